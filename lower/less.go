package lower

import (
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Functions of the runtime that order items find out at each comparison how items of their type are compared. Where the
// compiler knows, it passes the function: heapq.PushFunc(heap, event, Event.Less).

// lessOf gives the function by which objects of a class are ordered, one that the program or @dataclass defines: the method
// itself where its type is that of the function wanted. It is nil where there is none, or None is among the items.
func (f *fn) lessOf(item *Rep) ir.Expr {
	if item.Opt || item.Kind != Struct && item.Kind != Iface || !item.Class.Program() {
		return nil
	}
	m := item.Class.Lookup("__lt__")
	if m == nil || m.Fn == nil || m.Fn.Stub != nil {
		if d := item.Class.Data; item.Kind == Struct && d != nil && d.Order {
			return &ir.Selector{X: &ir.TypeExpr{Type: item.Go}, Obj: f.b.dataOrder(item.Class).less}
		}
		return nil
	}
	s := f.b.signature(m.Fn)
	if s.ctx || s.err || len(s.params) != 1 || s.result.Kind != Bool || s.result.Opt {
		return nil
	}
	obj := f.b.funcObject(m.Fn)
	if !f.b.sameType(s.params[0].Go, item.Go) {
		return less(item, func(a, b ir.Expr) ir.Expr {
			return &ir.Call{Fun: &ir.Selector{X: a, Obj: obj}, Args: []ir.Expr{f.convert(b, item, s.params[0], nil)}}
		})
	}
	return &ir.Selector{X: &ir.TypeExpr{Type: item.Go}, Obj: obj}
}

// less is func(a, b T) bool { return … }.
func less(item *Rep, test func(a, b ir.Expr) ir.Expr) *ir.FuncLit {
	a, b := &ir.Var{Want: "a", Type: item.Go, Declared: true}, &ir.Var{Want: "b", Type: item.Go, Declared: true}
	return &ir.FuncLit{
		Params: []*ir.Var{a, b}, Results: []ir.Type{basic("bool")},
		Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{test(ref(a), ref(b))}}},
	}
}

// itemLess gives the function by which any items are ordered: tuples of ints and strs item by item, objects by their
// method, all else as the runtime does.
func (f *fn) itemLess(r *Rep) ir.Expr {
	if l := f.lessOf(r); l != nil {
		return l
	}
	if r.Opt || r.Kind != Tuple || !comparable(r.Args) {
		return &ir.Call{Fun: py("LessFunc"), TypeArgs: []ir.Type{r.Go}}
	}
	return less(r, func(a, b ir.Expr) ir.Expr {
		part := func(i int) (ir.Expr, ir.Expr) {
			name := tupleField(len(r.Args), i)
			return field(a, name), field(b, name)
		}
		return bin("<", compareInTurn(len(r.Args), part), intLit(0))
	})
}

// comparable reports whether Go's cmp.Compare orders values of all representations as Python does.
func comparable(reps []*Rep) bool {
	for _, r := range reps {
		if r.Opt || r.Kind != Int && r.Kind != Str {
			return false
		}
	}
	return true
}

// compareInTurn compares n pairs of values by cmp.Compare: the first that differ tell.
func compareInTurn(n int, part func(int) (ir.Expr, ir.Expr)) ir.Expr {
	order := call(std("cmp", "Or"))
	for i := range n {
		x, y := part(i)
		order.Args = append(order.Args, call(std("cmp", "Compare"), x, y))
	}
	if n == 1 {
		return order.Args[0]
	}
	return order
}

// orderedBy makes a call of a function of the runtime that orders items the call of the one that is told how, if there is
// one and the order is known.
func (f *fn) orderedBy(c *ir.Call, fn *types.Func, item *Rep) {
	if !fn.Stub.Ordered || item == nil {
		return
	}
	by := f.lessOf(item)
	if by == nil {
		return
	}
	switch fun := c.Fun.(type) {
	case *ir.PkgRef:
		c.Fun = &ir.PkgRef{Pkg: fun.Pkg, Name: fun.Name + "Func"}
	case *ir.SelectorName:
		c.Fun = &ir.SelectorName{X: fun.X, Name: fun.Name + "Func"}
	}
	c.Args = append(c.Args, by)
}

// orderedItem is the representation of what such a function orders: the items of its list.
func (f *fn) orderedItem(recv *Rep, env map[string]*types.Cell) *Rep {
	switch {
	case recv != nil && recv.Kind == List:
		return recv.Args[0]
	case env["T"] != nil:
		return f.b.rep(env["T"])
	}
	return nil
}
