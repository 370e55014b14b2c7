package py

// Slot is an attribute that an object may lack: before its first assignment, and after del. The zero Slot is empty.
type Slot[T any] struct {
	value T
	set   bool
}

// SlotOf is a slot that holds a value.
func SlotOf[T any](v T) Slot[T] { return Slot[T]{v, true} }

// Get is obj.name: the value. It panics with Python's AttributeError if there is none.
func (s Slot[T]) Get(obj any, name string) T {
	if !s.set {
		panic(NoAttribute(obj, name))
	}
	return s.value
}

// Or is the value, or the given one (that of the class) if there is none.
func (s Slot[T]) Or(fallback T) T {
	if s.set {
		return s.value
	}
	return fallback
}

// Set assigns the attribute.
func (s *Slot[T]) Set(v T) { *s = Slot[T]{v, true} }

// OK is hasattr(obj, name).
func (s Slot[T]) OK() bool { return s.set }

// Delete is del obj.name. It panics with Python's AttributeError if there is no value.
func (s *Slot[T]) Delete(obj any, name string) {
	if !s.set {
		panic(NoAttribute(obj, name))
	}
	*s = Slot[T]{}
}

// NoRoom is the AttributeError for assigning an attribute that the __slots__ of an object's class don't name.
func NoRoom(obj any, name string) error {
	return AttributeError.New("'" + TypeName(obj) + "' object has no attribute '" + name + "' and no __dict__ for setting new attributes")
}

// ReadOnly is the AttributeError for assigning an attribute that an object without a __dict__ has of its class.
func ReadOnly(obj any, name string) error {
	return AttributeError.New("'" + TypeName(obj) + "' object attribute '" + name + "' is read-only")
}

// NoAccessor is the AttributeError for a property that can't be assigned or deleted: kind is "setter" or "deleter".
func NoAccessor(obj any, name, kind string) error {
	return AttributeError.New("property '" + name + "' of '" + TypeName(obj) + "' object has no " + kind)
}

// Vars is vars(obj), of an object whose class gives its attributes.
func Vars(obj any) *Dict[string, any] {
	return obj.(interface{ Vars() *Dict[string, any] }).Vars()
}

// slotValue lets the dynamic operations look into a slot.
func (s Slot[T]) slotValue() (any, bool) { return s.value, s.set }
