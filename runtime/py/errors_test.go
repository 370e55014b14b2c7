package py

import (
	"errors"
	"strings"
	"testing"
)

type notFound struct {
	Exc
	Key string
}

type farNotFound struct {
	notFound
}

func (e *farNotFound) Unwrap() error { return &e.notFound }

var (
	testApp      = NewClass("AppError", Exception)
	testNotFound = NewClass("NotFound", testApp)
	testFar      = NewClass("Far", testNotFound)
)

func newFar(key string) *farNotFound {
	e := &farNotFound{notFound{testNotFound.Init("no " + key), key}}
	e.SetClass(testFar)
	return e
}

func TestExceptClauses(t *testing.T) {
	far := newFar("k")
	for _, c := range []struct {
		err   error
		class *Class
		want  bool
	}{
		{KeyError.New(1), LookupError, true},
		{KeyError.New(1), Exception, true},
		{KeyError.New(1), IndexError, false},
		{far, testApp, true},
		{far, testFar, true},
		{far, KeyError, false},
		{From(ValueError.New(), far), testApp, false},
		{NewExceptionGroup("g", []error{far}), Exception, true},
		{NewExceptionGroup("g", []error{far}), BaseExceptionGroup, true},
		{NewExceptionGroup("g", []error{far}), testApp, false},
	} {
		if got := errors.Is(c.err, c.class); got != c.want {
			t.Errorf("errors.Is(%s, %v) = %v", Repr(c.err), c.class, got)
		}
		if got := Is(c.err, c.class); got != c.want {
			t.Errorf("Is(%s, %v) = %v", Repr(c.err), c.class, got)
		}
	}
	if e, ok := errors.AsType[*notFound](far); !ok || e.Key != "k" {
		t.Error("a handler of the base class does not find the embedded exception")
	}
	if got := ClassName(far); got != "Far" {
		t.Errorf("ClassName = %s", got)
	}
}

func TestTryLetsOurOwnPanicsThrough(t *testing.T) {
	if err := Try(func() error { panic(KeyError.New("k")) }); !errors.Is(err, KeyError) {
		t.Errorf("Try = %v", err)
	}
	defer func() {
		if recover() == nil {
			t.Error("a Go panic passed for an exception")
		}
	}()
	_ = Try(func() error {
		var m map[string]int
		m["x"] = 1
		return nil
	})
}

// TestMemoryError: to ask for more memory than can be addressed is an exception, other panics of Go's are not.
func TestMemoryError(t *testing.T) {
	size := 1 << 62
	for name, f := range map[string]func(){
		"make":   func() { _ = make([]byte, size) },
		"repeat": func() { _ = strings.Repeat("ab", size) },
	} {
		if err := Try(func() error { f(); return nil }); !Is(err, MemoryError) {
			t.Errorf("%s: %v; want MemoryError", name, err)
		}
	}
	for _, fault := range []any{Overflow{"+"}, "boom"} {
		if e, ok := Thrown(fault); ok {
			t.Errorf("%v is taken for %v", fault, e)
		}
	}
}
