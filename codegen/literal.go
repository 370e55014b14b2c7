package codegen

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// intText spells an integer literal. The digits come from the program: they are checked, not trusted.
func intText(value string, hex bool) string {
	n, ok := new(big.Int).SetString(value, 10)
	if !ok {
		faultf("an integer literal %q", value)
	}
	if !hex {
		return n.String()
	}
	text := "0x" + strings.ToUpper(new(big.Int).Abs(n).Text(16))
	if n.Sign() < 0 {
		text = "-" + text
	}
	return text
}

// exactFloat returns the float64 that equals the integer, if there is one.
func exactFloat(value string) (float64, bool) {
	n, ok := new(big.Int).SetString(value, 10)
	if !ok {
		return 0, false
	}
	f, acc := new(big.Float).SetInt(n).Float64()
	return f, acc == big.Exact
}

// floatText spells a finite float64 in the shortest form that reads back the same, with an exponent where Python's
// repr has one, and a point else, so that Go takes it for a float: 0.1, 2.0, 1e-7, 1e16.
func floatText(f float64) string {
	format := byte('g')
	if a := math.Abs(f); a == 0 || a >= 1e-4 && a < 1e16 {
		format = 'f'
	}
	text := strconv.FormatFloat(f, format, -1, 64)
	if mantissa, exponent, ok := strings.Cut(text, "e"); ok {
		n, _ := strconv.Atoi(exponent)
		text = mantissa + "e" + strconv.Itoa(n)
	}
	if !strings.ContainsAny(text, ".e") {
		text += ".0"
	}
	return text
}

// stringText spells a string literal. The bytes of a lone surrogate are no UTF-8: they are written as \x. A raw
// string is used where asked for, if it spells the same text and a reader can see all of it.
func stringText(s string, raw bool) string {
	if raw && strings.Contains(s, "\n") && canBeRaw(s) {
		return "`" + s + "`"
	}
	return strconv.Quote(s)
}

func canBeRaw(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	lines := strings.Split(s, "\n")
	for _, line := range lines[:len(lines)-1] {
		if strings.TrimRight(line, " \t") != line {
			return false // blanks at the end of a line can't be seen
		}
	}
	for _, r := range s {
		switch {
		case r == '\n' || r == '\t':
		case r == '`' || r == '\r' || r == '\uFEFF' || !unicode.IsPrint(r):
			return false
		}
	}
	return true
}
