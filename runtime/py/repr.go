package py

import (
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Reprer is a value with a Python repr of its own.
type Reprer interface{ Repr() string }

// Str is str(v).
func Str(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case error:
		if c, ok := v.(*Class); ok {
			return c.Repr()
		}
		return v.Error()
	case fmt.Stringer:
		return stringer(v)
	}
	return Repr(v)
}

// TextOf is what a method gives that must give text: __str__ or __repr__.
func TextOf(v any, method string) string {
	s, ok := v.(string)
	if !ok {
		panic(TypeError.New(fmt.Sprintf("%s returned non-string (type %s)", method, TypeName(v))))
	}
	return s
}

// stringer is v.String(), but None for a nil pointer.
func stringer(v fmt.Stringer) string {
	if isNil(v) {
		return "None"
	}
	return v.String()
}

// isNil reports whether v is a nil pointer, function or map: the None of an optional object.
func isNil(v any) bool {
	switch r := reflect.ValueOf(v); r.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Map, reflect.Interface:
		return r.IsNil()
	}
	return false
}

// Repr is repr(v).
func Repr(v any) string { return string(appendRepr(nil, v)) }

// appendRepr appends repr(v): the one place that knows how each kind of value looks.
func appendRepr(b []byte, v any) []byte {
	switch v := v.(type) {
	case nil:
		return append(b, "None"...)
	case string:
		return appendQuoted(b, v)
	case int:
		return strconv.AppendInt(b, int64(v), 10)
	case bool:
		return appendBool(b, v)
	case float64:
		return AppendFloat(b, v)
	case reprAppender:
		if isNil(v) {
			return append(b, "None"...)
		}
		if c, ok := v.(container); ok && !c.is(v) {
			return append(b, v.(Reprer).Repr()...) // of a type that embeds one: a defaultdict
		}
		return v.appendRepr(b)
	case Reprer:
		if isNil(v) {
			return append(b, "None"...)
		}
		return append(b, v.Repr()...)
	case uint64:
		return strconv.AppendUint(b, v, 10)
	case int64:
		return strconv.AppendInt(b, v, 10)
	}
	return appendReflected(b, v)
}

// reprAppender is a container of this package: it writes into the text around it.
type reprAppender interface{ appendRepr(b []byte) []byte }

// container is a reprAppender that another type may embed; is reports whether v is the container itself.
type container interface{ is(v any) bool }

func (d *Dict[K, V]) is(v any) bool   { return v == any(d) }
func (l *List[T]) is(v any) bool      { return v == any(l) }
func (s *Set[T]) is(v any) bool       { return v == any(s) }
func (s *FrozenSet[T]) is(v any) bool { return v == any(s) }

func appendBool(b []byte, v bool) []byte {
	if v {
		return append(b, "True"...)
	}
	return append(b, "False"...)
}

// appendReflected shows what has no repr of its own: a slice as a list, a map as a dict, anything else as object does.
func appendReflected(b []byte, v any) []byte {
	r := reflect.ValueOf(v)
	switch r.Kind() {
	case reflect.Slice, reflect.Array:
		b = append(b, '[')
		for i := range r.Len() {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = appendRepr(b, r.Index(i).Interface())
		}
		return append(b, ']')
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if s, ok := v.(fmt.Stringer); ok {
			return append(b, s.String()...)
		}
		return strconv.AppendInt(b, r.Int(), 10)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.AppendUint(b, r.Uint(), 10)
	case reflect.Float32, reflect.Float64:
		return AppendFloat(b, r.Float())
	case reflect.String:
		return appendQuoted(b, r.String())
	case reflect.Bool:
		return appendBool(b, r.Bool())
	case reflect.Pointer, reflect.Func, reflect.Map:
		if r.IsNil() {
			return append(b, "None"...)
		}
	}
	// A class with one of __str__ and __repr__ for both purposes has a String only.
	switch v := v.(type) {
	case fmt.Stringer:
		return append(b, v.String()...)
	case error:
		return append(b, v.Error()...)
	}
	return append(b, DefaultRepr(v)...)
}

// Classed is a value that knows its Python class.
type Classed interface{ Class() *Class }

// DefaultRepr is object.__repr__: <__main__.C object at 0x7f…>.
func DefaultRepr(v any) string {
	name := "__main__." + TypeName(v)
	if c, ok := v.(Classed); ok {
		class := c.Class()
		name = class.Error()
		if class.module == "__main__" {
			name = "__main__." + class.qualname
		}
	}
	if r := reflect.ValueOf(v); r.Kind() == reflect.Func {
		if isBuiltinFunc(r) {
			return "<built-in function " + funcName(r) + ">"
		}
		return "<function " + funcName(r) + " at " + address(v) + ">"
	}
	return "<" + name + " object at " + address(v) + ">"
}

// address is where a value lies, as CPython writes it.
func address(v any) string { return fmt.Sprintf("0x%012x", ID(v)) }

// ID is id(v): the address of what a pointer leads to, else a number that depends on the value alone.
func ID(v any) int {
	switch r := reflect.ValueOf(v); r.Kind() {
	case reflect.Pointer, reflect.Func, reflect.Map, reflect.Chan:
		return int(r.Pointer())
	}
	if v == nil {
		return 0x100
	}
	return Hash(Repr(v)) & 0x7fffffffffff
}

// running holds the containers whose repr is being made, so that one that holds itself shows as [...].
var running struct {
	sync.Mutex
	seen map[any]bool
}

// enterRepr reports whether container's repr is not being made yet; if so leaveRepr must follow. Only containers of
// elements that could lead back to them call it.
func enterRepr(container any) bool {
	running.Lock()
	defer running.Unlock()
	if running.seen[container] {
		return false
	}
	if running.seen == nil {
		running.seen = map[any]bool{}
	}
	running.seen[container] = true
	return true
}

func leaveRepr(container any) {
	running.Lock()
	delete(running.seen, container)
	running.Unlock()
}

// RecursiveRepr is body(), or fallback if the repr of self is being made already: for classes of the program, as
// reprlib.recursive_repr and dataclasses do.
func RecursiveRepr(self any, fallback string, body func() string) string {
	if !enterRepr(self) {
		return fallback
	}
	defer leaveRepr(self)
	return body()
}

// flat reports whether values of type T can't lead back to a container.
func flat[T any]() bool {
	switch any((*T)(nil)).(type) {
	case *string, *int, *float64, *bool, *Int, *Bytes, *Num:
		return true
	}
	return false
}

func appendItems[T any](b []byte, items []T) []byte {
	for i, v := range items {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendRepr(b, v)
	}
	return b
}

// appendQuoted appends repr of a str: unicode_repr of Objects/unicodeobject.c.
func appendQuoted(b []byte, s string) []byte {
	q := byte('\'')
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		q = '"'
	}
	b = append(b, q)
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= ' ' && c < 0x7f && c != q && c != '\\' {
			i++
			continue
		}
		size := 1
		r := rune(c)
		if c >= utf8.RuneSelf {
			r, size = decodeRune(s[i:])
			if printable(r) {
				i += size
				continue
			}
		}
		b = append(b, s[start:i]...)
		if r == rune(q) || r == '\\' {
			b = append(b, '\\', byte(r))
		} else {
			b = append(b, escapeRune(r)...)
		}
		i += size
		start = i
	}
	b = append(b, s[start:]...)
	return append(b, q)
}

// escapeRune is the escape of a character that is not printable.
func escapeRune(r rune) string {
	const hex = "0123456789abcdef"
	switch {
	case r == '\n':
		return `\n`
	case r == '\r':
		return `\r`
	case r == '\t':
		return `\t`
	case r < 0x100:
		return `\x` + string([]byte{hex[r>>4], hex[r&15]})
	case r < 0x10000:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

// printable is str.isprintable of one character: not in the categories Other and Separator, but for the space.
func printable(r rune) bool {
	return unicode.IsPrint(r) || newerThanGo(r)
}

// ASCII is ascii(v): repr with every character beyond ASCII escaped.
func ASCII(v any) string {
	s := Repr(v)
	if isASCII(s) {
		return s
	}
	var b strings.Builder
	for _, r := range Runes(s) {
		if r < utf8.RuneSelf {
			b.WriteByte(byte(r))
		} else {
			b.WriteString(escapeRune(r))
		}
	}
	return b.String()
}

// FloatRepr is repr of a float: the shortest digits that give the same number, as Python lays them out.
func FloatRepr(f float64) string { return string(AppendFloat(nil, f)) }

// AppendFloat appends repr of a float.
func AppendFloat(b []byte, f float64) []byte {
	switch {
	case math.IsNaN(f):
		return append(b, "nan"...)
	case math.IsInf(f, 1):
		return append(b, "inf"...)
	case math.IsInf(f, -1):
		return append(b, "-inf"...)
	}
	if a := math.Abs(f); f != 0 && (a < 1e-4 || a >= 1e16) {
		return strconv.AppendFloat(b, f, 'e', -1, 64) // both write an exponent of two digits at least
	}
	n := len(b)
	b = strconv.AppendFloat(b, f, 'f', -1, 64)
	for _, c := range b[n:] {
		if c == '.' {
			return b
		}
	}
	return append(b, ".0"...)
}
