// Package oracle holds Go functions against what CPython 3.13 answered, as
// recorded beside their tests.
//
// A record is a file of lines, each a JSON array: the name of a function, its
// arguments, and repr of its result or "Class: text" of what it raised. The
// script that made it lies next to it; nobody edits a record by hand.
package oracle

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Args are the arguments of a recorded call.
type Args struct {
	t    *testing.T
	list []any
}

// Len is the number of arguments.
func (a Args) Len() int { return len(a.list) }

// IsNone reports whether argument i is None.
func (a Args) IsNone(i int) bool { return a.list[i] == nil }

// Int is argument i as an int.
func (a Args) Int(i int) int {
	n, ok := a.list[i].(json.Number)
	v, err := n.Int64()
	if !ok || err != nil {
		a.t.Fatalf("argument %d of %v is no int: %v", i, a.list, err)
	}
	return int(v)
}

// OptInt is argument i as an int or None.
func (a Args) OptInt(i int) py.Opt[int] {
	if a.IsNone(i) {
		return py.None[int]()
	}
	return py.Some(a.Int(i))
}

// Float is argument i as a float: a number, or "inf", "-inf", "nan".
func (a Args) Float(i int) float64 {
	switch v := a.list[i].(type) {
	case json.Number:
		f, err := v.Float64()
		if err != nil {
			a.t.Fatal(err)
		}
		return f
	case string:
		switch v {
		case "inf":
			return math.Inf(1)
		case "-inf":
			return math.Inf(-1)
		case "nan":
			return math.NaN()
		}
	}
	a.t.Fatalf("argument %d of %v is no float", i, a.list)
	return 0
}

// Str is argument i as a str.
func (a Args) Str(i int) string {
	s, ok := a.list[i].(string)
	if !ok {
		a.t.Fatalf("argument %d of %v is no str", i, a.list)
	}
	return s
}

// Bool is argument i as a bool.
func (a Args) Bool(i int) bool {
	b, ok := a.list[i].(bool)
	if !ok {
		a.t.Fatalf("argument %d of %v is no bool", i, a.list)
	}
	return b
}

// List is argument i, a list.
func (a Args) List(i int) Args {
	l, ok := a.list[i].([]any)
	if !ok {
		a.t.Fatalf("argument %d of %v is no list", i, a.list)
	}
	return Args{a.t, l}
}

// Ints is argument i, a list of ints.
func (a Args) Ints(i int) []int { return each(a.List(i), Args.Int) }

// Floats is argument i, a list of floats.
func (a Args) Floats(i int) []float64 { return each(a.List(i), Args.Float) }

// Strs is argument i, a list of strs.
func (a Args) Strs(i int) []string { return each(a.List(i), Args.Str) }

func each[T any](a Args, get func(Args, int) T) []T {
	out := make([]T, a.Len())
	for i := range out {
		out[i] = get(a, i)
	}
	return out
}

// Outcome is repr of what f gives, or "Class: text" of the error that it gives
// or panics with.
func Outcome(f func() any) (s string) {
	err := py.Try(func() error {
		v := f()
		if err, ok := v.(error); ok {
			return err
		}
		s = py.Repr(v)
		return nil
	})
	if err == nil {
		return s
	}
	if text := err.Error(); text != "" {
		return py.ClassName(err) + ": " + text
	}
	return py.ClassName(err)
}

// Replay runs the calls of a record. Each function of the record must be there,
// and each function there must be in the record.
func Replay(t *testing.T, file string, calls map[string]func(a Args) any) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	seen := map[string]bool{}
	for lines.Scan() {
		var (
			name, want string
			args       []any
		)
		dec := json.NewDecoder(strings.NewReader(lines.Text()))
		dec.UseNumber()
		if err := dec.Decode(&[]any{&name, &args, &want}); err != nil {
			t.Fatalf("%s: %v", lines.Text(), err)
		}
		call := calls[name]
		if call == nil {
			t.Errorf("no function %s", name)
			continue
		}
		seen[name] = true
		if got := Outcome(func() any { return call(Args{t, args}) }); got != want {
			t.Errorf("%s%v\n got %s\nwant %s", name, args, got, want)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	for name := range calls {
		if !seen[name] {
			t.Errorf("nothing recorded for %s", name)
		}
	}
}

// Map is argument i, a dict with str keys. Whole numbers in it are ints.
func (a Args) Map(i int) map[string]any {
	m, ok := a.list[i].(map[string]any)
	if !ok {
		a.t.Fatalf("argument %d of %v is no dict", i, a.list)
	}
	out := map[string]any{}
	for k, v := range m {
		if n, ok := v.(json.Number); ok {
			if whole, err := n.Int64(); err == nil {
				v = int(whole)
			}
		}
		out[k] = v
	}
	return out
}
