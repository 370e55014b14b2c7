package asyncio

import (
	"context"
	"math"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Timeout runs body, which the running task is cancelled out of after d: the error is a TimeoutError then. With Forever
// it never is.
func Timeout(ctx context.Context, d time.Duration, body func(context.Context) error) error {
	var s TimeoutScope
	s.setAfter(loopOf(ctx), d)
	return s.Run(ctx, body)
}

// WithTimeout is Timeout for a body that uses the scope: async with timeout(d) as scope.
func WithTimeout(ctx context.Context, d time.Duration, body func(context.Context, *TimeoutScope) error) error {
	s := NewTimeout(ctx, d)
	return s.Run(ctx, func(ctx context.Context) error { return body(ctx, s) })
}

// TimeoutScope is asyncio.Timeout: the object of an async with timeout().
type TimeoutScope struct {
	state      timeoutState
	when       py.Opt[float64]
	deadline   int64 // when in nanoseconds
	task       *Task
	cancelling int32 // of the task, before
	clock      *timeoutClock
}

// timeoutClock is the handle of _on_timeout. One that is replaced by Reschedule is cancelled and forgotten.
type timeoutClock struct {
	scope *TimeoutScope
	timer timer
}

type timeoutState uint8

const (
	timeoutCreated timeoutState = iota
	timeoutActive
	timeoutExpiring
	timeoutExpired
	timeoutFinished
)

func (s timeoutState) String() string {
	return [...]string{"created", "active", "expiring", "expired", "finished"}[s]
}

// NewTimeout makes a scope that ends d from now, or never for Forever: asyncio.timeout(d).
func NewTimeout(ctx context.Context, d time.Duration) *TimeoutScope {
	s := &TimeoutScope{}
	s.setAfter(loopOf(ctx), d)
	return s
}

// NewTimeoutAt makes a scope that ends at a time of the loop's clock, in seconds, or never: asyncio.timeout_at(when).
func NewTimeoutAt(when py.Opt[float64]) *TimeoutScope {
	s := &TimeoutScope{}
	s.setWhen(when)
	return s
}

func (s *TimeoutScope) setAfter(l *Loop, d time.Duration) {
	if d == Forever {
		return
	}
	s.deadline = l.after(d)
	s.when = py.Opt[float64]{Value: float64(s.deadline) / 1e9, OK: true}
	if d == notANumber {
		s.when.Value = math.NaN()
	}
}

func (s *TimeoutScope) setWhen(when py.Opt[float64]) {
	s.when = when
	if when.OK {
		s.deadline = int64(Seconds(when.Value))
	}
}

// When is the deadline, in seconds of the loop's clock.
func (s *TimeoutScope) When() py.Opt[float64] { return s.when }

// Expired reports whether the time ran out while the body ran.
func (s *TimeoutScope) Expired() bool {
	return s.state == timeoutExpiring || s.state == timeoutExpired
}

// Reschedule sets the deadline anew. It faults unless the scope is active.
func (s *TimeoutScope) Reschedule(when py.Opt[float64]) {
	switch s.state {
	case timeoutActive:
	case timeoutCreated:
		panic(py.RuntimeError.New("Timeout has not been entered"))
	default:
		panic(py.RuntimeError.New("Cannot change state of " + s.state.String() + " Timeout"))
	}
	s.setWhen(when)
	s.schedule()
}

func (s *TimeoutScope) schedule() {
	s.stop()
	if !s.when.OK {
		return
	}
	l := s.task.loop
	c := &timeoutClock{scope: s}
	c.timer = timer{when: s.deadline, call: c}
	s.clock = c
	if s.deadline <= l.now() {
		l.callSoon(c)
	} else {
		l.timers.add(&c.timer)
	}
}

func (s *TimeoutScope) stop() {
	if s.clock != nil {
		s.task.loop.timers.cancel(&s.clock.timer)
		s.clock = nil
	}
}

// run is _on_timeout.
func (c *timeoutClock) run() {
	if c.timer.cancelled {
		return
	}
	s := c.scope
	s.task.cancel(nil)
	s.state, s.clock = timeoutExpiring, nil
}

// Enter begins the scope in the running task: __aenter__. It faults if it was entered before.
func (s *TimeoutScope) Enter(ctx context.Context) {
	if s.state != timeoutCreated {
		panic(py.RuntimeError.New("Timeout has already been entered"))
	}
	s.task = loopOf(ctx).current
	if s.task == nil {
		panic(py.RuntimeError.New("Timeout should be used inside a task"))
	}
	s.state = timeoutActive
	s.cancelling = s.task.requests
	s.schedule()
}

// Exit ends the scope: __aexit__. It takes what the body raised, and gives what is raised in its stead.
func (s *TimeoutScope) Exit(err error) error {
	s.stop()
	switch s.state {
	case timeoutExpiring:
		s.state = timeoutExpired
		// If there are more requests for cancellation than before, somebody else wants the task to end, too.
		if s.task.Uncancel() > int(s.cancelling) || err == nil {
			return err
		}
		if isCancelled(err) {
			return py.Raise(py.From(TimeoutError.New(), err), err)
		}
		insertTimeoutError(err)
		if g, ok := err.(py.Grouped); ok && py.Is(err, py.ExceptionGroup) {
			for _, e := range g.Group().Errors {
				insertTimeoutError(e)
			}
		}
	case timeoutActive:
		s.state = timeoutFinished
	}
	return err
}

// insertTimeoutError puts a TimeoutError before the CancelledError that err was raised in the handling of.
func insertTimeoutError(err error) {
	for context := py.Context(err); context != nil; err, context = context, py.Context(context) {
		if isCancelled(context) {
			timeout := py.From(TimeoutError.New(), context)
			py.SetContext(timeout, context)
			py.SetContext(err, timeout)
			return
		}
	}
}

// Run runs body in the scope: async with scope.
func (s *TimeoutScope) Run(ctx context.Context, body func(context.Context) error) error {
	s.Enter(ctx)
	return s.Exit(py.Try(func() error { return body(ctx) }))
}

// Repr implements py.Reprer.
func (s *TimeoutScope) Repr() string {
	when := ""
	if s.state == timeoutActive {
		when = " when=None"
		if s.when.OK {
			when = " when=" + py.Repr(math.Round(s.when.Value*1000)/1000)
		}
	}
	return "<Timeout [" + s.state.String() + "]" + when + ">"
}

// String is str(scope).
func (s *TimeoutScope) String() string { return s.Repr() }
