package py

// What match statements ask of a subject whose type is not known before.

// MatchSeq gives the items of a value that a sequence pattern may match: a list, a tuple or a range, but no text and no
// bytes (https://docs.python.org/3/reference/compound_stmts.html#sequence-patterns).
func MatchSeq(v any) (items []any, ok bool) {
	if !IsInstance(v, ListClass, TupleClass, RangeClass) {
		return nil, false
	}
	for x := range DynIter(v) {
		items = append(items, x)
	}
	return items, true
}

// AsTuple is a value that is a tuple, be it of another type, as one of any length.
func AsTuple[T any](v any) Tuple[T] {
	if t, ok := v.(Tuple[T]); ok {
		return t
	}
	fields := v.(tuple).Fields()
	t := make(Tuple[T], len(fields))
	for i, x := range fields {
		t[i], _ = x.(T) // None is nil
	}
	return t
}

// MatchMap reports whether a mapping pattern may match the value, and gives a copy of it: a dict.
func MatchMap(v any) (d *Dict[any, any], ok bool) {
	if !IsInstance(v, DictClass) {
		return nil, false
	}
	d = NewDict[any, any]()
	for k := range DynIter(v) {
		d.Set(k, GetItem(v, k))
	}
	return d, true
}

// Unsupported is the TypeError of an operator that its operands do not define.
func Unsupported(op string, a, b any) error { return unsupported(op, a, b) }

// NotOrdered is the TypeError of a comparison that its operands do not define.
func NotOrdered(op string, a, b any) error {
	return TypeError.New("'" + op + "' not supported between instances of '" + TypeName(a) + "' and '" + TypeName(b) + "'")
}
