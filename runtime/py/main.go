package py

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"strings"
	"syscall"
)

// exitInternal is sysexits' EX_SOFTWARE: a mistake of the translation, or a limit of it, never the program's own error.
const exitInternal = 70

// Overflow is what a checked integer operation panics with where Python's int would have grown beyond 64 bits. It is no
// exception: no except clause sees it. The process ends with exit code 70.
type Overflow struct{ Op string }

// Error implements error.
func (o Overflow) Error() string { return "integer overflow in " + o.Op }

// NegativePower is what int ** int panics with where the exponent is below zero, so that Python's result is a float, and
// the compiler saw no way for that to happen. It is no exception, as Overflow is none.
type NegativePower struct{}

// Error implements error.
func (NegativePower) Error() string { return "int ** int with an exponent below zero" }

// Main runs a program and ends the process as Python does: with the traceback on standard error and exit code 1 if it
// fails, with the code of a SystemExit, by SIGINT after a KeyboardInterrupt.
func Main(program func() error) {
	os.Exit(finish(guard(program)))
}

// Exit, deferred by a main that raises no errors, ends the process as Main does if there was a fault.
func Exit() {
	if fault := recover(); fault != nil {
		os.Exit(finish(asRaised(fault)))
	}
	os.Exit(finish(nil))
}

func guard(program func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = asRaised(fault)
		}
	}()
	return program()
}

// asRaised gives a panic's exception, or ends the process if it is a mistake of ours.
func asRaised(fault any) error {
	if e, ok := Thrown(fault); ok {
		return e
	}
	Abort(fault, debug.Stack())
	return nil
}

// Abort ends the process with exit code 70 after a panic that is no Python exception. The event loop calls it for
// panics on goroutines other than main's.
func Abort(fault any, stack []byte) {
	_ = Stdout.Flush()
	if o, ok := fault.(Overflow); ok {
		fmt.Fprintf(os.Stderr, "gosyncio: %s: the result needs more than 64 bits%s\n"+
			"gosyncio: Python's int would grow here. Write the value as one of unlimited size, for example with the\n"+
			"gosyncio: annotation `n: \"gosyncio.exact\"` or `int(n)` on a literal beyond 64 bits, and translate again.\n", o.Error(), overflowPlace())
		os.Exit(exitInternal)
	}
	if n, ok := fault.(NegativePower); ok {
		fmt.Fprintf(os.Stderr, "gosyncio: %s: the result is a float, which was not foreseen%s\n"+
			"gosyncio: Write one of the operands as a float, for example `2.0 ** n`, and translate again.\n", n.Error(), overflowPlace())
		os.Exit(exitInternal)
	}
	fmt.Fprintf(os.Stderr, "gosyncio: internal error, not an error of the Python program: %v\n\n%s"+
		"gosyncio: this is a bug in the translation; please report it with the program.\n", fault, stack)
	os.Exit(exitInternal)
}

// finish flushes standard output, reports err, and gives the exit code.
func finish(err error) int {
	code := report(err)
	_ = Stderr.Flush()
	if ferr := Stdout.Flush(); ferr != nil {
		return flushFailed(ferr)
	}
	return code
}

// flushFailed is what CPython does at exit where standard output can't be written.
func flushFailed(err error) int {
	fmt.Fprintf(os.Stderr, "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\n%s\n",
		FormatExceptionOnly(OSErrorFrom(err)))
	return 120
}

func report(err error) int {
	if err == nil {
		return 0
	}
	_ = Stdout.Flush()
	if Is(err, SystemExit) {
		return exitCode(err)
	}
	_ = Stderr.write(FormatException(err))
	_ = Stderr.Flush()
	if Is(err, KeyboardInterrupt) {
		dieBySIGINT()
	}
	return 1
}

// exitCode is handle_system_exit of Python/pythonrun.c: None is 0, an int itself, anything else is printed and means 1.
func exitCode(err error) int {
	switch code := ExitCode(err).(type) {
	case nil:
		return 0
	case bool:
		if code {
			return 1
		}
		return 0
	case int:
		return int(uint8(code))
	case Int:
		return int(uint8(code.Low()))
	default:
		_ = Stderr.write(Str(code) + "\n")
		return 1
	}
}

// ExitCode is the code of a SystemExit: its argument, a tuple if it has several.
func ExitCode(err error) any {
	args := Args(err)
	switch len(args) {
	case 0:
		return nil
	case 1:
		return args[0]
	}
	return args
}

// InterruptEnds makes SIGINT end the process as an uncaught KeyboardInterrupt does: what was printed is written first. It
// is for programs without an event loop, which handles the signal itself; handlers and finally blocks of the program
// don't run.
func InterruptEnds() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	go func() {
		<-signals
		report(KeyboardInterrupt.New())
	}()
}

// dieBySIGINT ends the process as SIGINT's default action does, so that a shell sees that it was interrupted.
func dieBySIGINT() {
	signal.Reset(os.Interrupt)
	_ = syscall.Kill(syscall.Getpid(), syscall.SIGINT)
	select {} // until the signal arrives
}

// overflowPlace is " at FILE:LINE" of the program's line that is running, by the source map if there is one. It works in
// a deferred call while the stack is still there.
func overflowPlace() string {
	var pcs [64]uintptr
	calls := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	panicking := false
	for {
		call, more := calls.Next()
		if sourceMap != nil {
			if f, ok := sourceMap(call.Function, call.File, call.Line); ok {
				return fmt.Sprintf(", at %s:%d", f.File, f.Line)
			}
		}
		if call.Function == "runtime.gopanic" {
			panicking = true
		} else if panicking && sourceMap == nil && !strings.Contains(call.Function, "/py.") && !strings.HasPrefix(call.Function, "runtime.") {
			return fmt.Sprintf(", at %s:%d", call.File, call.Line)
		}
		if !more {
			return ""
		}
	}
}
