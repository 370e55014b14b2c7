package driver

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

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
