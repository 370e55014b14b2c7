package py

import "sync/atomic"

// Go's stacks grow to a gigabyte, and one that is full ends the process: no recover sees it. A program that counts on
// RecursionError (it names the class, or sets the limit) has a call of Enter and a deferred Leave in its recursive
// functions; others do without, because the pair costs as much as a small function.

const defaultRecursionLimit = 1000

var (
	recursionLimit atomic.Int64
	recursionDepth atomic.Int64
)

func init() { recursionLimit.Store(defaultRecursionLimit) }

// Enter counts a call. Beyond the limit it is a fault, and not counted.
func Enter() {
	if recursionDepth.Add(1) > recursionLimit.Load() {
		recursionDepth.Add(-1)
		panic(RecursionError.New("maximum recursion depth exceeded"))
	}
}

// Leave ends what Enter began.
func Leave() { recursionDepth.Add(-1) }

// SwapDepth sets the depth, and gives what it was: the event loop keeps each task's own.
func SwapDepth(depth int) int { return int(recursionDepth.Swap(int64(depth))) }

// RecursionLimit is sys.getrecursionlimit().
func RecursionLimit() int { return int(recursionLimit.Load()) }

// SetRecursionLimit is sys.setrecursionlimit(n). One below the present depth, or not positive, is a fault.
func SetRecursionLimit(n int) {
	switch depth := recursionDepth.Load(); {
	case n < 1:
		panic(ValueError.New("recursion limit must be greater or equal than 1"))
	case int64(n) <= depth:
		panic(RecursionError.Errorf("cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", n, depth))
	}
	recursionLimit.Store(int64(n))
}
