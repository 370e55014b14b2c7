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
		"gather":   awaitGather,
		"wait_for": awaitWaitFor,
		"shield":   awaitShield,
	}
	intrinsics = map[string]func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall{
		"run":         callRun,
		"create_task": callCreateTask,
		"print":       callPrint,
		"len":         callLen,
		"isinstance":  callIsinstance,
		"str":         callStr,
		"repr":        callRepr,
		"super":       func(*fn, *ast.Call, *types.Call) *fallibleCall { return nil },
		"next":        callNext,
		"list":        callList,
		"sorted":      callSorted,
		"type":        callType,
		"int":         callInt,
		"min":         callMinMax("Min"),
		"max":         callMinMax("Max"),
		"sum":         callSum,
		"tuple":       callTuple,
		"set":         callSet,
		"dict":        callDict,
		"iter":        callIter,
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
	if len(rec.Targets) == 0 || f.b.p.BindProblem(c) != "" {
		return nil, false
	}
	for _, t := range rec.Targets {
		if t.Class != nil || t.Fn == nil || !t.Fn.Async || t.Fn.Generator {
			return nil, false
		}
	}
	return c, true
}

// callRun lowers asyncio.run.
func callRun(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	c, ok := f.isDirectCoroutine(e.Args[0])
	if !ok {
		return nil
	}
	r := f.rep(e)
	lit := f.coroutineFunc(c)
	name := "RunOf"
	if got := f.rep(c); got.Kind == Coro {
		r = got.Args[0]
	}
	if r.Kind == Void {
		name = "Run"
	}
	return &fallibleCall{expr: call(aio(name), lit), rep: r, fails: true, want: "result"}
}

// callCreateTask lowers create_task and TaskGroup.create_task.
func callCreateTask(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	name := keyword(e, "name")
	if len(e.Keywords) > 1 || len(e.Keywords) == 1 && name == nil {
		f.refuse(e, "GSY0402", "pass only the coroutine and a name", "these arguments of create_task are not supported")
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
	nameArg := func() ir.Expr { return f.as(name, strRep) }
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

// awaitGather lowers "await gather(…)" to a group:
//
//	await gather(a(), b())                      var group asyncio.WaitGroup
//	                                            group.Go(ctx, a)
//	                                            group.Go(ctx, b)
//	                                            if err := group.Wait(ctx); err != nil { … }
func awaitGather(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	keep := false
	for _, k := range e.Keywords {
		switch {
		case k.Arg == "return_exceptions" && isConst(k.Value, ast.ConstBool(true)):
			keep = true
		case k.Arg == "return_exceptions" && isConst(k.Value, ast.ConstBool(false)):
		default:
			f.refuse(k, "GSY0403", "write True or False", "return_exceptions that is not a constant is not supported")
			return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
		}
	}
	item := f.gatherItem(e)
	var group *ir.Var
	if item.Kind == Void {
		group = f.temp("group", ir.Named{Pkg: asyncioPkg, Name: "WaitGroup"})
	} else {
		group = f.temp("group", ir.Named{Pkg: asyncioPkg, Name: "ResultGroup", Args: []ir.Type{item.Go}})
	}
	f.emit(&ir.Declare{At: f.place(), Var: group})
	for _, a := range e.Args {
		f.gatherArg(group, a, item)
	}
	switch {
	case keep && item.Kind == Void:
		return &fallibleCall{expr: method(ref(group), "Outcomes", f.context()), rep: f.sliceRep(&Rep{Kind: Error, Opt: true, Go: errorType}), fails: true, want: "errs"}
	case keep:
		outcomes := f.temp("outcomes", nil)
		err := f.newErr()
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(outcomes), ref(err)}, Rhs: []ir.Expr{method(ref(group), "Outcomes", f.context())}})
		f.checkErr(err)
		return &fallibleCall{expr: call(aio("Values"), ref(outcomes)), rep: f.sliceRep(anyRep), want: "results"}
	case item.Kind == Void:
		return &fallibleCall{expr: method(ref(group), "Wait", f.context()), rep: f.gatheredVoid(e), fails: true, want: "results"}
	}
	return &fallibleCall{expr: method(ref(group), "Wait", f.context()), rep: f.sliceRep(item), fails: true, want: "results"}
}

// gatheredVoid: a group without results gives None where CPython gives a list of Nones; the list is made if it is used.
func (f *fn) gatheredVoid(*ast.Call) *Rep { return voidRep }

func (f *fn) sliceRep(item *Rep) *Rep {
	return &Rep{Kind: Slice, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}}
}

// gatherItem is the representation of what a gather's awaitables give.
func (f *fn) gatherItem(e *ast.Call) *Rep {
	var list *Rep
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if len(a.Args) > 0 {
			list = f.b.rep(a.Args[0])
		}
	}
	if list == nil || len(list.Args) == 0 {
		return anyRep
	}
	item := list.Args[0]
	if item.Cell == nil {
		return item
	}
	// The exceptions that return_exceptions adds are no results.
	var plain []*types.Atom
	errs := false
	for _, a := range item.Cell.Atoms() {
		if a.Class != nil && a.Class.Exception() {
			errs = true
			continue
		}
		plain = append(plain, a)
	}
	if !errs {
		return item
	}
	c := f.b.cellOf(plain)
	return f.b.rep(c)
}

func (f *fn) gatherArg(group *ir.Var, a ast.Expression, item *Rep) {
	if st, ok := a.(*ast.Starred); ok {
		f.gatherStarred(group, st.Value, item)
		return
	}
	if c, ok := f.isDirectCoroutine(a); ok {
		rec := f.b.p.CallOf(c)
		lit := f.coroutineLit(c, rec, rec.Targets[0], item)
		f.emit(&ir.ExprStmt{At: f.place(), X: method(ref(group), "Go", f.context(), lit)})
		return
	}
	x, r := f.value(a)
	f.addToGroup(group, x, r, a)
}

func (f *fn) addToGroup(group *ir.Var, x ir.Expr, r *Rep, a ast.Expression) {
	switch {
	case r.Kind == Coro:
		f.emit(&ir.ExprStmt{At: f.place(), X: method(ref(group), "AddCoro", f.context(), x)})
	case r.Kind == Stub && r.Class.Lookup("__await__") != nil:
		f.emit(&ir.ExprStmt{At: f.place(), X: method(ref(group), "Add", x)})
	default:
		f.refuse(a, "GSY0401", "gather coroutines, tasks and futures", "gathering a value of type %s is not supported", f.b.describe(r))
	}
}

// gatherStarred lowers gather(*(f(x) for x in xs)): a loop that starts them, without the list.
func (f *fn) gatherStarred(group *ir.Var, e ast.Expression, item *Rep) {
	var gens []*ast.Comprehension
	var elt ast.Expression
	switch x := e.(type) {
	case *ast.ListComp:
		gens, elt = x.Generators, x.Elt
	case *ast.GeneratorExp:
		gens, elt = x.Generators, x.Elt
	}
	if elt != nil && !f.suspendsIn(gens, elt) {
		if _, ok := f.isDirectCoroutine(elt); ok {
			f.comprehension(gens, func() { f.gatherArg(group, elt, item) })
			return
		}
	}
	items := f.rep(e)
	if len(items.Args) == 0 {
		f.refuse(e, "GSY0401", "gather coroutines, tasks and futures", "gathering these values is not supported")
		return
	}
	each := items.Args[0]
	v := f.temp("task", each.Go)
	seq := f.rangeable(e)
	body := f.into(func() { f.addToGroup(group, ref(v), each, e) })
	r := &ir.Range{At: f.place(), X: seq.x, Body: body}
	if seq.indexed {
		r.Value = v
	} else {
		r.Key = v
	}
	f.emit(r)
}

// suspendsIn: a comprehension that awaits between its coroutines starts them at other times than a loop would.
func (f *fn) suspendsIn(gens []*ast.Comprehension, elt ast.Expression) bool {
	for _, g := range gens {
		if g.IsAsync || f.b.eff.OfExpr(f.m, f.f, g.Iter).Suspends {
			return true
		}
		for _, t := range g.Ifs {
			if f.b.eff.OfExpr(f.m, f.f, t).Suspends {
				return true
			}
		}
	}
	c, ok := elt.(*ast.Call)
	if !ok {
		return false
	}
	for _, a := range c.Args {
		if f.b.eff.OfExpr(f.m, f.f, a).Suspends {
			return true
		}
	}
	return false
}

// awaitWaitFor lowers wait_for(coro(), timeout): the coroutine runs in the current task, as CPython 3.12+ has it.
func awaitWaitFor(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	args := e.Args
	var limit ast.Expression
	if len(args) == 2 {
		limit = args[1]
	} else if limit = keyword(e, "timeout"); limit == nil || len(args) != 1 {
		return nil
	}
	r := f.awaitedRep(e)
	var body ir.Expr
	if c, ok := f.isDirectCoroutine(args[0]); ok {
		rec := f.b.p.CallOf(c)
		body = f.coroutineLit(c, rec, rec.Targets[0], r)
	} else {
		x, xr := f.value(args[0])
		if !f.isStable(x) {
			x = f.save("awaitable", xr.Go, x)
		}
		body = field(x, "Await")
	}
	name := "WaitForOf"
	if r.Kind == Void {
		name = "WaitFor"
	}
	return &fallibleCall{expr: call(aio(name), f.context(), f.duration(limit), body), rep: r, fails: true, want: "value"}
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

func awaitShield(f *fn, e *ast.Call, _ *types.Call) *fallibleCall { return nil }

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
