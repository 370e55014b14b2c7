package effects

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// A Go stack that is full ends the process, where CPython raises RecursionError at a depth of 1000. Functions that may
// recurse without an end count their depth, and fault; counting costs as much as a small call, so the others don't:
//
//   - a function on no cycle of the call graph;
//   - one whose every call in the cycle evidently comes nearer to an end: it passes a parameter that grew or shrank by a
//     step, or a part of one, and a test stands before it. In a program that says what it thinks of recursion (it names
//     RecursionError or the limit), those count too.
//
// What is called through values that inference does not know is on no cycle.

// findRecursion finds the functions that count their depth.
func (in *Info) findRecursion() {
	g := &callGraph{in: in, calls: map[*types.Func][]callSite{}, index: map[*types.Func]int{}, low: map[*types.Func]int{}, on: map[*types.Func]bool{}}
	for _, f := range in.p.Funcs {
		if f.Lambda == nil {
			g.calls[f] = in.callSites(f)
		}
	}
	all := in.mentionsRecursion()
	for _, f := range in.p.Funcs {
		if g.index[f] == 0 {
			g.visit(f)
		}
	}
	for _, group := range g.cycles {
		in.guard(g, group, all)
	}
}

// guard marks the functions of a cycle that count.
func (in *Info) guard(g *callGraph, group []*types.Func, all bool) {
	member := map[*types.Func]bool{}
	for _, f := range group {
		member[f] = true
	}
	ends := !all
	for _, f := range group {
		for _, c := range g.calls[f] {
			if member[c.to] {
				ends = ends && c.nearer
			}
		}
	}
	if ends {
		return
	}
	for _, f := range group {
		if !f.Generator {
			in.recursive[f] = true
		}
	}
}

// CountsDepth reports whether a function counts its depth, and may fault with RecursionError.
func (in *Info) CountsDepth(f *types.Func) bool { return in.recursive[f] }

// mentionsRecursion reports whether the program names RecursionError, or asks for the limit or sets it.
func (in *Info) mentionsRecursion() bool {
	found := false
	for _, m := range in.p.Modules {
		for _, st := range m.Tree.Body {
			ast.Inspect(st, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Name:
					found = found || n.ID == "RecursionError" || n.ID == "setrecursionlimit"
				case *ast.Attribute:
					found = found || n.Attr == "setrecursionlimit"
				}
				return !found
			})
		}
	}
	return found
}

// callSite is a call of a function of the program.
type callSite struct {
	to     *types.Func
	nearer bool // it comes nearer to an end
}

// callSites are the calls in a function's body, those that operators and attributes imply included.
func (in *Info) callSites(f *types.Func) []callSite {
	var list []callSite
	params := map[string]bool{}
	for _, p := range f.Params {
		params[p.Name] = true
	}
	parts := partsOf(f)
	tested := false // a test has stood before
	ast.InspectOwn(f.Body, func(n ast.Node) bool {
		nearer := true // an operator asks what the object holds
		switch n := n.(type) {
		case *ast.If, *ast.IfExp, *ast.While, *ast.For, *ast.AsyncFor, *ast.Match, *ast.BoolOp, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
			tested = true
		case *ast.Attribute:
			nearer = isPart(n.Value, parts)
		case *ast.Call:
			near := false
			for _, a := range n.Args {
				near = near || isStep(a, params) || isPart(a, parts)
			}
			if a, ok := n.Func.(*ast.Attribute); ok {
				near = near || isPart(a.Value, parts)
			}
			for _, t := range in.p.CallOf(n).Targets {
				if t.Fn != nil && t.Fn.Stub == nil {
					list = append(list, callSite{t.Fn, near && tested})
				}
			}
		}
		for _, g := range in.p.Implied(n) {
			list = append(list, callSite{g, nearer})
		}
		return true
	})
	return list
}

// partsOf are the variables that hold parts of something: those of loops, and those assigned an attribute or an item.
func partsOf(f *types.Func) map[string]bool {
	parts := map[string]bool{}
	add := func(target ast.Expression) {
		ast.Inspect(target, func(n ast.Node) bool {
			if n, ok := n.(*ast.Name); ok {
				parts[n.ID] = true
			}
			return true
		})
	}
	for _, st := range f.Body {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.For:
				add(n.Target)
			case *ast.AsyncFor:
				add(n.Target)
			case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
				for _, g := range ast.Generators(n) {
					add(g.Target)
				}
			case *ast.MatchAs:
				parts[n.Name] = true
			case *ast.MatchStar:
				parts[n.Name] = true
			case *ast.Assign:
				switch n.Value.(type) {
				case *ast.Attribute, *ast.Subscript, *ast.BinOp:
					for _, t := range n.Targets {
						add(t)
					}
				default:
					if _, ok := n.Targets[0].(*ast.Tuple); ok {
						add(n.Targets[0])
					}
				}
			}
			return true
		})
	}
	return parts
}

// isStep: n - 1, n // 2, i + 1 of a parameter.
func isStep(e ast.Expression, params map[string]bool) bool {
	b, ok := e.(*ast.BinOp)
	if !ok {
		return false
	}
	switch b.Op {
	case ast.Add, ast.Sub, ast.FloorDiv, ast.RShift, ast.Mod, ast.Div:
		found := false
		ast.Inspect(b, func(n ast.Node) bool {
			if n, ok := n.(*ast.Name); ok {
				found = found || params[n.ID]
			}
			return true
		})
		return found
	}
	return false
}

// isPart: an attribute or item of something, or a variable that holds one.
func isPart(e ast.Expression, parts map[string]bool) bool {
	switch e := e.(type) {
	case *ast.Attribute, *ast.Subscript:
		return true
	case *ast.Name:
		return parts[e.ID]
	case *ast.Starred:
		return isPart(e.Value, parts)
	}
	return false
}

// callGraph finds the cycles of a call graph: Tarjan's strongly connected components.
type callGraph struct {
	in         *Info
	calls      map[*types.Func][]callSite
	index, low map[*types.Func]int
	on         map[*types.Func]bool
	stack      []*types.Func
	next       int
	cycles     [][]*types.Func
}

func (g *callGraph) visit(f *types.Func) {
	g.next++
	g.index[f], g.low[f] = g.next, g.next
	g.stack, g.on[f] = append(g.stack, f), true
	self := false
	for _, c := range g.calls[f] {
		switch {
		case c.to == f:
			self = true
		case g.index[c.to] == 0:
			g.visit(c.to)
			g.low[f] = min(g.low[f], g.low[c.to])
		case g.on[c.to]:
			g.low[f] = min(g.low[f], g.index[c.to])
		}
	}
	if g.low[f] != g.index[f] {
		return
	}
	var group []*types.Func
	for {
		last := g.stack[len(g.stack)-1]
		g.stack, g.on[last] = g.stack[:len(g.stack)-1], false
		group = append(group, last)
		if last == f {
			break
		}
	}
	if len(group) > 1 || self {
		g.cycles = append(g.cycles, group)
	}
}
