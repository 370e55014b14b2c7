package scope

import (
	"maps"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// quietDecorators are those of the standard library that neither call what they decorate nor hand it to code that
// may call it before the statement has bound its name.
var quietDecorators = map[string]bool{
	"builtins.property": true, "builtins.staticmethod": true, "builtins.classmethod": true,
	"abc.abstractmethod":        true,
	"contextlib.contextmanager": true, "contextlib.asynccontextmanager": true,
	"dataclasses.dataclass": true,
	"enum.unique":           true,
	"functools.cache":       true, "functools.cached_property": true, "functools.lru_cache": true,
	"functools.singledispatch": true, "functools.singledispatchmethod": true, "functools.total_ordering": true, "functools.wraps": true,
	"typing.final": true, "typing.no_type_check": true, "typing.overload": true, "typing.override": true, "typing.runtime_checkable": true,
}

// harmlessCalls take a function as an argument and do not call it.
var harmlessCalls = map[string]bool{
	"builtins.callable": true, "builtins.isinstance": true, "builtins.id": true, "builtins.print": true, "builtins.repr": true,
	"functools.update_wrapper": true, "functools.wraps": true, "inspect.iscoroutinefunction": true, "inspect.isfunction": true,
	"inspect.isasyncgenfunction": true, "asyncio.iscoroutinefunction": true, "inspect.signature": true,
}

// decoration is what a decorator of the program does with what it decorates.
type decoration struct {
	quiet    bool
	wrappers []*Scope             // the inner functions that it returns: what the decorated name then stands for
	returned map[*ast.Name]*Scope // reads that hand those on
}

// quiet reports whether no decorator of the list may call what it decorates right away. The wrappers of the program's
// own decorators are then entered through the decorated name too.
func (f *flow) quiet(decorators []ast.Expression) (wrappers []*Scope, quiet bool) {
	for _, d := range decorators {
		factory := false
		if call, ok := d.(*ast.Call); ok {
			d, factory = call.Func, true
		}
		if a, ok := d.(*ast.Attribute); ok && (a.Attr == "setter" || a.Attr == "getter" || a.Attr == "deleter") {
			continue // of a property
		}
		if quietDecorators[f.info.Qualified(d)] {
			continue
		}
		def := f.definition(d)
		if def == nil {
			return nil, false
		}
		done := f.decorate(def, factory)
		if !done.quiet {
			return nil, false
		}
		wrappers = append(wrappers, done.wrappers...)
	}
	return wrappers, true
}

// definition returns the scope of the one function of the module that an expression names, or nil.
func (f *flow) definition(e ast.Expression) *Scope {
	n, ok := e.(*ast.Name)
	if !ok {
		return nil
	}
	b := f.info.uses[n]
	if b == nil || b.Scope == nil || len(b.Sites) != 1 || b.Sites[0].Kind != Def {
		return nil
	}
	s := f.info.scopes[b.Sites[0].Node]
	if _, async := s.Node.(*ast.AsyncFunctionDef); async || s.Generator {
		return nil
	}
	return s
}

// decorate looks at a decorator's body (or, of a factory, at those of the decorators that it returns): it is quiet if
// it only returns the function, or an inner one that uses it, and at most reads or sets attributes meanwhile.
//
//	def logged(f):                  quiet: f is used when wrapper is called, and wrapper is only returned
//	    @functools.wraps(f)
//	    def wrapper(*args):
//	        return f(*args)
//	    return wrapper
func (f *flow) decorate(s *Scope, factory bool) *decoration {
	key := decorationKey{s, factory}
	if d := f.decorations[key]; d != nil {
		return d
	}
	d := &decoration{returned: map[*ast.Name]*Scope{}}
	f.decorations[key] = d // not quiet, should it decorate itself
	def := s.Node.(*ast.FunctionDef)
	harmless := f.harmlessReads(def.Body)
	inner := f.innerFunctions(s)
	if inner == nil && factory {
		return d
	}
	if !factory {
		params := slices.Concat(def.Args.Posonlyargs, def.Args.Args)
		if len(params) == 0 {
			return d
		}
		p := f.info.Binder(params[0])
		if len(p.Sites) != 1 {
			return d
		}
		for _, n := range p.Reads {
			if in := f.info.where[n]; in == s && !harmless[n] || in != s && !runsLater(in, s) {
				return d
			}
		}
	}
	for _, w := range inner {
		b := f.info.Binder(w.Node)
		if len(b.Sites) != 1 {
			return d
		}
		if _, ok := f.quietHere(w.Node); !ok {
			return d
		}
		returned := false
		for _, n := range b.Reads {
			switch in := f.info.where[n]; {
			case in == s && !harmless[n], in != s && !runsLater(in, s):
				return d
			case in == s:
				d.returned[n] = w
				returned = true
			}
		}
		if !returned {
			continue
		}
		if factory {
			nested := f.decorate(w, false)
			if _, async := w.Node.(*ast.AsyncFunctionDef); async || !nested.quiet {
				return d
			}
			d.wrappers = append(d.wrappers, nested.wrappers...)
			maps.Copy(d.returned, nested.returned)
		}
		d.wrappers = append(d.wrappers, w)
	}
	d.quiet = true
	return d
}

type decorationKey struct {
	scope   *Scope
	factory bool
}

// findDecorators looks at all uses of decorators that the program defines, before the walk.
func (f *flow) findDecorators() {
	for _, s := range f.info.Scopes {
		if s.Kind == TypeParams {
			continue
		}
		for _, d := range ast.Decorators(s.Node) {
			factory := false
			if call, ok := d.(*ast.Call); ok {
				d, factory = call.Func, true
			}
			def := f.definition(d)
			if def == nil {
				continue
			}
			done := f.decorate(def, factory)
			if !done.quiet {
				continue
			}
			n := d.(*ast.Name)
			f.decorates[n] = true
			maps.Copy(f.handedOn, done.returned)
			b := f.info.uses[n]
			for _, w := range done.wrappers {
				if u := f.units[w]; !slices.Contains(f.wraps[b], u) {
					f.wraps[b] = append(f.wraps[b], u)
				}
			}
		}
	}
}

// quietHere is quiet for the decorators of a def statement.
func (f *flow) quietHere(def any) ([]*Scope, bool) {
	if def, ok := ast.Def(def); ok {
		return f.quiet(def.DecoratorList)
	}
	return nil, false
}

// innerFunctions lists the functions defined right in a function. Type parameters between are left aside.
func (f *flow) innerFunctions(s *Scope) []*Scope {
	var inner []*Scope
	for _, c := range s.Children {
		if _, async := c.Node.(*ast.AsyncFunctionDef); c.Kind == Function && (async || c.Name != "") {
			inner = append(inner, c)
		}
	}
	return inner
}

// runsLater reports whether code of the scope in runs only when a def inside outer is called: not a lambda, which may be
// handed to anybody, nor a class body or comprehension, which run at once.
func runsLater(in, outer *Scope) bool {
	for ; in != nil && in != outer; in = in.Parent {
		if in.Kind == Function && in.Parent == outer {
			return true
		}
	}
	return false
}

// harmlessReads finds the names that statements only return, read or set attributes of, or hand to what does not call them.
func (f *flow) harmlessReads(body []ast.Statement) map[*ast.Name]bool {
	harmless := map[*ast.Name]bool{}
	mark := func(e ast.Expression) {
		if n, ok := e.(*ast.Name); ok {
			harmless[n] = true
		}
	}
	called := map[ast.Expression]bool{}
	for _, s := range body {
		ast.Inspect(s, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Return:
				mark(n.Value)
			case *ast.Call:
				called[n.Func] = true
				if harmlessCalls[f.info.Qualified(n.Func)] {
					for _, a := range n.Args {
						mark(a)
					}
				}
			case *ast.Attribute:
				if !called[n] {
					mark(n.Value)
				}
			}
			return true
		})
	}
	return harmless
}

// Qualified returns the dotted name of a builtin or an imported thing that an expression names, as in
// "functools.wraps" for both functools.wraps and an imported wraps; "" if it names none.
func (i *Info) Qualified(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Attribute:
		if q := i.Qualified(e.Value); q != "" {
			return q + "." + e.Attr
		}
	case *ast.Name:
		b := i.uses[e]
		if b == nil {
			return ""
		}
		if b.Builtin {
			return "builtins." + e.ID
		}
		if len(b.Sites) != 1 || b.Sites[0].Kind != Import {
			return ""
		}
		alias := b.Sites[0].Node.(*ast.Alias)
		switch stmt := b.Sites[0].Stmt.(type) {
		case *ast.Import:
			if alias.Asname != "" {
				return alias.Name
			}
			return b.Name
		case *ast.ImportFrom:
			return strings.Repeat(".", stmt.Level) + stmt.Module + "." + alias.Name
		}
	}
	return ""
}
