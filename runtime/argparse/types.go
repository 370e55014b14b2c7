package argparse

import (
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Type converts an argument's string: the type of add_argument. It also makes
// the lists of its values, so that type=int with nargs="+" is a list of ints.
type Type interface {
	name() string
	parse(s string) (any, error)
	list(values []any) any
	items(list any) []any
	extended(list any, values []any) any
	nested(list any, values []any) any
}

// typeOf is a Type of values of T.
type typeOf[T any] struct {
	called  string
	convert func(string) (T, error)
}

// The builtin types.
var (
	Str   Type = typeOf[string]{"str", func(s string) (string, error) { return s, nil }}
	Int   Type = typeOf[int]{"int", py.ParseInt}
	Float Type = typeOf[float64]{"float", py.ParseFloat}
	Bool  Type = typeOf[bool]{"bool", func(s string) (bool, error) { return s != "", nil }}
)

// TypeOf is a function of the program as a type, with its __name__. It raises
// ArgumentTypeError to word the error itself, ValueError or TypeError to have it
// worded.
func TypeOf[T any](name string, convert func(string) (T, error)) Type {
	return typeOf[T]{name, convert}
}

func (t typeOf[T]) name() string { return t.called }

func (t typeOf[T]) parse(s string) (v any, err error) {
	err = py.Try(func() error {
		x, err := t.convert(s)
		v = x
		return err
	})
	return v, err
}

func (t typeOf[T]) list(values []any) any { return t.extended(nil, values) }

func (t typeOf[T]) items(list any) []any {
	var out []any
	switch l := list.(type) {
	case *py.List[T]:
		for _, v := range l.Slice() {
			out = append(out, v)
		}
	case *py.List[any]:
		out = append(out, l.Slice()...)
	}
	return out
}

// extended is a copy of a list, or an empty one, with values at its end: a list
// of T if all are, else of any.
func (t typeOf[T]) extended(list any, values []any) any {
	all := append(t.items(list), values...)
	typed := make([]T, 0, len(all))
	for _, v := range all {
		x, ok := v.(T)
		if !ok {
			return py.NewList(all)
		}
		typed = append(typed, x)
	}
	return py.NewList(typed)
}

// nested is extended for lists of lists.
func (t typeOf[T]) nested(list any, values []any) any {
	var all []*py.List[T]
	if l, ok := list.(*py.List[*py.List[T]]); ok {
		all = append(all, l.Slice()...)
	}
	for _, v := range values {
		all = append(all, v.(*py.List[T]))
	}
	return py.NewList(all)
}
