package py

import (
	"strconv"
	"strings"
)

// Percent is format % args, for a tuple of arguments or a single one that is no dict. What the format asks for and the
// arguments have not is a fault.
func Percent(format string, args ...any) string {
	p := percentFormat{args: args, noun: "string"}
	return p.run(format)
}

// PercentOf is format % arg, where arg may be a tuple, a dict for %(name)s, or any other value.
func PercentOf(format string, arg any) string {
	p := percentFormat{args: []any{arg}, noun: "string"}
	switch a := arg.(type) {
	case tuple:
		p.args = a.Fields()
	case string:
	default:
		// Whatever has items, a list included, counts as a mapping.
		if subscriptable(arg) {
			p.keyed = arg
		}
	}
	return p.run(format)
}

// subscriptable reports whether obj[key] is defined, for a key of some type.
func subscriptable(v any) bool {
	if isNone(v) {
		return false
	}
	switch v.(type) {
	case mapping, tuple, Range, Bytes, *ByteArray, string:
		return true
	}
	if _, ok := asSequence(v); ok {
		return true
	}
	return hasMethod(v, "At")
}

type percentFormat struct {
	args  []any
	next  int
	keyed any // what %(name)s looks into
	noun  string
	out   strings.Builder
}

func (p *percentFormat) arg() any {
	if p.next >= len(p.args) {
		panic(TypeError.New("not enough arguments for format string"))
	}
	p.next++
	return p.args[p.next-1]
}

// run is PyUnicode_Format of Objects/unicodeobject.c.
func (p *percentFormat) run(format string) string {
	whole := format
	for {
		i := strings.IndexByte(format, '%')
		if i < 0 {
			p.out.WriteString(format)
			break
		}
		p.out.WriteString(format[:i])
		format = p.directive(format[i+1:], whole)
	}
	if p.next < len(p.args) && p.keyed == nil {
		panic(TypeError.New("not all arguments converted during " + p.noun + " formatting"))
	}
	return p.out.String()
}

// directive takes what stands behind a %, and gives what follows it.
func (p *percentFormat) directive(s, whole string) string {
	if strings.HasPrefix(s, "%") {
		p.out.WriteByte('%')
		return s[1:]
	}
	spec := formatSpec{precision: -1}
	var value any
	hasValue := false
	if strings.HasPrefix(s, "(") {
		if p.keyed == nil {
			panic(TypeError.New("format requires a mapping"))
		}
		depth, end := 0, -1
		for i := range len(s) {
			switch s[i] {
			case '(':
				depth++
			case ')':
				depth--
			}
			if depth == 0 {
				end = i
				break
			}
		}
		if end < 0 {
			panic(ValueError.New("incomplete format key"))
		}
		name := s[1:end]
		value, hasValue = GetItem(p.keyed, name), true
		s = s[end+1:]
	}
	left, zero := false, false
flags:
	for s != "" {
		switch s[0] {
		case '-':
			left = true
		case '+':
			spec.sign = '+'
		case ' ':
			if spec.sign == 0 {
				spec.sign = ' '
			}
		case '#':
			spec.alt = true
		case '0':
			zero = true
		default:
			break flags
		}
		s = s[1:]
	}
	size := func() (int, bool) {
		if strings.HasPrefix(s, "*") {
			s = s[1:]
			n, ok := p.arg().(int)
			if !ok {
				panic(TypeError.New("* wants int"))
			}
			return n, true
		}
		end := 0
		for end < len(s) && isDigit(s[end]) {
			end++
		}
		n, _ := strconv.Atoi(s[:end])
		s = s[end:]
		return n, end > 0
	}
	spec.width, _ = size()
	if spec.width < 0 {
		left, spec.width = true, -spec.width
	}
	if strings.HasPrefix(s, ".") {
		s = s[1:]
		n, _ := size()
		spec.precision = max(n, 0)
	}
	if s != "" && strings.IndexByte("hlL", s[0]) >= 0 {
		s = s[1:]
	}
	if s == "" {
		panic(ValueError.New("incomplete format"))
	}
	verb, n := decodeRune(s)
	before := whole[:len(whole)-len(s)]
	s = s[n:]
	if strings.ContainsRune("sradiuoxXeEfFgGc", verb) && !hasValue {
		value = p.arg()
	}
	prefix, body, number := percentValue(&spec, byte(verb), verb, value, before)
	spec.align, spec.fill = '>', " "
	if left {
		spec.align = '<'
	} else if zero && number {
		spec.align, spec.fill = '=', "0"
	}
	p.out.WriteString(spec.pad(prefix, body))
	return s
}

// percentValue gives the sign and the text of a value. before is the format up to the verb.
func percentValue(spec *formatSpec, verb byte, r rune, value any, before string) (prefix, body string, number bool) {
	cut := func(s string) string {
		if spec.precision >= 0 {
			return SubstrTo(s, spec.precision)
		}
		return s
	}
	if o, ok := value.(optional); ok {
		value = o.Any()
	}
	switch r {
	case 's':
		return "", cut(Str(value)), false
	case 'r':
		return "", cut(Repr(value)), false
	case 'a':
		return "", cut(ASCII(value)), false
	case 'c':
		return "", percentChar(value), false
	case 'd', 'i', 'u', 'o', 'x', 'X':
		prefix, body = percentInt(spec, verb, value)
		return prefix, body, true
	case 'e', 'E', 'f', 'F', 'g', 'G':
		n, ok := asNumeric(value)
		if !ok {
			panic(TypeError.New("must be real number, not " + TypeName(value)))
		}
		f := n.f
		if n.kind != kindFloat {
			f = narrow(n.wide()).Float()
		}
		precision := spec.precision
		if precision < 0 {
			precision = 6
		}
		text := floatText(f, verb, precision, spec.alt, false)
		body = strings.TrimPrefix(text, "-")
		return spec.signOf(len(body) < len(text)), body, true
	}
	panic(ValueError.Errorf("unsupported format character '%s' (0x%x) at index %d", Chr(int(r)), int(r), Len(before)))
}

func percentChar(value any) string {
	switch v := value.(type) {
	case string:
		if Len(v) == 1 {
			return v
		}
	default:
		if n, ok := asNumeric(v); ok && n.kind != kindFloat {
			if n.kind == kindBig || n.i < 0 || n.i > 0x10FFFF {
				panic(OverflowError.New("%c arg not in range(0x110000)"))
			}
			return Chr(n.i)
		}
	}
	panic(TypeError.New("%c requires int or char"))
}

func percentInt(spec *formatSpec, verb byte, value any) (prefix, body string) {
	n, ok := asNumeric(value)
	if !ok || n.kind == kindFloat && verb != 'd' && verb != 'i' && verb != 'u' {
		what := "a real number"
		if verb == 'x' || verb == 'X' || verb == 'o' {
			what = "an integer"
		}
		panic(TypeError.New("%" + string(verb) + " format: " + what + " is required, not " + TypeName(value)))
	}
	v := narrowNumeric(n)
	base := 10
	switch verb {
	case 'o':
		base = 8
	case 'x', 'X':
		base = 16
	}
	prefix = spec.signOf(v.Sign() < 0)
	if v.IsInt() {
		body = strconv.FormatInt(int64(v.small), base)
	} else {
		body = v.big.Text(base)
	}
	body = strings.TrimPrefix(body, "-")
	if spec.precision > len(body) {
		body = strings.Repeat("0", spec.precision-len(body)) + body
	}
	if spec.alt {
		prefix += map[byte]string{'o': "0o", 'x': "0x", 'X': "0X"}[verb]
	}
	if verb == 'X' {
		body = strings.ToUpper(body)
	}
	return prefix, body
}

// narrowNumeric is int() of a number.
func narrowNumeric(n numeric) Int {
	switch n.kind {
	case kindFloat:
		return BigOf(n.f)
	case kindBig:
		return narrow(n.b)
	}
	return Big(n.i)
}
