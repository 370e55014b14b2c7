package codegen

import (
	"math"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Zeros. Python begins counters a line each; Go declares those that begin alike together:
//
//	count = 0             count, total := 0, 0
//	total = 0        →
//
// Three at the most, that stand on lines that follow each other, without a comment of their own.

// maxZeros is how many variables one line declares.
const maxZeros = 3

// joinZeros joins the declarations of a function's body.
func joinZeros(comments []ast.Comment, body *[]ir.Stmt, defs defines) {
	commented := func(line int) bool {
		return slices.ContainsFunc(comments, func(c ast.Comment) bool { return c.Line == line })
	}
	everyBlock(body, func(list *[]ir.Stmt) {
		out := (*list)[:0]
		var open *ir.Assign // that the next declaration may join
		line := 0
		for _, st := range *list {
			a, ok := st.(*ir.Assign)
			if !ok || !defs.short[a] || a.At.Line == 0 || len(a.Rhs) != 1 || !isZeroLit(a.Rhs[0]) || commented(a.At.Line) {
				open = nil
			} else if open != nil && (a.At.Line == line || a.At.Line == line+1) && len(open.Lhs) < maxZeros && sameZero(open.Rhs[0], a.Rhs[0]) {
				open.Lhs, open.Rhs = append(open.Lhs, a.Lhs...), append(open.Rhs, a.Rhs...)
				delete(defs.short, a)
				line = a.At.Line
				continue
			} else {
				open, line = a, a.At.Line
			}
			out = append(out, st)
		}
		*list = out
	})
}

// isZeroLit reports whether an expression is a literal of a basic type's zero value.
func isZeroLit(x ir.Expr) bool { return sameZero(x, x) }

// sameZero reports whether two literals are the same zero value, written alike.
func sameZero(x, y ir.Expr) bool {
	switch x := x.(type) {
	case *ir.IntLit:
		y, ok := y.(*ir.IntLit)
		return ok && x.Value == "0" && y.Value == "0"
	case *ir.FloatLit:
		y, ok := y.(*ir.FloatLit)
		return ok && math.Float64bits(x.Value) == 0 && math.Float64bits(y.Value) == 0
	case *ir.StringLit:
		y, ok := y.(*ir.StringLit)
		return ok && x.Value == "" && y.Value == ""
	case *ir.Builtin:
		y, ok := y.(*ir.Builtin)
		return ok && x.Name == "false" && y.Name == "false"
	}
	return false
}
