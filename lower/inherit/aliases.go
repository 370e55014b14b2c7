package inherit

import (
	"maps"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Aliases writes methods that a class's body gives a second name as methods of their own:
//
//	def __mul__(self, k): …              def __mul__(self, k): …
//	__rmul__ = __mul__             →     def __rmul__(self, k): …
//
// It stays the method of this body where a subclass overrides the first name, as in Python, and keeps the first name for
// __name__. A method whose defaults are more than constants is left alone: they are evaluated once. Aliases gives nil if
// there is nothing to write.
func Aliases(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity) *Result {
	out := &Result{Identities: map[ast.Node]*decorate.Identity{}}
	maps.Copy(out.Identities, identities)
	found := false
	tree := *m
	tree.Body = slices.Clone(m.Body)
	for i, st := range tree.Body {
		if def, ok := st.(*ast.ClassDef); ok {
			if with := withAliases(def, info, out.Identities); with != nil {
				tree.Body[i], found = with, true
			}
		}
	}
	if !found {
		return nil
	}
	out.Tree = &tree
	return out
}

// withAliases is a class whose aliases are written out; nil if it has none.
func withAliases(def *ast.ClassDef, info *scope.Info, identities map[ast.Node]*decorate.Identity) *ast.ClassDef {
	methods, bound := map[string]ast.Statement{}, map[string]int{}
	for _, st := range def.Body {
		if name := methodName(st); name != "" {
			methods[name] = st
			bound[name]++
		}
		if a, ok := st.(*ast.Assign); ok {
			for _, t := range a.Targets {
				if n, ok := t.(*ast.Name); ok {
					bound[n.ID]++
				}
			}
		}
	}
	with := *def
	with.Body = nil
	found := false
	seen := map[string]bool{}
	for _, st := range def.Body {
		seen[methodName(st)] = true
		name, of := aliasOf(st)
		method := methods[of]
		if method == nil || !seen[of] || bound[of] != 1 || bound[name] != 1 || !canCopy(method) {
			with.Body = append(with.Body, st)
			continue
		}
		found = true
		copier := &decorate.Copier{}
		for _, c := range copier.Statements([]ast.Statement{method}, info, identities) {
			id := identities[method]
			if id == nil {
				id = &decorate.Identity{Name: of, Qualname: def.Name + "." + of, Code: def.Name + "." + of}
				if def, ok := ast.Def(method); ok {
					id.Doc, id.HasDoc = ast.Docstring(def.Body)
				}
			}
			if def, ok := ast.Def(c); ok {
				def.Name = name
				identities[c] = id
			}
			with.Body = append(with.Body, c)
		}
	}
	if !found {
		return nil
	}
	if id := identities[def]; id != nil {
		identities[&with] = id
	}
	return &with
}

// aliasOf splits name = of.
func aliasOf(st ast.Statement) (name, of string) {
	a, ok := st.(*ast.Assign)
	if !ok || len(a.Targets) != 1 {
		return "", ""
	}
	target, ok1 := a.Targets[0].(*ast.Name)
	value, ok2 := a.Value.(*ast.Name)
	if !ok1 || !ok2 {
		return "", ""
	}
	return target.ID, value.ID
}

// canCopy reports whether a second copy of a method can't be told from the first.
func canCopy(st ast.Statement) bool {
	def, _ := ast.Def(st)
	for _, d := range def.DecoratorList {
		n, ok := d.(*ast.Name)
		if !ok || n.ID != "property" && n.ID != "staticmethod" && n.ID != "classmethod" {
			return false
		}
	}
	for _, e := range slices.Concat(def.Args.Defaults, def.Args.KwDefaults) {
		if _, ok := e.(*ast.Constant); e != nil && !ok {
			return false
		}
	}
	return true
}
