package replay

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/internal/driver"
	"github.com/gosyncio/gosyncio/internal/progen"
)

var (
	fresh  = flag.Int("fresh", 0, "how many fresh programs of each set to run, against a CPython 3.13")
	cases  = flag.Int("cases", 0, "how many cases a fresh program has; 0 for the set's own number. Large programs hide more behind one refusal")
	first  = flag.Uint64("first", 100, "the first seed of the fresh programs")
	record = flag.Bool("record", false, "write the recorded programs and CPython's output anew")
)

// set is a family of programs. Sets are small so that a construct that is
// refused hides no others.
type set struct {
	name     string
	kind     progen.Kind
	cases    int
	programs int // recorded ones
	features []string
}

var sets = []set{
	{"plain", progen.Expr, 25, 2, []string{}},
	{"calls", progen.Expr, 25, 2, []string{"kwargs", "star_calls", "lambda", "closures", "defaults"}},
	{"shared", progen.Expr, 25, 2, []string{"augmented", "nonlocal", "globals", "walrus", "chains"}},
	{"await", progen.Expr, 25, 3, []string{"await", "augmented", "kwargs", "chains"}},
	{"containers", progen.Expr, 25, 2, []string{"slices", "steps", "slice_targets", "del", "unpacking", "star_displays", "tuples", "augmented"}},
	{"comprehensions", progen.Expr, 25, 2, []string{"comprehensions", "generators", "walrus"}},
	{"text", progen.Expr, 25, 2, []string{"fstrings", "fstring_debug", "nested_fstrings", "slices"}},
	{"errors", progen.Expr, 25, 2, []string{"faults", "exceptions", "finally", "assert", "loop_else", "with"}},
	{"big", progen.Expr, 25, 2, []string{"big", "augmented", "slices", "shifts", "globals", "comprehensions"}},
	{"operators", progen.Expr, 25, 2, []string{"operators", "augmented", "walrus", "chains"}},
	{"dynamic", progen.Expr, 25, 2, []string{"dynamic", "slices", "comprehensions", "augmented"}},
	{"everything", progen.Expr, 25, 3, except(progen.Expr, "big", "dynamic", "operators")},
	{"plain", progen.Task, 25, 2, []string{}},
	{"gather", progen.Task, 25, 2, []string{"gather", "return_exceptions", "names"}},
	{"cancel", progen.Task, 25, 3, []string{"cancel", "cancel_message", "swallow_cancel", "gather", "return_exceptions"}},
	{"queues", progen.Task, 25, 2, []string{"queue", "queue_join", "priority_queue"}},
	{"locks", progen.Task, 25, 2, []string{"lock", "semaphore", "event", "condition", "cancel"}},
	{"groups", progen.Task, 25, 2, []string{"taskgroup", "timeout", "wait_for", "cancel"}},
	{"waits", progen.Task, 25, 2, []string{"shield", "wait", "as_completed", "callbacks"}},
	{"everything", progen.Task, 25, 3, nil},
}

// except is all features but some.
func except(k progen.Kind, left ...string) []string {
	return slices.DeleteFunc(progen.Features(k), func(f string) bool { return slices.Contains(left, f) })
}

const folder = "../testdata/generated"

func (s set) generate(t *testing.T, seed uint64) string {
	t.Helper()
	src, err := progen.Generate(progen.Config{Kind: s.kind, Seed: seed, Cases: s.cases, Features: s.features})
	if err != nil {
		t.Fatal(err)
	}
	return src
}

// each runs a test for each recorded program.
func each(t *testing.T, f func(t *testing.T, s set, seed uint64, stem string)) {
	for _, s := range sets {
		for seed := range uint64(s.programs) {
			stem := filepath.Join(folder, fmt.Sprintf("%s_%s_%d", s.kind, s.name, seed+1))
			t.Run(filepath.Base(stem), func(t *testing.T) { f(t, s, seed+1, stem) })
		}
	}
}

func TestRecorded(t *testing.T) {
	if *record {
		writeRecords(t)
	}
	if testing.Short() {
		t.Skip("builds a program for each record")
	}
	cache := openCache(t)
	each(t, func(t *testing.T, s set, seed uint64, stem string) {
		want, err := os.ReadFile(stem + ".out")
		if err != nil {
			t.Fatal(err)
		}
		compare(t, stem+".py", cache, string(want))
	})
}

// TestRecordsAreOurs: a record comes from the generator as it is. If it has
// changed, -record makes them anew.
func TestRecordsAreOurs(t *testing.T) {
	each(t, func(t *testing.T, s set, seed uint64, stem string) {
		have, err := os.ReadFile(stem + ".py")
		if err != nil {
			t.Fatal(err)
		}
		if string(have) != s.generate(t, seed) {
			t.Error("the generator makes another program by now: go test ./internal/progen/replay -record")
		}
	})
}

func writeRecords(t *testing.T) {
	python := findPython(t)
	old, _ := filepath.Glob(folder + "/*")
	for _, f := range old {
		if err := os.Remove(f); err != nil {
			t.Fatal(err)
		}
	}
	each(t, func(t *testing.T, s set, seed uint64, stem string) {
		if err := os.WriteFile(stem+".py", []byte(s.generate(t, seed)), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(stem+".out", []byte(runPython(t, python, stem+".py")), 0o644); err != nil {
			t.Fatal(err)
		}
	})
}

func TestFresh(t *testing.T) {
	if *fresh == 0 {
		t.Skip("no -fresh")
	}
	python := findPython(t)
	cache := openCache(t)
	dir, err := os.MkdirTemp("", "progen")
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sets {
		if *cases > 0 {
			s.cases = *cases
		}
		for i := range uint64(*fresh) {
			seed := *first + i
			file := filepath.Join(dir, fmt.Sprintf("%s_%s_%d.py", s.kind, s.name, seed))
			t.Run(filepath.Base(file), func(t *testing.T) {
				if err := os.WriteFile(file, []byte(s.generate(t, seed)), 0o644); err != nil {
					t.Fatal(err)
				}
				compare(t, file, cache, runPython(t, python, file))
				if t.Failed() {
					t.Logf("the program is %s", file)
				} else {
					_ = os.Remove(file)
				}
			})
		}
	}
	_ = os.Remove(dir) // if nothing failed it is empty
}

func openCache(t *testing.T) *driver.Cache {
	t.Helper()
	t.Setenv("GOSYNCIO_CACHE", t.TempDir())
	cache, err := driver.OpenCache()
	if err != nil {
		t.Fatal(err)
	}
	return cache
}

// compare builds a program and holds what it prints against CPython's output,
// case by case.
func compare(t *testing.T, file string, cache *driver.Cache, want string) {
	t.Helper()
	binary, result, err := driver.Build(file, cache, driver.Options{})
	if err != nil {
		if internal, ok := driver.AsInternal(err); ok {
			t.Fatalf("%v\n%s", err, internal.Detail)
		}
		t.Fatal(err)
	}
	if result.Refused() {
		for _, d := range result.Diagnostics {
			t.Logf("%s:%d: %s %s", d.File, d.Span.Line, d.Code, d.Message)
		}
		t.Skip("refused")
	}
	got, stderr, err := run(binary, file)
	if err != nil {
		t.Errorf("ends with %v\n%s", err, stderr)
	}
	if got == want {
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
	shown := 0
	for i, w := range wantLines {
		g := "(nothing)"
		if i < len(gotLines) {
			g = gotLines[i]
		}
		if g != w {
			t.Errorf("line %d:\n got %s\nwant %s", i+1, g, w)
			if shown++; shown == 5 {
				t.Fatal("and perhaps more")
			}
		}
	}
	if len(gotLines) > len(wantLines) {
		t.Errorf("%d lines too many, first %s", len(gotLines)-len(wantLines), gotLines[len(wantLines)])
	}
}

// run runs a program under a limit of time that only a hanging one meets.
func run(name string, args ...string) (stdout, stderr string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var out, errs bytes.Buffer
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	if ctx.Err() != nil {
		err = errors.New("no end")
	}
	return out.String(), errs.String(), err
}

// runPython gives a program's output by CPython. The program must end well and
// print the same for another hash seed.
func runPython(t *testing.T, python, file string) string {
	t.Helper()
	outs := make([]string, 2)
	for i, seed := range []string{"1", "4711"} {
		t.Setenv("PYTHONHASHSEED", seed)
		out, stderr, err := run(python, file)
		if err != nil {
			t.Fatalf("CPython ends with %v\n%s", err, stderr)
		}
		outs[i] = out
	}
	if outs[0] != outs[1] {
		t.Fatal("CPython prints something else with another PYTHONHASHSEED")
	}
	return outs[0]
}

// findPython looks for a CPython 3.13.
func findPython(t *testing.T) string {
	t.Helper()
	home, _ := os.UserHomeDir()
	for _, p := range []string{os.Getenv("PYTHON"), filepath.Join(home, ".pyenv/versions/3.13.0/bin/python3"), "python3.13", "python3"} {
		if p == "" {
			continue
		}
		out, _, err := run(p, "-c", "import sys; print(sys.implementation.name, *sys.version_info[:2])")
		if err == nil && strings.TrimSpace(out) == "cpython 3 13" {
			return p
		}
	}
	t.Skip("there is no CPython 3.13")
	return ""
}
