package parser

import "github.com/alecthomas/participle/v2/lexer"

// The kinds of token. Every operator and every keyword has a kind of its own:
// the expression parser switches on it, while Participle's literals compare
// the text. ENDMARKER is Participle's EOF.
const (
	tokENDMARKER = lexer.EOF

	tokError lexer.TokenType = iota // what it is stands in scanner.err

	tokNAME
	tokNUMBER
	tokSTRING
	tokFSTRINGStart  // f" with its prefix and quotes
	tokFSTRINGMiddle // literal text, braces still doubled or escaped as the lexer found them
	tokFSTRINGEnd    // the closing quotes
	tokDebug         // the = of f"{x = }"; its Value is the text of the whole field up to its end
	tokNEWLINE
	tokINDENT
	tokDEDENT
	tokOther // a character that is no operator: $, ? or `

	// Operators, in the order of the table in CPython's Grammar/Tokens.
	tokLpar
	tokRpar
	tokLsqb
	tokRsqb
	tokColon
	tokComma
	tokSemi
	tokPlus
	tokMinus
	tokStar
	tokSlash
	tokVbar
	tokAmper
	tokLess
	tokGreater
	tokEqual
	tokDot
	tokPercent
	tokLbrace
	tokRbrace
	tokEqEqual
	tokNotEqual
	tokLessEqual
	tokGreaterEqual
	tokTilde
	tokCircumflex
	tokLeftShift
	tokRightShift
	tokDoubleStar
	tokPlusEqual
	tokMinEqual
	tokStarEqual
	tokSlashEqual
	tokPercentEqual
	tokAmperEqual
	tokVbarEqual
	tokCircumflexEqual
	tokLeftShiftEqual
	tokRightShiftEqual
	tokDoubleStarEqual
	tokDoubleSlash
	tokDoubleSlashEqual
	tokAt
	tokAtEqual
	tokRarrow
	tokEllipsis
	tokColonEqual
	tokExclamation

	// Keywords, in alphabetical order, as keyword.kwlist has them.
	tokFalse
	tokNone
	tokTrue
	tokAnd
	tokAs
	tokAssert
	tokAsync
	tokAwait
	tokBreak
	tokClass
	tokContinue
	tokDef
	tokDel
	tokElif
	tokElse
	tokExcept
	tokFinally
	tokFor
	tokFrom
	tokGlobal
	tokIf
	tokImport
	tokIn
	tokIs
	tokLambda
	tokNonlocal
	tokNot
	tokOr
	tokPass
	tokRaise
	tokReturn
	tokTry
	tokWhile
	tokWith
	tokYield

	tokCount
)

// tokenNames are the names by which the grammar refers to tokens, and the
// texts of operators and keywords.
var tokenNames = [tokCount]string{
	tokError: "ERRORTOKEN", tokNAME: "NAME", tokNUMBER: "NUMBER", tokSTRING: "STRING",
	tokFSTRINGStart: "FSTRING_START", tokFSTRINGMiddle: "FSTRING_MIDDLE", tokFSTRINGEnd: "FSTRING_END", tokDebug: "FSTRING_DEBUG",
	tokNEWLINE: "NEWLINE", tokINDENT: "INDENT", tokDEDENT: "DEDENT", tokOther: "OP",

	tokLpar: "(", tokRpar: ")", tokLsqb: "[", tokRsqb: "]", tokColon: ":", tokComma: ",", tokSemi: ";", tokPlus: "+", tokMinus: "-",
	tokStar: "*", tokSlash: "/", tokVbar: "|", tokAmper: "&", tokLess: "<", tokGreater: ">", tokEqual: "=", tokDot: ".", tokPercent: "%",
	tokLbrace: "{", tokRbrace: "}", tokEqEqual: "==", tokNotEqual: "!=", tokLessEqual: "<=", tokGreaterEqual: ">=", tokTilde: "~",
	tokCircumflex: "^", tokLeftShift: "<<", tokRightShift: ">>", tokDoubleStar: "**", tokPlusEqual: "+=", tokMinEqual: "-=",
	tokStarEqual: "*=", tokSlashEqual: "/=", tokPercentEqual: "%=", tokAmperEqual: "&=", tokVbarEqual: "|=", tokCircumflexEqual: "^=",
	tokLeftShiftEqual: "<<=", tokRightShiftEqual: ">>=", tokDoubleStarEqual: "**=", tokDoubleSlash: "//", tokDoubleSlashEqual: "//=",
	tokAt: "@", tokAtEqual: "@=", tokRarrow: "->", tokEllipsis: "...", tokColonEqual: ":=", tokExclamation: "!",

	tokFalse: "False", tokNone: "None", tokTrue: "True", tokAnd: "and", tokAs: "as", tokAssert: "assert", tokAsync: "async",
	tokAwait: "await", tokBreak: "break", tokClass: "class", tokContinue: "continue", tokDef: "def", tokDel: "del", tokElif: "elif",
	tokElse: "else", tokExcept: "except", tokFinally: "finally", tokFor: "for", tokFrom: "from", tokGlobal: "global", tokIf: "if",
	tokImport: "import", tokIn: "in", tokIs: "is", tokLambda: "lambda", tokNonlocal: "nonlocal", tokNot: "not", tokOr: "or",
	tokPass: "pass", tokRaise: "raise", tokReturn: "return", tokTry: "try", tokWhile: "while", tokWith: "with", tokYield: "yield",
}

// keyword gives the kind of a name: its keyword's, or NAME.
func keyword(name string) lexer.TokenType {
	switch name {
	case "False":
		return tokFalse
	case "None":
		return tokNone
	case "True":
		return tokTrue
	case "and":
		return tokAnd
	case "as":
		return tokAs
	case "assert":
		return tokAssert
	case "async":
		return tokAsync
	case "await":
		return tokAwait
	case "break":
		return tokBreak
	case "class":
		return tokClass
	case "continue":
		return tokContinue
	case "def":
		return tokDef
	case "del":
		return tokDel
	case "elif":
		return tokElif
	case "else":
		return tokElse
	case "except":
		return tokExcept
	case "finally":
		return tokFinally
	case "for":
		return tokFor
	case "from":
		return tokFrom
	case "global":
		return tokGlobal
	case "if":
		return tokIf
	case "import":
		return tokImport
	case "in":
		return tokIn
	case "is":
		return tokIs
	case "lambda":
		return tokLambda
	case "nonlocal":
		return tokNonlocal
	case "not":
		return tokNot
	case "or":
		return tokOr
	case "pass":
		return tokPass
	case "raise":
		return tokRaise
	case "return":
		return tokReturn
	case "try":
		return tokTry
	case "while":
		return tokWhile
	case "with":
		return tokWith
	case "yield":
		return tokYield
	}
	return tokNAME
}

// operator finds the longest operator that the text begins with. A zero
// length says that there is none.
func operator(text string) (lexer.TokenType, int) {
	c := text[0]
	var c1, c2 byte
	if len(text) > 1 {
		c1 = text[1]
	}
	if len(text) > 2 {
		c2 = text[2]
	}
	// pick is for the operators that only have a form with = beside the plain one.
	pick := func(plain, withEqual lexer.TokenType) (lexer.TokenType, int) {
		if c1 == '=' {
			return withEqual, 2
		}
		return plain, 1
	}
	// double is for those that also come doubled.
	double := func(plain, withEqual, doubled, doubledEqual lexer.TokenType) (lexer.TokenType, int) {
		if c1 != c {
			return pick(plain, withEqual)
		}
		if c2 == '=' {
			return doubledEqual, 3
		}
		return doubled, 2
	}
	switch c {
	case '(':
		return tokLpar, 1
	case ')':
		return tokRpar, 1
	case '[':
		return tokLsqb, 1
	case ']':
		return tokRsqb, 1
	case '{':
		return tokLbrace, 1
	case '}':
		return tokRbrace, 1
	case ',':
		return tokComma, 1
	case ';':
		return tokSemi, 1
	case '~':
		return tokTilde, 1
	case ':':
		return pick(tokColon, tokColonEqual)
	case '=':
		return pick(tokEqual, tokEqEqual)
	case '!':
		return pick(tokExclamation, tokNotEqual)
	case '+':
		return pick(tokPlus, tokPlusEqual)
	case '-':
		if c1 == '>' {
			return tokRarrow, 2
		}
		return pick(tokMinus, tokMinEqual)
	case '*':
		return double(tokStar, tokStarEqual, tokDoubleStar, tokDoubleStarEqual)
	case '/':
		return double(tokSlash, tokSlashEqual, tokDoubleSlash, tokDoubleSlashEqual)
	case '%':
		return pick(tokPercent, tokPercentEqual)
	case '&':
		return pick(tokAmper, tokAmperEqual)
	case '|':
		return pick(tokVbar, tokVbarEqual)
	case '^':
		return pick(tokCircumflex, tokCircumflexEqual)
	case '@':
		return pick(tokAt, tokAtEqual)
	case '<':
		if c1 == '>' {
			return tokNotEqual, 2 // the grammar accepts it as nothing, but tells people so
		}
		return double(tokLess, tokLessEqual, tokLeftShift, tokLeftShiftEqual)
	case '>':
		return double(tokGreater, tokGreaterEqual, tokRightShift, tokRightShiftEqual)
	case '.':
		if c1 == '.' && c2 == '.' {
			return tokEllipsis, 3
		}
		return tokDot, 1
	}
	return tokError, 0
}
