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
