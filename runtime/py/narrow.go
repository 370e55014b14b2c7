package py

import (
	"errors"
	"iter"
)

// Forms that values take between static types: optional, dynamic, tested.

// OptOf takes a dynamic value as an optional T: nil is None. Any other type is our own bug, not the program's.
func OptOf[T any](v any) Opt[T] {
	switch v := v.(type) {
	case nil:
		return Opt[T]{}
	case Opt[T]: // an item of a tuple
		return v
	}
	var t T
	switch p := any(&t).(type) {
	case *Num:
		*p = AsNum(v)
	case *Int:
		*p = AsInt(v)
	default:
		t = v.(T)
	}
	return Some(t)
}

// AsPointer takes a dynamic value as a T that has a nil: nil is None.
func AsPointer[T any](v any) T {
	t, _ := v.(T)
	return t
}

// OrNil makes a pointer dynamic: a nil pointer is None, which is the nil any.
func OrNil[T any](p *T) any {
	if p == nil {
		return nil
	}
	return p
}

// NotNil is p, whose attribute is about to be used: None has none (AttributeError).
func NotNil[T any](p *T, attr string) *T {
	if p == nil {
		panic(noneHasNo(attr))
	}
	return p
}

// NotNilToSet is p, of which an attribute is about to be set.
func NotNilToSet[T any](p T, attr string) T {
	if any(p) == nil || isNil(p) {
		panic(noAttributeToSet(nil, attr))
	}
	return p
}

// NotNilObject is NotNil for an object of one of several classes.
func NotNilObject[T any](v T, attr string) T {
	if any(v) == nil {
		panic(noneHasNo(attr))
	}
	return v
}

// As is v as a T, of which an attribute is about to be used: a value of another kind has none of that name.
func As[T any](v any, attr string) T {
	t, ok := convert[T](v)
	if !ok || isNone(v) {
		panic(NoAttribute(v, attr))
	}
	return t
}

// NotNilFunc is NotNil for a function that is about to be called.
func NotNilFunc[F any](f F, isNil bool) F {
	if isNil {
		panic(TypeError.New("'NoneType' object is not callable"))
	}
	return f
}

// NotNone is the value of an optional whose attribute is about to be used.
func NotNone[T any](o Opt[T], attr string) T {
	if !o.OK {
		panic(noneHasNo(attr))
	}
	return o.Value
}

// NotNilError is NotNil for an exception.
func NotNilError(err error, attr string) error {
	if err == nil {
		panic(noneHasNo(attr))
	}
	return err
}

// noneHasNo is what CPython raises for an attribute of None. For the methods that syntax calls it names the operation.
func noneHasNo(attr string) *Exc {
	switch attr {
	case "__iter__":
		return TypeError.New("'NoneType' object is not iterable")
	case "__unpack__":
		return TypeError.New("cannot unpack non-iterable NoneType object")
	case "__getitem__":
		return TypeError.New("'NoneType' object is not subscriptable")
	case "__setitem__":
		return TypeError.New("'NoneType' object does not support item assignment")
	case "__len__":
		return TypeError.New("object of type 'NoneType' has no len()")
	case "__contains__":
		return TypeError.New("argument of type 'NoneType' is not iterable")
	case "__call__":
		return TypeError.New("'NoneType' object is not callable")
	case "__await__":
		return TypeError.New("object NoneType can't be used in 'await' expression")
	case "__next__":
		return TypeError.New("'NoneType' object is not an iterator")
	}
	return AttributeError.New("'NoneType' object has no attribute '" + attr + "'")
}

// IsType reports whether a dynamic value is a T.
func IsType[T any](v any) bool {
	_, ok := v.(T)
	return ok
}

// BoolAnd is a & b of bools, both of them evaluated.
func BoolAnd(a, b bool) bool { return a && b }

// BoolOr is a | b of bools, both of them evaluated.
func BoolOr(a, b bool) bool { return a || b }

// Errors collects exceptions from a sequence of values; anything else in it is a TypeError, as ExceptionGroup raises.
func Errors(seq iter.Seq[any]) []error {
	var errs []error
	for v := range seq {
		err, ok := v.(error)
		if !ok {
			panic(TypeError.New("second argument (exceptions) must be a sequence of exceptions"))
		}
		errs = append(errs, err)
	}
	return errs
}

// ExitType is the first argument of __exit__: the class of the error, or nil.
func ExitType(err error) *Class {
	if err == nil {
		return nil
	}
	return ClassOf(err)
}

// ExitArgs are the three arguments of an __exit__(self, *exc): the class, the exception and no traceback.
func ExitArgs(err error) []any {
	if err == nil {
		return []any{nil, nil, nil}
	}
	return []any{ClassOf(err), err, TracebackValue{err}}
}

// ExitTraceback is the third argument of an __exit__.
func ExitTraceback(err error) any {
	if err == nil {
		return nil
	}
	return TracebackValue{err}
}

// NextSeq iterates by a __next__ that faults with StopIteration at the end.
func NextSeq[T any](next func() T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			var v T
			err := Try(func() error {
				v = next()
				return nil
			})
			if errors.Is(err, StopIteration) {
				return
			}
			if err != nil {
				panic(err)
			}
			if !yield(v) {
				return
			}
		}
	}
}

// NextSeq2 iterates by a __next__ that raises StopIteration at the end; any other error is handed on.
func NextSeq2[T any](next func() (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for {
			v, err := next()
			if errors.Is(err, StopIteration) {
				return
			}
			if !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// Catches reports whether an except clause takes err: specs are classes, tuples of classes, or tuples of those.
// Anything else is a fault, as in CHECK_EXC_MATCH of Python/bytecodes.c.
func Catches(err error, specs ...any) bool {
	for _, s := range specs {
		switch s := s.(type) {
		case *Class:
			if !s.IsSubclass(BaseException) {
				panic(TypeError.New("catching classes that do not inherit from BaseException is not allowed"))
			}
			if Is(err, s) {
				return true
			}
		default:
			tuple, ok := s.(interface{ Fields() []any })
			if !ok {
				panic(TypeError.New("catching classes that do not inherit from BaseException is not allowed"))
			}
			if Catches(err, tuple.Fields()...) {
				return true
			}
		}
	}
	return false
}

// ExitError is the exception among the three arguments of an __exit__(self, *exc), or nil.
func ExitError(args []any) error {
	if len(args) != 3 {
		panic(TypeError.Errorf("__exit__() takes 4 positional arguments but %d were given", len(args)+1))
	}
	err, _ := args[1].(error)
	return err
}

// AsException is what raise makes of a value: an exception is itself, a class makes one, and anything else is a fault.
func AsException(v any) error {
	switch v := v.(type) {
	case *Class:
		if v.IsSubclass(BaseException) {
			if e, ok := Call(v).(error); ok {
				return e
			}
		}
	case Raised:
		return v
	}
	return TypeError.New("exceptions must derive from BaseException")
}

// Having gives err, which is to be of a class that has an attribute; it faults if it is of another.
func Having(err error, c *Class, attr string) error {
	if !Is(err, c) {
		panic(AttributeError.New("'" + ClassName(err) + "' object has no attribute '" + attr + "'"))
	}
	return err
}
