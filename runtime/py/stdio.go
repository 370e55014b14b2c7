package py

import (
	"io"
	"os"
	"os/signal"
	"strings"
	"sync"
	"syscall"
)

// Writer is a text stream that collects what is written to it, as Python's do: a terminal sees each line, a file or a
// pipe sees blocks. It may be used by several threads.
type Writer struct {
	mu    sync.Mutex
	file  io.Writer
	name  string
	buf   []byte
	lines bool // flush at each line's end
	all   bool // flush at each write
	tty   bool
	// escape writes a lone surrogate as its escape, as stderr does, where others fail.
	escape bool
}

// Stdout is sys.stdout, and Stderr sys.stderr, which sees each line at once.
var (
	Stdout = newWriter(os.Stdout, "<stdout>", false)
	Stderr = newWriter(os.Stderr, "<stderr>", true)
)

const bufferSize = 32 << 10

func newWriter(f *os.File, name string, lines bool) *Writer {
	w := &Writer{file: f, name: name, escape: lines}
	w.tty = isTerminal(f)
	if info, err := f.Stat(); err == nil && info.Mode()&(os.ModeNamedPipe|os.ModeSocket) != 0 {
		// A reader that goes away is an error of the write, as in Python, not a signal that ends the process.
		signal.Notify(make(chan os.Signal, 1), syscall.SIGPIPE)
	}
	w.lines = lines || w.tty
	return w
}

// NewWriter makes a text stream on any byte stream; with lines it is flushed at each line's end.
func NewWriter(to io.Writer, name string, lines bool) *Writer {
	return &Writer{file: to, name: name, lines: lines}
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && f.Name() != os.DevNull
}

// IsATTY is isatty().
func (w *Writer) IsATTY() bool { return w.tty }

// Name is the stream's name attribute.
func (w *Writer) Name() string { return w.name }

// WriteText is write(s): it gives the number of characters. A failure is a fault.
func (w *Writer) WriteText(s string) int {
	Check(w.write(s))
	return Len(s)
}

// WriteString implements io.StringWriter.
func (w *Writer) WriteString(s string) (int, error) {
	if err := w.write(s); err != nil {
		return 0, err
	}
	return len(s), nil
}

// Write implements io.Writer.
func (w *Writer) Write(p []byte) (int, error) { return w.WriteString(string(p)) }

// WriteLines is writelines(lines).
func (w *Writer) WriteLines(lines []string) {
	for _, s := range lines {
		w.WriteText(s)
	}
}

func (w *Writer) write(s string) error {
	s, err := w.encodable(s)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.buf = append(w.buf, s...)
	if w.all || w.lines && strings.ContainsAny(s, "\n\r") {
		return w.flush()
	}
	return w.spill()
}

// spill writes a full buffer.
func (w *Writer) spill() error {
	if len(w.buf) < bufferSize {
		return nil
	}
	return w.flush()
}

// Flush writes what was collected. What could not be written stays: the next flush fails again, as in Python.
func (w *Writer) Flush() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.flush()
}

// MustFlush is flush(): a failure is a fault.
func (w *Writer) MustFlush() { Check(w.Flush()) }

func (w *Writer) flush() error {
	if len(w.buf) == 0 {
		return nil
	}
	n, err := w.file.Write(w.buf)
	if err != nil {
		w.buf = append(w.buf[:0], w.buf[n:]...)
		return OSErrorFrom(err)
	}
	w.buf = w.buf[:0]
	return nil
}

// Redirect sends what is written from now on elsewhere, and gives a function that ends that:
// contextlib.redirect_stdout. What was collected before is written first.
func (w *Writer) Redirect(to io.Writer) (restore func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	_ = w.flush()
	file, all := w.file, w.all
	w.file, w.all = to, true
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		_ = w.flush()
		w.file, w.all = file, all
	}
}

// encodable is s as it can be written.
func (w *Writer) encodable(s string) (string, error) {
	err := encodable(s)
	if err != nil && w.escape {
		b, err := Encode(s, "utf-8", "backslashreplace")
		return string(b), err
	}
	return s, err
}

// encodable checks that s can be written as UTF-8: a lone surrogate can't.
func encodable(s string) error {
	for from := 0; ; {
		i := strings.IndexByte(s[from:], 0xED)
		if i < 0 {
			return nil
		}
		from += i
		if from+1 < len(s) && s[from+1] >= 0xA0 {
			return surrogateError(s, from)
		}
		from++
	}
}

// surrogateError is what encoding s raises for the surrogates at byte at.
func surrogateError(s string, at int) error {
	start := countRunes(s[:at])
	end := start
	for at+1 < len(s) && s[at] == 0xED && s[at+1] >= 0xA0 {
		at += 3
		end++
	}
	return UnicodeEncodeError.New("utf-8", s, start, end, "surrogates not allowed")
}
