package asyncio

import (
	"context"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gosyncio/gosyncio/runtime/contextvars"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Task is a coroutine that the loop runs beside others, and the context of the code that it runs. A task with a result is
// a TaskOf.
type Task struct {
	future
	// What each step needs stands together, next to the future's loop.
	worker     *worker              // nil before the first step and after the last
	vars       *contextvars.Context // while it does not run; nil for an empty one
	waiting    awaited              // _fut_waiter
	thrown     error                // what the await that the task is parked in will raise
	rare       atomic.Pointer[taskRare]
	depth      int32  // of recursion, while it does not run
	handled    *error // the exception that it is handling, while it does not run
	requests   int32  // cancelling(): cancellations asked for and not taken back
	mustCancel bool   // the next step raises a CancelledError

	body       coroutine
	prev, next *Task // in loop.all
	number     int   // of the default name
}

// taskRare holds what few tasks have.
type taskRare struct {
	name   string
	coro   string
	notice notice
}

func (t *Task) more() *taskRare {
	for {
		if r := t.rare.Load(); r != nil {
			return r
		}
		t.rare.CompareAndSwap(nil, &taskRare{})
	}
}

// taskFunc is the body of a task without a result.
type taskFunc func(context.Context) error

func (fn taskFunc) call(t *Task) error { return fn(t) }

// An interruptible coroutine does something even if an exception is thrown into it before it begins.
type interruptible interface {
	coroutine
	interrupted(err error) coroutine
}

// taskNumbers counts the tasks without a name of their own, over all loops.
var taskNumbers atomic.Int64

// taskList holds the tasks of a loop that are not done, the eldest first.
type taskList struct{ first, last *Task }

func (a *taskList) add(t *Task) {
	if t.prev = a.last; t.prev == nil {
		a.first = t
	} else {
		t.prev.next = t
	}
	a.last = t
}

func (a *taskList) remove(t *Task) {
	if t.prev == nil {
		a.first = t.next
	} else {
		t.prev.next = t.next
	}
	if t.next == nil {
		a.last = t.prev
	} else {
		t.next.prev = t.prev
	}
	t.prev, t.next = nil, nil
}

// start makes the task one of the loop's, with a name of its own or the default one.
func (t *Task) start(l *Loop, name string, named bool) {
	l.checkClosed()
	t.loop = l
	t.vars = l.slot().Snapshot()
	l.all.add(t)
	if l.factory != nil {
		// loop.create_task names the task after the factory has made it; without a name it is str(None).
		t.number = int(taskNumbers.Add(1))
		l.factory.start(t)
		if !named {
			name = "None"
		}
		t.SetName(name)
		return
	}
	if named {
		t.more().name = name
	} else {
		t.number = int(taskNumbers.Add(1))
	}
	l.ready.push(t)
}

// TaskFactory says how a loop makes tasks.
type TaskFactory struct{ start func(*Task) }

// EagerTaskFactory makes tasks that begin at once, within create_task, and go through the ready queue only if they
// suspend: asyncio.eager_task_factory.
var EagerTaskFactory = &TaskFactory{start: func(t *Task) {
	if t.loop.running {
		t.run()
	} else {
		t.loop.ready.push(t)
	}
}}

// SetTaskFactory is l.set_task_factory(). Nil stands for the default one.
func (l *Loop) SetTaskFactory(f *TaskFactory) { l.factory = f }

// GetTaskFactory is l.get_task_factory().
func (l *Loop) GetTaskFactory() *TaskFactory { return l.factory }

// run is a step of the task: Task.__step, and __wakeup if it waited for a future.
func (t *Task) run() {
	err := t.thrown
	if t.waiting != nil {
		err = t.waiting.base().result()
	}
	if t.mustCancel {
		if !isCancelled(err) {
			err = t.cancelledError()
		}
		t.mustCancel = false
	}
	t.waiting, t.thrown = nil, err

	l := t.loop
	before := l.current
	l.current = t
	if t.worker == nil {
		if err != nil {
			body, ok := t.body.(interruptible)
			if !ok {
				// The exception is thrown into a coroutine that has not begun: nothing of it runs.
				t.end(err)
				l.current = before
				return
			}
			t.body, t.thrown = body.interrupted(err), nil
		}
		t.worker = l.worker(t)
	}
	outer := l.vars.Swap(t.vars)
	depth, handled := py.SwapDepth(int(t.depth)), py.SwapHandled(t.handled)
	t.worker.resume()
	t.handled = py.SwapHandled(handled)
	t.depth = int32(py.SwapDepth(depth))
	t.vars = l.vars.Swap(outer)
	l.current = before
}

// park hands the thread back to the loop until the next step, and gives the exception to raise.
func (t *Task) park() error {
	t.worker.yield(struct{}{})
	err := t.thrown
	if err != nil {
		t.thrown = nil
		if r := t.rare.Load(); r != nil && isCancelled(err) {
			r.notice.clear()
		}
	}
	return err
}

// await parks the task until a is done, and gives its exception, or the task's own cancellation.
func (t *Task) await(a awaited) error {
	f := a.base()
	if f.state == pending {
		switch {
		case f.loop != t.loop:
			return t.refuse(py.RuntimeError.Errorf("Task %s got Future %s attached to a different loop", t.Repr(), reprOf(a)))
		case f == &t.future:
			return t.refuse(py.RuntimeError.Errorf("Task cannot await on itself: %s", t.Repr()))
		}
		f.addCallback(t)
		t.waiting = a
		if t.mustCancel && a.cancel(t.message) {
			t.mustCancel = false
		}
		if err := t.park(); err != nil {
			return err
		}
	}
	return f.result()
}

// refuse raises an exception in the task, one turn later.
func (t *Task) refuse(err error) error {
	t.thrown = err
	t.loop.callSoon(t)
	return t.park()
}

// current is the running task of the loop that ctx leads to. It need not be the task of ctx.
func current(ctx context.Context) *Task {
	var l *Loop
	if t, ok := ctx.(*Task); ok {
		l = t.loop
	} else {
		l = loopOf(ctx)
	}
	if l.current == nil {
		panic(py.RuntimeError.New("await outside of a task"))
	}
	return l.current
}

// end makes the task done, as its coroutine has ended.
func (t *Task) end(err error) {
	t.body, t.worker = nil, nil
	t.loop.all.remove(t)
	switch {
	case err == nil && t.mustCancel:
		// It was cancelled right before the coroutine ended.
		t.mustCancel = false
		t.future.cancel(t.message)
	case err == nil:
		t.finish()
	case isCancelled(err):
		t.future.cancel(nil)
		t.err = err
	default:
		t.fail(err)
		t.loop.noteFailure(t)
		if leavesLoop(err) {
			t.loop.fatal = err
		}
	}
}

// CreateTask starts a task that runs fn: asyncio.create_task.
func CreateTask(ctx context.Context, fn func(context.Context) error) *Task {
	return loopOf(ctx).createTask(fn, "", false)
}

// CreateNamedTask is CreateTask with a name for the task.
func CreateNamedTask(ctx context.Context, name string, fn func(context.Context) error) *Task {
	return loopOf(ctx).createTask(fn, name, true)
}

func (l *Loop) createTask(fn func(context.Context) error, name string, named bool) *Task {
	t := &Task{body: taskFunc(fn)}
	t.start(l, name, named)
	return t
}

// CreateTask is loop.create_task(fn()).
func (l *Loop) CreateTask(fn func(context.Context) error) *Task { return l.createTask(fn, "", false) }

// CreateNamedTask is loop.create_task(fn(), name=name).
func (l *Loop) CreateNamedTask(name string, fn func(context.Context) error) *Task {
	return l.createTask(fn, name, true)
}

// TaskOf is a task with a result.
type TaskOf[T any] struct {
	Task
	fn    func(context.Context) (T, error)
	value T
}

// CreateTaskOf starts a task that runs fn and keeps its result.
func CreateTaskOf[T any](ctx context.Context, fn func(context.Context) (T, error)) *TaskOf[T] {
	return createTaskOf(loopOf(ctx), fn, "", false)
}

// CreateNamedTaskOf is CreateTaskOf with a name for the task.
func CreateNamedTaskOf[T any](ctx context.Context, name string, fn func(context.Context) (T, error)) *TaskOf[T] {
	return createTaskOf(loopOf(ctx), fn, name, true)
}

// LoopTask is l.create_task(fn()) for a coroutine with a result.
func LoopTask[T any](l *Loop, fn func(context.Context) (T, error)) *TaskOf[T] {
	return createTaskOf(l, fn, "", false)
}

// LoopNamedTask is l.create_task(fn(), name=name) for a coroutine with a result.
func LoopNamedTask[T any](l *Loop, name string, fn func(context.Context) (T, error)) *TaskOf[T] {
	return createTaskOf(l, fn, name, true)
}

func createTaskOf[T any](l *Loop, fn func(context.Context) (T, error), name string, named bool) *TaskOf[T] {
	t := &TaskOf[T]{fn: fn}
	t.body = t
	t.start(l, name, named)
	return t
}

// call implements coroutine.
func (t *TaskOf[T]) call(self *Task) error {
	fn := t.fn
	t.fn = nil
	value, err := fn(self)
	if err == nil {
		t.value = value
	}
	return err
}

// Await waits for the task to end.
func (t *Task) Await(ctx context.Context) error { return current(ctx).await(t) }

// AwaitAny is Await for code that does not know the type of the result.
func (t *Task) AwaitAny(ctx context.Context) (any, error) { return nil, t.Await(ctx) }

// Result gives the exception of a task that is done, or an InvalidStateError.
func (t *Task) Result() error { return t.result() }

// ResultAny is Result for code that does not know the type of the result.
func (t *Task) ResultAny() (any, error) { return nil, t.result() }

// Await waits for the task's result.
func (t *TaskOf[T]) Await(ctx context.Context) (result T, err error) {
	if err := current(ctx).await(t); err != nil {
		return result, err
	}
	return t.value, nil
}

// AwaitAny is Await for code that does not know the type of the result.
func (t *TaskOf[T]) AwaitAny(ctx context.Context) (any, error) { return dynamic(t.Await(ctx)) }

// Result is the result of a task that is done; the error is its exception, a CancelledError, or an InvalidStateError.
func (t *TaskOf[T]) Result() (result T, err error) {
	if err := t.result(); err != nil {
		return result, err
	}
	return t.value, nil
}

// ResultAny is Result for code that does not know the type of the result.
func (t *TaskOf[T]) ResultAny() (any, error) { return dynamic(t.Result()) }

// cancel is Task.cancel.
func (t *Task) cancel(message any) bool {
	t.unseen = false
	if t.state != pending {
		return false
	}
	t.requests++
	t.more().notice.raise()
	// What the task waits for stays noted: it may be a task that ignores the cancellation and must be cancelled again.
	if t.waiting != nil && t.waiting.cancel(message) {
		return true
	}
	t.mustCancel, t.message = true, message
	return true
}

// Cancel asks the task to stop: the await that it is in, or its next one, raises a CancelledError with the optional
// message. It reports whether the task was not done yet.
func (t *Task) Cancel(msg ...any) bool { return t.cancel(message(msg)) }

// Cancelling is how many cancellations were asked for and not taken back.
func (t *Task) Cancelling() int { return int(t.requests) }

// Uncancel takes one request for cancellation back, and says how many are left.
func (t *Task) Uncancel() int {
	if t.requests > 0 {
		t.requests--
		if t.requests == 0 {
			t.mustCancel = false
		}
	}
	return int(t.requests)
}

// Name is get_name().
func (t *Task) Name() string {
	if t.number > 0 {
		return "Task-" + strconv.Itoa(t.number)
	}
	return t.more().name
}

// SetName is set_name().
func (t *Task) SetName(name string) { t.more().name, t.number = name, 0 }

// SetAnyName is set_name() of a value that is no str: the name is its str().
func (t *Task) SetAnyName(name any) { t.SetName(py.Str(name)) }

// Coroutine is the qualified name of the task's coroutine, if the program told it.
func (t *Task) Coroutine() string {
	if r := t.rare.Load(); r != nil {
		return r.coro
	}
	return ""
}

// SetCoroutine tells the qualified name of the task's coroutine, which Repr and Coroutine show.
func (t *Task) SetCoroutine(name string) { t.more().coro = name }

// GetContext is get_context().
func (t *Task) GetContext() *contextvars.Context {
	if t.loop.current == t {
		return t.loop.vars.Context()
	}
	if t.vars == nil {
		t.vars = contextvars.NewContext()
	}
	return t.vars
}

// SetContext makes the task run in the context: create_task(…, context=c). It is for tasks that have not begun.
func (t *Task) SetContext(c *contextvars.Context) { t.vars = c }

// AddDoneCallback has fn called, one turn after the task is done.
func (t *Task) AddDoneCallback(fn func(*Task)) {
	t.addDone(func() { fn(t) }, funcID(fn))
}

// RemoveDoneCallback takes back all calls of fn that AddDoneCallback asked for, and says how many they were.
func (t *Task) RemoveDoneCallback(fn func(*Task)) int { return removeDone(&t.future, funcID(fn)) }

// AddDoneCallback has fn called, one turn after the task is done.
func (t *TaskOf[T]) AddDoneCallback(fn func(*TaskOf[T])) {
	t.addDone(func() { fn(t) }, funcID(fn))
}

// RemoveDoneCallback takes back all calls of fn that AddDoneCallback asked for, and says how many they were.
func (t *TaskOf[T]) RemoveDoneCallback(fn func(*TaskOf[T])) int {
	return removeDone(&t.future, funcID(fn))
}

// CurrentTask is the task that runs, nil in a callback. It faults if no loop is running.
func CurrentTask() *Task { return RunningLoop().current }

// AllTasks are the tasks of the running loop that are not done, the eldest first. It faults if no loop is running.
func AllTasks() *py.Set[*Task] { return RunningLoop().AllTasks() }

// AllTasks are the tasks of the loop that are not done, the eldest first.
func (l *Loop) AllTasks() *py.Set[*Task] { return py.SetOf(l.unfinished()...) }

func (l *Loop) unfinished() []*Task {
	var tasks []*Task
	for t := l.all.first; t != nil; t = t.next {
		tasks = append(tasks, t)
	}
	return tasks
}

// CurrentContext is the context of the running task, for code that was not given one. Outside of a task it is the
// background context.
func CurrentContext() context.Context {
	if l := running().Load(); l != nil && l.current != nil {
		return l.current
	}
	return context.Background()
}

// CurrentTask is the task of the loop that runs, if any.
func (l *Loop) CurrentTask() *Task { return l.current }

type taskKey struct{}

// Deadline implements context.Context: a task has none of its own.
func (t *Task) Deadline() (time.Time, bool) { return t.loop.base.Deadline() }

// Done implements context.Context: it closes when a cancellation is asked for.
func (t *Task) Done() <-chan struct{} { return t.more().notice.channel() }

// Err implements context.Context: it is context.Canceled from the request for cancellation until the task has got its
// CancelledError.
func (t *Task) Err() error {
	if r := t.rare.Load(); r != nil {
		return r.notice.err()
	}
	return nil
}

// Value implements context.Context.
func (t *Task) Value(key any) any {
	if _, ok := key.(taskKey); ok {
		return t
	}
	return t.loop.base.Value(key)
}

// A notice is a cancellation as Go code on other goroutines sees it. The loop alone raises and clears it.
type notice struct {
	mu sync.Mutex
	up bool
	ch chan struct{}
}

func (s *notice) channel() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ch == nil {
		s.ch = make(chan struct{})
		if s.up {
			close(s.ch)
		}
	}
	return s.ch
}

func (s *notice) raise() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.up && s.ch != nil {
		close(s.ch)
	}
	s.up = true
}

func (s *notice) clear() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.up, s.ch = false, nil
}

func (s *notice) err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.up {
		return context.Canceled
	}
	return nil
}

var taskClass = py.ClassNamed("asyncio", "Task")

// Class is asyncio.Task, for type() and isinstance().
func (t *Task) Class() *py.Class { return taskClass }
