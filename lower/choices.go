package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Choices: "a if test else b", "a or b" and "a and b" give one of two values. Go has statements for that, and cmp.Or.

// conditional lowers "a if test else b" to an if statement: Go has no such expression.
func (f *fn) conditional(e *ast.IfExp, want *Rep) ir.Expr {
	if value, known := f.b.p.Imports.Decided(f.b.p.Link(f.m), e.Test); known {
		if value {
			return f.as(e.Body, want)
		}
		return f.as(e.Orelse, want)
	}
	v := f.temp("value", want.Go)
	f.choose(e, v, want, false)
	return ref(v)
}

// choose gives a variable the value of a conditional; one in its else branch goes on as else if, and is chained.
func (f *fn) choose(e *ast.IfExp, v *ir.Var, want *Rep, chained bool) {
	cond := f.cond(e.Test)
	var thenV, elseV ir.Expr
	then := f.into(func() { thenV = f.as(e.Body, want) })
	if next, ok := e.Orelse.(*ast.IfExp); ok {
		if _, known := f.b.p.Imports.Decided(f.b.p.Link(f.m), next.Test); !known {
			place := f.place()
			els := f.into(func() { f.choose(next, v, want, true) })
			f.emit(&ir.If{At: place, Cond: cond, Then: append(then, &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{thenV}}), Else: els})
			return
		}
	}
	els := f.into(func() { elseV = f.as(e.Orelse, want) })
	if chained {
		f.branches(v, cond, then, thenV, els, elseV)
		return
	}
	f.choice(v, cond, then, thenV, els, elseV)
}

// choice joins two branches in a variable. A plain value of the else side is the variable's first value:
//
//	where := "nowhere"
//	if s.At != nil { where = … }
func (f *fn) choice(v *ir.Var, cond ir.Expr, then []ir.Stmt, thenV ir.Expr, els []ir.Stmt, elseV ir.Expr) ir.Expr {
	if len(els) == 0 && f.isPlain(elseV) {
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{elseV}})
		f.emit(&ir.If{Cond: cond, Then: append(then, &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{thenV}})})
		return ref(v)
	}
	return f.branches(v, cond, then, thenV, els, elseV)
}

// branches joins two branches in a variable, which each of them assigns.
func (f *fn) branches(v *ir.Var, cond ir.Expr, then []ir.Stmt, thenV ir.Expr, els []ir.Stmt, elseV ir.Expr) ir.Expr {
	set := func(x ir.Expr) ir.Stmt {
		return &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{x}}
	}
	f.emit(&ir.If{At: f.place(), Cond: cond, Then: append(then, set(thenV)), Else: append(els, set(elseV))})
	return ref(v)
}

// isPlain reports whether an expression costs nothing, and has the same value wherever it is evaluated.
func (f *fn) isPlain(x ir.Expr) bool {
	c, ok := x.(*ir.Call)
	if !ok {
		return f.isStable(x)
	}
	for _, name := range []string{"None", "Some", "PairOf", "TripleOf"} {
		if isPy(c.Fun, name) {
			return !slices.ContainsFunc(c.Args, func(x ir.Expr) bool { return !f.isStable(x) })
		}
	}
	return false
}

// boolValue lowers "a or b" and "a and b" where the value counts, not only its truth.
func (f *fn) boolValue(e *ast.BoolOp, want *Rep) ir.Expr {
	return f.boolChain(e.Op, e.Values, want)
}

func (f *fn) boolChain(op ast.BoolOperator, values []ast.Expression, want *Rep) ir.Expr {
	if len(values) == 1 {
		return f.as(values[0], want)
	}
	first, r := f.value(values[0])
	var other ir.Expr
	v := f.temp("value", want.Go)
	rest := f.into(func() { other = f.boolChain(op, values[1:], want) })
	if f.sameRep(r, want) {
		// The first value is the result's, until the test shows that it is another:
		//
		//	value := first
		//	if value == "" { value = other }
		if op == ast.Or && len(rest) == 0 && f.orElse(first, other, r) {
			args := []ir.Expr{first, other}
			if c, ok := other.(*ir.Call); ok {
				args = append(args[:1], c.Args...) // cmp.Or of the others
			}
			return call(std("cmp", "Or"), args...)
		}
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{first}})
		truth := f.truth(ref(v), r, values[0])
		if op == ast.Or {
			truth = negate(truth)
		}
		f.emit(&ir.If{Cond: truth, Then: append(rest, &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{other}})})
		return ref(v)
	}
	if !f.isStable(first) {
		first = f.save("value", r.Go, first)
	}
	truth, kept, keptStmts := f.keptOperand(op, values[0], first, r, want)
	if op == ast.Or {
		if len(keptStmts) == 0 {
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{kept}})
			f.emit(&ir.If{Cond: negate(truth), Then: append(rest, &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{other}})})
			return ref(v)
		}
		return f.choice(v, truth, keptStmts, kept, rest, other)
	}
	return f.choice(v, truth, rest, other, keptStmts, kept)
}

// orElse reports whether cmp.Or gives "first or other": of ints and texts the falsy one is Go's zero value. It evaluates the
// other in any case.
func (f *fn) orElse(first, other ir.Expr, r *Rep) bool {
	if r.Kind != Int && r.Kind != Str || r.Opt {
		return false
	}
	if mayAct(first) && !f.isStable(other) {
		return false
	}
	cheap := onlyReads(other)
	inspectExpr(other, func(e ir.Expr) {
		if c, ok := e.(*ir.Call); ok {
			p, ok := c.Fun.(*ir.PkgRef)
			cheap = cheap && ok && p.Pkg == "cmp" && c == other
		}
	})
	return cheap
}

// boolOperand lowers an operand of and or or that is not the last: its truth, and its value for where it is the result.
func (f *fn) boolOperand(op ast.BoolOperator, e ast.Expression, want *Rep) (truth, kept ir.Expr, keptStmts []ir.Stmt) {
	first, r := f.value(e)
	if !f.isStable(first) {
		first = f.save("value", r.Go, first)
	}
	return f.keptOperand(op, e, first, r, want)
}

func (f *fn) keptOperand(op ast.BoolOperator, e ast.Expression, first ir.Expr, r, want *Rep) (truth, kept ir.Expr, keptStmts []ir.Stmt) {
	truth = f.truth(first, r, e)
	keptStmts = f.into(func() {
		switch {
		case op == ast.And:
			kept = f.falseAs(first, r, want, e)
		case r.Opt && !want.Opt:
			kept = f.convert(f.unwrap(first, r), f.b.some(r), want, e)
		default:
			kept = f.convert(first, r, want, e)
		}
	})
	return truth, kept, keptStmts
}

// falseAs is a value that is known to be false, in another representation: of an object that is always true it is None.
func (f *fn) falseAs(x ir.Expr, r, want *Rep, e ast.Expression) ir.Expr {
	if r.Kind != Any && r.Kind != Void {
		if b, ok := f.truth(f.unwrap(x, r), f.b.some(r), e).(*ir.Builtin); ok && b.Name == "true" {
			if !r.Opt {
				return f.b.zero(want)
			}
			return f.noneAs(want)
		}
	}
	return f.convert(x, r, want, e)
}
