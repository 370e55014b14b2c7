package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/term"

	"github.com/gosyncio/gosyncio/internal/diag"
)

// console is where a command writes: results to stdout, all else to stderr.
type console struct {
	stdout, stderr io.Writer
	status         bool // a status line is on the screen
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// color reports whether stderr should have colours: https://no-color.org.
func (c *console) color() bool {
	return isTerminal(c.stderr) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// progress shows what goes on, on a terminal: one line, which the next replaces and clear removes.
func (c *console) progress(step string) {
	if !isTerminal(c.stderr) || os.Getenv("TERM") == "dumb" {
		return
	}
	fmt.Fprintf(c.stderr, "\r\x1b[2Kgosyncio: %s…", step)
	c.status = true
}

func (c *console) clear() {
	if c.status {
		fmt.Fprint(c.stderr, "\r\x1b[2K")
		c.status = false
	}
}

// say tells the user of a result, on a terminal only.
func (c *console) say(format string, args ...any) {
	c.clear()
	if isTerminal(c.stderr) {
		fmt.Fprintf(c.stderr, format+"\n", args...)
	}
}

// diagnostics prints what was found. If there are errors it returns errRefused.
func (c *console) diagnostics(list []diag.Diagnostic, source func(string) ([]byte, bool)) error {
	c.clear()
	r := diag.Renderer{Color: c.color(), Source: source}
	if err := r.Text(c.stderr, list); err != nil {
		return err
	}
	return refusal(list)
}

func refusal(list []diag.Diagnostic) error {
	for _, d := range list {
		if d.Severity == diag.Error {
			return errRefused
		}
	}
	return nil
}
