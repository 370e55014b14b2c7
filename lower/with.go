package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/effects"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// withStmt lowers with and async with, one item at a time, outermost first.
func (f *fn) withStmt(items []*ast.WithItem, body []ast.Statement, async bool, node ast.Statement) {
	f.withItem(items, body, async, node)
}

func (f *fn) withItem(items []*ast.WithItem, body []ast.Statement, async bool, node ast.Statement) {
	if len(items) == 0 {
		f.stmts(body)
		return
	}
	it := items[0]
	rest := func() { f.withItem(items[1:], body, async, node) }
	inner := body
	if len(items) > 1 {
		inner = []ast.Statement{restOf(node, items[1:], body, async)}
	}
	if call, ok := it.ContextExpr.(*ast.Call); ok {
		rec := f.b.p.CallOf(call)
		switch f.intrinsicOf(call, rec) {
		case "TaskGroup":
			f.withTaskGroup(it, inner, rest)
			return
		}
	}
	r := f.rep(it.ContextExpr)
	if r.Kind == Stub && async && r.Class.Name == "Timeout" && r.Class.In("asyncio") {
		f.withTimeout(it, inner, rest)
		return
	}
	if r.Kind == Stub && async && f.isLock(r) {
		f.withLock(it, inner, rest)
		return
	}
	if c, ok := it.ContextExpr.(*ast.Call); ok && !async && f.intrinsicOf(c, f.b.p.CallOf(c)) == "suppress" {
		f.withSuppress(it, c, inner)
		return
	}
	if isStack(r, async) {
		f.withStack(it, r, async, inner, rest)
		return
	}
	place := f.place()
	if f.lacksProtocol(it.ContextExpr, async) {
		return
	}
	m := f.managerNamed(it, inner, async)
	if m != nil {
		it = &ast.WithItem{ContextExpr: it.ContextExpr}
	} else {
		m = f.managerOf(it.ContextExpr, async)
	}
	f.span = place
	if m == nil {
		f.stmts(body)
		return
	}
	f.withManager(it, m, inner, rest)
}

func restOf(node ast.Statement, items []*ast.WithItem, body []ast.Statement, async bool) ast.Statement {
	if async {
		return &ast.AsyncWith{Span: node.Pos(), Items: items, Body: body}
	}
	return &ast.With{Span: node.Pos(), Items: items, Body: body}
}

// closure lowers a body to func(params) error, after which an error is raised again.
func (f *fn) closure(params []*ir.Var, body func(), list []ast.Statement) (*ir.FuncLit, *frame) {
	return f.closureIn(f.closureOf(list), params, body, list)
}

// closureIn is closure in a frame of its own.
func (f *fn) closureIn(fr *frame, params []*ir.Var, body func(), list []ast.Statement) (*ir.FuncLit, *frame) {
	lit := &ir.FuncLit{Params: params, Results: []ir.Type{errorType}}
	f.within(fr, func() {
		lit.Body = f.into(func() {
			body()
			f.endClosure(list)
		})
	})
	return lit, fr
}

// withTaskGroup lowers "async with TaskGroup() as tg".
func (f *fn) withTaskGroup(it *ast.WithItem, list []ast.Statement, body func()) {
	place := f.place()
	eff := f.b.eff.OfStatements(f.m, f.f, list...)
	var name *types.Var
	if n, ok := it.OptionalVars.(*ast.Name); ok {
		name = f.varOfName(n)
	} else if it.OptionalVars != nil {
		f.refuse(it.OptionalVars, "GSY0405", "bind the group to a name", "this target of a TaskGroup is not supported")
		return
	}
	f.span = place
	if !eff.Fails() && len(eff.Faults) == 0 && !leaves(list) && name != nil {
		v := f.variable(name)
		f.assign(ref(v), call(aio("NewTaskGroup"), f.context()))
		f.bind(name)
		body()
		err := f.newErr()
		f.assign(ref(err), method(ref(v), "Wait", f.context()))
		f.checkErr(err)
		return
	}
	at := len(*f.out)
	tg := &ir.Var{Want: "tg", Type: ptr(ir.Named{Pkg: asyncioPkg, Name: "TaskGroup"}), Declared: true}
	if name != nil {
		tg.Python = name.Name
		if f.boundHereOnly(name, list) {
			f.b.replaceVar(name, tg)
			f.b.perTurn[tg] = true
			name = nil
		}
	}
	lit, fr := f.closure([]*ir.Var{tg}, func() {
		if name != nil {
			f.assignVar(name, ref(tg))
		}
		body()
	}, list)
	err := f.newErr()
	f.span = place
	f.assign(ref(err), call(aio("WithTaskGroup"), f.context(), lit))
	f.checkErr(err)
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

// boundHereOnly reports whether a with statement's variable is bound by it alone and read in its body alone.
func (f *fn) boundHereOnly(v *types.Var, list []ast.Statement) bool {
	s := v.Binding
	if !f.b.local(v) || len(s.Sites) != 1 {
		return false
	}
	inside := map[*ast.Name]bool{}
	for _, st := range list {
		ast.Inspect(st, func(n ast.Node) bool {
			if name, ok := n.(*ast.Name); ok {
				inside[name] = true
			}
			return true
		})
	}
	for _, r := range s.Reads {
		if !inside[r] {
			return false
		}
	}
	return true
}

// withTimeout lowers async with over a timeout:
//
//	async with timeout(2):              err := asyncio.Timeout(ctx, 2*time.Second, func(ctx context.Context) error { … })
//	async with timeout(2) as limit:     limit := asyncio.NewTimeout(ctx, 2*time.Second)
//	                                    err := limit.Run(ctx, func(ctx context.Context) error { … })
//
// A named scope outlives the body: it may be asked afterwards whether it expired.
func (f *fn) withTimeout(it *ast.WithItem, list []ast.Statement, body func()) {
	place := f.place()
	var run *ir.Call
	if c, ok := it.ContextExpr.(*ast.Call); ok && it.OptionalVars == nil && f.intrinsicOf(c, f.b.p.CallOf(c)) == "timeout" && len(c.Args) == 1 {
		run = call(aio("Timeout"), f.context(), f.duration(c.Args[0]))
	} else {
		x, r := f.value(it.ContextExpr)
		x = f.deref(x, r, it.ContextExpr, "__aenter__")
		f.span = place
		if it.OptionalVars != nil {
			x = f.stable(x, r)
			f.assignValue(it.OptionalVars, x, r, it.ContextExpr)
			if n, ok := it.OptionalVars.(*ast.Name); ok {
				if tv := f.varOfName(n); f.sameRep(f.b.rep(tv.Cell), r) {
					x = ref(f.variable(tv))
				}
			}
		}
		run = method(x, "Run", f.context())
	}
	at := len(*f.out)
	ctx := ctxParam()
	lit, fr := f.closureCtx([]*ir.Var{ctx}, ctx, body, list)
	run.Args = append(run.Args, lit)
	run.Results = []ir.Type{basic("error")}
	err := f.newErr()
	f.span = place
	f.assign(ref(err), run)
	f.checkErr(err)
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

func (f *fn) closureCtx(params []*ir.Var, ctx *ir.Var, body func(), list []ast.Statement) (*ir.FuncLit, *frame) {
	saved := f.ctx
	f.ctx = ctx
	lit, fr := f.closure(params, body, list)
	f.ctx = saved
	return lit, fr
}

// isLock: asyncio's locks, whose entering is Acquire and whose leaving is Release.
func (f *fn) isLock(r *Rep) bool {
	return r.Class.Lookup("acquire") != nil && r.Class.Lookup("release") != nil
}

// withLock lowers "async with lock": acquire, and a deferred release where the body may fail.
func (f *fn) withLock(it *ast.WithItem, list []ast.Statement, body func()) {
	place := f.place()
	x, r := f.value(it.ContextExpr)
	if !f.isStable(x) && !isPath(x) {
		x = f.save("lock", r.Go, x)
	}
	err := f.newErr()
	f.span = place
	f.assign(ref(err), method(x, "Acquire", f.context()))
	f.checkErr(err)
	if it.OptionalVars != nil {
		f.assignValue(it.OptionalVars, nilExpr(), voidRep, it.ContextExpr)
	}
	eff := f.b.eff.OfStatements(f.m, f.f, list...)
	if !eff.Fails() && len(eff.Faults) == 0 && !leaves(list) {
		body()
		f.emit(&ir.ExprStmt{X: method(x, "Release")})
		return
	}
	if f.closureOf(list).always && f.frame.kind != inTry && f.frame.yield == nil {
		// Nothing of this function, or closure, runs after the body.
		f.emit(&ir.Defer{Call: method(x, "Release")})
		body()
		return
	}
	at := len(*f.out)
	lit, fr := f.closure(nil, func() {
		f.emit(&ir.Defer{Call: method(x, "Release")})
		body()
	}, list)
	e := f.newErr()
	f.assign(ref(e), &ir.Call{Fun: lit})
	if eff.Fails() {
		f.checkErr(e)
	}
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

// withSuppress lowers with suppress(A, B) to the try statement that it stands for. The classes of the call are those of
// an except clause, but for the groups of which it takes out a part (Lib/contextlib.py).
func (f *fn) withSuppress(it *ast.WithItem, c *ast.Call, list []ast.Statement) {
	if it.OptionalVars != nil {
		f.assignValue(it.OptionalVars, nilExpr(), voidRep, it.ContextExpr)
	}
	f.tryExcept(&ast.Try{Span: c.Span}, list, []*ast.ExceptHandler{effects.SuppressHandler(c)}, nil)
}

// withManager lowers with over a manager: enter, the body, exit.
func (f *fn) withManager(it *ast.WithItem, m *manager, list []ast.Statement, body func()) {
	if m.enter != nil {
		got, gr := m.enter()
		if it.OptionalVars != nil {
			f.assignValue(it.OptionalVars, got, gr, it.ContextExpr)
		} else {
			f.dropValue(got)
		}
	} else if it.OptionalVars != nil {
		f.assignValue(it.OptionalVars, nilExpr(), voidRep, it.ContextExpr)
	}
	if m.exit == nil {
		body()
		return
	}
	eff := f.b.eff.OfStatements(f.m, f.f, list...)
	if !eff.Fails() && len(eff.Faults) == 0 && !leaves(list) {
		body()
		f.drop(m.exit(f, nilExpr()))
		return
	}
	at := len(*f.out)
	fr := f.closureOf(list)
	fr.always = fr.always && !m.swallows
	lit, _ := f.closureIn(fr, nil, body, list)
	err := f.newErr()
	f.assign(ref(err), f.caughtHere(f.runClosure(lit, len(eff.Faults) > 0)))
	var swallowed ir.Expr
	f.exiting(err, m, func(closure bool) {
		c := m.exit(f, ref(err))
		if !m.swallows {
			f.drop(c)
			return
		}
		x := c.expr
		if c.fails {
			x = f.settle(c, "swallow")
		}
		if swallowed = f.truth(x, c.rep, nil); closure {
			v := f.temp("swallow", basic("bool"))
			f.assign(ref(v), swallowed)
			swallowed = ref(v)
		}
	})
	if m.swallows {
		cond := bin("&&", notNil(ref(err)), negate(swallowed))
		if _, called := swallowed.(*ir.VarRef); !called { // the exit is called also if nothing was raised
			cond = bin("&&", negate(swallowed), notNil(ref(err)))
		}
		then := f.into(func() { f.raise(ref(err)) })
		f.emit(&ir.If{Cond: cond, Then: then})
	} else {
		f.checkErr(err)
	}
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

func (f *fn) exitArg(x ir.Expr, p *Rep) ir.Expr {
	switch p.Kind {
	case Error, Any, Class:
		return x
	}
	return f.b.zero(p)
}

// exitSwallows reports whether an __exit__ may return something true.
func (b *builder) exitSwallows(fn *types.Func) bool {
	for _, a := range fn.Ret.Atoms() {
		if !types.IsNone(a) {
			return true
		}
	}
	return false
}

// anySwallows reports whether a with statement in a scope may swallow exceptions.
func (b *builder) anySwallows(s *scope.Scope) bool {
	for s != nil && s.Kind == scope.Comprehension {
		s = s.Parent
	}
	if s == nil {
		return true
	}
	for _, st := range s.Withs {
		var items []*ast.WithItem
		switch st := st.(type) {
		case *ast.With:
			items = st.Items
		case *ast.AsyncWith:
			items = st.Items
		}
		for _, it := range items {
			for _, a := range b.p.CellOf(it.ContextExpr).Atoms() {
				if a.Class == nil || b.swallows(a.Class) {
					return true
				}
			}
		}
	}
	return false
}

func (b *builder) swallows(c *types.Class) bool { return b.p.Swallows(c) }
