package contextlib

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Recorded from CPython 3.13: with ExitStack() as s, exits pushed in the order of the table's, the body raising err.
func TestUnwind(t *testing.T) {
	body, other := py.ValueError.New("body"), py.KeyError.New("other")
	none := func(error) (bool, error) { return false, nil }
	swallow := func(error) (bool, error) { return true, nil }
	fail := func(error) (bool, error) { return false, other }
	fault := func(error) (bool, error) { panic(other) }
	again := func(err error) (bool, error) { return false, err }
	for _, tt := range []struct {
		name    string
		exits   []Exit
		err     error
		want    error
		context error // of want
	}{
		{"nothing", nil, nil, nil, nil},
		{"body", nil, body, body, nil},
		{"exits that do nothing", []Exit{none, none}, body, body, nil},
		{"swallowed", []Exit{none, swallow}, body, nil, nil},
		{"true of no exception", []Exit{swallow}, nil, nil, nil},
		{"an exit fails", []Exit{fail}, nil, other, nil},
		{"an exit fails on the way", []Exit{none, fail}, body, other, body},
		{"faults on the way", []Exit{fault, none}, body, other, body},
		{"a failure is swallowed", []Exit{swallow, fail}, body, nil, nil},
		{"a failure after swallowing", []Exit{fail, swallow}, body, other, nil},
		{"raised again", []Exit{again}, body, body, nil},
	} {
		py.SetContext(other, nil)
		py.SetContext(body, nil)
		s := NewExitStack()
		for _, x := range tt.exits {
			s.Push(x)
		}
		got := s.Run(func() error { return tt.err })
		if got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
		if c := py.Context(got); c != tt.context {
			t.Errorf("%s: context %v, want %v", tt.name, c, tt.context)
		}
	}
}

func TestOrder(t *testing.T) {
	var order []int
	s := NewAsyncExitStack()
	for i := range 3 {
		s.Callback(func() { order = append(order, i) })
	}
	s.PushAsyncCallback(func(context.Context) error {
		order = append(order, 3)
		return nil
	})
	moved := s.PopAll()
	if err := s.Close(context.Background()); err != nil || order != nil {
		t.Fatalf("closing an empty stack: %v, %v", err, order)
	}
	if err := moved.Run(context.Background(), func() error { return nil }); err != nil {
		t.Fatal(err)
	}
	if want := []int{3, 2, 1, 0}; !slices.Equal(order, want) {
		t.Errorf("order %v, want %v", order, want)
	}
}

func TestSuppress(t *testing.T) {
	group := py.NewExceptionGroup("g", []error{py.ValueError.New("v"), py.KeyError.New("k")})
	handled, err := NewSuppress(py.ValueError).Exit(group)
	if handled || err == nil || err.Error() != "g (1 sub-exception)" {
		t.Errorf("part of a group: %v, %v", handled, err)
	}
	if handled, err := NewSuppress(py.LookupError, py.ValueError).Exit(group); !handled || err != nil {
		t.Errorf("all of a group: %v, %v", handled, err)
	}
	if handled, err := NewSuppress(py.LookupError).Exit(py.KeyError.New("k")); !handled || err != nil {
		t.Errorf("a subclass: %v, %v", handled, err)
	}
	if handled, err := NewSuppress(py.OSError).Exit(errors.New("other")); handled || err != nil {
		t.Errorf("another: %v, %v", handled, err)
	}
}
