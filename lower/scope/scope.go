// Package scope finds out what every name of a Python module stands for, after
// CPython's Python/symtable.c, and where a name is certain to be bound.
//
// It takes the tree of one module and gives an Info: the module's scopes, the
// bindings of each, the binding of every name that is read, bound or deleted,
// and for every read whether the name has a value by then (Always, Maybe or
// Never). It reports names bound nowhere and the name errors of the symbol
// table. It never changes the tree, and knows nothing of types or of Go.
//
// # What a scope is
//
// A module, class, function (async or not), lambda and comprehension each have
// one. So have, by PEP 695, the type parameters of a def, class or type
// statement, a type statement's value, and a type variable's bound and default.
// Where an expression is evaluated decides its scope: a def's decorators and
// defaults belong to the scope around it, its annotations too (unless there are
// type parameters: then to theirs), and a comprehension's first iterable belongs
// to the scope around the comprehension.
//
// # Names in class bodies
//
// A class body's own names are seen in the body alone, not in its methods. A
// read of such a name in the body looks at the class first and then, if it is
// not bound there yet, at the module and the builtins (LOAD_NAME): Use gives the
// class's binding, unless the name is certainly not bound yet, and Fallback what
// is read otherwise. A module's names fall back to the builtins likewise.
package scope

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
)

// Options are what Analyze must be told from outside the module.
type Options struct {
	File     string        // for diagnostics
	Diags    *diag.List    // or nil
	Builtins []string      // the names that need no binding: print, len, ValueError…
	Star     StarNames     // what "from m import *" binds; nil: nothing is known of it
	Imported bool          // other modules may import this one: its functions may be called when its body has ended
	InCycle  bool          // other modules may call its functions even before
	Swallows SwallowFilter // nil: any context manager may swallow an exception
	Fails    ImportFilter  // nil: no import fails
}

// ImportFilter tells whether a name of an import statement (*ast.Import or *ast.ImportFrom) certainly raises
// ImportError: what follows it is not reached.
type ImportFilter func(stmt ast.Statement, name *ast.Alias) bool

// StarNames returns the names that a star import binds. Not ok means that they are unknown: then no name of the
// module is reported as bound nowhere.
type StarNames func(*ast.ImportFrom) (names []string, ok bool)

// SwallowFilter tells whether a context manager may swallow an exception of the body.
type SwallowFilter func(*ast.WithItem) bool

// Kind is the kind of a scope.
type Kind uint8

const (
	Module Kind = iota
	Class
	Function      // def and async def
	Lambda        //
	Comprehension // list, set, dict comprehension and generator expression
	TypeParams    // the type parameters of a def, class or type statement; Node is that statement
	TypeValue     // the value of a type statement; a type parameter's bound or default
)

// FunctionLike reports whether names bound in such a scope are seen by the scopes inside it.
func (k Kind) FunctionLike() bool { return k != Module && k != Class }

// Scope is a region of the module that has names of its own.
type Scope struct {
	Kind     Kind
	Node     any    // *ast.Module, *ast.FunctionDef, …; of TypeValue the expression
	Name     string // of a class or function; "" for others
	Parent   *Scope // nil for the module
	Children []*Scope
	Bindings []*Binding // what is bound here, in order of first mention; parameters first

	Async     bool // an async def, or a comprehension that awaits or iterates asynchronously
	Generator bool // the body of a function or lambda has a yield; a generator expression
	Lazy      bool // a generator expression: the body runs when it is iterated
	Returns   bool // has a return with a value
	UsesClass bool // of a class: a method uses super or __class__
	UsesSuper bool // of a function: uses super or __class__ itself
	Withs     []ast.Statement

	local    map[string]*Binding
	decls    map[string]*declaration // of global and nonlocal statements
	mentions map[string]mentions
	star     bool     // has a star import whose names are unknown
	cell     *Binding // of a class: __class__, once a method uses it
	rank     int      // position among Info.Scopes
}

// QualName is the name as in __qualname__: "Outer.method", "f.<locals>.g".
func (s *Scope) QualName() string {
	name := s.Name
	switch s.Kind {
	case Lambda:
		name = "<lambda>"
	case Comprehension:
		switch s.Node.(type) {
		case *ast.GeneratorExp:
			name = "<genexpr>"
		case *ast.SetComp:
			name = "<setcomp>"
		case *ast.DictComp:
			name = "<dictcomp>"
		default:
			name = "<listcomp>"
		}
	}
	// A def or class that is declared global is named as if it stood in the module.
	p := s.Parent
	for p != nil && (p.Kind == TypeParams || p.Kind == TypeValue) {
		p = p.Parent
	}
	if p == nil || p.Kind == Module {
		return name
	}
	if s.Name != "" {
		if d := p.decls[s.Parent.mangle(s.Name)]; d != nil && d.global {
			return name
		}
	}
	if p.Kind == Class {
		return p.QualName() + "." + name
	}
	return p.QualName() + ".<locals>." + name
}

// Class returns the name of the class whose body the scope stands in, for Mangle; "" for none.
func (s *Scope) Class() string {
	for ; s != nil; s = s.Parent {
		if s.Kind == Class {
			return s.Name
		}
	}
	return ""
}

// Lookup returns what name, as written in the scope, stands for, or nil if it is bound nowhere.
func (s *Scope) Lookup(name string) *Binding { return s.resolve(s.mangle(name)) }

// Own returns the scope's own binding of name, or nil.
func (s *Scope) Own(name string) *Binding { return s.local[s.mangle(name)] }

// Binding is a name and all that is known of its use.
type Binding struct {
	Name  string // as bound: mangled if private to a class
	Scope *Scope // nil for a builtin and for a name bound nowhere
	Index int    // in Scope.Bindings

	Sites  []Site      // every place that binds or deletes it, in order of the source
	Reads  []*ast.Name // every read of it, aug-assignments included
	Kinds  SiteKinds   // the union of the kinds of Sites
	Scopes []*Scope    // the inner scopes that read or bind it: those that capture it

	Builtin    bool // a builtin of the interpreter, which the module binds nowhere
	Unresolved bool // bound nowhere

	Captured        bool // a function, lambda or class body inside its scope uses it (of a module: any function)
	AssignedInInner bool // an inner scope binds or deletes it, by nonlocal, global or a walrus in a comprehension
	Outside         bool // of a module's name: other modules read or bind it; see UseOutside and BindOutside

	id int // position among all bindings of the module
}

// Param reports whether the name is a parameter.
func (b *Binding) Param() bool { return b.Kinds.Has(Param) }

// Global reports whether the name belongs to the module.
func (b *Binding) Global() bool { return b.Scope != nil && b.Scope.Kind == Module }

// Once reports whether the name is bound by exactly one site, and never deleted.
func (b *Binding) Once() bool { return len(b.Sites) == 1 && !b.Unbinds() }

// Unbinds reports whether something takes the name's value away: del, or the end of an except clause.
func (b *Binding) Unbinds() bool { return b.Kinds.Has(Deleted) || b.Kinds.Has(ExceptAs) }

// SiteKind is the way in which a site binds a name.
type SiteKind uint8

const (
	Param      SiteKind = iota // Node *ast.Arg
	Assigned                   // *ast.Name, target of = or of an annotated assignment with a value
	Augmented                  // *ast.Name, target of +=
	ForTarget                  // *ast.Name, target of a for
	CompTarget                 // *ast.Name, target of a comprehension's for
	WithAs                     // *ast.Name
	Walrus                     // *ast.Name
	Deleted                    // *ast.Name, of del
	Import                     // *ast.Alias
	StarImport                 // *ast.Alias whose Name is "*"
	Def                        // *ast.FunctionDef, *ast.AsyncFunctionDef
	ClassDef                   // *ast.ClassDef
	ExceptAs                   // *ast.ExceptHandler
	Capture                    // *ast.MatchAs, *ast.MatchStar, *ast.MatchMapping
	TypeParam                  // *ast.TypeVar, *ast.ParamSpec, *ast.TypeVarTuple
	TypeAlias                  // *ast.Name of a type statement
	Annotated                  // *ast.Name: "x: int" makes x local and binds nothing
	Implicit                   // no node: __name__ of a module, __qualname__ of a class, a comprehension's .0
	Foreign                    // *ast.Attribute, in another module: config.debug = True
	siteKinds
)

// SiteKinds is a set of SiteKind.
type SiteKinds uint32

// Has reports whether the set holds k.
func (s SiteKinds) Has(k SiteKind) bool { return s&(1<<k) != 0 }

// Site is one place that binds (or deletes) a name.
type Site struct {
	Kind  SiteKind
	Node  any    // see SiteKind
	Stmt  any    // the statement, *ast.NamedExpr, *ast.Comprehension or *ast.MatchCase that does it
	Scope *Scope // where it stands: not the binding's own scope if that was named by nonlocal or global
}

// Span is the place of the site; the zero Span for an implicit one.
func (s Site) Span() ast.Span {
	if n, ok := s.Node.(ast.Node); ok {
		return n.Pos()
	}
	return ast.Span{}
}

// Boundness says whether a name has a value where it is read.
type Boundness uint8

const (
	Always Boundness = iota
	Maybe
	Never
)

func (b Boundness) String() string { return [...]string{"always", "maybe", "never"}[b] }

// Info is what Analyze finds out.
type Info struct {
	Module *Scope
	Scopes []*Scope // all, in order of the source, outer before inner

	uses       map[*ast.Name]*Binding
	where      map[*ast.Name]*Scope
	fallback   map[*ast.Name]*Binding
	binders    map[any][]*Binding
	scopes     map[any]*Scope
	typeParams map[any]*Scope
	typeValues map[ast.Expression]*Scope
	declared   map[declKey]*Binding
	pseudo     map[string]*Binding // builtins and names bound nowhere
	bound      map[*ast.Name]Boundness
	boundPlain map[*ast.Name]Boundness
	bindings   []*Binding
	end        state                   // when the module's body has run
	atImport   map[ast.Statement]state // before an import statement of the module's body
	boundIn    func(*Binding, set) Boundness
}

type declKey struct {
	node any
	name string
}

// declaration is a name of a global or nonlocal statement.
type declaration struct {
	global bool
	node   ast.Statement
	span   ast.Span
}

// Use returns what a Name stands for, whatever its context. It is never nil for a Name of the module.
func (i *Info) Use(n *ast.Name) *Binding { return i.uses[n] }

// Fallback returns what a read in a class or module body finds if the name's own binding has no value yet; nil if
// there is nothing, or the name is always bound.
func (i *Info) Fallback(n *ast.Name) *Binding { return i.fallback[n] }

// In returns the scope that a Name is evaluated in.
func (i *Info) In(n *ast.Name) *Scope { return i.where[n] }

// Binder returns what a node that binds a name without an *ast.Name binds: a def, class, Arg, Alias, ExceptHandler,
// MatchAs, MatchStar, MatchMapping or type parameter. It is nil if the node binds nothing, as in "case _".
func (i *Info) Binder(node any) *Binding {
	if b := i.binders[node]; len(b) > 0 {
		return b[0]
	}
	return nil
}

// Star returns what a star import's Alias binds.
func (i *Info) Star(a *ast.Alias) []*Binding { return i.binders[a] }

// Declared returns what a name of a Global or Nonlocal statement stands for.
func (i *Info) Declared(stmt ast.Statement, name string) *Binding {
	return i.declared[declKey{stmt, name}]
}

// Scope returns the scope that a module, class, def, lambda or comprehension opens.
func (i *Info) Scope(node any) *Scope { return i.scopes[node] }

// TypeParams returns the scope of the type parameters of a def, class or type statement, or nil.
func (i *Info) TypeParams(node any) *Scope { return i.typeParams[node] }

// TypeValue returns the scope of a type statement's value, or of a type parameter's bound or default.
func (i *Info) TypeValue(e ast.Expression) *Scope { return i.typeValues[e] }

// Bound tells whether a Name that is read (a Load, a Del, or the target of an aug-assignment) has a value by then.
// Always is a proof; Maybe is the safe answer. With bodies are taken to end early whenever their context manager
// may swallow an exception. Code that can't be reached is Always.
func (i *Info) Bound(n *ast.Name) Boundness { return i.bound[n] }

// BoundIfNothingSwallowed is Bound for a function none of whose context managers (Scope.Withs) swallows exceptions.
func (i *Info) BoundIfNothingSwallowed(n *ast.Name) Boundness { return i.boundPlain[n] }

// AtEnd tells whether a name of the module is bound when the module's body has run.
func (i *Info) AtEnd(b *Binding) Boundness { return i.boundIn(b, i.end.must) }

// AtImport tells whether a name of the module is bound while an import statement of its body runs: what a module that
// is imported there, and imports this one, would find. Statements in functions tell nothing: Maybe.
func (i *Info) AtImport(stmt ast.Statement, b *Binding) Boundness {
	st, ok := i.atImport[stmt]
	if !ok {
		return Maybe
	}
	switch {
	case st.must.top || !b.Unbinds() && st.must.has(b.Index):
		return Always
	case !st.may.has(b.Index) && !b.AssignedInInner:
		return Never
	}
	return Maybe
}

// UseOutside notes that another module reads the name: it lives as long as the program.
func (b *Binding) UseOutside() { b.Outside, b.Captured = true, true }

// BindOutside notes that another module binds the name, by config.debug = True or del.
func (b *Binding) BindOutside(target *ast.Attribute, stmt ast.Statement, kind SiteKind) {
	b.UseOutside()
	b.AssignedInInner = true
	b.Sites = append(b.Sites, Site{Kind: kind, Node: target, Stmt: stmt, Scope: b.Scope})
	b.Kinds |= 1 << kind
}

// Analyze finds the scopes, bindings and boundness of a module.
func Analyze(m *ast.Module, opts Options) *Info {
	c := newCollector(m, opts)
	c.module(m)
	c.resolveAll()
	c.flowAll()
	c.reportUnresolved()
	return c.info
}
