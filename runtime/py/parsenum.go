package py

import (
	"math/big"
	"strconv"
	"strings"
	"unicode"
)

// ParseInt is int(s), checked.
func ParseInt(s string) (int, error) {
	if n, ok := smallInt(s); ok {
		return n, nil
	}
	n, err := ParseBigBase(s, 10)
	if err != nil {
		return 0, err
	}
	if n.big != nil {
		overflow("int()")
	}
	return n.small, nil
}

// smallInt takes the usual case, a few ASCII digits.
func smallInt(s string) (int, bool) {
	digits := strings.TrimPrefix(s, "-")
	if len(digits) == 0 || len(digits) > 18 {
		return 0, false
	}
	n := 0
	for i := range len(digits) {
		c := digits[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + int(c)
	}
	if len(digits) < len(s) {
		n = -n
	}
	return n, true
}

// ParseIntBase is int(s, base), checked.
func ParseIntBase(s string, base int) (int, error) {
	n, err := ParseBigBase(s, base)
	if err != nil {
		return 0, err
	}
	if n.big != nil {
		overflow("int()")
	}
	return n.small, nil
}

// ParseBig is int(s).
func ParseBig(s string) (Int, error) { return ParseBigBase(s, 10) }

// ParseBigBase is int(s, base): white space around, a sign, single underscores between digits, digits of any script, and
// the base's prefix; base 0 goes by the prefix. PyLong_FromUnicodeObject.
func ParseBigBase(s string, base int) (Int, error) {
	if base != 0 && (base < 2 || base > 36) {
		return Int{}, ValueError.New("int() base must be >= 2 and <= 36, or 0")
	}
	given := base
	bad := func() (Int, error) {
		return Int{}, ValueError.New("invalid literal for int() with base " + strconv.Itoa(given) + ": " + Repr(s))
	}
	text := asciiDigits(s)
	negative := strings.HasPrefix(text, "-")
	if negative || strings.HasPrefix(text, "+") {
		text = text[1:]
	}
	prefixed := false
	if len(text) > 1 && text[0] == '0' {
		of := map[byte]int{'x': 16, 'o': 8, 'b': 2}[text[1]|0x20]
		if of != 0 && (base == 0 || base == of) {
			base, text, prefixed = of, text[2:], true
			text = strings.TrimPrefix(text, "_")
		}
	}
	if base == 0 {
		base = 10
	}
	if text == "" || text[0] == '_' || text[len(text)-1] == '_' || strings.Contains(text, "__") {
		return bad()
	}
	digits := strings.ReplaceAll(text, "_", "")
	for i := range len(digits) {
		if digitValue(digits[i]) >= base {
			return bad()
		}
	}
	if given == 0 && !prefixed && len(digits) > 1 && digits[0] == '0' && strings.Trim(digits, "0") != "" {
		return bad() // 010 would be octal in C
	}
	if base&(base-1) != 0 && len(digits) > maxStrDigits {
		return Int{}, ValueError.Errorf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; use sys.set_int_max_str_digits() to increase the limit", maxStrDigits, len(digits))
	}
	if n, err := strconv.ParseInt(digits, base, 64); err == nil {
		if negative {
			n = -n
		}
		return Big(int(n)), nil
	}
	n, ok := new(big.Int).SetString(digits, base)
	if !ok {
		return bad()
	}
	if negative {
		n.Neg(n)
	}
	return narrow(n), nil
}

func digitValue(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return 99
}

// asciiDigits takes the white space around a number away, and puts ASCII digits for those of other scripts:
// _PyUnicode_TransformDecimalAndSpaceToASCII, which leaves ASCII as it is, so that less is white space there.
func asciiDigits(s string) string {
	if isASCII(s) {
		return string(Bytes(s).Strip())
	}
	s = Strip(s)
	var b strings.Builder
	for _, r := range Runes(s) {
		switch d := decimalDigit(r); {
		case d >= 0:
			b.WriteByte(byte('0' + d))
		case r < 128:
			b.WriteByte(byte(r))
		default:
			b.WriteByte('?')
		}
	}
	return b.String()
}

// decimalDigit is the value of a character of category Nd, or -1. Each script has its ten digits in a row.
func decimalDigit(r rune) int {
	if '0' <= r && r <= '9' {
		return int(r - '0')
	}
	if r < 0x660 || !unicode.Is(unicode.Nd, r) {
		return -1
	}
	for _, t := range unicode.Nd.R16 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return int(r-rune(t.Lo)) % 10
		}
	}
	for _, t := range unicode.Nd.R32 {
		if rune(t.Lo) <= r && r <= rune(t.Hi) {
			return int(r-rune(t.Lo)) % 10
		}
	}
	return -1
}

// ParseFloat is float(s).
func ParseFloat(s string) (float64, error) {
	text := asciiDigits(s)
	if f, ok := floatLiteral(text); ok {
		return f, nil
	}
	return 0, ValueError.New("could not convert string to float: " + Repr(s))
}

// floatLiteral takes what float() does: digits with single underscores between them, inf, infinity, nan, no hexadecimals.
func floatLiteral(s string) (float64, bool) {
	if s == "" {
		return 0, false
	}
	body := strings.TrimLeft(s[:1], "+-") + s[1:]
	switch strings.ToLower(body) {
	case "inf", "infinity", "nan":
		f, err := strconv.ParseFloat(body, 64)
		if s[0] == '-' {
			f = -f
		}
		return f, err == nil
	}
	for i := range len(s) {
		c := s[i]
		switch {
		case '0' <= c && c <= '9', c == '.', c == '+', c == '-', c == 'e', c == 'E':
		case c == '_' && i > 0 && i+1 < len(s) && isDigit(s[i-1]) && isDigit(s[i+1]):
		default:
			return 0, false
		}
	}
	f, err := strconv.ParseFloat(strings.ReplaceAll(s, "_", ""), 64)
	if err != nil {
		// Too large is infinite, in Python as well.
		if ne, ok := err.(*strconv.NumError); !ok || ne.Err != strconv.ErrRange {
			return 0, false
		}
	}
	return f, true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
