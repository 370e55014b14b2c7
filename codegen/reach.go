package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Which definitions of a variable reach which of its reads: the classic forward analysis, over the structure of the
// statements.
//
//	                      reaching
//	x = 1            //   {1}
//	for c {          //   {1, 2}
//	    use(x)
//	    x = 2        //   {2}
//	}
//	use(x)           //   {1, 2}
//
// The body of a function literal that is called where it stands (FuncLit.Now) is gone through as a loop is that any
// statement may leave, since a panic may. Any other counts as a read where it stands, if it mentions the variable: it may
// run at once. What that one assigns counts for nothing: it may never run.

// A defSet is a set of definitions, a bit each. The first bit stands for what the variable is where the analysis begins;
// the empty set, for code that is not reached.
type defSet uint64

const atEntry defSet = 1

type reach struct {
	v *ir.Var
	// def gives the bit of what assigns the variable: an *ir.Assign, *ir.IncDec or *ir.Declare.
	def func(ir.Stmt) defSet
	// read is told of each read, where it stands, and of what reaches it. A statement of a loop may come up several times,
	// with more each time.
	read    func(at *ir.Expr, in defSet)
	targets []*reachTarget
}

// A reachTarget is a statement that break or continue leads out of.
type reachTarget struct {
	label           *ir.Label
	loop            bool
	block           bool // a labelled block: only a break with its label
	breaks, resumes defSet
}

// carried reports whether v carries a value from one turn of a loop to the next: some path through the turn reads it
// before it is written.
//
//	for c {               for c {
//	    if first {            x = f()
//	        x = f()           use(x)
//	    }                 }
//	    use(x)            // x is not carried
//	}
//	// x is carried
func carried(v *ir.Var, loop ir.Stmt) bool {
	return readsEntry(v, func(r *reach) {
		switch s := loop.(type) {
		case *ir.For:
			r.turns(s.Label, &s.Cond, s.Post, s.Body, atEntry)
		case *ir.Range:
			r.turns(s.Label, nil, nil, s.Body, atEntry)
		default:
			unknownNode(s)
		}
	})
}

// readsUnwritten reports whether a list may read the variable before it has written it.
func readsUnwritten(v *ir.Var, list []ir.Stmt) bool {
	return readsEntry(v, func(r *reach) { r.stmts(list, atEntry) })
}

func readsEntry(v *ir.Var, through func(*reach)) bool {
	found := false
	through(&reach{
		v: v, def: func(ir.Stmt) defSet { return atEntry << 1 },
		read: func(_ *ir.Expr, in defSet) { found = found || in&atEntry != 0 },
	})
	return found
}

// turns goes through a loop until nothing more reaches its head, and returns what leaves it.
func (r *reach) turns(label *ir.Label, cond *ir.Expr, post ir.Stmt, body []ir.Stmt, in defSet) defSet {
	for {
		head := in
		if cond != nil {
			head = r.expr(cond, in)
		}
		t := &reachTarget{label: label, loop: true}
		r.targets = append(r.targets, t)
		out := r.stmts(body, head)
		r.targets = r.targets[:len(r.targets)-1]
		if out |= t.resumes; post != nil && out != 0 {
			out = r.stmt(post, out)
		}
		if out|in != in {
			in |= out
			continue
		}
		if cond != nil && *cond == nil {
			return t.breaks
		}
		return t.breaks | head
	}
}

// expr goes through an expression: its reads, and the literals in it. It returns what reaches its end.
func (r *reach) expr(at *ir.Expr, in defSet) defSet {
	if *at == nil {
		return in
	}
	inspect(at, func(e *ir.Expr) bool {
		switch x := (*e).(type) {
		case *ir.VarRef:
			if x.Var == r.v {
				r.read(e, in)
			}
		case *ir.FuncLit:
			if x.Now {
				in = r.now(x, in)
			} else if mentions(x, r.v) {
				r.read(e, in)
			}
		}
		return true
	})
	return in
}

// now goes through the body of a literal that is called where it stands, any number of times.
func (r *reach) now(lit *ir.FuncLit, in defSet) defSet {
	add := func(s ir.Stmt) {
		if r.assigns(s) {
			in |= r.def(s)
		}
	}
	everyBlock(&lit.Body, func(list *[]ir.Stmt) {
		for _, s := range *list {
			headers(s, func(h *ir.Stmt) { add(*h) })
			add(s)
		}
	})
	targets := r.targets
	r.targets = nil
	r.stmts(lit.Body, in)
	r.targets = targets
	return in
}

// assigns reports whether a statement defines the variable.
func (r *reach) assigns(s ir.Stmt) bool {
	switch s := s.(type) {
	case *ir.Assign:
		for _, e := range s.Lhs {
			if varOf(e) == r.v {
				return true
			}
		}
	case *ir.IncDec:
		return varOf(s.X) == r.v
	case *ir.Declare:
		return s.Var == r.v
	}
	return false
}

func (r *reach) stmts(list []ir.Stmt, in defSet) defSet {
	for _, s := range list {
		if in == 0 {
			return in
		}
		in = r.stmt(s, in)
	}
	return in
}

func (r *reach) stmt(s ir.Stmt, in defSet) defSet {
	switch s := s.(type) {
	case nil:
		return in
	case *ir.Assign, *ir.IncDec:
		expressions(s, func(e *ir.Expr) {
			if a, ok := s.(*ir.Assign); ok && a.Op == "" && varOf(*e) == r.v && isPlace(a.Lhs, e) {
				return
			}
			in = r.expr(e, in)
		})
		if r.assigns(s) {
			return r.def(s)
		}
		return in
	case *ir.Declare:
		if s.Var == r.v {
			return r.def(s)
		}
		return in
	case *ir.ExprStmt, *ir.Defer:
		expressions(s, func(e *ir.Expr) { in = r.expr(e, in) })
		if x, ok := s.(*ir.ExprStmt); ok && neverReturns(x.X) {
			return 0
		}
		return in
	case *ir.Return:
		expressions(s, func(e *ir.Expr) { in = r.expr(e, in) })
		return 0
	case *ir.Branch:
		r.branch(s, in)
		return 0
	case *ir.Block:
		return r.inTarget(&reachTarget{label: s.Label, block: true}, func() defSet { return r.stmts(s.Body, in) })
	case *ir.If:
		in = r.stmt(s.Init, in)
		in = r.expr(&s.Cond, in)
		return r.stmts(s.Then, in) | r.stmts(s.Else, in)
	case *ir.For:
		in = r.stmt(s.Init, in)
		return r.turns(s.Label, &s.Cond, s.Post, s.Body, in)
	case *ir.Range:
		in = r.expr(&s.X, in)
		return r.turns(s.Label, nil, nil, s.Body, in)
	case *ir.Switch:
		expressions(s, func(e *ir.Expr) { in = r.expr(e, in) })
		return r.cases(s.Label, in, len(s.Cases), func(i int) ([]ir.Stmt, bool) { return s.Cases[i].Body, len(s.Cases[i].Exprs) == 0 })
	case *ir.TypeSwitch:
		in = r.expr(&s.X, in)
		return r.cases(s.Label, in, len(s.Cases), func(i int) ([]ir.Stmt, bool) { return s.Cases[i].Body, len(s.Cases[i].Types) == 0 })
	}
	unknownNode(s)
	return in
}

// cases follows the cases of a switch, of which the default has no expressions or types.
func (r *reach) cases(label *ir.Label, in defSet, n int, get func(i int) (body []ir.Stmt, isDefault bool)) defSet {
	return r.inTarget(&reachTarget{label: label}, func() defSet {
		out, hasDefault := defSet(0), false
		for i := range n {
			body, isDefault := get(i)
			hasDefault = hasDefault || isDefault
			out |= r.stmts(body, in)
		}
		if !hasDefault {
			out |= in
		}
		return out
	})
}

// isPlace reports whether a place is one of a list's.
func isPlace(list []ir.Expr, at *ir.Expr) bool {
	for i := range list {
		if &list[i] == at {
			return true
		}
	}
	return false
}

func (r *reach) inTarget(t *reachTarget, body func() defSet) defSet {
	r.targets = append(r.targets, t)
	out := body()
	r.targets = r.targets[:len(r.targets)-1]
	return out | t.breaks
}

func (r *reach) branch(s *ir.Branch, in defSet) {
	for i := len(r.targets) - 1; i >= 0; i-- {
		t := r.targets[i]
		switch {
		case s.Label != nil && t.label != s.Label:
		case s.Continue:
			if t.loop {
				t.resumes |= in
				return
			}
		case s.Label != nil || !t.block:
			t.breaks |= in
			return
		}
	}
	// It leads out of what is asked about: the value goes nowhere within it.
}

// neverReturns reports whether the call ends the block in Go's own analysis: only panic does.
func neverReturns(e ir.Expr) bool {
	call, ok := e.(*ir.Call)
	if !ok {
		return false
	}
	b, ok := call.Fun.(*ir.Builtin)
	return ok && b.Name == "panic"
}
