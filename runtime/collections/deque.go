// Package collections stands for Python's collections module: deque, Counter,
// defaultdict and OrderedDict. namedtuple is the compiler's.
//
// The dicts embed *py.Dict: whatever that does they do, but for what this
// package says. Methods fault as Python's raise; nothing here returns an error.
package collections

import (
	"iter"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Deque is collections.deque: a ring of items that grows and shrinks at both
// ends in constant time.
type Deque[T any] struct {
	ring    []T // its length is a power of two, or 0
	first   int
	n       int
	maxLen  py.Opt[int]
	changes int // what iterators compare, to find out that the deque was changed
}

// NewDeque is deque(iterable, maxlen).
func NewDeque[T any](seq iter.Seq[T], maxLen py.Opt[int]) *Deque[T] {
	if maxLen.OK && maxLen.Value < 0 {
		panic(py.ValueError.New("maxlen must be non-negative"))
	}
	d := &Deque[T]{maxLen: maxLen}
	d.Extend(seq)
	return d
}

// EmptyDeque is deque() and deque(maxlen=maxlen).
func EmptyDeque[T any](maxLen py.Opt[int]) *Deque[T] {
	return NewDeque(func(func(T) bool) {}, maxLen)
}

// DequeOf makes a deque of its arguments.
func DequeOf[T any](items ...T) *Deque[T] { return NewDeque(py.SliceAll(items), py.None[int]()) }

// at is where item i lies.
func (d *Deque[T]) at(i int) *T { return &d.ring[(d.first+i)&(len(d.ring)-1)] }

// Len is len(d).
func (d *Deque[T]) Len() int { return d.n }

// MaxLen is d.maxlen.
func (d *Deque[T]) MaxLen() py.Opt[int] { return d.maxLen }

func (d *Deque[T]) grow() {
	if d.n < len(d.ring) {
		return
	}
	ring := make([]T, max(8, 2*len(d.ring)))
	for i := range d.n {
		ring[i] = *d.at(i)
	}
	d.ring, d.first = ring, 0
}

// Append is d.append(item). A full deque drops its first item.
func (d *Deque[T]) Append(item T) {
	d.changes++
	if d.maxLen.OK && d.n == d.maxLen.Value {
		if d.n == 0 {
			return
		}
		d.dropFirst()
	}
	d.grow()
	d.n++
	*d.at(d.n - 1) = item
}

// AppendLeft is d.appendleft(item). A full deque drops its last item.
func (d *Deque[T]) AppendLeft(item T) {
	d.changes++
	if d.maxLen.OK && d.n == d.maxLen.Value {
		if d.n == 0 {
			return
		}
		d.dropLast()
	}
	d.grow()
	d.first = (d.first - 1) & (len(d.ring) - 1)
	d.n++
	*d.at(0) = item
}

func (d *Deque[T]) dropFirst() T {
	var zero T
	p := d.at(0)
	item := *p
	*p = zero
	d.first = (d.first + 1) & (len(d.ring) - 1)
	d.n--
	return item
}

func (d *Deque[T]) dropLast() T {
	var zero T
	p := d.at(d.n - 1)
	item := *p
	*p = zero
	d.n--
	return item
}

// Pop is d.pop().
func (d *Deque[T]) Pop() T {
	if d.n == 0 {
		panic(py.IndexError.New("pop from an empty deque"))
	}
	d.changes++
	return d.dropLast()
}

// PopLeft is d.popleft().
func (d *Deque[T]) PopLeft() T {
	if d.n == 0 {
		panic(py.IndexError.New("pop from an empty deque"))
	}
	d.changes++
	return d.dropFirst()
}

// Extend is d.extend(iterable).
func (d *Deque[T]) Extend(seq iter.Seq[T]) {
	for v := range seq {
		d.Append(v)
	}
}

// ExtendLeft is d.extendleft(iterable): the items come out reversed.
func (d *Deque[T]) ExtendLeft(seq iter.Seq[T]) {
	for v := range seq {
		d.AppendLeft(v)
	}
}

// ExtendSelf is d.extend(other) and d += other, where other may be d itself.
func (d *Deque[T]) ExtendSelf(other *Deque[T]) {
	for _, v := range other.Items() {
		d.Append(v)
	}
}

// Rotate is d.rotate(n): by n steps to the right, to the left if n is negative.
func (d *Deque[T]) Rotate(n int) {
	if d.n <= 1 {
		return
	}
	d.changes++
	n %= d.n
	for ; n > 0; n-- {
		v := d.dropLast()
		d.first = (d.first - 1) & (len(d.ring) - 1)
		d.n++
		*d.at(0) = v
	}
	for ; n < 0; n++ {
		v := d.dropFirst()
		d.n++
		*d.at(d.n - 1) = v
	}
}

// Clear is d.clear().
func (d *Deque[T]) Clear() {
	d.changes++
	d.ring, d.first, d.n = nil, 0, 0
}

// Copy is d.copy().
func (d *Deque[T]) Copy() *Deque[T] { return NewDeque(py.SliceAll(d.Items()), d.maxLen) }

// Items is a list of the items.
func (d *Deque[T]) Items() []T {
	items := make([]T, d.n)
	for i := range items {
		items[i] = *d.at(i)
	}
	return items
}

func (d *Deque[T]) index(i int) *T {
	if i < 0 {
		i += d.n
	}
	if i < 0 || i >= d.n {
		panic(py.IndexError.New("deque index out of range"))
	}
	return d.at(i)
}

// At is d[i].
func (d *Deque[T]) At(i int) T { return *d.index(i) }

// Set is d[i] = item.
func (d *Deque[T]) Set(i int, item T) { *d.index(i) = item }

// Delete is del d[i].
func (d *Deque[T]) Delete(i int) {
	d.index(i) // faults if there is none
	if i < 0 {
		i += d.n
	}
	d.changes++
	for ; i < d.n-1; i++ {
		*d.at(i) = *d.at(i + 1)
	}
	d.dropLast()
}

// Insert is d.insert(i, item).
func (d *Deque[T]) Insert(i int, item T) {
	if d.maxLen.OK && d.n >= d.maxLen.Value {
		panic(py.IndexError.New("deque already at its maximum size"))
	}
	if i < 0 {
		i = max(0, i+d.n)
	}
	i = min(i, d.n)
	d.Append(item)
	for j := d.n - 1; j > i; j-- {
		*d.at(j) = *d.at(j - 1)
	}
	*d.at(i) = item
}

// Remove is d.remove(item).
func (d *Deque[T]) Remove(item T) {
	for i := range d.n {
		changes := d.changes
		equal := py.RichEqual(*d.at(i), item)
		if d.changes != changes {
			panic(py.IndexError.New("deque mutated during remove()."))
		}
		if equal {
			d.Delete(i)
			return
		}
	}
	panic(py.ValueError.Errorf("%#v is not in deque", item))
}

// Index is d.index(item).
func (d *Deque[T]) Index(item T) int { return d.IndexBetween(item, 0, d.n) }

// IndexBetween is d.index(item, start, stop).
func (d *Deque[T]) IndexBetween(item T, start, stop int) int {
	if start < 0 {
		start = max(0, start+d.n)
	}
	if stop < 0 {
		stop += d.n
	}
	for i := start; i < min(stop, d.n); i++ {
		if py.RichEqual(*d.at(i), item) {
			return i
		}
	}
	panic(py.ValueError.Errorf("%#v is not in deque", item))
}

// Count is d.count(item).
func (d *Deque[T]) Count(item T) int {
	n := 0
	for v := range d.All() {
		if py.RichEqual(v, item) {
			n++
		}
	}
	return n
}

// Contains is item in d.
func (d *Deque[T]) Contains(item T) bool {
	for v := range d.All() {
		if py.RichEqual(v, item) {
			return true
		}
	}
	return false
}

// Reverse is d.reverse().
func (d *Deque[T]) Reverse() {
	d.changes++
	for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
		*d.at(i), *d.at(j) = *d.at(j), *d.at(i)
	}
}

// Concat is d + other.
func (d *Deque[T]) Concat(other *Deque[T]) *Deque[T] {
	sum := d.Copy()
	sum.ExtendSelf(other)
	return sum
}

// Repeat is d * n.
func (d *Deque[T]) Repeat(n int) *Deque[T] {
	out := EmptyDeque[T](d.maxLen)
	for range n {
		out.ExtendSelf(d)
	}
	return out
}

// All yields the items. A deque that is changed meanwhile faults.
func (d *Deque[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) {
		changes := d.changes
		for i := 0; i < d.n; i++ {
			if d.changes != changes {
				break
			}
			if !yield(*d.at(i)) {
				return
			}
		}
		if d.changes != changes {
			panic(py.RuntimeError.New("deque mutated during iteration"))
		}
	}
}

// Backward is reversed(d).
func (d *Deque[T]) Backward() iter.Seq[T] {
	return func(yield func(T) bool) {
		changes := d.changes
		for i := d.n - 1; i >= 0; i-- {
			if d.changes != changes {
				panic(py.RuntimeError.New("deque mutated during iteration"))
			}
			if !yield(*d.at(i)) {
				return
			}
		}
	}
}

// Equal is d == other: only a deque is equal to one.
func (d *Deque[T]) Equal(other any) bool {
	o, ok := other.(interface {
		Len() int
		anyAt(i int) any
	})
	if !ok || o.Len() != d.n {
		return false
	}
	for i := range d.n {
		if !py.RichEqual(*d.at(i), o.anyAt(i)) {
			return false
		}
	}
	return true
}

func (d *Deque[T]) anyAt(i int) any { return *d.at(i) }

// Repr implements py.Reprer.
func (d *Deque[T]) Repr() string {
	s := "deque(" + py.Repr(py.NewList(d.Items()))
	if d.maxLen.OK {
		s += ", maxlen=" + py.Repr(d.maxLen.Value)
	}
	return s + ")"
}

// String is the same as Repr.
func (d *Deque[T]) String() string { return d.Repr() }

// DequeClass is the class itself.
var DequeClass = py.NewClassIn("collections", "deque")

// Class is type(d).
func (d *Deque[T]) Class() *py.Class { return DequeClass }

// GetItem is d[i] where the deque is known as any only.
func (d *Deque[T]) GetItem(i int) T { return d.At(i) }

// SetItem is d[i] = item where the deque is known as any only.
func (d *Deque[T]) SetItem(i int, item T) { d.Set(i, item) }

// DelItem is del d[i] where the deque is known as any only.
func (d *Deque[T]) DelItem(i int) { d.Delete(i) }
