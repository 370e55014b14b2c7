package asyncio

import (
	"context"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// The expected traces come from CPython: testdata/record.py runs testdata/traces.py and writes testdata/traces.txt. Each
// scenario there has a twin of its name here, line for line the same program, written as the compiler would.

// trace collects what a scenario logs.
type trace struct{ lines []string }

// v logs str(x).
func (tr *trace) v(x any) { tr.lines = append(tr.lines, py.Str(x)) }

// f logs an f-string: %v is str, %#v repr.
func (tr *trace) f(format string, args ...any) {
	tr.lines = append(tr.lines, py.Sprintf(format, args...))
}

type (
	coroutineTwin func(ctx context.Context, log *trace) error
	scriptTwin    func(log *trace) error
)

// twins are the scenarios by name, the coroutines to be run by Run.
func twins() (map[string]coroutineTwin, map[string]scriptTwin) {
	all := map[string]coroutineTwin{}
	for _, some := range []map[string]coroutineTwin{
		taskTwins, cancelTwins, gatherTwins, waitTwins, timeoutTwins, groupTwins, queueTwins, lockTwins, loopTwins, contextTwins, asyncgenTwins,
	} {
		maps.Copy(all, some)
	}
	return all, scriptTwins
}

// records gives the scenarios of traces.txt, in order.
func records(t *testing.T) (names []string, lines map[string][]string) {
	t.Helper()
	data, err := os.ReadFile("testdata/traces.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines = map[string][]string{}
	for line := range strings.SplitSeq(strings.TrimSuffix(string(data), "\n"), "\n") {
		if name, ok := strings.CutPrefix(line, "== "); ok {
			names = append(names, name)
			lines[name] = nil
			continue
		}
		last := names[len(names)-1]
		lines[last] = append(lines[last], line)
	}
	return names, lines
}

func TestTraces(t *testing.T) {
	names, want := records(t)
	coroutines, scripts := twins()
	for name := range coroutines {
		if !slices.Contains(names, name) {
			t.Errorf("%s has no record", name)
		}
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			log := &trace{}
			var err error
			switch coroutine, script := coroutines[name], scripts[name]; {
			case coroutine != nil:
				err = Run(func(ctx context.Context) error { return coroutine(ctx, log) })
			case script != nil:
				err = script(log)
			default:
				t.Fatal("no twin")
			}
			if err != nil {
				t.Errorf("raised %s", py.Repr(err))
			}
			got := strings.Split(strings.Join(log.lines, "\n"), "\n")
			if !slices.Equal(got, want[name]) {
				t.Errorf("CPython's trace and ours:\n%s", sideBySide(want[name], got))
			}
		})
	}
}

func sideBySide(want, got []string) string {
	var b strings.Builder
	for i := range max(len(want), len(got)) {
		w, g, mark := "", "", "  "
		if i < len(want) {
			w = want[i]
		}
		if i < len(got) {
			g = got[i]
		}
		if w != g {
			mark = "≠ "
		}
		b.WriteString(mark + w + strings.Repeat(" ", max(1, 50-len(w))) + g + "\n")
	}
	return b.String()
}

// What traces.py has for all scenarios.

func laps(log *trace, name string, n int) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		for i := range n {
			log.f("%s%d", name, i)
			if err := Sleep(ctx, 0); err != nil {
				return "", err
			}
		}
		log.f("%s end", name)
		return strings.Repeat(name, n), nil
	}
}

// lapsOnly is laps as a coroutine whose result nobody uses.
func lapsOnly(log *trace, name string, n int) func(context.Context) error {
	return func(ctx context.Context) error { return only(laps(log, name, n)(ctx)) }
}

func only[T any](_ T, err error) error { return err }

func guarded[T any](log *trace, name string, work func(context.Context) (T, error)) func(context.Context) (T, error) {
	return func(ctx context.Context) (T, error) {
		r, err := work(ctx)
		if err != nil {
			log.f("%s raised %s%v", name, py.ClassName(err), py.Args(err))
			return r, err
		}
		log.f("%s got %v", name, r)
		return r, nil
	}
}

// guardedNone is guarded for a coroutine that returns None.
func guardedNone(log *trace, name string, work func(context.Context) error) func(context.Context) error {
	return func(ctx context.Context) error {
		if err := work(ctx); err != nil {
			log.f("%s raised %s%v", name, py.ClassName(err), py.Args(err))
			return err
		}
		log.f("%s got None", name)
		return nil
	}
}

func quiet[T any](v T, err error) any {
	if err != nil {
		return py.ClassName(err)
	}
	return v
}

func quietNone(err error) any { return quiet[any](nil, err) }

func sleepFor(d time.Duration) func(context.Context) error {
	return func(ctx context.Context) error { return Sleep(ctx, d) }
}

// turns parks the task so many times.
func turns(ctx context.Context, n int) {
	for range n {
		py.Check(Sleep(ctx, 0))
	}
}

func ticker(ctx context.Context, log *trace, n int) *TaskOf[string] {
	return CreateTaskOf(ctx, laps(log, "tick", n))
}
