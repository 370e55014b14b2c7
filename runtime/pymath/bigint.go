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
