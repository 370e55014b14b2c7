package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Variables that take over. Lowering makes a value in a variable of its own, over several statements, and then gives it to
// one of the program's:
//
//	value := name                     x := name
//	if value == "" {                  if x == "" {
//	    value = other()        →          x = other()
//	}                                 }
//	x := value
//
//	thing := open()                   source := open()
//	source := thing            →      use(source)
//	use(source)                       source.Close()
//	thing.Close()
//
// x takes over where nobody can tell: either all that happens to lowering's variable lies between its first assignment and
// the copy, x is not mentioned there, and no function literal knows it; or neither is assigned again while the other is asked for.

// takeOver rewrites the lists of a function.
func takeOver(params []*ir.Var, body *[]ir.Stmt) {
	for found := true; found; {
		found = false
		s := scopesOf(params, body)
		touched := map[*ir.Var]bool{}
		everyBlock(body, func(list *[]ir.Stmt) {
			at := s.lists[list]
			for j := 0; at != nil && j < len(*list); j++ {
				t := &takeover{scopes: s, at: at, list: *list, copied: j}
				if !t.fits() || touched[t.v] || touched[t.x] {
					continue
				}
				t.rename()
				touched[t.v], touched[t.x], found = true, true, true
				*list = append((*list)[:j:j], (*list)[j+1:]...)
				if first, ok := (*list)[t.first].(*ir.Assign); ok && len(first.Lhs) == 1 && varOf(first.Lhs[0]) == varOf(first.Rhs[0]) { // x = x
					*list = append((*list)[:t.first:t.first], (*list)[t.first+1:]...)
				}
				at = nil // the scopes know the list as it was
			}
		})
	}
}

// takeover is the copy "x = v" in a list.
type takeover struct {
	*scopes
	at            *scope
	list          []ir.Stmt
	first, copied int // the statements with which v begins, and that give it to x
	v, x          *ir.Var
}

// fits reports whether x may take over.
func (t *takeover) fits() bool {
	a, ok := t.list[t.copied].(*ir.Assign)
	if !ok || a.Op != "" || len(a.Lhs) != 1 || len(a.Rhs) != 1 {
		return false
	}
	t.v, t.x = varOf(a.Rhs[0]), varOf(a.Lhs[0])
	if t.v == nil || t.x == nil || t.v == t.x || t.v.Python != "" || t.v.Global || t.v.Declared || t.x.Global || t.x.PerIteration || t.v.Type == nil || !sameType(t.v.Type, t.x.Type) {
		return false
	}
	v, x := t.vars[t.v], t.vars[t.x]
	if v.fixed != nil || !v.smallest().within(t.at) || !v.occ[0].write {
		return false
	}
	t.first = v.occ[0].index(t.at)
	if t.first >= t.copied {
		return false
	}
	fresh := x.fixed == nil && x.occ[0].stmt == a && x.smallest().within(t.at)
	if fresh && t.writes(v) == 1 && t.writes(x) == 1 && v.occ[0].scope == t.at {
		return t.inLoop() == nil || !t.seenLater(x) && !t.seenLater(v)
	}
	if t.v.PerIteration || captured(t.scopes, t.v) || captured(t.scopes, t.x) {
		return false
	}
	if v.occ[len(v.occ)-1].stmt != a && !(t.writes(v) == 1 && v.occ[0].scope == t.at && t.lasts(v.occ[len(v.occ)-1].index(t.at))) {
		return false
	}
	return t.unknownBetween(fresh)
}

// lasts reports whether the statements after the copy, up to the last, leave x as it is.
func (t *takeover) lasts(last int) bool {
	for _, o := range t.vars[t.x].occ {
		if o.write && o.scope.within(t.at) {
			if i := o.index(t.at); i > t.copied && i <= last {
				return false
			}
		}
	}
	return true
}

// unknownBetween reports whether x is not mentioned before the copy, but in the value of the first assignment, and, where that is
// x, in a test of it that comes next.
func (t *takeover) unknownBetween(fresh bool) bool {
	var test ir.Expr
	for i := t.first; i < t.copied; i++ {
		if first, ok := t.list[i].(*ir.Assign); ok && i == t.first && first.Op == "" && len(first.Lhs) == 1 && len(first.Rhs) == 1 && varOf(first.Lhs[0]) == t.v {
			if next, ok := t.list[i+1].(*ir.If); ok && next.Init == nil && varOf(first.Rhs[0]) == t.x {
				test = next.Cond
			}
			continue
		}
		bad := false
		one := t.list[i : i+1]
		inTest := map[*ir.Expr]bool{}
		if next, ok := t.list[i].(*ir.If); ok && test != nil && next.Cond == test {
			everyOperand(&next.Cond, func(e *ir.Expr) { inTest[e] = true })
		}
		everyExprOf(t.list[i], func(e *ir.Expr) { bad = bad || varOf(*e) == t.x && !inTest[e] })
		everyBlock(&one, func(list *[]ir.Stmt) {
			for _, st := range *list {
				switch st := st.(type) {
				case *ir.Branch:
					bad = bad || !fresh
				case *ir.Declare:
					bad = bad || st.Var == t.x
				case *ir.Range:
					bad = bad || st.Key == t.x || st.Value == t.x
				}
			}
		})
		if bad {
			return false
		}
	}
	return true
}

// inLoop is the loop, in the function, that repeats the list; nil if there is none.
func (t *takeover) inLoop() ir.Stmt {
	for s := t.at; !s.fn; s = s.parent {
		if s.loop != nil {
			return s.loop
		}
	}
	return nil
}

// writes counts the occurrences that assign.
func (t *takeover) writes(info *varInfo) int { return len(info.occ) - info.reads() }

// rename puts x in the places of v.
func (t *takeover) rename() {
	copied := t.list[t.copied].(*ir.Assign)
	if first, ok := t.list[t.first].(*ir.Assign); ok {
		if len(first.Lhs) > 1 {
			tellResults(first)
		} else if first.At.Line == 0 {
			first.At = copied.At
		}
	}
	everyExpr(t.at.list, func(e *ir.Expr) {
		if varOf(*e) == t.v {
			*e = &ir.VarRef{Var: t.x}
		}
	})
	everyBlock(t.at.list, func(list *[]ir.Stmt) {
		for _, st := range *list {
			if d, ok := st.(*ir.Declare); ok && d.Var == t.v {
				d.Var = t.x
			}
		}
	})
}
