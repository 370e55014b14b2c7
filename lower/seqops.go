package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Operators on sequences, sets and dicts. What they make is new, so operands of other element types than the result's
// are converted item by item; in-place operators change the left operand, of which inference has made the element type
// wide enough.

// sequenceOp lowers + and * on texts, bytes, lists and tuples, and the operators of sets and dicts.
func (f *fn) sequenceOp(at ast.Node, op ast.Operator, left, right ast.Expression, lr, rr, out *Rep) (ir.Expr, *Rep) {
	if lr.Opt || rr.Opt {
		return nil, nil
	}
	both := func() (ir.Expr, ir.Expr) {
		ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{lr, rr})
		return ops[0], ops[1]
	}
	switch op {
	case ast.Add:
		switch {
		case lr.Kind == rr.Kind && (lr.Kind == Str || lr.Kind == Bytes):
			x, y := both()
			return bin("+", x, y), lr
		case isByteArray(lr) && rr.Kind == Bytes, lr.Kind == Bytes && isByteArray(rr):
			x, y := both()
			return method(x, "Concat", y), lr
		case isList(lr) && isList(rr) && isList(out):
			item := out.Args[0]
			ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
				e := []ast.Expression{left, right}[i]
				return f.sliceOf(e, item), ir.Slice{Elem: item.Go}
			})
			return f.fromSlice(call(py("SliceConcat"), ops...), out), out
		case isTuple(lr) && isTuple(rr) && out.Kind == Tuple:
			x, y := both()
			items := append(f.tupleItems(x, lr), f.tupleItems(y, rr)...)
			if len(items) != len(out.Args) {
				return nil, nil
			}
			for i, r := range append(f.tupleReps(lr), f.tupleReps(rr)...) {
				items[i] = f.convert(items[i], r, out.Args[i], left)
			}
			return f.tupleOf(items, out), out
		case isTuple(lr) && isTuple(rr) && out.Kind == VarTuple:
			ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{out, out})
			return conv(out.Go, call(py("SliceConcat"), ops...)), out
		}
	case ast.Mult:
		seq, n := left, right
		sr, nr := lr, rr
		if isTimes(lr) {
			seq, n, sr, nr = right, left, rr, lr
		}
		if !isTimes(nr) {
			return nil, nil
		}
		switch sr.Kind {
		case Str, Slice, List, VarTuple, Tuple, Bytes:
		default:
			return nil, nil
		}
		ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
			e := []ast.Expression{left, right}[i]
			if e == n {
				return f.times(n, nr), basic("int")
			}
			if sr.Kind == Slice || sr.Kind == List {
				return f.sliceOf(seq, out.Args[0]), ir.Slice{Elem: out.Args[0].Go}
			}
			if sr.Kind == Tuple {
				return f.as(seq, out), out.Go
			}
			return f.as(seq, sr), sr.Go
		})
		x, y := ops[0], ops[1]
		if seq == right {
			x, y = y, x
		}
		switch sr.Kind {
		case Str:
			return call(py("Repeat"), x, y), strRep
		case Bytes:
			return conv(pyType("Bytes"), call(py("Repeat"), conv(basic("string"), x), y)), sr
		case VarTuple, Tuple:
			return conv(out.Go, call(py("SliceRepeat"), x, y)), out
		}
		return f.fromSlice(call(py("SliceRepeat"), x, y), out), out
	case ast.BitOr, ast.BitAnd, ast.BitXor, ast.Sub:
		if isSet(lr) && isSet(rr) && isSet(out) {
			item := out.Args[0]
			ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
				return f.setAs([]ast.Expression{left, right}[i], []*Rep{lr, rr}[i], item)
			})
			return method(ops[0], setMethods[op], ops[1]), out
		}
		if lr.Kind == Dict && rr.Kind == Dict && out.Kind == Dict && op == ast.BitOr {
			if f.b.sameType(lr.Go, out.Go) && f.b.sameType(rr.Go, out.Go) {
				x, y := both()
				return method(x, "Union", y), out
			}
			ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
				return f.pairSeq([]ast.Expression{left, right}[i], out.Args[0], out.Args[1]), nil
			})
			merged := f.save("merged", out.Go, call(py("DictFromPairs"), ops[0]))
			f.emit(&ir.ExprStmt{At: f.place(), X: method(merged, "UpdatePairs", ops[1])})
			return merged, out
		}
	}
	return nil, nil
}

var setMethods = map[ast.Operator]string{ast.BitOr: "Union", ast.BitAnd: "Intersection", ast.Sub: "Difference", ast.BitXor: "SymmetricDifference"}

func isList(r *Rep) bool  { return (r.Kind == Slice || r.Kind == List) && !r.Opt }
func isTuple(r *Rep) bool { return (r.Kind == Tuple || r.Kind == VarTuple) && !r.Opt }

func isByteArray(r *Rep) bool { return r.Kind == Stub && !r.Opt && r.Class.Name == "bytearray" }

// tupleReps are the representations of the items of a tuple whose length is known; nil for others.
func (f *fn) tupleReps(r *Rep) []*Rep {
	if r.Kind == Tuple {
		return r.Args
	}
	if r.Atom == nil || r.Atom.Var {
		return nil
	}
	var reps []*Rep
	for range r.Atom.Args {
		reps = append(reps, r.Args[0])
	}
	return reps
}

// tupleItems are the items of a lowered tuple whose length is known.
func (f *fn) tupleItems(x ir.Expr, r *Rep) []ir.Expr {
	if c, ok := x.(*ir.Composite); ok && r.Kind == VarTuple && len(c.Elems) == len(f.tupleReps(r)) {
		return c.Elems
	}
	x = f.stable(x, r)
	var items []ir.Expr
	for i := range f.tupleReps(r) {
		if r.Kind == Tuple {
			items = append(items, field(x, tupleField(len(r.Args), i)))
		} else {
			items = append(items, &ir.Index{X: x, Index: intLit(i)})
		}
	}
	return items
}

// setAs lowers a set or frozenset to one of the wanted items: itself, or a converted copy.
func (f *fn) setAs(e ast.Expression, r, item *Rep) (ir.Expr, ir.Type) {
	if f.b.sameType(r.Args[0].Go, item.Go) {
		return f.expr(e), r.Go
	}
	fun := "CollectSet"
	if r.Kind == Stub {
		fun = "CollectFrozenSet"
	}
	return call(py(fun), f.seqOf(e, &Rep{Kind: Seq, Args: []*Rep{item}})), r.Go
}

// isSet reports whether a representation is a set's or a frozenset's.
func isSet(r *Rep) bool {
	return !r.Opt && (r.Kind == Set || r.Kind == Stub && r.Class.Name == "frozenset" && len(r.Args) == 1)
}

// pairSeq lowers a dict, or an iterable of pairs, to the sequence of pairs that update and the like take.
func (f *fn) pairSeq(e ast.Expression, key, val *Rep) ir.Expr {
	pair := pairRep(key, val)
	r := f.rep(e)
	if k, v := f.mappingReps(r); k != nil && !r.Opt {
		x := method(f.expr(e), "Items")
		if f.b.sameType(k.Go, key.Go) && f.b.sameType(v.Go, val.Go) {
			return x
		}
		return f.mapSeq(x, pairRep(k, v), pair, e)
	}
	return f.seqOf(e, &Rep{Kind: Seq, Args: []*Rep{pair}})
}

// mappingReps are the representations of the keys and values of a dict, or of a class of the runtime that extends it.
func (f *fn) mappingReps(r *Rep) (key, val *Rep) {
	switch {
	case r.Kind == Dict:
		return r.Args[0], r.Args[1]
	case r.Kind == Stub && r.Atom != nil:
		if k, v := f.b.p.Mapping(r.Atom); k != nil {
			return f.b.rep(k), f.b.rep(v)
		}
	}
	return nil, nil
}

func pairRep(key, val *Rep) *Rep {
	return &Rep{Kind: Tuple, Args: []*Rep{key, val}, Go: pyType("Pair", key.elem(), val.elem())}
}

// mapSeq converts the items of a sequence.
func (f *fn) mapSeq(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	v := f.temp("v", from.Go)
	v.Declared = true
	inner := f.literal(&signature{result: to})
	lit := &ir.FuncLit{Params: []*ir.Var{v}, Results: []ir.Type{to.Go}}
	lit.Body = inner.into(func() { inner.returnValue(inner.convert(ref(v), from, to, e)) })
	return call(py("Map"), lit, x)
}

// stubOperator calls the method that a stub declares for an operator; nil if the operand's class has none. reflected:
// it is the right operand's.
func (f *fn) stubOperator(name string, left, right ast.Expression, lr, rr *Rep, reflected bool) ir.Expr {
	self, sr, other := left, lr, right
	if reflected {
		self, sr, other = right, rr, left
	}
	if sr.Kind != Stub || sr.Opt || sr.Class == nil {
		return nil
	}
	m := sr.Class.Lookup(name)
	if m == nil || m.Fn == nil || m.Fn.Stub == nil || m.Fn.Stub.Go == "" || len(m.Fn.Params) < 2 {
		return nil
	}
	want := f.annRep(m.Fn.Params[1].Ann, nil, &types.Target{Fn: m.Fn, Recv: sr.Atom})
	if want.Kind == Any {
		want = f.rep(other)
	}
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if e := []ast.Expression{left, right}[i]; e != self {
			return f.as(e, want), want.Go
		}
		return f.expr(self), sr.Go
	})
	if reflected {
		f.swapped(ops, want)
		ops[0], ops[1] = ops[1], ops[0]
	}
	return callItem(m.Fn, ops[0], ops[1])
}

// snapshot makes the items of a dynamic value those that it has now: it may be the list that is extended by them.
func snapshot(seq ir.Expr) ir.Expr {
	inspectExpr(seq, func(e ir.Expr) {
		if c, ok := e.(*ir.Call); ok {
			if p, ok := c.Fun.(*ir.PkgRef); ok && p.Pkg == pyPkg && p.Name == "DynIter" {
				c.Fun = py("Snapshot")
			}
		}
	})
	return seq
}

// isTimes: what a sequence can be repeated by, or a number that may be that.
func isTimes(r *Rep) bool { return isIntRep(r) || r.Kind == Num && !r.Opt }

// times lowers the number of times that a sequence is repeated.
func (f *fn) times(e ast.Expression, r *Rep) ir.Expr {
	if r.Kind == Num {
		return method(f.as(e, numRep), "Times")
	}
	return f.as(e, intRep)
}

// augList lowers xs += items and xs *= n.
func (f *fn) augList(st *ast.AugAssign, target ir.Expr, want *Rep) bool {
	vr := f.rep(st.Value)
	switch {
	case st.Op == ast.Add && want.Kind == Slice:
		x := f.sliceOf(st.Value, want.Args[0])
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{target}, Rhs: []ir.Expr{&ir.Call{Fun: builtin("append"), Args: []ir.Expr{target, x}, Ellipsis: true}}})
	case st.Op == ast.Add && (vr.Kind == List || vr.Kind == Slice || vr.Kind == VarTuple) && !vr.Opt && f.b.sameType(vr.Args[0].Go, want.Args[0].Go):
		f.emit(&ir.ExprStmt{At: f.place(), X: method(target, "ExtendSlice", f.sliceOf(st.Value, want.Args[0]))})
	case st.Op == ast.Add:
		f.emit(&ir.ExprStmt{At: f.place(), X: method(target, "Extend", snapshot(f.seqOf(st.Value, &Rep{Kind: Seq, Args: want.Args})))})
	case st.Op == ast.Mult && isTimes(vr):
		n := f.times(st.Value, vr)
		if want.Kind == Slice {
			f.assign(target, call(py("SliceRepeat"), target, n))
		} else {
			f.emit(&ir.ExprStmt{At: f.place(), X: method(target, "RepeatInPlace", n)})
		}
	default:
		return false
	}
	return true
}

var setUpdates = map[ast.Operator]string{
	ast.BitOr: "Update", ast.BitAnd: "IntersectionUpdate", ast.Sub: "DifferenceUpdate", ast.BitXor: "SymmetricDifferenceUpdate",
}

// augContainer lowers the in-place operators of sets, dicts and the runtime's containers.
func (f *fn) augContainer(st *ast.AugAssign, target ir.Expr, want *Rep) bool {
	vr := f.rep(st.Value)
	update := func(name string, arg ir.Expr) bool {
		f.emit(&ir.ExprStmt{At: f.place(), X: method(target, name, arg)})
		return true
	}
	switch {
	case want.Kind == Set:
		if setUpdates[st.Op] == "" || !isSet(vr) {
			return false
		}
		arg, _ := f.setAs(st.Value, vr, want.Args[0])
		return update(setUpdates[st.Op], arg)
	case want.Kind == Dict && st.Op == ast.BitOr && vr.Kind == Dict && !vr.Opt && f.b.sameType(vr.Go, want.Go):
		return update("Update", f.expr(st.Value))
	}
	if key, val := f.mappingReps(want); key != nil && st.Op == ast.BitOr && want.Class.Name != "Counter" {
		return update("UpdatePairs", f.pairSeq(st.Value, key, val))
	}
	if want.Kind != Stub || st.Op.InPlaceMethod() == "" {
		return false
	}
	m := want.Class.Lookup(st.Op.InPlaceMethod())
	if m == nil || m.Fn == nil || m.Fn.Stub == nil || m.Fn.Stub.Go == "" || m.Fn.Stub.Go[0] != '.' {
		return false
	}
	param := f.annRep(m.Fn.Params[1].Ann, nil, &types.Target{Fn: m.Fn, Recv: want.Atom})
	if param.Kind == Any {
		param = vr
	}
	return update(m.Fn.Stub.Go[1:], f.as(st.Value, param))
}
