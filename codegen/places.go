package codegen

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Places. A statement of the IR without a span belongs to the Python statement before it: that is so for the test of
// an error, and for what comes after a suspending call. Where lowering evaluates part of a compound statement first,
// its results belong to the statement that uses them:
//
//	line 3:  x = 1                    line 3:  x = 1
//	         v, err = f()             line 4:  v, err = f()
//	         if err != nil …     →    line 4:  if err != nil …
//	line 4:  if v > 0 …               line 4:  if v > 0 …
//
// The pass gives them its span, so that comments and blank lines before the line stay before all of it.

// placeParts gives spans to the parts of statements that come before them.
func placeParts(body *[]ir.Stmt) {
	everyBlock(body, func(list *[]ir.Stmt) {
		start := 0 // of the run of statements without spans
		for i, s := range *list {
			span := spanOf(s)
			if span.Line == 0 {
				continue
			}
			for _, part := range (*list)[partsOf(s, (*list)[start:i])+start : i] {
				setSpan(part, span)
			}
			start = i + 1
		}
	})
}

// partsOf returns the index from which on the statements of run serve s.
func partsOf(s ir.Stmt, run []ir.Stmt) int {
	first := len(run)
	needed := map[*ir.Var]bool{}
	need := func(s ir.Stmt) {
		visit := func(e *ir.Expr) {
			everyOperand(e, func(e *ir.Expr) {
				if v := varOf(*e); v != nil && v.Python == "" && !v.Declared {
					needed[v] = true
				}
			})
		}
		if a, ok := s.(*ir.Assign); ok {
			places(a.Rhs, visit)
		} else {
			expressions(s, visit)
		}
		headers(s, func(h *ir.Stmt) { expressions(*h, visit) })
	}
	need(s)
	for i := len(run) - 1; i >= 0; i-- {
		serves := false
		switch x := run[i].(type) {
		case *ir.Assign:
			for _, e := range x.Lhs {
				serves = serves || needed[varOf(e)]
			}
		case *ir.Declare:
			serves = needed[x.Var]
		}
		if serves {
			first = i
			need(run[i])
		}
	}
	return first
}

// setSpan gives a statement its place.
func setSpan(s ir.Stmt, span ast.Span) {
	switch s := s.(type) {
	case *ir.ExprStmt:
		s.At = span
	case *ir.Assign:
		s.At = span
	case *ir.IncDec:
		s.At = span
	case *ir.Declare:
		s.At = span
	case *ir.If:
		s.At = span
	case *ir.For:
		s.At = span
	case *ir.Range:
		s.At = span
	case *ir.Return:
		s.At = span
	case *ir.Branch:
		s.At = span
	case *ir.Block:
		s.At = span
	case *ir.Defer:
		s.At = span
	case *ir.Switch:
		s.At = span
	case *ir.TypeSwitch:
		s.At = span
	default:
		unknownNode(s)
	}
}
