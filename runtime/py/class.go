package py

import (
	"slices"
	"strings"
)

// Class is a Python class as a value: a builtin type, an exception class, or a class of the program that is printed,
// compared or caught. It is an error so that errors.Is(err, py.KeyError) asks what an except clause asks.
type Class struct {
	module   string
	qualname string
	bases    []*Class
	mro      []*Class // the class itself first, object last
	members  []any    // of an enum that Holding has given them
	makes    func(kwargs *Dict[string, any], args ...any) any
}

// Making gives a class the function that makes its instances, for calls of which it is known at run time only what they call.
func (c *Class) Making(make func(kwargs *Dict[string, any], args ...any) any) *Class {
	c.makes = make
	return c
}

// NewClass makes a class of the module __main__. The name is the qualified one: "AppError", "Outer.Inner", "f.<locals>.E".
func NewClass(qualname string, bases ...*Class) *Class {
	return NewClassIn("__main__", qualname, bases...)
}

// NewClassIn makes a class of a module: NewClassIn("asyncio.exceptions", "CancelledError", BaseException).
// Without bases it extends object.
func NewClassIn(module, qualname string, bases ...*Class) *Class {
	c := &Class{module: module, qualname: qualname, bases: bases}
	if len(bases) == 0 {
		c.bases = []*Class{Object}
	}
	if len(c.bases) == 1 {
		c.mro = append([]*Class{c}, c.bases[0].mro...)
	} else {
		c.mro = append([]*Class{c}, linearize(c.bases)...)
	}
	return c
}

// Holding gives an enum's class its members, for DynIter and LenOf.
func (c *Class) Holding(members ...any) *Class {
	c.members = members
	return c
}

// linearize merges the orders of the bases, as type.mro() does (C3, https://docs.python.org/3/howto/mro.html).
func linearize(bases []*Class) []*Class {
	var todo [][]*Class
	for _, b := range bases {
		todo = append(todo, b.mro)
	}
	todo = append(todo, bases)
	var order []*Class
	for {
		todo = slices.DeleteFunc(todo, func(list []*Class) bool { return len(list) == 0 })
		if len(todo) == 0 {
			return order
		}
		next := firstGood(todo)
		if next == nil {
			panic("py: no consistent method resolution order") // the compiler reports it long before
		}
		order = append(order, next)
		for i, list := range todo {
			if list[0] == next {
				todo[i] = list[1:]
			}
		}
	}
}

// firstGood finds the head of a list that is in no other list's tail.
func firstGood(lists [][]*Class) *Class {
	for _, list := range lists {
		head := list[0]
		if !slices.ContainsFunc(lists, func(other []*Class) bool { return slices.Contains(other[1:], head) }) {
			return head
		}
	}
	return nil
}

// Name is __name__.
func (c *Class) Name() string { return c.qualname[strings.LastIndexByte(c.qualname, '.')+1:] }

// Qualname is __qualname__.
func (c *Class) Qualname() string { return c.qualname }

// Module is __module__.
func (c *Class) Module() string { return c.module }

// Base is __base__: the first base class, nil for object.
func (c *Class) Base() *Class {
	if len(c.bases) == 0 {
		return nil
	}
	return c.bases[0]
}

// Bases is __bases__. The caller must not change it.
func (c *Class) Bases() Tuple[*Class] { return c.bases }

// MRO is __mro__. The caller must not change it.
func (c *Class) MRO() Tuple[*Class] { return c.mro }

// IsSubclass reports whether c is one of the classes or extends one.
func (c *Class) IsSubclass(of ...*Class) bool {
	for _, other := range of {
		if c == other {
			return true
		}
		for _, b := range c.mro {
			if b == other {
				return true
			}
		}
	}
	return false
}

// Error implements error: it is the name that a traceback shows.
func (c *Class) Error() string {
	if c.module == "__main__" || c.module == "builtins" {
		return c.qualname
	}
	return c.module + "." + c.qualname
}

// Repr implements Reprer.
func (c *Class) Repr() string {
	switch {
	case slices.Contains(c.mro, FlagClass):
		return "<flag '" + c.Name() + "'>"
	case slices.Contains(c.mro, EnumClass):
		return "<enum '" + c.Name() + "'>"
	}
	if c.module == "builtins" {
		return "<class '" + c.qualname + "'>"
	}
	return "<class '" + c.module + "." + c.qualname + "'>"
}

// String implements fmt.Stringer.
func (c *Class) String() string { return c.Repr() }

func builtin(name string, bases ...*Class) *Class { return NewClassIn("builtins", name, bases...) }

// Object is Python's object, the base of every class.
var Object = func() *Class {
	c := &Class{module: "builtins", qualname: "object"}
	c.mro = []*Class{c}
	return c
}()
