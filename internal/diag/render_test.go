package diag

import (
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
)

// span is the place of the first occurrence of what in the given line.
func span(t *testing.T, src string, line int, what string) ast.Span {
	t.Helper()
	lines := splitLines([]byte(src))
	col := strings.Index(string(lines[line-1]), what)
	if col < 0 {
		t.Fatalf("%q is not in line %d", what, line)
	}
	return ast.Span{Line: line, Col: col, EndLine: line, EndCol: col + len(what)}
}

func TestText(t *testing.T) {
	tests := []struct {
		name, src, what string
		line            int
		want            string
	}{
		{"plain", "x = 1\nprint(cuont)\n", "cuont", 2, "m.py:2:7: error GSY0201: no\n    print(cuont)\n          ^~~~~\n    do\n1 error\n"},
		{"indent is cut", "if x:\n        f(y)\n", "y", 2, "m.py:2:11: error GSY0201: no\n    f(y)\n      ^\n    do\n1 error\n"},
		{"tabs inside", "a\t= b\n", "b", 1, "m.py:1:5: error GSY0201: no\n    a   = b\n          ^\n    do\n1 error\n"},
		{"wide characters", "s = '日本' + x\n", "x", 1, "m.py:1:12: error GSY0201: no\n    s = '日本' + x\n                 ^\n    do\n1 error\n"},
		{"marked wide", "日本\n", "日本", 1, "m.py:1:1: error GSY0201: no\n    日本\n    ^~~~\n    do\n1 error\n"},
		{"combining", "e\u0301 + x\n", "x", 1, "m.py:1:6: error GSY0201: no\n    e\u0301 + x\n        ^\n    do\n1 error\n"},
		{"invalid UTF-8", "s = '\xff' + x\n", "x", 1, "m.py:1:11: error GSY0201: no\n    s = '\ufffd' + x\n              ^\n    do\n1 error\n"},
		{"escape sequence", "s = '\x1b[31m' + x\n", "x", 1, "m.py:1:15: error GSY0201: no\n    s = '\ufffd[31m' + x\n                  ^\n    do\n1 error\n"},
		{"carriage returns", "a\r\nb = x\rc\n", "x", 2, "m.py:2:5: error GSY0201: no\n    b = x\n        ^\n    do\n1 error\n"},
		{"byte order mark", "\ufeffx\n", "x", 1, "m.py:1:1: error GSY0201: no\n    x\n    ^\n    do\n1 error\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := &Renderer{Source: func(string) ([]byte, bool) { return []byte(tt.src), true }}
			var out strings.Builder
			d := Diagnostic{Code: "GSY0201", File: "m.py", Span: span(t, tt.src, tt.line, tt.what), Message: "no", Advice: "do"}
			if err := r.Text(&out, []Diagnostic{d}); err != nil {
				t.Fatal(err)
			}
			if out.String() != tt.want {
				t.Errorf("got\n%s\nwant\n%s", out.String(), tt.want)
			}
		})
	}
}

func TestTextOddPlaces(t *testing.T) {
	src := "abc\n(1,\n  2)\n"
	tests := []struct {
		name string
		span ast.Span
		want string
	}{
		{"behind the line", ast.Span{Line: 1, Col: 3, EndLine: 1, EndCol: 3}, "    abc\n       ^\n"},
		{"far behind the line", ast.Span{Line: 1, Col: 30, EndLine: 1, EndCol: 31}, "    abc\n       ^\n"},
		{"several lines", ast.Span{Line: 2, Col: 0, EndLine: 3, EndCol: 3}, "    (1,\n    ^~~\n"},
		{"no end", ast.Span{Line: 1, Col: 1}, "    abc\n     ^\n"},
		{"no such line", ast.Span{Line: 9, Col: 1}, ""},
		{"negative", ast.Span{Line: 1, Col: -1}, "    abc\n    ^\n"},
		{"whole file", ast.Span{}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := &Renderer{Source: func(string) ([]byte, bool) { return []byte(src), true }}
			var out strings.Builder
			r.Text(&out, []Diagnostic{{File: "m.py", Span: tt.span, Message: "no"}})
			_, rest, _ := strings.Cut(out.String(), "\n")
			if got := strings.TrimSuffix(rest, "1 error\n"); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func TestTextLongLine(t *testing.T) {
	src := strings.Repeat("x+", 1<<20) + "bad" + strings.Repeat("+é", 1<<20)
	r := &Renderer{Source: func(string) ([]byte, bool) { return []byte(src), true }}
	var out strings.Builder
	r.Text(&out, []Diagnostic{{File: "m.py", Span: span(t, src, 1, "bad"), Message: "no"}})
	lines := strings.Split(out.String(), "\n")
	if len(lines[1]) > 400 || !strings.Contains(lines[1], "bad") {
		t.Fatalf("excerpt is %d bytes: %.200q", len(lines[1]), lines[1])
	}
	at := strings.IndexByte(lines[2], '^')
	if shown := []rune(lines[1]); string(shown[at:at+3]) != "bad" || lines[2][at:] != "^~~" {
		t.Errorf("marks are not under the place:\n%s\n%s", lines[1], lines[2])
	}
}

func TestColorAndSummary(t *testing.T) {
	r := &Renderer{Color: true, Source: func(string) ([]byte, bool) { return []byte("ab\n"), true }}
	var out strings.Builder
	r.Text(&out, []Diagnostic{
		{Code: "GSY0201", File: "m.py", Span: ast.Span{Line: 1, EndLine: 1, EndCol: 2}, Message: "no"},
		{Severity: Warning, Code: "GSY0300", File: "n.py", Message: "hm"},
		{Severity: Warning, Code: "GSY0301", File: "n.py", Message: "hm\x1b[2J"},
	})
	want := "\x1b[1mm.py:1:1\x1b[0m: \x1b[1;31merror GSY0201\x1b[0m: no\n    ab\n    \x1b[32m^~\x1b[0m\n" +
		"\x1b[1mn.py\x1b[0m: \x1b[1;33mwarning GSY0300\x1b[0m: hm\n" +
		"\x1b[1mn.py\x1b[0m: \x1b[1;33mwarning GSY0301\x1b[0m: hm\ufffd[2J\n1 error, 2 warnings\n"
	if out.String() != want {
		t.Errorf("got\n%q\nwant\n%q", out.String(), want)
	}
}

func TestJSON(t *testing.T) {
	r := &Renderer{Source: func(f string) ([]byte, bool) { return []byte("é = x\n"), f == "m.py" }}
	var out strings.Builder
	err := r.JSON(&out, []Diagnostic{
		{Code: "GSY0201", File: "m.py", Span: ast.Span{Line: 1, Col: 5, EndLine: 1, EndCol: 6}, Message: "name 'x' is <not> defined", Advice: "do"},
		{Severity: Warning, Code: "GSY0300", File: "gone.py", Span: ast.Span{Line: 2, Col: 1}, Message: "hm"},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := `[
  {
    "file": "m.py",
    "line": 1,
    "column": 5,
    "end_line": 1,
    "end_column": 6,
    "severity": "error",
    "code": "GSY0201",
    "message": "name 'x' is <not> defined",
    "advice": "do"
  },
  {
    "file": "gone.py",
    "line": 2,
    "column": 2,
    "severity": "warning",
    "code": "GSY0300",
    "message": "hm"
  }
]
`
	if out.String() != want {
		t.Errorf("got\n%s\nwant\n%s", out.String(), want)
	}
	out.Reset()
	if r.JSON(&out, nil); out.String() != "[]\n" {
		t.Errorf("no diagnostics: %q", out.String())
	}
}

func TestSorted(t *testing.T) {
	var l, other List
	at := func(file string, line, col int) Diagnostic {
		return Diagnostic{File: file, Span: ast.Span{Line: line, Col: col}}
	}
	l.Add(at("b.py", 2, 0))
	l.Add(at("b.py", 1, 9))
	other.Add(at("a.py", 1, 0))
	other.Add(at("b.py", 1, 3))
	other.Add(at("b.py", 1, 3))
	l.Merge(&other)
	var got []string
	for _, d := range l.Sorted() {
		got = append(got, d.File[:1]+string(rune('0'+d.Span.Line))+string(rune('0'+d.Span.Col)))
	}
	if s := strings.Join(got, " "); s != "b13 b19 b20 a10" {
		t.Errorf("got %s", s)
	}
}
