package itertools

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/internal/oracle"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// tracer collects what happens in which order, as testdata/record.py does.
type tracer struct{ log []string }

func (t *tracer) say(format string, args ...any) { t.log = append(t.log, fmt.Sprintf(format, args...)) }

func (t *tracer) source(name string, xs []int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, x := range xs {
			t.say("%s%d", name, x)
			if !yield(x) {
				return
			}
		}
		t.say("%s.", name)
	}
}

// pull runs the first items of a sequence one by one and gives the log.
func pull[T any](make func(t *tracer) iter.Seq[T], limit int, show func(T) string) any {
	t := &tracer{}
	err := py.Try(func() error {
		it := py.Iter(make(t))
		defer it.Close()
		t.say("|")
		for range limit {
			v, ok := it.Take()
			if !ok {
				t.say("end")
				break
			}
			t.say("%s", show(v))
		}
		return nil
	})
	if err != nil {
		t.say("%s: %s", py.ClassName(err), err)
	}
	return strings.Join(t.log, " ")
}

func repr[T any](v T) string { return py.Repr(v) }

func one[T any](f func(oracle.Args, iter.Seq[int]) iter.Seq[T], limit int) func(oracle.Args) any {
	return func(a oracle.Args) any {
		return pull(func(t *tracer) iter.Seq[T] { return f(a, t.source("s", a.Ints(0))) }, limit, repr[T])
	}
}

func two[T any](x, y string, f func(a, b iter.Seq[int]) iter.Seq[T]) func(oracle.Args) any {
	return func(a oracle.Args) any {
		return pull(func(t *tracer) iter.Seq[T] { return f(t.source(x, a.Ints(0)), t.source(y, a.Ints(1))) }, 8, repr[T])
	}
}

type seq = iter.Seq[int]

type args = oracle.Args

func below(a args) func(int) bool { return func(x int) bool { return x < a.Int(1) } }

func TestRecorded(t *testing.T) {
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"count": func(a args) any {
			return pull(func(*tracer) seq { return Count(a.Int(0), a.Int(1)) }, 8, repr)
		},
		"count_float": func(a args) any {
			return pull(func(*tracer) iter.Seq[float64] { return CountFloat(a.Float(0), a.Float(1)) }, 8, repr)
		},
		"repeat": func(a args) any { return pull(func(*tracer) seq { return Repeat(a.Int(0)) }, 3, repr) },
		"repeat_n": func(a args) any {
			return pull(func(*tracer) seq { return RepeatN(a.Int(0), a.Int(1)) }, 8, repr)
		},
		"cycle": one(func(a args, s seq) seq { return Cycle(s) }, 8),
		"chain": two("a", "b", func(a, b seq) seq { return Chain(a, b) }),
		"chain_from_iterable": two("a", "b", func(a, b seq) seq {
			return ChainFromIterable(slices.Values([]seq{a, b}))
		}),
		"product":          two("a", "b", func(a, b seq) iter.Seq[py.Pair[int, int]] { return Product(a, b) }),
		"zip_longest":      two("a", "b", func(a, b seq) iter.Seq[py.Pair[py.Opt[int], py.Opt[int]]] { return ZipLongest(a, b) }),
		"zip_longest_fill": two("a", "b", func(a, b seq) iter.Seq[py.Pair[int, int]] { return ZipLongestFill(a, b, 0) }),
		"compress":         two("d", "s", func(a, b seq) seq { return Compress(a, b) }),
		"islice":           one(func(a args, s seq) seq { return ISlice(s, a.Int(1)) }, 8),
		"islice_range": one(func(a args, s seq) seq {
			return ISliceRange(s, a.OptInt(1), a.OptInt(2), a.OptInt(3))
		}, 20),
		"takewhile":   one(func(a args, s seq) seq { return TakeWhile(below(a), s) }, 8),
		"dropwhile":   one(func(a args, s seq) seq { return DropWhile(below(a), s) }, 8),
		"filterfalse": one(func(a args, s seq) seq { return FilterFalse(below(a), s) }, 8),
		"filterfalsy": one(func(a args, s seq) seq { return FilterFalsy(s) }, 8),
		"starmap": one(func(a args, s seq) seq {
			pairs := py.Map(func(x int) py.Pair[int, int] { return py.PairOf(x, x+1) }, s)
			return Starmap(func(a, b int) int { return a*10 + b }, pairs)
		}, 8),
		"accumulate":      one(func(a args, s seq) seq { return Accumulate(s) }, 8),
		"accumulate_from": one(func(a args, s seq) seq { return AccumulateFrom(s, a.Int(1)) }, 8),
		"accumulate_func": one(func(a args, s seq) seq {
			return AccumulateFunc(s, func(a, b int) int { return a*b + 1 })
		}, 8),
		"pairwise": one(func(a args, s seq) iter.Seq[py.Pair[int, int]] { return Pairwise(s) }, 8),
		"batched":  one(func(a args, s seq) iter.Seq[py.Tuple[int]] { return Batched(s, a.Int(1), a.Bool(2)) }, 8),
		"product_repeat": one(func(a args, s seq) iter.Seq[py.Tuple[int]] {
			return ProductRepeat(s, a.Int(1))
		}, 30),
		"product3": one(func(a args, s seq) iter.Seq[py.Triple[int, int, int]] { return ProductTriple(s) }, 30),
		"permutations": func(a args) any {
			if !a.IsNone(1) && a.Int(1) == 2 {
				return one(func(a args, s seq) iter.Seq[py.Pair[int, int]] { return Permutations2(s) }, 30)(a)
			}
			return one(func(a args, s seq) iter.Seq[py.Tuple[int]] { return Permutations(s, a.OptInt(1)) }, 30)(a)
		},
		"combinations": func(a args) any {
			if a.Int(1) == 2 {
				return one(func(a args, s seq) iter.Seq[py.Pair[int, int]] { return Combinations2(s) }, 30)(a)
			}
			return one(func(a args, s seq) iter.Seq[py.Tuple[int]] { return Combinations(s, a.Int(1)) }, 30)(a)
		},
		"combinations3": one(func(a args, s seq) iter.Seq[py.Triple[int, int, int]] { return Combinations3(s) }, 30),
		"combinations_with_replacement": func(a args) any {
			if a.Int(1) == 2 {
				return one(func(a args, s seq) iter.Seq[py.Pair[int, int]] { return CombinationsWithReplacement2(s) }, 30)(a)
			}
			return one(func(a args, s seq) iter.Seq[py.Tuple[int]] { return CombinationsWithReplacement(s, a.Int(1)) }, 30)(a)
		},
		"groupby": func(a args) any {
			return pull(func(t *tracer) iter.Seq[py.Pair[int, *py.Iterator[int]]] {
				return GroupBy(t.source("s", a.Ints(0)), func(x int) int { return x % 2 })
			}, 10, func(p py.Pair[int, *py.Iterator[int]]) string { return py.Repr(p.First) })
		},
		"groups": func(a args) any {
			return pull(func(t *tracer) seq {
				return func(yield func(int) bool) {
					for p := range GroupBy(t.source("s", a.Ints(0)), func(x int) int { return x % 2 }) {
						t.say("k%d", p.First)
						for v := range ISlice(p.Second.All(), a.Int(1)) {
							t.say("v%d", v)
						}
						if !yield(0) {
							return
						}
					}
				}
			}, 10, repr)
		},
		"tee": one(func(a args, s seq) iter.Seq[py.Opt[int]] {
			return func(yield func(py.Opt[int]) bool) {
				both := Tee(s)
				x, y := both.First, both.Second
				for _, it := range []*py.Iterator[int]{x, x, y, x, y, y, y, x} {
					if !yield(it.NextOpt()) {
						return
					}
				}
			}
		}, 8),
	})
}
