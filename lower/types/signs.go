package types

import "github.com/gosyncio/gosyncio/ast"

// Powers of ints with an exponent below zero are floats. Which exponents may be below zero inference can't tell from
// kinds of value, so it looks for evidence: -x, and range(-2, 3), and whatever place their values flow to. An exponent
// without such evidence is taken to be none, and the runtime stops the program if it is one after all.

// A power is an operation a ** b.
type power struct {
	left, right, out *Cell
}

// negativePowers adds float to the results of powers whose exponents may be below zero. It reports whether it added any.
func (p *Program) negativePowers() bool {
	if len(p.powers) == 0 {
		return false
	}
	negative := map[*Cell]bool{}
	for e, c := range p.exprs {
		if u, ok := e.(*ast.UnaryOp); ok && u.Op == ast.USub && !isZero(u.Operand) {
			negative[c.root()] = true
		}
	}
	ranges := p.ranges()
	for again := true; again; {
		again = false
		mark := func(c *Cell) {
			if c != nil && !negative[c.root()] {
				negative[c.root()], again = true, true
			}
		}
		for _, f := range p.flows {
			if negative[f.From.root()] {
				mark(f.To)
			}
		}
		for _, r := range ranges {
			if negative[p.exprs[r.start].root()] {
				mark(p.exprs[r.target])
				if v := p.targetVar(r.module, r.target); v != nil {
					mark(v.Cell)
				}
			}
		}
	}
	added := false
	for _, w := range p.powers {
		if negative[w.right.root()] && p.holdsInt(w.left) && p.holdsInt(w.right) && !p.holdsFloat(w.out) {
			p.addInstance(w.out, "float")
			added = true
		}
	}
	return added
}

func isZero(e ast.Expression) bool {
	k, ok := e.(*ast.Constant)
	if !ok {
		return false
	}
	n, ok := k.Value.(ast.ConstInt)
	return ok && n.Sign() == 0
}

func (p *Program) holdsInt(c *Cell) bool {
	for _, a := range c.Atoms() {
		if r := p.rank(a.Class); r == 1 || r == 2 {
			return true
		}
	}
	return false
}

func (p *Program) holdsFloat(c *Cell) bool {
	for _, a := range c.Atoms() {
		if p.rank(a.Class) == 3 {
			return true
		}
	}
	return false
}

// A counted loop goes through range(start, …).
type counted struct {
	module *Module
	target ast.Expression
	start  ast.Expression
}

// ranges are the loops over range with a start.
func (p *Program) ranges() []counted {
	var list []counted
	for _, m := range p.Modules {
		loop := func(target, iter ast.Expression) {
			c, ok := iter.(*ast.Call)
			if !ok || len(c.Args) < 2 || dottedName(c.Func) != "range" || p.exprs[c.Args[0]] == nil {
				return
			}
			list = append(list, counted{m, target, c.Args[0]})
		}
		visit := func(n ast.Node) bool {
			if n, ok := n.(*ast.For); ok {
				loop(n.Target, n.Iter)
			}
			for _, g := range ast.Generators(n) {
				loop(g.Target, g.Iter)
			}
			return true
		}
		for _, st := range m.Tree.Body {
			ast.Inspect(st, visit)
		}
	}
	return list
}

// targetVar is the variable that a loop's target names, or nil.
func (p *Program) targetVar(m *Module, target ast.Expression) *Var {
	n, ok := target.(*ast.Name)
	if !ok {
		return nil
	}
	if b := p.scopes[m].Use(n); b != nil {
		return p.variable(m, b)
	}
	return nil
}
