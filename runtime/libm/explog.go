package libm

import (
	"math"
	"math/big"
)

// expm1Small is e**r - 1 for |r| up to ln(2)/128, with some 80 bits: the first
// three terms of the series in double precision twice, the others once.
func expm1Small(r dd) dd {
	x := r.hi
	tail := x * x * x * x * (1.0/24 + x*(1.0/120+x*(1.0/720+x*(1.0/5040+x*(1.0/40320+x*(1.0/362880+x*(1.0/3628800+x/39916800)))))))
	r2 := r.mul(r)
	sum := r2.mul(r).mul(of(oneSixth)).addFloat(tail)
	half := dd{r2.hi / 2, r2.lo / 2}
	return r.add(half.add(sum))
}

// expParts is e**x as (1 + q) * 2**k * t, t from the table; q is small.
func expParts(x dd) (q, t dd, k int) {
	n := math.RoundToEven(x.hi / ln2Over64[0])
	r := x.sub(twoProd(n, ln2Over64[0])).sub(twoProd(n, ln2Over64[1]))
	i := int(n)
	return expm1Small(r), of(exp2Table[i&63]), i >> 6
}

// expDD is e**x rounded to a float64.
func expDD(x dd) float64 {
	q, t, k := expParts(x)
	return scale(t.add(t.mul(q)), k)
}

// scale is x * 2**k, rounded once.
func scale(x dd, k int) float64 {
	if k > -1000 && k < 1023 {
		return x.hi * math.Float64frombits(uint64(k+1023)<<52)
	}
	if k >= 1023 {
		return math.Ldexp(x.hi, k)
	}
	// The result may be subnormal, with fewer bits than x.hi has.
	sum := new(big.Float).SetPrec(200).SetFloat64(x.hi)
	sum.Add(sum, new(big.Float).SetFloat64(x.lo))
	f, _ := sum.SetMantExp(sum, k).Float64()
	return f
}

// Exp returns e**x.
func Exp(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case x > 709.79:
		return math.Inf(1)
	case x < -745.2:
		return 0
	case math.Abs(x) < 0x1p-54:
		return 1 + x
	}
	return expDD(dd{x, 0})
}

// Exp2 returns 2**x.
func Exp2(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return x
	case x >= 1024:
		return math.Inf(1)
	case x < -1075:
		return 0
	case math.Abs(x) < 0x1p-54:
		return 1 + x
	}
	n := math.RoundToEven(x * 64)
	q := expm1Small(of(ln2).mulFloat(x - n/64))
	i := int(n)
	t := of(exp2Table[i&63])
	return scale(t.add(t.mul(q)), i>>6)
}

// logDD is log(x) for a finite x above 0, with some 75 bits.
func logDD(x float64) dd {
	m, e := mantissa(x)
	l := logMantissa(m)
	if e == 0 {
		return l
	}
	return of(ln2).mulFloat(float64(e)).add(l)
}

// mantissa is x = m * 2**e with m from sqrt(1/2) to sqrt(2).
func mantissa(x float64) (m float64, e int) {
	m, e = math.Frexp(x)
	if m < math.Sqrt2/2 {
		return m * 2, e - 1
	}
	return m, e
}

// logMantissa is log(m) as log(m*c) - log(c), with a c from the table that
// makes m*c = 1+r, |r| below 2**-7; c is 1 for an m near 1, so that nothing
// cancels there.
func logMantissa(m float64) dd {
	entry := &logTable[int(m*128+0.5)-90]
	r := twoProd(m, entry[0]).addFloat(-1)
	x := r.hi
	tail := -x * x * x * x * (1.0/4 - x*(1.0/5-x*(1.0/6-x*(1.0/7-x*(1.0/8-x*(1.0/9-x*(1.0/10-x*(1.0/11-x/12))))))))
	r2 := r.mul(r)
	sum := r2.mul(r).mul(of(oneThird)).addFloat(tail)
	half := dd{-r2.hi / 2, -r2.lo / 2}
	return dd{entry[1], entry[2]}.add(r.add(half.add(sum)))
}

// Log returns the natural logarithm of x.
func Log(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log(x)
	}
	return logDD(x).hi
}

// Log2 returns the binary logarithm of x.
func Log2(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log(x)
	}
	m, e := mantissa(x)
	return logMantissa(m).mul(of(oneOverLn2)).addFloat(float64(e)).hi
}

// Log10 returns the decimal logarithm of x. As in Sun's fdlibm, which glibc
// still uses here, it is made of the natural one in float64s.
func Log10(x float64) float64 {
	if !(x > 0) || math.IsInf(x, 1) {
		return math.Log(x)
	}
	const (
		invLn10 = 4.34294481903251816668e-01
		log2Hi  = 3.01029995663611771306e-01
		log2Lo  = 3.69423907715893078616e-13
	)
	f, e := math.Frexp(x)
	f, e = f*2, e-1 // 1 <= f < 2
	if e < 0 {
		f, e = f/2, e+1
	}
	k := float64(e)
	z := k*log2Lo + float64(invLn10*Log(f))
	return z + float64(k*log2Hi)
}

// Pow returns x**y.
func Pow(x, y float64) float64 {
	if x == 0 || y == 0 || x == 1 || math.IsNaN(x) || math.IsNaN(y) || math.IsInf(x, 0) || math.IsInf(y, 0) {
		return math.Pow(x, y)
	}
	negative := false
	if x < 0 {
		if y != math.Trunc(y) {
			return math.NaN()
		}
		negative = math.Mod(y, 2) != 0
		x = -x
	}
	r := powPositive(x, y)
	if negative {
		return -r
	}
	return r
}

// powPositive is x**y for finite x > 0 and y.
func powPositive(x, y float64) float64 {
	if r, ok := powSmall(x, y); ok {
		return r
	}
	l := logDD(x)
	switch p := l.hi * y; {
	case p > 709.79:
		return math.Inf(1)
	case p < -745.2:
		return 0
	case math.Abs(p) < 0x1p-54:
		return 1 + p
	}
	return expDD(l.mulFloat(y))
}

// powSmall is x**y for a small whole y or one that ends in .5, by
// multiplication, unless an intermediate result comes near a float64's limits.
func powSmall(x, y float64) (float64, bool) {
	n := math.Abs(y)
	whole := math.Trunc(n)
	if n > 64 || n != whole && n != whole+0.5 {
		return 0, false
	}
	if lx := math.Abs(float64(math.Ilogb(x))) + 1; lx*n > 900 {
		return 0, false
	}
	p := dd{1, 0}
	if n != whole {
		p = dd{x, 0}.sqrt()
	}
	square := dd{x, 0}
	for k := int(whole); k > 0; k >>= 1 {
		if k&1 != 0 {
			p = p.mul(square)
		}
		if k > 1 {
			square = square.mul(square)
		}
	}
	if y < 0 {
		p = dd{1, 0}.div(p)
	}
	return p.hi, true
}
