package codegen

import (
	"go/parser"
	"go/token"
	"reflect"
	"testing"

	goast "go/ast"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// every has one node of each type of ir.
var every = []any{
	&ir.Func{}, &ir.TypeDecl{}, &ir.VarDecl{}, &ir.ConstDecl{},
	ir.Basic{}, ir.Named{}, ir.TypeVarRef{}, ir.Pointer{}, ir.Slice{}, ir.Array{}, ir.Map{}, ir.FuncType{}, ir.Struct{}, ir.Interface{},
	&ir.VarRef{}, &ir.ObjRef{}, &ir.PkgRef{}, &ir.Builtin{}, &ir.IntLit{}, &ir.FloatLit{}, &ir.StringLit{}, &ir.Selector{},
	&ir.SelectorName{}, &ir.Call{}, &ir.Index{}, &ir.SliceExpr{}, &ir.Unary{}, &ir.Binary{Op: "+"}, &ir.Paren{}, &ir.Conv{}, &ir.TypeAssert{},
	&ir.Composite{}, &ir.FuncLit{}, &ir.TypeExpr{}, &ir.Instance{},
	&ir.ExprStmt{}, &ir.Assign{}, &ir.IncDec{}, &ir.Declare{}, &ir.If{}, &ir.For{}, &ir.Range{}, &ir.Return{}, &ir.Branch{}, &ir.Block{},
	&ir.Defer{}, &ir.Switch{}, &ir.TypeSwitch{},
}

// TestEveryNode: each type of node of package ir has its case in the switches.
func TestEveryNode(t *testing.T) {
	known := map[string]bool{}
	for _, n := range every {
		typ := reflect.TypeOf(n)
		if typ.Kind() == reflect.Pointer {
			typ = typ.Elem()
		}
		known[typ.Name()] = true
	}
	file, err := parser.ParseFile(token.NewFileSet(), "../lower/ir/ir.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	marks := map[string]bool{"decl": true, "typ": true, "expr": true, "stmt": true}
	for _, d := range file.Decls {
		f, ok := d.(*goast.FuncDecl)
		if !ok || f.Recv == nil || !marks[f.Name.Name] {
			continue
		}
		typ := f.Recv.List[0].Type
		if star, ok := typ.(*goast.StarExpr); ok {
			typ = star.X
		}
		if name := typ.(*goast.Ident).Name; !known[name] {
			t.Errorf("the tests do not know ir.%s", name)
		}
	}

	for _, n := range every {
		func() {
			defer func() {
				if r, ok := recover().(fault); ok {
					t.Errorf("%T: %v", n, r)
				}
			}()
			switch n := n.(type) {
			case ir.Decl:
				bodies(n, func(*[]ir.Stmt) {})
				describe(&ir.VarDecl{Var: &ir.Var{}})
			case ir.Stmt:
				expressions(n, func(*ir.Expr) {})
				blocks(n, func(*[]ir.Stmt) {})
				if setSpan(n, ast.Span{Line: 3}); spanOf(n).Line != 3 {
					t.Errorf("%T: its span is lost", n)
				}
				if _, declare := n.(*ir.Declare); !declare {
					readsUnwritten(&ir.Var{}, []ir.Stmt{n})
				}
			case ir.Expr:
				operands(n, func(*ir.Expr) {})
				precOf(n)
			case ir.Type:
				components(n, func(ir.Type) {})
				if !sameType(n, n) || !sameType(n, reflect.New(reflect.TypeOf(n)).Interface().(ir.Type)) {
					t.Errorf("%T is not the same as itself", n)
				}
			}
		}()
	}
}

// TestVariadicOfNoSlice: IR that has no Go is an error, not an endless loop.
func TestVariadicOfNoSlice(t *testing.T) {
	f := fn(obj("f"), vars(param("names", tInt)), nil)
	f.Variadic = true
	if _, err := Generate(module(f), Options{}); err == nil {
		t.Error("no error for a variadic parameter of type int")
	}
}
