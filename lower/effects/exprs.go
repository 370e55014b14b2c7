package effects

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

func (w *walker) exprs(list []ast.Expression) {
	for _, e := range list {
		w.expr(e)
	}
}

func (w *walker) implied(n ast.Node) {
	for _, f := range w.in.p.Implied(n) {
		if !f.Async && !f.Generator {
			w.call(f)
		}
	}
}

func (w *walker) expr(e ast.Expression) {
	if e == nil {
		return
	}
	p := w.in.p
	switch e := e.(type) {
	case *ast.Await:
		w.await(e)
	case *ast.Call:
		w.callExpr(e)
	case *ast.BinOp:
		w.expr(e.Left)
		w.expr(e.Right)
		w.operator(e.Op, e.Left, e.Right)
		w.implied(e)
	case *ast.UnaryOp:
		w.expr(e.Operand)
		w.implied(e)
		if e.Op != ast.Not && w.odd(e.Operand) {
			w.faults("TypeError")
		}
	case *ast.Compare:
		w.expr(e.Left)
		w.exprs(e.Comparators)
		w.implied(e)
		for i, op := range e.Ops {
			if op != ast.Is && op != ast.IsNot {
				w.items(w.in.p.CellOf(e.Left), w.in.p.CellOf(e.Comparators[i]))
			}
			if op == ast.Lt || op == ast.LtE || op == ast.Gt || op == ast.GtE || op == ast.In || op == ast.NotIn {
				left := e.Left
				if i > 0 {
					left = e.Comparators[i-1]
				}
				if w.odd(left) || w.odd(e.Comparators[i]) || w.unfit(left, e.Comparators[i]) || w.unordered(left) {
					w.faults("TypeError")
				}
			}
		}
	case *ast.Subscript:
		w.expr(e.Value)
		w.expr(e.Slice)
		w.implied(e)
		if s, ok := e.Slice.(*ast.Slice); ok {
			w.faults("ValueError")
			if w.odd(e.Value) || w.noIndex(s.Lower) || w.noIndex(s.Upper) || w.noIndex(s.Step) {
				w.faults("TypeError")
			}
			return
		}
		for _, a := range p.CellOf(e.Value).Atoms() {
			switch {
			case a.Class == nil:
				w.faults("KeyError")
			case p.BuiltinName(a.Class) == "list" || p.BuiltinName(a.Class) == "str" || p.BuiltinName(a.Class) == "tuple" || p.BuiltinName(a.Class) == "bytes" || p.BuiltinName(a.Class) == "range":
				w.faults("IndexError")
				if w.noIndex(e.Slice) {
					w.faults("TypeError")
				}
			case p.BuiltinName(a.Class) == "dict":
				w.faults("KeyError")
				w.key(e.Slice)
			default:
				if m := a.Class.Lookup("__getitem__"); m != nil && m.Fn != nil && m.Fn.Stub != nil {
					w.stub(m.Fn)
				} else if m == nil {
					w.faults("TypeError")
				}
			}
		}
		if w.odd(e.Value) {
			w.faults("TypeError", "IndexError", "KeyError")
		}
	case *ast.Attribute:
		w.expr(e.Value)
		w.implied(e)
		w.missing(e)
		for _, acc := range p.AttrOf(e).Found {
			if acc.Member != nil && acc.Member.Property && acc.Member.Fn != nil && acc.Member.Fn.Stub != nil {
				w.stub(acc.Member.Fn)
			}
		}
	case *ast.ListComp:
		w.comp(e.Generators, e.Elt)
	case *ast.SetComp:
		w.comp(e.Generators, e.Elt)
		w.key(e.Elt)
	case *ast.DictComp:
		w.comp(e.Generators, e.Key, e.Value)
		w.key(e.Key)
	case *ast.Set:
		w.exprs(e.Elts)
		for _, x := range e.Elts {
			w.key(x)
		}
	case *ast.Dict:
		for i, k := range e.Keys {
			w.expr(k)
			w.expr(e.Values[i])
			if k != nil {
				w.key(k)
			} else if key, _ := p.Mapping(sole(p.CellOf(e.Values[i]))); key == nil {
				w.faults("TypeError") // not a mapping
			}
		}
	case *ast.GeneratorExp:
		// Its body runs where it is iterated; taking that to be here errs on the safe side.
		w.comp(e.Generators, e.Elt)
	case *ast.Yield:
		w.expr(e.Value)
		w.thrownIn()
	case *ast.YieldFrom:
		w.iterate(e.Value, false)
		w.thrownIn()
	case *ast.FormattedValue:
		w.expr(e.Value)
		w.implied(e)
		if e.FormatSpec != nil {
			w.expr(e.FormatSpec)
			w.spec(e)
		}
	case *ast.Lambda:
		w.defaults(e.Args)
	case *ast.Name:
		if p.Scopes(w.m).Bound(e) != scope.Always {
			w.faults("NameError", "UnboundLocalError")
		}
	case *ast.Constant:
	default:
		ast.Inspect(e, func(n ast.Node) bool {
			if n == ast.Node(e) {
				return true
			}
			if x, ok := n.(ast.Expression); ok {
				w.expr(x)
				return false
			}
			return true
		})
	}
}

// odd reports whether an expression's value may be of no kind, None, or of several kinds: operations on it may not fit.
func (w *walker) odd(e ast.Expression) bool {
	atoms := w.in.p.CellOf(e).Atoms()
	if len(atoms) != 1 {
		return true
	}
	c := atoms[0].Class
	return c == nil || types.IsNone(atoms[0]) || c.IsTop()
}

// unordered reports whether objects, of one kind, may have no order.
func (w *walker) unordered(e ast.Expression) bool {
	c := w.in.p.CellOf(e).Atoms()[0].Class
	return c.Program() && c.Lookup("__lt__") == nil && (c.Data == nil || !c.Data.Order)
}

// sole is the one kind of value of a cell; the unknown one, if there are several.
func sole(c *types.Cell) *types.Atom {
	if atoms := c.Atoms(); len(atoms) == 1 {
		return atoms[0]
	}
	return &types.Atom{}
}

// missing: an attribute of something that may be None, or lack it.
func (w *walker) missing(e *ast.Attribute) {
	atoms := w.in.p.CellOf(e.Value).Atoms()
	found := w.in.p.AttrOf(e).Found
	if len(atoms) == 0 || len(found) < len(atoms) {
		w.faults("AttributeError")
	}
	for _, a := range found {
		if a.Cast {
			w.faults("AttributeError")
		}
	}
	for _, a := range atoms {
		if a.Class != nil && a.Class.FieldOf(e.Attr) == nil && a.Class.Lookup(e.Attr) == nil {
			w.faults("AttributeError")
		}
	}
	for _, a := range found {
		if a.Field != nil && e.Ctx != ast.Store && w.in.lacks(a.Field) {
			w.faults("AttributeError")
		}
	}
}

// operator: what an operation on numbers and sequences can fault with.
func (w *walker) operator(op ast.Operator, left, right ast.Expression) {
	switch op {
	case ast.Div, ast.FloorDiv, ast.Mod:
		if !nonZeroConst(right) {
			w.faults("ZeroDivisionError")
		}
		if op == ast.Mod {
			for _, a := range w.in.p.CellOf(left).Atoms() {
				if n := w.in.p.BuiltinName(a.Class); n == "str" || n == "bytes" {
					w.faults("TypeError", "ValueError", "KeyError")
				}
			}
		}
	case ast.Pow:
		w.faults("ZeroDivisionError", "OverflowError")
	case ast.LShift, ast.RShift:
		w.faults("ValueError")
	}
	if w.odd(left) || w.odd(right) || w.unfit(left, right) {
		w.faults("TypeError")
	}
	if l, r := w.large(left), w.large(right); l || r {
		if op == ast.Div || r && (op == ast.LShift || op == ast.RShift) || w.odd(left) || w.odd(right) || w.unlike(left, right) {
			w.faults("OverflowError") // a float, a length or a count that is too large
		}
	}
}

// large reports whether an expression's value may be an int beyond 64 bits.
func (w *walker) large(e ast.Expression) bool { return w.in.large(w.in.p.CellOf(e)) }

// narrows: a function of the library that takes an int or a float is given an int that may be too large for it.
func (w *walker) narrows(e *ast.Call, t *types.Target) {
	slots, _ := types.Bind(t.Fn, e, skip(t))
	for _, s := range slots {
		n, ok := s.Param.Ann.(*ast.Name)
		if !ok || n.ID != "int" && n.ID != "float" {
			continue
		}
		for _, x := range append([]ast.Expression{s.Expr}, s.Exprs...) {
			if x != nil && w.large(x) {
				w.faults("OverflowError")
			}
		}
	}
}

// unfit: operands of different kinds that are not both numbers.
func (w *walker) unfit(left, right ast.Expression) bool {
	a, b := w.in.p.CellOf(left).Atoms()[0].Class, w.in.p.CellOf(right).Atoms()[0].Class
	number := func(c *types.Class) bool {
		n := w.in.p.BuiltinName(c)
		return n == "int" || n == "float" || n == "bool" || n == "complex"
	}
	return a != b && !(number(a) && number(b))
}

// unlike: operands of two kinds, each of one.
func (w *walker) unlike(left, right ast.Expression) bool {
	return w.in.p.CellOf(left).Atoms()[0].Class != w.in.p.CellOf(right).Atoms()[0].Class
}

func nonZeroConst(e ast.Expression) bool {
	k, ok := e.(*ast.Constant)
	if !ok {
		return false
	}
	switch v := k.Value.(type) {
	case ast.ConstInt:
		return v.Sign() != 0
	case ast.ConstFloat:
		return v != 0
	}
	return false
}

func (w *walker) comp(gens []*ast.Comprehension, results ...ast.Expression) {
	for _, g := range gens {
		w.iterate(g.Iter, g.IsAsync)
		w.target(g.Target)
		w.exprs(g.Ifs)
	}
	w.exprs(results)
}

// iterate: an iterable expression and what running it does.
func (w *walker) iterate(e ast.Expression, async bool) {
	w.expr(e)
	for _, a := range w.in.p.CellOf(e).Atoms() {
		if a.Class == nil {
			if a.Obj == nil {
				w.faults("TypeError")
			}
			continue
		}
		enter, next := "__iter__", "__next__"
		if async {
			enter, next = "__aiter__", "__anext__"
		}
		if moves(e, a) {
			w.out.Acts = true
		}
		switch {
		case types.IsGenerator(a, async):
			w.generator(e, a, async)
			continue
		case !async && a.Class.Stub != nil && a.Class.Name == "Iterator":
			w.iterator(e)
		case types.IsNone(a):
			w.faults("TypeError")
		}
		m := a.Class.Lookup(enter)
		if m == nil && !async {
			if at := a.Class.Lookup("__getitem__"); at != nil && at.Fn != nil && at.Fn.Stub == nil {
				w.call(at.Fn)
			} else if a.Class.Lookup("__next__") == nil {
				w.faults("TypeError")
			}
		} else if m == nil {
			w.faults("TypeError")
		}
		if m != nil && m.Fn != nil && m.Fn.Stub == nil {
			w.call(m.Fn)
			for _, it := range m.Fn.Ret.Atoms() {
				if it.Class == nil {
					continue
				}
				if n := it.Class.Lookup(next); n != nil && n.Fn != nil && n.Fn.Stub == nil {
					w.call(n.Fn)
				}
			}
			if m.Fn.Generator {
				w.run(m.Fn)
			}
			for _, it := range m.Fn.Ret.Atoms() {
				if types.IsGenerator(it, async) {
					w.generator(nil, it, async)
				}
			}
		} else if async && m != nil && m.Fn != nil {
			w.suspends()
		} else if m != nil && m.Fn != nil {
			w.stub(m.Fn)
		}
	}
	if w.odd(e) {
		w.faults("TypeError")
	}
}

// moves: the expression is an iterator that is there already, and iterating it moves it on.
func moves(e ast.Expression, a *types.Atom) bool {
	if _, fresh := e.(*ast.GeneratorExp); fresh || a.Class == nil {
		return false
	}
	return a.Class.Lookup("__next__") != nil || a.Class.Lookup("__anext__") != nil
}

// noIndex reports whether an expression may give something that is no index: neither an int nor None, and of a class
// without __index__.
func (w *walker) noIndex(e ast.Expression) bool {
	if e == nil {
		return false
	}
	p := w.in.p
	for _, a := range p.CellOf(e).Atoms() {
		if !types.IsNone(a) && (a.Class == nil || !a.Class.DerivesInt() && a.Class.Lookup("__index__") == nil) {
			return true
		}
	}
	return false
}
