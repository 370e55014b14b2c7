package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// needsStruct reports whether an exception class has fields or methods of its own: others are a *py.Class alone.
func (b *builder) needsStruct(c *types.Class) bool {
	if c == nil || !c.Program() || !c.Exception() {
		return false
	}
	for _, k := range c.MRO {
		if !k.Program() {
			continue
		}
		if len(k.FieldOrder) > 0 || k.Data != nil {
			return true
		}
		for _, name := range k.Order {
			if m := k.Members[name]; m.Fn != nil && m.Fn.Stub == nil {
				return true
			}
		}
	}
	return false
}

// newException lowers a call of an exception class of the program.
func (f *fn) newException(e *ast.Call, t *types.Target) *fallibleCall {
	c := t.Class
	r := f.rep(e)
	if !f.b.needsStruct(c) {
		args := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: method(f.classValue(c), "New", args...), rep: errorRep, want: "err"}
	}
	if t.Fn == nil || t.Fn.Stub != nil {
		args := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(obj(f.b.class(c).ctor), args...), rep: r, want: "err"}
	}
	return f.newObject(e, t)
}

// unwrapMethod lets a handler of the base class catch the exception.
func (b *builder) unwrapMethod(c *types.Class) []ir.Decl {
	var decls []ir.Decl
	for _, base := range c.Bases {
		if base.Class.Program() && b.needsStruct(base.Class) {
			recv := b.receiver(c)
			decls = append(decls, &ir.Func{
				Obj:  &ir.Object{Python: "unwrap", Want: "Unwrap", Exported: true, Member: true, Pkg: b.pkg},
				Recv: recv, Results: []ir.Type{errorType},
				Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{&ir.Unary{Op: "&", X: &ir.Selector{X: ref(recv), Obj: b.class(base.Class).base}}}}},
			})
		}
	}
	if init := b.p.Initializer(c); init == nil || init.Stub != nil {
		// No __init__ of the program: the arguments are the exception's.
		k := b.class(c)
		args := &ir.Var{Want: "args", Type: ir.Slice{Elem: basic("any")}, Declared: true}
		v := &ir.Var{Want: "e", Type: k.goType()}
		decls = append(decls, &ir.Func{Obj: k.ctor, Params: []*ir.Var{args}, Variadic: true, Results: []ir.Type{k.goType()}, Body: []ir.Stmt{
			&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{&ir.Composite{Type: ir.Named{Obj: k.base}, Addr: true}}},
			&ir.ExprStmt{X: &ir.Call{Fun: field(ref(v), "Extend"), Args: []ir.Expr{ref(b.classObject(c)), ref(args)}, Ellipsis: true}},
			&ir.Return{Results: []ir.Expr{ref(v)}},
		}})
	}
	return decls
}

func (f *fn) isGroupClass(c *types.Class) bool {
	return c.Name == "ExceptionGroup" || c.Name == "BaseExceptionGroup"
}

// newGroup lowers ExceptionGroup(message, exceptions).
func (f *fn) newGroup(e *ast.Call, c *types.Class) *fallibleCall {
	if len(e.Args) != 2 {
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	ops := f.operands(2, func(i int) (ir.Expr, ir.Type) {
		if i == 0 {
			return f.as(e.Args[0], strRep), basic("string")
		}
		return f.errorSlice(e.Args[1]), ir.Slice{Elem: errorType}
	})
	return &fallibleCall{expr: call(py("New"+c.Name), ops...), rep: errorRep, want: "group"}
}

// errorSlice lowers a sequence of exceptions to []error.
func (f *fn) errorSlice(e ast.Expression) ir.Expr {
	if r := f.rep(e); len(r.Args) > 0 && r.Args[0].Kind == Any {
		return call(py("Errors"), f.seqOf(e, &Rep{Kind: Seq, Args: []*Rep{anyRep}}))
	}
	return f.sliceOf(e, errorRep)
}
