package asyncio

import (
	"context"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// WaitFor awaits a coroutine and cancels it after d: the error is a TimeoutError then. The coroutine runs in the running
// task; only if there is no time at all, it becomes a task, which is cancelled before it begins.
func WaitFor(ctx context.Context, d time.Duration, fn func(context.Context) error) error {
	if d <= 0 && d != notANumber {
		t := CreateTask(ctx, fn)
		return cancelNow(ctx, t)
	}
	return Timeout(ctx, d, fn)
}

// WaitForOf is WaitFor for a coroutine with a result.
func WaitForOf[T any](ctx context.Context, d time.Duration, fn func(context.Context) (T, error)) (result T, err error) {
	if d <= 0 && d != notANumber {
		t := CreateTaskOf(ctx, fn)
		if err := cancelNow(ctx, t); err != nil {
			return result, err
		}
		return t.value, nil
	}
	err = Timeout(ctx, d, func(ctx context.Context) (err error) {
		result, err = fn(ctx)
		return err
	})
	return result, err
}

// WaitForFuture waits for a task or future and cancels it after d: the error is a TimeoutError then.
func WaitForFuture(ctx context.Context, d time.Duration, f AnyFuture) error {
	if d <= 0 && d != notANumber {
		return cancelNow(ctx, f)
	}
	return Timeout(ctx, d, func(ctx context.Context) error { return current(ctx).await(f) })
}

// WaitForFutureOf is WaitForFuture for a result.
func WaitForFutureOf[T any](ctx context.Context, d time.Duration, f AnyFutureOf[T]) (result T, err error) {
	if err := WaitForFuture(ctx, d, f); err != nil {
		return result, err
	}
	return f.Result()
}

// cancelNow is wait_for without time: what is done already counts, the rest is cancelled.
func cancelNow(ctx context.Context, a awaited) error {
	f := a.base()
	if f.state != pending {
		return f.result()
	}
	if err := cancelAndWait(ctx, a); err != nil {
		return err
	}
	err := f.result()
	if isCancelled(err) {
		return py.Raise(py.From(TimeoutError.New(), err), err)
	}
	return err
}

// A releaser finishes a waiter when the future that it is a callback of is done.
type releaser struct{ waiter *future }

func (r *releaser) run() { r.waiter.release() }

// cancelAndWait cancels a and waits until it is done. It does not wait for a itself, so that it can be cancelled.
func cancelAndWait(ctx context.Context, a awaited) error {
	t := current(ctx)
	r := &releaser{&future{loop: t.loop}}
	f := a.base()
	f.addCallback(r)
	a.cancel(nil)
	err := t.await(r.waiter)
	f.removeCallback(r)
	return err
}

// Shield waits for f. If the waiting task is cancelled, f is not.
func Shield(ctx context.Context, f AnyFuture) error {
	return current(ctx).await(shield(f))
}

// ShieldOf is Shield for a result.
func ShieldOf[T any](ctx context.Context, f AnyFutureOf[T]) (result T, err error) {
	if err := current(ctx).await(shield(f)); err != nil {
		return result, err
	}
	return valueOf[T](f), nil
}

// shield makes the outer future of a shield, without its value.
func shield(f awaited) awaited {
	inner := f.base()
	if inner.state != pending {
		return f
	}
	s := &shielding{inner: inner}
	s.own.loop = inner.loop
	s.outer = &s.own
	s.start()
	return s.outer
}

// ShieldFuture is asyncio.shield(f) as a value, to be stored or cancelled. One that is done is its own shield.
func ShieldFuture[T any](f AnyFutureOf[T]) AnyFutureOf[T] {
	inner := f.base()
	if inner.state != pending {
		return f
	}
	outer := LoopFuture[T](inner.loop)
	s := &shielding{inner: inner, outer: &outer.future, value: outer}
	s.collect = func() { outer.value = valueOf[T](f) }
	s.start()
	return outer
}

// ShieldAny is ShieldFuture for what has no result.
func ShieldAny(f AnyFuture) AnyFuture {
	inner := f.base()
	if inner.state != pending {
		return f
	}
	outer := LoopFuture[py.NoneType](inner.loop)
	s := &shielding{inner: inner, outer: &outer.future, value: outer}
	s.start()
	return outer
}

// A shielding is both callbacks of shield: of inner, to hand on what became of it, and of outer, to forget about inner.
type shielding struct {
	inner, outer *future
	own          future // outer, if the shield is no value of the program
	value        AnyFuture
	collect      func()
	outside      shieldOutside
}

type shieldOutside struct{ s *shielding }

func (s *shielding) start() {
	s.inner.addCallback(s)
	s.outside.s = s
	s.outer.addCallback(&s.outside)
}

// run is _inner_done_callback.
func (s *shielding) run() {
	switch {
	case s.outer.state == cancelled:
		if s.inner.state != cancelled {
			s.inner.unseen = false
		}
	case s.inner.state == cancelled:
		s.outer.cancel(nil)
	case s.inner.err != nil:
		s.inner.unseen = false
		s.outer.fail(s.inner.err)
		if s.value != nil {
			s.outer.loop.noteFailure(s.value)
		}
	default:
		if s.collect != nil {
			s.collect()
		}
		s.outer.finish()
	}
}

// run is _outer_done_callback.
func (o *shieldOutside) run() {
	if o.s.inner.state == pending {
		o.s.inner.removeCallback(o.s)
	}
}
