package types

import "github.com/gosyncio/gosyncio/ast"

// The calls that a with statement, or an exit stack, makes without their standing in the program are calls of nodes of
// their own; see LaterCall. What they are called with has nodes too, that stand for values made elsewhere.

// laterCall types the call of a function with values, for which there are no expressions: e asks for it.
func (w *walker) laterCall(e *ast.Call, call *ast.Call) {
	p := w.p
	p.later[e] = call
	rec := p.callRecord(call)
	out := &Cell{}
	p.exprs[call] = out
	callee := w.expr(call.Func)
	p.on(func() {
		for _, a := range callee.Atoms() {
			w.callAtom(call, rec, a, out)
		}
	}, callee)
}

// standIn is an expression for a value that is made elsewhere.
func (w *walker) standIn(at ast.Expression, name string, v *Cell) ast.Expression {
	n := &ast.Name{Span: at.Pos(), ID: name}
	w.p.exprs[n] = v
	return n
}

// typeClosing: with closing(x) calls x.close() in the end, with aclosing(x) awaits x.aclose().
func typeClosing(w *walker, e *ast.Call, _ *Call, _ *Func, recv *Atom, _ *Cell) bool {
	if len(e.Args) != 1 || w.p.later[e] != nil {
		return false
	}
	name := "close"
	if recv.Obj.Name == "aclosing" {
		name = "aclose"
	}
	thing := w.standIn(e, "thing", w.p.exprs[e.Args[0]])
	w.laterCall(e, &ast.Call{Span: e.Span, Func: &ast.Attribute{Span: e.Span, Value: thing, Attr: name}})
	return false
}

// typeEnterContext: stack.enter_context(m) is what m.__enter__() gives.
func typeEnterContext(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 1 {
		return false
	}
	w.enter(e.Args[0], w.p.exprs[e.Args[0]], out, false)
	return true
}

// typeEnterAsyncContext: await stack.enter_async_context(m) is what await m.__aenter__() gives.
func typeEnterAsyncContext(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 1 {
		return false
	}
	got := &Cell{}
	w.enter(e.Args[0], w.p.exprs[e.Args[0]], got, true)
	w.p.addTyping(out, "Coroutine", got)
	return true
}

// typePushExit: stack.push(f) calls f(type, value, traceback) in the end, or f.__exit__ where f has one.
func typePushExit(w *walker, e *ast.Call, _ *Call, f *Func, _ *Atom, _ *Cell) bool {
	p := w.p
	if len(e.Args) != 1 || p.later[e] != nil {
		return false
	}
	arg := e.Args[0]
	call := &ast.Call{Span: e.Span, Func: arg}
	for i, c := range p.exitCells() {
		call.Args = append(call.Args, w.standIn(e, [...]string{"typ", "value", "tb"}[i], c))
	}
	p.later[e] = call
	rec := p.callRecord(call)
	out := &Cell{}
	p.exprs[call] = out
	exit := "__exit__"
	if f.Name == "push_async_exit" {
		exit = "__aexit__"
	}
	callee := p.exprs[arg]
	p.on(func() {
		for _, a := range callee.Atoms() {
			if a.Class == nil {
				w.callAtom(call, rec, a, out)
			} else if x := a.Class.Lookup(exit); x != nil && x.Fn != nil && x.Fn.Stub == nil {
				p.implies(arg, x.Fn)
				p.applyExit(x.Fn, a, arg)
			}
		}
	}, callee)
	return false
}

// makesManager: a call of a function with @contextmanager gives a manager, whose __enter__ gives what the generator
// yields. The yield gives None.
func (p *Program) makesManager(f *Func, out *Cell) {
	name := "GeneratorContextManager"
	switch swallows := mayReturnAtYield(f.Body); {
	case f.Async && swallows:
		name = "SwallowingAsyncContextManager"
	case f.Async:
		name = "Async" + name
	case swallows:
		name = "SwallowingContextManager"
	}
	p.addInstance(f.Sent, "NoneType")
	if c := p.library("contextlib", name); c != nil {
		p.add(out, &Atom{Class: c, Args: []*Cell{f.Yield}})
	}
}

// IsManager reports whether an atom is a manager made by @contextmanager.
func IsManager(a *Atom) bool {
	if a.Class == nil || a.Class.Stub == nil || len(a.Args) != 1 {
		return false
	}
	for _, c := range a.Class.MRO {
		if c.Name == "GeneratorContextManager" || c.Name == "AsyncGeneratorContextManager" {
			return true
		}
	}
	return false
}

// mayReturnAtYield reports whether a generator may return after an exception was thrown in at a yield: it stands in the
// body of a try one of whose handlers runs to its end, or whose finally leaves, or in that of a with.
func mayReturnAtYield(body []ast.Statement) bool {
	found := false
	ast.InspectOwn(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Try:
			if ast.Yields(n.Body) {
				for _, h := range n.Handlers {
					found = found || !endsInRaise(h.Body)
				}
				found = found || leavesBody(n.Finalbody)
			}
		case *ast.TryStar, *ast.With, *ast.AsyncWith:
			found = found || ast.Yields([]ast.Statement{n.(ast.Statement)})
		}
		return !found
	})
	return found
}

// endsInRaise: a handler that raises at its end, and never returns before.
func endsInRaise(body []ast.Statement) bool {
	if len(body) == 0 || leavesBody(body) {
		return false
	}
	_, ok := body[len(body)-1].(*ast.Raise)
	return ok
}

func leavesBody(body []ast.Statement) bool {
	found := false
	ast.InspectOwn(body, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.Return, *ast.Break, *ast.Continue:
			found = true
		}
		return !found
	})
	return found
}

// isManagerCall reports whether a decorator is a call of a function with @contextmanager: the function decorated runs
// inside a with statement.
func (p *Program) isManagerCall(m *Module, d ast.Expression) bool {
	call, ok := d.(*ast.Call)
	if !ok {
		return false
	}
	n, ok := call.Func.(*ast.Name)
	if !ok {
		return false
	}
	b := p.scopes[m].Use(n)
	if b == nil || len(b.Sites) != 1 {
		return false
	}
	def, ok := b.Sites[0].Node.(ast.Node)
	return ok && p.funcs[def] != nil && p.funcs[def].Manager
}

// wrapManaged lets the body of a function that managers decorate run inside the with statement that they stand for. The
// arguments are evaluated at each call, which is right for constants alone.
func (p *Program) wrapManaged(f *Func, decorators []ast.Expression) {
	for i := len(decorators) - 1; i >= 0; i-- {
		d := decorators[i]
		if !p.isManagerCall(f.Module, d) || f.Generator {
			continue
		}
		call := d.(*ast.Call)
		def, _ := p.scopes[f.Module].Use(call.Func.(*ast.Name)).Sites[0].Node.(ast.Node)
		if p.funcs[def].Async != f.Async || !constantArgs(call) {
			continue
		}
		if f.Managed == nil {
			f.Managed = map[ast.Expression]bool{}
		}
		f.Managed[d] = true
		var doc []ast.Statement
		body := f.Body
		if len(body) > 0 {
			if x, ok := body[0].(*ast.Expr); ok {
				if _, ok := x.Value.(*ast.Constant); ok {
					doc, body = body[:1:1], body[1:]
				}
			}
		}
		items := []*ast.WithItem{{ContextExpr: d}}
		var with ast.Statement = &ast.With{Span: d.Pos(), Items: items, Body: body}
		if f.Async {
			with = &ast.AsyncWith{Span: d.Pos(), Items: items, Body: body}
		}
		f.Body = append(doc, with)
	}
}

func constantArgs(c *ast.Call) bool {
	for _, a := range c.Args {
		if _, ok := a.(*ast.Constant); !ok {
			return false
		}
	}
	for _, k := range c.Keywords {
		if _, ok := k.Value.(*ast.Constant); !ok {
			return false
		}
	}
	return true
}
