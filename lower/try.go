package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/effects"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// tryStmt lowers try/except/else/finally. Four forms, the plainest that is right:
//
//	one failing call, nothing else that a         v, err := f(ctx)
//	handler could catch                           if errors.Is(err, py.KeyError) { … }
//
//	a dict's key that may be missing              v, ok := d.Get(k) (lookup.go)
//
//	several, or control flow within               err := func() error { … }()
//
//	operations whose faults a handler catches,    err := py.Try(func() error { … })
//	or that a finally must outlive
func (f *fn) tryStmt(st *ast.Try, body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement) {
	if len(final) > 0 {
		f.tryFinally(st, body, handlers, orelse, final)
		return
	}
	f.tryExcept(st, body, handlers, orelse)
}

// tryFinally runs final after the rest, whatever happened there.
func (f *fn) tryFinally(st *ast.Try, body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement) {
	inner := func() {
		if len(handlers) > 0 {
			f.tryExcept(st, body, handlers, orelse)
		} else {
			f.stmts(body)
		}
	}
	var list []ast.Statement
	if len(handlers) > 0 {
		list = []ast.Statement{&ast.Try{Span: st.Span, Body: body, Handlers: handlers, Orelse: orelse}}
	} else {
		list = body
	}
	eff := f.b.eff.OfStatements(f.m, f.f, list...)
	if !eff.Fails() && len(eff.Faults) == 0 && !leaves(list) {
		inner()
		f.stmts(final)
		return
	}
	place := f.place()
	fr := f.closureOf(list)
	at := len(*f.out)
	var lit *ir.FuncLit
	f.within(fr, func() {
		stmts := f.into(func() {
			inner()
			f.endClosure(list)
		})
		lit = &ir.FuncLit{Results: []ir.Type{errorType}, Body: stmts}
	})
	err := f.newErr()
	f.span = place
	f.assign(ref(err), f.caughtHere(f.runClosure(lit, len(eff.Faults) > 0)))
	f.handling(handledException{err: err, maybe: true}, final, func() { f.stmts(final) })
	if f.b.p.Terminates(final) {
		f.resetFlags(fr, at)
		return
	}
	if eff.Fails() || len(eff.Faults) > 0 {
		f.checkErr(err)
	}
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

// endClosure ends a closure that says whether an error came: none did.
func (f *fn) endClosure(list []ast.Statement) {
	f.emit(&ir.Return{Results: []ir.Expr{nilExpr()}}) // dropped where it can't be reached
}

// runClosure calls a func() error literal, through py.Try if faults must become errors.
func (f *fn) runClosure(lit *ir.FuncLit, faults bool) ir.Expr {
	lit.Now = true
	if faults {
		return call(py("Try"), lit)
	}
	return &ir.Call{Fun: lit}
}

// leaves reports whether statements return, or break or continue a loop around them.
func leaves(list []ast.Statement) bool {
	returns, branches := exits(list, false)
	return returns || branches
}

// exits reports whether statements return, and whether they break or continue a loop around them.
func exits(list []ast.Statement, inLoop bool) (returns, branches bool) {
	add := func(list []ast.Statement, inLoop bool) {
		r, b := exits(list, inLoop)
		returns, branches = returns || r, branches || b
	}
	for _, st := range list {
		switch st.(type) {
		case *ast.Return:
			returns = true
		case *ast.Break, *ast.Continue:
			branches = branches || !inLoop
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
		default:
			if body, orelse, ok := ast.Loop(st); ok {
				add(body, true)
				add(orelse, inLoop)
				continue
			}
			for _, block := range ast.Blocks(st) {
				add(block, inLoop)
			}
		}
	}
	return returns, branches
}

// closureOf is the frame of a closure around statements.
func (f *fn) closureOf(list []ast.Statement) *frame {
	returns, branches := exits(list, false)
	return &frame{kind: inClosure, outer: f.frame, always: returns && !branches && f.b.p.Terminates(list)}
}

// tryExcept lowers a try with handlers.
func (f *fn) tryExcept(st *ast.Try, body []ast.Statement, handlers []*ast.ExceptHandler, orelse []ast.Statement) {
	eff := f.b.eff.OfStatements(f.m, f.f, body...)
	catchFaults := false
	for _, h := range handlers {
		classes, ok := f.b.eff.HandlerClasses(f.m, f.f, h)
		if !ok || effects.MayCatch(eff.Faults, classes) {
			catchFaults = catchFaults || len(eff.Faults) > 0
		}
	}
	if !eff.Fails() && !catchFaults {
		// Nothing that the handlers catch can come.
		f.stmts(body)
		if !f.b.p.Terminates(body) {
			f.stmts(orelse)
		}
		return
	}
	if f.tryLookup(body, handlers, orelse) {
		return
	}
	if !catchFaults && !f.seesHandled() && f.tryInline(body, handlers, orelse) {
		return
	}
	place := f.place()
	fr := f.closureOf(body)
	at := len(*f.out)
	var lit *ir.FuncLit
	f.within(fr, func() {
		stmts := f.into(func() {
			f.stmts(body)
			f.endClosure(body)
		})
		lit = &ir.FuncLit{Results: []ir.Type{errorType}, Body: stmts}
	})
	err := f.newErr()
	f.span = place
	f.assign(ref(err), f.caughtHere(f.runClosure(lit, catchFaults)))
	f.handlers(err, handlers, func() {
		f.afterClosure(fr)
		if !f.b.p.Terminates(body) {
			f.stmts(orelse)
		}
	})
	f.resetFlags(fr, at)
}

// tryInline lowers a body with one failing call, at its top level, without a closure; false if it has another shape.
func (f *fn) tryInline(body []ast.Statement, handlers []*ast.ExceptHandler, orelse []ast.Statement) bool {
	failing := -1
	for i, st := range body {
		if f.b.eff.OfStatements(f.m, f.f, st).Fails() {
			if failing >= 0 {
				return false
			}
			failing = i
		}
	}
	if failing < 0 || !simple(body[failing]) {
		return false
	}
	fr := &frame{kind: inTry, outer: f.frame}
	saved := f.span
	var stmts []ir.Stmt
	f.within(fr, func() { stmts = f.into(func() { f.stmts(body) }) })
	if fr.spoilt || fr.mark == nil {
		f.span = saved
		return false
	}
	split := -1
	for i, s := range stmts {
		if s == ir.Stmt(fr.mark) {
			split = i
		}
	}
	if split < 0 {
		f.span = saved
		return false
	}
	*f.out = append(*f.out, stmts[:split]...)
	rest := stmts[split+1:]
	f.handlers(fr.err, handlers, func() {
		*f.out = append(*f.out, rest...)
		if !f.b.p.Terminates(body) {
			f.stmts(orelse)
		}
	})
	return true
}

// simple statements hold no blocks: the failing call in one is at the top level.
func simple(st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.Expr, *ast.Assign, *ast.AugAssign, *ast.AnnAssign, *ast.Return:
		ok := true
		ast.Inspect(st, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp, *ast.IfExp, *ast.BoolOp:
				ok = false
			case *ast.Lambda:
				return false
			}
			return ok
		})
		return ok
	}
	return false
}

// handlers lowers the except clauses to a chain of ifs on err, with what follows a success last.
func (f *fn) handlers(err *ir.Var, handlers []*ast.ExceptHandler, success func()) {
	chain := f.chain(err, handlers, success)
	*f.out = append(*f.out, chain...)
}

func (f *fn) chain(err *ir.Var, handlers []*ast.ExceptHandler, success func()) []ir.Stmt {
	if len(handlers) == 0 {
		var st *ir.If
		rest := f.into(success)
		then := f.into(func() { f.raise(ref(err)) })
		if f.frame.kind == inTry {
			return append(then, rest...) // the mark stands for the test
		}
		st = &ir.If{Cond: notNil(ref(err)), Then: then, Else: rest}
		return []ir.Stmt{st}
	}
	h := handlers[0]
	test, init, bound := f.catches(err, h)
	f.span = h.Pos()
	var then []ir.Stmt
	then = f.into(func() { f.handlerBody(err, h, bound) })
	if test == nil { // catches everything that is an error
		rest := f.into(success)
		return []ir.Stmt{&ir.If{At: h.Pos(), Cond: notNil(ref(err)), Then: then, Else: rest}}
	}
	orelse := f.into(func() {
		clauses := f.chain(err, handlers[1:], success)
		*f.out = append(*f.out, clauses...)
	})
	return []ir.Stmt{&ir.If{At: h.Pos(), Init: init, Cond: test, Then: then, Else: orelse}}
}

// catches lowers an except clause's test. bound is the variable that has the exception's own Go type.
func (f *fn) catches(err *ir.Var, h *ast.ExceptHandler) (test ir.Expr, init ir.Stmt, bound *ir.Var) {
	if h.Type == nil {
		return nil, nil, nil
	}
	classes, ok := f.b.eff.HandlerClasses(f.m, f.f, h)
	if !ok {
		// The expression is evaluated only if there is an exception to match.
		var spec ir.Expr
		before := f.into(func() { spec = f.as(h.Type, anyRep) })
		if len(before) == 0 {
			return bin("&&", notNil(ref(err)), call(py("Catches"), ref(err), spec)), nil, nil
		}
		caught := f.temp("caught", basic("bool"))
		f.emit(&ir.Declare{Var: caught})
		before = append(before, &ir.Assign{Lhs: []ir.Expr{ref(caught)}, Rhs: []ir.Expr{call(py("Catches"), ref(err), spec)}})
		f.emit(&ir.If{Cond: notNil(ref(err)), Then: before})
		return ref(caught), nil, nil
	}
	if len(classes) == 1 && classes[0].Name == "BaseException" && !classes[0].Program() {
		return nil, nil, nil
	}
	if len(f.b.p.Conforming(classes)) == 1 && f.b.needsStruct(classes[0]) && h.Name != "" && f.handlerVarUsed(h) {
		c := f.b.class(classes[0])
		t := f.b.rep(f.b.p.InstanceCell(c.c)).Go
		v := &ir.Var{Python: h.Name, Type: t}
		okv := f.temp("ok", basic("bool"))
		init = &ir.Assign{Lhs: []ir.Expr{ref(v), ref(okv)}, Rhs: []ir.Expr{&ir.Call{Fun: std("errors", "AsType"), TypeArgs: []ir.Type{t}, Args: []ir.Expr{ref(err)}, Results: []ir.Type{t, basic("bool")}}}}
		return ref(okv), init, v
	}
	for _, c := range classes {
		t := f.isError(ref(err), c)
		if test == nil {
			test = t
		} else {
			test = bin("||", test, t)
		}
	}
	return test, nil, nil
}

// isError is errors.Is(err, class).
func (f *fn) isError(err ir.Expr, c *types.Class) ir.Expr {
	return call(std("errors", "Is"), err, f.classValue(c))
}

func (f *fn) handlerVarUsed(h *ast.ExceptHandler) bool {
	b := f.info.Binder(h)
	return b != nil && len(b.Reads) > 0
}

// handlerBody lowers what a handler does, with its exception in its variable.
func (f *fn) handlerBody(err *ir.Var, h *ast.ExceptHandler, bound *ir.Var) {
	if h.Name != "" {
		if b := f.info.Binder(h); b != nil && len(b.Reads) > 0 {
			v := f.b.p.VarOf(f.m, b)
			f.bindHandlerVar(v, err, bound, h)
		}
	}
	f.handling(handledException{err: err}, h.Body, func() { f.stmts(h.Body) })
	if h.Name != "" {
		if b := f.info.Binder(h); b != nil {
			v := f.b.p.VarOf(f.m, b)
			delete(f.b.caught, v)
			if !(f.onlyHandlers(v) && f.b.local(v)) && !f.b.p.Terminates(h.Body) {
				f.unbind(v) // Python deletes the name
			}
		}
	}
}

// bindHandlerVar lets the name of "except E as e" stand for the error: it is err itself if nothing else binds e.
func (f *fn) bindHandlerVar(v *types.Var, err, bound *ir.Var, h *ast.ExceptHandler) {
	want := f.b.rep(v.Cell)
	if f.onlyHandlers(v) && f.b.local(v) {
		if bound != nil {
			f.b.replaceVar(v, bound)
			f.b.perTurn[bound] = true
			classes, _ := f.b.eff.HandlerClasses(f.m, f.f, h)
			f.b.caught[v] = f.b.rep(f.b.p.InstanceCell(classes[0]))
			return
		}
		f.b.replaceVar(v, err)
		f.b.perTurn[err] = true
		f.b.caught[v] = &Rep{Kind: Error, Go: errorType, Cell: want.Cell}
		return
	}
	x := ir.Expr(ref(err))
	from := errorRep
	if bound != nil {
		x, from = ref(bound), f.b.classRep(bound)
	}
	f.assignVar(v, f.convert(x, from, want, nil))
}

// onlyHandlers: each except clause that names e binds its own, and nothing else does.
func (f *fn) onlyHandlers(v *types.Var) bool {
	for _, s := range v.Binding.Sites {
		if _, ok := s.Node.(*ast.ExceptHandler); !ok {
			return false
		}
	}
	return !v.Binding.AssignedInInner
}

// raiseStmt lowers raise.
func (f *fn) raiseStmt(st *ast.Raise) {
	if st.Exc == nil {
		f.reraise()
		return
	}
	f.raised = st.Exc
	exc, _ := f.exceptionValue(st.Exc)
	f.raised = nil
	if _, fresh := st.Exc.(*ast.Call); f.b.handling.shows && !fresh && f.rep(st.Exc).Kind != Class {
		exc = call(py("Traced"), exc)
	}
	if st.Cause != nil {
		if ast.IsNone(st.Cause) {
			exc = call(py("FromNone"), exc)
		} else {
			cause, _ := f.exceptionValue(st.Cause)
			exc = call(py("From"), exc, cause)
		}
	}
	f.raiseFrom(f.frame, f.whileHandling(exc))
}

// exceptionValue lowers the operand of raise: an instance, or a class, of which an instance is made.
func (f *fn) exceptionValue(e ast.Expression) (ir.Expr, *Rep) {
	r := f.rep(e)
	if r.Kind == Class && r.Class != nil {
		if r.Class.Program() && f.b.needsStruct(r.Class) {
			return call(obj(f.b.class(r.Class).ctor)), errorRep
		}
		made := method(f.classValue(r.Class), "New")
		made.Purity = ir.Pure
		return made, errorRep
	}
	x, xr := f.value(e)
	switch {
	case (xr.Kind == Error || xr.Kind == Struct && xr.Class.Exception() || xr.Kind == Iface && xr.Class.Exception()) && !xr.Opt,
		xr.Kind == Stub && xr.Class.Exception():
		return x, xr
	}
	return call(py("AsException"), f.convert(x, xr, anyRep, e)), errorRep
}

// tryStar lowers except*: each clause takes its part out of the group; what no clause took, and what the clauses raised,
// is raised in the end (PEP 654).
func (f *fn) tryStar(st *ast.TryStar) {
	if len(st.Finalbody) > 0 {
		inner := *st
		inner.Finalbody = nil
		f.tryFinallyOf(st, []ast.Statement{&inner}, st.Finalbody)
		return
	}
	eff := f.b.eff.OfStatements(f.m, f.f, st.Body...)
	place := f.place()
	fr := &frame{kind: inClosure, outer: f.frame}
	at := len(*f.out)
	var lit *ir.FuncLit
	f.within(fr, func() {
		lit = &ir.FuncLit{Results: []ir.Type{errorType}, Body: f.into(func() {
			f.stmts(st.Body)
			f.endClosure(st.Body)
		})}
	})
	err := f.newErr()
	f.span = place
	f.assign(ref(err), f.caughtHere(f.runClosure(lit, len(eff.Faults) > 0)))
	if len(st.Orelse) > 0 {
		f.emit(&ir.If{Cond: bin("==", ref(err), nilExpr()), Then: f.block(st.Orelse)})
	}
	raising := false
	for _, h := range st.Handlers {
		if e := f.b.eff.OfStatements(f.m, f.f, h.Body...); e.Fails() || len(e.Faults) > 0 {
			raising = true
		}
	}
	if raising {
		f.starHandlersRaising(st, err)
	} else {
		f.starHandlers(st, err)
	}
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

func (f *fn) tryFinallyOf(st ast.Statement, list, final []ast.Statement) {
	f.tryFinally(&ast.Try{Span: st.Pos()}, list, nil, nil, final)
}

// starHandlers: clauses that can't raise.
func (f *fn) starHandlers(st *ast.TryStar, err *ir.Var) {
	for _, h := range st.Handlers {
		group := f.temp("group", ptr(pyType("ErrorGroup")))
		f.emit(&ir.Assign{At: h.Pos(), Lhs: []ir.Expr{ref(group), ref(err)}, Rhs: []ir.Expr{f.split(err, h)}})
		then := f.into(func() {
			f.bindGroup(h, group)
			f.stmts(h.Body)
		})
		f.emit(&ir.If{Cond: notNil(ref(group)), Then: then})
	}
	f.checkErr(err)
}

func (f *fn) split(err *ir.Var, h *ast.ExceptHandler) ir.Expr {
	classes, ok := f.b.eff.HandlerClasses(f.m, f.f, h)
	if !ok {
		f.refuse(h, "GSY0404", "name the exception classes in the clause", "an except* clause with computed classes is not supported")
	}
	c := call(py("Split"), ref(err))
	for _, k := range classes {
		c.Args = append(c.Args, f.classValue(k))
	}
	return c
}

func (f *fn) bindGroup(h *ast.ExceptHandler, group *ir.Var) {
	b := f.info.Binder(h)
	if h.Name == "" || b == nil || len(b.Reads) == 0 {
		return
	}
	v := f.b.p.VarOf(f.m, b)
	if f.onlyHandlers(v) && f.b.local(v) {
		f.b.replaceVar(v, group)
		f.b.perTurn[group] = true
		return
	}
	f.assignVar(v, ref(group))
}

// starHandlersRaising collects what the clauses raise, for the merged error.
func (f *fn) starHandlersRaising(st *ast.TryStar, err *ir.Var) {
	rest := f.temp("rest", errorType)
	raised := f.temp("raised", ir.Slice{Elem: errorType})
	f.emit(&ir.Assign{Lhs: []ir.Expr{ref(rest)}, Rhs: []ir.Expr{ref(err)}})
	f.emit(&ir.Declare{Var: raised})
	for _, h := range st.Handlers {
		group := f.temp("group", ptr(pyType("ErrorGroup")))
		f.emit(&ir.Assign{At: h.Pos(), Lhs: []ir.Expr{ref(group), ref(rest)}, Rhs: []ir.Expr{f.split(rest, h)}})
		fr := &frame{kind: inClosure, outer: f.frame}
		at := len(*f.out)
		then := f.into(func() {
			var lit *ir.FuncLit
			f.within(fr, func() {
				lit = &ir.FuncLit{Now: true, Results: []ir.Type{errorType}, Body: f.into(func() {
					f.bindGroup(h, group)
					f.handling(handledException{err: group}, h.Body, func() { f.stmts(h.Body) })
					f.endClosure(h.Body)
				})}
			})
			herr := f.newErr()
			f.assign(ref(herr), call(py("Try"), lit))
			f.emit(&ir.If{Cond: notNil(ref(herr)), Then: []ir.Stmt{&ir.Assign{Lhs: []ir.Expr{ref(raised)}, Rhs: []ir.Expr{call(builtin("append"), ref(raised), ref(herr))}}}})
		})
		f.emit(&ir.If{Cond: notNil(ref(group)), Then: then})
		f.afterClosure(fr)
		f.resetFlags(fr, at)
	}
	out := f.newErr()
	f.assign(ref(out), call(py("RaiseStar"), ref(err), ref(raised), ref(rest)))
	f.checkErr(out)
}

// varRep is how a variable's value is represented where the code being lowered reads it.
func (b *builder) varRep(v *types.Var) *Rep {
	if r := b.caught[v]; r != nil {
		return r
	}
	return b.rep(v.Cell)
}
