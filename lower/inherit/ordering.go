package inherit

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// ordered writes out the comparisons that functools.total_ordering derives from the one that a class has
// (functools._convert). What the class has gives NotImplemented first, so do the others, each in its own name:
//
//	@total_ordering                                    class Version:
//	class Version:                                         def __lt__(self, other): …
//	    def __lt__(self, other):                           def __ge__(self, other):
//	        if not isinstance(other, Version):   →             if not isinstance(other, Version):
//	            return NotImplemented                              return NotImplemented
//	        return self.key < other.key                        return not self.__lt__(other)
//
// It gives nil for a class without the decorator, or without a comparison.
func (o *operators) ordered(def *ast.ClassDef) *ast.ClassDef {
	decorator := func(d ast.Expression) bool { return o.info.Qualified(d) == "functools.total_ordering" }
	if !slices.ContainsFunc(def.DecoratorList, decorator) {
		return nil
	}
	for _, root := range []string{"__lt__", "__le__", "__gt__", "__ge__"} {
		from := o.inherited(def, root)
		if from == nil || len(from.Args.Positional()) != 2 {
			continue
		}
		out := *def
		out.DecoratorList = slices.DeleteFunc(slices.Clone(def.DecoratorList), decorator)
		out.Body = slices.Clone(def.Body)
		for _, d := range orderings[root] {
			if o.inherited(def, d.name) == nil {
				out.Body = append(out.Body, d.method(from))
			}
		}
		return &out
	}
	return nil
}

// inherited is the method of a class or of the bases that it has in the module.
func (o *operators) inherited(k *ast.ClassDef, name string) *ast.FunctionDef {
	if f := o.method(k, name); f != nil {
		return f
	}
	for _, base := range k.Bases {
		if b := o.named(base); b != nil && b != k {
			if f := o.inherited(b, name); f != nil {
				return f
			}
		}
	}
	return nil
}

// derivation is a comparison that follows from another one: that or its opposite, joined with equality or not.
type derivation struct {
	name   string
	negate bool
	join   string // "and" with !=, "or" with ==
}

var orderings = map[string][]derivation{
	"__lt__": {{"__gt__", true, "and"}, {"__le__", false, "or"}, {"__ge__", true, ""}},
	"__le__": {{"__ge__", true, "or"}, {"__lt__", false, "and"}, {"__gt__", true, ""}},
	"__gt__": {{"__lt__", true, "and"}, {"__ge__", false, "or"}, {"__le__", true, ""}},
	"__ge__": {{"__le__", true, "or"}, {"__gt__", false, "and"}, {"__lt__", true, ""}},
}

// method is the method for a comparison that follows from another.
func (d derivation) method(from *ast.FunctionDef) *ast.FunctionDef {
	params := from.Args.Positional()
	at := from.Span
	name := func(i int) ast.Expression { return &ast.Name{Span: at, ID: params[i].Arg} }
	var x ast.Expression = &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: name(0), Attr: from.Name}, Args: []ast.Expression{name(1)}}
	if d.negate {
		x = &ast.UnaryOp{Span: at, Op: ast.Not, Operand: x}
	}
	equality := func(op ast.CmpOperator) ast.Expression {
		return &ast.Compare{Span: at, Left: name(0), Ops: []ast.CmpOperator{op}, Comparators: []ast.Expression{name(1)}}
	}
	switch d.join {
	case "and":
		x = &ast.BoolOp{Span: at, Op: ast.And, Values: []ast.Expression{x, equality(ast.NotEq)}}
	case "or":
		x = &ast.BoolOp{Span: at, Op: ast.Or, Values: []ast.Expression{x, equality(ast.Eq)}}
	}
	out := *from
	out.Name, out.DecoratorList = d.name, nil
	out.Body = append(declining(from.Body), &ast.Return{Span: at, Value: x})
	return &out
}

// declining are the tests at the start of a method that lead to NotImplemented, or the test that all else is under.
func declining(body []ast.Statement) []ast.Statement {
	var out []ast.Statement
	if _, ok := ast.Docstring(body); ok {
		body = body[1:]
	}
	for i, st := range body {
		test, declines, rest := branches(st, body[i+1:])
		switch {
		case isDeclining(declines):
			out = append(out, decline(st, test, declines[0]))
			continue
		case isDeclining(rest):
			return append(out, decline(st, &ast.UnaryOp{Span: st.Pos(), Op: ast.Not, Operand: test}, rest[0]))
		}
		return out
	}
	return out
}

// decline is an if statement around a return of NotImplemented, which is another node than that of the method: it stands in
// another one.
func decline(at ast.Statement, test ast.Expression, result ast.Statement) ast.Statement {
	r := *result.(*ast.Return)
	return &ast.If{Span: at.Pos(), Test: test, Body: []ast.Statement{&r}}
}

// branches are a test, what is done if it holds, and what is done otherwise; nil for a statement without one.
func branches(st ast.Statement, after []ast.Statement) (test ast.Expression, then, otherwise []ast.Statement) {
	switch st := st.(type) {
	case *ast.If:
		if len(st.Orelse) > 0 {
			return st.Test, st.Body, st.Orelse
		}
		return st.Test, st.Body, after
	case *ast.Return:
		if c, ok := st.Value.(*ast.IfExp); ok {
			result := func(e ast.Expression) []ast.Statement { return []ast.Statement{&ast.Return{Span: st.Span, Value: e}} }
			return c.Test, result(c.Body), result(c.Orelse)
		}
	}
	return nil, nil, nil
}

// isDeclining: return NotImplemented, and nothing else.
func isDeclining(body []ast.Statement) bool {
	if len(body) != 1 {
		return false
	}
	r, ok := body[0].(*ast.Return)
	if !ok {
		return false
	}
	n, ok := r.Value.(*ast.Name)
	return ok && n.ID == "NotImplemented"
}
