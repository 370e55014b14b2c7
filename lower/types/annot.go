package types

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/imports"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// env is where a name in an annotation is looked up.
type env struct {
	module *Module
	fn     *Func
	tvars  map[string]*Cell // the type variables of a stub's class or function
	self   *Cell            // what Self means
}

// resolve finds the class, function or module that a name or dotted name stands for, without running anything.
func (p *Program) resolve(e *env, expr ast.Expression) *StubValue {
	switch x := expr.(type) {
	case *ast.Name:
		if e.module.Stub {
			return p.stubName(e.module, x)
		}
		return p.resolveBinding(e.module, p.lookup(e, x.ID), x.ID)
	case *ast.Attribute:
		v := p.resolve(e, x.Value)
		if v == nil || v.Mod == nil {
			return nil
		}
		return p.memberOf(v.Mod, x.Attr)
	case *ast.Subscript:
		return p.resolve(e, x.Value)
	}
	return nil
}

// memberOf finds a module's member.
func (p *Program) memberOf(m *Module, name string) *StubValue {
	if m.Stub {
		if v := m.Stubs[name]; v != nil {
			return v
		}
	} else if b := p.scopes[m].Module.Own(name); b != nil {
		if v := p.resolveBinding(m, b, name); v != nil {
			return v
		}
	}
	if sub := p.submodule(m, name); sub != nil {
		return &StubValue{Mod: sub}
	}
	return nil
}

// submodule is the module m.name, of the program's or of the library's.
func (p *Program) submodule(m *Module, name string) *Module {
	if m.Stub {
		return p.module(m.Name + "." + name)
	}
	if sub := p.modules[m.Path+"."+name]; sub != nil && !sub.Stub {
		return sub
	}
	return nil
}

func (p *Program) lookup(e *env, name string) *scope.Binding {
	info := p.scopes[e.module]
	if e.fn != nil {
		if s := info.Scope(e.fn.Node); s != nil {
			return s.Lookup(name)
		}
	}
	return info.Module.Lookup(name)
}

// resolveBinding follows a binding that is bound once, by a class, a def, an import or a plain alias.
func (p *Program) resolveBinding(m *Module, b *scope.Binding, name string) *StubValue {
	if b == nil || b.Builtin {
		return p.builtins.Stubs[name]
	}
	if b.Unresolved || len(b.Sites) == 0 {
		return nil
	}
	site := p.liveSite(b)
	switch n := site.Node.(type) {
	case *ast.ClassDef:
		c := p.classes[n]
		if c == nil && !p.declared[m] && b.Scope.Kind == scope.Module {
			c = p.declareClass(m, nil, n) // a base of a class of another module, which is declared first
		}
		if c != nil {
			return &StubValue{Class: c}
		}
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		if f := p.funcs[n.(ast.Node)]; f != nil {
			return &StubValue{Fn: f}
		}
	case *ast.Alias:
		return p.imported(m, site.Stmt, n, b.Name)
	case *ast.Name:
		if as, ok := site.Stmt.(*ast.Assign); ok && len(b.Sites) == 1 {
			if call, ok := as.Value.(*ast.Call); ok {
				if c := p.declareTupleCall(m, nil, call); c != nil {
					return &StubValue{Class: c}
				}
			}
			return p.resolve(&env{module: m}, as.Value)
		}
		if ta, ok := site.Stmt.(*ast.TypeAlias); ok {
			return p.resolve(&env{module: m}, ta.Value)
		}
	}
	return nil
}

// liveSite is the first site of a binding that may run: not an import that fails.
func (p *Program) liveSite(b *scope.Binding) scope.Site {
	for _, s := range b.Sites {
		if a, ok := s.Node.(*ast.Alias); ok && p.Imports.Of(a).Fails() || p.Imports.Dead(s.Stmt) {
			continue
		}
		return s
	}
	return b.Sites[0]
}

// imported finds what an alias of an import statement brings, under the name as: a star's alias brings many.
func (p *Program) imported(m *Module, stmt any, a *ast.Alias, as string) *StubValue {
	i := p.Imports.Of(a)
	if i.Fails() {
		return nil
	}
	switch st := stmt.(type) {
	case *ast.Import:
		name := a.Name
		if a.Asname == "" {
			name = firstPart(name)
		}
		if mod := p.module(name); mod != nil {
			return &StubValue{Mod: mod}
		}
	case *ast.ImportFrom:
		from := p.ImportSource(m, st)
		if from == nil {
			return nil
		}
		name := a.Name
		if name == "*" {
			name = as
		}
		if i.Module != nil {
			return &StubValue{Mod: p.modules[i.Module.Path]}
		}
		if p.importing[a] { // modules that import a name from each other in a circle
			return nil
		}
		p.importing[a] = true
		defer delete(p.importing, a)
		return p.memberOf(from, name)
	}
	return nil
}

// ImportSource is the module that a from-import names, relative ones resolved against m's package.
func (p *Program) ImportSource(m *Module, st *ast.ImportFrom) *Module {
	return p.module(absoluteName(m, st))
}

func absoluteName(m *Module, st *ast.ImportFrom) string {
	if st.Level == 0 {
		return st.Module
	}
	name, _ := imports.Absolute(m.Path, m.Package, st)
	return name
}

// resolveClass resolves an expression to a class.
func (p *Program) resolveClass(e *env, expr ast.Expression) *Class {
	if v := p.resolve(e, expr); v != nil {
		return v.Class
	}
	return nil
}

// annotate lets an annotation of the program speak: the values that it allows may arrive. Annotations that
// name no definite representation (Any, object, Iterable, Callable, a type variable) say nothing: the values decide.
// float says nothing either unless no number arrives at all, because it allows int.
func (p *Program) annotate(cell *Cell, ann ast.Expression, e *env) {
	if ann == nil {
		return
	}
	switch a := ann.(type) {
	case *ast.Constant:
		switch v := a.Value.(type) {
		case ast.ConstNone:
			p.addInstance(cell, "NoneType")
		case ast.ConstStr:
			if x := p.quoted(a, string(v)); x != nil {
				p.annotate(cell, x, e)
			}
		}
	case *ast.BinOp:
		if a.Op == ast.BitOr {
			p.annotate(cell, a.Left, e)
			p.annotate(cell, a.Right, e)
		}
	case *ast.Name:
		if tv, ok := e.tvars[a.ID]; ok {
			p.flow(tv, cell)
			return
		}
		if a.ID == "Self" && e.self != nil {
			p.flow(e.self, cell)
			return
		}
		p.annotateName(cell, ann, nil, e)
	case *ast.Attribute:
		p.annotateName(cell, ann, nil, e)
	case *ast.Subscript:
		p.annotateName(cell, a.Value, elements(a.Slice), e)
	}
}

func (p *Program) annotateName(cell *Cell, name ast.Expression, args []ast.Expression, e *env) {
	v := p.resolve(e, name)
	if v == nil {
		if alias := p.aliasValue(e, name); alias != nil && len(args) == 0 {
			p.annotate(cell, alias, e)
		}
		return
	}
	if v.Class == nil {
		if v.Fn == nil && v.Ann == nil {
			return
		}
		return
	}
	c := v.Class
	switch special(c) {
	case "Optional":
		p.addInstance(cell, "NoneType")
		p.annotate(cell, args[0], e)
		return
	case "Union":
		for _, x := range args {
			p.annotate(cell, x, e)
		}
		return
	case "Final", "ClassVar", "Annotated", "Required", "NotRequired", "ReadOnly":
		if len(args) > 0 {
			p.annotate(cell, args[0], e)
		}
		return
	case "Literal":
		for _, x := range args {
			p.constantInto(cell, x)
		}
		return
	case "type":
		if len(args) == 1 {
			if k := p.resolveClass(e, args[0]); k != nil && k.Program() {
				p.add(cell, &Atom{Obj: k})
			}
		}
		return
	case "":
	default:
		if e.module.Stub {
			break
		}
		return // Any, object, Iterable, Callable…
	}
	if c.Name == "float" && c.Module == p.builtins && !e.module.Stub {
		root := cell.root()
		root.hints = append(root.hints, hint{name, e})
		p.hinted = append(p.hinted, cell)
		return
	}
	atom := &Atom{Class: c}
	if c.Name == "tuple" && c.Module == p.builtins {
		if len(args) == 2 {
			if k, ok := args[1].(*ast.Constant); ok {
				if _, ok := k.Value.(ast.ConstEllipsis); ok {
					atom.Var = true
					args = args[:1]
				}
			}
		}
		if len(args) == 0 {
			return // a bare tuple: its items decide
		}
		for _, x := range args {
			arg := &Cell{}
			p.annotate(arg, x, e)
			atom.Args = append(atom.Args, arg)
		}
		p.add(cell, atom)
		return
	}
	for i := range c.Params {
		arg := &Cell{}
		if i < len(args) {
			p.annotate(arg, args[i], e)
		}
		atom.Args = append(atom.Args, arg)
	}
	if c.Name == "list" && c.Module == p.builtins {
		atom.Shape = &Cell{}
	}
	p.add(cell, atom)
}

// special names the typing constructs and abstract classes that are no representation by themselves.
func special(c *Class) string {
	if c.Stub == nil || c.Module == nil {
		return ""
	}
	switch c.Module.Name {
	case "typing", "collections.abc", "types":
		if c.Stub.Go == "" {
			return c.Name
		}
	case "builtins":
		if c.Name == "object" || c.Name == "type" {
			return c.Name
		}
		if c.Stub.Go == "" && !c.Exception() {
			return c.Name
		}
	}
	return ""
}

// aliasValue follows X = list[int] at module level.
func (p *Program) aliasValue(e *env, expr ast.Expression) ast.Expression {
	n, ok := expr.(*ast.Name)
	if !ok || e.module.Stub {
		return nil
	}
	b := p.lookup(e, n.ID)
	if b == nil || len(b.Sites) != 1 {
		return nil
	}
	switch st := b.Sites[0].Stmt.(type) {
	case *ast.Assign:
		return st.Value
	case *ast.TypeAlias:
		return st.Value
	case *ast.AnnAssign:
		return st.Value
	}
	return nil
}

func (p *Program) constantInto(cell *Cell, e ast.Expression) {
	if k, ok := e.(*ast.Constant); ok {
		if name := constClass(k.Value); name != "" {
			p.addInstance(cell, name)
		}
	}
}

// constClass is the builtin class of a constant.
func constClass(c ast.Const) string {
	switch c.(type) {
	case ast.ConstNone:
		return "NoneType"
	case ast.ConstBool:
		return "bool"
	case ast.ConstInt:
		return "int"
	case ast.ConstFloat:
		return "float"
	case ast.ConstComplex:
		return "complex"
	case ast.ConstStr:
		return "str"
	case ast.ConstBytes:
		return "bytes"
	case ast.ConstEllipsis:
		return "EllipsisType"
	}
	return ""
}

// quoted parses an annotation that stands in quotes.
func (p *Program) quoted(at *ast.Constant, s string) ast.Expression {
	if x, ok := p.quotes[at]; ok {
		return x
	}
	var x ast.Expression
	if p.parseExpr != nil {
		x = p.parseExpr(s)
	}
	p.quotes[at] = x
	return x
}

// applyHints gives cells at which no value arrives the type that an annotation hints at.
func (p *Program) applyHints() bool {
	changed := false
	for _, c := range p.hinted {
		r := c.root()
		for range r.hints {
			number := false
			for _, a := range r.atoms {
				if a.Class != nil && (a.Class.Name == "int" || a.Class.Name == "float") && a.Class.Module == p.builtins {
					number = true
				}
			}
			if !number {
				p.addInstance(c, "float")
				changed = true
			}
		}
	}
	return changed
}
