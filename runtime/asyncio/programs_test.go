package asyncio

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

var (
	fresh  = flag.Int("fresh", 0, "also run so many new random programs, on CPython 3.13 and here")
	seed   = flag.Int("seed", int(time.Now().Unix()), "of the new random programs")
	python = flag.String("python", "python3.13", "CPython 3.13")
)

// TestPrograms runs random task programs, whose traces CPython has recorded: testdata/programs.py makes and runs them.
func TestPrograms(t *testing.T) {
	data, err := os.ReadFile("testdata/programs.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	runPrograms(t, data)
}

// TestFreshPrograms does the same with new ones, if -fresh asks for them.
func TestFreshPrograms(t *testing.T) {
	if *fresh == 0 {
		t.Skip("no -fresh")
	}
	cmd := exec.Command(*python, "testdata/programs.py", strconv.Itoa(*fresh), strconv.Itoa(*seed))
	data, err := cmd.Output()
	if err != nil {
		t.Skipf("no CPython 3.13: %v", err)
	}
	t.Logf("seed %d", *seed)
	runPrograms(t, data)
}

func runPrograms(t *testing.T, data []byte) {
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	wrong := 0
	for n := 1; lines.Scan(); n++ {
		var record struct {
			Program [][]operation
			Trace   []string
		}
		if err := json.Unmarshal(lines.Bytes(), &record); err != nil {
			t.Fatalf("line %d: %v", n, err)
		}
		w := &world{bodies: record.Program}
		if err := runVirtually(w.main); err != nil {
			t.Errorf("program %d raised %s", n, py.Repr(err))
		}
		if !slices.Equal(w.trace, record.Trace) {
			if wrong++; wrong <= 3 {
				t.Errorf("program %d: %s\nCPython's trace and ours:\n%s", n, lines.Text(), sideBySide(record.Trace, w.trace))
			}
		}
	}
	if wrong > 0 {
		t.Errorf("%d programs differ", wrong)
	}
}

// runVirtually is Run with a clock that passes where the loop would sleep.
func runVirtually(main func(context.Context) error) error {
	r := NewRunner()
	r.GetLoop().virtual = new(int64)
	err := r.Run(main)
	if left := r.Close(); left != nil {
		err = left
	}
	return err
}

// An operation is ["kind", arguments…].
type operation []any

func (op operation) kind() string { return op[0].(string) }

func (op operation) int(i int) int { return int(op[i].(float64)) }

func (op operation) ints(i int) []int {
	var list []int
	for _, n := range op[i].([]any) {
		list = append(list, int(n.(float64)))
	}
	return list
}

func (op operation) ops(i int) []operation {
	var list []operation
	for _, o := range op[i].([]any) {
		list = append(list, o.([]any))
	}
	return list
}

// timeout is an argument that is None or a number of milliseconds.
func (op operation) timeout(i int) time.Duration {
	if op[i] == nil {
		return Forever
	}
	return Seconds(op[i].(float64) / 1e3)
}

// world is class World of programs.py, line for line.
type world struct {
	bodies     [][]operation
	trace      []string
	tasks      []*TaskOf[string]
	named      int
	queues     []*Queue[int]
	locks      [2]Lock
	semaphores []*Semaphore
	events     [2]Event
	conditions []*Condition
	futures    []*Future[string]
	puts       int
	over       bool
}

func (w *world) log(format string, args ...any) {
	if len(w.trace) < 250 && !w.over {
		w.trace = append(w.trace, fmt.Sprintf(format, args...))
	}
}

// shown is flat() of programs.py.
func shown(err error) string {
	g, ok := err.(py.Grouped)
	if !ok {
		return py.ClassName(err) + py.Str(py.Args(err))
	}
	var parts []string
	for _, e := range g.Group().Errors {
		parts = append(parts, shown(e))
	}
	return py.ClassName(err) + "[" + strings.Join(parts, ", ") + "]"
}

func boolStr(b bool) string { return py.Str(b) }

func (w *world) name() string {
	w.named++
	return "t" + strconv.Itoa(w.named)
}

func (w *world) coro(name string, body int) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		if err := py.Try(func() error { return w.run(ctx, name, w.bodies[body]) }); err != nil {
			w.log("%s out %s", name, shown(err))
			return "", err
		}
		w.log("%s returns", name)
		return name, nil
	}
}

func (w *world) spawn(ctx context.Context, body int, g *TaskGroup) *TaskOf[string] {
	name := w.name()
	var t *TaskOf[string]
	if g != nil {
		t = GroupNamedTask(g, name, w.coro(name, body))
	} else {
		t = CreateNamedTaskOf(ctx, name, w.coro(name, body))
	}
	w.tasks = append(w.tasks, t)
	return t
}

func (w *world) run(ctx context.Context, me string, ops []operation) error {
	for _, op := range ops {
		if err := w.do(ctx, me, op); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) pick(slot int) *TaskOf[string] { return w.tasks[slot%len(w.tasks)] }

func (w *world) later(me string, slots ...int) []*TaskOf[string] {
	number := func(name string) int {
		n, _ := strconv.Atoi(name[1:])
		return n
	}
	var later, picked []*TaskOf[string]
	for _, t := range w.tasks {
		if number(t.Name()) > number(me) {
			later = append(later, t)
		}
	}
	if len(later) > 0 {
		for _, s := range slots {
			picked = append(picked, later[s%len(later)])
		}
	}
	return picked
}

// do runs one operation: the first that knows its kind.
func (w *world) do(ctx context.Context, me string, op operation) error {
	for _, some := range []func(context.Context, string, operation) (bool, error){
		w.doTask, w.doBlock, w.doQueue, w.doSync, w.doWait,
	} {
		if known, err := some(ctx, me, op); known {
			return err
		}
	}
	panic("unknown operation " + op.kind())
}

func (w *world) doTask(ctx context.Context, me string, op operation) (bool, error) {
	switch op.kind() {
	case "say":
		w.log("%s %d", me, op.int(1))
	case "turn":
		return true, Sleep(ctx, 0)
	case "sleep":
		if err := Sleep(ctx, op.timeout(1)); err != nil {
			return true, err
		}
		w.log("%s slept", me)
	case "call_later":
		RunningLoop().CallLater(op.timeout(1), func() { w.log("later of %s", me) })
	case "spawn_task":
		w.spawn(ctx, op.int(1), nil)
	case "call":
		name, err := w.coro(w.name(), op.int(1))(ctx)
		if err != nil {
			return true, err
		}
		w.log("%s called %s", me, name)
	case "cancel":
		if len(w.tasks) > 0 {
			w.log("%s cancels %s", me, boolStr(w.pick(op.int(1)).Cancel(op[2])))
		}
	case "cancel_self":
		CurrentTask().Cancel("self")
	case "uncancel":
		w.log("%s uncancel %d", me, CurrentTask().Uncancel())
	case "status":
		if len(w.tasks) > 0 {
			t := w.pick(op.int(1))
			w.log("%s sees %s %s %s %d", me, t.Name(), boolStr(t.Finished()), boolStr(t.Cancelled()), t.Cancelling())
		}
	case "callback":
		if len(w.tasks) > 0 {
			w.pick(op.int(1)).AddDoneCallback(func(t *TaskOf[string]) { w.log("callback of %s for %s", me, t.Name()) })
		}
	case "soon":
		RunningLoop().CallSoon(func() { w.log("soon of %s", me) })
	case "soon_cancel":
		if len(w.tasks) > 0 {
			t := w.pick(op.int(1))
			RunningLoop().CallSoon(func() { t.Cancel("soon") })
		}
	default:
		return false, nil
	}
	return true, nil
}

func (w *world) doBlock(ctx context.Context, me string, op operation) (bool, error) {
	switch op.kind() {
	case "throw":
		return true, py.ValueError.New(op.int(1))
	case "guard":
		err := py.Try(func() error { return w.run(ctx, me, op.ops(1)) })
		switch {
		case py.Is(err, CancelledError):
			w.log("%s caught %s", me, shown(err))
			if !op[2].(bool) {
				return true, err
			}
		case py.Is(err, py.Exception):
			w.log("%s caught %s", me, shown(err))
		case err != nil:
			return true, err
		}
	case "cleanup":
		err := py.Try(func() error { return w.run(ctx, me, op.ops(1)) })
		w.log("%s finally", me)
		if again := w.run(ctx, me, op.ops(2)); again != nil {
			return true, py.Raise(again, err)
		}
		return true, err
	case "lock":
		i := op.int(1)
		return true, inside(ctx, &w.locks[i], func() error {
			w.log("%s has lock %d", me, i)
			return w.run(ctx, me, op.ops(2))
		})
	case "semaphore":
		i := op.int(1)
		return true, inside(ctx, w.semaphores[i], func() error {
			w.log("%s has semaphore %d", me, i)
			return w.run(ctx, me, op.ops(2))
		})
	case "timeout":
		err := Timeout(ctx, op.timeout(1), func(ctx context.Context) error { return w.run(ctx, me, op.ops(2)) })
		if py.Is(err, TimeoutError) {
			w.log("%s timeout", me)
			return true, nil
		}
		return true, err
	case "group":
		err := WithTaskGroup(ctx, func(g *TaskGroup) error {
			for _, b := range op.ints(1) {
				w.spawn(ctx, b, g)
			}
			return w.run(ctx, me, op.ops(2))
		})
		if err == nil {
			w.log("%s group ends", me)
		}
		return true, err
	default:
		return false, nil
	}
	return true, nil
}

func (w *world) doQueue(ctx context.Context, me string, op operation) (bool, error) {
	q := func() *Queue[int] { return w.queues[op.int(1)] }
	switch op.kind() {
	case "put":
		w.puts++
		n := w.puts
		if err := q().Put(ctx, n); err != nil {
			return true, err
		}
		w.log("%s put %d", me, n)
	case "get":
		n, err := q().Get(ctx)
		if err != nil {
			return true, err
		}
		w.log("%s got %d", me, n)
	case "put_nowait":
		w.puts++
		if err := q().PutNowait(w.puts); err != nil {
			w.log("%s full", me)
		}
	case "get_nowait":
		n, err := q().GetNowait()
		if err != nil {
			w.log("%s empty", me)
		} else {
			w.log("%s took %d", me, n)
		}
	case "task_done":
		if err := py.Try(func() error { q().TaskDone(); return nil }); err != nil {
			w.log("%s task_done", me)
		}
	case "join_queue":
		if err := q().Join(ctx); err != nil {
			return true, err
		}
		w.log("%s joined queue", me)
	default:
		return false, nil
	}
	return true, nil
}

func (w *world) doSync(ctx context.Context, me string, op operation) (bool, error) {
	var i int
	if len(op) > 1 {
		if n, ok := op[1].(float64); ok {
			i = int(n)
		}
	}
	switch op.kind() {
	case "event_wait":
		if err := w.events[i].Wait(ctx); err != nil {
			return true, err
		}
		w.log("%s event %d", me, i)
	case "event_set":
		w.events[i].Set()
	case "event_clear":
		w.events[i].Clear()
	case "condition_wait":
		return true, inside(ctx, w.conditions[i], func() error {
			if err := w.conditions[i].Wait(ctx); err != nil {
				return err
			}
			w.log("%s notified %d", me, i)
			return nil
		})
	case "condition_notify":
		return true, inside(ctx, w.conditions[i], func() error {
			w.conditions[i].Notify(op.int(2))
			return nil
		})
	case "future_wait":
		v, err := w.futures[i].Await(ctx)
		if err != nil {
			return true, err
		}
		w.log("%s future %s", me, v)
	case "future_set":
		if !w.futures[i].Finished() {
			w.futures[i].SetResult("by " + me)
		}
	case "future_fail":
		if !w.futures[i].Finished() {
			w.futures[i].SetException(py.ValueError.New(me))
		}
	case "future_cancel":
		w.log("%s cancels future %s", me, boolStr(w.futures[i].Cancel("f")))
	default:
		return false, nil
	}
	return true, nil
}

func (w *world) doWait(ctx context.Context, me string, op operation) (bool, error) {
	switch op.kind() {
	case "join":
		for _, t := range w.later(me, op.int(1)) {
			name, err := t.Await(ctx)
			if err != nil {
				return true, err
			}
			w.log("%s joined %s", me, name)
		}
	case "gather":
		var g ResultGroup[string]
		for _, b := range op.ints(1) {
			g.Go(ctx, w.coro(w.name(), b))
		}
		return true, w.gathered(ctx, me, &g, op[2].(bool))
	case "gather_tasks":
		if ts := w.later(me, op.ints(1)...); ts != nil {
			var g ResultGroup[string]
			for _, t := range ts {
				g.Add(t)
			}
			return true, w.gathered(ctx, me, &g, op[2].(bool))
		}
	case "wait":
		if ts := w.later(me, op.ints(1)...); ts != nil {
			done, pending, err := Wait(ctx, slices.Values(ts), op.timeout(3), op[2].(string))
			if err != nil {
				return true, err
			}
			w.log("%s waited %s / %s", me, taskNames(done), taskNames(pending))
		}
	case "wait_for":
		name, err := WaitForOf(ctx, op.timeout(2), w.coro(w.name(), op.int(1)))
		return true, w.waitedFor(me, name, err)
	case "wait_for_task":
		for _, t := range w.later(me, op.int(1)) {
			name, err := WaitForFutureOf(ctx, op.timeout(2), t)
			return true, w.waitedFor(me, name, err)
		}
	case "shield":
		for _, t := range w.later(me, op.int(1)) {
			name, err := ShieldOf(ctx, t)
			if err != nil {
				return true, err
			}
			w.log("%s shielded %s", me, name)
		}
	case "as_completed":
		ts := slices.DeleteFunc(w.later(me, op.ints(1)...), func(t *TaskOf[string]) bool { return t.Finished() })
		for c := range AsCompletedOf(ctx, slices.Values(ts), Forever) {
			name, err := c.Await(ctx)
			switch {
			case py.Is(err, py.ValueError):
				w.log("%s next %s", me, shown(err))
			case err != nil:
				return true, err
			default:
				w.log("%s next %s", me, name)
			}
		}
	default:
		return false, nil
	}
	return true, nil
}

func (w *world) gathered(ctx context.Context, me string, g *ResultGroup[string], keep bool) error {
	var parts []string
	if keep {
		outcomes, err := g.Outcomes(ctx)
		if err != nil {
			return err
		}
		for _, o := range outcomes {
			if o.Err != nil {
				o.Value = shown(o.Err)
			}
			parts = append(parts, o.Value)
		}
	} else {
		values, err := g.Wait(ctx)
		if err != nil {
			return err
		}
		parts = values
	}
	w.log("%s gathered %s", me, strings.Join(parts, " "))
	return nil
}

func (w *world) waitedFor(me, name string, err error) error {
	if py.Is(err, TimeoutError) {
		w.log("%s timeout", me)
		return nil
	}
	if err == nil {
		w.log("%s waited for %s", me, name)
	}
	return err
}

func taskNames(ts *py.Set[*TaskOf[string]]) string {
	var names []string
	for t := range ts.All() {
		names = append(names, t.Name())
	}
	slices.Sort(names)
	return strings.Join(names, " ")
}

func (w *world) main(ctx context.Context) error {
	w.queues = []*Queue[int]{NewQueue[int](0), NewQueue[int](1), NewLifoQueue[int](2), NewPriorityQueue[int](0)}
	w.semaphores = []*Semaphore{NewSemaphore(1), NewSemaphore(2)}
	w.conditions = []*Condition{NewCondition(), NewConditionWith(&w.locks[0])}
	for range 3 {
		w.futures = append(w.futures, NewFuture[string](ctx))
	}
	RunningLoop().SetExceptionHandler(func(*Loop, ErrorContext) {})
	var first []*TaskOf[string]
	for body := range min(3, len(w.bodies)) {
		first = append(first, w.spawn(ctx, body, nil))
	}
	turns(ctx, 25)
	py.Check(Sleep(ctx, 20*time.Millisecond))
	for range 60 {
		var left []*TaskOf[string]
		for _, t := range w.tasks {
			if !t.Finished() {
				left = append(left, t)
			}
		}
		if left == nil {
			break
		}
		for _, t := range left {
			t.Cancel("end")
		}
		turns(ctx, 4)
	}
	var states []string
	for _, t := range first {
		states = append(states, boolStr(t.Finished())+" "+boolStr(t.Cancelled()))
	}
	w.log("%s", strings.Join(states, " "))
	w.over = true
	return nil
}
