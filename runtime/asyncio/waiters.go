package asyncio

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// waiters are futures on which tasks wait for their turn, first come, first served.
type waiters struct{ deque[*future] }

// waiter makes a future for the package's own use. Once nothing refers to it, recycle takes it back.
func (l *Loop) waiter() *future {
	if n := len(l.spare); n > 0 {
		f := l.spare[n-1]
		l.spare = l.spare[:n-1]
		*f = future{loop: l}
		return f
	}
	return &future{loop: l}
}

func (l *Loop) recycle(f *future) { l.spare = append(l.spare, f) }

// discard takes f off the list, where it may be no more.
func (w *waiters) discard(f *future) {
	for i := range w.n {
		if w.at(i) == f {
			w.remove(i)
			return
		}
	}
}

// wakeNext wakes the first that still waits, and takes it and those before it off the list: Queue._wakeup_next.
func (w *waiters) wakeNext() {
	for w.n > 0 {
		if f := w.pop(); f.state == pending {
			f.finish()
			return
		}
	}
}

// wakeAll wakes all and empties the list.
func (w *waiters) wakeAll() {
	for w.n > 0 {
		w.pop().release()
	}
}

// anyAlive reports whether one was not cancelled.
func (w *waiters) anyAlive() bool {
	for i := range w.n {
		if w.at(i).state != cancelled {
			return true
		}
	}
	return false
}

// loopBound is mixins._LoopBoundMixin: what tasks wait on belongs to the loop in which one first waited.
type loopBound struct{ loop *Loop }

// bind gives the running task, and faults if it is of another loop than the first one.
func (b *loopBound) bind(ctx context.Context, self interface{ Repr() string }) *Task {
	t := current(ctx)
	if b.loop != t.loop {
		if b.loop != nil {
			panic(py.RuntimeError.New(self.Repr() + " is bound to a different event loop"))
		}
		b.loop = t.loop
	}
	return t
}
