package types

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// AbstractMethods are the names of the abstract methods that a class leaves to its subclasses, in order.
func (c *Class) AbstractMethods() []string {
	var names []string
	for _, k := range c.MRO {
		if !k.Program() {
			continue
		}
		for _, name := range k.Order {
			if m := c.Lookup(name); m != nil && m.Fn != nil && m.Fn.Abstract && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// Unmakeable is the text of the TypeError that CPython raises for making an instance of a class; "" if it makes one.
func (c *Class) Unmakeable() string {
	if c.IsProtocol() {
		return "Protocols cannot be instantiated"
	}
	names := c.AbstractMethods()
	if len(names) == 0 || !c.checksAbstract() {
		return ""
	}
	s := ""
	if len(names) > 1 {
		s = "s"
	}
	return "Can't instantiate abstract class " + c.Name + " without an implementation for abstract method" + s + " '" + strings.Join(names, "', '") + "'"
}

// checksAbstract: its metaclass is ABCMeta, or one below.
func (c *Class) checksAbstract() bool {
	for _, k := range c.MRO {
		if k.Stub != nil {
			if k.In("abc") || k.Name == "Protocol" || k.In("contextlib") {
				return true
			}
			continue
		}
		for _, kw := range k.Def.Keywords {
			if name := dottedName(kw.Value); kw.Arg == "metaclass" && (name == "ABCMeta" || name == "abc.ABCMeta") {
				return true
			}
		}
	}
	return false
}

// IsProtocol: the class itself is a Protocol, not one that implements a Protocol by deriving from it.
func (c *Class) IsProtocol() bool {
	for _, base := range c.Bases {
		if base.Class.Name == "Protocol" && !base.Class.Program() {
			return true
		}
	}
	return false
}

// RuntimeProtocol reports whether isinstance may be asked of a Protocol.
func (p *Program) RuntimeProtocol(c *Class) bool {
	for _, d := range c.Def.DecoratorList {
		if name := dottedName(d); name == "runtime_checkable" || strings.HasSuffix(name, ".runtime_checkable") {
			return c.IsProtocol()
		}
	}
	return false
}

// ProtocolMembers are the names that an object must have to conform to a Protocol.
func (c *Class) ProtocolMembers() []string {
	var names []string
	for _, k := range c.MRO {
		if !k.IsProtocol() || !k.Program() {
			continue
		}
		names = append(names, k.Order...)
		for _, st := range k.Def.Body {
			if a, ok := st.(*ast.AnnAssign); ok {
				if n, ok := a.Target.(*ast.Name); ok {
					names = append(names, n.ID)
				}
			}
		}
	}
	return names
}

// conforms reports whether instances of a class have what a Protocol asks for.
func (c *Class) conforms(proto *Class) bool {
	if c.IsSubclass(proto) {
		return true
	}
	for _, name := range proto.ProtocolMembers() {
		if f := c.FieldOf(name); c.Lookup(name) == nil && (f == nil || f.NoRoom) {
			return false
		}
	}
	return true
}

// Conforming puts the classes that conform to it in the place of each Protocol among classes: the topmost ones, and the
// builtin ones. Beside a class it puts those that derive from it in Python, but were given another base.
func (p *Program) Conforming(classes []*Class) []*Class {
	var list []*Class
	for _, proto := range classes {
		if !proto.Program() || !proto.IsProtocol() {
			list = append(list, proto)
			for _, c := range p.Classes {
				if c.Derives(proto) && !c.IsSubclass(proto) && !(c.Bases[0].Class.Program() && c.Bases[0].Class.Derives(proto)) {
					list = append(list, c)
				}
			}
			continue
		}
		fits := func(c *Class) bool { return !c.IsProtocol() && c.conforms(proto) }
		for _, c := range p.Classes {
			above := slices.ContainsFunc(c.MRO[1:], func(k *Class) bool { return k.Program() && fits(k) })
			if fits(c) && !above {
				list = append(list, c)
			}
		}
		for _, name := range builtinTypes {
			if c := p.builtin(name); fits(c) {
				list = append(list, c)
			}
		}
	}
	return list
}

// builtinTypes are the builtin classes of which values commonly are.
var builtinTypes = []string{"int", "float", "str", "bytes", "bytearray", "list", "tuple", "dict", "set", "frozenset", "range", "NoneType"}
