package asyncio

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/gosyncio/gosyncio/runtime/contextvars"
	"github.com/gosyncio/gosyncio/runtime/futures"
	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/pytime"
	"github.com/gosyncio/gosyncio/runtime/thread"
)

// Loop is an event loop. It works in turns: the callbacks that are ready when a turn begins are called in order, and what
// they make ready waits for the next turn. Its methods are for the code that it runs, CallSoonThreadsafe excepted.
type Loop struct {
	ready  deque[runner]
	timers timerHeap
	inbox  inbox

	current *Task    // the task that is running; nil in a callback
	all     taskList // tasks that are not done
	fatal   error    // a SystemExit or KeyboardInterrupt on its way out of the loop

	running, stopping, closed bool

	virtual   *int64                      // instead of the clock, in tests: time passes where the loop would sleep
	base      context.Context             // of the tasks
	thread    *thread.Thread              // in which it runs
	vars      *contextvars.Slot           // of that thread
	pool      *futures.ThreadPoolExecutor // the default executor, once needed
	nopool    bool                        // it was shut down
	workers   []*worker                   // without a task, to be used again
	spare     []*future                   // futures of the package's own, to be used again
	naps      []*nap
	asyncgens []closer    // that were begun and have not ended
	failed    []AnyFuture // ended with exceptions that perhaps nobody will ask for
	handler   ExceptionHandler
	factory   *TaskFactory // or nil
}

// mainLoop is the loop that runs in the main thread. Code without a context asks for it: asyncio.get_running_loop().
var mainLoop atomic.Pointer[Loop]

type loopKey struct{}

// running is the loop that runs in the thread of the calling goroutine.
func running() *atomic.Pointer[Loop] {
	if t := thread.Current(); t != nil {
		return t.Local(loopKey{}, func() any { return &atomic.Pointer[Loop]{} }).(*atomic.Pointer[Loop])
	}
	return &mainLoop
}

// NewLoop makes an event loop: asyncio.new_event_loop().
func NewLoop() *Loop {
	l := &Loop{base: context.Background()}
	l.inbox.init()
	return l
}

// RunningLoop is asyncio.get_running_loop(). It faults with a RuntimeError if no loop is running.
func RunningLoop() *Loop {
	if l := running().Load(); l != nil {
		return l
	}
	panic(py.RuntimeError.New("no running event loop"))
}

// loopOf finds the loop of the code that was given ctx.
func loopOf(ctx context.Context) *Loop {
	switch t := ctx.(type) {
	case *Task:
		return t.loop
	case nil:
		return RunningLoop()
	}
	if t, ok := ctx.Value(taskKey{}).(*Task); ok {
		return t.loop
	}
	return RunningLoop()
}

// slot is where the current context of the loop's thread is.
func (l *Loop) slot() *contextvars.Slot {
	if l.vars == nil {
		return contextvars.CurrentSlot()
	}
	return l.vars
}

// now is the loop's clock, in nanoseconds.
func (l *Loop) now() int64 {
	if l.virtual != nil {
		return *l.virtual
	}
	return int64(pytime.MonotonicNS())
}

// Time is loop.time(): the loop's clock, in seconds. It is that of time.monotonic().
func (l *Loop) Time() float64 { return float64(l.now()) / 1e9 }

// callSoon puts r at the end of the ready queue.
func (l *Loop) callSoon(r runner) {
	if l.closed {
		panic(py.RuntimeError.New("Event loop is closed"))
	}
	l.ready.push(r)
}

// turn is BaseEventLoop._run_once.
func (l *Loop) turn() error {
	l.poll()
	for n := l.ready.n; n > 0 && l.fatal == nil; n-- {
		l.ready.pop().run()
	}
	if err := l.fatal; err != nil {
		l.fatal = nil
		return err
	}
	return nil
}

// poll waits until there is something to do, and moves what has come from outside, then the timers whose time has come,
// into the ready queue.
func (l *Loop) poll() {
	l.timers.trim()
	if l.ready.n == 0 && !l.stopping {
		if l.virtual != nil {
			*l.virtual += int64(l.patience())
		} else {
			l.inbox.wait(l.patience())
		}
	}
	if l.inbox.full.Load() {
		l.inbox.drain(l)
	}
	if len(l.timers.entries) == 0 {
		return
	}
	for now := l.now(); len(l.timers.entries) > 0 && l.timers.entries[0].when <= now; {
		l.ready.push(l.timers.pop().call)
	}
}

// longestWait is MAXIMUM_SELECT_TIMEOUT. A loop that has nothing to wait for waits so long, again and again: a deadlock in
// Python hangs, and with a timer running Go does not take it for a fatal error.
const longestWait = 24 * time.Hour

// patience is how long the loop may sleep. It is rounded up to milliseconds, as EpollSelector.select does: timers whose
// deadlines are a little apart then come due in one turn, and the programs' order rests on that.
func (l *Loop) patience() time.Duration {
	if len(l.timers.entries) == 0 {
		return longestWait
	}
	d := time.Duration(l.timers.entries[0].when - l.now())
	if d <= 0 {
		return 0
	}
	if d >= longestWait {
		return longestWait
	}
	return (d + time.Millisecond - 1).Truncate(time.Millisecond)
}

// RunForever runs the loop until Stop is called.
func (l *Loop) RunForever() error {
	l.checkClosed()
	if err := l.checkRunning(); err != nil {
		return err
	}
	place := running()
	place.Store(l)
	l.running = true
	l.thread, l.vars = thread.Current(), contextvars.CurrentSlot()
	defer func() {
		l.stopping, l.running = false, false
		place.Store(nil)
	}()
	for {
		if err := l.turn(); err != nil {
			return err
		}
		if l.stopping {
			return nil
		}
	}
}

// Stop makes RunForever return at the end of the turn.
func (l *Loop) Stop() { l.stopping = true }

// IsRunning is loop.is_running().
func (l *Loop) IsRunning() bool { return l.running }

// IsClosed is loop.is_closed().
func (l *Loop) IsClosed() bool { return l.closed }

// Close drops what is still in the queues. It faults if the loop is running.
func (l *Loop) Close() {
	if l.running {
		panic(py.RuntimeError.New("Cannot close a running event loop"))
	}
	if l.closed {
		return
	}
	l.closed = true
	l.ready.clear()
	l.timers = timerHeap{}
	l.reportFailed()
	for _, w := range l.workers {
		w.stop()
	}
	l.workers, l.spare, l.naps = nil, nil, nil
	l.nopool = true
	if l.pool != nil {
		l.pool.Shutdown(false, false)
		l.pool = nil
	}
}

func (l *Loop) checkClosed() {
	if l.closed {
		panic(py.RuntimeError.New("Event loop is closed"))
	}
}

func (l *Loop) checkRunning() error {
	if l.running {
		return py.RuntimeError.New("This event loop is already running")
	}
	if running().Load() != nil {
		return py.RuntimeError.New("Cannot run the event loop while another loop is running")
	}
	return nil
}

// stopper ends run_until_complete: it is a callback of the future that is waited for.
type stopper struct {
	loop *Loop
	f    *future
}

func (s *stopper) run() {
	if s.f.state == finished && s.f.err != nil && leavesLoop(s.f.err) {
		return // the exception has left run_forever already (_run_until_complete_cb)
	}
	s.loop.Stop()
}

// runUntil runs the loop until f is done, and gives its exception.
func (l *Loop) runUntil(f *future, fresh bool) error {
	stop := &stopper{l, f}
	f.addCallback(stop)
	err := l.RunForever()
	f.removeCallback(stop)
	if err != nil {
		if fresh && f.state == finished {
			f.unseen = false
		}
		return err
	}
	if f.state == pending {
		return py.RuntimeError.New("Event loop stopped before Future completed.")
	}
	return f.result()
}

// RunUntilComplete runs fn as a task until it is done.
func (l *Loop) RunUntilComplete(fn func(context.Context) error) error {
	l.checkClosed()
	if err := l.checkRunning(); err != nil {
		return err
	}
	return l.runUntil(&l.CreateTask(fn).future, true)
}

// RunUntilCompleteOf runs fn as a task until it is done, and gives its result.
func RunUntilCompleteOf[T any](l *Loop, fn func(context.Context) (T, error)) (result T, err error) {
	l.checkClosed()
	if err := l.checkRunning(); err != nil {
		return result, err
	}
	t := LoopTask(l, fn)
	if err := l.runUntil(&t.future, true); err != nil {
		return result, err
	}
	return t.value, nil
}

// RunUntilDone runs the loop until a task or future is done.
func (l *Loop) RunUntilDone(f AnyFuture) error {
	l.checkClosed()
	if err := l.checkRunning(); err != nil {
		return err
	}
	return l.runUntil(f.base(), false)
}

// RunUntilDoneOf runs the loop until a task or future is done, and gives its result.
func RunUntilDoneOf[T any](l *Loop, f AnyFutureOf[T]) (result T, err error) {
	if err := l.RunUntilDone(f); err != nil {
		return result, err
	}
	return f.Result()
}

// Repr implements py.Reprer.
func (l *Loop) Repr() string {
	return py.Sprintf("<_UnixSelectorEventLoop running=%v closed=%v debug=False>", l.running, l.closed)
}

// String is str(loop).
func (l *Loop) String() string { return l.Repr() }
