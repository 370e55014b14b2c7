package asyncio

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

func numberOf(t *Task) int {
	n, _ := strconv.Atoi(strings.TrimPrefix(t.Name(), "Task-"))
	return n
}

var taskTwins = map[string]coroutineTwin{
	"round_robin": func(ctx context.Context, log *trace) error {
		a := CreateTaskOf(ctx, laps(log, "a", 3))
		b := CreateTaskOf(ctx, laps(log, "b", 1))
		c := CreateTaskOf(ctx, laps(log, "c", 2))
		log.v("main")
		for _, t := range []*TaskOf[string]{a, b, c} {
			log.v(py.Must(t.Await(ctx)))
		}
		return nil
	},
	"await_done_task": func(ctx context.Context, log *trace) error {
		a := CreateTaskOf(ctx, laps(log, "a", 0))
		b := CreateTaskOf(ctx, laps(log, "b", 2))
		py.Must(a.Await(ctx))
		log.v("a awaited")
		py.Must(a.Await(ctx))
		log.v("a again")
		py.Must(b.Await(ctx))
		log.v("b awaited")
		return nil
	},
	"task_chain": func(ctx context.Context, log *trace) error {
		var child func(ctx context.Context, n int) error
		child = func(ctx context.Context, n int) error {
			log.f("enter %d", n)
			if n > 0 {
				t := CreateTask(ctx, func(ctx context.Context) error { return child(ctx, n-1) })
				if err := t.Await(ctx); err != nil {
					return err
				}
			}
			log.f("leave %d", n)
			return nil
		}
		other := CreateTaskOf(ctx, laps(log, "x", 12))
		if err := child(ctx, 3); err != nil {
			return err
		}
		log.v("chain done")
		return only(other.Await(ctx))
	},
	"callbacks_and_waiters": func(ctx context.Context, log *trace) error {
		loop := RunningLoop()
		f := NewFuture[int](ctx)
		waiter := func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				log.f("%s waits", name)
				v, err := f.Await(ctx)
				log.f("%s %d", name, v)
				return err
			}
		}
		f.AddDoneCallback(func(*Future[int]) { log.v("cb1") })
		t1 := CreateTask(ctx, waiter("w1"))
		t2 := CreateTask(ctx, waiter("w2"))
		turns(ctx, 1)
		f.AddDoneCallback(func(*Future[int]) { log.v("cb2") })
		loop.CallSoon(func() { log.v("soon1") })
		f.SetResult(7)
		loop.CallSoon(func() { log.v("soon2") })
		f.AddDoneCallback(func(*Future[int]) { log.v("cb3") })
		log.v("set")
		py.Check(t1.Await(ctx))
		log.v("t1")
		py.Check(t2.Await(ctx))
		log.v("t2")
		return nil
	},
	"remove_callback": func(ctx context.Context, log *trace) error {
		f := NewFuture[py.NoneType](ctx)
		one := func(*Future[py.NoneType]) { log.v("one") }
		two := func(*Future[py.NoneType]) { log.v("two") }
		f.AddDoneCallback(one)
		f.AddDoneCallback(two)
		f.AddDoneCallback(one)
		log.v(f.RemoveDoneCallback(one))
		f.AddDoneCallback(one)
		f.SetResult(py.NoneType{})
		log.v(f.RemoveDoneCallback(two))
		turns(ctx, 1)
		log.v("end")
		return nil
	},
	"names": func(ctx context.Context, log *trace) error {
		base := numberOf(CurrentTask())
		a := CreateTask(ctx, lapsOnly(log, "a", 0))
		named := CreateNamedTask(ctx, "worker", lapsOnly(log, "n", 0))
		b := CreateTask(ctx, lapsOnly(log, "b", 0))
		log.v(numberOf(a) - base)
		log.v(named.Name())
		log.v(numberOf(b) - base)
		named.SetName("other")
		log.v(named.Name())
		log.v(AllTasks().Len())
		var wg WaitGroup
		wg.Add(a)
		wg.Add(b)
		wg.Add(named)
		py.Check(wg.Wait(ctx))
		log.v(AllTasks().Len())
		return nil
	},
}

func argsOf(err error) py.Tuple[any] { return py.Args(err) }

var cancelTwins = map[string]coroutineTwin{
	"cancel_before_start": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, laps(log, "never", 1))
		log.v(t.Cancel("early"))
		log.v(t.Cancelling())
		if _, err := t.Await(ctx); py.Is(err, CancelledError) {
			log.f("main saw %v", argsOf(err))
		}
		log.f("%v %v %v", t.Cancelled(), t.Finished(), t.Cancel())
		return nil
	},
	"cancel_in_sleep0": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, guarded(log, "t", laps(log, "x", 5)))
		turns(ctx, 2)
		t.Cancel("now")
		log.v("asked")
		waitAll(ctx, t)
		log.f("%v", t.Cancelled())
		return nil
	},
	"cancel_waiting_on_future": func(ctx context.Context, log *trace) error {
		f := NewFuture[int](ctx)
		t := CreateTaskOf(ctx, guarded(log, "t", f.Await))
		turns(ctx, 1)
		t.Cancel("msg")
		log.f("future cancelled %v", f.Cancelled())
		if _, err := t.Await(ctx); err != nil {
			log.f("main saw %v", argsOf(err))
		}
		if _, err := t.Await(ctx); err != nil {
			log.f("again %v", argsOf(err))
		}
		return nil
	},
	"cancel_after_future_done": func(ctx context.Context, log *trace) error {
		f := NewFuture[string](ctx)
		t := CreateTaskOf(ctx, guarded(log, "t", f.Await))
		turns(ctx, 1)
		f.SetResult("r")
		t.Cancel("late")
		log.v("asked")
		log.v(quiet(t.Await(ctx)))
		return nil
	},
	"cancel_twice_and_swallow": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, func(ctx context.Context) (string, error) {
			for range 2 {
				if err := Sleep(ctx, 10*time.Second); err != nil {
					log.f("swallowed %v", argsOf(err))
				}
			}
			return "alive", Sleep(ctx, 0)
		})
		turns(ctx, 1)
		t.Cancel("one")
		t.Cancel("two")
		turns(ctx, 1)
		log.v("turn")
		turns(ctx, 1)
		t.Cancel("three")
		log.v(py.Must(t.Await(ctx)))
		log.f("%d %v", t.Cancelling(), t.Cancelled())
		return nil
	},
	"cancel_self": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, func(ctx context.Context) (int, error) {
			CurrentTask().Cancel("self")
			log.v("still running")
			if err := Sleep(ctx, 0); err != nil {
				log.f("caught %v", argsOf(err))
			}
			CurrentTask().Cancel("at the end")
			return 5, nil
		})
		log.v(quiet(t.Await(ctx)))
		log.v(t.Cancelled())
		return nil
	},
	"cancel_chain": func(ctx context.Context, log *trace) error {
		t1 := CreateTask(ctx, func(ctx context.Context) error {
			err := Sleep(ctx, 10*time.Second)
			log.v("inner cleanup")
			py.Check(Sleep(ctx, 0))
			log.v("inner cleaned")
			return err
		})
		t2 := CreateTask(ctx, guardedNone(log, "t2", t1.Await))
		t3 := CreateTask(ctx, guardedNone(log, "t3", t2.Await))
		turns(ctx, 3)
		t3.Cancel("down")
		tick := ticker(ctx, log, 8)
		log.v(quietNone(t3.Await(ctx)))
		log.f("%v %v %v", t1.Cancelled(), t2.Cancelled(), t3.Cancelled())
		return only(tick.Await(ctx))
	},
	"cancel_in_finally": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, guardedNone(log, "t", func(ctx context.Context) error {
			first := Sleep(ctx, 10*time.Second)
			second := Sleep(ctx, 10*time.Second)
			log.v("second cleanup")
			if second != nil {
				return second
			}
			return first
		}))
		turns(ctx, 1)
		t.Cancel("first")
		turns(ctx, 2)
		t.Cancel("second")
		log.v(quietNone(t.Await(ctx)))
		return nil
	},
	"uncancel": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, func(ctx context.Context) (string, error) {
			if err := Sleep(ctx, 10*time.Second); err != nil {
				t := CurrentTask()
				log.f("cancelling %d", t.Cancelling())
				log.f("left %d %d %d", t.Uncancel(), t.Uncancel(), t.Uncancel())
			}
			return "done", Sleep(ctx, 0)
		})
		turns(ctx, 1)
		t.Cancel()
		t.Cancel()
		log.v(py.Must(t.Await(ctx)))
		return nil
	},
	"uncancel_clears_must_cancel": func(ctx context.Context, log *trace) error {
		return CreateTask(ctx, func(ctx context.Context) error {
			t := CurrentTask()
			t.Cancel()
			log.v(t.Uncancel())
			if err := Sleep(ctx, 0); err != nil {
				return err
			}
			log.v("not cancelled")
			return nil
		}).Await(ctx)
	},
	"raise_after_cancel": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, func(ctx context.Context) error {
			err := Sleep(ctx, 10*time.Second)
			return py.Raise(py.ValueError.New("cleanup broke"), err)
		})
		turns(ctx, 1)
		t.Cancel()
		if err := t.Await(ctx); py.Is(err, py.ValueError) {
			log.f("%v %v", argsOf(err), t.Cancelled())
		}
		return nil
	},
	"two_waiters_of_cancelled": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, sleepFor(10*time.Second))
		a := CreateTask(ctx, guardedNone(log, "a", t.Await))
		b := CreateTask(ctx, guardedNone(log, "b", t.Await))
		turns(ctx, 2)
		t.Cancel("both")
		waitAll(ctx, a, b)
		log.f("%v %v", a.Cancelled(), b.Cancelled())
		return nil
	},
}
