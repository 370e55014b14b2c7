package parser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
)

// seed gives a fuzz target the sources, the refused cases and a few texts that
// lexers stumble over.
func seed(f *testing.F) {
	for _, pattern := range []string{"testdata/sources/*.py", "testdata/recovery/*.py"} {
		paths, _ := filepath.Glob(pattern)
		for _, path := range paths {
			src, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(src)
		}
	}
	cases, err := os.ReadFile("testdata/errors.txt")
	if err != nil {
		f.Fatal(err)
	}
	for text := range strings.SplitSeq(string(cases), "\n----\n") {
		f.Add([]byte(text))
	}
	for _, text := range []string{
		"f'{a:{b}}' f\"{f'{c!r}'}\"", "\\", "\\\n", "\f\t \\\n x", "'''", "f'''{", "0x_", "1__0", "\xff", "\r", "a\\\r\nb", "#", "\ufeff", "x\x00",
		"if x:\n\ty\n        z", "f'{x:\n}'", "f'\\N{'", "rb'\\", "match x:\n case _:", "(\n#\n)", "with (a", "f'{a=}", "f'{{'", "f'{a:}}'",
	} {
		f.Add([]byte(text))
	}
}

// FuzzLexer looks that the scanner ends, stays inside of the file and never
// goes back, and that its tokens are the source's text.
func FuzzLexer(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		text, problem := decodeSource(src)
		if problem != nil {
			return
		}
		s := newScanner(text)
		offset, opened := 0, 0
		for n := 0; ; n++ {
			if n > 3*len(text)+10 {
				t.Fatal("the scanner does not come to an end")
			}
			token := s.next()
			switch token.Type {
			case tokError:
				checkPlace(t, text, s.err.span)
				return
			case tokENDMARKER:
				if opened != 0 {
					t.Fatalf("%d blocks are open at the end", opened)
				}
				return
			case tokINDENT:
				opened++
				continue
			case tokDEDENT:
				opened--
				continue
			}
			at := token.Pos.Offset
			if at < offset || at > len(text) {
				t.Fatalf("token %q at %d after %d", token.Value, at, offset)
			}
			if token.Type != tokDebug && !strings.HasPrefix(text[at:], token.Value) {
				t.Fatalf("token %q is not what stands at %d", token.Value, at)
			}
			if at-token.Pos.Column != strings.LastIndexByte(text[:at], '\n')+1 {
				t.Fatalf("token %q at %d has column %d", token.Value, at, token.Pos.Column)
			}
			offset = at
		}
	})
}

// checkPlace looks that a place is inside of the text.
func checkPlace(t *testing.T, text string, at ast.Span) {
	t.Helper()
	lines := strings.SplitAfter(text, "\n")
	if at.Line < 0 || at.Line > len(lines)+1 || at.Line > 0 && at.Line <= len(lines) && at.Col > len(lines[at.Line-1])+1 {
		t.Fatalf("place %+v is outside of the file", at)
	}
}

// FuzzParse looks that parsing neither panics nor hangs, that every node's
// place is inside of the file and of its parent's block of lines, and that the
// two readings agree: what the parser refuses, the grammar of errors refuses
// too, and the other way round.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, src []byte) {
		if len(src) > 4096 {
			return
		}
		text, problem := decodeSource(src)
		module, found := Options{}.parse(src)
		if problem != nil {
			if len(found) != 1 {
				t.Fatal("the file could not be read, and yet", found)
			}
			return
		}
		for _, e := range found {
			if e.message == "" {
				t.Fatal("an error without a message")
			}
			checkPlace(t, text, e.span)
		}
		lines := strings.SplitAfter(text, "\n")
		ast.Walk(module, func(n any) bool {
			node, ok := n.(ast.Node)
			if !ok {
				return true
			}
			at := node.Pos()
			if len(found) > 0 {
				return true // what stands in for a line that is wrong has no place of its own
			}
			if at.Line < 1 || at.EndLine > len(lines) || at.Line > at.EndLine || at.Line == at.EndLine && at.Col > at.EndCol ||
				at.Col > len(lines[at.Line-1]) {
				t.Fatalf("%T at %+v", n, at)
			}
			return true
		})
		_, syntax := Options{SyntaxOnly: true}.parse(src)
		p := &peg{grammar: explaining(), scanner: newScanner(text)}
		if err := p.explain(); (err == nil) != (len(syntax) == 0) {
			t.Fatalf("the parser says %v, the grammar of errors %v", syntax, err)
		}
	})
}
