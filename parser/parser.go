// Package parser reads Python 3.13 source and gives its tree. It takes bytes
// and returns an *ast.Module, comments included; what is wrong with the source
// it adds to a diag.List, in CPython's words. It never looks at what a program
// means, and it holds no state between files: many may be read at once.
package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
)

// Options say how a file is read. The zero value reads it as CPython's
// compile() would.
type Options struct {
	// TopLevelAwait accepts await, async for and async with outside of
	// functions, as a notebook does.
	TopLevelAwait bool
	// SyntaxOnly leaves out the checks that CPython makes after parsing, in
	// its symbol table and compiler: what is then accepted is what ast.parse
	// accepts.
	SyntaxOnly bool
}

// Parse reads a file as CPython would.
func Parse(file string, src []byte, diags *diag.List) *ast.Module {
	return Options{}.Parse(file, src, diags)
}

// Parse reads a file. On errors it returns what could be read.
func (o Options) Parse(file string, src []byte, diags *diag.List) *ast.Module {
	module, errors := o.parse(src)
	for _, e := range errors {
		report(file, e, diags)
	}
	return module
}

// parse reads a file and returns its errors, the one first that CPython would
// report.
func (o Options) parse(src []byte) (*ast.Module, []*syntaxError) {
	module := &ast.Module{}
	text, problem := decodeSource(src)
	if problem != nil {
		return module, []*syntaxError{problem}
	}
	s := newScanner(text)
	s.comments = &module.Comments
	lex := newStatementLexer(s)
	for lex.more() {
		if parseStatement(lex, module) {
			continue
		}
		again := newScanner(text)
		again.pos, again.lineStart, again.line = lex.start, lex.start, lex.startLine
		err := explain(again)
		if err == nil {
			err = &syntaxError{message: "invalid syntax", span: tokenSpan(&lex.ahead)}
		}
		return module, []*syntaxError{err}
	}
	if o.SyntaxOnly {
		return module, nil
	}
	var errors []*syntaxError
	future := checkFutures(module, &errors)
	checkSymbols(module, future, &errors)
	checkPlacement(module, o, &errors)
	return module, errors
}

// parseStatement adds the next statement's nodes to the module, if it is right.
func parseStatement(lex *statementLexer, module *ast.Module) bool {
	tokens, err := lexer.Upgrade(lex)
	if err != nil {
		return false
	}
	tree, err := statementParser.ParseFromLexer(tokens)
	if err != nil {
		return false
	}
	top := body{nodes: module.Body}
	tree.Statement.addTo(&top)
	module.Body = top.nodes
	return true
}

func report(file string, e *syntaxError, diags *diag.List) {
	diags.Add(diag.Diagnostic{Code: "GSY0101", File: file, Span: e.span, Message: e.message})
}
