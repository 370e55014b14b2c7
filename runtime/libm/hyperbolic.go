package libm

import "math"

// The hyperbolic functions follow the formulas of Sun's fdlibm, as glibc does:
// in float64s, over exp, expm1, log and log1p.

// Expm1 returns e**x - 1.
func Expm1(x float64) float64 { return math.Expm1(x) }

// Log1p returns log(1+x).
func Log1p(x float64) float64 { return math.Log1p(x) }

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64 {
	if special(x) {
		return x
	}
	h, a := math.Copysign(0.5, x), math.Abs(x)
	switch {
	case a < 0x1p-28:
		return x
	case a < 1:
		t := Expm1(a)
		return h * (2*t - t*t/(t+1))
	case a < 22:
		t := Expm1(a)
		return h * (t + t/(t+1))
	case a < 709.78:
		return h * Exp(a)
	}
	w := Exp(0.5 * a)
	return h * w * w
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case special(x):
		return a
	case a < 0.5*math.Ln2:
		t := Expm1(a)
		w := 1 + t
		if a < 0x1p-55 {
			return w
		}
		return 1 + t*t/(w+w)
	case a < 22:
		t := Exp(a)
		return 0.5*t + 0.5/t
	case a < 709.78:
		return 0.5 * Exp(a)
	}
	w := Exp(0.5 * a)
	return 0.5 * w * w
}

// Tanh returns the hyperbolic tangent of x.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	var z float64
	switch {
	case math.IsNaN(x):
		return x
	case a >= 22:
		z = 1
	case a < 0x1p-55:
		return x
	case a >= 1:
		z = 1 - 2/(Expm1(2*a)+2)
	default:
		t := Expm1(-2 * a)
		z = -t / (t + 2)
	}
	return math.Copysign(z, x)
}

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	var w float64
	switch {
	case special(x) || a < 0x1p-28:
		return x
	case a > 0x1p28:
		w = Log(a) + math.Ln2
	case a > 2:
		w = Log(2*a + 1/(math.Sqrt(float64(x*x)+1)+a))
	default:
		t := x * x
		w = Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(w, x)
}

// Acosh returns the inverse hyperbolic cosine of x.
func Acosh(x float64) float64 {
	switch {
	case x < 1 || math.IsNaN(x):
		return math.NaN()
	case x == 1:
		return 0
	case x > 0x1p28:
		return Log(x) + math.Ln2
	case x > 2:
		return Log(2*x - 1/(x+math.Sqrt(float64(x*x)-1)))
	}
	t := x - 1
	return Log1p(t + math.Sqrt(2*t+float64(t*t)))
}

// Atanh returns the inverse hyperbolic tangent of x.
func Atanh(x float64) float64 { return math.Atanh(x) }

// Cbrt returns the cube root of x, by glibc's scheme: a polynomial for the
// mantissa, one step of Halley's, and a factor for the exponent's remainder.
func Cbrt(x float64) float64 {
	if special(x) || x == 0 {
		return x
	}
	m, e := math.Frexp(math.Abs(x))
	u := 0.354895765043919860 + (1.50819193781584896-(2.11499494167371287-(2.44693122278083564-
		(1.83469277483613086-(0.784932344976639262-0.145263899385486367*m)*m)*m)*m)*m)*m
	t := u * u * u
	y := u * (t + 2*m) / (2*t + m) * cbrtFactors[2+e%3]
	return math.Copysign(math.Ldexp(y, e/3), x)
}

// cbrtFactors has 2**(n/3), n = -2 … 2.
var cbrtFactors = [...]float64{1 / 1.5874010519681994748, 1 / 1.2599210498948731648, 1, 1.2599210498948731648, 1.5874010519681994748}

// Erf returns the error function of x.
func Erf(x float64) float64 { return math.Erf(x) }

// Erfc returns the complementary error function of x.
func Erfc(x float64) float64 { return math.Erfc(x) }
