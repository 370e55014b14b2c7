package py

import (
	"slices"
	"testing"
)

// averager is
//
//	def averager():
//	    total = n = 0
//	    average = None
//	    while True:
//	        try:
//	            x = yield average
//	        except ValueError:
//	            total = n = 0
//	            average = None
//	            continue
//	        if x is None: return n
//	        total += x; n += 1; average = total / n
func averager() *Generator[Opt[float64], Opt[int], int] {
	return NewGenerator(func(yield func(Opt[float64]) (Opt[int], error)) (int, error) {
		total, n := 0, 0
		average := None[float64]()
		for {
			x, err := yield(average)
			if Is(err, ValueError) {
				total, n, average = 0, 0, None[float64]()
				continue
			} else if err != nil {
				return 0, err
			}
			if !x.OK {
				return n, nil
			}
			total += x.Value
			n++
			average = Some(TrueDiv(total, n))
		}
	})
}

func texts[Y any](v Y, err error) string {
	if err != nil {
		return Repr(err)
	}
	return Repr(v)
}

func TestGenerator(t *testing.T) {
	g := averager()
	got := []string{
		texts(g.Send(Some(1))), // not started
		texts(g.Next()), texts(g.Send(Some(10))), texts(g.Send(Some(20))), texts(g.Throw(ValueError.New())),
		texts(g.Send(Some(5))), texts(g.Next()), texts(g.Next()), texts(g.Throw(KeyError.New("late"))),
	}
	want := []string{
		`TypeError("can't send non-None value to a just-started generator")`, "None", "10.0", "15.0", "None",
		"5.0", "StopIteration(1)", "StopIteration()", "KeyError('late')",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}

	var log []string
	body := func(ignore bool) *Generator[int, NoneType, NoneType] {
		return NewGenerator(func(yield func(int) (NoneType, error)) (none NoneType, _ error) {
			for i := range 3 {
				if _, err := yield(i); err != nil {
					log = append(log, Repr(err))
					if ignore {
						_, err = yield(99)
					}
					return none, err
				}
			}
			return none, nil
		})
	}
	for _, c := range []struct {
		ignore bool
		want   string
	}{{false, "None"}, {true, "RuntimeError('generator ignored GeneratorExit')"}} {
		g := body(c.ignore)
		if err := g.Close(); err != nil || len(log) > 0 {
			t.Error("closing one that has not begun runs it")
		}
		g = body(c.ignore)
		_, _ = g.Next()
		if got := Repr(g.Close()); got != c.want || !slices.Equal(log, []string{"GeneratorExit()"}) {
			t.Errorf("close: %s, log %q", got, log)
		}
		log = nil
	}

	stops := NewGenerator(func(func(int) (NoneType, error)) (none NoneType, _ error) { return none, StopIteration.New() })
	if _, err := stops.Next(); Repr(err) != "RuntimeError('generator raised StopIteration')" || !Is(Cause(err), StopIteration) {
		t.Errorf("PEP 479: %s", Repr(err))
	}

	outer := NewGenerator(func(yield func(Opt[float64]) (Opt[int], error)) (string, error) {
		n, err := YieldFrom(yield, averager())
		if err != nil {
			return "", err
		}
		for i := range n {
			if _, err := yield(Some(float64(i))); err != nil {
				return "", err
			}
		}
		return Sprintf("did %d", n), nil
	})
	got = []string{
		texts(outer.Next()), texts(outer.Send(Some(4))), texts(outer.Throw(ValueError.New())), texts(outer.Send(Some(8))), texts(outer.Send(Some(2))),
		texts(outer.Next()), texts(outer.Next()), texts(outer.Next()),
	}
	want = []string{"None", "4.0", "None", "8.0", "5.0", "0.0", "1.0", "StopIteration('did 2')"}
	if !slices.Equal(got, want) {
		t.Errorf("yield from: got  %q\nwant %q", got, want)
	}

	var self *Generator[int, NoneType, NoneType]
	self = NewGenerator(func(func(int) (NoneType, error)) (none NoneType, err error) {
		_, err = self.Next()
		return none, err
	})
	if _, err := self.Next(); Repr(err) != "ValueError('generator already executing')" {
		t.Errorf("re-entered: %s", Repr(err))
	}
	faulty := NewGenerator(func(yield func(int) (NoneType, error)) (none NoneType, err error) {
		_, err = yield(FloorDiv(1, 1))
		FloorDiv(1, 0)
		return none, err
	})
	if got := fault(func() { Collect(faulty.Values()) }); got != "ZeroDivisionError: integer division or modulo by zero" {
		t.Errorf("fault: %s", got)
	}
}
