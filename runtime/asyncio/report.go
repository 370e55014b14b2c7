package asyncio

import (
	"os"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// ErrorContext is what the loop says of an exception that nobody handles: the context of call_exception_handler.
type ErrorContext struct {
	Message   string
	Exception error
	Future    AnyFuture // or nil
	Task      *Task     // or nil
}

// ExceptionHandler is a program's own handler of such exceptions.
type ExceptionHandler func(*Loop, ErrorContext)

// SetExceptionHandler is loop.set_exception_handler(). Nil stands for the default one.
func (l *Loop) SetExceptionHandler(handler ExceptionHandler) { l.handler = handler }

// CallExceptionHandler is loop.call_exception_handler().
func (l *Loop) CallExceptionHandler(c ErrorContext) { l.handleException(c) }

func (l *Loop) handleException(c ErrorContext) {
	if l.handler == nil {
		l.DefaultExceptionHandler(c)
		return
	}
	defer func() {
		if fault := recover(); fault != nil {
			err := exceptionOf(fault)
			if leavesLoop(err) {
				l.fatal = err
				return
			}
			l.DefaultExceptionHandler(ErrorContext{Message: "Unhandled error in exception handler", Exception: err})
		}
	}()
	l.handler(l, c)
}

// DefaultExceptionHandler writes to standard error what CPython's logs.
func (l *Loop) DefaultExceptionHandler(c ErrorContext) {
	var b strings.Builder
	if c.Message == "" {
		c.Message = "Unhandled exception in event loop"
	}
	b.WriteString(c.Message + "\n")
	if c.Future != nil {
		b.WriteString("future: " + c.Future.Repr() + "\n")
	}
	if c.Task != nil {
		b.WriteString("task: " + c.Task.Repr() + "\n")
	}
	if c.Exception != nil {
		b.WriteString(py.FormatException(c.Exception))
	}
	_, _ = os.Stderr.WriteString(b.String())
}

// failedAtMost is how many failed futures a loop remembers before it takes the oldest for forgotten by the program.
const failedAtMost = 1024

// noteFailure remembers a future that ended with an exception. CPython says so when such a future is collected before
// somebody asked for the exception; here it is said when the loop closes, or when there are too many.
func (l *Loop) noteFailure(f AnyFuture) {
	if f.base().listed {
		return
	}
	f.base().listed = true
	l.failed = append(l.failed, f)
	if len(l.failed) < failedAtMost {
		return
	}
	unseen := l.failed[:0]
	for _, f := range l.failed {
		if f.base().unseen {
			unseen = append(unseen, f)
		}
	}
	clear(l.failed[len(unseen):])
	l.failed = unseen
	if len(unseen) > failedAtMost/2 {
		l.report(unseen[:failedAtMost/2])
		l.failed = append(l.failed[:0], unseen[failedAtMost/2:]...)
	}
}

// reportFailed reports all that were remembered and not seen.
func (l *Loop) reportFailed() {
	failed := l.failed
	l.failed = nil
	l.report(failed)
}

func (l *Loop) report(failed []AnyFuture) {
	for _, f := range failed {
		b := f.base()
		if !b.unseen {
			continue
		}
		b.unseen = false
		l.handleException(ErrorContext{
			Message:   className(f) + " exception was never retrieved",
			Exception: b.err,
			Future:    f,
		})
	}
}

// Dict is the context as Python's handlers get it.
func (c ErrorContext) Dict() *py.Dict[string, any] {
	d := py.NewDict[string, any]()
	d.Set("message", c.Message)
	if c.Exception != nil {
		d.Set("exception", c.Exception)
	}
	if c.Future != nil {
		d.Set("future", c.Future)
	}
	if c.Task != nil {
		d.Set("task", c.Task)
	}
	return d
}

// errorContextOf is the context in a dict.
func errorContextOf(d *py.Dict[string, any]) (c ErrorContext) {
	for key, value := range d.All() {
		switch key {
		case "message":
			c.Message = py.Str(value)
		case "exception":
			c.Exception, _ = value.(error)
		case "future":
			c.Future, _ = value.(AnyFuture)
		case "task":
			c.Task, _ = value.(*Task)
		}
	}
	return c
}

// SetDictHandler is loop.set_exception_handler() for a handler of Python's shape. Nil stands for the default one.
func (l *Loop) SetDictHandler(handler func(*Loop, *py.Dict[string, any])) {
	if handler == nil {
		l.handler = nil
		return
	}
	l.handler = func(l *Loop, c ErrorContext) { handler(l, c.Dict()) }
}

// CallDictHandler is loop.call_exception_handler(context).
func (l *Loop) CallDictHandler(context *py.Dict[string, any]) {
	l.handleException(errorContextOf(context))
}

// DefaultDictHandler is loop.default_exception_handler(context).
func (l *Loop) DefaultDictHandler(context *py.Dict[string, any]) {
	l.DefaultExceptionHandler(errorContextOf(context))
}
