package py

import (
	"reflect"
	"unsafe"
)

// Equaler is a value whose class has an __eq__. Hasher has its __hash__, too: a class with an __eq__ alone is not
// hashable.
type Equaler interface{ Equal(other any) bool }

// Hasher is a value whose class has a __hash__.
type Hasher interface{ Hash() int }

// Equal is a == b.
func Equal(a, b any) bool {
	switch x := a.(type) {
	case string:
		if y, ok := b.(string); ok {
			return x == y
		}
	case int:
		if y, ok := b.(int); ok {
			return x == y
		}
	case optional:
		return Equal(x.Any(), b)
	}
	if y, ok := b.(optional); ok {
		return Equal(a, y.Any())
	}
	if x, ok := a.(Mixed); ok {
		return Equal(x.Plain(), b)
	}
	if y, ok := b.(Mixed); ok {
		return Equal(a, y.Plain())
	}
	if isNone(a) || isNone(b) {
		if x, ok := a.(Equaler); ok && !isNone(a) {
			return x.Equal(nil)
		}
		if y, ok := b.(Equaler); ok && !isNone(b) {
			return y.Equal(nil)
		}
		return isNone(a) && isNone(b)
	}
	if x, ok := asNumeric(a); ok {
		if y, ok := asNumeric(b); ok {
			return !x.isNaN() && !y.isNaN() && compareNumeric(x, y) == 0
		}
	}
	switch x := a.(type) {
	case Equaler:
		return x.Equal(b)
	case comparedByParts:
		if y, ok := b.(Equaler); ok {
			return y.Equal(a)
		}
		return x.equalAny(b)
	}
	switch y := b.(type) {
	case Equaler:
		return y.Equal(a)
	case comparedByParts:
		return y.equalAny(a)
	}
	// A class of the program whose __eq__ takes its own type, or may raise.
	if v, ok := invoke(a, "Equal", b); ok && v != any(NotImplemented) {
		return Truth(v)
	}
	if v, ok := invoke(b, "Equal", a); ok && v != any(NotImplemented) {
		return Truth(v)
	}
	return identical(a, b)
}

// comparedByParts is a container of this package.
type comparedByParts interface{ equalAny(other any) bool }

// isNone reports whether v is None in any of its forms.
func isNone(v any) bool {
	switch v.(type) {
	case nil, NoneType:
		return true
	case int, string, bool, float64:
		return false
	}
	return isNil(v)
}

// IsNone is v is None.
func IsNone(v any) bool {
	if o, ok := v.(optional); ok {
		return isNone(o.Any())
	}
	return isNone(v)
}

// identical is a is b, as far as values have an identity: what has none is itself if it is equal and of one type.
func identical(a, b any) bool {
	t := reflect.TypeOf(a)
	if t != nil && t.Kind() == reflect.Func && reflect.TypeOf(b) != nil && reflect.TypeOf(b).Kind() == reflect.Func {
		return sameFunc(a, b)
	}
	if t != reflect.TypeOf(b) {
		return false
	}
	if t == nil {
		return true
	}
	switch t.Kind() {
	case reflect.Map:
		return reflect.ValueOf(a).Pointer() == reflect.ValueOf(b).Pointer()
	case reflect.Slice:
		x, y := reflect.ValueOf(a), reflect.ValueOf(b)
		if x.Len() != y.Len() {
			return false
		}
		for i := range x.Len() {
			if !RichEqual(x.Index(i).Interface(), y.Index(i).Interface()) {
				return false
			}
		}
		return true
	}
	if x, ok := a.(float64); ok && x != x {
		y := b.(float64)
		return y != y
	}
	return t.Comparable() && a == b
}

// Is is a is b.
func SameObject(a, b any) bool {
	if x, ok := a.(optional); ok {
		a = x.Any()
	}
	if y, ok := b.(optional); ok {
		b = y.Any()
	}
	if isNone(a) || isNone(b) {
		return isNone(a) && isNone(b)
	}
	return identical(a, b)
}

// RichEqual is what containers ask (PyObject_RichCompareBool with Py_EQ): a is b or a == b. An object is not asked whether it equals itself, and a NaN is itself.
func RichEqual(a, b any) bool {
	if sameBox(&a, &b) {
		return true
	}
	if x, ok := a.(float64); ok && x != x {
		y, ok := b.(float64)
		return ok && y != y
	}
	return Equal(a, b)
}

// sameBox reports whether two interfaces hold one pointer, or one boxed value: that is one object.
func sameBox(a, b *any) bool {
	return *(*[2]uintptr)(unsafe.Pointer(a)) == *(*[2]uintptr)(unsafe.Pointer(b))
}

// equalFunc gives RichEqual for values of one type, without boxing them where that can be.
func equalFunc[T any]() func(a, b T) bool {
	var made any
	switch any((*T)(nil)).(type) {
	case *int:
		made = func(a, b int) bool { return a == b }
	case *string:
		made = func(a, b string) bool { return a == b }
	case *bool:
		made = func(a, b bool) bool { return a == b }
	case *float64:
		made = func(a, b float64) bool { return a == b || a != a && b != b }
	default:
		var zero T
		switch t := any(zero).(type) {
		case typedOps:
			made, _, _ = t.typedOps()
		case interface{ Equal(T) bool }:
			made = func(a, b T) bool {
				return identicalPointers(a, b) || any(a).(interface{ Equal(T) bool }).Equal(b)
			}
		}
	}
	if f, ok := made.(func(a, b T) bool); ok {
		return f
	}
	return func(a, b T) bool { return RichEqual(a, b) }
}

// identicalPointers reports whether two values of a type that has methods are the same object.
func identicalPointers[T any](a, b T) bool {
	return unsafe.Sizeof(a) == unsafe.Sizeof(uintptr(0)) && *(*uintptr)(unsafe.Pointer(&a)) == *(*uintptr)(unsafe.Pointer(&b))
}

// typedOps is a tuple type: it gives its functions of equality, hash and order, as func(a, b T) bool, func(T) int and
// func(a, b T) bool.
type typedOps interface {
	typedOps() (equal, hash, less any)
}

// equalFields compares what may be tuples.
func equalFields[T any](a []T, other any) bool {
	t, ok := other.(tuple)
	if !ok {
		return false
	}
	b := t.Fields()
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !RichEqual(a[i], b[i]) {
			return false
		}
	}
	return true
}

// sequence is a list of this package, whatever its type.
type sequence interface {
	Len() int
	itemAny(i int) any
}

func (l *List[T]) itemAny(i int) any { return l.items[i] }

// asSequence takes lists: a *List, or a plain slice.
func asSequence(v any) (sequence, bool) {
	switch v := v.(type) {
	case sequence:
		return v, true
	case []any:
		return ListOf(v...), true
	case []int:
		return ListOf(v...), true
	case []string:
		return ListOf(v...), true
	case []byte, tuple:
		return nil, false
	}
	if r := reflect.ValueOf(v); r.Kind() == reflect.Slice {
		return reflectedSlice{r}, true
	}
	return nil, false
}

type reflectedSlice struct{ reflect.Value }

func (r reflectedSlice) itemAny(i int) any { return r.Index(i).Interface() }

func (l *List[T]) equalAny(other any) bool {
	if o, ok := other.(*List[T]); ok {
		return l.Equal(o)
	}
	s, ok := asSequence(other)
	if !ok || s.Len() != len(l.items) {
		return false
	}
	for i := 0; i < len(l.items) && i < s.Len(); i++ {
		if !RichEqual(l.items[i], s.itemAny(i)) {
			return false
		}
	}
	return true
}

// pointerHash is CPython's hash of an object by its address.
func pointerHash(p unsafe.Pointer) int {
	a := uint64(uintptr(p))
	return fixHash(int(a>>4 | a<<60))
}
