// Package statistics stands for Python's statistics module. Sums are exact, and
// a result is rounded once, as Python's are by way of its Fractions.
//
// Functions on floats give floats. The average, median and variance of ints are
// an int where they are whole and a float else, as in Python: those functions
// give any. Too little data is a fault, a StatisticsError.
package statistics

import (
	"iter"
	"math"
	"math/big"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/libm"
	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/pymath"
)

// StatisticsError is statistics.StatisticsError.
var StatisticsError = py.NewClassIn("statistics", "StatisticsError", py.ValueError)

// exact is the sum of finite numbers, and their count. special is the sum of
// the infinities and NaNs, if there are any.
func exact[T int | float64](data []T) (sum *big.Rat, special float64, odd bool) {
	sum = new(big.Rat)
	for _, v := range data {
		f := float64(v)
		if math.IsNaN(f) || math.IsInf(f, 0) {
			special, odd = special+f, true
			continue
		}
		sum.Add(sum, rat(v))
	}
	return sum, special, odd
}

func rat[T int | float64](v T) *big.Rat {
	if n, ok := any(v).(int); ok {
		return new(big.Rat).SetInt64(int64(n))
	}
	return new(big.Rat).SetFloat64(float64(v))
}

// whole is a number as Python's _convert gives it for ints: an int if it is
// one, else a float.
func whole(r *big.Rat) any {
	if r.IsInt() && r.Num().IsInt64() {
		return int(r.Num().Int64())
	}
	f, _ := r.Float64()
	return f
}

func float(r *big.Rat) float64 {
	f, _ := r.Float64()
	return f
}

func divided(r *big.Rat, n int) *big.Rat { return r.Quo(r, new(big.Rat).SetInt64(int64(n))) }

func need(n, least int, text string) {
	if n < least {
		panic(StatisticsError.New(text))
	}
}

// Mean is mean(data) of floats.
func Mean(seq iter.Seq[float64]) float64 {
	data := slices.Collect(seq)
	need(len(data), 1, "mean requires at least one data point")
	sum, special, odd := exact(data)
	if odd {
		return special
	}
	return float(divided(sum, len(data)))
}

// MeanInts is mean(data) of ints.
func MeanInts(seq iter.Seq[int]) any {
	data := slices.Collect(seq)
	need(len(data), 1, "mean requires at least one data point")
	sum, _, _ := exact(data)
	return whole(divided(sum, len(data)))
}

// FMean is fmean(data).
func FMean(seq iter.Seq[float64]) float64 {
	data := slices.Collect(seq)
	need(len(data), 1, "fmean requires at least one data point")
	return pymath.Fsum(slices.Values(data)) / float64(len(data))
}

// GeometricMean is geometric_mean(data).
func GeometricMean(seq iter.Seq[float64]) float64 {
	data := slices.Collect(seq)
	need(len(data), 1, "Must have a non-empty dataset")
	zero := false
	logs := make([]float64, len(data))
	for i, x := range data {
		switch {
		case x > 0:
			logs[i] = libm.Log(x)
		case x == 0:
			zero = true
		case math.IsNaN(x):
			logs[i] = x
		default:
			panic(StatisticsError.New("No negative inputs allowed", x))
		}
	}
	if zero {
		return 0
	}
	sum, special, odd := exact(logs)
	if odd {
		return libm.Exp(special / float64(len(data)))
	}
	return libm.Exp(float(sum) / float64(len(data)))
}

// HarmonicMean is harmonic_mean(data): a float, or the int 0 if there is a 0
// among the data.
func HarmonicMean(seq iter.Seq[float64]) any {
	data := slices.Collect(seq)
	need(len(data), 1, "harmonic_mean requires at least one data point")
	inverse := make([]float64, len(data))
	for i, x := range data {
		switch {
		case x < 0:
			panic(StatisticsError.New("harmonic mean does not support negative values"))
		case x == 0:
			return 0
		}
		inverse[i] = 1 / x
	}
	if len(data) == 1 {
		return data[0]
	}
	sum, special, odd := exact(inverse)
	if odd {
		return float64(len(data)) / special
	}
	return float(sum.Quo(new(big.Rat).SetInt64(int64(len(data))), sum))
}

// Median is median(data) of floats.
func Median(seq iter.Seq[float64]) float64 {
	data := slices.Sorted(seq)
	need(len(data), 1, "no median for empty data")
	i := len(data) / 2
	if len(data)%2 == 1 {
		return data[i]
	}
	return (data[i-1] + data[i]) / 2
}

// MedianInts is median(data) of ints: an int, or of an even number of them a
// float.
func MedianInts(seq iter.Seq[int]) any {
	data := slices.Sorted(seq)
	need(len(data), 1, "no median for empty data")
	i := len(data) / 2
	if len(data)%2 == 1 {
		return data[i]
	}
	return py.TrueDiv(py.Add(data[i-1], data[i]), 2)
}

// MedianLow is median_low(data).
func MedianLow[T any](seq iter.Seq[T]) T {
	data := py.Sorted(seq, false)
	need(len(data), 1, "no median for empty data")
	return data[(len(data)-1)/2]
}

// MedianHigh is median_high(data).
func MedianHigh[T any](seq iter.Seq[T]) T {
	data := py.Sorted(seq, false)
	need(len(data), 1, "no median for empty data")
	return data[len(data)/2]
}

// Mode is mode(data): the value that comes most often, the first of several.
func Mode[T any](seq iter.Seq[T]) T {
	modes := MultiMode(seq)
	need(len(modes), 1, "no mode for empty data")
	return modes[0]
}

// MultiMode is multimode(data).
func MultiMode[T any](seq iter.Seq[T]) []T {
	counts := py.NewDict[T, int]()
	most := 0
	for v := range seq {
		n := counts.RefOr(v, 0)
		*n++
		most = max(most, *n)
	}
	var modes []T
	for v, n := range counts.All() {
		if n == most {
			modes = append(modes, v)
		}
	}
	return modes
}

// squares is the exact sum of the squared distances from the mean.
func squares[T int | float64](data []T) (sum *big.Rat, odd bool) {
	total, _, odd := exact(data)
	if odd {
		return nil, true
	}
	mean := divided(total, len(data))
	sum = new(big.Rat)
	for _, v := range data {
		d := new(big.Rat).Sub(rat(v), mean)
		sum.Add(sum, d.Mul(d, d))
	}
	return sum, false
}

func variance(seq iter.Seq[float64], least, less int, name string) float64 {
	data := slices.Collect(seq)
	need(len(data), least, name)
	sum, odd := squares(data)
	if odd {
		return math.NaN()
	}
	return float(divided(sum, len(data)-less))
}

func varianceInts(seq iter.Seq[int], least, less int, name string) any {
	data := slices.Collect(seq)
	need(len(data), least, name)
	sum, _ := squares(data)
	return whole(divided(sum, len(data)-less))
}

// Variance is variance(data) of floats.
func Variance(seq iter.Seq[float64]) float64 {
	return variance(seq, 2, 1, "variance requires at least two data points")
}

// VarianceInts is variance(data) of ints.
func VarianceInts(seq iter.Seq[int]) any {
	return varianceInts(seq, 2, 1, "variance requires at least two data points")
}

// PVariance is pvariance(data) of floats.
func PVariance(seq iter.Seq[float64]) float64 {
	return variance(seq, 1, 0, "pvariance requires at least one data point")
}

// PVarianceInts is pvariance(data) of ints.
func PVarianceInts(seq iter.Seq[int]) any {
	return varianceInts(seq, 1, 0, "pvariance requires at least one data point")
}

func deviation[T int | float64](seq iter.Seq[T], least, less int, name string) float64 {
	data := slices.Collect(seq)
	need(len(data), least, name)
	sum, odd := squares(data)
	if odd {
		return math.NaN()
	}
	v := divided(sum, len(data)-less)
	return sqrt(v.Num(), v.Denom())
}

// StDev is stdev(data).
func StDev[T int | float64](seq iter.Seq[T]) float64 {
	return deviation(seq, 2, 1, "stdev requires at least two data points")
}

// PStDev is pstdev(data).
func PStDev[T int | float64](seq iter.Seq[T]) float64 {
	return deviation(seq, 1, 0, "pstdev requires at least one data point")
}

// sqrt is the root of n/m rounded once: _float_sqrt_of_frac, which takes the
// root of an integer of 109 bits, rounded to odd.
func sqrt(n, m *big.Int) float64 {
	if n.Sign() == 0 {
		return 0
	}
	root := func(n, m *big.Int) *big.Int {
		a := new(big.Int).Sqrt(new(big.Int).Quo(n, m))
		if new(big.Int).Mul(new(big.Int).Mul(a, a), m).Cmp(n) != 0 {
			a.SetBit(a, 0, 1)
		}
		return a
	}
	q := (n.BitLen() - m.BitLen() - 109) >> 1
	num, den := new(big.Int), big.NewInt(1)
	if q >= 0 {
		num.Lsh(root(n, new(big.Int).Lsh(m, uint(2*q))), uint(q))
	} else {
		num = root(new(big.Int).Lsh(n, uint(-2*q)), m)
		den.Lsh(den, uint(-q))
	}
	return float(new(big.Rat).SetFrac(num, den))
}

// Quantiles is quantiles(data, n=n, method=method): n-1 cut points.
func Quantiles(seq iter.Seq[float64], n int, method string) []float64 {
	if n < 1 {
		panic(StatisticsError.New("n must be at least 1"))
	}
	data := slices.Sorted(seq)
	ld := len(data)
	if ld < 2 {
		need(ld, 1, "must have at least one data point")
		return slices.Repeat(data, n-1)
	}
	cuts := make([]float64, 0, n-1)
	for i := 1; i < n; i++ {
		var j, delta int
		var a, b float64
		switch method {
		case "inclusive":
			j, delta = i*(ld-1)/n, i*(ld-1)%n
			a, b = data[j], data[j+1]
		case "exclusive":
			j = min(max(i*(ld+1)/n, 1), ld-1)
			delta = i*(ld+1) - j*n
			a, b = data[j-1], data[j]
		default:
			panic(py.ValueError.Errorf("Unknown method: %#v", method))
		}
		cuts = append(cuts, (float64(a*float64(n-delta))+float64(b*float64(delta)))/float64(n))
	}
	return cuts
}
