package inherit

import (
	"maps"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Operators writes out what NotImplemented leads to, which is no value in Go: a conditional return of it becomes an if
// statement, and where another class of the module has the reflected method, that is asked.
//
//	def __sub__(self, other):                    def __sub__(self, other):
//	    return Metre(self.n - other.n) \             if isinstance(other, Metre):
//	        if isinstance(other, Metre) \    →           return Metre(self.n - other.n)
//	        else NotImplemented                      if isinstance(other, Foot):        # has __rsub__
//	                                                     return other.__rsub__(self)
//	                                                 return NotImplemented
//
// It gives nil if there is nothing to write.
func Operators(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity) *Result {
	o := &operators{info: info, methods: map[*ast.Return]operatorMethod{}}
	o.collect(m)
	if !slices.ContainsFunc(slices.Collect(maps.Keys(o.methods)), func(r *ast.Return) bool { return o.rewritten(r) != nil }) {
		return nil
	}
	out := &Result{Identities: map[ast.Node]*decorate.Identity{}}
	maps.Copy(out.Identities, identities)
	tree := *m
	tree.Body = slices.Clone(m.Body)
	cp := &decorate.Copier{Stmt: func(st ast.Statement) []ast.Statement {
		if r, ok := st.(*ast.Return); ok {
			return o.rewritten(r)
		}
		return nil
	}}
	for i, st := range tree.Body {
		if def, ok := st.(*ast.ClassDef); ok && o.concerned[def] {
			tree.Body[i] = cp.Statements([]ast.Statement{def}, info, out.Identities)[0]
		}
	}
	out.Tree = &tree
	return out
}

type operators struct {
	info      *scope.Info
	classes   []*ast.ClassDef
	byName    map[string]*ast.ClassDef
	concerned map[*ast.ClassDef]bool
	methods   map[*ast.Return]operatorMethod
}

// operatorMethod is where a return of NotImplemented stands.
type operatorMethod struct {
	class       *ast.ClassDef
	name        string
	self, other *ast.Arg
}

// collect finds the classes of the module, and the returns of NotImplemented in their methods.
func (o *operators) collect(m *ast.Module) {
	o.byName, o.concerned = map[string]*ast.ClassDef{}, map[*ast.ClassDef]bool{}
	for _, st := range m.Body {
		if def, ok := st.(*ast.ClassDef); ok {
			o.classes = append(o.classes, def)
			o.byName[def.Name] = def
		}
	}
	for _, def := range o.classes {
		for _, st := range def.Body {
			f, ok := st.(*ast.FunctionDef)
			if !ok || len(f.Args.Posonlyargs)+len(f.Args.Args) != 2 || !strings.HasPrefix(f.Name, "__") {
				continue
			}
			params := append(slices.Clone(f.Args.Posonlyargs), f.Args.Args...)
			ast.Walk(f, func(n any) bool {
				if r, ok := n.(*ast.Return); ok && o.mayGive(r.Value) {
					o.methods[r] = operatorMethod{def, f.Name, params[0], params[1]}
					o.concerned[def] = true
				}
				return true
			})
		}
	}
}

// mayGive reports whether an expression is NotImplemented, or may be by a condition.
func (o *operators) mayGive(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Name:
		b := o.info.Use(e)
		return e.ID == "NotImplemented" && b != nil && b.Builtin
	case *ast.IfExp:
		return o.mayGive(e.Body) || o.mayGive(e.Orelse)
	}
	return false
}

// rewritten are the statements for a return of NotImplemented; nil if it stays as it is.
func (o *operators) rewritten(r *ast.Return) []ast.Statement {
	m, ok := o.methods[r]
	if !ok {
		return nil
	}
	e, conditional := r.Value.(*ast.IfExp)
	if !conditional {
		var out []ast.Statement
		for _, k := range o.asked(m) {
			out = append(out, m.ask(k, r))
		}
		if out == nil {
			return nil
		}
		return append(out, r)
	}
	branch := func(e ast.Expression) []ast.Statement {
		b := &ast.Return{Span: r.Span, Value: e}
		if !o.mayGive(e) {
			return []ast.Statement{b}
		}
		o.methods[b] = m
		if list := o.rewritten(b); list != nil {
			return list
		}
		return []ast.Statement{b}
	}
	return append([]ast.Statement{&ast.If{Span: r.Span, Test: e.Test, Body: branch(e.Body)}}, branch(e.Orelse)...)
}

// asked are the classes whose reflected method Python asks after an operator's method. Those of the class's own line are
// asked before, or not at all; comparisons ask in a circle.
func (o *operators) asked(m operatorMethod) []*ast.ClassDef {
	refl := "__r" + strings.TrimPrefix(m.name, "__")
	if comparisons[m.name] || strings.HasPrefix(m.name, "__i") && m.name != "__invert__" {
		return nil
	}
	var out []*ast.ClassDef
	for _, k := range o.classes {
		if k == m.class || o.derives(k, m.class) || o.derives(m.class, k) {
			continue
		}
		if slices.ContainsFunc(k.Body, func(st ast.Statement) bool { return defName(st) == refl }) {
			out = append(out, k)
		}
	}
	return out
}

func (o *operators) derives(k, from *ast.ClassDef) bool {
	return slices.ContainsFunc(k.Bases, func(e ast.Expression) bool {
		n, ok := e.(*ast.Name)
		base := o.byName[nameID(n, ok)]
		return base != nil && base != k && (base == from || o.derives(base, from))
	})
}

func nameID(n *ast.Name, ok bool) string {
	if !ok {
		return ""
	}
	return n.ID
}

// ask is: if isinstance(other, K): return other.__radd__(self).
func (m operatorMethod) ask(k *ast.ClassDef, at *ast.Return) ast.Statement {
	name := func(id string) *ast.Name { return &ast.Name{Span: at.Span, ID: id} }
	test := &ast.Call{Span: at.Span, Func: name("isinstance"), Args: []ast.Expression{name(m.other.Arg), name(k.Name)}}
	refl := &ast.Attribute{Span: at.Span, Value: name(m.other.Arg), Attr: "__r" + strings.TrimPrefix(m.name, "__")}
	return &ast.If{Span: at.Span, Test: test, Body: []ast.Statement{
		&ast.Return{Span: at.Span, Value: &ast.Call{Span: at.Span, Func: refl, Args: []ast.Expression{name(m.self.Arg)}}},
	}}
}

var comparisons = map[string]bool{"__eq__": true, "__ne__": true, "__lt__": true, "__le__": true, "__gt__": true, "__ge__": true}
