package decorate

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// lambdaMethod writes a special method that is a lambda with def: syntax calls it; nil for other statements.
//
//	__rmul__ = lambda self, k: self * k    →    def __rmul__(self, k): return self * k
func (a *attributes) lambdaMethod(st ast.Statement) ast.Statement {
	n, l := specialLambda(st)
	if l == nil {
		return nil
	}
	s := a.info.In(n)
	if s == nil || s.Kind != scope.Class {
		return nil
	}
	args := ast.Copy(a.copier.tree(), l.Args)
	made := &ast.FunctionDef{Span: st.Pos(), Name: n.ID, Args: args, Body: []ast.Statement{&ast.Return{Span: l.Body.Pos(), Value: a.copier.expression(l.Body)}}}
	name := s.QualName() + ".<lambda>"
	a.copier.x.identities[made] = &Identity{Name: "<lambda>", Qualname: name, Code: name}
	return made
}

// specialLambda is the name and value of __add__ = lambda ….
func specialLambda(st ast.Statement) (*ast.Name, *ast.Lambda) {
	e, ok := st.(*ast.Assign)
	if !ok || len(e.Targets) != 1 {
		return nil, nil
	}
	n, ok1 := e.Targets[0].(*ast.Name)
	l, ok2 := e.Value.(*ast.Lambda)
	if !ok1 || !ok2 || !isDunder(n.ID) {
		return nil, nil
	}
	return n, l
}
