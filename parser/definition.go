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
//
// Of a class it hands out the header and the body "pass": the statements of
// the body come one at a time as well. Participle holds all the tokens that it
// is given, and classes can be long.
type statementLexer struct {
	scanner *scanner
	ahead   lexer.Token // read already, belongs to the next statement
	hasNext bool        // ahead holds a token
	first   lexer.TokenType
	depth   int  // blocks open
	done    bool // the statement's last token is out

	standIn   []lexer.Token // still to be handed out for a class's body
	classBody bool          // the body of the class just handed out comes next

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
	return l.begin() != tokENDMARKER
}

// moreInClass begins the next statement of a class. At the end of the class it
// passes the DEDENT and reports false.
func (l *statementLexer) moreInClass() bool {
	if l.begin() != tokDEDENT {
		return true
	}
	l.next.start, l.next.line = l.ahead.Pos.Offset-l.ahead.Pos.Column, l.ahead.Pos.Line
	l.hasNext = false
	return false
}

// begin looks at the token that a statement begins with.
func (l *statementLexer) begin() lexer.TokenType {
	l.done, l.classBody, l.first, l.depth = false, false, 0, 0
	if !l.hasNext {
		l.ahead, l.hasNext = l.scanner.next(), true
	}
	return l.ahead.Type
}

// Next implements lexer.Lexer.
func (l *statementLexer) Next() (lexer.Token, error) {
	if len(l.standIn) > 0 {
		t := l.standIn[0]
		l.standIn = l.standIn[1:]
		return t, nil
	}
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
		l.done = true // no rule has a place for it: reading fails there or before
	case tokINDENT:
		l.depth++
	case tokDEDENT:
		l.depth--
		l.next.start, l.next.line = t.Pos.Offset-t.Pos.Column, t.Pos.Line
		l.endAfter()
	case tokNEWLINE:
		l.next.start, l.next.line = t.Pos.Offset+len(t.Value), t.Pos.Line+1
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
	case tokINDENT:
		if l.first == tokClass {
			l.skipClassBody()
		}
		return
	case tokElif, tokElse, tokExcept, tokFinally:
		return
	}
	if l.first == tokAt {
		// A decorator: the definition behind it is part of the statement.
		l.first = l.ahead.Type
		return
	}
	l.done = true
}

// skipClassBody puts pass in the place of the class's body.
func (l *statementLexer) skipClassBody() {
	at := l.ahead.Pos
	l.standIn = []lexer.Token{
		l.ahead, {Type: tokPass, Value: "pass", Pos: at}, {Type: tokNEWLINE, Pos: at}, {Type: tokDEDENT, Pos: at},
	}
	l.hasNext, l.done, l.classBody = false, true, true
}
