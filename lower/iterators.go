package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Generator objects, iterators and objects with __next__ or __anext__, as they are looped over, asked for a value, sent
// one, and closed.
//
// A loop over a generator object that is made there owns it: CPython's reference count falls to zero where the loop
// ends, so leaving it early closes the generator. A loop over one that somebody holds leaves it where it is.
//
//	for x in lines(path):        for x, err := range lines(path).Each() {
//	for x in source:             for x, err := range source.All() {

// isObject reports whether a generator expression is an object.
func (f *fn) isObject(g *ast.GeneratorExp) bool {
	k := f.rep(g).Kind
	return k == Gen || k == AsyncGen
}

// isFresh reports whether an expression makes the generator that it gives: nobody else holds it.
func (f *fn) isFreshGenerator(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.GeneratorExp:
		return true
	case *ast.Call:
		rec := f.b.p.CallOf(e)
		for _, t := range rec.Targets {
			if t.Fn == nil || !t.Fn.Generator {
				return false
			}
		}
		return len(rec.Targets) > 0
	}
	return false
}

// familyFails reports whether a step of a generator may raise.
func (f *fn) familyFails(r *Rep) bool {
	if r.Atom == nil {
		return true
	}
	return f.b.eff.Family(f.b.gens.Of(r.Atom)).Fails()
}

// rangeGenerator iterates over a generator object; faults says that what it raises is to be a panic.
func (f *fn) rangeGenerator(e ast.Expression, x ir.Expr, r *Rep, faults bool) *ranged {
	if f.isFreshGenerator(e) {
		return f.rangeFresh(x, r, faults)
	}
	if faults || !f.familyFails(r) {
		return &ranged{x: method(x, "Values"), item: r.Args[0]}
	}
	return &ranged{x: method(x, "All"), item: r.Args[0], fails: true}
}

func (f *fn) rangeFresh(x ir.Expr, r *Rep, faults bool) *ranged {
	if faults || !f.familyFails(r) {
		return &ranged{x: method(x, "EachValue"), item: r.Args[0]}
	}
	return &ranged{x: method(x, "Each"), item: r.Args[0], fails: true}
}

func (f *fn) rangeAsyncGenerator(e ast.Expression, x ir.Expr, r *Rep) *ranged {
	name := "All"
	if f.isFreshGenerator(e) {
		name = "Each"
	}
	return &ranged{x: method(x, name, f.context()), item: r.Args[0], fails: true}
}

// asyncObject iterates over an object by its __aiter__ and __anext__.
func (f *fn) asyncObject(e ast.Expression, x ir.Expr, r *Rep) *ranged {
	m := r.Class.Lookup("__aiter__")
	if m == nil || m.Fn == nil || m.Fn.Stub != nil {
		return nil
	}
	if m.Fn.Generator {
		s := f.b.signature(m.Fn)
		c := &ir.Call{Fun: &ir.Selector{X: x, Obj: f.b.funcObject(m.Fn)}}
		if s.object {
			return &ranged{x: method(c, "Each", f.context()), item: s.result.Args[0], fails: true}
		}
		if s.ctx {
			c.Args = append(c.Args, f.context())
		}
		return &ranged{x: c, item: f.b.rep(m.Fn.Yield), fails: s.result.seq2()}
	}
	it, itr := f.finishMethod(m.Fn, x)
	return f.rangeAsyncIterator(e, it, itr)
}

func (f *fn) rangeAsyncIterator(e ast.Expression, it ir.Expr, r *Rep) *ranged {
	switch r.Kind {
	case AsyncSeq:
		return &ranged{x: it, item: r.Args[0], fails: true}
	case AsyncGen:
		return &ranged{x: method(it, "All", f.context()), item: r.Args[0], fails: true}
	case Struct, Iface:
		next, item := f.anextFunc(it, r)
		if next == nil {
			return nil
		}
		return &ranged{x: call(aio("NextSeq2"), f.context(), next), item: item, fails: true}
	}
	return nil
}

// anextFunc is the __anext__ of an object as a func(context.Context) (T, error).
func (f *fn) anextFunc(it ir.Expr, r *Rep) (ir.Expr, *Rep) {
	n := r.Class.Lookup("__anext__")
	if n == nil || n.Fn == nil || n.Fn.Stub != nil {
		return nil, nil
	}
	s := f.b.signature(n.Fn)
	next := &ir.Selector{X: it, Obj: f.b.funcObject(n.Fn)}
	if s.err && s.ctx && s.result.Kind != Void {
		return next, s.result
	}
	item := s.result
	if item.Kind == Void {
		item = unitRep
	}
	if !f.isStable(it) {
		next.X = f.save("it", r.Go, it)
	}
	want := &signature{result: item, err: true, ctx: true}
	v := &ir.Var{Want: "ctx", Type: ctxType, Declared: true, Blank: !s.ctx}
	lit := &ir.FuncLit{Params: []*ir.Var{v}, Results: []ir.Type{item.Go, errorType}}
	inner := f.literal(want)
	lit.Body = inner.into(func() {
		c := &ir.Call{Fun: next}
		if s.ctx {
			c.Args = append(c.Args, ref(v))
		}
		inner.forward(c, s.result, s.err, want)
	})
	return lit, item
}

// nextOf is the Go call that takes the next value of an iterator: a method that fails at the end, or one that faults.
func (f *fn) nextOf(e ast.Expression, async bool) (next ir.Expr, item *Rep, fails bool) {
	x, r := f.value(e)
	x = f.deref(x, r, e, "__next__")
	switch r.Kind {
	case Iter:
		return field(x, "Next"), r.Args[0], false
	case Gen, AsyncGen:
		name := "Next"
		if !async && f.isFreshGenerator(e) {
			name = "First" // and close it: nobody else holds it
		}
		return field(x, name), asUnit(r.Args[0]), true
	case Seq:
		if !async && !r.seq2() {
			return field(call(py("Iter"), x), "Next"), r.Args[0], false
		}
	case Struct, Iface:
		if async {
			next, item := f.anextFunc(x, r)
			return next, item, true
		}
		n := r.Class.Lookup("__next__")
		if n == nil || n.Fn == nil || n.Fn.Stub != nil {
			break
		}
		if s := f.b.signature(n.Fn); !s.ctx && s.result.Kind != Void {
			return &ir.Selector{X: x, Obj: f.b.funcObject(n.Fn)}, s.result, s.err
		}
	}
	return nil, nil, false
}

// asUnit is a representation as Go returns it beside an error: None is a py.NoneType.
func asUnit(r *Rep) *Rep {
	if r.Kind == Void {
		return unitRep
	}
	return r
}

// callNext lowers next(it) and next(it, default).
func callNext(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) == 1 {
		if next, item, fails := f.nextOf(e.Args[0], false); next != nil {
			return &fallibleCall{expr: &ir.Call{Fun: next}, rep: item, fails: fails, want: "item"}
		}
		return f.noNext(e)
	}
	if c := f.nextOr(e); c != nil {
		return c
	}
	return f.noNext(e)
}

func (f *fn) noNext(e *ast.Call) *fallibleCall {
	if f.without(e.Args[0], "__next__") {
		out := f.rep(e)
		x, r := f.value(e.Args[0])
		f.wrongKind(e.Args[0], x, r, "GSY0369", "make an iterator of it: iter(x)", "'%s' object is not an iterator")
		return &fallibleCall{expr: f.b.zero(out), rep: out}
	}
	f.refuse(e, "GSY0369", "keep the iterator in a variable", "next of a value of type %s is not supported", f.rep(e.Args[0]))
	return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
}

// nextOr lowers next(it, default):
//
//	next(it, None)     it.NextOpt()              of an iterator
//	next(it, 0)        it.NextOr(0)
//	next(g, 0)         py.NextOr(g.Next, 0)      of a generator object, or of an object with __next__
func (f *fn) nextOr(e *ast.Call) *fallibleCall {
	out := f.rep(e)
	var next ir.Expr
	var item *Rep
	var fails bool
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			next, item, fails = f.nextOf(e.Args[0], false)
			return next, nil
		}
		if item == nil {
			return nilExpr(), nil
		}
		return f.as(e.Args[1], out), out.Go
	})
	if next == nil {
		return nil
	}
	none := ast.IsNone(e.Args[1]) && out.boxed() && f.b.sameType(f.b.some(out).Go, item.Go)
	if it, ok := next.(*ir.SelectorName); ok && !fails {
		switch {
		case none:
			return &fallibleCall{expr: method(it.X, "NextOpt"), rep: out, want: "item"}
		case f.b.sameType(out.Go, item.Go):
			return &fallibleCall{expr: method(it.X, "NextOr", ops[1]), rep: out, want: "item"}
		}
	}
	if !f.b.sameType(out.Go, item.Go) || !fails {
		next = f.nextAs(next, item, fails, out, e)
	}
	return &fallibleCall{expr: call(py("NextOr"), next, ops[1]), rep: out, fails: true, want: "item"}
}

// nextAs wraps a next function so that it gives another representation, and an error.
func (f *fn) nextAs(next ir.Expr, item *Rep, fails bool, out *Rep, e *ast.Call) ir.Expr {
	want := &signature{result: out, err: true}
	lit := &ir.FuncLit{Results: []ir.Type{out.Go, errorType}}
	inner := f.literal(want)
	lit.Body = inner.into(func() { inner.forward(&ir.Call{Fun: next}, item, fails, want) })
	if !fails {
		return call(py("TryNext"), lit)
	}
	return lit
}

// awaitAnext lowers await anext(it) and await anext(it, default).
func awaitAnext(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) == 0 || len(e.Args) > 2 {
		return nil
	}
	next, item, _ := f.nextOf(e.Args[0], true)
	if next == nil {
		return f.noNext(e)
	}
	if len(e.Args) == 1 {
		return &fallibleCall{expr: calledNext(next, f.contextOf(e)), rep: item, fails: true, want: "item"}
	}
	out := item
	if cr := f.rep(e); cr.Kind == Coro {
		out = cr.Args[0]
	}
	if !f.b.sameType(out.Go, item.Go) {
		want := &signature{result: out, err: true, ctx: true}
		v := ctxParam()
		lit := &ir.FuncLit{Params: []*ir.Var{v}, Results: []ir.Type{out.Go, errorType}}
		inner := f.literal(want)
		plain := next
		lit.Body = inner.into(func() { inner.forward(calledNext(plain, ref(v)), item, true, want) })
		next = lit
	}
	return &fallibleCall{expr: call(aio("NextOr"), f.contextOf(e), next, f.as(e.Args[1], out)), rep: out, fails: true, want: "item"}
}

// calledNext calls what nextOf gives. A literal that does nothing but a call without its parameter, as one around a method that
// waits for nothing is, stands for that call.
func calledNext(next, ctx ir.Expr) ir.Expr {
	lit, ok := next.(*ir.FuncLit)
	if !ok || len(lit.Body) != 1 || len(lit.Params) != 1 {
		return call(next, ctx)
	}
	ret, ok := lit.Body[0].(*ir.Return)
	if !ok || len(ret.Results) != 1 {
		return call(next, ctx)
	}
	own, ok := ret.Results[0].(*ir.Call)
	inspectExpr(ret.Results[0], func(e ir.Expr) {
		if v, isVar := e.(*ir.VarRef); isVar && v.Var == lit.Params[0] {
			ok = false
		}
	})
	if !ok {
		return call(next, ctx)
	}
	return own
}

// callIteratorNext lowers it.__next__().
func callIteratorNext(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok || rec.Targets[0].Fn.Async {
		return nil
	}
	if next, item, fails := f.nextOf(a.Value, false); next != nil {
		return &fallibleCall{expr: &ir.Call{Fun: next}, rep: item, fails: fails, want: "item"}
	}
	return nil
}

// awaitIteratorNext lowers await it.__anext__().
func awaitIteratorNext(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	if next, item, _ := f.nextOf(a.Value, true); next != nil {
		return &fallibleCall{expr: calledNext(next, f.contextOf(e)), rep: item, fails: true, want: "item"}
	}
	return nil
}

// callDrive lowers g.send(v), g.throw(e) and g.close().
func callDrive(name string) func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	return func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
		if rec.Targets[0].Fn.Async {
			return nil
		}
		return f.drive(name, e, nil)
	}
}

// awaitDrive lowers await g.asend(v), g.athrow(e) and g.aclose().
func awaitDrive(name string) func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	return func(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
		return f.drive(name, e, f.contextOf(e))
	}
}

func (f *fn) drive(name string, e *ast.Call, ctx ir.Expr) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	r := f.rep(a.Value)
	if r.Kind != Gen && r.Kind != AsyncGen {
		return nil
	}
	x := f.deref(f.expr(a.Value), r, a.Value, a.Attr)
	out := &fallibleCall{rep: asUnit(r.Args[0]), fails: true, want: "value"}
	var args []ir.Expr
	lower := func() []ir.Expr {
		switch name {
		case "Send":
			return []ir.Expr{f.as(e.Args[0], r.Args[1])}
		case "Throw":
			exc, _ := f.exceptionValue(e.Args[0])
			return []ir.Expr{exc}
		}
		out.rep = voidRep
		return nil
	}
	args = f.withReceiver(f.b.some(f.rep(receiverOf(e))).Go, x, lower, &x)
	if ctx != nil {
		args = append([]ir.Expr{ctx}, args...)
	}
	out.expr = method(x, name, args...)
	return out
}

func callIter(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	r := f.rep(e)
	x0 := e.Args[0]
	switch from := f.rep(x0); {
	case from.Kind == Iter && !from.Opt, from.Kind == Gen && !from.Opt:
		return &fallibleCall{expr: f.expr(x0), rep: from, want: "it"}
	case (from.Kind == Struct || from.Kind == Iface) && !from.Opt:
		if m := from.Class.Lookup("__iter__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			x, xr := f.finishMethod(m.Fn, f.expr(x0))
			return &fallibleCall{expr: f.convert(x, xr, r, e), rep: r, want: "it"}
		}
	}
	if r.Kind != Iter {
		return nil
	}
	return &fallibleCall{expr: call(py("Iter"), f.seqOf(x0, &Rep{Kind: Seq, Args: r.Args})), rep: r, want: "it"}
}

// callAiter lowers aiter(x): an async generator is its own iterator, of an object it is what its __aiter__ gives.
func callAiter(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	x, r := f.value(e.Args[0])
	switch {
	case r.Kind == AsyncGen:
		return &fallibleCall{expr: x, rep: r, want: "it"}
	case (r.Kind == Struct || r.Kind == Iface) && !r.Opt:
		if m := r.Class.Lookup("__aiter__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			x, xr := f.finishMethod(m.Fn, x)
			return &fallibleCall{expr: x, rep: xr, want: "it"}
		}
	}
	return nil
}
