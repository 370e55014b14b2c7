package py

import (
	"iter"
	"math"
	"strings"
	"unicode/utf8"
)

// Strip is s.strip().
func Strip(s string) string { return LStrip(RStrip(s)) }

// LStrip is s.lstrip().
func LStrip(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return strings.TrimLeftFunc(s[i:], isSpace)
		}
		if !asciiSpace[s[i]] {
			return s[i:]
		}
	}
	return ""
}

// RStrip is s.rstrip().
func RStrip(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] >= utf8.RuneSelf {
			return strings.TrimRightFunc(s[:i+1], isSpace)
		}
		if !asciiSpace[s[i]] {
			return s[:i+1]
		}
	}
	return ""
}

// StripChars is s.strip(chars).
func StripChars(s, chars string) string {
	if !isASCII(chars) {
		return LStripChars(RStripChars(s, chars), chars)
	}
	// No byte of another character is an ASCII one.
	for s != "" && strings.IndexByte(chars, s[0]) >= 0 {
		s = s[1:]
	}
	for s != "" && strings.IndexByte(chars, s[len(s)-1]) >= 0 {
		s = s[:len(s)-1]
	}
	return s
}

// LStripChars is s.lstrip(chars).
func LStripChars(s, chars string) string {
	for s != "" {
		size := runeSize(s[0])
		if !strings.Contains(chars, s[:size]) {
			break
		}
		s = s[size:]
	}
	return s
}

// RStripChars is s.rstrip(chars).
func RStripChars(s, chars string) string {
	for s != "" {
		last := atEnd(s, -1)
		if !strings.Contains(chars, last) {
			break
		}
		s = s[:len(s)-len(last)]
	}
	return s
}

// Fields is s.split(): the words between runs of white space.
func Fields(s string) []string {
	if isASCII(s) {
		return asciiFields(s)
	}
	return strings.FieldsFunc(s, isSpace)
}

var asciiSpace = [256]bool{'\t': true, '\n': true, '\v': true, '\f': true, '\r': true, 0x1c: true, 0x1d: true, 0x1e: true, 0x1f: true, ' ': true}

func asciiFields(s string) []string {
	words := make([]string, 0, strings.Count(s, " ")+1) // most often right
	for i := 0; i < len(s); {
		if asciiSpace[s[i]] {
			i++
			continue
		}
		start := i
		for i < len(s) && !asciiSpace[s[i]] {
			i++
		}
		words = append(words, s[start:i])
	}
	return words
}

// FieldsN is s.split(None, n): n splits at most, all of them if n is negative.
func FieldsN(s string, n int) []string {
	if n < 0 {
		return Fields(s)
	}
	words := []string{}
	s = LStrip(s)
	for s != "" {
		end := strings.IndexFunc(s, isSpace)
		if len(words) == n || end < 0 {
			return append(words, s)
		}
		words = append(words, s[:end])
		s = LStrip(s[end:])
	}
	return words
}

// RFieldsN is s.rsplit(None, n).
func RFieldsN(s string, n int) []string {
	if n < 0 {
		return Fields(s)
	}
	var words []string
	s = RStrip(s)
	for s != "" {
		begin := strings.LastIndexFunc(s, isSpace)
		if len(words) == n || begin < 0 {
			words = append(words, s)
			break
		}
		_, size := decodeRune(s[begin:])
		words = append(words, s[begin+size:])
		s = RStrip(s[:begin])
	}
	SliceReverse(words)
	return words
}

// SplitText is s.split(sep, n): n splits at most, all of them if n is negative. An empty separator is a fault.
func SplitText(s, sep string, n int) []string {
	if sep == "" {
		panic(ValueError.New("empty separator"))
	}
	if n < 0 {
		return strings.Split(s, sep)
	}
	return strings.SplitN(s, sep, satAdd(n, 1))
}

func satAdd(a, b int) int {
	if a > math.MaxInt-b {
		return math.MaxInt
	}
	return a + b
}

// RSplit is s.rsplit(sep, n). An empty separator is a fault.
func RSplit(s, sep string, n int) []string {
	if n < 0 {
		return SplitText(s, sep, n)
	}
	if sep == "" {
		panic(ValueError.New("empty separator"))
	}
	var parts []string
	for len(parts) < n {
		i := strings.LastIndex(s, sep)
		if i < 0 {
			break
		}
		parts = append(parts, s[i+len(sep):])
		s = s[:i]
	}
	parts = append(parts, s)
	SliceReverse(parts)
	return parts
}

// SplitLines is s.splitlines(keepends).
func SplitLines(s string, keepEnds bool) []string {
	var lines []string
	for s != "" {
		end, next := lineEnd(s)
		if keepEnds {
			lines = append(lines, s[:next])
		} else {
			lines = append(lines, s[:end])
		}
		s = s[next:]
	}
	return lines
}

// lineEnd is where the first line of s ends, and where the next begins.
func lineEnd(s string) (end, next int) {
	for i := 0; i < len(s); {
		r, size := decodeRune(s[i:])
		switch r {
		case '\r':
			if strings.HasPrefix(s[i+1:], "\n") {
				return i, i + 2
			}
			return i, i + 1
		case '\n', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
			return i, i + size
		}
		i += size
	}
	return len(s), len(s)
}

// Partition is s.partition(sep). An empty separator is a fault.
func Partition(s, sep string) Triple[string, string, string] {
	if sep == "" {
		panic(ValueError.New("empty separator"))
	}
	if before, after, ok := strings.Cut(s, sep); ok {
		return TripleOf(before, sep, after)
	}
	return TripleOf(s, "", "")
}

// RPartition is s.rpartition(sep). An empty separator is a fault.
func RPartition(s, sep string) Triple[string, string, string] {
	if sep == "" {
		panic(ValueError.New("empty separator"))
	}
	if i := strings.LastIndex(s, sep); i >= 0 {
		return TripleOf(s[:i], sep, s[i+len(sep):])
	}
	return TripleOf("", "", s)
}

// Find is s.find(sub): a number of characters, or -1.
func Find(s, sub string) int { return charsTo(s, strings.Index(s, sub)) }

// RFind is s.rfind(sub).
func RFind(s, sub string) int { return charsTo(s, strings.LastIndex(s, sub)) }

func charsTo(s string, i int) int {
	if i < 0 {
		return -1
	}
	return countRunes(s[:i])
}

// window is s[lo:hi] with the number of characters before it; ok is false if lo lies beyond the end, where not even the
// empty string is found.
func window(s string, lo int, hi Opt[int]) (part string, before int, ok bool) {
	n := Len(s)
	if lo > n {
		return "", 0, false
	}
	from, to := clip(Some(lo), 0, n), clip(hi, n, n)
	if from > to {
		return "", 0, false
	}
	return Substr(s, from, to), from, true
}

// FindIn is s.find(sub, lo, hi); hi may be None.
func FindIn(s, sub string, lo int, hi Opt[int]) int {
	part, before, ok := window(s, lo, hi)
	if i := strings.Index(part, sub); ok && i >= 0 {
		return before + countRunes(part[:i])
	}
	return -1
}

// RFindIn is s.rfind(sub, lo, hi).
func RFindIn(s, sub string, lo int, hi Opt[int]) int {
	part, before, ok := window(s, lo, hi)
	if i := strings.LastIndex(part, sub); ok && i >= 0 {
		return before + countRunes(part[:i])
	}
	return -1
}

func found(i int) int {
	if i < 0 {
		panic(ValueError.New("substring not found"))
	}
	return i
}

// Index is s.index(sub): one that is not there is a fault.
func Index(s, sub string) int { return found(Find(s, sub)) }

// IndexIn is s.index(sub, lo, hi).
func IndexIn(s, sub string, lo int, hi Opt[int]) int { return found(FindIn(s, sub, lo, hi)) }

// RIndex is s.rindex(sub).
func RIndex(s, sub string) int { return found(RFind(s, sub)) }

// RIndexIn is s.rindex(sub, lo, hi).
func RIndexIn(s, sub string, lo int, hi Opt[int]) int { return found(RFindIn(s, sub, lo, hi)) }

// Count is s.count(sub).
func Count(s, sub string) int {
	if sub == "" {
		return Len(s) + 1
	}
	return strings.Count(s, sub)
}

// CountIn is s.count(sub, lo, hi).
func CountIn(s, sub string, lo int, hi Opt[int]) int {
	part, _, ok := window(s, lo, hi)
	if !ok {
		return 0
	}
	return Count(part, sub)
}

// Replace is s.replace(old, new, count): all if count is negative.
func Replace(s, old, with string, count int) string {
	if old != "" || isASCII(s) {
		return strings.Replace(s, old, with, count)
	}
	var b strings.Builder
	for c := range Chars(s) {
		if count != 0 {
			b.WriteString(with)
			count--
		}
		b.WriteString(c)
	}
	if count != 0 {
		b.WriteString(with)
	}
	return b.String()
}

// HasPrefixIn is s.startswith(prefix, lo, hi).
func HasPrefixIn(s, prefix string, lo int, hi Opt[int]) bool {
	part, _, ok := window(s, lo, hi)
	return ok && strings.HasPrefix(part, prefix)
}

// HasSuffixIn is s.endswith(suffix, lo, hi).
func HasSuffixIn(s, suffix string, lo int, hi Opt[int]) bool {
	part, _, ok := window(s, lo, hi)
	return ok && strings.HasSuffix(part, suffix)
}

// HasAnyPrefix is s.startswith(prefixes).
func HasAnyPrefix(s string, prefixes Tuple[string]) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// HasAnySuffix is s.endswith(suffixes).
func HasAnySuffix(s string, suffixes Tuple[string]) bool {
	for _, p := range suffixes {
		if strings.HasSuffix(s, p) {
			return true
		}
	}
	return false
}

// Join is sep.join(parts).
func Join(sep string, parts iter.Seq[string]) string {
	var b strings.Builder
	first := true
	for p := range parts {
		if !first {
			b.WriteString(sep)
		}
		first = false
		b.WriteString(p)
	}
	return b.String()
}

// JoinSlice is sep.join(parts) of a list.
func JoinSlice(sep string, parts []string) string { return strings.Join(parts, sep) }

// JoinAny is sep.join(parts) of items that may be no strs: those are a fault.
func JoinAny(sep string, parts iter.Seq[any]) string {
	var texts []string
	for p := range parts {
		if m, ok := p.(Mixed); ok {
			p = m.Plain()
		}
		s, ok := p.(string)
		if !ok {
			panic(TypeError.Errorf("sequence item %d: expected str instance, %s found", len(texts), TypeName(p)))
		}
		texts = append(texts, s)
	}
	return strings.Join(texts, sep)
}

// fillOf checks a fill character.
func fillOf(fill string) string {
	if fill == "" || runeSize(fill[0]) != len(fill) {
		panic(TypeError.New("The fill character must be exactly one character long"))
	}
	return fill
}

// LJust is s.ljust(width, fill).
func LJust(s string, width int, fill string) string {
	return s + Repeat(fillOf(fill), width-Len(s))
}

// RJust is s.rjust(width, fill).
func RJust(s string, width int, fill string) string {
	return Repeat(fillOf(fill), width-Len(s)) + s
}

// Center is s.center(width, fill). An odd one goes left if the width is odd, else right.
func Center(s string, width int, fill string) string {
	fillOf(fill)
	pad := width - Len(s)
	if pad <= 0 {
		return s
	}
	left := pad/2 + pad&width&1
	return Repeat(fill, left) + s + Repeat(fill, pad-left)
}

// ZFill is s.zfill(width).
func ZFill(s string, width int) string {
	zeros := Repeat("0", width-Len(s))
	if s != "" && (s[0] == '+' || s[0] == '-') {
		return s[:1] + zeros + s[1:]
	}
	return zeros + s
}

// ExpandTabs is s.expandtabs(size).
func ExpandTabs(s string, size int) string {
	var b strings.Builder
	column := 0
	for c := range Chars(s) {
		switch c {
		case "\t":
			if size > 0 {
				n := size - column%size
				column += n
				b.WriteString(Repeat(" ", n))
			}
		case "\n", "\r":
			column = 0
			b.WriteString(c)
		default:
			column++
			b.WriteString(c)
		}
	}
	return b.String()
}

// MakeTrans is str.maketrans(from, to, remove).
func MakeTrans(from, to, remove string) *Dict[int, any] {
	if Len(from) != Len(to) {
		panic(ValueError.New("the first two maketrans arguments must have equal length"))
	}
	t := NewDict[int, any]()
	targets := CharList(to)
	for i, r := range Runes(from) {
		t.Set(int(r), Ord(targets[i]))
	}
	for _, r := range Runes(remove) {
		t.Set(int(r), nil)
	}
	return t
}

// MakeTransFrom is str.maketrans(table), of a dict whose keys are characters or code points.
func MakeTransFrom(table any) *Dict[int, any] {
	m, ok := table.(mapping)
	if !ok {
		panic(TypeError.New("if you give only one argument to maketrans it must be a dict"))
	}
	t := NewDict[int, any]()
	for k := range m.keysAny() {
		v, _ := m.getAny(k)
		switch k := k.(type) {
		case string:
			if Len(k) != 1 {
				panic(ValueError.New("string keys in translate table must be of length 1"))
			}
			t.Set(Ord(k), v)
		case int:
			t.Set(k, v)
		default:
			panic(TypeError.New("keys in translate table must be strings or integers"))
		}
	}
	return t
}

// Translate is s.translate(table): a dict from code points to code points, strs or None.
func Translate(s string, table any) string {
	m, ok := table.(mapping)
	if !ok {
		panic(notSubscriptable(table))
	}
	b := make([]byte, 0, len(s))
	eachRune(s, func(_ int, r rune) {
		v, ok := m.getAny(int(r))
		if !ok {
			b = appendRune(b, r)
			return
		}
		if o, opt := v.(optional); opt {
			v = o.Any()
		}
		switch v := v.(type) {
		case string:
			b = append(b, v...)
		case int:
			if v < 0 || v > utf8.MaxRune {
				panic(ValueError.New("character mapping must be in range(0x110000)"))
			}
			b = appendRune(b, rune(v))
		default:
			if !isNone(v) {
				panic(TypeError.New("character mapping must return integer, None or str"))
			}
		}
	})
	return string(b)
}
