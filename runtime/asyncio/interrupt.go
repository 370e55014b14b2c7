package asyncio

import (
	"os"
	"os/signal"
	"sync/atomic"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/thread"
)

// interrupts is what a Runner does about SIGINT: Runner._on_sigint.
type interrupts struct {
	main    *Task
	count   int // handled by the loop
	signals chan os.Signal
	done    chan struct{}
}

// listen begins to handle SIGINT for the task, in the main thread and unless the process ignores the signal.
func (in *interrupts) listen(l *Loop, main *Task) {
	in.main, in.count = main, 0
	if thread.Current() != nil || signal.Ignored(os.Interrupt) {
		return
	}
	in.signals, in.done = make(chan os.Signal, 4), make(chan struct{})
	signal.Notify(in.signals, os.Interrupt)
	go in.watch(l, in.signals, in.done)
}

// watch brings signals to the loop. In CPython the second one raises KeyboardInterrupt wherever the program is. Here that
// happens at the loop's next turn, and as a program that computes may never get there, one more ends the process at once.
func (in *interrupts) watch(l *Loop, signals <-chan os.Signal, done <-chan struct{}) {
	var waiting atomic.Int32
	for {
		select {
		case <-done:
			return
		case <-signals:
		}
		if waiting.Add(1) > 2 {
			dieOfInterrupt()
		}
		l.inbox.interrupt(func() error {
			waiting.Add(-1)
			return in.handle()
		})
	}
}

// handle runs in the loop.
func (in *interrupts) handle() error {
	in.count++
	if in.count == 1 && in.main.state == pending {
		in.main.cancel(nil)
		return nil
	}
	return py.KeyboardInterrupt.New()
}

func (in *interrupts) ignore() {
	if in.signals != nil {
		signal.Stop(in.signals)
		close(in.done)
		in.signals, in.done = nil, nil
	}
}

// dieOfInterrupt ends the process as an uncaught KeyboardInterrupt does, without the program's handlers.
func dieOfInterrupt() {
	_ = py.Stdout.Flush()
	_, _ = os.Stderr.WriteString(py.FormatException(py.KeyboardInterrupt.New()))
	signal.Reset(os.Interrupt)
	if self, err := os.FindProcess(os.Getpid()); err == nil {
		_ = self.Signal(os.Interrupt)
	}
	select {} // until the signal arrives
}
