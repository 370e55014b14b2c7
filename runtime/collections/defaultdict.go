package collections

import (
	"iter"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// DefaultDict is collections.defaultdict: a dict that makes the value of a
// missing key when d[key] asks for it.
type DefaultDict[K, V any] struct {
	*py.Dict[K, V]
	factory func() V
}

// NewDefaultDict is defaultdict(factory); a nil factory is None.
func NewDefaultDict[K, V any](factory func() V) *DefaultDict[K, V] {
	return &DefaultDict[K, V]{py.NewDict[K, V](), factory}
}

// DefaultDictFrom is defaultdict(factory, map).
func DefaultDictFrom[K, V any](factory func() V, from *py.Dict[K, V]) *DefaultDict[K, V] {
	return &DefaultDict[K, V]{from.Copy(), factory}
}

// DefaultDictOf is defaultdict(factory, iterable) of pairs.
func DefaultDictOf[K, V any](factory func() V, pairs iter.Seq[py.Pair[K, V]]) *DefaultDict[K, V] {
	return &DefaultDict[K, V]{py.DictFromPairs(pairs), factory}
}

// Union is d | other.
func (d *DefaultDict[K, V]) Union(other *py.Dict[K, V]) *DefaultDict[K, V] {
	return &DefaultDict[K, V]{d.Dict.Union(other), d.factory}
}

// At is d[key]: a missing key gets what the factory makes.
func (d *DefaultDict[K, V]) At(key K) V {
	if v, ok := d.Get(key); ok {
		return v
	}
	if d.factory == nil {
		panic(py.KeyError.New(key))
	}
	v := d.factory()
	d.Set(key, v)
	return v
}

// Ref is where d[key] lies, for d[key] += 1.
func (d *DefaultDict[K, V]) Ref(key K) *V {
	if p := d.Find(key); p != nil {
		return p
	}
	d.At(key)
	return d.Dict.Ref(key)
}

// Copy is d.copy().
func (d *DefaultDict[K, V]) Copy() *DefaultDict[K, V] {
	return &DefaultDict[K, V]{d.Dict.Copy(), d.factory}
}

// Equal is d == other, as for any dicts.
func (d *DefaultDict[K, V]) Equal(other any) bool { return d.Dict.Equal(plain(other)) }

// Repr implements py.Reprer. A factory that is a builtin class shows as such.
func (d *DefaultDict[K, V]) Repr() string {
	factory := "None"
	if d.factory != nil {
		var zero V
		if c, ok := any(zero).(interface{ Class() *py.Class }); ok {
			factory = c.Class().Repr() // of a nil list or dict, too
		} else {
			factory = py.TypeOf(zero).Repr()
		}
	}
	return "defaultdict(" + factory + ", " + d.Dict.Repr() + ")"
}

// String is the same as Repr.
func (d *DefaultDict[K, V]) String() string { return d.Repr() }

// DefaultDictClass is the class itself.
var DefaultDictClass = py.NewClassIn("collections", "defaultdict", py.DictClass)

// Class is type(d).
func (d *DefaultDict[K, V]) Class() *py.Class { return DefaultDictClass }

// holder is any of the dicts of this package.
type holder interface{ plainDict() any }

func (d *DefaultDict[K, V]) plainDict() any { return d.Dict }

// plain is the *py.Dict behind a dict of this package, or the value itself.
func plain(v any) any {
	if h, ok := v.(holder); ok {
		return h.plainDict()
	}
	return v
}

// OrderedDict is collections.OrderedDict. Its order counts where two of them
// are compared.
type OrderedDict[K, V any] struct{ *py.Dict[K, V] }

// NewOrderedDict is OrderedDict().
func NewOrderedDict[K, V any]() *OrderedDict[K, V] {
	return &OrderedDict[K, V]{py.NewDict[K, V]()}
}

// OrderedDictFrom is OrderedDict(map).
func OrderedDictFrom[K, V any](from *py.Dict[K, V]) *OrderedDict[K, V] {
	return &OrderedDict[K, V]{from.Copy()}
}

// OrderedDictOf is OrderedDict(iterable) of pairs.
func OrderedDictOf[K, V any](pairs iter.Seq[py.Pair[K, V]]) *OrderedDict[K, V] {
	return &OrderedDict[K, V]{py.DictFromPairs(pairs)}
}

// Union is d | other.
func (d *OrderedDict[K, V]) Union(other *py.Dict[K, V]) *OrderedDict[K, V] {
	return &OrderedDict[K, V]{d.Dict.Union(other)}
}

// PopEnd is d.popitem(last).
func (d *OrderedDict[K, V]) PopEnd(last bool) py.Pair[K, V] {
	if d.Len() == 0 {
		panic(py.KeyError.New("dictionary is empty"))
	}
	if last {
		return d.PopItem()
	}
	for k := range d.Keys() {
		return py.PairOf(k, d.Pop(k))
	}
	panic("unreachable: the dict is not empty")
}

// Copy is d.copy().
func (d *OrderedDict[K, V]) Copy() *OrderedDict[K, V] { return &OrderedDict[K, V]{d.Dict.Copy()} }

// Equal is d == other.
func (d *OrderedDict[K, V]) Equal(other any) bool {
	o, ok := other.(*OrderedDict[K, V])
	if !ok {
		return d.Dict.Equal(plain(other))
	}
	if d.Len() != o.Len() {
		return false
	}
	next := py.Iter(o.Items())
	defer next.Close()
	for k, v := range d.All() {
		if p := next.Next(); !py.RichEqual(k, p.First) || !py.RichEqual(v, p.Second) {
			return false
		}
	}
	return true
}

// Repr implements py.Reprer.
func (d *OrderedDict[K, V]) Repr() string {
	if d.Len() == 0 {
		return "OrderedDict()"
	}
	return "OrderedDict(" + d.Dict.Repr() + ")"
}

// String is the same as Repr.
func (d *OrderedDict[K, V]) String() string { return d.Repr() }

// OrderedDictClass is the class itself.
var OrderedDictClass = py.NewClassIn("collections", "OrderedDict", py.DictClass)

// Class is type(d).
func (d *OrderedDict[K, V]) Class() *py.Class { return OrderedDictClass }

func (d *OrderedDict[K, V]) plainDict() any { return d.Dict }

// Missing is d.__missing__(key): what a subscript of a missing key gives.
func (d *DefaultDict[K, V]) Missing(key K) V { return d.At(key) }
