package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callPartial lowers functools.partial(f, …) to a function literal: the arguments are evaluated now.
//
//	inc = partial(add, 1)    →  inc := func(b int) int { return add(1, b) }
func callPartial(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	atoms := f.b.p.CellOf(e).Atoms()
	var p *types.Func
	for _, a := range atoms {
		if a.Fn != nil && a.Fn.Partial != nil && a.Fn.Partial.Call == e {
			if p != nil {
				p = nil
				break
			}
			p = a.Fn
		}
	}
	if p == nil || len(f.b.p.CellOf(e.Args[0]).Atoms()) != 1 {
		f.refuse(e, "GSY0304", "write a lambda", "functools.partial of this value is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	made := p.Partial
	sig, fun := f.partialCallee(e.Args[0], made)
	if fun == nil {
		f.refuse(e, "GSY0304", "write a lambda", "functools.partial of this value is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	own := f.b.signature(p)
	own.result, own.err = sig.result, sig.err
	bound := map[*types.Param]ir.Expr{}
	hold := func(x ast.Expression, r *Rep) ir.Expr {
		v := f.as(x, r)
		if !f.frozen(v) {
			v = f.saveArg(v, r.Go)
		}
		return v
	}
	params := made.Of.Params
	if isMethod(made.Of) || made.Class != nil || made.Recv != nil && !made.Of.Static {
		params = params[min(1, len(params)):]
	}
	for _, a := range e.Args[1:] {
		for _, prm := range params {
			if made.Bound[prm] == a {
				bound[prm] = hold(a, f.b.paramRep(prm))
			}
		}
	}
	var extra []ir.Expr
	for _, x := range made.Extra {
		for _, prm := range params {
			if prm.Kind == types.VarPos {
				extra = append(extra, hold(x, f.b.paramRep(prm).Args[0]))
			}
		}
	}
	for _, k := range e.Keywords {
		for _, prm := range params {
			if made.Bound[prm] == k.Value {
				bound[prm] = hold(k.Value, f.b.paramRep(prm))
			}
		}
	}
	lit := &ir.FuncLit{Results: own.results(), Variadic: own.variadic}
	inner := f.literal(own)
	c := &ir.Call{Fun: fun}
	if own.ctx {
		inner.takeContext(lit)
		c.Args = append(c.Args, ref(inner.ctx))
	}
	goParam := map[*types.Param]*ir.Var{}
	var last *ir.Var
	for _, prm := range p.Params {
		r := f.b.paramRep(prm)
		v := &ir.Var{Want: prm.Name, Type: r.Go, Declared: true}
		goParam[prm] = v
		if prm.Kind == types.VarPos && r.Kind == VarTuple {
			v.Type = ir.Slice{Elem: r.Args[0].Go}
			last = v
			continue
		}
		lit.Params = append(lit.Params, v)
	}
	if last != nil {
		lit.Params = append(lit.Params, last)
	}
	var rest []ir.Expr
	for _, prm := range params {
		switch x := bound[prm]; {
		case x != nil:
			c.Args = append(c.Args, x)
		case prm.Kind == types.VarPos && len(extra) > 0:
			all := &ir.Composite{Type: ir.Slice{Elem: f.b.paramRep(prm).Args[0].Go}, Elems: extra}
			rest = []ir.Expr{&ir.Call{Fun: builtin("append"), Args: []ir.Expr{all, ref(last)}, Ellipsis: true}}
			c.Ellipsis = true
		case prm.Kind == types.VarPos:
			rest = []ir.Expr{ref(last)}
			c.Ellipsis = true
		case made.Params[prm] != nil:
			c.Args = append(c.Args, ref(goParam[made.Params[prm]]))
		}
	}
	c.Args = append(c.Args, rest...)
	lit.Body = inner.into(func() { inner.forward(c, sig.result, sig.err, own) })
	r := f.rep(e)
	return &fallibleCall{expr: f.convert(lit, &Rep{Kind: Func, Sig: own, Go: own.funcType()}, r, e), rep: r, want: "partial"}
}

// partialCallee is the Go function behind a partial.
func (f *fn) partialCallee(e ast.Expression, made *types.Partial) (*signature, ir.Expr) {
	if made.Class != nil {
		return f.b.initSignature(made.Class, made.Of), obj(f.b.class(made.Class).ctor)
	}
	x, r := f.value(e)
	if r.Kind == Func && r.Sig.loose {
		return nil, nil
	}
	if r.Kind != Func || r.Opt {
		if n, ok := e.(*ast.Name); !ok || n == nil {
			return nil, nil
		}
	}
	if !f.frozen(x) {
		x = f.saveArg(x, r.Go)
	}
	return f.b.signature(made.Of), x
}

// partialAttribute is args or keywords of a partial whose arguments are constants; nil for others.
func (f *fn) partialAttribute(p *types.Partial, name string, r *Rep) ir.Expr {
	constant := func(list ...ast.Expression) bool {
		for _, x := range list {
			if _, ok := x.(*ast.Constant); !ok {
				return false
			}
		}
		return true
	}
	switch {
	case name == "args" && constant(p.Call.Args[1:]...):
		var items []ir.Expr
		for i, x := range p.Call.Args[1:] {
			items = append(items, f.as(x, r.Args[min(i, len(r.Args)-1)]))
		}
		if r.Kind == Tuple {
			return f.tupleOf(items, r)
		}
		return &ir.Composite{Type: r.Go, Elems: items}
	case name == "keywords" && r.Kind == Dict:
		slot := &types.Slot{Kw: p.Call.Keywords}
		var values []ir.Expr
		for _, k := range p.Call.Keywords {
			if !constant(k.Value) {
				return nil
			}
			values = append(values, f.as(k.Value, r.Args[1]))
		}
		return f.keywordDict(slot, r, values, nil)
	case name == "func" && p.Of.Outer == nil && p.Of.Class == nil && p.Of.Lambda == nil:
		return f.funcValue(p.Of)
	}
	return nil
}
