package decorate

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// partialMethod writes a partialmethod of a method of the same class as the method that it makes; nil for other statements.
//
//	get = partialmethod(request, "GET")    →    async def get(self, path, *, retries=0):
//	                                                return await Client.request(self, "GET", path, retries=retries)
//
// The method is that of the class, whatever one a subclass has.
func (a *attributes) partialMethod(st ast.Statement) ast.Statement {
	as, ok := st.(*ast.Assign)
	if !ok || len(as.Targets) != 1 {
		return nil
	}
	target, ok := as.Targets[0].(*ast.Name)
	c, isCall := as.Value.(*ast.Call)
	if !ok || !isCall || len(c.Args) == 0 || a.info.Qualified(c.Func) != "functools.partialmethod" {
		return nil
	}
	n, ok := c.Args[0].(*ast.Name)
	if !ok {
		return nil
	}
	b := a.info.Use(n)
	if b == nil || b.Scope == nil || b.Scope.Kind != scope.Class || !b.Once() || b.Sites[0].Kind != scope.Def || b.Scope.Parent.Kind != scope.Module {
		return nil
	}
	def, _ := ast.Def(b.Sites[0].Node)
	if def == nil || len(def.DecoratorList) > 0 {
		return nil
	}
	args, passed := a.partialParameters(def.Args, c)
	if args == nil {
		return nil
	}
	at := st.Pos()
	self := args.Args[0].Arg
	passed.Func = &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: b.Scope.Name}, Attr: n.ID}
	passed.Args = slices.Insert(passed.Args, 0, ast.Expression(&ast.Name{Span: at, ID: self}))
	out := ast.FunctionDef{Span: at, Name: target.ID, Args: args}
	_, async := b.Sites[0].Node.(*ast.AsyncFunctionDef)
	if async && !a.info.Scope(b.Sites[0].Node).Generator {
		out.Body = []ast.Statement{&ast.Return{Span: at, Value: &ast.Await{Span: at, Value: passed}}}
		made := ast.AsyncFunctionDef(out)
		return &made
	}
	out.Body = []ast.Statement{&ast.Return{Span: at, Value: passed}}
	return &out
}

// partialParameters are the parameters that a partialmethod leaves of a method's, and the call that passes all of them on; nil
// if its arguments are not as simple as they mostly are.
func (a *attributes) partialParameters(of *ast.Arguments, c *ast.Call) (*ast.Arguments, *ast.Call) {
	given := map[string]ast.Expression{}
	for _, k := range c.Keywords {
		if k.Arg == "" || !a.lasting(k.Value) {
			return nil, nil
		}
		given[k.Arg] = k.Value
	}
	bound := c.Args[1:]
	for _, x := range bound {
		if !a.lasting(x) {
			return nil, nil
		}
	}
	if len(of.Posonlyargs) > 0 || len(of.Args) == 0 {
		return nil, nil
	}
	out := &ast.Arguments{Args: []*ast.Arg{a.parameter(of.Args[0])}}
	call := &ast.Call{Span: c.Span}
	rest := of.Args[1:]
	for _, x := range bound {
		call.Args = append(call.Args, a.copier.expression(x))
	}
	if len(bound) > len(rest) && of.Vararg == nil {
		return nil, nil
	}
	required := len(of.Args) - len(of.Defaults)
	named := false
	keyword := func(p *ast.Arg, def ast.Expression) {
		if v := given[p.Arg]; v != nil {
			def = v
			delete(given, p.Arg)
		}
		out.Kwonlyargs, out.KwDefaults = append(out.Kwonlyargs, a.parameter(p)), append(out.KwDefaults, a.copier.expression(def))
		call.Keywords = append(call.Keywords, &ast.Keyword{Span: c.Span, Arg: p.Arg, Value: &ast.Name{Span: c.Span, ID: p.Arg}})
	}
	for i, p := range rest {
		if i < len(bound) {
			continue
		}
		var def ast.Expression
		if at := i + 1 - required; at >= 0 {
			def = of.Defaults[at]
			if !ast.IsConstant(def) {
				return nil, nil
			}
		}
		if named = named || given[p.Arg] != nil; named {
			keyword(p, def)
			continue
		}
		out.Args = append(out.Args, a.parameter(p))
		if def != nil {
			out.Defaults = append(out.Defaults, a.copier.expression(def))
		}
		call.Args = append(call.Args, &ast.Name{Span: c.Span, ID: p.Arg})
	}
	if of.Vararg != nil && !named {
		out.Vararg = a.parameter(of.Vararg)
		call.Args = append(call.Args, &ast.Starred{Span: c.Span, Value: &ast.Name{Span: c.Span, ID: of.Vararg.Arg}})
	}
	for i, p := range of.Kwonlyargs {
		if def := of.KwDefaults[i]; def != nil && !ast.IsConstant(def) {
			return nil, nil
		}
		keyword(p, of.KwDefaults[i])
	}
	if of.Kwarg == nil && len(given) > 0 {
		return nil, nil
	}
	for _, k := range c.Keywords {
		if given[k.Arg] != nil {
			keyword(&ast.Arg{Span: k.Span, Arg: k.Arg}, k.Value)
		}
	}
	if of.Kwarg != nil {
		out.Kwarg = a.parameter(of.Kwarg)
		call.Keywords = append(call.Keywords, &ast.Keyword{Span: c.Span, Value: &ast.Name{Span: c.Span, ID: of.Kwarg.Arg}})
	}
	return out, call
}

func (a *attributes) parameter(p *ast.Arg) *ast.Arg {
	return &ast.Arg{Span: p.Span, Arg: p.Arg, Annotation: a.copier.expression(p.Annotation)}
}
