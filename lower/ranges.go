package lower

import (
	"math"
	"math/big"
	"strconv"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

type funcRef = *types.Func

// Ranges of integers.
//
// Python's ints don't overflow, and // and % round towards minus infinity. Go's
// operators are used where the values are known to be in a range in which the
// two agree; elsewhere the runtime's checked operations are.

// span is a range of values; what is unknown is the whole of int.
type span struct{ lo, hi int }

const (
	minInt = math.MinInt64
	maxInt = math.MaxInt64
	// small bounds what a program counts one by one, and what fits in memory: lengths, indices, counters.
	small = 1 << 48
)

var everything = span{minInt, maxInt}

// bounded reports whether both ends are known. One that isn't stands at that of int, whatever the values' size.
func (s span) bounded() bool { return s.lo > minInt && s.hi < maxInt }

// rangeOf bounds the values of a lowered int expression.
func (b *builder) rangeOf(x ir.Expr) span {
	switch x := x.(type) {
	case *ir.IntLit:
		if n, err := strconv.Atoi(x.Value); err == nil {
			return span{n, n}
		}
	case *ir.VarRef:
		if tv := b.origin[x.Var]; tv != nil {
			return b.intervals.variable(tv)
		}
		if b.perTurn[x.Var] && x.Var.Type == (ir.Basic{Name: "int"}) {
			return span{-small, small}
		}
	case *ir.ObjRef:
		if s, ok := b.constantRange[x.Obj]; ok {
			return s
		}
	case *ir.Call:
		switch fun := x.Fun.(type) {
		case *ir.Builtin:
			if fun.Name == "len" {
				return span{0, small}
			}
		case *ir.PkgRef:
			if fun.Pkg == pyPkg && fun.Name == "Len" {
				return span{0, small}
			}
			if fun.Pkg == pyPkg && fun.Name == "Ord" {
				return span{0, 0x10FFFF}
			}
		case *ir.SelectorName:
			if fun.Name == "Len" {
				return span{0, small}
			}
		}
	case *ir.Binary:
		return b.binaryRange(x)
	case *ir.Paren:
		return b.rangeOf(x.X)
	}
	return everything
}

func (b *builder) binaryRange(x *ir.Binary) span {
	l, r := b.rangeOf(x.X), b.rangeOf(x.Y)
	switch x.Op {
	case "+":
		if lo, ok := addInts(l.lo, r.lo); ok {
			if hi, ok := addInts(l.hi, r.hi); ok {
				return span{lo, hi}
			}
		}
	case "-":
		if lo, ok := addInts(l.lo, -max(r.hi, minInt+1)); ok {
			if hi, ok := addInts(l.hi, -max(r.lo, minInt+1)); ok {
				return span{lo, hi}
			}
		}
	case "*":
		return mulRange(l, r)
	case "/":
		if l.lo >= 0 && r.lo > 0 {
			return span{0, l.hi / r.lo}
		}
	case "%":
		if l.lo >= 0 && r.lo > 0 {
			return span{0, min(l.hi, r.hi-1)}
		}
	case "&":
		if r.lo >= 0 {
			return span{0, r.hi}
		}
		if l.lo >= 0 {
			return span{0, l.hi}
		}
	case ">>":
		if l.lo >= 0 {
			return span{0, l.hi}
		}
	}
	return everything
}

func addInts(a, b int) (int, bool) {
	s := a + b
	return s, (s > a) == (b > 0)
}

func mulRange(a, b span) span {
	lo, hi := new(big.Int), new(big.Int)
	first := true
	for _, x := range []int{a.lo, a.hi} {
		for _, y := range []int{b.lo, b.hi} {
			p := new(big.Int).Mul(big.NewInt(int64(x)), big.NewInt(int64(y)))
			if first || p.Cmp(lo) < 0 {
				lo = p
			}
			if first || p.Cmp(hi) > 0 {
				hi = p
			}
			first = false
		}
	}
	if !lo.IsInt64() || !hi.IsInt64() {
		return everything
	}
	return span{int(lo.Int64()), int(hi.Int64())}
}

// fits reports whether an operation on two ranges can't leave int.
func fits(op ast.Operator, a, b span) bool {
	switch op {
	case ast.Add:
		_, ok1 := addInts(a.lo, b.lo)
		_, ok2 := addInts(a.hi, b.hi)
		return ok1 && ok2
	case ast.Sub:
		if b.lo == minInt {
			return false
		}
		_, ok1 := addInts(a.lo, -b.hi)
		_, ok2 := addInts(a.hi, -b.lo)
		return ok1 && ok2
	case ast.Mult:
		if !a.bounded() || !b.bounded() {
			return false
		}
		return mulRange(a, b) != everything
	}
	return false
}

func fitsShift(a span, k *ir.IntLit) bool {
	n, err := strconv.Atoi(k.Value)
	if err != nil || n < 0 || n > 62 || !a.bounded() {
		return false
	}
	return a.hi <= maxInt>>n && a.lo >= minInt>>n
}

// foldInts folds an operation on constants.
func foldInts(op ast.Operator, x, y ir.Expr) ir.Expr {
	a, ok1 := x.(*ir.IntLit)
	b, ok2 := y.(*ir.IntLit)
	if !ok1 || !ok2 {
		return nil
	}
	m, ok1 := new(big.Int).SetString(a.Value, 10)
	n, ok2 := new(big.Int).SetString(b.Value, 10)
	if !ok1 || !ok2 {
		return nil
	}
	out := new(big.Int)
	switch op {
	case ast.Pow:
		if n.Sign() < 0 || n.Cmp(big.NewInt(256)) > 0 {
			return nil
		}
		out.Exp(m, n, nil)
	case ast.LShift:
		if n.Sign() < 0 || n.Cmp(big.NewInt(256)) > 0 {
			return nil
		}
		out.Lsh(m, uint(n.Int64()))
	default:
		return nil // written as the author wrote it
	}
	if !out.IsInt64() {
		return nil
	}
	return &ir.IntLit{Value: out.String()}
}
