package ast

import (
	"math"
	"strings"
)

// Docstring is the text that a body begins with, as it is written; not ok if it begins with anything else.
func Docstring(body []Statement) (text string, ok bool) {
	if len(body) == 0 {
		return "", false
	}
	e, ok := body[0].(*Expr)
	if !ok {
		return "", false
	}
	k, ok := e.Value.(*Constant)
	if !ok {
		return "", false
	}
	s, ok := k.Value.(ConstStr)
	return string(s), ok
}

// CompiledDoc is a docstring as __doc__ shows it: the compiler of CPython 3.13 expands the tabs and takes off the first
// line's indentation, and of the others what all that aren't blank share (Python/compile.c, _PyCompile_CleanDoc).
func CompiledDoc(text string) string {
	lines := strings.Split(expandTabs(text), "\n")
	margin := math.MaxInt
	for _, l := range lines[1:] {
		if content := strings.TrimLeft(l, " "); content != "" {
			margin = min(margin, len(l)-len(content))
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	if margin == math.MaxInt {
		margin = 0
	}
	for i, l := range lines[1:] {
		lines[i+1] = l[min(margin, len(l)-len(strings.TrimLeft(l, " "))):]
	}
	return strings.Join(lines, "\n")
}

// expandTabs is str.expandtabs().
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	column := 0
	for _, r := range s {
		switch r {
		case '\t':
			n := 8 - column%8
			b.WriteString(strings.Repeat(" ", n))
			column += n
			continue
		case '\n', '\r':
			column = -1
		}
		column++
		b.WriteRune(r)
	}
	return b.String()
}
