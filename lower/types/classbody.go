package types

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

func (w *walker) classDef(def *ast.ClassDef) {
	p := w.p
	c := p.classes[def]
	if p.walked[c] {
		return
	}
	p.walked[c] = true
	for _, b := range c.Bases { // what a class inherits is looked up while its body is walked
		if m := b.Class.Module; b.Class.Program() && m != c.Module && b.Class.Outer == nil {
			(&walker{p: p, m: m, info: p.scopes[m]}).classDef(b.Class.Def)
		}
	}
	for _, d := range def.DecoratorList {
		w.expr(d)
	}
	w.classBody(c)
	if b := w.info.Binder(def); b != nil && !w.inClassBody {
		p.add(p.variable(w.m, b).Cell, &Atom{Obj: c})
	} else if w.inClassBody {
		cell := &Cell{}
		p.add(cell, &Atom{Obj: c})
		p.addMember(w.class, &Member{Name: def.Name, Class: w.class, Cell: cell, Node: def})
	}
	p.borrow(c)
	p.inheritAbstract(c)
}

// classBody walks what stands in a class's body.
func (w *walker) classBody(c *Class) {
	p := w.p
	inner := &walker{p: p, m: w.m, info: w.info, fn: w.fn, class: c, inClassBody: true}
	for _, st := range c.body() {
		switch st := st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			inner.method(c, st)
		case *ast.AnnAssign:
			inner.classAttr(c, st.Target, st.Annotation, st.Value, st)
		case *ast.Assign:
			for _, t := range st.Targets {
				inner.classAttr(c, t, nil, st.Value, st)
			}
		default:
			inner.stmt(st)
		}
	}
	if c.Enum {
		p.initMembers(c)
	}
}

// initMembers lets the values of an Enum's members flow into its __init__: a tuple's items one by one.
func (p *Program) initMembers(c *Class) {
	m := c.Lookup("__init__")
	if m == nil || m.Fn == nil || m.Fn.Stub != nil {
		return
	}
	for _, name := range c.Order {
		k := c.Members[name]
		if !k.Const {
			continue
		}
		args := []*Cell{p.exprs[k.Value]}
		if t, ok := k.Value.(*ast.Tuple); ok {
			args = nil
			for _, x := range t.Elts {
				args = append(args, p.exprs[x])
			}
		}
		p.applyFunc(m.Fn, p.selfAtom(c), args, &Cell{}, nil)
	}
}

// inheritAbstract lets overriding methods share parameter and result types with what they override, so that one Go
// interface method stands for all of them.
func (p *Program) inheritAbstract(c *Class) {
	for _, name := range c.Order {
		m := c.Members[name]
		if name == "__init__" || name == "__new__" {
			continue
		}
		if m.Fn == nil || m.Property {
			p.inheritAttr(c, m)
		}
		if m.Fn == nil {
			continue
		}
		for _, base := range c.MRO[1:] {
			over := base.Members[name]
			if over == nil || over.Fn == nil || over.Fn.Stub != nil || m.Fn.ClassM || m.Fn.Static {
				continue
			}
			p.unify(over.Fn.Ret, m.Fn.Ret)
			if over.Fn.Yield != nil && m.Fn.Yield != nil {
				p.unify(over.Fn.Yield, m.Fn.Yield)
			}
			for i, prm := range over.Fn.Params {
				if i > 0 && i < len(m.Fn.Params) && m.Fn.Params[i].Kind == prm.Kind {
					p.unify(prm.Cell, m.Fn.Params[i].Cell)
				}
			}
		}
	}
}

// inheritAttr lets a class attribute and what it overrides share a type, and an instance attribute of its name begin with
// its value.
func (p *Program) inheritAttr(c *Class, m *Member) {
	if c.Enum || len(m.Name) > 2 && m.Name[:2] == "__" {
		return
	}
	own := m.Cell
	if m.Fn != nil {
		own = m.Fn.Ret
	}
	if f := c.FieldOf(m.Name); f != nil && m.Cell != nil && c.Data == nil {
		p.flow(m.Cell, f.Cell)
	}
	for _, base := range c.MRO[1:] {
		over := base.Members[m.Name]
		switch {
		case over == nil || own == nil || !base.Program():
		case over.Cell != nil:
			p.unify(over.Cell, own)
		case over.Property && over.Fn != nil:
			p.unify(over.Fn.Ret, own)
		}
	}
}

func (w *walker) method(c *Class, node ast.Statement) {
	p := w.p
	f, name, decorators := p.funcs[node], ast.DefName(node), ast.Decorators(node)
	w.defaults(f)
	for _, d := range decorators {
		if a, ok := d.(*ast.Attribute); ok && (a.Attr == "setter" || a.Attr == "deleter") {
			if m := c.Members[name]; m != nil {
				if a.Attr == "setter" {
					m.Setter = f
				} else {
					m.Deleter = f
				}
				p.walkFunc(f)
				return
			}
		}
	}
	m := &Member{Name: name, Class: c, Fn: f, Property: f.Property, Node: node}
	value := &Cell{}
	p.add(value, &Atom{Fn: f})
	p.wrapManaged(f, decorators)
	if out := w.decorated(value, decorators, f); out != value {
		m.Cell = out
	}
	p.addMember(c, m)
	p.walkFunc(f)
}

func (w *walker) classAttr(c *Class, target ast.Expression, ann, value ast.Expression, node ast.Node) {
	p := w.p
	n, ok := target.(*ast.Name)
	if !ok {
		if value != nil {
			w.assignTo(target, w.expr(value), value)
			w.unpackedAttrs(c, target, value, node)
		}
		return
	}
	if c.Data != nil && (ann != nil || c.namedTuple) {
		for _, f := range c.Data.Fields {
			if f.Name == n.ID && f.Class == c {
				w.dataField(c, f, value)
				return
			}
		}
	}
	if ann != nil && value == nil {
		if c.Data != nil && strings.HasSuffix(text(ann), "KW_ONLY") {
			return
		}
		if f := c.FieldOf(n.ID); f != nil {
			p.annotate(f.Cell, ann, w.env())
		} else if !c.Enum {
			f := p.field(c, n.ID, node.Pos())
			p.annotate(f.Cell, ann, w.env())
		}
		return
	}
	cell := &Cell{}
	if value != nil {
		v := w.expr(value)
		if c.Enum && !isDescriptor(n.ID) {
			if call, ok := value.(*ast.Call); ok && p.isIntrinsic(w.m, call.Func, "enum.auto") {
				v = &Cell{}
				if c.derives("StrEnum", "enum") {
					p.addInstance(v, "str")
				} else {
					p.addInstance(v, "int")
				}
			}
			p.unify(c.enumValue(), v)
			p.add(cell, p.selfAtom(c))
			p.addMember(c, &Member{Name: n.ID, Class: c, Cell: cell, Value: value, Node: node, Const: true})
			return
		}
		p.flow(v, cell)
	}
	p.annotate(cell, ann, w.env())
	m := &Member{Name: n.ID, Class: c, Cell: cell, Value: value, Ann: ann, Node: node}
	p.addMember(c, m)
	if b := w.info.Use(n); b != nil {
		p.unify(p.variable(w.m, b).Cell, cell)
	}
	if f := c.FieldOf(n.ID); f != nil {
		p.flow(cell, f.Cell)
	}
}

// unpackedAttrs makes attributes of the names in a target: A, B = 1, 2.
func (w *walker) unpackedAttrs(c *Class, target, value ast.Expression, node ast.Node) {
	if c.Enum {
		return
	}
	ast.Inspect(target, func(n ast.Node) bool {
		if n, ok := n.(*ast.Name); ok && n.Ctx == ast.Store {
			if b := w.info.Use(n); b != nil {
				w.p.addMember(c, &Member{Name: n.ID, Class: c, Cell: w.p.variable(w.m, b).Cell, Value: value, Node: node})
			}
		}
		return true
	})
}

func isDescriptor(name string) bool { return len(name) > 4 && name[:2] == "__" }

// enumValue is the cell of the values of an Enum's members.
func (c *Class) enumValue() *Cell {
	if f := c.Fields["_value_"]; f != nil {
		return f.Cell
	}
	f := &Field{Name: "_value_", Class: c, Cell: &Cell{}}
	c.Fields["_value_"] = f
	return f.Cell
}

func (w *walker) dataField(c *Class, f *DataField, value ast.Expression) {
	p := w.p
	if f.InitOnly {
		if value != nil {
			p.flow(w.expr(value), f.Omitted)
		}
		return
	}
	cell := c.FieldOf(f.Name).Cell
	p.annotate(cell, f.Ann, w.env())
	if value == nil {
		return
	}
	v := w.expr(value)
	if f.Factory != nil {
		p.flow(w.expr(f.Made), cell)
	} else if f.Default != nil {
		if d := p.exprs[f.Default]; d != nil {
			v = d
		}
		p.flow(v, cell)
		p.flow(v, f.Omitted)
	}
}
