package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Errors. Lowering makes a fresh variable for the error of every call, and tests it in a statement of its own. This
// pass gives the forms that Go programmers use.
//
// An assignment whose variables nothing but the following if uses goes into the if:
//
//	err = f()
//	if err != nil {              →   if err := f(); err != nil {
//	    return err                       return err
//	}                                }
//
// A call whose error is returned as it is, at the function's end, is returned itself:
//
//	err = f()
//	if err != nil {              →   return f()
//	    return err
//	}
//	return nil
//
//	e, ok = errors.AsType[*NotFound](err)
//	if ok {                               →   if e, ok := errors.AsType[*NotFound](err); ok {
//
// The variable that is tested must be one that lowering made: what the Python author named keeps its statement. An
// assignment with a function literal of several lines stays before its if, and so does one that would make the line
// too wide.

// foldErrors rewrites the lists of a function.
func foldErrors(params []*ir.Var, body *[]ir.Stmt) {
	everyBlock(body, returnErr)
	s := scopesOf(params, body)
	everyBlock(body, func(list *[]ir.Stmt) {
		for i := 0; i+1 < len(*list); i++ {
			a, ok := (*list)[i].(*ir.Assign)
			if !ok || a.Op != "" {
				continue
			}
			if r, ok := (*list)[i+1].(*ir.Return); ok && i+2 == len(*list) && onlyReturned(s, a, r) {
				*list = append((*list)[:i:i], &ir.Return{At: a.At, Results: a.Rhs})
				return
			}
			test, ok := (*list)[i+1].(*ir.If)
			if !ok || test.Init != nil {
				continue
			}
			if r := returned(s, a, test, (*list)[i+2:]); r != nil {
				*list = append((*list)[:i:i], r...)
				return
			}
			if foldable(s, a, test) {
				if test.At.Line == 0 || a.At.Line > 0 {
					test.At = a.At
				}
				test.Init = a
				*list = append((*list)[:i:i], (*list)[i+1:]...)
			}
		}
	})
}

// returnErr shortens the end of a list:
//
//	if err != nil { return err }; return nil  →  return err
//
// where the error has more uses than that; returned takes the others.
func returnErr(list *[]ir.Stmt) {
	n := len(*list)
	if n < 2 {
		return
	}
	test, ok1 := (*list)[n-2].(*ir.If)
	good, ok2 := (*list)[n-1].(*ir.Return)
	if !ok1 || !ok2 || test.Init != nil || len(test.Else) > 0 || len(test.Then) != 1 || len(good.Results) != 1 || !isNil(good.Results[0]) {
		return
	}
	if good.At.Line > 0 && good.At.Line != test.At.Line {
		return // the Python has a return statement of its own
	}
	bad, ok := test.Then[0].(*ir.Return)
	if !ok || len(bad.Results) != 1 {
		return
	}
	if err := varOf(bad.Results[0]); err != nil && basic(err.Type) == "error" && isErrTest(test.Cond, err) {
		bad.At = test.At
		*list = append((*list)[:n-2:n-2], bad)
	}
}

// foldable reports whether the assignment can be the Init of the if.
func foldable(s *scopes, a *ir.Assign, test *ir.If) bool {
	inCond := false
	for _, e := range a.Lhs {
		if e == nil {
			continue
		}
		v := varOf(e)
		if v == nil || !onlyIn(s, v, a, test) {
			return false
		}
		inCond = inCond || v.Python == "" && mentions(test.Cond, v)
	}
	if !inCond {
		return false
	}
	literal := false
	for i := range a.Rhs {
		wide := false
		inspect(&a.Rhs[i], func(e *ir.Expr) bool {
			switch x := (*e).(type) {
			case *ir.FuncLit:
				literal = true
				wide = wide || len(x.Body) > 1 || len(x.Body) == 1 && !oneLiner(x.Body[0])
			case *ir.Composite:
				wide = wide || x.Lines
			}
			return true
		})
		if wide {
			return false
		}
	}
	if literal && tooWide(nil, &ir.If{Init: a, Cond: test.Cond}) {
		return false // the literal would take lines of its own, in the header
	}
	r := ruler{}
	return r.stmt(a)+r.expr(test.Cond) <= lineLimit+8
}

// onlyIn reports whether v, a variable of the function, occurs only on the left of the assignment and in the if.
func onlyIn(s *scopes, v *ir.Var, a *ir.Assign, test *ir.If) bool {
	info := s.vars[v]
	if info == nil || v.Declared || v.Global {
		return false
	}
	total := 0
	count := func(e *ir.Expr) {
		if varOf(*e) == v {
			total++
		}
	}
	everyExprOf(test, count)
	for _, e := range a.Lhs {
		if varOf(e) == v {
			total++
		}
	}
	return total == len(info.occ)
}

// onlyReturned reports whether what a call yields, all of it, is only returned by the next statement.
func onlyReturned(s *scopes, a *ir.Assign, r *ir.Return) bool {
	if len(a.Rhs) != 1 || len(a.Lhs) != len(r.Results) || r.At.Line > 0 && r.At.Line != a.At.Line {
		return false
	}
	if _, ok := a.Rhs[0].(*ir.Call); !ok {
		return false
	}
	for i, e := range a.Lhs {
		v := varOf(e)
		if v == nil || v != varOf(r.Results[i]) || v.Python != "" || v.Declared || v.Global || len(s.vars[v].occ) != 2 {
			return false
		}
	}
	return true
}

// returned returns the statements that end the list if the error, and the value, are only handed on; else nil.
//
//	_, err = f(); if err != nil { return err }; return nil      →  _, err = f(); return err
//	v, err = f(); if err != nil { return 0, err }; return v, nil  →  return f()
func returned(s *scopes, a *ir.Assign, test *ir.If, rest []ir.Stmt) []ir.Stmt {
	if len(rest) != 1 || len(a.Rhs) != 1 || len(test.Else) > 0 || len(test.Then) != 1 {
		return nil
	}
	if _, ok := a.Rhs[0].(*ir.Call); !ok {
		return nil
	}
	err := varOf(a.Lhs[len(a.Lhs)-1])
	if err == nil || err.Python != "" || !onlyIn(s, err, a, test) || !isErrTest(test.Cond, err) || basic(err.Type) != "error" {
		return nil
	}
	bad, ok1 := test.Then[0].(*ir.Return)
	good, ok2 := rest[0].(*ir.Return)
	if !ok1 || !ok2 || len(bad.Results) == 0 || len(bad.Results) != len(good.Results) {
		return nil
	}
	last := len(bad.Results) - 1
	if varOf(bad.Results[last]) != err || !isNil(good.Results[last]) {
		return nil
	}
	if good.At.Line > 0 && a.At.Line > 0 && good.At.Line != a.At.Line {
		return nil // the Python has a return statement of its own
	}
	if last == 0 {
		for _, e := range a.Lhs[:len(a.Lhs)-1] {
			if e != nil {
				return nil
			}
		}
		if len(a.Lhs) == 1 {
			return []ir.Stmt{&ir.Return{At: a.At, Results: a.Rhs}}
		}
		return []ir.Stmt{a, &ir.Return{Results: []ir.Expr{&ir.VarRef{Var: err}}}}
	}
	if len(a.Lhs) != len(bad.Results) {
		return nil
	}
	for i := range last {
		v := varOf(good.Results[i])
		if v == nil || v != varOf(a.Lhs[i]) || v.Python != "" || v.Global || v.Declared || len(s.vars[v].occ) != 2 || !pure(bad.Results[i]) || mentions(bad.Results[i], v) {
			return nil
		}
	}
	return []ir.Stmt{&ir.Return{At: a.At, Results: a.Rhs}}
}

// isErrTest reports whether cond is err != nil.
func isErrTest(cond ir.Expr, err *ir.Var) bool {
	b, ok := cond.(*ir.Binary)
	return ok && b.Op == "!=" && varOf(b.X) == err && isNil(b.Y)
}
