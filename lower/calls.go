package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// fallibleCall is a lowered call that may return an error besides its value.
type fallibleCall struct {
	expr  ir.Expr
	rep   *Rep
	fails bool
	want  string // a name for the value, if it needs a variable
}

// fallible lowers a call or an await as far as the Go call.
func (f *fn) fallible(e ast.Expression) *fallibleCall {
	switch e := e.(type) {
	case *ast.Await:
		return f.await(e)
	case *ast.Call:
		return f.call(e)
	case *ast.Yield:
		return f.yieldValueOf(e)
	case *ast.YieldFrom:
		return f.yieldFromValue(e)
	}
	return nil
}

// call lowers a call.
func (f *fn) call(e *ast.Call) *fallibleCall {
	rec := f.b.p.CallOf(e)
	if a, ok := e.Func.(*ast.Attribute); ok && f.bindsFunction(a) {
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	if f.callsLoose(e) {
		return f.callLoose(e, f.calleeRep(e.Func))
	}
	if c := f.b.p.CellOf(e.Func); c.MixedCallee() && f.b.callsValue(e) && !f.b.constructsAlike(e, rec) {
		return f.callMixed(e)
	}
	if problem := f.b.p.BindProblem(e); problem != "" {
		return f.misfit(e, rec, problem)
	}
	if a, ok := e.Func.(*ast.Attribute); ok && f.b.p.IsSuperAttr(a) {
		return f.superCall(e, a, rec)
	}
	if len(rec.Targets) == 0 {
		return f.dynamicCall(e)
	}
	if a, ok := e.Func.(*ast.Attribute); ok {
		if c := f.callOfClasses(e, a, rec); c != nil {
			return c
		}
		if c := f.callOfSeveral(e, a, rec); c != nil {
			return c
		}
	}
	if len(rec.Targets) > 1 {
		return f.callMany(e, rec)
	}
	return f.callTarget(e, rec)
}

// callOfSeveral lowers the call of a method of an object that may be of several classes; nil for other calls.
func (f *fn) callOfSeveral(e *ast.Call, a *ast.Attribute, rec *types.Call) *fallibleCall {
	r := f.rep(a.Value)
	switch {
	case r.Kind == Any:
		if c := f.callDuck(e, a, rec); c != nil {
			return c
		}
	case r.Kind == Iface && (lacks(r.Class, a.Attr) || ofClasses(rec)), r.Kind == Error && (len(rec.Targets) > 1 || ofProgram(rec)):
	default:
		return nil
	}
	return f.callByClass(e, a, rec, f.rep(e), func(one *types.Call) *fallibleCall { return f.callTarget(e, one) })
}

// ofProgram reports whether a call reaches methods that the program's classes define.
func ofProgram(rec *types.Call) bool {
	return !slices.ContainsFunc(rec.Targets, func(t *types.Target) bool { return t.Fn == nil || t.Fn.Stub != nil })
}

// ofClasses reports whether a call reaches static or class methods of several classes.
func ofClasses(rec *types.Call) bool {
	return len(rec.Targets) > 1 && !slices.ContainsFunc(rec.Targets, func(t *types.Target) bool { return t.Fn == nil || !t.Fn.ClassM && !t.Fn.Static })
}

// callTarget lowers a call that reaches one function or class.
func (f *fn) callTarget(e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	if t.Fn != nil && t.Fn.Name == "__call__" && t.Recv != nil && f.rep(e.Func).Kind == Any {
		return f.callUnknown(e) // an object, or something else
	}
	if _, attr := e.Func.(*ast.Attribute); !attr && t.Recv != nil && t.Fn != nil && t.Fn.Stub == nil && isMethod(t.Fn) && t.Fn.Name != "__call__" {
		if r := f.rep(e.Func); r.Kind == Func {
			return f.callValue(e, r) // a bound method: getattr(x, "method")(…)
		}
	}
	if name := f.intrinsicOf(e, rec); name != "" {
		if lower := intrinsics[name]; lower != nil {
			if c := lower(f, e, rec); c != nil {
				return c
			}
		}
	}
	switch {
	case t.Class != nil:
		return f.made(e, t.Class, f.construct(e, t))
	case t.Fn.Stub != nil && t.Fn.Async:
		return f.coroutine(e, t)
	case t.Fn.Stub != nil:
		if c := f.callByNone(e, rec, t); c != nil {
			return c
		}
		if d := f.dynamicOverload(e, t); d != nil {
			c := f.callStub(e, rec, d)
			c.rep = anyRep
			return c
		}
		return f.callStub(e, rec, t)
	default:
		return f.callFunc(e, t)
	}
}

// intrinsicOf is the intrinsic that a call reaches, if it reaches one alone.
func (f *fn) intrinsicOf(e *ast.Call, rec *types.Call) string {
	for _, t := range rec.Targets {
		switch {
		case t.Class != nil && t.Class.Stub != nil && len(rec.Targets) == 1:
			if t.Class.Stub.Intrinsic == "" && t.Fn != nil && t.Fn.Stub != nil {
				return t.Fn.Stub.Intrinsic
			}
			return t.Class.Stub.Intrinsic
		case t.Fn != nil && t.Fn.Stub != nil && len(rec.Targets) == 1:
			return t.Fn.Stub.Intrinsic
		}
	}
	return ""
}

// callMany lowers a call that may reach several functions: one method of an interface, or a function value.
func (f *fn) callMany(e *ast.Call, rec *types.Call) *fallibleCall {
	methods := true
	for _, t := range rec.Targets {
		methods = methods && t.Fn != nil && t.Fn.Stub == nil && t.Fn.Class != nil && t.Recv != nil && t.Class == nil
	}
	if a, ok := e.Func.(*ast.Attribute); ok && methods {
		r := f.rep(a.Value)
		if r.Kind == Struct || r.Kind == Iface {
			return f.callFunc(e, rec.Targets[0])
		}
	}
	if t := f.sharedMethod(e, rec); t != nil {
		return f.callStub(e, rec, t)
	}
	if allClasses(rec) {
		return f.constructAny(e, rec)
	}
	if r := f.rep(e.Func); r.Kind == Func {
		if allCoroutines(rec) {
			return f.coroutine(e, rec.Targets[0])
		}
		return f.callValue(e, r)
	}
	return f.dynamicCall(e)
}

// allCoroutines reports whether a call makes a coroutine, whichever function it reaches.
func allCoroutines(rec *types.Call) bool {
	return !slices.ContainsFunc(rec.Targets, func(t *types.Target) bool { return t.Fn == nil || !t.Fn.Async || t.Fn.Generator })
}

// defaultArg is the default of a parameter: constants are written out, anything else was evaluated at the def.
func (f *fn) defaultArg(at ast.Node, p *types.Param, r *Rep) ir.Expr {
	if p.Default == nil {
		return f.b.zero(r)
	}
	if d := f.b.factoryOf(p); d != nil {
		return f.factory(d, r)
	}
	if x := f.constantDefault(p.Default, r); x != nil {
		return x
	}
	if v := f.b.defaults[p]; v != nil {
		return f.convert(ref(v), f.b.rep(f.b.p.CellOf(p.Default)), r, p.Default)
	}
	if from := f.b.rep(f.b.p.CellOf(p.Default)); from.Kind == Void {
		return f.noneAs(r) // evaluated, and None
	}
	if at != nil {
		f.refuse(at, "GSY0342", "pass the argument", "the default of parameter %s is not supported", p.Name)
	}
	return f.b.zero(r)
}

// constantDefault lowers a default that is the same whenever it is evaluated.
func (f *fn) constantDefault(e ast.Expression, r *Rep) ir.Expr {
	if r.Kind == Duration {
		return f.duration(e)
	}
	switch x := e.(type) {
	case *ast.Constant:
		if c := f.constantAs(x, r); c != nil {
			return c
		}
		v, from := f.constant(x)
		return f.convert(v, from, r, e)
	case *ast.UnaryOp:
		if _, ok := x.Operand.(*ast.Constant); ok && x.Op == ast.USub {
			v, from := f.constant(x.Operand.(*ast.Constant))
			return f.convert(&ir.Unary{Op: "-", X: v}, from, r, e)
		}
	case *ast.Tuple:
		if len(x.Elts) == 0 && r.Kind == VarTuple {
			return nilExpr()
		}
	}
	return nil
}

// callFunc lowers a call of a function or method of the program.
func (f *fn) callFunc(e *ast.Call, t *types.Target) *fallibleCall {
	f.checkClassMethod(e, t)
	s := f.b.signature(t.Fn)
	if t.Fn.Async && !t.Fn.Generator {
		// Calling a coroutine function makes a coroutine; see await for the call that runs.
		return f.coroutine(e, t)
	}
	skip, recv := f.callReceiver(e, t)
	args, fun := f.callParts(e, t, s, skip, recv)
	return &fallibleCall{expr: f.finishCall(e, t.Fn, s, fun, args, skip), rep: s.result, fails: s.err, want: valueName(t.Fn.Name)}
}

// isObject: what is called is an object of the program itself, by its __call__.
func isObject(r *Rep) bool { return r.Kind == Struct || r.Kind == Iface || r.Kind == Enum }

// callParts lowers the receiver and arguments, in order.
func (f *fn) callParts(e *ast.Call, t *types.Target, s *signature, skip int, recv ir.Expr) ([]ir.Expr, ir.Expr) {
	arguments := func() []ir.Expr { return f.arguments(e, t.Fn, skip) }
	switch {
	case isMethod(t.Fn) && recv != nil:
		if t.Fn.Name == "__init__" && f.rep(f.receiverExpr(e, t)).Kind != Struct {
			f.refuse(e, "GSY0304", "put what it does into a method of another name", "calling __init__ of an object of one of several classes is not supported")
			return nil, nilExpr()
		}
		args := f.withReceiver(f.b.some(f.rep(f.receiverExpr(e, t))).Go, recv, arguments, &recv)
		return args, &ir.Selector{X: recv, Obj: f.b.funcObject(t.Fn)}
	case isMethod(t.Fn):
		return f.unboundCall(e, t)
	case t.Fn.Class != nil && t.Fn.Class.Maker() == t.Fn: // the class is not asked for
	case t.Fn.Outer != nil || f.isLocalValue(e.Func):
		x, r := f.value(e.Func)
		fun := f.deref(x, r, e.Func, "__call__")
		args := f.withReceiver(f.b.some(f.rep(e.Func)).Go, fun, arguments, &fun)
		return args, fun
	}
	return arguments(), f.funcValue(t.Fn)
}

// isLocalValue: the callee is a variable that holds a function rather than the function's own name.
func (f *fn) isLocalValue(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok {
		_, attr := e.(*ast.Attribute)
		return !attr
	}
	v := f.varOfName(n)
	if v == nil {
		return false
	}
	_, static := f.static(v)
	return !static
}

// unboundCall lowers Class.method(obj, …).
func (f *fn) unboundCall(e *ast.Call, t *types.Target) ([]ir.Expr, ir.Expr) {
	args := f.arguments(e, t.Fn, 0)
	if len(args) == 0 {
		return nil, obj(f.b.funcObject(t.Fn))
	}
	if f.b.dynamicSelf[t.Fn] {
		return args, obj(f.b.dynamicName(t.Fn)) // of this class, whatever the object's own overrides
	}
	return args[1:], &ir.Selector{X: args[0], Obj: f.b.funcObject(t.Fn)}
}

// finishCall adds ctx and spreads a *argument into a variadic parameter.
func (f *fn) finishCall(e *ast.Call, fn *types.Func, s *signature, fun ir.Expr, args []ir.Expr, skip int) ir.Expr {
	c := &ir.Call{Fun: fun}
	if s.ctx {
		c.Args = append(c.Args, f.contextOf(e))
	}
	c.Args = append(c.Args, args...)
	slots, _ := types.Bind(fn, e, skip)
	c.Ellipsis = f.anySpreads(slots)
	if eff := f.b.eff.Of(fn); !eff.Acts && !fn.Async && !fn.Generator {
		c.Purity = purity(s.err || len(eff.Faults) > 0)
	}
	return c
}

// purity is that of a call that does not act.
func purity(mayFail bool) ir.Purity {
	if mayFail {
		return ir.Reads
	}
	return ir.Pure
}

// context is the ctx to hand on.
func (f *fn) context() ir.Expr {
	if f.ctx != nil {
		return ref(f.ctx)
	}
	return call(aio("CurrentContext"))
}

// receiver lowers the object of a method call, as the class that defines the method sees it.
func (f *fn) receiver(e ast.Expression, fn *types.Func) ir.Expr {
	x, r := f.value(e)
	return f.deref(x, r, e, fn.Name)
}

// deref makes sure that an optional object is not None before an attribute of it is used.
func (f *fn) deref(x ir.Expr, r *Rep, e ast.Expression, attr string) ir.Expr {
	if !r.Opt {
		return x
	}
	if r.boxed() {
		return &ir.Call{Fun: py("NotNone"), Args: []ir.Expr{x, str(attr)}}
	}
	switch r.Kind {
	case Any:
		return x // the runtime looks at it
	case Iface, Error:
		return &ir.Call{Fun: py("NotNilObject"), Args: []ir.Expr{x, str(attr)}}
	case Func:
		x = f.stable(x, r)
		return &ir.Call{Fun: py("NotNilFunc"), Args: []ir.Expr{x, bin("==", x, nilExpr())}}
	}
	return &ir.Call{Fun: py("NotNil"), Args: []ir.Expr{x, str(attr)}}
}

// derefToSet is deref for an object of which an attribute is about to be set.
func (f *fn) derefToSet(x ir.Expr, r *Rep, t *ast.Attribute) ir.Expr {
	if r.Opt && (r.Kind == Struct || r.Kind == Iface) {
		return &ir.Call{Fun: py("NotNilToSet"), Args: []ir.Expr{x, str(t.Attr)}}
	}
	return f.deref(x, r, t.Value, t.Attr)
}

// callValue lowers a call of a function value.
func (f *fn) callValue(e *ast.Call, r *Rep) *fallibleCall {
	if f.callsLoose(e) {
		return f.callLoose(e, f.calleeRep(e.Func))
	}
	s := r.Sig
	if s == nil || s.fn == nil {
		return f.dynamicCall(e)
	}
	slots, problem := types.Bind(s.fn, e, callSkip(s.fn))
	if problem != "" {
		f.refuse(e, "GSY0343", "call the functions by their names", "a call of functions of several signatures is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	fun := f.expr(e.Func)
	if r.Opt {
		fun = f.deref(fun, r, e.Func, "__call__")
	}
	reps := append([]*Rep(nil), s.params...)
	for len(reps) < len(slots) {
		reps = append(reps, f.b.paramRep(slots[len(reps)].Param))
	}
	if s.fn.Stub != nil {
		// The value takes the parameters without defaults.
		for _, slot := range slots[min(len(s.params), len(slots)):] {
			if slot.Expr != nil || len(slot.Exprs) > 0 {
				return f.dynamicArgs(e)
			}
		}
		slots, reps = slots[:min(len(s.params), len(slots))], s.params
	}
	if hasStar(e.Args) || len(types.Keywords(e)) > 0 {
		fun = f.stable(fun, r)
		defer f.stands(e.Func, fun, r)()
	}
	args := f.withReceiver(f.b.some(f.rep(e.Func)).Go, fun, func() []ir.Expr { return f.fillSlots(e, s.fn, slots, reps) }, &fun)
	return &fallibleCall{expr: f.finishCall(e, s.fn, s, fun, args, callSkip(s.fn)), rep: s.result, fails: s.err, want: "value"}
}

// dynamicArgs refuses a call of a runtime function's value with arguments for parameters that have defaults.
func (f *fn) dynamicArgs(e *ast.Call) *fallibleCall {
	f.refuse(e, "GSY0343", "call the function by its name", "optional arguments in a call of a function value are not supported")
	return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
}

// callSkip is 1 for a function that is a method: as a value it is bound.
func callSkip(fn *types.Func) int {
	if isMethod(fn) {
		return 1
	}
	return 0
}

// dynamicCall lowers a call of a value of unknown kind.
func (f *fn) dynamicCall(e *ast.Call) *fallibleCall {
	r := f.rep(e.Func)
	if r.Kind == Func && r.Sig != nil && r.Sig.fn != nil {
		return f.callValue(e, r)
	}
	if a, ok := e.Func.(*ast.Attribute); ok {
		for _, m := range f.b.p.CellOf(a.Value).Atoms() {
			if m.Mod != nil {
				f.refuse(e, "GSY0302", "see docs/language.md for what is supported", "%s.%s is not supported", m.Mod.Name, a.Attr)
				return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
			}
		}
	}
	if len(f.b.p.CellOf(e.Func).Atoms()) == 0 {
		if n, ok := e.Func.(*ast.Name); ok && f.info.Use(n) != nil && f.info.Use(n).Unresolved {
			f.expr(e.Func) // reported already; it raises
			return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
		}
	}
	return f.callUnknown(e)
}

// valueName suggests a name for the result of a function: "get_user" gives user, "fetch" result.
func valueName(name string) string {
	for i := len(name) - 1; i > 0; i-- {
		if name[i] == '_' && i < len(name)-1 && name[0] != '_' {
			return name[i+1:]
		}
	}
	return "result"
}
