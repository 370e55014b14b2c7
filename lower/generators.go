package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Generators, in the two forms that package generators decides between.
//
//	def squares(n):                 func squares(n int) iter.Seq[int] {
//	    for i in range(n):              return func(yield func(int) bool) {
//	        yield i * i                     for i := range n {
//	                                            if !yield(i * i) {
//	                                                return
//	                                            } …
//
// The body of an object gets a yield that may fail: with what is thrown in there, GeneratorExit where the generator is
// closed. So a yield is lowered as any call that can fail, and try, finally and with around it need nothing of their own.
//
//	def running_mean():             func runningMean() *py.Generator[float64, float64, py.NoneType] {
//	    …                               return py.NewGenerator(func(yield func(float64) (float64, error)) (py.NoneType, error) {
//	    x = yield mean                      x, err := yield(mean)
//	                                        if err != nil { … }
//
// Where nothing is sent or returned the body is a plainer func(yield func(T) error) error, of py.Generate.

// generatorArgs are the representations of what a generator yields, is sent and returns.
func (b *builder) generatorArgs(a *types.Atom) []*Rep {
	args := b.repArgs(a.Args)
	for i := range args {
		if i > 0 && (len(a.Args[i].Atoms()) == 0 || args[i].Kind == Void) {
			args[i] = unitRep // nothing ever comes
		}
	}
	return args
}

// generatorObject is the representation of what a generator function gives that makes objects.
func (b *builder) generatorObject(f *types.Func) *Rep {
	r := &Rep{}
	name, args := "Generator", []*types.Cell{f.Yield, f.Sent, f.Ret}
	if f.Async {
		name, args = "AsyncGenerator", args[:2]
	}
	b.chooseAtom(r, &types.Atom{Class: b.p.TypingClass(name), Args: args}, nil)
	return r
}

// generatorBody lowers a generator's body to a function that pushes its values.
func (f *fn) generatorBody(s *signature, body []ast.Statement) {
	item := s.result.Args[0]
	yield := &ir.Var{Want: "yield", Declared: true}
	params := []ir.Type{item.Go}
	if s.result.seq2() {
		params = append(params, errorType)
	}
	yield.Type = ir.FuncType{Params: params, Results: []ir.Type{basic("bool")}}
	lit := &ir.FuncLit{Params: []*ir.Var{yield}}
	f.frame = &frame{kind: inFunc, yield: yield, seq2: s.result.seq2(), item: item, result: voidRep}
	lit.Body = f.abandonOwned(f.into(func() { f.stmts(body) }))
	f.emit(&ir.Return{Results: []ir.Expr{lit}})
}

// generatorObjectBody lowers a generator's body to what makes the object.
func (f *fn) generatorObjectBody(s *signature, body []ast.Statement) {
	if f.f.Manager {
		r := &Rep{Kind: Gen, Args: []*Rep{s.result.Args[0], unitRep, unitRep}, Go: s.result.Go}
		if f.f.Async {
			r.Args = r.Args[:2]
		}
		x := f.newGenerator(r, f.f.Async, func() {
			f.stmts(body)
			if !f.b.p.Terminates(body) {
				f.span = ast.Span{}
				f.returnValue(nil)
			}
		}).(*ir.Call)
		x.Fun = symbol("contextlib.NewManager")
		if f.f.Async {
			x.Fun = symbol("contextlib.NewAsyncManager")
		}
		f.emit(&ir.Return{Results: []ir.Expr{x}})
		return
	}
	x := f.newGenerator(s.result, f.f.Async, func() {
		f.stmts(body)
		if !f.b.p.Terminates(body) {
			f.span = ast.Span{}
			f.returnValue(nilOf(f, f.frame.result))
		}
	})
	f.emit(&ir.Return{Results: []ir.Expr{x}})
}

// newGenerator makes a generator object whose body the function given lowers.
func (f *fn) newGenerator(r *Rep, async bool, body func()) ir.Expr {
	y, sent, result := r.Args[0], r.Args[1], voidRep
	if len(r.Args) == 3 {
		result = r.Args[2]
	}
	if result.Unit {
		result = voidRep
	}
	plain := sent.Kind == Void && result.Kind == Void
	fr := &frame{kind: inFunc, result: result, fails: true, item: y}
	yieldType := ir.FuncType{Params: []ir.Type{y.Go}, Results: []ir.Type{errorType}}
	lit := &ir.FuncLit{Results: []ir.Type{errorType}}
	name := "Generate"
	if !plain {
		name = "NewGenerator"
		fr.sent = sent
		yieldType.Results = []ir.Type{sent.Go, errorType}
		if !async {
			fr.result = result
			if result.Kind == Void {
				fr.result = unitRep
			}
			lit.Results = []ir.Type{fr.result.Go, errorType}
		}
	}
	fr.resume = &ir.Var{Want: "yield", Declared: true, Type: yieldType}
	if async {
		f.takeContext(lit)
	}
	lit.Params = append(lit.Params, fr.resume)
	f.frame = fr
	lit.Body = f.abandonOwned(f.into(body))
	made := &ir.Call{Fun: py(name), Args: []ir.Expr{lit}, Results: []ir.Type{r.Go}}
	if async && plain {
		made.Fun = aio("Generate")
	} else if async {
		made.Fun = aio("NewAsyncGenerator")
	}
	return made
}

// generatorExp lowers (x for …) to a sequence: the first iterable is evaluated now, the rest as it is iterated.
func (f *fn) generatorExp(e *ast.GeneratorExp) (ir.Expr, *Rep) {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if (types.IsGenerator(a, false) || types.IsGenerator(a, true)) && f.b.gens.Of(a).Object {
			return f.generatorExpObject(e, f.rep(e))
		}
	}
	return f.generatorExpAs(e, f.b.rep(f.b.p.CellOf(e.Elt)))
}

// generatorExpObject lowers a generator expression that is used as an object.
func (f *fn) generatorExpObject(e *ast.GeneratorExp, r *Rep) (ir.Expr, *Rep) {
	done := f.evaluateFirst(e)
	defer done()
	inner := *f
	inner.loops, inner.handled = nil, nil
	x := inner.newGenerator(r, r.Kind == AsyncGen, func() {
		inner.comprehension(e.Generators, func() { inner.yieldValue(inner.as(e.Elt, r.Args[0])) })
		inner.returnValue(nilOf(&inner, inner.frame.result))
	})
	return x, r
}

// evaluateFirst evaluates the first iterable of a generator expression, as Python does where it stands; the function
// that it gives ends that.
func (f *fn) evaluateFirst(e *ast.GeneratorExp) (done func()) {
	first := []ast.Expression{e.Generators[0].Iter}
	if c, ok := first[0].(*ast.Call); ok {
		if f.b.p.IntrinsicOf(f.m, f.f, c.Func) == "range" {
			first = c.Args // a counting loop over what its bounds are now
		} else if a, ok := c.Func.(*ast.Attribute); ok && len(c.Args)+len(c.Keywords) == 0 && f.rep(a.Value).Kind == Dict {
			first[0] = a.Value // a view
		}
	}
	var kept []ast.Expression
	for _, x := range first {
		if _, ok := f.b.evaluated[x]; ok {
			continue
		}
		switch x.(type) {
		case *ast.Constant, *ast.GeneratorExp, *ast.Starred:
			continue
		}
		v, r := f.value(x)
		if !f.frozen(v) {
			v = f.saveArg(v, r.Go)
		}
		f.b.evaluated[x] = evaluated{x: v, rep: r}
		kept = append(kept, x)
	}
	return func() {
		for _, x := range kept {
			delete(f.b.evaluated, x)
		}
	}
}

func (f *fn) generatorExpAs(e *ast.GeneratorExp, item *Rep) (ir.Expr, *Rep) {
	eff := f.b.eff.OfExpr(f.m, f.f, e)
	s := f.info.Scope(e)
	async := s != nil && s.Async
	kept := f.b.gens.Overtaken(e)
	for _, a := range f.b.p.CellOf(e).Atoms() {
		kept = kept || f.b.gens.Of(a).Kept
	}
	if kept {
		done := f.evaluateFirst(e)
		defer done()
	}
	r := f.b.generatorRep(item, eff.Fails() || async, async)
	yield := &ir.Var{Want: "yield", Declared: true}
	params := []ir.Type{item.Go}
	if r.seq2() {
		params = append(params, errorType)
	}
	yield.Type = ir.FuncType{Params: params, Results: []ir.Type{basic("bool")}}
	inner := *f
	inner.loops = nil
	inner.frame = &frame{kind: inFunc, yield: yield, seq2: r.seq2(), item: item, result: voidRep}
	lit := &ir.FuncLit{Params: []*ir.Var{yield}}
	lit.Body = inner.into(func() {
		inner.comprehension(e.Generators, func() { inner.yieldValue(inner.as(e.Elt, item)) })
	})
	return lit, r
}

// yieldValue hands a value out. A pushed generator stops if nobody wants more; an object raises what is thrown in.
func (f *fn) yieldValue(x ir.Expr) {
	fr := f.functionFrame()
	if fr.resume != nil {
		c := f.yieldCall(fr, x)
		err := f.newErr()
		f.emit(&ir.Assign{At: f.place(), Lhs: c.rep.results(ref(err)), Rhs: []ir.Expr{c.expr}})
		f.checkErr(err)
		return
	}
	c := call(ref(fr.yield), x)
	if fr.seq2 {
		c.Args = append(c.Args, nilExpr())
	}
	place := f.place()
	then := f.into(func() { f.returnValue(nil) })
	f.emit(&ir.If{At: place, Cond: not(c), Then: then})
}

// yieldCall is the call of an object's yield: the value is what was sent.
func (f *fn) yieldCall(fr *frame, x ir.Expr) *fallibleCall {
	c := &fallibleCall{expr: call(ref(fr.resume), x), rep: voidRep, fails: true, want: "sent"}
	if fr.sent != nil {
		c.rep = fr.sent
		if c.rep.Kind == Void {
			c.rep = unitRep
		}
	}
	return c
}

func (f *fn) yielded(e *ast.Yield, item *Rep) ir.Expr {
	if e.Value != nil {
		return f.as(e.Value, item)
	}
	return f.noneAs(item)
}

func (f *fn) yieldStmt(e *ast.Yield) {
	fr := f.functionFrame()
	if fr.yield == nil && fr.resume == nil {
		f.refuse(e, "GSY0430", "move the yield into a function of its own", "a yield here is not supported")
		return
	}
	f.yieldValue(f.yielded(e, fr.item))
}

// yieldValueOf lowers a yield expression whose value is used.
func (f *fn) yieldValueOf(e *ast.Yield) *fallibleCall {
	fr := f.functionFrame()
	if fr.resume == nil {
		f.refuse(e, "GSY0430", "move the yield into a function of its own", "a yield here is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	return f.yieldCall(fr, f.yielded(e, fr.item))
}

// yieldFrom lowers "yield from xs" as a statement: a loop that yields or, from a generator object, a delegation.
func (f *fn) yieldFrom(e *ast.YieldFrom) {
	fr := f.functionFrame()
	if fr.yield == nil && fr.resume == nil {
		f.refuse(e, "GSY0430", "move the yield into a function of its own", "a yield here is not supported")
		return
	}
	if r := f.rep(e.Value); fr.resume != nil && r.Kind == Gen && !r.Opt {
		c := f.delegate(e, fr, r)
		err := f.newErr()
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{nil, ref(err)}, Rhs: []ir.Expr{c}})
		f.checkErr(err)
		return
	}
	src := f.rangeable(e.Value)
	v := f.temp("v", src.item.Go)
	loop := &ir.Range{At: f.place(), X: src.x}
	if src.indexed {
		loop.Value = v
	} else {
		loop.Key = v
	}
	loop.Body = f.into(func() {
		if src.fails {
			loop.Value = f.newErr()
			f.checkErr(loop.Value)
		}
		f.yieldValue(f.convert(ref(v), src.item, fr.item, e))
	})
	f.emit(loop)
}

// delegate is the call that lets whoever drives the generator drive another one, until that ends:
//
//	total = yield from part()    total, err := part().YieldTo(yield)
//	total = yield from g         total, err := py.YieldFrom(yield, g)
func (f *fn) delegate(e *ast.YieldFrom, fr *frame, r *Rep) ir.Expr {
	sub := f.expr(e.Value)
	y, sent := r.Args[0], r.Args[1]
	own := fr.sent
	if own == nil {
		own = unitRep
	}
	// One that is made here and held by nobody else runs as a part of this one.
	deliver := func(held, fresh string, yield ir.Expr) ir.Expr {
		if f.isFreshGenerator(e.Value) {
			return method(sub, fresh, yield)
		}
		return call(py(held), yield, sub)
	}
	if fr.sent == nil && sent.Kind == Void && f.b.sameType(y.Go, fr.item.Go) {
		return deliver("Delegate", "PassTo", ref(fr.resume))
	}
	if f.b.sameType(y.Go, fr.item.Go) && f.b.sameType(sent.Go, own.Go) && fr.sent != nil {
		return deliver("YieldFrom", "YieldTo", ref(fr.resume))
	}
	// The two have other types: a yield that converts.
	v := &ir.Var{Want: "v", Type: y.Go, Declared: true}
	inner := f.literal(&signature{result: sent, err: true})
	lit := &ir.FuncLit{Params: []*ir.Var{v}, Results: []ir.Type{sent.Go, errorType}}
	lit.Body = inner.into(func() {
		c := inner.yieldCall(fr, inner.convert(ref(v), y, fr.item, e))
		got := inner.settle(c, "sent")
		if sent.Kind == Void {
			got = nil
		} else {
			got = inner.convert(got, c.rep, sent, e)
		}
		inner.returnValue(got)
	})
	return deliver("YieldFrom", "YieldTo", lit)
}

// yieldFromValue lowers yield from with its value: what the generator returns; None for any other iterable.
func (f *fn) yieldFromValue(e *ast.YieldFrom) *fallibleCall {
	fr := f.functionFrame()
	if r := f.rep(e.Value); fr.resume != nil && r.Kind == Gen && !r.Opt {
		out := r.Args[2]
		if out.Kind == Void {
			out = unitRep
		}
		return &fallibleCall{expr: f.delegate(e, fr, r), rep: out, fails: true, want: "result"}
	}
	f.yieldFrom(e)
	return &fallibleCall{expr: nilExpr(), rep: voidRep}
}
