package parser

import (
	"io"

	"github.com/alecthomas/participle/v2/lexer"
)

// definition is Python's lexer as Participle knows lexers.
type definition struct{}

// Symbols implements lexer.Definition.
func (definition) Symbols() map[string]lexer.TokenType {
	symbols := map[string]lexer.TokenType{"ENDMARKER": tokENDMARKER}
	for kind, name := range tokenNames {
		if name != "" {
			symbols[name] = lexer.TokenType(kind)
		}
	}
	return symbols
}

// Lex implements lexer.Definition.
func (definition) Lex(_ string, r io.Reader) (lexer.Lexer, error) {
	src, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	text, problem := decodeSource(src)
	if problem != nil {
		return nil, problem
	}
	return newStatementLexer(newScanner(text)), nil
}

// statementLexer hands out the tokens of one top-level statement and then an
// ENDMARKER; more tells it to go on with the next one.
type statementLexer struct {
	scanner *scanner
	ahead   lexer.Token // read already, belongs to the next statement
	hasNext bool        // ahead holds a token
	first   lexer.TokenType
	depth   int  // blocks open
	done    bool // the statement's last token is out

	// Where the line starts on which the statement does, or blank lines and
	// comments before it.
	start, startLine int
	next             struct{ start, line int } // the same of the next statement
}

func newStatementLexer(s *scanner) *statementLexer {
	l := &statementLexer{scanner: s}
	l.next.start, l.next.line = s.pos, s.line
	return l
}

// more begins the next statement. It reports false at the end of the file.
func (l *statementLexer) more() bool {
	l.start, l.startLine = l.next.start, l.next.line
	l.done, l.first, l.depth = false, 0, 0
	if !l.hasNext {
		l.ahead, l.hasNext = l.scanner.next(), true
	}
	return l.ahead.Type != tokENDMARKER
}

// Next implements lexer.Lexer.
func (l *statementLexer) Next() (lexer.Token, error) {
	if l.done {
		return lexer.Token{Type: tokENDMARKER, Pos: l.ahead.Pos}, nil
	}
	t := l.ahead
	if l.hasNext {
		l.hasNext = false
	} else {
		t = l.scanner.next()
	}
	switch t.Type {
	case tokError:
		return t, l.scanner.err
	case tokINDENT:
		l.depth++
	case tokDEDENT:
		l.depth--
		l.next.start, l.next.line = t.Pos.Offset-t.Pos.Column, t.Pos.Line
		l.endAfter()
	case tokNEWLINE:
		l.next.start, l.next.line = t.Pos.Offset+1, t.Pos.Line+1
		l.endAfter()
	}
	if l.first == 0 {
		l.first = t.Type
	}
	return t, nil
}

// endAfter looks whether the statement ends with the token just read: unless
// a block is open, one begins, or a clause of the same statement follows.
func (l *statementLexer) endAfter() {
	if l.depth > 0 {
		return
	}
	l.ahead, l.hasNext = l.scanner.next(), true
	switch l.ahead.Type {
	case tokINDENT, tokElif, tokElse, tokExcept, tokFinally:
		return
	}
	if l.first == tokAt {
		// A decorator: the definition behind it is part of the statement.
		l.first = l.ahead.Type
		return
	}
	l.done = true
}
