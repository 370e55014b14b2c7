// Package futures is Python's concurrent.futures: work that threads do, and the results that come of it.
//
// It takes functions, which it runs on threads of a pool, and gives futures that any thread may wait for. It never runs a
// function on the caller's goroutine.
package futures

import (
	"slices"
	"sync"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// The exception classes of concurrent.futures.
var (
	// CancelledError is raised by the result of a future that was cancelled.
	CancelledError = py.NewClassIn("concurrent.futures._base", "CancelledError", py.NewClassIn("concurrent.futures._base", "Error", py.Exception))
	// InvalidStateError is raised by operations that a future's state does not allow.
	InvalidStateError = py.NewClassIn("concurrent.futures._base", "InvalidStateError", py.Exception)
)

type state uint8

const (
	pending state = iota
	running
	cancelled
	finished
)

// Future is concurrent.futures.Future: the result of a call that may not have ended yet.
type Future[T any] struct {
	mu        sync.Mutex
	state     state
	done      chan struct{} // closed when it is cancelled or finished
	value     T
	err       error
	callbacks []func(*Future[T])
}

// NewFuture makes a future that nothing works for yet.
func NewFuture[T any]() *Future[T] { return &Future[T]{done: make(chan struct{})} }

// Cancel cancels the call if it has not begun, and reports whether the future is cancelled.
func (f *Future[T]) Cancel() bool {
	f.mu.Lock()
	switch f.state {
	case running, finished:
		f.mu.Unlock()
		return false
	case cancelled:
		f.mu.Unlock()
		return true
	}
	f.state = cancelled
	f.finish()
	return true
}

// finish calls the callbacks. It is called with the lock held, and frees it.
func (f *Future[T]) finish() {
	close(f.done)
	callbacks := f.callbacks
	f.callbacks = nil
	f.mu.Unlock()
	for _, call := range callbacks {
		f.call(call)
	}
}

// call calls a callback. Its exceptions are logged in Python; here they are dropped, as standard error is not compared.
func (f *Future[T]) call(fn func(*Future[T])) {
	_ = py.Try(func() error {
		fn(f)
		return nil
	})
}

// Begin is set_running_or_notify_cancel(): whether the call shall be made.
func (f *Future[T]) Begin() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.state != pending {
		return false
	}
	f.state = running
	return true
}

// Set ends the call, with its value or its exception.
func (f *Future[T]) Set(value T, err error) {
	f.mu.Lock()
	if f.state == cancelled || f.state == finished {
		f.mu.Unlock()
		panic(InvalidStateError.New("CANCELLED"))
	}
	f.state, f.value, f.err = finished, value, err
	f.finish()
}

// SetResult is set_result().
func (f *Future[T]) SetResult(value T) { f.Set(value, nil) }

// SetException is set_exception().
func (f *Future[T]) SetException(err error) {
	var none T
	f.Set(none, err)
}

// Done reports whether the call has ended or was cancelled.
func (f *Future[T]) Done() bool {
	select {
	case <-f.done:
		return true
	default:
		return false
	}
}

// Running reports whether the call is being made.
func (f *Future[T]) Running() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.state == running
}

// Cancelled reports whether the call was cancelled.
func (f *Future[T]) Cancelled() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.state == cancelled
}

// Forever is a timeout that never comes.
const Forever time.Duration = 1<<63 - 1

// Result waits for the value. The error is the call's exception, a CancelledError, or after the timeout a TimeoutError.
func (f *Future[T]) Result(timeout time.Duration) (result T, err error) {
	if err := f.wait(timeout); err != nil {
		return result, err
	}
	if f.state == cancelled {
		return result, CancelledError.New()
	}
	return f.value, f.err
}

// Exception waits for the call to end, and gives its exception, or nil.
func (f *Future[T]) Exception(timeout time.Duration) (exception, err error) {
	if err := f.wait(timeout); err != nil {
		return nil, err
	}
	if f.state == cancelled {
		return nil, CancelledError.New()
	}
	return f.err, nil
}

func (f *Future[T]) wait(timeout time.Duration) error {
	if timeout == Forever {
		<-f.done
		return nil
	}
	clock := time.NewTimer(max(timeout, 0))
	defer clock.Stop()
	select {
	case <-f.done:
		return nil
	case <-clock.C:
	}
	if f.Done() {
		return nil
	}
	return py.TimeoutError.New()
}

// AddDoneCallback has fn called when the call has ended, by the thread that ends it; at once if it has ended already.
func (f *Future[T]) AddDoneCallback(fn func(*Future[T])) {
	f.mu.Lock()
	if f.state == pending || f.state == running {
		f.callbacks = append(slices.Clip(f.callbacks), fn)
		f.mu.Unlock()
		return
	}
	f.mu.Unlock()
	f.call(fn)
}
