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
