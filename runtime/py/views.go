package py

import "iter"

// DictKeys is d.keys() as a value: a view, which sees the dict as it is.
type DictKeys[K, V any] struct{ d *Dict[K, V] }

// DictValues is d.values() as a value.
type DictValues[K, V any] struct{ d *Dict[K, V] }

// DictItems is d.items() as a value.
type DictItems[K, V any] struct{ d *Dict[K, V] }

// KeysView is d.keys() where it is kept or asked for more than its items.
func (d *Dict[K, V]) KeysView() DictKeys[K, V] { return DictKeys[K, V]{d} }

// ValuesView is d.values() likewise.
func (d *Dict[K, V]) ValuesView() DictValues[K, V] { return DictValues[K, V]{d} }

// ItemsView is d.items() likewise.
func (d *Dict[K, V]) ItemsView() DictItems[K, V] { return DictItems[K, V]{d} }

// Class is dict_keys.
func (v DictKeys[K, V]) Class() *Class { return DictKeysClass }

// Class is dict_values.
func (v DictValues[K, V]) Class() *Class { return DictValsClass }

// Class is dict_items.
func (v DictItems[K, V]) Class() *Class { return DictItemsClass }

// Len is len(v).
func (v DictKeys[K, V]) Len() int { return v.d.used }

// Len is len(v).
func (v DictValues[K, V]) Len() int { return v.d.used }

// Len is len(v).
func (v DictItems[K, V]) Len() int { return v.d.used }

// All yields the keys.
func (v DictKeys[K, V]) All() iter.Seq[K] { return v.d.Keys() }

// All yields the values.
func (v DictValues[K, V]) All() iter.Seq[V] { return v.d.Values() }

// All yields the items as pairs.
func (v DictItems[K, V]) All() iter.Seq[Pair[K, V]] { return v.d.Items() }

// Backward is reversed(v).
func (v DictKeys[K, V]) Backward() iter.Seq[K] { return v.d.Backward() }

// Backward is reversed(v).
func (v DictValues[K, V]) Backward() iter.Seq[V] {
	return Map(func(k K) V { return v.d.At(k) }, v.d.Backward())
}

// Backward is reversed(v).
func (v DictItems[K, V]) Backward() iter.Seq[Pair[K, V]] {
	return Map(func(k K) Pair[K, V] { return Pair[K, V]{k, v.d.At(k)} }, v.d.Backward())
}

// Contains is k in v.
func (v DictKeys[K, V]) Contains(k K) bool { return v.d.Has(k) }

// Contains is value in v.
func (v DictValues[K, V]) Contains(value V) bool { return ContainsSeq(v.d.Values(), value) }

// Contains is item in v.
func (v DictItems[K, V]) Contains(item Pair[K, V]) bool {
	got, ok := v.d.Get(item.First)
	return ok && RichEqual(got, item.Second)
}

// IsDisjointSeq is v.isdisjoint(other).
func (v DictKeys[K, V]) IsDisjointSeq(other iter.Seq[K]) bool {
	for k := range other {
		if v.d.Has(k) {
			return false
		}
	}
	return true
}

// Intersection is v & other.
func (v DictKeys[K, V]) Intersection(other iter.Seq[K]) *Set[K] {
	s := NewSet[K]()
	for k := range other {
		if v.d.Has(k) {
			s.Add(k)
		}
	}
	return s
}

// Union is v | other.
func (v DictKeys[K, V]) Union(other iter.Seq[K]) *Set[K] {
	s := CollectSet(v.All())
	s.UpdateSeq(other)
	return s
}

// Difference is v - other.
func (v DictKeys[K, V]) Difference(other iter.Seq[K]) *Set[K] {
	s := CollectSet(v.All())
	s.DifferenceUpdateSeq(other)
	return s
}

// SymmetricDifference is v ^ other.
func (v DictKeys[K, V]) SymmetricDifference(other iter.Seq[K]) *Set[K] {
	return CollectSet(v.All()).SymmetricDifferenceSeq(other)
}

// Repr implements Reprer.
func (v DictKeys[K, V]) Repr() string { return "dict_keys([" + reprSeq(v.All()) + "])" }

// Repr implements Reprer.
func (v DictValues[K, V]) Repr() string { return "dict_values([" + reprSeq(v.All()) + "])" }

// Repr implements Reprer.
func (v DictItems[K, V]) Repr() string { return "dict_items([" + reprSeq(v.All()) + "])" }

func reprSeq[T any](seq iter.Seq[T]) string { return string(appendItems(nil, Collect(seq))) }

func (v DictKeys[K, V]) itemsAny() anySeq   { return boxed(v.All()) }
func (v DictValues[K, V]) itemsAny() anySeq { return boxed(v.All()) }
func (v DictItems[K, V]) itemsAny() anySeq  { return boxed(v.All()) }

// ContainsAny is key in v, for a key of any type.
func (v DictKeys[K, V]) ContainsAny(key any) bool {
	_, ok := v.d.getAny(key)
	return ok
}

// ContainsAny is item in v, for an item of any type.
func (v DictItems[K, V]) ContainsAny(item any) bool {
	t, ok := item.(tuple)
	if !ok {
		return false
	}
	kv := t.Fields()
	if len(kv) != 2 {
		return false
	}
	got, ok := v.d.getAny(kv[0])
	return ok && RichEqual(got, kv[1])
}

func (v DictKeys[K, V]) equalAny(other any) bool {
	o, ok := other.(anySet)
	return ok && v.Len() == o.Len() && subset(v, o)
}

func (v DictItems[K, V]) equalAny(other any) bool {
	o, ok := other.(anySet)
	return ok && v.Len() == o.Len() && subset(v, o)
}

// IntersectionKeys is other & d.keys(), where the set is on the left: a set knows nothing of views, and CPython asks the
// view, which makes a set of the left operand first.
func IntersectionKeys[K, V any](v DictKeys[K, V], other AnySet[K]) *Set[K] {
	return SetFrom(other).Intersection(CollectSet(v.All()))
}

// UnionKeys is other | d.keys().
func UnionKeys[K, V any](v DictKeys[K, V], other AnySet[K]) *Set[K] {
	return SetFrom(other).Union(CollectSet(v.All()))
}

// DifferenceKeys is other - d.keys().
func DifferenceKeys[K, V any](v DictKeys[K, V], other AnySet[K]) *Set[K] {
	return SetFrom(other).Difference(CollectSet(v.All()))
}

// SymmetricDifferenceKeys is other ^ d.keys().
func SymmetricDifferenceKeys[K, V any](v DictKeys[K, V], other AnySet[K]) *Set[K] {
	return SetFrom(other).SymmetricDifference(CollectSet(v.All()))
}
