package parser

import (
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/ast"
)

// maxIntDigits is sys.int_info.default_max_str_digits: longer decimal
// literals are refused, since converting them takes quadratic time in CPython.
const maxIntDigits = 4300

// numberValue is the value of a NUMBER token.
func numberValue(text string) (ast.Const, *syntaxError) {
	if strings.IndexByte(text, '_') >= 0 {
		text = strings.ReplaceAll(text, "_", "")
	}
	prefixed := len(text) > 2 && strings.IndexByte("xXoObB", text[1]) >= 0
	last := text[len(text)-1]
	switch {
	case !prefixed && (last == 'j' || last == 'J'):
		imag, _ := strconv.ParseFloat(text[:len(text)-1], 64) // out of range is ±Inf, as in Python
		return ast.ConstComplex(imag), nil
	case !prefixed && strings.ContainsAny(text, ".eE"):
		value, _ := strconv.ParseFloat(text, 64)
		return ast.ConstFloat(value), nil
	}
	if len(text) < 18 {
		base := 10
		digits := text
		if prefixed {
			digits = text[2:]
			switch text[1] {
			case 'x', 'X':
				base = 16
			case 'o', 'O':
				base = 8
			default:
				base = 2
			}
		}
		if n, err := strconv.ParseInt(digits, base, 64); err == nil {
			return ast.ConstInt{Int: big.NewInt(n)}, nil
		}
	}
	if !prefixed && len(text) > maxIntDigits {
		return nil, &syntaxError{message: "Exceeds the limit (" + strconv.Itoa(maxIntDigits) +
			" digits) for integer string conversion: value has " + strconv.Itoa(len(text)) +
			" digits; use sys.set_int_max_str_digits() to increase the limit" +
			" - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."}
	}
	value := new(big.Int)
	if prefixed {
		value.SetString(text, 0)
	} else {
		value.SetString(text, 10)
	}
	return ast.ConstInt{Int: value}, nil
}

// splitString splits a string token into its prefix, quotes and body.
func splitString(text string) (prefix, body string) {
	n := strings.IndexAny(text, `'"`)
	prefix, text = text[:n], text[n:]
	size := 1
	if len(text) >= 6 && text[1] == text[0] && text[2] == text[0] {
		size = 3
	}
	return prefix, text[size : len(text)-size]
}

// decodeBytes gives the value of a bytes literal's body.
func decodeBytes(body string, raw bool) (string, *syntaxError) {
	for i := 0; i < len(body); i++ {
		if body[i] >= utf8.RuneSelf {
			return "", &syntaxError{message: "bytes can only contain ASCII literal characters"}
		}
	}
	if raw || strings.IndexByte(body, '\\') < 0 {
		return body, nil
	}
	out := make([]byte, 0, len(body))
	for i := 0; i < len(body); i++ {
		c := body[i]
		if c != '\\' {
			out = append(out, c)
			continue
		}
		i++
		c = body[i]
		if simple, ok := simpleEscape(c); ok {
			out = append(out, simple)
			continue
		}
		switch {
		case c == '\n':
		case c >= '0' && c <= '7':
			value, n := octal(body[i:])
			out = append(out, byte(value))
			i += n - 1
		case c == 'x':
			if i+2 >= len(body) || !isHexDigit(body[i+1]) || !isHexDigit(body[i+2]) {
				return "", &syntaxError{message: "(value error) invalid \\x escape at position " + strconv.Itoa(i-1)}
			}
			value, _ := strconv.ParseUint(body[i+1:i+3], 16, 8)
			out = append(out, byte(value))
			i += 2
		default:
			out = append(out, '\\', c)
		}
	}
	return string(out), nil
}

// simpleEscape gives the character that a one-letter escape stands for.
func simpleEscape(c byte) (byte, bool) {
	switch c {
	case '\\', '\'', '"':
		return c, true
	case 'a':
		return '\a', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'v':
		return '\v', true
	}
	return 0, false
}

// octal reads up to three octal digits.
func octal(text string) (value rune, length int) {
	for length < 3 && length < len(text) && text[length] >= '0' && text[length] <= '7' {
		value = value*8 + rune(text[length]-'0')
		length++
	}
	return value, length
}

// decodeString gives the value of a string literal's body, in WTF-8.
func decodeString(body string, raw bool) (string, *syntaxError) {
	if raw || strings.IndexByte(body, '\\') < 0 {
		return body, nil
	}
	out := make([]byte, 0, len(body))
	for i := 0; i < len(body); i++ {
		c := body[i]
		if c != '\\' {
			out = append(out, c)
			continue
		}
		start := i
		i++
		if i >= len(body) {
			// Only in an f-string, before a brace, which needs no escape.
			return string(append(out, '\\')), nil
		}
		c = body[i]
		if simple, ok := simpleEscape(c); ok {
			out = append(out, simple)
			continue
		}
		var digits int
		var short string
		switch {
		case c == '\n':
			continue
		case c >= '0' && c <= '7':
			value, n := octal(body[i:])
			out = utf8.AppendRune(out, value)
			i += n - 1
			continue
		case c == 'x':
			digits, short = 2, `truncated \xXX escape`
		case c == 'u':
			digits, short = 4, `truncated \uXXXX escape`
		case c == 'U':
			digits, short = 8, `truncated \UXXXXXXXX escape`
		case c == 'N':
			text, end, err := namedCharacter(body, start)
			if err != nil {
				return "", err
			}
			out = append(out, text...)
			i = end - 1
			continue
		default:
			// No escape: the backslash stays.
			out = append(out, '\\', c)
			continue
		}
		var value rune
		for n := range digits {
			if i+1+n >= len(body) || !isHexDigit(body[i+1+n]) {
				return "", unicodeError(body, start, i+n, short)
			}
			d, _ := strconv.ParseUint(body[i+1+n:i+2+n], 16, 8)
			value = value<<4 | rune(d)
		}
		i += digits
		if value < 0 || value > utf8.MaxRune {
			return "", unicodeError(body, start, i, "illegal Unicode character")
		}
		if value >= 0xD800 && value <= 0xDFFF {
			out = append(out, 0xE0|byte(value>>12), 0x80|byte(value>>6&0x3F), 0x80|byte(value&0x3F))
			continue
		}
		out = utf8.AppendRune(out, value)
	}
	return string(out), nil
}

// unicodeError is what CPython's unicode-escape decoder reports. Positions
// count bytes of the text that it is handed, in which each non-ASCII
// character was rewritten as a \U escape of ten bytes.
func unicodeError(body string, start, end int, reason string) *syntaxError {
	first, last := rewrittenOffset(body, start), rewrittenOffset(body, end)
	place := "byte 0x5c in position " + strconv.Itoa(first)
	if last > first {
		place = "bytes in position " + strconv.Itoa(first) + "-" + strconv.Itoa(last)
	}
	return &syntaxError{message: "(unicode error) 'unicodeescape' codec can't decode " + place + ": " + reason}
}

func rewrittenOffset(body string, offset int) int {
	n := 0
	for i, r := range body {
		if i >= offset {
			break
		}
		if r >= utf8.RuneSelf {
			n += 10
		} else {
			n++
		}
	}
	return n
}

// namedCharacter reads a \N{…} escape that starts at an offset of the body.
func namedCharacter(body string, start int) (text string, end int, err *syntaxError) {
	const malformed = `malformed \N character escape`
	if start+2 >= len(body) || body[start+2] != '{' {
		return "", 0, unicodeError(body, start, start+1, malformed)
	}
	length := strings.IndexByte(body[start+3:], '}')
	if length <= 0 {
		last := len(body) - 1
		if length == 0 {
			last = start + 3
		}
		return "", 0, unicodeError(body, start, last, malformed)
	}
	end = start + 3 + length + 1
	text, ok := characterByName(body[start+3 : end-1])
	if !ok {
		return "", 0, unicodeError(body, start, end-1, "unknown Unicode character name")
	}
	return text, end, nil
}
