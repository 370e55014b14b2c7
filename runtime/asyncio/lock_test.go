package asyncio

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// inside runs body with the lock held: async with lock.
func inside(ctx context.Context, lock interface {
	Acquire(context.Context) error
	Release()
}, body func() error) error {
	if err := lock.Acquire(ctx); err != nil {
		return err
	}
	defer lock.Release()
	return body()
}

func enter(log *trace, lock *Lock) func(string) func(context.Context) error {
	return func(name string) func(context.Context) error {
		return func(ctx context.Context) error {
			return inside(ctx, lock, func() error {
				log.f("%s in", name)
				return nil
			})
		}
	}
}

var lockTwins = map[string]coroutineTwin{
	"lock_fifo": func(ctx context.Context, log *trace) error {
		var lock Lock
		visitor := func(name string, visits int) func(context.Context) error {
			return func(ctx context.Context) error {
				for i := range visits {
					if err := inside(ctx, &lock, func() error {
						log.f("%s%d", name, i)
						return Sleep(ctx, 0)
					}); err != nil {
						return err
					}
				}
				return nil
			}
		}
		var wg WaitGroup
		wg.Go(ctx, visitor("a", 2))
		wg.Go(ctx, visitor("b", 2))
		wg.Go(ctx, visitor("c", 1))
		py.Check(wg.Wait(ctx))
		log.v(lock.Locked())
		return nil
	},
	"lock_no_barging": func(ctx context.Context, log *trace) error {
		var lock Lock
		py.Check(lock.Acquire(ctx))
		waiter := enter(log, &lock)
		var wg WaitGroup
		wg.Add(CreateTask(ctx, waiter("a")))
		turns(ctx, 1)
		lock.Release()
		wg.Add(CreateTask(ctx, waiter("b")))
		log.f("locked %v", lock.Locked())
		py.Check(lock.Acquire(ctx))
		log.v("main in")
		lock.Release()
		py.Check(wg.Wait(ctx))
		log.v(py.Try(func() error {
			lock.Release()
			return nil
		}))
		return nil
	},
	"lock_cancel_handoff": func(ctx context.Context, log *trace) error {
		var lock Lock
		py.Check(lock.Acquire(ctx))
		ts := each(ctx, log, "abc", enter(log, &lock))
		turns(ctx, 1)
		lock.Release()
		ts[0].Cancel()
		ts[1].Cancel()
		waitTasks(ctx, ts...)
		log.v(lock.Locked())
		return nil
	},
	"event_order": func(ctx context.Context, log *trace) error {
		var e Event
		var ts []*Task
		for _, name := range []string{"a", "b", "c"} {
			ts = append(ts, CreateTask(ctx, func(ctx context.Context) error {
				if err := e.Wait(ctx); err != nil {
					return err
				}
				log.f("%s %v", name, e.IsSet())
				return nil
			}))
		}
		turns(ctx, 1)
		ts[1].Cancel()
		e.Set()
		e.Clear()
		log.v("pulsed")
		waitTasks(ctx, ts...)
		e.Set()
		py.Check(e.Wait(ctx))
		log.v("no wait")
		return nil
	},
	"condition_order": func(ctx context.Context, log *trace) error {
		var cond Condition
		ts := each(ctx, log, "abcd", func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				return inside(ctx, &cond, func() error {
					log.f("%s waits", name)
					if err := cond.Wait(ctx); err != nil {
						return err
					}
					log.f("%s woke %v", name, cond.Locked())
					return nil
				})
			}
		})
		turns(ctx, 1)
		py.Check(inside(ctx, &cond, func() error {
			cond.Notify(1)
			log.v("notified one")
			return nil
		}))
		turns(ctx, 1)
		ts[1].Cancel()
		py.Check(inside(ctx, &cond, func() error {
			cond.NotifyAll()
			log.v("notified all")
			turns(ctx, 1)
			log.v("still inside")
			return nil
		}))
		waitTasks(ctx, ts...)
		for _, act := range []func(){func() { cond.Notify(1) }, cond.NotifyAll, func() { py.Check(cond.Wait(ctx)) }} {
			log.v(py.Try(func() error {
				act()
				return nil
			}))
		}
		return nil
	},
	"condition_cancel_while_reacquiring": func(ctx context.Context, log *trace) error {
		var lock Lock
		cond := NewConditionWith(&lock)
		ts := each(ctx, log, "ab", func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				return inside(ctx, cond, func() error {
					if err := cond.Wait(ctx); err != nil {
						return err
					}
					log.f("%s woke", name)
					return nil
				})
			}
		})
		turns(ctx, 1)
		py.Check(inside(ctx, &lock, func() error {
			cond.Notify(1)
			turns(ctx, 1)
			ts[0].Cancel("while waiting for the lock")
			turns(ctx, 1)
			log.v("free the lock")
			return nil
		}))
		waitTasks(ctx, ts...)
		log.f("%v %v %v", ts[0].Cancelled(), ts[1].Cancelled(), lock.Locked())
		return nil
	},
	"condition_wait_for": func(ctx context.Context, log *trace) error {
		var cond Condition
		var box []int
		var wg WaitGroup
		for _, name := range []string{"a", "b", "c"} {
			wg.Go(ctx, func(ctx context.Context) error {
				return inside(ctx, &cond, func() error {
					if _, err := ConditionWaitFor(ctx, &cond, func() *py.List[int] { return py.ListOf(box...) }); err != nil {
						return err
					}
					log.f("%s takes %d", name, box[0])
					box = box[1:]
					return nil
				})
			})
		}
		turns(ctx, 1)
		for x := 1; x <= 3; x++ {
			py.Check(inside(ctx, &cond, func() error {
				box = append(box, x)
				cond.NotifyAll()
				return nil
			}))
			turns(ctx, 1)
			log.f("after %d", x)
		}
		return wg.Wait(ctx)
	},
	"semaphore_order": func(ctx context.Context, log *trace) error {
		s := NewSemaphore(2)
		var wg WaitGroup
		for _, name := range []string{"a", "b", "c", "d", "e"} {
			wg.Go(ctx, func(ctx context.Context) error {
				return inside(ctx, s, func() error {
					log.f("+%s %v", name, s.Locked())
					turns(ctx, 2)
					log.f("-%s", name)
					return nil
				})
			})
		}
		py.Check(wg.Wait(ctx))
		log.v(s.Locked())
		return nil
	},
	"semaphore_cancel": func(ctx context.Context, log *trace) error {
		s := NewSemaphore(0)
		ts := each(ctx, log, "abcd", func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				if err := s.Acquire(ctx); err != nil {
					return err
				}
				log.f("%s in", name)
				return nil
			}
		})
		turns(ctx, 1)
		s.Release()
		ts[0].Cancel()
		ts[2].Cancel()
		turns(ctx, 1)
		log.v(s.Locked())
		turns(ctx, 1)
		s.Release()
		log.v(s.Locked())
		waitTasks(ctx, ts...)
		s.Release()
		s.Release()
		py.Check(s.Acquire(ctx))
		log.f("%v %v", true, s.Locked())
		b := NewBoundedSemaphore(1)
		for _, act := range []func(){b.Release, func() { NewSemaphore(-1) }} {
			log.v(py.Try(func() error {
				act()
				return nil
			}))
		}
		return nil
	},
	"barrier_order": func(ctx context.Context, log *trace) error {
		b := NewBarrier(3)
		var wg WaitGroup
		for _, name := range []string{"a", "b", "c"} {
			wg.Go(ctx, func(ctx context.Context) error {
				for range 2 {
					log.f("%s %d", name, b.NWaiting())
					i, err := b.Wait(ctx)
					if err != nil {
						return err
					}
					log.f("%s passed %d", name, i)
				}
				return nil
			})
		}
		py.Check(wg.Wait(ctx))
		t := CreateTaskOf(ctx, guarded(log, "t", b.Wait))
		turns(ctx, 1)
		py.Check(b.Abort(ctx))
		waitAll(ctx, t)
		_, _ = t.Exception()
		if _, err := b.Wait(ctx); py.Is(err, BrokenBarrierError) {
			log.f("%v %v", argsOf(err), b.Broken())
		}
		return nil
	},
}
