package driver

import (
	"fmt"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/types"
)

// TypedShare says how much of a program has a static type: of the expressions that inference reached, those that have
// values of one kind only, None aside. The rest becomes any, with operations that look at the value when they run.
type TypedShare struct {
	Expressions int `json:"expressions"`
	Static      int `json:"static"`
}

func (t TypedShare) String() string {
	if t.Expressions == 0 {
		return "no expressions"
	}
	return fmt.Sprintf("%d%% of %d expressions have a static type", 100*t.Static/t.Expressions, t.Expressions)
}

// Measure computes the typed share of a program that Translate accepted.
func (r *Result) Measure() (share TypedShare, err error) {
	defer recoverCrash(&err)
	var diags diag.List
	p, err := infer(analyze(r.Program, &diags), &diags)
	if err != nil {
		return share, err
	}
	for _, m := range p.Modules {
		for _, s := range m.Tree.Body {
			ast.Inspect(s, func(n ast.Node) bool {
				if e, ok := n.(ast.Expression); ok {
					share.add(p.CellOf(e))
				}
				return true
			})
		}
	}
	return share, nil
}

// add counts an expression's cell.
func (t *TypedShare) add(c *types.Cell) {
	kinds := 0
	for _, a := range c.Atoms() {
		if a.Class == nil || a.Class.Name != "NoneType" {
			kinds++
		}
	}
	if len(c.Atoms()) == 0 {
		return
	}
	t.Expressions++
	if kinds <= 1 {
		t.Static++
	}
}
