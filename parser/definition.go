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
	return &statementLexer{scanner: newScanner(text)}, nil
}

// statementLexer hands out the tokens of one top-level statement and then an
// ENDMARKER; more tells it to go on with the next one.
type statementLexer struct {
	scanner *scanner
	ahead   lexer.Token // read already, belongs to the next statement
	hasNext bool        // ahead holds a token
	fresh   bool        // the next token starts a statement
	started bool
	done    bool // the statement's last token is out
	depth   int  // blocks open
	first   lexer.TokenType
}

// Next implements lexer.Lexer.
func (l *statementLexer) Next() (lexer.Token, error) {
	if l.done {
		return lexer.Token{Type: tokENDMARKER, Pos: l.ahead.Pos}, nil
	}
	t := l.take()
	switch t.Type {
	case tokError:
		return t, l.scanner.err
	case tokINDENT:
		l.depth++
	case tokDEDENT:
		l.depth--
		l.endAfter(t)
	case tokNEWLINE:
		l.endAfter(t)
	}
	if !l.started {
		l.started = true
		l.first = t.Type
	}
	return t, nil
}

func (l *statementLexer) take() lexer.Token {
	if l.hasNext {
		l.hasNext = false
		return l.ahead
	}
	return l.scanner.next()
}

// endAfter looks whether the statement ends with the token: unless a block is
// open, one begins, or a clause of the same statement follows.
func (l *statementLexer) endAfter(lexer.Token) {
	if l.depth > 0 {
		return
	}
	l.ahead, l.hasNext = l.scanner.next(), true
	switch l.ahead.Type {
	case tokINDENT, tokElif, tokElse, tokExcept, tokFinally, tokError:
		return
	}
	if l.first == tokAt {
		// A decorator: the definition is part of the statement.
		l.first = l.ahead.Type
		return
	}
	l.done = true
}

// more begins the next statement. It reports false at the end of the file.
func (l *statementLexer) more() bool {
	l.done, l.started = false, false
	if !l.hasNext {
		l.ahead, l.hasNext = l.scanner.next(), true
	}
	return l.ahead.Type != tokENDMARKER
}
