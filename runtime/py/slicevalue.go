package py

import "iter"

// SliceValue is Python's slice object: what stands in xs[…] where it is kept, or not known before it runs.
type SliceValue struct{ Start, Stop, Step Opt[int] }

// NewSlice is slice(start, stop, step).
func NewSlice(start, stop, step Opt[int]) SliceValue { return SliceValue{start, stop, step} }

// SliceBound is a dynamic value as a bound of a slice: an int or None, or a TypeError.
func SliceBound(v any) Opt[int] {
	v = plain(v)
	if isNone(v) {
		return None[int]()
	}
	n, ok := asNumeric(v)
	if !ok || n.kind == kindFloat {
		panic(TypeError.New("slice indices must be integers or None or have an __index__ method"))
	}
	return Some(n.exact().Bound())
}

// SliceTo is slice(stop).
func SliceTo(stop Opt[int]) SliceValue { return SliceValue{Stop: stop} }

// Span is slice(lo, hi): the slice of x[lo:hi].
func Span(lo, hi int) SliceValue { return SliceValue{Start: Some(lo), Stop: Some(hi)} }

// SpanFrom is the slice of x[lo:].
func SpanFrom(lo int) SliceValue { return SliceValue{Start: Some(lo)} }

// SpanTo is the slice of x[:hi].
func SpanTo(hi int) SliceValue { return SliceValue{Stop: Some(hi)} }

// SpanAll is the slice of x[:].
func SpanAll() SliceValue { return SliceValue{} }

// Class is slice.
func (s SliceValue) Class() *Class { return SliceClass }

// Repr implements Reprer.
func (s SliceValue) Repr() string {
	return "slice(" + s.Start.Repr() + ", " + s.Stop.Repr() + ", " + s.Step.Repr() + ")"
}

// Indices is s.indices(n).
func (s SliceValue) Indices(n int) Triple[int, int, int] {
	if n < 0 {
		panic(ValueError.New("length should not be negative"))
	}
	from, _, by := sliceBounds(s.Start, s.Stop, s.Step, n)
	// Where it ends is not adjusted to the step: PySlice_AdjustIndices.
	least, most := 0, n
	if by < 0 {
		least, most = -1, n-1
	}
	to := most
	if by < 0 {
		to = least
	}
	if s.Stop.OK {
		to = s.Stop.Value
		if to < 0 {
			to = max(to+n, least)
		}
		to = min(to, most)
	}
	return TripleOf(from, to, by)
}

// SubstrSlice is s[slice] of a str.
func SubstrSlice(s string, at SliceValue) string { return SubstrStep(s, at.Start, at.Stop, at.Step) }

// SubSlice is l[slice].
func (l *List[T]) SubSlice(at SliceValue) *List[T] { return l.SubStep(at.Start, at.Stop, at.Step) }

// SetSlice is l[slice] = items.
func (l *List[T]) SetSlice(at SliceValue, items iter.Seq[T]) {
	l.SetSubStep(at.Start, at.Stop, at.Step, Collect(items))
}

// DeleteSlice is del l[slice].
func (l *List[T]) DeleteSlice(at SliceValue) { l.DeleteSub(at.Start, at.Stop, at.Step) }

// SliceSubSlice is xs[slice].
func SliceSubSlice[T any](xs []T, at SliceValue) []T {
	return SliceSubStep(xs, at.Start, at.Stop, at.Step)
}

// SliceSetSlice is xs[slice] = items.
func SliceSetSlice[T any](xs *[]T, at SliceValue, items iter.Seq[T]) {
	SliceSetSubStep(xs, at.Start, at.Stop, at.Step, Collect(items))
}

// SliceDeleteSlice is del xs[slice].
func SliceDeleteSlice[T any](xs *[]T, at SliceValue) { SliceDeleteSub(xs, at.Start, at.Stop, at.Step) }

// SubSlice is r[slice].
func (r Range) SubSlice(at SliceValue) Range { return r.SubStep(at.Start, at.Stop, at.Step) }
