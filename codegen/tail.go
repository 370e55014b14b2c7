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

// inlineSteps rewrites the assignments of such literals' results.
func inlineSteps(g *program, body *[]ir.Stmt) {
	everyBlock(body, func(list *[]ir.Stmt) {
		var out []ir.Stmt
		for _, s := range *list {
			a, ok := s.(*ir.Assign)
			if !ok || a.Op != "" || len(a.Rhs) != 1 {
				out = append(out, s)
				continue
			}
			lit := steps(a.Rhs[0], len(a.Lhs))
			if lit == nil {
				out = append(out, s)
				continue
			}
			last := lit.Body[len(lit.Body)-1].(*ir.Return)
			for i, x := range last.Results {
				if t := g.typeOf(x); (t == nil || !sameType(t, lit.Results[i])) && !isConstant(x) && !isNil(x) {
					last.Results[i] = &ir.Conv{Type: lit.Results[i], X: x}
				}
			}
			if spanOf(lit.Body[0]).Line == 0 {
				setSpan(lit.Body[0], a.At)
			}
			out = append(out, lit.Body[:len(lit.Body)-1]...)
			out = append(out, &ir.Assign{At: last.At, Lhs: a.Lhs, Rhs: last.Results})
		}
		*list = out
	})
}

// steps returns the literal that e calls where it stands, if it can do without its function.
func steps(e ir.Expr, results int) *ir.FuncLit {
	c, ok := e.(*ir.Call)
	if !ok {
		return nil
	}
	lit, ok := c.Fun.(*ir.FuncLit)
	if !ok || len(lit.Params) > 0 || len(lit.Results) != results || len(lit.Body) < 2 {
		return nil
	}
	last, ok := lit.Body[len(lit.Body)-1].(*ir.Return)
	if !ok || len(last.Results) != results {
		return nil
	}
	if leavesEarly(lit.Body[:len(lit.Body)-1]) {
		return nil
	}
	return lit
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
