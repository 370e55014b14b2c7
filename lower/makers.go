package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// makesOwn reports whether the __new__ of a class gives objects of the class and of those below it only, of which __init__ is
// run, and the class is nowhere but where it is called by its name or asked for what it has.
func (b *builder) makesOwn(c *types.Class) bool {
	atoms := c.Maker().Ret.Atoms()
	for _, a := range atoms {
		if a.Class == nil || !a.Class.IsSubclass(c) && c.Starter() != nil || !a.Class.Program() {
			return false
		}
	}
	if len(atoms) == 0 {
		return false
	}
	for _, d := range descendants(c) {
		if d.Module != c.Module {
			return false // its __init__ is not looked for
		}
	}
	if b.asValues == nil {
		b.asValues = map[*types.Class]bool{}
		for _, m := range b.p.Modules {
			b.findClassValues(m.Tree)
		}
	}
	return !b.asValues[c]
}

// findClassValues notes the classes that are values: something else than their name may call them.
func (b *builder) findClassValues(m *ast.Module) {
	asked := map[ast.Expression]bool{}
	all := func(e ast.Expression) {
		if e != nil {
			ast.Inspect(e, func(n ast.Node) bool {
				if x, ok := n.(ast.Expression); ok {
					asked[x] = true
				}
				return true
			})
		}
	}
	ast.Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *ast.ClassDef:
			for _, e := range n.Bases {
				all(e)
			}
		case *ast.Arg:
			all(n.Annotation)
		case *ast.AnnAssign:
			all(n.Annotation)
		case *ast.FunctionDef:
			all(n.Returns)
		case *ast.AsyncFunctionDef:
			all(n.Returns)
		case *ast.Attribute:
			asked[n.Value] = true
		case *ast.Subscript:
			asked[n.Slice] = true // a key
		case *ast.Compare:
			for _, e := range append([]ast.Expression{n.Left}, n.Comparators...) {
				asked[e] = true
			}
		case *ast.MatchClass:
			all(n.Cls)
		case *ast.Call:
			asked[n.Func] = true
			if f, ok := n.Func.(*ast.Name); ok && len(n.Args) == 2 && (f.ID == "isinstance" || f.ID == "issubclass") {
				all(n.Args[1])
			}
			if f, ok := n.Func.(*ast.Attribute); ok && f.Attr == "__new__" && len(n.Args) == 1 {
				asked[n.Args[0]] = true
			}
		}
		return true
	})
	ast.Walk(m, func(n any) bool {
		e, ok := n.(ast.Expression)
		if !ok || asked[e] {
			return true
		}
		if name, ok := e.(*ast.Name); ok && name.Ctx != ast.Load {
			return true
		}
		for _, a := range b.p.CellOf(e).Atoms() {
			if a.Obj != nil && a.Obj.Program() {
				b.asValues[a.Obj] = true
			}
		}
		return true
	})
}
