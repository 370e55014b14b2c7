package py

import "iter"

// Iterator is an iterator as an object: one that is stored, or asked for its next item.
type Iterator[T any] struct {
	seq   iter.Seq[T]
	next  func() (T, bool)
	stop  func()
	ahead Opt[T]
	done  bool
}

// Iter is iter(seq).
func Iter[T any](seq iter.Seq[T]) *Iterator[T] { return &Iterator[T]{seq: seq} }

// Iter2 is iter of a sequence of two values.
func Iter2[A, B any](seq iter.Seq2[A, B]) *Iterator[Pair[A, B]] { return Iter(Pairs(seq)) }

// IterList is iter(list): it sees what the list gains meanwhile, and needs no goroutine.
func IterList[T any](l *List[T]) *Iterator[T] {
	i := 0
	return &Iterator[T]{next: func() (v T, ok bool) {
		if i >= len(l.items) {
			i = len(l.items) + 1<<62 // stays at its end, whatever the list gains
			return v, false
		}
		i++
		return l.items[i-1], true
	}}
}

// IterSlice is iter of a list that nobody changes meanwhile.
func IterSlice[T any](xs []T) *Iterator[T] {
	i := 0
	return &Iterator[T]{next: func() (v T, ok bool) {
		if i >= len(xs) {
			return v, false
		}
		i++
		return xs[i-1], true
	}}
}

// IterFunc is iter(fn, sentinel).
func IterFunc[T any](fn func() T, sentinel T) *Iterator[T] {
	return &Iterator[T]{next: func() (v T, ok bool) {
		v = fn()
		return v, !RichEqual(v, sentinel)
	}}
}

// NewIterator makes an iterator of a function that gives the next item.
func NewIterator[T any](next func() (T, bool)) *Iterator[T] { return &Iterator[T]{next: next} }

// take gives the next item, if there is one.
func (it *Iterator[T]) Take() (v T, ok bool) {
	if it.ahead.OK {
		v = it.ahead.Value
		it.ahead = Opt[T]{}
		return v, true
	}
	if it.done {
		return v, false
	}
	if it.next == nil {
		it.next, it.stop = iter.Pull(it.seq)
	}
	if v, ok = it.next(); !ok {
		it.done = true
	}
	return v, ok
}

// Next is next(it): at the end it is a fault.
func (it *Iterator[T]) Next() T {
	v, ok := it.Take()
	if !ok {
		panic(StopIteration.New())
	}
	return v
}

// NextOr is next(it, fallback).
func (it *Iterator[T]) NextOr(fallback T) T {
	if v, ok := it.Take(); ok {
		return v
	}
	return fallback
}

// NextOpt is next(it, None), for items that have no nil.
func (it *Iterator[T]) NextOpt() Opt[T] {
	v, ok := it.Take()
	return Opt[T]{v, ok}
}

// HasNext reports whether there is another item. It takes it, and keeps it for Next.
func (it *Iterator[T]) HasNext() bool {
	if !it.ahead.OK {
		v, ok := it.Take()
		it.ahead = Opt[T]{v, ok}
	}
	return it.ahead.OK
}

// All yields the items that are left. Leaving the loop leaves the others to whoever asks next.
func (it *Iterator[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		if it.next == nil && !it.done && !it.ahead.OK {
			// Nobody has begun: run the sequence here, as far as the loop goes on.
			it.next, it.stop = iter.Pull(it.seq)
		}
		for {
			v, ok := it.Take()
			if !ok || !yield(v) {
				return
			}
		}
	}
}

// Close ends the iterator: what runs in it unwinds. Iterators that are not run to their end must be closed.
func (it *Iterator[T]) Close() {
	it.done, it.ahead = true, Opt[T]{}
	if it.stop != nil {
		it.stop()
	}
}

// Class is generator.
func (it *Iterator[T]) Class() *Class { return IteratorClass }
