package imports

import (
	"maps"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Order
//
// A state says of each module how far it is: absent, running, done, or perhaps any of these. The script's statements
// are gone through in order; an import of an absent module goes through that module's statements there and then.
// Branches are joined. A function may be called at any time once it is defined: what its body imports, and all that
// this imports in turn, may have run from the def on. It is done for certain only if it was done at the def.

type progress uint8

const (
	absent progress = iota
	perhaps
	running
	done
)

type state map[*Module]progress

func (s state) join(t state) state {
	out := state{}
	for _, from := range []state{s, t} {
		for m := range from {
			if s[m] == t[m] {
				out[m] = s[m]
			} else {
				out[m] = perhaps
			}
		}
	}
	return out
}

// run is the going through of one module after the other.
type run struct {
	p      *Program
	st     state
	module *Module
	active map[*Module]ast.Statement // the import statement that a running module is at
	seen   map[*Module]int
	later  []later
}

// later is a function's body, to be gone through when all else is done.
type later struct {
	module *Module
	body   []ast.Statement
	st     state
}

func (p *Program) runAll() {
	r := &run{p: p, st: state{}, active: map[*Module]ast.Statement{}, seen: map[*Module]int{}}
	var script *Module
	for _, m := range p.Modules {
		if m.Main {
			script = m
		}
	}
	if script != nil {
		// "python -m pkg" imports the package before its __main__.
		if pkg := p.packageOf(script); pkg != nil {
			r.load(pkg, nil)
		}
		r.st[script] = running
		r.through(script)
	} else {
		// A folder without a script: whoever uses it begins anywhere.
		for _, m := range p.Modules {
			r.st[m] = perhaps
			p.Guarded[m] = true
		}
		for _, m := range p.Modules {
			r.load(m, nil)
		}
	}
	for len(r.later) > 0 {
		l := r.later[0]
		r.later = r.later[1:]
		r.st, r.module = l.st, l.module
		r.active = map[*Module]ast.Statement{}
		r.body(l.body, true)
	}
	for _, m := range p.Modules {
		if r.seen[m] == 0 { // imported by nothing that runs: the checks of a folder look at it all the same
			r.st = state{}
			p.Guarded[m] = true
			r.load(m, nil)
		}
	}
	for _, i := range p.aliases {
		if i.visits > 1 {
			for m := range i.needed {
				p.Guarded[m] = true
			}
		}
	}
}

// packageOf is the package whose __main__ a module is.
func (p *Program) packageOf(m *Module) *Module {
	if m.Path == m.Name || m.TopLevel {
		return nil
	}
	for n := len(m.Path) - 1; n > 0; n-- {
		if m.Path[n] == '.' {
			return p.byPath[m.Path[:n]]
		}
	}
	return nil
}

// Package is the package that runs before the script, as "python -m pkg" has it; nil for none.
func (p *Program) Package() *Module {
	for _, m := range p.Modules {
		if m.Main {
			return p.packageOf(m)
		}
	}
	return nil
}

func (r *run) through(m *Module) {
	saved := r.module
	r.module = m
	r.seen[m]++
	r.body(m.Tree.Body, false)
	r.module = saved
}

// load imports one module for the import i.
func (r *run) load(m *Module, i *Import) {
	at := r.st[m]
	if i != nil && (at == absent || at == perhaps) {
		i.needed[m] = true
	}
	switch at {
	case absent:
		r.st[m] = running
		r.through(m)
		r.st[m] = done
	case perhaps:
		r.p.Guarded[m] = true
		for x := range r.p.reach(m) {
			if r.st[x] == absent {
				r.st[x] = perhaps
			}
		}
		if r.seen[m] < 2 {
			r.st[m] = running
			r.through(m)
		}
		r.st[m] = done
	}
}

// reach is all that importing a module may run, functions' imports included.
func (p *Program) reach(m *Module) map[*Module]bool {
	seen := map[*Module]bool{}
	var visit func(*Module)
	visit = func(m *Module) {
		if seen[m] {
			return
		}
		seen[m] = true
		for _, i := range p.of[m] {
			for _, x := range i.Runs {
				visit(x)
			}
		}
	}
	visit(m)
	return seen
}

// body goes through statements and reports whether their end can be reached. InFunction says that they are a
// function's, of which nobody knows when it runs.
func (r *run) body(list []ast.Statement, inFunction bool) bool {
	for _, st := range list {
		if !r.statement(st, inFunction) {
			return false
		}
	}
	return true
}

func (r *run) statement(st ast.Statement, inFunction bool) bool {
	switch st := st.(type) {
	case *ast.Import:
		return r.imports(st, st.Names, inFunction)
	case *ast.ImportFrom:
		return r.imports(st, st.Names, inFunction)
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		def, _ := ast.Def(st)
		r.function(def.Body)
	case *ast.ClassDef:
		return r.body(st.Body, inFunction)
	case *ast.If:
		return r.condition(st, inFunction)
	case *ast.Try:
		return r.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, inFunction)
	case *ast.TryStar:
		return r.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, inFunction)
	case *ast.With:
		before := maps.Clone(r.st)
		if !r.body(st.Body, inFunction) || suppressesImport(st.Items) {
			r.st = before.join(r.st)
		}
	default:
		for _, b := range ast.Blocks(st) {
			before := maps.Clone(r.st)
			r.unsettle(b)
			r.body(b, inFunction)
			r.st = before.join(r.st)
		}
	}
	return true
}

// unsettle makes what a loop's body imports uncertain from its beginning: it may be the second turn.
func (r *run) unsettle(body []ast.Statement) {
	for _, st := range body {
		ast.Inspect(st, func(n ast.Node) bool {
			if a, ok := n.(*ast.Alias); ok {
				for _, m := range r.p.Of(a).Runs {
					for x := range r.p.reach(m) {
						if r.st[x] == absent {
							r.st[x] = perhaps
						}
					}
				}
			}
			return true
		})
	}
}

func (r *run) condition(st *ast.If, inFunction bool) bool {
	if value, known := r.p.decided(r.module, st.Test); known {
		if value {
			return r.body(st.Body, inFunction)
		}
		return r.body(st.Orelse, inFunction)
	}
	before := maps.Clone(r.st)
	a := r.body(st.Body, inFunction)
	after := r.st
	r.st = before
	b := r.body(st.Orelse, inFunction)
	r.st = merge(after, a, r.st, b)
	return a || b
}

// merge joins the states of two ways of which not both may come to an end.
func merge(s state, ends bool, t state, tEnds bool) state {
	switch {
	case !ends:
		return t
	case !tEnds:
		return s
	}
	return s.join(t)
}

func (r *run) try(body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement, inFunction bool) bool {
	before := maps.Clone(r.st)
	ends := r.body(body, inFunction)
	caught := before.join(r.st)
	if ends {
		ends = r.body(orelse, inFunction)
	}
	out := r.st
	for _, h := range handlers {
		r.st = maps.Clone(caught)
		e := r.body(h.Body, inFunction)
		out, ends = merge(out, ends, r.st, e), ends || e
	}
	r.st = out
	return r.body(final, inFunction) && ends
}

// function notes that a body may run from here on.
func (r *run) function(body []ast.Statement) {
	settled := maps.Clone(r.st)
	for _, st := range body {
		ast.Inspect(st, func(n ast.Node) bool {
			if a, ok := n.(*ast.Alias); ok {
				for _, m := range r.p.Of(a).Runs {
					for x := range r.p.reach(m) {
						if r.st[x] == absent {
							r.st[x], settled[x] = perhaps, perhaps
						}
					}
				}
			}
			return true
		})
	}
	for m, at := range settled {
		if at != done {
			settled[m] = perhaps
		}
	}
	for _, m := range r.p.Modules {
		if settled[m] != done {
			settled[m] = perhaps
		}
	}
	r.later = append(r.later, later{r.module, body, settled})
}

// imports goes through the names of an import statement.
func (r *run) imports(st ast.Statement, names []*ast.Alias, inFunction bool) bool {
	saved := r.active[r.module]
	if !inFunction {
		r.active[r.module] = st
	}
	defer func() { r.active[r.module] = saved }()
	for _, a := range names {
		i := r.p.Of(a)
		i.visits++
		for _, m := range i.Runs {
			if i.Binding != nil && m.Path == i.Source.Path+"."+a.Name && r.bound(i, st) != scope.Never {
				continue // the name is bound: its namesake among the submodules is not looked for
			}
			r.load(m, i)
		}
		if i.Source != nil && i.Binding != nil {
			b := r.bound(i, st)
			if b == scope.Never && r.p.byPath[i.Source.Path+"."+a.Name] != nil {
				b = scope.Always
				i.Module = r.p.byPath[i.Source.Path+"."+a.Name]
			}
			if i.visits == 1 {
				i.Bound = b
			} else if i.Bound != b {
				i.Bound = scope.Maybe
			}
			i.Partial = i.Partial || r.st[i.Source] == running
		}
		if i.Fails() {
			return false
		}
	}
	return true
}

// bound tells whether the name that a from-import wants has a value.
func (r *run) bound(i *Import, st ast.Statement) scope.Boundness {
	if r.st[i.Source] == running {
		if at := r.active[i.Source]; at != nil {
			return i.Source.Scopes.AtImport(at, i.Binding)
		}
		return scope.Maybe
	}
	return i.Source.Scopes.AtEnd(i.Binding)
}
