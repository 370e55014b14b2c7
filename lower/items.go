package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Slices as keys: xs[lo:hi:step] = items, del xs[lo:hi:step], and slices of the runtime's own sequences. Lists have
// functions of their own; a class that a stub declares takes a py.SliceValue, which is what a slice is as a value:
//
//	buf[1:4] = b"-"     →  buf.SetSlice(py.Span(1, 4), py.Bytes("-").All())

// sliceValue lowers a slice expression to a py.SliceValue.
func (f *fn) sliceValue(s *ast.Slice) (ir.Expr, *Rep) {
	parts := f.boundsOf(s)
	names := [2][2]string{{"SpanAll", "SpanTo"}, {"SpanFrom", "Span"}}
	if parts.plain {
		var list []ast.Expression
		lo, hi := 0, 0
		if parts.lower != nil {
			list, lo = append(list, parts.lower), 1
		}
		if parts.upper != nil {
			list, hi = append(list, parts.upper), 1
		}
		return call(py(names[lo][hi]), f.operandsOf(list, boundRep)...), f.rep(s)
	}
	return call(py("NewSlice"), f.bounds(parts)...), f.rep(s)
}

// sliceBounds are the parts of a slice; those that are None are left out.
type sliceBounds struct {
	lower, upper, step ast.Expression
	plain              bool // no step, and what bounds there are can't be None
}

func (f *fn) boundsOf(s *ast.Slice) sliceBounds {
	given := func(e ast.Expression) ast.Expression {
		if e == nil || ast.IsNone(e) {
			return nil
		}
		return e
	}
	b := sliceBounds{lower: given(s.Lower), upper: given(s.Upper), step: given(s.Step)}
	b.plain = b.step == nil
	for _, e := range []ast.Expression{b.lower, b.upper} {
		if e != nil {
			r := f.rep(e)
			b.plain = b.plain && !r.Opt && (r.Kind == Int || r.Kind == Bool || r.Kind == Big)
		}
	}
	return b
}

// An int, a text, or None.
var (
	optInt = &Rep{Kind: Int, Opt: true, Go: pyType("Opt", basic("int"))}
	optStr = &Rep{Kind: Str, Opt: true, Go: pyType("Opt", basic("string"))}
)

// bounds lowers the three parts of a slice, each an int or None.
func (f *fn) bounds(b sliceBounds) []ir.Expr {
	parts := []ast.Expression{b.lower, b.upper, b.step}
	return f.operands(3, func(i int) (ir.Expr, ir.Type) { return f.bound(parts[i]), optInt.Go })
}

func (f *fn) bound(e ast.Expression) ir.Expr {
	if e == nil {
		return &ir.Call{Fun: py("None"), TypeArgs: []ir.Type{basic("int")}}
	}
	if some, all := f.noIndex(e); some && !f.mayBeNone(e) {
		if all {
			f.warnNoIndex(e, e)
		}
		return call(py("SliceBound"), f.as(e, anyRep))
	}
	if f.rep(e).Kind == Big {
		if f.rep(e).Opt {
			return call(py("SliceBound"), f.as(e, anyRep))
		}
		return call(py("Some"), f.as(e, boundRep))
	}
	return f.as(e, optInt)
}

// itemMethod is the overload of __getitem__, __setitem__ or __delitem__ of a stub's class that takes a slice, or that
// takes any other key; nil if it has none.
func itemMethod(c *types.Class, name string, slice bool) *types.Func {
	m := c.Lookup(name)
	if m == nil || m.Fn == nil || m.Fn.Stub == nil {
		return nil
	}
	for _, o := range m.Fn.Overloads {
		n, ok := o.Params[1].Ann.(*ast.Name)
		if (ok && n.ID == "slice") == slice && o.Stub.Go != "" {
			return o
		}
	}
	return nil
}

// callItem calls a method that a stub declares on lowered operands.
func callItem(fn *types.Func, x ir.Expr, args ...ir.Expr) ir.Expr {
	if fn.Stub.Go[0] == '.' {
		return method(x, fn.Stub.Go[1:], args...)
	}
	return call(symbol(fn.Stub.Go), append([]ir.Expr{x}, args...)...)
}

// itemReps are the representations of the keys and items of a runtime container.
func (f *fn) itemReps(r *Rep) (key, item *Rep) {
	if k, v := f.b.p.Mapping(r.Atom); k != nil {
		return f.b.rep(k), f.b.rep(v)
	}
	if len(r.Args) > 0 {
		return intRep, r.Args[0]
	}
	return intRep, intRep
}

// storeSlice lowers x[lo:hi:step] = value.
func (f *fn) storeSlice(t *ast.Subscript, s *ast.Slice, r *Rep, value func(*Rep) ir.Expr) {
	place := f.place()
	if r.Kind != Slice && r.Kind != List {
		f.storeStubSlice(t, r, value)
		return
	}
	want := f.sliceRep(r.Args[0])
	b := f.boundsOf(s)
	parts := []ast.Expression{b.lower, b.upper, b.step}
	n := 5
	if b.step == nil {
		n = 4
	}
	ops := f.operands(n, func(i int) (ir.Expr, ir.Type) {
		switch i {
		case 0:
			return value(want), want.Go
		case 1:
			return f.expr(t.Value), r.Go
		}
		return f.bound(parts[i-2]), optInt.Go
	})
	fun := "SetSub"
	if b.step != nil {
		fun = "SetSubStep"
	}
	args := append(ops[2:], ops[0])
	if r.Kind == Slice {
		f.emit(&ir.ExprStmt{At: place, X: call(py("Slice"+fun), append([]ir.Expr{&ir.Unary{Op: "&", X: ops[1]}}, args...)...)})
		return
	}
	x := f.deref(ops[1], r, t.Value, "__setitem__")
	f.emit(&ir.ExprStmt{At: place, X: method(x, fun, args...)})
}

// storeStubSlice sets a slice of a runtime sequence that has a __setitem__ for slices.
func (f *fn) storeStubSlice(t *ast.Subscript, r *Rep, value func(*Rep) ir.Expr) {
	var fn *types.Func
	if r.Kind == Stub {
		fn = itemMethod(r.Class, "__setitem__", true)
	}
	if fn == nil {
		f.refuse(t, "GSY0364", "check the type of the value", "slices of %s can't be set", r)
		return
	}
	place := f.place()
	want := f.annRep(fn.Params[2].Ann, nil, &types.Target{Fn: fn, Recv: r.Atom})
	ops := f.storeOperands(t, value, f.rep(t.Slice), want)
	f.emit(&ir.ExprStmt{At: place, X: callItem(fn, f.deref(ops[1], r, t.Value, "__setitem__"), ops[2], ops[0])})
}

// deleteItem lowers del x[key].
func (f *fn) deleteItem(t *ast.Subscript) {
	r := f.rep(t.Value)
	s, isSlice := t.Slice.(*ast.Slice)
	place := f.place()
	switch r.Kind {
	case Slice, List:
		if isSlice {
			f.deleteSlice(t, s, r)
			return
		}
		if !f.indexes(t.Slice) {
			break
		}
		ops := f.operandsAs([]ast.Expression{t.Value, t.Slice}, []*Rep{f.own(t.Value), intRep})
		if r.Kind == List {
			f.emit(&ir.ExprStmt{At: place, X: method(f.deref(ops[0], r, t.Value, "__delitem__"), "Delete", ops[1])})
			return
		}
		f.emit(&ir.ExprStmt{At: place, X: call(py("SliceDelete"), &ir.Unary{Op: "&", X: ops[0]}, ops[1])})
		return
	case Dict:
		ops := f.operandsAs([]ast.Expression{t.Value, t.Slice}, []*Rep{f.own(t.Value), r.Args[0]})
		f.emit(&ir.ExprStmt{At: place, X: method(f.deref(ops[0], r, t.Value, "__delitem__"), "Delete", ops[1])})
		return
	case Stub:
		if fn := itemMethod(r.Class, "__delitem__", isSlice); fn != nil {
			key, _ := f.itemReps(r)
			if isSlice {
				key = f.rep(t.Slice)
			}
			ops := f.operandsAs([]ast.Expression{t.Value, t.Slice}, []*Rep{f.own(t.Value), key})
			f.emit(&ir.ExprStmt{At: place, X: callItem(fn, f.deref(ops[0], r, t.Value, "__delitem__"), ops[1])})
			return
		}
	case Struct, Iface:
		if m := r.Class.Lookup("__delitem__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			key := f.b.signature(m.Fn).params[0]
			ops := f.operandsAs([]ast.Expression{t.Value, t.Slice}, []*Rep{f.own(t.Value), key})
			x, xr := f.finishMethod(m.Fn, f.deref(ops[0], r, t.Value, "__delitem__"), ops[1])
			if xr.Kind == Void {
				f.dropValue(x)
			}
			return
		}
	}
	if isSlice {
		f.deleteSlice(t, s, r)
		return
	}
	f.deleteDynamic(t, r)
}

// indexes reports whether an expression is an int, and not None.
func (f *fn) indexes(e ast.Expression) bool {
	r := f.rep(e)
	return (r.Kind == Int || r.Kind == Bool) && !r.Opt
}

// deleteDynamic lowers del x[i] by the runtime, which looks at what x is, and raises TypeError for what can't lose items.
func (f *fn) deleteDynamic(t *ast.Subscript, r *Rep) {
	_, none := f.noIndex(t.Slice)
	if none && sequence(r) {
		f.warnNoIndex(t, t.Slice)
	} else if r.Kind == Slice || r.Kind == Stub {
		f.refuse(t, "GSY0410", "use a method of the container", "del of an item of %s is not supported", r)
		return
	}
	ops := f.operandsAs([]ast.Expression{t.Value, t.Slice}, []*Rep{anyRep, anyRep})
	f.emit(&ir.ExprStmt{At: f.place(), X: call(py("DelItem"), ops...)})
}

// deleteSlice lowers del x[lo:hi:step] of a list, or by the runtime.
func (f *fn) deleteSlice(t *ast.Subscript, s *ast.Slice, r *Rep) {
	place := f.place()
	b := f.boundsOf(s)
	parts := []ast.Expression{b.lower, b.upper, b.step}
	own := r
	if r.Kind != Slice && r.Kind != List {
		own = anyRep
	}
	ops := f.operands(4, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			return f.as(t.Value, own), own.Go
		}
		return f.bound(parts[i-1]), optInt.Go
	})
	if own.Kind == Any {
		f.emit(&ir.ExprStmt{At: place, X: call(py("DelSlice"), ops...)})
		return
	}
	if r.Kind == Slice {
		f.emit(&ir.ExprStmt{At: place, X: call(py("SliceDeleteSub"), append([]ir.Expr{&ir.Unary{Op: "&", X: ops[0]}}, ops[1:]...)...)})
		return
	}
	f.emit(&ir.ExprStmt{At: place, X: method(f.deref(ops[0], r, t.Value, "__delitem__"), "DeleteSub", ops[1:]...)})
}
