package effects

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// walker adds up the effects of a piece of code.
type walker struct {
	in  *Info
	m   *types.Module
	fn  *types.Func
	out *Effects
	// whole says that the body of a function is walked for its callers: what is thrown in at its yields is not theirs.
	whole bool
	// handling are the classes that a bare raise may raise again.
	handling Set
}

func (w *walker) raises(names ...string) {
	for _, n := range names {
		w.out.Raises[w.in.p.Builtin(n)] = true
	}
}

func (w *walker) faults(names ...string) {
	for _, n := range names {
		w.out.Faults[w.in.p.Builtin(n)] = true
	}
}

// suspends: any await that parks may be cancelled.
func (w *walker) suspends() {
	w.out.Suspends, w.out.Ctx, w.out.Acts = true, true, true
	w.cancels()
}

func (w *walker) cancels() {
	if m := w.in.p.ModuleNamed("asyncio"); m != nil && m.Stubs["CancelledError"] != nil {
		w.out.Raises[m.Stubs["CancelledError"].Class] = true
	} else {
		w.raises("BaseException")
	}
}

func (w *walker) body(list []ast.Statement) {
	for _, st := range list {
		w.stmt(st)
	}
}

func (w *walker) stmt(st ast.Statement) {
	if w.in.p.Imports.Dead(st) {
		return
	}
	switch st := st.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		def, _ := ast.Def(st)
		w.exprs(def.DecoratorList)
		w.defaults(def.Args)
	case *ast.ClassDef:
		w.exprs(st.DecoratorList)
		w.body(st.Body)
	case *ast.Return:
		w.expr(st.Value)
		if n, ok := st.Value.(*ast.Name); ok && n.ID == "NotImplemented" {
			w.faults("TypeError")
		}
	case *ast.Delete:
		w.exprs(st.Targets)
		for _, t := range st.Targets {
			if _, ok := t.(*ast.Name); !ok {
				w.out.Acts = true
			}
			switch t := t.(type) {
			case *ast.Subscript:
				w.faults("IndexError", "KeyError", "TypeError", "ValueError")
				w.implied(t)
			case *ast.Attribute:
				w.faults("AttributeError")
				for _, a := range w.in.p.AttrOf(t).Found {
					if a.Member != nil && a.Member.Deleter != nil {
						w.call(a.Member.Deleter)
					}
				}
			}
		}
	case *ast.Assign:
		w.expr(st.Value)
		for _, t := range st.Targets {
			w.target(t)
		}
	case *ast.AugAssign:
		w.expr(st.Target)
		w.expr(st.Value)
		w.operator(st.Op, st.Target, st.Value)
		w.implied(st)
		w.target(st.Target)
		w.out.Acts = w.out.Acts || !w.immutable(st.Target) // += may change a list
	case *ast.AnnAssign:
		if st.Value != nil {
			w.expr(st.Value)
			w.target(st.Target)
		}
	case *ast.For:
		w.iterate(st.Iter, false)
		w.target(st.Target)
		w.body(st.Body)
		w.body(st.Orelse)
	case *ast.AsyncFor:
		w.iterate(st.Iter, true)
		w.target(st.Target)
		w.body(st.Body)
		w.body(st.Orelse)
	case *ast.While:
		w.expr(st.Test)
		w.body(st.Body)
		w.body(st.Orelse)
	case *ast.If:
		if value, known := w.in.p.Imports.Decided(w.in.p.Link(w.m), st.Test); known {
			if value {
				w.body(st.Body)
			} else {
				w.body(st.Orelse)
			}
			break
		}
		w.expr(st.Test)
		w.body(st.Body)
		w.body(st.Orelse)
	case *ast.With:
		w.with(st.Items, st.Body, false)
	case *ast.AsyncWith:
		w.with(st.Items, st.Body, true)
	case *ast.Match:
		w.expr(st.Subject)
		for _, c := range st.Cases {
			w.pattern(c.Pattern)
			w.expr(c.Guard)
			w.body(c.Body)
		}
	case *ast.Raise:
		w.raise(st)
	case *ast.Try:
		w.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, false)
	case *ast.TryStar:
		w.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, true)
	case *ast.Assert:
		w.expr(st.Test)
		w.expr(st.Msg)
		w.raises("AssertionError")
	case *ast.Expr:
		w.expr(st.Value)
	case *ast.Import:
		w.imports(st.Names)
	case *ast.ImportFrom:
		w.imports(st.Names)
	case *ast.Global, *ast.Nonlocal:
		w.out.Acts = true // they announce an assignment
	case *ast.Pass, *ast.Break, *ast.Continue, *ast.TypeAlias:
	}
}

// imports: an import does what the code of the modules does that it is the first to import.
func (w *walker) imports(names []*ast.Alias) {
	w.out.Acts = true
	p := w.in.p
	for _, a := range names {
		i := p.Imports.Of(a)
		for _, m := range i.Runs {
			if i.Needs(m) {
				w.out.merge(w.in.OfModule(p.Linked(m)))
			}
		}
		if i.MayFail() {
			w.raises("ImportError")
		}
	}
}

func (w *walker) defaults(a *ast.Arguments) {
	w.exprs(a.Defaults)
	for _, d := range a.KwDefaults {
		w.expr(d)
	}
}

func (w *walker) target(t ast.Expression) {
	switch t := t.(type) {
	case *ast.Subscript:
		w.out.Acts = true
		w.expr(t.Value)
		w.expr(t.Slice)
		w.implied(t)
		w.faults("IndexError", "TypeError", "ValueError") // a byte out of range, slices of unlike lengths
	case *ast.Attribute:
		w.out.Acts = w.out.Acts || !w.ofNewObject(t)
		w.expr(t.Value)
		w.implied(t)
		w.missing(t)
		for _, a := range w.in.p.AttrOf(t).Found {
			if a.Field != nil && (a.Field.NoRoom || a.Field.Class.Data != nil && a.Field.Class.Data.Frozen) || a.Member != nil && a.Member.Property && a.Member.Setter == nil ||
				a.Member != nil && a.Member.Cell != nil && a.Recv != nil && a.Recv.Class != nil {
				w.faults("AttributeError")
			}
		}
	case *ast.Starred:
		w.target(t.Value)
	case *ast.Tuple:
		w.targets(t.Elts)
	case *ast.List:
		w.targets(t.Elts)
	}
}

// ofNewObject: what __init__ assigns to its own object nobody else has seen.
func (w *walker) ofNewObject(t *ast.Attribute) bool {
	n, ok := t.Value.(*ast.Name)
	return ok && w.fn != nil && w.fn.Class != nil && w.fn.Name == "__init__" && len(w.fn.Params) > 0 && w.fn.Params[0].Name == n.ID
}

// immutable: an expression whose value nothing can change.
func (w *walker) immutable(e ast.Expression) bool {
	for _, a := range w.in.p.CellOf(e).Atoms() {
		switch w.in.p.BuiltinName(a.Class) {
		case "int", "float", "bool", "str", "bytes", "NoneType":
		default:
			return false
		}
	}
	return true
}

func (w *walker) targets(list []ast.Expression) {
	for _, x := range list {
		w.target(x)
	}
	w.faults("ValueError", "TypeError")
}

func (w *walker) raise(st *ast.Raise) {
	w.expr(st.Exc)
	w.expr(st.Cause)
	if st.Exc == nil {
		if w.handling == nil {
			w.raises("BaseException")
			return
		}
		for c := range w.handling {
			w.out.Raises[c] = true
		}
		return
	}
	known := false
	for _, a := range w.in.p.CellOf(st.Exc).Atoms() {
		switch {
		case a.Obj != nil:
			w.out.Raises[a.Obj], known = true, true
		case a.Class != nil && a.Class.Exception():
			w.out.Raises[a.Class], known = true, true
		}
	}
	if !known {
		w.raises("BaseException")
	}
}

// try: what the handlers certainly catch is taken out of the body's set.
func (w *walker) try(body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement, star bool) {
	if overrules(final) {
		inner := &walker{in: w.in, m: w.m, fn: w.fn, out: &Effects{Raises: Set{}, Faults: Set{}}, whole: w.whole, handling: w.handling}
		inner.try(body, handlers, orelse, nil, star)
		if !inner.out.Suspends && (w.fn == nil || !w.fn.Generator) { // those have an error result whatever happens
			inner.out.Raises, inner.out.Faults = Set{}, Set{}
		}
		w.out.merge(inner.out)
		w.body(final)
		return
	}
	inner := &walker{in: w.in, m: w.m, fn: w.fn, out: &Effects{Raises: Set{}, Faults: Set{}}, whole: w.whole, handling: w.handling}
	inner.body(body)
	caught := Set{}
	for _, h := range handlers {
		if w.in.p.Imports.Dead(h) {
			continue
		}
		w.expr(h.Type)
		classes, ok := w.in.HandlerClasses(w.m, w.fn, h)
		hw := &walker{in: w.in, m: w.m, fn: w.fn, out: w.out, whole: w.whole, handling: Set{}}
		for _, set := range []Set{inner.out.Raises, inner.out.Faults} {
			for c := range set {
				if !ok || MayCatch(Set{c: true}, classes) {
					hw.handling[c] = true
				}
			}
		}
		if ok && !star {
			for _, c := range classes {
				caught[c] = true
			}
		}
		hw.body(h.Body)
	}
	keep := func(c *types.Class) bool {
		for k := range caught {
			if c.IsSubclass(k) {
				return false
			}
		}
		return true
	}
	for c := range inner.out.Raises {
		if keep(c) {
			w.out.Raises[c] = true
		}
	}
	for c := range inner.out.Faults {
		if keep(c) {
			w.out.Faults[c] = true
		}
	}
	w.out.Suspends = w.out.Suspends || inner.out.Suspends
	w.out.Acts = w.out.Acts || inner.out.Acts
	w.out.Ctx = w.out.Ctx || inner.out.Ctx
	w.body(orelse)
	w.body(final)
	if star {
		w.raises("BaseExceptionGroup")
	}
}

// overrules reports whether a finally clause certainly leaves by return, break or continue, which forgets the exception.
func overrules(final []ast.Statement) bool {
	if len(final) == 0 {
		return false
	}
	switch final[len(final)-1].(type) {
	case *ast.Return, *ast.Break, *ast.Continue:
		return true
	}
	return false
}

// with: the items from the left to the right, then the body.
func (w *walker) with(items []*ast.WithItem, body []ast.Statement, async bool) {
	if len(items) == 0 {
		w.body(body)
		return
	}
	it := items[0]
	w.expr(it.ContextExpr)
	w.implied(it.ContextExpr)
	if it.OptionalVars != nil {
		w.target(it.OptionalVars)
	}
	if c, ok := it.ContextExpr.(*ast.Call); ok && !async && w.in.Suppresses(c) {
		if len(items) > 1 {
			body = []ast.Statement{&ast.With{Span: c.Span, Items: items[1:], Body: body}}
		}
		w.try(body, []*ast.ExceptHandler{SuppressHandler(c)}, nil, nil, false)
		return
	}
	w.manages(it.ContextExpr, async)
	w.with(items[1:], body, async)
}

// manages adds what entering and leaving a context manager does.
func (w *walker) manages(e ast.Expression, async bool) {
	for _, a := range w.in.p.CellOf(e).Atoms() {
		if a.Class == nil {
			w.unknown()
			continue
		}
		if types.IsManager(a) {
			w.family(w.in.gens.Of(a))
			w.raises("RuntimeError") // the generator didn't yield, or didn't stop
			if async {
				w.suspends()
			}
			continue
		}
		enter, exit := "__enter__", "__exit__"
		if async {
			enter, exit = "__aenter__", "__aexit__"
		}
		for _, name := range []string{enter, exit} {
			m := a.Class.Lookup(name)
			if m == nil || m.Fn == nil {
				w.faults("TypeError", "AttributeError")
				continue
			}
			if m.Fn.Stub == nil {
				w.call(m.Fn)
				continue
			}
			w.stub(m.Fn)
			if async && (m.Fn.Stub.Go != "" || m.Fn.Stub.Suspends) {
				w.suspends()
			}
		}
	}
	if async && len(w.in.p.CellOf(e).Atoms()) == 0 {
		w.unknown()
	}
	if c, ok := e.(*ast.Call); ok && w.in.p.LaterCall(c) != nil { // closing(x), aclosing(x)
		if later := w.in.p.LaterCall(c); async {
			w.await(&ast.Await{Span: c.Span, Value: later})
		} else {
			w.callExpr(later)
		}
	}
}

func (w *walker) unknown() {
	w.out.Acts = true
	w.raises("BaseException")
	w.faults("BaseException")
}

func (w *walker) pattern(p ast.Pattern) {
	ast.Inspect(p, func(n ast.Node) bool {
		if x, ok := n.(ast.Expression); ok {
			w.expr(x)
			return false
		}
		return true
	})
}
