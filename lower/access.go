package lower

import (
	"slices"
	"strconv"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// attribute lowers the read of an attribute.
func (f *fn) attribute(e *ast.Attribute) (ir.Expr, *Rep) {
	r := f.rep(e)
	if f.b.p.IsSuperAttr(e) {
		if x, xr := f.superProperty(e); x != nil {
			return x, xr
		}
		f.refuse(e, "GSY0457", "call the method", "super().%s is supported only where it is called", e.Attr)
		return nilExpr(), r
	}
	if f.bindsFunction(e) {
		return nilExpr(), r
	}
	rec := f.b.p.AttrOf(e)
	if modules := f.modulesOf(e.Value); modules != nil {
		return f.moduleAttribute(e, modules)
	}
	if x := f.moduleMember(e, rec); x != nil {
		return x, r
	}
	if len(rec.Found) > 0 && rec.Found[0].Stub != nil {
		return f.stubMember(e, rec.Found[0].Stub)
	}
	if x, xr := f.specialAttribute(e, r); x != nil {
		return x, xr
	}
	if len(rec.Found) == 0 {
		return f.unknownAttribute(e, r)
	}
	if a := rec.Found[0]; a.Recv != nil && a.Recv.Obj != nil && a.Member != nil {
		if x, xr := f.attributeOfClasses(e, r); x != nil {
			return x, xr
		}
		if a.Member.Property && a.Member.Fn.Stub != nil && f.rep(e.Value).Kind == Any { // of its objects, one of which it may be
			return call(py("GetAttr"), f.expr(e.Value), str(e.Attr)), anyRep
		}
		x, xr := f.classMember(e, a, r)
		if f.b.p.Unnarrowed(e) != nil {
			return f.convert(x, xr, r, e), r
		}
		return x, xr
	}
	x, xr := f.value(e.Value)
	v, vr := f.attributeOf(e, x, xr, rec, e.Attr, e.Value)
	if f.b.p.Unnarrowed(e) != nil {
		return f.convert(v, vr, r, e), r
	}
	return v, vr
}

// attributeOf reads an attribute of a lowered object.
func (f *fn) attributeOf(at ast.Expression, x ir.Expr, xr *Rep, rec *types.Attr, name string, obj ast.Expression) (ir.Expr, *Rep) {
	a := rec.Found[0]
	x, xr = f.ownClass(x, xr, a)
	if xr.Kind == Any || xr.Kind == Error && a.Recv != nil && a.Recv.Class != nil && a.Recv.Class.Program() || xr.Kind == Iface && lacks(xr.Class, name) {
		return f.attributeByClass(at, x, xr, rec, name, obj)
	}
	if xr.Kind == Iface {
		if y, yr := f.ifaceAttribute(at, x, xr, name, obj); y != nil {
			return y, yr
		}
	}
	switch {
	case a.Field != nil:
		x = f.deref(x, xr, obj, name)
		return f.fieldOf(x, xr, a.Field), f.b.rep(a.Field.Cell)
	case a.Member != nil && a.Member.Property:
		return f.property(at, x, xr, a, obj)
	case a.Member != nil && a.Member.Cell != nil && a.Member.Fn == nil:
		if name == "__slots__" && overriddenInTree(a.Member) {
			break
		}
		f.dropValue(x)
		return ref(f.b.classVar(a.Member)), f.b.rep(a.Member.Cell)
	case a.Member != nil && a.Member.Fn != nil:
		return f.boundMethod(at, x, xr, a, obj)
	case xr.Kind == Enum:
		if v, vr := f.enumAttribute(x, xr, name); v != nil {
			return v, vr
		}
	}
	f.refuse(at, "GSY0305", "see docs/language.md for what is supported", "attribute %s of %s is not supported", name, xr)
	return nilExpr(), f.rep(at)
}

// moduleMember is a global of another module of the program, or a class or function of it.
func (f *fn) moduleMember(e *ast.Attribute, rec *types.Attr) ir.Expr {
	if len(rec.Found) == 0 || rec.Found[0].Var == nil {
		return nil
	}
	v := rec.Found[0].Var
	if x, ok := f.static(v); ok {
		return x
	}
	if f.b.sameVar(v) == nil && !f.b.settled(v) {
		f.checkModuleMember(v)
	}
	v = f.b.originOf(v)
	if x, _ := f.moduleText(v); x != nil {
		return x
	}
	if o := f.b.constant(v); o != nil {
		return obj(o)
	}
	return ref(f.variable(v))
}

// checkModuleMember raises AttributeError where a module's global has no value yet.
func (f *fn) checkModuleMember(v *types.Var) {
	p := f.b.presenceOf(v)
	if p == nil {
		return
	}
	fault := method(py("AttributeError"), "New", str("module '"+v.Module.Path+"' has no attribute '"+v.Name+"'"))
	f.emit(&ir.If{At: f.place(), Cond: not(ref(p)), Then: []ir.Stmt{&ir.ExprStmt{X: call(builtin("panic"), fault)}}})
}

// stubMember is a constant, function, class or module that a stub declares.
func (f *fn) stubMember(e *ast.Attribute, v *types.StubValue) (ir.Expr, *Rep) {
	r := f.rep(e)
	switch {
	case v.Const != nil && v.Const.Go != "":
		return symbol(v.Const.Go), r
	case v.Fn != nil && v.Fn.Stub.Go != "":
		return symbol(v.Fn.Stub.Go), r
	case v.Class != nil:
		return f.classValue(v.Class), r
	case v.Mod != nil:
		return f.moduleValue(v.Mod), r
	}
	f.refuse(e, "GSY0305", "see docs/language.md for what is supported", "%s is not supported", e.Attr)
	return nilExpr(), r
}

// oneFunction is the function of the program that an expression stands for, if it can be no other; nil else.
func (f *fn) oneFunction(e ast.Expression) *types.Func {
	atoms := f.b.p.CellOf(e).Atoms()
	if len(atoms) != 1 || atoms[0].Fn == nil || atoms[0].Fn.Name == "<callable>" {
		return nil
	}
	return atoms[0].Fn
}

// specialAttribute lowers the attributes that every class, function or exception has.
func (f *fn) specialAttribute(e *ast.Attribute, r *Rep) (ir.Expr, *Rep) {
	vr := f.rep(e.Value)
	if f.isNamespace(e.Value) && vr.Class.Lookup(e.Attr) == nil {
		if e.Attr == "__dict__" {
			return method(f.expr(e.Value), "Dict"), r
		}
		return f.namespaceAttr(f.expr(e.Value), e.Attr)
	}
	switch e.Attr {
	case "__mro__", "__bases__":
		if vr.Kind == Class {
			return method(f.expr(e.Value), map[string]string{"__mro__": "MRO", "__bases__": "Bases"}[e.Attr]), r
		}
	case "_fields":
		if c := f.tupleClass(e.Value); c != nil {
			f.dropValue(f.expr(e.Value))
			lit := &ir.Composite{Type: r.Go}
			for _, fl := range c.Named {
				lit.Elems = append(lit.Elems, str(fl.Name))
			}
			return lit, r
		}
	case "_field_defaults":
		if c := f.tupleClass(e.Value); c != nil && r.Kind == Dict {
			return f.fieldDefaults(e, c, r), r
		}
	case "__members__":
		if vr.Kind == Class && vr.Class != nil && vr.Class.Enum && r.Kind == Dict {
			if !f.b.p.ReadOnce(e) || f.b.p.Shown(e) {
				f.refuse(e, "GSY0458", "iterate over it", "__members__ as a value is not supported")
			}
			d := call(py("DictOf"))
			for _, name := range vr.Class.Order {
				if m := vr.Class.Members[name]; m.Const {
					d.Args = append(d.Args, call(py("KV"), str(name), f.b.memberRef(m)))
				}
			}
			return d, r
		}
	case "__dict__":
		if vr.Kind == Struct || vr.Kind == Iface {
			return f.attributeDict(e, e.Value)
		}
	case "__name__", "__qualname__":
		if of, ok := e.Value.(*ast.Call); ok && f.b.p.IntrinsicOf(f.m, f.f, of.Func) == "type" && len(of.Args) == 1 {
			x, xr := f.value(of.Args[0])
			if e.Attr == "__qualname__" {
				f.nameClasses(xr)
				return method(call(py("TypeOf"), f.convert(x, xr, anyRep, e)), "Qualname"), strRep
			}
			if xr.Kind == Error && !xr.Opt {
				return std2("ClassName", x), strRep
			}
			return std2("TypeName", x), strRep
		}
		if vr.Kind == Class && e.Attr == "__qualname__" {
			return method(f.expr(e.Value), "Qualname"), strRep
		}
		if vr.Kind == Class {
			return method(f.expr(e.Value), "Name"), strRep
		}
		if fn := f.oneFunction(e.Value); fn != nil {
			name, _ := fn.Special(e.Attr)
			return str(name), strRep
		}
		if vr.Kind == Any && f.mayBeClass(e.Value) {
			return call(py("GetAttr"), f.expr(e.Value), str(e.Attr)), anyRep
		}
		if e.Attr == "__name__" {
			if x := f.nameOfValue(e.Value); x != nil {
				return x, strRep
			}
		}
	case "__doc__", "__module__":
		if atoms := f.b.p.CellOf(e.Value).Atoms(); e.Attr == "__doc__" && len(atoms) == 1 && atoms[0].Obj != nil && atoms[0].Obj.Program() {
			if doc, ok := atoms[0].Obj.Doc(); ok {
				return str(doc), strRep
			}
			return &ir.Composite{Type: voidRep.Go}, voidRep
		}
		if vr.Kind == Class && e.Attr == "__module__" {
			return method(f.expr(e.Value), "Module"), strRep
		}
		if fn := f.oneFunction(e.Value); fn != nil {
			text, ok := fn.Special(e.Attr)
			if !ok {
				return &ir.Composite{Type: voidRep.Go}, voidRep
			}
			if e.Attr == "__doc__" {
				text = ast.CompiledDoc(text)
			}
			return str(text), strRep
		}
	case "keywords", "func":
		if fn := f.oneFunction(e.Value); fn != nil && fn.Partial != nil {
			if x := f.partialAttribute(fn.Partial, e.Attr, r); x != nil {
				return x, r
			}
		}
	case "__wrapped__":
		if fn := f.oneFunction(e.Value); fn != nil {
			if w := f.b.p.Wrapped(fn); w != nil && w.Outer == nil && w.Class == nil {
				s := &Rep{Kind: Func, Sig: f.b.signature(w)}
				s.Go = s.Sig.funcType()
				return f.funcValue(w), s
			}
		}
	case "__class__":
		f.nameClasses(vr)
		if r.Kind == Class || r.Kind == Any {
			x, xr := f.value(e.Value)
			if xr.Kind == Error && !xr.Opt {
				return call(py("ClassOf"), x), r
			}
			return call(py("TypeOf"), f.convert(x, xr, anyRep, e)), r
		}
	case "__cause__", "__context__":
		if vr.Kind == Error {
			name := map[string]string{"__cause__": "Cause", "__context__": "Context"}[e.Attr]
			return call(py(name), f.expr(e.Value)), &Rep{Kind: Error, Opt: true, Go: errorType}
		}
	case "__suppress_context__":
		if vr.Kind == Error && !vr.Opt {
			return call(py("Suppressed"), f.expr(e.Value)), boolRep
		}
	case "args":
		if fn := f.oneFunction(e.Value); fn != nil && fn.Partial != nil {
			if x := f.partialAttribute(fn.Partial, e.Attr, r); x != nil {
				return x, r
			}
		}
		if vr.Kind == Error || vr.Kind == Struct && vr.Class.Exception() {
			return call(py("Args"), f.expr(e.Value)), &Rep{Kind: VarTuple, Args: []*Rep{anyRep}, Go: pyType("Tuple", basic("any"))}
		}
	case "name", "value", "_name_", "_value_":
		if vr.Kind == Enum {
			return f.enumAttribute(f.expr(e.Value), vr, e.Attr)
		}
	}
	return nil, nil
}

// mayBeClass reports whether a class may arrive at an expression.
func (f *fn) mayBeClass(e ast.Expression) bool {
	return slices.ContainsFunc(f.b.p.CellOf(e).Atoms(), func(a *types.Atom) bool {
		return a.Obj != nil || a.Class != nil && a.Class.IsTop()
	})
}

// tupleClass is the class of named tuples that an expression is an object of, or the class itself; nil if it is neither.
func (f *fn) tupleClass(e ast.Expression) *types.Class {
	atoms := f.b.p.CellOf(e).Atoms()
	if len(atoms) != 1 {
		return nil
	}
	c := atoms[0].Class
	if atoms[0].Obj != nil {
		c = atoms[0].Obj
	}
	for _, k := range c.MROOrNil() {
		if k.Named != nil {
			return k
		}
	}
	return nil
}

// nameClasses lets the objects that a representation stands for say what class they are of, where Go's name of the type is
// not Python's.
func (f *fn) nameClasses(r *Rep) {
	if r.Class == nil || !r.Class.Program() || isProtocol(r.Class) {
		return
	}
	for _, d := range descendants(r.Class) {
		f.b.classObject(d)
	}
}

func std2(name string, args ...ir.Expr) ir.Expr { return call(py(name), args...) }

// bindsFunction refuses the read of a function that a class's body keeps under a name: Python makes a method of it.
func (f *fn) bindsFunction(e *ast.Attribute) bool {
	for _, acc := range f.b.p.AttrOf(e).Found {
		if acc.Member == nil || acc.Member.Fn != nil || acc.Member.Cell == nil || acc.Recv == nil || acc.Recv.Class == nil || acc.Recv.Class.Enum {
			continue
		}
		for _, a := range acc.Member.Cell.Atoms() {
			if a.Fn != nil && a.Recv == nil && a.Fn.Stub == nil {
				f.refuse(e, "GSY0305", "write it as a method, with def", "%s is a function that the class keeps, and a method of its objects: that is not supported", e.Attr)
				return true
			}
		}
	}
	return false
}

// classMember is a class attribute, an Enum member, or a method read from the class.
func (f *fn) classMember(e *ast.Attribute, a types.Access, r *Rep) (ir.Expr, *Rep) {
	switch {
	case a.Member.Const && a.Recv.Obj.Enum:
		return f.b.memberRef(a.Member), f.b.enumRep(a.Member.Class)
	case a.Member.Cell != nil:
		return ref(f.b.classVar(a.Member)), f.b.rep(a.Member.Cell)
	case a.Member.Fn != nil && a.Member.Fn.Stub == nil && (a.Member.Fn.Static || a.Member.Fn.ClassM):
		return f.funcValue(a.Member.Fn), r
	case a.Member.Fn != nil && a.Member.Fn.Stub != nil && a.Member.Fn.Stub.Go != "" && a.Member.Fn.Stub.Go[0] != '.':
		return symbol(a.Member.Fn.Stub.Go), r
	}
	f.refuse(e, "GSY0305", "use a lambda", "%s.%s as a value is not supported", a.Recv.Obj.Name, e.Attr)
	return nilExpr(), r
}

// property lowers the read of a property to a call.
func (f *fn) property(at ast.Expression, x ir.Expr, xr *Rep, a types.Access, objExpr ast.Expression) (ir.Expr, *Rep) {
	fn := a.Member.Fn
	if fn.Stub == nil {
		return f.finishMethod(fn, f.deref(x, xr, objExpr, fn.Name))
	}
	d := fn.Stub
	r := f.rep(at)
	if d.Go == "" {
		f.refuse(at, "GSY0305", "see docs/language.md for what is supported", "attribute %s is not supported", fn.Name)
		return nilExpr(), r
	}
	x = f.deref(x, xr, objExpr, fn.Name)
	if a.Cast {
		x = call(py("Having"), x, f.classValue(a.Recv.Class), str(fn.Name))
	}
	if d.Go[0] == '.' {
		name := d.Go[1:]
		if len(name) > 2 && name[len(name)-2:] == "()" {
			return method(x, name[:len(name)-2]), r
		}
		if _, decorated := fn.Node.(*ast.FunctionDef); decorated {
			if r.Kind == Slice && returnsClass(fn, "list") {
				return method(method(x, name), "Slice"), r // nothing changes its length: the list's own items do
			}
			return method(x, name), r
		}
		return field(x, name), r
	}
	return call(symbol(d.Go), x), r
}

// boundMethod lowers a method that is not called at once: Go's method value.
func (f *fn) boundMethod(at ast.Expression, x ir.Expr, xr *Rep, a types.Access, objExpr ast.Expression) (ir.Expr, *Rep) {
	r := f.rep(at)
	fn := a.Member.Fn
	x = f.deref(x, xr, objExpr, fn.Name)
	if fn.Stub != nil {
		return f.boundStub(at, x, xr, a, r)
	}
	if s := f.b.signature(fn); r.Kind != Func || !f.b.sameType(s.funcType(), r.Go) { // one of several methods
		r = &Rep{Kind: Func, Sig: s, Go: s.funcType()}
	}
	return &ir.Selector{X: x, Obj: f.b.funcObject(fn)}, r
}

// subscript lowers x[i], which a test may have narrowed.
func (f *fn) subscript(e *ast.Subscript) (ir.Expr, *Rep) {
	x, r := f.item(e)
	if out := f.rep(e); f.b.p.Unnarrowed(e) != nil && !f.sameRep(r, out) {
		return f.convert(x, r, out, e), out
	}
	return x, r
}

// item lowers x[i] as the container has it.
func (f *fn) item(e *ast.Subscript) (ir.Expr, *Rep) {
	out := f.rep(e)
	r := f.rep(e.Value)
	if s, ok := e.Slice.(*ast.Slice); ok {
		x, got := f.sliced(e, s, r, out)
		return f.freshAs(x, got, out, e)
	}
	pair := func(item *Rep) (ir.Expr, ir.Expr) {
		if item == intRep && f.rep(e.Slice).Kind == Big {
			ops := f.operandsAs([]ast.Expression{e.Value, e.Slice}, []*Rep{f.own(e.Value), bigRep})
			return f.deref(ops[0], r, e.Value, "__getitem__"), method(ops[1], "Position")
		}
		ops := f.operandsAs([]ast.Expression{e.Value, e.Slice}, []*Rep{f.own(e.Value), item})
		return f.deref(ops[0], r, e.Value, "__getitem__"), ops[1]
	}
	if x, xr := f.sliceObject(e, r, out); x != nil {
		return x, xr
	}
	if some, all := f.noIndex(e.Slice); some && sequence(r) {
		if all {
			f.warnNoIndex(e, e.Slice)
		}
		return call(py("GetItem"), f.operandsOf([]ast.Expression{e.Value, e.Slice}, anyRep)...), anyRep
	}
	switch r.Kind {
	case Slice:
		x, i := pair(intRep)
		return f.index(x, i), r.Args[0]
	case List, VarTuple:
		x, i := pair(intRep)
		return method(x, "At", i), r.Args[0]
	case Dict:
		x, k := pair(r.Args[0])
		return method(x, "At", k), r.Args[1]
	case Str:
		x, i := pair(intRep)
		return call(py("At"), x, i), strRep
	case Bytes:
		x, i := pair(intRep)
		return method(x, "At", i), intRep
	case Tuple:
		return f.tupleItem(e, r, out)
	case Any:
		x, i := pair(anyRep)
		return call(py("GetItem"), x, i), anyRep
	case Class:
		if r.Class != nil && r.Class.Enum {
			return f.enumByName(e, r.Class)
		}
		if f.asksMembers(e.Value) {
			f.refuse(e, "GSY0458", "index each enum by its name", "indexing one of several enums is not supported")
			return nilExpr(), out
		}
		return f.value(e.Value)
	case Struct, Iface:
		if r.Class.Named != nil {
			x, tr := f.asTuple(f.deref(f.expr(e.Value), r, e.Value, "__getitem__"), r)
			if i, ok := types.ConstInt(e.Slice); ok && i < 0 && -i <= len(tr.Args) || ok && i >= 0 && i < len(tr.Args) {
				i = (i + len(tr.Args)) % len(tr.Args)
				c := x.(*ir.Composite)
				return c.Elems[i], tr.Args[i]
			}
			f.refuse(e, "GSY0364", "use the field's name", "this index of a NamedTuple is not supported")
			return nilExpr(), out
		}
		if m := r.Class.Lookup("__getitem__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			x, k := pair(f.b.signature(m.Fn).params[0])
			return f.finishMethod(m.Fn, x, k)
		}
	case Stub:
		m := r.Class.Lookup("__getitem__")
		if m != nil && m.Fn != nil && m.Fn.Stub != nil && m.Fn.Stub.Intrinsic == "context.getitem" { // contextvars.Context
			if k := f.rep(e.Slice); k.Kind == Stub && !k.Opt && len(k.Args) == 1 {
				x, v := pair(k)
				return method(v, "From", x), k.Args[0]
			}
		}
		if m != nil && m.Fn != nil && m.Fn.Stub != nil && m.Fn.Stub.Go != "" {
			key := intRep
			if k, _ := f.b.p.Mapping(r.Atom); k != nil {
				key = f.b.rep(k)
			}
			x, k := pair(key)
			if m.Fn.Stub.Go[0] == '.' {
				return method(x, m.Fn.Stub.Go[1:], k), out
			}
			return call(symbol(m.Fn.Stub.Go), x, k), out
		}
	}
	if r.Kind == Stub || r.Kind == Func || r.Kind == Module {
		f.refuse(e, "GSY0364", "check the type of the value", "a value of type %s can't be indexed", r)
		return nilExpr(), out
	}
	f.warn(e, "GSY0364", "check the type of the value", "TypeError", "a value of type %s can't be indexed", r)
	return call(py("GetItem"), f.operandsOf([]ast.Expression{e.Value, e.Slice}, anyRep)...), anyRep
}

// sequence: what ints index.
func sequence(r *Rep) bool {
	switch r.Kind {
	case Slice, List, VarTuple, Tuple, Str, Bytes:
		return true
	}
	return false
}

// noIndex reports whether some of the values of an index, or all, are neither ints nor of a class with __index__, or the
// sequence says what they are: the TypeError names it.
func (f *fn) noIndex(e ast.Expression) (some, all bool) {
	if f.rep(e).Kind == Num {
		return true, false
	}
	atoms := f.b.p.CellOf(e).Atoms()
	n := 0
	for _, a := range atoms {
		if a.Class == nil || !a.Class.IsObject() && a.Class.Name != "Any" && !a.Class.DerivesInt() && a.Class.Lookup("__index__") == nil {
			n++
		}
	}
	return n > 0, n > 0 && n == len(atoms)
}

// warnNoIndex says that an index which is none is certain to raise.
func (f *fn) warnNoIndex(at ast.Node, index ast.Expression) {
	f.warn(at, "GSY0364", "check the type of the value", "TypeError", "a value of type %s is no index", f.rep(index))
}

// sliceObject lowers x[i] of a sequence whose index may be a slice object: it gives a part where it is one, and if it may
// be a number, too, the runtime looks at it. Nil if it is none.
func (f *fn) sliceObject(e *ast.Subscript, r, out *Rep) (ir.Expr, *Rep) {
	part, item := f.b.p.Slicing(e)
	if !part || !sequence(r) {
		return nil, nil
	}
	if item || r.Kind == Tuple || r.Opt {
		ops := f.operandsAs([]ast.Expression{e.Value, e.Slice}, []*Rep{anyRep, anyRep})
		return call(py("GetItem"), ops...), anyRep
	}
	ops := f.operandsAs([]ast.Expression{e.Value, e.Slice}, []*Rep{r, f.rep(e.Slice)})
	switch r.Kind {
	case Slice:
		return call(py("SliceSubSlice"), ops...), r
	case Str:
		return call(py("SubstrSlice"), ops...), r
	}
	return method(ops[0], "SubSlice", ops[1]), r
}

// own is an expression's own representation, as value gives it.
func (f *fn) own(e ast.Expression) *Rep { return f.rep(e) }

// index lowers a slice's item: Go's own where the index is known to be in range, else checked.
func (f *fn) index(x, i ir.Expr) ir.Expr {
	return call(py("SliceAt"), x, i)
}

func (f *fn) tupleItem(e *ast.Subscript, r, out *Rep) (ir.Expr, *Rep) {
	i, ok := types.ConstInt(e.Slice)
	if ok {
		if i < 0 {
			i += len(r.Args)
		}
		if 0 <= i && i < len(r.Args) {
			return field(f.deref(f.expr(e.Value), r, e.Value, "__getitem__"), tupleField(len(r.Args), i)), r.Args[i]
		}
	}
	x := f.convert(f.expr(e.Value), r, &Rep{Kind: VarTuple, Args: []*Rep{out}, Go: pyType("Tuple", out.Go)}, e)
	return method(x, "At", f.as(e.Slice, intRep)), out
}

// sliced lowers x[lo:hi:step].
func (f *fn) sliced(e *ast.Subscript, s *ast.Slice, r, out *Rep) (ir.Expr, *Rep) {
	switch r.Kind {
	case Tuple:
		return f.slicedTuple(e, s, r, out)
	case Str, Slice, List, VarTuple, Bytes:
	default:
		return f.slicedStub(e, s, r, out)
	}
	b := f.boundsOf(s)
	list := []ast.Expression{e.Value}
	reps := []*Rep{f.own(e.Value)}
	if b.plain {
		for _, x := range []ast.Expression{b.lower, b.upper} {
			if x != nil {
				list, reps = append(list, x), append(reps, boundRep)
			}
		}
	}
	ops := f.operandsAs(list, reps)
	var three []ir.Expr
	if !b.plain {
		parts := []ast.Expression{b.lower, b.upper, b.step}
		all := f.operands(4, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return ops[0], r.Go
			}
			return f.bound(parts[i-1]), optInt.Go
		})
		ops, three = all[:1], all[1:]
	}
	x := f.deref(ops[0], r, e.Value, "__getitem__")
	got := r
	name := "SliceSub"
	switch r.Kind {
	case Str:
		name = "Substr"
	case List:
		x = method(x, "Slice")
		got = f.sliceRep(r.Args[0])
	case Slice:
		if b.plain && !f.b.lists.changes(f.b.p.CellOf(e.Value)) && !f.b.lists.changes(f.b.p.CellOf(e)) {
			name = "SliceView" // nobody can tell that the items are shared
		}
	case VarTuple:
		if b.plain {
			name = "SliceView"
		}
	}
	do := func(suffix string, args ...ir.Expr) (ir.Expr, *Rep) {
		if r.Kind == Bytes {
			return method(x, "Sub"+suffix, args...), got
		}
		y := call(py(name+suffix), append([]ir.Expr{x}, args...)...)
		if r.Kind == VarTuple {
			return conv(r.Go, y), got
		}
		return y, got
	}
	switch {
	case !b.plain:
		return do("Step", three...)
	case b.lower != nil && b.upper != nil:
		return do("", ops[1], ops[2])
	case b.lower != nil:
		return do("From", ops[1])
	case b.upper != nil:
		return do("To", ops[1])
	}
	if got.Kind == Slice {
		return call(py("SliceCopy"), x), got
	}
	return x, got
}

// freshAs gives the items of a list that was just made as those of the list that it flows into.
func (f *fn) freshAs(x ir.Expr, got, out *Rep, e ast.Expression) (ir.Expr, *Rep) {
	if got.Kind != Slice || got.Opt || !isList(out) || got.Args[0].Kind == Void || f.b.sameType(got.Args[0].Go, out.Args[0].Go) {
		return x, got
	}
	seq := f.mapSeq(call(std("slices", "Values"), x), got.Args[0], out.Args[0], e)
	return call(std("slices", "Collect"), seq), f.sliceRep(out.Args[0])
}

// slicedStub lowers a slice of what takes it as a value: the runtime's sequences, objects of the program, any.
func (f *fn) slicedStub(e *ast.Subscript, s *ast.Slice, r, out *Rep) (ir.Expr, *Rep) {
	pair := func(key *Rep) (ir.Expr, ir.Expr) {
		ops := f.operandsAs([]ast.Expression{e.Value, s}, []*Rep{f.own(e.Value), key})
		return f.deref(ops[0], r, e.Value, "__getitem__"), ops[1]
	}
	switch r.Kind {
	case Any:
		b := f.boundsOf(s)
		parts := []ast.Expression{b.lower, b.upper, b.step}
		ops := f.operands(4, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return f.expr(e.Value), r.Go
			}
			return f.bound(parts[i-1]), optInt.Go
		})
		return call(py("GetSlice"), ops...), anyRep
	case Stub:
		if fn := itemMethod(r.Class, "__getitem__", true); fn != nil {
			x, k := pair(f.rep(s))
			return callItem(fn, x, k), out
		}
	case Struct, Iface:
		if m := r.Class.Lookup("__getitem__"); m != nil && m.Fn != nil && m.Fn.Stub == nil && r.Class.Named == nil {
			x, k := pair(f.b.signature(m.Fn).params[0])
			return f.finishMethod(m.Fn, x, k)
		}
	}
	f.refuse(e, "GSY0364", "check the type of the value", "a value of type %s can't be sliced", r)
	return nilExpr(), out
}

// slicedTuple lowers a slice of a tuple of known length: the items that constant bounds pick, or a sequence.
func (f *fn) slicedTuple(e *ast.Subscript, s *ast.Slice, r, out *Rep) (ir.Expr, *Rep) {
	picked, ok := types.SliceIndices(s, len(r.Args))
	if !ok || len(picked) < 2 || out.Kind != Tuple {
		if out.Kind != VarTuple {
			f.refuse(e, "GSY0364", "use constant bounds", "slicing this tuple is not supported")
			return nilExpr(), out
		}
		b := f.boundsOf(s)
		parts := []ast.Expression{b.lower, b.upper, b.step}
		ops := f.operands(4, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				x := f.deref(f.expr(e.Value), r, e.Value, "__getitem__")
				return f.widenTuple(x, f.b.some(r), out, e), out.Go
			}
			return f.bound(parts[i-1]), optInt.Go
		})
		return conv(out.Go, call(py("SliceSubStep"), ops...)), out
	}
	x := f.stable(f.deref(f.expr(e.Value), r, e.Value, "__getitem__"), r)
	var items []ir.Expr
	for j, i := range picked {
		items = append(items, f.convert(field(x, tupleField(len(r.Args), i)), r.Args[i], out.Args[j], e))
	}
	return f.tupleOf(items, out), out
}

func itoa(n int) string { return strconv.Itoa(n) }
