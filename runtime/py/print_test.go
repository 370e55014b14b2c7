package py

import (
	"math"
	"strings"
	"testing"
)

func TestSprintf(t *testing.T) {
	for _, c := range []struct {
		format string
		args   []any
		want   string
	}{
		{"%v %#v %s", []any{"a'b", "a'b", KeyError.New("k")}, `a'b "a'b" 'k'`},
		{"%d|%5d|%-5d|%05d|%+d|%x", []any{1, 2, 3, -4, 5, 255}, "1|    2|3    |-0004|+5|ff"},
		{"%d %x %5d", []any{BigLit("18446744073709551616"), BigLit("18446744073709551616"), Big(7)}, "18446744073709551616 10000000000000000     7"},
		{"%.2f|%8.3f|%-8.1f|%08.2f|%+.1f", []any{1.005, 2.5, 3.25, -4.0, 5.0}, "1.00|   2.500|3.2     |-0004.00|+5.0"},
		{"%f %.1f %g %e", []any{math.Inf(1), math.NaN(), 1234567.0, math.Inf(-1)}, "inf nan 1.23457e+06 -inf"},
		{"%.1f %.2f", []any{3, FloatNum(0.5)}, "3.0 0.50"},
		{"%5v|%-5v|%5s|%.2s", []any{"é", true, nil, "日本語"}, "    é|True | None|日本"},
		{"%v %v %v", []any{1.0, None[int](), Some(2)}, "1.0 None 2"},
		{"100%% %v", []any{Bytes("x")}, "100% b'x'"},
		{"%10v|%-12v|", []any{ListOf(1, 2), PairOf(1, "a")}, "    [1, 2]|(1, 'a')    |"},
	} {
		if got := Sprintf(c.format, c.args...); got != c.want {
			t.Errorf("Sprintf(%q) = %q, want %q", c.format, got, c.want)
		}
	}
}

type noisy struct{ name string }

func (n noisy) String() string {
	Print("making", n.name)
	return n.name
}

// TestPrintWritesAsItGoes checks that what an argument's __str__ prints comes after the separator, as in Python.
func TestPrintWritesAsItGoes(t *testing.T) {
	var out strings.Builder
	restore := Stdout.Redirect(&out)
	Print("a", noisy{"b"}, "c")
	PrintSep("-", 1, 2.5, nil)
	PrintEnd("!", "x")
	PrintTo(Stdout, "", "\n")
	PrintFunc(func(s string) { PrintEnd("", "<"+s+">") }, ",", ";", 1, 2)
	restore()
	want := "a making b\nb c\n1-2.5-None\nx!\n<1><,><2><;>"
	if out.String() != want {
		t.Errorf("got %q\nwant %q", out.String(), want)
	}
}

func TestReprOfRecursiveContainers(t *testing.T) {
	l := ListOf[any](1)
	l.Append(l)
	d := AnyDict("self", nil)
	d.Set("self", d)
	d.Set("l", ListOf[any](d, l))
	for _, c := range []struct {
		v    any
		want string
	}{
		{l, "[1, [...]]"},
		{d, "{'self': {...}, 'l': [{...}, [1, [...]]]}"},
		{PairOf[any, any](l, l), "([1, [...]], [1, [...]])"},
	} {
		if got := Repr(c.v); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}
