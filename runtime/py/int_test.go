package py

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"
)

// checked is what a checked operation gives, or false if it overflows.
func checked(f func() int) (n int, ok bool) {
	defer func() {
		if p := recover(); p != nil {
			if _, is := p.(Overflow); !is {
				panic(p)
			}
			n, ok = 0, false
		}
	}()
	return f(), true
}

// TestCheckedAgreesWithExact holds checked ints and small Ints against big.Int.
func TestCheckedAgreesWithExact(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	pick := func() int {
		edges := []int{0, 1, -1, 2, -2, 63, 64, math.MaxInt, math.MinInt, math.MaxInt32, math.MinInt32, 1 << 31, 1 << 32, math.MaxInt - 1, math.MinInt + 1}
		switch r.IntN(3) {
		case 0:
			return edges[r.IntN(len(edges))]
		case 1:
			return r.IntN(2000) - 1000
		}
		return int(r.Uint64()) >> r.IntN(60)
	}
	floor := func(a, b *big.Int) (q, m *big.Int) {
		q, m = new(big.Int), new(big.Int)
		q.DivMod(a, b, m) // Euclid's: the remainder is never negative
		if b.Sign() < 0 && m.Sign() != 0 {
			q.Sub(q, big.NewInt(1))
			m.Add(m, b)
		}
		return q, m
	}
	for range 50000 {
		a, b := pick(), pick()
		x, y := big.NewInt(int64(a)), big.NewInt(int64(b))
		ops := []struct {
			name  string
			want  *big.Int
			typed func() int
			exact func() Int
		}{
			{"+", new(big.Int).Add(x, y), func() int { return Add(a, b) }, func() Int { return Big(a).Add(Big(b)) }},
			{"-", new(big.Int).Sub(x, y), func() int { return Sub(a, b) }, func() Int { return Big(a).Sub(Big(b)) }},
			{"*", new(big.Int).Mul(x, y), func() int { return Mul(a, b) }, func() Int { return Big(a).Mul(Big(b)) }},
			{"neg", new(big.Int).Neg(x), func() int { return Neg(a) }, func() Int { return Big(a).Neg() }},
		}
		if b != 0 {
			q, m := floor(x, y)
			ops = append(ops, struct {
				name  string
				want  *big.Int
				typed func() int
				exact func() Int
			}{"//", q, func() int { return FloorDiv(a, b) }, func() Int { return Big(a).FloorDiv(Big(b)) }})
			if a != math.MinInt || b != -1 {
				ops = append(ops, struct {
					name  string
					want  *big.Int
					typed func() int
					exact func() Int
				}{"%", m, func() int { return Mod(a, b) }, func() Int { return Big(a).Mod(Big(b)) }})
			}
		}
		if b >= 0 && b < 100 {
			ops = append(ops, struct {
				name  string
				want  *big.Int
				typed func() int
				exact func() Int
			}{"<<", new(big.Int).Lsh(x, uint(b)), func() int { return Lsh(a, b) }, func() Int { return Big(a).Lsh(b) }})
			ops = append(ops, struct {
				name  string
				want  *big.Int
				typed func() int
				exact func() Int
			}{"**", new(big.Int).Exp(x, y, nil), func() int { return Pow(a, b) }, func() Int { return Big(a).Pow(Big(b)) }})
		}
		for _, op := range ops {
			if e := op.exact(); e.Big().Cmp(op.want) != 0 || (e.big != nil) == op.want.IsInt64() {
				t.Fatalf("exact %d %s %d = %v, want %v", a, op.name, b, e, op.want)
			}
			if n, ok := checked(op.typed); ok != op.want.IsInt64() || ok && int64(n) != op.want.Int64() {
				t.Fatalf("checked %d %s %d = %d %v, want %v", a, op.name, b, n, ok, op.want)
			}
		}
	}
}

func TestNumKeepsItsKind(t *testing.T) {
	total := IntNum(0)
	if Repr(total.Add(IntNum(10))) != "10" || Repr(total.Add(FloatNum(0.5))) != "0.5" || Repr(IntNum(7).Mul(FloatNum(1))) != "7.0" {
		t.Error("a sum does not keep its kind")
	}
	if !Equal(IntNum(1), 1.0) || !Equal(FloatNum(1), true) || Hash(FloatNum(2)) != Hash(2) || !IntNum(1<<53+1).Gt(FloatNum(1<<53)) {
		t.Error("comparisons across kinds")
	}
	for _, c := range []struct {
		items []Num
		want  string
	}{
		{nil, "0"},
		{[]Num{IntNum(1), IntNum(2)}, "3"},
		{[]Num{FloatNum(0.1), FloatNum(0.1), FloatNum(0.1), FloatNum(0.1), FloatNum(0.1), FloatNum(0.1), FloatNum(0.1), FloatNum(0.1), FloatNum(0.1), FloatNum(0.1)}, "1.0"},
		{[]Num{IntNum(1), FloatNum(1e100), IntNum(1), FloatNum(-1e100)}, "0.0"},
	} {
		if got := Repr(SumNums(SliceAll(c.items), IntNum(0))); got != c.want {
			t.Errorf("sum(%v) = %s, want %s", c.items, got, c.want)
		}
	}
}
