package futures

import (
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/thread"
)

func TestPool(t *testing.T) {
	p := NewThreadPoolExecutor(py.Opt[int]{Value: 2, OK: true}, "")
	var atOnce, most atomic.Int64
	square := func(n int) (int, error) {
		most.Store(max(most.Load(), atOnce.Add(1)))
		defer atOnce.Add(-1)
		if thread.Current() == nil {
			t.Error("a call on the main thread")
		}
		if n < 0 {
			return 0, py.ValueError.New(n)
		}
		return n * n, nil
	}
	var got []int
	for v, err := range Map(p, square, slices.Values([]int{1, 2, 3, 4, 5})) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, v)
	}
	if !slices.Equal(got, []int{1, 4, 9, 16, 25}) || most.Load() > 2 {
		t.Errorf("map gave %v, %d at once", got, most.Load())
	}
	f := Submit(p, func() (int, error) { return square(-1) })
	if err, _ := f.Exception(Forever); !py.Is(err, py.ValueError) {
		t.Errorf("exception %v", err)
	}
	f = Submit(p, func() (int, error) { panic(py.KeyError.New("fault")) })
	if _, err := f.Result(Forever); !py.Is(err, py.KeyError) {
		t.Errorf("a fault gave %v", err)
	}
	p.Shutdown(true, false)
	if err := py.Try(func() error { Submit(p, func() (int, error) { return 0, nil }); return nil }); !py.Is(err, py.RuntimeError) {
		t.Errorf("submit after shutdown raised %v", err)
	}
}

func TestOrderOfOneThread(t *testing.T) {
	p := NewThreadPoolExecutor(py.Opt[int]{Value: 1, OK: true}, "")
	var order []int
	for i := range 50 {
		Submit(p, func() (int, error) { order = append(order, i); return i, nil })
	}
	p.Shutdown(true, false)
	if len(order) != 50 || !slices.IsSorted(order) {
		t.Errorf("order %v", order)
	}
}

func TestCancelAndTimeout(t *testing.T) {
	p := NewThreadPoolExecutor(py.Opt[int]{Value: 1, OK: true}, "")
	gate := make(chan struct{})
	first := Submit(p, func() (int, error) { <-gate; return 1, nil })
	second := Submit(p, func() (int, error) { return 2, nil })
	called := 0
	second.AddDoneCallback(func(*Future[int]) { called++ })
	if _, err := first.Result(time.Millisecond); !py.Is(err, py.TimeoutError) {
		t.Errorf("result in time: %v", err)
	}
	if !second.Cancel() || !second.Cancelled() || called != 1 {
		t.Error("a call that has not begun can't be cancelled")
	}
	if _, err := second.Result(0); !py.Is(err, CancelledError) {
		t.Errorf("result of a cancelled call: %v", err)
	}
	close(gate)
	if v, err := first.Result(Forever); v != 1 || err != nil || first.Cancel() {
		t.Errorf("result %d, %v", v, err)
	}
	first.AddDoneCallback(func(f *Future[int]) { called++ })
	if called != 2 {
		t.Error("a callback of a finished call was not called")
	}
	p.Shutdown(true, false)
}
