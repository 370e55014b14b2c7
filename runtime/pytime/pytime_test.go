package pytime

import (
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/internal/oracle"
)

func TestRecorded(t *testing.T) {
	local := time.Local
	time.Local = time.UTC
	defer func() { time.Local = local }()
	oracle.Replay(t, "testdata/record.jsonl", map[string]func(oracle.Args) any{
		"gmtime":   func(a oracle.Args) any { return GMTime(a.Float(0)) },
		"asctime":  func(a oracle.Args) any { return ASCTime(GMTime(a.Float(0))) },
		"mktime":   func(a oracle.Args) any { return MkTime(GMTime(a.Float(0))) },
		"strftime": func(a oracle.Args) any { return StrfTime(a.Str(0), GMTime(a.Float(1))) },
		"sleep":    func(a oracle.Args) any { Sleep(a.Float(0)); return nil },
	})
}

func TestClocksGoForward(t *testing.T) {
	for name, clock := range map[string]func() int{"monotonic": MonotonicNS, "perf_counter": PerfCounterNS, "process_time": ProcessTimeNS, "time": TimeNS} {
		a := clock()
		if b := clock(); a <= 0 || b < a {
			t.Errorf("%s: %d, then %d", name, a, b)
		}
	}
	if d := Time() - float64(time.Now().Unix()); d < -1 || d > 2 {
		t.Errorf("time() is %v seconds off", d)
	}
}

func TestSleepBlocks(t *testing.T) {
	start := MonotonicNS()
	Sleep(0.01)
	if passed := MonotonicNS() - start; passed < 10_000_000 {
		t.Errorf("slept %d ns", passed)
	}
}
