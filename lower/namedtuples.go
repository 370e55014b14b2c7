package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// NamedTuples are frozen, ordered dataclasses that can also be taken apart as tuples are:
//
//	name, value = sample        →    name := sample.Name
//	                                 value := sample.Value

// asTuple gives a NamedTuple as the literal of a tuple of its fields; any other value stays.
func (f *fn) asTuple(x ir.Expr, r *Rep) (ir.Expr, *Rep) {
	if r.Kind != Struct || r.Opt || r.Class == nil || r.Class.Named == nil {
		return x, r
	}
	x = f.stable(x, r)
	named := r.Class.Named
	out := &Rep{Kind: Tuple}
	lit := &ir.Composite{}
	var elems []ir.Type
	for _, fl := range named {
		fr := f.b.rep(fl.Cell)
		out.Args = append(out.Args, fr)
		elems = append(elems, fr.elem())
		lit.Elems = append(lit.Elems, f.fieldOf(x, r, fl))
	}
	if len(named) >= 2 && len(named) < len(tupleNames) {
		out.Go = pyType(tupleNames[len(named)], elems...)
	} else {
		out.Kind = Struct // no tuple type of that length
		return x, r
	}
	lit.Type = out.Go
	return lit, out
}

// rangeNamed lowers the iteration over a NamedTuple: over the values of its fields.
func (f *fn) rangeNamed(e ast.Expression, x ir.Expr, r *Rep) *ranged {
	item := f.itemsRep(e, r)
	x = f.stable(x, r)
	lit := &ir.Composite{Type: ir.Slice{Elem: item.Go}}
	for _, fl := range r.Class.Named {
		lit.Elems = append(lit.Elems, f.convert(f.fieldOf(x, r, fl), f.b.rep(fl.Cell), item, e))
	}
	return &ranged{x: lit, item: item, indexed: true}
}

// namedTupleMethods let the runtime see a NamedTuple as the tuple that it is: for == with tuples, printing and iteration.
func (b *builder) namedTupleMethods(c *types.Class) []ir.Decl {
	if c.Named == nil {
		return nil
	}
	recv := b.receiver(c)
	x := b.newFn(c.Module, nil)
	lit := &ir.Composite{Type: ir.Slice{Elem: basic("any")}}
	for _, fl := range c.Named {
		lit.Elems = append(lit.Elems, x.toAny2(&ir.Selector{X: ref(recv), Obj: b.fieldObject(fl)}, b.rep(fl.Cell)))
	}
	return []ir.Decl{&ir.Func{Obj: &ir.Object{Python: "fields", Want: "Fields", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Doc: "Fields are the items of the tuple.", Results: []ir.Type{lit.Type}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{lit}}}}}
}

// frozenField lowers the assignment to a field that can't be assigned: it raises. v has been evaluated.
func (f *fn) frozenField(a types.Access, v ir.Expr) bool {
	d := a.Field.Class.Data
	if d == nil || !d.Frozen || f.thawed && a.Field.Class.Named == nil {
		return false
	}
	f.dropValue(v)
	message, class := "cannot assign to field '"+a.Field.Name+"'", ir.Expr(std("runtime/dataclasses", "FrozenInstanceError"))
	if a.Field.Class.Named != nil {
		message, class = "can't set attribute", py("AttributeError")
	}
	f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), method(class, "New", str(message)))})
	return true
}

// fieldDefaults lowers Point._field_defaults: a dict of the fields that have defaults.
func (f *fn) fieldDefaults(e *ast.Attribute, c *types.Class, r *Rep) ir.Expr {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if f.b.changing()[a.Args[0].Root()] {
			f.refuse(e, "GSY0305", "copy it first: dict(…)", "_field_defaults that is changed is not supported")
		}
	}
	f.dropValue(f.expr(e.Value))
	var items []ir.Expr
	for _, p := range f.b.p.Initializer(c).Params {
		if p.Default != nil {
			items = append(items, str(p.Name), f.convert(f.defaultArg(e, p, f.b.paramRep(p)), f.b.paramRep(p), r.Args[1], e))
		}
	}
	return f.dictOf(items, r)
}
