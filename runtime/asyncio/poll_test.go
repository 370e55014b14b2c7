package asyncio

import (
	"context"
	"math"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/thread"
)

// TestPatience: the loop sleeps for whole milliseconds, as CPython's epoll does, so that timers whose deadlines are less
// than that apart come due in one turn.
func TestPatience(t *testing.T) {
	l := NewLoop()
	if got := l.patience(); got != longestWait {
		t.Errorf("without timers %v", got)
	}
	for _, test := range []struct{ d, least, most time.Duration }{
		{-time.Second, 0, 0},
		{10 * time.Millisecond, 1, 10 * time.Millisecond},
		{10*time.Millisecond + 1, 1, 11 * time.Millisecond},
		{48 * time.Hour, longestWait, longestWait},
	} {
		l.timers = timerHeap{}
		l.CallLater(test.d, func() {})
		got := l.patience()
		if got < test.least || got > test.most || got%time.Millisecond != 0 {
			t.Errorf("%v: sleeps %v, want %v to %v, in milliseconds", test.d, got, test.least, test.most)
		}
	}
}

func TestSeconds(t *testing.T) {
	for _, test := range []struct {
		s    float64
		want time.Duration
	}{
		{1.5, 1500 * time.Millisecond}, {0.1, 100 * time.Millisecond}, {-2, -2 * time.Second}, {0, 0}, {1e-10, 0},
		{math.Inf(1), Forever - 1}, {1e300, Forever - 1}, {math.Inf(-1), -Forever}, {math.NaN(), notANumber},
	} {
		if got := Seconds(test.s); got != test.want {
			t.Errorf("%v: %v, want %v", test.s, got, test.want)
		}
	}
	if got := OptSeconds(py.Opt[float64]{}); got != Forever {
		t.Errorf("None: %v", got)
	}
	if got := AnySeconds(nil); got != Forever {
		t.Errorf("None: %v", got)
	}
	if got := AnySeconds(true); got != time.Second {
		t.Errorf("True: %v", got)
	}
}

func TestSleepOfNaN(t *testing.T) {
	err := Run(func(ctx context.Context) error { return Sleep(ctx, Seconds(math.NaN())) })
	if !py.Is(err, py.ValueError) || err.Error() != "Invalid delay: NaN (not a number)" {
		t.Errorf("raised %v", err)
	}
	// A timeout that is not a number has always come: wait_for(…, nan) ends at the first await.
	err = Run(func(ctx context.Context) error { return WaitFor(ctx, Seconds(math.NaN()), sleepFor(time.Minute)) })
	if !py.Is(err, TimeoutError) {
		t.Errorf("raised %v", err)
	}
}

// TestThreadsafe: callbacks of other threads wake a loop that waits, and run in it.
func TestThreadsafe(t *testing.T) {
	run(t, func(ctx context.Context) error {
		l, f, n := RunningLoop(), NewFuture[int](ctx), 0
		const callers = 10
		for range callers {
			thread.Go(&thread.Thread{}, func() {
				l.CallSoonThreadsafe(func() {
					if n++; n == callers {
						f.SetResult(n)
					}
				})
			})
		}
		got, err := f.Await(ctx)
		if got != callers {
			t.Errorf("%d callbacks", got)
		}
		return err
	})
}

// TestContext: a task is the context of its code. A cancellation shows in it until the task has got its CancelledError.
func TestContext(t *testing.T) {
	run(t, func(ctx context.Context) error {
		task := CreateTask(ctx, func(ctx context.Context) error {
			derived := context.WithValue(ctx, "key", 1) //nolint:staticcheck // any key will do
			if CurrentTask() != current(derived) {
				t.Error("a derived context leads to another task")
			}
			CurrentTask().Cancel()
			select {
			case <-ctx.Done():
			default:
				t.Error("Done is open after the request")
			}
			if ctx.Err() != context.Canceled || derived.Err() != context.Canceled {
				t.Errorf("Err is %v, %v after the request", ctx.Err(), derived.Err())
			}
			if err := Sleep(ctx, 0); !py.Is(err, CancelledError) {
				t.Errorf("sleep raised %v", err)
			}
			select {
			case <-ctx.Done():
				t.Error("Done is closed after the CancelledError")
			default:
			}
			return ctx.Err()
		})
		return task.Await(ctx)
	})
}

// TestWaitInAnotherContext: an await parks the task that runs, not the task of the context that it was handed.
func TestWaitInAnotherContext(t *testing.T) {
	run(t, func(outer context.Context) error {
		var order []string
		a := CreateTask(outer, func(context.Context) error {
			order = append(order, "a parks")
			turns(outer, 1)
			order = append(order, "a goes on")
			return nil
		})
		order = append(order, "main")
		err := a.Await(outer)
		if len(order) != 3 || order[2] != "a goes on" || order[0] != "main" {
			t.Errorf("order %v", order)
		}
		return err
	})
}

// TestManyTasks: more tasks at once than workers are kept, twice, so that workers are ended and used again.
func TestManyTasks(t *testing.T) {
	for range 2 {
		run(t, func(ctx context.Context) error {
			var g ResultGroup[int]
			for i := range idleWorkers + 100 {
				g.Go(ctx, func(ctx context.Context) (int, error) { return SleepOf(ctx, 0, i) })
			}
			for i, v := range py.Must(g.Wait(ctx)) {
				if i != v {
					t.Fatalf("task %d gave %d", i, v)
				}
			}
			return nil
		})
	}
}
