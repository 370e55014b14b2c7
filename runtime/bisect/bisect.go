// Package bisect stands for Python's bisect module: places in sorted lists.
// It compares with < alone, as CPython does.
package bisect

import (
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Right is bisect_right(a, x): after the items that are not above x.
func Right[T any](a []T, x T) int { return RightIn(a, x, 0, py.None[int]()) }

// Left is bisect_left(a, x): before the items that are not below x.
func Left[T any](a []T, x T) int { return LeftIn(a, x, 0, py.None[int]()) }

// RightIn is bisect_right(a, x, lo, hi).
func RightIn[T any](a []T, x T, lo int, hi py.Opt[int]) int {
	return RightBy(a, x, lo, hi, func(v T) T { return v })
}

// LeftIn is bisect_left(a, x, lo, hi).
func LeftIn[T any](a []T, x T, lo int, hi py.Opt[int]) int {
	return LeftBy(a, x, lo, hi, func(v T) T { return v })
}

// RightBy is bisect_right(a, x, lo, hi, key=key).
func RightBy[T, K any](a []T, x K, lo int, hi py.Opt[int], key func(T) K) int {
	key = py.KeyOrSelf(key)
	less := py.LessFunc[K]()
	return search(lo, hi.Or(len(a)), func(i int) bool { return !less(x, key(py.SliceAt(a, i))) })
}

// LeftBy is bisect_left(a, x, lo, hi, key=key).
func LeftBy[T, K any](a []T, x K, lo int, hi py.Opt[int], key func(T) K) int {
	key = py.KeyOrSelf(key)
	less := py.LessFunc[K]()
	return search(lo, hi.Or(len(a)), func(i int) bool { return less(key(py.SliceAt(a, i)), x) })
}

// search finds the first place from lo up to hi where before is false.
func search(lo, hi int, before func(i int) bool) int {
	if lo < 0 {
		panic(py.ValueError.New("lo must be non-negative"))
	}
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if before(mid) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// InsortRight is insort_right(a, x).
func InsortRight[T any](a *py.List[T], x T) { a.Insert(Right(a.Slice(), x), x) }

// InsortLeft is insort_left(a, x).
func InsortLeft[T any](a *py.List[T], x T) { a.Insert(Left(a.Slice(), x), x) }

// InsortRightBy is insort_right(a, x, key=key).
func InsortRightBy[T, K any](a *py.List[T], x T, key func(T) K) {
	if key == nil {
		InsortRight(a, x)
		return
	}
	a.Insert(RightBy(a.Slice(), key(x), 0, py.None[int](), key), x)
}

// InsortLeftBy is insort_left(a, x, key=key).
func InsortLeftBy[T, K any](a *py.List[T], x T, key func(T) K) {
	if key == nil {
		InsortLeft(a, x)
		return
	}
	a.Insert(LeftBy(a.Slice(), key(x), 0, py.None[int](), key), x)
}
