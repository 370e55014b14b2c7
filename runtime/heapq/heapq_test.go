package heapq

import (
	"slices"
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

func TestRecorded(t *testing.T) {
	list := func(a oracle.Args) *py.List[int] { return py.NewList(a.Ints(0)) }
	both := func(f func(l *py.List[int], item int) int) func(oracle.Args) any {
		return func(a oracle.Args) any {
			l, item := list(a), 0
			if a.Len() > 1 {
				item = a.Int(1)
			}
			v := f(l, item)
			return py.PairOf(v, l)
		}
	}
	mod5 := func(x int) int { return x % 5 }
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"heappush":    func(a oracle.Args) any { l := list(a); Push(l, a.Int(1)); return l },
		"heapify":     func(a oracle.Args) any { l := list(a); Heapify(l); return l },
		"heappop":     both(func(l *py.List[int], _ int) int { return Pop(l) }),
		"heapreplace": both(func(l *py.List[int], item int) int { return Replace(l, item) }),
		"heappushpop": both(func(l *py.List[int], item int) int { return PushPop(l, item) }),
		"sort": func(a oracle.Args) any {
			l, sorted := list(a), py.ListOf[int]()
			Heapify(l)
			for l.Len() > 0 {
				sorted.Append(Pop(l))
			}
			return sorted
		},
		"nlargest":     func(a oracle.Args) any { return py.NewList(NLargest(a.Int(1), slices.Values(a.Ints(0)))) },
		"nsmallest":    func(a oracle.Args) any { return py.NewList(NSmallest(a.Int(1), slices.Values(a.Ints(0)))) },
		"nlargest_by":  func(a oracle.Args) any { return py.NewList(NLargestBy(a.Int(1), slices.Values(a.Ints(0)), mod5)) },
		"nsmallest_by": func(a oracle.Args) any { return py.NewList(NSmallestBy(a.Int(1), slices.Values(a.Ints(0)), mod5)) },
		"merge": func(a oracle.Args) any {
			return py.CollectList(Merge(slices.Values(a.Ints(0)), slices.Values(a.Ints(1)), slices.Values(a.Ints(2))))
		},
	})
}

// TestMergeReverse: merge(reverse=True) of descending sequences, stable.
func TestMergeReverse(t *testing.T) {
	a, b := []py.Pair[int, string]{{First: 5, Second: "a"}, {First: 1, Second: "a"}}, []py.Pair[int, string]{{First: 5, Second: "b"}, {First: 3, Second: "b"}}
	got := py.CollectList(MergeBy(func(p py.Pair[int, string]) int { return p.First }, true, slices.Values(a), slices.Values(b)))
	if want := "[(5, 'a'), (5, 'b'), (3, 'b'), (1, 'a')]"; got.Repr() != want {
		t.Errorf("got %s, want %s", got.Repr(), want)
	}
}

// TestTuples: items that are compared by py.Less.
func TestTuples(t *testing.T) {
	l := py.ListOf[py.Pair[int, string]]()
	for _, p := range []py.Pair[int, string]{{First: 2, Second: "x"}, {First: 1, Second: "b"}, {First: 1, Second: "a"}} {
		Push(l, p)
	}
	if got := Pop(l); got.Second != "a" {
		t.Errorf("got %v", got)
	}
	mixed := py.ListOf[any](1, "a")
	err := py.Try(func() error { Heapify(mixed); return nil })
	if !py.Is(err, py.TypeError) || err.Error() != "'<' not supported between instances of 'int' and 'str'" {
		t.Errorf("got %v", err)
	}
}
