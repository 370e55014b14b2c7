package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Go refuses variables that are never read. A variable of the function that is only assigned loses its assignments:
//
//	x = 1          →  nothing
//	x = f()        →  f()
//	x = <-call     →  _ = …          where the expression can't stand alone
//	x, y = f()     →  _, y = f()     and f() if both go
//	for i, v := …  →  for _, v := …, for range …
//
// Parameters keep their names: Go does not mind, and they tell what is meant.

// dropUnused removes the variables of a function that are never read. Dropping an assignment may drop the last read
// of another variable, so it goes on until nothing changes. It reports whether anything did.
func dropUnused(g *program, params []*ir.Var, body *[]ir.Stmt) (dropped bool) {
	for {
		s := scopesOf(params, body)
		unread := map[*ir.Var]bool{}
		for _, info := range s.order {
			if info.v.Declared && info.fixed == nil || info.v.Global || info.param || info.reads() > 0 {
				continue
			}
			unread[info.v] = true
		}
		changed := false
		everyBlock(body, func(list *[]ir.Stmt) {
			var out []ir.Stmt
			for _, stmt := range *list {
				headers(stmt, func(h *ir.Stmt) {
					if a, ok := (*h).(*ir.Assign); ok && dropTargets(a, unread) {
						changed = true
						*h = nil
						if rest := withoutTargets(g, a); len(rest) == 1 {
							*h = rest[0]
						} else if len(rest) > 1 {
							*h = a
						}
					}
				})
				switch x := stmt.(type) {
				case *ir.Assign:
					if dropTargets(x, unread) {
						changed = true
						out = append(out, withoutTargets(g, x)...)
						continue
					}
				case *ir.Declare:
					if unread[x.Var] {
						changed = true
						continue
					}
				case *ir.Range:
					if x.Key != nil && unread[x.Key] {
						x.Key, changed = nil, true
					}
					if x.Value != nil && unread[x.Value] {
						x.Value, changed = nil, true
					}
				case *ir.TypeSwitch:
					// All cases share the name: it goes only if no case reads it.
					read := false
					for _, c := range x.Cases {
						read = read || c.Var != nil && !unread[c.Var]
					}
					for i := range x.Cases {
						if c := &x.Cases[i]; !read && c.Var != nil {
							c.Var, changed = nil, true
						}
					}
				}
				out = append(out, stmt)
			}
			*list = out
		})
		if !changed {
			return dropped
		}
		dropped = true
	}
}

// dropTargets makes the unread variables on the left _, and reports whether there were any.
func dropTargets(a *ir.Assign, unread map[*ir.Var]bool) bool {
	dropped := false
	for i, e := range a.Lhs {
		if v := varOf(e); v != nil && unread[v] {
			a.Lhs[i] = nil
			dropped = true
		}
	}
	return dropped
}

// withoutTargets returns what remains of an assignment some of whose targets are _.
func withoutTargets(g *program, a *ir.Assign) []ir.Stmt {
	if len(a.Lhs) == len(a.Rhs) {
		// x, _ = 1, f() keeps its order of evaluation: only pure values go.
		keep := &ir.Assign{At: a.At, Op: a.Op}
		allBlank := true
		for i := range a.Lhs {
			if a.Lhs[i] == nil && pure(a.Rhs[i]) {
				continue
			}
			allBlank = allBlank && a.Lhs[i] == nil
			keep.Lhs = append(keep.Lhs, a.Lhs[i])
			keep.Rhs = append(keep.Rhs, a.Rhs[i])
		}
		if len(keep.Lhs) == 0 {
			return nil
		}
		if !allBlank {
			return []ir.Stmt{keep}
		}
		var out []ir.Stmt
		for _, e := range keep.Rhs {
			out = append(out, discard(a, e))
		}
		return out
	}
	for _, e := range a.Lhs {
		if e != nil {
			return []ir.Stmt{a}
		}
	}
	if canStandAlone(a.Rhs[0]) {
		return []ir.Stmt{&ir.ExprStmt{At: a.At, X: a.Rhs[0]}}
	}
	if pure(a.Rhs[0]) {
		return nil
	}
	if len(a.Lhs) == 2 {
		return []ir.Stmt{&ir.Assign{At: a.At, Lhs: []ir.Expr{nil}, Rhs: a.Rhs}} // _ = m[k]
	}
	return []ir.Stmt{a}
}

// discard evaluates e for its effects.
func discard(a *ir.Assign, e ir.Expr) ir.Stmt {
	if canStandAlone(e) {
		return &ir.ExprStmt{At: a.At, X: e}
	}
	return &ir.Assign{At: a.At, Lhs: []ir.Expr{nil}, Rhs: []ir.Expr{e}}
}

// canStandAlone reports whether Go allows the expression as a statement.
func canStandAlone(e ir.Expr) bool {
	c, ok := e.(*ir.Call)
	if !ok {
		return false
	}
	switch f := c.Fun.(type) {
	case *ir.Builtin:
		return f.Name == "copy" || f.Name == "panic" || f.Name == "print" || f.Name == "println" || f.Name == "recover" ||
			f.Name == "delete" || f.Name == "clear" || f.Name == "close"
	case *ir.TypeExpr:
		return false
	}
	return true
}
