package ast_test

import (
	goast "go/ast"
	goparser "go/parser"
	"go/token"
	"math"
	"math/big"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
)

// TestDump holds the forms of ast.dump against texts that CPython 3.13 printed.
func TestDump(t *testing.T) {
	name := func(id string, ctx ast.ExprContext) *ast.Name {
		return &ast.Name{Span: ast.Span{Line: 1, EndLine: 1, EndCol: len(id)}, ID: id, Ctx: ctx}
	}
	one := &ast.Constant{Span: ast.Span{Line: 1, Col: 4, EndLine: 1, EndCol: 5}, Value: ast.ConstInt{Int: big.NewInt(1)}}
	assign := &ast.Assign{Span: ast.Span{Line: 1, EndLine: 1, EndCol: 5}, Targets: []ast.Expression{name("x", ast.Store)}, Value: one}
	tests := []struct {
		name string
		node any
		o    ast.DumpOptions
		want string
	}{
		{"empty", &ast.Module{}, ast.DumpOptions{Indent: -1}, "Module()"},
		{"one line", &ast.Module{Body: []ast.Statement{assign}}, ast.DumpOptions{Indent: -1},
			"Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=Constant(value=1))])"},
		{"attributes", name("x", ast.Load), ast.DumpOptions{Attributes: true, Indent: -1},
			"Name(id='x', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)"},
		{"indented", &ast.Module{Body: []ast.Statement{assign}}, ast.DumpOptions{Indent: 2}, `Module(
  body=[
    Assign(
      targets=[
        Name(id='x', ctx=Store())],
      value=Constant(value=1))])`},
		{"indented by nothing", assign, ast.DumpOptions{Indent: 0},
			"Assign(\ntargets=[\nName(id='x', ctx=Store())],\nvalue=Constant(value=1))"},
		{"indented attributes", name("x", ast.Load), ast.DumpOptions{Attributes: true, Indent: 1},
			"Name(\n id='x',\n ctx=Load(),\n lineno=1,\n col_offset=0,\n end_lineno=1,\n end_col_offset=1)"},
		{"None among keys", &ast.Dict{Keys: []ast.Expression{nil}, Values: []ast.Expression{one}}, ast.DumpOptions{Indent: -1},
			"Dict(keys=[None], values=[Constant(value=1)])"},
		{"a constant None", &ast.Constant{Value: ast.ConstNone{}}, ast.DumpOptions{Indent: -1}, "Constant(value=None)"},
		{"a singleton None", &ast.MatchSingleton{Value: ast.ConstNone{}}, ast.DumpOptions{Indent: -1}, "MatchSingleton(value=None)"},
		{"kind", &ast.Constant{Value: ast.ConstStr("a"), Kind: "u"}, ast.DumpOptions{Indent: -1}, "Constant(value='a', kind='u')"},
		{"no module", &ast.ImportFrom{Names: []*ast.Alias{{Name: "a"}}, Level: 1}, ast.DumpOptions{Indent: -1},
			"ImportFrom(names=[alias(name='a')], level=1)"},
		{"is_async", &ast.Comprehension{Target: one, Iter: one, IsAsync: true}, ast.DumpOptions{Indent: -1},
			"comprehension(target=Constant(value=1), iter=Constant(value=1), is_async=1)"},
		{"no arguments", &ast.Lambda{Args: &ast.Arguments{}, Body: one}, ast.DumpOptions{Indent: 1},
			"Lambda(\n args=arguments(),\n body=Constant(value=1))"},
		{"simple without attributes", &ast.If{Test: one, Body: []ast.Statement{&ast.Pass{}}}, ast.DumpOptions{Indent: 1},
			"If(\n test=Constant(value=1),\n body=[\n  Pass()])"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := ast.Dump(test.node, test.o); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// TestReprConst holds constants against what repr prints in CPython.
func TestReprConst(t *testing.T) {
	huge, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	tests := []struct {
		value ast.Const
		want  string
	}{
		{ast.ConstNone{}, "None"},
		{ast.ConstEllipsis{}, "Ellipsis"},
		{ast.ConstBool(true), "True"},
		{ast.ConstBool(false), "False"},
		{ast.ConstInt{Int: huge}, "123456789012345678901234567890"},
		{ast.ConstFloat(1), "1.0"},
		{ast.ConstFloat(0.1), "0.1"},
		{ast.ConstFloat(1e15), "1000000000000000.0"},
		{ast.ConstFloat(1e16), "1e+16"},
		{ast.ConstFloat(1e-4), "0.0001"},
		{ast.ConstFloat(1e-5), "1e-05"},
		{ast.ConstFloat(1.5e300), "1.5e+300"},
		{ast.ConstFloat(5e-324), "5e-324"},
		{ast.ConstFloat(math.Inf(1)), "inf"},
		{ast.ConstComplex(1), "1j"},
		{ast.ConstComplex(0), "0j"},
		{ast.ConstComplex(1.5), "1.5j"},
		{ast.ConstComplex(1e16), "1e+16j"},
		{ast.ConstComplex(math.Inf(1)), "infj"},
		{ast.ConstStr(""), "''"},
		{ast.ConstStr("it's"), `"it's"`},
		{ast.ConstStr(`"it's"`), `'"it\'s"'`},
		{ast.ConstStr("a\\\n\r\t\x00\x7f"), `'a\\\n\r\t\x00\x7f'`},
		{ast.ConstStr("é\u00a0\u00ad\u2028\ufeff€😀"), `'é\xa0\xad\u2028\ufeff€😀'`},
		{ast.ConstStr("\U000e0001\U0002ebf0\U0010ffff"), `'\U000e0001` + "\U0002ebf0" + `\U0010ffff'`},
		{ast.ConstStr("\xed\xa0\x80\xed\xbf\xbf"), `'\ud800\udfff'`},
		{ast.ConstBytes("a'\"\\\n\x00\xff"), `b'a\'"\\\n\x00\xff'`},
		{ast.ConstBytes("it's"), `b"it's"`},
	}
	for _, test := range tests {
		if got := ast.ReprConst(test.value); got != test.want {
			t.Errorf("got %s, want %s", got, test.want)
		}
	}
}

// TestNewNodes looks that no node type declared in nodes.go is missing.
func TestNewNodes(t *testing.T) {
	src, err := os.ReadFile("nodes.go")
	if err != nil {
		t.Fatal(err)
	}
	file, err := goparser.ParseFile(token.NewFileSet(), "nodes.go", src, 0)
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, n := range ast.NewNodes() {
		listed[reflect.TypeOf(n).Elem().Name()] = true
	}
	goast.Inspect(file, func(n goast.Node) bool {
		spec, ok := n.(*goast.TypeSpec)
		if !ok {
			return true
		}
		_, isStruct := spec.Type.(*goast.StructType)
		name := spec.Name.Name
		if isStruct && !strings.HasPrefix(name, "Const") || name == "Constant" {
			if name != "Span" && name != "Comment" && !listed[name] {
				t.Errorf("NewNodes lacks %s", name)
			}
		}
		return false
	})
}

// TestWalk looks that Walk reaches every node that a field holds, once and in
// order, and stops where it is told to.
func TestWalk(t *testing.T) {
	x, y := &ast.Name{ID: "x"}, &ast.Name{ID: "y"}
	call := &ast.Call{Func: x, Args: []ast.Expression{y}, Keywords: []*ast.Keyword{{Arg: "k", Value: &ast.Constant{Value: ast.ConstNone{}}}}}
	tree := &ast.Module{Body: []ast.Statement{
		&ast.Expr{Value: call},
		&ast.FunctionDef{Name: "f", Args: &ast.Arguments{Args: []*ast.Arg{{Arg: "a"}}}, Body: []ast.Statement{&ast.Pass{}}},
		&ast.Expr{Value: &ast.Dict{Keys: []ast.Expression{nil}, Values: []ast.Expression{x}}},
	}}
	var seen []string
	ast.Walk(tree, func(n any) bool {
		seen = append(seen, reflect.TypeOf(n).Elem().Name())
		_, isFunction := n.(*ast.FunctionDef)
		return !isFunction
	})
	want := "Module Expr Call Name Name Keyword Constant FunctionDef Expr Dict Name"
	if got := strings.Join(seen, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestWalkReachesAllFields puts a node into every field that can hold one and
// looks that Walk finds it.
func TestWalkReachesAllFields(t *testing.T) {
	for _, n := range ast.NewNodes() {
		v := reflect.ValueOf(n).Elem()
		want := 0
		for i := range v.NumField() {
			field := v.Field(i)
			if fill(field) {
				want++
			}
		}
		got := -1 // the node itself
		ast.Walk(n, func(child any) bool {
			got++
			return child == n
		})
		if got != want {
			t.Errorf("%T: Walk finds %d children of %d", n, got, want)
		}
	}
}

// fill puts a node into a field, and tells whether it can hold one.
func fill(field reflect.Value) bool {
	if field.Kind() == reflect.Slice {
		element := reflect.New(field.Type().Elem()).Elem()
		if field.Type().Elem() == reflect.TypeFor[ast.Comment]() || !fill(element) {
			return false
		}
		field.Set(reflect.Append(field, element))
		return true
	}
	for _, n := range ast.NewNodes()[1:] {
		if reflect.TypeOf(n).AssignableTo(field.Type()) && field.Kind() != reflect.Struct {
			field.Set(reflect.ValueOf(n))
			return true
		}
	}
	return false
}
