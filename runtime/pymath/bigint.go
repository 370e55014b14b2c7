package pymath

import (
	"math/big"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// fromBig is an integer that is not negative.
func fromBig(n *big.Int) py.Int {
	return py.BigFromBytes(py.Bytes(n.Bytes()), "big", false)
}

// toBigInt is the exact integer of a whole float.
func toBigInt(whole float64) py.Int {
	checkWhole(whole)
	return py.BigOf(whole)
}

// IntegerSqrtInt is Python's math.isqrt of an int of any size.
func IntegerSqrtInt(n py.Int) py.Int {
	if n.Sign() < 0 {
		panic(py.ValueError.New("isqrt() argument must be nonnegative"))
	}
	return fromBig(new(big.Int).Sqrt(n.Big()))
}

// GCDInt is Python's math.gcd of ints of any size.
func GCDInt(ns ...py.Int) py.Int {
	g := new(big.Int)
	for _, n := range ns {
		g.GCD(nil, nil, g, new(big.Int).Abs(n.Big()))
	}
	return fromBig(g)
}

// LCMInt is Python's math.lcm of ints of any size.
func LCMInt(ns ...py.Int) py.Int {
	l := py.Big(1)
	for _, n := range ns {
		if n.IsZero() {
			return n
		}
		l = l.FloorDiv(GCDInt(l, n)).Mul(n.Abs())
	}
	return l
}
