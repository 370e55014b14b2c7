package codegen

import (
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Tests of types. Lowering tests what a dynamic value is, py.IsType[*Fish](x), and asserts it at each use, x.(*Fish): the
// test may stand anywhere, and says nothing about what follows. Go asks and names in one step:
//
//	if py.IsType[*Fish](x) {           if fish, ok := x.(*Fish); ok {
//	    eat(x.(*Fish))           →         eat(fish)
//	}                                  }
//
//	if !py.IsType[*Fish](x) {          fish, ok := x.(*Fish)
//	    return false             →     if !ok {
//	}                                      return false
//	return x.(*Fish).n == f.n          }
//	                                   return fish.n == f.n
//
// and tests of one value after each other are a type switch. It applies where the value is a variable that keeps its
// value as far as the new name is used.

// nameAsserted rewrites the lists of a function.
func nameAsserted(params []*ir.Var, body *[]ir.Stmt) {
	s := scopesOf(params, body)
	switchTypes(s, body)
	everyBlock(body, func(list *[]ir.Stmt) {
		for i := 0; i < len(*list); i++ {
			test, ok := (*list)[i].(*ir.If)
			if !ok || test.Init != nil {
				continue
			}
			if a := asserted(s, test, (*list)[i+1:]); a != nil {
				*list = append((*list)[:i:i], append([]ir.Stmt{a}, (*list)[i:]...)...)
				i++
			}
		}
	})
}

// switchTypes makes type switches, the outer ones first: else if is an if in an else.
func switchTypes(s *scopes, list *[]ir.Stmt) {
	for i, st := range *list {
		if test, ok := st.(*ir.If); ok {
			if sw := typeSwitch(s, test); sw != nil {
				(*list)[i] = sw
			}
		}
		inLits((*list)[i], func(b *[]ir.Stmt) { switchTypes(s, b) })
		blocks((*list)[i], func(b *[]ir.Stmt) { switchTypes(s, b) })
	}
}

// asserted is the v, ok = x.(T) that comes before an if statement that tests for T; nil if it doesn't, or not first.
func asserted(s *scopes, test *ir.If, rest []ir.Stmt) *ir.Assign {
	at := &test.Cond // the first of the operands of &&
	for b, ok := (*at).(*ir.Binary); ok && b.Op == "&&"; b, ok = (*at).(*ir.Binary) {
		at = &b.X
	}
	cond, negated := *at, false
	if not, ok := cond.(*ir.Unary); ok && not.Op == "!" && at == &test.Cond {
		cond, negated = not.X, true
	}
	x, t := typeTest(cond)
	if x == nil || negated && (len(test.Else) > 0 || !listEnds(test.Then, true)) {
		return nil
	}
	region := test.Then
	if negated {
		region = rest
	}
	if !keeps(s, x, region) {
		return nil
	}
	v := &ir.Var{Want: assertedName(t), Type: t}
	yes := &ir.Var{Want: "ok", Type: ir.Basic{Name: "bool"}}
	used := false
	replace := insteadOfAsserting(x, v, &used)
	everyExpr(&region, replace)
	*at = &ir.VarRef{Var: yes}
	if negated {
		*at = &ir.Unary{Op: "!", X: *at}
	} else {
		everyOperand(&test.Cond, replace)
	}
	out := &ir.Assign{At: test.At, Lhs: []ir.Expr{&ir.VarRef{Var: v}, &ir.VarRef{Var: yes}}, Rhs: []ir.Expr{&ir.TypeAssert{X: &ir.VarRef{Var: x}, Type: t}}}
	if !used {
		out.Lhs[0] = nil
	}
	return out
}

// insteadOfAsserting replaces x.(T), where T is the type of v, by v; used tells whether it did.
func insteadOfAsserting(x, v *ir.Var, used *bool) func(*ir.Expr) {
	return func(e *ir.Expr) {
		if a, ok := (*e).(*ir.TypeAssert); ok && varOf(a.X) == x && sameType(a.Type, v.Type) {
			*e = &ir.VarRef{Var: v}
			*used = true
		}
	}
}

// typeSwitch is the type switch for an if statement of which each branch tests one variable for a type; nil for others.
func typeSwitch(s *scopes, test *ir.If) *ir.TypeSwitch {
	x, _ := typeTest(test.Cond)
	if x == nil {
		return nil
	}
	out := &ir.TypeSwitch{At: test.At, X: &ir.VarRef{Var: x}}
	for {
		of, t := typeTest(test.Cond)
		if of != x || test.Init != nil || !keeps(s, x, test.Then) || breaks(test.Then, nil, true) {
			return nil
		}
		out.Cases = append(out.Cases, ir.TypeCase{At: test.At, Types: []ir.Type{t}, Body: test.Then})
		if len(test.Else) != 1 {
			break
		}
		next, ok := test.Else[0].(*ir.If)
		if !ok {
			break
		}
		test = next
	}
	if len(out.Cases) < 2 || breaks(test.Else, nil, true) {
		return nil
	}
	for i := range out.Cases {
		c := &out.Cases[i]
		v := &ir.Var{Python: x.Python, Want: x.Want, Type: c.Types[0]}
		used := false
		if everyExpr(&c.Body, insteadOfAsserting(x, v, &used)); used {
			c.Var = v
		}
	}
	if len(test.Else) == 0 {
		return out
	}
	rest := ir.TypeCase{At: test.At, Body: test.Else}
	if keeps(s, x, test.Else) { // it may be called by the same name as in the other cases
		v := &ir.Var{Python: x.Python, Want: x.Want, Type: x.Type}
		everyExpr(&rest.Body, func(e *ir.Expr) {
			if varOf(*e) == x {
				*e = &ir.VarRef{Var: v}
				rest.Var = v
			}
		})
	}
	out.Cases = append(out.Cases, rest)
	return out
}

// typeTest returns the variable and the type of py.IsType[T](x); nil for other expressions.
func typeTest(e ir.Expr) (*ir.Var, ir.Type) {
	c, ok := e.(*ir.Call)
	if !ok || len(c.TypeArgs) != 1 || len(c.Args) != 1 {
		return nil, nil
	}
	if f, ok := c.Fun.(*ir.PkgRef); !ok || f.Pkg != "runtime/py" || f.Name != "IsType" {
		return nil, nil
	}
	return varOf(c.Args[0]), c.TypeArgs[0]
}

// keeps reports whether a variable has one value all through a list of statements, and for the closures in it.
func keeps(s *scopes, v *ir.Var, list []ir.Stmt) bool {
	info := s.vars[v]
	if v.Global || info == nil {
		return false
	}
	in := map[ir.Stmt]bool{}
	var add func(list []ir.Stmt)
	add = func(list []ir.Stmt) {
		for _, st := range list {
			in[st] = true
			headers(st, func(h *ir.Stmt) { in[*h] = true })
			blocks(st, func(b *[]ir.Stmt) { add(*b) })
			inLits(st, func(b *[]ir.Stmt) { add(*b) })
		}
	}
	add(list)
	writes, inClosure := 0, false
	home := info.fixed
	if home == nil {
		home = info.smallest()
	}
	for _, o := range info.occ {
		if o.write {
			if writes++; in[o.stmt] || o.captured(home) {
				return false
			}
		} else if in[o.stmt] && o.captured(home) {
			inClosure = true
		}
	}
	return !inClosure || writes == 0
}

// assertedName is what a value of a type is called that was taken out of an any.
func assertedName(t ir.Type) string {
	switch t := deref(t).(type) {
	case ir.Pointer:
		return assertedName(t.Elem)
	case ir.Named:
		name := t.Name
		if t.Obj != nil {
			name = t.Obj.Python
		}
		return lowerStart(name)
	case ir.Basic:
		switch t.Name {
		case "string":
			return "text"
		case "int":
			return "n"
		case "float64":
			return "x"
		}
	}
	return "value"
}
