package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// awaitable lowers an expression that something is to await later: a call of a coroutine function becomes the function
// that runs it, as does a stored coroutine (isFunc); a task or future stays what it is. r is the representation of its
// result; want, if not nil, is that of the function's. x is nil if it is refused.
func (f *fn) awaitable(e ast.Expression, want *Rep) (x ir.Expr, r *Rep, isFunc bool) {
	if c, ok := f.isDirectCoroutine(e); ok {
		rec := f.b.p.CallOf(c)
		if want == nil {
			want = anyRep
			if cr := f.rep(c); cr.Kind == Coro {
				want = cr.Args[0]
			}
		}
		return f.coroutineLit(c, rec, rec.Targets[0], want), want, true
	}
	v, vr := f.value(e)
	switch {
	case vr.Kind == Coro && vr.Opt, vr.Kind == Stub && vr.Opt:
	case vr.Kind == Coro:
		if !f.isStable(v) {
			v = f.save("coro", vr.Go, v)
		}
		return field(v, "Await"), vr.Args[0], true
	case vr.Kind == Stub && len(vr.Args) > 0 && vr.Class.Lookup("__await__") != nil:
		got := vr.Args[0]
		if got.Kind == Void && vr.Class.Stub.None == "" {
			got = unitRep
		}
		return v, got, false
	}
	f.refuse(e, "GSY0401", "use a coroutine, a task or a future", "waiting for a value of type %s is not supported here", vr)
	return nil, anyRep, false
}

// awaitWaitFor lowers await wait_for(x, timeout). A coroutine runs in the current task, as CPython 3.12+ has it.
//
//	await wait_for(fetch(), 2)    asyncio.WaitForOf(ctx, 2*time.Second, fetch)
//	await wait_for(task, 2)       asyncio.WaitForFutureOf(ctx, 2*time.Second, task)
func awaitWaitFor(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	args := e.Args
	var limit ast.Expression
	if len(args) == 2 {
		limit = args[1]
	} else if limit = keyword(e, "timeout"); limit == nil || len(args) != 1 {
		return nil
	}
	var body ir.Expr
	var r *Rep
	var isFunc bool
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			body, r, isFunc = f.awaitable(args[0], nil)
			if body == nil {
				return nilExpr(), nil
			}
			if isFunc {
				return body, (&signature{result: r, err: true, ctx: true}).funcType()
			}
			return body, f.rep(args[0]).Go
		}
		return f.duration(limit), ir.Named{Pkg: "time", Name: "Duration"}
	})
	name := "WaitFor"
	if !isFunc {
		name = "WaitForFuture"
	}
	if r.Kind == Void {
		r = voidRep
	} else {
		name += "Of"
	}
	return &fallibleCall{expr: call(aio(name), f.contextOf(e), ops[1], ops[0]), rep: r, fails: true, want: "value"}
}

// awaitWait lowers await wait([]), of which Go can't tell the type of the tasks: it raises. Others are calls as declared.
func awaitWait(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	if len(e.Args) != 1 || f.itemRep(e.Args[0]).Kind != Any || len(f.b.p.ItemsOf(e.Args[0]).Atoms()) > 0 || f.rep(e.Args[0]).Kind == Any {
		return nil
	}
	c := f.callStub(e, rec, rec.Targets[0])
	tasks := &ir.Composite{Type: ir.Slice{Elem: ir.Named{Pkg: asyncioPkg, Name: "AnyFuture"}}}
	c.expr.(*ir.Call).Args[1] = call(std("slices", "Values"), tasks)
	return c
}

// awaitShield lowers await shield(x). A coroutine becomes a task first.
func awaitShield(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	x, r, isFunc := f.awaitable(e.Args[0], nil)
	if x == nil {
		return &fallibleCall{expr: nilExpr(), rep: f.awaitedRep(e)}
	}
	if isFunc {
		x = f.startTask(x, r)
	}
	if r.Kind == Void {
		return &fallibleCall{expr: call(aio("Shield"), f.context(), x), rep: voidRep, fails: true}
	}
	return &fallibleCall{expr: call(aio("ShieldOf"), f.context(), x), rep: r, fails: true, want: "value"}
}

// startTask makes a function that runs a coroutine a task.
func (f *fn) startTask(body ir.Expr, r *Rep) ir.Expr {
	if r.Kind == Void {
		return call(aio("CreateTask"), f.context(), body)
	}
	return call(aio("CreateTaskOf"), f.context(), body)
}

// callShield lowers shield(x) as a value: a future that can be awaited or cancelled without the shielded task.
func callShield(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	out := f.rep(e)
	x, r, isFunc := f.awaitable(e.Args[0], nil)
	if x == nil {
		return &fallibleCall{expr: nilExpr(), rep: out}
	}
	if isFunc {
		x = f.startTask(x, r)
	}
	if out.noneForm() {
		return &fallibleCall{expr: call(aio("ShieldAny"), x), rep: out, want: "shielded"}
	}
	return &fallibleCall{expr: call(aio("ShieldFuture"), x), rep: out, want: "shielded"}
}

// callEnsureFuture lowers ensure_future(x): a task for a coroutine, the task or future itself otherwise.
func callEnsureFuture(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	out := f.rep(e)
	x, r, isFunc := f.awaitable(e.Args[0], nil)
	switch {
	case x == nil:
		return &fallibleCall{expr: nilExpr(), rep: out}
	case isFunc:
		return &fallibleCall{expr: f.startTask(x, r), rep: out, want: "task"}
	}
	return &fallibleCall{expr: x, rep: f.rep(e.Args[0]), want: "task"}
}

// awaitedRep is the representation of what awaiting a call's result gives.
func (f *fn) awaitedRep(e *ast.Call) *Rep {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Class != nil && len(a.Args) > 0 {
			return f.b.rep(a.Args[len(a.Args)-1])
		}
	}
	return anyRep
}

// callAsCompleted lowers as_completed(xs). Coroutines become tasks first.
func callAsCompleted(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	slots, problem := types.Bind(t.Fn, e, 0)
	if problem != "" || slots[0].Expr == nil {
		return nil
	}
	item := f.itemRep(slots[0].Expr)
	args := []func() (ir.Expr, ir.Type){
		func() (ir.Expr, ir.Type) { return f.seqOf(slots[0].Expr, seqRep(item)), nil },
		func() (ir.Expr, ir.Type) { return aio("Forever"), nil },
	}
	if x := slots[1].Expr; x != nil {
		args[1] = func() (ir.Expr, ir.Type) { return f.duration(x), ir.Named{Pkg: "time", Name: "Duration"} }
	}
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) { return args[i]() })
	xs := ops[0]
	none := len(item.Args) > 0 && item.Args[len(item.Args)-1].Kind == Void
	switch {
	case item.Kind == Coro && none:
		xs = call(aio("Tasks"), f.context(), xs)
	case item.Kind == Coro:
		xs = call(aio("TasksOf"), f.context(), xs)
	case item.Kind == Any && len(f.b.p.ItemsOf(slots[0].Expr).Atoms()) == 0: // as_completed([])
		tasks := ir.Slice{Elem: ptr(ir.Named{Pkg: asyncioPkg, Name: "Task"})}
		xs, none = call(std("slices", "Values"), &ir.Composite{Type: tasks}), true
	case item.Kind != Stub || item.Opt || len(item.Args) == 0 || item.Class.Lookup("__await__") == nil:
		f.refuse(e.Args[0], "GSY0401", "pass coroutines, tasks and futures of one type", "as_completed over values of type %s is not supported", item)
	}
	name := t.Fn.Stub.Go
	if none {
		name = t.Fn.Stub.None
	}
	return &fallibleCall{expr: call(symbol(name), f.context(), xs, ops[1]), rep: f.stubRep(e, t.Fn), want: "completed"}
}

func seqRep(item *Rep) *Rep {
	return &Rep{Kind: Seq, Args: []*Rep{item}, Go: ir.Named{Pkg: "iter", Name: "Seq", Args: []ir.Type{item.Go}}}
}
