package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Arguments of coroutines.
//
// Python evaluates the arguments of a coroutine at the call; the body, and with it the Go function literal that stands
// for the coroutine, runs later. A literal may capture a variable in an argument's stead only if the variable still has
// the same value then: it is bound by one statement that runs once in the life of the variable. Everything else is
// copied first.
//
//	for name in names:                for _, name := range names {
//	    delay = next_delay()              delay = nextDelay()
//	    start(work(name, delay))          arg := delay
//	                                      start(func(ctx …) error { return work(ctx, name, arg) })
//
// Without it all the coroutines of a loop would see the last turn's values.

// freezeArgs copies, before the literal, the arguments of a call that could change until it runs. params are the
// representations of the parameters without ctx, where they are known.
func (f *fn) freezeArgs(x ir.Expr, ctx *ir.Var, params []*Rep) {
	c, ok := x.(*ir.Call)
	if !ok {
		return
	}
	switch fun := c.Fun.(type) {
	case *ir.VarRef:
		if !f.frozen(fun) {
			c.Fun = f.saveArg(fun, fun.Var.Type)
		}
	case *ir.Selector:
		if !f.frozen(fun.X) {
			fun.X = f.saveArg(fun.X, f.guessType(fun.X))
		}
	case *ir.SelectorName:
		if !f.frozen(fun.X) {
			fun.X = f.saveArg(fun.X, f.guessType(fun.X))
		}
	}
	n := 0
	for i, a := range c.Args {
		if v, ok := a.(*ir.VarRef); ok && v.Var == ctx {
			continue
		}
		if !f.frozen(a) {
			t := f.guessType(a)
			if t == nil && n < len(params) && !c.Ellipsis {
				t = params[n].Go
			}
			c.Args[i] = f.saveArg(a, t)
		}
		n++
	}
}

func (f *fn) saveArg(x ir.Expr, t ir.Type) ir.Expr {
	v := f.temp(f.nameFor("arg", x), t)
	v.PerIteration = true
	if r, ok := x.(*ir.VarRef); ok {
		v.Python, v.Want = r.Var.Python, r.Var.Want
	}
	f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{x}})
	return ref(v)
}

// guessType is the Go type of a simple expression: what declares a copy of it.
func (f *fn) guessType(x ir.Expr) ir.Type {
	switch x := x.(type) {
	case *ir.VarRef:
		return x.Var.Type
	case *ir.Composite:
		if x.Addr {
			return ptr(x.Type)
		}
		return x.Type
	case *ir.Conv:
		return x.Type
	case *ir.TypeAssert:
		return x.Type
	case *ir.Call:
		if len(x.Results) > 0 {
			return x.Results[0]
		}
	}
	return nil
}

// frozen reports whether an expression, evaluated later, still has the value that it has now. Variables of one turn of a
// loop in it are then variables of their own in each turn in Go, too: a literal may capture them.
func (f *fn) frozen(x ir.Expr) bool {
	ok := true
	var turn []*ir.Var
	inspectExpr(x, func(e ir.Expr) {
		switch e := e.(type) {
		case *ir.VarRef:
			if !f.b.once(e.Var) {
				ok = false
			}
			if f.b.perTurn[e.Var] || f.b.origin[e.Var] == nil && !e.Var.Global && !e.Var.Declared {
				turn = append(turn, e.Var)
			}
		case *ir.Selector:
			ok = ok && f.settledField(e.Obj)
		case *ir.SelectorName, *ir.Index, *ir.SliceExpr, *ir.TypeAssert:
			ok = false
		case *ir.Call:
			if !pureCall(e) {
				ok = false
			}
		}
	})
	for _, v := range turn {
		v.PerIteration = v.PerIteration || ok
	}
	return ok // a literal of frozen parts may as well be made later: nobody else holds it
}

// once reports whether a variable never changes after its first value: parameters and variables bound by one site that
// is in no loop, and the fresh variables of Go's range loops.
func (b *builder) once(v *ir.Var) bool {
	if b.perTurn[v] {
		return true
	}
	tv := b.origin[v]
	if tv == nil {
		return true // a temporary of lowering's own
	}
	s := tv.Binding
	if s == nil || len(s.Sites) != 1 || s.AssignedInInner || b.inLoop[tv] {
		return false
	}
	_, comprehension := s.Sites[0].Stmt.(*ast.Comprehension)
	return !comprehension
}

// noteLoops notes the variables that the loops in statements bind again and again.
func (b *builder) noteLoops(m *types.Module, body []ast.Statement) {
	info := b.p.Scopes(m)
	note := func(n ast.Node) bool {
		if n, ok := n.(*ast.Name); ok {
			if n.Ctx == ast.Store {
				if s := info.Use(n); s != nil && !s.Builtin && !s.Unresolved {
					b.inLoop[b.p.VarOf(m, s)] = true
				}
			}
			return true
		}
		if s := info.Binder(n); s != nil {
			b.inLoop[b.p.VarOf(m, s)] = true
		}
		switch n.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda, *ast.ClassDef:
			return false // their own variables are new at each call
		}
		return true
	}
	for _, st := range body {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.For, *ast.AsyncFor, *ast.While:
				ast.Inspect(n, note)
			}
			return true
		})
	}
}

// eachTurn makes the names of a loop's target variables of each turn where nothing outside the turn can see them, so
// that what is made in the loop may capture them.
func (f *fn) eachTurn(target ast.Expression) {
	ast.Inspect(target, func(n ast.Node) bool {
		if name, ok := n.(*ast.Name); ok && name.Ctx == ast.Store {
			if tv := f.varOfName(name); tv != nil && f.loopOnly(tv) {
				v := f.variable(tv)
				v.PerIteration = true
				f.b.perTurn[v] = true
			}
		}
		return true
	})
}
