package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// The dynamic floor: operations on values that may be of several kinds, or of none that has them. They are never refused:
// where the kinds are not known before, the runtime's dynamic operations look at the value; where no kind fits, they raise
// what CPython raises, in its words, and check warns.

// atoms are the kinds of value that the representation's cell holds.
func (r *Rep) atoms() []*types.Atom { return r.Cell.Atoms() }

// optionalBinary lowers an operation of which an operand may be None, which has no operators: that is tested first.
//
//	best + 1    →    if !best.OK {
//	                     panic(py.OperandError("+", best, 1))
//	                 }
//	                 … best.Value + 1
//
// It gives nil if the operands have no such operation without None either.
func (f *fn) optionalBinary(at ast.Node, op ast.Operator, left, right ast.Expression, lr, rr, out *Rep) (ir.Expr, *Rep) {
	if !definite(lr) || !definite(rr) || !lr.Opt && !rr.Opt || op == ast.Mod && lr.Kind == Str {
		return nil, nil
	}
	ls, rs := f.b.some(lr), f.b.some(rr)
	if !f.operates(op, ls, rs, out) {
		return nil, nil
	}
	ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{lr, rr})
	x, y := f.stable(ops[0], lr), f.stable(ops[1], rr)
	var absent ir.Expr
	for _, v := range []struct {
		x ir.Expr
		r *Rep
	}{{x, lr}, {y, rr}} {
		if !v.r.Opt {
			continue
		}
		if t := absence(v.x, v.r); absent == nil {
			absent = t
		} else {
			absent = bin("||", absent, t)
		}
	}
	fault := call(py("OperandError"), str(operatorText(at, op)), f.convert(x, lr, anyRep, nil), f.convert(y, rr, anyRep, nil))
	f.emit(&ir.If{At: f.place(), Cond: absent, Then: []ir.Stmt{&ir.ExprStmt{X: call(builtin("panic"), fault)}}})
	defer f.stands(left, f.unwrap(x, lr), ls)()
	defer f.stands(right, f.unwrap(y, rr), rs)()
	return f.typedBinary(at, op, left, right, ls, rs, out)
}

// definite: values of one kind, or None.
func definite(r *Rep) bool { return r.Kind != Any && r.Kind != Void }

// absence tests an optional value for None.
func absence(x ir.Expr, r *Rep) ir.Expr {
	if r.boxed() {
		return not(field(x, "OK"))
	}
	return bin("==", x, nilExpr())
}

// stands lets an expression stand for a value that it has been evaluated to, until the function that it gives is called.
func (f *fn) stands(e ast.Expression, x ir.Expr, r *Rep) (end func()) {
	before, had := f.b.evaluated[e]
	f.b.evaluated[e] = evaluated{x, r}
	return func() {
		delete(f.b.evaluated, e)
		if had {
			f.b.evaluated[e] = before
		}
	}
}

// operates reports whether typedBinary has an operation for operands of these representations.
func (f *fn) operates(op ast.Operator, l, r, out *Rep) bool {
	switch {
	case numeric(l) && numeric(r):
		kind := numberRep(op, l, r, out).Kind
		return op != ast.MatMult && (kind != Float && kind != Num || floatOps[op])
	case op == ast.Add && l.Kind == r.Kind && (l.Kind == Str || l.Kind == Bytes):
		return true
	case op == ast.Add && isList(l) && isList(r) && isList(out):
		return f.b.sameType(l.Args[0].Go, out.Args[0].Go) && f.b.sameType(r.Args[0].Go, out.Args[0].Go)
	case op == ast.Mult && l.Kind == Str:
		return isIntRep(r)
	case l.Kind == Struct || l.Kind == Iface:
		m := l.Class.Lookup(op.Method())
		return m != nil && m.Fn != nil && m.Fn.Stub == nil
	}
	return false
}

// operatorText is an operator as the messages of TypeErrors show it.
func operatorText(at ast.Node, op ast.Operator) string {
	if _, aug := at.(*ast.AugAssign); aug {
		return op.Text() + "="
	}
	if op == ast.Pow {
		return "** or pow()"
	}
	return op.Text()
}

// dynamicBinary lowers an operation by the runtime, which looks at the operands' kinds.
func (f *fn) dynamicBinary(at ast.Node, op ast.Operator, left, right ast.Expression, lr, rr, out *Rep) (ir.Expr, *Rep) {
	ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{anyRep, anyRep})
	return f.dynamicOp(at, op, ops[0], ops[1], lr, rr, out)
}

// dynamicOp is dynamicBinary for operands that are lowered to any.
func (f *fn) dynamicOp(at ast.Node, op ast.Operator, x, y ir.Expr, lr, rr, out *Rep) (ir.Expr, *Rep) {
	switch {
	case len(out.atoms()) == 0:
		f.warnRaises(at, "unsupported operand types for %s: %s and %s", op.Text(), lr, rr)
	case lr.Kind != Any && rr.Kind != Any && ownType(out):
		// The runtime makes a container of a type of its own.
		f.refuse(at, "GSY0360", "check the operands' types", "unsupported operand types for %s: %s and %s", op.Text(), lr, rr)
	}
	if _, aug := at.(*ast.AugAssign); aug {
		return call(py("DynInPlace"), str(op.Text()), x, y), anyRep
	}
	return call(py(dynNames[op]), x, y), anyRep
}

// ownType: containers whose Go type tells what they hold.
func ownType(r *Rep) bool {
	switch r.Kind {
	case Slice, List, Dict, Set, Tuple, VarTuple:
		for _, a := range r.Args {
			if a.Kind != Any {
				return true
			}
		}
	}
	return r.Kind == Stub
}

// decoratesManaged reports whether a call may be one of a context manager, which makes a function that runs under it.
func (f *fn) decoratesManaged(e *ast.Call) bool {
	for _, a := range f.b.p.CellOf(e.Func).Atoms() {
		if a.Class == nil {
			continue
		}
		for _, k := range a.Class.MRO {
			switch k.Name {
			case "GeneratorContextManager", "AsyncGeneratorContextManager", "ContextDecorator", "AsyncContextDecorator":
				if k.In("contextlib") {
					return true
				}
			}
		}
	}
	return false
}

// callUnknown lowers a call of a value of which inference knows no function: the runtime calls what it finds there, or raises
// CPython's TypeError. Keywords can only be handed on to what certainly can't be called.
func (f *fn) callUnknown(e *ast.Call) *fallibleCall {
	got := &fallibleCall{expr: nilExpr(), rep: anyRep}
	if f.b.p.CellOf(e.Func).MixedCallee() && f.b.callsValue(e) {
		return f.callMixed(e)
	}
	if f.decoratesManaged(e) {
		f.refuse(e, "GSY0440", "write a with statement", "a context manager as a decorator is not supported here")
		return got
	}
	callee := f.rep(e.Func)
	list, reps := []ast.Expression{e.Func}, []*Rep{anyRep}
	for _, a := range e.Args {
		if st, ok := a.(*ast.Starred); ok {
			f.refuse(st, "GSY0341", "pass the arguments one by one", "* of arguments of a call of which it can't be told what it reaches is not supported")
			return got
		}
		list, reps = append(list, a), append(reps, anyRep)
	}
	for _, k := range e.Keywords {
		if f.mayCall(e.Func) {
			f.refuse(e, "GSY0343", "annotate the function, or call it by its name", "what this call reaches can't be determined")
			return got
		}
		list, reps = append(list, k.Value), append(reps, anyRep)
	}
	if !f.mayCall(e.Func) {
		f.warnRaises(e, "'%s' object is not callable", callee)
	}
	ops := f.operandsAs(list, reps)
	got.expr = call(py("Call"), ops...)
	return got
}

// mayCall reports whether something callable may arrive at an expression.
func (f *fn) mayCall(e ast.Expression) bool {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Fn != nil || a.Obj != nil || a.Class.IsObject() {
			return true
		}
		if m := a.Class.Lookup("__call__"); m != nil {
			return true
		}
	}
	return false
}

// misfit lowers a call whose arguments don't fit the function: callee and arguments are evaluated, then TypeError is raised.
// What a stub leaves out CPython may take, and functions that are written in C have their own words for what they don't.
func (f *fn) misfit(e *ast.Call, rec *types.Call, problem string) *fallibleCall {
	got := &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	if what, fn := lacking(e, rec); fn != nil {
		f.refuse(e, "GSY0304", "see docs/language.md for what is supported", "%s of %s is not supported", what, stubName(fn))
		return got
	}
	// A wrapper that hands its arguments on does what it does first: see package decorate.
	forwards := len(rec.Targets) == 1 && rec.Targets[0].Fn != nil && rec.Targets[0].Fn.Identity != nil && rec.Targets[0].Fn.Identity.Forwards
	if len(rec.Targets) != 1 || forwards {
		f.refuse(e, "GSY0340", "fix the call: CPython raises this when it runs", "TypeError: %s", problem)
		return got
	}
	if fn := rec.Targets[0].Fn; fn != nil && (fn.Partial != nil || fn.StandsIn()) {
		if problem = fn.WrongPartial(e); problem == "" {
			f.refuse(e, "GSY0343", "write a lambda", "calling a function that the library makes with these arguments is not supported")
			return got
		}
	} else if name := libraryName(rec.Targets[0]); name != "" {
		f.refuse(e, "GSY0304", "pass the arguments that its declaration has", "these arguments of %s are not supported: %s", name, problem)
		return got
	}
	f.evaluate(e)
	f.warn(e, "GSY0340", "fix the call", "TypeError", "%s", problem)
	f.fault("TypeError", problem)
	got.expr = f.b.zero(got.rep)
	return got
}

// lacking names an argument that a library function takes in Python, but not in its stub, and the function.
func lacking(e *ast.Call, rec *types.Call) (string, *types.Func) {
	for _, t := range rec.Targets {
		if t.Fn == nil || t.Fn.Stub == nil {
			continue
		}
		for _, fn := range t.Fn.Overloads {
			lacks := fn.Stub.Lacks
			for _, k := range types.Keywords(e) {
				if slices.Contains(lacks, k.Arg) {
					return "the argument " + k.Arg, fn
				}
			}
			if len(lacks) > 0 && len(e.Args) > fn.Positions() {
				return "this number of arguments", fn
			}
		}
	}
	return "", nil
}

// libraryName names a function or class of the library that is called; "" if it is one of the program.
func libraryName(t *types.Target) string {
	switch {
	case t.Class != nil && !t.Class.Program():
		return t.Class.Name
	case t.Class == nil && t.Fn != nil && t.Fn.Stub != nil:
		return stubName(t.Fn)
	}
	return ""
}

// evaluate evaluates what a call that raises evaluates before it does.
func (f *fn) evaluate(e *ast.Call) {
	var list []ast.Expression
	if a, ok := e.Func.(*ast.Attribute); ok && f.rep(a.Value).Kind != Class && f.rep(a.Value).Kind != Module {
		list = append(list, a.Value)
	}
	for _, x := range append(list, handedOver(e)...) {
		f.dropValue(f.expr(x))
	}
}

// fault raises a builtin exception here.
func (f *fn) fault(class, text string) {
	f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), method(py(class), "New", str(text)))})
}

// dynamicOverload is the form of a builtin function that takes any value, if the one that was found takes a number, and the
// argument may be of several kinds: round(x, 2) of an int is an int. Nil if there is none, or the types are known.
func (f *fn) dynamicOverload(e *ast.Call, t *types.Target) *types.Target {
	if t.Recv != nil || len(e.Keywords) > 0 || hasStar(e.Args) || len(e.Args) == 0 || t.Fn.Module.Name != "builtins" {
		return nil
	}
	slots, _ := types.Bind(t.Fn, e, 0)
	mixed := false
	for _, s := range slots {
		if n, ok := s.Param.Ann.(*ast.Name); ok && s.Expr != nil && (n.ID == "int" || n.ID == "float") {
			r := f.rep(s.Expr)
			mixed = mixed || r.Kind == Any && len(f.b.p.CellOf(s.Expr).Atoms()) > 1
		}
	}
	if !mixed {
		return nil
	}
	for _, a := range f.b.p.CellOf(e.Func).Atoms() {
		if a.Fn == nil {
			continue
		}
		for _, o := range a.Fn.Overloads {
			returns, ok := o.Returns.(*ast.Name)
			if !ok || returns.ID != "Any" || o.Stub == nil || o.Stub.Go == "" {
				continue
			}
			if _, problem := types.Bind(o, e, 0); problem == "" {
				return &types.Target{Fn: o}
			}
		}
	}
	return nil
}
