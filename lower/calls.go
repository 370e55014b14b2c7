package lower

import (
	"sort"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// fallibleCall is a lowered call that may return an error besides its value.
type fallibleCall struct {
	expr  ir.Expr
	rep   *Rep
	fails bool
	want  string // a name for the value, if it needs a variable
}

// fallible lowers a call or an await as far as the Go call.
func (f *fn) fallible(e ast.Expression) *fallibleCall {
	switch e := e.(type) {
	case *ast.Await:
		return f.await(e)
	case *ast.Call:
		return f.call(e)
	case *ast.Yield:
		return f.yieldValueOf(e)
	case *ast.YieldFrom:
		return f.yieldFromValue(e)
	}
	return nil
}

// call lowers a call.
func (f *fn) call(e *ast.Call) *fallibleCall {
	rec := f.b.p.CallOf(e)
	if problem := f.b.p.BindProblem(e); problem != "" {
		return f.misfit(e, rec, problem)
	}
	if a, ok := e.Func.(*ast.Attribute); ok && f.b.p.IsSuperAttr(a) {
		return f.superCall(e, a, rec)
	}
	if len(rec.Targets) == 0 {
		return f.dynamicCall(e)
	}
	if a, ok := e.Func.(*ast.Attribute); ok {
		if c := f.callOfSeveral(e, a, rec); c != nil {
			return c
		}
	}
	if len(rec.Targets) > 1 {
		return f.callMany(e, rec)
	}
	return f.callTarget(e, rec)
}

// callOfSeveral lowers the call of a method of an object that may be of several classes; nil for other calls.
func (f *fn) callOfSeveral(e *ast.Call, a *ast.Attribute, rec *types.Call) *fallibleCall {
	r := f.rep(a.Value)
	switch {
	case r.Kind == Any:
		if c := f.callDuck(e, a, rec); c != nil {
			return c
		}
	case r.Kind == Iface && lacks(r.Class, a.Attr), r.Kind == Error && len(rec.Targets) > 1:
	default:
		return nil
	}
	return f.callByClass(e, a, rec, f.rep(e), func(one *types.Call) *fallibleCall { return f.callTarget(e, one) })
}

// callTarget lowers a call that reaches one function or class.
func (f *fn) callTarget(e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	if t.Fn != nil && t.Fn.Name == "__call__" && t.Recv != nil && f.rep(e.Func).Kind == Any {
		return f.callUnknown(e) // an object, or something else
	}
	if _, attr := e.Func.(*ast.Attribute); !attr && t.Recv != nil && t.Fn != nil && t.Fn.Stub == nil && isMethod(t.Fn) && t.Fn.Name != "__call__" {
		if r := f.rep(e.Func); r.Kind == Func {
			return f.callValue(e, r) // a bound method: getattr(x, "method")(…)
		}
	}
	if name := f.intrinsicOf(e, rec); name != "" {
		if lower := intrinsics[name]; lower != nil {
			if c := lower(f, e, rec); c != nil {
				return c
			}
		}
	}
	switch {
	case t.Class != nil:
		return f.made(e, t.Class, f.construct(e, t))
	case t.Fn.Stub != nil && t.Fn.Async:
		return f.coroutine(e, t)
	case t.Fn.Stub != nil:
		if d := f.dynamicOverload(e, t); d != nil {
			c := f.callStub(e, rec, d)
			c.rep = anyRep
			return c
		}
		return f.callStub(e, rec, t)
	default:
		return f.callFunc(e, t)
	}
}

// intrinsicOf is the intrinsic that a call reaches, if it reaches one alone.
func (f *fn) intrinsicOf(e *ast.Call, rec *types.Call) string {
	for _, t := range rec.Targets {
		switch {
		case t.Class != nil && t.Class.Stub != nil && len(rec.Targets) == 1:
			if t.Class.Stub.Intrinsic == "" && t.Fn != nil && t.Fn.Stub != nil {
				return t.Fn.Stub.Intrinsic
			}
			return t.Class.Stub.Intrinsic
		case t.Fn != nil && t.Fn.Stub != nil && len(rec.Targets) == 1:
			return t.Fn.Stub.Intrinsic
		}
	}
	return ""
}

// callMany lowers a call that may reach several functions: one method of an interface, or a function value.
func (f *fn) callMany(e *ast.Call, rec *types.Call) *fallibleCall {
	methods := true
	for _, t := range rec.Targets {
		methods = methods && t.Fn != nil && t.Fn.Stub == nil && t.Fn.Class != nil && t.Recv != nil && t.Class == nil
	}
	if a, ok := e.Func.(*ast.Attribute); ok && methods {
		r := f.rep(a.Value)
		if r.Kind == Struct || r.Kind == Iface {
			return f.callFunc(e, rec.Targets[0])
		}
	}
	if t := f.sharedMethod(e, rec); t != nil {
		return f.callStub(e, rec, t)
	}
	if allClasses(rec) {
		return f.constructAny(e, rec)
	}
	if r := f.rep(e.Func); r.Kind == Func {
		return f.callValue(e, r)
	}
	return f.dynamicCall(e)
}

// arguments lowers the arguments of a call to a function of the program, in the order in which Python evaluates them.
func (f *fn) arguments(e *ast.Call, fn *types.Func, skip int) []ir.Expr {
	slots, _ := types.Bind(fn, e, skip)
	reps := make([]*Rep, len(slots))
	for i, s := range slots {
		reps[i] = f.b.paramRep(s.Param)
	}
	return f.fillSlots(e, slots, reps)
}

// fillSlots lowers the arguments for parameters of the given representations.
func (f *fn) fillSlots(e *ast.Call, slots []*types.Slot, reps []*Rep) []ir.Expr {
	type piece struct {
		slot, part int
		expr       ast.Expression
		lower      func() (ir.Expr, ir.Type)
	}
	var pieces []piece
	parts := make([][]ir.Expr, len(slots))
	stars := map[ast.Expression]ir.Expr{}
	for i, s := range slots {
		r := reps[i]
		add := func(x ast.Expression, lower func() (ir.Expr, ir.Type)) {
			pieces = append(pieces, piece{i, len(parts[i]), x, lower})
			parts[i] = append(parts[i], nil)
		}
		switch {
		case s.Param.Kind == types.VarPos:
			item := anyRep
			if r.Kind == VarTuple {
				item = r.Args[0]
			}
			if spreads(s) {
				// One *argument may give items to parameters of their own and the rest to this one.
				x := s.Exprs[0]
				if st, ok := x.(*ast.Starred); ok {
					x = st.Value
				}
				add(x, func() (ir.Expr, ir.Type) { return f.spread(s, slots, item, stars), ir.Slice{Elem: item.Go} })
				break
			}
			for _, x := range s.Exprs {
				add(x, func() (ir.Expr, ir.Type) { return f.as(x, item), item.Go })
			}
		case s.Param.Kind == types.VarKw:
			for _, k := range s.Kw {
				if k.Arg == "" {
					add(k.Value, func() (ir.Expr, ir.Type) { return f.as(k.Value, r), r.Go })
					continue
				}
				val := anyRep
				if r.Kind == Dict {
					val = r.Args[1]
				}
				add(k.Value, func() (ir.Expr, ir.Type) { return f.as(k.Value, val), val.Go })
			}
		case s.Expr != nil:
			x := s.Expr
			add(x, func() (ir.Expr, ir.Type) { return f.as(x, r), r.Go })
		case s.Star != nil:
			add(s.Star, func() (ir.Expr, ir.Type) { return f.starItem(s, r, stars), r.Go })
		case s.DoubleStar != nil:
			add(s.DoubleStar, func() (ir.Expr, ir.Type) { return f.doubleStarItem(s, r, stars), r.Go })
		}
	}
	inOrder := true
	order := make([]int, len(pieces))
	for i := range order {
		order[i] = i
	}
	// CPython evaluates the positional arguments, then the keywords, even in f(k=a(), *b()).
	keyword := map[ast.Expression]bool{}
	for _, k := range e.Keywords {
		keyword[k.Value] = true
	}
	sort.SliceStable(order, func(i, j int) bool {
		x, y := pieces[order[i]].expr, pieces[order[j]].expr
		if keyword[x] != keyword[y] {
			return keyword[y]
		}
		a, b := x.Pos(), y.Pos()
		return a.Line < b.Line || a.Line == b.Line && a.Col < b.Col
	})
	for i, j := range order {
		inOrder = inOrder && i == j
	}
	// Go's variadic parameter is the last, Python's stands before the keywords.
	variadic := false
	for _, p := range pieces {
		inOrder = inOrder && !variadic || inOrder && slots[p.slot].Param.Kind == types.VarPos
		variadic = variadic || slots[p.slot].Param.Kind == types.VarPos
	}
	values := f.operands(len(order), func(i int) (ir.Expr, ir.Type) {
		x, t := pieces[order[i]].lower()
		if !inOrder && !f.isStable(x) {
			return f.save("value", t, x), t // keyword arguments in an order of their own
		}
		return x, t
	})
	for i, x := range values {
		p := pieces[order[i]]
		parts[p.slot][p.part] = x
	}
	var args, rest []ir.Expr
	for i, s := range slots {
		switch {
		case s.Param.Kind == types.VarPos:
			rest = parts[i] // Go's variadic parameter is the last
		case s.Param.Kind == types.VarKw:
			args = append(args, f.keywordDict(s, reps[i], parts[i]))
		case len(parts[i]) > 0:
			args = append(args, parts[i][0])
		default:
			args = append(args, f.defaultArg(e, s.Param, reps[i]))
		}
	}
	return append(args, rest...)
}

// spreads reports whether a variadic parameter takes a *argument.
func spreads(s *types.Slot) bool {
	if s.Param.Kind != types.VarPos {
		return false
	}
	for _, x := range s.Exprs {
		if _, ok := x.(*ast.Starred); ok {
			return true
		}
	}
	return false
}

// anySpreads reports whether the last Go argument of a call is a slice to spread.
func anySpreads(slots []*types.Slot) bool {
	for _, s := range slots {
		if spreads(s) {
			return true
		}
	}
	return false
}

// spread lowers the arguments of a variadic parameter, *arguments among them, to one slice.
func (f *fn) spread(s *types.Slot, slots []*types.Slot, item *Rep, stars map[ast.Expression]ir.Expr) ir.Expr {
	if len(s.Exprs) == 1 {
		x := s.Exprs[0].(*ast.Starred).Value
		fixed := 0
		for _, sl := range slots {
			if sl.Star == x {
				fixed++
			}
		}
		if fixed > 0 {
			// Some of its items have gone to parameters of their own.
			sr := f.rep(x)
			all := stars[x]
			switch {
			case all == nil:
			case sr.Kind == Tuple:
				all = f.widenTuple(all, sr, &Rep{Kind: VarTuple, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}}, x)
			case sr.Kind == List:
				all = method(all, "Slice")
			}
			if all != nil {
				return &ir.SliceExpr{X: all, Lo: intLit(fixed)}
			}
		}
		return f.sliceOf(x, item)
	}
	v := f.temp("args", ir.Slice{Elem: item.Go})
	f.emit(&ir.Declare{At: f.place(), Var: v})
	for _, x := range s.Exprs {
		if st, ok := x.(*ast.Starred); ok {
			f.assign(ref(v), &ir.Call{Fun: builtin("append"), Args: []ir.Expr{ref(v), f.sliceOf(st.Value, item)}, Ellipsis: true})
			continue
		}
		f.assign(ref(v), call(builtin("append"), ref(v), f.as(x, item)))
	}
	return ref(v)
}

// starItem takes one item out of a *argument whose tuple type is known.
func (f *fn) starItem(s *types.Slot, r *Rep, stars map[ast.Expression]ir.Expr) ir.Expr {
	sr := f.rep(s.Star)
	x := stars[s.Star]
	if x == nil {
		x = f.expr(s.Star)
		if !f.isStable(x) {
			x = f.save("args", sr.Go, x)
		}
		stars[s.Star] = x
	}
	switch sr.Kind {
	case Tuple:
		if s.Index < len(sr.Args) {
			return f.convert(field(x, tupleField(len(sr.Args), s.Index)), sr.Args[s.Index], r, s.Star)
		}
		return f.defaultArg(nil, s.Param, r)
	case VarTuple, Slice, List:
		at := &ir.Call{Fun: py("SliceAt"), Args: []ir.Expr{x, intLit(s.Index)}}
		if sr.Kind == List {
			at = method(x, "At", intLit(s.Index))
		}
		if s.Param.Default != nil {
			f.refuse(s.Star, "GSY0341", "pass the arguments one by one", "* of a sequence of unknown length into parameters with defaults is not supported")
		}
		return f.convert(at, sr.Args[0], r, s.Star)
	}
	f.refuse(s.Star, "GSY0341", "pass the arguments one by one", "* of this value is not supported here")
	return nilExpr()
}

// doubleStarItem takes one value out of a **argument by its parameter's name.
func (f *fn) doubleStarItem(s *types.Slot, r *Rep, stars map[ast.Expression]ir.Expr) ir.Expr {
	if ns := f.b.p.NamespaceDict(s.DoubleStar); ns != nil {
		x := stars[s.DoubleStar]
		if x == nil {
			x = f.stable(f.expr(ns), f.rep(ns))
			stars[s.DoubleStar] = x
		}
		v, vr := f.namespaceAttr(x, s.Param.Name)
		return f.convert(v, vr, r, s.DoubleStar)
	}
	dr := f.rep(s.DoubleStar)
	if dr.Kind != Dict {
		f.refuse(s.DoubleStar, "GSY0341", "pass the arguments by name", "** of this value is not supported here")
		return nilExpr()
	}
	x := stars[s.DoubleStar]
	if x == nil {
		x = f.expr(s.DoubleStar)
		if !f.isStable(x) {
			x = f.save("kwargs", dr.Go, x)
		}
		stars[s.DoubleStar] = x
	}
	get := method(x, "At", str(s.Param.Name))
	if s.Param.Default != nil {
		get = method(x, "GetOr", str(s.Param.Name), f.convert(f.defaultArg(nil, s.Param, r), r, dr.Args[1], nil))
	}
	return f.convert(get, dr.Args[1], r, s.DoubleStar)
}

// keywordDict makes the dict of a **kwargs parameter.
func (f *fn) keywordDict(s *types.Slot, r *Rep, values []ir.Expr) ir.Expr {
	if len(s.Kw) == 1 && s.Kw[0].Arg == "" {
		return method(values[0], "Copy")
	}
	if r.Kind != Dict {
		return nilExpr()
	}
	types := []ir.Type{r.Args[0].elem(), r.Args[1].elem()}
	if len(values) == 0 {
		return &ir.Call{Fun: py("NewDict"), TypeArgs: types}
	}
	if r.Args[1].Kind == Any {
		c := call(py("Record"))
		for i, k := range s.Kw {
			c.Args = append(c.Args, str(k.Arg), values[i])
		}
		return c
	}
	c := call(py("DictOf"))
	for i, k := range s.Kw {
		c.Args = append(c.Args, &ir.Call{Fun: py("KV"), TypeArgs: types, Args: []ir.Expr{str(k.Arg), values[i]}})
	}
	return c
}

// defaultArg is the default of a parameter: constants are written out, anything else was evaluated at the def.
func (f *fn) defaultArg(at ast.Node, p *types.Param, r *Rep) ir.Expr {
	if p.Default == nil {
		return f.b.zero(r)
	}
	if d := f.b.factoryOf(p); d != nil {
		return f.factory(d, r)
	}
	if x := f.constantDefault(p.Default, r); x != nil {
		return x
	}
	if v := f.b.defaults[p]; v != nil {
		return f.convert(ref(v), f.b.rep(f.b.p.CellOf(p.Default)), r, p.Default)
	}
	if at != nil {
		f.refuse(at, "GSY0342", "pass the argument", "the default of parameter %s is not supported", p.Name)
	}
	return f.b.zero(r)
}

// constantDefault lowers a default that is the same whenever it is evaluated.
func (f *fn) constantDefault(e ast.Expression, r *Rep) ir.Expr {
	if r.Kind == Duration {
		return f.duration(e)
	}
	switch x := e.(type) {
	case *ast.Constant:
		if c := f.constantAs(x, r); c != nil {
			return c
		}
		v, from := f.constant(x)
		return f.convert(v, from, r, e)
	case *ast.UnaryOp:
		if _, ok := x.Operand.(*ast.Constant); ok && x.Op == ast.USub {
			v, from := f.constant(x.Operand.(*ast.Constant))
			return f.convert(&ir.Unary{Op: "-", X: v}, from, r, e)
		}
	case *ast.Tuple:
		if len(x.Elts) == 0 && r.Kind == VarTuple {
			return nilExpr()
		}
	}
	return nil
}

// callFunc lowers a call of a function or method of the program.
func (f *fn) callFunc(e *ast.Call, t *types.Target) *fallibleCall {
	f.checkClassMethod(e, t)
	s := f.b.signature(t.Fn)
	skip := 0
	var recv ir.Expr
	if isMethod(t.Fn) {
		if t.Recv != nil {
			skip = 1
			if a, ok := e.Func.(*ast.Attribute); ok && f.rep(e.Func).Kind != Struct && f.rep(e.Func).Kind != Iface && f.rep(e.Func).Kind != Enum {
				recv = f.receiver(a.Value, t.Fn)
			} else if t.Fn.Name == "__call__" {
				recv = f.receiver(e.Func, t.Fn)
			}
		}
	} else if t.Recv != nil && !t.Fn.Static {
		skip = 1 // cls of a class method
	}
	if t.Fn.Async && !t.Fn.Generator {
		// Calling a coroutine function makes a coroutine; see await for the call that runs.
		return f.coroutine(e, t)
	}
	args, fun := f.callParts(e, t, s, skip, recv)
	return &fallibleCall{expr: f.finishCall(e, t.Fn, s, fun, args, skip), rep: s.result, fails: s.err, want: valueName(t.Fn.Name)}
}

// callParts lowers the receiver and arguments, in order.
func (f *fn) callParts(e *ast.Call, t *types.Target, s *signature, skip int, recv ir.Expr) ([]ir.Expr, ir.Expr) {
	var fun ir.Expr
	switch {
	case isMethod(t.Fn) && recv != nil:
		fun = &ir.Selector{X: recv, Obj: f.b.funcObject(t.Fn)}
	case isMethod(t.Fn):
		return f.unboundCall(e, t)
	case t.Fn.Outer != nil || f.isLocalValue(e.Func):
		x, r := f.value(e.Func)
		fun = f.deref(x, r, e.Func, "__call__")
	default:
		fun = f.funcValue(t.Fn)
	}
	return f.arguments(e, t.Fn, skip), fun
}

// isLocalValue: the callee is a variable that holds a function rather than the function's own name.
func (f *fn) isLocalValue(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok {
		_, attr := e.(*ast.Attribute)
		return !attr
	}
	v := f.varOfName(n)
	if v == nil {
		return false
	}
	_, static := f.static(v)
	return !static
}

// unboundCall lowers Class.method(obj, …).
func (f *fn) unboundCall(e *ast.Call, t *types.Target) ([]ir.Expr, ir.Expr) {
	args := f.arguments(e, t.Fn, 0)
	if len(args) == 0 {
		return nil, obj(f.b.funcObject(t.Fn))
	}
	return args[1:], &ir.Selector{X: args[0], Obj: f.b.funcObject(t.Fn)}
}

// finishCall adds ctx and spreads a *argument into a variadic parameter.
func (f *fn) finishCall(e *ast.Call, fn *types.Func, s *signature, fun ir.Expr, args []ir.Expr, skip int) ir.Expr {
	c := &ir.Call{Fun: fun}
	if s.ctx {
		c.Args = append(c.Args, f.contextOf(e))
	}
	c.Args = append(c.Args, args...)
	slots, _ := types.Bind(fn, e, skip)
	c.Ellipsis = anySpreads(slots)
	if eff := f.b.eff.Of(fn); !eff.Acts && !fn.Async && !fn.Generator {
		c.Purity = purity(s.err || len(eff.Faults) > 0)
	}
	return c
}

// purity is that of a call that does not act.
func purity(mayFail bool) ir.Purity {
	if mayFail {
		return ir.Reads
	}
	return ir.Pure
}

// context is the ctx to hand on.
func (f *fn) context() ir.Expr {
	if f.ctx != nil {
		return ref(f.ctx)
	}
	return call(aio("CurrentContext"))
}

// receiver lowers the object of a method call, as the class that defines the method sees it.
func (f *fn) receiver(e ast.Expression, fn *types.Func) ir.Expr {
	x, r := f.value(e)
	return f.deref(x, r, e, fn.Name)
}

// deref makes sure that an optional object is not None before an attribute of it is used.
func (f *fn) deref(x ir.Expr, r *Rep, e ast.Expression, attr string) ir.Expr {
	if !r.Opt {
		return x
	}
	if r.boxed() {
		return &ir.Call{Fun: py("NotNone"), Args: []ir.Expr{x, str(attr)}}
	}
	switch r.Kind {
	case Any:
		return x // the runtime looks at it
	case Iface, Error:
		return &ir.Call{Fun: py("NotNilObject"), Args: []ir.Expr{x, str(attr)}}
	case Func:
		x = f.stable(x, r)
		return &ir.Call{Fun: py("NotNilFunc"), Args: []ir.Expr{x, bin("==", x, nilExpr())}}
	}
	return &ir.Call{Fun: py("NotNil"), Args: []ir.Expr{x, str(attr)}}
}

// derefToSet is deref for an object of which an attribute is about to be set.
func (f *fn) derefToSet(x ir.Expr, r *Rep, t *ast.Attribute) ir.Expr {
	if r.Opt && (r.Kind == Struct || r.Kind == Iface) {
		return &ir.Call{Fun: py("NotNilToSet"), Args: []ir.Expr{x, str(t.Attr)}}
	}
	return f.deref(x, r, t.Value, t.Attr)
}

// callValue lowers a call of a function value.
func (f *fn) callValue(e *ast.Call, r *Rep) *fallibleCall {
	s := r.Sig
	if s == nil || s.fn == nil {
		return f.dynamicCall(e)
	}
	slots, problem := types.Bind(s.fn, e, callSkip(s.fn))
	if problem != "" {
		f.refuse(e, "GSY0343", "call the functions by their names", "a call of functions of several signatures is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	fun := f.expr(e.Func)
	if r.Opt {
		fun = f.deref(fun, r, e.Func, "__call__")
	}
	reps := append([]*Rep(nil), s.params...)
	for len(reps) < len(slots) {
		reps = append(reps, f.b.paramRep(slots[len(reps)].Param))
	}
	if s.fn.Stub != nil {
		// The value takes the parameters without defaults.
		for _, slot := range slots[min(len(s.params), len(slots)):] {
			if slot.Expr != nil || len(slot.Exprs) > 0 {
				return f.dynamicArgs(e)
			}
		}
		slots, reps = slots[:min(len(s.params), len(slots))], s.params
	}
	args := f.fillSlots(e, slots, reps)
	return &fallibleCall{expr: f.finishCall(e, s.fn, s, fun, args, callSkip(s.fn)), rep: s.result, fails: s.err, want: "value"}
}

// dynamicArgs refuses a call of a runtime function's value with arguments for parameters that have defaults.
func (f *fn) dynamicArgs(e *ast.Call) *fallibleCall {
	f.refuse(e, "GSY0343", "call the function by its name", "optional arguments in a call of a function value are not supported")
	return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
}

// callSkip is 1 for a function that is a method: as a value it is bound.
func callSkip(fn *types.Func) int {
	if isMethod(fn) {
		return 1
	}
	return 0
}

// dynamicCall lowers a call of a value of unknown kind.
func (f *fn) dynamicCall(e *ast.Call) *fallibleCall {
	r := f.rep(e.Func)
	if r.Kind == Func && r.Sig != nil && r.Sig.fn != nil {
		return f.callValue(e, r)
	}
	if a, ok := e.Func.(*ast.Attribute); ok {
		for _, m := range f.b.p.CellOf(a.Value).Atoms() {
			if m.Mod != nil {
				f.refuse(e, "GSY0302", "see docs/language.md for what is supported", "%s.%s is not supported", m.Mod.Name, a.Attr)
				return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
			}
		}
	}
	if len(f.b.p.CellOf(e.Func).Atoms()) == 0 {
		if n, ok := e.Func.(*ast.Name); ok && f.info.Use(n) != nil && f.info.Use(n).Unresolved {
			f.expr(e.Func) // reported already; it raises
			return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
		}
	}
	return f.callUnknown(e)
}

// valueName suggests a name for the result of a function: "get_user" gives user, "fetch" result.
func valueName(name string) string {
	for i := len(name) - 1; i > 0; i-- {
		if name[i] == '_' && i < len(name)-1 && name[0] != '_' {
			return name[i+1:]
		}
	}
	return "result"
}
