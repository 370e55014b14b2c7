package driver

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/stubs"
)

// TestLanguageDoc holds the list of modules in docs/language.md to the stubs.
func TestLanguageDoc(t *testing.T) {
	const file = "../../docs/language.md"
	doc, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	begin, end := bytes.Index(doc, []byte("-->\n")), bytes.Index(doc, []byte("<!-- end of modules -->"))
	if begin < 0 || end < begin {
		t.Fatal("docs/language.md has no place for the modules")
	}
	begin += len("-->\n")
	var list bytes.Buffer
	trees := newStubTrees()
	for _, module := range stubs.Modules() {
		if names := declared(trees.tree(module).Body); len(names) > 0 {
			fmt.Fprintf(&list, "\n**%s**: %s\n", module, strings.Join(names, ", "))
		}
	}
	list.WriteString("\n")
	want := slices.Concat(doc[:begin], list.Bytes(), doc[end:])
	if bytes.Equal(want, doc) {
		return
	}
	if !*update {
		t.Fatalf("the modules in %s are not those of lower/stubs: run go test ./internal/driver -run TestLanguageDoc -update", file)
	}
	if err := os.WriteFile(file, want, 0o666); err != nil {
		t.Fatal(err)
	}
}

// declared lists the public names of a stub, with the members of its classes.
func declared(body []ast.Statement) []string {
	var names []string
	add := func(name, text string) {
		if !strings.HasPrefix(name, "_") && !slices.Contains(names, text) {
			names = append(names, text)
		}
	}
	for _, s := range body {
		switch s := s.(type) {
		case *ast.FunctionDef:
			add(s.Name, "`"+s.Name+"`")
		case *ast.AsyncFunctionDef:
			add(s.Name, "`"+s.Name+"`")
		case *ast.ClassDef:
			text := "`" + s.Name + "`"
			if members := declared(s.Body); len(members) > 0 {
				text += " (" + strings.Join(members, " ") + ")"
			}
			add(s.Name, text)
		case *ast.AnnAssign:
			if n, ok := s.Target.(*ast.Name); ok {
				add(n.ID, "`"+n.ID+"`")
			}
		case *ast.Assign:
			if n, ok := s.Targets[0].(*ast.Name); ok {
				add(n.ID, "`"+n.ID+"`")
			}
		}
	}
	return names
}

// TestDependenciesAreDocumented holds docs/dependencies.md to go.mod.
func TestDependenciesAreDocumented(t *testing.T) {
	mod, err := os.ReadFile("../../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := os.ReadFile("../../docs/dependencies.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile(`(?m)^(?:require)?\s+(\S+\.\S+/\S+) v`).FindAllStringSubmatch(string(mod), -1) {
		short := strings.TrimPrefix(m[1], "golang.org/")
		if !strings.Contains(string(doc), m[1]) && !strings.Contains(string(doc), short) {
			t.Errorf("%s is in go.mod, but not in docs/dependencies.md", m[1])
		}
	}
}

// TestReadme holds the example in README.md to the program and to the Go that it becomes.
func TestReadme(t *testing.T) {
	const file, program = "../../README.md", "../../testdata/walkthrough/count.py"
	doc, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	result, err := Translate(program, Options{Module: "app"})
	if err != nil || result.Refused() {
		t.Fatal(err, text(result))
	}
	fence := func(language string, code []byte) {
		block := regexp.MustCompile("(?s)```" + language + "\n.*?```\n")
		if !block.Match(doc) {
			t.Fatalf("README.md has no %s", language)
		}
		doc = block.ReplaceAllLiteral(doc, slices.Concat([]byte("```"+language+"\n"), code, []byte("```\n")))
	}
	before := slices.Clone(doc)
	fence("python", source)
	fence("go", result.Files["count.go"])
	if bytes.Equal(before, doc) {
		return
	}
	if !*update {
		t.Fatal("the example in README.md is out of date: run go test ./internal/driver -run TestReadme -update")
	}
	if err := os.WriteFile(file, doc, 0o666); err != nil {
		t.Fatal(err)
	}
}
