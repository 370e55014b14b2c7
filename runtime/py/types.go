package py

import (
	"reflect"
	"runtime"
	"strings"
	"sync"
)

// The builtin types as values: what type(x) gives, and what isinstance asks for where the type is not known before.
var (
	TypeClass       = builtin("type")
	IntClass        = builtin("int")
	BoolClass       = builtin("bool", IntClass)
	FloatClass      = builtin("float")
	ComplexClass    = builtin("complex")
	StrClass        = builtin("str")
	BytesClass      = builtin("bytes")
	ByteArrayClass  = builtin("bytearray")
	MemoryViewClass = builtin("memoryview")
	ListClass       = builtin("list")
	TupleClass      = builtin("tuple")
	DictClass       = builtin("dict")
	SetClass        = builtin("set")
	FrozenSetClass  = builtin("frozenset")
	RangeClass      = builtin("range")
	SliceClass      = builtin("slice")
	NoneClass       = builtin("NoneType")
	FunctionClass   = builtin("function")
	IteratorClass   = builtin("generator")
	EllipsisClass   = builtin("ellipsis")
	DictKeysClass   = builtin("dict_keys")
	DictValsClass   = builtin("dict_values")
	DictItemsClass  = builtin("dict_items")
)

// programClasses holds the classes of struct types that have no Class of their own, as they are asked for.
var programClasses sync.Map // reflect.Type → *Class

// RegisterClass says which class the instances of a Go type have, for a class of the program whose type is asked for:
// py.RegisterClass[*Point](pointClass).
func RegisterClass[T any](c *Class) { programClasses.Store(reflect.TypeFor[T](), c) }

// TypeOf is type(v).
func TypeOf(v any) *Class {
	switch v := v.(type) {
	case nil, NoneType:
		return NoneClass
	case int, uint64, Int:
		return IntClass
	case string:
		return StrClass
	case bool:
		return BoolClass
	case float64:
		return FloatClass
	case Num:
		return TypeOf(v.Any())
	case Bytes:
		return BytesClass
	case *Class:
		return TypeClass
	case optional:
		return TypeOf(v.Any())
	case Raised:
		return v.Raised().class
	case Classed:
		if isNil(v) {
			return NoneClass
		}
		return v.Class()
	}
	t := reflect.TypeOf(v)
	if t.Kind() == reflect.Pointer && isNil(v) {
		return NoneClass
	}
	if c, ok := programClasses.Load(t); ok {
		return c.(*Class)
	}
	switch t.Kind() {
	case reflect.Slice:
		return ListClass
	case reflect.Map:
		return DictClass
	case reflect.Func:
		if strings.HasPrefix(t.String(), "iter.Seq") {
			return IteratorClass
		}
		return FunctionClass
	}
	if isNil(v) {
		return NoneClass
	}
	class := NewClass(goTypeName(t))
	if _, named := v.(tuple); named {
		class = NewClass(goTypeName(t), TupleClass)
	}
	c, _ := programClasses.LoadOrStore(t, class)
	return c.(*Class)
}

func goTypeName(t reflect.Type) string {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	name, _, _ := strings.Cut(t.Name(), "[")
	return name
}

// TypeName is type(v).__name__.
func TypeName(v any) string { return TypeOf(v).Name() }

// IsInstance is isinstance(v, classes), for a v whose type is known as any only.
func IsInstance(v any, classes ...*Class) bool {
	if TypeOf(v).IsSubclass(classes...) {
		return true
	}
	for _, c := range classes {
		if c.module == "typing" && conforms(v, c.qualname) {
			return true
		}
	}
	return false
}

// IsInstanceOf is isinstance(v, classes), where classes is a value: a class, or a tuple of what classes may be.
func IsInstanceOf(v, classes any) bool {
	return ofClasses(TypeOf(v), classes, "isinstance() arg 2 must be a type, a tuple of types, or a union")
}

// IsSubclassOf is issubclass(c, classes).
func IsSubclassOf(c, classes any) bool {
	class, ok := c.(*Class)
	if !ok || class == nil {
		panic(TypeError.New("issubclass() arg 1 must be a class"))
	}
	return ofClasses(class, classes, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
}

func ofClasses(c *Class, classes any, fault string) bool {
	switch of := plain(classes).(type) {
	case *Class:
		if of != nil {
			return c.IsSubclass(of)
		}
	case tuple:
		for _, x := range of.Fields() {
			if ofClasses(c, x, fault) {
				return true
			}
		}
		return false
	}
	panic(TypeError.New(fault))
}

// funcName is the Python-like name of a function value: its Go name, without the package; of one of this package, CallPrint
// or Print, the builtin's.
func funcName(r reflect.Value) string {
	f := runtime.FuncForPC(r.Pointer())
	if f == nil {
		return "<lambda>"
	}
	name := f.Name()
	name = name[strings.LastIndexByte(name, '/')+1:]
	pkg, name, _ := strings.Cut(name, ".")
	name, _, _ = strings.Cut(name, "[")
	if pkg == "py" {
		return strings.ToLower(strings.TrimPrefix(name, "Call"))
	}
	return strings.TrimSuffix(name, "-fm")
}

// isBuiltinFunc reports whether a function value is one of this package's.
func isBuiltinFunc(r reflect.Value) bool {
	f := runtime.FuncForPC(r.Pointer())
	return f != nil && strings.Contains(f.Name(), "/py.") && !strings.Contains(f.Name(), ".func")
}

// Class is list.
func (l *List[T]) Class() *Class { return ListClass }
