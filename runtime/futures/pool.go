package futures

import (
	"fmt"
	"iter"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/thread"
)

// ThreadPoolExecutor is the pool of that name: threads that take calls from a queue.
type ThreadPoolExecutor struct {
	prefix string
	limit  int

	mu      sync.Mutex
	ready   sync.Cond // a call came, or the pool was shut down
	queue   []work
	threads int
	idle    int
	shut    bool
	ended   sync.WaitGroup
}

// work is a call in the queue.
type work interface {
	run()
	Cancel() bool
}

var pools atomic.Int64

// NewThreadPoolExecutor makes a pool of at most so many threads; without a number as many as Python has, by the number
// of processors. Threads begin when they are needed.
func NewThreadPoolExecutor(maxWorkers py.Opt[int], prefix string) *ThreadPoolExecutor {
	limit := min(32, runtime.NumCPU()+4)
	if maxWorkers.OK {
		limit = maxWorkers.Value
	}
	if limit <= 0 {
		panic(py.ValueError.New("max_workers must be greater than 0"))
	}
	if prefix == "" {
		prefix = fmt.Sprintf("ThreadPoolExecutor-%d", pools.Add(1)-1)
	}
	p := &ThreadPoolExecutor{prefix: prefix, limit: limit}
	p.ready.L = &p.mu
	return p
}

// call is a function and its future.
type call[T any] struct {
	*Future[T]
	fn func() (T, error)
}

func (c *call[T]) run() {
	if !c.Begin() {
		return
	}
	var value T
	err := py.Try(func() (err error) {
		value, err = c.fn()
		return err
	})
	c.Set(value, err)
}

// Submit has fn called by a thread of the pool. It faults if the pool was shut down.
func Submit[T any](p *ThreadPoolExecutor, fn func() (T, error)) *Future[T] {
	c := &call[T]{NewFuture[T](), fn}
	p.submit(c)
	return c.Future
}

func (p *ThreadPoolExecutor) submit(w work) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shut {
		panic(py.RuntimeError.New("cannot schedule new futures after shutdown"))
	}
	p.queue = append(p.queue, w)
	if p.idle >= len(p.queue) {
		p.ready.Signal()
		return
	}
	if p.threads < p.limit {
		t := &thread.Thread{Name: fmt.Sprintf("%s_%d", p.prefix, p.threads)}
		p.threads++
		p.ended.Add(1)
		thread.Go(t, p.work)
	}
}

// work is what a thread of the pool does.
func (p *ThreadPoolExecutor) work() {
	defer p.ended.Done()
	p.mu.Lock()
	defer p.mu.Unlock()
	for {
		for len(p.queue) == 0 {
			if p.shut {
				return
			}
			p.idle++
			p.ready.Wait()
			p.idle--
		}
		w := p.queue[0]
		p.queue = p.queue[1:]
		p.mu.Unlock()
		w.run()
		p.mu.Lock()
	}
}

// Shutdown makes the pool take no more calls. It waits for those that it has, or cancels what has not begun.
func (p *ThreadPoolExecutor) Shutdown(wait, cancelFutures bool) {
	p.mu.Lock()
	p.shut = true
	var dropped []work
	if cancelFutures {
		dropped, p.queue = p.queue, nil
	}
	p.ready.Broadcast()
	p.mu.Unlock()
	for _, w := range dropped {
		w.Cancel()
	}
	if wait {
		p.ended.Wait()
	}
}

// Map is pool.map(fn, items): the results in the order of the items. The calls are submitted at once.
func Map[A, T any](p *ThreadPoolExecutor, fn func(A) (T, error), items iter.Seq[A]) iter.Seq2[T, error] {
	var calls []*Future[T]
	for item := range items {
		calls = append(calls, Submit(p, func() (T, error) { return fn(item) }))
	}
	return func(yield func(T, error) bool) {
		for i, f := range calls {
			v, err := f.Result(Forever)
			if !yield(v, err) || err != nil {
				for _, rest := range calls[i+1:] {
					rest.Cancel()
				}
				return
			}
		}
	}
}

// Wait waits until all the futures have ended, or for the timeout, and reports which have.
func Wait[T any](fs []*Future[T], timeout time.Duration) (done, pending []*Future[T]) {
	deadline := time.Now().Add(timeout)
	for _, f := range fs {
		left := timeout
		if timeout != Forever {
			left = time.Until(deadline)
		}
		if f.wait(left) == nil {
			done = append(done, f)
		} else {
			pending = append(pending, f)
		}
	}
	return done, pending
}
