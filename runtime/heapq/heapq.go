// Package heapq stands for Python's heapq module: a list as a heap, smallest
// item first. Items are compared with < alone, in the same order and as often
// as CPython does (Modules/_heapqmodule.c), so that equal items and comparisons
// that raise come out alike.
//
// Functions take the list that they change, and fault where it is empty.
package heapq

import (
	"iter"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// siftDown moves the item at pos up towards start until its parent is not
// above it (heapq's names for up and down are the other way round).
func siftDown[T any](heap []T, start, pos int, less func(a, b T) bool) {
	item := heap[pos]
	for pos > start {
		parent := (pos - 1) >> 1
		if !less(item, heap[parent]) {
			break
		}
		heap[pos] = heap[parent]
		pos = parent
	}
	heap[pos] = item
}

// siftUp moves the hole at pos to a leaf by the smaller children, and then its
// item up to where it belongs.
func siftUp[T any](heap []T, pos int, less func(a, b T) bool) {
	start, end := pos, len(heap)
	item := heap[pos]
	for child := 2*pos + 1; child < end; child = 2*pos + 1 {
		if right := child + 1; right < end && !less(heap[child], heap[right]) {
			child = right
		}
		heap[pos] = heap[child]
		pos = child
	}
	heap[pos] = item
	siftDown(heap, start, pos, less)
}

// Push is heappush(heap, item).
func Push[T any](heap *py.List[T], item T) { PushFunc(heap, item, py.LessFunc[T]()) }

// PushFunc is heappush(heap, item) of items whose order is less.
func PushFunc[T any](heap *py.List[T], item T, less func(a, b T) bool) {
	heap.Append(item)
	items := heap.Slice()
	siftDown(items, 0, len(items)-1, less)
}

// Pop is heappop(heap): the smallest item.
func Pop[T any](heap *py.List[T]) T { return PopFunc(heap, py.LessFunc[T]()) }

// PopFunc is heappop(heap) of items whose order is less.
func PopFunc[T any](heap *py.List[T], less func(a, b T) bool) T {
	if heap.Len() == 0 {
		panic(py.IndexError.New("index out of range"))
	}
	last := heap.Pop()
	items := heap.Slice()
	if len(items) == 0 {
		return last
	}
	least := items[0]
	items[0] = last
	siftUp(items, 0, less)
	return least
}

// Replace is heapreplace(heap, item): the smallest item, for which item comes in.
func Replace[T any](heap *py.List[T], item T) T { return ReplaceFunc(heap, item, py.LessFunc[T]()) }

// ReplaceFunc is heapreplace(heap, item) of items whose order is less.
func ReplaceFunc[T any](heap *py.List[T], item T, less func(a, b T) bool) T {
	items := heap.Slice()
	if len(items) == 0 {
		panic(py.IndexError.New("index out of range"))
	}
	least := items[0]
	items[0] = item
	siftUp(items, 0, less)
	return least
}

// PushPop is heappushpop(heap, item): the smallest of the items and item.
func PushPop[T any](heap *py.List[T], item T) T { return PushPopFunc(heap, item, py.LessFunc[T]()) }

// PushPopFunc is heappushpop(heap, item) of items whose order is less.
func PushPopFunc[T any](heap *py.List[T], item T, less func(a, b T) bool) T {
	items := heap.Slice()
	if len(items) == 0 || !less(items[0], item) {
		return item
	}
	least := items[0]
	items[0] = item
	siftUp(items, 0, less)
	return least
}

// Heapify is heapify(heap).
func Heapify[T any](heap *py.List[T]) { HeapifyFunc(heap, py.LessFunc[T]()) }

// HeapifyFunc is heapify(heap) of items whose order is less.
func HeapifyFunc[T any](heap *py.List[T], less func(a, b T) bool) {
	items := heap.Slice()
	for i := len(items)/2 - 1; i >= 0; i-- {
		siftUp(items, i, less)
	}
}

// NLargest is nlargest(n, iterable).
func NLargest[T any](n int, seq iter.Seq[T]) []T {
	return take(py.Sorted(seq, true), n)
}

// NLargestBy is nlargest(n, iterable, key).
func NLargestBy[T, K any](n int, seq iter.Seq[T], key func(T) K) []T {
	return take(py.SortedBy(seq, key, true), n)
}

// NSmallest is nsmallest(n, iterable).
func NSmallest[T any](n int, seq iter.Seq[T]) []T {
	return take(py.Sorted(seq, false), n)
}

// NSmallestBy is nsmallest(n, iterable, key).
func NSmallestBy[T, K any](n int, seq iter.Seq[T], key func(T) K) []T {
	return take(py.SortedBy(seq, key, false), n)
}

func take[T any](sorted []T, n int) []T {
	return slices.Clip(sorted[:max(0, min(n, len(sorted)))])
}

// Merge is merge(*iterables): sorted sequences as one, lazily.
func Merge[T any](seqs ...iter.Seq[T]) iter.Seq[T] {
	return MergeBy(func(v T) T { return v }, false, seqs...)
}

// source is one of the sequences being merged, at its next item.
type source[T, K any] struct {
	item  T
	key   K
	order int
	next  func() (T, bool)
}

// MergeBy is merge(*iterables, key=key, reverse=reverse).
func MergeBy[T, K any](key func(T) K, reverse bool, seqs ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		keyLess := py.LessFunc[K]()
		less := func(a, b *source[T, K]) bool {
			switch {
			case reverse && keyLess(b.key, a.key), !reverse && keyLess(a.key, b.key):
				return true
			case reverse && keyLess(a.key, b.key), !reverse && keyLess(b.key, a.key):
				return false
			}
			return a.order < b.order
		}
		var heap []*source[T, K]
		for i, seq := range seqs {
			next, stop := iter.Pull(seq)
			defer stop()
			if v, ok := next(); ok {
				heap = append(heap, &source[T, K]{v, key(v), i, next})
			}
		}
		for i := len(heap)/2 - 1; i >= 0; i-- {
			siftUp(heap, i, less)
		}
		for len(heap) > 0 {
			top := heap[0]
			if !yield(top.item) {
				return
			}
			if v, ok := top.next(); ok {
				top.item, top.key = v, key(v)
			} else {
				heap[0] = heap[len(heap)-1]
				heap = heap[:len(heap)-1]
				if len(heap) == 0 {
					return
				}
			}
			siftUp(heap, 0, less)
		}
	}
}
