package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// takenApart writes slices of named tuples, and the methods that these have from tuple, with the fields that they are of:
//
//	point[:2]         →    (point.x, point.y)
//	point.index(3)    →    (point.x, point.y, point.z).index(3)
//	point + (4,)      →    (point.x, point.y, point.z) + (4,)
//
// That is done where reading the tuple several times makes no difference.
func takenApart(p *types.Program, files []*SourceFile) map[ast.Expression]ast.Expression {
	out := map[ast.Expression]ast.Expression{}
	for _, f := range files {
		if !mentionsNamed(f) {
			continue
		}
		ast.Walk(f.Tree, func(n any) bool {
			switch e := n.(type) {
			case *ast.Subscript:
				s, ok := e.Slice.(*ast.Slice)
				if !ok || e.Ctx != ast.Load {
					break
				}
				fields := fieldsOf(p, e.Value)
				if at, ok := sliced(len(fields), s); ok && fields != nil {
					t := &ast.Tuple{Span: e.Span, Elts: []ast.Expression{}}
					for _, i := range at {
						t.Elts = append(t.Elts, fields[i])
					}
					out[e] = t
				}
			case *ast.BinOp:
				own := map[ast.Operator][]string{ast.Add: {"__add__", "__radd__"}, ast.Mult: {"__mul__", "__rmul__"}}[e.Op]
				for _, x := range []ast.Expression{e.Left, e.Right} {
					if fields := fieldsOf(p, x, own...); own != nil && fields != nil {
						out[x] = &ast.Tuple{Span: x.Pos(), Elts: fields}
					}
				}
			case *ast.Call:
				m, ok := e.Func.(*ast.Attribute)
				if !ok || m.Attr != "index" && m.Attr != "count" {
					break
				}
				if fields := fieldsOf(p, m.Value); fields != nil {
					out[m] = &ast.Attribute{Span: m.Span, Value: &ast.Tuple{Span: m.Value.Pos(), Elts: fields}, Attr: m.Attr}
				}
			}
			return true
		})
	}
	return out
}

// mentionsNamed reports whether a module may have named tuples of its own, or import some.
func mentionsNamed(f *SourceFile) bool {
	words := ast.IdentifiersOf(f.Tree)
	return words["NamedTuple"] || words["namedtuple"]
}

// fieldsOf reads the fields of what is a named tuple for certain, of a class that has no method of its own by some names, and can be
// read again and again; nil for others.
func fieldsOf(p *types.Program, e ast.Expression, own ...string) []ast.Expression {
	for of := e; ; {
		if a, ok := of.(*ast.Attribute); ok {
			of = a.Value
			continue
		}
		if _, ok := of.(*ast.Name); !ok {
			return nil
		}
		break
	}
	atoms := p.CellOf(e).Atoms()
	if len(atoms) != 1 || atoms[0].Class == nil || atoms[0].Class.Named == nil || len(atoms[0].Class.Subclasses) > 0 {
		return nil
	}
	c := atoms[0].Class
	if c.Lookup("index") == nil || c.Lookup("index").Class.Program() || c.FieldOf("index") != nil || c.FieldOf("count") != nil {
		return nil
	}
	if slices.ContainsFunc(own, func(name string) bool { return c.Lookup(name) != nil && c.Lookup(name).Class.Program() }) {
		return nil
	}
	var list []ast.Expression
	for _, f := range c.Named {
		list = append(list, &ast.Attribute{Span: e.Pos(), Value: e, Attr: f.Name})
	}
	return list
}

// sliced are the places that a slice with constant bounds takes of n.
func sliced(n int, s *ast.Slice) (at []int, ok bool) {
	bound := func(e ast.Expression, none int) (int, bool) {
		sign := 1
		if u, ok := e.(*ast.UnaryOp); ok && u.Op == ast.USub {
			e, sign = u.Operand, -1
		}
		if e == nil || ast.IsNone(e) {
			return none, true
		}
		k, ok := e.(*ast.Constant)
		if !ok {
			return 0, false
		}
		i, ok := k.Value.(ast.ConstInt)
		if !ok || !i.IsInt64() || i.Int64() > 1<<20 {
			return 0, false
		}
		return sign * int(i.Int64()), true
	}
	step, ok := bound(s.Step, 1)
	if !ok || step == 0 {
		return nil, false
	}
	const none = 1 << 30
	lo, ok1 := bound(s.Lower, none)
	hi, ok2 := bound(s.Upper, none)
	if !ok1 || !ok2 {
		return nil, false
	}
	first, last := 0, n
	if step < 0 {
		first, last = n-1, -1
	}
	clamp := func(i, open int) int {
		switch {
		case i == none:
			return open
		case i < 0:
			i += n
		}
		if step < 0 {
			return min(max(i, -1), n-1)
		}
		return min(max(i, 0), n)
	}
	stop := clamp(hi, last)
	for i := clamp(lo, first); step > 0 && i < stop || step < 0 && i > stop; i += step {
		at = append(at, i)
	}
	return at, true
}
