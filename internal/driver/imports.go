package driver

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/imports"
)

// firstOfAll are the modules that CPython takes before it looks into the program's folder: those built into the
// interpreter and those it needs to start (sys.builtin_module_names and Python/frozen.c). A neighbour of that name
// is never imported; any other neighbour comes before the standard library's module.
var firstOfAll = func() map[string]bool {
	names := map[string]bool{}
	for name := range strings.FieldsSeq(`
		_abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre _stat _string
		_suggestions _symtable _sysconfig _thread _tokenize _tracemalloc _typing _warnings _weakref atexit builtins
		errno faulthandler gc itertools marshal posix pwd sys time
		_collections_abc _sitebuiltins abc codecs genericpath importlib io ntpath os posixpath runpy site stat zipimport`) {
		names[name] = true
	}
	return names
}()

// importedModules lists the names of all modules that the import statements of a file may load, wherever they stand.
// "from a import b" may load a.b.
func importedModules(s *Source) []string {
	var names []string
	eachStatement(s.Tree.Body, func(stmt ast.Statement) {
		switch stmt := stmt.(type) {
		case *ast.Import:
			for _, a := range stmt.Names {
				names = append(names, a.Name)
			}
		case *ast.ImportFrom:
			base, ok := absolute(s, stmt)
			if !ok {
				return
			}
			if base != "" {
				names = append(names, base)
				base += "."
			}
			for _, a := range stmt.Names {
				if a.Name != "*" {
					names = append(names, base+a.Name)
				}
			}
		}
	})
	return names
}

// absolute resolves the module of a from-import: "from ..b import c" in the module x.y.z is x.b. It is not ok if the
// dots lead out of the package: CPython raises ImportError then.
func absolute(s *Source, stmt *ast.ImportFrom) (string, bool) {
	if stmt.Level > 0 && s.Script {
		return "", false
	}
	return imports.Absolute(s.Module, s.Package, stmt)
}

// missing reports whether a name of an import statement is a module, or of a module, that neither the program nor
// CPython has.
func (p *Program) missing(s *Source, stmt ast.Statement, a *ast.Alias, trees *stubTrees) bool {
	name := a.Name
	if from, ok := stmt.(*ast.ImportFrom); ok {
		if name, ok = absolute(s, from); !ok {
			return true
		}
	}
	first, _, _ := strings.Cut(name, ".")
	for _, t := range p.Sources {
		if t.Module == name || strings.HasPrefix(t.Module, name+".") {
			return false
		}
		if t.Module == first || strings.HasPrefix(t.Module, first+".") {
			first = ""
		}
	}
	return first == "" || trees.standing(name) == imports.Missing
}

// namespaces are the folders without __init__.py that hold modules of the program: packages of their own right.
func (p *Program) namespaces() []*Source {
	known := map[string]bool{}
	for _, s := range p.Sources {
		known[s.Module] = true
	}
	var list []*Source
	for _, s := range p.Sources {
		parts := strings.Split(s.Module, ".")
		for n := 1; n < len(parts); n++ {
			name := strings.Join(parts[:n], ".")
			if !known[name] {
				known[name] = true
				list = append(list, &Source{Module: name, File: strings.Join(parts[:n], "/"), Package: true, Tree: &ast.Module{}})
			}
		}
	}
	return list
}

// eachStatement visits statements and those inside them, functions and classes included, in order.
func eachStatement(list []ast.Statement, visit func(ast.Statement)) {
	for _, s := range list {
		visit(s)
		for _, inner := range ast.Blocks(s) {
			eachStatement(inner, visit)
		}
	}
}
