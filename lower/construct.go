package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

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
