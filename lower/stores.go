package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// storeAttr lowers x.name = value: the value is evaluated first, as CPython does.
func (f *fn) storeAttr(t *ast.Attribute, value ast.Expression) {
	f.storeAttrValue(t, func(want *Rep) ir.Expr { return f.as(value, want) }, f.rep(value))
}

// storeAttrValue stores what value gives in the representation that the attribute wants; vr is its own.
func (f *fn) storeAttrValue(t *ast.Attribute, value func(want *Rep) ir.Expr, vr *Rep) {
	rec := f.b.p.AttrOf(t)
	f.checkClassStore(t, rec)
	switch r := f.rep(t.Value); {
	case (r.Kind == Any || r.Kind == Error) && len(f.alternatives(rec.Found)) > 0, r.Kind == Iface && lacks(r.Class, t.Attr):
		f.storeByClass(t, rec.Found, value, vr)
		return
	case len(rec.Found) == 0 && (f.closed(t.Value) || r.Cell != nil && len(r.atoms()) == 0):
		f.storeNowhere(t, value)
		return
	case len(rec.Found) == 0:
		f.refuse(t, "GSY0305", "assign only attributes of your own classes", "setting attribute %s of %s is not supported", t.Attr, r)
		return
	}
	f.storeAccess(t, rec.Found[0], value)
}

// storeAccess stores in the attribute that an access found.
func (f *fn) storeAccess(t *ast.Attribute, a types.Access, value func(want *Rep) ir.Expr) {
	place := f.place()
	var want *Rep
	switch {
	case a.Field != nil:
		want = f.b.rep(a.Field.Cell)
	case a.Var != nil:
		want = f.b.rep(a.Var.Cell)
	case a.Member != nil && a.Member.Setter != nil:
		want = f.b.signature(a.Member.Setter).params[0]
	case readOnly(a):
		want = anyRep
	case a.Member != nil && a.Member.Property && a.Member.Fn != nil && a.Member.Fn.Stub == nil:
		want = anyRep
	case a.Member != nil && a.Member.Cell != nil:
		want = f.b.rep(a.Member.Cell)
	default:
		f.refuse(t, "GSY0305", "assign only attributes of your own classes", "setting attribute %s is not supported", t.Attr)
		return
	}
	var obj ir.Expr
	var or *Rep
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			x := value(want)
			if !f.isStable(x) && mayRun(t.Value) {
				return f.save("value", want.Go, x), want.Go // Go would run the target's calls first
			}
			return x, want.Go
		}
		if a.Field == nil && (a.Member == nil || !a.Member.Property) && !readOnly(a) {
			return nilExpr(), nil
		}
		var x ir.Expr
		x, or = f.value(t.Value)
		x, or = f.ownClass(x, or, a)
		return f.derefToSet(x, or, t), or.Go
	})
	v := ops[0]
	obj = ops[1]
	f.span = place
	switch {
	case a.Field != nil:
		if or.Kind == Any || or.Kind == Error {
			f.refuse(t, "GSY0306", "test with isinstance first", "setting attribute %s of a value that may be of several classes is not supported", t.Attr)
			return
		}
		if f.frozenField(a, v) {
			return
		}
		f.setAttr(obj, or, a.Field, v)
	case a.Var != nil:
		f.assignVar(a.Var, v)
	case a.Member.Setter != nil:
		s := f.b.signature(a.Member.Setter)
		c := &ir.Call{Fun: &ir.Selector{X: obj, Obj: f.b.setterObject(a.Member)}, Args: []ir.Expr{v}}
		if s.err {
			err := f.newErr()
			f.assign(ref(err), c)
			f.checkErr(err)
		} else {
			f.emit(&ir.ExprStmt{At: f.place(), X: c})
		}
	case readOnly(a):
		f.dropValue(v)
		f.showsClass(or)
		f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py("ReadOnly"), obj, str(t.Attr)))})
	case a.Member.Property:
		f.dropValue(v)
		f.showsClass(or)
		f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py("NoAccessor"), obj, str(t.Attr), str("setter")))})
	default:
		f.assign(ref(f.b.classVar(a.Member)), v)
	}
}

// checkClassStore refuses to assign an attribute of a class that inherits it: the class would have one of its own from then on.
func (f *fn) checkClassStore(t *ast.Attribute, rec *types.Attr) {
	for _, a := range rec.Found {
		if a.Member != nil && a.Member.Cell != nil && a.Recv != nil && a.Recv.Obj != nil && a.Recv.Obj != a.Member.Class {
			f.refuse(t, "GSY0469", "give the attribute a value in the body of the subclass", "assigning %s of class %s, which has it from %s, is not supported", t.Attr, a.Recv.Obj.Name, a.Member.Class.Name)
			return
		}
	}
}

// readOnly reports whether an access stores in an object a name that only its class has: it has no room for attributes.
func readOnly(a types.Access) bool {
	return a.Member != nil && a.Member.Cell != nil && a.Member.Fn == nil && a.Recv != nil && a.Recv.Class != nil
}

// storeItem lowers x[i] = value: value, then container, then index, as CPython does.
func (f *fn) storeItem(t *ast.Subscript, value ast.Expression) {
	f.storeItemValue(t, func(want *Rep) ir.Expr {
		if _, ok := t.Slice.(*ast.Slice); ok && want.Kind == Slice {
			return f.sliceOf(value, want.Args[0])
		}
		return f.as(value, want)
	}, f.rep(value))
}

func (f *fn) storeItemValue(t *ast.Subscript, value func(want *Rep) ir.Expr, vr *Rep) {
	place := f.place()
	r := f.rep(t.Value)
	if s, ok := t.Slice.(*ast.Slice); ok && r.Kind != Struct && r.Kind != Iface && r.Kind != Any {
		f.storeSlice(t, s, r, value)
		return
	}
	var key, val *Rep
	switch r.Kind {
	case Slice, List:
		if _, none := f.noIndex(t.Slice); none {
			f.warnNoIndex(t, t.Slice)
			ops := f.storeOperands(t, value, anyRep, anyRep)
			f.emit(&ir.ExprStmt{At: place, X: call(py("SetItem"), f.convert(ops[1], r, anyRep, nil), ops[2], ops[0])})
			return
		}
		key, val = intRep, r.Args[0]
	case Dict:
		key, val = r.Args[0], r.Args[1]
	case Struct, Iface:
		m := r.Class.Lookup("__setitem__")
		if m == nil || m.Fn == nil || m.Fn.Stub != nil {
			f.refuse(t, "GSY0364", "check the type of the value", "items of %s can't be set", r)
			return
		}
		s := f.b.signature(m.Fn)
		key, val = s.params[0], s.params[1]
		ops := f.storeOperands(t, value, key, val)
		f.span = place
		x, _ := f.finishMethod(m.Fn, ops[1], ops[2], ops[0])
		f.dropValue(x)
		return
	case Stub:
		if m := itemMethod(r.Class, "__setitem__", false); m != nil {
			key, val = f.itemReps(r)
			ops := f.storeOperands(t, value, key, val)
			f.emit(&ir.ExprStmt{At: place, X: callItem(m, f.deref(ops[1], r, t.Value, "__setitem__"), ops[2], ops[0])})
			return
		}
		f.refuse(t, "GSY0364", "check the type of the value", "items of %s can't be set", r)
		return
	case Any:
		ops := f.storeOperands(t, value, anyRep, anyRep)
		f.emit(&ir.ExprStmt{At: place, X: call(py("SetItem"), ops[1], ops[2], ops[0])})
		return
	default:
		f.warn(t, "GSY0364", "check the type of the value", "TypeError", "items of %s can't be set", r)
		ops := f.storeOperands(t, value, anyRep, anyRep)
		f.emit(&ir.ExprStmt{At: place, X: call(py("SetItem"), f.convert(ops[1], r, anyRep, nil), ops[2], ops[0])})
		return
	}
	ops := f.storeOperands(t, value, key, val)
	x := f.deref(ops[1], r, t.Value, "__setitem__")
	if r.Kind == Slice {
		f.emit(&ir.ExprStmt{At: place, X: call(py("SliceSet"), x, ops[2], ops[0])})
		return
	}
	f.emit(&ir.ExprStmt{At: place, X: method(x, "Set", ops[2], ops[0])})
}

// storeOperands lowers value, container and index in that order, and saves the value if what follows could change it, or it
// could change what follows: Go evaluates it last.
func (f *fn) storeOperands(t *ast.Subscript, value func(*Rep) ir.Expr, key, val *Rep) []ir.Expr {
	ops := f.operands(3, func(i int) (ir.Expr, ir.Type) {
		switch i {
		case 0:
			x := value(val)
			if !f.isStable(x) && (mayRun(t.Value) || mayRun(t.Slice)) {
				return f.save("value", val.Go, x), val.Go
			}
			return x, val.Go
		case 1:
			return f.expr(t.Value), f.rep(t.Value).Go
		}
		return f.as(t.Slice, key), key.Go
	})
	if x, c, k := ops[0], ops[1], ops[2]; !f.isStable(x) && (mayAct(c) || mayAct(k) || mayAct(x) && !(f.isFixed(c) && f.isFixed(k))) {
		ops[0] = f.save("value", val.Go, x)
	}
	return ops
}

// isFixed reports whether an expression has one value whatever runs before it: a stable one, or a pure call with such.
func (f *fn) isFixed(x ir.Expr) bool {
	if f.isStable(x) {
		return true
	}
	c, ok := x.(*ir.Call)
	return ok && pureCall(c) && !slices.ContainsFunc(c.Args, func(x ir.Expr) bool { return !f.isFixed(x) })
}

// mayRun reports whether evaluating an expression may run code: Go would evaluate the call in the value after it.
func mayRun(e ast.Expression) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.Call, *ast.Await, *ast.Subscript, *ast.BinOp:
			found = true
		}
		return !found
	})
	return found
}
