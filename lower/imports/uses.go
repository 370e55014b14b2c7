package imports

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// noteUses tells the scopes what a module does with the names of others: it imports them, reads them (prices.rate) or
// binds them (prices.rate = 2).
func (p *Program) noteUses(m *Module) {
	for _, i := range p.of[m] {
		if i.Binding != nil {
			i.Binding.UseOutside()
		}
	}
	p.noteStars(m)
	for _, st := range m.Tree.Body {
		ast.Inspect(st, func(n ast.Node) bool { return p.noteUse(m, n) })
	}
}

// noteUse notes what a node does with other modules' names, and reports whether to look inside.
func (p *Program) noteUse(m *Module, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.Assign:
		for _, t := range n.Targets {
			p.noteTarget(m, t, n, scope.Foreign)
		}
	case *ast.AnnAssign:
		p.noteTarget(m, n.Target, n, scope.Foreign)
	case *ast.AugAssign:
		p.noteTarget(m, n.Target, n, scope.Foreign)
	case *ast.For:
		p.noteTarget(m, n.Target, n, scope.Foreign)
	case *ast.AsyncFor:
		p.noteTarget(m, n.Target, n, scope.Foreign)
	case *ast.Delete:
		for _, t := range n.Targets {
			p.noteTarget(m, t, n, scope.Deleted)
		}
	case *ast.Attribute:
		if of := p.ModuleOf(m, n.Value); of != nil {
			if b := of.Scopes.Module.Own(n.Attr); b != nil {
				b.UseOutside()
			}
			p.noteValue(p.ModuleOf(m, n))
			return false
		}
	case *ast.Name:
		if n.Ctx == ast.Load {
			p.noteValue(p.ModuleOf(m, n))
		}
	}
	return true
}

// noteValue notes a module that is a value: nobody knows which of its names are read.
func (p *Program) noteValue(m *Module) {
	if m == nil || p.Values[m] {
		return
	}
	p.Values[m] = true
	for _, b := range m.Scopes.Module.Bindings {
		b.UseOutside()
	}
}

// noteStars: "from m import *" reads all names that it binds.
func (p *Program) noteStars(m *Module) {
	p.eachImport(m, func(st ast.Statement, _ bool) {
		from, ok := st.(*ast.ImportFrom)
		if !ok {
			return
		}
		for _, a := range from.Names {
			source := p.Of(a).Source
			if a.Name != "*" || source == nil {
				continue
			}
			for _, b := range m.Scopes.Star(a) {
				if s := source.Scopes.Module.Own(b.Name); s != nil {
					s.UseOutside()
				}
			}
		}
	})
}

func (p *Program) noteTarget(m *Module, t ast.Expression, st ast.Statement, kind scope.SiteKind) {
	switch t := t.(type) {
	case *ast.Attribute:
		if of := p.ModuleOf(m, t.Value); of != nil {
			if b := of.Scopes.Module.Own(t.Attr); b != nil {
				b.BindOutside(t, st, kind)
			}
		} else {
			p.stores = append(p.stores, store{t, st, kind})
		}
	case *ast.Tuple:
		for _, x := range t.Elts {
			p.noteTarget(m, x, st, kind)
		}
	case *ast.List:
		for _, x := range t.Elts {
			p.noteTarget(m, x, st, kind)
		}
	case *ast.Starred:
		p.noteTarget(m, t.Value, st, kind)
	}
}

// store binds an attribute of something.
type store struct {
	target *ast.Attribute
	stmt   ast.Statement
	kind   scope.SiteKind
}

// noteStores notes that any attribute that is stored may be one of a module that is a value.
func (p *Program) noteStores() {
	for m := range p.Values {
		for _, s := range p.stores {
			if b := m.Scopes.Module.Own(s.target.Attr); b != nil {
				b.BindOutside(s.target, s.stmt, s.kind)
			}
		}
	}
}

// ModuleOf is the module of the program that a name or dotted name stands for, or nil.
func (p *Program) ModuleOf(m *Module, e ast.Expression) *Module {
	switch e := e.(type) {
	case *ast.Name:
		return p.moduleIn(m.Scopes.Use(e))
	case *ast.Attribute:
		of := p.ModuleOf(m, e.Value)
		if of == nil {
			return nil
		}
		if sub := p.byPath[of.Path+"."+e.Attr]; sub != nil {
			return sub
		}
		return p.moduleIn(of.Scopes.Module.Own(e.Attr))
	}
	return nil
}

// moduleIn is the module that a name bound by imports holds.
func (p *Program) moduleIn(b *scope.Binding) *Module {
	for range 100 {
		if b == nil || len(b.Sites) == 0 {
			return nil
		}
		var next *scope.Binding
		for _, s := range b.Sites {
			a, ok := s.Node.(*ast.Alias)
			if !ok || p.dead[s.Stmt] || p.Of(a).Lacks != "" {
				continue
			}
			i := p.Of(a)
			if i.Module != nil {
				return i.Module
			}
			next = p.Origin(s, b)
		}
		b = next
	}
	return nil
}
