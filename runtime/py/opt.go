package py

// Opt is an optional value: Python's T | None for a T that Go has no nil for.
type Opt[T any] struct {
	Value T
	OK    bool
}

// Some is an optional value that is there.
func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }

// None is an optional value that is not there.
func None[T any]() Opt[T] { return Opt[T]{} }

// Or is the value, or fallback if it is None.
func (o Opt[T]) Or(fallback T) T {
	if o.OK {
		return o.Value
	}
	return fallback
}

// Any is the value, or nil for None: what code that knows it as any sees.
func (o Opt[T]) Any() any {
	if o.OK {
		return o.Value
	}
	return nil
}

// Repr implements Reprer.
func (o Opt[T]) Repr() string { return Repr(o.Any()) }

// String is str(o).
func (o Opt[T]) String() string { return Str(o.Any()) }

func (o Opt[T]) appendRepr(b []byte) []byte { return appendRepr(b, o.Any()) }

// optional is any Opt.
type optional interface{ Any() any }

// NoneType is the type of None where a type argument needs one.
type NoneType struct{}

// Repr implements Reprer.
func (NoneType) Repr() string { return "None" }
