package parser

import "github.com/gosyncio/gosyncio/ast"

func (c *symbolChecker) expressions(list []ast.Expression) {
	for _, x := range list {
		c.expression(x)
	}
}

// expression is symtable_visit_expr.
func (c *symbolChecker) expression(x ast.Expression) {
	switch x := x.(type) {
	case nil:
	case *ast.NamedExpr:
		c.namedExpr(x)
	case *ast.BoolOp:
		c.expressions(x.Values)
	case *ast.BinOp:
		c.expression(x.Left)
		c.expression(x.Right)
	case *ast.UnaryOp:
		c.expression(x.Operand)
	case *ast.Lambda:
		c.expressions(x.Args.Defaults)
		c.expressions(x.Args.KwDefaults)
		c.enter(scopeFunction)
		c.parameters(x.Args)
		c.expression(x.Body)
		c.leave()
	case *ast.IfExp:
		c.expression(x.Test)
		c.expression(x.Body)
		c.expression(x.Orelse)
	case *ast.Dict:
		c.expressions(x.Keys)
		c.expressions(x.Values)
	case *ast.Set:
		c.expressions(x.Elts)
	case *ast.ListComp:
		c.comprehension("list comprehension", x.Generators, x.Elt, nil)
	case *ast.SetComp:
		c.comprehension("set comprehension", x.Generators, x.Elt, nil)
	case *ast.DictComp:
		c.comprehension("dict comprehension", x.Generators, x.Key, x.Value)
	case *ast.GeneratorExp:
		c.comprehension("generator expression", x.Generators, x.Elt, nil)
	case *ast.Await:
		c.refuse("await expression", x.Span)
		c.expression(x.Value)
	case *ast.Yield:
		c.yield(x.Span, x.Value)
	case *ast.YieldFrom:
		c.yield(x.Span, x.Value)
	case *ast.Compare:
		c.expression(x.Left)
		c.expressions(x.Comparators)
	case *ast.Call:
		c.expression(x.Func)
		c.expressions(x.Args)
		c.keywords(x.Keywords)
	case *ast.FormattedValue:
		c.expression(x.Value)
		c.expression(x.FormatSpec)
	case *ast.JoinedStr:
		c.expressions(x.Values)
	case *ast.Constant:
	case *ast.Attribute:
		c.expression(x.Value)
	case *ast.Subscript:
		c.expression(x.Value)
		c.expression(x.Slice)
	case *ast.Starred:
		c.expression(x.Value)
	case *ast.Name:
		flag := used
		if x.Ctx != ast.Load {
			flag = defLocal
		}
		c.define(x.ID, flag, x.Span)
	case *ast.List:
		c.expressions(x.Elts)
	case *ast.Tuple:
		c.expressions(x.Elts)
	case *ast.Slice:
		c.expression(x.Lower)
		c.expression(x.Upper)
		c.expression(x.Step)
	}
}

func (c *symbolChecker) keywords(keywords []*ast.Keyword) {
	for _, k := range keywords {
		c.expression(k.Value)
	}
}

// refuse reports an expression that the current scope does not allow
// (symtable_raise_if_annotation_block).
func (c *symbolChecker) refuse(what string, at ast.Span) {
	var where string
	switch s := c.current(); s.kind {
	case scopeAnnotation:
		where = "an annotation"
	case scopeTypeVariable:
		where = s.info
	case scopeTypeAlias:
		where = "a type alias"
	case scopeTypeParams:
		where = "the definition of a generic"
	default:
		return
	}
	c.fail(at, what+" cannot be used within "+where)
}

func (c *symbolChecker) yield(at ast.Span, value ast.Expression) {
	c.refuse("yield expression", at)
	c.expression(value)
	if what := c.current().comprehension; what != "" {
		c.fail(at, "'yield' inside "+what)
	}
}

func (c *symbolChecker) namedExpr(x *ast.NamedExpr) {
	c.refuse("named expression", x.Span)
	if c.current().inIterable > 0 {
		c.fail(x.Span, "assignment expression cannot be used in a comprehension iterable expression")
	}
	if c.current().comprehension != "" {
		c.bindOutside(x.Target.(*ast.Name))
	}
	c.expression(x.Value)
	c.expression(x.Target)
}

// bindOutside makes the target of a walrus in a comprehension a name of the
// scope around it (symtable_extend_namedexpr_scope).
func (c *symbolChecker) bindOutside(target *ast.Name) {
	name := target.ID
	for i := len(c.stack) - 1; i >= 0; i-- {
		s := c.stack[i]
		if s.comprehension != "" {
			if old := s.lookup(name); old&defIteration != 0 && old&(defLocal|defGlobal) != 0 {
				c.fail(target.Span, "assignment expression cannot rebind comprehension iteration variable '"+name+"'")
			}
			continue
		}
		flag := defGlobal
		switch s.kind {
		case scopeFunction:
			if s.lookup(name)&defGlobal == 0 {
				flag = defNonlocal
			}
			c.declareHere(name, flag, target.Span)
			c.defineIn(s, name, defLocal, target.Span)
		case scopeModule:
			c.declareHere(name, flag, target.Span)
			c.defineIn(s, name, defGlobal, target.Span)
		case scopeClass:
			c.fail(target.Span, "assignment expression within a comprehension cannot be used in a class body")
		case scopeTypeParams:
			c.fail(target.Span, "assignment expression within a comprehension cannot be used within the definition of a generic")
		case scopeTypeAlias:
			c.fail(target.Span, "assignment expression within a comprehension cannot be used in a type alias")
		case scopeTypeVariable:
			c.fail(target.Span, "assignment expression within a comprehension cannot be used in a TypeVar bound")
		case scopeAnnotation:
			c.fail(target.Span, "assignment expression within a comprehension cannot be used within an annotation")
		}
		return
	}
}

func (c *symbolChecker) declareHere(name string, flag use, at ast.Span) {
	c.define(name, flag, at)
	s := c.current()
	s.directives = append(s.directives, directive{s.mangle(name), at})
}

// comprehension visits the outermost iterable in the scope around, everything
// else in a scope of its own.
func (c *symbolChecker) comprehension(what string, generators []*ast.Comprehension, elt, value ast.Expression) {
	outermost := generators[0]
	c.iterable(outermost.Iter)
	c.enter(scopeFunction).comprehension = what
	c.target(outermost.Target)
	c.expressions(outermost.Ifs)
	for _, g := range generators[1:] {
		c.target(g.Target)
		c.iterable(g.Iter)
		c.expressions(g.Ifs)
	}
	c.expression(value)
	c.expression(elt)
	c.leave()
}

func (c *symbolChecker) iterable(x ast.Expression) {
	s := c.current()
	s.inIterable++
	c.expression(x)
	s.inIterable--
}

func (c *symbolChecker) target(x ast.Expression) {
	s := c.current()
	s.inTarget = true
	c.expression(x)
	s.inTarget = false
}
