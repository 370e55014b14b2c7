package py

import (
	"iter"
	"reflect"
	"slices"
)

type anySeq = iter.Seq[any]

// anyList is a list whatever its type.
type anyList interface {
	sequence
	setItemAny(i int, v any)
	extendAny(seq anySeq)
	deleteAny(i int)
	subAny(s SliceValue) any
}

func (l *List[T]) setItemAny(i int, v any) { l.Set(i, mustConvert[T](v)) }

func (l *List[T]) extendAny(seq anySeq) {
	for v := range seq {
		l.Append(mustConvert[T](v))
	}
}

func (l *List[T]) deleteAny(i int) { l.Delete(i) }

func (l *List[T]) subAny(s SliceValue) any { return l.SubSlice(s) }

// mustConvert takes a value to the type of a container that the compiler found to hold nothing else.
func mustConvert[T any](v any) T {
	t, ok := convert[T](v)
	if !ok {
		panic("py: a " + TypeName(v) + " in a container of " + reflect.TypeFor[T]().String())
	}
	return t
}

func notSubscriptable(v any) error {
	return TypeError.New("'" + TypeName(v) + "' object is not subscriptable")
}

// asIndex takes what can be an index: an int, a bool, or an Int.
func asIndex(v any) (int, bool) {
	n, ok := asNumeric(plain(v))
	if !ok || n.kind == kindFloat {
		return 0, false
	}
	return n.exact().Index(), true
}

// GetItem is obj[key].
func GetItem(obj, key any) any {
	obj, key = plain(obj), plain(key)
	if isNone(obj) {
		panic(notSubscriptable(obj))
	}
	if m, ok := obj.(mapping); ok {
		v, ok := m.getAny(key)
		if !ok {
			if missing, ok := missingItem(obj, key); ok {
				return missing
			}
			panic(KeyError.New(key))
		}
		return v
	}
	if v, ok := invoke(obj, "At", key); ok {
		return v
	}
	s, isSlice := key.(SliceValue)
	i, isIndex := 0, false
	if n, ok := asNumeric(key); ok && n.kind != kindFloat {
		if !subscriptable(obj) {
			panic(notSubscriptable(obj))
		}
		if n.kind == kindBig {
			panic(IndexError.New("cannot fit 'int' into an index-sized integer"))
		}
		i, isIndex = n.i, true
	}
	bad := func(what string) error {
		return TypeError.New(what + " indices must be integers or slices, not " + TypeName(key))
	}
	switch x := obj.(type) {
	case string:
		switch {
		case isSlice:
			return SubstrSlice(x, s)
		case isIndex:
			return At(x, i)
		}
		panic(TypeError.New("string indices must be integers, not '" + TypeName(key) + "'"))
	case Bytes:
		switch {
		case isSlice:
			return x.SubSlice(s)
		case isIndex:
			return x.At(i)
		}
		panic(bad("byte"))
	case *ByteArray:
		switch {
		case isSlice:
			return x.SubSlice(s)
		case isIndex:
			return x.At(i)
		}
		panic(bad("bytearray"))
	case Range:
		switch {
		case isSlice:
			return x.SubSlice(s)
		case isIndex:
			return x.At(i)
		}
		panic(bad("range"))
	case tuple:
		items := Tuple[any](x.Fields())
		switch {
		case isSlice:
			return items.SubSlice(s)
		case isIndex:
			return items.At(i)
		}
		panic(bad("tuple"))
	}
	if l, ok := asSequence(obj); ok {
		switch {
		case isSlice:
			if l, ok := l.(anyList); ok {
				return l.subAny(s)
			}
			from, n, by := sliceBounds(s.Start, s.Stop, s.Step, l.Len())
			items := make([]any, n)
			for j := range items {
				items[j] = l.itemAny(from + j*by)
			}
			return NewList(items)
		case isIndex:
			i, ok := index(i, l.Len())
			if !ok {
				panic(listIndexError())
			}
			return l.itemAny(i)
		}
		panic(bad("list"))
	}
	panic(notSubscriptable(obj))
}

// missingItem is what a dict with a __missing__ gives for a key that it has not.
func missingItem(obj, key any) (any, bool) {
	m, ok := methodOf(obj, "Missing")
	if !ok {
		return nil, false
	}
	in, ok := arguments(m.Type(), []any{key})
	if !ok {
		return nil, false
	}
	return results(m.Call(in)), true
}

// SetItem is obj[key] = value.
func SetItem(obj, key, value any) {
	obj, key = plain(obj), plain(key)
	if m, ok := obj.(mapping); ok {
		if !m.setAny(key, value) {
			Hash(key)
			panic("py: a key or value of another type in a dict of one type")
		}
		return
	}
	if _, ok := invoke(obj, "Set", key, value); ok {
		return
	}
	if l, ok := obj.(anyList); ok && !isNil(obj) {
		i, ok := asIndex(key)
		if !ok {
			panic(TypeError.New("list indices must be integers or slices, not " + TypeName(key)))
		}
		l.setItemAny(i, value)
		return
	}
	if b, ok := obj.(*ByteArray); ok {
		if i, ok := asIndex(key); ok {
			v, ok := asIndex(value)
			if !ok {
				panic(TypeError.New("'" + TypeName(value) + "' object cannot be interpreted as an integer"))
			}
			b.Set(i, v)
			return
		}
	}
	panic(TypeError.New("'" + TypeName(obj) + "' object does not support item assignment"))
}

// DelItem is del obj[key].
func DelItem(obj, key any) {
	obj, key = plain(obj), plain(key)
	if m, ok := obj.(mapping); ok {
		if !m.deleteAny(key) {
			Hash(key)
			panic(KeyError.New(key))
		}
		return
	}
	if _, ok := invoke(obj, "Delete", key); ok {
		return
	}
	if at, ok := key.(SliceValue); ok {
		if l, ok := obj.(interface{ DeleteSub(lo, hi, step Opt[int]) }); ok && !isNil(obj) {
			l.DeleteSub(at.Start, at.Stop, at.Step)
			return
		}
	}
	if l, ok := obj.(anyList); ok && !isNil(obj) {
		i, ok := asIndex(key)
		if !ok {
			panic(TypeError.New("list indices must be integers or slices, not " + TypeName(key)))
		}
		l.deleteAny(i)
		return
	}
	panic(TypeError.New("'" + TypeName(obj) + "' object doesn't support item deletion"))
}

// LenOf is len(v), of a value that is known as any only.
func LenOf(v any) int {
	v = plain(v)
	switch x := v.(type) {
	case *Class:
		if x.members != nil {
			return len(x.members)
		}
	case string:
		return Len(x)
	case tuple:
		return len(x.Fields())
	}
	if !isNone(v) {
		if x, ok := v.(interface{ Len() int }); ok {
			return x.Len()
		}
		if s, ok := asSequence(v); ok {
			return s.Len()
		}
	}
	panic(TypeError.New("object of type '" + TypeName(v) + "' has no len()"))
}

// Snapshot is DynIter, but of a list the items that it has now: what xs.extend(xs) adds.
func Snapshot(v any) iter.Seq[any] {
	if l, ok := plain(v).(anyList); ok && !isNone(v) {
		return slices.Values(Collect(DynIter(l)))
	}
	return DynIter(v)
}

// DynIter is the items of a value that is known as any only.
func DynIter(v any) iter.Seq[any] {
	v = plain(v)
	if isNone(v) {
		panic(notIterable(v))
	}
	switch x := v.(type) {
	case *Class:
		if x.members != nil {
			return slices.Values(x.members)
		}
	case iter.Seq[any]:
		return x
	case func(func(any) bool):
		return x
	case string:
		return boxed(Chars(x))
	case Bytes:
		return boxed(x.All())
	case *ByteArray:
		return boxed(x.All())
	case Range:
		return boxed(x.All())
	case tuple:
		return SliceAll(x.Fields())
	case mapping:
		return x.keysAny()
	case anySet:
		return x.itemsAny()
	case interface{ itemsAny() anySeq }:
		return x.itemsAny()
	case sequence:
		return func(yield func(any) bool) {
			for i := 0; i < x.Len(); i++ {
				if !yield(x.itemAny(i)) {
					return
				}
			}
		}
	}
	if s, ok := asSequence(v); ok {
		return DynIter(s)
	}
	if seq, ok := reflectedSeq(v); ok {
		return seq
	}
	panic(notIterable(v))
}

func notIterable(v any) error {
	return TypeError.New("'" + TypeName(v) + "' object is not iterable")
}

// boxed is a sequence of values as any.
func boxed[T any](seq iter.Seq[T]) iter.Seq[any] {
	return func(yield func(any) bool) {
		for v := range seq {
			if !yield(v) {
				return
			}
		}
	}
}

// BoxSeq is a sequence of values as any: a typed iterable that flows into dynamic code.
func BoxSeq[T any](seq iter.Seq[T]) iter.Seq[any] { return boxed(seq) }

func (it *Iterator[T]) itemsAny() anySeq { return boxed(it.All()) }

// reflectedSeq takes iterators of other types, and objects of the program.
func reflectedSeq(v any) (iter.Seq[any], bool) {
	if r := reflect.ValueOf(v); r.Kind() == reflect.Func {
		return funcSeq(r)
	}
	return objectSeq(v)
}

// Contains is item in container, of values that are known as any only.
func Contains(container, item any) bool {
	container = plain(container)
	switch c := container.(type) {
	case string:
		s, ok := plain(item).(string)
		if !ok {
			panic(TypeError.New("'in <string>' requires string as left operand, not " + TypeName(item)))
		}
		return containsText(c, s)
	case mapping:
		_, ok := c.getAny(plain(item))
		return ok
	case anySet:
		return c.ContainsAny(plain(item))
	}
	if isBytes(container) {
		b, _ := asBytes(container)
		if sub, ok := asBytes(item); ok {
			return containsText(b, sub)
		}
		n, ok := asNumeric(plain(item))
		if !ok || n.kind == kindFloat {
			panic(TypeError.New("a bytes-like object is required, not '" + TypeName(item) + "'"))
		}
		if n.kind == kindBig {
			panic(ValueError.New("byte must be in range(0, 256)"))
		}
		return Bytes(b).ContainsByte(n.i)
	}
	if v, ok := invoke(container, "Contains", item); ok {
		return Truth(v)
	}
	defer func() {
		if fault := recover(); fault != nil {
			if e, ok := fault.(*Exc); ok && e.class == TypeError && e.Error() == notIterable(container).Error() {
				panic(TypeError.New("argument of type '" + TypeName(container) + "' is not iterable"))
			}
			panic(fault)
		}
	}()
	for v := range DynIter(container) {
		if RichEqual(v, item) {
			return true
		}
	}
	return false
}

// Unpack is the items of v for n targets: a, b = v. A wrong number is a fault.
func Unpack(v any, n int) []any {
	items := unpackItems(v, n+1)
	switch {
	case len(items) < n:
		panic(ValueError.Errorf("not enough values to unpack (expected %d, got %d)", n, len(items)))
	case len(items) > n:
		panic(ValueError.New(tooMany(v, n)))
	}
	return items
}

// tooMany is in 3.13 the same for every iterable.
func tooMany(_ any, n int) string { return Sprintf("too many values to unpack (expected %d)", n) }

// UnpackStar is the items of v for targets of which one is starred: a, *b, c = v with before 1 and after 1.
func UnpackStar(v any, before, after int) (head []any, middle *List[any], tail []any) {
	items := unpackItems(v, -1)
	if len(items) < before+after {
		panic(ValueError.Errorf("not enough values to unpack (expected at least %d, got %d)", before+after, len(items)))
	}
	end := len(items) - after
	return items[:before], ListOf(SliceCopy(items[before:end])...), items[end:]
}

func unpackItems(v any, limit int) []any {
	var items []any
	defer func() {
		if fault := recover(); fault != nil {
			if e, ok := fault.(*Exc); ok && e.class == TypeError && e.Error() == notIterable(v).Error() {
				panic(TypeError.New("cannot unpack non-iterable " + TypeName(v) + " object"))
			}
			panic(fault)
		}
	}()
	for x := range DynIter(v) {
		items = append(items, x)
		if len(items) == limit {
			break
		}
	}
	return items
}

// UnpackSlice checks that a list has n items for n targets, and gives them.
func UnpackSlice[T any](xs []T, n int) []T {
	switch {
	case len(xs) < n:
		panic(ValueError.Errorf("not enough values to unpack (expected %d, got %d)", n, len(xs)))
	case len(xs) > n:
		panic(ValueError.New(tooMany(xs, n)))
	}
	return xs
}

// UnpackStarSlice parts a list for targets of which one is starred.
func UnpackStarSlice[T any](xs []T, before, after int) (head, middle, tail []T) {
	if len(xs) < before+after {
		panic(ValueError.Errorf("not enough values to unpack (expected at least %d, got %d)", before+after, len(xs)))
	}
	end := len(xs) - after
	return xs[:before], SliceCopy(xs[before:end]), xs[end:]
}
