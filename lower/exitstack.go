package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Exit stacks: what a manager does in the end is a function literal that the stack keeps.
//
//	r = stack.enter_context(Res(1))    manager := NewRes(1)
//	                                   r := manager.Enter()
//	                                   stack.Push(func(err error) (bool, error) {
//	                                       return false, manager.Exit(py.ExitType(err), err, nil)
//	                                   })

// withStack lowers with over an exit stack made in place:
//
//	with ExitStack() as stack: …    stack := contextlib.NewExitStack()
//	                                err := stack.Run(func() error { … })
func (f *fn) withStack(it *ast.WithItem, r *Rep, async bool, list []ast.Statement, body func()) {
	place := f.place()
	x, _ := f.value(it.ContextExpr)
	f.span = place
	n, named := it.OptionalVars.(*ast.Name)
	if it.OptionalVars != nil && !named {
		f.refuse(it.OptionalVars, "GSY0405", "bind the stack to a name", "this target of an exit stack is not supported")
		return
	}
	var held ir.Expr
	if v := f.varOfTarget(n); v != nil && f.b.local(v) && f.sameRep(f.b.rep(v.Cell), r) && len(v.Binding.Sites) == 1 {
		f.assignValue(n, x, r, it.ContextExpr)
		held = ref(f.variable(v))
	} else {
		held = f.holdAs("stack", r.Go, x)
		if named {
			f.assignValue(n, held, r, it.ContextExpr)
		}
	}
	run := method(held, "Run")
	if async {
		run.Args = []ir.Expr{f.context()}
	}
	at := len(*f.out)
	fr := &frame{kind: inClosure, outer: f.frame} // what the stack holds may swallow the error
	lit, _ := f.closureIn(fr, nil, body, list)
	run.Args = append(run.Args, lit)
	err := f.newErr()
	f.span = place
	f.assign(ref(err), run)
	f.checkErr(err)
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

// varOfTarget is the variable of a target, nil if there is no target.
func (f *fn) varOfTarget(n *ast.Name) *types.Var {
	if n == nil {
		return nil
	}
	return f.varOfName(n)
}

// isStack: contextlib's ExitStack and AsyncExitStack.
func isStack(r *Rep, async bool) bool {
	if r.Kind != Stub || r.Opt || !r.Class.In("contextlib") {
		return false
	}
	return r.Class.Name == "ExitStack" && !async || r.Class.Name == "AsyncExitStack" && async
}

// stackReceiver lowers the stack of stack.push(…).
func (f *fn) stackReceiver(e *ast.Call, t *types.Target) ir.Expr {
	a, ok := e.Func.(*ast.Attribute)
	if !ok || t.Recv == nil {
		return nil
	}
	x, r := f.value(a.Value)
	x = f.deref(x, r, a.Value, t.Fn.Name)
	if !f.isStable(x) && !isPath(x) {
		x = f.save("stack", r.Go, x)
	}
	return x
}

// callEnterContext lowers stack.enter_context(m): it enters m, and the stack leaves it in the end.
func callEnterContext(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	return f.enterContext(e, rec, false)
}

// awaitEnterContext lowers await stack.enter_async_context(m).
func awaitEnterContext(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	if f.laterOf == e {
		return nil // what it emits runs now
	}
	return f.enterContext(e, rec, true)
}

func (f *fn) enterContext(e *ast.Call, rec *types.Call, async bool) *fallibleCall {
	none := &fallibleCall{expr: nilExpr(), rep: voidRep}
	t := rec.Targets[0]
	stack := f.stackReceiver(e, t)
	if stack == nil || len(e.Args) != 1 {
		return nil
	}
	m := f.managerOf(e.Args[0], async)
	if m == nil {
		return none
	}
	got, gr := ir.Expr(nilExpr()), voidRep
	if m.enter != nil {
		if got, gr = m.enter(); gr.Kind != Void {
			if !f.isStable(got) {
				got = f.save("entered", gr.Go, got)
			}
		} else {
			f.dropValue(got)
			got = nilExpr()
		}
	}
	if m.exit != nil {
		f.emit(&ir.ExprStmt{At: f.place(), X: method(stack, t.Fn.Stub.Go[1:], f.exitLiteral(m, async))})
	}
	return &fallibleCall{expr: got, rep: gr, want: "entered"}
}

// exitLiteral is the function that leaves a manager.
func (f *fn) exitLiteral(m *manager, async bool) *ir.FuncLit {
	err := &ir.Var{Want: "err", Type: errorType, Declared: true}
	sig := &signature{result: boolRep, err: true, ctx: async}
	lit := &ir.FuncLit{Results: sig.results()}
	inner := f.literal(sig)
	inner.ctx = nil
	if async {
		inner.takeContext(lit)
	}
	lit.Params = append(lit.Params, err)
	lit.Body = inner.into(func() {
		c := m.exit(inner, ref(err))
		if !m.swallows {
			inner.drop(c)
			inner.returnValue(builtin("false"))
			return
		}
		if c.fails && c.rep.Kind == Bool && !c.rep.Opt {
			inner.emit(&ir.Return{Results: []ir.Expr{c.expr}})
			return
		}
		x := c.expr
		if c.fails {
			x = inner.settle(c, "handled")
		}
		inner.returnValue(inner.truth(x, c.rep, nil))
	})
	return lit
}

// drop makes a call whose result nobody needs.
func (f *fn) drop(c *fallibleCall) {
	if !c.fails {
		f.dropValue(c.expr)
		return
	}
	err := f.newErr()
	f.emit(&ir.Assign{At: f.place(), Lhs: c.rep.results(ref(err)), Rhs: []ir.Expr{c.expr}})
	f.checkErr(err)
}

// callPushExit lowers stack.push(f) and stack.push_async_exit(f): f is a function of three arguments, or an object with
// an __exit__.
func callPushExit(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	stack := f.stackReceiver(e, t)
	later := f.b.p.LaterCall(e)
	if stack == nil || later == nil {
		return nil
	}
	async := t.Fn.Name == "push_async_exit"
	var m *manager
	switch r := f.rep(e.Args[0]); r.Kind {
	case Struct, Iface, Stub:
		m = f.managerOf(e.Args[0], async)
	default:
		m = f.exitFunction(later, async)
	}
	if m == nil {
		return &fallibleCall{expr: nilExpr(), rep: voidRep}
	}
	return &fallibleCall{expr: method(stack, t.Fn.Stub.Go[1:], f.exitLiteral(m, async)), rep: voidRep}
}

// exitFunction: a function that is called as an __exit__ is.
func (f *fn) exitFunction(later *ast.Call, async bool) *manager {
	rec := f.b.p.CallOf(later)
	if problem := f.b.p.BindProblem(later); problem != "" || len(rec.Targets) == 0 {
		f.refuse(later.Func, "GSY0343", "pass a function of the program that takes three arguments", "a value of type %s as an exit function is not supported", f.rep(later.Func))
		return nil
	}
	return &manager{
		exit: func(in *fn, err ir.Expr) *fallibleCall {
			values := []ir.Expr{call(py("ExitType"), err), err, nilExpr()}
			for i, a := range later.Args {
				f.b.evaluated[a] = evaluated{values[i], f.rep(a)}
				defer delete(f.b.evaluated, a)
			}
			if async {
				if c := in.awaitCall(later); c != nil {
					return c
				}
			}
			return in.call(later)
		},
		swallows: true,
	}
}

// callPushCallback lowers stack.callback(f, x): the callback is bound to its arguments, which are evaluated now.
func callPushCallback(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	stack := f.stackReceiver(e, t)
	later := f.b.p.LaterCall(e)
	if stack == nil || later == nil {
		return nil
	}
	return &fallibleCall{expr: method(stack, t.Fn.Stub.Go[1:], f.callback(later)), rep: voidRep}
}

// callPushAsyncCallback lowers stack.push_async_callback(f, x).
func callPushAsyncCallback(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	stack := f.stackReceiver(e, t)
	later := f.b.p.LaterCall(e)
	if stack == nil || later == nil {
		return nil
	}
	made := f.b.p.CallOf(later)
	if problem := f.b.p.BindProblem(later); problem != "" || len(made.Targets) != 1 || made.Targets[0].Fn == nil || !made.Targets[0].Fn.Async {
		f.refuse(e, "GSY0343", "pass a coroutine function of the program and its arguments", "a value of type %s as an asynchronous callback is not supported", f.rep(later.Func))
		return &fallibleCall{expr: nilExpr(), rep: voidRep}
	}
	return &fallibleCall{expr: method(stack, t.Fn.Stub.Go[1:], f.coroutineLit(later, made, made.Targets[0], voidRep)), rep: voidRep}
}
