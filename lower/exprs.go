package lower

import (
	"math/big"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// as lowers an expression in the representation that its place wants.
func (f *fn) as(e ast.Expression, want *Rep) ir.Expr {
	if v, ok := f.b.evaluated[e]; ok {
		return f.convert(v.x, v.rep, want, e)
	}
	if want.Kind == Duration {
		return f.duration(e)
	}
	switch x := e.(type) {
	case *ast.Constant:
		if c := f.constantAs(x, want); c != nil {
			return c
		}
	case *ast.List:
		if want.Kind == Slice || want.Kind == List {
			return f.listDisplay(x, want)
		}
	case *ast.IfExp:
		return f.conditional(x, want)
	case *ast.BoolOp:
		if want.Kind != Bool || want.Opt {
			return f.boolValue(x, want)
		}
	case *ast.Lambda:
		if want.Kind == Func && want.Sig != nil {
			return f.lambda(x, want)
		}
	case *ast.Tuple:
		if want.Kind == Tuple && len(want.Args) == len(x.Elts) && !want.Opt {
			return f.tupleAs(x, want)
		}
		if want.Kind == VarTuple && !want.Opt && !hasStar(x.Elts) {
			return f.varTuple(x, want)
		}
	case *ast.Dict:
		if want.Kind == Dict {
			return f.dictDisplay(x, want)
		}
	}
	if want.Kind == Seq {
		return f.seqOf(e, want)
	}
	v, r := f.value(e)
	return f.convert(v, r, want, e)
}

// expr lowers an expression in its own representation.
func (f *fn) expr(e ast.Expression) ir.Expr {
	v, _ := f.value(e)
	return v
}

// value lowers an expression, and tells the representation that it came out in: that of its cell, or a plainer one.
func (f *fn) value(e ast.Expression) (ir.Expr, *Rep) {
	if v, ok := f.b.evaluated[e]; ok {
		return v.x, v.rep
	}
	r := f.rep(e)
	switch e := e.(type) {
	case *ast.Constant:
		return f.constant(e)
	case *ast.JoinedStr:
		return f.fstring(e), strRep
	case *ast.Name:
		return f.name(e)
	case *ast.Attribute:
		return f.attribute(e)
	case *ast.Subscript:
		return f.subscript(e)
	case *ast.Slice:
		return f.sliceValue(e)
	case *ast.Call, *ast.Await:
		c := f.fallible(e)
		if c.fails {
			x, xr := f.settled(c)
			return f.freshAs(x, xr, r, e)
		}
		return f.freshAs(c.expr, c.rep, r, e)
	case *ast.BinOp:
		return f.binary(e, e.Op, e.Left, e.Right, r)
	case *ast.UnaryOp:
		return f.unary(e, r)
	case *ast.BoolOp:
		if r.Kind == Bool && !r.Opt && f.allBool(e.Values) {
			return f.cond(e), boolRep
		}
		return f.boolValue(e, r), r
	case *ast.Compare:
		return f.compare(e), boolRep
	case *ast.IfExp:
		return f.conditional(e, r), r
	case *ast.Lambda:
		return f.lambda(e, r), r
	case *ast.List:
		return f.listDisplay(e, r), r
	case *ast.Tuple:
		if r.Kind == Tuple {
			return f.tupleAs(e, r), r
		}
		return f.varTuple(e, r), r
	case *ast.Dict:
		return f.dictDisplay(e, r), r
	case *ast.Set:
		return f.setDisplay(e, r), r
	case *ast.ListComp:
		return f.listComp(e, r), r
	case *ast.SetComp:
		return f.setComp(e, r), r
	case *ast.DictComp:
		return f.dictComp(e, r), r
	case *ast.GeneratorExp:
		seq, s := f.generatorExp(e)
		return f.convert(seq, s, r, e), r
	case *ast.NamedExpr:
		return f.walrus(e)
	case *ast.Starred:
		return f.value(e.Value)
	case *ast.Yield, *ast.YieldFrom:
		return f.settled(f.fallible(e))
	default:
		f.refuse(e, "GSY0431", "rewrite the expression", "this expression is not supported")
	}
	return nilExpr(), r
}

// settled is settle with the representation of the value.
func (f *fn) settled(c *fallibleCall) (ir.Expr, *Rep) {
	x := f.settle(c, c.want)
	if k := c.rep.Const; k != nil {
		return f.constant(k)
	}
	return x, c.rep
}

// settle makes a failing call a statement, and gives its value.
func (f *fn) settle(c *fallibleCall, want string) ir.Expr {
	err := f.newErr()
	if c.rep.Kind == Void {
		f.emit(&ir.Assign{At: f.place(), Lhs: c.rep.results(ref(err)), Rhs: []ir.Expr{c.expr}})
		f.checkErr(err)
		return &ir.Composite{Type: voidRep.Go}
	}
	if want == "" {
		want = "value"
	}
	v := f.temp(want, c.rep.Go)
	f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(v), ref(err)}, Rhs: []ir.Expr{c.expr}})
	f.checkErr(err)
	return ref(v)
}

// results are the left side for a call of which only the error counts.
func (r *Rep) results(err ir.Expr) []ir.Expr {
	if r.Kind == Void && !r.Unit {
		return []ir.Expr{err}
	}
	return []ir.Expr{nil, err}
}

// discard evaluates an expression for its effects; what it gives is a call still to be made, or something without
// effects.
func (f *fn) discard(e ast.Expression) ir.Expr {
	switch e := e.(type) {
	case *ast.Call, *ast.Await, *ast.Yield, *ast.YieldFrom:
		if a, ok := e.(*ast.Await); ok {
			f.unused, _ = a.Value.(*ast.Call)
		}
		c := f.fallible(e)
		if !c.fails {
			return c.expr
		}
		err := f.newErr()
		f.emit(&ir.Assign{At: f.place(), Lhs: c.rep.results(ref(err)), Rhs: []ir.Expr{c.expr}})
		f.checkErr(err)
		return nil
	}
	return f.expr(e)
}

// constant lowers a constant in its own representation.
func (f *fn) constant(k *ast.Constant) (ir.Expr, *Rep) {
	switch v := k.Value.(type) {
	case ast.ConstNone:
		return nilExpr(), voidRep
	case ast.ConstBool:
		if v {
			return builtin("true"), boolRep
		}
		return builtin("false"), boolRep
	case ast.ConstInt:
		if !v.IsInt64() {
			if f.inHex(k) {
				return call(py("BigLit"), str("0x"+strings.ToUpper(v.Text(16)))), bigRep
			}
			return call(py("BigLit"), str(v.String())), bigRep
		}
		return &ir.IntLit{Value: v.String(), Hex: f.inHex(k)}, intRep
	case ast.ConstFloat:
		return &ir.FloatLit{Value: float64(v)}, floatRep
	case ast.ConstStr:
		return &ir.StringLit{Value: string(v), Raw: k.EndLine > k.Line}, strRep
	case ast.ConstBytes:
		return conv(pyType("Bytes"), str(string(v))), bytesRep
	case ast.ConstEllipsis:
		f.refuse(k, "GSY0431", "use None, or an object() of your own", "the value ... is not supported")
	case ast.ConstComplex:
		f.refuse(k, "GSY0432", "keep the two parts as floats", "complex numbers are not supported")
	}
	return nilExpr(), anyRep
}

// constantAs lowers a constant straight into another representation, or gives nil.
func (f *fn) constantAs(k *ast.Constant, want *Rep) ir.Expr {
	n, ok := k.Value.(ast.ConstInt)
	if ok && want.Kind == Float && !want.Opt {
		if v, _ := new(big.Float).SetInt(n.Int).Float64(); v-v == 0 {
			return &ir.FloatLit{Value: v}
		}
	}
	if ast.IsNone(k) {
		return f.noneAs(want)
	}
	return nil
}

// noneAs is None in a representation.
func (f *fn) noneAs(want *Rep) ir.Expr {
	switch {
	case want.boxed():
		return &ir.Call{Fun: py("None"), TypeArgs: []ir.Type{f.b.some(want).Go}}
	case want.Kind == Void:
		return &ir.Composite{Type: voidRep.Go}
	case !want.Opt && want.Kind != Any:
		return f.b.zero(want) // no None can come: the coroutine that would give it never returns
	}
	return nilExpr()
}

// name lowers the read of a name.
func (f *fn) name(e *ast.Name) (ir.Expr, *Rep) {
	b := f.info.Use(e)
	r := f.rep(e)
	if b == nil || b.Builtin || b.Unresolved || f.info.Bound(e) == scope.Never && f.builtinFallback(e) {
		return f.builtinName(e, r)
	}
	v := f.b.p.VarOf(f.m, b)
	if x, ok := f.static(v); ok {
		return x, r
	}
	if f.b.sameVar(v) == nil {
		f.checkBound(e, v)
	}
	v = f.b.originOf(v)
	if x, xr := f.moduleText(v); x != nil {
		return x, xr
	}
	if o := f.b.constant(v); o != nil {
		return obj(o), r
	}
	if s := v.Binding.Scope; s != nil && s.Kind == scope.Class && f.b.memberOf(v) == nil {
		f.refuse(e, "GSY0455", "write the value out", "%s of a class's body is no attribute that can be read here", e.ID)
		return nilExpr(), r
	}
	x := ref(f.variable(v))
	if r.Kind == VarTuple && isVariadic(x) {
		return conv(r.Go, x), r
	}
	return f.narrowed(e, x, f.b.varRep(v), r), r
}

func (f *fn) builtinFallback(e *ast.Name) bool {
	fb := f.info.Fallback(e)
	return fb != nil && fb.Builtin
}

// narrowed converts a read that a test has narrowed from the variable's representation to that of what is left.
func (f *fn) narrowed(e ast.Expression, x ir.Expr, from, to *Rep) ir.Expr {
	if f.b.p.Unnarrowed(e) == nil || from == to {
		return x
	}
	return f.convert(x, from, to, e)
}

// static gives the Go name of a variable that only ever holds one function, class or module.
func (f *fn) static(v *types.Var) (ir.Expr, bool) {
	atoms := v.Cell.Atoms()
	if len(atoms) != 1 {
		return nil, false
	}
	a := atoms[0]
	switch {
	case a.Fn != nil && a.Fn.Stub == nil && a.Recv == nil && f.b.isDefinedBy(v, a.Fn):
		return f.funcValue(a.Fn), true
	case a.Fn != nil && a.Fn.Stub != nil && a.Fn.Stub.Go != "" && a.Recv == nil:
		return symbol(a.Fn.Stub.Go), true
	case a.Obj != nil:
		return f.classValue(a.Obj), true
	case a.Mod != nil:
		return f.moduleValue(a.Mod), true
	}
	return nil, false
}

// isDefinedBy reports whether a variable is the name of the def statement itself and is bound nowhere else: then the
// Go function's name stands for it.
func (b *builder) isDefinedBy(v *types.Var, f *types.Func) bool {
	if b.loose().always[f] {
		return false
	}
	return f.Name == v.Name && f.Lambda == nil && f.Outer == nil && v.Binding.Global() || v.Module != f.Module && f.Outer == nil
}

func (f *fn) funcValue(fn *types.Func) ir.Expr {
	return obj(f.b.funcObject(fn))
}

func (f *fn) builtinName(e *ast.Name, r *Rep) (ir.Expr, *Rep) {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		switch {
		case a.Obj != nil:
			return f.classValue(a.Obj), r
		case a.Fn != nil && a.Fn.Stub != nil && a.Fn.Stub.Go != "":
			return symbol(a.Fn.Stub.Go), r
		}
	}
	if b := f.info.Use(e); b != nil && b.Unresolved {
		// Bound nowhere: an error that is reported already, or a warning where the program catches the NameError.
		fault := method(py("NameError"), "New", str("name '"+e.ID+"' is not defined"))
		f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), fault)})
		return nilExpr(), r
	}
	f.refuse(e, "GSY0303", "see docs/language.md for what is supported", "the builtin %s is not supported here", e.ID)
	return nilExpr(), r
}

// walrus assigns and gives the value.
func (f *fn) walrus(e *ast.NamedExpr) (ir.Expr, *Rep) {
	v, r := f.value(e.Value)
	n := e.Target.(*ast.Name)
	tv := f.varOfName(n)
	to := f.b.rep(tv.Cell)
	f.assignVar(tv, f.convert(v, r, to, e.Value))
	return ref(f.variable(tv)), to
}

// allBool reports whether all values are plain bools.
func (f *fn) allBool(values []ast.Expression) bool {
	for _, v := range values {
		if r := f.rep(v); r.Kind != Bool || r.Opt {
			return false
		}
	}
	return true
}

// unwrap takes the value out of an optional that is known not to be None.
func (f *fn) unwrap(x ir.Expr, r *Rep) ir.Expr {
	if r.boxed() {
		return field(x, "Value")
	}
	return x
}

func (f *fn) tupleAs(e *ast.Tuple, want *Rep) ir.Expr {
	items := f.operandsAs(e.Elts, want.Args)
	return f.tupleOf(items, want)
}

func (f *fn) tupleOf(items []ir.Expr, want *Rep) ir.Expr {
	switch len(items) {
	case 2:
		return &ir.Call{Fun: py("PairOf"), Args: items, TypeArgs: f.tupleTypeArgs(items, want)}
	case 3:
		return &ir.Call{Fun: py("TripleOf"), Args: items, TypeArgs: f.tupleTypeArgs(items, want)}
	}
	return &ir.Composite{Type: want.Go, Elems: items}
}

// tupleTypeArgs gives the type arguments where Go would infer others: untyped nil, or a concrete type where an
// interface is wanted.
func (f *fn) tupleTypeArgs(items []ir.Expr, want *Rep) []ir.Type {
	exact := true
	for i, x := range items {
		r := want.Args[i]
		if isNilLit(x) || r.Kind == Any || r.Kind == Error || r.Kind == Iface || r.Kind == Func || r.Kind == Bytes {
			exact = false
		}
		if _, lit := x.(*ir.IntLit); lit && r.Kind != Int {
			exact = false
		}
	}
	if exact {
		return nil
	}
	var args []ir.Type
	for _, r := range want.Args {
		args = append(args, r.elem())
	}
	return args
}

func (f *fn) varTuple(e *ast.Tuple, r *Rep) ir.Expr {
	if r.Kind != VarTuple {
		return f.convert(&ir.Composite{Type: pyType("Tuple", basic("any")), Elems: f.operandsOf(e.Elts, anyRep)}, anyRep, r, e)
	}
	if hasStar(e.Elts) {
		return conv(r.Go, f.spreadDisplay(e.Elts, f.sliceRep(r.Args[0])))
	}
	return &ir.Composite{Type: r.Go, Elems: f.operandsOf(e.Elts, r.Args[0])}
}

// operandsOf lowers operands of one representation.
func (f *fn) operandsOf(list []ast.Expression, r *Rep) []ir.Expr {
	reps := make([]*Rep, len(list))
	for i := range reps {
		reps[i] = r
	}
	return f.operandsAs(list, reps)
}

func (f *fn) listDisplay(e *ast.List, r *Rep) ir.Expr {
	if r.Kind != Slice && r.Kind != List {
		return f.convert(f.listDisplay(e, &Rep{Kind: List, Args: []*Rep{anyRep}, Go: ptr(pyType("List", basic("any")))}), anyRep, r, e)
	}
	item := r.Args[0]
	for _, x := range e.Elts {
		if _, ok := x.(*ast.Starred); ok {
			return f.spreadDisplay(e.Elts, r)
		}
	}
	items := f.operandsOf(e.Elts, item)
	lines := len(e.Elts) > 1 && e.Elts[len(e.Elts)-1].Pos().Line > e.Elts[0].Pos().Line
	if r.Kind == Slice {
		return &ir.Composite{Type: r.Go, Elems: items, Lines: lines}
	}
	if len(items) == 0 || f.needsTypeArg(items, item) {
		return &ir.Call{Fun: py("ListOf"), TypeArgs: []ir.Type{item.elem()}, Args: items}
	}
	return call(py("ListOf"), items...)
}

// needsTypeArg: Go would infer another type from untyped constants, nil, or concrete types under an interface.
func (f *fn) needsTypeArg(items []ir.Expr, item *Rep) bool {
	switch item.Kind {
	case Any, Error, Iface, Func:
		return true
	case Float:
		return slices.ContainsFunc(items, untypedInt)
	}
	return slices.ContainsFunc(items, isNilLit)
}

// untypedInt reports whether Go takes an expression for a constant int, whatever it is wanted for.
func untypedInt(x ir.Expr) bool {
	switch x := x.(type) {
	case *ir.IntLit:
		return true
	case *ir.Unary:
		return untypedInt(x.X)
	case *ir.Paren:
		return untypedInt(x.X)
	case *ir.Binary:
		return untypedInt(x.X) && untypedInt(x.Y)
	}
	return false
}

// spreadDisplay lowers [*a, b].
func (f *fn) spreadDisplay(elts []ast.Expression, r *Rep) ir.Expr {
	item := r.Args[0]
	v := f.temp("items", ir.Slice{Elem: item.elem()})
	plain := run(elts)
	if plain > 0 {
		f.assign(ref(v), &ir.Composite{Type: v.Type, Elems: f.operandsOf(elts[:plain], item)})
	} else {
		f.emit(&ir.Declare{At: f.place(), Var: v})
	}
	for elts = elts[plain:]; len(elts) > 0; elts = elts[max(1, plain):] {
		if plain = run(elts); plain > 0 {
			items := f.operandsOf(elts[:plain], item)
			f.assign(ref(v), call(builtin("append"), append([]ir.Expr{ref(v)}, items...)...))
			continue
		}
		st := elts[0].(*ast.Starred)
		switch from := f.rep(st.Value); {
		case from.Kind == Tuple && !from.Opt:
			t := f.stable(f.expr(st.Value), from)
			c := call(builtin("append"), ref(v))
			for i, one := range from.Args {
				c.Args = append(c.Args, f.convert(field(t, tupleField(len(from.Args), i)), one, item, st.Value))
			}
			f.assign(ref(v), c)
		case (from.Kind == Slice || from.Kind == List || from.Kind == VarTuple) && !from.Opt && f.b.sameType(from.Args[0].Go, item.Go):
			f.assign(ref(v), &ir.Call{Fun: builtin("append"), Args: []ir.Expr{ref(v), f.sliceOf(st.Value, item)}, Ellipsis: true})
		default:
			f.assign(ref(v), call(std("slices", "AppendSeq"), ref(v), f.seqOf(st.Value, &Rep{Kind: Seq, Args: []*Rep{item}})))
		}
	}
	if r.Kind == Slice {
		return ref(v)
	}
	return call(py("NewList"), ref(v))
}

// run is how many elements of a display stand before its first *piece.
func run(elts []ast.Expression) int {
	n := slices.IndexFunc(elts, func(x ast.Expression) bool { _, ok := x.(*ast.Starred); return ok })
	if n < 0 {
		return len(elts)
	}
	return n
}

func (f *fn) dictDisplay(e *ast.Dict, r *Rep) ir.Expr {
	if r.Kind != Dict {
		k := &Rep{Kind: Dict, Args: []*Rep{anyRep, anyRep}, Go: ptr(pyType("Dict", basic("any"), basic("any")))}
		return f.convert(f.dictDisplay(e, k), k, r, e)
	}
	if c := f.b.joining()[e]; c != nil && r.Args[0].Kind == Str {
		return f.joinedKeywords(c, e, r)
	}
	for _, k := range e.Keys {
		if k == nil {
			return f.mergedDict(e, r)
		}
	}
	key, val := r.Args[0], r.Args[1]
	var list []ast.Expression
	var reps []*Rep
	for i, k := range e.Keys {
		list = append(list, k, e.Values[i])
		reps = append(reps, key, val)
	}
	return f.dictOf(f.operandsAs(list, reps), r)
}

// dictOf makes a dict of keys and values in turn.
func (f *fn) dictOf(items []ir.Expr, r *Rep) ir.Expr {
	key, val := r.Args[0], r.Args[1]
	typeArgs := []ir.Type{key.elem(), val.elem()}
	if key.Kind == Str && val.Kind == Any && len(items) > 0 {
		return call(py("Record"), items...)
	}
	if len(items) == 0 {
		return &ir.Call{Fun: py("NewDict"), TypeArgs: typeArgs}
	}
	var pairs []ir.Expr
	explicit := false
	var values []ir.Expr
	for i := 0; i < len(items); i += 2 {
		values = append(values, items[i+1])
		explicit = explicit || f.needsTypeArg(items[i:i+1], key)
		pairs = append(pairs, call(py("KV"), items[i], items[i+1]))
	}
	if explicit || f.needsTypeArg(values, val) {
		for _, p := range pairs {
			p.(*ir.Call).TypeArgs = typeArgs
		}
	}
	return call(py("DictOf"), pairs...)
}

// joining are the dicts that stand for several ** of a call.
func (b *builder) joining() map[*ast.Dict]*ast.Call {
	if b.joins == nil {
		b.joins = map[*ast.Dict]*ast.Call{}
		b.p.EachCall(func(e *ast.Call, _ *types.Call) {
			for _, k := range e.Keywords {
				if d, ok := k.Value.(*ast.Dict); ok && k.Arg == "" && d.Span == e.Span {
					b.joins[d] = e
				}
			}
		})
	}
	return b.joins
}

// mergedDict lowers {**a, "k": v}.
func (f *fn) mergedDict(e *ast.Dict, r *Rep) ir.Expr {
	v := f.temp("merged", r.Go)
	keys, values := e.Keys, e.Values
	if first := f.rep(values[0]); keys[0] == nil && first.Kind == Dict && !first.Opt && f.b.sameType(first.Go, r.Go) {
		f.assign(ref(v), method(f.expr(values[0]), "Copy"))
		keys, values = keys[1:], values[1:]
	} else {
		f.assign(ref(v), &ir.Call{Fun: py("NewDict"), TypeArgs: []ir.Type{r.Args[0].elem(), r.Args[1].elem()}})
	}
	for i, k := range keys {
		if k == nil {
			f.merge(ref(v), values[i], r)
			continue
		}
		kv := f.operandsAs([]ast.Expression{k, values[i]}, r.Args)
		f.emit(&ir.ExprStmt{X: method(ref(v), "Set", kv...)})
	}
	return ref(v)
}

// merge puts the items of **e into a dict.
func (f *fn) merge(d ir.Expr, e ast.Expression, r *Rep) {
	from := f.rep(e)
	key, _ := f.mappingReps(from)
	switch {
	case from.Opt || key == nil:
		for _, a := range f.b.p.CellOf(e).Atoms() {
			if a.Class != nil && a.Class.Stub == nil && a.Class.Lookup("keys") != nil {
				f.refuse(e, "GSY0434", "make a dict of it: {k: m[k] for k in m.keys()}", "** of a mapping of your own is not supported")
			}
		}
		f.emit(&ir.ExprStmt{At: f.place(), X: call(py("UpdateMapping"), d, f.as(e, anyRep))})
	case from.Kind == Dict && f.b.sameType(from.Go, r.Go):
		f.emit(&ir.ExprStmt{At: f.place(), X: method(d, "Update", f.expr(e))})
	default:
		f.emit(&ir.ExprStmt{At: f.place(), X: method(d, "UpdatePairs", f.pairSeq(e, r.Args[0], r.Args[1]))})
	}
}

func (f *fn) setDisplay(e *ast.Set, r *Rep) ir.Expr {
	if r.Kind != Set {
		f.refuse(e, "GSY0431", "use a set of one type", "a set of values that vary is not supported here")
		return nilExpr()
	}
	if hasStar(e.Elts) {
		x := f.spreadDisplay(e.Elts, f.sliceRep(r.Args[0]))
		return call(py("CollectSet"), call(std("slices", "Values"), x))
	}
	items := f.operandsOf(e.Elts, r.Args[0])
	c := call(py("SetLiteral"), items...)
	if f.needsTypeArg(items, r.Args[0]) {
		c.TypeArgs = []ir.Type{r.Args[0].elem()}
	}
	return c
}
