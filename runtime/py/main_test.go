package py

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
)

// programs are what the test binary runs instead of the tests when it is asked to.
var programs = map[string]func() error{
	"fine":       func() error { Print("out"); return nil },
	"raises":     func() error { Print("out"); return ValueError.New("bad") },
	"faults":     func() error { Print("out", FloorDiv(1, 0)); return nil },
	"empty text": func() error { return testApp.New() },
	"module":     func() error { return NewClassIn("shop.errors", "Gone", Exception).New("x") },
	"exit":       func() error { return ExitWith(nil) },
	"exit 3":     func() error { return ExitWith(3) },
	"exit 256":   func() error { return ExitWith(257) },
	"exit -1":    func() error { return ExitWith(-1) },
	"exit text":  func() error { Print("out"); return ExitWith("message") },
	"exit true":  func() error { return ExitWith(true) },
	"interrupt":  func() error { Print("out"); return KeyboardInterrupt.New() },
	"overflow":   func() error { Print("out", Mul(1<<40, 1<<40)); return nil },
	"our bug": func() error {
		var m map[string]int
		Print("out")
		m["x"] = 1
		return nil
	},
	"chained": func() error {
		return From(RuntimeError.New("second"), KeyError.New("first"))
	},
	"surrogate": func() error { Print("a\xed\xa0\x80"); return nil },
	"str fails": func() error { return &failing{ValueError.Init()} },
	"waits": func() error {
		InterruptEnds()
		Print("out")
		_, _ = os.Stderr.WriteString("ready\n")
		select {}
	},
	"much": func() error {
		for i := range 200000 {
			Print(i)
		}
		return nil
	},
	"ask": func() error {
		PrintEnd("", "first ")
		line, err := Input("name? ")
		if err != nil {
			return err
		}
		Print("hello", line)
		for line := range Stdin.Lines() {
			Printf("%#v\n", line)
		}
		_, err = InputLine()
		return err
	},
}

type failing struct{ Exc }

func (*failing) Error() string { panic(ValueError.New("no text")) }

func TestMain(m *testing.M) {
	if program := programs[os.Getenv("PY_PROGRAM")]; program != nil {
		Main(program)
	}
	os.Exit(m.Run())
}

func command(program string) *exec.Cmd {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "PY_PROGRAM="+program)
	return cmd
}

// TestMainEnds checks how programs end: exit code, standard output, and the last line of standard error.
func TestMainEnds(t *testing.T) {
	for _, c := range []struct {
		program string
		code    int
		out     string
		last    string
	}{
		{"fine", 0, "out\n", ""},
		{"raises", 1, "out\n", "ValueError: bad"},
		{"faults", 1, "", "ZeroDivisionError: integer division or modulo by zero"},
		{"empty text", 1, "", "AppError"},
		{"module", 1, "", "shop.errors.Gone: x"},
		{"exit", 0, "", ""},
		{"exit 3", 3, "", ""},
		{"exit 256", 1, "", ""},
		{"exit -1", 255, "", ""},
		{"exit text", 1, "out\n", "message"},
		{"exit true", 1, "", ""},
		{"overflow", 70, "", "annotation"},
		{"our bug", 70, "out\n", "please report"},
		{"chained", 1, "", "RuntimeError: second"},
		{"surrogate", 1, "", `UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed`},
		{"str fails", 1, "", "ValueError: <exception str() failed>"},
	} {
		cmd := command(c.program)
		var stderr strings.Builder
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		code := 0
		if e, ok := errors.AsType[*exec.ExitError](err); ok {
			code = e.ExitCode()
		}
		if code != c.code || string(out) != c.out {
			t.Errorf("%s: exit %d, output %q; want %d, %q\n%s", c.program, code, out, c.code, c.out, stderr.String())
		}
		lines := strings.Split(strings.TrimRight(stderr.String(), "\n"), "\n")
		if last := lines[len(lines)-1]; !strings.Contains(last, c.last) || (c.last == "") != (last == "") {
			t.Errorf("%s: last line %q, want %q", c.program, last, c.last)
		}
		if c.code == 1 && strings.Contains(c.last, "Error") && !strings.Contains(stderr.String(), "Traceback (most recent call last):\n") {
			t.Errorf("%s: no traceback:\n%s", c.program, stderr.String())
		}
	}
}

func TestInterruptedDiesBySignal(t *testing.T) {
	cmd := command("interrupt")
	out, err := cmd.Output()
	e, ok := errors.AsType[*exec.ExitError](err)
	if !ok {
		t.Fatal(err)
	}
	if ws := e.Sys().(syscall.WaitStatus); !ws.Signaled() || ws.Signal() != syscall.SIGINT {
		t.Errorf("ended with %v", ws)
	}
	if string(out) != "out\n" || !strings.HasSuffix(string(e.Stderr), "KeyboardInterrupt\n") {
		t.Errorf("output %q, error %q", out, e.Stderr)
	}
}

func TestInterruptEnds(t *testing.T) {
	cmd := command("waits")
	var out strings.Builder
	cmd.Stdout = &out
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_, _ = stderr.Read(make([]byte, 6))
	_ = cmd.Process.Signal(os.Interrupt)
	text, _ := io.ReadAll(stderr)
	_ = cmd.Wait()
	ws := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if !ws.Signaled() || ws.Signal() != syscall.SIGINT || out.String() != "out\n" || !strings.HasSuffix(string(text), "KeyboardInterrupt\n") {
		t.Errorf("ended with %v, output %q, error %q", ws, out.String(), text)
	}
}

func TestBrokenPipe(t *testing.T) {
	cmd := command("much")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	var stderr strings.Builder
	cmd.Stderr = &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	_, _ = out.Read(make([]byte, 10))
	_ = out.Close()
	_ = cmd.Wait()
	if code := cmd.ProcessState.ExitCode(); code != 120 || !strings.Contains(stderr.String(), "BrokenPipeError: [Errno 32] Broken pipe") {
		t.Errorf("exit %d\n%s", code, stderr.String())
	}
}

func TestInput(t *testing.T) {
	cmd := command("ask")
	cmd.Stdin = strings.NewReader("Ada\r\none\rtwo\nthree")
	out, err := cmd.Output()
	want := "first name? hello Ada\n'one\\n'\n'two\\n'\n'three'\n"
	if string(out) != want {
		t.Errorf("output %q, want %q", out, want)
	}
	if e, ok := errors.AsType[*exec.ExitError](err); !ok || !strings.HasSuffix(string(e.Stderr), "EOFError: EOF when reading a line\n") {
		t.Errorf("ended with %v", err)
	}
}
