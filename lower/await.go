package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// await lowers "await x".
//
//	await f(x), f a coroutine function     f(ctx, x)
//	await task                             task.Await(ctx)
func (f *fn) await(e *ast.Await) *fallibleCall {
	if c, ok := e.Value.(*ast.Call); ok {
		if a := f.awaitByClass(e, c); a != nil {
			return a
		}
		if a := f.awaitCall(c); a != nil {
			return a
		}
	}
	x, r := f.value(e.Value)
	return f.awaitValue(e, x, r)
}

// awaitValue awaits a value: a task, a future, a stored coroutine.
func (f *fn) awaitValue(e *ast.Await, x ir.Expr, r *Rep) *fallibleCall {
	out := f.rep(e)
	switch {
	case r.Kind == Coro:
		return &fallibleCall{expr: method(f.deref(x, r, e.Value, "__await__"), "Await", f.context()), rep: r.Args[0], fails: true, want: "value"}
	case r.Kind == Stub && len(r.Args) > 0 && r.Class.Lookup("__await__") != nil:
		got, name := r.Args[0], "Await"
		if d := r.Class.Lookup("__await__").Fn.Stub; r.noneForm() && d.None != "" {
			got, name = unitRep, d.None[1:]
		} else if got.Kind == Void && !r.noneForm() {
			got = unitRep
		}
		return &fallibleCall{expr: method(f.deref(x, r, e.Value, "__await__"), name, f.context()), rep: got, fails: true, want: "value"}
	case r.Kind == Stub && r.Class.Lookup("__await__") != nil:
		return &fallibleCall{expr: method(x, "AwaitAny", f.context()), rep: anyRep, fails: true, want: "value"}
	case r.Kind == Any:
		got := &fallibleCall{expr: call(aio("AwaitAny"), f.context(), x), rep: anyRep, fails: true, want: "value"}
		if out.Kind == Void {
			got.rep = anyRep
		}
		return got
	}
	if f.without(e.Value, "__await__") {
		f.wrongKind(e.Value, x, r, "GSY0401", "await a coroutine, a task or a future", "object %s can't be used in 'await' expression")
		return &fallibleCall{expr: f.b.zero(out), rep: out}
	}
	f.refuse(e, "GSY0401", "await a coroutine, a task or a future", "awaiting a value of type %s is not supported", r)
	return &fallibleCall{expr: nilExpr(), rep: out}
}

// awaitCall lowers "await f(x)" where f is a coroutine function, or a function of the runtime that suspends; nil if
// it is neither.
func (f *fn) awaitCall(e *ast.Call) *fallibleCall {
	rec := f.b.p.CallOf(e)
	if f.b.p.BindProblem(e) != "" || len(rec.Targets) == 0 || f.callsLoose(e) {
		return nil
	}
	return f.awaitTarget(e, rec)
}

// awaitTarget is awaitCall for what the call reaches.
func (f *fn) awaitTarget(e *ast.Call, rec *types.Call) *fallibleCall {
	if name := f.intrinsicOf(e, rec); name != "" {
		if lower := awaited[name]; lower != nil {
			if c := lower(f, e, rec); c != nil {
				return c
			}
		}
	}
	for _, t := range rec.Targets {
		if t.Class != nil || t.Fn == nil || !t.Fn.Async || t.Fn.Generator {
			return nil
		}
	}
	if a, ok := e.Func.(*ast.Attribute); ok && f.b.p.IsSuperAttr(a) {
		return f.superCall(e, a, rec)
	}
	t := rec.Targets[0]
	if t.Fn.Stub != nil {
		if len(rec.Targets) > 1 {
			if t = f.sharedMethod(e, rec); t == nil {
				return nil
			}
		}
		c := f.callStub(e, rec, t)
		c.rep = awaitedResult(t.Fn, c.rep)
		return c
	}
	if r := f.rep(e.Func); f.isFunctionValue(e, rec) && r.Kind == Func {
		return f.callValue(e, r)
	}
	s := f.b.signature(t.Fn)
	skip, recv := f.callReceiver(e, t)
	args, fun := f.callParts(e, t, s, skip, recv)
	return &fallibleCall{expr: f.finishCall(e, t.Fn, s, fun, args, skip), rep: s.result, fails: s.err, want: valueName(t.Fn.Name)}
}

// awaitedResult is the representation of what awaiting a call of a runtime function gives. Literal[True] has no Go
// result: the value is the constant.
func awaitedResult(fn *types.Func, r *Rep) *Rep {
	if sub, ok := fn.Returns.(*ast.Subscript); ok {
		if n, ok := sub.Value.(*ast.Name); ok && n.ID == "Literal" {
			if k, ok := sub.Slice.(*ast.Constant); ok {
				return &Rep{Kind: Void, Const: k, Go: voidRep.Go}
			}
		}
	}
	if ast.IsNone(fn.Returns) {
		return voidRep // though the coroutine may be one among others that give something
	}
	if r.Kind == Coro {
		r = r.Args[0]
	}
	if r.Kind == Void && isTypeVar(fn.Returns) && fn.Stub.None == "" {
		return unitRep
	}
	return r
}

// isTypeVar: the annotation is a lone name, which for a result that came out as None can only be a type variable.
func isTypeVar(ann ast.Expression) bool {
	_, ok := ann.(*ast.Name)
	return ok
}

// isFunctionValue: the callee is a variable, not the name of one function.
func (f *fn) isFunctionValue(e *ast.Call, rec *types.Call) bool {
	if a, ok := e.Func.(*ast.Attribute); ok {
		for _, acc := range f.b.p.AttrOf(a).Found {
			if acc.Field != nil {
				return true
			}
		}
		return false
	}
	return len(rec.Targets) > 1 || f.isLocalValue(e.Func) && rec.Targets[0].Fn.Outer == nil
}

// receiverExpr is the expression of the object whose method is called: x of x.m(), or what is called itself, by its
// __call__; nil if the method stands alone.
func (f *fn) receiverExpr(e *ast.Call, t *types.Target) ast.Expression {
	if a, ok := e.Func.(*ast.Attribute); ok && !isObject(f.rep(e.Func)) {
		return a.Value
	}
	if t.Fn.Name == "__call__" {
		return e.Func
	}
	return nil
}

// callReceiver lowers the receiver of a call, and says how many parameters it fills.
func (f *fn) callReceiver(e *ast.Call, t *types.Target) (skip int, recv ir.Expr) {
	if isMethod(t.Fn) {
		if t.Recv == nil {
			return 0, nil
		}
		if of := f.receiverExpr(e, t); of != nil {
			recv = f.receiver(of, t.Fn)
		}
		return 1, recv
	}
	if t.Recv != nil && !t.Fn.Static {
		return 1, nil
	}
	return 0, nil
}

// coroutine lowers a call of a coroutine function whose coroutine is kept: arguments are evaluated now, the body runs
// when it is awaited.
func (f *fn) coroutine(e *ast.Call, t *types.Target) *fallibleCall {
	r := f.rep(e)
	fn := f.coroutineFunc(e)
	name := "NewCoroOf"
	if r.Kind == Coro && r.Args[0].Kind == Void {
		name = "NewCoro"
	}
	return &fallibleCall{expr: call(aio(name), fn), rep: r, want: "coro"}
}

// coroutineFunc lowers a call of a coroutine function to the function that runs it later:
//
//	fetch("a", n)  →  func(ctx context.Context) (T, error) { return fetch(ctx, "a", n) }
//
// Arguments are evaluated at the call: what could change before the body runs is copied first.
func (f *fn) coroutineFunc(e *ast.Call) ir.Expr {
	rec := f.b.p.CallOf(e)
	if len(rec.Targets) == 0 {
		f.dynamicCall(e)
		return nilExpr()
	}
	t := rec.Targets[0]
	var want *Rep
	if r := f.rep(e); r.Kind == Coro {
		want = r.Args[0]
	}
	return f.coroutineLit(e, rec, t, want)
}

func (f *fn) coroutineLit(e *ast.Call, rec *types.Call, t *types.Target, want *Rep) ir.Expr {
	v := ctxParam()
	c := f.laterCall(e, rec, t, v)
	if want == nil {
		want = c.rep
	}
	sig := &signature{result: want, err: true, ctx: true}
	lit := &ir.FuncLit{Params: []*ir.Var{v}, Results: sig.results()}
	inner := f.literal(sig)
	inner.ctx = v
	lit.Body = inner.into(func() {
		if !c.fails && c.rep.Kind == Void {
			inner.emit(&ir.ExprStmt{X: c.expr})
			inner.returnValue(nil)
			return
		}
		inner.forward(c.expr, c.rep, c.fails, sig)
	})
	return lit
}

// laterCall lowers a call that runs later, in a function literal whose context is ctx: the callee and the arguments are
// evaluated now, and those that could change until then are copied.
func (f *fn) laterCall(e *ast.Call, rec *types.Call, t *types.Target, ctx *ir.Var) *fallibleCall {
	saved, savedCtx := f.laterOf, f.laterCtx
	f.laterOf, f.laterCtx = e, ctx
	defer func() { f.laterOf, f.laterCtx = saved, savedCtx }()
	var c *fallibleCall
	var params []*Rep
	switch {
	case t.Class != nil:
		c = f.construct(e, t)
	case t.Fn.Stub != nil && t.Fn.Async && awaited[t.Fn.Stub.Intrinsic] != nil:
		if c = awaited[t.Fn.Stub.Intrinsic](f, e, rec); c == nil {
			c = f.callStub(e, rec, t)
		}
	case t.Fn.Stub != nil:
		c = f.callStub(e, rec, t)
		if t.Fn.Async {
			c.rep = awaitedResult(t.Fn, c.rep)
		}
	case f.callsLoose(e) || f.isFunctionValue(e, rec) && f.rep(e.Func).Kind == Func:
		c = f.callValue(e, f.rep(e.Func))
	default:
		s := f.b.signature(t.Fn)
		skip, recv := f.callReceiver(e, t)
		if recv != nil && !f.frozen(recv) {
			recv = f.saveArg(recv, f.rep(f.receiverExpr(e, t)).Go)
		}
		args, fun := f.callParts(e, t, s, skip, recv)
		c = &fallibleCall{expr: f.finishCall(e, t.Fn, s, fun, args, skip), rep: s.result, fails: s.err}
		if !s.variadic {
			params = s.params
		}
	}
	f.freezeArgs(c.expr, ctx, params)
	return c
}

// contextOf is the ctx to hand to a call: that of the literal which a later call runs in, else the one around.
func (f *fn) contextOf(e *ast.Call) ir.Expr {
	if f.laterOf == e && f.laterCtx != nil {
		return ref(f.laterCtx)
	}
	return f.context()
}
