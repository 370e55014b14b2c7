package py

import (
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"unsafe"
)

// funcNotes holds what is known of functions, by where their code is.
type funcNotes[T any] struct{ byCode sync.Map } // uintptr → T

func (n *funcNotes[T]) put(f any, x T) {
	if v := reflect.ValueOf(f); v.Kind() == reflect.Func && !v.IsNil() {
		n.byCode.Store(v.Pointer(), x)
	}
}

func (n *funcNotes[T]) of(f any) T {
	if x, ok := n.byCode.Load(reflect.ValueOf(f).Pointer()); ok {
		return x.(T)
	}
	panic(fmt.Sprintf("py: nothing is known of this function: %T", f)) // the compiler notes all that get here
}

// funcNames holds the Python names of functions.
var funcNames funcNotes[string]

// Named notes the Python name of a function, and gives the function.
func Named[F any](name string, f F) F {
	funcNames.put(f, name)
	return f
}

// FuncName is f.__name__, of a function that was Named.
func FuncName(f any) string { return funcNames.of(f) }

// adapted holds what functions stand for, by closure: one of another Go signature.
var adapted sync.Map // unsafe.Pointer → adaptation

type adaptation struct{ adapter, origin any }

// Adapted notes that a function stands for another, so that both are the same function to Python.
func Adapted[F any](f F, origin any) F {
	adapted.Store(closureOf(f), adaptation{f, originOf(origin)})
	return f
}

// originOf is the function that a function stands for: itself, most often.
func originOf(f any) any {
	if a, ok := adapted.Load(closureOf(f)); ok {
		return a.(adaptation).origin
	}
	return f
}

// closureOf is the address of a function's closure, which tells functions apart: the word that an interface holds.
func closureOf(f any) unsafe.Pointer { return (*[2]unsafe.Pointer)(unsafe.Pointer(&f))[1] }

// sameFunc reports whether two function values are one function to Python: one closure, or one method of one object.
// Go makes a new closure for each method value: its first word leads to the code, the next ones are the receiver, a
// pointer or an interface.
func sameFunc(a, b any) bool {
	a, b = originOf(a), originOf(b)
	x, y := closureOf(a), closureOf(b)
	if x == y {
		return true
	}
	code := reflect.ValueOf(a).Pointer()
	if x == nil || y == nil || code != reflect.ValueOf(b).Pointer() {
		return false
	}
	name := runtime.FuncForPC(code).Name()
	if !strings.HasSuffix(name, "-fm") {
		return false
	}
	word := func(p unsafe.Pointer, i uintptr) uintptr { return *(*uintptr)(unsafe.Add(p, i*unsafe.Sizeof(i))) }
	if word(x, 1) != word(y, 1) {
		return false
	}
	return strings.Contains(name, "(*") || word(x, 2) == word(y, 2) // a closure with a pointer has no third word
}
