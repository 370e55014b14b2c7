package types

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// Calls that make a class of named tuples are classes like those that a class statement makes:
//
//	Point = namedtuple("Point", "x y", defaults=[0])        class Point(NamedTuple):
//	                                                   =        x
//	class Point(namedtuple("Point", "x y")): …                  y = 0
//
// The fields stand at the head of the class's body; their types are those of the values that arrive.

// declareTupleCall declares the class that a call of namedtuple makes; nil if the call is none.
func (p *Program) declareTupleCall(m *Module, outer *Func, call *ast.Call) *Class {
	if c := p.tuples[call]; c != nil {
		return c
	}
	name, fields := p.tupleCall(m, call)
	if fields == nil {
		return nil
	}
	c := &Class{
		Name: name, Module: m, Members: map[string]*Member{}, Fields: map[string]*Field{}, Outer: outer, Head: fields,
		Def: &ast.ClassDef{Span: call.Pos(), Name: name},
	}
	p.tuples[call] = c
	p.classes[c.Def] = c
	p.Classes = append(p.Classes, c)
	c.Bases = []Base{{p.library("typing", "NamedTuple"), nil}}
	p.setMRO(c)
	c.asNamedTuple()
	return c
}

// asNamedTuple: a tuple with names is a frozen, ordered dataclass that can also be taken apart.
func (c *Class) asNamedTuple() {
	c.Data = &Dataclass{Eq: true, Order: true, Repr: true, Frozen: true}
	c.namedTuple = true
}

// tupleCall takes namedtuple("Point", fields, defaults=…) and NamedTuple("Point", [(name, type), …]) apart; no fields if
// the call is neither, or not written out.
func (p *Program) tupleCall(m *Module, call *ast.Call) (string, []ast.Statement) {
	typed := p.isIntrinsic(m, call.Func, "NamedTuple")
	if !typed && !p.isIntrinsic(m, call.Func, "namedtuple") || len(call.Args) != 2 {
		return "", nil
	}
	name, ok := constStr(call.Args[0])
	if !ok {
		return "", nil
	}
	var defaults []ast.Expression
	for _, k := range call.Keywords {
		list := tupleElements(k.Value)
		if k.Arg != "defaults" || list == nil {
			return "", nil
		}
		defaults = list
	}
	var fields []ast.Statement
	add := func(name string, ann ast.Expression) {
		at := call.Pos()
		fields = append(fields, &ast.AnnAssign{Span: at, Target: &ast.Name{Span: at, ID: name, Ctx: ast.Store}, Annotation: ann})
	}
	if text, ok := constStr(call.Args[1]); ok {
		for _, f := range strings.Fields(strings.ReplaceAll(text, ",", " ")) {
			add(f, nil)
		}
	}
	for _, x := range tupleElements(call.Args[1]) {
		if typed {
			pair, ok := x.(*ast.Tuple)
			if !ok || len(pair.Elts) != 2 {
				return "", nil
			}
			f, ok := constStr(pair.Elts[0])
			if !ok {
				return "", nil
			}
			add(f, pair.Elts[1])
			continue
		}
		f, ok := constStr(x)
		if !ok {
			return "", nil
		}
		add(f, nil)
	}
	for i, d := range defaults {
		if n := len(fields) - len(defaults) + i; n >= 0 {
			fields[n].(*ast.AnnAssign).Value = d
		}
	}
	return name, fields
}

func tupleElements(e ast.Expression) []ast.Expression {
	switch e := e.(type) {
	case *ast.List:
		return e.Elts
	case *ast.Tuple:
		return e.Elts
	}
	return nil
}

// TupleClass is the class that a call of namedtuple makes, or nil.
func (p *Program) TupleClass(e *ast.Call) *Class { return p.tuples[e] }

// body is what the class's body holds.
func (c *Class) body() []ast.Statement {
	if len(c.Head) == 0 {
		return c.Def.Body
	}
	return append(append([]ast.Statement{}, c.Head...), c.Def.Body...)
}

// typeNamedtuple: a call of namedtuple is the class that it makes.
func typeNamedtuple(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	c := w.p.tuples[e]
	if c == nil {
		return false
	}
	w.classBody(c)
	w.p.add(out, &Atom{Obj: c})
	return true
}

// typeReplace: replace(obj, …) and obj._replace(…) make another object of the class, from the fields of this one and
// from the keywords.
func typeReplace(w *walker, e *ast.Call, _ *Call, _ *Func, recv *Atom, out *Cell) bool {
	p := w.p
	one := func(a *Atom) {
		if a.Class == nil || a.Class.Data == nil {
			return
		}
		p.add(out, a)
		init := p.Initializer(a.Class)
		if init == nil {
			return
		}
		for _, prm := range init.Params {
			if k := keywordOf(e, prm.Name); k != nil {
				p.flow(p.exprs[k], prm.Cell)
				continue
			}
			if f := a.Class.FieldOf(prm.Name); f != nil {
				p.flow(f.Cell, prm.Cell)
			}
			for _, k := range e.Keywords {
				if k.Arg == "" {
					p.flowNamed(k.Value, prm.Name, prm.Cell)
				}
			}
		}
		if m := a.Class.Lookup("__post_init__"); m != nil && m.Fn != nil {
			p.implies(e, m.Fn)
		}
	}
	if recv != nil {
		one(recv)
		return true
	}
	if len(e.Args) != 1 {
		return false
	}
	obj := p.exprs[e.Args[0]]
	p.on(func() {
		for _, a := range obj.Atoms() {
			one(a)
		}
	}, obj)
	return true
}

// typeMake: Point._make(items) and asdict, astuple: the items' types are those of the fields.
func typeMake(w *walker, e *ast.Call, _ *Call, _ *Func, recv *Atom, out *Cell) bool {
	if recv == nil || recv.Obj == nil || recv.Obj.Named == nil || len(e.Args) != 1 {
		return false
	}
	p := w.p
	init := p.Initializer(recv.Obj)
	items := []ast.Expression{&ast.Starred{Value: e.Args[0]}}
	for i, prm := range init.Params[1:] {
		p.tailItems(items, i, false, prm.Cell)
	}
	p.add(out, p.selfAtom(recv.Obj))
	return true
}

// typeRecordDict: a dict of an object's fields has values of all kinds. asdict makes other objects of those that are, or
// hold, dataclasses.
func typeRecordDict(w *walker, e *ast.Call, _ *Call, _ *Func, recv *Atom, out *Cell) bool {
	objects := &Cell{}
	if recv != nil {
		objects = CellOfAtoms([]*Atom{recv})
	} else if len(e.Args) > 0 {
		objects = w.p.exprs[e.Args[0]]
	}
	fields := &Cell{}
	w.p.attributeDict(objects, fields)
	w.p.on(func() {
		for _, d := range fields.Atoms() {
			key, val := &Cell{}, &Cell{}
			w.p.flow(d.Args[0], key)
			w.p.on(func() {
				for _, a := range d.Args[1].Atoms() {
					if a.Class != nil && a.Class.Data == nil && len(a.Args) == 0 {
						w.p.add(val, a)
					}
				}
			}, d.Args[1])
			w.p.addInstance(out, "dict", key, val)
		}
	}, fields)
	return true
}
