package argparse

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/runtime/py"
)

// usage is _format_usage: "usage: prog [-h] …", wrapped if it is too long.
func (f *formatter) usage(usage string, actions []*action, exclusive []*Group, prefix string) string {
	switch {
	case usage != "":
		usage = f.percent(usage, func(string) (any, bool) { return nil, false })
	case len(actions) == 0:
		usage = f.prog
	default:
		usage = f.autoUsage(actions, exclusive, prefix)
	}
	return prefix + usage + "\n\n"
}

func (f *formatter) autoUsage(actions []*action, exclusive []*Group, prefix string) string {
	var optionals, positionals []*action
	for _, a := range actions {
		if len(a.flags) > 0 {
			optionals = append(optionals, a)
		} else {
			positionals = append(positionals, a)
		}
	}
	parts := f.usageParts(slices.Concat(optionals, positionals), exclusive)
	usage := strings.Join(append([]string{f.prog}, parts...), " ")
	width := f.width - f.indent
	if py.Len(prefix)+py.Len(usage) <= width {
		return usage
	}
	opts, poss := f.usageParts(optionals, exclusive), f.usageParts(positionals, exclusive)
	var lines []string
	if float64(py.Len(prefix)+py.Len(f.prog)) <= 0.75*float64(width) {
		indent := strings.Repeat(" ", py.Len(prefix)+py.Len(f.prog)+1)
		switch {
		case len(opts) > 0:
			lines = usageLines(append([]string{f.prog}, opts...), indent, py.Len(prefix), true, width)
			lines = append(lines, usageLines(poss, indent, 0, false, width)...)
		case len(poss) > 0:
			lines = usageLines(append([]string{f.prog}, poss...), indent, py.Len(prefix), true, width)
		default:
			lines = []string{f.prog}
		}
	} else {
		indent := strings.Repeat(" ", py.Len(prefix))
		lines = usageLines(slices.Concat(opts, poss), indent, 0, false, width)
		if len(lines) > 1 {
			lines = append(usageLines(opts, indent, 0, false, width), usageLines(poss, indent, 0, false, width)...)
		}
		lines = append([]string{f.prog}, lines...)
	}
	return strings.Join(lines, "\n")
}

// usageLines is get_lines in _format_usage: parts to lines, the first of them
// after a prefix.
func usageLines(parts []string, indent string, prefix int, first bool, width int) []string {
	var lines, line []string
	length := len(indent) - 1
	if first {
		length = prefix - 1
	}
	for _, part := range parts {
		if length+1+py.Len(part) > width && len(line) > 0 {
			lines = append(lines, indent+strings.Join(line, " "))
			line, length = nil, len(indent)-1
		}
		line = append(line, part)
		length += py.Len(part) + 1
	}
	if len(line) > 0 {
		lines = append(lines, indent+strings.Join(line, " "))
	}
	if first {
		lines[0] = lines[0][len(indent):]
	}
	return lines
}

// span is where an exclusive group stands among the actions.
type span struct {
	start, end int
	group      *Group
}

// usageParts is _get_actions_usage_parts.
func (f *formatter) usageParts(actions []*action, exclusive []*Group) []string {
	grouped := map[*action]bool{}
	var spans []span
	for _, g := range exclusive {
		if len(g.actions) == 0 {
			panic(py.ValueError.New("empty group"))
		}
		if !slices.ContainsFunc(g.actions, func(a *action) bool { return !a.hidden() }) {
			continue
		}
		start := slices.Index(actions, g.actions[0])
		end := start + len(g.actions)
		if start >= 0 && end <= len(actions) && slices.Equal(actions[start:end], g.actions) {
			for _, a := range g.actions {
				grouped[a] = true
			}
			spans = append(spans, span{start, end, g})
		}
	}
	parts := make([]string, len(actions)) // "" for what is hidden
	for i, a := range actions {
		if !a.hidden() {
			parts[i] = f.usagePart(a, grouped[a])
		}
	}
	slices.SortFunc(spans, func(a, b span) int { return cmp.Or(cmp.Compare(b.start, a.start), cmp.Compare(b.end, a.end)) })
	for _, s := range spans {
		joinExclusive(parts, s)
	}
	return slices.DeleteFunc(parts, func(part string) bool { return part == "" })
}

func (f *formatter) usagePart(a *action, grouped bool) string {
	if len(a.flags) == 0 {
		part := f.args(a, a.dest)
		if grouped && strings.HasPrefix(part, "[") && strings.HasSuffix(part, "]") {
			part = part[1 : len(part)-1]
		}
		return part
	}
	var part string
	switch {
	case a.does == BooleanOptional:
		part = strings.Join(a.flags, " | ")
	case a.nargs == noArgs:
		part = a.flags[0]
	default:
		part = a.flags[0] + " " + f.args(a, strings.ToUpper(a.dest))
	}
	if !a.required && !grouped {
		part = "[" + part + "]"
	}
	return part
}

// joinExclusive puts the parts of a group into brackets, with bars between.
func joinExclusive(parts []string, s span) {
	var shown []string
	for _, part := range parts[s.start:s.end] {
		if part != "" {
			shown = append(shown, part)
		}
	}
	left, right := "[", "]"
	if s.group.required {
		left, right = "(", ")"
		if len(shown) == 1 {
			left, right = "", ""
		}
	}
	shown[0] = left + shown[0]
	shown[len(shown)-1] += right
	for i, part := range shown[:len(shown)-1] {
		parts[s.start+i] = part + " |"
	}
	parts[s.start+len(shown)-1] = shown[len(shown)-1]
	clear(parts[s.start+len(shown) : s.end])
}
