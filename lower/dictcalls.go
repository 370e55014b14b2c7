package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// The methods of dicts that give None, or a value of another type, where there is no key: get and pop. The runtime's dicts
// have a method for each form that None takes.

// callDictGet lowers d.get(key) and d.get(key, default).
func callDictGet(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	return f.dictLookup(e, rec, "GetOpt", "GetOr", "Get")
}

// callDictPop lowers d.pop(key, default).
func callDictPop(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	return f.dictLookup(e, rec, "PopOpt", "PopOr", "PopOK")
}

// dictLookup lowers a lookup by three methods of the runtime: opt gives an optional, or takes the default, ok says whether
// there was one.
func (f *fn) dictLookup(e *ast.Call, rec *types.Call, opt, or, ok string) *fallibleCall {
	a, attr := e.Func.(*ast.Attribute)
	if !attr || len(e.Args) < 1 || len(e.Args) > 2 || len(e.Keywords) > 0 || hasStar(e.Args) {
		return nil
	}
	r, out := f.rep(a.Value), f.rep(e)
	recv := r
	if r.Kind == Any && rec.Targets[0].Recv != nil {
		_, r = f.asReceiver(nilExpr(), r, rec.Targets[0], a.Attr)
	}
	var key, val *Rep
	switch {
	case r.Kind == Dict:
		key, val = r.Args[0], r.Args[1]
	case r.Kind == Stub && r.Atom != nil:
		k, v := f.b.p.Mapping(r.Atom)
		if k == nil {
			return nil
		}
		key, val = f.b.rep(k), f.b.rep(v)
	default:
		return nil
	}
	list, reps := []ast.Expression{a.Value, e.Args[0]}, []*Rep{recv, key}
	none := len(e.Args) == 1 || ast.IsNone(e.Args[1])
	if !none {
		dr := f.rep(e.Args[1])
		if f.b.sameType(out.Go, val.Go) || f.displayFor(e.Args[1], out) {
			dr = out
		}
		list, reps = append(list, e.Args[1]), append(reps, dr)
	}
	ops := f.operandsAs(list, reps)
	d := f.deref(ops[0], recv, a.Value, a.Attr)
	if recv.Kind == Any {
		d, _ = f.asReceiver(d, recv, rec.Targets[0], a.Attr)
	}
	got := &fallibleCall{rep: out, want: "value"}
	switch {
	case none && out.boxed() && f.b.sameType(f.b.some(out).Go, val.Go):
		got.expr = method(d, opt, ops[1])
		return got
	case f.b.sameType(out.Go, val.Go):
		fallback := f.noneAs(val)
		if !none {
			fallback = ops[2]
		}
		got.expr = method(d, or, ops[1], fallback)
		return got
	}
	fallback := f.noneAs(out)
	if !none {
		fallback = f.convert(ops[2], reps[2], out, e.Args[1])
	}
	if !none && mayAct(fallback) {
		if !f.isStable(d) {
			d = f.save("dict", r.Go, d)
		}
		if !f.isStable(ops[1]) {
			ops[1] = f.save("key", key.Go, ops[1])
		}
	}
	value, found, there := f.temp("value", out.Go), f.temp("found", val.Go), f.temp("ok", basic("bool"))
	f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(value)}, Rhs: []ir.Expr{fallback}})
	f.emit(&ir.Assign{Lhs: []ir.Expr{ref(found), ref(there)}, Rhs: []ir.Expr{method(d, ok, ops[1])}})
	then := f.into(func() {
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(value)}, Rhs: []ir.Expr{f.convert(ref(found), val, out, e)}})
	})
	f.emit(&ir.If{Cond: ref(there), Then: then})
	got.expr = ref(value)
	return got
}

// displayFor reports whether an expression is a display or a constant that can be made in the form that its place wants.
func (f *fn) displayFor(e ast.Expression, want *Rep) bool {
	switch e := e.(type) {
	case *ast.List:
		return want.Kind == List || want.Kind == Slice
	case *ast.Dict:
		return want.Kind == Dict
	case *ast.Constant:
		return f.rep(e).Kind == want.Kind && !want.Opt
	}
	return false
}
