package asyncio

import (
	"context"
	"slices"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// waitAll is wait for tasks of different types.
func waitAll(ctx context.Context, fs ...AnyFuture) {
	_, _, err := Wait(ctx, slices.Values(fs), Forever, AllCompleted)
	py.Check(err)
}

// job is a coroutine that returns or raises after some turns.
func job(name string, n int, err error) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		for range n {
			if err := Sleep(ctx, 0); err != nil {
				return "", err
			}
		}
		return name, err
	}
}

var waitTwins = map[string]coroutineTwin{
	"wait_modes": func(ctx context.Context, log *trace) error {
		show := func(ts []*TaskOf[string], when string, timeout time.Duration) {
			done, pending, err := Wait(ctx, slices.Values(ts), timeout, when)
			py.Check(err)
			names := func(ts *py.Set[*TaskOf[string]]) *py.List[string] {
				var names []string
				for t := range ts.All() {
					names = append(names, t.Name())
				}
				slices.Sort(names)
				return py.ListOf(names...)
			}
			log.f("done %v pending %v", names(done), names(pending))
		}
		start := func(name string, n int, err error) *TaskOf[string] {
			return CreateNamedTaskOf(ctx, name, job(name, n, err))
		}
		tick := ticker(ctx, log, 12)
		ts := []*TaskOf[string]{start("a", 1, nil), start("b", 3, nil), start("c", 3, nil)}
		show(ts, FirstCompleted, Forever)
		show(ts, FirstCompleted, Forever)
		show(ts, AllCompleted, Forever)
		ts = []*TaskOf[string]{start("ok", 1, nil), start("bad", 2, py.RuntimeError.New("bad")), start("late", 4, nil)}
		show(ts, FirstException, Forever)
		show(ts, AllCompleted, 0)
		show(ts, AllCompleted, Forever)
		_, _ = ts[1].Exception()
		return only(tick.Await(ctx))
	},
	"wait_cancelled": func(ctx context.Context, log *trace) error {
		t := CreateTask(ctx, lapsOnly(log, "t", 6))
		w := CreateTask(ctx, guardedNone(log, "w", func(ctx context.Context) error {
			_, _, err := Wait(ctx, slices.Values([]*Task{t}), Forever, AllCompleted)
			return err
		}))
		turns(ctx, 2)
		w.Cancel("w")
		log.v(quietNone(w.Await(ctx)))
		log.f("%v", t.Finished())
		return t.Await(ctx)
	},
	"wait_for_cases": func(ctx context.Context, log *trace) error {
		tick := ticker(ctx, log, 14)
		log.v(py.Must(WaitForOf(ctx, 5*time.Second, laps(log, "a", 2))))
		log.v(py.Must(WaitForOf(ctx, Forever, laps(log, "b", 1))))
		for _, d := range []time.Duration{0, -time.Second} {
			if _, err := WaitForOf(ctx, d, laps(log, "never", 2)); py.Is(err, TimeoutError) {
				log.f("timeout %v %s", argsOf(err), py.ClassName(py.Cause(err)))
			}
		}
		t := CreateTaskOf(ctx, laps(log, "t", 0))
		py.Must(t.Await(ctx))
		log.v(py.Must(WaitForFutureOf(ctx, 0, t)))
		err := WaitFor(ctx, 10*time.Millisecond, func(ctx context.Context) error {
			err := Sleep(ctx, 10*time.Second)
			if py.Is(err, CancelledError) {
				log.v("slow cancelled")
				turns(ctx, 1)
			}
			return err
		})
		if py.Is(err, TimeoutError) {
			log.f("timeout %v %s", argsOf(err), py.ClassName(py.Cause(err)))
		}
		return only(tick.Await(ctx))
	},
	"wait_for_swallowed": func(ctx context.Context, log *trace) error {
		stubborn := func(ctx context.Context) (string, error) {
			if err := Sleep(ctx, 10*time.Second); py.Is(err, CancelledError) {
				log.v("no")
			}
			return "value", nil
		}
		log.v(py.Must(WaitForOf(ctx, 10*time.Millisecond, stubborn)))
		for _, d := range []time.Duration{10 * time.Millisecond, 0} {
			t := CreateTaskOf(ctx, stubborn)
			turns(ctx, 1)
			log.v(py.Must(WaitForFutureOf(ctx, d, t)))
		}
		return nil
	},
	"wait_for_cancelled_from_outside": func(ctx context.Context, log *trace) error {
		t := CreateTaskOf(ctx, laps(log, "t", 8))
		w := CreateTaskOf(ctx, guarded(log, "w", func(ctx context.Context) (string, error) {
			return WaitForFutureOf(ctx, 5*time.Second, t)
		}))
		turns(ctx, 2)
		w.Cancel("outside")
		log.v(quiet(w.Await(ctx)))
		log.v(t.Cancelled())
		return nil
	},
	"as_completed_plain": func(ctx context.Context, log *trace) error {
		var ts []*TaskOf[string]
		ts = append(ts, CreateTaskOf(ctx, job("a", 3, nil)), CreateTaskOf(ctx, job("b", 1, nil)),
			CreateTaskOf(ctx, job("c", 2, py.KeyError.New("c"))), CreateTaskOf(ctx, job("d", 1, nil)))
		nth := 0
		for coro := range AsCompletedOf(ctx, slices.Values(ts), Forever) {
			name, err := coro.Await(ctx)
			if py.Is(err, py.KeyError) {
				log.f("%d error %v", nth, argsOf(err))
			} else {
				log.f("%d %s", nth, name)
			}
			nth++
		}
		log.v(py.ListOf(slices.Collect(AsCompletedOf(ctx, slices.Values(ts[:0]), Forever))...))
		return nil
	},
	"as_completed_coroutines": func(ctx context.Context, log *trace) error {
		job := func(name string, n int) func(context.Context) (string, error) {
			return func(ctx context.Context) (string, error) {
				turns(ctx, n)
				log.f("%s ends", name)
				return name, nil
			}
		}
		for coro := range AsCompletedOf(ctx, slices.Values([]*CoroOf[string]{NewCoroOf(job("a", 1))}), Forever) {
			log.v(py.Must(coro.Await(ctx)))
		}
		t := CreateTaskOf(ctx, job("t", 0))
		for coro := range AsCompletedOf(ctx, slices.Values([]Awaitable[string]{NewCoroOf(job("b", 2)), t}), Forever) {
			log.v(py.Must(coro.Await(ctx)))
		}
		return nil
	},
	"as_completed_async_for": func(ctx context.Context, log *trace) error {
		ts := []*TaskOf[string]{CreateTaskOf(ctx, job("a", 3, nil)), CreateTaskOf(ctx, job("b", 1, nil)), CreateTaskOf(ctx, job("c", 2, nil))}
		for t, err := range EachCompleted(ctx, slices.Values(ts), Forever) {
			py.Check(err)
			var done []bool
			for _, x := range ts {
				done = append(done, x.Finished())
			}
			log.f("%d %s %v", slices.Index(ts, t), py.Must(t.Result()), py.ListOf(done...))
		}
		return nil
	},
	"as_completed_timeout": func(ctx context.Context, log *trace) error {
		sleeper := func(name string, d time.Duration) *TaskOf[string] {
			return CreateTaskOf(ctx, func(ctx context.Context) (string, error) { return SleepOf(ctx, d, name) })
		}
		ts := []*TaskOf[string]{sleeper("near", 0), sleeper("far", 5*time.Second)}
		for coro := range AsCompletedOf(ctx, slices.Values(ts), 20*time.Millisecond) {
			name, err := coro.Await(ctx)
			if py.Is(err, TimeoutError) {
				log.f("timeout %v", argsOf(err))
				break
			}
			log.v(name)
		}
		log.v(py.ListOf(ts[0].Finished(), ts[1].Finished()))
		ts[1].Cancel()
		return nil
	},
	"shield_cases": func(ctx context.Context, log *trace) error {
		inner := CreateTaskOf(ctx, guarded(log, "inner", laps(log, "i", 5)))
		t := CreateTaskOf(ctx, guarded(log, "outer", func(ctx context.Context) (string, error) { return ShieldOf(ctx, inner) }))
		turns(ctx, 2)
		t.Cancel("outer only")
		log.v(quiet(t.Await(ctx)))
		log.f("%v", inner.Finished())
		log.v(py.Must(inner.Await(ctx)))

		inner = CreateTaskOf(ctx, guarded(log, "inner", laps(log, "j", 5)))
		s := ShieldFuture(inner)
		turns(ctx, 1)
		inner.Cancel("inner")
		if _, err := s.Await(ctx); py.Is(err, CancelledError) {
			log.f("shield saw %v %v", argsOf(err), s.Cancelled())
		}
		done := CreateTaskOf(ctx, laps(log, "d", 0))
		py.Must(done.Await(ctx))
		log.v(ShieldFuture(done) == AnyFutureOf[string](done))
		return nil
	},
	"shield_hops": func(ctx context.Context, log *trace) error {
		tick := ticker(ctx, log, 6)
		log.v(py.Must(ShieldOf(ctx, CreateTaskOf(ctx, laps(log, "a", 1)))))
		return only(tick.Await(ctx))
	},
}
