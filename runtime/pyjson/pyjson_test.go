package pyjson

import (
	"math"
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// named has the values that testdata/record.py names.
func named(name string) any {
	switch name {
	case "nan":
		return math.NaN()
	case "inf":
		return py.ListOf(math.Inf(1), math.Inf(-1))
	case "tuple":
		return py.TripleOf(1, py.Tuple[int]{}, py.Tuple[string]{"a"})
	case "keys":
		return py.AnyDict(1, 2, nil, 3, true, 4, 1.5, 5, false, 6, py.BigLit("10000000000000000000000000"), 7)
	case "set":
		return py.SetOf(1)
	case "bytes":
		return py.Bytes("x")
	case "bad key":
		return py.DictOf(py.KV(py.PairOf(1, 2), 3))
	case "mixed keys":
		return py.AnyDict("b", 1, 2, 3)
	case "class":
		return py.IntClass
	case "surrogate":
		return "\xed\xa0\x80"
	case "big":
		return py.BigLit("1000000000000000000000000000000")
	case "object in list":
		return py.ListOf[any](1, py.SetOf(2))
	case "ring":
		l := py.ListOf[any]()
		l.Append(py.Record("a", l))
		return l
	}
	panic("no value " + name)
}

// dumps calls DumpsWith by the keywords of a record.
func dumps(v any, kw map[string]any) string {
	skip, _ := kw["skipkeys"].(bool)
	sorted, _ := kw["sort_keys"].(bool)
	allow, ascii := true, true
	if b, ok := kw["allow_nan"].(bool); ok {
		allow = b
	}
	if b, ok := kw["ensure_ascii"].(bool); ok {
		ascii = b
	}
	var fallback func(any) any
	if kw["default"] != nil {
		fallback = func(v any) any { return py.ListOf("default", py.TypeName(v)) }
	}
	var separators any
	if s, ok := kw["separators"].([]any); ok {
		separators = py.PairOf(s[0].(string), s[1].(string))
	}
	return DumpsWith(v, skip, ascii, true, allow, kw["indent"], separators, fallback, sorted)
}

func TestRecorded(t *testing.T) {
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"loads": func(a oracle.Args) any {
			v, err := Loads(a.Str(0))
			if err != nil {
				return err
			}
			return v
		},
		"dumps": func(a oracle.Args) any {
			v, err := Loads(a.Str(0))
			if err != nil {
				return err
			}
			return dumps(v, a.Map(1))
		},
		"special": func(a oracle.Args) any { return dumps(named(a.Str(0)), a.Map(1)) },
	})
}

// TestTyped: the short forms, and values that keep their Go types.
func TestTyped(t *testing.T) {
	v := py.DictOf(py.KV("b", py.ListOf(1, 2)), py.KV("a", py.ListOf[int]()))
	for _, c := range []struct{ got, want string }{
		{Dumps(v), `{"b": [1, 2], "a": []}`},
		{DumpsSorted(v, true), `{"a": [], "b": [1, 2]}`},
		{DumpsIndent(py.ListOf(1), 2), "[\n  1\n]"},
		{DumpsIndentSorted(py.Record("b", 1, "a", nil), 1, true), "{\n \"a\": null,\n \"b\": 1\n}"},
		{Dumps([]string{"x"}), `["x"]`},
		{Dumps(py.PairOf(1, "x")), `[1, "x"]`},
		{Dumps(py.None[int]()), "null"},
		{Dumps(py.ListOf(py.Some(1.5), py.None[float64]())), "[1.5, null]"},
		{Dumps(py.IntNum(3)), "3"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestDecodeError(t *testing.T) {
	_, err := Loads("[1,\n ż x]")
	e, ok := err.(*DecodeError)
	if !ok || e.Msg != "Expecting value" || e.Pos != 5 || e.LineNo != 2 || e.ColNo != 2 || Pos(err) != 5 || e.Doc != "[1,\n ż x]" {
		t.Errorf("%#v", err)
	}
	if !py.Is(err, py.ValueError) || !py.Is(err, JSONDecodeError) {
		t.Error("the error is of another class")
	}
}
