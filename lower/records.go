package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What the module dataclasses does with objects of dataclasses, and NamedTuple's methods.

func init() {
	for name, lower := range map[string]func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall{
		"dataclasses.replace":      callReplace,
		"dataclasses.asdict":       callAsdict("asdict", "AsDict"),
		"dataclasses.astuple":      callAsdict("astuple", "AsTuple"),
		"dataclasses.fields":       callFields,
		"dataclasses.is_dataclass": callIsDataclass,
		"namedtuple":               callNamedtuple,
		"namedtuple._replace":      callReplace,
		"namedtuple._asdict":       callTupleDict,
		"namedtuple._make":         callMake,
	} {
		intrinsics[name] = lower
	}
}

// callReplace lowers replace(obj, name=value) and obj._replace(name=value):
//
//	replace(book, price=9.0)    →    NewBook(book.Title, 9.0)
func callReplace(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	var obj ast.Expression
	if a, ok := e.Func.(*ast.Attribute); ok && rec.Targets[0].Recv != nil {
		obj = a.Value
	} else if len(e.Args) == 1 {
		obj = e.Args[0]
	}
	out := f.rep(e)
	if obj == nil {
		return nil
	}
	r := f.rep(obj)
	if r.Kind != Struct || r.Opt || r.Class.Data == nil {
		f.refuse(e, "GSY0304", "make the object by its class", "replace of a value of type %s is not supported", r)
		return &fallibleCall{expr: nilExpr(), rep: out}
	}
	c := r.Class
	init := f.b.p.Initializer(c)
	if init == nil || init.Node != nil {
		f.refuse(e, "GSY0304", "make the object by its class", "replace of an object with an __init__ of its own is not supported")
		return &fallibleCall{expr: nilExpr(), rep: out}
	}
	var spread *kwargs // replace(obj, **changes)
	if hasDoubleStar(e.Keywords) {
		if spread = f.doubleStar(e, nil); spread == nil || spread.ns || c.Named != nil {
			f.refuse(e, "GSY0304", "name the fields", "** of this value in a call of replace is not supported")
			return &fallibleCall{expr: nilExpr(), rep: out}
		}
	}
	for _, k := range e.Keywords {
		if p := paramNamed(init, k.Arg); p == nil && k.Arg != "" {
			f.refuse(e, "GSY0340", "fix the call: CPython raises this when it runs", "TypeError: %s.__init__() got an unexpected keyword argument '%s'", c.Name, k.Arg)
			return &fallibleCall{expr: nilExpr(), rep: out}
		}
	}
	list := []ast.Expression{obj}
	reps := []*Rep{r}
	index := map[string]int{}
	var named []ir.Expr
	for _, k := range e.Keywords {
		index[k.Arg] = len(list)
		list = append(list, k.Value)
		if k.Arg == "" {
			reps = append(reps, spread.rep)
			continue
		}
		reps = append(reps, f.b.paramRep(paramNamed(init, k.Arg)))
		named = append(named, str(k.Arg))
	}
	ops := f.operandsAs(list, reps)
	x := f.stable(ops[0], r)
	if spread != nil {
		spread.dict = f.stable(ops[index[""]], spread.rep)
		f.checkReplace(c, init, spread, named)
	}
	call := &ir.Call{Fun: f.ctorOf(c)}
	s := f.b.initSignature(c, init)
	if s.ctx {
		call.Args = append(call.Args, f.contextOf(e))
	}
	for _, p := range init.Params[1:] {
		if i := index[p.Name]; i > 0 {
			call.Args = append(call.Args, ops[i])
			continue
		}
		fl := c.FieldOf(p.Name)
		if fl == nil {
			f.refuse(e, "GSY0304", "make the object by its class", "replace without a value for the InitVar %s is not supported", p.Name)
			return &fallibleCall{expr: nilExpr(), rep: out}
		}
		value := f.convert(f.fieldOf(x, r, fl), f.b.rep(fl.Cell), f.b.paramRep(p), obj)
		if spread != nil {
			value = spread.valueOr(p.Name, f.b.paramRep(p), value)
		}
		call.Args = append(call.Args, value)
	}
	return &fallibleCall{expr: call, rep: s.result, fails: s.err, want: ast.SnakeCase(c.Name)}
}

// checkReplace checks that what ** passes to replace are fields.
func (f *fn) checkReplace(c *types.Class, init *types.Func, spread *kwargs, named []ir.Expr) {
	args := []ir.Expr{str(init.Qualname()), spread.dict, &ir.Composite{Type: ir.Slice{Elem: basic("string")}, Elems: named}}
	if named == nil {
		args[2] = nilExpr()
	}
	for _, p := range init.Params[1:] {
		args = append(args, str(p.Name))
	}
	f.emit(&ir.ExprStmt{At: f.place(), X: call(std("runtime/dataclasses", "CheckReplace"), args...)})
}

// ctorOf is the constructor of a class.
func (f *fn) ctorOf(c *types.Class) ir.Expr { return obj(f.b.class(c).ctor) }

// callAsdict lowers asdict(obj) and astuple(obj).
func callAsdict(fun, name string) func(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	return func(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
		if len(e.Args) != 1 || len(e.Keywords) > 0 {
			return nil
		}
		x, r := f.value(e.Args[0])
		if r.Kind == Any || r.Kind == Iface && !r.Opt && r.Class.Data == nil {
			// The program may call it with what is no dataclass: then it raises.
			f.b.asksFields = true
			x = call(std("runtime/dataclasses", "RecordOf"), f.convert(x, r, anyRep, e.Args[0]), str(fun))
			return &fallibleCall{expr: call(std("runtime/dataclasses", name), x), rep: f.rep(e), want: "fields"}
		}
		if (r.Kind != Struct && r.Kind != Iface) || r.Class.Data == nil || r.Class.Named != nil {
			f.refuse(e, "GSY0304", "write the fields out", "%s of a value of type %s is not supported", fun, r)
			return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
		}
		x = f.deref(x, r, e.Args[0], "__dataclass_fields__")
		f.b.asksFields = true
		if r.Kind == Iface {
			x = assertType(x, ir.Named{Pkg: "runtime/dataclasses", Name: "Record"})
		}
		return &fallibleCall{expr: call(std("runtime/dataclasses", name), x), rep: f.rep(e), want: "fields"}
	}
}

// dataFieldsMethod gives the fields of a dataclass to asdict and astuple.
func (b *builder) dataFieldsMethod(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	f := b.newFn(c.Module, nil)
	rec := call(py("Record"))
	for _, d := range c.Data.Fields {
		fl := c.FieldOf(d.Name)
		if fl == nil || d.InitOnly {
			continue
		}
		rec.Args = append(rec.Args, str(d.Name), f.toAny2(f.fieldOf(ref(recv), b.structRep(c), fl), b.rep(fl.Cell)))
	}
	return &ir.Func{Obj: &ir.Object{Python: "data_fields", Want: "DataFields", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Doc: "DataFields is a dict of the fields, in order.", Results: []ir.Type{ptr(pyType("Dict", basic("string"), basic("any")))}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{rec}}}}
}

// callFields lowers fields(obj) and fields(Class).
func callFields(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	out := f.rep(e)
	if len(e.Args) != 1 {
		return nil
	}
	var c *types.Class
	for _, a := range f.b.p.CellOf(e.Args[0]).Atoms() {
		k := a.Class
		if a.Obj != nil {
			k = a.Obj
		}
		if k == nil || k.Data == nil || k.Named != nil || c != nil || a.Class != nil && len(k.Subclasses) > 0 {
			c = nil
			break
		}
		c = k
	}
	if c == nil || out.Kind != VarTuple {
		f.refuse(e, "GSY0304", "write the fields out", "fields of this value is not supported")
		return &fallibleCall{expr: nilExpr(), rep: out}
	}
	f.dropValue(f.expr(e.Args[0]))
	list := call(std("runtime/dataclasses", "FieldsOf"))
	for _, d := range c.Data.Fields {
		if !d.InitOnly {
			list.Args = append(list.Args, str(d.Name))
		}
	}
	return &fallibleCall{expr: list, rep: out}
}

// callIsDataclass lowers is_dataclass(x) where the kinds of value say it.
func callIsDataclass(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 1 {
		return nil
	}
	yes, no := true, true
	for _, a := range f.b.p.CellOf(e.Args[0]).Atoms() {
		k := a.Class
		if a.Obj != nil {
			k = a.Obj
		}
		is := false
		for _, base := range k.MROOrNil() {
			is = is || base.Data != nil && base.Named == nil
		}
		yes, no = yes && is, no && !is
	}
	if yes == no {
		f.refuse(e, "GSY0304", "test with isinstance", "is_dataclass of this value is not supported")
		return &fallibleCall{expr: nilExpr(), rep: boolRep}
	}
	f.dropValue(f.expr(e.Args[0]))
	return &fallibleCall{expr: &ir.Builtin{Name: map[bool]string{true: "true", false: "false"}[yes]}, rep: boolRep}
}

// callNamedtuple lowers the call that makes a class of named tuples: its type is declared at package level.
func callNamedtuple(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	c := f.b.p.TupleClass(e)
	if c == nil {
		f.refuse(e, "GSY0304", "write the names of the fields out", "this call of namedtuple is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	f.dataDefaults(c)
	return &fallibleCall{expr: f.classValue(c), rep: f.rep(e)}
}

// callTupleDict lowers t._asdict().
func callTupleDict(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	x, r := f.value(a.Value)
	if r.Kind != Struct || r.Class.Named == nil {
		return nil
	}
	x = f.stable(f.deref(x, r, a.Value, a.Attr), r)
	rec := call(py("Record"))
	for _, fl := range r.Class.Named {
		rec.Args = append(rec.Args, str(fl.Name), f.toAny2(f.fieldOf(x, r, fl), f.b.rep(fl.Cell)))
	}
	return &fallibleCall{expr: rec, rep: f.rep(e), want: "fields"}
}

// callMake lowers Point._make(items).
func callMake(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	if t.Recv == nil || t.Recv.Obj == nil || t.Recv.Obj.Named == nil || len(e.Args) != 1 {
		return nil
	}
	c := t.Recv.Obj
	x, r := f.value(e.Args[0])
	n := len(c.Named)
	c2 := &ir.Call{Fun: f.ctorOf(c)}
	init := f.b.p.Initializer(c)
	item := func(i int) (ir.Expr, *Rep) { return nil, nil }
	switch {
	case r.Kind == Tuple && len(r.Args) == n:
		x = f.stable(x, r)
		item = func(i int) (ir.Expr, *Rep) { return field(x, tupleField(n, i)), r.Args[i] }
	case r.Kind == Slice || r.Kind == List || r.Kind == VarTuple:
		if r.Kind == List {
			x = method(x, "Slice")
		}
		items := f.save("items", ir.Slice{Elem: r.Args[0].Go}, call(py("UnpackSlice"), x, intLit(n)))
		item = func(i int) (ir.Expr, *Rep) { return &ir.Index{X: items, Index: intLit(i)}, r.Args[0] }
	default:
		f.refuse(e, "GSY0304", "make it by its class", "_make of a value of type %s is not supported", r)
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	for i := range n {
		y, yr := item(i)
		c2.Args = append(c2.Args, f.convert(y, yr, f.b.paramRep(init.Params[i+1]), e.Args[0]))
	}
	return &fallibleCall{expr: c2, rep: f.b.structRep(c), want: ast.SnakeCase(c.Name)}
}
