// Package itertools stands for Python's itertools module, over Go's iterators.
//
// Functions take and give iter.Seq; one that is given back is ranged over once,
// as a Python iterator is. What CPython does at the call (product and the
// combinatoric functions read their arguments) is done at the call, what it
// does at next is done then. A callback that raises panics, and the panic
// passes through.
package itertools

import (
	"iter"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Repeat yields v for ever.
func Repeat[T any](v T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for yield(v) {
		}
	}
}

// RepeatN yields v n times.
func RepeatN[T any](v T, n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for range n {
			if !yield(v) {
				return
			}
		}
	}
}

// Count yields start, start+step, … for ever.
func Count(start, step int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for n := start; yield(n); n += step {
		}
	}
}

// CountFloat is Count for floats: as CPython's, it adds step again and again.
func CountFloat(start, step float64) iter.Seq[float64] {
	return func(yield func(float64) bool) {
		for x := start; yield(x); x += step {
		}
	}
}

// Cycle yields what seq yields, then the same again, for ever. If seq is empty
// so is the result.
func Cycle[T any](seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		var saved []T
		for v := range seq {
			saved = append(saved, v)
			if !yield(v) {
				return
			}
		}
		for len(saved) > 0 {
			for _, v := range saved {
				if !yield(v) {
					return
				}
			}
		}
	}
}

// Chain yields what the sequences yield, one after the other.
func Chain[T any](seqs ...iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, seq := range seqs {
			for v := range seq {
				if !yield(v) {
					return
				}
			}
		}
	}
}

// ChainFromIterable is Chain of sequences that come from a sequence, lazily.
func ChainFromIterable[T any](seqs iter.Seq[iter.Seq[T]]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for seq := range seqs {
			for v := range seq {
				if !yield(v) {
					return
				}
			}
		}
	}
}

// ISlice yields the first stop elements.
func ISlice[T any](seq iter.Seq[T], stop int) iter.Seq[T] {
	if stop < 0 {
		panic(py.ValueError.New("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."))
	}
	return func(yield func(T) bool) {
		left := stop
		if left == 0 {
			return // not even the first is asked for
		}
		for v := range seq {
			left--
			if !yield(v) || left == 0 {
				return
			}
		}
	}
}

// ISliceRange yields every step-th element from start on, up to stop if there
// is one.
func ISliceRange[T any](seq iter.Seq[T], start, stop py.Opt[int], step py.Opt[int]) iter.Seq[T] {
	from, by := 0, 1
	if start.OK {
		from = start.Value
	}
	if step.OK {
		by = step.Value
	}
	switch {
	case stop.OK && stop.Value < 0:
		panic(py.ValueError.New("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."))
	case from < 0:
		panic(py.ValueError.New("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."))
	case by < 1:
		panic(py.ValueError.New("Step for islice() must be a positive integer or None."))
	}
	return func(yield func(T) bool) {
		if stop.OK && stop.Value == 0 {
			return
		}
		at, next := 0, from
		for v := range seq {
			if at == next && (!stop.OK || at < stop.Value) {
				if !yield(v) {
					return
				}
				next += by
			}
			// CPython reads up to stop, or start, even where it takes nothing there.
			if at++; stop.OK && at >= max(stop.Value, from) {
				return
			}
		}
	}
}

// TakeWhile yields until pred is false.
func TakeWhile[T any](pred func(T) bool, seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if !pred(v) || !yield(v) {
				return
			}
		}
	}
}

// DropWhile yields from where pred is false.
func DropWhile[T any](pred func(T) bool, seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		dropping := true
		for v := range seq {
			if dropping && pred(v) {
				continue
			}
			dropping = false
			if !yield(v) {
				return
			}
		}
	}
}

// FilterFalse yields the elements for which pred is false.
func FilterFalse[T any](pred func(T) bool, seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if !pred(v) && !yield(v) {
				return
			}
		}
	}
}

// Starmap yields f(a, b) for each pair.
func Starmap[A, B, R any](f func(A, B) R, seq iter.Seq[py.Pair[A, B]]) iter.Seq[R] {
	return func(yield func(R) bool) {
		for p := range seq {
			if !yield(f(p.First, p.Second)) {
				return
			}
		}
	}
}

// Starmap1 yields f(a) for each tuple of one.
func Starmap1[A, R any](f func(A) R, seq iter.Seq[py.Tuple[A]]) iter.Seq[R] {
	return func(yield func(R) bool) {
		for t := range seq {
			if len(t) != 1 {
				panic(py.TypeError.Errorf("function takes 1 positional argument but %d were given", len(t)))
			}
			if !yield(f(t[0])) {
				return
			}
		}
	}
}

// Starmap3 yields f(a, b, c) for each triple.
func Starmap3[A, B, C, R any](f func(A, B, C) R, seq iter.Seq[py.Triple[A, B, C]]) iter.Seq[R] {
	return func(yield func(R) bool) {
		for t := range seq {
			if !yield(f(t.First, t.Second, t.Third)) {
				return
			}
		}
	}
}

// plus is a + b; ints that leave 64 bits are noticed.
func plus[T int | float64 | string](a, b T) T {
	if x, ok := any(a).(int); ok {
		return any(py.Add(x, any(b).(int))).(T)
	}
	return a + b
}

// Accumulate yields the running sums.
func Accumulate[T int | float64 | string](seq iter.Seq[T]) iter.Seq[T] {
	return AccumulateFunc(seq, plus[T])
}

// AccumulateFrom yields initial, then the running sums with it.
func AccumulateFrom[T int | float64 | string](seq iter.Seq[T], initial T) iter.Seq[T] {
	return AccumulateFuncFrom(seq, plus[T], initial)
}

// AccumulateFunc yields the first element, then f(so far, next) again and again.
func AccumulateFunc[T any](seq iter.Seq[T], f func(T, T) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		var total T
		first := true
		for v := range seq {
			if first {
				total, first = v, false
			} else {
				total = f(total, v)
			}
			if !yield(total) {
				return
			}
		}
	}
}

// AccumulateFuncFrom is AccumulateFunc with a value to start from, which is
// yielded too.
func AccumulateFuncFrom[T, A any](seq iter.Seq[T], f func(A, T) A, initial A) iter.Seq[A] {
	return func(yield func(A) bool) {
		total := initial
		if !yield(total) {
			return
		}
		for v := range seq {
			total = f(total, v)
			if !yield(total) {
				return
			}
		}
	}
}

// Pairwise yields each element with the one after it.
func Pairwise[T any](seq iter.Seq[T]) iter.Seq[py.Pair[T, T]] {
	return func(yield func(py.Pair[T, T]) bool) {
		var last T
		first := true
		for v := range seq {
			if !first && !yield(py.PairOf(last, v)) {
				return
			}
			last, first = v, false
		}
	}
}

// Batched yields tuples of n elements; the last may be shorter, unless strict.
func Batched[T any](seq iter.Seq[T], n int, strict bool) iter.Seq[py.Tuple[T]] {
	if n < 1 {
		panic(py.ValueError.New("n must be at least one"))
	}
	return func(yield func(py.Tuple[T]) bool) {
		var batch py.Tuple[T]
		for v := range seq {
			batch = append(batch, v)
			if len(batch) == n {
				if !yield(batch) {
					return
				}
				batch = nil
			}
		}
		if len(batch) == 0 {
			return
		}
		if strict {
			panic(py.ValueError.New("batched(): incomplete batch"))
		}
		yield(batch)
	}
}
