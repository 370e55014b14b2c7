package ast

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
