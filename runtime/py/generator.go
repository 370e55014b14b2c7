package py

import "iter"

// Generator is a generator as an object: one that is sent values, thrown exceptions or closed, or whose return value is
// asked for. Y is what it yields, S what it is sent, R what it returns. One that is only looped over is a plain iter.Seq.
//
// It runs on a coroutine of its own, which ends when its body does: one that is not run to its end must be closed.
type Generator[Y, S, R any] struct {
	next    func() (Y, bool)
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
	g := &Generator[Y, S, R]{}
	seq := func(yield func(Y) bool) {
		g.err = Try(func() (err error) {
			g.result, err = body(func(v Y) (S, error) {
				yield(v)
				sent, thrown := g.sent, g.thrown
				var none S
				g.sent, g.thrown = none, nil
				return sent, thrown
			})
			return err
		})
	}
	g.next, _ = iter.Pull(seq)
	return g
}

// Next is next(g): at the end it is a StopIteration, with the value that the generator returned.
func (g *Generator[Y, S, R]) Next() (Y, error) {
	var none S
	return g.resume(none, nil)
}

// Send is g.send(v).
func (g *Generator[Y, S, R]) Send(v S) (y Y, err error) {
	if !g.started && !g.done && !isNone(any(v)) {
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
		g.done = true
		return y, err
	}
	var none S
	return g.resume(none, err)
}

// Close is g.close(): GeneratorExit is raised where the generator waits.
func (g *Generator[Y, S, R]) Close() error {
	if g.done || !g.started && !g.running {
		g.done = true
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

func (g *Generator[Y, S, R]) resume(v S, thrown error) (y Y, err error) {
	if g.running {
		return y, ValueError.New("generator already executing")
	}
	if g.done {
		return y, StopIteration.New()
	}
	g.sent, g.thrown = v, thrown
	g.started, g.running = true, true
	y, ok := g.next()
	g.running = false
	if ok {
		return y, nil
	}
	g.done = true
	if g.err != nil {
		err, g.err = g.err, nil
		if Is(err, StopIteration) {
			// PEP 479: it must not pass for the end of the generator.
			return y, Raise(From(RuntimeError.New("generator raised StopIteration"), err), err)
		}
		return y, err
	}
	return y, g.stop()
}

func (g *Generator[Y, S, R]) stop() error {
	if isNone(any(g.result)) {
		return StopIteration.New()
	}
	return StopIteration.New(g.result)
}

// Result is what the generator returned, once it is at its end.
func (g *Generator[Y, S, R]) Result() R { return g.result }

// Finished reports whether the generator is at its end.
func (g *Generator[Y, S, R]) Finished() bool { return g.done }

// All yields the values that are left, and last the exception, if the generator raises one.
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

// Values yields the values that are left; an exception is a fault.
func (g *Generator[Y, S, R]) Values() iter.Seq[Y] {
	return func(yield func(Y) bool) {
		for v, err := range g.All() {
			Check(err)
			if !yield(v) {
				return
			}
		}
	}
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

// YieldFromSeq is yield from of an iterable that is no generator: what is sent is not for it.
func YieldFromSeq[Y, S any](yield func(Y) (S, error), seq iter.Seq[Y]) error {
	for v := range seq {
		if _, err := yield(v); err != nil {
			return err
		}
	}
	return nil
}
