package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Handlers. What an exception handler leaves of a test is written the way Go asks for errors, flat:
//
//	if errors.Is(err, E) {            if errors.Is(err, E) {
//	    A                                 A
//	} else {                     →    } else if err != nil {
//	    if err != nil {                   return err
//	        return err                } else {
//	    }                                 B
//	    B                             }
//	}
//
//	if !errors.Is(err, E) {           if err == nil {
//	    if err != nil {                   B
//	        return err           →    } else if !errors.Is(err, E) {
//	    }                                 return err
//	    B                             }
//	}

// arrangeHandlers rewrites a function whose variables are declared.
func arrangeHandlers(body *[]ir.Stmt) {
	everyBlock(body, func(list *[]ir.Stmt) {
		for _, st := range *list {
			if s, ok := st.(*ir.If); ok {
				arrangeHandler(s)
			}
		}
	})
}

func arrangeHandler(s *ir.If) {
	if not, ok := s.Cond.(*ir.Unary); ok && not.Op == "!" && len(s.Else) == 0 {
		cond := not.X
		bare(&cond)
		err := handled(cond)
		test := leavingTest(s.Then, err)
		if test == nil {
			return
		}
		rest := s.Then[1:]
		if len(rest) == 0 {
			s.Cond = butHandled(test.Cond, cond)
			s.Then = test.Then
			return
		}
		s.Cond = &ir.Binary{Op: "==", X: &ir.VarRef{Var: err}, Y: &ir.Builtin{Name: "nil"}}
		s.Then, s.Else = rest, []ir.Stmt{&ir.If{Cond: butHandled(nil, cond), Then: test.Then}}
		return
	}
	if test := leavingTest(s.Else, testedError(s.Else)); test != nil && len(s.Else) > 1 {
		s.Else = []ir.Stmt{&ir.If{Cond: test.Cond, Then: test.Then, Else: s.Else[1:]}}
	}
}

// testedError is the error that a list begins with a test of; nil of other lists.
func testedError(list []ir.Stmt) *ir.Var {
	if len(list) == 0 {
		return nil
	}
	test, ok := list[0].(*ir.If)
	if !ok {
		return nil
	}
	if b, ok := test.Cond.(*ir.Binary); ok {
		if v := varOf(b.X); v != nil && basic(v.Type) == "error" {
			return v
		}
	}
	return nil
}

// handled is the error of which a condition asks whether it is of some classes; nil of other conditions.
func handled(cond ir.Expr) *ir.Var {
	switch c := cond.(type) {
	case *ir.Call:
		if p, ok := c.Fun.(*ir.PkgRef); ok && p.Pkg == "errors" && p.Name == "Is" {
			return varOf(c.Args[0])
		}
	case *ir.Binary:
		if x := handled(c.X); c.Op == "||" && x != nil && x == handled(c.Y) {
			return x
		}
	}
	return nil
}

// butHandled is the condition, and that the error is of none of the classes; cond may be nil.
func butHandled(cond, handled ir.Expr) ir.Expr {
	if c, ok := handled.(*ir.Binary); ok {
		return butHandled(butHandled(cond, c.X), c.Y)
	}
	not := &ir.Unary{Op: "!", X: handled}
	if cond == nil {
		return not
	}
	return &ir.Binary{Op: "&&", X: cond, Y: not}
}

// leavingTest is the test for the error with which a list begins, and which leaves the function; nil if there is none. One
// that the program wrote stays where it is.
func leavingTest(list []ir.Stmt, err *ir.Var) *ir.If {
	if err == nil || len(list) == 0 {
		return nil
	}
	test, ok := list[0].(*ir.If)
	if !ok || test.Init != nil || len(test.Else) > 0 || test.At.Line > 0 || !isErrTest(test.Cond, err) || !leavesFunction(test.Then) {
		return nil
	}
	return test
}
