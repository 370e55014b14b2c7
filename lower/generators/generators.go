// Package generators decides which of two forms each generator of a program takes in Go (decision D9).
//
// It takes the types of a program and gives, for each generator function and generator expression, whether it is
// pushed or an object; it changes nothing.
//
// # Theory
//
// A pushed generator is a Go function iterator: its body runs inside the loop that consumes it, and yield is a call of
// the loop's body. That is the plain form, and right if nobody can tell: CPython suspends the generator between two
// values, where it may be sent something, have an exception thrown in, be closed, be asked for one more value by
// somebody else, or be left alone for good.
//
//	for v in countdown(3):          for v := range countdown(3) {
//
// The object has Next, Send, Throw and Close, and a body whose yields give what was sent, or raise what was thrown.
//
//	g = countdown(3)                g := countdown(3)
//	g.send(None)                    v, err := g.Next()
//
// Generators that meet in one place have one Go type, so the form belongs to a family: the functions and expressions
// whose yielded values inference has unified. A family is an object if one of these holds:
//
//   - a yield stands where a handler, a finally or a with could see GeneratorExit, or an exception thrown in;
//   - the value of a yield expression is used, or somebody calls send, throw or close;
//   - somebody uses what a generator returns: the value of yield from, StopIteration.value;
//   - its body may raise StopIteration, which must become RuntimeError (PEP 479);
//   - it is kept, not consumed where it is made, and may raise; or it is asynchronous and kept at all, but for a
//     variable whose one use is one loop.
//
// A synchronous generator that is kept and has none of these is pushed into a *py.Iterator by whoever keeps it.
package generators

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Info holds the forms.
type Info struct {
	p        *types.Program
	families map[*types.Cell]*Family
	parents  map[ast.Node]ast.Node
	funcs    map[ast.Node]*types.Func // the function around a node
	modules  map[ast.Node]*types.Module
	owners   map[*scope.Binding]bool
}

// Family is a set of generators that share a Go type.
type Family struct {
	Funcs  []*types.Func // whose bodies may run
	Exprs  []Expr
	Object bool
	Thrown bool // somebody throws exceptions into it
	Cleans bool // a yield stands inside a try or with: leaving the generator there can be noticed
	Kept   bool // not just consumed where it is made
	valued bool // what it returns is asked for
}

// Expr is a generator expression, with where it stands.
type Expr struct {
	Node   *ast.GeneratorExp
	Module *types.Module
	Func   *types.Func // nil: the module's body
}

// Analyze decides the forms by how generators are written and used. What their bodies may raise is not known yet: see
// Refine.
func Analyze(p *types.Program) *Info {
	in := &Info{
		p: p, families: map[*types.Cell]*Family{}, parents: map[ast.Node]ast.Node{}, funcs: map[ast.Node]*types.Func{},
		modules: map[ast.Node]*types.Module{}, owners: map[*scope.Binding]bool{},
	}
	for _, m := range p.Modules {
		in.index(m)
	}
	for _, f := range p.Funcs {
		if f.Generator && f.Name != "__await__" {
			fam := in.family(f.Yield)
			fam.Funcs = append(fam.Funcs, f)
			if f.Manager {
				fam.Object, fam.Thrown = true, true
			}
			if yieldsProtected(f.Body) {
				fam.Object, fam.Cleans = true, true
			}
			if in.usesSent(f.Body) {
				fam.Object = true
			}
		}
	}
	for n := range in.parents {
		if e, ok := n.(ast.Expression); ok {
			in.occurrence(e)
		}
		if g, ok := n.(*ast.GeneratorExp); ok {
			for _, a := range in.p.CellOf(g).Atoms() {
				fam := in.Of(a)
				fam.Exprs = append(fam.Exprs, Expr{g, in.modules[g], in.funcs[g]})
			}
		}
	}
	for _, fam := range in.families {
		if fam.Kept && fam.returnsValue() || fam.valued {
			fam.Object = true
		}
	}
	return in
}

// Refine takes in what bodies raise; it reports whether a form has changed, which changes what others raise.
func (in *Info) Refine(fails func(*Family) bool, stops func(*types.Func) bool) bool {
	changed := false
	for _, fam := range in.families {
		if fam.Object {
			continue
		}
		object := fam.Kept && fails(fam)
		for _, f := range fam.Funcs {
			object = object || stops(f)
		}
		if object {
			fam.Object, changed = true, true
		}
	}
	return changed
}

// Of gives the family of a generator atom.
func (in *Info) Of(a *types.Atom) *Family {
	if len(a.Args) == 0 {
		return &Family{}
	}
	return in.family(a.Args[0])
}

// EachExpr calls visit for every generator expression.
func (in *Info) EachExpr(visit func(Expr)) {
	for _, fam := range in.families {
		for _, e := range fam.Exprs {
			visit(e)
		}
	}
}

// OfFunc gives the family of a generator function.
func (in *Info) OfFunc(f *types.Func) *Family { return in.family(f.Yield) }

func (in *Info) family(yield *types.Cell) *Family {
	root := yield.Root()
	fam := in.families[root]
	if fam == nil {
		fam = &Family{}
		in.families[root] = fam
	}
	return fam
}

func (fam *Family) returnsValue() bool {
	for _, f := range fam.Funcs {
		for _, a := range f.Ret.Atoms() {
			if !f.Async && !types.IsNone(a) {
				return true
			}
		}
	}
	return false
}

// index notes the parents of all nodes, and the functions that they stand in.
func (in *Info) index(m *types.Module) {
	var walk func(n, parent ast.Node, f *types.Func)
	walk = func(n, parent ast.Node, f *types.Func) {
		if parent != nil {
			in.parents[n] = parent
		}
		in.funcs[n], in.modules[n] = f, m
		if g := in.p.FuncOf(n); g != nil {
			f = g
		}
		first := true
		ast.Inspect(n, func(c ast.Node) bool {
			if first {
				first = false
				return true
			}
			if c != nil {
				walk(c, n, f)
			}
			return false
		})
	}
	for _, st := range m.Tree.Body {
		walk(st, nil, nil)
	}
}

// yieldsProtected reports whether a body yields inside a try or with statement.
func yieldsProtected(body []ast.Statement) bool {
	found := false
	ast.InspectOwn(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Try, *ast.TryStar, *ast.With, *ast.AsyncWith:
			found = ast.Yields([]ast.Statement{n.(ast.Statement)})
		}
		return !found
	})
	return found
}

// usesSent reports whether a body uses what a yield expression gives.
func (in *Info) usesSent(body []ast.Statement) bool {
	found := false
	ast.InspectOwn(body, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.Yield, *ast.YieldFrom:
			if _, alone := in.parents[n].(*ast.Expr); !alone {
				found = true
			}
		}
		return !found
	})
	return found
}
