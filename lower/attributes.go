package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Attributes of objects. One that every object has where it is read is a field of the struct. One that an object may
// lack (package attrs) is a py.Slot, which knows whether it holds something:
//
//	def open(self):                   c.Sock.Set("sock:" + c.Host)
//	    self.sock = "sock:" + self.host
//	def send(self, data):             return c.Sock.Get(c, "sock") + data
//	    return self.sock + data
//
// Where the class has a value for objects that have none, and that value may change, a read asks for both:
// c.Limit.Or(connLimit).

// fieldType is the Go type of the field for an attribute.
func (b *builder) fieldType(fl *types.Field) ir.Type {
	t := b.rep(fl.Cell).Go
	if b.attrs.MayLack(fl) {
		return pyType("Slot", t)
	}
	return t
}

// fieldPlace selects the field for an attribute.
func (f *fn) fieldPlace(x ir.Expr, r *Rep, fl *types.Field) ir.Expr {
	return &ir.Selector{X: f.structOf(x, r), Obj: f.b.fieldObject(fl)}
}

// showsClass lets objects of which an error may tell the class say what it is, where Go's name for it is another.
func (f *fn) showsClass(r *Rep) {
	if r == nil || r.Class == nil || r.Kind != Struct && r.Kind != Iface {
		return
	}
	for _, d := range descendants(r.Class) {
		if f.b.class(d).base.Want != d.Name && !d.Exception() {
			f.b.classObject(d)
		}
	}
}

// fieldOf reads an attribute of an object.
func (f *fn) fieldOf(x ir.Expr, r *Rep, fl *types.Field) ir.Expr {
	if fl.NoRoom {
		f.showsClass(r)
		return f.convert(call(py("GetAttr"), x, str(fl.Name)), anyRep, f.b.rep(fl.Cell), nil)
	}
	if !f.b.attrs.MayLack(fl) {
		return f.fieldPlace(x, r, fl)
	}
	if !f.b.attrs.Shadows(fl) {
		f.showsClass(r)
		x = f.stable(x, r)
		return method(f.fieldPlace(x, r, fl), "Get", x, str(fl.Name))
	}
	c := fl.Class
	if r != nil && r.Class != nil {
		c = r.Class
	}
	m := c.Lookup(fl.Name)
	if m == nil || m.Cell == nil {
		x = f.stable(x, r)
		return method(f.fieldPlace(x, r, fl), "Get", x, str(fl.Name))
	}
	var shared ir.Expr = ref(f.b.classVar(m))
	if f.b.attrVaries(c, fl.Name) {
		x = f.stable(x, r)
		shared = call(&ir.Selector{X: x, Obj: f.b.attrObject(m)})
	}
	return method(f.fieldPlace(x, r, fl), "Or", f.convert(shared, f.b.rep(m.Cell), f.b.rep(fl.Cell), nil))
}

// fieldValue is what a literal gives the field for an attribute.
func (f *fn) fieldValue(fl *types.Field, x ir.Expr) ir.Expr {
	if !f.b.attrs.MayLack(fl) {
		return x
	}
	c := call(py("SlotOf"), x)
	if r := f.b.rep(fl.Cell); f.needsTypeArg([]ir.Expr{x}, r) {
		c.TypeArgs = []ir.Type{r.Go}
	}
	return c
}

// setAttr assigns an attribute.
func (f *fn) setAttr(x ir.Expr, r *Rep, fl *types.Field, v ir.Expr) {
	if fl.NoRoom {
		f.dropValue(v)
		f.showsClass(r)
		f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py("NoRoom"), x, str(fl.Name)))})
		return
	}
	place := f.fieldPlace(x, r, fl)
	if f.b.attrs.MayLack(fl) {
		f.emit(&ir.ExprStmt{At: f.place(), X: method(place, "Set", v)})
		return
	}
	f.assign(place, v)
}

// deleteAttr lowers del obj.name.
func (f *fn) deleteAttr(t *ast.Attribute) {
	place := f.place()
	rec := f.b.p.AttrOf(t)
	if len(rec.Found) == 0 {
		f.refuse(t, "GSY0410", "check the name", "del of attribute %s is not supported: no object here has one", t.Attr)
		return
	}
	x, r := f.value(t.Value)
	x = f.deref(x, r, t.Value, t.Attr)
	f.deleteOf(t, x, r, rec, t.Attr, place)
}

// deleteOf deletes an attribute of a lowered object.
func (f *fn) deleteOf(at ast.Expression, x ir.Expr, r *Rep, rec *types.Attr, name string, place ast.Span) {
	f.span = place
	a := rec.Found[0]
	switch {
	case r.Kind != Struct && r.Kind != Iface:
	case a.Field != nil && a.Field.NoRoom:
		f.lacking(x, name)
		return
	case a.Field != nil:
		x = f.stable(x, r)
		f.emit(&ir.ExprStmt{At: f.place(), X: method(f.fieldPlace(x, r, a.Field), "Delete", x, str(name))})
		return
	case a.Member != nil && a.Member.Deleter != nil:
		s := f.b.signature(a.Member.Deleter)
		f.perform(&fallibleCall{expr: call(&ir.Selector{X: x, Obj: f.b.deleterObject(a.Member)}), rep: s.result, fails: s.err})
		return
	case a.Member != nil && a.Member.Property:
		f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py("NoAccessor"), x, str(name), str("deleter")))})
		return
	}
	f.refuse(at, "GSY0410", "assign None instead", "del of attribute %s is not supported", name)
}

// classHas tells whether instances of a class have an attribute: all of them, none, or those whose slot is set.
func (b *builder) classHas(c *types.Class, name string) (has, may bool) {
	if fl := c.FieldOf(name); fl != nil && !fl.NoRoom {
		m := c.Lookup(name)
		if !b.attrs.MayLack(fl) || b.attrs.Shadows(fl) && m != nil {
			return true, true
		}
		return false, true
	}
	if name == "__dict__" {
		return c.HasDict(), c.HasDict()
	}
	if name == "__class__" || name == "__doc__" || name == "__module__" {
		return true, true
	}
	m := c.Lookup(name)
	return m != nil, m != nil
}

// hasAttr lowers hasattr(x, name) for an object of classes of the program; nil where only the object knows.
func (f *fn) hasAttr(x ir.Expr, r *Rep, name string, obj ast.Expression) ir.Expr {
	if r.Kind != Struct && r.Kind != Iface || r.Opt {
		return nil
	}
	all, none := true, true
	var slot *types.Field
	for _, a := range f.b.p.CellOf(obj).Atoms() {
		if a.Class == nil || !a.Class.Program() {
			return nil
		}
		for _, d := range descendants(a.Class) {
			if d != a.Class && !f.b.attrs.Made(d) {
				continue
			}
			has, may := f.b.classHas(d, name)
			all, none = all && has, none && !may
			if may && !has {
				slot = d.FieldOf(name)
			}
		}
	}
	switch {
	case all:
		f.dropValue(x)
		return builtin("true")
	case none:
		f.dropValue(x)
		return builtin("false")
	case slot != nil && r.Class.FieldOf(name) == slot:
		return method(f.fieldPlace(x, r, slot), "OK")
	}
	return nil
}

// dynamicAttr makes the classes of an object give their attributes by name, for names that are known only at run time.
func (f *fn) dynamicAttr(r *Rep, obj ast.Expression) bool {
	if r.Kind != Struct && r.Kind != Iface || r.Opt {
		return false
	}
	for _, a := range f.b.p.CellOf(obj).Atoms() {
		if a.Class == nil || !a.Class.Program() || a.Class.Exception() {
			return false
		}
	}
	for _, d := range descendants(r.Class) {
		for _, k := range d.MRO {
			for _, name := range k.Order {
				if m := k.Members[name]; k.Program() && m.Fn != nil && !m.Property && name[0] != '_' {
					return false // a method may be asked for
				}
			}
		}
		f.b.class(d).byName = true
	}
	return true
}

// hasattrOfObject lowers hasattr(obj, name) for an object of the program's classes; nil where that can't be told so.
func (f *fn) hasattrOfObject(e *ast.Call) *fallibleCall {
	r := f.rep(e.Args[0])
	if name, ok := constText(e.Args[1]); ok {
		if f.knowsAttr(r, name, e.Args[0]) {
			return &fallibleCall{expr: f.hasAttr(f.expr(e.Args[0]), r, name, e.Args[0]), rep: boolRep}
		}
		return nil
	}
	if f.dynamicAttr(r, e.Args[0]) {
		ops := f.operandsAs(e.Args, []*Rep{r, strRep})
		return &fallibleCall{expr: call(py("HasAttr"), ops...), rep: boolRep}
	}
	return nil
}

// knowsAttr reports whether hasAttr can tell.
func (f *fn) knowsAttr(r *Rep, name string, obj ast.Expression) bool {
	knows := false
	f.into(func() { knows = f.hasAttr(nilExpr(), r, name, obj) != nil })
	return knows
}

// getattrOfObject lowers getattr(obj, name) and getattr(obj, name, default) for an object of the program's classes; nil where
// that can't be told so.
func (f *fn) getattrOfObject(e *ast.Call) *fallibleCall {
	r := f.rep(e.Args[0])
	name, ok := constText(e.Args[1])
	if r.Kind != Struct && r.Kind != Iface && r.Kind != Enum || r.Opt {
		return nil
	}
	out := f.rep(e)
	if !ok {
		if !f.dynamicAttr(r, e.Args[0]) {
			return nil
		}
		ops := f.operandsAs(e.Args, []*Rep{r, strRep, anyRep}[:len(e.Args)])
		fun := "GetAttr"
		if len(ops) == 3 {
			fun = "GetAttrOr"
		}
		return &fallibleCall{expr: call(py(fun), ops...), rep: anyRep, want: "value"}
	}
	list, _ := f.b.p.NamedAttrs(e)
	if len(e.Args) != 3 || len(list) != 1 || !f.knowsAttr(r, name, e.Args[0]) {
		return nil
	}
	x := f.stable(f.expr(e.Args[0]), r)
	fallback := f.as(e.Args[2], out)
	test := f.hasAttr(x, r, name, e.Args[0])
	switch v, isBool := test.(*ir.Builtin); {
	case isBool && v.Name == "true":
		f.dropValue(fallback)
	case isBool:
		return &fallibleCall{expr: fallback, rep: out}
	default:
		fl := r.Class.FieldOf(name)
		if f.sameRep(f.b.rep(fl.Cell), out) {
			return &fallibleCall{expr: method(f.fieldPlace(x, r, fl), "Or", fallback), rep: out}
		}
		v := f.save("value", out.Go, fallback)
		then := f.into(func() {
			f.assign(v, f.convert(method(f.fieldPlace(x, r, fl), "Get", x, str(name)), f.b.rep(fl.Cell), out, e))
		})
		f.emit(&ir.If{Cond: test, Then: then})
		return &fallibleCall{expr: v, rep: out}
	}
	defer f.stands(e.Args[0], x, r)()
	y, yr := f.value(list[0])
	return &fallibleCall{expr: f.convert(y, yr, out, e), rep: out}
}

// callDelattr lowers delattr(obj, "name").
func callDelattr(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if list, whole := f.b.p.NamedAttrs(e); whole && len(list) == 1 {
		f.deleteAttr(list[0])
		return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
	}
	f.refuse(e, "GSY0464", "delete the attribute by its name", "delattr with a name that is computed is not supported")
	return &fallibleCall{expr: nilExpr(), rep: voidRep}
}

// attributeDict lowers vars(obj) and obj.__dict__, as a new dict: a place that could tell is refused.
func (f *fn) attributeDict(e, obj ast.Expression) (ir.Expr, *Rep) {
	x, r := f.value(obj)
	out := f.rep(e)
	if r.Kind != Struct && r.Kind != Iface || r.Opt || r.Class.Exception() || r.Class.Data != nil && r.Class.Data.Slots {
		f.refuse(e, "GSY0464", "name the attributes", "the attributes of %s as a dict are not supported", r)
		return nilExpr(), out
	}
	if !f.b.p.ReadOnce(e) {
		f.refuse(e, "GSY0464", "copy it: dict(vars(obj))", "a dict of attributes that is kept is not supported")
		return nilExpr(), out
	}
	for _, d := range descendants(r.Class) {
		if fl := f.b.unordered(d); fl != nil {
			f.refuse(e, "GSY0464", "set it in __init__", "a dict of attributes is not supported where attribute %s may be set at any time", fl.Name)
		}
		for _, k := range d.MRO {
			if m := k.Members["__slots__"]; m != nil {
				f.refuse(e, "GSY0464", "name the attributes", "the attributes of %s as a dict are not supported", r)
			}
		}
		f.b.class(d).vars = true
	}
	if r.Kind == Iface {
		return call(py("Vars"), x), out
	}
	return &ir.Call{Fun: &ir.Selector{X: x, Obj: varsMethod}}, out
}

// unordered is an attribute of which it can't be told where it stands in the dict of attributes of a class's objects, because
// they may be given it before or after others; nil if there is none such. One that is not set before the object is made
// stands last.
func (b *builder) unordered(c *types.Class) *types.Field {
	var late *types.Field
	for _, fl := range b.attributesInOrder(c) {
		switch {
		case !b.attrs.MayLack(fl):
		case slices.Contains(b.attrs.Order(c), fl):
			if b.attrs.SetLater(fl.Name) {
				return fl
			}
		case late != nil:
			return fl
		default:
			late = fl
		}
	}
	return nil
}

// varsMethod gives the attributes of an object.
var varsMethod = &ir.Object{Python: "vars", Want: "Vars", Exported: true, Member: true}

var varsType = ptr(pyType("Dict", basic("string"), basic("any")))

// varsBody makes the dict of the attributes that an object has.
func (f *fn) varsBody(c *types.Class, recv *ir.Var) []ir.Stmt {
	rec := call(py("Record"))
	var dict *ir.Var
	for _, fl := range f.b.attributesInOrder(c) {
		r := f.b.rep(fl.Cell)
		place := f.fieldPlace(ref(recv), f.b.structRep(c), fl)
		switch {
		case f.b.attrs.MayLack(fl):
			if dict == nil {
				dict = f.temp("attrs", ptr(pyType("Dict", basic("string"), basic("any"))))
				f.assign(ref(dict), rec)
			}
			value := f.toAny2(method(place, "Get", ref(recv), str(fl.Name)), r)
			f.emit(&ir.If{Cond: method(place, "OK"), Then: []ir.Stmt{&ir.ExprStmt{X: method(ref(dict), "Set", str(fl.Name), value)}}})
		case dict != nil:
			f.emit(&ir.ExprStmt{X: method(ref(dict), "Set", str(fl.Name), f.toAny2(place, r))})
		default:
			rec.Args = append(rec.Args, str(fl.Name), f.toAny2(place, r))
		}
	}
	if dict != nil {
		return []ir.Stmt{&ir.Return{Results: []ir.Expr{ref(dict)}}}
	}
	return []ir.Stmt{&ir.Return{Results: []ir.Expr{rec}}}
}

// attributeMethods are the methods that give the attributes of an object by name and in a dict, where they are asked for.
func (b *builder) attributeMethods(c *types.Class) []ir.Decl {
	k := b.class(c)
	var decls []ir.Decl
	f := b.newFn(c.Module, nil)
	if k.vars {
		recv := b.receiver(c)
		var end []ir.Stmt
		body := f.into(func() { end = f.varsBody(c, recv) })
		decls = append(decls, &ir.Func{Obj: varsMethod, Recv: recv,
			Doc: "Vars is a dict of the attributes.", Results: []ir.Type{varsType}, Body: append(body, end...)})
	}
	if k.byName {
		recv := b.receiver(c)
		name := &ir.Var{Want: "name", Type: basic("string"), Declared: true}
		sw := &ir.Switch{Tag: ref(name)}
		for _, fl := range b.attributesInOrder(c) {
			v := f.toAny2(f.fieldOf(ref(recv), b.structRep(c), fl), b.rep(fl.Cell))
			var ok ir.Expr = builtin("true")
			if b.attrs.MayLack(fl) && !b.attrs.Shadows(fl) {
				place := f.fieldPlace(ref(recv), b.structRep(c), fl)
				sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(fl.Name)}, Body: []ir.Stmt{
					&ir.If{Cond: method(place, "OK"), Then: []ir.Stmt{&ir.Return{Results: []ir.Expr{v, ok}}}}}})
				continue
			}
			sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(fl.Name)}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{v, ok}}}})
		}
		seen := map[string]bool{}
		for _, base := range c.MRO {
			for _, n := range base.Order {
				m := c.Lookup(n)
				if seen[n] || !base.Program() || c.FieldOf(n) != nil || m == nil {
					continue
				}
				seen[n] = true
				switch {
				case m.Property && m.Fn != nil && !b.signature(m.Fn).err:
					s := b.signature(m.Fn)
					v := f.toAny2(call(&ir.Selector{X: ref(recv), Obj: b.funcObject(m.Fn)}), s.result)
					sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(n)}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{v, builtin("true")}}}})
				case m.Fn == nil && m.Cell != nil && m.Value != nil:
					v := f.toAny2(ref(b.classVar(m)), b.rep(m.Cell))
					sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(n)}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{v, builtin("true")}}}})
				}
			}
		}
		decls = append(decls, &ir.Func{Obj: &ir.Object{Python: "get_attr", Want: "GetAttr", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
			Doc: "GetAttr is the attribute of a name, and whether there is one.", Params: []*ir.Var{name}, Results: []ir.Type{basic("any"), basic("bool")},
			Body: []ir.Stmt{sw, &ir.Return{Results: []ir.Expr{nilExpr(), builtin("false")}}}})
	}
	return decls
}

// attributesInOrder lists the attributes of a class in the order in which __init__ assigns them: that of __dict__.
func (b *builder) attributesInOrder(c *types.Class) []*types.Field {
	var list []*types.Field
	add := func(fl *types.Field) {
		if fl != nil && !slices.Contains(list, fl) {
			list = append(list, fl)
		}
	}
	for _, fl := range b.attrs.Order(c) {
		add(fl)
	}
	for _, k := range slices.Backward(c.MRO) {
		for _, name := range k.FieldOrder {
			add(k.Fields[name])
		}
	}
	return list
}
