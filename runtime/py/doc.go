// Package py holds what Python's builtins do and Go's do not: exceptions and tracebacks, str and repr, integers that
// are exact or checked, text by code points, lists, dicts and sets in Python's order, printing and formatting.
//
// It takes and gives plain Go values: int, float64, string, bool, error, iter.Seq, and the types that it declares. A
// function that raises, in Python's sense, returns an error last; one that faults (an index out of range, a missing key,
// a division by zero) panics with an exception, which [Try] or [Main] takes up. It never starts a goroutine of its own,
// but for the coroutines of [Iterator] and [Generator], and knows nothing of asyncio.
//
// # Exceptions
//
// A [Class] is an exception class and itself an error, so that errors.Is(err, py.KeyError) is the except clause. An
// instance is an [Exc], or a struct of the program that embeds one. Unwrap leads to the embedded exception of the base
// class, never to __cause__ or __context__, so that errors.As finds what an except clause of the base finds and no more.
// A panic with anything else than an exception is a mistake of ours, or the overflow of a checked integer: no handler
// sees it, and [Main] ends the process with exit code 70.
//
// A goroutine's stack that is full ends the process whatever recovers. Programs that count on RecursionError have calls of
// [Enter] and [Leave] in their recursive functions; the others don't pay for them.
//
// # Integers
//
// An int is Go's, and its operations that may not fit are checked ([Add], [Mul], [Lsh]). An [Int] has any size. A [Num] is
// an int or a float and keeps which, as Python's annotation float allows. Dynamic operations are exact. All three hash,
// compare and print alike, floats and bools included: 1 == 1.0 == True.
//
// # Text
//
// A string holds UTF-8, but for lone surrogates, which stand as three bytes each as WTF-8 has them. Functions on text
// count code points, never bytes; the order of the bytes is that of the code points. An index into a long string is kept
// for a while ([Indexed] keeps one for good), so that a loop over s[i] is linear; so is one over s = Concat(s, part). What
// Unicode 15.1 has and Go's tables have not yet is in unidata.go, made from CPython's tables.
//
// # Order and hashes
//
// A [Dict] is CPython's compact table: entries in order, and an index of their numbers. It grows when CPython's does, so
// that a loop that changes it meets the same entries or the same RuntimeError. A [Set] is CPython's table, too, probe by
// probe; the hashes of numbers, None and tuples of them are CPython's, and so is the order of a set of them. The hashes of
// str, bytes and objects differ between runs in CPython; sets that hold such keep the order of insertion here.
//
// # Typed and dynamic
//
// Each operation has a typed form (a method, a generic function), and a dynamic one for values that are known as any
// only ([DynAdd], [GetItem], [Call]). Both give the same results and raise with the same words; testdata/ops.jsonl
// holds CPython's answers to some 24,000 operations. Dynamic code finds the methods of the program's own classes by their
// Go names (__add__ is Add, __getitem__ is At, an attribute fetch_user is FetchUser), whether they return an error or not.
// A container of values that have an Equal, Less or Compare for their own type asks those.
package py
