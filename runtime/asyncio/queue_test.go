package asyncio

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// each makes a task for each letter of names.
func each(ctx context.Context, log *trace, names string, fn func(name string) func(context.Context) error) []*Task {
	var ts []*Task
	for _, r := range names {
		ts = append(ts, CreateTask(ctx, guardedNone(log, string(r), fn(string(r)))))
	}
	return ts
}

func waitTasks(ctx context.Context, ts ...*Task) {
	fs := make([]AnyFuture, len(ts))
	for i, t := range ts {
		fs[i] = t
	}
	waitAll(ctx, fs...)
}

func drain[T any](q *Queue[T]) *py.List[T] {
	var items []T
	for !q.Empty() {
		items = append(items, py.Must(q.GetNowait()))
	}
	return py.ListOf(items...)
}

var queueTwins = map[string]coroutineTwin{
	"queue_bounded": func(ctx context.Context, log *trace) error {
		q := NewQueue[string](2)
		producer := func(name string, n int) func(context.Context) error {
			return func(ctx context.Context) error {
				for i := range n {
					item := py.Sprintf("%s%d", name, i)
					if err := q.Put(ctx, item); err != nil {
						return err
					}
					log.f("put %s %d", item, q.Len())
				}
				return nil
			}
		}
		consumer := func(name string, n int) func(context.Context) error {
			return func(ctx context.Context) error {
				for range n {
					x, err := q.Get(ctx)
					if err != nil {
						return err
					}
					log.f("%s got %s %d", name, x, q.Len())
					q.TaskDone()
				}
				return nil
			}
		}
		var wg WaitGroup
		wg.Go(ctx, producer("p", 5))
		wg.Go(ctx, consumer("c", 4))
		wg.Go(ctx, producer("q", 4))
		wg.Go(ctx, consumer("d", 5))
		py.Check(wg.Wait(ctx))
		py.Check(q.Join(ctx))
		log.v("joined")
		return nil
	},
	"queue_getter_cancelled": func(ctx context.Context, log *trace) error {
		q := NewQueue[int](0)
		ts := each(ctx, log, "abc", func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				x, err := q.Get(ctx)
				if err == nil {
					log.f("%s got %d", name, x)
				}
				return err
			}
		})
		turns(ctx, 1)
		ts[0].Cancel()
		py.Check(q.PutNowait(1))
		ts[1].Cancel()
		py.Check(q.PutNowait(2))
		log.f("size %d", q.Len())
		waitTasks(ctx, ts...)
		log.f("size %d %v %v %v", q.Len(), ts[0].Cancelled(), ts[1].Cancelled(), ts[2].Cancelled())
		return nil
	},
	"queue_putter_cancelled": func(ctx context.Context, log *trace) error {
		q := NewQueue[any](1)
		py.Check(q.PutNowait(0))
		ts := each(ctx, log, "abc", func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				err := q.Put(ctx, name)
				if err == nil {
					log.f("%s put", name)
				}
				return err
			}
		})
		turns(ctx, 1)
		log.v(py.Must(q.GetNowait()))
		ts[0].Cancel()
		turns(ctx, 2)
		log.f("size %d full %v", q.Len(), q.Full())
		log.v(py.Must(q.Get(ctx)))
		log.v(py.Must(q.Get(ctx)))
		waitTasks(ctx, ts...)
		log.f("empty %v", q.Empty())
		return nil
	},
	"queue_kinds": func(ctx context.Context, log *trace) error {
		var q *Queue[int]
		for _, q = range []*Queue[int]{NewQueue[int](0), NewLifoQueue[int](0), NewPriorityQueue[int](0)} {
			for _, x := range []int{5, 1, 4, 1, 3, 9, 2, 6} {
				py.Check(q.PutNowait(x))
			}
			log.f("%v", q)
			log.v(drain(q))
		}
		_, err := q.GetNowait()
		log.f("%s%v", py.ClassName(err), argsOf(err))
		err = py.Try(func() error {
			for {
				q.TaskDone()
			}
		})
		log.f("%s%v", py.ClassName(err), argsOf(err))
		q = NewQueue[int](1)
		py.Check(q.PutNowait(1))
		if err := q.PutNowait(2); py.Is(err, QueueFull) {
			log.f("QueueFull%v %d", argsOf(err), q.MaxSize())
		}
		return nil
	},
	"queue_priority_ties": func(ctx context.Context, log *trace) error {
		type item struct {
			rank int
			name string
		}
		q := NewPriorityQueueFunc(0, func(a, b item) bool { return a.rank < b.rank })
		for i := range 12 {
			py.Check(q.PutNowait(item{i % 3, py.Sprintf("n%d", i)}))
			if i%4 == 3 {
				log.v(py.Must(q.GetNowait()).name)
			}
		}
		for !q.Empty() {
			log.v(py.Must(q.GetNowait()).name)
		}
		return nil
	},
	"queue_join": func(ctx context.Context, log *trace) error {
		q := NewQueue[int](0)
		py.Check(q.PutNowait(0))
		py.Check(q.PutNowait(1))
		joiner := func(name string) *Task {
			return CreateTask(ctx, func(ctx context.Context) error {
				if err := q.Join(ctx); err != nil {
					return err
				}
				log.f("%s joined", name)
				return nil
			})
		}
		var wg WaitGroup
		wg.Add(joiner("a"))
		wg.Add(joiner("b"))
		turns(ctx, 1)
		py.Must(q.GetNowait())
		q.TaskDone()
		turns(ctx, 1)
		log.v("one done")
		py.Must(q.GetNowait())
		q.TaskDone()
		py.Check(q.PutNowait(3))
		log.v("all done, one more")
		py.Check(wg.Wait(ctx))
		c := joiner("c")
		turns(ctx, 1)
		log.f("c done %v", c.Finished())
		q.TaskDone()
		return c.Await(ctx)
	},
	"queue_shutdown": func(ctx context.Context, log *trace) error {
		q := NewQueue[int](1)
		gs := each(ctx, log, "ab", func(name string) func(context.Context) error {
			return func(ctx context.Context) error {
				x, err := q.Get(ctx)
				if err == nil {
					log.f("%s got %d", name, x)
				}
				return err
			}
		})
		turns(ctx, 1)
		py.Check(q.PutNowait(1))
		q.Shutdown(false)
		waitTasks(ctx, gs...)
		for _, t := range gs {
			_, _ = t.Exception()
		}
		if err := q.PutNowait(1); py.Is(err, QueueShutDown) {
			log.f("put %v", argsOf(err))
		}
		log.f("%v", q)
		q = NewQueue[int](1)
		py.Check(q.PutNowait(1))
		p := CreateTask(ctx, guardedNone(log, "p", func(ctx context.Context) error { return q.Put(ctx, 2) }))
		j := CreateTask(ctx, guardedNone(log, "j", q.Join))
		turns(ctx, 1)
		q.Shutdown(true)
		log.v(q.Len())
		waitTasks(ctx, p, j)
		_, _ = p.Exception()
		return nil
	},
}
