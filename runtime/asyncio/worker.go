package asyncio

import (
	"iter"
	"runtime/debug"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// A worker is a goroutine for tasks, one after the other. Whoever calls resume hands it the thread and waits until it
// yields; the loop does, and a task that starts another one eagerly.
type worker struct {
	task   *Task
	resume func() (struct{}, bool)
	yield  func(struct{}) bool
	stop   func()
}

// idleWorkers is how many workers a loop keeps for later tasks.
const idleWorkers = 4096

// worker gives the task a worker.
func (l *Loop) worker(t *Task) *worker {
	var w *worker
	if n := len(l.workers); n > 0 {
		w = l.workers[n-1]
		l.workers = l.workers[:n-1]
	} else {
		w = newWorker(l)
	}
	w.task = t
	return w
}

func newWorker(l *Loop) *worker {
	w := &worker{}
	w.resume, w.stop = iter.Pull(func(yield func(struct{}) bool) {
		w.yield = yield
		defer l.thread.Join()()
		for {
			t := w.task
			t.end(protected(t))
			w.task, t = nil, nil
			if len(l.workers) >= idleWorkers || l.closed {
				return
			}
			l.workers = append(l.workers, w)
			if !yield(struct{}{}) {
				return
			}
		}
	})
	return w
}

// A coroutine is the body of a task.
type coroutine interface{ call(t *Task) error }

// protected runs the task's body and turns a fault in it into the error. Any other panic is a mistake of ours, and ends the
// process here, where the stack still shows it.
func protected(t *Task) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = exceptionOf(fault)
		}
	}()
	return t.body.call(t)
}

// exceptionOf gives the exception that a fault is.
func exceptionOf(fault any) error {
	if e, ok := py.Thrown(fault); ok {
		return e
	}
	py.Abort(fault, debug.Stack())
	return nil
}
