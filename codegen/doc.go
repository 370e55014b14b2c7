// Package codegen writes Go: it takes the Go-shaped IR of a program (package ir) and gives the files of a Go module
// that stands alone. It settles what lowering leaves open, the spelling of names, where variables are declared, which
// imports a file needs, where comments and blank lines go, and makes the text read as a Go programmer would have
// written it. It never decides what the program means: each pass keeps the meaning of the IR that it is given.
package codegen
