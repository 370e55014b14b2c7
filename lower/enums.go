package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// enum is how an Enum of the program is represented: a Go type with constants.
type enum struct {
	members map[*types.Member]*ir.Object
	all     *ir.Var
}

func (b *builder) enumOf(c *types.Class) *enum {
	k := b.class(c)
	if k.enum == nil {
		k.enum = &enum{members: map[*types.Member]*ir.Object{}}
	}
	return k.enum
}

func (b *builder) enumRep(c *types.Class) *Rep {
	return &Rep{Kind: Enum, Class: c, Go: ir.Named{Obj: b.class(c).obj}}
}

func (b *builder) enumMember(m *types.Member) *ir.Object {
	e := b.enumOf(m.Class)
	if o := e.members[m]; o != nil {
		return o
	}
	o := &ir.Object{Python: m.Name, Want: exportedName(m.Class.Name) + m.Name, Pkg: b.pkg, Exported: true}
	e.members[m] = o
	return o
}

func (b *builder) enumAll(c *types.Class) *ir.Var {
	e := b.enumOf(c)
	if e.all == nil {
		e.all = &ir.Var{Python: snake(c.Name) + "s", Type: ir.Slice{Elem: ir.Named{Obj: b.class(c).obj}}, Global: true, Declared: true, Pkg: b.pkg}
	}
	return e.all
}

func (f *fn) declareEnum(c *types.Class, def *ast.ClassDef) {
	f.refuse(def, "GSY0458", "use module constants", "enums are not supported yet")
}

func (b *builder) enumDecls(*types.Class, *ast.ClassDef) []ir.Decl { return nil }

func (f *fn) enumByValue(e *ast.Call, c *types.Class) *fallibleCall {
	f.refuse(e, "GSY0458", "use module constants", "enums are not supported yet")
	return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
}

func (f *fn) enumValue(x ir.Expr, _ *types.Class) ir.Expr { return method(x, "Value") }
