package driver

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// cycles finds the sources that, by way of others, import themselves: strongly connected components, by Tarjan.
func (p *Program) cycles() map[*Source]bool {
	byName := map[string]*Source{}
	for _, s := range p.Sources {
		byName[s.Module] = s
	}
	var (
		cyclic = map[*Source]bool{}
		index  = map[*Source]int{}
		low    = map[*Source]int{}
		stack  []*Source
		on     = map[*Source]bool{}
		visit  func(*Source)
	)
	visit = func(s *Source) {
		index[s] = len(index) + 1
		low[s] = index[s]
		stack = append(stack, s)
		on[s] = true
		for _, name := range s.imports {
			// "import a.b" runs a as well.
			for i := range strings.SplitAfter(name, ".") {
				t := byName[strings.Join(strings.Split(name, ".")[:i+1], ".")]
				if t == nil || t == s && name != s.Module {
					continue
				}
				if t == s {
					cyclic[s] = true
				} else if index[t] == 0 {
					visit(t)
					low[s] = min(low[s], low[t])
				} else if on[t] {
					low[s] = min(low[s], index[t])
				}
			}
		}
		if low[s] != index[s] {
			return
		}
		for n := len(stack) - 1; ; n-- {
			t := stack[n]
			on[t] = false
			cyclic[t] = cyclic[t] || t != s || n != len(stack)-1
			if t == s {
				stack = stack[:n]
				return
			}
		}
	}
	for _, s := range p.Sources {
		if index[s] == 0 {
			visit(s)
		}
	}
	return cyclic
}

// starNames lists what a star import binds: the module's __all__, or else its names without a leading underscore. It
// is not ok if the module is not known, or its __all__ not a plain list of strings.
func (p *Program) starNames(s *Source, stmt *ast.ImportFrom, trees *stubTrees) ([]string, bool) {
	return p.publicNames(s, stmt, trees, map[*ast.Module]bool{})
}

func (p *Program) publicNames(s *Source, stmt *ast.ImportFrom, trees *stubTrees, seen map[*ast.Module]bool) ([]string, bool) {
	name, ok := absolute(s, stmt)
	if !ok {
		return nil, false
	}
	module := &Source{Module: name}
	for _, t := range p.Sources {
		if t.Module == name {
			module = t
		}
	}
	if module.Tree == nil {
		module.Tree = trees.tree(name)
	}
	if module.Tree == nil || seen[module.Tree] {
		return nil, false
	}
	seen[module.Tree] = true
	complete := true
	info := scope.Analyze(module.Tree, scope.Options{Star: func(inner *ast.ImportFrom) ([]string, bool) {
		names, ok := p.publicNames(module, inner, trees, seen)
		complete = complete && ok
		return names, ok
	}})
	if all := info.Module.Own("__all__"); all != nil {
		return allNames(all)
	}
	var names []string
	for _, b := range info.Module.Bindings {
		if !strings.HasPrefix(b.Name, "_") {
			names = append(names, b.Name)
		}
	}
	return names, complete
}

// allNames reads __all__ = ["a", "b"], bound once.
func allNames(all *scope.Binding) ([]string, bool) {
	if !all.Once() {
		return nil, false
	}
	assign, ok := all.Sites[0].Stmt.(*ast.Assign)
	if !ok {
		return nil, false
	}
	var elts []ast.Expression
	switch v := assign.Value.(type) {
	case *ast.List:
		elts = v.Elts
	case *ast.Tuple:
		elts = v.Elts
	default:
		return nil, false
	}
	var names []string
	for _, e := range elts {
		c, ok := e.(*ast.Constant)
		if !ok {
			return nil, false
		}
		s, ok := c.Value.(ast.ConstStr)
		if !ok {
			return nil, false
		}
		names = append(names, string(s))
	}
	return names, true
}
