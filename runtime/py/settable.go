package py

import "iter"

// setTable is the hash table beneath Set and FrozenSet. It follows Objects/setobject.c step by step: where the hashes
// are CPython's (numbers, tuples of numbers, None), the items come in CPython's order. Items with hashes that differ
// between runs (str, objects) come in the order in which they were added.
type setTable[T any] struct {
	table  []int32 // numbers of items + 1; 0 where nothing ever was, -1 where an item was removed
	items  []setItem[T]
	fill   int // slots of the table that are not 0
	used   int
	finger int // where pop looks next
	ops    *setOps[T]
	sorted bool // in CPython's order, that of the table
}

type setItem[T any] struct {
	hash int // -1 for a removed item
	key  T
}

type setOps[T any] struct {
	hash  func(T) int
	equal func(a, b T) bool
}

const (
	setMinSize   = 8
	linearProbes = 9
	perturbShift = 5
)

func (s *setTable[T]) init() {
	if s.ops != nil {
		return
	}
	s.ops = &setOps[T]{hashFunc[T](), equalFunc[T]()}
	s.table = make([]int32, setMinSize)
	steady, known := steadyType[T]()
	s.sorted = steady || !known
}

// core lets a table be taken from any kind of set.
func (s *setTable[T]) core() *setTable[T] {
	s.init()
	return s
}

// AnySet is a Set or a FrozenSet.
type AnySet[T any] interface {
	core() *setTable[T]
	All() iter.Seq[T]
}

// Len is len(s).
func (s *setTable[T]) Len() int { return s.used }

// Contains is item in s.
func (s *setTable[T]) Contains(item T) bool {
	s.init()
	return s.lookup(item, s.ops.hash(item)) >= 0
}

// lookup finds the slot of an item, or -1: set_lookkey.
func (s *setTable[T]) lookup(key T, hash int) int {
	mask := uint(len(s.table) - 1)
	i, perturb := uint(hash)&mask, uint(hash)
	for {
		last := i
		if i+linearProbes <= mask {
			last = i + linearProbes
		}
		for j := i; j <= last; j++ {
			at := s.table[j]
			if at == 0 {
				return -1
			}
			if at > 0 {
				if item := &s.items[at-1]; item.hash == hash && s.ops.equal(item.key, key) {
					return int(j)
				}
			}
		}
		perturb >>= perturbShift
		i = (i*5 + 1 + perturb) & mask
	}
}

// add is set_add_entry.
func (s *setTable[T]) add(key T, hash int) {
	if s.sorted && !s.isSteady(key) {
		s.sorted = false
		s.itemsInTableOrder()
	}
	mask := uint(len(s.table) - 1)
	i, perturb := uint(hash)&mask, uint(hash)
	free := -1
	for {
		last := i
		if i+linearProbes <= mask {
			last = i + linearProbes
		}
		for j := i; j <= last; j++ {
			switch at := s.table[j]; {
			case at == 0:
				if free >= 0 {
					s.put(free, key, hash)
					return
				}
				s.put(int(j), key, hash)
				s.fill++
				if uint(s.fill)*5 >= mask*3 {
					s.resize(s.growth())
				}
				return
			case at < 0:
				free = int(j)
			default:
				if item := &s.items[at-1]; item.hash == hash && s.ops.equal(item.key, key) {
					return
				}
			}
		}
		perturb >>= perturbShift
		i = (i*5 + 1 + perturb) & mask
	}
}

func (s *setTable[T]) isSteady(key T) bool {
	switch any((*T)(nil)).(type) {
	case *int, *float64, *bool, *Int:
		return true
	}
	return steady(key)
}

func (s *setTable[T]) growth() int {
	if s.used > 50000 {
		return s.used * 2
	}
	return s.used * 4
}

func (s *setTable[T]) put(slot int, key T, hash int) {
	if len(s.items) >= 2*s.used+setMinSize {
		s.compact()
	}
	s.items = append(s.items, setItem[T]{hash, key})
	s.table[slot] = int32(len(s.items))
	s.used++
}

// compact forgets removed items.
func (s *setTable[T]) compact() {
	moved := make([]int32, len(s.items)+1)
	n := 0
	for i, item := range s.items {
		if item.hash != -1 {
			s.items[n] = item
			n++
			moved[i+1] = int32(n)
		}
	}
	clear(s.items[n:])
	s.items = s.items[:n]
	for i, at := range s.table {
		if at > 0 {
			s.table[i] = moved[at]
		}
	}
}

// itemsInTableOrder makes the order of the table the order of the items.
func (s *setTable[T]) itemsInTableOrder() {
	items := make([]setItem[T], 0, s.used)
	for i, at := range s.table {
		if at > 0 {
			items = append(items, s.items[at-1])
			s.table[i] = int32(len(items))
		}
	}
	s.items = items
}

// resize makes a table for more than minUsed items, without the traces of removed ones: set_table_resize.
func (s *setTable[T]) resize(minUsed int) {
	size := setMinSize
	for size <= minUsed {
		size <<= 1
	}
	old := s.table
	s.table = make([]int32, size)
	s.fill = s.used
	for _, at := range old {
		if at > 0 {
			s.insertClean(at, s.items[at-1].hash)
		}
	}
}

// insertClean puts the number of an item that is not in the table: set_insert_clean.
func (s *setTable[T]) insertClean(number int32, hash int) {
	mask := uint(len(s.table) - 1)
	i, perturb := uint(hash)&mask, uint(hash)
	for {
		last := i
		if i+linearProbes <= mask {
			last = i + linearProbes
		}
		for j := i; j <= last; j++ {
			if s.table[j] == 0 {
				s.table[j] = number
				return
			}
		}
		perturb >>= perturbShift
		i = (i*5 + 1 + perturb) & mask
	}
}

// discard removes an item: set_discard_entry.
func (s *setTable[T]) discard(key T, hash int) bool {
	slot := s.lookup(key, hash)
	if slot < 0 {
		return false
	}
	s.drop(slot)
	return true
}

func (s *setTable[T]) drop(slot int) T {
	item := &s.items[s.table[slot]-1]
	key := item.key
	*item = setItem[T]{hash: -1}
	s.table[slot] = -1
	s.used--
	return key
}

// entries yields the items in order. The set must not change meanwhile.
func (s *setTable[T]) entries() iter.Seq[setItem[T]] {
	return func(yield func(setItem[T]) bool) {
		if !s.sorted {
			for _, item := range s.items {
				if item.hash != -1 && !yield(item) {
					return
				}
			}
			return
		}
		for _, at := range s.table {
			if at > 0 && !yield(s.items[at-1]) {
				return
			}
		}
	}
}

// All yields the items. A set that changes its size meanwhile is a fault.
func (s *setTable[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		used := s.used
		for i := 0; ; i++ {
			if s.used != used {
				panic(RuntimeError.New("Set changed size during iteration"))
			}
			var at int
			if s.sorted {
				for i < len(s.table) && s.table[i] <= 0 {
					i++
				}
				if i >= len(s.table) {
					return
				}
				at = int(s.table[i]) - 1
			} else {
				for i < len(s.items) && s.items[i].hash == -1 {
					i++
				}
				if i >= len(s.items) {
					return
				}
				at = i
			}
			if !yield(s.items[at].key) {
				return
			}
		}
	}
}

// merge adds the items of another set: set_merge.
func (s *setTable[T]) merge(other *setTable[T]) {
	if other == s || other.used == 0 {
		return
	}
	s.reserve(other.used)
	if s.fill > 0 {
		for e := range other.entries() {
			s.add(e.key, e.hash)
		}
		return
	}
	s.sorted = other.sorted
	same := len(s.table) == len(other.table) && other.fill == other.used
	s.items = make([]setItem[T], 0, other.used)
	if same {
		numbers := make([]int32, len(other.items)+1)
		for i, item := range other.items {
			if item.hash != -1 {
				s.items = append(s.items, item)
				numbers[i+1] = int32(len(s.items))
			}
		}
		for i, at := range other.table {
			if at > 0 {
				s.table[i] = numbers[at]
			}
		}
	} else {
		for e := range other.entries() {
			s.items = append(s.items, e)
			s.insertClean(int32(len(s.items)), e.hash)
		}
	}
	s.fill, s.used = other.used, other.used
}

// reserve grows the table once for n more items.
func (s *setTable[T]) reserve(n int) {
	if (s.fill+n)*5 >= (len(s.table)-1)*3 {
		s.resize((s.used + n) * 2)
	}
}

func (s *setTable[T]) update(seq iter.Seq[T]) {
	for v := range seq {
		s.add(v, s.ops.hash(v))
	}
}

func (s *setTable[T]) clear() {
	ops := s.ops
	*s = setTable[T]{finger: s.finger}
	s.ops = ops
	s.table = make([]int32, setMinSize)
	steady, known := steadyType[T]()
	s.sorted = steady || !known
}

// intersect fills an empty table with what is in both: set_intersection.
func (s *setTable[T]) intersect(a, b *setTable[T]) {
	if b.used > a.used {
		a, b = b, a
	}
	for e := range b.entries() {
		if a.lookup(e.key, e.hash) >= 0 {
			s.add(e.key, e.hash)
		}
	}
}

func (s *setTable[T]) intersectSeq(a *setTable[T], seq iter.Seq[T]) {
	for v := range seq {
		if h := s.ops.hash(v); a.lookup(v, h) >= 0 {
			s.add(v, h)
			if s.used >= a.used {
				return
			}
		}
	}
}

// subtract removes what is in other: set_difference_update_internal.
func (s *setTable[T]) subtract(other *setTable[T]) {
	if other == s {
		s.clear()
		return
	}
	if other.used>>3 > s.used {
		var both setTable[T]
		both.init()
		both.intersect(s, other)
		other = &both
	}
	for e := range other.entries() {
		s.discard(e.key, e.hash)
	}
	s.purge()
}

func (s *setTable[T]) subtractSeq(seq iter.Seq[T]) {
	for v := range seq {
		s.discard(v, s.ops.hash(v))
	}
	s.purge()
}

// purge makes a new table if many items were removed from the old one.
func (s *setTable[T]) purge() {
	if s.fill-s.used > (len(s.table)-1)/4 {
		s.resize(s.growth())
	}
}

// difference fills an empty table with what is in a and not in b: set_difference.
func (s *setTable[T]) difference(a, b *setTable[T]) {
	if a.used>>2 > b.used {
		s.merge(a)
		s.subtract(b)
		return
	}
	for e := range a.entries() {
		if b.lookup(e.key, e.hash) < 0 {
			s.add(e.key, e.hash)
		}
	}
}

// toggle adds what is in other alone, and removes what is in both: set_symmetric_difference_update.
func (s *setTable[T]) toggle(other *setTable[T]) {
	if other == s {
		s.clear()
		return
	}
	for e := range other.entries() {
		if !s.discard(e.key, e.hash) {
			s.add(e.key, e.hash)
		}
	}
}

func (s *setTable[T]) isSubset(other *setTable[T]) bool {
	if s.used > other.used {
		return false
	}
	for e := range s.entries() {
		if other.lookup(e.key, e.hash) < 0 {
			return false
		}
	}
	return true
}

func (s *setTable[T]) isDisjoint(other *setTable[T]) bool {
	if other.used > s.used {
		s, other = other, s
	}
	for e := range other.entries() {
		if s.lookup(e.key, e.hash) >= 0 {
			return false
		}
	}
	return true
}

func (s *setTable[T]) appendItems(b []byte) []byte {
	first := true
	for v := range s.All() {
		if !first {
			b = append(b, ", "...)
		}
		first = false
		b = appendRepr(b, v)
	}
	return b
}
