package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// initSignature is the signature of NewC.
func (b *builder) initSignature(c *types.Class, init *types.Func) *signature {
	if init.Node == nil { // made by @dataclass
		s := &signature{fn: init, result: b.structRep(c)}
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
	own.result = b.structRep(c)
	return &own
}

// freshParams are parameters for a constructor that hands them on.
func (f *fn) freshParams(s *signature) (list []*ir.Var, variadic bool) {
	if s.ctx {
		f.ctx = ctxParam()
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

// Making objects. Python makes an object and lets __init__ fill it; Go writes a literal where that can't be told apart:
//
//	def __init__(self, side):           func NewSquare(side int) *Square {
//	    super().__init__("square")  →       return &Square{Shape: *NewShape("square"), side: side}
//	    self.side = side                }
//
// An __init__ that lets its object out of its hands before it is complete (a method call, self as an argument) stays a
// method, so that subclasses can run it on their own object.

// isTypedDict: a class of the program that only tells the types of a dict's items.
func isTypedDict(c *types.Class) bool {
	for _, base := range c.MRO {
		if base.Name == "TypedDict" && base.In("typing") {
			return true
		}
	}
	return false
}

// newObject lowers a call of a class of the program.
func (f *fn) newObject(e *ast.Call, t *types.Target) *fallibleCall {
	c := t.Class
	k := f.b.class(c)
	r := f.b.structRep(c)
	if isTypedDict(c) {
		f.refuse(e, "GSY0468", "write a dict display: {\"name\": …}", "calling %s, a TypedDict, to make a dict is not supported", c.Name)
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	if problem := c.Unmakeable(); problem != "" {
		f.warn(e, "GSY0459", "make an instance of a subclass", "TypeError", "%s", problem)
		f.evaluate(e)
		f.fault("TypeError", problem)
		return &fallibleCall{expr: f.b.zero(r), rep: r}
	}
	if isAbstract(c) {
		f.refuse(e, "GSY0459", "make an instance of a subclass, or derive the class from ABC", "an object of %s, which has abstract methods but is no ABC, is not supported", c.Name)
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	if t.Fn == nil || t.Fn.Stub != nil {
		if !f.b.hasAttrDefaults(c) {
			return &fallibleCall{expr: &ir.Composite{Type: ir.Named{Obj: k.base}, Addr: true}, rep: r, want: ast.SnakeCase(c.Name)}
		}
		return &fallibleCall{expr: call(obj(k.ctor)), rep: r, want: ast.SnakeCase(c.Name)}
	}
	s := f.b.initSignature(c, t.Fn)
	args := f.arguments(e, t.Fn, 1)
	out := f.finishCall(e, t.Fn, s, obj(k.ctor), args, 1)
	return &fallibleCall{expr: out, rep: r, fails: s.err, want: ast.SnakeCase(c.Name)}
}

// initByMethod reports whether an __init__ is a method (or a function over the interface) besides the constructor.
func (b *builder) initByMethod(init *types.Func) bool {
	return len(init.Class.Subclasses) > 0 && !b.copyable(init) || init.Node != nil && b.calledAgain(init)
}

// calledAgain reports whether an __init__ is called on objects that are there: self.__init__(size).
func (b *builder) calledAgain(init *types.Func) bool {
	if b.again == nil {
		b.again = map[*types.Func]bool{}
		b.p.EachCall(func(e *ast.Call, rec *types.Call) {
			a, ok := e.Func.(*ast.Attribute)
			if !ok || a.Attr != "__init__" || b.p.IsSuperAttr(a) {
				return
			}
			for _, atom := range b.p.CellOf(a.Value).Atoms() {
				if atom.Obj != nil {
					return // Base.__init__(self)
				}
			}
			for _, t := range rec.Targets {
				b.again[t.Fn] = true
			}
		})
	}
	return b.again[init]
}

// copyable reports whether an __init__ fills its object and nothing else, so that a subclass can take what the
// constructor of the base made.
func (b *builder) copyable(init *types.Func) bool {
	if init == nil || init.Stub != nil {
		return true
	}
	if init.Node == nil {
		post := init.Class.Lookup("__post_init__")
		return post == nil || post.Fn == nil || b.fillsOnly(post.Fn)
	}
	return b.fillsOnly(init)
}

func (b *builder) fillsOnly(fn *types.Func) bool {
	self := fn.Params[0].Name
	plain := map[*ast.Name]bool{}
	fills := true
	for _, st := range fn.Body {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Attribute:
				if b.p.IsSuperAttr(n) {
					for _, a := range b.p.AttrOf(n).Found {
						fills = fills && n.Attr == "__init__" && (a.Member == nil || b.copyable(a.Member.Fn))
					}
				}
				if x, ok := n.Value.(*ast.Name); ok && x.ID == self && fn.Class.FieldOf(n.Attr) != nil {
					plain[x] = true
				}
			case *ast.Name:
				fills = fills && (n.ID != self || plain[n])
			}
			return fills
		})
	}
	return fills
}

// constructors makes NewC.
func (b *builder) constructors(c *types.Class, def *ast.ClassDef) []ir.Decl {
	init := b.p.Initializer(c)
	k := b.class(c)
	if init == nil || init.Stub != nil {
		switch {
		case c.Exception():
			return []ir.Decl{b.exceptionConstructor(c)}
		case b.hasAttrDefaults(c):
			x := b.newFn(c.Module, nil)
			lit := &ir.Composite{Type: ir.Named{Obj: k.base}, Addr: true}
			for _, base := range c.Bases {
				if base.Class.Program() && b.hasAttrDefaults(base.Class) {
					x.embed(lit, base.Class, call(obj(b.class(base.Class).ctor)))
				}
			}
			x.attrDefaults(lit, c, nil)
			return []ir.Decl{&ir.Func{Obj: k.ctor, Results: []ir.Type{k.goType()}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{lit}}}}}
		}
		return nil
	}
	byMethod := b.initByMethod(init)
	if byMethod && isAbstract(c) {
		return nil
	}
	s := b.initSignature(c, init)
	out := &ir.Func{Obj: k.ctor, Span: def.Pos(), Results: s.results()}
	x := b.newFn(c.Module, init)
	named := ir.Named{Obj: k.base}
	switch {
	case init.Node == nil && init.Class == c:
		out.Params, _ = x.params(s, init.Params[1:])
		out.Body = x.into(func() { x.dataConstructor(c, init, s, named, out.Params) })
	case byMethod:
		out.Params, out.Variadic = x.freshParams(s)
		out.Body = x.into(func() { x.constructByMethod(c, init, s, named, out) })
	case init.Class != c:
		out.Params, out.Variadic = x.freshParams(s)
		out.Body = x.into(func() { x.constructBase(c, init, s, named, out) })
	default:
		out.Span = init.Node.Pos()
		recv := b.variable(init.Params[0].Var)
		recv.Type = k.goType()
		out.Params, out.Variadic = x.params(s, init.Params[1:])
		doc, body := docOf(init.Body)
		out.Doc = doc
		out.Body = x.into(func() { x.initBody(c, recv, s, named, body) })
	}
	return []ir.Decl{out}
}

// constructByMethod makes an object and runs its __init__ on it.
func (f *fn) constructByMethod(c *types.Class, init *types.Func, s *signature, named ir.Type, out *ir.Func) {
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	v := f.temp(receiverName(c.Name), ptr(named))
	lit := &ir.Composite{Type: named, Addr: true}
	if c.Exception() {
		f.initExc(lit, c, f.paramArgs(init, out.Params))
	}
	f.attrDefaults(lit, c, nil)
	f.assign(ref(v), lit)
	f.runInit(init, s, ref(v), refs(out.Params), out.Variadic)
	f.returnValue(ref(v))
}

// runInit calls an __init__ that is a method or function; args begin with ctx if it takes one.
func (f *fn) runInit(init *types.Func, s *signature, self ir.Expr, args []ir.Expr, spread bool) {
	call := &ir.Call{Fun: &ir.Selector{X: self, Obj: f.b.funcObject(init)}, Args: args, Ellipsis: spread}
	if f.b.dynamicSelf[init] {
		call.Fun = obj(f.b.dynamicName(init))
		call.Args = withSelf(args, self, s.ctx)
	}
	fc := &fallibleCall{expr: call, rep: voidRep, fails: s.err}
	f.perform(fc)
}

// perform runs a call for its effects.
func (f *fn) perform(fc *fallibleCall) {
	if fc.fails {
		err := f.newErr()
		if fc.rep.Kind == Void {
			f.assign(ref(err), fc.expr)
		} else {
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{nil, ref(err)}, Rhs: []ir.Expr{fc.expr}})
		}
		f.checkErr(err)
		return
	}
	f.emit(&ir.ExprStmt{At: f.place(), X: fc.expr})
}

// withSelf puts self before the arguments, but after ctx.
func withSelf(args []ir.Expr, self ir.Expr, ctx bool) []ir.Expr {
	if ctx {
		return append([]ir.Expr{args[0], self}, args[1:]...)
	}
	return append([]ir.Expr{self}, args...)
}

func refs(vars []*ir.Var) []ir.Expr {
	var list []ir.Expr
	for _, v := range vars {
		list = append(list, ref(v))
	}
	return list
}

// constructBase is the constructor of a class that inherits its __init__: it takes what the base's made.
func (f *fn) constructBase(c *types.Class, init *types.Func, s *signature, named ir.Type, out *ir.Func) {
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	base := f.b.baseWith(c, init)
	lit := &ir.Composite{Type: named, Addr: true}
	made := &fallibleCall{expr: &ir.Call{Fun: obj(f.b.class(base).ctor), Args: refs(out.Params), Ellipsis: out.Variadic}, rep: f.b.structRep(base), fails: s.err, want: ast.SnakeCase(base.Name)}
	f.embed(lit, base, f.outcome(made))
	f.attrDefaults(lit, c, nil)
	f.returnObject(c, lit)
}

// returnObject returns a finished object; one that took over its base's exception is of its own class.
func (f *fn) returnObject(c *types.Class, lit *ir.Composite) {
	if !f.b.tookExc(c) {
		f.returnValue(lit)
		return
	}
	v := f.temp(receiverName(c.Name), f.b.class(c).goType())
	f.assign(ref(v), lit)
	f.reclass(c, v)
	f.returnValue(ref(v))
}

// reclass makes the exception that a base's constructor made one of the class, with the arguments of the class's own
// constructor if no __init__ sets them.
func (f *fn) reclass(c *types.Class, v *ir.Var) {
	f.emit(&ir.ExprStmt{X: method(ref(v), "SetClass", ref(f.b.classObject(c)))})
	if f.f != nil && f.f.Class == c && !f.b.setsArgs(f.f) {
		f.emit(&ir.ExprStmt{X: method(ref(v), "SetArgs", f.paramArgs(f.f, nil)...)})
	}
}

// tookExc: the struct embeds that of a base, rather than a py.Exc of its own.
func (b *builder) tookExc(c *types.Class) bool {
	return c.Exception() && b.structBase(c) != nil
}

// structBase is the base class whose struct an exception's struct embeds, or nil.
func (b *builder) structBase(c *types.Class) *types.Class {
	for _, base := range c.Bases {
		if base.Class.Program() && base.Class.Exception() && b.needsStruct(base.Class) {
			return base.Class
		}
	}
	return nil
}

// baseWith is the direct base that an __init__ comes from.
func (b *builder) baseWith(c *types.Class, init *types.Func) *types.Class {
	for _, base := range c.Bases {
		if b.p.Initializer(base.Class) == init {
			return base.Class
		}
	}
	return init.Class
}

// embed puts what a base's constructor made into a literal.
func (f *fn) embed(lit *ir.Composite, base *types.Class, made ir.Expr) {
	lit.Keys = append(lit.Keys, obj(f.b.class(base).base))
	lit.Elems = append(lit.Elems, &ir.Unary{Op: "*", X: made})
}

// initBody lowers an __init__ to a constructor: statements that know nothing of the object, then a literal of what the
// next ones store, then the rest.
func (f *fn) initBody(c *types.Class, recv *ir.Var, s *signature, named ir.Type, body []ast.Statement) {
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	lit := &ir.Composite{Type: named, Addr: true}
	self := f.f.Params[0].Name
	n := 0
	seen := map[string]bool{}
	embedded := false
	for _, st := range body {
		if sup := f.superInit(st); sup != nil && !embedded && len(seen) == 0 && f.embedSuper(lit, c, sup) {
			embedded = true
			n++
			continue
		}
		if len(seen) == 0 && !embedded && f.beforeObject(st, self) {
			f.stmts([]ast.Statement{st})
			n++
			continue
		}
		if !f.storeInto(lit, c, st, self, seen) {
			break
		}
		n++
	}
	if c.Exception() && !embedded {
		f.initExc(lit, c, f.paramArgs(f.f, nil))
	}
	f.attrDefaults(lit, c, seen)
	lit.Lines = len(lit.Elems) > 2
	rest := body[n:]
	if len(rest) == 0 {
		f.returnObject(c, lit)
		return
	}
	recv.Declared = false
	f.assign(ref(recv), lit)
	if f.b.tookExc(c) && embedded {
		f.reclass(c, recv)
	}
	// A plain return in __init__ returns the object.
	f.frame.result = s.result
	f.initReturn = recv
	f.stmts(rest)
	if !f.b.p.Terminates(rest) {
		f.span = ast.Span{}
		f.returnValue(ref(recv))
	}
}

// beforeObject reports whether a statement neither mentions the object nor leaves the function by return.
func (f *fn) beforeObject(st ast.Statement, self string) bool {
	free := true
	ast.Inspect(st, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Name:
			free = free && n.ID != self && n.ID != "super"
		case *ast.Return, *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
			free = false
		}
		return free
	})
	return free
}

// storeInto puts what a statement stores into self's own attributes into the literal; false if it does anything else.
func (f *fn) storeInto(lit *ir.Composite, c *types.Class, st ast.Statement, self string, seen map[string]bool) bool {
	stores := plainStores(st, self)
	if stores == nil {
		return false
	}
	var xs []ir.Expr
	pre := f.into(func() {
		for _, s := range stores {
			fl := c.Fields[s.attr]
			if fl == nil || seen[s.attr] || f.readsObject(s.value, c, self) || usesName(s.value, "super") {
				xs = nil
				return
			}
			xs = append(xs, f.as(s.value, f.b.rep(fl.Cell)))
		}
	})
	if len(pre) > 0 || len(xs) != len(stores) || f.readsTooLate(append(slices.Clone(lit.Elems), xs...)) {
		return false
	}
	for i, s := range stores {
		fl := c.Fields[s.attr]
		seen[s.attr] = true
		if f.b.attrs.MayLack(fl) || !isZeroValue(xs[i], f.b.rep(fl.Cell)) {
			lit.Keys = append(lit.Keys, obj(f.b.fieldObject(fl)))
			lit.Elems = append(lit.Elems, f.fieldValue(fl, xs[i]))
		}
	}
	return true
}

// readsTooLate reports whether an operand reads what the call in a later one may change: Go may read it after the call.
func (f *fn) readsTooLate(ops []ir.Expr) bool {
	loose := false
	for _, x := range ops {
		if loose && mayAct(x) {
			return true
		}
		loose = loose || !f.isStable(x) && hasLooseRead(x)
	}
	return false
}

// readsObject reports whether an expression uses the object that is being made: attributes that its class alone keeps are
// read without it.
func (f *fn) readsObject(e ast.Expression, c *types.Class, self string) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Attribute:
			x, ok := n.Value.(*ast.Name)
			if m := c.Lookup(n.Attr); ok && x.ID == self && m != nil && m.Fn == nil && m.Cell != nil && c.FieldOf(n.Attr) == nil && !f.b.attrVaries(c, n.Attr) {
				return false
			}
		case *ast.Name:
			found = found || n.ID == self
		}
		return !found
	})
	return found
}

// superInit is the call of a statement super().__init__(…).
func (f *fn) superInit(st ast.Statement) *ast.Call {
	x, ok := st.(*ast.Expr)
	if !ok {
		return nil
	}
	call, ok := x.Value.(*ast.Call)
	if !ok {
		return nil
	}
	if a, ok := call.Func.(*ast.Attribute); ok && a.Attr == "__init__" && f.b.p.IsSuperAttr(a) {
		return call
	}
	return nil
}

// embedSuper puts what super().__init__(…) does into the literal, if the base's constructor can do it.
func (f *fn) embedSuper(lit *ir.Composite, c *types.Class, e *ast.Call) bool {
	rec := f.b.p.CallOf(e)
	if len(rec.Targets) == 0 {
		return !c.Exception() && len(e.Args) == 0
	}
	t := rec.Targets[0]
	if t.Fn.Stub != nil && f.b.structBase(c) == nil {
		if !c.Exception() {
			return len(e.Args) == 0
		}
		if len(e.Keywords) > 0 || hasStar(e.Args) || f.isGroupClass(c.MRO[1]) {
			return false
		}
		f.initExc(lit, c, f.operandsOf(e.Args, anyRep))
		return true
	}
	base := f.b.baseWith(c, t.Fn)
	if t.Fn.Stub != nil {
		base = f.b.structBase(c)
	}
	if !f.b.copyable(t.Fn) || f.b.directBase(c, base) == nil {
		return false
	}
	made := f.construction(e, t.Fn, base)
	f.embed(lit, base, f.outcome(made))
	return true
}

func (b *builder) directBase(c, base *types.Class) *types.Class {
	for _, x := range c.Bases {
		if x.Class == base {
			return base
		}
	}
	return nil
}

// construction calls a base's constructor with the arguments of super().__init__(…).
func (f *fn) construction(e *ast.Call, init *types.Func, base *types.Class) *fallibleCall {
	if init.Stub != nil {
		args := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(obj(f.b.class(base).ctor), args...), rep: f.b.structRep(base), want: ast.SnakeCase(base.Name)}
	}
	s := f.b.initSignature(base, init)
	out := f.finishCall(e, init, s, obj(f.b.class(base).ctor), f.arguments(e, init, 1), 1)
	return &fallibleCall{expr: out, rep: f.b.structRep(base), fails: s.err, want: ast.SnakeCase(base.Name)}
}

// attrFields are the instance attributes that begin with the value of a class attribute of that name.
func (b *builder) attrFields(c *types.Class) []*types.Field {
	var list []*types.Field
	for _, name := range c.FieldOrder {
		if m := c.Lookup(name); m != nil && m.Fn == nil && m.Cell != nil && m.Value != nil && c.Data == nil && !b.attrs.Shadows(c.Fields[name]) {
			list = append(list, c.Fields[name])
		}
	}
	return list
}

// hasAttrDefaults reports whether a class or one that it extends has such attributes.
func (b *builder) hasAttrDefaults(c *types.Class) bool {
	for _, k := range c.MRO {
		if k.Program() && len(b.attrFields(k)) > 0 {
			return true
		}
	}
	return false
}

// attrDefaults puts the values of class attributes into the instance attributes that shadow them.
func (f *fn) attrDefaults(lit *ir.Composite, c *types.Class, stored map[string]bool) {
	for _, fl := range f.b.attrFields(c) {
		if stored[fl.Name] {
			continue
		}
		m := c.Lookup(fl.Name)
		from, to := f.b.rep(m.Cell), f.b.rep(fl.Cell)
		x := f.noneAs(to)
		if from.Kind != Void {
			x = f.convert(ref(f.b.classVar(m)), from, to, nil)
		}
		lit.Keys = append(lit.Keys, obj(f.b.fieldObject(fl)))
		lit.Elems = append(lit.Elems, f.fieldValue(fl, x))
	}
}

type store struct {
	attr  string
	value ast.Expression
}

// plainStores takes self.x = value apart, and self.x, self.y = a, b, and self.x = self.y = constant.
func plainStores(st ast.Statement, self string) []store {
	var targets, values []ast.Expression
	switch st := st.(type) {
	case *ast.Assign:
		targets = st.Targets
		if _, ok := st.Value.(*ast.Constant); !ok && len(targets) != 1 {
			return nil
		}
		for range targets {
			values = append(values, st.Value)
		}
	case *ast.AnnAssign:
		if st.Value == nil {
			return nil
		}
		targets, values = []ast.Expression{st.Target}, []ast.Expression{st.Value}
	default:
		return nil
	}
	if t, ok := targets[0].(*ast.Tuple); ok && len(targets) == 1 {
		value := values[0]
		v, ok := value.(*ast.Tuple)
		if !ok || len(v.Elts) != len(t.Elts) || hasStar(v.Elts) {
			return nil
		}
		targets, values = t.Elts, v.Elts
	}
	var list []store
	for i, t := range targets {
		a, ok := t.(*ast.Attribute)
		if !ok {
			return nil
		}
		n, ok := a.Value.(*ast.Name)
		if !ok || n.ID != self {
			return nil
		}
		list = append(list, store{a.Attr, values[i]})
	}
	return list
}

// superCall lowers super().method(…).
func (f *fn) superCall(e *ast.Call, a *ast.Attribute, rec *types.Call) *fallibleCall {
	nothing := &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
	method0 := f.method()
	if method0 == nil || len(rec.Targets) == 0 {
		// object.__init__ and the like: nothing to do.
		if a.Attr == "__init__" || a.Attr == "__post_init__" || a.Attr == "__init_subclass__" {
			for _, x := range e.Args {
				f.discardInto(x)
			}
			return nothing
		}
		if method0 != nil {
			if x := f.superStub(e, a, method0, ref(f.variable(method0.Params[0].Var))); x != nil {
				return x
			}
		}
		f.refuse(e, "GSY0457", "call the method by its class", "super().%s is not supported", a.Attr)
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	t := rec.Targets[0]
	self := ir.Expr(ref(f.variable(method0.Params[0].Var)))
	if t.Fn.Stub != nil {
		if x := f.superStub(e, a, method0, self); x != nil {
			return x
		}
		f.refuse(e, "GSY0457", "call the method by its class", "super().%s is not supported", a.Attr)
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	if t.Fn.Static || t.Fn.ClassM || t.Fn.Abstract && isStub(t.Fn.Body) {
		if t.Fn.Abstract && f.rep(e).Kind == Void {
			return nothing
		}
		kind := "a static method"
		switch {
		case t.Fn.ClassM:
			kind = "a class method"
		case t.Fn.Abstract:
			kind = "an abstract method"
		}
		f.refuse(e, "GSY0457", "call the method by its class", "super().%s, %s, is not supported", a.Attr, kind)
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	return f.staticCall(e, t.Fn, self, method0.Class, 1)
}

// method is the method whose body this is, or is nested in.
func (f *fn) method() *types.Func {
	for m := f.f; m != nil; m = m.Outer {
		if m.Class != nil && len(m.Params) > 0 && isMethod(m) {
			return m
		}
	}
	return nil
}

// staticCall calls a method of a base class by that class, whatever the object's own class overrides.
func (f *fn) staticCall(e *ast.Call, fn *types.Func, self ir.Expr, of *types.Class, skip int) *fallibleCall {
	if fn.Name == "__init__" && !f.b.initByMethod(fn) {
		base := f.b.baseWith(of, fn)
		made := f.construction(e, fn, base)
		x := f.outcome(made)
		f.span = e.Pos()
		f.assign(f.embedded(f.structSelf(self), of, base), &ir.Unary{Op: "*", X: x})
		if of.Exception() {
			f.emit(&ir.ExprStmt{X: method(self, "SetClass", ref(f.b.classObject(of)))})
		}
		return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
	}
	s := f.b.signature(fn)
	args := f.arguments(e, fn, skip)
	var fun ir.Expr
	if f.b.dynamicSelf[fn] {
		fun = obj(f.b.dynamicName(fn))
		args = append([]ir.Expr{self}, args...)
	} else {
		fun = &ir.Selector{X: f.embedded(f.structSelf(self), of, fn.Class), Obj: f.b.funcObject(fn)}
	}
	out := f.finishCall(e, fn, s, fun, args, skip)
	if s.seq {
		return &fallibleCall{expr: out, rep: s.result}
	}
	return &fallibleCall{expr: out, rep: s.result, fails: s.err, want: valueName(fn.Name)}
}

// structSelf is the struct of self.
func (f *fn) structSelf(self ir.Expr) ir.Expr {
	if v, ok := self.(*ir.VarRef); ok && f.self != nil && v.Var == f.self {
		f.selfUsed = true
		return ref(f.selfStruct)
	}
	return self
}

// superStub lowers super().method(…) where the method is one of a builtin exception class.
func (f *fn) superStub(e *ast.Call, a *ast.Attribute, m *types.Func, self ir.Expr) *fallibleCall {
	if !m.Class.Exception() {
		if a.Attr == "__init__" && len(e.Args) == 0 {
			return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
		}
		return nil
	}
	self = f.structSelf(self)
	switch a.Attr {
	case "__init__":
		if len(e.Keywords) > 0 || hasStar(e.Args) || isGroupType(m.Class) {
			return nil
		}
		return &fallibleCall{expr: method(self, "SetArgs", f.operandsOf(e.Args, anyRep)...), rep: voidRep}
	case "__str__":
		return &fallibleCall{expr: method(field(self, "Exc"), "Error"), rep: strRep, want: "text"}
	case "__repr__":
		return &fallibleCall{expr: method(field(self, "Exc"), "Repr"), rep: strRep, want: "text"}
	}
	return nil
}

// outcome is the value of a call, checked if it can fail.
func (f *fn) outcome(c *fallibleCall) ir.Expr {
	if c.fails {
		return f.settle(c, c.want)
	}
	return c.expr
}

// superProperty reads super().name, a property of a base class or a class attribute.
func (f *fn) superProperty(e *ast.Attribute) (ir.Expr, *Rep) {
	rec := f.b.p.AttrOf(e)
	m := f.method()
	if m == nil || len(rec.Found) == 0 || rec.Found[0].Member == nil {
		return nil, nil
	}
	member := rec.Found[0].Member
	if member.Cell != nil && member.Fn == nil {
		return ref(f.b.classVar(member)), f.b.rep(member.Cell)
	}
	if !member.Property || member.Fn.Stub != nil || member.Fn.Abstract && isStub(member.Fn.Body) {
		return nil, nil
	}
	self := ir.Expr(ref(f.variable(m.Params[0].Var)))
	s := f.b.signature(member.Fn)
	c := &ir.Call{}
	if f.b.dynamicSelf[member.Fn] {
		c.Fun, c.Args = obj(f.b.dynamicName(member.Fn)), []ir.Expr{self}
	} else {
		c.Fun = &ir.Selector{X: f.embedded(f.structSelf(self), m.Class, member.Fn.Class), Obj: f.b.funcObject(member.Fn)}
	}
	return f.outcome(&fallibleCall{expr: c, rep: s.result, fails: s.err, want: e.Attr}), s.result
}
