package asyncio

import (
	"context"
	"math"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Forever is a timeout that never comes: Python's None.
const Forever time.Duration = math.MaxInt64

// notANumber is what Seconds makes of NaN.
const notANumber time.Duration = math.MinInt64

// Seconds is Python's measure of time as a Go duration. What is too long for one becomes the longest below Forever.
func Seconds[T int | float64](s T) time.Duration {
	switch d := float64(s) * float64(time.Second); {
	case math.IsNaN(d):
		return notANumber
	case d >= float64(Forever):
		return Forever - 1
	case d <= -float64(Forever):
		return -Forever
	default:
		return time.Duration(math.Round(d))
	}
}

// OptSeconds is a timeout in seconds that may be None, as a Go duration.
func OptSeconds[T int | float64](s py.Opt[T]) time.Duration {
	if !s.OK {
		return Forever
	}
	return Seconds(s.Value)
}

// AnySeconds is a number of seconds, or None, of a type that only the program's run tells.
func AnySeconds(s any) time.Duration {
	switch s := s.(type) {
	case nil, py.NoneType:
		return Forever
	case int:
		return Seconds(s)
	case float64:
		return Seconds(s)
	case bool:
		if s {
			return time.Second
		}
		return 0
	case interface{ Float() float64 }:
		return Seconds(s.Float())
	}
	panic(py.TypeError.Errorf("'<=' not supported between instances of '%s' and 'int'", py.TypeName(s)))
}

// after is the deadline d from now. A deadline that is not a number has always come, as comparisons with it are false.
func (l *Loop) after(d time.Duration) int64 {
	now := l.now()
	switch {
	case d == notANumber:
		return now
	case d > 0 && int64(d) > math.MaxInt64-now:
		return math.MaxInt64
	}
	return now + int64(d)
}

// A nap is a sleep that is going on: the future that the task waits for, and the timer that ends it.
type nap struct {
	future
	timer timer
}

func (n *nap) run() {
	if !n.timer.cancelled && n.state == pending {
		n.finish()
	}
}

// Sleep parks the task for d, or for one turn if d is not positive.
func Sleep(ctx context.Context, d time.Duration) error {
	t := current(ctx)
	l := t.loop
	if d <= 0 {
		if d == notANumber {
			return py.ValueError.New("Invalid delay: NaN (not a number)")
		}
		l.ready.push(t)
		return t.park()
	}
	var n *nap
	if last := len(l.naps) - 1; last >= 0 {
		n = l.naps[last]
		l.naps = l.naps[:last]
		n.future = future{loop: l}
	} else {
		n = &nap{future: future{loop: l}}
		n.timer.call = n
	}
	n.timer.when = l.after(d)
	l.timers.add(&n.timer)
	err := t.await(n)
	if n.state == finished {
		// The timer has fired: nothing knows the nap any more.
		l.naps = append(l.naps, n)
	} else {
		l.timers.cancel(&n.timer)
	}
	return err
}

// SleepOf is sleep(delay, result).
func SleepOf[T any](ctx context.Context, d time.Duration, result T) (T, error) {
	if err := Sleep(ctx, d); err != nil {
		var none T
		return none, err
	}
	return result, nil
}
