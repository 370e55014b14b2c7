// Package pyjson stands for Python's json module: values to text as
// json.dumps writes it, and back.
//
// Dumps takes any value of a translated program. Loads gives dicts as
// *py.Dict[string, any], lists as *py.List[any], numbers as int, py.Int or
// float64, and None as nil. A value that has no JSON faults with TypeError, as
// calls with wrong types do; text that is no JSON is an error, a DecodeError.
package pyjson

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Dumps is json.dumps(v).
func Dumps(v any) string { return DumpsWith(v, false, true, true, true, nil, nil, nil, false) }

// DumpsIndent is json.dumps(v, indent=indent).
func DumpsIndent(v any, indent int) string {
	return DumpsWith(v, false, true, true, true, indent, nil, nil, false)
}

// DumpsSorted is json.dumps(v, sort_keys=sortKeys).
func DumpsSorted(v any, sortKeys bool) string {
	return DumpsWith(v, false, true, true, true, nil, nil, nil, sortKeys)
}

// DumpsIndentSorted is json.dumps(v, indent=indent, sort_keys=sortKeys).
func DumpsIndentSorted(v any, indent int, sortKeys bool) string {
	return DumpsWith(v, false, true, true, true, indent, nil, nil, sortKeys)
}

// DumpsWith is json.dumps with all its arguments, in Python's order.
// Separators are a tuple or list of two strings, or nil.
func DumpsWith(v any, skipKeys, ensureASCII, checkCircular, allowNaN bool, indent, separators any, fallback func(any) any, sortKeys bool) string {
	e := encoders.Get().(*encoder)
	*e = encoder{skipKeys: skipKeys, ascii: ensureASCII, allowNaN: allowNaN, fallback: fallback, sort: sortKeys, itemSep: ", ", keySep: ": ", out: e.out[:0], open: e.open[:0]}
	switch n := indent.(type) {
	case int:
		e.pretty, e.indent, e.itemSep = true, strings.Repeat(" ", max(n, 0)), ","
	case string:
		e.pretty, e.indent, e.itemSep = true, n, ","
	}
	switch pair := separators.(type) {
	case nil:
	case py.Pair[string, string]:
		e.itemSep, e.keySep = pair.First, pair.Second
	default:
		two := slices.Collect(py.DynIter(separators))
		e.itemSep, e.keySep = two[0].(string), two[1].(string)
	}
	e.value(v, 0)
	text := string(e.out)
	if cap(e.out) <= keptBuffer {
		e.fallback = nil
		clear(e.open[:cap(e.open)])
		encoders.Put(e)
	}
	return text
}

// encoders are kept with their buffers, but for long ones.
var encoders = sync.Pool{New: func() any { return new(encoder) }}

const keptBuffer = 1 << 16

type encoder struct {
	out             []byte
	skipKeys, ascii bool
	allowNaN, sort  bool
	pretty          bool
	indent          string
	itemSep, keySep string
	fallback        func(any) any
	open            []any // the containers around: to find a ring
}

func (e *encoder) write(s string) { e.out = append(e.out, s...) }

// line ends a line and indents the next.
func (e *encoder) line(depth int) {
	if e.pretty {
		e.write("\n")
		e.write(strings.Repeat(e.indent, depth))
	}
}

func (e *encoder) value(v any, depth int) {
	switch x := v.(type) {
	case nil, py.NoneType:
		e.write("null")
	case interface{ Any() any }:
		e.value(x.Any(), depth)
	case string:
		e.text(x)
	case bool:
		e.write(boolText(x))
	case int:
		e.out = strconv.AppendInt(e.out, int64(x), 10)
	case py.Int:
		if x.IsInt() {
			e.out = strconv.AppendInt(e.out, int64(x.Int()), 10)
		} else {
			e.write(x.String())
		}
	case float64:
		e.float(x)
	default:
		e.object(v, depth)
	}
}

// object writes what is no number and no text, while it is among the containers that are open.
func (e *encoder) object(v any, depth int) {
	if isNone(v) {
		e.write("null")
		return
	}
	for _, o := range e.open {
		if py.SameObject(o, v) {
			panic(py.ValueError.New("Circular reference detected"))
		}
	}
	e.open = append(e.open, v)
	e.container(v, depth)
	e.open = e.open[:len(e.open)-1]
}

// isNone reports whether a container is None in the shape of its type.
func isNone(v any) bool {
	switch v := v.(type) {
	case *py.Dict[string, any]:
		return v == nil
	case *py.List[any]:
		return v == nil
	}
	return py.TypeOf(v).IsSubclass(py.NoneClass)
}

// isNamedTuple reports whether a value is an object of a NamedTuple class, which is a tuple.
func isNamedTuple(v any) bool {
	_, ok := v.(interface{ Fields() []any })
	return ok
}

func (e *encoder) container(v any, depth int) {
	if !e.sort && e.fallback == nil {
		switch x := v.(type) {
		case *py.Dict[string, any]: // what json.loads and dataclasses.asdict give
			members(e, x, depth)
			return
		case *py.Dict[string, int]:
			members(e, x, depth)
			return
		case *py.Dict[string, string]:
			members(e, x, depth)
			return
		}
	}
	switch c := py.TypeOf(v); {
	case c.IsSubclass(py.DictClass):
		e.dict(v, depth)
	case c.IsSubclass(py.ListClass, py.TupleClass):
		e.list(v, depth)
	case isNamedTuple(v):
		e.list(py.Tuple[any](v.(interface{ Fields() []any }).Fields()), depth)
	case e.fallback != nil:
		e.value(e.fallback(v), depth)
	default:
		panic(py.TypeError.Errorf("Object of type %s is not JSON serializable", py.TypeName(v)))
	}
}

func boolText(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

func (e *encoder) float(f float64) {
	if !math.IsNaN(f) && !math.IsInf(f, 0) {
		e.out = py.AppendFloat(e.out, f)
		return
	}
	if !e.allowNaN {
		panic(py.ValueError.New("Out of range float values are not JSON compliant: " + py.Repr(f)))
	}
	switch {
	case f > 0:
		e.write("Infinity")
	case f < 0:
		e.write("-Infinity")
	default:
		e.write("NaN")
	}
}

func (e *encoder) list(v any, depth int) {
	sep := "["
	item := func(v any) {
		e.write(sep)
		sep = e.itemSep
		e.line(depth + 1)
		e.value(v, depth+1)
	}
	switch x := v.(type) {
	case *py.List[any]:
		for v := range x.All() {
			item(v)
		}
	default:
		for v := range py.DynIter(v) {
			item(v)
		}
	}
	if sep == "[" {
		e.write("[]")
		return
	}
	e.line(depth)
	e.write("]")
}

func (e *encoder) dict(v any, depth int) {
	keys := slices.Collect(py.DynIter(v))
	if len(keys) == 0 {
		e.write("{}")
		return
	}
	if e.sort {
		keys = py.Sorted(slices.Values(keys), false)
	}
	e.write("{")
	first := true
	for _, k := range keys {
		name, ok := e.key(k)
		if !ok {
			continue
		}
		if !first {
			e.write(e.itemSep)
		}
		first = false
		e.line(depth + 1)
		e.text(name)
		e.write(e.keySep)
		e.value(py.GetItem(v, k), depth+1)
	}
	e.line(depth)
	e.write("}")
}

// members writes a dict of texts in its order.
func members[V any](e *encoder, d *py.Dict[string, V], depth int) {
	if d.Len() == 0 {
		e.write("{}")
		return
	}
	sep := "{"
	for k, v := range d.All() {
		e.write(sep)
		sep = e.itemSep
		e.line(depth + 1)
		e.text(k)
		e.write(e.keySep)
		e.value(v, depth+1)
	}
	e.line(depth)
	e.write("}")
}

// key is a dict's key as text; not ok if it is left out.
func (e *encoder) key(k any) (string, bool) {
	if o, ok := k.(interface{ Any() any }); ok {
		k = o.Any()
	}
	switch k := k.(type) {
	case nil, py.NoneType:
		return "null", true
	case string:
		return k, true
	case bool:
		return boolText(k), true
	case int, py.Int:
		return py.Repr(k), true
	case float64:
		at := len(e.out)
		e.float(k)
		text := string(e.out[at:])
		e.out = e.out[:at]
		return text, true
	}
	if e.skipKeys {
		return "", false
	}
	panic(py.TypeError.Errorf("keys must be str, int, float, bool or None, not %s", py.TypeName(k)))
}

const hexDigits = "0123456789abcdef"

// text writes a str: with ensure_ascii everything beyond printable ASCII as an
// escape, in UTF-16; else only quotes, backslashes and control characters.
func (e *encoder) text(s string) {
	e.out = append(e.out, '"')
	for i := 0; i < len(s); {
		plain := i
		for i < len(s) && !special[s[i]] {
			i++
		}
		e.out = append(e.out, s[plain:i]...)
		if i == len(s) {
			break
		}
		c := s[i]
		if c < utf8.RuneSelf {
			e.char(c)
			i++
			continue
		}
		r, n := decode(s[i:])
		if !e.ascii {
			e.out = append(e.out, s[i:i+n]...)
		} else if r >= 0x10000 {
			hi, lo := utf16.EncodeRune(r)
			e.escape(hi)
			e.escape(lo)
		} else {
			e.escape(r)
		}
		i += n
	}
	e.out = append(e.out, '"')
}

// special are the bytes that are not printable ASCII, or need a backslash.
var special = func() (set [256]bool) {
	for c := range set {
		set[c] = c < ' ' || c >= 0x7f || c == '"' || c == '\\'
	}
	return set
}()

func (e *encoder) char(c byte) {
	switch c {
	case '"', '\\':
		e.out = append(e.out, '\\', c)
	case '\n':
		e.write(`\n`)
	case '\r':
		e.write(`\r`)
	case '\t':
		e.write(`\t`)
	case '\f':
		e.write(`\f`)
	case '\b':
		e.write(`\b`)
	default:
		if c < ' ' || c == 0x7f && e.ascii {
			e.escape(rune(c))
		} else {
			e.out = append(e.out, c)
		}
	}
}

func (e *encoder) escape(r rune) {
	e.out = append(e.out, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
}

// decode takes a character of UTF-8, or a lone surrogate in three bytes.
func decode(s string) (rune, int) {
	if r, n := utf8.DecodeRuneInString(s); r != utf8.RuneError || n > 1 {
		return r, n
	}
	if len(s) >= 3 && s[0] == 0xed {
		return 0xd000 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f), 3
	}
	return utf8.RuneError, 1
}
