package pyjson

import (
	"errors"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// JSONDecodeError is the class json.JSONDecodeError.
var JSONDecodeError = py.NewClassIn("json.decoder", "JSONDecodeError", py.ValueError)

// DecodeError is an instance of it: what is wrong, and where. Positions count
// characters.
type DecodeError struct {
	py.Exc
	Msg    string
	Doc    string
	Pos    int
	LineNo int
	ColNo  int
}

// newDecodeError makes the error for a place given in bytes.
func newDecodeError(msg, doc string, at int) *DecodeError {
	before := doc[:at]
	line := 1 + strings.Count(before, "\n")
	col := 1 + py.Len(before[strings.LastIndexByte(before, '\n')+1:])
	pos := py.Len(before)
	text := py.Sprintf("%s: line %d column %d (char %d)", msg, line, col, pos)
	return &DecodeError{JSONDecodeError.Init(text), msg, doc, pos, line, col}
}

// Loads is json.loads(s).
func Loads(s string) (v any, err error) {
	if strings.HasPrefix(s, "\ufeff") {
		return nil, newDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
	}
	d := &decoder{s: s}
	d.space()
	if v, err = d.value(); err != nil {
		return nil, err
	}
	d.space()
	if d.at < len(s) {
		return nil, d.fail("Extra data", d.at)
	}
	return v, nil
}

// LoadsBytes is json.loads of bytes, in UTF-8.
func LoadsBytes(b py.Bytes) (any, error) {
	return Loads(strings.TrimPrefix(string(b), "\ufeff"))
}

type decoder struct {
	s  string
	at int
}

func (d *decoder) fail(msg string, at int) error { return newDecodeError(msg, d.s, at) }

func (d *decoder) space() {
	for d.at < len(d.s) && strings.IndexByte(" \t\n\r", d.s[d.at]) >= 0 {
		d.at++
	}
}

// peek is the next byte, 0 at the end.
func (d *decoder) peek() byte {
	if d.at < len(d.s) {
		return d.s[d.at]
	}
	return 0
}

func (d *decoder) value() (any, error) {
	switch c := d.peek(); {
	case c == '"':
		return d.text()
	case c == '{':
		return d.object()
	case c == '[':
		return d.array()
	case c == '-' || '0' <= c && c <= '9':
		if n, ok, err := d.number(); ok || err != nil {
			return n, err
		}
	}
	for word, v := range words {
		if strings.HasPrefix(d.s[d.at:], word) {
			d.at += len(word)
			return v(), nil
		}
	}
	return nil, d.fail("Expecting value", d.at)
}

// words are the values that are words. No word begins another.
var words = map[string]func() any{
	"null":      func() any { return nil },
	"true":      func() any { return true },
	"false":     func() any { return false },
	"NaN":       func() any { return float("nan") },
	"Infinity":  func() any { return float("inf") },
	"-Infinity": func() any { return float("-inf") },
}

func float(s string) float64 {
	f, err := py.ParseFloat(s)
	if err != nil {
		panic(err) // a number by JSON's grammar is one by Python's
	}
	return f
}

// number takes (-?(0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?.
func (d *decoder) number() (any, bool, error) {
	digits := func(i int) int {
		for i < len(d.s) && '0' <= d.s[i] && d.s[i] <= '9' {
			i++
		}
		return i
	}
	i := d.at
	if d.s[i] == '-' {
		i++
	}
	end := digits(i)
	if end == i {
		return nil, false, nil
	}
	if d.s[i] == '0' {
		end = i + 1
	}
	whole := true
	if end < len(d.s) && d.s[end] == '.' {
		if e := digits(end + 1); e > end+1 {
			end, whole = e, false
		}
	}
	if end < len(d.s) && (d.s[end] == 'e' || d.s[end] == 'E') {
		e := end + 1
		if e < len(d.s) && (d.s[e] == '+' || d.s[e] == '-') {
			e++
		}
		if f := digits(e); f > e {
			end, whole = f, false
		}
	}
	text := d.s[d.at:end]
	d.at = end
	if !whole {
		return float(text), true, nil
	}
	n, err := py.ParseBig(text)
	if err != nil {
		return nil, false, err // too many digits for int()
	}
	if b := n.Big(); b.IsInt64() {
		return int(b.Int64()), true, nil
	}
	return n, true, nil
}

func (d *decoder) array() (any, error) {
	list := py.ListOf[any]()
	d.at++
	d.space()
	if d.peek() == ']' {
		d.at++
		return list, nil
	}
	for {
		v, err := d.value()
		if err != nil {
			return nil, err
		}
		list.Append(v)
		d.space()
		switch d.peek() {
		case ']':
			d.at++
			return list, nil
		case ',':
		default:
			return nil, d.fail("Expecting ',' delimiter", d.at)
		}
		comma := d.at
		d.at++
		d.space()
		if d.peek() == ']' {
			return nil, d.fail("Illegal trailing comma before end of array", comma)
		}
	}
}

func (d *decoder) object() (any, error) {
	dict := py.NewDict[string, any]()
	d.at++
	d.space()
	if d.peek() == '}' {
		d.at++
		return dict, nil
	}
	for {
		if d.peek() != '"' {
			return nil, d.fail("Expecting property name enclosed in double quotes", d.at)
		}
		key, err := d.text()
		if err != nil {
			return nil, err
		}
		d.space()
		if d.peek() != ':' {
			return nil, d.fail("Expecting ':' delimiter", d.at)
		}
		d.at++
		d.space()
		v, err := d.value()
		if err != nil {
			return nil, err
		}
		dict.Set(key.(string), v)
		d.space()
		switch d.peek() {
		case '}':
			d.at++
			return dict, nil
		case ',':
		default:
			return nil, d.fail("Expecting ',' delimiter", d.at)
		}
		comma := d.at
		d.at++
		d.space()
		if d.peek() == '}' {
			return nil, d.fail("Illegal trailing comma before end of object", comma)
		}
	}
}

// text takes a string from its opening quote on.
func (d *decoder) text() (any, error) {
	begin := d.at
	d.at++
	var b []byte
	for {
		if d.at >= len(d.s) {
			return nil, d.fail("Unterminated string starting at", begin)
		}
		switch c := d.s[d.at]; {
		case c == '"':
			d.at++
			return string(b), nil
		case c < ' ':
			return nil, d.fail("Invalid control character at", d.at)
		case c != '\\':
			b = append(b, c)
			d.at++
		default:
			var err error
			if b, err = d.escaped(b, begin); err != nil {
				return nil, err
			}
		}
	}
}

const escapes = `"\/bfnrt`

// escaped takes an escape sequence and appends what it stands for.
func (d *decoder) escaped(b []byte, begin int) ([]byte, error) {
	backslash := d.at
	d.at++
	if d.at >= len(d.s) {
		return nil, d.fail("Unterminated string starting at", begin)
	}
	c := d.s[d.at]
	if i := strings.IndexByte(escapes, c); i >= 0 {
		d.at++
		return append(b, "\"\\/\b\f\n\r\t"[i]), nil
	}
	if c != 'u' {
		return nil, d.fail(`Invalid \escape`, backslash)
	}
	r, ok := d.hex4(d.at + 1)
	if !ok {
		return nil, d.fail(`Invalid \uXXXX escape`, d.at)
	}
	d.at += 5
	if 0xd800 <= r && r < 0xdc00 && strings.HasPrefix(d.s[d.at:], `\u`) {
		if low, ok := d.hex4(d.at + 2); ok && 0xdc00 <= low && low < 0xe000 {
			d.at += 6
			r = utf16.DecodeRune(r, low)
		}
	}
	if 0xd800 <= r && r < 0xe000 { // a lone surrogate, which WTF-8 has
		return append(b, 0xe0|byte(r>>12), 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f), nil
	}
	return utf8.AppendRune(b, r), nil
}

func (d *decoder) hex4(i int) (rune, bool) {
	if i+4 > len(d.s) {
		return 0, false
	}
	var r rune
	for _, c := range []byte(d.s[i : i+4]) {
		n := strings.IndexByte(hexDigits, c|0x20)
		if n < 0 || c < '0' || '9' < c && c < 'A' {
			return 0, false
		}
		r = r<<4 | rune(n)
	}
	return r, true
}

// Msg is err.msg of a JSONDecodeError.
func Msg(err error) string { return decodeError(err).Msg }

// Doc is err.doc of a JSONDecodeError.
func Doc(err error) string { return decodeError(err).Doc }

// Pos is err.pos of a JSONDecodeError.
func Pos(err error) int { return decodeError(err).Pos }

// LineNo is err.lineno of a JSONDecodeError.
func LineNo(err error) int { return decodeError(err).LineNo }

// ColNo is err.colno of a JSONDecodeError.
func ColNo(err error) int { return decodeError(err).ColNo }

func decodeError(err error) *DecodeError {
	if e, ok := errors.AsType[*DecodeError](err); ok {
		return e
	}
	return &DecodeError{}
}
