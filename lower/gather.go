package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// gathering is a gather call whose members are being started.
type gathering struct {
	group *ir.Var
	item  *Rep // what each member gives; Void: nothing
	keep  bool // return_exceptions=True
}

// startGather starts the members of a gather, in order:
//
//	gather(a(), b())      var group asyncio.WaitGroup
//	                      group.Go(ctx, a)
//	                      group.Go(ctx, b)
func (f *fn) startGather(e *ast.Call) *gathering {
	g := &gathering{keep: f.returnsExceptions(e), item: f.gatherItem(e)}
	if g.item.Kind == Void {
		g.group = f.temp("group", ir.Named{Pkg: asyncioPkg, Name: "WaitGroup"})
	} else {
		g.group = f.temp("group", ir.Named{Pkg: asyncioPkg, Name: "ResultGroup", Args: []ir.Type{g.item.Go}})
	}
	f.emit(&ir.Declare{At: f.place(), Var: g.group})
	for _, a := range e.Args {
		f.gatherArg(g.group, a, g.item)
	}
	return g
}

// returnsExceptions reads return_exceptions, which must be a constant.
func (f *fn) returnsExceptions(e *ast.Call) bool {
	keep := false
	for _, k := range e.Keywords {
		switch {
		case k.Arg == "return_exceptions" && isConst(k.Value, ast.ConstBool(true)):
			keep = true
		case k.Arg == "return_exceptions" && isConst(k.Value, ast.ConstBool(false)):
		default:
			f.refuse(k, "GSY0403", "write True or False", "return_exceptions that is not a constant is not supported")
		}
	}
	return keep
}

// awaitGather lowers "await gather(…)": to Wait, and to Outcomes if exceptions are results.
func awaitGather(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	g := f.startGather(e)
	if g.keep {
		if f.unused == e {
			return &fallibleCall{expr: method(ref(g.group), "Outcomes", f.context()), rep: f.sliceRep(anyRep), fails: true}
		}
		if item := f.resultItem(e); g.item.Kind == Void && item != nil && item.Kind == Error {
			return &fallibleCall{expr: method(ref(g.group), "Outcomes", f.context()), rep: f.sliceRep(item), fails: true, want: "errs"}
		}
		outcomes := f.temp("outcomes", nil)
		err := f.newErr()
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(outcomes), ref(err)}, Rhs: []ir.Expr{method(ref(g.group), "Outcomes", f.context())}})
		f.checkErr(err)
		values := "Values"
		if g.item.Kind == Void {
			values = "ErrorValues"
		}
		return &fallibleCall{expr: call(aio(values), ref(outcomes)), rep: f.gathered(e, anyRep), want: "results"}
	}
	if g.item.Kind == Void {
		if f.unused == e {
			return &fallibleCall{expr: method(ref(g.group), "Wait", f.context()), rep: voidRep, fails: true}
		}
		return &fallibleCall{expr: method(ref(g.group), "WaitNones", f.context()), rep: f.sliceRep(voidRep), fails: true, want: "results"}
	}
	return &fallibleCall{expr: method(ref(g.group), "Wait", f.context()), rep: f.gathered(e, g.item), fails: true, want: "results"}
}

// gathered is the representation of a gather's results, in the slice that the runtime gives: its items as inference
// sees them, unless those are any.
func (f *fn) gathered(_ *ast.Call, item *Rep) *Rep { return f.sliceRep(item) }

// callGather lowers a gather that is kept: a future of its results.
func callGather(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	r := f.rep(e)
	if r.Kind != Stub || len(r.Args) == 0 || r.Args[0].Kind != List && r.Args[0].Kind != Slice {
		return nil
	}
	list := r.Args[0]
	g := f.startGather(e)
	if want := g.item; g.keep && list.Args[0].Kind != Any || !g.keep && !f.b.sameType(want.Go, list.Args[0].Go) {
		f.refuse(e, "GSY0403", "await the gather where it is made", "a gather of values of this type as a value is not supported")
	}
	name := map[[2]bool]string{{false, false}: "Future", {false, true}: "ListFuture", {true, false}: "ValuesFuture", {true, true}: "ValueListFuture"}
	return &fallibleCall{expr: method(ref(g.group), name[[2]bool{g.keep, list.Kind == List}], f.context()), rep: r, want: "gathered"}
}

func (f *fn) sliceRep(item *Rep) *Rep {
	return &Rep{Kind: Slice, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}}
}

// resultItem is the representation of the items of a gather's list, exceptions included.
func (f *fn) resultItem(e *ast.Call) *Rep {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if len(a.Args) > 0 {
			if list := f.b.rep(a.Args[0]); len(list.Args) == 1 {
				return list.Args[0]
			}
		}
	}
	return nil
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
	if len(item.Cell.Atoms()) == 0 {
		return voidRep // no members, or none that ever returns
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
	if len(plain) == 0 {
		return voidRep
	}
	return f.b.rep(f.b.cellOf(plain))
}

// gatherArg adds a member to a group.
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
	f.addToGroup(group, x, r, a, item)
}

func (f *fn) addToGroup(group *ir.Var, x ir.Expr, r *Rep, a ast.Expression, item *Rep) {
	want := item
	if r.Unit || item.Kind == Void {
		want = voidRep
	}
	same := func() bool {
		return len(r.Args) > 0 && (want.Kind == Void || f.b.sameType(r.Args[len(r.Args)-1].Go, want.Go))
	}
	switch {
	case r.Kind == Coro && !r.Opt && same():
		f.emit(&ir.ExprStmt{At: f.place(), X: method(ref(group), "AddCoro", f.context(), x)})
	case r.Kind == Stub && !r.Opt && r.Class.Lookup("__await__") != nil && same():
		f.emit(&ir.ExprStmt{At: f.place(), X: method(ref(group), "Add", x)})
	default:
		f.refuse(a, "GSY0401", "gather coroutines, tasks and futures of one type", "gathering a value of type %s is not supported", r)
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
		f.comprehension(gens, func() { f.gatherArg(group, elt, item) })
		return
	}
	items := f.rep(e)
	if each := f.itemsRep(e, items); items.Kind == Any && each.Kind != Any {
		v := f.temp("task", anyRep.Go) // of a list or a set
		seq := f.rangeable(e)
		body := f.into(func() { f.addToGroup(group, f.convert(ref(v), anyRep, each, e), each, e, item) })
		f.emit(&ir.Range{At: f.place(), X: seq.x, Key: v, Body: body})
		return
	}
	if len(items.Args) == 0 || items.Kind == Tuple {
		if t, ok := e.(*ast.Tuple); ok {
			for _, x := range t.Elts {
				f.gatherArg(group, x, item)
			}
			return
		}
		f.refuse(e, "GSY0401", "gather coroutines, tasks and futures", "gathering these values is not supported")
		return
	}
	each := items.Args[len(items.Args)-1]
	v := f.temp("task", each.Go)
	seq := f.rangeable(e)
	body := f.into(func() { f.addToGroup(group, ref(v), each, e, item) })
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
	return f.b.eff.OfExpr(f.m, f.f, elt).Suspends
}

// gatherPair lowers a, b = await gather(f(), g()), whose results may be of different types:
//
//	a, b, err := asyncio.Gather2(ctx, f, g)
func (f *fn) gatherPair(st *ast.Assign) bool {
	e, ok := types.GatheredCall(st.Value)
	if !ok || !f.b.p.GatheredPair(e) {
		return false
	}
	targets := st.Targets[0].(*ast.Tuple).Elts
	keep := f.returnsExceptions(e)
	if keep || len(targets) > 6 || hasStar(targets) || !f.gatherTogether(st, e, targets) {
		f.gatherApart(e, targets, keep)
	}
	return true
}

// gatherTogether lowers it to Gather2 and its like if all members are coroutines with results.
func (f *fn) gatherTogether(st *ast.Assign, e *ast.Call, targets []ast.Expression) bool {
	var parts []*Rep
	for _, a := range e.Args {
		c, ok := f.isDirectCoroutine(a)
		if !ok {
			return false
		}
		r := f.rep(c)
		if r.Kind != Coro || r.Args[0].Kind == Void {
			return false
		}
		parts = append(parts, r.Args[0])
	}
	place := f.place()
	args := []ir.Expr{f.context()}
	for i, a := range e.Args {
		c := a.(*ast.Call)
		rec := f.b.p.CallOf(c)
		args = append(args, f.coroutineLit(c, rec, rec.Targets[0], parts[i]))
	}
	err := f.newErr()
	var lhs []ir.Expr
	var after []func()
	for i, t := range targets {
		got := parts[i]
		if n, ok := t.(*ast.Name); ok {
			if tv := f.varOfName(n); f.writesThrough(tv) && f.sameRep(got, f.b.rep(tv.Cell)) {
				lhs = append(lhs, ref(f.variable(tv)))
				after = append(after, func() { f.bind(tv) })
				continue
			}
		}
		v := f.temp("value", got.Go)
		lhs = append(lhs, ref(v))
		after = append(after, func() { f.assignValue(t, ref(v), got, t) })
	}
	lhs = append(lhs, ref(err))
	f.emit(&ir.Assign{At: place, Lhs: lhs, Rhs: []ir.Expr{&ir.Call{Fun: aio("Gather" + itoa(len(parts))), Args: args}}})
	f.checkErr(err)
	for _, bind := range after {
		bind()
	}
	return true
}

// gatherApart lowers it member by member: each is a task or future of its own type, the group waits for all, then each
// is asked for its result, or with return_exceptions for its result or exception.
func (f *fn) gatherApart(e *ast.Call, targets []ast.Expression, keep bool) {
	group := f.temp("group", ir.Named{Pkg: asyncioPkg, Name: "WaitGroup"})
	f.emit(&ir.Declare{At: f.place(), Var: group})
	var members []ir.Expr
	var parts []*Rep
	for _, a := range e.Args {
		x, r, isFunc := f.awaitable(a, nil)
		if x == nil {
			return
		}
		if isFunc {
			name := "CreateTaskOf"
			t := ptr(ir.Named{Pkg: asyncioPkg, Name: "TaskOf", Args: []ir.Type{r.Go}})
			if r.Kind == Void {
				name, t = "CreateTask", ptr(ir.Named{Pkg: asyncioPkg, Name: "Task"})
			}
			x = f.save("task", t, call(aio(name), f.context(), x))
		} else if !f.isStable(x) {
			x = f.save("task", nil, x)
		}
		f.emit(&ir.ExprStmt{X: method(ref(group), "Add", x)})
		members, parts = append(members, x), append(parts, r)
	}
	err := f.newErr()
	if keep {
		f.assign(ref(err), method(ref(group), "Settle", f.context()))
	} else {
		f.assign(ref(err), method(ref(group), "Wait", f.context()))
	}
	f.checkErr(err)
	value := func(i int) (ir.Expr, *Rep) {
		if keep {
			return call(aio("ValueOrError"), members[i]), anyRep
		}
		return f.settle(&fallibleCall{expr: method(members[i], "Result"), rep: parts[i], fails: true}, "value"), parts[i]
	}
	for i, part := range types.GatheredParts(targets, len(members)) {
		star, ok := targets[i].(*ast.Starred)
		if !ok {
			x, r := value(part[0])
			f.assignValue(targets[i], x, r, targets[i])
			continue
		}
		list := f.rep(star.Value)
		if len(list.Args) != 1 {
			f.refuse(star, "GSY0403", "unpack into a plain name", "this target of a gather is not supported")
			return
		}
		item := list.Args[0]
		made := &ir.Composite{Type: ir.Slice{Elem: item.Go}}
		for j := part[0]; j < part[1]; j++ {
			x, r := value(j)
			made.Elems = append(made.Elems, f.convert(x, r, item, star))
		}
		f.assignValue(star.Value, made, f.sliceRep(item), star)
	}
}
