package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// An item of a dict that is computed from itself is changed where it lies, by one lookup instead of two:
//
//	counts[word] += 1                           py.AddTo(counts.Ref(word), 1)
//	counts[word] = counts.get(word, 0) + 1      py.AddTo(counts.RefOr(word, 0), 1)
//	shares[name] += weight / total              *shares.Ref(name) += py.TrueDiv(weight, total)
//
// The place holds until the dict changes. So the operand must neither act nor fail: a missing key would have its default
// by then.

// refOf gives the place of a dict's item, or nil where the container has no such places.
func (f *fn) refOf(t *ast.Subscript, x, key ir.Expr) *ir.Call {
	r := f.rep(t.Value)
	switch r.Kind {
	case Dict:
	case Stub:
		m := itemMethod(r.Class, "__setitem__", false)
		if m == nil || f.b.p.BuiltinName(m.Class) != "dict" {
			return nil
		}
	default:
		return nil
	}
	return reads(method(x, "Ref", key))
}

// changeItem lowers the change of an item in its place; false if there is no Go for it.
func (f *fn) changeItem(at ast.Span, op ast.Operator, place *ir.Call, item *Rep, value ast.Expression) bool {
	vr := f.rep(value)
	if item.Opt || vr.Opt || !ofNames(value) || f.b.eff.OfExpr(f.m, f.f, value).Acts {
		return false
	}
	want := item
	sum := ""
	switch {
	case item.Kind == Int && vr.Kind == Int:
		switch op {
		case ast.Add:
			sum = "AddTo"
		case ast.Sub:
			sum = "SubFrom"
		case ast.BitOr, ast.BitAnd, ast.BitXor:
		default:
			return false
		}
	case item.Kind == Float && numeric(vr) && vr.Kind != Num:
		if op != ast.Add && op != ast.Sub && op != ast.Mult {
			return false
		}
	case item.Kind == Str && vr.Kind == Str && op == ast.Add:
	default:
		return false
	}
	var v ir.Expr
	if pre := f.into(func() { v = f.as(value, want) }); len(pre) > 0 || !holdsStill(v) {
		return false
	}
	if sum != "" {
		f.emit(&ir.ExprStmt{At: at, X: call(py(sum), place, v)})
	} else {
		f.emit(&ir.Assign{At: at, Lhs: []ir.Expr{&ir.Unary{Op: "*", X: place}}, Op: op.Text(), Rhs: []ir.Expr{v}})
	}
	return true
}

// ofNames reports whether an expression is one of names, attributes and literals.
func ofNames(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Name, *ast.Constant:
		return true
	case *ast.Attribute:
		return ofNames(e.Value)
	case *ast.UnaryOp:
		return ofNames(e.Operand)
	case *ast.BinOp:
		return ofNames(e.Left) && ofNames(e.Right)
	}
	return false
}

// holdsStill reports whether an operand has its value whatever happens to a dict, and can't fail.
func holdsStill(x ir.Expr) bool {
	ok := true
	inspectExpr(x, func(e ir.Expr) {
		switch e := e.(type) {
		case *ir.IntLit, *ir.FloatLit, *ir.StringLit, *ir.VarRef, *ir.ObjRef, *ir.PkgRef, *ir.Builtin, *ir.Selector, *ir.Paren, *ir.Conv:
		case *ir.Binary:
			ok = ok && e.Op != "/" && e.Op != "%" && e.Op != "<<" && e.Op != ">>"
		case *ir.Call:
			ok = ok && isSum(e)
		default:
			ok = false
		}
	})
	return ok
}

// getsItself lowers d[k] = d.get(k, default) op value; false for any other assignment.
func (f *fn) getsItself(t *ast.Subscript, value ast.Expression) bool {
	sum, ok := value.(*ast.BinOp)
	if !ok {
		return false
	}
	get, ok := sum.Left.(*ast.Call)
	if !ok || len(get.Args) != 2 || len(get.Keywords) > 0 {
		return false
	}
	a, ok := get.Func.(*ast.Attribute)
	if !ok || a.Attr != "get" || !sameText(a.Value, t.Value) || !sameText(get.Args[0], t.Slice) {
		return false
	}
	r := f.rep(t.Value)
	k, ok := get.Args[1].(*ast.Constant)
	if !ok || r.Kind != Dict || r.Opt || !plainKey(r.Args[0]) || f.rep(a.Value) != r {
		return false
	}
	if f.b.eff.OfExpr(f.m, f.f, t).Acts {
		return false
	}
	item := r.Args[1]
	if kr := f.rep(k); kr.Kind != item.Kind || kr.Opt {
		return false
	}
	at := f.place()
	done := false
	pre := f.into(func() {
		x, key := f.expr(t.Value), f.as(t.Slice, r.Args[0])
		place := reads(method(x, "RefOr", key, f.as(k, item)))
		done = f.changeItem(at, sum.Op, place, item, sum.Right)
	})
	if done {
		*f.out = append(*f.out, pre...)
	}
	return done
}

// plainKey: keys whose hash and equality run no code of the program.
func plainKey(r *Rep) bool {
	switch r.Kind {
	case Int, Str, Bool, Bytes, Enum:
		return !r.Opt
	case Tuple:
		for _, a := range r.Args {
			if !plainKey(a) {
				return false
			}
		}
		return true
	}
	return false
}

// sameText reports whether two expressions are the same names, attributes and literals.
func sameText(a, b ast.Expression) bool {
	switch a := a.(type) {
	case *ast.Name:
		b, ok := b.(*ast.Name)
		return ok && a.ID == b.ID
	case *ast.Attribute:
		b, ok := b.(*ast.Attribute)
		return ok && a.Attr == b.Attr && sameText(a.Value, b.Value)
	case *ast.Constant:
		b, ok := b.(*ast.Constant)
		return ok && ast.SameConst(a.Value, b.Value)
	case *ast.Tuple:
		b, ok := b.(*ast.Tuple)
		if !ok || len(a.Elts) != len(b.Elts) {
			return false
		}
		for i := range a.Elts {
			if !sameText(a.Elts[i], b.Elts[i]) {
				return false
			}
		}
		return true
	case *ast.BinOp:
		b, ok := b.(*ast.BinOp)
		return ok && a.Op == b.Op && sameText(a.Left, b.Left) && sameText(a.Right, b.Right)
	case *ast.Subscript:
		b, ok := b.(*ast.Subscript)
		return ok && sameText(a.Value, b.Value) && sameText(a.Slice, b.Slice)
	}
	return false
}
