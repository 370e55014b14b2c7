package asyncio

import (
	"context"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

func flat(err error) string {
	g, ok := err.(py.Grouped)
	if !ok {
		return py.ClassName(err) + py.Str(py.Args(err))
	}
	s := ""
	for i, e := range g.Group().Errors {
		if i > 0 {
			s += ", "
		}
		s += flat(e)
	}
	return py.ClassName(err) + "(" + py.Repr(g.Group().Message) + ", [" + s + "])"
}

func patient(log *trace, name string, n int) func(context.Context) error {
	return func(ctx context.Context) error {
		err := Sleep(ctx, 10*time.Second)
		if !py.Is(err, CancelledError) {
			return err
		}
		log.f("%s cancelled %v", name, argsOf(err))
		for i := range n {
			if err := Sleep(ctx, 0); err != nil {
				return err
			}
			log.f("%s cleanup %d", name, i)
		}
		return err
	}
}

func failAfter(n int, err error) func(context.Context) error {
	return func(ctx context.Context) error {
		for range n {
			if err := Sleep(ctx, 0); err != nil {
				return err
			}
		}
		return err
	}
}

var groupTwins = map[string]coroutineTwin{
	"group_ok": func(ctx context.Context, log *trace) error {
		tick := ticker(ctx, log, 8)
		g := NewTaskGroup(ctx)
		a := GroupTask(g, laps(log, "a", 2))
		b := GroupTask(g, laps(log, "b", 1))
		log.v("body ends")
		py.Check(g.Wait(ctx))
		log.f("%v %v", py.Must(a.Result()), py.Must(b.Result()))
		py.Check(NewTaskGroup(ctx).Wait(ctx))
		log.v("empty group does not suspend")
		return only(tick.Await(ctx))
	},
	"group_child_fails": func(ctx context.Context, log *trace) error {
		tick := ticker(ctx, log, 10)
		err := WithTaskGroup(ctx, func(g *TaskGroup) error {
			g.Go(patient(log, "p", 2))
			g.Go(failAfter(1, py.ValueError.New("v")))
			g.Go(failAfter(2, py.KeyError.New("k")))
			err := Sleep(ctx, 10*time.Second)
			if py.Is(err, CancelledError) {
				log.f("body cancelled %v %d", argsOf(err), CurrentTask().Cancelling())
			}
			return err
		})
		if matched, _ := py.Split(err, py.Exception); matched != nil {
			log.v(flat(matched))
		}
		log.v(CurrentTask().Cancelling())
		return only(tick.Await(ctx))
	},
	"group_body_fails": func(ctx context.Context, log *trace) error {
		err := WithTaskGroup(ctx, func(g *TaskGroup) error {
			g.Go(patient(log, "p", 1))
			turns(ctx, 1)
			return py.OSError.New("body")
		})
		log.f("%s %v %s", flat(err), py.Cause(err), py.ClassName(py.Context(err)))
		return nil
	},
	"group_fails_after_body": func(ctx context.Context, log *trace) error {
		g := NewTaskGroup(ctx)
		g.Go(failAfter(2, py.ValueError.New("v")))
		g.Go(patient(log, "p", 0))
		log.v("body ends")
		log.v(flat(g.Wait(ctx)))
		log.v(CurrentTask().Cancelling())
		return nil
	},
	"group_cancelled_from_outside": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, guardedNone(log, "t", func(ctx context.Context) error {
			g := NewTaskGroup(ctx)
			g.Go(patient(log, "p", 2))
			log.v("body ends")
			return g.Wait(ctx)
		}))
		turns(ctx, 2)
		t.Cancel("outside")
		tick := ticker(ctx, log, 6)
		log.v(quietNone(t.Await(ctx)))
		py.Must(tick.Await(ctx))

		failing := func(ctx context.Context) error {
			return WithTaskGroup(ctx, func(g *TaskGroup) error {
				g.Go(failAfter(3, py.ValueError.New("late")))
				err := Sleep(ctx, 10*time.Second)
				if again := Sleep(ctx, 0); again != nil {
					return again
				}
				if again := Sleep(ctx, 0); again != nil {
					return again
				}
				return err
			})
		}
		t = CreateTask(ctx, func(ctx context.Context) error {
			if err := failing(ctx); err != nil {
				log.f("%s %d", flat(err), CurrentTask().Cancelling())
				if err := Sleep(ctx, 0); err != nil {
					return err
				}
				log.v("not reached")
			}
			return nil
		})
		turns(ctx, 2)
		t.Cancel("outside")
		log.v(quietNone(t.Await(ctx)))
		return nil
	},
	"group_cancelled_repeatedly": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, guardedNone(log, "t", func(ctx context.Context) error {
			g := NewTaskGroup(ctx)
			g.Go(func(ctx context.Context) error {
				for i := range 3 {
					if err := Sleep(ctx, 10*time.Millisecond); py.Is(err, CancelledError) {
						log.f("stubborn %d %v", i, argsOf(err))
					}
				}
				return nil
			})
			return g.Wait(ctx)
		}))
		for i := range 4 {
			turns(ctx, 2)
			t.Cancel(py.Sprintf("c%d", i))
		}
		log.v(quietNone(t.Await(ctx)))
		log.v(t.Cancelling())
		return nil
	},
	"group_nested": func(ctx context.Context, log *trace) error {
		inner := func(ctx context.Context) error {
			g := NewTaskGroup(ctx)
			g.Go(patient(log, "deep", 1))
			g.Go(failAfter(2, py.KeyError.New("inner")))
			return g.Wait(ctx)
		}
		err := WithTaskGroup(ctx, func(g *TaskGroup) error {
			g.Go(inner)
			g.Go(patient(log, "side", 1))
			h := NewTaskGroup(ctx)
			h.Go(patient(log, "h", 1))
			err := h.Wait(ctx)
			if err != nil {
				log.f("h ends %s", flat(err))
			}
			return err
		})
		log.v(flat(err))
		return nil
	},
	"group_errors": func(ctx context.Context, log *trace) error {
		g := &TaskGroup{}
		spawn := func(name string) error {
			return py.Try(func() error {
				GroupTask(g, laps(log, name, 0))
				return nil
			})
		}
		log.v(spawn("x"))
		g.Enter(ctx)
		GroupTask(g, laps(log, "y", 1))
		log.v(g.Repr())
		py.Check(g.Wait(ctx))
		log.v(spawn("z"))
		log.v(py.Try(func() error {
			g.Enter(ctx)
			return nil
		}))
		err := WithTaskGroup(ctx, func(h *TaskGroup) error {
			g = h
			g.Go(failAfter(0, py.ValueError.New(1)))
			err := Sleep(ctx, time.Second)
			log.v(spawn("z"))
			return err
		})
		if matched, _ := py.Split(err, py.ValueError); matched != nil {
			log.v(flat(matched))
		}
		return nil
	},
	"group_child_spawns": func(ctx context.Context, log *trace) error {
		g := NewTaskGroup(ctx)
		var child func(n int) func(context.Context) error
		child = func(n int) func(context.Context) error {
			return func(ctx context.Context) error {
				log.f("child %d", n)
				if n > 0 {
					g.Go(child(n - 1))
				}
				turns(ctx, 1)
				log.f("child %d ends", n)
				return nil
			}
		}
		g.Go(child(2))
		log.v("body ends")
		py.Check(g.Wait(ctx))
		log.v("all done")
		return nil
	},
	"group_cancel_child": func(ctx context.Context, log *trace) error {
		g := NewTaskGroup(ctx)
		t := g.Go(patient(log, "p", 0))
		g.Go(lapsOnly(log, "o", 2))
		turns(ctx, 1)
		t.Cancel("only you")
		py.Check(g.Wait(ctx))
		log.f("%v %d", t.Cancelled(), CurrentTask().Cancelling())
		return nil
	},
}
