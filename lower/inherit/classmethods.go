package inherit

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Class methods. What cls is in a class method tells the class that it was called on. So one that uses cls is written
// into each class that inherits it and that it may be called on; there cls is that class.
//
//	class Device:                          class Networked(Device):
//	    @classmethod                           @classmethod
//	    def create(cls, name):         →       def create(cls, name):
//	        return cls(name)                       return cls(name)
//
//	class Networked(Device): pass          Networked.create("router")
//	Networked.create("router")

// mentions are what the module calls by a name: on which of its classes, and whether on anything else.
type mentions struct {
	on    map[*scope.Binding]bool
	other bool
}

// inheritClassMethods writes inherited class methods into the classes that they are called on; false if there are none.
func (x *linearizer) inheritClassMethods() bool {
	named := map[string]*mentions{}
	onOwn, inner := x.ofOwnClass()
	ast.Walk(x.m, func(n any) bool {
		a, ok := n.(*ast.Attribute)
		if !ok || x.isSuper(a.Value) || inner[a] {
			return true
		}
		m := named[a.Attr]
		if m == nil {
			m = &mentions{on: map[*scope.Binding]bool{}}
			named[a.Attr] = m
		}
		if v, ok := a.Value.(*ast.Name); ok && x.byBinding[x.info.Use(v)] != nil {
			m.on[x.info.Use(v)] = true
		} else {
			m.other = true
		}
		return true
	})
	any := false
	for _, c := range x.classes {
		if slices.ContainsFunc(c.mro, func(k *class) bool { return k.opaque }) {
			continue
		}
		at := len(c.copies)
		if !c.flat && len(c.bases) == 1 {
			c.kept = c.bases[0]
		}
		needed := x.neededIn(c, named, onOwn)
		for _, k := range c.mro[1:] {
			for _, st := range k.source().Body {
				name := methodName(st)
				if name == "" || !needed[name] || c.has(name) || next(c.mro, c, name) != k || !c.flat && c.kept == nil || c.flat && !c.keeps(k) {
					continue
				}
				if x.usesClass(st) {
					x.copyInto(c, k, name, name)
				}
			}
		}
		superior := slices.ContainsFunc(c.source().Body, func(st ast.Statement) bool {
			return classMethod(st) && len(x.supers(st)) > 0
		})
		if len(c.copies) == at && !superior || c.failed {
			continue
		}
		if c.flat {
			c.def.Body = append(c.def.Body, c.copies[at:]...)
		} else if def := x.own(c); !c.failed {
			def.Bases = c.def.Bases
			c.def, c.grown, any = def, true, true
		}
	}
	return any
}

// ofOwnClass finds what class methods ask of cls: the names, by method, and where they stand.
func (x *linearizer) ofOwnClass() (names map[ast.Statement][]string, at map[*ast.Attribute]bool) {
	names, at = map[ast.Statement][]string{}, map[*ast.Attribute]bool{}
	for _, c := range x.classes {
		for _, st := range c.source().Body {
			if !classMethod(st) {
				continue
			}
			cls, _ := firstParameter(st)
			ast.Walk(st, func(n any) bool {
				if a, ok := n.(*ast.Attribute); ok {
					if v, ok := a.Value.(*ast.Name); ok && v.ID == cls {
						names[st], at[a] = append(names[st], a.Attr), true
					}
				}
				return true
			})
		}
	}
	return names, at
}

// neededIn are the names that the module asks a class for: by its name or by what may be the class, and those that the
// class methods called so ask of cls.
func (x *linearizer) neededIn(c *class, named map[string]*mentions, onOwn map[ast.Statement][]string) map[string]bool {
	needed := map[string]bool{}
	var need func(name string, line []*class)
	need = func(name string, line []*class) {
		for i, k := range line {
			for _, st := range k.defs[name] {
				for _, n := range onOwn[st] {
					if !needed[n] {
						needed[n] = true
						need(n, c.mro)
					}
				}
				if classMethod(st) {
					for _, n := range x.supers(st) {
						need(n, line[i+1:])
					}
				}
			}
			if len(k.defs[name]) > 0 {
				return
			}
		}
	}
	for name, m := range named {
		if m.other || m.on[c.binding] {
			needed[name] = true
			need(name, c.mro)
		}
	}
	return needed
}

// usesClass reports whether a statement defines a class method that asks which class it is called on.
func (x *linearizer) usesClass(st ast.Statement) bool {
	if !classMethod(st) {
		return false
	}
	cls, _ := firstParameter(st)
	uses := len(x.supers(st)) > 0
	ast.Walk(st, func(n any) bool {
		if v, ok := n.(*ast.Name); ok && v.ID == cls {
			uses = true
		}
		return !uses
	})
	return uses
}

func classMethod(st ast.Statement) bool {
	return slices.ContainsFunc(ast.Decorators(st), func(e ast.Expression) bool {
		n, ok := e.(*ast.Name)
		return ok && n.ID == "classmethod"
	})
}
