package progen

import (
	"slices"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/parser"
)

func TestSameSeedSameProgram(t *testing.T) {
	for _, k := range []Kind{Expr, Task} {
		c := Config{Kind: k, Seed: 5, Cases: 30}
		a, err := Generate(c)
		if err != nil {
			t.Fatal(err)
		}
		if b, _ := Generate(c); a != b {
			t.Errorf("%s: two programs for one seed", k)
		}
		c.Seed++
		if b, _ := Generate(c); a == b {
			t.Errorf("%s: one program for two seeds", k)
		}
	}
}

// marks has for each feature what only it puts into programs.
var marks = map[Kind]map[string]string{
	Expr: {
		"assert": "assert ", "augmented": " ^= ", "await": "await", "chains": "", "closures": "def fn", "comprehensions": "[",
		"del": "del d[", "exceptions": "except ValueError", "finally": "finally:", "fstrings": `f"{`, "globals": "x = grow()", "lambda": "lambda p",
		"match": "match ", "star_displays": "{**", "steps": ":-1]", "walrus": ":=", "with": "with Guard", "slice_targets": "] or [1]",
		"shifts": "& 1023", "unpacking": ", *xs = ", "nonlocal": "nonlocal x",
	},
	Task: {
		"as_completed": "as_completed", "callbacks": "add_done_callback", "cancel": ".cancelled(), ", "cancel_message": `.cancel("m`, "condition": "notify_all",
		"event": "o.event.wait", "gather": "log(await asyncio.gather", "lock": "async with o.lock", "names": "get_name())\n", "priority_queue": "await o.prio.put",
		"queue": "o.queue.put(", "return_exceptions": "return_exceptions", "semaphore": "async with o.sem", "shield": "asyncio.shield", "taskgroup": "TaskGroup",
		"timeout": "asyncio.timeout", "uncancel": "uncancel", "wait": "asyncio.wait(", "wait_for": "asyncio.wait_for",
	},
}

// TestFeatures: each construct is drawn, and none that was left out.
func TestFeatures(t *testing.T) {
	for k, byFeature := range marks {
		all, err := Generate(Config{Kind: k, Seed: 1, Cases: 400})
		if err != nil {
			t.Fatal(err)
		}
		for f, mark := range byFeature {
			if !strings.Contains(all, mark) {
				t.Errorf("%s: no %q in a program with all features", k, mark)
			}
			rest := slices.DeleteFunc(Features(k), func(g string) bool { return g == f })
			without, err := Generate(Config{Kind: k, Seed: 1, Cases: 100, Features: rest})
			if err != nil {
				t.Fatal(err)
			}
			if mark != "" && mark != "[" && f != "names" && strings.Contains(without, mark) {
				t.Errorf("%s: %q in a program without %s", k, mark, f)
			}
		}
	}
}

func TestUnknownFeature(t *testing.T) {
	_, err := Generate(Config{Kind: Task, Cases: 1, Features: []string{"walrus"}})
	if err == nil || !strings.Contains(err.Error(), "walrus") {
		t.Error(err)
	}
	if _, err := Generate(Config{Kind: "other"}); err == nil {
		t.Error("no error for an unknown kind")
	}
}

// TestParses: our parser takes what CPython's takes.
func TestParses(t *testing.T) {
	for _, k := range []Kind{Expr, Task} {
		for seed := range uint64(10) {
			src, err := Generate(Config{Kind: k, Seed: seed, Cases: 50})
			if err != nil {
				t.Fatal(err)
			}
			var diags diag.List
			parser.Parse("p.py", []byte(src), &diags)
			for _, d := range diags.Sorted() {
				t.Errorf("%s, seed %d, line %d: %s", k, seed, d.Span.Line, d.Message)
			}
		}
	}
}
