// Package effects finds what calling a function of the program can do: suspend,
// raise, fault.
//
// It takes the types of a program and gives, for each function, an [Effects];
// for any piece of a body it can say the same. It changes nothing.
//
// # Theory
//
// The effects of a function are the least solution of a system over the call
// graph: what its body does, and what the functions that it calls do. A
// coroutine function's effects count where its coroutine is awaited, a
// generator's where it is iterated; making either has none. What a try
// statement's handlers catch is taken out of the set of the body.
//
// An exception that a function of the program raises, or that a runtime
// function returns as an error, is *raised*: it becomes a Go error result. An
// exception from an operation (a missing key, a zero division) is a *fault*: it
// is a panic, and needs no result. The two sets are kept apart because handlers
// for the one are an if, for the other a recover.
//
// An unknown call, and an await of an unknown awaitable, may do anything.
package effects

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/generators"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Set is a set of exception classes; a class stands for its subclasses too.
type Set map[*types.Class]bool

// Effects of running a piece of code.
type Effects struct {
	Suspends bool
	Ctx      bool // needs the context, though it may not suspend
	// Acts says that it may do what others can see: change an object, a global or a variable of a function around it,
	// print, let other tasks run. What does not act can be evaluated a little earlier or later.
	Acts   bool
	Raises Set
	Faults Set
}

// Fails reports whether the code can raise: whether it has an error result.
func (e *Effects) Fails() bool { return e.Suspends || len(e.Raises) > 0 }

// Info holds the effects of all functions.
type Info struct {
	p         *types.Program
	lacks     func(*types.Field) bool // an object may lack the attribute where it is read
	large     func(*types.Cell) bool
	gens      *generators.Info
	funcs     map[*types.Func]*Effects
	exprs     map[*ast.GeneratorExp]*Effects // of their bodies
	modules   map[*types.Module]*Effects
	family    map[*types.Func]*types.Func // methods that override each other share effects: union-find
	recursive map[*types.Func]bool        // the functions that count their depth
	changed   bool
}

// Analyze decides the forms of generators and solves the system: what bodies raise has a say in the forms, and the forms
// in what is raised. lacks tells which attributes an object may lack where they are read, large which cells may hold ints
// beyond 64 bits.
func Analyze(p *types.Program, lacks func(*types.Field) bool, large func(*types.Cell) bool) (*Info, *generators.Info) {
	gens := generators.Analyze(p)
	for {
		in := solve(p, gens, lacks, large)
		fails := func(fam *generators.Family) bool { return in.Family(fam).Fails() }
		if !gens.Refine(fails, in.mayStop) {
			return in, gens
		}
	}
}

func solve(p *types.Program, gens *generators.Info, lacks func(*types.Field) bool, large func(*types.Cell) bool) *Info {
	in := &Info{
		p: p, gens: gens, lacks: lacks, large: large, funcs: map[*types.Func]*Effects{}, exprs: map[*ast.GeneratorExp]*Effects{},
		modules: map[*types.Module]*Effects{}, family: map[*types.Func]*types.Func{}, recursive: map[*types.Func]bool{},
	}
	in.findRecursion()
	for _, c := range p.Classes {
		in.uniteOverrides(c)
	}
	for in.changed = true; in.changed; {
		in.changed = false
		for _, f := range p.Funcs {
			in.update(f)
		}
		for _, m := range p.Modules {
			if in.OfModule(m).merge(in.OfStatements(m, nil, m.Tree.Body...)) {
				in.changed = true
			}
		}
		gens.EachExpr(in.updateExpr)
	}
	return in
}

func (in *Info) uniteOverrides(c *types.Class) {
	for name, m := range c.Members {
		if m.Fn == nil || name == "__init__" || name == "__new__" {
			continue
		}
		for _, base := range c.MRO[1:] {
			if o := base.Members[name]; o != nil && o.Fn != nil && o.Fn.Stub == nil {
				a, b := in.head(m.Fn), in.head(o.Fn)
				if a != b {
					in.family[a] = b
				}
			}
		}
	}
}

func (in *Info) head(f *types.Func) *types.Func {
	for {
		switch {
		case in.family[f] != nil:
			f = in.family[f]
		case f.Partial != nil:
			f = f.Partial.Of
		default:
			return f
		}
	}
}

// Of gives the effects of running a function's body (of a coroutine function: of awaiting it).
func (in *Info) Of(f *types.Func) *Effects {
	f = in.head(f)
	e := in.funcs[f]
	if e == nil {
		e = &Effects{Raises: Set{}, Faults: Set{}}
		in.funcs[f] = e
	}
	return e
}

// OfModule gives the effects of running a module's code, which its first import does.
func (in *Info) OfModule(m *types.Module) *Effects {
	e := in.modules[m]
	if e == nil {
		e = &Effects{Raises: Set{}, Faults: Set{}}
		in.modules[m] = e
	}
	return e
}

func (in *Info) update(f *types.Func) {
	w := &walker{in: in, m: f.Module, fn: f, out: &Effects{Raises: Set{}, Faults: Set{}}, whole: true}
	if f.Lambda != nil {
		w.expr(f.Lambda.Body)
	} else {
		w.body(f.Body)
	}
	if in.recursive[f] {
		w.faults("RecursionError")
	}
	if f.GivesText() && slices.ContainsFunc(f.Ret.Atoms(), func(a *types.Atom) bool { return a.Class == nil || !a.Class.IsSubclass(in.p.Builtin("str")) }) {
		w.faults("TypeError") // for a result that is no text
	}
	if CalledByRuntime(f) {
		// The runtime's interfaces have no error result: what these raise is a panic.
		for c := range w.out.Raises {
			w.out.Faults[c] = true
		}
		w.out.Raises = Set{}
	}
	have := in.Of(f)
	if have.merge(w.out) {
		in.changed = true
	}
}

// calledByRuntime are the special methods that the runtime calls through its interfaces, as print calls __str__.
var calledByRuntime = map[string]bool{
	"__str__": true, "__repr__": true, "__format__": true, "__eq__": true, "__ne__": true, "__lt__": true, "__le__": true,
	"__gt__": true, "__ge__": true, "__hash__": true, "__len__": true, "__bool__": true,
}

// CalledByRuntime reports whether a function is a special method that the runtime calls: it has no error result.
func CalledByRuntime(f *types.Func) bool {
	return f.Class != nil && !f.Async && !f.Generator && calledByRuntime[f.Name]
}

func (e *Effects) merge(o *Effects) bool {
	changed := false
	if o.Suspends && !e.Suspends {
		e.Suspends, changed = true, true
	}
	if o.Ctx && !e.Ctx {
		e.Ctx, changed = true, true
	}
	if o.Acts && !e.Acts {
		e.Acts, changed = true, true
	}
	for c := range o.Raises {
		if !e.Raises[c] {
			e.Raises[c], changed = true, true
		}
	}
	for c := range o.Faults {
		if !e.Faults[c] {
			e.Faults[c], changed = true, true
		}
	}
	return changed
}

// OfStatements gives the effects of statements in a function (nil: in the module's body).
func (in *Info) OfStatements(m *types.Module, fn *types.Func, body ...ast.Statement) *Effects {
	w := &walker{in: in, m: m, fn: fn, out: &Effects{Raises: Set{}, Faults: Set{}}}
	w.body(body)
	return w.out
}

// OfExpr gives the effects of evaluating an expression.
func (in *Info) OfExpr(m *types.Module, fn *types.Func, e ast.Expression) *Effects {
	w := &walker{in: in, m: m, fn: fn, out: &Effects{Raises: Set{}, Faults: Set{}}}
	if e != nil {
		w.expr(e)
	}
	return w.out
}

// MayCatch reports whether a handler of the classes can catch an exception of the set. A class in the set stands for
// its subclasses; the handler of a subclass may catch it.
func MayCatch(set Set, classes []*types.Class) bool {
	for c := range set {
		for _, h := range classes {
			if c.IsSubclass(h) || h.IsSubclass(c) {
				return true
			}
		}
	}
	return false
}

// HandlerClasses resolves the classes of an except clause; not ok if one is an expression that can't be resolved: it
// may be any class then. A bare except is BaseException.
func (in *Info) HandlerClasses(m *types.Module, fn *types.Func, h *ast.ExceptHandler) (classes []*types.Class, ok bool) {
	if h.Type == nil {
		return []*types.Class{in.p.Builtin("BaseException")}, true
	}
	return in.classes(m, fn, h.Type)
}

// Suppresses reports whether a call is one of contextlib.suppress.
func (in *Info) Suppresses(c *ast.Call) bool {
	targets := in.p.CallOf(c).Targets
	return len(targets) == 1 && targets[0].Class != nil && targets[0].Class.Stub != nil && targets[0].Class.Stub.Intrinsic == "suppress"
}

// SuppressHandler is the except clause that with suppress(A, B) stands for.
func SuppressHandler(suppress *ast.Call) *ast.ExceptHandler {
	h := &ast.ExceptHandler{Span: suppress.Span, Type: &ast.Tuple{Span: suppress.Span, Elts: suppress.Args}}
	if len(suppress.Args) == 1 {
		h.Type = suppress.Args[0]
	}
	return h
}

// SuppressedClasses resolves the classes of a call of contextlib.suppress, as HandlerClasses does.
func (in *Info) SuppressedClasses(m *types.Module, fn *types.Func, suppress *ast.Call) (classes []*types.Class, ok bool) {
	for _, a := range suppress.Args {
		cs, ok := in.classes(m, fn, a)
		if !ok {
			return nil, false
		}
		classes = append(classes, cs...)
	}
	return classes, len(suppress.Keywords) == 0
}

func (in *Info) classes(m *types.Module, fn *types.Func, e ast.Expression) ([]*types.Class, bool) {
	if t, ok := e.(*ast.Tuple); ok {
		var all []*types.Class
		for _, x := range t.Elts {
			cs, ok := in.classes(m, fn, x)
			if !ok {
				return nil, false
			}
			all = append(all, cs...)
		}
		return all, true
	}
	if v := in.p.Resolve(m, fn, e); v != nil && v.Class != nil {
		return []*types.Class{v.Class}, true
	}
	// A variable that holds classes: a tuple of them, or one.
	var all []*types.Class
	for _, a := range in.p.CellOf(e).Atoms() {
		if a.Obj != nil {
			all = append(all, a.Obj)
			continue
		}
		for _, item := range in.p.TupleItems(a) {
			for _, x := range item.Atoms() {
				if x.Obj == nil {
					return nil, false
				}
				all = append(all, x.Obj)
			}
		}
	}
	return all, len(all) > 0
}
