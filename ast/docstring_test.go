package ast_test

import (
	"testing"

	"github.com/gosyncio/gosyncio/ast"
)

// TestCompiledDoc holds docstrings against the __doc__ that CPython 3.13 gave for them.
func TestCompiledDoc(t *testing.T) {
	for _, tt := range []struct{ doc, want string }{
		{"", ""},
		{"one", "one"},
		{"   ", ""},
		{"a\n    ", "a\n    "},
		{"a\n  \n", "a\n  \n"},
		{"c\n\ttab\n\t", "c\ntab\n"},
		{"  first\n\n      two\n    three\n  ", "first\n\n  two\nthree\n"},
		{"\n    text\n      more\n    ", "\ntext\n  more\n"},
		{"x\ty\n \tz\n\tw", "x       y\nz\nw"},
		{"a\r\n    b\n    c", "a\r\nb\nc"},
		{"é\tx\n  ü", "é       x\nü"},
	} {
		if got := ast.CompiledDoc(tt.doc); got != tt.want {
			t.Errorf("CompiledDoc(%q) = %q, CPython gives %q", tt.doc, got, tt.want)
		}
	}
}
