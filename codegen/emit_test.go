package codegen

import (
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

func flt(f float64) ir.Expr { return &ir.FloatLit{Value: f} }

func TestEmit(t *testing.T) {
	ctx, n, c := param("ctx", tCtx), param("n", tInt), param("c", tBool)
	goMain := fn(&ir.Object{Python: "main", Want: "main"}, nil, nil)
	lctx := func() *ir.Var { return param("ctx", tCtx) }
	point := &ir.Object{Python: "Point", Exported: true}
	fx, fy := &ir.Object{Python: "x", Exported: true}, &ir.Object{Python: "y", Exported: true}
	tPoint := ir.Named{Obj: point}
	pointDecl := &ir.TypeDecl{Obj: point, Type: ir.Struct{Fields: []ir.Field{{Obj: fx, Type: tInt}, {Obj: fy, Type: tInt}}}}
	pt := func(x, y int) *ir.Composite {
		return &ir.Composite{Type: tPoint, Keys: []ir.Expr{fun(fx), fun(fy)}, Elems: []ir.Expr{num(x), num(y)}}
	}
	addr := func(c *ir.Composite) *ir.Composite { c.Addr = true; return c }
	lines := func(c *ir.Composite) *ir.Composite { c.Lines = true; return c }
	shape := &ir.Object{Python: "Shape", Exported: true}
	area := &ir.Object{Python: "area", Exported: true, Member: true}
	pt1 := local("p", tPoint)
	xs := local("xs", ir.Slice{Elem: tInt})
	m := local("m", ir.Map{Key: tStr, Elem: tPoint})
	two := obj("gather")
	lt := func(results []ir.Type, body ...ir.Stmt) ir.Expr { return lit(vars(lctx()), results, body...) }
	fnCtx := ir.FuncType{Params: types(tCtx), Results: types(tErr)}
	gather := &ir.Func{Obj: two, Params: vars(param("ctx", tCtx), param("fns", ir.Slice{Elem: fnCtx})), Variadic: true, Body: nil}
	spawn := fn(obj("spawn"), vars(param("ctx", tCtx), param("f", fnCtx)), nil)
	items := param("items", ir.Slice{Elem: tInt})
	T := ir.TypeVarRef{Name: "T"}
	tx := param("x", T)
	stack := &ir.Object{Python: "Stack", Exported: true}
	red, blue := &ir.Object{Python: "RED", Want: "KindRed"}, &ir.Object{Python: "BLUE", Want: "KindBlue"}
	kind := &ir.Object{Python: "Kind", Exported: true}
	val := param("value", tAny)
	s1 := tmp("s", ir.Interface{Methods: []ir.Method{{Obj: area, Type: ir.FuncType{Results: types(tFloat)}}}})
	ok := tmp("ok", tBool)
	e1, ok1, e2, ok2 := local("e", tStr), tmp("ok", tBool), local("e", tInt), tmp("ok", tBool)
	inv := &ir.Package{Path: "inventory", Name: "inventory"}
	item := &ir.Object{Python: "Item", Exported: true, Pkg: inv}
	count := &ir.Var{Python: "count", Type: tInt, Declared: true, Global: true, Exported: true, Pkg: inv}
	inv.Files = []*ir.File{{Name: "__init__", Source: "inventory/__init__.py", Doc: "Things in stock.", Decls: []ir.Decl{
		&ir.TypeDecl{Obj: item, Type: ir.Struct{}}, &ir.VarDecl{Var: count, Value: num(0)}}}}
	it := local("item", ir.Pointer{Elem: ir.Named{Obj: item}})
	multi := module(fn(&ir.Object{Python: "main", Want: "main"}, nil, nil,
		set(it, &ir.Composite{Type: ir.Named{Obj: item}, Addr: true}), print(ref(it), ref(count))))
	multi.Packages = append(multi.Packages, inv)
	v := func(name string, t ir.Type) *ir.Var { return local(name, t) }
	runGolden(t, "emit", []passCase{
		{"literals", mainOf(nil, nil,
			print(num(0), num(-1), &ir.IntLit{Value: "9223372036854775807"}, &ir.IntLit{Value: "255", Hex: true}, &ir.IntLit{Value: "-255", Hex: true}),
			print(flt(0), flt(1), flt(0.1), flt(1e16), flt(1e22), flt(1e-7), flt(123456789.5), flt(-2.5), flt(5e-324)),
			print(flt(math.Inf(1)), flt(math.Inf(-1)), flt(math.NaN()), flt(math.Copysign(0, -1))),
			print(str("tab\t \"quoted\" \\ `back`"), str("\xed\xa0\x80 lone"), str("\ufeffbom"), str("ünïcode ✓"), str("\x00\x1b[0m")),
			print(&ir.StringLit{Value: "usage:\n\tgo `x`\n", Raw: true}, &ir.StringLit{Value: "first\n  second\n", Raw: true}, &ir.StringLit{Value: "a\nb"}, &ir.StringLit{Value: "a \nb", Raw: true}))},
		{"literals_one_line", module(gather, spawn, fn(obj("f"), vars(ctx, n), nil,
			do(call(fun(spawn.Obj), ref(ctx), lt(types(tErr), ret(call(pkg("runtime/asyncio", "Sleep"), ref(ctx), ref(n)))))),
			do(call(fun(spawn.Obj), ref(ctx), lt(types(tErr), print(ref(n)), ret(id("nil"))))),
			do(call(fun(two), ref(ctx), lt(types(tErr), ret(call(pkg("runtime/asyncio", "Sleep"), ref(ctx), num(1)))), lt(types(tErr), ret(call(pkg("runtime/asyncio", "Sleep"), ref(ctx), num(2)))))),
			set(xs, call(id("append"), ref(xs), call(id("len"), call(py("Join"), str("a long string to make the line too wide for a literal on it"), lit(nil, types(tErr), ret(call(pkg("runtime/asyncio", "Sleep"), ref(ctx), num(2))))))))))},
		{"composites", module(pointDecl, goMain, fn(obj("f"), nil, nil,
			set(pt1, pt(1, 2)), print(ref(pt1), addr(pt(3, 4))),
			print(&ir.Composite{Type: ir.Named{Pkg: "runtime/py", Name: "Tuple4", Args: types(tInt, tStr, tInt, tInt)}, Elems: []ir.Expr{num(1), str("a"), num(2), num(3)}}),
			print(&ir.Composite{Type: ir.Slice{Elem: tPoint}, Elems: []ir.Expr{pt(1, 2), pt(3, 4)}}),
			print(&ir.Composite{Type: ir.Slice{Elem: ir.Pointer{Elem: tPoint}}, Elems: []ir.Expr{addr(pt(1, 2)), addr(pt(3, 4))}}),
			print(lines(&ir.Composite{Type: ir.Slice{Elem: ir.Slice{Elem: tInt}}, Elems: []ir.Expr{
				&ir.Composite{Type: ir.Slice{Elem: tInt}, Elems: []ir.Expr{num(1)}}, &ir.Composite{Type: ir.Slice{Elem: tInt}, Elems: []ir.Expr{num(2), num(3)}}}})),
			set(m, lines(&ir.Composite{Type: ir.Map{Key: tStr, Elem: tPoint}, Keys: []ir.Expr{str("a"), str("longer")}, Elems: []ir.Expr{pt(1, 2), lines(pt(3, 4))}})), print(ref(m)),
			when(bin("==", ref(pt1), pt(1, 2)), print(num(1))),
			each(nil, v("p", tPoint), &ir.Composite{Type: ir.Slice{Elem: tPoint}, Elems: []ir.Expr{pt(1, 2)}}, print(num(1))),
			when(bin("==", &ir.Selector{X: pt(1, 2), Obj: fx}, call(id("len"), call(py("Join"), pt(1, 2)))), print(num(2))),
			print(&ir.Selector{X: addr(pt(1, 2)), Obj: fx})))},
		{"declarations", module(goMain,
			&ir.TypeDecl{Obj: kind, Type: tInt, Doc: "A kind of thing."},
			&ir.ConstDecl{Obj: red, Type: ir.Named{Obj: kind}, Value: num(1), Group: 1},
			&ir.ConstDecl{Obj: blue, Type: ir.Named{Obj: kind}, Value: num(2), Group: 1},
			&ir.TypeDecl{Obj: shape, Type: ir.Interface{Methods: []ir.Method{{Obj: area, Type: ir.FuncType{Results: types(tFloat)}}}}},
			&ir.TypeDecl{Obj: stack, TypePrm: []ir.TypeParam{{Name: "T", Constraint: ir.Interface{Union: types(tInt, tStr)}}},
				Type: ir.Struct{Fields: []ir.Field{{Obj: &ir.Object{Python: "items"}, Type: ir.Slice{Elem: T}}}}},
			&ir.Func{Obj: obj("twice"), TypePrm: []ir.TypeParam{{Name: "T", Constraint: ir.Interface{Union: types(tInt, tStr)}}},
				Params: vars(tx), Results: types(T), Body: []ir.Stmt{ret(bin("+", ref(tx), ref(tx)))}},
			&ir.VarDecl{Var: global("handler", ir.FuncType{Params: types(tInt, ir.Slice{Elem: tStr}), Variadic: true, Results: types(tInt, tErr)})},
			&ir.VarDecl{Var: global("anything", tAny), Value: num(1)},
			&ir.VarDecl{Var: global("ratio", tFloat), Value: num(1)},
			&ir.VarDecl{Var: global("callback", ir.FuncType{Results: types(tInt)}), Value: lit(nil, types(tInt), set(v("k", tInt), num(1)), ret(num(2)))},
			fn(obj("sum"), vars(param("a", tInt), param("b", tInt), param("s", tStr), items), types(tInt), ret(num(1))),
		)},
		{"statements", mainOf(vars(val, n, c), nil,
			&ir.Defer{Call: call(py("Print"), str("bye"))},
			&ir.Switch{Tag: ref(n), Cases: []ir.Case{{Exprs: []ir.Expr{num(1), num(2)}, Body: []ir.Stmt{print(num(1))}}, {Body: []ir.Stmt{print(num(2))}}}},
			&ir.Switch{Cases: []ir.Case{{Exprs: []ir.Expr{ref(c)}}, {Exprs: []ir.Expr{bin(">", ref(n), num(1))}, Body: []ir.Stmt{print(num(2))}}}},
			&ir.TypeSwitch{X: ref(val), Cases: []ir.TypeCase{{Types: types(tInt, tStr), Body: []ir.Stmt{print(num(1))}}, {Types: types(nil), Body: []ir.Stmt{print(num(3))}}}},
			set2(s1, ok, &ir.TypeAssert{X: ref(val), Type: s1.Type}), when(ref(ok), print(call(&ir.Selector{X: ref(s1), Obj: area}))),
			set2(e1, ok1, &ir.TypeAssert{X: ref(val), Type: tStr}),
			orElseDo(when(ref(ok1), print(ref(e1))), set2(e2, ok2, &ir.TypeAssert{X: ref(val), Type: tInt}), orElseDo(when(ref(ok2), print(ref(e2))), print(num(0)))),
			do(ref(n)), do(&ir.Index{X: &ir.Conv{Type: ir.Slice{Elem: tInt}, X: id("nil")}, Index: ref(n)}),
			print(&ir.Conv{Type: ir.Pointer{Elem: tInt}, X: id("nil")}, &ir.Conv{Type: ir.FuncType{}, X: id("nil")},
				call(id("make"), &ir.TypeExpr{Type: ir.Slice{Elem: tInt}}, ref(n)), call(id("new"), &ir.TypeExpr{Type: tInt}),
				&ir.SliceExpr{X: str("abc"), Lo: num(1)}, &ir.SliceExpr{X: str("abc"), Hi: num(1)}, &ir.SliceExpr{X: str("abc"), Lo: bin("+", ref(n), num(1)), Hi: bin("*", ref(n), num(2))}))},
		{"two_packages", multi},
	})
}

func TestSourceMap(t *testing.T) {
	s := python(`
"""Doc."""
LIMIT = 3

def f(n):
    x = n
    for i in range(n):
        def inner():
            print(x)
        inner()
    return x

print(1)
`)
	n, x, i, in := param("n", tInt), local("x", tInt), local("i", tInt), local("inner", ir.FuncType{})
	limit := obj("LIMIT")
	f := fn(obj("f"), vars(n), types(tInt), s.on(5, set(x, ref(n))),
		s.on(6, each(i, nil, ref(n), s.on(7, set(in, lit(nil, nil, s.on(8, print(ref(x), ref(i)))))), s.on(9, do(call(ref(in)))))),
		s.on(10, ret(ref(x))))
	f.Span = s.span(4)
	p := s.file("Doc.", &ir.ConstDecl{Obj: limit, Value: num(3), Span: s.span(2)}, f,
		fn(&ir.Object{Python: "main", Want: "main"}, nil, nil, s.on(12, print(num(1)))))
	out, err := Generate(p, Options{Module: "app", Runtime: stubRuntime})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	m := out.SourceMap.Files[0]
	for i, line := range strings.Split(strings.TrimSuffix(string(out.Files[1].Content), "\n"), "\n") {
		text := ""
		if l := m.Lines[i]; l > 0 {
			text = "\t// " + strings.TrimSpace(s.lines[l-1]) + " in " + m.Functions[i]
		}
		got = append(got, line+text)
	}
	want := `// Doc.
package main

import "app/internal/py"

const limit = 3	// LIMIT = 3 in <module>

func f(n int) int {	// def f(n): in f
	x := n	// x = n in f
	for i := range n {	// for i in range(n): in f
		inner := func() { py.Print(x, i) }	// print(x) in inner
		inner()	// inner() in f
	}	// for i in range(n): in f
	return x	// return x in f
}	// def f(n): in f

func main() {
	py.Print(1)	// print(1) in <module>
}`
	if diff := strings.Join(got, "\n"); diff != want {
		t.Errorf("got:\n%s\nwant:\n%s", diff, want)
	}
	if file, line, ok := out.SourceMap.Lookup("main.go", 6); file != "main.py" || line != 2 || !ok {
		t.Errorf("Lookup: %s:%d %v", file, line, ok)
	}
	if _, _, ok := out.SourceMap.Lookup("main.go", 1); ok {
		t.Error("Lookup finds a line for the package comment")
	}
	var decoded struct {
		Version int
		Files   []struct {
			Go, Python string
			Lines      []int
		}
	}
	if err := json.Unmarshal(out.SourceMap.JSON(), &decoded); err != nil || decoded.Version != 1 || !reflect.DeepEqual(decoded.Files[0].Lines, m.Lines) {
		t.Errorf("JSON: %v %+v", err, decoded)
	}
	table := string(out.SourceMap.table(""))
	if want := "= \"main\" \"main.go\" \"main.py\"\n6 2 <module>\n7 0 <module>\n8 4 f\n9 5 f\n10 6 f\n11 8 inner\n"; !strings.HasPrefix(table, want) {
		t.Errorf("table:\n%s", table)
	}
}

func TestModuleFiles(t *testing.T) {
	p := mainOf(vars(param("ctx", tCtx)), nil, do(call(pkg("runtime/asyncio", "Sleep"), ref(param("ctx", tCtx)), num(1))))
	ctx := p.Packages[0].Files[0].Decls[0].(*ir.Func).Params[0]
	p.Packages[0].Files[0].Decls[0].(*ir.Func).Body[0].(*ir.ExprStmt).X.(*ir.Call).Args[0] = ref(ctx)
	out, err := Generate(p, Options{Module: "example.com/job", GoVersion: "1.26.8", Runtime: stubRuntime})
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, f := range out.Files {
		paths = append(paths, f.Path)
	}
	want := []string{"go.mod", "main.go", "internal/asyncio/asyncio.go", "internal/py/py.go"}
	if !reflect.DeepEqual(paths, want) {
		t.Errorf("files %v, want %v", paths, want)
	}
	if got := string(out.Files[0].Content); got != "module example.com/job\n\ngo 1.26.8\n" {
		t.Errorf("go.mod: %q", got)
	}
	if got := string(out.Files[2].Content); !strings.Contains(got, `"example.com/job/internal/py"`) || strings.Contains(got, "gosyncio") {
		t.Errorf("the copy imports something else:\n%s", got)
	}
	if _, err := Generate(p, Options{Runtime: stubRuntime, Tracebacks: true}); err == nil || !strings.Contains(err.Error(), "pylines") {
		t.Errorf("a runtime package that is not there: %v", err)
	}
}

// TestFaults: IR that has no Go is an error that says where, not a panic.
func TestFaults(t *testing.T) {
	x := local("x", tInt)
	stray := param("stray", tInt)
	for _, c := range []struct {
		name, want string
		body       []ir.Stmt
	}{
		{"mismatched assignment", "2 values to 1 variables", []ir.Stmt{&ir.Assign{Lhs: []ir.Expr{ref(x)}, Rhs: []ir.Expr{num(1), num(2)}}, print(ref(x))}},
		{"not a number", "integer literal", []ir.Stmt{print(&ir.IntLit{Value: "1; os.Exit(1)"})}},
		{"an unknown operator", "binary operator", []ir.Stmt{print(bin("; x", num(1), num(2)))}},
		{"a variable of another function", "stray", []ir.Stmt{print(ref(stray))}},
		{"nil operand", "func f", []ir.Stmt{print(nil)}},
		{"a runtime package that does not exist", "nowhere", []ir.Stmt{do(call(pkg("runtime/nowhere", "F")))}},
		{"text as a name of a package", "func f", []ir.Stmt{do(call(pkg("os\"\nimport \"unsafe", "F")))}},
		{"text as a symbol", "is no name", []ir.Stmt{do(call(pkg("os", "x y")))}},
		{"text as a predeclared name", "is no name", []ir.Stmt{print(id("1) //"))}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Generate(mainOf(nil, nil, c.body...), Options{Runtime: stubRuntime})
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want an error with %q", err, c.want)
			}
			if err != nil && strings.Contains(err.Error(), "goroutine") && c.name != "nil operand" {
				t.Errorf("a panic: %v", err)
			}
		})
	}
}

// TestTextStaysText: whatever names, comments, docstrings and strings hold, the Go has the same declarations.
func TestTextStaysText(t *testing.T) {
	hostile := []string{"x", "a b", "x; os.Exit(1)", "\n}\nfunc init() {}\n", "*/", "//go:embed x", "`", "\"", "\x00", "\xff", "\u2028", "\r", "日本", "1st", "_", "", "func", "nil",
		"\xed\xa0\x80", "\ufeff", "+build ignore", "go:build ignore", "line x.go:1", "export F", "\\", "%s", "{{.}}", strings.Repeat("x", 300)}
	for _, text := range hostile {
		x := local(text, tInt)
		o := &ir.Object{Python: text}
		f := fn(o, vars(param(text+"p", tInt)), nil, at(3, 4, set(x, num(1))), at(4, 4, print(ref(x), str(text))), at(5, 4, when(&ir.Builtin{Name: "true"}, print(num(1)))))
		f.Doc, f.Span = text, ast.Span{Line: 2, EndLine: 5}
		typ := &ir.TypeDecl{Obj: &ir.Object{Python: text + "T", Exported: true}, Doc: text, Type: ir.Struct{Fields: []ir.Field{{Obj: &ir.Object{Python: text, Exported: true}, Type: tInt}}}}
		p := module(f, typ, fn(&ir.Object{Python: "main", Want: "main"}, nil, nil))
		file := p.Packages[0].Files[0]
		file.Doc, file.Name, file.Source = text, text, text
		for line := 1; line < 9; line++ {
			file.Comments = append(file.Comments, ast.Comment{Span: ast.Span{Line: line, Col: line * 2, EndLine: line}, Text: "#" + text})
		}
		out, err := Generate(p, Options{Module: "app", Runtime: stubRuntime})
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		if err := typeCheck(out); err != nil {
			t.Errorf("%q: %v\n%s", text, err, out.Files[1].Content)
		}
		if got := declarations(t, out.Files[1].Content); got != "import func type func" {
			t.Errorf("%q: the file declares %s\n%s", text, got, out.Files[1].Content)
		}
		for i, line := range strings.Split(string(out.Files[1].Content), "\n") {
			if strings.HasPrefix(line, "//") && len(line) > 2 && line[2] != ' ' && line[2] != '\t' {
				t.Errorf("%q: line %d may be a directive: %q", text, i+1, line)
			}
		}
	}
}
