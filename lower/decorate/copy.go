package decorate

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// copier copies parts of the tree. Names that env knows stand for something else in the copy.
type copier struct {
	x   *expander
	env *env
	// expr replaces an expression by another; nil leaves it alone.
	expr func(ast.Expression) ast.Expression
	// drop tells the statements to leave out.
	drop func(ast.Statement) bool
	// instead gives statements to put in the place of another; nil for none.
	instead func(ast.Statement) []ast.Statement
	// made is told of each node that was copied, but for names.
	made func(from, to any)
	// call rewrites a copied call's arguments.
	call func(from, to *ast.Call)
	// global says that what nonlocal statements name in env are variables of the module.
	global bool
}

func (c *copier) statements(body []ast.Statement) []ast.Statement {
	var out []ast.Statement
	for _, st := range body {
		out = append(out, c.statement(st)...)
	}
	return out
}

// statement copies a statement. A nonlocal statement may become two: of names in env, and of others.
func (c *copier) statement(st ast.Statement) []ast.Statement {
	if c.drop != nil && c.drop(st) {
		return []ast.Statement{&ast.Pass{Span: st.Pos()}}
	}
	if c.instead != nil {
		if other := c.instead(st); other != nil {
			return other
		}
	}
	if n, ok := st.(*ast.Nonlocal); ok {
		return c.nonlocal(n)
	}
	return []ast.Statement{ast.Copy(c.tree(), st)}
}

func (c *copier) nonlocal(n *ast.Nonlocal) []ast.Statement {
	var ours, others []string
	for _, name := range n.Names {
		if v := c.env.lookup(c.x.info.Declared(n, name)); v != nil && v.name != "" {
			ours = append(ours, v.name)
		} else {
			others = append(others, name)
		}
	}
	var out []ast.Statement
	if len(others) > 0 {
		out = append(out, &ast.Nonlocal{Span: n.Span, Names: others})
	}
	if len(ours) > 0 && c.global {
		out = append(out, &ast.Global{Span: n.Span, Names: ours})
	} else if len(ours) > 0 {
		out = append(out, &ast.Nonlocal{Span: n.Span, Names: ours})
	}
	return out
}

func (c *copier) expression(e ast.Expression) ast.Expression {
	if e == nil {
		return nil
	}
	return ast.Copy(c.tree(), e)
}

func (c *copier) tree() *ast.Copier {
	return &ast.Copier{Instead: c.other, List: c.statements, Made: c.copied}
}

// other is what stands in the place of an expression; nil for a copy.
func (c *copier) other(n any) any {
	e, ok := n.(ast.Expression)
	if !ok {
		return nil
	}
	if c.expr != nil {
		if r := c.expr(e); r != nil {
			return r
		}
	}
	if n, ok := e.(*ast.Name); ok {
		return c.nameOf(n)
	}
	return nil
}

// copied notes a copy.
func (c *copier) copied(from, to any) {
	c.bound(from, to)
	if to, ok := to.(*ast.Call); ok && c.call != nil {
		c.call(from.(*ast.Call), to)
	}
	if c.made != nil {
		c.made(from, to)
	}
	if from, ok := from.(ast.Node); ok {
		if id := c.x.identities[from]; id != nil {
			c.x.identities[to.(ast.Node)] = id
		}
	}
}

// nameOf copies a name.
func (c *copier) nameOf(n *ast.Name) ast.Expression {
	out := *n
	c.x.origin[&out] = c.x.originOf(n)
	return &out
}

// bound renames what a copied node binds without an *ast.Name.
func (c *copier) bound(from, to any) {
	rename := func(name *string) {
		if *name == "" {
			return
		}
		if v := c.env.lookup(c.x.info.Binder(from)); v != nil && v.name != "" {
			*name = v.name
		}
	}
	switch to := to.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		def, _ := ast.Def(to)
		rename(&def.Name)
		c.x.noteCopy(from, to)
	case *ast.ClassDef:
		rename(&to.Name)
	case *ast.Arg:
		rename(&to.Arg)
	case *ast.ExceptHandler:
		rename(&to.Name)
	case *ast.MatchAs:
		rename(&to.Name)
	case *ast.MatchStar:
		rename(&to.Name)
	case *ast.MatchMapping:
		rename(&to.Rest)
	case *ast.Alias:
		if v := c.env.lookup(c.x.info.Binder(from)); v != nil && v.name != "" {
			to.Asname = v.name
		}
	}
}

// noteCopy remembers which def of the module's tree a copied def comes from.
func (x *expander) noteCopy(from, to any) { x.sources[to] = x.source(from) }

// source is the def of the module's tree that a def of the new one comes from.
func (x *expander) source(def any) any {
	if s := x.sources[def]; s != nil {
		return s
	}
	return def
}

func (x *expander) originOf(n *ast.Name) *ast.Name {
	if o := x.origin[n]; o != nil {
		return o
	}
	return n
}

// use is what a name of the module's tree, or a copy of one, stands for.
func (x *expander) use(n *ast.Name) *scope.Binding { return x.info.Use(x.originOf(n)) }

// renamed copies the finished tree with the calls that go to copies renamed.
func (x *expander) renamed(body []ast.Statement) []ast.Statement {
	if len(x.renames) == 0 && len(x.caches) == 0 {
		return body
	}
	for n, name := range x.renames {
		for c, o := range x.origin {
			if o == n {
				c.ID = name
			}
		}
	}
	moved := map[any]ast.Node{}
	c := &copier{x: x, expr: func(e ast.Expression) ast.Expression {
		switch n := e.(type) {
		case *ast.Name:
			if x.renames[n] != "" {
				out := *n
				out.ID = x.renames[n]
				return &out
			}
		case *ast.Attribute:
			if cache := x.cacheMember(n); cache != "" {
				return &ast.Attribute{Span: n.Span, Value: &ast.Name{Span: n.Span, ID: cache}, Attr: n.Attr}
			}
		}
		return nil
	}, made: func(from, to any) {
		if n, ok := to.(ast.Node); ok {
			moved[from] = n
		}
	}}
	out := c.statements(body)
	for _, id := range x.identities {
		if w := moved[id.Wrapped]; id.Wrapped != nil && w != nil {
			id.Wrapped = w
		}
	}
	return out
}

// Copier copies trees for passes that write methods anew.
type Copier struct {
	// Expr gives an expression to put in the place of another; nil leaves it alone.
	Expr func(ast.Expression) ast.Expression
	// Stmt gives statements to put in the place of another; nil leaves it alone.
	Stmt func(ast.Statement) []ast.Statement
	// Made is told of each copied node.
	Made func(from, to ast.Node)
}

// Statements copies statements of a module whose scopes and identities are given: a copied def has the identity of its
// original.
func (c *Copier) Statements(body []ast.Statement, info *scope.Info, identities map[ast.Node]*Identity) []ast.Statement {
	x := &expander{info: info, identities: identities, origin: map[*ast.Name]*ast.Name{}, sources: map[any]any{}}
	return (&copier{x: x, expr: c.Expr, instead: c.Stmt, made: func(from, to any) {
		f, ok1 := from.(ast.Node)
		t, ok2 := to.(ast.Node)
		if ok1 && ok2 && c.Made != nil {
			c.Made(f, t)
		}
	}}).statements(body)
}
