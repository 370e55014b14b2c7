package asyncio

import (
	"context"
	"sync"

	"github.com/gosyncio/gosyncio/runtime/contextvars"
	"github.com/gosyncio/gosyncio/runtime/futures"
	"github.com/gosyncio/gosyncio/runtime/py"
)

var user = contextvars.NewDefault("user", "nobody")

// show is show() of traces.py.
func show(log *trace, label string) func(context.Context) error {
	return func(ctx context.Context) error {
		before := user.Get()
		user.Set(label)
		if err := Sleep(ctx, 0); err != nil {
			return err
		}
		log.f("%s: %s %s", label, before, user.Get())
		return nil
	}
}

var contextTwins = map[string]coroutineTwin{
	"contexts_of_tasks": func(ctx context.Context, log *trace) error {
		user.Set("root")
		t := CreateTask(ctx, show(log, "task"))
		user.Set("changed after create")
		py.Check(t.Await(ctx))
		log.f("main %s", user.Get())
		py.Check(show(log, "direct")(ctx))
		log.f("main %s", user.Get())
		var wg WaitGroup
		wg.Go(ctx, show(log, "g1"))
		wg.Go(ctx, show(log, "g2"))
		py.Check(wg.Wait(ctx))
		log.f("main %s", user.Get())
		c := contextvars.CopyContext()
		c.Run(func() { user.Set("inside ctx") })
		log.f("%s %s", user.Get(), user.From(c))
		t = CreateTask(ctx, show(log, "own"))
		t.SetContext(c)
		py.Check(t.Await(ctx))
		log.f("%s %s", user.Get(), user.From(c))
		return nil
	},
	"contexts_of_callbacks": func(ctx context.Context, log *trace) error {
		loop := RunningLoop()
		f := NewFuture[py.NoneType](ctx)
		note := func(label string) {
			log.f("%s %s", label, user.Get())
			user.Set(label)
		}
		user.Set("one")
		loop.CallSoon(func() { note("soon") })
		f.AddDoneCallback(func(*Future[py.NoneType]) { note("done") })
		loop.CallLater(0, func() { note("later") })
		user.Set("two")
		f.SetResult(py.NoneType{})
		turns(ctx, 2)
		log.v(user.Get())
		return nil
	},
	"to_thread": func(ctx context.Context, log *trace) error {
		user.Set("ann")
		blocking := func(n int) func() (string, error) {
			return func() (string, error) {
				if n < 0 {
					return "", py.ValueError.New(n)
				}
				before := user.Get()
				user.Set("thread")
				return py.Sprintf("%d %s", n*n, before), nil
			}
		}
		log.v(py.Must(ToThreadOf(ctx, blocking(4))))
		log.v(user.Get())
		if _, err := ToThreadOf(ctx, blocking(-1)); py.Is(err, py.ValueError) {
			log.f("raised %v", argsOf(err))
		}
		log.v(py.Must(ToThreadOf(ctx, func() (string, error) {
			err := py.Try(func() error {
				RunningLoop()
				return nil
			})
			return py.Str(err), nil
		})))
		loop := RunningLoop()
		log.v(py.Must(RunInExecutor(loop, nil, blocking(5)).Await(ctx)))
		log.v(py.Must(ToThreadOf(ctx, func() (string, error) {
			if _, err := RunCoroutineThreadsafe(loop, laps(log, "r", 1)).Result(futures.Forever); err != nil {
				return "", err
			}
			return RunOf(laps(log, "own loop", 1))
		})))
		return nil
	},
	"to_thread_cancelled": func(ctx context.Context, log *trace) error {
		var gate sync.WaitGroup
		gate.Add(1)
		t := CreateTask(ctx, func(ctx context.Context) error {
			return ToThread(ctx, func() error {
				gate.Wait()
				return nil
			})
		})
		turns(ctx, 1)
		t.Cancel("stop")
		log.v(quietNone(t.Await(ctx)))
		gate.Done()
		return nil
	},
	"eager_tasks": func(ctx context.Context, log *trace) error {
		RunningLoop().SetTaskFactory(EagerTaskFactory)
		parent := func(ctx context.Context) (string, error) {
			log.v("parent")
			t := CreateNamedTaskOf(ctx, "child", laps(log, "child", 1))
			log.f("parent again, named by the factory: %s", CurrentTask().Name()[:5])
			return t.Await(ctx)
		}
		a := CreateNamedTaskOf(ctx, "a", laps(log, "a", 0))
		b := CreateNamedTaskOf(ctx, "b", laps(log, "b", 2))
		n := CreateTaskOf(ctx, laps(log, "n", 0))
		log.f("%v %v %v %s %s", a.Finished(), b.Finished(), py.Must(a.Result()), a.Name(), n.Name())
		log.v(py.ListOf(py.Must(lapsGroup(ctx, log, "cd", 0, 0).Wait(ctx))...))
		log.v("no hop")
		log.v(py.Must(CreateNamedTaskOf(ctx, "parent", parent).Await(ctx)))
		g := NewTaskGroup(ctx)
		GroupTask(g, laps(log, "e", 0))
		GroupTask(g, laps(log, "f", 1))
		log.v("body ends")
		py.Check(g.Wait(ctx))
		log.v(py.Must(b.Await(ctx)))
		err := WithTaskGroup(ctx, func(g *TaskGroup) error {
			g.Go(failAfter(0, py.ValueError.New("eager")))
			log.v("body goes on")
			if err := Sleep(ctx, 0); err != nil {
				return err
			}
			log.v("not reached")
			return nil
		})
		log.v(flat(err))
		return Timeout(ctx, Seconds(5), func(ctx context.Context) error {
			log.v(py.Must(CreateTaskOf(ctx, laps(log, "g", 1)).Await(ctx)))
			return nil
		})
	},
}
