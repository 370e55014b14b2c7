package asyncio

import (
	"context"
	"fmt"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// TaskGroup is asyncio.TaskGroup: it waits for its tasks, and the first that fails cancels the others and the task that
// waits. The zero value is a group that has not been entered.
type TaskGroup struct {
	loop      *Loop
	parent    *Task
	tasks     []*groupTask // not done, in the order of their creation
	left      int          // how many of tasks are not nil
	errs      []error
	baseError error
	completed *future

	entered, exiting, aborting bool
	parentCancelled            bool // _parent_cancel_requested
}

// groupTask is the done callback of a task of the group.
type groupTask struct {
	g     *TaskGroup
	t     *Task
	index int // in g.tasks
}

// NewTaskGroup opens a group in the running task. Wait closes it.
func NewTaskGroup(ctx context.Context) *TaskGroup {
	g := &TaskGroup{}
	g.Enter(ctx)
	return g
}

// WithTaskGroup runs body, which may fail, with a group around it: async with TaskGroup() as g.
func WithTaskGroup(ctx context.Context, body func(*TaskGroup) error) error {
	g := NewTaskGroup(ctx)
	return g.Exit(ctx, py.Try(func() error { return body(g) }))
}

// Enter opens the group in the running task: __aenter__. It faults if that was done before.
func (g *TaskGroup) Enter(ctx context.Context) {
	if g.entered {
		panic(py.RuntimeError.New("TaskGroup " + g.Repr() + " has already been entered"))
	}
	g.loop = loopOf(ctx)
	if g.parent = g.loop.current; g.parent == nil {
		panic(py.RuntimeError.New("TaskGroup " + g.Repr() + " cannot determine the parent task"))
	}
	g.entered = true
}

// Wait waits for the tasks. The exceptions of those that failed come in an ExceptionGroup.
func (g *TaskGroup) Wait(ctx context.Context) error { return g.Exit(ctx, nil) }

// Exit closes the group: __aexit__. It takes what the body raised, and gives what is raised in its stead.
func (g *TaskGroup) Exit(ctx context.Context, body error) error {
	g.exiting = true
	if body != nil && leavesLoop(body) && g.baseError == nil {
		g.baseError = body
	}
	var cancellation error
	if isCancelled(body) {
		cancellation = body
	}
	if body != nil && !g.aborting {
		g.abort()
	}
	// The future may be cancelled several times, if the parent is.
	for g.left > 0 {
		if g.completed == nil {
			g.completed = &future{loop: g.loop}
		}
		err := current(ctx).await(g.completed)
		if isCancelled(err) {
			if !g.aborting {
				cancellation = err
				g.abort()
			}
		} else if err != nil {
			return err
		}
		g.completed = nil
	}
	if g.baseError != nil {
		return py.Raise(g.baseError, body)
	}
	if g.parentCancelled && g.parent.Uncancel() == 0 {
		cancellation = nil
	}
	// Errors go before a cancellation.
	if cancellation != nil && len(g.errs) == 0 {
		return cancellation
	}
	if body != nil && !isCancelled(body) {
		g.errs = append(g.errs, body)
	}
	if len(g.errs) == 0 {
		return nil
	}
	// If the parent is being cancelled from outside, the cancellation stays due, and is counted once.
	if g.parent.requests > 0 {
		g.parent.Uncancel()
		g.parent.cancel(nil)
	}
	errs := g.errs
	g.errs = nil
	return py.FromNone(py.Raise(py.NewBaseExceptionGroup("unhandled errors in a TaskGroup", errs), body))
}

// Go starts fn as a task of the group. It faults if the group does not take tasks any more.
func (g *TaskGroup) Go(fn func(context.Context) error) *Task {
	g.check()
	t := g.loop.CreateTask(fn)
	g.add(t)
	return t
}

// GoNamed is Go with a name for the task.
func (g *TaskGroup) GoNamed(name string, fn func(context.Context) error) *Task {
	g.check()
	t := g.loop.CreateNamedTask(name, fn)
	g.add(t)
	return t
}

// GroupTask starts fn, which has a result, as a task of the group.
func GroupTask[T any](g *TaskGroup, fn func(context.Context) (T, error)) *TaskOf[T] {
	g.check()
	t := LoopTask(g.loop, fn)
	g.add(&t.Task)
	return t
}

// GroupNamedTask is GroupTask with a name for the task.
func GroupNamedTask[T any](g *TaskGroup, name string, fn func(context.Context) (T, error)) *TaskOf[T] {
	g.check()
	t := LoopNamedTask(g.loop, name, fn)
	g.add(&t.Task)
	return t
}

func (g *TaskGroup) check() {
	var why string
	switch {
	case !g.entered:
		why = " has not been entered"
	case g.exiting && g.left == 0:
		why = " is finished"
	case g.aborting:
		why = " is shutting down"
	default:
		return
	}
	panic(py.RuntimeError.New("TaskGroup " + g.Repr() + why))
}

func (g *TaskGroup) add(t *Task) {
	m := &groupTask{g: g, t: t, index: len(g.tasks)}
	if t.state != pending {
		m.index = -1
		m.run()
		return
	}
	g.tasks = append(g.tasks, m)
	g.left++
	t.addCallback(m)
}

// drop takes a task off the list, which is compacted when half of it is empty.
func (g *TaskGroup) drop(m *groupTask) {
	if m.index < 0 {
		return
	}
	g.tasks[m.index] = nil
	g.left--
	if len(g.tasks) < 32 || g.left > len(g.tasks)/2 {
		return
	}
	kept := g.tasks[:0]
	for _, m := range g.tasks {
		if m != nil {
			m.index = len(kept)
			kept = append(kept, m)
		}
	}
	clear(g.tasks[len(kept):])
	g.tasks = kept
}

// run is _on_task_done.
func (m *groupTask) run() {
	g, t := m.g, m.t
	g.drop(m)
	if g.completed != nil && g.left == 0 {
		g.completed.release()
	}
	if t.state == cancelled {
		return
	}
	t.unseen = false
	if t.err == nil {
		return
	}
	g.errs = append(g.errs, t.err)
	if leavesLoop(t.err) && g.baseError == nil {
		g.baseError = t.err
	}
	if g.parent.state != pending {
		g.loop.handleException(ErrorContext{
			Message:   "Task " + t.Repr() + " has errored out but its parent task " + g.parent.Repr() + " is already completed",
			Exception: t.err,
			Task:      t,
		})
		return
	}
	if !g.aborting && !g.parentCancelled {
		// The parent is cancelled to get out of whatever it waits for; Exit takes that back.
		g.abort()
		g.parentCancelled = true
		g.parent.cancel(nil)
	}
}

func (g *TaskGroup) abort() {
	g.aborting = true
	for _, m := range g.tasks {
		if m != nil && m.t.state == pending {
			m.t.cancel(nil)
		}
	}
}

// Repr implements py.Reprer.
func (g *TaskGroup) Repr() string {
	var b strings.Builder
	b.WriteString("<TaskGroup")
	if g.left > 0 {
		fmt.Fprintf(&b, " tasks=%d", g.left)
	}
	if len(g.errs) > 0 {
		fmt.Fprintf(&b, " errors=%d", len(g.errs))
	}
	if g.aborting {
		b.WriteString(" cancelling")
	} else if g.entered {
		b.WriteString(" entered")
	}
	b.WriteString(">")
	return b.String()
}

// String is str(g).
func (g *TaskGroup) String() string { return g.Repr() }
