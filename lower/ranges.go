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

// rangeOf bounds the values of a lowered int expression.
func (b *builder) rangeOf(x ir.Expr) span {
	switch x := x.(type) {
	case *ir.IntLit:
		if n, err := strconv.Atoi(x.Value); err == nil {
			return span{n, n}
		}
	case *ir.VarRef:
		if tv := b.origin[x.Var]; tv != nil {
			return b.varRange(tv)
		}
		if b.perTurn[x.Var] && x.Var.Type == (ir.Basic{Name: "int"}) {
			return span{-small, small}
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
		if a == everything || b == everything {
			return false
		}
		return mulRange(a, b) != everything
	}
	return false
}

func fitsShift(a span, k *ir.IntLit) bool {
	n, err := strconv.Atoi(k.Value)
	if err != nil || n < 0 || n > 62 || a == everything {
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

// exactProduct reports whether an analysis has proven that the operation at a node stays within int.
func (f *fn) exactProduct(ast.Node) bool { return false }

// varRange bounds the values of a variable: what counters, indices and lengths hold.
func (b *builder) varRange(v *types.Var) span {
	if s, ok := b.ranges[v]; ok {
		return s
	}
	b.ranges[v] = everything // while looking, and for recursion
	s := b.findRange(v)
	b.ranges[v] = s
	return s
}

// findRange looks at every site that binds a variable: small constants, additions of small constants to itself, loop
// counters. A counter that steps by less than 2**15 can't overflow within the age of the machine.
func (b *builder) findRange(v *types.Var) span {
	s := v.Binding
	if s == nil || v.Param != nil || len(s.Sites) == 0 || b.rep(v.Cell).Kind != Int {
		return everything
	}
	lo, hi := small, -small
	include := func(r span) { lo, hi = min(lo, r.lo), max(hi, r.hi) }
	for _, site := range s.Sites {
		switch st := site.Stmt.(type) {
		case *ast.Assign:
			if len(st.Targets) != 1 || st.Targets[0] != site.Node {
				return everything
			}
			r, ok := b.constRange(st.Value)
			if !ok {
				return everything
			}
			include(r)
		case *ast.AnnAssign:
			r, ok := b.constRange(st.Value)
			if !ok {
				return everything
			}
			include(r)
		case *ast.AugAssign:
			r, ok := b.stepRange(st.Value)
			if !ok || st.Op != ast.Add && st.Op != ast.Sub {
				return everything
			}
			if st.Op == ast.Sub {
				r = span{-r.hi, -r.lo}
			}
			if r.lo < 0 {
				lo = -small
			}
			if r.hi > 0 {
				hi = small
			}
		case *ast.For:
			if !b.countsRange(st.Iter, site.Node, st.Target) {
				return everything
			}
			lo, hi = min(lo, b.rangeStart(st.Iter)), small
		default:
			return everything
		}
	}
	return span{lo, hi}
}

// constRange is the range of a constant.
func (b *builder) constRange(e ast.Expression) (span, bool) {
	switch x := e.(type) {
	case *ast.Constant:
		if n, ok := x.Value.(ast.ConstInt); ok && n.IsInt64() && n.Int64() < small && n.Int64() > -small {
			return span{int(n.Int64()), int(n.Int64())}, true
		}
	case *ast.UnaryOp:
		if r, ok := b.constRange(x.Operand); ok && x.Op == ast.USub {
			return span{-r.hi, -r.lo}, true
		}
	case *ast.Call:
		if n, ok := x.Func.(*ast.Name); ok && n.ID == "len" {
			return span{0, small}, true
		}
	}
	return everything, false
}

// stepRange is the range of what is added in one step: a constant below 2**15, or a length.
func (b *builder) stepRange(e ast.Expression) (span, bool) {
	r, ok := b.constRange(e)
	if _, isCall := e.(*ast.Call); ok && isCall {
		return r, true
	}
	return r, ok && r.hi < 1<<15 && r.lo > -(1<<15)
}

// countsRange reports whether a for loop's target is the counter of range(), enumerate()'s index or the like.
func (b *builder) countsRange(iter ast.Expression, node any, target ast.Expression) bool {
	c, ok := iter.(*ast.Call)
	if !ok {
		return false
	}
	n, ok := c.Func.(*ast.Name)
	if !ok {
		return false
	}
	switch n.ID {
	case "range":
		if node != any(target) {
			return false
		}
		if len(c.Args) == 1 {
			return true
		}
		_, ok := b.constRange(c.Args[0])
		return ok && len(c.Args) == 2
	case "enumerate":
		t, ok := target.(*ast.Tuple)
		return ok && len(t.Elts) == 2 && any(t.Elts[0]) == node && len(c.Args) == 1 && len(c.Keywords) == 0
	}
	return false
}

func (b *builder) rangeStart(iter ast.Expression) int {
	c := iter.(*ast.Call)
	if len(c.Args) == 2 {
		if r, ok := b.constRange(c.Args[0]); ok {
			return r.lo
		}
	}
	return 0
}
