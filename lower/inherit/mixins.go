package inherit

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
)

// rewrite gives the new tree: with the classes of one base, and mixins without their methods.
func (x *linearizer) rewrite() *Result {
	x.findMixins()
	out := &Result{Identities: x.identities, Bases: map[*ast.ClassDef][]ast.Expression{}}
	byDef := map[ast.Statement]*class{}
	for _, c := range x.classes {
		byDef[c.source()] = c
	}
	var body []ast.Statement
	for _, st := range x.m.Body {
		switch c := byDef[st]; {
		case c != nil && x.stripped[c]:
			body = append(body, x.withoutMethods(st.(*ast.ClassDef)))
		case c != nil && c.flat:
			body = append(body, c.def)
			out.Bases[c.def] = st.(*ast.ClassDef).Bases
		case c != nil && c.grown:
			body = append(body, c.def)
		default:
			body = append(body, st)
		}
	}
	out.Tree = &ast.Module{Body: body, Comments: x.m.Comments}
	out.Tree.Body = x.throughSubclass(out)
	return out
}

// needy reports whether a class counts on its subclasses for attributes: its methods use some that neither it nor its bases
// have. The program makes no instances of it.
func (x *linearizer) needy(k *class) bool {
	if k.opaque || k.odd || slices.ContainsFunc(k.mro, func(b *class) bool { return b.opaque }) {
		return false
	}
	if x.harmless == nil {
		x.harmless = x.harmlessUses()
	}
	if slices.ContainsFunc(k.binding.Reads, func(n *ast.Name) bool { return !x.harmless[n] }) {
		return false
	}
	has, uses := map[string]bool{}, map[string]bool{}
	for i, b := range k.mro {
		for _, st := range b.source().Body {
			if a, ok := st.(*ast.AnnAssign); ok {
				if n, ok := a.Target.(*ast.Name); ok {
					has[n.ID] = true
				}
			}
			self, static := firstParameter(st)
			if self == "" || static || classMethod(st) {
				continue
			}
			ast.Walk(st, func(n any) bool {
				a, ok := n.(*ast.Attribute)
				if !ok {
					return true
				}
				if v, ok := a.Value.(*ast.Name); ok && v.ID == self {
					has[a.Attr] = has[a.Attr] || a.Ctx != ast.Load || b.has(a.Attr)
					uses[a.Attr] = uses[a.Attr] || i == 0 && a.Ctx == ast.Load
				}
				return true
			})
		}
	}
	for name := range uses {
		inLine := slices.ContainsFunc(k.mro, func(b *class) bool { return b.has(name) })
		dunder := len(name) > 4 && name[:2] == "__"
		if !has[name] && !inLine && !dunder {
			return true
		}
	}
	return false
}

// findMixins finds the classes of which the program makes no instances, and whose methods are all in the classes that
// they were mixed into.
func (x *linearizer) findMixins() {
	x.stripped = map[*class]bool{}
	for _, c := range x.classes {
		if !c.flat {
			continue
		}
		for _, k := range c.mro[1:] {
			if !c.keeps(k) && !k.opaque && !k.flat && !x.protocol(k) {
				x.stripped[k] = true
			}
		}
	}
	for _, c := range x.classes {
		for _, k := range c.above() {
			delete(x.stripped, k)
		}
	}
	if x.harmless == nil {
		x.harmless = x.harmlessUses()
	}
	for k := range x.stripped {
		if slices.ContainsFunc(k.binding.Reads, func(n *ast.Name) bool { return !x.harmless[n] }) {
			delete(x.stripped, k)
		}
	}
}

// above are the classes that a class inherits from in the new tree.
func (c *class) above() []*class {
	bases := c.bases
	if c.flat {
		bases = nil
		if c.kept != nil {
			bases = []*class{c.kept}
		}
	}
	var list []*class
	for _, b := range bases {
		list = append(append(list, b), b.above()...)
	}
	return list
}

// harmlessUses are the names that stand where a class is no more than asked for: bases, isinstance, annotations, K.name.
func (x *linearizer) harmlessUses() map[*ast.Name]bool {
	ok := map[*ast.Name]bool{}
	all := func(e ast.Expression) {
		if e != nil {
			ast.Walk(e, func(n any) bool {
				if n, isName := n.(*ast.Name); isName {
					ok[n] = true
				}
				return true
			})
		}
	}
	ast.Walk(x.m, func(n any) bool {
		switch n := n.(type) {
		case *ast.ClassDef:
			for _, b := range n.Bases {
				all(b)
			}
		case *ast.Call:
			if q := x.info.Qualified(n.Func); (q == "builtins.isinstance" || q == "builtins.issubclass") && len(n.Args) == 2 {
				all(n.Args[1])
			}
		case *ast.Arg:
			all(n.Annotation)
		case *ast.AnnAssign:
			all(n.Annotation)
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			def, _ := ast.Def(n)
			all(def.Returns)
		case *ast.Attribute:
			if v, isName := n.Value.(*ast.Name); isName {
				ok[v] = true
			}
		}
		return true
	})
	return ok
}

// withoutMethods is a class statement without its methods.
func (x *linearizer) withoutMethods(def *ast.ClassDef) *ast.ClassDef {
	c := *def
	c.Body = slices.DeleteFunc(slices.Clone(def.Body), func(st ast.Statement) bool { return methodName(st) != "" })
	if len(c.Body) == 0 {
		c.Body = []ast.Statement{&ast.Pass{Span: def.Span}}
	}
	return &c
}

// throughSubclass rewrites Mixin.method of mixins without methods to that of the one class that has it.
func (x *linearizer) throughSubclass(out *Result) []ast.Statement {
	uses := false
	replace := func(e ast.Expression) ast.Expression {
		a, ok := e.(*ast.Attribute)
		if !ok {
			return nil
		}
		n, ok := a.Value.(*ast.Name)
		if !ok {
			return nil
		}
		k := x.byBinding[x.info.Use(n)]
		if k == nil || !x.stripped[k] || len(k.defs[a.Attr]) == 0 {
			return nil
		}
		var only *class
		for _, c := range x.classes {
			if c.flat && slices.Contains(c.mro, k) {
				if only != nil {
					return nil // its instances are of several classes
				}
				only = c
			}
		}
		name := a.Attr
		if next(only.mro, only, name) != k || only.has(name) {
			name = x.reach(only, k, name)
		}
		uses = true
		return &ast.Attribute{Span: a.Span, Value: &ast.Name{Span: n.Span, ID: only.name}, Attr: name, Ctx: a.Ctx}
	}
	named := func(body []ast.Statement) bool {
		uses = false
		for _, st := range body {
			ast.Walk(st, func(n any) bool {
				if e, ok := n.(ast.Expression); ok {
					replace(e)
				}
				return true
			})
		}
		return uses
	}
	if !named(out.Tree.Body) {
		return out.Tree.Body
	}
	for _, c := range x.classes { // the copies that were asked for just now
		if c.flat {
			for _, st := range c.copies {
				if !slices.Contains(c.def.Body, st) {
					c.def.Body = append(c.def.Body, st)
				}
			}
		}
	}
	moved := map[ast.Node]ast.Node{}
	cp := &decorate.Copier{Expr: replace, Made: func(from, to ast.Node) { moved[from] = to }}
	body := cp.Statements(out.Tree.Body, x.info, x.identities)
	bases := map[*ast.ClassDef][]ast.Expression{}
	for def, list := range out.Bases {
		if to, ok := moved[def].(*ast.ClassDef); ok {
			bases[to] = list
		}
	}
	out.Bases = bases
	for _, id := range x.identities {
		if w := moved[id.Wrapped]; id.Wrapped != nil && w != nil {
			id.Wrapped = w
		}
	}
	return body
}
