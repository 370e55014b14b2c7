package types

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/imports"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// walker turns the body of one function, class or module into constraints.
type walker struct {
	p           *Program
	m           *Module
	info        *scope.Info
	fn          *Func
	class       *Class
	facts       facts
	inClassBody bool
}

func (p *Program) walkModule(m *Module) {
	w := &walker{p: p, m: m, info: p.scopes[m]}
	for _, name := range []string{"__name__", "__file__", "__package__", "__doc__"} {
		if b := w.info.Module.Own(name); b != nil {
			v := p.variable(m, b)
			if p.ModuleText(m, name) == nil {
				p.addInstance(v.Cell, "NoneType")
			} else {
				p.addInstance(v.Cell, "str")
			}
		}
	}
	w.body(m.Tree.Body)
}

// ModuleText is the value of one of a module's names that Python binds itself; nil for None.
func (p *Program) ModuleText(m *Module, name string) *string {
	text := ""
	switch name {
	case "__name__":
		if text = m.Name; text != "__main__" {
			text = m.Path
		}
	case "__file__":
		text = m.Abs
	case "__package__":
		switch i := strings.LastIndexByte(m.Path, '.'); {
		case m.Script:
			return nil
		case m.Package:
			text = m.Path
		case i >= 0:
			text = m.Path[:i]
		}
	case "__doc__":
		doc, ok := ast.Docstring(m.Tree.Body)
		if !ok {
			return nil
		}
		text = ast.CompiledDoc(doc)
	}
	return &text
}

// walkFunc walks a function of the program, once.
func (p *Program) walkFunc(f *Func) {
	if f.walked || f.Stub != nil {
		return
	}
	f.walked = true
	w := &walker{p: p, m: f.Module, info: p.scopes[f.Module], fn: f, class: f.Class}
	w.params(f)
	if f.Lambda != nil {
		p.flow(w.expr(f.Lambda.Body), f.Ret)
		return
	}
	w.body(f.Body)
	if !Terminates(f.Body) && !(f.Abstract || w.isStubBody(f.Body)) {
		p.addInstance(f.Ret, "NoneType")
	}
}

// isNotImplemented: what an operator method returns to say that it does not know the other operand; no value.
func (w *walker) isNotImplemented(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	return ok && n.ID == "NotImplemented" && w.class != nil && w.info.Use(n) != nil && w.info.Use(n).Builtin
}

// isStubBody: the body of a Protocol's method is "..." alone.
func (w *walker) isStubBody(body []ast.Statement) bool {
	if w.class == nil || len(body) == 0 {
		return false
	}
	x, ok := body[len(body)-1].(*ast.Expr)
	if !ok {
		return false
	}
	k, ok := x.Value.(*ast.Constant)
	if !ok {
		return false
	}
	_, ok = k.Value.(ast.ConstEllipsis)
	return ok
}

// link is the module as the pass over imports knows it.
func (w *walker) link() *imports.Module { return w.p.Link(w.m) }

func (w *walker) env() *env { return &env{module: w.m, fn: w.fn} }

func (w *walker) params(f *Func) {
	p := w.p
	for i, prm := range f.Params {
		if prm.Var == nil {
			continue
		}
		switch prm.Kind {
		case VarPos:
			p.annotate(prm.Cell, prm.Ann, w.env())
			p.add(prm.Var.Cell, &Atom{Class: p.builtin("tuple"), Args: []*Cell{prm.Cell}, Var: true})
		case VarKw:
			p.annotate(prm.Cell, prm.Ann, w.env())
			key := &Cell{}
			p.addInstance(key, "str")
			p.addInstance(prm.Var.Cell, "dict", key, prm.Cell)
			w.passesOn(f, prm)
		default:
			p.unify(prm.Cell, prm.Var.Cell)
			if i == 0 && f.Class != nil && !f.Static && f.Lambda == nil {
				if f.ClassM {
					p.add(prm.Cell, &Atom{Obj: f.Class})
				} else {
					p.add(prm.Cell, p.selfAtom(f.Class))
				}
				continue
			}
			p.annotate(prm.Cell, prm.Ann, w.env())
			if f.Class != nil && i == 1 && prm.Ann == nil {
				// What the runtime calls, no call of the program's shows: sorted, in, ==.
				switch f.Name {
				case "__format__":
					p.addInstance(prm.Cell, "str")
				case "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__":
					p.add(prm.Cell, p.selfAtom(f.Class))
				}
			}
		}
	}
	if f.Returns != nil && !f.Generator && !p.EntersSelf(f) {
		// An annotated result that the program contradicts is only a hint: values decide. It matters
		// for containers that are returned empty.
		p.annotateArgs(f.Ret, f.Returns, w.env())
	}
}

// annotateArgs lets a result's annotation give element types to containers, but not add kinds of value of its own.
func (p *Program) annotateArgs(cell *Cell, ann ast.Expression, e *env) {
	typed := &Cell{}
	p.annotate(typed, ann, e)
	p.on(func() {
		for _, a := range cell.Atoms() {
			for _, b := range typed.Atoms() {
				if a.key() == b.key() && len(a.Args) > 0 && a != b {
					p.unifyAtoms(a, b)
				}
			}
		}
	}, cell, typed)
}

// selfAtom is an instance of a class with the class's own type variables.
func (p *Program) selfAtom(c *Class) *Atom {
	if a := p.selves[c]; a != nil {
		return a
	}
	a := &Atom{Class: c}
	for range c.Params {
		a.Args = append(a.Args, &Cell{})
	}
	p.selves[c] = a
	return a
}

func (w *walker) body(body []ast.Statement) {
	w.primers(body)
	for _, st := range body {
		w.stmt(st)
	}
}

// branch walks a body under further facts, and gives the facts at its end; nil if the end can't be reached.
func (w *walker) branch(body []ast.Statement, more facts) facts {
	saved := w.facts
	w.facts = saved.with(more)
	w.body(body)
	end := w.facts
	w.facts = saved
	if Terminates(body) || w.p.importFails(body) {
		return nil
	}
	if end == nil {
		end = facts{}
	}
	return end
}

func (w *walker) stmt(st ast.Statement) {
	p := w.p
	if p.Imports.Dead(st) {
		return
	}
	switch st := st.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		w.def(st)
	case *ast.ClassDef:
		w.classDef(st)
	case *ast.Return:
		if st.Value == nil {
			p.addInstance(w.fn.Ret, "NoneType")
		} else if p.EntersSelf(w.fn) {
			w.expr(st.Value)
			p.addInstance(w.fn.Ret, "NoneType")
		} else if w.isNotImplemented(st.Value) {
			w.expr(st.Value)
		} else if w.fn != nil {
			p.flow(w.expr(st.Value), w.fn.Ret)
		}
	case *ast.Delete:
		for _, t := range st.Targets {
			w.del(t)
		}
	case *ast.Assign:
		w.assign(st)
	case *ast.TypeAlias:
	case *ast.AugAssign:
		w.augAssign(st)
	case *ast.AnnAssign:
		w.annAssign(st)
	case *ast.For:
		items := w.items(st.Iter, w.expr(st.Iter), false)
		w.loop(st.Target, items, st.Body, st.Orelse)
	case *ast.AsyncFor:
		items := w.items(st.Iter, w.expr(st.Iter), true)
		w.loop(st.Target, items, st.Body, st.Orelse)
	case *ast.While:
		w.forget(st.Body)
		w.forgetExpr(st.Test)
		w.expr(st.Test)
		yes, no := w.narrow(st.Test)
		w.branch(st.Body, yes)
		w.branch(st.Orelse, no)
		w.forget(st.Orelse)
		if !hasBreak(st.Body) {
			w.facts = w.facts.with(no)
		}
	case *ast.If:
		if value, known := p.Imports.Decided(w.link(), st.Test); known {
			live := st.Orelse
			if value {
				live = st.Body
			}
			w.expr(st.Test)
			w.body(live)
			break
		}
		w.expr(st.Test)
		w.forgetExpr(st.Test)
		yes, no := w.narrow(st.Test)
		a, b := w.branch(st.Body, yes), w.branch(st.Orelse, no)
		switch {
		case a == nil && b == nil:
		case a == nil:
			w.facts = b
		case b == nil:
			w.facts = a
		default:
			w.facts = a.join(b)
		}
	case *ast.With:
		w.with(st.Items, st.Body, false)
	case *ast.AsyncWith:
		w.with(st.Items, st.Body, true)
	case *ast.Match:
		w.match(st)
	case *ast.Raise:
		if st.Exc != nil {
			w.expr(st.Exc)
		}
		if st.Cause != nil {
			w.expr(st.Cause)
		}
	case *ast.Try:
		w.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, false)
	case *ast.TryStar:
		w.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, true)
	case *ast.Assert:
		w.expr(st.Test)
		yes, _ := w.narrow(st.Test)
		if st.Msg != nil {
			w.expr(st.Msg)
		}
		w.facts = w.facts.with(yes)
	case *ast.Import:
		for _, a := range st.Names {
			w.importName(st, a)
		}
	case *ast.ImportFrom:
		for _, a := range st.Names {
			w.importName(st, a)
		}
	case *ast.Global, *ast.Nonlocal, *ast.Pass, *ast.Break, *ast.Continue:
	case *ast.Expr:
		w.expr(st.Value)
		w.callForgets(st.Value)
	}
}

func (w *walker) importName(stmt ast.Statement, a *ast.Alias) {
	p := w.p
	bindings := w.info.Star(a)
	for _, b := range bindings {
		v := p.variable(w.m, b)
		if from := p.Imports.Origin(scope.Site{Node: a}, b); from != nil {
			// A name of another module of the program: one cell, as both hold the same values.
			source := p.ImportSource(w.m, stmt.(*ast.ImportFrom))
			if sv := p.resolveBinding(source, from, from.Name); sv == nil || len(from.Sites) > 1 || len(b.Sites) > 1 {
				p.unify(p.variable(source, from).Cell, v.Cell)
				continue
			}
		}
		if sv := p.imported(w.m, stmt, a, b.Name); sv != nil {
			p.valueInto(v.Cell, sv)
		}
	}
}

// valueInto puts what a stub or a module declares into a cell.
func (p *Program) valueInto(cell *Cell, v *StubValue) {
	switch {
	case v.Class != nil:
		p.add(cell, &Atom{Obj: v.Class})
	case v.Fn != nil:
		p.add(cell, &Atom{Fn: v.Fn})
	case v.Mod != nil:
		p.add(cell, &Atom{Mod: v.Mod})
	case v.Ann != nil:
		p.annotate(cell, v.Ann, &env{module: v.In})
	}
}

func (w *walker) def(node ast.Statement) {
	p := w.p
	f, decorators := p.funcs[node], ast.Decorators(node)
	w.defaults(f)
	value := &Cell{}
	p.add(value, &Atom{Fn: f})
	p.wrapManaged(f, decorators)
	value = w.decorated(value, decorators, f)
	p.walkFunc(f)
	b := w.info.Binder(node)
	if w.inClassBody {
		return
	}
	if b != nil {
		p.flow(value, p.variable(w.m, b).Cell)
	}
}

// defaults walks the defaults of a function's parameters, which are evaluated where it is defined.
func (w *walker) defaults(f *Func) {
	for _, d := range defaultsOf(f.Args) {
		if d != nil {
			w.expr(d)
		}
	}
	for _, prm := range f.Params {
		if prm.Default != nil {
			w.p.flow(w.p.exprs[prm.Default], prm.Cell)
		}
	}
}

// decorated applies decorators that are functions of the program or of a stub, innermost first.
func (w *walker) decorated(value *Cell, decorators []ast.Expression, f *Func) *Cell {
	for i := len(decorators) - 1; i >= 0; i-- {
		d := decorators[i]
		if f.Manager && i == len(decorators)-1 || w.p.isManagerCall(w.m, d) {
			w.expr(d)
			continue
		}
		if w.p.knownDecorator(w.m, d) {
			w.expr(d)
			continue
		}
		callee := w.expr(d)
		out := &Cell{}
		w.p.callValue(callee, []*Cell{value}, out)
		value = out
	}
	return value
}

// knownDecorator tells the decorators that change no signature, or that declareFunc has dealt with.
func (p *Program) knownDecorator(m *Module, d ast.Expression) bool {
	switch dottedName(d) {
	case "staticmethod", "classmethod", "property", "cached_property", "functools.cached_property", "abstractmethod", "abc.abstractmethod", "override", "typing.override", "final", "typing.final":
		return true
	}
	if a, ok := d.(*ast.Attribute); ok && (a.Attr == "setter" || a.Attr == "getter" || a.Attr == "deleter") {
		return true
	}
	if call, ok := d.(*ast.Call); ok {
		d = call.Func
	}
	return p.isIntrinsic(m, d, "wraps") || p.isIntrinsic(m, d, "lru_cache") || p.isIntrinsic(m, d, "cache") || p.isIntrinsic(m, d, "dataclass") || p.isIntrinsic(m, d, "total_ordering")
}

func (w *walker) loop(target ast.Expression, items *Cell, body, orelse []ast.Statement) {
	w.forget(body)
	w.assignTo(target, items, nil)
	w.branch(body, w.itemFacts(target, items))
	w.forget(body)
	w.branch(orelse, nil)
	w.forget(orelse)
}

// itemFacts: in for e in errors, e is one of those errors, whatever except clauses of the function call e.
func (w *walker) itemFacts(target ast.Expression, items *Cell) facts {
	n, ok := target.(*ast.Name)
	if !ok {
		return nil
	}
	b := w.info.Use(n)
	if b == nil || !w.stable(b) || !slices.ContainsFunc(b.Sites, func(s scope.Site) bool {
		_, ok := s.Node.(*ast.ExceptHandler)
		return ok
	}) {
		return nil
	}
	return facts{fmt.Sprintf("%p", b): {{watch: []*Cell{items}, keep: func(a *Atom) bool {
		return slices.ContainsFunc(items.Atoms(), func(x *Atom) bool { return x == a || x.Class != nil && x.Class == a.Class })
	}}}}
}

func (w *walker) with(items []*ast.WithItem, body []ast.Statement, async bool) {
	for _, it := range items {
		mgr := w.expr(it.ContextExpr)
		entered := &Cell{}
		w.enter(it.ContextExpr, mgr, entered, async)
		if it.OptionalVars != nil {
			w.assignTo(it.OptionalVars, entered, nil)
		}
	}
	w.body(body)
	w.forget(body)
}

func (w *walker) try(body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement, star bool) {
	p := w.p
	end := w.branch(body, nil)
	w.forget(body)
	start := w.facts
	if end != nil {
		w.facts = end
		end = w.branch(orelse, nil)
		w.facts = start
	} else {
		w.branch(orelse, nil)
	}
	ends := []facts{end}
	for _, h := range handlers {
		if p.Imports.Dead(h) {
			continue
		}
		if h.Type != nil {
			classes := w.expr(h.Type)
			if b := w.info.Binder(h); b != nil && h.Name != "" {
				cell := p.variable(w.m, b).Cell
				w.caught(classes, cell, star)
				if !star {
					key := fmt.Sprintf("%p", b)
					w.facts = w.facts.without(key)
					end := w.branch(h.Body, w.caughtFacts(b, h.Type))
					if end != nil {
						end = end.without(key) // Python deletes the name
					}
					ends = append(ends, end)
					continue
				}
			}
		}
		ends = append(ends, w.branch(h.Body, nil))
	}
	w.facts = nil
	first := true
	for _, e := range ends {
		if e == nil {
			continue
		}
		if first {
			w.facts, first = e, false
		} else {
			w.facts = w.facts.join(e)
		}
	}
	if len(final) > 0 {
		w.forget(body)
		for _, h := range handlers {
			w.forget(h.Body)
		}
		w.body(final)
	}
}

// caughtFacts: inside except E as e, e is an E, whatever other clauses of the function call e.
func (w *walker) caughtFacts(b *scope.Binding, types ast.Expression) facts {
	if !w.stable(b) {
		return nil
	}
	var classes []*Class
	for _, t := range elementsOf(types) {
		c := w.p.resolveClass(w.env(), t)
		if c == nil {
			return nil
		}
		classes = append(classes, c)
	}
	return facts{fmt.Sprintf("%p", b): {{keep: func(a *Atom) bool {
		for _, c := range w.p.Conforming(classes) {
			if a.Class != nil && a.Class.IsSubclass(c) {
				return true
			}
		}
		return false
	}}}}
}

func elementsOf(e ast.Expression) []ast.Expression {
	if t, ok := e.(*ast.Tuple); ok {
		return t.Elts
	}
	return []ast.Expression{e}
}

// caught gives an except clause's variable the classes that it catches.
func (w *walker) caught(classes, cell *Cell, star bool) {
	p := w.p
	var add func(a *Atom)
	add = func(a *Atom) {
		switch {
		case a.Obj != nil && star:
			group := "ExceptionGroup"
			item := &Cell{}
			p.add(item, p.bare(a.Obj))
			p.add(item, p.bare(p.builtin("Exception"))) // a group within the group
			p.add(cell, &Atom{Class: p.builtin(group), Args: []*Cell{item}})
		case a.Obj != nil:
			group := p.bare(a.Obj)
			p.add(cell, group)
			for _, c := range p.Conforming([]*Class{a.Obj})[1:] {
				p.add(cell, p.bare(c))
			}
			// What a group that is caught holds nobody has seen being put in: except* makes such.
			for _, arg := range group.Args {
				if name := p.builtinName(a.Obj); name == "ExceptionGroup" {
					p.add(arg, p.bare(p.builtin("Exception")))
				} else if name == "BaseExceptionGroup" {
					p.add(arg, p.bare(p.builtin("BaseException")))
				}
			}
		case a.Class != nil && a.Class.Name == "tuple":
			for _, arg := range a.Args {
				p.on(func() {
					for _, x := range arg.Atoms() {
						add(x)
					}
				}, arg)
			}
		}
	}
	p.on(func() {
		for _, a := range classes.Atoms() {
			add(a)
		}
	}, classes)
}

// bare is an instance of a class about whose type arguments nothing is known yet.
func (p *Program) bare(c *Class) *Atom {
	if c.Program() {
		return p.selfAtom(c)
	}
	a := &Atom{Class: c}
	for range c.Params {
		a.Args = append(a.Args, &Cell{})
	}
	return a
}
