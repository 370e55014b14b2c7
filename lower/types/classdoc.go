package types

import "github.com/gosyncio/gosyncio/ast"

// Doc is __doc__ of a class of the program. Not ok if it has none.
func (c *Class) Doc() (string, bool) {
	if !c.Program() {
		return "", false
	}
	text, ok := ast.Docstring(c.Def.Body)
	return ast.CompiledDoc(text), ok
}

// Qualname is __qualname__.
func (c *Class) Qualname() string {
	switch {
	case c.qualname != "":
		return c.qualname
	case c.Within != nil:
		return c.Within.Qualname() + "." + c.Name
	case c.Outer != nil:
		return c.Outer.Qualname() + ".<locals>." + c.Name
	}
	return c.Name
}
