package asyncio

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// The tests here need a process of their own: the test binary runs itself, with the name of one of these programs.
var processes = map[string]func() error{
	// A main that waits for ever, and cleans up when it is interrupted.
	"interrupted": func() error {
		return Run(func(ctx context.Context) error {
			CreateTask(ctx, func(ctx context.Context) error {
				defer fmt.Println("other cleaned")
				return NewFuture[int](ctx).future.wait(ctx)
			})
			fmt.Println("ready")
			err := NewFuture[int](ctx).future.wait(ctx)
			fmt.Println("cleanup", py.ClassName(err))
			if err := Sleep(ctx, time.Millisecond); err != nil {
				return err
			}
			fmt.Println("cleaned")
			return err
		})
	},
	// A main that does not let itself be cancelled: the second interrupt ends it.
	"stubborn": func() error {
		return Run(func(ctx context.Context) error {
			fmt.Println("ready")
			err := NewFuture[int](ctx).future.wait(ctx)
			fmt.Println("ready")
			_ = NewFuture[int](ctx).future.wait(ctx)
			return err
		})
	},
	// The same deadlock in a loop run by hand, without anybody to handle signals.
	"deadlock": func() error {
		l := NewLoop()
		return l.RunUntilComplete(func(ctx context.Context) error {
			fmt.Println("ready")
			return NewFuture[int](ctx).future.wait(ctx)
		})
	},
	"system exit in main": func() error {
		return Run(func(context.Context) error { return py.SystemExit.New(4) })
	},
	"system exit in a task": func() error {
		return Run(func(ctx context.Context) error {
			CreateTask(ctx, func(context.Context) error { return py.SystemExit.New(7) })
			err := Sleep(ctx, time.Minute)
			fmt.Println("main", py.ClassName(err))
			return err
		})
	},
	"exception never retrieved": func() error {
		return Run(func(ctx context.Context) error {
			CreateTask(ctx, func(context.Context) error { return py.ValueError.New("lost") })
			seen := CreateTask(ctx, func(context.Context) error { return py.ValueError.New("seen") })
			f := NewFuture[int](ctx)
			f.SetException(py.KeyError.New("lost, too"))
			turns(ctx, 2)
			_, err := seen.Exception()
			return err
		})
	},
	"exception in a callback": func() error {
		return Run(func(ctx context.Context) error {
			RunningLoop().CallSoon(func() { panic(py.ValueError.New("in a callback")) })
			turns(ctx, 2)
			fmt.Println("goes on")
			return nil
		})
	},
	"a mistake of ours": func() error {
		return Run(func(ctx context.Context) error {
			return CreateTask(ctx, func(context.Context) error { panic("not an exception") }).Await(ctx)
		})
	},
}

// wait is an await of a bare future, for tests.
func (f *future) wait(ctx context.Context) error { return current(ctx).await(f) }

func TestMain(m *testing.M) {
	if program := processes[os.Getenv("ASYNCIO_TEST_PROCESS")]; program != nil {
		py.Main(program)
	}
	os.Exit(m.Run())
}

// A process is one of processes while it runs.
type process struct {
	cmd    *exec.Cmd
	out    *bufio.Reader
	stderr strings.Builder
}

func start(t *testing.T, name string) *process {
	t.Helper()
	p := &process{cmd: exec.Command(os.Args[0])}
	p.cmd.Env = append(os.Environ(), "ASYNCIO_TEST_PROCESS="+name)
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.out = bufio.NewReader(out)
	p.cmd.Stderr = &p.stderr
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return p
}

// expectLine reads a line of standard output.
func (p *process) expectLine(t *testing.T, want string) {
	t.Helper()
	if line, err := p.out.ReadString('\n'); strings.TrimSuffix(line, "\n") != want {
		t.Fatalf("line %q (%v), want %q; stderr: %s", line, err, want, p.stderr.String())
	}
}

func (p *process) interrupt(t *testing.T) {
	t.Helper()
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
}

// end waits for the process: its last output, exit code and signal.
func (p *process) end(t *testing.T) (rest string, code int, signal syscall.Signal) {
	t.Helper()
	out, _ := io.ReadAll(p.out)
	err := p.cmd.Wait()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		if ws, ok := exit.Sys().(syscall.WaitStatus); ok && ws.Signaled() {
			signal = ws.Signal()
		}
		code = exit.ExitCode()
	}
	return string(out), code, signal
}

func lastLine(s string) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return lines[len(lines)-1]
}

func TestInterrupt(t *testing.T) {
	p := start(t, "interrupted")
	p.expectLine(t, "ready")
	p.interrupt(t)
	rest, _, signal := p.end(t)
	if want := "cleanup CancelledError\ncleaned\nother cleaned\n"; rest != want {
		t.Errorf("output %q, want %q", rest, want)
	}
	if signal != syscall.SIGINT {
		t.Errorf("ended by %v, want SIGINT; stderr: %s", signal, p.stderr.String())
	}
	if got := lastLine(p.stderr.String()); got != "KeyboardInterrupt" {
		t.Errorf("last line of stderr %q", got)
	}
}

func TestSecondInterrupt(t *testing.T) {
	p := start(t, "stubborn")
	for range 2 {
		p.expectLine(t, "ready")
		p.interrupt(t)
	}
	if _, _, signal := p.end(t); signal != syscall.SIGINT {
		t.Errorf("ended by %v, want SIGINT; stderr: %s", signal, p.stderr.String())
	}
}

// TestDeadlock: a loop that waits for nothing goes on waiting, as in Python. If Go took that for a deadlock, the process
// would end with exit code 2 and not by the signal.
func TestDeadlock(t *testing.T) {
	p := start(t, "deadlock")
	p.expectLine(t, "ready")
	p.interrupt(t)
	if _, code, signal := p.end(t); signal != syscall.SIGINT {
		t.Errorf("exit code %d, signal %v, want SIGINT; stderr: %s", code, signal, p.stderr.String())
	}
}

func TestProcessEnds(t *testing.T) {
	for _, test := range []struct {
		name, out string
		code      int
		stderr    []string // in order; the last one is the last line
	}{
		{"system exit in main", "", 4, nil},
		{"system exit in a task", "main CancelledError\n", 7, []string{"Task exception was never retrieved", "SystemExit: 7"}},
		{"exception never retrieved", "", 0, []string{
			"Future exception was never retrieved\nfuture: <Future finished exception=KeyError('lost, too')>", "KeyError: 'lost, too'",
			"Task exception was never retrieved\nfuture: <Task finished name='Task-2' exception=ValueError('lost')>", "ValueError: lost",
		}},
		{"exception in a callback", "goes on\n", 0, []string{"Exception in callback ", "ValueError: in a callback"}},
		{"a mistake of ours", "", 70, []string{"not an exception"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := start(t, test.name)
			out, code, _ := p.end(t)
			if out != test.out || code != test.code {
				t.Errorf("output %q, exit code %d, want %q, %d", out, code, test.out, test.code)
			}
			rest := p.stderr.String()
			if test.stderr == nil && rest != "" {
				t.Errorf("stderr is %q", rest)
			}
			for _, part := range test.stderr {
				_, after, ok := strings.Cut(rest, part)
				if !ok {
					t.Fatalf("%q is missing in stderr:\n%s", part, p.stderr.String())
				}
				rest = after
			}
		})
	}
}
