package pystruct

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Pack is struct.pack(format, *values).
func Pack(format string, values ...any) (py.Bytes, error) {
	s, err := New(format)
	if err != nil {
		return "", err
	}
	return s.Pack(values...)
}

// Pack is s.pack(*values).
func (s *Struct) Pack(values ...any) (py.Bytes, error) {
	if len(values) != s.values {
		return "", Error.Errorf("pack expected %d items for packing (got %d)", s.values, len(values))
	}
	buf := make([]byte, s.size)
	if err := s.fill(buf, values); err != nil {
		return "", err
	}
	return py.Bytes(buf), nil
}

// PackInto is struct.pack_into(format, buffer, offset, *values).
func PackInto(format string, buffer *py.ByteArray, offset int, values ...any) error {
	s, err := New(format)
	if err != nil {
		return err
	}
	return s.PackInto(buffer, offset, values...)
}

// PackInto is s.pack_into(buffer, offset, *values).
func (s *Struct) PackInto(buffer *py.ByteArray, offset int, values ...any) error {
	if len(values) != s.values {
		return Error.Errorf("pack_into expected %d items for packing (got %d)", s.values, len(values))
	}
	n := buffer.Len()
	if offset < 0 {
		if offset+s.size > 0 {
			return Error.Errorf("no space to pack %d bytes at offset %d", s.size, offset)
		}
		if offset+n < 0 {
			return Error.Errorf("offset %d out of range for %d-byte buffer", offset, n)
		}
		offset += n
	}
	if n-offset < s.size {
		return Error.Errorf("pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d (actual buffer size is %d)",
			offset+s.size, s.size, offset, n)
	}
	packed := make([]byte, s.size)
	if err := s.fill(packed, values); err != nil {
		return err
	}
	copy(buffer.Raw()[offset:], packed)
	return nil
}

func (s *Struct) fill(buf []byte, values []any) error {
	for _, it := range s.items {
		at := buf[it.offset:]
		switch {
		case it.code == 'x':
			continue
		case text(it.code):
			b, ok := values[0].(py.BytesLike)
			if !ok {
				return Error.Errorf("argument for '%c' must be a bytes object", it.code)
			}
			values = values[1:]
			if it.code == 's' {
				copy(at[:it.count], b.Bytes())
			} else if it.count > 0 {
				at[0] = byte(min(copy(at[1:it.count], b.Bytes()), 255))
			}
			continue
		}
		for i := range it.count {
			if err := s.put(at[i*it.size:], it, values[i]); err != nil {
				return err
			}
		}
		values = values[it.count:]
	}
	return nil
}

// put packs one value.
func (s *Struct) put(at []byte, it item, value any) error {
	switch it.code {
	case 'c':
		b, ok := value.(py.Bytes)
		if a, is := value.(*py.ByteArray); is {
			b, ok = a.Bytes(), true
		}
		if !ok || len(b) != 1 {
			return Error.New("char format requires a bytes object of length 1")
		}
		at[0] = b[0]
		return nil
	case '?':
		if py.Truth(value) {
			at[0] = 1
		}
		return nil
	case 'e', 'f', 'd':
		return s.putFloat(at, it, value)
	}
	n, ok := integer(value)
	if !ok {
		return Error.New("required argument is not an integer")
	}
	bits := uint(it.size) * 8
	least, most := new(big.Int), new(big.Int).Lsh(big.NewInt(1), bits)
	if signed(it.code) {
		most.Rsh(most, 1)
		least.Neg(most)
	}
	most.Sub(most, big.NewInt(1))
	if n.Cmp(least) < 0 || n.Cmp(most) > 0 {
		return Error.Errorf("'%c' format requires %s <= number <= %s", it.code, least, most)
	}
	u := uint64(n.Int64())
	if n.IsUint64() {
		u = n.Uint64()
	}
	s.bits(at[:it.size], u)
	return nil
}

func signed(code byte) bool { return code >= 'a' }

// bits writes the low bytes of u in the format's order.
func (s *Struct) bits(at []byte, u uint64) {
	for i := range at {
		j := i
		if s.big {
			j = len(at) - 1 - i
		}
		at[j] = byte(u >> (8 * i))
	}
}

func integer(v any) (*big.Int, bool) {
	switch v := v.(type) {
	case int:
		return big.NewInt(int64(v)), true
	case bool:
		return big.NewInt(int64(py.BoolInt(v))), true
	case uint64:
		return new(big.Int).SetUint64(v), true
	case py.Int:
		return v.Big(), true
	case py.Num:
		return integer(v.Any())
	}
	return nil, false
}

func (s *Struct) putFloat(at []byte, it item, value any) error {
	x, ok := value.(float64)
	if !ok {
		n, isInt := integer(value)
		if num, is := value.(py.Num); is {
			if f, is := num.Any().(float64); is {
				x, ok = f, true
			}
		}
		if !ok {
			if !isInt {
				return Error.New("required argument is not a float")
			}
			x, _ = new(big.Float).SetInt(n).Float64()
		}
	}
	switch it.code {
	case 'd':
		s.bits(at[:8], math.Float64bits(x))
	case 'f':
		f := float32(x)
		if math.IsInf(float64(f), 0) && !math.IsInf(x, 0) && !s.native {
			return py.OverflowError.New("float too large to pack with f format")
		}
		s.bits(at[:4], uint64(math.Float32bits(f)))
	default:
		h, ok := halfBits(x)
		if !ok {
			return py.OverflowError.New("float too large to pack with e format")
		}
		s.bits(at[:2], uint64(h))
	}
	return nil
}

// halfBits is x in 16 bits, rounded half to even: PyFloat_Pack2.
func halfBits(x float64) (uint16, bool) {
	var sign uint16
	if math.Signbit(x) {
		sign = 1 << 15
	}
	x = math.Abs(x)
	switch {
	case x == 0:
		return sign, true
	case math.IsInf(x, 0):
		return sign | 0x7c00, true
	case math.IsNaN(x):
		return sign | 0x7e00, true
	}
	frac, e := math.Frexp(x) // x = frac * 2**e with frac in [0.5, 1)
	e--
	if e >= 16 {
		return 0, false
	}
	scale := 10 - max(e, -14)
	n := math.RoundToEven(math.Ldexp(frac, e+1+scale))
	if e < -14 {
		return sign | uint16(n), true // subnormal; a carry makes it the least normal one
	}
	h := uint16(n) - 1<<10 + uint16(e+15)<<10
	if h >= 0x7c00 {
		return 0, false
	}
	return sign | h, true
}

// halfFloat is the number that 16 bits stand for.
func halfFloat(h uint16) float64 {
	e, frac := int(h>>10&31), float64(h&1023)
	x := math.Ldexp(frac, -24)
	switch {
	case e == 31 && frac == 0:
		x = math.Inf(1)
	case e == 31:
		x = math.NaN()
	case e > 0:
		x = math.Ldexp(frac+1024, e-25)
	}
	if h>>15 == 1 {
		return -x
	}
	return x
}

// order is how the format orders bytes.
func (s *Struct) order() binary.ByteOrder {
	if s.big {
		return binary.BigEndian
	}
	return binary.LittleEndian
}
