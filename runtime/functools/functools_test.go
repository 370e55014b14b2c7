package functools

import (
	"errors"
	"slices"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

func TestReduce(t *testing.T) {
	sub := func(a, b int) int { return a - b }
	if got := Reduce(sub, slices.Values([]int{10, 3, 2})); got != 5 {
		t.Errorf("got %d", got)
	}
	join := func(a string, b int) string { return a + py.Str(b) }
	if got := ReduceFrom(join, slices.Values([]int{1, 2}), "x"); got != "x12" {
		t.Errorf("got %s", got)
	}
	err := py.Try(func() error { Reduce(sub, slices.Values([]int{})); return nil })
	if !py.Is(err, py.TypeError) || err.Error() != "reduce() of empty iterable with no initial value" {
		t.Errorf("got %v", err)
	}
}

// TestCache follows what CPython 3.13 shows for @lru_cache(maxsize=2):
// f(1), f(2), f(1), f(3), f(2), f(1).
func TestCache(t *testing.T) {
	c := NewCache[int, int](2)
	var calls []int
	f := func(n int) int { return c.Get(n, func() int { calls = append(calls, n); return n * n }) }
	for _, n := range []int{1, 2, 1, 3, 2, 1} {
		if f(n) != n*n {
			t.Errorf("f(%d)", n)
		}
	}
	if !slices.Equal(calls, []int{1, 2, 3, 2, 1}) {
		t.Errorf("computed %v", calls)
	}
	if got, want := c.Info().Repr(), "CacheInfo(hits=1, misses=5, maxsize=2, currsize=2)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	c.Clear()
	if got, want := c.Info().Repr(), "CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got, want := NewCache[int, int](-1).Info().Repr(), "CacheInfo(hits=0, misses=0, maxsize=None, currsize=0)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestCacheForgetsErrors(t *testing.T) {
	c := NewCache[string, int](-1)
	fails := true
	f := func() (int, error) {
		if fails {
			return 0, py.ValueError.New("no")
		}
		return 1, nil
	}
	if _, err := c.GetErr("k", f); !errors.Is(err, py.ValueError) {
		t.Error(err)
	}
	fails = false
	if v, err := c.GetErr("k", f); v != 1 || err != nil {
		t.Error(v, err)
	}
}
