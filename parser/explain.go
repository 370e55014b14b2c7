package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// explain finds out what is wrong with the file from a statement on, in
// CPython's words: it does what _PyPegen_run_parser does when its first reading
// has failed. The statement starts on a line; its first reading failed near a
// position. A nil result says that CPython finds nothing wrong.
func explain(src string, offset, line int, failed lexer.Position) *syntaxError {
	skip := newSkipper(shapes(scannerAt(src, offset, line), failed))
	p := &peg{grammar: explaining(), scanner: scannerAt(src, offset, line), skip: skip}
	err := p.explain()
	if err == nil && skip != nil {
		p = &peg{grammar: explaining(), scanner: scannerAt(src, offset, line)}
		err = p.explain()
	}
	if err == nil || err.fromLexer || err.message == unexpectedIndent || err.message == unexpectedUnindent {
		return err
	}
	if later := p.scanRest(); later != nil {
		return later
	}
	return err
}

func (p *peg) explain() *syntaxError {
	matched, err := p.read(false)
	if matched || err != nil {
		return err
	}
	furthest := p.last().Token
	if _, err = p.read(true); err != nil {
		return err
	}
	return p.generic(&furthest)
}

// These are the errors of the grammar that what the tokenizer refuses later
// does not replace.
const (
	unexpectedIndent   = "unexpected indent"
	unexpectedUnindent = "unexpected unindent"
)

// generic is the error of which no more is known than where it is.
func (p *peg) generic(t *lexer.Token) *syntaxError {
	switch t.Type {
	case tokINDENT:
		return &syntaxError{kind: kindIndentation, message: unexpectedIndent, span: p.lastSpan()}
	case tokDEDENT:
		return &syntaxError{kind: kindIndentation, message: unexpectedUnindent, span: p.lastSpan()}
	case tokENDMARKER:
		line := t.Pos.Line
		if p.scanner != nil {
			line, _ = p.scanner.place()
		}
		return &syntaxError{message: "invalid syntax", span: ast.Span{Line: line, Col: -1, EndLine: line, EndCol: -1}}
	}
	return &syntaxError{message: "invalid syntax", span: tokenSpan(t)}
}

// tooComplex is the error of nesting deeper than the parser goes.
func tooComplex(t *lexer.Token) *syntaxError {
	return &syntaxError{code: CodeNesting, message: "Parser stack overflowed - Python source too complex to parse", span: tokenSpan(t)}
}

// scanRest reads the tokens behind those that the grammar looked at: what the
// tokenizer refuses, anywhere in the file, matters more to CPython than what
// the grammar does (_PyPegen_tokenize_full_source_to_check_for_errors). A
// bracket that is never closed counts only if it opens on an earlier line;
// wrong indentation does not count, nor does a stray backslash, nor anything
// inside of an f-string.
func (p *peg) scanRest() *syntaxError {
	line := p.last().Pos.Line
	for {
		switch t := p.scanner.next(); t.Type {
		case tokENDMARKER:
			return nil
		case tokError:
			err := p.scanner.err
			if n := len(p.scanner.parens); err.quiet && n > 0 && p.scanner.parens[n-1].line < line {
				p.scanner.unclosed(p.scanner.parens[n-1])
				return p.scanner.err
			}
			if err.kind != kindSyntax || err.quiet || err.unclosed && err.span.Line >= line || len(p.scanner.fstrings) > 0 {
				return nil
			}
			return err
		}
	}
}
