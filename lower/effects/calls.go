package effects

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// call adds the effects of a function of the program.
func (w *walker) call(f *types.Func) {
	w.out.merge(w.in.Of(f))
}

// stub adds the effects that a stub's function declares.
func (w *walker) stub(f *types.Func) {
	d := f.Stub
	if d.Suspends {
		w.suspends()
	}
	w.out.Ctx = w.out.Ctx || d.Ctx
	w.out.Acts = w.out.Acts || f.Acts()
	for _, n := range d.Raises {
		w.out.Raises[w.exception(f, n)] = true
	}
	for _, n := range d.Faults {
		w.out.Faults[w.exception(f, n)] = true
	}
}

// exception finds a class that a directive names: of the stub's module, or builtin.
func (w *walker) exception(f *types.Func, name string) *types.Class {
	if v := f.Module.Stubs[name]; v != nil && v.Class != nil {
		return v.Class
	}
	return w.in.p.Builtin(name)
}

func (w *walker) callExpr(e *ast.Call) {
	w.expr(e.Func)
	if a, ok := e.Func.(*ast.Attribute); ok && a.Attr == "__init__" && (w.fn == nil || w.fn.Name != "__init__") {
		w.out.Acts = true // on an object that others have seen
	}
	for _, a := range e.Args {
		if s, ok := a.(*ast.Starred); ok {
			w.iterate(s.Value, false)
			continue
		}
		w.expr(a)
		w.handsIterator(a)
	}
	for _, k := range e.Keywords {
		w.expr(k.Value)
		w.handsIterator(k.Value)
	}
	w.implied(e)
	if list, _ := w.in.p.NamedAttrs(e); len(list) > 0 {
		for _, a := range list {
			if a.Ctx == ast.Store {
				w.target(a)
			} else {
				w.expr(a)
			}
		}
	}
	rec := w.in.p.CallOf(e)
	if w.in.p.BindProblem(e) != "" || w.spreads(e) {
		w.faults("TypeError")
	}
	for _, t := range rec.Targets {
		if t.Class != nil && t.Class.Program() && t.Class.Unmakeable() != "" {
			w.faults("TypeError")
		}
		switch {
		case t.Fn == nil:
			if t.Class != nil && t.Class.Enum {
				w.faults("ValueError")
			}
		case t.Fn.Stub != nil && w.drives(e, t):
		case t.Fn.Stub != nil:
			w.stub(t.Fn)
			w.narrows(e, t)
			w.callbacks(e, t)
			for _, a := range e.Args {
				if t.Fn.Name != "print" && w.odd(a) {
					w.faults("TypeError") // list(x) of an x that may be None
				}
			}
			if n := t.Fn.Stub.Intrinsic; (n == "enter_context" || n == "enter_async_context") && len(e.Args) == 1 {
				w.implied(e.Args[0])
				w.manages(e.Args[0], n == "enter_async_context")
			}
			w.consumes(e, t)
			w.argumentItems(e)
		case t.Fn.Generator:
			if w.in.Of(t.Fn).Ctx && !w.in.gens.OfFunc(t.Fn).Object {
				w.out.Ctx = true
			}
		case t.Fn.Async:
		default:
			w.call(t.Fn)
		}
		if t.Class != nil && t.Class.Program() && t.Class.Data != nil {
			for _, f := range w.in.p.Implied(t.Class.Def) {
				w.call(f)
			}
		}
	}
	if a, ok := e.Func.(*ast.Attribute); ok && w.in.p.IsSuperAttr(a) {
		return
	}
	mixed := w.in.p.CellOf(e.Func).MixedCallee()
	for _, a := range w.in.p.CellOf(e.Func).Atoms() {
		if a.Class != nil && a.Class.Lookup("__call__") == nil {
			w.faults("TypeError")
		} else if mixed { // the runtime calls it
			if a.Class != nil {
				a = &types.Atom{Fn: a.Class.Lookup("__call__").Fn}
			}
			if a.Fn == nil || !a.Fn.Async {
				w.calledBack(a)
			}
			w.faults("TypeError")
		}
	}
	if a, ok := e.Func.(*ast.Attribute); ok && w.in.p.Excluded(a.Value) {
		return
	}
	if len(rec.Targets) == 0 && !isSuper(e) {
		w.faults("TypeError")
		for _, a := range w.in.p.CellOf(e.Func).Atoms() {
			if a.Fn != nil && a.Fn.Name == "<callable>" {
				return
			}
		}
		w.unknown()
	}
}

// spreads reports whether a call passes a number of arguments, or names, that may not fit the parameters.
func (w *walker) spreads(e *ast.Call) bool {
	for _, a := range types.Positional(e) {
		if _, ok := a.(*ast.Starred); ok {
			return true
		}
	}
	for _, k := range types.Keywords(e) {
		if k.Arg == "" {
			return true
		}
	}
	return false
}

// handsIterator: whoever is handed an iterator may move it on.
func (w *walker) handsIterator(e ast.Expression) {
	w.out.Acts = w.out.Acts || w.in.handsIterator(e)
}

func (in *Info) handsIterator(e ast.Expression) bool {
	for _, a := range in.p.CellOf(e).Atoms() {
		if moves(e, a) {
			return true
		}
	}
	return false
}

// CallActs reports whether a call of a stub's function may do what others can see: the function itself, an iterator
// among its arguments, or a special method of the program that it calls.
func (in *Info) CallActs(e *ast.Call, f *types.Func) bool {
	if f.Acts() {
		return true
	}
	for _, g := range in.p.Implied(e) {
		if in.Of(g).Acts {
			return true
		}
	}
	for _, a := range e.Args {
		if in.handsIterator(a) {
			return true
		}
	}
	for _, k := range e.Keywords {
		if in.handsIterator(k.Value) {
			return true
		}
	}
	return false
}

func isSuper(e *ast.Call) bool {
	n, ok := e.Func.(*ast.Name)
	return ok && n.ID == "super"
}

// callbacks: functions handed to the runtime, called during the call; they report by panic, and the call raises.
func (w *walker) callbacks(e *ast.Call, t *types.Target) {
	for _, name := range append(append([]string{}, t.Fn.Stub.Calls...), t.Fn.Stub.CallsLater...) {
		slots, _ := types.Bind(t.Fn, e, skip(t))
		for _, s := range slots {
			if s.Param.Name != name || s.Expr == nil {
				continue
			}
			if isAwaitable(s.Param.Ann) {
				w.runs(s.Expr)
				continue
			}
			for _, a := range w.in.p.CellOf(s.Expr).Atoms() {
				if a.Class != nil && a.Class.Name == "Coroutine" {
					w.raises("BaseException") // it runs to its end here: asyncio.run
				}
				w.calledBack(a)
			}
		}
	}
}

// isAwaitable: the parameter takes what can be awaited.
func isAwaitable(ann ast.Expression) bool {
	sub, ok := ann.(*ast.Subscript)
	if !ok {
		return false
	}
	n, ok := sub.Value.(*ast.Name)
	return ok && (n.ID == "Coroutine" || n.ID == "Awaitable" || n.ID == "Task" || n.ID == "Future")
}

// runs: the runtime runs a coroutine during the call, and returns what it raises or faults with as an error.
func (w *walker) runs(e ast.Expression) {
	if call, ok := e.(*ast.Call); ok {
		inner := &walker{in: w.in, m: w.m, fn: w.fn, out: &Effects{Raises: Set{}, Faults: Set{}}}
		known := true
		targets := w.in.p.CallOf(call).Targets
		for _, t := range targets {
			if t.Fn == nil || !t.Fn.Async || t.Fn.Generator {
				known = false
			} else if t.Fn.Stub != nil {
				inner.stub(t.Fn)
			} else {
				inner.call(t.Fn)
			}
		}
		if known && len(targets) > 0 {
			for _, set := range []Set{inner.out.Raises, inner.out.Faults} {
				for c := range set {
					w.out.Raises[c] = true
				}
			}
			return
		}
	}
	w.raises("BaseException")
}

func skip(t *types.Target) int {
	if t.Recv != nil {
		return 1
	}
	return 0
}

// await: a coroutine function called in place runs here; anything else that is awaited may suspend and raise anything
// but what its kind excludes.
func (w *walker) await(e *ast.Await) {
	if call, ok := e.Value.(*ast.Call); ok {
		w.callExpr(call)
		direct := false
		for _, t := range w.in.p.CallOf(call).Targets {
			if t.Fn == nil || !t.Fn.Async {
				direct = false
				break
			}
			direct = true
		}
		if direct {
			for _, t := range w.in.p.CallOf(call).Targets {
				if t.Fn.Stub == nil {
					w.call(t.Fn)
				}
			}
			return
		}
	} else {
		w.expr(e.Value)
	}
	w.implied(e)
	w.out.Acts = true
	for _, a := range w.in.p.CellOf(e.Value).Atoms() {
		if a.Class != nil && a.Class.Program() {
			if m := a.Class.Lookup("__await__"); m != nil && m.Fn != nil {
				w.call(m.Fn)
			}
		}
	}
	w.suspends()
	w.raises("BaseException")
}
