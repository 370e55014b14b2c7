package asyncio

import (
	"context"
	"maps"
	"slices"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

var loopTwins = map[string]coroutineTwin{
	"timers_order": func(ctx context.Context, log *trace) error {
		loop := RunningLoop()
		say := func(name string) func() { return func() { log.v(name) } }
		now := loop.Time()
		loop.CallAt(now+0.03, say("c"))
		loop.CallAt(now+0.01, say("a"))
		loop.CallAt(now+0.02, say("b"))
		loop.CallAt(now+0.01, say("a2"))
		h := loop.CallAt(now+0.015, say("never"))
		loop.CallLater(0, say("zero"))
		loop.CallLater(-time.Second, say("before"))
		loop.CallSoon(say("soon"))
		h.Cancel()
		log.v(h.Cancelled())
		py.Check(Sleep(ctx, 50*time.Millisecond))
		log.v("end")
		return nil
	},
	"sleeps_of_one_deadline": func(ctx context.Context, log *trace) error {
		var wg WaitGroup
		for _, name := range []string{"a", "b", "c"} {
			wg.Go(ctx, func(ctx context.Context) error {
				for i := range 2 {
					if err := Sleep(ctx, 10*time.Millisecond); err != nil {
						return err
					}
					log.f("%s%d", name, i)
					turns(ctx, 1)
					log.f("%s%d next turn", name, i)
				}
				return nil
			})
		}
		return wg.Wait(ctx)
	},
	"coroutine_objects": func(ctx context.Context, log *trace) error {
		c := NewCoroOf(laps(log, "c", 1))
		log.v(py.Must(c.Await(ctx)))
		log.v(only(c.Await(ctx)))
		c = NewCoroOf(laps(log, "never", 1))
		c.Close()
		log.v(only(c.Await(ctx)))
		c = NewCoroOf(laps(log, "d", 2))
		var g ResultGroup[string]
		g.Go(ctx, c.Await)
		g.Go(ctx, c.Await)
		var shown []string
		for _, o := range py.Must(g.Outcomes(ctx)) {
			shown = append(shown, o.String())
		}
		log.v(py.ListOf(shown...))
		c = NewCoroOf(laps(log, "e", 1))
		g = ResultGroup[string]{}
		g.AddCoro(ctx, c)
		g.AddCoro(ctx, c)
		log.v(py.ListOf(py.Must(g.Wait(ctx))...))
		return nil
	},
	"exception_handler": func(ctx context.Context, log *trace) error {
		loop := RunningLoop()
		fails := func() { panic(py.ValueError.New("in a callback")) }
		loop.SetDictHandler(func(_ *Loop, c *py.Dict[string, any]) {
			keys := slices.Sorted(maps.Keys(maps.Collect(c.All())))
			log.f("%s %#v %v", c.GetNil("message").(string)[:min(21, len(c.GetNil("message").(string)))], c.GetNil("exception"), py.ListOf(keys...))
		})
		loop.CallDictHandler(py.Record("message", "by hand", "exception", py.KeyError.New(1)))
		loop.CallDictHandler(py.Record("message", "alone"))
		loop.CallSoon(fails)
		f := NewFuture[int](ctx)
		f.AddDoneCallback(func(*Future[int]) { fails() })
		f.SetResult(1)
		turns(ctx, 2)
		log.v("goes on")
		return nil
	},
	"await_itself": func(ctx context.Context, log *trace) error {
		return CreateTask(ctx, func(ctx context.Context) error {
			if err := CurrentTask().Await(ctx); py.Is(err, py.RuntimeError) {
				log.v(err.Error()[:27])
			}
			return nil
		}).Await(ctx)
	},
	"future_words": func(ctx context.Context, log *trace) error {
		f := NewFuture[int](ctx)
		log.v(only(f.Result()))
		log.v(only(f.Exception()))
		f.SetException(py.KeyError)
		log.v(py.Repr(py.Must(f.Exception())))
		for _, act := range []func(){func() { f.SetResult(1) }, func() { f.SetException(py.ValueError.New()) }} {
			log.v(py.Try(func() error {
				act()
				return nil
			}))
		}
		log.v(f.Cancel())
		f = NewFuture[int](ctx)
		f.SetException(py.StopIteration.New(3))
		log.v(py.Repr(py.Must(f.Exception())))
		f = NewFuture[int](ctx)
		log.f("%v %v %v %v", f.Cancel("m"), f.Cancel(), f.Finished(), f.Cancelled())
		log.v(argsOf(only(f.Result())))
		log.v(argsOf(only(f.Exception())))
		return nil
	},
}

var scriptTwins = map[string]scriptTwin{
	"loop_by_hand": func(log *trace) error {
		loop := NewLoop()
		say := func(text string) func() { return func() { log.v(text) } }
		var chain func(n int)
		chain = func(n int) {
			log.f("chain %d", n)
			if n > 0 {
				loop.CallSoon(func() { chain(n - 1) })
			}
		}
		loop.CallSoon(say("one"))
		loop.CallSoon(func() { chain(2) })
		loop.CallSoon(say("two"))
		loop.CallSoon(say("never")).Cancel()
		loop.CallLater(10*time.Millisecond, loop.Stop)
		t := LoopTask(loop, laps(log, "t", 2))
		py.Check(loop.RunForever())
		log.v(py.Must(t.Result()))
		f := LoopFuture[string](loop)
		loop.CallSoon(func() { f.SetResult("set") })
		log.v(py.Must(RunUntilDoneOf(loop, f)))
		log.v(py.Must(RunUntilCompleteOf(loop, laps(log, "u", 1))))
		loop.CallSoon(say("before stop"))
		loop.CallSoon(loop.Stop)
		loop.CallSoon(say("same turn"))
		loop.CallSoon(func() { loop.CallSoon(say("next turn")) })
		py.Check(loop.RunForever())
		log.v("stopped")
		loop.CallSoon(loop.Stop)
		log.v(loop.RunUntilComplete(sleepFor(10 * time.Second)))
		log.f("%v %v", loop.IsRunning(), loop.IsClosed())
		loop.Close()
		log.f("%v %v", loop.IsRunning(), loop.IsClosed())
		log.v(py.Try(func() error {
			loop.CallSoon(say("x"))
			return nil
		}))
		return nil
	},
	"run_cancels_the_rest": func(log *trace) error {
		n, err := RunOf(func(ctx context.Context) (int, error) {
			CreateTask(ctx, patient(log, "p", 2))
			CreateTask(ctx, lapsOnly(log, "l", 9))
			turns(ctx, 1)
			log.v("main ends")
			return 3, nil
		})
		log.v(n)
		return err
	},
	"run_main_fails": func(log *trace) error {
		err := Run(func(ctx context.Context) error {
			CreateTask(ctx, patient(log, "p", 1))
			turns(ctx, 1)
			return py.ValueError.New("main")
		})
		log.v(argsOf(err))
		return nil
	},
	"run_system_exit_in_task": func(log *trace) error {
		err := Run(func(ctx context.Context) error {
			CreateTask(ctx, patient(log, "p", 1))
			quits := CreateTask(ctx, func(context.Context) error {
				log.v("quits")
				return py.SystemExit.New(3)
			})
			quits.AddDoneCallback(func(t *Task) { _, _ = t.Exception() }) // Python says that nobody asked; not here
			CreateTask(ctx, lapsOnly(log, "l", 5))
			err := Sleep(ctx, 10*time.Second)
			if py.Is(err, CancelledError) {
				log.v("main cancelled")
			}
			return err
		})
		log.f("exit %v", argsOf(err))
		return nil
	},
	"run_nested": func(log *trace) error {
		err := Run(func(ctx context.Context) error {
			log.v(Run(lapsOnly(log, "x", 1)))
			log.v(only(RunUntilDoneOf(RunningLoop(), NewFuture[int](ctx))))
			return nil
		})
		log.v(py.Try(func() error {
			RunningLoop()
			return nil
		}))
		return err
	},
	"contexts_of_runs": func(log *trace) error {
		main := func(label string) func(context.Context) error {
			return func(context.Context) error {
				log.f("%s %s", label, user.Get())
				user.Set(label)
				return nil
			}
		}
		py.Check(Run(main("first")))
		py.Check(Run(main("second")))
		r := NewRunner()
		py.Check(r.Run(main("third")))
		py.Check(r.Run(main("fourth")))
		log.v(user.Get())
		return r.Close()
	},
	"asyncgen_closed_by_run": func(log *trace) error {
		err := Run(func(ctx context.Context) error {
			log.v(py.Must(counter(log, "g", 5).Next(ctx)))
			return nil
		})
		log.v("over")
		return err
	},
}
