package py

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Print is print(args…). Like Python's, it writes one argument after the other: the str of each may print or raise.
func Print(args ...any) { Stdout.print(" ", "\n", args) }

func (w *Writer) print(sep, end string, args []any) {
	w.mu.Lock()
	for i, a := range args {
		if i > 0 {
			w.buf = append(w.buf, sep...)
		}
		switch v := a.(type) {
		case int:
			w.buf = strconv.AppendInt(w.buf, int64(v), 10)
			continue
		case float64:
			w.buf = AppendFloat(w.buf, v)
			continue
		case string:
			if encodable(v) == nil {
				w.buf = append(w.buf, v...)
				continue
			}
		}
		w.mu.Unlock() // the program's own code may print
		s, err := w.encodable(Str(a))
		if err != nil {
			panic(err)
		}
		w.mu.Lock()
		w.buf = append(w.buf, s...)
	}
	w.buf = append(w.buf, end...)
	var err error
	if w.all || w.lines || len(w.buf) >= bufferSize {
		err = w.flushLines()
	}
	w.mu.Unlock()
	if err != nil {
		panic(err)
	}
}

// flushLines flushes a full buffer, and one that holds a line's end if lines are wanted at once.
func (w *Writer) flushLines() error {
	if w.all {
		return w.flush()
	}
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
		w.print(sep, end, args)
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

// Sprintf formats as fmt.Sprintf does, but %v and %s are Python's str and %#v its repr, widths count characters, every verb
// for numbers takes any number of Python's, and those for floats are Python's (%g has six digits).
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
	verb := directive[len(directive)-1]
	if len(directive) == 2 {
		switch verb {
		case 'v', 's':
			return appendStr(b, v)
		case 'd':
			if n, ok := v.(int); ok {
				return strconv.AppendInt(b, int64(n), 10)
			}
		}
	} else if directive == "%#v" {
		return appendRepr(b, v)
	}
	flags := directive[1 : len(directive)-1]
	switch verb {
	case 'v':
		if strings.Contains(flags, "#") {
			return appendPadded(b, strings.Replace(flags, "#", "", 1), Repr(v))
		}
		return appendPadded(b, flags, Str(v))
	case 's':
		return appendPadded(b, flags, Str(v))
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return appendFloatDirective(b, flags, verb, v)
	}
	switch n := v.(type) {
	case int:
		if flags == "" || flags[0] >= '1' {
			return appendIntDirective(b, flags, verb, n)
		}
	case bool:
		if verb != 't' {
			v = BoolInt(n)
		}
	case Int:
		v = n.Big()
	case Num:
		v = n.Any()
	}
	return fmt.Appendf(b, directive, v)
}

// appendStr appends str(v).
func appendStr(b []byte, v any) []byte {
	switch v := v.(type) {
	case string:
		return append(b, v...)
	case int:
		return strconv.AppendInt(b, int64(v), 10)
	case float64:
		return AppendFloat(b, v)
	}
	return append(b, Str(v)...)
}

// appendIntDirective appends an int, in a width without other flags.
func appendIntDirective(b []byte, flags string, verb byte, n int) []byte {
	base, ok := map[byte]int{'d': 10, 'x': 16, 'o': 8, 'b': 2}[verb]
	width, err := strconv.Atoi(flags)
	if !ok || flags != "" && err != nil {
		return fmt.Appendf(b, "%"+flags+string(verb), n)
	}
	var room [66]byte
	digits := strconv.AppendInt(room[:0], int64(n), base)
	for range width - len(digits) {
		b = append(b, ' ')
	}
	return append(b, digits...)
}

// appendFloatDirective appends a number by one of the verbs for floats, which are Python's: %g has six digits, and inf
// and nan are written as Python writes them.
func appendFloatDirective(b []byte, flags string, verb byte, v any) []byte {
	n, ok := asNumeric(v)
	if !ok {
		return fmt.Appendf(b, "%"+flags+string(verb), v)
	}
	f := n.float()
	if verb == 'f' && len(flags) == 2 && flags[0] == '.' && f-f == 0 {
		return strconv.AppendFloat(b, f, 'f', int(flags[1]-'0'), 64) // the usual case
	}
	spec := formatSpec{precision: -1, align: '>', fill: " "}
	for flags != "" && strings.IndexByte("+-# 0", flags[0]) >= 0 {
		switch flags[0] {
		case '-':
			spec.align = '<'
		case '0':
			if spec.align != '<' {
				spec.align, spec.fill = '=', "0"
			}
		case '#':
			spec.alt = true
		case '+':
			spec.sign = '+'
		case ' ':
			if spec.sign == 0 {
				spec.sign = ' '
			}
		}
		flags = flags[1:]
	}
	width, precision, ok := strings.Cut(flags, ".")
	spec.width, _ = strconv.Atoi(width)
	digits := 6
	if ok {
		digits, _ = strconv.Atoi(precision)
	}
	text := floatText(f, verb, digits, spec.alt, false)
	body := strings.TrimPrefix(text, "-")
	return append(b, spec.pad(spec.signOf(len(body) < len(text)), body)...)
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
