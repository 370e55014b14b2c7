package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Sharing. Variables of lowering's own that would like the same name, have the same type and follow each other in one
// list become one variable, so that they need no numbers:
//
//	a, err = f()                   a, err := f()
//	…err…                          …err…
//	b, err₂ = g()            →     b, err := g()
//	…err₂…                         …err…
//
// Invariants: the first is not used after the second is assigned; both begin with an assignment that stands directly
// in the list, so that neither carries a value over from a turn of a loop; no closure has captured either, which
// would see the other's value.

// shareTemps merges variables of a function.
func shareTemps(params []*ir.Var, body *[]ir.Stmt) {
	s := scopesOf(params, body)
	into := map[*ir.Var]*ir.Var{}
	for _, home := range sharedHomes(s) {
		merge(home, into)
	}
	if len(into) == 0 {
		return
	}
	everyExpr(body, func(e *ir.Expr) {
		if ref, ok := (*e).(*ir.VarRef); ok && into[ref.Var] != nil {
			ref.Var = into[ref.Var]
		}
	})
}

// A temp is a variable that may be shared: its whole life is in the list, from one statement to another.
type temp struct {
	v           *ir.Var
	first, last int
	readsLast   bool // in its last statement it is only read, on the right of an assignment or elsewhere
}

// sharedHomes returns the temps of each list that has several, in order.
func sharedHomes(s *scopes) [][]temp {
	lists := map[*scope][]temp{}
	var order []*scope
	for _, info := range s.order {
		v := info.v
		if v.Python != "" || v.Want == "" || v.Declared || v.Global || v.PerIteration || info.fixed != nil || len(info.occ) == 0 {
			continue
		}
		home := info.smallest()
		if home.list == nil {
			continue
		}
		t := temp{v: v, first: info.occ[0].index(home)}
		fit := true
		for _, o := range info.occ {
			fit = fit && !o.captured(home)
			t.first = min(t.first, o.index(home))
			t.last = max(t.last, o.index(home))
			if _, ok := o.stmt.(*ir.Declare); ok {
				fit = false
			}
		}
		a, ok := (*home.list)[t.first].(*ir.Assign)
		if !fit || !ok || a.Op != "" || !assigns(a, v) {
			continue
		}
		t.readsLast = true
		for _, o := range info.occ {
			if o.index(home) == t.last && o.write {
				t.readsLast = false
			}
		}
		if lists[home] == nil {
			order = append(order, home)
		}
		lists[home] = append(lists[home], t)
	}
	var out [][]temp
	for _, home := range order {
		if len(lists[home]) > 1 {
			out = append(out, lists[home])
		}
	}
	return out
}

// assigns reports whether v is on the left of a, and not on its right.
func assigns(a *ir.Assign, v *ir.Var) bool {
	left := false
	for _, e := range a.Lhs {
		if varOf(e) == v {
			left = true
		} else if e != nil && mentions(e, v) {
			return false
		}
	}
	for _, e := range a.Rhs {
		if mentions(e, v) {
			return false
		}
	}
	return left
}

// merge decides which temps of one list become which others.
func merge(list []temp, into map[*ir.Var]*ir.Var) {
	for i := range list {
		b := &list[i]
		for j := range i {
			a := &list[j]
			if into[a.v] != nil || a.v.Want != b.v.Want || !sameType(a.v.Type, b.v.Type) {
				continue
			}
			if a.last < b.first || a.last == b.first && a.readsLast {
				into[b.v] = a.v
				a.last, a.readsLast = b.last, b.readsLast
				break
			}
		}
	}
}
