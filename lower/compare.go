package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// cond lowers an expression for its truth.
func (f *fn) cond(e ast.Expression) ir.Expr {
	switch e := e.(type) {
	case *ast.BoolOp:
		return f.logical(e)
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			return negate(f.cond(e.Operand))
		}
	case *ast.Compare:
		return f.compare(e)
	case *ast.Constant:
		if constTruth(e.Value) {
			return builtin("true")
		}
		return builtin("false")
	}
	x, r := f.value(e)
	return f.truth(x, r, e)
}

func constTruth(c ast.Const) bool {
	switch c := c.(type) {
	case ast.ConstBool:
		return bool(c)
	case ast.ConstInt:
		return c.Sign() != 0
	case ast.ConstFloat:
		return c != 0
	case ast.ConstStr:
		return c != ""
	case ast.ConstBytes:
		return c != ""
	case ast.ConstNone:
		return false
	}
	return true
}

// logical lowers "a and b" for its truth: && where the right side needs no statements of its own, else an if.
func (f *fn) logical(e *ast.BoolOp) ir.Expr {
	op := "&&"
	if e.Op == ast.Or {
		op = "||"
	}
	left := f.cond(e.Values[0])
	for _, v := range e.Values[1:] {
		var right ir.Expr
		pre := f.into(func() { right = f.cond(v) })
		if len(pre) == 0 {
			left = bin(op, left, right)
			continue
		}
		ok := f.temp("ok", basic("bool"))
		f.assign(ref(ok), left)
		test := ir.Expr(ref(ok))
		if e.Op == ast.Or {
			test = not(ref(ok))
		}
		f.emit(&ir.If{Cond: test, Then: append(pre, &ir.Assign{Lhs: []ir.Expr{ref(ok)}, Rhs: []ir.Expr{right}})})
		left = ref(ok)
	}
	return left
}

// truth is Python's bool(x).
func (f *fn) truth(x ir.Expr, r *Rep, e ast.Expression) ir.Expr {
	if r.Opt && r.Kind != Any {
		return f.optTruth(x, r, e)
	}
	switch r.Kind {
	case Bool:
		return x
	case Int:
		return bin("!=", x, intLit(0))
	case Float:
		return bin("!=", x, intLit(0))
	case Big, Num:
		return not(method(x, "IsZero"))
	case Str, Bytes:
		return bin("!=", x, str(""))
	case Slice, VarTuple:
		return bin(">", call(builtin("len"), x), intLit(0))
	case List, Dict, Set:
		return bin(">", length(x), intLit(0))
	case Void:
		f.dropValue(x)
		return builtin("false")
	case Enum:
		e := f.b.enumOf(r.Class)
		if m := f.b.p.DunderOf(r.Class, "__bool__"); m != nil {
			v, _ := f.finishMethod(m, x)
			return v
		}
		switch {
		case e.flag || e.mixin == Int && e.kind == Int:
			return bin("!=", x, intLit(0))
		case e.mixin == Str && e.kind == Str:
			return bin("!=", x, str(""))
		}
		f.dropValue(x)
		return builtin("true")
	case Tuple, Func, Class, Coro, Iter:
		f.dropValue(x)
		return builtin("true")
	case Error:
		return notNil(x)
	case Struct, Iface:
		return f.objectTruth(x, r)
	case Stub:
		if r.Class.Lookup("__len__") != nil {
			return bin(">", length(x), intLit(0))
		}
		if m := r.Class.Lookup("__bool__"); m != nil && m.Fn != nil && m.Fn.Stub != nil && m.Fn.Stub.Go != "" {
			return method(x, m.Fn.Stub.Go[1:])
		}
		return builtin("true")
	}
	return call(py("Truth"), x)
}

// length is x.Len() of a runtime container.
func length(x ir.Expr) ir.Expr {
	return &ir.Call{Fun: field(x, "Len"), Purity: ir.Pure}
}

func (f *fn) objectTruth(x ir.Expr, r *Rep) ir.Expr {
	if m := r.Class.Lookup("__bool__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
		v, _ := f.finishMethod(m.Fn, x)
		return v
	}
	if m := r.Class.Lookup("__len__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
		v, _ := f.finishMethod(m.Fn, x)
		return bin("!=", v, intLit(0))
	}
	return builtin("true")
}

func (f *fn) optTruth(x ir.Expr, r *Rep, e ast.Expression) ir.Expr {
	some := f.b.some(r)
	if !r.boxed() {
		x = f.stable(x, r)
		inner := f.truth(x, some, e)
		if b, ok := inner.(*ir.Builtin); ok && b.Name == "true" || r.Kind == Error {
			return notNil(x)
		}
		return bin("&&", notNil(x), inner)
	}
	x = f.stable(x, r)
	inner := f.truth(field(x, "Value"), some, e)
	if b, ok := inner.(*ir.Builtin); ok && b.Name == "true" {
		return field(x, "OK")
	}
	if some.Kind == Int || some.Kind == Str || some.Kind == Bool || some.Kind == Float {
		// The value of an absent one is zero, which is false too.
		return inner
	}
	return bin("&&", field(x, "OK"), inner)
}

// compare lowers a comparison, chained ones with each operand evaluated once.
func (f *fn) compare(e *ast.Compare) ir.Expr {
	if len(e.Ops) == 1 {
		return f.comparePair(e, e.Ops[0], e.Left, e.Comparators[0])
	}
	// a < b < c: b is shared, c is evaluated only if a < b.
	var result ir.Expr
	left, lr := f.value(e.Left)
	for i, op := range e.Ops {
		right := e.Comparators[i]
		var test, rx ir.Expr
		var rrep *Rep
		pre := f.into(func() {
			rx, rrep = f.value(right)
			if i < len(e.Ops)-1 {
				rx = f.stable(rx, rrep)
			}
			test = f.compareValues(e, op, left, lr, rx, rrep)
		})
		if result == nil {
			if len(pre) > 0 && !f.isStable(left) {
				saved := f.save("value", lr.Go, left)
				pre = f.into(func() {
					rx, rrep = f.value(right)
					if i < len(e.Ops)-1 {
						rx = f.stable(rx, rrep)
					}
					test = f.compareValues(e, op, saved, lr, rx, rrep)
				})
			}
			*f.out = append(*f.out, pre...)
			result = test
		} else if len(pre) == 0 {
			result = bin("&&", result, test)
		} else {
			ok := f.temp("ok", basic("bool"))
			f.assign(ref(ok), result)
			f.emit(&ir.If{Cond: ref(ok), Then: append(pre, &ir.Assign{Lhs: []ir.Expr{ref(ok)}, Rhs: []ir.Expr{test}})})
			result = ref(ok)
		}
		left, lr = rx, rrep
	}
	return result
}

// comparingFunc names the function of the runtime that compares values of several kinds; that of != is the opposite of ==.
var comparingFunc = map[ast.CmpOperator]string{
	ast.Eq: "Equal", ast.NotEq: "Equal", ast.Lt: "Less", ast.LtE: "LessEqual", ast.Gt: "Greater", ast.GtE: "GreaterEqual",
}

func (f *fn) comparePair(e *ast.Compare, op ast.CmpOperator, left, right ast.Expression) ir.Expr {
	if op == ast.Is || op == ast.IsNot || op == ast.Eq || op == ast.NotEq {
		if ast.IsNone(left) {
			left, right = right, left // it leaves the answer to the other
		}
		if ast.IsNone(right) && !((op == ast.Eq || op == ast.NotEq) && f.hasEq(left)) {
			return f.isNone(left, op == ast.IsNot || op == ast.NotEq)
		}
	}
	if op == ast.In || op == ast.NotIn {
		x := f.contains(e, left, right)
		if op == ast.NotIn {
			return negate(x)
		}
		return x
	}
	var lr, rr *Rep
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			var x ir.Expr
			x, lr = f.value(left)
			return x, lr.Go
		}
		var x ir.Expr
		x, rr = f.value(right)
		return x, rr.Go
	})
	return f.compareValues(e, op, ops[0], lr, ops[1], rr)
}

// hasEq reports whether an object may arrive whose class has an __eq__ of the program's, which x == None asks.
func (f *fn) hasEq(e ast.Expression) bool {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Class == nil || !a.Class.Program() {
			continue
		}
		for _, name := range []string{"__eq__", "__ne__"} {
			if m := a.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil {
				return true
			}
		}
	}
	return false
}

// isNone lowers x is None.
func (f *fn) isNone(e ast.Expression, no bool) ir.Expr {
	x, r := f.value(e)
	var test ir.Expr
	switch {
	case r.Kind == Void:
		f.dropValue(x)
		test = builtin("true")
	case r.boxed():
		test = not(field(x, "OK"))
	case r.Opt || r.Kind == Any:
		test = bin("==", x, nilExpr())
	default:
		f.dropValue(x)
		test = builtin("false")
	}
	if no {
		return negate(test)
	}
	return test
}

// compareValues compares two lowered values.
func (f *fn) compareValues(e *ast.Compare, op ast.CmpOperator, x ir.Expr, xr *Rep, y ir.Expr, yr *Rep) ir.Expr {
	switch op {
	case ast.Is, ast.IsNot:
		t := f.identical(e, x, xr, y, yr)
		if op == ast.IsNot {
			return negate(t)
		}
		return t
	case ast.In, ast.NotIn:
		f.refuse(e, "GSY0361", "write the parts of the comparison out, joined by and", "in within a chain of comparisons is not supported")
		return builtin("false")
	}
	x, xr = f.mixedIn(x, xr)
	y, yr = f.mixedIn(y, yr)
	text := op.Text()
	if numeric(xr) && numeric(yr) {
		return f.compareNumbers(op, x, xr, y, yr)
	}
	equality := op == ast.Eq || op == ast.NotEq
	if xr.Kind == yr.Kind && !xr.Opt && !yr.Opt {
		switch xr.Kind {
		case Str:
			return bin(text, x, y) // UTF-8 orders as code points do
		case Bytes:
			return bin(text, x, y)
		case Enum:
			if equality {
				return bin(text, x, y)
			}
		}
	}
	if (xr.Kind == Struct || xr.Kind == Iface) && !xr.Opt {
		if t := f.compareObjects(e, op, x, xr, y, yr); t != nil {
			return t
		}
	}
	if equality && f.plainEqual(xr) && f.plainEqual(yr) && f.b.sameType(xr.Go, yr.Go) {
		return bin(text, x, y)
	}
	a, b := f.toAny2(x, xr), f.toAny2(y, yr)
	name := comparingFunc[op]
	t := ir.Expr(call(py(name), a, b))
	if op == ast.NotEq {
		return negate(t)
	}
	return t
}

// plainEqual: Go's == is Python's for these: optional ints and texts, and tuples of such; pointers compare identity,
// which is right for classes without __eq__ only.
func (f *fn) plainEqual(r *Rep) bool {
	switch r.Kind {
	case Int, Str, Bool, Enum, Bytes:
		return true
	case Tuple:
		for _, a := range r.Args {
			if !f.plainEqual(a) {
				return false
			}
		}
		return true
	}
	return false
}

func (f *fn) toAny2(x ir.Expr, r *Rep) ir.Expr {
	if r.Kind == Slice {
		return call(py("NewList"), x)
	}
	if r.Kind == VarTuple {
		return asTuple(x, r)
	}
	if r.boxed() {
		return method(x, "Any")
	}
	return x
}

// compareNumbers compares ints, floats and bools; an int and a float exactly.
func (f *fn) compareNumbers(op ast.CmpOperator, x ir.Expr, xr *Rep, y ir.Expr, yr *Rep) ir.Expr {
	text := op.Text()
	if xr.Kind == yr.Kind && (xr.Kind == Int || xr.Kind == Float) {
		return bin(text, x, y)
	}
	if xr.Kind == Bool && yr.Kind == Bool && (op == ast.Eq || op == ast.NotEq) {
		return bin(text, x, y)
	}
	if xr.Kind == Big || yr.Kind == Big || xr.Kind == Num || yr.Kind == Num {
		return f.compareExact(op, x, xr, y, yr)
	}
	if xr.Kind == Float || yr.Kind == Float {
		if exactInFloat(f.b, x, xr) && exactInFloat(f.b, y, yr) {
			return bin(text, f.convert(x, xr, floatRep, nil), f.convert(y, yr, floatRep, nil))
		}
		name := comparingFunc[op]
		t := ir.Expr(call(py(name), x, y))
		if op == ast.NotEq {
			return negate(t)
		}
		return t
	}
	return bin(text, f.convert(x, xr, intRep, nil), f.convert(y, yr, intRep, nil))
}

// exactInFloat: a float, or an int of at most 53 bits.
func exactInFloat(b *builder, x ir.Expr, r *Rep) bool {
	if r.Kind == Float || r.Kind == Bool {
		return true
	}
	s := b.rangeOf(x)
	return s.lo >= -(1<<53) && s.hi <= 1<<53
}

// compareObjects lowers a comparison that a class of the program defines; nil if it defines none.
func (f *fn) compareObjects(e ast.Node, op ast.CmpOperator, x ir.Expr, xr *Rep, y ir.Expr, yr *Rep) ir.Expr {
	m := xr.Class.Lookup(op.Method())
	neg := false
	if op == ast.NotEq && (m == nil || m.Fn == nil || m.Fn.Stub != nil) {
		m, neg = xr.Class.Lookup("__eq__"), true
	}
	first, certain := f.b.asksFirst(xr, yr, op.Method())
	if first != nil && !certain {
		f.refuse(e, "GSY0463", "call the method by its name", "%s of %s, which Python asks before that of %s, is not supported", first.Name, first.Class.Name, xr.Class.Name)
		return builtin("false")
	}
	if first != nil {
		m = &types.Member{Fn: first}
		xy := []ir.Expr{x, y}
		f.swapped(xy, xr)
		x, xr, y, yr = xy[1], yr, xy[0], xr
	}
	if m != nil && m.Fn != nil && m.Fn.Stub == nil {
		s := f.b.signature(m.Fn)
		t, r := f.finishMethod(m.Fn, x, f.convert(y, yr, s.params[0], nil))
		t = f.truth(t, r, nil)
		if neg {
			return negate(t)
		}
		return t
	}
	if op != ast.Eq && op != ast.NotEq {
		if d := xr.Class.Data; d != nil && d.Order && xr.Kind == Struct && !yr.Opt && f.b.sameType(xr.Go, yr.Go) {
			return f.b.compareData(xr.Class, op, x, y)
		}
		return nil
	}
	if d := f.b.dataOf(xr.Class); d != nil && d.Eq {
		return nil // the runtime's Equal asks the object
	}
	if (yr.Kind == Struct || yr.Kind == Iface) && f.b.sameType(xr.Go, yr.Go) {
		return bin(op.Text(), x, y)
	}
	return nil
}

// asksFirst is the method of a comparison that Python asks of the right operand, because its class is below that of the left
// one and has a method of its own that answers; nil if there is none. It reports whether that is certain: the left operand
// may be of that class too.
func (b *builder) asksFirst(xr, yr *Rep, name string) (first *types.Func, certain bool) {
	if yr.Kind != Struct && yr.Kind != Iface {
		return nil, false
	}
	refl := ast.Reflected(name)
	for _, d := range descendants(yr.Class) {
		if !b.defines(d, refl) || d.Members[refl].Fn.Stub != nil {
			continue
		}
		for _, c := range descendants(xr.Class) {
			if c != d && d.IsSubclass(c) && b.judge(d.Members[refl].Fn, []*types.Class{c}, false).Answers {
				return d.Members[refl].Fn, xr.Kind == Struct && yr.Kind == Struct && !yr.Opt && c == xr.Class && d == yr.Class
			}
		}
	}
	return nil, false
}

// identical lowers x is y.
func (f *fn) identical(e *ast.Compare, x ir.Expr, xr *Rep, y ir.Expr, yr *Rep) ir.Expr {
	pointers := func(k Kind) bool {
		switch k {
		case List, Dict, Set, Struct, Iface, Error, Class, Coro, Iter:
			return true
		}
		return false
	}
	switch {
	case xr.Kind == Slice || yr.Kind == Slice:
		f.refuse(e, "GSY0362", "compare with ==", "the identity of this list is not kept")
	case (pointers(xr.Kind) || xr.Kind == Stub && pointerType(xr.Go)) && f.b.sameType(xr.Go, yr.Go):
		return bin("==", x, y)
	case xr.Kind == Bool && yr.Kind == Bool && !xr.Opt && !yr.Opt, xr.Kind == Enum && yr.Kind == Enum:
		return bin("==", x, y)
	}
	return call(py("SameObject"), f.convert(x, xr, anyRep, e), f.convert(y, yr, anyRep, e))
}

// contains lowers x in y.
func (f *fn) contains(e *ast.Compare, left, right ast.Expression) ir.Expr {
	rr := f.rep(right)
	if items, ok := displayItems(right); ok && len(items) > 0 && f.comparable(left, items) {
		return f.oneOf(e, left, items)
	}
	lower := func(item *Rep) (x, y ir.Expr) {
		ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
			if i == 0 {
				return f.as(left, item), item.Go
			}
			return f.expr(right), rr.Go
		})
		// The Go names the container first; Python evaluates the item first.
		f.swapped(ops, item)
		return ops[0], ops[1]
	}
	if !f.searchable(left, right, rr) {
		return f.dynContains(left, right)
	}
	switch rr.Kind {
	case Str:
		x, y := lower(strRep)
		return call(std("strings", "Contains"), f.deref(y, rr, right, "__contains__"), x)
	case Slice, VarTuple:
		x, y := lower(rr.Args[0])
		has := call(py("SliceContains"), f.deref(y, rr, right, "__contains__"), x)
		if item := rr.Args[0]; item.interfaceType() && (f.constructs(left) || !f.b.sameType(f.rep(left).Go, item.Go)) {
			has.TypeArgs = []ir.Type{item.Go}
		}
		return has
	case List, Set:
		x, y := lower(rr.Args[0])
		return method(f.deref(y, rr, right, "__contains__"), "Contains", x)
	case Dict:
		x, y := lower(rr.Args[0])
		return method(f.deref(y, rr, right, "__contains__"), "Has", x)
	case Class:
		if lr := f.rep(left); rr.Class != nil && rr.Class.Enum && lr.Kind == Enum && lr.Class == rr.Class && !lr.Opt {
			f.dropValue(f.expr(left))
			return builtin("true")
		}
		f.refuse(e, "GSY0458", "compare with the members' values", "a search in an enum is not supported")
		return builtin("false")
	case Enum:
		if c := f.flagClass(right, right); c != nil && !rr.Opt {
			x, y := lower(f.b.enumRep(c))
			x = f.stable(x, f.b.enumRep(c))
			return bin("==", &ir.Paren{X: bin("&", y, x)}, x)
		}
	case Struct, Iface:
		if m := rr.Class.Lookup("__contains__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			s := f.b.signature(m.Fn)
			x, y := lower(s.params[0])
			t, r := f.finishMethod(m.Fn, y, x)
			return f.truth(t, r, right)
		}
	case Stub:
		if fn := f.containsMethod(rr, f.rep(left)); fn != nil {
			item := f.annRep(fn.Params[1].Ann, nil, &types.Target{Fn: fn, Recv: rr.Atom})
			if !f.isItem(left, f.rep(left), item) {
				break
			}
			x, y := lower(item)
			return callItem(fn, f.deref(y, rr, right, "__contains__"), x)
		}
	case Bytes:
		switch lr := f.rep(left); {
		case lr.Opt:
		case lr.Kind == Int:
			x, y := lower(intRep)
			return method(f.deref(y, rr, right, "__contains__"), "ContainsByte", x)
		case lr.Kind == Bytes || isByteArray(lr):
			x, y := lower(lr)
			return method(f.deref(y, rr, right, "__contains__"), "Contains", x)
		}
	}
	return f.dynContains(left, right)
}

// interfaceType reports whether values of other Go types can be assigned to the representation's, so that Go does not infer it.
func (r *Rep) interfaceType() bool {
	switch r.Kind {
	case Any, Error, Iface, Func:
		return true
	}
	return false
}

// constructs reports whether an expression makes an object: it is a pointer, where what it flows into may be an interface.
func (f *fn) constructs(e ast.Expression) bool {
	c, ok := e.(*ast.Call)
	if !ok {
		return false
	}
	for _, a := range f.b.p.CellOf(c.Func).Atoms() {
		if a.Obj != nil {
			return true
		}
	}
	return false
}

// dynContains leaves it to the runtime to see what is looked for in what.
func (f *fn) dynContains(left, right ast.Expression) ir.Expr {
	ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{anyRep, anyRep})
	f.swapped(ops, anyRep)
	return call(py("Contains"), ops[1], ops[0])
}

// searchable reports whether the value that is looked for can be had as an item of the container. Where it can't it is
// still compared with each: 1.0 is in [1], None is not, and an object's __eq__ may say anything.
func (f *fn) searchable(left, right ast.Expression, rr *Rep) bool {
	lr := f.rep(left)
	switch rr.Kind {
	case Str:
		if lr.Kind != Str && lr.Kind != Any {
			f.warnRaises(left, "'in <string>' requires string as left operand, not %s", lr)
			return false
		}
		return lr.Kind == Any || !lr.Opt
	case Slice, List, Set, VarTuple, Dict:
		return f.isItem(left, lr, rr.Args[0])
	}
	return true
}

// isItem reports whether a value equals the same items when it is converted to their representation.
func (f *fn) isItem(e ast.Expression, r, item *Rep) bool {
	if item.Kind == Any || f.b.sameType(r.Go, item.Go) {
		return true
	}
	if r.Opt && !item.Opt {
		return false
	}
	switch r.Kind {
	case Bool, Int:
		switch item.Kind {
		case Int, Big, Num:
			return true
		case Float:
			_, constant := e.(*ast.Constant)
			return constant || r.Kind == Bool
		}
		return false
	case Void:
		return item.Opt
	case Tuple:
		if item.Kind != Tuple || len(r.Args) != len(item.Args) {
			return item.Kind == VarTuple && f.sameItems(r, item.Args[0])
		}
		for i, a := range r.Args {
			if !f.isItem(nil, a, item.Args[i]) {
				return false
			}
		}
		return true
	case Struct, Iface:
		return item.Kind == Iface && r.Class.IsSubclass(item.Class)
	case Any, Big, Float, Num:
		return item.Kind == Num && r.Kind != Any
	}
	return r.Kind == item.Kind
}

// sameItems reports whether the items of a tuple are all of a representation.
func (f *fn) sameItems(r, item *Rep) bool {
	for _, a := range r.Args {
		if !f.b.sameType(a.Go, item.Go) {
			return false
		}
	}
	return true
}

// containsMethod is the __contains__ that a stub declares for a kind of item; nil if there is none.
func (f *fn) containsMethod(r, item *Rep) *types.Func {
	m := r.Class.Lookup("__contains__")
	if m == nil || m.Fn == nil || m.Fn.Stub == nil || m.Fn.Stub.Go == "" {
		return nil
	}
	for _, o := range m.Fn.Overloads {
		n, ok := o.Params[1].Ann.(*ast.Name)
		if len(m.Fn.Overloads) == 1 || (ok && n.ID == "int") == (item.Kind == Int || item.Kind == Bool) {
			return o
		}
	}
	return nil
}

// displayItems gives the items of a literal tuple, list or set.
func displayItems(e ast.Expression) ([]ast.Expression, bool) {
	var elts []ast.Expression
	switch e := e.(type) {
	case *ast.Tuple:
		elts = e.Elts
	case *ast.List:
		elts = e.Elts
	case *ast.Set:
		elts = e.Elts
	default:
		return nil, false
	}
	for _, x := range elts {
		if _, ok := x.(*ast.Constant); !ok {
			return nil, false
		}
	}
	return elts, true
}

// comparable: all of one plain kind, so that == chains say the same.
func (f *fn) comparable(left ast.Expression, items []ast.Expression) bool {
	lr := f.rep(left)
	if lr.Opt || lr.Kind != Int && lr.Kind != Str {
		return false
	}
	for _, x := range items {
		if f.rep(x).Kind != lr.Kind {
			return false
		}
	}
	return len(items) <= 4
}

// oneOf lowers x in ("a", "b") to x == "a" || x == "b".
func (f *fn) oneOf(_ *ast.Compare, left ast.Expression, items []ast.Expression) ir.Expr {
	x, r := f.value(left)
	if len(items) > 1 {
		x = f.stable(x, r)
	}
	var test ir.Expr
	for _, it := range items {
		eq := bin("==", x, f.as(it, r))
		if test == nil {
			test = eq
		} else {
			test = bin("||", test, eq)
		}
	}
	return test
}

// callIsinstance lowers isinstance.
func callIsinstance(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 2 {
		return nil
	}
	classes := f.b.p.IsinstanceClasses(e)
	if classes == nil {
		classes = f.b.p.ClassList(f.m, f.f, e.Args[1])
	}
	if classes == nil {
		var ok bool
		if classes, ok = f.classesOf(e.Args[1]); !ok {
			ops := f.operandsOf(e.Args, anyRep)
			return &fallibleCall{expr: call(py("IsInstanceOf"), ops...), rep: boolRep}
		}
	}
	x, r := f.value(e.Args[0])
	return &fallibleCall{expr: f.isInstance(x, r, classes, e.Args[0]), rep: boolRep}
}

// classesOf resolves the classes that an expression names.
func (f *fn) classesOf(e ast.Expression) ([]*types.Class, bool) {
	if t, ok := e.(*ast.Tuple); ok {
		var all []*types.Class
		for _, x := range t.Elts {
			cs, ok := f.classesOf(x)
			if !ok {
				return nil, false
			}
			all = append(all, cs...)
		}
		return all, true
	}
	if v := f.b.p.Resolve(f.m, f.f, e); v != nil && v.Class != nil {
		return []*types.Class{v.Class}, true
	}
	return nil, false
}
