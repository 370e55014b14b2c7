// Package pymath stands for Python's math module: what Go's math package does
// not have or does otherwise. Where Go's does the same (math.Abs, math.IsNaN,
// math.Copysign) the compiler uses it.
//
// Numbers come as float64 or int; an argument that Python would refuse is a
// fault: it panics with Python's ValueError ("math domain error") or
// OverflowError ("math range error"). Results agree with CPython 3.13's to the
// last bit, for which runtime/libm stands in for the C library.
package pymath

import (
	"math"

	"github.com/gosyncio/gosyncio/runtime/libm"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func domainError() *py.Exc { return py.ValueError.New("math domain error") }
func rangeError() *py.Exc  { return py.OverflowError.New("math range error") }

// checked is CPython's math_1: a NaN out of a number is a domain error, an
// infinity out of a finite number is a range error if the function can
// overflow, and a pole, so a domain error, if it can't.
func checked(x, r float64, canOverflow bool) float64 {
	if math.IsNaN(r) && !math.IsNaN(x) {
		panic(domainError())
	}
	if math.IsInf(r, 0) && !math.IsInf(x, 0) && !math.IsNaN(x) {
		if canOverflow {
			panic(rangeError())
		}
		panic(domainError())
	}
	return r
}

// Sqrt is Python's math.sqrt.
func Sqrt(x float64) float64 { return checked(x, math.Sqrt(x), false) }

// Cbrt is Python's math.cbrt.
func Cbrt(x float64) float64 { return libm.Cbrt(x) }

// Exp is Python's math.exp.
func Exp(x float64) float64 { return checked(x, libm.Exp(x), true) }

// Exp2 is Python's math.exp2.
func Exp2(x float64) float64 { return checked(x, libm.Exp2(x), true) }

// Expm1 is Python's math.expm1.
func Expm1(x float64) float64 { return checked(x, libm.Expm1(x), true) }

// Log is Python's math.log(x).
func Log(x float64) float64 { return checkedLog(x, libm.Log(x)) }

// Log2 is Python's math.log2.
func Log2(x float64) float64 { return checkedLog(x, libm.Log2(x)) }

// Log10 is Python's math.log10.
func Log10(x float64) float64 { return checkedLog(x, libm.Log10(x)) }

func checkedLog(x, r float64) float64 {
	if x <= 0 {
		panic(domainError())
	}
	return r
}

// LogBase is Python's math.log(x, base).
func LogBase(x, base float64) float64 {
	num, den := Log(x), Log(base)
	if den == 0 {
		panic(py.ZeroDivisionError.New("float division by zero"))
	}
	return num / den
}

// Log1p is Python's math.log1p.
func Log1p(x float64) float64 { return checked(x, libm.Log1p(x), false) }

// Sin is Python's math.sin.
func Sin(x float64) float64 { return checked(x, libm.Sin(x), false) }

// Cos is Python's math.cos.
func Cos(x float64) float64 { return checked(x, libm.Cos(x), false) }

// Tan is Python's math.tan.
func Tan(x float64) float64 { return checked(x, libm.Tan(x), false) }

// Asin is Python's math.asin.
func Asin(x float64) float64 { return checked(x, libm.Asin(x), false) }

// Acos is Python's math.acos.
func Acos(x float64) float64 { return checked(x, libm.Acos(x), false) }

// Sinh is Python's math.sinh.
func Sinh(x float64) float64 { return checked(x, libm.Sinh(x), true) }

// Cosh is Python's math.cosh.
func Cosh(x float64) float64 { return checked(x, libm.Cosh(x), true) }

// Acosh is Python's math.acosh.
func Acosh(x float64) float64 { return checked(x, libm.Acosh(x), false) }

// Atanh is Python's math.atanh.
func Atanh(x float64) float64 { return checked(x, libm.Atanh(x), false) }

// Pow is Python's math.pow, which knows only floats.
func Pow(x, y float64) float64 {
	r := libm.Pow(x, y)
	switch {
	case math.IsNaN(x) || math.IsNaN(y) || math.IsInf(x, 0) || math.IsInf(y, 0):
	case math.IsNaN(r):
		panic(domainError())
	case math.IsInf(r, 0) && x == 0:
		panic(domainError())
	case math.IsInf(r, 0):
		panic(rangeError())
	}
	return r
}

// Fmod is Python's math.fmod: C's remainder with the sign of x.
func Fmod(x, y float64) float64 {
	if math.IsInf(y, 0) && !math.IsInf(x, 0) {
		return x
	}
	r := math.Mod(x, y)
	if math.IsNaN(r) && !math.IsNaN(x) && !math.IsNaN(y) {
		panic(domainError())
	}
	return r
}

// Remainder is Python's math.remainder: IEEE 754's.
func Remainder(x, y float64) float64 {
	r := math.Remainder(x, y)
	if math.IsNaN(r) && !math.IsNaN(x) && !math.IsNaN(y) {
		panic(domainError())
	}
	if r == 0 {
		return math.Copysign(0, x)
	}
	return r
}

// FMA is Python's math.fma: x*y + z, rounded once.
func FMA(x, y, z float64) float64 {
	r := math.FMA(x, y, z)
	switch {
	case !math.IsNaN(r) && !math.IsInf(r, 0):
	case math.IsNaN(r):
		if !math.IsNaN(x) && !math.IsNaN(y) && !math.IsNaN(z) {
			panic(py.ValueError.New("invalid operation in fma"))
		}
	case finite(x) && finite(y) && finite(z):
		panic(py.OverflowError.New("overflow in fma"))
	}
	return r
}

func finite(x float64) bool { return !math.IsInf(x, 0) && !math.IsNaN(x) }

// Degrees is Python's math.degrees.
func Degrees(x float64) float64 { return x * (180 / math.Pi) }

// Radians is Python's math.radians.
func Radians(x float64) float64 { return x * (math.Pi / 180) }
