package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// isInstance lowers a test of a value against classes.
func (f *fn) isInstance(x ir.Expr, r *Rep, classes []*types.Class, e ast.Expression) ir.Expr {
	for _, c := range classes {
		if isProtocol(c) && (!f.b.p.RuntimeProtocol(c) || f.b.conformsLater(c)) {
			f.refuse(e, "GSY0462", "test for a class", "isinstance with the Protocol %s is not supported", c.Name)
			return builtin("false")
		}
	}
	if classes = f.b.p.Conforming(classes); len(classes) == 0 {
		f.dropValue(x)
		return builtin("false")
	}
	var test ir.Expr
	or := func(t ir.Expr) {
		switch b, known := t.(*ir.Builtin); {
		case test == nil || known && b.Name == "true":
			test = t
		case known: // it is of none of these
		default:
			if b, known := test.(*ir.Builtin); known {
				if b.Name == "false" {
					test = t
				}
				return
			}
			test = bin("||", test, t)
		}
	}
	if len(classes) > 1 {
		x = f.stable(x, r)
	}
	for _, c := range classes {
		or(f.isInstanceOf(x, r, c, e))
	}
	return test
}

// soleType is the Go type of all values of a builtin class, but for those of classes that derive from it.
var soleType = map[string]string{"str": "string", "float": "float64"}

// conformsLater reports whether an object may lack an attribute that a Protocol asks for, and be given it later.
func (b *builder) conformsLater(proto *types.Class) bool {
	for _, name := range proto.ProtocolMembers() {
		for _, c := range b.p.Classes {
			if fl := c.Fields[name]; fl != nil && b.attrs.MayLack(fl) && c.Lookup(name) == nil {
				return true
			}
		}
	}
	return false
}

func (f *fn) isInstanceOf(x ir.Expr, r *Rep, c *types.Class, e ast.Expression) ir.Expr {
	all, none, some := true, true, true // some: whatever is not None
	if len(f.b.p.CellOf(e).Atoms()) == 0 {
		all, none, some = false, false, false // inference knows nothing of it
	} else {
		for _, a := range f.b.p.CellOf(e).Atoms() {
			is := a.InstanceOf(c)
			may := is || f.b.p.MayBe(a, c)
			all, none = all && is, none && !may
			some = some && (is || types.IsNone(a))
		}
	}
	switch {
	case all, none:
		if a, ok := x.(*ir.TypeAssert); ok {
			x = a.X // what is known of it needs no check
		}
		f.dropValue(x)
		if all {
			return builtin("true")
		}
		return builtin("false")
	}
	if c.Exception() {
		if r.Kind == Any {
			return call(py("IsInstance"), x, f.classValue(c))
		}
		return f.isError(x, c)
	}
	if r.Kind == Num && !r.Opt {
		if c.Name == "float" {
			return method(x, "IsFloat")
		}
		return not(method(x, "IsFloat"))
	}
	if c.Name == "NoneType" && r.Opt && r.Kind != Any {
		if r.boxed() {
			return not(field(x, "OK"))
		}
		return bin("==", x, nilExpr())
	}
	if r.Kind != Any && some {
		if r.Opt && !r.boxed() {
			return notNil(x)
		}
		if r.boxed() {
			return field(x, "OK")
		}
	}
	switch c.Name {
	case "NoneType":
		return bin("==", x, nilExpr())
	}
	if c.Program() && f.b.hasStruct(c) || c.Enum {
		return &ir.Call{Fun: py("IsType"), TypeArgs: []ir.Type{f.b.rep(f.b.p.InstanceCell(c)).Go}, Args: []ir.Expr{x}}
	}
	below := descendants(c)[1:]
	if t, ok := soleType[c.Name]; ok && c.Stub != nil && !slices.ContainsFunc(below, (*types.Class).Program) {
		return &ir.Call{Fun: py("IsType"), TypeArgs: []ir.Type{basic(t)}, Args: []ir.Expr{x}}
	}
	for _, d := range below {
		f.b.classObject(d) // so that its objects say what they are
	}
	return call(py("IsInstance"), x, f.classValue(c))
}
