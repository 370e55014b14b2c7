package codegen

import (
	"flag"
	"go/format"
	"go/parser"
	"go/token"
	gotypes "go/types"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	goast "go/ast"
	"go/importer"

	"github.com/google/go-cmp/cmp"

	"github.com/gosyncio/gosyncio/lower/ir"
)

var update = flag.Bool("update", false, "record the golden files anew")

// A passCase is a small program; its Go is in testdata/<group>/<name>.golden.
type passCase struct {
	name string
	prog *ir.Program
}

// runGolden generates each case twice, checks that both are the same, gofmt'd and well typed, and compares with the
// record.
func runGolden(t *testing.T, group string, cases []passCase) {
	t.Helper()
	seen := map[string]bool{}
	for _, c := range cases {
		seen[c.name+".golden"] = true
		t.Run(c.name, func(t *testing.T) {
			got := checked(t, c.prog)
			file := filepath.Join("testdata", group, c.name+".golden")
			if *update {
				if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v (record it with -update)", err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("-recorded +generated:\n%s", diff)
			}
		})
	}
	files, _ := os.ReadDir(filepath.Join("testdata", group))
	for _, f := range files {
		if !seen[f.Name()] {
			t.Errorf("testdata/%s/%s belongs to no case", group, f.Name())
		}
	}
}

// checked generates the program and returns its Go files, joined.
func checked(t *testing.T, p *ir.Program) string {
	t.Helper()
	out, err := Generate(p, Options{Module: "app", Runtime: stubRuntime})
	if err != nil {
		t.Fatal(err)
	}
	again, err := Generate(p, Options{Module: "app", Runtime: stubRuntime})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(out, again); diff != "" {
		t.Errorf("generating again gives other files:\n%s", diff)
	}
	var text strings.Builder
	for _, f := range out.Files {
		if f.Path == "go.mod" || strings.HasPrefix(f.Path, "internal/") {
			continue
		}
		formatted, err := format.Source(f.Content)
		if err != nil {
			t.Fatalf("%v\n%s", err, f.Content)
		}
		if diff := cmp.Diff(string(formatted), string(f.Content)); diff != "" {
			t.Errorf("not gofmt'd:\n%s", diff)
		}
		if text.Len() > 0 {
			text.WriteString("-- " + f.Path + " --\n")
		}
		text.Write(f.Content)
	}
	if err := typeCheck(out); err != nil {
		t.Errorf("%v\n%s", err, text.String())
	}
	return text.String()
}

// typeCheck runs go/types over the module.
func typeCheck(out *Output) error {
	checker.Lock()
	defer checker.Unlock()
	fset := token.NewFileSet()
	files := map[string][]*goast.File{}
	for _, f := range out.Files {
		if !strings.HasSuffix(f.Path, ".go") {
			continue
		}
		file, err := parser.ParseFile(fset, f.Path, f.Content, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		dir := "app"
		if d := filepath.Dir(f.Path); d != "." {
			dir += "/" + d
		}
		files[dir] = append(files[dir], file)
	}
	imp := &moduleImporter{fset: fset, files: files, done: map[string]*gotypes.Package{}}
	for dir := range files {
		if _, err := imp.Import(dir); err != nil {
			return err
		}
	}
	return nil
}

// checker guards the importer of the standard library, which keeps what it has read.
var checker struct {
	sync.Mutex
	std gotypes.Importer
}

type moduleImporter struct {
	fset  *token.FileSet
	files map[string][]*goast.File
	done  map[string]*gotypes.Package
}

func (m *moduleImporter) Import(path string) (*gotypes.Package, error) {
	if p := m.done[path]; p != nil {
		return p, nil
	}
	files, ok := m.files[path]
	if !ok {
		if checker.std == nil {
			checker.std = importer.ForCompiler(token.NewFileSet(), "source", nil)
		}
		return checker.std.Import(path)
	}
	conf := gotypes.Config{Importer: m}
	p, err := conf.Check(path, m.fset, files, nil)
	m.done[path] = p
	return p, err
}

// declarations lists the kinds of a file's declarations.
func declarations(t *testing.T, src []byte) string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *goast.FuncDecl:
			kinds = append(kinds, "func")
		case *goast.GenDecl:
			kinds = append(kinds, d.Tok.String())
		}
	}
	return strings.Join(kinds, " ")
}
