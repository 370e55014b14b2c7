package asyncio

import (
	"context"
	"sync/atomic"

	"github.com/gosyncio/gosyncio/runtime/contextvars"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Run is asyncio.run: it runs main to its end in a loop of its own, then cancels the tasks that are left and waits for
// them. SIGINT cancels main; if main lets itself be cancelled, the error is a KeyboardInterrupt.
func Run(main func(context.Context) error) error {
	_, err := RunOf(func(ctx context.Context) (py.NoneType, error) { return py.NoneType{}, main(ctx) })
	return err
}

// RunOf is Run for a main with a result.
func RunOf[T any](main func(context.Context) (T, error)) (result T, err error) {
	if running().Load() != nil {
		return result, py.RuntimeError.New("asyncio.run() cannot be called from a running event loop")
	}
	r := NewRunner()
	result, err = RunnerRun(r, main)
	if left := r.Close(); left != nil {
		err = py.Raise(left, err)
	}
	return result, err
}

// Runner is asyncio.Runner: it runs several coroutines, one after the other, in one loop.
type Runner struct {
	loop   *Loop
	closed bool
	vars   *contextvars.Context // of all that it runs
	events interrupts
}

// NewRunner makes a runner. Its loop is made when it is first used.
func NewRunner() *Runner { return &Runner{} }

// GetLoop is get_loop(). It faults if the runner is closed.
func (r *Runner) GetLoop() *Loop {
	if r.closed {
		panic(py.RuntimeError.New("Runner is closed"))
	}
	if r.loop == nil {
		r.loop = NewLoop()
		SetEventLoop(r.loop)
		r.vars = contextvars.CopyContext()
	}
	return r.loop
}

// Run runs fn in the runner's loop.
func (r *Runner) Run(fn func(context.Context) error) error {
	_, err := RunnerRun(r, func(ctx context.Context) (py.NoneType, error) { return py.NoneType{}, fn(ctx) })
	return err
}

// RunnerRun runs fn, which has a result, in the runner's loop.
func RunnerRun[T any](r *Runner, fn func(context.Context) (T, error)) (result T, err error) {
	if running().Load() != nil {
		return result, py.RuntimeError.New("Runner.run() cannot be called from a running event loop")
	}
	l := r.GetLoop()
	t := LoopTask(l, fn)
	t.SetContext(r.vars)
	r.events.listen(l, &t.Task)
	defer r.events.ignore()
	err = l.runUntil(&t.future, false)
	t.unseen = false // SystemExit gets here past the task: BaseEventLoop.run_until_complete consumes it
	if isCancelled(err) && r.events.count > 0 && t.Uncancel() == 0 {
		return result, py.Raise(py.KeyboardInterrupt.New(), err)
	}
	if err != nil {
		return result, err
	}
	return t.value, nil
}

// Close cancels the tasks that are left, waits for them, and closes the loop.
func (r *Runner) Close() error {
	if r.loop == nil || r.closed {
		return nil
	}
	l := r.loop
	defer func() {
		SetEventLoop(nil)
		l.Close()
		r.loop, r.closed = nil, true
	}()
	if err := l.cancelAll(); err != nil {
		return err
	}
	// CPython closes async generators and the executor in tasks: each takes a name and some turns.
	if err := l.RunUntilComplete(l.shutdownAsyncgens); err != nil {
		return err
	}
	return l.RunUntilComplete(l.shutdownDefaultExecutor)
}

// cancelAll is _cancel_all_tasks.
func (l *Loop) cancelAll() error {
	tasks := l.unfinished()
	if len(tasks) == 0 {
		return nil
	}
	m := &members{}
	for _, t := range tasks {
		t.cancel(nil)
		m.list = append(m.list, t)
	}
	if err := l.runUntil(newGathering(l, m, true).outer, false); err != nil {
		return err
	}
	for _, t := range tasks {
		if t.state == finished && t.err != nil {
			l.handleException(ErrorContext{
				Message:   "unhandled exception during asyncio.run() shutdown",
				Exception: t.err,
				Task:      t,
			})
		}
	}
	return nil
}

// eventLoop is what get_event_loop and set_event_loop are about: the loop of a program that runs one by hand.
var eventLoop struct {
	loop atomic.Pointer[Loop]
	set  atomic.Bool // SetEventLoop or Run was called
}

// EventLoop is asyncio.get_event_loop(): the loop that runs, or the one that was set, or for the first time a new one.
func EventLoop() *Loop {
	if l := running().Load(); l != nil {
		return l
	}
	if eventLoop.loop.Load() == nil && !eventLoop.set.Load() {
		SetEventLoop(NewLoop())
	}
	if l := eventLoop.loop.Load(); l != nil {
		return l
	}
	panic(py.RuntimeError.New("There is no current event loop in thread 'MainThread'."))
}

// SetEventLoop is asyncio.set_event_loop(). Nil stands for None.
func SetEventLoop(l *Loop) {
	eventLoop.loop.Store(l)
	eventLoop.set.Store(true)
}

// RunNonCoroutine is asyncio.run of what is no coroutine: an error.
func RunNonCoroutine(x any) error {
	return py.ValueError.Errorf("a coroutine was expected, got %s", py.Repr(x))
}
