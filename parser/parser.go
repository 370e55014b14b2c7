// Package parser reads Python 3.13 source and gives its tree. It takes bytes
// and returns an *ast.Module, comments included; what is wrong with the source
// it adds to a diag.List, in CPython's words. It never looks at what a program
// means, and it holds no state between files: many may be read at once.
//
// A file is read one top-level statement at a time:
//
//   - scanner (lexer*.go) makes CPython's tokens;
//   - Participle reads compound statements by the grammar in grammar.go, a
//     reader (reader.go, simple.go, expressions.go …) the simple statements and
//     expressions inside of them; statements.go makes the nodes.
//
// That tells right from wrong. What is wrong, explain finds out by reading the
// statement again with the grammar of errors in invalid.peg, as CPython itself
// does; recovery then goes on behind the error. A file without errors is held
// against the rules of CPython's symbol table and compiler last (futures.go,
// symbols.go, placement.go).
package parser

import (
	"errors"

	"github.com/alecthomas/participle/v2"
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
	module, found := o.parse(src)
	for _, e := range found {
		diags.Add(e.diagnostic(file))
	}
	return module
}

// maxErrors bounds how many errors of one file are reported.
const maxErrors = 100

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
	r := &recovery{module: module}
	for lex.more() {
		problem := readStatement(lex, &r.top)
		if problem == nil {
			continue
		}
		if problem.tooDeep {
			r.add(tooComplex(problem.token))
		} else if len(r.errors) == 0 {
			err := explain(text, lex.start, lex.startLine, problem.position())
			if err == nil {
				err = &syntaxError{message: "invalid syntax", span: tokenSpan(&lex.ahead)}
			}
			r.add(err)
		}
		next := r.statement(scannerAt(text, lex.start, lex.startLine), problem.tooDeep)
		if next == nil || len(r.errors) >= maxErrors {
			break
		}
		lex = newStatementLexer(next)
	}
	module.Body = r.top.nodes
	if o.SyntaxOnly || len(r.errors) > 0 {
		return module, r.errors
	}
	var found []*syntaxError
	future := checkFutures(module, &found)
	checkSymbols(module, future.annotations, &found)
	checkPlacement(module, o, future.lastLine, &found)
	return module, found
}

// scannerAt starts at a line without blocks around it.
func scannerAt(text string, offset, line int) *scanner {
	s := newScanner(text)
	s.pos, s.lineStart, s.chainStart, s.line = offset, offset, offset, line
	return s
}

// readStatement adds the next statement's nodes to a body, if it is right.
func readStatement(lex lexer.Lexer, b *body) *mismatch {
	tokens, err := lexer.Upgrade(lex)
	if err != nil {
		return &mismatch{token: &lexer.Token{}} // no lexer of ours returns one
	}
	count := len(b.nodes)
	err = parseStatement(tokens, b)
	if next := tokens.Peek(); err == nil && !next.EOF() {
		err = &mismatch{token: next}
	}
	var problem *mismatch
	if err != nil && !errors.As(err, &problem) {
		var place participle.Error
		errors.As(err, &place)
		problem = &mismatch{token: &lexer.Token{Pos: place.Position()}}
	}
	if l, ok := lex.(*statementLexer); ok && problem == nil && l.classBody {
		problem = readClassBody(l, b)
	}
	if problem != nil {
		b.nodes = b.nodes[:count]
	}
	return problem
}

// readClassBody reads the statements of the class that was added last.
func readClassBody(lex *statementLexer, b *body) *mismatch {
	class := b.nodes[len(b.nodes)-1].(*ast.ClassDef)
	var inner body
	for lex.moreInClass() {
		if problem := readStatement(lex, &inner); problem != nil {
			return problem
		}
	}
	class.Body = inner.nodes
	class.EndLine, class.EndCol = inner.endLine, inner.endCol
	b.endLine, b.endCol = inner.endLine, inner.endCol
	return nil
}
