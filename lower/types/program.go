package types

import (
	"fmt"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/imports"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Program is what inference knows of a program: the side tables keyed by node.
type Program struct {
	solver
	Modules []*Module // the program's own, in the order given
	Funcs   []*Func   // of the program, in source order
	Classes []*Class  // of the program, in source order
	Imports *imports.Program

	diags      *diag.List
	modules    map[string]*Module // all, stubs included, by name
	stubTrees  func(name string) *ast.Module
	parseExpr  func(string) ast.Expression
	builtins   *Module
	classOf    map[string]*Class // builtin classes by name
	cores      map[string]*Class // of the typing vocabulary, if no stub has them
	scopes     map[*Module]*scope.Info
	stubErrors []*StubError
	links      map[*Module]*imports.Module
	linked     map[*imports.Module]*Module
	aliases    []func() // of stubs that were read before builtins was complete

	// What nodes stand for.
	vars     map[*scope.Binding]*Var
	funcs    map[ast.Node]*Func
	tuples   map[*ast.Call]*Class    // namedtuple(…): the class
	glanced  map[ast.Expression]bool // dicts of attributes that are only read, at once: whether as text; nil until asked
	classes  map[*ast.ClassDef]*Class
	exprs    map[ast.Expression]*Cell
	narrows  map[ast.Expression]*Cell // a narrowed read: the cell behind it
	narrowTo map[*ast.Call][]*Class   // of isinstance
	declared map[*Module]bool         // modules of which the classes are declared, but for bases of others' before
	walked   map[*Class]bool          // those of which the body has been walked
	calls    map[*ast.Call]*Call
	bindErr  map[*ast.Call]string
	applied  map[*Func]bool          // overloads of stub functions that the runtime calls with values
	later    map[*ast.Call]*ast.Call // of call_soon(f, x): the call f(x) that it asks for
	attrs    map[*ast.Attribute]*Attr
	named    map[*ast.Call]*namedAttrs // of getattr, hasattr and setattr
	kwargs   map[*Param]*keywords      // of **parameters
	passedOn map[*ast.Name]*keywords   // of a **parameter that is passed on as **, at that place
	supers   map[*ast.Attribute]bool
	iters    map[ast.Expression]*Cell // of an iterable expression: its items
	implied  map[ast.Node][]*Func     // methods that syntax calls: operators, with, for, str…
	stored   map[*ast.AugAssign]*Cell
	gathered map[*ast.Call]bool // a, b = await gather(f(), g())
	primed   map[*ast.Call]bool // next(g) and its like that run a new generator to its first yield

	// What makes running a constraint twice harmless.
	selves    map[*Class]*Atom
	sentinels map[*Var]*Class
	entered   map[string]bool // see EntersSelf; nil until asked
	missing   map[*Class][]*missingAttr
	answers   map[*ast.Attribute]bool // see answered

	// Answering are the classes that have a __getattr__, also one that nothing calls any more.
	Answering  []*ast.ClassDef
	dicts      []attributeDict
	made       map[[3]any]*Atom
	baseCache  map[baseKey][]*Cell
	callables  map[*ast.Subscript]*Func
	sites      map[siteKey]map[*Func]map[string]*Cell
	hinted     []*Cell
	namespace  map[string]*Cell // the attributes of argparse's Namespaces
	identities map[ast.Node]*decorate.Identity
	lineages   map[*ast.ClassDef][]ast.Expression
	importing  map[*ast.Alias]bool // being resolved: imports may go in circles
	indexed    []*Cell             // the Index of tuples that are used as sequences
	powers     []power
	undecided  []func() bool // calls of overloaded functions that no argument has decided yet
	quotes     map[*ast.Constant]ast.Expression
}

func newProgram(o Options) *Program {
	return &Program{
		links: map[*Module]*imports.Module{}, linked: map[*imports.Module]*Module{},
		diags: o.Diags, modules: map[string]*Module{}, stubTrees: o.Stubs, parseExpr: o.ParseExpr,
		classOf: map[string]*Class{}, cores: map[string]*Class{}, scopes: map[*Module]*scope.Info{},
		vars: map[*scope.Binding]*Var{}, funcs: map[ast.Node]*Func{}, classes: map[*ast.ClassDef]*Class{},
		exprs: map[ast.Expression]*Cell{}, narrows: map[ast.Expression]*Cell{}, narrowTo: map[*ast.Call][]*Class{},
		declared: map[*Module]bool{}, walked: map[*Class]bool{}, calls: map[*ast.Call]*Call{}, bindErr: map[*ast.Call]string{}, applied: map[*Func]bool{}, later: map[*ast.Call]*ast.Call{}, attrs: map[*ast.Attribute]*Attr{},
		named: map[*ast.Call]*namedAttrs{}, kwargs: map[*Param]*keywords{}, passedOn: map[*ast.Name]*keywords{}, tuples: map[*ast.Call]*Class{}, supers: map[*ast.Attribute]bool{}, iters: map[ast.Expression]*Cell{},
		implied: map[ast.Node][]*Func{}, stored: map[*ast.AugAssign]*Cell{}, gathered: map[*ast.Call]bool{}, primed: map[*ast.Call]bool{},
		selves: map[*Class]*Atom{}, identities: map[ast.Node]*decorate.Identity{}, lineages: map[*ast.ClassDef][]ast.Expression{}, importing: map[*ast.Alias]bool{}, namespace: map[string]*Cell{}, sentinels: map[*Var]*Class{}, missing: map[*Class][]*missingAttr{},
		made: map[[3]any]*Atom{}, baseCache: map[baseKey][]*Cell{}, callables: map[*ast.Subscript]*Func{},
		sites: map[siteKey]map[*Func]map[string]*Cell{}, quotes: map[*ast.Constant]ast.Expression{},
	}
}

// Call is what a call may reach.
type Call struct {
	Targets []*Target
	Site    map[*Func]map[string]*Cell // type variables solved for a stub's overload, by name
	bound   map[any]bool
}

// Target is one function or class that a call may reach.
type Target struct {
	Fn    *Func
	Recv  *Atom  // bound receiver
	Class *Class // a class that is called; Fn is its __init__, or nil
	Super bool
}

// Attr is what an attribute access found.
type Attr struct {
	Found []Access
	seen  map[any]bool
}

// Access is one meaning of an attribute access: exactly one of the pointers is set besides Recv.
type Access struct {
	// Cast says that Recv is of a class below the one that inference knows: the value may be of another.
	Cast   bool
	Recv   *Atom
	Field  *Field
	Member *Member
	Var    *Var // a global of a module of the program
	Stub   *StubValue
}

// Source is a parsed module with its scopes.
type Source struct {
	Name   string // dotted; "__main__" for the script
	File   string
	Tree   *ast.Module
	Scopes *scope.Info
	// Package says that the module is a package's __init__.
	Package bool
	// Identities are what Python calls the functions that decorators made.
	Identities map[ast.Node]*decorate.Identity
	// Bases are the bases in Python of classes that were given one alone.
	Bases  map[*ast.ClassDef][]ast.Expression
	Path   string // the name by which others import it
	Abs    string // the file, as __file__ has it
	Script bool   // runs as "python FILE"
	Link   *imports.Module
}

// Options are what inference needs from outside.
type Options struct {
	Stubs     func(name string) *ast.Module // the tree of a module's stub, or nil
	ParseExpr func(string) ast.Expression   // of an annotation in quotes; nil if it does not parse
	Diags     *diag.List
	Imports   *imports.Program // what import statements do
}

// Infer runs inference over a program.
func Infer(sources []*Source, o Options) (*Program, error) {
	p := newProgram(o)
	p.Imports = o.Imports
	p.builtins = p.module("builtins")
	if p.builtins == nil {
		return nil, fmt.Errorf("no stub for builtins")
	}
	for _, resolve := range p.aliases {
		resolve()
	}
	for _, s := range sources {
		for def, list := range s.Bases {
			p.lineages[def] = list
		}
		for def, id := range s.Identities {
			p.identities[def] = id
		}
		m := &Module{Name: s.Name, Path: s.Path, Abs: s.Abs, Script: s.Script, File: s.File, Package: s.Package, Tree: s.Tree, Members: map[string]*Var{}}
		if s.Name == "__main__" {
			p.modules[s.Name] = m
		} else {
			p.modules[s.Path] = m
		}
		p.Modules = append(p.Modules, m)
		p.scopes[m] = s.Scopes
		p.links[m], p.linked[s.Link] = s.Link, m
	}
	for _, m := range p.Modules {
		p.declared[m] = true
		p.declareModule(m)
	}
	for _, c := range p.Classes {
		p.declareFields(c)
	}
	p.declareOutside()
	for _, m := range p.Modules {
		p.walkModule(m)
	}
	p.solve()
	if p.applyHints() {
		p.solve()
	}
	for _, decide := range p.undecided {
		if decide() {
			p.solve()
		}
	}
	for p.negativePowers() {
		p.solve()
	}
	p.fallThroughs()
	p.bindDefaults()
	if len(p.stubErrors) > 0 {
		return nil, p.stubErrors[0]
	}
	return p, nil
}

// Link is a module as the pass over imports knows it.
func (p *Program) Link(m *Module) *imports.Module { return p.links[m] }

// Linked is the inverse of Link.
func (p *Program) Linked(m *imports.Module) *Module { return p.linked[m] }

// module finds a module by name: the program's, or a stub's, loaded at first use.
func (p *Program) module(name string) *Module {
	if m, ok := p.modules[name]; ok {
		return m
	}
	tree := p.stubTrees(name)
	if tree == nil {
		p.modules[name] = nil
		return nil
	}
	return p.loadStub(name, tree)
}

// builtin finds a builtin class.
func (p *Program) builtin(name string) *Class {
	if c := p.classOf[name]; c != nil {
		return c
	}
	v := p.builtins.Stubs[name]
	if v == nil || v.Class == nil {
		p.stubErrors = append(p.stubErrors, &StubError{"builtins.pyi", ast.Span{}, "no class " + name})
		c := &Class{Name: name, Stub: &Directives{}, Members: map[string]*Member{}}
		c.MRO = []*Class{c}
		p.classOf[name] = c
		return c
	}
	p.classOf[name] = v.Class
	return v.Class
}

// Builtin finds a builtin class by name.
func (p *Program) Builtin(name string) *Class { return p.builtin(name) }

// library finds a class of a stub module.
func (p *Program) library(module, name string) *Class {
	m := p.module(module)
	if m == nil || m.Stubs[name] == nil {
		return nil
	}
	return m.Stubs[name].Class
}

// instance makes an atom of a class.
func instance(c *Class, args ...*Cell) *Atom { return &Atom{Class: c, Args: args} }

func (p *Program) addInstance(cell *Cell, name string, args ...*Cell) {
	a := instance(p.builtin(name), args...)
	if name == "list" {
		a.Shape = &Cell{}
	}
	p.add(cell, a)
}

// declareModule makes the variables, functions and classes of a module before any body is read.
func (p *Program) declareModule(m *Module) {
	p.declareBody(m, nil, nil, m.Tree.Body)
}

func (p *Program) declareBody(m *Module, outer *Func, class *Class, body []ast.Statement) {
	for _, st := range body {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FunctionDef, *ast.AsyncFunctionDef:
				def, _ := ast.Def(n)
				f := p.declareFunc(m, outer, class, n, def.Name, def.Args, def.Body, def.Returns)
				_, f.Async = n.(*ast.AsyncFunctionDef)
				f.decorate(def.DecoratorList)
				p.declareBody(m, f, nil, def.Body)
				p.declareIn(m, outer, append(defaultsOf(def.Args), def.DecoratorList...))
				return false
			case *ast.Lambda:
				f := p.declareFunc(m, outer, nil, n, "<lambda>", n.Args, nil, nil)
				f.Lambda = n
				p.declareIn(m, f, []ast.Expression{n.Body})
				p.declareIn(m, outer, defaultsOf(n.Args))
				return false
			case *ast.Call:
				p.declareTupleCall(m, outer, n)
			case *ast.ClassDef:
				c := p.classes[n]
				if c == nil {
					c = p.declareClass(m, outer, n)
				}
				c.Within = class
				p.declareBody(m, outer, c, n.Body)
				return false
			}
			return true
		})
	}
}

func (p *Program) declareIn(m *Module, outer *Func, exprs []ast.Expression) {
	for _, e := range exprs {
		if e != nil {
			p.declareBody(m, outer, nil, []ast.Statement{&ast.Expr{Span: e.Pos(), Value: e}})
		}
	}
}

func defaultsOf(a *ast.Arguments) []ast.Expression {
	return append(append([]ast.Expression{}, a.Defaults...), a.KwDefaults...)
}

func (p *Program) declareFunc(m *Module, outer *Func, class *Class, node ast.Node, name string, args *ast.Arguments, body []ast.Statement, returns ast.Expression) *Func {
	f := &Func{
		Name: name, Module: m, Class: class, Outer: outer, Node: node, Args: args, Body: body, Ret: &Cell{},
		Params: params(args), Returns: returns,
	}
	f.Overloads = []*Func{f}
	f.Identity = p.identities[node]
	if ast.Yields(body) {
		f.Generator, f.Yield, f.Sent = true, &Cell{}, &Cell{}
	}
	p.funcs[node] = f
	p.Funcs = append(p.Funcs, f)
	info := p.scopes[m]
	for _, prm := range f.Params {
		if b := info.Binder(prm.Node); b != nil {
			v := p.variable(m, b)
			v.Fn, v.Ann, v.Param = f, prm.Ann, prm
			prm.Var = v
		}
	}
	return f
}

func (f *Func) decorate(list []ast.Expression) {
	for i, d := range list {
		switch name := dottedName(d); name {
		case "staticmethod":
			f.Static = true
		case "classmethod":
			f.ClassM = true
		case "property", "cached_property", "functools.cached_property":
			f.Property = true
		case "abstractmethod", "abc.abstractmethod":
			f.Abstract = true
		case "contextmanager", "asynccontextmanager", "contextlib.contextmanager", "contextlib.asynccontextmanager":
			f.Manager = f.Generator && i == len(list)-1
		}
	}
}

// dottedName is the text of a name or dotted name, "" for anything else.
func dottedName(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Name:
		return e.ID
	case *ast.Attribute:
		if left := dottedName(e.Value); left != "" {
			return left + "." + e.Attr
		}
	}
	return ""
}

// variable is the Var of a binding.
func (p *Program) variable(m *Module, b *scope.Binding) *Var {
	if v := p.vars[b]; v != nil {
		return v
	}
	v := &Var{Name: b.Name, Module: m, Cell: &Cell{}, Binding: b}
	if b.Scope.Kind == scope.Module {
		m.Members[b.Name] = v
	}
	for s := b.Scope; s != nil && v.Fn == nil; s = s.Parent {
		if n, ok := s.Node.(ast.Node); ok {
			v.Fn = p.funcs[n]
		}
	}
	p.vars[b] = v
	return v
}

func (p *Program) declareClass(m *Module, outer *Func, def *ast.ClassDef) *Class {
	c := &Class{
		Name: def.Name, Module: m, Params: typeParamNames(def.TypeParams), Members: map[string]*Member{},
		Fields: map[string]*Field{}, Def: def, Outer: outer,
	}
	if id := p.identities[def]; id != nil {
		c.Name, c.qualname = id.Name, id.Qualname
	}
	p.classes[def] = c
	for _, b := range def.Bases {
		var args []ast.Expression
		if sub, ok := b.(*ast.Subscript); ok {
			args, b = elements(sub.Slice), sub.Value
		}
		if call, ok := b.(*ast.Call); ok {
			if _, fields := p.tupleCall(m, call); fields != nil {
				c.Head = fields
				c.asNamedTuple()
				c.Bases = append(c.Bases, Base{p.library("typing", "NamedTuple"), nil})
				continue
			}
		}
		switch base := p.resolveClass(&env{module: m, fn: outer}, b); {
		case base == nil:
			p.report(m, b, "GSY0310", fmt.Sprintf("base class %s can't be resolved", text(b)), "derive from a class that the program or a supported module defines")
		case base.Name == "Generic" || base.Name == "Protocol":
			for _, a := range args {
				if n, ok := a.(*ast.Name); ok {
					c.Params = append(c.Params, n.ID)
				}
			}
			if base.Name == "Protocol" {
				c.Bases = append(c.Bases, Base{base, nil})
			}
		case base.Name == "NamedTuple" && base.Stub != nil:
			c.asNamedTuple()
			c.Bases = append(c.Bases, Base{base, args})
		default:
			c.Bases = append(c.Bases, Base{base, args})
			base.Subclasses = append(base.Subclasses, c)
			if base.Enum || isEnumBase(base) {
				c.Enum = true
			}
		}
	}
	p.Classes = append(p.Classes, c) // after its bases, which the loop may have declared
	if len(c.Bases) == 0 {
		c.Bases = []Base{{p.builtin("object"), nil}}
	}
	if !p.setMRO(c) {
		p.report(m, def, "GSY0311", "Cannot create a consistent method resolution order (MRO) for bases", "")
	}
	p.setLine(c, outer)
	for _, d := range def.DecoratorList {
		if call, ok := d.(*ast.Call); ok {
			if p.isIntrinsic(m, call.Func, "dataclass") {
				c.Data = p.dataclassOptions(call)
			}
		} else if p.isIntrinsic(m, d, "dataclass") {
			c.Data = &Dataclass{Eq: true, Repr: true}
		}
	}
	return c
}

func isEnumBase(c *Class) bool { return c.Stub != nil && c.Module.Name == "enum" }

func text(e ast.Expression) string {
	if s := dottedName(e); s != "" {
		return s
	}
	return "this expression"
}

func (p *Program) report(m *Module, n ast.Node, code, message, advice string) {
	p.diags.Add(diag.Diagnostic{Code: code, File: m.File, Span: n.Pos(), Message: message, Advice: advice})
}

func (p *Program) dataclassOptions(call *ast.Call) *Dataclass {
	d := &Dataclass{Eq: true, Repr: true}
	options := map[string]*bool{
		"eq": &d.Eq, "order": &d.Order, "frozen": &d.Frozen, "repr": &d.Repr, "kw_only": &d.KwOnly, "slots": &d.Slots, "unsafe_hash": &d.UnsafeHash,
	}
	for _, k := range call.Keywords {
		c, _ := k.Value.(*ast.Constant)
		if o, b := options[k.Arg], constOf(c); o != nil {
			if b, ok := b.(ast.ConstBool); ok {
				*o = bool(b)
			}
		}
	}
	return d
}

// declareFields finds the instance attributes that a class's methods assign.
func (p *Program) declareFields(c *Class) {
	if c.Fields == nil || c.Stub != nil {
		return
	}
	if c.Data != nil {
		p.declareDataclass(c)
	}
	for _, st := range c.Def.Body {
		def, ok := ast.Def(st)
		if !ok {
			continue
		}
		args, body := def.Args, def.Body
		var of Func
		if of.decorate(def.DecoratorList); of.ClassM || of.Static {
			continue // cls.limit = value is an attribute of the class
		}
		all := args.Positional()
		if len(all) == 0 {
			continue
		}
		self := all[0].Arg
		for _, s := range body {
			ast.Inspect(s, func(n ast.Node) bool {
				if a, ok := n.(*ast.Attribute); ok && a.Ctx == ast.Store {
					if v, ok := a.Value.(*ast.Name); ok && v.ID == self && !c.hasProperty(a.Attr) {
						p.field(c, a.Attr, a.Span)
					}
				}
				return true
			})
		}
	}
}

// declareOutside finds the instance attributes that other code assigns to objects whose class has a class attribute of that
// name: the methods of the class read the object's. What is assigned to the class itself is none.
func (p *Program) declareOutside() {
	byName := map[string][]*Class{}
	classes := map[string]bool{"cls": true}
	for _, c := range p.Classes {
		classes[c.Name] = true
		if c.Data != nil || c.Enum || c.Fields == nil || c.Stub != nil {
			continue
		}
		for _, st := range c.Def.Body {
			switch st := st.(type) {
			case *ast.Assign:
				for _, t := range st.Targets {
					if n, ok := t.(*ast.Name); ok {
						byName[n.ID] = append(byName[n.ID], c)
					}
				}
			case *ast.AnnAssign:
				if n, ok := st.Target.(*ast.Name); ok && st.Value != nil {
					byName[n.ID] = append(byName[n.ID], c)
				}
			}
		}
	}
	for _, m := range p.Modules {
		for _, st := range m.Tree.Body {
			ast.Inspect(st, func(n ast.Node) bool {
				a, ok := n.(*ast.Attribute)
				if !ok || a.Ctx != ast.Store {
					return true
				}
				switch v := a.Value.(type) {
				case *ast.Name:
					ok = !classes[v.ID]
				case *ast.Attribute:
					ok = v.Attr != "__class__" && !classes[v.Attr]
				case *ast.Subscript:
				default:
					ok = false
				}
				if !ok {
					return true
				}
				for _, c := range byName[a.Attr] {
					if !c.hasProperty(a.Attr) && c.room(a.Attr) {
						p.field(c, a.Attr, a.Span)
					}
				}
				return true
			})
		}
	}
}

// field is the instance attribute of a class, made in it unless an ancestor has it.
func (p *Program) field(c *Class, name string, at ast.Span) *Field {
	if f := c.FieldOf(name); f != nil && (!f.NoRoom || !c.room(name)) {
		return f
	}
	// Where a base class has a class attribute of that name, its methods must see the instance's.
	for _, k := range c.MRO {
		if k.Program() && k.Data == nil && !k.Enum && k != c && assignsInBody(k.Def, name) {
			c = k
		}
	}
	f := &Field{Name: name, Class: c, Cell: &Cell{}, Span: at}
	c.Fields[name] = f
	p.intoDicts(c, f, p.dicts...)
	if f.NoRoom = !c.room(name); f.NoRoom {
		return f
	}
	c.FieldOrder = append(c.FieldOrder, name)
	return f
}

// hasProperty reports whether a class body along the MRO defines a property of that name; members are not known yet.
func (c *Class) hasProperty(name string) bool {
	for _, k := range c.MRO {
		if !k.Program() {
			continue
		}
		for _, st := range k.Def.Body {
			if f, ok := st.(*ast.FunctionDef); ok && f.Name == name {
				for _, d := range f.DecoratorList {
					if n := dottedName(d); n == "property" {
						return true
					}
				}
			}
		}
	}
	return false
}

// assignsInBody reports whether a class body gives a name a value.
func assignsInBody(def *ast.ClassDef, name string) bool {
	is := func(t ast.Expression) bool {
		n, ok := t.(*ast.Name)
		return ok && n.ID == name
	}
	for _, st := range def.Body {
		switch st := st.(type) {
		case *ast.Assign:
			for _, t := range st.Targets {
				if is(t) {
					return true
				}
			}
		case *ast.AnnAssign:
			if st.Value != nil && is(st.Target) {
				return true
			}
		}
	}
	return false
}

func (p *Program) declareDataclass(c *Class) {
	for i := len(c.MRO) - 1; i > 0; i-- {
		if base := c.MRO[i]; base.Data != nil {
			for _, f := range base.Data.Fields {
				if f.Class == base {
					c.Data.Fields = append(c.Data.Fields, f)
				}
			}
		}
	}
	kwOnly := c.Data.KwOnly
	for _, st := range c.body() {
		a, ok := st.(*ast.AnnAssign)
		if !ok {
			continue
		}
		n, ok := a.Target.(*ast.Name)
		if !ok || strings.HasPrefix(text(a.Annotation), "ClassVar") {
			continue
		}
		if sub, ok := a.Annotation.(*ast.Subscript); ok && strings.HasSuffix(text(sub.Value), "ClassVar") {
			continue
		}
		if strings.HasSuffix(text(a.Annotation), "KW_ONLY") {
			kwOnly = true
			continue
		}
		f := &DataField{Name: n.ID, Ann: a.Annotation, Omitted: &Cell{}, Init: true, Repr: true, Compare: true, KwOnly: kwOnly, Class: c, Span: a.Span}
		if sub, ok := a.Annotation.(*ast.Subscript); ok && p.isIntrinsic(c.Module, sub.Value, "dataclasses.InitVar") {
			f.InitOnly, f.Repr, f.Compare, f.Ann = true, false, false, sub.Slice
		}
		if call, ok := a.Value.(*ast.Call); ok && p.isIntrinsic(c.Module, call.Func, "field") {
			for _, k := range call.Keywords {
				flag := true
				if cst, ok := k.Value.(*ast.Constant); ok {
					if b, ok := cst.Value.(ast.ConstBool); ok {
						flag = bool(b)
					}
				}
				switch k.Arg {
				case "default":
					f.Default = k.Value
				case "default_factory":
					f.Factory = k.Value
					f.Made = &ast.Call{Span: k.Value.Pos(), Func: k.Value}
				case "init":
					f.Init = flag
				case "repr":
					f.Repr = flag
				case "compare":
					f.Compare = flag
				case "kw_only":
					f.KwOnly = flag
				}
			}
		} else {
			f.Default = a.Value
		}
		replaced := false
		for i, have := range c.Data.Fields {
			if have.Name == f.Name {
				c.Data.Fields[i], replaced = f, true
			}
		}
		if !replaced {
			c.Data.Fields = append(c.Data.Fields, f)
		}
		if f.InitOnly {
			continue
		}
		fl := p.field(c, f.Name, f.Span)
		if c.namedTuple {
			c.Named = append(c.Named, fl)
		}
	}
}

// isIntrinsic reports whether an expression names the stub function or class that is marked @intrinsic(name).
func (p *Program) isIntrinsic(m *Module, e ast.Expression, name string) bool {
	v := p.resolve(&env{module: m}, e)
	return v != nil && (v.Fn != nil && v.Fn.Stub != nil && v.Fn.Stub.Intrinsic == name ||
		v.Class != nil && v.Class.Stub != nil && v.Class.Stub.Intrinsic == name)
}
