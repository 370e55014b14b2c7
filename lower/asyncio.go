package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// intrinsics lower the calls that no signature can describe, by the name in their stub's @intrinsic. awaited lower
// those that stand behind an await. Each may give nil to fall back on the stub's signature.
var (
	intrinsics map[string]func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall
	awaited    map[string]func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall
)

func init() {
	awaited = map[string]func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall{
		"gather":              awaitGather,
		"wait":                awaitWait,
		"wait_for":            awaitWaitFor,
		"shield":              awaitShield,
		"condition.wait_for":  awaitCondition,
		"enter_async_context": awaitEnterContext,
		"exit":                awaitExit,
		"anext":               awaitAnext,
		"iterator.next":       awaitIteratorNext,
		"generator.send":      awaitDrive("Send"),
		"generator.throw":     awaitDrive("Throw"),
		"generator.close":     awaitDrive("Close"),
	}
	intrinsics = map[string]func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall{
		"run":                     callRun,
		"create_task":             callCreateTask,
		"call_soon":               callSoon,
		"enter_context":           callEnterContext,
		"exit":                    callExit,
		"exception":               callException,
		"format_exc":              callFormatExc,
		"group.match":             callGroupMatch,
		"print_exc":               callPrintExc,
		"traceback":               callTraceback,
		"exc_info":                callExcInfo,
		"push_exit":               callPushExit,
		"push_callback":           callPushCallback,
		"push_async_callback":     callPushAsyncCallback,
		"PriorityQueue":           callPriorityQueue,
		"gather":                  callGather,
		"shield":                  callShield,
		"as_completed":            callAsCompleted,
		"ensure_future":           callEnsureFuture,
		"str.format":              callFormat,
		"print":                   callPrint,
		"len":                     callLen,
		"isinstance":              callIsinstance,
		"issubclass":              callIssubclass,
		"str":                     callStr,
		"repr":                    callRepr,
		"super":                   func(*fn, *ast.Call, *types.Call) *fallibleCall { return nil },
		"next":                    callNext,
		"reversed":                callReversed,
		"list":                    callList,
		"sorted":                  callSorted,
		"type":                    callType,
		"int":                     callInt,
		"argparse.ArgumentParser": callParser,
		"argparse.add_argument":   callAddArgument,
		"vars":                    callVars,
		"hasattr":                 callHasattr,
		"getattr":                 callGetattr,
		"setattr":                 callSetattr,
		"delattr":                 callDelattr,
		"divmod":                  callDivmod,
		"pow":                     callPow,
		"min":                     callMinMax("Min"),
		"max":                     callMinMax("Max"),
		"sum":                     callSum,
		"zip":                     callZip,
		"tuple":                   callTuple,
		"set":                     callSet,
		"dict":                    callDict,
		"dict.update":             callUpdate,
		"tuple.index":             callTupleFind,
		"tuple.count":             callTupleFind,
		"iter":                    callIter,
		"partial":                 callPartial,
		"context.run":             callContextRun,
		"context.get":             callContextGet,
		"inspect.predicate":       callPredicate,
		"dict.get":                callDictGet,
		"dict.pop":                callDictPop,
		"aiter":                   callAiter,
		"iterator.next":           callIteratorNext,
		"generator.send":          callDrive("Send"),
		"generator.throw":         callDrive("Throw"),
		"generator.close":         callDrive("Close"),
	}
}

// keyword finds an argument by name.
func keyword(e *ast.Call, name string) ast.Expression {
	for _, k := range e.Keywords {
		if k.Arg == name {
			return k.Value
		}
	}
	return nil
}

func isConst(e ast.Expression, want ast.Const) bool {
	k, ok := e.(*ast.Constant)
	return ok && k.Value == want
}

// isDirectCoroutine reports whether an expression is a call of a coroutine function.
func (f *fn) isDirectCoroutine(e ast.Expression) (*ast.Call, bool) {
	c, ok := e.(*ast.Call)
	if !ok {
		return nil, false
	}
	rec := f.b.p.CallOf(c)
	if len(rec.Targets) == 0 || f.b.p.BindProblem(c) != "" || f.callsLoose(c) {
		return nil, false
	}
	for _, t := range rec.Targets {
		if t.Class != nil || t.Fn == nil || !t.Fn.Async || t.Fn.Generator {
			return nil, false
		}
	}
	return c, true
}

// callRun lowers asyncio.run, Runner.run and loop.run_until_complete:
//
//	asyncio.run(main())            asyncio.Run(amain)
//	loop.run_until_complete(fut)   asyncio.RunUntilDoneOf(loop, fut)
func callRun(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	if len(e.Args) != 1 || len(e.Keywords) > 0 && (len(e.Keywords) > 1 || e.Keywords[0].Arg != "debug") {
		return nil
	}
	var recv ir.Expr
	if a, ok := e.Func.(*ast.Attribute); ok && t.Recv != nil {
		x, r := f.value(a.Value)
		recv = f.stable(f.deref(x, r, a.Value, t.Fn.Name), r)
	}
	if !f.mayAwait(e.Args[0]) {
		x := f.as(e.Args[0], anyRep)
		return &fallibleCall{expr: call(aio("RunNonCoroutine"), x), rep: voidRep, fails: true}
	}
	x, r, isFunc := f.awaitable(e.Args[0], nil)
	if x == nil {
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	if !isFunc && (recv == nil || t.Recv.Class.Name == "Runner") {
		f.refuse(e.Args[0], "GSY0401", "pass a coroutine", "running a future with asyncio.run is not supported")
	}
	none, name := t.Fn.Stub.None, t.Fn.Stub.Go
	if !isFunc {
		none, name = ".RunUntilDone", "asyncio.RunUntilDoneOf"
	}
	if r.Kind == Void {
		r, name = voidRep, none
	}
	c := call(nil, x)
	switch {
	case name[0] == '.':
		c.Fun = field(recv, name[1:])
	case recv != nil:
		c.Fun, c.Args = symbol(name), []ir.Expr{recv, x}
	default:
		c.Fun = symbol(name)
	}
	return &fallibleCall{expr: c, rep: r, fails: true, want: "result"}
}

// mayAwait reports whether an expression may be awaitable at all.
func (f *fn) mayAwait(e ast.Expression) bool {
	atoms := f.b.p.CellOf(e).Atoms()
	for _, a := range atoms {
		if a.Class != nil && (a.Class.Name == "Coroutine" || a.Class.Lookup("__await__") != nil) {
			return true
		}
	}
	return len(atoms) == 0
}

// callCreateTask lowers create_task and TaskGroup.create_task.
func callCreateTask(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	name := keyword(e, "name")
	for _, k := range e.Keywords {
		if k.Arg == "name" {
			continue
		}
		what := "argument " + k.Arg
		if k.Arg == "" {
			what = "** of arguments"
		}
		f.refuse(k, "GSY0402", "pass only the coroutine and a name", "%s of create_task is not supported", what)
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	if name != nil && f.b.p.CellOf(name).Atoms() != nil && isConst(name, ast.ConstNone{}) {
		name = nil
	}
	c, direct := f.isDirectCoroutine(e.Args[0])
	r := f.rep(e)
	of := r.Kind == Stub && len(r.Args) > 0 && r.Args[0].Kind != Void
	var receiver ir.Expr
	group := ""
	if t := rec.Targets[0]; t.Recv != nil && t.Recv.Class != nil {
		a, ok := e.Func.(*ast.Attribute)
		if !ok {
			return nil
		}
		receiver = f.expr(a.Value)
		group = t.Recv.Class.Name
	}
	var body ir.Expr
	if direct {
		want := voidRep
		if of {
			want = r.Args[0]
		}
		crec := f.b.p.CallOf(c)
		body = f.coroutineLit(c, crec, crec.Targets[0], want)
	} else {
		coro, cr := f.value(e.Args[0])
		if cr.Kind != Coro {
			return nil
		}
		body = field(coro, "Await")
	}
	var out *ir.Call
	nameArg := func() ir.Expr { return f.taskName(name) }
	switch {
	case group == "TaskGroup" && of && name == nil:
		out = call(aio("GroupTask"), receiver, body)
	case group == "TaskGroup" && of:
		out = call(aio("GroupNamedTask"), receiver, nameArg(), body)
	case group == "TaskGroup" && name == nil:
		out = method(receiver, "Go", body)
	case group == "TaskGroup":
		out = method(receiver, "GoNamed", nameArg(), body)
	case receiver != nil && of && name == nil:
		out = call(aio("LoopTask"), receiver, body)
	case receiver != nil && of:
		out = call(aio("LoopNamedTask"), receiver, nameArg(), body)
	case receiver != nil && name == nil:
		out = method(receiver, "CreateTask", body)
	case receiver != nil:
		out = method(receiver, "CreateNamedTask", nameArg(), body)
	case of && name == nil:
		out = call(aio("CreateTaskOf"), f.context(), body)
	case of:
		out = call(aio("CreateNamedTaskOf"), f.context(), nameArg(), body)
	case name == nil:
		out = call(aio("CreateTask"), f.context(), body)
	default:
		out = call(aio("CreateNamedTask"), f.context(), nameArg(), body)
	}
	return &fallibleCall{expr: out, rep: r, want: "task"}
}

// taskName lowers the name of a task, which is made a str: create_task(f(), name=17).
func (f *fn) taskName(e ast.Expression) ir.Expr {
	r := f.rep(e)
	if r.Kind == Str && !r.Opt {
		return f.as(e, strRep)
	}
	if r.Opt {
		f.refuse(e, "GSY0402", "call create_task without a name where it is None", "a task's name that may be None is not supported")
	}
	x, xr := f.value(e)
	return call(py("Str"), f.convert(x, xr, anyRep, e))
}

// duration lowers a number of seconds to what the runtime's sleeps take: literals become durations.
func (f *fn) duration(e ast.Expression) ir.Expr {
	if k, ok := e.(*ast.Constant); ok {
		switch v := k.Value.(type) {
		case ast.ConstInt:
			if v.Sign() == 0 {
				return intLit(0)
			}
			if v.IsInt64() && v.Int64() < 1e6 {
				return durationLit(float64(v.Int64()))
			}
		case ast.ConstFloat:
			if d := durationLit(float64(v)); d != nil {
				return d
			}
		case ast.ConstNone:
			return aio("Forever")
		}
	}
	x, r := f.value(e)
	switch {
	case r.boxed():
		return call(aio("OptSeconds"), x)
	case r.Kind == Bool:
		return call(aio("Seconds"), f.convert(x, r, intRep, e))
	case r.Kind == Any:
		return call(aio("AnySeconds"), x)
	case r.Kind == Big || r.Kind == Num:
		return call(aio("Seconds"), f.convert(x, r, floatRep, e))
	}
	return call(aio("Seconds"), x)
}

// durationLit writes a constant number of seconds as Go does: 10*time.Millisecond; nil if it is no whole number of a
// unit.
func durationLit(s float64) ir.Expr {
	units := []struct {
		name string
		per  float64
	}{{"Second", 1}, {"Millisecond", 1e3}, {"Microsecond", 1e6}}
	if s < 0 {
		return nil
	}
	if s == 0 {
		return intLit(0)
	}
	for _, u := range units {
		n := s * u.per
		if n == float64(int(n)) && float64(int(n))/u.per == s {
			if n == 1 {
				return std("time", u.name)
			}
			return bin("*", intLit(int(n)), std("time", u.name))
		}
	}
	return nil
}
