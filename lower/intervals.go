package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Intervals of variables.
//
// intervals bounds what int variables, fields, parameters and results can hold,
// from the tree: constants, lengths, loop counters, arguments at all call
// sites, and counters, which change by small steps only: one that steps by less
// than 2**15 stays below 2**48 for longer than a machine runs. What is part of
// its own definition in any other way is unbounded.
//
// The result says where Go's own + and * can't overflow (ops.go).
type intervals struct {
	b       *builder
	vars    map[*types.Var]span
	fields  map[*types.Field]span
	results map[*types.Func]span
	yields  map[*types.Cell]span        // by the cell of what generators yield
	args    map[*types.Param][]argument // at all call sites
	unknown map[*types.Param]bool       // some call can't be seen
	stores  map[*types.Field][]fieldStore
}

type argument struct {
	m    *types.Module
	expr ast.Expression
}

type fieldStore struct {
	m    *types.Module
	stmt ast.Node
}

// step is the most that a counter changes at once.
const step = 1 << 15

func newIntervals(b *builder) *intervals {
	in := &intervals{
		b: b, vars: map[*types.Var]span{}, fields: map[*types.Field]span{}, results: map[*types.Func]span{},
		yields: map[*types.Cell]span{},
		args:   map[*types.Param][]argument{}, unknown: map[*types.Param]bool{}, stores: map[*types.Field][]fieldStore{},
	}
	b.p.EachCall(in.call)
	for n, m := range b.lists.module {
		e, ok := n.(ast.Expression)
		if !ok {
			continue
		}
		switch e := e.(type) {
		case *ast.Attribute:
			if e.Ctx == ast.Store {
				for _, acc := range b.p.AttrOf(e).Found {
					if acc.Field != nil {
						in.stores[acc.Field] = append(in.stores[acc.Field], fieldStore{m, b.lists.parents[n]})
					}
				}
				continue
			}
			in.functionValue(e)
		case *ast.Name:
			if e.Ctx == ast.Load {
				in.functionValue(e)
			}
		case *ast.Lambda:
			in.hide(b.p.FuncOf(e))
		}
		for _, f := range b.p.Implied(n) {
			in.hide(f)
		}
	}
	return in
}

// call notes the arguments of a call.
func (in *intervals) call(e *ast.Call, rec *types.Call) {
	m := in.b.lists.module[e]
	for _, t := range rec.Targets {
		if t.Fn == nil || t.Fn.Stub != nil {
			continue
		}
		slots, problem := types.Bind(t.Fn, e, recvSkip(t))
		if problem != "" || m == nil {
			in.hide(t.Fn)
			continue
		}
		for _, s := range slots {
			switch {
			case s.Expr != nil:
				in.args[s.Param] = append(in.args[s.Param], argument{m, s.Expr})
			case s.Tail != nil || s.DoubleStar != nil || len(s.Exprs) > 0 || len(s.Kw) > 0:
				in.unknown[s.Param] = true
			case s.Param.Default != nil:
				in.args[s.Param] = append(in.args[s.Param], argument{t.Fn.Module, s.Param.Default})
			}
		}
	}
}

// functionValue hides the parameters of functions that are handed on as values: their calls can't be seen.
func (in *intervals) functionValue(e ast.Expression) {
	if c, ok := in.b.lists.parents[e].(*ast.Call); ok && c.Func == e {
		return
	}
	for _, a := range in.b.p.CellOf(e).Atoms() {
		if a.Fn != nil && a.Fn.Stub == nil {
			in.hide(a.Fn)
		}
		if a.Obj != nil && a.Obj.Program() {
			if init := in.b.p.Initializer(a.Obj); init != nil && init.Stub == nil {
				if _, attr := in.b.lists.parents[e].(*ast.Attribute); !attr {
					in.hide(init)
				}
			}
		}
	}
}

func (in *intervals) hide(f *types.Func) {
	if f == nil {
		return
	}
	for _, p := range f.Params {
		in.unknown[p] = true
	}
}

// meet is what lies in both ranges.
func meet(a, b span) span { return span{max(a.lo, b.lo), min(a.hi, b.hi)} }

// union is what lies in either.
func union(a, b span) span { return span{min(a.lo, b.lo), max(a.hi, b.hi)} }

// expr bounds the values of an int expression.
func (in *intervals) expr(m *types.Module, e ast.Expression) span {
	switch e := e.(type) {
	case *ast.Constant:
		switch v := e.Value.(type) {
		case ast.ConstInt:
			if v.IsInt64() {
				return span{int(v.Int64()), int(v.Int64())}
			}
		case ast.ConstBool:
			return span{0, 1}
		}
	case *ast.Compare:
		return span{0, 1}
	case *ast.Name:
		b := in.b.p.Scopes(m).Use(e)
		if b != nil && !b.Builtin && !b.Unresolved {
			v := in.b.p.VarOf(m, b)
			return in.guarded(m, e, v, in.variable(v))
		}
	case *ast.Attribute:
		out, any := span{maxInt, minInt}, false
		for _, acc := range in.b.p.AttrOf(e).Found {
			if acc.Field == nil {
				return everything
			}
			out, any = union(out, in.field(acc.Field)), true
		}
		if any {
			return out
		}
	case *ast.UnaryOp:
		if e.Op == ast.USub {
			return in.expr(m, e.Operand).negated()
		}
	case *ast.BinOp:
		return in.binary(e.Op, in.expr(m, e.Left), in.expr(m, e.Right))
	case *ast.IfExp:
		return union(in.expr(m, e.Body), in.expr(m, e.Orelse))
	case *ast.NamedExpr:
		return in.expr(m, e.Value)
	case *ast.Await:
		if c, ok := e.Value.(*ast.Call); ok {
			return in.callResult(m, c)
		}
	case *ast.Call:
		return in.callResult(m, e)
	}
	return everything
}

func (in *intervals) binary(op ast.Operator, a, b span) span {
	switch op {
	case ast.Add, ast.Sub:
		if op == ast.Sub {
			b = b.negated()
		}
		lo, ok := addInts(a.lo, b.lo)
		if !ok || a.lo == minInt || b.lo == minInt {
			lo = minInt
		}
		hi, ok := addInts(a.hi, b.hi)
		if !ok || a.hi == maxInt || b.hi == maxInt {
			hi = maxInt
		}
		return span{lo, hi}
	case ast.Mult:
		if a.bounded() && b.bounded() {
			if r := mulRange(a, b); r.bounded() {
				return r
			}
		}
		if a.lo >= 0 && b.lo >= 0 {
			return span{0, maxInt}
		}
	case ast.FloorDiv:
		if b.lo > 0 && a.bounded() {
			return span{min(a.lo, 0) - 1, max(a.hi, 0)}.atLeast(a.lo >= 0)
		}
	case ast.Mod:
		if b.lo > 0 && b.hi < maxInt {
			return span{0, b.hi - 1}
		}
	case ast.BitAnd:
		if b.lo >= 0 {
			return span{0, b.hi}
		}
		if a.lo >= 0 {
			return span{0, a.hi}
		}
	case ast.RShift:
		if a.lo >= 0 && b.lo >= 0 {
			return span{0, a.hi}
		}
	}
	return everything
}

// negated is the range of -x.
func (s span) negated() span {
	out := everything
	if s.hi < maxInt {
		out.lo = -s.hi
	}
	if s.lo > minInt {
		out.hi = -s.lo
	}
	return out
}

// atLeast cuts a range at 0.
func (s span) atLeast(positive bool) span {
	if positive {
		s.lo = 0
	}
	return s
}

// callResult bounds what a call gives.
func (in *intervals) callResult(m *types.Module, e *ast.Call) span {
	rec := in.b.p.CallOf(e)
	if len(rec.Targets) != 1 || rec.Targets[0].Fn == nil {
		return everything
	}
	fn := rec.Targets[0].Fn
	if fn.Stub == nil {
		return in.result(fn)
	}
	switch stubName(fn) {
	case "len":
		return span{0, small}
	case "ord":
		return span{0, 0x10FFFF}
	case "random.randint":
		if len(e.Args) == 2 {
			return span{in.expr(m, e.Args[0]).lo, in.expr(m, e.Args[1]).hi}
		}
	case "random.randrange":
		if len(e.Args) == 1 {
			return span{0, in.expr(m, e.Args[0]).hi}
		}
	case "min", "max":
		if len(e.Args) > 1 && !hasStar(e.Args) {
			out := in.expr(m, e.Args[0])
			for _, a := range e.Args[1:] {
				out = union(out, in.expr(m, a))
			}
			return out
		}
	case "abs":
		if r := in.expr(m, e.Args[0]); r.lo > minInt {
			return span{0, max(-r.lo, r.hi)}
		}
	}
	return everything
}

// result bounds what a function of the program returns.
func (in *intervals) result(fn *types.Func) span {
	if r, ok := in.results[fn]; ok {
		return r
	}
	in.results[fn] = everything // recursion is unbounded
	if fn.Generator || fn.Lambda != nil {
		return everything
	}
	out, any := span{maxInt, minInt}, false
	ast.InspectOwn(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Return:
			if n.Value != nil {
				out, any = union(out, in.expr(fn.Module, n.Value)), true
			}
			return false
		}
		return true
	})
	if !any {
		return everything
	}
	in.results[fn] = out
	return out
}

// variable bounds a variable by all that binds it.
func (in *intervals) variable(v *types.Var) span {
	if r, ok := in.vars[v]; ok {
		return r
	}
	in.vars[v] = everything
	r := in.findVariable(v)
	in.vars[v] = r
	return r
}

func (in *intervals) findVariable(v *types.Var) span {
	s := v.Binding
	if s == nil || len(s.Sites) == 0 || !in.integral(v.Cell) {
		return everything
	}
	acc := bounds{span{maxInt, minInt}, false}
	if v.Param != nil {
		acc.add(in.parameter(v.Param))
	}
	for _, site := range s.Sites {
		if _, isArg := site.Node.(*ast.Arg); isArg {
			continue
		}
		switch st := site.Stmt.(type) {
		case *ast.Assign:
			if len(st.Targets) == 1 {
				if t, ok := st.Targets[0].(*ast.Tuple); ok {
					acc.add(in.tupleItem(v.Module, t, st.Value, site.Node))
					continue
				}
			}
			if !isTarget(st.Targets, site.Node) {
				return everything
			}
			in.assigned(&acc, v.Module, site.Node.(ast.Expression), st.Value)
		case *ast.AnnAssign:
			if st.Value != nil {
				acc.add(in.expr(v.Module, st.Value))
			}
		case *ast.AugAssign:
			if r, ok := in.untilTest(v.Module, st); ok {
				acc.add(r)
				continue
			}
			if !in.counted(&acc, v.Module, st) {
				return everything
			}
		case *ast.For:
			acc.add(in.loopItem(v.Module, st.Target, st.Iter, site.Node))
		case *ast.AsyncFor:
			acc.add(in.loopItem(v.Module, st.Target, st.Iter, site.Node))
		case *ast.Comprehension:
			acc.add(in.loopItem(v.Module, st.Target, st.Iter, site.Node))
		default:
			return everything
		}
	}
	return acc.r
}

// integral: ints and nothing else, or bools.
func (in *intervals) integral(c *types.Cell) bool {
	atoms := c.Atoms()
	if len(atoms) == 0 {
		return false
	}
	for _, a := range atoms {
		if in.b.p.BuiltinName(a.Class) != "int" {
			return false
		}
	}
	return true
}

// bounds is a range under construction.
type bounds struct {
	r   span
	any bool
}

func (a *bounds) add(r span) { a.r, a.any = union(a.r, r), true }

// assigned adds x = value; x = x + small is a counter's step.
func (in *intervals) assigned(acc *bounds, m *types.Module, target, value ast.Expression) {
	if b, ok := value.(*ast.BinOp); ok && (b.Op == ast.Add || b.Op == ast.Sub) && sameName(b.Left, target) {
		r := in.expr(m, b.Right)
		if isStep(r, b.Right) {
			acc.steps(r, b.Op)
			return
		}
	}
	acc.add(in.expr(m, value))
}

// untilTest bounds a counter by the test of its loop: while n < limit: …; n += 1.
func (in *intervals) untilTest(m *types.Module, st *ast.AugAssign) (span, bool) {
	loop, ok := in.b.lists.parents[st].(*ast.While)
	if !ok || st.Op != ast.Add {
		return span{}, false
	}
	test, ok := loop.Test.(*ast.Compare)
	if !ok || len(test.Ops) != 1 || test.Ops[0] != ast.Lt && test.Ops[0] != ast.LtE || !sameName(test.Left, st.Target) {
		return span{}, false
	}
	for _, s := range loop.Body {
		if a, ok := s.(*ast.AugAssign); ok && a != st && sameName(a.Target, st.Target) {
			return span{}, false
		}
	}
	by, limit := in.expr(m, st.Value), in.expr(m, test.Comparators[0])
	if by.lo < 0 || by.hi >= step || limit.hi >= small {
		return span{}, false
	}
	return span{0, max(limit.hi, 0) + by.hi}, true
}

func sameName(a, b ast.Expression) bool {
	x, ok := a.(*ast.Name)
	y, ok2 := b.(*ast.Name)
	return ok && ok2 && x.ID == y.ID
}

// counted adds x += value, if that is a small step.
func (in *intervals) counted(acc *bounds, m *types.Module, st *ast.AugAssign) bool {
	r := in.expr(m, st.Value)
	switch st.Op {
	case ast.Add, ast.Sub:
		if !isStep(r, st.Value) {
			return false
		}
		acc.steps(r, st.Op)
		return true
	case ast.FloorDiv, ast.RShift:
		return r.lo > 0
	case ast.Mod:
		if r.lo > 0 {
			acc.add(span{0, r.hi - 1})
			return true
		}
	case ast.BitAnd:
		if r.lo >= 0 {
			acc.add(span{0, r.hi})
			return true
		}
	}
	return false
}

// isStep: less than 2**15, or a length, which took as many steps to come about.
func isStep(r span, e ast.Expression) bool {
	if r.lo > -step && r.hi < step {
		return true
	}
	c, ok := e.(*ast.Call)
	if !ok {
		return false
	}
	n, ok := c.Func.(*ast.Name)
	return ok && n.ID == "len"
}

func (a *bounds) steps(r span, op ast.Operator) {
	if op == ast.Sub {
		r = span{-r.hi, -r.lo}
	}
	if r.lo < 0 {
		a.add(span{-small, 0})
	}
	if r.hi > 0 {
		a.add(span{0, small})
	}
}

func isTarget(targets []ast.Expression, node any) bool {
	for _, t := range targets {
		if any(t) == node {
			return true
		}
	}
	return false
}

// tupleItem bounds one target of a, b = x, y.
func (in *intervals) tupleItem(m *types.Module, t *ast.Tuple, value ast.Expression, node any) span {
	v, ok := value.(*ast.Tuple)
	if !ok || len(v.Elts) != len(t.Elts) {
		return everything
	}
	for i, x := range t.Elts {
		if any(x) == node {
			return in.expr(m, v.Elts[i])
		}
	}
	return everything
}

// loopItem bounds the target of a loop over range or enumerate, or over a display of constants.
func (in *intervals) loopItem(m *types.Module, target, iter ast.Expression, node any) span {
	if any(target) == node {
		if r := in.yielded(iter); r != everything {
			return r
		}
	}
	switch it := iter.(type) {
	case *ast.Tuple:
		return in.items(m, target, it.Elts, node)
	case *ast.List:
		return in.items(m, target, it.Elts, node)
	case *ast.Call:
		n, ok := it.Func.(*ast.Name)
		if !ok {
			return everything
		}
		switch n.ID {
		case "range":
			if any(target) != node {
				return everything
			}
			lo, hi := span{0, 0}, everything
			switch len(it.Args) {
			case 1:
				hi = in.expr(m, it.Args[0])
			case 2, 3:
				lo, hi = in.expr(m, it.Args[0]), in.expr(m, it.Args[1])
				if len(it.Args) == 3 {
					n, ok := types.ConstInt(it.Args[2])
					if !ok {
						return everything
					}
					if n < 0 {
						return span{max(hi.lo, max(lo.lo, minInt+small)-small), lo.hi}
					}
				}
			}
			// A loop that counts from a bounded start doesn't get beyond small.
			if lo.lo == minInt {
				return everything
			}
			return span{lo.lo, min(hi.hi, min(max(lo.hi, 0), maxInt-small)+small)}
		case "enumerate":
			t, ok := target.(*ast.Tuple)
			if ok && len(t.Elts) == 2 && any(t.Elts[0]) == node && len(it.Args) == 1 {
				start := span{0, 0}
				if s := keyword(it, "start"); s != nil {
					start = in.expr(m, s)
				}
				if start.lo > minInt && start.hi < small {
					return span{start.lo, start.hi + small}
				}
			}
		}
	}
	return everything
}

// yielded bounds the items of what can only be generators of the program.
func (in *intervals) yielded(iter ast.Expression) span {
	out := bounds{span{maxInt, minInt}, false}
	for _, a := range in.b.p.CellOf(iter).Atoms() {
		if !types.IsGenerator(a, false) && !types.IsGenerator(a, true) {
			return everything
		}
		out.add(in.family(a))
	}
	if !out.any {
		return everything
	}
	return out.r
}

// family bounds what a generator yields by all that yield into the same cell.
func (in *intervals) family(a *types.Atom) span {
	root := a.Args[0].Root()
	if r, ok := in.yields[root]; ok {
		return r
	}
	in.yields[root] = everything
	fam := in.b.gens.Of(a)
	out := bounds{span{maxInt, minInt}, false}
	for _, g := range fam.Exprs {
		out.add(in.expr(g.Module, g.Node.Elt))
	}
	for _, fn := range fam.Funcs {
		ast.InspectOwn(fn.Body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Yield:
				if n.Value != nil {
					out.add(in.expr(fn.Module, n.Value))
				}
			case *ast.YieldFrom:
				out.add(everything)
			}
			return true
		})
	}
	if out.any {
		in.yields[root] = out.r
	}
	return in.yields[root]
}

func (in *intervals) items(m *types.Module, target ast.Expression, elts []ast.Expression, node any) span {
	if any(target) != node || len(elts) == 0 {
		return everything
	}
	out := span{maxInt, minInt}
	for _, x := range elts {
		out = union(out, in.expr(m, x))
	}
	return out
}

// parameter bounds a parameter by the arguments of all calls.
func (in *intervals) parameter(p *types.Param) span {
	if in.unknown[p] || len(in.args[p]) == 0 {
		return everything
	}
	out := span{maxInt, minInt}
	for _, a := range in.args[p] {
		out = union(out, in.expr(a.m, a.expr))
	}
	return out
}

// field bounds a field by all that stores it.
func (in *intervals) field(fl *types.Field) span {
	if r, ok := in.fields[fl]; ok {
		return r
	}
	in.fields[fl] = everything
	if !in.integral(fl.Cell) {
		return everything
	}
	acc := bounds{span{maxInt, minInt}, false}
	for _, s := range in.stores[fl] {
		switch st := s.stmt.(type) {
		case *ast.Assign:
			if len(st.Targets) != 1 {
				return everything
			}
			if _, ok := st.Targets[0].(*ast.Attribute); !ok {
				return everything
			}
			acc.add(in.expr(s.m, st.Value))
		case *ast.AnnAssign:
			if st.Value != nil {
				acc.add(in.expr(s.m, st.Value))
			}
		case *ast.AugAssign:
			if !in.counted(&acc, s.m, st) {
				return everything
			}
		default:
			return everything
		}
	}
	if fl.Class.Data != nil {
		init := in.b.p.Initializer(fl.Class)
		if init == nil {
			return everything
		}
		if p := paramNamed(init, fl.Name); p != nil {
			acc.add(in.parameter(p))
		}
	}
	if !acc.any {
		return everything
	}
	in.fields[fl] = acc.r
	return acc.r
}
