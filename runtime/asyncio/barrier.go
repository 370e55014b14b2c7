package asyncio

import (
	"context"
	"fmt"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// Barrier is asyncio.Barrier: it lets a number of tasks go on once so many have come. It is made by NewBarrier.
type Barrier struct {
	cond    Condition
	parties int
	state   barrierState
	count   int // tasks inside
}

type barrierState uint8

const (
	barrierFilling barrierState = iota
	barrierDraining
	barrierResetting
	barrierBroken
)

func (s barrierState) String() string {
	return [...]string{"filling", "draining", "resetting", "broken"}[s]
}

// NewBarrier makes a barrier for so many tasks. It faults if that is not positive.
func NewBarrier(parties int) *Barrier {
	if parties < 1 {
		panic(py.ValueError.New("parties must be > 0"))
	}
	return &Barrier{parties: parties}
}

// Parties is how many tasks the barrier waits for.
func (b *Barrier) Parties() int { return b.parties }

// NWaiting is how many tasks wait.
func (b *Barrier) NWaiting() int {
	if b.state == barrierFilling {
		return b.count
	}
	return 0
}

// Broken reports whether the barrier was aborted.
func (b *Barrier) Broken() bool { return b.state == barrierBroken }

// Wait waits until all parties have come, and gives the task's number among them. It raises a BrokenBarrierError if the
// barrier is reset or aborted.
func (b *Barrier) Wait(ctx context.Context) (index int, err error) {
	if err := b.cond.Acquire(ctx); err != nil {
		return 0, err
	}
	defer b.cond.Release()
	// A barrier that drains or resets lets nobody in.
	err = b.cond.WaitFor(ctx, func() bool { return b.state != barrierDraining && b.state != barrierResetting })
	if err != nil {
		return 0, err
	}
	if b.state == barrierBroken {
		return 0, BrokenBarrierError.New("Barrier aborted")
	}
	index = b.count
	b.count++
	if index+1 == b.parties {
		b.state = barrierDraining
		b.cond.NotifyAll()
	} else {
		err = b.cond.WaitFor(ctx, func() bool { return b.state != barrierFilling })
		if err == nil && (b.state == barrierBroken || b.state == barrierResetting) {
			err = BrokenBarrierError.New("Abort or reset of barrier")
		}
	}
	b.count--
	if b.count == 0 {
		if b.state == barrierResetting || b.state == barrierDraining {
			b.state = barrierFilling
		}
		b.cond.NotifyAll()
	}
	return index, err
}

// Reset empties the barrier: the tasks that wait get a BrokenBarrierError.
func (b *Barrier) Reset(ctx context.Context) error {
	if err := b.cond.Acquire(ctx); err != nil {
		return err
	}
	defer b.cond.Release()
	if b.count > 0 {
		b.state = barrierResetting
	} else {
		b.state = barrierFilling
	}
	b.cond.NotifyAll()
	return nil
}

// Abort breaks the barrier for good: the tasks that wait, and those to come, get a BrokenBarrierError.
func (b *Barrier) Abort(ctx context.Context) error {
	if err := b.cond.Acquire(ctx); err != nil {
		return err
	}
	defer b.cond.Release()
	b.state = barrierBroken
	b.cond.NotifyAll()
	return nil
}

// Repr implements py.Reprer.
func (b *Barrier) Repr() string {
	extra := b.state.String()
	if b.state != barrierBroken {
		extra += fmt.Sprintf(", waiters:%d/%d", b.NWaiting(), b.parties)
	}
	return primitive("Barrier", b, extra, 0)
}

// String is str(barrier).
func (b *Barrier) String() string { return b.Repr() }
