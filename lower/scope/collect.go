package scope

import (
	"fmt"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
)

// moduleNames are bound before a module's first statement runs, as classNames are before a class body's.
var (
	moduleNames = []string{"__name__", "__file__", "__doc__", "__package__", "__spec__", "__loader__", "__builtins__", "__annotations__"}
	classNames  = []string{"__module__", "__qualname__", "__annotations__"}
)

// occurrence is a name at a place, kept until all scopes are known: only then can it be resolved.
type occurrence struct {
	scope   *Scope
	name    string // mangled
	node    *ast.Name
	read    bool
	site    *Site
	binding *Binding // once resolved
	inert   bool     // in an annotation that is not evaluated
	lax     bool     // in a try that catches NameError
}

// collector walks the tree once, building scopes and local bindings and noting every occurrence of a name.
// The order of its walk is symtable.c's; sites and reads come out in order of the source.
type collector struct {
	info *Info
	opts Options

	scope  *Scope
	occ    []occurrence
	inert  bool // inside an annotation that is not evaluated
	lax    int  // depth of try statements that catch NameError
	future bool // from __future__ import annotations
	annots map[*ast.Name]bool
	iterOf int                      // depth of comprehension iterables
	ranges map[ast.Statement][2]int // the occurrences of a statement: occ[r[0]:r[1]]
}

func newCollector(m *ast.Module, opts Options) *collector {
	return &collector{
		opts:   opts,
		annots: map[*ast.Name]bool{},
		ranges: map[ast.Statement][2]int{},
		info: &Info{
			atImport: map[ast.Statement]state{}, uses: map[*ast.Name]*Binding{}, where: map[*ast.Name]*Scope{}, fallback: map[*ast.Name]*Binding{},
			binders: map[any][]*Binding{}, scopes: map[any]*Scope{}, typeParams: map[any]*Scope{}, typeValues: map[ast.Expression]*Scope{},
			declared: map[declKey]*Binding{}, pseudo: map[string]*Binding{},
			bound: map[*ast.Name]Boundness{}, boundPlain: map[*ast.Name]Boundness{},
		},
	}
}

func (c *collector) module(m *ast.Module) {
	c.in(Module, m, "", func(s *Scope) {
		c.info.Module = s
		for _, name := range moduleNames {
			c.implicit(s, name)
		}
		c.statements(m.Body)
	})
}

// in opens a scope, runs body in it, and closes it.
func (c *collector) in(kind Kind, node any, name string, body func(*Scope)) *Scope {
	s := &Scope{
		Kind: kind, Node: node, Name: name, Parent: c.scope, rank: len(c.info.Scopes),
		local: map[string]*Binding{}, decls: map[string]*declaration{}, mentions: map[string]mentions{},
	}
	c.info.Scopes = append(c.info.Scopes, s)
	switch kind {
	case TypeParams:
		c.info.typeParams[node] = s
	case TypeValue:
		c.info.typeValues[node.(ast.Expression)] = s
	default:
		c.info.scopes[node] = s
	}
	if c.scope != nil {
		c.scope.Children = append(c.scope.Children, s)
	}
	saved := *c
	c.scope = s
	if kind == Function || kind == Lambda || kind == Class {
		c.iterOf = 0
	}
	if kind == Function || kind == Lambda {
		c.lax = 0 // its body runs elsewhere
	}
	body(s)
	c.scope, c.iterOf, c.lax = saved.scope, saved.iterOf, saved.lax
	return s
}

// own returns the scope's own binding of a mangled name, made if there is none yet.
func (c *collector) own(s *Scope, name string) *Binding {
	b := s.local[name]
	if b == nil {
		b = &Binding{Name: name, Scope: s, Index: len(s.Bindings), id: len(c.info.bindings)}
		s.local[name] = b
		s.Bindings = append(s.Bindings, b)
		c.info.bindings = append(c.info.bindings, b)
	}
	return b
}

func (c *collector) implicit(s *Scope, name string) {
	b := c.own(s, name)
	b.Sites = append(b.Sites, Site{Kind: Implicit, Scope: s})
	b.Kinds |= 1 << Implicit
}

// bind notes that a node binds (or deletes) a name in the current scope, or where a global or nonlocal statement of
// the scope says.
func (c *collector) bind(kind SiteKind, name string, node, stmt any) {
	c.bindIn(c.scope, kind, name, node, stmt)
}

func (c *collector) bindIn(s *Scope, kind SiteKind, name string, node, stmt any) {
	name = c.scope.mangle(name)
	switch d := s.decls[name]; {
	case d == nil:
		c.own(s, name)
	case d.global:
		c.own(c.info.Module, name)
	}
	o := occurrence{scope: s, name: name, site: &Site{Kind: kind, Node: node, Stmt: stmt, Scope: c.scope}, lax: c.lax > 0}
	if n, ok := node.(*ast.Name); ok {
		o.node = n
		o.read = kind == Deleted || kind == Augmented
		c.info.where[n] = c.scope
	}
	s.mentions[name] |= mentionOf(kind, stmt)
	c.occ = append(c.occ, o)
}

// read notes a read of a name in the current scope.
func (c *collector) read(n *ast.Name) {
	s := c.scope
	c.info.where[n] = s
	c.annots[n] = c.inert
	name := s.mangle(n.ID)
	s.mentions[name] |= mentionRead
	c.occ = append(c.occ, occurrence{scope: s, name: name, node: n, read: true, inert: c.inert, lax: c.lax > 0})
	if name == "super" || name == "__class__" {
		c.useOfClass()
	}
}

// useOfClass marks the function around the current place, and the class around that, as users of the class cell.
func (c *collector) useOfClass() {
	var function *Scope
	for s := c.scope; s != nil; s = s.Parent {
		switch s.Kind {
		case Function, Lambda:
			if function == nil {
				function = s
			}
		case Class:
			if function != nil {
				function.UsesSuper, s.UsesClass = true, true
			}
			return
		}
	}
}

func (c *collector) syntaxError(span ast.Span, format string, args ...any) {
	if c.opts.Diags == nil {
		return
	}
	c.opts.Diags.Add(diag.Diagnostic{
		Severity: diag.Error, Code: "GSY0202", File: c.opts.File, Span: span, Message: fmt.Sprintf(format, args...),
	})
}

// declare enters a global or nonlocal statement. The words of its errors, and their order, are symtable.c's.
func (c *collector) declare(stmt ast.Statement, names []string, global bool) {
	word := "nonlocal"
	if global {
		word = "global"
	}
	if !global && c.scope.Kind == Module {
		c.syntaxError(stmt.Pos(), "nonlocal declaration not allowed at module level")
		return
	}
	for _, name := range names {
		m := c.scope.mangle(name)
		seen, d := c.scope.mentions[m], c.scope.decls[m]
		switch {
		case seen.Has(mentionParam):
			c.syntaxError(stmt.Pos(), "name '%s' is parameter and %s", name, word)
		case seen.Has(mentionRead):
			c.syntaxError(stmt.Pos(), "name '%s' is used prior to %s declaration", name, word)
		case seen.Has(mentionAnnotated):
			c.syntaxError(stmt.Pos(), "annotated name '%s' can't be %s", name, word)
		case seen.Has(mentionBound):
			c.syntaxError(stmt.Pos(), "name '%s' is assigned to before %s declaration", name, word)
		case d != nil && d.global != global:
			c.syntaxError(d.span, "name '%s' is nonlocal and global", name)
		default:
			c.scope.decls[m] = &declaration{global: global, node: stmt, span: stmt.Pos()}
		}
	}
}

// mentions says how a scope has mentioned a name so far.
type mentions uint8

const (
	mentionParam mentions = 1 << iota
	mentionRead
	mentionAnnotated
	mentionBound
)

// Has reports whether m holds any of k.
func (m mentions) Has(k mentions) bool { return m&k != 0 }

func mentionOf(kind SiteKind, stmt any) mentions {
	switch kind {
	case Param:
		return mentionParam
	case Augmented:
		return mentionBound
	}
	if _, ok := stmt.(*ast.AnnAssign); ok {
		return mentionAnnotated
	}
	return mentionBound
}

// resolveAll finds the binding of every occurrence, now that all scopes are known.
func (c *collector) resolveAll() {
	for _, s := range c.info.Scopes {
		c.checkNonlocals(s)
	}
	for i := range c.occ {
		o := &c.occ[i]
		b := o.scope.resolve(o.name)
		if b == nil {
			b = c.outside(o.name)
		}
		o.binding = b
		c.enter(o, b)
	}
	for _, s := range c.info.Scopes {
		for name, d := range s.decls {
			b := s.resolve(name)
			if b == nil {
				b = c.outside(name)
			}
			c.info.declared[declKey{d.node, name}] = b
		}
	}
}

// checkNonlocals reports nonlocal names that no function around the scope binds.
func (c *collector) checkNonlocals(s *Scope) {
	for name, d := range s.decls {
		if d.global {
			continue
		}
		if b := s.resolve(name); b == nil || !b.Scope.Kind.FunctionLike() {
			c.syntaxError(d.span, "no binding for nonlocal '%s' found", name)
			delete(s.decls, name)
		}
	}
}

// enter records what an occurrence means for its binding.
func (c *collector) enter(o *occurrence, b *Binding) {
	if o.node != nil {
		c.info.uses[o.node] = b
	}
	if o.read && (o.site == nil || o.site.Kind == Augmented) {
		b.Reads = append(b.Reads, o.node)
	}
	at := o.scope
	if o.site != nil {
		at = o.site.Scope
		b.Sites = append(b.Sites, *o.site)
		b.Kinds |= 1 << o.site.Kind
		if o.node == nil {
			c.info.binders[o.site.Node] = append(c.info.binders[o.site.Node], b)
		}
	}
	if b.Scope != nil && crosses(at, b.Scope) {
		b.Captured = true
		if o.site != nil {
			b.AssignedInInner = true
		}
		if !slices.Contains(b.Scopes, at) {
			b.Scopes = append(b.Scopes, at)
		}
	}
}

// crosses reports whether code of scope inner runs at another time than that of scope outer around it: whether a
// function, lambda or generator expression lies between them.
func crosses(inner, outer *Scope) bool {
	for s := inner; s != nil && s != outer; s = s.Parent {
		if s.Kind == Function || s.Kind == Lambda || s.Kind == TypeValue || s.Lazy {
			return true
		}
	}
	return false
}

// outside returns the pseudo-binding of a name that the module binds nowhere.
func (c *collector) outside(name string) *Binding {
	b := c.info.pseudo[name]
	if b == nil {
		b = &Binding{Name: name, id: -1}
		b.Builtin = slices.Contains(c.opts.Builtins, name)
		b.Unresolved = !b.Builtin
		c.info.pseudo[name] = b
	}
	return b
}

// resolve finds a mangled name as seen from the scope: the scope itself, then the functions around it (a class only
// from its own body, and from the annotation scopes that stand directly in it), then the module.
func (s *Scope) resolve(name string) *Binding {
	seesClass, nonlocal := true, false
	for p := s; p != nil; p = p.Parent {
		switch {
		case p.Kind == Class && !(seesClass && !nonlocal):
			if name == "__class__" && p.UsesClass {
				return p.classCell()
			}
		case p.Kind == Module && nonlocal:
			return nil
		default:
			if d := p.decls[name]; d != nil {
				if d.global {
					return p.module().local[name]
				}
				nonlocal = true
				break
			}
			if b := p.local[name]; b != nil {
				return b
			}
		}
		seesClass = seesClass && (p.Kind == TypeParams || p.Kind == TypeValue)
	}
	return nil
}

func (s *Scope) module() *Scope {
	for s.Parent != nil {
		s = s.Parent
	}
	return s
}

// classCell is the binding of __class__ that methods see: not a name of the class body.
func (s *Scope) classCell() *Binding {
	if s.cell == nil {
		s.cell = &Binding{Name: "__class__", Scope: s, Index: -1, id: -1, Kinds: 1 << Implicit, Sites: []Site{{Kind: Implicit, Scope: s}}}
	}
	return s.cell
}
