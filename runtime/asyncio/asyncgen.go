package asyncio

import (
	"context"
	"errors"
	"iter"
	"slices"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// AsyncGenerator is an async generator as an object: one that is sent values, thrown exceptions or closed, that is driven
// by several tasks, or that may be left before its end. Y is what it yields, S what it is sent. One that is only looped
// over to its end is a plain iter.Seq2.
//
// It runs on a coroutine of its own. An await in it parks the task that drives it. The loop closes those that are left
// when it ends, as CPython's does.
type AsyncGenerator[Y, S any] struct {
	body    func(ctx context.Context, yield func(Y) (S, error)) error
	resume  func() (Y, bool)
	loop    *Loop // in which it was first driven
	started bool
	running bool // ag_running_async: somebody awaits its next value
	closed  bool // ag_closed
	done    bool // the body has ended
	sent    S
	thrown  error
	err     error // what the body raised
}

// NewAsyncGenerator makes an async generator of its body, which calls yield for each value: what yield gives is what was
// sent, or the exception that was thrown there. Nothing of it runs before the first Next.
func NewAsyncGenerator[Y, S any](body func(ctx context.Context, yield func(Y) (S, error)) error) *AsyncGenerator[Y, S] {
	return &AsyncGenerator[Y, S]{body: body}
}

// Generate makes an async generator that looks at nothing it is sent.
func Generate[Y any](body func(ctx context.Context, yield func(Y) error) error) *AsyncGenerator[Y, py.NoneType] {
	return NewAsyncGenerator(func(ctx context.Context, yield func(Y) (py.NoneType, error)) error {
		return body(ctx, func(v Y) error {
			_, err := yield(v)
			return err
		})
	})
}

// start makes the coroutine, at the first Next.
func (g *AsyncGenerator[Y, S]) start(ctx context.Context) {
	g.started = true
	g.loop = loopOf(ctx)
	g.loop.asyncgens = append(g.loop.asyncgens, g)
	g.resume, _ = iter.Pull(func(yield func(Y) bool) {
		defer func() {
			if fault := recover(); fault != nil {
				g.err = exceptionOf(fault)
			}
		}()
		g.err = g.body(ctx, func(v Y) (S, error) {
			yield(v)
			sent, thrown := g.sent, g.thrown
			var none S
			g.sent, g.thrown = none, nil
			return sent, thrown
		})
	})
}

// Next is anext(g), awaited: at the end it raises StopAsyncIteration.
func (g *AsyncGenerator[Y, S]) Next(ctx context.Context) (Y, error) {
	var none S
	return g.send(ctx, none, "anext(): ")
}

// Send is g.asend(v), awaited.
func (g *AsyncGenerator[Y, S]) Send(ctx context.Context, v S) (y Y, err error) {
	if !g.started && !g.done && !py.IsNone(any(v)) {
		return y, py.TypeError.New("can't send non-None value to a just-started async generator")
	}
	return g.send(ctx, v, "asend(): ")
}

func (g *AsyncGenerator[Y, S]) send(ctx context.Context, v S, who string) (y Y, err error) {
	if g.running {
		return y, py.RuntimeError.New(who + "asynchronous generator is already running")
	}
	if g.done {
		return y, py.StopAsyncIteration.New()
	}
	if !g.started {
		g.start(ctx)
	}
	g.sent = v
	return g.step()
}

// Throw is g.athrow(err), awaited: err is raised where the generator waits. Of one that is at its end nothing comes:
// the value is the zero value then.
func (g *AsyncGenerator[Y, S]) Throw(ctx context.Context, thrown error) (y Y, err error) {
	switch {
	case g.done:
		return y, nil
	case g.running:
		return y, py.RuntimeError.New("athrow(): asynchronous generator is already running")
	case g.closed:
		return y, py.StopAsyncIteration.New()
	case !g.started:
		g.end()
		return y, thrown
	}
	g.thrown = thrown
	return g.step()
}

// Close is g.aclose(), awaited: GeneratorExit is raised where the generator waits.
func (g *AsyncGenerator[Y, S]) Close(ctx context.Context) error {
	switch {
	case g.done:
		return nil
	case g.running:
		return py.RuntimeError.New("aclose(): asynchronous generator is already running")
	case g.closed:
		return py.StopAsyncIteration.New()
	}
	g.closed = true
	if !g.started {
		g.end()
		return nil
	}
	g.thrown = py.GeneratorExit.New()
	_, err := g.step()
	switch {
	case err == nil:
		g.loop.forgetAsyncgen(g)
		return py.RuntimeError.New("async generator ignored GeneratorExit")
	case py.Is(err, py.StopAsyncIteration, py.GeneratorExit):
		return nil
	}
	return err
}

// step drives the body to its next yield or its end.
func (g *AsyncGenerator[Y, S]) step() (y Y, err error) {
	g.running = true
	y, ok := g.resume()
	g.running = false
	if ok {
		return y, nil
	}
	g.end()
	err, g.err = g.err, nil
	if err == nil {
		g.closed = true
		return y, py.StopAsyncIteration.New()
	}
	switch {
	case py.Is(err, py.StopAsyncIteration):
		err = py.Raise(py.From(py.RuntimeError.New("async generator raised StopAsyncIteration"), err), err)
	case py.Is(err, py.StopIteration):
		err = py.Raise(py.From(py.RuntimeError.New("async generator raised StopIteration"), err), err)
	case py.Is(err, py.GeneratorExit):
		g.closed = true
	}
	return y, err
}

func (g *AsyncGenerator[Y, S]) end() {
	g.done = true
	g.body = nil
	if g.loop != nil {
		g.loop.forgetAsyncgen(g)
	}
}

// Abandon is what becomes of the generator when its last owner is gone: the loop closes it, in a task of its own. CPython
// does that when the reference count falls to zero.
func (g *AsyncGenerator[Y, S]) Abandon() {
	if g == nil || g.done || !g.started || g.running {
		return
	}
	l := g.loop
	l.forgetAsyncgen(g)
	if !l.closed {
		l.CallSoon(func() { (&Task{body: closing[Y, S]{g}}).start(l, "", false) })
	}
}

// closing is the coroutine g.aclose().
type closing[Y, S any] struct{ g *AsyncGenerator[Y, S] }

func (c closing[Y, S]) call(t *Task) error { return c.g.Close(t) }

// interrupted: the exception that is thrown into aclose() before it begins is raised where the generator waits, instead
// of GeneratorExit. That is what happens to a generator abandoned right before the loop ends, and cancels its tasks.
func (c closing[Y, S]) interrupted(err error) coroutine {
	g := c.g
	return taskFunc(func(context.Context) error {
		if g.running {
			return py.RuntimeError.New("aclose(): asynchronous generator is already running")
		}
		g.thrown = err
		_, err := g.step()
		switch {
		case err == nil:
			return py.RuntimeError.New("async generator ignored GeneratorExit")
		case py.Is(err, py.StopAsyncIteration, py.GeneratorExit):
			return nil
		}
		return err
	})
}

// All drives the generator to its end: async for. Whoever leaves the loop early still has the generator.
func (g *AsyncGenerator[Y, S]) All(ctx context.Context) iter.Seq2[Y, error] {
	return NextSeq2(ctx, g.Next)
}

// Each is All for a generator that nobody else holds: leaving the loop early abandons it.
func (g *AsyncGenerator[Y, S]) Each(ctx context.Context) iter.Seq2[Y, error] {
	return func(yield func(Y, error) bool) {
		defer g.Abandon()
		g.All(ctx)(yield)
	}
}

// NextOr is anext(it, fallback), awaited.
func NextOr[T any](ctx context.Context, next func(context.Context) (T, error), fallback T) (T, error) {
	v, err := next(ctx)
	if err != nil && py.Is(err, py.StopAsyncIteration) {
		return fallback, nil
	}
	return v, err
}

// NextSeq2 iterates by an __anext__ that raises StopAsyncIteration at the end; any other error is handed on.
func NextSeq2[T any](ctx context.Context, next func(context.Context) (T, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for {
			v, err := next(ctx)
			if errors.Is(err, py.StopAsyncIteration) || !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// closer is an async generator of any type.
type closer interface {
	Close(ctx context.Context) error
}

func (l *Loop) forgetAsyncgen(g closer) {
	if i := slices.Index(l.asyncgens, g); i >= 0 {
		l.asyncgens = slices.Delete(l.asyncgens, i, i+1)
	}
}

// shutdownAsyncgens is loop.shutdown_asyncgens(): it closes the async generators that somebody has begun and not ended.
func (l *Loop) shutdownAsyncgens(ctx context.Context) error {
	if len(l.asyncgens) == 0 {
		return nil
	}
	closing := l.asyncgens
	l.asyncgens = nil
	var wg WaitGroup
	for _, g := range closing {
		wg.Go(ctx, g.Close)
	}
	errs, err := wg.Outcomes(ctx)
	if err != nil {
		return err
	}
	for _, err := range errs {
		if err != nil && py.Is(err, py.Exception) {
			l.handleException(ErrorContext{Message: "an error occurred during closing of asynchronous generator", Exception: err})
		}
	}
	return nil
}
