package imports

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Circles
//
// While a module's code runs, another's may look at it: one that it imports, and that imports it. Most circles are
// harmless, because what looks is functions, and nobody calls those before all is imported. A module's own code is
// quiet if it calls nothing of the program's and looks at no other module: imports, defs, classes, constants.

// InCycle reports whether code of other modules may run, and look at m, while m's own code is running still.
func (p *Program) InCycle(m *Module) bool {
	if c, ok := p.cyclic[m]; ok {
		return c
	}
	p.cyclic[m] = p.lookedAt(m)
	return p.cyclic[m]
}

func (p *Program) lookedAt(m *Module) bool {
	ran := p.reach(m)
	for x := range ran {
		if x == m || !p.sees(x)[m] {
			continue
		}
		for y := range ran {
			if !p.quiet(y) && (y == x || p.seesAll(y)[x]) {
				return true
			}
		}
	}
	return false
}

// sees are the modules that a module can look at by the names that it imports.
func (p *Program) sees(m *Module) map[*Module]bool {
	seen := map[*Module]bool{}
	for _, i := range p.of[m] {
		switch {
		case i.Source == nil:
			for _, x := range i.Runs {
				seen[x] = true
			}
		case i.Module != nil:
			seen[i.Module] = true
		default:
			seen[i.Source] = true
		}
	}
	return seen
}

// seesAll are the modules that a module can look at, by way of others too.
func (p *Program) seesAll(m *Module) map[*Module]bool {
	all := map[*Module]bool{}
	var visit func(*Module)
	visit = func(m *Module) {
		for x := range p.sees(m) {
			if !all[x] {
				all[x] = true
				visit(x)
			}
		}
	}
	visit(m)
	return all
}

// quiet reports whether a module's own code calls nothing of the program's, and looks at no other module of it.
func (p *Program) quiet(m *Module) bool {
	if q, ok := p.quietOnes[m]; ok {
		return q
	}
	q := true
	var visit func(n ast.Node) bool
	visit = func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			q = q && p.harmless(m, ast.Decorators(n)...)
			return false
		case *ast.ClassDef:
			q = q && p.harmless(m, n.DecoratorList...)
		case *ast.Lambda:
			return false
		case *ast.Call:
			q = q && p.harmless(m, n.Func)
		case *ast.Attribute:
			q = q && p.ModuleOf(m, n.Value) == nil
		case *ast.For:
			q = q && literal(n.Iter)
		case *ast.With, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
			q = false
		}
		return q
	}
	for _, st := range m.Tree.Body {
		if f, ok := st.(*ast.If); ok {
			if value, known := p.decided(m, f.Test); known && !value {
				continue
			}
		}
		ast.Inspect(st, visit)
	}
	p.quietOnes[m] = q
	return q
}

// harmless reports whether calling the expressions runs no code of the program: they name builtins, or things of the
// library, or are methods of constants.
func (p *Program) harmless(m *Module, list ...ast.Expression) bool {
	for _, e := range list {
		for {
			if a, ok := e.(*ast.Attribute); ok {
				e = a.Value
			} else if c, ok := e.(*ast.Call); ok {
				e = c.Func
			} else {
				break
			}
		}
		switch e := e.(type) {
		case *ast.Constant:
		case *ast.Name:
			b := m.Scopes.Use(e)
			if b == nil || b.Builtin {
				continue
			}
			for _, s := range b.Sites {
				a, ok := s.Node.(*ast.Alias)
				if !ok || s.Kind != scope.Import && s.Kind != scope.StarImport {
					return false
				}
				if i := p.Of(a); i.Source != nil || i.Module != nil {
					return false
				}
			}
		default:
			return false
		}
	}
	return true
}

func literal(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Constant, *ast.List, *ast.Tuple, *ast.Set, *ast.Dict:
		return true
	case *ast.Call:
		n, ok := e.Func.(*ast.Name)
		return ok && n.ID == "range"
	}
	return false
}
