// Package inherit gives classes of several bases one base.
//
// It takes the tree of a module with its scopes and gives a new tree, in which a class that has several bases of the
// module has one of them, and the methods of the others in its own body; and, for each such class, the bases that it has
// in Python. It knows neither types nor Go, and changes no tree: a class that it does not understand stays as it is.
//
// # Theory
//
// A struct can embed several others, but Python's classes are in a line, the method resolution order (C3), and super()
// means the next one in the line of the object's own class: the same super().start() of one mixin reaches another method
// in each class that has the mixin. So the line of each class of several bases is worked out here. One of the classes in
// it is kept as the base: the one with the longest line of its own in which each super() reaches what it reaches in the
// new line too. What the others define is written into the class:
//
//	class Phone(Loud, Networked, Battery):        class Phone(Battery):
//	    def start(self):                              def start(self):
//	        return "phone " + super().start()             return "phone " + self.networked_start()
//	                                                  def networked_start(self):
//	                                         →            return "networked " + super().start()
//	                                                  def describe(self):            # of Loud
//	                                                      return super().describe().upper()
//
// A copy has the attributes and the types of the class that it is in, which is what mixins count on: they use what their
// subclasses have. A mixin of which the program makes no instances, and that is the base of no class, is left without
// methods. Values of class bodies are not copied: they belong to the class that has them (see types.Class.Nominal).
package inherit

import (
	"maps"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Result is a tree in which classes have one base.
type Result struct {
	Tree       *ast.Module
	Identities map[ast.Node]*decorate.Identity
	// Bases are the bases in Python of the classes that were given one.
	Bases map[*ast.ClassDef][]ast.Expression
	// Held are the attributes in which classes that extend dict or list hold one; see Containers.
	Held map[*ast.ClassDef]string
}

// class is a class of the module, or with a nil def one of another module of which nothing is known.
type class struct {
	name    string
	def     *ast.ClassDef
	binding *scope.Binding
	bases   []*class
	mro     []*class // itself first
	opaque  bool
	odd     bool // its body does more than define methods and values
	defs    map[string][]ast.Statement
	attrs   map[string]bool

	// Of a class of several bases:
	flat   bool
	kept   *class // its one base, or nil
	copies []ast.Statement
	named  map[demand]string // of methods that super() reaches: the names of their copies
	failed bool
	grown  bool // it has class methods that it inherits
}

type demand struct {
	of   *class
	name string
}

// Linearize rewrites a module; nil if there is nothing to rewrite.
func Linearize(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity) *Result {
	x := newLinearizer(m, info, identities)
	several := false
	for _, c := range x.classes {
		several = x.flatten(c) || several
	}
	if grown := x.inheritClassMethods(); !several && !grown {
		return nil
	}
	return x.rewrite()
}

type linearizer struct {
	m          *ast.Module
	info       *scope.Info
	classes    []*class
	byBinding  map[*scope.Binding]*class
	opaques    map[string]*class
	taken      ast.Identifiers
	identities map[ast.Node]*decorate.Identity
	stripped   map[*class]bool
	harmless   map[*ast.Name]bool // see harmlessUses
}

// A Pass rewrites a module; nil if there is nothing to rewrite.
type Pass func(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity) *Result

// Passes are the passes over the classes of a module, in order. users are the modules that may use what it has.
func Passes(users []*ast.Module) []Pass {
	exported := len(users) > 0
	return []Pass{
		func(m *ast.Module, info *scope.Info, ids map[ast.Node]*decorate.Identity) *Result {
			return Protocols(m, info, ids, users)
		},
		func(m *ast.Module, info *scope.Info, ids map[ast.Node]*decorate.Identity) *Result {
			return Lift(m, info, ids, exported)
		},
		func(m *ast.Module, info *scope.Info, ids map[ast.Node]*decorate.Identity) *Result {
			return Hooks(m, info, ids, exported)
		},
		Descriptors,
		func(m *ast.Module, info *scope.Info, ids map[ast.Node]*decorate.Identity) *Result {
			return Makers(m, info, ids, users)
		},
		Aliases, Operators, Linearize,
		func(m *ast.Module, info *scope.Info, ids map[ast.Node]*decorate.Identity) *Result {
			return Containers(m, info, ids, users)
		},
	}
}

// newLinearizer knows the classes of a module, and has identities of its own to add to.
func newLinearizer(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity) *linearizer {
	x := &linearizer{m: m, info: info, byBinding: map[*scope.Binding]*class{}, opaques: map[string]*class{}, taken: ast.IdentifiersOf(m), identities: map[ast.Node]*decorate.Identity{}}
	maps.Copy(x.identities, identities)
	x.collect()
	return x
}

// with is the module with other statements in the places of some.
func (x *linearizer) with(written map[ast.Statement][]ast.Statement) *ast.Module {
	tree := *x.m
	tree.Body = nil
	for _, st := range x.m.Body {
		if list, ok := written[st]; ok {
			tree.Body = append(tree.Body, list...)
		} else {
			tree.Body = append(tree.Body, st)
		}
	}
	return &tree
}

// plainBases have nothing that a method could reach by super().
var plainBases = map[string]bool{"abc.ABC": true, "typing.Generic": true, "typing.Protocol": true, "builtins.object": true}

// collect finds the classes of the module, with their lines.
func (x *linearizer) collect() {
	for _, st := range x.m.Body {
		def, ok := st.(*ast.ClassDef)
		if !ok {
			continue
		}
		b := x.info.Binder(def)
		if b == nil || !b.Once() {
			continue
		}
		c := &class{name: def.Name, def: def, binding: b, defs: map[string][]ast.Statement{}, attrs: map[string]bool{}, named: map[demand]string{}}
		for _, e := range def.Bases {
			if base := x.classOf(e); base != nil {
				c.bases = append(c.bases, base)
			}
		}
		c.members()
		if c.mro = linear(c); c.mro == nil {
			continue // CPython refuses it, and so do the types
		}
		x.classes = append(x.classes, c)
		x.byBinding[b] = c
	}
}

// classOf is the class that a base is; nil for one that has nothing.
func (x *linearizer) classOf(e ast.Expression) *class {
	if s, ok := e.(*ast.Subscript); ok {
		e = s.Value
	}
	if n, ok := e.(*ast.Name); ok {
		if c := x.byBinding[x.info.Use(n)]; c != nil {
			return c
		}
	}
	name := x.info.Qualified(e)
	if plainBases[name] {
		return nil
	}
	if x.opaques[name] == nil {
		c := &class{name: name, opaque: true}
		c.mro = []*class{c}
		x.opaques[name] = c
	}
	return x.opaques[name]
}

// members notes what a class body defines.
func (c *class) members() {
	for _, st := range c.def.Body {
		switch st := st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			name := ast.DefName(st)
			c.defs[name] = append(c.defs[name], st)
		case *ast.Assign:
			for _, t := range st.Targets {
				if n, ok := t.(*ast.Name); ok {
					c.attrs[n.ID] = true
				} else {
					c.odd = true
				}
			}
		case *ast.AnnAssign:
			if n, ok := st.Target.(*ast.Name); ok && st.Value != nil {
				c.attrs[n.ID] = true
			}
		case *ast.Pass:
		case *ast.Expr:
			if _, ok := st.Value.(*ast.Constant); !ok {
				c.odd = true
			}
		default:
			c.odd = true
		}
	}
	if len(c.def.DecoratorList) > 0 {
		c.odd = true
	}
}

func (c *class) has(name string) bool { return len(c.defs[name]) > 0 || c.attrs[name] || c.opaque }

// linear is Python's C3; nil if there is none.
func linear(c *class) []*class {
	var lists [][]*class
	for _, b := range c.bases {
		lists = append(lists, slices.Clone(b.mro))
	}
	lists = append(lists, slices.Clone(c.bases))
	out := []*class{c}
	for {
		lists = slices.DeleteFunc(lists, func(l []*class) bool { return len(l) == 0 })
		if len(lists) == 0 {
			return out
		}
		var head *class
		for _, l := range lists {
			if !slices.ContainsFunc(lists, func(o []*class) bool { return slices.Contains(o[1:], l[0]) }) {
				head = l[0]
				break
			}
		}
		if head == nil {
			return nil
		}
		out = append(out, head)
		for i, l := range lists {
			if l[0] == head {
				lists[i] = l[1:]
			}
		}
	}
}

// next is the class after k in a line that has a name, or nil.
func next(mro []*class, k *class, name string) *class {
	i := slices.Index(mro, k)
	for _, d := range mro[i+1:] {
		if d.has(name) {
			return d
		}
	}
	return nil
}

// flatten works out the base and the methods of a class of several bases; false for other classes.
func (x *linearizer) flatten(c *class) bool {
	own, opaque := 0, 0
	for _, b := range c.bases {
		if !b.opaque && !x.protocol(b) {
			own++
		}
	}
	for _, k := range c.mro {
		if k.opaque {
			opaque++
		}
	}
	if own < 2 && !slices.ContainsFunc(c.bases, x.needy) {
		return false
	}
	for _, k := range c.mro[1:] {
		if !k.opaque && !x.needy(k) && x.suits(c, k) && (c.kept == nil || len(k.mro) > len(c.kept.mro)) {
			c.kept = k
		}
	}
	for _, k := range c.mro {
		in := c.kept != nil && slices.Contains(c.kept.mro, k)
		if k.odd && k != c && !in || k.opaque && (!in || opaque > 1) {
			return false
		}
	}
	c.flat = true
	for _, k := range c.mro[1:] {
		if c.keeps(k) {
			continue
		}
		for _, st := range k.source().Body {
			name := methodName(st)
			if name == "" || next(c.mro, c, name) != k || c.has(name) || st != k.defs[name][0] {
				continue
			}
			x.copyInto(c, k, name, name)
		}
	}
	c.def = x.own(c)
	if c.failed {
		c.flat = false
		c.def = c.source()
	}
	return c.flat
}

// protocol reports whether a class is a Protocol itself.
func (x *linearizer) protocol(c *class) bool {
	return slices.ContainsFunc(c.def.Bases, func(e ast.Expression) bool {
		if s, ok := e.(*ast.Subscript); ok {
			e = s.Value
		}
		return x.info.Qualified(e) == "typing.Protocol"
	})
}

// keeps reports whether a class is in the line of the base that c is given.
func (c *class) keeps(k *class) bool { return c.kept != nil && slices.Contains(c.kept.mro, k) }

// suits reports whether each super() in the line of k reaches the same method in the line of c.
func (x *linearizer) suits(c, k *class) bool {
	for _, d := range k.mro {
		if d.opaque {
			continue
		}
		for _, list := range d.defs {
			for _, st := range list {
				for _, name := range x.supers(st) {
					if next(k.mro, d, name) != next(c.mro, d, name) {
						return false
					}
				}
			}
		}
	}
	return true
}

// source is the class statement as the program has it.
func (c *class) source() *ast.ClassDef { return c.binding.Sites[0].Stmt.(*ast.ClassDef) }

// supers are the names that a method looks up with super().
func (x *linearizer) supers(st ast.Statement) []string {
	var names []string
	ast.Walk(st, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok && x.isSuper(a.Value) {
			names = append(names, a.Attr)
		}
		return true
	})
	return names
}

func (x *linearizer) isSuper(e ast.Expression) bool {
	c, ok := e.(*ast.Call)
	return ok && x.info.Qualified(c.Func) == "builtins.super"
}

// methodName is the name of the method that a statement of a class's body defines; "" for others.
func methodName(st ast.Statement) string {
	if def, ok := ast.Def(st); ok {
		return def.Name
	}
	return ""
}
