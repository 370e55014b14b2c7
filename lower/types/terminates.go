package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// Terminates reports whether a body never runs off its end: it returns, raises, or leaves a loop.
func Terminates(body []ast.Statement) bool {
	for _, st := range body {
		if terminates(st) {
			return true
		}
	}
	return false
}

func terminates(st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.Return, *ast.Raise, *ast.Continue, *ast.Break:
		return true
	case *ast.If:
		return len(st.Orelse) > 0 && Terminates(st.Body) && Terminates(st.Orelse)
	case *ast.While:
		k, ok := st.Test.(*ast.Constant)
		return ok && truthyConst(k.Value) && !hasBreak(st.Body)
	case *ast.With:
		return Terminates(st.Body) && !anySwallows(st.Items)
	case *ast.AsyncWith:
		return Terminates(st.Body) && !anySwallows(st.Items)
	case *ast.Try:
		return tryTerminates(st.Body, st.Handlers, st.Orelse, st.Finalbody)
	case *ast.TryStar:
		return tryTerminates(st.Body, st.Handlers, st.Orelse, st.Finalbody)
	case *ast.Match:
		for _, c := range st.Cases {
			if !Terminates(c.Body) {
				return false
			}
		}
		return len(st.Cases) > 0 && irrefutable(st.Cases[len(st.Cases)-1])
	}
	return false
}

func tryTerminates(body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement) bool {
	if Terminates(final) {
		return true
	}
	if !Terminates(body) && !Terminates(orelse) {
		return false
	}
	for _, h := range handlers {
		if !Terminates(h.Body) {
			return false
		}
	}
	return true
}

func irrefutable(c *ast.MatchCase) bool {
	if c.Guard != nil {
		return false
	}
	a, ok := c.Pattern.(*ast.MatchAs)
	return ok && a.Pattern == nil
}

// anySwallows: contextlib.suppress is the context manager that swallows as a matter of course.
func anySwallows(items []*ast.WithItem) bool {
	for _, it := range items {
		if call, ok := it.ContextExpr.(*ast.Call); ok {
			switch dottedName(call.Func) {
			case "suppress", "contextlib.suppress":
				return true
			}
		}
	}
	return false
}

func truthyConst(c ast.Const) bool {
	switch c := c.(type) {
	case ast.ConstBool:
		return bool(c)
	case ast.ConstInt:
		return c.Sign() != 0
	case ast.ConstStr:
		return c != ""
	}
	return false
}

// hasBreak reports whether a loop's body breaks out of that loop.
func hasBreak(body []ast.Statement) bool {
	for _, st := range body {
		if _, ok := st.(*ast.Break); ok {
			return true
		}
		blocks := ast.Blocks(st)
		if _, orelse, ok := ast.Loop(st); ok {
			blocks = [][]ast.Statement{orelse} // a break in its body leaves only it
		}
		if slices.ContainsFunc(blocks, hasBreak) {
			return true
		}
	}
	return false
}
