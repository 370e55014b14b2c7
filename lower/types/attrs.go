package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// attribute types a read of an attribute.
func (w *walker) attribute(e *ast.Attribute) *Cell {
	p := w.p
	if c := p.exprs[e]; c != nil {
		return c
	}
	out := &Cell{}
	rec := p.access(e)
	if call, ok := e.Value.(*ast.Call); ok && w.isSuper(call) {
		w.superAttribute(e, rec, out)
		return out
	}
	obj := w.expr(e.Value)
	p.on(func() {
		for _, a := range obj.Atoms() {
			p.attributeOf(rec, a, e.Attr, out, e)
		}
	}, obj)
	return out
}

func (p *Program) access(e *ast.Attribute) *Attr {
	rec := p.attrs[e]
	if rec == nil {
		rec = &Attr{seen: map[any]bool{}}
		p.attrs[e] = rec
	}
	return rec
}

func (rec *Attr) found(key any, a Access) bool {
	if rec.seen[key] {
		return false
	}
	rec.seen[key] = true
	rec.Found = append(rec.Found, a)
	return true
}

func (w *walker) isSuper(call *ast.Call) bool {
	n, ok := call.Func.(*ast.Name)
	return ok && n.ID == "super" && w.info.Use(n) != nil && w.info.Use(n).Builtin
}

// superAttribute finds super().name: the next class after the method's own in its MRO.
func (w *walker) superAttribute(e *ast.Attribute, rec *Attr, out *Cell) {
	p := w.p
	c := w.methodClass()
	if c == nil {
		return
	}
	p.supers[e] = true
	self := p.selfAtom(c)
	for _, base := range c.MRO[1:] {
		m := base.Members[e.Attr]
		if m == nil {
			continue
		}
		if m.Fn != nil && rec.found(m.Fn, Access{Recv: self, Member: m}) {
			if m.Property {
				p.applyFunc(m.Fn, self, nil, out, e)
			} else {
				p.add(out, &Atom{Fn: m.Fn, Recv: self, Super: true})
			}
		} else if m.Cell != nil {
			rec.found(m, Access{Recv: self, Member: m})
			p.flow(m.Cell, out)
		}
		return
	}
}

// methodClass is the class that the function, or the one it is nested in, is a method of.
func (w *walker) methodClass() *Class {
	for f := w.fn; f != nil; f = f.Outer {
		if f.Class != nil {
			return f.Class
		}
	}
	return w.class
}

// attributeOf types a.name for one kind of value.
func (p *Program) attributeOf(rec *Attr, a *Atom, name string, out *Cell, at ast.Node) {
	switch {
	case a.Mod != nil:
		p.moduleAttribute(rec, a.Mod, name, out)
	case a.Obj != nil:
		p.classAttribute(rec, a, name, out)
	case a.Fn != nil:
		p.functionAttribute(rec, a, name, out)
	case a.Class != nil:
		p.instanceAttribute(rec, a, name, out, at)
	}
}

func (p *Program) moduleAttribute(rec *Attr, m *Module, name string, out *Cell) {
	if m.Stub {
		if v := p.memberOf(m, name); v != nil && rec.found(v, Access{Stub: v}) {
			p.valueInto(out, v)
		}
		return
	}
	if b := p.scopes[m].Module.Own(name); b != nil {
		v := p.variable(m, b)
		if rec.found(v, Access{Var: v}) {
			p.flow(v.Cell, out)
		}
		return
	}
	if sub := p.submodule(m, name); sub != nil {
		v := &StubValue{Mod: sub}
		if rec.found(sub, Access{Stub: v}) {
			p.valueInto(out, v)
		}
	}
}

func (p *Program) classAttribute(rec *Attr, a *Atom, name string, out *Cell) {
	c := a.Obj
	switch name {
	case "__doc__":
		if _, ok := c.Doc(); !ok && c.Program() {
			p.addInstance(out, "NoneType")
			return
		}
		p.addInstance(out, "str")
		return
	case "__name__", "__qualname__", "__module__":
		p.addInstance(out, "str")
		return
	}
	if p.classFact(c, name, out) {
		rec.found([2]any{c, name}, Access{Recv: a})
		return
	}
	m := c.Lookup(name)
	if m == nil {
		if c.Enum && name == "__members__" {
			k := &Cell{}
			p.addInstance(k, "str")
			v := &Cell{}
			p.add(v, p.selfAtom(c))
			p.addInstance(out, "dict", k, v)
			rec.found([2]any{c, name}, Access{Recv: a})
		}
		return
	}
	if !rec.found([2]any{c, m}, Access{Recv: a, Member: m}) {
		return
	}
	switch {
	case m.Cell != nil:
		p.flow(m.Cell, out)
	case m.Fn != nil && m.Fn.ClassM:
		p.add(out, &Atom{Fn: m.Fn, Recv: a})
	case m.Fn != nil:
		p.add(out, &Atom{Fn: m.Fn})
	}
}

// classFact types what every class knows of itself; false for other names.
func (p *Program) classFact(c *Class, name string, out *Cell) bool {
	item := &Cell{}
	switch {
	case name == "__mro__":
		for _, k := range c.line() {
			p.add(item, &Atom{Obj: k})
		}
	case name == "__bases__":
		for _, b := range c.PyBases {
			p.add(item, &Atom{Obj: b})
		}
	case name == "__class__":
		p.classesOf(c, out)
		return true
	case name == "_fields" && c.Named != nil:
		p.addInstance(item, "str")
	case name == "_field_defaults" && c.namedTuple:
		p.addInstance(item, "str")
		value := &Cell{}
		for _, d := range c.Data.Fields {
			p.flow(d.Omitted, value)
		}
		p.addInstance(out, "dict", item, value)
		return true
	default:
		return false
	}
	p.add(out, &Atom{Class: p.builtin("tuple"), Args: []*Cell{item}, Var: true})
	return true
}

// classesOf: the class of an object that is known to be a c.
func (p *Program) classesOf(c *Class, out *Cell) {
	p.add(out, &Atom{Obj: c})
	if c.Program() {
		for _, s := range c.Subclasses {
			p.classesOf(s, out)
		}
	}
}

func (p *Program) functionAttribute(_ *Attr, a *Atom, name string, out *Cell) {
	switch name {
	case "__name__", "__qualname__", "__module__", "__doc__":
		if _, ok := a.Fn.Special(name); ok {
			p.addInstance(out, "str")
		} else {
			p.addInstance(out, "NoneType")
		}
	case "func":
		if a.Fn.Partial == nil {
			return
		}
		if root := a.Fn.Partial.Root(); root.Class == nil && !root.Object {
			p.add(out, &Atom{Fn: root.Of, Recv: root.Recv})
		}
	case "args", "keywords":
		p.partialAttribute(a.Fn, name, out)
	case "__wrapped__":
		if w := p.Wrapped(a.Fn); w != nil {
			p.add(out, &Atom{Fn: w, Recv: a.Recv})
		}
	}
}

func (p *Program) instanceAttribute(rec *Attr, a *Atom, name string, out *Cell, at ast.Node) {
	c := a.Class
	if IsNamespace(a) && c.Lookup(name) == nil {
		if name == "__dict__" {
			key, val := &Cell{}, &Cell{}
			p.addInstance(key, "str")
			p.addInstance(val, "object")
			p.addInstance(out, "dict", key, val)
		} else {
			p.flow(p.namespaceAttr(name), out)
		}
		rec.found(name, Access{Recv: a})
		return
	}
	if f := c.FieldOf(name); f != nil && name != "_value_" {
		if rec.found([2]any{c, f}, Access{Recv: a, Field: f}) {
			p.flow(f.Cell, out)
		}
		return
	}
	if c.Enum {
		switch name {
		case "value", "_value_":
			p.flow(p.enumCell(c), out)
			rec.found([2]any{c, name}, Access{Recv: a})
			return
		case "name", "_name_":
			p.addInstance(out, "str")
			if c.derives("Flag", "enum") {
				p.addInstance(out, "NoneType")
			}
			rec.found([2]any{c, name}, Access{Recv: a})
			return
		}
	}
	if c.Program() && (name == "__class__" || name == "_fields" || name == "_field_defaults") && p.classFact(c, name, out) {
		rec.found([2]any{c, name}, Access{Recv: a})
		return
	}
	m := c.Lookup(name)
	if m == nil && name == "__dict__" && c.Program() {
		if rec.found([2]any{c, name}, Access{Recv: a}) {
			p.attributeDict(CellOfAtoms([]*Atom{a}), out)
		}
		return
	}
	if m == nil && name == "__class__" {
		p.add(out, &Atom{Obj: c})
		rec.found([2]any{c, name}, Access{Recv: a})
		return
	}
	if plain := p.plainAtom(a); m == nil && plain != a {
		p.instanceAttribute(rec, plain, name, out, at)
		return
	}
	if m == nil {
		if c.Program() && p.answered(a, name, out, at) {
			return
		}
		if d := p.exceptionWith(c, name); d != nil {
			m, recv := d.Members[name], p.bare(d)
			if rec.found([2]any{d, m}, Access{Recv: recv, Member: m, Cast: true}) {
				p.applyFunc(m.Fn, recv, nil, out, at)
			}
			return
		}
		p.attributeOfAny(rec, a, name, out, at)
		p.laterAttribute(rec, a, name, out, at)
		return
	}
	if !rec.found([2]any{c, m}, Access{Recv: a, Member: m}) {
		return
	}
	switch {
	case m.Property && m.Fn != nil:
		for _, f := range p.overrides(a, m) {
			if f.Stub == nil {
				p.implies(at, f)
			}
			p.applyFunc(f, a, nil, out, at)
		}
	case m.Cell != nil:
		p.methodCell(a, m, out)
	case m.Fn != nil && (m.Fn.Static || m.Fn.ClassM):
		p.add(out, classFunc(m.Fn, c))
		for _, d := range p.differing(c, m) {
			own := d.Lookup(name)
			if own.Fn != nil && rec.found([2]any{d, own}, Access{Recv: p.selfAtom(d), Member: own}) {
				p.add(out, classFunc(own.Fn, d))
			}
		}
	case m.Fn != nil:
		for _, f := range p.overrides(a, m) {
			p.add(out, &Atom{Fn: f, Recv: p.recvFor(a, f)})
		}
	}
}

// classFunc is a static or class method as an object gives it.
func classFunc(f *Func, c *Class) *Atom {
	if f.Static {
		return &Atom{Fn: f}
	}
	return &Atom{Fn: f, Recv: &Atom{Obj: c}}
}

// differing are the topmost classes below c that have another member in m's place.
func (p *Program) differing(c *Class, m *Member) []*Class {
	if !c.Program() {
		return nil
	}
	var list []*Class
	for _, s := range c.Subclasses {
		own := s.Lookup(m.Name)
		if own != m {
			list = append(list, s)
		}
		list = append(list, p.differing(s, own)...)
	}
	return list
}

// exceptionWith is the one builtin exception class below c that has an attribute of a name: an exception that is caught as
// an Exception, or handed to an __exit__, may be one. Nil if there is none, or several.
func (p *Program) exceptionWith(c *Class, name string) *Class {
	if c.Program() || !c.Exception() {
		return nil
	}
	var found *Class
	for _, v := range p.builtins.Stubs {
		d := v.Class
		if d == nil || !d.Exception() || !d.IsSubclass(c) || d == found {
			continue
		}
		if m := d.Members[name]; m != nil && m.Property && m.Fn != nil {
			if found != nil {
				return nil
			}
			found = d
		}
	}
	return found
}

// methodCell is a class attribute read from an instance: a function in it is bound.
func (p *Program) methodCell(a *Atom, m *Member, out *Cell) {
	p.link(m.Cell, out)
	p.on(func() {
		for _, x := range m.Cell.Atoms() {
			if x.Fn != nil && x.Recv == nil && m.Fn != nil {
				p.add(out, &Atom{Fn: x.Fn, Recv: a})
			} else {
				p.add(out, x)
			}
		}
	}, m.Cell)
}

// recvFor is the receiver as the class that defines the method sees it.
func (p *Program) recvFor(a *Atom, f *Func) *Atom {
	if f.Class != nil && f.Class.Program() && f.Class != a.Class {
		return p.selfAtom(f.Class)
	}
	return a
}

// overrides are the functions that a.m() may reach: the one found, and those of the subclasses of a's class.
func (p *Program) overrides(a *Atom, m *Member) []*Func {
	list := []*Func{m.Fn}
	if m.Fn.Stub != nil || a.Class == nil {
		return list
	}
	var below func(c *Class)
	below = func(c *Class) {
		for _, s := range c.Subclasses {
			if o := s.Members[m.Name]; o != nil && o.Fn != nil && o.Fn != m.Fn {
				list = append(list, o.Fn)
			}
			below(s)
		}
	}
	below(a.Class)
	return list
}

// attributeOfAny is an attribute of a value of which nothing is known: it may be of any class that has it.
func (p *Program) attributeOfAny(rec *Attr, a *Atom, name string, out *Cell, at ast.Node) {
	if !a.Class.IsObject() {
		return
	}
	p.add(out, a)
	for _, c := range p.Classes {
		if c.FieldOf(name) != nil || c.Lookup(name) != nil {
			p.instanceAttribute(rec, p.selfAtom(c), name, out, at)
		}
	}
}

// laterAttribute is an attribute that no method of the class assigns, but some code outside may, or that classes below it
// have: the object may be one of theirs.
func (p *Program) laterAttribute(rec *Attr, a *Atom, name string, out *Cell, at ast.Node) {
	exception := p.StandsForBelow(a)
	if !a.Class.Program() && !exception {
		return
	}
	key := [2]any{a.Class, name}
	if rec.seen[key] {
		return
	}
	rec.seen[key] = true
	m := &missingAttr{rec, a, name, out, at}
	p.missing[a.Class] = append(p.missing[a.Class], m)
	if exception {
		for _, c := range p.Classes {
			if c.Derives(a.Class) && !slices.ContainsFunc(c.PyBases, func(b *Class) bool { return b.Program() && b.Derives(a.Class) }) {
				p.fromBelow(m, c)
			}
		}
		return
	}
	for _, s := range a.Class.Subclasses {
		p.fromBelow(m, s)
	}
}

// StandsForBelow reports whether a kind of value is an exception of the library of which any class below may be: that which
// an except clause has caught.
func (p *Program) StandsForBelow(a *Atom) bool {
	return a.Class != nil && !a.Class.Program() && a.Class.IsSubclass(p.builtin("BaseException"))
}

// fromBelow finds an attribute in the topmost classes that have it, at c or below it.
func (p *Program) fromBelow(m *missingAttr, c *Class) {
	if c.FieldOf(m.name) == nil && c.Lookup(m.name) == nil {
		for _, s := range c.Subclasses {
			p.fromBelow(m, s)
		}
		return
	}
	p.instanceAttribute(m.rec, p.selfAtom(c), m.name, m.out, m.at)
	for i, a := range m.rec.Found {
		if a.Recv != nil && a.Recv.Class == c {
			m.rec.Found[i].Cast = true
		}
	}
}

// hasNow tells those that miss an attribute of an object of a base class that a class has it.
func (p *Program) hasNow(c *Class, name string) {
	for _, k := range c.line()[1:] {
		for _, m := range p.missing[k] {
			if m.name == name {
				p.fromBelow(m, c)
			}
		}
	}
}

type missingAttr struct {
	rec  *Attr
	atom *Atom
	name string
	out  *Cell
	at   ast.Node
}

// storeAttribute types an assignment to an attribute.
func (w *walker) storeAttribute(e *ast.Attribute, v *Cell) {
	p := w.p
	obj := w.expr(e.Value)
	rec := p.access(e)
	p.on(func() {
		for _, a := range obj.Atoms() {
			p.store(rec, a, e, v)
		}
	}, obj)
	if p.exprs[e] == nil {
		out := &Cell{}
		p.exprs[e] = out
		p.on(func() {
			for _, a := range obj.Atoms() {
				if a.Class != nil && a.Class.FieldOf(e.Attr) != nil {
					p.flow(a.Class.FieldOf(e.Attr).Cell, out)
				}
			}
		}, obj)
	}
}

// stores reports whether a place is stored to for the first time by an access: x.n += 1 has read it before.
func (rec *Attr) stores(place any) bool {
	key := storedPlace{place}
	first := !rec.seen[key]
	rec.seen[key] = true
	return first
}

type storedPlace struct{ place any }

// storeFound types an augmented assignment to an attribute: of objects that have it. Where the object may be of several classes
// the others are left as they are: reading it of them raises.
func (w *walker) storeFound(e *ast.Attribute, v *Cell) {
	p := w.p
	obj := w.expr(e.Value)
	rec := p.access(e)
	p.on(func() {
		several := len(obj.Atoms()) > 1
		for _, a := range obj.Atoms() {
			if several && a.Class != nil && a.Class.FieldOf(e.Attr) == nil && a.Class.Lookup(e.Attr) == nil {
				continue
			}
			p.store(rec, a, e, v)
		}
	}, obj)
}

func (p *Program) store(rec *Attr, a *Atom, e *ast.Attribute, v *Cell) {
	switch {
	case a.Mod != nil && !a.Mod.Stub:
		if b := p.scopes[a.Mod].Module.Own(e.Attr); b != nil {
			x := p.variable(a.Mod, b)
			rec.found(x, Access{Var: x})
			if rec.stores(x) {
				p.flow(v, x.Cell)
			}
		}
	case a.Obj != nil:
		if m := a.Obj.Lookup(e.Attr); m != nil && m.Cell != nil {
			rec.found([2]any{a.Obj, m}, Access{Recv: a, Member: m})
			if rec.stores(m) {
				p.flow(v, m.Cell)
			}
		}
	case a.Class != nil && a.Class.Program():
		if m := a.Class.Lookup(e.Attr); m != nil && m.Setter != nil {
			rec.found(m, Access{Recv: a, Member: m})
			if rec.stores(m) {
				p.implies(e, m.Setter)
				p.applyFunc(m.Setter, a, []*Cell{v}, &Cell{}, e)
			}
			return
		}
		if m := a.Class.Lookup(e.Attr); m != nil && m.Property {
			rec.found(m, Access{Recv: a, Member: m})
			return
		}
		if m := a.Class.Lookup(e.Attr); m != nil && m.Cell != nil && !a.Class.room(e.Attr) {
			rec.found(m, Access{Recv: a, Member: m})
			return
		}
		f := p.field(a.Class, e.Attr, e.Span)
		rec.found([2]any{a.Class, f}, Access{Recv: a, Field: f})
		if rec.stores([2]any{a.Class, f}) {
			p.flow(v, f.Cell)
			for _, m := range p.missing[a.Class] {
				if m.name == e.Attr {
					delete(m.rec.seen, [2]any{a.Class, e.Attr})
					p.instanceAttribute(m.rec, m.atom, m.name, m.out, e)
				}
			}
			p.hasNow(a.Class, e.Attr)
		}
	}
}

func (p *Program) enumCell(c *Class) *Cell {
	for _, k := range c.MRO {
		if f := k.Fields["_value_"]; f != nil {
			return f.Cell
		}
	}
	return c.enumValue()
}
