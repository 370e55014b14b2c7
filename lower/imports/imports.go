// Package imports finds out what the import statements of a program do: which
// modules' code they run, and in which order; what the names that they bind
// stand for; and which of them fail.
//
// It takes the modules of a program with their scopes and gives a Program, its
// side tables keyed by node. It notes in the scopes what modules do with each
// other's names (scope.Binding.Outside), and changes nothing else. It knows
// neither types nor Go.
//
// # When a module's code runs
//
// An import runs a module's code unless it has run, or is running, already. The
// pass runs the program's import statements as CPython would, from the script
// on (see order.go): a module's first import is mostly certain, and no other
// import of it has anything to do. Where it is not certain which import is the
// first (imports in functions, under conditions), the module is Guarded: its
// code looks whether it ran.
//
// # Imports that fail
//
// A module that neither the program nor CPython's library has is taken not to be
// there, if a handler around its import catches ImportError: that is what such a
// handler is for. What follows the import in its block is dead then, and so are
// branches on flags that say so (see dead.go):
//
//	try:
//	    import ujson as json       # fails
//	    FAST = True                # dead
//	except ImportError:
//	    import json
//	    FAST = False
package imports

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Module is a module of the program.
type Module struct {
	Name    string // its __name__: "__main__" for the script
	Path    string // the name by which others import it
	Package bool   // a package's __init__
	Tree    *ast.Module
	Scopes  *scope.Info
	// Main says that it is the script: no import runs it.
	Main bool
	// TopLevel says that it is a script in no package, so that a relative import in it fails.
	TopLevel bool
}

// Standing is what CPython has under a name that is none of the program's own modules.
type Standing uint8

// The standings.
const (
	Declared   Standing = iota // a module of the library that a stub declares
	Undeclared                 // one of the library without a stub
	Missing                    // nothing
)

// Import is what one name of an import statement does.
type Import struct {
	// Runs are the modules whose code this import may have to run, in order.
	Runs []*Module
	// Lacks is the module that there is not; ModuleNotFoundError names it.
	Lacks string
	// Outside says that a relative import leads out of all packages.
	Outside bool
	// Unknown is a module of the library that no stub declares.
	Unknown string
	// Source is the program's module that a from-import names, Module the one that the name stands for.
	Source, Module *Module
	// Binding is the name that a from-import finds in Source; nil if there is none.
	Binding *scope.Binding
	// Bound tells whether it has a value then; Partial, whether Source may be running still.
	Bound   scope.Boundness
	Partial bool

	needed map[*Module]bool
	visits int
}

// Fails reports whether the import certainly raises ImportError.
func (i *Import) Fails() bool {
	return i.Lacks != "" || i.Outside || i.Source != nil && i.Module == nil && i.Bound == scope.Never
}

// MayFail reports whether the import may raise ImportError.
func (i *Import) MayFail() bool {
	return i.Fails() || i.Source != nil && i.Binding != nil && i.Module == nil && i.Bound != scope.Always
}

// Needs reports whether the import may have to run m's code: not if that certainly ran before.
func (i *Import) Needs(m *Module) bool { return i.needed[m] }

// Program holds what the import statements of a program do.
type Program struct {
	Modules []*Module
	Guarded map[*Module]bool // those that look whether they ran already
	Values  map[*Module]bool // those that are used as values: put into a list, passed on

	byPath    map[string]*Module
	script    string // the path of the script: to import it would run it a second time
	outside   func(string) Standing
	aliases   map[*ast.Alias]*Import
	of        map[*Module][]*Import // all imports of a module, functions included
	dead      map[any]bool          // statements and except clauses that never run
	verdicts  map[*scope.Binding]ast.Const
	caught    map[*ast.Alias]bool
	stores    []store
	imports   []*Import // all, in the order of the source
	cyclic    map[*Module]bool
	quietOnes map[*Module]bool
}

// Link finds out what import statements do. Outside tells the standing of modules that are not of the program.
func Link(modules []*Module, outside func(string) Standing) *Program {
	p := &Program{
		Modules: modules, Guarded: map[*Module]bool{}, Values: map[*Module]bool{}, byPath: map[string]*Module{}, outside: outside,
		aliases: map[*ast.Alias]*Import{}, of: map[*Module][]*Import{}, dead: map[any]bool{},
		verdicts: map[*scope.Binding]ast.Const{}, caught: map[*ast.Alias]bool{}, cyclic: map[*Module]bool{}, quietOnes: map[*Module]bool{},
	}
	for _, m := range modules {
		if m.Main {
			p.script = m.Path
		} else {
			p.byPath[m.Path] = m
		}
	}
	for _, m := range modules {
		p.resolve(m)
	}
	p.runAll()
	for range 2 { // the second time, what modules know of each other's flags
		for _, m := range modules {
			p.findDead(m)
		}
	}
	for _, m := range modules {
		p.noteUses(m)
	}
	p.noteStores()
	return p
}

// Of gives what a name of an import statement does.
func (p *Program) Of(a *ast.Alias) *Import {
	if i := p.aliases[a]; i != nil {
		return i
	}
	return &Import{}
}

// Caught reports whether the import stands in a try that catches ImportError, or in a suppress of it.
func (p *Program) Caught(a *ast.Alias) bool { return p.caught[a] }

// Module is the module of the program that others import by a name, or nil.
func (p *Program) Module(path string) *Module { return p.byPath[path] }

// Origin is what a site that imports binds b to: the name of another module of the program, or nil.
func (p *Program) Origin(s scope.Site, b *scope.Binding) *scope.Binding {
	a, ok := s.Node.(*ast.Alias)
	if !ok {
		return nil
	}
	i := p.Of(a)
	if a.Name == "*" && i.Source != nil {
		return i.Source.Scopes.Module.Own(b.Name)
	}
	return i.Binding
}

// Imported lists the modules that a module imports, in the order of its import statements, those in functions included.
func (p *Program) Imported(m *Module) []*Module {
	var list []*Module
	for _, i := range p.of[m] {
		for _, x := range i.Runs {
			if x != m && !slices.Contains(list, x) {
				list = append(list, x)
			}
		}
	}
	return list
}

// AtEnd tells whether a name of m is bound when m's code has run.
func (p *Program) AtEnd(m *Module, b *scope.Binding) scope.Boundness {
	return m.Scopes.AtEnd(b)
}

// Settled reports whether other modules only ever find m's name bound: it is bound for good when m's code has run, and
// nobody else's code runs before.
func (p *Program) Settled(m *Module, b *scope.Binding) bool {
	if b.Unbinds() || m.Scopes.AtEnd(b) != scope.Always {
		return false
	}
	for _, i := range p.imports {
		if i.Binding == b && i.Bound != scope.Always {
			return false
		}
	}
	return !p.InCycle(m)
}

// Absolute resolves the module of a from-import. It is not ok if the dots lead out of all packages.
func Absolute(path string, isPackage bool, stmt *ast.ImportFrom) (string, bool) {
	if stmt.Level == 0 {
		return stmt.Module, true
	}
	parts := strings.Split(path, ".")
	if !isPackage {
		parts = parts[:len(parts)-1]
	}
	up := stmt.Level - 1
	if up >= len(parts) {
		return "", false
	}
	parts = parts[:len(parts)-up]
	if stmt.Module != "" {
		parts = append(parts, stmt.Module)
	}
	return strings.Join(parts, "."), true
}

// resolve finds what the import statements of a module name.
func (p *Program) resolve(m *Module) {
	p.eachImport(m, func(st ast.Statement, guarded bool) {
		switch st := st.(type) {
		case *ast.Import:
			for _, a := range st.Names {
				i := &Import{}
				i.Module = p.path(i, a.Name)
				if a.Asname == "" && i.Module != nil {
					i.Module = p.byPath[strings.Split(a.Name, ".")[0]]
				}
				p.note(m, a, i, guarded)
			}
		case *ast.ImportFrom:
			for n, a := range st.Names {
				i := &Import{}
				name, ok := Absolute(m.Path, m.Package, st)
				if st.Level > 0 && m.TopLevel || !ok {
					i.Outside = true
				} else if i.Source = p.path(i, name); i.Source != nil && a.Name != "*" {
					p.member(i, a.Name)
				} else if i.Source == nil && i.Lacks == "" && i.Unknown == "" && a.Name != "*" && p.outside(name+"."+a.Name) == Declared {
					i.Unknown = "" // a submodule of the library
				}
				if n > 0 && i.Source != nil {
					i.Runs = i.Runs[len(p.aliases[st.Names[0]].base(i.Source)):] // the first name has run it
				}
				p.note(m, a, i, guarded)
			}
		}
	})
}

// base are the modules that the first name of a from-import runs before it looks for the name.
func (i *Import) base(source *Module) []*Module {
	for n, m := range i.Runs {
		if m == source {
			return i.Runs[:n+1]
		}
	}
	return nil
}

func (p *Program) note(m *Module, a *ast.Alias, i *Import, guarded bool) {
	i.needed = map[*Module]bool{}
	p.aliases[a] = i
	p.caught[a] = guarded
	p.of[m] = append(p.of[m], i)
	p.imports = append(p.imports, i)
}

// path resolves a dotted name to a module of the program; importing it runs all packages on the way.
func (p *Program) path(i *Import, name string) *Module {
	parts := strings.Split(name, ".")
	if name == p.script {
		i.Unknown = name
		return nil
	}
	if p.byPath[parts[0]] == nil {
		switch p.outside(name) {
		case Missing:
			i.Lacks = name
			for n := range parts {
				if prefix := strings.Join(parts[:n+1], "."); p.outside(prefix) == Missing {
					i.Lacks = prefix
					break
				}
			}
		case Undeclared:
			i.Unknown = name
		}
		return nil
	}
	var m *Module
	for n := range parts {
		m = p.byPath[strings.Join(parts[:n+1], ".")]
		if m == nil {
			i.Lacks = strings.Join(parts[:n+1], ".")
			return nil
		}
		if !m.Main {
			i.Runs = append(i.Runs, m)
		}
	}
	return m
}

// member finds what "from source import name" brings: a name that source binds, or else its submodule.
func (p *Program) member(i *Import, name string) {
	sub := p.byPath[i.Source.Path+"."+name]
	if b := i.Source.Scopes.Module.Own(name); b != nil && (sub == nil || !bindsOnlyModule(b)) {
		i.Binding = b
		if sub == nil {
			return
		}
	}
	if sub != nil {
		if i.Binding == nil {
			i.Module = sub
		}
		if !sub.Main {
			i.Runs = append(i.Runs, sub)
		}
		return
	}
	i.Bound = scope.Never
}

// bindsOnlyModule reports whether the name is bound by imports alone, as in a package that says "from . import part".
func bindsOnlyModule(b *scope.Binding) bool {
	for _, s := range b.Sites {
		from, ok := s.Stmt.(*ast.ImportFrom)
		if !ok || from.Module != "" {
			return false
		}
	}
	return true
}

// eachImport visits the import statements of a module, functions included; guarded tells of those in a try, or with,
// that catches ImportError.
func (p *Program) eachImport(m *Module, visit func(st ast.Statement, guarded bool)) {
	var block func(list []ast.Statement, guarded bool)
	block = func(list []ast.Statement, guarded bool) {
		for _, st := range list {
			switch st := st.(type) {
			case *ast.Import, *ast.ImportFrom:
				visit(st, guarded)
			case *ast.Try:
				block(st.Body, guarded || catchesImport(st.Handlers))
				for _, h := range st.Handlers {
					block(h.Body, guarded)
				}
				block(st.Orelse, guarded)
				block(st.Finalbody, guarded)
			case *ast.With:
				block(st.Body, guarded || suppressesImport(st.Items))
			case *ast.FunctionDef, *ast.AsyncFunctionDef:
				def, _ := ast.Def(st)
				block(def.Body, false)
			default:
				for _, inner := range ast.Blocks(st) {
					block(inner, guarded)
				}
			}
		}
	}
	block(m.Tree.Body, false)
}

// catchesImport reports whether one of the clauses names ImportError, or a class around it.
func catchesImport(handlers []*ast.ExceptHandler) bool {
	for _, h := range handlers {
		if h.Type == nil || namesImportError(h.Type) {
			return true
		}
	}
	return false
}

func namesImportError(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Name:
		return e.ID == "ImportError" || e.ID == "ModuleNotFoundError" || e.ID == "Exception" || e.ID == "BaseException"
	case *ast.Tuple:
		for _, x := range e.Elts {
			if namesImportError(x) {
				return true
			}
		}
	}
	return false
}

func suppressesImport(items []*ast.WithItem) bool {
	for _, it := range items {
		call, ok := it.ContextExpr.(*ast.Call)
		if !ok {
			continue
		}
		if ast.LastName(call.Func) != "suppress" {
			continue
		}
		for _, a := range call.Args {
			if namesImportError(a) {
				return true
			}
		}
	}
	return false
}
