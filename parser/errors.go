package parser

import "github.com/gosyncio/gosyncio/ast"

// errorKind is the exception class that CPython raises for an error.
type errorKind uint8

const (
	kindSyntax errorKind = iota
	kindIndentation
	kindTab
)

// syntaxError is one error of the source, in CPython's words. Columns are in
// bytes from 0. An EndCol below 0 says that CPython gives the error no end.
type syntaxError struct {
	kind       errorKind
	message    string
	span       ast.Span
	header     int  // the line of the statement that lacks its block; 0 for none
	fromLexer  bool // the tokenizer found it, not the grammar
	atEnd      bool // it is that the file ended too early
	unclosed   bool // a bracket is never closed
	endsInside bool // the file ends behind a backslash
}

func (e *syntaxError) Error() string { return e.message }
