package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Inheritance. A struct embeds the structs of its bases. A value that is typed as a class with subclasses (an *open*
// class) may be of any of them, and Python asks the object's own class each time, so such a value is an interface:
//
//	class Shape:                  type Shape interface { Area() float64; …; base() *BaseShape }
//	    def area(self): …    →    type BaseShape struct { … }
//	                              func (s *BaseShape) Area() float64
//
// Embedding alone loses who the object is: a method of BaseShape that Square inherits gets the BaseShape in the
// Square. That can be seen where the method calls what a subclass overrides, or lets self out of its hands: then it is
// a function over the interface, and each class that has it gets a method that passes itself.
//
//	def describe(self):           func shapeDescribe(shape Shape) string {
//	    return f"{self.area()}"       return fmt.Sprint(shape.Area())
//	                         →    }
//	                              func (s *Square) Describe() string { return shapeDescribe(s) }

// open reports whether the class is represented by an interface.
func (b *builder) open(c *types.Class) bool {
	if !c.Program() || c.Enum || len(c.Subclasses) == 0 || isProtocol(c) {
		return false
	}
	return !c.Exception() || b.needsStruct(c)
}

// isProtocol: the class itself, not one that implements a Protocol by deriving from it.
func isProtocol(c *types.Class) bool { return c.IsProtocol() }

// isAbstract: some abstract method is not overridden, so that CPython refuses to make an instance.
func isAbstract(c *types.Class) bool { return len(c.AbstractMethods()) > 0 }

// descendants lists the classes below a class, itself first.
func descendants(c *types.Class) []*types.Class {
	list := []*types.Class{c}
	for _, s := range c.Subclasses {
		for _, d := range descendants(s) {
			if !slices.Contains(list, d) {
				list = append(list, d)
			}
		}
	}
	return list
}

// overriddenBelow reports whether a subclass has a member of its own in place of the one that c has.
func overriddenBelow(c *types.Class, name string) bool {
	have := c.Lookup(name)
	for _, d := range descendants(c)[1:] {
		if d.Lookup(name) != have {
			return true
		}
	}
	return false
}

// planSelves finds the methods that need to know whom they belong to, as the least solution of a system over the calls
// among them, and gives the self of all others the struct.
func (b *builder) planSelves() {
	for changed := true; changed; {
		changed = false
		for _, c := range b.p.Classes {
			if !b.open(c) {
				continue
			}
			for _, fn := range b.methodsOf(c) {
				if !b.dynamicSelf[fn] && b.needsSelf(c, fn) {
					b.dynamicSelf[fn], changed = true, true
				}
			}
		}
	}
	for _, c := range b.p.Classes {
		if !b.open(c) {
			continue
		}
		for _, fn := range b.methodsOf(c) {
			if !b.dynamicSelf[fn] {
				b.reps[fn.Params[0].Cell.Root()] = b.structRep(c)
			}
		}
	}
}

func (b *builder) structRep(c *types.Class) *Rep {
	return &Rep{Kind: Struct, Class: c, Go: b.class(c).goType()}
}

// methodsOf lists the functions of a class that have a self, setters included.
func (b *builder) methodsOf(c *types.Class) []*types.Func {
	var list []*types.Func
	for _, st := range c.Def.Body {
		if fn := b.p.FuncOf(st); fn != nil && isMethod(fn) && len(fn.Params) > 0 {
			list = append(list, fn)
		}
	}
	return list
}

// needsSelf reports whether a method of an open class does with self what only the object's own class can answer.
func (b *builder) needsSelf(c *types.Class, fn *types.Func) bool {
	self := fn.Params[0].Name
	plain := map[*ast.Name]bool{}
	needs := false
	for _, st := range fn.Body {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Return:
				return !b.p.EntersSelf(fn) // of which Go returns nothing
			case *ast.Attribute:
				if call, ok := n.Value.(*ast.Call); ok && b.p.IsSuperAttr(n) {
					_ = call
					for _, a := range b.p.AttrOf(n).Found {
						needs = needs || a.Member != nil && a.Member.Fn != nil && b.dynamicSelf[a.Member.Fn]
					}
				}
				x, ok := n.Value.(*ast.Name)
				if !ok || x.ID != self {
					return true
				}
				if m := c.Lookup(n.Attr); c.FieldOf(n.Attr) != nil {
					plain[x] = !b.attrs.MayLack(c.FieldOf(n.Attr)) // an error names the object's own class
				} else if m != nil && !overriddenBelow(c, n.Attr) && !b.dynamicSelf[m.Fn] && !b.dynamicSelf[m.Setter] && !b.dynamicSelf[m.Deleter] {
					plain[x] = m.Fn == nil || !m.Fn.ClassM
				}
			case *ast.Name:
				if n.ID == self && !plain[n] {
					needs = true
				}
			}
			return !needs
		})
	}
	return needs
}

// topmost is the method at the top of the chain of overrides that a method belongs to: they share one Go name.
func topmost(f *types.Func) *types.Func {
	for _, k := range slices.Backward(f.Class.MRO) {
		if m := k.Members[f.Name]; k.Program() && m != nil && m.Fn != nil && isMethod(m.Fn) && m.Setter != f && m.Deleter != f && f != m.Fn {
			return m.Fn
		}
	}
	return f
}

// accessor is the method that leads from an interface to the struct of the class.
func (b *builder) accessor(c *types.Class) *ir.Object {
	k := b.class(c)
	if k.access == nil {
		want := "base"
		for _, base := range c.MRO[1:] {
			if b.open(base) {
				want = ""
			}
		}
		for _, d := range descendants(c) {
			if b.programBases(d) > 1 {
				want = ""
			}
		}
		if want == "" {
			want = unexportedName(c.Name)
		}
		k.access = &ir.Object{Python: want, Want: want, Pkg: b.pkg, Member: true}
	}
	return k.access
}

func unexportedName(s string) string {
	s = exportedName(s)
	i := 0
	for i < len(s) && s[i] >= 'A' && s[i] <= 'Z' {
		i++
	}
	if i > 1 && i < len(s) {
		i--
	}
	low := []byte(s)
	for j := range i {
		low[j] += 'a' - 'A'
	}
	return string(low)
}

func (b *builder) programBases(c *types.Class) int {
	n := 0
	for _, base := range c.Bases {
		if base.Class.Program() && !isProtocol(base.Class) {
			n++
		}
	}
	return n
}

// structOf is the struct behind an object that may be an interface.
func (f *fn) structOf(x ir.Expr, r *Rep) ir.Expr {
	if r == nil || r.Kind != Iface {
		return x
	}
	if v, ok := x.(*ir.VarRef); ok && v.Var == f.self {
		f.selfUsed = true
		return ref(f.selfStruct)
	}
	part := &ir.Call{Fun: &ir.Selector{X: x, Obj: f.b.accessor(r.Class)}, Purity: ir.Pure}
	if v, ok := x.(*ir.VarRef); ok && f.keptParam(v.Var) {
		read := &ir.Paren{X: part}
		f.partReads = append(f.partReads, partRead{v.Var, r.Class, read})
		return read
	}
	return part
}

// partRead is a place that asks a parameter for the struct behind it.
type partRead struct {
	param *ir.Var
	class *types.Class
	at    *ir.Paren
}

// keptParam reports whether a variable is a parameter of the function's own that is never None and that nothing assigns.
func (f *fn) keptParam(v *ir.Var) bool {
	tv := f.b.origin[v]
	return f.f != nil && tv != nil && tv.Param != nil && slices.Contains(f.f.Params, tv.Param) &&
		len(tv.Binding.Sites) == 1 && !tv.Binding.AssignedInInner && !f.b.rep(tv.Cell).Opt
}

// askOnce makes a function ask each parameter once for the struct behind it, before the first statement that needs it.
func (f *fn) askOnce(body []ir.Stmt) []ir.Stmt {
	type key struct {
		param *ir.Var
		class *types.Class
	}
	reads := map[key][]*ir.Paren{}
	var order []key
	for _, r := range f.partReads {
		k := key{r.param, r.class}
		if reads[k] == nil {
			order = append(order, k)
		}
		reads[k] = append(reads[k], r.at)
	}
	for _, k := range order {
		first, n := -1, 0
		for i, st := range body {
			inspectStmt(st, func(ir.Stmt) {}, func(e ir.Expr) {
				if p, ok := e.(*ir.Paren); ok && slices.Contains(reads[k], p) {
					if n++; n == 1 {
						first = i
					}
				}
			})
		}
		if n < 2 {
			continue
		}
		v := &ir.Var{Want: f.b.accessor(k.class).Want, Type: f.b.class(k.class).goType()}
		ask := &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{reads[k][0].X}}
		for _, p := range reads[k] {
			p.X = ref(v)
		}
		body = slices.Insert(body, first, ir.Stmt(ask))
	}
	return body
}

// dynamicName is the function that a method with a dynamic self becomes.
func (b *builder) dynamicName(fn *types.Func) *ir.Object {
	if o := b.dynamicFuncs[fn]; o != nil {
		return o
	}
	name := fn.Name
	if want := dunderNames[name]; want != "" {
		name = ast.SnakeCase(want)
	}
	switch m := fn.Class.Members[fn.Name]; {
	case m != nil && m.Setter == fn:
		name = "set_" + name
	case m != nil && m.Deleter == fn:
		name = "delete_" + name
	}
	o := &ir.Object{Python: ast.SnakeCase(exportedName(fn.Class.Def.Name)) + "_" + name, Pkg: b.pkg}
	b.dynamicFuncs[fn] = o
	return o
}

// dynamicFunc lowers a method to a function over the interface.
func (b *builder) dynamicFunc(fn *types.Func, node ast.Node) *ir.Func {
	s := b.signature(fn)
	c := fn.Class
	doc, body := docOf(fn.Body)
	out := &ir.Func{Obj: b.dynamicName(fn), Doc: doc, Span: node.Pos()}
	x := b.newFn(fn.Module, fn)
	self := b.variable(fn.Params[0].Var)
	self.Declared, self.Python, self.Want = true, "", unexportedName(c.Name)
	self.Type = ir.Named{Obj: b.class(c).obj}
	b.class(c).used = true
	x.self, x.selfStruct = self, &ir.Var{Want: receiverName(c.Name), Type: b.class(c).goType()}
	params, variadic := x.params(s, fn.Params[1:])
	n := 0
	if s.ctx {
		n = 1
	}
	out.Params, out.Variadic = slices.Insert(params, n, self), variadic
	out.Results = s.results()
	out.Body = x.into(func() { x.funcBody(s, body) })
	if x.selfUsed {
		first := &ir.Assign{Lhs: []ir.Expr{ref(x.selfStruct)}, Rhs: []ir.Expr{&ir.Call{Fun: &ir.Selector{X: ref(self), Obj: b.accessor(c)}}}}
		out.Body = append([]ir.Stmt{first}, out.Body...)
	}
	return out
}

// forwarders are the methods of a class that pass it to the functions of its dynamic methods.
func (b *builder) forwarders(c *types.Class) []ir.Decl {
	if isAbstract(c) {
		return nil
	}
	var decls []ir.Decl
	seen := map[string]bool{}
	for _, k := range c.MRO {
		if !k.Program() {
			continue
		}
		for _, name := range k.Order {
			m := c.Lookup(name)
			if seen[name] || m == nil || m.Fn == nil || name == "__init__" || b.unneeded(m.Fn) {
				continue
			}
			seen[name] = true
			if b.dynamicSelf[m.Fn] {
				decls = append(decls, b.forwarder(c, m.Fn, b.funcObject(m.Fn)))
			}
			if b.dynamicSelf[m.Setter] {
				decls = append(decls, b.forwarder(c, m.Setter, b.setterObject(m)))
			}
			if b.dynamicSelf[m.Deleter] {
				decls = append(decls, b.forwarder(c, m.Deleter, b.deleterObject(m)))
			}
		}
	}
	return decls
}

func (b *builder) forwarder(c *types.Class, fn *types.Func, name *ir.Object) ir.Decl {
	s := b.signature(fn)
	recv := b.receiver(c)
	x := b.newFn(fn.Module, fn)
	out := &ir.Func{Obj: name, Recv: recv, Results: s.results()}
	call := &ir.Call{Fun: obj(b.dynamicName(fn))}
	out.Params, out.Variadic = x.freshParams(s)
	call.Ellipsis = out.Variadic
	for i, p := range out.Params {
		if i == 0 && s.ctx {
			call.Args = append(call.Args, ref(p))
		}
	}
	call.Args = append(call.Args, ref(recv))
	for i, p := range out.Params {
		if i > 0 || !s.ctx {
			call.Args = append(call.Args, ref(p))
		}
	}
	if len(out.Results) == 0 {
		out.Body = []ir.Stmt{&ir.ExprStmt{X: call}}
	} else {
		out.Body = []ir.Stmt{&ir.Return{Results: []ir.Expr{call}}}
	}
	return out
}

// interfaceDecl declares the interface of an open class, and the accessor that its struct has.
func (b *builder) interfaceDecl(c *types.Class, doc string, def *ast.ClassDef) ir.Decl {
	k := b.class(c)
	t := ir.Interface{}
	inherited := map[*ir.Object]bool{}
	for _, base := range c.Bases {
		if b.open(base.Class) {
			b.class(base.Class).used = true
			t.Embeds = append(t.Embeds, ir.Named{Obj: b.class(base.Class).obj})
			for _, o := range b.interfaceMethods(base.Class) {
				inherited[o.Obj] = true
			}
		}
	}
	if c.Exception() && len(t.Embeds) == 0 {
		t.Embeds = append(t.Embeds, errorType)
		inherited[b.errorMethod()] = true
	}
	for _, m := range b.interfaceMethods(c) {
		if !inherited[m.Obj] && !(c.Exception() && m.Obj.Want == "Error") {
			t.Methods = append(t.Methods, m)
		}
	}
	t.Methods = append(t.Methods, ir.Method{Obj: b.accessor(c), Type: ir.FuncType{Results: []ir.Type{k.goType()}}})
	return &ir.TypeDecl{Obj: k.obj, Type: t, Doc: doc, Span: def.Pos()}
}

func (b *builder) errorMethod() *ir.Object { return nil }

// interfaceMethods are what every instance of a class has.
func (b *builder) interfaceMethods(c *types.Class) []ir.Method {
	var list []ir.Method
	seen := map[string]bool{"__init__": true, "__post_init__": true, "__new__": true}
	for _, k := range slices.Backward(c.MRO) {
		if !k.Program() {
			continue
		}
		for _, name := range slices.Concat(k.Order, k.Borrowed()) {
			m := c.Lookup(name)
			if seen[name] || m == nil {
				continue
			}
			seen[name] = true
			if b.attrVaries(c, name) {
				list = append(list, ir.Method{Obj: b.attrObject(m), Type: ir.FuncType{Results: []ir.Type{b.rep(m.Cell).Go}}})
				continue
			}
			if m.Fn == nil || !isMethod(m.Fn) || m.Fn.Stub != nil || b.unneeded(m.Fn) {
				continue
			}
			list = append(list, ir.Method{Obj: b.funcObject(m.Fn), Type: b.signature(m.Fn).funcType().(ir.FuncType)})
			if m.Setter != nil {
				list = append(list, ir.Method{Obj: b.setterObject(m), Type: b.signature(m.Setter).funcType().(ir.FuncType)})
			}
			if m.Deleter != nil {
				list = append(list, ir.Method{Obj: b.deleterObject(m), Type: b.signature(m.Deleter).funcType().(ir.FuncType)})
			}
		}
	}
	return list
}

// accessorDecl leads from the interface of an open class to its struct.
func (b *builder) accessorDecl(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	return &ir.Func{Obj: b.accessor(c), Recv: recv, Results: []ir.Type{b.class(c).goType()}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{ref(recv)}}}}
}

// attrVaries reports whether a class attribute has another value in subclasses, so that reading it from an instance asks
// the instance's class: it is a method then.
func (b *builder) attrVaries(c *types.Class, name string) bool {
	m := c.Lookup(name)
	if name == "__slots__" { // each class has its own, of its own type
		return false
	}
	return m != nil && m.Fn == nil && m.Cell != nil && m.Class.Program() && (c.FieldOf(name) == nil || b.attrs.Shadows(c.FieldOf(name))) && overriddenBelow(topWith(c, name), name)
}

// overriddenInTree: some subclass of the topmost class that has the attribute gives it another value.
func overriddenInTree(m *types.Member) bool {
	return overriddenBelow(topClass(m), m.Name)
}

func topClass(m *types.Member) *types.Class { return topWith(m.Class, m.Name) }

// topWith is the topmost class above c that has a member, be it borrowed from another base.
func topWith(c *types.Class, name string) *types.Class {
	top := c
	for _, k := range c.MRO {
		if k.Program() && k.Members[name] != nil {
			top = k
		}
	}
	return top
}

// attrObject is the method that gives a class attribute which varies.
func (b *builder) attrObject(m *types.Member) *ir.Object {
	top := topClass(m).Members[m.Name]
	if top.Fn != nil && isMethod(top.Fn) {
		return b.funcObject(top.Fn)
	}
	if o := b.attrMethods[top]; o != nil {
		return o
	}
	o := &ir.Object{Python: m.Name, Exported: true, Pkg: b.pkg, Member: true}
	if top.Class.FieldOf(m.Name) != nil {
		o.Python = "class_" + m.Name // beside the objects' own
	}
	b.attrMethods[top] = o
	return o
}

// attrDecls are the methods that give the class attributes of a class which vary.
func (b *builder) attrDecls(c *types.Class) []ir.Decl {
	var decls []ir.Decl
	for _, name := range append(slices.Clone(c.Order), c.Borrowed()...) {
		m := c.Members[name]
		if m.Fn != nil || m.Cell == nil || m.Value == nil || !b.attrVaries(c, name) {
			continue
		}
		recv := b.receiver(c)
		decls = append(decls, &ir.Func{Obj: b.attrObject(m), Recv: recv, Results: []ir.Type{b.rep(m.Cell).Go},
			Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{ref(b.classVar(m))}}}, Span: m.Node.Pos()})
	}
	return decls
}

// ownClass asserts that an error is of the one class that can arrive.
func (f *fn) ownClass(x ir.Expr, r *Rep, a types.Access) (ir.Expr, *Rep) {
	if r.Kind != Error || a.Recv == nil || a.Recv.Class == nil || !f.b.needsStruct(a.Recv.Class) || r.Cell == nil {
		return x, r
	}
	for _, atom := range r.Cell.Atoms() {
		if types.IsNone(atom) {
			continue
		}
		if atom.Class == nil || !atom.Class.IsSubclass(a.Recv.Class) {
			return x, r
		}
	}
	own := f.b.rep(f.b.p.InstanceCell(a.Recv.Class))
	return assertType(x, own.Go), own
}

// ifaceAttribute reads an attribute of an object whose class may be any below a class; nil if the class has none of that
// name.
func (f *fn) ifaceAttribute(at ast.Expression, x ir.Expr, r *Rep, name string, of ast.Expression) (ir.Expr, *Rep) {
	c := r.Class
	if fl := c.FieldOf(name); fl != nil {
		return f.fieldOf(f.deref(x, r, of, name), r, fl), f.b.rep(fl.Cell)
	}
	m := c.Lookup(name)
	if m != nil && m.Fn == nil && m.Cell != nil && f.b.attrVaries(c, name) {
		return call(&ir.Selector{X: f.deref(x, r, of, name), Obj: f.b.attrObject(m)}), f.b.rep(m.Cell)
	}
	return nil, nil
}

// checkClassMethod refuses the call of an inherited class method that makes objects of cls: that would be the class that
// it is called on.
func (f *fn) checkClassMethod(e *ast.Call, t *types.Target) {
	if !t.Fn.ClassM || t.Fn.Class.Enum || t.Recv == nil || t.Recv.Obj == nil || t.Recv.Obj == t.Fn.Class || len(t.Fn.Params) == 0 {
		return
	}
	for _, st := range t.Fn.Body {
		ast.Inspect(st, func(n ast.Node) bool {
			if x, ok := n.(*ast.Name); ok && x.ID == t.Fn.Params[0].Name {
				f.refuse(e, "GSY0465", "write the class method in the subclass too", "class method %s of %s, called on a subclass, is not supported", t.Fn.Name, t.Fn.Class.Name)
			}
			return true
		})
	}
}

// callDuck lowers a call of a method that all kinds of value have which may arrive, but no common class: Python's duck
// typing, and Protocols. The method is asked for by an interface of its own.
//
//	def talk(s: Speaker):    →    s.(interface{ Speak() string }).Speak()
//	    return s.speak()
func (f *fn) callDuck(e *ast.Call, a *ast.Attribute, rec *types.Call) *fallibleCall {
	var target *types.Target
	var want ir.Type
	for _, atom := range f.b.p.CellOf(a.Value).Atoms() {
		if atom.Class == nil || !atom.Class.Program() {
			return nil
		}
		if isProtocol(atom.Class) {
			continue
		}
		m := atom.Class.Lookup(a.Attr)
		if m == nil || m.Fn == nil || !isMethod(m.Fn) || m.Fn.Stub != nil || m.Fn.Async || m.Fn.Generator {
			return nil
		}
		s := f.b.signature(m.Fn)
		if want != nil && !f.b.sameType(want, s.funcType()) {
			return nil
		}
		want = s.funcType()
		if target == nil {
			for _, t := range rec.Targets {
				if t.Fn == m.Fn {
					target = t
				}
			}
		}
	}
	if target == nil {
		return nil
	}
	s := f.b.signature(target.Fn)
	x, _ := f.value(a.Value)
	o := f.b.funcObject(target.Fn)
	recv := assertType(x, ir.Interface{Methods: []ir.Method{{Obj: o, Type: want.(ir.FuncType)}}})
	args, fun := f.callParts(e, target, s, 1, recv)
	return &fallibleCall{expr: f.finishCall(e, target.Fn, s, fun, args, 1), rep: s.result, fails: s.err, want: valueName(target.Fn.Name)}
}
