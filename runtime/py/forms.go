package py

import (
	"iter"
	"math"
	"reflect"
	"strings"
)

// Forms of builtins with arguments that are seldom given, for which the stub has an overload.

// Same is v: int(n) of an int, n.real.
func Same[T any](v T) T { return v }

// ZeroInt is n.imag.
func ZeroInt(int) int { return 0 }

// OneInt is n.denominator.
func OneInt(int) int { return 1 }

// ZeroFloat is f.imag.
func ZeroFloat(float64) float64 { return 0 }

// IsWhole is n.is_integer().
func IsWhole(int) bool { return true }

// IntRatio is n.as_integer_ratio().
func IntRatio(n int) Pair[int, int] { return Pair[int, int]{n, 1} }

// ParseIntBytes is int(b).
func ParseIntBytes(b Bytes) (int, error) {
	n, err := ParseInt(latin1(b))
	if err != nil {
		return 0, ValueError.New("invalid literal for int() with base 10: " + b.Repr())
	}
	return n, nil
}

// SplitNone is s.split(None, n).
func SplitNone(s string, _ any, n int) []string { return FieldsN(s, n) }

// RSplitNone is s.rsplit(None, n).
func RSplitNone(s string, _ any, n int) []string { return RFieldsN(s, n) }

// StripNone is s.strip(None).
func StripNone(s string, _ any) string { return Strip(s) }

// LStripNone is s.lstrip(None).
func LStripNone(s string, _ any) string { return LStrip(s) }

// RStripNone is s.rstrip(None).
func RStripNone(s string, _ any) string { return RStrip(s) }

// RemovePrefix is s.removeprefix(prefix).
func RemovePrefix(s, prefix string) string { return strings.TrimPrefix(s, prefix) }

// RemoveSuffix is s.removesuffix(suffix).
func RemoveSuffix(s, suffix string) string { return strings.TrimSuffix(s, suffix) }

func containsText(s, sub string) bool { return strings.Contains(s, sub) }

// SortNone is l.sort(key=None, reverse=reverse).
func (l *List[T]) SortNone(_ any, reverse bool) { l.Sort(reverse) }

// SliceSortNone is xs.sort(key=None, reverse=reverse).
func SliceSortNone[T any](xs []T, _ any, reverse bool) { SliceSort(xs, reverse) }

// SortedNone is sorted(seq, key=None, reverse=reverse).
func SortedNone[T any](seq iter.Seq[T], _ any, reverse bool) []T { return Sorted(seq, reverse) }

// SliceAppend is xs.append(item), where Go's append can't stand.
func SliceAppend[T any](xs *[]T, item T) { *xs = append(*xs, item) }

// SliceExtendSlice is xs.extend(items) of a list.
func SliceExtendSlice[T any](xs *[]T, items []T) { *xs = append(*xs, items...) }

// SliceIndexFrom is xs.index(item, start).
func SliceIndexFrom[T any](xs []T, item T, start int) int {
	return SliceIndexBetween(xs, item, start, len(xs))
}

// SliceRepeatInPlace is xs *= n.
func SliceRepeatInPlace[T any](xs *[]T, n int) { *xs = SliceRepeat(*xs, n) }

// CollectTuple is tuple(iterable).
func CollectTuple[T any](seq iter.Seq[T]) Tuple[T] { return Collect(seq) }

// DictCopy is dict(d).
func DictCopy[K, V any](d *Dict[K, V]) *Dict[K, V] { return d.Copy() }

// DictBackward is reversed(d).
func DictBackward[K, V any](d *Dict[K, V]) iter.Seq[K] { return d.Backward() }

// DictFromKeysNone is dict.fromkeys(keys).
func DictFromKeysNone[K any](keys iter.Seq[K]) *Dict[K, any] { return DictFromKeys[K, any](keys, nil) }

// DictGetAny is d.get(k, v) where v is of another type than the values.
func DictGetAny[K, V any](d *Dict[K, V], k K, fallback any) any {
	if v, ok := d.Get(k); ok {
		return v
	}
	return fallback
}

// NewFrozenSet is frozenset().
func NewFrozenSet[T any]() *FrozenSet[T] { return FrozenSetOf[T]() }

// CharsBackward is reversed(s) of a str.
func CharsBackward(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for s != "" {
			last := atEnd(s, -1)
			if !yield(last) {
				return
			}
			s = s[:len(s)-len(last)]
		}
	}
}

// RangeBackward is reversed(r).
func RangeBackward(r Range) iter.Seq[int] { return r.Backward() }

// ReversedSeq is reversed(seq): of its items as they are now.
func ReversedSeq[T any](seq iter.Seq[T]) iter.Seq[T] { return SliceBackward(Collect(seq)) }

// FilterNone is filter(None, seq).
func FilterNone[T any](_ any, seq iter.Seq[T]) iter.Seq[T] { return FilterTrue(seq) }

// ZipNone is zip().
func ZipNone() iter.Seq[Tuple[any]] { return func(func(Tuple[any]) bool) {} }

// Zip1 is zip(seq).
func Zip1[T any](seq iter.Seq[T]) iter.Seq[Tuple[T]] {
	return Map(func(v T) Tuple[T] { return Tuple[T]{v} }, seq)
}

// MinOfBy is min(a, b, …, key=key).
func MinOfBy[T, K any](key func(T) K, items ...T) T { return MinBy(SliceAll(items), key) }

// MaxOfBy is max(a, b, …, key=key).
func MaxOfBy[T, K any](key func(T) K, items ...T) T { return MaxBy(SliceAll(items), key) }

// Sum is sum(seq) of numbers of one type: checked for ints, exact for an Int, compensated for floats.
func Sum[T int | float64 | Int | Num](seq iter.Seq[T]) T {
	var zero T
	return SumFrom(seq, zero)
}

// SumFrom is sum(seq, start). Strs are a fault; lists and whatever else has a + are joined.
func SumFrom[T any](items iter.Seq[T], start T) T {
	var sum any
	switch seq := any(items).(type) {
	case iter.Seq[int]:
		sum = Add(any(start).(int), SumInts(seq))
	case iter.Seq[float64]:
		sum = SumFloats(seq, any(start).(float64))
	case iter.Seq[Num]:
		sum = SumNums(seq, any(start).(Num))
	case iter.Seq[Int]:
		sum = SumBigs(seq, any(start).(Int))
	default:
		sum = DynSum(items, start)
	}
	t, ok := convert[T](sum)
	if l, isList := sum.(*List[any]); !ok && isList {
		return listOfType[T](l)
	}
	return t
}

// listOfType makes a list of any the list that T is: its items come from lists of that type.
func listOfType[T any](l *List[any]) (made T) {
	if to, ok := any(made).(anyList); ok {
		fresh := reflect.New(reflect.TypeOf(to).Elem()).Interface()
		fresh.(anyList).extendAny(l.itemsSeq())
		return fresh.(T)
	}
	return made
}

func (l *List[T]) itemsSeq() anySeq { return boxed(l.All()) }

// SumBools is sum(seq) of bools.
func SumBools(seq iter.Seq[bool]) int {
	n := 0
	for b := range seq {
		n += BoolInt(b)
	}
	return n
}

// SumIntsFrom is sum(seq, start), checked.
func SumIntsFrom(seq iter.Seq[int], start int) int { return Add(start, SumInts(seq)) }

// RoundNone is round(f, None).
func RoundNone(f float64, _ any) int { return Round(f) }

// DynInt is int(v).
func DynInt(v any) (int, error) {
	n, err := DynBig(v)
	if err != nil {
		return 0, err
	}
	return n.Int(), nil
}

// DynBig is int(v), of any size.
func DynBig(v any) (Int, error) {
	v = plain(v)
	switch x := v.(type) {
	case string:
		return ParseBig(x)
	case Bytes:
		n, err := ParseBig(latin1(x))
		if err != nil {
			err = ValueError.New("invalid literal for int() with base 10: " + x.Repr())
		}
		return n, err
	case float64:
		var n Int
		err := Try(func() error { n = BigOf(x); return nil })
		return n, err
	}
	if n, ok := asNumeric(v); ok {
		return n.exact(), nil
	}
	for _, method := range []string{"Int", "Index"} {
		if r, ok := invoke(v, method); ok {
			return DynBig(r)
		}
	}
	return Int{}, TypeError.New("int() argument must be a string, a bytes-like object or a real number, not '" + TypeName(v) + "'")
}

// DynFloat is float(v).
func DynFloat(v any) (float64, error) {
	v = plain(v)
	if s, ok := v.(string); ok {
		return ParseFloat(s)
	}
	if n, ok := asNumeric(v); ok {
		var f float64
		err := Try(func() error { f = n.float(); return nil })
		return f, err
	}
	if b, ok := asBytes(v); ok {
		f, err := ParseFloat(latin1(Bytes(b)))
		if err != nil {
			err = ValueError.New("could not convert string to float: " + Repr(v))
		}
		return f, err
	}
	if r, ok := invoke(v, "Float"); ok {
		return DynFloat(r)
	}
	return 0, TypeError.New("float() argument must be a string or a real number, not '" + TypeName(v) + "'")
}

// DynRound is round(v, digits), or round(v) if digits is None.
func DynRound(v, digits any) any {
	v = plain(v)
	n, ok := asNumeric(v)
	if !ok {
		if isNone(digits) {
			if r, ok := invoke(v, "Round"); ok {
				return r
			}
		} else if r, ok := invoke(v, "Round", digits); ok {
			return r
		}
		panic(TypeError.New("type " + TypeName(v) + " doesn't define __round__ method"))
	}
	if isNone(digits) {
		if n.kind != kindFloat {
			return normal(n.exact())
		}
		return normal(BigOf(math.RoundToEven(n.f)))
	}
	d, ok := asIndex(digits)
	if !ok {
		panic(TypeError.New("'" + TypeName(digits) + "' object cannot be interpreted as an integer"))
	}
	if n.kind == kindFloat {
		return RoundTo(n.f, d)
	}
	return normal(n.exact().RoundTo(d))
}

// DynSum is sum(seq, start).
func DynSum[T any](seq iter.Seq[T], start any) any {
	if _, ok := start.(string); ok {
		panic(TypeError.New("sum() can't sum strings [use ''.join(seq) instead]"))
	}
	total := plain(start)
	var c compensated
	inFloats := false
	if f, ok := total.(float64); ok {
		c.high, inFloats = f, true
	}
	for v := range seq {
		x := plain(v)
		if inFloats {
			switch x := x.(type) {
			case float64:
				c.add(x)
				continue
			case int:
				c.high += float64(x)
				continue
			}
			total, inFloats = c.total(), false
		}
		total = DynAdd(total, x)
		if f, ok := total.(float64); ok {
			c, inFloats = compensated{high: f}, true
		}
	}
	if inFloats {
		return c.total()
	}
	return total
}

// At is t[i]: an index that is out of range is a fault.
func (t Tuple[T]) At(i int) T {
	i, ok := index(i, len(t))
	if !ok {
		panic(IndexError.New("tuple index out of range"))
	}
	return t[i]
}

// Len is len(t).
func (t Tuple[T]) Len() int { return len(t) }

// All yields the items.
func (t Tuple[T]) All() iter.Seq[T] { return SliceAll(t) }

// Contains is item in t.
func (t Tuple[T]) Contains(item T) bool { return find(t, item) >= 0 }

// Index is t.index(item): one that is not there is a fault.
func (t Tuple[T]) Index(item T) int {
	i := find(t, item)
	if i < 0 {
		panic(ValueError.New("tuple.index(x): x not in tuple"))
	}
	return i
}

// Count is t.count(item).
func (t Tuple[T]) Count(item T) int { return SliceCount(t, item) }

// SubSlice is t[slice].
func (t Tuple[T]) SubSlice(at SliceValue) Tuple[T] {
	return SliceSubStep(t, at.Start, at.Stop, at.Step)
}

// Concat is t + other.
func (t Tuple[T]) Concat(other Tuple[T]) Tuple[T] { return SliceConcat(t, other) }

// Repeat is t * n.
func (t Tuple[T]) Repeat(n int) Tuple[T] { return SliceRepeat(t, n) }
