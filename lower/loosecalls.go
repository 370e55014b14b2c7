package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Calls of loose functions: see loose.go.

// callsLoose reports whether a call is one of a loose function.
func (f *fn) callsLoose(e *ast.Call) bool {
	r := f.calleeRep(e.Func)
	return r.Kind == Func && r.Sig != nil && r.Sig.loose && f.b.callsValue(e)
}

// calleeRep is the representation of what is called: a loose function that a test has narrowed stays what it is.
func (f *fn) calleeRep(e ast.Expression) *Rep {
	if _, name := e.(*ast.Name); name {
		if c := f.b.p.Unnarrowed(e); c != nil && f.b.isLoose(c) {
			return f.b.rep(c)
		}
	}
	return f.rep(e)
}

// callee lowers what is called.
func (f *fn) callee(e ast.Expression, r *Rep) ir.Expr {
	if n, ok := e.(*ast.Name); ok && r != f.rep(e) {
		v := f.varOfName(n)
		f.checkBound(n, v)
		return ref(f.variable(f.b.originOf(v)))
	}
	return f.deref(f.expr(e), r, e, "__call__")
}

// callLoose lowers a call of a loose function.
func (f *fn) callLoose(e *ast.Call, r *Rep) *fallibleCall {
	s := r.Sig
	c := f.looseCall(e, func() (ir.Expr, ir.Type) { return f.callee(e.Func, r), r.Go }, s.takesKeywords())
	got := &fallibleCall{expr: c, rep: s.result, fails: s.err, want: "value"}
	if own := f.rep(e); own.Kind == Coro && s.result.Kind == Any && !s.err {
		got.expr, got.rep = f.convert(c, anyRep, own, e), own // a test has shown that it is a coroutine function
	}
	return got
}

// looseCall lowers a callee and arguments of any kind to a call: the keywords first, if it takes them.
func (f *fn) looseCall(e *ast.Call, callee func() (ir.Expr, ir.Type), keywords bool) *ir.Call {
	list := []func() (ir.Expr, ir.Type){callee}
	add := func(x ast.Expression, to *Rep) {
		list = append(list, func() (ir.Expr, ir.Type) { return f.as(x, to), to.Go })
	}
	positional := types.Positional(e)
	spread := hasStar(positional)
	switch {
	case spread && len(positional) == 1:
		list = append(list, func() (ir.Expr, ir.Type) { return f.spreadAny(positional[0].(*ast.Starred).Value), argsRep.Go })
	case spread:
		list = append(list, func() (ir.Expr, ir.Type) {
			return f.spreadDisplay(positional, &Rep{Kind: Slice, Args: []*Rep{anyRep}, Go: argsRep.Go}), argsRep.Go
		})
	default:
		for _, x := range positional {
			add(x, anyRep)
		}
	}
	last := len(list)
	var named []*ast.Keyword
	for _, k := range types.Keywords(e) {
		if k.Arg == "" && f.alwaysEmpty(k.Value) {
			continue
		}
		named = append(named, k)
		if k.Arg == "" {
			list = append(list, func() (ir.Expr, ir.Type) { return f.keywordsOf(k.Value), keywordsRep.Go })
		} else {
			add(k.Value, anyRep)
		}
	}
	ops := f.operands(len(list), func(i int) (ir.Expr, ir.Type) { return list[i]() })
	c := &ir.Call{Fun: ops[0], Ellipsis: spread}
	if keywords {
		c.Args = append(c.Args, f.looseKeywords(named, ops[last:]))
	}
	c.Args = append(c.Args, ops[1:last]...)
	return c
}

// spreadAny is what * spreads as a slice of values of any kind.
func (f *fn) spreadAny(e ast.Expression) ir.Expr {
	item := f.itemRep(e)
	switch item.Kind {
	case Bool, Int, Float, Str, Struct, Dict, Set, List:
		if r := f.rep(e); (r.Kind == VarTuple || r.Kind == Slice || r.Kind == List) && !item.Opt && !r.Opt {
			return call(py("AnyArgs"), f.sliceOf(e, item))
		}
	}
	return f.spreadable(e, anyRep)
}

// takesKeywords: a loose function takes its keyword arguments first.
func (s *signature) takesKeywords() bool { return s.loose && s.vararg == 1 }

// keywordsOf lowers what ** spreads.
func (f *fn) keywordsOf(e ast.Expression) ir.Expr {
	x, r := f.value(e)
	switch {
	case f.sameRep(r, keywordsRep):
		return x
	case r.Kind == Dict && !r.Opt && r.Args[0].Kind == Str && f.b.p.NamespaceDict(e) == nil:
		return call(py("KeywordsOf"), x)
	}
	return call(py("Keywords"), str("function"), f.convert(x, r, anyRep, e))
}

// looseKeywords is the dict of a call's keyword arguments.
func (f *fn) looseKeywords(list []*ast.Keyword, values []ir.Expr) ir.Expr {
	if len(list) == 0 {
		return nilExpr()
	}
	if len(list) == 1 && list[0].Arg == "" {
		return values[0]
	}
	record := call(py("Record"))
	var spread []ir.Expr
	for i, k := range list {
		if k.Arg != "" {
			record.Args = append(record.Args, str(k.Arg), values[i])
		} else {
			spread = append(spread, values[i])
		}
	}
	if len(spread) == 0 {
		return record
	}
	return call(py("JoinKeywords"), append([]ir.Expr{record}, spread...)...)
}
