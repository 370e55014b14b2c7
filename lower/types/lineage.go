package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// setLine works out the bases and the method resolution order that a class has in Python.
func (p *Program) setLine(c *Class, outer *Func) {
	for _, b := range c.Bases {
		c.PyBases = append(c.PyBases, b.Class)
	}
	if list, ok := p.lineages[c.Def]; ok {
		c.PyBases = nil
		for _, e := range list {
			if s, ok := e.(*ast.Subscript); ok {
				e = s.Value
			}
			if b := p.resolveClass(&env{module: c.Module, fn: outer}, e); b != nil {
				c.PyBases = append(c.PyBases, b)
			}
		}
	}
	var lists [][]*Class
	for _, b := range c.PyBases {
		lists = append(lists, slices.Clone(b.line()))
	}
	if mro := linear(c, append(lists, slices.Clone(c.PyBases))); mro != nil {
		c.PyMRO = mro
	}
}

func (c *Class) line() []*Class {
	if c.PyMRO != nil {
		return c.PyMRO
	}
	return c.MRO
}

// Derives reports whether a class is base or derives from it in Python.
func (c *Class) Derives(base *Class) bool { return slices.Contains(c.line(), base) }

// borrow makes the values of the bodies of a class's other bases its members.
func (p *Program) borrow(c *Class) {
	for _, k := range c.line()[1:] {
		if c.IsSubclass(k) || !k.Program() {
			continue
		}
		for _, name := range k.Order {
			m := k.Members[name]
			if m.Fn != nil || m.Cell == nil || name == "__slots__" || c.inherits(name) != k {
				continue
			}
			c.Members[name] = m
			c.borrowed = append(c.borrowed, name)
			p.inheritAttr(c, m)
		}
	}
}

// inherits is the class that a class has a member from in Python.
func (c *Class) inherits(name string) *Class {
	for _, k := range c.line() {
		if k.Members[name] != nil {
			return k
		}
	}
	return nil
}

// Borrowed are the names of the members of a class that are values of the bodies of its other bases.
func (c *Class) Borrowed() []string { return c.borrowed }
