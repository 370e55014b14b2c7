package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// What classes and functions have, as values: hasattr(cls, "name"), getattr(cls, "name", None). The runtime knows their names
// alone, so that it is decided here which of the classes that the value may be have it, and Go asks which it is.

// askedClasses are the classes that a value may be. asks says that it may be a class or function at all: what follows from
// its Go type is no answer then.
func (f *fn) askedClasses(e ast.Expression) (list []*types.Class, only, asks bool) {
	only = true
	for _, a := range f.b.p.CellOf(e).Atoms() {
		switch {
		case a.Obj != nil:
			list = append(list, a.Obj)
		case a.Fn != nil:
			return nil, false, true
		default:
			only = false
		}
	}
	return list, only, len(list) > 0
}

// classHas reports whether a class has an attribute; it is not known of those that only some part of Python has made.
func (f *fn) classHas(c *types.Class, name string) (has, known bool) {
	if m := c.Lookup(name); m != nil {
		return true, true
	}
	plain := c.Program() && !slices.ContainsFunc(c.MRO, func(k *types.Class) bool {
		return !k.Program() && !k.IsObject() && !k.In("abc") && k.Name != "Generic" && k.Name != "Protocol"
	})
	return false, plain && !(len(name) > 4 && name[:2] == "__")
}

// hasattrOfClass lowers hasattr(x, name) for a value that may be a class or function; nil for others.
func (f *fn) hasattrOfClass(e *ast.Call) *fallibleCall {
	classes, only, asks := f.askedClasses(e.Args[0])
	if !asks {
		return nil
	}
	name, ok := constText(e.Args[1])
	have, all := f.classesWith(classes, name)
	if !ok || !only || !all || f.rep(e.Args[0]).Kind != Class && len(have) > 0 && len(have) < len(classes) {
		f.refuse(e, "GSY0464", "keep what is asked for in a dict beside it", "hasattr of what may be a class or function is not supported here")
		return &fallibleCall{expr: builtin("false"), rep: boolRep}
	}
	x := f.expr(e.Args[0])
	switch len(have) {
	case 0, len(classes):
		f.dropValue(x)
		return &fallibleCall{expr: builtin(map[bool]string{true: "true", false: "false"}[len(have) > 0]), rep: boolRep}
	}
	x = f.stable(x, f.rep(e.Args[0]))
	var test ir.Expr
	for _, c := range have {
		is := bin("==", x, f.classValue(c))
		if test == nil {
			test = is
		} else {
			test = bin("||", test, is)
		}
	}
	return &fallibleCall{expr: test, rep: boolRep}
}

// classesWith are those of the classes that have an attribute; known says that it is known of all.
func (f *fn) classesWith(classes []*types.Class, name string) (have []*types.Class, known bool) {
	for _, c := range classes {
		has, known := f.classHas(c, name)
		if !known {
			return nil, false
		}
		if has {
			have = append(have, c)
		}
	}
	return have, true
}

// getattrOfClass lowers getattr(x, name, default) for a value that may be a class or function; nil for others.
func (f *fn) getattrOfClass(e *ast.Call) *fallibleCall {
	classes, only, asks := f.askedClasses(e.Args[0])
	if !asks || len(e.Args) < 3 {
		return nil
	}
	name, ok := constText(e.Args[1])
	if ok && len(classes) == 0 && len(name) > 4 && name[:2] == "__" {
		return nil
	}
	have, all := f.classesWith(classes, name)
	if ok && only && all && len(have) == len(classes) {
		if list, _ := f.b.p.NamedAttrs(e); len(list) == 1 {
			x, r := f.value(list[0])
			return &fallibleCall{expr: x, rep: r, want: attrName(name)}
		}
	}
	out := f.rep(e)
	if ok && only && all && len(have) > 0 && f.rep(e.Args[0]).Kind == Class {
		if x := f.memberOr(e, have, name, out); x != nil {
			return &fallibleCall{expr: x, rep: out}
		}
	}
	if !ok || !only || !all || len(have) > 0 {
		f.refuse(e, "GSY0464", "keep what is asked for in a dict beside it", "getattr of what may be a class or function is not supported here")
		return &fallibleCall{expr: nilExpr(), rep: anyRep}
	}
	f.dropValue(f.expr(e.Args[0]))
	return &fallibleCall{expr: f.as(e.Args[2], out), rep: out}
}

// memberOr reads an attribute that some classes have, and the default of others.
func (f *fn) memberOr(e *ast.Call, have []*types.Class, name string, out *Rep) ir.Expr {
	list, _ := f.b.p.NamedAttrs(e)
	if len(list) != 1 {
		return nil
	}
	x := f.stable(f.expr(e.Args[0]), f.rep(e.Args[0]))
	def := func() ir.Expr { return f.as(e.Args[2], out) }
	if !ast.IsConstant(e.Args[2]) {
		v := f.stable(def(), out)
		def = func() ir.Expr { return v }
	}
	arms := f.newArms(attrName(name), out, e)
	sw := &ir.Switch{At: arms.place, Tag: x}
	for _, c := range have {
		for _, a := range f.b.p.AttrOf(list[0]).Found {
			if a.Recv != nil && a.Recv.Obj == c && a.Member != nil {
				body := arms.body(func() (ir.Expr, *Rep) { return f.classMember(list[0], a, out) })
				sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{f.classValue(c)}, Body: body})
			}
		}
	}
	if len(sw.Cases) != len(have) {
		return nil
	}
	sw.Cases = append(sw.Cases, ir.Case{Body: arms.body(func() (ir.Expr, *Rep) { return def(), out })})
	return arms.result(sw)
}
