package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Lists and dicts that change.
//
// f(*items) hands f a tuple of what items holds at the call, where Go hands over the memory of the slice. That is seen if
// some statement of the program changes a list that items may be: then the slice is cloned.

// changing is the lists and dicts that some statement changes in place, by the cell of their items or keys; made when it is
// first asked for.
func (b *builder) changing() map[*types.Cell]bool {
	if b.changed != nil {
		return b.changed
	}
	b.changed = map[*types.Cell]bool{}
	note := func(e ast.Expression) {
		for _, a := range b.p.CellOf(e).Atoms() {
			if a.Class != nil && len(a.Args) > 0 {
				b.changed[a.Args[0].Root()] = true
			}
		}
	}
	for _, m := range b.p.Modules {
		for _, st := range m.Tree.Body {
			ast.Inspect(st, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Subscript:
					if n.Ctx != ast.Load {
						note(n.Value)
					}
				case *ast.AugAssign:
					note(n.Target)
				case *ast.Call:
					b.noteChanged(n, note)
				}
				return true
			})
		}
	}
	return b.changed
}

// noteChanged notes the arguments that a function of the library changes, and the object of which a method does.
func (b *builder) noteChanged(e *ast.Call, note func(ast.Expression)) {
	targets := b.p.CallOf(e).Targets
	changes := len(targets) == 0
	for _, t := range targets {
		changes = changes || t.Fn != nil && t.Fn.Stub != nil && len(t.Fn.Stub.Mutates) > 0
	}
	if !changes {
		return
	}
	if a, ok := e.Func.(*ast.Attribute); ok {
		note(a.Value)
	}
	for _, x := range e.Args {
		if st, ok := x.(*ast.Starred); ok {
			x = st.Value
		}
		note(x)
	}
	for _, k := range e.Keywords {
		note(k.Value)
	}
}

// spreadable is the items of a list-like expression as a slice that nobody changes.
func (f *fn) spreadable(e ast.Expression, item *Rep) ir.Expr {
	x := f.sliceOf(e, item)
	if r := f.rep(e); r.Kind != List && r.Kind != Slice || !f.b.sameType(r.Args[0].Go, item.Go) || f.b.lists.fresh(f.m, e) {
		return x // a copy already
	}
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Class != nil && len(a.Args) == 1 && f.b.changing()[a.Args[0].Root()] {
			return call(std("slices", "Clone"), x)
		}
	}
	return x
}

// alwaysEmpty reports whether an expression is a **parameter that no call passes a keyword for.
func (f *fn) alwaysEmpty(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok || f.f == nil {
		return false
	}
	v := f.varOfName(n)
	for _, prm := range f.f.Params {
		if prm.Kind != types.VarKw || v == nil || prm.Var != v || len(v.Binding.Sites) != 1 {
			continue
		}
		for _, a := range f.b.p.CellOf(e).Atoms() {
			if len(a.Args) == 0 || f.b.changing()[a.Args[0].Root()] {
				return false
			}
		}
		return f.b.p.TakesNoKeywords(prm)
	}
	return false
}
