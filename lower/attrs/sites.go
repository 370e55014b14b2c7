package attrs

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// A class may leave attributes to those that make its objects:
//
//	box = Box()
//	box.width = 3
//
// If each call of the class is assigned to a variable, its initialization goes on in the statements after, to the end of
// the block, where each attribute that none has set by then may lack. The variable is the object's only holder at first; one
// that functions or classes use by its name is in their hands from the start.

// site is a call of a class: what the variable is called that it is assigned to, and the statements after.
type site struct {
	name string
	rest []ast.Statement
	held bool // functions use the variable
}

// findSites lists the calls of classes in a body.
func (in *Info) findSites(body []ast.Statement, around any, try bool) {
	for i, st := range body {
		inside, inTry := around, try
		switch st := st.(type) {
		case *ast.Assign:
			call, ok := st.Value.(*ast.Call)
			if !ok || len(st.Targets) != 1 || try {
				break
			}
			n, ok := st.Targets[0].(*ast.Name)
			if !ok || ast.Binds(body[i+1:], n.ID) {
				break
			}
			for _, t := range in.p.CallOf(call).Targets {
				if t.Class != nil && t.Class.Program() && len(in.p.CallOf(call).Targets) == 1 {
					in.sites[t.Class] = append(in.sites[t.Class], &site{n.ID, body[i+1:], usedInside(around, n.ID)})
				}
			}
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			inside, inTry = st, false
		case *ast.ClassDef:
			inside, inTry = st, true // its variables are attributes
		case *ast.Try, *ast.TryStar, *ast.With, *ast.AsyncWith:
			inTry = true // what handles an exception may see it half made
		}
		for _, list := range ast.Blocks(st) {
			in.findSites(list, inside, inTry)
		}
	}
}

// usedInside reports whether functions and classes in a node mention a name, or it is a variable of those around.
func usedInside(around any, name string) bool {
	used := false
	var look func(n any, deep bool)
	look = func(n any, deep bool) {
		ast.Walk(n, func(m any) bool {
			switch m := m.(type) {
			case *ast.Name:
				used = used || deep && m.ID == name
			case *ast.Global:
				used = used || slices.Contains(m.Names, name)
			case *ast.Nonlocal:
				used = used || slices.Contains(m.Names, name)
			case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef, *ast.Lambda, *ast.GeneratorExp:
				if m != n && !deep {
					look(m, true)
					return false
				}
			}
			return !used
		})
	}
	look(around, false)
	return used
}

// countCalls counts the calls of each class, and notes the classes that are values.
func (in *Info) countCalls() {
	in.p.EachCall(func(e *ast.Call, rec *types.Call) {
		for _, t := range rec.Targets {
			if t.Class != nil {
				in.calls[t.Class]++
			}
		}
	})
}

// later goes on with the initialization where each call of the class stands; nil if that can't be told of all.
func (x *run) later(s *state) *state {
	list := x.in.sites[x.c]
	if len(list) == 0 || x.in.calls[x.c] != len(list) || x.in.handed[x.c] || s.escaped {
		return s
	}
	var end *state
	for _, at := range list {
		start := s.clone()
		start.escaped = at.held
		w := &frame{run: x, fn: &types.Func{}, self: at.name, ends: true}
		end = join(end, join(w.body(at.rest, start), w.returned))
	}
	return end
}
