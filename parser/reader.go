package parser

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// reader parses simple statements and expressions by recursive descent over
// Participle's tokens: each Parseable of the grammar makes one.
//
// It only tells right from wrong. On wrong input it panics with a mismatch,
// which the Parseable that made it turns into an error; what is wrong, in
// CPython's words, package parser finds out in a second reading.
type reader struct {
	lex   *lexer.PeekingLexer
	tok   *lexer.Token // the next token
	prev  *lexer.Token // the last one consumed
	depth int          // nesting of expressions
}

// mismatch is what a reader panics with. It is Participle's error as well.
type mismatch struct {
	token   *lexer.Token
	literal *syntaxError // what is wrong with a string or number, if that is it
	tooDeep bool
}

// position is where the reading failed.
func (m *mismatch) position() lexer.Position { return m.token.Pos }

func (m *mismatch) Error() string {
	if m.literal != nil {
		return m.literal.message
	}
	return "invalid syntax"
}

// maxDepth bounds the nesting of expressions within one statement: of signs,
// nots, conditional expressions. CPython's parser goes 6000 rules deep
// (MAXSTACK in Parser/parser.c), of which a statement takes some thirty; lambda
// and ** take two a level. Brackets are bounded by the scanner.
const maxDepth = 5960

// maxChain bounds how often a left operand nests in a left operand, as in
// a + b + c or f()()(): C_RECURSION_LIMIT in CPython.
const maxChain = 9990

// read runs one production and returns its mismatch as an error. Parseables
// consist of a call to it.
func read(lex *lexer.PeekingLexer, production func(*reader)) (err error) {
	r := reader{lex: lex, tok: lex.Peek()}
	defer func() {
		if problem := recover(); problem != nil {
			m, ok := problem.(*mismatch)
			if !ok {
				panic(problem)
			}
			err = m
		}
	}()
	production(&r)
	return nil
}

// fail gives up at the next token.
func (r *reader) fail() { panic(&mismatch{token: r.tok}) }

// enter and leave stand around every production that can contain itself.
func (r *reader) enter() {
	if r.depth++; r.depth > maxDepth {
		r.tooDeep()
	}
}

func (r *reader) tooDeep() { panic(&mismatch{token: r.tok, tooDeep: true}) }

func (r *reader) leave() { r.depth-- }

// advance consumes the next token and returns it.
func (r *reader) advance() *lexer.Token {
	r.prev = r.lex.Next()
	r.tok = r.lex.Peek()
	return r.prev
}

// at tells whether the next token is of a kind.
func (r *reader) at(kind lexer.TokenType) bool { return r.tok.Type == kind }

// accept consumes the next token if it is of a kind.
func (r *reader) accept(kind lexer.TokenType) bool {
	if r.tok.Type != kind {
		return false
	}
	r.advance()
	return true
}

// expect consumes a token that must be of a kind.
func (r *reader) expect(kind lexer.TokenType) *lexer.Token {
	if r.tok.Type != kind {
		r.fail()
	}
	return r.advance()
}

// name consumes a NAME and returns the identifier.
func (r *reader) name() string { return identifier(r.expect(tokNAME).Value) }

// after returns the token behind the next one.
func (r *reader) after() *lexer.Token {
	mark := r.lex.MakeCheckpoint()
	r.lex.Next()
	t := r.lex.Peek()
	r.lex.LoadCheckpoint(mark)
	return t
}

// mark and reset let a production try one reading and take another.
func (r *reader) mark() (lexer.Checkpoint, *lexer.Token) { return r.lex.MakeCheckpoint(), r.prev }

func (r *reader) reset(mark lexer.Checkpoint, prev *lexer.Token) {
	r.lex.LoadCheckpoint(mark)
	r.tok, r.prev = r.lex.Peek(), prev
}

// spanFrom is the span from a token to the last one consumed.
func (r *reader) spanFrom(first *lexer.Token) ast.Span {
	endLine, endCol := tokenEnd(r.prev)
	return ast.Span{Line: first.Pos.Line, Col: first.Pos.Column, EndLine: endLine, EndCol: endCol}
}

// tokenSpan is the span of one token.
func tokenSpan(t *lexer.Token) ast.Span {
	endLine, endCol := tokenEnd(t)
	return ast.Span{Line: t.Pos.Line, Col: t.Pos.Column, EndLine: endLine, EndCol: endCol}
}

// tokenEnd is where a token ends. Only strings span lines.
func tokenEnd(t *lexer.Token) (line, col int) {
	switch t.Type {
	case tokSTRING, tokFSTRINGMiddle:
		if n := strings.Count(t.Value, "\n"); n > 0 {
			return t.Pos.Line + n, len(t.Value) - strings.LastIndexByte(t.Value, '\n') - 1
		}
	case tokDebug:
		return t.Pos.Line, t.Pos.Column + 1
	}
	return t.Pos.Line, t.Pos.Column + len(t.Value)
}
