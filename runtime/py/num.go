package py

import (
	"iter"
	"math"
	"strconv"
)

// Num is a number that is an int or a float and keeps which: the float of Python's annotations. The zero Num is the
// int 0. Its ints are checked.
type Num struct {
	bits    uint64
	isFloat bool
}

// IntNum makes a Num of an int.
func IntNum(n int) Num { return Num{uint64(n), false} }

// FloatNum makes a Num of a float.
func FloatNum(f float64) Num { return Num{math.Float64bits(f), true} }

// IsFloat reports whether the number is a float.
func (n Num) IsFloat() bool { return n.isFloat }

func (n Num) float() float64 { return math.Float64frombits(n.bits) }

// Float is float(n).
func (n Num) Float() float64 {
	if n.isFloat {
		return n.float()
	}
	return float64(int(n.bits))
}

// Int is int(n), checked: toward zero.
func (n Num) Int() int {
	if n.isFloat {
		return IntOf(n.float())
	}
	return int(n.bits)
}

// Index is the value as an index or length; a float is a fault.
func (n Num) Index() int {
	if n.isFloat {
		panic(TypeError.New("'float' object cannot be interpreted as an integer"))
	}
	return int(n.bits)
}

// Times is the value as the number of times that a sequence is repeated; a float is a fault.
func (n Num) Times() int {
	if n.isFloat {
		panic(TypeError.New("can't multiply sequence by non-int of type 'float'"))
	}
	return int(n.bits)
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
	return IntNum(n.exact().Int())
}

// Any is the int or float64.
func (n Num) Any() any {
	if n.isFloat {
		return n.float()
	}
	return int(n.bits)
}

// Class is int or float.
func (n Num) Class() *Class {
	if n.isFloat {
		return FloatClass
	}
	return IntClass
}

// String is str(n).
func (n Num) String() string {
	if n.isFloat {
		return FloatRepr(n.float())
	}
	return strconv.Itoa(int(n.bits))
}

// Repr implements Reprer.
func (n Num) Repr() string { return n.String() }

// Add returns n + m.
func (n Num) Add(m Num) Num {
	if n.isFloat || m.isFloat {
		return FloatNum(n.Float() + m.Float())
	}
	return IntNum(Add(int(n.bits), int(m.bits)))
}

// Sub returns n - m.
func (n Num) Sub(m Num) Num {
	if n.isFloat || m.isFloat {
		return FloatNum(n.Float() - m.Float())
	}
	return IntNum(Sub(int(n.bits), int(m.bits)))
}

// Mul returns n * m.
func (n Num) Mul(m Num) Num {
	if n.isFloat || m.isFloat {
		return FloatNum(n.Float() * m.Float())
	}
	return IntNum(Mul(int(n.bits), int(m.bits)))
}

// Div returns n / m. Division by zero is a fault.
func (n Num) Div(m Num) float64 {
	if n.isFloat || m.isFloat {
		return DivFloat(n.Float(), m.Float())
	}
	return TrueDiv(int(n.bits), int(m.bits))
}

// FloorDiv returns n // m. Division by zero is a fault.
func (n Num) FloorDiv(m Num) Num {
	if n.isFloat || m.isFloat {
		return FloatNum(FloorDivFloat(n.Float(), m.Float()))
	}
	return IntNum(FloorDiv(int(n.bits), int(m.bits)))
}

// Mod returns n % m. Division by zero is a fault.
func (n Num) Mod(m Num) Num {
	if n.isFloat || m.isFloat {
		return FloatNum(ModFloat(n.Float(), m.Float()))
	}
	return IntNum(Mod(int(n.bits), int(m.bits)))
}

// DivMod returns divmod(n, m). Division by zero is a fault.
func (n Num) DivMod(m Num) (Num, Num) {
	if n.isFloat || m.isFloat {
		q, r := DivModFloat(n.Float(), m.Float())
		return FloatNum(q), FloatNum(r)
	}
	q, r := DivMod(int(n.bits), int(m.bits))
	return IntNum(q), IntNum(r)
}

// Pow returns n ** m: a float if either is one or the exponent is negative.
func (n Num) Pow(m Num) Num {
	if n.isFloat || m.isFloat {
		return FloatNum(PowFloat(n.Float(), m.Float()))
	}
	return PowNum(int(n.bits), int(m.bits))
}

// Neg returns -n.
func (n Num) Neg() Num {
	if n.isFloat {
		return FloatNum(-n.float())
	}
	return IntNum(Neg(int(n.bits)))
}

// Abs returns abs(n).
func (n Num) Abs() Num {
	if n.isFloat {
		return FloatNum(math.Abs(n.float()))
	}
	return IntNum(Abs(int(n.bits)))
}

// Round is round(n).
func (n Num) Round() int {
	if n.isFloat {
		return Round(n.float())
	}
	return int(n.bits)
}

// RoundTo is round(n, digits), of n's kind.
func (n Num) RoundTo(digits int) Num {
	if n.isFloat {
		return FloatNum(RoundTo(n.float(), digits))
	}
	return IntNum(RoundInt(int(n.bits), digits))
}

// AbsNum is abs(n).
func AbsNum(n Num) Num { return n.Abs() }

// RoundNum is round(n, digits).
func RoundNum(n Num, digits int) Num { return n.RoundTo(digits) }

// IsZero reports whether n is 0.
func (n Num) IsZero() bool { return n.Float() == 0 }

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
	if total.isFloat {
		c.high = total.float()
	}
	for v := range seq {
		switch {
		case !total.isFloat && !v.isFloat:
			total = total.Add(v)
			continue
		case !total.isFloat: // the first float
			c.high = total.Float() + v.float()
			total = FloatNum(c.high)
		case v.isFloat:
			c.add(v.float())
		default:
			c.high += v.Float()
		}
	}
	if total.isFloat {
		return FloatNum(c.total())
	}
	return total
}
