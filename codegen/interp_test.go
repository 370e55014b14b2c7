package codegen

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// A small interpreter of IR, to hold the Go against. It takes the IR at its word: a variable is one cell for each
// call of the innermost function that all its occurrences are in, at its zero value until it is assigned, whatever
// loops and blocks it is used in; only Declare, PerIteration and the variables of a range get new cells.

type interp struct {
	out   strings.Builder
	funcs map[*ir.Object]*ir.Func
	homes map[*ir.Var]*[]ir.Stmt // the body that a variable belongs to
	steps int
}

type frame struct {
	body  *[]ir.Stmt
	outer *frame
	cells map[*ir.Var]*any
}

type control struct {
	kind  string // "", "break", "continue", "return"
	label *ir.Label
	vals  []any
}

type closure struct {
	lit *ir.FuncLit
	env *frame
}

func (in *interp) prepare(f *ir.Func) {
	s := scopesOf(f.Params, &f.Body)
	for _, info := range s.order {
		home := info.fixed
		if home == nil {
			home = info.smallest()
		}
		in.homes[info.v] = home.function().list
	}
}

func (f *frame) cell(in *interp, v *ir.Var) *any {
	for g := f; g != nil; g = g.outer {
		if in.homes[v] == g.body {
			c := g.cells[v]
			if c == nil {
				c = new(any)
				*c = zeroOf(v.Type)
				g.cells[v] = c
			}
			return c
		}
	}
	panic("no home for " + v.Python + v.Want)
}

// fresh gives v a new cell.
func (f *frame) fresh(in *interp, v *ir.Var) *any {
	for g := f; g != nil; g = g.outer {
		if in.homes[v] == g.body {
			delete(g.cells, v)
		}
	}
	return f.cell(in, v)
}

// snapshot is the environment that a closure captures: the cells as they are now.
func (f *frame) snapshot() *frame {
	if f == nil {
		return nil
	}
	c := &frame{body: f.body, outer: f.outer.snapshot(), cells: map[*ir.Var]*any{}}
	for v, cell := range f.cells {
		c.cells[v] = cell
	}
	return c
}

func zeroOf(t ir.Type) any {
	switch basic(t) {
	case "int":
		return 0
	case "bool":
		return false
	}
	return nil
}

func (in *interp) call(params []*ir.Var, body *[]ir.Stmt, env *frame, args []any) []any {
	f := &frame{body: body, outer: env, cells: map[*ir.Var]*any{}}
	for i, p := range params {
		*f.cell(in, p) = args[i]
	}
	return in.list(*body, f).vals
}

func (in *interp) list(list []ir.Stmt, f *frame) control {
	for _, s := range list {
		if c := in.stmt(s, f); c.kind != "" {
			return c
		}
	}
	return control{}
}

func (in *interp) stmt(s ir.Stmt, f *frame) control {
	in.steps++
	if in.steps > 100000 {
		panic("a generated program that runs too long")
	}
	switch s := s.(type) {
	case nil:
	case *ir.ExprStmt:
		in.exprs(s.X, f)
	case *ir.Assign:
		var vals []any
		if s.Op != "" {
			vals = []any{binary(s.Op, in.expr(s.Lhs[0], f), in.expr(s.Rhs[0], f))}
		} else {
			for _, e := range s.Rhs {
				vals = append(vals, in.exprs(e, f)...)
			}
		}
		for i, e := range s.Lhs {
			if v := varOf(e); v != nil {
				if v.PerIteration {
					*f.fresh(in, v) = vals[i]
				} else {
					*f.cell(in, v) = vals[i]
				}
			}
		}
	case *ir.IncDec:
		*f.cell(in, varOf(s.X)) = binary(map[bool]string{false: "+", true: "-"}[s.Dec], in.expr(s.X, f), 1)
	case *ir.Declare:
		f.fresh(in, s.Var)
	case *ir.If:
		in.stmt(s.Init, f)
		if in.expr(s.Cond, f).(bool) {
			return in.list(s.Then, f)
		}
		return in.list(s.Else, f)
	case *ir.For:
		for in.stmt(s.Init, f); s.Cond == nil || in.expr(s.Cond, f).(bool); in.stmt(s.Post, f) {
			if c, out := loopControl(in.list(s.Body, f), s.Label); out {
				return c
			}
		}
	case *ir.Range:
		switch x := in.expr(s.X, f).(type) {
		case int:
			for i := range x {
				if s.Key != nil {
					*f.fresh(in, s.Key) = i
				}
				if c, out := loopControl(in.list(s.Body, f), s.Label); out {
					return c
				}
			}
		case []any:
			for i, v := range x {
				if s.Key != nil {
					*f.fresh(in, s.Key) = i
				}
				if s.Value != nil {
					*f.fresh(in, s.Value) = v
				}
				if c, out := loopControl(in.list(s.Body, f), s.Label); out {
					return c
				}
			}
		}
	case *ir.Return:
		var vals []any
		for _, e := range s.Results {
			vals = append(vals, in.exprs(e, f)...)
		}
		return control{kind: "return", vals: vals}
	case *ir.Branch:
		if s.Continue {
			return control{kind: "continue", label: s.Label}
		}
		return control{kind: "break", label: s.Label}
	case *ir.Block:
		c := in.list(s.Body, f)
		if c.kind == "break" && c.label != nil && c.label == s.Label {
			return control{}
		}
		return c
	case *ir.Switch:
		tag := in.expr(s.Tag, f)
		body := []ir.Stmt(nil)
		found := false
		for _, c := range s.Cases {
			if len(c.Exprs) == 0 && !found {
				body = c.Body
			}
			for _, e := range c.Exprs {
				if !found && in.expr(e, f) == tag {
					body, found = c.Body, true
				}
			}
		}
		c := in.list(body, f)
		if c.kind == "break" && (c.label == nil || c.label == s.Label) {
			return control{}
		}
		return c
	default:
		panic(fmt.Sprintf("statement %T", s))
	}
	return control{}
}

// loopControl tells what a loop does after its body: out says that it ends, with c to be handed on.
func loopControl(c control, label *ir.Label) (_ control, out bool) {
	mine := c.label == nil || c.label == label
	switch {
	case c.kind == "":
		return c, false
	case c.kind == "continue" && mine:
		return control{}, false
	case c.kind == "break" && mine:
		return control{}, true
	}
	return c, true
}

func (in *interp) expr(e ir.Expr, f *frame) any { return in.exprs(e, f)[0] }

func (in *interp) exprs(e ir.Expr, f *frame) []any {
	switch e := e.(type) {
	case *ir.VarRef:
		return []any{*f.cell(in, e.Var)}
	case *ir.IntLit:
		n, _ := strconv.Atoi(e.Value)
		return []any{n}
	case *ir.StringLit:
		return []any{e.Value}
	case *ir.Builtin:
		return []any{map[string]any{"true": true, "false": false, "nil": nil}[e.Name]}
	case *ir.Paren:
		return in.exprs(e.X, f)
	case *ir.Conv:
		return in.exprs(e.X, f)
	case *ir.Composite:
		return []any{"failure"}
	case *ir.Unary:
		if e.Op == "!" {
			return []any{!in.expr(e.X, f).(bool)}
		}
		return []any{-in.expr(e.X, f).(int)}
	case *ir.Binary:
		x := in.expr(e.X, f)
		if e.Op == "&&" && !x.(bool) || e.Op == "||" && x.(bool) {
			return []any{x}
		}
		return []any{binary(e.Op, x, in.expr(e.Y, f))}
	case *ir.FuncLit:
		// A closure shares the cells that exist; cells made later in the frame are the same for both.
		touch(in, e, f)
		return []any{&closure{e, f.snapshot()}}
	case *ir.Call:
		return in.callExpr(e, f)
	}
	panic(fmt.Sprintf("expression %T", e))
}

// touch makes the cells that a closure mentions, so that it shares them with the function around it.
func touch(in *interp, lit *ir.FuncLit, f *frame) {
	everyExpr(&lit.Body, func(e *ir.Expr) {
		if v := varOf(*e); v != nil {
			for g := f; g != nil; g = g.outer {
				if in.homes[v] == g.body {
					f.cell(in, v)
				}
			}
		}
	})
}

func (in *interp) callExpr(e *ir.Call, f *frame) []any {
	var args []any
	for _, a := range e.Args {
		args = append(args, in.expr(a, f))
	}
	switch fun := e.Fun.(type) {
	case *ir.PkgRef: // py.Print
		for i, a := range args {
			if i > 0 {
				in.out.WriteByte(' ')
			}
			fmt.Fprint(&in.out, a)
		}
		in.out.WriteByte('\n')
		return []any{nil}
	case *ir.Builtin: // append
		list, _ := args[0].([]any)
		return []any{append(list[:len(list):len(list)], args[1:]...)}
	case *ir.ObjRef:
		d := in.funcs[fun.Obj]
		return in.call(d.Params, &d.Body, nil, args)
	default:
		c := in.expr(e.Fun, f).(*closure)
		return in.call(c.lit.Params, &c.lit.Body, c.env, args)
	}
}

func binary(op string, x, y any) any {
	switch op {
	case "==":
		return x == y
	case "!=":
		return x != y
	case "&&":
		return x.(bool) && y.(bool)
	case "||":
		return x.(bool) || y.(bool)
	}
	a, b := x.(int), y.(int)
	switch op {
	case "+":
		return a + b
	case "-":
		return a - b
	case "*":
		return a * b
	case "&":
		return a & b
	case "|":
		return a | b
	case "^":
		return a ^ b
	case "<":
		return a < b
	case "<=":
		return a <= b
	case ">":
		return a > b
	case ">=":
		return a >= b
	}
	panic("operator " + op)
}
