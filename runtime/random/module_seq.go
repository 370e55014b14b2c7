package random

import (
	"iter"
	"slices"
)

// The functions of this file take any sequence, such as a range, and read all
// of it; those on lists and tuples are in module.go.

// ChoiceSeq is Choice of any sequence.
func ChoiceSeq[T any](seq iter.Seq[T]) T {
	return Choice(slices.Collect(seq))
}

// ChoiceSeqFrom is ChoiceSeq by a generator of one's own.
func ChoiceSeqFrom[T any](r *Random, seq iter.Seq[T]) T {
	return ChoiceFrom(r, slices.Collect(seq))
}

// SampleSeq is Sample of any sequence.
func SampleSeq[T any](seq iter.Seq[T], k int) []T {
	return Sample(slices.Collect(seq), k)
}

// SampleSeqFrom is SampleSeq by a generator of one's own.
func SampleSeqFrom[T any](r *Random, seq iter.Seq[T], k int) []T {
	return SampleFrom(r, slices.Collect(seq), k)
}

// SampleCountsSeq is SampleCounts of any sequence.
func SampleCountsSeq[T any](seq iter.Seq[T], k int, counts iter.Seq[int]) []T {
	return SampleCounts(slices.Collect(seq), k, counts)
}

// SampleCountsSeqFrom is SampleCountsSeq by a generator of one's own.
func SampleCountsSeqFrom[T any](r *Random, seq iter.Seq[T], k int, counts iter.Seq[int]) []T {
	return SampleCountsFrom(r, slices.Collect(seq), k, counts)
}

// ChoicesSeq is Choices of any sequence.
func ChoicesSeq[T any](seq iter.Seq[T], k int) []T {
	return Choices(slices.Collect(seq), k)
}

// ChoicesSeqFrom is ChoicesSeq by a generator of one's own.
func ChoicesSeqFrom[T any](r *Random, seq iter.Seq[T], k int) []T {
	return ChoicesFrom(r, slices.Collect(seq), k)
}

// ChoicesWeightedSeq is ChoicesWeighted of any sequence.
func ChoicesWeightedSeq[T any](seq iter.Seq[T], weights iter.Seq[float64], k int) []T {
	return ChoicesWeighted(slices.Collect(seq), weights, k)
}

// ChoicesWeightedSeqFrom is ChoicesWeightedSeq by a generator of one's own.
func ChoicesWeightedSeqFrom[T any](r *Random, seq iter.Seq[T], weights iter.Seq[float64], k int) []T {
	return ChoicesWeightedFrom(r, slices.Collect(seq), weights, k)
}

// ChoicesCumulativeSeq is ChoicesCumulative of any sequence.
func ChoicesCumulativeSeq[T any](seq iter.Seq[T], cumWeights iter.Seq[float64], k int) []T {
	return ChoicesCumulative(slices.Collect(seq), cumWeights, k)
}

// ChoicesCumulativeSeqFrom is ChoicesCumulativeSeq by a generator of one's own.
func ChoicesCumulativeSeqFrom[T any](r *Random, seq iter.Seq[T], cumWeights iter.Seq[float64], k int) []T {
	return ChoicesCumulativeFrom(r, slices.Collect(seq), cumWeights, k)
}
