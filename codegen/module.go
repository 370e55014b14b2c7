package codegen

import (
	"bytes"
	"fmt"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
)

// The output is a module that stands alone: its go.mod names no other module, and below internal/ it has a copy of
// just the runtime packages that it uses, themselves and through each other.

// runtimePath is where the runtime packages live in this repository.
const runtimePath = "github.com/gosyncio/gosyncio/runtime"

// importPath returns the path by which the output imports a package of the IR: the program's own as "./path", the
// runtime's as "runtime/py", the standard library's as they are.
func importPath(module, p string) string {
	switch {
	case p == "./":
		return module
	case strings.HasPrefix(p, "./"):
		return module + "/" + p[2:]
	case isRuntime(p):
		return module + "/internal/" + strings.TrimPrefix(p, "runtime/")
	}
	return p
}

func goMod(o Options) OutFile {
	return OutFile{"go.mod", []byte(fmt.Sprintf("module %s\n\ngo %s\n", o.Module, o.GoVersion))}
}

// runtimeFiles copies the runtime packages named (as "runtime/py") and those that they import.
func runtimeFiles(o Options, used map[string]bool) ([]OutFile, error) {
	var queue []string
	for p := range used {
		queue = append(queue, strings.TrimPrefix(p, "runtime/"))
	}
	seen := map[string]bool{}
	for _, p := range queue {
		seen[p] = true
	}
	var out []OutFile
	for len(queue) > 0 {
		pkg := queue[0]
		queue = queue[1:]
		entries, err := fs.ReadDir(o.Runtime, pkg)
		if err != nil {
			return nil, fmt.Errorf("the runtime package %s: %w", pkg, err)
		}
		files := 0
		for _, entry := range entries {
			name := entry.Name()
			if entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				continue
			}
			src, err := fs.ReadFile(o.Runtime, path.Join(pkg, name))
			if err != nil {
				return nil, err
			}
			src, imports, err := rewriteImports(o.Module, path.Join(pkg, name), src)
			if err != nil {
				return nil, err
			}
			for _, p := range imports {
				if !seen[p] {
					seen[p] = true
					queue = append(queue, p)
				}
			}
			files++
			out = append(out, OutFile{path.Join("internal", pkg, name), src})
		}
		if files == 0 {
			return nil, fmt.Errorf("the runtime package %s has no Go files", pkg)
		}
	}
	slices.SortFunc(out, func(a, b OutFile) int { return strings.Compare(a.Path, b.Path) })
	return out, nil
}

// rewriteImports makes a runtime file import the copies of the runtime packages, and returns those that it imports.
func rewriteImports(module, name string, src []byte) ([]byte, []string, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, name, src, parser.ImportsOnly|parser.ParseComments)
	if err != nil {
		return nil, nil, err
	}
	var imports []string
	var out bytes.Buffer
	done := 0
	for _, spec := range file.Imports {
		p, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return nil, nil, err
		}
		pkg, ok := strings.CutPrefix(p, runtimePath+"/")
		if !ok {
			continue
		}
		imports = append(imports, pkg)
		start, end := fset.Position(spec.Path.Pos()).Offset, fset.Position(spec.Path.End()).Offset
		out.Write(src[done:start])
		out.WriteString(strconv.Quote(importPath(module, "runtime/"+pkg)))
		done = end
	}
	if done == 0 {
		return src, nil, nil
	}
	out.Write(src[done:])
	formatted, err := format.Source(out.Bytes())
	return formatted, imports, err
}
