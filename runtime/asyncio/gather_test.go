package asyncio

import (
	"context"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// lapsGroup is a gather of laps.
func lapsGroup(ctx context.Context, log *trace, names string, ns ...int) *ResultGroup[string] {
	g := &ResultGroup[string]{}
	for i, n := range ns {
		g.Go(ctx, laps(log, names[i:i+1], n))
	}
	return g
}

func badAfter(n int) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		turns(ctx, n)
		return "", py.KeyError.New(n)
	}
}

var gatherTwins = map[string]coroutineTwin{
	"gather_hops": func(ctx context.Context, log *trace) error {
		tick := ticker(ctx, log, 8)
		py.Must(lapsGroup(ctx, log, "ab", 1, 2).Wait(ctx))
		log.v("gathered")
		return only(tick.Await(ctx))
	},
	"gather_first_error": func(ctx context.Context, log *trace) error {
		tick := ticker(ctx, log, 6)
		g := lapsGroup(ctx, log, "a", 5)
		g.Go(ctx, badAfter(1))
		g.Go(ctx, badAfter(2))
		if _, err := g.Wait(ctx); py.Is(err, py.KeyError) {
			log.f("raised %v", argsOf(err))
		}
		return only(tick.Await(ctx))
	},
	"gather_return_exceptions": func(ctx context.Context, log *trace) error {
		sleeper := CreateTaskOf(ctx, func(ctx context.Context) (string, error) { return SleepOf(ctx, 10*time.Second, "") })
		RunningLoop().CallSoon(func() { sleeper.Cancel("why") })
		g := lapsGroup(ctx, log, "a", 2)
		g.Go(ctx, func(ctx context.Context) (string, error) {
			turns(ctx, 1)
			return "", py.KeyError.New("k")
		})
		g.Add(sleeper)
		var shown []string
		for _, o := range py.Must(g.Outcomes(ctx)) {
			if o.Err != nil {
				o.Value = py.ClassName(o.Err) + py.Str(argsOf(o.Err))
			}
			shown = append(shown, o.Value)
		}
		log.v(py.ListOf(shown...))
		return nil
	},
	"gather_child_cancelled": func(ctx context.Context, log *trace) error {
		sleeper := CreateTask(ctx, sleepFor(10*time.Second))
		other := CreateTask(ctx, lapsOnly(log, "o", 4))
		RunningLoop().CallSoon(func() { sleeper.Cancel("why") })
		var wg WaitGroup
		wg.Add(sleeper)
		wg.Add(other)
		if err := wg.Wait(ctx); py.Is(err, CancelledError) {
			log.f("main saw %v, other done %v", argsOf(err), other.Finished())
		}
		return other.Await(ctx)
	},
	"gather_cancelled": func(ctx context.Context, log *trace) error {
		child := func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				err := Sleep(ctx, 10*time.Second)
				if py.Is(err, CancelledError) {
					log.f("%s cancelled %v", name, argsOf(err))
					turns(ctx, 1)
				}
				return err
			}
		}
		// gather is called here, and awaited in the task.
		var g ResultGroup[py.NoneType]
		for _, name := range []string{"a", "b"} {
			g.Go(ctx, func(ctx context.Context) (py.NoneType, error) { return py.NoneType{}, child(name)(ctx) })
		}
		t := CreateTaskOf(ctx, guarded(log, "g", g.Future(ctx).Await))
		turns(ctx, 2)
		log.v(t.Cancel("stop"))
		tick := ticker(ctx, log, 5)
		log.v(quiet(t.Await(ctx)))
		return only(tick.Await(ctx))
	},
	"gather_cancelled_keeps_errors": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, func(ctx context.Context) error {
			var g ResultGroup[string]
			for _, name := range []string{"a", "b"} {
				g.Go(ctx, func(ctx context.Context) (string, error) {
					if err := Sleep(ctx, 10*time.Second); py.Is(err, CancelledError) {
						log.f("%s survives", name)
					}
					return name, nil
				})
			}
			r, err := g.Outcomes(ctx)
			if err != nil {
				return err
			}
			log.f("results %v", r)
			return nil
		})
		turns(ctx, 2)
		t.Cancel("stop")
		if err := t.Await(ctx); py.Is(err, CancelledError) {
			log.f("main saw %v", argsOf(err))
		}
		return nil
	},
	"gather_as_value": func(ctx context.Context, log *trace) error {
		g := lapsGroup(ctx, log, "ab", 1, 1).Future(ctx)
		log.f("%v", g.Finished())
		g.AddDoneCallback(func(f *Future[[]string]) { log.f("callback %v", py.ListOf(py.Must(f.Result())...)) })
		log.v(py.ListOf(py.Must(g.Await(ctx))...))
		g = lapsGroup(ctx, log, "cd", 3, 3).Future(ctx)
		turns(ctx, 1)
		log.v(g.Cancel("value"))
		log.v(g.Finished())
		if _, err := g.Await(ctx); py.Is(err, CancelledError) {
			log.f("%v %v %v %v", argsOf(err), g.Cancelled(), g.Finished(), g.Cancel())
		}
		return nil
	},
	"gather_duplicates": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, laps(log, "t", 1))
		f := NewFuture[string](ctx)
		f.SetResult("now")
		for _, fs := range [][]AnyFutureOf[string]{{t, f, t, f}, {t, f}, {}} {
			log.v(py.ListOf(py.Must(GatherAwaitables(ctx, fs...))...))
		}
		return nil
	},
	"gather_all_done_hops": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, laps(log, "t", 0))
		py.Must(t.Await(ctx))
		tick := ticker(ctx, log, 2)
		log.v(py.ListOf(py.Must(GatherAwaitables(ctx, t, t))...))
		log.v("no hop")
		return only(tick.Await(ctx))
	},
}
