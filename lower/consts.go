package lower

import (
	"math/big"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// constant is a module's NAME = literal that is a Go constant.
type constant struct {
	obj   *ir.Object
	typ   ir.Type // of a float: Go computes with untyped constants exactly, Python rounds each
	value ir.Expr
	span  ast.Span
}

// constant gives the Go constant of a global that functions read, if it is one: bound once, by a literal, before anything
// reads it.
//
//	CAPACITY = 2  →  const capacity = 2
func (b *builder) constant(v *types.Var) *ir.Object {
	if o, ok := b.constantOf[v]; ok {
		return o
	}
	b.constantOf[v] = nil
	value, st := b.constantValue(v)
	if value == nil {
		return nil
	}
	o := &ir.Object{Python: v.Name, Pkg: b.pkg}
	b.constantOf[v] = o
	b.constantRange[o] = b.rangeOf(value)
	b.constants[v.Module] = append(b.constants[v.Module], &constant{o, floatType(value), value, st.Pos()})
	return o
}

// settled reports whether other modules only ever find the global bound.
func (b *builder) settled(v *types.Var) bool {
	return b.p.Imports.Settled(b.p.Link(v.Module), v.Binding)
}

func floatType(value ir.Expr) ir.Type {
	if _, ok := value.(*ir.FloatLit); ok {
		return basic("float64")
	}
	return nil
}

func (b *builder) constantValue(v *types.Var) (ir.Expr, ast.Node) {
	s := v.Binding
	if s == nil || !s.Global() || !s.Captured || len(s.Sites) != 1 || s.AssignedInInner || s.Outside && !b.settled(v) {
		return nil, nil
	}
	var value ast.Expression
	st, ok := s.Sites[0].Stmt.(ast.Node)
	if !ok {
		return nil, nil
	}
	switch a := st.(type) {
	case *ast.Assign:
		if len(a.Targets) != 1 {
			return nil, nil
		}
		value = a.Value
	case *ast.AnnAssign:
		value = a.Value
	default:
		return nil, nil
	}
	info := b.p.Scopes(v.Module)
	for _, read := range s.Reads {
		if info.Bound(read) != scope.Always {
			return nil, nil
		}
	}
	neg := false
	if u, ok := value.(*ast.UnaryOp); ok && u.Op == ast.USub {
		neg, value = true, u.Operand
	}
	k, ok := value.(*ast.Constant)
	if !ok || b.rep(v.Cell).Opt {
		return nil, nil
	}
	kind := b.rep(v.Cell).Kind
	switch c := k.Value.(type) {
	case ast.ConstInt:
		if kind != Int || !c.IsInt64() {
			return nil, nil
		}
		text := c.String()
		if neg {
			text = "-" + text
		}
		return &ir.IntLit{Value: text}, st
	case ast.ConstFloat:
		f := float64(c)
		if kind != Float || neg && f == 0 || f-f != 0 {
			return nil, nil
		}
		if neg {
			f = -f
		}
		return &ir.FloatLit{Value: f}, st
	case ast.ConstStr:
		if kind != Str || neg {
			return nil, nil
		}
		return &ir.StringLit{Value: string(c), Raw: k.EndLine > k.Line}, st
	}
	return nil, nil
}

// constValue computes an expression of literals; nil if it is none, or too large to be worth it.
func constValue(n ast.Node) *big.Int { return fold(n, nil) }

// fold computes an expression of int literals and of names whose values are known; nil as constValue.
func fold(n ast.Node, names map[string]*big.Int) *big.Int {
	const limit = 1 << 12
	switch e := n.(type) {
	case *ast.Constant:
		if v, ok := e.Value.(ast.ConstInt); ok {
			return v.Int
		}
	case *ast.Name:
		return names[e.ID]
	case *ast.UnaryOp:
		v := fold(e.Operand, names)
		switch {
		case v == nil:
		case e.Op == ast.USub:
			return new(big.Int).Neg(v)
		case e.Op == ast.UAdd:
			return v
		case e.Op == ast.Invert:
			return new(big.Int).Not(v)
		}
	case *ast.BinOp:
		a, b := fold(e.Left, names), fold(e.Right, names)
		if a == nil || b == nil {
			return nil
		}
		out := new(big.Int)
		switch e.Op {
		case ast.Add:
			return out.Add(a, b)
		case ast.Sub:
			return out.Sub(a, b)
		case ast.Mult:
			return out.Mul(a, b)
		case ast.Pow:
			if b.Sign() >= 0 && b.IsInt64() && b.Int64()*int64(a.BitLen()) < limit {
				return out.Exp(a, b, nil)
			}
		case ast.LShift, ast.RShift:
			if b.Sign() < 0 || !b.IsInt64() || b.Int64() >= limit {
				return nil
			}
			if e.Op == ast.LShift {
				return out.Lsh(a, uint(b.Int64()))
			}
			return out.Rsh(a, uint(b.Int64()))
		case ast.FloorDiv, ast.Mod:
			if b.Sign() > 0 {
				q, r := out.DivMod(a, b, new(big.Int)) // Euclid's: for a positive divisor, Python's
				if e.Op == ast.Mod {
					return r
				}
				return q
			}
		case ast.BitAnd:
			return out.And(a, b)
		case ast.BitOr:
			return out.Or(a, b)
		case ast.BitXor:
			return out.Xor(a, b)
		}
	}
	return nil
}
