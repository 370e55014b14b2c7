// Package functools stands for Python's functools module, as far as that works
// on values; decorators that make functions are the compiler's.
package functools

import (
	"iter"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Reduce is functools.reduce(function, iterable).
func Reduce[T any](function func(T, T) T, seq iter.Seq[T]) T {
	var total T
	empty := true
	for v := range seq {
		if empty {
			total, empty = v, false
		} else {
			total = function(total, v)
		}
	}
	if empty {
		panic(py.TypeError.New("reduce() of empty iterable with no initial value"))
	}
	return total
}

// ReduceFrom is functools.reduce(function, iterable, initial).
func ReduceFrom[T, A any](function func(A, T) A, seq iter.Seq[T], initial A) A {
	for v := range seq {
		initial = function(initial, v)
	}
	return initial
}

// SortedByComparison is sorted(seq, key=cmp_to_key(compare), reverse=reverse). It is stable either way.
func SortedByComparison[T any](seq iter.Seq[T], compare func(T, T) int, reverse bool) []T {
	items := slices.Collect(seq)
	if reverse {
		slices.Reverse(items)
	}
	slices.SortStableFunc(items, compare)
	if reverse {
		slices.Reverse(items)
	}
	return items
}
