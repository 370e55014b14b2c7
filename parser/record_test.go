package parser

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
)

// refusal is how CPython refuses a source. Columns are in characters from 1;
// a missing number is None.
type refusal struct {
	Src   string
	Bytes bool // Src holds the bytes of the file as Latin-1
	Type  string
	Msg   string
	Line  int
	Col   int

	EndLine int
	EndCol  int
}

func (r *refusal) source() []byte {
	if !r.Bytes {
		return []byte(r.Src)
	}
	var src []byte
	for _, c := range r.Src {
		src = append(src, byte(c))
	}
	return src
}

// python3Error is one of our errors as Python's SyntaxError has it.
func (e *syntaxError) refusal(src []byte) refusal {
	r := refusal{Type: [...]string{"SyntaxError", "IndentationError", "TabError"}[e.kind], Msg: e.message}
	if e.code == CodeFile {
		r.Col = e.span.Col + 1
		return r
	}
	lines := bytes.SplitAfter(src, []byte("\n"))
	column := func(line, col int) int {
		if line < 1 || line > len(lines) || col < 0 {
			return col + 1
		}
		text := lines[line-1]
		if col > len(text) {
			return utf8.RuneCount(text) + col - len(text) + 1
		}
		return utf8.RuneCount(text[:col]) + 1
	}
	s := e.span
	r.Line, r.Col, r.EndLine, r.EndCol = s.Line, column(s.Line, s.Col)+e.shift, s.EndLine, column(s.EndLine, s.EndCol)
	return r
}

// sameStart tells whether two refusals agree in message, line and column.
func (r *refusal) sameStart(other *refusal) bool {
	return r.Msg == other.Msg && r.Line == other.Line && r.Col == other.Col
}

func (r *refusal) String() string { return fmt.Sprintf("%s %d:%d %s", r.Type, r.Line, r.Col, r.Msg) }

func dump(t *testing.T, m *ast.Module, attributes bool, indent int) string {
	t.Helper()
	return ast.Dump(m, ast.DumpOptions{Attributes: attributes, Indent: indent})
}

// TestRecordedDumps holds the trees of our own sources, which between them
// have every kind of node and literal, against what CPython said.
func TestRecordedDumps(t *testing.T) {
	record, err := os.ReadFile("testdata/dumps.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(record)) {
		fields := strings.Fields(line)
		t.Run(fields[0], func(t *testing.T) {
			path := filepath.Join("testdata/sources", fields[0])
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var diags diag.List
			m := Options{SyntaxOnly: true}.Parse(path, src, &diags)
			for _, d := range diags.Sorted() {
				t.Errorf("%d:%d: %s", d.Span.Line, d.Span.Col, d.Message)
			}
			want, err := os.ReadFile(strings.TrimSuffix(path, ".py") + ".dump")
			if err != nil {
				t.Fatal(err)
			}
			got := dump(t, m, true, -1)
			if got+"\n" != string(want) {
				t.Fatalf("the dump differs from CPython's at …%s", firstDifference(got, string(want)))
			}
			for i, text := range []string{got, dump(t, m, true, 2), dump(t, m, false, 3)} {
				if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(text))); sum != fields[i+1] {
					t.Errorf("form %d of the dump has hash %s, CPython's %s", i, sum, fields[i+1])
				}
			}
		})
	}
}

func firstDifference(got, want string) string {
	n := 0
	for n < len(got) && n < len(want) && got[n] == want[n] {
		n++
	}
	from := max(0, n-80)
	return fmt.Sprintf("\n got %q\nwant %q", got[from:min(len(got), n+80)], want[from:min(len(want), n+80)])
}

// TestSourcesHaveEveryNode keeps the recorded sources complete.
func TestSourcesHaveEveryNode(t *testing.T) {
	seen := map[string]bool{}
	paths, _ := filepath.Glob("testdata/sources/*.py")
	for _, path := range paths {
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var diags diag.List
		ast.Walk(Options{SyntaxOnly: true}.Parse(path, src, &diags), func(n any) bool {
			seen[fmt.Sprintf("%T", n)] = true
			if c, ok := n.(*ast.Constant); ok {
				seen[fmt.Sprintf("%T", c.Value)] = true
			}
			return true
		})
	}
	for _, n := range ast.NewNodes() {
		if name := fmt.Sprintf("%T", n); !seen[name] {
			t.Errorf("no source in testdata/sources has a %s", name)
		}
	}
	for _, c := range []ast.Const{
		ast.ConstNone{}, ast.ConstEllipsis{}, ast.ConstBool(true), ast.ConstInt{}, ast.ConstFloat(0), ast.ConstComplex(0),
		ast.ConstStr(""), ast.ConstBytes(""),
	} {
		if name := fmt.Sprintf("%T", c); !seen[name] {
			t.Errorf("no source in testdata/sources has a constant of type %s", name)
		}
	}
}

func readRefusals(t *testing.T, lines []byte) []refusal {
	t.Helper()
	var list []refusal
	scanner := bufio.NewScanner(bytes.NewReader(lines))
	scanner.Buffer(nil, 1<<24)
	for scanner.Scan() {
		var r refusal
		if err := json.Unmarshal(scanner.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		list = append(list, r)
	}
	return list
}

// TestRecordedErrors holds the first error of each case in errors.txt against
// what CPython said: class, message, line and column.
func TestRecordedErrors(t *testing.T) {
	record, err := os.ReadFile("testdata/errors.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	cases := readRefusals(t, record)
	if len(cases) < 250 {
		t.Errorf("only %d cases are recorded", len(cases))
	}
	ends := 0
	for _, want := range cases {
		src := want.source()
		_, found := Options{}.parse(src)
		if len(found) == 0 {
			t.Errorf("%q is accepted; CPython says %s", want.Src, &want)
			continue
		}
		got := found[0].refusal(src)
		if got.Type != want.Type || !got.sameStart(&want) {
			t.Errorf("%q\n got %s\nwant %s", want.Src, &got, &want)
		}
		if got.EndLine == want.EndLine && got.EndCol == want.EndCol {
			ends++
		}
	}
	t.Logf("%d cases, of which %d agree in the end of the error as well", len(cases), ends)
}

// TestParallel reads the sources and refused cases many at a time; run with
// -race it shows that files share nothing.
func TestParallel(t *testing.T) {
	paths, _ := filepath.Glob("testdata/*/*.py")
	for _, path := range paths {
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		_, want := Options{}.parse(src)
		for range 4 {
			t.Run(filepath.Base(path), func(t *testing.T) {
				t.Parallel()
				_, got := Options{}.parse(src)
				if fmt.Sprint(got) != fmt.Sprint(want) {
					t.Errorf("got %v, want %v", got, want)
				}
			})
		}
	}
}
