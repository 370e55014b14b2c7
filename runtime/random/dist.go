package random

import (
	"math"

	"github.com/gosyncio/gosyncio/runtime/libm"
	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/pymath"
)

// The real-valued distributions of Lib/random.py, by the same formulas in the
// same order of operations: the last digit depends on it.

// Uniform draws a number from a to b.
func (r *Random) Uniform(a, b float64) float64 {
	return a + float64((b-a)*r.Float64())
}

// Triangular draws from a triangular distribution; a mode that is absent lies
// half way.
func (r *Random) Triangular(low, high float64, mode py.Opt[float64]) float64 {
	u := r.Float64()
	c := 0.5
	if mode.OK {
		if high == low {
			return low
		}
		c = (mode.Value - low) / (high - low)
	}
	if u > c {
		u, c = 1-u, 1-c
		low, high = high, low
	}
	return low + float64((high-low)*math.Sqrt(u*c))
}

// nvMagic is 4 * exp(-0.5) / sqrt(2.0).
const nvMagic = 1.7155277699214135

// NormalVariate draws from a normal distribution.
func (r *Random) NormalVariate(mu, sigma float64) float64 {
	for {
		u1 := r.Float64()
		u2 := 1 - r.Float64()
		z := nvMagic * (u1 - 0.5) / u2
		if zz := z * z / 4; zz <= -libm.Log(u2) {
			return mu + float64(z*sigma)
		}
	}
}

// Gauss draws from a normal distribution, by pairs.
func (r *Random) Gauss(mu, sigma float64) float64 {
	r.mu.Lock()
	defer r.mu.Unlock()
	z, spare := r.spare, r.hasSpare
	r.hasSpare = false
	if !spare {
		x2pi := r.mt.float64() * (2 * math.Pi)
		g2rad := math.Sqrt(-2 * libm.Log(1-r.mt.float64()))
		z = libm.Cos(x2pi) * g2rad
		r.spare, r.hasSpare = libm.Sin(x2pi)*g2rad, true
	}
	return mu + float64(z*sigma)
}

// LogNormVariate draws from a log normal distribution.
func (r *Random) LogNormVariate(mu, sigma float64) float64 {
	return libm.Exp(r.NormalVariate(mu, sigma))
}

// ExpoVariate draws from an exponential distribution.
func (r *Random) ExpoVariate(lambd float64) float64 {
	x := -libm.Log(1 - r.Float64())
	if lambd == 0 {
		panic(py.ZeroDivisionError.New("float division by zero"))
	}
	return x / lambd
}

// VonMisesVariate draws an angle.
func (r *Random) VonMisesVariate(mu, kappa float64) float64 {
	if kappa <= 1e-6 {
		return 2 * math.Pi * r.Float64()
	}
	s := 0.5 / kappa
	rr := s + math.Sqrt(1+float64(s*s))
	var z float64
	for {
		z = libm.Cos(math.Pi * r.Float64())
		d := z / (rr + z)
		u2 := r.Float64()
		if u2 < 1-float64(d*d) || u2 <= (1-d)*libm.Exp(d) {
			break
		}
	}
	q := 1 / rr
	f := (q + z) / (1 + float64(q*z))
	if r.Float64() > 0.5 {
		return floorMod(mu+libm.Acos(f), 2*math.Pi)
	}
	return floorMod(mu-libm.Acos(f), 2*math.Pi)
}

// floorMod is Python's x % y for a positive y.
func floorMod(x, y float64) float64 {
	m := math.Mod(x, y)
	if m < 0 {
		m += y
	}
	return m
}

var (
	sgMagic = 1 + libm.Log(4.5)
	log4    = libm.Log(4)
)

// GammaVariate draws from a gamma distribution.
func (r *Random) GammaVariate(alpha, beta float64) float64 {
	switch {
	case alpha <= 0 || beta <= 0:
		panic(py.ValueError.New("gammavariate: alpha and beta must be > 0.0"))
	case alpha > 1:
		return r.gammaCheng(alpha) * beta
	case alpha == 1:
		return -libm.Log(1-r.Float64()) * beta
	}
	for { // Algorithm GS of Kennedy & Gentle
		b := (math.E + alpha) / math.E
		p := b * r.Float64()
		x := 0.0
		if p <= 1 {
			x = libm.Pow(p, 1/alpha)
		} else {
			x = -libm.Log((b - p) / alpha)
		}
		u1 := r.Float64()
		if p > 1 && u1 <= libm.Pow(x, alpha-1) || p <= 1 && u1 <= libm.Exp(-x) {
			return x * beta
		}
	}
}

// gammaCheng is R.C.H. Cheng's method, for alpha > 1 and beta = 1.
func (r *Random) gammaCheng(alpha float64) float64 {
	ainv := math.Sqrt(float64(2*alpha) - 1)
	bbb := alpha - log4
	ccc := alpha + ainv
	for {
		u1 := r.Float64()
		if !(1e-7 < u1 && u1 < 0.9999999) {
			continue
		}
		u2 := 1 - r.Float64()
		v := libm.Log(u1/(1-u1)) / ainv
		x := alpha * libm.Exp(v)
		z := u1 * u1 * u2
		rr := bbb + float64(ccc*v) - x
		if rr+sgMagic-float64(4.5*z) >= 0 || rr >= libm.Log(z) {
			return x
		}
	}
}

// BetaVariate draws from a beta distribution.
func (r *Random) BetaVariate(alpha, beta float64) float64 {
	y := r.GammaVariate(alpha, 1)
	if y == 0 {
		return 0
	}
	return y / (y + r.GammaVariate(beta, 1))
}

// ParetoVariate draws from a Pareto distribution.
func (r *Random) ParetoVariate(alpha float64) float64 {
	return libm.Pow(1-r.Float64(), -1/alpha)
}

// WeibullVariate draws from a Weibull distribution.
func (r *Random) WeibullVariate(alpha, beta float64) float64 {
	u := 1 - r.Float64()
	return alpha * libm.Pow(-libm.Log(u), 1/beta)
}

// BinomialVariate draws the number of successes in n trials.
func (r *Random) BinomialVariate(n int, p float64) int {
	switch {
	case n < 0:
		panic(py.ValueError.New("n must be non-negative"))
	case p == 0:
		return 0
	case p == 1:
		return n
	case !(p > 0 && p < 1):
		panic(py.ValueError.New("p must be in the range 0.0 <= p <= 1.0"))
	case n == 1:
		if r.Float64() < p {
			return 1
		}
		return 0
	case p > 0.5:
		return n - r.BinomialVariate(n, 1-p)
	case float64(n)*p < 10:
		return r.binomialGeometric(n, p)
	}
	return r.binomialBTRS(float64(n), p)
}

// binomialGeometric is Devroye's geometric method.
func (r *Random) binomialGeometric(n int, p float64) int {
	x, y := 0, 0
	c := libm.Log2(1 - p)
	if c == 0 {
		return x
	}
	for {
		y += int(math.Floor(libm.Log2(r.Float64())/c)) + 1
		if y > n {
			return x
		}
		x++
	}
}

// binomialBTRS is Hörmann's transformed rejection with squeeze.
func (r *Random) binomialBTRS(n, p float64) int {
	spq := math.Sqrt(n * p * (1 - p))
	b := 1.15 + float64(2.53*spq)
	a := -0.0873 + float64(0.0248*b) + float64(0.01*p)
	c := float64(n*p) + 0.5
	vr := 0.92 - 4.2/b
	alpha := (2.83 + 5.1/b) * spq
	lpq := libm.Log(p / (1 - p))
	m := math.Floor((n + 1) * p)
	h := pymath.LGamma(m+1) + pymath.LGamma(n-m+1)
	for {
		u := r.Float64() - 0.5
		us := 0.5 - math.Abs(u)
		k := math.Floor(float64((2*a/us+b)*u) + c)
		if k < 0 || k > n {
			continue
		}
		v := r.Float64()
		if us >= 0.07 && v <= vr {
			return int(k)
		}
		v *= alpha / (a/(us*us) + b)
		if libm.Log(v) <= h-pymath.LGamma(k+1)-pymath.LGamma(n-k+1)+float64((k-m)*lpq) {
			return int(k)
		}
	}
}
