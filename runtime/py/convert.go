package py

import "math"

// convert takes a value known as any to a type, if that type can hold it as it is.
func convert[T any](v any) (T, bool) {
	if t, ok := v.(T); ok {
		return t, true
	}
	var zero T
	switch to := any(&zero).(type) {
	case *any:
		*to = v
		return zero, true
	case *Num:
		n, ok := asNumeric(v)
		if ok && n.kind == kindFloat {
			*to = FloatNum(n.f)
		} else if ok {
			*to = BigNum(n.exact())
		}
		return zero, ok
	case *Int:
		n, ok := asNumeric(v)
		if ok && n.kind == kindInt {
			*to = Big(n.i)
		}
		return zero, ok && n.kind == kindInt
	case setOptional:
		return zero, to.setAny(v)
	}
	if o, ok := v.(optional); ok {
		if t, ok := o.Any().(T); ok {
			return t, true
		}
	}
	return zero, isNone(v) && (any(zero) == nil || isNil(zero))
}

// setOptional is a pointer to an Opt.
type setOptional interface{ setAny(v any) bool }

func (o *Opt[T]) setAny(v any) bool {
	if isNone(v) {
		*o = Opt[T]{}
		return true
	}
	t, ok := convert[T](v)
	*o = Opt[T]{t, ok}
	return ok
}

// convertKey takes a value to the key of a type that equals it: 1.0 and True to the int 1.
func convertKey[T any](v any) (T, bool) {
	if t, ok := convert[T](v); ok {
		return t, true
	}
	var zero T
	n, ok := asNumeric(v)
	if !ok {
		return zero, false
	}
	switch to := any(&zero).(type) {
	case *int:
		switch {
		case n.kind == kindInt:
			*to = n.i
			return zero, true
		case n.kind == kindFloat && n.f == math.Trunc(n.f) && math.Abs(n.f) < 1<<62:
			*to = int(n.f)
			return zero, true
		}
	case *float64:
		if f := float64(n.i); n.kind == kindInt && EqualIntFloat(n.i, f) {
			*to = f
			return zero, true
		}
	case *bool:
		if n.kind == kindInt && (n.i == 0 || n.i == 1) || n.kind == kindFloat && (n.f == 0 || n.f == 1) {
			*to = n.i == 1 || n.f == 1
			return zero, true
		}
	}
	return zero, false
}
