package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// A Flag is an int whose bits are its members; a py.Flags knows the members' names:
//
//	class Perm(Flag):                    type Perm int
//	    R = auto()                  →    const ( PermR Perm = 1; PermW Perm = 2 )
//	    W = auto()                       var permFlags = py.NewFlags("Perm", py.Flag{Name: "R", Value: 1}, …)
//	p = Perm.R | Perm.W                  p := PermR | PermW

// flagsVar is the description of a Flag's members.
func (b *builder) flagsVar(c *types.Class) *ir.Var {
	e := b.enumOf(c)
	if e.flags == nil {
		e.flags = b.enumVar(e.stem()+"_flags", ptr(pyType("Flags")))
	}
	return e.flags
}

// flagsDecl declares it.
func (b *builder) flagsDecl(c *types.Class) ir.Decl {
	e := b.enumOf(c)
	fun := "NewFlags"
	if e.keep {
		fun = "NewIntFlags"
	}
	x := call(py(fun), str(c.Name))
	for _, m := range e.list {
		x.Args = append(x.Args, &ir.Composite{Type: pyType("Flag"), Keys: []ir.Expr{&ir.PkgRef{Name: "Name"}, &ir.PkgRef{Name: "Value"}},
			Elems: []ir.Expr{str(m.Name), conv(basic("int"), b.memberRef(m))}})
	}
	return &ir.VarDecl{Var: b.flagsVar(c), Value: x}
}

// flagMethods are the methods of a Flag's type.
func (b *builder) flagMethods(c *types.Class) []ir.Decl {
	e := b.enumOf(c)
	var decls []ir.Decl
	number := func(recv *ir.Var) ir.Expr { return conv(basic("int"), ref(recv)) }
	add := func(name string, result ir.Type, body func(recv *ir.Var) ir.Expr) {
		recv := b.enumReceiver(c)
		decls = append(decls, &ir.Func{Obj: &ir.Object{Python: name, Want: name, Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
			Results: []ir.Type{result}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{body(recv)}}}})
	}
	if !e.keep && b.p.DunderOf(c, "__bool__") == nil {
		add("Bool", basic("bool"), func(recv *ir.Var) ir.Expr { return bin("!=", ref(recv), intLit(0)) })
	}
	flags := func(name string) func(recv *ir.Var) ir.Expr {
		return func(recv *ir.Var) ir.Expr { return method(ref(b.flagsVar(c)), name, number(recv)) }
	}
	add("Name", pyType("Opt", basic("string")), flags("Name"))
	if !b.defines(c, "__str__") {
		if e.str {
			add("String", basic("string"), func(recv *ir.Var) ir.Expr { return call(py("Str"), number(recv)) })
		} else {
			add("String", basic("string"), flags("String"))
		}
	}
	if !b.defines(c, "__repr__") {
		add("Repr", basic("string"), flags("Repr"))
	}
	return decls
}

// flagBinary lowers | & ^ of flags; nil for anything else.
func (f *fn) flagBinary(op ast.Operator, left, right ast.Expression) (ir.Expr, *Rep) {
	goOp := map[ast.Operator]string{ast.BitOr: "|", ast.BitAnd: "&", ast.BitXor: "^"}[op]
	if goOp == "" {
		return nil, nil
	}
	c := f.flagClass(left, right)
	if c == nil {
		return nil, nil
	}
	r := f.b.enumRep(c)
	ops := f.operandsAs([]ast.Expression{left, right}, []*Rep{r, r})
	return bin(goOp, ops[0], ops[1]), r
}

// flagClass is the Flag of which both operands are, or one if the other is an int and the Flag an IntFlag.
func (f *fn) flagClass(left, right ast.Expression) *types.Class {
	lr, rr := f.rep(left), f.rep(right)
	is := func(r *Rep) bool { return r.Kind == Enum && !r.Opt && f.b.enumOf(r.Class).flag }
	switch {
	case is(lr) && is(rr) && lr.Class == rr.Class:
		return lr.Class
	case is(lr) && f.b.enumOf(lr.Class).keep && rr.Kind == Int && !rr.Opt:
		return lr.Class
	case is(rr) && f.b.enumOf(rr.Class).keep && lr.Kind == Int && !lr.Opt:
		return rr.Class
	}
	return nil
}
