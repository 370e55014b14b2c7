package parser

import (
	"unicode"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2/lexer"
	"golang.org/x/text/unicode/norm"

	"github.com/gosyncio/gosyncio/ast"
)

// Classes of ASCII bytes. Bytes from 128 on count as letters until the whole
// name is known.
const (
	classStart = 1 << iota
	classContinue
	classDigit
	classHex
)

var byteClass = func() (class [256]uint8) {
	for c := 'a'; c <= 'z'; c++ {
		class[c] |= classStart | classContinue
		class[c-'a'+'A'] |= classStart | classContinue
	}
	for c := 'a'; c <= 'f'; c++ {
		class[c] |= classHex
		class[c-'a'+'A'] |= classHex
	}
	for c := '0'; c <= '9'; c++ {
		class[c] |= classContinue | classDigit | classHex
	}
	class['_'] |= classStart | classContinue
	for c := 128; c < 256; c++ {
		class[c] |= classStart | classContinue
	}
	return class
}()

func isIdentifierStart(c byte) bool    { return byteClass[c]&classStart != 0 }
func isIdentifierContinue(c byte) bool { return byteClass[c]&classContinue != 0 }
func isDigit(c byte) bool              { return byteClass[c]&classDigit != 0 }
func isHexDigit(c byte) bool           { return byteClass[c]&classHex != 0 }

// name reads a name or keyword, or the string that a prefix begins.
func (s *scanner) name() lexer.Token {
	switch s.src[s.pos] {
	case 'b', 'B', 'r', 'R', 'u', 'U', 'f', 'F':
		if n, isF := stringPrefix(s.src[s.pos:]); n > 0 {
			s.pos += n
			if isF {
				return s.fstringStart()
			}
			return s.str()
		}
	}
	ascii := true
	for s.pos < len(s.src) && isIdentifierContinue(s.src[s.pos]) {
		if s.src[s.pos] >= utf8.RuneSelf {
			ascii = false
		}
		s.pos++
	}
	if !ascii && !s.verifyIdentifier() {
		return s.errorToken()
	}
	t := s.token(tokNAME, s.pos)
	if len(t.Value) >= 2 && len(t.Value) <= 8 {
		t.Type = keyword(t.Value)
	}
	return t
}

// stringPrefix returns the length of a string prefix that a quote follows, or 0.
func stringPrefix(text string) (length int, isF bool) {
	var b, u, r, f bool
	for i := 0; i < len(text) && i < 3; i++ {
		switch c := text[i]; {
		case (c == 'b' || c == 'B') && !(b || u || f):
			b = true
		case (c == 'u' || c == 'U') && !(b || u || r || f):
			u = true
		case (c == 'r' || c == 'R') && !(r || u):
			r = true
		case (c == 'f' || c == 'F') && !(f || b || u):
			f = true
		case c == '\'' || c == '"':
			return i, f
		default:
			return 0, false
		}
	}
	return 0, false
}

// verifyIdentifier reports the first character of the name just read that no
// identifier may have there.
func (s *scanner) verifyIdentifier() bool {
	name := s.src[s.start:s.pos]
	if s.err = undecodable(name); s.err != nil {
		s.err.span = ast.Span{Line: s.line, Col: s.start - s.lineStart, EndLine: s.line, EndCol: s.pos - s.lineStart}
		return false
	}
	for i, r := range name {
		if isXID(r, i == 0) {
			continue
		}
		s.pos = s.start + i
		s.strayCharacter()
		return false
	}
	return true
}

// isXID tells whether a character has the properties that PEP 3131 asks for:
// XID_Start for the first one, else XID_Continue. It does as
// _PyUnicode_IsXidStart does: the character and its NFKC form are both in
// ID_Start (or ID_Continue).
func isXID(r rune, first bool) bool {
	if r < utf8.RuneSelf {
		return isIdentifierContinue(byte(r)) && !(first && isDigit(byte(r)))
	}
	if !isID(r, first) {
		return false
	}
	var buf [64]byte
	for i, n := range string(norm.NFKC.AppendString(buf[:0], string(r))) {
		if !isID(n, first && i == 0) {
			return false
		}
	}
	return true
}

// isID tests ID_Start or ID_Continue of Unicode's annex 31.
func isID(r rune, first bool) bool {
	if r == '_' || unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start, ideographsExtensionI) && !unicode.In(r, unicode.Pattern_Syntax, unicode.Pattern_White_Space) {
		return true
	}
	return !first && unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}

// CPython 3.13 has Unicode 15.1, Go 15.0: these letters are new.
var ideographsExtensionI = &unicode.RangeTable{R32: []unicode.Range32{{Lo: 0x2EBF0, Hi: 0x2EE5D, Stride: 1}}}

// identifier is the name that a NAME token stands for: PEP 3131 reads names
// in the normal form NFKC.
func identifier(text string) string {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return norm.NFKC.String(text)
		}
	}
	return text
}
