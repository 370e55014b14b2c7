package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// findFailing notes the functions whose every return gives an error that is not nil: callers need not ask.
//
//	func broken() error { return py.ValueError.New("no") }
//
//	if err := broken(); err != nil {      →     return broken()
//	    return err
//	}
//	return nil
func (g *program) findFailing() {
	g.failing = map[*ir.Object]bool{}
	for changed := true; changed; {
		changed = false
		for obj, f := range g.funcs {
			if !g.failing[obj] && f.Recv == nil && len(f.Results) > 0 && basic(f.Results[len(f.Results)-1]) == "error" && g.alwaysFails(f.Body) {
				g.failing[obj], changed = true, true
			}
		}
	}
}

// alwaysFails reports whether all returns of a body, of which there are some, give an error.
func (g *program) alwaysFails(body []ir.Stmt) bool {
	returns, fails := 0, true
	failure := func(r *ir.Return, known *ir.Var) bool {
		if len(r.Results) == 0 {
			return false
		}
		last := r.Results[len(r.Results)-1]
		return g.isFailure(last) || known != nil && varOf(last) == known
	}
	var walk func(list []ir.Stmt, known *ir.Var)
	walk = func(list []ir.Stmt, known *ir.Var) {
		for _, s := range list {
			if r, ok := s.(*ir.Return); ok {
				returns++
				fails = fails && failure(r, known)
			}
			if i, ok := s.(*ir.If); ok {
				walk(i.Then, failed(i))
				walk(i.Else, nil)
				continue
			}
			blocks(s, func(b *[]ir.Stmt) { walk(*b, nil) })
		}
	}
	walk(body, nil)
	return returns > 0 && fails
}

// failed is the variable that an if has found to hold an error, where it does nothing but return: if err != nil { return err }.
func failed(s *ir.If) *ir.Var {
	b, ok := s.Cond.(*ir.Binary)
	if !ok || b.Op != "!=" || !isNil(b.Y) || len(s.Then) != 1 {
		return nil
	}
	return varOf(b.X)
}

// isFailure reports whether an expression is certain to give an error.
func (g *program) isFailure(e ir.Expr) bool {
	switch x := e.(type) {
	case *ir.Conv:
		return basic(x.Type) == "error" && g.isFailure(x.X)
	case *ir.Call:
		switch f := x.Fun.(type) {
		case *ir.PkgRef:
			return f.Pkg == "runtime/py" && (f.Name == "Raise" || f.Name == "During")
		case *ir.SelectorName:
			c, ok := f.X.(*ir.PkgRef)
			return ok && f.Name == "New" && c.Pkg == "runtime/py" && x.Purity == ir.Pure
		}
		return g.fails(x)
	}
	return false
}

// fails reports whether a call is one of a function that always fails.
func (g *program) fails(c *ir.Call) bool {
	f, ok := c.Fun.(*ir.ObjRef)
	return ok && g.failing[f.Obj]
}
