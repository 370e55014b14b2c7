package py

import (
	"iter"
)

// Enumerate is enumerate(seq, start).
func Enumerate[T any](seq iter.Seq[T], start int) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := start
		for v := range seq {
			if !yield(i, v) {
				return
			}
			i++
		}
	}
}

// Zip is zip(as, bs): it ends with the shorter.
func Zip[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(bs)
		defer stop()
		for a := range as {
			b, ok := next()
			if !ok || !yield(a, b) {
				return
			}
		}
	}
}

// ZipSlices is zip(as, bs) of lists that nobody changes meanwhile.
func ZipSlices[A, B any](as []A, bs []B) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for i := range min(len(as), len(bs)) {
			if !yield(as[i], bs[i]) {
				return
			}
		}
	}
}

// ZipStrict is zip(as, bs, strict=True): iterables of different length are a fault at the end of the shorter.
func ZipStrict[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(bs)
		defer stop()
		for a := range as {
			b, ok := next()
			if !ok {
				panic(ValueError.New("zip() argument 2 is shorter than argument 1"))
			}
			if !yield(a, b) {
				return
			}
		}
		if _, ok := next(); ok {
			panic(ValueError.New("zip() argument 2 is longer than argument 1"))
		}
	}
}

// Zip3 is zip(as, bs, cs).
func Zip3[A, B, C any](as iter.Seq[A], bs iter.Seq[B], cs iter.Seq[C]) iter.Seq[Triple[A, B, C]] {
	return func(yield func(Triple[A, B, C]) bool) {
		nextB, stopB := iter.Pull(bs)
		defer stopB()
		nextC, stopC := iter.Pull(cs)
		defer stopC()
		for a := range as {
			b, ok := nextB()
			if !ok {
				return
			}
			c, ok := nextC()
			if !ok || !yield(TripleOf(a, b, c)) {
				return
			}
		}
	}
}

// Zip4 is zip(as, bs, cs, ds).
func Zip4[A, B, C, D any](as iter.Seq[A], bs iter.Seq[B], cs iter.Seq[C], ds iter.Seq[D]) iter.Seq[Tuple4[A, B, C, D]] {
	return func(yield func(Tuple4[A, B, C, D]) bool) {
		next, stop := iter.Pull(ds)
		defer stop()
		for t := range Zip3(as, bs, cs) {
			d, ok := next()
			if !ok || !yield(Tuple4[A, B, C, D]{t.First, t.Second, t.Third, d}) {
				return
			}
		}
	}
}

// ZipAll is zip(*seqs).
func ZipAll[T any](seqs ...iter.Seq[T]) iter.Seq[Tuple[T]] {
	return func(yield func(Tuple[T]) bool) {
		if len(seqs) == 0 {
			return
		}
		nexts := make([]func() (T, bool), len(seqs))
		for i, s := range seqs {
			next, stop := iter.Pull(s)
			defer stop()
			nexts[i] = next
		}
		for {
			row := make(Tuple[T], len(nexts))
			for i, next := range nexts {
				v, ok := next()
				if !ok {
					return
				}
				row[i] = v
			}
			if !yield(row) {
				return
			}
		}
	}
}

// Pairs makes the sequence of pairs of a sequence of two values: an Iterator[tuple[A, B]] that is stored.
func Pairs[A, B any](seq iter.Seq2[A, B]) iter.Seq[Pair[A, B]] {
	return func(yield func(Pair[A, B]) bool) {
		for a, b := range seq {
			if !yield(Pair[A, B]{a, b}) {
				return
			}
		}
	}
}

// Unpair makes the sequence of two values of a sequence of pairs: for a, b in pairs.
func Unpair[A, B any](seq iter.Seq[Pair[A, B]]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		for p := range seq {
			if !yield(p.First, p.Second) {
				return
			}
		}
	}
}

// Map is map(fn, seq).
func Map[T, R any](fn func(T) R, seq iter.Seq[T]) iter.Seq[R] {
	return func(yield func(R) bool) {
		for v := range seq {
			if !yield(fn(v)) {
				return
			}
		}
	}
}

// Map2 is map(fn, as, bs).
func Map2[A, B, R any](fn func(A, B) R, as iter.Seq[A], bs iter.Seq[B]) iter.Seq[R] {
	return func(yield func(R) bool) {
		for a, b := range Zip(as, bs) {
			if !yield(fn(a, b)) {
				return
			}
		}
	}
}

// Filter is filter(keep, seq).
func Filter[T any](keep func(T) bool, seq iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

// FilterTrue is filter(None, seq).
func FilterTrue[T any](seq iter.Seq[T]) iter.Seq[T] {
	return Filter(func(v T) bool { return Truth(v) }, seq)
}

// Reversed is reversed(xs) of a list that nobody changes meanwhile.
func Reversed[T any](xs []T) iter.Seq[T] { return SliceBackward(xs) }

// Sorted is sorted(seq, reverse=reverse).
func Sorted[T any](seq iter.Seq[T], reverse bool) []T {
	items := Collect(seq)
	SliceSort(items, reverse)
	return items
}

// SortedFunc is sorted(seq, reverse=reverse) of items whose order is less.
func SortedFunc[T any](seq iter.Seq[T], reverse bool, less func(a, b T) bool) []T {
	items := Collect(seq)
	stableSort(items, less, reverse)
	return items
}

// SortedBy is sorted(seq, key=key, reverse=reverse): stable, and key is called once for each item. A nil key stands for None.
func SortedBy[T, K any](seq iter.Seq[T], key func(T) K, reverse bool) []T {
	items := Collect(seq)
	SliceSortBy(items, key, reverse)
	return items
}

// Min is min(seq). No items are a fault.
func Min[T any](seq iter.Seq[T]) T { return must(best(seq, LessFunc[T]()), "min") }

// Max is max(seq). No items are a fault.
func Max[T any](seq iter.Seq[T]) T { return must(best(seq, greaterFunc[T]()), "max") }

// MinOr is min(seq, default=fallback).
func MinOr[T any](seq iter.Seq[T], fallback T) T { return best(seq, LessFunc[T]()).Or(fallback) }

// MaxOr is max(seq, default=fallback).
func MaxOr[T any](seq iter.Seq[T], fallback T) T { return best(seq, greaterFunc[T]()).Or(fallback) }

// MinBy is min(seq, key=key). No items are a fault, a nil key stands for None.
func MinBy[T, K any](seq iter.Seq[T], key func(T) K) T {
	if key == nil {
		return Min(seq)
	}
	return must(bestBy(seq, key, LessFunc[K]()), "min")
}

// MaxBy is max(seq, key=key). No items are a fault, a nil key stands for None.
func MaxBy[T, K any](seq iter.Seq[T], key func(T) K) T {
	if key == nil {
		return Max(seq)
	}
	return must(bestBy(seq, key, greaterFunc[K]()), "max")
}

// MinByOr is min(seq, key=key, default=fallback).
func MinByOr[T, K any](seq iter.Seq[T], key func(T) K, fallback T) T {
	if key == nil {
		return MinOr(seq, fallback)
	}
	return bestBy(seq, key, LessFunc[K]()).Or(fallback)
}

// MaxByOr is max(seq, key=key, default=fallback).
func MaxByOr[T, K any](seq iter.Seq[T], key func(T) K, fallback T) T {
	if key == nil {
		return MaxOr(seq, fallback)
	}
	return bestBy(seq, key, greaterFunc[K]()).Or(fallback)
}

// MinFound is the least item of a sequence, or none where there are no items.
func MinFound[T any](seq iter.Seq[T]) Opt[T] { return best(seq, LessFunc[T]()) }

// MaxFound is the greatest item of a sequence, or none where there are no items.
func MaxFound[T any](seq iter.Seq[T]) Opt[T] { return best(seq, greaterFunc[T]()) }

// MinByFound is the item with the least key; a nil key stands for None.
func MinByFound[T, K any](seq iter.Seq[T], key func(T) K) Opt[T] {
	if key == nil {
		return MinFound(seq)
	}
	return bestBy(seq, key, LessFunc[K]())
}

// MaxByFound is the item with the greatest key; a nil key stands for None.
func MaxByFound[T, K any](seq iter.Seq[T], key func(T) K) Opt[T] {
	if key == nil {
		return MaxFound(seq)
	}
	return bestBy(seq, key, greaterFunc[K]())
}

// MinOf is min(a, b, …). For ints and strs, Go's min does the same.
func MinOf[T any](items ...T) T { return Min(SliceAll(items)) }

// MaxOf is max(a, b, …).
func MaxOf[T any](items ...T) T { return Max(SliceAll(items)) }

// MinOfAll is min(*items) of numbers: a single one can't be iterated over.
func MinOfAll[T any](items []T) T { return MinOf(several(items)...) }

// MaxOfAll is max(*items) of numbers: a single one can't be iterated over.
func MaxOfAll[T any](items []T) T { return MaxOf(several(items)...) }

func several[T any](items []T) []T {
	if len(items) == 1 {
		panic(TypeError.New("'" + TypeName(items[0]) + "' object is not iterable"))
	}
	return items
}

// greaterFunc gives Greater for values of one type.
func greaterFunc[T any]() func(a, b T) bool {
	var zero T
	if _, opt := any(zero).(optional); opt || hasMethod(zero, "Greater") || any(zero) == nil {
		return func(a, b T) bool { return Greater(a, b) }
	}
	less := LessFunc[T]()
	if isNil(zero) { // objects, of which some may be None
		return func(a, b T) bool {
			if isNil(a) || isNil(b) {
				return Greater(a, b)
			}
			return less(b, a)
		}
	}
	return func(a, b T) bool { return less(b, a) }
}

// best is the first item that better prefers to those before it.
func best[T any](seq iter.Seq[T], better func(a, b T) bool) Opt[T] {
	var found Opt[T]
	for v := range seq {
		if !found.OK || better(v, found.Value) {
			found = Some(v)
		}
	}
	return found
}

// KeyOrSelf is the key function, or, where it is nil for None, one that gives the item itself.
func KeyOrSelf[T, K any](key func(T) K) func(T) K {
	if key != nil {
		return key
	}
	return func(item T) K {
		if any(item) == nil {
			var none K
			return none
		}
		return any(item).(K) // K is T, or any
	}
}

func bestBy[T, K any](seq iter.Seq[T], key func(T) K, better func(a, b K) bool) Opt[T] {
	var found Opt[T]
	var at K
	for v := range seq {
		if k := key(v); !found.OK || better(k, at) {
			found, at = Some(v), k
		}
	}
	return found
}

func must[T any](found Opt[T], name string) T {
	if !found.OK {
		panic(ValueError.New(name + "() iterable argument is empty"))
	}
	return found.Value
}

// Any is any(seq).
func Any[T any](seq iter.Seq[T]) bool {
	for v := range seq {
		if Truth(v) {
			return true
		}
	}
	return false
}

// All is all(seq).
func All[T any](seq iter.Seq[T]) bool {
	for v := range seq {
		if !Truth(v) {
			return false
		}
	}
	return true
}

// AnyTrue is any(seq) of bools.
func AnyTrue(seq iter.Seq[bool]) bool {
	for v := range seq {
		if v {
			return true
		}
	}
	return false
}

// AllTrue is all(seq) of bools.
func AllTrue(seq iter.Seq[bool]) bool {
	for v := range seq {
		if !v {
			return false
		}
	}
	return true
}

// SumBigs is sum(seq, start) of integers of any size.
func SumBigs(seq iter.Seq[Int], start Int) Int {
	for v := range seq {
		start = start.Add(v)
	}
	return start
}

// SumLists is sum(lists, start).
func SumLists[T any](seq iter.Seq[[]T], start []T) []T {
	sum := SliceCopy(start)
	for v := range seq {
		sum = append(sum, v...)
	}
	return sum
}

// ContainsSeq is item in seq, for an iterator: it takes items up to the one.
func ContainsSeq[T any](seq iter.Seq[T], item T) bool {
	eq := equalFunc[T]()
	for v := range seq {
		if eq(v, item) {
			return true
		}
	}
	return false
}

// Truth is bool(v).
func Truth(v any) bool {
	switch v := v.(type) {
	case nil, NoneType:
		return false
	case bool:
		return v
	case int:
		return v != 0
	case string:
		return v != ""
	case float64:
		return v != 0
	case Int:
		return !v.IsZero()
	case Num:
		return !v.IsZero()
	case uint64:
		return v != 0
	case Bytes:
		return v != ""
	case Mixed:
		return Truth(v.Plain())
	case optional:
		return Truth(v.Any())
	}
	if isNil(v) {
		return false
	}
	switch v := v.(type) {
	case interface{ Bool() bool }:
		return v.Bool()
	case interface{ Len() int }:
		return v.Len() != 0
	case tuple:
		return len(v.Fields()) > 0
	}
	if s, ok := asSequence(v); ok {
		return s.Len() > 0
	}
	return true
}
