package py

import (
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
)

// Raised is an exception: an *Exc, or a struct of the program that embeds one. Whoever wants any of Python's
// attributes of an exception uses the functions of this package: a field of the program may hide a method.
type Raised interface {
	error
	// Raised is the embedded Exc.
	Raised() *Exc
}

// Exc is an instance of an exception class. A class of the program without fields needs no more than a Class and
// its New; one with fields embeds Exc, made by Class.Init:
//
//	var NotFoundError = py.NewClass("NotFoundError", py.Exception)
//	type NotFound struct { py.Exc; Key string }
//	func NewNotFound(key string) *NotFound { return &NotFound{NotFoundError.Init("no " + key), key} }
//
// A struct that embeds another such struct calls SetClass, and has an Unwrap that leads to the embedded one, so that
// errors.As finds what an except clause of the base finds. __cause__ and __context__ are never on that path.
type Exc struct {
	class   *Class
	args    []any
	context error
	more    *excMore
}

// excMore holds what few exceptions have.
type excMore struct {
	cause    error
	suppress bool
	notes    []any
	hasNotes bool
	attrs    map[string]any
	stack    []uintptr
}

// New makes an exception of the class.
func (c *Class) New(args ...any) *Exc {
	e := &Exc{class: c, args: args}
	if stacksLeft.Load() > 0 {
		e.record()
	}
	return e
}

// Errorf makes an exception of the class from a format as of Sprintf.
func (c *Class) Errorf(format string, args ...any) *Exc { return c.New(Sprintf(format, args...)) }

// Init makes the Exc that a struct of the program embeds.
func (c *Class) Init(args ...any) Exc {
	e := Exc{class: c, args: args}
	if stacksLeft.Load() > 0 {
		e.record()
	}
	return e
}

// SetClass makes e an instance of c: what the constructor of a struct does to the embedded struct of its base.
func (e *Exc) SetClass(c *Class) { e.class = c }

// SetArgs is what BaseException.__init__ does: the arguments of the constructor that ran last become e.args.
func (e *Exc) SetArgs(args ...any) { e.args = args }

// Raised implements the interface of that name.
func (e *Exc) Raised() *Exc { return e }

// Class is type(e).
func (e *Exc) Class() *Class { return e.class }

// Is reports whether target is the exception's class or one of its bases: errors.Is calls it.
func (e *Exc) Is(target error) bool {
	c, ok := target.(*Class)
	return ok && e.class.IsSubclass(c)
}

func (e *Exc) extra() *excMore {
	if e.more == nil {
		e.more = &excMore{}
	}
	return e.more
}

// stacksLeft is how many exceptions will still remember where they were made: none without a source map.
var stacksLeft atomic.Int64

func (e *Exc) record() {
	if stacksLeft.Add(-1) < 0 {
		return
	}
	var pcs [64]uintptr
	n := runtime.Callers(3, pcs[:])
	e.extra().stack = slices.Clone(pcs[:n])
}

// exc gives the Exc of an error, or nil for an error of Go's own.
func exc(err error) *Exc {
	if e, ok := err.(Raised); ok {
		return e.Raised()
	}
	return nil
}

// ClassOf is type(err). An error that is no Python exception counts as an Exception.
func ClassOf(err error) *Class {
	if e := exc(err); e != nil {
		return e.class
	}
	if c, ok := err.(*Class); ok {
		return c
	}
	return Exception
}

// ClassName is type(err).__name__.
func ClassName(err error) string { return ClassOf(err).Name() }

// Is reports whether err is an instance of one of the classes: except (A, B).
func Is(err error, classes ...*Class) bool {
	return err != nil && ClassOf(err).IsSubclass(classes...)
}

// Args is err.args.
func Args(err error) Tuple[any] {
	if e := exc(err); e != nil {
		return Tuple[any](e.args)
	}
	return nil
}

// SetArgs is err.args = args.
func SetArgs(err error, args Tuple[any]) {
	if e := exc(err); e != nil {
		e.args = args
	}
}

// Cause is err.__cause__.
func Cause(err error) error {
	if e := exc(err); e != nil && e.more != nil {
		return e.more.cause
	}
	return nil
}

// SetCause is err.__cause__ = cause; a traceback then shows no context.
func SetCause(err, cause error) {
	if e := exc(err); e != nil {
		e.extra().cause, e.more.suppress = cause, true
	}
}

// From is raise err from cause.
func From[E error](err E, cause error) E {
	SetCause(err, cause)
	return err
}

// FromNone is raise err from None.
func FromNone[E error](err E) E {
	SetCause(err, nil)
	return err
}

// Context is err.__context__: the exception that was being handled when err was raised.
func Context(err error) error {
	if e := exc(err); e != nil {
		return e.context
	}
	return nil
}

// SetContext is err.__context__ = context.
func SetContext(err, context error) {
	if e := exc(err); e != nil {
		e.context = context
	}
}

// Suppressed is err.__suppress_context__.
func Suppressed(err error) bool {
	e := exc(err)
	return e != nil && e.more != nil && e.more.suppress
}

// SetSuppressed is err.__suppress_context__ = on.
func SetSuppressed(err error, on bool) {
	if e := exc(err); e != nil {
		e.extra().suppress = on
	}
}

// Raise gives err, raised while handled is being handled: handled becomes its context, unless they are the same, and
// a chain that would become a ring is cut as CPython's _PyErr_SetObject cuts it.
func Raise[E error](err E, handled error) E {
	e, h := exc(err), exc(handled)
	if e == nil || h == nil {
		return err
	}
	if e == h {
		if g, ok := any(err).(Grouped); ok && g.Group().origin != nil {
			g.Group().origin = e // raised by name, not by a bare raise: except* keeps it apart from the rest
		}
		return err
	}
	for o := h; o != nil; {
		next := exc(o.context)
		if next == e {
			o.context = nil
			break
		}
		o = next
	}
	e.context = handled
	return err
}

// During gives err, which came out of a handler of handled: the first exception of its chain that was raised there
// gets handled as its context. A nil err and handled itself, raised again, stay as they are.
func During(err, handled error) error {
	e, h := exc(err), exc(handled)
	if e == nil || h == nil {
		return err
	}
	for o := e; ; {
		if o == h {
			return err
		}
		next := exc(o.context)
		if next == nil {
			o.context = handled
			return err
		}
		o = next
	}
}

// AddNote is err.add_note(note).
func AddNote(err error, note string) {
	if e := exc(err); e != nil {
		m := e.extra()
		m.notes, m.hasNotes = append(m.notes, note), true
	}
}

// Notes is err.__notes__, or nothing if there are none.
func Notes(err error) []string {
	e := exc(err)
	if e == nil || e.more == nil {
		return nil
	}
	notes := make([]string, len(e.more.notes))
	for i, n := range e.more.notes {
		notes[i] = Str(n)
	}
	return notes
}

// Attr is an attribute of a builtin exception that a constructor or the runtime gave it by name, such as the name of
// a NameError; nil if it has none.
func Attr(err error, name string) any {
	if e := exc(err); e != nil && e.more != nil {
		return e.more.attrs[name]
	}
	return nil
}

// SetAttr sets such an attribute.
func SetAttr(err error, name string, value any) {
	if e := exc(err); e != nil {
		m := e.extra()
		if m.attrs == nil {
			m.attrs = map[string]any{}
		}
		m.attrs[name] = value
	}
}

// Try runs body, and turns an exception that it panics with into the error. Any other panic is no exception of the
// program's but a mistake of ours: it goes on, and ends the process with exit code 70.
func Try(body func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = Fault(fault)
		}
	}()
	return body()
}

// Fault is the exception in what recover gave; it panics again with anything else.
func Fault(recovered any) error {
	if e, ok := Thrown(recovered); ok {
		return e
	}
	panic(recovered)
}

// Thrown is the exception that a panic is, if it is one of the program's. To ask for more memory than Go can address is
// MemoryError, as it is for CPython; any other panic of Go's is a mistake of ours.
func Thrown(recovered any) (error, bool) {
	text := ""
	switch e := recovered.(type) {
	case Raised:
		return e, true
	case runtime.Error:
		text = e.Error()
	case string:
		text = e
	}
	if strings.HasSuffix(text, "len out of range") || strings.HasSuffix(text, "Repeat output length overflow") {
		return MemoryError.New(), true
	}
	return nil, false
}

// Must gives the value of a call that raises, or panics with its error.
func Must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// Check panics with err, if there is one.
func Check(err error) {
	if err != nil {
		panic(err)
	}
}
