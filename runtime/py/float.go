package py

import (
	"iter"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/libm"
)

// DivFloat is a / b. Division by zero is a fault.
func DivFloat(a, b float64) float64 {
	if b == 0 {
		zeroDivision("float division by zero")
	}
	return a / b
}

// DivModFloat is divmod(a, b): float_divmod of Objects/floatobject.c. Division by zero is a fault.
func DivModFloat(a, b float64) (float64, float64) {
	if b == 0 {
		zeroDivision("float divmod()")
	}
	mod := math.Mod(a, b)
	div := (a - mod) / b
	if mod != 0 {
		if (b < 0) != (mod < 0) {
			mod += b
			div--
		}
	} else {
		mod = math.Copysign(0, b)
	}
	if div == 0 {
		return math.Copysign(0, a/b), mod
	}
	floor := math.Floor(div)
	if div-floor > 0.5 {
		floor++
	}
	return floor, mod
}

// FloorDivFloat is a // b. Division by zero is a fault.
func FloorDivFloat(a, b float64) float64 {
	if b == 0 {
		zeroDivision("float floor division by zero")
	}
	q, _ := DivModFloat(a, b)
	return q
}

// ModFloat is a % b, which has the sign of b. Division by zero is a fault.
func ModFloat(a, b float64) float64 {
	if b == 0 {
		zeroDivision("float modulo by zero")
	}
	mod := math.Mod(a, b)
	if mod == 0 {
		return math.Copysign(0, b)
	}
	if (b < 0) != (mod < 0) {
		mod += b
	}
	return mod
}

// PowFloat is a ** b, for operands whose result is a float: float_pow. Zero to a negative power is a fault, and a result
// too large; so is a negative number to a power that is no integer, whose result is complex in Python.
func PowFloat(a, b float64) float64 {
	switch {
	case b == 0 || a == 1:
		return 1
	case math.IsNaN(a) || math.IsNaN(b):
		return math.NaN()
	case a == 0 && b < 0 && !math.IsInf(b, 0):
		zeroDivision("0.0 cannot be raised to a negative power")
	case a == 0 && math.IsInf(b, -1):
		return math.Inf(1)
	case a < 0 && !math.IsInf(a, 0) && !math.IsInf(b, 0) && b != math.Floor(b):
		panic(ValueError.New("negative number cannot be raised to a fractional power: gosyncio has no complex numbers here"))
	}
	r := libm.Pow(a, b)
	if math.IsInf(r, 0) && !math.IsInf(a, 0) && !math.IsInf(b, 0) {
		panic(OverflowError.New(34, "Numerical result out of range"))
	}
	return r
}

// Round is round(f): to the nearest integer, the even one of two. An infinity or NaN is a fault.
func Round(f float64) int {
	switch {
	case math.IsNaN(f):
		panic(ValueError.New("cannot convert float NaN to integer"))
	case math.IsInf(f, 0):
		panic(OverflowError.New("cannot convert float infinity to integer"))
	}
	return IntOf(math.RoundToEven(f))
}

// RoundTo is round(f, digits): by the exact decimal value, as double_round of Objects/floatobject.c.
func RoundTo(f float64, digits int) float64 {
	switch {
	case math.IsNaN(f) || math.IsInf(f, 0) || f == 0:
		return f
	case digits > 323: // (DBL_MANT_DIG - DBL_MIN_EXP) * log10(2)
		return f
	case digits < -308:
		return 0 * f
	}
	if digits >= 0 {
		r, err := strconv.ParseFloat(strconv.FormatFloat(f, 'f', digits, 64), 64)
		if err != nil {
			panic(OverflowError.New("rounded value too large to represent"))
		}
		return r
	}
	// To tens or hundreds: by the exact integer part, and the half to the even digit.
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-digits)), nil)
	exact := new(big.Rat)
	exact.SetFloat64(f)
	scaled := new(big.Rat).Quo(exact, new(big.Rat).SetInt(unit))
	whole := roundRat(scaled)
	r, _ := new(big.Float).SetPrec(1100).SetInt(whole.Mul(whole, unit)).Float64()
	if math.IsInf(r, 0) {
		panic(OverflowError.New("rounded value too large to represent"))
	}
	return math.Copysign(r, f)
}

// roundRat rounds to the nearest integer, the even one of two.
func roundRat(r *big.Rat) *big.Int {
	q, m := new(big.Int).DivMod(r.Num(), r.Denom(), new(big.Int))
	switch c := new(big.Int).Lsh(m, 1).Cmp(r.Denom()); {
	case c > 0, c == 0 && q.Bit(0) == 1:
		q.Add(q, big.NewInt(1))
	}
	return q
}

// RoundInt is round(n, digits): to tens or hundreds for negative digits.
func RoundInt(n, digits int) int { return Big(n).RoundTo(digits).Int() }

// RoundTo is round(a, digits).
func (a Int) RoundTo(digits int) Int {
	if digits >= 0 {
		return a
	}
	if -digits > a.BitLength() { // 10**-digits is far more than twice a
		return Int{}
	}
	unit := Big(10).Pow(Big(-digits))
	return narrow(roundRat(new(big.Rat).SetFrac(a.Big(), unit.Big()))).Mul(unit)
}

// FloatRatio is f.as_integer_ratio(), checked. An infinity or NaN is a fault.
func FloatRatio(f float64) Pair[int, int] {
	r := AsIntegerRatio(f)
	return PairOf(r.First.Int(), r.Second.Int())
}

// IsInteger is f.is_integer().
func IsInteger(f float64) bool { return math.Floor(f) == f && !math.IsInf(f, 0) }

// FloatHex is f.hex().
func FloatHex(f float64) string {
	switch {
	case math.IsNaN(f) || math.IsInf(f, 0):
		return FloatRepr(f)
	case f == 0:
		if math.Signbit(f) {
			return "-0x0.0p+0"
		}
		return "0x0.0p+0"
	}
	m, e := math.Frexp(math.Abs(f))
	lead := "1"
	if e < -1021 {
		// Subnormal numbers have no leading one.
		m, e, lead = math.Ldexp(m, e+1022), -1021, "0"
	} else {
		m = m*2 - 1
	}
	digits := strconv.FormatUint(uint64(m*(1<<52)), 16)
	s := "0x" + lead + "." + strings.Repeat("0", 13-len(digits)) + digits + "p"
	if e-1 >= 0 {
		s += "+"
	}
	s += strconv.Itoa(e - 1)
	if f < 0 {
		return "-" + s
	}
	return s
}

// FloatFromHex is float.fromhex(s).
func FloatFromHex(s string) (float64, error) {
	text := Strip(s)
	body := strings.TrimLeft(text, "+-")
	if len(text)-len(body) > 1 || strings.Contains(text, "_") {
		return 0, ValueError.New("invalid hexadecimal floating-point string")
	}
	low := strings.ToLower(body)
	switch low {
	case "inf", "infinity", "nan":
		f, _ := strconv.ParseFloat(text, 64)
		return f, nil
	}
	if !strings.HasPrefix(low, "0x") {
		low = "0x" + low
	}
	if !strings.Contains(low, "p") {
		low += "p0"
	}
	f, err := strconv.ParseFloat(low, 64)
	if err != nil {
		if ne, ok := err.(*strconv.NumError); ok && ne.Err == strconv.ErrRange {
			return 0, OverflowError.New("hexadecimal value too large to represent as a float")
		}
		return 0, ValueError.New("invalid hexadecimal floating-point string")
	}
	if strings.HasPrefix(text, "-") {
		f = -f
	}
	return f, nil
}

// SumInts is sum(iterable) of ints, checked.
func SumInts(seq iter.Seq[int]) int {
	sum := 0
	for v := range seq {
		sum = Add(sum, v)
	}
	return sum
}

// SumFloats is sum(iterable) of floats, with a start: compensated, as since Python 3.12. Without items the sum is the
// start, an int 0 if there was none, which is the compiler's to know.
func SumFloats(seq iter.Seq[float64], start float64) float64 {
	var sum compensated
	sum.high = start
	for v := range seq {
		sum.add(v)
	}
	return sum.total()
}

// compensated is a sum by Neumaier's method: cs_add and cs_to_double of Python/bltinmodule.c.
type compensated struct{ high, low float64 }

func (c *compensated) add(x float64) {
	t := c.high + x
	if math.Abs(c.high) >= math.Abs(x) {
		c.low += c.high - t + x
	} else {
		c.low += x - t + c.high
	}
	c.high = t
}

func (c *compensated) total() float64 {
	if c.low != 0 && !math.IsInf(c.low, 0) && !math.IsNaN(c.low) {
		return c.high + c.low
	}
	return c.high
}
