package pymath

import (
	"math/big"
	"math/bits"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// IntegerSqrt is Python's math.isqrt: the whole part of the root.
func IntegerSqrt(n int) int {
	if n < 0 {
		panic(py.ValueError.New("isqrt() argument must be nonnegative"))
	}
	root := uint64(0)
	for bit := uint64(1) << 62 >> (bits.LeadingZeros64(uint64(n)) &^ 1); bit > 0; bit >>= 2 {
		if uint64(n) >= root+bit {
			n -= int(root + bit)
			root = root>>1 + bit
		} else {
			root >>= 1
		}
	}
	return int(root)
}

// GCD is Python's math.gcd. The result of the lone smallest int panics with
// py.Overflow.
func GCD(ns ...int) int {
	var g uint64
	for _, n := range ns {
		g = gcd(g, magnitude(n))
	}
	return narrow("math.gcd", g)
}

// LCM is Python's math.lcm.
func LCM(ns ...int) int {
	l := uint64(1)
	for _, n := range ns {
		m := magnitude(n)
		if m == 0 {
			return 0
		}
		hi, lo := bits.Mul64(l/gcd(l, m), m)
		if hi != 0 {
			panic(py.Overflow{Op: "math.lcm"})
		}
		l = lo
	}
	return narrow("math.lcm", l)
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func magnitude(n int) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

func narrow(op string, n uint64) int {
	if n > 1<<63-1 {
		panic(py.Overflow{Op: op})
	}
	return int(n)
}

// Factorial is Python's math.factorial, up to 20!; FactorialInt has no limit.
func Factorial(n int) int { return small("math.factorial", FactorialInt(n)) }

// FactorialInt is Python's math.factorial, exactly.
func FactorialInt(n int) py.Int {
	if n < 0 {
		panic(py.ValueError.New("factorial() not defined for negative values"))
	}
	return fromBig(new(big.Int).MulRange(1, int64(n)))
}

// Comb is Python's math.comb, in how many ways k things are chosen of n, where
// the result is an int of 64 bits; CombInt has no limit.
func Comb(n, k int) int { return small("math.comb", CombInt(n, k)) }

// CombInt is Python's math.comb, exactly.
func CombInt(n, k int) py.Int {
	checkChoice(n, k)
	if k > n {
		return fromBig(new(big.Int))
	}
	return fromBig(new(big.Int).Binomial(int64(n), int64(min(k, n-k))))
}

// Perm is Python's math.perm, in how many ways k things are put in order of n,
// where the result is an int of 64 bits; PermInt has no limit.
func Perm(n, k int) int { return small("math.perm", PermInt(n, k)) }

// PermInt is Python's math.perm, exactly.
func PermInt(n, k int) py.Int {
	checkChoice(n, k)
	if k > n {
		return fromBig(new(big.Int))
	}
	return fromBig(new(big.Int).MulRange(int64(n-k+1), int64(n)))
}

// small is an integer as an int; a larger one panics with py.Overflow.
func small(op string, n py.Int) int {
	if big := n.Big(); big.IsInt64() {
		return int(big.Int64())
	}
	panic(py.Overflow{Op: op})
}

func checkChoice(n, k int) {
	if n < 0 {
		panic(py.ValueError.New("n must be a non-negative integer"))
	}
	if k < 0 {
		panic(py.ValueError.New("k must be a non-negative integer"))
	}
}
