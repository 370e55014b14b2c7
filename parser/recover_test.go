package parser

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/internal/diag"
)

var update = flag.Bool("update", false, "write what the tests see as what they expect")

// TestRecovery reads files with many errors and expects all of them.
func TestRecovery(t *testing.T) {
	paths, err := filepath.Glob("testdata/recovery/*.py")
	if err != nil || len(paths) == 0 {
		t.Fatal("no files", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var diags diag.List
			Parse(path, src, &diags)
			var got strings.Builder
			for _, d := range diags.Sorted() {
				fmt.Fprintf(&got, "%d:%d %s %s\n", d.Span.Line, d.Span.Col+1, d.Code, d.Message)
			}
			golden := strings.TrimSuffix(path, ".py") + ".txt"
			if *update {
				if err := os.WriteFile(golden, []byte(got.String()), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got.String() != string(want) {
				t.Errorf("got\n%s\nwant\n%s", &got, want)
			}
		})
	}
}

// TestRecoveryKeepsTheRest looks that the statements around an error are in
// the tree, and the comments of the whole file.
func TestRecoveryKeepsTheRest(t *testing.T) {
	const src = "a = 1 # one\nb = = 2 # two\nc = 3 # three\nclass D:\n    e = = 5 # four\n    f = 6\ng = 7 # five\n"
	var diags diag.List
	m := Parse("x.py", []byte(src), &diags)
	if n := len(diags.Sorted()); n != 2 {
		t.Errorf("%d diagnostics, want 2", n)
	}
	var lines []int
	for _, s := range m.Body {
		lines = append(lines, s.Pos().Line)
	}
	if got := fmt.Sprint(lines); got != "[1 2 3 4 7]" {
		t.Errorf("the statements stand on lines %s", got)
	}
	var comments []string
	for _, c := range m.Comments {
		comments = append(comments, c.Text)
	}
	if got := strings.Join(comments, " "); got != "# one # two # three # four # five" {
		t.Errorf("the comments are %s", got)
	}
}

// TestOptions tells apart what ast.parse, compile and a notebook take.
func TestOptions(t *testing.T) {
	tests := []struct {
		src                         string
		compile, syntaxOnly, toplvl bool // whether it is accepted
	}{
		{"await x", false, true, true},
		{"async for x in y: pass", false, true, true},
		{"async with x: pass", false, true, true},
		{"[x async for x in y]", false, true, true},
		{"if a:\n    x = await y", false, true, true},
		{"def f(): await x", false, true, false},
		{"class A:\n    await x", false, true, false},
		{"return", false, true, false},
		{"x = = 1", false, false, false},
		{"async def f(): await x", true, true, true},
	}
	accepted := func(o Options, src string) bool {
		_, found := o.parse([]byte(src))
		return len(found) == 0
	}
	for _, test := range tests {
		if got := accepted(Options{}, test.src); got != test.compile {
			t.Errorf("%q: accepted %v, as compile() %v", test.src, got, test.compile)
		}
		if got := accepted(Options{SyntaxOnly: true}, test.src); got != test.syntaxOnly {
			t.Errorf("%q: accepted %v, as ast.parse %v", test.src, got, test.syntaxOnly)
		}
		if got := accepted(Options{TopLevelAwait: true}, test.src); got != test.toplvl {
			t.Errorf("%q: accepted %v, in a notebook %v", test.src, got, test.toplvl)
		}
	}
}

// TestNesting holds sources nested deeper than CPython goes.
func TestNesting(t *testing.T) {
	const stack = "Parser stack overflowed - Python source too complex to parse"
	tests := []struct{ name, src, want string }{
		{"brackets", strings.Repeat("(", 201), "too many nested parentheses"},
		{"brackets within bounds", strings.Repeat("[", 200) + strings.Repeat("]", 200), ""},
		{"blocks", nestedIfs(100), "too many levels of indentation"},
		{"blocks within bounds", nestedIfs(99), ""},
		{"signs", strings.Repeat("-", 100_000) + "1", stack},
		{"signs within bounds", strings.Repeat("-", 5000) + "1", ""},
		{"not", strings.Repeat("not ", 100_000) + "1", stack},
		{"lambda", strings.Repeat("lambda:", 100_000) + "1", stack},
		{"conditionals", strings.Repeat("a if b else ", 100_000) + "1", stack},
		{"powers", "1" + strings.Repeat("**1", 100_000), stack},
		{"sums", "1" + strings.Repeat("+1", 100_000), stack},
		{"attributes", "a" + strings.Repeat(".b", 100_000), stack},
		{"calls", "a" + strings.Repeat("()", 100_000), stack},
		{"elif", "if a: pass\n" + strings.Repeat("elif b: pass\n", 7000), stack},
		{"and", "a" + strings.Repeat(" and a", 100_000), ""},
		{"strings", strings.Repeat("'a' ", 100_000), ""},
		{"f-strings", strings.Repeat("f'{", 200), "too many nested f-strings"},
		{"fields", "f'{a:{b:{c:{d}}}}'", "f-string: expressions nested too deeply"},
		{"patterns", "match x:\n case " + strings.Repeat("(", 201), "too many nested parentheses"},
		{"loops", nestedLoops(22), "too many statically nested blocks"},
		{"loops within bounds", nestedLoops(21), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, found := Options{}.parse([]byte(test.src))
			got := ""
			if len(found) > 0 {
				got = found[0].message
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func nestedIfs(n int) string { return nested("if a:", n) }

func nestedLoops(n int) string { return nested("while a:", n) }

func nested(header string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%*s%s\n", i, "", header)
	}
	return b.String() + strings.Repeat(" ", n) + "pass\n"
}
