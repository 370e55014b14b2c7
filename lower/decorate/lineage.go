package decorate

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// class finds the class that a module has under a name, with the module that defines it; nil if the trees don't tell.
func (in *Found) class(name string) (*ast.ClassDef, *Found) {
	if in == nil {
		return nil, nil
	}
	for _, st := range in.Tree.Body {
		switch st := st.(type) {
		case *ast.ClassDef:
			if st.Name == name {
				return st, in
			}
		case *ast.ImportFrom:
			for _, a := range st.Names {
				if localOf(a) == name {
					return in.Find(st).class(a.Name)
				}
			}
		case *ast.Import:
			for _, a := range st.Names {
				local := a.Asname
				if local == "" {
					local = a.Name // collections.abc.Mapping
				}
				if of, ok := strings.CutPrefix(name, local+"."); ok && !strings.Contains(of, ".") {
					return in.Find(&ast.ImportFrom{Module: a.Name}).class(of)
				}
			}
		}
	}
	if in.Path == builtins {
		return nil, nil
	}
	return in.Find(&ast.ImportFrom{Module: builtins}).class(name)
}

const builtins = "builtins"

// derives reports whether a class that a module defines extends another one.
func (in *Found) derives(c, base *ast.ClassDef) bool {
	for _, b := range c.Bases {
		if sub, ok := b.(*ast.Subscript); ok {
			b = sub.Value
		}
		if def, at := in.class(classText(b)); def != nil && def != c && (def == base || at.derives(def, base)) {
			return true
		}
	}
	return false
}
