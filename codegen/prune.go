package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Dead code. Lowering may leave statements after a return, a break or a call of panic; vet calls them unreachable.
// The pass removes them, and empty blocks:
//
//	return 1
//	x = 2         →   return 1
//
// It also gives a function that has results, and whose end Go believes can be reached, the final panic that Go asks
// for:
//
//	switch {                         switch {
//	case c: return 1                 case c: return 1
//	case !c: return 2         →      case !c: return 2
//	}                                }
//	                                 panic("unreachable")

// prune removes the statements that are never reached.
func prune(body *[]ir.Stmt) {
	everyBlock(body, func(list *[]ir.Stmt) {
		var kept []ir.Stmt
		for _, s := range *list {
			if b, ok := s.(*ir.Block); ok && len(b.Body) == 0 {
				continue
			}
			kept = append(kept, s)
			if ends(s, true) {
				break
			}
		}
		*list = kept
	})
}

// finish adds the panic at the end of functions where Go wants one.
func finish(d ir.Decl) {
	if f, ok := d.(*ir.Func); ok {
		finishBody(f.Results, &f.Body)
	}
	lits := func(e *ir.Expr) {
		if lit, ok := (*e).(*ir.FuncLit); ok {
			finishBody(lit.Results, &lit.Body)
		}
	}
	switch d := d.(type) {
	case *ir.Func:
		everyExpr(&d.Body, lits)
	case *ir.VarDecl:
		everyOperand(&d.Value, lits)
	}
}

func finishBody(results []ir.Type, body *[]ir.Stmt) {
	if len(results) == 0 || listEnds(*body, false) {
		return
	}
	*body = append(*body, &ir.ExprStmt{X: &ir.Call{
		Fun:  &ir.Builtin{Name: "panic"},
		Args: []ir.Expr{&ir.StringLit{Value: "unreachable"}},
	}})
}

// ends reports whether control never goes on behind s. Without jumps it is Go's definition of a terminating statement;
// with jumps, a break or continue ends a list too.
func ends(s ir.Stmt, jumps bool) bool {
	switch s := s.(type) {
	case *ir.Return:
		return true
	case *ir.Branch:
		return jumps
	case *ir.ExprStmt:
		return neverReturns(s.X)
	case *ir.Block:
		return listEnds(s.Body, jumps) && !breaks(s.Body, s.Label, false)
	case *ir.If:
		return len(s.Else) > 0 && listEnds(s.Then, jumps) && listEnds(s.Else, jumps)
	case *ir.For:
		return s.Cond == nil && !breaks(s.Body, s.Label, true)
	case *ir.Switch:
		hasDefault := false
		for _, c := range s.Cases {
			hasDefault = hasDefault || len(c.Exprs) == 0
			if !listEnds(c.Body, jumps) || breaks(c.Body, s.Label, true) {
				return false
			}
		}
		return hasDefault
	case *ir.TypeSwitch:
		hasDefault := false
		for _, c := range s.Cases {
			hasDefault = hasDefault || len(c.Types) == 0
			if !listEnds(c.Body, jumps) || breaks(c.Body, s.Label, true) {
				return false
			}
		}
		return hasDefault
	}
	return false
}

func listEnds(list []ir.Stmt, jumps bool) bool {
	return len(list) > 0 && ends(list[len(list)-1], jumps)
}

// breaks reports whether a break in the list leads out of the statement that the list is the body of: one with the
// label or, if plain is set, one without any that no inner statement takes.
func breaks(list []ir.Stmt, label *ir.Label, plain bool) bool {
	for _, s := range list {
		inner := plain
		switch s := s.(type) {
		case *ir.Branch:
			if !s.Continue && (s.Label == nil && plain || s.Label != nil && s.Label == label) {
				return true
			}
		case *ir.For, *ir.Range, *ir.Switch, *ir.TypeSwitch:
			inner = false
		}
		found := false
		blocks(s, func(b *[]ir.Stmt) { found = found || breaks(*b, label, inner) })
		if found {
			return true
		}
	}
	return false
}
