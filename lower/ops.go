package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// binary lowers left op right.
func (f *fn) binary(at ast.Node, op ast.Operator, left, right ast.Expression, out *Rep) (ir.Expr, *Rep) {
	if x, r := f.flagBinary(op, left, right); x != nil {
		return x, r
	}
	lr, rr := f.plainRep(left), f.plainRep(right)
	if x, r := f.typedBinary(at, op, left, right, lr, rr, out); x != nil {
		return x, r
	}
	if x, r := f.optionalBinary(at, op, left, right, lr, rr, out); x != nil {
		return x, r
	}
	return f.dynamicBinary(at, op, left, right, lr, rr, out)
}

// typedBinary lowers an operation on operands whose types have it; nil for others.
func (f *fn) typedBinary(at ast.Node, op ast.Operator, left, right ast.Expression, lr, rr, out *Rep) (ir.Expr, *Rep) {
	if lr.Kind == Str && !lr.Opt && op == ast.Mod {
		return f.percent(at, left, right), strRep
	}
	if numeric(lr) && numeric(rr) && op != ast.MatMult {
		if x, r := f.wrapped(op, left, right, out); x != nil {
			return x, r
		}
		if want := numberRep(op, lr, rr, out); want.Kind != Float && want.Kind != Num || floatOps[op] {
			ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{want, rightRep(op, want)})
			x, r := f.arith(op, ops[0], ops[1], want, at)
			return f.fitNumber(x, r, out)
		}
	}
	if (lr.Kind == Bytes || isByteArray(lr)) && !lr.Opt && op == ast.Mod {
		return f.bytesPercent(left, right, lr), lr
	}
	if x, r := f.sequenceOp(at, op, left, right, lr, rr, out); x != nil {
		return x, r
	}
	return f.operatorMethod(at, op, left, right, lr, rr, out)
}

// floatOps are the operators that floats have.
var floatOps = map[ast.Operator]bool{ast.Add: true, ast.Sub: true, ast.Mult: true, ast.Div: true, ast.FloorDiv: true, ast.Mod: true, ast.Pow: true}

// numeric reports whether a representation is a plain number.
func numeric(r *Rep) bool {
	return !r.Opt && (r.Kind == Int || r.Kind == Float || r.Kind == Bool || r.Kind == Big || r.Kind == Num)
}

var dynNames = map[ast.Operator]string{
	ast.Add: "DynAdd", ast.Sub: "DynSub", ast.Mult: "DynMul", ast.Div: "DynDiv", ast.FloorDiv: "DynFloorDiv", ast.Mod: "DynMod",
	ast.Pow: "DynPow", ast.BitOr: "DynOr", ast.BitAnd: "DynAnd", ast.BitXor: "DynXor", ast.LShift: "DynLsh", ast.RShift: "DynRsh", ast.MatMult: "DynMatMul",
}

// arith lowers an operation on two numbers of one representation.
func (f *fn) arith(op ast.Operator, x, y ir.Expr, r *Rep, at ast.Node) (ir.Expr, *Rep) {
	switch r.Kind {
	case Bool:
		switch op {
		case ast.BitAnd:
			return call(py("BoolAnd"), x, y), boolRep
		case ast.BitOr:
			return call(py("BoolOr"), x, y), boolRep
		default:
			return bin("!=", x, y), boolRep
		}
	case Float:
		if k := foldFloats(op, x, y); k != nil {
			return k, floatRep
		}
		switch op {
		case ast.Add, ast.Sub, ast.Mult:
			return bin(op.Text(), x, y), floatRep
		case ast.Div:
			if nonZero(y) {
				return bin("/", x, y), floatRep
			}
			return call(py("DivFloat"), x, y), floatRep
		case ast.FloorDiv:
			return call(py("FloorDivFloat"), x, y), floatRep
		case ast.Mod:
			return call(py("ModFloat"), x, y), floatRep
		case ast.Pow:
			return call(py("PowFloat"), x, y), floatRep
		}
		f.refuse(at, "GSY0360", "check the operands' types", "unsupported operand types for %s: float", op.Text())
		return x, floatRep
	}
	if r.Kind == Big || r.Kind == Num {
		return f.exactArith(op, x, y, r, at)
	}
	if op == ast.Div {
		return f.divide(x, y), floatRep
	}
	return f.intArith(op, x, y, at), intRep
}

// foldFloats folds an operation on float literals: Go would compute it exactly, Python rounds.
func foldFloats(op ast.Operator, x, y ir.Expr) ir.Expr {
	a, ok1 := x.(*ir.FloatLit)
	b, ok2 := y.(*ir.FloatLit)
	if !ok1 || !ok2 {
		return nil
	}
	var f float64
	switch op {
	case ast.Add:
		f = a.Value + b.Value
	case ast.Sub:
		f = a.Value - b.Value
	case ast.Mult:
		f = a.Value * b.Value
	case ast.Div:
		if b.Value == 0 {
			return nil
		}
		f = a.Value / b.Value
	default:
		return nil
	}
	return &ir.FloatLit{Value: f}
}

// intArith lowers an operation on ints: Go's operators where the operands' ranges prove that they agree with Python's,
// the runtime's checked ones elsewhere.
func (f *fn) intArith(op ast.Operator, x, y ir.Expr, at ast.Node) ir.Expr {
	if k := foldInts(op, x, y); k != nil {
		return k
	}
	a, b := f.b.rangeOf(x), f.b.rangeOf(y)
	if e, ok := at.(*ast.BinOp); ok {
		a, b = meet(a, f.b.intervals.expr(f.m, e.Left)), meet(b, f.b.intervals.expr(f.m, e.Right))
	} else if e, ok := at.(*ast.AugAssign); ok {
		a, b = meet(a, f.b.intervals.expr(f.m, e.Target)), meet(b, f.b.intervals.expr(f.m, e.Value))
	}
	switch op {
	case ast.Add, ast.Sub, ast.Mult:
		if fits(op, a, b) {
			return bin(op.Text(), x, y)
		}
		return call(py(map[ast.Operator]string{ast.Add: "Add", ast.Sub: "Sub", ast.Mult: "Mul"}[op]), x, y)
	case ast.FloorDiv:
		if b.lo > 0 && a.lo >= 0 {
			return bin("/", x, y)
		}
		return call(py("FloorDiv"), x, y)
	case ast.Mod:
		if b.lo > 0 && a.lo >= 0 {
			return bin("%", x, y)
		}
		return call(py("Mod"), x, y)
	case ast.Pow:
		return call(py("Pow"), x, y)
	case ast.BitAnd, ast.BitOr, ast.BitXor:
		return bin(op.Text(), x, y)
	case ast.LShift:
		if k, ok := y.(*ir.IntLit); ok && fitsShift(a, k) {
			return bin("<<", x, y)
		}
		return call(py("Lsh"), x, y)
	case ast.RShift:
		if b.lo >= 0 {
			return bin(">>", x, y)
		}
		return call(py("Rsh"), x, y)
	}
	f.refuse(at, "GSY0360", "check the operands' types", "unsupported operand types for %s: int", op.Text())
	return x
}

func nonZero(x ir.Expr) bool {
	switch k := x.(type) {
	case *ir.FloatLit:
		return k.Value != 0
	case *ir.Conv:
		if n, ok := k.X.(*ir.IntLit); ok {
			return n.Value != "0"
		}
	}
	return false
}

// fromSlice turns a fresh Go slice into a list's form.
func (f *fn) fromSlice(x ir.Expr, out *Rep) ir.Expr {
	if out.Kind == List {
		return call(py("NewList"), x)
	}
	return x
}

// stable saves a value that is read more than once.
func (f *fn) stable(x ir.Expr, r *Rep) ir.Expr {
	if f.isStable(x) {
		return x
	}
	return f.save("value", r.Go, x)
}

// operatorMethod lowers an operator that a class of the program or a stub defines.
func (f *fn) operatorMethod(at ast.Node, op ast.Operator, left, right ast.Expression, lr, rr, out *Rep) (ir.Expr, *Rep) {
	name := op.Method()
	if lr.Kind == Struct || lr.Kind == Iface {
		if st, ok := at.(*ast.AugAssign); ok && !lr.Opt {
			if m := f.inPlaceMethod(st, lr); m != nil && m.Fn != nil && m.Fn.Stub == nil {
				return f.operatorCall(at, m.Fn, left, right)
			}
		}
		if m := lr.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil && !lr.Opt {
			if k := askedFirst(lr.Class, "__r"+name[2:], f.b.p.CellOf(right).Atoms()); k != nil {
				f.refuse(at, "GSY0463", "call the method by its name", "%s of %s is asked before that of %s, whose subclass it is: that is not supported", "__r"+name[2:], k.Name, lr.Class.Name)
				return nilExpr(), out
			}
			return f.operatorCall(at, m.Fn, left, right)
		}
	}
	if rr.Kind == Struct || rr.Kind == Iface {
		if m := rr.Class.Lookup("__r" + name[2:]); m != nil && m.Fn != nil && m.Fn.Stub == nil && !rr.Opt {
			param := f.b.signature(m.Fn).params[0]
			ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{param, rr})
			f.swapped(ops, param)
			return f.finishMethod(m.Fn, ops[1], ops[0])
		}
	}
	if x := f.stubOperator(name, left, right, lr, rr, false); x != nil {
		return x, out
	}
	if x := f.stubOperator("__r"+name[2:], left, right, lr, rr, true); x != nil {
		return x, out
	}
	return nil, nil
}

// swapped saves the first of two operands if Go, where it stands behind the other, would evaluate it after that.
func (f *fn) swapped(ops []ir.Expr, first *Rep) {
	if !f.isStable(ops[0]) && !f.isStable(ops[1]) && (hasCall(ops[0]) || hasCall(ops[1])) {
		ops[0] = f.save("value", first.Go, ops[0])
	}
}

// askedFirst is a class that the right operand may be of, below that of the left one, whose own reflected method Python asks
// first; nil if there is none.
func askedFirst(left *types.Class, name string, atoms []*types.Atom) *types.Class {
	have := left.Lookup(name)
	for _, a := range atoms {
		if a.Class == nil || !a.Class.Program() {
			continue
		}
		for _, d := range descendants(a.Class) {
			if own := d.Lookup(name); d != left && d.IsSubclass(left) && own != nil && own != have && own.Class.Program() {
				return d
			}
		}
	}
	return nil
}

func (f *fn) operatorCall(at ast.Node, fn funcRef, left, right ast.Expression) (ir.Expr, *Rep) {
	s := f.b.signature(fn)
	if len(s.params) == 0 {
		return nil, nil
	}
	ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{f.rep(left), s.params[0]})
	return f.finishMethod(fn, ops[0], ops[1])
}

// finishMethod calls a method of the program on lowered operands.
func (f *fn) finishMethod(fn funcRef, recv ir.Expr, args ...ir.Expr) (ir.Expr, *Rep) {
	s := f.b.signature(fn)
	c := &ir.Call{Fun: &ir.Selector{X: recv, Obj: f.b.funcObject(fn)}}
	if s.ctx {
		c.Args = append(c.Args, f.context())
	}
	c.Args = append(c.Args, args...)
	if eff := f.b.eff.Of(fn); !eff.Acts && !fn.Async && !fn.Generator {
		c.Purity = purity(s.err || len(eff.Faults) > 0)
	}
	fc := &fallibleCall{expr: c, rep: s.result, fails: s.err}
	if s.err {
		return f.settle(fc, "value"), s.result
	}
	return c, s.result
}

// unary lowers -x, +x, ~x and not x.
func (f *fn) unary(e *ast.UnaryOp, out *Rep) (ir.Expr, *Rep) {
	if e.Op == ast.Not {
		return negate(f.cond(e.Operand)), boolRep
	}
	r := f.rep(e.Operand)
	if p := f.plainRep(e.Operand); p.Kind == Int && !(r.Kind == Enum && f.b.enumOf(r.Class).flag && e.Op == ast.Invert) {
		r = p
	}
	switch {
	case r.Kind == Enum && !r.Opt && f.b.enumOf(r.Class).flag && e.Op == ast.Invert:
		x := method(ref(f.b.flagsVar(r.Class)), "Invert", conv(basic("int"), f.expr(e.Operand)))
		return conv(f.b.enumType(r.Class), x), r
	case r.Kind == Float && !r.Opt && e.Op != ast.Invert:
		x := f.expr(e.Operand)
		if e.Op == ast.USub {
			if k, ok := x.(*ir.FloatLit); ok && k.Value != 0 {
				return &ir.FloatLit{Value: -k.Value}, floatRep
			}
			if k, ok := x.(*ir.FloatLit); ok && k.Value == 0 {
				return call(std("math", "Copysign"), intLit(0), intLit(-1)), floatRep
			}
			return &ir.Unary{Op: "-", X: x}, floatRep
		}
		return x, floatRep
	case (r.Kind == Int || r.Kind == Bool) && !r.Opt:
		x := f.as(e.Operand, intRep)
		switch e.Op {
		case ast.USub:
			if out.Kind == Big { // -(-2**63)
				return method(f.convert(x, intRep, bigRep, e), "Neg"), bigRep
			}
			if k, ok := x.(*ir.IntLit); ok && k.Value[0] != '-' {
				if k.Value == "0" {
					return k, intRep
				}
				return &ir.IntLit{Value: "-" + k.Value}, intRep
			}
			if f.b.rangeOf(x).lo > minInt {
				return &ir.Unary{Op: "-", X: x}, intRep
			}
			return call(py("Neg"), x), intRep
		case ast.Invert:
			return &ir.Unary{Op: "^", X: x}, intRep
		}
		return x, intRep
	case (r.Kind == Big || r.Kind == Num && e.Op != ast.Invert) && !r.Opt:
		x := f.as(e.Operand, r)
		switch e.Op {
		case ast.USub:
			x = method(x, "Neg")
		case ast.Invert:
			x = method(x, "Not")
		}
		return f.fitNumber(x, r, out)
	case (r.Kind == Struct || r.Kind == Iface) && !r.Opt:
		name := map[ast.UnaryOperator]string{ast.USub: "__neg__", ast.UAdd: "__pos__", ast.Invert: "__invert__"}[e.Op]
		if m := r.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			return f.finishMethod(m.Fn, f.expr(e.Operand))
		}
	case r.Kind == Stub && !r.Opt:
		name := map[ast.UnaryOperator]string{ast.USub: "__neg__", ast.UAdd: "__pos__", ast.Invert: "__invert__"}[e.Op]
		if m := r.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub != nil && m.Fn.Stub.Go != "" {
			return callItem(m.Fn, f.expr(e.Operand)), out
		}
	}
	if len(out.atoms()) == 0 {
		f.warnRaises(e, "bad operand type for unary %s: %s", unaryText[e.Op], r)
	}
	return call(py(dynUnary[e.Op]), f.as(e.Operand, anyRep)), anyRep
}

var unaryText = map[ast.UnaryOperator]string{ast.USub: "-", ast.UAdd: "+", ast.Invert: "~"}

// dynUnary are the unary operators of the runtime for values that are known as any only.
var dynUnary = map[ast.UnaryOperator]string{ast.USub: "DynNeg", ast.UAdd: "DynPos", ast.Invert: "DynInvert"}
