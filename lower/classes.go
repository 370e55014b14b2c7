package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// class is how a class of the program is represented.
type class struct {
	c     *types.Class
	b     *builder
	obj   *ir.Object // the struct, or the interface of a class with subclasses
	base  *ir.Object // the struct of a class with subclasses
	ctor  *ir.Object // NewC
	value *ir.Var    // the *py.Class of an exception class, or of a class used as a value
	done  bool
	enum  *enum
}

// class plans the representation of a class, once.
func (b *builder) class(c *types.Class) *class {
	if k := b.classes[c]; k != nil {
		return k
	}
	k := &class{c: c, b: b}
	b.classes[c] = k
	k.obj = &ir.Object{Python: c.Name, Want: exportedName(c.Name), Exported: true, Pkg: b.pkg}
	k.ctor = &ir.Object{Python: "new_" + snake(c.Name), Want: "New" + exportedName(c.Name), Exported: true, Pkg: b.pkg}
	k.base = k.obj
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
		return ir.Named{Obj: k.obj}
	}
	return k.goType()
}

// chooseClass represents an instance of a class of the program.
func (b *builder) chooseClass(r *Rep, a *types.Atom) {
	c := a.Class
	r.Class = c
	switch {
	case c.Enum:
		*r = Rep{Kind: Enum, Class: c, Atom: a, Cell: r.Cell, Go: ir.Named{Obj: b.class(c).obj}}
	case c.Exception() && !b.needsStruct(c):
		r.Kind, r.Go = Error, errorType
	default:
		r.Kind, r.Go = Struct, b.class(c).goType()
	}
}

func (b *builder) classRep(v *ir.Var) *Rep {
	return &Rep{Kind: Struct, Go: v.Type}
}

// needsStruct reports whether an exception class has fields or methods of its own: others are a *py.Class alone.
func (b *builder) needsStruct(c *types.Class) bool {
	if c == nil || !c.Program() || !c.Exception() {
		return false
	}
	for _, k := range c.MRO {
		if !k.Program() {
			continue
		}
		if len(k.FieldOrder) > 0 || k.Data != nil {
			return true
		}
		for _, name := range k.Order {
			if m := k.Members[name]; m.Fn != nil && m.Fn.Stub == nil {
				return true
			}
		}
	}
	return false
}

// fieldObject is the Go name of an instance attribute.
func (b *builder) fieldObject(fl *types.Field) *ir.Object {
	if o := b.fields[fl]; o != nil {
		return o
	}
	o := &ir.Object{Python: fl.Name, Exported: len(fl.Name) > 0 && fl.Name[0] != '_', Pkg: b.pkg, Member: true}
	b.fields[fl] = o
	return o
}

// fieldOf selects a field of an object.
func (f *fn) fieldOf(x ir.Expr, _ *Rep, fl *types.Field) ir.Expr {
	return &ir.Selector{X: x, Obj: f.b.fieldObject(fl)}
}

// embedded selects the part of an object that a base class is.
func (f *fn) embedded(x ir.Expr, _, base *types.Class) ir.Expr {
	return &ir.Selector{X: x, Obj: f.b.class(base).base}
}

// setterObject is the Go name of a property's setter.
func (b *builder) setterObject(m *types.Member) *ir.Object {
	if o := b.funcs[m.Setter]; o != nil {
		return o
	}
	o := &ir.Object{Python: "set_" + m.Name, Exported: true, Pkg: b.pkg, Member: true}
	b.funcs[m.Setter] = o
	return o
}

// classVar is the package-level variable of a class attribute.
func (b *builder) classVar(m *types.Member) *ir.Var {
	if v := b.classVars[m]; v != nil {
		return v
	}
	v := &ir.Var{Python: snake(m.Class.Name) + "_" + m.Name, Type: b.rep(m.Cell).Go, Global: true, Declared: true, Pkg: b.pkg}
	b.classVars[m] = v
	b.extraGlobals[m.Class.Module] = append(b.extraGlobals[m.Class.Module], v)
	return v
}

// classValue is a class as a value: the *py.Class that except clauses and prints use.
func (f *fn) classValue(c *types.Class) ir.Expr {
	if !c.Program() {
		if c.Exception() && c.Stub.Go != "" {
			return symbol(c.Stub.Go)
		}
		if c.In("builtins") {
			return call(py("BuiltinClass"), str(c.Name))
		}
		return call(py("ClassNamed"), str(c.Module.Name), str(c.Name))
	}
	return ref(f.b.classObject(c))
}

// classObject is the package-level *py.Class of a class of the program.
func (b *builder) classObject(c *types.Class) *ir.Var {
	k := b.class(c)
	if k.value != nil {
		return k.value
	}
	name := exportedName(c.Name)
	if !c.Exception() || b.needsStruct(c) {
		name += "Class"
	}
	k.value = &ir.Var{Python: c.Name, Want: name, Type: ptr(pyType("Class")), Global: true, Declared: true, Exported: true, Pkg: b.pkg}
	b.classDecls[c.Module] = append(b.classDecls[c.Module], c)
	return k.value
}

// classDecl declares the *py.Class of a class: a variable with its value, since making one has no effects.
func (b *builder) classDecl(c *types.Class) *ir.VarDecl {
	f := b.newFn(c.Module, nil)
	args := []ir.Expr{str(c.Name)}
	fun := "NewClass"
	if c.Module.Name != "__main__" {
		fun = "NewClassIn"
		args = []ir.Expr{str(c.Module.Name), str(c.Name)}
	}
	for _, base := range c.Bases {
		if base.Class.Name == "object" || base.Class.Name == "Protocol" || base.Class.Name == "Generic" || base.Class.Enum || base.Class.In("enum") || base.Class.In("abc") {
			continue
		}
		args = append(args, f.classValue(base.Class))
	}
	k := b.class(c)
	decl := &ir.VarDecl{Var: k.value, Value: call(py(fun), args...), Span: c.Def.Pos()}
	return decl
}

// localClass lowers a class statement: the type is declared at package level; what its body does runs here.
func (f *fn) localClass(def *ast.ClassDef) {
	c := f.b.p.ClassOf(def)
	if f.f != nil {
		f.refuse(def, "GSY0450", "move the class to the module", "a class inside a function is not supported")
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
		case "dataclass", "identity", "total_ordering":
		default:
			f.refuse(d, "GSY0440", "call it after the class statement", "this class decorator is not supported")
		}
	}
	if c.Enum {
		f.declareEnum(c, def)
		return
	}
	for _, name := range c.Order {
		m := c.Members[name]
		if m.Cell == nil || m.Fn != nil || m.Value == nil {
			continue
		}
		f.span = m.Node.Pos()
		v := f.b.classVar(m)
		f.assign(ref(v), f.as(m.Value, f.b.rep(m.Cell)))
	}
	for _, st := range def.Body {
		if fd, ok := st.(*ast.FunctionDef); ok {
			f.methodDefaults(fd)
		} else if fd, ok := st.(*ast.AsyncFunctionDef); ok {
			f.methodDefaults(fd)
		}
	}
	f.dataDefaults(c)
}

func (f *fn) methodDefaults(node ast.Statement) {
	if fn := f.b.p.FuncOf(node); fn != nil {
		f.evalDefaults(fn)
	}
}

// dataDefaults evaluates a dataclass's defaults that are no constants.
func (f *fn) dataDefaults(c *types.Class) {
	if c.Data == nil {
		return
	}
	init := f.b.p.Initializer(c)
	if init == nil || init.Node != nil {
		return
	}
	for _, d := range c.Data.Fields {
		if d.Factory != nil || d.Default == nil || d.Class != c {
			continue
		}
		for _, p := range init.Params {
			if p.Name == d.Name && f.constantDefault(d.Default, f.b.paramRep(p)) == nil && f.b.defaults[p] == nil {
				r := f.rep(d.Default)
				v := &ir.Var{Python: snake(c.Name) + "_" + d.Name, Type: r.Go, Global: true, Declared: true, Pkg: f.b.pkg}
				f.b.extraGlobals[f.m] = append(f.b.extraGlobals[f.m], v)
				f.b.defaults[p] = v
				f.assign(ref(v), f.as(d.Default, r))
			}
		}
	}
}

// checkClass refuses what classes can't be translated with yet.
func (f *fn) checkClass(c *types.Class, def *ast.ClassDef) {
	for _, k := range def.Keywords {
		if k.Arg == "metaclass" && dotted(k.Value) == "ABCMeta" {
			continue
		}
		f.refuse(k, "GSY0451", "use a class decorator or a plain function", "class keywords and metaclasses are not supported")
	}
	programBases := 0
	for _, b := range c.Bases {
		if b.Class.Program() {
			programBases++
		} else if !b.Class.Exception() && b.Class.Name != "object" && !b.Class.In("abc") && !b.Class.In("typing") && !b.Class.In("enum") {
			f.refuse(def, "GSY0452", "hold the object in an attribute instead", "deriving from %s is not supported", b.Class.Name)
		}
	}
	if programBases > 1 {
		f.refuse(def, "GSY0453", "use one base class, and attributes for the others", "multiple inheritance is not supported yet")
	}
	if len(c.Subclasses) > 0 && !c.Exception() && !c.Enum && f.b.overridden(c) {
		f.refuse(def, "GSY0454", "hold the differing behaviour in a function attribute", "a class whose methods are overridden by subclasses is not supported yet")
	}
	for _, name := range c.Order {
		switch name {
		case "__getattr__", "__getattribute__", "__setattr__", "__delattr__", "__new__", "__init_subclass__", "__class_getitem__", "__set_name__", "__get__", "__set__", "__del__", "__call__":
			if name == "__call__" {
				continue
			}
			f.refuse(c.Members[name].Node, "GSY0455", "write the attributes out", "%s is not supported", name)
		}
	}
}

func dotted(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Name:
		return e.ID
	case *ast.Attribute:
		return e.Attr
	}
	return ""
}

// overridden reports whether some subclass overrides a method of the class.
func (b *builder) overridden(c *types.Class) bool {
	for _, s := range c.Subclasses {
		for _, name := range s.Order {
			if name == "__init__" || s.Members[name].Fn == nil {
				continue
			}
			if m := c.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil {
				return true
			}
		}
		if b.overridden(s) {
			return true
		}
	}
	return false
}

// newObject lowers a call of a class of the program: a composite literal where __init__ only stores, NewC(…) elsewhere.
func (f *fn) newObject(e *ast.Call, t *types.Target) *fallibleCall {
	c := t.Class
	r := f.rep(e)
	k := f.b.class(c)
	if t.Fn == nil || t.Fn.Stub != nil {
		return &fallibleCall{expr: &ir.Composite{Type: ir.Named{Obj: k.base}, Addr: true}, rep: r, want: snake(c.Name)}
	}
	s := f.b.initSignature(c, t.Fn)
	args := f.arguments(e, t.Fn, 1)
	out := f.finishCall(e, t.Fn, s, obj(k.ctor), args, 1)
	return &fallibleCall{expr: out, rep: r, fails: s.err, want: snake(c.Name)}
}

// initSignature is the signature of NewC.
func (b *builder) initSignature(c *types.Class, init *types.Func) *signature {
	if init.Node == nil { // made by @dataclass
		s := &signature{fn: init, result: &Rep{Kind: Struct, Class: c, Go: b.class(c).goType()}}
		for _, p := range init.Params[1:] {
			s.params = append(s.params, b.rep(p.Cell))
		}
		if m := c.Lookup("__post_init__"); m != nil && m.Fn != nil {
			ps := b.signature(m.Fn)
			s.err, s.ctx = ps.err, ps.ctx
		}
		return s
	}
	own := *b.signature(init)
	own.result = &Rep{Kind: Struct, Class: c, Go: b.class(c).goType()}
	return &own
}

// classType declares the struct of a class, its constructor and its methods.
func (b *builder) classDecls2(c *types.Class, def *ast.ClassDef) []ir.Decl {
	if c.Enum {
		return b.enumDecls(c, def)
	}
	if c.Exception() && !b.needsStruct(c) {
		b.classObject(c)
		return nil
	}
	if c.Exception() {
		b.classObject(c)
	}
	k := b.class(c)
	doc, _ := docOf(def.Body)
	st := ir.Struct{}
	for _, base := range c.Bases {
		switch {
		case base.Class.Program() && (!base.Class.Exception() || b.needsStruct(base.Class)):
			st.Fields = append(st.Fields, ir.Field{Type: ir.Named{Obj: b.class(base.Class).base}})
		case base.Class.Exception() && len(st.Fields) == 0:
			st.Fields = append(st.Fields, ir.Field{Type: pyType("Exc")})
		}
	}
	for _, name := range c.FieldOrder {
		fl := c.Fields[name]
		st.Fields = append(st.Fields, ir.Field{Obj: b.fieldObject(fl), Type: b.rep(fl.Cell).Go, Span: fl.Span})
	}
	decls := []ir.Decl{&ir.TypeDecl{Obj: k.base, Type: st, Doc: doc, Span: def.Pos()}}
	if init := b.p.Initializer(c); init != nil && init.Stub == nil {
		decls = append(decls, b.constructor(c, init, def)...)
	}
	if c.Exception() {
		decls = append(decls, b.unwrapMethod(c)...)
	}
	for _, st := range def.Body {
		fn := b.p.FuncOf(st)
		if fn == nil || fn.Name == "__init__" && fn.Class == c && !b.initIsMethod(c) {
			continue
		}
		if m := c.Members[fn.Name]; m != nil && m.Setter == fn {
			b.setterObject(m)
		}
		decls = append(decls, b.function(fn, st))
	}
	decls = append(decls, b.dataMethods(c)...)
	return decls
}

// initIsMethod: a class with subclasses that call super().__init__ keeps its __init__ as a method, so that it can run on
// the embedded part.
func (b *builder) initIsMethod(c *types.Class) bool {
	return len(c.Subclasses) > 0 || c.Exception()
}

// constructor makes NewC.
func (b *builder) constructor(c *types.Class, init *types.Func, def *ast.ClassDef) []ir.Decl {
	k := b.class(c)
	s := b.initSignature(c, init)
	out := &ir.Func{Obj: k.ctor, Span: def.Pos()}
	x := b.newFn(c.Module, init)
	named := ir.Named{Obj: k.base}
	if init.Node == nil {
		out.Params, _ = x.params(s, init.Params[1:])
		out.Results = s.results()
		out.Body = x.into(func() { x.dataConstructor(c, init, s, named, out.Params) })
		return []ir.Decl{out}
	}
	if init.Class != c || b.initIsMethod(c) {
		// An __init__ that is a method: make, initialise, return.
		out.Params, out.Variadic = x.freshParams(s)
		out.Results = s.results()
		out.Body = x.into(func() { x.initByMethod(c, init, s, named, out) })
		return []ir.Decl{out}
	}
	out.Span = init.Node.Pos()
	recv := b.variable(init.Params[0].Var)
	recv.Type = k.goType()
	out.Params, out.Variadic = x.params(s, init.Params[1:])
	out.Results = s.results()
	doc, body := docOf(init.Body)
	out.Doc = doc
	out.Body = x.into(func() { x.initBody(c, recv, s, named, body) })
	return []ir.Decl{out}
}

// freshParams are parameters for a constructor that hands them on.
func (f *fn) freshParams(s *signature) (list []*ir.Var, variadic bool) {
	if s.ctx {
		f.ctx = &ir.Var{Want: "ctx", Type: ctxType, Declared: true}
		list = append(list, f.ctx)
	}
	params := s.fn.Params[1:]
	for i, r := range s.params {
		v := &ir.Var{Python: params[i].Name, Type: r.Go, Declared: true}
		if params[i].Kind == types.VarPos && r.Kind == VarTuple {
			v.Type = ir.Slice{Elem: r.Args[0].Go}
			variadic = true
		}
		list = append(list, v)
	}
	return list, variadic
}

func (f *fn) initByMethod(c *types.Class, init *types.Func, s *signature, named ir.Type, out *ir.Func) {
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	v := f.temp(receiverName(c.Name), ptr(named))
	f.assign(ref(v), &ir.Composite{Type: named, Addr: true})
	if c.Exception() {
		f.emit(&ir.ExprStmt{X: method(ref(v), "Extend", ref(f.b.classObject(c)))})
	}
	call := &ir.Call{Fun: &ir.Selector{X: ref(v), Obj: f.b.funcObject(init)}, Ellipsis: out.Variadic}
	for _, p := range out.Params {
		call.Args = append(call.Args, ref(p))
	}
	if s.err {
		err := f.newErr()
		f.assign(ref(err), call)
		f.checkErr(err)
	} else {
		f.emit(&ir.ExprStmt{X: call})
	}
	f.returnValue(ref(v))
}

func receiverName(class string) string {
	for _, r := range class {
		if r >= 'A' && r <= 'Z' {
			return string(r - 'A' + 'a')
		}
		if r >= 'a' && r <= 'z' {
			return string(r)
		}
	}
	return "x"
}

// initBody lowers an __init__: a composite literal if it begins with plain stores, then the rest.
func (f *fn) initBody(c *types.Class, recv *ir.Var, s *signature, named ir.Type, body []ast.Statement) {
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	lit := &ir.Composite{Type: named, Addr: true}
	self := f.f.Params[0].Name
	n := 0
	seen := map[string]bool{}
	for _, st := range body {
		t, value := plainStore(st, self)
		if t == nil || seen[t.Attr] || usesName(value, self) {
			break
		}
		fl := c.Fields[t.Attr]
		if fl == nil {
			break
		}
		var x ir.Expr
		pre := f.into(func() { x = f.as(value, f.b.rep(fl.Cell)) })
		if len(pre) > 0 {
			break
		}
		seen[t.Attr] = true
		if !isZeroValue(x, f.b.rep(fl.Cell)) {
			lit.Keys = append(lit.Keys, obj(f.b.fieldObject(fl)))
			lit.Elems = append(lit.Elems, x)
		}
		n++
	}
	lit.Lines = len(lit.Elems) > 2
	rest := body[n:]
	if len(rest) == 0 {
		f.returnValue(lit)
		return
	}
	recv.Declared = false
	f.assign(ref(recv), lit)
	// A plain return in __init__ returns the object.
	f.frame.result = s.result
	f.initReturn = recv
	f.stmts(rest)
	if !types.Terminates(rest) {
		f.span = ast.Span{}
		f.returnValue(ref(recv))
	}
}

// isZeroValue: Go's zero value needs no writing.
func isZeroValue(x ir.Expr, r *Rep) bool {
	switch x := x.(type) {
	case *ir.IntLit:
		return x.Value == "0" && r.Kind == Int
	case *ir.FloatLit:
		return x.Value == 0
	case *ir.StringLit:
		return x.Value == ""
	case *ir.Builtin:
		return x.Name == "nil" || x.Name == "false"
	case *ir.Composite:
		return len(x.Elems) == 0 && (r.Kind == Slice || r.boxed())
	}
	return false
}

// plainStore takes self.x = value apart.
func plainStore(st ast.Statement, self string) (*ast.Attribute, ast.Expression) {
	var target, value ast.Expression
	switch st := st.(type) {
	case *ast.Assign:
		if len(st.Targets) != 1 {
			return nil, nil
		}
		target, value = st.Targets[0], st.Value
	case *ast.AnnAssign:
		target, value = st.Target, st.Value
	default:
		return nil, nil
	}
	a, ok := target.(*ast.Attribute)
	if !ok || value == nil {
		return nil, nil
	}
	n, ok := a.Value.(*ast.Name)
	if !ok || n.ID != self {
		return nil, nil
	}
	return a, value
}

func usesName(e ast.Expression, name string) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if x, ok := n.(*ast.Name); ok && x.ID == name {
			found = true
		}
		return !found
	})
	return found
}

// dataConstructor makes the object of a dataclass from its fields.
func (f *fn) dataConstructor(c *types.Class, init *types.Func, s *signature, named ir.Type, params []*ir.Var) {
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	if s.ctx {
		params = params[1:]
	}
	lit := &ir.Composite{Type: named, Addr: true}
	byName := map[string]*ir.Var{}
	for i, p := range init.Params[1:] {
		byName[p.Name] = params[i]
	}
	for _, d := range c.Data.Fields {
		fl := c.FieldOf(d.Name)
		var x ir.Expr
		if v := byName[d.Name]; v != nil {
			x = f.convert(ref(v), f.b.rep(paramNamed(init, d.Name).Cell), f.b.rep(fl.Cell), nil)
		} else if d.Factory != nil {
			x = f.factory(d, f.b.rep(fl.Cell))
		} else if d.Default != nil {
			x = f.as(d.Default, f.b.rep(fl.Cell))
		} else {
			continue
		}
		lit.Keys = append(lit.Keys, obj(f.b.fieldObject(fl)))
		lit.Elems = append(lit.Elems, x)
	}
	post := c.Lookup("__post_init__")
	if post == nil || post.Fn == nil {
		f.returnValue(lit)
		return
	}
	v := f.temp(receiverName(c.Name), ptr(named))
	f.assign(ref(v), lit)
	x, _ := f.finishMethod(post.Fn, ref(v))
	f.keepCall(x)
	f.returnValue(ref(v))
}

func paramNamed(fn *types.Func, name string) *types.Param {
	for _, p := range fn.Params {
		if p.Name == name {
			return p
		}
	}
	return nil
}

// factory calls a field's default_factory.
func (f *fn) factory(d *types.DataField, want *Rep) ir.Expr {
	if v := f.b.p.Resolve(f.m, nil, d.Factory); v != nil && v.Class != nil {
		switch {
		case want.Kind == Slice:
			return nilExpr()
		case want.Kind == List:
			return &ir.Call{Fun: py("ListOf"), TypeArgs: []ir.Type{want.Args[0].elem()}}
		case want.Kind == Dict:
			return &ir.Call{Fun: py("NewDict"), TypeArgs: []ir.Type{want.Args[0].elem(), want.Args[1].elem()}}
		case want.Kind == Set:
			return &ir.Call{Fun: py("NewSet"), TypeArgs: []ir.Type{want.Args[0].elem()}}
		}
		e := &ast.Call{Span: d.Span, Func: d.Factory}
		_ = e
	}
	r := f.rep(d.Factory)
	if r.Kind == Func && r.Sig != nil {
		return f.convert(call(f.expr(d.Factory)), r.Sig.result, want, d.Factory)
	}
	f.refuse(d.Factory, "GSY0456", "use a lambda or a class", "this default_factory is not supported")
	return f.b.zero(want)
}

// dataMethods are the methods that @dataclass makes: __repr__, __eq__ and the order.
func (b *builder) dataMethods(c *types.Class) []ir.Decl {
	d := c.Data
	if d == nil {
		return nil
	}
	var decls []ir.Decl
	if d.Repr && !b.defines(c, "__repr__") {
		decls = append(decls, b.dataRepr(c))
	}
	if d.Eq && !b.defines(c, "__eq__") {
		decls = append(decls, b.dataEqual(c))
		if d.Frozen || d.UnsafeHash {
			decls = append(decls, b.dataHash(c))
		}
	}
	if d.Order {
		decls = append(decls, b.dataCompare(c))
	}
	return decls
}

func (b *builder) defines(c *types.Class, name string) bool {
	m := c.Members[name]
	return m != nil && m.Fn != nil && m.Fn.Class == c
}

func (b *builder) receiver(c *types.Class) *ir.Var {
	return &ir.Var{Want: receiverName(c.Name), Type: b.class(c).goType(), Declared: true}
}

func (b *builder) dataRepr(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	text := c.Name + "("
	var args []ir.Expr
	n := 0
	for _, d := range c.Data.Fields {
		if !d.Repr {
			continue
		}
		if n > 0 {
			text += ", "
		}
		n++
		fl := c.FieldOf(d.Name)
		if b.rep(fl.Cell).Kind == Int && !b.rep(fl.Cell).Opt {
			text += d.Name + "=%d"
		} else {
			text += d.Name + "=%#v"
		}
		args = append(args, &ir.Selector{X: ref(recv), Obj: b.fieldObject(fl)})
	}
	text += ")"
	var x ir.Expr = call(py("Sprintf"), append([]ir.Expr{str(text)}, args...)...)
	if len(args) == 0 {
		x = str(text)
	}
	return &ir.Func{Obj: &ir.Object{Python: "__repr__", Want: "Repr", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Results: []ir.Type{basic("string")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{x}}}}
}

// dataEqual compares the fields of two objects of the class itself: any other is not equal.
func (b *builder) dataEqual(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	other := &ir.Var{Want: "other", Type: basic("any"), Declared: true}
	o := &ir.Var{Want: "o", Type: recv.Type}
	ok := &ir.Var{Want: "ok", Type: basic("bool")}
	var test ir.Expr = ref(ok)
	x := b.newFn(c.Module, nil)
	for _, d := range c.Data.Fields {
		if !d.Compare {
			continue
		}
		fl := c.FieldOf(d.Name)
		r := b.rep(fl.Cell)
		l, rr := &ir.Selector{X: ref(recv), Obj: b.fieldObject(fl)}, &ir.Selector{X: ref(o), Obj: b.fieldObject(fl)}
		var eq ir.Expr
		if x.plainEqual(r) || r.Kind == Float && !r.Opt {
			eq = bin("==", l, rr)
		} else {
			eq = call(py("Equal"), x.toAny2(l, r), x.toAny2(rr, r))
		}
		test = bin("&&", test, eq)
	}
	return &ir.Func{Obj: &ir.Object{Python: "__eq__", Want: "Equal", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv, Params: []*ir.Var{other},
		Results: []ir.Type{basic("bool")}, Body: []ir.Stmt{
			&ir.Assign{Lhs: []ir.Expr{ref(o), ref(ok)}, Rhs: []ir.Expr{assertType(ref(other), recv.Type)}},
			&ir.Return{Results: []ir.Expr{test}},
		}}
}

func (b *builder) dataTuple(c *types.Class, recv *ir.Var) ir.Expr {
	var items []ir.Expr
	x := b.newFn(c.Module, nil)
	for _, d := range c.Data.Fields {
		if d.Compare {
			fl := c.FieldOf(d.Name)
			items = append(items, x.toAny2(&ir.Selector{X: ref(recv), Obj: b.fieldObject(fl)}, b.rep(fl.Cell)))
		}
	}
	return call(py("TupleOf"), items...)
}

func (b *builder) dataHash(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	return &ir.Func{Obj: &ir.Object{Python: "__hash__", Want: "Hash", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Results: []ir.Type{basic("int")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{call(py("Hash"), b.dataTuple(c, recv))}}}}
}

func (b *builder) dataCompare(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	o := &ir.Var{Want: "o", Type: recv.Type, Declared: true}
	return &ir.Func{Obj: &ir.Object{Python: "__lt__", Want: "Compare", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv, Params: []*ir.Var{o},
		Results: []ir.Type{basic("int")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{call(py("Compare"), b.dataTuple(c, recv), b.dataTuple(c, o))}}}}
}

// superCall lowers super().method(…).
func (f *fn) superCall(e *ast.Call, a *ast.Attribute, rec *types.Call) *fallibleCall {
	if len(rec.Targets) == 0 || f.f == nil || f.f.Class == nil || len(f.f.Params) == 0 {
		// object.__init__ and the like: nothing to do.
		if a.Attr == "__init__" {
			for _, x := range e.Args {
				f.discardInto(x)
			}
			return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
		}
		f.refuse(e, "GSY0457", "call the method by its class", "this use of super() is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	t := rec.Targets[0]
	self := ref(f.variable(f.f.Params[0].Var))
	if t.Fn.Stub != nil {
		if a.Attr == "__init__" && f.f.Class.Exception() {
			args := f.operandsOf(e.Args, anyRep)
			return &fallibleCall{expr: method(self, "SetArgs", args...), rep: voidRep}
		}
		if a.Attr == "__init__" {
			return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
		}
		f.refuse(e, "GSY0457", "call the method by its class", "this use of super() is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	s := f.b.signature(t.Fn)
	args := f.arguments(e, t.Fn, 1)
	part := f.embedded(self, f.f.Class, t.Fn.Class)
	out := f.finishCall(e, t.Fn, s, &ir.Selector{X: part, Obj: f.b.funcObject(t.Fn)}, args, 1)
	return &fallibleCall{expr: out, rep: s.result, fails: s.err, want: valueName(t.Fn.Name)}
}

// newException lowers a call of an exception class of the program.
func (f *fn) newException(e *ast.Call, t *types.Target) *fallibleCall {
	c := t.Class
	r := f.rep(e)
	if !f.b.needsStruct(c) {
		args := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: method(f.classValue(c), "New", args...), rep: errorRep, want: "err"}
	}
	if t.Fn == nil || t.Fn.Stub != nil {
		args := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(obj(f.b.class(c).ctor), args...), rep: r, want: "err"}
	}
	return f.newObject(e, t)
}

// unwrapMethod lets a handler of the base class catch the exception.
func (b *builder) unwrapMethod(c *types.Class) []ir.Decl {
	var decls []ir.Decl
	for _, base := range c.Bases {
		if base.Class.Program() && b.needsStruct(base.Class) {
			recv := b.receiver(c)
			decls = append(decls, &ir.Func{
				Obj:  &ir.Object{Python: "unwrap", Want: "Unwrap", Exported: true, Member: true, Pkg: b.pkg},
				Recv: recv, Results: []ir.Type{errorType},
				Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{&ir.Unary{Op: "&", X: &ir.Selector{X: ref(recv), Obj: b.class(base.Class).base}}}}},
			})
		}
	}
	if init := b.p.Initializer(c); init == nil || init.Stub != nil {
		// No __init__ of the program: the arguments are the exception's.
		k := b.class(c)
		args := &ir.Var{Want: "args", Type: ir.Slice{Elem: basic("any")}, Declared: true}
		v := &ir.Var{Want: "e", Type: k.goType()}
		decls = append(decls, &ir.Func{Obj: k.ctor, Params: []*ir.Var{args}, Variadic: true, Results: []ir.Type{k.goType()}, Body: []ir.Stmt{
			&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{&ir.Composite{Type: ir.Named{Obj: k.base}, Addr: true}}},
			&ir.ExprStmt{X: &ir.Call{Fun: field(ref(v), "Extend"), Args: []ir.Expr{ref(b.classObject(c)), ref(args)}, Ellipsis: true}},
			&ir.Return{Results: []ir.Expr{ref(v)}},
		}})
	}
	return decls
}

func (f *fn) isGroupClass(c *types.Class) bool {
	return c.Name == "ExceptionGroup" || c.Name == "BaseExceptionGroup"
}

// newGroup lowers ExceptionGroup(message, exceptions).
func (f *fn) newGroup(e *ast.Call, c *types.Class) *fallibleCall {
	if len(e.Args) != 2 {
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			return f.as(e.Args[0], strRep), basic("string")
		}
		return f.errorSlice(e.Args[1]), ir.Slice{Elem: errorType}
	})
	return &fallibleCall{expr: call(py("New"+c.Name), ops...), rep: errorRep, want: "group"}
}

// errorSlice lowers a sequence of exceptions to []error.
func (f *fn) errorSlice(e ast.Expression) ir.Expr {
	if r := f.rep(e); len(r.Args) > 0 && r.Args[0].Kind == Any {
		return call(py("Errors"), f.seqOf(e, &Rep{Kind: Seq, Args: []*Rep{anyRep}}))
	}
	return f.sliceOf(e, errorRep)
}

// isInstance lowers a test of a value against classes.
func (f *fn) isInstance(x ir.Expr, r *Rep, classes []*types.Class, e ast.Expression) ir.Expr {
	var test ir.Expr
	or := func(t ir.Expr) {
		if test == nil {
			test = t
		} else {
			test = bin("||", test, t)
		}
	}
	if len(classes) > 1 {
		x = f.stable(x, r)
	}
	for _, c := range classes {
		or(f.isInstanceOf(x, r, c, e))
	}
	return test
}

func (f *fn) isInstanceOf(x ir.Expr, r *Rep, c *types.Class, e ast.Expression) ir.Expr {
	all, none := true, true
	if r.Cell != nil || f.b.p.CellOf(e) != nil {
		for _, a := range f.b.p.CellOf(e).Atoms() {
			is := a.Class != nil && (a.Class.IsSubclass(c) || c.Name == "int" && a.Class.Name == "bool")
			may := is || a.Class != nil && c.IsSubclass(a.Class)
			all, none = all && is, none && !may
		}
	}
	switch {
	case all:
		f.keepCall(x)
		return builtin("true")
	case none:
		f.keepCall(x)
		return builtin("false")
	}
	if c.Exception() {
		if r.Kind == Any {
			return call(py("IsInstance"), x, f.classValue(c))
		}
		return f.isError(x, c)
	}
	if r.Kind != Any {
		if r.Opt && !r.boxed() {
			return notNil(x)
		}
		if r.boxed() {
			return field(x, "OK")
		}
	}
	switch c.Name {
	case "NoneType":
		return bin("==", x, nilExpr())
	}
	if c.Program() && !c.Enum && len(c.Subclasses) == 0 {
		return call(&ir.Instance{Fun: py("Is" + "Type"), TypeArgs: []ir.Type{f.b.class(c).goType()}}, x)
	}
	if c.Program() {
		return call(py("IsInstance"), x, f.classValue(c))
	}
	return call(py("IsInstance"), x, f.classValue(c))
}
