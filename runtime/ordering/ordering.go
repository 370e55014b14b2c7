// Package ordering gives Python's < as a function for values of one type: for
// ints, floats and strs Go's own, for others what py.Less finds out at each
// call. Packages that order items of any type build on it.
package ordering

import "github.com/gosyncio/gosyncio/runtime/py"

// Less is a < b for values of one type. A type without an order faults when it
// is called.
func Less[T any]() func(a, b T) bool {
	var less any
	switch any((*T)(nil)).(type) {
	case *int:
		less = func(a, b int) bool { return a < b }
	case *float64:
		less = func(a, b float64) bool { return a < b }
	case *string:
		less = func(a, b string) bool { return a < b } // UTF-8 orders as code points do
	}
	if f, ok := less.(func(a, b T) bool); ok {
		return f
	}
	return func(a, b T) bool { return py.Less(a, b) }
}
