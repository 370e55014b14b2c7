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
