package codegen

import (
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Short forms for building IR in tests.

var (
	tInt    = ir.Basic{Name: "int"}
	tStr    = ir.Basic{Name: "string"}
	tBool   = ir.Basic{Name: "bool"}
	tErr    = ir.Basic{Name: "error"}
	tAny    = ir.Basic{Name: "any"}
	tFloat  = ir.Basic{Name: "float64"}
	tUint64 = ir.Basic{Name: "uint64"}
	tCtx    = ir.Named{Pkg: "context", Name: "Context"}
)

func local(python string, t ir.Type) *ir.Var { return &ir.Var{Python: python, Type: t} }
func tmp(want string, t ir.Type) *ir.Var     { return &ir.Var{Want: want, Type: t} }
func param(python string, t ir.Type) *ir.Var {
	return &ir.Var{Python: python, Type: t, Declared: true}
}
func global(python string, t ir.Type) *ir.Var {
	return &ir.Var{Python: python, Type: t, Declared: true, Global: true}
}
func obj(python string) *ir.Object { return &ir.Object{Python: python} }

func ref(v *ir.Var) ir.Expr                    { return &ir.VarRef{Var: v} }
func num(n int) ir.Expr                        { return &ir.IntLit{Value: fmt.Sprint(n)} }
func str(s string) ir.Expr                     { return &ir.StringLit{Value: s} }
func id(name string) ir.Expr                   { return &ir.Builtin{Name: name} }
func fun(o *ir.Object) ir.Expr                 { return &ir.ObjRef{Obj: o} }
func pkg(p, name string) ir.Expr               { return &ir.PkgRef{Pkg: p, Name: name} }
func py(name string) ir.Expr                   { return pkg("runtime/py", name) }
func bin(op string, x, y ir.Expr) ir.Expr      { return &ir.Binary{Op: op, X: x, Y: y} }
func un(op string, x ir.Expr) ir.Expr          { return &ir.Unary{Op: op, X: x} }
func call(f ir.Expr, args ...ir.Expr) *ir.Call { return &ir.Call{Fun: f, Args: args} }
func print(args ...ir.Expr) ir.Stmt            { return do(call(py("Print"), args...)) }
func do(x ir.Expr) ir.Stmt                     { return &ir.ExprStmt{X: x} }
func set(v *ir.Var, x ir.Expr) *ir.Assign {
	return &ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{x}}
}
func set2(a, b *ir.Var, x ir.Expr) *ir.Assign {
	lhs := []ir.Expr{nil, nil}
	if a != nil {
		lhs[0] = ref(a)
	}
	if b != nil {
		lhs[1] = ref(b)
	}
	return &ir.Assign{Lhs: lhs, Rhs: []ir.Expr{x}}
}
func opset(v *ir.Var, op string, x ir.Expr) *ir.Assign {
	return &ir.Assign{Lhs: []ir.Expr{ref(v)}, Op: op, Rhs: []ir.Expr{x}}
}
func ret(xs ...ir.Expr) ir.Stmt                 { return &ir.Return{Results: xs} }
func when(c ir.Expr, then ...ir.Stmt) *ir.If    { return &ir.If{Cond: c, Then: then} }
func orElseDo(s *ir.If, list ...ir.Stmt) *ir.If { s.Else = list; return s }
func while(c ir.Expr, body ...ir.Stmt) *ir.For  { return &ir.For{Cond: c, Body: body} }
func each(k, v *ir.Var, x ir.Expr, body ...ir.Stmt) *ir.Range {
	return &ir.Range{Key: k, Value: v, X: x, Body: body}
}
func lit(params []*ir.Var, results []ir.Type, body ...ir.Stmt) *ir.FuncLit {
	return &ir.FuncLit{Params: params, Results: results, Body: body}
}
func vars(vs ...*ir.Var) []*ir.Var  { return vs }
func types(ts ...ir.Type) []ir.Type { return ts }
func nilErr(err *ir.Var) ir.Expr    { return bin("!=", ref(err), id("nil")) }

func fn(o *ir.Object, params []*ir.Var, results []ir.Type, body ...ir.Stmt) *ir.Func {
	return &ir.Func{Obj: o, Params: params, Results: results, Body: body}
}

// at gives a statement its place in the Python.
func at(line, col int, s ir.Stmt) ir.Stmt {
	span := ast.Span{Line: line, Col: col, EndLine: line, EndCol: col + 1}
	setSpan(s, span)
	return s
}

// program makes a main package of one file.
func module(decls ...ir.Decl) *ir.Program {
	return &ir.Program{Packages: []*ir.Package{{Name: "main", Files: []*ir.File{{Name: "main", Source: "main.py", Decls: decls}}}}}
}

// stubRuntime has what the tests' programs use of the runtime.
var stubRuntime = fstest.MapFS{
	"py/py.go": {Data: []byte(`package py

// Pair is a tuple.
type Pair[A, B any] struct {
	First  A
	Second B
}

// Failure is an error.
type Failure struct{}

func (Failure) Error() string { return "" }

func Print(args ...any) {}
func IsType[T any](v any) bool { _, ok := v.(T); return ok }

type Tuple4[A, B, C, D any] struct {
	V0 A
	V1 B
	V2 C
	V3 D
}

func Any() (any, error) { return nil, nil }

func Join(args ...any) string { return "" }

type Exc struct{}

func (e *Exc) Error() string { return "" }
`)},
	"py/py_test.go": {Data: []byte("package py\n")},
	"asyncio/asyncio.go": {Data: []byte(`package asyncio

import (
	"context"

	"github.com/gosyncio/gosyncio/runtime/py"
)

func Sleep(ctx context.Context, d int) error {
	py.Print()
	return nil
}
`)},
}

// generate returns the program's first Go file.
func generate(t *testing.T, p *ir.Program) string {
	t.Helper()
	out, err := Generate(p, Options{Module: "app", Runtime: stubRuntime})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range out.Files {
		if f.Path != "go.mod" {
			return string(f.Content)
		}
	}
	t.Fatal("no file")
	return ""
}
