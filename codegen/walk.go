package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// The passes see the tree through four functions: the places of expressions in
// a statement and in an expression, the statement lists in a statement, and the
// body of a function literal. A place is a pointer, so that the same functions
// serve reading and rewriting; nil expressions are not visited.

// place calls f for an expression that may be absent.
func place(e *ir.Expr, f func(*ir.Expr)) {
	if *e != nil {
		f(e)
	}
}

func places(list []ir.Expr, f func(*ir.Expr)) {
	for i := range list {
		place(&list[i], f)
	}
}

// operands calls f for the direct operands of e, in the order of evaluation.
// It does not enter the bodies of function literals.
func operands(e ir.Expr, f func(*ir.Expr)) {
	switch e := e.(type) {
	case *ir.VarRef, *ir.ObjRef, *ir.PkgRef, *ir.Builtin, *ir.IntLit, *ir.FloatLit, *ir.StringLit, *ir.TypeExpr, *ir.FuncLit:
	case *ir.Selector:
		place(&e.X, f)
	case *ir.SelectorName:
		place(&e.X, f)
	case *ir.Call:
		place(&e.Fun, f)
		places(e.Args, f)
	case *ir.Index:
		place(&e.X, f)
		place(&e.Index, f)
	case *ir.SliceExpr:
		place(&e.X, f)
		place(&e.Lo, f)
		place(&e.Hi, f)
	case *ir.Unary:
		place(&e.X, f)
	case *ir.Binary:
		place(&e.X, f)
		place(&e.Y, f)
	case *ir.Paren:
		place(&e.X, f)
	case *ir.Conv:
		place(&e.X, f)
	case *ir.TypeAssert:
		place(&e.X, f)
	case *ir.Composite:
		for i := range e.Elems {
			if i < len(e.Keys) {
				place(&e.Keys[i], f)
			}
			place(&e.Elems[i], f)
		}
	case *ir.Instance:
		place(&e.Fun, f)
	default:
		unknownNode(e)
	}
}

// expressions calls f for the expressions that stand directly in s: not for
// those of nested statements. Left-hand sides come last, as Go assigns them.
func expressions(s ir.Stmt, f func(*ir.Expr)) {
	switch s := s.(type) {
	case *ir.ExprStmt:
		place(&s.X, f)
	case *ir.Assign:
		places(s.Rhs, f)
		places(s.Lhs, f)
	case *ir.IncDec:
		place(&s.X, f)
	case *ir.Declare, *ir.Branch, *ir.Block:
	case *ir.If:
		place(&s.Cond, f)
	case *ir.For:
		place(&s.Cond, f)
	case *ir.Range:
		place(&s.X, f)
	case *ir.Return:
		places(s.Results, f)
	case *ir.Defer:
		place(&s.Call, f)
	case *ir.Switch:
		place(&s.Tag, f)
		for i := range s.Cases {
			places(s.Cases[i].Exprs, f)
		}
	case *ir.TypeSwitch:
		place(&s.X, f)
	default:
		unknownNode(s)
	}
}

// blocks calls f for the statement lists of s.
func blocks(s ir.Stmt, f func(*[]ir.Stmt)) {
	switch s := s.(type) {
	case *ir.If:
		f(&s.Then)
		if s.Else != nil {
			f(&s.Else)
		}
	case *ir.For:
		f(&s.Body)
	case *ir.Range:
		f(&s.Body)
	case *ir.Block:
		f(&s.Body)
	case *ir.Switch:
		for i := range s.Cases {
			f(&s.Cases[i].Body)
		}
	case *ir.TypeSwitch:
		for i := range s.Cases {
			f(&s.Cases[i].Body)
		}
	case *ir.ExprStmt, *ir.Assign, *ir.IncDec, *ir.Declare, *ir.Return, *ir.Branch, *ir.Defer:
	default:
		unknownNode(s)
	}
}

// headers calls f for the simple statements in the header of s.
func headers(s ir.Stmt, f func(*ir.Stmt)) {
	each := func(p *ir.Stmt) {
		if *p != nil {
			f(p)
		}
	}
	switch s := s.(type) {
	case *ir.If:
		each(&s.Init)
	case *ir.For:
		each(&s.Init)
		each(&s.Post)
	}
}

// inspect calls f for e and, while f says so, for all below it in evaluation
// order. Function literals are nodes like any other; their bodies are left to f.
func inspect(e *ir.Expr, f func(*ir.Expr) bool) {
	if *e != nil && f(e) {
		operands(*e, func(o *ir.Expr) { inspect(o, f) })
	}
}

// everyBlock calls f for every statement list in list, the innermost first: those of nested
// statements and of function literals included.
func everyBlock(list *[]ir.Stmt, f func(*[]ir.Stmt)) {
	for _, s := range *list {
		inLits(s, func(b *[]ir.Stmt) { everyBlock(b, f) })
		blocks(s, func(b *[]ir.Stmt) { everyBlock(b, f) })
	}
	f(list)
}

// inLits calls f for the bodies of the function literals in the expressions that stand directly in s.
func inLits(s ir.Stmt, f func(*[]ir.Stmt)) {
	visit := func(e *ir.Expr) {
		inspect(e, func(e *ir.Expr) bool {
			if lit, ok := (*e).(*ir.FuncLit); ok {
				f(&lit.Body)
			}
			return true
		})
	}
	headers(s, func(h *ir.Stmt) { expressions(*h, visit) })
	expressions(s, visit)
}

// everyExpr calls f for every expression below list, function literals' bodies included, operands first.
func everyExpr(list *[]ir.Stmt, f func(*ir.Expr)) {
	for i := range *list {
		everyExprOf((*list)[i], f)
	}
}

func everyExprOf(s ir.Stmt, f func(*ir.Expr)) {
	visit := func(e *ir.Expr) { everyOperand(e, f) }
	headers(s, func(h *ir.Stmt) { expressions(*h, visit) })
	expressions(s, visit)
	blocks(s, func(b *[]ir.Stmt) { everyExpr(b, f) })
}

// everyOperand calls f for e and everything below it, operands first.
func everyOperand(e *ir.Expr, f func(*ir.Expr)) {
	if *e == nil {
		return
	}
	operands(*e, func(o *ir.Expr) { everyOperand(o, f) })
	if lit, ok := (*e).(*ir.FuncLit); ok {
		everyExpr(&lit.Body, f)
	}
	f(e)
}

// bodies calls f for the function bodies of a declaration: its own, or those of
// the literals in a variable's value.
func bodies(d ir.Decl, f func(*[]ir.Stmt)) {
	switch d := d.(type) {
	case *ir.Func:
		f(&d.Body)
	case *ir.VarDecl:
		if d.Value != nil {
			inspect(&d.Value, func(e *ir.Expr) bool {
				if lit, ok := (*e).(*ir.FuncLit); ok {
					f(&lit.Body)
				}
				return true
			})
		}
	case *ir.TypeDecl, *ir.ConstDecl:
	default:
		unknownNode(d)
	}
}

// mentions reports whether v occurs in e, function literals included.
func mentions(e ir.Expr, v *ir.Var) bool {
	if e == nil {
		return false
	}
	found := false
	everyOperand(&e, func(e *ir.Expr) {
		if ref, ok := (*e).(*ir.VarRef); ok && ref.Var == v {
			found = true
		}
	})
	return found
}

// varOf returns the variable that e names, or nil.
func varOf(e ir.Expr) *ir.Var {
	if ref, ok := e.(*ir.VarRef); ok {
		return ref.Var
	}
	return nil
}
