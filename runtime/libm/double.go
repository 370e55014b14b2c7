package libm

import "math"

// dd is a number as the unevaluated sum of two float64s, |lo| at most half a
// unit in the last place of hi: some 106 bits. The sums and products are
// Dekker's and Knuth's, with a fused multiply-add for the error of a product.
type dd struct{ hi, lo float64 }

// twoSum is a+b exactly.
func twoSum(a, b float64) dd {
	s := a + b
	t := s - a
	return dd{s, (a - (s - t)) + (b - t)}
}

// fastTwoSum is a+b exactly, if |a| >= |b| or a is 0.
func fastTwoSum(a, b float64) dd {
	s := a + b
	return dd{s, b - (s - a)}
}

// twoProd is a*b exactly.
func twoProd(a, b float64) dd {
	p := a * b
	return dd{p, math.FMA(a, b, -p)}
}

func (x dd) add(y dd) dd {
	s, t := twoSum(x.hi, y.hi), twoSum(x.lo, y.lo)
	s = fastTwoSum(s.hi, s.lo+t.hi)
	return fastTwoSum(s.hi, s.lo+t.lo)
}

func (x dd) addFloat(y float64) dd {
	s := twoSum(x.hi, y)
	return fastTwoSum(s.hi, s.lo+x.lo)
}

func (x dd) neg() dd { return dd{-x.hi, -x.lo} }

func (x dd) sub(y dd) dd { return x.add(y.neg()) }

func (x dd) mul(y dd) dd {
	p := twoProd(x.hi, y.hi)
	return fastTwoSum(p.hi, p.lo+(x.hi*y.lo+x.lo*y.hi))
}

func (x dd) mulFloat(y float64) dd {
	p := twoProd(x.hi, y)
	return fastTwoSum(p.hi, math.FMA(x.lo, y, p.lo))
}

func (x dd) div(y dd) dd {
	q := x.hi / y.hi
	r := x.sub(y.mulFloat(q))
	return fastTwoSum(q, r.hi/y.hi)
}

func (x dd) sqrt() dd {
	if x.hi <= 0 {
		return dd{}
	}
	s := math.Sqrt(x.hi)
	r := x.sub(twoProd(s, s))
	return fastTwoSum(s, r.hi/(2*s))
}

// of makes a dd of a table's entry.
func of(parts [2]float64) dd { return dd{parts[0], parts[1]} }
