package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callContextRun lowers ctx.run(f, x): the function and the arguments are evaluated outside of the context.
//
//	ctx.run(show, name)    →    contextvars.RunOf(ctx, func() string { return show(name) })
func callContextRun(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	later, a := f.b.p.LaterCall(e), receiverOf(e)
	if later == nil || len(rec.Targets) != 1 || rec.Targets[0].Recv == nil {
		return nil
	}
	if problem := f.b.p.BindProblem(later); problem != "" || len(f.b.p.CallOf(later).Targets) == 0 {
		if problem == "" {
			f.refuse(later.Func, "GSY0343", "pass a function of the program and its arguments", "calling a value of type %s in a context is not supported", f.rep(later.Func))
		} else {
			f.refuse(e, "GSY0343", "pass the arguments that the function takes", "this call in a context is not supported: %s", problem)
		}
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	x, r := f.value(a)
	x = f.deref(x, r, a, "run")
	if !f.isStable(x) {
		x = f.save("context", r.Go, x)
	}
	result := f.b.rep(f.b.p.CellOf(later))
	sig := &signature{result: result}
	lit := &ir.FuncLit{Results: sig.results()}
	inner := f.literal(sig)
	forget := f.evaluateNow(later)
	lit.Body = inner.into(func() {
		if result.Kind != Void {
			inner.returnValue(inner.as(later, result))
		} else if v := inner.discard(later); v != nil {
			inner.dropValue(v)
		}
	})
	forget()
	if result.Kind == Void {
		return &fallibleCall{expr: method(x, "Run", lit), rep: result}
	}
	return &fallibleCall{expr: call(symbol("contextvars.RunOf"), x, lit), rep: result, want: "value"}
}

// callContextGet lowers ctx.get(v, default): the value that the variable has there, or the default.
func callContextGet(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	a, attr := e.Func.(*ast.Attribute)
	if !attr || len(e.Args) < 1 || len(e.Args) > 2 || len(e.Keywords) > 0 || hasStar(e.Args) {
		return nil
	}
	r, v, out := f.rep(a.Value), f.rep(e.Args[0]), f.rep(e)
	if r.Kind != Stub || r.Opt || v.Kind != Stub || v.Opt || len(v.Args) != 1 {
		return nil
	}
	list, reps := []ast.Expression{a.Value, e.Args[0]}, []*Rep{r, v}
	if len(e.Args) == 2 {
		list, reps = append(list, e.Args[1]), append(reps, out)
	}
	ops := f.operandsAs(list, reps)
	fallback := f.noneAs(out)
	if len(e.Args) == 2 {
		fallback = ops[2]
	}
	if f.sameRep(v.Args[0], out) {
		return &fallibleCall{expr: call(symbol("contextvars.GetOr"), ops[0], ops[1], fallback), rep: out, want: "value"}
	}
	found, ok, value := f.temp("found", v.Args[0].Go), f.temp("ok", basic("bool")), f.temp("value", out.Go)
	f.emit(&ir.Declare{At: f.place(), Var: value})
	f.assign(ref(value), fallback)
	f.emit(&ir.Assign{Lhs: []ir.Expr{ref(found), ref(ok)}, Rhs: []ir.Expr{method(ops[1], "In", ops[0])}})
	f.emit(&ir.If{Cond: ref(ok), Then: f.into(func() { f.assign(ref(value), f.convert(ref(found), v.Args[0], out, e)) })})
	return &fallibleCall{expr: ref(value), rep: out}
}
