package types

import "github.com/gosyncio/gosyncio/ast"

// rank orders the numeric tower; 0 is no number.
func (p *Program) rank(c *Class) int {
	if c == nil || c.Module != p.builtins {
		return 0
	}
	switch c.Name {
	case "bool":
		return 1
	case "int":
		return 2
	case "float":
		return 3
	case "complex":
		return 4
	}
	return 0
}

var rankNames = []string{"", "bool", "int", "float", "complex"}

// binary types left op right: numbers and sequences by the table of numericResult and sequenceResult, all others
// by the operators' methods.
func (w *walker) binary(node ast.Node, op ast.Operator, left, right, out *Cell) {
	p := w.p
	if op == ast.Pow {
		p.powers = append(p.powers, power{left, right, out})
	}
	p.on(func() {
		for _, a := range left.Atoms() {
			for _, b := range right.Atoms() {
				p.binaryAtoms(node, op, a, b, right, left, out)
			}
		}
	}, left, right)
}

func (p *Program) binaryAtoms(node ast.Node, op ast.Operator, a, b *Atom, right, left, out *Cell) {
	if a.Class == nil || b.Class == nil {
		return
	}
	if st, ok := node.(*ast.AugAssign); ok && replacesOperator(a.Class, st.Op) {
		return
	}
	if op == ast.BitOr || op == ast.BitAnd || op == ast.BitXor {
		fa, fb := a.Class.derives("Flag", "enum"), b.Class.derives("Flag", "enum")
		switch {
		case fa && fb && a.Class == b.Class, fa && a.Class.derives("IntFlag", "enum") && p.rank(b.Class) == 2:
			p.add(out, p.selfAtom(a.Class))
			return
		case fb && b.Class.derives("IntFlag", "enum") && p.rank(a.Class) == 2:
			p.add(out, p.selfAtom(b.Class))
			return
		}
	}
	if m := a.Class.Lookup(op.Method()); m == nil || m.Fn == nil || m.Fn.Stub != nil {
		a, b = p.plainAtom(a), p.plainAtom(b)
	}
	if ra, rb := p.rank(a.Class), p.rank(b.Class); ra > 0 && rb > 0 {
		if op == ast.Pow && ra < 4 && rb < 4 && negativePower(node) {
			p.addInstance(out, "float")
			return
		}
		p.addInstance(out, numericResult(op, ra, rb))
		return
	}
	if p.sequenceResult(op, a, b, out) {
		return
	}
	name := op.Method()
	if m := a.Class.Lookup(name); m != nil && m.Fn != nil {
		one := &Cell{}
		p.add(one, b)
		p.link(right, one)
		p.dunder(node, a, name, []*Cell{one}, out)
		return
	}
	if m := b.Class.Lookup(ast.Reflected(name)); m != nil && m.Fn != nil {
		one := &Cell{}
		p.add(one, a)
		p.link(left, one)
		p.dunder(node, b, ast.Reflected(name), []*Cell{one}, out)
	}
}

// negativePower reports whether an operation is ** with a negative constant: of ints too it gives a float.
func negativePower(node ast.Node) bool {
	var right ast.Expression
	switch n := node.(type) {
	case *ast.BinOp:
		right = n.Right
	case *ast.AugAssign:
		right = n.Value
	case *ast.Call:
		if len(n.Args) == 2 {
			right = n.Args[1]
		}
	}
	u, ok := right.(*ast.UnaryOp)
	if !ok || u.Op != ast.USub {
		return false
	}
	k, ok := u.Operand.(*ast.Constant)
	if !ok {
		return false
	}
	i, ok := k.Value.(ast.ConstInt)
	return ok && i.Sign() > 0
}

// plainAtom is what an enum member is besides: an int or a text, of an IntEnum or StrEnum; any other stays.
func (p *Program) plainAtom(a *Atom) *Atom {
	if a.Class == nil || !a.Class.Program() || !a.Class.Enum {
		return a
	}
	for _, k := range a.Class.MRO {
		switch {
		case k.Module == p.builtins && k.Name == "int":
			return instance(p.builtin("int"))
		case k.Module == p.builtins && k.Name == "str":
			return instance(p.builtin("str"))
		}
	}
	return a
}

// numericResult is the class of a number op a number, by ranks.
func numericResult(op ast.Operator, a, b int) string {
	top := max(a, b)
	switch op {
	case ast.Div:
		if top < 4 {
			return "float"
		}
	case ast.BitOr, ast.BitAnd, ast.BitXor:
		if top == 1 {
			return "bool"
		}
		return "int"
	case ast.LShift, ast.RShift:
		return "int"
	}
	return rankNames[max(top, 2)]
}

// sequenceResult types + * and % on the builtin sequences, and the set and dict operators.
func (p *Program) sequenceResult(op ast.Operator, a, b *Atom, out *Cell) bool {
	an, bn := p.builtinName(a.Class), p.builtinName(b.Class)
	switch op {
	case ast.Add:
		if an == bn || an == "bytes" && bn == "bytearray" || an == "bytearray" && bn == "bytes" {
			switch an {
			case "str", "bytes", "bytearray":
				p.addInstance(out, an)
				return true
			case "list":
				item := &Cell{}
				p.flow(a.Args[0], item)
				p.flow(b.Args[0], item)
				p.addMade(out, [3]any{"list+", a, b}, item)
				return true
			case "tuple":
				p.concatTuples(a, b, out)
				return true
			}
		}
	case ast.Mult:
		if p.rank(a.Class) == 2 || p.rank(a.Class) == 1 {
			a, b = b, a
			an, bn = bn, an
		}
		if p.rank(b.Class) == 2 || p.rank(b.Class) == 1 {
			switch an {
			case "str", "bytes", "bytearray":
				p.addInstance(out, an)
				return true
			case "list":
				item := &Cell{}
				p.flow(a.Args[0], item)
				p.addMade(out, [3]any{"list*", a, b}, item)
				return true
			case "tuple":
				item := &Cell{}
				for _, x := range a.Args {
					p.flow(x, item)
				}
				p.add(out, &Atom{Class: a.Class, Args: []*Cell{item}, Var: true})
				return true
			}
		}
	case ast.Mod:
		if an == "str" || an == "bytes" || an == "bytearray" {
			p.addInstance(out, an)
			return true
		}
	case ast.BitOr, ast.BitAnd, ast.BitXor, ast.Sub:
		switch {
		case (an == "set" || an == "frozenset") && (bn == "set" || bn == "frozenset"):
			item := &Cell{}
			p.flow(a.Args[0], item)
			if op == ast.BitOr || op == ast.BitXor {
				p.flow(b.Args[0], item)
			}
			p.addInstance(out, an, item)
			return true
		case an == "dict" && bn == "dict" && op == ast.BitOr:
			k, v := &Cell{}, &Cell{}
			p.flow(a.Args[0], k)
			p.flow(b.Args[0], k)
			p.flow(a.Args[1], v)
			p.flow(b.Args[1], v)
			p.addInstance(out, "dict", k, v)
			return true
		}
	}
	return false
}

// addMade adds a fresh list, the same one each time that a constraint runs again.
func (p *Program) addMade(out *Cell, key [3]any, item *Cell) {
	if p.made[key] != nil {
		p.add(out, p.made[key])
		p.flow(item, p.made[key].Args[0])
		return
	}
	a := &Atom{Class: p.builtin("list"), Args: []*Cell{item}, Shape: &Cell{}}
	p.made[key] = a
	p.add(out, a)
}

func (p *Program) concatTuples(a, b *Atom, out *Cell) {
	if !a.Var && !b.Var && len(a.Args)+len(b.Args) <= maxTuple {
		p.add(out, &Atom{Class: a.Class, Args: append(append([]*Cell{}, a.Args...), b.Args...)})
		return
	}
	item := &Cell{}
	for _, x := range append(append([]*Cell{}, a.Args...), b.Args...) {
		p.flow(x, item)
	}
	p.add(out, &Atom{Class: a.Class, Args: []*Cell{item}, Var: true})
}

// builtinName is the name of a builtin class, "" for others.
func (p *Program) builtinName(c *Class) string {
	if c != nil && c.Module == p.builtins {
		return c.Name
	}
	return ""
}

// dunder types a method that syntax calls on an atom.
func (p *Program) dunder(node ast.Node, a *Atom, name string, args []*Cell, out *Cell) {
	m := a.Class.Lookup(name)
	if m == nil || m.Fn == nil {
		return
	}
	for _, f := range p.overrides(a, m) {
		if f.Stub == nil {
			p.implies(node, f)
		}
		p.applyFunc(f, a, args, out, node)
	}
}

// maxTuple bounds the tuples whose items are told apart: t = t + (x,) in a loop must not make ever longer ones.
const maxTuple = 16
