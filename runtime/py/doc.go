// Package py holds what Python's builtins do and Go's do not: exceptions and tracebacks, str and repr, integers that
// are exact or checked, text by code points, lists, dicts and sets in Python's order, printing and formatting.
//
// It takes and gives plain Go values: int, float64, string, bool, error, iter.Seq, and the types that it declares. A
// function that raises, in Python's sense, returns an error last; one that faults (an index out of range, a missing key,
// a division by zero) panics with an exception, which [Try] or [Main] takes up. It never starts a goroutine, and knows
// nothing of asyncio.
//
// # Text
//
// A string holds UTF-8, but for lone surrogates, which stand as three bytes each as WTF-8 has them. Functions on text
// count code points, never bytes.
//
// # Typed and dynamic
//
// Each operation has a typed form (a method, a generic function), and a dynamic one for values that are known as any
// only (DynAdd, Index, Call). Both give the same results and raise with the same words.
package py
