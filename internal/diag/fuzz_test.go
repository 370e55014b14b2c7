package diag

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/ast"
)

// FuzzText renders a place in any text: it must end, in lines that a terminal can show, the marks not wider than the excerpt
// and one column.
func FuzzText(f *testing.F) {
	f.Add("x = 1\n", 1, 4, 1, 5)
	f.Add("日本\t= é\r\n\xff", 1, 3, 1, 9)
	f.Add(strings.Repeat("ab", 500), 1, 700, 3, 0)
	f.Add("", 1, 0, 0, 0)
	f.Fuzz(func(t *testing.T, src string, line, col, endLine, endCol int) {
		r := &Renderer{Source: func(string) ([]byte, bool) { return []byte(src), true }}
		var out strings.Builder
		d := Diagnostic{Code: "GSY0101", File: "m.py", Message: "m", Span: ast.Span{Line: line, Col: col, EndLine: endLine, EndCol: endCol}}
		if err := r.Text(&out, []Diagnostic{d}); err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(out.String()) {
			t.Errorf("not UTF-8: %q", out.String())
		}
		r.Records([]Diagnostic{d})
		lines := strings.Split(out.String(), "\n")
		if len(lines) > 4 {
			if w, m := columns(lines[1]), columns(lines[2]); m > w+2 && m > 5+columns(strings.TrimRight(lines[1], " "))+maxWidth {
				t.Errorf("the marks are %d columns, the text %d", m, w)
			}
		}
	})
}

func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}
