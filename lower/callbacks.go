package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callSoon lowers call_soon(f, x) and its like: the callback is bound to its arguments, which are evaluated now.
//
//	loop.call_soon(note, "a")    →  loop.CallSoon(func() { note("a") })
func callSoon(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	later := f.b.p.LaterCall(e)
	a, ok := e.Func.(*ast.Attribute)
	if later == nil || !ok || t.Recv == nil {
		return nil
	}
	if x := keyword(e, "context"); x != nil && !ast.IsNone(x) {
		f.refuse(x, "GSY0402", "set the variables inside the callback", "a callback with a context of its own is not supported")
	}
	loop, loopRep := f.value(a.Value)
	loop = f.deref(loop, loopRep, a.Value, t.Fn.Name)
	if !f.isStable(loop) {
		loop = f.save("loop", loopRep.Go, loop)
	}
	out := method(loop, t.Fn.Stub.Go[1:])
	slots, _ := types.Bind(t.Fn, e, 1)
	for _, s := range slots {
		switch {
		case s.Param.Name == "callback":
			out.Args = append(out.Args, f.callback(later))
		case s.Param.Kind == types.VarPos || s.Expr == nil:
		case s.Param.Name != "context":
			x := f.as(s.Expr, f.stubParam(s, nil, t))
			if !f.isStable(x) {
				x = f.save(s.Param.Name, f.stubParam(s, nil, t).Go, x)
			}
			out.Args = append(out.Args, x)
		}
	}
	return &fallibleCall{expr: out, rep: f.rep(e), want: "handle"}
}

// callback lowers a call to a func() that makes it later. An exception that it raises is a panic there, which the loop
// reports (decision D4).
func (f *fn) callback(e *ast.Call) ir.Expr {
	rec := f.b.p.CallOf(e)
	if problem := f.b.p.BindProblem(e); problem != "" || len(rec.Targets) == 0 {
		if problem == "" {
			problem = "what it calls can't be determined"
		}
		f.refuse(e.Func, "GSY0343", "pass a function of the program and its arguments", "this callback is not supported: %s", problem)
		return nilExpr()
	}
	t := rec.Targets[0]
	if t.Fn != nil && t.Fn.Async {
		f.refuse(e.Func, "GSY0343", "make a task of the coroutine", "a coroutine function as a callback is not supported")
		return nilExpr()
	}
	lit := &ir.FuncLit{}
	inner := f.literal(&signature{result: voidRep})
	inner.ctx = nil
	if t.Fn == nil || t.Fn.Stub != nil && (f.intrinsicOf(e, rec) != "" || t.Fn.Module.Name == "builtins") {
		forget := f.evaluateNow(e)
		lit.Body = inner.into(func() {
			if x := inner.discard(e); x != nil {
				inner.dropValue(x)
			}
		})
		forget()
		return lit
	}
	c := f.laterCall(e, rec, t, nil)
	lit.Body = inner.into(func() {
		if c.fails {
			err := f.newErr()
			inner.emit(&ir.Assign{Lhs: c.rep.results(ref(err)), Rhs: []ir.Expr{c.expr}})
			inner.checkErr(err)
			return
		}
		inner.dropValue(c.expr)
	})
	return lit
}

// evaluateNow evaluates the arguments of a call, and the object whose method it calls, before the literal that makes the
// call. What it returns forgets their values again.
func (f *fn) evaluateNow(e *ast.Call) (forget func()) {
	var done []ast.Expression
	now := func(x ast.Expression) {
		if _, ok := x.(*ast.Constant); ok {
			return
		}
		v, r := f.value(x)
		if !f.frozen(v) {
			v = f.saveArg(v, r.Go)
		}
		f.b.evaluated[x] = evaluated{v, r}
		done = append(done, x)
	}
	if a, ok := e.Func.(*ast.Attribute); ok {
		if r := f.rep(a.Value); r.Kind != Slice && r.Kind != Module {
			now(a.Value)
		}
	}
	for _, x := range e.Args {
		now(x)
	}
	return func() {
		for _, x := range done {
			delete(f.b.evaluated, x)
		}
	}
}

// evaluated is an expression whose value is in a variable already.
type evaluated struct {
	x   ir.Expr
	rep *Rep
}

// boundStub lowers a method of a runtime object that is not called at once: Go's method value, or a literal where some
// parameters keep their defaults.
func (f *fn) boundStub(at ast.Expression, x ir.Expr, xr *Rep, a types.Access, r *Rep) (ir.Expr, *Rep) {
	fn := f.b.formOf(a.Member.Fn)
	if len(fn.Overloads) == 1 && fn.Name == "get" && xr.Kind == Dict {
		return f.boundGet(at, x, xr, fn, a, r)
	}
	container := xr.Kind == List || xr.Kind == Set || xr.Kind == Dict
	byName := slices.ContainsFunc(fn.Params, func(p *types.Param) bool { return p.Kind == types.KwOnly && !f.leftOut(fn, p) })
	if fn.Stub.Go == "" || fn.Stub.Go[0] != '.' || fn.Async || len(fn.Overloads) > 1 || byName && container || xr.Kind != Stub && !container {
		f.refuse(at, "GSY0305", "call it in a lambda", "the method %s as a value is not supported", fn.Name)
		return nilExpr(), r
	}
	s := f.b.valueSignature(fn, a.Recv)
	own := &Rep{Kind: Func, Sig: s, Go: s.funcType()}
	natural := len(s.params) == len(fn.Params)-1 && s.result.Const == nil && !s.result.Unit
	for _, p := range fn.Params {
		natural = natural && p.Via == ""
	}
	if natural {
		return f.convert(field(x, fn.Stub.Go[1:]), own, r, at), r
	}
	if !f.frozen(x) {
		x = f.saveArg(x, xr.Go)
	}
	lit := &ir.FuncLit{Results: s.results()}
	c := method(x, fn.Stub.Go[1:])
	inner := f.literal(s)
	for i, p := range s.params {
		v := &ir.Var{Want: string(rune('a' + i)), Type: p.Go, Declared: true}
		lit.Params = append(lit.Params, v)
		c.Args = append(c.Args, ref(v))
	}
	t := &types.Target{Fn: fn, Recv: a.Recv}
	for _, p := range fn.Params[1:] {
		if p.Default != nil && p.Kind <= types.PosOrKw && !f.leftOut(fn, p) {
			c.Args = append(c.Args, f.defaultArg(nil, p, f.stubParam(&types.Slot{Param: p}, nil, t)))
		}
	}
	lit.Body = inner.into(func() { inner.forward(c, s.result, s.err, s) })
	return f.convert(lit, own, r, at), r
}

// boundGet is d.get as a value: what is not there is None.
func (f *fn) boundGet(at ast.Expression, x ir.Expr, xr *Rep, fn *types.Func, a types.Access, r *Rep) (ir.Expr, *Rep) {
	s := f.b.valueSignature(fn, a.Recv)
	val := xr.Args[1]
	some := *val
	f.b.makeOptional(&some)
	if val.Kind != Any && !val.Opt && some.boxed() && f.sameRep(&some, s.result) {
		return f.convert(field(x, "GetOpt"), &Rep{Kind: Func, Sig: s, Go: s.funcType()}, r, at), r
	}
	if !f.frozen(x) {
		x = f.saveArg(x, xr.Go)
	}
	var key *ir.Var
	get := func(name string, more ...ir.Expr) ir.Expr {
		return method(x, name, append([]ir.Expr{ref(key)}, more...)...)
	}
	lit := &ir.FuncLit{Results: s.results()}
	inner := f.literal(s)
	key = &ir.Var{Want: "key", Type: xr.Args[0].Go, Declared: true}
	lit.Params = []*ir.Var{key}
	lit.Body = inner.into(func() {
		switch {
		case f.b.sameType(s.result.Go, val.Go):
			inner.returnValue(get("GetOr", f.noneAs(val)))
		default:
			inner.returnValue(inner.convert(get("GetOpt"), &some, s.result, nil))
		}
	})
	return f.convert(lit, &Rep{Kind: Func, Sig: s, Go: s.funcType()}, r, at), r
}

// formOf is the overload of a method that is a value by which all calls of it reach it; the method itself if there are several.
func (b *builder) formOf(fn *types.Func) *types.Func {
	if len(fn.Overloads) < 2 {
		return fn
	}
	if form := b.forms[fn]; form != nil {
		return form
	}
	var form *types.Func
	several := false
	use := func(o *types.Func) {
		several = several || form != nil && form != o
		form = o
	}
	for _, o := range fn.Overloads {
		if b.p.Applied(o) {
			use(o)
		}
	}
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		for _, t := range rec.Targets {
			if t.Fn != nil && slices.Contains(fn.Overloads, t.Fn) && b.callsValue(e) {
				use(t.Fn)
			}
		}
	})
	if several || form == nil {
		form = fn
	} else {
		alone := *form
		alone.Overloads = []*types.Func{&alone}
		form = &alone
	}
	b.forms[fn] = form
	return form
}

// leftOut: the message of cancel is variadic in Go, and left out where it is None.
func (f *fn) leftOut(fn *types.Func, p *types.Param) bool {
	return fn.Name == "cancel" && p.Name == "msg"
}
