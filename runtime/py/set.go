package py

import "iter"

// Set is Python's set.
type Set[T any] struct{ setTable[T] }

// FrozenSet is Python's frozenset: it never changes after it was made.
type FrozenSet[T any] struct{ setTable[T] }

// SetOf makes a set of its arguments, in that order: {a, b}.
func SetOf[T any](items ...T) *Set[T] {
	s := NewSet[T]()
	for _, v := range items {
		s.Add(v)
	}
	return s
}

// SetLiteral is a display of three or more constants, which CPython makes of a frozenset: the order of the items can
// differ from SetOf's.
func SetLiteral[T any](items ...T) *Set[T] {
	s := NewSet[T]()
	s.merge(FrozenSetOf(items...).core())
	return s
}

// NewSet makes an empty set.
func NewSet[T any]() *Set[T] {
	s := &Set[T]{}
	s.init()
	return s
}

// CollectSet is set(iterable).
func CollectSet[T any](seq iter.Seq[T]) *Set[T] {
	s := NewSet[T]()
	s.update(seq)
	return s
}

// SetFrom is set(other), of a set or frozenset.
func SetFrom[T any](other AnySet[T]) *Set[T] {
	s := NewSet[T]()
	s.merge(other.core())
	return s
}

// FrozenSetOf makes a frozenset of its arguments.
func FrozenSetOf[T any](items ...T) *FrozenSet[T] { return CollectFrozenSet(SliceAll(items)) }

// CollectFrozenSet is frozenset(iterable).
func CollectFrozenSet[T any](seq iter.Seq[T]) *FrozenSet[T] {
	s := &FrozenSet[T]{}
	s.init()
	s.update(seq)
	return s
}

// FrozenSetFrom is frozenset(other), of a set or frozenset.
func FrozenSetFrom[T any](other AnySet[T]) *FrozenSet[T] {
	if f, ok := other.(*FrozenSet[T]); ok {
		return f
	}
	s := &FrozenSet[T]{}
	s.init()
	s.merge(other.core())
	return s
}

// Class is set.
func (s *Set[T]) Class() *Class { return SetClass }

// Class is frozenset.
func (s *FrozenSet[T]) Class() *Class { return FrozenSetClass }

// Add is s.add(item).
func (s *Set[T]) Add(item T) {
	s.init()
	s.add(item, s.ops.hash(item))
}

// Discard is s.discard(item).
func (s *Set[T]) Discard(item T) {
	s.init()
	s.discard(item, s.ops.hash(item))
}

// Remove is s.remove(item): one that is not there is a fault.
func (s *Set[T]) Remove(item T) {
	s.init()
	if !s.discard(item, s.ops.hash(item)) {
		panic(KeyError.New(item))
	}
}

// Pop is s.pop(): an empty set is a fault.
func (s *Set[T]) Pop() T {
	s.init()
	if s.used == 0 {
		panic(KeyError.New("pop from an empty set"))
	}
	if !s.sorted {
		for _, item := range s.items {
			if item.hash != -1 {
				return s.drop(s.lookup(item.key, item.hash))
			}
		}
	}
	i := s.finger & (len(s.table) - 1)
	for s.table[i] <= 0 {
		if i++; i == len(s.table) {
			i = 0
		}
	}
	s.finger = i + 1
	return s.drop(i)
}

// Clear is s.clear().
func (s *Set[T]) Clear() { s.init(); s.clear() }

// Copy is s.copy().
func (s *Set[T]) Copy() *Set[T] { return SetFrom[T](s) }

// Copy is s.copy(), which gives a frozenset itself.
func (s *FrozenSet[T]) Copy() *FrozenSet[T] { return s }

// Update is s.update(*others), or s |= other, for sets.
func (s *Set[T]) Update(others ...AnySet[T]) {
	s.init()
	for _, o := range others {
		s.merge(o.core())
	}
}

// UpdateSeq is s.update(*others) for other iterables.
func (s *Set[T]) UpdateSeq(others ...iter.Seq[T]) {
	s.init()
	for _, o := range others {
		s.update(o)
	}
}

// IntersectionUpdate is s &= other.
func (s *Set[T]) IntersectionUpdate(other AnySet[T]) { s.become(s.Intersection(other)) }

// IntersectionUpdateSeq is s.intersection_update(*others).
func (s *Set[T]) IntersectionUpdateSeq(others ...iter.Seq[T]) {
	s.become(s.IntersectionSeq(others...))
}

func (s *Set[T]) become(other *Set[T]) {
	finger := s.finger
	s.setTable = other.setTable
	s.finger = finger
}

// DifferenceUpdate is s -= other.
func (s *Set[T]) DifferenceUpdate(other AnySet[T]) {
	s.init()
	s.subtract(other.core())
}

// DifferenceUpdateSeq is s.difference_update(*others).
func (s *Set[T]) DifferenceUpdateSeq(others ...iter.Seq[T]) {
	s.init()
	for _, o := range others {
		s.subtractSeq(o)
	}
}

// SymmetricDifferenceUpdate is s ^= other.
func (s *Set[T]) SymmetricDifferenceUpdate(other AnySet[T]) {
	s.init()
	s.toggle(other.core())
}

// SymmetricDifferenceUpdateSeq is s.symmetric_difference_update(other).
func (s *Set[T]) SymmetricDifferenceUpdateSeq(other iter.Seq[T]) {
	s.SymmetricDifferenceUpdate(CollectSet(other))
}

// Union is s | other.
func (s *Set[T]) Union(other AnySet[T]) *Set[T] {
	u := SetFrom[T](s)
	u.merge(other.core())
	return u
}

// UnionSeq is s.union(*others).
func (s *Set[T]) UnionSeq(others ...iter.Seq[T]) *Set[T] {
	u := SetFrom[T](s)
	u.UpdateSeq(others...)
	return u
}

// Intersection is s & other.
func (s *Set[T]) Intersection(other AnySet[T]) *Set[T] {
	if other.core() == s.core() {
		return s.Copy()
	}
	r := NewSet[T]()
	r.intersect(s.core(), other.core())
	return r
}

// IntersectionSeq is s.intersection(*others).
func (s *Set[T]) IntersectionSeq(others ...iter.Seq[T]) *Set[T] {
	r := s
	for _, o := range others {
		next := NewSet[T]()
		next.intersectSeq(r.core(), o)
		r = next
	}
	if r == s {
		return s.Copy()
	}
	return r
}

// Difference is s - other.
func (s *Set[T]) Difference(other AnySet[T]) *Set[T] {
	r := NewSet[T]()
	r.difference(s.core(), other.core())
	return r
}

// DifferenceSeq is s.difference(*others).
func (s *Set[T]) DifferenceSeq(others ...iter.Seq[T]) *Set[T] {
	r := s.Copy()
	r.DifferenceUpdateSeq(others...)
	return r
}

// SymmetricDifference is s ^ other.
func (s *Set[T]) SymmetricDifference(other AnySet[T]) *Set[T] {
	r := SetFrom(other)
	r.toggle(s.core())
	return r
}

// SymmetricDifferenceSeq is s.symmetric_difference(other).
func (s *Set[T]) SymmetricDifferenceSeq(other iter.Seq[T]) *Set[T] {
	r := CollectSet(other)
	r.toggle(s.core())
	return r
}

// Union is s | other.
func (s *FrozenSet[T]) Union(other AnySet[T]) *FrozenSet[T] { return s.set().Union(other).freeze() }

// UnionSeq is s.union(*others).
func (s *FrozenSet[T]) UnionSeq(others ...iter.Seq[T]) *FrozenSet[T] {
	return s.set().UnionSeq(others...).freeze()
}

// Intersection is s & other.
func (s *FrozenSet[T]) Intersection(other AnySet[T]) *FrozenSet[T] {
	if other.core() == s.core() {
		return s
	}
	r := &FrozenSet[T]{}
	r.init()
	r.intersect(s.core(), other.core())
	return r
}

// IntersectionSeq is s.intersection(*others).
func (s *FrozenSet[T]) IntersectionSeq(others ...iter.Seq[T]) *FrozenSet[T] {
	return s.set().IntersectionSeq(others...).freeze()
}

// Difference is s - other.
func (s *FrozenSet[T]) Difference(other AnySet[T]) *FrozenSet[T] {
	r := &FrozenSet[T]{}
	r.init()
	r.difference(s.core(), other.core())
	return r
}

// DifferenceSeq is s.difference(*others).
func (s *FrozenSet[T]) DifferenceSeq(others ...iter.Seq[T]) *FrozenSet[T] {
	return s.set().DifferenceSeq(others...).freeze()
}

// SymmetricDifference is s ^ other.
func (s *FrozenSet[T]) SymmetricDifference(other AnySet[T]) *FrozenSet[T] {
	r := SetFrom(other)
	r.toggle(s.core())
	return r.freeze()
}

// SymmetricDifferenceSeq is s.symmetric_difference(other).
func (s *FrozenSet[T]) SymmetricDifferenceSeq(other iter.Seq[T]) *FrozenSet[T] {
	return s.set().SymmetricDifferenceSeq(other).freeze()
}

// set is a set with the same table, for operations that only read it.
func (s *FrozenSet[T]) set() *Set[T] { return &Set[T]{*s.core()} }

func (s *Set[T]) freeze() *FrozenSet[T] { return &FrozenSet[T]{s.setTable} }

// IsSubset is s <= other.
func (s *setTable[T]) IsSubset(other AnySet[T]) bool { return s.core().isSubset(other.core()) }

// IsProperSubset is s < other.
func (s *setTable[T]) IsProperSubset(other AnySet[T]) bool {
	return s.used < other.core().used && s.core().isSubset(other.core())
}

// IsSuperset is s >= other.
func (s *setTable[T]) IsSuperset(other AnySet[T]) bool { return other.core().isSubset(s.core()) }

// IsProperSuperset is s > other.
func (s *setTable[T]) IsProperSuperset(other AnySet[T]) bool {
	return s.used > other.core().used && other.core().isSubset(s.core())
}

// IsSubsetSeq is s.issubset(other).
func (s *setTable[T]) IsSubsetSeq(other iter.Seq[T]) bool { return s.IsSubset(CollectSet(other)) }

// IsSupersetSeq is s.issuperset(other).
func (s *setTable[T]) IsSupersetSeq(other iter.Seq[T]) bool {
	s.init()
	for v := range other {
		if !s.Contains(v) {
			return false
		}
	}
	return true
}

// IsDisjoint is s.isdisjoint(other) for sets.
func (s *setTable[T]) IsDisjoint(other AnySet[T]) bool { return s.core().isDisjoint(other.core()) }

// IsDisjointSeq is s.isdisjoint(other).
func (s *setTable[T]) IsDisjointSeq(other iter.Seq[T]) bool {
	for v := range other {
		if s.Contains(v) {
			return false
		}
	}
	return true
}

// EqualSet is s == other.
func (s *setTable[T]) EqualSet(other AnySet[T]) bool {
	return s.used == other.core().used && s.core().isSubset(other.core())
}

// Repr implements Reprer.
func (s *Set[T]) Repr() string { return string(s.appendRepr(nil)) }

func (s *Set[T]) appendRepr(b []byte) []byte {
	if s.used == 0 {
		return append(b, "set()"...)
	}
	if !flat[T]() {
		if !enterRepr(s) {
			return append(b, "set(...)"...)
		}
		defer leaveRepr(s)
	}
	return append(s.appendItems(append(b, '{')), '}')
}

// Repr implements Reprer.
func (s *FrozenSet[T]) Repr() string { return string(s.appendRepr(nil)) }

func (s *FrozenSet[T]) appendRepr(b []byte) []byte {
	if s.used == 0 {
		return append(b, "frozenset()"...)
	}
	return append(s.appendItems(append(b, "frozenset({"...)), "})"...)
}

// hashParts is frozenset_hash.
func (s *FrozenSet[T]) hashParts() int {
	shuffle := func(h uint64) uint64 { return (h ^ 89869747 ^ h<<16) * 3644798167 }
	var h uint64
	for e := range s.core().entries() {
		h ^= shuffle(uint64(e.hash))
	}
	h ^= (uint64(s.used) + 1) * 1927868237
	h ^= h>>11 ^ h>>25
	h = h*69069 + 907133923
	if h == ^uint64(0) {
		h = 590923713
	}
	return int(h)
}

func (s *FrozenSet[T]) steadyItems() bool { return s.core().sorted }

// anySet is a set or frozenset whatever its type.
type anySet interface {
	Len() int
	ContainsAny(v any) bool
	itemsAny() iter.Seq[any]
}

// ContainsAny is v in s, for a value of any type.
func (s *setTable[T]) ContainsAny(v any) bool {
	if set, ok := v.(anySet); ok {
		if _, frozen := v.(partsHasher); !frozen {
			v = CollectFrozenSet(set.itemsAny()) // a set is looked for as the frozenset that equals it
		}
	}
	if k, ok := convertKey[T](v); ok {
		return s.Contains(k)
	}
	hash := Hash(v)
	for e := range s.core().entries() {
		if e.hash == hash && RichEqual(e.key, v) {
			return true
		}
	}
	return false
}

func (s *setTable[T]) itemsAny() iter.Seq[any] {
	return func(yield func(any) bool) {
		for v := range s.All() {
			if !yield(v) {
				return
			}
		}
	}
}

func (s *setTable[T]) equalAny(other any) bool {
	o, ok := other.(anySet)
	return ok && o.Len() == s.used && subset(s, o)
}

func subset(a, b anySet) bool {
	for v := range a.itemsAny() {
		if !b.ContainsAny(v) {
			return false
		}
	}
	return true
}

func orderedSets(a, b anySet, op string) bool {
	switch op {
	case "<":
		return a.Len() < b.Len() && subset(a, b)
	case "<=":
		return a.Len() <= b.Len() && subset(a, b)
	case ">":
		return a.Len() > b.Len() && subset(b, a)
	}
	return a.Len() >= b.Len() && subset(b, a)
}
