package scope

import "github.com/gosyncio/gosyncio/ast"

// Definite assignment
//
// Input: the resolved occurrences. Output: for every read, Always, Maybe or Never.
//
// The code is cut into units that run as one piece: the module, each function, lambda and type value. Class bodies and
// comprehensions run where they stand, so they belong to the unit around them (a generator expression too, though it
// runs later: what may be unbound again is therefore never taken as bound inside one).
//
// Within a unit a forward walk over the tree carries a state of three sets: must, the names bound on every path that
// leads here; plain, the same if no context manager swallows exceptions; may, the names bound on some path. Instead
// of iterating, loops and handlers are entered with what their body can do at worst: a loop's head, and a handler,
// see the state before the body, minus all that the body unbinds, plus (for may) all that it binds. That is sound, and
// exact but for names that are unbound and bound again in the body.
//
// A name of an outer unit is bound in an inner one if it was bound whenever the inner unit can be entered: see entry.go.
//
// What goes wrong without all this: every variable of the emitted Go would need a presence bit, or a Go zero value
// would be read where CPython raises UnboundLocalError.

// unit is a piece of code with a flow of its own.
type unit struct {
	scope  *Scope
	parent *unit
	depth  int // number of units around it
	size   int // slots in use
	home   int // slots of bindings that belong to the unit; those after are foreign

	foreign map[*Binding]int // slots of outer bindings that the unit binds itself
	stable  set              // home slots of names that nothing unbinds

	must, plain []set // what is bound in each unit around this one whenever this one is entered; by depth
}

// slot is the unit's number for a binding, or -1 if the unit does not follow it.
func (u *unit) slot(f *flow, b *Binding) int {
	if f.units[b.Scope] == u {
		return f.slots[b]
	}
	if s, ok := u.foreign[b]; ok {
		return s
	}
	return -1
}

// flow is the analysis of one module.
type flow struct {
	*collector
	units       map[*Scope]*unit // the unit that runs a scope's code
	slots       map[*Binding]int // in the home unit
	volatile    map[*Binding]bool
	pending     []pendingRead
	accesses    []access
	owned       map[*Binding][]*unit    // units that are entered through a name: a function's, the methods of a class
	derived     map[*Binding][]*Binding // classes by base class
	work        []*unit                 // units still to walk
	decorations map[decorationKey]*decoration
	handedOn    map[*ast.Name]*Scope // reads in a quiet decorator that hand on a wrapper
	decorates   map[*ast.Name]bool   // reads of a quiet decorator as such
	wraps       map[*Binding][]*unit // the wrappers of a decorator, by its name
}

// pendingRead is a read of an outer unit's name, to be decided when entries are known.
type pendingRead struct {
	name    *ast.Name
	binding *Binding
	unit    *unit
	must    Boundness // if already decided
	plain   Boundness
}

func (c *collector) flowAll() {
	f := &flow{
		collector: c, units: map[*Scope]*unit{}, slots: map[*Binding]int{}, volatile: map[*Binding]bool{},
		owned: map[*Binding][]*unit{}, derived: map[*Binding][]*Binding{},
		decorations: map[decorationKey]*decoration{}, handedOn: map[*ast.Name]*Scope{}, decorates: map[*ast.Name]bool{}, wraps: map[*Binding][]*unit{},
	}
	f.makeUnits()
	f.findDecorators()
	for i := 0; i < len(f.work); i++ {
		w := &walker{flow: f, unit: f.work[i]}
		w.run()
	}
	f.solveEntries()
	f.decidePending()
}

// makeUnits assigns scopes to units and numbers their bindings.
func (f *flow) makeUnits() {
	for _, s := range f.info.Scopes {
		u := &unit{scope: s, foreign: map[*Binding]int{}}
		switch s.Kind {
		case Class, Comprehension, TypeParams:
			u = f.units[s.Parent]
		default:
			if s.Parent != nil {
				u.parent = f.units[s.Parent]
				u.depth = u.parent.depth + 1
			}
			f.work = append(f.work, u)
		}
		f.units[s] = u
		for _, b := range s.Bindings {
			f.slots[b] = u.size
			if !b.Unbinds() {
				u.stable = u.stable.with(u.size)
			}
			u.size++
		}
	}
	for _, u := range f.work {
		u.home = u.size
		u.must, u.plain = make([]set, u.depth), make([]set, u.depth)
		for i := range u.must {
			u.must[i], u.plain[i] = set{top: true}, set{top: true}
		}
	}
	for i := range f.occ {
		o := &f.occ[i]
		b := o.binding
		if o.site == nil || b.Scope == nil || f.slots[b] < 0 {
			continue
		}
		u := f.units[o.site.Scope]
		if u == f.units[b.Scope] {
			continue
		}
		if o.site.Kind == Deleted || o.site.Kind == ExceptAs {
			f.volatile[b] = true
		}
		if _, ok := u.foreign[b]; !ok {
			u.foreign[b] = u.size
			u.size++
		}
	}
}

// effects are what a piece of code can do at worst: the names of the unit that it binds, and that it unbinds.
type effects struct{ binds, unbinds set }

// effectsOf sums up statements: all sites among their occurrences that belong to the unit.
func (w *walker) effectsOf(lists ...[]ast.Statement) effects {
	var e effects
	for _, list := range lists {
		if len(list) == 0 {
			continue
		}
		from, to := w.ranges[list[0]][0], w.ranges[list[len(list)-1]][1]
		for i := from; i < to; i++ {
			o := &w.occ[i]
			if o.site == nil || o.binding.Scope == nil || w.units[o.site.Scope] != w.unit {
				continue
			}
			s := w.unit.slot(w.flow, o.binding)
			if s < 0 {
				continue
			}
			switch o.site.Kind {
			case Deleted:
				e.unbinds = e.unbinds.with(s)
			case ExceptAs:
				e.binds, e.unbinds = e.binds.with(s), e.unbinds.with(s)
			case Annotated:
			default:
				e.binds = e.binds.with(s)
			}
		}
	}
	return e
}

func (e effects) and(o effects) effects {
	return effects{e.binds.union(o.binds), e.unbinds.union(o.unbinds)}
}

// state is what is known at a point of the code. Code that can't be reached has must and plain at top.
type state struct{ must, plain, may set }

var unreachable = state{must: set{top: true}, plain: set{top: true}}

func (s state) dead() bool { return s.must.top }

func join(a, b state) state {
	return state{a.must.intersect(b.must), a.plain.intersect(b.plain), a.may.union(b.may)}
}

// worst is the state anywhere in or after code with the effects, whichever part of it has run.
func (s state) worst(e effects) state {
	if s.dead() {
		return s
	}
	return state{s.must.minus(e.unbinds), s.plain.minus(e.unbinds), s.may.union(e.binds)}
}

func (s state) bind(slot int) state {
	if s.dead() {
		return s
	}
	return state{s.must.with(slot), s.plain.with(slot), s.may.with(slot)}
}

func (s state) unbind(slot int) state {
	if s.dead() {
		return s
	}
	return state{s.must.without(slot), s.plain.without(slot), s.may.without(slot)}
}

// walker walks one unit.
type walker struct {
	*flow
	unit     *unit
	st       state
	loops    []*loop
	cleanups []effects   // what runs when a jump leaves the try statements around: finally bodies, ends of handlers
	lazy     int         // depth of generator expressions
	class    []classBody // the class bodies around the point, outermost first
	inType   int         // depth of annotations
}

type loop struct {
	breaks, continues state
	cleanups          int // len(cleanups) at the loop
}

// run walks the unit's code from its beginning.
func (w *walker) run() {
	s := w.unit.scope
	w.enterScope(s)
	switch n := s.Node.(type) {
	case *ast.Module:
		w.statements(n.Body)
		w.info.end, w.info.boundIn = w.st, w.boundness
		if w.opts.Imported || w.opts.InCycle {
			for _, b := range s.Bindings {
				w.accessAt(b)
			}
		}
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		def, _ := ast.Def(n)
		w.statements(def.Body)
	case ast.Expression:
		if s.Kind == Lambda {
			n = n.(*ast.Lambda).Body
		}
		w.expression(n)
	}
}

// enterScope gives a scope's own names the state that they begin with: parameters and implicit names are bound.
func (w *walker) enterScope(s *Scope) {
	for _, b := range s.Bindings {
		slot := w.slots[b]
		if b.Kinds.Has(Param) || b.Kinds.Has(Implicit) {
			w.st = w.st.bind(slot)
		} else {
			w.st = w.st.unbind(slot)
		}
	}
}

func (w *walker) effect(b *Binding, do func(state, int) state) {
	if b == nil || b.Scope == nil {
		return
	}
	if s := w.unit.slot(w.flow, b); s >= 0 {
		w.st = do(w.st, s)
	}
}

func (w *walker) bind(b *Binding)   { w.effect(b, state.bind) }
func (w *walker) unbind(b *Binding) { w.effect(b, state.unbind) }

// read decides a read of a name at the current point, or puts it off until entries are known.
func (w *walker) read(n *ast.Name) {
	b := w.info.uses[n]
	if b == nil {
		return
	}
	own := b.Scope != nil && w.units[b.Scope] == w.unit
	if own && (b.Scope.Kind == Class || b.Scope.Kind == Module) && w.boundness(b, w.st.must) == Never {
		b = w.fallBack(n, b)
	} else if own && (b.Scope.Kind == Class || b.Scope.Kind == Module) && w.boundness(b, w.st.must) == Maybe {
		w.info.fallback[n] = w.outerOf(b)
	}
	if wrapper := w.handedOn[n]; wrapper != nil {
		w.accessWrapper(wrapper)
	} else if w.inType == 0 {
		w.accessAt(b)
		if w.decorates[n] {
			w.accesses[len(w.accesses)-1].decorates = true
		}
	}
	w.pending = append(w.pending, pendingRead{
		name: n, binding: b, unit: w.unit,
		must: w.boundness(b, w.st.must), plain: w.boundness(b, w.st.plain),
	})
}

// boundness is what the unit itself knows about a name, given the set of those bound here.
func (w *walker) boundness(b *Binding, bound set) Boundness {
	if b.Scope == nil {
		if b.Builtin {
			return Always
		}
		return Never
	}
	if b.Index < 0 { // __class__: bound once the class statement is done, and methods hardly run before
		return Always
	}
	s := w.unit.slot(w.flow, b)
	own := s >= 0 && s < w.unit.home
	switch {
	case s >= 0 && bound.top:
		return Always
	case w.volatile[b] || b.Unbinds() && (!own || w.lazy > 0):
		return Maybe
	case s >= 0 && bound.has(s):
		return Always
	case own && !w.st.may.has(s) && !b.AssignedInInner:
		return Never
	}
	return Maybe
}

// outerOf is what a class's or module's name that is not bound means instead (LOAD_NAME): the module's, the builtin's.
func (f *flow) outerOf(b *Binding) *Binding {
	if b.Scope.Kind == Class {
		if g := f.info.Module.local[b.Name]; g != nil {
			return g
		}
	}
	if o := f.outside(b.Name); o.Builtin {
		return o
	}
	return nil
}

// fallBack moves a read of a name that is certainly not bound yet to what it finds instead.
func (f *flow) fallBack(n *ast.Name, b *Binding) *Binding {
	o := f.outerOf(b)
	if o == nil || f.info.uses[n] == o {
		return b
	}
	for i, r := range b.Reads {
		if r == n {
			b.Reads = append(b.Reads[:i:i], b.Reads[i+1:]...)
			o.Reads = append(o.Reads, n)
			break
		}
	}
	f.info.uses[n] = o
	return o
}
