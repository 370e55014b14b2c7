package generators

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Owners.
//
// CPython closes a generator when the last reference to it goes, and what its finally prints comes out there. Go has no
// such moment, so it is found: a variable owns the generators that are assigned to it if it is a local one that nothing
// captures, gets nothing but new generators, and is read only where nobody keeps what is read. The generator is then
// closed where the variable gets another value, is deleted, or its function ends.
//
//	lines = read(path)             lines := read(path)
//	print(next(lines))             defer lines.Abandon()
//
// One that escapes, into a container or an attribute, is not closed. Without this pass none would be.

// Owns reports whether a variable owns the generators that it holds, and whether leaving one could be noticed.
func (in *Info) Owns(b *scope.Binding) bool {
	if b == nil {
		return false
	}
	if owns, ok := in.owners[b]; ok {
		return owns
	}
	in.owners[b] = in.owns(b)
	return in.owners[b]
}

func (in *Info) owns(b *scope.Binding) bool {
	if b.Captured || b.Builtin || b.Unresolved || b.AssignedInInner {
		return false
	}
	cleans := false
	for _, s := range b.Sites {
		n, ok := s.Node.(*ast.Name)
		if !ok || s.Kind != scope.Assigned && s.Kind != scope.Deleted {
			return false
		}
		if s.Kind == scope.Deleted {
			continue
		}
		a, ok := in.parents[n].(*ast.Assign)
		if !ok || len(a.Targets) != 1 || a.Targets[0] != ast.Expression(n) || !in.makesGenerator(a.Value) && !ast.IsNone(a.Value) {
			return false
		}
		for _, atom := range in.p.CellOf(a.Value).Atoms() {
			if types.IsGenerator(atom, false) || types.IsGenerator(atom, true) {
				fam := in.Of(atom)
				cleans = cleans || fam.Object && fam.Cleans
			}
		}
	}
	return cleans && in.borrowed(b, map[*scope.Binding]bool{})
}

// makesGenerator: the expression is a call of generator functions.
func (in *Info) makesGenerator(e ast.Expression) bool {
	call, ok := e.(*ast.Call)
	if !ok {
		return false
	}
	targets := in.p.CallOf(call).Targets
	for _, t := range targets {
		if t.Fn == nil || !t.Fn.Generator || t.Fn.Manager {
			return false
		}
	}
	return len(targets) > 0
}

// borrowed reports whether nothing that reads a variable keeps its value.
func (in *Info) borrowed(b *scope.Binding, seen map[*scope.Binding]bool) bool {
	if seen[b] {
		return true
	}
	seen[b] = true
	if b.Captured {
		return false
	}
	for _, n := range b.Reads {
		switch p := in.parents[n].(type) {
		case *ast.Attribute:
			if c, ok := in.parents[p].(*ast.Call); ok && c.Func == ast.Expression(p) {
				continue
			}
		case *ast.Compare:
			continue
		case *ast.Call:
			if name := in.intrinsic(p); name == "next" || name == "anext" {
				continue
			}
			if in.use(n) == passed && in.lends(p, n, seen) {
				continue
			}
		}
		if u := in.use(n); u == consumed || u == dropped {
			continue
		}
		return false
	}
	return true
}

// lends: the functions that a call reaches do not keep an argument.
func (in *Info) lends(call *ast.Call, e ast.Expression, seen map[*scope.Binding]bool) bool {
	for _, t := range in.p.CallOf(call).Targets {
		if t.Fn == nil || t.Fn.Stub != nil || t.Fn.Generator {
			return false
		}
		skip := 0
		if t.Recv != nil {
			skip = 1
		}
		slots, _ := types.Bind(t.Fn, call, skip)
		found := false
		for _, s := range slots {
			if s.Expr == e && s.Param.Var != nil && s.Param.Var.Binding != nil && len(s.Param.Var.Binding.Sites) == 1 {
				found = in.borrowed(s.Param.Var.Binding, seen)
			}
		}
		if !found {
			return false
		}
	}
	return true
}
