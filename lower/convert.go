package lower

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// convert turns a value of one representation into another. e, which may be nil, is where a refusal points.
func (f *fn) convert(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	if to.Kind == Func && from.Kind == Func && from != to {
		return f.named(f.converted(x, from, to, e), f.b.onlyFunction(from), to)
	}
	return f.converted(x, from, to, e)
}

func (f *fn) converted(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	if _, called := x.(*ir.Call); called && from.Kind == Void && from.Const == nil && !from.Unit && to.Kind == Void {
		f.dropValue(x) // of a function without a result, where None is wanted as a value
		return f.b.zero(voidRep)
	}
	if from == to || f.sameRep(from, to) {
		return x
	}
	if from.Kind == Void && from.Const != nil {
		f.dropValue(x)
		k, r := f.constant(from.Const)
		return f.convert(k, r, to, e)
	}
	if from.Kind == Void {
		if isNilLit(x) || isVoidValue(x) {
			return f.noneAs(to)
		}
		f.dropValue(x)
		return f.noneAs(to)
	}
	if to.Kind == Void {
		if _, variable := x.(*ir.VarRef); variable && from.Kind == Any {
			return f.b.zero(voidRep) // a test has shown that it is None
		}
		return x
	}
	if to.Kind == Any {
		if from.Kind == Any && !f.b.sameType(to.Go, from.Go) && !f.b.sameType(to.Go, anyRep.Go) {
			return assertType(x, to.Go) // a py.BytesLike
		}
		if c, ok := x.(*ir.Call); ok && isPy(c.Fun, "AsTuple") {
			return c.Args[0]
		}
		return f.toAny(x, from, e)
	}
	if to.boxed() {
		if from.boxed() {
			if f.b.sameType(from.Go, to.Go) {
				return x
			}
			return f.convert(field(x, "Value"), f.b.some(from), to, e)
		}
		if from.Kind == Any {
			return &ir.Call{Fun: py("OptOf"), TypeArgs: []ir.Type{f.b.some(to).Go}, Args: []ir.Expr{x}}
		}
		some := f.convert(x, from, f.b.some(to), e)
		c := call(py("Some"), some)
		if f.needsTypeArg([]ir.Expr{some}, f.b.some(to)) {
			c.TypeArgs = []ir.Type{f.b.some(to).Go}
		}
		return c
	}
	if from.boxed() {
		return f.convert(field(x, "Value"), f.b.some(from), to, e)
	}
	if from.Kind == Any && to.Kind == Float && from.Cell != nil && len(from.Cell.Atoms()) > 1 {
		return call(py("AsFloat"), x) // an int does, too
	}
	if from.Kind == Any {
		if to.Kind == Float && (f.mayBeInt(e) || f.b.holdsInt(to.Cell)) {
			return call(py("AsFloat"), x)
		}
		return f.fromAny(x, to)
	}
	if from.Opt != to.Opt && nilableRep(from) {
		// A pointer that a test has shown not to be nil, or one that may be where nil is allowed.
		plain := *from
		plain.Opt = to.Opt
		return f.convert(x, &plain, to, e)
	}
	if y := f.convertKind(x, from, to, e); y != nil {
		return y
	}
	if e != nil {
		f.refuse(e, "GSY0350", "annotate the variables that it flows through, or keep one type in each", "a value of type %s can't be used as %s here", from, to)
	}
	return x
}

// nilableRep reports whether None is a nil of the representation's own Go type.
func nilableRep(r *Rep) bool { return nilable(r.Kind) || r.Kind == Stub && pointerType(r.Go) }

// isVoidValue reports whether an expression is None, written out: py.NoneType{}.
func isVoidValue(x ir.Expr) bool {
	c, ok := x.(*ir.Composite)
	if !ok {
		return false
	}
	t, ok := c.Type.(ir.Named)
	return ok && t.Pkg == pyPkg && t.Name == "NoneType"
}

func (f *fn) sameRep(a, b *Rep) bool {
	return a.Kind == b.Kind && a.Opt == b.Opt && a.Go != nil && b.Go != nil && f.b.sameType(a.Go, b.Go)
}

// convertKind converts between two kinds, neither any nor optional; nil if that can't be done.
func (f *fn) convertKind(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	if from.Kind == Enum && to.Kind != Enum {
		if y, plain := f.mixedIn(x, from); plain != from {
			return f.convert(y, plain, to, e)
		}
	}
	switch to.Kind {
	case Big:
		switch from.Kind {
		case Int:
			return call(py("Big"), x)
		case Bool:
			return call(py("Big"), call(py("BoolInt"), x))
		}
	case Num:
		switch from.Kind {
		case Int:
			return call(py("IntNum"), x)
		case Bool:
			return call(py("IntNum"), call(py("BoolInt"), x))
		case Float:
			return call(py("FloatNum"), x)
		case Big:
			return call(py("BigNum"), x)
		}
	case Enum:
		if from.Kind == Int && f.b.enumOf(to.Class).keep {
			return conv(to.Go, x)
		}
	case Float:
		switch from.Kind {
		case Big, Num:
			return method(x, "Float")
		case Int:
			if k, ok := x.(*ir.IntLit); ok {
				if n, err := strconv.ParseFloat(k.Value, 64); err == nil {
					return &ir.FloatLit{Value: n}
				}
			}
			return conv(basic("float64"), x)
		case Bool:
			return conv(basic("float64"), call(py("BoolInt"), x))
		}
	case Int:
		switch from.Kind {
		case Bool:
			return call(py("BoolInt"), x)
		case Big:
			return method(x, cmp.Or(to.Fit, "Index"))
		case Num:
			return method(x, "Index")
		}
	case Slice:
		if from.Kind == VarTuple && f.b.sameType(from.Args[0].Go, to.Args[0].Go) {
			return conv(to.Go, x)
		}
		if from.Kind == Tuple {
			return f.widenTuple(x, from, to, e)
		}
		if from.Kind == List && f.b.sameType(from.Args[0].Go, to.Args[0].Go) {
			return method(x, "Slice")
		}
	case List:
		if from.Kind == Slice && f.b.sameType(from.Args[0].Go, to.Args[0].Go) {
			return call(py("NewList"), x)
		}
	case Iter:
		switch {
		case from.Kind == Seq && from.seq2():
			return call(py("Iter"), call(py("Faulting"), x))
		case from.Kind == Seq:
			return call(py("Iter"), x)
		case from.Kind == Gen && f.b.sameType(from.Args[0].Go, to.Args[0].Go):
			return method(x, "Iter")
		}
	case Seq:
		return f.seqFrom(x, from, to, e)
	case Error:
		if from.Kind == Struct || from.Kind == Iface {
			return x
		}
	case Struct:
		if from.Kind == Error {
			return assertType(x, to.Go)
		}
		if (from.Kind == Iface || from.Kind == Struct) && from.Class != to.Class && from.Class.IsSubclass(to.Class) && f.b.open(to.Class) {
			return call(&ir.Selector{X: x, Obj: f.b.accessor(to.Class)}) // the part of the object that the base class is
		}
		if from.Kind == Iface {
			if from.Class == to.Class && f.b.open(to.Class) {
				return f.structOf(x, from)
			}
			return assertType(x, to.Go)
		}
	case Iface:
		if from.Kind == Struct {
			return x
		}
		if from.Kind == Iface && from.Class.IsSubclass(to.Class) {
			return x
		}
		if from.Kind == Iface || from.Kind == Error {
			return assertType(x, to.Go)
		}
	case Tuple:
		if from.Kind == Tuple && len(from.Args) == len(to.Args) {
			return f.convertTuple(x, from, to, e)
		}
	case VarTuple:
		if from.Kind == Tuple {
			return f.widenTuple(x, from, to, e)
		}
		if from.Kind == VarTuple {
			return f.convertItems(x, from, to, e)
		}
	case Func:
		if from.Kind == Func && from.Opt {
			return f.adaptOptional(x, from, to)
		}
		if from.Kind == Func {
			return f.adaptFunc(x, from.Sig, to.Sig)
		}
		if from.Kind == Struct || from.Kind == Iface {
			return f.calledObject(x, from, to)
		}
		if from.Kind == Class && to.Sig != nil {
			return f.classAsFunc(from.Class, to.Sig, e)
		}
	case Stub:
		if from.Kind == Stub {
			return f.convertStub(x, from, to)
		}
	case Class:
		if from.Kind == Class {
			return x
		}
	case Coro:
		if from.Kind == Coro {
			return x
		}
	}
	return nil
}

// convertTuple converts item by item.
func (f *fn) convertTuple(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	if !f.isStable(x) {
		x = f.save("tuple", from.Go, x)
	}
	var items []ir.Expr
	for i := range from.Args {
		items = append(items, f.convert(field(x, tupleField(len(from.Args), i)), from.Args[i], to.Args[i], e))
	}
	return f.tupleOf(items, to)
}

func (f *fn) widenTuple(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	if !f.isStable(x) {
		x = f.save("tuple", from.Go, x)
	}
	var items []ir.Expr
	for i := range from.Args {
		items = append(items, f.convert(field(x, tupleField(len(from.Args), i)), from.Args[i], to.Args[0], e))
	}
	return &ir.Composite{Type: to.Go, Elems: items}
}

// seqFrom turns a lowered iterable into the sequence of its items; nil if it can't be iterated so.
func (f *fn) seqFrom(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	if len(to.Args) == 0 || to.seq2() || from.Opt {
		return nil
	}
	item := to.Args[0]
	switch from.Kind {
	case Slice:
		x, item = call(std("slices", "Values"), x), from.Args[0]
	case VarTuple:
		x, item = call(std("slices", "Values"), plainSlice(x)), from.Args[0]
	case Tuple:
		x = call(std("slices", "Values"), f.widenTuple(x, from, f.sliceRep(item), e))
	case List, Set, Iter:
		x, item = method(x, "All"), from.Args[0]
	case Dict:
		x, item = method(x, "Keys"), from.Args[0]
	case Str:
		x, item = call(py("Chars"), x), strRep
	case Bytes:
		x, item = method(x, "All"), intRep
	case Stub:
		m := from.Class.Lookup("__iter__")
		if m == nil || m.Fn == nil || m.Fn.Stub == nil || m.Fn.Stub.Go == "" || from.Atom == nil {
			return nil
		}
		x = callItem(m.Fn, x)
		if it := f.annRep(m.Fn.Returns, nil, &types.Target{Fn: m.Fn, Recv: from.Atom}); len(it.Args) == 1 {
			item = it.Args[0]
		}
	default:
		return nil
	}
	if f.b.sameType(item.Go, to.Args[0].Go) {
		return x
	}
	return f.mapSeq(x, item, to.Args[0], e)
}

// convertItems converts the items of a tuple of any length: tuples don't change, so that a copy is as good.
func (f *fn) convertItems(x ir.Expr, from, to *Rep, e ast.Expression) ir.Expr {
	if reps := f.tupleReps(from); reps != nil {
		items := f.tupleItems(x, from)
		for i := range items {
			items[i] = f.convert(items[i], reps[i], to.Args[0], e)
		}
		return &ir.Composite{Type: to.Go, Elems: items}
	}
	seq := f.mapSeq(call(std("slices", "Values"), x), from.Args[0], to.Args[0], e)
	return conv(to.Go, collect(seq))
}

// convertStub converts between a runtime class and one that it extends.
func (f *fn) convertStub(x ir.Expr, from, to *Rep) ir.Expr {
	if f.b.sameType(from.Go, to.Go) {
		return x
	}
	if from.Class != nil && to.Class != nil && from.Class.IsSubclass(to.Class) {
		if p, ok := from.Go.(ir.Pointer); ok && pointerType(to.Go) {
			if base, ok := to.Go.(ir.Pointer).Elem.(ir.Named); ok && from.Class != to.Class {
				_ = p
				return &ir.Unary{Op: "&", X: field(x, base.Name)}
			}
		}
		return x
	}
	return nil
}

// toAny makes a value dynamic: what the runtime's dynamic operations know how to handle.
func (f *fn) toAny(x ir.Expr, from *Rep, e ast.Expression) ir.Expr {
	switch {
	case from.boxed():
		if c, ok := x.(*ir.Call); ok && len(c.Args) == 1 && isPy(c.Fun, "OptOf") {
			return c.Args[0] // it was an any
		}
		return method(x, "Any")
	case from.Kind == VarTuple:
		return asTuple(x, from)
	case from.Kind == Big:
		return method(x, "Value")
	case from.Kind == Num:
		return method(x, "Any")
	case from.Kind == Slice:
		return call(py("NewList"), x)
	case from.Kind == Func && from.Sig != nil && !from.Opt:
		return f.toMixed(x, from)
	case from.Opt && nilable(from.Kind) && from.Kind != Error && from.Kind != Iface && from.Kind != Any:
		// A nil pointer in an any is not nil.
		return call(py("OrNil"), x)
	case from.Kind == Seq && from.seq2():
		return call(py("Iter"), call(py("Faulting"), x))
	case from.Kind == Seq || from.Kind == AsyncSeq:
		return call(py("Iter"), x)
	}
	if a, ok := x.(*ir.TypeAssert); ok {
		return a.X
	}
	return x
}

// isVariadic: Go's variadic parameter is a slice where Python's is a tuple.
func isVariadic(x ir.Expr) bool {
	v, ok := x.(*ir.VarRef)
	if !ok {
		return false
	}
	_, ok = v.Var.Type.(ir.Slice)
	return ok
}

// plainSlice takes the conversion to a tuple off a variadic parameter, where a slice does; the literal of a tuple is one of
// a slice. (gofmt takes the parentheses off a literal of a generic type in the header of a loop.)
func plainSlice(x ir.Expr) ir.Expr {
	if c, ok := x.(*ir.Composite); ok {
		if t, ok := c.Type.(ir.Named); ok && t.Name == "Tuple" && len(t.Args) == 1 {
			lit := *c
			lit.Type = ir.Slice{Elem: t.Args[0]}
			return &lit
		}
	}
	if c, ok := x.(*ir.Conv); ok && isVariadic(c.X) {
		return c.X
	}
	return x
}

// mayBeInt reports whether an expression of type any may give an int.
func (f *fn) mayBeInt(e ast.Expression) bool {
	if e == nil {
		return false
	}
	return f.b.holdsInt(f.b.p.CellOf(e))
}

func (b *builder) holdsInt(c *types.Cell) bool {
	for _, a := range c.Atoms() {
		if name := b.p.BuiltinName(a.Class); name == "int" || name == "bool" {
			return true
		}
	}
	return false
}

// fromAny takes a dynamic value as one of a known kind: the kind has been tested, or nothing else can arrive.
func (f *fn) fromAny(x ir.Expr, to *Rep) ir.Expr {
	if to.Opt && nilable(to.Kind) {
		return &ir.Call{Fun: py("AsPointer"), TypeArgs: []ir.Type{to.Go}, Args: []ir.Expr{x}}
	}
	switch to.Kind {
	case Big:
		return call(py("AsInt"), x)
	case Num:
		return call(py("AsNum"), x)
	case Slice:
		return method(assertType(x, ptr(pyType("List", to.Args[0].Go))), "Slice")
	case VarTuple:
		if f.b.ofSeveralForms(to) {
			switch to.Args[0].Kind {
			case Any, Int, Float, Str, Bool, Struct:
				if !to.Args[0].Opt {
					return &ir.Call{Fun: py("AsTuple"), TypeArgs: []ir.Type{to.Args[0].Go}, Args: []ir.Expr{x}}
				}
			}
			return f.convertItems(&ir.Call{Fun: py("AsTuple"), TypeArgs: []ir.Type{basic("any")}, Args: []ir.Expr{x}}, argsRep, to, nil)
		}
	case Seq:
		switch {
		case len(to.Args) != 1 || to.seq2():
		case to.Args[0].Kind == Any:
			return call(py("DynIter"), x)
		default:
			return f.mapSeq(call(py("DynIter"), x), anyRep, to.Args[0], nil)
		}
	}
	return assertType(x, to.Go)
}

// ofSeveralForms reports whether what a tuple of any length stands for is kept as tuples of other types where the kind is not
// known: pairs and triples.
func (b *builder) ofSeveralForms(r *Rep) bool {
	return r.Cell != nil && slices.ContainsFunc(r.Cell.Atoms(), func(a *types.Atom) bool {
		one := &Rep{}
		b.chooseAtom(one, a, &types.Cell{})
		return one.Go == nil || !b.sameType(one.Go, r.Go)
	})
}
