package asyncio

import (
	"context"
	"strconv"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Semaphore is asyncio.Semaphore, and with a bound asyncio.BoundedSemaphore. It is made by NewSemaphore or
// NewBoundedSemaphore.
type Semaphore struct {
	bound   loopBound
	value   int
	limit   int
	limited bool // a BoundedSemaphore
	waiters waiters
}

// NewSemaphore makes a semaphore that lets value tasks in. It faults if that is negative.
func NewSemaphore(value int) *Semaphore {
	if value < 0 {
		panic(py.ValueError.New("Semaphore initial value must be >= 0"))
	}
	return &Semaphore{value: value}
}

// NewBoundedSemaphore makes a semaphore that faults if it is released more often than it was acquired.
func NewBoundedSemaphore(value int) *Semaphore {
	s := NewSemaphore(value)
	s.limit, s.limited = value, true
	return s
}

// Locked reports whether Acquire would have to wait.
func (s *Semaphore) Locked() bool { return s.value == 0 || s.waiters.anyAlive() }

// Acquire waits until the semaphore lets the task in.
func (s *Semaphore) Acquire(ctx context.Context) error {
	if !s.Locked() {
		s.value--
		return nil
	}
	t := s.bound.bind(ctx, s)
	f := t.loop.waiter()
	s.waiters.push(f)
	err := t.await(f)
	s.waiters.discard(f)
	if isCancelled(err) && f.state == finished {
		// It was woken and let in, and is not going to be in.
		s.value++
	}
	t.loop.recycle(f)
	// Others may have come who had to wait for those before them.
	for s.value > 0 && s.wakeNext() {
	}
	return err
}

// Release lets one more task in.
func (s *Semaphore) Release() {
	if s.limited && s.value >= s.limit {
		panic(py.ValueError.New("BoundedSemaphore released too many times"))
	}
	s.value++
	s.wakeNext()
}

func (s *Semaphore) wakeNext() bool {
	for i := range s.waiters.n {
		if f := s.waiters.at(i); f.state == pending {
			s.value--
			f.finish()
			return true
		}
	}
	return false
}

// Repr implements py.Reprer.
func (s *Semaphore) Repr() string {
	word, class := "locked", "Semaphore"
	if !s.Locked() {
		word = "unlocked, value:" + strconv.Itoa(s.value)
	}
	if s.limited {
		class = "BoundedSemaphore"
	}
	return primitive(class, s, word, s.waiters.n)
}

// String is str(semaphore).
func (s *Semaphore) String() string { return s.Repr() }
