package scope

import (
	"fmt"

	"github.com/gosyncio/gosyncio/ast"
)

func (w *walker) expressions(list []ast.Expression) {
	for _, e := range list {
		w.optional(e)
	}
}

func (w *walker) optional(e ast.Expression) {
	if e != nil {
		w.expression(e)
	}
}

// expression moves the state over an expression, in order of evaluation.
func (w *walker) expression(e ast.Expression) {
	switch e := e.(type) {
	case *ast.BoolOp, *ast.Compare:
		yes, no := w.condition(e)
		w.st = join(yes, no)
	case *ast.NamedExpr:
		w.expression(e.Value)
		w.target(e.Target)
	case *ast.BinOp:
		w.expression(e.Left)
		w.expression(e.Right)
	case *ast.UnaryOp:
		w.expression(e.Operand)
	case *ast.Lambda:
		w.defaults(e.Args)
		w.accessUnit(w.info.scopes[e])
	case *ast.IfExp:
		yes, no := w.condition(e.Test)
		w.st = yes
		w.expression(e.Body)
		yes, w.st = w.st, no
		w.expression(e.Orelse)
		w.st = join(yes, w.st)
	case *ast.Dict:
		for i, k := range e.Keys {
			w.optional(k)
			w.expression(e.Values[i])
		}
	case *ast.Set:
		w.expressions(e.Elts)
	case *ast.ListComp:
		w.comprehension(e, e.Generators, e.Elt)
	case *ast.SetComp:
		w.comprehension(e, e.Generators, e.Elt)
	case *ast.DictComp:
		w.comprehension(e, e.Generators, e.Key, e.Value)
	case *ast.GeneratorExp:
		w.comprehension(e, e.Generators, e.Elt)
	case *ast.Await:
		w.expression(e.Value)
	case *ast.Yield:
		w.optional(e.Value)
	case *ast.YieldFrom:
		w.expression(e.Value)
	case *ast.Call:
		w.expression(e.Func)
		w.expressions(e.Args)
		for _, k := range e.Keywords {
			w.expression(k.Value)
		}
	case *ast.FormattedValue:
		w.expression(e.Value)
		w.optional(e.FormatSpec)
	case *ast.JoinedStr:
		w.expressions(e.Values)
	case *ast.Constant:
	case *ast.Attribute:
		w.expression(e.Value)
	case *ast.Subscript:
		w.expression(e.Value)
		w.expression(e.Slice)
	case *ast.Starred:
		w.expression(e.Value)
	case *ast.Name:
		w.read(e)
	case *ast.List:
		w.expressions(e.Elts)
	case *ast.Tuple:
		w.expressions(e.Elts)
	case *ast.Slice:
		w.optional(e.Lower)
		w.optional(e.Upper)
		w.optional(e.Step)
	default:
		panic(fmt.Sprintf("scope: expression %T", e))
	}
}

// condition moves the state over an expression and parts it into those in which it is true and false.
func (w *walker) condition(e ast.Expression) (yes, no state) {
	switch e := e.(type) {
	case *ast.BoolOp:
		if e.Op == ast.And {
			no = unreachable
			for _, v := range e.Values {
				t, f := w.condition(v)
				no = join(no, f)
				w.st = t
			}
			return w.st, no
		}
		yes = unreachable
		for _, v := range e.Values {
			t, f := w.condition(v)
			yes = join(yes, t)
			w.st = f
		}
		return yes, w.st
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			yes, no = w.condition(e.Operand)
			return no, yes
		}
	case *ast.Compare: // a < b < c stops at the first that is false
		w.expression(e.Left)
		no = unreachable
		for i, x := range e.Comparators {
			if i > 0 {
				no = join(no, w.st)
			}
			w.expression(x)
		}
		return w.st, join(no, w.st)
	case *ast.NamedExpr:
		w.expression(e)
		return w.st, w.st
	case *ast.Constant:
		if truth, known := truthOf(e.Value); known {
			if truth {
				return w.st, unreachable
			}
			return unreachable, w.st
		}
	case *ast.Name:
		// __debug__ is true without -O, which gosyncio has not.
		w.read(e)
		if e.ID == "__debug__" {
			return w.st, unreachable
		}
		return w.st, w.st
	}
	w.expression(e)
	return w.st, w.st
}

// truthOf is the truth of a constant, as CPython's compiler knows it too.
func truthOf(c ast.Const) (truth, known bool) {
	switch c := c.(type) {
	case ast.ConstNone:
		return false, true
	case ast.ConstEllipsis:
		return true, true
	case ast.ConstBool:
		return bool(c), true
	case ast.ConstInt:
		return c.Int != nil && c.Sign() != 0, true
	case ast.ConstFloat:
		return c != 0, true
	case ast.ConstComplex:
		return c != 0, true
	case ast.ConstStr:
		return c != "", true
	case ast.ConstBytes:
		return c != "", true
	}
	return false, false
}

// comprehension: the body may run any number of times, so what it binds outside itself (by walrus) is bound after it
// only perhaps, while within one turn it is bound in order.
func (w *walker) comprehension(node ast.Expression, generators []*ast.Comprehension, elts ...ast.Expression) {
	w.expression(generators[0].Iter)
	s := w.info.scopes[node]
	before := w.st
	w.enterScope(s)
	if s.Lazy {
		w.lazy++
	}
	may := before.may
	for i, g := range generators {
		if i > 0 {
			w.expression(g.Iter)
		}
		w.target(g.Target)
		for _, test := range g.Ifs {
			var no state
			w.st, no = w.condition(test)
			may = may.union(no.may)
		}
	}
	w.expressions(elts)
	if s.Lazy {
		w.lazy--
	}
	may = may.union(w.st.may)
	w.st = before
	if !before.dead() {
		w.st.may = may
	}
}
