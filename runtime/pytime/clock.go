// Package pytime stands for Python's time module: its clocks, time.sleep, and
// the calendar functions around struct_time and strftime in the C locale.
//
// Clocks give float seconds or int nanoseconds. monotonic and perf_counter
// count from the machine's start as CPython's do on Linux, so that "no time
// yet, 0" is long ago. The package never touches the event loop.
package pytime

import (
	"math"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// started is a moment of the process, and startedAt what the system's
// monotonic clock showed then.
var (
	started   = time.Now()
	startedAt = systemMonotonic()
)

// Time is the number of seconds since 1970.
func Time() float64 { return seconds(TimeNS()) }

// TimeNS is Time in nanoseconds.
func TimeNS() int { return int(time.Now().UnixNano()) }

// Monotonic is a clock that never goes backwards, in seconds.
func Monotonic() float64 { return seconds(MonotonicNS()) }

// MonotonicNS is Monotonic in nanoseconds.
func MonotonicNS() int { return int(startedAt + time.Since(started)) }

// PerfCounter is the clock to measure with, in seconds: the monotonic one.
func PerfCounter() float64 { return Monotonic() }

// PerfCounterNS is PerfCounter in nanoseconds.
func PerfCounterNS() int { return MonotonicNS() }

// ProcessTime is the processor time of the process, in seconds.
func ProcessTime() float64 { return seconds(ProcessTimeNS()) }

// ProcessTimeNS is ProcessTime in nanoseconds.
func ProcessTimeNS() int { return int(processTime()) }

// seconds is CPython's _PyTime_AsSecondsDouble: exact below 2**53.
func seconds(ns int) float64 { return float64(ns) / 1e9 }

// Sleep blocks the calling goroutine, and with it the event loop.
func Sleep(secs float64) {
	switch {
	case math.IsNaN(secs):
		panic(py.ValueError.New("Invalid value NaN (not a number)"))
	case secs < 0:
		panic(py.ValueError.New("sleep length must be non-negative"))
	case secs >= 1<<63:
		panic(py.OverflowError.New("timestamp out of range for platform time_t"))
	case secs > math.MaxInt64/1e9:
		panic(py.OverflowError.New("timestamp too large to convert to C PyTime_t"))
	}
	time.Sleep(time.Duration(math.Ceil(secs * 1e9)))
}
