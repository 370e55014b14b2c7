package contextvars

import (
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/thread"
)

// in runs a test in a context of its own.
func in(fn func()) { NewContext().Run(fn) }

func fault(fn func()) error {
	return py.Try(func() error {
		fn()
		return nil
	})
}

func TestVar(t *testing.T) {
	in(func() {
		user, count := NewDefault("user", "nobody"), New[int]("count")
		if got := user.Get(); got != "nobody" {
			t.Errorf("default %q", got)
		}
		if got := user.GetOr("else"); got != "else" {
			t.Errorf("get with a default %q", got)
		}
		if err := fault(func() { count.Get() }); !py.Is(err, py.LookupError) {
			t.Errorf("get without a value raised %v", err)
		}
		first := user.Set("ann")
		second := user.Set("bob")
		if user.Get() != "bob" || second.OldValue().Value != "ann" || first.OldValue().OK {
			t.Errorf("after two sets %q, old values %v, %v", user.Get(), second.OldValue(), first.OldValue())
		}
		user.Reset(second)
		if got := user.Get(); got != "ann" {
			t.Errorf("after a reset %q", got)
		}
		if err := fault(func() { user.Reset(second) }); !py.Is(err, py.RuntimeError) || !strings.HasSuffix(err.Error(), "has already been used once") {
			t.Errorf("second reset raised %v", err)
		}
		user.Reset(first)
		if got := user.Get(); got != "nobody" {
			t.Errorf("after both resets %q", got)
		}
		token := count.Set(1)
		other := New[int]("other")
		if err := fault(func() { other.Reset(token) }); !py.Is(err, py.ValueError) {
			t.Errorf("reset of another variable raised %v", err)
		}
		in(func() {
			if err := fault(func() { count.Reset(token) }); !py.Is(err, py.ValueError) {
				t.Errorf("reset in another context raised %v", err)
			}
		})
	})
}

func TestContext(t *testing.T) {
	in(func() {
		user := NewDefault("user", "nobody")
		user.Set("root")
		c := CopyContext()
		c.Run(func() {
			user.Set("inside")
			if err := fault(func() { c.Run(func() {}) }); !py.Is(err, py.RuntimeError) {
				t.Errorf("entered twice: %v", err)
			}
		})
		if user.Get() != "root" || user.From(c) != "inside" || c.Len() != 1 {
			t.Errorf("outside %q, in the context %q", user.Get(), user.From(c))
		}
		if err := fault(func() { New[int]("none").From(c) }); !py.Is(err, py.KeyError) {
			t.Errorf("a variable without a value: %v", err)
		}
		done := make(chan string, 2)
		thread.Go(&thread.Thread{}, func() {
			done <- user.Get()
			user.Set("thread")
			c.Run(func() { done <- user.Get() })
		})
		if got := <-done; got != "nobody" {
			t.Errorf("a thread begins with %q", got)
		}
		if got := <-done; got != "inside" || user.Get() != "root" {
			t.Errorf("in the thread %q, here %q", got, user.Get())
		}
	})
}
