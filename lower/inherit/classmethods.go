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
	ast.Walk(x.m, func(n any) bool {
		a, ok := n.(*ast.Attribute)
		if !ok || x.isSuper(a.Value) {
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
		for _, k := range c.mro[1:] {
			for _, st := range k.source().Body {
				name := defName(st)
				m := named[name]
				if name == "" || m == nil || !m.other && !m.on[c.binding] || c.has(name) || next(c.mro, c, name) != k || !c.flat && c.kept == nil || c.flat && !c.keeps(k) {
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
	var list []ast.Expression
	switch st := st.(type) {
	case *ast.FunctionDef:
		list = st.DecoratorList
	case *ast.AsyncFunctionDef:
		list = st.DecoratorList
	}
	return slices.ContainsFunc(list, func(e ast.Expression) bool {
		n, ok := e.(*ast.Name)
		return ok && n.ID == "classmethod"
	})
}
