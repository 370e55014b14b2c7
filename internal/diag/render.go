package diag

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"

	"github.com/gosyncio/gosyncio/ast"
)

// Renderer writes diagnostics for people. The zero value writes without colour and without source lines.
type Renderer struct {
	Color  bool
	Source func(file string) ([]byte, bool) // the text of a file as the parser saw it, in UTF-8; nil: none is known

	lines map[string][][]byte
}

// The ANSI sequences in use.
const (
	bold   = "\x1b[1m"
	red    = "\x1b[1;31m"
	yellow = "\x1b[1;33m"
	green  = "\x1b[32m"
	reset  = "\x1b[0m"
)

func (s Severity) String() string {
	if s == Error {
		return "error"
	}
	return "warning"
}

// Text writes the diagnostics, each as
//
//	file.py:3:11: error GSY0201: name 'cuont' is not defined
//	    print(cuont)
//	          ^~~~~
//	    did you mean 'count'?
//
// and a summary line. Lines and columns count from 1, columns in characters.
func (r *Renderer) Text(w io.Writer, list []Diagnostic) error {
	var out bytes.Buffer
	for _, d := range list {
		r.one(&out, d)
	}
	if len(list) > 0 {
		fmt.Fprintln(&out, Summary(list))
	}
	_, err := w.Write(out.Bytes())
	return err
}

func (r *Renderer) paint(color, text string) string {
	if !r.Color {
		return text
	}
	return color + text + reset
}

func (r *Renderer) one(out *bytes.Buffer, d Diagnostic) {
	line := r.line(d.File, d.Span.Line)
	place := printable(d.File)
	if d.Span.Line > 0 {
		place = fmt.Sprintf("%s:%d:%d", place, d.Span.Line, column(line, d.Span.Col))
	}
	color := red
	if d.Severity == Warning {
		color = yellow
	}
	fmt.Fprintf(out, "%s: %s: %s\n", r.paint(bold, place), r.paint(color, d.Severity.String()+" "+d.Code), printable(d.Message))
	if line != nil {
		text, mark := excerpt(line, d.Span)
		fmt.Fprintf(out, "    %s\n", text)
		if mark != "" {
			lead := len(mark) - len(strings.TrimLeft(mark, " "))
			fmt.Fprintf(out, "    %s%s\n", mark[:lead], r.paint(green, mark[lead:]))
		}
	}
	if d.Advice != "" {
		fmt.Fprintf(out, "    %s\n", printable(d.Advice))
	}
}

// line returns a line of a file without its end, or nil if it is not known.
func (r *Renderer) line(file string, n int) []byte {
	if r.Source == nil || n <= 0 {
		return nil
	}
	lines, ok := r.lines[file]
	if !ok {
		if src, found := r.Source(file); found {
			lines = splitLines(src)
		}
		if r.lines == nil {
			r.lines = map[string][][]byte{}
		}
		r.lines[file] = lines
	}
	if n > len(lines) {
		return nil
	}
	return lines[n-1]
}

// splitLines cuts at \n, \r\n and \r, as Python's tokenizer does. The result has no nil element.
func splitLines(src []byte) [][]byte {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	lines := [][]byte{}
	for len(src) > 0 {
		i := bytes.IndexAny(src, "\r\n")
		if i < 0 {
			return append(lines, src)
		}
		lines = append(lines, src[:i:i])
		if src[i] == '\r' && i+1 < len(src) && src[i+1] == '\n' {
			i++
		}
		src = src[i+1:]
	}
	return append(lines, []byte{})
}

// column turns a column in bytes from 0 into one in characters from 1. Without the line, bytes stand for characters.
func column(line []byte, col int) int {
	if line == nil || col < 0 {
		return max(col, 0) + 1
	}
	if col > len(line) {
		return utf8.RuneCount(line) + 1 + col - len(line)
	}
	return utf8.RuneCount(line[:col]) + 1
}

// The excerpt of a long line: this many columns at most, of which these are before the place.
const (
	maxWidth = 160
	leadIn   = 60
	tabWidth = 4
)

// cell is one character as shown: its text, and how many columns it takes.
type cell struct {
	text  string
	width int
	at    int // byte in the line
}

// excerpt returns a source line as it can be shown, cut to a window around the span if it is long, and the line of
// marks below: ^ at the span's first character, ~ under the others.
func excerpt(line []byte, span ast.Span) (text, mark string) {
	from := min(max(span.Col, 0), len(line))
	to := len(line)
	if span.EndLine == span.Line {
		to = min(max(span.EndCol, from), len(line))
	} else if span.EndLine == 0 {
		to = from
	}
	// Of a line that may be megabytes long only the bytes near the place are looked at.
	start := max(0, from-8*leadIn)
	for start > 0 && start < len(line) && !utf8.RuneStart(line[start]) {
		start++
	}
	cells := layout(line[start:min(len(line), from+8*maxWidth)], start)
	first := 0
	for first < len(cells) && cells[first].at < from {
		first++
	}
	begin, before := first, 0
	for begin > 0 && before+cells[begin-1].width <= leadIn {
		begin--
		before += cells[begin].width
	}
	var show, marks strings.Builder
	if begin > 0 || start > 0 {
		show.WriteString("…")
		marks.WriteByte(' ')
	} else { // the indentation says nothing
		for begin < first && strings.TrimSpace(cells[begin].text) == "" {
			begin++
		}
	}
	used, i := 0, begin
	for ; i < len(cells) && used+cells[i].width <= maxWidth; i++ {
		c := cells[i]
		show.WriteString(c.text)
		used += c.width
		switch {
		case i == first && c.width > 0:
			marks.WriteString("^" + strings.Repeat("~", c.width-1))
		case i > first && c.at < to:
			marks.WriteString(strings.Repeat("~", c.width))
		default:
			marks.WriteString(strings.Repeat(" ", c.width))
		}
	}
	if i < len(cells) || from+8*maxWidth < len(line) {
		show.WriteString("…")
	}
	if first >= len(cells) { // the place is behind the last character
		marks.WriteByte('^')
	}
	return strings.TrimRight(show.String(), " "), strings.TrimRight(marks.String(), " ")
}

// layout splits a line into cells: tabs become spaces, what can't be shown a replacement character.
func layout(line []byte, base int) []cell {
	var cells []cell
	col := 0
	for i := 0; i < len(line); {
		r, n := utf8.DecodeRune(line[i:])
		c := cell{text: string(line[i : i+n]), width: runeWidth(r), at: base + i}
		switch {
		case r == '\t':
			c.width = tabWidth - col%tabWidth
			c.text = strings.Repeat(" ", c.width)
		case r == utf8.RuneError && n == 1, unicode.IsControl(r), r == '\u2028', r == '\u2029':
			c.text, c.width = "\ufffd", 1
		}
		col += c.width
		cells = append(cells, c)
		i += n
	}
	return cells
}

// runeWidth is the number of terminal columns of a character.
func runeWidth(r rune) int {
	switch {
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	if r >= 0x1F300 && r <= 0x1FAFF {
		return 2
	}
	return 1
}

// printable keeps control characters of a name or message from reaching the terminal.
func printable(s string) string {
	clean := func(r rune) rune {
		if r == '\n' || r == '\t' {
			return ' '
		}
		if unicode.IsControl(r) {
			return utf8.RuneError
		}
		return r
	}
	return strings.Map(clean, strings.ToValidUTF8(s, "\ufffd"))
}

// Summary counts errors and warnings: "2 errors, 1 warning".
func Summary(list []Diagnostic) string {
	var errors, warnings int
	for _, d := range list {
		if d.Severity == Error {
			errors++
		} else {
			warnings++
		}
	}
	count := func(n int, word string) string {
		if n == 1 {
			return "1 " + word
		}
		return fmt.Sprintf("%d %ss", n, word)
	}
	switch {
	case warnings == 0:
		return count(errors, "error")
	case errors == 0:
		return count(warnings, "warning")
	}
	return count(errors, "error") + ", " + count(warnings, "warning")
}

// record is a diagnostic in JSON. Lines and columns count from 1, columns in characters; the end is exclusive.
type record struct {
	File      string `json:"file"`
	Line      int    `json:"line,omitempty"`
	Column    int    `json:"column,omitempty"`
	EndLine   int    `json:"end_line,omitempty"`
	EndColumn int    `json:"end_column,omitempty"`
	Severity  string `json:"severity"`
	Code      string `json:"code"`
	Message   string `json:"message"`
	Advice    string `json:"advice,omitempty"`
}

// Records returns the diagnostics in the form that encoding/json should write.
func (r *Renderer) Records(list []Diagnostic) any {
	records := make([]record, 0, len(list))
	for _, d := range list {
		rec := record{
			File: d.File, Line: d.Span.Line, EndLine: d.Span.EndLine,
			Severity: d.Severity.String(), Code: d.Code, Message: d.Message, Advice: d.Advice,
		}
		if d.Span.Line > 0 {
			rec.Column = column(r.line(d.File, d.Span.Line), d.Span.Col)
		}
		if d.Span.EndLine > 0 {
			rec.EndColumn = column(r.line(d.File, d.Span.EndLine), d.Span.EndCol)
		}
		records = append(records, rec)
	}
	return records
}

// JSON writes the diagnostics as one JSON array.
func (r *Renderer) JSON(w io.Writer, list []Diagnostic) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(r.Records(list))
}
