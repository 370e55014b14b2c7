package py

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Formatter is a value whose class has a __format__.
type Formatter interface{ FormatSpec(spec string) string }

// formatSpec is a parsed format specification: [[fill]align][sign]["z"]["#"]["0"][width][grouping]["." precision][type].
type formatSpec struct {
	fill      string
	align     byte // 0 if it was not given
	sign      byte
	noNegZero bool
	alt       bool
	width     int
	group     byte // ',' or '_'
	precision int  // -1 if it was not given
	typ       byte
}

// Format is format(v, spec). A specification that v does not take is a fault.
func Format(v any, spec string) string {
	switch v := v.(type) {
	case Formatter:
		return v.FormatSpec(spec)
	case interface{ Format(spec string) string }:
		return v.Format(spec)
	case optional:
		return Format(v.Any(), spec)
	case Num:
		return Format(v.Any(), spec)
	}
	if spec == "" && !hasMethod(v, "Format") {
		return Str(v)
	}
	switch v := v.(type) {
	case string:
		return FormatStr(v, spec)
	case int:
		return FormatInt(v, spec)
	case float64:
		return FormatFloat(v, spec)
	case bool:
		return formatNumber(parseSpec(spec, "bool"), Big(BoolInt(v)), "bool")
	case Int:
		return formatNumber(parseSpec(spec, "int"), v, "int")
	case uint64:
		return formatNumber(parseSpec(spec, "int"), BigUint(v), "int")
	}
	if text, ok := invoke(v, "Format", spec); ok {
		return Str(text)
	}
	if s, ok := v.(fmt.Stringer); ok && reflect.TypeOf(v).Kind() == reflect.Int {
		return FormatStr(s.String(), spec) // a member of an Enum
	}
	panic(TypeError.New("unsupported format string passed to " + TypeName(v) + ".__format__"))
}

// FormatInt is format(n, spec).
func FormatInt(n int, spec string) string {
	return formatNumber(parseSpec(spec, "int"), Big(n), "int")
}

// FormatFloat is format(f, spec).
func FormatFloat(f float64, spec string) string {
	return formatFloat(parseSpec(spec, "float"), f, "float")
}

// FormatStr is format(s, spec).
func FormatStr(s, spec string) string {
	p := parseSpec(spec, "str")
	switch {
	case p.typ != 0 && p.typ != 's':
		panic(unknownCode(p.typ, "str"))
	case p.sign == ' ':
		panic(ValueError.New("Space not allowed in string format specifier"))
	case p.sign != 0:
		panic(ValueError.New("Sign not allowed in string format specifier"))
	case p.noNegZero:
		panic(ValueError.New("Negative zero coercion (z) not allowed in string format specifier"))
	case p.alt:
		panic(ValueError.New("Alternate form (#) not allowed in string format specifier"))
	case p.align == '=':
		panic(ValueError.New("'=' alignment not allowed in string format specifier"))
	}
	if p.precision >= 0 {
		s = SubstrTo(s, p.precision)
	}
	if p.align == 0 {
		p.align = '<'
	}
	return p.pad("", s)
}

// Comma is format(n, ",").
func Comma(n int) string { return groupDigits(strconv.Itoa(n), ",") }

func groupDigits(digits, sep string) string {
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	return sign + insertGroups(digits, sep, 3, 0)
}

func unknownCode(typ byte, class string) error {
	if typ > ' ' && typ < 0x7f {
		return ValueError.Errorf("Unknown format code '%s' for object of type '%s'", string(typ), class)
	}
	return ValueError.Errorf("Unknown format code '\\x%x' for object of type '%s'", typ, class)
}

// parseSpec is parse_internal_render_format_spec of Python/formatter_unicode.c.
func parseSpec(spec, class string) formatSpec {
	p := formatSpec{precision: -1}
	rest := spec
	isAlign := func(s string) bool { return s != "" && strings.IndexByte("<>=^", s[0]) >= 0 }
	if rest != "" {
		if size := runeSize(rest[0]); len(rest) > size && isAlign(rest[size:]) {
			p.fill, p.align, rest = rest[:size], rest[size], rest[size+1:]
		} else if isAlign(rest) {
			p.align, rest = rest[0], rest[1:]
		}
	}
	take := func(chars string) byte {
		if rest != "" && strings.IndexByte(chars, rest[0]) >= 0 {
			c := rest[0]
			rest = rest[1:]
			return c
		}
		return 0
	}
	p.sign = take("+- ")
	p.noNegZero = take("z") != 0
	p.alt = take("#") != 0
	if p.fill == "" && take("0") != 0 {
		p.fill = "0"
		if p.align == 0 && class != "str" {
			p.align = '='
		}
	}
	number := func() (int, bool) {
		end := 0
		for end < len(rest) && isDigit(rest[end]) {
			end++
		}
		if end == 0 {
			return 0, false
		}
		n, err := strconv.Atoi(rest[:end])
		if err != nil {
			panic(ValueError.New("Too many decimal digits in format string"))
		}
		rest = rest[end:]
		return n, true
	}
	p.width, _ = number()
	p.group = take(",")
	if c := take("_"); c != 0 {
		if p.group != 0 {
			panic(ValueError.New("Cannot specify both ',' and '_'."))
		}
		p.group = c
	}
	if c := take(","); c != 0 {
		if p.group == '_' {
			panic(ValueError.New("Cannot specify both ',' and '_'."))
		}
		panic(ValueError.New("Cannot specify ',' with ','."))
	}
	if take(".") != 0 {
		n, ok := number()
		if !ok {
			panic(ValueError.New("Format specifier missing precision"))
		}
		p.precision = n
	}
	if rest != "" && len(rest) > runeSize(rest[0]) {
		panic(ValueError.Errorf("Invalid format specifier '%s' for object of type '%s'", spec, class))
	}
	if rest != "" {
		r, _ := decodeRune(rest)
		if r >= utf8.RuneSelf {
			panic(ValueError.Errorf("Unknown format code '\\x%x' for object of type '%s'", r, class))
		}
		p.typ = byte(r)
	}
	if p.group != 0 {
		typ := p.typ
		if typ == 0 && class == "str" {
			typ = 's'
		}
		switch typ {
		case 0, 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F':
		case 'b', 'o', 'x', 'X':
			if p.group == ',' {
				panic(ValueError.New("Cannot specify ',' with '" + string(p.typ) + "'."))
			}
		default:
			panic(ValueError.Errorf("Cannot specify '%s' with '%s'.", string(p.group), string(typ)))
		}
	}
	return p
}

// pad puts prefix (a sign, 0x) and body into the width.
func (p formatSpec) pad(prefix, body string) string {
	fill := p.fill
	if fill == "" {
		fill = " "
	}
	n := p.width - len(prefix) - Len(body)
	if n <= 0 {
		return prefix + body
	}
	switch p.align {
	case '<':
		return prefix + body + Repeat(fill, n)
	case '^':
		return Repeat(fill, n/2) + prefix + body + Repeat(fill, n-n/2)
	case '=':
		return prefix + Repeat(fill, n) + body
	}
	return Repeat(fill, n) + prefix + body
}

// signOf is what stands before the digits.
func (p formatSpec) signOf(negative bool) string {
	switch {
	case negative:
		return "-"
	case p.sign == '+' || p.sign == ' ':
		return string(p.sign)
	}
	return ""
}

// number lays out sign, prefix, digits and what follows them (point and decimals, exponent, per cent), with groups.
func (p formatSpec) number(prefix, digits, tail string, size int) string {
	if p.align == 0 {
		p.align = '>'
	}
	if p.group != 0 && digits != "" {
		least := 0
		if p.fill == "0" && p.align == '=' {
			least = p.width - len(prefix) - len(tail) // the zeros are grouped, too
		}
		digits = insertGroups(digits, string(p.group), size, least)
	}
	return p.pad(prefix, digits+tail)
}

// insertGroups is _PyUnicode_InsertThousandsGrouping: with zeros in front up to the least width.
func insertGroups(digits, sep string, size, least int) string {
	var groups []string
	left := len(digits)
	for {
		n := min(size, max(left, least, 1))
		take := max(0, min(left, n))
		groups = append(groups, Repeat("0", max(0, n-left))+digits[left-take:left])
		left -= take
		least -= n
		if left <= 0 && least <= 0 {
			break
		}
		least -= len(sep)
	}
	SliceReverse(groups)
	return strings.Join(groups, sep)
}

// formatNumber is format_long_internal.
func formatNumber(p formatSpec, n Int, class string) string {
	base, prefix := 10, ""
	switch p.typ {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	case 0, 'd', 'n', 'c':
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		return formatFloat(p, n.Float(), class)
	default:
		panic(unknownCode(p.typ, class))
	}
	switch {
	case p.precision >= 0:
		panic(ValueError.New("Precision not allowed in integer format specifier"))
	case p.noNegZero:
		panic(ValueError.New("Negative zero coercion (z) not allowed in integer format specifier"))
	}
	if p.typ == 'c' {
		if p.sign != 0 {
			panic(ValueError.New("Sign not allowed with integer format specifier 'c'"))
		}
		if p.alt {
			panic(ValueError.New("Alternate form (#) not allowed with integer format specifier 'c'"))
		}
		if n.big != nil || n.small < 0 || n.small > utf8.MaxRune {
			panic(OverflowError.New("%c arg not in range(0x110000)"))
		}
		if p.align == 0 {
			p.align = '>'
		}
		return p.pad("", Chr(n.small))
	}
	digits := ""
	switch {
	case base == 10:
		digits = strings.TrimPrefix(n.String(), "-")
	case n.big == nil && n.small != math.MinInt:
		digits = strconv.FormatInt(int64(max(n.small, -n.small)), base)
	default:
		digits = new(big.Int).Abs(n.Big()).Text(base)
	}
	if p.typ == 'X' {
		digits = strings.ToUpper(digits)
	}
	if !p.alt {
		prefix = ""
	}
	size := 3
	if base != 10 {
		size = 4
	}
	return p.number(p.signOf(n.Sign() < 0)+prefix, digits, "", size)
}

// formatFloat is format_float_internal.
func formatFloat(p formatSpec, f float64, class string) string {
	typ, precision := p.typ, p.precision
	dot0 := false
	switch typ {
	case 0:
		typ, dot0 = 'g', true
		if precision < 0 {
			typ = 'r'
		}
	case 'n':
		typ = 'g'
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
	default:
		panic(unknownCode(typ, class))
	}
	percent := ""
	if typ == '%' {
		f *= 100
		typ, percent = 'f', "%"
	}
	if precision < 0 {
		precision = 6
	}
	text := floatText(f, typ, precision, p.alt, dot0)
	negative := strings.HasPrefix(text, "-")
	text = strings.TrimPrefix(text, "-")
	if negative && p.noNegZero && strings.Trim(strings.SplitN(strings.ToLower(text), "e", 2)[0], "0.") == "" {
		negative = false
	}
	end := 0
	for end < len(text) && isDigit(text[end]) {
		end++
	}
	return p.number(p.signOf(negative), text[:end], text[end:]+percent, 3)
}

// floatText is PyOS_double_to_string: types e, f, g and r, and the first three in capitals.
func floatText(f float64, typ byte, precision int, alt, dot0 bool) string {
	upper := 'A' <= typ && typ <= 'Z'
	if upper {
		typ |= 0x20
	}
	text := ""
	switch {
	case math.IsNaN(f):
		text = "nan"
	case math.IsInf(f, 1):
		text = "inf"
	case math.IsInf(f, -1):
		text = "-inf"
	case typ == 'r':
		text = FloatRepr(f)
		if alt && !strings.Contains(text, ".") {
			text = strings.Replace(text, "e", ".e", 1)
		}
	case typ == 'f':
		text = strconv.FormatFloat(f, 'f', precision, 64)
		if alt && precision == 0 {
			text += "."
		}
	case typ == 'e':
		text = strconv.FormatFloat(f, 'e', precision, 64)
		if alt && precision == 0 {
			text = strings.Replace(text, "e", ".e", 1)
		}
	default:
		text = generalText(f, precision, alt, dot0)
	}
	if upper {
		text = strings.ToUpper(text)
	}
	return text
}

// generalText is type g: precision digits, fixed or with an exponent, without trailing zeros unless alt.
func generalText(f float64, precision int, alt, dot0 bool) string {
	precision = max(precision, 1)
	text := strconv.FormatFloat(f, 'e', precision-1, 64)
	sign := ""
	if text[0] == '-' {
		sign, text = "-", text[1:]
	}
	mantissa, exponent, _ := strings.Cut(text, "e")
	digits := strings.Replace(mantissa, ".", "", 1)
	exp, _ := strconv.Atoi(exponent)
	if f == 0 {
		exp = 0
	}
	limit := precision
	if dot0 {
		limit--
	}
	point := exp + 1
	if !alt {
		digits = strings.TrimRight(digits, "0")
		if digits == "" {
			digits = "0"
		}
	}
	if point <= -4 || point > limit {
		if len(digits) > 1 || alt {
			digits = digits[:1] + "." + digits[1:]
		}
		return sign + digits + exponentText(exp)
	}
	switch {
	case point <= 0:
		return sign + "0." + strings.Repeat("0", -point) + digits
	case point >= len(digits):
		digits += strings.Repeat("0", point-len(digits))
		if alt {
			digits += "."
		}
		if dot0 {
			return sign + strings.TrimSuffix(digits, ".") + ".0"
		}
		return sign + digits
	}
	return sign + digits[:point] + "." + digits[point:]
}

func exponentText(exp int) string {
	sign := "+"
	if exp < 0 {
		sign, exp = "-", -exp
	}
	if exp < 10 {
		return "e" + sign + "0" + strconv.Itoa(exp)
	}
	return "e" + sign + strconv.Itoa(exp)
}
