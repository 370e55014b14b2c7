package scope

import "strings"

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
