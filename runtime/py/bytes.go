package py

import (
	"iter"
	"strconv"
	"strings"
)

// Bytes is Python's bytes.
type Bytes string

// BytesLike is a bytes or bytearray.
type BytesLike interface{ Bytes() Bytes }

// Bytes implements BytesLike.
func (b Bytes) Bytes() Bytes { return b }

// Class is bytes.
func (b Bytes) Class() *Class { return BytesClass }

// asBytes takes bytes and bytearray.
func asBytes(v any) (string, bool) {
	switch v := v.(type) {
	case Bytes:
		return string(v), true
	case *ByteArray:
		if v != nil {
			return string(v.b), true
		}
	}
	return "", false
}

// BytesOfSize is bytes(n): n zeros. A negative number is a fault.
func BytesOfSize(n int) Bytes {
	if n < 0 {
		panic(ValueError.New("negative count"))
	}
	return Bytes(make([]byte, n))
}

// BytesFrom is bytes(b).
func BytesFrom(b BytesLike) Bytes { return b.Bytes() }

// byteOf checks a number that is to be a byte.
func byteOf(n int, class string) byte {
	if n < 0 || n > 255 {
		if class == "bytes" {
			panic(ValueError.New("bytes must be in range(0, 256)"))
		}
		panic(ValueError.New("byte must be in range(0, 256)"))
	}
	return byte(n)
}

// CollectBytes is bytes(iterable). A number that is no byte is a fault.
func CollectBytes(seq iter.Seq[int]) Bytes {
	var b []byte
	for n := range seq {
		b = append(b, byteOf(n, "bytes"))
	}
	return Bytes(b)
}

// BytesFromHex is bytes.fromhex(s).
func BytesFromHex(s string) (Bytes, error) {
	b := make([]byte, 0, len(s)/2)
	high, n := -1, 0
	for i, r := range Runes(s) {
		d := 99
		if r < 128 {
			d = digitValue(byte(r))
		}
		switch {
		case d < 16 && high < 0:
			high = d
		case d < 16:
			b = append(b, byte(high<<4|d))
			high = -1
		case high < 0 && r < 128 && asciiSpace[r]:
		default:
			return "", ValueError.Errorf("non-hexadecimal number found in fromhex() arg at position %d", i)
		}
		n = i + 1
	}
	if high >= 0 {
		return "", ValueError.Errorf("non-hexadecimal number found in fromhex() arg at position %d", n)
	}
	return Bytes(b), nil
}

// Len is len(b).
func (b Bytes) Len() int { return len(b) }

// At is b[i]: an index that is out of range is a fault.
func (b Bytes) At(i int) int {
	i, ok := index(i, len(b))
	if !ok {
		panic(IndexError.New("index out of range"))
	}
	return int(b[i])
}

// All yields the bytes as numbers.
func (b Bytes) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range len(b) {
			if !yield(int(b[i])) {
				return
			}
		}
	}
}

// Sub is b[lo:hi].
func (b Bytes) Sub(lo, hi int) Bytes { return b.SubSlice(SliceValue{Start: Some(lo), Stop: Some(hi)}) }

// SubFrom is b[lo:].
func (b Bytes) SubFrom(lo int) Bytes { return b.SubSlice(SliceValue{Start: Some(lo)}) }

// SubTo is b[:hi].
func (b Bytes) SubTo(hi int) Bytes { return b.SubSlice(SliceValue{Stop: Some(hi)}) }

// SubStep is b[lo:hi:step].
func (b Bytes) SubStep(lo, hi, step Opt[int]) Bytes { return b.SubSlice(SliceValue{lo, hi, step}) }

// SubSlice is b[slice].
func (b Bytes) SubSlice(at SliceValue) Bytes {
	from, n, by := sliceBounds(at.Start, at.Stop, at.Step, len(b))
	if by == 1 {
		return b[from : from+n]
	}
	out := make([]byte, n)
	for i := range out {
		out[i] = b[from+i*by]
	}
	return Bytes(out)
}

// Concat is b + other.
func (b Bytes) Concat(other BytesLike) Bytes { return b + other.Bytes() }

// Repeat is b * n.
func (b Bytes) Repeat(n int) Bytes { return Bytes(Repeat(string(b), n)) }

// Contains is sub in b.
func (b Bytes) Contains(sub BytesLike) bool {
	return strings.Contains(string(b), string(sub.Bytes()))
}

// ContainsByte is n in b.
func (b Bytes) ContainsByte(n int) bool {
	return strings.IndexByte(string(b), byteOf(n, "byte")) >= 0
}

func (b Bytes) equalAny(other any) bool {
	o, ok := asBytes(other)
	return ok && string(b) == o
}

// Repr implements Reprer.
func (b Bytes) Repr() string { return string(b.appendRepr(nil)) }

func (b Bytes) appendRepr(out []byte) []byte {
	q := byte('\'')
	if strings.Contains(string(b), "'") && !strings.Contains(string(b), `"`) {
		q = '"'
	}
	out = append(out, 'b', q)
	for i := range len(b) {
		switch c := b[i]; {
		case c == q || c == '\\':
			out = append(out, '\\', c)
		case c >= ' ' && c < 0x7f:
			out = append(out, c)
		default:
			out = append(out, escapeRune(rune(c))...)
		}
	}
	return append(out, q)
}

// String is str(b).
func (b Bytes) String() string { return b.Repr() }

// Hex is b.hex().
func (b Bytes) Hex() string {
	const digits = "0123456789abcdef"
	out := make([]byte, 0, 2*len(b))
	for i := range len(b) {
		out = append(out, digits[b[i]>>4], digits[b[i]&15])
	}
	return string(out)
}

// HexSep is b.hex(sep, size): groups of size bytes, counted from the right, or from the left if it is negative.
func (b Bytes) HexSep(sep string, size int) string {
	if Len(sep) != 1 {
		panic(ValueError.New("sep must be length 1."))
	}
	if !isASCII(sep) {
		panic(ValueError.New("sep must be ASCII."))
	}
	digits := b.Hex()
	if size == 0 {
		return digits
	}
	n := max(size, -size)
	var out strings.Builder
	for i := range len(b) {
		if i > 0 && (size > 0 && (len(b)-i)%n == 0 || size < 0 && i%n == 0) {
			out.WriteString(sep)
		}
		out.WriteString(digits[2*i : 2*i+2])
	}
	return out.String()
}

// byteMap changes each byte.
func (b Bytes) byteMap(f func(c byte, first bool) byte) Bytes {
	out := make([]byte, len(b))
	for i := range out {
		out[i] = f(b[i], i == 0)
	}
	return Bytes(out)
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 32
	}
	return c
}

func upperByte(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - 32
	}
	return c
}

// Lower is b.lower().
func (b Bytes) Lower() Bytes { return b.byteMap(func(c byte, _ bool) byte { return lowerByte(c) }) }

// Upper is b.upper().
func (b Bytes) Upper() Bytes { return b.byteMap(func(c byte, _ bool) byte { return upperByte(c) }) }

// SwapCase is b.swapcase().
func (b Bytes) SwapCase() Bytes {
	return b.byteMap(func(c byte, _ bool) byte {
		if l := lowerByte(c); l != c {
			return l
		}
		return upperByte(c)
	})
}

// Capitalize is b.capitalize().
func (b Bytes) Capitalize() Bytes {
	return b.byteMap(func(c byte, first bool) byte {
		if first {
			return upperByte(c)
		}
		return lowerByte(c)
	})
}

// Title is b.title().
func (b Bytes) Title() Bytes {
	inWord := false
	return b.byteMap(func(c byte, _ bool) byte {
		letter := lowerByte(c) != upperByte(c)
		if inWord {
			c = lowerByte(c)
		} else {
			c = upperByte(c)
		}
		inWord = letter
		return c
	})
}

func (b Bytes) every(is func(c byte) bool) bool {
	for i := range len(b) {
		if !is(b[i]) {
			return false
		}
	}
	return b != ""
}

func isLetter(c byte) bool { return lowerByte(c) != upperByte(c) }

// IsAlpha is b.isalpha().
func (b Bytes) IsAlpha() bool { return b.every(isLetter) }

// IsDigit is b.isdigit().
func (b Bytes) IsDigit() bool { return b.every(isDigit) }

// IsAlnum is b.isalnum().
func (b Bytes) IsAlnum() bool {
	return b.every(func(c byte) bool { return isLetter(c) || isDigit(c) })
}

// byteSpace is Py_ISSPACE, which is narrower than str's.
func byteSpace(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

// IsSpace is b.isspace().
func (b Bytes) IsSpace() bool { return b.every(byteSpace) }

// IsUpper is b.isupper().
func (b Bytes) IsUpper() bool { return IsUpper(asciiPart(b)) }

// IsLower is b.islower().
func (b Bytes) IsLower() bool { return IsLower(asciiPart(b)) }

// IsTitle is b.istitle().
func (b Bytes) IsTitle() bool { return IsTitle(asciiPart(b)) }

// IsASCII is b.isascii().
func (b Bytes) IsASCII() bool { return isASCII(string(b)) }

// asciiPart puts a character without case for each byte that is not ASCII.
func asciiPart(b Bytes) string {
	return string(b.byteMap(func(c byte, _ bool) byte { return min(c, 0x7f) }))
}

// latin1 is the str with a character for each byte.
func latin1(b Bytes) string {
	if isASCII(string(b)) {
		return string(b)
	}
	out := make([]byte, 0, 2*len(b))
	for i := range len(b) {
		out = appendRune(out, rune(b[i]))
	}
	return string(out)
}

func spaceRune(r rune) bool { return r < 128 && byteSpace(byte(r)) }

// Strip is b.strip().
func (b Bytes) Strip() Bytes { return b.LStrip().RStrip() }

// LStrip is b.lstrip().
func (b Bytes) LStrip() Bytes { return b.LStripChars(Bytes(" \t\n\r\v\f")) }

// RStrip is b.rstrip().
func (b Bytes) RStrip() Bytes { return b.RStripChars(Bytes(" \t\n\r\v\f")) }

// StripChars is b.strip(chars).
func (b Bytes) StripChars(chars BytesLike) Bytes { return b.LStripChars(chars).RStripChars(chars) }

// LStripChars is b.lstrip(chars).
func (b Bytes) LStripChars(chars BytesLike) Bytes {
	set := string(chars.Bytes())
	for b != "" && strings.IndexByte(set, b[0]) >= 0 {
		b = b[1:]
	}
	return b
}

// RStripChars is b.rstrip(chars).
func (b Bytes) RStripChars(chars BytesLike) Bytes {
	set := string(chars.Bytes())
	for b != "" && strings.IndexByte(set, b[len(b)-1]) >= 0 {
		b = b[:len(b)-1]
	}
	return b
}

func oneByte(n int) Bytes { return Bytes([]byte{byteOf(n, "byte")}) }

// FindByte is b.find(n).
func (b Bytes) FindByte(n int) int { return b.Find(oneByte(n)) }

// RFindByte is b.rfind(n).
func (b Bytes) RFindByte(n int) int { return b.RFind(oneByte(n)) }

// IndexByte is b.index(n).
func (b Bytes) IndexByte(n int) int { return b.Index(oneByte(n)) }

// RIndexByte is b.rindex(n).
func (b Bytes) RIndexByte(n int) int { return b.RIndex(oneByte(n)) }

// CountByte is b.count(n).
func (b Bytes) CountByte(n int) int { return b.Count(oneByte(n)) }

// Replace is b.replace(old, new, count).
func (b Bytes) Replace(old, with BytesLike, count int) Bytes {
	if old.Bytes() == "" {
		var out strings.Builder
		for i := range len(b) + 1 {
			if count != 0 {
				out.WriteString(string(with.Bytes()))
				count--
			}
			if i < len(b) {
				out.WriteByte(b[i])
			}
		}
		return Bytes(out.String())
	}
	return Bytes(strings.Replace(string(b), string(old.Bytes()), string(with.Bytes()), count))
}

// HasPrefix is b.startswith(prefix).
func (b Bytes) HasPrefix(prefix BytesLike) bool {
	return strings.HasPrefix(string(b), string(prefix.Bytes()))
}

// HasSuffix is b.endswith(suffix).
func (b Bytes) HasSuffix(suffix BytesLike) bool {
	return strings.HasSuffix(string(b), string(suffix.Bytes()))
}

// HasAnyPrefix is b.startswith(prefixes).
func (b Bytes) HasAnyPrefix(prefixes Tuple[Bytes]) bool {
	for _, p := range prefixes {
		if b.HasPrefix(p) {
			return true
		}
	}
	return false
}

// HasAnySuffix is b.endswith(suffixes).
func (b Bytes) HasAnySuffix(suffixes Tuple[Bytes]) bool {
	for _, p := range suffixes {
		if b.HasSuffix(p) {
			return true
		}
	}
	return false
}

// RemovePrefix is b.removeprefix(prefix).
func (b Bytes) RemovePrefix(prefix BytesLike) Bytes {
	return Bytes(strings.TrimPrefix(string(b), string(prefix.Bytes())))
}

// RemoveSuffix is b.removesuffix(suffix).
func (b Bytes) RemoveSuffix(suffix BytesLike) Bytes {
	return Bytes(strings.TrimSuffix(string(b), string(suffix.Bytes())))
}

// Join is b.join(parts).
func (b Bytes) Join(parts iter.Seq[BytesLike]) Bytes {
	var out strings.Builder
	first := true
	for p := range parts {
		if !first {
			out.WriteString(string(b))
		}
		first = false
		out.WriteString(string(p.Bytes()))
	}
	return Bytes(out.String())
}

// JoinBytes is b.join(parts) of a list of bytes.
func (b Bytes) JoinBytes(parts []Bytes) Bytes {
	return b.Join(Map(func(p Bytes) BytesLike { return p }, SliceAll(parts)))
}

// LJust is b.ljust(width, fill).
func (b Bytes) LJust(width int, fill Bytes) Bytes {
	return b + fillByte(fill, "ljust").Repeat(width-len(b))
}

// RJust is b.rjust(width, fill).
func (b Bytes) RJust(width int, fill Bytes) Bytes {
	return fillByte(fill, "rjust").Repeat(width-len(b)) + b
}

// Center is b.center(width, fill).
func (b Bytes) Center(width int, fill Bytes) Bytes {
	fillByte(fill, "center")
	pad := width - len(b)
	if pad <= 0 {
		return b
	}
	left := pad/2 + pad&width&1
	return fill.Repeat(left) + b + fill.Repeat(pad-left)
}

func fillByte(fill Bytes, name string) Bytes {
	if len(fill) != 1 {
		panic(TypeError.New(name + "(): argument 2 must be a byte string of length 1, not a bytes object of length " + strconv.Itoa(len(fill))))
	}
	return fill
}

// ZFill is b.zfill(width).
func (b Bytes) ZFill(width int) Bytes {
	zeros := Bytes("0").Repeat(width - len(b))
	if b != "" && (b[0] == '+' || b[0] == '-') {
		return b[:1] + zeros + b[1:]
	}
	return zeros + b
}

// ExpandTabs is b.expandtabs(size).
func (b Bytes) ExpandTabs(size int) Bytes {
	var out []byte
	column := 0
	for i := range len(b) {
		switch c := b[i]; c {
		case '\t':
			if size > 0 {
				n := size - column%size
				column += n
				out = append(out, Repeat(" ", n)...)
			}
		case '\n', '\r':
			column = 0
			out = append(out, c)
		default:
			column++
			out = append(out, c)
		}
	}
	return Bytes(out)
}

// Translate is b.translate(table, delete): the table has 256 bytes, or is None.
func (b Bytes) Translate(table Opt[Bytes], remove Bytes) Bytes {
	if table.OK && len(table.Value) != 256 {
		panic(ValueError.New("translation table must be 256 characters long"))
	}
	out := make([]byte, 0, len(b))
	for i := range len(b) {
		c := b[i]
		if strings.IndexByte(string(remove), c) >= 0 {
			continue
		}
		if table.OK {
			c = table.Value[c]
		}
		out = append(out, c)
	}
	return Bytes(out)
}

// BytesMakeTrans is bytes.maketrans(from, to).
func BytesMakeTrans(from, to Bytes) Bytes {
	if len(from) != len(to) {
		panic(ValueError.New("maketrans arguments must have same length"))
	}
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(i)
	}
	for i := range len(from) {
		table[from[i]] = to[i]
	}
	return Bytes(table)
}

// Percent is b % arg.
func (b Bytes) Percent(arg any) Bytes {
	// %s and %b take bytes; the other conversions are those of str, whose text is ASCII.
	fields := []any{arg}
	if t, ok := arg.(tuple); ok {
		fields = t.Fields()
	}
	args := make(Tuple[any], len(fields))
	for i, f := range fields {
		if s, ok := asBytes(f); ok {
			args[i] = latin1(Bytes(s))
		} else {
			args[i] = f
		}
	}
	p := percentFormat{args: args, noun: "bytes"}
	if _, ok := arg.(tuple); !ok && subscriptable(arg) && !isBytes(arg) {
		p.keyed = arg
	}
	if _, ok := arg.(string); ok {
		p.keyed = nil
	}
	text := p.run(strings.ReplaceAll(latin1(b), "%b", "%s"))
	out, err := Encode(text, "latin-1", "strict")
	Check(err)
	return out
}
