package scope

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	pyast "github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	pyparser "github.com/gosyncio/gosyncio/parser"
)

// symtables prints, for each file named on standard input, one line of JSON: for each scope its kind, name, first line,
// and for each name whether it is local (L), global (G) or free (F) there.
const symtables = `
import json, os, symtable, sys, warnings
warnings.simplefilter("ignore")
def visit(t, out):
    names = {}
    for s in t.get_symbols():
        names[s.get_name()] = "F" if s.is_free() else "L" if s.is_local() else "G"
    kind = str(t.get_type()).split(".")[-1].lower().replace("_", " ")
    if kind == "function" and t.get_name() in ("lambda", "listcomp", "setcomp", "dictcomp", "genexpr"):
        kind = t.get_name()
    out.append([kind, t.get_name(), t.get_lineno(), names])
    for c in t.get_children():
        visit(c, out)
print(os.path.dirname(os.__file__), flush=True)
for line in sys.stdin:
    out = []
    try:
        with open(line.strip(), "rb") as f:
            visit(symtable.symtable(f.read(), "f", "exec"), out)
    except (SyntaxError, ValueError, RecursionError):
        out = None
    print(json.dumps(out), flush=True)
`

// findPython returns a CPython 3.13, or skips the test.
func findPython(t *testing.T) string {
	t.Helper()
	home, _ := os.UserHomeDir()
	candidates, _ := filepath.Glob(filepath.Join(home, ".pyenv/versions/3.13*/bin/python3"))
	for _, p := range append([]string{os.Getenv("PYTHON"), "python3.13", "python3"}, candidates...) {
		if p == "" {
			continue
		}
		if exec.Command(p, "-c", "import sys; sys.exit(sys.version_info[:2] != (3, 13))").Run() == nil {
			return p
		}
	}
	t.Skip("no CPython 3.13 found")
	return ""
}

// TestAgainstSymtable compares what names stand for, in all scopes of CPython's own library, with CPython's symtable
// module. -short takes a tenth.
func TestAgainstSymtable(t *testing.T) {
	python := findPython(t)
	cmd := exec.Command(python, "-c", symtables)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait()
	defer stdin.Close()
	answers := bufio.NewReader(stdout)
	lib, err := answers.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, pattern := range []string{"*.py", "asyncio/*.py", "test/test_scope.py", "test/test_named_expressions.py", "test/test_type_params.py", "test/test_listcomps.py", "test/test_patma.py", "test/test_coroutines.py", "importlib/*.py", "email/*.py", "idlelib/*.py"} {
		found, _ := filepath.Glob(filepath.Join(strings.TrimSpace(lib), pattern))
		files = append(files, found...)
	}
	scopes, names, problems := 0, 0, 0
	for i, file := range files {
		if testing.Short() && i%10 != 0 {
			continue
		}
		fmt.Fprintln(stdin, file)
		line, err := answers.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		var want [][]any
		if err := json.Unmarshal([]byte(line), &want); err != nil {
			t.Fatal(err)
		}
		src, err := os.ReadFile(file)
		if err != nil || want == nil {
			continue
		}
		diags := &diag.List{}
		m := pyparser.Parse(file, src, diags)
		if diags.HasErrors() {
			t.Logf("%s: not parsed: %v", file, diags.Sorted()[0].Message)
			continue
		}
		c := newCollector(m, Options{File: file, Diags: diags})
		c.module(m)
		c.resolveAll()
		c.flowAll()
		if diags.HasErrors() {
			t.Errorf("%s: %v", file, diags.Sorted()[0])
		}
		got := classify(c)
		scopes += len(want)
		for _, w := range want {
			key := fmt.Sprintf("%s %v", w[0], w[2])
			if w[0] == "module" {
				continue
			}
			for name, class := range w[3].(map[string]any) {
				g, ok := got[key][name]
				if !ok {
					continue // an inlined comprehension's, or one that the symbol table makes itself
				}
				names++
				if !strings.Contains(g, class.(string)) {
					problems++
					if problems < 20 {
						t.Errorf("%s: %s %s: %s is %s, CPython says %s", file, key, w[1], name, g, class)
					}
				}
			}
		}
	}
	if names == 0 {
		t.Error("nothing was compared")
	}
	t.Logf("%d files, %d scopes, %d names compared, %d differ", len(files), scopes, names, problems)
}

// classify lists, for each scope by kind and line, what its names are: several answers where scopes share a line.
func classify(c *collector) map[string]map[string]string {
	out := map[string]map[string]string{}
	for i := range c.occ {
		o := &c.occ[i]
		for _, s := range []*Scope{o.scope} {
			class := "G"
			switch b := o.binding; {
			case b.Scope == s:
				class = "L"
			case b.Scope != nil && b.Scope.Kind != Module:
				class = "F"
			}
			line := 0
			if n, ok := s.Node.(pyast.Node); ok {
				line = n.Pos().Line
			}
			if f, ok := s.Node.(*pyast.FunctionDef); ok && len(f.DecoratorList) > 0 {
				line = f.DecoratorList[0].Pos().Line
			}
			kind := s.Kind.String()
			if s.Kind == Comprehension {
				kind = strings.Trim(s.QualName()[strings.LastIndex(s.QualName(), "<"):], "<>")
			}
			for _, at := range []string{fmt.Sprintf("%s %d", kind, line), fmt.Sprintf("%s %d", kind, nodeLine(s))} {
				if out[at] == nil {
					out[at] = map[string]string{}
				}
				out[at][o.name] += class
			}
		}
	}
	return out
}

func nodeLine(s *Scope) int {
	if n, ok := s.Node.(pyast.Node); ok {
		return n.Pos().Line
	}
	return 0
}
