package py

import (
	"reflect"
	"strings"
	"sync"
)

// NotImplementedType is the type of NotImplemented.
type NotImplementedType struct{}

// NotImplemented is what an operator's method gives to say that it does not know its operand.
var NotImplemented = NotImplementedType{}

// Repr implements Reprer.
func (NotImplementedType) Repr() string { return "NotImplemented" }

// EllipsisType is the type of Ellipsis.
type EllipsisType struct{}

// Ellipsis is the value of three dots.
var Ellipsis = EllipsisType{}

// Repr implements Reprer.
func (EllipsisType) Repr() string { return "Ellipsis" }

// Class is ellipsis.
func (EllipsisType) Class() *Class { return EllipsisClass }

// Attributer is an object of the program whose attributes are asked for by name. The compiler gives its classes these
// methods where dynamic code may reach them; without them attributes are found by their Go names.
type Attributer interface {
	GetAttr(name string) (value any, ok bool)
}

// AttrSetter is an Attributer whose attributes may be set.
type AttrSetter interface {
	SetAttr(name string, value any) (ok bool)
}

// Caller is an object whose class has a __call__, for code that knows it as any only.
type Caller interface {
	CallAny(kwargs *Dict[string, any], args ...any) any
}

// invoke calls a method by its Go name with values of any type. It reports false if there is no such method, or it does
// not take these arguments.
func invoke(recv any, method string, args ...any) (any, bool) {
	if isNone(recv) {
		return nil, false
	}
	switch recv.(type) {
	case int, string, float64, bool, Int, tuple, sequence, mapping, anySet, Bytes, *ByteArray, Range:
		return nil, false // builtins have their own ways
	}
	m, ok := methodOf(recv, method)
	if !ok {
		// __radd__ and __iadd__ of the program have the Go names Radd and Iadd.
		if len(method) < 3 || method[0] != 'R' && method[0] != 'I' || method[1] < 'A' || method[1] > 'Z' {
			return nil, false
		}
		rest := strings.ToLower(method[1:])
		if rest == "div" {
			rest = "truediv"
		}
		if m, ok = methodOf(recv, method[:1]+rest); !ok {
			return nil, false
		}
	}
	in, ok := arguments(m.Type(), args)
	if !ok {
		return nil, false
	}
	return results(m.Call(in)), true
}

// methodNumbers holds the number of a type's method, or -1.
var methodNumbers sync.Map // methodKey → int

type methodKey struct {
	of   reflect.Type
	name string
}

// methodOf is a method of a value by its Go name.
func methodOf(v any, name string) (reflect.Value, bool) {
	r := reflect.ValueOf(v)
	if !r.IsValid() || r.NumMethod() == 0 {
		return reflect.Value{}, false
	}
	key := methodKey{r.Type(), name}
	n, ok := methodNumbers.Load(key)
	if !ok {
		number := -1
		if m, ok := r.Type().MethodByName(name); ok {
			number = m.Index
		}
		n, _ = methodNumbers.LoadOrStore(key, number)
	}
	if n.(int) < 0 {
		return reflect.Value{}, false
	}
	return r.Method(n.(int)), true
}

func hasMethod(v any, name string) bool {
	_, ok := methodOf(v, name)
	return ok
}

// arguments converts values to a function's parameters.
func arguments(f reflect.Type, args []any) ([]reflect.Value, bool) {
	n := f.NumIn()
	if f.IsVariadic() {
		if len(args) < n-1 {
			return nil, false
		}
	} else if len(args) != n {
		return nil, false
	}
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		t := f.In(min(i, n-1))
		if f.IsVariadic() && i >= n-1 {
			t = f.In(n - 1).Elem()
		}
		v, ok := reflectConvert(a, t)
		if !ok {
			return nil, false
		}
		in[i] = v
	}
	return in, true
}

// reflectConvert takes a value to a type that can hold it as it is.
func reflectConvert(v any, t reflect.Type) (reflect.Value, bool) {
	v = plainFor(v, t)
	if v == nil {
		switch t.Kind() {
		case reflect.Pointer, reflect.Interface, reflect.Func, reflect.Map, reflect.Slice:
			return reflect.Zero(t), true
		}
		if t.Implements(reflect.TypeFor[optional]()) {
			return reflect.Zero(t), true
		}
		return reflect.Value{}, false
	}
	r := reflect.ValueOf(v)
	if r.Type().AssignableTo(t) {
		return r, true
	}
	p := reflect.New(t)
	switch to := p.Interface().(type) {
	case setOptional:
		return p.Elem(), to.setAny(v)
	case *Num:
		n, ok := convert[Num](v)
		*to = n
		return p.Elem(), ok
	case *Int:
		n, ok := convert[Int](v)
		*to = n
		return p.Elem(), ok
	case *float64:
		if n, ok := asNumeric(v); ok {
			*to = n.float()
			return p.Elem(), true
		}
	case *[]any:
		if s, ok := asSequence(v); ok {
			for i := range s.Len() {
				*to = append(*to, s.itemAny(i))
			}
			return p.Elem(), true
		}
	}
	if l, ok := v.(interface{ sliceAny() any }); ok && t.Kind() == reflect.Slice {
		if s := reflect.ValueOf(l.sliceAny()); s.Type().AssignableTo(t) {
			return s, true
		}
	}
	return reflect.Value{}, false
}

func (l *List[T]) sliceAny() any { return l.items }

func plainFor(v any, t reflect.Type) any {
	if v == nil || reflect.TypeOf(v).AssignableTo(t) {
		return v
	}
	return plain(v)
}

// results is what a call gave, as one value: an error is raised, several results are a tuple.
func results(out []reflect.Value) any {
	if n := len(out); n > 0 && out[n-1].Type() == reflect.TypeFor[error]() {
		if err, _ := out[n-1].Interface().(error); err != nil {
			panic(err)
		}
		out = out[:n-1]
	}
	switch len(out) {
	case 0:
		return nil
	case 1:
		return out[0].Interface()
	}
	items := make(Tuple[any], len(out))
	for i, v := range out {
		items[i] = v.Interface()
	}
	return items
}

// Call is f(args…), of a value that is known as any only.
func Call(f any, args ...any) any { return callNamed(f, "", args) }

func callNamed(f any, name string, args []any) any {
	f = plain(f)
	switch fn := f.(type) {
	case func(...any) any:
		return fn(args...)
	case func() any:
		if len(args) == 0 {
			return fn()
		}
	case func(any) any:
		if len(args) == 1 {
			return fn(args[0])
		}
	case func(*Dict[string, any], ...any) any:
		return fn(nil, args...)
	case Caller:
		return fn.CallAny(nil, args...)
	case *Class:
		return construct(fn, args)
	}
	if isNone(f) {
		panic(notCallable(f))
	}
	r := reflect.ValueOf(f)
	if r.Kind() != reflect.Func {
		if v, ok := invoke(f, "Call", args...); ok {
			return v
		}
		panic(notCallable(f))
	}
	in, ok := arguments(r.Type(), args)
	if !ok {
		if name == "" {
			name = funcName(r)
		}
		panic(wrongArguments(r, name, len(args)))
	}
	return results(r.Call(in))
}

// CallNamed is f(*args, **kwargs), of a value that is known as any only.
func CallNamed(f any, kwargs *Dict[string, any], args ...any) any {
	switch fn := plain(f).(type) {
	case func(*Dict[string, any], ...any) any:
		return fn(kwargs, args...)
	case Caller:
		return fn.CallAny(kwargs, args...)
	case *Class:
		if fn.makes != nil {
			return fn.makes(kwargs, args...)
		}
	}
	if kwargs.Len() > 0 {
		if !Callable(f) {
			panic(notCallable(f))
		}
		panic("a call with keywords of what is known at run time only is not supported")
	}
	return Call(f, args...)
}

// construct calls a class that is known at run time only: an exception class, or a builtin one with one argument.
func construct(c *Class, args []any) any {
	if c.makes != nil {
		return c.makes(nil, args...)
	}
	if c.IsSubclass(BaseException) {
		return c.New(args...)
	}
	if len(args) == 0 {
		if made, ok := empty(c); ok {
			return made
		}
	}
	if len(args) == 1 {
		switch v := args[0]; c {
		case StrClass:
			return Str(v)
		case BoolClass:
			return Truth(v)
		case IntClass:
			return normal(Must(DynBig(v)))
		case FloatClass:
			return Must(DynFloat(v))
		case ListClass:
			return NewList(Collect(DynIter(v)))
		case TupleClass:
			return Tuple[any](Collect(DynIter(v)))
		case SetClass:
			return CollectSet(DynIter(v))
		case FrozenSetClass:
			return CollectFrozenSet(DynIter(v))
		case DictClass:
			return DictFromAny[any, any](v)
		case TypeClass:
			return TypeOf(v)
		}
	}
	if c == RangeClass && len(args) > 0 && len(args) < 4 {
		n := make([]int, len(args))
		for i, a := range args {
			n[i] = AsInt(a).Index()
		}
		switch len(n) {
		case 1:
			return RangeTo(n[0])
		case 2:
			return NewRange(n[0], n[1], 1)
		}
		return NewRange(n[0], n[1], n[2])
	}
	panic("a call of the class " + c.Name() + ", which is known at run time only, is not supported")
}

// empty is what a builtin class gives without arguments.
func empty(c *Class) (any, bool) {
	switch c {
	case StrClass:
		return "", true
	case BytesClass:
		return Bytes(""), true
	case BoolClass:
		return false, true
	case IntClass:
		return 0, true
	case FloatClass:
		return 0.0, true
	case ListClass:
		return ListOf[any](), true
	case TupleClass:
		return Tuple[any]{}, true
	case SetClass:
		return NewSet[any](), true
	case FrozenSetClass:
		return NewFrozenSet[any](), true
	case DictClass:
		return NewDict[any, any](), true
	}
	return nil, false
}

func notCallable(f any) error {
	return TypeError.New("'" + TypeName(f) + "' object is not callable")
}

func wrongArguments(f reflect.Value, name string, given int) error {
	want := f.Type().NumIn()
	s := "s"
	if want == 1 {
		s = ""
	}
	was := "were"
	if given == 1 {
		was = "was"
	}
	return TypeError.Errorf("%s() takes %d positional argument%s but %d %s given", name, want, s, given, was)
}

// Callable is callable(v).
func Callable(v any) bool {
	v = plain(v)
	if isNone(v) {
		return false
	}
	switch v.(type) {
	case *Class, Caller:
		return true
	}
	r := reflect.ValueOf(v)
	return r.Kind() == reflect.Func || r.MethodByName("Call").IsValid()
}

// GetAttr is obj.name, of a value that is known as any only. One that is missing is a fault.
func GetAttr(obj any, name string) any {
	if v, ok := findAttr(obj, name); ok {
		return v
	}
	panic(NoAttribute(obj, name))
}

// GetAttrOr is getattr(obj, name, fallback).
func GetAttrOr(obj any, name string, fallback any) any {
	if v, ok := findAttr(obj, name); ok {
		return v
	}
	return fallback
}

// HasAttr is hasattr(obj, name).
func HasAttr(obj any, name string) bool {
	_, ok := findAttr(obj, name)
	return ok
}

// NoAttribute is the AttributeError for obj.name.
func NoAttribute(obj any, name string) error {
	text := "'" + TypeName(obj) + "' object has no attribute '" + name + "'"
	if c, ok := obj.(*Class); ok {
		text = "type object '" + c.Name() + "' has no attribute '" + name + "'"
	}
	e := AttributeError.New(text)
	SetAttr(e, "name", name)
	SetAttr(e, "obj", obj)
	return e
}

func findAttr(obj any, name string) (any, bool) {
	obj = plain(obj)
	if a, ok := obj.(Attributer); ok && !isNil(obj) {
		if v, ok := a.GetAttr(name); ok {
			return v, true
		}
	}
	if isNone(obj) {
		return nil, false
	}
	if name == "__class__" {
		return TypeOf(obj), true
	}
	if c, ok := obj.(*Class); ok {
		switch name {
		case "__name__":
			return c.Name(), true
		case "__qualname__":
			return c.qualname, true
		case "__module__":
			return c.module, true
		}
		return nil, false
	}
	if e, ok := obj.(Raised); ok {
		if v, ok := exceptionAttr(e, name); ok {
			return v, true
		}
	}
	r := reflect.ValueOf(obj)
	if r.Kind() == reflect.Func && (name == "__name__" || name == "__qualname__") {
		return funcName(r), true
	}
	return reflectedAttr(r, obj, name)
}

func reflectedAttr(r reflect.Value, obj any, name string) (any, bool) {
	if m, ok := builtinMethod(obj, name); ok {
		return m, true
	}
	field := exportedName(name)
	if s := reflect.Indirect(r); s.Kind() == reflect.Struct {
		if f := s.FieldByName(field); f.IsValid() && f.CanInterface() {
			if slot, ok := f.Interface().(interface{ slotValue() (any, bool) }); ok {
				return slot.slotValue()
			}
			return f.Interface(), true
		}
	}
	if m := r.MethodByName(field); m.IsValid() {
		return m.Interface(), true
	}
	return nil, false
}

// SetAttrOf is obj.name = value, of a value that is known as any only.
func SetAttrOf(obj any, name string, value any) {
	obj = plain(obj)
	if a, ok := obj.(AttrSetter); ok && !isNil(obj) {
		if a.SetAttr(name, value) {
			return
		}
	} else if r := reflect.ValueOf(obj); r.Kind() == reflect.Pointer && !r.IsNil() && r.Elem().Kind() == reflect.Struct {
		if f := r.Elem().FieldByName(exportedName(name)); f.IsValid() && f.CanSet() {
			if v, ok := reflectConvert(value, f.Type()); ok {
				f.Set(v)
				return
			}
		}
	}
	panic(noAttributeToSet(obj, name))
}

// noAttributeToSet is the AttributeError for obj.name = value of a builtin object, which has no room for attributes.
func noAttributeToSet(obj any, name string) error {
	e := AttributeError.New("'" + TypeName(obj) + "' object has no attribute '" + name + "' and no __dict__ for setting new attributes")
	SetAttr(e, "name", name)
	SetAttr(e, "obj", obj)
	return e
}

// exportedName is the Go name of a Python attribute: fetch_user becomes FetchUser.
func exportedName(name string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(name, "_") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}

// CallMethod is obj.name(args…), of a value that is known as any only.
func CallMethod(obj any, name string, args ...any) any {
	return callNamed(GetAttr(obj, name), name, args)
}
