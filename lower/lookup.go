package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// A try in which a key that a dict lacks is all that there is to catch asks the dict, and needs no exception:
//
//	try:                                 price, ok := prices.Get(item)
//	    price = prices[item]             if !ok {
//	except KeyError:              →          return 0
//	    return 0                         }

// lookup is the subscript of such a body, and the handler that runs where the key is missing.
func (f *fn) lookup(body []ast.Statement, handlers []*ast.ExceptHandler) (*ast.Subscript, *ast.ExceptHandler) {
	if len(body) != 1 || f.b.sees() || f.b.handling.shows {
		return nil, nil
	}
	var value ast.Expression
	switch st := body[0].(type) {
	case *ast.Return:
		if f.functionFrame().yield == nil && f.functionFrame().result.Kind != Void {
			value = st.Value
		}
	case *ast.Expr:
		value = st.Value
	case *ast.Assign:
		if _, ok := st.Targets[0].(*ast.Name); ok && len(st.Targets) == 1 {
			value = st.Value
		}
	}
	sub, ok := value.(*ast.Subscript)
	if !ok {
		return nil, nil
	}
	if r := f.rep(sub.Value); r.Kind != Dict || r.Opt {
		return nil, nil
	}
	eff := f.b.eff.OfStatements(f.m, f.f, body...)
	parts := f.b.eff.OfStatements(f.m, f.f, &ast.Expr{Value: sub.Value}, &ast.Expr{Value: sub.Slice})
	key := f.b.p.Builtin("KeyError")
	if eff.Fails() || len(eff.Faults) != 1 || !eff.Faults[key] || len(parts.Faults) > 0 {
		return nil, nil
	}
	for _, h := range handlers {
		classes, ok := f.b.eff.HandlerClasses(f.m, f.f, h)
		if !ok {
			return nil, nil
		}
		for _, c := range classes {
			if key.IsSubclass(c) {
				return sub, h
			}
		}
	}
	return nil, nil
}

// tryLookup lowers a try with such a body; false if it has another.
func (f *fn) tryLookup(body []ast.Statement, handlers []*ast.ExceptHandler, orelse []ast.Statement) bool {
	sub, h := f.lookup(body, handlers)
	if sub == nil {
		return false
	}
	r := f.rep(sub.Value)
	ops := f.operandsAs([]ast.Expression{sub.Value, sub.Slice}, []*Rep{f.own(sub.Value), r.Args[0]})
	dict, key := ops[0], ops[1]
	names := f.handlerVarUsed(h) && h.Name != "" || raisesAgain(h.Body)
	if names && !f.isStable(key) {
		key = f.save("key", r.Args[0].Go, key)
	}
	item := r.Args[1]
	v := f.temp("value", item.Go)
	found := ir.Expr(method(dict, "Has", key))
	if _, bare := body[0].(*ast.Expr); !bare {
		if st, ok := body[0].(*ast.Assign); ok {
			v.Want = st.Targets[0].(*ast.Name).ID
		}
		ok := f.temp("ok", basic("bool"))
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(v), ref(ok)}, Rhs: []ir.Expr{method(dict, "Get", key)}})
		found = ref(ok)
	}
	then := f.into(func() {
		err := f.newErr()
		if names {
			f.assign(ref(err), method(py("KeyError"), "New", f.convert(key, r.Args[0], anyRep, sub.Slice)))
		}
		f.handlerBody(err, h, nil)
	})
	success := f.into(func() {
		x, xr := ir.Expr(ref(v)), item
		if out := f.rep(sub); f.b.p.Unnarrowed(sub) != nil && !f.sameRep(xr, out) {
			x, xr = f.convert(x, xr, out, sub), out
		}
		switch st := body[0].(type) {
		case *ast.Return:
			f.returnValue(f.convert(x, xr, f.functionFrame().result, sub))
		case *ast.Assign:
			f.assignValue(st.Targets[0], x, xr, sub)
		}
		f.stmts(orelse)
	})
	f.emit(&ir.If{At: h.Pos(), Cond: negate(found), Then: then, Else: success})
	return true
}

// raisesAgain reports whether a handler raises its exception by a bare raise.
func raisesAgain(body []ast.Statement) bool {
	found := false
	for _, st := range body {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda:
				return false
			case *ast.Raise:
				found = found || n.Exc == nil
			}
			return true
		})
	}
	return found
}
