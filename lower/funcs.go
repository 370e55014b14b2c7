package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// newFn starts lowering a function's body.
func (b *builder) newFn(m *types.Module, f *types.Func) *fn {
	return &fn{b: b, m: m, info: b.p.Scopes(m), f: f}
}

// function lowers a module-level function or a method to a Go function.
func (b *builder) function(f *types.Func, node ast.Node) *ir.Func {
	s := b.signature(f)
	doc, body := docOf(f.Body)
	if id := f.Identity; id != nil {
		if doc = ""; id.HasDoc && !id.DocMoved {
			doc = cleandoc(id.Doc)
		}
	}
	out := &ir.Func{Obj: b.funcObject(f), Doc: doc, Span: node.Pos()}
	x := b.newFn(f.Module, f)
	params := f.Params
	if isMethod(f) && len(params) > 0 {
		recv := b.variable(params[0].Var)
		recv.Declared = true
		recv.Type = b.class(f.Class).recvType()
		out.Recv = recv
		params = params[1:]
	} else if f.ClassM && len(params) > 0 {
		params = params[1:]
	}
	out.Params, out.Variadic = x.params(s, params)
	out.Results = s.results()
	out.Body = x.into(func() { x.funcBody(s, body) })
	if !s.object && !s.seq {
		out.Body = x.askOnce(x.abandonOwned(out.Body))
	}
	return out
}

// params makes the Go parameters.
func (f *fn) params(s *signature, params []*types.Param) (list []*ir.Var, variadic bool) {
	if s.ctx {
		f.ctx = ctxParam()
		list = append(list, f.ctx)
	}
	var last *ir.Var
	for _, p := range params {
		v := &ir.Var{Python: p.Name, Type: f.b.paramRep(p).Go}
		if p.Var != nil {
			v = f.b.variable(p.Var)
		}
		v.Declared = true
		if p.Kind == types.VarPos {
			r := f.b.paramRep(p)
			if r.Kind == VarTuple {
				v.Type = ir.Slice{Elem: r.Args[0].Go}
			}
			last = v
			continue
		}
		list = append(list, v)
	}
	if last != nil {
		list = append(list, last)
		variadic = true
	}
	return list, variadic
}

// funcBody lowers a function's statements.
func (f *fn) funcBody(s *signature, body []ast.Statement) {
	if s.seq {
		f.generatorBody(s, body)
		return
	}
	if s.object {
		f.generatorObjectBody(s, body)
		return
	}
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	if f.f != nil && f.b.eff.CountsDepth(f.f) {
		f.emit(&ir.ExprStmt{X: call(py("Enter"))})
		f.emit(&ir.Defer{Call: call(py("Leave"))})
	}
	f.stmts(body)
	if !f.b.p.Terminates(body) {
		f.span = ast.Span{}
		if s.err || s.result.Kind != Void {
			if f.f.GivesText() {
				f.returnValue(call(py("TextOf"), nilExpr(), str(f.f.Name)))
				return
			}
			f.returnValue(nilOf(f, s.result))
		}
	}
}

// nilOf is what a function that runs off its end returns: None.
func nilOf(f *fn, r *Rep) ir.Expr {
	if r.Kind == Void {
		return nil
	}
	return f.noneAs(r)
}

// localFunc lowers a def: a package-level one is declared elsewhere and only its defaults are evaluated here; a nested
// one is a function literal in a variable.
func (f *fn) localFunc(node ast.Statement) {
	fn := f.b.p.FuncOf(node)
	if fn == nil {
		return
	}
	place := f.place()
	f.evalDefaults(fn)
	f.checkDecorators(fn, ast.Decorators(node))
	b := f.info.Binder(node)
	v := f.b.p.VarOf(f.m, b)
	if fn.Outer == nil && fn.Class == nil {
		if _, static := f.static(v); !static {
			f.span = place
			r := &Rep{Kind: Func, Sig: f.b.signature(fn)}
			r.Go = r.Sig.funcType()
			f.assignVar(v, f.convert(f.funcValue(fn), r, f.b.rep(v.Cell), nil))
		} else {
			f.bind(v)
		}
		return
	}
	want := f.b.rep(v.Cell)
	s := f.b.signature(fn)
	lit := f.funcLit(fn, s)
	f.span = place
	r := &Rep{Kind: Func, Sig: s, Go: s.funcType()}
	f.assignVar(v, f.convert(lit, r, want, nil))
}

// funcLit lowers a nested function to a literal.
func (f *fn) funcLit(fn *types.Func, s *signature) ir.Expr {
	inner := f.b.newFn(f.m, fn)
	lit := &ir.FuncLit{Results: s.results()}
	lit.Params, lit.Variadic = inner.params(s, fn.Params)
	_, body := docOf(fn.Body)
	lit.Body = inner.into(func() { inner.funcBody(s, body) })
	if !s.object && !s.seq {
		lit.Body = inner.abandonOwned(lit.Body)
	}
	return lit
}

// lambda lowers a lambda to a function literal with the wanted signature.
func (f *fn) lambda(e *ast.Lambda, want *Rep) ir.Expr {
	fn := f.b.p.FuncOf(e)
	f.evalDefaults(fn)
	s := f.b.signature(fn)
	if f.widens(s, want) {
		s.result = want.Sig.result
	}
	own := &Rep{Kind: Func, Sig: s, Go: s.funcType()}
	inner := f.b.newFn(f.m, fn)
	lit := &ir.FuncLit{Results: s.results()}
	lit.Params, lit.Variadic = inner.params(s, fn.Params)
	inner.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	lit.Body = inner.into(func() {
		if s.result.Kind == Void {
			if x := inner.discard(e.Body); x != nil {
				inner.dropValue(x)
			}
			if s.err {
				inner.returnValue(nil)
			}
			return
		}
		inner.returnValue(inner.as(e.Body, s.result))
	})
	if want.Kind != Func || want.Sig == nil {
		return f.convert(lit, own, want, e)
	}
	return f.named(f.adaptFunc(lit, s, want.Sig), fn, want)
}

// widens reports whether a lambda's signature is the wanted one but for its result, of which any value is wanted.
func (f *fn) widens(s *signature, want *Rep) bool {
	if want.Kind != Func || want.Sig == nil || want.Sig.loose || want.Sig.result.Kind != Any || s.result.Kind == Void || s.seq || s.object || f.b.comparesFuncs() {
		return false
	}
	same := *s
	same.result = want.Sig.result
	return f.b.sameType(same.funcType(), want.Sig.funcType())
}

// evalDefaults evaluates the defaults that are no constants, once, where the def is executed.
func (f *fn) evalDefaults(fn *types.Func) {
	for _, p := range fn.Bound {
		r := f.b.rep(p.Var.Cell)
		x := f.as(p.Default, r)
		if v, ok := x.(*ir.VarRef); ok && f.frozen(x) && f.b.vars[p.Var] == nil {
			f.b.vars[p.Var] = v.Var
			continue
		}
		v := f.b.variable(p.Var)
		v.PerIteration = true
		f.assign(ref(v), x)
	}
	for _, p := range fn.Params {
		if p.Default == nil || f.constantDefault(p.Default, f.b.paramRep(p)) != nil {
			continue
		}
		if f.b.defaults[p] != nil && !f.b.loose().always[fn] {
			continue
		}
		r := f.rep(p.Default)
		if r.Kind == Void {
			if x := f.discard(p.Default); x != nil {
				f.dropValue(x)
			}
			continue
		}
		v := &ir.Var{Python: strings.Trim(fn.Name, "<>") + "_" + p.Name, Type: r.Go}
		if f.b.loose().always[fn] {
			v.PerIteration = true
		} else if f.f == nil {
			v.Global, v.Declared, v.Pkg = true, true, f.b.pkg
			f.b.extraGlobals[f.m] = append(f.b.extraGlobals[f.m], v)
		}
		f.b.defaults[p] = v
		f.assign(ref(v), f.as(p.Default, r))
	}
}

// checkDecorators refuses decorators whose effect lowering does not know.
func (f *fn) checkDecorators(fn *types.Func, decorators []ast.Expression) {
	for _, d := range decorators {
		e := d
		if c, ok := d.(*ast.Call); ok {
			e = c.Func
		}
		switch f.b.p.IntrinsicOf(f.m, f.f, e) {
		case "staticmethod", "classmethod", "property", "abstractmethod", "identity":
			continue
		case "contextmanager", "asynccontextmanager":
			if fn.Manager {
				continue
			}
			f.refuse(d, "GSY0440", "yield in the function itself", "@contextmanager on a function that is no generator, or below another decorator, is not supported")
			continue
		}
		if fn.Managed[d] {
			continue
		}
		if a, ok := d.(*ast.Attribute); ok && a.Attr == "setter" {
			continue
		}
		f.refuse(d, "GSY0440", "apply it to a variable: f = decorator(f)", "this decorator is not supported")
	}
}
