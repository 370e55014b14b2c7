package pymath

import (
	"math"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Floor is Python's math.floor of a float, as an int of 64 bits: a result that
// needs more panics with py.Overflow. FloorInt is exact.
func Floor(x float64) int { return toInt("math.floor", math.Floor(x)) }

// Ceil is Python's math.ceil of a float.
func Ceil(x float64) int { return toInt("math.ceil", math.Ceil(x)) }

// Trunc is Python's math.trunc of a float.
func Trunc(x float64) int { return toInt("math.trunc", math.Trunc(x)) }

// FloorInt is Python's math.floor of a float, exactly.
func FloorInt(x float64) py.Int { return toBigInt(math.Floor(x)) }

// CeilInt is Python's math.ceil of a float, exactly.
func CeilInt(x float64) py.Int { return toBigInt(math.Ceil(x)) }

// TruncInt is Python's math.trunc of a float, exactly.
func TruncInt(x float64) py.Int { return toBigInt(math.Trunc(x)) }

func toInt(op string, whole float64) int {
	checkWhole(whole)
	if whole < -1<<63 || whole >= 1<<63 {
		panic(py.Overflow{Op: op})
	}
	return int(whole)
}

// checkWhole faults where PyLong_FromDouble does.
func checkWhole(whole float64) {
	if math.IsInf(whole, 0) {
		panic(py.OverflowError.New("cannot convert float infinity to integer"))
	}
	if math.IsNaN(whole) {
		panic(py.ValueError.New("cannot convert float NaN to integer"))
	}
}

// IsFinite is Python's math.isfinite.
func IsFinite(x float64) bool { return finite(x) }

// IsInf is Python's math.isinf.
func IsInf(x float64) bool { return math.IsInf(x, 0) }

// IsClose is Python's math.isclose.
func IsClose(a, b, relTol, absTol float64) bool {
	if relTol < 0 || absTol < 0 {
		panic(py.ValueError.New("tolerances must be non-negative"))
	}
	if a == b {
		return true
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return false
	}
	diff := math.Abs(b - a)
	return diff <= math.Abs(relTol*b) || diff <= math.Abs(relTol*a) || diff <= absTol
}

// Frexp is Python's math.frexp.
func Frexp(x float64) py.Pair[float64, int] {
	m, e := math.Frexp(x)
	return py.PairOf(m, e)
}

// Ldexp is Python's math.ldexp.
func Ldexp(x float64, exp int) float64 {
	r := math.Ldexp(x, max(min(exp, 1<<20), -1<<20))
	if math.IsInf(r, 0) && !math.IsInf(x, 0) {
		panic(rangeError())
	}
	return r
}

// Modf is Python's math.modf: the fractional part first.
func Modf(x float64) py.Pair[float64, float64] {
	if math.IsInf(x, 0) {
		return py.PairOf(math.Copysign(0, x), x)
	}
	whole := math.Trunc(x)
	return py.PairOf(math.Copysign(x-whole, x), whole)
}

// NextAfter is Python's math.nextafter, steps numbers on.
func NextAfter(x, y float64, steps int) float64 {
	switch {
	case steps < 0:
		panic(py.ValueError.New("steps must be a non-negative integer"))
	case steps == 0:
		return x
	case math.IsNaN(x):
		return x
	case math.IsNaN(y):
		return y
	}
	// Floats of one sign are ordered as their bits are; place maps both signs to one line.
	from, to := place(x), place(y)
	switch {
	case from == to:
		return y
	case from < to:
		if uint64(to)-uint64(from) <= uint64(steps) {
			return y
		}
		return unplace(from + int64(steps))
	default:
		if uint64(from)-uint64(to) <= uint64(steps) {
			return y
		}
		return unplace(from - int64(steps))
	}
}

func place(x float64) int64 {
	b := int64(math.Float64bits(x))
	if b < 0 {
		return math.MinInt64 - b
	}
	return b
}

func unplace(n int64) float64 {
	if n < 0 {
		return math.Float64frombits(uint64(math.MinInt64 - n))
	}
	return math.Float64frombits(uint64(n))
}

// Ulp is Python's math.ulp: the value of the last bit of x.
func Ulp(x float64) float64 {
	x = math.Abs(x)
	if !finite(x) {
		return x
	}
	next := math.Nextafter(x, math.Inf(1))
	if math.IsInf(next, 0) {
		return x - math.Nextafter(x, 0)
	}
	return next - x
}

// The constants of math that are no constants of Go's.
const Tau = 2 * math.Pi

// Inf and NaN are math.inf and math.nan.
var (
	Inf = math.Inf(1)
	NaN = math.NaN()
)
