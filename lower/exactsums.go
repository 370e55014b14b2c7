package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Sums that a recursion counts.
//
// Both summands of
//
//	return await fib(n - 1) + await fib(n - 2)
//
// depend on the sum, as those of a, b = b, a + b do. But each of these values was made by a call of its own and is
// added once: the sum is no more than the number of calls that were run times what one of them starts from, and so
// many that 64 bits don't hold their number never are. Nodes of trees, paths and arrangements are counted so.
//
// That holds if within the component of the flows no value is kept for later and none is added twice: all that is in
// it is results of the program's functions, calls of them, sums, and local variables that hand each value on once.
// A cache, a field, an item or a parameter among them, or x + x, and the sum doubles without a call for each summand.

// spent reports whether the cells of a component hold values that are made by a call each, and added once.
func (x *exactness) spent(c *types.Cell) bool {
	group := x.group[c.Root()]
	known, ok := x.sums[group]
	if !ok {
		known = x.findSpent(group)
		x.sums[group] = known
	}
	return known
}

func (x *exactness) findSpent(group int) bool {
	explained := map[*types.Cell]bool{}
	in := func(c *types.Cell) bool { return c != nil && x.group[c.Root()] == group }
	for _, f := range x.b.p.Funcs {
		if f.Stub == nil && !f.Generator && in(f.Ret) {
			explained[f.Ret.Root()] = true
		}
	}
	fine := true
	x.b.p.EachExpr(func(e ast.Expression, c *types.Cell) {
		if fine && in(c) {
			fine = x.spends(e, in)
			explained[c.Root()] = true
		}
	})
	for n := range x.b.lists.module {
		if st, ok := n.(*ast.AugAssign); ok && fine && in(x.b.p.StoredBy(st)) {
			_, local := st.Target.(*ast.Name) // what it binds is looked at where it is read
			fine = local && (st.Op == ast.Add || st.Op == ast.Sub)
			explained[x.b.p.StoredBy(st).Root()] = true
		}
	}
	if !fine {
		return false
	}
	for c, g := range x.group {
		if g == group && !explained[c] {
			return false
		}
	}
	return true
}

// spends reports whether an expression hands on a value that was made for it, or adds such values.
func (x *exactness) spends(e ast.Expression, in func(*types.Cell) bool) bool {
	switch e := e.(type) {
	case *ast.Call:
		return x.makes(e)
	case *ast.Await:
		call, ok := e.Value.(*ast.Call)
		return ok && x.makes(call)
	case *ast.BinOp:
		return e.Op == ast.Add || e.Op == ast.Sub
	case *ast.IfExp:
		return true
	case *ast.Name:
		m := x.b.lists.module[e]
		if m == nil {
			return false
		}
		b := x.b.p.Scopes(m).Use(e)
		return b != nil && x.handsOn(b, in)
	}
	return false
}

// makes reports whether all that a call may call are functions of the program.
func (x *exactness) makes(call *ast.Call) bool {
	targets := x.b.p.CallOf(call).Targets
	for _, t := range targets {
		if t.Fn == nil || t.Fn.Stub != nil || t.Fn.Generator || t.Fn.Partial != nil {
			return false
		}
	}
	return len(targets) > 0
}

// handsOn reports whether a local variable gives each of its values to the component once: by a return, by the sum that
// the variable itself becomes, or, if it has one value, by the one read in the block in which it is bound.
func (x *exactness) handsOn(b *scope.Binding, in func(*types.Cell) bool) bool {
	if b.Builtin || b.Unresolved || b.Global() || b.Captured || b.Kinds.Has(scope.Param) {
		return false
	}
	for _, s := range b.Sites {
		if s.Kind != scope.Assigned && s.Kind != scope.Augmented {
			return false
		}
		if st, ok := s.Stmt.(*ast.Assign); ok && (len(st.Targets) > 1 || !isTarget(st.Targets, s.Node)) {
			return false
		}
	}
	given := map[ast.Node]int{} // by the statement that takes the value into the component
	for _, r := range b.Reads {
		if st := x.taker(r, in); st != nil {
			given[st]++
		}
	}
	for st, n := range given {
		_, returned := st.(*ast.Return)
		if n > 1 || !returned && !updates(st, b.Name) && !(b.Once() && len(given) == 1 && x.sameBlock(b, st)) {
			return false
		}
	}
	return true
}

// taker is the statement that takes what a name holds into the component, nil if it only looks at it.
func (x *exactness) taker(n ast.Expression, in func(*types.Cell) bool) ast.Node {
	var e ast.Node = n
	for {
		up := x.b.lists.parents[e]
		switch p := up.(type) {
		case *ast.BinOp, *ast.IfExp, *ast.Await:
			if !in(x.b.p.CellOf(p.(ast.Expression))) {
				return nil
			}
			e = up
		case *ast.Return, *ast.Assign, *ast.AugAssign, *ast.AnnAssign:
			return up
		default:
			return nil
		}
	}
}

// updates: v += …, v = v + …
func updates(st ast.Node, name string) bool {
	switch st := st.(type) {
	case *ast.AugAssign:
		n, ok := st.Target.(*ast.Name)
		return ok && n.ID == name
	case *ast.Assign:
		if len(st.Targets) != 1 {
			return false
		}
		n, ok := st.Targets[0].(*ast.Name)
		return ok && n.ID == name
	}
	return false
}

// sameBlock reports whether a statement stands in the block in which a variable is bound.
func (x *exactness) sameBlock(b *scope.Binding, st ast.Node) bool {
	bound, ok := b.Sites[0].Stmt.(ast.Node)
	return ok && x.b.lists.parents[bound] == x.b.lists.parents[st]
}
