package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Tails. A literal that is called where it stands, and whose results the function returns at once, needs no function of its own:
//
//	return func() error {                 defer lock.Release()
//	    defer lock.Release()        →     …
//	    …                                 return nil
//	    return nil
//	}()
//
// Its deferred calls run at the same moment, before those deferred earlier, and what they recover from makes both return
// zero values. A literal without results may stand at the end of a function without any.

// Nor does one that control leaves at its end alone, and that defers nothing:
//
//	err = func() error {                  a = f(x)
//	    a = f(x)                    →     err = g(a)
//	    return g(a)
//	}()
//
//	return func() int {                   a = f(x)
//	    a = f(x)                    →     return g(a), nil
//	    return g(a)
//	}(), nil

// inlineSteps rewrites the statements that such literals' results are all of.
func inlineSteps(g *program, params []*ir.Var, results []ir.Type, body *[]ir.Stmt) {
	in := &inliner{program: g, scopes: scopesOf(params, body)}
	everyExpr(body, func(e *ir.Expr) {
		if lit, ok := (*e).(*ir.FuncLit); ok {
			in.list(lit.Results, &lit.Body)
		}
	})
	in.list(results, body)
}

type inliner struct {
	*program
	scopes *scopes
}

// list rewrites the lists of one function, leaving out those of literals.
func (in *inliner) list(results []ir.Type, list *[]ir.Stmt) {
	var out []ir.Stmt
	for _, s := range *list {
		blocks(s, func(b *[]ir.Stmt) { in.list(results, b) })
		inner, ok := in.steps(results, s)
		if !ok {
			out = append(out, s)
			continue
		}
		if len(inner) > 0 && spanOf(inner[0]).Line == 0 {
			setSpan(inner[0], spanOf(s))
		}
		out = append(out, inner...)
	}
	*list = out
}

// steps returns the statements that do what s does, if its value is that of a literal called where it stands.
func (in *inliner) steps(results []ir.Type, s ir.Stmt) ([]ir.Stmt, bool) {
	switch s := s.(type) {
	case *ir.ExprStmt:
		if lit := calledLiteral(s.X); lit != nil && len(lit.Results) == 0 && !leavesEarly(lit.Body) {
			return in.zeroed(lit, lit.Body), true
		}
	case *ir.Assign:
		if s.Op != "" || len(s.Rhs) != 1 {
			break
		}
		lit := calledLiteral(s.Rhs[0])
		if lit == nil || len(lit.Results) != len(s.Lhs) || len(lit.Body) < 2 {
			break
		}
		steps := lit.Body[: len(lit.Body)-1 : len(lit.Body)-1]
		last, ok := lit.Body[len(lit.Body)-1].(*ir.Return)
		if !ok || leavesEarly(steps) {
			break
		}
		for i, x := range last.Results {
			if t := in.typeOf(x); (t == nil || !sameType(t, lit.Results[i])) && !isConstant(x) && !isNil(x) {
				last.Results[i] = &ir.Conv{Type: lit.Results[i], X: x}
			}
		}
		return append(in.zeroed(lit, steps), &ir.Assign{At: last.At, Lhs: s.Lhs, Rhs: last.Results}), true
	case *ir.Return:
		return in.returned(results, s)
	}
	return nil, false
}

// zeroed declares the literal's own variables that are read before they are written: each call begins with zero values.
func (in *inliner) zeroed(lit *ir.FuncLit, steps []ir.Stmt) []ir.Stmt {
	home := in.scopes.lists[&lit.Body]
	var out []ir.Stmt
	for _, info := range in.scopes.order {
		if info.fixed != nil || info.v.Declared || info.v.Global || home == nil || len(info.occ) == 0 || !info.smallest().within(home) || info.v.PerIteration {
			continue
		}
		if info.smallest().function() != home.function() {
			continue // each call of a literal inside has its own
		}
		if readsUnwritten(info.v, lit.Body) {
			out = append(out, &ir.Declare{Var: info.v})
		}
	}
	return append(out, steps...)
}

// returned is steps for a return of a literal's value beside others.
func (in *inliner) returned(results []ir.Type, s *ir.Return) ([]ir.Stmt, bool) {
	at := -1
	var wrap *ir.Call // py.Some(func() T { … }())
	for i, x := range s.Results {
		if c, ok := x.(*ir.Call); ok && len(c.Args) == 1 && !c.Ellipsis && calledLiteral(c.Args[0]) != nil {
			if _, runtime := c.Fun.(*ir.PkgRef); runtime && wrap == nil {
				wrap, x = c, c.Args[0]
			}
		}
		switch {
		case calledLiteral(x) != nil && at < 0:
			at = i
		case !isConstant(x) && !isNil(x):
			return nil, false
		}
	}
	if at < 0 {
		return nil, false
	}
	lit := calledLiteral(s.Results[at])
	if lit == nil {
		lit = calledLiteral(wrap.Args[0])
	} else if wrap != nil {
		return nil, false
	}
	if defers(lit.Body) {
		return nil, false
	}
	good := len(lit.Results) == 1 || listEnds(lit.Body, false) && !leavesEarly(lit.Body) // it never returns
	each := func(do func(r *ir.Return)) { everyReturn(lit.Body, do) }
	each(func(r *ir.Return) {
		good = good && len(r.Results) == 1 && (wrap == nil && len(s.Results) == len(results) && sameType(lit.Results[0], results[at]) || in.isOf(r.Results[0], lit.Results[0]))
	})
	if !good {
		return nil, false
	}
	each(func(r *ir.Return) {
		all := append([]ir.Expr{}, s.Results...)
		if all[at] = r.Results[0]; wrap != nil {
			all[at] = &ir.Call{Fun: wrap.Fun, TypeArgs: wrap.TypeArgs, Args: r.Results, Results: wrap.Results, Purity: wrap.Purity}
		}
		r.Results = all
	})
	return lit.Body, true
}

// isOf reports whether an expression has a type whatever is done with it.
func (in *inliner) isOf(e ir.Expr, t ir.Type) bool {
	switch x := e.(type) {
	case *ir.IntLit:
		return basic(t) == "int"
	case *ir.StringLit:
		return basic(t) == "string"
	case *ir.FloatLit:
		return basic(t) == "float64"
	case *ir.Builtin:
		return (x.Name == "true" || x.Name == "false") && basic(t) == "bool"
	case *ir.Call:
		// What can be returned as a value of such a type is of that type.
		if name := basic(t); name == "string" || name == "bool" || numeric[name] {
			return true
		}
	}
	if _, pointer := deref(t).(ir.Pointer); pointer && !isNil(e) {
		return true // nothing else can be returned as a pointer
	}
	own := in.typeOf(e)
	return own != nil && sameType(own, t)
}

// calledLiteral returns the literal without parameters that e calls, or nil.
func calledLiteral(e ir.Expr) *ir.FuncLit {
	c, ok := e.(*ir.Call)
	if !ok {
		return nil
	}
	if lit, ok := c.Fun.(*ir.FuncLit); ok && len(lit.Params) == 0 {
		return lit
	}
	return nil
}

// everyReturn calls f for the return statements of one function.
func everyReturn(list []ir.Stmt, f func(*ir.Return)) {
	for _, s := range list {
		if r, ok := s.(*ir.Return); ok {
			f(r)
		}
		blocks(s, func(b *[]ir.Stmt) { everyReturn(*b, f) })
	}
}

// defers reports whether statements of one function defer a call.
func defers(list []ir.Stmt) bool {
	found := false
	for _, s := range list {
		_, ok := s.(*ir.Defer)
		found = found || ok
		blocks(s, func(b *[]ir.Stmt) { found = found || defers(*b) })
	}
	return found
}

// leavesEarly reports whether statements of one function return or defer.
func leavesEarly(list []ir.Stmt) bool {
	for _, s := range list {
		switch s.(type) {
		case *ir.Return, *ir.Defer:
			return true
		}
		found := false
		blocks(s, func(b *[]ir.Stmt) { found = found || leavesEarly(*b) })
		if found {
			return true
		}
	}
	return false
}

// inlineTails rewrites the lists of a function with the given results, and the literals in it.
func inlineTails(results []ir.Type, body *[]ir.Stmt) {
	everyExpr(body, func(e *ir.Expr) {
		if lit, ok := (*e).(*ir.FuncLit); ok {
			inlineReturns(lit.Results, &lit.Body)
		}
	})
	inlineReturns(results, body)
}

// inlineReturns rewrites the lists of one function, leaving out those of literals.
func inlineReturns(results []ir.Type, list *[]ir.Stmt) {
	if n := len(*list); n > 0 {
		if lit := tailLiteral(results, (*list)[n-1]); lit != nil {
			if len(lit.Body) > 0 && spanOf(lit.Body[0]).Line == 0 {
				setSpan(lit.Body[0], spanOf((*list)[n-1]))
			}
			*list = append((*list)[:n-1:n-1], lit.Body...)
		}
	}
	if len(results) == 0 {
		return // the end of an inner list need not be the function's
	}
	for _, s := range *list {
		blocks(s, func(b *[]ir.Stmt) { inlineReturns(results, b) })
	}
}

// tailLiteral returns the literal that s calls to leave the function, or nil.
func tailLiteral(results []ir.Type, s ir.Stmt) *ir.FuncLit {
	var e ir.Expr
	switch s := s.(type) {
	case *ir.Return:
		if len(s.Results) == 1 {
			e = s.Results[0]
		}
	case *ir.ExprStmt:
		if len(results) == 0 {
			e = s.X
		}
	}
	c, ok := e.(*ir.Call)
	if !ok {
		return nil
	}
	lit, ok := c.Fun.(*ir.FuncLit)
	if !ok || len(lit.Params) > 0 || len(lit.Results) != len(results) {
		return nil
	}
	for i := range results {
		if !sameType(lit.Results[i], results[i]) {
			return nil
		}
	}
	return lit
}
