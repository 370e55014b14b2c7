// Package attrs finds the attributes that an object may lack when they are read.
//
// It takes the types of a program and gives, for each instance attribute, whether some path to a read may leave it unset.
// It changes nothing.
//
// # Theory
//
// Go's fields always hold something; Python's attributes exist from their first assignment on. An attribute is *certain*
// if, for each class of the program that is instantiated, every path through the object's initialization assigns it
// before anything could read it. The initialization of a class is run in the abstract, once for each class that is
// instantiated, so that self is known to be of that class alone: self.m() is the class's own m, super() the next class
// of its own MRO, and both are followed with the set of attributes that are assigned so far.
//
//   - A read of self.x before x is certain to be assigned makes x uncertain.
//   - Where self leaves the hands of the initialization (it is passed on, stored, captured), code that runs from then on
//     may read any attribute: a call of the program's code makes those uncertain that have not been assigned yet. Calls
//     of the runtime that run nothing of the program's are harmless: registry.append(self).
//   - What the end of the initialization leaves unassigned on some path is uncertain, and so is what any del names.
//
// A value in the class body stands in for an attribute that has none. It is copied into new objects, which can't be told
// from looking it up each time unless somebody assigns the class attribute or deletes the object's: such an attribute is
// *shadowing*: it is looked up in the object, then in the class.
//
// Without this pass Go's zero values would be read as Python values.
package attrs

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Info is what is known of the attributes of a program.
type Info struct {
	p       *types.Program
	unset   map[*types.Field]bool
	shadows map[*types.Field]bool
	read    map[string]bool // names of attributes that the program reads, or may by getattr
	deleted map[string]bool
	stored  map[*types.Member]bool // class attributes that are assigned outside their class body
	made    map[*types.Class]bool  // classes that are instantiated
	order   map[*types.Class][]*types.Field
	later   map[string]bool // names of attributes that are assigned outside __init__
	all     bool            // the program may read any attribute by its name
	sites   map[*types.Class][]*site
	calls   map[*types.Class]int  // how many there are
	handed  map[*types.Class]bool // to somebody who may call it
}

// Analyze runs the analysis.
func Analyze(p *types.Program) *Info {
	in := &Info{
		p: p, unset: map[*types.Field]bool{}, shadows: map[*types.Field]bool{}, read: map[string]bool{}, deleted: map[string]bool{},
		stored: map[*types.Member]bool{}, made: map[*types.Class]bool{}, order: map[*types.Class][]*types.Field{},
		later: map[string]bool{}, sites: map[*types.Class][]*site{}, calls: map[*types.Class]int{}, handed: map[*types.Class]bool{},
	}
	for _, m := range p.Modules {
		in.survey(m.Tree.Body)
		in.findSites(m.Tree.Body, m.Tree, false)
	}
	in.countCalls()
	for _, c := range p.Classes {
		in.findShadows(c)
	}
	for _, c := range p.Classes {
		if in.made[c] && !c.Enum {
			in.construct(c)
		}
	}
	for _, c := range p.Classes {
		for _, f := range c.Fields {
			in.read[f.Name] = in.read[f.Name] || c.Data != nil // by its __repr__ and __eq__
			if in.deleted[f.Name] && !c.Enum {
				in.unset[f] = true
			}
			if !in.all && !in.read[f.Name] {
				delete(in.unset, f)
			}
		}
	}
	return in
}

// MayLack reports whether an object may lack the attribute where it is read.
func (in *Info) MayLack(f *types.Field) bool { return in != nil && (in.unset[f] || in.shadows[f]) }

// Faults reports whether reading the attribute may raise AttributeError.
func (in *Info) Faults(f *types.Field) bool { return in.unset[f] }

// Shadows reports whether the class attribute of its name stands in for the attribute where an object lacks it.
func (in *Info) Shadows(f *types.Field) bool { return in.shadows[f] }

// Made reports whether the program makes instances of the class itself.
func (in *Info) Made(c *types.Class) bool { return in.made[c] }

// Order lists attributes of a class in the order in which its initialization first assigns them.
func (in *Info) Order(c *types.Class) []*types.Field { return in.order[c] }

// SetLater reports whether an attribute of a name may be assigned, or deleted, other than by an __init__.
func (in *Info) SetLater(name string) bool { return in.later[name] }

// Reads reports whether the program names an attribute to read it.
func (in *Info) Reads(name string) bool { return in.read[name] }

// Stored reports whether a class attribute is assigned outside its class body.
func (in *Info) Stored(m *types.Member) bool { return in.stored[m] }

// survey notes what the program does with attributes and classes anywhere.
func (in *Info) survey(body []ast.Statement) {
	ast.Walk(&ast.Module{Body: body}, func(n any) bool {
		switch n := n.(type) {
		case *ast.FunctionDef:
			return n.Name != "__init__"
		case *ast.Attribute:
			found := in.p.AttrOf(n).Found
			ofClasses := len(found) > 0 && !slices.ContainsFunc(found, func(a types.Access) bool { return a.Field != nil })
			in.later[n.Attr] = in.later[n.Attr] || n.Ctx != ast.Load && !ofClasses
		case *ast.Call:
			if len(n.Args) > 1 {
				if k, ok := n.Args[1].(*ast.Constant); ok {
					if s, ok := k.Value.(ast.ConstStr); ok { // setattr(x, "name", v)
						in.later[string(s)] = true
					}
				}
			}
		}
		return true
	})
	for _, st := range body {
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Attribute:
				switch n.Ctx {
				case ast.Load:
					in.read[n.Attr] = true
					if n.Attr == "__dict__" {
						in.all = true
					}
				case ast.Del:
					in.read[n.Attr], in.deleted[n.Attr] = true, true
				case ast.Store:
					for _, a := range in.p.AttrOf(n).Found {
						if a.Member != nil && a.Member.Cell != nil && a.Recv != nil && a.Recv.Obj != nil {
							in.stored[a.Member] = true
						}
					}
				}
			case *ast.AugAssign:
				if a, ok := n.Target.(*ast.Attribute); ok {
					in.read[a.Attr] = true
				}
			case *ast.Raise:
				in.makes(n.Exc)
				in.hand(n.Exc)
			case *ast.MatchClass:
				in.all = true
			case *ast.Call:
				in.surveyCall(n)
			case *ast.FunctionDef:
				for _, d := range n.DecoratorList {
					in.makes(d)
					in.hand(d)
				}
			}
			return true
		})
	}
}

func (in *Info) surveyCall(e *ast.Call) {
	name := ""
	if n, ok := e.Func.(*ast.Name); ok {
		name = n.ID
	}
	in.makes(e.Func)
	switch name {
	case "isinstance", "issubclass":
		return
	case "vars":
		in.all = true
	case "getattr", "hasattr", "setattr", "delattr":
		if len(e.Args) < 2 {
			break
		}
		s, ok := e.Args[1].(*ast.Constant)
		if !ok {
			in.all = true
			break
		}
		if text, ok := s.Value.(ast.ConstStr); ok {
			in.read[string(text)] = true
			in.deleted[string(text)] = in.deleted[string(text)] || name == "delattr"
		}
	}
	for _, a := range e.Args {
		in.makes(a)
		in.hand(a)
	}
	for _, k := range e.Keywords {
		in.makes(k.Value)
		in.hand(k.Value)
	}
}

// hand: an expression of which others may make objects.
func (in *Info) hand(e ast.Expression) {
	if e == nil {
		return
	}
	for _, a := range in.p.CellOf(e).Atoms() {
		if a.Obj != nil {
			in.handed[a.Obj] = true
		}
	}
}

// makes: an expression that is called, or handed to somebody who may call it.
func (in *Info) makes(e ast.Expression) {
	if e == nil {
		return
	}
	for _, a := range in.p.CellOf(e).Atoms() {
		if a.Obj != nil && a.Obj.Program() {
			in.made[a.Obj] = true
		}
	}
}

// findShadows finds the attributes of a class that can't begin as a copy of the class attribute of their name.
func (in *Info) findShadows(c *types.Class) {
	if c.Data != nil || c.Enum {
		return
	}
	for _, name := range c.FieldOrder {
		f := c.Fields[name]
		for _, d := range in.p.Classes {
			if !d.IsSubclass(c) {
				continue
			}
			m := d.Lookup(name)
			if m == nil || m.Fn != nil || m.Cell == nil || m.Value == nil {
				continue
			}
			if in.stored[m] || in.deleted[name] || m.Class != c && !c.IsSubclass(m.Class) {
				in.shadows[f] = true
			}
		}
	}
}

// construct runs the initialization of a class in the abstract.
func (in *Info) construct(c *types.Class) {
	x := &run{in: in, c: c}
	s := newState()
	for _, k := range c.MRO {
		if k.Data == nil && k.Named == nil {
			continue
		}
		if k.Named != nil {
			for _, f := range k.Named {
				s.set[f] = true
			}
		}
		if k.Data == nil {
			continue
		}
		for _, d := range k.Data.Fields {
			if d.Init || d.Default != nil || d.Factory != nil {
				if f := c.FieldOf(d.Name); f != nil {
					s.set[f] = true
				}
			}
		}
	}
	init := in.p.Initializer(c)
	switch {
	case c.Maker() != nil:
		s = x.maker(c.Maker(), s)
		if start := c.Starter(); start != nil && s != nil {
			s = x.method(start, s)
		}
	case init == nil || init.Stub != nil:
	case init.Node == nil:
		if post := c.Lookup("__post_init__"); post != nil && post.Fn != nil {
			s = x.method(post.Fn, s)
		}
	default:
		s = x.method(init, s)
	}
	if s == nil {
		return // always raises
	}
	if s = x.later(s); s == nil {
		return
	}
	for _, k := range c.MRO {
		for _, f := range k.Fields {
			if !s.set[f] && !x.classDefault(f) {
				in.unset[f] = true
			}
		}
	}
}
