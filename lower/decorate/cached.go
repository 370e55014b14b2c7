package decorate

import "github.com/gosyncio/gosyncio/ast"

// cachedProperty writes a functools.cached_property as a property that keeps what its method gives. Nil for other statements.
//
//	@cached_property                @property
//	def total(self):          →     def total(self):
//	    return sum(self.xs)             if not hasattr(self, "cached_total"):
//	                                        self.cached_total = self.compute_total()
//	                                    return self.cached_total
//	                                def compute_total(self): …
func (a *attributes) cachedProperty(st ast.Statement) []ast.Statement {
	def, ok := st.(*ast.FunctionDef)
	if !ok || len(def.DecoratorList) != 1 || a.info.Qualified(def.DecoratorList[0]) != "functools.cached_property" || len(def.Args.Args) != 1 {
		return nil
	}
	at := def.Span
	name, self := stem(def.Name), def.Args.Args[0].Arg
	place := func(attr string, ctx ast.ExprContext) ast.Expression {
		return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: self}, Attr: attr, Ctx: ctx}
	}
	cached, compute := a.taken.Fresh("cached_"+name), a.taken.Fresh("compute_"+name)
	ask := &ast.Call{Span: at, Func: &ast.Name{Span: at, ID: "hasattr"}, Args: []ast.Expression{
		&ast.Name{Span: at, ID: self}, &ast.Constant{Span: at, Value: ast.ConstStr(cached)}}}
	fill := &ast.Assign{Span: at, Targets: []ast.Expression{place(cached, ast.Store)}, Value: &ast.Call{Span: at, Func: place(compute, ast.Load)}}
	part := func(decorator ast.Expression, args []string, body ...ast.Statement) ast.Statement {
		f := &ast.FunctionDef{Span: at, Name: def.Name, Args: &ast.Arguments{}, Body: body, DecoratorList: []ast.Expression{decorator}}
		for _, arg := range args {
			f.Args.Args = append(f.Args.Args, &ast.Arg{Span: at, Arg: arg})
		}
		return f
	}
	method := *def
	method.Name, method.DecoratorList = compute, nil
	accessor := func(kind string) ast.Expression {
		return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: def.Name}, Attr: kind}
	}
	out := a.copier.statements([]ast.Statement{&method})
	out = append(out, part(&ast.Name{Span: at, ID: "property"}, []string{self},
		&ast.If{Span: at, Test: &ast.UnaryOp{Span: at, Op: ast.Not, Operand: ask}, Body: []ast.Statement{fill}},
		&ast.Return{Span: at, Value: place(cached, ast.Load)}))
	if a.stores[def.Name] {
		out = append(out, part(accessor("setter"), []string{self, "value"},
			&ast.Assign{Span: at, Targets: []ast.Expression{place(cached, ast.Store)}, Value: &ast.Name{Span: at, ID: "value"}}))
	}
	if a.deletes[def.Name] {
		out = append(out, part(accessor("deleter"), []string{self}, &ast.Delete{Span: at, Targets: []ast.Expression{place(cached, ast.Del)}}))
	}
	return out
}
