// Package dataclasses holds what a dataclass needs at run time; the methods of
// one are the compiler's to make.
package dataclasses

import "github.com/gosyncio/gosyncio/runtime/py"

// FrozenInstanceError is raised by an assignment to a field of a frozen
// dataclass.
var FrozenInstanceError = py.NewClassIn("dataclasses", "FrozenInstanceError", py.AttributeError)

// CannotAssign is the error for an assignment to a frozen field.
func CannotAssign(field string) *py.Exc {
	return FrozenInstanceError.Errorf("cannot assign to field %#v", field)
}

// CannotDelete is the error for a deletion of a frozen field.
func CannotDelete(field string) *py.Exc {
	return FrozenInstanceError.Errorf("cannot delete field %#v", field)
}
