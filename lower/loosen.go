package lower

import (
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What makes a function loose, and a loose one what the runtime takes: see loose.go.

// loosen wraps a function that is about to meet others which take different arguments.
func (f *fn) loosen(x ir.Expr, from, to *signature) ir.Expr {
	if from.loose {
		return f.loosenMore(x, from, to)
	}
	of := from.fn
	if of != nil && of.Stub != nil && of.Stub.Loose != "" && to.takesKeywords() && !to.err && to.result.Kind == Any {
		return symbol(of.Stub.Loose)
	}
	if of == nil {
		f.refuse(f.span, "GSY0343", "keep functions of one signature in each variable", "this function and others of other parameters become one value: that is not supported")
		return x
	}
	if _, named := x.(*ir.ObjRef); !named && !f.frozen(x) && of.Stub == nil {
		if _, lit := x.(*ir.FuncLit); !lit || f.b.comparesFuncs() {
			x = f.save(of.Name, from.funcType(), x)
		}
	}
	lit := f.looseLit(to, func(inner *fn, g *given) { inner.looseBody(x, from, to, g) })
	if f.b.comparesFuncs() {
		if of.Stub != nil && of.Stub.Loose != "" {
			x = symbol(of.Stub.Loose) // of one Go type, as the form of a number's overload may not be
		}
		return call(py("Adapted"), lit, x)
	}
	return lit
}

// looseLit is a function literal that takes any arguments.
func (f *fn) looseLit(to *signature, body func(inner *fn, g *given)) *ir.FuncLit {
	lit := &ir.FuncLit{Results: to.results(), Variadic: true}
	g := &given{args: &ir.Var{Want: "args", Type: argsRep.Go, Declared: true}}
	if to.takesKeywords() {
		g.kwargs = &ir.Var{Want: "kwargs", Type: keywordsRep.Go, Declared: true}
		lit.Params = append(lit.Params, g.kwargs)
	}
	lit.Params = append(lit.Params, g.args)
	inner := f.literal(to)
	inner.ctx = nil
	lit.Body = inner.into(func() { body(inner, g) })
	return lit
}

// given is what a loose function is given.
type given struct{ kwargs, args *ir.Var }

// named is the keyword arguments.
func (g *given) named() ir.Expr {
	if g.kwargs == nil {
		return nilExpr()
	}
	return ref(g.kwargs)
}

// looseBody calls the function that a loose one is made of with the arguments that it is given.
func (f *fn) looseBody(x ir.Expr, from, to *signature, g *given) {
	fn := from.fn
	if fn.Stub != nil {
		f.looseStub(x, from, to, g)
		return
	}
	c := &ir.Call{Fun: x}
	c.Args, c.Ellipsis = f.bindLoose(fn, from.params, g)
	own, ok := x.(*ir.FuncLit)
	if ok && (!fn.Async || fn.Generator) && !from.ctx && from.err == to.err && f.sameRep(from.result, to.result) {
		f.bindParams(own.Params, c.Args)
		*f.out = append(*f.out, own.Body...)
		return
	}
	if !fn.Async || fn.Generator {
		if from.ctx {
			c.Args = append([]ir.Expr{f.context()}, c.Args...)
		}
		f.forward(c, from.result, from.err, to)
		return
	}
	r := f.b.coroutineRep(fn)
	ctx := ctxParam()
	run := &signature{result: r.Args[0], err: true, ctx: true}
	body := &ir.FuncLit{Params: []*ir.Var{ctx}, Results: run.results()}
	if ok && from.ctx && from.err && f.sameRep(from.result, run.result) {
		f.bindParams(own.Params[1:], c.Args)
		body.Params, body.Body = own.Params[:1], own.Body
	} else {
		f.freezeArgs(c, nil, from.params)
		if from.ctx {
			c.Args = append([]ir.Expr{ref(ctx)}, c.Args...)
		}
		later := f.literal(run)
		later.ctx = ctx
		body.Body = later.into(func() { later.forward(c, from.result, from.err, run) })
	}
	made := "NewCoroOf"
	if r.Args[0].Kind == Void {
		made = "NewCoro"
	}
	f.forward(call(aio(made), body), r, false, to)
}

// bindParams makes the parameters of a function literal variables that hold its arguments: its body follows.
func (f *fn) bindParams(params []*ir.Var, args []ir.Expr) {
	for i, p := range params {
		p.Declared = false
		f.assign(ref(p), args[i])
	}
}

// bindLoose binds what a loose function is given to the parameters of the function behind it, as CPython does.
func (f *fn) bindLoose(fn *types.Func, reps []*Rep, g *given) (list []ir.Expr, spread bool) {
	if callSkip(fn) > 0 {
		return f.bindMethod(fn, reps, g)
	}
	return f.bindParameters(fn, 0, reps, g)
}

// bindMethod is bindLoose for a method, or an __init__: the object is bound already.
func (f *fn) bindMethod(fn *types.Func, reps []*Rep, g *given) (list []ir.Expr, spread bool) {
	return f.bindParameters(fn, 1, reps, g)
}

func (f *fn) bindParameters(fn *types.Func, skip int, reps []*Rep, g *given) (list []ir.Expr, spread bool) {
	params := fn.Params[min(skip, len(fn.Params)):]
	var sig ir.Expr = ref(f.signatureOf(fn, describeParams(fn, 0)))
	if skip > 0 {
		sig = method(sig, "Bound")
	}
	var rest ir.Expr
	values := ref(g.args)
	switch bind := method(sig, "Bind", g.named(), ref(g.args)); {
	case g.kwargs == nil && allNeeded(params):
		f.emit(&ir.ExprStmt{At: f.place(), X: method(sig, "Check", call(builtin("len"), ref(g.args)))})
	case len(params) == 0:
		f.emit(&ir.ExprStmt{At: f.place(), X: bind})
	default:
		bound := f.temp("bound", argsRep.Go)
		f.assign(ref(bound), bind)
		values = ref(bound)
	}
	for i, p := range params {
		var v ir.Expr = &ir.Index{X: values, Index: intLit(i)}
		r := reps[i]
		switch {
		case p.Kind == types.VarPos:
			item := anyRep
			if r.Kind == VarTuple {
				item = r.Args[0]
			}
			rest = assertType(v, argsRep.Go)
			if item.Kind != Any {
				rest = f.convert(rest, argsRep, &Rep{Kind: VarTuple, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}}, nil)
			}
		case p.Kind == types.VarKw:
			v = assertType(v, keywordsRep.Go)
			if r.Kind == Dict && !f.sameRep(r, keywordsRep) {
				v = &ir.Call{Fun: py("KeywordsAs"), TypeArgs: []ir.Type{r.Args[1].Go}, Args: []ir.Expr{v}}
			}
			list = append(list, v)
		case p.Default == nil && fn.Stub != nil && r.Kind == Float: // which takes ints, too
			list = append(list, call(py("AsFloat"), v))
		case p.Default == nil:
			list = append(list, f.convert(v, anyRep, r, nil))
		default:
			list = append(list, f.givenOr(v, p, r))
		}
	}
	if rest != nil {
		list = append(list, rest)
	}
	return list, rest != nil
}

// allNeeded reports whether all parameters are filled by position.
func allNeeded(params []*types.Param) bool {
	for _, p := range params {
		if p.Default != nil || p.Kind > types.PosOrKw {
			return false
		}
	}
	return true
}

// givenOr is a value that a parameter is given, or its default.
func (f *fn) givenOr(v ir.Expr, p *types.Param, r *Rep) ir.Expr {
	or := f.defaultArg(p.Default, p, r)
	c := call(py("GivenOr"), v, or)
	c.Purity = ir.Pure
	if r.Kind == Any || f.needsTypeArg([]ir.Expr{or}, r) {
		c.TypeArgs = []ir.Type{r.Go}
	}
	return c
}

// looseStub calls a function of the runtime with the arguments of a loose one: by its form for that, or by the overload
// that takes any values.
func (f *fn) looseStub(x ir.Expr, from, to *signature, g *given) {
	fn := from.fn
	if fn.Stub.Loose != "" {
		f.forward(&ir.Call{Fun: symbol(fn.Stub.Loose), Args: []ir.Expr{g.named(), ref(g.args)}, Ellipsis: true}, anyRep, false, to)
		return
	}
	params := fn.Params[min(callSkip(fn), len(fn.Params)):]
	if len(fn.Overloads) == 1 && len(from.params) == len(params) && allNeeded(params) {
		list, _ := f.bindLoose(fn, from.params, g)
		if from.ctx {
			list = append([]ir.Expr{f.context()}, list...)
		}
		f.forward(&ir.Call{Fun: x, Args: list}, from.result, from.err, to)
		return
	}
	f.refuse(f.span, "GSY0343", "write a lambda", "%s and functions of other parameters as one value are not supported", stubName(fn))
	f.returnValue(f.b.zero(to.result))
}

// loosenMore takes a loose function to a place where others give another kind of result.
func (f *fn) loosenMore(x ir.Expr, from, to *signature) ir.Expr {
	return f.looseLit(to, func(inner *fn, g *given) {
		c := &ir.Call{Fun: x, Ellipsis: true}
		if g.kwargs != nil {
			c.Args = append(c.Args, ref(g.kwargs))
		}
		c.Args = append(c.Args, ref(g.args))
		inner.forward(c, from.result, from.err, to)
	})
}

// tighten makes a loose function one that the runtime takes, with parameters of its own.
func (f *fn) tighten(x ir.Expr, from, to *signature) ir.Expr {
	x = f.calledLater(x, from)
	lit := &ir.FuncLit{Results: to.results(), Variadic: to.variadic}
	c := &ir.Call{Fun: x}
	inner := f.literal(to)
	if to.ctx {
		inner.takeContext(lit)
	}
	if from.takesKeywords() {
		c.Args = append(c.Args, nilExpr())
	}
	lit.Body = inner.into(func() {
		for i, p := range to.params {
			v := &ir.Var{Want: string(rune('a' + i)), Type: p.Go, Declared: true}
			lit.Params = append(lit.Params, v)
			c.Args = append(c.Args, inner.convert(ref(v), p, anyRep, nil))
		}
		if to.fn == nil || !to.fn.Async || to.fn.Generator {
			inner.forward(c, from.result, from.err, to)
			return
		}
		made, r := inner.settled(&fallibleCall{expr: c, rep: from.result, fails: from.err, want: "coro"})
		if coro := f.b.coroutineRep(to.fn); r.Kind == Any {
			made, r = inner.convert(made, r, coro, nil), coro
		}
		inner.forward(method(made, "Await", inner.context()), r.Args[0], true, to)
	})
	return lit
}
