package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Calls of builtins whose Go depends on how their arguments are represented.

func callLen(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	x, r := f.value(e.Args[0])
	x = f.deref(x, r, e.Args[0], "__len__")
	got := func(x ir.Expr) *fallibleCall { return &fallibleCall{expr: x, rep: intRep, want: "n"} }
	switch r.Kind {
	case Slice, VarTuple:
		return got(call(builtin("len"), plainSlice(x)))
	case Str:
		if k, ok := x.(*ir.StringLit); ok && ascii(k.Value) {
			return got(intLit(len(k.Value)))
		}
		return got(call(py("Len"), x))
	case Bytes:
		return got(call(builtin("len"), x))
	case Tuple:
		f.dropValue(x)
		return got(intLit(len(r.Args)))
	case List, Dict, Set:
		return got(&ir.Call{Fun: field(x, "Len"), Purity: ir.Pure})
	case Stub:
		if m := r.Class.Lookup("__len__"); m != nil && m.Fn != nil && m.Fn.Stub != nil && m.Fn.Stub.Go != "" && m.Fn.Stub.Go[0] == '.' {
			return got(method(x, m.Fn.Stub.Go[1:]))
		}
	case Class:
		if r.Class != nil && r.Class.Enum {
			return got(call(builtin("len"), ref(f.b.enumAll(r.Class))))
		}
	case Enum:
		if f.b.enumOf(r.Class).flag && !r.Opt {
			return got(call(builtin("len"), call(py("EachFlag"), ref(f.b.flagsVar(r.Class)), x)))
		}
	case Struct, Iface:
		if r.Class.Named != nil {
			f.dropValue(x)
			return got(intLit(len(r.Class.Named)))
		}
		if m := r.Class.Lookup("__len__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			v, vr := f.finishMethod(m.Fn, x)
			return &fallibleCall{expr: v, rep: vr}
		}
	}
	f.asksMembers(e.Args[0])
	return got(call(py("LenOf"), f.convert(x, r, anyRep, e)))
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// callList lowers list(xs): a fresh list.
func callList(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	r := f.rep(e)
	if r.Kind != Slice && r.Kind != List || len(e.Args) > 1 {
		return nil
	}
	item := r.Args[0]
	if len(e.Args) == 0 {
		if r.Kind == List {
			return &fallibleCall{expr: &ir.Call{Fun: py("ListOf"), TypeArgs: []ir.Type{item.elem()}}, rep: r}
		}
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	var x ir.Expr
	if ar := f.rep(e.Args[0]); (ar.Kind == Slice || ar.Kind == VarTuple) && f.b.sameType(ar.Args[0].Go, item.Go) {
		x = call(std("slices", "Clone"), f.listItems(e.Args[0], ar))
	} else {
		x = collect(f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: []*Rep{item}}))
	}
	return &fallibleCall{expr: x, rep: f.sliceRep(item), want: "items"}
}

// listItems lowers a list or a tuple of any length to the plain slice of its items: the copy of a py.Tuple would be one.
func (f *fn) listItems(e ast.Expression, r *Rep) ir.Expr {
	x := f.expr(e)
	items := plainSlice(x)
	if r.Kind != VarTuple || items != x || isVariadic(x) {
		return items
	}
	return conv(ir.Slice{Elem: r.Args[0].Go}, x)
}

func callTuple(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	r := f.rep(e)
	if r.Kind != VarTuple || len(e.Args) != 1 {
		return nil
	}
	if ar := f.rep(e.Args[0]); ar.Kind == Slice && !ar.Opt && f.b.sameType(ar.Args[0].Go, r.Args[0].Go) {
		return &fallibleCall{expr: conv(r.Go, call(std("slices", "Clone"), f.expr(e.Args[0]))), rep: r}
	}
	return &fallibleCall{expr: conv(r.Go, collect(f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: r.Args}))), rep: r}
}

func callSet(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	r := f.rep(e)
	if r.Kind != Set || len(e.Args) > 1 {
		return nil
	}
	if len(e.Args) == 0 {
		return &fallibleCall{expr: &ir.Call{Fun: py("NewSet"), TypeArgs: []ir.Type{r.Args[0].elem()}}, rep: r}
	}
	return &fallibleCall{expr: call(py("CollectSet"), f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: r.Args})), rep: r}
}

// callSorted lowers sorted(xs, key=…, reverse=…).
func callSorted(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	r := f.rep(e)
	if (r.Kind != Slice && r.Kind != List) || len(e.Args) != 1 {
		return nil
	}
	item := r.Args[0]
	key, reverse := keyword(e, "key"), keyword(e, "reverse")
	if key != nil && ast.IsNone(key) {
		key = nil
	}
	var rev ir.Expr = builtin("false")
	list := []func() (ir.Expr, ir.Type){func() (ir.Expr, ir.Type) {
		return f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: []*Rep{item}}), nil
	}}
	var kf ir.Expr
	if key != nil {
		list = append(list, func() (ir.Expr, ir.Type) { kf = f.keyFunc(e, key, item); return kf, nil })
	}
	if reverse != nil {
		list = append(list, func() (ir.Expr, ir.Type) { rev = f.cond(reverse); return rev, basic("bool") })
	}
	ops := f.operands(len(list), func(i int) (ir.Expr, ir.Type) { return list[i]() })
	if key != nil {
		return &fallibleCall{expr: call(py("SortedBy"), ops[0], ops[1], rev), rep: f.sliceRep(item), want: "sorted"}
	}
	c := call(py("Sorted"), ops[0], rev)
	f.orderedBy(c, rec.Targets[0].Fn, item)
	return &fallibleCall{expr: c, rep: f.sliceRep(item), want: "sorted"}
}

// keyFunc lowers the key function of a call: func(T) K, which can't fail, or nil for None.
func (f *fn) keyFunc(e *ast.Call, key ast.Expression, item *Rep) ir.Expr {
	if l, ok := key.(*ast.Lambda); ok {
		fn := f.b.p.FuncOf(l)
		return f.lambda(l, &Rep{Kind: Func, Sig: &signature{fn: fn, params: []*Rep{item}, result: f.b.rep(fn.Ret)}})
	}
	as := func(result *Rep) ir.Expr {
		s := &signature{params: []*Rep{item}, result: result}
		return f.as(key, &Rep{Kind: Func, Opt: true, Sig: s, Go: s.funcType()})
	}
	r := f.rep(key)
	if r.Kind == Func && r.Sig != nil && (r.Sig.loose || r.Sig.fn != nil && r.Sig.fn.Stub == nil) {
		return as(r.Sig.result)
	}
	if v := f.b.p.Resolve(f.m, f.f, key); v != nil && v.Fn != nil && v.Fn.Stub != nil {
		switch v.Fn.Name {
		case "len":
			if item.Kind == Str {
				return py("Len")
			}
		}
	}
	if a, ok := key.(*ast.Attribute); ok {
		if v := f.b.p.Resolve(f.m, f.f, a.Value); v != nil && v.Class != nil && v.Class.Name == "str" {
			if m := v.Class.Lookup(a.Attr); m != nil && m.Fn != nil && m.Fn.Stub.Go != "" && item.Kind == Str && len(m.Fn.Params) == 1 {
				return symbol(m.Fn.Stub.Go)
			}
		}
	}
	rec := f.b.p.CallOf(e)
	for _, t := range rec.Targets {
		if c := rec.Site[t.Fn]["K"]; c != nil {
			return as(f.b.rep(c))
		}
	}
	f.refuse(key, "GSY0370", "write a lambda", "this key function is not supported")
	return nilExpr()
}

func callMinMax(name string) func(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	return func(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
		r := f.rep(e)
		key, def := keyword(e, "key"), keyword(e, "default")
		if r.Kind == Int && !r.Opt && key == nil && f.anyBig(e.Args) {
			x := call(py(name), call(std("slices", "Values"), &ir.Composite{Type: ir.Slice{Elem: bigRep.Go}, Elems: f.operandsOf(e.Args, bigRep)}))
			return &fallibleCall{expr: method(x, "Int"), rep: r, want: "value"} // min(n, 10) is small
		}
		if len(e.Args) >= 2 && key == nil && !hasStar(e.Args) && (r.Kind == Int || r.Kind == Str) && !r.Opt {
			lower := "min"
			if name == "Max" {
				lower = "max"
			}
			return &fallibleCall{expr: call(builtin(lower), f.operandsOf(e.Args, r)...), rep: r, want: "value"}
		}
		item := r
		var seq func() ir.Expr
		if len(e.Args) == 1 {
			item = f.itemRep(e.Args[0])
			seq = func() ir.Expr { return f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: []*Rep{item}}) }
		} else {
			if hasStar(e.Args) {
				return f.minMaxSpread(e, name, r, key)
			}
			seq = func() ir.Expr {
				return call(std("slices", "Values"), &ir.Composite{Type: ir.Slice{Elem: item.Go}, Elems: f.operandsOf(e.Args, item)})
			}
		}
		list := []func() ir.Expr{seq}
		fun := name
		if key != nil {
			fun += "By"
			list = append(list, func() ir.Expr { return f.keyFunc(e, key, item) })
		}
		if def != nil && len(item.atoms()) > 0 && !f.b.sameType(item.Go, r.Go) {
			return f.minMaxOther(fun, list, def, item, r)
		}
		if def != nil {
			fun += "Or"
			list = append(list, func() ir.Expr { return f.as(def, item) })
		}
		ops := f.operands(len(list), func(i int) (ir.Expr, ir.Type) { return list[i](), nil })
		return &fallibleCall{expr: call(py(fun), ops...), rep: item, want: "value"}
	}
}

// minMaxOther lowers min and max with a default that is of another kind than the items: max(prices, default=None).
func (f *fn) minMaxOther(fun string, list []func() ir.Expr, def ast.Expression, item, r *Rep) *fallibleCall {
	list = append(list, func() ir.Expr { return f.as(def, r) })
	ops := f.operands(len(list), func(i int) (ir.Expr, ir.Type) { return list[i](), nil })
	last := len(ops) - 1
	found := call(py(fun+"Found"), ops[:last]...)
	if ast.IsNone(def) && r.boxed() && f.b.sameType(f.b.some(r).Go, item.Go) {
		return &fallibleCall{expr: found, rep: r, want: "value"}
	}
	opt := ir.Named{Pkg: "py", Name: "Opt", Args: []ir.Type{item.Go}}
	x := f.save("found", opt, found)
	v := f.save("value", r.Go, ops[last])
	f.emit(&ir.If{At: f.place(), Cond: field(x, "OK"), Then: f.into(func() { f.assign(v, f.convert(field(x, "Value"), item, r, nil)) })})
	return &fallibleCall{expr: v, rep: r}
}

// minMaxSpread lowers max(a, *numbers). A single number would be iterated over, which raises TypeError.
func (f *fn) minMaxSpread(e *ast.Call, name string, r *Rep, key ast.Expression) *fallibleCall {
	if _, star := e.Args[0].(*ast.Starred); star || key != nil || r.Opt || r.Kind != Int && r.Kind != Float && r.Kind != Num {
		return nil
	}
	items := f.spreadDisplay(e.Args, f.sliceRep(r))
	return &fallibleCall{expr: &ir.Call{Fun: py(name + "OfAll"), Args: []ir.Expr{items}}, rep: r, want: "value"}
}

// anyBig reports whether one of several numbers is a py.Int.
func (f *fn) anyBig(args []ast.Expression) bool {
	for _, a := range args {
		if _, star := a.(*ast.Starred); star {
			return false
		}
	}
	for _, a := range args {
		if r := f.rep(a); r.Kind == Big && !r.Opt {
			return len(args) > 1
		}
	}
	return false
}

// callSum lowers sum(xs): of numbers by functions of their own, of anything else as repeated + does.
func callSum(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	r := f.rep(e)
	if len(e.Args) != 1 || len(e.Keywords) > 0 || hasStar(e.Args) {
		return nil
	}
	item := f.itemRep(e.Args[0])
	if g, ok := e.Args[0].(*ast.GeneratorExp); ok {
		item = f.rep(g.Elt)
	}
	if !numeric(r) || !numeric(item) && len(item.atoms()) > 0 {
		seq := f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: []*Rep{anyRep}})
		x := call(py("SumFrom"), seq, conv(basic("any"), intLit(0)))
		return &fallibleCall{expr: f.convert(x, anyRep, r, e), rep: r, want: "sum"}
	}
	if len(item.atoms()) == 0 && item.Kind == Any {
		item = r // of nothing
	}
	seq := f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: []*Rep{r}})
	switch r.Kind {
	case Float:
		return &fallibleCall{expr: call(py("SumFloats"), seq, intLit(0)), rep: r, want: "sum"}
	case Big:
		return &fallibleCall{expr: call(py("SumBigs"), seq, &ir.Composite{Type: bigRep.Go}), rep: r, want: "sum"}
	case Num:
		if item.Kind == Float {
			return &fallibleCall{expr: call(py("SumNum"), f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: []*Rep{item}})), rep: r, want: "sum"}
		}
		return &fallibleCall{expr: call(py("SumNums"), seq, &ir.Composite{Type: numRep.Go}), rep: r, want: "sum"}
	}
	sum := call(py("SumInts"), seq)
	if c, ok := seq.(*ir.Call); ok && pureCall(c) {
		sum.Purity = ir.Reads // the items are there
	}
	return &fallibleCall{expr: sum, rep: r, want: "sum"}
}

// callZip leaves out what Go's function of zip(…, strict=True) has in its name.
func callZip(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	strict := keyword(e, "strict")
	if strict == nil {
		return nil
	}
	if isConst(strict, ast.ConstBool(false)) {
		return nil
	}
	if len(e.Args) != 2 || hasStar(e.Args) || !isConst(strict, ast.ConstBool(true)) {
		f.refuse(e, "GSY0304", "compare the lengths first", "zip with strict of other than two iterables is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	a, b := f.itemRep(e.Args[0]), f.itemRep(e.Args[1])
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		return f.seqOf(e.Args[i], &Rep{Kind: Seq, Args: []*Rep{[]*Rep{a, b}[i]}}), nil
	})
	pair := pairRep(a, b)
	return &fallibleCall{expr: call(py("Pairs"), call(py("ZipStrict"), ops...)), rep: &Rep{Kind: Seq, Args: []*Rep{pair}, Go: ir.Named{Pkg: "iter", Name: "Seq", Args: []ir.Type{pair.Go}}}}
}

// callType lowers type(x), whose only use is its name and comparisons.
func callType(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	x, r := f.value(e.Args[0])
	if r.Kind == Error && !r.Opt {
		return &fallibleCall{expr: call(py("ClassOf"), x), rep: f.rep(e), want: "class"}
	}
	f.nameClasses(r)
	return &fallibleCall{expr: call(py("TypeOf"), f.convert(x, r, anyRep, e)), rep: f.rep(e), want: "class"}
}

// callDivmod lowers divmod(a, b), whose Go has two results.
func callDivmod(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	c := f.divmod(e)
	if c == nil && len(e.Args) == 2 {
		if x, r := f.operatorMethod(e, ast.DivMod, e.Args[0], e.Args[1], f.plainRep(e.Args[0]), f.plainRep(e.Args[1]), f.rep(e)); x != nil {
			return &fallibleCall{expr: x, rep: r}
		}
	}
	if c == nil {
		return nil
	}
	return &fallibleCall{expr: call(py("PairOf"), c), rep: f.rep(e), want: "pair"}
}

// divmod is the Go call of divmod on two numbers, or nil.
func (f *fn) divmod(e *ast.Call) ir.Expr {
	if len(e.Args) != 2 || !numeric(f.rep(e.Args[0])) || !numeric(f.rep(e.Args[1])) {
		return nil
	}
	want := numberRep(ast.FloorDiv, f.rep(e.Args[0]), f.rep(e.Args[1]), voidRep)
	name := "DivMod"
	switch want.Kind {
	case Float:
		name = "DivModFloat"
	case Big, Num:
		ops := f.operandsOf(e.Args, want)
		return method(ops[0], name, ops[1])
	}
	return call(py(name), f.operandsOf(e.Args, want)...)
}

// callInt lowers int(x).
func callInt(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		switch r := f.plainRep(e.Args[0]); {
		case r.Opt:
		case r.Kind == Int && f.rep(e.Args[0]).Kind == Enum:
			return &fallibleCall{expr: f.as(e.Args[0], intRep), rep: intRep}
		case r.Kind == Int:
			return &fallibleCall{expr: f.expr(e.Args[0]), rep: intRep}
		case r.Kind == Big:
			return &fallibleCall{expr: f.expr(e.Args[0]), rep: bigRep}
		case r.Kind == Bool:
			return &fallibleCall{expr: f.as(e.Args[0], intRep), rep: intRep}
		}
	}
	return nil
}
