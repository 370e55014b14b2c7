package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// A manager is what a with statement, or an exit stack, enters and leaves: a value whose expression has been evaluated.
type manager struct {
	// enter makes the call of __enter__, in the code being lowered; nil if there is none to make.
	enter func() (ir.Expr, *Rep)
	// exit makes the call of __exit__, in the code that x lowers, with the body's exception or nil.
	exit func(x *fn, err ir.Expr) *fallibleCall
	// swallows says that the exit's result matters: it may be true.
	swallows bool
	// exits is the function of the program that exit calls; nil if that is of the runtime, or can't be told.
	exits *types.Func
}

// managerOf evaluates the expression of a context manager. It refuses what is none, and gives nil.
func (f *fn) managerOf(e ast.Expression, async bool) *manager {
	if c, ok := e.(*ast.Call); ok {
		switch name := f.intrinsicOf(c, f.b.p.CallOf(c)); {
		case name == "suppress" && !async:
			return f.suppressing(c)
		case name == "nullcontext":
			return f.nullManager(c)
		case name == "closing" && !async, name == "aclosing" && async:
			return f.closing(c, async)
		}
	}
	r := f.rep(e)
	switch {
	case (r.Kind == Struct || r.Kind == Iface || r.Kind == Stub) && !r.Opt:
		if !f.isManager(r, async) {
			break
		}
		mgr, _ := f.hold(e, "manager")
		return f.managerOfValue(mgr, r, async)
	case r.Kind == Any && !r.Opt:
		if kinds := f.managerKinds(e, async); kinds != nil {
			return f.anyManager(e, kinds, async)
		}
	}
	advice := "define " + enterName(async) + " and its like in a class, or use try and finally"
	switch {
	case r.Class == nil || !f.isManager(r, !async):
	case async:
		advice = "use with"
	default:
		advice = "use async with"
	}
	if _, ok := e.(*ast.Call); ok {
		f.dropValue(f.expr(e)) // what makes the value may be what is not supported
	}
	f.refuse(e, "GSY0405", advice, "a with statement over a value of type %s is not supported", r)
	return nil
}

// managerNamed is a manager that the with statement's variable holds from the start, as it enters itself; nil for others.
func (f *fn) managerNamed(it *ast.WithItem, list []ast.Statement, async bool) *manager {
	n, ok := it.OptionalVars.(*ast.Name)
	r := f.rep(it.ContextExpr)
	if !ok || r.Kind != Struct && r.Kind != Iface || r.Opt || !f.isManager(r, async) {
		return nil
	}
	tv := f.varOfName(n)
	if tv == nil || !f.boundHereOnly(tv, list) || !f.sameRep(f.b.rep(tv.Cell), r) || !f.b.p.EntersSelf(r.Class.Lookup(enterName(async)).Fn) {
		return nil
	}
	x, _ := f.value(it.ContextExpr)
	f.assignVar(tv, x)
	return f.objectManager(ref(f.variable(tv)), r, async)
}

func enterName(async bool) string {
	name, _ := enterExit(async)
	return name
}

// isManager reports whether values of a representation can be entered and left.
func (f *fn) isManager(r *Rep, async bool) bool {
	enterName, exitName := enterExit(async)
	enter, exit := r.Class.Lookup(enterName), r.Class.Lookup(exitName)
	if enter == nil || exit == nil || enter.Fn == nil || exit.Fn == nil {
		return false
	}
	if r.Kind == Stub {
		return exit.Fn.Stub != nil && exit.Fn.Stub.Go != ""
	}
	return exit.Fn.Stub == nil && (enter.Fn.Stub == nil || enter.Class.In("contextlib"))
}

func (f *fn) managerOfValue(mgr ir.Expr, r *Rep, async bool) *manager {
	if r.Kind == Stub {
		return f.stubManager(mgr, r, async)
	}
	return f.objectManager(mgr, r, async)
}

// managerKinds are the representations of the kinds of manager that an expression may give; nil if one is none.
func (f *fn) managerKinds(e ast.Expression, async bool) []*Rep {
	var kinds []*Rep
	for _, a := range f.b.p.CellOf(e).Atoms() {
		r := &Rep{}
		f.b.chooseAtom(r, a, &types.Cell{})
		if r.Kind != Struct && r.Kind != Stub || !f.isManager(r, async) {
			return nil
		}
		kinds = append(kinds, r)
	}
	return kinds
}

// anyManager: a value of several kinds, each with an enter and an exit of its own.
//
//	var exit func(err error) (bool, error)
//	switch manager := manager.(type) {
//	case *Res:
//		entered = manager.Enter()
//		exit = func(err error) (bool, error) { … }
//	…
func (f *fn) anyManager(e ast.Expression, kinds []*Rep, async bool) *manager {
	mgr, _ := f.hold(e, "manager")
	sig := &signature{result: boolRep, err: true, ctx: async, params: []*Rep{errorRep}}
	exit := f.temp("exit", sig.funcType())
	entered := f.temp("entered", basic("any"))
	return &manager{
		enter: func() (ir.Expr, *Rep) {
			sw := &ir.TypeSwitch{At: f.place(), X: mgr}
			for _, k := range kinds {
				tc := ir.TypeCase{Types: []ir.Type{k.Go}, Var: f.temp("manager", k.Go)}
				tc.Body = f.into(func() {
					m := f.managerOfValue(ref(tc.Var), k, async)
					got, gr := m.enter()
					f.assign(ref(entered), f.convert(got, gr, anyRep, nil))
					f.assign(ref(exit), f.exitLiteral(m, async))
				})
				sw.Cases = append(sw.Cases, tc)
			}
			f.emit(sw)
			return ref(entered), anyRep
		},
		exit: func(x *fn, err ir.Expr) *fallibleCall {
			c := call(ref(exit), err)
			if async {
				c.Args = []ir.Expr{x.context(), err}
			}
			return &fallibleCall{expr: c, rep: boolRep, fails: true, want: "handled"}
		},
		swallows: true,
	}
}

// hold evaluates a manager into a variable that nothing else changes: its __exit__ is called after the body.
func (f *fn) hold(e ast.Expression, want string) (ir.Expr, *Rep) {
	x, r := f.value(e)
	if !f.frozen(x) || !f.isStable(x) {
		x = f.holdAs(want, r.Go, x)
	}
	return x, r
}

func (f *fn) holdAs(want string, t ir.Type, x ir.Expr) ir.Expr {
	v := f.temp(want, t)
	v.PerIteration = true
	if r, ok := x.(*ir.VarRef); ok {
		v.Python, v.Want = r.Var.Python, r.Var.Want
	}
	f.assign(ref(v), x)
	return ref(v)
}

func enterExit(async bool) (enter, exit string) {
	if async {
		return "__aenter__", "__aexit__"
	}
	return "__enter__", "__exit__"
}

// objectManager: an object of the program that has __enter__ and __exit__. AbstractContextManager's __enter__ gives the
// object itself.
func (f *fn) objectManager(mgr ir.Expr, r *Rep, async bool) *manager {
	enterName, exitName := enterExit(async)
	enter, exit := r.Class.Lookup(enterName).Fn, r.Class.Lookup(exitName).Fn
	return &manager{
		enter: func() (ir.Expr, *Rep) {
			if enter.Stub != nil {
				return mgr, r
			}
			got, gr := f.finishMethod(enter, mgr)
			if f.b.p.EntersSelf(enter) {
				f.dropValue(got)
				return mgr, r
			}
			return got, gr
		},
		exit:     func(x *fn, err ir.Expr) *fallibleCall { return x.exitCall(mgr, exit, err) },
		swallows: f.b.exitSwallows(exit),
		exits:    exit,
	}
}

// exitCall calls the __exit__ of an object with an exception's class, the exception, and a traceback if it asks for that.
func (f *fn) exitCall(mgr ir.Expr, exit *types.Func, err ir.Expr) *fallibleCall {
	s := f.b.signature(exit)
	c := &ir.Call{Fun: &ir.Selector{X: mgr, Obj: f.b.funcObject(exit)}}
	if s.ctx {
		c.Args = append(c.Args, f.context())
	}
	for i, p := range s.params {
		switch {
		case s.variadic && i == len(s.params)-1: // __exit__(self, *exc)
			c.Args = append(c.Args, &ir.Call{Fun: py("ExitArgs"), Args: []ir.Expr{err}})
			c.Ellipsis = true
		case isNilLit(err):
			c.Args = append(c.Args, f.b.zero(p))
		case i == 0:
			c.Args = append(c.Args, f.exitArg(call(py("ExitType"), err), p))
		case i == 1:
			c.Args = append(c.Args, f.exitArg(err, p))
		case i == 2 && p.Kind == Any && readsParam(exit, 3):
			c.Args = append(c.Args, call(py("ExitTraceback"), err))
		default:
			c.Args = append(c.Args, f.b.zero(p))
		}
	}
	return &fallibleCall{expr: c, rep: s.result, fails: s.err, want: "handled"}
}

// readsParam reports whether a function names its parameter in its body.
func readsParam(fn *types.Func, i int) bool {
	if i >= len(fn.Params) {
		return false
	}
	return slices.ContainsFunc(fn.Body, func(st ast.Statement) bool {
		found := false
		ast.Inspect(st, func(n ast.Node) bool {
			x, ok := n.(*ast.Name)
			found = found || ok && x.ID == fn.Params[i].Name
			return !found
		})
		return found
	})
}

// stubManager: a runtime object with the methods Enter and Exit, or the two that its stub names for them.
func (f *fn) stubManager(mgr ir.Expr, r *Rep, async bool) *manager {
	enterName, exitName := enterExit(async)
	enter, exit := r.Class.Lookup(enterName), r.Class.Lookup(exitName)
	entered := f.b.enteredRep(r, enter.Fn)
	m := &manager{swallows: f.b.swallows(r.Class)}
	m.enter = func() (ir.Expr, *Rep) {
		d := enter.Fn.Stub
		if d.Go == "" {
			return mgr, r
		}
		c := method(mgr, d.Go[1:])
		if d.Suspends {
			c.Args = []ir.Expr{f.context()}
		}
		fc := &fallibleCall{expr: c, rep: entered, fails: d.Suspends || len(d.Raises) > 0, want: "value"}
		if fc.fails {
			return f.settled(fc)
		}
		return c, entered
	}
	m.exit = func(x *fn, err ir.Expr) *fallibleCall {
		d := exit.Fn.Stub
		c := method(mgr, d.Go[1:])
		if d.Suspends {
			c.Args = []ir.Expr{x.context()}
		}
		out := &fallibleCall{expr: c, rep: voidRep, fails: d.Suspends || len(d.Raises) > 0, want: "handled"}
		if n, ok := exit.Fn.Returns.(*ast.Name); ok && n.ID == "bool" {
			out.rep = boolRep
			c.Args = append(c.Args, err)
		}
		return out
	}
	return m
}

// enteredRep is what a runtime object's __enter__ gives.
func (b *builder) enteredRep(r *Rep, enter *types.Func) *Rep {
	if n, ok := enter.Returns.(*ast.Name); ok {
		if n.ID == r.Class.Name {
			return r
		}
		for i, p := range r.Class.Params {
			if p == n.ID && i < len(r.Args) {
				return asUnit(r.Args[i])
			}
		}
	}
	return voidRep
}

// suppressing: with suppress(A, B) by way of an exit stack. A with statement over it is a try.
func (f *fn) suppressing(c *ast.Call) *manager {
	test := f.suppressed(c)
	return &manager{
		exit: func(_ *fn, err ir.Expr) *fallibleCall {
			return &fallibleCall{expr: test(err), rep: boolRep}
		},
		swallows: true,
	}
}

// suppressed evaluates the classes of a suppress(…), and gives the test whether it takes an exception.
func (f *fn) suppressed(c *ast.Call) func(err ir.Expr) ir.Expr {
	classes, ok := f.b.eff.SuppressedClasses(f.m, f.f, c)
	if !ok {
		var specs []ir.Expr
		for _, a := range c.Args {
			specs = append(specs, f.as(a, anyRep))
		}
		return func(err ir.Expr) ir.Expr {
			return &ir.Call{Fun: py("Catches"), Args: append([]ir.Expr{err}, specs...)}
		}
	}
	return func(err ir.Expr) ir.Expr {
		test := call(py("Is"), err)
		for _, k := range classes {
			test.Args = append(test.Args, f.classValue(k))
		}
		return test
	}
}

// nullManager: nullcontext(x) gives x and does nothing.
func (f *fn) nullManager(c *ast.Call) *manager {
	return &manager{
		enter: func() (ir.Expr, *Rep) {
			switch {
			case len(c.Args) == 1:
				return f.value(c.Args[0])
			case keyword(c, "enter_result") != nil:
				return f.value(keyword(c, "enter_result"))
			}
			return nilExpr(), voidRep
		},
	}
}

// closing: closing(x) gives x, and calls its close in the end; aclosing(x) awaits its aclose.
func (f *fn) closing(c *ast.Call, async bool) *manager {
	name := "closing"
	if async {
		name = "aclosing"
	}
	later := f.b.p.LaterCall(c)
	if later == nil || len(c.Args) != 1 || hasStar(c.Args) {
		f.refuse(c, "GSY0405", "use try and finally", "these arguments of %s are not supported", name)
		return nil
	}
	x, r := f.hold(c.Args[0], "thing")
	return &manager{
		enter: func() (ir.Expr, *Rep) { return x, r },
		exit: func(in *fn, _ ir.Expr) *fallibleCall {
			f.b.evaluated[later.Func.(*ast.Attribute).Value] = evaluated{x, r}
			defer delete(f.b.evaluated, later.Func.(*ast.Attribute).Value)
			var got *fallibleCall
			if async {
				got = in.awaitCall(later)
			}
			if got == nil {
				got = in.call(later)
			}
			return got
		},
	}
}

// callExit lowers m.__exit__(type, value, traceback) of a runtime manager: its Exit takes the exception alone.
func callExit(f *fn, e *ast.Call, rec *types.Call) *fallibleCall { return f.exitOf(e, rec, false) }

// awaitExit lowers await m.__aexit__(type, value, traceback).
func awaitExit(f *fn, e *ast.Call, rec *types.Call) *fallibleCall { return f.exitOf(e, rec, true) }

func (f *fn) exitOf(e *ast.Call, rec *types.Call, async bool) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	t := rec.Targets[0]
	x, r := f.value(a.Value)
	x = f.deref(x, r, a.Value, a.Attr)
	var err ir.Expr
	switch {
	case len(e.Args) == 3 && !hasStar(e.Args):
		want := *errorRep
		want.Opt = true
		ops := f.operands(4, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return x, r.Go
			}
			if i == 2 {
				return f.as(e.Args[1], &want), errorType
			}
			v, vr := f.value(e.Args[i-1])
			return v, vr.Go
		})
		x, err = ops[0], ops[2]
	case len(e.Args) == 1 && hasStar(e.Args):
		args := f.sliceOf(e.Args[0].(*ast.Starred).Value, anyRep)
		err = call(py("ExitError"), args)
	default:
		return nil
	}
	c := method(x, t.Fn.Stub.Go[1:])
	if t.Fn.Stub.Suspends {
		c.Args = append(c.Args, f.context())
	}
	c.Args = append(c.Args, err)
	return &fallibleCall{expr: c, rep: boolRep, fails: t.Fn.Stub.Suspends || len(t.Fn.Stub.Raises) > 0, want: "handled"}
}
