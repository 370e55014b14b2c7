package libm

import (
	"math"
	"math/big"
)

// reduce is x = n*pi/32 + r, |r| up to pi/64, n modulo 64.
func reduce(x float64) (n int, r dd) {
	if math.Abs(x) > 1<<30 {
		return reduceHuge(x)
	}
	k := math.RoundToEven(x / piOver32[0])
	r = dd{x, 0}.sub(twoProd(k, piOver32[0])).sub(twoProd(k, piOver32[1])).sub(twoProd(k, piOver32[2]))
	return int(int64(k) & 63), r
}

// reduceHuge is reduce for numbers of any size: with as many digits of pi as
// the exponent asks for.
func reduceHuge(x float64) (int, dd) {
	const prec = 1400
	step := new(big.Float).SetPrec(prec).SetMantExp(bigPi(prec), -5)
	v := new(big.Float).SetPrec(prec).SetFloat64(x)
	q := new(big.Float).SetPrec(prec).Quo(v, step)
	half := big.NewFloat(math.Copysign(0.5, x))
	k, _ := q.Add(q, half).Int(nil)
	v.Sub(v, step.Mul(step, new(big.Float).SetPrec(prec).SetInt(k)))
	hi, _ := v.Float64()
	lo, _ := v.Sub(v, big.NewFloat(hi)).Float64()
	return int(new(big.Int).And(k, big.NewInt(63)).Int64()), dd{hi, lo}
}

// bigPi is pi by Machin's formula.
func bigPi(prec uint) *big.Float {
	unit := new(big.Int).Lsh(big.NewInt(1), prec+32)
	arctan := func(n int64) *big.Int { // of 1/n
		sum, term := new(big.Int), new(big.Int).Div(unit, big.NewInt(n))
		for k := int64(1); term.Sign() != 0; k += 2 {
			part := new(big.Int).Div(term, big.NewInt(k))
			if k%4 == 1 {
				sum.Add(sum, part)
			} else {
				sum.Sub(sum, part)
			}
			term.Div(term, big.NewInt(n*n))
		}
		return sum
	}
	pi := new(big.Int).Mul(arctan(5), big.NewInt(4))
	pi.Sub(pi, arctan(239)).Mul(pi, big.NewInt(4))
	f := new(big.Float).SetPrec(prec).SetInt(pi)
	return f.SetMantExp(f, -int(prec+32))
}

// sinStep is sin(n*pi/32).
func sinStep(n int) dd {
	n &= 63
	switch {
	case n >= 32:
		return sinStep(n - 32).neg()
	case n > 16:
		return of(sinTable[32-n])
	}
	return of(sinTable[n])
}

// sincosDD is sin(x) and cos(x), with some 75 bits.
func sincosDD(x float64) (sin, cos dd) {
	n, r := reduce(x)
	s, c := sinStep(n), sinStep(n+16)
	x2 := r.hi * r.hi
	r2 := r.mul(r)
	// sin r = r - r**3/6 + …, cos r = 1 - r**2/2 + …
	sinTail := r.hi * x2 * x2 * (1.0/120 - x2*(1.0/5040-x2*(1.0/362880-x2*(1.0/39916800-x2*(1.0/6227020800-x2/1307674368000)))))
	sinR := r.sub(r2.mul(r).mul(of(oneSixth))).addFloat(sinTail)
	cosTail := x2 * x2 * (1.0/24 - x2*(1.0/720-x2*(1.0/40320-x2*(1.0/3628800-x2*(1.0/479001600-x2/87178291200)))))
	cosM1 := dd{-r2.hi / 2, -r2.lo / 2}.addFloat(cosTail)
	sin = s.add(s.mul(cosM1).add(c.mul(sinR)))
	cos = c.add(c.mul(cosM1).sub(s.mul(sinR)))
	return sin, cos
}

func special(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) }

// Sin returns the sine of x.
func Sin(x float64) float64 {
	if special(x) || math.Abs(x) < 0x1p-26 {
		return math.Sin(x)
	}
	s, _ := sincosDD(x)
	return s.hi
}

// Cos returns the cosine of x.
func Cos(x float64) float64 {
	if special(x) {
		return math.NaN()
	}
	_, c := sincosDD(x)
	return c.hi
}

// Tan returns the tangent of x.
func Tan(x float64) float64 {
	if special(x) || math.Abs(x) < 0x1p-27 {
		return math.Tan(x)
	}
	s, c := sincosDD(x)
	return s.div(c).hi
}

// Atan returns the arc tangent of x.
func Atan(x float64) float64 {
	y := math.Atan(x)
	if special(x) || math.Abs(x) < 0x1p-27 || math.Abs(x) > 0x1p60 {
		return y
	}
	s, c := sincosDD(y)
	d := c.mulFloat(x).sub(s).div(c.add(s.mulFloat(x)))
	return dd{y, 0}.add(d).hi
}

// Atan2 returns the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	a := math.Atan2(y, x)
	if special(x) || special(y) || x == 0 || y == 0 {
		return a
	}
	fy, ey := math.Frexp(y)
	fx, ex := math.Frexp(x)
	if gap := ey - ex; gap > 60 || gap < -60 {
		if x < 0 || gap > 60 {
			return a
		}
		return y / x
	}
	y, x = math.Ldexp(fy, ey-ex), fx
	s, c := sincosDD(a)
	d := c.mulFloat(y).sub(s.mulFloat(x)).div(c.mulFloat(x).add(s.mulFloat(y)))
	return dd{a, 0}.add(d).hi
}

// leg is sqrt(1 - x**2).
func leg(x float64) dd { return twoSum(1, -x).mul(twoSum(1, x)).sqrt() }

// Asin returns the arc sine of x.
func Asin(x float64) float64 {
	y := math.Asin(x)
	if !(math.Abs(x) < 1) || math.Abs(x) < 0x1p-27 {
		return y
	}
	s, c := sincosDD(y) // sin(asin(x) - y) = x*cos(y) - sqrt(1-x*x)*sin(y)
	return dd{y, 0}.add(c.mulFloat(x).sub(leg(x).mul(s))).hi
}

// Acos returns the arc cosine of x.
func Acos(x float64) float64 {
	y := math.Acos(x)
	if !(math.Abs(x) < 1) {
		return y
	}
	s, c := sincosDD(y)
	return dd{y, 0}.add(leg(x).mul(c).sub(s.mulFloat(x))).hi
}
