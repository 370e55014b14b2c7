package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

func (f *fn) stmts(list []ast.Statement) {
	for _, st := range f.b.p.Imports.Live(list) {
		f.stmt(st)
		if f.b.p.Terminates([]ast.Statement{st}) {
			return // what follows can't be reached
		}
	}
}

// block lowers statements into a Go block.
func (f *fn) block(list []ast.Statement) []ir.Stmt { return f.into(func() { f.stmts(list) }) }

func (f *fn) stmt(st ast.Statement) {
	f.span = st.Pos()
	switch st := st.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		f.localFunc(st)
	case *ast.ClassDef:
		f.localClass(st)
	case *ast.Return:
		f.returnStmt(st)
	case *ast.Delete:
		f.deleteStmt(st)
	case *ast.Assign:
		f.assignStmt(st)
	case *ast.AugAssign:
		f.augAssign(st)
	case *ast.AnnAssign:
		if st.Value != nil {
			f.assignTargets([]ast.Expression{st.Target}, st.Value)
		}
	case *ast.For:
		f.forStmt(st.Target, st.Iter, st.Body, st.Orelse, false, st)
	case *ast.AsyncFor:
		f.forStmt(st.Target, st.Iter, st.Body, st.Orelse, true, st)
	case *ast.While:
		f.whileStmt(st)
	case *ast.If:
		f.ifStmt(st)
	case *ast.With:
		f.withStmt(st.Items, st.Body, false, st)
	case *ast.AsyncWith:
		f.withStmt(st.Items, st.Body, true, st)
	case *ast.Match:
		f.matchStmt(st)
	case *ast.Raise:
		f.raiseStmt(st)
	case *ast.Try:
		f.tryStmt(st, st.Body, st.Handlers, st.Orelse, st.Finalbody)
	case *ast.TryStar:
		f.tryStar(st)
	case *ast.Assert:
		f.assertStmt(st)
	case *ast.Expr:
		f.exprStmt(st)
	case *ast.Break:
		f.branch(false)
	case *ast.Continue:
		f.branch(true)
	case *ast.Import, *ast.ImportFrom:
		f.importStmt(st)
	case *ast.Pass, *ast.Global, *ast.Nonlocal, *ast.TypeAlias:
	}
}

func (f *fn) exprStmt(st *ast.Expr) {
	if _, ok := st.Value.(*ast.Constant); ok {
		return // a docstring or a lone constant
	}
	switch e := st.Value.(type) {
	case *ast.Yield:
		f.yieldStmt(e)
		return
	case *ast.YieldFrom:
		f.yieldFrom(e)
		return
	}
	x := f.discard(st.Value)
	if x == nil {
		return
	}
	if isVoidValue(x) {
		return
	}
	switch x.(type) {
	case *ir.Call:
		f.dropValue(x)
	case *ir.VarRef, *ir.IntLit, *ir.StringLit, *ir.FloatLit, *ir.Builtin, *ir.ObjRef, *ir.PkgRef:
	default:
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{nil}, Rhs: []ir.Expr{x}})
	}
}

func (f *fn) returnStmt(st *ast.Return) {
	target := f.functionFrame()
	if f.f != nil && f.f.Generator && target.resume == nil {
		if st.Value != nil {
			f.discardInto(st.Value)
		}
		f.returnValue(nil)
		return
	}
	if f.b.p.EntersSelf(f.f) && !target.fails && st == f.f.Body[len(f.f.Body)-1] {
		return // the end of a function that gives nothing
	}
	if st.Value == nil || f.b.p.EntersSelf(f.f) {
		f.returnValue(nil)
		return
	}
	f.returnExpr(st.Value, target)
}

// returnExpr lowers "return e". A choice returns from each branch:
//
//	return a if test else b    →    if test { return a }; return b
//	return a or b              →    if a != "" { return a }; return b
func (f *fn) returnExpr(e ast.Expression, target *frame) {
	if f.notImplemented(e) {
		return
	}
	switch x := e.(type) {
	case *ast.IfExp:
		if _, known := f.b.p.Imports.Decided(f.b.p.Link(f.m), x.Test); known || target.result.Kind == Void {
			break
		}
		cond := f.cond(x.Test)
		place := f.place()
		f.emit(&ir.If{At: place, Cond: cond, Then: f.into(func() { f.returnExpr(x.Body, target) })})
		f.returnExpr(x.Orelse, target)
		return
	case *ast.BoolOp:
		if r := target.result; r.Kind == Void || r.Kind == Bool && !r.Opt {
			break
		}
		for _, v := range x.Values[:len(x.Values)-1] {
			truth, kept, stmts := f.boolOperand(x.Op, v, target.result)
			if x.Op == ast.And {
				truth = negate(truth)
			}
			then := f.into(func() {
				*f.out = append(*f.out, stmts...)
				f.returnValue(kept)
			})
			f.emit(&ir.If{At: f.place(), Cond: truth, Then: then})
		}
		f.returnExpr(x.Values[len(x.Values)-1], target)
		return
	}
	if r := f.rep(e); f.f.GivesText() && (r.Kind != Str || r.Opt) && r.Kind != Void {
		f.returnValue(call(py("TextOf"), f.as(e, anyRep), str(f.f.Name)))
		return
	}
	if f.tailCall(e, target) {
		return
	}
	v := f.as(e, target.result)
	if target.result.Kind == Void {
		f.dropValue(v)
		v = nil
	}
	f.returnValue(v)
}

// tailCall lowers "return await f(x)" to "return f(ctx, x)" where the results are the same.
func (f *fn) tailCall(e ast.Expression, target *frame) bool {
	if f.frame.kind != inFunc || !target.fails || target.result.Unit {
		return false
	}
	c := f.fallible(e)
	if c == nil {
		return false
	}
	if !c.fails || c.rep.Unit || c.rep.Kind != target.result.Kind || !f.b.sameType(c.rep.Go, target.result.Go) || c.rep.Opt != target.result.Opt {
		if c.fails {
			f.returnCalled(c, target)
			return true
		}
		if target.result.Kind == Void {
			f.dropValue(c.expr)
			f.returnValue(nil)
			return true
		}
		f.returnValue(f.convert(c.expr, c.rep, target.result, e))
		return true
	}
	f.emit(&ir.Return{At: f.place(), Results: []ir.Expr{c.expr}})
	return true
}

func (f *fn) returnCalled(c *fallibleCall, target *frame) {
	v := f.settle(c, "result")
	if target.result.Kind == Void {
		v = nil
	} else {
		v = f.convert(v, c.rep, target.result, nil)
	}
	f.returnValue(v)
}

// dropValue evaluates an expression for its effects, faults included.
func (f *fn) dropValue(x ir.Expr) {
	switch {
	case f.isStable(x), isNoneCall(x):
	case makesText(x):
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{nil}, Rhs: []ir.Expr{x}})
	default:
		f.emit(&ir.ExprStmt{At: f.place(), X: x})
	}
}

// isNoneCall reports whether an expression is py.None[T](), which does nothing.
func isNoneCall(x ir.Expr) bool {
	c, ok := x.(*ir.Call)
	if !ok {
		return false
	}
	p, ok := c.Fun.(*ir.PkgRef)
	return ok && p.Pkg == "runtime/py" && p.Name == "None" && len(c.Args) == 0
}

// makesText reports whether an expression is a call of fmt whose result vet wants used.
func makesText(x ir.Expr) bool {
	c, ok := x.(*ir.Call)
	if !ok {
		return false
	}
	p, ok := c.Fun.(*ir.PkgRef)
	return ok && p.Pkg == "fmt" && strings.HasPrefix(p.Name, "Sprint")
}

func (f *fn) discardInto(e ast.Expression) {
	if x := f.discard(e); x != nil {
		f.dropValue(x)
	}
}

func (f *fn) ifStmt(st *ast.If) {
	if value, known := f.b.p.Imports.Decided(f.b.p.Link(f.m), st.Test); known {
		f.span = ast.Span{}
		if value {
			f.stmts(st.Body)
		} else {
			f.stmts(st.Orelse)
		}
		return
	}
	place := f.place()
	cond := f.cond(st.Test)
	then := f.block(st.Body)
	els := f.block(st.Orelse)
	if len(then) == 0 && len(els) > 0 {
		cond, then, els = not(cond), els, nil
	}
	if len(then) == 0 && len(els) == 0 {
		f.dropValue(cond)
		return
	}
	f.emit(&ir.If{At: place, Cond: cond, Then: then, Else: els})
}

func (f *fn) assertStmt(st *ast.Assert) {
	place := f.place()
	cond := f.cond(st.Test)
	then := f.into(func() {
		f.span = place
		exc := method(py("AssertionError"), "New")
		if st.Msg != nil {
			exc.Args = append(exc.Args, f.as(st.Msg, anyRep))
		}
		f.raise(exc)
	})
	f.emit(&ir.If{At: place, Cond: negate(cond), Then: then})
}

// negate is !x, with comparisons turned round.
func negate(x ir.Expr) ir.Expr {
	switch x := x.(type) {
	case *ir.Unary:
		if x.Op == "!" {
			return x.X
		}
	case *ir.Binary:
		if op := map[string]string{"==": "!=", "!=": "=="}[x.Op]; op != "" {
			return bin(op, x.X, x.Y)
		}
	case *ir.Builtin:
		switch x.Name {
		case "true":
			return builtin("false")
		case "false":
			return builtin("true")
		}
	}
	return not(x)
}

func (f *fn) deleteStmt(st *ast.Delete) {
	for _, t := range st.Targets {
		f.deleteTarget(t)
	}
}

func (f *fn) deleteTarget(t ast.Expression) {
	switch t := t.(type) {
	case *ast.Tuple:
		for _, x := range t.Elts {
			f.deleteTarget(x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			f.deleteTarget(x)
		}
	case *ast.Name:
		if v := f.varOfName(t); v != nil {
			f.deleteOwned(t, v)
			f.unbind(v)
		}
	case *ast.Subscript:
		f.deleteItem(t)
	case *ast.Attribute:
		f.deleteAttr(t)
	default:
		f.refuse(t, "GSY0410", "assign None instead", "del of this target is not supported")
	}
}
