package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Library functions of ints have a form for Go's int, and one for ints of any size where they can be meant for those. A stub
// names it:
//
//	big=".Hex"            a method of the first argument, or of the receiver, which is a py.Int; the others stay ints
//	big="py.Int.PowMod"   a method of the first argument, where all ints are py.Ints
//	big="pymath.GCDInt"   a function of py.Ints
//	wide="py.ParseBig"    a function of ints with a py.Int for result
//
// A big form is taken where an argument is a py.Int or the result must be one, a wide form where the result must be.
//
//	float="math.Abs"      a function of floats, for ints and floats of which nobody asks the kind: see kinds.go
//
// With size= the result is a py.Int in these forms, else an int as ever.
type bigForm struct {
	kind   bigKind
	symbol string
}

type bigKind uint8

const (
	noBig     bigKind = iota
	firstBig          // .Method
	allBig            // py.Int.Method, pkg.Func
	resultBig         // wide
	floatForm         // float
)

// bigForm chooses the form in which a stub's function is called.
func (f *fn) bigForm(e *ast.Call, t *types.Target, slots []*types.Slot, skip int) bigForm {
	d := t.Fn.Stub
	if d.Float != "" && f.rep(e).Kind == Float {
		return bigForm{floatForm, d.Float}
	}
	if d.Big == "" && d.Wide == "" {
		return bigForm{}
	}
	result := f.b.holdsBig(f.rep(e))
	if d.Wide != "" && result {
		return bigForm{resultBig, d.Wide}
	}
	if d.Big == "" || !result && !f.bigArgument(e, t, slots, skip) {
		return bigForm{}
	}
	if name, ok := strings.CutPrefix(d.Big, "py.Int"); ok && strings.HasPrefix(name, ".") {
		return bigForm{allBig, name}
	}
	if d.Big[0] == '.' {
		return bigForm{firstBig, d.Big}
	}
	return bigForm{allBig, d.Big}
}

// bigArgument reports whether a py.Int is passed where the stub says int.
func (f *fn) bigArgument(e *ast.Call, t *types.Target, slots []*types.Slot, skip int) bool {
	if a, ok := e.Func.(*ast.Attribute); ok && skip == 1 && t.Class == nil && f.rep(a.Value).Kind == Big {
		return true
	}
	for _, s := range slots {
		exprs := s.Exprs
		if s.Expr != nil {
			exprs = append([]ast.Expression{s.Expr}, exprs...)
		}
		for _, x := range exprs {
			if st, ok := x.(*ast.Starred); ok {
				if f.itemRep(st.Value).Kind == Big {
					return true
				}
				continue
			}
			if r := f.rep(x); r.Kind == Big || r.Kind != Any && len(r.Args) > 0 && f.b.holdsBig(r) && mentions(s.Param.Ann, "int") {
				return true
			}
			if _, ok := x.(*ast.GeneratorExp); ok && f.itemRep(x).Kind == Big {
				return true
			}
		}
	}
	return false
}

// holdsBig reports whether a representation is, or directly holds, a py.Int.
func (b *builder) holdsBig(r *Rep) bool {
	if r.Kind == Big {
		return true
	}
	for _, a := range r.Args {
		if a.Kind == Big {
			return true
		}
	}
	return false
}

// bigCell is a cell whose ints are py.Ints.
func (b *builder) bigCell() *types.Cell {
	if b.anyBig == nil {
		b.anyBig = &types.Cell{}
		b.reps[b.anyBig] = bigRep
	}
	return b.anyBig
}

// params is the environment of a call's parameters: where they are all py.Ints, the name int stands for that.
func (form bigForm) params(b *builder, env map[string]*types.Cell) map[string]*types.Cell {
	if form.kind != allBig {
		return env
	}
	out := map[string]*types.Cell{"int": b.bigCell()}
	for k, v := range env {
		out[k] = v
	}
	return out
}

// numberResult is the representation of an int, or of a tuple of ints, that a stub's function gives in a form: its
// signature says int, whatever its place wants.
func (f *fn) numberResult(r *Rep, form bigForm, fn *types.Func, t *types.Target) *Rep {
	if fn.Stub.Size == "" && form.kind != noBig {
		form = bigForm{}
	}
	var env map[string]*types.Cell
	if form.kind != noBig {
		env = map[string]*types.Cell{"int": f.b.bigCell()}
	}
	switch n := fn.Returns.(type) {
	case *ast.Name:
		if n.ID == "int" && (r.Kind == Big || form.kind != noBig) {
			return f.annRep(n, env, t)
		}
	case *ast.Subscript:
		if f.b.holdsBig(r) && r.Kind == Tuple {
			return f.annRep(n, env, t)
		}
	}
	return r
}
