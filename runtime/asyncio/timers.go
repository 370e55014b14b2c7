package asyncio

import "slices"

// A timer puts call into the ready queue when its time has come.
type timer struct {
	when      int64 // on the loop's clock, in nanoseconds
	call      runner
	scheduled bool // it is in the heap
	cancelled bool
}

// timerHeap orders timers by deadline. Of those with the same deadline the older goes first; CPython leaves that open.
type timerHeap struct {
	entries   []timerEntry
	made      uint64
	cancelled int // how many of the entries
}

type timerEntry struct {
	when int64
	age  uint64
	t    *timer
}

func (a timerEntry) before(b timerEntry) bool {
	return a.when < b.when || a.when == b.when && a.age < b.age
}

func (h *timerHeap) add(t *timer) {
	h.made++
	t.scheduled, t.cancelled = true, false
	h.entries = append(h.entries, timerEntry{t.when, h.made, t})
	h.up(len(h.entries) - 1)
}

func (h *timerHeap) pop() *timer {
	t := h.entries[0].t
	t.scheduled = false
	last := len(h.entries) - 1
	h.entries[0] = h.entries[last]
	h.entries[last] = timerEntry{}
	h.entries = h.entries[:last]
	if last > 1 {
		h.down(0)
	}
	return t
}

// cancel makes the timer do nothing. It stays in the heap until its time comes or there are too many like it.
func (h *timerHeap) cancel(t *timer) {
	if t.scheduled && !t.cancelled {
		h.cancelled++
	}
	t.cancelled = true
}

// trim drops cancelled timers, by the rule of BaseEventLoop._run_once.
func (h *timerHeap) trim() {
	const least = 100 // _MIN_SCHEDULED_TIMER_HANDLES
	if n := len(h.entries); n > least && 2*h.cancelled > n {
		h.entries = slices.DeleteFunc(h.entries, func(e timerEntry) bool {
			if e.t.cancelled {
				e.t.scheduled = false
			}
			return e.t.cancelled
		})
		h.cancelled = 0
		for i := len(h.entries)/2 - 1; i >= 0; i-- {
			h.down(i)
		}
		return
	}
	for len(h.entries) > 0 && h.entries[0].t.cancelled {
		h.cancelled--
		h.pop()
	}
}

func (h *timerHeap) up(i int) {
	e := h.entries[i]
	for i > 0 {
		parent := (i - 1) / 2
		if !e.before(h.entries[parent]) {
			break
		}
		h.entries[i] = h.entries[parent]
		i = parent
	}
	h.entries[i] = e
}

func (h *timerHeap) down(i int) {
	e := h.entries[i]
	for {
		child := 2*i + 1
		if child >= len(h.entries) {
			break
		}
		if child+1 < len(h.entries) && h.entries[child+1].before(h.entries[child]) {
			child++
		}
		if !h.entries[child].before(e) {
			break
		}
		h.entries[i] = h.entries[child]
		i = child
	}
	h.entries[i] = e
}
