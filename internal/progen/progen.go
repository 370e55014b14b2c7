// Package progen makes random Python programs that find differences between
// CPython and what gosyncio makes of the same source.
//
// There are two kinds. An expression program evaluates random expressions and
// statements whose operands say when they are evaluated: the order of
// evaluation, short circuits, what an augmented assignment reads before an
// await. A task program runs random tasks over locks, queues, events, gather,
// cancel and the like, each step of which says that it runs: who runs when. Both
// print a line for each of many small cases, and end by themselves whatever they
// drew; CPython runs them without an uncaught exception, and with the same
// output for every PYTHONHASHSEED.
//
// It takes a seed and a set of features and gives Python source, the same for
// the same seed. It never runs anything: its tests do.
package progen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// Kind is what a program is about.
type Kind string

// The kinds of program.
const (
	Expr Kind = "expr" // the order of evaluation
	Task Kind = "task" // the order of tasks
)

// Config says what to make.
type Config struct {
	Kind  Kind
	Seed  uint64
	Cases int
	// Features are the constructs to draw from, of those that Features lists;
	// nil for all.
	Features []string
}

// Features lists the constructs of a kind of program that can be left out.
// What is not listed (calls, arithmetic, assignment, tasks, sleep) is always
// there.
func Features(k Kind) []string {
	if k == Task {
		return slices.Clone(taskFeatures)
	}
	return slices.Clone(exprFeatures)
}

// Generate makes a program.
func Generate(c Config) (string, error) {
	known := Features(c.Kind)
	g := &gen{
		r:     rand.New(rand.NewPCG(c.Seed, 0x9e3779b97f4a7c15)),
		on:    map[string]bool{},
		state: caseState{},
	}
	if c.Features == nil {
		c.Features = known
	}
	for _, f := range c.Features {
		if !slices.Contains(known, f) {
			return "", fmt.Errorf("no feature %q of %s programs; there are %s", f, c.Kind, strings.Join(known, ", "))
		}
		g.on[f] = true
	}
	switch c.Kind {
	case Expr:
		g.exprProgram(c.Cases)
	case Task:
		g.taskProgram(c.Cases)
	default:
		return "", fmt.Errorf("no kind of program %q", c.Kind)
	}
	return g.out.String(), nil
}

// gen makes one program.
type gen struct {
	r      *rand.Rand
	on     map[string]bool // the features to use
	out    strings.Builder
	indent int
	state  caseState
}

// line writes a line at the current indentation.
func (g *gen) line(format string, args ...any) {
	if format != "" {
		g.out.WriteString(strings.Repeat("    ", g.indent))
		fmt.Fprintf(&g.out, format, args...)
	}
	g.out.WriteByte('\n')
}

// block writes a header and an indented body.
func (g *gen) block(header string, body func()) {
	g.line("%s", header)
	g.indent++
	body()
	g.indent--
}

// n draws a number from 0 up to max-1.
func (g *gen) n(max int) int { return g.r.IntN(max) }

// between draws a number from lo to hi, both included.
func (g *gen) between(lo, hi int) int { return lo + g.n(hi-lo+1) }

// chance is true in percent of 100 cases.
func (g *gen) chance(percent int) bool { return g.n(100) < percent }

// pick draws one of several.
func pick[T any](g *gen, options ...T) T { return options[g.n(len(options))] }

// choice is a weighted alternative that may depend on a feature.
type choice[T any] struct {
	weight  int
	feature string // "" for always
	make    T
}

// draw picks an alternative by weight among those whose feature is on.
func draw[T any](g *gen, options []choice[T]) T {
	total := 0
	for _, o := range options {
		if o.feature == "" || g.on[o.feature] {
			total += o.weight
		}
	}
	at := g.n(total)
	for _, o := range options {
		if o.feature != "" && !g.on[o.feature] {
			continue
		}
		if at -= o.weight; at < 0 {
			return o.make
		}
	}
	panic("unreachable: the weights add up to total")
}
