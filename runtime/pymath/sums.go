package pymath

import (
	"iter"
	"math"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Fsum is Python's math.fsum: the sum rounded once, by Shewchuk's partials.
func Fsum(seq iter.Seq[float64]) float64 {
	var partials []float64
	var special, infinite float64 // sums of the infinities and NaNs, of the infinities
	for x := range seq {
		given := x
		kept := 0
		for _, y := range partials {
			if math.Abs(x) < math.Abs(y) {
				x, y = y, x
			}
			hi := x + y
			if lo := y - (hi - x); lo != 0 {
				partials[kept] = lo
				kept++
			}
			x = hi
		}
		partials = partials[:kept]
		if x == 0 {
			continue
		}
		if finite(x) {
			partials = append(partials, x)
			continue
		}
		if finite(given) {
			panic(py.OverflowError.New("intermediate overflow in fsum"))
		}
		if math.IsInf(given, 0) {
			infinite += given
		}
		special += given
		partials = partials[:0]
	}
	if special != 0 {
		if math.IsNaN(infinite) {
			panic(py.ValueError.New("-inf + inf in fsum"))
		}
		return special
	}
	return roundPartials(partials)
}

// roundPartials adds the partials, largest last, rounding half to even.
func roundPartials(p []float64) float64 {
	n := len(p)
	if n == 0 {
		return 0
	}
	n--
	hi, lo := p[n], 0.0
	for n > 0 {
		x := hi
		n--
		y := p[n]
		hi = x + y
		lo = y - (hi - x)
		if lo != 0 {
			break
		}
	}
	// A half-way case is decided by the sign of what is left below.
	if n > 0 && (lo < 0 && p[n-1] < 0 || lo > 0 && p[n-1] > 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return hi
}

// Hypot is Python's math.hypot.
func Hypot(coordinates ...float64) float64 {
	largest, hasNaN := 0.0, false
	vec := make([]float64, len(coordinates))
	for i, x := range coordinates {
		vec[i] = math.Abs(x)
		hasNaN = hasNaN || math.IsNaN(x)
		if vec[i] > largest {
			largest = vec[i]
		}
	}
	return vectorNorm(vec, largest, hasNaN)
}

// Dist is Python's math.dist.
func Dist(ps, qs iter.Seq[float64]) float64 {
	p, q := slices.Collect(ps), slices.Collect(qs)
	if len(p) != len(q) {
		panic(py.ValueError.New("both points must have the same number of dimensions"))
	}
	vec := make([]float64, len(p))
	for i := range p {
		vec[i] = p[i] - q[i]
	}
	return Hypot(vec...)
}

// vectorNorm is CPython's vector_norm: the squares are added with twice the
// precision, and the root is corrected once.
func vectorNorm(vec []float64, largest float64, hasNaN bool) float64 {
	switch {
	case math.IsInf(largest, 0):
		return largest
	case hasNaN:
		return math.NaN()
	case largest == 0 || len(vec) <= 1:
		return largest
	}
	_, exp := math.Frexp(largest)
	if exp < -1023 {
		// The scale would be a subnormal number: take the values up first.
		for i := range vec {
			vec[i] /= smallestNormal
		}
		return smallestNormal * vectorNorm(vec, largest/smallestNormal, hasNaN)
	}
	scale := math.Ldexp(1, -exp)
	csum, frac1, frac2 := 1.0, 0.0, 0.0
	for _, x := range vec {
		x *= scale
		prHi, prLo := twoMul(x, x)
		smHi, smLo := fastTwoSum(csum, prHi)
		csum = smHi
		frac1 += prLo
		frac2 += smLo
	}
	h := math.Sqrt(csum - 1 + (frac1 + frac2))
	prHi, prLo := twoMul(-h, h)
	smHi, smLo := fastTwoSum(csum, prHi)
	csum = smHi
	frac1 += prLo
	frac2 += smLo
	x := csum - 1 + (frac1 + frac2)
	h += x / (2 * h)
	return h / scale
}

const smallestNormal = 0x1p-1022

// twoMul is x*y as a rounded product and its error.
func twoMul(x, y float64) (hi, lo float64) {
	hi = x * y
	return hi, math.FMA(x, y, -hi)
}

// fastTwoSum is a+b, |a| >= |b|, as a rounded sum and its error.
func fastTwoSum(a, b float64) (hi, lo float64) {
	hi = a + b
	return hi, a - hi + b
}

// twoSum is a+b as a rounded sum and its error.
func twoSum(a, b float64) (hi, lo float64) {
	hi = a + b
	z := hi - a
	return hi, a - (hi - z) + (b - z)
}

// SumProd is Python's math.sumprod of floats: added with three times the
// precision.
func SumProd(ps, qs iter.Seq[float64]) float64 {
	p, q := slices.Collect(ps), slices.Collect(qs)
	if len(p) != len(q) {
		panic(py.ValueError.New("Inputs are not the same length"))
	}
	var hi, lo, tiny, plain float64
	for i, x := range p {
		plain += x * q[i]
		prHi, prLo := twoMul(x, q[i])
		var r, s float64
		hi, r = twoSum(hi, prHi)
		lo, s = twoSum(lo, r)
		var u float64
		lo, u = twoSum(lo, prLo)
		tiny += s + u
	}
	sum, rest := twoSum(lo, tiny)
	sum, first := twoSum(hi, sum)
	rest += first
	if total := sum + rest; finite(total) {
		return total
	}
	return plain
}

// SumProdInts is Python's math.sumprod of ints.
func SumProdInts(ps, qs iter.Seq[int]) int {
	p, q := slices.Collect(ps), slices.Collect(qs)
	if len(p) != len(q) {
		panic(py.ValueError.New("Inputs are not the same length"))
	}
	sum := 0
	for i, x := range p {
		sum = py.Add(sum, py.Mul(x, q[i]))
	}
	return sum
}

// Prod is Python's math.prod of floats.
func Prod(seq iter.Seq[float64], start float64) float64 {
	for x := range seq {
		start *= x
	}
	return start
}

// ProdInts is Python's math.prod of ints; one beyond 64 bits panics with
// py.Overflow.
func ProdInts(seq iter.Seq[int], start int) int {
	for n := range seq {
		start = py.Mul(start, n)
	}
	return start
}

// ProdBigs is Python's math.prod of ints of any size.
func ProdBigs(seq iter.Seq[py.Int], start py.Int) py.Int {
	for n := range seq {
		start = start.Mul(n)
	}
	return start
}

// ProdExact is Python's math.prod of ints, exactly.
func ProdExact(seq iter.Seq[int], start py.Int) py.Int {
	for n := range seq {
		start = start.Mul(py.Big(n))
	}
	return start
}
