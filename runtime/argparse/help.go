package argparse

import (
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
	"github.com/gosyncio/gosyncio/runtime/textwrap"
)

// formatter lays out usage and help: argparse.HelpFormatter. Items are
// rendered at the end, when the widest invocation is known.
type formatter struct {
	prog            string
	style           Format
	width           int
	maxHelpPosition int
	indent          int
	actionMax       int // the widest invocation, with its indentation
	root            section
	current         *section
}

// section is a part of the help with a heading.
type section struct {
	heading string
	parent  *section
	items   []func() string
}

func (p *Parser) formatter() *formatter {
	width := terminalWidth() - 2
	f := &formatter{prog: p.Prog, style: p.Format, width: width, maxHelpPosition: min(24, max(width-20, 4))}
	f.current = &f.root
	return f
}

// terminalWidth is shutil.get_terminal_size().columns.
func terminalWidth() int {
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return n
	}
	if n := stdoutColumns(); n > 0 {
		return n
	}
	return 80
}

// FormatUsage is format_usage().
func (p *Parser) FormatUsage() string {
	f := p.formatter()
	f.addUsage(p.Usage, p.actions, p.exclusive, "usage: ")
	return f.format()
}

// FormatHelp is format_help().
func (p *Parser) FormatHelp() string {
	f := p.formatter()
	f.addUsage(p.Usage, p.actions, p.exclusive, "usage: ")
	f.addText(p.Description)
	for _, g := range p.groups {
		f.start(g.title)
		f.addText(g.description)
		for _, a := range g.actions {
			f.addAction(a)
		}
		f.end()
	}
	f.addText(p.Epilog)
	return f.format()
}

func (f *formatter) format() string {
	help := f.render(&f.root)
	for strings.Contains(help, "\n\n\n") {
		help = strings.ReplaceAll(help, "\n\n\n", "\n\n")
	}
	if help == "" {
		return ""
	}
	return strings.Trim(help, "\n") + "\n"
}

func (f *formatter) render(s *section) string {
	if s.parent != nil {
		f.indent += 2
	}
	text := ""
	for _, item := range s.items {
		if part := item(); part != Suppress {
			text += part
		}
	}
	if s.parent != nil {
		f.indent -= 2
	}
	if text == "" || s.heading == "" || s.heading == Suppress {
		if text == "" {
			return ""
		}
		return "\n" + text + "\n"
	}
	return "\n" + strings.Repeat(" ", f.indent) + s.heading + ":\n" + text + "\n"
}

func (f *formatter) add(item func() string) { f.current.items = append(f.current.items, item) }

func (f *formatter) start(heading string) {
	f.indent += 2
	s := &section{heading: heading, parent: f.current}
	f.add(func() string { return f.render(s) })
	f.current = s
}

func (f *formatter) end() {
	f.current = f.current.parent
	f.indent -= 2
}

func (f *formatter) addText(text string) {
	if text != "" && text != Suppress {
		f.add(func() string { return f.text(text) })
	}
}

func (f *formatter) addUsage(usage string, actions []*action, exclusive []*Group, prefix string) {
	if usage != Suppress {
		f.add(func() string { return f.usage(usage, actions, exclusive, prefix) })
	}
}

func (f *formatter) addAction(a *action) {
	if a.hidden() {
		return
	}
	widest := py.Len(f.invocation(a)) + f.indent
	if a.sub != nil {
		for _, sub := range a.sub.shown {
			widest = max(widest, py.Len(f.invocation(sub))+f.indent+2)
		}
	}
	f.actionMax = max(f.actionMax, widest)
	f.add(func() string { return f.action(a) })
}

// text is _format_text.
func (f *formatter) text(text string) string {
	if strings.Contains(text, "%(prog)") {
		text = f.percent(text, func(string) (any, bool) { return nil, false })
	}
	indent := strings.Repeat(" ", f.indent)
	width := max(f.width-f.indent, 11)
	if f.style == RawDescriptionFormat || f.style == RawTextFormat {
		out := ""
		for line := range strings.SplitAfterSeq(text, "\n") {
			if line != "" {
				out += indent + line
			}
		}
		return out + "\n\n"
	}
	return textwrap.FillWith(oneLine(text), textwrap.Options{Width: width, InitialIndent: indent, SubsequentIndent: indent}) + "\n\n"
}

// oneLine is text with each run of ASCII white space as one space.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || '\t' <= r && r <= '\r' }), " ")
}

// action is _format_action: the invocation, and the help beside or below it.
func (f *formatter) action(a *action) string {
	position := min(f.actionMax+2, f.maxHelpPosition)
	helpWidth := max(f.width-position, 11)
	width := position - f.indent - 2
	header := f.invocation(a)
	margin := strings.Repeat(" ", f.indent)
	first := ""
	switch {
	case a.help == "":
		header = margin + header + "\n"
	case py.Len(header) <= width:
		header = margin + header + strings.Repeat(" ", width-py.Len(header)) + "  "
	default:
		header = margin + header + "\n"
		first = strings.Repeat(" ", position)
	}
	out := header
	if strings.TrimSpace(a.help) != "" {
		if help := f.expand(a); help != "" {
			for i, line := range f.split(help, helpWidth) {
				if i == 0 {
					out += first + line + "\n"
				} else {
					out += strings.Repeat(" ", position) + line + "\n"
				}
			}
		}
	} else if !strings.HasSuffix(header, "\n") {
		out += "\n"
	}
	if a.sub != nil {
		f.indent += 2
		for _, sub := range a.sub.shown {
			out += f.action(sub)
		}
		f.indent -= 2
	}
	return out
}

func (f *formatter) split(text string, width int) []string {
	if f.style == RawTextFormat {
		return strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	}
	return textwrap.Wrap(oneLine(text), width)
}

// invocation is _format_action_invocation: "-p, --producers PRODUCERS".
func (f *formatter) invocation(a *action) string {
	switch {
	case len(a.flags) == 0:
		return f.metavars(a, a.dest, 1)[0]
	case a.nargs == noArgs:
		return strings.Join(a.flags, ", ")
	}
	return strings.Join(a.flags, ", ") + " " + f.args(a, strings.ToUpper(a.dest))
}

// metavars is _metavar_formatter: n names for an action's arguments.
func (f *formatter) metavars(a *action, missing string, n int) []string {
	switch {
	case len(a.metavar) > 1:
		return a.metavar
	case len(a.metavar) == 1:
		missing = a.metavar[0]
	case a.limited:
		missing = "{" + joined(a.choices, ",", py.Str) + "}"
	}
	return slices.Repeat([]string{missing}, n)
}

// args is _format_args.
func (f *formatter) args(a *action, missing string) string {
	switch a.nargs {
	case One:
		return f.metavars(a, missing, 1)[0]
	case Optional:
		return "[" + f.metavars(a, missing, 1)[0] + "]"
	case ZeroOrMore:
		m := f.metavars(a, missing, 1)
		if len(m) == 2 {
			return "[" + m[0] + " [" + m[1] + " ...]]"
		}
		return "[" + m[0] + " ...]"
	case OneOrMore:
		m := f.metavars(a, missing, 2)
		return m[0] + " [" + m[1] + " ...]"
	case Remainder:
		return "..."
	case parserArgs:
		return f.metavars(a, missing, 1)[0] + " ..."
	case noArgs:
		return ""
	}
	return strings.Join(f.metavars(a, missing, int(a.nargs)), " ")
}

// expand is _expand_help: the help with its %(default)s and the like.
func (f *formatter) expand(a *action) string {
	help := a.help
	if f.style == DefaultsFormat && !strings.Contains(help, "%(default)") && a.def != any(Suppress) &&
		(len(a.flags) > 0 || a.nargs == Optional || a.nargs == ZeroOrMore) {
		help += " (default: %(default)s)"
	}
	return f.percent(help, a.param)
}

// param is an action's attribute for %(name)s in a help.
func (a *action) param(name string) (any, bool) {
	switch name {
	case "default":
		return a.def, true
	case "dest":
		return a.dest, true
	case "const":
		return a.constant, true
	case "type":
		if a.typ == Str {
			return nil, true
		}
		return a.typ.name(), true
	case "choices":
		if !a.limited {
			return nil, true
		}
		return joined(a.choices, ", ", py.Str), true
	case "required":
		return a.required, true
	case "help":
		return a.help, true
	case "metavar":
		if len(a.metavar) == 1 {
			return a.metavar[0], true
		}
		return nil, true
	case "nargs":
		return a.pythonNArgs(), true
	case "option_strings":
		return py.ListOf(a.flags...), true
	}
	return nil, false
}

func (a *action) pythonNArgs() any {
	switch a.nargs {
	case One:
		return nil
	case Optional:
		return "?"
	case ZeroOrMore:
		return "*"
	case OneOrMore:
		return "+"
	case Remainder:
		return "..."
	case parserArgs:
		return "A..."
	case noArgs:
		return 0
	}
	return int(a.nargs)
}

// percent is text % {"prog": prog, …}: %(name)s, %(name)r, %(name)d, and %%.
func (f *formatter) percent(text string, param func(string) (any, bool)) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(text, '%')
		if i < 0 || i+1 == len(text) {
			if i >= 0 {
				panic(py.ValueError.New("incomplete format"))
			}
			return b.String() + text
		}
		b.WriteString(text[:i])
		text = text[i+1:]
		if text[0] == '%' {
			b.WriteByte('%')
			text = text[1:]
			continue
		}
		name, rest, ok := strings.Cut(strings.TrimPrefix(text, "("), ")")
		if text[0] != '(' || !ok {
			panic(py.TypeError.New("format requires a mapping"))
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return !strings.ContainsRune("-+ #0123456789.", r) })
		if end < 0 {
			panic(py.ValueError.New("incomplete format"))
		}
		v, known := param(name)
		if name == "prog" {
			v, known = f.prog, true
		}
		if !known {
			panic(py.KeyError.New(name))
		}
		b.WriteString(convert(rest[:end], rest[end], v))
		text = rest[end+1:]
	}
}

// convert formats one value by the flags and the conversion of a % format.
func convert(flags string, conversion byte, v any) string {
	switch conversion {
	case 'r', 'a':
		return py.Sprintf("%"+flags+"s", py.Repr(v))
	case 'd', 'i', 'u':
		return py.Sprintf("%"+flags+"d", v)
	case 'f', 'F', 'e', 'E', 'g', 'G':
		if n, ok := v.(int); ok {
			v = float64(n)
		}
		return py.Sprintf("%"+flags+string(conversion), v)
	case 'x', 'X', 'o':
		return py.Sprintf("%"+flags+string(conversion), v)
	}
	return py.Sprintf("%"+flags+"s", py.Str(v))
}
