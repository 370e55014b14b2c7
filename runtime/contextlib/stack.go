package contextlib

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// An Exit leaves a manager: it is told what the body raised, or nil, and reports whether that is handled.
type Exit = func(err error) (handled bool, failure error)

// An AsyncExit is an Exit that may suspend.
type AsyncExit = func(ctx context.Context, err error) (handled bool, failure error)

// ExitStack is contextlib.ExitStack.
type ExitStack struct{ exits []Exit }

// NewExitStack is ExitStack().
func NewExitStack() *ExitStack { return &ExitStack{} }

// Push adds what leaves a manager that has been entered; the last one added is the first to run.
func (s *ExitStack) Push(exit Exit) { s.exits = append(s.exits, exit) }

// Callback adds a function to call. It raises by panic.
func (s *ExitStack) Callback(f func()) {
	s.Push(func(error) (bool, error) {
		f()
		return false, nil
	})
}

// PopAll is s.pop_all(): a new stack with what was added here, where nothing is left to run.
func (s *ExitStack) PopAll() *ExitStack {
	all := &ExitStack{s.exits}
	s.exits = nil
	return all
}

// Enter is s.__enter__().
func (s *ExitStack) Enter() (*ExitStack, error) { return s, nil }

// Exit is s.__exit__(type(err), err, err.__traceback__).
func (s *ExitStack) Exit(err error) (handled bool, failure error) {
	pop := func() func(error) (bool, error) {
		n := len(s.exits)
		if n == 0 {
			return nil
		}
		exit := s.exits[n-1]
		s.exits = s.exits[:n-1]
		return exit
	}
	return unwind(pop, err)
}

// Close is s.close().
func (s *ExitStack) Close() error {
	_, err := s.Exit(nil)
	return err
}

// Run is a with statement over s: it runs body, then what was added.
func (s *ExitStack) Run(body func() error) error {
	err := py.Try(body)
	handled, failure := s.Exit(err)
	return outcome(err, handled, failure)
}

// AsyncExitStack is contextlib.AsyncExitStack.
type AsyncExitStack struct{ exits []AsyncExit }

// NewAsyncExitStack is AsyncExitStack().
func NewAsyncExitStack() *AsyncExitStack { return &AsyncExitStack{} }

// Push adds what leaves a manager that does not suspend.
func (s *AsyncExitStack) Push(exit Exit) {
	s.PushAsync(func(_ context.Context, err error) (bool, error) { return exit(err) })
}

// PushAsync adds what leaves a manager that has been entered; the last one added is the first to run.
func (s *AsyncExitStack) PushAsync(exit AsyncExit) { s.exits = append(s.exits, exit) }

// Callback adds a function to call. It raises by panic.
func (s *AsyncExitStack) Callback(f func()) {
	s.Push(func(error) (bool, error) {
		f()
		return false, nil
	})
}

// PushAsyncCallback adds a coroutine to await.
func (s *AsyncExitStack) PushAsyncCallback(f func(ctx context.Context) error) {
	s.PushAsync(func(ctx context.Context, _ error) (bool, error) { return false, f(ctx) })
}

// PopAll is s.pop_all(): a new stack with what was added here, where nothing is left to run.
func (s *AsyncExitStack) PopAll() *AsyncExitStack {
	all := &AsyncExitStack{s.exits}
	s.exits = nil
	return all
}

// Enter is await s.__aenter__().
func (s *AsyncExitStack) Enter(context.Context) (*AsyncExitStack, error) { return s, nil }

// Exit is await s.__aexit__(type(err), err, err.__traceback__).
func (s *AsyncExitStack) Exit(ctx context.Context, err error) (handled bool, failure error) {
	pop := func() func(error) (bool, error) {
		n := len(s.exits)
		if n == 0 {
			return nil
		}
		exit := s.exits[n-1]
		s.exits = s.exits[:n-1]
		return func(err error) (bool, error) { return exit(ctx, err) }
	}
	return unwind(pop, err)
}

// Close is await s.aclose().
func (s *AsyncExitStack) Close(ctx context.Context) error {
	_, err := s.Exit(ctx, nil)
	return err
}

// Run is an async with statement over s: it runs body, then what was added.
func (s *AsyncExitStack) Run(ctx context.Context, body func() error) error {
	err := py.Try(body)
	handled, failure := s.Exit(ctx, err)
	return outcome(err, handled, failure)
}

// unwind is ExitStack.__exit__ of Lib/contextlib.py: each exit sees the exception that the ones before left, as nested
// with statements would have it.
func unwind(pop func() func(error) (bool, error), err error) (handled bool, failure error) {
	pending := err
	for {
		exit := pop()
		if exit == nil {
			break
		}
		var done bool
		raised := py.Try(func() (err error) {
			done, err = exit(pending)
			return err
		})
		switch {
		case raised != nil:
			pending = py.During(raised, pending)
			failure = pending
		case done:
			handled, pending, failure = true, nil, nil
		}
	}
	return handled && err != nil, failure
}

// outcome is what a with statement raises.
func outcome(err error, handled bool, failure error) error {
	switch {
	case failure != nil:
		return failure
	case handled:
		return nil
	}
	return err
}
