package asyncio

import (
	"context"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

var timeoutTwins = map[string]coroutineTwin{
	"timeout_cases": func(ctx context.Context, log *trace) error {
		tm := NewTimeout(ctx, 5*time.Second)
		py.Check(tm.Run(ctx, func(ctx context.Context) error {
			turns(ctx, 1)
			log.f("inside %v", tm.Expired())
			return nil
		}))
		log.f("after %v", tm.Expired())
		tm = NewTimeout(ctx, 10*time.Millisecond)
		err := tm.Run(ctx, func(ctx context.Context) error {
			err := Sleep(ctx, 10*time.Second)
			log.f("cleanup %v", tm.Expired())
			return err
		})
		if py.Is(err, TimeoutError) {
			log.f("timeout %v %v %s", argsOf(err), tm.Expired(), py.ClassName(py.Cause(err)))
		}
		log.v(CurrentTask().Cancelling())
		err = Timeout(ctx, 0, func(ctx context.Context) error {
			log.v("body runs")
			if err := Sleep(ctx, 0); err != nil {
				return err
			}
			log.v("first await passes")
			if err := Sleep(ctx, 0); err != nil {
				return err
			}
			log.v("not reached")
			return nil
		})
		if py.Is(err, TimeoutError) {
			log.v("expired at once")
		}
		py.Check(Timeout(ctx, 0, func(context.Context) error {
			log.v("no await, no timeout")
			return nil
		}))
		return WithTimeout(ctx, Forever, func(ctx context.Context, tm *TimeoutScope) error {
			log.f("%v", tm.When())
			tm.Reschedule(py.Opt[float64]{Value: RunningLoop().Time() + 10, OK: true})
			log.f("%v", tm.When().OK)
			return nil
		})
	},
	"timeout_nested": func(ctx context.Context, log *trace) error {
		long := sleepFor(10 * time.Second)
		err := Timeout(ctx, 5*time.Second, func(ctx context.Context) error {
			if err := Timeout(ctx, 10*time.Millisecond, long); py.Is(err, TimeoutError) {
				log.v("inner")
			}
			turns(ctx, 1)
			log.v("outer goes on")
			return nil
		})
		if err != nil {
			log.v("wrong")
		}
		err = Timeout(ctx, 10*time.Millisecond, func(ctx context.Context) error {
			err := Timeout(ctx, 5*time.Second, long)
			if py.Is(err, TimeoutError) {
				log.v("wrong")
				return nil
			}
			log.f("inner sees %v", argsOf(err))
			return err
		})
		if py.Is(err, TimeoutError) {
			log.v("outer")
		}
		err = Timeout(ctx, 0, func(ctx context.Context) error {
			return Timeout(ctx, 0, sleepFor(time.Second))
		})
		if py.Is(err, TimeoutError) {
			log.f("both %s", py.ClassName(py.Cause(err)))
		}
		return nil
	},
	"timeout_and_cancel": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, guardedNone(log, "t", func(ctx context.Context) error {
			return Timeout(ctx, 5*time.Second, sleepFor(10*time.Second))
		}))
		turns(ctx, 1)
		t.Cancel("outside")
		log.v(quietNone(t.Await(ctx)))
		t = CreateTask(ctx, guardedNone(log, "b", func(ctx context.Context) error {
			err := Timeout(ctx, 0, sleepFor(10*time.Second))
			log.f("cancelling %d", CurrentTask().Cancelling())
			return err
		}))
		turns(ctx, 1)
		t.Cancel("outside")
		log.v(quietNone(t.Await(ctx)))
		return nil
	},
	"timeout_other_error": func(ctx context.Context, log *trace) error {
		err := Timeout(ctx, 0, func(ctx context.Context) error {
			err := Sleep(ctx, time.Second)
			return py.Raise(py.ValueError.New("x"), err)
		})
		if py.Is(err, py.ValueError) {
			context := py.Context(err)
			log.f("%v %s %s", argsOf(err), py.ClassName(context), py.ClassName(py.Cause(context)))
		}
		log.v(CurrentTask().Cancelling())
		return nil
	},
	"timeout_states": func(ctx context.Context, log *trace) error {
		tm := NewTimeout(ctx, 5*time.Second)
		nothing := func(context.Context) error { return nil }
		reschedule := func() error {
			tm.Reschedule(py.Opt[float64]{Value: 1, OK: true})
			return nil
		}
		log.v(tm.Repr())
		log.v(py.Try(reschedule))
		py.Check(tm.Run(ctx, nothing))
		log.v(tm.Repr())
		log.v(py.Try(reschedule))
		log.v(py.Try(func() error { return tm.Run(ctx, nothing) }))
		return nil
	},
}
