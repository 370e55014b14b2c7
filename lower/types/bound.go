package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// A parameter with a default that no call gives an argument, of a function made in a function or a loop, is Python's way
// to keep a value from the time when the function is made: it is no parameter, but a variable that the function captures.
//
//	[lambda i=i: i for i in range(3)]    →    func() int { return i }
func (p *Program) bindDefaults() {
	looped := p.madeInLoops()
	for _, f := range p.Funcs {
		f.Looped = looped[f.Node]
		if f.Class != nil || f.Outer == nil && !(f.Looped && f.Lambda != nil) {
			continue
		}
		f.Params = slices.DeleteFunc(f.Params, func(prm *Param) bool {
			if prm.Default == nil || prm.Given || prm.Var == nil || prm.Kind != PosOrKw && prm.Kind != KwOnly || len(prm.Var.Binding.Sites) > 1 || ast.IsConstant(prm.Default) {
				return false
			}
			f.Bound = append(f.Bound, prm)
			return true
		})
	}
}

// madeInLoops are the functions and lambdas that loops and comprehensions make again and again.
func (p *Program) madeInLoops() map[ast.Node]bool {
	in := map[ast.Node]bool{}
	note := func(n ast.Node) bool {
		switch n.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda:
			in[n] = true
		}
		return true
	}
	for _, m := range p.Modules {
		for _, st := range m.Tree.Body {
			ast.Inspect(st, func(n ast.Node) bool {
				switch n.(type) {
				case *ast.For, *ast.AsyncFor, *ast.While, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
					ast.Inspect(n, note)
				}
				return true
			})
		}
	}
	return in
}
