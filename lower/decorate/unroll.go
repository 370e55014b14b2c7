package decorate

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// unroll runs a loop over constants that does nothing but check: for name in ("open", "close"): if not hasattr(cls, name): raise.
// The value is that of a return or raise in it; done is false if the loop does more, or something in it is not known.
func (r *run) unroll(st *ast.For, in *env) (v *value, done bool) {
	items := r.constants(st.Iter, in)
	n, ok := st.Target.(*ast.Name)
	if r.class == nil || items == nil || !ok || len(st.Orelse) > 0 || jumps(st.Body) {
		return nil, false
	}
	b := r.x.info.Use(n)
	if b == nil || !b.Once() {
		return nil, false
	}
	saved, out, depth := in.vals[b], len(r.out), r.depth
	defer func() {
		if e := recover(); e != nil {
			if _, ok := e.(bail); !ok {
				panic(e)
			}
			v, done = nil, false
		}
		in.vals[b] = saved
		if !done {
			r.out, r.depth = r.out[:out], depth
		}
	}()
	for _, k := range items {
		in.vals[b] = &value{expr: k}
		if v, returned := r.exec(st.Body, in); returned {
			return v, true
		}
		if len(r.out) > out {
			return nil, false
		}
	}
	return nil, true
}

// jumps reports whether statements leave, or cut short, a loop around them.
func jumps(body []ast.Statement) bool {
	found := false
	for _, st := range body {
		ast.Walk(st, func(n any) bool {
			switch n.(type) {
			case *ast.Break, *ast.Continue:
				found = true
			}
			return !found
		})
	}
	return found
}

// constants are the items of a tuple of constants, or a list that is written out in place; nil for others.
func (r *run) constants(e ast.Expression, in *env) []ast.Expression {
	var items []ast.Expression
	switch d := e.(type) {
	case *ast.Tuple:
		items = d.Elts
	case *ast.List:
		items = d.Elts
	case *ast.Name:
		b := r.x.use(d)
		if v := in.lookup(b); v != nil {
			t, ok := v.expr.(*ast.Tuple)
			if !ok {
				return nil
			}
			items = t.Elts
		} else if b != nil && b.Once() {
			a, ok := b.Sites[0].Stmt.(*ast.Assign)
			if !ok || len(a.Targets) != 1 || a.Targets[0] != b.Sites[0].Node {
				return nil
			}
			t, ok := a.Value.(*ast.Tuple)
			if !ok {
				return nil
			}
			items = t.Elts
		}
	}
	if len(items) > 16 {
		return nil
	}
	for _, x := range items {
		if _, ok := x.(*ast.Constant); !ok {
			return nil
		}
	}
	return items
}

// filtered is a list of constants of which it is known which are in it: [m for m in REQUIRED if not hasattr(cls, m)].
func (r *run) filtered(e *ast.ListComp, in *env) *ast.List {
	if r.class == nil || in == nil || len(e.Generators) != 1 {
		return nil
	}
	g := e.Generators[0]
	n, ok := g.Target.(*ast.Name)
	elt, same := e.Elt.(*ast.Name)
	items := r.constants(g.Iter, in)
	if items == nil || !ok || !same || elt.ID != n.ID || g.IsAsync {
		return nil
	}
	b := r.x.use(n)
	if b == nil {
		return nil
	}
	inner := &env{outer: in, vals: map[*scope.Binding]*value{}}
	list := &ast.List{Span: e.Span, Elts: []ast.Expression{}}
	for _, k := range items {
		inner.vals[b] = &value{expr: k}
		keep := true
		for _, test := range g.Ifs {
			t, known := r.test(test, inner)
			if !known {
				return nil
			}
			keep = keep && t
		}
		if keep {
			list.Elts = append(list.Elts, k)
		}
	}
	return list
}
