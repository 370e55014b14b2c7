package parser

import (
	"strings"

	"github.com/alecthomas/participle/v2/lexer"
)

// number reads a numeric literal. The current byte is a digit, or a point
// before one.
func (s *scanner) number() lexer.Token {
	if s.src[s.pos] == '.' {
		s.pos++
		return s.fraction()
	}
	if s.src[s.pos] != '0' {
		if !s.decimalDigits() {
			return s.errorToken()
		}
		return s.afterDigits("decimal")
	}
	s.pos++
	switch s.peek() {
	case 'x', 'X':
		return s.radix("hexadecimal", isHexDigit)
	case 'o', 'O':
		return s.radix("octal", func(c byte) bool { return c >= '0' && c <= '7' })
	case 'b', 'B':
		return s.radix("binary", func(c byte) bool { return c == '0' || c == '1' })
	}
	// Zeros, maybe a float's or an imaginary's.
	for {
		if s.peek() == '_' {
			s.pos++
			if !isDigit(s.peek()) {
				return s.fail("invalid decimal literal")
			}
		}
		if s.peek() != '0' {
			break
		}
		s.pos++
	}
	zerosEnd := s.pos
	nonzero := isDigit(s.peek())
	if nonzero && !s.decimalDigits() {
		return s.errorToken()
	}
	switch s.peek() {
	case '.', 'e', 'E', 'j', 'J':
		return s.afterDigits("decimal")
	}
	if nonzero {
		// Old-style octal is disallowed.
		return s.failAt(s.line, s.start-s.lineStart, s.line, zerosEnd-s.lineStart,
			"leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
	}
	return s.endOfNumber("decimal")
}

// decimalDigits reads digits with single underscores between them.
func (s *scanner) decimalDigits() bool {
	for {
		for isDigit(s.peek()) {
			s.pos++
		}
		if s.peek() != '_' {
			return true
		}
		s.pos++
		if !isDigit(s.peek()) {
			s.fail("invalid decimal literal")
			return false
		}
	}
}

// radix reads what follows 0x, 0o or 0b.
func (s *scanner) radix(name string, isDigitOf func(byte) bool) lexer.Token {
	s.pos++
	for {
		if s.peek() == '_' {
			s.pos++
		}
		if c := s.peek(); !isDigitOf(c) {
			if isDigit(c) {
				s.pos++
				return s.fail("invalid digit '%c' in %s literal", c, name)
			}
			return s.fail("invalid %s literal", name)
		}
		for isDigitOf(s.peek()) {
			s.pos++
		}
		if s.peek() != '_' {
			break
		}
	}
	if c := s.peek(); isDigit(c) {
		s.pos++
		return s.fail("invalid digit '%c' in %s literal", c, name)
	}
	return s.endOfNumber(name)
}

// afterDigits reads the fraction, exponent and suffix that may follow decimal digits.
func (s *scanner) afterDigits(kind string) lexer.Token {
	if s.peek() == '.' {
		s.pos++
		return s.fraction()
	}
	return s.exponent(kind)
}

func (s *scanner) fraction() lexer.Token {
	if isDigit(s.peek()) && !s.decimalDigits() {
		return s.errorToken()
	}
	return s.exponent("decimal")
}

func (s *scanner) exponent(kind string) lexer.Token {
	if c := s.peek(); c == 'e' || c == 'E' {
		mark := s.pos
		s.pos++
		signed := false
		if c := s.peek(); c == '+' || c == '-' {
			s.pos++
			signed = true
		}
		switch {
		case isDigit(s.peek()):
			if !s.decimalDigits() {
				return s.errorToken()
			}
		case signed:
			return s.fail("invalid decimal literal")
		default:
			s.pos = mark
			return s.endOfNumber("decimal")
		}
	}
	if c := s.peek(); c == 'j' || c == 'J' {
		s.pos++
		return s.endOfNumber("imaginary")
	}
	return s.endOfNumber(kind)
}

// endOfNumber refuses a literal that runs into a name. A keyword may follow
// directly (1or x), which CPython merely deprecates. (Of if, in and is it
// looks at the two letters only.)
func (s *scanner) endOfNumber(kind string) lexer.Token {
	c := s.peek()
	if c < 128 && isIdentifierContinue(c) {
		rest := s.src[s.pos:]
		for _, word := range [...]string{"if", "in", "is", "and", "else", "for", "not", "or"} {
			after, ok := strings.CutPrefix(rest, word)
			if ok && (len(word) == 2 && word != "or" || !isIdentifierContinue(after[0])) {
				return s.token(tokNUMBER, s.pos)
			}
		}
		return s.fail("invalid %s literal", kind)
	}
	return s.token(tokNUMBER, s.pos)
}
