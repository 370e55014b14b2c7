package types

import "github.com/gosyncio/gosyncio/ast"

// EachCell calls visit for every cell of the program: of expressions, variables, fields, parameters and results, and
// those inside them. Cells that were unified come once.
func (p *Program) EachCell(visit func(*Cell)) {
	seen := map[*Cell]bool{}
	var walk func(c *Cell)
	walk = func(c *Cell) {
		if c == nil {
			return
		}
		c = c.root()
		if seen[c] {
			return
		}
		seen[c] = true
		visit(c)
		for _, a := range c.atoms {
			for _, arg := range a.Args {
				walk(arg)
			}
		}
	}
	for _, c := range p.exprs {
		walk(c)
	}
	for _, v := range p.vars {
		walk(v.Cell)
	}
	for _, f := range p.Funcs {
		walk(f.Ret)
		walk(f.Yield)
		for _, prm := range f.Params {
			walk(prm.Cell)
		}
	}
	for _, c := range p.Classes {
		for _, f := range c.Fields {
			walk(f.Cell)
		}
		for _, m := range c.Members {
			walk(m.Cell)
		}
	}
}

// EachCall calls visit for every call that inference has seen.
func (p *Program) EachCall(visit func(*ast.Call, *Call)) {
	for e, c := range p.calls {
		visit(e, c)
	}
}

// EachExpr calls visit for every expression that inference has seen.
func (p *Program) EachExpr(visit func(ast.Expression, *Cell)) {
	for e, c := range p.exprs {
		visit(e, c)
	}
}

// Flows are the cells between which values pass, in the order in which inference found them. The list may grow when more
// is asked of the program.
func (p *Program) Flows() []Flow { return p.flows }
