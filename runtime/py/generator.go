package py

import (
	"fmt"
	"iter"
	"os"
	"runtime"
)

// Generator is a generator as an object: one that is sent values, thrown exceptions or closed, whose return value is
// asked for, or that somebody keeps. Y is what it yields, S what it is sent, R what it returns. One that is only looped
// over, and would not notice being left, is a plain iter.Seq.
//
// It runs on a coroutine of its own, which ends when its body does, or when nobody holds the generator any more.
type Generator[Y, S, R any] struct {
	*suspended[Y, S, R]
}

// suspended is what the coroutine of a generator knows of it: not the generator, which may thus be collected.
type suspended[Y, S, R any] struct {
	body    func(yield func(Y) (S, error)) (R, error)
	next    func() (Y, bool)
	stop    func()
	started bool
	running bool
	done    bool
	sent    S
	thrown  error
	result  R
	err     error // what the body raised
}

// NewGenerator makes a generator of its body, which calls yield for each value: what yield gives is what was sent, or the
// exception that was thrown there. Nothing of it runs before the first Next.
func NewGenerator[Y, S, R any](body func(yield func(Y) (S, error)) (R, error)) *Generator[Y, S, R] {
	return &Generator[Y, S, R]{&suspended[Y, S, R]{body: body}}
}

// Generate makes a generator that looks at nothing it is sent, and returns None.
func Generate[Y any](body func(yield func(Y) error) error) *Generator[Y, NoneType, NoneType] {
	return NewGenerator(func(yield func(Y) (NoneType, error)) (NoneType, error) {
		return NoneType{}, body(func(v Y) error {
			_, err := yield(v)
			return err
		})
	})
}

// left is the panic that unwinds the body of a generator that is over for good, whatever it would still do.
type left struct{}

// tryBody runs a body: faults become errors, and over reports that it was unwound.
func tryBody(body func() error) (err error, over bool) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case left:
			over = true
		default:
			err = Fault(fault)
		}
	}()
	return body(), false
}

// start makes the coroutine.
func (g *Generator[Y, S, R]) start() {
	c := g.suspended
	c.started = true
	c.next, c.stop = iter.Pull(func(yield func(Y) bool) {
		c.err, _ = tryBody(func() (err error) {
			c.result, err = c.body(func(v Y) (S, error) {
				if !yield(v) {
					panic(left{})
				}
				sent, thrown := c.sent, c.thrown
				var none S
				c.sent, c.thrown = none, nil
				return sent, thrown
			})
			return err
		})
	})
	runtime.AddCleanup(g, func(stop func()) { stop() }, c.stop)
}

// Next is next(g): at the end it is a StopIteration, with the value that the generator returned.
func (g *Generator[Y, S, R]) Next() (Y, error) {
	var none S
	return g.resume(none, nil)
}

// First is next(g) of a generator that nobody else holds: it is closed then.
func (g *Generator[Y, S, R]) First() (Y, error) {
	defer g.Abandon()
	return g.Next()
}

// Send is g.send(v).
func (g *Generator[Y, S, R]) Send(v S) (y Y, err error) {
	if !g.started && !g.done && !IsNone(v) {
		return y, TypeError.New("can't send non-None value to a just-started generator")
	}
	return g.resume(v, nil)
}

// Throw is g.throw(err): err is raised where the generator waits.
func (g *Generator[Y, S, R]) Throw(err error) (y Y, _ error) {
	switch {
	case g.running:
		return y, ValueError.New("generator already executing")
	case g.done:
		return y, err
	case !g.started:
		g.end()
		return y, err
	}
	var none S
	return g.resume(none, err)
}

// Close is g.close(): GeneratorExit is raised where the generator waits.
func (g *Generator[Y, S, R]) Close() error {
	if g.done || !g.started && !g.running {
		g.end()
		return nil
	}
	switch _, err := g.Throw(GeneratorExit.New()); {
	case err == nil:
		return RuntimeError.New("generator ignored GeneratorExit")
	case Is(err, StopIteration, GeneratorExit):
		return nil
	default:
		return err
	}
}

// Abandon is what becomes of the generator when its last owner is gone: it is closed, and nobody hears what it raises.
func (g *Generator[Y, S, R]) Abandon() {
	if g == nil || g.running {
		return
	}
	if err := g.Close(); err != nil {
		unraisable(err)
		g.end()
	}
}

// unraisable tells of an exception that nobody can get.
func unraisable(err error) {
	fmt.Fprintf(os.Stderr, "Exception ignored in: <generator object>\n%s: %s\n", ClassOf(err).Name(), err)
}

func (g *Generator[Y, S, R]) end() {
	g.done, g.body = true, nil
	if g.stop != nil {
		g.stop()
	}
}

func (g *Generator[Y, S, R]) resume(v S, thrown error) (y Y, err error) {
	if g.running {
		return y, ValueError.New("generator already executing")
	}
	if g.done {
		return y, StopIteration.New()
	}
	if !g.started {
		g.start()
	}
	g.sent, g.thrown = v, thrown
	g.running = true
	y, ok := g.next()
	g.running = false
	if ok {
		return y, nil
	}
	g.done, g.body = true, nil
	if g.err != nil {
		err, g.err = g.err, nil
		return y, stopped(err)
	}
	return y, g.ended()
}

// stopped is what a generator's body raised, as whoever drives it gets it: a StopIteration must not pass for the end of
// the generator (PEP 479).
func stopped(err error) error {
	if Is(err, StopIteration) {
		return Raise(From(RuntimeError.New("generator raised StopIteration"), err), err)
	}
	return err
}

func (g *Generator[Y, S, R]) ended() error {
	if IsNone(g.result) {
		return StopIteration.New()
	}
	return StopIteration.New(anyOf(g.result))
}

// anyOf is a value without its Opt.
func anyOf(v any) any {
	if o, ok := v.(interface{ Any() any }); ok {
		return o.Any()
	}
	return v
}

// Result is what the generator returned, once it is at its end.
func (g *Generator[Y, S, R]) Result() R { return g.result }

// Finished reports whether the generator is at its end.
func (g *Generator[Y, S, R]) Finished() bool { return g.done }

// All yields the values that are left, and last the exception, if the generator raises one. Leaving the loop leaves the
// generator where it is.
func (g *Generator[Y, S, R]) All() iter.Seq2[Y, error] {
	return func(yield func(Y, error) bool) {
		for {
			v, err := g.Next()
			if err != nil && g.done && Is(err, StopIteration) || !yield(v, err) || err != nil {
				return
			}
		}
	}
}

// Values is All for whoever has no error to return: an exception is a fault.
func (g *Generator[Y, S, R]) Values() iter.Seq[Y] { return Faulting(g.All()) }

// Each yields the values of a generator that nobody else holds: leaving the loop early closes it. The body runs inside
// the loop, as that of an iter.Seq does.
func (g *Generator[Y, S, R]) Each() iter.Seq2[Y, error] {
	return func(yield func(Y, error) bool) {
		if g.started || g.done {
			defer g.Abandon()
			g.All()(yield)
			return
		}
		g.run(yield)
	}
}

// EachValue is Each for whoever has no error to return: an exception is a fault.
func (g *Generator[Y, S, R]) EachValue() iter.Seq[Y] { return Faulting(g.Each()) }

// run runs the body of a new generator with a yield that is the loop's body. Once the loop is left the body gets
// GeneratorExit; what made the loop panic goes on when the body has cleaned up.
func (g *Generator[Y, S, R]) run(yield func(Y, error) bool) {
	var gone bool
	var fault any
	body := g.body
	g.started, g.running, g.body = true, true, nil
	err, ignored := tryBody(func() (err error) {
		g.result, err = body(func(v Y) (sent S, _ error) {
			if gone {
				panic(left{})
			}
			g.running = false
			more, panicked := inLoop(yield, v)
			g.running = true
			if !more {
				gone, fault = true, panicked
				return sent, GeneratorExit.New()
			}
			return sent, nil
		})
		return err
	})
	g.running, g.done = false, true
	switch {
	case gone && ignored:
		unraisable(RuntimeError.New("generator ignored GeneratorExit"))
	case gone && err != nil && !Is(err, GeneratorExit, StopIteration):
		unraisable(stopped(err))
	case !gone && err != nil:
		var none Y
		yield(none, stopped(err))
	}
	if fault != nil {
		panic(fault)
	}
}

// inLoop runs the loop's body for one value, and takes what it panics with.
func inLoop[Y any](yield func(Y, error) bool, v Y) (more bool, fault any) {
	done := false
	defer func() {
		if !done {
			fault = recover()
		}
	}()
	more = yield(v, nil)
	done = true
	return more, nil
}

// Iter is the generator as an iterator like any other: what it raises is a fault.
func (g *Generator[Y, S, R]) Iter() *Iterator[Y] {
	return NewIterator(func() (v Y, ok bool) {
		v, err := g.Next()
		if err != nil && g.done && Is(err, StopIteration) {
			return v, false
		}
		Check(err)
		return v, true
	})
}

func (g *Generator[Y, S, R]) itemsAny() anySeq { return boxed(g.Values()) }

// Class is generator.
func (g *Generator[Y, S, R]) Class() *Class { return IteratorClass }

// YieldFrom is yield from sub: sub is driven by whoever drives the generator around it, and its result is the value.
func YieldFrom[Y, S, R any](yield func(Y) (S, error), sub *Generator[Y, S, R]) (result R, err error) {
	v, err := sub.Next()
	for {
		if err != nil {
			if sub.done && Is(err, StopIteration) {
				return sub.result, nil
			}
			return result, err
		}
		sent, thrown := yield(v)
		switch {
		case thrown == nil:
			v, err = sub.Send(sent)
		case Is(thrown, GeneratorExit):
			if err := sub.Close(); err != nil {
				return result, err
			}
			return result, thrown
		default:
			v, err = sub.Throw(thrown)
		}
	}
}

// Delegate is YieldFrom in a generator that looks at nothing it is sent.
func Delegate[Y, S, R any](yield func(Y) error, sub *Generator[Y, S, R]) (R, error) {
	return YieldFrom(func(v Y) (sent S, _ error) { return sent, yield(v) }, sub)
}

// YieldTo is YieldFrom of a new generator that nobody else holds: its body runs right here.
func (g *Generator[Y, S, R]) YieldTo(yield func(Y) (S, error)) (result R, err error) {
	var closing error
	body := g.body
	g.body, g.done = nil, true
	err, ignored := tryBody(func() (err error) {
		result, err = body(func(v Y) (S, error) {
			if closing != nil {
				panic(left{})
			}
			sent, thrown := yield(v)
			if thrown != nil && Is(thrown, GeneratorExit) {
				closing = thrown
			}
			return sent, thrown
		})
		return err
	})
	switch {
	case ignored && closing == nil:
		panic(left{}) // the generator around is over
	case ignored:
		return result, RuntimeError.New("generator ignored GeneratorExit")
	case closing != nil && (err == nil || Is(err, GeneratorExit, StopIteration)):
		return result, closing
	case err != nil:
		return result, stopped(err)
	}
	return result, nil
}

// PassTo is YieldTo in a generator that looks at nothing it is sent.
func (g *Generator[Y, S, R]) PassTo(yield func(Y) error) (R, error) {
	return g.YieldTo(func(v Y) (sent S, _ error) { return sent, yield(v) })
}

// Faulting makes a sequence for whoever has no error to return: an exception is a fault.
func Faulting[T any](seq iter.Seq2[T, error]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v, err := range seq {
			Check(err)
			if !yield(v) {
				return
			}
		}
	}
}

// NextOr is next(it, fallback) of an iterator whose next raises StopIteration at the end.
func NextOr[T any](next func() (T, error), fallback T) (T, error) {
	v, err := next()
	if err != nil && Is(err, StopIteration) {
		return fallback, nil
	}
	return v, err
}

// TryNext makes a next that raises of one that faults.
func TryNext[T any](next func() (T, error)) func() (T, error) {
	return func() (v T, err error) {
		err = Try(func() (err error) {
			v, err = next()
			return err
		})
		return v, err
	}
}
