package types

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// room reports whether instances of a class of the program have room for an attribute: all do but those of classes that
// name their attributes in __slots__, along the whole MRO.
func (c *Class) room(name string) bool {
	for _, k := range c.MRO {
		if k.Stub != nil {
			switch k.Name {
			case "object", "ABC", "Generic", "Protocol":
				continue
			}
			return true
		}
		names, ok := k.slots()
		if !ok || slices.Contains(names, name) || slices.Contains(names, "__dict__") {
			return true
		}
	}
	return false
}

// HasDict reports whether instances of a class of the program have a __dict__.
func (c *Class) HasDict() bool { return c.room("__dict__") }

// slots are the attributes that a class body names in __slots__, or @dataclass(slots=True) does.
func (c *Class) slots() (names []string, ok bool) {
	if c.Data != nil && c.Data.Slots {
		for _, f := range c.Data.Fields {
			names = append(names, f.Name)
		}
		return names, true
	}
	for _, st := range c.Def.Body {
		var target, value ast.Expression
		switch st := st.(type) {
		case *ast.Assign:
			target, value = st.Targets[0], st.Value
		case *ast.AnnAssign:
			target, value = st.Target, st.Value
		}
		if n, isName := target.(*ast.Name); !isName || n.ID != "__slots__" {
			continue
		}
		list := []ast.Expression{value}
		switch v := value.(type) {
		case *ast.Tuple:
			list = v.Elts
		case *ast.List:
			list = v.Elts
		}
		for _, e := range list {
			k, isConst := e.(*ast.Constant)
			if !isConst {
				return nil, false
			}
			s, isStr := k.Value.(ast.ConstStr)
			if !isStr {
				return nil, false
			}
			name := string(s)
			if strings.HasPrefix(name, "__") && !strings.HasSuffix(name, "__") {
				name = "_" + strings.TrimLeft(c.Name, "_") + name
			}
			names = append(names, name)
		}
		return names, true
	}
	return nil, false
}
