package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// awaitCondition lowers await condition.wait_for(predicate), whose value is the predicate's:
//
//	await c.wait_for(lambda: items)        err := c.WaitFor(ctx, func() bool { return items.Len() > 0 })
//	got = await c.wait_for(lambda: items)  got, err := asyncio.ConditionWaitFor(ctx, c, func() (*py.List[T], bool) { … })
func awaitCondition(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok || len(e.Args) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	used := f.unused != e
	x, r := f.value(a.Value)
	x = f.deref(x, r, a.Value, "wait_for")
	var result *Rep
	if c := rec.Site[rec.Targets[0].Fn]["T"]; c != nil {
		result = f.b.rep(c)
	}
	if result == nil || result.Kind == Void {
		used = false
	}
	lit := f.predicate(e.Args[0], result, used)
	if lit == nil {
		return nil
	}
	if !used {
		return &fallibleCall{expr: method(x, "WaitFor", f.contextOf(e), lit), rep: voidRep, fails: true}
	}
	if result.Kind == Bool && !result.Opt {
		k := &ast.Constant{Value: ast.ConstBool(true)} // it has come true
		return &fallibleCall{expr: method(x, "WaitFor", f.contextOf(e), lit), rep: &Rep{Kind: Void, Go: voidRep.Go, Const: k}, fails: true}
	}
	return &fallibleCall{expr: call(aio("ConditionWaitFor"), f.contextOf(e), x, lit), rep: result, fails: true, want: "value"}
}

// predicate lowers a function without parameters to a literal that gives its truth, and before it the value if that is
// used.
func (f *fn) predicate(e ast.Expression, result *Rep, used bool) ir.Expr {
	used = used && (result.Kind != Bool || result.Opt)
	lit := &ir.FuncLit{Results: []ir.Type{basic("bool")}}
	if used {
		lit.Results = []ir.Type{result.Go, basic("bool")}
	}
	var inner *fn
	var value func() (ir.Expr, *Rep)
	if l, ok := e.(*ast.Lambda); ok {
		inner = f.b.newFn(f.m, f.b.p.FuncOf(l))
		value = func() (ir.Expr, *Rep) { return inner.value(l.Body) }
	} else {
		r := f.rep(e)
		if r.Kind != Func || r.Opt || r.Sig == nil || r.Sig.ctx || len(r.Sig.params) > 0 {
			return nil
		}
		fun := f.expr(e)
		if !f.frozen(fun) {
			fun = f.saveArg(fun, r.Go)
		}
		inner = f.literal(&signature{result: boolRep})
		value = func() (ir.Expr, *Rep) {
			c := &fallibleCall{expr: call(fun), rep: r.Sig.result, fails: r.Sig.err, want: "value"}
			if c.fails {
				return inner.settled(c)
			}
			return c.expr, c.rep
		}
	}
	inner.frame = &frame{kind: inFunc, result: boolRep}
	lit.Body = inner.into(func() {
		x, r := value()
		if !used {
			inner.emit(&ir.Return{Results: []ir.Expr{inner.truth(x, r, e)}})
			return
		}
		x = inner.stable(inner.convert(x, r, result, e), result)
		inner.emit(&ir.Return{Results: []ir.Expr{x, inner.truth(x, result, e)}})
	})
	return lit
}
