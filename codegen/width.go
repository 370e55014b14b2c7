package codegen

import (
	"github.com/gosyncio/gosyncio/lower/ir"
)

// A function literal of one simple statement is written on one line where the whole line stays readable:
//
//	wg.Go(ctx, func(ctx context.Context) error { return chain(ctx, n) })
//
// gofmt leaves that choice to the author. The width of a line is estimated on the IR.

// lineLimit is the width up to which such a line is left whole.
const lineLimit = 108

// oneLine reports whether a function literal goes on one line.
func (e *emitter) oneLine(x *ir.FuncLit) bool {
	if len(x.Body) == 0 {
		return true
	}
	return len(x.Body) == 1 && !e.narrow && oneLiner(x.Body[0]) && e.notes.stmt(x.Body[0]).empty()
}

// oneLiner reports whether a statement may stand alone on a function literal's line.
func oneLiner(s ir.Stmt) bool {
	switch s := s.(type) {
	case *ir.Return, *ir.ExprStmt, *ir.IncDec:
	case *ir.Assign:
		if len(s.Lhs) != 1 {
			return false
		}
	default:
		return false
	}
	nested := false
	expressions(s, func(e *ir.Expr) {
		inspect(e, func(e *ir.Expr) bool {
			switch x := (*e).(type) {
			case *ir.FuncLit:
				nested = nested || len(x.Body) > 0
			case *ir.Composite:
				nested = nested || x.Lines
			case *ir.StringLit:
				nested = nested || x.Raw
			}
			return true
		})
	})
	return !nested
}

// tooWide reports whether a statement, with its literals on one line each, makes too wide a line.
func tooWide(n *names, s ir.Stmt) bool {
	w := ruler{names: n}
	total := 0
	headers(s, func(h *ir.Stmt) { total += w.stmt(*h) + 2 })
	total += w.stmt(s)
	return total > lineLimit
}

// ruler estimates how wide things are written. Before names are chosen, names is nil.
type ruler struct{ names *names }

func (r ruler) variable(v *ir.Var) int {
	if r.names != nil && r.names.varNames[v] != "" {
		return len(r.names.varNames[v])
	}
	return len(wanted(v.Python, v.Want, v.Exported))
}

func (r ruler) object(o *ir.Object) int {
	if r.names != nil {
		return len(r.names.object(o))
	}
	return len(wanted(o.Python, o.Want, o.Exported))
}

func (r ruler) stmt(s ir.Stmt) int {
	n := 8
	expressions(s, func(e *ir.Expr) { n += r.expr(*e) + 2 })
	return n
}

func (r ruler) exprs(xs []ir.Expr) int {
	n := 0
	for _, x := range xs {
		n += r.expr(x) + 2
	}
	return n
}

func (r ruler) expr(x ir.Expr) int {
	switch x := x.(type) {
	case nil:
		return 0
	case *ir.VarRef:
		return r.variable(x.Var)
	case *ir.ObjRef:
		return r.object(x.Obj)
	case *ir.PkgRef:
		return len(packageName(x.Pkg)) + 1 + len(x.Name)
	case *ir.Builtin:
		return len(x.Name)
	case *ir.IntLit:
		return len(x.Value)
	case *ir.FloatLit:
		return 4
	case *ir.StringLit:
		return len(x.Value) + 2
	case *ir.Selector:
		return r.expr(x.X) + 1 + r.object(x.Obj)
	case *ir.SelectorName:
		return r.expr(x.X) + 1 + len(x.Name)
	case *ir.Call:
		return r.expr(x.Fun) + r.types(x.TypeArgs) + 2 + r.exprs(x.Args)
	case *ir.FuncLit:
		n := len("func() ") + r.types(x.Results)
		for _, p := range x.Params {
			n += r.variable(p) + 1 + r.typ(p.Type)
		}
		if len(x.Body) == 1 && oneLiner(x.Body[0]) {
			n += r.stmt(x.Body[0])
		}
		return n
	case *ir.Conv:
		return r.typ(x.Type) + 2 + r.expr(x.X)
	case *ir.TypeAssert:
		return r.expr(x.X) + 3 + r.typ(x.Type)
	case *ir.TypeExpr:
		return r.typ(x.Type)
	case *ir.Composite:
		return r.typ(x.Type) + 2 + r.exprs(x.Keys) + r.exprs(x.Elems)
	}
	n := 2
	operands(x, func(o *ir.Expr) { n += r.expr(*o) + 1 })
	return n
}

func (r ruler) types(ts []ir.Type) int {
	n := 0
	for _, t := range ts {
		n += r.typ(t) + 2
	}
	return n
}

func (r ruler) typ(t ir.Type) int {
	n := 0
	everyType(t, func(t ir.Type) {
		switch t := t.(type) {
		case ir.Basic:
			n += len(t.Name)
		case ir.Named:
			n += len(t.Name) + 3
			if t.Obj != nil {
				n += r.object(t.Obj)
			} else {
				n += len(packageName(t.Pkg))
			}
		default:
			n += 2
		}
	})
	return n
}
