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

// Field is one of the fields of a dataclass, as fields() lists them.
type Field struct{ name string }

// FieldsOf are the fields of a dataclass, as fields() lists them.
func FieldsOf(names ...string) py.Tuple[Field] {
	var list py.Tuple[Field]
	for _, n := range names {
		list = append(list, Field{n})
	}
	return list
}

// Name is field.name.
func (f Field) Name() string { return f.name }

// Record is an object of a dataclass: it gives its fields by name, in order.
type Record interface {
	DataFields() *py.Dict[string, any]
}

// RecordOf is an object that may be of a dataclass, for a function of dataclasses. Another is a fault.
func RecordOf(obj any, function string) Record {
	if r, ok := obj.(Record); ok {
		return r
	}
	panic(py.TypeError.New(function + "() should be called on dataclass instances"))
}

// AsDict is asdict(obj): the fields by name, with the dataclasses inside, and inside lists, tuples and dicts, turned into
// dicts as well.
func AsDict(obj Record) *py.Dict[string, any] {
	fields := obj.DataFields()
	fields.MapValues(func(v any) any {
		if single(v) {
			return v
		}
		return inner(v, func(r Record) any { return AsDict(r) })
	})
	return fields
}

// AsTuple is astuple(obj): the values of the fields, with the dataclasses inside turned into tuples as well.
func AsTuple(obj Record) py.Tuple[any] {
	var out py.Tuple[any]
	for _, v := range obj.DataFields().All() {
		out = append(out, inner(v, func(r Record) any { return AsTuple(r) }))
	}
	return out
}

// inner copies a field's value: https://github.com/python/cpython/blob/3.13/Lib/dataclasses.py, _asdict_inner.
func inner(v any, record func(Record) any) any {
	if py.IsNone(v) {
		return nil
	}
	if r, ok := v.(Record); ok {
		return record(r)
	}
	switch l := v.(type) {
	case *py.List[string]:
		return plain(l)
	case *py.List[int]:
		return plain(l)
	case *py.List[float64]:
		return plain(l)
	}
	switch {
	case single(v):
	case py.IsInstance(v, py.ListClass):
		out := py.ListOf[any]()
		for x := range py.DynIter(v) {
			out.Append(inner(x, record))
		}
		return out
	case py.IsInstance(v, py.TupleClass):
		var out py.Tuple[any]
		for x := range py.DynIter(v) {
			out = append(out, inner(x, record))
		}
		return out
	case py.IsInstance(v, py.DictClass):
		out := py.NewDict[any, any]()
		for k := range py.DynIter(v) {
			out.Set(inner(k, record), inner(py.GetItem(v, k), record))
		}
		return out
	}
	return v
}

// plain copies a list of values that hold no others.
func plain[T any](l *py.List[T]) any {
	if l == nil {
		return nil
	}
	out := make([]any, l.Len())
	for i, v := range l.Slice() {
		out[i] = v
	}
	return py.NewList(out)
}

// single reports whether a value is of a kind that holds no others.
func single(v any) bool {
	switch v.(type) {
	case nil, bool, int, py.Int, float64, string:
		return true
	}
	return false
}

// CheckReplace checks the names that ** passes to replace(obj, …), beside those that are named: each is a field, and there once.
// init is the name of the class's __init__.
func CheckReplace[V any](init string, changes *py.Dict[string, V], named []string, fields ...string) {
	s := py.Signature{Name: init, KeywordOnly: fields, Optional: fields}
	s.Check(0, py.KeywordNames("dataclasses.replace", changes, named...)...)
}
