package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// A variable that owns generators closes them: see generators.Owns.
//
//	g = lines()        g := lines()
//	…                  defer g.Abandon()

// ownsGenerator reports whether a variable owns the generator objects that it holds.
func (f *fn) ownsGenerator(v *types.Var) bool {
	if !f.b.local(v) || !f.b.gens.Owns(v.Binding) {
		return false
	}
	k := f.b.rep(v.Cell).Kind
	return k == Gen || k == AsyncGen
}

// assignOwned assigns to a variable that owns what it holds: what it held is abandoned, and the function abandons what
// it holds at the end.
func (f *fn) assignOwned(v *types.Var, x ir.Expr) {
	place := f.place()
	g := f.variable(v)
	assigned := &ir.Assign{At: place, Lhs: []ir.Expr{ref(g)}, Rhs: []ir.Expr{x}}
	once := len(v.Binding.Sites) == 1 && len(f.loops) == 0
	if once && f.frame.kind == inFunc && len(f.owned()) == 0 {
		f.emit(assigned)
		f.emit(&ir.Defer{Call: method(ref(g), "Abandon")})
		f.b.ownedIn[f.f] = append(f.b.ownedIn[f.f], nil) // another one would have to be abandoned first
		return
	}
	if !once {
		old := f.save("left", g.Type, ref(g))
		f.emit(assigned)
		f.emit(&ir.ExprStmt{X: method(old, "Abandon")})
	} else {
		f.emit(assigned)
	}
	for _, have := range f.owned() {
		if have == g {
			return
		}
	}
	f.b.ownedIn[f.f] = append(f.b.ownedIn[f.f], g)
}

func (f *fn) owned() []*ir.Var { return f.b.ownedIn[f.f] }

// abandonOwned puts what abandons a function's generators, in the order of their variables, before its statements.
func (f *fn) abandonOwned(stmts []ir.Stmt) []ir.Stmt {
	var body []ir.Stmt
	for _, g := range f.owned() {
		if g != nil {
			body = append(body, &ir.ExprStmt{X: method(ref(g), "Abandon")})
		}
	}
	if len(body) == 0 {
		return stmts
	}
	return append([]ir.Stmt{&ir.Defer{Call: &ir.Call{Fun: &ir.FuncLit{Body: body}}}}, stmts...)
}

// deleteOwned lowers del of a variable that owns its generator.
func (f *fn) deleteOwned(t *ast.Name, v *types.Var) {
	if f.ownsGenerator(v) {
		f.emit(&ir.ExprStmt{At: f.place(), X: method(ref(f.variable(v)), "Abandon")})
	}
}
