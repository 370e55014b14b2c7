package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// comprehension lowers the loops of a comprehension around what is done for each item.
func (f *fn) comprehension(gens []*ast.Comprehension, each func()) {
	if len(gens) == 0 {
		each()
		return
	}
	g := gens[0]
	f.iterate(g.Target, g.Iter, g.IsAsync, f.place(), nil, func() { f.filter(g.Ifs, func() { f.comprehension(gens[1:], each) }) })
}

func (f *fn) filter(tests []ast.Expression, each func()) {
	if len(tests) == 0 {
		each()
		return
	}
	cond := f.cond(tests[0])
	rest := tests[1:]
	for len(rest) > 0 {
		var next ir.Expr
		pre := f.into(func() { next = f.cond(rest[0]) })
		if len(pre) > 0 {
			break
		}
		cond, rest = bin("&&", cond, next), rest[1:]
	}
	then := f.into(func() { f.filter(rest, each) })
	f.emit(&ir.If{Cond: cond, Then: then})
}

// listComp lowers [x for …] to a loop that appends.
func (f *fn) listComp(e *ast.ListComp, r *Rep) ir.Expr {
	item := anyRep
	if r.Kind == Slice || r.Kind == List {
		item = r.Args[0]
	}
	v := f.target
	f.target = nil
	if v == nil || r.Kind != Slice {
		v = f.temp("items", ir.Slice{Elem: item.Go})
	}
	f.emit(&ir.Declare{At: f.place(), Var: v})
	f.comprehension(e.Generators, func() {
		x := f.as(e.Elt, item)
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{call(builtin("append"), ref(v), x)}})
	})
	if r.Kind == List {
		return call(py("NewList"), ref(v))
	}
	return ref(v)
}

func (f *fn) setComp(e *ast.SetComp, r *Rep) ir.Expr {
	if r.Kind != Set {
		f.refuse(e, "GSY0431", "use a set of one type", "a set of values that vary is not supported here")
		return nilExpr()
	}
	v := f.target
	f.target = nil
	if v == nil {
		v = f.temp("set", r.Go)
	}
	f.assign(ref(v), &ir.Call{Fun: py("NewSet"), TypeArgs: []ir.Type{r.Args[0].elem()}})
	f.comprehension(e.Generators, func() {
		f.emit(&ir.ExprStmt{X: method(ref(v), "Add", f.as(e.Elt, r.Args[0]))})
	})
	return ref(v)
}

func (f *fn) dictComp(e *ast.DictComp, r *Rep) ir.Expr {
	if r.Kind != Dict {
		f.refuse(e, "GSY0431", "use a dict of one type", "a dict of values that vary is not supported here")
		return nilExpr()
	}
	v := f.target
	f.target = nil
	if v == nil {
		v = f.temp("dict", r.Go)
	}
	f.assign(ref(v), &ir.Call{Fun: py("NewDict"), TypeArgs: []ir.Type{r.Args[0].elem(), r.Args[1].elem()}})
	f.comprehension(e.Generators, func() {
		kv := f.operandsAs([]ast.Expression{e.Key, e.Value}, r.Args)
		f.emit(&ir.ExprStmt{X: method(ref(v), "Set", kv...)})
	})
	return ref(v)
}

// generatorExp lowers (x for …) to a sequence: the first iterable is evaluated now, the rest as it is iterated.
func (f *fn) generatorExp(e *ast.GeneratorExp) (ir.Expr, *Rep) {
	return f.generatorExpAs(e, f.b.rep(f.b.p.CellOf(e.Elt)))
}

func (f *fn) generatorExpAs(e *ast.GeneratorExp, item *Rep) (ir.Expr, *Rep) {
	eff := f.b.eff.OfExpr(f.m, f.f, e)
	s := f.info.Scope(e)
	async := s != nil && s.Async
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

// yieldValue hands a value out, and stops if nobody wants more.
func (f *fn) yieldValue(x ir.Expr) {
	fr := f.functionFrame()
	c := call(ref(fr.yield), x)
	if fr.seq2 {
		c.Args = append(c.Args, nilExpr())
	}
	place := f.place()
	then := f.into(func() { f.returnValue(nil) })
	f.emit(&ir.If{At: place, Cond: not(c), Then: then})
}

func (f *fn) yieldStmt(e *ast.Yield) {
	fr := f.functionFrame()
	if fr.yield == nil {
		f.refuse(e, "GSY0430", "use the generator in a for loop only", "this yield is not supported")
		return
	}
	var x ir.Expr
	if e.Value != nil {
		x = f.as(e.Value, fr.item)
	} else {
		x = f.noneAs(fr.item)
	}
	f.yieldValue(x)
}

// yieldFrom lowers "yield from xs" as a statement: a loop that yields.
func (f *fn) yieldFrom(e *ast.YieldFrom) {
	fr := f.functionFrame()
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
