package lower

import (
	"cmp"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// class is how a class of the program is represented.
type class struct {
	c      *types.Class
	b      *builder
	obj    *ir.Object // the struct, or the interface of a class with subclasses
	base   *ir.Object // the struct of a class with subclasses
	ctor   *ir.Object // NewC
	value  *ir.Var    // the *py.Class of an exception class, or of a class used as a value
	enum   *enum
	access *ir.Object // the method that leads from the interface to the struct
	used   bool       // the interface is
	vars   bool       // vars(obj) is asked for
	byName bool       // getattr with a computed name is
}

// class plans the representation of a class, once.
func (b *builder) class(c *types.Class) *class {
	if k := b.classes[c]; k != nil {
		return k
	}
	k := &class{c: c, b: b}
	b.classes[c] = k
	k.obj = &ir.Object{Python: c.Def.Name, Want: exportedName(c.Def.Name), Exported: true, Pkg: b.pkg}
	k.ctor = &ir.Object{Python: "new_" + ast.SnakeCase(c.Def.Name), Want: "New" + exportedName(c.Def.Name), Exported: true, Pkg: b.pkg}
	if c.Maker() != nil {
		k.ctor.Want, k.ctor.Exported = "make"+exportedName(c.Def.Name), false
	}
	k.base = k.obj
	if b.open(c) {
		k.base = &ir.Object{Python: "base_" + ast.SnakeCase(c.Def.Name), Want: "Base" + exportedName(c.Def.Name), Exported: true, Pkg: b.pkg}
	}
	return k
}

// exportedName keeps a Python class's name if Go exports it, and capitalises it otherwise.
func exportedName(s string) string {
	for len(s) > 0 && s[0] == '_' {
		s = s[1:]
	}
	if s == "" {
		return "Class"
	}
	if s[0] >= 'a' && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}

func (k *class) goType() ir.Type {
	return ptr(ir.Named{Obj: k.base})
}

func (k *class) recvType() ir.Type {
	if k.c.Enum {
		return k.b.enumType(k.c)
	}
	return k.goType()
}

// chooseClass represents an instance of a class of the program.
func (b *builder) chooseClass(r *Rep, a *types.Atom) {
	c := a.Class
	r.Class = c
	switch {
	case c.Enum:
		*r = Rep{Kind: Enum, Class: c, Atom: a, Cell: r.Cell, Go: b.enumType(c)}
	case c.Exception() && !b.needsStruct(c):
		r.Kind, r.Go = Error, errorType
	case b.open(c):
		k := b.class(c)
		k.used = true
		r.Kind, r.Go = Iface, ir.Named{Obj: k.obj}
	default:
		r.Kind, r.Go = Struct, b.class(c).goType()
	}
}

func (b *builder) classRep(v *ir.Var) *Rep {
	return &Rep{Kind: Struct, Go: v.Type}
}

// fieldObject is the Go name of an instance attribute.
func (b *builder) fieldObject(fl *types.Field) *ir.Object {
	if o := b.fields[fl]; o != nil {
		return o
	}
	o := &ir.Object{Python: fl.Name, Exported: len(fl.Name) > 0 && fl.Name[0] != '_', Pkg: b.pkg, Member: true}
	b.fields[fl], b.fieldOf[o] = o, fl
	return o
}

// embedded selects the part of an object that a base class is.
func (f *fn) embedded(x ir.Expr, _, base *types.Class) ir.Expr {
	return &ir.Selector{X: x, Obj: f.b.class(base).base}
}

// setterObject is the Go name of a property's setter.
func (b *builder) setterObject(m *types.Member) *ir.Object {
	return b.partObject(m, "set_", func(m *types.Member) *types.Func { return m.Setter })
}

// deleterObject is the Go name of a property's deleter.
func (b *builder) deleterObject(m *types.Member) *ir.Object {
	return b.partObject(m, "delete_", func(m *types.Member) *types.Func { return m.Deleter })
}

// partObject is the Go name of a part of a property besides its getter, shared by the properties that override each other.
func (b *builder) partObject(m *types.Member, prefix string, part func(*types.Member) *types.Func) *ir.Object {
	fn := part(m)
	if o := b.funcs[fn]; o != nil {
		return o
	}
	for _, k := range slices.Backward(m.Class.MRO) {
		if top := k.Members[m.Name]; k.Program() && top != nil && top != m && part(top) != nil {
			b.funcs[fn] = b.partObject(top, prefix, part)
			return b.funcs[fn]
		}
	}
	o := &ir.Object{Python: prefix + m.Name, Exported: true, Pkg: b.pkg, Member: true}
	b.funcs[fn] = o
	return o
}

// classVar is the package-level variable of a class attribute.
func (b *builder) classVar(m *types.Member) *ir.Var {
	if v := b.classVars[m]; v != nil {
		return v
	}
	v := &ir.Var{Python: ast.SnakeCase(m.Class.Def.Name) + "_" + m.Name, Type: b.rep(m.Cell).Go, Global: true, Declared: true, Pkg: b.pkg}
	b.classVars[m] = v
	b.attrOf[v] = m
	b.extraGlobals[m.Class.Module] = append(b.extraGlobals[m.Class.Module], v)
	return v
}

// classValue is a class as a value: the *py.Class that except clauses and prints use.
func (f *fn) classValue(c *types.Class) ir.Expr {
	if !c.Program() {
		if c.In("enum") {
			return py(c.Name + "Class")
		}
		if c.Exception() && c.Stub.Go != "" {
			return symbol(c.Stub.Go)
		}
		if c.In("builtins") {
			if v := builtinClasses[c.Name]; v != "" {
				return py(v)
			}
			return call(py("ClassNamed"), str("builtins"), str(c.Name))
		}
		return call(py("ClassNamed"), str(c.Module.Name), str(c.Name))
	}
	return ref(f.b.classObject(c))
}

// builtinClasses are the runtime's names for builtin types as values.
var builtinClasses = map[string]string{
	"type": "TypeClass", "int": "IntClass", "bool": "BoolClass", "float": "FloatClass", "complex": "ComplexClass", "str": "StrClass", "bytes": "BytesClass",
	"bytearray": "ByteArrayClass", "list": "ListClass", "tuple": "TupleClass", "dict": "DictClass", "set": "SetClass", "frozenset": "FrozenSetClass",
	"range": "RangeClass", "slice": "SliceClass", "NoneType": "NoneClass", "object": "Object",
}

// classObject is the package-level *py.Class of a class of the program.
func (b *builder) classObject(c *types.Class) *ir.Var {
	k := b.class(c)
	if k.value != nil {
		return k.value
	}
	name := exportedName(c.Def.Name)
	if !c.Exception() || b.needsStruct(c) {
		name += "Class"
	}
	k.value = &ir.Var{Python: c.Name, Want: name, Type: ptr(pyType("Class")), Global: true, Declared: true, Exported: true, Pkg: b.pkg}
	b.classDecls[c.Module] = append(b.classDecls[c.Module], c)
	return k.value
}

// classValues declares the *py.Class of each class that is used as a value, in the order of the classes of a module, and
// lets their instances say that they are of it.
func (b *builder) classValues() {
	byLine := map[*types.Class]ir.Decl{}
	for again := true; again; { // a class asks for its bases and for those below it, of other modules too
		again = false
		for _, m := range b.p.Modules {
			for n := 0; n < len(b.classDecls[m]); n++ {
				c := b.classDecls[m][n]
				if byLine[c] != nil {
					continue
				}
				byLine[c], again = b.classDecl(c), true
				if !c.Exception() && !c.Enum {
					for _, d := range descendants(c) {
						b.classObject(d)
					}
				}
			}
		}
	}
	for _, m := range b.p.Modules {
		code, list := b.code[m], b.classDecls[m]
		slices.SortFunc(list, func(x, y *types.Class) int { return cmp.Compare(x.Def.Pos().Line, y.Def.Pos().Line) })
		for _, c := range list {
			code.classes = append(code.classes, byLine[c])
			if c.Exception() || isProtocol(c) {
				continue
			}
			recv := b.receiver(c)
			recv.Type = b.class(c).recvType()
			code.funcs = append(code.funcs, &ir.Func{Obj: &ir.Object{Python: "class", Want: "Class", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
				Doc: "Class is type(" + receiverName(c.Name) + ").", Results: []ir.Type{ptr(pyType("Class"))}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{ref(b.class(c).value)}}}})
		}
	}
}

// classDecl declares the *py.Class of a class: a variable with its value, since making one has no effects.
func (b *builder) classDecl(c *types.Class) *ir.VarDecl {
	f := b.newFn(c.Module, nil)
	args := []ir.Expr{str(c.Qualname())}
	fun := "NewClass"
	if c.Module.Name != "__main__" {
		fun = "NewClassIn"
		args = []ir.Expr{str(c.Module.Name), str(c.Qualname())}
	}
	for _, base := range c.PyBases {
		if base.IsObject() || base.Name == "Protocol" || base.Name == "Generic" || base.In("abc") && len(c.PyBases) == 1 && !b.asksBases {
			continue
		}
		if base.In("abc") {
			args = append(args, call(py("ClassNamed"), str(base.Module.Name), str(base.Name)))
			continue
		}
		if base.Name == "NamedTuple" && !base.Program() {
			args = append(args, py("TupleClass"))
			continue
		}
		args = append(args, f.classValue(base))
	}
	made := call(py(fun), args...)
	if c.Enum && b.enumOf(c).asked {
		made = method(made, "Holding", b.memberRefs(b.enumOf(c))...)
	}
	if b.loose().made[c] && c.Unmakeable() == "" && !c.Enum {
		made = method(made, "Making", b.makes(c))
	}
	return &ir.VarDecl{Var: b.class(c).value, Value: made, Span: c.Def.Pos()}
}

// localClass lowers a class statement: the type is declared at package level; what its body does runs here.
func (f *fn) localClass(def *ast.ClassDef) {
	c := f.b.p.ClassOf(def)
	if f.f != nil {
		f.refuse(def, "GSY0450", "move the class to the module, and hand it what it uses of the function", "this class inside a function is not supported")
		return
	}
	f.declareClass(c, def)
}

func (f *fn) declareClass(c *types.Class, def *ast.ClassDef) {
	f.checkClass(c, def)
	for _, d := range def.DecoratorList {
		e := d
		if call, ok := d.(*ast.Call); ok {
			e = call.Func
		}
		switch f.b.p.IntrinsicOf(f.m, f.f, e) {
		case "dataclass", "identity", "enum.unique":
		case "total_ordering": // inherit.Operators writes out what it derives, and drops it
			f.refuse(d, "GSY0440", "define __lt__ in this class, or in a base of this module", "total_ordering finds no comparison that it could derive the others from")
		default:
			f.refuse(d, "GSY0440", "call it after the class statement", "this class decorator is not supported")
		}
	}
	if c.Enum {
		f.declareEnum(c, def)
		return
	}
	for _, st := range def.Body {
		f.classStatement(c, st)
	}
	f.dataDefaults(c)
}

// classStatement lowers a statement of a class's body, where names are attributes of the class.
func (f *fn) classStatement(c *types.Class, st ast.Statement) {
	switch st := st.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		f.methodDefaults(st)
	case *ast.ClassDef: // moved to the module, or refused there
	case *ast.Assign:
		if n, ok := st.Targets[0].(*ast.Name); ok && len(st.Targets) == 1 {
			f.classAttribute(c, n, st.Value)
			return
		}
		f.classCode(c, st)
	case *ast.AnnAssign:
		if n, ok := st.Target.(*ast.Name); ok && st.Value != nil {
			f.classAttribute(c, n, st.Value)
		}
	default:
		f.classCode(c, st)
	}
}

// classAttribute lowers name = value in a class's body.
func (f *fn) classAttribute(c *types.Class, n *ast.Name, value ast.Expression) {
	m := c.Members[n.ID]
	if m == nil || m.Cell == nil || m.Fn != nil || n.ID == "__slots__" && !f.b.attrs.Reads(n.ID) {
		return // what a dataclass makes its own of
	}
	f.span = n.Pos()
	v := f.b.classVar(m)
	x := f.as(value, f.b.rep(m.Cell))
	if _, literal := value.(*ast.Constant); literal && f.f == nil && m.Value == value && f.info.Use(n).Once() && isZeroValue(x, f.b.rep(m.Cell)) {
		return // nobody has had the class yet: it holds that already
	}
	f.assign(ref(v), x)
}

// classCode lowers other code in a class's body, if what it binds is known to be attributes.
func (f *fn) classCode(c *types.Class, st ast.Statement) {
	known := true
	ast.InspectOwn([]ast.Statement{st}, func(n ast.Node) bool {
		if name, ok := n.(*ast.Name); ok && name.Ctx != ast.Load {
			v := f.varOfName(name)
			known = known && v != nil && (f.b.memberOf(v) != nil || v.Binding.Scope.Kind != scope.Class)
		}
		return known
	})
	if !known {
		f.refuse(st, "GSY0455", "assign each attribute by itself", "this statement in a class's body is not supported")
		return
	}
	f.stmt(st)
}

// memberOf is the attribute of a class that a name of the class's body is.
func (b *builder) memberOf(v *types.Var) *types.Member {
	s := v.Binding.Scope
	if s == nil || s.Kind != scope.Class {
		return nil
	}
	c := b.p.ClassOf(s.Node.(*ast.ClassDef))
	if c == nil {
		return nil
	}
	for _, m := range c.Members {
		if m.Cell != nil && m.Fn == nil && !m.Const && s.Own(m.Name) == v.Binding {
			return m
		}
	}
	return nil
}

func (f *fn) methodDefaults(node ast.Statement) {
	if fn := f.b.p.FuncOf(node); fn != nil {
		f.evalDefaults(fn)
	}
}

// checkClass refuses what classes can't be translated with yet.
func (f *fn) checkClass(c *types.Class, def *ast.ClassDef) {
	for _, k := range def.Keywords {
		if k.Arg == "metaclass" && ast.LastName(k.Value) == "ABCMeta" {
			continue
		}
		if isTypedDict(c) && k.Arg == "total" {
			continue // for type checkers
		}
		if k.Arg == "metaclass" {
			f.refuse(k, "GSY0451", "use a class decorator, __init_subclass__ or a plain function", "a metaclass is not supported")
		} else {
			f.refuse(k, "GSY0451", "assign the value in the class's body", "the class keyword %s is not supported: no __init_subclass__ is known that takes it", k.Arg)
		}
	}
	if c.Exception() && isGroupType(c) {
		f.b.refuseWhole(f.m, def, def, "GSY0452", "use ExceptionGroup itself", "deriving from an exception group is not supported")
	}
	for _, b := range c.Bases {
		if b.Class.Program() {
			continue
		}
		if !b.Class.Exception() && !b.Class.IsObject() && !b.Class.In("abc") && !b.Class.In("contextlib") && !b.Class.In("typing") && !b.Class.In("enum") && !(c.Enum && (b.Class.Name == "int" || b.Class.Name == "str")) {
			f.refuseBase(def, b.Class)
		}
	}
	if f.b.programBases(c) > 1 {
		f.refuse(def, "GSY0453", "use one base class, and attributes for the others", "these base classes of %s together are not supported", c.Name)
	}
	for _, name := range c.Order {
		m := c.Members[name]
		switch {
		case name == "__new__" && (c.Enum || c.Maker() != nil && f.b.makesOwn(c)), name == "__getattr__" && c.Getattr() != nil:
		case instead[name] != "":
			f.b.refuseWhole(f.m, m.Node, m.Node, "GSY0455", instead[name], "%s is not supported here", name)
		}
		f.checkSpecial(def, name, m)
	}
}

// refuseBase refuses a class for a base class of the library.
func (f *fn) refuseBase(def *ast.ClassDef, base *types.Class) {
	var at ast.Node = def
	for _, e := range def.Bases {
		if v := f.b.p.Resolve(f.m, f.f, e); v != nil && v.Class == base {
			at = e
		}
	}
	if base.In("builtins") && base.Name == "type" {
		f.b.refuseWhole(f.m, def, at, "GSY0451", "use a class decorator, __init_subclass__ or a plain function", "a metaclass is not supported")
		return
	}
	f.b.refuseWhole(f.m, def, at, "GSY0452", "hold the object in an attribute instead", "deriving from %s is not supported", base.Name)
}

// instead says what to write for special methods that change what the syntax of Python means, where they can't be translated.
var instead = map[string]string{
	"__getattr__":       "write the attributes out",
	"__getattribute__":  "use properties, or __getattr__ for attributes that are not there",
	"__setattr__":       "use properties with setters",
	"__delattr__":       "use properties with deleters",
	"__new__":           "make the objects in a function or class method",
	"__init_subclass__": "use a class decorator",
	"__class_getitem__": "use a class method",
	"__set_name__":      "give the descriptor its name as an argument",
	"__get__":           "use properties",
	"__set__":           "use properties with setters",
	"__del__":           "use with, or call a method: Go does not count references",
}

// aloneWithSelf are special methods that the runtime calls without arguments.
var aloneWithSelf = map[string]bool{
	"__str__": true, "__repr__": true, "__len__": true, "__hash__": true, "__bool__": true, "__iter__": true, "__next__": true,
	"__neg__": true, "__aiter__": true, "__anext__": true, "__await__": true,
}

// checkSpecial refuses special methods that the runtime would not find: those with parameters that Python leaves to their
// defaults, and functions from elsewhere.
func (f *fn) checkSpecial(def *ast.ClassDef, name string, m *types.Member) {
	if m.Fn != nil && m.Fn.Stub == nil && aloneWithSelf[name] && len(m.Fn.Params) != 1 {
		f.refuse(m.Node, "GSY0455", "give the parameters to another method", "%s with parameters is not supported", name)
	}
	if m.Fn != nil || m.Cell == nil || len(name) < 5 || name[:2] != "__" || name == "__slots__" || name == "__match_args__" {
		return
	}
	for _, a := range m.Cell.Atoms() {
		if a.Fn != nil {
			var at ast.Node = def
			if m.Node != nil {
				at = m.Node
			}
			f.refuse(at, "GSY0455", "write it with def, and call the function", "%s that is not defined here is not supported", name)
			return
		}
	}
}

// classDecls2 declares the types of a class, its constructor and its methods.
func (b *builder) classDecls2(c *types.Class, def *ast.ClassDef) []ir.Decl {
	switch {
	case c.Enum:
		return b.enumDecls(c, def)
	case c.Exception():
		b.classObject(c)
		if !b.needsStruct(c) {
			return nil
		}
	case isProtocol(c):
		return nil
	}
	k := b.class(c)
	if k.base.Want != c.Name && b.asksType() {
		b.classObject(c) // the Go name is not the Python name
	}
	doc, _ := docOf(def.Body)
	var decls []ir.Decl
	if b.open(c) {
		decls = append(decls, b.interfaceDecl(c, doc, def))
		doc = ""
	}
	decls = append(decls, &ir.TypeDecl{Obj: k.base, Type: b.structType(c), Doc: doc, Span: def.Pos()})
	decls = append(decls, b.constructors(c, def)...)
	if b.open(c) {
		decls = append(decls, b.accessorDecl(c))
	}
	for _, st := range def.Body {
		fn := b.p.FuncOf(st)
		if fn == nil || fn.Abstract && isStub(fn.Body) || b.unneeded(fn) || fn == c.Maker() && !fn.Called {
			continue
		}
		switch m := c.Members[fn.Name]; {
		case m != nil && m.Setter == fn:
			b.setterObject(m)
		case m != nil && m.Deleter == fn:
			b.deleterObject(m)
		}
		switch {
		case fn.Name == "__init__" && !b.initByMethod(fn):
		case b.dynamicSelf[fn]:
			decls = append(decls, b.dynamicFunc(fn, st))
		default:
			decls = append(decls, b.function(fn, st))
		}
	}
	decls = append(decls, b.attrDecls(c)...)
	decls = append(decls, b.forwarders(c)...)
	decls = append(decls, b.namedTupleMethods(c)...)
	return append(decls, b.dataMethods(c)...)
}

// unneeded reports whether a method that was written for the class's sake has nobody who calls it.
func (b *builder) unneeded(fn *types.Func) bool {
	return fn.Identity != nil && fn.Identity.Decorator && !fn.Called && !b.askedAnyhow(fn.Name)
}

// structType is the struct of a class: its bases, then the attributes that it adds.
func (b *builder) structType(c *types.Class) ir.Struct {
	st := ir.Struct{}
	for _, base := range c.Bases {
		switch {
		case base.Class.Program() && b.hasStruct(base.Class):
			st.Fields = append(st.Fields, ir.Field{Type: ir.Named{Obj: b.class(base.Class).base}})
		case base.Class.Exception() && len(st.Fields) == 0:
			st.Fields = append(st.Fields, ir.Field{Type: b.excType(base.Class)})
		}
	}
	if len(st.Fields)+len(c.FieldOrder) == 0 && b.compared(c) {
		// Go may give two objects without fields one address.
		st.Fields = append(st.Fields, ir.Field{Obj: &ir.Object{Python: "identity", Pkg: b.pkg, Member: true}, Type: basic("byte")})
	}
	for _, name := range c.FieldOrder {
		fl := c.Fields[name]
		st.Fields = append(st.Fields, ir.Field{Obj: b.fieldObject(fl), Type: b.fieldType(fl), Span: fl.Span})
	}
	return st
}

// compared reports whether the program may tell objects of a class from each other: by a comparison, or in a set or dict.
func (b *builder) compared(c *types.Class) bool {
	found := false
	of := func(e ast.Expression) {
		for _, a := range b.p.CellOf(e).Atoms() {
			found = found || a.Class != nil && a.Class.Program() && (a.Class.IsSubclass(c) || c.IsSubclass(a.Class))
		}
	}
	for _, m := range b.p.Modules {
		ast.Walk(m.Tree, func(n any) bool {
			switch n := n.(type) {
			case *ast.Compare:
				of(n.Left)
				for _, x := range n.Comparators {
					of(x)
				}
			case *ast.Set:
				for _, x := range n.Elts {
					of(x)
				}
			case *ast.Dict:
				for _, x := range n.Keys {
					if x != nil {
						of(x)
					}
				}
			case *ast.Call:
				for _, x := range n.Args {
					if a, ok := n.Func.(*ast.Attribute); ok && (a.Attr == "add" || a.Attr == "index" || a.Attr == "remove" || a.Attr == "count") {
						of(x)
					}
				}
			}
			return !found
		})
	}
	return found
}

// hasStruct reports whether there is a Go struct for the class: not for a Protocol, and not for an exception class that
// is a *py.Class alone.
func (b *builder) hasStruct(c *types.Class) bool {
	return !isProtocol(c) && !c.Enum && (!c.Exception() || b.needsStruct(c))
}

// isStub reports whether a body is empty: "...", pass, a docstring.
func isStub(body []ast.Statement) bool {
	_, rest := docOf(body)
	for _, st := range rest {
		switch st := st.(type) {
		case *ast.Pass:
		case *ast.Expr:
			if _, ok := st.Value.(*ast.Constant); !ok {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// attrStored reports whether the program may give a class attribute another value than its class body does.
func (b *builder) attrStored(m *types.Member) bool {
	if b.storedAttrs == nil {
		b.storedAttrs = map[string]bool{}
		for _, mod := range b.p.Modules {
			for _, st := range mod.Tree.Body {
				ast.Inspect(st, func(n ast.Node) bool {
					if a, ok := n.(*ast.Attribute); ok && a.Ctx != ast.Load {
						b.storedAttrs[a.Attr] = true
					}
					return true
				})
			}
		}
	}
	return b.storedAttrs[m.Name]
}

// asksType reports whether the program looks at the class of an object: type(x), x.__class__, isinstance with classes that
// are computed.
func (b *builder) asksType() bool {
	asks := false
	for _, mod := range b.p.Modules {
		for _, st := range mod.Tree.Body {
			ast.Inspect(st, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Name:
					asks = asks || n.ID == "type"
				case *ast.Call:
					if callee, ok := n.Func.(*ast.Name); ok && len(n.Args) == 2 && (callee.ID == "isinstance" || callee.ID == "issubclass") {
						asks = asks || !b.namesClasses(mod, n.Args[1])
					}
				case *ast.Attribute:
					asks = asks || n.Attr == "__class__"
				}
				return !asks
			})
		}
	}
	return asks
}

// namesClasses reports whether an expression names classes: one, or a tuple or union of them.
func (b *builder) namesClasses(m *types.Module, e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Tuple:
		for _, x := range e.Elts {
			if !b.namesClasses(m, x) {
				return false
			}
		}
		return true
	case *ast.BinOp:
		return b.namesClasses(m, e.Left) && b.namesClasses(m, e.Right)
	case *ast.Constant:
		return true
	}
	v := b.p.Resolve(m, nil, e)
	return v != nil && v.Class != nil
}
