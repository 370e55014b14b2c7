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
// The comparisons of functools.total_ordering are written out before, see ordered. It gives nil if there is nothing to
// write.
func Operators(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity) *Result {
	o := &operators{info: info}
	tree := *m
	tree.Body = slices.Clone(m.Body)
	o.collect(&tree)
	var ordered []*ast.ClassDef
	for i, st := range tree.Body {
		if def, ok := st.(*ast.ClassDef); ok {
			if with := o.ordered(def); with != nil {
				tree.Body[i], ordered = with, append(ordered, with)
			}
		}
	}
	if ordered != nil {
		o.collect(&tree)
		for _, def := range ordered {
			o.concerned[def] = true
		}
	}
	if ordered == nil && !slices.ContainsFunc(slices.Collect(maps.Keys(o.methods)), func(r *ast.Return) bool { return o.rewritten(r) != nil }) {
		return nil
	}
	out := &Result{Identities: map[ast.Node]*decorate.Identity{}}
	maps.Copy(out.Identities, identities)
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
	o.byName, o.concerned, o.classes = map[string]*ast.ClassDef{}, map[*ast.ClassDef]bool{}, nil
	o.methods = map[*ast.Return]operatorMethod{}
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
			params := f.Args.Positional()
			ast.InspectOwn(f.Body, func(n ast.Node) bool {
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
		asked := o.asked(m)
		for _, k := range asked {
			out = append(out, m.ask(k, o.overriding(k, m, asked), r))
		}
		if m.name == "__eq__" && o.declinesOwn(m) {
			return append(out, m.identity(r))
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

// asked are the classes whose reflected method Python asks after an operator's method, and that may answer. Those below the
// class are asked before; those above it only for equality, which has one method for both operands. Where two would ask
// each other, or the other's refusal would name the wrong operator, none is: lowering refuses that (see asksFurther).
func (o *operators) asked(m operatorMethod) []*ast.ClassDef {
	if strings.HasPrefix(m.name, "__i") && m.name != "__invert__" {
		return nil
	}
	refl := ast.Reflected(m.name)
	_, comparison := ast.RichComparison(m.name)
	ordering := comparison && m.name != refl
	equality := comparison && !ordering
	var out []*ast.ClassDef
	for _, k := range o.classes {
		if k == m.class && !ordering || o.derives(k, m.class) || o.derives(m.class, k) && (!equality || o.declinesOwn(m)) {
			continue
		}
		theirs := o.method(k, refl)
		if theirs == nil {
			continue
		}
		if comparison {
			there, here := o.judge(k, theirs, m.class), o.judge(m.class, o.method(m.class, m.name), k)
			circle := here.Answers && there.Declines
			if !there.Answers || !here.Declines || circle || ordering && there.Declines {
				continue
			}
		}
		out = append(out, k)
	}
	return out
}

// declinesOwn reports whether a method may decline objects of its own class or of one below it.
func (o *operators) declinesOwn(m operatorMethod) bool {
	return slices.ContainsFunc(o.classes, func(k *ast.ClassDef) bool {
		return (k == m.class || o.derives(k, m.class)) && o.judge(m.class, o.method(m.class, m.name), k).Declines
	})
}

// method is the method that a class's own body defines.
func (o *operators) method(k *ast.ClassDef, name string) *ast.FunctionDef {
	for _, st := range k.Body {
		if f, ok := st.(*ast.FunctionDef); ok && f.Name == name {
			return f
		}
	}
	return nil
}

// judge judges a method of k that is asked about an instance of another class of the module.
func (o *operators) judge(k *ast.ClassDef, f *ast.FunctionDef, about *ast.ClassDef) Verdict {
	params := f.Args.Positional()
	if len(params) != 2 || len(f.DecoratorList) > 0 {
		return Verdict{Answers: true, Declines: true}
	}
	is := func(e ast.Expression, exactly bool) (bool, bool) {
		c := o.named(e)
		if OwnClass(e, params[0].Arg) {
			if c = k; o.hasSubclass(k) && o.related(about, k) {
				return false, false
			}
		}
		switch {
		case c == nil:
			n, ok := e.(*ast.Name)
			return false, ok && builtinTypes[n.ID] && len(about.Bases) == 0
		case exactly && o.hasSubclass(about):
			return false, !o.related(about, c)
		case exactly:
			return about == c, true
		case about == c || o.derives(about, c):
			return true, true
		}
		return false, !o.related(about, c)
	}
	return Judge(f.Body, params[0].Arg, params[1].Arg, about != k && (f.Name == "__eq__"), is)
}

func (o *operators) hasSubclass(k *ast.ClassDef) bool {
	return slices.ContainsFunc(o.classes, func(c *ast.ClassDef) bool { return o.derives(c, k) })
}

// related reports whether an object may be an instance of both classes.
func (o *operators) related(a, b *ast.ClassDef) bool {
	return slices.ContainsFunc(o.classes, func(c *ast.ClassDef) bool {
		return (c == a || o.derives(c, a)) && (c == b || o.derives(c, b))
	})
}

// builtinTypes are what operators commonly test their operand for, and no instance of a class without bases is.
var builtinTypes = map[string]bool{"int": true, "float": true, "str": true, "bool": true, "bytes": true, "list": true, "tuple": true, "dict": true, "set": true, "complex": true}

func (o *operators) derives(k, from *ast.ClassDef) bool {
	return slices.ContainsFunc(k.Bases, func(e ast.Expression) bool {
		base := o.named(e)
		return base != nil && base != k && (base == from || o.derives(base, from))
	})
}

// named is the class of the module that a name stands for, nil for any other expression.
func (o *operators) named(e ast.Expression) *ast.ClassDef {
	if n, ok := e.(*ast.Name); ok {
		return o.byName[n.ID]
	}
	return nil
}

// overriding are the classes below one that is asked whose own method doesn't answer.
func (o *operators) overriding(k *ast.ClassDef, m operatorMethod, asked []*ast.ClassDef) []*ast.ClassDef {
	var out []*ast.ClassDef
	for _, c := range o.classes {
		if c != m.class && o.derives(c, k) && !slices.Contains(asked, c) && o.method(c, ast.Reflected(m.name)) != nil {
			out = append(out, c)
		}
	}
	return out
}

// ask is: if isinstance(other, K) and not isinstance(other, Other): return other.__radd__(self).
func (m operatorMethod) ask(k *ast.ClassDef, but []*ast.ClassDef, at *ast.Return) ast.Statement {
	name := func(id string) *ast.Name { return &ast.Name{Span: at.Span, ID: id} }
	is := func(k *ast.ClassDef) ast.Expression {
		return &ast.Call{Span: at.Span, Func: name("isinstance"), Args: []ast.Expression{name(m.other.Arg), name(k.Name)}}
	}
	test := is(k)
	if len(but) > 0 {
		tests := []ast.Expression{test}
		for _, c := range but {
			tests = append(tests, &ast.UnaryOp{Span: at.Span, Op: ast.Not, Operand: is(c)})
		}
		test = &ast.BoolOp{Span: at.Span, Op: ast.And, Values: tests}
	}
	refl := &ast.Attribute{Span: at.Span, Value: name(m.other.Arg), Attr: ast.Reflected(m.name)}
	return &ast.If{Span: at.Span, Test: test, Body: []ast.Statement{
		&ast.Return{Span: at.Span, Value: &ast.Call{Span: at.Span, Func: refl, Args: []ast.Expression{name(m.self.Arg)}}},
	}}
}

// identity is: return self is other. That is what the equality of two objects comes to that decline each other. Judge
// knows it by the spans, which no parser gives.
func (m operatorMethod) identity(at *ast.Return) ast.Statement {
	name := func(id string) *ast.Name { return &ast.Name{Span: at.Span, ID: id} }
	return &ast.Return{Span: at.Span, Value: &ast.Compare{
		Span: at.Span, Left: name(m.self.Arg), Ops: []ast.CmpOperator{ast.Is}, Comparators: []ast.Expression{name(m.other.Arg)},
	}}
}
