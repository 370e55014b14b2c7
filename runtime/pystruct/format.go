// Package pystruct stands for Python's struct module: values packed into bytes
// as C lays them out, and taken out again.
//
// It takes formats and values as the program gives them; what does not fit is
// an error of the class struct.error, in CPython's words (Modules/_struct.c).
package pystruct

import (
	"sync"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Error is struct.error.
var Error = py.NewClassIn("struct", "error", py.Exception)

// Struct is struct.Struct: a format that has been read.
type Struct struct {
	format string
	big    bool // the most significant byte comes first
	native bool // sizes and alignment are the machine's: 64 bit Linux
	items  []item
	size   int
	values int
}

// item is one code of a format: a count of numbers, or one text of that length.
type item struct {
	code   byte
	count  int // of values; of bytes for s, p and x
	size   int // of one value
	offset int
}

// sizes are the standard ones; natives differ where the machine's do.
var (
	sizes = map[byte]int{
		'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8,
		'e': 2, 'f': 4, 'd': 8, 's': 1, 'p': 1,
	}
	natives = map[byte]int{'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
)

func (s *Struct) sizeOf(code byte) (int, bool) {
	if s.native {
		if n, ok := natives[code]; ok {
			return n, true
		}
	}
	n, ok := sizes[code]
	return n, ok
}

// texts are the codes whose count is a length.
func text(code byte) bool { return code == 's' || code == 'p' }

// formats keeps what has been read, as CPython's module does.
var formats sync.Map // string → *Struct

// New is struct.Struct(format).
func New(format string) (*Struct, error) {
	if s, ok := formats.Load(format); ok {
		return s.(*Struct), nil
	}
	s := &Struct{format: format, native: true}
	if err := s.parse(format); err != nil {
		return nil, err
	}
	formats.Store(format, s)
	return s, nil
}

func (s *Struct) parse(rest string) error {
	if rest != "" {
		switch rest[0] {
		case '@':
			rest = rest[1:]
		case '=', '<':
			s.native, rest = false, rest[1:]
		case '>', '!':
			s.native, s.big, rest = false, true, rest[1:]
		}
	}
	for i := 0; i < len(rest); i++ {
		c := rest[i]
		if c == ' ' || '\t' <= c && c <= '\r' {
			continue
		}
		count, counted := 0, false
		for ; '0' <= c && c <= '9'; c = rest[i] {
			count, counted = count*10+int(c-'0'), true
			if i++; i == len(rest) {
				return Error.New("repeat count given without format specifier")
			}
		}
		if !counted {
			count = 1
		}
		size, ok := s.sizeOf(c)
		if !ok {
			return Error.New("bad char in struct format")
		}
		if s.native && !text(c) && c != 'x' && c != 'c' {
			s.size = (s.size + size - 1) / size * size
		}
		s.items = append(s.items, item{c, count, size, s.size})
		s.size += count * size
		switch {
		case text(c):
			s.values++
		case c != 'x':
			s.values += count
		}
	}
	return nil
}

// Size is s.size.
func (s *Struct) Size() int { return s.size }

// Format is s.format.
func (s *Struct) Format() string { return s.format }

// Repr implements py.Reprer.
func (s *Struct) Repr() string { return "Struct(" + py.Repr(s.format) + ")" }

// StructClass is the class itself.
var StructClass = py.NewClassIn("struct", "Struct")

// Class is type(s).
func (s *Struct) Class() *py.Class { return StructClass }

// CalcSize is struct.calcsize(format).
func CalcSize(format string) (int, error) {
	s, err := New(format)
	if err != nil {
		return 0, err
	}
	return s.size, nil
}
