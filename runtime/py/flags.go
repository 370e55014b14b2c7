package py

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
)

// Flags is what a class that extends enum.Flag or enum.IntFlag knows of its members: the names of combinations are made
// of theirs (https://github.com/python/cpython/blob/3.13/Lib/enum.py).
type Flags struct {
	class   string
	keep    bool // of an IntFlag: bits that no member has are kept
	members []Flag
	mask    int
}

// Mixed is a member of an IntEnum, a StrEnum or the like: it is an int or a str besides.
type Mixed interface {
	Plain() any
}

// Flag is a member.
type Flag struct {
	Name  string
	Value int
}

// NewFlags describes a Flag class.
func NewFlags(class string, members ...Flag) *Flags {
	f := &Flags{class: class, members: members}
	for _, m := range members {
		f.mask |= m.Value
	}
	return f
}

// NewIntFlags describes an IntFlag class.
func NewIntFlags(class string, members ...Flag) *Flags {
	f := NewFlags(class, members...)
	f.keep = true
	return f
}

// Name is flags.name: of a member, or of those that a combination is made of; None for no member at all.
func (f *Flags) Name(v int) Opt[string] {
	for _, m := range f.members {
		if m.Value == v {
			return Some(m.Name)
		}
	}
	var names []string
	rest := v
	for _, bit := range f.Bits(v) {
		i := slices.IndexFunc(f.members, func(m Flag) bool { return m.Value == bit })
		names = append(names, f.members[i].Name)
		rest &^= bit
	}
	if len(names) == 0 {
		return None[string]()
	}
	if rest != 0 {
		names = append(names, fmt.Sprint(rest))
	}
	return Some(strings.Join(names, "|"))
}

// String is str(flags) of a Flag.
func (f *Flags) String(v int) string {
	if name := f.Name(v); name.OK {
		return f.class + "." + name.Value
	}
	return fmt.Sprintf("%s(%d)", f.class, v)
}

// Repr is repr(flags).
func (f *Flags) Repr(v int) string {
	if name := f.Name(v); name.OK {
		return fmt.Sprintf("<%s.%s: %d>", f.class, name.Value, v)
	}
	return fmt.Sprintf("<%s: %d>", f.class, v)
}

// Bits are the values of the members of one bit that a combination is made of, in order: what iterating over it gives.
func (f *Flags) Bits(v int) []int {
	var list []int
	for _, m := range f.members {
		if bits.OnesCount(uint(m.Value)) == 1 && v&m.Value != 0 && !slices.Contains(list, m.Value) {
			list = append(list, m.Value)
		}
	}
	slices.Sort(list)
	return list
}

// EachFlag are the members of one bit that a combination is made of.
func EachFlag[F ~int](f *Flags, v F) []F {
	var list []F
	for _, bit := range f.Bits(int(v)) {
		list = append(list, F(bit))
	}
	return list
}

// Value is what Class(value) makes of a number: it panics with Python's ValueError for bits that no member has, unless
// the class is an IntFlag.
func (f *Flags) Value(v int) int {
	all := 1<<bits.Len(uint(f.mask)) - 1
	if v < ^all || v > all || v&(all^f.mask) != 0 {
		if !f.keep {
			width := max(bits.Len(uint(max(v, -v))), bits.Len(uint(f.mask)))
			panic(ValueError.Errorf("<flag '%s'> invalid value %d\n    given %s\n  allowed %s", f.class, v, flagBits(v, width), flagBits(f.mask, width)))
		}
		if v < 0 {
			return max(all+1, 1<<bits.Len(uint(-v))) + v
		}
		return v
	}
	if v < 0 && f.keep {
		return all + 1 + v
	}
	if v < 0 {
		return f.singles() & v
	}
	return v
}

// Invert is ~flags.
func (f *Flags) Invert(v int) int {
	if f.keep {
		return f.Value(^v)
	}
	return f.singles() &^ v
}

func (f *Flags) singles() int {
	mask := 0
	for _, bit := range f.Bits(^0) {
		mask |= bit
	}
	return mask
}

// flagBits is enum.bin(v, width): sign and digits apart.
func flagBits(v, width int) string {
	sign, digit := "0b0", "0"
	if v < 0 {
		sign, digit = "0b1", "1"
		v &= 1<<bits.Len(uint(-v)) - 1
	}
	digits := fmt.Sprintf("%b", v)
	if n := width - len(digits); n > 0 {
		digits = strings.Repeat(digit, n) + digits
	}
	return sign + " " + digits
}
