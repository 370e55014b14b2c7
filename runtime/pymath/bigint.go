package pymath

import (
	"math/big"

	"github.com/gosyncio/gosyncio/runtime/py"
)

func fromBig(n *big.Int) py.Int { return py.FromBig(n) }

// toBigInt is the exact integer of a whole float.
func toBigInt(whole float64) py.Int {
	checkWhole(whole)
	n, _ := big.NewFloat(whole).Int(nil)
	return fromBig(n)
}
