package codegen

import (
	"github.com/gosyncio/gosyncio/lower/ir"
)

// deref unwraps a type that lowering gave as a pointer to the node: both forms implement ir.Type.
func deref(t ir.Type) ir.Type {
	switch t := t.(type) {
	case *ir.Basic:
		return *t
	case *ir.Named:
		return *t
	case *ir.TypeVarRef:
		return *t
	case *ir.Pointer:
		return *t
	case *ir.Slice:
		return *t
	case *ir.Array:
		return *t
	case *ir.Map:
		return *t
	case *ir.FuncType:
		return *t
	case *ir.Struct:
		return *t
	case *ir.Interface:
		return *t
	}
	return t
}

// components calls f for the types directly inside t.
func components(t ir.Type, f func(ir.Type)) {
	list := func(ts []ir.Type) {
		for _, t := range ts {
			f(t)
		}
	}
	switch t := deref(t).(type) {
	case nil, ir.Basic, ir.TypeVarRef:
	case ir.Named:
		list(t.Args)
	case ir.Pointer:
		f(t.Elem)
	case ir.Slice:
		f(t.Elem)
	case ir.Array:
		f(t.Elem)
	case ir.Map:
		f(t.Key)
		f(t.Elem)
	case ir.FuncType:
		list(t.Params)
		list(t.Results)
	case ir.Struct:
		for _, field := range t.Fields {
			f(field.Type)
		}
	case ir.Interface:
		for _, m := range t.Methods {
			f(m.Type)
		}
		list(t.Embeds)
		list(t.Union)
	default:
		unknownNode(t)
	}
}

// everyType calls f for t and all types inside it.
func everyType(t ir.Type, f func(ir.Type)) {
	if t == nil {
		return
	}
	f(deref(t))
	components(t, func(t ir.Type) { everyType(t, f) })
}

// sameType reports whether a and b are identical types of Go.
func sameType(a, b ir.Type) bool {
	a, b = deref(a), deref(b)
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	same := func(xs, ys []ir.Type) bool {
		if len(xs) != len(ys) {
			return false
		}
		for i := range xs {
			if !sameType(xs[i], ys[i]) {
				return false
			}
		}
		return true
	}
	switch a := a.(type) {
	case ir.Basic:
		b, ok := b.(ir.Basic)
		return ok && a.Name == b.Name
	case ir.TypeVarRef:
		b, ok := b.(ir.TypeVarRef)
		return ok && a.Name == b.Name
	case ir.Named:
		b, ok := b.(ir.Named)
		return ok && a.Obj == b.Obj && a.Pkg == b.Pkg && a.Name == b.Name && same(a.Args, b.Args)
	case ir.Pointer:
		b, ok := b.(ir.Pointer)
		return ok && sameType(a.Elem, b.Elem)
	case ir.Slice:
		b, ok := b.(ir.Slice)
		return ok && sameType(a.Elem, b.Elem)
	case ir.Array:
		b, ok := b.(ir.Array)
		return ok && a.Len == b.Len && sameType(a.Elem, b.Elem)
	case ir.Map:
		b, ok := b.(ir.Map)
		return ok && sameType(a.Key, b.Key) && sameType(a.Elem, b.Elem)
	case ir.FuncType:
		b, ok := b.(ir.FuncType)
		return ok && a.Variadic == b.Variadic && same(a.Params, b.Params) && same(a.Results, b.Results)
	case ir.Struct:
		b, ok := b.(ir.Struct)
		if !ok || len(a.Fields) != len(b.Fields) {
			return false
		}
		for i := range a.Fields {
			if a.Fields[i].Obj != b.Fields[i].Obj || !sameType(a.Fields[i].Type, b.Fields[i].Type) {
				return false
			}
		}
		return true
	case ir.Interface:
		b, ok := b.(ir.Interface)
		if !ok || len(a.Methods) != len(b.Methods) || !same(a.Embeds, b.Embeds) || !same(a.Union, b.Union) {
			return false
		}
		for i := range a.Methods {
			if a.Methods[i].Obj != b.Methods[i].Obj || !sameType(a.Methods[i].Type, b.Methods[i].Type) {
				return false
			}
		}
		return true
	}
	unknownNode(a)
	return false
}

// basic returns the name of a predeclared type, or "".
func basic(t ir.Type) string {
	if b, ok := deref(t).(ir.Basic); ok {
		return b.Name
	}
	return ""
}

// program answers questions about the program's declarations.
type program struct {
	funcs  map[*ir.Object]*ir.Func
	types  map[*ir.Object]*ir.TypeDecl
	consts map[*ir.Object]*ir.ConstDecl
	fields map[*ir.Object]ir.Type
	pkg    map[*ir.Object]*ir.Package // where an object is declared
	global map[*ir.Var]*ir.Package
	// failing are the functions whose error is never nil.
	failing map[*ir.Object]bool
}

func newProgram(p *ir.Program) *program {
	g := &program{
		funcs: map[*ir.Object]*ir.Func{}, types: map[*ir.Object]*ir.TypeDecl{}, consts: map[*ir.Object]*ir.ConstDecl{},
		fields: map[*ir.Object]ir.Type{}, pkg: map[*ir.Object]*ir.Package{}, global: map[*ir.Var]*ir.Package{},
	}
	for _, pkg := range p.Packages {
		for _, f := range pkg.Files {
			for _, d := range f.Decls {
				switch d := d.(type) {
				case *ir.Func:
					g.funcs[d.Obj], g.pkg[d.Obj] = d, pkg
				case *ir.TypeDecl:
					g.types[d.Obj], g.pkg[d.Obj] = d, pkg
					if s, ok := deref(d.Type).(ir.Struct); ok {
						for _, field := range s.Fields {
							if field.Obj != nil {
								g.fields[field.Obj] = field.Type
							}
						}
					}
				case *ir.ConstDecl:
					g.consts[d.Obj], g.pkg[d.Obj] = d, pkg
				case *ir.VarDecl:
					g.global[d.Var] = pkg
				}
			}
		}
	}
	return g
}

// isInterface reports whether a value of another type can be assigned to t. Unknown types of other packages are
// taken to be no interfaces, but for those whose names say so.
func (g *program) isInterface(t ir.Type) bool {
	switch t := deref(t).(type) {
	case ir.Basic:
		return t.Name == "any" || t.Name == "error"
	case ir.Interface:
		return true
	case ir.Named:
		if d := g.types[t.Obj]; t.Obj != nil && d != nil {
			return g.isInterface(d.Type)
		}
		return t.Obj == nil && foreignInterfaces[t.Pkg+"."+t.Name]
	}
	return false
}

// foreignInterfaces are the interfaces of other packages that lowering gives to variables.
var foreignInterfaces = map[string]bool{
	"context.Context":         true,
	"runtime/py.Exception":    true,
	"runtime/asyncio.Awaiter": true,
}

// typeOf returns the type that Go gives to e, as far as the IR tells; nil where it doesn't.
// An untyped constant has its default type.
func (g *program) typeOf(e ir.Expr) ir.Type {
	if ts := g.resultsOf(e); len(ts) == 1 {
		return ts[0]
	}
	return nil
}

// resultsOf returns the types that e yields on the right of an assignment, or nil.
func (g *program) resultsOf(e ir.Expr) []ir.Type {
	one := func(t ir.Type) []ir.Type {
		if t == nil {
			return nil
		}
		return []ir.Type{deref(t)}
	}
	switch e := e.(type) {
	case *ir.VarRef:
		return one(e.Var.Type)
	case *ir.ObjRef:
		if f := g.funcs[e.Obj]; f != nil && f.Recv == nil && len(f.TypePrm) == 0 {
			return one(funcType(f.Params, f.Variadic, f.Results))
		}
		if c := g.consts[e.Obj]; c != nil {
			if c.Type != nil {
				return one(c.Type)
			}
			return g.resultsOf(c.Value)
		}
	case *ir.Builtin:
		if e.Name == "true" || e.Name == "false" {
			return one(ir.Basic{Name: "bool"})
		}
	case *ir.IntLit:
		return one(ir.Basic{Name: "int"})
	case *ir.FloatLit:
		return one(ir.Basic{Name: "float64"})
	case *ir.StringLit:
		return one(ir.Basic{Name: "string"})
	case *ir.Selector:
		return one(g.fields[e.Obj])
	case *ir.Call:
		return g.callResults(e)
	case *ir.Index:
		switch t := g.typeOf(e.X).(type) {
		case ir.Slice:
			return one(t.Elem)
		case ir.Array:
			return one(t.Elem)
		case ir.Basic:
			if t.Name == "string" {
				return one(ir.Basic{Name: "byte"})
			}
		}
	case *ir.SliceExpr:
		if t := g.typeOf(e.X); t != nil {
			return one(t)
		}
	case *ir.Unary:
		t := g.typeOf(e.X)
		switch e.Op {
		case "&":
			if t != nil {
				return one(ir.Pointer{Elem: t})
			}
		case "*":
			if p, ok := t.(ir.Pointer); ok {
				return one(p.Elem)
			}
		default:
			return one(t)
		}
	case *ir.Binary:
		switch e.Op {
		case "==", "!=", "<", "<=", ">", ">=", "&&", "||":
			return one(ir.Basic{Name: "bool"})
		case "<<", ">>":
			return one(g.typeOf(e.X))
		}
		if isConstant(e.X) {
			return one(g.typeOf(e.Y))
		}
		return one(g.typeOf(e.X))
	case *ir.Paren:
		return g.resultsOf(e.X)
	case *ir.Conv:
		return one(e.Type)
	case *ir.TypeAssert:
		return one(e.Type)
	case *ir.Composite:
		if e.Addr {
			return one(ir.Pointer{Elem: e.Type})
		}
		return one(e.Type)
	case *ir.FuncLit:
		return one(funcType(e.Params, e.Variadic, e.Results))
	}
	return nil
}

func (g *program) callResults(e *ir.Call) []ir.Type {
	if e.Results != nil {
		return e.Results
	}
	switch fun := e.Fun.(type) {
	case *ir.ObjRef:
		if f := g.funcs[fun.Obj]; f != nil && len(f.TypePrm) == 0 {
			return f.Results
		}
	case *ir.Selector:
		if f := g.funcs[fun.Obj]; f != nil && !genericReceiver(f) {
			return f.Results
		}
		if t, ok := deref(g.fields[fun.Obj]).(ir.FuncType); ok {
			return t.Results
		}
	case *ir.VarRef:
		if t, ok := deref(fun.Var.Type).(ir.FuncType); ok {
			return t.Results
		}
	case *ir.FuncLit:
		return fun.Results
	case *ir.Builtin:
		switch fun.Name {
		case "len", "cap", "copy":
			return []ir.Type{ir.Basic{Name: "int"}}
		case "append", "min", "max":
			if t := g.typeOf(e.Args[0]); t != nil {
				return []ir.Type{t}
			}
		case "make":
			if t, ok := e.Args[0].(*ir.TypeExpr); ok {
				return []ir.Type{t.Type}
			}
		case "new":
			if t, ok := e.Args[0].(*ir.TypeExpr); ok {
				return []ir.Type{ir.Pointer{Elem: t.Type}}
			}
		}
	}
	return nil
}

func genericReceiver(f *ir.Func) bool {
	if f.Recv == nil {
		return len(f.TypePrm) > 0
	}
	generic := false
	everyType(f.Recv.Type, func(t ir.Type) {
		if n, ok := t.(ir.Named); ok && len(n.Args) > 0 {
			generic = true
		}
	})
	return generic
}

func funcType(params []*ir.Var, variadic bool, results []ir.Type) ir.FuncType {
	t := ir.FuncType{Variadic: variadic, Results: results}
	for _, p := range params {
		t.Params = append(t.Params, p.Type)
	}
	return t
}

// isConstant reports whether e is an untyped constant, as far as the IR tells.
func isConstant(e ir.Expr) bool {
	switch e := e.(type) {
	case *ir.IntLit, *ir.FloatLit, *ir.StringLit:
		return true
	case *ir.Builtin:
		return e.Name == "true" || e.Name == "false"
	case *ir.Paren:
		return isConstant(e.X)
	case *ir.Unary:
		return e.Op != "&" && e.Op != "*" && isConstant(e.X)
	case *ir.Binary:
		return isConstant(e.X) && isConstant(e.Y)
	}
	return false
}

func isNil(e ir.Expr) bool {
	b, ok := e.(*ir.Builtin)
	return ok && b.Name == "nil"
}

// zero returns the zero value of a type.
func (g *program) zero(t ir.Type) ir.Expr {
	switch t := deref(t).(type) {
	case ir.Basic:
		switch {
		case t.Name == "string":
			return &ir.StringLit{}
		case t.Name == "bool":
			return &ir.Builtin{Name: "false"}
		case numeric[t.Name]:
			return &ir.IntLit{Value: "0"}
		}
		return &ir.Builtin{Name: "nil"}
	case ir.Pointer, ir.Slice, ir.Map, ir.FuncType, ir.Interface:
		return &ir.Builtin{Name: "nil"}
	case ir.Struct, ir.Array:
		return &ir.Composite{Type: t}
	case ir.Named:
		if decl := g.types[t.Obj]; t.Obj != nil && decl != nil && len(t.Args) == 0 {
			if _, ok := deref(decl.Type).(ir.Struct); ok {
				return &ir.Composite{Type: t}
			}
			return g.zero(decl.Type)
		}
		if g.isInterface(t) {
			return &ir.Builtin{Name: "nil"}
		}
	}
	return &ir.Unary{Op: "*", X: &ir.Call{Fun: &ir.Builtin{Name: "new"}, Args: []ir.Expr{&ir.TypeExpr{Type: t}}}}
}
