package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What is done to a list that is read or handed on, for the form of lists: see lists.go.

// harmlessRead reports whether a read of a list makes no second holder. ret allows returning it.
func (l *listForms) harmlessRead(m *types.Module, e ast.Expression, ret bool, v *types.Var) bool {
	switch p := l.parents[e].(type) {
	case *ast.Attribute:
		if call, ok := l.parents[p].(*ast.Call); ok && call.Func == ast.Expression(p) {
			return true // a method of the list
		}
	case *ast.Subscript:
		return p.Value == e
	case *ast.For:
		return p.Iter == e && !l.growsIn(p.Body, m, e)
	case *ast.AsyncFor, *ast.Compare, *ast.FormattedValue, *ast.If, *ast.While, *ast.UnaryOp, *ast.BinOp, *ast.AugAssign, *ast.Delete, *ast.Assert:
		return true
	case *ast.Starred:
		return true
	case *ast.Expr:
		return true
	case *ast.Return:
		return ret
	case *ast.Call:
		return l.harmlessArgument(p, e)
	case *ast.IfExp:
		return p.Test == e
	case *ast.ListComp, *ast.SetComp, *ast.DictComp: // a generator expression iterates later
		return ast.Iterates(p, e)
	case *ast.Keyword:
		if call, ok := l.parents[p].(*ast.Call); ok {
			return l.harmlessArgument(call, e)
		}
	}
	_ = v
	return false
}

// growsIn reports whether a loop's body changes the length of the list that it iterates.
func (l *listForms) growsIn(body []ast.Statement, m *types.Module, e ast.Expression) bool {
	found := false
	for _, a := range l.b.p.CellOf(e).Atoms() {
		if a.Shape == nil {
			continue
		}
		for _, site := range l.grown[a.Shape.Root()] {
			for _, st := range body {
				ast.Inspect(st, func(n ast.Node) bool {
					if n == site.at {
						found = true
					}
					return !found
				})
			}
		}
		// A call in the body may reach a growth site elsewhere.
		if len(l.grown[a.Shape.Root()]) > 0 {
			if _, field := e.(*ast.Attribute); field {
				for _, st := range body {
					ast.Inspect(st, func(n ast.Node) bool {
						switch n.(type) {
						case *ast.Call, *ast.Await:
							found = true
						}
						return !found
					})
				}
			}
		}
	}
	_ = m
	return found
}

// harmlessArgument reports whether a call neither keeps nor grows an argument.
func (l *listForms) harmlessArgument(call *ast.Call, e ast.Expression) bool {
	rec := l.b.p.CallOf(call)
	if len(rec.Targets) == 0 {
		return false
	}
	for _, t := range rec.Targets {
		if t.Fn == nil {
			return false
		}
		if t.Fn.Stub != nil {
			if !l.stubLeavesAlone(t, call, e) {
				return false
			}
			continue
		}
		if t.Fn.Async || t.Fn.Generator {
			if !l.awaitedAtOnce(call) {
				return false // the body may run later
			}
		}
		slots, problem := types.Bind(t.Fn, call, recvSkip(t))
		if problem != "" {
			return false
		}
		hit := false
		for _, s := range slots {
			if s.Expr == e {
				hit = true
				if s.Param.Var == nil || !l.quietParam(t.Fn.Module, s.Param.Var) {
					return false
				}
			}
		}
		if !hit {
			return false
		}
	}
	return true
}

func (l *listForms) awaitedAtOnce(call *ast.Call) bool {
	_, ok := l.parents[call].(*ast.Await)
	return ok
}

// quietParam reports whether a function neither keeps nor grows what a parameter is given.
func (l *listForms) quietParam(m *types.Module, v *types.Var) bool {
	switch l.quiet[v] {
	case 1, 2:
		return true // recursion: decided by the other reads
	case 3:
		return false
	}
	l.quiet[v] = 1
	ok := !v.Binding.Captured && len(v.Binding.Sites) == 1
	for _, r := range v.Binding.Reads {
		ok = ok && l.harmlessRead(m, r, false, v)
		if p, is := l.parents[r].(*ast.Attribute); is && resizing[p.Attr] {
			ok = false
		}
		if _, is := l.parents[r].(*ast.AugAssign); is {
			ok = false
		}
	}
	l.quiet[v] = 3
	if ok {
		l.quiet[v] = 2
	}
	return ok
}

// stubLeavesAlone reports whether a runtime function neither keeps an argument nor hands it on in its result.
func (l *listForms) stubLeavesAlone(t *types.Target, call *ast.Call, e ast.Expression) bool {
	slots, problem := types.Bind(t.Fn, call, recvSkip(t))
	if problem != "" {
		return false
	}
	for _, s := range slots {
		mine := s.Expr == e
		for _, x := range s.Exprs {
			mine = mine || x == e
		}
		if !mine {
			continue
		}
		for _, names := range [][]string{t.Fn.Stub.Retains, t.Fn.Stub.Mutates} {
			for _, name := range names {
				if name == s.Param.Name {
					return false
				}
			}
		}
		// A lone type variable as the parameter: the value itself is kept or handed on (put, append, max(a, b)).
		if n, ok := s.Param.Ann.(*ast.Name); ok && len(n.ID) == 1 {
			return false
		}
		return true
	}
	return false
}
