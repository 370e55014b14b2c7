package asyncio

import (
	"context"
	"fmt"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Lock is asyncio.Lock: fair, and free at first. The zero value is ready to use.
type Lock struct {
	bound   loopBound
	locked  bool
	waiters waiters
}

// NewLock makes a lock.
func NewLock() *Lock { return &Lock{} }

// Locked reports whether the lock is held.
func (l *Lock) Locked() bool { return l.locked }

// Acquire waits until the lock is free and takes it.
func (l *Lock) Acquire(ctx context.Context) error {
	if !l.locked && !l.waiters.anyAlive() {
		l.locked = true
		return nil
	}
	t := l.bound.bind(ctx, l)
	f := t.loop.waiter()
	l.waiters.push(f)
	err := t.await(f)
	l.waiters.discard(f)
	t.loop.recycle(f)
	if err != nil {
		// If nobody holds the lock, or is about to, the next one must not sleep on.
		if isCancelled(err) && !l.locked {
			l.wakeFirst()
		}
		return err
	}
	l.locked = true
	return nil
}

// Release frees the lock and wakes the first that waits for it. It faults if the lock is free.
func (l *Lock) Release() {
	if !l.locked {
		panic(py.RuntimeError.New("Lock is not acquired."))
	}
	l.locked = false
	l.wakeFirst()
}

// wakeFirst wakes the first that waits, unless it is woken already. It stays on the list until it runs: who comes later
// must not overtake it.
func (l *Lock) wakeFirst() {
	if l.waiters.n > 0 {
		l.waiters.at(0).release()
	}
}

// Repr implements py.Reprer.
func (l *Lock) Repr() string { return primitive("Lock", l, lockedWord(l.locked), l.waiters.n) }

// String is str(lock).
func (l *Lock) String() string { return l.Repr() }

func lockedWord(locked bool) string {
	if locked {
		return "locked"
	}
	return "unlocked"
}

// primitive is the repr of the classes of asyncio.locks.
func primitive(class string, self any, extra string, waiters int) string {
	if waiters > 0 {
		extra += fmt.Sprintf(", waiters:%d", waiters)
	}
	return fmt.Sprintf("<asyncio.locks.%s object at %p [%s]>", class, self, extra)
}

// Event is asyncio.Event: a flag to wait for, not set at first. The zero value is ready to use.
type Event struct {
	bound   loopBound
	set     bool
	waiters waiters
}

// NewEvent makes an event.
func NewEvent() *Event { return &Event{} }

// IsSet reports whether the flag is set.
func (e *Event) IsSet() bool { return e.set }

// Set sets the flag and wakes all that wait for it.
func (e *Event) Set() {
	if e.set {
		return
	}
	e.set = true
	for i := range e.waiters.n {
		e.waiters.at(i).release()
	}
}

// Clear takes the flag back.
func (e *Event) Clear() { e.set = false }

// Wait waits until the flag is set.
func (e *Event) Wait(ctx context.Context) error {
	if e.set {
		return nil
	}
	t := e.bound.bind(ctx, e)
	f := t.loop.waiter()
	e.waiters.push(f)
	err := t.await(f)
	e.waiters.discard(f)
	t.loop.recycle(f)
	return err
}

// Repr implements py.Reprer.
func (e *Event) Repr() string {
	word := "unset"
	if e.set {
		word = "set"
	}
	return primitive("Event", e, word, e.waiters.n)
}

// String is str(event).
func (e *Event) String() string { return e.Repr() }
