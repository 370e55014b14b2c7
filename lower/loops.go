package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

func (f *fn) whileStmt(st *ast.While) {
	lp := f.openLoop(st.Orelse)
	loop := &ir.For{At: f.place(), Label: lp.label}
	var cond ir.Expr
	body := f.into(func() {
		pre := f.into(func() { cond = f.cond(st.Test) })
		if len(pre) > 0 {
			*f.out = append(*f.out, pre...)
			f.emit(&ir.If{Cond: negate(cond), Then: []ir.Stmt{&ir.Branch{}}})
			cond = nil
		}
		f.stmts(st.Body)
	})
	if b, ok := cond.(*ir.Builtin); ok && b.Name == "true" {
		cond = nil
	}
	loop.Cond, loop.Body = cond, body
	f.closeLoop()
	f.emitLoop(loop, lp, st.Orelse)
}

func (f *fn) openLoop(orelse []ast.Statement) *loop {
	lp := &loop{label: &ir.Label{Want: "loop"}, frame: f.frame}
	if len(orelse) > 0 {
		lp.broke = f.temp("broke", basic("bool"))
	}
	f.loops = append(f.loops, lp)
	return lp
}

func (f *fn) closeLoop() { f.loops = f.loops[:len(f.loops)-1] }

// emitLoop emits a loop and its else, which runs unless the loop was left by break.
func (f *fn) emitLoop(st ir.Stmt, lp *loop, orelse []ast.Statement) {
	if lp.broke == nil {
		f.emit(st)
		return
	}
	if !lp.left {
		f.emit(st)
		f.stmts(orelse)
		return
	}
	f.emit(&ir.Assign{Lhs: []ir.Expr{ref(lp.broke)}, Rhs: []ir.Expr{builtin("false")}})
	f.emit(st)
	if els := f.block(orelse); len(els) > 0 {
		f.emit(&ir.If{Cond: not(ref(lp.broke)), Then: els})
	}
}

// forStmt lowers for and async for.
func (f *fn) forStmt(target, iter ast.Expression, body, orelse []ast.Statement, async bool, node ast.Node) {
	place := f.place()
	for _, v := range f.boundIn(target, body) {
		f.b.inLoop[v] = true
	}
	f.iterate(target, iter, async, place, orelse, func() { f.stmts(body) })
}

// boundIn lists the variables that a loop binds anew in each turn.
func (f *fn) boundIn(target ast.Expression, body []ast.Statement) []*types.Var {
	var vars []*types.Var
	add := func(n ast.Node) bool {
		if n, ok := n.(*ast.Name); ok && n.Ctx == ast.Store {
			if v := f.varOfName(n); v != nil {
				vars = append(vars, v)
			}
		}
		return true
	}
	if target != nil {
		ast.Inspect(target, add)
	}
	ast.InspectOwn(body, add)
	return vars
}

// ranged is something that Go's range takes.
type ranged struct {
	x       ir.Expr
	item    *Rep
	indexed bool   // the items are the second variable: a slice
	pair    []*Rep // an iter.Seq2 of two items
	fails   bool   // the second variable is an error
}

// iterate lowers a loop over an iterable.
func (f *fn) iterate(target, iter ast.Expression, async bool, place ast.Span, orelse []ast.Statement, body func()) {
	if !async && f.countingLoop(target, iter, place, orelse, body) {
		return
	}
	var src *ranged
	if async {
		src = f.asyncRangeable(iter)
	} else {
		src = f.rangeableFor(target, iter)
	}
	lp := f.openLoop(orelse)
	loop := &ir.Range{At: place, Label: lp.label, X: src.x}
	loop.Body = f.into(func() {
		if src.fails {
			loop.Value = f.newErr()
			f.checkErr(loop.Value)
		}
		f.bindItems(loop, src, target)
		body()
	})
	f.closeLoop()
	f.emitLoop(loop, lp, orelse)
}

// bindItems gives the loop's variables to the target.
func (f *fn) bindItems(loop *ir.Range, src *ranged, target ast.Expression) {
	if src.pair != nil {
		elts := target.(*ast.Tuple).Elts
		loop.Key = f.turnVar(elts[0], src.pair[0])
		loop.Value = f.turnVar(elts[1], src.pair[1])
		return
	}
	v := f.turnVar(target, src.item)
	if src.indexed {
		loop.Value = v
	} else {
		loop.Key = v
	}
}

// turnVar is the fresh variable of each turn for a target. A plain variable that no closure and nothing after the loop
// can see is the loop's own; others are assigned from it.
func (f *fn) turnVar(target ast.Expression, item *Rep) *ir.Var {
	if n, ok := target.(*ast.Name); ok {
		tv := f.varOfName(n)
		want := f.b.rep(tv.Cell)
		if f.loopOnly(tv) && f.sameRep(item, want) {
			v := f.variable(tv)
			f.b.perTurn[v] = true
			return v
		}
		v := f.temp("", item.Go)
		v.Python = n.ID
		f.b.perTurn[v] = true
		f.assignVar(tv, f.convert(ref(v), item, want, target))
		return v
	}
	v := f.temp("item", item.Go)
	f.b.perTurn[v] = true
	f.eachTurn(target)
	f.assignValue(target, ref(v), item, target)
	return v
}

// loopOnly reports whether a variable is bound by one loop alone, and read nowhere outside it.
func (f *fn) loopOnly(v *types.Var) bool {
	s := v.Binding
	if !f.b.local(v) || len(s.Sites) != 1 || s.AssignedInInner {
		return false
	}
	var body []ast.Statement
	switch st := s.Sites[0].Stmt.(type) {
	case *ast.For:
		body = st.Body
	case *ast.AsyncFor:
		body = st.Body
	case *ast.Comprehension:
		return !s.Captured
	default:
		return false
	}
	inside := map[*ast.Name]bool{}
	closures := false
	for _, st := range body {
		ast.Inspect(st, func(n ast.Node) bool {
			if name, ok := n.(*ast.Name); ok {
				inside[name] = true
			}
			return true
		})
	}
	for _, r := range s.Reads {
		if !inside[r] {
			return false
		}
	}
	closures = s.Captured
	return !closures
}

// countingLoop lowers "for i in range(…)" to Go's counting loops.
func (f *fn) countingLoop(target, iter ast.Expression, place ast.Span, orelse []ast.Statement, body func()) bool {
	call, ok := iter.(*ast.Call)
	if !ok || f.b.p.IntrinsicOf(f.m, f.f, call.Func) != "range" || len(call.Keywords) > 0 || len(call.Args) == 0 || len(call.Args) > 3 {
		return false
	}
	for _, a := range call.Args {
		if r := f.rep(a); r.Opt || r.Kind != Int && r.Kind != Bool {
			return false
		}
	}
	step := 1
	if len(call.Args) == 3 {
		n, ok := types.ConstInt(call.Args[2])
		if !ok || n == 0 {
			return false
		}
		step = n
	}
	lp := f.openLoop(orelse)
	if len(call.Args) == 1 || len(call.Args) == 2 && isZero(call.Args[0]) {
		loop := &ir.Range{At: place, Label: lp.label, X: f.as(call.Args[len(call.Args)-1], intRep)}
		loop.Body = f.into(func() {
			loop.Key = f.turnVar(target, intRep)
			body()
		})
		f.closeLoop()
		f.emitLoop(loop, lp, orelse)
		return true
	}
	ops := f.operandsOf(call.Args[:2], intRep)
	hi := ops[1]
	if !f.isStable(hi) {
		hi = f.save("stop", basic("int"), hi)
	}
	v := &ir.Var{Want: "i", Type: basic("int")}
	own := false
	if n, ok := target.(*ast.Name); ok {
		tv := f.varOfName(n)
		v.Python, v.Want = n.ID, ""
		if f.loopOnly(tv) && f.b.rep(tv.Cell).Kind == Int && !f.b.rep(tv.Cell).Opt {
			f.b.replaceVar(tv, v)
			own = true
		}
	}
	f.b.perTurn[v] = true
	loop := &ir.For{At: place, Label: lp.label, Init: &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{ops[0]}}}
	switch {
	case step == 1:
		loop.Cond, loop.Post = bin("<", ref(v), hi), &ir.IncDec{X: ref(v)}
	case step == -1:
		loop.Cond, loop.Post = bin(">", ref(v), hi), &ir.IncDec{X: ref(v), Dec: true}
	case step > 0:
		loop.Cond, loop.Post = bin("<", ref(v), hi), &ir.Assign{Lhs: []ir.Expr{ref(v)}, Op: "+", Rhs: []ir.Expr{intLit(step)}}
	default:
		loop.Cond, loop.Post = bin(">", ref(v), hi), &ir.Assign{Lhs: []ir.Expr{ref(v)}, Op: "-", Rhs: []ir.Expr{intLit(-step)}}
	}
	loop.Body = f.into(func() {
		if !own {
			f.assignValue(target, ref(v), intRep, target)
		}
		body()
	})
	f.closeLoop()
	f.emitLoop(loop, lp, orelse)
	return true
}

func isZero(e ast.Expression) bool {
	n, ok := types.ConstInt(e)
	return ok && n == 0
}

// rangeableFor is rangeable, with the items taken apart where the target wants two.
func (f *fn) rangeableFor(target, iter ast.Expression) *ranged {
	if v, ok := f.b.evaluated[iter]; ok {
		return f.rangeValue(iter, v.x, v.rep)
	}
	t, _ := target.(*ast.Tuple)
	two := t != nil && len(t.Elts) == 2 && !hasStar(t.Elts)
	if call, ok := iter.(*ast.Call); ok && two {
		if r := f.pairs(call); r != nil {
			return r
		}
	}
	return f.rangeable(iter)
}

func hasStar(elts []ast.Expression) bool {
	for _, x := range elts {
		if _, ok := x.(*ast.Starred); ok {
			return true
		}
	}
	return false
}

// pairs lowers enumerate(xs), zip(a, b) and d.items() to what Go ranges over with two variables.
func (f *fn) pairs(call *ast.Call) *ranged {
	switch f.b.p.IntrinsicOf(f.m, f.f, call.Func) {
	case "enumerate":
		if len(call.Args) == 1 && len(call.Keywords) == 0 {
			if r := f.rep(call.Args[0]); (r.Kind == Slice || r.Kind == VarTuple) && !r.Opt {
				return &ranged{x: f.expr(call.Args[0]), pair: []*Rep{intRep, r.Args[0]}}
			}
		}
		start := keyword(call, "start")
		if start == nil && len(call.Args) == 2 {
			start = call.Args[1]
		}
		item := f.itemRep(call.Args[0])
		list := []ast.Expression{call.Args[0]}
		ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return f.seqOf(list[0], &Rep{Kind: Seq, Args: []*Rep{item}}), nil
			}
			if start == nil {
				return intLit(0), basic("int")
			}
			return f.as(start, intRep), basic("int")
		})
		return &ranged{x: ir.Expr(call2("Enumerate", ops...)), pair: []*Rep{intRep, item}}
	case "zip":
		if len(call.Args) == 2 && len(call.Keywords) == 0 && !hasStar(call.Args) {
			a, b := f.itemRep(call.Args[0]), f.itemRep(call.Args[1])
			ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
				return f.seqOf(call.Args[i], &Rep{Kind: Seq, Args: []*Rep{[]*Rep{a, b}[i]}}), nil
			})
			return &ranged{x: call2("Zip", ops...), pair: []*Rep{a, b}}
		}
	}
	if a, ok := call.Func.(*ast.Attribute); ok && a.Attr == "items" && len(call.Args) == 0 {
		if r := f.rep(a.Value); r.Kind == Dict && !r.Opt {
			return &ranged{x: method(f.expr(a.Value), "All"), pair: r.Args}
		}
	}
	return nil
}

func call2(name string, args ...ir.Expr) ir.Expr { return call(py(name), args...) }

// itemRep is the representation of an iterable's items as they come.
func (f *fn) itemRep(e ast.Expression) *Rep {
	r := f.rep(e)
	switch r.Kind {
	case Slice, List, Set, VarTuple, Iter, Seq, AsyncSeq:
		if len(r.Args) > 0 {
			return r.Args[0]
		}
	case Dict:
		return r.Args[0]
	case Str:
		return strRep
	}
	return f.itemsRep(e, r)
}

// itemsRep is the representation of an iterable's items: what inference found for a loop over it, or for a tuple what
// its items share.
func (f *fn) itemsRep(e ast.Expression, r *Rep) *Rep {
	if c := f.b.p.ItemsOf(e); len(c.Atoms()) > 0 {
		return f.b.rep(c)
	}
	if r.Kind == Tuple {
		for _, a := range r.Args[1:] {
			if !f.sameRep(a, r.Args[0]) {
				return anyRep
			}
		}
		return r.Args[0]
	}
	return anyRep
}

// rangeable lowers an iterable to what Go can range over.
func (f *fn) rangeable(e ast.Expression) *ranged {
	if v, ok := f.b.evaluated[e]; ok {
		return f.rangeValue(e, v.x, v.rep)
	}
	if g, ok := e.(*ast.GeneratorExp); ok && !f.isObject(g) {
		seq, r := f.generatorExp(g)
		return &ranged{x: seq, item: r.Args[0], fails: r.seq2()}
	}
	if t, ok := e.(*ast.Tuple); ok && len(t.Elts) > 0 && !hasStar(t.Elts) {
		item := f.itemsRep(e, f.rep(e))
		return &ranged{x: &ir.Composite{Type: ir.Slice{Elem: item.Go}, Elems: f.operandsOf(t.Elts, item)}, item: item, indexed: true}
	}
	if l, ok := e.(*ast.List); ok && !hasStar(l.Elts) && len(l.Elts) > 0 {
		item := f.rep(e).Args[0]
		return &ranged{x: &ir.Composite{Type: ir.Slice{Elem: item.Go}, Elems: f.operandsOf(l.Elts, item)}, item: item, indexed: true}
	}
	if r := f.dictView(e); r != nil {
		return r
	}
	x, r := f.value(e)
	return f.rangeValue(e, x, r)
}

// dictView lowers d.keys(), d.values() and d.items() that are iterated on the spot; nil for anything else.
func (f *fn) dictView(e ast.Expression) *ranged {
	c, ok := e.(*ast.Call)
	if !ok || len(c.Args)+len(c.Keywords) > 0 {
		return nil
	}
	a, ok := c.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	r := f.rep(a.Value)
	if r.Kind != Dict || r.Opt {
		return nil
	}
	switch a.Attr {
	case "keys":
		return &ranged{x: method(f.expr(a.Value), "Keys"), item: r.Args[0]}
	case "values":
		return &ranged{x: method(f.expr(a.Value), "Values"), item: r.Args[1]}
	case "items":
		pair := &Rep{Kind: Tuple, Args: r.Args, Go: pyType("Pair", r.Args[0].elem(), r.Args[1].elem())}
		return &ranged{x: method(f.expr(a.Value), "Items"), item: pair}
	}
	return nil
}

func (f *fn) rangeValue(e ast.Expression, x ir.Expr, r *Rep) *ranged {
	x = f.deref(x, r, e, "__iter__")
	switch r.Kind {
	case Slice:
		if f.mutatedInLoop(e) {
			return &ranged{x: call(py("SliceAll"), x), item: r.Args[0]}
		}
		return &ranged{x: x, item: r.Args[0], indexed: true}
	case VarTuple:
		return &ranged{x: plainSlice(x), item: r.Args[0], indexed: true}
	case List, Set:
		return &ranged{x: method(x, "All"), item: r.Args[0]}
	case Dict:
		return &ranged{x: method(x, "Keys"), item: r.Args[0]}
	case Str:
		return &ranged{x: call(py("Chars"), x), item: strRep}
	case Bytes:
		return &ranged{x: method(x, "All"), item: intRep}
	case Seq:
		return &ranged{x: x, item: r.Args[0], fails: r.seq2()}
	case Iter:
		return &ranged{x: method(x, "All"), item: r.Args[0]}
	case Gen:
		return f.rangeGenerator(e, x, r, false)
	case Tuple:
		item := f.itemsRep(e, r)
		return &ranged{x: f.widenTuple(x, r, &Rep{Kind: VarTuple, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}}, e), item: item, indexed: true}
	case Class:
		if r.Class != nil && r.Class.Enum {
			return &ranged{x: ref(f.b.enumAll(r.Class)), item: f.b.enumRep(r.Class), indexed: true}
		}
		if f.asksMembers(e) {
			return &ranged{x: call(py("DynIter"), x), item: anyRep}
		}
	case Any:
		f.asksMembers(e)
		return &ranged{x: call(py("DynIter"), x), item: anyRep}
	case Stub:
		if m := r.Class.Lookup("__iter__"); m != nil && m.Fn != nil && m.Fn.Stub != nil && m.Fn.Stub.Go != "" {
			item := f.b.rep(f.b.p.ItemsOf(e))
			if m.Fn.Stub.Go[0] == '.' {
				return &ranged{x: method(x, m.Fn.Stub.Go[1:]), item: item}
			}
			return &ranged{x: call(symbol(m.Fn.Stub.Go), x), item: item}
		}
	case Enum:
		if f.b.enumOf(r.Class).flag {
			return &ranged{x: call(py("EachFlag"), ref(f.b.flagsVar(r.Class)), x), item: f.b.enumRep(r.Class), indexed: true}
		}
	case Struct, Iface:
		if r.Kind == Struct && r.Class.Named != nil && f.b.p.DunderOf(r.Class, "__iter__") == nil {
			return f.rangeNamed(e, x, r)
		}
		if rg := f.rangeObject(e, x, r); rg != nil {
			return rg
		}
	}
	if r.Kind == AsyncGen || r.Kind == AsyncSeq || r.Kind == Coro {
		if f.without(e, "__iter__") {
			f.wrongKind(e, x, r, "GSY0366", "iterate with async for", "'%s' object is not iterable")
			return &ranged{x: nilExpr(), item: anyRep, indexed: true}
		}
	}
	switch r.Kind {
	case Int, Float, Bool, Void, Enum, Func, Class:
		// CPython raises TypeError.
		f.warn(e, "GSY0366", "iterate over a list, dict, set, str, range or generator", "TypeError", "a value of type %s is not iterable", r)
		return &ranged{x: call(py("DynIter"), f.convert(x, r, anyRep, e)), item: anyRep}
	}
	f.refuse(e, "GSY0366", "iterate over a list, dict, set, str, range or generator", "iterating over a value of type %s is not supported", r)
	return &ranged{x: nilExpr(), item: f.b.rep(f.b.p.ItemsOf(e)), indexed: true}
}

// seq2 reports whether a sequence yields errors beside its items.
func (r *Rep) seq2() bool {
	n, ok := r.Go.(ir.Named)
	return ok && n.Name == "Seq2"
}

// rangeObject iterates over an object whose __iter__ is a generator.
func (f *fn) rangeObject(e ast.Expression, x ir.Expr, r *Rep) *ranged {
	m := r.Class.Lookup("__iter__")
	if m == nil {
		return f.rangeIndexed(x, r)
	}
	if m.Fn == nil || m.Fn.Stub != nil {
		return nil
	}
	if m.Fn.Generator {
		s := f.b.signature(m.Fn)
		made := &ir.Call{Fun: &ir.Selector{X: x, Obj: f.b.funcObject(m.Fn)}}
		if s.object {
			return f.rangeFresh(made, s.result, false)
		}
		return &ranged{x: made, item: f.b.rep(m.Fn.Yield), fails: s.result.seq2()}
	}
	it, ir0 := f.finishMethod(m.Fn, x)
	if ir0.Kind == Struct || ir0.Kind == Iface {
		n := ir0.Class.Lookup("__next__")
		if n != nil && n.Fn != nil && n.Fn.Stub == nil {
			s := f.b.signature(n.Fn)
			next := &ir.Selector{X: it, Obj: f.b.funcObject(n.Fn)}
			if s.err {
				return &ranged{x: call(py("NextSeq2"), next), item: s.result, fails: true}
			}
			return &ranged{x: call(py("NextSeq"), next), item: s.result}
		}
		return nil
	}
	return f.rangeValue(e, it, ir0)
}

// rangeIndexed iterates over an object that has items by index alone: from 0 until IndexError.
func (f *fn) rangeIndexed(x ir.Expr, r *Rep) *ranged {
	m := r.Class.Lookup("__getitem__")
	if m == nil || m.Fn == nil || m.Fn.Stub != nil || m.Fn.Async || m.Fn.Generator {
		return nil
	}
	s := f.b.signature(m.Fn)
	if s.ctx || len(s.params) != 1 || s.params[0].Kind != Int || s.params[0].Opt {
		return nil
	}
	at := &ir.Selector{X: x, Obj: f.b.funcObject(m.Fn)}
	if s.err {
		return &ranged{x: call(py("IndexSeq2"), at), item: s.result, fails: true}
	}
	return &ranged{x: call(py("IndexSeq"), at), item: s.result}
}

// mutatedInLoop: a list that the loop's body may change in length is iterated live, as CPython's list iterator does.
func (f *fn) mutatedInLoop(e ast.Expression) bool {
	return f.b.lists != nil && f.b.lists.grows(f.b.p.CellOf(e))
}

// asyncRangeable lowers the iterable of an async for.
func (f *fn) asyncRangeable(e ast.Expression) *ranged {
	x, r := f.value(e)
	switch r.Kind {
	case AsyncSeq, Seq:
		if r.Kind == AsyncSeq || !f.without(e, "__aiter__") {
			return &ranged{x: x, item: r.Args[0], fails: true}
		}
	case AsyncGen:
		return f.rangeAsyncGenerator(e, f.deref(x, r, e, "__aiter__"), r)
	case Struct, Iface:
		if rg := f.asyncObject(e, x, r); rg != nil {
			return rg
		}
	}
	if f.without(e, "__aiter__") {
		f.wrongKind(e, x, r, "GSY0367", "iterate with for, or over an async generator", "'async for' requires an object with __aiter__ method, got %s")
		return &ranged{x: nilExpr(), item: anyRep, indexed: true}
	}
	f.refuse(e, "GSY0367", "iterate over an async generator", "async iteration over a value of type %s is not supported", r)
	return &ranged{x: nilExpr(), item: anyRep, indexed: true}
}

// seqOf lowers an iterable to an iter.Seq of the wanted items.
func (f *fn) seqOf(e ast.Expression, want *Rep) ir.Expr {
	item := want.Args[0]
	if g, ok := e.(*ast.GeneratorExp); ok && !f.isObject(g) {
		seq, r := f.generatorExpAs(g, item)
		if r.seq2() {
			return call(py("Faulting"), seq)
		}
		return seq
	}
	var src *ranged
	if r := f.rep(e); r.Kind == Gen && !r.Opt {
		src = f.rangeGenerator(e, f.expr(e), r, true)
	} else {
		src = f.rangeable(e)
	}
	x := src.x
	if src.fails {
		x = call(py("Faulting"), x) // whoever runs through it has no error to return
	}
	if src.indexed {
		x = call(std("slices", "Values"), x)
	}
	if !f.b.sameType(src.item.Go, item.Go) {
		v := f.temp("v", src.item.Go)
		v.Declared = true
		sig := &signature{result: item}
		inner := f.literal(sig)
		lit := &ir.FuncLit{Params: []*ir.Var{v}, Results: []ir.Type{item.Go}}
		lit.Body = inner.into(func() { inner.returnValue(inner.convert(ref(v), src.item, item, e)) })
		return call(py("Map"), lit, x)
	}
	return x
}

// collect makes a fresh slice of a sequence's items.
func collect(seq ir.Expr) ir.Expr {
	c, ok := seq.(*ir.Call)
	if !ok || len(c.Args) != 1 {
		return call(std("slices", "Collect"), seq)
	}
	if p, ok := c.Fun.(*ir.PkgRef); !ok || p.Pkg != "slices" || p.Name != "Values" {
		return call(std("slices", "Collect"), seq)
	}
	if _, fresh := c.Args[0].(*ir.Composite); fresh {
		return c.Args[0]
	}
	return call(std("slices", "Clone"), c.Args[0])
}

// sliceOf lowers a list-like expression to a Go slice of the wanted items; it may share memory with the list.
func (f *fn) sliceOf(e ast.Expression, item *Rep) ir.Expr {
	if l, ok := e.(*ast.List); ok {
		if _, done := f.b.evaluated[e]; !done {
			return f.listDisplay(l, f.sliceRep(item))
		}
	}
	switch r := f.rep(e); r.Kind {
	case Slice, VarTuple, List:
		if f.b.sameType(r.Args[0].Go, item.Go) && !(r.Kind == List && r.Opt) {
			x, got := f.value(e)
			switch got.Kind {
			case Slice, VarTuple:
				return plainSlice(x)
			case List:
				return method(x, "Slice")
			}
			return method(f.convert(x, got, &Rep{Kind: List, Args: []*Rep{item}, Go: ptr(pyType("List", item.elem()))}, e), "Slice")
		}
	case Tuple:
		return f.as(e, &Rep{Kind: VarTuple, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}})
	}
	return collect(f.seqOf(e, &Rep{Kind: Seq, Args: []*Rep{item}}))
}
