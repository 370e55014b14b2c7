package asyncio

import (
	"sync"
	"sync/atomic"
	"time"
)

// inbox is where other goroutines bring callbacks and signals. The loop empties it at the poll step of a turn only.
type inbox struct {
	full atomic.Bool // there is something in it
	wake chan struct{}
	bell *time.Timer

	mu      sync.Mutex
	calls   []runner
	urgent  []func() error // signal handlers: called at the poll step itself, before any callback
	drained []runner
}

func (in *inbox) init() { in.wake = make(chan struct{}, 1) }

// put adds a callback from any goroutine.
func (in *inbox) put(r runner) {
	in.mu.Lock()
	in.calls = append(in.calls, r)
	in.mu.Unlock()
	in.ring()
}

// interrupt adds a signal handler.
func (in *inbox) interrupt(handler func() error) {
	in.mu.Lock()
	in.urgent = append(in.urgent, handler)
	in.mu.Unlock()
	in.ring()
}

func (in *inbox) ring() {
	in.full.Store(true)
	select {
	case in.wake <- struct{}{}:
	default:
	}
}

// wait sleeps until the inbox is not empty, or for d.
func (in *inbox) wait(d time.Duration) {
	if d <= 0 || in.full.Load() {
		return
	}
	if in.bell == nil {
		in.bell = time.NewTimer(d)
	} else {
		in.bell.Reset(d)
	}
	select {
	case <-in.wake:
		in.bell.Stop()
	case <-in.bell.C:
	}
}

// drain moves what is in the inbox to the ready queue.
func (in *inbox) drain(l *Loop) {
	in.mu.Lock()
	in.full.Store(false)
	calls, urgent := in.calls, in.urgent
	in.calls, in.urgent = in.drained[:0], nil
	in.mu.Unlock()
	for _, handle := range urgent {
		if err := handle(); err != nil {
			l.fatal = err
		}
	}
	for _, r := range calls {
		l.ready.push(r)
	}
	clear(calls)
	in.drained = calls
}
