package contextlib

import "github.com/gosyncio/gosyncio/runtime/py"

// Suppress is contextlib.suppress, where it is made in one place and entered in another.
type Suppress struct{ classes []any }

// NewSuppress is suppress(*classes).
func NewSuppress(classes ...any) *Suppress { return &Suppress{classes} }

// Enter is s.__enter__().
func (s *Suppress) Enter() {}

// Exit is s.__exit__(type(err), err, err.__traceback__): of a group, the part that matches is taken out.
func (s *Suppress) Exit(err error) (handled bool, failure error) {
	if err == nil {
		return false, nil
	}
	if py.Catches(err, s.classes...) {
		return true, nil
	}
	if _, ok := err.(py.Grouped); !ok {
		return false, nil
	}
	_, rest := py.SplitFunc(err, func(e error) bool { return py.Catches(e, s.classes...) })
	return rest == nil, rest
}

// NullContext is contextlib.nullcontext(value), where it is made in one place and entered in another.
type NullContext[T any] struct{ Value T }

// NewNullContext is nullcontext(value).
func NewNullContext[T any](value T) *NullContext[T] { return &NullContext[T]{value} }

// Enter is n.__enter__(), and await n.__aenter__().
func (n *NullContext[T]) Enter() T { return n.Value }

// Exit is n.__exit__(…), and await n.__aexit__(…).
func (n *NullContext[T]) Exit(error) bool { return false }
