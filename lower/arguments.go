package lower

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Arguments.
//
// The arguments of a call are evaluated in Python's order and handed over in that of Go's parameters, with defaults filled
// in. What * spreads is a tuple of known length, each item of which has its parameter, or anything else: then its items are
// gathered, counted, and taken from there.
//
//	move(*point)          move(point.First, point.Second)
//	job(*row)             jobSignature.Check(len(row))
//	                      job(row[0], py.ArgOr(row, 1, 0.5))

// arguments lowers the arguments of a call to a function of the program, in the order in which Python evaluates them.
func (f *fn) arguments(e *ast.Call, fn *types.Func, skip int) []ir.Expr {
	slots, _ := types.Bind(fn, e, skip)
	reps := make([]*Rep, len(slots))
	for i, s := range slots {
		reps[i] = f.b.paramRep(s.Param)
	}
	return f.fillSlots(e, fn, slots, reps)
}

// piece is an argument of a call: what is evaluated, and where its value goes.
type piece struct {
	at    ast.Expression
	want  string // a name for its value, if it needs a variable
	lower func() (ir.Expr, ir.Type)
	put   func(ir.Expr)
}

// fillSlots lowers the arguments for parameters of the given representations.
func (f *fn) fillSlots(e *ast.Call, fn *types.Func, slots []*types.Slot, reps []*Rep) []ir.Expr {
	var list []*piece
	values := make([]ir.Expr, len(slots))
	var rest []ir.Expr
	late := false // an argument is checked when all are evaluated
	add := func(x ast.Expression, r *Rep, put func(ir.Expr)) {
		value := func() (ir.Expr, ir.Type) {
			v := f.as(x, r)
			if late {
				v = f.stable(v, r)
			}
			return v, r.Go
		}
		list = append(list, &piece{x, "value", value, put})
	}
	tail, tailed := f.tailOf(e, slots, reps), false
	kwargs, starred := f.doubleStar(e, slots), false
	var named []ir.Expr
	for i, s := range slots {
		r := reps[i]
		if (s.Tail != nil || spreads(s)) && !tailed {
			list, tailed = append(list, tail.arguments()...), true
		}
		if (s.DoubleStar != nil || s.Param.Kind == types.VarKw) && kwargs != nil && !starred {
			list, starred = append(list, kwargs.argument()), true
		}
		switch {
		case s.Param.Kind == types.VarPos:
			item := anyRep
			if r.Kind == VarTuple {
				item = r.Args[0]
			}
			own := run(s.Exprs)
			if spreads(s) && !tail.known {
				own = 0 // in the tail
			}
			for _, x := range s.Exprs[:own] {
				n := len(rest)
				rest = append(rest, nil)
				add(x, item, func(v ir.Expr) { rest[n] = v })
			}
		case s.Param.Kind == types.VarKw:
			val := anyRep
			if r.Kind == Dict {
				val = r.Args[1]
			}
			named = make([]ir.Expr, len(s.Kw))
			for n, k := range s.Kw {
				if k.Arg != "" {
					add(k.Value, val, func(v ir.Expr) { named[n] = v })
				}
			}
		case s.Expr != nil && fn.Stub != nil && f.mayMisfit(s.Expr, r):
			put := func(v ir.Expr) { values[i] = v }
			list = append(list, &piece{s.Expr, "value", func() (ir.Expr, ir.Type) { return f.checkedArg(s.Expr, r, fn, i+1), r.Go }, put})
		case s.Expr != nil && i < len(slots)-1 && r.Kind == Int && !r.Opt && r.Fit == "Size" && f.rep(s.Expr).Kind == Big:
			// Too large an int is a fault of the function, after all its arguments are evaluated.
			late = true
			add(s.Expr, bigRep, func(v ir.Expr) { values[i] = method(v, r.Fit) })
		case s.Expr != nil:
			add(s.Expr, r, func(v ir.Expr) { values[i] = v })
		}
	}
	if tail != nil && !tailed { // it must be empty, and so must ** here
		list = append(list, tail.arguments()...)
	}
	if kwargs != nil && !starred {
		list = append(list, kwargs.argument())
	}
	f.evaluateArguments(e, slots, list, tail != nil && !tail.known || kwargs != nil)
	f.checkArguments(e, fn, slots, tail, kwargs)
	var args []ir.Expr
	for i, s := range slots {
		switch {
		case s.Param.Kind == types.VarPos:
			if spreads(s) {
				item := anyRep
				if reps[i].Kind == VarTuple {
					item = reps[i].Args[0]
				}
				rest = append(rest, tail.rest(s, slots, item)...)
			}
		case s.Param.Kind == types.VarKw:
			args = append(args, f.keywordDict(s, reps[i], named, kwargs))
		case values[i] != nil:
			args = append(args, values[i])
		default:
			args = append(args, f.unnamed(e, s, reps[i], tail, kwargs))
		}
	}
	return append(args, rest...) // Go's variadic parameter is the last
}

// mayMisfit reports whether a function of the library may be handed None, or a value of another kind, where it takes a str or
// a number.
func (f *fn) mayMisfit(e ast.Expression, r *Rep) bool {
	if r.Opt || r.Kind != Str && r.Kind != Int && r.Kind != Float {
		return false
	}
	from := f.rep(e)
	return from.Kind == Any || from.boxed()
}

// checkedArg lowers an argument of a function of the library that may be of the wrong kind: that is TypeError.
func (f *fn) checkedArg(e ast.Expression, r *Rep, fn *types.Func, number int) ir.Expr {
	x := f.as(e, anyRep)
	switch r.Kind {
	case Int:
		return method(call(py("AsInt"), x), "Index")
	case Float:
		return call(py("AsFloat"), x)
	}
	if fn.Stub.Wants != "" {
		return call(py("StrArgOf"), x, str(fn.Stub.Wants))
	}
	place := fn.Name + "() argument"
	if fn.Positions() > 1 {
		place += " " + strconv.Itoa(number)
	}
	return call(py("StrArg"), x, str(place))
}

// evaluateArguments evaluates the arguments of a call in Python's order. Those that are checked before the call are
// evaluated before the check.
func (f *fn) evaluateArguments(e *ast.Call, slots []*types.Slot, list []*piece, checked bool) {
	// CPython evaluates the positional arguments, then the keywords, even in f(k=a(), *b()).
	keyword := map[ast.Expression]bool{}
	for _, k := range e.Keywords {
		keyword[k.Value] = true
	}
	for _, k := range types.Keywords(e) {
		keyword[k.Value] = true
	}
	order := slices.Clone(list)
	sort.SliceStable(order, func(i, j int) bool {
		x, y := order[i].at, order[j].at
		if keyword[x] != keyword[y] {
			return keyword[y]
		}
		a, b := x.Pos(), y.Pos()
		return a.Line < b.Line || a.Line == b.Line && a.Col < b.Col
	})
	inOrder := slices.Equal(order, list)
	variadic := false
	for _, s := range slots {
		// Go's variadic parameter is the last, Python's stands before the keywords.
		inOrder = inOrder && (!variadic || s.Expr == nil && len(s.Kw) == 0)
		variadic = variadic || len(s.Exprs) > 0
	}
	values := f.operands(len(order), func(i int) (ir.Expr, ir.Type) {
		x, t := order[i].lower()
		if (!inOrder || checked) && !f.isStable(x) && !f.frozen(x) {
			return f.save(order[i].want, t, x), t
		}
		return x, t
	})
	for i, x := range values {
		order[i].put(x)
	}
}

// spreads reports whether a variadic parameter takes a *piece.
func spreads(s *types.Slot) bool {
	return s.Param.Kind == types.VarPos && hasStar(s.Exprs)
}

// anySpreads reports whether the last Go argument of a call is a slice to spread.
func (f *fn) anySpreads(slots []*types.Slot) bool {
	for _, s := range slots {
		if spreads(s) {
			return !f.knownLength(s.Exprs)
		}
	}
	return false
}

// knownLength reports whether it is known how many values arguments pass: all that is spread are tuples.
func (f *fn) knownLength(list []ast.Expression) bool {
	for _, x := range list {
		if st, ok := x.(*ast.Starred); ok {
			if r := f.rep(st.Value); r.Kind != Tuple || r.Opt {
				return false
			}
		}
	}
	return true
}

// tail is the positional arguments of a call from the first *piece on.
type tail struct {
	f     *fn
	list  []ast.Expression
	given int  // positional arguments before it
	known bool // how many values there are
	// Of a known one: the items with their representations.
	items []func() (ir.Expr, *Rep, ast.Expression)
	// Of an unknown one: the slice of them.
	args ir.Expr
	item *Rep
}

// tailOf is the tail of a call; nil if it has none.
func (f *fn) tailOf(e *ast.Call, slots []*types.Slot, reps []*Rep) *tail {
	for i, x := range types.Positional(e) {
		if _, ok := x.(*ast.Starred); ok {
			list := types.Positional(e)[i:]
			t := &tail{f: f, given: i, known: f.knownLength(list)}
			for _, s := range slots {
				if own := len(s.Exprs) - len(list); spreads(s) && !t.known && own > 0 {
					i, t.given = i-own, i-own // Go takes values or a slice, not both
				}
			}
			t.list = types.Positional(e)[i:]
			t.item = t.itemRep(slots, reps)
			return t
		}
	}
	return nil
}

// itemRep is the representation of the items of a tail of unknown length: their own, if it is one, or that of the variadic
// parameter that takes all.
func (t *tail) itemRep(slots []*types.Slot, reps []*Rep) *Rep {
	for i, s := range slots {
		if spreads(s) && s.Index == 0 && reps[i].Kind == VarTuple {
			return reps[i].Args[0]
		}
	}
	if len(t.list) == 1 {
		return t.f.itemRep(t.list[0].(*ast.Starred).Value)
	}
	var one *Rep
	for _, x := range t.list {
		r := t.f.rep(x)
		if st, ok := x.(*ast.Starred); ok {
			r = t.f.itemRep(st.Value)
		}
		if one != nil && !t.f.b.sameType(one.Go, r.Go) {
			return anyRep
		}
		one = r
	}
	return one
}

// arguments is what is evaluated of the tail.
func (t *tail) arguments() []*piece {
	f := t.f
	if !t.known {
		at := t.list[0]
		if st, ok := at.(*ast.Starred); ok {
			at = st.Value
		}
		return []*piece{{at, "args", func() (ir.Expr, ir.Type) {
			var x ir.Expr
			if len(t.list) == 1 {
				x = f.spreadable(at, t.item)
			} else {
				x = f.spreadDisplay(t.list, f.sliceRep(t.item))
			}
			return x, ir.Slice{Elem: t.item.Go}
		}, func(x ir.Expr) { t.args = x }}}
	}
	var list []*piece
	for _, x := range t.list {
		st, ok := x.(*ast.Starred)
		if !ok {
			r := f.rep(x)
			n := len(t.items)
			t.items = append(t.items, nil)
			list = append(list, &piece{x, "value", func() (ir.Expr, ir.Type) { return f.as(x, r), r.Go }, func(v ir.Expr) {
				t.items[n] = func() (ir.Expr, *Rep, ast.Expression) { return v, r, x }
			}})
			continue
		}
		r := f.rep(st.Value)
		var whole ir.Expr
		for i := range r.Args {
			t.items = append(t.items, func() (ir.Expr, *Rep, ast.Expression) {
				return field(whole, tupleField(len(r.Args), i)), r.Args[i], st.Value
			})
		}
		list = append(list, &piece{st.Value, "args", func() (ir.Expr, ir.Type) {
			v := f.expr(st.Value)
			if !f.isStable(v) && !f.frozen(v) {
				v = f.save("args", r.Go, v)
			}
			return v, r.Go
		}, func(v ir.Expr) { whole = v }})
	}
	return list
}

// rest is what the tail gives to a variadic parameter: values, or a slice to spread.
func (t *tail) rest(s *types.Slot, slots []*types.Slot, item *Rep) []ir.Expr {
	f := t.f
	if t.known {
		var out []ir.Expr
		for _, get := range t.items[min(s.Index, len(t.items)):] {
			x, r, e := get()
			out = append(out, f.convert(x, r, item, e))
		}
		return out
	}
	x := t.args
	if s.Index > 0 {
		x = &ir.SliceExpr{X: x, Lo: intLit(s.Index)}
	}
	for _, o := range slots {
		if o.Tail != nil && (o.Param.Default != nil || o.DoubleStar != nil) {
			x = call(py("ArgsFrom"), t.args, intLit(s.Index)) // there may be fewer
		}
	}
	if !f.b.sameType(t.item.Go, item.Go) {
		from := &Rep{Kind: VarTuple, Args: []*Rep{t.item}, Go: ir.Slice{Elem: t.item.Go}}
		x = f.convert(x, from, &Rep{Kind: VarTuple, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}}, t.list[0])
	}
	return []ir.Expr{x}
}

// checkArguments checks that what * and ** pass fits the parameters.
func (f *fn) checkArguments(e *ast.Call, fn *types.Func, slots []*types.Slot, t *tail, k *kwargs) {
	skip := len(fn.Params) - len(slots)
	if t != nil && t.known && (k == nil || k.ns) {
		if text := types.Misfit(fn, e, slots, skip+t.given+len(t.items)); text != "" {
			f.warn(e, "GSY0340", "fix the call", "TypeError", "%s", text)
			f.fault("TypeError", text)
		}
		return
	}
	if fn.Stub != nil && t != nil && slices.ContainsFunc(fn.Stub.Lacks, func(name string) bool { return strings.HasPrefix(name, "*") }) {
		// CPython's function takes any number, the runtime's does not.
		f.refuse(e, "GSY0304", "pass the arguments one by one", "* in a call of %s is not supported", stubName(fn))
		return
	}
	if k != nil && k.ns {
		k = nil
	}
	certain := skip + positionals(e, t)
	if t != nil {
		certain += t.given
	}
	sig := describeParams(fn, certain)
	var named []ir.Expr
	for _, a := range types.Keywords(e) {
		if a.Arg != "" {
			named = append(named, str(a.Arg))
		}
	}
	if fn.Stub != nil && k != nil || t == nil && k == nil || k == nil && len(named) == 0 && sig.takesAny {
		return
	}
	if k != nil && sig.keywords && len(k.names) == 0 && (t == nil || sig.takesAny) && len(named) == 0 {
		return
	}
	signature, before := ir.Expr(ref(f.signatureOf(fn, sig))), skip
	if targets := f.b.targetsOf(e); len(targets) > 1 {
		for _, t := range targets {
			if t.Fn == nil || t.Fn.Stub != nil || !sameShape(t.Fn, fn, k != nil || len(named) > 0) {
				f.refuse(e, "GSY0341", "pass the arguments one by one", "* and ** in a call of functions of several signatures are not supported")
				return
			}
		}
		if _, method := e.Func.(*ast.Attribute); !method || f.rep(e.Func).Kind == Func {
			signature, before = call(py("SignatureOf"), f.expr(e.Func)), 0
		}
	}
	var given ir.Expr = intLit(before + positionals(e, t))
	if t != nil && !t.known {
		given = call(builtin("len"), t.args)
		if n := before + t.given; n > 0 {
			given = bin("+", intLit(n), given)
		}
	} else if t != nil {
		given = intLit(before + t.given + len(t.items))
	}
	check := &ir.Call{Fun: field(signature, "Check"), Args: append([]ir.Expr{given}, named...)}
	if k != nil {
		names := call(py("KeywordNames"), append([]ir.Expr{str(f.calleeName(e)), k.dict}, named...)...)
		check.Args, check.Ellipsis = []ir.Expr{given, names}, true
	}
	f.emit(&ir.ExprStmt{At: f.place(), X: check})
}

// sameShape reports whether the parameters of two functions are of the same kinds, with defaults in the same places, and
// where it matters of the same names.
func sameShape(x, y *types.Func, names bool) bool {
	a, b := x.Params[callSkip(x):], y.Params[callSkip(y):]
	if len(a) != len(b) {
		return false
	}
	for i, p := range a {
		if q := b[i]; p.Kind != q.Kind || (p.Default == nil) != (q.Default == nil) || p.Default != nil && p != q || names && p.Name != q.Name {
			return false
		}
	}
	return true
}

// positionals is the number of a call's positional arguments, where none is spread.
func positionals(e *ast.Call, t *tail) int {
	if t != nil {
		return 0
	}
	return len(types.Positional(e))
}

// params describes a function's parameters to the runtime.
type params struct {
	keys, values []ir.Expr
	takesAny     bool // any number of further positional arguments, none included
	keywords     bool // any keywords
}

func (p *params) add(name string, value ir.Expr) {
	p.keys, p.values = append(p.keys, &ir.PkgRef{Name: name}), append(p.values, value)
}

// signatureOf is the package's variable that describes a function's parameters to the runtime.
func (f *fn) signatureOf(fn *types.Func, p *params) *ir.Var {
	b := f.b
	if v := b.signatures[fn]; v != nil {
		return v
	}
	name := fn.Name + "_signature"
	if fn.Class != nil {
		name = ast.SnakeCase(fn.Class.Name) + "_" + strings.Trim(fn.Name, "_") + "_signature"
	} else if fn.Lambda != nil {
		name = "lambda_signature"
	}
	v := &ir.Var{Python: name, Type: pyType("Signature"), Global: true, Declared: true, Pkg: b.pkg}
	b.signatures[fn] = v
	decl := &ir.VarDecl{Var: v, Value: &ir.Composite{Type: pyType("Signature"), Keys: p.keys, Elems: p.values}}
	m := fn.Module
	if fn.Stub != nil {
		m = f.m
	}
	b.signatureDecl[m] = append(b.signatureDecl[m], decl)
	return v
}

// describeParams describes the parameters of a function of the program that is given some arguments for certain.
func describeParams(fn *types.Func, given int) *params {
	var positional, only, optional []ir.Expr
	defaults, posOnly := 0, 0
	p := &params{takesAny: true}
	variadic := false
	for _, prm := range fn.Params {
		name := str(prm.Name)
		switch prm.Kind {
		case types.PosOnly, types.PosOrKw:
			positional = append(positional, name)
			if prm.Kind == types.PosOnly {
				posOnly++
			}
			if prm.Default != nil {
				defaults++
			}
		case types.VarPos:
			variadic = true
		case types.KwOnly:
			only = append(only, name)
			if prm.Default != nil {
				optional = append(optional, name)
			}
		case types.VarKw:
			p.keywords = true
		}
	}
	p.takesAny = variadic && len(positional)-defaults <= given && len(only) == len(optional)
	names := func(list []ir.Expr) ir.Expr {
		return &ir.Composite{Type: ir.Slice{Elem: basic("string")}, Elems: list}
	}
	p.add("Name", str(fn.Qualname()))
	if len(positional) > 0 {
		p.add("Params", names(positional))
	}
	if posOnly > 0 {
		p.add("PositionalOnly", intLit(posOnly))
	}
	if defaults > 0 {
		p.add("Defaults", intLit(defaults))
	}
	if variadic {
		p.add("Variadic", builtin("true"))
	}
	if len(only) > 0 {
		p.add("KeywordOnly", names(only))
	}
	if len(optional) > 0 {
		p.add("Optional", names(optional))
	}
	if p.keywords {
		p.add("Keywords", builtin("true"))
	}
	return p
}

// unnamed is what a parameter gets that no argument of its own fills: an item of what * spreads, a value of what ** does, or
// its default.
func (f *fn) unnamed(e *ast.Call, s *types.Slot, r *Rep, t *tail, k *kwargs) ir.Expr {
	fromTail := s.Tail != nil && t != nil
	fromKeywords := s.DoubleStar != nil && k != nil && (k.ns || s.Param.Default == nil || f.b.p.Passes(k.expr, s.Param.Name))
	if fromTail && t.known {
		if s.Index < len(t.items) {
			x, ir, at := t.items[s.Index]()
			return f.convert(x, ir, r, at)
		}
		fromTail = false
	}
	if fromTail && fromKeywords && !k.ns && !f.b.p.Passes(k.expr, s.Param.Name) {
		fromKeywords = false // the check has raised if * is too short
	}
	if fromKeywords && k.ns {
		v, vr := f.namespaceAttr(k.dict, s.Param.Name)
		return f.convert(v, vr, r, s.DoubleStar)
	}
	if !fromTail && !fromKeywords {
		return f.defaultArg(e, s.Param, r)
	}
	var at, get ir.Expr
	if fromTail {
		at = &ir.Index{X: t.args, Index: intLit(s.Index)}
	}
	name := str(s.Param.Name)
	if fromKeywords {
		get = method(k.dict, "At", name)
	}
	hasDefault := s.Param.Default != nil
	switch {
	case !hasDefault && !fromKeywords:
		return f.convert(at, t.item, r, s.Tail[0])
	case !hasDefault && !fromTail && !f.b.p.Passes(k.expr, s.Param.Name):
		return f.b.zero(r) // the check has raised
	case !hasDefault && !fromTail:
		return f.convert(get, k.rep.Args[1], r, s.DoubleStar)
	case !hasDefault:
		v := f.temp(s.Param.Name, r.Go)
		f.emit(&ir.Declare{At: f.place(), Var: v})
		then := f.into(func() { f.assign(ref(v), f.convert(at, t.item, r, s.Tail[0])) })
		els := f.into(func() { f.assign(ref(v), f.convert(get, k.rep.Args[1], r, s.DoubleStar)) })
		f.emit(&ir.If{Cond: bin(">", call(builtin("len"), t.args), intLit(s.Index)), Then: then, Else: els})
		return ref(v)
	}
	or := f.defaultArg(e, s.Param, r)
	if fromKeywords {
		or = k.valueOr(s.Param.Name, r, or)
	}
	if !fromTail {
		return or
	}
	if f.b.sameType(t.item.Go, r.Go) {
		return call(py("ArgOr"), t.args, intLit(s.Index), or)
	}
	v := f.temp(s.Param.Name, r.Go)
	f.assign(ref(v), or)
	then := f.into(func() { f.assign(ref(v), f.convert(at, t.item, r, s.Tail[0])) })
	f.emit(&ir.If{Cond: bin(">", call(builtin("len"), t.args), intLit(s.Index)), Then: then})
	return ref(v)
}
