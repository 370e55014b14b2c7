package codegen

import (
	"bytes"
	"strings"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// arrange puts methods after their type: a method that stands before it, or after declarations that have nothing to
// do with the type, moves behind the run of declarations that begins with the type.
func arrange(decls []ir.Decl) []ir.Decl {
	declared := map[*ir.Object]bool{}
	for _, d := range decls {
		if t, ok := d.(*ir.TypeDecl); ok {
			declared[t.Obj] = true
		}
	}
	ofType := func(d ir.Decl) *ir.Object {
		if f, ok := d.(*ir.Func); ok && f.Recv != nil {
			if o := namedObject(f.Recv.Type); declared[o] {
				return o
			}
		}
		return nil
	}
	// Methods that are not in their type's run are taken out and put at its end.
	var current *ir.Object
	late := map[*ir.Object][]ir.Decl{}
	var kept []ir.Decl
	seen := map[*ir.Object]bool{}
	for _, d := range decls {
		if t, ok := d.(*ir.TypeDecl); ok {
			current = t.Obj
			seen[current] = true
		}
		if o := ofType(d); o != nil && (o != current || !seen[o]) {
			late[o] = append(late[o], d)
			continue
		}
		kept = append(kept, d)
	}
	if len(late) == 0 {
		return decls
	}
	// The run of a type ends with the last of its methods, or with itself.
	end := map[*ir.Object]int{}
	for i, d := range kept {
		if t, ok := d.(*ir.TypeDecl); ok {
			end[t.Obj] = i
		}
		if o := ofType(d); o != nil {
			end[o] = i
		}
	}
	at := map[int][]ir.Decl{}
	for o, ds := range late {
		at[end[o]] = append(at[end[o]], ds...)
	}
	var out []ir.Decl
	for i, d := range kept {
		out = append(out, d)
		out = append(out, at[i]...)
	}
	return out
}

// packageNameAt returns the name of the program's package at a path.
func (g *program) packageNameAt(path string) string {
	for _, p := range g.pkg {
		if p.Path == path {
			return p.Name
		}
	}
	for _, p := range g.global {
		if p.Path == path {
			return p.Name
		}
	}
	return ""
}

// groupImports parts the standard library's imports from the module's own by a blank line:
//
//	"app/internal/py"          "context"
//	"context"            →
//	                           "app/internal/py"
func groupImports(src []byte, module string) []byte {
	start := bytes.Index(src, []byte("\nimport (\n"))
	if start < 0 {
		return src
	}
	start += len("\nimport (\n")
	end := start + bytes.Index(src[start:], []byte("\n)\n")) + 1
	var std, own []string
	for line := range strings.Lines(string(src[start:end])) {
		if strings.Contains(line, `"`+module+`/`) || strings.Contains(line, `"`+module+`"`) {
			own = append(own, line)
		} else {
			std = append(std, line)
		}
	}
	if len(std) == 0 || len(own) == 0 {
		return src
	}
	var out bytes.Buffer
	out.Write(src[:start])
	out.WriteString(strings.Join(std, "") + "\n" + strings.Join(own, ""))
	out.Write(src[end:])
	return out.Bytes()
}

func splitLines(s string) []string { return strings.Split(s, "\n") }
