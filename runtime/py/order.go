package py

import "strings"

// Lesser is a value whose class has a __lt__; the other three likewise.
type Lesser interface{ Less(other any) bool }

// LessEqualer is a value whose class has a __le__.
type LessEqualer interface{ LessEqual(other any) bool }

// Greaterer is a value whose class has a __gt__.
type Greaterer interface{ Greater(other any) bool }

// GreaterEqualer is a value whose class has a __ge__.
type GreaterEqualer interface{ GreaterEqual(other any) bool }

// Less is a < b. Values that have no order are a fault.
func Less(a, b any) bool { return ordered(a, b, "<") }

// LessEqual is a <= b.
func LessEqual(a, b any) bool { return ordered(a, b, "<=") }

// Greater is a > b.
func Greater(a, b any) bool { return ordered(a, b, ">") }

// GreaterEqual is a >= b.
func GreaterEqual(a, b any) bool { return ordered(a, b, ">=") }

// Compare is below, at or above zero as a is less than, equal to or greater than b, for functions like
// slices.SortFunc. It asks only __eq__ and __lt__.
func Compare(a, b any) int {
	switch {
	case RichEqual(a, b):
		return 0
	case Less(a, b):
		return -1
	}
	return 1
}

// holds says whether a comparison c, below, at or above zero, is what op asks.
func holds(c int, op string) bool {
	switch op {
	case "<":
		return c < 0
	case "<=":
		return c <= 0
	case ">":
		return c > 0
	}
	return c >= 0
}

func ordered(a, b any, op string) bool {
	switch x := a.(type) {
	case int:
		if y, ok := b.(int); ok {
			return holds(compareOrdered(x, y), op)
		}
	case string:
		if y, ok := b.(string); ok {
			return holds(strings.Compare(x, y), op)
		}
	case Bytes:
		if y, ok := asBytes(b); ok {
			return holds(strings.Compare(string(x), y), op)
		}
	case *ByteArray:
		if y, ok := asBytes(b); ok && x != nil {
			return holds(strings.Compare(string(x.b), y), op)
		}
	case optional:
		return ordered(x.Any(), b, op)
	}
	if y, ok := b.(optional); ok {
		return ordered(a, y.Any(), op)
	}
	if x, ok := a.(Mixed); ok {
		return ordered(x.Plain(), b, op)
	}
	if y, ok := b.(Mixed); ok {
		return ordered(a, y.Plain(), op)
	}
	if x, ok := asNumeric(a); ok {
		if y, ok := asNumeric(b); ok {
			return !x.isNaN() && !y.isNaN() && holds(compareNumeric(x, y), op)
		}
	}
	if x, ok := a.(tuple); ok {
		if y, ok := b.(tuple); ok {
			return orderedItems(ListOf(x.Fields()...), ListOf(y.Fields()...), op)
		}
	}
	if !isNone(a) && !isNone(b) {
		if x, ok := asSequence(a); ok {
			if y, ok := asSequence(b); ok {
				return orderedItems(x, y, op)
			}
		}
		if x, ok := a.(anySet); ok {
			if y, ok := b.(anySet); ok {
				return orderedSets(x, y, op)
			}
		}
		if result, ok := orderedByClass(a, b, op); ok {
			return result
		}
	} else if result, ok := orderedToNone(a, b, op); ok {
		return result
	}
	panic(notOrdered(a, b, op))
}

func notOrdered(a, b any, op string) error {
	return TypeError.New("'" + op + "' not supported between instances of '" + TypeName(a) + "' and '" + TypeName(b) + "'")
}

// orderedItems compares the first items that differ, or else the lengths.
func orderedItems(a, b sequence, op string) bool {
	for i := 0; i < a.Len() && i < b.Len(); i++ {
		if x, y := a.itemAny(i), b.itemAny(i); !RichEqual(x, y) {
			return ordered(x, y, op)
		}
	}
	return holds(a.Len()-b.Len(), op)
}

// orderedToNone asks the method of the one that is not None. That of a dataclass takes objects of the class alone.
func orderedToNone(a, b any, op string) (result, ok bool) {
	x, name := a, orderNames[op][0]
	if isNone(a) {
		x, name = b, orderNames[op][1]
	}
	if isNone(x) {
		return false, false
	}
	if _, data := methodOf(x, "Compare"); data {
		return false, false
	}
	v, ok := invoke(x, name, nil)
	if !ok || v == any(NotImplemented) {
		return false, false
	}
	return Truth(v), true
}

// orderedByClass asks a's method, then the reflected one of b.
func orderedByClass(a, b any, op string) (result, ok bool) {
	switch op {
	case "<":
		if x, ok := a.(Lesser); ok {
			return x.Less(b), true
		}
		if y, ok := b.(Greaterer); ok {
			return y.Greater(a), true
		}
	case "<=":
		if x, ok := a.(LessEqualer); ok {
			return x.LessEqual(b), true
		}
		if y, ok := b.(GreaterEqualer); ok {
			return y.GreaterEqual(a), true
		}
	case ">":
		if x, ok := a.(Greaterer); ok {
			return x.Greater(b), true
		}
		if y, ok := b.(Lesser); ok {
			return y.Less(a), true
		}
	default:
		if x, ok := a.(GreaterEqualer); ok {
			return x.GreaterEqual(b), true
		}
		if y, ok := b.(LessEqualer); ok {
			return y.LessEqual(a), true
		}
	}
	// A class of the program whose methods take its own type, or may raise, or that has a Compare.
	names := orderNames[op]
	if v, ok := invoke(a, names[0], b); ok && v != any(NotImplemented) {
		return Truth(v), true
	}
	if v, ok := invoke(b, names[1], a); ok && v != any(NotImplemented) {
		return Truth(v), true
	}
	if v, ok := invoke(a, "Compare", b); ok {
		if c, ok := v.(int); ok {
			return holds(c, op), true
		}
	}
	return false, false
}

// orderNames are the methods that a comparison asks for, of the left operand and of the right.
var orderNames = map[string][2]string{
	"<": {"Less", "Greater"}, "<=": {"LessEqual", "GreaterEqual"}, ">": {"Greater", "Less"}, ">=": {"GreaterEqual", "LessEqual"},
}

// LessFunc gives Less for values of one type, without boxing them where that can be.
func LessFunc[T any]() func(a, b T) bool {
	var made any
	switch any((*T)(nil)).(type) {
	case *int:
		made = func(a, b int) bool { return a < b }
	case *string:
		made = func(a, b string) bool { return a < b }
	case *float64:
		made = func(a, b float64) bool { return a < b }
	case *Int:
		made = func(a, b Int) bool { return a.Lt(b) }
	case *any:
		made = Less
	default:
		var zero T
		switch t := any(zero).(type) {
		case nil: // T is an interface: what the values of a class and its subclasses share
			return lessOrAsk
		case typedOps:
			_, _, made = t.typedOps()
		case interface{ Less(T) bool }:
			made = func(a, b T) bool {
				if isNone(a) || isNone(b) {
					return Less(a, b)
				}
				return any(a).(interface{ Less(T) bool }).Less(b)
			}
		case interface{ Compare(T) int }:
			made = func(a, b T) bool {
				if isNone(a) || isNone(b) {
					return Less(a, b)
				}
				return any(a).(interface{ Compare(T) int }).Compare(b) < 0
			}
		}
	}
	if f, ok := made.(func(a, b T) bool); ok {
		return f
	}
	return func(a, b T) bool { return Less(a, b) }
}

// lessOrAsk is a < b where each value itself says if it has a Less.
func lessOrAsk[T any](a, b T) bool {
	if x, ok := any(a).(interface{ Less(T) bool }); ok {
		return x.Less(b)
	}
	return Less(a, b)
}
