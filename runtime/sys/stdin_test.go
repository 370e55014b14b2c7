package sys

import (
	"slices"
	"strings"
	"testing"
)

func TestTextReader(t *testing.T) {
	for _, c := range []struct {
		input string
		lines []string
	}{
		{"", nil},
		{"a", []string{"a"}},
		{"a\nb\n", []string{"a\n", "b\n"}},
		{"a\r\nb\rc\n\nd", []string{"a\n", "b\n", "c\n", "\n", "d"}},
		{"ż\r", []string{"ż\n"}},
	} {
		if got := NewTextReader(strings.NewReader(c.input), "x", 3).ReadLines(); !slices.Equal(got, c.lines) {
			t.Errorf("ReadLines of %q: %q, want %q", c.input, got, c.lines)
		}
		if got, want := NewTextReader(strings.NewReader(c.input), "x", 3).Read(), strings.Join(c.lines, ""); got != want {
			t.Errorf("Read of %q: %q, want %q", c.input, got, want)
		}
		if got, want := NewTextReader(strings.NewReader(c.input), "x", 3).ReadN(1000), strings.Join(c.lines, ""); got != want {
			t.Errorf("ReadN of %q: %q, want %q", c.input, got, want)
		}
	}
}

func TestReadMixed(t *testing.T) {
	r := NewTextReader(strings.NewReader("żółw\r\nx\nrest\n"), "x", 3)
	if got := r.ReadN(2); got != "żó" {
		t.Errorf("ReadN(2) = %q", got)
	}
	if got := r.ReadLine(); got != "łw\n" {
		t.Errorf("ReadLine() = %q", got)
	}
	if got := r.ReadN(-1); got != "x\nrest\n" {
		t.Errorf("ReadN(-1) = %q", got)
	}
	if got := r.ReadLine(); got != "" {
		t.Errorf("ReadLine() at the end = %q", got)
	}
}
