package codegen

import (
	"maps"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Known tests. Inlining leaves tests of what has just been assigned: an error that is nil, a flag that is set. They are
// decided:
//
//	err = nil                                   print()
//	if errors.Is(err, py.KeyError) {      →     return 1
//	    return 0
//	}
//	print()
//	return 1
//
// Only variables that lowering made, and that no closure assigns, are looked at: what the Python author tests stays. A forward walk
// over the statements; loops forget what they assign.

// facts are what is known of variables: nil, or true, or false; or notNil.
type facts map[*ir.Var]string

const notNil = "not nil"

// decideTests rewrites the tests of a function whose outcome is known, and reports whether there were any.
func decideTests(g *program, params []*ir.Var, body *[]ir.Stmt) bool {
	k := &knower{g: g, scopes: scopesOf(params, body)}
	everyExpr(body, func(e *ir.Expr) {
		if lit, ok := (*e).(*ir.FuncLit); ok {
			k.list(&lit.Body, facts{})
		}
	})
	k.list(body, facts{})
	return k.changed
}

type knower struct {
	g       *program
	scopes  *scopes
	changed bool
}

// follows reports whether a variable is followed: one that no function but its own assigns.
func (k *knower) follows(v *ir.Var) bool {
	if v == nil || v.Python != "" || v.Global || v.PerIteration {
		return false
	}
	info := k.scopes.vars[v]
	if info == nil {
		return false
	}
	home := info.fixed
	if home == nil {
		home = info.smallest()
	}
	for _, o := range info.occ {
		if o.write && o.captured(home) {
			return false
		}
	}
	return true
}

// list walks one list, changing in to what holds at its end.
func (k *knower) list(list *[]ir.Stmt, in facts) {
	var out []ir.Stmt
	for _, s := range *list {
		if taken, ok := s.(*ir.If); ok {
			if branch, known := k.test(taken, in); known {
				k.changed = true
				if taken.Init != nil {
					out = append(out, taken.Init)
				}
				k.list(&branch, in)
				out = append(out, branch...)
				continue
			}
		}
		k.stmt(s, in)
		out = append(out, s)
	}
	*list = out
}

// test decides an if, whose Init has been walked then.
func (k *knower) test(s *ir.If, in facts) ([]ir.Stmt, bool) {
	if s.Init != nil {
		k.stmt(s.Init, in)
	}
	k.expr(&s.Cond, in)
	switch known, _ := s.Cond.(*ir.Builtin); {
	case known == nil:
	case known.Name == "true":
		return s.Then, true
	case known.Name == "false":
		return s.Else, true
	}
	return nil, false
}

func (k *knower) stmt(s ir.Stmt, in facts) {
	switch s := s.(type) {
	case *ir.Assign:
		for _, e := range s.Lhs {
			delete(in, varOf(e))
		}
		for i, e := range s.Lhs {
			if v := varOf(e); len(s.Lhs) == len(s.Rhs) && s.Op == "" && k.follows(v) {
				if value := constantOf(s.Rhs[i]); value != "" {
					in[v] = value
				}
			}
		}
		if c, ok := s.Rhs[0].(*ir.Call); ok && len(s.Rhs) == 1 && k.g.fails(c) {
			if v := varOf(s.Lhs[len(s.Lhs)-1]); k.follows(v) {
				in[v] = notNil
			}
		}
	case *ir.Declare:
		switch {
		case !k.follows(s.Var):
		case basic(s.Var.Type) == "bool":
			in[s.Var] = "false"
		case basic(s.Var.Type) == "error":
			in[s.Var] = "nil"
		}
	case *ir.Return:
		for i := range s.Results {
			if v := varOf(s.Results[i]); v != nil && in[v] == "nil" && basic(v.Type) == "error" {
				s.Results[i], k.changed = &ir.Builtin{Name: "nil"}, true
			}
		}
	case *ir.If: // k.test has seen its header
		then, orelse := maps.Clone(in), maps.Clone(in)
		refine(s.Cond, then, orelse)
		k.forgetUnfollowed(then)
		k.forgetUnfollowed(orelse)
		k.list(&s.Then, then)
		if s.Else != nil {
			k.list(&s.Else, orelse)
		}
		clear(in)
		switch {
		case listEnds(s.Then, true):
			maps.Copy(in, orelse)
		case listEnds(s.Else, true):
			maps.Copy(in, then)
		default:
			for v, value := range then {
				if orelse[v] == value {
					in[v] = value
				}
			}
		}
	case *ir.For, *ir.Range:
		forget(s, in)
		blocks(s, func(b *[]ir.Stmt) { k.list(b, maps.Clone(in)) })
	default:
		blocks(s, func(b *[]ir.Stmt) { k.list(b, maps.Clone(in)) })
		forget(s, in)
	}
}

func (k *knower) forgetUnfollowed(in facts) {
	maps.DeleteFunc(in, func(v *ir.Var, _ string) bool { return !k.follows(v) })
}

// forget takes out what a statement assigns.
func forget(s ir.Stmt, in facts) {
	var walk func(s ir.Stmt)
	walk = func(s ir.Stmt) {
		if a, ok := s.(*ir.Assign); ok {
			for _, e := range a.Lhs {
				delete(in, varOf(e))
			}
		}
		if d, ok := s.(*ir.Declare); ok {
			delete(in, d.Var)
		}
		headers(s, func(h *ir.Stmt) { walk(*h) })
		blocks(s, func(b *[]ir.Stmt) {
			for _, s := range *b {
				walk(s)
			}
		})
	}
	walk(s)
}

// constantOf tells what is known of an assigned value.
func constantOf(e ir.Expr) string {
	switch x := e.(type) {
	case *ir.Builtin:
		if x.Name == "nil" || x.Name == "true" || x.Name == "false" {
			return x.Name
		}
	case *ir.Conv:
		if c, ok := x.X.(*ir.Call); ok && basic(x.Type) == "error" && c.Purity == ir.Pure {
			return notNil // error(py.KeyError.New(…))
		}
	}
	return ""
}

// refine adds what the outcome of a test tells.
func refine(cond ir.Expr, then, orelse facts) {
	switch x := cond.(type) {
	case *ir.VarRef:
		then[x.Var], orelse[x.Var] = "true", "false"
	case *ir.Unary:
		if x.Op == "!" {
			refine(x.X, orelse, then)
		}
	case *ir.Call:
		if err := isTest(x); err != nil {
			then[err] = notNil
		}
	case *ir.Binary:
		v := varOf(x.X)
		switch {
		case x.Op == "!=" && v != nil && isNil(x.Y):
			then[v], orelse[v] = notNil, "nil"
		case x.Op == "==" && v != nil && isNil(x.Y):
			then[v], orelse[v] = "nil", notNil
		case x.Op == "&&":
			refine(x.X, then, facts{})
			refine(x.Y, then, facts{})
		case x.Op == "||":
			refine(x.X, facts{}, orelse)
			refine(x.Y, facts{}, orelse)
		}
	}
}

// isTest returns the variable of errors.Is(err, class), or nil.
func isTest(c *ir.Call) *ir.Var {
	f, ok := c.Fun.(*ir.PkgRef)
	if !ok || f.Pkg != "errors" || f.Name != "Is" || len(c.Args) != 2 {
		return nil
	}
	return varOf(c.Args[0])
}

// expr decides the parts of a condition.
func (k *knower) expr(e *ir.Expr, in facts) {
	set := func(value bool) {
		k.changed = true
		*e = &ir.Builtin{Name: map[bool]string{true: "true", false: "false"}[value]}
	}
	switch x := (*e).(type) {
	case *ir.VarRef:
		if known := in[x.Var]; known == "true" || known == "false" {
			set(known == "true")
		}
	case *ir.Call:
		if err := isTest(x); err != nil && in[err] == "nil" {
			set(false)
		}
	case *ir.Paren:
		k.expr(&x.X, in)
		if known, ok := x.X.(*ir.Builtin); ok {
			*e = known
		}
	case *ir.Unary:
		if x.Op != "!" {
			break
		}
		k.expr(&x.X, in)
		if known, ok := x.X.(*ir.Builtin); ok && (known.Name == "true" || known.Name == "false") {
			set(known.Name == "false")
		}
	case *ir.Binary:
		switch x.Op {
		case "==", "!=":
			if v := varOf(x.X); v != nil && isNil(x.Y) && (in[v] == "nil" || in[v] == notNil) {
				set((in[v] == "nil") == (x.Op == "=="))
			}
		case "&&", "||":
			k.expr(&x.X, in)
			k.expr(&x.Y, in)
			if r := foldLogic(x); r != nil {
				*e = r
			} else if right, ok := x.Y.(*ir.Builtin); ok && right.Name != "true" && right.Name != "false" {
				break
			} else if ok && (right.Name == "true") == (x.Op == "&&") {
				*e = x.X
			} else if ok && pure(x.X) {
				*e = right
			}
		}
	}
}
