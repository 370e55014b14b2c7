package asyncio

import (
	"context"
	"time"

	"github.com/gosyncio/gosyncio/runtime/contextvars"
	"github.com/gosyncio/gosyncio/runtime/futures"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// ToThread runs a function that blocks, or computes for long, in a thread, with the context variables of the running
// task: asyncio.to_thread.
func ToThread(ctx context.Context, fn func() error) error {
	_, err := ToThreadOf(ctx, func() (py.NoneType, error) { return py.NoneType{}, fn() })
	return err
}

// ToThreadOf is ToThread for a function with a result.
func ToThreadOf[T any](ctx context.Context, fn func() (T, error)) (T, error) {
	l := loopOf(ctx)
	vars := contextvars.CopyContext()
	return RunInExecutor(l, nil, func() (T, error) { return contextvars.RunErr(vars, fn) }).Await(ctx)
}

// RunInExecutor is l.run_in_executor(pool, fn): it has fn called by a thread of the pool, nil for the default one, and
// gives the future of its result. It faults if the loop is closed or the default pool was shut down.
func RunInExecutor[T any](l *Loop, pool *futures.ThreadPoolExecutor, fn func() (T, error)) *Future[T] {
	l.checkClosed()
	if pool == nil {
		pool = l.executor()
	}
	return WrapFuture(l, futures.Submit(pool, fn))
}

func (l *Loop) executor() *futures.ThreadPoolExecutor {
	if l.nopool {
		panic(py.RuntimeError.New("Executor shutdown has been called"))
	}
	if l.pool == nil {
		l.pool = futures.NewThreadPoolExecutor(py.Opt[int]{}, "asyncio")
	}
	return l.pool
}

// SetDefaultExecutor is l.set_default_executor().
func (l *Loop) SetDefaultExecutor(pool *futures.ThreadPoolExecutor) { l.pool = pool }

// WrapFuture is asyncio.wrap_future: a future of the loop's that ends as a future of threads does, and the other way
// round is cancelled with it.
func WrapFuture[T any](l *Loop, source *futures.Future[T]) *Future[T] {
	f := LoopFuture[T](l)
	f.addCallback(&wrapping[T]{f, source})
	source.AddDoneCallback(func(*futures.Future[T]) { l.inbox.put(&arrival[T]{f, source}) })
	return f
}

// A wrapping is _call_check_cancel: the callback that hands a cancellation on to the thread's future.
type wrapping[T any] struct {
	f      *Future[T]
	source *futures.Future[T]
}

func (w *wrapping[T]) run() {
	if w.f.state == cancelled {
		w.source.Cancel()
	}
}

// An arrival is _set_state: the callback by which a thread's future arrives in the loop.
type arrival[T any] struct {
	f      *Future[T]
	source *futures.Future[T]
}

func (a *arrival[T]) run() {
	if a.f.state != pending {
		return
	}
	if a.source.Cancelled() {
		a.f.Cancel()
		return
	}
	value, err := a.source.Result(futures.Forever)
	if err != nil {
		a.f.SetException(err)
	} else {
		a.f.SetResult(value)
	}
}

// RunCoroutineThreadsafe has a loop run fn as a task, from another thread: asyncio.run_coroutine_threadsafe.
func RunCoroutineThreadsafe[T any](l *Loop, fn func(context.Context) (T, error)) *futures.Future[T] {
	f := futures.NewFuture[T]()
	l.CallSoonThreadsafe(func() {
		t := LoopTask(l, fn)
		t.addCallback(&departure[T]{t, f})
		f.AddDoneCallback(func(*futures.Future[T]) {
			if f.Cancelled() {
				l.CallSoonThreadsafe(func() { t.Cancel() })
			}
		})
	})
	return f
}

// A departure is the callback by which a task's end reaches the threads that wait for it.
type departure[T any] struct {
	t *TaskOf[T]
	f *futures.Future[T]
}

func (d *departure[T]) run() {
	if d.t.state == cancelled {
		d.f.Cancel()
	}
	if d.f.Begin() {
		d.f.Set(d.t.Result())
	}
}

// threadJoinTimeout is constants.THREAD_JOIN_TIMEOUT.
const threadJoinTimeout = 300 * time.Second

// shutdownDefaultExecutor is loop.shutdown_default_executor(): it waits for the threads of the default pool.
func (l *Loop) shutdownDefaultExecutor(ctx context.Context) error {
	l.nopool = true
	if l.pool == nil {
		return nil
	}
	joined := &future{loop: l}
	go func() {
		l.pool.Shutdown(true, false)
		l.inbox.put(&releaser{waiter: joined})
	}()
	err := Timeout(ctx, threadJoinTimeout, func(ctx context.Context) error { return current(ctx).await(joined) })
	if py.Is(err, TimeoutError) {
		return nil
	}
	return err
}
