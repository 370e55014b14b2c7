package codegen

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// spanOf returns the Python statement that s came from.
func spanOf(s ir.Stmt) ast.Span {
	switch s := s.(type) {
	case *ir.ExprStmt:
		return s.At
	case *ir.Assign:
		return s.At
	case *ir.IncDec:
		return s.At
	case *ir.Declare:
		return s.At
	case *ir.If:
		return s.At
	case *ir.For:
		return s.At
	case *ir.Range:
		return s.At
	case *ir.Return:
		return s.At
	case *ir.Branch:
		return s.At
	case *ir.Block:
		return s.At
	case *ir.Defer:
		return s.At
	case *ir.Switch:
		return s.At
	case *ir.TypeSwitch:
		return s.At
	}
	unknownNode(s)
	return ast.Span{}
}
