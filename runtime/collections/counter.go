package collections

import (
	"cmp"
	"iter"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Counter is collections.Counter: a dict of how often each key came. A missing
// key counts 0.
type Counter[K any] struct{ *py.Dict[K, int] }

// NewCounter is Counter().
func NewCounter[K any]() *Counter[K] { return &Counter[K]{py.NewDict[K, int]()} }

// CounterOf is Counter(iterable).
func CounterOf[K any](seq iter.Seq[K]) *Counter[K] {
	c := NewCounter[K]()
	c.Count(seq)
	return c
}

// CounterFrom is Counter(map).
func CounterFrom[K any](from *py.Dict[K, int]) *Counter[K] { return &Counter[K]{from.Copy()} }

// At is c[key].
func (c *Counter[K]) At(key K) int { return c.GetOr(key, 0) }

// Ref is where c[key] lies, for c[key] += 1.
func (c *Counter[K]) Ref(key K) *int { return c.RefOr(key, 0) }

// Delete is del c[key], which a missing key does not mind.
func (c *Counter[K]) Delete(key K) {
	if c.Has(key) {
		c.Dict.Delete(key)
	}
}

// Count is c.update(iterable).
func (c *Counter[K]) Count(seq iter.Seq[K]) {
	for k := range seq {
		*c.Ref(k)++
	}
}

// AddAll is c.update(map).
func (c *Counter[K]) AddAll(counts *py.Dict[K, int]) {
	for k, n := range counts.All() {
		*c.Ref(k) += n
	}
}

// AddCounter is c.update(counter).
func (c *Counter[K]) AddCounter(counts *Counter[K]) { c.AddAll(counts.Dict) }

// Subtract is c.subtract(iterable).
func (c *Counter[K]) Subtract(seq iter.Seq[K]) {
	for k := range seq {
		*c.Ref(k)--
	}
}

// SubtractAll is c.subtract(map).
func (c *Counter[K]) SubtractAll(counts *py.Dict[K, int]) {
	for k, n := range counts.All() {
		*c.Ref(k) -= n
	}
}

// SubtractCounter is c.subtract(counter).
func (c *Counter[K]) SubtractCounter(counts *Counter[K]) { c.SubtractAll(counts.Dict) }

// MostCommon is c.most_common(): all, those with the highest counts first.
func (c *Counter[K]) MostCommon() []py.Pair[K, int] {
	pairs := slices.Collect(c.Items())
	slices.SortStableFunc(pairs, func(a, b py.Pair[K, int]) int { return cmp.Compare(b.Second, a.Second) })
	return pairs
}

// MostCommonN is c.most_common(n).
func (c *Counter[K]) MostCommonN(n int) []py.Pair[K, int] {
	pairs := c.MostCommon()
	return slices.Clip(pairs[:max(0, min(n, len(pairs)))])
}

// Elements is c.elements(): each key as often as it counts.
func (c *Counter[K]) Elements() iter.Seq[K] {
	return func(yield func(K) bool) {
		for k, n := range c.All() {
			for range n {
				if !yield(k) {
					return
				}
			}
		}
	}
}

// Total is c.total().
func (c *Counter[K]) Total() int {
	sum := 0
	for _, n := range c.All() {
		sum = py.Add(sum, n)
	}
	return sum
}

// combine makes a counter of what op gives for each key of both, as long as
// that is positive.
func (c *Counter[K]) combine(o *Counter[K], op func(a, b int) int) *Counter[K] {
	out := NewCounter[K]()
	for k, n := range c.All() {
		if v := op(n, o.At(k)); v > 0 {
			out.Set(k, v)
		}
	}
	for k, n := range o.All() {
		if c.Has(k) {
			continue
		}
		if v := op(0, n); v > 0 {
			out.Set(k, v)
		}
	}
	return out
}

// Add is c + o.
func (c *Counter[K]) Add(o *Counter[K]) *Counter[K] {
	return c.combine(o, func(a, b int) int { return a + b })
}

// Sub is c - o.
func (c *Counter[K]) Sub(o *Counter[K]) *Counter[K] {
	return c.combine(o, func(a, b int) int { return a - b })
}

// Or is c | o: the higher counts.
func (c *Counter[K]) Or(o *Counter[K]) *Counter[K] {
	return c.combine(o, func(a, b int) int { return max(a, b) })
}

// And is c & o: the lower counts.
func (c *Counter[K]) And(o *Counter[K]) *Counter[K] {
	return c.combine(o, func(a, b int) int { return min(a, b) })
}

// Pos is +c: the keys that count more than 0.
func (c *Counter[K]) Pos() *Counter[K] { return c.Add(NewCounter[K]()) }

// Neg is -c: the keys that count less than 0, with the sign changed.
func (c *Counter[K]) Neg() *Counter[K] { return NewCounter[K]().Sub(c) }

// keepPositive drops the keys that do not count more than 0.
func (c *Counter[K]) keepPositive() {
	for _, pair := range py.Collect(c.Items()) {
		if pair.Second <= 0 {
			c.Dict.Delete(pair.First)
		}
	}
}

// AddInPlace is c += o.
func (c *Counter[K]) AddInPlace(o *Counter[K]) {
	c.AddCounter(o)
	c.keepPositive()
}

// SubInPlace is c -= o.
func (c *Counter[K]) SubInPlace(o *Counter[K]) {
	c.SubtractCounter(o)
	c.keepPositive()
}

// OrInPlace is c |= o.
func (c *Counter[K]) OrInPlace(o *Counter[K]) {
	for k, n := range o.All() {
		if n > c.At(k) {
			c.Set(k, n)
		}
	}
	c.keepPositive()
}

// AndInPlace is c &= o.
func (c *Counter[K]) AndInPlace(o *Counter[K]) {
	for k, n := range c.All() {
		if other := o.At(k); other < n {
			c.Set(k, other)
		}
	}
	c.keepPositive()
}

// IsSubset is c <= o: no key counts more in c.
func (c *Counter[K]) IsSubset(o *Counter[K]) bool {
	for k, n := range c.All() {
		if n > o.At(k) {
			return false
		}
	}
	for k, n := range o.All() {
		if c.At(k) > n {
			return false
		}
	}
	return true
}

// IsSuperset is c >= o.
func (c *Counter[K]) IsSuperset(o *Counter[K]) bool { return o.IsSubset(c) }

// IsProperSubset is c < o.
func (c *Counter[K]) IsProperSubset(o *Counter[K]) bool { return c.IsSubset(o) && !c.Equal(o) }

// IsProperSuperset is c > o.
func (c *Counter[K]) IsProperSuperset(o *Counter[K]) bool { return o.IsProperSubset(c) }

// Copy is c.copy().
func (c *Counter[K]) Copy() *Counter[K] { return &Counter[K]{c.Dict.Copy()} }

// Equal is c == other: a missing key is equal to a count of 0.
func (c *Counter[K]) Equal(other any) bool {
	o, ok := other.(*Counter[K])
	if !ok {
		return c.Dict.Equal(plain(other))
	}
	for k, n := range c.All() {
		if o.At(k) != n {
			return false
		}
	}
	for k, n := range o.All() {
		if c.At(k) != n {
			return false
		}
	}
	return true
}

// Repr implements py.Reprer: the highest counts first.
func (c *Counter[K]) Repr() string {
	if c.Len() == 0 {
		return "Counter()"
	}
	return "Counter(" + py.DictFromPairs(slices.Values(c.MostCommon())).Repr() + ")"
}

// String is the same as Repr.
func (c *Counter[K]) String() string { return c.Repr() }

// CounterClass is the class itself.
var CounterClass = py.NewClassIn("collections", "Counter", py.DictClass)

// Class is type(c).
func (c *Counter[K]) Class() *py.Class { return CounterClass }

func (c *Counter[K]) plainDict() any { return c.Dict }

// Missing is c.__missing__(key): what a subscript of a missing key gives.
func (c *Counter[K]) Missing(K) int { return 0 }
