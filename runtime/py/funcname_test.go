package py

import "testing"

func TestFuncName(t *testing.T) {
	load := Named("load_all", func() int { return 1 })
	check := Named("check", func() int { return 2 })
	for _, c := range []struct {
		f    func() int
		want string
	}{{load, "load_all"}, {check, "check"}} {
		if got := FuncName(c.f); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

type counter struct{ n int }

func (c *counter) add(n int) { c.n += n }

func TestSameFunc(t *testing.T) {
	make := func(n int) func(int) { return func(m int) { _ = n + m } }
	one, two := make(1), make(2)
	c, d := &counter{}, &counter{}
	wide := Adapted(func(n int) error { one(n); return nil }, one)
	for i, test := range []struct {
		a, b any
		want bool
	}{
		{one, one, true}, {one, two, false}, {c.add, c.add, true}, {c.add, d.add, false}, {c.add, one, false},
	} {
		if got := sameFunc(test.a, test.b); got != test.want {
			t.Errorf("%d: got %v", i, got)
		}
	}
	if !sameFunc(originOf(wide), one) {
		t.Error("an adapter is not what it stands for")
	}
}
