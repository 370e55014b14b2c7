package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// threaded are the functions that have another called by a thread, bound to its arguments.
var threaded = map[string]bool{"to_thread": true, "run_in_executor": true, "submit": true}

// threadCall lowers them. The function and the arguments are evaluated now.
//
//	await asyncio.to_thread(f, x)    →  asyncio.ToThreadOf(ctx, func() (T, error) { return f(x) })
//	pool.submit(f, x)                →  futures.Submit(pool, func() (T, error) { return f(x), nil })
func (f *fn) threadCall(e *ast.Call, t *types.Target) *fallibleCall {
	d := t.Fn.Stub
	later := f.b.p.LaterCall(e)
	c := &ir.Call{Fun: symbol(d.Go)}
	if later == nil {
		f.refuse(e, "GSY0343", "pass a function and its arguments one by one", "what the thread is to call can't be determined")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	rec := f.b.p.CallOf(later)
	if problem := f.b.p.BindProblem(later); problem != "" || len(rec.Targets) == 0 || rec.Targets[0].Fn != nil && rec.Targets[0].Fn.Async {
		switch {
		case problem != "":
			f.refuse(later, "GSY0343", "pass the arguments that the function takes", "this call in a thread is not supported: %s", problem)
		case len(rec.Targets) == 0:
			f.refuse(later.Func, "GSY0343", "pass a function of the program and its arguments", "calling a value of type %s in a thread is not supported", f.rep(later.Func))
		default:
			f.refuse(later.Func, "GSY0343", "await it, or make a task of it", "a coroutine function in a thread is not supported")
		}
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	if d.Suspends {
		c.Args = append(c.Args, f.contextOf(e))
	}
	if a, ok := e.Func.(*ast.Attribute); ok && t.Recv != nil {
		x, r := f.value(a.Value)
		x = f.deref(x, r, a.Value, t.Fn.Name)
		if !f.isStable(x) {
			x = f.save("pool", r.Go, x)
		}
		c.Args = append(c.Args, x)
		slots, _ := types.Bind(t.Fn, e, 1)
		for _, s := range slots {
			if s.Param.Name == "executor" && s.Expr != nil {
				c.Args = append(c.Args, f.as(s.Expr, f.stubParam(s, nil, t)))
			}
		}
	}
	result := f.b.rep(f.b.p.CellOf(later))
	if result.Kind == Void && d.None != "" {
		c.Fun, result = symbol(d.None), voidRep
	} else if result.Kind == Void {
		result = unitRep
	}
	sig := &signature{result: result, err: true}
	lit := &ir.FuncLit{Results: sig.results()}
	if result.Unit {
		lit.Results = []ir.Type{voidRep.Go, errorType}
	}
	inner := f.literal(sig)
	inner.ctx = nil
	target := rec.Targets[0]
	if target.Fn == nil || len(rec.Targets) == 1 && target.Fn.Stub != nil {
		forget := f.evaluateNow(later)
		lit.Body = inner.into(func() {
			if result.Kind == Void {
				if x := inner.discard(later); x != nil {
					inner.dropValue(x)
				}
				inner.endThread(result)
				return
			}
			inner.returnValue(inner.as(later, result))
		})
		forget()
	} else {
		call := f.laterCall(later, rec, target, nil)
		lit.Body = inner.into(func() {
			if result.Kind != Void {
				inner.forward(call.expr, call.rep, call.fails, sig)
				return
			}
			if call.fails {
				err := inner.newErr()
				inner.emit(&ir.Assign{Lhs: call.rep.results(ref(err)), Rhs: []ir.Expr{call.expr}})
				inner.checkErr(err)
			} else {
				inner.dropValue(call.expr)
			}
			inner.endThread(result)
		})
	}
	c.Args = append(c.Args, lit)
	r := f.rep(e)
	if t.Fn.Async {
		r = result
	}
	return &fallibleCall{expr: c, rep: r, fails: d.Suspends, want: "value"}
}

// endThread ends a literal whose function gives None.
func (f *fn) endThread(result *Rep) {
	if result.Unit {
		f.emit(&ir.Return{Results: []ir.Expr{&ir.Composite{Type: voidRep.Go}, nilExpr()}})
		return
	}
	f.returnValue(nil)
}
