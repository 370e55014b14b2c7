package pymath

import (
	"errors"
	"slices"
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func one[R any](f func(float64) R) func(oracle.Args) any {
	return func(a oracle.Args) any { return f(a.Float(0)) }
}

func two(f func(x, y float64) float64) func(oracle.Args) any {
	return func(a oracle.Args) any { return f(a.Float(0), a.Float(1)) }
}

func choice(f func(n, k int) py.Int) func(oracle.Args) any {
	return func(a oracle.Args) any { return f(a.Int(0), a.Int(1)) }
}

func ints(a oracle.Args) []int {
	out := make([]int, a.Len())
	for i := range out {
		out[i] = a.Int(i)
	}
	return out
}

func floats(a oracle.Args) []float64 {
	out := make([]float64, a.Len())
	for i := range out {
		out[i] = a.Float(i)
	}
	return out
}

func TestRecorded(t *testing.T) {
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"sqrt": one(Sqrt), "exp": one(Exp), "exp2": one(Exp2), "expm1": one(Expm1),
		"log": one(Log), "log2": one(Log2), "log10": one(Log10), "log1p": one(Log1p), "log_base": two(LogBase),
		"sin": one(Sin), "cos": one(Cos), "tan": one(Tan), "asin": one(Asin), "acos": one(Acos),
		"sinh": one(Sinh), "cosh": one(Cosh), "acosh": one(Acosh), "atanh": one(Atanh),
		"gamma": one(Gamma), "lgamma": one(LGamma), "degrees": one(Degrees), "radians": one(Radians),
		"floor": one(Floor), "ceil": one(Ceil), "trunc": one(Trunc),
		"floor_exact": one(FloorInt), "ceil_exact": one(CeilInt), "trunc_exact": one(TruncInt),
		"isinf": one(IsInf), "isfinite": one(IsFinite), "frexp": one(Frexp), "modf": one(Modf), "ulp": one(Ulp),
		"pow": two(Pow), "fmod": two(Fmod), "remainder": two(Remainder),
		"fma":       func(a oracle.Args) any { return FMA(a.Float(0), a.Float(1), a.Float(2)) },
		"isclose":   func(a oracle.Args) any { return IsClose(a.Float(0), a.Float(1), a.Float(2), a.Float(3)) },
		"ldexp":     func(a oracle.Args) any { return Ldexp(a.Float(0), a.Int(1)) },
		"nextafter": func(a oracle.Args) any { return NextAfter(a.Float(0), a.Float(1), a.Int(2)) },
		"isqrt":     func(a oracle.Args) any { return IntegerSqrt(a.Int(0)) },
		"gcd":       func(a oracle.Args) any { return GCD(ints(a)...) },
		"lcm":       func(a oracle.Args) any { return LCM(ints(a)...) },
		"factorial": func(a oracle.Args) any { return FactorialInt(a.Int(0)) },
		"comb":      choice(CombInt),
		"perm":      choice(PermInt),
		"fsum":      func(a oracle.Args) any { return Fsum(slices.Values(a.Floats(0))) },
		"hypot":     func(a oracle.Args) any { return Hypot(floats(a)...) },
		"dist":      func(a oracle.Args) any { return Dist(slices.Values(a.Floats(0)), slices.Values(a.Floats(1))) },
		"sumprod": func(a oracle.Args) any {
			if len(a.Floats(0)) == 0 {
				return SumProdInts(slices.Values[[]int](nil), slices.Values[[]int](nil)) // an empty sum is the int 0
			}
			return SumProd(slices.Values(a.Floats(0)), slices.Values(a.Floats(1)))
		},
		"sumprod_int": func(a oracle.Args) any { return SumProdInts(slices.Values(a.Ints(0)), slices.Values(a.Ints(1))) },
		"prod_float":  func(a oracle.Args) any { return Prod(slices.Values(a.Floats(0)), a.Float(1)) },
		"prod_int":    func(a oracle.Args) any { return ProdInts(slices.Values(a.Ints(0)), a.Int(1)) },
		"prod_exact":  func(a oracle.Args) any { return ProdExact(slices.Values(a.Ints(0)), py.Big(1)) },
	})
}

func TestSmall(t *testing.T) {
	if Factorial(20) != 2432902008176640000 || Comb(60, 30) != 118264581564861424 || Perm(10, 3) != 720 {
		t.Error("factorial, comb or perm")
	}
}

// TestOverflow: what needs more than 64 bits stops, and is no exception.
func TestOverflow(t *testing.T) {
	for name, f := range map[string]func(){
		"floor": func() { Floor(1e300) },
		"gcd":   func() { GCD(-1<<63, 0) },
		"lcm":   func() { LCM(1<<62, 3) },
		"fact":  func() { Factorial(21) },
		"comb":  func() { Comb(68, 34) },
		"perm":  func() { Perm(30, 20) },
		"prod":  func() { ProdInts(slices.Values([]int{1 << 62, 2}), 1) },
	} {
		func() {
			defer func() {
				if err, ok := recover().(error); !ok || !errors.As(err, new(py.Overflow)) {
					t.Errorf("%s: %v", name, err)
				}
			}()
			f()
		}()
	}
}
