package py

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Print is print(args…). Like Python's, it writes one argument after the other: the str of each may print or raise.
func Print(args ...any) {
	w := Stdout
	for i, a := range args {
		if i > 0 {
			w.add(" ", a)
		} else {
			w.add("", a)
		}
	}
	w.end("\n")
}

// add appends a separator and the str of a value to the buffer.
func (w *Writer) add(sep string, v any) {
	var s string
	switch v := v.(type) {
	case string:
		s = v
	case int:
		w.mu.Lock()
		w.buf = strconv.AppendInt(append(w.buf, sep...), int64(v), 10)
		w.mu.Unlock()
		return
	case float64:
		w.mu.Lock()
		w.buf = appendFloat(append(w.buf, sep...), v)
		w.mu.Unlock()
		return
	default:
		s = Str(v)
	}
	s, err := w.encodable(s)
	if err != nil {
		panic(err)
	}
	w.mu.Lock()
	w.buf = append(append(w.buf, sep...), s...)
	w.mu.Unlock()
}

func (w *Writer) end(end string) {
	w.mu.Lock()
	w.buf = append(w.buf, end...)
	var err error
	if w.lines || len(w.buf) >= bufferSize {
		err = w.flushLines()
	}
	w.mu.Unlock()
	if err != nil {
		panic(err)
	}
}

// flushLines flushes a full buffer, and one that holds a line's end if lines are wanted at once.
func (w *Writer) flushLines() error {
	if w.lines {
		for _, c := range w.buf {
			if c == '\n' || c == '\r' {
				return w.flush()
			}
		}
	}
	return w.spill()
}

// PrintSep is print(args…, sep=sep).
func PrintSep(sep string, args ...any) { PrintTo(Stdout, sep, "\n", args...) }

// PrintEnd is print(args…, end=end).
func PrintEnd(end string, args ...any) { PrintTo(Stdout, " ", end, args...) }

// PrintTo is print(args…, sep=sep, end=end, file=file). A file that can't be written to is a fault. With flush=True,
// file.MustFlush() follows.
func PrintTo(file io.StringWriter, sep, end string, args ...any) {
	if w, ok := file.(*Writer); ok {
		for i, a := range args {
			if i > 0 {
				w.add(sep, a)
			} else {
				w.add("", a)
			}
		}
		w.end(end)
		return
	}
	PrintFunc(func(s string) {
		_, err := file.WriteString(s)
		Check(OSErrorFrom(err))
	}, sep, end, args...)
}

// PrintFunc is print to an object of the program's own, whose write method is given. It is called for each argument,
// separator and end, as Python calls it.
func PrintFunc(write func(string), sep, end string, args ...any) {
	for i, a := range args {
		if i > 0 {
			write(sep)
		}
		write(Str(a))
	}
	write(end)
}

// Printf prints as fmt.Printf does, but %v is Python's str and %#v its repr.
func Printf(format string, args ...any) {
	s := Sprintf(format, args...)
	if err := Stdout.write(s); err != nil {
		panic(err)
	}
}

// Sprintf formats as fmt.Sprintf does, but %v is Python's str and %#v its repr, widths count characters, and every verb
// for numbers takes an Int, too.
func Sprintf(format string, args ...any) string {
	var room [128]byte
	return string(appendf(room[:0], format, args))
}

func appendf(b []byte, format string, args []any) []byte {
	n := 0
	for {
		i := strings.IndexByte(format, '%')
		if i < 0 {
			return append(b, format...)
		}
		b = append(b, format[:i]...)
		format = format[i:]
		end := 1
		for end < len(format)-1 && strings.IndexByte("+-# 0123456789.", format[end]) >= 0 {
			end++
		}
		if end == len(format) {
			return append(b, "%!(NOVERB)"...)
		}
		directive := format[:end+1]
		format = format[end+1:]
		if directive == "%%" {
			b = append(b, '%')
			continue
		}
		if n >= len(args) {
			b = append(append(append(b, "%!"...), directive[end]), "(MISSING)"...)
			continue
		}
		b = appendDirective(b, directive, args[n])
		n++
	}
}

func appendDirective(b []byte, directive string, v any) []byte {
	switch directive {
	case "%v", "%s":
		switch v := v.(type) {
		case string:
			return append(b, v...)
		case int:
			return strconv.AppendInt(b, int64(v), 10)
		}
		return append(b, Str(v)...)
	case "%#v":
		return appendRepr(b, v)
	case "%d":
		switch v := v.(type) {
		case int:
			return strconv.AppendInt(b, int64(v), 10)
		case Int:
			return append(b, v.String()...)
		}
	}
	flags := directive[1 : len(directive)-1]
	switch directive[len(directive)-1] {
	case 'v':
		if strings.Contains(flags, "#") {
			return appendPadded(b, strings.Replace(flags, "#", "", 1), Repr(v))
		}
		return appendPadded(b, flags, Str(v))
	case 's':
		return appendPadded(b, flags, Str(v))
	}
	switch n := v.(type) {
	case Int:
		return fmt.Appendf(b, directive, n.Big())
	case Num:
		v = n.Any()
	}
	return fmt.Appendf(b, directive, v)
}

// appendPadded appends s with flags such as "-10.3": the widths count characters.
func appendPadded(b []byte, flags, s string) []byte {
	left := strings.HasPrefix(flags, "-")
	width, precision, cut := strings.Cut(strings.TrimPrefix(flags, "-"), ".")
	if cut {
		p, _ := strconv.Atoi(precision)
		s = SubstrTo(s, p)
	}
	w, _ := strconv.Atoi(width)
	pad := w - Len(s)
	for ; !left && pad > 0; pad-- {
		b = append(b, ' ')
	}
	b = append(b, s...)
	for ; pad > 0; pad-- {
		b = append(b, ' ')
	}
	return b
}
