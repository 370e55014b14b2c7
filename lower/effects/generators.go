package effects

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/generators"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What generators do, and where: making one does nothing, each step of it runs a part of its body.

// thrownIn: where a generator object waits it may be closed, and what somebody throws is raised.
func (w *walker) thrownIn() {
	w.out.Acts = true
	if w.whole || w.fn == nil || !w.fn.Generator {
		return
	}
	switch fam := w.in.gens.OfFunc(w.fn); {
	case fam.Thrown:
		w.raises("BaseException")
	case fam.Object:
		w.raises("GeneratorExit")
	}
}

// generator: iterating a generator runs the bodies of its family.
func (w *walker) generator(e ast.Expression, a *types.Atom, async bool) {
	if _, ok := e.(*ast.GeneratorExp); ok {
		if async {
			w.suspends()
		}
		return
	}
	if call, ok := e.(*ast.Call); ok {
		known := false
		for _, t := range w.in.p.CallOf(call).Targets {
			if t.Fn != nil && t.Fn.Stub == nil && t.Fn.Generator {
				w.run(t.Fn)
				known = true
			}
		}
		if known {
			if async && w.in.gens.Of(a).Object {
				w.suspends()
			}
			return
		}
	}
	fam := w.in.gens.Of(a)
	w.family(fam)
	if async && fam.Object {
		w.suspends()
	}
	if e != nil && len(w.in.p.CellOf(e).Atoms()) > 1 {
		// Iterated dynamically: what is raised comes as a panic.
		w.asFaults(fam)
	}
}

// Family gives the effects of a step of any generator of a family.
func (in *Info) Family(fam *generators.Family) *Effects {
	w := &walker{in: in, out: &Effects{Raises: Set{}, Faults: Set{}}}
	w.family(fam)
	return w.out
}

func (w *walker) family(fam *generators.Family) {
	for _, f := range fam.Funcs {
		w.run(f)
	}
	for _, e := range fam.Exprs {
		w.out.merge(w.in.ofGenerator(e.Node))
	}
}

func (in *Info) ofGenerator(g *ast.GeneratorExp) *Effects {
	eff := in.exprs[g]
	if eff == nil {
		eff = &Effects{Raises: Set{}, Faults: Set{}}
		in.exprs[g] = eff
	}
	return eff
}

func (in *Info) updateExpr(e generators.Expr) {
	if in.ofGenerator(e.Node).merge(in.OfExpr(e.Module, e.Func, e.Node)) {
		in.changed = true
	}
}

// asFaults: the runtime iterates, and has no error result.
func (w *walker) asFaults(fam *generators.Family) {
	eff := w.in.Family(fam)
	for _, set := range []Set{eff.Raises, eff.Faults} {
		for c := range set {
			w.out.Faults[c] = true
		}
	}
}

// iterator: an iterator of the runtime that is kept, map or zip, may run any generator of the program.
func (w *walker) iterator(e ast.Expression) {
	if _, fresh := e.(*ast.Call); fresh {
		return
	}
	for _, f := range w.in.p.Funcs {
		if f.Generator && !f.Async && f.Called {
			w.asFaults(&generators.Family{Funcs: []*types.Func{f}})
		}
	}
}

// run adds the effects of a generator's body, which has got its context where the generator was made. A StopIteration
// comes out as RuntimeError (PEP 479).
func (w *walker) run(f *types.Func) {
	e := w.in.Of(f)
	w.out.merge(&Effects{Suspends: e.Suspends, Acts: e.Acts, Raises: w.unstopped(e.Raises), Faults: w.unstopped(e.Faults)})
}

func (w *walker) unstopped(set Set) Set {
	out := Set{}
	for c := range set {
		if c.IsSubclass(w.in.p.Builtin("StopIteration")) || c.IsSubclass(w.in.p.Builtin("StopAsyncIteration")) {
			c = w.in.p.Builtin("RuntimeError")
		}
		out[c] = true
	}
	return out
}

// mayStop reports whether a generator's body may raise StopIteration or, if it is asynchronous, StopAsyncIteration:
// that must not pass for its end (PEP 479). An await whose task is unknown is not taken to.
func (in *Info) mayStop(f *types.Func) bool {
	eff := in.Of(f)
	for _, name := range []string{"StopIteration", "StopAsyncIteration"} {
		stop := in.p.Builtin(name)
		for _, set := range []Set{eff.Raises, eff.Faults} {
			for c := range set {
				if c.IsSubclass(stop) || !f.Async && stop.IsSubclass(c) {
					return true
				}
			}
		}
	}
	return false
}

// drives adds the effects of next, send, throw, close and their async kin; false for any other call.
func (w *walker) drives(e *ast.Call, t *types.Target) bool {
	var it ast.Expression
	switch t.Fn.Stub.Intrinsic {
	case "next", "anext", "iter", "aiter":
		if len(e.Args) == 0 {
			return false
		}
		it = e.Args[0]
	case "iterator.next", "generator.send", "generator.throw", "generator.close":
		a, ok := e.Func.(*ast.Attribute)
		if !ok {
			return false
		}
		it = a.Value
	default:
		return false
	}
	name := t.Fn.Stub.Intrinsic
	if name == "iter" || name == "aiter" {
		w.implied(e)
		return true
	}
	w.out.Acts = true
	async := t.Fn.Async
	stop := "StopIteration"
	if async {
		stop = "StopAsyncIteration"
		w.suspends()
	}
	switch name {
	case "generator.throw":
		w.raises("BaseException")
	case "generator.close":
		w.raises("RuntimeError")
	default:
		if len(e.Args) < 2 && (async || w.mayGenerate(it)) {
			w.raises(stop)
		}
	}
	for _, a := range w.in.p.CellOf(it).Atoms() {
		if a.Class == nil {
			continue
		}
		switch m := a.Class.Lookup("__next__"); {
		case types.IsGenerator(a, async):
			fam := w.in.gens.Of(a)
			w.family(fam)
			if !fam.Object || len(w.in.p.CellOf(it).Atoms()) > 1 {
				w.iterator(it)
				w.faults(stop)
			}
		case async:
			if m := a.Class.Lookup("__anext__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
				w.call(m.Fn)
			}
		case m != nil && m.Fn != nil && m.Fn.Stub == nil:
			w.call(m.Fn)
		default:
			w.iterator(it)
			w.faults(stop)
		}
	}
	if w.odd(it) {
		w.faults("TypeError", "AttributeError", stop)
	}
	return true
}

// mayGenerate reports whether a generator object may arrive at an expression: its end is an error, where that of the runtime's
// iterators is a fault, and that of an object is what its __next__ raises.
func (w *walker) mayGenerate(e ast.Expression) bool {
	atoms := w.in.p.CellOf(e).Atoms()
	return len(atoms) == 0 || slices.ContainsFunc(atoms, func(a *types.Atom) bool { return types.IsGenerator(a, false) && w.in.gens.Of(a).Object })
}

// consumes: a runtime function runs through the iterables that it gets; what they raise is a panic.
func (w *walker) consumes(e *ast.Call, t *types.Target) {
	first := skip(t)
	if t.Class != nil {
		first = 1 // self, or cls
	}
	slots, _ := types.Bind(t.Fn, e, first)
	for _, s := range slots {
		if !generators.Iterates(s.Param.Ann) {
			continue
		}
		exprs := append([]ast.Expression(nil), s.Exprs...)
		if s.Expr != nil {
			exprs = append(exprs, s.Expr)
		}
		for _, x := range exprs {
			inner := &walker{in: w.in, m: w.m, fn: w.fn, out: &Effects{Raises: Set{}, Faults: Set{}}, whole: w.whole}
			inner.iterate(x, false)
			for _, set := range []Set{inner.out.Raises, inner.out.Faults} {
				for c := range set {
					if c.Name != "TypeError" || !w.odd(x) {
						w.out.Faults[c] = true
					}
				}
			}
		}
	}
}
