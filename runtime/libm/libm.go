// Package libm has the elementary functions that Python programs see the last
// digit of: exp, log, pow, sin and the like, with the C library's results.
//
// CPython calls the platform's libm; Go's math package is another
// implementation, and the two differ in the last bit for some arguments, which
// repr and print show. Results here are held against glibc 2.36's by recorded
// tables. Functions follow C: no error for a domain or range problem, but NaN
// or an infinity; runtime/pymath turns those into Python's exceptions.
package libm
