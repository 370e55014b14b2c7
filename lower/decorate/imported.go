package decorate

import (
	"fmt"
	"maps"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// Decorators of other modules.
//
// A decorator is applied in the module that uses it, so its def must stand there. One that is imported from another module
// of the program is copied to the import statement, without annotations, with what it takes from its own module imported
// beside it:
//
//	from toolkit import traced      →    import functools
//	                                     from toolkit import log
//	@traced                              def traced(f): … log(f.__name__) …
//	def add(a, b): …
//
// It has to be a plain function whose names mean the same there: builtins, what its module imports from the library, and
// what its module binds once.

// Found is a module of the program that an import statement names.
type Found struct {
	Tree *ast.Module
	Path string                       // its absolute name
	Find func(*ast.ImportFrom) *Found // for the import statements in it
}

// importer copies decorators into a module.
type importer struct {
	find     func(*ast.ImportFrom) *Found
	builtins map[string]bool
	body     []ast.Statement
	taken    ast.Identifiers
	inserted map[int][]ast.Statement // after the statement with the index
	local    map[string]string       // what was imported already, by module and name
	replaced map[int]map[string]bool // the names of an import statement that copies have now
	attrs    map[*ast.Attribute]string
	copies   []*ast.FunctionDef // the defs that were copied
	done     map[string]bool
}

// Import copies the decorators of other modules into a module that uses them, and tells the defs that it copied; the tree is
// nil if there are none.
func Import(m *ast.Module, builtins []string, find func(*ast.ImportFrom) *Found) (tree *ast.Module, copies []*ast.FunctionDef) {
	if !anyDecorated(m) {
		return nil, nil
	}
	x := &importer{
		find: find, builtins: map[string]bool{}, body: m.Body, taken: ast.IdentifiersOf(m), inserted: map[int][]ast.Statement{},
		local: map[string]string{}, replaced: map[int]map[string]bool{}, attrs: map[*ast.Attribute]string{}, done: map[string]bool{},
	}
	for _, b := range builtins {
		x.builtins[b] = true
	}
	for _, st := range m.Body {
		ast.Walk(st, func(n any) bool {
			switch n := n.(type) {
			case *ast.FunctionDef, *ast.AsyncFunctionDef:
				x.decorators(ast.Decorators(n))
			}
			return true
		})
	}
	if len(x.inserted) == 0 {
		return nil, nil
	}
	return &ast.Module{Body: x.rewritten(), Comments: m.Comments}, x.copies
}

func (x *importer) decorators(list []ast.Expression) {
	for _, d := range list {
		if c, ok := d.(*ast.Call); ok {
			d = c.Func
		}
		switch d := d.(type) {
		case *ast.Name:
			x.imported(d.ID)
		case *ast.Attribute:
			if n, ok := d.Value.(*ast.Name); ok {
				x.attribute(d, n.ID)
			}
		}
	}
}

// imported copies the decorator that a name stands for, if an import statement of the module binds it.
func (x *importer) imported(name string) {
	if x.done[name] {
		return
	}
	x.done[name] = true
	i, a := importOf(x.body, name)
	if a == nil {
		return
	}
	st := x.body[i].(*ast.ImportFrom)
	def, from := x.definition(x.find(st), a.Name)
	if def == nil || !x.copied(i, st.Pos(), def, from, name) {
		return
	}
	if x.replaced[i] == nil {
		x.replaced[i] = map[string]bool{}
	}
	x.replaced[i][name] = true
}

// attribute copies the decorator module.name.
func (x *importer) attribute(d *ast.Attribute, module string) {
	i, from := moduleBound(x.body, x.find, module)
	if from == nil {
		return
	}
	name := module + "_" + d.Attr
	if key := module + "." + d.Attr; !x.done[key] {
		x.done[key] = true
		def, found := x.definition(from, d.Attr)
		if def == nil || x.taken[name] || !x.copied(i, x.body[i].Pos(), def, found, name) {
			return
		}
		x.taken[name], x.done[name] = true, true
	}
	if x.done[name] {
		x.attrs[d] = name
	}
}

// moduleBound is the module of the program that a name of a module stands for, by the import statement with the index.
func moduleBound(body []ast.Statement, find func(*ast.ImportFrom) *Found, name string) (int, *Found) {
	if bound(body, name) != 1 {
		return 0, nil
	}
	for i, st := range body {
		switch st := st.(type) {
		case *ast.Import:
			for _, a := range st.Names {
				if localOf(a) == name {
					return i, find(&ast.ImportFrom{Span: st.Span, Module: a.Name, HasModule: true})
				}
			}
		case *ast.ImportFrom:
			for _, a := range st.Names {
				if localOf(a) != name {
					continue
				}
				inner := &ast.ImportFrom{Span: st.Span, Module: a.Name, HasModule: true, Level: st.Level}
				if st.Module != "" {
					inner.Module = st.Module + "." + a.Name
				}
				if f := find(inner); f != nil {
					return i, f
				}
				if f := find(st); f != nil { // a package that imports it
					_, f = moduleBound(f.Tree.Body, f.Find, a.Name)
					return i, f
				}
			}
		}
	}
	return 0, nil
}

// definition is the def of a function that a module binds, itself or by an import.
func (x *importer) definition(f *Found, name string) (*ast.FunctionDef, *Found) {
	for f != nil && bound(f.Tree.Body, name) == 1 {
		for _, st := range f.Tree.Body {
			if def, ok := st.(*ast.FunctionDef); ok && def.Name == name {
				return def, f
			}
		}
		i, a := importOf(f.Tree.Body, name)
		if a == nil {
			return nil, nil
		}
		f, name = f.Find(f.Tree.Body[i].(*ast.ImportFrom)), a.Name
	}
	return nil, nil
}

// importOf finds the one import statement of a module that binds a name; nil if there is none.
func importOf(body []ast.Statement, name string) (int, *ast.Alias) {
	if bound(body, name) != 1 {
		return 0, nil
	}
	for i, st := range body {
		if from, ok := st.(*ast.ImportFrom); ok {
			for _, a := range from.Names {
				if localOf(a) == name {
					return i, a
				}
			}
		}
	}
	return 0, nil
}

// bound counts the statements of a module that may bind a name of it.
func bound(body []ast.Statement, name string) int {
	n := 0
	for _, st := range body {
		global := false
		ast.Walk(st, func(node any) bool {
			switch node := node.(type) {
			case *ast.Global:
				global = global || slices.Contains(node.Names, name)
			case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
				if ast.DefName(node) == name {
					n++
				}
				n += globals(ast.Blocks(node)[0], name)
				return false
			case *ast.Name:
				if node.ID == name && node.Ctx != ast.Load {
					n++
				}
			case *ast.Alias:
				if node.Asname == name || node.Asname == "" && node.Name == name || node.Name == "*" {
					n++
				}
			case *ast.ExceptHandler:
				if node.Name == name {
					n++
				}
			}
			return true
		})
		if global {
			n++
		}
	}
	return n
}

// globals counts the global statements for a name.
func globals(body []ast.Statement, name string) int {
	n := 0
	for _, st := range body {
		ast.Walk(st, func(node any) bool {
			if g, ok := node.(*ast.Global); ok && slices.Contains(g.Names, name) {
				n++
			}
			return true
		})
	}
	return n
}

// copied puts a copy of a decorator, called name, after the statement with index i, by which it is imported; it reports
// whether that can be done.
func (x *importer) copied(i int, at ast.Span, def *ast.FunctionDef, from *Found, name string) bool {
	c := ast.Copy(nil, def)
	ast.MoveTo(at, c)
	if !plainDefaults(c) {
		return false
	}
	inside, free := map[string]bool{}, map[string]bool{}
	ok := true
	ast.Walk(c, func(n any) bool {
		switch n := n.(type) {
		case *ast.Global:
			ok = false
		case *ast.FunctionDef:
			inside[n.Name], n.Returns, n.TypeParams = n != c, nil, nil
		case *ast.AsyncFunctionDef:
			inside[n.Name], n.Returns, n.TypeParams = true, nil, nil
		case *ast.ClassDef:
			ok = false
		case *ast.Arg:
			inside[n.Arg], n.Annotation = true, nil
		case *ast.Alias:
			inside[n.Name], inside[n.Asname] = true, true
		case *ast.ExceptHandler:
			inside[n.Name] = true
		case *ast.AnnAssign:
			ok = ok && n.Value != nil
		case *ast.Name:
			if n.Ctx != ast.Load {
				inside[n.ID] = true
			}
		}
		return true
	})
	if !ok {
		return false
	}
	ast.Walk(c, func(n any) bool {
		if a, is := n.(*ast.AnnAssign); is {
			a.Annotation = &ast.Name{Span: a.Span, ID: "object"}
		}
		if n, is := n.(*ast.Name); is && n.Ctx == ast.Load && !inside[n.ID] && n.ID != c.Name {
			free[n.ID] = true
		}
		return true
	})
	var before []ast.Statement
	var besides []*ast.Alias
	rename := map[string]string{c.Name: name}
	for _, id := range slices.Sorted(maps.Keys(free)) {
		n := bound(from.Tree.Body, id)
		if n == 0 && x.builtins[id] && bound(x.body, id) == 0 {
			continue
		}
		if n != 1 {
			return false
		}
		if st := x.library(from, id); st != nil {
			if x.sameImport(st, id) {
				continue
			}
			module, of := importedName(st, id)
			local, have := x.localName(module+"\n"+of, id)
			rename[id] = local
			if !have {
				before = append(before, importedAs(st, id, local, at))
			}
			continue
		}
		local, have := x.localName(fmt.Sprintf("%p\n%s", from.Tree, id), id)
		rename[id] = local
		if have {
			continue
		}
		a := &ast.Alias{Span: at, Name: id}
		if local != id {
			a.Asname = local
		}
		besides = append(besides, a)
	}
	ast.Walk(c, func(n any) bool {
		if n, is := n.(*ast.Name); is && rename[n.ID] != "" && !inside[n.ID] {
			n.ID = rename[n.ID]
		}
		return true
	})
	c.Name = name
	x.copies = append(x.copies, def)
	if len(besides) > 0 {
		before = append(before, &ast.ImportFrom{Span: at, Module: from.Path, HasModule: true, Names: besides})
	}
	x.inserted[i] = append(append(x.inserted[i], before...), c)
	return true
}

// plainDefaults reports whether the defaults of a function are the same wherever they are evaluated.
func plainDefaults(f *ast.FunctionDef) bool {
	for _, d := range append(append([]ast.Expression{}, f.Args.Defaults...), f.Args.KwDefaults...) {
		switch d := d.(type) {
		case nil, *ast.Constant, *ast.Name:
		case *ast.Tuple:
			for _, e := range d.Elts {
				switch e.(type) {
				case *ast.Constant, *ast.Name:
				default:
					return false
				}
			}
		case *ast.UnaryOp:
			if _, ok := d.Operand.(*ast.Constant); !ok {
				return false
			}
		default:
			return false
		}
	}
	return len(f.DecoratorList) == 0
}

// library is the import statement by which a module has a name from the library; nil if it has it from elsewhere.
func (x *importer) library(from *Found, name string) ast.Statement {
	for _, st := range from.Tree.Body {
		switch st := st.(type) {
		case *ast.Import:
			for _, a := range st.Names {
				if localOf(a) == name && from.Find(&ast.ImportFrom{Span: st.Span, Module: a.Name}) == nil {
					return st
				}
			}
		case *ast.ImportFrom:
			for _, a := range st.Names {
				if localOf(a) == name && st.Level == 0 && from.Find(st) == nil {
					return st
				}
			}
		}
	}
	return nil
}

// sameImport reports whether the module imports a name just as another does.
func (x *importer) sameImport(st ast.Statement, name string) bool {
	if bound(x.body, name) != 1 {
		return false
	}
	module, of := importedName(st, name)
	for _, own := range x.body {
		if m, o := importedName(own, name); m == module && o == of && (m != "" || o != "") {
			return true
		}
	}
	return false
}

// importedName is what an import statement binds a name to: a name of a module, or "" of it.
func importedName(st ast.Statement, name string) (module, of string) {
	switch st := st.(type) {
	case *ast.Import:
		for _, a := range st.Names {
			if localOf(a) == name {
				return a.Name, ""
			}
		}
	case *ast.ImportFrom:
		for _, a := range st.Names {
			if st.Level == 0 && localOf(a) == name {
				return st.Module, a.Name
			}
		}
	}
	return "", ""
}

// importedAs imports a name of the library as another.
func importedAs(st ast.Statement, name, local string, at ast.Span) ast.Statement {
	module, of := importedName(st, name)
	a := &ast.Alias{Span: at, Name: of}
	if of == "" {
		a.Name = module
	}
	if local != a.Name {
		a.Asname = local
	}
	if of == "" {
		return &ast.Import{Span: at, Names: []*ast.Alias{a}}
	}
	return &ast.ImportFrom{Span: at, Module: module, HasModule: true, Names: []*ast.Alias{a}}
}

// localName is what a thing of another module is called here, and whether it was imported already.
func (x *importer) localName(key, name string) (local string, have bool) {
	if local, have = x.local[key]; !have {
		local = x.taken.Fresh(name)
		x.local[key] = local
	}
	return local, have
}

// rewritten is the module's body with the copies.
func (x *importer) rewritten() []ast.Statement {
	var out []ast.Statement
	for i, st := range x.body {
		if from, ok := st.(*ast.ImportFrom); ok && x.replaced[i] != nil {
			c := *from
			c.Names = nil
			for _, a := range from.Names {
				if !x.replaced[i][localOf(a)] {
					c.Names = append(c.Names, a)
				}
			}
			st = &c
		} else if len(x.attrs) > 0 {
			st = x.withNames(st)
		}
		out = append(append(out, st), x.inserted[i]...)
	}
	return out
}

// withNames is a statement with the names of copied decorators for attributes of modules.
func (x *importer) withNames(st ast.Statement) ast.Statement {
	found := false
	ast.Walk(st, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok && x.attrs[a] != "" {
			found = true
		}
		return !found
	})
	if !found {
		return st
	}
	return ast.Copy(&ast.Copier{Instead: func(n any) any {
		if a, ok := n.(*ast.Attribute); ok && x.attrs[a] != "" {
			return &ast.Name{Span: a.Span, ID: x.attrs[a]}
		}
		return nil
	}}, st)
}
