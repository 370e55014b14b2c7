package py

import (
	"errors"
	"iter"
	"reflect"
)

// Iteration by what an object offers: items by index, or one after the other.

// IndexSeq iterates over an object that has items by index alone: from 0 until IndexError.
func IndexSeq[T any](at func(int) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 0; ; i++ {
			var v T
			err := Try(func() error {
				v = at(i)
				return nil
			})
			if errors.Is(err, IndexError) {
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

// IndexSeq2 is IndexSeq for a method that raises: an error but IndexError is handed on.
func IndexSeq2[T any](at func(int) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for i := 0; ; i++ {
			v, err := at(i)
			if errors.Is(err, IndexError) {
				return
			}
			if !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// FirstItems reads n items at most.
func FirstItems[T any](seq iter.Seq[T], n int) []T {
	var items []T
	for v := range seq {
		if items = append(items, v); len(items) == n {
			break
		}
	}
	return items
}

// FirstItems2 is FirstItems of a sequence that may raise.
func FirstItems2[T any](seq iter.Seq2[T, error], n int) ([]T, error) {
	var items []T
	for v, err := range seq {
		if err != nil {
			return nil, err
		}
		if items = append(items, v); len(items) == n {
			break
		}
	}
	return items, nil
}

// CollectSeq2 reads all items of a sequence that may raise.
func CollectSeq2[T any](seq iter.Seq2[T, error]) ([]T, error) { return FirstItems2(seq, -1) }

// SliceAs are the items of a list of any as a type that the compiler found them to have.
func SliceAs[T any](l *List[any]) []T {
	items := make([]T, l.Len())
	for i, v := range l.items {
		items[i] = mustConvert[T](v)
	}
	return items
}

// objectSeq iterates over an object of the program: by its __iter__, then that one's __next__, or by index.
func objectSeq(v any) (iter.Seq[any], bool) {
	m, ok := methodOf(v, "All")
	if !ok {
		if m, ok = methodOf(v, "Iter"); !ok {
			if m, ok = methodOf(v, "At"); !ok {
				return nil, false
			}
			if _, ok := arguments(m.Type(), []any{0}); !ok {
				return nil, false
			}
			return IndexSeq(func(i int) any {
				in, _ := arguments(m.Type(), []any{i})
				return results(m.Call(in))
			}), true
		}
	}
	if m.Type().NumIn() != 0 || m.Type().NumOut() == 0 {
		return nil, false
	}
	it := results(m.Call(nil))
	if next, ok := methodOf(it, "Next"); ok && next.Type().NumIn() == 0 {
		return NextSeq(func() any { return results(next.Call(nil)) }), true
	}
	if sameObject(it, v) {
		return nil, false
	}
	return DynIter(it), true
}

// funcSeq takes Go's iterator functions.
func funcSeq(r reflect.Value) (iter.Seq[any], bool) {
	if r.Type().CanSeq() {
		return func(yield func(any) bool) {
			for x := range r.Seq() {
				if !yield(x.Interface()) {
					return
				}
			}
		}, true
	}
	if !r.Type().CanSeq2() {
		return nil, false
	}
	return func(yield func(any) bool) {
		for x, y := range r.Seq2() {
			if y.Type() == reflect.TypeFor[error]() {
				if err, _ := y.Interface().(error); err != nil {
					panic(err)
				}
				if !yield(x.Interface()) {
					return
				}
				continue
			}
			if !yield(PairOf(x.Interface(), y.Interface())) {
				return
			}
		}
	}, true
}

// DelSlice is del obj[lo:hi:step], of a value that is known as any only.
func DelSlice(obj any, lo, hi, step Opt[int]) { DelItem(obj, SliceValue{lo, hi, step}) }

// StrArg is the str that a function of the library takes as an argument, which place names: "replace() argument 2".
func StrArg(v any, place string) string {
	if s, ok := plain(v).(string); ok {
		return s
	}
	name := "None"
	if v = plain(v); !isNone(v) {
		name = TypeName(v)
	}
	panic(TypeError.Errorf("%s must be str, not %s", place, name))
}

// StrArgOf is the str that a function takes, which says of others what they must be in words of its own.
func StrArgOf(v any, must string) string {
	if s, ok := plain(v).(string); ok {
		return s
	}
	panic(TypeError.Errorf("%s, not %s", must, TypeName(plain(v))))
}

// AsFloat is a number as a float: where a float is asked for, an int does, too.
func AsFloat(v any) float64 {
	n, ok := asNumeric(plain(v))
	if !ok {
		panic(TypeError.New("must be real number, not " + TypeName(v)))
	}
	return n.float()
}
