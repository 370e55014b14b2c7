package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

func (f *fn) assignStmt(st *ast.Assign) {
	if f.declarative(st) {
		return
	}
	if f.gatherPair(st) {
		return
	}
	f.assignTargets(st.Targets, st.Value)
}

// declarative statements are no code: T = TypeVar("T"), type aliases.
func (f *fn) declarative(st *ast.Assign) bool {
	if c, ok := st.Value.(*ast.Call); ok {
		switch f.b.p.IntrinsicOf(f.m, f.f, c.Func) {
		case "TypeVar", "ParamSpec", "NewType":
			return true
		}
		if k := f.b.p.TupleClass(c); k != nil && len(st.Targets) == 1 {
			f.dataDefaults(k)
			return true
		}
	}
	if s, ok := st.Value.(*ast.Subscript); ok {
		if r := f.rep(s.Value); r.Kind == Class || len(f.b.p.CellOf(s.Value).Atoms()) == 0 {
			if v := f.b.p.Resolve(f.m, f.f, s.Value); v != nil && v.Class != nil && !v.Class.Enum {
				return true
			}
		}
	}
	return false
}

// assignTargets lowers a = b = value.
func (f *fn) assignTargets(targets []ast.Expression, value ast.Expression) {
	if len(targets) == 1 {
		switch t := targets[0].(type) {
		case *ast.Name:
			f.assignName(t, value)
			return
		case *ast.Tuple:
			if f.assignPairwise(t.Elts, value) || f.assignBranches(t, value) {
				return
			}
		}
		f.assignOne(targets[0], value)
		return
	}
	if _, ok := value.(*ast.Constant); ok {
		place := f.place()
		for _, t := range targets {
			f.span = place
			f.assignTargets([]ast.Expression{t}, value)
		}
		return
	}
	x, r := f.value(value)
	if _, variable := x.(*ir.VarRef); !variable || !f.isStable(x) {
		x = f.save("value", r.Go, x) // one object, of what the variables were before
	}
	for _, t := range targets {
		f.assignValue(t, x, r, value)
	}
}

// assignBranches lowers a, b = (c, d) if test else (e, f) to an assignment in each branch; false for other values.
func (f *fn) assignBranches(t *ast.Tuple, value ast.Expression) bool {
	e, ok := value.(*ast.IfExp)
	if !ok || !sameLength(t, e.Body) || !sameLength(t, e.Orelse) {
		return false
	}
	if _, known := f.b.p.Imports.Decided(f.b.p.Link(f.m), e.Test); known {
		return false
	}
	place := f.place()
	cond := f.cond(e.Test)
	then := f.into(func() { f.assignTargets([]ast.Expression{t}, e.Body) })
	els := f.into(func() { f.assignTargets([]ast.Expression{t}, e.Orelse) })
	f.emit(&ir.If{At: place, Cond: cond, Then: then, Else: els})
	return true
}

// sameLength reports whether a value is a tuple display with an item for each target.
func sameLength(t *ast.Tuple, value ast.Expression) bool {
	display, ok := value.(*ast.Tuple)
	starred := func(e ast.Expression) bool { _, ok := e.(*ast.Starred); return ok }
	return ok && len(display.Elts) == len(t.Elts) && !slices.ContainsFunc(t.Elts, starred) && !slices.ContainsFunc(display.Elts, starred)
}

// assignName lowers x = value, the value's statements writing to x themselves where nobody could tell.
func (f *fn) assignName(t *ast.Name, value ast.Expression) {
	v := f.varOfName(t)
	if f.b.constant(v) != nil {
		f.place()
		return // declared as a Go constant
	}
	if f.skipAlias(v, value) {
		return
	}
	want := f.b.rep(v.Cell)
	switch value.(type) {
	case *ast.Call, *ast.Await, *ast.Yield, *ast.YieldFrom:
		c := f.fallible(value)
		if c.fails && c.rep.Kind != Void && f.writesThrough(v) && f.sameRep(c.rep, want) {
			err := f.newErr()
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(f.variable(v)), ref(err)}, Rhs: []ir.Expr{c.expr}})
			f.checkErr(err)
			f.bind(v)
			return
		}
		x := c.expr
		if c.fails {
			x = f.settle(c, c.want)
		}
		f.assignVar(v, f.convert(x, c.rep, want, value))
		return
	}
	if f.fillsDirectly(v, value, want) {
		return
	}
	f.assignVar(v, f.as(value, want))
}

// fillsDirectly lowers x = [… for …] to a loop that fills x itself, where nobody could see it half full.
func (f *fn) fillsDirectly(v *types.Var, value ast.Expression, want *Rep) bool {
	switch value.(type) {
	case *ast.ListComp:
		if want.Kind != Slice {
			return false
		}
	case *ast.SetComp:
		if want.Kind != Set {
			return false
		}
	case *ast.DictComp:
		if want.Kind != Dict {
			return false
		}
	default:
		return false
	}
	if want.Opt || !f.writesThrough(v) || f.reads(value, v) || len(f.loops) > 0 && len(v.Binding.Sites) > 1 {
		return false
	}
	f.target = f.variable(v)
	f.as(value, want)
	f.target = nil
	f.bind(v)
	return true
}

// reads reports whether an expression mentions a variable.
func (f *fn) reads(e ast.Expression, v *types.Var) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if name, ok := n.(*ast.Name); ok && f.varOfName(name) == v {
			found = true
		}
		return !found
	})
	return found
}

// skipAlias: a name that stands for one class or module needs no variable.
func (f *fn) skipAlias(v *types.Var, value ast.Expression) bool {
	atoms := v.Cell.Atoms()
	if len(atoms) == 0 && len(v.Binding.Sites) == 1 && f.isUnion(value) {
		return true // Record = Measurement | Ping: annotations and isinstance know what it stands for
	}
	if len(atoms) != 1 || len(v.Binding.Sites) != 1 {
		return false
	}
	switch value.(type) {
	case *ast.Name, *ast.Attribute:
		return atoms[0].Obj != nil || atoms[0].Mod != nil
	}
	return false
}

// isUnion reports whether an expression is a union of types, A | B | None.
func (f *fn) isUnion(e ast.Expression) bool {
	b, ok := e.(*ast.BinOp)
	return ok && b.Op == ast.BitOr && f.isType(b.Left) && f.isType(b.Right)
}

// isType reports whether an expression names a type, or is a union of such, or None.
func (f *fn) isType(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Constant:
		return ast.IsNone(e)
	case *ast.BinOp:
		return f.isUnion(e)
	case *ast.Subscript:
		return f.isType(e.Value)
	}
	if v := f.b.p.Resolve(f.m, f.f, e); v != nil {
		return v.Class != nil
	}
	return f.aliasOfUnion(e)
}

// aliasOfUnion reports whether a name stands for a union of types.
func (f *fn) aliasOfUnion(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	v := f.varOfName(n)
	if v == nil || len(v.Binding.Sites) != 1 {
		return false
	}
	as, ok := v.Binding.Sites[0].Stmt.(*ast.Assign)
	return ok && f.isUnion(as.Value)
}

// writesThrough reports whether a failing call may write straight to a variable: on an error Go sets it to zero where
// Python leaves it, which nobody can see if the function ends then and no closure holds the variable.
func (f *fn) writesThrough(v *types.Var) bool {
	return f.frame.kind == inFunc && f.b.local(v) && !v.Binding.Captured
}

// assignVar stores a lowered value in a variable.
func (f *fn) assignVar(v *types.Var, x ir.Expr) {
	if f.ownsGenerator(v) {
		f.assignOwned(v, x)
		f.bind(v)
		return
	}
	f.assign(ref(f.variable(v)), x)
	f.bind(v)
}

// bind notes at run time that a variable has a value, if some read needs to know.
func (f *fn) bind(v *types.Var) {
	if p := f.b.presenceOf(v); p != nil {
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(p)}, Rhs: []ir.Expr{builtin("true")}})
	}
}

// unbind lowers del of a variable.
func (f *fn) unbind(v *types.Var) {
	if p := f.b.presenceOf(v); p != nil {
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(p)}, Rhs: []ir.Expr{builtin("false")}})
	}
}

// presenceOf is the variable that says whether v is bound, or nil if that is always known.
func (b *builder) presenceOf(v *types.Var) *ir.Var {
	if p, ok := b.presence[v]; ok {
		return p
	}
	var p *ir.Var
	if b.maybeUnbound(v) {
		p = &ir.Var{Want: v.Name + "_bound", Python: v.Name + "_bound", Type: basic("bool")}
		if !b.local(v) {
			p.Global, p.Declared, p.Pkg = true, true, b.pkg
			b.extraGlobals[v.Module] = append(b.extraGlobals[v.Module], p)
		}
		b.shared[p] = v.Binding.Captured
	}
	b.presence[v] = p
	return p
}

// maybeUnbound reports whether some read of the variable may find it unbound.
func (b *builder) maybeUnbound(v *types.Var) bool {
	s := v.Binding
	if s == nil || v.Param != nil && !s.Unbinds() {
		return false
	}
	info := b.p.Scopes(v.Module)
	if s.Outside && !b.settled(v) && !b.alwaysStatic(v) {
		return true
	}
	for _, read := range s.Reads {
		if b.boundAt(info, read) != scope.Always {
			return true
		}
	}
	return false
}

// alwaysStatic reports whether a variable is another name of one function, class or module: it needs no Go variable.
func (b *builder) alwaysStatic(v *types.Var) bool {
	atoms := v.Cell.Atoms()
	return len(atoms) == 1 && (atoms[0].Fn != nil || atoms[0].Obj != nil || atoms[0].Mod != nil)
}

// boundAt is the scope analysis's answer, with what is known of the context managers.
func (b *builder) boundAt(info *scope.Info, n *ast.Name) scope.Boundness {
	got := info.Bound(n)
	if got == scope.Always {
		return got
	}
	if info.BoundIfNothingSwallowed(n) == scope.Always && !b.anySwallows(info.In(n)) {
		return scope.Always
	}
	return got
}

// checkBound raises UnboundLocalError or NameError where a read finds its variable unbound.
func (f *fn) checkBound(e *ast.Name, v *types.Var) {
	if e.Ctx != ast.Load {
		return
	}
	if f.b.boundAt(f.info, e) == scope.Always {
		return
	}
	p := f.b.presenceOf(v)
	if p == nil {
		return
	}
	var fault ir.Expr
	if v.Binding.Global() {
		fault = method(py("NameError"), "New", str("name '"+v.Name+"' is not defined"))
	} else if f.f != nil && v.Fn != f.f {
		fault = method(py("NameError"), "New", str("cannot access free variable '"+v.Name+"' where it is not associated with a value in enclosing scope"))
	} else {
		fault = method(py("UnboundLocalError"), "New", str("cannot access local variable '"+v.Name+"' where it is not associated with a value"))
	}
	f.emit(&ir.If{At: f.place(), Cond: not(ref(p)), Then: []ir.Stmt{&ir.ExprStmt{X: call(builtin("panic"), fault)}}})
}

// assignDivmod lowers q, r = divmod(a, b) to Go's two results.
func (f *fn) assignDivmod(targets []ast.Expression, value ast.Expression) bool {
	c, ok := value.(*ast.Call)
	if !ok || len(targets) != 2 || f.intrinsicOf(c, f.b.p.CallOf(c)) != "divmod" {
		return false
	}
	var lhs []ir.Expr
	for _, t := range targets {
		n, ok := t.(*ast.Name)
		if !ok {
			return false
		}
		v := f.varOfName(n)
		if r := f.b.rep(v.Cell); !numeric(r) || r.Kind != Int && r.Kind != Float || f.b.presenceOf(v) != nil {
			return false
		}
		lhs = append(lhs, ref(f.variable(v)))
	}
	x := f.divmod(c)
	if x == nil {
		return false
	}
	f.emit(&ir.Assign{At: f.place(), Lhs: lhs, Rhs: []ir.Expr{x}})
	return true
}

// assignOne lowers target = value for any target.
func (f *fn) assignOne(target ast.Expression, value ast.Expression) {
	switch t := target.(type) {
	case *ast.Attribute:
		f.storeAttr(t, value)
		return
	case *ast.Subscript:
		if !f.getsItself(t, value) {
			f.storeItem(t, value)
		}
		return
	case *ast.Name:
		f.assignName(t, value)
		return
	}
	x, r := f.value(value)
	f.assignValue(target, x, r, value)
}

// assignValue stores a lowered value in any target.
func (f *fn) assignValue(target ast.Expression, x ir.Expr, r *Rep, e ast.Expression) {
	switch t := target.(type) {
	case *ast.Name:
		v := f.varOfName(t)
		f.assignVar(v, f.convert(x, r, f.b.rep(v.Cell), e))
	case *ast.Attribute:
		x = f.stable(x, r)
		f.storeAttrValue(t, func(want *Rep) ir.Expr { return f.convert(x, r, want, e) }, r)
	case *ast.Subscript:
		x = f.stable(x, r)
		f.storeItemValue(t, func(want *Rep) ir.Expr { return f.convert(x, r, want, e) }, r)
	case *ast.Tuple:
		f.unpack(t.Elts, x, r, e)
	case *ast.List:
		f.unpack(t.Elts, x, r, e)
	}
}

// unpack lowers a, b = x.
func (f *fn) unpack(targets []ast.Expression, x ir.Expr, r *Rep, e ast.Expression) {
	star := -1
	for i, t := range targets {
		if _, ok := t.(*ast.Starred); ok {
			star = i
		}
	}
	if r.Opt {
		x, r = f.deref(x, r, e, "__unpack__"), f.b.some(r)
	}
	x, r = f.asTuple(x, r)
	switch r.Kind {
	case Tuple:
		if star < 0 && len(targets) == len(r.Args) {
			x = f.stableValue(x, r, "pair")
			for i, t := range targets {
				f.assignValue(t, field(x, tupleField(len(r.Args), i)), r.Args[i], e)
			}
			return
		}
		if star >= 0 && len(targets)-1 <= len(r.Args) {
			f.unpackTuple(targets, star, x, r, e)
			return
		}
	case Slice, List, VarTuple, Str:
		f.unpackItems(targets, star, x, r, e)
		return
	case Struct, Iface, Bytes:
		if rg := f.unpackable(e, x, r); rg != nil {
			f.unpackSeq(targets, star, rg, e)
			return
		}
	case Gen:
		f.unpackSeq(targets, star, f.rangeGenerator(e, x, r, false), e)
		return
	case Seq, Iter, Dict, Set:
		if len(r.Args) > 0 {
			seq := x
			if r.Kind != Seq {
				seq = method(x, "All")
				if r.Kind == Dict {
					seq = method(x, "Keys")
				}
			}
			f.unpackSeq(targets, star, &ranged{x: seq, item: r.Args[0], fails: r.seq2()}, e)
			return
		}
	}
	f.unpackDynamic(targets, star, x, r, e)
}

func (f *fn) stableValue(x ir.Expr, r *Rep, want string) ir.Expr {
	if f.isStable(x) {
		return x
	}
	return f.save(want, r.Go, x)
}

// unpackItems checks the length, then takes the items.
func (f *fn) unpackItems(targets []ast.Expression, star int, x ir.Expr, r *Rep, e ast.Expression) {
	item := strRep
	if r.Kind == Str {
		x = call(py("CharList"), x)
		r = f.sliceRep(strRep)
	} else {
		item = r.Args[0]
	}
	if r.Kind == List {
		x = method(x, "Slice")
	}
	var items ir.Expr
	if star < 0 {
		items = f.save("items", ir.Slice{Elem: item.Go}, call(py("UnpackSlice"), x, intLit(len(targets))))
	} else {
		f.unpackStar(targets, star, x, item, e)
		return
	}
	for i, t := range targets {
		f.assignValue(t, &ir.Index{X: items, Index: intLit(i)}, item, e)
	}
}

// unpackStar lowers a, *b, c = x.
func (f *fn) unpackStar(targets []ast.Expression, star int, x ir.Expr, item *Rep, e ast.Expression) {
	after := len(targets) - star - 1
	part := func(want string, used bool) ir.Expr {
		if !used {
			return nil
		}
		return ref(f.temp(want, ir.Slice{Elem: item.Go}))
	}
	head, middle, tail := part("head", star > 0), part("rest", true), part("tail", after > 0)
	f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{head, middle, tail}, Rhs: []ir.Expr{call(py("UnpackStarSlice"), x, intLit(star), intLit(after))}})
	for i, t := range targets {
		switch {
		case i < star:
			f.assignValue(t, &ir.Index{X: head, Index: intLit(i)}, item, e)
		case i > star:
			f.assignValue(t, &ir.Index{X: tail, Index: intLit(i - star - 1)}, item, e)
		default:
			f.assignValue(t.(*ast.Starred).Value, middle, f.sliceRep(item), e)
		}
	}
}
