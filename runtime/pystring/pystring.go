// Package pystring stands for Python's string module: its constants, and
// capwords.
package pystring

import (
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// The constants of the string module.
const (
	Whitespace     = " \t\n\r\v\f"
	ASCIILowercase = "abcdefghijklmnopqrstuvwxyz"
	ASCIIUppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	ASCIILetters   = ASCIILowercase + ASCIIUppercase
	Digits         = "0123456789"
	HexDigits      = Digits + "abcdef" + "ABCDEF"
	OctDigits      = "01234567"
	Punctuation    = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
	Printable      = Digits + ASCIILetters + Punctuation + Whitespace
)

// CapWords is string.capwords(s).
func CapWords(s string) string {
	words := py.Fields(s)
	for i, w := range words {
		words[i] = py.Capitalize(w)
	}
	return strings.Join(words, " ")
}

// CapWordsSep is string.capwords(s, sep).
func CapWordsSep(s, sep string) string {
	words := strings.Split(s, sep)
	for i, w := range words {
		words[i] = py.Capitalize(w)
	}
	return strings.Join(words, sep)
}
