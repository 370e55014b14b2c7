package py

import "testing"

// Recorded from CPython 3.13.
func TestAffixes(t *testing.T) {
	ab := PairOf("a", "b")
	for _, c := range []struct {
		name string
		got  func() bool
		want string
	}{
		{"str", func() bool { return StartsWith("abc", "ab") }, "True"},
		{"tuple", func() bool { return EndsWith("abc", PairOf("b", "c")) }, "True"},
		{"first fits", func() bool { return StartsWith("abc", PairOf[string, any]("a", 1)) }, "True"},
		{"item", func() bool { return EndsWith("abc", PairOf[string, any]("a", 1)) }, "tuple for endswith must only contain str, not int"},
		{"int", func() bool { return StartsWith("abc", 1) }, "startswith first arg must be str or a tuple of str, not int"},
		{"none", func() bool { return EndsWith("abc", nil) }, "endswith first arg must be str or a tuple of str, not NoneType"},
		{"in", func() bool { return StartsWithIn("xabc", ab, 1, None[int]()) }, "True"},
		{"beyond", func() bool { return StartsWithIn("abc", "", 5, None[int]()) }, "False"},
		{"beyond, wrong", func() bool { return EndsWithIn("abc", 1, 5, None[int]()) }, "endswith first arg must be str or a tuple of str, not int"},
		{"bytes", func() bool { return Bytes("abc").StartsWith(PairOf(Bytes("q"), Bytes("a"))) }, "True"},
		{"bytes in", func() bool { return Bytes("abc").StartsWithIn(PairOf(Bytes("q"), Bytes("b")), -2, None[int]()) }, "True"},
		{"bytes of str", func() bool { return Bytes("abc").EndsWith("c") }, "endswith first arg must be bytes or a tuple of bytes, not str"},
		{"bytes item", func() bool { return Bytes("abc").EndsWith(ab) }, "a bytes-like object is required, not 'str'"},
		{"bytes end", func() bool { return Bytes("abc").EndsWithIn(Bytes(""), 3, Some(2)) }, "False"},
	} {
		got := ""
		if err := Try(func() error { got = Str(c.got()); return nil }); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}
