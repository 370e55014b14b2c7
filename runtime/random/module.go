package random

import (
	"iter"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// shared is the generator behind the functions of the package, as _inst is in
// Lib/random.py.
var shared = NewRandom(nil)

// Seed starts the shared generator over: see [Random.Seed].
func Seed(a any) { shared.Seed(a) }

// Float64 draws a number in [0, 1). It is Python's random.random().
func Float64() float64 { return shared.Float64() }

// RandInt draws an integer from a to b, both included.
func RandInt(a, b int) int { return shared.RandInt(a, b) }

// RandBelow draws one of 0, 1, … before stop: Python's randrange(stop).
func RandBelow(stop int) int { return shared.RandBelow(stop) }

// RandRange draws one of start, start+step, … before stop.
func RandRange(start, stop, step int) int { return shared.RandRange(start, stop, step) }

// GetRandBits draws an int of k random bits.
func GetRandBits(k int) int { return shared.GetRandBits(k) }

// GetRandBitsInt draws an integer of k random bits, as many as wanted.
func GetRandBitsInt(k int) py.Int { return shared.GetRandBitsInt(k) }

// Bytes draws n random bytes: Python's randbytes.
func Bytes(n int) py.Bytes { return shared.Bytes(n) }

// Choice draws an element of a sequence that is not empty.
func Choice[S ~[]T, T any](seq S) T { return choice(shared, seq) }

// ChoiceFrom is Choice by a generator of one's own.
func ChoiceFrom[S ~[]T, T any](r *Random, seq S) T { return choice(r, seq) }

// ChoiceStr draws a character of a str.
func ChoiceStr(s string) string { return ChoiceStrFrom(shared, s) }

// ChoiceStrFrom is ChoiceStr by a generator of one's own.
func ChoiceStrFrom(r *Random, s string) string { return choice(r, py.CharList(s)) }

// Shuffle puts a list in random order, in place.
func Shuffle[S ~[]T, T any](xs S) { shuffle(shared, xs) }

// ShuffleFrom is Shuffle by a generator of one's own.
func ShuffleFrom[S ~[]T, T any](r *Random, xs S) { shuffle(r, xs) }

// Sample draws k different elements.
func Sample[S ~[]T, T any](population S, k int) []T { return sample(shared, population, k) }

// SampleFrom is Sample by a generator of one's own.
func SampleFrom[S ~[]T, T any](r *Random, population S, k int) []T { return sample(r, population, k) }

// SampleCounts is Sample where each element is there as often as counts says.
func SampleCounts[S ~[]T, T any](population S, k int, counts iter.Seq[int]) []T {
	return sampleCounts(shared, population, k, slices.Collect(counts))
}

// SampleCountsFrom is SampleCounts by a generator of one's own.
func SampleCountsFrom[S ~[]T, T any](r *Random, population S, k int, counts iter.Seq[int]) []T {
	return sampleCounts(r, population, k, slices.Collect(counts))
}

// SampleStr draws k different characters of a str.
func SampleStr(s string, k int) []string { return sample(shared, py.CharList(s), k) }

// SampleStrFrom is SampleStr by a generator of one's own.
func SampleStrFrom(r *Random, s string, k int) []string { return sample(r, py.CharList(s), k) }

// SampleRange is Sample of a range, which it does not unroll.
func SampleRange(start, stop, step, k int) []int {
	return SampleRangeFrom(shared, start, stop, step, k)
}

// SampleRangeFrom is SampleRange by a generator of one's own.
func SampleRangeFrom(r *Random, start, stop, step, k int) []int {
	n := 0
	switch {
	case step > 0 && stop > start:
		n = (stop - start + step - 1) / step
	case step < 0 && stop < start:
		n = (start - stop - step - 1) / -step
	}
	out := r.sampleIndices(n, k)
	for i, j := range out {
		out[i] = start + j*step
	}
	return out
}

// Choices draws k elements, each from all of them.
func Choices[S ~[]T, T any](population S, k int) []T {
	return choices(shared, population, nil, false, k)
}

// ChoicesFrom is Choices by a generator of one's own.
func ChoicesFrom[S ~[]T, T any](r *Random, population S, k int) []T {
	return choices(r, population, nil, false, k)
}

// ChoicesStr draws k characters of a str, each from all of them.
func ChoicesStr(s string, k int) []string { return choices(shared, py.CharList(s), nil, false, k) }

// ChoicesStrFrom is ChoicesStr by a generator of one's own.
func ChoicesStrFrom(r *Random, s string, k int) []string {
	return choices(r, py.CharList(s), nil, false, k)
}

// ChoicesWeighted draws k elements with relative weights.
func ChoicesWeighted[S ~[]T, T any](population S, weights iter.Seq[float64], k int) []T {
	return choices(shared, population, accumulate(weights), true, k)
}

// ChoicesWeightedFrom is ChoicesWeighted by a generator of one's own.
func ChoicesWeightedFrom[S ~[]T, T any](r *Random, population S, weights iter.Seq[float64], k int) []T {
	return choices(r, population, accumulate(weights), true, k)
}

// ChoicesCumulative draws k elements with cumulative weights.
func ChoicesCumulative[S ~[]T, T any](population S, cumWeights iter.Seq[float64], k int) []T {
	return choices(shared, population, slices.Collect(cumWeights), true, k)
}

// ChoicesCumulativeFrom is ChoicesCumulative by a generator of one's own.
func ChoicesCumulativeFrom[S ~[]T, T any](r *Random, population S, cumWeights iter.Seq[float64], k int) []T {
	return choices(r, population, slices.Collect(cumWeights), true, k)
}

// Uniform draws a number from a to b.
func Uniform(a, b float64) float64 { return shared.Uniform(a, b) }

// Triangular draws from a triangular distribution.
func Triangular(low, high float64, mode py.Opt[float64]) float64 {
	return shared.Triangular(low, high, mode)
}

// NormalVariate draws from a normal distribution.
func NormalVariate(mu, sigma float64) float64 { return shared.NormalVariate(mu, sigma) }

// Gauss draws from a normal distribution, by pairs.
func Gauss(mu, sigma float64) float64 { return shared.Gauss(mu, sigma) }

// LogNormVariate draws from a log normal distribution.
func LogNormVariate(mu, sigma float64) float64 { return shared.LogNormVariate(mu, sigma) }

// ExpoVariate draws from an exponential distribution.
func ExpoVariate(lambd float64) float64 { return shared.ExpoVariate(lambd) }

// VonMisesVariate draws an angle.
func VonMisesVariate(mu, kappa float64) float64 { return shared.VonMisesVariate(mu, kappa) }

// GammaVariate draws from a gamma distribution.
func GammaVariate(alpha, beta float64) float64 { return shared.GammaVariate(alpha, beta) }

// BetaVariate draws from a beta distribution.
func BetaVariate(alpha, beta float64) float64 { return shared.BetaVariate(alpha, beta) }

// ParetoVariate draws from a Pareto distribution.
func ParetoVariate(alpha float64) float64 { return shared.ParetoVariate(alpha) }

// WeibullVariate draws from a Weibull distribution.
func WeibullVariate(alpha, beta float64) float64 { return shared.WeibullVariate(alpha, beta) }

// BinomialVariate draws the number of successes in n trials.
func BinomialVariate(n int, p float64) int { return shared.BinomialVariate(n, p) }
