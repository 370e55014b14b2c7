package parser

import "github.com/gosyncio/gosyncio/ast"

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
