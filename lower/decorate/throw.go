package decorate

import "github.com/gosyncio/gosyncio/ast"

// throwOf writes the old form of a generator's throw as the exception that it makes; nil for other calls.
//
//	gen.throw(ValueError, "bad")    →    gen.throw(ValueError("bad"))
func (a *attributes) throwOf(e *ast.Call) ast.Expression {
	m, ok := e.Func.(*ast.Attribute)
	if !ok || m.Attr != "throw" && m.Attr != "athrow" || a.methods[m.Attr] || len(e.Args) < 2 || len(e.Args) > 3 || len(e.Keywords) > 0 {
		return nil
	}
	if len(e.Args) == 3 && !ast.IsNone(e.Args[2]) || a.classOf(e.Args[0]) == nil && a.info.Qualified(e.Args[0]) == "" {
		return nil
	}
	value := a.copier.expression(e.Args[1])
	switch v := e.Args[1].(type) {
	case *ast.Constant:
		made := &ast.Call{Span: e.Args[0].Pos(), Func: a.copier.expression(e.Args[0])}
		if !ast.IsNone(v) {
			made.Args = []ast.Expression{value}
		}
		value = made
	case *ast.JoinedStr:
		value = &ast.Call{Span: e.Args[0].Pos(), Func: a.copier.expression(e.Args[0]), Args: []ast.Expression{value}}
	case *ast.Call: // an exception of the class
		if ast.Dump(v.Func, ast.DumpOptions{}) != ast.Dump(e.Args[0], ast.DumpOptions{}) {
			return nil
		}
	default:
		return nil
	}
	return &ast.Call{Span: e.Span, Func: a.copier.expression(m), Args: []ast.Expression{value}}
}
