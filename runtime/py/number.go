package py

import (
	"math"
	"math/big"
)

// numeric is a number of any of Python's kinds, for the operations between kinds.
type numeric struct {
	kind numKind
	i    int      // of kindInt
	b    *big.Int // of kindBig
	f    float64  // of kindFloat
}

type numKind int8

const (
	kindInt numKind = iota
	kindBig
	kindFloat
)

// asNumeric takes what is a number: bool, int, uint64, float64, Int, Num.
func asNumeric(v any) (numeric, bool) {
	switch v := v.(type) {
	case int:
		return numeric{i: v}, true
	case float64:
		return numeric{kind: kindFloat, f: v}, true
	case bool:
		if v {
			return numeric{i: 1}, true
		}
		return numeric{}, true
	case Int:
		if v.big != nil {
			return numeric{kind: kindBig, b: v.big}, true
		}
		return numeric{i: v.small}, true
	case uint64:
		if v <= math.MaxInt64 {
			return numeric{i: int(v)}, true
		}
		return numeric{kind: kindBig, b: new(big.Int).SetUint64(v)}, true
	case Num:
		return asNumeric(v.Any())
	case Mixed:
		return asNumeric(v.Plain())
	}
	return numeric{}, false
}

func (n numeric) isNaN() bool { return n.kind == kindFloat && math.IsNaN(n.f) }

func (n numeric) wide() *big.Int {
	if n.kind == kindBig {
		return n.b
	}
	return big.NewInt(int64(n.i))
}

// compareNumeric orders two numbers exactly; neither is NaN.
func compareNumeric(a, b numeric) int {
	switch {
	case a.kind == kindInt && b.kind == kindInt:
		return compareOrdered(a.i, b.i)
	case a.kind == kindFloat && b.kind == kindFloat:
		return compareOrdered(a.f, b.f)
	case a.kind == kindFloat:
		return -compareIntFloat(b, a.f)
	case b.kind == kindFloat:
		return compareIntFloat(a, b.f)
	}
	return a.wide().Cmp(b.wide())
}

func compareOrdered[T int | float64 | string](a, b T) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// compareIntFloat compares an integer with a float, without rounding the integer: float_richcompare.
func compareIntFloat(a numeric, f float64) int {
	switch {
	case math.IsInf(f, 1):
		return -1
	case math.IsInf(f, -1):
		return 1
	}
	if a.kind == kindInt && -1<<53 <= a.i && a.i <= 1<<53 {
		return compareOrdered(float64(a.i), f)
	}
	whole := math.Floor(f)
	w, _ := new(big.Float).SetFloat64(whole).Int(nil)
	if c := a.wide().Cmp(w); c != 0 {
		return c
	}
	return compareOrdered(whole, f)
}

// LessIntFloat is i < f, without rounding i.
func LessIntFloat(i int, f float64) bool { return f == f && compareIntFloat(numeric{i: i}, f) < 0 }

// EqualIntFloat is i == f, without rounding i.
func EqualIntFloat(i int, f float64) bool { return f == f && compareIntFloat(numeric{i: i}, f) == 0 }
