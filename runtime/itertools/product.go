package itertools

import (
	"iter"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Product yields the pairs of the cartesian product, the last moving fastest.
func Product[A, B any](as iter.Seq[A], bs iter.Seq[B]) iter.Seq[py.Pair[A, B]] {
	xs, ys := slices.Collect(as), slices.Collect(bs)
	return func(yield func(py.Pair[A, B]) bool) {
		for _, x := range xs {
			for _, y := range ys {
				if !yield(py.PairOf(x, y)) {
					return
				}
			}
		}
	}
}

// Product3 is Product of three.
func Product3[A, B, C any](as iter.Seq[A], bs iter.Seq[B], cs iter.Seq[C]) iter.Seq[py.Triple[A, B, C]] {
	xs, ys, zs := slices.Collect(as), slices.Collect(bs), slices.Collect(cs)
	return func(yield func(py.Triple[A, B, C]) bool) {
		for _, x := range xs {
			for _, y := range ys {
				for _, z := range zs {
					if !yield(py.Triple[A, B, C]{First: x, Second: y, Third: z}) {
						return
					}
				}
			}
		}
	}
}

// ProductPair is Product of a sequence with itself.
func ProductPair[T any](seq iter.Seq[T]) iter.Seq[py.Pair[T, T]] {
	pool := slices.Collect(seq)
	return Product(slices.Values(pool), slices.Values(pool))
}

// ProductTriple is Product3 of a sequence three times.
func ProductTriple[T any](seq iter.Seq[T]) iter.Seq[py.Triple[T, T, T]] {
	pool := slices.Collect(seq)
	return Product3(slices.Values(pool), slices.Values(pool), slices.Values(pool))
}

// ProductOf is the product of any number of sequences of one type.
func ProductOf[T any](seqs ...iter.Seq[T]) iter.Seq[py.Tuple[T]] {
	var pools [][]T
	for _, seq := range seqs {
		pools = append(pools, slices.Collect(seq))
	}
	return product(pools)
}

// ProductRepeat is the product of a sequence, taken repeat times.
func ProductRepeat[T any](seq iter.Seq[T], repeat int) iter.Seq[py.Tuple[T]] {
	if repeat < 0 {
		panic(py.ValueError.New("repeat argument cannot be negative"))
	}
	if repeat == 0 {
		return product[T](nil) // CPython does not even read the argument
	}
	return product(slices.Repeat([][]T{slices.Collect(seq)}, repeat))
}

func product[T any](pools [][]T) iter.Seq[py.Tuple[T]] {
	return func(yield func(py.Tuple[T]) bool) {
		for _, pool := range pools {
			if len(pool) == 0 {
				return
			}
		}
		at := make([]int, len(pools))
		for {
			t := make(py.Tuple[T], len(pools))
			for i, pool := range pools {
				t[i] = pool[at[i]]
			}
			if !yield(t) {
				return
			}
			i := len(at) - 1
			for ; i >= 0; i-- {
				if at[i]++; at[i] < len(pools[i]) {
					break
				}
				at[i] = 0
			}
			if i < 0 {
				return
			}
		}
	}
}

// Permutations yields the arrangements of r elements by position, in
// lexicographic order of the positions; all of them for an absent r.
func Permutations[T any](seq iter.Seq[T], r py.Opt[int]) iter.Seq[py.Tuple[T]] {
	pool := slices.Collect(seq)
	k := len(pool)
	if r.OK {
		k = r.Value
	}
	if k < 0 {
		panic(py.ValueError.New("r must be non-negative"))
	}
	return func(yield func(py.Tuple[T]) bool) {
		n := len(pool)
		if k > n {
			return
		}
		indices, cycles := make([]int, n), make([]int, k)
		for i := range indices {
			indices[i] = i
		}
		for i := range cycles {
			cycles[i] = n - i
		}
		for {
			if !yield(pick(pool, indices[:k])) {
				return
			}
			i := k - 1
			for ; i >= 0; i-- {
				if cycles[i]--; cycles[i] > 0 {
					j := n - cycles[i]
					indices[i], indices[j] = indices[j], indices[i]
					break
				}
				first := indices[i]
				copy(indices[i:], indices[i+1:])
				indices[n-1], cycles[i] = first, n-i
			}
			if i < 0 {
				return
			}
		}
	}
}

// Combinations yields the subsets of r elements by position.
func Combinations[T any](seq iter.Seq[T], r int) iter.Seq[py.Tuple[T]] {
	pool := slices.Collect(seq)
	if r < 0 {
		panic(py.ValueError.New("r must be non-negative"))
	}
	return func(yield func(py.Tuple[T]) bool) {
		n := len(pool)
		if r > n {
			return
		}
		indices := make([]int, r)
		for i := range indices {
			indices[i] = i
		}
		for {
			if !yield(pick(pool, indices)) {
				return
			}
			i := r - 1
			for i >= 0 && indices[i] == i+n-r {
				i--
			}
			if i < 0 {
				return
			}
			indices[i]++
			for j := i + 1; j < r; j++ {
				indices[j] = indices[j-1] + 1
			}
		}
	}
}

// Combinations2 is Combinations of two, as pairs.
func Combinations2[T any](seq iter.Seq[T]) iter.Seq[py.Pair[T, T]] {
	pool := slices.Collect(seq)
	return func(yield func(py.Pair[T, T]) bool) {
		for i, x := range pool {
			for _, y := range pool[i+1:] {
				if !yield(py.PairOf(x, y)) {
					return
				}
			}
		}
	}
}

// Combinations3 is Combinations of three, as triples.
func Combinations3[T any](seq iter.Seq[T]) iter.Seq[py.Triple[T, T, T]] {
	pool := slices.Collect(seq)
	return func(yield func(py.Triple[T, T, T]) bool) {
		for i, x := range pool {
			for j, y := range pool[i+1:] {
				for _, z := range pool[i+j+2:] {
					if !yield(py.TripleOf(x, y, z)) {
						return
					}
				}
			}
		}
	}
}

// CombinationsWithReplacement2 is CombinationsWithReplacement of two, as pairs.
func CombinationsWithReplacement2[T any](seq iter.Seq[T]) iter.Seq[py.Pair[T, T]] {
	pool := slices.Collect(seq)
	return func(yield func(py.Pair[T, T]) bool) {
		for i, x := range pool {
			for _, y := range pool[i:] {
				if !yield(py.PairOf(x, y)) {
					return
				}
			}
		}
	}
}

// Permutations2 is Permutations of two, as pairs.
func Permutations2[T any](seq iter.Seq[T]) iter.Seq[py.Pair[T, T]] {
	pool := slices.Collect(seq)
	return func(yield func(py.Pair[T, T]) bool) {
		for i, x := range pool {
			for j, y := range pool {
				if i != j && !yield(py.PairOf(x, y)) {
					return
				}
			}
		}
	}
}

// CombinationsWithReplacement is Combinations where an element may come again.
func CombinationsWithReplacement[T any](seq iter.Seq[T], r int) iter.Seq[py.Tuple[T]] {
	pool := slices.Collect(seq)
	if r < 0 {
		panic(py.ValueError.New("r must be non-negative"))
	}
	return func(yield func(py.Tuple[T]) bool) {
		n := len(pool)
		if n == 0 && r > 0 {
			return
		}
		indices := make([]int, r)
		for {
			if !yield(pick(pool, indices)) {
				return
			}
			i := r - 1
			for i >= 0 && indices[i] == n-1 {
				i--
			}
			if i < 0 {
				return
			}
			next := indices[i] + 1
			for j := i; j < r; j++ {
				indices[j] = next
			}
		}
	}
}

func pick[T any](pool []T, indices []int) py.Tuple[T] {
	t := make(py.Tuple[T], len(indices))
	for i, j := range indices {
		t[i] = pool[j]
	}
	return t
}
