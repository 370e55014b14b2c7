package lower

import (
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
			if f.assignPairwise(t.Elts, value) {
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
	if !f.isStable(x) || isFresh(x) {
		x = f.save("value", r.Go, x)
	}
	for _, t := range targets {
		f.assignValue(t, x, r, value)
	}
}

// isFresh: a literal that must be one object for all targets.
func isFresh(x ir.Expr) bool {
	switch x.(type) {
	case *ir.Composite, *ir.FuncLit:
		return true
	}
	return false
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
	case *ast.IfExp:
		if f.conditionalInto(v, value.(*ast.IfExp), want) {
			return
		}
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
		_, none := e.Value.(ast.ConstNone)
		return none
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

// conditionalInto lowers x = a if test else b straight into x.
func (f *fn) conditionalInto(v *types.Var, e *ast.IfExp, want *Rep) bool {
	if !f.b.local(v) || v.Binding.Captured {
		return false
	}
	gv := f.variable(v)
	if f.reads(e, v) {
		return false
	}
	place := f.place()
	cond := f.cond(e.Test)
	var thenV, elseV ir.Expr
	then := f.into(func() { thenV = f.as(e.Body, want) })
	els := f.into(func() { elseV = f.as(e.Orelse, want) })
	f.span = place
	f.choice(gv, cond, then, thenV, els, elseV)
	f.bind(v)
	return true
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
		f.storeItem(t, value)
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

// storeAttr lowers x.name = value: the value is evaluated first, as CPython does.
func (f *fn) storeAttr(t *ast.Attribute, value ast.Expression) {
	f.storeAttrValue(t, func(want *Rep) ir.Expr { return f.as(value, want) }, f.rep(value))
}

// storeAttrValue stores what value gives in the representation that the attribute wants; vr is its own.
func (f *fn) storeAttrValue(t *ast.Attribute, value func(want *Rep) ir.Expr, vr *Rep) {
	rec := f.b.p.AttrOf(t)
	f.checkClassStore(t, rec)
	switch r := f.rep(t.Value); {
	case r.Kind == Any && len(f.alternatives(rec.Found)) > 0, r.Kind == Iface && lacks(r.Class, t.Attr):
		f.storeByClass(t, rec.Found, value, vr)
		return
	case len(rec.Found) == 0 && (f.closed(t.Value) || r.Cell != nil && len(r.atoms()) == 0):
		f.storeNowhere(t, value)
		return
	case len(rec.Found) == 0:
		f.refuse(t, "GSY0305", "assign only attributes of your own classes", "setting attribute %s of %s is not supported", t.Attr, f.b.describe(r))
		return
	}
	f.storeAccess(t, rec.Found[0], value)
}

// storeAccess stores in the attribute that an access found.
func (f *fn) storeAccess(t *ast.Attribute, a types.Access, value func(want *Rep) ir.Expr) {
	place := f.place()
	var want *Rep
	switch {
	case a.Field != nil:
		want = f.b.rep(a.Field.Cell)
	case a.Var != nil:
		want = f.b.rep(a.Var.Cell)
	case a.Member != nil && a.Member.Setter != nil:
		want = f.b.signature(a.Member.Setter).params[0]
	case readOnly(a):
		want = anyRep
	case a.Member != nil && a.Member.Property && a.Member.Fn != nil && a.Member.Fn.Stub == nil:
		want = anyRep
	case a.Member != nil && a.Member.Cell != nil:
		want = f.b.rep(a.Member.Cell)
	default:
		f.refuse(t, "GSY0305", "assign only attributes of your own classes", "setting attribute %s is not supported", t.Attr)
		return
	}
	var obj ir.Expr
	var or *Rep
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			x := value(want)
			if !f.isStable(x) && mayRun(t.Value) {
				return f.save("value", want.Go, x), want.Go // Go would run the target's calls first
			}
			return x, want.Go
		}
		if a.Field == nil && (a.Member == nil || !a.Member.Property) && !readOnly(a) {
			return nilExpr(), nil
		}
		var x ir.Expr
		x, or = f.value(t.Value)
		x, or = f.ownClass(x, or, a)
		return f.derefToSet(x, or, t), or.Go
	})
	v := ops[0]
	obj = ops[1]
	f.span = place
	switch {
	case a.Field != nil:
		if or.Kind == Any || or.Kind == Error {
			f.refuse(t, "GSY0306", "test with isinstance first", "setting attribute %s of a value that may be of several classes is not supported", t.Attr)
			return
		}
		if f.frozenField(a, v) {
			return
		}
		f.setAttr(obj, or, a.Field, v)
	case a.Var != nil:
		f.assignVar(a.Var, v)
	case a.Member.Setter != nil:
		s := f.b.signature(a.Member.Setter)
		c := &ir.Call{Fun: &ir.Selector{X: obj, Obj: f.b.setterObject(a.Member)}, Args: []ir.Expr{v}}
		if s.err {
			err := f.newErr()
			f.assign(ref(err), c)
			f.checkErr(err)
		} else {
			f.emit(&ir.ExprStmt{At: f.place(), X: c})
		}
	case readOnly(a):
		f.dropValue(v)
		f.showsClass(or)
		f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py("ReadOnly"), obj, str(t.Attr)))})
	case a.Member.Property:
		f.dropValue(v)
		f.showsClass(or)
		f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py("NoAccessor"), obj, str(t.Attr), str("setter")))})
	default:
		f.assign(ref(f.b.classVar(a.Member)), v)
	}
}

// checkClassStore refuses to assign an attribute of a class that inherits it: the class would have one of its own from then on.
func (f *fn) checkClassStore(t *ast.Attribute, rec *types.Attr) {
	for _, a := range rec.Found {
		if a.Member != nil && a.Member.Cell != nil && a.Recv != nil && a.Recv.Obj != nil && a.Recv.Obj != a.Member.Class {
			f.refuse(t, "GSY0469", "give the attribute a value in the body of the subclass", "assigning %s of class %s, which has it from %s, is not supported", t.Attr, a.Recv.Obj.Name, a.Member.Class.Name)
			return
		}
	}
}

// readOnly reports whether an access stores in an object a name that only its class has: it has no room for attributes.
func readOnly(a types.Access) bool {
	return a.Member != nil && a.Member.Cell != nil && a.Member.Fn == nil && a.Recv != nil && a.Recv.Class != nil
}

// storeItem lowers x[i] = value: value, then container, then index, as CPython does.
func (f *fn) storeItem(t *ast.Subscript, value ast.Expression) {
	f.storeItemValue(t, func(want *Rep) ir.Expr {
		if _, ok := t.Slice.(*ast.Slice); ok && want.Kind == Slice {
			return f.sliceOf(value, want.Args[0])
		}
		return f.as(value, want)
	}, f.rep(value))
}

func (f *fn) storeItemValue(t *ast.Subscript, value func(want *Rep) ir.Expr, vr *Rep) {
	place := f.place()
	r := f.rep(t.Value)
	if s, ok := t.Slice.(*ast.Slice); ok && r.Kind != Struct && r.Kind != Iface && r.Kind != Any {
		f.storeSlice(t, s, r, value)
		return
	}
	var key, val *Rep
	switch r.Kind {
	case Slice, List:
		key, val = intRep, r.Args[0]
	case Dict:
		key, val = r.Args[0], r.Args[1]
	case Struct, Iface:
		m := r.Class.Lookup("__setitem__")
		if m == nil || m.Fn == nil || m.Fn.Stub != nil {
			f.refuse(t, "GSY0364", "check the type of the value", "items of %s can't be set", f.b.describe(r))
			return
		}
		s := f.b.signature(m.Fn)
		key, val = s.params[0], s.params[1]
		ops := f.storeOperands(t, value, key, val)
		f.span = place
		x, _ := f.finishMethod(m.Fn, ops[1], ops[2], ops[0])
		f.keepCall(x)
		return
	case Stub:
		if m := itemMethod(r.Class, "__setitem__", false); m != nil {
			key, val = f.itemReps(r)
			ops := f.storeOperands(t, value, key, val)
			f.emit(&ir.ExprStmt{At: place, X: callItem(m, f.deref(ops[1], r, t.Value, "__setitem__"), ops[2], ops[0])})
			return
		}
		f.refuse(t, "GSY0364", "check the type of the value", "items of %s can't be set", f.b.describe(r))
		return
	case Any:
		ops := f.storeOperands(t, value, anyRep, anyRep)
		f.emit(&ir.ExprStmt{At: place, X: call(py("SetItem"), ops[1], ops[2], ops[0])})
		return
	default:
		f.warn(t, "GSY0364", "check the type of the value", "this raises TypeError when it runs: items of %s can't be set", f.b.describe(r))
		ops := f.storeOperands(t, value, anyRep, anyRep)
		f.emit(&ir.ExprStmt{At: place, X: call(py("SetItem"), f.convert(ops[1], r, anyRep, nil), ops[2], ops[0])})
		return
	}
	ops := f.storeOperands(t, value, key, val)
	x := f.deref(ops[1], r, t.Value, "__setitem__")
	if r.Kind == Slice {
		f.emit(&ir.ExprStmt{At: place, X: call(py("SliceSet"), x, ops[2], ops[0])})
		return
	}
	f.emit(&ir.ExprStmt{At: place, X: method(x, "Set", ops[2], ops[0])})
}

// storeOperands lowers value, container and index in that order, and saves the value if what follows could change it.
func (f *fn) storeOperands(t *ast.Subscript, value func(*Rep) ir.Expr, key, val *Rep) []ir.Expr {
	return f.operands(3, func(i int) (ir.Expr, ir.Type) {
		switch i {
		case 0:
			x := value(val)
			if !f.isStable(x) && (mayRun(t.Value) || mayRun(t.Slice)) {
				return f.save("value", val.Go, x), val.Go
			}
			return x, val.Go
		case 1:
			return f.expr(t.Value), f.rep(t.Value).Go
		}
		return f.as(t.Slice, key), key.Go
	})
}

// mayRun reports whether evaluating an expression may run code: Go would evaluate the call in the value after it.
func mayRun(e ast.Expression) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		switch n.(type) {
		case *ast.Call, *ast.Await, *ast.Subscript, *ast.BinOp:
			found = true
		}
		return !found
	})
	return found
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

// augAssign lowers x op= value.
func (f *fn) augAssign(st *ast.AugAssign) {
	switch t := st.Target.(type) {
	case *ast.Name:
		v := f.varOfName(t)
		want := f.b.rep(v.Cell)
		f.checkBound(t, v)
		f.checkBoundAug(t, v)
		if f.augInPlace(st, t, ref(f.variable(v)), want) {
			return
		}
		place := f.place()
		x, r := f.binary(st, st.Op, t, st.Value, f.b.rep(f.b.p.StoredBy(st)))
		f.span = place
		f.assignVar(v, f.convert(x, r, want, st.Value))
	case *ast.Attribute:
		f.augAttr(st, t)
	case *ast.Subscript:
		f.augItem(st, t)
	}
}

// checkBoundAug: the target of an augmented assignment is read though its context is Store.
func (f *fn) checkBoundAug(n *ast.Name, v *types.Var) {
	if f.b.boundAt(f.info, n) == scope.Always {
		return
	}
	load := *n
	load.Ctx = ast.Load
	if p := f.b.presenceOf(v); p != nil {
		fault := method(py("UnboundLocalError"), "New", str("cannot access local variable '"+v.Name+"' where it is not associated with a value"))
		f.emit(&ir.If{At: f.place(), Cond: not(ref(p)), Then: []ir.Stmt{&ir.ExprStmt{X: call(builtin("panic"), fault)}}})
	}
}

// augInPlace lowers the forms that Go has: n++, n += k, text += s, and the in-place operators of lists, sets and dicts.
// target is what is assigned, read and written without effects.
func (f *fn) augInPlace(st *ast.AugAssign, te ast.Expression, target ir.Expr, want *Rep) bool {
	if want.boxed() && !f.rep(te).Opt && f.rep(te).Kind == want.Kind {
		target, want = field(target, "Value"), f.b.some(want) // known not to be None here
	}
	if want.Opt {
		return false
	}
	if m := f.inPlaceMethod(st, want); m != nil {
		return false
	}
	switch want.Kind {
	case Int:
		if st.Op != ast.Add && st.Op != ast.Sub && st.Op != ast.BitOr && st.Op != ast.BitAnd && st.Op != ast.BitXor || f.rep(st.Value).Kind != Int || f.rep(st.Value).Opt {
			return false
		}
		ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return target, want.Go
			}
			return f.as(st.Value, intRep), want.Go
		})
		if k, ok := ops[1].(*ir.IntLit); ok && k.Value == "1" && f.counts(te, st) {
			f.emit(&ir.IncDec{At: f.place(), X: target, Dec: st.Op == ast.Sub})
			return true
		}
		sum := f.intArith(st.Op, ops[0], ops[1], st)
		if b, ok := sum.(*ir.Binary); ok && b.X == target || f.counts(te, st) && isSum(sum) {
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{target}, Op: opText[st.Op], Rhs: []ir.Expr{ops[1]}})
			return true
		}
		f.assign(target, sum)
		return true
	case Float:
		if st.Op != ast.Add && st.Op != ast.Sub && st.Op != ast.Mult || !numeric(f.rep(st.Value)) {
			return false
		}
		ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return target, want.Go
			}
			return f.as(st.Value, floatRep), want.Go
		})
		if ops[0] == target {
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{target}, Op: opText[st.Op], Rhs: []ir.Expr{ops[1]}})
		} else {
			f.assign(target, bin(opText[st.Op], ops[0], ops[1]))
		}
		return true
	case Str:
		if st.Op != ast.Add || f.rep(st.Value).Kind != Str || f.rep(st.Value).Opt {
			return false
		}
		ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return target, want.Go
			}
			return f.as(st.Value, strRep), want.Go
		})
		switch {
		case len(f.loops) > 0:
			// Go's + copies the whole text each time.
			f.assign(target, call(py("Concat"), ops[0], ops[1]))
		case ops[0] == target:
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{target}, Op: "+", Rhs: []ir.Expr{ops[1]}})
		default:
			f.assign(target, bin("+", ops[0], ops[1]))
		}
		return true
	case Slice:
		if _, name := te.(*ast.Name); name && rebinds(st.Value) {
			kept := f.save("value", want.Go, target)
			if f.augList(st, kept, want) {
				f.assign(target, kept)
				return true
			}
			return false
		}
		return f.augList(st, target, want)
	case List, Set, Dict, Stub:
		return f.augObject(st, te, target, want)
	}
	return false
}

// augObject lowers the in-place operators of objects. The object is taken before the operand is evaluated, and stored back
// in its place: self.pending += await fetch() drops what somebody else has put there meanwhile.
func (f *fn) augObject(st *ast.AugAssign, te ast.Expression, target ir.Expr, want *Rep) bool {
	lower := f.augList
	if want.Kind != List {
		lower = f.augContainer
	}
	recv := target
	if rebinds(st.Value) || f.replaceable(te) && f.b.eff.OfExpr(f.m, f.f, st.Value).Acts {
		recv = f.save(nameOf(te), want.Go, target)
	}
	if !lower(st, recv, want) {
		return false
	}
	if recv != target {
		f.assign(target, recv)
	}
	return true
}

// replaceable reports whether code elsewhere may put another object where one is kept.
func (f *fn) replaceable(place ast.Expression) bool {
	n, ok := place.(*ast.Name)
	return !ok || f.varOfName(n).Binding.AssignedInInner
}

// nameOf is a name for what an expression gives.
func nameOf(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Name:
		return e.ID
	case *ast.Attribute:
		return e.Attr
	}
	return "value"
}

func isSum(x ir.Expr) bool {
	c, ok := x.(*ir.Call)
	if !ok {
		return false
	}
	p, ok := c.Fun.(*ir.PkgRef)
	return ok && p.Pkg == pyPkg && (p.Name == "Add" || p.Name == "Sub")
}

// counts reports whether a variable or field only ever grows by small steps, so that += can't overflow.
func (f *fn) counts(te ast.Expression, st *ast.AugAssign) bool {
	if st.Op != ast.Add && st.Op != ast.Sub {
		return false
	}
	return f.b.intervals.expr(f.m, te).bounded()
}

// inPlaceMethod is the method of the program's that an augmented operator calls, or nil.
func (f *fn) inPlaceMethod(st *ast.AugAssign, want *Rep) *types.Member {
	if want.Kind != Struct && want.Kind != Iface {
		return nil
	}
	return want.Class.Lookup("__i" + operatorNames[st.Op][2:])
}

// augAttr lowers x.n op= value: x is evaluated once.
func (f *fn) augAttr(st *ast.AugAssign, t *ast.Attribute) {
	rec := f.b.p.AttrOf(t)
	f.checkClassStore(t, rec)
	if len(rec.Found) == 0 {
		if f.closed(t.Value) {
			x, _ := f.unknownAttribute(t, anyRep)
			f.keepCall(x) // it raises
			return
		}
		f.refuse(t, "GSY0305", "assign only attributes of your own classes", "setting attribute %s is not supported", t.Attr)
		return
	}
	r := f.rep(t.Value)
	if list := f.alternatives(rec.Found); r.Kind == Any && len(list) > 0 || r.Kind == Iface && lacks(r.Class, t.Attr) {
		x := f.stable(f.expr(t.Value), r)
		f.byClass(x, list, "", voidRep, func(y ir.Expr, alt alternative) (ir.Expr, *Rep) {
			defer f.stands(t.Value, y, alt.rep)()
			f.augAccess(st, t, alt.access)
			return nil, voidRep
		}, func() (ir.Expr, *Rep) {
			f.lacking(x, t.Attr)
			return nil, voidRep
		})
		return
	}
	f.augAccess(st, t, rec.Found[0])
}

// augAccess is augAttr for the attribute that an access found.
func (f *fn) augAccess(st *ast.AugAssign, t *ast.Attribute, a types.Access) {
	var target ir.Expr
	var want *Rep
	switch {
	case a.Field != nil:
		x, xr := f.value(t.Value)
		x, xr = f.ownClass(x, xr, a)
		x = f.deref(x, xr, t.Value, t.Attr)
		if xr.Kind == Any || xr.Kind == Error {
			f.refuse(t, "GSY0306", "test with isinstance first", "attribute %s of a value that may be of several classes is not supported", t.Attr)
			return
		}
		if !f.isStable(x) {
			x = f.save("obj", xr.Go, x)
		}
		if f.b.attrs.MayLack(a.Field) {
			f.augSlot(st, x, xr, a.Field)
			return
		}
		target, want = f.fieldPlace(x, xr, a.Field), f.b.rep(a.Field.Cell)
	case a.Member != nil && a.Member.Property && a.Member.Setter != nil && a.Member.Fn.Stub == nil:
		f.augProperty(st, t, a.Member)
		return
	case a.Member != nil && a.Member.Cell != nil:
		target, want = ref(f.b.classVar(a.Member)), f.b.rep(a.Member.Cell)
	case a.Var != nil:
		target, want = ref(f.variable(a.Var)), f.b.rep(a.Var.Cell)
	default:
		f.refuse(t, "GSY0305", "assign only attributes of your own classes", "augmented assignment to %s is not supported", t.Attr)
		return
	}
	if f.augInPlace(st, t, target, want) {
		return
	}
	place := f.place()
	x, r := f.augValue(st, target, want)
	f.span = place
	f.assign(target, f.convert(x, r, want, st.Value))
}

// augSlot lowers x.n op= value for an attribute that an object may lack.
func (f *fn) augSlot(st *ast.AugAssign, x ir.Expr, xr *Rep, fl *types.Field) {
	want := f.b.rep(fl.Cell)
	v := f.save("value", want.Go, f.fieldOf(x, xr, fl))
	if !f.augInPlace(st, st.Target, v, want) {
		y, r := f.augValue(st, v, want)
		f.assign(v, f.convert(y, r, want, st.Value))
	}
	f.setAttr(x, xr, fl, v)
}

// augProperty lowers x.p op= value for a property with a setter.
func (f *fn) augProperty(st *ast.AugAssign, t *ast.Attribute, m *types.Member) {
	x, xr := f.value(t.Value)
	x = f.stable(f.deref(x, xr, t.Value, t.Attr), xr)
	have, hr := f.finishMethod(m.Fn, x)
	set := f.b.signature(m.Setter)
	v, vr := f.augValue(st, f.stable(have, hr), hr)
	f.perform(&fallibleCall{expr: &ir.Call{Fun: &ir.Selector{X: x, Obj: f.b.setterObject(m)}, Args: []ir.Expr{f.convert(v, vr, set.params[0], st.Value)}}, rep: set.result, fails: set.err})
}

// augValue computes target op value for operands that have no Go form.
func (f *fn) augValue(st *ast.AugAssign, target ir.Expr, tr *Rep) (ir.Expr, *Rep) {
	if own := f.rep(st.Target); tr.boxed() && !own.Opt && own.Kind == tr.Kind {
		target, tr = field(target, "Value"), f.b.some(tr)
	}
	vr := f.rep(st.Value)
	if numeric(tr) && numeric(vr) {
		out := f.b.rep(f.b.p.StoredBy(st))
		want := numberRep(st.Op, tr, vr, out)
		right := rightRep(st.Op, want)
		ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return f.convert(target, tr, want, nil), want.Go
			}
			return f.as(st.Value, right), right.Go
		})
		x, r := f.arith(st.Op, ops[0], ops[1], want, st)
		return f.fitNumber(x, r, out)
	}
	out := f.b.rep(f.b.p.StoredBy(st))
	if definite(tr) {
		end := f.stands(st.Target, f.stable(target, tr), tr)
		defer end()
		return f.binary(st, st.Op, st.Target, st.Value, out)
	}
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			return f.convert(target, tr, anyRep, nil), basic("any")
		}
		return f.as(st.Value, anyRep), basic("any")
	})
	return f.dynamicOp(st, st.Op, ops[0], ops[1], tr, vr, out)
}

// rebinds reports whether an expression assigns a variable.
func rebinds(e ast.Expression) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		if _, ok := n.(*ast.NamedExpr); ok {
			found = true
		}
		return !found
	})
	return found
}

// augItem lowers x[i] op= value: x and i are evaluated once.
func (f *fn) augItem(st *ast.AugAssign, t *ast.Subscript) {
	r := f.rep(t.Value)
	place := f.place()
	owner, key, item := r, anyRep, anyRep
	var getter, setter *types.Member
	switch {
	case r.Kind == Slice || r.Kind == List:
		owner, key, item = f.own(t.Value), intRep, r.Args[0]
	case r.Kind == Dict:
		owner, key, item = f.own(t.Value), r.Args[0], r.Args[1]
	case r.Kind == Stub && itemMethod(r.Class, "__setitem__", false) != nil:
		owner = f.own(t.Value)
		key, item = f.itemReps(r)
	case r.Kind == Struct || r.Kind == Iface:
		getter, setter = r.Class.Lookup("__getitem__"), r.Class.Lookup("__setitem__")
		if !ownMethod(getter) || !ownMethod(setter) {
			f.refuse(t, "GSY0364", "write the operation out", "augmented assignment to items of %s is not supported", f.b.describe(r))
			return
		}
		s := f.b.signature(getter.Fn)
		key, item = s.params[0], s.result
	default:
		owner = anyRep // of a tuple too: the item changes, if it is a list, and then TypeError is raised
	}
	ops := f.operandsAs([]ast.Expression{t.Value, t.Slice}, []*Rep{owner, key})
	if rebinds(st.Value) {
		// The value may assign the container's or the index's own variable: both are read before.
		ops[0], ops[1] = f.save("container", owner.Go, ops[0]), f.save("index", key.Go, ops[1])
	}
	x, k := f.stable(ops[0], owner), f.stable(ops[1], key)
	if owner.Kind != Any {
		x = f.deref(x, r, t.Value, "__getitem__")
	}
	var get ir.Expr
	switch {
	case owner.Kind == Any:
		get = call(py("GetItem"), x, k)
	case getter != nil:
		get, item = f.finishMethod(getter.Fn, x, k)
	case r.Kind == Slice:
		get = call(py("SliceAt"), x, k)
	default:
		get = method(x, "At", k)
	}
	v := f.augItemValue(st, get, item)
	if v == nil {
		return
	}
	switch {
	case owner.Kind == Any:
		f.emit(&ir.ExprStmt{At: place, X: call(py("SetItem"), x, k, v)})
	case setter != nil:
		s := f.b.signature(setter.Fn)
		f.span = place
		y, _ := f.finishMethod(setter.Fn, x, f.convert(k, key, s.params[0], t.Slice), f.convert(v, item, s.params[1], st.Value))
		f.keepCall(y)
	case r.Kind == Slice:
		f.emit(&ir.ExprStmt{At: place, X: call(py("SliceSet"), x, k, v)})
	default:
		f.emit(&ir.ExprStmt{At: place, X: method(x, "Set", k, v)})
	}
}

func ownMethod(m *types.Member) bool { return m != nil && m.Fn != nil && m.Fn.Stub == nil }

// augItemValue is what x[i] op= value stores; nil if it is the object that x holds already.
func (f *fn) augItemValue(st *ast.AugAssign, get ir.Expr, item *Rep) ir.Expr {
	switch item.Kind {
	case Slice, List, Set, Dict:
		inner := f.save("item", item.Go, get)
		if !f.augInPlace(st, st.Target, inner, item) {
			get = inner
			break
		}
		if item.Kind != Slice {
			return nil
		}
		return f.convert(inner, item, item, st.Value)
	case Str:
		if f.rep(st.Value).Kind == Str && st.Op == ast.Add {
			ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
				if i == 0 {
					return get, item.Go
				}
				return f.as(st.Value, strRep), item.Go
			})
			return f.convert(bin("+", ops[0], ops[1]), item, item, st.Value)
		}
	}
	v, vr := f.augValue(st, get, item)
	return f.convert(v, vr, item, st.Value)
}
