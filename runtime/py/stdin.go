package py

import (
	"bufio"
	"io"
	"iter"
	"os"
	"strings"
	"sync"
	"unicode/utf8"
)

// Reader is a text stream: sys.stdin, with "\r\n" and "\r" read as "\n".
type Reader struct {
	mu   sync.Mutex
	in   *bufio.Reader
	skip bool // a "\n" that follows the "\r" that ended the last line
	name string
	tty  bool
}

// Stdin is sys.stdin.
var Stdin = &Reader{in: bufio.NewReader(os.Stdin), name: "<stdin>", tty: isTerminal(os.Stdin)}

// NewReader makes a text stream of a stream of bytes.
func NewReader(from io.Reader, name string) *Reader {
	return &Reader{in: bufio.NewReader(from), name: name}
}

// IsATTY is isatty().
func (r *Reader) IsATTY() bool { return r.tty }

// Name is the stream's name attribute.
func (r *Reader) Name() string { return r.name }

// ReadLine is readline(): the line with its end; the empty string at the end of the input.
func (r *Reader) ReadLine() (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var line []byte
	for {
		c, err := r.in.ReadByte()
		if err == io.EOF {
			return decodeStrict(line)
		}
		if err != nil {
			return "", OSErrorFrom(err)
		}
		if r.skip {
			r.skip = false
			if c == '\n' {
				continue
			}
		}
		switch c {
		case '\r':
			r.skip = true
			c = '\n'
			fallthrough
		case '\n':
			return decodeStrict(append(line, c))
		}
		line = append(line, c)
	}
}

// Read is read(): all that is left.
func (r *Reader) Read() (string, error) {
	var b strings.Builder
	for {
		line, err := r.ReadLine()
		if err != nil || line == "" {
			return b.String(), err
		}
		b.WriteString(line)
	}
}

// ReadLines is readlines().
func (r *Reader) ReadLines() ([]string, error) {
	var lines []string
	for {
		line, err := r.ReadLine()
		if err != nil || line == "" {
			return lines, err
		}
		lines = append(lines, line)
	}
}

// Lines yields the lines: for line in sys.stdin. What can't be read is a fault.
func (r *Reader) Lines() iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			line, err := r.ReadLine()
			Check(err)
			if line == "" || !yield(line) {
				return
			}
		}
	}
}

// decodeStrict is the text of bytes that must be UTF-8.
func decodeStrict(b []byte) (string, error) {
	if utf8.Valid(b) {
		return string(b), nil
	}
	return Bytes(b).Decode("utf-8", "strict")
}

// InputLine is input().
func InputLine() (string, error) { return Input("") }

// Input is input(prompt): a line of standard input without its end. Standard output is flushed first.
func Input(prompt any) (string, error) {
	_ = Stderr.Flush()
	if s := Str(prompt); s != "" {
		if _, err := Stdout.WriteString(s); err != nil {
			return "", err
		}
	}
	if err := Stdout.Flush(); err != nil {
		return "", err
	}
	line, err := Stdin.ReadLine()
	if err != nil {
		return "", err
	}
	if line == "" {
		return "", EOFError.New("EOF when reading a line")
	}
	return strings.TrimSuffix(line, "\n"), nil
}
