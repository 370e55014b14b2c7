package pymath

import (
	"math"

	"github.com/gosyncio/gosyncio/runtime/libm"
)

// gamma and lgamma are CPython's own (Modules/mathmodule.c, m_tgamma and
// m_lgamma): Lanczos' approximation with g = 6.024680040776729583740234375 and
// thirteen terms, exact for small integers.

const lanczosGMinusHalf = 5.524680040776729583740234375

var lanczosNum = [...]float64{
	23531376880.410759688572007674451636754734846804940,
	42919803642.649098768957899047001988850926355848959,
	35711959237.355668049440185451547166705960488635843,
	17921034426.037209699919755754458931112671403265390,
	6039542586.3520280050642916443072979210699388420708,
	1439720407.3117216736632230727949123939715485786372,
	248874557.86205415651146038641322942321632125127801,
	31426415.585400194380614231628318205362874684987640,
	2876370.6289353724412254090516208496135991145378768,
	186056.26539522349504029498971604569928220784236328,
	8071.6720023658162106380029022722506138218516325024,
	210.82427775157934587250973392071336271166969580291,
	2.5066282746310002701649081771338373386264310793408,
}

var lanczosDen = [...]float64{
	0, 39916800, 120543840, 150917976, 105258076, 45995730,
	13339535, 2637558, 357423, 32670, 1925, 66, 1,
}

// smallGammas are 0! to 22!, the factorials that a float64 holds exactly.
var smallGammas = func() (table [23]float64) {
	table[0] = 1
	for n := 1; n < len(table); n++ {
		table[n] = table[n-1] * float64(n)
	}
	return table
}()

// lanczosSum is the rational function, for a positive x.
func lanczosSum(x float64) float64 {
	num, den := 0.0, 0.0
	if x < 5 {
		for i := len(lanczosNum) - 1; i >= 0; i-- {
			num = float64(num*x) + lanczosNum[i]
			den = float64(den*x) + lanczosDen[i]
		}
	} else {
		for i := range lanczosNum {
			num = num/x + lanczosNum[i]
			den = den/x + lanczosDen[i]
		}
	}
	return num / den
}

// sinPi is sin(pi*x).
func sinPi(x float64) float64 {
	y := math.Mod(math.Abs(x), 2)
	var r float64
	switch int(math.Round(2 * y)) {
	case 0:
		r = libm.Sin(math.Pi * y)
	case 1:
		r = libm.Cos(math.Pi * (y - 0.5))
	case 2:
		r = libm.Sin(math.Pi * (1 - y))
	case 3:
		r = -libm.Cos(math.Pi * (y - 1.5))
	default:
		r = libm.Sin(math.Pi * (y - 2))
	}
	return math.Copysign(1, x) * r
}

// Gamma is Python's math.gamma.
func Gamma(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x
	case math.IsInf(x, -1) || x == 0:
		panic(domainError())
	case x == math.Floor(x):
		if x < 0 {
			panic(domainError())
		}
		if x <= float64(len(smallGammas)) {
			return smallGammas[int(x)-1]
		}
	}
	a := math.Abs(x)
	if a < 1e-20 {
		return finiteOrRange(1 / x)
	}
	if a > 200 {
		if x < 0 {
			return 0 / sinPi(x)
		}
		panic(rangeError())
	}
	y := a + lanczosGMinusHalf
	var z float64 // what rounding lost in y
	if a > lanczosGMinusHalf {
		q := y - a
		z = q - lanczosGMinusHalf
	} else {
		q := y - lanczosGMinusHalf
		z = q - a
	}
	const g = lanczosGMinusHalf + 0.5
	z = z * g / y
	var r float64
	if x < 0 {
		r = -math.Pi / sinPi(a) / a * libm.Exp(y) / lanczosSum(a)
		r -= z * r
		if a < 140 {
			r /= libm.Pow(y, a-0.5)
		} else {
			root := libm.Pow(y, a/2-0.25)
			r /= root
			r /= root
		}
	} else {
		r = lanczosSum(a) / libm.Exp(y)
		r += z * r
		if a < 140 {
			r *= libm.Pow(y, a-0.5)
		} else {
			root := libm.Pow(y, a/2-0.25)
			r *= root
			r *= root
		}
	}
	return finiteOrRange(r)
}

func finiteOrRange(r float64) float64 {
	if math.IsInf(r, 0) {
		panic(rangeError())
	}
	return r
}

// logPi is log(pi).
const logPi = 1.144729885849400174143427351353058711647

// LGamma is Python's math.lgamma.
func LGamma(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case math.IsInf(x, 0):
		return math.Inf(1)
	case x == math.Floor(x) && x <= 2:
		if x <= 0 {
			panic(domainError())
		}
		return 0
	}
	a := math.Abs(x)
	if a < 1e-20 {
		return -libm.Log(a)
	}
	r := libm.Log(lanczosSum(a)) - (lanczosGMinusHalf + 0.5)
	r += (a - 0.5) * (libm.Log(a+lanczosGMinusHalf) - 1)
	if x < 0 {
		r = logPi - libm.Log(math.Abs(sinPi(a))) - libm.Log(a) - r
	}
	return finiteOrRange(r)
}
