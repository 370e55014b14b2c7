package textwrap

import "strings"

// Dedent is textwrap.dedent: without the white space that all lines begin
// with. Lines of white space alone become empty.
func Dedent(text string) string {
	lines := strings.Split(text, "\n")
	margin, found := "", false
	for i, line := range lines {
		rest := strings.TrimLeft(line, " \t")
		if rest == "" {
			lines[i] = ""
			continue
		}
		indent := line[:len(line)-len(rest)]
		switch {
		case !found:
			margin, found = indent, true
		case strings.HasPrefix(indent, margin):
		case strings.HasPrefix(margin, indent):
			margin = indent
		default:
			n := 0
			for n < len(margin) && n < len(indent) && margin[n] == indent[n] {
				n++
			}
			margin = margin[:n]
		}
	}
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(line, margin)
	}
	return strings.Join(lines, "\n")
}

// Indent is textwrap.indent: the prefix before each line that is not blank.
func Indent(text, prefix string) string {
	return IndentIf(text, prefix, func(line string) bool { return strings.TrimSpace(line) != "" })
}

// IndentIf is textwrap.indent with a predicate.
func IndentIf(text, prefix string, predicate func(line string) bool) string {
	var b strings.Builder
	for line := range strings.SplitAfterSeq(text, "\n") {
		if line == "" {
			continue
		}
		if predicate(line) {
			b.WriteString(prefix)
		}
		b.WriteString(line)
	}
	return b.String()
}
