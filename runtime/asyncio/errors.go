package asyncio

import "github.com/gosyncio/gosyncio/runtime/py"

// The exception classes of asyncio.
var (
	// CancelledError is what an await in a cancelled task raises.
	CancelledError = py.NewClassIn("asyncio.exceptions", "CancelledError", py.BaseException)
	// InvalidStateError is raised by operations that a future's state does not allow.
	InvalidStateError = py.NewClassIn("asyncio.exceptions", "InvalidStateError", py.Exception)
	// TimeoutError is Python's builtin of that name.
	TimeoutError = py.TimeoutError
	// BrokenBarrierError is raised by Barrier.Wait once the barrier is aborted or reset.
	BrokenBarrierError = py.NewClassIn("asyncio.exceptions", "BrokenBarrierError", py.RuntimeError)
	// QueueEmpty is raised by Queue.GetNowait.
	QueueEmpty = py.NewClassIn("asyncio.queues", "QueueEmpty", py.Exception)
	// QueueFull is raised by Queue.PutNowait.
	QueueFull = py.NewClassIn("asyncio.queues", "QueueFull", py.Exception)
	// QueueShutDown is raised by the operations of a queue that was shut down.
	QueueShutDown = py.NewClassIn("asyncio.queues", "QueueShutDown", py.Exception)
)

func isCancelled(err error) bool { return err != nil && py.Is(err, CancelledError) }

// leavesLoop reports whether err is of the two kinds that a task or callback does not keep to itself: they end
// run_forever at once.
func leavesLoop(err error) bool { return py.Is(err, py.SystemExit, py.KeyboardInterrupt) }
