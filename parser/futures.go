package parser

import "github.com/gosyncio/gosyncio/ast"

// futures are a module's imports from __future__.
type futures struct {
	annotations bool // annotations is among them
	lastLine    int  // the line of the last one at the beginning of the file; later ones are wrong
}

// checkFutures reports what CPython's future.c has against the imports from
// __future__ at the beginning of a module: behind nothing but a docstring.
func checkFutures(m *ast.Module, errors *[]*syntaxError) futures {
	f := futures{lastLine: -1}
	fail := func(at ast.Span, message string) {
		*errors = append(*errors, &syntaxError{code: CodePlacement, message: message, span: at})
	}
	for i, s := range m.Body {
		if i == 0 && isString(s) {
			continue
		}
		from, ok := s.(*ast.ImportFrom)
		if !ok || !isFuture(from) {
			break
		}
		f.lastLine = from.Line
		for _, alias := range from.Names {
			switch alias.Name {
			case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function",
				"unicode_literals", "barry_as_FLUFL", "generator_stop":
			case "annotations":
				f.annotations = true
			case "braces":
				fail(from.Span, "not a chance")
			default:
				fail(from.Span, "future feature "+alias.Name+" is not defined")
			}
		}
	}
	return f
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
