package decorate

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// Unit is a module of the program: as it was parsed, and what is left of it to translate.
type Unit struct {
	Parsed, Tree *ast.Module
	Find         func(*ast.ImportFrom) *Found
}

// Prune leaves out the decorators that all modules which use them have copies of, and the imports that hand them on. Where
// they stand nothing calls them, so that nothing would be known of what they decorate.
func Prune(units []*Unit, copies []*ast.FunctionDef) {
	p := &pruner{units: units, gone: map[*Unit]map[string]bool{}}
	for _, u := range units {
		for _, st := range u.Tree.Body {
			def, ok := st.(*ast.FunctionDef)
			if !ok || !slices.Contains(copies, def) {
				continue
			}
			seen := map[*Unit]map[string]bool{}
			if !p.named(u, def.Name, seen) {
				for v, names := range seen {
					for n := range names {
						p.drop(v, n)
					}
				}
			}
		}
	}
	for u, names := range p.gone {
		u.Tree = &ast.Module{Body: without(u.Tree.Body, names), Comments: u.Tree.Comments}
	}
}

type pruner struct {
	units []*Unit
	gone  map[*Unit]map[string]bool
}

func (p *pruner) drop(u *Unit, name string) {
	if p.gone[u] == nil {
		p.gone[u] = map[string]bool{}
	}
	p.gone[u][name] = true
}

// named reports whether something but import statements names a global of a module, there or where it is imported. seen are
// the names that those bind.
func (p *pruner) named(u *Unit, name string, seen map[*Unit]map[string]bool) bool {
	if seen[u][name] {
		return false
	}
	if seen[u] == nil {
		seen[u] = map[string]bool{}
	}
	seen[u][name] = true
	if reads(u.Tree.Body, name) {
		return true
	}
	for _, v := range p.units {
		found := false
		top := map[ast.Statement]bool{}
		for _, st := range v.Tree.Body {
			top[st] = true
		}
		for _, st := range v.Tree.Body {
			ast.Walk(st, func(n any) bool {
				switch n := n.(type) {
				case *ast.Attribute:
					found = found || n.Attr == name
				case *ast.ImportFrom:
					if f := v.Find(n); f != nil && f.Tree == u.Parsed {
						found = found || p.importNames(v, n, name, top[n], seen)
					}
				}
				return !found
			})
		}
		if found {
			return true
		}
	}
	return false
}

func (p *pruner) importNames(v *Unit, st *ast.ImportFrom, name string, top bool, seen map[*Unit]map[string]bool) bool {
	for _, a := range st.Names {
		switch {
		case a.Name == "*":
			return true
		case a.Name != name:
		case !top || p.named(v, localOf(a), seen):
			return true
		}
	}
	return false
}

func localOf(a *ast.Alias) string {
	if a.Asname != "" {
		return a.Asname
	}
	return a.Name
}

// reads reports whether a module reads a name outside the def of it.
func reads(body []ast.Statement, name string) bool {
	found := false
	for _, st := range body {
		if def, ok := st.(*ast.FunctionDef); ok && def.Name == name {
			continue
		}
		ast.Walk(st, func(n any) bool {
			if x, ok := n.(*ast.Name); ok && x.ID == name {
				found = true
			}
			return !found
		})
	}
	return found
}

// without is a module's body without defs and imports of some names.
func without(body []ast.Statement, names map[string]bool) (out []ast.Statement) {
	for _, st := range body {
		switch st := st.(type) {
		case *ast.FunctionDef:
			if names[st.Name] {
				continue
			}
		case *ast.ImportFrom:
			c := *st
			c.Names = slices.DeleteFunc(slices.Clone(st.Names), func(a *ast.Alias) bool { return names[localOf(a)] })
			if len(c.Names) < len(st.Names) {
				out = append(out, &c)
				continue
			}
		}
		out = append(out, st)
	}
	return out
}
