package types

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// What a __getattr__ answers is written out where the attribute is read, as the kinds of value are known then; see
// lower.writeOut. A __getattr__ that hands each name on to an object that it holds is not called at all:
//
//	def __getattr__(self, name):
//	    return getattr(self._inner, name)
//
//	proxy.send(text)     →    proxy._inner.send(text)
//	config.debug         →    config.__getattr__("debug")     # of any other __getattr__

// An Answer is a read of an attribute that a __getattr__ answers.
type Answer struct {
	Node    *ast.Attribute
	Module  *Module
	Through string // the attribute that holds the object that has it; "" if __getattr__ is called
	Problem string // why it can't be written out
}

// Getattr is the __getattr__ of a class of the program, or nil.
func (c *Class) Getattr() *Func {
	if m := c.Lookup("__getattr__"); m != nil && m.Fn != nil && m.Fn.Stub == nil && len(m.Fn.Params) == 2 && !m.Fn.Static && !m.Fn.ClassM {
		return m.Fn
	}
	return nil
}

// answered types the read of an attribute that objects of a class have by its __getattr__ only; false for other reads.
func (p *Program) answered(a *Atom, name string, out *Cell, at ast.Node) bool {
	e, ok := at.(*ast.Attribute)
	g := a.Class.Getattr()
	if !ok || g == nil || e.Ctx != ast.Load || strings.HasPrefix(name, "__") {
		return false
	}
	if p.answers == nil {
		p.answers = map[*ast.Attribute]bool{}
	}
	p.answers[e] = true
	if through := g.handsOn(name); through != "" {
		f := a.Class.FieldOf(through)
		if f == nil {
			return true
		}
		p.on(func() {
			for _, inner := range f.Cell.Atoms() {
				p.attributeOf(&Attr{seen: map[any]bool{}}, inner, name, out, at)
			}
		}, f.Cell)
		return true
	}
	text := &Cell{}
	p.addInstance(text, "str")
	p.applyFunc(g, a, []*Cell{text}, out, at)
	return true
}

// handsOn is the attribute of the object that has what a __getattr__ looks for: the inner of getattr(self.inner, name). "" if it
// does anything else for the name.
func (f *Func) handsOn(name string) string {
	self, asked := f.Params[0].Name, f.Params[1].Name
	for i, st := range f.Body {
		switch st := st.(type) {
		case *ast.Expr:
			if _, ok := st.Value.(*ast.Constant); !ok {
				return ""
			}
		case *ast.If:
			is, known := aboutName(st.Test, asked, name)
			if !known || is || len(st.Orelse) > 0 {
				return ""
			}
		case *ast.Return:
			call, ok := st.Value.(*ast.Call)
			if !ok || i != len(f.Body)-1 || dottedName(call.Func) != "getattr" || len(call.Args) != 2 || len(call.Keywords) > 0 {
				return ""
			}
			of, ok1 := call.Args[0].(*ast.Attribute)
			n, ok2 := call.Args[1].(*ast.Name)
			if !ok1 || !ok2 || n.ID != asked || dottedName(of.Value) != self || f.Class.FieldOf(of.Attr) == nil {
				return ""
			}
			return of.Attr
		default:
			return ""
		}
	}
	return ""
}

// aboutName decides name.startswith("_"), name == "x" and name in ("x", "y").
func aboutName(test ast.Expression, asked, name string) (is, known bool) {
	switch t := test.(type) {
	case *ast.UnaryOp:
		if t.Op == ast.Not {
			is, known = aboutName(t.Operand, asked, name)
			return !is, known
		}
	case *ast.BoolOp:
		for _, v := range t.Values {
			is, known = aboutName(v, asked, name)
			if !known || is == (t.Op == ast.Or) {
				return is, known
			}
		}
		return is, known
	case *ast.Call:
		a, ok := t.Func.(*ast.Attribute)
		if !ok || dottedName(a.Value) != asked || len(t.Args) != 1 {
			return false, false
		}
		text, ok := constStr(t.Args[0])
		switch {
		case !ok:
		case a.Attr == "startswith":
			return strings.HasPrefix(name, text), true
		case a.Attr == "endswith":
			return strings.HasSuffix(name, text), true
		}
	case *ast.Compare:
		if len(t.Ops) != 1 || dottedName(t.Left) != asked {
			return false, false
		}
		if text, ok := constStr(t.Comparators[0]); ok {
			switch t.Ops[0] {
			case ast.Eq:
				return name == text, true
			case ast.NotEq:
				return name != text, true
			}
			return false, false
		}
		var list []ast.Expression
		switch c := t.Comparators[0].(type) {
		case *ast.Set:
			list = c.Elts
		default:
			list = tupleElements(c)
		}
		found := false
		for _, x := range list {
			text, ok := constStr(x)
			if !ok {
				return false, false
			}
			found = found || text == name
		}
		switch {
		case list == nil:
		case t.Ops[0] == ast.In:
			return found, true
		case t.Ops[0] == ast.NotIn:
			return !found, true
		}
	}
	return false, false
}

// Answers are the reads that a __getattr__ answers, of which the objects are all of such classes.
func (p *Program) Answers() []Answer {
	var list []Answer
	for _, m := range p.Modules {
		ast.Walk(m.Tree, func(n any) bool {
			if e, ok := n.(*ast.Attribute); ok && p.answers[e] {
				list = append(list, p.answer(m, e))
				delete(p.answers, e)
			}
			return true
		})
	}
	for e := range p.answers {
		list = append(list, Answer{Node: e, Module: p.Modules[0], Problem: "asking whether an object has an attribute that its __getattr__ may answer"})
	}
	return list
}

func (p *Program) answer(m *Module, e *ast.Attribute) Answer {
	l := Answer{Node: e, Module: m}
	for i, a := range p.CellOf(e.Value).Atoms() {
		var g *Func
		if a.Class != nil {
			g = a.Class.Getattr()
		}
		if g == nil || a.Class.FieldOf(e.Attr) != nil || a.Class.Lookup(e.Attr) != nil || p.below(a.Class, e.Attr) {
			l.Problem = "reading an attribute of objects some of which have it by a __getattr__"
			return l
		}
		through := g.handsOn(e.Attr)
		if i > 0 && through != l.Through {
			l.Problem = "reading an attribute that several __getattr__ answer"
			return l
		}
		l.Through = through
	}
	return l
}

// below reports whether a class below c has an attribute, or another __getattr__.
func (p *Program) below(c *Class, name string) bool {
	return slices.ContainsFunc(c.Subclasses, func(s *Class) bool {
		return s.FieldOf(name) != nil || s.Lookup(name) != nil || s.Members["__getattr__"] != nil || p.below(s, name)
	})
}
