package parser

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
)

// The codes of this package's diagnostics. The message is CPython's.
const (
	CodeFile        = "GSY0100" // the file cannot be read as text: its encoding, NUL bytes
	CodeSyntax      = "GSY0101" // the grammar allows no such thing
	CodeToken       = "GSY0102" // the text does not fall into tokens
	CodeIndentation = "GSY0103" // IndentationError and TabError
	CodeNames       = "GSY0104" // what CPython's symbol table refuses: global, nonlocal, names given twice
	CodePlacement   = "GSY0105" // what CPython's compiler refuses: return, await, break at the wrong place
	CodeNesting     = "GSY0106" // nested deeper than CPython goes
)

// errorKind is the exception class that CPython raises for an error.
type errorKind uint8

const (
	kindSyntax errorKind = iota
	kindIndentation
	kindTab
)

// syntaxError is one error of the source, in CPython's words. Columns are in
// bytes from 0; one below 0 says that CPython gives none.
type syntaxError struct {
	kind    errorKind
	code    string // "" for what follows from the rest
	message string
	span    ast.Span

	header    int  // the line of the statement that lacks its block; 0 for none
	fromLexer bool // the tokenizer found it, not the grammar
	atEnd     bool // nothing behind it can be made sense of
	unclosed  bool // a bracket is never closed
	shift     int  // what CPython adds to the column, as it counts from where the chain of lines starts
	quiet     bool // CPython reports it only if the parser asks for the token
}

func (e *syntaxError) Error() string { return e.message }

// diagnostic is the error as the user sees it.
func (e *syntaxError) diagnostic(file string) diag.Diagnostic {
	d := diag.Diagnostic{Code: e.code, File: file, Span: e.span, Message: e.message, Advice: e.advice()}
	if d.Code == "" {
		switch {
		case e.kind != kindSyntax:
			d.Code = CodeIndentation
		case e.fromLexer:
			d.Code = CodeToken
		default:
			d.Code = CodeSyntax
		}
	}
	s := &d.Span
	s.Col = max(s.Col, 0)
	if s.EndLine < s.Line || s.EndLine == s.Line && s.EndCol <= s.Col {
		s.EndLine, s.EndCol = s.Line, s.Col+1
	}
	return d
}

// advice says what to do where the message alone does not.
func (e *syntaxError) advice() string {
	switch {
	case strings.HasPrefix(e.message, "unknown encoding"):
		return "save the file as UTF-8"
	case e.kind == kindTab:
		return "indent with spaces only, or with tabs only"
	case strings.HasPrefix(e.message, "'await' outside"), strings.HasPrefix(e.message, "'async "),
		strings.HasPrefix(e.message, "asynchronous comprehension"):
		return "move it into an async def"
	case strings.HasPrefix(e.message, "Parser stack overflowed"):
		return "split the expression or statement into smaller ones"
	}
	return ""
}
