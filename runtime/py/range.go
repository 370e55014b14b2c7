package py

import "iter"

// Range is Python's range.
type Range struct{ Start, Stop, Step int }

// NewRange makes range(start, stop, step). A step of zero is a fault.
func NewRange(start, stop, step int) Range {
	if step == 0 {
		panic(ValueError.New("range() arg 3 must not be zero"))
	}
	return Range{start, stop, step}
}

// RangeTo is range(stop).
func RangeTo(stop int) Range { return Range{0, stop, 1} }

// Class is range.
func (r Range) Class() *Class { return RangeClass }

// Len is len(r).
func (r Range) Len() int {
	switch {
	case r.Step > 0 && r.Start < r.Stop:
		return int((uint(r.Stop)-uint(r.Start)-1)/uint(r.Step)) + 1
	case r.Step < 0 && r.Start > r.Stop:
		return int((uint(r.Start)-uint(r.Stop)-1)/-uint(r.Step)) + 1
	}
	return 0
}

// All yields the numbers.
func (r Range) All() iter.Seq[int] {
	return func(yield func(int) bool) {
		v := r.Start
		for range r.Len() {
			if !yield(v) {
				return
			}
			v += r.Step
		}
	}
}

// Backward is reversed(r).
func (r Range) Backward() iter.Seq[int] { return r.reverse().All() }

func (r Range) reverse() Range {
	n := r.Len()
	return Range{r.Start + (n-1)*r.Step, r.Start - r.Step, -r.Step}
}

// At is r[i]: an index that is out of range is a fault.
func (r Range) At(i int) int {
	i, ok := index(i, r.Len())
	if !ok {
		panic(IndexError.New("range object index out of range"))
	}
	return r.Start + i*r.Step
}

// SubStep is r[lo:hi:step].
func (r Range) SubStep(lo, hi, step Opt[int]) Range {
	at := SliceValue{lo, hi, step}.Indices(r.Len())
	return Range{r.Start + at.First*r.Step, r.Start + at.Second*r.Step, r.Step * at.Third}
}

// Contains is v in r.
func (r Range) Contains(v int) bool {
	if r.Step > 0 {
		return r.Start <= v && v < r.Stop && (v-r.Start)%r.Step == 0
	}
	return r.Stop < v && v <= r.Start && (r.Start-v)%-r.Step == 0
}

// Index is r.index(v): a number that is not in the range is a fault.
func (r Range) Index(v int) int {
	if !r.Contains(v) {
		panic(ValueError.Errorf("%d is not in range", v))
	}
	return (v - r.Start) / r.Step
}

// Count is r.count(v).
func (r Range) Count(v int) int { return BoolInt(r.Contains(v)) }

// Slice is list(r).
func (r Range) Slice() []int {
	items := make([]int, r.Len())
	for i := range items {
		items[i] = r.Start + i*r.Step
	}
	return items
}

// Repr implements Reprer.
func (r Range) Repr() string {
	if r.Step == 1 {
		return Sprintf("range(%d, %d)", r.Start, r.Stop)
	}
	return Sprintf("range(%d, %d, %d)", r.Start, r.Stop, r.Step)
}

func (r Range) equalAny(other any) bool {
	o, ok := other.(Range)
	if !ok || r.Len() != o.Len() {
		return false
	}
	return r.Len() == 0 || r.Start == o.Start && (r.Len() == 1 || r.Step == o.Step)
}

func (r Range) hashParts() int {
	switch n := r.Len(); n {
	case 0:
		return hashFields([]any{0, nil, nil})
	case 1:
		return hashFields([]any{1, r.Start, nil})
	default:
		return hashFields([]any{n, r.Start, r.Step})
	}
}
