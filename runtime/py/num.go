package py

import (
	"iter"
	"math"
	"math/big"
)

// Num is a number that is an int, of any size, or a float, and keeps which: the float of Python's annotations. The zero
// Num is the int 0.
type Num struct {
	bits uint64   // of a small int, or of a float
	wide *big.Int // of an int beyond 64 bits; floatKind of a float
}

// floatKind marks the floats.
var floatKind = new(big.Int)

// IntNum makes a Num of an int.
func IntNum(n int) Num { return Num{bits: uint64(n)} }

// BigNum makes a Num of an int of any size.
func BigNum(n Int) Num { return Num{uint64(n.small), n.big} }

// FloatNum makes a Num of a float.
func FloatNum(f float64) Num { return Num{math.Float64bits(f), floatKind} }

// IsFloat reports whether the number is a float.
func (n Num) IsFloat() bool { return n.wide == floatKind }

func (n Num) float() float64 { return math.Float64frombits(n.bits) }

// exact is the int.
func (n Num) exact() Int {
	if n.wide != nil {
		return Int{big: n.wide}
	}
	return Int{small: int(n.bits)}
}

// Float is float(n): an int too large is a fault.
func (n Num) Float() float64 {
	switch n.wide {
	case floatKind:
		return n.float()
	case nil:
		return float64(int(n.bits))
	}
	return n.exact().Float()
}

// Int is int(n), checked: toward zero.
func (n Num) Int() int {
	if n.IsFloat() {
		return IntOf(n.float())
	}
	return n.exact().Int()
}

// Index is the value as an index or length; a float is a fault.
func (n Num) Index() int {
	if n.IsFloat() {
		panic(TypeError.New("'float' object cannot be interpreted as an integer"))
	}
	return n.exact().Index()
}

// Times is the value as the number of times that a sequence is repeated; a float is a fault.
func (n Num) Times() int {
	if n.IsFloat() {
		panic(TypeError.New("can't multiply sequence by non-int of type 'float'"))
	}
	return n.exact().Index()
}

// AsNum is the int or float that a dynamic value is.
func AsNum(v any) Num {
	n, ok := asNumeric(plain(v))
	switch {
	case !ok:
		panic(TypeError.New("must be real number, not " + TypeName(v)))
	case n.kind == kindFloat:
		return FloatNum(n.f)
	}
	return BigNum(n.exact())
}

// Any is the int or float64.
func (n Num) Any() any {
	if n.IsFloat() {
		return n.float()
	}
	return normal(n.exact())
}

// Class is int or float.
func (n Num) Class() *Class {
	if n.IsFloat() {
		return FloatClass
	}
	return IntClass
}

// String is str(n).
func (n Num) String() string {
	if n.IsFloat() {
		return FloatRepr(n.float())
	}
	return n.exact().String()
}

// Repr implements Reprer.
func (n Num) Repr() string { return n.String() }

// Add returns n + m.
func (n Num) Add(m Num) Num {
	if n.IsFloat() || m.IsFloat() {
		return FloatNum(n.Float() + m.Float())
	}
	return BigNum(n.exact().Add(m.exact()))
}

// Sub returns n - m.
func (n Num) Sub(m Num) Num {
	if n.IsFloat() || m.IsFloat() {
		return FloatNum(n.Float() - m.Float())
	}
	return BigNum(n.exact().Sub(m.exact()))
}

// Mul returns n * m.
func (n Num) Mul(m Num) Num {
	if n.IsFloat() || m.IsFloat() {
		return FloatNum(n.Float() * m.Float())
	}
	return BigNum(n.exact().Mul(m.exact()))
}

// Div returns n / m. Division by zero is a fault.
func (n Num) Div(m Num) float64 {
	if n.IsFloat() || m.IsFloat() {
		return DivFloat(n.Float(), m.Float())
	}
	return n.exact().TrueDiv(m.exact())
}

// FloorDiv returns n // m. Division by zero is a fault.
func (n Num) FloorDiv(m Num) Num {
	if n.IsFloat() || m.IsFloat() {
		return FloatNum(FloorDivFloat(n.Float(), m.Float()))
	}
	return BigNum(n.exact().FloorDiv(m.exact()))
}

// Mod returns n % m. Division by zero is a fault.
func (n Num) Mod(m Num) Num {
	if n.IsFloat() || m.IsFloat() {
		return FloatNum(ModFloat(n.Float(), m.Float()))
	}
	return BigNum(n.exact().Mod(m.exact()))
}

// DivMod returns divmod(n, m). Division by zero is a fault.
func (n Num) DivMod(m Num) (Num, Num) {
	if n.IsFloat() || m.IsFloat() {
		q, r := DivModFloat(n.Float(), m.Float())
		return FloatNum(q), FloatNum(r)
	}
	q, r := n.exact().DivMod(m.exact())
	return BigNum(q), BigNum(r)
}

// Pow returns n ** m: a float if either is one or the exponent is negative.
func (n Num) Pow(m Num) Num {
	if n.IsFloat() || m.IsFloat() || m.exact().Sign() < 0 {
		return FloatNum(PowFloat(n.Float(), m.Float()))
	}
	return BigNum(n.exact().Pow(m.exact()))
}

// Neg returns -n.
func (n Num) Neg() Num {
	if n.IsFloat() {
		return FloatNum(-n.float())
	}
	return BigNum(n.exact().Neg())
}

// Abs returns abs(n).
func (n Num) Abs() Num {
	if n.IsFloat() {
		return FloatNum(math.Abs(n.float()))
	}
	return BigNum(n.exact().Abs())
}

// Round is round(n).
func (n Num) Round() int {
	if n.IsFloat() {
		return Round(n.float())
	}
	return n.exact().Int()
}

// RoundTo is round(n, digits), of n's kind.
func (n Num) RoundTo(digits int) Num {
	if n.IsFloat() {
		return FloatNum(RoundTo(n.float(), digits))
	}
	return BigNum(n.exact().RoundTo(digits))
}

// AbsNum is abs(n).
func AbsNum(n Num) Num { return n.Abs() }

// RoundNum is round(n, digits).
func RoundNum(n Num, digits int) Num { return n.RoundTo(digits) }

// IsZero reports whether n is 0.
func (n Num) IsZero() bool { return n.wide == nil && n.bits == 0 || n.IsFloat() && n.float() == 0 }

// Eq reports n == m.
func (n Num) Eq(m Num) bool { return Equal(n.Any(), m.Any()) }

// Lt reports n < m.
func (n Num) Lt(m Num) bool { return Less(n.Any(), m.Any()) }

// Le reports n <= m.
func (n Num) Le(m Num) bool { return LessEqual(n.Any(), m.Any()) }

// Gt reports n > m.
func (n Num) Gt(m Num) bool { return Less(m.Any(), n.Any()) }

// Ge reports n >= m.
func (n Num) Ge(m Num) bool { return LessEqual(m.Any(), n.Any()) }

// SumNum is sum(iterable) of floats: the int 0 if there are none.
func SumNum(seq iter.Seq[float64]) Num {
	return SumNums(Map(FloatNum, seq), Num{})
}

// SumNums is sum(iterable, start) of ints and floats: exact while they are ints, compensated after.
func SumNums(seq iter.Seq[Num], start Num) Num {
	total := start
	var c compensated
	if total.IsFloat() {
		c.high = total.float()
	}
	for v := range seq {
		switch {
		case !total.IsFloat() && !v.IsFloat():
			total = total.Add(v)
			continue
		case !total.IsFloat(): // the first float
			c.high = total.Float() + v.float()
			total = FloatNum(c.high)
		case v.IsFloat():
			c.add(v.float())
		default:
			c.high += v.Float()
		}
	}
	if total.IsFloat() {
		return FloatNum(c.total())
	}
	return total
}
