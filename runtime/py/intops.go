package py

import (
	"math"
	"math/bits"
)

// The operations of Python's int on Go's. Those whose result may not fit are checked: they panic with Overflow, which
// is no exception and ends the process. Int is for what is meant to grow.

// Add is a + b, checked.
func Add(a, b int) int {
	c := a + b
	if (a^c)&(b^c) < 0 {
		panic(addOverflow)
	}
	return c
}

// Sub is a - b, checked.
func Sub(a, b int) int {
	c := a - b
	if (a^b)&(a^c) < 0 {
		panic(subOverflow)
	}
	return c
}

// AddTo is *p += n, checked.
func AddTo(p *int, n int) { *p = Add(*p, n) }

// SubFrom is *p -= n, checked.
func SubFrom(p *int, n int) { *p = Sub(*p, n) }

// Mul is a * b, checked. It calls nothing, so that Go inlines it and, for example, the body of a generator that
// multiplies: a division tells large factors, which are rare, from too large ones.
func Mul(a, b int) int {
	c := a * b
	if uint(a|b) >= 1<<31 && b != 0 && (c/b != a || b == -1 && a == math.MinInt) {
		panic(mulOverflow)
	}
	return c
}

func mul(a, b int) (c int, ok bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	// The high half of the signed product, from that of the unsigned one.
	high := int(hi)
	if a < 0 {
		high -= b
	}
	if b < 0 {
		high -= a
	}
	c = int(lo)
	return c, high == c>>63
}

// Neg is -a, checked.
func Neg(a int) int {
	if a == math.MinInt {
		overflow("-")
	}
	return -a
}

// Abs is abs(a), checked.
func Abs(a int) int {
	if a < 0 {
		return Neg(a)
	}
	return a
}

func overflow(op string) { panic(Overflow{op}) }

// What the operations panic with that are inlined everywhere: to name it costs less there than to make it.
var addOverflow, subOverflow, mulOverflow any = Overflow{"+"}, Overflow{"-"}, Overflow{"*"}

func zeroDivision(text string) { panic(ZeroDivisionError.New(text)) }

// FloorDiv is a // b. Division by zero is a fault.
func FloorDiv(a, b int) int {
	if a >= 0 && b > 0 {
		return a / b // Go inlines it, and divides by a constant faster
	}
	return floorDiv(a, b)
}

func floorDiv(a, b int) int {
	if b == 0 {
		zeroDivision("integer division or modulo by zero")
	}
	q := a / b
	if (a < 0) != (b < 0) && q*b != a {
		q--
	} else if a == math.MinInt && b == -1 {
		overflow("//")
	}
	return q
}

// Mod is a % b, which has the sign of b. Division by zero is a fault.
func Mod(a, b int) int {
	if a >= 0 && b > 0 {
		return a % b
	}
	return mod(a, b)
}

func mod(a, b int) int {
	if b == 0 {
		zeroDivision("integer modulo by zero")
	}
	r := a % b
	if r != 0 && (r < 0) != (b < 0) {
		r += b
	}
	return r
}

// DivMod is divmod(a, b). Division by zero is a fault.
func DivMod(a, b int) (int, int) {
	if b == 0 {
		zeroDivision("integer division or modulo by zero")
	}
	q := FloorDiv(a, b)
	return q, a - q*b
}

// TrueDiv is a / b: the float nearest to the exact quotient. Division by zero is a fault.
func TrueDiv(a, b int) float64 {
	if b == 0 {
		zeroDivision("division by zero")
	}
	const exact = 1 << 53
	if -exact <= a && a <= exact && -exact <= b && b <= exact {
		return float64(a) / float64(b)
	}
	return Big(a).TrueDiv(Big(b))
}

// Pow is a ** b for b >= 0, checked.
func Pow(a, b int) int {
	if b < 0 {
		// The compiler saw no way for the exponent to be below zero; else it had taken a Num. The result is no int.
		panic(NegativePower{})
	}
	result, base, ok := 1, a, true
	for {
		if b&1 != 0 {
			if result, ok = mul(result, base); !ok {
				overflow("**")
			}
		}
		if b >>= 1; b == 0 {
			return result
		}
		if base, ok = mul(base, base); !ok {
			overflow("**")
		}
	}
}

// PowMod is pow(a, b, m). A modulus of zero is a fault, and so is a negative exponent where a has no inverse.
func PowMod(a, b, m int) int {
	if m == 0 {
		panic(ValueError.New("pow() 3rd argument cannot be 0"))
	}
	if m > math.MinInt && b >= 0 {
		size := uint64(max(m, -m))
		r, base := 1%size, uint64(Mod(a, int(size)))
		for ; b > 0; b >>= 1 {
			if b&1 != 0 {
				r = mulMod(r, base, size)
			}
			base = mulMod(base, base, size)
		}
		return Mod(int(r), m)
	}
	return Big(a).PowMod(Big(b), Big(m)).small
}

func mulMod(a, b, m uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return bits.Rem64(hi, lo, m)
}

// Lsh is a << n, checked. A negative count is a fault.
func Lsh(a, n int) int {
	if n < 0 {
		panic(ValueError.New("negative shift count"))
	}
	if a == 0 {
		return 0
	}
	if n > 63 || a<<n>>n != a {
		overflow("<<")
	}
	return a << n
}

// Rsh is a >> n. A negative count is a fault.
func Rsh(a, n int) int {
	if n < 0 {
		panic(ValueError.New("negative shift count"))
	}
	return a >> min(n, 63)
}

// BitLength is a.bit_length().
func BitLength(a int) int {
	if a < 0 {
		a = -a
	}
	return bits.Len(uint(a))
}

// BitCount is a.bit_count().
func BitCount(a int) int {
	if a < 0 {
		a = -a
	}
	return bits.OnesCount(uint(a))
}

// BoolInt is int(b).
func BoolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// BoolFloat is float(b).
func BoolFloat(b bool) float64 { return float64(BoolInt(b)) }

// IntOf is int(f), checked: toward zero. An infinity or NaN is a fault.
func IntOf(f float64) int {
	if f > -1<<63 && f < 1<<63 {
		return int(f)
	}
	n := BigOf(f)
	if n.big != nil {
		overflow("int()")
	}
	return n.small
}

// Hex is hex(a).
func Hex(a int) string { return based(Big(a), 16, "0x") }

// Oct is oct(a).
func Oct(a int) string { return based(Big(a), 8, "0o") }

// Bin is bin(a).
func Bin(a int) string { return based(Big(a), 2, "0b") }

// IntToBytes is a.to_bytes(length, byteorder, signed=signed). What does not fit is a fault.
func IntToBytes(a, length int, byteorder string, signed bool) Bytes {
	return Big(a).ToBytes(length, byteorder, signed)
}

// IntFromBytes is int.from_bytes(b, byteorder, signed=signed), checked.
func IntFromBytes(b Bytes, byteorder string, signed bool) int {
	n := BigFromBytes(b, byteorder, signed)
	if n.big != nil {
		overflow("int.from_bytes()")
	}
	return n.small
}
