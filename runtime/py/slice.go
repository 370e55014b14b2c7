package py

import (
	"iter"
	"slices"
)

// The operations of Python's list on a slice that has one holder. One that may change the length takes its address.

func listIndexError() error { return IndexError.New("list index out of range") }

// index counts i from the end if it is negative; ok says whether it is in range then.
func index(i, n int) (at int, ok bool) {
	if i < 0 {
		i += n
	}
	return i, uint(i) < uint(n)
}

// SliceAt is xs[i]: an index that is out of range is a fault.
func SliceAt[T any](xs []T, i int) T {
	if uint(i) < uint(len(xs)) {
		return xs[i]
	}
	return *SliceRef(xs, i) // out of the way, so that Go inlines the rest
}

// SliceGet is xs[i] where an index out of range has a handler.
func SliceGet[T any](xs []T, i int) (item T, ok bool) {
	if i, ok = index(i, len(xs)); ok {
		item = xs[i]
	}
	return item, ok
}

// SliceSet is xs[i] = item.
func SliceSet[T any](xs []T, i int, item T) {
	if uint(i) < uint(len(xs)) {
		xs[i] = item
		return
	}
	sliceSetEnd(xs, i, item)
}

// sliceSetEnd sets an item that is counted from the end.
func sliceSetEnd[T any](xs []T, i int, item T) {
	i, ok := index(i, len(xs))
	if !ok {
		panic(IndexError.New("list assignment index out of range"))
	}
	xs[i] = item
}

// SliceRef is the place of xs[i], for an augmented assignment: reading it is what faults.
func SliceRef[T any](xs []T, i int) *T {
	i, ok := index(i, len(xs))
	if !ok {
		panic(listIndexError())
	}
	return &xs[i]
}

// SliceDelete is del xs[i].
func SliceDelete[T any](xs *[]T, i int) {
	i, ok := index(i, len(*xs))
	if !ok {
		panic(IndexError.New("list assignment index out of range"))
	}
	*xs = slices.Delete(*xs, i, i+1)
}

// SliceExtend is xs.extend(seq).
func SliceExtend[T any](xs *[]T, seq iter.Seq[T]) {
	for v := range seq {
		*xs = append(*xs, v)
	}
}

// SliceInsert is xs.insert(i, item).
func SliceInsert[T any](xs *[]T, i int, item T) {
	*xs = slices.Insert(*xs, clip(Some(i), 0, len(*xs)), item)
}

// SlicePop is xs.pop().
func SlicePop[T any](xs *[]T) T {
	n := len(*xs)
	if n == 0 {
		panic(IndexError.New("pop from empty list"))
	}
	item := (*xs)[n-1]
	var zero T
	(*xs)[n-1] = zero
	*xs = (*xs)[:n-1]
	return item
}

// SlicePopAt is xs.pop(i).
func SlicePopAt[T any](xs *[]T, i int) T {
	n := len(*xs)
	if n == 0 {
		panic(IndexError.New("pop from empty list"))
	}
	i, ok := index(i, n)
	if !ok {
		panic(IndexError.New("pop index out of range"))
	}
	item := (*xs)[i]
	*xs = slices.Delete(*xs, i, i+1)
	return item
}

// SliceRemove is xs.remove(item).
func SliceRemove[T any](xs *[]T, item T) {
	i := find(*xs, item)
	if i < 0 {
		panic(ValueError.New("list.remove(x): x not in list"))
	}
	*xs = slices.Delete(*xs, i, i+1)
}

// SliceIndex is xs.index(item): one that is not there is a fault.
func SliceIndex[T any](xs []T, item T) int {
	i := find(xs, item)
	if i < 0 {
		panic(ValueError.Errorf("%#v is not in list", item))
	}
	return i
}

// SliceIndexBetween is xs.index(item, start, stop).
func SliceIndexBetween[T any](xs []T, item T, start, stop int) int {
	from, to := clip(Some(start), 0, len(xs)), clip(Some(stop), 0, len(xs))
	if from < to {
		if i := find(xs[from:to], item); i >= 0 {
			return from + i
		}
	}
	panic(ValueError.Errorf("%#v is not in list", item))
}

// SliceCount is xs.count(item).
func SliceCount[T any](xs []T, item T) int {
	n := 0
	for {
		i := find(xs, item)
		if i < 0 {
			return n
		}
		n++
		xs = xs[i+1:]
	}
}

// SliceContains is item in xs.
func SliceContains[T any](xs []T, item T) bool { return find(xs, item) >= 0 }

// find is the first place of an item that is, or equals, the one wanted; -1 if there is none.
func find[T any](xs []T, item T) int {
	switch xs := any(xs).(type) {
	case []int:
		return slices.Index(xs, any(item).(int))
	case []string:
		return slices.Index(xs, any(item).(string))
	}
	want := any(item)
	for i := 0; i < len(xs); i++ {
		if RichEqual(xs[i], want) {
			return i
		}
	}
	return -1
}

// SliceReverse is xs.reverse().
func SliceReverse[T any](xs []T) { slices.Reverse(xs) }

// SliceClear is xs.clear().
func SliceClear[T any](xs *[]T) { *xs = nil }

// SliceCopy is xs.copy(), or list(xs).
func SliceCopy[T any](xs []T) []T { return append([]T(nil), xs...) }

// SliceSub is xs[lo:hi], a copy.
func SliceSub[T any](xs []T, lo, hi int) []T { return subItems(xs, Some(lo), Some(hi)) }

// SliceSubFrom is xs[lo:].
func SliceSubFrom[T any](xs []T, lo int) []T { return subItems(xs, Some(lo), None[int]()) }

// SliceSubTo is xs[:hi].
func SliceSubTo[T any](xs []T, hi int) []T { return subItems(xs, None[int](), Some(hi)) }

func subItems[T any](xs []T, lo, hi Opt[int]) []T {
	from, to := clip(lo, 0, len(xs)), clip(hi, len(xs), len(xs))
	if from >= to {
		return nil
	}
	return SliceCopy(xs[from:to])
}

// SliceView is xs[lo:hi] where nobody changes either list: they share their items.
func SliceView[T any](xs []T, lo, hi int) []T {
	return viewItems(xs, clip(Some(lo), 0, len(xs)), clip(Some(hi), len(xs), len(xs)))
}

// SliceViewFrom is xs[lo:] where nobody changes either list.
func SliceViewFrom[T any](xs []T, lo int) []T {
	return viewItems(xs, clip(Some(lo), 0, len(xs)), len(xs))
}

// SliceViewTo is xs[:hi] where nobody changes either list.
func SliceViewTo[T any](xs []T, hi int) []T {
	return viewItems(xs, 0, clip(Some(hi), len(xs), len(xs)))
}

func viewItems[T any](xs []T, from, to int) []T {
	if from >= to {
		return nil
	}
	return xs[from:to:to]
}

// SliceSubStep is xs[lo:hi:step]; a bound that is not there is None.
func SliceSubStep[T any](xs []T, lo, hi, step Opt[int]) []T {
	if step.Or(1) == 1 {
		return subItems(xs, lo, hi)
	}
	from, n, by := sliceBounds(lo, hi, step, len(xs))
	items := make([]T, n)
	for i := range items {
		items[i] = xs[from+i*by]
	}
	return items
}

// SliceSetSub is xs[lo:hi] = items.
func SliceSetSub[T any](xs *[]T, lo, hi Opt[int], items []T) {
	n := len(*xs)
	from := clip(lo, 0, n)
	to := max(clip(hi, n, n), from)
	*xs = slices.Replace(*xs, from, to, items...)
}

// SliceSetSubStep is xs[lo:hi:step] = items.
func SliceSetSubStep[T any](xs *[]T, lo, hi, step Opt[int], items []T) {
	if step.Or(1) == 1 {
		SliceSetSub(xs, lo, hi, items)
		return
	}
	from, n, by := sliceBounds(lo, hi, step, len(*xs))
	if len(items) != n {
		panic(ValueError.Errorf("attempt to assign sequence of size %d to extended slice of size %d", len(items), n))
	}
	if n > 0 && &items[0] == &(*xs)[0] {
		items = slices.Clone(items) // xs[::-1] = xs
	}
	for i, v := range items {
		(*xs)[from+i*by] = v
	}
}

// SliceDeleteSub is del xs[lo:hi:step].
func SliceDeleteSub[T any](xs *[]T, lo, hi, step Opt[int]) {
	from, n, by := sliceBounds(lo, hi, step, len(*xs))
	if n == 0 {
		return
	}
	if by < 0 {
		from, by = from+(n-1)*by, -by
	}
	next, last := from, from+(n-1)*by
	i := -1
	*xs = slices.DeleteFunc(*xs, func(T) bool {
		i++
		if i != next || i > last {
			return false
		}
		next += by
		return true
	})
}

// SliceRepeat is xs * n.
func SliceRepeat[T any](xs []T, n int) []T {
	if n <= 0 || len(xs) == 0 {
		return nil
	}
	if len(xs) == 1 {
		items := make([]T, n)
		for i := range items {
			items[i] = xs[0]
		}
		return items
	}
	return slices.Repeat(xs, n)
}

// SliceConcat is xs + ys.
func SliceConcat[T any](xs, ys []T) []T {
	items := make([]T, 0, len(xs)+len(ys))
	return append(append(items, xs...), ys...)
}

// SliceAll yields the items of a list that nobody changes meanwhile.
func SliceAll[T any](xs []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, v := range xs {
			if !yield(v) {
				return
			}
		}
	}
}

// SliceBackward is reversed(xs).
func SliceBackward[T any](xs []T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := len(xs) - 1; i >= 0; i-- {
			if !yield(xs[i]) {
				return
			}
		}
	}
}

// SliceEqual is xs == ys.
func SliceEqual[T any](xs, ys []T) bool {
	if len(xs) != len(ys) {
		return false
	}
	switch xs := any(xs).(type) {
	case []int:
		return slices.Equal(xs, any(ys).([]int))
	case []string:
		return slices.Equal(xs, any(ys).([]string))
	}
	for i := range xs {
		if !RichEqual(xs[i], ys[i]) {
			return false
		}
	}
	return true
}

// SliceCompare orders by the first difference: below, at or above zero.
func SliceCompare[T any](xs, ys []T) int {
	less := LessFunc[T]()
	for i := range min(len(xs), len(ys)) {
		if !RichEqual(xs[i], ys[i]) {
			if less(xs[i], ys[i]) {
				return -1
			}
			return 1
		}
	}
	return len(xs) - len(ys)
}

// SliceSort is xs.sort(reverse=reverse): stable, by < alone.
func SliceSort[T any](xs []T, reverse bool) {
	switch xs := any(xs).(type) {
	case []int:
		slices.Sort(xs)
		if reverse {
			slices.Reverse(xs)
		}
		return
	case []string:
		slices.Sort(xs)
		if reverse {
			slices.Reverse(xs)
		}
		return
	}
	stableSort(xs, LessFunc[T](), reverse)
}

// SliceSortFunc is xs.sort(reverse=reverse) of items whose order is less.
func SliceSortFunc[T any](xs []T, reverse bool, less func(a, b T) bool) {
	stableSort(xs, less, reverse)
}

// SliceSortBy is xs.sort(key=key, reverse=reverse): the key is taken once of each item, in order. A
// nil key stands for None.
func SliceSortBy[T, K any](xs []T, key func(T) K, reverse bool) {
	if key == nil {
		SliceSort(xs, reverse)
		return
	}
	type keyed struct {
		key  K
		item T
	}
	pairs := make([]keyed, len(xs))
	for i, item := range xs {
		pairs[i] = keyed{key(item), item}
	}
	less := LessFunc[K]()
	stableSort(pairs, func(a, b keyed) bool { return less(a.key, b.key) }, reverse)
	for i, p := range pairs {
		xs[i] = p.item
	}
}

// stableSort sorts by less; in reverse, equal items still keep their order.
func stableSort[T any](xs []T, less func(a, b T) bool, reverse bool) {
	if reverse {
		slices.Reverse(xs)
		defer slices.Reverse(xs)
	}
	if len(xs) < 64 {
		binarySort(xs, countRun(xs, less), less)
		return
	}
	const block = 16
	for lo := 0; lo < len(xs); lo += block {
		insertionSort(xs[lo:min(lo+block, len(xs))], less)
	}
	var buf []T
	for size := block; size < len(xs); size *= 2 {
		for lo := 0; lo+size < len(xs); lo += 2 * size {
			part := xs[lo:min(lo+2*size, len(xs))]
			if !less(part[size], part[size-1]) {
				continue // in order already
			}
			if buf == nil {
				buf = make([]T, 0, len(xs))
			}
			merge(part, size, buf, less)
		}
	}
}

// countRun makes the run that xs begins with ascend, and gives its length. It compares what CPython's count_run compares: an
// __lt__ of the program may tell.
func countRun[T any](xs []T, less func(a, b T) bool) int {
	if len(xs) < 2 {
		return len(xs)
	}
	ascend := func(n int) int {
		for n < len(xs) && !less(xs[n], xs[n-1]) {
			n++
		}
		return n
	}
	n := ascend(1)
	if n == len(xs) || n > 1 && less(xs[0], xs[n-1]) {
		return n
	}
	slices.Reverse(xs[:n]) // all equal; the whole is reversed below
	equal := 0             // how many items at the end of the descending run equal the one before them
	for n++; n < len(xs); n++ {
		if less(xs[n], xs[n-1]) {
			slices.Reverse(xs[n-1-equal : n])
			equal = 0
			continue
		}
		if less(xs[n-1], xs[n]) {
			break
		}
		equal++
	}
	slices.Reverse(xs[n-1-equal : n])
	slices.Reverse(xs[:n])
	return ascend(n)
}

// binarySort sorts xs, of which the first n are sorted, by binary insertion.
func binarySort[T any](xs []T, n int, less func(a, b T) bool) {
	for ; n < len(xs); n++ {
		v := xs[n]
		lo, hi := 0, n
		for lo < hi {
			if mid := int(uint(lo+hi) >> 1); less(v, xs[mid]) {
				hi = mid
			} else {
				lo = mid + 1
			}
		}
		copy(xs[lo+1:n+1], xs[lo:n])
		xs[lo] = v
	}
}

func insertionSort[T any](xs []T, less func(a, b T) bool) {
	for i := 1; i < len(xs); i++ {
		v := xs[i]
		j := i
		for ; j > 0 && less(v, xs[j-1]); j-- {
			xs[j] = xs[j-1]
		}
		xs[j] = v
	}
}

// merge merges xs[:mid] and xs[mid:], which are sorted.
func merge[T any](xs []T, mid int, buf []T, less func(a, b T) bool) {
	left := append(buf[:0], xs[:mid]...)
	i, j, k := 0, mid, 0
	for i < len(left) && j < len(xs) {
		if less(xs[j], left[i]) {
			xs[k] = xs[j]
			j++
		} else {
			xs[k] = left[i]
			i++
		}
		k++
	}
	copy(xs[k:], left[i:])
}
