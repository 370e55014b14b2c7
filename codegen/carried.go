package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Does a variable carry a value from one turn of a loop to the next? It does if some path through the turn reads it
// before it is written: a forward analysis of definite assignment, over the structure of the statements.
//
//	for c {               for c {
//	    if first {            x = f()
//	        x = f()           use(x)
//	    }                 }
//	    use(x)            // x is not carried
//	}
//	// x is carried
//
// A function literal counts as a read where it stands, if it mentions the variable: it may run at once. What it
// assigns counts for nothing: it may never run.

// A turnState is what is known of the variable at a point: it is written on all paths, on not all, or the point is
// not reached.
type turnState uint8

const (
	unwritten turnState = iota
	written
	unreached
)

func (a turnState) join(b turnState) turnState {
	switch {
	case a == unreached:
		return b
	case b == unreached:
		return a
	case a == written && b == written:
		return written
	}
	return unwritten
}

type turnFlow struct {
	v       *ir.Var
	carries bool
	targets []*turnTarget
}

// A turnTarget is a statement that break or continue leads out of.
type turnTarget struct {
	label           *ir.Label
	loop            bool
	block           bool // a labelled block: only a break with its label
	breaks, resumes turnState
}

// carried reports whether v carries a value between the turns of the loop.
func carried(v *ir.Var, loop ir.Stmt) bool {
	f := &turnFlow{v: v}
	switch s := loop.(type) {
	case *ir.For:
		f.turn(s.Label, s.Cond, s.Post, s.Body, unwritten)
	case *ir.Range:
		f.turn(s.Label, nil, nil, s.Body, unwritten)
	default:
		unknownNode(s)
	}
	return f.carries
}

// turn analyses one turn and returns the state after the loop, as far as breaks and the condition tell.
func (f *turnFlow) turn(label *ir.Label, cond ir.Expr, post ir.Stmt, body []ir.Stmt, in turnState) turnState {
	f.expr(cond, in)
	t := &turnTarget{label: label, loop: true, breaks: unreached, resumes: unreached}
	f.targets = append(f.targets, t)
	out := f.stmts(body, in)
	f.targets = f.targets[:len(f.targets)-1]
	if post != nil {
		f.stmt(post, out.join(t.resumes))
	}
	return t.breaks
}

func (f *turnFlow) expr(e ir.Expr, in turnState) {
	if in == unwritten && mentions(e, f.v) {
		f.carries = true
	}
}

func (f *turnFlow) stmts(list []ir.Stmt, in turnState) turnState {
	for _, s := range list {
		if in == unreached {
			return in
		}
		in = f.stmt(s, in)
	}
	return in
}

func (f *turnFlow) stmt(s ir.Stmt, in turnState) turnState {
	switch s := s.(type) {
	case nil:
		return in
	case *ir.Assign:
		return f.assign(s, in)
	case *ir.Declare:
		if s.Var == f.v {
			return written
		}
		return in
	case *ir.ExprStmt, *ir.IncDec, *ir.Defer:
		expressions(s, func(e *ir.Expr) { f.expr(*e, in) })
		if x, ok := s.(*ir.ExprStmt); ok && neverReturns(x.X) {
			return unreached
		}
		return in
	case *ir.Return:
		expressions(s, func(e *ir.Expr) { f.expr(*e, in) })
		return unreached
	case *ir.Branch:
		f.branch(s, in)
		return unreached
	case *ir.Block:
		return f.inTarget(&turnTarget{label: s.Label, block: true}, func() turnState { return f.stmts(s.Body, in) })
	case *ir.If:
		in = f.stmt(s.Init, in)
		f.expr(s.Cond, in)
		return f.stmts(s.Then, in).join(f.stmts(s.Else, in))
	case *ir.For:
		in = f.stmt(s.Init, in)
		out := f.turn(s.Label, s.Cond, s.Post, s.Body, in)
		if s.Cond != nil {
			out = out.join(in)
		}
		return out
	case *ir.Range:
		f.expr(s.X, in)
		return f.turn(s.Label, nil, nil, s.Body, in).join(in)
	case *ir.Switch:
		expressions(s, func(e *ir.Expr) { f.expr(*e, in) })
		return f.inTarget(&turnTarget{label: s.Label}, func() turnState {
			out, hasDefault := unreached, false
			for _, c := range s.Cases {
				hasDefault = hasDefault || len(c.Exprs) == 0
				out = out.join(f.stmts(c.Body, in))
			}
			if !hasDefault {
				out = out.join(in)
			}
			return out
		})
	case *ir.TypeSwitch:
		f.expr(s.X, in)
		return f.inTarget(&turnTarget{label: s.Label}, func() turnState {
			out, hasDefault := unreached, false
			for _, c := range s.Cases {
				hasDefault = hasDefault || len(c.Types) == 0
				out = out.join(f.stmts(c.Body, in))
			}
			if !hasDefault {
				out = out.join(in)
			}
			return out
		})
	}
	unknownNode(s)
	return in
}

func (f *turnFlow) assign(s *ir.Assign, in turnState) turnState {
	for _, e := range s.Rhs {
		f.expr(e, in)
	}
	out := in
	for _, e := range s.Lhs {
		if varOf(e) == f.v && s.Op == "" {
			out = written
		} else if e != nil {
			f.expr(e, in)
		}
	}
	return out
}

func (f *turnFlow) inTarget(t *turnTarget, body func() turnState) turnState {
	t.breaks = unreached
	f.targets = append(f.targets, t)
	out := body()
	f.targets = f.targets[:len(f.targets)-1]
	return out.join(t.breaks)
}

func (f *turnFlow) branch(s *ir.Branch, in turnState) {
	for i := len(f.targets) - 1; i >= 0; i-- {
		t := f.targets[i]
		switch {
		case s.Label != nil && t.label != s.Label:
		case s.Continue:
			if t.loop {
				t.resumes = t.resumes.join(in)
				return
			}
		case s.Label != nil || !t.block:
			t.breaks = t.breaks.join(in)
			return
		}
	}
	// It leads out of the loop that is asked about: the value goes nowhere within it.
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
