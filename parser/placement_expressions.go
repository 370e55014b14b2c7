package parser

import "github.com/gosyncio/gosyncio/ast"

func (c *placementChecker) expressions(list []ast.Expression) {
	for _, x := range list {
		c.expression(x)
	}
}

// elements are expressions that may be starred.
func (c *placementChecker) elements(list []ast.Expression) {
	for _, x := range list {
		if star, ok := x.(*ast.Starred); ok {
			x = star.Value
		}
		c.expression(x)
	}
}

func (c *placementChecker) expression(x ast.Expression) {
	switch x := x.(type) {
	case nil, *ast.Constant, *ast.Name:
	case *ast.NamedExpr:
		c.expression(x.Value)
		c.target(x.Target)
	case *ast.BoolOp:
		c.expressions(x.Values)
	case *ast.BinOp:
		c.expression(x.Left)
		c.expression(x.Right)
	case *ast.UnaryOp:
		c.expression(x.Operand)
	case *ast.Lambda:
		c.defaults(x.Args)
		c.parameters(x.Args)
		c.enter(unitLambda)
		c.expression(x.Body)
		c.leave()
	case *ast.IfExp:
		c.expression(x.Test)
		c.expression(x.Body)
		c.expression(x.Orelse)
	case *ast.Dict:
		for i, value := range x.Values {
			c.expression(x.Keys[i])
			c.expression(value)
		}
	case *ast.Set:
		c.elements(x.Elts)
	case *ast.ListComp:
		c.comprehension(x.Span, x.Generators, x.Elt, nil)
	case *ast.SetComp:
		c.comprehension(x.Span, x.Generators, x.Elt, nil)
	case *ast.DictComp:
		c.comprehension(x.Span, x.Generators, x.Key, x.Value)
	case *ast.GeneratorExp:
		c.expression(x.Generators[0].Iter)
		c.enter(unitGenerator)
		c.clauses(x.Generators, x.Elt, nil)
		c.leave()
	case *ast.Yield:
		if !c.unit().isFunction() {
			c.fail(x.Span, "'yield' outside function")
		}
		c.expression(x.Value)
	case *ast.YieldFrom:
		switch u := c.unit(); {
		case !u.isFunction():
			c.fail(x.Span, "'yield from' outside function")
		case u.kind == unitAsyncFunction:
			c.fail(x.Span, "'yield from' inside async function")
		}
		c.expression(x.Value)
	case *ast.Await:
		switch u := c.unit(); {
		case c.topLevelAwait():
		case !u.isFunction():
			c.fail(x.Span, "'await' outside function")
		case u.kind != unitAsyncFunction && u.kind != unitGenerator:
			c.fail(x.Span, "'await' outside async function")
		}
		c.expression(x.Value)
	case *ast.Compare:
		c.expression(x.Left)
		c.expressions(x.Comparators)
	case *ast.Call:
		c.expression(x.Func)
		c.arguments(x.Args, x.Keywords)
	case *ast.FormattedValue:
		c.expression(x.Value)
		c.expression(x.FormatSpec)
	case *ast.JoinedStr:
		c.expressions(x.Values)
	case *ast.Attribute:
		c.expression(x.Value)
	case *ast.Subscript:
		c.expression(x.Value)
		c.expression(x.Slice)
	case *ast.Starred:
		c.fail(x.Span, "can't use starred expression here")
		c.expression(x.Value)
	case *ast.List:
		c.elements(x.Elts)
	case *ast.Tuple:
		c.elements(x.Elts)
	case *ast.Slice:
		c.expression(x.Lower)
		c.expression(x.Upper)
		c.expression(x.Step)
	}
}

// arguments are a call's or a class's.
func (c *placementChecker) arguments(args []ast.Expression, keywords []*ast.Keyword) {
	seen := map[string]bool{}
	for _, k := range keywords {
		if k.Arg == "" {
			continue
		}
		c.notDebug(k.Arg, k.Span, ast.Store)
		if seen[k.Arg] {
			c.fail(k.Span, "keyword argument repeated: "+k.Arg)
		}
		seen[k.Arg] = true
	}
	c.elements(args)
	for _, k := range keywords {
		c.expression(k.Value)
	}
}

// comprehension is a list, set or dict comprehension, which the compiler
// inlines into the code around it.
func (c *placementChecker) comprehension(at ast.Span, generators []*ast.Comprehension, elt, value ast.Expression) {
	c.expression(generators[0].Iter)
	u := c.unit()
	async := suspends(generators, elt, value)
	if async && u.kind != unitAsyncFunction && u.kind != unitGenerator && !c.topLevelAwait() {
		c.fail(at, "asynchronous comprehension outside of an asynchronous function")
		return
	}
	c.clauses(generators, elt, value)
}

func (c *placementChecker) clauses(generators []*ast.Comprehension, elt, value ast.Expression) {
	for i, g := range generators {
		if i > 0 {
			c.expression(g.Iter)
		}
		c.target(g.Target)
		c.expressions(g.Ifs)
	}
	c.expression(elt)
	c.expression(value)
}

// suspends tells whether a comprehension awaits something in its own scope,
// which leaves out the first iterable.
func suspends(generators []*ast.Comprehension, elt, value ast.Expression) bool {
	found := false
	look := func(n any) bool {
		switch n := n.(type) {
		case *ast.Await:
			found = true
		case *ast.ListComp:
			found = found || suspends(n.Generators, n.Elt, nil)
		case *ast.SetComp:
			found = found || suspends(n.Generators, n.Elt, nil)
		case *ast.DictComp:
			found = found || suspends(n.Generators, n.Key, n.Value)
		case *ast.Lambda, *ast.GeneratorExp:
			return false
		}
		return !found
	}
	for i, g := range generators {
		found = found || g.IsAsync
		if i > 0 {
			ast.Walk(g.Iter, look)
		}
		for _, test := range g.Ifs {
			ast.Walk(test, look)
		}
	}
	ast.Walk(elt, look)
	if value != nil {
		ast.Walk(value, look)
	}
	return found
}

func (c *placementChecker) targets(list []ast.Expression) {
	for _, x := range list {
		c.target(x)
	}
}

// target is an expression that is assigned to or deleted.
func (c *placementChecker) target(x ast.Expression) {
	switch x := x.(type) {
	case *ast.Name:
		c.notDebug(x.ID, x.Span, x.Ctx)
	case *ast.Attribute:
		c.expression(x.Value)
		c.notDebug(x.Attr, x.Span, x.Ctx)
	case *ast.Subscript:
		c.operands(x)
	case *ast.Starred:
		c.fail(x.Span, "starred assignment target must be in a list or tuple")
	case *ast.List:
		c.unpack(x.Span, x.Elts)
	case *ast.Tuple:
		c.unpack(x.Span, x.Elts)
	}
}

// operands are the expressions that an attribute or subscript is made of.
func (c *placementChecker) operands(x ast.Expression) {
	switch x := x.(type) {
	case *ast.Attribute:
		c.expression(x.Value)
	case *ast.Subscript:
		c.expression(x.Value)
		c.expression(x.Slice)
	}
}

// The most targets before and behind a star that UNPACK_EX has room for.
const (
	maxBeforeStar = 1 << 8
	maxAfterStar  = 1<<23 - 1
)

func (c *placementChecker) unpack(at ast.Span, elts []ast.Expression) {
	seen := false
	for i, x := range elts {
		if _, star := x.(*ast.Starred); !star {
			continue
		}
		if seen {
			c.fail(at, "multiple starred expressions in assignment")
			break
		}
		seen = true
		if i >= maxBeforeStar || len(elts)-i-1 >= maxAfterStar {
			c.fail(at, "too many expressions in star-unpacking assignment")
		}
	}
	for _, x := range elts {
		if star, ok := x.(*ast.Starred); ok {
			x = star.Value
		}
		c.target(x)
	}
}
