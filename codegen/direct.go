package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Direct assignments. Lowering may receive a result in a variable of its own and hand it on. Where nothing lies
// between that could tell the difference, the value goes where it belongs at once:
//
//	v, err = f()                       x, err = f()
//	if err != nil { return err }  →    if err != nil { return err }
//	x = v
//
//	v = f()
//	return v                      →    return f()
//
//
//	v, err := f()                      x, err := f()
//	if err != nil { … } else {    →    if err != nil { … } else {
//	    x := v                             …
//	}                                  }
//
// The variable must be written once and read once, and be of x's type; x must be a local variable that no closure has
// captured before, and what lies between must be tests that leave the function without a mention of x.

// assignDirectly rewrites the lists of a function.
func assignDirectly(params []*ir.Var, body *[]ir.Stmt) {
	s := scopesOf(params, body)
	everyBlock(body, func(list *[]ir.Stmt) { beginEarlier(s, list) })
	s = scopesOf(params, body)
	everyBlock(body, func(list *[]ir.Stmt) {
		at := s.lists[list]
		for i := 0; i < len(*list); i++ {
			a, ok := (*list)[i].(*ir.Assign)
			if !ok || a.Op != "" {
				continue
			}
			if j := handsOn(s, at, *list, i); j > 0 {
				*list = append((*list)[:j:j], (*list)[j+1:]...)
				i-- // what it was handed to may be handed on
				continue
			}
			if i+1 < len(*list) && len(a.Lhs) == 1 && len(a.Rhs) == 1 && onceUsed(s, varOf(a.Lhs[0])) {
				r, ok := (*list)[i+1].(*ir.Return)
				if ok && len(r.Results) == 1 && varOf(r.Results[0]) == varOf(a.Lhs[0]) && (r.At.Line == 0 || r.At.Line == a.At.Line || a.At.Line == 0) {
					if a.At.Line > 0 {
						r.At = a.At
					}
					r.Results = a.Rhs
					*list = append((*list)[:i:i], (*list)[i+1:]...)
				}
			}
		}
	})
}

// beginEarlier drops copies x = v with which x begins, v having no other use: v's one assignment assigns x, whose block
// is then the one around. Neither a loop nor a function may lie between the two: there x begins anew each time.
func beginEarlier(s *scopes, list *[]ir.Stmt) {
	at := s.lists[list]
	if at == nil {
		return
	}
	var out []ir.Stmt
	for _, stmt := range *list {
		if a, ok := stmt.(*ir.Assign); ok && a.Op == "" && len(a.Lhs) == 1 && len(a.Rhs) == 1 && begins(s, at, a) {
			continue
		}
		out = append(out, stmt)
	}
	*list = out
}

// begins renames the variable that the copy reads, if the copy is to go.
func begins(s *scopes, at *scope, copied *ir.Assign) bool {
	v, x := varOf(copied.Rhs[0]), varOf(copied.Lhs[0])
	if !onceUsed(s, v) || x == nil || x == v || x.Global || x.Declared || x.PerIteration || !sameType(v.Type, x.Type) {
		return false
	}
	info := s.vars[x]
	if info.fixed != nil || info.occ[0].stmt != copied || !info.smallest().within(at) {
		return false
	}
	made := s.vars[v].occ[0]
	a, ok := made.stmt.(*ir.Assign)
	if !ok || a.Op != "" || made.scope == at || !at.within(made.scope) {
		return false
	}
	for t := at; t != made.scope; t = t.parent {
		if t.loop != nil || t.fn {
			return false
		}
	}
	for t := made.scope; !t.fn; t = t.parent {
		if t.loop != nil && carried(x, t.loop) {
			return false
		}
	}
	for i, e := range a.Lhs {
		if varOf(e) == v {
			tellResults(a)
			a.Lhs[i] = copied.Lhs[0]
			s.vars[v].occ = nil
			return true
		}
	}
	return false
}

// onceUsed reports whether v is a variable of lowering's own, written once and read once, in one function.
func onceUsed(s *scopes, v *ir.Var) bool {
	if v == nil || v.Python != "" || v.Declared || v.Global || v.PerIteration {
		return false
	}
	info := s.vars[v]
	return info != nil && len(info.occ) == 2 && info.reads() == 1 && info.occ[0].scope.function() == info.occ[1].scope.function()
}

// handsOn makes the i-th statement of the list, an assignment, assign directly what a later one assigns from it. It
// returns the index of that one, which is to go, or 0.
func handsOn(s *scopes, at *scope, list []ir.Stmt, i int) int {
	a := list[i].(*ir.Assign)
	j := i + 1
	for ; j < len(list); j++ {
		if test, ok := list[j].(*ir.If); !ok || test.Init != nil || len(test.Else) > 0 || !leavesFunction(test.Then) {
			break
		}
	}
	if j >= len(list) {
		return 0
	}
	next, ok := list[j].(*ir.Assign)
	if !ok || next.Op != "" || len(next.Lhs) != 1 || len(next.Rhs) != 1 {
		return 0
	}
	v, x := varOf(next.Rhs[0]), varOf(next.Lhs[0])
	if !onceUsed(s, v) || x == nil || x.Global || x.PerIteration || !sameType(v.Type, x.Type) || observed(s, x, at) && !beginsAt(s, x, at, next) && mayRunClosures(a) {
		return 0
	}
	target := -1
	for k, e := range a.Lhs {
		if varOf(e) == v {
			target = k
		} else if e != nil && mentions(e, x) {
			return 0
		}
	}
	if target < 0 {
		return 0
	}
	for _, stmt := range list[i+1 : j] {
		used := false
		everyExprOf(stmt, func(e *ir.Expr) { used = used || varOf(*e) == x })
		if used {
			return 0
		}
	}
	tellResults(a)
	a.Lhs[target] = next.Lhs[0]
	if a.At.Line == 0 {
		a.At = next.At
	}
	// v is gone, and x has one occurrence for the two.
	info := s.vars[v]
	info.occ = nil
	return j
}

// mayRunClosures reports whether an assignment calls what may call the program's code.
func mayRunClosures(a *ir.Assign) bool {
	found := false
	for i := range a.Rhs {
		everyOperand(&a.Rhs[i], func(e *ir.Expr) {
			if c, ok := (*e).(*ir.Call); ok && c.Purity == ir.Acts {
				found = true
			}
		})
	}
	return found
}

// tellResults keeps the types that lowering's own variables tell of a call's results.
func tellResults(a *ir.Assign) {
	c, ok := a.Rhs[0].(*ir.Call)
	if !ok || len(a.Rhs) != 1 || len(a.Lhs) < 2 || c.Results != nil {
		return
	}
	results := make([]ir.Type, len(a.Lhs))
	for i, e := range a.Lhs {
		if v := varOf(e); v != nil && v.Python == "" {
			results[i] = v.Type
		}
	}
	c.Results = results
}

// leavesFunction reports whether the list ends by leaving the function.
func leavesFunction(list []ir.Stmt) bool {
	if len(list) == 0 {
		return false
	}
	switch last := list[len(list)-1].(type) {
	case *ir.Return:
		return true
	case *ir.ExprStmt:
		return neverReturns(last.X)
	}
	return false
}

// beginsAt reports whether the statement, in a list that no loop of its function repeats, is the first to touch v,
// and all others are in that list: no closure can know v before.
func beginsAt(s *scopes, v *ir.Var, at *scope, stmt ir.Stmt) bool {
	info := s.vars[v]
	if at == nil || info.occ[0].stmt != stmt || !info.smallest().within(at) {
		return false
	}
	for ; !at.fn; at = at.parent {
		if at.loop != nil {
			return false
		}
	}
	return true
}

// observed reports whether somebody could see what the list assigns to v while the list runs: the functions around it, or a
// literal that may be called.
func observed(s *scopes, v *ir.Var, at *scope) bool {
	info := s.vars[v]
	if info == nil {
		return true
	}
	home := info.fixed
	if home == nil {
		home = info.smallest()
	}
	return at == nil || home.function() != at.function() || s.seenLater(info)
}

// captured reports whether v occurs in two functions.
func captured(s *scopes, v *ir.Var) bool {
	info := s.vars[v]
	if info == nil {
		return true
	}
	home := info.fixed
	if home == nil {
		home = info.smallest()
	}
	for _, o := range info.occ {
		if o.captured(home) {
			return true
		}
	}
	return false
}
