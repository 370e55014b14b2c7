package parser

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// fstring is an f-string that the scanner is inside of.
type fstring struct {
	quote     byte
	quoteSize int
	raw       bool
	start     int // offset of its first byte, prefix included
	line      int
	lineStart int

	// inField says that the scanner reads a replacement field's expression;
	// otherwise it reads literal text.
	inField bool
	inSpec  bool // that text is a format spec

	depth  int   // brackets open since the f-string began, the fields' braces included
	fields []int // for each field that is open, the offset after its {
}

// fieldDepth is the value of depth directly inside the innermost field.
func (f *fstring) fieldDepth() int { return len(f.fields) }

// fieldStart is where the innermost field's expression starts.
func (f *fstring) fieldStart() int { return f.fields[len(f.fields)-1] }

// field returns the f-string whose replacement field is being read, or nil.
func (s *scanner) field() *fstring {
	if n := len(s.fstrings); n > 0 && len(s.fstrings[n-1].fields) > 0 {
		return &s.fstrings[n-1]
	}
	return nil
}

// quotes passes the quotes that open a string: one or three.
func (s *scanner) quotes() (quote byte, size int) {
	quote = s.src[s.pos]
	size = 1
	if strings.HasPrefix(s.src[s.pos+1:], s.src[s.pos:s.pos+1]+s.src[s.pos:s.pos+1]) {
		size = 3
	}
	s.pos += size
	return quote, size
}

// str reads a string literal that is no f-string, from its quotes on.
func (s *scanner) str() lexer.Token {
	quote, size := s.quotes()
	escapedQuote := false
	for seen := 0; seen < size; {
		if s.pos >= len(s.src) || size == 1 && s.src[s.pos] == '\n' {
			return s.unterminated(quote, size, escapedQuote)
		}
		c := s.src[s.pos]
		s.pos++
		switch c {
		case quote:
			seen++
			continue
		case '\\':
			if s.peek() == '\n' {
				s.pos++
				s.newline()
			} else if s.pos < len(s.src) {
				escapedQuote = escapedQuote || s.src[s.pos] == quote
				s.pos++
			}
		case '\n':
			s.newline()
		}
		seen = 0
	}
	return s.token(tokSTRING, s.pos)
}

func (s *scanner) unterminated(quote byte, size int, escapedQuote bool) lexer.Token {
	last := s.line
	if s.pos >= len(s.src) && s.pos == s.lineStart {
		last-- // the line after the last newline is none
	}
	col := s.start - s.startLineStart
	n := len(s.fstrings)
	if n > 0 && s.fstrings[n-1].quote == quote && s.fstrings[n-1].quoteSize == size {
		// The quote that seems to open a string was meant to close the f-string.
		return s.failAt(s.startLine, col, s.startLine, samePlace, "f-string: expecting '}'")
	}
	if size == 3 {
		t := s.failAt(s.startLine, col, s.startLine, samePlace, "unterminated triple-quoted string literal (detected at line %d)", last)
		s.err.atEnd = true
		return t
	}
	if escapedQuote {
		return s.failAt(s.startLine, col, s.startLine, samePlace,
			"unterminated string literal (detected at line %d); perhaps you escaped the end quote?", last)
	}
	return s.failAt(s.startLine, col, s.startLine, samePlace, "unterminated string literal (detected at line %d)", last)
}

// fstringStart reads the quotes of an f-string whose prefix has been passed.
func (s *scanner) fstringStart() lexer.Token {
	if len(s.fstrings) >= maxFStringNest-1 {
		s.pos++
		return s.fail("too many nested f-strings")
	}
	prefix := s.src[s.start:s.pos]
	quote, size := s.quotes()
	s.fstrings = append(s.fstrings, fstring{
		quote: quote, quoteSize: size,
		raw:   strings.ContainsAny(prefix, "rR"),
		start: s.start, line: s.line, lineStart: s.lineStart,
	})
	return s.token(tokFSTRINGStart, s.pos)
}

// fstringToken is CPython's tok_get_fstring_mode: literal text, the end of
// the string, or the brace that opens a field.
func (s *scanner) fstringToken() lexer.Token {
	f := &s.fstrings[len(s.fstrings)-1]
	s.mark()
	rest := s.src[s.pos:]
	if strings.HasPrefix(rest, "{") && !strings.HasPrefix(rest, "{{") {
		if !s.openField(f) {
			return s.errorToken()
		}
		return s.regularToken()
	}
	if closes(rest, f.quote, f.quoteSize) {
		s.pos += f.quoteSize
		s.fstrings = s.fstrings[:len(s.fstrings)-1]
		return s.token(tokFSTRINGEnd, s.pos)
	}
	return s.fstringMiddle(f)
}

// openField enters the field whose brace comes next.
func (s *scanner) openField(f *fstring) bool {
	f.fields = append(f.fields, s.pos+1)
	if len(f.fields) > maxFieldNest {
		s.fail("f-string: expressions nested too deeply")
		return false
	}
	f.inField = true
	return true
}

func closes(rest string, quote byte, size int) bool {
	for i := range size {
		if i >= len(rest) || rest[i] != quote {
			return false
		}
	}
	return true
}

// fstringMiddle reads literal text up to a field or the closing quotes. A
// doubled brace ends the token; whoever takes its text drops the second half.
func (s *scanner) fstringMiddle(f *fstring) lexer.Token {
	inSpec := f.inSpec && len(f.fields) > 0
	for {
		if s.pos >= len(s.src) || f.quoteSize == 1 && s.src[s.pos] == '\n' {
			return s.fstringUnterminated(f, inSpec)
		}
		if closes(s.src[s.pos:], f.quote, f.quoteSize) {
			return s.token(tokFSTRINGMiddle, s.pos)
		}
		c := s.src[s.pos]
		switch c {
		case '\n':
			s.pos++
			s.newline()
		case '{':
			if strings.HasPrefix(s.src[s.pos:], "{{") && !inSpec {
				s.pos += 2
				return s.token(tokFSTRINGMiddle, s.pos)
			}
			t := s.token(tokFSTRINGMiddle, s.pos)
			if !s.openField(f) {
				return s.errorToken()
			}
			return t
		case '}':
			if strings.HasPrefix(s.src[s.pos:], "}}") && !inSpec && f.depth == 0 {
				s.pos += 2
				return s.token(tokFSTRINGMiddle, s.pos)
			}
			t := s.token(tokFSTRINGMiddle, s.pos)
			f.inField = true
			return t
		case '\\':
			s.fstringEscape(f)
		default:
			s.pos++
		}
	}
}

// fstringEscape passes a backslash and what belongs to it. A brace after it
// is not escaped; \N{…} is passed whole.
func (s *scanner) fstringEscape(f *fstring) {
	s.pos++
	switch c := s.peek(); {
	case c == '{' || c == '}' || s.pos >= len(s.src):
	case c == 'N' && !f.raw:
		s.pos++
		if s.peek() == '{' {
			for s.pos < len(s.src) && s.src[s.pos] != '}' && s.src[s.pos] != '\n' && s.src[s.pos] != f.quote {
				s.pos++
			}
			if s.peek() == '}' {
				s.pos++
			}
		}
	case c == '\n':
		s.pos++
		s.newline()
	default:
		s.pos++
	}
}

func (s *scanner) fstringUnterminated(f *fstring, inSpec bool) lexer.Token {
	if inSpec && s.peek() == '\n' {
		// A newline ends the format spec.
		f.inField = true
		f.inSpec = false
		return s.token(tokFSTRINGMiddle, s.pos)
	}
	col := f.start - f.lineStart
	last := s.line
	if s.pos >= len(s.src) && s.pos == s.lineStart {
		last-- // the line after the last newline is none
	}
	if f.quoteSize == 3 {
		t := s.failAt(f.line, col, f.line, samePlace, "unterminated triple-quoted f-string literal (detected at line %d)", last)
		s.err.atEnd = true
		return t
	}
	return s.failAt(f.line, col, f.line, samePlace, "unterminated f-string literal (detected at line %d)", last)
}

// debugEnd looks behind the = that ends a field's expression: where only
// white space stands between it and the field's !, : or }, it is the = of
// f"{x = }", and the text up to there belongs to the output.
func (s *scanner) debugEnd() (end int, ok bool) {
	for i := s.pos; i < len(s.src); i++ {
		switch s.src[i] {
		case ' ', '\t', '\f', '\n':
		case '#':
			i += strings.IndexByte(s.src[i:], '\n')
		case '!':
			return i, i+1 < len(s.src) && s.src[i+1] != '='
		case ':', '}':
			return i, true
		default:
			return 0, false
		}
	}
	return 0, false
}
