package ast

import "slices"

// Def gives a function definition, plain or async, as one struct: the two have the same fields. The struct is the node's
// own, so that what is set in it is set in the node; maps that are keyed by nodes want n itself.
func Def(n any) (def *FunctionDef, ok bool) {
	switch n := n.(type) {
	case *FunctionDef:
		return n, true
	case *AsyncFunctionDef:
		return (*FunctionDef)(n), true
	}
	return nil, false
}

// DefName is the name that a def or class statement binds; "" of anything else.
func DefName(n any) string {
	if c, ok := n.(*ClassDef); ok {
		return c.Name
	}
	if def, ok := Def(n); ok {
		return def.Name
	}
	return ""
}

// Decorators are those of a def or class statement.
func Decorators(n any) []Expression {
	if c, ok := n.(*ClassDef); ok {
		return c.DecoratorList
	}
	if def, ok := Def(n); ok {
		return def.DecoratorList
	}
	return nil
}

// Generators are the for clauses of a comprehension or a generator expression; nil of anything else.
func Generators(n any) []*Comprehension {
	switch n := n.(type) {
	case *ListComp:
		return n.Generators
	case *SetComp:
		return n.Generators
	case *DictComp:
		return n.Generators
	case *GeneratorExp:
		return n.Generators
	}
	return nil
}

// Iterates reports whether an expression is what a comprehension goes through.
func Iterates(comp any, e Expression) bool {
	for _, g := range Generators(comp) {
		if g.Iter == e {
			return true
		}
	}
	return false
}

// IsConstant reports whether an expression is a literal, or one under an operator: -1.
func IsConstant(e Expression) bool {
	if u, ok := e.(*UnaryOp); ok {
		return IsConstant(u.Operand)
	}
	_, ok := e.(*Constant)
	return ok
}

// IsNone reports whether an expression is the literal None.
func IsNone(e Expression) bool {
	k, ok := e.(*Constant)
	return ok && k.Value == ConstNone{}
}

// LastName is the word that a name or dotted name ends with: c of a.b.c; "" of anything else.
func LastName(e Expression) string {
	switch e := e.(type) {
	case *Name:
		return e.ID
	case *Attribute:
		return e.Attr
	}
	return ""
}

// InspectOwn is Inspect for the statements of a body, without those of the functions and classes in it.
func InspectOwn(body []Statement, f func(Node) bool) {
	for _, st := range body {
		Inspect(st, func(n Node) bool {
			switch n.(type) {
			case *FunctionDef, *AsyncFunctionDef, *Lambda, *ClassDef:
				return false
			}
			return f(n)
		})
	}
}

// Yields reports whether a body makes its function a generator: functions in it don't count.
func Yields(body []Statement) bool {
	found := false
	InspectOwn(body, func(n Node) bool {
		switch n.(type) {
		case *Yield, *YieldFrom:
			found = true
		}
		return !found
	})
	return found
}

// Blocks are the lists of statements right below a node, in the source's order: one for each part of a compound
// statement, those of its handlers and cases too.
func Blocks(n any) [][]Statement {
	switch n := n.(type) {
	case *Module:
		return [][]Statement{n.Body}
	case *FunctionDef:
		return [][]Statement{n.Body}
	case *AsyncFunctionDef:
		return [][]Statement{n.Body}
	case *ClassDef:
		return [][]Statement{n.Body}
	case *For:
		return [][]Statement{n.Body, n.Orelse}
	case *AsyncFor:
		return [][]Statement{n.Body, n.Orelse}
	case *While:
		return [][]Statement{n.Body, n.Orelse}
	case *If:
		return [][]Statement{n.Body, n.Orelse}
	case *With:
		return [][]Statement{n.Body}
	case *AsyncWith:
		return [][]Statement{n.Body}
	case *Match:
		var all [][]Statement
		for _, c := range n.Cases {
			all = append(all, c.Body)
		}
		return all
	case *Try:
		return tryBlocks(n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *TryStar:
		return tryBlocks(n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *ExceptHandler:
		return [][]Statement{n.Body}
	}
	return nil
}

// Loop is the body of a loop and its else clause; not ok of any other statement.
func Loop(st Statement) (body, orelse []Statement, ok bool) {
	switch st := st.(type) {
	case *For:
		return st.Body, st.Orelse, true
	case *AsyncFor:
		return st.Body, st.Orelse, true
	case *While:
		return st.Body, st.Orelse, true
	}
	return nil, nil, false
}

func tryBlocks(body []Statement, handlers []*ExceptHandler, orelse, final []Statement) [][]Statement {
	all := [][]Statement{body}
	for _, h := range handlers {
		all = append(all, h.Body)
	}
	return append(all, orelse, final)
}

// Positional are the parameters that take positional arguments, in order.
func (a *Arguments) Positional() []*Arg {
	return append(slices.Clone(a.Posonlyargs), a.Args...)
}
