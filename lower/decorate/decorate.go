// Package decorate applies a program's own decorators in its source.
//
// It takes the tree of a module with its scopes and gives a new tree, in which a function decorated by functions of the
// program is the function that the decorators would have made, and what Python would call the functions of the new
// tree. It knows neither types nor Go, and changes no tree: what it does not understand stays as it is.
//
// # Theory
//
// A decorator is a function over functions: it takes functions of any signature, and gives wrappers that take (*args,
// **kwargs). Go has no such thing. But a decorator statement names the decorator and the function, so that what the call
// makes can be worked out: the decorator's body is run symbolically, with its parameter standing for the function, and
// what it does is written where the decorated def stands.
//
//	def traced(f):                              def add_inner(a, b):
//	    calls = []                                  return a + b
//	    @functools.wraps(f)
//	    def wrapper(*args, **kwargs):           add_calls = []
//	        calls.append(f.__name__)
//	        return f(*args, **kwargs)           def add(a, b):
//	    return wrapper                              add_calls.append(add_inner.__name__)
//	                                     →          return add_inner(a, b)
//	@traced
//	def add(a, b):
//	    return a + b
//
// So each use of a decorator has a copy of its wrapper, with the parameters of the function that it wraps; the copies are
// what makes their types, and the Go, those of a function written by hand. What inference, effects and lowering see is a
// program without decorators. The number of copies is that of the decorators in the source, times the shapes of call
// that a wrapper can tell apart (see calls.go).
//
// A wrapper that only hands *args and **kwargs on has the parameters of the function. One that looks at them (prints
// them, makes a key of them) can tell f(1) from f(a=1): it is copied for each shape of call in the program.
//
// What goes wrong without this pass: all functions decorated by one decorator have one type, that of any.
package decorate

import (
	"maps"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Result is a tree without those decorators that could be applied.
type Result struct {
	Tree *ast.Module
	// Identities tell what Python calls functions that have another name, or doc, in the new tree.
	Identities map[ast.Node]*Identity
}

// carrying is a result whose functions are called as they were.
func carrying(identities map[ast.Node]*Identity) *Result {
	out := &Result{Identities: map[ast.Node]*Identity{}}
	maps.Copy(out.Identities, identities)
	return out
}

// copied gives a copy the identity of what it was made from.
func (r *Result) copied(from, to any) {
	if n, ok := from.(ast.Node); ok && r.Identities[n] != nil {
		r.Identities[to.(ast.Node)] = r.Identities[n]
	}
}

// Identity is what a function is called.
type Identity struct {
	Name, Qualname string // __name__ and __qualname__
	Code           string // co_qualname: the name in the TypeError of a call
	Doc            string // with HasDoc
	HasDoc         bool
	DocMoved       bool // a wrapper has it now
	// Forwards says that a wrong call is noticed only where the wrapper calls the function it wraps.
	Forwards bool
	Wrapped  ast.Node // the def behind __wrapped__, or nil
	// Decorator says that it is a method that was applied as a decorator: if nothing else calls it, it is not needed.
	Decorator bool
	// Mark is the decorator that looked at the function, or gave it attributes, and returned it.
	Mark string
	// Bare says that its first parameter is none of Python's: it is the method of an object that stands for a function.
	Bare bool
}

// Apply applies the decorators of a module; nil if it has none that can be applied. exported says that other modules may
// ask for what it has; find finds the modules of the program that it imports.
func Apply(m *ast.Module, info *scope.Info, exported bool, find func(*ast.ImportFrom) *Found) *Result {
	if !anyDecorated(m) {
		return nil
	}
	x := newExpander(m, info)
	x.exported, x.find = exported, find
	body := x.block(m.Body, &site{})
	if !x.changed {
		return nil
	}
	body = x.dropUnused(body)
	if x.cacheClass != "" {
		body = importAs(body, "functools", "_lru_cache_wrapper", x.cacheClass)
	}
	for made, from := range x.sources {
		if m, ok := from.(ast.Statement); ok && x.applied[m] && x.identities[made.(ast.Node)] == nil {
			id := x.plainIdentity(from)
			id.Decorator = true
			x.identities[made.(ast.Node)] = id
		}
	}
	tree := &ast.Module{Body: x.renamed(body), Comments: m.Comments}
	return &Result{Tree: tree, Identities: x.identities}
}

func anyDecorated(m *ast.Module) bool {
	found := false
	ast.Walk(m, func(n any) bool {
		found = found || len(ast.Decorators(n)) > 0
		return !found
	})
	return found
}

// expander rewrites one module.
type expander struct {
	info       *scope.Info
	uses       *uses
	taken      ast.Identifiers // all identifiers of the module, and those made
	identities map[ast.Node]*Identity
	renames    map[*ast.Name]string    // of calls that go to a copy for their shape
	origin     map[*ast.Name]*ast.Name // of names that were copied
	consumed   map[*scope.Binding]int  // reads that are gone
	sources    map[any]any             // of defs that were made: the def of the module's tree
	changed    bool
	exported   bool
	find       func(*ast.ImportFrom) *Found
	copies     int
	applied    map[ast.Statement]bool // methods that were decorators
	classes    map[*ast.ClassDef]*decoratedClass
	module     *ast.Module
	setNames   map[string]bool           // attributes of classes that are set from outside; nil until asked
	caches     map[*scope.Binding]string // the variables of functions under a cache
	cacheClass string                    // what _lru_cache_wrapper is imported as, if it is
}

func newExpander(m *ast.Module, info *scope.Info) *expander {
	return &expander{
		info: info, module: m, uses: findUses(m), taken: ast.IdentifiersOf(m), identities: map[ast.Node]*Identity{},
		renames: map[*ast.Name]string{}, origin: map[*ast.Name]*ast.Name{}, consumed: map[*scope.Binding]int{},
		sources: map[any]any{}, caches: map[*scope.Binding]string{}, applied: map[ast.Statement]bool{}, classes: map[*ast.ClassDef]*decoratedClass{},
	}
}

// maxCopies bounds what a program of many decorators may grow by.
const maxCopies = 2000

// site is where statements stand.
type site struct {
	class  *ast.ClassDef // the class whose body it is
	inFunc bool
	inLoop bool
	try    ast.Statement // the innermost statement around it that may catch an exception
	// before and after take the statements that belong to a class body but can't stand in it.
	before, after *[]ast.Statement
}

func (s *site) looping() *site                  { c := *s; c.inLoop = true; return &c }
func (s *site) functions() *site                { return &site{inFunc: true} }
func (s *site) catching(st ast.Statement) *site { c := *s; c.try = st; return &c }

// block rewrites the statements of one block.
func (x *expander) block(body []ast.Statement, at *site) []ast.Statement {
	var out []ast.Statement
	for _, st := range body {
		out = append(out, x.statement(st, at)...)
	}
	return out
}

// statement rewrites one statement, with those inside.
func (x *expander) statement(st ast.Statement, at *site) []ast.Statement {
	switch st := st.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		f := &function{node: copyDef(st), from: st}
		f.def().Body = x.block(f.body(), at.functions())
		return x.decorated(f, at)
	case *ast.ClassDef:
		return x.class(st, at)
	case *ast.If:
		c := *st
		c.Body, c.Orelse = x.block(st.Body, at), x.block(st.Orelse, at)
		return []ast.Statement{&c}
	case *ast.For:
		c := *st
		c.Body, c.Orelse = x.block(st.Body, at.looping()), x.block(st.Orelse, at)
		return []ast.Statement{&c}
	case *ast.AsyncFor:
		c := *st
		c.Body, c.Orelse = x.block(st.Body, at.looping()), x.block(st.Orelse, at)
		return []ast.Statement{&c}
	case *ast.While:
		c := *st
		c.Body, c.Orelse = x.block(st.Body, at.looping()), x.block(st.Orelse, at)
		return []ast.Statement{&c}
	case *ast.With:
		c := *st
		c.Body = x.block(st.Body, at.catching(st))
		return []ast.Statement{&c}
	case *ast.AsyncWith:
		c := *st
		c.Body = x.block(st.Body, at.catching(st))
		return []ast.Statement{&c}
	case *ast.Try:
		c := *st
		c.Body, c.Orelse, c.Finalbody, c.Handlers = x.block(st.Body, at.catching(st)), x.block(st.Orelse, at), x.block(st.Finalbody, at), x.handlers(st.Handlers, at)
		return []ast.Statement{&c}
	case *ast.TryStar:
		c := *st
		c.Body, c.Orelse, c.Finalbody, c.Handlers = x.block(st.Body, at.catching(st)), x.block(st.Orelse, at), x.block(st.Finalbody, at), x.handlers(st.Handlers, at)
		return []ast.Statement{&c}
	case *ast.Match:
		c := *st
		c.Cases = nil
		for _, k := range st.Cases {
			kc := *k
			kc.Body = x.block(k.Body, at)
			c.Cases = append(c.Cases, &kc)
		}
		return []ast.Statement{&c}
	}
	return []ast.Statement{st}
}

func (x *expander) handlers(list []*ast.ExceptHandler, at *site) []*ast.ExceptHandler {
	var out []*ast.ExceptHandler
	for _, h := range list {
		c := *h
		c.Body = x.block(h.Body, at)
		out = append(out, &c)
	}
	return out
}

// class rewrites a class: its methods, then its own decorators.
func (x *expander) class(def *ast.ClassDef, at *site) []ast.Statement {
	c := *def
	var before, after []ast.Statement
	c.Body = x.block(def.Body, &site{class: def, inFunc: at.inFunc, inLoop: at.inLoop, try: at.try, before: &before, after: &after})
	c.Body = x.dropUnused(c.Body)
	if len(c.Body) == 0 {
		c.Body = []ast.Statement{&ast.Pass{Span: def.Span}}
	}
	if at.class != nil && len(before)+len(after) > 0 {
		*at.before, *at.after = append(*at.before, before...), append(*at.after, after...)
		before, after = nil, nil
	}
	own := x.applyToClass(def, &c, at)
	return append(append(before, own...), after...)
}

// dropUnused leaves out the decorators that nothing names any more.
func (x *expander) dropUnused(body []ast.Statement) []ast.Statement {
	var out []ast.Statement
	for _, st := range body {
		if f := functionOf(st); f != nil {
			if b := x.info.Binder(x.source(st)); b != nil && x.consumed[b] > 0 && b.Once() && x.consumed[b] >= x.readsFromOutside(b, st) && !impureDefaults(f.args()) {
				continue
			}
		}
		out = append(out, st)
	}
	return out
}

// readsFromOutside counts the reads of a function's name that do not stand in the function.
func (x *expander) readsFromOutside(b *scope.Binding, def ast.Statement) int {
	n := 0
	own := x.info.Scope(x.source(def))
	for _, r := range b.Reads {
		inside := false
		for s := x.info.In(r); s != nil; s = s.Parent {
			inside = inside || s == own
		}
		if !inside {
			n++
		}
	}
	return n
}

func impureDefaults(a *ast.Arguments) bool {
	for _, d := range append(append([]ast.Expression{}, a.Defaults...), a.KwDefaults...) {
		switch d.(type) {
		case nil, *ast.Constant, *ast.Name, *ast.Tuple, *ast.UnaryOp, *ast.Attribute:
		default:
			return true
		}
	}
	return false
}
