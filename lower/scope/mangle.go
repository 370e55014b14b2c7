package scope

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// Mangle returns the name under which a name written in the body of class (at any depth) is stored: a private one,
// that begins with two underscores and does not end with two, gets the class's name in front.
//
//	Mangle("__x", "Stack") → "_Stack__x"     Mangle("__init__", "Stack") → "__init__"
//
// It holds for names, attributes, keywords of calls, and imported names alike (_Py_Mangle in Python/symtable.c).
func Mangle(name, class string) string {
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	class = strings.TrimLeft(class, "_")
	if class == "" {
		return name
	}
	return "_" + class + name
}

// mangle returns the name under which a name written in the scope is stored. The type parameters of a class are
// private to it, although they stand outside its body (PEP 695): the other names of their scope are not.
func (s *Scope) mangle(name string) string {
	if !strings.HasPrefix(name, "__") {
		return name
	}
	for ; s != nil; s = s.Parent {
		if s.Kind == Class {
			return Mangle(name, s.Name)
		}
		if def, ok := s.Node.(*ast.ClassDef); ok {
			for _, p := range def.TypeParams {
				if typeParamName(p) == name {
					return Mangle(name, def.Name)
				}
			}
		}
	}
	return name
}

func typeParamName(p ast.TypeParam) string {
	switch p := p.(type) {
	case *ast.TypeVar:
		return p.Name
	case *ast.ParamSpec:
		return p.Name
	case *ast.TypeVarTuple:
		return p.Name
	}
	return ""
}
