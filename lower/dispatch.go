package lower

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Attributes and methods of a value that may be of several classes. Where the classes are the program's, or the runtime's own
// types, a type switch does for each class what would be done for it alone:
//
//	print(thing.name)    →    var name string
//	                          switch t := thing.(type) {
//	                          case *Dog:
//	                              name = t.Name
//	                          case *Robot:
//	                              name = t.Name
//	                          default:
//	                              panic(py.NoAttribute(thing, "name"))
//	                          }
//
// Builtin values that may arrive beside them are left to the runtime, in the default case.

// alternative is one class of which a value may be, with what an attribute of its instances is.
type alternative struct {
	class  *types.Class
	rep    *Rep
	access types.Access
}

// alternatives are the classes among what an attribute access found of which Go can ask: derived ones before their bases.
func (f *fn) alternatives(found []types.Access) []alternative {
	var list []alternative
	seen := map[*types.Class]bool{}
	for _, a := range found {
		if a.Recv == nil || a.Recv.Class == nil || seen[a.Recv.Class] || isProtocol(a.Recv.Class) {
			continue
		}
		r := &Rep{}
		switch {
		case a.Recv.Class.Program():
			r = f.b.rep(f.b.p.InstanceCell(a.Recv.Class))
		case f.b.p.BuiltinName(a.Recv.Class) == "":
			f.b.chooseAtom(r, a.Recv, &types.Cell{})
		}
		if r.Kind != Struct && r.Kind != Iface && r.Kind != Enum && (r.Kind != Stub || !pointerType(r.Go)) {
			continue
		}
		seen[a.Recv.Class] = true
		alt := alternative{a.Recv.Class, r, a}
		at := len(list)
		for i, have := range list {
			if alt.class.IsSubclass(have.class) {
				at = i
				break
			}
		}
		list = append(list, alternative{})
		copy(list[at+1:], list[at:])
		list[at] = alt
	}
	return slices.DeleteFunc(list, func(alt alternative) bool {
		return slices.ContainsFunc(list, func(base alternative) bool { return base.class != alt.class && base.answersFor(alt) })
	})
}

// answersFor reports whether asking for a base class is enough: the interface that stands for it has the attribute of the
// classes that extend it, too.
func (base alternative) answersFor(alt alternative) bool {
	if base.rep.Kind != Iface || !alt.class.IsSubclass(base.class) {
		return false
	}
	m, own := base.access.Member, alt.access.Member
	return m != nil && own != nil && (m == own || m.Fn != nil && own.Fn != nil && isMethod(m.Fn) && isMethod(own.Fn) && m.Fn.Async == own.Fn.Async)
}

// lacks reports whether a class has no attribute of a name: only some that extend it do.
func lacks(c *types.Class, name string) bool { return c.FieldOf(name) == nil && c.Lookup(name) == nil }

// builtinsHave reports whether values may arrive at a cell that the runtime alone knows the attribute of: those of builtin
// types, and those of which inference knows nothing.
func (f *fn) builtinsHave(e ast.Expression, found []types.Access, list []alternative) bool {
	for _, a := range found {
		covers := func(alt alternative) bool {
			return a.Recv.Class == alt.class || alt.rep.Kind == Iface && a.Recv.Class.IsSubclass(alt.class)
		}
		if a.Recv != nil && a.Recv.Class != nil && !isProtocol(a.Recv.Class) && !slices.ContainsFunc(list, covers) {
			return true
		}
	}
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Class != nil && a.Class.Name == "object" && a.Class.In("builtins") {
			return true
		}
	}
	return false
}

// byClass lowers an operation on x, a value that may be of several classes, to a type switch. op lowers it for one of them;
// it gives a nil expression if there is no value. rest lowers it for all other values.
func (f *fn) byClass(x ir.Expr, list []alternative, want string, out *Rep, op func(x ir.Expr, alt alternative) (ir.Expr, *Rep), rest func() (ir.Expr, *Rep)) ir.Expr {
	arms := f.newArms(want, out, nil)
	if len(list) == 1 {
		if y := f.asOnly(x, list[0], out, op, rest); y != nil {
			return y
		}
	}
	sw := &ir.TypeSwitch{At: arms.place, X: x}
	for _, alt := range list {
		tc := ir.TypeCase{Types: []ir.Type{alt.rep.Go}, Var: f.temp(receiverName(alt.class.Name), alt.rep.Go)}
		tc.Body = arms.body(func() (ir.Expr, *Rep) { return op(ref(tc.Var), alt) })
		sw.Cases = append(sw.Cases, tc)
	}
	sw.Cases = append(sw.Cases, ir.TypeCase{Body: arms.body(rest)})
	return arms.result(sw)
}

// arms are those of a switch over what an operation is done on: each leaves its result in the one variable.
type arms struct {
	f      *fn
	place  ast.Span
	v      *ir.Var
	out    *Rep
	at     ast.Expression // whose value it is, for what is said of it; or nil
	valued bool           // one of them has a result
}

func (f *fn) newArms(want string, out *Rep, at ast.Expression) *arms {
	return &arms{f: f, place: f.place(), v: f.temp(want, out.Go), out: out, at: at}
}

// body is one arm; lower gives a nil expression if it has no result.
func (a *arms) body(lower func() (ir.Expr, *Rep)) []ir.Stmt {
	return a.f.into(func() {
		y, r := lower()
		switch {
		case y == nil || isVoidValue(y):
		case a.out.Kind == Void || r.Kind == Void:
			a.f.dropValue(y)
		default:
			a.valued = true
			a.f.emit(&ir.Assign{Lhs: []ir.Expr{ref(a.v)}, Rhs: []ir.Expr{a.f.convert(y, r, a.out, a.at)}})
		}
	})
}

// result emits the switch.
func (a *arms) result(sw ir.Stmt) ir.Expr {
	if !a.valued {
		a.f.emit(sw)
		return a.f.noneAs(a.out)
	}
	a.f.emit(&ir.Declare{At: a.place, Var: a.v})
	a.f.emit(sw)
	return ref(a.v)
}

// asOnly lowers an operation on a value that is of one class or a fault:
//
//	d, ok := thing.(*Dog)
//	if !ok {
//	    panic(py.NoAttribute(thing, "name"))
//	}
//
// It gives nil where other values have a result, too.
func (f *fn) asOnly(x ir.Expr, alt alternative, out *Rep, op func(ir.Expr, alternative) (ir.Expr, *Rep), rest func() (ir.Expr, *Rep)) ir.Expr {
	place := f.place()
	var other ir.Expr
	fault := f.into(func() { other, _ = rest() })
	if other != nil || len(fault) != 1 {
		return nil
	}
	v, ok := f.temp(receiverName(alt.class.Name), alt.rep.Go), f.temp("ok", basic("bool"))
	f.emit(&ir.Assign{At: place, Lhs: []ir.Expr{ref(v), ref(ok)}, Rhs: []ir.Expr{assertType(x, alt.rep.Go)}})
	f.emit(&ir.If{At: place, Cond: not(ref(ok)), Then: fault})
	y, r := op(ref(v), alt)
	switch {
	case y == nil || isVoidValue(y):
		return f.noneAs(out)
	case out.Kind == Void || r.Kind == Void:
		f.dropValue(y)
		return f.noneAs(out)
	}
	return f.convert(y, r, out, nil)
}

// lacking raises AttributeError for an attribute that a value does not have.
func (f *fn) lacking(x ir.Expr, name string) {
	f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py("NoAttribute"), x, str(name)))})
}

// attributeByClass reads an attribute of a value that may be of several classes.
func (f *fn) attributeByClass(at ast.Expression, x ir.Expr, xr *Rep, rec *types.Attr, name string, obj ast.Expression) (ir.Expr, *Rep) {
	out := f.rep(at)
	list := f.alternatives(rec.Found)
	builtins := f.builtinsHave(obj, rec.Found, list)
	if len(list) == 0 {
		return call(py("GetAttr"), f.convert(x, xr, anyRep, nil), str(name)), anyRep
	}
	x = f.stable(x, xr)
	return f.byClass(x, list, attrName(name), out, func(y ir.Expr, alt alternative) (ir.Expr, *Rep) {
		return f.attributeOf(at, y, alt.rep, &types.Attr{Found: []types.Access{alt.access}}, name, obj)
	}, func() (ir.Expr, *Rep) {
		if builtins {
			return call(py("GetAttr"), x, str(name)), anyRep
		}
		f.lacking(x, name)
		return nil, voidRep
	}), out
}

// attrName suggests a name for the value of an attribute.
func attrName(name string) string { return strings.Trim(name, "_") }

// callByClass lowers the call of a method of a value that may be of several classes.
func (f *fn) callByClass(e *ast.Call, a *ast.Attribute, rec *types.Call, result *Rep, one func(rec *types.Call) *fallibleCall) *fallibleCall {
	found := f.b.p.AttrOf(a).Found
	list := f.alternatives(found)
	builtins := f.builtinsHave(a.Value, found, list)
	if len(list) == 0 {
		return nil
	}
	x, r := f.value(a.Value)
	x = f.stable(x, r)
	v := f.byClass(x, list, "result", result, func(y ir.Expr, alt alternative) (ir.Expr, *Rep) {
		defer f.stands(a.Value, y, alt.rep)()
		var c *fallibleCall
		if t := targetOf(rec, alt); t != nil {
			c = one(&types.Call{Targets: []*types.Target{t}, Site: rec.Site})
		} else {
			fx, fr := f.attributeOf(a, y, alt.rep, &types.Attr{Found: []types.Access{alt.access}}, a.Attr, a.Value)
			defer f.stands(a, fx, fr)()
			c = f.dynamicCall(e)
		}
		if c.fails {
			return f.settled(c)
		}
		return c.expr, c.rep
	}, func() (ir.Expr, *Rep) {
		if !builtins {
			f.lacking(x, a.Attr)
			return nil, voidRep
		}
		return f.callByName(e, x, a.Attr), anyRep
	})
	return &fallibleCall{expr: v, rep: result}
}

// targetOf is what a call reaches of one class; nil if the attribute is no method.
func targetOf(rec *types.Call, alt alternative) *types.Target {
	m := alt.access.Member
	if m == nil || m.Fn == nil || m.Property {
		return nil
	}
	for _, t := range rec.Targets {
		if t.Fn == m.Fn || t.Fn != nil && t.Fn.Stub != nil && t.Fn.Name == m.Fn.Name && t.Fn.Class == m.Fn.Class {
			return t
		}
	}
	return nil
}

// callByName calls a method of a value whose kind is known to the runtime alone.
func (f *fn) callByName(e *ast.Call, x ir.Expr, name string) ir.Expr {
	args := []ir.Expr{x, str(name)}
	if (len(e.Keywords) > 0 || hasStar(e.Args)) && !f.b.p.BuiltinMethod(name) {
		f.lacking(x, name)
		return nil
	}
	if len(e.Keywords) > 0 || hasStar(e.Args) {
		f.refuse(e, "GSY0343", "test with isinstance first", "a call with keywords of a method of a value that may be of several types is not supported")
		return nilExpr()
	}
	return call(py("CallMethod"), append(args, f.operandsOf(e.Args, anyRep)...)...)
}

// excAttrs are attributes of builtin exceptions that the runtime finds: what is caught as an Exception may be of a class
// that has them.
var excAttrs = map[string]bool{"errno": true, "strerror": true, "filename": true, "code": true, "value": true, "message": true, "exceptions": true}

// undeclared are attributes that objects have by a class of the library, and that its stub lacks.
var undeclared = map[string][]string{
	"builtins.float":      {"conjugate"},
	"builtins.complex":    {"conjugate"},
	"builtins.memoryview": {"c_contiguous", "cast", "contiguous", "f_contiguous", "format", "ndim", "obj", "shape", "strides", "suboffsets", "toreadonly"},
	"abc.ABC":             {"register", "_abc_impl"},
	"typing.Protocol":     {"register", "_abc_impl", "_is_protocol", "_is_runtime_protocol"},
}

// hasUndeclared reports whether a value has an attribute that no declaration tells of: one of the library's, or one that is
// Python's own view of a field, read from the class.
func hasUndeclared(a *types.Atom, name string) bool {
	c := a.Class
	if a.Obj != nil {
		c = a.Obj
		if fl := c.FieldOf(name); fl != nil && (c.Named != nil || c.Lookup("__slots__") != nil || c.Data != nil && c.Data.Slots) {
			return true
		}
	}
	for _, k := range c.MROOrNil() {
		if k.Program() && holdsContainer(k) {
			return true // of the methods of a dict or list it has those that the module names
		}
		if !k.Program() && slices.Contains(undeclared[k.Module.Name+"."+k.Name], name) || k.In("enum") && strings.HasPrefix(name, "_") && strings.HasSuffix(name, "_") {
			return true
		}
	}
	return false
}

// holdsContainer reports whether a class has methods that were written in the place of a dict's or list's; see inherit.Containers.
func holdsContainer(c *types.Class) bool {
	for _, m := range c.Members {
		if m.Fn != nil && m.Fn.Identity != nil && (strings.HasPrefix(m.Fn.Identity.Code, "dict.") || strings.HasPrefix(m.Fn.Identity.Code, "list.")) {
			return true
		}
	}
	return false
}

// unknownAttribute reads an attribute that no value has which may arrive, as far as inference can see.
func (f *fn) unknownAttribute(e *ast.Attribute, r *Rep) (ir.Expr, *Rep) {
	x, xr := f.value(e.Value)
	mayHave := false
	for _, a := range f.b.p.CellOf(e.Value).Atoms() {
		if hasUndeclared(a, e.Attr) {
			f.refuse(e, "GSY0305", "see docs/language.md for what is supported", "attribute %s of %s is not supported", e.Attr, xr)
			return nilExpr(), r
		}
		if a.Obj != nil && f.b.ownAttributes(a.Obj) && e.Attr != "mro" {
			continue
		}
		if a.Class != nil && a.Class.Exception() && excAttrs[e.Attr] {
			mayHave = true
			continue
		}
		if a.Class != nil && a.Class.IsAny() {
			continue
		}
		if a.Mod != nil || a.Obj != nil || a.Fn != nil || a.Class.Stub != nil && f.b.p.BuiltinName(a.Class) == "" || a.Class.Exception() {
			// The runtime knows less of these than Python.
			advice := "see docs/language.md for what is supported"
			if xr.Kind == Func {
				advice = "keep it in a dict by the function's name, or make an object with __call__"
			}
			f.refuse(e, "GSY0305", advice, "attribute %s of %s is not supported", e.Attr, xr)
			return nilExpr(), r
		}
	}
	if len(e.Attr) > 4 && e.Attr[:2] == "__" && !f.b.p.Excluded(e.Value) && !f.uncalled(e.Value) {
		f.refuse(e, "GSY0305", "see docs/language.md for what is supported", "attribute %s of %s is not supported", e.Attr, xr)
		return nilExpr(), r
	}
	if !mayHave && f.known(e.Value) {
		f.warn(e, "GSY0305", "check the type of the value", "AttributeError", "%s has no attribute %s", xr, e.Attr)
	}
	return call(py("GetAttr"), f.convert(x, xr, anyRep, nil), str(e.Attr)), anyRep
}

// uncalled reports whether an expression is a parameter of a function that nothing calls: what was a decorator, and is applied.
func (f *fn) uncalled(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	v := f.varOfName(n)
	return v != nil && v.Param != nil && v.Fn != nil && !v.Fn.Called && len(v.Cell.Atoms()) == 0
}

// ownAttributes reports whether a class has all its attributes from the program: of the library's the runtime knows less.
func (b *builder) ownAttributes(c *types.Class) bool {
	for _, k := range c.MRO {
		if !k.Program() && b.p.BuiltinName(k) != "object" && !k.In("abc") && !k.In("enum") && !k.In("typing") {
			return false
		}
	}
	return c.Program()
}

// closed reports whether no value may arrive at an expression but builtin ones, which have no room for attributes.
func (f *fn) closed(e ast.Expression) bool {
	atoms := f.b.p.CellOf(e).Atoms()
	for _, a := range atoms {
		if a.Class == nil || f.b.p.BuiltinName(a.Class) == "" || a.Class.IsObject() || a.Class.Exception() {
			return false
		}
	}
	return len(atoms) > 0
}

// known reports whether inference knows of all values that may arrive at an expression.
func (f *fn) known(e ast.Expression) bool {
	atoms := f.b.p.CellOf(e).Atoms()
	for _, a := range atoms {
		if a.Class != nil && a.Class.IsTop() {
			return false
		}
	}
	return len(atoms) > 0
}

// storeByClass sets an attribute of an object that may be of several classes. The value is evaluated first, as CPython does.
func (f *fn) storeByClass(t *ast.Attribute, found []types.Access, value func(want *Rep) ir.Expr, vr *Rep) {
	v := value(vr)
	if !f.isStable(v) {
		v = f.save("value", vr.Go, v)
	}
	x, r := f.value(t.Value)
	x = f.stable(x, r)
	f.byClass(x, f.alternatives(found), "", voidRep, func(y ir.Expr, alt alternative) (ir.Expr, *Rep) {
		defer f.stands(t.Value, y, alt.rep)()
		f.storeAccess(t, alt.access, func(want *Rep) ir.Expr { return f.convert(v, vr, want, t) })
		return nil, voidRep
	}, func() (ir.Expr, *Rep) {
		return call(py("SetAttrOf"), f.convert(x, r, anyRep, nil), str(t.Attr), f.convert(v, vr, anyRep, nil)), voidRep
	})
}

// storeNowhere lowers the assignment to an attribute of a builtin value: it raises AttributeError.
func (f *fn) storeNowhere(t *ast.Attribute, value func(want *Rep) ir.Expr) {
	v := value(anyRep)
	if !f.isStable(v) {
		v = f.save("value", anyRep.Go, v)
	}
	x := f.as(t.Value, anyRep)
	if r := f.rep(t.Value); r.Cell == nil || len(r.atoms()) > 0 {
		f.warn(t, "GSY0305", "check the type of the value", "AttributeError", "%s has no attribute %s", r, t.Attr)
	}
	f.emit(&ir.ExprStmt{At: f.place(), X: call(py("SetAttrOf"), x, str(t.Attr), v)})
}

// awaitByClass lowers "await x.f()" for an object that may be of several classes, of which f is a coroutine function of
// all; nil for others.
func (f *fn) awaitByClass(e *ast.Await, c *ast.Call) *fallibleCall {
	a, ok := c.Func.(*ast.Attribute)
	if !ok || f.b.p.IsSuperAttr(a) {
		return nil
	}
	r, rec := f.rep(a.Value), f.b.p.CallOf(c)
	if r.Kind != Any && r.Kind != Error && (r.Kind != Iface || !lacks(r.Class, a.Attr) && !ofClasses(rec)) || f.b.p.BindProblem(c) != "" || len(rec.Targets) == 0 {
		return nil
	}
	for _, t := range rec.Targets {
		if t.Fn == nil || !t.Fn.Async || t.Fn.Generator {
			return nil
		}
	}
	return f.callByClass(c, a, rec, f.rep(e), func(one *types.Call) *fallibleCall { return f.awaitTarget(c, one) })
}
