package py

import (
	"iter"
	"math/bits"
	"strings"
	"sync/atomic"
	"unicode/utf8"
	"unsafe"
)

// decodeRune is utf8.DecodeRuneInString, but gives lone surrogates as they are.
func decodeRune(s string) (rune, int) {
	if c := s[0]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	r, size := utf8.DecodeRuneInString(s)
	if size == 1 && s[0] == 0xED && len(s) >= 3 && s[1]&0xC0 == 0x80 && s[2]&0xC0 == 0x80 {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, size
}

// appendRune is utf8.AppendRune, but for lone surrogates, too.
func appendRune(b []byte, r rune) []byte {
	if 0xD800 <= r && r <= 0xDFFF {
		return append(b, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(b, r)
}

// isASCII reports whether s has only characters below 128, eight bytes at a time.
func isASCII(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if *(*uint64)(unsafe.Pointer(unsafe.StringData(s[i:])))&0x8080808080808080 != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// countRunes counts the bytes that begin a character.
func countRunes(s string) int {
	n, i := len(s), 0
	for ; i+8 <= len(s); i += 8 {
		w := *(*uint64)(unsafe.Pointer(unsafe.StringData(s[i:])))
		// A continuation byte is 10xxxxxx: bit 7 set and bit 6 clear.
		n -= bits.OnesCount64(w & 0x8080808080808080 & ^(w << 1))
	}
	for ; i < len(s); i++ {
		if s[i]&0xC0 == 0x80 {
			n--
		}
	}
	return n
}

// Text is a str with an index of its characters: for code that takes many by number. Its methods cost the same at any
// position.
type Text struct {
	s     string
	n     int
	marks []int32 // where each 32nd character begins; nil if s is ASCII
}

const markEvery = 32

// Indexed makes the Text of a str.
func Indexed(s string) *Text {
	t := &Text{s: s, n: countRunes(s)}
	if t.n == len(s) {
		return t
	}
	t.marks = make([]int32, 0, t.n/markEvery+1)
	n := 0
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			if n%markEvery == 0 {
				t.marks = append(t.marks, int32(i))
			}
			n++
		}
	}
	return t
}

// Len is the number of characters.
func (t *Text) Len() int { return t.n }

// offset is the byte where character i begins, for 0 <= i <= t.n.
func (t *Text) offset(i int) int {
	switch {
	case t.marks == nil:
		return i
	case i == t.n:
		return len(t.s)
	}
	at := int(t.marks[i/markEvery])
	for range i % markEvery {
		at += runeSize(t.s[at])
	}
	return at
}

// At is s[i].
func (t *Text) At(i int) string {
	if i < 0 {
		i += t.n
	}
	if uint(i) >= uint(t.n) {
		panic(IndexError.New("string index out of range"))
	}
	at := t.offset(i)
	return t.s[at : at+runeSize(t.s[at])]
}

// String is the str.
func (t *Text) String() string { return t.s }

// runeSize is the number of bytes of a character, by its first.
func runeSize(first byte) int {
	switch {
	case first < 0xC0:
		return 1
	case first < 0xE0:
		return 2
	case first < 0xF0:
		return 3
	}
	return 4
}

// recent holds the indexes of the long strings that were last indexed: a loop over s[i] or with len(s) as its bound stays
// linear where the compiler could not hoist an Indexed.
var recent [8]atomic.Pointer[Text]

// indexOf is the Text of a long string.
func indexOf(s string) *Text {
	data := unsafe.StringData(s)
	slot := &recent[(uintptr(unsafe.Pointer(data))>>4)%uintptr(len(recent))]
	if t := slot.Load(); t != nil && len(t.s) == len(s) && unsafe.StringData(t.s) == data {
		return t
	}
	t := Indexed(s)
	slot.Store(t)
	return t
}

// indexFrom is the length from which a string gets an index.
const indexFrom = 128

// Len is len(s): its characters.
func Len(s string) int {
	if len(s) < indexFrom {
		return countRunes(s)
	}
	return indexOf(s).n
}

// At is s[i]. An index outside of the string is a fault.
func At(s string, i int) string {
	if i >= 0 && (i < len(s) && len(s) < indexFrom || i < 16) {
		if i < len(s) && isASCII(s[:i+1]) {
			return s[i : i+1]
		}
		at := 0
		for n := i; at < len(s); n-- {
			size := runeSize(s[at])
			if n == 0 {
				return s[at : at+size]
			}
			at += size
		}
		panic(IndexError.New("string index out of range"))
	}
	if i < 0 && i >= -16 {
		return atEnd(s, i)
	}
	if len(s) < indexFrom {
		return Indexed(s).At(i)
	}
	return indexOf(s).At(i)
}

// atEnd is s[i] for a negative i, from behind.
func atEnd(s string, i int) string {
	end := len(s)
	for at := end - 1; at >= 0; at-- {
		if s[at]&0xC0 != 0x80 {
			if i++; i == 0 {
				return s[at:end]
			}
			end = at
		}
	}
	panic(IndexError.New("string index out of range"))
}

// Chars yields the characters of s.
func Chars(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := 0; i < len(s); {
			size := min(runeSize(s[i]), len(s)-i)
			if !yield(s[i : i+size]) {
				return
			}
			i += size
		}
	}
}

// CharList is list(s).
func CharList(s string) []string {
	chars := make([]string, 0, Len(s))
	for c := range Chars(s) {
		chars = append(chars, c)
	}
	return chars
}

// Runes yields the characters' numbers and code points.
func Runes(s string) iter.Seq2[int, rune] {
	return func(yield func(int, rune) bool) {
		n := 0
		for i := 0; i < len(s); n++ {
			r, size := decodeRune(s[i:])
			if !yield(n, r) {
				return
			}
			i += size
		}
	}
}

// Substr is s[lo:hi].
func Substr(s string, lo, hi int) string { return substr(s, Some(lo), Some(hi)) }

// SubstrFrom is s[lo:].
func SubstrFrom(s string, lo int) string { return substr(s, Some(lo), None[int]()) }

// SubstrTo is s[:hi].
func SubstrTo(s string, hi int) string { return substr(s, None[int](), Some(hi)) }

func substr(s string, lo, hi Opt[int]) string {
	if l, h := lo.Or(0), hi.Or(len(s)); l >= 0 && h >= 0 && len(s) < indexFrom && isASCII(s) {
		from, to := min(l, len(s)), min(h, len(s))
		return s[from:max(from, to)]
	}
	n := Len(s)
	from, to := clip(lo, 0, n), clip(hi, n, n)
	if from >= to {
		return ""
	}
	if n == len(s) {
		return s[from:to]
	}
	t := textOf(s)
	return s[t.offset(from):t.offset(to)]
}

// textOf is an index of s, from the cache if s is long.
func textOf(s string) *Text {
	if len(s) < indexFrom {
		return Indexed(s)
	}
	return indexOf(s)
}

// SubstrStep is s[lo:hi:step]; a bound that is not there is None.
func SubstrStep(s string, lo, hi, step Opt[int]) string {
	if step.Or(1) == 1 {
		return substr(s, lo, hi)
	}
	t := textOf(s)
	from, n, by := sliceBounds(lo, hi, step, t.n)
	b := make([]byte, 0, n)
	for i := range n {
		b = append(b, t.At(from+i*by)...)
	}
	return string(b)
}

// clip is a bound of a slice with step 1: counted from the end if negative, within 0 and n.
func clip(bound Opt[int], missing, n int) int {
	if !bound.OK {
		return missing
	}
	i := bound.Value
	if i < 0 {
		return max(i+n, 0)
	}
	return min(i, n)
}

// sliceBounds is slice(lo, hi, step).indices(n), as start, number of items and step: PySlice_AdjustIndices.
func sliceBounds(lo, hi, step Opt[int], n int) (from, count, by int) {
	by = step.Or(1)
	if by == 0 {
		panic(ValueError.New("slice step cannot be zero"))
	}
	least, most := 0, n // what the bounds are held between
	if by < 0 {
		least, most = -1, n-1
	}
	bound := func(o Opt[int], missing int) int {
		if !o.OK {
			return missing
		}
		i := o.Value
		if i < 0 {
			if i += n; i < 0 {
				return least
			}
		}
		return min(i, most)
	}
	if by > 0 {
		from = bound(lo, 0)
		to := bound(hi, n)
		if to > from {
			count = (to-from-1)/by + 1
		}
		return from, count, by
	}
	from = bound(lo, n-1)
	to := bound(hi, -1)
	if to < from {
		if by == -by { // the least int
			return from, 1, by
		}
		count = (from-to-1)/(-by) + 1
	}
	return from, count, by
}

// Ord is ord(c). A string that is not one character is a fault.
func Ord(c string) int {
	if c != "" {
		if r, size := decodeRune(c); size == len(c) {
			return int(r)
		}
	}
	panic(TypeError.Errorf("ord() expected a character, but string of length %d found", Len(c)))
}

// Chr is chr(i). A number that is no code point is a fault.
func Chr(i int) string {
	if i < 0 || i > utf8.MaxRune {
		panic(ValueError.New("chr() arg not in range(0x110000)"))
	}
	if i < utf8.RuneSelf {
		return asciiChars[i : i+1]
	}
	return string(appendRune(nil, rune(i)))
}

var asciiChars = func() string {
	b := make([]byte, utf8.RuneSelf)
	for i := range b {
		b[i] = byte(i)
	}
	return string(b)
}()

// Repeat is s * n.
func Repeat(s string, n int) string {
	if n <= 0 {
		return ""
	}
	return strings.Repeat(s, n)
}
