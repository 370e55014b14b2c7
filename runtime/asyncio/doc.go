// Package asyncio runs coroutines in the order in which CPython 3.13's asyncio runs them.
//
// It takes functions of the shape func(context.Context) error (or with a result), which suspend by calling the package's
// own functions, and gives tasks, futures, queues, locks and the ways to wait for them that Python's asyncio has. It never
// runs two tasks of a loop at once, and lets another task in only where an await of the program suspends in Python, too.
//
// # One loop, real goroutines, exact order
//
// Each task runs on a goroutine of its own (a worker), which the loop resumes and the task parks through iter.Pull: a
// direct hand-over from one goroutine to the other, without the scheduler. The ready queue holds what CPython's holds, in
// its order. A future's callbacks are not called when it is done, but put into the ready queue, to run in the next turn;
// the gathering of several futures is one turn later still. The number of these hops decides who runs first, so that every
// hop of CPython's is here, and none is added. Timers are kept by deadline, then by age. What comes from outside the loop
// (other goroutines, signals) enters an inbox that is emptied only at the poll step of a turn, as CPython's selector is.
//
// # Contexts
//
// A Task is the context.Context of the code that it runs: it leads to the loop, and to Go code it shows the task's
// cancellation. Which task is running is known to the loop alone, and is the one that an await parks, whosever context it
// was handed: an async generator may be made in one task and consumed in another. In Python, a cancellation is an event;
// a context's is a state. So Done closes, and Err is set, when a cancellation is asked for, and both are clear again once
// the task has got its CancelledError, because it may go on to await in a finally block.
//
// # Errors
//
// What raises in Python returns an error. What only a mistake in the program makes fail (releasing a lock that nobody
// holds, a result set twice) panics with a *py.Exc. Both are the same exception to an except clause.
package asyncio
