package lower

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Numbers that are ints or floats.
//
// A Python variable holds 0 first and 0.5 later, and a parameter annotated float
// is handed 10: print shows which it was. Where ints and floats meet in a cell,
// Go's float64 would print 10.0, so that the cell is a py.Num, which keeps the
// kind of its number. Often nobody can tell, though: the number is only compared,
// added to floats, or formatted with ".2f". Such a cell is a float64.
//
//	total = 0                        total := 0.0
//	for p in prices:                 for _, p := range prices {
//	    total += p * 1.2                 total += p * 1.2
//	print(f"{total:.2f}")            py.Printf("%.2f\n", total)
//
// numberKinds finds the cells whose kind is observed. Input: the tree, and the
// flows between cells. A use observes unless it is known not to: printing, str,
// isinstance, an index, a library function that takes any object. What observes a
// container observes its items, and the fields of a dataclass; what observes a cell
// observes all that flows into it, and the operands of the arithmetic it comes from.
// Arithmetic with a float gives a float, whatever the other operand: there the
// chain ends. A division observes its operands where it may be by the int 0, since
// CPython's words for that differ.
//
// Without this pass every such cell would be a py.Num.
type numberKinds struct {
	b        *builder
	observed map[*types.Cell]bool
	into     map[*types.Cell][]*types.Cell // what flows into a cell
	queue    []*types.Cell
	known    map[*types.Cell]bool // of places of the program
	seen     int
}

func newNumberKinds(b *builder) *numberKinds {
	k := &numberKinds{b: b, observed: map[*types.Cell]bool{}, into: map[*types.Cell][]*types.Cell{}, known: map[*types.Cell]bool{}}
	k.takeFlows()
	b.p.EachCell(func(c *types.Cell) {
		k.known[c.Root()] = true
		if k.mixedWithOthers(c) {
			k.observe(c)
		}
	})
	b.p.EachExpr(func(e ast.Expression, c *types.Cell) {
		if m := b.lists.module[e]; m != nil {
			k.expression(m, e, c)
		}
	})
	for n, m := range b.lists.module {
		if st, ok := n.(*ast.AugAssign); ok {
			k.operation(m, st.Op, st.Target, st.Value, b.p.StoredBy(st))
		}
	}
	k.run()
	return k
}

// chooseNumber represents a cell of ints and floats, and maybe bools.
func (b *builder) chooseNumber(r *Rep, names map[string]bool) bool {
	for n := range names {
		if n != "bool" && n != "int" && n != "float" {
			return false
		}
	}
	switch {
	case names["bool"] || r.Cell == nil || b.sizes == nil: // any
	case b.kinds != nil && !b.kinds.of(r.Cell) && !b.sizes.exact(r.Cell):
		r.Kind, r.Go = Float, floatRep.Go
	default:
		r.Kind, r.Go = Num, numRep.Go
	}
	return true
}

// of reports whether the kind of a cell's numbers is observed.
func (k *numberKinds) of(c *types.Cell) bool {
	if k.seen != len(k.b.p.Flows()) {
		k.takeFlows()
		for c := range k.observed {
			k.queue = append(k.queue, c)
		}
		k.run()
	}
	c = c.Root()
	return k.observed[c] || !k.known[c] && k.fed(c)
}

// fed reports whether what flows into a cell that stands for no place of the program, as the items of an argument do, is
// observed: it has their kind.
func (k *numberKinds) fed(c *types.Cell) bool {
	for _, from := range k.into[c] {
		if k.observed[from.Root()] {
			return true
		}
	}
	return len(k.into[c]) == 0
}

func (k *numberKinds) takeFlows() {
	flows := k.b.p.Flows()
	for _, f := range flows[k.seen:] {
		if from, to := f.From.Root(), f.To.Root(); from != to {
			k.into[to] = append(k.into[to], from)
		}
	}
	k.seen = len(flows)
}

// mixedWithOthers: numbers and other values than None meet; such a cell is an any, which keeps kinds.
func (k *numberKinds) mixedWithOthers(c *types.Cell) bool {
	number, other := false, false
	for _, a := range c.Atoms() {
		switch k.b.p.BuiltinName(a.Class) {
		case "int", "float":
			number = true
		case "NoneType":
		default:
			other = true
		}
	}
	return number && other
}

// observe marks a cell, and what is inside its values.
func (k *numberKinds) observe(c *types.Cell) {
	c = c.Root()
	if k.observed[c] {
		return
	}
	k.observed[c] = true
	k.queue = append(k.queue, c)
	for _, a := range c.Atoms() {
		for _, arg := range a.Args {
			k.observe(arg)
		}
		if a.Fn != nil && a.Fn.Ret != nil {
			k.observe(a.Fn.Ret)
		}
		if a.Class != nil && a.Class.Program() {
			for _, base := range a.Class.MRO {
				if base.Data == nil && !base.Exception() && !base.Enum {
					continue
				}
				for _, f := range base.Fields {
					k.observe(f.Cell)
				}
			}
		}
	}
}

func (k *numberKinds) run() {
	for len(k.queue) > 0 {
		c := k.queue[0]
		k.queue = k.queue[1:]
		for _, from := range k.into[c] {
			k.observe(from)
		}
	}
}

func (k *numberKinds) holds(c *types.Cell, name string) bool {
	for _, a := range c.Atoms() {
		if k.b.p.BuiltinName(a.Class) == name {
			return true
		}
	}
	return false
}

// numbers reports whether nothing but ints and floats arrive in a cell.
func (k *numberKinds) numbers(c *types.Cell) bool {
	for _, a := range c.Atoms() {
		switch k.b.p.BuiltinName(a.Class) {
		case "int", "float", "bool":
		default:
			return false
		}
	}
	return true
}

// whole reports whether ints may arrive in a cell of numbers.
func (k *numberKinds) whole(c *types.Cell) bool { return k.holds(c, "int") || k.holds(c, "bool") }

// expression looks at where the value of an expression goes.
func (k *numberKinds) expression(m *types.Module, e ast.Expression, c *types.Cell) {
	switch e := e.(type) {
	case *ast.BinOp:
		k.operation(m, e.Op, e.Left, e.Right, c)
	case *ast.UnaryOp:
		k.flow(k.b.p.CellOf(e.Operand), c)
		if e.Op == ast.Invert { // not defined for floats
			k.observe(k.b.p.CellOf(e.Operand))
		}
	}
	if k.observes(m, k.b.lists.parents[e], e) {
		k.observe(c)
	}
}

// flow says that who observes one cell observes the other.
func (k *numberKinds) flow(from, to *types.Cell) {
	from, to = from.Root(), to.Root()
	k.into[to] = append(k.into[to], from)
	if k.observed[to] {
		k.observe(from)
	}
}

// operation: the result has the operands' kind, where no operand is a float for certain.
func (k *numberKinds) operation(m *types.Module, op ast.Operator, left, right ast.Expression, out *types.Cell) {
	l, r := k.b.p.CellOf(left), k.b.p.CellOf(right)
	if k.whole(out) {
		k.flow(l, out)
		k.flow(r, out)
	}
	switch op {
	case ast.Mult: // of a sequence is by an int
		if !k.numbers(l) {
			k.observe(r)
		}
		if !k.numbers(r) {
			k.observe(l)
		}
	case ast.LShift, ast.RShift, ast.BitAnd, ast.BitOr, ast.BitXor: // not defined for floats
		k.observe(l)
		k.observe(r)
	case ast.Div, ast.FloorDiv, ast.Mod:
		if !k.whole(l) || !k.whole(r) {
			if k.holds(l, "str") {
				k.observe(r)
			}
			return
		}
		if v := constValue(right); v != nil && v.Sign() != 0 {
			return
		}
		if s := k.b.intervals.expr(m, right); s.lo > 0 || s.hi < 0 {
			return
		}
		k.observe(l)
		k.observe(r)
	}
}

// observes reports whether a node tells the kind of a number that is a part of it, or of what holds numbers.
func (k *numberKinds) observes(m *types.Module, parent ast.Node, e ast.Expression) bool {
	switch p := parent.(type) {
	case nil:
		return true
	case *ast.BinOp, *ast.UnaryOp, *ast.BoolOp, *ast.IfExp, *ast.NamedExpr, *ast.Await, *ast.Yield, *ast.YieldFrom, *ast.Lambda,
		*ast.Assign, *ast.AnnAssign, *ast.AugAssign, *ast.Return, *ast.For, *ast.AsyncFor, *ast.While, *ast.If, *ast.Expr,
		*ast.Tuple, *ast.List, *ast.Set, *ast.Dict, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp,
		*ast.Attribute, *ast.Delete:
		return k.method(p, e)
	case *ast.Compare:
		for _, op := range p.Ops {
			if op == ast.Is || op == ast.IsNot {
				for _, x := range append([]ast.Expression{p.Left}, p.Comparators...) {
					if ast.IsNone(x) {
						return false
					}
				}
				return true
			}
		}
		return false
	case *ast.Subscript:
		return p.Slice == e
	case *ast.Assert:
		return p.Msg == e
	case *ast.FormattedValue:
		spec, ok := constSpec(p.FormatSpec)
		return p.Value != e || !ok || spec == "" || !strings.ContainsAny(spec[len(spec)-1:], "fFeEgG%") || p.Conversion >= 0
	case *ast.Starred:
		return k.observes(m, k.b.lists.parents[p], p)
	case *ast.Keyword:
		if c, ok := k.b.lists.parents[p].(*ast.Call); ok {
			return k.argument(c, e)
		}
	case *ast.Call:
		return p.Func != e && k.argument(p, e)
	}
	return true
}

// method: x.is_integer() asks for the kind of x.
func (k *numberKinds) method(parent ast.Node, e ast.Expression) bool {
	if _, ok := parent.(*ast.Attribute); !ok {
		return false
	}
	c := k.b.p.CellOf(e)
	return k.holds(c, "int") || k.holds(c, "float")
}

// argument reports whether a call observes an argument: one of a library function does unless the stub says float, or a
// type variable, whose flows inference knows.
func (k *numberKinds) argument(call *ast.Call, e ast.Expression) bool {
	rec := k.b.p.CallOf(call)
	if len(rec.Targets) == 0 {
		return true
	}
	for _, t := range rec.Targets {
		switch {
		case t.Fn == nil:
			return true
		case t.Fn.Stub == nil:
			continue
		}
		if t.Fn.Stub.Intrinsic == "pow" || t.Fn.Stub.Intrinsic == "divmod" {
			return true
		}
		slots, problem := types.Bind(t.Fn, call, recvSkip(t))
		if problem != "" {
			return true
		}
		for _, s := range slots {
			switch {
			case !slotHolds(s, e) || k.quiet(t.Fn, s.Param):
			case t.Fn.Stub.Float != "" && s == slots[0]:
				k.flow(k.b.p.CellOf(e), k.b.p.CellOf(call))
			default:
				return true
			}
		}
	}
	return false
}

func slotHolds(s *types.Slot, e ast.Expression) bool {
	if s.Expr == e || s.DoubleStar == e {
		return true
	}
	for _, x := range slices.Concat(s.Tail, s.Exprs) {
		if st, ok := x.(*ast.Starred); ok {
			x = st.Value
		}
		if x == e {
			return true
		}
	}
	for _, kw := range s.Kw {
		if kw.Value == e {
			return true
		}
	}
	return false
}

// quiet reports whether a parameter of a stub's function leaves the kind of a number alone.
func (k *numberKinds) quiet(fn *types.Func, p *types.Param) bool {
	if p.Via != "" || fn.Stub.Size == "float" {
		return true
	}
	params := append([]string{}, fn.TypeParams()...)
	if fn.Class != nil {
		params = append(params, fn.Class.Params...)
	}
	var ok func(ann ast.Expression) bool
	ok = func(ann ast.Expression) bool {
		switch x := ann.(type) {
		case *ast.Name:
			switch x.ID {
			case "float", "str", "bool", "bytes":
				return true
			}
			for _, name := range params {
				if x.ID == name {
					return true
				}
			}
		case *ast.Constant:
			return true
		case *ast.BinOp:
			return ok(x.Left) && ok(x.Right)
		case *ast.Subscript:
			if _, lit := x.Value.(*ast.Name); !lit {
				return false
			}
			switch dotted := x.Value.(*ast.Name).ID; dotted {
			case "Iterable", "Iterator", "Sequence", "Collection", "list", "tuple", "Optional", "set", "frozenset", "dict", "Mapping", "Awaitable", "Coroutine", "Callable":
			default:
				return false
			}
			quiet := true
			elts := []ast.Expression{x.Slice}
			if t, isTuple := x.Slice.(*ast.Tuple); isTuple {
				elts = t.Elts
			}
			for _, a := range elts {
				if l, isList := a.(*ast.List); isList {
					for _, b := range l.Elts {
						quiet = quiet && ok(b)
					}
					continue
				}
				quiet = quiet && ok(a)
			}
			return quiet
		}
		return false
	}
	return ok(p.Ann)
}
