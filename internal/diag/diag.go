// Package diag holds what gosyncio says about a program: diagnostics with a
// place, a stable code, a message and advice. Every phase appends to a List;
// the driver prints it, in order, with the source lines.
package diag

import (
	"cmp"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// Severity parts what stops a translation from what does not.
type Severity uint8

const (
	Error Severity = iota
	Warning
)

// A Diagnostic is one finding.
type Diagnostic struct {
	Severity Severity
	Code     string   // GSY0123, stable between versions
	File     string   // as the user named it
	Span     ast.Span // columns in UTF-8 bytes; a zero Line means the whole file
	Message  string   // what is wrong, in Python's terms
	Advice   string   // what to do instead; "" if the message says it
}

// List collects the diagnostics of one run. The zero value is empty.
type List struct{ items []Diagnostic }

// Add appends a diagnostic.
func (l *List) Add(d Diagnostic) { l.items = append(l.items, d) }

// Merge appends what another list holds: files are parsed in parallel, each into a list of its own.
func (l *List) Merge(other *List) { l.items = append(l.items, other.items...) }

// Errorf-like helpers live with the callers: a code belongs to the rule that reports it.

// HasErrors reports whether anything in the list stops the translation.
func (l *List) HasErrors() bool {
	return slices.ContainsFunc(l.items, func(d Diagnostic) bool { return d.Severity == Error })
}

// Sorted returns the diagnostics by file (in order of first mention), line and column, without repetitions.
func (l *List) Sorted() []Diagnostic {
	order := map[string]int{}
	for _, d := range l.items {
		if _, ok := order[d.File]; !ok {
			order[d.File] = len(order)
		}
	}
	sorted := slices.Clone(l.items)
	slices.SortStableFunc(sorted, func(a, b Diagnostic) int {
		return cmp.Or(
			cmp.Compare(order[a.File], order[b.File]),
			cmp.Compare(a.Span.Line, b.Span.Line),
			cmp.Compare(a.Span.Col, b.Span.Col),
		)
	})
	return slices.Compact(sorted)
}
