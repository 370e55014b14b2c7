package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callPartial lowers functools.partial(f, …) to a function literal: the arguments are evaluated now.
//
//	inc = partial(add, 1)    →  inc := func(b int) int { return add(1, b) }
func callPartial(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	made := f.partialsOf(e)
	if len(made) == 0 {
		return f.refusePartial(e)
	}
	sig, fun := f.partialCallee(e.Args[0], made[0].Partial, len(made) > 1)
	switch {
	case fun == nil:
		return f.refusePartial(e)
	case sig.loose:
		return f.loosePartial(e, sig, fun)
	case !alikePartials(made):
		return f.refusePartial(e)
	}
	p := made[0]
	own := f.b.signature(p)
	own.result, own.err, own.ctx = sig.result, sig.err, sig.ctx
	params := leftParams(p.Partial)
	rep := map[*types.Param]*Rep{}
	for i, prm := range params {
		rep[prm] = sig.params[i]
		if q := p.Partial.Params[prm]; q != nil {
			own.params[slices.Index(p.Params, q)] = sig.params[i]
		}
	}
	bound := map[*types.Param]ir.Expr{}
	hold := func(x ast.Expression, r *Rep) ir.Expr {
		v := f.as(x, r)
		if !f.frozen(v) {
			v = f.saveArg(v, r.Go)
		}
		return v
	}
	for _, a := range e.Args[1:] {
		for _, prm := range params {
			if p.Partial.Bound[prm] == a {
				bound[prm] = hold(a, rep[prm])
			}
		}
	}
	var extra []ir.Expr
	for _, x := range p.Partial.Extra {
		for _, prm := range params {
			if prm.Kind == types.VarPos {
				extra = append(extra, hold(x, rep[prm].Args[0]))
			}
		}
	}
	for _, k := range e.Keywords {
		for _, prm := range params {
			if p.Partial.Bound[prm] == k.Value {
				bound[prm] = hold(k.Value, rep[prm])
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
	for i, prm := range p.Params {
		r := own.params[i]
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
			all := &ir.Composite{Type: ir.Slice{Elem: rep[prm].Args[0].Go}, Elems: extra}
			rest = []ir.Expr{&ir.Call{Fun: builtin("append"), Args: []ir.Expr{all, ref(last)}, Ellipsis: true}}
			c.Ellipsis = true
		case prm.Kind == types.VarPos:
			rest = []ir.Expr{ref(last)}
			c.Ellipsis = true
		case p.Partial.Params[prm] != nil:
			c.Args = append(c.Args, ref(goParam[p.Partial.Params[prm]]))
		}
	}
	c.Args = append(c.Args, rest...)
	lit.Body = inner.into(func() { inner.forward(c, sig.result, sig.err, own) })
	r := f.rep(e)
	return &fallibleCall{expr: f.convert(lit, &Rep{Kind: Func, Sig: own, Go: own.funcType()}, r, e), rep: r, want: "partial"}
}

func (f *fn) refusePartial(e *ast.Call) *fallibleCall {
	f.refuse(e, "GSY0304", "write a lambda", "functools.partial of this value is not supported")
	return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
}

// partialsOf are the partials that a call makes, one for each function that it may be given; nil if it may be given others.
func (f *fn) partialsOf(e *ast.Call) []*types.Func {
	var list []*types.Func
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Fn != nil && a.Fn.Partial != nil && a.Fn.Partial.Call == e {
			list = append(list, a.Fn)
		}
	}
	if atoms := f.b.p.CellOf(e.Args[0]).Atoms(); len(list) != len(atoms) {
		return nil
	}
	if len(list) > 1 && slices.ContainsFunc(list, func(p *types.Func) bool { return p.Partial.Class != nil || p.Partial.Object }) {
		return nil
	}
	return list
}

// leftParams are the parameters of what a partial is made of, but for the object of a method.
func leftParams(m *types.Partial) []*types.Param {
	params := m.Of.Params
	if isMethod(m.Of) || m.Class != nil || m.Recv != nil && !m.Of.Static {
		params = params[min(1, len(params)):]
	}
	return params
}

// alikePartials reports whether partials of several functions are one function literal: the same parameters have their
// arguments, and the same are left.
func alikePartials(list []*types.Func) bool {
	first, params := list[0], leftParams(list[0].Partial)
	for _, p := range list[1:] {
		others := leftParams(p.Partial)
		if len(others) != len(params) || len(p.Params) != len(first.Params) || len(p.Partial.Extra) != len(first.Partial.Extra) {
			return false
		}
		for i, prm := range params {
			q, o := first.Partial.Params[prm], p.Partial.Params[others[i]]
			if first.Partial.Bound[prm] != p.Partial.Bound[others[i]] || slices.Index(first.Params, q) != slices.Index(p.Params, o) {
				return false
			}
			if q != nil && (q.Kind != o.Kind || !sameDefault(q, o) || (q.Default == nil) != (o.Default == nil)) {
				return false
			}
		}
	}
	return true
}

// partialCallee is the Go function behind a partial.
func (f *fn) partialCallee(e ast.Expression, made *types.Partial, several bool) (*signature, ir.Expr) {
	if made.Class != nil {
		return f.b.initSignature(made.Class, made.Of), obj(f.b.class(made.Class).ctor)
	}
	x, r := f.value(e)
	if made.Object && (r.Kind == Struct || r.Kind == Iface) && !r.Opt {
		if !f.frozen(x) {
			x = f.saveArg(x, r.Go)
		}
		return f.b.signature(made.Of), &ir.Selector{X: x, Obj: f.b.funcObject(made.Of)}
	}
	if r.Kind != Func || r.Opt {
		if n, ok := e.(*ast.Name); !ok || n == nil || several {
			return nil, nil
		}
	}
	if !f.frozen(x) {
		x = f.saveArg(x, r.Go)
	}
	if several || r.Kind == Func && r.Sig.loose {
		return r.Sig, x
	}
	return f.b.signature(made.Of), x
}

// loosePartial is a partial of a loose function: it takes any arguments, too.
func (f *fn) loosePartial(e *ast.Call, sig *signature, fun ir.Expr) *fallibleCall {
	if len(e.Keywords) > 0 && !sig.takesKeywords() {
		return f.refusePartial(e)
	}
	hold := func(x ast.Expression) ir.Expr {
		v := f.as(x, anyRep)
		if !f.frozen(v) {
			v = f.saveArg(v, anyRep.Go)
		}
		return v
	}
	var args []ir.Expr
	for _, x := range e.Args[1:] {
		args = append(args, hold(x))
	}
	record := call(py("Record"))
	for _, k := range e.Keywords {
		record.Args = append(record.Args, str(k.Arg), hold(k.Value))
	}
	lit := f.looseLit(sig, func(inner *fn, g *given) {
		c := &ir.Call{Fun: fun, Ellipsis: true}
		if g.kwargs != nil {
			var kwargs ir.Expr = ref(g.kwargs)
			if len(record.Args) > 0 {
				kwargs = call(py("OverrideKeywords"), record, kwargs)
			}
			c.Args = append(c.Args, kwargs)
		}
		var all ir.Expr = ref(g.args)
		if len(args) > 0 {
			all = &ir.Call{Fun: builtin("append"), Args: []ir.Expr{&ir.Composite{Type: argsRep.Go, Elems: args}, all}, Ellipsis: true}
		}
		c.Args = append(c.Args, all)
		inner.forward(c, sig.result, sig.err, sig)
	})
	r := f.rep(e)
	return &fallibleCall{expr: f.convert(lit, &Rep{Kind: Func, Sig: sig, Go: sig.funcType()}, r, e), rep: r, want: "partial"}
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
	case name == "args" && constant(p.Args()...):
		var items []ir.Expr
		for i, x := range p.Args() {
			items = append(items, f.as(x, r.Args[min(i, len(r.Args)-1)]))
		}
		if r.Kind == Tuple {
			return f.tupleOf(items, r)
		}
		return &ir.Composite{Type: r.Go, Elems: items}
	case name == "keywords" && r.Kind == Dict:
		slot := &types.Slot{Kw: p.Keywords()}
		var values []ir.Expr
		for _, k := range p.Keywords() {
			if !constant(k.Value) {
				return nil
			}
			values = append(values, f.as(k.Value, r.Args[1]))
		}
		return f.keywordDict(slot, r, values, nil)
	case name == "func":
		if of := p.Root().Of; of.Outer == nil && of.Class == nil && of.Lambda == nil {
			return f.funcValue(of)
		}
	}
	return nil
}
