package asyncio

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Condition is asyncio.Condition. The zero value has a lock of its own and is ready to use.
type Condition struct {
	bound   loopBound
	shared  *Lock // or nil: own
	own     Lock
	waiters waiters
}

// NewCondition makes a condition with a lock of its own.
func NewCondition() *Condition { return &Condition{} }

// NewConditionWith makes a condition that uses a lock of the program's.
func NewConditionWith(lock *Lock) *Condition { return &Condition{shared: lock} }

func (c *Condition) lock() *Lock {
	if c.shared != nil {
		return c.shared
	}
	return &c.own
}

// Acquire takes the lock.
func (c *Condition) Acquire(ctx context.Context) error { return c.lock().Acquire(ctx) }

// Release frees the lock. It faults if the lock is free.
func (c *Condition) Release() { c.lock().Release() }

// Locked reports whether the lock is held.
func (c *Condition) Locked() bool { return c.lock().locked }

// Wait frees the lock, waits to be notified, and takes the lock again, whatever happened meanwhile. It faults if the lock
// is free.
func (c *Condition) Wait(ctx context.Context) error {
	if !c.Locked() {
		panic(py.RuntimeError.New("cannot wait on un-acquired lock"))
	}
	t := c.bound.bind(ctx, c)
	f := t.loop.waiter()
	c.Release()
	c.waiters.push(f)
	err := t.await(f)
	c.waiters.discard(f)
	t.loop.recycle(f)

	for {
		again := c.Acquire(ctx)
		if again == nil {
			break
		}
		err = py.Raise(again, err)
		if !isCancelled(again) {
			break
		}
	}
	if err != nil {
		// The task may have been notified, and can't make use of it: another one shall.
		c.notify(1)
	}
	return err
}

// WaitFor waits until the predicate holds. It asks again whenever it is notified.
func (c *Condition) WaitFor(ctx context.Context, predicate func() bool) error {
	for !predicate() {
		if err := c.Wait(ctx); err != nil {
			return err
		}
	}
	return nil
}

// ConditionWaitFor is WaitFor for a predicate of any type: its first value that is true is the result.
func ConditionWaitFor[T any](ctx context.Context, c *Condition, predicate func() T) (T, error) {
	for {
		v := predicate()
		if py.Truth(v) {
			return v, nil
		}
		if err := c.Wait(ctx); err != nil {
			return v, err
		}
	}
}

// Notify wakes n of the tasks that wait. It faults if the lock is free.
func (c *Condition) Notify(n int) {
	if !c.Locked() {
		panic(py.RuntimeError.New("cannot notify on un-acquired lock"))
	}
	c.notify(n)
}

// NotifyAll wakes all the tasks that wait. It faults if the lock is free.
func (c *Condition) NotifyAll() { c.Notify(c.waiters.n) }

func (c *Condition) notify(n int) {
	for i := 0; i < c.waiters.n && n > 0; i++ {
		if f := c.waiters.at(i); f.state == pending {
			f.finish()
			n--
		}
	}
}

// Repr implements py.Reprer.
func (c *Condition) Repr() string {
	return primitive("Condition", c, lockedWord(c.Locked()), c.waiters.n)
}

// String is str(condition).
func (c *Condition) String() string { return c.Repr() }
