package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Displays assigned to displays. a, b = x, y makes no tuple: Python evaluates the values left to right, then stores
// them left to right. Three forms, the plainest that does the same:
//
//	a, b = b, a + b                  a, b = b, a+b                     all targets are variables
//	self.head, self.n = node, 0      s.head = node; s.n = 0            no store can change a later value
//	old, self.n = self.n, 0          old := s.n; s.n = 0
//	self.x, self.y = self.y, self.x  s.x, s.y = s.y, s.x               all targets are plain fields or variables
//	xs[i], xs[j] = xs[j], xs[i]      x, x2 := xs.At(j), xs.At(i); …    the values first
//
// A starred target takes what the others leave, as a list of its own.

// assignPairwise lowers the assignment of a display to targets, if that is what it is.
func (f *fn) assignPairwise(targets []ast.Expression, value ast.Expression) bool {
	values, ok := displayOf(value)
	if !ok {
		return f.assignDivmod(targets, value)
	}
	star := -1
	for i, t := range targets {
		if _, ok := t.(*ast.Starred); ok {
			star = i
		}
	}
	if star < 0 && len(values) != len(targets) || len(values) < len(targets)-1 || len(targets) < 2 {
		return false // raises ValueError
	}
	if star < 0 && f.assignVariables(targets, values) {
		return true
	}
	place := f.place()
	f.span = place
	if star < 0 && f.inSequence(targets, values) {
		for i, t := range targets {
			f.span = place
			f.assignTargets([]ast.Expression{t}, values[i])
		}
		return true
	}
	if star < 0 && f.assignPlaces(targets, values) {
		return true
	}
	f.valuesFirst(targets, values, star)
	return true
}

// displayOf gives the items of a tuple or list display without stars.
func displayOf(e ast.Expression) ([]ast.Expression, bool) {
	var items []ast.Expression
	switch e := e.(type) {
	case *ast.Tuple:
		items = e.Elts
	case *ast.List:
		items = e.Elts
	default:
		return nil, false
	}
	for _, x := range items {
		if _, ok := x.(*ast.Starred); ok {
			return nil, false
		}
	}
	return items, true
}

// assignVariables lowers a, b = x, y to Go's own form.
func (f *fn) assignVariables(targets, values []ast.Expression) bool {
	var vars []*types.Var
	var lhs []ir.Expr
	var reps []*Rep
	for _, x := range targets {
		n, ok := x.(*ast.Name)
		if !ok {
			return false
		}
		v := f.varOfName(n)
		vars = append(vars, v)
		lhs = append(lhs, ref(f.variable(v)))
		reps = append(reps, f.b.rep(v.Cell))
	}
	rhs := f.operandsAs(values, reps)
	f.emit(&ir.Assign{At: f.place(), Lhs: lhs, Rhs: rhs})
	for _, v := range vars {
		f.bind(v)
	}
	return true
}

// inSequence reports whether each value may be stored before the next is evaluated: the next ones are constants, or
// variables that no target before them assigns, and storing runs no code of the program.
func (f *fn) inSequence(targets, values []ast.Expression) bool {
	assigned := map[string]bool{}
	for i, t := range targets {
		if i > 0 {
			switch v := values[i].(type) {
			case *ast.Constant:
			case *ast.Name:
				if x := f.varOfName(v); x == nil || assigned[v.ID] || !f.isStable(ref(f.variable(x))) || f.b.maybeUnbound(x) {
					return false
				}
			default:
				if !f.makesNew(v) {
					return false
				}
			}
		}
		switch t := t.(type) {
		case *ast.Name:
			assigned[t.ID] = true
		case *ast.Attribute:
			if !f.plainField(t, assigned) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// plainField reports whether a target is a field of an object that is in a variable, one that is not assigned before.
func (f *fn) plainField(t *ast.Attribute, assigned map[string]bool) bool {
	n, ok := t.Value.(*ast.Name)
	found := f.b.p.AttrOf(t).Found
	if !ok || assigned[n.ID] || len(found) != 1 || found[0].Field == nil {
		return false
	}
	r := f.rep(t.Value)
	return r.Kind == Struct && !r.Opt && !f.b.attrs.MayLack(found[0].Field) && !(found[0].Field.Class.Data != nil && found[0].Field.Class.Data.Frozen)
}

// assignPlaces lowers self.x, self.y = self.y, self.x to Go's own form.
func (f *fn) assignPlaces(targets, values []ast.Expression) bool {
	assigned := map[string]bool{}
	for _, t := range targets {
		switch t := t.(type) {
		case *ast.Name:
			if f.b.presenceOf(f.varOfName(t)) != nil {
				return false
			}
			assigned[t.ID] = true
		case *ast.Attribute:
			if !f.plainField(t, assigned) {
				return false
			}
		default:
			return false
		}
	}
	var lhs []ir.Expr
	var reps []*Rep
	for _, t := range targets {
		switch t := t.(type) {
		case *ast.Name:
			v := f.varOfName(t)
			lhs, reps = append(lhs, ref(f.variable(v))), append(reps, f.b.rep(v.Cell))
		case *ast.Attribute:
			field := f.b.p.AttrOf(t).Found[0].Field
			x, r := f.value(t.Value)
			lhs, reps = append(lhs, f.fieldOf(x, r, field)), append(reps, f.b.rep(field.Cell))
		}
	}
	rhs := f.operandsAs(values, reps)
	f.emit(&ir.Assign{At: f.place(), Lhs: lhs, Rhs: rhs})
	return true
}

// makesNew: an empty display, which reads nothing.
func (f *fn) makesNew(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.List:
		return len(e.Elts) == 0
	case *ast.Dict:
		return len(e.Values) == 0
	}
	return false
}

// valuesFirst evaluates all values, then stores them.
func (f *fn) valuesFirst(targets, values []ast.Expression, star int) {
	rest := len(values) - len(targets) + 1 // what the starred target takes
	reps := make([]*Rep, len(values))
	for i, v := range values {
		reps[i] = f.rep(v)
		if star >= 0 && i >= star && i < star+rest {
			continue
		}
		j := i
		if star >= 0 && i >= star+rest {
			j = i - rest + 1
		}
		if n, ok := targets[j].(*ast.Name); ok {
			reps[i] = f.b.rep(f.varOfName(n).Cell)
		}
	}
	var list ir.Expr
	var listRep *Rep
	if star >= 0 {
		listRep = f.rep(targets[star].(*ast.Starred).Value)
		item := anyRep
		if listRep.Kind == List || listRep.Kind == Slice {
			item = listRep.Args[0]
		}
		for i := star; i < star+rest; i++ {
			reps[i] = item
		}
	}
	ops := f.operandsAs(values, reps)
	vars := make([]ir.Expr, len(ops))
	var lhs, rhs []ir.Expr
	for i, x := range ops {
		if k, ok := values[i].(*ast.Constant); ok && f.isStable(x) && k.Value != nil && reps[i].Kind != Void {
			vars[i] = x
			continue
		}
		v := ref(f.temp("value", reps[i].Go))
		vars[i] = v
		lhs, rhs = append(lhs, v), append(rhs, x)
	}
	if len(lhs) > 0 {
		f.emit(&ir.Assign{At: f.place(), Lhs: lhs, Rhs: rhs})
	}
	if star >= 0 {
		list, listRep = f.restList(vars[star:star+rest], listRep)
	}
	for i, t := range targets {
		switch {
		case star >= 0 && i == star:
			f.assignValue(t.(*ast.Starred).Value, list, listRep, t)
		case star >= 0 && i > star:
			f.assignValue(t, vars[i+rest-1], reps[i+rest-1], values[i+rest-1])
		default:
			f.assignValue(t, vars[i], reps[i], values[i])
		}
	}
}

// restList makes the list that a starred target takes.
func (f *fn) restList(items []ir.Expr, r *Rep) (ir.Expr, *Rep) {
	if r.Kind == Slice {
		return &ir.Composite{Type: r.Go, Elems: items}, r
	}
	if r.Kind != List {
		r = &Rep{Kind: List, Args: []*Rep{anyRep}, Go: ptr(pyType("List", basic("any")))}
	}
	return &ir.Call{Fun: py("ListOf"), TypeArgs: []ir.Type{r.Args[0].elem()}, Args: items}, r
}
