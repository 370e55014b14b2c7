package statistics

import (
	"iter"
	"slices"
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func floats[R any](f func(iter.Seq[float64]) R) func(oracle.Args) any {
	return func(a oracle.Args) any { return f(slices.Values(a.Floats(0))) }
}

func ints[R any](f func(iter.Seq[int]) R) func(oracle.Args) any {
	return func(a oracle.Args) any { return f(slices.Values(a.Ints(0))) }
}

func list[T any](f func(iter.Seq[T]) []T) func(iter.Seq[T]) *py.List[T] {
	return func(s iter.Seq[T]) *py.List[T] { return py.NewList(f(s)) }
}

func TestRecorded(t *testing.T) {
	quantiles := func(a oracle.Args) any {
		return py.NewList(Quantiles(slices.Values(a.Floats(0)), a.Int(1), a.Str(2)))
	}
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"mean_f": floats(Mean), "mean_i": ints(MeanInts), "median_f": floats(Median), "median_i": ints(MedianInts),
		"median_low_f": floats(MedianLow[float64]), "median_low_i": ints(MedianLow[int]),
		"median_high_f": floats(MedianHigh[float64]), "median_high_i": ints(MedianHigh[int]),
		"mode_f": floats(Mode[float64]), "mode_i": ints(Mode[int]),
		"multimode_f": floats(list(MultiMode[float64])), "multimode_i": ints(list(MultiMode[int])),
		"variance_f": floats(Variance), "variance_i": ints(VarianceInts), "pvariance_f": floats(PVariance), "pvariance_i": ints(PVarianceInts),
		"stdev_f": floats(StDev[float64]), "stdev_i": ints(StDev[int]), "pstdev_f": floats(PStDev[float64]), "pstdev_i": ints(PStDev[int]),
		"fmean_f": floats(FMean), "geometric_mean_f": floats(GeometricMean), "harmonic_mean_f": floats(HarmonicMean), "quantiles_f": quantiles,
	})
}
