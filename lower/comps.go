package lower

import (
	"slices"

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
	at := len(*f.out)
	f.emit(&ir.Declare{At: f.place(), Var: v})
	f.comprehension(e.Generators, func() {
		x := f.as(e.Elt, item)
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{call(builtin("append"), ref(v), x)}})
	})
	f.makeRoom(e, v, at)
	if r.Kind == List {
		return call(py("NewList"), ref(v))
	}
	return ref(v)
}

// makeRoom makes the list of a comprehension in its length, where that is known before the loop: the declaration at a place
// of the output becomes
//
//	parts := py.SplitText(line, ",", -1)
//	fields := make([]string, 0, len(parts))
func (f *fn) makeRoom(e *ast.ListComp, v *ir.Var, at int) {
	g := e.Generators[0]
	out := *f.out
	loop, ok := out[len(out)-1].(*ir.Range)
	if !ok || len(e.Generators) > 1 || len(g.Ifs) > 0 || g.IsAsync {
		return
	}
	stmts := append(out[:at:at], out[at+1:len(out)-1]...)
	r := f.rep(g.Iter)
	n := f.lengthOf(loop.X, r)
	if c, ok := g.Iter.(*ast.Call); ok && n == nil && f.b.p.IntrinsicOf(f.m, f.f, c.Func) == "range" {
		if !f.isStable(loop.X) || f.b.rangeOf(loop.X).lo < 0 {
			return
		}
		n = loop.X
	}
	if n == nil {
		if _, ok := loop.X.(*ir.Call); !ok || loop.Value == nil || r.Kind != Slice {
			return
		}
		want := "list"
		if n, ok := g.Target.(*ast.Name); ok {
			want = plural(n.ID)
		}
		list := f.temp(want, r.Go)
		stmts = append(stmts, &ir.Assign{At: loop.At, Lhs: []ir.Expr{ref(list)}, Rhs: []ir.Expr{loop.X}})
		loop.X = ref(list)
		n = call(builtin("len"), ref(list))
	}
	room := call(builtin("make"), &ir.TypeExpr{Type: v.Type}, intLit(0), n)
	*f.out = append(stmts, &ir.Assign{At: loop.At, Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{room}}, loop)
}

// lengthOf is how many items a range over the list or dict of a variable or field has; nil where that is not known.
func (f *fn) lengthOf(x ir.Expr, r *Rep) ir.Expr {
	counts := r.Kind == List || r.Kind == Dict || r.Kind == Set || r.Kind == Stub && r.Class.Lookup("__len__") != nil
	if c, ok := x.(*ir.Call); ok && len(c.Args) == 0 && counts && !r.Opt {
		s, ok := c.Fun.(*ir.SelectorName)
		if ok && isPath(s.X) && slices.Contains([]string{"All", "Keys", "Values", "Items"}, s.Name) {
			return length(s.X)
		}
	}
	if r.Kind == Slice && isPath(x) {
		return call(builtin("len"), x)
	}
	return nil
}

// isPath reports whether an expression is a variable, or a field of one.
func isPath(x ir.Expr) bool {
	switch x := x.(type) {
	case *ir.VarRef:
		return true
	case *ir.Selector:
		return isPath(x.X)
	}
	return false
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
