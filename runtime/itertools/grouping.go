package itertools

import (
	"iter"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// GroupBySame yields runs of equal elements: the element, and the run.
func GroupBySame[T any](seq iter.Seq[T]) iter.Seq[py.Pair[T, *py.Iterator[T]]] {
	return GroupBy(seq, func(v T) T { return v })
}

// GroupBy yields runs of elements with equal keys: the key, and the run. A
// nil key stands for None. As in Python a run shares its elements with the whole: it must be read before the
// next is asked for, what is left of it then is skipped.
func GroupBy[T, K any](seq iter.Seq[T], key func(T) K) iter.Seq[py.Pair[K, *py.Iterator[T]]] {
	key = py.KeyOrSelf(key)
	return func(yield func(py.Pair[K, *py.Iterator[T]]) bool) {
		next, stop := iter.Pull(seq)
		defer stop()
		// As in groupby_next: the element that was read last, unless a run
		// has taken it, and its key.
		var (
			value  T
			held   bool
			last   K
			target K
			ended  bool
			turn   int
		)
		step := func() bool {
			if ended {
				return false
			}
			v, ok := next()
			if !ok {
				ended, held = true, false
				return false
			}
			value, held, last = v, true, key(v)
			return true
		}
		run := func(mine int, k K) *py.Iterator[T] {
			return py.NewIterator(func() (v T, ok bool) {
				if mine != turn || !held && !step() || !py.RichEqual(k, last) {
					return v, false
				}
				held = false
				return value, true
			})
		}
		for first := true; ; first = false {
			turn++
			if first && !step() {
				return
			}
			for !first && py.RichEqual(target, last) {
				if !step() {
					return
				}
			}
			target = last
			if !yield(py.PairOf(target, run(turn, target))) {
				return
			}
		}
	}
}

// ZipLongest yields the elements side by side until the longer ends; the
// shorter gives None then.
func ZipLongest[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq[py.Pair[py.Opt[A], py.Opt[B]]] {
	return func(yield func(py.Pair[py.Opt[A], py.Opt[B]]) bool) {
		nextA, stopA := iter.Pull(as)
		defer stopA()
		nextB, stopB := iter.Pull(bs)
		defer stopB()
		for {
			a, okA := nextA()
			b, okB := nextB()
			if !okA && !okB || !yield(py.PairOf(py.Opt[A]{Value: a, OK: okA}, py.Opt[B]{Value: b, OK: okB})) {
				return
			}
		}
	}
}

// ZipLongestFill is ZipLongest with a value to fill up with.
func ZipLongestFill[T any](as, bs iter.Seq[T], fill T) iter.Seq[py.Pair[T, T]] {
	return func(yield func(py.Pair[T, T]) bool) {
		for p := range ZipLongest(as, bs) {
			if !yield(py.PairOf(p.First.Or(fill), p.Second.Or(fill))) {
				return
			}
		}
	}
}

// Compress yields the elements of data whose selector is true.
func Compress[T, S any](data iter.Seq[T], selectors iter.Seq[S]) iter.Seq[T] {
	return func(yield func(T) bool) {
		next, stop := iter.Pull(selectors)
		defer stop()
		for v := range data {
			s, ok := next()
			if !ok || py.Truth(s) && !yield(v) {
				return
			}
		}
	}
}

// FilterFalsy yields the elements that are false themselves.
func FilterFalsy[T any](seq iter.Seq[T]) iter.Seq[T] {
	return FilterFalse(func(v T) bool { return py.Truth(v) }, seq)
}

// Tee gives two iterators over one sequence. What one has read and the other
// has not is kept for it.
func Tee[T any](seq iter.Seq[T]) py.Pair[*py.Iterator[T], *py.Iterator[T]] {
	source := py.Iter(seq)
	var buffer []T // what only one of the two has read yet
	var behind int // which of them still needs it: 0 or 1
	reader := func(me int) *py.Iterator[T] {
		return py.NewIterator(func() (v T, ok bool) {
			if len(buffer) > 0 && behind == me {
				v, buffer = buffer[0], buffer[1:]
				return v, true
			}
			if v, ok = source.Take(); ok {
				behind = 1 - me
				buffer = append(buffer, v)
			}
			return v, ok
		})
	}
	return py.PairOf(reader(0), reader(1))
}
