package decorate

import "github.com/gosyncio/gosyncio/ast"

// Classes as decorators: what the class makes of the function has its name.
//
//	@CountCalls                def area_inner(w, h):
//	def area(w, h):       →        return w * h
//	    return w * h
//	                           area = CountCalls(area_inner)

// instance gives the statements that end with the object that a class makes of the last stage.
func (c *chain) instance(pre []ast.Statement, name string, class ast.Expression) []ast.Statement {
	last := c.current
	if c.at.class != nil || last.shaped || last.def == nil {
		giveUp()
	}
	at := c.from.Pos()
	made := &ast.Call{Span: class.Pos(), Func: class, Args: []ast.Expression{&ast.Name{Span: class.Pos(), ID: last.name}}}
	c.emit(&ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: name, Ctx: ast.Store}}, Value: made})
	pre = append(pre, c.hoisted...)
	return append(pre, c.out...)
}

// updateWrapper lets functools.update_wrapper(self, func), in a method, set those attributes of the object that the
// module reads anywhere. Nil for other statements.
//
//	functools.update_wrapper(self, func)    →    self.__name__ = func.__name__
func (a *attributes) updateWrapper(st ast.Statement) []ast.Statement {
	e, ok := st.(*ast.Expr)
	if !ok {
		return nil
	}
	call, ok := e.Value.(*ast.Call)
	if !ok || len(call.Args) != 2 || len(call.Keywords) > 0 || a.info.Qualified(call.Func) != "functools.update_wrapper" {
		return nil
	}
	self, ok1 := call.Args[0].(*ast.Name)
	fn, ok2 := call.Args[1].(*ast.Name)
	if !ok1 || !ok2 || !a.firstParameter(self) {
		return nil
	}
	attr := func(of *ast.Name, name string, ctx ast.ExprContext) ast.Expression {
		return &ast.Attribute{Span: call.Span, Value: &ast.Name{Span: of.Span, ID: of.ID}, Attr: name, Ctx: ctx}
	}
	out := []ast.Statement{}
	for _, name := range []string{"__module__", "__name__", "__qualname__", "__doc__"} {
		if a.reads[name] {
			out = append(out, &ast.Assign{Span: st.Pos(), Targets: []ast.Expression{attr(self, name, ast.Store)}, Value: attr(fn, name, ast.Load)})
		}
	}
	if a.reads["__wrapped__"] {
		out = append(out, &ast.Assign{Span: st.Pos(), Targets: []ast.Expression{attr(self, "__wrapped__", ast.Store)}, Value: &ast.Name{Span: fn.Span, ID: fn.ID}})
	}
	if len(out) == 0 {
		out = append(out, &ast.Pass{Span: st.Pos()})
	}
	return out
}

// firstParameter reports whether a name is the first parameter of a method.
func (a *attributes) firstParameter(n *ast.Name) bool {
	s := a.info.In(n)
	if s == nil || s.Parent == nil {
		return false
	}
	f, ok := s.Node.(*ast.FunctionDef)
	if !ok {
		return false
	}
	list := f.Args.Positional()
	_, inClass := s.Parent.Node.(*ast.ClassDef)
	return inClass && len(list) > 0 && list[0].Arg == n.ID
}
