package asyncio

import (
	"context"
	"iter"
	"slices"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// What Wait can wait for.
const (
	FirstCompleted = "FIRST_COMPLETED"
	FirstException = "FIRST_EXCEPTION"
	AllCompleted   = "ALL_COMPLETED"
)

// distinct gives the futures without repetitions. Python makes a set of them, whose order is left open.
func distinct[F AnyFuture](fs iter.Seq[F]) []F {
	var list []F
	known := map[*future]bool{}
	for f := range fs {
		if b := f.base(); !known[b] {
			known[b] = true
			list = append(list, f)
		}
	}
	return list
}

// Wait waits for tasks and futures until one, one that failed, or all are done, or until the timeout, which is Forever
// for none. It parts them into those that are done and the others, and cancels none.
func Wait[F AnyFuture](ctx context.Context, fs iter.Seq[F], timeout time.Duration, when string) (done, pending *py.Set[F], err error) {
	list := distinct(fs)
	if len(list) == 0 {
		return nil, nil, py.ValueError.New("Set of Tasks/Futures is empty.")
	}
	switch when {
	case FirstCompleted, FirstException, AllCompleted:
	default:
		return nil, nil, py.ValueError.New("Invalid return_when value: " + when)
	}
	t := current(ctx)
	w := &waiting{waiter: future{loop: t.loop}, when: when, left: len(list), members: make([]waitMember, len(list))}
	if timeout != Forever {
		w.timer = timer{when: t.loop.after(timeout), call: w}
		t.loop.timers.add(&w.timer)
	}
	for i, f := range list {
		w.members[i] = waitMember{w, f.base()}
		f.base().addCallback(&w.members[i])
	}
	err = t.await(&w.waiter)
	w.stopTimer()
	for i := range w.members {
		w.members[i].f.removeCallback(&w.members[i])
	}
	if err != nil {
		return nil, nil, err
	}
	done, pending = py.NewSet[F](), py.NewSet[F]()
	for _, f := range list {
		if f.Finished() {
			done.Add(f)
		} else {
			pending.Add(f)
		}
	}
	return done, pending, nil
}

// WaitPair is Wait with the sets in a tuple.
func WaitPair[F AnyFuture](ctx context.Context, fs iter.Seq[F], timeout time.Duration, when string) (py.Pair[*py.Set[F], *py.Set[F]], error) {
	done, pending, err := Wait(ctx, fs, timeout, when)
	return py.Pair[*py.Set[F], *py.Set[F]]{First: done, Second: pending}, err
}

// waiting is _wait, and the callback of its timer.
type waiting struct {
	waiter  future
	timer   timer
	when    string
	left    int
	members []waitMember
}

func (w *waiting) stopTimer() { w.waiter.loop.timers.cancel(&w.timer) }

func (w *waiting) run() {
	if !w.timer.cancelled {
		w.waiter.release()
	}
}

type waitMember struct {
	w *waiting
	f *future
}

// run is _on_completion.
func (m *waitMember) run() {
	w := m.w
	w.left--
	failed := false
	if w.when == FirstException && m.f.state == finished {
		m.f.unseen = false
		failed = m.f.err != nil
	}
	if w.left <= 0 || w.when == FirstCompleted || failed {
		w.stopTimer()
		w.waiter.release()
	}
}

// Waitable is what can be awaited for no result: a Task, a Coro.
type Waitable interface {
	Await(ctx context.Context) error
}

// AsCompleted gives, for each of the tasks and coroutines, a coroutine that waits for the next one to be done. The
// coroutines among them become tasks. Those that come after the timeout, which is Forever for none, raise a TimeoutError.
func AsCompleted[F Waitable](ctx context.Context, fs iter.Seq[F], timeout time.Duration) iter.Seq[*Coro] {
	c := newCompletions(ctx, ensured(fs, func(f F) AnyFuture { return CreateTask(ctx, f.Await) }), timeout)
	return func(yield func(*Coro) bool) {
		for c.left > 0 {
			c.left--
			coro := NewCoro(func(ctx context.Context) error {
				f, err := c.next(ctx)
				if err != nil {
					return err
				}
				return f.base().result()
			})
			if !yield(coro) {
				return
			}
		}
	}
}

// AsCompletedOf is AsCompleted for results: of tasks, futures and coroutines.
func AsCompletedOf[F Awaitable[T], T any](ctx context.Context, fs iter.Seq[F], timeout time.Duration) iter.Seq[*CoroOf[T]] {
	list := ensured(fs, func(f F) AnyFutureOf[T] { return CreateTaskOf(ctx, f.Await) })
	c := newCompletions(ctx, list, timeout)
	return func(yield func(*CoroOf[T]) bool) {
		for c.left > 0 {
			c.left--
			coro := NewCoroOf(func(ctx context.Context) (result T, err error) {
				f, err := c.next(ctx)
				if err != nil {
					return result, err
				}
				return f.Result()
			})
			if !yield(coro) {
				return
			}
		}
	}
}

// ensured gives the futures of awaitables, without repetitions: start makes tasks of the coroutines.
func ensured[F, R any](fs iter.Seq[F], start func(F) R) []R {
	var list []R
	known := map[any]bool{}
	for f := range fs {
		if known[f] {
			continue
		}
		known[f] = true
		r, ok := any(f).(R)
		if !ok {
			r = start(f)
		}
		list = append(list, r)
	}
	return list
}

// EachCompleted gives the tasks and futures themselves as they are done: async for f in as_completed(fs).
func EachCompleted[F AnyFuture](ctx context.Context, fs iter.Seq[F], timeout time.Duration) iter.Seq2[F, error] {
	c := newCompletions(ctx, distinct(fs), timeout)
	return func(yield func(F, error) bool) {
		for c.left > 0 {
			c.left--
			f, err := c.next(ctx)
			if !yield(f, err) || err != nil {
				return
			}
		}
	}
}

// completions is _AsCompletedIterator: a queue into which callbacks put what is done.
type completions[F AnyFuture] struct {
	done    *Queue[py.Opt[F]] // nothing stands for a future that came too late
	todo    []*completion[F]
	pending int // of todo
	left    int
	timer   timer
}

type completion[F AnyFuture] struct {
	c     *completions[F]
	f     F
	index int // in c.todo
}

func newCompletions[F AnyFuture](ctx context.Context, list []F, timeout time.Duration) *completions[F] {
	l := loopOf(ctx)
	c := &completions[F]{done: NewQueue[py.Opt[F]](0), left: len(list), pending: len(list)}
	for i, f := range list {
		m := &completion[F]{c, f, i}
		c.todo = append(c.todo, m)
		f.base().addCallback(m)
	}
	if timeout != Forever && len(list) > 0 {
		c.timer = timer{when: l.after(timeout), call: c}
		l.timers.add(&c.timer)
	}
	return c
}

// run is _handle_timeout.
func (c *completions[F]) run() {
	if c.timer.cancelled {
		return
	}
	for _, m := range c.todo {
		if m == nil {
			continue
		}
		m.f.base().removeCallback(m)
		_ = c.done.PutNowait(py.Opt[F]{})
	}
	c.todo, c.pending = nil, 0
}

// run is _handle_completion.
func (m *completion[F]) run() {
	c := m.c
	if c.pending == 0 {
		return // the timeout was here first
	}
	c.todo[m.index] = nil
	c.pending--
	_ = c.done.PutNowait(py.Opt[F]{Value: m.f, OK: true})
	if c.pending == 0 {
		m.f.base().loop.timers.cancel(&c.timer)
	}
}

func (c *completions[F]) next(ctx context.Context) (F, error) {
	f, err := c.done.Get(ctx)
	if err == nil && !f.OK {
		err = TimeoutError.New()
	}
	return f.Value, err
}

// Tasks makes tasks of coroutines, in order.
func Tasks(ctx context.Context, coros iter.Seq[*Coro]) iter.Seq[*Task] {
	var tasks []*Task
	for c := range coros {
		tasks = append(tasks, CreateTask(ctx, c.Await))
	}
	return slices.Values(tasks)
}

// TasksOf is Tasks for coroutines with results.
func TasksOf[T any](ctx context.Context, coros iter.Seq[*CoroOf[T]]) iter.Seq[*TaskOf[T]] {
	var tasks []*TaskOf[T]
	for c := range coros {
		tasks = append(tasks, CreateTaskOf(ctx, c.Await))
	}
	return slices.Values(tasks)
}
