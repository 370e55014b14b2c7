package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// Bounds of CPython's tokenizer (Parser/lexer/state.h).
const (
	maxIndent      = 100 // MAXINDENT
	maxParens      = 200 // MAXLEVEL
	maxFStringNest = 150 // MAXFSTRINGLEVEL
	maxFieldNest   = 3   // MAX_EXPR_NESTING
	tabSize        = 8
)

// scanner turns source text into CPython's tokens, one at a time. It follows
// Parser/lexer/lexer.c, f-strings included: those come as FSTRING_START,
// FSTRING_MIDDLE and FSTRING_END around the ordinary tokens of their fields.
//
// Once it has returned a token of kind tokError, err says what is wrong and
// the scanner must not be asked again.
type scanner struct {
	src       string // UTF-8, lines ended by \n, the last one too
	pos       int    // offset of the next byte
	line      int    // its line, from 1
	lineStart int    // offset of the first byte of that line

	// chainStart is where the line starts that continues, by backslashes or
	// strings, to the current one: CPython's buffer does.
	chainStart int

	start          int // offset at which the current token starts
	startLine      int
	startLineStart int

	atLineStart bool
	pendingIn   int // INDENT tokens still to hand out, or DEDENT ones if negative
	indents     []indentation
	parens      []paren
	fstrings    []fstring

	comments *[]ast.Comment // nil if nobody wants them
	err      *syntaxError
}

// indentation is a column counted with tabs of 8 and with tabs of 1: where
// the two disagree about which of two lines is deeper, the indentation
// depends on the size of a tab.
type indentation struct{ col, alt int }

// paren is a bracket that is open.
type paren struct {
	ch        byte
	line, col int
}

// newScanner starts at the beginning of a file.
func newScanner(src string) *scanner {
	return &scanner{src: src, line: 1, atLineStart: true}
}

// next returns the next token.
func (s *scanner) next() lexer.Token {
	if n := len(s.fstrings); n > 0 && !s.fstrings[n-1].inField {
		return s.fstringToken()
	}
	return s.regularToken()
}

// token makes a token of the text from s.start to end.
func (s *scanner) token(kind lexer.TokenType, end int) lexer.Token {
	return lexer.Token{
		Type:  kind,
		Value: s.src[s.start:end],
		Pos:   lexer.Position{Offset: s.start, Line: s.startLine, Column: s.start - s.startLineStart},
	}
}

// mark starts a token at the current position.
func (s *scanner) mark() {
	s.start, s.startLine, s.startLineStart = s.pos, s.line, s.lineStart
}

// peek returns the next byte, or 0 at the end. (Source text has no NUL.)
func (s *scanner) peek() byte {
	if s.pos < len(s.src) {
		return s.src[s.pos]
	}
	return 0
}

// newline counts the newline that was just passed.
func (s *scanner) newline() {
	s.line++
	s.lineStart = s.pos
}

const (
	noEnd     = -1
	samePlace = -3
)

// fail records an error whose column is that of the byte before the current
// position, as CPython's _syntaxerror does.
func (s *scanner) fail(format string, args ...any) lexer.Token {
	return s.failAt(s.line, s.pos-1-s.lineStart, s.line, samePlace, format, args...)
}

// failAt records an error at a place. An endCol of samePlace says that it ends
// where it starts, as most of the tokenizer's do, noEnd that CPython gives none.
func (s *scanner) failAt(line, col, endLine, endCol int, format string, args ...any) lexer.Token {
	if endCol == samePlace {
		endCol = col
	}
	s.err = &syntaxError{
		kind: kindSyntax, message: fmt.Sprintf(format, args...),
		span: ast.Span{Line: line, Col: col, EndLine: endLine, EndCol: endCol},
	}
	return s.errorToken()
}

func (s *scanner) errorToken() lexer.Token {
	s.err.fromLexer = true
	return lexer.Token{Type: tokError, Pos: lexer.Position{Offset: s.pos, Line: s.line, Column: s.pos - s.lineStart}}
}

// regularToken is CPython's tok_get_normal_mode.
func (s *scanner) regularToken() lexer.Token {
nextLine:
	blankLine := false
	if s.atLineStart {
		s.atLineStart = false
		var ok bool
		if blankLine, ok = s.indent(); !ok {
			return s.errorToken()
		}
	}
	s.mark()
	if s.pendingIn < 0 {
		s.pendingIn++
		return s.token(tokDEDENT, s.pos)
	}
	if s.pendingIn > 0 {
		s.pendingIn--
		return lexer.Token{
			Type: tokINDENT, Value: s.src[s.lineStart:s.pos],
			Pos: lexer.Position{Offset: s.lineStart, Line: s.line},
		}
	}

again:
	for s.pos < len(s.src) && (s.src[s.pos] == ' ' || s.src[s.pos] == '\t' || s.src[s.pos] == '\f') {
		s.pos++
	}
	s.mark()
	if s.pos >= len(s.src) {
		return s.endMarker()
	}
	c := s.src[s.pos]
	if c == '#' {
		if !s.comment() {
			return s.errorToken()
		}
		c = s.src[s.pos] // a line always has its newline, whose token begins with the comment
	}
	if isIdentifierStart(c) {
		return s.name()
	}
	switch {
	case c == '\n':
		s.pos++
		s.atLineStart = true
		t := s.token(tokNEWLINE, s.pos)
		s.newline()
		s.chainStart = s.pos
		if blankLine || len(s.parens) > 0 {
			goto nextLine
		}
		return t
	case isDigit(c), c == '.' && s.pos+1 < len(s.src) && isDigit(s.src[s.pos+1]):
		return s.number()
	case c == '\'' || c == '"':
		return s.str()
	case c == '\\':
		if !s.continuation() {
			return s.errorToken()
		}
		goto again
	}
	return s.punctuation(c)
}

// endMarker stands at the end of the file: DEDENTs are handed out already,
// because the last line end started a line.
func (s *scanner) endMarker() lexer.Token {
	if len(s.parens) > 0 {
		open := s.parens[len(s.parens)-1]
		s.unclosed(open)
		return s.errorToken()
	}
	return lexer.Token{Type: tokENDMARKER, Pos: lexer.Position{Offset: s.pos, Line: s.line, Column: s.pos - s.lineStart}}
}

// place is CPython's idea of where its tokenizer stands: at the end of the
// file it stays on the last line.
func (s *scanner) place() (line, col int) {
	if s.pos < len(s.src) || s.pos > s.lineStart || s.pos == 0 {
		return s.line, s.pos - s.lineStart
	}
	start := strings.LastIndexByte(s.src[:s.pos-1], '\n') + 1
	return s.line - 1, s.pos - start
}

// unclosed reports a bracket that the file never closes.
func (s *scanner) unclosed(open paren) {
	s.failAt(open.line, open.col, open.line, noEnd, "'%c' was never closed", open.ch)
	s.err.atEnd, s.err.unclosed = true, true
}

// comment passes a comment. CPython's compile() takes any bytes in it, its
// interpreter refuses a file with bytes that are no UTF-8: so does this.
func (s *scanner) comment() bool {
	end := s.pos + strings.IndexByte(s.src[s.pos:], '\n')
	text := s.src[s.pos:end]
	span := ast.Span{Line: s.line, Col: s.pos - s.lineStart, EndLine: s.line, EndCol: end - s.lineStart}
	if !utf8.ValidString(text) {
		s.err = undecodable(text)
		s.err.span = span
		return false
	}
	if s.comments != nil {
		*s.comments = append(*s.comments, ast.Comment{Span: span, Text: text})
	}
	s.pos = end
	return true
}

// continuation passes a backslash and the newline after it.
func (s *scanner) continuation() bool {
	s.pos++
	if s.peek() != '\n' {
		s.pos++
		s.fail("unexpected character after line continuation character")
		s.err.span.EndCol, s.err.shift = noEnd, s.lineStart-s.chainStart
		s.err.quiet = true
		return false
	}
	s.pos++
	if s.pos >= len(s.src) {
		if n := len(s.parens); n > 0 {
			s.unclosed(s.parens[n-1])
			return false
		}
		s.failAt(s.line, s.pos-1-s.lineStart, s.line, -2, "unexpected EOF while parsing")
		s.err.quiet = true
		return false
	}
	s.newline()
	return true
}

// indent reads the white space that a line starts with, and counts the
// INDENT or DEDENTs that it stands for. It tells whether the line is blank.
func (s *scanner) indent() (blank, ok bool) {
	var now indentation
	beforeBackslash := 0
measure:
	for {
		switch s.peek() {
		case ' ':
			now.col++
			now.alt++
		case '\t':
			now.col = (now.col/tabSize + 1) * tabSize
			now.alt++
		case '\f':
			now = indentation{}
		case '\\':
			// Indentation cannot be split over physical lines: what stands
			// before the first backslash counts.
			if beforeBackslash == 0 {
				beforeBackslash = now.col
			}
			if !s.continuation() {
				return false, false
			}
			continue
		default:
			break measure
		}
		s.pos++
	}
	switch s.peek() {
	case '#', '\n':
		return true, true
	case 0:
		now = indentation{} // the end closes every block
		beforeBackslash = 0
	}
	if len(s.parens) > 0 {
		return false, true
	}
	if beforeBackslash != 0 {
		now = indentation{beforeBackslash, beforeBackslash}
	}
	return false, s.compareIndent(now)
}

func (s *scanner) compareIndent(now indentation) bool {
	top := s.topIndent()
	switch {
	case now.col == top.col:
		if now.alt != top.alt {
			return s.tabError()
		}
	case now.col > top.col:
		if len(s.indents)+2 > maxIndent {
			s.failAt(s.line, 0, s.line, noEnd, "too many levels of indentation")
			s.err.atEnd = true
			s.err.kind = kindIndentation
			return false
		}
		if now.alt <= top.alt {
			return s.tabError()
		}
		s.pendingIn++
		s.indents = append(s.indents, now)
	default:
		for len(s.indents) > 0 && now.col < s.topIndent().col {
			s.pendingIn--
			s.indents = s.indents[:len(s.indents)-1]
		}
		if now.col != s.topIndent().col {
			s.pos += strings.IndexByte(s.src[s.pos:], '\n') + 1
			s.fail("unindent does not match any outer indentation level")
			s.err.kind = kindIndentation
			return false
		}
		if now.alt != s.topIndent().alt {
			return s.tabError()
		}
	}
	return true
}

func (s *scanner) topIndent() indentation {
	if n := len(s.indents); n > 0 {
		return s.indents[n-1]
	}
	return indentation{}
}

func (s *scanner) tabError() bool {
	s.failAt(s.line, 0, s.line, noEnd, "inconsistent use of tabs and spaces in indentation")
	s.err.kind = kindTab
	return false
}

// punctuation reads an operator or a bracket.
func (s *scanner) punctuation(c byte) lexer.Token {
	field := s.field()
	if field != nil && c == ':' && field.depth == field.fieldDepth() {
		s.pos++
		field.inField = false
		field.inSpec = true
		return s.token(tokColon, s.pos)
	}
	kind, length := operator(s.src[s.pos:])
	if length == 0 {
		return s.strayCharacter()
	}
	s.pos += length
	switch kind {
	case tokLpar, tokLsqb, tokLbrace:
		if len(s.parens) >= maxParens {
			return s.fail("too many nested parentheses")
		}
		s.parens = append(s.parens, paren{c, s.line, s.pos - 1 - s.lineStart})
		if n := len(s.fstrings); n > 0 {
			s.fstrings[n-1].depth++
		}
	case tokRpar, tokRsqb, tokRbrace:
		if !s.close(c) {
			return s.errorToken()
		}
	case tokEqual:
		if field != nil && field.depth == field.fieldDepth() {
			if end, ok := s.debugEnd(); ok {
				t := s.token(tokDebug, s.pos)
				t.Value = s.src[field.fieldStart():end]
				return t
			}
		}
	}
	return s.token(kind, s.pos)
}

// close matches a closing bracket with the one that is open.
func (s *scanner) close(c byte) bool {
	var f *fstring
	if n := len(s.fstrings); n > 0 {
		f = &s.fstrings[n-1]
	}
	if f != nil && f.depth == 0 && c == '}' {
		s.fail("f-string: single '}' is not allowed")
		return false
	}
	if len(s.parens) == 0 {
		s.fail("unmatched '%c'", c)
		return false
	}
	open := s.parens[len(s.parens)-1]
	s.parens = s.parens[:len(s.parens)-1]
	if !(open.ch == '(' && c == ')' || open.ch == '[' && c == ']' || open.ch == '{' && c == '}') {
		switch {
		case f != nil && open.ch == '{' && f.depth-1 == f.fieldDepth()-1:
			// The bracket that is open belongs to the field, not to an expression in it.
			s.fail("f-string: unmatched '%c'", c)
		case open.line != s.line:
			s.fail("closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", c, open.ch, open.line)
		default:
			s.fail("closing parenthesis '%c' does not match opening parenthesis '%c'", c, open.ch)
		}
		return false
	}
	if f != nil {
		f.depth--
		if f.depth < 0 {
			s.fail("f-string: unmatched '%c'", c)
			return false
		}
		if c == '}' && f.depth == f.fieldDepth()-1 {
			f.fields = f.fields[:len(f.fields)-1]
			f.inField = false
			f.inSpec = false
		}
	}
	return true
}

// strayCharacter reads a character that starts no token: of ASCII's, $, ? and `
// are tokens that the grammar does not know; the others are refused here.
func (s *scanner) strayCharacter() lexer.Token {
	r, size := utf8.DecodeRuneInString(s.src[s.pos:])
	col := s.pos - s.lineStart
	s.pos += size
	if r < utf8.RuneSelf && ast.IsPrintable(r) {
		return s.token(tokOther, s.pos)
	}
	if !ast.IsPrintable(r) {
		return s.failAt(s.line, col, s.line, samePlace, "invalid non-printable character U+%04X", r)
	}
	return s.failAt(s.line, col, s.line, samePlace, "invalid character '%c' (U+%04X)", r, r)
}
