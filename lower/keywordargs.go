package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What ** passes, and the dict of a **kwargs parameter: see arguments.go.

// kwargs is the **piece of a call.
type kwargs struct {
	f     *fn
	expr  ast.Expression
	rep   *Rep
	names []string // of the parameters that it may fill
	dict  ir.Expr
	ns    bool // vars(namespace): its attributes are what is taken
	// callee is set where ** passes what may be no dict of keywords: the name of the function in the TypeError.
	callee string
}

// keywordsOf is the **piece of a call; nil if it has none.
func (f *fn) doubleStar(e *ast.Call, slots []*types.Slot) *kwargs {
	var k *kwargs
	for _, a := range types.Keywords(e) {
		if a.Arg != "" || f.alwaysEmpty(a.Value) {
			continue
		}
		if k != nil {
			f.refuse(a.Value, "GSY0341", "merge the dicts first", "several ** in a call are not supported")
			return k
		}
		k = &kwargs{f: f, expr: a.Value, rep: f.rep(a.Value)}
	}
	if k == nil {
		return nil
	}
	for _, s := range slots {
		if s.DoubleStar != nil {
			k.names = append(k.names, s.Param.Name)
		}
	}
	if ns := f.b.p.NamespaceDict(k.expr); ns != nil {
		k.ns, k.expr, k.rep = true, ns, f.rep(ns)
	} else if k.rep.Kind != Dict || k.rep.Opt || k.rep.Args[0].Kind != Str {
		if k.rep.Kind != Any && k.rep.Kind != Dict {
			f.refuse(k.expr, "GSY0341", "pass the arguments by name", "** of this value is not supported here")
			return nil
		}
		k.callee = f.calleeName(e)
		k.rep = &Rep{Kind: Dict, Args: []*Rep{strRep, anyRep}, Go: ptr(pyType("Dict", basic("string"), basic("any")))}
	}
	return k
}

// targetsOf is what a call may reach, as far as it is being lowered.
func (b *builder) targetsOf(e *ast.Call) []*types.Target {
	if t := b.chosen[e]; t != nil {
		return []*types.Target{t}
	}
	return b.p.CallOf(e).Targets
}

// calleeName is what the TypeErrors of a call's ** call the function.
func (f *fn) calleeName(e *ast.Call) string {
	t := f.b.targetsOf(e)[0]
	if t.Class != nil {
		return t.Class.Module.Name + "." + t.Class.Qualname()
	}
	return t.Fn.Module.Name + "." + t.Fn.Qualname()
}

func (k *kwargs) argument() *piece {
	return &piece{k.expr, "kwargs", func() (ir.Expr, ir.Type) {
		if k.callee != "" {
			return k.f.save("kwargs", k.rep.Go, call(py("Keywords"), str(k.callee), k.f.as(k.expr, anyRep))), k.rep.Go
		}
		x := k.f.expr(k.expr)
		if !k.f.isStable(x) && !k.f.frozen(x) && (len(k.names) > 0 || k.ns) {
			x = k.f.save("kwargs", k.rep.Go, x)
		}
		return x, k.rep.Go
	}, func(x ir.Expr) { k.dict = x }}
}

// valueOr is what ** passes by a name, if it does, or another value.
func (k *kwargs) valueOr(name string, r *Rep, or ir.Expr) ir.Expr {
	f, val := k.f, k.rep.Args[1]
	if !f.b.p.Passes(k.expr, name) {
		return or
	}
	if f.b.sameType(val.Go, r.Go) {
		return method(k.dict, "GetOr", str(name), or)
	}
	v, got, ok := f.temp(name, r.Go), f.temp("value", val.Go), f.temp("ok", basic("bool"))
	f.assign(ref(v), or)
	f.emit(&ir.Assign{Lhs: []ir.Expr{ref(got), ref(ok)}, Rhs: []ir.Expr{method(k.dict, "Get", str(name))}})
	f.emit(&ir.If{Cond: ref(ok), Then: f.into(func() { f.assign(ref(v), f.convert(ref(got), val, r, k.expr)) })})
	return ref(v)
}

// keywordDict makes the dict of a **kwargs parameter.
func (f *fn) keywordDict(s *types.Slot, r *Rep, values []ir.Expr, k *kwargs) ir.Expr {
	if r.Kind != Dict {
		return nilExpr()
	}
	if k != nil && !k.ns && f.b.p.PassesOthers(k.expr, k.names) {
		return f.keywordRest(s, r, values, k)
	}
	types := []ir.Type{r.Args[0].elem(), r.Args[1].elem()}
	record, pairs := call(py("Record")), call(py("DictOf"))
	for i, k := range s.Kw {
		if k.Arg == "" {
			continue // a ** that is always empty
		}
		record.Args = append(record.Args, str(k.Arg), values[i])
		kv := call(py("KV"), str(k.Arg), values[i])
		if f.needsTypeArg(values, r.Args[1]) {
			kv.TypeArgs = types
		}
		pairs.Args = append(pairs.Args, kv)
	}
	switch {
	case len(pairs.Args) == 0:
		return &ir.Call{Fun: py("NewDict"), TypeArgs: types}
	case r.Args[1].Kind == Any:
		return record
	}
	return pairs
}

// keywordsInto turns the dict of keyword arguments that ** passes into one whose values are of another Go type.
func (f *fn) keywordsInto(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	switch {
	case f.sameRep(from, to) || from.Kind != Dict || to.Kind != Dict || from.Opt:
		return f.convert(x, from, to, e)
	case to.Args[1].Kind == Any:
		return call(py("KeywordsOf"), x)
	}
	v := &ir.Var{Want: "v", Type: from.Args[1].elem(), Declared: true}
	lit := &ir.FuncLit{Params: []*ir.Var{v}, Results: []ir.Type{to.Args[1].elem()}}
	inner := f.literal(&signature{result: to.Args[1]})
	lit.Body = inner.into(func() { inner.returnValue(inner.convert(ref(v), from.Args[1], to.Args[1], e)) })
	return call(py("KeywordsWith"), x, lit)
}

// joinedKeywords lowers what several ** of a call pass: a name may be given once.
func (f *fn) joinedKeywords(c *ast.Call, e *ast.Dict, r *Rep) ir.Expr {
	function := str(f.calleeName(c))
	v := f.temp("kwargs", r.Go)
	for i, k := range e.Keys {
		var more ir.Expr
		fresh := true
		if k != nil {
			more = f.dictOf([]ir.Expr{f.as(k, r.Args[0]), f.as(e.Values[i], r.Args[1])}, r)
		} else {
			x, from := f.value(e.Values[i])
			if from.Kind != Dict || from.Opt || from.Args[0].Kind != Str || f.b.p.NamespaceDict(e.Values[i]) != nil {
				x, from = call(py("Keywords"), function, f.convert(x, from, anyRep, e.Values[i])), keywordsRep
			} else {
				fresh = !f.sameRep(from, r)
			}
			more = f.keywordsInto(x, from, r, e.Values[i])
		}
		switch {
		case i > 0:
			f.emit(&ir.ExprStmt{At: f.place(), X: call(py("AddKeywords"), function, ref(v), more)})
		case fresh:
			f.assign(ref(v), more)
		default:
			f.assign(ref(v), method(more, "Copy"))
		}
	}
	return ref(v)
}

// keywordRest makes the dict of a **kwargs parameter out of what ** passes, without the names of other parameters, and the
// other keywords.
func (f *fn) keywordRest(s *types.Slot, r *Rep, values []ir.Expr, k *kwargs) ir.Expr {
	passed := f.keywordsInto(k.dict, k.rep, r, k.expr)
	if f.b.sameType(k.rep.Go, r.Go) || len(k.names) > 0 {
		_, fresh := k.expr.(*ast.Dict)
		switch {
		case len(k.names) == 0 && (fresh || f.b.p.PassedOn(k.expr) && f.b.p.Fixed(s.Param) && len(s.Kw) == 1):
			// nobody else knows it, or nobody changes it
		case len(k.names) == 0:
			passed = method(passed, "Copy")
		default:
			c := call(py("Without"), passed)
			for _, n := range k.names {
				c.Args = append(c.Args, str(n))
			}
			passed = c
		}
	}
	if len(s.Kw) == 1 {
		return passed
	}
	v := f.temp(s.Param.Name, r.Go)
	if s.Kw[0].Arg == "" {
		f.assign(ref(v), passed)
	} else {
		f.assign(ref(v), &ir.Call{Fun: py("NewDict"), TypeArgs: []ir.Type{r.Args[0].elem(), r.Args[1].elem()}})
	}
	for i, kw := range s.Kw {
		switch {
		case kw.Arg != "":
			f.emit(&ir.ExprStmt{X: method(ref(v), "Set", str(kw.Arg), values[i])})
		case i > 0:
			f.emit(&ir.ExprStmt{X: method(ref(v), "Update", passed)})
		}
	}
	return ref(v)
}
