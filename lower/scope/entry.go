package scope

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// Entries
//
// A function's body runs when the function is called, and to call it some code must first get hold of it: read its
// name, or the name of the class that it is a method of. A name of an outer unit is therefore bound in the function if
// it is bound at every read of the names through which it is entered, and stays so if nothing ever unbinds it:
//
//	def main():            entered where main is read, on the last line:
//	    print(LIMIT)       LIMIT is bound there, so it is always bound here
//	LIMIT = 10
//	main()
//
// The wrapper that a decorator returns is entered through the names that it decorates; what it takes from the
// decorator's own variables is bound where the decorator hands it on.
//
// A read in another function counts with what is bound there plus what is bound whenever that one is entered, so
// entries are the greatest solution of a system of equations, found by a worklist. A function that is used where
// it is made (a lambda, a decorator that may call it) is entered there, too.

// access is a place from which units may be entered, with what the unit around it has bound there.
type access struct {
	from        *unit
	name        *Binding // the units that are entered through a name, or
	unit        *unit    // one unit
	must, plain set

	decorates bool // the name is read to decorate: this does not enter the wrappers
	depth     int  // only units at this depth or below are looked at
}

// classBody is a class statement around the current point.
type classBody struct {
	scope   *Scope
	binding *Binding // of the class's name
	quiet   bool     // no decorator and no metaclass may call its methods before its name is read
}

func (w *walker) accessAt(b *Binding) {
	if b == nil || b.Scope == nil || !b.Kinds.Has(Def) && !b.Kinds.Has(ClassDef) {
		return
	}
	w.accesses = append(w.accesses, access{from: w.unit, name: b, must: w.st.must, plain: w.st.plain})
}

func (w *walker) accessUnit(s *Scope) {
	w.accesses = append(w.accesses, access{from: w.unit, unit: w.units[s], must: w.st.must, plain: w.st.plain})
}

// accessWrapper notes what a decorator's own variables are worth where it hands on a wrapper.
func (w *walker) accessWrapper(s *Scope) {
	w.accesses = append(w.accesses, access{from: w.unit, unit: w.units[s], must: w.st.must, plain: w.st.plain, depth: w.unit.depth})
}

// function visits a def statement where it stands; its body is another unit.
func (w *walker) function(node ast.Statement, args *ast.Arguments, decorators []ast.Expression, returns ast.Expression, params []ast.TypeParam) {
	w.expressions(decorators)
	w.defaults(args)
	w.typeParams(node, params)
	eachArg(args, func(a *ast.Arg) { w.annotation(a.Annotation) })
	w.annotation(returns)
	inner := w.units[w.info.scopes[node]]
	b := w.info.Binder(node)
	wrappers, quiet := w.quiet(decorators)
	for _, s := range wrappers {
		if !w.enteredByName(w.units[s], b) {
			w.accessUnit(s)
		}
	}
	if !quiet || !w.enteredByName(inner, b) {
		w.accesses = append(w.accesses, access{from: w.unit, unit: inner, must: w.st.must, plain: w.st.plain})
	}
	w.bind(b)
}

// enteredByName notes the names through which a function is entered, and reports whether there are no other ways.
func (w *walker) enteredByName(inner *unit, b *Binding) bool {
	if w.opts.InCycle || b == nil || b.Scope == nil || w.units[b.Scope] != w.unit {
		return false
	}
	w.owned[b] = append(w.owned[b], inner)
	if b.Scope.Kind != Class {
		return true
	}
	for i := len(w.class) - 1; i >= 0; i-- {
		c := w.class[i]
		if !c.quiet || w.units[c.binding.Scope] != w.unit {
			return false
		}
		w.owned[c.binding] = append(w.owned[c.binding], inner)
	}
	return true
}

// classDef visits a class statement; its body runs in place.
func (w *walker) classDef(s *ast.ClassDef) {
	w.expressions(s.DecoratorList)
	w.typeParams(s, s.TypeParams)
	b := w.info.Binder(s)
	wrappers, quiet := w.quiet(s.DecoratorList)
	for _, s := range wrappers {
		w.accessUnit(s)
	}
	for _, k := range s.Keywords {
		quiet = quiet && k.Arg != "" && k.Arg != "metaclass"
		w.expression(k.Value)
	}
	for _, base := range s.Bases {
		w.base(base, b)
	}
	scope := w.info.scopes[s]
	w.enterScope(scope)
	w.class = append(w.class, classBody{scope: scope, binding: b, quiet: quiet && b != nil && b.Scope != nil})
	w.statements(s.Body)
	w.class = w.class[:len(w.class)-1]
	w.bind(b)
}

// base visits a base class. Making a subclass calls nothing of the base class but __init_subclass__; but whoever reads
// the subclass's name can call the base class's methods.
func (w *walker) base(e ast.Expression, derived *Binding) {
	if sub, ok := e.(*ast.Subscript); ok { // Base[T]
		w.annotation(sub.Slice)
		e = sub.Value
	}
	n, ok := e.(*ast.Name)
	if !ok {
		w.expression(e)
		return
	}
	w.inType++
	w.read(n)
	w.inType--
	b := w.info.uses[n]
	if b == nil || b.Scope == nil || derived == nil {
		return
	}
	w.derived[derived] = append(w.derived[derived], b)
	if w.hooksSubclassing(b, map[*Binding]bool{}) {
		w.accessAt(b)
	}
}

// hooksSubclassing reports whether making a subclass of b may run code of the program.
func (f *flow) hooksSubclassing(b *Binding, seen map[*Binding]bool) bool {
	if seen[b] {
		return false
	}
	seen[b] = true
	for _, site := range b.Sites {
		def, ok := site.Node.(*ast.ClassDef)
		if !ok {
			return true
		}
		s := f.info.scopes[def]
		if s.local["__init_subclass__"] != nil || s.local["__class_getitem__"] != nil {
			return true
		}
		for _, k := range def.Keywords {
			if k.Arg == "metaclass" || k.Arg == "" {
				return true
			}
		}
	}
	for _, base := range f.derived[b] {
		if f.hooksSubclassing(base, seen) {
			return true
		}
	}
	return false
}

func (w *walker) defaults(a *ast.Arguments) {
	w.expressions(a.Defaults)
	w.expressions(a.KwDefaults)
}

func (w *walker) typeParams(node any, params []ast.TypeParam) {
	if len(params) == 0 {
		return
	}
	w.enterScope(w.info.typeParams[node])
	for _, p := range params {
		var lazily []ast.Expression
		switch p := p.(type) {
		case *ast.TypeVar:
			lazily = []ast.Expression{p.Bound, p.DefaultValue}
		case *ast.ParamSpec:
			lazily = []ast.Expression{p.DefaultValue}
		case *ast.TypeVarTuple:
			lazily = []ast.Expression{p.DefaultValue}
		}
		for _, e := range lazily {
			if e != nil {
				w.accessUnit(w.info.typeValues[e])
			}
		}
		w.bind(w.info.Binder(p))
	}
}

// solveEntries finds for each unit what is bound in the units around it whenever it is entered.
func (f *flow) solveEntries() {
	targets := func(a *access) []*unit {
		if a.unit != nil {
			return []*unit{a.unit}
		}
		return f.reachable(a.name, a.decorates)
	}
	from := map[*unit][]int{}
	for i := range f.accesses {
		from[f.accesses[i].from] = append(from[f.accesses[i].from], i)
	}
	queued := map[*unit]bool{}
	queue := append([]*unit(nil), f.work...)
	for _, u := range queue {
		queued[u] = true
	}
	for len(queue) > 0 {
		q := queue[0]
		queue = queue[1:]
		queued[q] = false
		for _, i := range from[q] {
			a := &f.accesses[i]
			for _, u := range targets(a) {
				if f.narrow(u, a) && !queued[u] {
					queued[u] = true
					queue = append(queue, u)
				}
			}
		}
	}
}

// reachable lists the units entered through a name: its own, for a class those of its base classes, and for a decorator
// the wrappers that it returns.
func (f *flow) reachable(b *Binding, decorates bool) []*unit {
	if len(f.derived[b]) == 0 {
		if decorates || len(f.wraps[b]) == 0 {
			return f.owned[b]
		}
		return slices.Concat(f.owned[b], f.wraps[b])
	}
	var units []*unit
	seen := map[*Binding]bool{}
	var visit func(*Binding)
	visit = func(b *Binding) {
		if seen[b] {
			return
		}
		seen[b] = true
		units = append(units, f.owned[b]...)
		for _, base := range f.derived[b] {
			visit(base)
		}
	}
	visit(b)
	return units
}

// narrow takes an access to a unit into account and reports whether that changed its entry.
func (f *flow) narrow(u *unit, a *access) bool {
	changed := false
	for a2 := u.parent; a2 != nil && a2.depth >= a.depth; a2 = a2.parent {
		if !a.from.within(a2) {
			continue // a decorator's unit, seen from where the decorated name is read: accessWrapper has that
		}
		must := f.seenFrom(a.from, a2, a.must, a.from.must).intersect(u.must[a2.depth])
		plain := f.seenFrom(a.from, a2, a.plain, a.from.plain).intersect(u.plain[a2.depth])
		if !must.equal(u.must[a2.depth]) || !plain.equal(u.plain[a2.depth]) {
			u.must[a2.depth], u.plain[a2.depth] = must, plain
			changed = true
		}
	}
	return changed
}

// seenFrom returns which names of the unit outer are bound, for good, at a point of the unit from.
func (f *flow) seenFrom(from, outer *unit, here set, entry []set) set {
	if here.top {
		return here // not reached
	}
	if from == outer {
		return here.intersect(outer.stable)
	}
	bound := entry[outer.depth]
	if bound.top {
		return bound
	}
	for b, slot := range from.foreign { // bound by from itself
		if f.units[b.Scope] == outer && here.has(slot) && outer.stable.has(f.slots[b]) {
			bound = bound.with(f.slots[b])
		}
	}
	return bound
}

func (u *unit) within(outer *unit) bool {
	for ; u != nil; u = u.parent {
		if u == outer {
			return true
		}
	}
	return false
}

// decidePending decides all reads, now that entries are known.
func (f *flow) decidePending() {
	for _, p := range f.pending {
		f.info.bound[p.name] = f.decide(p, p.must, p.unit.must)
		f.info.boundPlain[p.name] = f.decide(p, p.plain, p.unit.plain)
	}
}

func (f *flow) decide(p pendingRead, here Boundness, entry []set) Boundness {
	b := p.binding
	if here != Maybe || b.Scope == nil || b.Index < 0 {
		return here
	}
	home := f.units[b.Scope]
	if home == p.unit || f.volatile[b] || b.Unbinds() {
		return Maybe
	}
	if home.depth < len(entry) && entry[home.depth].has(f.slots[b]) {
		return Always
	}
	for _, s := range b.Sites {
		if s.Kind != Annotated {
			return Maybe
		}
	}
	return Never
}
