package scope

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	pyast "github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	pyparser "github.com/gosyncio/gosyncio/parser"
)

var testBuiltins = []string{
	"print", "len", "range", "open", "super", "property", "staticmethod", "classmethod", "int", "str", "list", "Exception",
	"ValueError", "NameError", "any", "sorted", "input", "isinstance", "object", "__debug__", "TypeError",
}

func analyze(t testing.TB, src string, opts Options) (*pyast.Module, *Info, *diag.List) {
	t.Helper()
	diags := &diag.List{}
	m := pyparser.Options{TopLevelAwait: true, SyntaxOnly: true}.Parse("m.py", []byte(src), diags)
	if diags.HasErrors() {
		t.Fatalf("the source does not parse: %v", diags.Sorted())
	}
	opts.File, opts.Diags = "m.py", diags
	if opts.Builtins == nil {
		opts.Builtins = testBuiltins
	}
	return m, Analyze(m, opts), diags
}

func unindent(s string) string {
	lines := strings.Split(strings.TrimPrefix(s, "\n"), "\n")
	prefix := lines[0][:len(lines[0])-len(strings.TrimLeft(lines[0], "\t"))]
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], prefix)
	}
	return strings.ReplaceAll(strings.TrimRight(strings.Join(lines, "\n"), "\t\n")+"\n", "\t", "    ")
}

func TestScopes(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"module and function", `
			x = 1
			def f(a, /, b=x, *args, c, **kw):
				x = a
				return x + y()
			y = f
			`, `
			module
				x: assigned@1:1 | read 2:15
				f: def@2:1 | read 5:5
				y: assigned@5:1 | read 4:16? | captured
				function f returns
					a: param@2:7 | read 3:9
					b: param@2:13
					args: param@2:19
					c: param@2:25
					kw: param@2:30
					x: assigned@3:5 | read 4:12
			`},
		{"nonlocal and global", `
			n = 0
			def outer():
				k = 0
				def inner():
					nonlocal k
					global n, fresh
					k += 1
					n = k
					fresh = n
				return inner
			`, `
			module
				n: assigned@1:1 assigned@8:9(inner) | read 9:17 | captured | assigned in inner
				fresh: assigned@9:9(inner) | captured | assigned in inner
				outer: def@2:1
				function outer returns
					k: assigned@3:5 augmented@7:9(inner) | read 7:9 8:13 | captured | assigned in inner
					inner: def@4:5 | read 10:12
					function inner
			`},
		{"class names are not seen in methods", `
			limit = 1
			class C:
				limit = 2
				double = limit * 2
				names = [limit for _ in limit]
				def m(self):
					return limit, super().m()
			`, `
			module
				limit: assigned@1:1 | read 5:14 7:16 | captured
				C: class@2:1
				class C super
					limit: assigned@3:5 | read 4:14 5:29
					double: assigned@4:5
					names: assigned@5:5
					m: def@6:5
					comprehension
						_: comprehension-for@5:24
					function m returns super
						self: param@6:11
			`},
		{"a class reads the module's name until it has its own", `
			x = 1
			class C:
				x = x
				y = x
			`, `
			module
				x: assigned@1:1 | read 3:9
				C: class@2:1
				class C
					x: assigned@3:5 | read 4:9
					y: assigned@4:5
			`},
		{"walrus in a comprehension binds outside", `
			def f(xs):
				ys = [y for x in xs if (y := x)]
				return y, (lambda q: q + y)(1)
			`, `
			module
				f: def@1:1
				function f returns
					xs: param@1:7 | read 2:22
					y: walrus@2:29(inner) | read 2:11 3:12? 3:30? | captured
					ys: assigned@2:5
					comprehension
						x: comprehension-for@2:17 | read 2:34
					lambda
						q: param@3:23 | read 3:26
			`},
		{"binders without a name node", `
			import a.b, c.d as e
			from f import g as h, i
			try:
				pass
			except ValueError as err:
				print(err)
			match a:
				case [h, *rest] | {"k": h, **rest}:
					pass
				case e.X(z=1) as whole:
					pass
			for t, (u, *v) in a: pass
			with open(i) as w, h as (p, q): pass
			del t
			w: int
			`, `
			module
				a: import@1:8 | read 7:7 12:19
				e: import@1:13 | read 10:10
				h: import@2:15 capture@8:11 capture@8:29 | read 13:20
				i: import@2:23 | read 13:11
				err: except@5:1 | read 6:11
				rest: capture@8:14 capture@8:23
				whole: capture@10:10
				t: for@12:5 deleted@14:5
				u: for@12:9
				v: for@12:13
				w: with@13:17 annotated@15:1
				p: with@13:26
				q: with@13:29
			`},
		{"private names", `
			class _Stack:
				__top = 1
				def pop(self, __x):
					__y = __x
					return __z__
			__z__ = 1
			`, `
			module
				_Stack: class@1:1
				__z__: assigned@6:1 | read 5:16 | captured
				class _Stack
					_Stack__top: assigned@2:5
					pop: def@3:5
					function pop returns
						self: param@3:13
						_Stack__x: param@3:19 | read 4:15
						_Stack__y: assigned@4:9
			`},
		{"type parameters", `
			class Box[T: str]:
				def get[U](self, u: U) -> T:
					return u
			type Pair[A] = list[Pair[A]]
			`, `
			module
				Box: class@1:1
				Pair: type-alias@4:6 | read 4:21? | captured
				type parameters
					T: type-parameter@1:11 | read 2:31
					type value
					class Box
						get: def@2:5
						type parameters
							U: type-parameter@2:13 | read 2:25
							function get returns
								self: param@2:16
								u: param@2:22 | read 3:16
				type parameters
					A: type-parameter@4:11 | read 4:26 | captured
					type value
			`},
		{"async, generators", `
			async def f(xs):
				async with xs as c:
					yield [await x async for x in xs]
				g = (await x for x in [i async for i in xs])
			`, `
			module
				f: def@1:1
				function f async generator
					xs: param@1:13 | read 2:16 3:39 4:45
					c: with@2:22
					g: assigned@4:5
					comprehension async
						x: comprehension-for@3:34 | read 3:22
					comprehension async
						i: comprehension-for@4:40 | read 4:28
					comprehension async generator
						x: comprehension-for@4:22 | read 4:16
			`},
		{"a global declaration hides an outer function's name", `
			x = 0
			def outer():
				x = 1
				def mid():
					global x
					def inner():
						return x
					return inner
				return mid
			`, `
			module
				x: assigned@1:1 | read 7:20 | captured
				outer: def@2:1
				function outer returns
					x: assigned@3:5
					mid: def@4:5 | read 9:12
					function mid returns
						inner: def@6:9 | read 8:16
						function inner returns
			`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, info, _ := analyze(t, unindent(tt.src), Options{})
			var got strings.Builder
			info.Dump(&got)
			want := strings.ReplaceAll(unindent(tt.want), "    ", "  ")
			if got.String() != want {
				t.Errorf("got\n%s\nwant\n%s", got.String(), want)
			}
		})
	}
}

func TestImportedModules(t *testing.T) {
	src := "def f():\n    return x\nif input():\n    x = 1\nf()\n"
	boundness := func(o Options) Boundness {
		_, info, _ := analyze(t, src, o)
		return info.Bound(info.Module.Own("x").Reads[0])
	}
	src = "def f():\n    return x\nx = 1\n"
	if b := boundness(Options{}); b != Always {
		t.Errorf("never entered: %v", b)
	}
	if b := boundness(Options{Imported: true}); b != Always {
		t.Errorf("entered when the module is done: %v", b)
	}
	if b := boundness(Options{InCycle: true}); b != Maybe {
		t.Errorf("entered at any time: %v", b)
	}
}

func TestDiagnostics(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"close match", "count = 1\nprint(cuont)\n", "2:7 error GSY0201 name 'cuont' is not defined; did you mean 'count'?"},
		{"builtin", "prnit(1)\n", "1:1 error GSY0201 name 'prnit' is not defined; did you mean 'print'?"},
		{"module", "def f():\n    asyncio.run(1)\n", "2:5 error GSY0201 name 'asyncio' is not defined; did you forget to import 'asyncio'?"},
		{"once a scope", "zq1; zq1\ndef f(): zq1\n", "1:1 error GSY0201 name 'zq1' is not defined; bind it before it is read, or import it|" +
			"2:10 error GSY0201 name 'zq1' is not defined; bind it before it is read, or import it"},
		{"caught", "try:\n    zq1\nexcept NameError: pass\n", "2:5 warning GSY0201 name 'zq1' is not defined; bind it before it is read, or import it"},
		{"not caught in a function", "try:\n    def f(): zq1\nexcept NameError: pass\n", "2:14 error GSY0201 name 'zq1' is not defined; bind it before it is read, or import it"},
		{"star import of unknown names", "from m import *\nzq1\n", ""},
		{"class names in methods", "class C:\n    zq1 = 1\n    def m(self): return zq1\n", "3:25 error GSY0201 name 'zq1' is not defined; bind it before it is read, or import it"},
		{"nonlocal at module level", "nonlocal x\n", "1:1 error GSY0202 nonlocal declaration not allowed at module level; "},
		{"no binding", "def f():\n    nonlocal x\n", "2:5 error GSY0202 no binding for nonlocal 'x' found; "},
		{"parameter and global", "def f(x):\n    global x\n", "2:5 error GSY0202 name 'x' is parameter and global; "},
		{"used prior", "def f():\n    print(x)\n    global x\nx=1\n", "3:5 error GSY0202 name 'x' is used prior to global declaration; "},
		{"assigned before", "def f():\n    x = 1\n    global x\n", "3:5 error GSY0202 name 'x' is assigned to before global declaration; "},
		{"annotated", "def f():\n    x: int\n    global x\n", "3:5 error GSY0202 annotated name 'x' can't be global; "},
		{"annotated after", "def f():\n    global x\n    x: int = 1\n", "3:5 error GSY0202 annotated name 'x' can't be global; "},
		{"both", "def g():\n    x = 1\n    def f():\n        global x\n        nonlocal x\n", "4:9 error GSY0202 name 'x' is nonlocal and global; "},
		{"duplicate argument", "def f(a, a): pass\n", "1:10 error GSY0202 duplicate argument 'a' in function definition; "},
		{"rebinds", "[x := 1 for x in []]\n", "1:2 error GSY0202 assignment expression cannot rebind comprehension iteration variable 'x'; "},
		{"walrus in a class", "class C:\n    [y := 1 for x in []]\n", "2:6 error GSY0202 assignment expression within a comprehension cannot be used in a class body; "},
		{"walrus in an iterable", "[1 for x in (y := [])]\n", "1:14 error GSY0202 assignment expression cannot be used in a comprehension iterable expression; "},
		{"star in a function", "def f():\n    from m import *\n", "2:5 error GSY0202 import * only allowed at module level; "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, _, diags := analyze(t, tt.src, Options{})
			var got []string
			for _, d := range diags.Sorted() {
				got = append(got, at(d.Span)+" "+d.Severity.String()+" "+d.Code+" "+d.Message+"; "+d.Advice)
			}
			if s := strings.Join(got, "|"); s != tt.want {
				t.Errorf("got  %s\nwant %s", s, tt.want)
			}
		})
	}
}

func TestMangle(t *testing.T) {
	for _, tt := range []struct{ name, class, want string }{
		{"__x", "C", "_C__x"}, {"__x", "__C", "_C__x"}, {"__x__", "C", "__x__"}, {"_x", "C", "_x"}, {"__x", "", "__x"},
		{"__x", "___", "__x"}, {"__a.b", "C", "__a.b"}, {"__", "C", "__"}, {"x", "C", "x"},
	} {
		if got := Mangle(tt.name, tt.class); got != tt.want {
			t.Errorf("Mangle(%q, %q) = %q, want %q", tt.name, tt.class, got, tt.want)
		}
	}
}

// Recorded from CPython 3.13's traceback._compute_suggestion_error with the candidates as names of a module.
func TestMeant(t *testing.T) {
	names := []string{"fetch_user", "count", "main", "Count", "maximum", "_hidden", "x"}
	for _, tt := range []struct{ wrong, want string }{
		{"fetch_usr", "fetch_user"}, {"cuont", "count"}, {"COUNT", "Count"}, {"mian", ""}, {"zzz", ""}, {"hidden", ""},
		{"_hiden", "_hidden"}, {"y", ""}, {"maxinum", "maximum"},
	} {
		if got := meant(tt.wrong, slices.Clone(names)); got != tt.want {
			t.Errorf("meant(%q) = %q, want %q", tt.wrong, got, tt.want)
		}
	}
}

func TestQualName(t *testing.T) {
	_, info, _ := analyze(t, unindent(`
		class A:
			class B[T]:
				def m(self):
					def g(): return [0 for _ in (lambda: 1)()]
					global h
					def h(): pass
		`), Options{})
	var got []string
	for _, s := range info.Scopes {
		if s.Kind != Module && s.Kind != TypeParams {
			got = append(got, s.QualName())
		}
	}
	want := "A A.B A.B.m A.B.m.<locals>.g A.B.m.<locals>.g.<locals>.<lambda> A.B.m.<locals>.g.<locals>.<listcomp> h"
	if s := strings.Join(got, " "); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
}

// TestSwitchesAreExhaustive holds every switch over a kind of node to the nodes that package ast declares.
func TestSwitchesAreExhaustive(t *testing.T) {
	declared := map[string][]string{} // marker method → types
	fset := token.NewFileSet()
	nodes, err := parser.ParseFile(fset, filepath.Join("..", "..", "ast", "nodes.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range nodes.Decls {
		if f, ok := d.(*ast.FuncDecl); ok && f.Recv != nil {
			if star, ok := f.Recv.List[0].Type.(*ast.StarExpr); ok {
				declared[f.Name.Name] = append(declared[f.Name.Name], star.X.(*ast.Ident).Name)
			}
		}
	}
	switches := []struct{ file, function, marker string }{
		{"walk.go", "statement", "statement"}, {"walk.go", "expression", "expression"}, {"walk.go", "pattern", "pattern"},
		{"walk.go", "typeParam", "typeParam"},
		{"flowstmt.go", "statement", "statement"}, {"flowexpr.go", "expression", "expression"}, {"flowstmt.go", "pattern", "pattern"},
		{"entry.go", "typeParams", "typeParam"},
	}
	for _, sw := range switches {
		if len(declared[sw.marker]) == 0 {
			t.Fatalf("package ast declares no node with the method %s", sw.marker)
		}
		file, err := parser.ParseFile(fset, sw.file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		handled := map[string]bool{}
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Name.Name != sw.function {
				continue
			}
			ast.Inspect(f, func(n ast.Node) bool {
				if c, ok := n.(*ast.CaseClause); ok {
					for _, e := range c.List {
						if star, ok := e.(*ast.StarExpr); ok {
							handled[star.X.(*ast.SelectorExpr).Sel.Name] = true
						}
					}
				}
				return true
			})
		}
		for _, name := range declared[sw.marker] {
			if !handled[name] {
				t.Errorf("%s: the switch of %s misses %s", sw.file, sw.function, name)
			}
		}
	}
}
