package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callByNone lowers a call of a function of the library that has one form for None and another for what else an argument may
// be; nil for other calls.
//
//	text.split(sep)    →    if !sep.OK {
//	                            words = py.SplitNone(text, …)
//	                        } else {
//	                            words = py.SplitText(text, sep.Value, -1)
//	                        }
func (f *fn) callByNone(e *ast.Call, rec *types.Call, t *types.Target) *fallibleCall {
	if hasStar(e.Args) {
		return nil
	}
	for _, k := range e.Keywords {
		if k.Arg == "" {
			return nil
		}
	}
	at, other := f.noneForm(e, t)
	if other == nil {
		return nil
	}
	var list []ast.Expression
	if a, ok := e.Func.(*ast.Attribute); ok && t.Recv != nil {
		list = append(list, a.Value)
	}
	list = append(list, e.Args...)
	for _, k := range e.Keywords {
		list = append(list, k.Value)
	}
	values := f.operands(len(list), func(i int) (ir.Expr, ir.Type) {
		x, r := f.value(list[i])
		return f.stable(x, r), r.Go
	})
	var arg ir.Expr
	for i, x := range list {
		r := f.rep(x)
		if x == at {
			arg = values[i]
		}
		defer f.stands(x, values[i], r)()
	}
	r := f.rep(at)
	var out *Rep
	v := f.temp(valueName(t.Fn.Name), nil)
	place := f.place()
	branch := func(t *types.Target, x ir.Expr, r *Rep) []ir.Stmt {
		return f.into(func() {
			defer f.stands(at, x, r)()
			c := f.callStub(e, rec, t)
			y, yr := c.expr, c.rep
			if c.fails {
				y, yr = f.settled(c)
			}
			if out == nil {
				out, v.Type = yr, yr.Go
			}
			f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{f.convert(y, yr, out, e)}})
		})
	}
	then := branch(&types.Target{Fn: other, Recv: t.Recv}, f.b.zero(voidRep), voidRep)
	some := f.b.some(r)
	els := branch(t, f.unwrap(arg, r), some)
	f.emit(&ir.Declare{At: place, Var: v})
	f.emit(&ir.If{Cond: absence(arg, r), Then: then, Else: els})
	return &fallibleCall{expr: ref(v), rep: out}
}

// noneForm finds an argument that may be None and the overload that takes None for it.
func (f *fn) noneForm(e *ast.Call, t *types.Target) (ast.Expression, *types.Func) {
	skip := recvSkip(t)
	slots, problem := types.Bind(t.Fn, e, skip)
	if problem != "" {
		return nil, nil
	}
	for i, s := range slots {
		if s.Expr == nil || ast.IsNone(s.Param.Ann) || !f.mayBeNone(s.Expr) || f.stubParam(s, nil, t).Opt {
			continue
		}
		for _, a := range f.b.p.CellOf(e.Func).Atoms() {
			if a.Fn == nil || a.Fn.Name != t.Fn.Name {
				continue
			}
			for _, o := range a.Fn.Overloads {
				others, problem := types.Bind(o, e, skip)
				if problem == "" && i < len(others) && others[i].Expr == s.Expr && ast.IsNone(others[i].Param.Ann) && o.Stub.Go != "" {
					return s.Expr, o
				}
			}
		}
	}
	return nil, nil
}

// mayBeNone reports whether None is among several kinds of value that an expression may have.
func (f *fn) mayBeNone(e ast.Expression) bool {
	r := f.rep(e)
	if r.boxed() {
		return true
	}
	if r.Kind != Any {
		return false
	}
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if types.IsNone(a) {
			return true
		}
	}
	return false
}
