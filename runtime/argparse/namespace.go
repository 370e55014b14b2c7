package argparse

import (
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Namespace holds what was parsed, as attributes in the order in which they
// were set.
type Namespace struct{ dict *py.Dict[string, any] }

// NewNamespace is Namespace(**attributes).
func NewNamespace(attributes *py.Dict[string, any]) *Namespace {
	ns := &Namespace{py.NewDict[string, any]()}
	for k, v := range attributes.All() {
		ns.dict.Set(k, v)
	}
	return ns
}

// Dict is vars(ns) and ns.__dict__: a change of it is one of the namespace.
func (ns *Namespace) Dict() *py.Dict[string, any] { return ns.dict }

// Any is an attribute of whatever type; one that is missing faults.
func (ns *Namespace) Any(name string) any {
	v, ok := ns.dict.Get(name)
	if !ok {
		panic(py.AttributeError.Errorf("'Namespace' object has no attribute %#v", name))
	}
	return v
}

// Int is an attribute that is an int.
func (ns *Namespace) Int(name string) int { return Get[int](ns, name) }

// Float is an attribute that is a float.
func (ns *Namespace) Float(name string) float64 { return Get[float64](ns, name) }

// Str is an attribute that is a str.
func (ns *Namespace) Str(name string) string { return Get[string](ns, name) }

// Bool is an attribute that is a bool.
func (ns *Namespace) Bool(name string) bool { return Get[bool](ns, name) }

// Get is an attribute of a type that the parser's declarations promise.
func Get[T any](ns *Namespace, name string) T {
	v := ns.Any(name)
	t, ok := v.(T)
	if !ok && v != nil {
		panic(py.TypeError.Errorf("attribute %#v is a %s", name, py.TypeName(v)))
	}
	return t
}

// GetOpt is an attribute that may be None.
func GetOpt[T any](ns *Namespace, name string) py.Opt[T] {
	if ns.Any(name) == nil {
		return py.None[T]()
	}
	return py.Some(Get[T](ns, name))
}

// GetNum is an attribute that is a float or an int, as for type=float with an
// int as the default.
func GetNum(ns *Namespace, name string) py.Num {
	if n, ok := ns.Any(name).(int); ok {
		return py.IntNum(n)
	}
	return py.FloatNum(Get[float64](ns, name))
}

// Set is ns.name = value.
func (ns *Namespace) Set(name string, value any) { ns.dict.Set(name, value) }

// Has is hasattr(ns, name), and name in ns.
func (ns *Namespace) Has(name string) bool { return ns.dict.Has(name) }

// Delete is del ns.name.
func (ns *Namespace) Delete(name string) {
	ns.Any(name)
	ns.dict.Delete(name)
}

// Equal is ns == other.
func (ns *Namespace) Equal(other any) bool {
	o, ok := other.(*Namespace)
	return ok && py.Equal(ns.dict, o.dict)
}

// Repr implements py.Reprer.
func (ns *Namespace) Repr() string {
	s, rest := "", ""
	for k, v := range ns.dict.All() {
		if !identifier(k) {
			if rest != "" {
				rest += ", "
			}
			rest += py.Repr(k) + ": " + py.Repr(v)
			continue
		}
		if s != "" {
			s += ", "
		}
		s += k + "=" + py.Repr(v)
	}
	if rest != "" {
		if s != "" {
			s += ", "
		}
		s += "**{" + rest + "}"
	}
	return "Namespace(" + s + ")"
}

// String is the same as Repr.
func (ns *Namespace) String() string { return ns.Repr() }

// identifier reports whether an attribute can be written as one.
func identifier(s string) bool {
	for i, r := range s {
		if r != '_' && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z') && r < 0x80 && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}
