package asyncio

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Queue is asyncio.Queue, LifoQueue or PriorityQueue, whichever made it. One with no maximum size never makes Put wait.
// The zero value is a Queue without a maximum.
type Queue[T any] struct {
	bound            loopBound
	store            store[T]
	max              int
	unfinished       int
	finished         Event
	getters, putters waiters
	shut             bool
}

// NewQueue makes a queue that holds maxsize items, or any number if that is not positive.
func NewQueue[T any](maxsize int) *Queue[T] { return &Queue[T]{max: maxsize} }

// NewLifoQueue makes a queue that gives the newest item first.
func NewLifoQueue[T any](maxsize int) *Queue[T] {
	return &Queue[T]{max: maxsize, store: store[T]{kind: lifo}}
}

// NewPriorityQueue makes a queue that gives the least item first.
func NewPriorityQueue[T cmp.Ordered](maxsize int) *Queue[T] {
	return NewPriorityQueueFunc(maxsize, cmp.Less[T])
}

// NewPriorityQueueFunc makes a queue that gives the least item first, by the function.
func NewPriorityQueueFunc[T any](maxsize int, less func(a, b T) bool) *Queue[T] {
	return &Queue[T]{max: maxsize, store: store[T]{kind: priority, less: less}}
}

// Len is qsize(): the number of items in the queue.
func (q *Queue[T]) Len() int { return q.store.len() }

// MaxSize is maxsize.
func (q *Queue[T]) MaxSize() int { return q.max }

// Empty reports whether there are no items.
func (q *Queue[T]) Empty() bool { return q.store.len() == 0 }

// Full reports whether there are as many items as there may be.
func (q *Queue[T]) Full() bool { return q.max > 0 && q.store.len() >= q.max }

// Put adds an item, and waits for room first.
func (q *Queue[T]) Put(ctx context.Context, item T) error {
	for q.Full() {
		if q.shut {
			return QueueShutDown.New()
		}
		if err := q.wait(ctx, &q.putters, q.Full); err != nil {
			return err
		}
	}
	return q.PutNowait(item)
}

// PutNowait adds an item, and raises QueueFull if there is no room.
func (q *Queue[T]) PutNowait(item T) error {
	if q.shut {
		return QueueShutDown.New()
	}
	if q.Full() {
		return QueueFull.New()
	}
	q.store.put(item)
	q.unfinished++
	q.getters.wakeNext()
	return nil
}

// Get takes the next item, and waits for one first.
func (q *Queue[T]) Get(ctx context.Context) (item T, err error) {
	for q.Empty() {
		if q.shut {
			return item, QueueShutDown.New()
		}
		if err := q.wait(ctx, &q.getters, q.Empty); err != nil {
			return item, err
		}
	}
	return q.GetNowait()
}

// GetNowait takes the next item, and raises QueueEmpty if there is none.
func (q *Queue[T]) GetNowait() (item T, err error) {
	if q.Empty() {
		if q.shut {
			return item, QueueShutDown.New()
		}
		return item, QueueEmpty.New()
	}
	item = q.store.get()
	q.putters.wakeNext()
	return item, nil
}

// wait waits in the line until woken. If that ends with an exception after the task was woken, it wakes the next in line,
// unless the line is blocked.
func (q *Queue[T]) wait(ctx context.Context, line *waiters, blocked func() bool) error {
	t := q.bound.bind(ctx, q)
	f := t.loop.waiter()
	line.push(f)
	err := t.await(f)
	if err != nil {
		f.cancel(nil)
		line.discard(f)
		if !blocked() && f.state != cancelled {
			line.wakeNext()
		}
	}
	t.loop.recycle(f)
	return err
}

// TaskDone says that an item got from the queue is dealt with. It faults if that was said of all items already.
func (q *Queue[T]) TaskDone() {
	if q.unfinished <= 0 {
		panic(py.ValueError.New("task_done() called too many times"))
	}
	q.unfinished--
	if q.unfinished == 0 {
		q.finished.Set()
	}
}

// Join waits until every item is dealt with.
func (q *Queue[T]) Join(ctx context.Context) error {
	if q.unfinished <= 0 {
		return nil
	}
	// CPython clears the event at each put. It matters here only.
	q.finished.Clear()
	return q.finished.Wait(ctx)
}

// Shutdown makes puts raise QueueShutDown, and gets, too, once the queue is empty; with immediate, the items are dropped.
func (q *Queue[T]) Shutdown(immediate bool) {
	q.shut = true
	if immediate {
		for !q.Empty() {
			q.store.get()
			if q.unfinished > 0 {
				q.unfinished--
			}
		}
		if q.unfinished == 0 {
			q.finished.Set()
		}
	}
	q.getters.wakeAll()
	q.putters.wakeAll()
}

// Class is the name of the class: Queue, LifoQueue or PriorityQueue.
func (q *Queue[T]) Class() string { return q.store.kind.String() }

func (q *Queue[T]) format() string {
	var b strings.Builder
	fmt.Fprintf(&b, "maxsize=%d", q.max)
	if q.Len() > 0 {
		b.WriteString(" _queue=[")
		for i := range q.Len() {
			if i > 0 {
				b.WriteString(", ")
			}
			b.WriteString(py.Repr(q.store.at(i)))
		}
		b.WriteString("]")
	}
	for _, n := range []struct {
		format string
		n      int
	}{{" _getters[%d]", q.getters.n}, {" _putters[%d]", q.putters.n}, {" tasks=%d", q.unfinished}} {
		if n.n > 0 {
			fmt.Fprintf(&b, n.format, n.n)
		}
	}
	if q.shut {
		b.WriteString(" shutdown")
	}
	return b.String()
}

// Repr implements py.Reprer.
func (q *Queue[T]) Repr() string { return fmt.Sprintf("<%s at %p %s>", q.Class(), q, q.format()) }

// String is str(queue).
func (q *Queue[T]) String() string { return "<" + q.Class() + " " + q.format() + ">" }
