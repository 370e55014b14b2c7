// Package random stands for Python's random module: for a given seed it draws
// what CPython 3.13 draws, from the same Mersenne Twister by the same
// algorithms (Lib/random.py, Modules/_randommodule.c).
//
// It takes seeds and sequences, and gives numbers and choices. Empty ranges and
// the like are faults: they panic with Python's exception. It never reads the
// clock; without a seed it starts from the system's entropy.
package random

import (
	"iter"
	"math"
	"slices"
	"sync"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Random is a generator of its own, Python's random.Random. Its methods may be
// called from several goroutines at once.
type Random struct {
	mu    sync.Mutex
	mt    twister
	spare float64 // gauss makes numbers in pairs: the second, if hasSpare
	// hasSpare is Python's gauss_next is not None.
	hasSpare bool
}

// NewRandom makes a generator seeded as Seed does.
func NewRandom(seed any) *Random {
	r := new(Random)
	r.Seed(seed)
	return r
}

// Float64 draws a number in [0, 1). It is Python's random().
func (r *Random) Float64() float64 {
	r.mu.Lock()
	f := r.mt.float64()
	r.mu.Unlock()
	return f
}

// below draws a number in [0, n), n > 0.
func (r *Random) below(n int) int {
	r.mu.Lock()
	v := r.mt.below(uint64(n))
	r.mu.Unlock()
	return int(v)
}

// RandRange draws one of start, start+step, … before stop.
func (r *Random) RandRange(start, stop, step int) int {
	width := uint64(stop) - uint64(start)
	var n uint64
	switch {
	case step == 0:
		panic(py.ValueError.New("zero step for randrange()"))
	case step > 0 && stop > start:
		n = (width + uint64(step) - 1) / uint64(step)
	case step < 0 && stop < start:
		n = (-width + -uint64(step) - 1) / -uint64(step)
	case step == 1:
		panic(py.ValueError.Errorf("empty range in randrange(%d, %d)", start, stop))
	default:
		panic(py.ValueError.Errorf("empty range in randrange(%d, %d, %d)", start, stop, step))
	}
	r.mu.Lock()
	v := r.mt.below(n)
	r.mu.Unlock()
	return start + step*int(v)
}

// RandBelow draws one of 0, 1, … before stop: Python's randrange(stop).
func (r *Random) RandBelow(stop int) int {
	if stop <= 0 {
		panic(py.ValueError.New("empty range for randrange()"))
	}
	return r.below(stop)
}

// RandInt draws an integer from a to b, both included.
func (r *Random) RandInt(a, b int) int {
	if b == math.MaxInt {
		return r.randIntWide(a, b)
	}
	return r.RandRange(a, b+1, 1)
}

// randIntWide is RandInt where b+1 is no int.
func (r *Random) randIntWide(a, b int) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	n := uint64(b) - uint64(a) + 1
	if n != 0 {
		return a + int(r.mt.below(n))
	}
	for { // all 2**64 ints: n has 65 bits, so Python draws 65
		low, high, top := r.mt.next32(), r.mt.next32(), r.mt.next32()>>31
		if top == 0 {
			return a + int(uint64(high)<<32|uint64(low))
		}
	}
}

// Bytes draws n random bytes.
func (r *Random) Bytes(n int) py.Bytes {
	if n < 0 {
		panic(py.ValueError.New("number of bits must be non-negative"))
	}
	return py.Bytes(r.words(n * 8))
}

// words draws k random bits as little-endian bytes (the loop of getrandbits).
func (r *Random) words(k int) []byte {
	r.mu.Lock()
	defer r.mu.Unlock()
	out := make([]byte, 0, (k+31)/32*4)
	for ; k > 0; k -= 32 {
		w := r.mt.next32()
		if k < 32 {
			w >>= 32 - k
		}
		out = append(out, byte(w), byte(w>>8), byte(w>>16), byte(w>>24))
	}
	for len(out) > 0 && k < 0 && k <= -8 { // the top word's unused bytes
		out, k = out[:len(out)-1], k+8
	}
	return out
}

// Choice draws an element.
func choice[S ~[]T, T any](r *Random, seq S) T {
	if len(seq) == 0 {
		panic(py.IndexError.New("Cannot choose from an empty sequence"))
	}
	return seq[r.below(len(seq))]
}

// shuffle puts xs in random order.
func shuffle[S ~[]T, T any](r *Random, xs S) {
	for i := len(xs) - 1; i > 0; i-- {
		j := r.below(i + 1)
		xs[i], xs[j] = xs[j], xs[i]
	}
}

// sampleIndices draws k different numbers below n, in the order in which
// random.sample selects them.
func (r *Random) sampleIndices(n, k int) []int {
	if k < 0 || k > n {
		panic(py.ValueError.New("Sample larger than population or is negative"))
	}
	result := make([]int, k)
	if n <= smallPopulation(k) {
		pool := make([]int, n)
		for i := range pool {
			pool[i] = i
		}
		for i := range result {
			j := r.below(n - i)
			result[i] = pool[j]
			pool[j] = pool[n-i-1]
		}
		return result
	}
	selected := make(map[int]bool, k)
	for i := range result {
		j := r.below(n)
		for selected[j] {
			j = r.below(n)
		}
		selected[j] = true
		result[i] = j
	}
	return result
}

// smallPopulation is the size up to which random.sample keeps a pool rather
// than a set of what it has taken; it decides which numbers are drawn.
func smallPopulation(k int) int {
	size := 21
	if k > 5 {
		table := 1 // 4 ** ceil(log(k*3, 4)), with integers: k*3 is never a power of 4
		for table < k*3 {
			table *= 4
		}
		size += table
	}
	return size
}

func sample[S ~[]T, T any](r *Random, population S, k int) []T {
	indices := r.sampleIndices(len(population), k)
	out := make([]T, k)
	for i, j := range indices {
		out[i] = population[j]
	}
	return out
}

func sampleCounts[S ~[]T, T any](r *Random, population S, k int, counts []int) []T {
	cum, total := make([]int, len(counts)), 0
	for i, c := range counts {
		total += c
		cum[i] = total
	}
	if len(counts) != len(population) {
		panic(py.ValueError.New("The number of counts does not match the population"))
	}
	if total <= 0 {
		panic(py.ValueError.New("Total of counts must be greater than zero"))
	}
	cum = cum[:len(cum)-1]
	out := make([]T, k)
	for i, s := range r.sampleIndices(total, k) {
		j, _ := slices.BinarySearchFunc(cum, s, func(c, s int) int {
			if c <= s { // bisect_right
				return -1
			}
			return 1
		})
		out[i] = population[j]
	}
	return out
}

// choices draws k elements, with cumulative weights unless cum is nil.
func choices[S ~[]T, T any](r *Random, population S, cum []float64, weighted bool, k int) []T {
	out := make([]T, 0, max(k, 0))
	n := len(population)
	if !weighted {
		if n == 0 && k > 0 {
			panic(py.IndexError.New("list index out of range"))
		}
		for range k {
			out = append(out, population[int(r.Float64()*float64(n))])
		}
		return out
	}
	if len(cum) != n {
		panic(py.ValueError.New("The number of weights does not match the population"))
	}
	if n == 0 {
		panic(py.IndexError.New("list index out of range"))
	}
	total := cum[n-1]
	if total <= 0 {
		panic(py.ValueError.New("Total of weights must be greater than zero"))
	}
	if math.IsInf(total, 0) || math.IsNaN(total) {
		panic(py.ValueError.New("Total of weights must be finite"))
	}
	for range k {
		out = append(out, population[bisectRight(cum[:n-1], r.Float64()*total)])
	}
	return out
}

// bisectRight is the number of leading elements that are not above x.
func bisectRight(xs []float64, x float64) int {
	lo, hi := 0, len(xs)
	for lo < hi {
		mid := (lo + hi) / 2
		if x < xs[mid] {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

// accumulate makes cumulative weights.
func accumulate(weights iter.Seq[float64]) []float64 {
	var cum []float64
	total := 0.0
	for w := range weights {
		total += w
		cum = append(cum, total)
	}
	return cum
}

// GetRandBits draws an int of k random bits; more than 63 panic with
// py.Overflow, unless the value happens to fit.
func (r *Random) GetRandBits(k int) int {
	if k > 64 {
		panic(py.Overflow{Op: "random.getrandbits"})
	}
	v := r.bits(k)
	if v > math.MaxInt {
		panic(py.Overflow{Op: "random.getrandbits"})
	}
	return int(v)
}

// bits draws up to 64 bits.
func (r *Random) bits(k int) uint64 {
	if k < 0 {
		panic(py.ValueError.New("number of bits must be non-negative"))
	}
	if k == 0 {
		return 0
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.mt.bits(k)
}

// GetRandBitsInt draws an integer of k random bits.
func (r *Random) GetRandBitsInt(k int) py.Int {
	if k < 0 {
		panic(py.ValueError.New("number of bits must be non-negative"))
	}
	return py.BigFromBytes(py.Bytes(r.words(k)), "little", false)
}
