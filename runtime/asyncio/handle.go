package asyncio

import (
	"time"
	"unsafe"

	"github.com/gosyncio/gosyncio/runtime/contextvars"
	"github.com/gosyncio/gosyncio/runtime/py"
)

// Handle is a callback in the ready queue: what CallSoon returns.
type Handle struct {
	loop      *Loop
	call      func()
	vars      *contextvars.Context
	cancelled bool
}

func (l *Loop) handle(fn func()) Handle { return Handle{loop: l, call: fn, vars: l.slot().Snapshot()} }

func (h *Handle) run() {
	if !h.cancelled {
		h.loop.protect(h.call, funcID(h.call), h.vars)
	}
}

// SetContext makes the callback run in the context: call_soon(…, context=c).
func (h *Handle) SetContext(c *contextvars.Context) { h.vars = c }

// Cancel makes the callback not be called.
func (h *Handle) Cancel() { h.cancelled, h.call = true, nil }

// Cancelled reports whether Cancel was called.
func (h *Handle) Cancelled() bool { return h.cancelled }

// Repr implements py.Reprer.
func (h *Handle) Repr() string {
	if h.cancelled {
		return "<Handle cancelled>"
	}
	return "<Handle " + callbackName(funcID(h.call)) + ">"
}

// TimerHandle is a callback that waits for its time: what CallLater and CallAt return.
type TimerHandle struct {
	Handle
	timer timer
	when  float64
}

// Cancel makes the callback not be called.
func (h *TimerHandle) Cancel() {
	h.loop.timers.cancel(&h.timer)
	h.Handle.Cancel()
}

// When is when(): the time of the call on the loop's clock, in seconds.
func (h *TimerHandle) When() float64 { return h.when }

// Repr implements py.Reprer.
func (h *TimerHandle) Repr() string {
	if h.cancelled {
		return "<TimerHandle cancelled when=" + py.Repr(h.when) + ">"
	}
	return "<TimerHandle when=" + py.Repr(h.when) + " " + callbackName(funcID(h.call)) + ">"
}

// CallSoon has fn called in the next turn, after what was asked for before.
func (l *Loop) CallSoon(fn func()) *Handle {
	h := l.handle(fn)
	l.callSoon(&h)
	return &h
}

// CallSoonThreadsafe is CallSoon for other goroutines than the loop's.
func (l *Loop) CallSoonThreadsafe(fn func()) *Handle {
	h := &Handle{loop: l, call: fn, vars: contextvars.CurrentSlot().Snapshot()}
	l.inbox.put(h)
	return h
}

// CallLater has fn called after d.
func (l *Loop) CallLater(d time.Duration, fn func()) *TimerHandle {
	when := l.after(d)
	return l.callAt(when, float64(when)/1e9, fn)
}

// CallAt has fn called at a time of the loop's clock, in seconds.
func (l *Loop) CallAt(when float64, fn func()) *TimerHandle {
	return l.callAt(int64(Seconds(when)), when, fn)
}

func (l *Loop) callAt(ns int64, when float64, fn func()) *TimerHandle {
	l.checkClosed()
	h := &TimerHandle{Handle: l.handle(fn), when: when}
	h.timer = timer{when: ns, call: h}
	l.timers.add(&h.timer)
	return h
}

// protect calls a function of the program from the loop. Its exceptions go no further, but for those that end the loop.
func (l *Loop) protect(call func(), of unsafe.Pointer, vars *contextvars.Context) {
	outer := l.vars.Swap(vars)
	defer func() {
		l.vars.Swap(outer)
		if fault := recover(); fault != nil {
			err := exceptionOf(fault)
			if leavesLoop(err) {
				l.fatal = err
				return
			}
			l.handleException(ErrorContext{Message: "Exception in callback " + callbackName(of), Exception: err})
		}
	}()
	call()
}
