package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Attributes by name. getattr(x, "name") is x.name. A name that is computed becomes a switch over the attributes that it may
// name:
//
//	getattr(self, "visit_" + kind)    →    switch "visit_" + kind {
//	                                       case "visit_num":
//	                                           method = e.VisitNum
//	                                       …
//	                                       default:
//	                                           panic(py.NoAttribute(e, "visit_"+kind))
//	                                       }

// callGetattr lowers getattr(x, name) and getattr(x, name, default).
func callGetattr(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	list, whole := f.b.p.NamedAttrs(e)
	if len(e.Args) < 2 || len(e.Args) > 3 || len(e.Keywords) > 0 {
		return nil
	}
	if c := f.getattrOfClass(e); c != nil {
		return c
	}
	if c := f.getattrOfObject(e); c != nil {
		return c
	}
	out := f.rep(e)
	if whole && len(list) == 1 && len(e.Args) == 2 {
		x, r := f.value(list[0])
		return &fallibleCall{expr: x, rep: r, want: attrName(list[0].Attr)}
	}
	if len(list) == 0 {
		if len(e.Args) == 3 {
			return &fallibleCall{expr: call(py("GetAttrOr"), f.operandsAs(e.Args, []*Rep{anyRep, strRep, anyRep})...), rep: anyRep, want: "value"}
		}
		return nil
	}
	reps := []*Rep{f.rep(e.Args[0]), strRep, out}
	ops := f.operandsAs(e.Args, reps[:len(e.Args)])
	x := f.stable(ops[0], reps[0])
	var fallback func() (ir.Expr, *Rep)
	if len(e.Args) == 3 {
		def := f.stable(ops[2], out)
		if _, literal := def.(*ir.FuncLit); literal {
			def = f.save("fallback", out.Go, def) // it is written in several places
		}
		fallback = func() (ir.Expr, *Rep) { return def, out }
	}
	if whole && len(list) == 1 {
		return &fallibleCall{expr: f.attrOr(list[0], x, reps[0], out, fallback), rep: out, want: "value"}
	}
	name := f.stable(ops[1], strRep)
	if len(e.Args) == 2 {
		fallback = func() (ir.Expr, *Rep) {
			fault := call(py("NoAttribute"), f.convert(x, reps[0], anyRep, nil), name)
			f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), fault)})
			return nil, voidRep
		}
	}
	v := f.temp("value", out.Go)
	set := func(y ir.Expr, r *Rep) {
		if y != nil {
			f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{f.convert(y, r, out, e)}})
		}
	}
	sw := &ir.Switch{At: f.place(), Tag: name}
	for _, a := range list {
		body := f.into(func() {
			if len(e.Args) == 3 {
				set(f.attrOr(a, x, reps[0], out, fallback), out)
				return
			}
			defer f.stands(e.Args[0], x, reps[0])()
			set(f.value(a))
		})
		sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(a.Attr)}, Body: body})
	}
	if self := f.b.p.NamedSelf(e); self != "" {
		stop := call(builtin("panic"), str("getattr of "+self+" inside "+self+" is not supported"))
		sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(self)}, Body: []ir.Stmt{&ir.ExprStmt{X: stop}}})
	}
	sw.Cases = append(sw.Cases, ir.Case{Body: f.into(func() { set(fallback()) })})
	f.emit(&ir.Declare{At: f.place(), Var: v})
	f.emit(sw)
	return &fallibleCall{expr: ref(v), rep: out}
}

// attrOr reads an attribute that some values that x may be do not have: fallback is what it is of those.
func (f *fn) attrOr(a *ast.Attribute, x ir.Expr, xr, out *Rep, fallback func() (ir.Expr, *Rep)) ir.Expr {
	defer f.stands(a.Value, x, xr)()
	found := f.b.p.AttrOf(a).Found
	list := f.alternatives(found)
	if f.mayLack(found) {
		f.refuse(a, "GSY0464", "set it in __init__", "getattr of attribute %s of this object is not supported", a.Attr)
	}
	switch {
	case len(found) == 0 && xr.Kind != Any:
		y, r := fallback()
		return f.convert(y, r, out, a)
	case f.someLack(a, x, xr):
		return f.byClass(x, list, attrName(a.Attr), out, func(y ir.Expr, alt alternative) (ir.Expr, *Rep) {
			return f.attributeOf(a, y, alt.rep, &types.Attr{Found: []types.Access{alt.access}}, a.Attr, a.Value)
		}, func() (ir.Expr, *Rep) {
			y, r := fallback()
			if !f.builtinsHave(a.Value, found, list) {
				return y, r
			}
			return call(py("GetAttrOr"), x, str(a.Attr), f.convert(y, r, anyRep, a)), anyRep
		})
	case xr.Opt:
		v := f.temp(attrName(a.Attr), out.Go)
		var thenV, elseV ir.Expr
		then := f.into(func() {
			y, r := fallback()
			thenV = f.convert(y, r, out, a)
		})
		els := f.into(func() {
			some := f.b.some(xr)
			defer f.stands(a.Value, f.unwrap(x, xr), some)()
			y, r := f.value(a)
			elseV = f.convert(y, r, out, a)
		})
		return f.choice(v, absence(x, xr), then, thenV, els, elseV)
	}
	y, r := f.value(a)
	return f.convert(y, r, out, a)
}

// callHasattr lowers hasattr(x, name).
func callHasattr(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	list, whole := f.b.p.NamedAttrs(e)
	if len(e.Args) != 2 {
		return nil
	}
	if c := f.hasattrOfClass(e); c != nil {
		return c
	}
	if c := f.hasattrOfObject(e); c != nil {
		return c
	}
	if len(list) == 0 {
		return nil
	}
	xr := f.rep(e.Args[0])
	for _, a := range list {
		// Properties may raise; what modules, classes and functions have is not known.
		for _, acc := range f.b.p.AttrOf(a).Found {
			if acc.Recv == nil || acc.Recv.Class == nil || acc.Member != nil && acc.Member.Property {
				return nil
			}
		}
	}
	ops := f.operandsAs(e.Args, []*Rep{xr, strRep})
	x := f.stable(ops[0], xr)
	if whole && len(list) == 1 {
		return &fallibleCall{expr: f.mayHaveAttr(list[0], x, xr), rep: boolRep, want: "ok"}
	}
	v := f.temp("ok", basic("bool"))
	sw := &ir.Switch{At: f.place(), Tag: ops[1]}
	for _, a := range list {
		body := f.into(func() { f.assign(ref(v), f.mayHaveAttr(a, x, xr)) })
		sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(a.Attr)}, Body: body})
	}
	f.emit(&ir.Declare{At: f.place(), Var: v})
	f.emit(sw)
	return &fallibleCall{expr: ref(v), rep: boolRep}
}

// someLack reports whether the Go type of a value tells nothing of whether it has an attribute: some kinds of value do not.
func (f *fn) someLack(a *ast.Attribute, x ir.Expr, xr *Rep) bool {
	switch xr.Kind {
	case Any:
		return true
	case Iface:
		return lacks(xr.Class, a.Attr)
	case Error:
		found := f.b.p.AttrOf(a).Found
		return slices.ContainsFunc(f.b.p.CellOf(a.Value).Atoms(), func(k *types.Atom) bool {
			return !slices.ContainsFunc(found, func(acc types.Access) bool {
				return acc.Recv != nil && k.Class != nil && acc.Recv.Class != nil && k.Class.IsSubclass(acc.Recv.Class)
			})
		})
	}
	return false
}

// mayHaveAttr tests whether a value that may be of several classes, or None, has an attribute.
func (f *fn) mayHaveAttr(a *ast.Attribute, x ir.Expr, xr *Rep) ir.Expr {
	found := f.b.p.AttrOf(a).Found
	if f.mayLack(found) || a.Attr == "__dict__" {
		if r := f.b.some(xr); !xr.Opt && f.knowsAttr(r, a.Attr, a.Value) {
			return f.hasAttr(x, r, a.Attr, a.Value)
		}
		f.refuse(a, "GSY0464", "set it in __init__", "hasattr of attribute %s of this object is not supported", a.Attr)
	}
	switch list := f.alternatives(found); {
	case len(found) == 0 && xr.Kind != Any:
		return builtin("false")
	case f.someLack(a, x, xr):
		if f.builtinsHave(a.Value, found, list) || len(list) == 0 {
			return call(py("HasAttr"), f.convert(x, xr, anyRep, nil), str(a.Attr))
		}
		var test ir.Expr
		for _, alt := range list {
			is := &ir.Call{Fun: py("IsType"), TypeArgs: []ir.Type{alt.rep.Go}, Args: []ir.Expr{x}}
			if test == nil {
				test = is
			} else {
				test = bin("||", test, is)
			}
		}
		return test
	case xr.Opt:
		return negate(absence(x, xr))
	}
	return builtin("true")
}

// callSetattr lowers setattr(x, name, value).
func callSetattr(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	list, whole := f.b.p.NamedAttrs(e)
	if len(e.Args) != 3 || len(e.Keywords) > 0 {
		return nil
	}
	if whole && len(list) == 0 {
		return &fallibleCall{expr: call(py("SetAttrOf"), f.operandsAs(e.Args, []*Rep{anyRep, strRep, anyRep})...), rep: voidRep} // never reached
	}
	if !whole {
		f.refuse(e, "GSY0464", "write the names out: for name in (\"a\", \"b\")", "setattr with a name that can't be told is not supported")
		return &fallibleCall{expr: nilExpr(), rep: voidRep}
	}
	done := &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
	xr, vr := f.rep(e.Args[0]), f.rep(e.Args[2])
	ops := f.operandsAs(e.Args, []*Rep{xr, strRep, vr})
	x, v := f.stable(ops[0], xr), ops[2]
	if len(list) > 1 {
		v = f.stable(v, vr)
	}
	defer f.stands(e.Args[0], x, xr)()
	_, f.thawed = e.Func.(*ast.Attribute) // object.__setattr__(self, "x", value)
	defer func() { f.thawed = false }()
	store := func(a *ast.Attribute) {
		f.storeAttrValue(a, func(want *Rep) ir.Expr { return f.convert(v, vr, want, e) }, vr)
	}
	if len(list) == 1 {
		store(list[0])
		return done
	}
	sw := &ir.Switch{At: f.place(), Tag: ops[1]}
	for _, a := range list {
		sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(a.Attr)}, Body: f.into(func() { store(a) })})
	}
	f.emit(sw)
	return done
}

// mayLack reports whether an attribute is among what accesses found that an object may not have yet.
func (f *fn) mayLack(found []types.Access) bool {
	for _, a := range found {
		if a.Field != nil && f.b.attrs.MayLack(a.Field) && !f.b.attrs.Shadows(a.Field) {
			return true
		}
	}
	return false
}
