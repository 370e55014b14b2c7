package driver

import (
	"fmt"

	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower"
)

// TypedShare says how much of a program has a static type, and where it has none: see [lower.Typing].
type TypedShare struct {
	Expressions int            `json:"expressions"`
	Static      int            `json:"static"`
	Untyped     []UntypedPlace `json:"untyped"`
}

// UntypedPlace is where an untyped value comes into a program.
type UntypedPlace struct {
	File        string `json:"file"`
	Line        int    `json:"line"`
	Column      int    `json:"column"`
	Expressions int    `json:"expressions"` // how many have this type
	Reason      string `json:"reason"`
	Advice      string `json:"advice"`
}

func (t TypedShare) String() string {
	if t.Expressions == 0 {
		return "no expressions"
	}
	return fmt.Sprintf("%.1f%% of %d expressions have a static type", 100*float64(t.Static)/float64(t.Expressions), t.Expressions)
}

func (u UntypedPlace) String() string {
	times := ""
	if u.Expressions > 1 {
		times = fmt.Sprintf(" (%d expressions)", u.Expressions)
	}
	return fmt.Sprintf("%s:%d:%d: untyped%s: %s; %s", u.File, u.Line, u.Column, times, u.Reason, u.Advice)
}

// Measure computes the typed share of a program that Translate accepted.
func (r *Result) Measure() (share TypedShare, err error) {
	defer recoverCrash(&err)
	var diags diag.List
	t, err := lower.MeasureTyping(analyze(r.Program, &diags), lowering())
	if err != nil {
		return share, err
	}
	share = TypedShare{Expressions: t.Expressions, Static: t.Static, Untyped: []UntypedPlace{}}
	for _, pl := range t.Places {
		share.Untyped = append(share.Untyped, UntypedPlace{
			File: pl.File, Line: pl.Span.Line, Column: pl.Span.Col + 1, Expressions: pl.Expressions, Reason: pl.Reason, Advice: pl.Advice,
		})
	}
	return share, nil
}
