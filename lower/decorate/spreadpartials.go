package decorate

import "github.com/gosyncio/gosyncio/ast"

// spreadPartial writes a partial of which it can't be told how many arguments it holds as a lambda that is given the rest:
//
//	partial(fn, *args, **kw)    →    lambda *more, **others: fn(*args, *more, **{**kw, **others})
//
// What it holds must be the same whenever it is called. The parameters have no place in the source: lowering leaves those
// out that no call gives anything, see lower.withoutRest. Nil for other expressions.
func (a *attributes) spreadPartial(e *ast.Call) ast.Expression {
	if len(e.Args) == 0 || a.info.Qualified(e.Func) != "functools.partial" || !a.lasting(e.Args[0]) {
		return nil
	}
	spreads := false
	load := func(id string) *ast.Name { return &ast.Name{ID: id} }
	words := ast.IdentifiersOf(&ast.Module{Body: []ast.Statement{&ast.Expr{Value: e}}})
	more, others := words.Fresh("more"), words.Fresh("others")
	call := &ast.Call{Span: e.Span, Func: a.copier.expression(e.Args[0])}
	for _, x := range e.Args[1:] {
		v := x
		if s, ok := x.(*ast.Starred); ok {
			spreads, v = true, s.Value
			if n, ok := v.(*ast.Name); !ok || !a.isRest(n, false) {
				return nil
			}
		}
		if !a.lasting(v) {
			return nil
		}
		call.Args = append(call.Args, a.copier.expression(x))
	}
	held := &ast.Dict{Span: e.Span}
	for _, k := range e.Keywords {
		if !a.lasting(k.Value) {
			return nil
		}
		var key ast.Expression
		if k.Arg != "" {
			key = &ast.Constant{Span: k.Span, Value: ast.ConstStr(k.Arg)}
		} else if n, ok := k.Value.(*ast.Name); !ok || !a.isRest(n, true) {
			return nil
		} else {
			spreads = true
		}
		held.Keys, held.Values = append(held.Keys, key), append(held.Values, a.copier.expression(k.Value))
	}
	if !spreads {
		return nil
	}
	held.Keys, held.Values = append(held.Keys, nil), append(held.Values, load(others))
	call.Args = append(call.Args, &ast.Starred{Value: load(more)})
	call.Keywords = []*ast.Keyword{{Value: held}}
	return &ast.Lambda{Span: e.Span, Args: &ast.Arguments{Vararg: &ast.Arg{Arg: more}, Kwarg: &ast.Arg{Arg: others}}, Body: call}
}

// isRest reports whether a name is a * or ** parameter, of which the dict is not changed.
func (a *attributes) isRest(n *ast.Name, keywords bool) bool {
	b := a.info.Use(n)
	if b == nil || b.Scope == nil || !b.Once() || b.AssignedInInner {
		return false
	}
	def, ok := ast.Def(b.Scope.Node)
	if !ok {
		return false
	}
	if !keywords {
		return def.Args.Vararg != nil && a.info.Binder(def.Args.Vararg) == b
	}
	if def.Args.Kwarg == nil || a.info.Binder(def.Args.Kwarg) != b {
		return false
	}
	changed := false
	ast.Walk(b.Scope.Node, func(x any) bool {
		switch x := x.(type) {
		case *ast.Attribute:
			v, ok := x.Value.(*ast.Name)
			changed = changed || ok && a.info.Use(v) == b && x.Attr != "items" && x.Attr != "keys" && x.Attr != "values" && x.Attr != "get"
		case *ast.Subscript:
			v, ok := x.Value.(*ast.Name)
			changed = changed || ok && a.info.Use(v) == b && x.Ctx != ast.Load
		}
		return !changed
	})
	return !changed
}
