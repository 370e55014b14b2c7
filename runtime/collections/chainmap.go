package collections

import (
	"iter"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// ChainMap is collections.ChainMap: several dicts seen as one. What is written goes into the first; a key is looked for in
// each in turn. The keys come in the order of the last dict, then of those before it.
type ChainMap[K, V any] struct{ maps *py.List[*py.Dict[K, V]] }

// NewChainMap is ChainMap(*maps): without any, it begins with an empty dict.
func NewChainMap[K, V any](maps ...*py.Dict[K, V]) *ChainMap[K, V] {
	if len(maps) == 0 {
		maps = []*py.Dict[K, V]{py.NewDict[K, V]()}
	}
	return &ChainMap[K, V]{py.ListOf(maps...)}
}

// Maps is m.maps, the list itself.
func (m *ChainMap[K, V]) Maps() *py.List[*py.Dict[K, V]] { return m.maps }

func (m *ChainMap[K, V]) first() *py.Dict[K, V] { return m.maps.At(0) }

// NewChild is m.new_child().
func (m *ChainMap[K, V]) NewChild() *ChainMap[K, V] { return m.NewChildOf(py.NewDict[K, V]()) }

// NewChildOf is m.new_child(first).
func (m *ChainMap[K, V]) NewChildOf(first *py.Dict[K, V]) *ChainMap[K, V] {
	return NewChainMap(append([]*py.Dict[K, V]{first}, m.maps.Slice()...)...)
}

// Parents is m.parents: all but the first dict.
func (m *ChainMap[K, V]) Parents() *ChainMap[K, V] {
	return NewChainMap(py.SliceSubFrom(m.maps.Slice(), 1)...)
}

// Get is m[key], and whether there is one.
func (m *ChainMap[K, V]) Get(key K) (v V, ok bool) {
	for _, d := range m.maps.Slice() {
		if v, ok = d.Get(key); ok {
			return v, true
		}
	}
	return v, false
}

// At is m[key]: a missing key is a fault.
func (m *ChainMap[K, V]) At(key K) V {
	v, ok := m.Get(key)
	if !ok {
		panic(py.KeyError.New(key))
	}
	return v
}

// GetOr is m.get(key, fallback).
func (m *ChainMap[K, V]) GetOr(key K, fallback V) V {
	if v, ok := m.Get(key); ok {
		return v
	}
	return fallback
}

// GetOpt is m.get(key).
func (m *ChainMap[K, V]) GetOpt(key K) py.Opt[V] {
	v, ok := m.Get(key)
	return py.Opt[V]{Value: v, OK: ok}
}

// Has is key in m.
func (m *ChainMap[K, V]) Has(key K) bool {
	_, ok := m.Get(key)
	return ok
}

// Set is m[key] = value.
func (m *ChainMap[K, V]) Set(key K, value V) { m.first().Set(key, value) }

func missingInFirst[K any](key K) error {
	return py.KeyError.New("Key not found in the first mapping: " + py.Repr(key))
}

// Delete is del m[key].
func (m *ChainMap[K, V]) Delete(key K) {
	if !m.first().Has(key) {
		panic(missingInFirst(key))
	}
	m.first().Delete(key)
}

// Pop is m.pop(key).
func (m *ChainMap[K, V]) Pop(key K) V {
	if !m.first().Has(key) {
		panic(missingInFirst(key))
	}
	return m.first().Pop(key)
}

// PopItem is m.popitem().
func (m *ChainMap[K, V]) PopItem() py.Pair[K, V] {
	if m.first().Len() == 0 {
		panic(py.KeyError.New("No keys found in the first mapping."))
	}
	return m.first().PopItem()
}

// Clear is m.clear().
func (m *ChainMap[K, V]) Clear() { m.first().Clear() }

// Copy is m.copy(): the first dict is copied.
func (m *ChainMap[K, V]) Copy() *ChainMap[K, V] { return m.Parents().NewChildOf(m.first().Copy()) }

// Merged is the dict of what m shows.
func (m *ChainMap[K, V]) Merged() *py.Dict[K, V] {
	d := py.NewDict[K, V]()
	for of := range m.maps.Backward() {
		d.Update(of)
	}
	return d
}

// Len is len(m).
func (m *ChainMap[K, V]) Len() int { return m.Merged().Len() }

// Keys is the iterator of m.
func (m *ChainMap[K, V]) Keys() iter.Seq[K] { return m.Merged().Keys() }

// Items are the pairs of m.items().
func (m *ChainMap[K, V]) Items() iter.Seq[py.Pair[K, V]] { return m.Merged().Items() }

// KeysView is m.keys().
func (m *ChainMap[K, V]) KeysView() py.DictKeys[K, V] { return m.Merged().KeysView() }

// ValuesView is m.values().
func (m *ChainMap[K, V]) ValuesView() py.DictValues[K, V] { return m.Merged().ValuesView() }

// ItemsView is m.items().
func (m *ChainMap[K, V]) ItemsView() py.DictItems[K, V] { return m.Merged().ItemsView() }

// Equal is m == other, as for the dict that it shows.
func (m *ChainMap[K, V]) Equal(other any) bool {
	if o, ok := other.(*ChainMap[K, V]); ok {
		return m.Merged().Equal(o.Merged())
	}
	return m.Merged().Equal(plain(other))
}

// Repr implements py.Reprer.
func (m *ChainMap[K, V]) Repr() string {
	list := m.maps.Repr()
	return "ChainMap(" + list[1:len(list)-1] + ")"
}

// String is the same as Repr.
func (m *ChainMap[K, V]) String() string { return m.Repr() }

// ChainMapClass is the class itself.
var ChainMapClass = py.NewClassIn("collections", "ChainMap")

// Class is type(m).
func (m *ChainMap[K, V]) Class() *py.Class { return ChainMapClass }
