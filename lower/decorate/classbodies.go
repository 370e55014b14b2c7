package decorate

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// choiceInBody writes an if statement in the body of a class, of which each branch assigns the same attributes, as choices:
//
//	if DEBUG:
//	    level = "debug"
//	else:                    →    level = "debug" if DEBUG else "info"
//	    level = "info"
//
// Nil for other statements, and for tests that may be different when they are asked again.
func (a *attributes) choiceInBody(st ast.Statement) []ast.Statement {
	e, ok := st.(*ast.If)
	if !ok || !a.inClassBody(e) {
		return nil
	}
	names, then := assignments(e.Body)
	if names == nil {
		return nil
	}
	var other []ast.Expression
	if len(e.Orelse) == 1 {
		if inner, ok := e.Orelse[0].(*ast.If); ok { // elif
			list := a.choiceInBody(inner)
			if list == nil {
				return nil
			}
			var same []string
			if same, other = assignments(list); !slices.Equal(names, same) {
				return nil
			}
		}
	}
	if other == nil {
		same, list := assignments(e.Orelse)
		if !slices.Equal(names, same) {
			return nil
		}
		for _, x := range list {
			other = append(other, a.copier.expression(x))
		}
	}
	if len(names) > 1 && (!a.settled(e.Test) || !constants(then) || !constants(other)) {
		return nil
	}
	var out []ast.Statement
	for i, name := range names {
		choice := &ast.IfExp{Span: then[i].Pos(), Test: a.copier.expression(e.Test), Body: a.copier.expression(then[i]), Orelse: other[i]}
		out = append(out, &ast.Assign{Span: st.Pos(), Targets: []ast.Expression{&ast.Name{Span: st.Pos(), ID: name, Ctx: ast.Store}}, Value: choice})
	}
	return out
}

// constants reports whether expressions are constants: none sees what another assigns.
func constants(list []ast.Expression) bool {
	return !slices.ContainsFunc(list, func(e ast.Expression) bool { return !ast.IsConstant(e) })
}

// inClassBody reports whether an if statement that assigns stands in the body of a class.
func (a *attributes) inClassBody(e *ast.If) bool {
	st, ok := e.Body[0].(*ast.Assign)
	if !ok {
		return false
	}
	n, ok := st.Targets[0].(*ast.Name)
	if !ok {
		return false
	}
	s := a.info.In(n)
	return s != nil && s.Kind == scope.Class
}

// assignments are the names that statements assign, one each, with the values; nil if they do anything else.
func assignments(body []ast.Statement) (names []string, values []ast.Expression) {
	for _, st := range body {
		e, ok := st.(*ast.Assign)
		if !ok || len(e.Targets) != 1 {
			return nil, nil
		}
		n, ok := e.Targets[0].(*ast.Name)
		if !ok || slices.Contains(names, n.ID) {
			return nil, nil
		}
		names, values = append(names, n.ID), append(values, e.Value)
	}
	return names, values
}

// settled reports whether a test is the same when it is asked again at once: it compares names and constants.
func (a *attributes) settled(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Name, *ast.Constant:
		return true
	case *ast.UnaryOp:
		return a.settled(e.Operand)
	case *ast.Attribute:
		return a.info.Qualified(e) != ""
	case *ast.Compare:
		return a.settled(e.Left) && !slices.ContainsFunc(e.Comparators, func(c ast.Expression) bool { return !ast.IsConstant(c) })
	}
	return false
}
