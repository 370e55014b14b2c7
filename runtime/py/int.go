package py

import (
	"fmt"
	"math"
	"math/big"
	"math/bits"
	"strconv"
)

// Int is an integer of any size. It never changes, so it is copied freely; one of 64 bits needs no memory of its own.
// The zero Int is 0.
type Int struct {
	small int
	big   *big.Int // if not nil, the value, and too large for small
}

// Big makes an Int of an int.
func Big(n int) Int { return Int{small: n} }

// BigUint makes an Int of a uint64.
func BigUint(n uint64) Int {
	if n <= math.MaxInt64 {
		return Int{small: int(n)}
	}
	return Int{big: new(big.Int).SetUint64(n)}
}

// BigLit makes an Int of a literal in decimal, or with one of Go's prefixes. The compiler writes only valid ones.
func BigLit(digits string) Int {
	n, ok := new(big.Int).SetString(digits, 0)
	if !ok {
		panic("py: bad integer literal " + digits)
	}
	return narrow(n)
}

// BigOf is int(f): toward zero. An infinity or NaN is a fault.
func BigOf(f float64) Int {
	switch {
	case math.IsNaN(f):
		panic(ValueError.New("cannot convert float NaN to integer"))
	case math.IsInf(f, 0):
		panic(OverflowError.New("cannot convert float infinity to integer"))
	case f > -1<<63 && f < 1<<63:
		return Int{small: int(f)}
	}
	n, _ := new(big.Float).SetFloat64(f).Int(nil)
	return narrow(n)
}

// Big is the value as a big.Int, which must not be changed.
func (a Int) Big() *big.Int {
	if a.big != nil {
		return a.big
	}
	return big.NewInt(int64(a.small))
}

func narrow(n *big.Int) Int {
	if n.IsInt64() {
		return Int{small: int(n.Int64())}
	}
	return Int{big: n}
}

// Class is int.
func (a Int) Class() *Class { return IntClass }

// Int is the value as an int, checked.
func (a Int) Int() int {
	if a.big != nil {
		overflow("int")
	}
	return a.small
}

// Index is the value as an index or length: one that is too large is a fault.
func (a Int) Index() int {
	if a.big != nil {
		panic(OverflowError.New("cannot fit 'int' into an index-sized integer"))
	}
	return a.small
}

// Size is the value as an argument of a function: one that is too large is a fault (PyLong_AsSsize_t).
func (a Int) Size() int {
	if a.big != nil {
		panic(OverflowError.New("Python int too large to convert to C ssize_t"))
	}
	return a.small
}

// Position is the value as the index of an item: one that is too large is a fault.
func (a Int) Position() int {
	if a.big != nil {
		panic(IndexError.New("cannot fit 'int' into an index-sized integer"))
	}
	return a.small
}

// Bound is the value as a bound of a slice: one that is too large is at the end, either end (_PyEval_SliceIndex).
func (a Int) Bound() int {
	switch {
	case a.big == nil:
		return a.small
	case a.big.Sign() < 0:
		return -math.MaxInt
	}
	return math.MaxInt
}

// Value is the value as a dynamic one: an int where it fits one.
func (a Int) Value() any { return normal(a) }

// AsInt is the int of any size that a dynamic value is.
func AsInt(v any) Int {
	n, ok := asNumeric(plain(v))
	if !ok || n.kind == kindFloat {
		panic(TypeError.New("'" + TypeName(v) + "' object cannot be interpreted as an integer"))
	}
	return n.exact()
}

// IsInt reports whether the value fits an int.
func (a Int) IsInt() bool { return a.big == nil }

// Low is the lowest 64 bits, as of two's complement: a & 0xFFFFFFFFFFFFFFFF.
func (a Int) Low() uint64 {
	if a.big == nil {
		return uint64(a.small)
	}
	var low uint64
	if words := a.big.Bits(); len(words) > 0 {
		low = uint64(words[0])
		if bits.UintSize == 32 && len(words) > 1 {
			low |= uint64(words[1]) << 32
		}
	}
	if a.big.Sign() < 0 {
		return -low
	}
	return low
}

// Float is float(a): a value too large is a fault.
func (a Int) Float() float64 {
	if a.big == nil {
		return float64(a.small)
	}
	f, _ := a.big.Float64()
	if math.IsInf(f, 0) {
		panic(OverflowError.New("int too large to convert to float"))
	}
	return f
}

// Sign is below, at or above zero.
func (a Int) Sign() int {
	if a.big != nil {
		return a.big.Sign()
	}
	return compareOrdered(a.small, 0)
}

// IsZero reports whether a is 0.
func (a Int) IsZero() bool { return a.big == nil && a.small == 0 }

// Add returns a + b.
func (a Int) Add(b Int) Int {
	if sum := a.small + b.small; a.big == nil && b.big == nil && (sum > a.small) == (b.small > 0) {
		return Int{small: sum}
	}
	return a.addBig(b)
}

func (a Int) addBig(b Int) Int { return narrow(new(big.Int).Add(a.Big(), b.Big())) }

// Sub returns a - b.
func (a Int) Sub(b Int) Int {
	if diff := a.small - b.small; a.big == nil && b.big == nil && (diff < a.small) == (b.small > 0) {
		return Int{small: diff}
	}
	return a.subBig(b) // out of the way, so that Go inlines the rest
}

func (a Int) subBig(b Int) Int { return narrow(new(big.Int).Sub(a.Big(), b.Big())) }

// Mul returns a * b.
func (a Int) Mul(b Int) Int {
	if a.big == nil && b.big == nil && uint(a.small|b.small) < 1<<31 {
		return Int{small: a.small * b.small}
	}
	return a.mulBig(b)
}

func (a Int) mulBig(b Int) Int {
	if a.big == nil && b.big == nil {
		if c, ok := mul(a.small, b.small); ok {
			return Int{small: c}
		}
	}
	return narrow(new(big.Int).Mul(a.Big(), b.Big()))
}

// Neg returns -a.
func (a Int) Neg() Int {
	if a.big == nil && a.small != math.MinInt {
		return Int{small: -a.small}
	}
	return narrow(new(big.Int).Neg(a.Big()))
}

// Abs returns abs(a).
func (a Int) Abs() Int {
	if a.Sign() < 0 {
		return a.Neg()
	}
	return a
}

// FloorDiv returns a // b. Division by zero is a fault.
func (a Int) FloorDiv(b Int) Int {
	if a.big == nil && b.big == nil && a.small >= 0 && b.small > 0 {
		return Int{small: a.small / b.small}
	}
	q, _ := a.DivMod(b)
	return q
}

// Mod returns a % b. Division by zero is a fault.
func (a Int) Mod(b Int) Int {
	if a.big == nil && b.big == nil && a.small >= 0 && b.small > 0 {
		return Int{small: a.small % b.small}
	}
	if b.IsZero() {
		zeroDivision("integer modulo by zero")
	}
	_, r := a.DivMod(b)
	return r
}

// DivMod returns divmod(a, b). Division by zero is a fault.
func (a Int) DivMod(b Int) (Int, Int) {
	if b.IsZero() {
		zeroDivision("integer division or modulo by zero")
	}
	if a.big == nil && b.big == nil && (a.small != math.MinInt || b.small != -1) {
		q, r := DivMod(a.small, b.small)
		return Int{small: q}, Int{small: r}
	}
	q, r := new(big.Int), new(big.Int)
	d := b.Big()
	q.QuoRem(a.Big(), d, r)
	if r.Sign() != 0 && r.Sign() != d.Sign() {
		q.Sub(q, big.NewInt(1))
		r.Add(r, d)
	}
	return narrow(q), narrow(r)
}

// TrueDiv returns a / b: the float nearest to the exact quotient. Division by zero is a fault, and a result too large.
func (a Int) TrueDiv(b Int) float64 {
	if b.IsZero() {
		zeroDivision("division by zero")
	}
	if a.IsZero() {
		return math.Copysign(0, float64(b.Sign())) // -0.0, as CPython has it
	}
	f, _ := new(big.Rat).SetFrac(a.Big(), b.Big()).Float64()
	if math.IsInf(f, 0) {
		panic(OverflowError.New("integer division result too large for a float"))
	}
	return f
}

// Pow returns a ** b for b >= 0.
func (a Int) Pow(b Int) Int {
	if b.Sign() < 0 {
		panic(NegativePower{})
	}
	return narrow(new(big.Int).Exp(a.Big(), b.Big(), nil))
}

// PowMod returns pow(a, b, m). A modulus of zero is a fault, and so is a negative exponent where a has no inverse.
func (a Int) PowMod(b, m Int) Int {
	if m.IsZero() {
		panic(ValueError.New("pow() 3rd argument cannot be 0"))
	}
	size := new(big.Int).Abs(m.Big())
	base, exp := a.Big(), b.Big()
	if exp.Sign() < 0 {
		base = new(big.Int).ModInverse(new(big.Int).Mod(base, size), size)
		if base == nil {
			if size.IsInt64() && size.Int64() == 1 {
				return Int{}
			}
			panic(ValueError.New("base is not invertible for the given modulus"))
		}
		exp = new(big.Int).Neg(exp)
	}
	r := new(big.Int).Exp(base, exp, size)
	return narrow(r).Mod(m)
}

// And returns a & b.
func (a Int) And(b Int) Int {
	if a.big == nil && b.big == nil {
		return Int{small: a.small & b.small}
	}
	return narrow(new(big.Int).And(a.Big(), b.Big()))
}

// Or returns a | b.
func (a Int) Or(b Int) Int {
	if a.big == nil && b.big == nil {
		return Int{small: a.small | b.small}
	}
	return narrow(new(big.Int).Or(a.Big(), b.Big()))
}

// Xor returns a ^ b.
func (a Int) Xor(b Int) Int {
	if a.big == nil && b.big == nil {
		return Int{small: a.small ^ b.small}
	}
	return narrow(new(big.Int).Xor(a.Big(), b.Big()))
}

// Not returns ~a.
func (a Int) Not() Int {
	if a.big == nil {
		return Int{small: ^a.small}
	}
	return narrow(new(big.Int).Not(a.big))
}

// Lsh returns a << n. A negative count is a fault.
func (a Int) Lsh(n int) Int {
	if n < 0 {
		panic(ValueError.New("negative shift count"))
	}
	if a.big == nil && (a.small == 0 || n < 63 && a.small<<n>>n == a.small) {
		return Int{small: a.small << min(n, 63)}
	}
	if n == math.MaxInt { // of more bits: Bound
		panic(OverflowError.New("too many digits in integer"))
	}
	if n > 1<<36 {
		panic(MemoryError.New())
	}
	return narrow(new(big.Int).Lsh(a.Big(), uint(n)))
}

// Rsh returns a >> n. A negative count is a fault.
func (a Int) Rsh(n int) Int {
	if a.big == nil {
		return Int{small: Rsh(a.small, n)}
	}
	if n < 0 {
		panic(ValueError.New("negative shift count"))
	}
	return narrow(new(big.Int).Rsh(a.big, uint(n)))
}

// Cmp is below, at or above zero as a is less than, equal to or greater than b.
func (a Int) Cmp(b Int) int {
	if a.big == nil && b.big == nil {
		return compareOrdered(a.small, b.small)
	}
	return a.Big().Cmp(b.Big())
}

// Eq reports a == b.
func (a Int) Eq(b Int) bool {
	if a.big == nil && b.big == nil {
		return a.small == b.small
	}
	return a.Cmp(b) == 0
}

// Lt reports a < b.
func (a Int) Lt(b Int) bool {
	if a.big == nil && b.big == nil {
		return a.small < b.small
	}
	return a.Cmp(b) < 0
}

// Le reports a <= b.
func (a Int) Le(b Int) bool {
	if a.big == nil && b.big == nil {
		return a.small <= b.small
	}
	return a.Cmp(b) <= 0
}

// Gt reports a > b.
func (a Int) Gt(b Int) bool {
	if a.big == nil && b.big == nil {
		return a.small > b.small
	}
	return a.Cmp(b) > 0
}

// Ge reports a >= b.
func (a Int) Ge(b Int) bool {
	if a.big == nil && b.big == nil {
		return a.small >= b.small
	}
	return a.Cmp(b) >= 0
}

// CmpFloat compares a with f, exactly; f must not be NaN.
func (a Int) CmpFloat(f float64) int {
	n, _ := asNumeric(a)
	return compareIntFloat(n, f)
}

// BitLength is a.bit_length().
func (a Int) BitLength() int {
	if a.big == nil {
		return BitLength(a.small)
	}
	return a.big.BitLen()
}

// BitCount is a.bit_count().
func (a Int) BitCount() int {
	if a.big == nil {
		return BitCount(a.small)
	}
	n := 0
	for _, w := range a.big.Bits() {
		n += bits.OnesCount(uint(w))
	}
	return n
}

// maxStrDigits is sys.int_info.default_max_str_digits.
const maxStrDigits = 4300

// String is str(a). More than 4300 digits are a fault.
func (a Int) String() string {
	if a.big == nil {
		return strconv.Itoa(a.small)
	}
	if a.big.BitLen() > maxStrDigits*3 {
		if s := a.big.String(); len(s) <= maxStrDigits || s[0] == '-' && len(s) <= maxStrDigits+1 {
			return s
		}
		panic(ValueError.Errorf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", maxStrDigits))
	}
	return a.big.String()
}

// Repr implements Reprer.
func (a Int) Repr() string { return a.String() }

// Format implements fmt.Formatter as big.Int does.
func (a Int) Format(s fmt.State, verb rune) { a.Big().Format(s, verb) }

// based is a number in a base, behind its prefix.
func based(a Int, base int, prefix string) string {
	if a.Sign() < 0 {
		return "-" + prefix + a.Neg().Big().Text(base)
	}
	return prefix + a.Big().Text(base)
}

// Ratio is a.as_integer_ratio().
func (a Int) Ratio() Pair[Int, Int] { return Pair[Int, Int]{a, Big(1)} }

// FloatOf is float(a).
func FloatOf(a Int) float64 { return a.Float() }

// BigRound is round(f): to the nearest integer, the even one of two, of any size. An infinity or NaN is a fault.
func BigRound(f float64) Int {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return Big(Round(f)) // which faults
	}
	return BigOf(math.RoundToEven(f))
}

// Hex is hex(a).
func (a Int) Hex() string { return based(a, 16, "0x") }

// Oct is oct(a).
func (a Int) Oct() string { return based(a, 8, "0o") }

// Bin is bin(a).
func (a Int) Bin() string { return based(a, 2, "0b") }

// ToBytes is a.to_bytes(length, byteorder, signed=signed). What does not fit is a fault.
func (a Int) ToBytes(length int, byteorder string, signed bool) Bytes {
	if length < 0 {
		panic(ValueError.New("length argument must be non-negative"))
	}
	little := littleEndian(byteorder)
	n := a.Big()
	if n.Sign() < 0 && !signed {
		panic(OverflowError.New("can't convert negative int to unsigned"))
	}
	room := length * 8
	if signed {
		// One bit is the sign's: -2**(room-1) is the least.
		need := n.BitLen() + 1
		if n.Sign() < 0 {
			need = new(big.Int).Not(n).BitLen() + 1
		}
		if need > room && !(n.Sign() == 0 && room == 0) {
			panic(OverflowError.New("int too big to convert"))
		}
		if n.Sign() < 0 {
			n = new(big.Int).Add(n, new(big.Int).Lsh(big.NewInt(1), uint(room)))
		}
	} else if n.BitLen() > room {
		panic(OverflowError.New("int too big to convert"))
	}
	b := n.FillBytes(make([]byte, length))
	if little {
		reverseBytes(b)
	}
	return Bytes(b)
}

// BigFromBytes is int.from_bytes(b, byteorder, signed=signed).
func BigFromBytes(b Bytes, byteorder string, signed bool) Int {
	raw := []byte(b)
	if littleEndian(byteorder) {
		reverseBytes(raw)
	}
	n := new(big.Int).SetBytes(raw)
	if signed && len(raw) > 0 && raw[0] >= 0x80 {
		n.Sub(n, new(big.Int).Lsh(big.NewInt(1), uint(len(raw)*8)))
	}
	return narrow(n)
}

func littleEndian(byteorder string) bool {
	switch byteorder {
	case "little":
		return true
	case "big":
		return false
	}
	panic(ValueError.New("byteorder must be either 'little' or 'big'"))
}

func reverseBytes(b []byte) {
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
}

// AsIntegerRatio is f.as_integer_ratio() in exact integers. An infinity or NaN is a fault.
func AsIntegerRatio(f float64) Pair[Int, Int] {
	switch {
	case math.IsNaN(f):
		panic(ValueError.New("cannot convert NaN to integer ratio"))
	case math.IsInf(f, 0):
		panic(OverflowError.New("cannot convert Infinity to integer ratio"))
	}
	r := new(big.Rat)
	r.SetFloat64(f)
	return PairOf(narrow(r.Num()), narrow(r.Denom()))
}
