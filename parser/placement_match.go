package parser

import (
	"math/big"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// This file checks match statements as compile.c does (compiler_match and the
// functions below it).

func (c *placementChecker) match(s *ast.Match) {
	c.expression(s.Subject)
	for i, m := range s.Cases {
		last := i == len(s.Cases)-1
		if as, ok := m.Pattern.(*ast.MatchAs); ok && as.Pattern == nil && as.Name == "" && last && len(s.Cases) > 1 {
			// A last case _ is compiled as an else.
			c.expression(m.Guard)
		} else {
			p := patternChecker{placementChecker: c, irrefutable: m.Guard != nil || last}
			p.pattern(m.Pattern)
			c.expression(m.Guard)
		}
		c.statements(m.Body)
	}
}

// patternChecker checks one case's pattern.
type patternChecker struct {
	*placementChecker
	stores      []string // names bound so far
	irrefutable bool     // a pattern that always matches may stand here
}

func (p *patternChecker) bind(name string, at ast.Span) {
	if name == "" {
		return
	}
	p.notDebug(name, at, ast.Store)
	if slices.Contains(p.stores, name) {
		p.fail(at, "multiple assignments to name '"+name+"' in pattern")
		return
	}
	p.stores = append(p.stores, name)
}

func (p *patternChecker) pattern(pattern ast.Pattern) {
	switch x := pattern.(type) {
	case *ast.MatchValue:
		p.expression(x.Value)
	case *ast.MatchSingleton:
	case *ast.MatchSequence:
		p.sequence(x)
	case *ast.MatchMapping:
		p.mapping(x)
	case *ast.MatchClass:
		p.class(x)
	case *ast.MatchStar:
		p.bind(x.Name, x.Span)
	case *ast.MatchAs:
		p.as(x)
	case *ast.MatchOr:
		p.or(x)
	}
}

// inside checks a pattern that is part of another, where one that always
// matches does no harm.
func (p *patternChecker) inside(pattern ast.Pattern) {
	saved := p.irrefutable
	p.irrefutable = true
	p.pattern(pattern)
	p.irrefutable = saved
}

func (p *patternChecker) as(x *ast.MatchAs) {
	if x.Pattern == nil {
		if !p.irrefutable {
			if x.Name != "" {
				p.fail(x.Span, "name capture '"+x.Name+"' makes remaining patterns unreachable")
			} else {
				p.fail(x.Span, "wildcard makes remaining patterns unreachable")
			}
			return
		}
		p.bind(x.Name, x.Span)
		return
	}
	p.pattern(x.Pattern)
	p.bind(x.Name, x.Span)
}

func (p *patternChecker) or(x *ast.MatchOr) {
	before, saved := p.stores, p.irrefutable
	var first []string
	for i, alternative := range x.Patterns {
		p.stores = slices.Clone(before)
		p.irrefutable = saved && i == len(x.Patterns)-1
		p.pattern(alternative)
		bound := slices.Clone(p.stores[len(before):])
		slices.Sort(bound)
		if i == 0 {
			first = bound
		} else if !slices.Equal(first, bound) {
			p.fail(x.Span, "alternative patterns bind different names")
			break
		}
	}
	p.irrefutable = saved
	p.stores = append(slices.Clone(before), first...)
}

func (p *patternChecker) sequence(x *ast.MatchSequence) {
	stars := 0
	for _, sub := range x.Patterns {
		if _, ok := sub.(*ast.MatchStar); ok {
			stars++
		}
	}
	if stars > 1 {
		p.fail(x.Span, "multiple starred names in sequence pattern")
	}
	for _, sub := range x.Patterns {
		p.inside(sub)
	}
}

func (p *patternChecker) mapping(x *ast.MatchMapping) {
	var seen []ast.Const
	for _, key := range x.Keys {
		if value, ok := constantKey(key); ok {
			if slices.ContainsFunc(seen, func(other ast.Const) bool { return sameKey(value, other) }) {
				p.fail(x.Span, "mapping pattern checks duplicate key ("+ast.ReprConst(value)+")")
			}
			seen = append(seen, value)
		}
		p.expression(key)
	}
	for _, sub := range x.Patterns {
		p.inside(sub)
	}
	p.bind(x.Rest, x.Span)
}

func (p *patternChecker) class(x *ast.MatchClass) {
	for i, name := range x.KwdAttrs {
		p.notDebug(name, x.KwdPatterns[i].Pos(), ast.Store)
		if slices.Contains(x.KwdAttrs[:i], name) {
			p.fail(x.KwdPatterns[i].Pos(), "attribute name repeated in class pattern: "+name)
		}
	}
	p.expression(x.Cls)
	for _, sub := range x.Patterns {
		p.inside(sub)
	}
	for _, sub := range x.KwdPatterns {
		p.inside(sub)
	}
}

// constantKey is the value of a mapping pattern's key, where it is a literal.
func constantKey(x ast.Expression) (ast.Const, bool) {
	switch x := x.(type) {
	case *ast.Constant:
		return x.Value, true
	case *ast.UnaryOp:
		operand, ok := x.Operand.(*ast.Constant)
		if !ok {
			return nil, false
		}
		switch value := operand.Value.(type) {
		case ast.ConstInt:
			return ast.ConstInt{Int: new(big.Int).Neg(value.Int)}, true
		case ast.ConstFloat:
			return -value, true
		case ast.ConstComplex:
			return -value, true
		}
	}
	return nil, false
}

// sameKey tells whether two keys are equal in a Python dict: numbers are so by
// value, True and False among them.
func sameKey(a, b ast.Const) bool {
	x, xOK := number(a)
	y, yOK := number(b)
	if xOK && yOK {
		return x.Cmp(y) == 0
	}
	return !xOK && !yOK && a == b
}

func number(c ast.Const) (*big.Float, bool) {
	const precise = 2048
	switch c := c.(type) {
	case ast.ConstBool:
		if c {
			return big.NewFloat(1), true
		}
		return new(big.Float), true
	case ast.ConstInt:
		return new(big.Float).SetPrec(max(precise, uint(c.BitLen()))).SetInt(c.Int), true
	case ast.ConstFloat:
		if c == c { // NaN has no place among big floats
			return big.NewFloat(float64(c)), true
		}
	case ast.ConstComplex:
		if c == 0 {
			return new(big.Float), true
		}
	}
	return nil, false
}
