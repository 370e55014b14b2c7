package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Functions are taken to the Go signature that their place wants: see convert.go.

// adaptFunc wraps a function whose Go signature differs from the one that its place wants.
func (f *fn) adaptFunc(x ir.Expr, from, to *signature) ir.Expr {
	if from == nil || to == nil || f.b.sameType(from.funcType(), to.funcType()) {
		return x
	}
	switch {
	case to.loose:
		return f.loosen(x, from, to)
	case from.loose:
		return f.tighten(x, from, to)
	}
	if !from.serves(to) {
		if lit := f.builtinOverload(from, to); lit != nil {
			return lit
		}
		var at ast.Node = f.span
		if from.fn != nil && from.fn.Node != nil && from.fn.Module == f.m {
			at = from.fn.Node
		} else if f.f != nil {
			at = f.f.Node
		}
		f.refuse(at, "GSY0343", "keep functions of one signature in each variable", "this function and others of other parameters become one value: that is not supported")
		return x
	}
	if lit := f.adaptResult(x, from, to); lit != nil {
		return lit
	}
	x = f.calledLater(x, from)
	lit := &ir.FuncLit{Results: to.results(), Variadic: to.variadic}
	c := &ir.Call{Fun: x}
	inner := f.literal(to)
	var run *ir.Var // the context of the coroutine that the literal makes
	if from.makesCoroutine(to) {
		run = ctxParam()
	}
	if run != nil {
		if from.ctx {
			c.Args = append(c.Args, ref(run))
		}
	} else if to.ctx {
		inner.takeContext(lit)
		if from.ctx {
			c.Args = append(c.Args, ref(inner.ctx))
		}
	} else if from.ctx {
		c.Args = append(c.Args, f.context())
	}
	lit.Body = inner.into(func() {
		var given []ir.Expr // by parameter of to
		var rest *ir.Var
		for i, p := range to.params {
			v := &ir.Var{Want: string(rune('a' + i)), Type: p.Go, Declared: true}
			if to.variadic && i == to.vararg {
				v.Type = ir.Slice{Elem: anyRep.Go}
				if p.Kind == VarTuple {
					v.Type = ir.Slice{Elem: p.Args[0].Go}
				}
				rest = v
			} else {
				lit.Params = append(lit.Params, v)
			}
			given = append(given, ref(v))
		}
		if rest != nil {
			lit.Params = append(lit.Params, rest)
		}
		inner.adaptArgs(c, given, from, to)
		if run != nil {
			inner.returnCoroutine(c, run, from, to)
			return
		}
		inner.forward(c, from.result, from.err, to)
	})
	if f.b.comparesFuncs() {
		return call(py("Adapted"), lit, x)
	}
	return lit
}

// makesCoroutine reports whether a coroutine function stands where its calls are to give coroutines: map(fetch, urls).
func (from *signature) makesCoroutine(to *signature) bool {
	return from.fn != nil && from.fn.Async && !from.fn.Generator && !to.ctx && to.result.Kind == Coro && from.result.Kind != Coro
}

// returnCoroutine returns the coroutine that runs a call:
//
//	map(fetch, urls)    →    py.Map(func(a string) *asyncio.CoroOf[int] {
//	                             return asyncio.NewCoroOf(func(ctx context.Context) (int, error) { return fetch(ctx, a) })
//	                         }, …)
func (f *fn) returnCoroutine(c ir.Expr, ctx *ir.Var, from, to *signature) {
	run := &signature{result: to.result.Args[0], err: true, ctx: true}
	body := &ir.FuncLit{Params: []*ir.Var{ctx}, Results: run.results()}
	later := f.literal(run)
	later.ctx = ctx
	body.Body = later.into(func() { later.forward(c, from.result, from.err, run) })
	made := "NewCoroOf"
	if run.result.Kind == Void {
		made = "NewCoro"
	}
	f.returnValue(call(aio(made), body))
}

// calledLater is a function as a literal around it may call it: a variable that changes is copied, what makes the function
// runs once.
func (f *fn) calledLater(x ir.Expr, from *signature) ir.Expr {
	switch e := x.(type) {
	case *ir.FuncLit, *ir.ObjRef, *ir.PkgRef:
		return x
	case *ir.Selector:
		if from.fn != nil && isMethod(from.fn) && e.Obj == f.b.funcObject(from.fn) && f.frozen(e.X) {
			return x
		}
	}
	if f.frozen(x) || from.fn != nil && from.fn.Stub != nil && from.fn.Name != "<callable>" {
		return x
	}
	return f.saveArg(x, from.funcType())
}

// adaptResult is adaptFunc for a literal that takes what its place gives and only returns another kind of value: no literal
// is needed around it. Nil for other functions.
//
//	filter(lambda n: n % 2, xs)    →    py.Filter(func(n int) bool { return py.Mod(n, 2) != 0 }, xs)
func (f *fn) adaptResult(x ir.Expr, from, to *signature) ir.Expr {
	lit, ok := x.(*ir.FuncLit)
	if !ok || len(lit.Body) != 1 || from.err || from.ctx || to.ctx || from.variadic || to.variadic || len(from.params) != len(to.params) || f.b.comparesFuncs() {
		return nil
	}
	for i, p := range to.params {
		if !f.sameRep(p, from.params[i]) {
			return nil
		}
	}
	ret, ok := lit.Body[0].(*ir.Return)
	if !ok || len(ret.Results) != 1 {
		return nil
	}
	inner := f.literal(to)
	body := inner.into(func() { inner.forward(ret.Results[0], from.result, false, to) })
	return &ir.FuncLit{Params: lit.Params, Results: to.results(), Body: body}
}

// adaptOptional is adaptFunc for a function that may be nil: then it stays nil.
func (f *fn) adaptOptional(x ir.Expr, from, to *Rep) ir.Expr {
	if from.Sig == nil || to.Sig == nil || f.b.sameType(from.Go, to.Go) {
		return x
	}
	switch x.(type) {
	case *ir.FuncLit, *ir.PkgRef, *ir.ObjRef:
		return f.adaptFunc(x, from.Sig, to.Sig) // what has a name is there
	}
	if !f.isStable(x) {
		x = f.save("fn", from.Go, x)
	}
	v := f.temp("fn", to.Go)
	if r, ok := x.(*ir.VarRef); ok {
		v.Python, v.Want = r.Var.Python, r.Var.Want
	}
	f.emit(&ir.Declare{At: f.place(), Var: v})
	f.emit(&ir.If{Cond: bin("!=", x, nilExpr()), Then: f.into(func() {
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{f.adaptFunc(x, from.Sig, to.Sig)}})
	})})
	return ref(v)
}

// calledObject is an object with __call__ as a function; nil if it has none of the program's.
func (f *fn) calledObject(x ir.Expr, from, to *Rep) ir.Expr {
	m := from.Class.Lookup("__call__")
	if m == nil || m.Fn == nil || m.Fn.Stub != nil || !isMethod(m.Fn) || to.Sig == nil {
		return nil
	}
	if !f.frozen(x) {
		x = f.saveArg(x, from.Go)
	}
	return f.adaptFunc(&ir.Selector{X: x, Obj: f.b.funcObject(m.Fn)}, f.b.signature(m.Fn), to.Sig)
}

// builtinOverload is a builtin function with the parameters that a place wants: accumulate(xs, max) takes max(a, b). Nil if
// none of its forms takes those values and gives one of them.
func (f *fn) builtinOverload(from, to *signature) ir.Expr {
	if from.fn == nil || from.fn.Stub == nil || to.variadic || to.ctx || to.result.Kind == Void {
		return nil
	}
	for _, p := range to.params {
		if !f.b.sameType(p.Go, to.result.Go) {
			return nil
		}
	}
	for _, o := range from.fn.Overloads {
		s := shape(o, nil)
		if o.Stub.Go == "" || o.Stub.Go[0] == '.' || len(o.Stub.Raises) > 0 || !isTypeVar(o.Returns) || len(o.Params) == 0 || !isTypeVar(o.Params[0].Ann) {
			continue
		}
		if need := len(s.params); len(to.params) != need && !(s.variadic && len(to.params) >= need-1) {
			continue
		}
		lit := &ir.FuncLit{Results: to.results()}
		c := call(symbol(o.Stub.Go))
		inner := f.literal(to)
		for i, p := range to.params {
			v := &ir.Var{Want: string(rune('a' + i)), Type: p.Go, Declared: true}
			lit.Params = append(lit.Params, v)
			c.Args = append(c.Args, ref(v))
		}
		lit.Body = inner.into(func() { inner.forward(c, to.result, false, to) })
		return lit
	}
	return nil
}

// adaptArgs hands the parameters of one signature to a function of another: those that it lacks have defaults, and what
// is left over is for its *args.
func (f *fn) adaptArgs(c *ir.Call, given []ir.Expr, from, to *signature) {
	var spread []ir.Expr
	for i, want := range from.params {
		switch {
		case from.variadic && i == from.vararg && to.variadic && i == to.vararg:
			spread = []ir.Expr{given[i]}
			c.Ellipsis = true
		case from.variadic && i == from.vararg:
			item := anyRep
			if want.Kind == VarTuple {
				item = want.Args[0]
			}
			for j := i; j < len(given); j++ {
				spread = append(spread, f.convert(given[j], to.params[j], item, nil))
			}
		case i < len(given) && !(from.variadic && i > from.vararg):
			c.Args = append(c.Args, f.convert(given[i], to.params[i], want, nil))
		default:
			if p := from.param(i); p != nil {
				c.Args = append(c.Args, f.defaultArg(nil, p, want))
			}
		}
	}
	c.Args = append(c.Args, spread...)
}

// serves reports whether a function can be called as another signature has it: with what it needs, and nothing more but
// what the callers may leave out.
func (s *signature) serves(to *signature) bool {
	if s.fn != nil && s.fn.Stub != nil && s.fn.Name != "<callable>" {
		need, given := len(s.params), len(to.params)
		if s.variadic {
			need--
		}
		if to.variadic {
			return s.variadic && need <= to.vararg
		}
		return given == need || s.variadic && given >= need
	}
	if s.fn == nil || to.variadic && s.variadic {
		return true
	}
	for i := range s.params {
		if s.variadic && i >= s.vararg {
			return true
		}
		if i >= len(to.params) || to.variadic && i >= to.vararg {
			if p := s.param(i); p == nil || p.Default == nil {
				return false
			}
		}
	}
	for i := len(s.params); i < len(to.params); i++ {
		if p := to.param(i); to.fn != nil && (p == nil || p.Default == nil) && !(to.variadic && i == to.vararg) {
			return false
		}
	}
	return true
}

// param is the Python parameter behind a Go parameter.
func (s *signature) param(i int) *types.Param {
	if s.fn == nil || s.fn.Stub != nil {
		return nil
	}
	params := s.fn.Params
	if s.fn.Class != nil && !s.fn.Static && s.fn.Lambda == nil {
		params = params[min(1, len(params)):]
	}
	if i < len(params) {
		return params[i]
	}
	return nil
}

// literal is a fn that lowers the body of a function literal with a signature.
func (f *fn) literal(s *signature) *fn {
	inner := *f
	inner.loops = nil
	inner.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	inner.span = ast.Span{}
	inner.handled = nil
	return &inner
}

// forward returns what a call gives, as the function around does.
func (f *fn) forward(c ir.Expr, result *Rep, fails bool, to *signature) {
	fc := &fallibleCall{expr: c, rep: result, fails: fails}
	switch {
	case to.result.Kind == Bool && !to.result.Opt && result.Kind != Bool && result.Kind != Void:
		v := c // what is asked for is whether it is true
		if fails {
			v = f.settle(fc, "value")
		}
		f.returnValue(f.truth(v, result, nil))
	case fails && to.err && !result.Unit && f.sameRep(result, to.result):
		f.emit(&ir.Return{Results: []ir.Expr{c}})
	case fails:
		v := f.settle(fc, "value")
		if to.result.Kind != Void {
			f.returnValue(f.convert(v, result, to.result, nil))
		} else {
			f.returnValue(nil)
		}
	case to.result.Kind == Void:
		if result.Kind == Void || result.Kind != Void {
			f.emit(&ir.ExprStmt{X: c})
		}
		if to.err {
			f.returnValue(nil)
		}
	default:
		f.returnValue(f.convert(c, result, to.result, nil))
	}
}
