package parser

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/ianaindex"

	"github.com/gosyncio/gosyncio/ast"
)

// decodeSource gives the text that the scanner reads: UTF-8, every line ended
// by \n, the last one too. Where a file says nothing about its encoding, bytes
// that are no UTF-8 stay in, and whoever reads the token they are in reports
// them.
func decodeSource(src []byte) (string, *syntaxError) {
	if bytes.IndexByte(src, 0) >= 0 {
		problem := fileError("source code string cannot contain null bytes")
		problem.span.Col = -1
		return "", problem
	}
	src, bom := bytes.CutPrefix(src, []byte("\xef\xbb\xbf"))
	var text string
	switch name := encodingCookie(src); {
	case name == "":
		text = string(src)
	case bom && name != "utf-8":
		return "", fileError("encoding problem: %s with BOM", name)
	case name == "utf-8", strings.EqualFold(name, "utf8"):
		text = string(src)
		if at, reason := invalidUTF8(text); at >= 0 {
			return "", fileError("'utf-8' codec can't decode byte 0x%02x in position %d: %s", src[at], at, reason)
		}
	default:
		var problem *syntaxError
		if text, problem = decodeAs(name, src); problem != nil {
			return "", problem
		}
	}
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		text = strings.ReplaceAll(text, "\r", "\n")
	}
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return text, nil
}

// fileError is an error that has no place in the file. CPython reports offset -1,
// but for NUL bytes.
func fileError(format string, args ...any) *syntaxError {
	return &syntaxError{code: CodeFile, message: fmt.Sprintf(format, args...), span: ast.Span{Col: -2, EndCol: -1}}
}

// encodingCookie finds the encoding that one of the first two lines declares
// in a comment (PEP 263), in CPython's spelling of it. The second line counts
// if the first has nothing but a comment.
func encodingCookie(src []byte) string {
	for range 2 {
		line, rest, _ := bytes.Cut(src, []byte("\n"))
		line = bytes.TrimSuffix(line, []byte("\r"))
		code := bytes.TrimLeft(line, " \t\f")
		if len(code) > 0 && code[0] != '#' {
			return ""
		}
		if name := cookieIn(string(code)); name != "" {
			return normalEncoding(name)
		}
		src = rest
	}
	return ""
}

func cookieIn(comment string) string {
	for {
		_, after, found := strings.Cut(comment, "coding")
		if !found {
			return ""
		}
		comment = after
		if after == "" || after[0] != ':' && after[0] != '=' {
			continue
		}
		after = strings.TrimLeft(after[1:], " \t")
		end := strings.IndexFunc(after, func(r rune) bool {
			return !(r == '-' || r == '_' || r == '.' || r < utf8.RuneSelf && byteClass[byte(r)]&classContinue != 0)
		})
		if end < 0 {
			end = len(after)
		}
		if end > 0 {
			return after[:end]
		}
	}
}

// normalEncoding is CPython's get_normal_name: the spellings of UTF-8 and
// Latin-1 that its tokenizer itself knows.
func normalEncoding(name string) string {
	lower := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	if len(lower) > 12 {
		lower = lower[:12]
	}
	if lower == "utf-8" || strings.HasPrefix(lower, "utf-8-") {
		return "utf-8"
	}
	for _, latin := range [...]string{"latin-1", "iso-8859-1", "iso-latin-1"} {
		if lower == latin || strings.HasPrefix(lower, latin+"-") {
			return "iso-8859-1"
		}
	}
	return name
}

// decodeAs decodes a file in one of the encodings that extend ASCII.
func decodeAs(name string, src []byte) (string, *syntaxError) {
	plain := strings.NewReplacer("-", "", "_", "", ".", "").Replace(strings.ToLower(name))
	switch plain {
	case "iso88591", "latin1", "l1", "latin", "8859", "cp819":
		var out strings.Builder
		for _, c := range src {
			out.WriteRune(rune(c))
		}
		return out.String(), nil
	case "ascii", "usascii", "646":
		for i, c := range src {
			if c >= utf8.RuneSelf {
				return "", fileError("'ascii' codec can't decode byte 0x%02x in position %d: ordinal not in range(128)", c, i)
			}
		}
		return string(src), nil
	}
	// IANA writes windows-1252, ibm437, ISO-8859-15 where Python also knows
	// cp1252, cp437, iso8859_15.
	spelled := strings.ReplaceAll(name, "_", "-")
	candidates := []string{spelled}
	if number, ok := strings.CutPrefix(plain, "cp"); ok {
		candidates = append(candidates, "windows-"+number, "ibm"+number)
	}
	if number, ok := strings.CutPrefix(plain, "iso8859"); ok {
		candidates = append(candidates, "iso-8859-"+number)
	}
	for _, candidate := range candidates {
		encoding, err := ianaindex.IANA.Encoding(candidate)
		if err != nil || encoding == nil || strings.HasPrefix(plain, "utf") {
			continue
		}
		text, err := encoding.NewDecoder().Bytes(src)
		if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
			return "", fileError("'%s' codec can't decode the file", name)
		}
		return string(text), nil
	}
	return "", fileError("unknown encoding: %s", name)
}

// invalidUTF8 finds the first byte that is no UTF-8, and says why in CPython's
// words; -1 if there is none.
func invalidUTF8(text string) (at int, reason string) {
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r != utf8.RuneError || size > 1 {
			i += size
			continue
		}
		c := text[i]
		if c < 0xC2 || c > 0xF4 {
			return i, "invalid start byte"
		}
		need := 2
		if c >= 0xE0 {
			need++
		}
		if c >= 0xF0 {
			need++
		}
		for n := 1; n < need; n++ {
			if i+n >= len(text) {
				return i, "unexpected end of data"
			}
			next := text[i+n]
			if next&0xC0 != 0x80 || n == 1 && (c == 0xE0 && next < 0xA0 || c == 0xED && next >= 0xA0 || c == 0xF0 && next < 0x90 || c == 0xF4 && next >= 0x90) {
				return i, "invalid continuation byte"
			}
		}
		return i, "invalid continuation byte"
	}
	return -1, ""
}

// undecodable is the error of a token with bytes that are no UTF-8 in it.
func undecodable(text string) *syntaxError {
	at, reason := invalidUTF8(text)
	if at < 0 {
		return nil
	}
	return &syntaxError{message: fmt.Sprintf("(unicode error) 'utf-8' codec can't decode byte 0x%02x in position %d: %s", text[at], at, reason)}
}
