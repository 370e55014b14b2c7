package codegen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path"
	"path/filepath"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// A SourceMap leads from the lines of the Go files to those of the Python files.
type SourceMap struct {
	Files []FileMap
}

// A FileMap is the map of one Go file.
type FileMap struct {
	Go     string // the path in the module
	Python string // as diagnostics name it
	// Lines[i] is the Python line that line i+1 of the Go came from; 0 for none.
	Lines []int
	// Functions[i] is the Python function that line i+1 of the Go is in, "<module>" at the top.
	Functions []string
	Package   string // as the Go runtime names it: "main", or the import path
}

// Lookup returns the Python file and line of a line of Go; ok is false where there is none.
func (m *SourceMap) Lookup(file string, line int) (python string, pythonLine int, ok bool) {
	for _, f := range m.Files {
		if f.Go == file && line >= 1 && line <= len(f.Lines) && f.Lines[line-1] > 0 {
			return f.Python, f.Lines[line-1], true
		}
	}
	return "", 0, false
}

// JSON encodes the map: {"version": 1, "files": [{"go": …, "python": …, "lines": […]}]}.
func (m *SourceMap) JSON() []byte {
	type file struct {
		Go     string `json:"go"`
		Python string `json:"python"`
		Lines  []int  `json:"lines"`
	}
	out := struct {
		Version int    `json:"version"`
		Files   []file `json:"files"`
	}{Version: 1, Files: []file{}}
	for _, f := range m.Files {
		out.Files = append(out.Files, file{f.Go, f.Python, f.Lines})
	}
	text, err := json.Marshal(out)
	if err != nil {
		panic(err) // ints and strings: can't be
	}
	return append(text, '\n')
}

// mapLines finds the Python line of each line of the finished file. The emitter has marked each statement and
// declaration that it wrote, in the order of the text; the same nodes are found, in the same order, in the parsed
// text, whatever gofmt did to the lines. A line belongs to the innermost node on it; a closing brace to the node that
// it closes.
func mapLines(f *ir.File, name string, src []byte, marks []mark) (FileMap, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, src, parser.SkipObjectResolution)
	if err != nil {
		return FileMap{}, err
	}
	nodes := markedNodes(file)
	if len(nodes) != len(marks) {
		return FileMap{}, fmt.Errorf("%s: %d nodes were marked, the text has %d", name, len(marks), len(nodes))
	}
	count := fset.File(file.Pos()).LineCount()
	m := FileMap{Go: name, Python: f.Source, Lines: make([]int, count), Functions: make([]string, count)}
	line := 0
	for i, n := range nodes {
		if l := marks[i].span.Line; l > 0 {
			line = l
		} else if _, decl := n.(ast.Decl); decl {
			line = 0
		}
		for l := fset.Position(n.Pos()).Line; l <= fset.Position(n.End()).Line && l <= len(m.Lines); l++ {
			m.Lines[l-1], m.Functions[l-1] = line, marks[i].function
		}
	}
	return m, nil
}

// markedNodes lists the nodes that the emitter marks, in the order of the text.
func markedNodes(file *ast.File) []ast.Node {
	var nodes []ast.Node
	bodies := map[ast.Node]bool{} // what belongs to the node around it
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Body != nil {
				bodies[n.Body] = true
			}
			nodes = append(nodes, n)
		case *ast.GenDecl:
			return n.Tok != token.IMPORT
		case *ast.ValueSpec:
			if !bodies[n] {
				nodes = append(nodes, n)
			}
		case *ast.TypeSpec:
			nodes = append(nodes, n)
		case *ast.FuncLit:
			bodies[n.Body] = true
		case ast.Stmt:
			switch s := n.(type) {
			case *ast.IfStmt:
				bodies[s.Body] = true
				if b, ok := s.Else.(*ast.BlockStmt); ok {
					bodies[b] = true
				}
			case *ast.ForStmt:
				bodies[s.Body] = true
			case *ast.RangeStmt:
				bodies[s.Body] = true
			case *ast.SwitchStmt:
				bodies[s.Body] = true
			case *ast.TypeSwitchStmt:
				bodies[s.Body] = true
				bodies[s.Assign] = true
			case *ast.LabeledStmt:
				return true
			case *ast.DeclStmt:
				for _, spec := range s.Decl.(*ast.GenDecl).Specs {
					bodies[spec] = true
				}
			}
			if !bodies[n] {
				nodes = append(nodes, n)
			}
		}
		return true
	})
	return nodes
}

// linesFile registers the source map with the program; the table is in a text file beside it, out of the reader's way.
const linesFile = "pylines.go"

// linesFiles returns the file that registers the map, in the main package, and the table that it embeds.
func linesFiles(o Options, p *ir.Program, m *SourceMap) []OutFile {
	name := "main"
	if len(p.Packages) > 0 && p.Packages[0].Name != "" {
		name = p.Packages[0].Name
	}
	register := "Register"
	if p.Tracebacks {
		register = "RegisterAll"
	}
	code := fmt.Sprintf(`package %s

import (
	_ "embed"

	"%s"
)

// pyLines leads from the lines of this module to those of the Python program, for tracebacks.
//
//go:embed pylines.txt
var pyLines string

func init() { pylines.%s(pyLines) }
`, name, importPath(o.Module, "runtime/pylines"), register)
	return []OutFile{{linesFile, []byte(code)}, {"pylines.txt", m.table(o.SourceDir)}}
}

// table writes the map as package pylines reads it. Relative names of Python files are taken from dir: CPython shows the
// whole path of a script.
func (m *SourceMap) table(dir string) []byte {
	var b bytes.Buffer
	for _, f := range m.Files {
		python := f.Python
		if dir != "" && !filepath.IsAbs(python) {
			python = filepath.Join(dir, python)
		}
		fmt.Fprintf(&b, "= %q %q %q\n", f.Package, path.Base(f.Go), python)
		line, function := 0, ""
		for i, l := range f.Lines {
			if l != line || l > 0 && f.Functions[i] != function {
				line, function = l, f.Functions[i]
				fmt.Fprintf(&b, "%d %d %s\n", i+1, l, orElse(function, "<module>"))
			}
		}
	}
	return b.Bytes()
}
