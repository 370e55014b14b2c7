package random

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// entry is a line of testdata/record.jsonl, made by testdata/record.py.
type entry struct {
	Seed  any
	Big   bool
	Float bool
	Call  string
	Args  []any
	Want  []string
}

func (e entry) seed(t *testing.T) any {
	switch s := e.Seed.(type) {
	case json.Number:
		if e.Float {
			f, err := s.Float64()
			if err != nil {
				t.Fatal(err)
			}
			return f
		}
		n, err := s.Int64()
		if err != nil {
			t.Fatal(err)
		}
		return int(n)
	case string:
		if e.Big {
			return py.BigLit(s)
		}
		return s
	default:
		return s
	}
}

func (e entry) int(i int) int {
	n, err := e.Args[i].(json.Number).Int64()
	if err != nil {
		panic(err)
	}
	return int(n)
}

func (e entry) float(i int) float64 {
	f, err := e.Args[i].(json.Number).Float64()
	if err != nil {
		panic(err)
	}
	return f
}

func (e entry) ints(i int) []int {
	out := []int{}
	for j := range e.Args[i].([]any) {
		out = append(out, entry{Args: e.Args[i].([]any)}.int(j))
	}
	return out
}

func (e entry) floats(i int) []float64 {
	var out []float64
	for j := range e.Args[i].([]any) {
		out = append(out, entry{Args: e.Args[i].([]any)}.float(j))
	}
	return out
}

// calls has one function for each method that the record names.
var calls = map[string]func(r *Random, e entry) any{
	"random":          func(r *Random, e entry) any { return r.Float64() },
	"getrandbits":     func(r *Random, e entry) any { return r.GetRandBits(e.int(0)) },
	"randint":         func(r *Random, e entry) any { return r.RandInt(e.int(0), e.int(1)) },
	"uniform":         func(r *Random, e entry) any { return r.Uniform(e.float(0), e.float(1)) },
	"choice":          func(r *Random, e entry) any { return ChoiceFrom(r, e.ints(0)) },
	"choice_str":      func(r *Random, e entry) any { return ChoiceStrFrom(r, e.Args[0].(string)) },
	"shuffle":         func(r *Random, e entry) any { xs := e.ints(0); ShuffleFrom(r, xs); return py.ListOf(xs...) },
	"sample":          func(r *Random, e entry) any { return py.ListOf(SampleFrom(r, e.ints(0), e.int(1))...) },
	"sample_str":      func(r *Random, e entry) any { return py.ListOf(SampleStrFrom(r, e.Args[0].(string), e.int(1))...) },
	"choices":         func(r *Random, e entry) any { return py.ListOf(ChoicesFrom(r, e.ints(0), e.int(1))...) },
	"randbytes":       func(r *Random, e entry) any { return r.Bytes(e.int(0)) },
	"gauss":           func(r *Random, e entry) any { return r.Gauss(e.float(0), e.float(1)) },
	"normalvariate":   func(r *Random, e entry) any { return r.NormalVariate(e.float(0), e.float(1)) },
	"lognormvariate":  func(r *Random, e entry) any { return r.LogNormVariate(e.float(0), e.float(1)) },
	"expovariate":     func(r *Random, e entry) any { return r.ExpoVariate(e.float(0)) },
	"triangular":      func(r *Random, e entry) any { return r.Triangular(e.float(0), e.float(1), py.Some(e.float(2))) },
	"vonmisesvariate": func(r *Random, e entry) any { return r.VonMisesVariate(e.float(0), e.float(1)) },
	"gammavariate":    func(r *Random, e entry) any { return r.GammaVariate(e.float(0), e.float(1)) },
	"betavariate":     func(r *Random, e entry) any { return r.BetaVariate(e.float(0), e.float(1)) },
	"paretovariate":   func(r *Random, e entry) any { return r.ParetoVariate(e.float(0)) },
	"weibullvariate":  func(r *Random, e entry) any { return r.WeibullVariate(e.float(0), e.float(1)) },
	"binomialvariate": func(r *Random, e entry) any { return r.BinomialVariate(e.int(0), e.float(1)) },
	"randrange": func(r *Random, e entry) any {
		if len(e.Args) == 1 {
			return r.RandBelow(e.int(0))
		}
		return r.RandRange(e.int(0), e.int(1), e.int(2))
	},
	"choices_w": func(r *Random, e entry) any {
		return py.ListOf(ChoicesWeightedFrom(r, e.ints(0), slices.Values(e.floats(1)), e.int(2))...)
	},
	"choices_c": func(r *Random, e entry) any {
		return py.ListOf(ChoicesCumulativeFrom(r, e.ints(0), slices.Values(e.floats(1)), e.int(2))...)
	},
	"sample_counts": func(r *Random, e entry) any {
		return py.ListOf(SampleCountsFrom(r, e.ints(0), e.int(1), slices.Values(e.ints(2)))...)
	},
	"sample_range": func(r *Random, e entry) any {
		return py.ListOf(SampleRangeFrom(r, e.int(0), e.int(1), e.int(2), e.int(3))...)
	},
}

func TestRecorded(t *testing.T) {
	f, err := os.Open("testdata/record.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	seen := map[string]bool{}
	for lines.Scan() {
		var e entry
		dec := json.NewDecoder(strings.NewReader(lines.Text()))
		dec.UseNumber()
		if err := dec.Decode(&e); err != nil {
			t.Fatal(err)
		}
		call := calls[e.Call]
		if call == nil {
			t.Fatalf("no call %s", e.Call)
		}
		seen[e.Call] = true
		r := NewRandom(e.seed(t))
		for i, want := range e.Want {
			if got := outcome(func() any { return call(r, e) }); got != want {
				t.Errorf("seed %v, %s%v, call %d: got %s, want %s", e.Seed, e.Call, e.Args, i, got, want)
			}
		}
	}
	for name := range calls {
		if !seen[name] {
			t.Errorf("nothing recorded for %s", name)
		}
	}
}

// outcome is repr of what f gives, or "Class: text" of its fault.
func outcome(f func() any) (s string) {
	err := py.Try(func() error { s = py.Repr(f()); return nil })
	if err != nil {
		return fmt.Sprintf("%s: %s", py.ClassName(err), err)
	}
	return s
}

// TestSequences: a sequence draws as the list of its elements does.
func TestSequences(t *testing.T) {
	xs := []int{3, 1, 4, 1, 5, 9, 2, 6}
	seq, weights, counts := slices.Values(xs), slices.Values([]float64{1, 2, 3, 4, 5, 6, 7, 8}), slices.Values(xs)
	for name, pair := range map[string][2]func(r *Random) any{
		"choice":            {func(r *Random) any { return ChoiceFrom(r, xs) }, func(r *Random) any { return ChoiceSeqFrom(r, seq) }},
		"sample":            {func(r *Random) any { return SampleFrom(r, xs, 4) }, func(r *Random) any { return SampleSeqFrom(r, seq, 4) }},
		"choices":           {func(r *Random) any { return ChoicesFrom(r, xs, 4) }, func(r *Random) any { return ChoicesSeqFrom(r, seq, 4) }},
		"choices weighted":  {func(r *Random) any { return ChoicesWeightedFrom(r, xs, weights, 4) }, func(r *Random) any { return ChoicesWeightedSeqFrom(r, seq, weights, 4) }},
		"choices by sums":   {func(r *Random) any { return ChoicesCumulativeFrom(r, xs, weights, 4) }, func(r *Random) any { return ChoicesCumulativeSeqFrom(r, seq, weights, 4) }},
		"sample with times": {func(r *Random) any { return SampleCountsFrom(r, xs, 4, counts) }, func(r *Random) any { return SampleCountsSeqFrom(r, seq, 4, counts) }},
	} {
		if a, b := py.Repr(pair[0](NewRandom(1))), py.Repr(pair[1](NewRandom(1))); a != b {
			t.Errorf("%s: %s of the list, %s of the sequence", name, a, b)
		}
	}
}

func TestSeedRefusesOthers(t *testing.T) {
	err := py.Try(func() error { Seed([]int{1}); return nil })
	if !errors.Is(err, py.TypeError) {
		t.Errorf("got %v", err)
	}
}

func TestUnseededDiffer(t *testing.T) {
	if a, b := NewRandom(nil).words(256), NewRandom(nil).words(256); string(a) == string(b) {
		t.Error("two generators without a seed draw the same")
	}
}

func TestSharedFromGoroutines(t *testing.T) {
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 100 {
				if f := Float64(); f < 0 || f >= 1 {
					t.Error(f)
				}
				Gauss(0, 1)
				RandInt(1, 6)
			}
		})
	}
	wg.Wait()
}

func BenchmarkFloat64(b *testing.B) {
	for b.Loop() {
		Float64()
	}
}
