package asyncio

import (
	"context"
	"slices"
	"unsafe"

	"github.com/gosyncio/gosyncio/runtime/contextvars"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Awaitable is what can be awaited for a T: a TaskOf[T], a Future[T], a CoroOf[T].
type Awaitable[T any] interface {
	Await(ctx context.Context) (T, error)
}

// AnyFuture is a task or future, whatever its result: *Task, *TaskOf[T] or *Future[T].
type AnyFuture interface {
	awaited
	// Finished is done() in Python: Done is the context's.
	Finished() bool
	// Cancelled reports whether it ended with a CancelledError.
	Cancelled() bool
	// Cancel asks for cancellation, with an optional message, and reports whether that was possible.
	Cancel(message ...any) bool
	// Exception is what it ended with, or nil; the error is that of asking too early, or of a cancellation.
	Exception() (exception, err error)
	// AwaitAny is Await for code that does not know the type of the result.
	AwaitAny(ctx context.Context) (any, error)
	// ResultAny is Result for code that does not know the type of the result.
	ResultAny() (any, error)
	// Repr is repr().
	Repr() string
}

// AnyFutureOf is a task or future with a result of type T: *TaskOf[T] or *Future[T].
type AnyFutureOf[T any] interface {
	AnyFuture
	Awaitable[T]
	Result() (T, error)
}

// awaited is what a task parks on. Cancelling is virtual, as in CPython, because a task hands its own cancellation on to
// what it waits for: another task, the members of a gathering.
type awaited interface {
	base() *future
	cancel(message any) bool
}

type state uint8

const (
	pending state = iota
	cancelled
	finished
)

// future is CPython's Future, without the value.
type future struct {
	first   runner // the callbacks; few futures have more than one
	more    *[]runner
	err     error // finished: the exception. cancelled: the CancelledError for the first who asks for the result
	message any   // of the cancellation
	state   state
	unseen  bool // it has an exception that nobody has asked for
	listed  bool // it is in loop.failed
	loop    *Loop
}

func (f *future) base() *future { return f }

// addCallback makes r run one turn after the future is done.
func (f *future) addCallback(r runner) {
	switch {
	case f.state != pending:
		f.loop.callSoon(r)
	case f.more != nil:
		*f.more = append(*f.more, r)
	case f.first == nil:
		f.first = r
	default:
		f.more = &[]runner{r}
	}
}

func (f *future) removeCallback(r runner) {
	f.removeCallbacks(func(other runner) bool { return other == r })
}

func (f *future) removeCallbacks(match func(runner) bool) (removed int) {
	if f.first != nil && match(f.first) {
		f.first = nil
		removed++
	}
	if f.more == nil {
		return removed
	}
	kept := slices.DeleteFunc(*f.more, match)
	removed += len(*f.more) - len(kept)
	if f.more = &kept; len(kept) == 0 {
		f.more = nil
	}
	return removed
}

// callbacks are those that were added, in order.
func (f *future) callbacks() []runner {
	var all []runner
	if f.first != nil {
		all = append(all, f.first)
	}
	if f.more != nil {
		all = append(all, *f.more...)
	}
	return all
}

func (f *future) scheduleCallbacks() {
	if f.first != nil {
		f.loop.callSoon(f.first)
		f.first = nil
	}
	if f.more != nil {
		for _, r := range *f.more {
			f.loop.callSoon(r)
		}
		f.more = nil
	}
}

// finish makes the future done, without an exception.
func (f *future) finish() {
	f.state = finished
	f.scheduleCallbacks()
}

// fail makes the future done, with an exception.
func (f *future) fail(err error) {
	f.state, f.err = finished, err
	f.scheduleCallbacks()
	f.unseen = true
}

// release finishes a future that only says "now", unless it is done.
func (f *future) release() {
	if f.state == pending {
		f.finish()
	}
}

// cancel is Future.cancel.
func (f *future) cancel(message any) bool {
	f.unseen = false
	if f.state != pending {
		return false
	}
	f.state, f.message = cancelled, message
	f.scheduleCallbacks()
	return true
}

// result is Future.result without the value: what an await of the future raises.
func (f *future) result() error {
	switch f.state {
	case pending:
		return InvalidStateError.New("Result is not set.")
	case cancelled:
		return f.cancelledError()
	}
	f.unseen = false
	return f.err
}

// exception is Future.exception.
func (f *future) exception() (exception, err error) {
	switch f.state {
	case pending:
		return nil, InvalidStateError.New("Exception is not set.")
	case cancelled:
		return nil, f.cancelledError()
	}
	f.unseen = false
	return f.err, nil
}

// cancelledError is _make_cancelled_error: the first who asks gets the exception that ended the task, the others get new
// ones, with the message of the cancellation.
func (f *future) cancelledError() error {
	if f.state == cancelled && f.err != nil {
		err := f.err
		f.err = nil
		return err
	}
	if f.message == nil {
		return CancelledError.New()
	}
	return CancelledError.New(f.message)
}

// Finished is done() in Python: Done is the context's.
func (f *future) Finished() bool { return f.state != pending }

// Cancelled reports whether it ended with a CancelledError.
func (f *future) Cancelled() bool { return f.state == cancelled }

// Exception is what it ended with, or nil. The error is an InvalidStateError if it is not done, a CancelledError if it
// was cancelled.
func (f *future) Exception() (exception, err error) { return f.exception() }

// GetLoop is get_loop().
func (f *future) GetLoop() *Loop { return f.loop }

func message(args []any) any {
	if len(args) == 0 {
		return nil
	}
	return args[0]
}

// A doneCallback is a function of the program that a future calls when it is done.
type doneCallback struct {
	loop *Loop
	call func()
	of   unsafe.Pointer // the function value that it was made from, for remove_done_callback
	vars *contextvars.Context
}

func (c *doneCallback) run() { c.loop.protect(c.call, c.of, c.vars) }

func (f *future) addDone(call func(), of unsafe.Pointer) {
	f.addCallback(&doneCallback{f.loop, call, of, f.loop.slot().Snapshot()})
}

// funcID tells function values apart: it is the same for copies of one value.
func funcID[F any](fn F) unsafe.Pointer { return *(*unsafe.Pointer)(unsafe.Pointer(&fn)) }

func removeDone(f *future, of unsafe.Pointer) int {
	return f.removeCallbacks(func(r runner) bool {
		c, ok := r.(*doneCallback)
		return ok && c.of == of
	})
}

// Future is asyncio.Future: a result that somebody will set. It is made by NewFuture, and by gather and shield.
type Future[T any] struct {
	future
	value  T
	gather *gathering // whose outer future this is, if any
}

// NewFuture is loop.create_future().
func NewFuture[T any](ctx context.Context) *Future[T] { return LoopFuture[T](loopOf(ctx)) }

// LoopFuture is l.create_future().
func LoopFuture[T any](l *Loop) *Future[T] { return &Future[T]{future: future{loop: l}} }

func (f *Future[T]) cancel(message any) bool {
	if f.gather != nil {
		return f.gather.cancel(message)
	}
	return f.future.cancel(message)
}

// Cancel asks for cancellation, with an optional message. It reports whether the future was not done yet.
func (f *Future[T]) Cancel(msg ...any) bool { return f.cancel(message(msg)) }

// SetResult makes the future done. It faults if it is done already.
func (f *Future[T]) SetResult(value T) {
	f.mustBePending()
	f.value = value
	f.finish()
}

// SetException makes the future done, with an exception or the exception of a class. It faults if it is done already.
func (f *Future[T]) SetException(err error) {
	f.mustBePending()
	if c, ok := err.(*py.Class); ok {
		err = c.New()
	}
	if py.Is(err, py.StopIteration) {
		err = py.Raise(py.From(py.RuntimeError.New(
			"StopIteration interacts badly with generators and cannot be raised into a Future"), err), err)
	}
	f.fail(err)
	f.loop.noteFailure(f)
}

func (f *Future[T]) mustBePending() {
	if f.state != pending {
		panic(InvalidStateError.New("invalid state"))
	}
}

// Await waits for the result.
func (f *Future[T]) Await(ctx context.Context) (result T, err error) {
	if err := current(ctx).await(f); err != nil {
		return result, err
	}
	return f.value, nil
}

// AwaitAny is Await for code that does not know the type of the result.
func (f *Future[T]) AwaitAny(ctx context.Context) (any, error) { return dynamic(f.Await(ctx)) }

// Result is the result of a future that is done; the error is its exception, a CancelledError, or an InvalidStateError.
func (f *Future[T]) Result() (result T, err error) {
	if err := f.result(); err != nil {
		return result, err
	}
	return f.value, nil
}

// ResultAny is Result for code that does not know the type of the result.
func (f *Future[T]) ResultAny() (any, error) { return dynamic(f.Result()) }

// dynamic is a result as a value of any type: None is nil.
func dynamic[T any](v T, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	if _, ok := any(v).(py.NoneType); ok {
		return nil, nil
	}
	return v, nil
}

// AddDoneCallback has fn called, one turn after the future is done.
func (f *Future[T]) AddDoneCallback(fn func(*Future[T])) {
	f.addDone(func() { fn(f) }, funcID(fn))
}

// RemoveDoneCallback takes back all calls of fn that AddDoneCallback asked for, and says how many they were.
func (f *Future[T]) RemoveDoneCallback(fn func(*Future[T])) int {
	return removeDone(&f.future, funcID(fn))
}

var futureClass = py.ClassNamed("asyncio", "Future")

// Class is asyncio.Future, for type() and isinstance().
func (f *Future[T]) Class() *py.Class { return futureClass }
