// Package thread tells goroutines that stand for Python's threads apart from the main thread.
//
// It takes functions to run as threads, and gives the thread that the calling goroutine is. It never schedules anything:
// a thread is a goroutine. Goroutines that a thread starts for purposes of the runtime, such as the workers of an event
// loop, join it; any other unknown goroutine counts as the main thread's.
package thread

import (
	"bytes"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
)

// Thread is a Python thread other than the main one.
type Thread struct {
	Name string

	mu    sync.Mutex
	local map[any]any
}

var (
	active     atomic.Int64 // how many goroutines are registered
	goroutines sync.Map     // from goroutine numbers to *Thread
)

// Go runs fn as a thread, and returns at once.
func Go(t *Thread, fn func()) {
	active.Add(1)
	go func() {
		defer active.Add(-1)
		defer t.enter()()
		fn()
	}()
}

// Join makes the calling goroutine one of the thread's, until the function that it returns is called. Nil is the main
// thread, which needs no joining.
func (t *Thread) Join() (leave func()) {
	if t == nil {
		return func() {}
	}
	active.Add(1)
	forget := t.enter()
	return func() {
		forget()
		active.Add(-1)
	}
}

func (t *Thread) enter() (leave func()) {
	id := number()
	goroutines.Store(id, t)
	return func() { goroutines.Delete(id) }
}

// Current is the thread that the calling goroutine is, nil for the main thread. It costs next to nothing as long as the
// program has no other threads.
func Current() *Thread {
	if active.Load() == 0 {
		return nil
	}
	if t, ok := goroutines.Load(number()); ok {
		return t.(*Thread)
	}
	return nil
}

// Local is the thread's value for a key, made by the function if there is none yet.
func (t *Thread) Local(key any, make func() any) any {
	t.mu.Lock()
	defer t.mu.Unlock()
	v, ok := t.local[key]
	if !ok {
		if t.local == nil {
			t.local = map[any]any{}
		}
		v = make()
		t.local[key] = v
	}
	return v
}

// number is the goroutine's number, which Go shows in stack traces only: "goroutine 18 [running]:".
func number() uint64 {
	var buf [64]byte
	text := bytes.TrimPrefix(buf[:runtime.Stack(buf[:], false)], []byte("goroutine "))
	digits, _, _ := bytes.Cut(text, []byte(" "))
	n, err := strconv.ParseUint(string(digits), 10, 64)
	if err != nil {
		panic("thread: no goroutine number in " + string(buf[:]))
	}
	return n
}
