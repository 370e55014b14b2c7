package asyncio

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// counter is counter() of traces.py.
func counter(log *trace, name string, n int) *AsyncGenerator[int, any] {
	return NewAsyncGenerator(func(ctx context.Context, yield func(int) (any, error)) error {
		err := func() error {
			for i := range n {
				if err := Sleep(ctx, 0); err != nil {
					return err
				}
				log.f("%s yields %d", name, i)
				if _, err := yield(i); err != nil {
					return err
				}
			}
			return nil
		}()
		log.f("%s cleanup", name)
		if err := Sleep(ctx, 0); err != nil {
			return err
		}
		log.f("%s cleaned", name)
		return err
	})
}

var asyncgenTwins = map[string]coroutineTwin{
	"asyncgen_driven_by_tasks": func(ctx context.Context, log *trace) error {
		drive := func(name string, g *AsyncGenerator[int, any]) func(context.Context) error {
			return func(ctx context.Context) error {
				for x, err := range g.All(ctx) {
					if err != nil {
						return err
					}
					log.f("%s sees %d", name, x)
				}
				return nil
			}
		}
		var wg WaitGroup
		wg.Go(ctx, drive("a", counter(log, "ga", 2)))
		wg.Go(ctx, drive("b", counter(log, "gb", 3)))
		py.Check(wg.Wait(ctx))
		shared := counter(log, "g", 3)
		one := func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				x, err := shared.Next(ctx)
				if err != nil {
					log.f("%s %#v", name, err)
				} else {
					log.f("%s %d", name, x)
				}
				return nil
			}
		}
		wg = WaitGroup{}
		wg.Go(ctx, one("x"))
		wg.Go(ctx, one("y"))
		py.Check(wg.Wait(ctx))
		for _, name := range []string{"z", "u", "v", "w"} {
			py.Check(one(name)(ctx))
		}
		return nil
	},
	"asyncgen_send_throw_close": func(ctx context.Context, log *trace) error {
		g := NewAsyncGenerator(func(ctx context.Context, yield func(any) (any, error)) error {
			total, n := 0, 0
			var avg any
			for {
				value, err := yield(avg)
				if py.Is(err, py.ValueError) {
					log.f("caught %v", argsOf(err))
					continue
				}
				if err != nil {
					return err
				}
				turns(ctx, 1)
				total += value.(int)
				n++
				avg = py.TrueDiv(total, n)
			}
		})
		log.v(only(g.Send(ctx, 1)))
		log.v(py.Must(g.Send(ctx, nil)))
		for _, x := range []int{10, 20, 60} {
			log.v(py.Must(g.Send(ctx, x)))
		}
		log.v(py.Must(g.Throw(ctx, py.ValueError.New("v"))))
		log.f("out %v", argsOf(only(g.Throw(ctx, py.KeyError.New("k")))))
		if _, err := g.Next(ctx); py.Is(err, py.StopAsyncIteration) {
			log.f("end %v", argsOf(err))
		}
		py.Check(g.Close(ctx))
		c := counter(log, "c", 5)
		log.v(py.Must(c.Next(ctx)))
		py.Check(c.Close(ctx))
		if _, err := c.Next(ctx); py.Is(err, py.StopAsyncIteration) {
			log.v("closed")
		}
		py.Check(c.Close(ctx))
		py.Check(counter(log, "never", 5).Close(ctx))
		stubborn := NewAsyncGenerator(func(ctx context.Context, yield func(int) (any, error)) error {
			if _, err := yield(1); py.Is(err, py.GeneratorExit) {
				log.v("no")
			}
			_, err := yield(2)
			return err
		})
		py.Must(stubborn.Next(ctx))
		log.v(stubborn.Close(ctx))
		wrong := NewAsyncGenerator(func(ctx context.Context, yield func(int) (any, error)) error {
			if _, err := yield(1); err != nil {
				return err
			}
			return py.StopAsyncIteration.New()
		})
		for x, err := range wrong.All(ctx) {
			if err != nil {
				log.f("%v %s", err, py.ClassName(py.Cause(err)))
				break
			}
			log.v(x)
		}
		return nil
	},
	"asyncgen_cancelled": func(ctx context.Context, log *trace) error {
		g := counter(log, "g", 3)
		t := CreateTaskOf(ctx, guarded(log, "t", g.Next))
		turns(ctx, 3)
		log.v(t.Finished())
		t = CreateTaskOf(ctx, guarded(log, "t", g.Next))
		turns(ctx, 1)
		t.Cancel("stop")
		log.v(quiet(t.Await(ctx)))
		if _, err := g.Next(ctx); py.Is(err, py.StopAsyncIteration) {
			log.v("over")
		}
		return nil
	},
	"asyncgen_abandoned": func(ctx context.Context, log *trace) error {
		tick := CreateTaskOf(ctx, laps(log, "tick", 7))
		leave := func(ctx context.Context) error {
			g := counter(log, "g", 5)
			defer g.Abandon()
			for x, err := range g.All(ctx) {
				if err != nil {
					return err
				}
				if x == 1 {
					log.v("leaves")
					break
				}
			}
			return nil
		}
		py.Check(leave(ctx))
		log.v("left")
		return only(tick.Await(ctx))
	},
}
