package codegen

import (
	"bytes"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// TestTracebacks runs a program, with the real runtime, that ends by an exception: the traceback shows Python's lines.
func TestTracebacks(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command")
	}
	s := python(`
import sys

def check(n):
    if n > 2:
        raise ValueError("too many")

check(3)
`)
	n := param("n", tInt)
	check := fn(obj("check"), vars(n), types(tErr),
		s.on(4, when(bin(">", ref(n), num(2)), s.on(5, ret(call(&ir.SelectorName{X: py("ValueError"), Name: "New"}, str("too many")))))),
		ret(id("nil")))
	check.Span = s.span(3)
	e := tmp("err", tErr)
	p := s.file("", check, fn(&ir.Object{Python: "main", Want: "main"}, nil, nil,
		do(call(py("Main"), lit(nil, types(tErr), s.on(7, set(e, call(fun(check.Obj), num(3)))), when(nilErr(e), ret(ref(e))), ret(id("nil")))))))
	out, err := Generate(p, Options{Module: "app", Tracebacks: true})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, dir, out)
	cmd := exec.Command(goTool, "run", "-trimpath", ".")
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	if err := cmd.Run(); err == nil {
		t.Error("the program succeeds")
	}
	for _, want := range []string{"Traceback (most recent call last):\n", "  File \"main.py\", line 5, in check\n", "ValueError: too many\n"} {
		if !strings.Contains(stderr.String(), want) {
			t.Errorf("stderr lacks %q:\n%s", want, stderr.String())
		}
	}
}
