package lower

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Packages
//
// A Python package becomes a Go package, a module a file of it; what lies beside the script goes to package main, with
// the script. Go allows less than Python: no package imports main, and imports don't go in circles. So
//
//   - a module beside the script that a package needs becomes a package of its own;
//   - packages that need each other become one, named for the outermost: toolkit and toolkit.plugins, which registers
//     itself with toolkit, are the files of package toolkit.
//
// What needs what is read off the Go, not off the import statements: a type may come where its module is never named.

// unit is a Go package in the making.
type unit struct {
	path  string // the Python package: "store", "store.items"; "" for main
	files []*moduleCode
	main  bool
}

// packages parts the files of a program into Go packages, main first, the others by path.
func (b *builder) packages(list []*moduleCode) []*ir.Package {
	needs := needsOf(list)
	units := b.units(list, needs)
	var packages []*ir.Package
	home := map[*moduleCode]*ir.Package{}
	taken := map[string]bool{}
	for _, u := range units {
		pkg := &ir.Package{Name: "main"}
		if !u.main {
			pkg.Path, pkg.Name = goPath(u.path, taken)
		}
		for _, c := range u.files {
			c.file.Name = b.fileNameIn(u, c)
			if len(c.file.Decls) > 0 || len(u.files) == 1 && u.main {
				pkg.Files = append(pkg.Files, c.file)
			}
			home[c] = pkg
		}
		if len(pkg.Files) > 0 {
			packages = append(packages, pkg)
		}
	}
	b.export(list, home)
	return packages
}

// needsOf finds which modules' Go names things of which others.
func needsOf(list []*moduleCode) map[*moduleCode]map[*moduleCode]bool {
	declared := map[any]*moduleCode{}
	for _, c := range list {
		for _, d := range c.file.Decls {
			if x := declaredBy(d); x != nil {
				declared[x] = c
			}
		}
	}
	needs := map[*moduleCode]map[*moduleCode]bool{}
	for _, c := range list {
		needs[c] = map[*moduleCode]bool{}
		eachUse(c.file, func(x any) {
			if d := declared[x]; d != nil && d != c {
				needs[c][d] = true
			}
		})
	}
	return needs
}

// declaredBy is the object or variable that a declaration adds to its package; nil for a method.
func declaredBy(d ir.Decl) any {
	switch d := d.(type) {
	case *ir.Func:
		if d.Recv == nil {
			return d.Obj
		}
	case *ir.TypeDecl:
		return d.Obj
	case *ir.VarDecl:
		return d.Var
	case *ir.ConstDecl:
		return d.Obj
	}
	return nil
}

// units parts modules into packages that need each other in no circle.
func (b *builder) units(list []*moduleCode, needs map[*moduleCode]map[*moduleCode]bool) []*unit {
	of := map[*moduleCode]*unit{}
	byPath := map[string]*unit{}
	place := func(c *moduleCode, path string, main bool) {
		key := path
		if main {
			key = ""
		}
		u := byPath[key]
		if u == nil {
			u = &unit{path: path, main: main}
			byPath[key] = u
		}
		u.files = append(u.files, c)
		of[c] = u
	}
	script := false
	for _, c := range list {
		script = script || c.module.Name == "__main__"
	}
	for _, c := range list {
		m := c.module
		switch {
		case m.Name == "__main__":
			place(c, "", true)
		case m.Package:
			place(c, m.Path, false)
		case parentOf(m.Path) != "":
			place(c, parentOf(m.Path), false)
		case script:
			place(c, "", true)
		default:
			place(c, m.Path, false)
		}
	}
	if main := byPath[""]; main != nil {
		b.leaveMain(main, list, needs, of, place)
	}
	var units []*unit
	seen := map[*unit]bool{}
	for _, c := range list {
		if u := of[c]; !seen[u] {
			seen[u] = true
			units = append(units, u)
		}
	}
	units = mergeCircles(units, of, needs)
	slices.SortStableFunc(units, func(u, v *unit) int {
		if u.main != v.main {
			if u.main {
				return -1
			}
			return 1
		}
		return strings.Compare(u.path, v.path)
	})
	return units
}

// leaveMain moves modules beside the script, which packages need, to packages of their own.
func (b *builder) leaveMain(main *unit, list []*moduleCode, needs map[*moduleCode]map[*moduleCode]bool, of map[*moduleCode]*unit, place func(*moduleCode, string, bool)) {
	for moved := true; moved; {
		moved = false
		for _, c := range list {
			if of[c] == main {
				continue
			}
			for d := range needs[c] {
				if of[d] == main && d.module.Name != "__main__" {
					main.files = slices.DeleteFunc(main.files, func(x *moduleCode) bool { return x == d })
					place(d, d.module.Path, false)
					moved = true
				}
			}
		}
	}
}

// mergeCircles makes one unit of those that need each other.
func mergeCircles(units []*unit, of map[*moduleCode]*unit, needs map[*moduleCode]map[*moduleCode]bool) []*unit {
	reach := func(from *unit) map[*unit]bool {
		seen := map[*unit]bool{}
		var visit func(*unit)
		visit = func(u *unit) {
			for _, c := range u.files {
				for d := range needs[c] {
					if v := of[d]; v != u && !seen[v] {
						seen[v] = true
						visit(v)
					}
				}
			}
		}
		visit(from)
		return seen
	}
	reaches := map[*unit]map[*unit]bool{}
	for _, u := range units {
		reaches[u] = reach(u)
	}
	into := map[*unit]*unit{}
	var out []*unit
	for _, u := range units {
		if into[u] != nil {
			continue
		}
		head := u
		var circle []*unit
		for _, v := range units {
			if v == u || reaches[u][v] && reaches[v][u] {
				circle = append(circle, v)
				if v.main || !head.main && outer(v.path, head.path) {
					head = v
				}
			}
		}
		for _, v := range circle {
			into[v] = head
			if v != head {
				head.files = append(head.files, v.files...)
			}
		}
		out = append(out, head)
	}
	return out
}

// outer reports whether a package's path goes before another's: the outer one first.
func outer(a, b string) bool {
	if x, y := strings.Count(a, "."), strings.Count(b, "."); x != y {
		return x < y
	}
	return a < b
}

// goPath is the import path, below the module's, and the name of a Python package.
func goPath(path string, taken map[string]bool) (dir, name string) {
	parts := strings.Split(path, ".")
	for i, part := range parts {
		part = strings.ToLower(strings.ReplaceAll(part, "_", ""))
		switch part {
		case "internal", "vendor", "testdata", "main":
			part += "pkg" // Go gives the plain word a meaning
		case "":
			part = "pkg"
		}
		parts[i] = part
	}
	dir = strings.Join(parts, "/")
	for taken[dir] {
		dir += "x"
		parts[len(parts)-1] += "x"
	}
	taken[dir] = true
	name = parts[len(parts)-1]
	if goKeywords[name] {
		name += "pkg"
	}
	return dir, name
}

var goKeywords = map[string]bool{
	"break": true, "case": true, "chan": true, "const": true, "continue": true, "default": true, "defer": true, "else": true,
	"fallthrough": true, "for": true, "func": true, "go": true, "goto": true, "if": true, "import": true, "interface": true,
	"map": true, "package": true, "range": true, "return": true, "select": true, "struct": true, "switch": true, "type": true, "var": true,
}

// fileNameIn names a module's file in a package: for the way to it from there.
func (b *builder) fileNameIn(u *unit, c *moduleCode) string {
	m := c.module
	if m.Name == "__main__" {
		return fileName(c.source.File)
	}
	path := m.Path
	if path == u.path {
		return lastOf(path)
	}
	if rest, ok := strings.CutPrefix(path, u.path+"."); ok {
		path = rest
	}
	return strings.ReplaceAll(path, ".", "_")
}

// export makes what other packages use exported. Members have one spelling all over the program: if one type's is
// exported, all are.
func (b *builder) export(list []*moduleCode, home map[*moduleCode]*ir.Package) {
	declared := map[any]*moduleCode{}
	members := map[*ir.Object]*moduleCode{}
	var all []*ir.Object
	member := func(o *ir.Object, c *moduleCode) {
		if o != nil {
			members[o] = c
			all = append(all, o)
		}
	}
	packages, inner := map[*ir.Package]bool{}, map[*ir.Object]bool{}
	for _, k := range b.classes {
		inner[k.access] = true // other packages' types have it by embedding
	}
	for _, c := range list {
		packages[home[c]] = true
	}
	for _, c := range list {
		for _, d := range c.file.Decls {
			if x := declaredBy(d); x != nil {
				declared[x] = c
			}
			switch d := d.(type) {
			case *ir.Func:
				if d.Recv != nil {
					member(d.Obj, c)
				}
			case *ir.TypeDecl:
				switch t := d.Type.(type) {
				case ir.Struct:
					for _, fl := range t.Fields {
						member(fl.Obj, c)
					}
				case ir.Interface:
					for _, m := range t.Methods {
						member(m.Obj, c)
						if len(packages) > 1 && !inner[m.Obj] {
							m.Obj.Exported = true // types of several packages may have it
						}
					}
				}
			}
		}
	}
	if len(packages) < 2 {
		return
	}
	for _, c := range list {
		eachUse(c.file, func(x any) {
			if d := declared[x]; d != nil && home[d] != home[c] {
				switch x := x.(type) {
				case *ir.Object:
					x.Exported = true
				case *ir.Var:
					x.Exported = true
				}
			}
			if o, ok := x.(*ir.Object); ok {
				if d := members[o]; d != nil && home[d] != home[c] {
					o.Exported = true
				}
			}
		})
	}
	exported := map[[2]string]bool{}
	for _, o := range all {
		if o.Exported {
			exported[[2]string{o.Python, o.Want}] = true
		}
	}
	for _, o := range all {
		o.Exported = o.Exported || exported[[2]string{o.Python, o.Want}]
	}
}
