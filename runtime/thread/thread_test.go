package thread

import (
	"sync"
	"testing"
)

func TestCurrent(t *testing.T) {
	if Current() != nil {
		t.Error("the main thread is a thread")
	}
	var wg sync.WaitGroup
	for range 20 {
		wg.Add(1)
		me := &Thread{Name: "t"}
		Go(me, func() {
			defer wg.Done()
			if Current() != me {
				t.Error("a thread is another one")
			}
			n := me.Local("key", func() any { return new(int) }).(*int)
			*n++
			if again := me.Local("key", func() any { return new(int) }).(*int); again != n {
				t.Error("a local value was made twice")
			}
			joined := make(chan *Thread)
			go func() {
				leave := me.Join()
				joined <- Current()
				leave()
				joined <- Current()
			}()
			if got := <-joined; got != me {
				t.Error("a goroutine that joined is another thread")
			}
			if got := <-joined; got != nil {
				t.Error("a goroutine that left is still a thread")
			}
		})
	}
	other := make(chan *Thread)
	go func() { other <- Current() }()
	if got := <-other; got != nil {
		t.Error("a goroutine of Go's own is a thread")
	}
	wg.Wait()
}

func BenchmarkCurrent(b *testing.B) {
	b.Run("alone", func(b *testing.B) {
		for b.Loop() {
			Current()
		}
	})
	b.Run("among threads", func(b *testing.B) {
		stop := make(chan struct{})
		Go(&Thread{}, func() { <-stop })
		for b.Loop() {
			Current()
		}
		close(stop)
	})
}
