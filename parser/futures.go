package parser

import (
	"math/big"

	"github.com/gosyncio/gosyncio/ast"
)

// checkFutures reports what CPython's future.c has against a module's imports
// from __future__, and tells whether annotations are among them.
func checkFutures(m *ast.Module, errors *[]*syntaxError) (annotations bool) {
	fail := func(at ast.Span, message string) {
		*errors = append(*errors, &syntaxError{code: CodePlacement, message: message, span: at})
	}
	allowed := true
	for i, s := range m.Body {
		if from, ok := s.(*ast.ImportFrom); ok && allowed && isFuture(from) {
			for _, alias := range from.Names {
				switch alias.Name {
				case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
					"unicode_literals", "barry_as_FLUFL", "generator_stop":
				case "annotations":
					annotations = true
				case "braces":
					fail(from.Span, "not a chance")
				default:
					fail(from.Span, "future feature "+alias.Name+" is not defined")
				}
			}
			continue
		}
		if i == 0 && isString(s) {
			continue
		}
		allowed = false
		ast.Walk(s, func(n any) bool {
			if from, ok := n.(*ast.ImportFrom); ok && isFuture(from) {
				fail(from.Span, "from __future__ imports must occur at the beginning of the file")
			}
			_, isExpression := n.(ast.Expression)
			return !isExpression
		})
	}
	return annotations
}

func isFuture(s *ast.ImportFrom) bool { return s.Module == "__future__" && s.Level == 0 }

func isString(s ast.Statement) bool {
	if e, ok := s.(*ast.Expr); ok {
		if c, ok := e.Value.(*ast.Constant); ok {
			_, ok = c.Value.(ast.ConstStr)
			return ok
		}
	}
	return false
}

// constantKey is the value of a mapping pattern's key, where it is a literal.
func constantKey(x ast.Expression) (ast.Const, bool) {
	switch x := x.(type) {
	case *ast.Constant:
		return x.Value, true
	case *ast.UnaryOp:
		operand, ok := x.Operand.(*ast.Constant)
		if !ok {
			return nil, false
		}
		switch value := operand.Value.(type) {
		case ast.ConstInt:
			return ast.ConstInt{Int: new(big.Int).Neg(value.Int)}, true
		case ast.ConstFloat:
			return -value, true
		case ast.ConstComplex:
			return -value, true
		}
	}
	return nil, false
}

// sameKey tells whether two keys are equal in a Python dict: numbers are so by
// value, True and False among them.
func sameKey(a, b ast.Const) bool {
	x, xOK := number(a)
	y, yOK := number(b)
	if xOK && yOK {
		return x.Cmp(y) == 0
	}
	return !xOK && !yOK && a == b
}

func number(c ast.Const) (*big.Float, bool) {
	const precise = 2048
	switch c := c.(type) {
	case ast.ConstBool:
		if c {
			return big.NewFloat(1), true
		}
		return new(big.Float), true
	case ast.ConstInt:
		return new(big.Float).SetPrec(max(precise, uint(c.BitLen()))).SetInt(c.Int), true
	case ast.ConstFloat:
		if c == c { // NaN has no place among big floats
			return big.NewFloat(float64(c)), true
		}
	case ast.ConstComplex:
		if c == 0 {
			return new(big.Float), true
		}
	}
	return nil, false
}
