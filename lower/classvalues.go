package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Attributes and methods of a class that is a value, and may be one of several: type(self).label, kind.create(). Go asks
// which it is.
//
//	print(kind.label)    →    var label string
//	                          switch kind {
//	                          case CircleClass:
//	                              label = circleLabel
//	                          default:
//	                              label = squareLabel
//	                          }

// classMembers are what an attribute is in the classes that an expression may be: those that have one member, together.
type classMembers struct {
	access  types.Access
	classes []*types.Class
}

// membersOfClasses lists what an attribute of a class is in each class that the value may be; nil if it is the same in all,
// or the value may be something else.
func (f *fn) membersOfClasses(e *ast.Attribute) (list []classMembers, complete bool) {
	atoms := f.b.p.CellOf(e.Value).Atoms()
	if slices.ContainsFunc(atoms, func(a *types.Atom) bool { return a.Obj == nil && !types.IsNone(a) }) {
		return nil, false
	}
	found := 0
	for _, a := range f.b.p.AttrOf(e).Found {
		if a.Recv == nil || a.Recv.Obj == nil || a.Member == nil {
			return nil, false
		}
		found++
		i := slices.IndexFunc(list, func(m classMembers) bool { return m.access.Member == a.Member })
		if i < 0 {
			i = len(list)
			list = append(list, classMembers{access: a})
		}
		list[i].classes = append(list[i].classes, a.Recv.Obj)
	}
	objs := 0
	for _, a := range atoms {
		if a.Obj != nil {
			objs++
		}
	}
	if complete = found == objs; complete && len(list) < 2 {
		return nil, true
	}
	return list, complete
}

// byClassValue lowers an operation on a class that may be one of several to a switch over it.
func (f *fn) byClassValue(e *ast.Attribute, list []classMembers, complete bool, want string, out *Rep, op func(classMembers) (ir.Expr, *Rep)) ir.Expr {
	x, xr := f.value(e.Value)
	x = f.stable(f.deref(x, xr, e.Value, e.Attr), xr)
	arms := f.newArms(want, out, e)
	sw := &ir.Switch{At: arms.place, Tag: x}
	for i, m := range list {
		k := ir.Case{Body: arms.body(func() (ir.Expr, *Rep) { return op(m) })}
		if i < len(list)-1 || !complete {
			for _, c := range m.classes {
				k.Exprs = append(k.Exprs, f.classValue(c))
			}
		}
		sw.Cases = append(sw.Cases, k)
	}
	if !complete {
		sw.Cases = append(sw.Cases, ir.Case{Body: f.into(func() { f.lacking(x, e.Attr) })})
	}
	return arms.result(sw)
}

// attributeOfClasses reads an attribute of a class that may be one of several; nil if that is no question.
func (f *fn) attributeOfClasses(e *ast.Attribute, r *Rep) (ir.Expr, *Rep) {
	list, complete := f.membersOfClasses(e)
	if list == nil {
		return nil, nil
	}
	if x, xr := f.throughObject(e); x != nil {
		return x, xr
	}
	if f.rep(e.Value).Kind != Class {
		f.refuse(e, "GSY0306", "test which class it is first", "attribute %s of what may be a class or something else is not supported", e.Attr)
		return nilExpr(), r
	}
	return f.byClassValue(e, list, complete, attrName(e.Attr), r, func(m classMembers) (ir.Expr, *Rep) { return f.classMember(e, m.access, r) }), r
}

// throughObject reads type(x).label as x.label, where no object has a label of its own; nil for other expressions.
func (f *fn) throughObject(e *ast.Attribute) (ir.Expr, *Rep) {
	var of ast.Expression
	switch v := e.Value.(type) {
	case *ast.Call:
		if f.b.p.IntrinsicOf(f.m, f.f, v.Func) == "type" && len(v.Args) == 1 {
			of = v.Args[0]
		}
	case *ast.Attribute:
		if v.Attr == "__class__" {
			of = v.Value
		}
	}
	if of == nil {
		return nil, nil
	}
	r := f.rep(of)
	if r.Kind != Iface || r.Opt || slices.ContainsFunc(descendants(r.Class), func(c *types.Class) bool { return lacks(c, e.Attr) || c.FieldOf(e.Attr) != nil }) {
		return nil, nil
	}
	return f.ifaceAttribute(e, f.expr(of), r, e.Attr, of)
}

// callOfClasses lowers the call of a static or class method of a class that may be one of several; nil for other calls.
func (f *fn) callOfClasses(e *ast.Call, a *ast.Attribute, rec *types.Call) *fallibleCall {
	if f.rep(a.Value).Kind != Class || !ofClasses(rec) {
		return nil
	}
	list, complete := f.membersOfClasses(a)
	if list == nil || slices.ContainsFunc(list, func(m classMembers) bool { return m.access.Member.Fn == nil }) {
		return nil
	}
	out := f.rep(e)
	forget := f.evaluateNow(&ast.Call{Func: &ast.Name{}, Args: handedOver(e)})
	defer forget()
	v := f.byClassValue(a, list, complete, "result", out, func(m classMembers) (ir.Expr, *Rep) {
		i := slices.IndexFunc(rec.Targets, func(t *types.Target) bool { return t.Fn == m.access.Member.Fn })
		if i < 0 {
			f.lacking(f.classValue(m.classes[0]), a.Attr)
			return nil, voidRep
		}
		t := rec.Targets[i]
		if problem := f.misfitOf(e, t); problem != "" {
			f.fault("TypeError", problem)
			return nil, voidRep
		}
		f.b.chosen[e] = t
		defer delete(f.b.chosen, e)
		c := f.callTarget(e, &types.Call{Targets: []*types.Target{t}, Site: rec.Site})
		if c.fails {
			return f.settled(c)
		}
		return c.expr, c.rep
	})
	return &fallibleCall{expr: v, rep: out}
}

// misfitOf is the text of the TypeError for arguments that don't fit a static or class method; "" if they do.
func (f *fn) misfitOf(e *ast.Call, t *types.Target) string {
	skip := 0
	if t.Recv != nil {
		skip = 1
	}
	_, problem := types.Bind(t.Fn, e, skip)
	return problem
}
