package asyncio

import (
	"context"
	"runtime"
	"sync"
	"testing"
	"time"
)

// switchers is how many tasks take turns in the benchmarks of switching: as in ../../../shared/bench/switch.
const switchers = 1000

// BenchmarkSwitch is one await sleep(0) among 1,000 ready tasks. Compare it with BenchmarkGosched of the same run.
func BenchmarkSwitch(b *testing.B) {
	b.ReportAllocs()
	run(b, func(ctx context.Context) error {
		var wg WaitGroup
		for range switchers {
			wg.Go(ctx, func(ctx context.Context) error {
				for range b.N / switchers {
					if err := Sleep(ctx, 0); err != nil {
						return err
					}
				}
				return nil
			})
		}
		return wg.Wait(ctx)
	})
}

// BenchmarkGosched is the same with Go's own goroutines.
func BenchmarkGosched(b *testing.B) {
	var wg sync.WaitGroup
	for range switchers {
		wg.Go(func() {
			for range b.N / switchers {
				runtime.Gosched()
			}
		})
	}
	wg.Wait()
}

// BenchmarkSpawn is a task that returns at once, created and awaited in one gather.
func BenchmarkSpawn(b *testing.B) {
	b.ReportAllocs()
	run(b, func(ctx context.Context) error {
		var group ResultGroup[int]
		for i := range b.N {
			group.Go(ctx, func(context.Context) (int, error) { return i*3 + 1, nil })
		}
		_, err := group.Wait(ctx)
		return err
	})
}

// BenchmarkSpawnAwait is a task created and awaited, one at a time.
func BenchmarkSpawnAwait(b *testing.B) {
	b.ReportAllocs()
	run(b, func(ctx context.Context) error {
		for i := range b.N {
			t := CreateTaskOf(ctx, func(context.Context) (int, error) { return i, nil })
			if _, err := t.Await(ctx); err != nil {
				return err
			}
		}
		return nil
	})
}

// BenchmarkQueue is an item through a bounded queue between four producers and four consumers, as in
// ../../../shared/bench/queue.
func BenchmarkQueue(b *testing.B) {
	b.ReportAllocs()
	run(b, func(ctx context.Context) error {
		q := NewQueue[int](64)
		var consumers []*Task
		for range 4 {
			consumers = append(consumers, CreateTask(ctx, func(ctx context.Context) error {
				for {
					if _, err := q.Get(ctx); err != nil {
						return err
					}
					q.TaskDone()
				}
			}))
		}
		var wg WaitGroup
		for range 4 {
			wg.Go(ctx, func(ctx context.Context) error {
				for i := range b.N / 4 {
					if err := q.Put(ctx, i); err != nil {
						return err
					}
				}
				return nil
			})
		}
		if err := wg.Wait(ctx); err != nil {
			return err
		}
		if err := q.Join(ctx); err != nil {
			return err
		}
		for _, t := range consumers {
			t.Cancel()
		}
		return nil
	})
}

// BenchmarkChannel is the same through a channel.
func BenchmarkChannel(b *testing.B) {
	c := make(chan int, 64)
	var producers, consumers sync.WaitGroup
	for range 4 {
		consumers.Go(func() {
			for range c {
			}
		})
		producers.Go(func() {
			for i := range b.N / 4 {
				c <- i
			}
		})
	}
	producers.Wait()
	close(c)
	consumers.Wait()
}

// BenchmarkLock is a lock taken and freed by one of 100 tasks that contend for it.
func BenchmarkLock(b *testing.B) {
	b.ReportAllocs()
	run(b, func(ctx context.Context) error {
		var lock Lock
		var wg WaitGroup
		for range 100 {
			wg.Go(ctx, func(ctx context.Context) error {
				for range b.N / 100 {
					if err := lock.Acquire(ctx); err != nil {
						return err
					}
					if err := Sleep(ctx, 0); err != nil {
						return err
					}
					lock.Release()
				}
				return nil
			})
		}
		return wg.Wait(ctx)
	})
}

// BenchmarkWaitFor is a wait_for around a coroutine that does not suspend.
func BenchmarkWaitFor(b *testing.B) {
	b.ReportAllocs()
	run(b, func(ctx context.Context) error {
		for range b.N {
			if _, err := WaitForOf(ctx, time.Minute, func(context.Context) (int, error) { return 1, nil }); err != nil {
				return err
			}
		}
		return nil
	})
}

// BenchmarkTimers is a sleep among many others that are going on.
func BenchmarkTimers(b *testing.B) {
	b.ReportAllocs()
	run(b, func(ctx context.Context) error {
		var wg WaitGroup
		for i := range b.N {
			wg.Go(ctx, func(ctx context.Context) error {
				return Sleep(ctx, time.Duration(i%50)*10*time.Microsecond)
			})
		}
		return wg.Wait(ctx)
	})
}

func run(tb testing.TB, main func(context.Context) error) {
	tb.Helper()
	if err := Run(main); err != nil {
		tb.Fatal(err)
	}
}
