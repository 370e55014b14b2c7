package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Guards narrow the ranges of parameters that nothing assigns: what a test has said of one holds wherever the test
// decides whether the program gets there.
//
//	def fib(n):
//	    if n < 2:
//	        return n
//	    return fib(n - 1)       n is at least 2: n - 1 can't overflow
//
// Other variables may be assigned between the test and the read; they are not looked at.

// guarded is the range of a read of a parameter, by the tests around and before it.
func (in *intervals) guarded(m *types.Module, e *ast.Name, v *types.Var, s span) span {
	if v == nil || v.Param == nil || v.Binding.AssignedInInner || len(v.Binding.Sites) != 1 || !in.integral(v.Cell) {
		return s
	}
	g := &guard{in: in, m: m, v: v, span: s}
	parents := in.b.lists.parents
	for n := ast.Node(e); ; {
		up := parents[n]
		switch up := up.(type) {
		case nil:
			return g.result(s)
		case *ast.If:
			g.branch(up.Test, n, up.Body, up.Orelse)
		case *ast.While:
			g.branch(up.Test, n, up.Body, nil)
		case *ast.IfExp:
			if n == ast.Node(up.Body) {
				g.assume(up.Test, true)
			} else if n == ast.Node(up.Orelse) {
				g.assume(up.Test, false)
			}
		case *ast.BoolOp:
			for _, x := range up.Values {
				if n == ast.Node(x) {
					break
				}
				g.assume(x, up.Op == ast.And)
			}
		}
		for _, list := range ast.Blocks(up) {
			g.before(list, n)
		}
		n = up
	}
}

type guard struct {
	in   *intervals
	m    *types.Module
	v    *types.Var
	span span
}

// result is what the tests leave; a place that is never reached tells nothing.
func (g *guard) result(s span) span {
	if g.span.lo > g.span.hi {
		return s
	}
	return g.span
}

// branch takes what the test of a statement says in the list that a node stands in.
func (g *guard) branch(test ast.Expression, n ast.Node, body, orelse []ast.Statement) {
	switch {
	case stands(n, body):
		g.assume(test, true)
	case stands(n, orelse):
		g.assume(test, false)
	}
}

// before takes what the statements before a node in its list say: if n < 2: return.
func (g *guard) before(list []ast.Statement, n ast.Node) {
	if !stands(n, list) {
		return
	}
	for _, st := range list {
		if ast.Node(st) == n {
			return
		}
		if i, ok := st.(*ast.If); ok && len(i.Orelse) == 0 && g.in.b.p.Terminates(i.Body) {
			g.assume(i.Test, false)
		}
	}
}

func stands(n ast.Node, list []ast.Statement) bool {
	for _, st := range list {
		if ast.Node(st) == n {
			return true
		}
	}
	return false
}

// assume narrows the range by the outcome of a test.
func (g *guard) assume(test ast.Expression, outcome bool) {
	switch t := test.(type) {
	case *ast.UnaryOp:
		if t.Op == ast.Not {
			g.assume(t.Operand, !outcome)
		}
	case *ast.BoolOp:
		if (t.Op == ast.And) == outcome {
			for _, x := range t.Values {
				g.assume(x, outcome)
			}
		}
	case *ast.Compare:
		if len(t.Ops) > 1 && !outcome {
			return // one of them fails
		}
		left := t.Left
		for i, op := range t.Ops {
			right := t.Comparators[i]
			g.compared(left, op, right, outcome)
			left = right
		}
	}
}

var (
	negatedOrder = map[ast.CmpOperator]ast.CmpOperator{ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
	swappedOrder = map[ast.CmpOperator]ast.CmpOperator{ast.Lt: ast.Gt, ast.LtE: ast.GtE, ast.Gt: ast.Lt, ast.GtE: ast.LtE, ast.Eq: ast.Eq, ast.NotEq: ast.NotEq}
)

// compared narrows the range by a comparison with an int constant.
func (g *guard) compared(left ast.Expression, op ast.CmpOperator, right ast.Expression, outcome bool) {
	if g.names(right) {
		left, right, op = right, left, swappedOrder[op]
	}
	if !outcome {
		op = negatedOrder[op]
	}
	k := constValue(right)
	if !g.names(left) || k == nil || !k.IsInt64() {
		return
	}
	n := int(k.Int64())
	switch {
	case op == ast.Lt && n > minInt:
		g.span = meet(g.span, span{minInt, n - 1})
	case op == ast.LtE:
		g.span = meet(g.span, span{minInt, n})
	case op == ast.Gt && n < maxInt:
		g.span = meet(g.span, span{n + 1, maxInt})
	case op == ast.GtE:
		g.span = meet(g.span, span{n, maxInt})
	case op == ast.Eq:
		g.span = meet(g.span, span{n, n})
	case op == ast.NotEq && n == g.span.lo:
		g.span.lo++
	case op == ast.NotEq && n == g.span.hi:
		g.span.hi--
	}
}

// names reports whether an expression reads the parameter.
func (g *guard) names(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	b := g.in.b.p.Scopes(g.m).Use(n)
	return b != nil && b == g.v.Binding
}
