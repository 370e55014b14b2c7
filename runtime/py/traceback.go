package py

import (
	"math"
	"os"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// Frame is a line of a Python traceback.
type Frame struct {
	File string
	Line int
	Func string // "<module>" at the top
	Text string // the source line; empty: it is read from the file, if that is there
}

// sourceMap leads from a Go function and line to the Python line it stands for.
var sourceMap func(function, file string, line int) (Frame, bool)

// SetSourceMap registers the source map of the program. From then on exceptions remember where they were made. That costs
// about half a microsecond each, many times what the exception itself does, so that a program in which they are common
// soon does without: the first ten thousand remember, unless KeepTracebacks asks for all.
func SetSourceMap(lookup func(function, file string, line int) (Frame, bool)) {
	sourceMap = lookup
	switch {
	case lookup == nil:
		stacksLeft.Store(0)
	case keepTracebacks:
		stacksLeft.Store(math.MaxInt64)
	default:
		stacksLeft.Store(10_000)
	}
}

var keepTracebacks bool

// KeepTracebacks makes every exception remember where it was made, for a program that shows tracebacks itself.
func KeepTracebacks() {
	keepTracebacks = true
	SetSourceMap(sourceMap)
}

// Frames is err's traceback as the function that calls it would see it in an except clause: from that function, or from
// the outermost one where it is the program that ends, to the place of the raise.
func Frames(err error) []Frame {
	e := exc(err)
	if e == nil || e.more == nil || sourceMap == nil || len(e.more.stack) == 0 {
		return nil
	}
	var pcs [64]uintptr
	stack := belowCaller(e.more.stack, pcs[:runtime.Callers(2, pcs[:])])
	var frames []Frame
	inner := "" // the Go function of the last frame
	calls := runtime.CallersFrames(stack)
	for {
		call, more := calls.Next()
		if f, ok := sourceMap(call.Function, call.File, call.Line); ok {
			// A literal in a function stands for a part of the Python function.
			part := len(frames) > 0 && strings.HasPrefix(inner, call.Function+".") && frames[len(frames)-1].Func == f.Func
			if !part {
				frames = append(frames, f)
			}
			inner = call.Function
		}
		if !more {
			break
		}
	}
	slices.Reverse(frames)
	return frames
}

// belowCaller leaves out the frames above the function that handles the exception: those of the calls that are still
// running.
func belowCaller(stack, running []uintptr) []uintptr {
	n := 0
	for n < len(stack) && n < len(running) && stack[len(stack)-1-n] == running[len(running)-1-n] {
		n++
	}
	return stack[:len(stack)-n]
}

// FormatException is "".join(traceback.format_exception(err)).
func FormatException(err error) string { return strings.Join(ExceptionLines(err), "") }

// ExceptionLines is traceback.format_exception(err).
func ExceptionLines(err error) []string {
	if err == nil {
		return []string{"NoneType: None\n"}
	}
	t := tracebackWriter{seen: map[error]bool{}}
	t.exception(err)
	return t.parts
}

// PrintException is traceback.print_exception(err, file=w).
func PrintException(w *Writer, err error) {
	for _, text := range ExceptionLines(err) {
		w.WriteText(text)
	}
}

// ExceptionOnlyLines is traceback.format_exception_only(err).
func ExceptionOnlyLines(err error) []string {
	if err == nil {
		return []string{"NoneType: None\n"}
	}
	var t tracebackWriter
	t.summary(err)
	return t.parts
}

// FrameSummary is a line of a traceback as traceback.extract_tb gives it.
type FrameSummary struct{ Frame }

// ExtractTraceback is traceback.extract_tb(tb).
func ExtractTraceback(tb any) []*FrameSummary {
	var list []*FrameSummary
	if tb, ok := tb.(TracebackValue); ok {
		for _, f := range Frames(tb.Err) {
			f.Text = f.source()
			list = append(list, &FrameSummary{f})
		}
	}
	return list
}

// FormatFrames is traceback.format_list(frames).
func FormatFrames(frames []*FrameSummary) []string {
	var t tracebackWriter
	list := make([]Frame, len(frames))
	for i, f := range frames {
		list[i] = f.Frame
	}
	t.lines(list)
	return t.parts
}

// FormatTraceback is traceback.format_tb(tb).
func FormatTraceback(tb any) []string { return FormatFrames(ExtractTraceback(tb)) }

// FormatExceptionOnly is "".join(traceback.format_exception_only(err)).
func FormatExceptionOnly(err error) string { return strings.Join(ExceptionOnlyLines(err), "") }

const (
	causeText   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextText = "\nDuring handling of the above exception, another exception occurred:\n\n"
	// Lib/traceback.py's limits on groups.
	maxGroupWidth = 15
	maxGroupDepth = 10
)

// tracebackWriter follows TracebackException.format of Lib/traceback.py.
type tracebackWriter struct {
	parts      []string // what Lib/traceback.py yields
	seen       map[error]bool
	depth      int // of groups
	needsClose bool
}

func (t *tracebackWriter) indent() string { return strings.Repeat("  ", t.depth) }

// emit writes lines behind the margin of the group that they are in.
func (t *tracebackWriter) emit(text, margin string) {
	prefix := t.indent()
	if t.depth > 0 {
		prefix += margin + " "
	}
	var b strings.Builder
	for line := range strings.SplitAfterSeq(text, "\n") {
		if line != "" {
			b.WriteString(prefix)
			b.WriteString(line)
		}
	}
	t.parts = append(t.parts, b.String())
}

// exception writes err, after what led to it.
func (t *tracebackWriter) exception(err error) {
	t.seen[err] = true
	if cause := Cause(err); cause != nil && !t.seen[cause] {
		t.exception(cause)
		t.emit(causeText, "|")
	} else if context := Context(err); cause == nil && context != nil && !Suppressed(err) && !t.seen[context] {
		t.exception(context)
		t.emit(contextText, "|")
	}
	g, ok := err.(Grouped)
	traced := sourceMap == nil || hasStack(err)
	switch {
	case !ok:
		if traced {
			t.emit("Traceback (most recent call last):\n", "|")
		}
		t.frames(err)
		t.summary(err)
	case t.depth > maxGroupDepth:
		t.emit("... (max_group_depth is "+strconv.Itoa(maxGroupDepth)+")\n", "|")
	case t.depth == 0:
		t.depth = 1
		if traced {
			t.emit("Exception Group Traceback (most recent call last):\n", "+")
		}
		t.group(g.Group(), err)
		t.depth = 0
	default:
		if traced {
			t.emit("Exception Group Traceback (most recent call last):\n", "|")
		}
		t.group(g.Group(), err)
	}
}

// hasStack reports whether an exception has been raised, as far as is known.
func hasStack(err error) bool {
	e := exc(err)
	return e != nil && e.more != nil && e.more.stack != nil
}

// group writes the frames and the text of a group, and its exceptions as boxes.
func (t *tracebackWriter) group(g *ErrorGroup, err error) {
	t.frames(err)
	t.summary(err)
	shown := min(len(g.Errors), maxGroupWidth+1)
	t.needsClose = false
	for i, e := range g.Errors[:shown] {
		last := i == shown-1
		if last {
			t.needsClose = true // a group within may close the box
		}
		corner, title := "  ", strconv.Itoa(i+1)
		if i == 0 {
			corner = "+-"
		}
		if i >= maxGroupWidth {
			title = "..."
		}
		t.parts = append(t.parts, t.indent()+corner+"+---------------- "+title+" ----------------\n")
		t.depth++
		if i < maxGroupWidth {
			t.exception(e)
		} else if rest := len(g.Errors) - maxGroupWidth; rest > 1 {
			t.emit("and "+strconv.Itoa(rest)+" more exceptions\n", "|")
		} else {
			t.emit("and 1 more exception\n", "|")
		}
		if last && t.needsClose {
			t.parts = append(t.parts, t.indent()+"+------------------------------------\n")
			t.needsClose = false
		}
		t.depth--
	}
}

func (t *tracebackWriter) frames(err error) { t.lines(Frames(err)) }

func (t *tracebackWriter) lines(frames []Frame) {
	for i := 0; i < len(frames); {
		f := frames[i]
		same := 1
		for i+same < len(frames) && frames[i+same] == f {
			same++
		}
		for range min(same, 3) {
			text := `  File "` + f.File + `", line ` + strconv.Itoa(f.Line) + ", in " + f.Func + "\n"
			if line := f.source(); line != "" {
				text += "    " + line + "\n"
			}
			t.emit(text, "|")
		}
		switch {
		case same == 4:
			t.emit("  [Previous line repeated 1 more time]\n", "|")
		case same > 4:
			t.emit("  [Previous line repeated "+strconv.Itoa(same-3)+" more times]\n", "|")
		}
		i += same
	}
}

// source is the line of the Python file, without its indentation.
func (f Frame) source() string {
	if f.Text != "" {
		return strings.TrimSpace(f.Text)
	}
	data, err := os.ReadFile(f.File)
	if err != nil {
		return ""
	}
	lines := strings.Split(string(data), "\n")
	if f.Line < 1 || f.Line > len(lines) {
		return ""
	}
	return strings.TrimSpace(lines[f.Line-1])
}

// summary writes the line with class and text, and the notes.
func (t *tracebackWriter) summary(err error) {
	line := ClassOf(err).Error()
	if text := strOfException(err); text != "" {
		line += ": " + text
	}
	t.emit(line+"\n", "|")
	for _, note := range Notes(err) {
		t.emit(note+"\n", "|")
	}
}

// strOfException is str(err), which may itself raise.
func strOfException(err error) (text string) {
	defer func() {
		if fault := recover(); fault != nil {
			Fault(fault)
			text = "<exception str() failed>"
		}
	}()
	return err.Error()
}

// PrintTraceback is traceback.print_tb(tb): to standard error.
func PrintTraceback(tb any) {
	for _, text := range FormatTraceback(tb) {
		Stderr.WriteText(text)
	}
}

// Made gives an exception that is made but not raised yet: it has no traceback. Programs that show tracebacks say so.
func Made[E error](err E) E {
	if e := exc(err); e != nil && e.more != nil {
		e.more.stack = nil
	}
	return err
}

// Traced gives an exception that was made before and is raised here: its traceback begins here, unless it has one.
func Traced[E error](err E) E {
	if e := exc(err); e != nil && (e.more == nil || e.more.stack == nil) && stacksLeft.Load() > 0 {
		e.record()
	}
	return err
}
