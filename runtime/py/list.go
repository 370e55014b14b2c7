package py

import "iter"

// List is Python's list, where several holders may see it change. A list with one holder is a plain slice, for which
// the functions SliceAt, SlicePop and so on do the same.
type List[T any] struct{ items []T }

// ListOf makes a list of its arguments.
func ListOf[T any](items ...T) *List[T] { return &List[T]{items} }

// NewList makes a list that adopts the slice.
func NewList[T any](items []T) *List[T] { return &List[T]{items} }

// CollectList is list(iterable).
func CollectList[T any](seq iter.Seq[T]) *List[T] { return &List[T]{Collect(seq)} }

// Collect is list(iterable), as a slice.
func Collect[T any](seq iter.Seq[T]) []T {
	var items []T
	for v := range seq {
		items = append(items, v)
	}
	return items
}

// Slice is the items themselves: a change of one is seen in the list.
func (l *List[T]) Slice() []T { return l.items }

// Len is len(l).
func (l *List[T]) Len() int { return len(l.items) }

// Append is l.append(item).
func (l *List[T]) Append(item T) { l.items = append(l.items, item) }

// Extend is l.extend(iterable). Like Python's, it sees what the list gains meanwhile, but for l itself.
func (l *List[T]) Extend(seq iter.Seq[T]) { SliceExtend(&l.items, seq) }

// ExtendSlice is l.extend(items) for items that are there already; they may be l's own.
func (l *List[T]) ExtendSlice(items []T) { l.items = append(l.items, items...) }

// Insert is l.insert(i, item).
func (l *List[T]) Insert(i int, item T) { SliceInsert(&l.items, i, item) }

// Pop is l.pop().
func (l *List[T]) Pop() T { return SlicePop(&l.items) }

// PopAt is l.pop(i).
func (l *List[T]) PopAt(i int) T { return SlicePopAt(&l.items, i) }

// Remove is l.remove(item): one that is not there is a fault.
func (l *List[T]) Remove(item T) { SliceRemove(&l.items, item) }

// Index is l.index(item): one that is not there is a fault.
func (l *List[T]) Index(item T) int { return SliceIndex(l.items, item) }

// IndexFrom is l.index(item, start).
func (l *List[T]) IndexFrom(item T, start int) int {
	return SliceIndexBetween(l.items, item, start, len(l.items))
}

// IndexBetween is l.index(item, start, stop).
func (l *List[T]) IndexBetween(item T, start, stop int) int {
	return SliceIndexBetween(l.items, item, start, stop)
}

// Count is l.count(item).
func (l *List[T]) Count(item T) int { return SliceCount(l.items, item) }

// Contains is item in l.
func (l *List[T]) Contains(item T) bool { return SliceContains(l.items, item) }

// Reverse is l.reverse().
func (l *List[T]) Reverse() { SliceReverse(l.items) }

// Clear is l.clear().
func (l *List[T]) Clear() { l.items = nil }

// Copy is l.copy().
func (l *List[T]) Copy() *List[T] { return &List[T]{SliceCopy(l.items)} }

// At is l[i]: an index that is out of range is a fault.
func (l *List[T]) At(i int) T {
	if uint(i) < uint(len(l.items)) {
		return l.items[i]
	}
	return l.fromEnd(i)
}

// fromEnd is l[i] for an index below 0, or out of range: apart from At, so that Go inlines that.
//
//go:noinline
func (l *List[T]) fromEnd(i int) T { return *SliceRef(l.items, i) }

// Get is l[i] where an index out of range has a handler: ok says whether it is in range.
func (l *List[T]) Get(i int) (item T, ok bool) { return SliceGet(l.items, i) }

// Set is l[i] = item.
func (l *List[T]) Set(i int, item T) {
	if uint(i) < uint(len(l.items)) {
		l.items[i] = item
		return
	}
	l.setFromEnd(i, item)
}

func (l *List[T]) setFromEnd(i int, item T) { SliceSet(l.items, i, item) }

// Ref is the place of l[i], for an augmented assignment.
func (l *List[T]) Ref(i int) *T { return SliceRef(l.items, i) }

// Delete is del l[i].
func (l *List[T]) Delete(i int) { SliceDelete(&l.items, i) }

// Sub is l[lo:hi].
func (l *List[T]) Sub(lo, hi int) *List[T] { return &List[T]{SliceSub(l.items, lo, hi)} }

// SubFrom is l[lo:].
func (l *List[T]) SubFrom(lo int) *List[T] { return &List[T]{SliceSubFrom(l.items, lo)} }

// SubTo is l[:hi].
func (l *List[T]) SubTo(hi int) *List[T] { return &List[T]{SliceSubTo(l.items, hi)} }

// SubStep is l[lo:hi:step]; a bound that is not there is None.
func (l *List[T]) SubStep(lo, hi, step Opt[int]) *List[T] {
	return &List[T]{SliceSubStep(l.items, lo, hi, step)}
}

// SetSub is l[lo:hi] = items.
func (l *List[T]) SetSub(lo, hi Opt[int], items []T) { SliceSetSub(&l.items, lo, hi, items) }

// SetSubStep is l[lo:hi:step] = items.
func (l *List[T]) SetSubStep(lo, hi, step Opt[int], items []T) {
	SliceSetSubStep(&l.items, lo, hi, step, items)
}

// DeleteSub is del l[lo:hi:step].
func (l *List[T]) DeleteSub(lo, hi, step Opt[int]) { SliceDeleteSub(&l.items, lo, hi, step) }

// Repeat is l * n.
func (l *List[T]) Repeat(n int) *List[T] { return &List[T]{SliceRepeat(l.items, n)} }

// RepeatInPlace is l *= n.
func (l *List[T]) RepeatInPlace(n int) { l.items = SliceRepeat(l.items, n) }

// Concat is l + other.
func (l *List[T]) Concat(other *List[T]) *List[T] {
	return &List[T]{SliceConcat(l.items, other.items)}
}

// All yields the items. Like Python's iterator it looks at the list anew for each: what is appended meanwhile comes, too.
func (l *List[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 0; i < len(l.items); i++ {
			if !yield(l.items[i]) {
				return
			}
		}
	}
}

// Backward is reversed(l).
func (l *List[T]) Backward() iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := len(l.items) - 1; i >= 0; i-- {
			if i < len(l.items) && !yield(l.items[i]) {
				return
			}
		}
	}
}

// Sort is l.sort(reverse=reverse).
func (l *List[T]) Sort(reverse bool) {
	l.sorting(func(items []T) { SliceSort(items, reverse) })
}

// SortFunc is l.sort(reverse=reverse) of items whose order is less.
func (l *List[T]) SortFunc(reverse bool, less func(a, b T) bool) {
	l.sorting(func(items []T) { stableSort(items, less, reverse) })
}

// ListSortBy is l.sort(key=key, reverse=reverse).
func ListSortBy[T, K any](l *List[T], key func(T) K, reverse bool) {
	l.sorting(func(items []T) { SliceSortBy(items, key, reverse) })
}

// sorting empties the list while it is sorted, as list.sort does, so that a key function that changes it is found out.
func (l *List[T]) sorting(sort func([]T)) {
	items := l.items
	l.items = nil
	defer func() { l.items = items }()
	sort(items)
	if len(l.items) > 0 {
		panic(ValueError.New("list modified during sort"))
	}
}

// Equal is l == other for a list of the same type.
func (l *List[T]) Equal(other *List[T]) bool {
	return l == other || SliceEqual(l.items, other.items)
}

// Compare orders lists by their first difference: below, at or above zero.
func (l *List[T]) Compare(other *List[T]) int { return SliceCompare(l.items, other.items) }

// Repr implements Reprer.
func (l *List[T]) Repr() string { return string(l.appendRepr(nil)) }

func (l *List[T]) appendRepr(b []byte) []byte {
	if len(l.items) == 0 {
		return append(b, "[]"...)
	}
	if !flat[T]() {
		if !enterRepr(l) {
			return append(b, "[...]"...)
		}
		defer leaveRepr(l)
	}
	b = append(b, '[')
	for i := 0; i < len(l.items); i++ { // an item's repr may change the list
		if i > 0 {
			b = append(b, ", "...)
		}
		b = appendRepr(b, l.items[i])
	}
	return append(b, ']')
}
