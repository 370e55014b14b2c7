package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Mixed calls.
//
// What is called may be a function, a class or an object with __call__: the values of {"int": int, "point": Point, "half":
// half}. Such a value is an any, which the runtime calls. What arrives there is made ready for that: functions take any
// arguments (see loose.go), a class knows how to make its instances, an object has a method CallAny.

// mixedCalls is what may be called where it is a value of any kind.
type mixedCalls struct {
	mixed map[*types.Func]bool
	made  map[*types.Class]bool // classes
	acts  map[*types.Class]bool // those with __call__
}

func newMixedCalls() mixedCalls {
	return mixedCalls{mixed: map[*types.Func]bool{}, made: map[*types.Class]bool{}, acts: map[*types.Class]bool{}}
}

// mixedCall notes what a call may reach, if the runtime makes it.
func (l *looseFuncs) mixedCall(b *builder, e *ast.Call, rec *types.Call) {
	c := b.p.CellOf(e.Func)
	if !c.MixedCallee() || !b.callsValue(e) || b.constructsAlike(e, rec) {
		return
	}
	l.calls = append(l.calls, e)
	for _, a := range c.Atoms() {
		switch {
		case a.Fn != nil:
			l.mixed[a.Fn] = true
		case a.Obj != nil && a.Obj.Program() && !a.Obj.Exception():
			l.made[a.Obj] = true
		case a.Class != nil && a.Class.Program() && a.Class.Lookup("__call__") != nil:
			l.acts[a.Class] = true
		}
	}
}

// constructsAlike reports whether a call makes an object of one of several classes, all of which take its arguments: then no
// binding at run time is needed.
func (b *builder) constructsAlike(e *ast.Call, rec *types.Call) bool {
	return allClasses(rec) && b.p.BindProblem(e) == ""
}

// callMixed lowers a call that the runtime makes.
func (f *fn) callMixed(e *ast.Call) *fallibleCall {
	c := f.looseCall(e, func() (ir.Expr, ir.Type) { return f.as(e.Func, anyRep), anyRep.Go }, true)
	c.Args = append([]ir.Expr{c.Fun}, c.Args...)
	c.Fun = py("Call")
	if k := c.Args[1]; !isNilLit(k) {
		c.Fun = py("CallNamed")
	} else {
		c.Args = slices.Delete(c.Args, 1, 2)
	}
	return &fallibleCall{expr: c, rep: anyRep}
}

// mixedSignature is the Go signature of what the runtime calls.
var mixedSignature = &signature{loose: true, variadic: true, vararg: 1, params: []*Rep{keywordsRep, argsRep}, result: anyRep}

// toMixed makes a function a value of any kind that the runtime can call.
func (f *fn) toMixed(x ir.Expr, from *Rep) ir.Expr {
	fn := from.Sig.fn
	mixed := fn != nil && f.b.loose().mixed[fn]
	for _, a := range from.atoms() {
		if a.Fn != nil {
			fn, mixed = a.Fn, mixed || f.b.loose().mixed[a.Fn]
		}
	}
	if !mixed || f.b.sameType(from.Go, mixedSignature.funcType()) {
		return x
	}
	x = f.loosen(x, from.Sig, mixedSignature)
	if from.Sig.loose || fn == nil {
		return x
	}
	return f.colouredAndNamed(x, fn)
}

// mixedLit is a function literal that the runtime can call.
func (f *fn) mixedLit(body func(inner *fn, g *given)) *ir.FuncLit {
	g := &given{
		kwargs: &ir.Var{Want: "kwargs", Type: keywordsRep.Go, Declared: true},
		args:   &ir.Var{Want: "args", Type: argsRep.Go, Declared: true},
	}
	lit := &ir.FuncLit{Params: []*ir.Var{g.kwargs, g.args}, Results: mixedSignature.results(), Variadic: true}
	inner := f.literal(mixedSignature)
	lit.Body = inner.into(func() { body(inner, g) })
	return lit
}

// makes is the function by which the runtime makes an instance of a class.
func (b *builder) makes(c *types.Class) ir.Expr {
	k, r := b.class(c), b.structRep(c)
	return b.newFn(c.Module, nil).mixedLit(func(inner *fn, g *given) {
		init := b.p.Initializer(c)
		if init == nil || init.Stub != nil {
			var made ir.Expr = call(obj(k.ctor))
			if !b.hasAttrDefaults(c) {
				made = &ir.Composite{Type: ir.Named{Obj: k.base}, Addr: true}
			}
			inner.emit(&ir.ExprStmt{X: call(py("NoArguments"), str(c.Name), g.named(), ref(g.args))})
			inner.forward(made, r, false, mixedSignature)
			return
		}
		s := b.initSignature(c, init)
		made := &ir.Call{Fun: obj(k.ctor)}
		made.Args, made.Ellipsis = inner.bindMethod(init, s.params, g)
		if s.ctx {
			made.Args = append([]ir.Expr{inner.context()}, made.Args...)
		}
		inner.forward(made, s.result, s.err, mixedSignature)
	})
}

// callMethods are the methods by which the runtime calls the objects of a module's classes.
func (b *builder) callMethods(m *types.Module) (methods []ir.Decl) {
	done := map[*types.Class]bool{}
	for _, c := range b.p.Classes {
		if !b.loose().acts[c] {
			continue
		}
		for _, k := range append([]*types.Class{c}, descendants(c)...) {
			if k.Module == m && !isProtocol(k) && !k.Exception() && !done[k] {
				done[k] = true
				methods = append(methods, b.callMethod(k))
			}
		}
	}
	return methods
}

func (b *builder) callMethod(c *types.Class) *ir.Func {
	recv := b.receiver(c)
	recv.Type = b.class(c).recvType()
	called := c.Lookup("__call__").Fn
	lit := b.newFn(c.Module, nil).mixedLit(func(inner *fn, g *given) {
		inner.looseBody(&ir.Selector{X: ref(recv), Obj: b.funcObject(called)}, b.signature(called), mixedSignature, g)
	})
	return &ir.Func{
		Obj: &ir.Object{Python: "__call__", Want: "CallAny", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Doc: "CallAny calls the object with any arguments.", Params: lit.Params, Variadic: true, Results: lit.Results, Body: lit.Body,
	}
}
