package sys

import (
	"bufio"
	"errors"
	"io"
	"iter"
	"os"
	"strings"
	"sync"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// TextReader is a text stream that is read, such as sys.stdin. Lines end in
// "\n", whatever the input has (universal newlines). It may be read from
// several goroutines, as by to_thread(sys.stdin.readline).
type TextReader struct {
	mu   sync.Mutex
	buf  *bufio.Reader
	name string
	fd   int
}

// Stdin is sys.stdin.
var Stdin = NewTextReader(os.Stdin, "<stdin>", 0)

// NewTextReader makes a text stream of a byte stream.
func NewTextReader(from io.Reader, name string, fd int) *TextReader {
	return &TextReader{buf: bufio.NewReader(from), name: name, fd: fd}
}

// Name is the stream's name attribute.
func (r *TextReader) Name() string { return r.name }

// FileNo is fileno().
func (r *TextReader) FileNo() int { return r.fd }

// IsATTY is isatty().
func (r *TextReader) IsATTY() bool {
	if r.fd != 0 {
		return false
	}
	info, err := os.Stdin.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// ReadLine is readline(): a line with its "\n", or "" at the end.
func (r *TextReader) ReadLine() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.line()
}

// line reads up to and with a line's end, which it turns into "\n".
func (r *TextReader) line() string {
	var b strings.Builder
	for {
		c, err := r.buf.ReadByte()
		if err != nil {
			r.check(err)
			return decoded(b.String())
		}
		switch c {
		case '\n':
			b.WriteByte('\n')
			return decoded(b.String())
		case '\r':
			if next, err := r.buf.Peek(1); err == nil && next[0] == '\n' {
				_, _ = r.buf.Discard(1)
			}
			b.WriteByte('\n')
			return decoded(b.String())
		}
		b.WriteByte(c)
	}
}

func (r *TextReader) check(err error) {
	if !errors.Is(err, io.EOF) {
		panic(py.OSErrorFrom(err))
	}
}

// Read is read(): all that is left.
func (r *TextReader) Read() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	all, err := io.ReadAll(r.buf)
	if err != nil {
		r.check(err)
	}
	return decoded(newlines.Replace(string(all)))
}

// newlines turns other systems' line ends into "\n".
var newlines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// ReadN is read(n): up to n characters; all that is left if n is negative.
func (r *TextReader) ReadN(n int) string {
	if n < 0 {
		return r.Read()
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	var b strings.Builder
	for range n {
		c, _, err := r.buf.ReadRune()
		if err != nil {
			r.check(err)
			break
		}
		if c == '\r' {
			if next, err := r.buf.Peek(1); err == nil && next[0] == '\n' {
				_, _ = r.buf.Discard(1)
			}
			c = '\n'
		}
		b.WriteRune(c)
	}
	return b.String()
}

// ReadLines is readlines().
func (r *TextReader) ReadLines() []string {
	var lines []string
	for line := range r.All() {
		lines = append(lines, line)
	}
	return lines
}

// All yields the lines that are left.
func (r *TextReader) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			line := r.ReadLine()
			if line == "" || !yield(line) {
				return
			}
		}
	}
}

// decoded is s with U+FFFD for what is no UTF-8. CPython raises
// UnicodeDecodeError there; a stream of text that is none is beyond what
// programs here are held to.
func decoded(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }
