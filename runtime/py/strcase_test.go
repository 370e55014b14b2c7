package py

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// TestEveryCharacter compares each method over all of Unicode with CPython's, by a digest.
func TestEveryCharacter(t *testing.T) {
	data, err := os.ReadFile("testdata/unicode.json")
	if err != nil {
		t.Fatal(err)
	}
	var want map[string]string
	if err := json.Unmarshal(data, &want); err != nil {
		t.Fatal(err)
	}
	digest := func(sep string, f func(s string, r rune) string) string {
		h := sha256.New()
		for r := range rune(0x110000) {
			if sep != "" && 0xD800 <= r && r < 0xE000 {
				continue
			}
			if sep != "" && r > 0 {
				h.Write([]byte(sep))
			}
			h.Write([]byte(f(Chr(int(r)), r)))
		}
		return hex.EncodeToString(h.Sum(nil))
	}
	for name, is := range map[string]func(string) bool{
		"isalpha": IsAlpha, "isdecimal": IsDecimal, "isdigit": IsDigit, "isnumeric": IsNumeric, "isalnum": IsAlnum,
		"isspace": IsSpace, "isupper": IsUpper, "islower": IsLower, "istitle": IsTitle, "isprintable": IsPrintable,
		"isidentifier": IsIdentifier, "continue": func(s string) bool { return IsIdentifier("a" + s) },
	} {
		got := digest("", func(s string, _ rune) string {
			if is(s) {
				return "1"
			}
			return "0"
		})
		if got != want[name] {
			t.Errorf("%s differs from CPython", name)
		}
	}
	for name, f := range map[string]func(string) string{
		"upper": Upper, "lower": Lower, "title": Title, "casefold": CaseFold, "capitalize": Capitalize, "swapcase": SwapCase,
	} {
		if got := digest("|", func(s string, _ rune) string { return f(s) }); got != want[name] {
			t.Errorf("%s differs from CPython", name)
		}
	}
}

func TestFinalSigma(t *testing.T) {
	for in, want := range map[string]string{
		"ΑΣ": "ας", "ΑΣΑ": "ασα", "Σ": "σ", "Α.Σ": "α.ς", "ΑΣ.": "ας.", "ΑΣ.Α": "ασ.α", strings.Repeat("ΑΣ ", 3): strings.Repeat("ας ", 3),
	} {
		if got := Lower(in); got != want {
			t.Errorf("Lower(%q) = %q, want %q", in, got, want)
		}
	}
}
