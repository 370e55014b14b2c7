package lower

import (
	"math/big"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Arithmetic on ints of any size (py.Int), and on numbers that keep their kind (py.Num).

// numberRep is the representation in which an operation on two numbers is done; out is that of its result's cell.
func numberRep(op ast.Operator, l, r, out *Rep) *Rep {
	exact := l.Kind == Big || r.Kind == Big
	switch {
	case l.Kind == Float || r.Kind == Float, op == ast.Pow && out.Kind == Float:
		return floatRep
	case l.Kind == Num || r.Kind == Num, op == ast.Pow && out.Kind != Int && out.Kind != Big && holdsFloat(out):
		return numRep
	case op == ast.Div && !exact:
		return intRep
	case exact || out.Kind == Big:
		return bigRep
	case l.Kind == Bool && r.Kind == Bool && (op == ast.BitAnd || op == ast.BitOr || op == ast.BitXor):
		return boolRep
	}
	return intRep
}

// holdsFloat reports whether a float may arrive in a cell.
func holdsFloat(r *Rep) bool {
	if r.Cell == nil {
		return false
	}
	for _, a := range r.atoms() {
		if a.Class != nil && a.Class.Name == "float" && a.Class.In("builtins") {
			return true
		}
	}
	return false
}

// rightRep is the representation of the right operand: a py.Int is shifted by an int, and no number by more than fits one.
func rightRep(op ast.Operator, want *Rep) *Rep {
	if want.Kind == Big && (op == ast.LShift || op == ast.RShift) {
		return boundRep
	}
	return want
}

// fitNumber gives a number the representation of its cell: x % 10 of a py.Int is an int.
func (f *fn) fitNumber(x ir.Expr, r, out *Rep) (ir.Expr, *Rep) {
	if numeric(out) && out.Kind != Bool && out.Kind != r.Kind && r.Kind != Bool {
		if r.Kind == Big && out.Kind == Int {
			return reads(method(x, "Int")), out // its size is known to fit
		}
		return f.convert(x, r, out, nil), out
	}
	return x, r
}

var exactMethods = map[ast.Operator]string{
	ast.Add: "Add", ast.Sub: "Sub", ast.Mult: "Mul", ast.FloorDiv: "FloorDiv", ast.Mod: "Mod", ast.Pow: "Pow",
	ast.BitAnd: "And", ast.BitOr: "Or", ast.BitXor: "Xor", ast.LShift: "Lsh", ast.RShift: "Rsh",
}

// exactArith lowers an operation on two py.Ints or two py.Nums: a method.
func (f *fn) exactArith(op ast.Operator, x, y ir.Expr, r *Rep, at ast.Node) (ir.Expr, *Rep) {
	name := exactMethods[op]
	switch {
	case op == ast.Div && r.Kind == Big:
		return reads(method(x, "TrueDiv", y)), floatRep
	case op == ast.Div:
		return reads(method(x, "Div", y)), floatRep
	case name == "" || r.Kind == Num && (op == ast.BitAnd || op == ast.BitOr || op == ast.BitXor || op == ast.LShift || op == ast.RShift):
		return call(py("Dyn"+name), f.convert(x, r, anyRep, nil), f.convert(y, r, anyRep, nil)), anyRep // a float has none of these
	}
	return reads(method(x, name, y)), r
}

// divide lowers a / b of two ints: Go's / on floats where both are exact in one and b is not 0.
func (f *fn) divide(x, y ir.Expr) ir.Expr {
	a, b := f.convert(x, intRep, floatRep, nil), f.convert(y, intRep, floatRep, nil)
	if k := foldFloats(ast.Div, a, b); k != nil {
		return k
	}
	if s := f.b.rangeOf(y); (s.lo > 0 || s.hi < 0) && exactInFloat(f.b, x, intRep) && exactInFloat(f.b, y, intRep) {
		return bin("/", a, b)
	}
	return call(py("TrueDiv"), x, y)
}

// compareExact compares numbers of which one is a py.Int or a py.Num.
func (f *fn) compareExact(op ast.CmpOperator, x ir.Expr, xr *Rep, y ir.Expr, yr *Rep) ir.Expr {
	switch {
	case xr.Kind == Float || yr.Kind == Float || xr.Kind == Big && yr.Kind == Num || xr.Kind == Num && yr.Kind == Big:
		name := comparingFunc[op]
		t := ir.Expr(call(py(name), x, y))
		if op == ast.NotEq {
			return negate(t)
		}
		return t
	case xr.Kind == Num || yr.Kind == Num:
		t := ir.Expr(reads(method(f.convert(x, xr, numRep, nil), orderMethod[op], f.convert(y, yr, numRep, nil))))
		if op == ast.NotEq {
			return negate(t)
		}
		return t
	}
	if k, ok := y.(*ir.IntLit); ok && k.Value == "0" {
		return bin(op.Text(), reads(method(x, "Sign")), y)
	}
	a, b := f.convert(x, xr, bigRep, nil), f.convert(y, yr, bigRep, nil)
	if op == ast.NotEq {
		return not(reads(method(a, "Eq", b)))
	}
	return reads(method(a, orderMethod[op], b))
}

// orderMethod names the method of py.Int and py.Num that compares.
var orderMethod = map[ast.CmpOperator]string{ast.Eq: "Eq", ast.NotEq: "Eq", ast.Lt: "Lt", ast.LtE: "Le", ast.Gt: "Gt", ast.GtE: "Ge"}

// maskBits reports whether an operation keeps the lowest bits of its left operand alone, and how many: x & 0xFF, x % 256.
func maskBits(op ast.Operator, right ast.Expression) (int, bool) {
	v := constValue(right)
	if v == nil || v.Sign() <= 0 {
		return 0, false
	}
	switch op {
	case ast.BitAnd:
		v = new(big.Int).Add(v, big.NewInt(1))
	case ast.Mod:
	default:
		return 0, false
	}
	k := v.BitLen() - 1
	return k, k <= 64 && new(big.Int).Lsh(big.NewInt(1), uint(k)).Cmp(v) == 0
}

// wrapped lowers the lowest bits of a sum or product in uint64, whose wrap-around is harmless there:
//
//	h = (h ^ c) * 16777619 & 0xFFFFFFFF    h = int((uint64(h) ^ uint64(c)) * 16777619 & 0xFFFFFFFF)
//
// It gives nil where the operand fits an int anyway, and where it has no operator that could overflow.
func (f *fn) wrapped(op ast.Operator, left, right ast.Expression, out *Rep) (ir.Expr, *Rep) {
	k, ok := maskBits(op, right)
	if !ok || !wraps(left) || constValue(left) != nil || out.Kind != Int && out.Kind != Big {
		return nil, nil
	}
	if f.rep(left).Kind == Int && f.b.intervals.expr(f.m, left).bounded() {
		return nil, nil
	}
	var leaves []ast.Expression
	if !f.wrapLeaves(left, &leaves) {
		return nil, nil
	}
	ops := f.operands(len(leaves), func(i int) (ir.Expr, ir.Type) { return f.low(leaves[i]), basic("uint64") })
	x := f.wrapping(left, &ops)
	if k < 64 {
		mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(k)), big.NewInt(1))
		x = bin("&", x, &ir.IntLit{Value: mask.String(), Hex: true})
		if k <= wordBits {
			return f.fitNumber(conv(basic("int"), x), intRep, out)
		}
	}
	return f.fitNumber(call(py("BigUint"), x), bigRep, out)
}

// wraps: a sum, product or shift, perhaps within other bit operations.
func wraps(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.BinOp:
		switch e.Op {
		case ast.Add, ast.Sub, ast.Mult, ast.LShift:
			return true
		case ast.BitAnd, ast.BitOr, ast.BitXor:
			return wraps(e.Left) || wraps(e.Right)
		}
	case *ast.UnaryOp:
		return e.Op == ast.Invert || e.Op == ast.USub
	}
	return false
}

// wrapLeaves collects the operands of what can be computed modulo 2**64, in order; false if one is no int, or a shift's
// count not known to be positive.
func (f *fn) wrapLeaves(e ast.Expression, leaves *[]ast.Expression) bool {
	switch e := e.(type) {
	case *ast.BinOp:
		switch e.Op {
		case ast.Add, ast.Sub, ast.Mult, ast.BitAnd, ast.BitOr, ast.BitXor:
			if !isIntRep(f.rep(e.Left)) || !isIntRep(f.rep(e.Right)) {
				return false
			}
			return f.wrapLeaves(e.Left, leaves) && f.wrapLeaves(e.Right, leaves)
		case ast.LShift:
			if n, ok := types.ConstInt(e.Right); ok && n >= 0 && n < 64 {
				return f.wrapLeaves(e.Left, leaves)
			}
		}
	case *ast.UnaryOp:
		if e.Op == ast.Invert || e.Op == ast.USub && constValue(e) == nil {
			return f.wrapLeaves(e.Operand, leaves)
		}
	}
	*leaves = append(*leaves, e)
	return isIntRep(f.rep(e))
}

func isIntRep(r *Rep) bool { return !r.Opt && (r.Kind == Int || r.Kind == Big || r.Kind == Bool) }

// wrapping rebuilds the expression over its lowered leaves.
func (f *fn) wrapping(e ast.Expression, leaves *[]ir.Expr) ir.Expr {
	switch e := e.(type) {
	case *ast.BinOp:
		switch e.Op {
		case ast.Add, ast.Sub, ast.Mult, ast.BitAnd, ast.BitOr, ast.BitXor:
			x := f.wrapping(e.Left, leaves)
			return bin(e.Op.Text(), x, f.wrapping(e.Right, leaves))
		case ast.LShift:
			if n, ok := types.ConstInt(e.Right); ok && n >= 0 && n < 64 {
				return bin("<<", f.wrapping(e.Left, leaves), intLit(n))
			}
		}
	case *ast.UnaryOp:
		switch {
		case e.Op == ast.Invert:
			return &ir.Unary{Op: "^", X: f.wrapping(e.Operand, leaves)}
		case e.Op == ast.USub && constValue(e) == nil:
			return &ir.Unary{Op: "-", X: f.wrapping(e.Operand, leaves)}
		}
	}
	x := (*leaves)[0]
	*leaves = (*leaves)[1:]
	return x
}

// low lowers an int to its lowest 64 bits.
func (f *fn) low(e ast.Expression) ir.Expr {
	if v := constValue(e); v != nil {
		word := new(big.Int).And(v, new(big.Int).SetUint64(1<<64-1))
		return &ir.IntLit{Value: word.String(), Hex: f.inHex(e)}
	}
	x, r := f.value(e)
	if r.Kind == Big {
		return method(x, "Low")
	}
	return conv(basic("uint64"), f.convert(x, r, intRep, e))
}

// callPow lowers pow(a, b) as a ** b.
func callPow(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 2 || len(e.Keywords) > 0 || hasStar(e.Args) || !numeric(f.rep(e.Args[0])) || !numeric(f.rep(e.Args[1])) {
		return nil
	}
	x, r := f.binary(e, ast.Pow, e.Args[0], e.Args[1], f.rep(e))
	return &fallibleCall{expr: x, rep: r, want: "power"}
}

// inHex reports whether the program writes a number in hexadecimal: Go does so then.
func (f *fn) inHex(e ast.Expression) bool {
	at, lines := e.Pos(), f.b.source[f.m]
	if at.Line < 1 || at.Line > len(lines) || at.Col > len(lines[at.Line-1]) {
		return false
	}
	text := strings.ToLower(lines[at.Line-1][at.Col:])
	return strings.HasPrefix(text, "0x")
}
