package lower

import (
	"math/big"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// How large the results of the library's functions may be. A stub says by which rule (size="…"); the rules are here.
//
//	same       as the largest argument: abs, int(x), round, gcd
//	least      as the smallest: min of two or more, of which none may be far below zero
//	modulus    as the last argument: pow(a, b, m)
//	product    all arguments' bits together, and without limit for an iterable's items
//	power      pow(a, b)
//	factorial  n!, and the choices that are no more
//	choices    n over k
//	half       a square root
//	bits       as many bits as the argument says
//	bytes      as many as the argument has bytes
//	pair       divmod: a quotient and a remainder
//	ratio      numerator and denominator of a float
//	digest     text of a hash's length
//	float      the whole part of a float
func (x *exactness) call(m *types.Module, e *ast.Call, c *types.Cell, add addRule) {
	rec := x.b.p.CallOf(e)
	for _, t := range rec.Targets {
		if t.Fn == nil || t.Fn.Stub == nil {
			continue
		}
		x.stubCall(m, e, rec, t, c, add)
	}
}

func (x *exactness) stubCall(m *types.Module, e *ast.Call, rec *types.Call, t *types.Target, c *types.Cell, add addRule) {
	if t.Fn.Stub.Size == "" {
		return // not even asked for what its arguments hold: the answer would join the items of a tuple
	}
	args := e.Args
	var cells []*types.Cell
	if a, ok := e.Func.(*ast.Attribute); ok && t.Recv != nil && t.Class == nil {
		cells = append(cells, x.b.p.CellOf(a.Value))
		args = append([]ast.Expression{a.Value}, args...)
	}
	for _, a := range e.Args {
		cells = append(cells, x.sized(a))
	}
	for _, k := range e.Keywords {
		cells = append(cells, x.sized(k.Value))
	}
	size := func(i int) int { return x.bits[cells[i].Root()] }
	limit := func(n int) span { return x.b.intervals.expr(m, args[n]) }
	rule := func(fn func() int) { add(c, fn, cells...) }
	if len(args) == 0 {
		if t.Fn.Stub.Size == "digest" {
			rule(func() int { return unlimited })
		}
		return
	}
	switch t.Fn.Stub.Size {
	case "same":
		rule(func() int { return x.most(cells) })
	case "least":
		if len(args) < 2 || hasStar(args) {
			return
		}
		if tv := rec.Site[t.Fn]["T"]; tv != nil {
			x.blocked[[2]*types.Cell{tv.Root(), c.Root()}] = true
		}
		rule(func() int {
			n, below := unlimited, 0
			for i, a := range args {
				n = min(n, size(i))
				if size(i) > wordBits && x.b.intervals.expr(m, a).lo < 0 {
					below = size(i) // it may be the least, far below zero
				}
			}
			return max(n, below)
		})
	case "modulus":
		rule(func() int { return size(len(cells) - 1) })
	case "product":
		if len(args) == 1 && len(e.Keywords) == 0 {
			if _, ok := displayItems(args[0]); ok {
				rule(func() int { return x.productOf(m, args[0]) })
				return
			}
			if _, star := args[0].(*ast.Starred); star || !x.integral(x.b.p.CellOf(args[0])) {
				rule(func() int { return unlimited })
				return
			}
		}
		rule(func() int {
			n := 0
			for i, a := range args {
				n += x.factor(m, a, cells[i])
			}
			return n
		})
	case "power":
		if len(args) == 2 {
			rule(func() int { return x.power(m, args[0], cells[0], args[1]) })
		}
	case "factorial":
		rule(func() int { return below(limit(0), 20) })
	case "choices":
		rule(func() int { return below(limit(0), 66) })
	case "half":
		rule(func() int {
			if n := size(0); n < unlimited {
				return (n + 1) / 2
			}
			return unlimited
		})
	case "bits":
		rule(func() int {
			if n := limit(len(args) - 1); n.hi < unlimited {
				return max(n.hi, 0)
			}
			return unlimited
		})
	case "bytes":
		rule(func() int { return x.bytesOf(m, e) })
	case "pair":
		x.pair(args, c, cells, add)
	case "ratio":
		x.ratio(args[0], c, add)
	case "digest":
		rule(func() int { return unlimited })
	case "float":
		if f, ok := floatValue(args[0]); ok {
			n, _ := new(big.Float).SetFloat64(f).Int(nil)
			rule(func() int { return n.BitLen() })
		}
	}
}

// below is the size of a result that fits an int for arguments of at most n.
func below(s span, n int) int {
	if s.hi <= n {
		return wordBits
	}
	return unlimited
}

// sized is the cell whose size an argument has: an iterable's items'.
func (x *exactness) sized(e ast.Expression) *types.Cell {
	if st, ok := e.(*ast.Starred); ok {
		e = st.Value
	}
	c := x.b.p.CellOf(e)
	if x.integral(c) || x.holds(c, "str") {
		return c
	}
	return x.b.p.ItemsOf(e)
}

// productOf is the size of the product of a display's items.
func (x *exactness) productOf(m *types.Module, e ast.Expression) int {
	items, _ := displayItems(e)
	n := 0
	for _, it := range items {
		n += x.factor(m, it, x.b.p.CellOf(it))
	}
	return n
}

// pair sizes the quotient and the remainder of divmod.
func (x *exactness) pair(args []ast.Expression, c *types.Cell, cells []*types.Cell, add addRule) {
	if len(args) != 2 {
		return
	}
	for _, a := range c.Atoms() {
		if len(a.Args) == 2 && !a.Var {
			x.same(a.Args[0], add, cells[0])
			x.same(a.Args[1], add, cells[1])
		}
	}
}

// ratio sizes x.as_integer_ratio().
func (x *exactness) ratio(e ast.Expression, c *types.Cell, add addRule) {
	n := unlimited
	if f, ok := floatValue(e); ok && f == f && f-f == 0 {
		r := new(big.Rat)
		r.SetFloat64(f)
		n = max(r.Num().BitLen(), r.Denom().BitLen())
	} else if x.integral(x.b.p.CellOf(e)) {
		n = x.bits[x.b.p.CellOf(e).Root()]
	}
	for _, a := range c.Atoms() {
		for _, item := range a.Args {
			add(item, func() int { return n })
		}
	}
}

func floatValue(e ast.Expression) (float64, bool) {
	if u, ok := e.(*ast.UnaryOp); ok && u.Op == ast.USub {
		f, ok := floatValue(u.Operand)
		return -f, ok
	}
	k, ok := e.(*ast.Constant)
	if !ok {
		return 0, false
	}
	f, ok := k.Value.(ast.ConstFloat)
	return float64(f), ok && float64(f)-float64(f) == 0
}

// bytesOf is the size of int.from_bytes(data): the bytes that data is known to have at most.
func (x *exactness) bytesOf(m *types.Module, e *ast.Call) int {
	if len(e.Args) == 0 {
		return unlimited
	}
	n, ok := x.lengthOf(m, e.Args[0], 0)
	if !ok {
		return unlimited
	}
	for _, k := range e.Keywords {
		if k.Arg == "signed" && n > 0 {
			return n*8 - 1
		}
	}
	return n * 8
}

// lengthOf bounds the length of bytes or text: a literal, a slice with constant ends, what reads so many bytes, or a
// variable that holds one of these.
func (x *exactness) lengthOf(m *types.Module, e ast.Expression, depth int) (int, bool) {
	if depth > 3 {
		return 0, false
	}
	switch e := e.(type) {
	case *ast.Constant:
		switch v := e.Value.(type) {
		case ast.ConstBytes:
			return len(v), true
		case ast.ConstStr:
			return len(v), true
		}
	case *ast.Await:
		return x.lengthOf(m, e.Value, depth)
	case *ast.Subscript:
		s, ok := e.Slice.(*ast.Slice)
		if !ok || s.Upper == nil {
			return 0, false
		}
		if s.Lower == nil {
			n, ok := types.ConstInt(s.Upper)
			return n, ok && n >= 0
		}
		if lo, ok := types.ConstInt(s.Lower); ok {
			hi, ok := types.ConstInt(s.Upper)
			return hi - lo, ok && hi >= lo && lo >= 0
		}
		// data[i:i + 4]
		if b, ok := s.Upper.(*ast.BinOp); ok && b.Op == ast.Add && sameName(b.Left, s.Lower) {
			return types.ConstInt(b.Right)
		}
	case *ast.Call:
		if a, ok := e.Func.(*ast.Attribute); ok && strings.HasPrefix(a.Attr, "read") && len(e.Args) == 1 {
			return types.ConstInt(e.Args[0])
		}
		if a, ok := e.Func.(*ast.Attribute); ok && a.Attr == "to_bytes" && len(e.Args) > 0 {
			return types.ConstInt(e.Args[0])
		}
	case *ast.Name:
		b := x.b.p.Scopes(m).Use(e)
		if b == nil || b.Builtin || b.Unresolved || len(b.Sites) == 0 {
			return 0, false
		}
		most := 0
		for _, site := range b.Sites {
			st, ok := site.Stmt.(*ast.Assign)
			if !ok || !isTarget(st.Targets, site.Node) {
				return 0, false
			}
			n, ok := x.lengthOf(m, st.Value, depth+1)
			if !ok {
				return 0, false
			}
			most = max(most, n)
		}
		return most, true
	}
	return 0, false
}
