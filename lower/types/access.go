package types

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// CellOf is the cell of an expression; an empty one for code that inference has not seen.
func (p *Program) CellOf(e ast.Expression) *Cell {
	if c := p.exprs[e]; c != nil {
		return c
	}
	return &Cell{}
}

// Unnarrowed is the cell behind a read that a test has narrowed, or nil if it was not.
func (p *Program) Unnarrowed(e ast.Expression) *Cell { return p.narrows[e] }

// Excluded reports whether a test lets no value get to a read: isinstance(x, K) where x is no K.
func (p *Program) Excluded(e ast.Expression) bool {
	return p.narrows[e] != nil && len(p.CellOf(e).Atoms()) == 0
}

// ItemsOf is the cell of the items of an expression that is iterated.
func (p *Program) ItemsOf(e ast.Expression) *Cell {
	if c := p.iters[e]; c != nil {
		return c
	}
	out := &Cell{}
	p.iters[e] = out
	for _, a := range p.CellOf(e).Atoms() {
		p.itemsOf(a, out, false)
	}
	p.solve()
	return out
}

// FuncOf is the function of a def or lambda.
func (p *Program) FuncOf(n ast.Node) *Func { return p.funcs[n] }

// ClassOf is the class of a class statement.
func (p *Program) ClassOf(n *ast.ClassDef) *Class { return p.classes[n] }

// VarOf is the variable of a binding of a module.
func (p *Program) VarOf(m *Module, b *scope.Binding) *Var { return p.variable(m, b) }

// Scopes are the scopes of a module of the program.
func (p *Program) Scopes(m *Module) *scope.Info { return p.scopes[m] }

// CallOf is what a call may reach; never nil.
func (p *Program) CallOf(e *ast.Call) *Call { return p.callRecord(e) }

// BindProblem is CPython's TypeError text for a call whose arguments don't fit; "" if they do.
func (p *Program) BindProblem(e *ast.Call) string { return p.bindErr[e] }

// AttrOf is what an attribute access found; never nil.
func (p *Program) AttrOf(e *ast.Attribute) *Attr { return p.access(e) }

// IsSuperAttr reports whether an attribute is super().name.
func (p *Program) IsSuperAttr(e *ast.Attribute) bool { return p.supers[e] }

// Implied are the functions of the program that syntax at a node calls.
func (p *Program) Implied(n ast.Node) []*Func { return p.implied[n] }

// StoredBy is the cell of the value that an augmented assignment stores.
func (p *Program) StoredBy(st *ast.AugAssign) *Cell { return p.stored[st] }

// GatheredPair reports whether a gather call's results are unpacked at once.
func (p *Program) GatheredPair(e *ast.Call) bool { return p.gathered[e] }

// IsinstanceClasses are the classes of an isinstance test that could be resolved, or nil.
func (p *Program) IsinstanceClasses(e *ast.Call) []*Class { return p.narrowTo[e] }

// Resolve finds what a name or dotted name of a module (inside fn, or nil) stands for, or nil.
func (p *Program) Resolve(m *Module, fn *Func, e ast.Expression) *StubValue {
	return p.resolve(&env{module: m, fn: fn}, e)
}

// IsIntrinsic reports whether an expression names the stub function or class marked @intrinsic(name).
func (p *Program) IsIntrinsic(m *Module, e ast.Expression, name string) bool {
	return p.isIntrinsic(m, e, name)
}

// IntrinsicOf is the name of the intrinsic that an expression names, or "".
func (p *Program) IntrinsicOf(m *Module, fn *Func, e ast.Expression) string {
	v := p.Resolve(m, fn, e)
	switch {
	case v == nil:
	case v.Fn != nil && v.Fn.Stub != nil:
		return v.Fn.Stub.Intrinsic
	case v.Class != nil && v.Class.Stub != nil:
		if v.Class.Stub.Intrinsic != "" {
			return v.Class.Stub.Intrinsic
		}
		for _, name := range []string{"__new__", "__init__"} {
			if c := v.Class.Members[name]; c != nil && c.Fn != nil && c.Fn.Stub != nil {
				return c.Fn.Overloads[0].Stub.Intrinsic
			}
		}
	}
	return ""
}

// ModuleNamed is a module of the program or a stub, or nil.
func (p *Program) ModuleNamed(name string) *Module { return p.module(name) }

// Mapping gives the key and value cells of a dict-like atom, or nil.
func (p *Program) Mapping(a *Atom) (k, v *Cell) { return p.mapping(a) }

// TupleItems gives the items of a tuple of known length or NamedTuple, or nil.
func (p *Program) TupleItems(a *Atom) []*Cell {
	if a.Class == nil {
		return nil
	}
	return p.tupleItems(a)
}

// BaseArgs are the type arguments of an atom as its base class sees them.
func (p *Program) BaseArgs(a *Atom, base *Class) []*Cell { return p.baseArgs(a, base) }

// EnumValues is the cell of the values of an Enum's members.
func (p *Program) EnumValues(c *Class) *Cell { return p.enumCell(c) }

// DunderOf is the special method of that name that a class of the program has, or nil.
func (p *Program) DunderOf(c *Class, name string) *Func {
	if m := c.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil {
		return m.Fn
	}
	return nil
}

// Overrides are the functions that a method call on an atom may reach.
func (p *Program) Overrides(a *Atom, m *Member) []*Func { return p.overrides(a, m) }

// BuiltinName is the name of a builtin class, "" for others.
func (p *Program) BuiltinName(c *Class) string { return p.builtinName(c) }

// IsNone reports whether an atom is None.
func IsNone(a *Atom) bool { return isNone(a) }

// Stubs reports whether the class or function is of the module of that name.
func (c *Class) In(module string) bool { return c != nil && c.Module != nil && c.Module.Name == module }

// BuiltinMethod reports whether a class of builtins has a method of a name.
func (p *Program) BuiltinMethod(name string) bool {
	for _, v := range p.builtins.Stubs {
		if v.Class != nil && v.Class.Members[name] != nil {
			return true
		}
	}
	return false
}

// CellOfAtoms is a cell of its own that holds the atoms.
func CellOfAtoms(atoms []*Atom) *Cell { return &Cell{atoms: atoms} }

// InstanceCell is a cell that holds an instance of a class of the program and nothing else.
func (p *Program) InstanceCell(c *Class) *Cell {
	return &Cell{atoms: []*Atom{p.selfAtom(c)}}
}

// LaterCall is the call that call_soon(f, x) and its like ask for, f(x); nil if e is none of them.
func (p *Program) LaterCall(e *ast.Call) *ast.Call { return p.later[e] }

// Applied reports whether something calls an overload of a library function with values: a key function.
func (p *Program) Applied(o *Func) bool { return p.applied[o] }

// derives reports whether a class extends the one of that name in a module.
func (c *Class) derives(name, module string) bool {
	for _, k := range c.MRO {
		if k.Name == name && k.In(module) {
			return true
		}
	}
	return false
}
