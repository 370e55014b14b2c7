package pystruct

import (
	"bytes"
	"iter"
	"math"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Unpack is struct.unpack(format, buffer).
func Unpack(format string, buffer py.BytesLike) (py.Tuple[any], error) {
	s, err := New(format)
	if err != nil {
		return nil, err
	}
	return s.Unpack(buffer)
}

// Unpack is s.unpack(buffer).
func (s *Struct) Unpack(buffer py.BytesLike) (py.Tuple[any], error) {
	data := buffer.Bytes()
	if len(data) != s.size {
		return nil, Error.Errorf("unpack requires a buffer of %d bytes", s.size)
	}
	return s.read([]byte(data)), nil
}

// UnpackFrom is struct.unpack_from(format, buffer, offset).
func UnpackFrom(format string, buffer py.BytesLike, offset int) (py.Tuple[any], error) {
	s, err := New(format)
	if err != nil {
		return nil, err
	}
	return s.UnpackFrom(buffer, offset)
}

// UnpackFrom is s.unpack_from(buffer, offset).
func (s *Struct) UnpackFrom(buffer py.BytesLike, offset int) (py.Tuple[any], error) {
	data := []byte(buffer.Bytes())
	if offset < 0 {
		if offset+s.size > 0 {
			return nil, Error.Errorf("not enough data to unpack %d bytes at offset %d", s.size, offset)
		}
		if offset+len(data) < 0 {
			return nil, Error.Errorf("offset %d out of range for %d-byte buffer", offset, len(data))
		}
		offset += len(data)
	}
	if len(data)-offset < s.size {
		return nil, Error.Errorf("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)",
			offset+s.size, s.size, offset, len(data))
	}
	return s.read(data[offset : offset+s.size]), nil
}

// IterUnpack is struct.iter_unpack(format, buffer).
func IterUnpack(format string, buffer py.BytesLike) (iter.Seq[py.Tuple[any]], error) {
	s, err := New(format)
	if err != nil {
		return nil, err
	}
	return s.IterUnpack(buffer)
}

// IterUnpack is s.iter_unpack(buffer).
func (s *Struct) IterUnpack(buffer py.BytesLike) (iter.Seq[py.Tuple[any]], error) {
	data := []byte(buffer.Bytes())
	if s.size == 0 {
		return nil, Error.New("cannot iteratively unpack with a struct of length 0")
	}
	if len(data)%s.size != 0 {
		return nil, Error.Errorf("iterative unpacking requires a buffer of a multiple of %d bytes", s.size)
	}
	return func(yield func(py.Tuple[any]) bool) {
		for at := 0; at < len(data); at += s.size {
			if !yield(s.read(data[at : at+s.size])) {
				return
			}
		}
	}, nil
}

// read takes the values out of bytes that are as many as the format has.
func (s *Struct) read(data []byte) py.Tuple[any] {
	values := make(py.Tuple[any], 0, s.values)
	for _, it := range s.items {
		at := data[it.offset:]
		switch it.code {
		case 'x':
			continue
		case 's':
			values = append(values, py.Bytes(at[:it.count]))
			continue
		case 'p':
			n := 0
			if it.count > 0 {
				n = min(int(at[0]), it.count-1)
			}
			values = append(values, py.Bytes(at[min(1, it.count):min(1, it.count)+n]))
			continue
		}
		for i := range it.count {
			values = append(values, s.value(at[i*it.size:(i+1)*it.size], it.code))
		}
	}
	return values
}

func (s *Struct) value(at []byte, code byte) any {
	switch code {
	case 'c':
		return py.Bytes(at)
	case '?':
		return at[0] != 0
	case 'e':
		return halfFloat(s.order().Uint16(at))
	case 'f':
		return float64(math.Float32frombits(s.order().Uint32(at)))
	case 'd':
		return math.Float64frombits(s.order().Uint64(at))
	}
	wide := at
	if !s.big {
		wide = bytes.Clone(at)
		for i, j := 0, len(wide)-1; i < j; i, j = i+1, j-1 {
			wide[i], wide[j] = wide[j], wide[i]
		}
	}
	var u uint64
	for _, b := range wide {
		u = u<<8 | uint64(b)
	}
	if signed(code) {
		shift := 64 - 8*uint(len(at))
		return int(int64(u<<shift) >> shift)
	}
	if u > math.MaxInt64 {
		return py.BigUint(u)
	}
	return int(u)
}
