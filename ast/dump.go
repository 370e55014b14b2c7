package ast

import (
	"math"
	"reflect"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// DumpOptions are the options of Python's ast.dump.
type DumpOptions struct {
	Attributes bool // include_attributes: positions too
	Indent     int  // spaces for each level; below 0, all on one line
}

// Dump writes a node as CPython 3.13's ast.dump does: fields in ASDL's order,
// None and empty lists left out where ASDL makes them optional, constants as
// Python's repr. The node is any of this package's node types, as a pointer.
func Dump(n any, o DumpOptions) string {
	d := dumper{DumpOptions: o}
	if o.Indent >= 0 {
		d.pad = strings.Repeat(" ", o.Indent)
	}
	d.value(reflect.ValueOf(n), 0)
	return d.out.String()
}

type dumper struct {
	DumpOptions
	pad string
	out strings.Builder
}

// separators are what stands before the first item of a level and between two.
func (d *dumper) separators(level int) (prefix, sep string) {
	if d.Indent < 0 {
		return "", ", "
	}
	prefix = "\n" + strings.Repeat(d.pad, level)
	return prefix, "," + prefix
}

// value writes a field's value.
func (d *dumper) value(v reflect.Value, level int) {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if !v.IsValid() {
		d.out.WriteString("None")
		return
	}
	switch x := v.Interface().(type) {
	case ConstInt: // before Pointer: it embeds one
		d.out.WriteString(ReprConst(x))
		return
	case Const:
		d.out.WriteString(ReprConst(x))
		return
	case nil:
		d.out.WriteString("None")
		return
	case string:
		writeStr(&d.out, x)
		return
	case int:
		d.out.WriteString(strconv.Itoa(x))
		return
	case bool:
		if x {
			d.out.WriteString("1")
		} else {
			d.out.WriteString("0")
		}
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		d.node(v.Elem(), level)
	case reflect.Slice:
		d.list(v, level)
	case reflect.Uint8:
		d.out.WriteString(enumName(v.Interface()))
		d.out.WriteString("()")
	default:
		panic("ast.Dump: not a node: " + v.Type().String())
	}
}

func (d *dumper) list(v reflect.Value, level int) {
	if v.Len() == 0 {
		d.out.WriteString("[]")
		return
	}
	prefix, sep := d.separators(level + 1)
	d.out.WriteByte('[')
	d.out.WriteString(prefix)
	for i := range v.Len() {
		if i > 0 {
			d.out.WriteString(sep)
		}
		d.value(v.Index(i), level+1)
	}
	d.out.WriteByte(']')
}

// node writes a node. CPython puts a node on one line if it has at most three
// values and none of them is a node or a list that is not empty.
func (d *dumper) node(v reflect.Value, level int) {
	kind := kindOf(v.Type())
	if kind == nil {
		panic("ast.Dump: not a node: " + v.Type().String())
	}
	inner := level + 1
	prefix, sep := d.separators(inner)
	d.out.WriteString(kind.name)
	d.out.WriteByte('(')
	allSimple, count := true, 0
	for _, f := range kind.fields {
		fv := v.Field(f.index)
		if f.omitted(v, fv) {
			continue
		}
		count++
		if !d.simple(fv) {
			allSimple = false
		}
	}
	attributes := d.Attributes && kind.span >= 0
	if attributes {
		count += 4
	}
	if allSimple && count <= 3 {
		prefix, sep = "", ", "
	}
	first := true
	item := func(name string) {
		if first {
			d.out.WriteString(prefix)
			first = false
		} else {
			d.out.WriteString(sep)
		}
		d.out.WriteString(name)
		d.out.WriteByte('=')
	}
	for _, f := range kind.fields {
		fv := v.Field(f.index)
		if f.omitted(v, fv) {
			continue
		}
		item(f.name)
		d.value(fv, inner)
	}
	if attributes {
		span := v.Field(kind.span).Interface().(Span)
		for _, a := range [...]struct {
			name  string
			value int
		}{
			{"lineno", span.Line}, {"col_offset", span.Col},
			{"end_lineno", span.EndLine}, {"end_col_offset", span.EndCol},
		} {
			item(a.name)
			d.out.WriteString(strconv.Itoa(a.value))
		}
	}
	d.out.WriteByte(')')
}

// ReprConst is Python's repr of a constant.
func ReprConst(c Const) string {
	switch c := c.(type) {
	case ConstNone:
		return "None"
	case ConstEllipsis:
		return "Ellipsis"
	case ConstBool:
		if c {
			return "True"
		}
		return "False"
	case ConstInt:
		return c.String()
	case ConstFloat:
		return reprFloat(float64(c), ".0")
	case ConstComplex:
		return reprFloat(float64(c), "") + "j"
	case ConstStr:
		var b strings.Builder
		writeStr(&b, string(c))
		return b.String()
	case ConstBytes:
		return reprBytes(string(c))
	}
	panic("ast.ReprConst: unknown constant")
}

// reprFloat is Python's float_repr_style "short": the shortest digits that
// read back, with an exponent below 1e-4 and from 1e16 on.
func reprFloat(x float64, whole string) string {
	switch {
	case math.IsInf(x, 1):
		return "inf"
	case math.IsInf(x, -1):
		return "-inf"
	case math.IsNaN(x):
		return "nan"
	}
	scientific := strconv.FormatFloat(x, 'e', -1, 64)
	mantissa, exponent, _ := strings.Cut(scientific, "e")
	e, _ := strconv.Atoi(exponent)
	if e < -4 || e >= 16 {
		return mantissa + "e" + exponent // Go and C both write at least two digits
	}
	plain := strconv.FormatFloat(x, 'f', -1, 64)
	if !strings.Contains(plain, ".") {
		plain += whole
	}
	return plain
}

// writeStr writes Python's repr of a str, given in WTF-8.
func writeStr(out *strings.Builder, s string) {
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	out.WriteByte(quote)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 && i+2 < len(s) && s[i] == 0xED {
			r, size = 0xD000|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F), 3 // a lone surrogate
		}
		switch {
		case r == rune(quote) || r == '\\':
			out.WriteByte('\\')
			out.WriteByte(byte(r))
		case r == '\n':
			out.WriteString(`\n`)
		case r == '\r':
			out.WriteString(`\r`)
		case r == '\t':
			out.WriteString(`\t`)
		case r < ' ' || r == 0x7F:
			writeHex(out, 'x', r, 2)
		case r < 0x7F || IsPrintable(r):
			out.WriteString(s[i : i+size])
		case r <= 0xFF:
			writeHex(out, 'x', r, 2)
		case r <= 0xFFFF:
			writeHex(out, 'u', r, 4)
		default:
			writeHex(out, 'U', r, 8)
		}
		i += size
	}
	out.WriteByte(quote)
}

func writeHex(out *strings.Builder, letter byte, r rune, digits int) {
	out.WriteByte('\\')
	out.WriteByte(letter)
	hex := strconv.FormatInt(int64(r), 16)
	for range digits - len(hex) {
		out.WriteByte('0')
	}
	out.WriteString(hex)
}

func reprBytes(s string) string {
	var out strings.Builder
	quote := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		quote = '"'
	}
	out.WriteByte('b')
	out.WriteByte(quote)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == quote || c == '\\':
			out.WriteByte('\\')
			out.WriteByte(c)
		case c == '\t':
			out.WriteString(`\t`)
		case c == '\n':
			out.WriteString(`\n`)
		case c == '\r':
			out.WriteString(`\r`)
		case c < ' ' || c >= 0x7F:
			writeHex(&out, 'x', rune(c), 2)
		default:
			out.WriteByte(c)
		}
	}
	out.WriteByte(quote)
	return out.String()
}

// CPython 3.13 has Unicode 15.1, Go 15.0: these are the characters between.
var addedIn151 = &unicode.RangeTable{
	R16: []unicode.Range16{{Lo: 0x2FFC, Hi: 0x2FFF, Stride: 1}, {Lo: 0x31EF, Hi: 0x31EF, Stride: 1}},
	R32: []unicode.Range32{{Lo: 0x2EBF0, Hi: 0x2EE5D, Stride: 1}},
}

// IsPrintable is Python's str.isprintable of one character.
func IsPrintable(r rune) bool {
	return unicode.IsPrint(r) || unicode.Is(addedIn151, r)
}
