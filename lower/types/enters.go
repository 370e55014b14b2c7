package types

import (
	"github.com/gosyncio/gosyncio/ast"
)

// An __enter__ or __aenter__ that ends with "return self" gives nothing in Go, if only with statements ask for it: what they
// bind is the object that they have, of its own class rather than of the one that has the method.
//
//	async with Service() as s: …      →    s := NewService(); s.Enter(ctx); …

// EntersSelf reports whether a function is such a method.
func (p *Program) EntersSelf(f *Func) bool {
	if f == nil || f.Class == nil || f.Stub != nil || f.Name != "__enter__" && f.Name != "__aenter__" {
		return false
	}
	if p.entered == nil {
		p.entered = map[string]bool{}
		for _, m := range p.Modules {
			p.askedToEnter(m.Tree)
		}
	}
	if p.entered[f.Name] {
		return false
	}
	for _, c := range p.Classes {
		if c.Def == nil || !c.IsSubclass(f.Class) && !f.Class.IsSubclass(c) {
			continue
		}
		for _, st := range c.Def.Body {
			if ast.Binds(st, f.Name) && !returnsSelf(st) {
				return false
			}
		}
	}
	return true
}

// askedToEnter notes which of the methods a module asks for by name, but to call them for their effect:
// await super().__aenter__().
func (p *Program) askedToEnter(m *ast.Module) {
	effect := map[*ast.Attribute]bool{}
	ast.Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Expr:
			v := n.Value
			if await, ok := v.(*ast.Await); ok {
				v = await.Value
			}
			if call, ok := v.(*ast.Call); ok {
				if a, ok := call.Func.(*ast.Attribute); ok {
					effect[a] = true
				}
			}
		case *ast.Attribute:
			switch n.Attr {
			case "__enter__", "__aenter__":
				p.entered[n.Attr] = p.entered[n.Attr] || !effect[n]
			case "enter_context":
				p.entered["__enter__"] = true
			case "enter_async_context":
				p.entered["__aenter__"] = true
			}
		}
		return true
	})
}

// returnsSelf reports whether a statement defines a method that always returns its object.
func returnsSelf(st ast.Statement) bool {
	def, ok := ast.Def(st)
	if !ok || len(def.DecoratorList) > 0 || len(def.Args.Args) != 1 {
		return false
	}
	if _, ok := def.Body[len(def.Body)-1].(*ast.Return); !ok {
		return false
	}
	self, fine := def.Args.Args[0].Arg, true
	ast.Walk(&ast.Module{Body: def.Body}, func(n any) bool {
		switch n := n.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda, *ast.ClassDef:
			return false
		case *ast.Yield, *ast.YieldFrom:
			fine = false
		case *ast.Return:
			v, ok := n.Value.(*ast.Name)
			fine = fine && ok && v.ID == self
		case *ast.Name:
			fine = fine && (n.ID != self || n.Ctx == ast.Load)
		}
		return fine
	})
	return fine
}
