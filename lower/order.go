package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Order of evaluation.
//
// Python evaluates operands left to right. Go orders calls left to right, but
// says nothing of when a variable, field or element beside them is read; and
// statements that lowering puts before an expression run before all of it. So,
// for each operand in turn:
//
//   - if lowering it added statements, the operands to its left that are not
//     stable are saved to temporaries before those statements;
//   - if it contains a call, reads to its left that the call could change are
//     saved too.
//
//	before: x += await f()             after: before := x
//	                                          v, err := f(ctx)
//	                                          …
//	                                          x = before + v
//
// Without this pass a.n + a.bump() would be whatever Go's compiler likes.

// operandsAs lowers operands in order, each in its representation.
func (f *fn) operandsAs(list []ast.Expression, reps []*Rep) []ir.Expr {
	return f.operands(len(list), func(i int) (ir.Expr, ir.Type) { return f.as(list[i], reps[i]), reps[i].Go })
}

// operands lowers n operands in order by a function that gives each with its Go type.
func (f *fn) operands(n int, lower func(i int) (ir.Expr, ir.Type)) []ir.Expr {
	out := make([]ir.Expr, n)
	goTypes := make([]ir.Type, n)
	for i := range n {
		at := len(*f.out)
		x, t := lower(i)
		out[i], goTypes[i] = x, t
		added := (*f.out)[at:]
		if len(added) == 0 && !mayAct(x) {
			continue
		}
		// What is saved is evaluated earlier than what is not: whatever stands to its left must be saved as well.
		last := -1
		for j := range i {
			if !f.isStableAgainst(out[j], added) && (len(added) > 0 || hasLooseRead(out[j])) && !f.commutes(out[j], added, x) {
				last = j
			}
		}
		for j := 0; j <= last; j++ {
			if f.isStableAgainst(out[j], added) {
				continue
			}
			v := f.temp(f.nameFor("value", out[j]), goTypes[j])
			saved := &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{out[j]}}
			*f.out = append(*f.out, nil)
			copy((*f.out)[at+1:], (*f.out)[at:])
			(*f.out)[at] = saved
			at++
			out[j] = ref(v)
		}
	}
	return out
}

// isStable reports whether an expression has the same value whenever it is evaluated, and no effect.
func (f *fn) isStable(x ir.Expr) bool {
	switch x := x.(type) {
	case *ir.IntLit, *ir.FloatLit, *ir.StringLit, *ir.Builtin, *ir.ObjRef, *ir.PkgRef, *ir.FuncLit, *ir.TypeExpr, *ir.Instance:
		return true
	case *ir.VarRef:
		return !x.Var.Global && !f.b.shared[x.Var] || f.b.lasting(x.Var)
	case *ir.Unary:
		return x.Op != "*" && f.isStable(x.X)
	case *ir.Binary:
		return f.isStable(x.X) && f.isStable(x.Y)
	case *ir.Paren:
		return f.isStable(x.X)
	case *ir.Conv:
		return f.isStable(x.X)
	case *ir.Selector:
		return f.settledField(x.Obj) && f.isStable(x.X)
	case *ir.SelectorName:
		return x.Name == "Value" && f.isStable(x.X) // of a py.Opt, which is a value
	}
	return false
}

// lasting reports whether a variable of the program is bound once and for all. Go's append binds a growing slice anew.
func (b *builder) lasting(v *ir.Var) bool {
	tv := b.origin[v]
	if tv == nil || tv.Binding == nil || tv.Binding.Outside && !b.settled(tv) {
		return false
	}
	return b.once(v) && !(b.rep(tv.Cell).Kind == Slice && b.lists.grows(tv.Cell))
}

// isStableAgainst is isStable, and none of the statements assigns a variable of the expression.
func (f *fn) isStableAgainst(x ir.Expr, added []ir.Stmt) bool {
	if !f.isStable(x) {
		return false
	}
	stable := true
	inspectExpr(x, func(e ir.Expr) {
		if v, ok := e.(*ir.VarRef); ok && assigns(added, v.Var) {
			stable = false
		}
	})
	return stable
}

// commutes reports whether an expression that only reads may be evaluated after the statements, and beside the operand
// that they belong to: neither changes what it reads.
func (f *fn) commutes(x ir.Expr, added []ir.Stmt, operand ir.Expr) bool {
	if !onlyReads(x) || mayAct(operand) {
		return false
	}
	for _, st := range added {
		if changes(st) {
			return false
		}
	}
	stable := true
	inspectExpr(x, func(e ir.Expr) {
		if v, ok := e.(*ir.VarRef); ok && assigns(added, v.Var) {
			stable = false
		}
	})
	return stable
}

// onlyReads reports whether evaluating an expression reads variables and fields and can't fail.
func onlyReads(x ir.Expr) bool {
	reads := true
	inspectExpr(x, func(e ir.Expr) {
		switch e := e.(type) {
		case *ir.Call:
			reads = reads && pureCall(e)
		case *ir.Index, *ir.SliceExpr, *ir.TypeAssert:
			reads = false // may fail
		case *ir.Binary:
			reads = reads && e.Op != "/" && e.Op != "%"
		case *ir.Unary:
			reads = reads && e.Op != "*"
		}
	})
	return reads
}

// changes reports whether a statement changes anything but local variables. It may well raise or leave: then nobody asks
// for what only reads.
func changes(st ir.Stmt) bool {
	found := false
	inspectStmt(st, func(st ir.Stmt) {
		switch st := st.(type) {
		case *ir.Assign:
			for _, l := range st.Lhs {
				if v, ok := l.(*ir.VarRef); l != nil && (!ok || v.Var.Global) {
					found = true
				}
			}
		case *ir.IncDec:
			if v, ok := st.X.(*ir.VarRef); !ok || v.Var.Global {
				found = true
			}
		case *ir.Defer:
			found = true
		}
	}, func(e ir.Expr) {
		found = found || mayAct(e)
	})
	return found
}

// assigns reports whether statements assign a variable.
func assigns(list []ir.Stmt, v *ir.Var) bool {
	found := false
	is := func(e ir.Expr) {
		if r, ok := e.(*ir.VarRef); ok && r.Var == v {
			found = true
		}
	}
	for _, st := range list {
		inspectStmt(st, func(st ir.Stmt) {
			switch st := st.(type) {
			case *ir.Assign:
				for _, l := range st.Lhs {
					is(l)
				}
			case *ir.IncDec:
				is(st.X)
			}
		}, nil)
	}
	return found
}

// hasCall reports whether an expression calls something, function literals' bodies aside.
func hasCall(x ir.Expr) bool {
	found := false
	inspectExpr(x, func(e ir.Expr) {
		if c, ok := e.(*ir.Call); ok && !pureCall(c) {
			found = true
		}
	})
	return found
}

// mayAct reports whether an expression calls something that may change what others read.
func mayAct(x ir.Expr) bool {
	found := false
	inspectExpr(x, func(e ir.Expr) {
		if c, ok := e.(*ir.Call); ok && purityOf(c) == ir.Acts {
			found = true
		}
	})
	return found
}

func pureCall(c *ir.Call) bool { return purityOf(c) == ir.Pure }

// purityOf is what was noted of a call, or is known of Go's functions and the runtime's: len, arithmetic, conversions and
// the constructors of values change nothing.
func purityOf(c *ir.Call) ir.Purity {
	if c.Purity != ir.Acts {
		return c.Purity
	}
	switch fun := c.Fun.(type) {
	case *ir.Builtin:
		if fun.Name == "len" || fun.Name == "min" || fun.Name == "max" {
			return ir.Pure
		}
	case *ir.PkgRef:
		switch fun.Pkg {
		case "strings", "strconv", "unicode", "math", "fmt", "errors":
			return ir.Pure
		case "slices":
			if fun.Name == "Values" {
				return ir.Pure
			}
		case asyncioPkg:
			if fun.Name == "Seconds" || fun.Name == "OptSeconds" {
				return ir.Pure
			}
		case pyPkg:
			return purePy[fun.Name]
		}
	}
	return ir.Acts
}

// purePy are runtime functions that neither change anything nor call the program.
var purePy = map[string]ir.Purity{
	"Some": ir.Pure, "None": ir.Pure, "Adapted": ir.Pure, "PairOf": ir.Pure, "TripleOf": ir.Pure, "Len": ir.Pure, "KV": ir.Pure, "Upper": ir.Pure,
	"Lower": ir.Pure, "ListOf": ir.Pure, "NewList": ir.Pure, "NewDict": ir.Pure, "NewSet": ir.Pure, "Concat": ir.Pure,
	"Big": ir.Pure, "BigLit": ir.Pure, "BigUint": ir.Pure, "BoolInt": ir.Pure, "IntNum": ir.Pure, "BigNum": ir.Pure, "FloatNum": ir.Pure,
	"Add": ir.Reads, "Sub": ir.Reads, "Mul": ir.Reads, "FloorDiv": ir.Reads, "Mod": ir.Reads, "Pow": ir.Reads, "Lsh": ir.Reads,
	"Rsh": ir.Reads, "TrueDiv": ir.Reads, "Neg": ir.Reads, "SliceAt": ir.Reads,
	"Cause": ir.Pure, "Context": ir.Pure, "Suppressed": ir.Pure, "Args": ir.Pure, "Errno": ir.Pure, "StrerrorOf": ir.Pure, "ClassOf": ir.Pure,
	"ClassName": ir.Pure, "TypeOf": ir.Pure, "TypeName": ir.Pure,
}

// hasLooseRead reports whether an expression reads a variable, field or element outside any call's arguments: Go does
// not say when that happens relative to later calls.
func hasLooseRead(x ir.Expr) bool {
	switch x := x.(type) {
	case *ir.VarRef, *ir.Selector, *ir.SelectorName, *ir.Index:
		return true
	case *ir.Unary:
		return hasLooseRead(x.X)
	case *ir.Binary:
		return hasLooseRead(x.X) || hasLooseRead(x.Y)
	case *ir.Paren:
		return hasLooseRead(x.X)
	case *ir.Conv:
		return hasLooseRead(x.X)
	case *ir.TypeAssert:
		return hasLooseRead(x.X)
	case *ir.Composite:
		for _, e := range x.Elems {
			if hasLooseRead(e) {
				return true
			}
		}
	case *ir.Call:
		// Calls are evaluated in the order of the text, and each after its own arguments: what a call is given is read
		// before any later call. Go's builtins are no calls.
		if _, ok := x.Fun.(*ir.Builtin); ok {
			return slices.ContainsFunc(x.Args, hasLooseRead)
		}
	}
	return false
}

// inspectExpr calls visit for an expression and all below it but the bodies of function literals.
func inspectExpr(x ir.Expr, visit func(ir.Expr)) {
	if x == nil {
		return
	}
	visit(x)
	all := func(list []ir.Expr) {
		for _, e := range list {
			inspectExpr(e, visit)
		}
	}
	switch x := x.(type) {
	case *ir.Selector:
		inspectExpr(x.X, visit)
	case *ir.SelectorName:
		inspectExpr(x.X, visit)
	case *ir.Call:
		inspectExpr(x.Fun, visit)
		all(x.Args)
	case *ir.Index:
		inspectExpr(x.X, visit)
		inspectExpr(x.Index, visit)
	case *ir.SliceExpr:
		inspectExpr(x.X, visit)
		inspectExpr(x.Lo, visit)
		inspectExpr(x.Hi, visit)
	case *ir.Unary:
		inspectExpr(x.X, visit)
	case *ir.Binary:
		inspectExpr(x.X, visit)
		inspectExpr(x.Y, visit)
	case *ir.Paren:
		inspectExpr(x.X, visit)
	case *ir.Conv:
		inspectExpr(x.X, visit)
	case *ir.TypeAssert:
		inspectExpr(x.X, visit)
	case *ir.Composite:
		all(x.Keys)
		all(x.Elems)
	case *ir.Instance:
		inspectExpr(x.Fun, visit)
	}
}

// inspectStmt calls visit for a statement and all below it, and expr for their expressions if it is not nil.
func inspectStmt(st ir.Stmt, visit func(ir.Stmt), expr func(ir.Expr)) {
	if st == nil {
		return
	}
	visit(st)
	block := func(list []ir.Stmt) {
		for _, s := range list {
			inspectStmt(s, visit, expr)
		}
	}
	each := func(list ...ir.Expr) {
		if expr == nil {
			return
		}
		for _, e := range list {
			inspectExpr(e, expr)
		}
	}
	switch st := st.(type) {
	case *ir.ExprStmt:
		each(st.X)
	case *ir.Assign:
		each(st.Lhs...)
		each(st.Rhs...)
	case *ir.IncDec:
		each(st.X)
	case *ir.If:
		inspectStmt(st.Init, visit, expr)
		each(st.Cond)
		block(st.Then)
		block(st.Else)
	case *ir.For:
		inspectStmt(st.Init, visit, expr)
		each(st.Cond)
		inspectStmt(st.Post, visit, expr)
		block(st.Body)
	case *ir.Range:
		each(st.X)
		block(st.Body)
	case *ir.Return:
		each(st.Results...)
	case *ir.Block:
		block(st.Body)
	case *ir.Defer:
		each(st.Call)
	case *ir.Switch:
		each(st.Tag)
		for _, c := range st.Cases {
			each(c.Exprs...)
			block(c.Body)
		}
	case *ir.TypeSwitch:
		each(st.X)
		for _, c := range st.Cases {
			block(c.Body)
		}
	}
}
