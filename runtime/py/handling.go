package py

import "sync/atomic"

// The exception that is being handled is the state of a task: sys.exception() reads it, a bare raise in a helper raises
// it again, and it becomes the context of what is raised meanwhile. Programs that can't see the difference keep no such
// state: the compiler calls Handle only in those that look.

// handled is the innermost exception that is being handled; nil, or a nil error in it, if there is none.
var handled atomic.Pointer[error]

// Handle runs the body of an except clause, of a finally or of an __exit__, while err is being handled; err may be nil.
// What the body raises, faults included, gets err as its context.
func Handle(err error, body func() error) error {
	if err == nil {
		return Try(body)
	}
	outer := handled.Load()
	if outer != nil {
		During(err, *outer)
	}
	handled.Store(&err)
	defer handled.Store(outer)
	return During(Try(body), err)
}

// Handled is sys.exception(): the exception that is being handled, or nil.
func Handled() error {
	if e := handled.Load(); e != nil {
		return *e
	}
	return nil
}

// SwapHandled sets the exception that is being handled, and gives what it was: the event loop keeps each task's own.
func SwapHandled(state *error) *error { return handled.Swap(state) }

// Reraise is a bare raise where it can't be told before whether an exception is being handled: the innermost of those
// that may be, else the one of the callers.
func Reraise(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	if err := Handled(); err != nil {
		return err
	}
	return RuntimeError.New("No active exception to reraise")
}

// ExcInfo is sys.exc_info().
func ExcInfo(err error) Triple[any, error, any] {
	if err == nil {
		return Triple[any, error, any]{}
	}
	return Triple[any, error, any]{ClassOf(err), err, TracebackValue{err}}
}
