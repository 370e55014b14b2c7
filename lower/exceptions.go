package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// needsStruct reports whether an exception class has fields or methods of its own: others are a *py.Class alone.
func (b *builder) needsStruct(c *types.Class) bool {
	if c == nil || !c.Program() || !c.Exception() {
		return false
	}
	for _, k := range c.MRO {
		if !k.Program() {
			continue
		}
		if len(k.FieldOrder) > 0 || k.Data != nil {
			return true
		}
		for _, m := range k.Members { // with those borrowed of its other bases
			if m.Fn != nil && m.Fn.Stub == nil || m.Fn == nil && m.Cell != nil && m.Value != nil {
				return true
			}
		}
	}
	return false
}

func (f *fn) isGroupClass(c *types.Class) bool {
	return c.Name == "ExceptionGroup" || c.Name == "BaseExceptionGroup"
}

// newGroup lowers ExceptionGroup(message, exceptions).
func (f *fn) newGroup(e *ast.Call, c *types.Class) *fallibleCall {
	if len(e.Args) != 2 {
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			return f.as(e.Args[0], strRep), basic("string")
		}
		return f.errorSlice(e.Args[1]), ir.Slice{Elem: errorType}
	})
	return &fallibleCall{expr: call(py("New"+c.Name), ops...), rep: errorRep, want: "group"}
}

// newBuiltinException lowers a call of an exception class of the library. Of OSError and its classes errno decides which
// class it is, and a file name is no argument.
func (f *fn) newBuiltinException(e *ast.Call, c *types.Class) *fallibleCall {
	if len(e.Keywords) > 0 {
		f.refuse(e, "GSY0461", "pass the arguments by position, one by one", "these arguments of %s are not supported", c.Name)
	}
	out := &ir.Call{Fun: field(symbol(c.Stub.Go), "New")}
	if !c.IsSubclass(f.b.p.Builtin("UnicodeError")) { // those check their arguments
		out.Purity = ir.Pure
	}
	if c.IsSubclass(f.b.p.Builtin("OSError")) && (len(e.Args) > 1 || hasStar(e.Args)) {
		out.Fun = field(symbol(c.Stub.Go), "NewOS")
		if c.Name == "OSError" {
			out.Fun = py("NewOSError")
		}
	}
	switch {
	case !hasStar(e.Args):
		out.Args = f.operandsOf(e.Args, anyRep)
	case len(e.Args) == 1:
		out.Args = []ir.Expr{f.sliceOf(e.Args[0].(*ast.Starred).Value, anyRep)}
		out.Ellipsis = true
	default:
		f.refuse(e, "GSY0461", "pass the arguments by position, one by one", "these arguments of %s are not supported", c.Name)
	}
	return &fallibleCall{expr: out, rep: errorRep, want: "err"}
}

// errorSlice lowers a sequence of exceptions to []error.
func (f *fn) errorSlice(e ast.Expression) ir.Expr {
	if r := f.rep(e); len(r.Args) > 0 && r.Args[0].Kind == Any {
		return call(py("Errors"), f.seqOf(e, &Rep{Kind: Seq, Args: []*Rep{anyRep}}))
	}
	return f.sliceOf(e, errorRep)
}

// newException lowers a call of an exception class of the program.
func (f *fn) newException(e *ast.Call, t *types.Target) *fallibleCall {
	c := t.Class
	if !f.b.needsStruct(c) {
		if len(e.Keywords) > 0 || hasStar(e.Args) {
			f.refuse(e, "GSY0461", "pass the arguments by position, one by one", "these arguments of %s are not supported", c.Name)
		}
		made := method(f.classValue(c), "New", f.operandsOf(e.Args, anyRep)...)
		made.Purity = ir.Pure
		return &fallibleCall{expr: made, rep: errorRep, want: "err"}
	}
	if t.Fn == nil || t.Fn.Stub != nil {
		if len(e.Keywords) > 0 || hasStar(e.Args) {
			f.refuse(e, "GSY0461", "pass the arguments by position, one by one", "these arguments of %s are not supported", c.Name)
		}
		args := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(obj(f.b.class(c).ctor), args...), rep: f.b.structRep(c), want: "err"}
	}
	if !f.b.setsArgs(t.Fn) && !allPositional(e, t.Fn) {
		if hasStar(e.Args) {
			f.refuse(e, "GSY0461", "call super().__init__(…) in "+c.Name+".__init__, or pass every argument by position", "e.args of this %s can't be told from its constructor", c.Name)
		}
		return f.newWithArgs(e, t)
	}
	return f.newObject(e, t)
}

// newWithArgs makes an exception whose __init__ leaves it to BaseException.__new__ to set args: they are the positional
// arguments of this call, not the defaults nor what keywords pass.
func (f *fn) newWithArgs(e *ast.Call, t *types.Target) *fallibleCall {
	var args []ir.Expr
	for _, a := range e.Args {
		x, r := f.value(a)
		if _, constant := a.(*ast.Constant); !constant && !f.frozen(x) {
			x = f.saveArg(x, r.Go)
			f.b.evaluated[a] = evaluated{x, r}
			defer delete(f.b.evaluated, a)
		}
		args = append(args, f.toAny(x, r, a))
	}
	c := f.newObject(e, t)
	made := c.expr
	if c.fails {
		made = f.settle(c, "err")
	} else {
		made = f.save("err", c.rep.Go, made)
	}
	f.emit(&ir.ExprStmt{X: method(made, "SetArgs", args...)})
	return &fallibleCall{expr: made, rep: c.rep, want: "err"}
}

// setsArgs reports whether an __init__ is certain to reach BaseException.__init__, and so to set args.
func (b *builder) setsArgs(init *types.Func) bool {
	if init.Stub != nil {
		return true
	}
	for _, st := range init.Body {
		x, ok := st.(*ast.Expr)
		if !ok {
			continue
		}
		call, ok := x.Value.(*ast.Call)
		if !ok {
			continue
		}
		if a, ok := call.Func.(*ast.Attribute); ok && a.Attr == "__init__" && b.p.IsSuperAttr(a) {
			for _, t := range b.p.CallOf(call).Targets {
				if b.setsArgs(t.Fn) {
					return true
				}
			}
		}
	}
	return false
}

// allPositional reports whether a call gives each parameter its argument by position.
func allPositional(e *ast.Call, init *types.Func) bool {
	n := 0
	for _, p := range init.Params[1:] {
		if p.Kind > types.PosOrKw {
			return false
		}
		n++
	}
	return len(e.Keywords) == 0 && len(e.Args) == n && !hasStar(e.Args)
}

// paramArgs are what BaseException.__new__ puts into args: the arguments of the constructor. vars, if not nil, stand for
// the parameters.
func (f *fn) paramArgs(init *types.Func, vars []*ir.Var) []ir.Expr {
	if f.b.setsArgs(init) {
		return nil
	}
	var list []ir.Expr
	params := init.Params[1:]
	offset := len(vars) - len(params)
	for i, p := range params {
		if p.Kind > types.PosOrKw {
			break
		}
		var v *ir.Var
		if vars != nil {
			v = vars[i+offset]
		} else {
			v = f.b.variable(p.Var)
		}
		list = append(list, f.toAny(ref(v), f.b.paramRep(p), nil))
	}
	return list
}

// excType is the struct of the runtime that an exception of a class embeds.
func (b *builder) excType(c *types.Class) ir.Type {
	if isGroupType(c) {
		return pyType("ErrorGroup")
	}
	return pyType("Exc")
}

// isGroupType reports whether a class extends BaseExceptionGroup.
func isGroupType(c *types.Class) bool {
	for _, k := range c.MRO {
		if k.Name == "BaseExceptionGroup" && !k.Program() {
			return true
		}
	}
	return false
}

// initExc puts the exception's own part into a literal: class and arguments.
func (f *fn) initExc(lit *ir.Composite, c *types.Class, args []ir.Expr) {
	made := ir.Expr(method(ref(f.b.classObject(c)), "Init", args...))
	inner := lit
	for k := f.b.structBase(c); k != nil; k = f.b.structBase(k) {
		part := &ir.Composite{Type: ir.Named{Obj: f.b.class(k).base}}
		inner.Keys = append([]ir.Expr{obj(f.b.class(k).base)}, inner.Keys...)
		inner.Elems = append([]ir.Expr{part}, inner.Elems...)
		inner = part
	}
	inner.Keys = append([]ir.Expr{&ir.PkgRef{Name: "Exc"}}, inner.Keys...)
	inner.Elems = append([]ir.Expr{made}, inner.Elems...)
}

// exceptionConstructor is NewC of a class without an __init__ of the program's: the arguments are the exception's.
func (b *builder) exceptionConstructor(c *types.Class) ir.Decl {
	k := b.class(c)
	x := b.newFn(c.Module, nil)
	x.frame = &frame{kind: inFunc, result: b.structRep(c)}
	args := &ir.Var{Want: "args", Type: ir.Slice{Elem: basic("any")}, Declared: true}
	out := &ir.Func{Obj: k.ctor, Params: []*ir.Var{args}, Variadic: true, Results: []ir.Type{k.goType()}}
	lit := &ir.Composite{Type: ir.Named{Obj: k.base}, Addr: true}
	out.Body = x.into(func() {
		if base := b.structBase(c); base != nil {
			x.embed(lit, base, &ir.Call{Fun: obj(b.class(base).ctor), Args: []ir.Expr{ref(args)}, Ellipsis: true})
		} else {
			lit.Keys = []ir.Expr{&ir.PkgRef{Name: "Exc"}}
			lit.Elems = []ir.Expr{&ir.Call{Fun: field(ref(b.classObject(c)), "Init"), Args: []ir.Expr{ref(args)}, Ellipsis: true}}
		}
		x.attrDefaults(lit, c, nil)
		x.returnObject(c, lit)
	})
	return out
}

// callGroupMatch lowers group.split((A, B)) and group.subgroup((A, B)).
func callGroupMatch(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	a, ok := e.Func.(*ast.Attribute)
	classes, known := f.b.eff.SuppressedClasses(f.m, f.f, e)
	if !ok || !known || len(e.Args) != 1 || t.Fn.Stub.Go == "" {
		return nil
	}
	if _, tuple := e.Args[0].(*ast.Tuple); !tuple {
		return nil
	}
	x, r := f.value(a.Value)
	c := call(symbol(t.Fn.Stub.Go), f.deref(x, r, a.Value, t.Fn.Name))
	for _, k := range classes {
		c.Args = append(c.Args, f.classValue(k))
	}
	return &fallibleCall{expr: c, rep: f.stubRep(e, t.Fn), want: "group"}
}
