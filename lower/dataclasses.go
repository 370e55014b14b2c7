package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// dataDefaults evaluates a dataclass's defaults that are no constants.
func (f *fn) dataDefaults(c *types.Class) {
	if c.Data == nil {
		return
	}
	init := f.b.p.Initializer(c)
	if init == nil || init.Node != nil {
		return
	}
	for _, d := range c.Data.Fields {
		if d.Factory != nil || d.Default == nil || d.Class != c {
			continue
		}
		for _, p := range init.Params {
			if p.Name == d.Name && f.constantDefault(d.Default, f.b.paramRep(p)) == nil && f.b.defaults[p] == nil {
				r := f.rep(d.Default)
				v := &ir.Var{Python: ast.SnakeCase(c.Def.Name) + "_" + d.Name, Type: r.Go, Global: true, Declared: true, Pkg: f.b.pkg}
				f.b.extraGlobals[f.m] = append(f.b.extraGlobals[f.m], v)
				f.b.defaults[p] = v
				f.assign(ref(v), f.as(d.Default, r))
			}
		}
	}
}

// dataConstructor makes the object of a dataclass from its fields.
func (f *fn) dataConstructor(c *types.Class, init *types.Func, s *signature, named ir.Type, params []*ir.Var) {
	f.frame = &frame{kind: inFunc, result: s.result, fails: s.err}
	if s.ctx {
		params = params[1:]
	}
	lit := &ir.Composite{Type: named, Addr: true}
	if c.Exception() {
		f.initExc(lit, c, f.paramArgs(init, params))
	}
	byName := map[string]*ir.Var{}
	for i, p := range init.Params[1:] {
		byName[p.Name] = params[i]
	}
	var initVars []ir.Expr
	for _, d := range c.Data.Fields {
		if d.InitOnly {
			if v := byName[d.Name]; v != nil {
				initVars = append(initVars, ref(v))
			}
			continue
		}
		fl := c.FieldOf(d.Name)
		var x ir.Expr
		if v := byName[d.Name]; v != nil {
			x = f.convert(ref(v), f.b.rep(paramNamed(init, d.Name).Cell), f.b.rep(fl.Cell), nil)
		} else if d.Factory != nil {
			x = f.factory(d, f.b.rep(fl.Cell))
		} else if d.Default != nil {
			x = f.as(d.Default, f.b.rep(fl.Cell))
		} else {
			continue
		}
		f.setField(lit, c, fl, x)
	}
	post := c.Lookup("__post_init__")
	if post == nil || post.Fn == nil {
		f.returnValue(lit)
		return
	}
	v := f.temp(receiverName(c.Name), ptr(named))
	f.assign(ref(v), lit)
	ps := f.b.signature(post.Fn)
	var args []ir.Expr
	n := 0
	for _, d := range c.Data.Fields {
		if d.InitOnly && n < len(initVars) && n < len(ps.params) {
			args = append(args, f.convert(initVars[n], f.b.paramRep(paramNamed(init, d.Name)), ps.params[n], nil))
			n++
		}
	}
	call := &ir.Call{Fun: &ir.Selector{X: ref(v), Obj: f.b.funcObject(post.Fn)}}
	if ps.ctx {
		call.Args = append(call.Args, f.context())
	}
	call.Args = append(call.Args, args...)
	f.perform(&fallibleCall{expr: call, rep: ps.result, fails: ps.err})
	f.returnValue(ref(v))
}

func paramNamed(fn *types.Func, name string) *types.Param {
	for _, p := range fn.Params {
		if p.Name == name {
			return p
		}
	}
	return nil
}

// factory calls a field's default_factory.
func (f *fn) factory(d *types.DataField, want *Rep) ir.Expr { return f.as(d.Made, want) }

// dataMethods are the methods that @dataclass makes: __repr__, __eq__ and the order.
func (b *builder) dataMethods(c *types.Class) []ir.Decl {
	d := b.dataOf(c)
	if d == nil {
		return nil
	}
	var decls []ir.Decl
	made := func(name string) bool { // by @dataclass, rather than by the program
		m := c.Lookup(name)
		return m == nil || m.Fn == nil || m.Fn.Stub != nil || c.Data != nil && m.Class != c
	}
	if d.Repr && made("__repr__") {
		decls = append(decls, b.dataRepr(c))
	}
	if d.Eq && made("__eq__") {
		decls = append(decls, b.dataEqual(c))
		if d.Frozen || d.UnsafeHash {
			decls = append(decls, b.dataHash(c))
		}
	}
	if d.Order && c.Data != nil {
		decls = append(decls, b.dataCompare(c), b.dataLess(c))
	}
	return decls
}

// dataOf is what @dataclass was told of a class, or of the base class whose __repr__ and __eq__ it inherits: these name,
// and compare, the class of the object itself.
func (b *builder) dataOf(c *types.Class) *types.Dataclass {
	for _, k := range c.MRO {
		if k.Data != nil {
			return k.Data
		}
	}
	return nil
}

func (b *builder) defines(c *types.Class, name string) bool {
	m := c.Members[name]
	return m != nil && m.Fn != nil && m.Fn.Class == c
}

func (b *builder) receiver(c *types.Class) *ir.Var {
	return &ir.Var{Want: receiverName(c.Name), Type: b.class(c).goType(), Declared: true}
}

func (b *builder) dataRepr(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	text := c.Qualname() + "("
	var args []ir.Expr
	n := 0
	for _, d := range b.dataOf(c).Fields {
		if !d.Repr {
			continue
		}
		if n > 0 {
			text += ", "
		}
		n++
		fl := c.FieldOf(d.Name)
		if b.rep(fl.Cell).Kind == Int && !b.rep(fl.Cell).Opt {
			text += d.Name + "=%d"
		} else {
			text += d.Name + "=%#v"
		}
		args = append(args, b.newFn(c.Module, nil).fieldOf(ref(recv), b.structRep(c), fl))
	}
	text += ")"
	var x ir.Expr = call(py("Sprintf"), append([]ir.Expr{str(text)}, args...)...)
	if len(args) == 0 {
		x = str(text)
	}
	return &ir.Func{Obj: &ir.Object{Python: "__repr__", Want: "Repr", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Results: []ir.Type{basic("string")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{x}}}}
}

// dataEqual compares the fields of two objects of the class itself: any other is not equal.
func (b *builder) dataEqual(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	other := &ir.Var{Want: "other", Type: basic("any"), Declared: true}
	o := &ir.Var{Want: "o", Type: recv.Type}
	ok := &ir.Var{Want: "ok", Type: basic("bool")}
	var test ir.Expr = ref(ok)
	x := b.newFn(c.Module, nil)
	for _, d := range b.dataOf(c).Fields {
		if !d.Compare {
			continue
		}
		fl := c.FieldOf(d.Name)
		r := b.rep(fl.Cell)
		l, rr := x.fieldOf(ref(recv), b.structRep(c), fl), x.fieldOf(ref(o), b.structRep(c), fl)
		var eq ir.Expr
		if x.plainEqual(r) || r.Kind == Float && !r.Opt {
			eq = bin("==", l, rr)
		} else {
			eq = call(py("Equal"), x.toAny2(l, r), x.toAny2(rr, r))
		}
		test = bin("&&", test, eq)
	}
	body := []ir.Stmt{&ir.Assign{Lhs: []ir.Expr{ref(o), ref(ok)}, Rhs: []ir.Expr{assertType(ref(other), recv.Type)}}}
	if c.Named != nil {
		// A tuple with the same items is equal too.
		body = append(body, &ir.If{Cond: not(ref(ok)), Then: []ir.Stmt{&ir.Return{Results: []ir.Expr{call(py("Equal"), b.dataTuple(c, recv), ref(other))}}}})
	}
	body = append(body, &ir.Return{Results: []ir.Expr{test}})
	return &ir.Func{Obj: &ir.Object{Python: "__eq__", Want: "Equal", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv, Params: []*ir.Var{other},
		Results: []ir.Type{basic("bool")}, Body: body}
}

func (b *builder) dataTuple(c *types.Class, recv *ir.Var) ir.Expr {
	var items []ir.Expr
	x := b.newFn(c.Module, nil)
	for _, d := range b.dataOf(c).Fields {
		if d.Compare {
			fl := c.FieldOf(d.Name)
			items = append(items, x.toAny2(x.fieldOf(ref(recv), b.structRep(c), fl), b.rep(fl.Cell)))
		}
	}
	return call(py("TupleOf"), items...)
}

func (b *builder) dataHash(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	return &ir.Func{Obj: &ir.Object{Python: "__hash__", Want: "Hash", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Results: []ir.Type{basic("int")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{call(py("Hash"), b.dataTuple(c, recv))}}}}
}

func (b *builder) dataCompare(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	o := &ir.Var{Want: "o", Type: recv.Type, Declared: true}
	var fields []*types.Field
	var reps []*Rep
	for _, d := range b.dataOf(c).Fields {
		if d.Compare {
			fl := c.FieldOf(d.Name)
			fields, reps = append(fields, fl), append(reps, b.rep(fl.Cell))
		}
	}
	var order ir.Expr = call(py("Compare"), b.dataTuple(c, recv), b.dataTuple(c, o))
	if len(fields) > 0 && comparable(reps) {
		x := b.newFn(c.Module, nil)
		order = compareInTurn(len(fields), func(i int) (ir.Expr, ir.Expr) {
			return x.fieldOf(ref(recv), b.structRep(c), fields[i]), x.fieldOf(ref(o), b.structRep(c), fields[i])
		})
	}
	return &ir.Func{Obj: b.dataOrder(c).compare, Recv: recv, Params: []*ir.Var{o},
		Results: []ir.Type{basic("int")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{order}}}}
}

func (b *builder) dataLess(c *types.Class) ir.Decl {
	recv := b.receiver(c)
	o := &ir.Var{Want: "o", Type: recv.Type, Declared: true}
	return &ir.Func{Obj: b.dataOrder(c).less, Recv: recv, Params: []*ir.Var{o},
		Results: []ir.Type{basic("bool")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{b.compareData(c, ast.Lt, ref(recv), ref(o))}}}}
}

// compareData compares two objects of a dataclass that has an order.
func (b *builder) compareData(c *types.Class, op ast.CmpOperator, x, y ir.Expr) ir.Expr {
	return bin(op.Text(), reads(&ir.Call{Fun: &ir.Selector{X: x, Obj: b.dataOrder(c).compare}, Args: []ir.Expr{y}}), intLit(0))
}

// dataOrder are the methods of a dataclass's order.
type dataOrder struct{ compare, less *ir.Object }

func (b *builder) dataOrder(c *types.Class) dataOrder {
	if _, ok := b.dataOrders[c]; !ok {
		b.dataOrders[c] = dataOrder{
			compare: &ir.Object{Python: "__lt__", Want: "Compare", Exported: true, Member: true, Pkg: b.pkg},
			less:    &ir.Object{Python: "__lt__", Want: "Less", Exported: true, Member: true, Pkg: b.pkg},
		}
	}
	return b.dataOrders[c]
}

// factoryOf is the field whose default_factory makes the default of a parameter of a dataclass's __init__, or nil.
func (b *builder) factoryOf(p *types.Param) *types.DataField {
	for _, c := range b.p.Classes {
		if c.Data == nil || c.Init == nil {
			continue
		}
		for _, q := range c.Init.Params {
			if q != p {
				continue
			}
			for _, d := range c.Data.Fields {
				if d.Name == p.Name && d.Factory != nil {
					return d
				}
			}
		}
	}
	return nil
}

// setField puts a value into a literal: into the part of the base class that has the field.
func (f *fn) setField(lit *ir.Composite, c *types.Class, fl *types.Field, x ir.Expr) {
	for c != fl.Class {
		base := c
		for _, b := range c.Bases {
			if b.Class.IsSubclass(fl.Class) {
				base = b.Class
				break
			}
		}
		if base == c {
			break
		}
		lit, c = f.part(lit, base), base
	}
	lit.Keys = append(lit.Keys, obj(f.b.fieldObject(fl)))
	lit.Elems = append(lit.Elems, f.fieldValue(fl, x))
}

// part is the literal of a base's struct inside that of a class.
func (f *fn) part(lit *ir.Composite, base *types.Class) *ir.Composite {
	o := f.b.class(base).base
	for i, k := range lit.Keys {
		if r, ok := k.(*ir.ObjRef); ok && r.Obj == o {
			return lit.Elems[i].(*ir.Composite)
		}
	}
	inner := &ir.Composite{Type: ir.Named{Obj: o}}
	lit.Keys = append(lit.Keys, obj(o))
	lit.Elems = append(lit.Elems, inner)
	return inner
}
