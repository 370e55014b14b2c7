package types

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// Doc is __doc__ of a class of the program, as the compiler of CPython 3.13 keeps it: without the margin of its lines
// (https://github.com/python/cpython/blob/3.13/Python/compile.c, _PyCompile_CleanDoc). Not ok if it has none.
func (c *Class) Doc() (string, bool) {
	if !c.Program() || len(c.Def.Body) == 0 {
		return "", false
	}
	x, ok := c.Def.Body[0].(*ast.Expr)
	if !ok {
		return "", false
	}
	doc, ok := constStr(x.Value)
	if !ok {
		return "", false
	}
	lines := strings.Split(doc, "\n")
	lines[0] = strings.TrimLeft(lines[0], " ")
	margin := -1
	for _, l := range lines[1:] {
		if text := strings.TrimLeft(l, " "); text != "" && (margin < 0 || len(l)-len(text) < margin) {
			margin = len(l) - len(text)
		}
	}
	for i, l := range lines[1:] {
		n := 0
		for n < margin && n < len(l) && l[n] == ' ' {
			n++
		}
		if margin < 0 {
			n = len(l) - len(strings.TrimLeft(l, " "))
		}
		lines[i+1] = l[n:]
	}
	return strings.Join(lines, "\n"), true
}

// Qualname is __qualname__.
func (c *Class) Qualname() string {
	switch {
	case c.Within != nil:
		return c.Within.Qualname() + "." + c.Name
	case c.Outer != nil:
		return c.Outer.Qualname() + ".<locals>." + c.Name
	}
	return c.Name
}
