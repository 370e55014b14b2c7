package py

import "sync"

// GetSlice is obj[lo:hi:step], of a value that is known as any only.
func GetSlice(obj any, lo, hi, step Opt[int]) any { return GetItem(obj, SliceValue{lo, hi, step}) }

// namedClasses holds the classes that ClassNamed has made.
var namedClasses sync.Map // [2]string → *Class

// ClassNamed is a class that this package has no variable for, as a value.
func ClassNamed(module, name string) *Class {
	key := [2]string{module, name}
	if c, ok := namedClasses.Load(key); ok {
		return c.(*Class)
	}
	c, _ := namedClasses.LoadOrStore(key, NewClassIn(module, name))
	return c.(*Class)
}
