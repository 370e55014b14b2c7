package py

import (
	"encoding/binary"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// has reports whether r is in one of the ranges, which are in order.
func (t runeRanges) has(r rune) bool {
	lo, hi := 0, len(t)
	for lo < hi {
		switch mid := (lo + hi) / 2; {
		case r < t[mid][0]:
			hi = mid
		case r > t[mid][1]:
			lo = mid + 1
		default:
			return true
		}
	}
	return false
}

func newerThanGo(r rune) bool { return r >= 0x2ffc && newerRunes.has(r) }

func isAlpha(r rune) bool { return unicode.IsLetter(r) || r >= 0x2ebf0 && newerRunes.has(r) }

func isSpace(r rune) bool { return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f }

func isUpperRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'A' <= r && r <= 'Z'
	}
	return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r)
}

func isLowerRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z'
	}
	return unicode.IsLower(r) || unicode.Is(unicode.Other_Lowercase, r)
}

func isCased(r rune) bool { return isUpperRune(r) || isLowerRune(r) || unicode.IsTitle(r) }

// appendCase appends the case of each character: from the table of those that become several, or by the simple mapping.
func appendCase(b []byte, r rune, several map[rune]string, simple func(rune) rune) []byte {
	if r < utf8.RuneSelf {
		return append(b, byte(simple(r)))
	}
	if s, ok := several[r]; ok {
		return append(b, s...)
	}
	if 0xD800 <= r && r <= 0xDFFF {
		return appendRune(b, r)
	}
	return appendRune(b, simple(r))
}

func appendUpper(b []byte, r rune) []byte { return appendCase(b, r, upperRunes, unicode.ToUpper) }

func appendTitle(b []byte, r rune) []byte { return appendCase(b, r, titleRunes, unicode.ToTitle) }

// appendLower appends the lower case of the character at byte i of s: a capital sigma at a word's end is ς.
func appendLower(b []byte, s string, i int, r rune) []byte {
	if r == 'Σ' {
		if finalSigma(s, i) {
			return append(b, "ς"...)
		}
		return append(b, "σ"...)
	}
	return appendCase(b, r, lowerRunes, unicode.ToLower)
}

// finalSigma is handle_capital_sigma: after a cased character and not before one, whatever is ignorable between.
func finalSigma(s string, i int) bool {
	before := false
	for head := s[:i]; head != ""; {
		last := atEnd(head, -1)
		head = head[:len(head)-len(last)]
		if r, _ := decodeRune(last); !ignorableRunes.has(r) {
			before = isCased(r)
			break
		}
	}
	if !before {
		return false
	}
	for _, r := range Runes(s[i+len("Σ"):]) {
		if !ignorableRunes.has(r) {
			return !isCased(r)
		}
	}
	return true
}

// eachRune calls f for each character, with its place in bytes.
func eachRune(s string, f func(i int, r rune)) {
	for i := 0; i < len(s); {
		r, size := decodeRune(s[i:])
		f(i, r)
		i += size
	}
}

// asciiCase swaps the case of an ASCII text's letters from the one of first on, which is 'a' or 'A'.
func asciiCase(s string, first byte) string {
	for i := range len(s) {
		if s[i]-first < 26 {
			b := []byte(s)
			swapCase(b[i:], first)
			return unsafe.String(&b[0], len(b))
		}
	}
	return s
}

// swapCase swaps the case of ASCII letters, those of 26 from first on: eight at a time.
func swapCase(b []byte, first byte) {
	const each = 0x0101010101010101
	i := 0
	for ; i+8 <= len(b); i += 8 {
		w := binary.LittleEndian.Uint64(b[i:])
		// Bit 7 of a byte is set that is at least first, or above the last letter.
		letters := (w + uint64(0x80-first)*each) &^ (w + uint64(0x80-first-26)*each) & (0x80 * each)
		binary.LittleEndian.PutUint64(b[i:], w^letters>>2)
	}
	for ; i < len(b); i++ {
		if b[i]-first < 26 {
			b[i] ^= 0x20
		}
	}
}

// Upper is s.upper().
func Upper(s string) string {
	if isASCII(s) {
		return asciiCase(s, 'a')
	}
	b := make([]byte, 0, len(s))
	eachRune(s, func(_ int, r rune) { b = appendUpper(b, r) })
	return string(b)
}

// Lower is s.lower().
func Lower(s string) string {
	if isASCII(s) {
		return asciiCase(s, 'A')
	}
	b := make([]byte, 0, len(s))
	eachRune(s, func(i int, r rune) { b = appendLower(b, s, i, r) })
	return string(b)
}

// CaseFold is s.casefold().
func CaseFold(s string) string {
	if isASCII(s) {
		return asciiCase(s, 'A')
	}
	b := make([]byte, 0, len(s))
	eachRune(s, func(_ int, r rune) {
		if f, ok := foldRunes[r]; ok {
			b = append(b, f...)
		} else {
			b = appendCase(b, r, lowerRunes, unicode.ToLower)
		}
	})
	return string(b)
}

// SwapCase is s.swapcase().
func SwapCase(s string) string {
	b := make([]byte, 0, len(s))
	eachRune(s, func(i int, r rune) {
		switch {
		case isUpperRune(r):
			b = appendLower(b, s, i, r)
		case isLowerRune(r):
			b = appendUpper(b, r)
		default:
			b = appendRune(b, r)
		}
	})
	return string(b)
}

// Capitalize is s.capitalize(): the first character in title case, the others in lower case.
func Capitalize(s string) string {
	if s != "" && isASCII(s) {
		b := []byte(s)
		swapCase(b[:1], 'a')
		swapCase(b[1:], 'A')
		return unsafe.String(&b[0], len(b))
	}
	b := make([]byte, 0, len(s))
	eachRune(s, func(i int, r rune) {
		if i == 0 {
			b = appendTitle(b, r)
		} else {
			b = appendLower(b, s, i, r)
		}
	})
	return string(b)
}

// Title is s.title(): a character after one that is not cased in title case, the others in lower case.
func Title(s string) string {
	b := make([]byte, 0, len(s))
	cased := false
	eachRune(s, func(i int, r rune) {
		if cased {
			b = appendLower(b, s, i, r)
		} else {
			b = appendTitle(b, r)
		}
		cased = isCased(r)
	})
	return string(b)
}

// every reports whether s is not empty and all its characters are as asked.
func every(s string, is func(rune) bool) bool {
	for i := 0; i < len(s); {
		r, size := decodeRune(s[i:])
		if !is(r) {
			return false
		}
		i += size
	}
	return s != ""
}

// IsAlpha is s.isalpha().
func IsAlpha(s string) bool { return every(s, isAlpha) }

// IsDecimal is s.isdecimal().
func IsDecimal(s string) bool {
	return every(s, func(r rune) bool { return unicode.Is(unicode.Nd, r) })
}

// IsDigit is s.isdigit().
func IsDigit(s string) bool { return every(s, isDigitRune) }

func isDigitRune(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9'
	}
	return unicode.Is(unicode.Nd, r) || digitRunes.has(r)
}

// IsNumeric is s.isnumeric().
func IsNumeric(s string) bool { return every(s, isNumericRune) }

func isNumericRune(r rune) bool { return unicode.Is(unicode.N, r) || numericRunes.has(r) }

// IsAlnum is s.isalnum().
func IsAlnum(s string) bool {
	return every(s, func(r rune) bool { return isAlpha(r) || isNumericRune(r) || isDigitRune(r) })
}

// IsSpace is s.isspace().
func IsSpace(s string) bool { return every(s, isSpace) }

// IsPrintable is s.isprintable(), which is true of the empty string.
func IsPrintable(s string) bool { return s == "" || every(s, printable) }

// IsASCII is s.isascii().
func IsASCII(s string) bool { return isASCII(s) }

// IsUpper is s.isupper(): there are cased characters, and all of them are upper case.
func IsUpper(s string) bool {
	return caseIs(s, isUpperRune, func(r rune) bool { return isLowerRune(r) || unicode.IsTitle(r) })
}

// IsLower is s.islower(): there are cased characters, and all of them are lower case.
func IsLower(s string) bool {
	return caseIs(s, isLowerRune, func(r rune) bool { return isUpperRune(r) || unicode.IsTitle(r) })
}

func caseIs(s string, want, other func(rune) bool) bool {
	found, bad := false, false
	eachRune(s, func(_ int, r rune) {
		found = found || want(r)
		bad = bad || other(r)
	})
	return found && !bad
}

// IsTitle is s.istitle(): words begin with upper or title case and go on in lower case.
func IsTitle(s string) bool {
	found, bad, inWord := false, false, false
	eachRune(s, func(_ int, r rune) {
		switch {
		case isUpperRune(r) || unicode.IsTitle(r):
			bad = bad || inWord
			inWord, found = true, true
		case isLowerRune(r):
			bad = bad || !inWord
			inWord, found = true, true
		default:
			inWord = false
		}
	})
	return found && !bad
}

// IsIdentifier is s.isidentifier().
func IsIdentifier(s string) bool {
	first := true
	return every(s, func(r rune) bool {
		if first {
			first = false
			return identifierStart(r)
		}
		return identifierStart(r) && !notContinueRunes.has(r) ||
			unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc) && !notContinueRunes.has(r) ||
			alsoContinueRunes.has(r)
	})
}

func identifierStart(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r == '_'
	}
	return (isAlpha(r) || unicode.Is(unicode.Nl, r)) && !notStartRunes.has(r) || alsoStartRunes.has(r)
}
