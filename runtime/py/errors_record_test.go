package py

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"
)

func testGroup() *ErrorGroup {
	return NewExceptionGroup("several", []error{ValueError.New(1), TypeError.New("t"),
		NewExceptionGroup("inner", []error{ValueError.New(2), OSError.New("disk")})})
}

func noted() error {
	e := ValueError.New("noted")
	AddNote(e, "first note")
	AddNote(e, "second\nnote")
	return e
}

func suppressed() error {
	e := ValueError.New("outer")
	SetContext(e, KeyError.New("inner"))
	SetSuppressed(e, true)
	return e
}

func withContext(e, context error) error {
	SetContext(e, context)
	return e
}

func deepGroup() error {
	var e error = ValueError.New("bottom")
	for i := range 12 {
		e = NewExceptionGroup(Sprintf("level %d", i), []error{e})
	}
	return e
}

func wideGroup() error {
	var errs []error
	for i := range 18 {
		errs = append(errs, ValueError.New(i))
	}
	return NewExceptionGroup("many", errs)
}

func groupWithCauses() error {
	g := NewExceptionGroup("with causes", []error{From(ValueError.New("x"), KeyError.New("c")),
		withContext(TypeError.New("y"), NewExceptionGroup("ctx", []error{OSError.New("z")}))})
	AddNote(g, "a note on a group")
	return g
}

// TestExceptionTexts holds str, repr, traceback and args of exceptions against CPython's record.
func TestExceptionTexts(t *testing.T) {
	matched, rest := SplitGroup(testGroup(), ValueError)
	made := map[string]error{
		"plain": ValueError.New("bad"), "empty": ValueError.New(), "two": ValueError.New("a", 1), "none": ValueError.New(nil),
		"int": KeyError.New(5), "key": KeyError.New("k"), "key empty": KeyError.New(""), "key two": KeyError.New("a", "b"),
		"app": testApp.New("x"), "nested class": NewClass("Outer.Inner", ValueError).New("y"), "multi line": ValueError.New("one\ntwo"),
		"os": NewOSError(2, "No such file or directory"), "os file": NewOSError(2, "No such file or directory", "x.txt"),
		"os two files": NewOSError(17, "File exists", "a", nil, "b"), "os one": NewOSError("just text"),
		"permission": PermissionError.New(13, "Permission denied"), "stop": StopIteration.New(3), "exit": SystemExit.New(2),
		"decode":      UnicodeDecodeError.New("utf-8", Bytes("a\xffb"), 1, 2, "invalid start byte"),
		"decode many": UnicodeDecodeError.New("utf-8", Bytes("a\xff\xffb"), 1, 3, "invalid start byte"),
		"encode":      UnicodeEncodeError.New("ascii", "aé", 1, 2, "ordinal not in range(128)"),
		"encode many": UnicodeEncodeError.New("ascii", "aéé", 1, 3, "ordinal not in range(128)"), "assertion": AssertionError.New(),
		"cause":      From(ValueError.New("outer"), KeyError.New("inner")),
		"context":    withContext(ValueError.New("outer"), KeyError.New("inner")),
		"suppressed": suppressed(), "notes": noted(), "group": testGroup(), "group matched": matched, "group rest": rest,
		"group subgroup": Subgroup(testGroup(), OSError, TypeError),
		"group one":      NewExceptionGroup("single", []error{KeyError.New("k")}),
		"group base":     NewBaseExceptionGroup("b", []error{KeyboardInterrupt.New(), ValueError.New("v")}),
		"group many":     wideGroup(), "group deep": deepGroup(), "group as cause": From(RuntimeError.New("after"), testGroup()),
		"group with causes": groupWithCauses(),
	}
	for name, raw := range errorRecord(t) {
		if name == "stars" || name == "bad groups" {
			continue
		}
		var want [4]string
		if err := json.Unmarshal(raw, &want); err != nil {
			t.Fatal(err)
		}
		e := made[name]
		if e == nil {
			t.Errorf("%s: not made here", name)
			continue
		}
		for i, got := range []string{Str(e), Repr(e), FormatException(e), Args(e).Repr()} {
			if got != want[i] {
				t.Errorf("%s:\n got %s\nwant %s", name, got, want[i])
			}
		}
	}
}

func errorRecord(t *testing.T) map[string]json.RawMessage {
	data, err := os.ReadFile("testdata/errors.json")
	if err != nil {
		t.Fatal(err)
	}
	var record map[string]json.RawMessage
	if err := json.Unmarshal(data, &record); err != nil {
		t.Fatal(err)
	}
	return record
}

// again marks a clause that raises what it caught by "raise e", and bare one that does so by "raise".
var (
	again = RuntimeError.New("again")
	bare  = RuntimeError.New("bare")
)

type clause struct {
	class *Class
	raise error
}

// exceptStar does what the compiler emits for a try with except* clauses.
func exceptStar(err error, clauses ...clause) error {
	var raised []error
	rest := err
	for _, c := range clauses {
		var group *ErrorGroup
		group, rest = Split(rest, c.class)
		switch {
		case group == nil:
		case c.raise == bare:
			raised = append(raised, group)
		case c.raise == again:
			raised = append(raised, Raise(group, error(group)))
		case c.raise != nil:
			raised = append(raised, Raise(c.raise, error(group)))
		}
	}
	return RaiseStar(err, raised, rest)
}

func shape(err error) any {
	if err == nil {
		return nil
	}
	g, ok := err.(Grouped)
	if !ok {
		return Repr(err)
	}
	parts := []any{}
	for _, e := range g.Group().Errors {
		parts = append(parts, shape(e))
	}
	return []any{ClassName(err), g.Group().Message, parts}
}

func TestExceptStar(t *testing.T) {
	g := func() error {
		return NewExceptionGroup("eg", []error{ValueError.New(1), TypeError.New("t"),
			NewExceptionGroup("in", []error{ValueError.New(2), OSError.New("d")})})
	}
	got := map[string]error{
		"all handled":                 exceptStar(g(), clause{Exception, nil}),
		"values handled":              exceptStar(g(), clause{ValueError, nil}),
		"values again":                exceptStar(g(), clause{ValueError, again}),
		"values again, types handled": exceptStar(g(), clause{ValueError, again}, clause{TypeError, nil}),
		"new one":                     exceptStar(g(), clause{ValueError, KeyError.New("new")}),
		"new ones":                    exceptStar(g(), clause{ValueError, KeyError.New("n1")}, clause{TypeError, KeyError.New("n2")}),
		"new one, rest handled":       exceptStar(g(), clause{ValueError, KeyError.New("new")}, clause{Exception, nil}),
		"values bare":                 exceptStar(g(), clause{ValueError, bare}),
		"values bare, types handled":  exceptStar(g(), clause{ValueError, bare}, clause{TypeError, nil}),
		"values bare, types new":      exceptStar(g(), clause{ValueError, bare}, clause{TypeError, KeyError.New("n")}),
		"all bare":                    exceptStar(g(), clause{Exception, bare}),
		"all again":                   exceptStar(g(), clause{Exception, again}),
		"naked bare":                  exceptStar(ValueError.New(1), clause{ValueError, bare}),
		"nested bare":                 exceptStar(g(), clause{OSError, bare}, clause{ValueError, nil}),
		"no match":                    exceptStar(g(), clause{KeyError, nil}),
		"naked":                       exceptStar(ValueError.New(1), clause{ValueError, nil}),
		"naked again":                 exceptStar(ValueError.New(1), clause{ValueError, again}),
		"naked new":                   exceptStar(ValueError.New(1), clause{ValueError, KeyError.New("n")}),
		"naked no match":              exceptStar(ValueError.New(1), clause{TypeError, nil}),
		"nested again":                exceptStar(g(), clause{OSError, again}, clause{ValueError, nil}),
	}
	var want map[string]any
	if err := json.Unmarshal(errorRecord(t)["stars"], &want); err != nil {
		t.Fatal(err)
	}
	for name := range want {
		if s := shape(got[name]); !reflect.DeepEqual(s, want[name]) {
			t.Errorf("%s:\n got %v\nwant %v", name, s, want[name])
		}
	}
}

func TestBadGroups(t *testing.T) {
	text := func(f func() *ErrorGroup) string {
		var g *ErrorGroup
		if err := Try(func() error { g = f(); return nil }); err != nil {
			return ClassName(err) + ": " + err.Error()
		}
		return ClassName(g)
	}
	interrupted := []error{KeyboardInterrupt.New()}
	mine := NewClass("MyGroup", ExceptionGroup)
	got := []string{
		text(func() *ErrorGroup { return NewExceptionGroup("m", nil) }),
		text(func() *ErrorGroup { return NewExceptionGroup("m", interrupted) }),
		text(func() *ErrorGroup { g := mine.InitGroup("m", interrupted); return &g }),
		text(func() *ErrorGroup { return NewBaseExceptionGroup("m", []error{ValueError.New()}) }),
		text(func() *ErrorGroup { return NewBaseExceptionGroup("m", interrupted) }),
	}
	var want []string
	if err := json.Unmarshal(errorRecord(t)["bad groups"], &want); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}
