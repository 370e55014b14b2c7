package py

// conforms reports whether a value is an instance of an abstract class of collections.abc, for which it is enough to have
// the methods.
func conforms(v any, class string) bool {
	v = plain(v)
	if isNone(v) {
		return class == "Hashable"
	}
	c := TypeOf(v)
	_, isMapping := v.(mapping)
	_, isSet := v.(anySet)
	isSequence := c.IsSubclass(ListClass, TupleClass, StrClass, BytesClass, ByteArrayClass, RangeClass)
	collection := isMapping || isSet || isSequence
	switch class {
	case "Mapping", "MutableMapping":
		return isMapping
	case "AbstractSet":
		return isSet
	case "MutableSet":
		return c.IsSubclass(SetClass)
	case "Sequence":
		return isSequence
	case "MutableSequence":
		return c.IsSubclass(ListClass, ByteArrayClass)
	case "Reversible":
		return isSequence || isMapping
	case "Collection":
		return collection || hasMethod(v, "Len") && hasMethod(v, "All") && hasMethod(v, "Contains")
	case "Sized":
		return collection || hasMethod(v, "Len")
	case "Container":
		return collection || hasMethod(v, "Contains")
	case "Iterable":
		return collection || hasMethod(v, "All") || isIterator(v)
	case "Iterator":
		return isIterator(v)
	case "Hashable":
		return !isMapping && !c.IsSubclass(ListClass, SetClass, ByteArrayClass)
	case "Callable":
		return Callable(v)
	}
	return false
}

func isIterator(v any) bool { return hasMethod(v, "Take") || hasMethod(v, "Next") }
