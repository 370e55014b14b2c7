package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Loose functions.
//
// Functions that flow together have one Go signature where one does for all of their calls. It does not where they take
// different parameters, where a call leaves out an argument for which each has a default of its own, names one that stands
// in another place, or spreads a list. There the values are loose: each takes any arguments, checks them as CPython does,
// and calls the function.
//
//	ops = {"push": stack.push, "dup": stack.dup}    →    "push": func(args ...any) any {
//	ops[name](*words)                                        stackPushSignature.Check(1 + len(args))
//	                                                         stack.Push(args[0].(string))
//	                                                         return nil
//	                                                     },
//
// If some loose call of the program passes keywords, all loose functions take a dict of them first.
//
// A function is loose only in the company of others: alone in a variable it has its own signature, and is wrapped where it
// goes on to meet others. So a loose function never becomes a typed one again but where the runtime takes it.
//
// Alone, too, are loose the functions whose defaults are others each time that they are made: the function value holds them.
//
//	for i in range(3):                        for i := range 3 {
//	    def show(prefix, n=i): …       →          show := func(args ...any) { … py.GivenOr(bound[1], i) … }

// looseFuncs are the functions that are loose where they meet others.
type looseFuncs struct {
	fns      map[*types.Func]bool
	always   map[*types.Func]bool // alone, too
	calls    []*ast.Call          // of values that are loose
	keywords bool
	mixedCalls
}

// loose finds the functions that are loose where they meet others; when it is first asked for.
func (b *builder) loose() *looseFuncs {
	if b.looseFns != nil {
		return b.looseFns
	}
	l := &looseFuncs{fns: map[*types.Func]bool{}, always: map[*types.Func]bool{}, mixedCalls: newMixedCalls()}
	b.looseFns = l
	l.ownDefaults(b)
	var values []*ast.Call // calls of values that may be several functions
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		l.mixedCall(b, e, rec)
		if fns := l.functionsOf(b.p.CellOf(e.Func)); fns != nil && b.callsValue(e) {
			values = append(values, e)
			if len(fns) > 1 && b.irregular(e, rec) {
				l.add(fns)
			}
		}
	})
	var sets [][]*types.Func
	b.p.EachCell(func(c *types.Cell) {
		fns := l.functionsOf(c)
		if fns == nil {
			return
		}
		sets = append(sets, fns)
		if !oneSignature(fns) {
			l.add(fns)
		}
	})
	for grown := true; grown; {
		grown = false
		for _, fns := range sets {
			if slices.ContainsFunc(fns, func(f *types.Func) bool { return l.fns[f] }) {
				grown = l.add(fns) || grown
			}
		}
	}
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		if len(e.Keywords) > 0 && len(rec.Targets) == 1 && rec.Targets[0].Fn != nil && rec.Targets[0].Fn.Name == "partial" && len(e.Args) > 0 {
			fns := l.functionsOf(b.p.CellOf(e.Args[0]))
			l.keywords = l.keywords || fns != nil && l.fns[fns[0]] // a loose partial passes them on
		}
	})
	for _, e := range values {
		if l.fns[l.functionsOf(b.p.CellOf(e.Func))[0]] {
			l.calls = append(l.calls, e)
			l.keywords = l.keywords || b.passesKeywords(e)
		}
	}
	return l
}

// ownDefaults notes the functions that hold defaults of their own: they are made again and again, or in a function, with a
// default that is no constant, and are not only called where they are made.
func (l *looseFuncs) ownDefaults(b *builder) {
	callees := map[ast.Expression]bool{}
	b.p.EachCall(func(e *ast.Call, _ *types.Call) { callees[e.Func] = true })
	for _, f := range b.p.Funcs {
		if f.Class != nil || f.Stub != nil || f.Outer == nil && !f.Looped || !slices.ContainsFunc(f.Params, ownDefault) {
			continue
		}
		if !f.Looped && f.Lambda == nil {
			bind := b.p.Scopes(f.Module).Binder(f.Node)
			if bind != nil && !slices.ContainsFunc(bind.Reads, func(n *ast.Name) bool { return !callees[n] }) {
				continue
			}
		}
		l.always[f], l.fns[f] = true, true
	}
}

// ownDefault reports whether a parameter's default may be another each time that it is evaluated.
func ownDefault(p *types.Param) bool {
	switch x := p.Default.(type) {
	case nil, *ast.Constant:
		return false
	case *ast.UnaryOp:
		_, constant := x.Operand.(*ast.Constant)
		return !constant
	}
	return true
}

func (l *looseFuncs) add(fns []*types.Func) (grown bool) {
	for _, f := range fns {
		grown = grown || !l.fns[f]
		l.fns[f] = true
	}
	return grown
}

// functionsOf are the functions that a value may be, if it can be nothing else but None; nil if it is one that has its own
// signature.
func (l *looseFuncs) functionsOf(c *types.Cell) []*types.Func {
	var fns []*types.Func
	for _, a := range c.Atoms() {
		if types.IsNone(a) {
			continue
		}
		if a.Fn == nil || a.Fn.Name == "<callable>" || a.Fn.Stub != nil && a.Fn.Async {
			return nil
		}
		if !slices.Contains(fns, a.Fn) {
			fns = append(fns, a.Fn)
		}
	}
	if len(fns) == 0 || len(fns) == 1 && !l.always[fns[0]] {
		return nil
	}
	return fns
}

// callsValue reports whether a call is one of a function value, not of a method of an object that may be of several classes.
func (b *builder) callsValue(e *ast.Call) bool {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return true
	}
	if b.p.IsSuperAttr(a) {
		return false
	}
	for _, acc := range b.p.AttrOf(a).Found {
		if acc.Member != nil && acc.Member.Fn != nil {
			return false
		}
	}
	return true
}

// irregular reports whether one Go signature can't serve a call of all the functions that it may reach.
func (b *builder) irregular(e *ast.Call, rec *types.Call) bool {
	if b.p.BindProblem(e) != "" {
		return true
	}
	spreads := hasStar(types.Positional(e))
	named := len(types.Keywords(e)) > 0
	var first *types.Func
	var firstSlots []*types.Slot
	for _, t := range rec.Targets {
		if t.Fn == nil {
			return false
		}
		if t.Fn.Stub != nil {
			s := shape(t.Fn, t.Recv)
			if spreads || named || len(e.Args) != len(s.params) && !s.variadic {
				return true
			}
			continue
		}
		slots, _ := types.Bind(t.Fn, e, boundSkip(t))
		if first == nil {
			first, firstSlots = t.Fn, slots
			continue
		}
		if spreads || named {
			if !sameShape(t.Fn, first, named) {
				return true
			}
			continue
		}
		for i, s := range slots {
			if i < len(firstSlots) && unfilled(s) && unfilled(firstSlots[i]) && !sameDefault(s.Param, firstSlots[i].Param) {
				return true
			}
		}
	}
	return false
}

// boundSkip is the number of parameters that a function value has its arguments for.
func boundSkip(t *types.Target) int {
	if t.Recv != nil && !t.Fn.Static || isMethod(t.Fn) && t.Recv != nil {
		return 1
	}
	return 0
}

// unfilled reports whether a parameter gets its default.
func unfilled(s *types.Slot) bool {
	return s.Expr == nil && s.Tail == nil && s.DoubleStar == nil && (s.Param.Kind <= types.PosOrKw || s.Param.Kind == types.KwOnly)
}

// sameDefault reports whether the defaults of two parameters are one constant.
func sameDefault(p, q *types.Param) bool {
	if p.Default == nil || q.Default == nil {
		return true // one of them is no parameter to be filled
	}
	x, ok := p.Default.(*ast.Constant)
	y, also := q.Default.(*ast.Constant)
	return p.Default == q.Default || ok && also && x.Value == y.Value
}

// shape is a function's signature as far as the number of parameters goes.
func shape(fn *types.Func, recv *types.Atom) *signature {
	s := &signature{fn: fn}
	params := fn.Params
	if fn.Class != nil && !fn.Static && fn.Lambda == nil && (fn.Stub == nil || recv != nil) {
		params = params[min(1, len(params)):]
	}
	for _, p := range params {
		if fn.Stub != nil && (p.Default != nil || p.Kind > types.VarPos) {
			continue
		}
		if p.Kind == types.VarPos {
			s.variadic, s.vararg = true, len(s.params)
		}
		s.params = append(s.params, nil)
	}
	return s
}

// oneSignature reports whether functions have one Go signature.
func oneSignature(fns []*types.Func) bool {
	to := shape(fns[0], nil)
	for _, f := range fns {
		if coroutines(f) != coroutines(fns[0]) || takesKind(f) != takesKind(fns[0]) || !shape(f, nil).serves(to) {
			return false
		}
	}
	return true
}

// coroutines reports whether a function makes coroutines.
func coroutines(f *types.Func) bool { return f.Async && !f.Generator }

// takesKind tells builtin functions apart by what they take, as a Go function value takes one type. What takes anything can
// stand among functions of the program.
func takesKind(f *types.Func) string {
	switch {
	case f.Stub == nil || f.Stub.Loose == "" || f.Name == "len" || f.Name == "repr":
		return ""
	case f.Name == "print":
		return "any"
	case f.Name == "abs" || f.Name == "round":
		return "number"
	}
	return "items"
}

// passesKeywords reports whether a call passes keyword arguments, as far as can be told.
func (b *builder) passesKeywords(e *ast.Call) bool {
	for _, k := range e.Keywords {
		n, ok := k.Value.(*ast.Name)
		if k.Arg != "" || !ok || !b.emptyKeywords(n) {
			return true
		}
	}
	return false
}

// emptyKeywords reports whether a name is a **parameter that no call passes a keyword for.
func (b *builder) emptyKeywords(n *ast.Name) bool {
	for _, m := range b.p.Modules {
		bind := b.p.Scopes(m).Use(n)
		if bind == nil || bind.Builtin || bind.Unresolved {
			continue
		}
		return b.takesNone(b.p.VarOf(m, bind), n)
	}
	return false
}

// takesNone reports whether a variable is a **parameter that nothing changes and no call passes a keyword for.
func (b *builder) takesNone(v *types.Var, n *ast.Name) bool {
	if v == nil || v.Param == nil || v.Param.Kind != types.VarKw || len(v.Binding.Sites) != 1 {
		return false
	}
	for _, a := range b.p.CellOf(n).Atoms() {
		if len(a.Args) == 0 || b.changing()[a.Args[0].Root()] {
			return false
		}
	}
	return b.p.TakesNoKeywords(v.Param)
}

// isLoose reports whether functions that flow together are loose.
func (b *builder) isLoose(c *types.Cell) bool {
	l := b.loose()
	fns := l.functionsOf(c)
	return fns != nil && l.fns[fns[0]]
}

var keywordsRep = &Rep{Kind: Dict, Args: []*Rep{strRep, anyRep}, Go: ptr(pyType("Dict", basic("string"), basic("any")))}
var argsRep = &Rep{Kind: VarTuple, Args: []*Rep{anyRep}, Go: ir.Slice{Elem: basic("any")}}

// looseSignature is the Go signature of functions that are loose together.
func (b *builder) looseSignature(fns []*types.Func, recvs []*types.Atom) *signature {
	s := &signature{loose: true, variadic: true}
	if b.loose().keywords {
		s.params = append(s.params, keywordsRep)
	}
	s.vararg = len(s.params)
	s.params = append(s.params, argsRep)
	for i, f := range fns {
		result := anyRep
		switch {
		case f.Stub != nil && (f.Stub.Loose != "" || len(f.Overloads) > 1):
		case f.Async && !f.Generator:
			result = b.coroutineRep(f)
		default:
			fs := b.valueSignature(f, recvs[i])
			result, s.err = fs.result, s.err || fs.err
		}
		if result.Kind == Void && (result.Unit || result.Const != nil) {
			result = anyRep
		}
		if s.result == nil {
			s.result = result
		} else if !b.sameType(s.result.Go, result.Go) || s.result.Opt != result.Opt || s.result.Kind != result.Kind {
			s.result = anyRep
		}
	}
	return s
}

// coroutineRep is the representation of what a call of a coroutine function gives.
func (b *builder) coroutineRep(f *types.Func) *Rep {
	r := &Rep{}
	coroutine := b.p.ModuleNamed("typing").Stubs["Coroutine"].Class
	b.chooseAtom(r, &types.Atom{Class: coroutine, Args: []*types.Cell{f.Ret}}, &types.Cell{})
	return r
}

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

// loosen wraps a function that is about to meet others which take different arguments.
func (f *fn) loosen(x ir.Expr, from, to *signature) ir.Expr {
	if from.loose {
		return f.loosenMore(x, from, to)
	}
	fn := from.fn
	if fn != nil && fn.Stub != nil && fn.Stub.Loose != "" && to.takesKeywords() && !to.err && to.result.Kind == Any {
		return symbol(fn.Stub.Loose)
	}
	if fn == nil {
		f.refuse(f.span, "GSY0343", "keep functions of one signature in each variable", "this function and others of other parameters become one value: that is not supported")
		return x
	}
	if _, named := x.(*ir.ObjRef); !named && !f.frozen(x) && fn.Stub == nil {
		if _, lit := x.(*ir.FuncLit); !lit || f.b.comparesFuncs() {
			x = f.save(fn.Name, from.funcType(), x)
		}
	}
	lit := &ir.FuncLit{Results: to.results(), Variadic: true}
	g := &given{args: &ir.Var{Want: "args", Type: argsRep.Go, Declared: true}}
	if to.takesKeywords() {
		g.kwargs = &ir.Var{Want: "kwargs", Type: keywordsRep.Go, Declared: true}
		lit.Params = append(lit.Params, g.kwargs)
	}
	lit.Params = append(lit.Params, g.args)
	inner := f.literal(to)
	inner.ctx = nil
	lit.Body = inner.into(func() { inner.looseBody(x, from, to, g) })
	if f.b.comparesFuncs() {
		return call(py("Adapted"), lit, x)
	}
	return lit
}

// given is what a loose function is given.
type given struct{ kwargs, args *ir.Var }

// named is the keyword arguments.
func (g *given) named() ir.Expr {
	if g.kwargs == nil {
		return nilExpr()
	}
	return ref(g.kwargs)
}

// looseBody calls the function that a loose one is made of with the arguments that it is given.
func (f *fn) looseBody(x ir.Expr, from, to *signature, g *given) {
	fn := from.fn
	if fn.Stub != nil {
		f.looseStub(x, from, to, g)
		return
	}
	c := &ir.Call{Fun: x}
	c.Args, c.Ellipsis = f.bindLoose(fn, from.params, g)
	own, ok := x.(*ir.FuncLit)
	if ok && (!fn.Async || fn.Generator) && !from.ctx && from.err == to.err && f.sameRep(from.result, to.result) {
		f.bindParams(own.Params, c.Args)
		*f.out = append(*f.out, own.Body...)
		return
	}
	if !fn.Async || fn.Generator {
		if from.ctx {
			c.Args = append([]ir.Expr{f.context()}, c.Args...)
		}
		f.forward(c, from.result, from.err, to)
		return
	}
	r := f.b.coroutineRep(fn)
	ctx := ctxParam()
	run := &signature{result: r.Args[0], err: true, ctx: true}
	body := &ir.FuncLit{Params: []*ir.Var{ctx}, Results: run.results()}
	if ok && from.ctx && from.err && f.sameRep(from.result, run.result) {
		f.bindParams(own.Params[1:], c.Args)
		body.Params, body.Body = own.Params[:1], own.Body
	} else {
		f.freezeArgs(c, nil, from.params)
		if from.ctx {
			c.Args = append([]ir.Expr{ref(ctx)}, c.Args...)
		}
		later := f.literal(run)
		later.ctx = ctx
		body.Body = later.into(func() { later.forward(c, from.result, from.err, run) })
	}
	made := "NewCoroOf"
	if r.Args[0].Kind == Void {
		made = "NewCoro"
	}
	f.forward(call(aio(made), body), r, false, to)
}

// bindParams makes the parameters of a function literal variables that hold its arguments: its body follows.
func (f *fn) bindParams(params []*ir.Var, args []ir.Expr) {
	for i, p := range params {
		p.Declared = false
		f.assign(ref(p), args[i])
	}
}

// bindLoose binds what a loose function is given to the parameters of the function behind it, as CPython does.
func (f *fn) bindLoose(fn *types.Func, reps []*Rep, g *given) (list []ir.Expr, spread bool) {
	if callSkip(fn) > 0 {
		return f.bindMethod(fn, reps, g)
	}
	return f.bindParameters(fn, 0, reps, g)
}

// bindMethod is bindLoose for a method, or an __init__: the object is bound already.
func (f *fn) bindMethod(fn *types.Func, reps []*Rep, g *given) (list []ir.Expr, spread bool) {
	return f.bindParameters(fn, 1, reps, g)
}

func (f *fn) bindParameters(fn *types.Func, skip int, reps []*Rep, g *given) (list []ir.Expr, spread bool) {
	params := fn.Params[min(skip, len(fn.Params)):]
	var sig ir.Expr = ref(f.signatureOf(fn, describeParams(fn, 0)))
	if skip > 0 {
		sig = method(sig, "Bound")
	}
	var rest ir.Expr
	values := ref(g.args)
	switch bind := method(sig, "Bind", g.named(), ref(g.args)); {
	case g.kwargs == nil && allNeeded(params):
		f.emit(&ir.ExprStmt{At: f.place(), X: method(sig, "Check", call(builtin("len"), ref(g.args)))})
	case len(params) == 0:
		f.emit(&ir.ExprStmt{At: f.place(), X: bind})
	default:
		bound := f.temp("bound", argsRep.Go)
		f.assign(ref(bound), bind)
		values = ref(bound)
	}
	for i, p := range params {
		var v ir.Expr = &ir.Index{X: values, Index: intLit(i)}
		r := reps[i]
		switch {
		case p.Kind == types.VarPos:
			item := anyRep
			if r.Kind == VarTuple {
				item = r.Args[0]
			}
			rest = assertType(v, argsRep.Go)
			if item.Kind != Any {
				rest = f.convert(rest, argsRep, &Rep{Kind: VarTuple, Args: []*Rep{item}, Go: ir.Slice{Elem: item.Go}}, nil)
			}
		case p.Kind == types.VarKw:
			v = assertType(v, keywordsRep.Go)
			if r.Kind == Dict && !f.sameRep(r, keywordsRep) {
				v = &ir.Call{Fun: py("KeywordsAs"), TypeArgs: []ir.Type{r.Args[1].Go}, Args: []ir.Expr{v}}
			}
			list = append(list, v)
		case p.Default == nil:
			list = append(list, f.convert(v, anyRep, r, nil))
		default:
			list = append(list, f.givenOr(v, p, r))
		}
	}
	if rest != nil {
		list = append(list, rest)
	}
	return list, rest != nil
}

// allNeeded reports whether all parameters are filled by position.
func allNeeded(params []*types.Param) bool {
	for _, p := range params {
		if p.Default != nil || p.Kind > types.PosOrKw {
			return false
		}
	}
	return true
}

// givenOr is a value that a parameter is given, or its default.
func (f *fn) givenOr(v ir.Expr, p *types.Param, r *Rep) ir.Expr {
	or := f.defaultArg(p.Default, p, r)
	c := call(py("GivenOr"), v, or)
	c.Purity = ir.Pure
	if r.Kind == Any || f.needsTypeArg([]ir.Expr{or}, r) {
		c.TypeArgs = []ir.Type{r.Go}
	}
	return c
}

// looseStub calls a function of the runtime with the arguments of a loose one: by its form for that, or by the overload
// that takes any values.
func (f *fn) looseStub(x ir.Expr, from, to *signature, g *given) {
	fn := from.fn
	if fn.Stub.Loose != "" {
		f.forward(&ir.Call{Fun: symbol(fn.Stub.Loose), Args: []ir.Expr{g.named(), ref(g.args)}, Ellipsis: true}, anyRep, false, to)
		return
	}
	params := fn.Params[min(callSkip(fn), len(fn.Params)):]
	if len(fn.Overloads) == 1 && len(from.params) == len(params) && allNeeded(params) {
		list, _ := f.bindLoose(fn, from.params, g)
		if from.ctx {
			list = append([]ir.Expr{f.context()}, list...)
		}
		f.forward(&ir.Call{Fun: x, Args: list}, from.result, from.err, to)
		return
	}
	f.refuse(f.span, "GSY0343", "write a lambda", "%s and functions of other parameters as one value are not supported", stubName(fn))
	f.returnValue(f.b.zero(to.result))
}

// loosenMore takes a loose function to a place where others give another kind of result.
func (f *fn) loosenMore(x ir.Expr, from, to *signature) ir.Expr {
	lit := &ir.FuncLit{Results: to.results(), Variadic: true}
	c := &ir.Call{Fun: x, Ellipsis: true}
	inner := f.literal(to)
	for i, p := range to.params {
		v := &ir.Var{Want: "args", Type: p.Go, Declared: true}
		if i < to.vararg {
			v.Want = "kwargs"
		}
		lit.Params = append(lit.Params, v)
		c.Args = append(c.Args, ref(v))
	}
	lit.Body = inner.into(func() { inner.forward(c, from.result, from.err, to) })
	return lit
}

// tighten makes a loose function one that the runtime takes, with parameters of its own.
func (f *fn) tighten(x ir.Expr, from, to *signature) ir.Expr {
	lit := &ir.FuncLit{Results: to.results(), Variadic: to.variadic}
	c := &ir.Call{Fun: x}
	inner := f.literal(to)
	if to.ctx {
		inner.takeContext(lit)
	}
	if from.takesKeywords() {
		c.Args = append(c.Args, nilExpr())
	}
	lit.Body = inner.into(func() {
		for i, p := range to.params {
			v := &ir.Var{Want: string(rune('a' + i)), Type: p.Go, Declared: true}
			lit.Params = append(lit.Params, v)
			c.Args = append(c.Args, inner.convert(ref(v), p, anyRep, nil))
		}
		if to.fn == nil || !to.fn.Async || to.fn.Generator {
			inner.forward(c, from.result, from.err, to)
			return
		}
		made, r := inner.settled(&fallibleCall{expr: c, rep: from.result, fails: from.err, want: "coro"})
		if coro := f.b.coroutineRep(to.fn); r.Kind == Any {
			made, r = inner.convert(made, r, coro, nil), coro
		}
		inner.forward(method(made, "Await", inner.context()), r.Args[0], true, to)
	})
	return lit
}
