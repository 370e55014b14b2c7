package py

import "reflect"

// Operators of containers that are known as any only. Where both operands are of one Go type the result is of it too, as the
// compiler inferred: code that has tested the result's class goes on with that type.

// siblingList is a list that makes others of its own type.
type siblingList interface {
	anyList
	concatAny(other any) (any, bool)
	repeatAny(n int) any
}

func (l *List[T]) concatAny(other any) (any, bool) {
	o, ok := other.(*List[T])
	if !ok {
		return nil, false
	}
	return NewList(SliceConcat(l.items, o.items)), true
}

func (l *List[T]) repeatAny(n int) any { return NewList(SliceRepeat(l.items, n)) }

// siblingTuple is a tuple that makes others of its own type: one of any length.
type siblingTuple interface {
	tuple
	concatAny(other any) (any, bool)
	repeatAny(n int) any
}

func (t Tuple[T]) concatAny(other any) (any, bool) {
	o, ok := other.(Tuple[T])
	if !ok {
		return nil, false
	}
	return t.Concat(o), true
}

func (t Tuple[T]) repeatAny(n int) any { return t.Repeat(n) }

// siblingSet is a set that combines with others of its own type.
type siblingSet interface {
	anySet
	combineAny(op string, other any) (any, bool)
}

func (s *Set[T]) combineAny(op string, other any) (any, bool) {
	o, ok := other.(AnySet[T])
	if !ok {
		return nil, false
	}
	return combineSets(op, s, o), true
}

func (s *FrozenSet[T]) combineAny(op string, other any) (any, bool) {
	o, ok := other.(AnySet[T])
	if !ok {
		return nil, false
	}
	return combineSets(op, SetFrom[T](s), o).freeze(), true
}

func combineSets[T any](op string, s *Set[T], o AnySet[T]) *Set[T] {
	switch op {
	case "-":
		return s.Difference(o)
	case "&":
		return s.Intersection(o)
	case "|":
		return s.Union(o)
	}
	return s.SymmetricDifference(o)
}

// siblingDict is a dict that makes others of its own type.
type siblingDict interface {
	mapping
	unionAny(other any) (any, bool)
}

func (d *Dict[K, V]) unionAny(other any) (any, bool) {
	o, ok := other.(*Dict[K, V])
	if !ok {
		return nil, false
	}
	return d.Union(o), true
}

// setInPlace is a op= b of sets: a becomes the result. It reports false if a is no set that changes, or b no set.
func setInPlace(op string, a, b any) bool {
	switch op {
	case "-", "&", "|", "^":
	default:
		return false
	}
	s, ok := a.(interface{ becomeAny(op string, other anySet) })
	if !ok {
		return false
	}
	o, ok := b.(anySet)
	if !ok {
		return false
	}
	s.becomeAny(op, o)
	return true
}

func (s *Set[T]) becomeAny(op string, other anySet) {
	if o, ok := other.(AnySet[T]); ok {
		s.become(combineSets(op, s, o))
		return
	}
	made := combineSets[any](op, SetFromAny(s), SetFromAny(other))
	items := made.itemsAny()
	result := SetOf[T]()
	for v := range items {
		result.Add(mustConvert[T](v))
	}
	s.become(result)
}

// OperandError is the TypeError of an operator for operands that do not have it: None, or what is of no fitting kind. op is
// the operator as messages show it: "+", "+=", "** or pow()".
func OperandError(op string, a, b any) error {
	a, b = plain(a), plain(b)
	switch op {
	case "+", "+=":
		if a, ok := a.(*ByteArray); ok && op == "+=" {
			return TypeError.New("can't concat " + TypeName(b) + " to " + TypeName(a))
		}
		switch {
		case isBytes(a):
			return TypeError.New("can't concat " + TypeName(b) + " to " + TypeName(a))
		case isSequence(a):
			if _, ok := a.(anyList); ok && op == "+=" {
				return notIterable(b)
			}
			return TypeError.New("can only concatenate " + TypeName(a) + " (not \"" + TypeName(b) + "\") to " + TypeName(a))
		}
	case "*", "*=":
		switch {
		case isSequence(a) || isBytes(a):
			return TypeError.New("can't multiply sequence by non-int of type '" + TypeName(b) + "'")
		case isSequence(b) || isBytes(b):
			return TypeError.New("can't multiply sequence by non-int of type '" + TypeName(a) + "'")
		}
	}
	return unsupported(op, a, b)
}

// sameObject reports whether two containers are one: x += x.
func sameObject(a, b any) bool {
	x, y := reflect.ValueOf(a), reflect.ValueOf(b)
	return x.Kind() == reflect.Pointer && y.Kind() == reflect.Pointer && x.Pointer() == y.Pointer()
}

// DictFromAny is dict(v), of a value that is known as any only: a dict, or an iterable of pairs.
func DictFromAny[K, V any](v any) *Dict[K, V] {
	d := NewDict[K, V]()
	if m, ok := plain(v).(mapping); ok && !isNil(v) {
		d.updateAny(m)
		return d
	}
	i := 0
	for pair := range DynIter(v) {
		kv, ok := pairItems(pair)
		if !ok {
			panic(TypeError.Errorf("cannot convert dictionary update sequence element #%d to a sequence", i))
		}
		if len(kv) != 2 {
			panic(ValueError.Errorf("dictionary update sequence element #%d has length %d; 2 is required", i, len(kv)))
		}
		d.Set(mustConvert[K](kv[0]), mustConvert[V](kv[1]))
		i++
	}
	return d
}

// UpdateMapping is what {**v} does: d.update(v), where v must be a mapping.
func UpdateMapping[K, V any](d *Dict[K, V], v any) {
	m, ok := plain(v).(mapping)
	if !ok || isNil(v) {
		panic(TypeError.Errorf("'%s' object is not a mapping", TypeName(v)))
	}
	d.updateAny(m)
}

func (d *Dict[K, V]) updateAny(m mapping) {
	for k := range m.keysAny() {
		x, _ := m.getAny(k)
		d.Set(mustConvert[K](k), mustConvert[V](x))
	}
}

// pairItems are the items of an element of an iterable of pairs.
func pairItems(v any) (items []any, ok bool) {
	if _, isInt := asNumeric(v); isInt || isNone(v) {
		return nil, false
	}
	return Collect(DynIter(v)), true
}
