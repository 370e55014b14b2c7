package effects

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
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
	case *ast.FunctionDef:
		w.exprs(st.DecoratorList)
		w.defaults(st.Args)
	case *ast.AsyncFunctionDef:
		w.exprs(st.DecoratorList)
		w.defaults(st.Args)
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

func (w *walker) exprs(list []ast.Expression) {
	for _, e := range list {
		w.expr(e)
	}
}

func (w *walker) implied(n ast.Node) {
	for _, f := range w.in.p.Implied(n) {
		if !f.Async && !f.Generator {
			w.call(f)
		}
	}
}

func (w *walker) expr(e ast.Expression) {
	if e == nil {
		return
	}
	p := w.in.p
	switch e := e.(type) {
	case *ast.Await:
		w.await(e)
	case *ast.Call:
		w.callExpr(e)
	case *ast.BinOp:
		w.expr(e.Left)
		w.expr(e.Right)
		w.operator(e.Op, e.Left, e.Right)
		w.implied(e)
	case *ast.UnaryOp:
		w.expr(e.Operand)
		w.implied(e)
		if e.Op != ast.Not && w.odd(e.Operand) {
			w.faults("TypeError")
		}
	case *ast.Compare:
		w.expr(e.Left)
		w.exprs(e.Comparators)
		w.implied(e)
		for i, op := range e.Ops {
			if op != ast.Is && op != ast.IsNot {
				w.items(w.in.p.CellOf(e.Left), w.in.p.CellOf(e.Comparators[i]))
			}
			if op == ast.Lt || op == ast.LtE || op == ast.Gt || op == ast.GtE || op == ast.In || op == ast.NotIn {
				if w.odd(e.Left) || w.odd(e.Comparators[i]) {
					w.faults("TypeError")
				}
			}
		}
	case *ast.Subscript:
		w.expr(e.Value)
		w.expr(e.Slice)
		w.implied(e)
		if _, ok := e.Slice.(*ast.Slice); ok {
			w.faults("ValueError")
			if w.odd(e.Value) {
				w.faults("TypeError")
			}
			return
		}
		for _, a := range p.CellOf(e.Value).Atoms() {
			switch {
			case a.Class == nil:
				w.faults("KeyError")
			case p.BuiltinName(a.Class) == "list" || p.BuiltinName(a.Class) == "str" || p.BuiltinName(a.Class) == "tuple" || p.BuiltinName(a.Class) == "bytes" || p.BuiltinName(a.Class) == "range":
				w.faults("IndexError")
			case p.BuiltinName(a.Class) == "dict":
				w.faults("KeyError")
				w.key(e.Slice)
			default:
				if m := a.Class.Lookup("__getitem__"); m != nil && m.Fn != nil && m.Fn.Stub != nil {
					w.stub(m.Fn)
				} else if m == nil {
					w.faults("TypeError")
				}
			}
		}
		if w.odd(e.Value) {
			w.faults("TypeError", "IndexError", "KeyError")
		}
	case *ast.Attribute:
		w.expr(e.Value)
		w.implied(e)
		w.missing(e)
		for _, acc := range p.AttrOf(e).Found {
			if acc.Member != nil && acc.Member.Property && acc.Member.Fn != nil && acc.Member.Fn.Stub != nil {
				w.stub(acc.Member.Fn)
			}
		}
	case *ast.ListComp:
		w.comp(e.Generators, e.Elt)
	case *ast.SetComp:
		w.comp(e.Generators, e.Elt)
		w.key(e.Elt)
	case *ast.DictComp:
		w.comp(e.Generators, e.Key, e.Value)
		w.key(e.Key)
	case *ast.Set:
		w.exprs(e.Elts)
		for _, x := range e.Elts {
			w.key(x)
		}
	case *ast.Dict:
		for i, k := range e.Keys {
			w.expr(k)
			w.expr(e.Values[i])
			w.key(k)
		}
	case *ast.GeneratorExp:
		// Its body runs where it is iterated; taking that to be here errs on the safe side.
		w.comp(e.Generators, e.Elt)
	case *ast.Yield:
		w.expr(e.Value)
		w.thrownIn()
	case *ast.YieldFrom:
		w.iterate(e.Value, false)
		w.thrownIn()
	case *ast.FormattedValue:
		w.expr(e.Value)
		w.implied(e)
		if e.FormatSpec != nil {
			w.expr(e.FormatSpec)
			w.spec(e)
		}
	case *ast.Lambda:
		w.defaults(e.Args)
	case *ast.Name:
		if p.Scopes(w.m).Bound(e) != scope.Always {
			w.faults("NameError", "UnboundLocalError")
		}
	case *ast.Constant:
	default:
		ast.Inspect(e, func(n ast.Node) bool {
			if n == ast.Node(e) {
				return true
			}
			if x, ok := n.(ast.Expression); ok {
				w.expr(x)
				return false
			}
			return true
		})
	}
}

// odd reports whether an expression's value may be of no kind, None, or of several kinds: operations on it may not fit.
func (w *walker) odd(e ast.Expression) bool {
	atoms := w.in.p.CellOf(e).Atoms()
	if len(atoms) != 1 {
		return true
	}
	return atoms[0].Class == nil || types.IsNone(atoms[0])
}

// missing: an attribute of something that may be None, or lack it.
func (w *walker) missing(e *ast.Attribute) {
	atoms := w.in.p.CellOf(e.Value).Atoms()
	found := w.in.p.AttrOf(e).Found
	if len(atoms) == 0 || len(found) < len(atoms) {
		w.faults("AttributeError")
	}
	for _, a := range found {
		if a.Cast {
			w.faults("AttributeError")
		}
	}
	for _, a := range atoms {
		if a.Class != nil && a.Class.FieldOf(e.Attr) == nil && a.Class.Lookup(e.Attr) == nil {
			w.faults("AttributeError")
		}
	}
	for _, a := range found {
		if a.Field != nil && e.Ctx != ast.Store && w.in.lacks(a.Field) {
			w.faults("AttributeError")
		}
	}
}

// operator: what an operation on numbers and sequences can fault with.
func (w *walker) operator(op ast.Operator, left, right ast.Expression) {
	switch op {
	case ast.Div, ast.FloorDiv, ast.Mod:
		if !nonZeroConst(right) {
			w.faults("ZeroDivisionError")
		}
		if op == ast.Mod {
			for _, a := range w.in.p.CellOf(left).Atoms() {
				if n := w.in.p.BuiltinName(a.Class); n == "str" || n == "bytes" {
					w.faults("TypeError", "ValueError", "KeyError")
				}
			}
		}
	case ast.Pow:
		w.faults("ZeroDivisionError", "OverflowError")
	case ast.LShift, ast.RShift:
		w.faults("ValueError")
	}
	if w.odd(left) || w.odd(right) || w.unfit(left, right) {
		w.faults("TypeError")
	}
	if l, r := w.large(left), w.large(right); l || r {
		if op == ast.Div || r && (op == ast.LShift || op == ast.RShift) || w.odd(left) || w.odd(right) || w.unlike(left, right) {
			w.faults("OverflowError") // a float, a length or a count that is too large
		}
	}
}

// large reports whether an expression's value may be an int beyond 64 bits.
func (w *walker) large(e ast.Expression) bool { return w.in.large(w.in.p.CellOf(e)) }

// narrows: a function of the library that takes an int or a float is given an int that may be too large for it.
func (w *walker) narrows(e *ast.Call, t *types.Target) {
	slots, _ := types.Bind(t.Fn, e, skip(t))
	for _, s := range slots {
		n, ok := s.Param.Ann.(*ast.Name)
		if !ok || n.ID != "int" && n.ID != "float" {
			continue
		}
		for _, x := range append([]ast.Expression{s.Expr}, s.Exprs...) {
			if x != nil && w.large(x) {
				w.faults("OverflowError")
			}
		}
	}
}

// unfit: operands of different kinds that are not both numbers.
func (w *walker) unfit(left, right ast.Expression) bool {
	a, b := w.in.p.CellOf(left).Atoms()[0].Class, w.in.p.CellOf(right).Atoms()[0].Class
	number := func(c *types.Class) bool {
		n := w.in.p.BuiltinName(c)
		return n == "int" || n == "float" || n == "bool" || n == "complex"
	}
	return a != b && !(number(a) && number(b))
}

// unlike: operands of two kinds, each of one.
func (w *walker) unlike(left, right ast.Expression) bool {
	return w.in.p.CellOf(left).Atoms()[0].Class != w.in.p.CellOf(right).Atoms()[0].Class
}

func nonZeroConst(e ast.Expression) bool {
	k, ok := e.(*ast.Constant)
	if !ok {
		return false
	}
	switch v := k.Value.(type) {
	case ast.ConstInt:
		return v.Sign() != 0
	case ast.ConstFloat:
		return v != 0
	}
	return false
}

func (w *walker) comp(gens []*ast.Comprehension, results ...ast.Expression) {
	for _, g := range gens {
		w.iterate(g.Iter, g.IsAsync)
		w.target(g.Target)
		w.exprs(g.Ifs)
	}
	w.exprs(results)
}

// iterate: an iterable expression and what running it does.
func (w *walker) iterate(e ast.Expression, async bool) {
	w.expr(e)
	for _, a := range w.in.p.CellOf(e).Atoms() {
		if a.Class == nil {
			if a.Obj == nil {
				w.faults("TypeError")
			}
			continue
		}
		enter, next := "__iter__", "__next__"
		if async {
			enter, next = "__aiter__", "__anext__"
		}
		if moves(e, a) {
			w.out.Acts = true
		}
		switch {
		case types.IsGenerator(a, async):
			w.generator(e, a, async)
			continue
		case !async && a.Class.Stub != nil && a.Class.Name == "Iterator":
			w.iterator(e)
		case types.IsNone(a):
			w.faults("TypeError")
		}
		m := a.Class.Lookup(enter)
		if m == nil && !async {
			if at := a.Class.Lookup("__getitem__"); at != nil && at.Fn != nil && at.Fn.Stub == nil {
				w.call(at.Fn)
			} else if a.Class.Lookup("__next__") == nil {
				w.faults("TypeError")
			}
		} else if m == nil {
			w.faults("TypeError")
		}
		if m != nil && m.Fn != nil && m.Fn.Stub == nil {
			w.call(m.Fn)
			for _, it := range m.Fn.Ret.Atoms() {
				if it.Class == nil {
					continue
				}
				if n := it.Class.Lookup(next); n != nil && n.Fn != nil && n.Fn.Stub == nil {
					w.call(n.Fn)
				}
			}
			if m.Fn.Generator {
				w.run(m.Fn)
			}
			for _, it := range m.Fn.Ret.Atoms() {
				if types.IsGenerator(it, async) {
					w.generator(nil, it, async)
				}
			}
		} else if async && m != nil && m.Fn != nil {
			w.suspends()
		} else if m != nil && m.Fn != nil {
			w.stub(m.Fn)
		}
	}
	if w.odd(e) {
		w.faults("TypeError")
	}
}

// moves: the expression is an iterator that is there already, and iterating it moves it on.
func moves(e ast.Expression, a *types.Atom) bool {
	if _, fresh := e.(*ast.GeneratorExp); fresh || a.Class == nil {
		return false
	}
	return a.Class.Lookup("__next__") != nil || a.Class.Lookup("__anext__") != nil
}

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
				if t.Fn.Module.Name == "builtins" && t.Fn.Name != "print" && w.odd(a) {
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
	for _, a := range w.in.p.CellOf(e.Func).Atoms() {
		if a.Class != nil && a.Class.Lookup("__call__") == nil {
			w.faults("TypeError")
		}
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

func (w *walker) pattern(p ast.Pattern) {
	ast.Inspect(p, func(n ast.Node) bool {
		if x, ok := n.(ast.Expression); ok {
			w.expr(x)
			return false
		}
		return true
	})
}
