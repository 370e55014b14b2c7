package asyncio

import (
	"runtime"
	"strconv"
	"strings"
	"unsafe"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// className is the name of the Python class.
func className(a any) string {
	switch f := a.(type) {
	case interface{ isGathering() bool }:
		if f.isGathering() {
			return "_GatheringFuture"
		}
		return "Future"
	case interface{ Uncancel() int }:
		return "Task"
	}
	return "Future"
}

func (f *Future[T]) isGathering() bool { return f.gather != nil }

func (f *future) stateName() string {
	return [...]string{"pending", "cancelled", "finished"}[f.state]
}

// info is _future_repr_info, but for the state.
func (f *future) info(result func() string) []string {
	var parts []string
	if f.state == finished {
		if f.err != nil {
			parts = append(parts, "exception="+py.Repr(f.err))
		} else {
			parts = append(parts, "result="+result())
		}
	}
	var names []string
	for _, r := range f.callbacks() {
		names = append(names, runnerName(r))
	}
	switch n := len(names); {
	case n == 0:
	case n <= 2:
		parts = append(parts, "cb=["+strings.Join(names, ", ")+"]")
	default:
		parts = append(parts, "cb=["+names[0]+", <"+strconv.Itoa(n-2)+" more>, "+names[n-1]+"]")
	}
	return parts
}

func runnerName(r runner) string {
	switch r := r.(type) {
	case *Task:
		return "Task.task_wakeup()"
	case *doneCallback:
		return callbackName(r.of)
	case *guest:
		return "gather.<locals>._done_callback()"
	case *groupTask:
		return "TaskGroup._on_task_done()"
	case *stopper:
		return "_run_until_complete_cb()"
	}
	return "callback()"
}

// callbackName is the name of a function of the program, as far as the binary knows it.
func callbackName(of unsafe.Pointer) string {
	if of != nil {
		if f := runtime.FuncForPC(*(*uintptr)(of)); f != nil {
			name := f.Name()
			name = name[strings.LastIndexByte(name, '/')+1:]
			return strings.TrimPrefix(name, "main.") + "()"
		}
	}
	return "callback()"
}

// reprOf is the repr of what a task waits for.
func reprOf(a awaited) string {
	switch f := a.(type) {
	case AnyFuture:
		return f.Repr()
	case *gathering:
		return "<_GatheringFuture " + strings.Join(append([]string{f.outer.stateName()}, f.outer.info(nil)...), " ") + ">"
	}
	f := a.base()
	return "<Future " + strings.Join(append([]string{f.stateName()}, f.info(func() string { return "None" })...), " ") + ">"
}

// Repr implements py.Reprer.
func (f *Future[T]) Repr() string {
	parts := append([]string{f.stateName()}, f.info(func() string { return shortRepr(f.value) })...)
	return "<" + className(f) + " " + strings.Join(parts, " ") + ">"
}

// String is str(future).
func (f *Future[T]) String() string { return f.Repr() }

// Repr implements py.Reprer.
func (t *Task) Repr() string { return t.repr(func() string { return "None" }) }

// String is str(task).
func (t *Task) String() string { return t.Repr() }

// Repr implements py.Reprer.
func (t *TaskOf[T]) Repr() string { return t.repr(func() string { return shortRepr(t.value) }) }

// String is str(task).
func (t *TaskOf[T]) String() string { return t.Repr() }

// repr is _task_repr. Where the coroutine was defined, and where it is now, is not known here.
func (t *Task) repr(result func() string) string {
	parts := []string{t.stateName(), "name=" + py.Repr(t.Name())}
	if t.requests > 0 && t.state == pending {
		parts[0] = "cancelling"
	}
	if coro := t.Coroutine(); coro != "" {
		doing := " running"
		if t.state != pending {
			doing = " done"
		}
		parts = append(parts, "coro=<"+coro+"()"+doing+">")
	}
	if t.waiting != nil {
		parts = append(parts, "wait_for="+reprOf(t.waiting))
	}
	return "<Task " + strings.Join(append(parts, t.info(result)...), " ") + ">"
}

// shortRepr is reprlib.repr for texts and containers that are too long: the middle is left out.
func shortRepr(v any) string {
	s := py.Repr(v)
	if _, ok := v.(string); ok && len(s) > 30 {
		return s[:12] + "..." + s[len(s)-13:]
	}
	return s
}
