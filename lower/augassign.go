package lower

import (
	"cmp"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

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
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{target}, Op: st.Op.Text(), Rhs: []ir.Expr{ops[1]}})
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
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{target}, Op: st.Op.Text(), Rhs: []ir.Expr{ops[1]}})
		} else {
			f.assign(target, bin(st.Op.Text(), ops[0], ops[1]))
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
		recv = f.save(cmp.Or(ast.LastName(te), "value"), want.Go, target)
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

func isSum(x ir.Expr) bool {
	c, ok := x.(*ir.Call)
	return ok && (isPy(c.Fun, "Add") || isPy(c.Fun, "Sub"))
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
	return want.Class.Lookup("__i" + st.Op.Method()[2:])
}

// augAttr lowers x.n op= value: x is evaluated once.
func (f *fn) augAttr(st *ast.AugAssign, t *ast.Attribute) {
	rec := f.b.p.AttrOf(t)
	f.checkClassStore(t, rec)
	if len(rec.Found) == 0 {
		if f.closed(t.Value) {
			x, _ := f.unknownAttribute(t, anyRep)
			f.dropValue(x) // it raises
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
			f.refuse(t, "GSY0364", "write the operation out", "augmented assignment to items of %s is not supported", r)
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
	if f.augInDict(st, t, ops[0], ops[1], item) {
		return
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
		f.dropValue(y)
	case r.Kind == Slice:
		f.emit(&ir.ExprStmt{At: place, X: call(py("SliceSet"), x, k, v)})
	default:
		f.emit(&ir.ExprStmt{At: place, X: method(x, "Set", k, v)})
	}
}

// augInDict changes a dict's item where it lies; false if it can't be.
func (f *fn) augInDict(st *ast.AugAssign, t *ast.Subscript, x, key ir.Expr, item *Rep) bool {
	done := false
	list := f.into(func() {
		r := f.rep(t.Value)
		if r.Kind != Dict && r.Kind != Stub {
			return
		}
		ref := f.refOf(t, f.deref(x, r, t.Value, "__getitem__"), key)
		done = ref != nil && f.changeItem(f.place(), st.Op, ref, item, st.Value)
	})
	if done {
		*f.out = append(*f.out, list...)
	}
	return done
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
