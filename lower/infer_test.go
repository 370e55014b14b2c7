package lower

import (
	"sort"
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/effects"
	"github.com/gosyncio/gosyncio/lower/imports"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/stubs"
	"github.com/gosyncio/gosyncio/lower/types"
	"github.com/gosyncio/gosyncio/parser"
)

// analysed runs the phases before lowering over a script.
func analysed(t *testing.T, src string) *builder {
	t.Helper()
	var diags diag.List
	tree := parser.Parse("test.py", []byte(src), &diags)
	if diags.HasErrors() {
		t.Fatalf("%v", diags.Sorted())
	}
	info := scope.Analyze(tree, scope.Options{File: "test.py", Diags: &diags, Builtins: scope.Builtins()})
	trees := map[string]*ast.Module{}
	stub := func(name string) *ast.Module {
		if _, ok := trees[name]; !ok {
			trees[name] = nil
			if text, ok := stubs.Source(name); ok {
				trees[name] = parser.Parse(name+".pyi", []byte(text), &diags)
			}
		}
		return trees[name]
	}
	script := &SourceFile{Name: "__main__", Path: "test", File: "test.py", Script: true, Tree: tree, Scopes: info}
	p, err := Infer([]*SourceFile{script}, &diags, Options{
		Stubs: stub, Library: func(string) imports.Standing { return imports.Declared },
	})
	if err != nil {
		t.Fatal(err)
	}
	eff, gens := effects.Analyze(p, func(*types.Field) bool { return false }, func(*types.Cell) bool { return false })
	b := newBuilder(p, eff, gens, &diags)
	b.lists = newListForms(b)
	b.intervals = newIntervals(b)
	return b
}

// TestInference: what inference finds for a global, and whether its list is a plain slice.
func TestInference(t *testing.T) {
	for _, c := range []struct{ src, name, want string }{
		{"x = 1\n", "x", "int"},
		{"x = []\nx.append('a')\n", "x", "list[str]"},
		{"def f(a):\n    return a + 1\nx = f(2.5)\n", "x", "float"},
		{"def f(a):\n    return [a]\nx = f('s')\n", "x", "list[str]"},
		{"x = None\nx = 3\n", "x", "None | int"},
		{"x = {'a': 1}.get('b')\n", "x", "None | int"},
		{"class C:\n    def __init__(self, n):\n        self.n = n\nx = C('t').n\n", "x", "str"},
		{"def g():\n    yield 1\nx = list(g())\n", "x", "list[int]"},
		{"x = [(i, str(i)) for i in range(3)]\n", "x", "list[tuple[int, str]]"},
		{"f = lambda n: n * 2\nx = f(4)\n", "x", "int"},
		{"import asyncio\nasync def f():\n    return 'v'\nx = asyncio.run(f())\n", "x", "str"},
		{"import asyncio\nasync def f(n):\n    return n\nasync def g():\n    return await asyncio.gather(f(1), f(2))\nx = asyncio.run(g())\n", "x", "list[int]"},
		{"x = sorted({'b': 1}.items(), key=lambda kv: kv[1])\n", "x", "list[tuple[str, int]]"},
		{"x = 1 if len('ab') else 'c'\n", "x", "int | str"},
	} {
		b := analysed(t, c.src)
		got := b.describeCell(b.p.Modules[0].Members[c.name].Cell, 0)
		if got != c.want {
			t.Errorf("%q: %s is %s, want %s", c.src, c.name, got, c.want)
		}
	}
}

// TestListForms: a list with one holder is a slice, one that is shared while it grows is not.
func TestListForms(t *testing.T) {
	for _, c := range []struct {
		src   string
		plain bool
	}{
		{"def f():\n    xs = []\n    xs.append(1)\n    return xs\nprint(f())\n", true},
		{"def f(xs):\n    for x in xs:\n        print(x)\nxs = [1, 2]\nf(xs)\n", true},
		{"def f(xs):\n    xs.append(1)\nxs = [0]\nf(xs)\nprint(xs)\n", false},
		{"xs = [1]\nys = xs\nys.append(2)\nprint(xs)\n", false},
		{"xs = [1]\nprint(xs is None)\nxs.append(2)\n", false},
		{"class C:\n    def __init__(self):\n        self.xs = []\n    def add(self, x):\n        self.xs.append(x)\nc = C()\nc.add(1)\nprint(c.xs)\n", true},
	} {
		b := analysed(t, c.src)
		slices, lists := 0, 0
		b.p.EachCell(func(cell *types.Cell) {
			switch b.rep(cell).Kind {
			case Slice:
				slices++
			case List:
				lists++
			}
		})
		if plain := slices > 0 && lists == 0; plain != c.plain {
			t.Errorf("%q: %d slices, %d lists; want plain %v", c.src, slices, lists, c.plain)
		}
	}
}

// TestEffects: whether a function suspends, the classes it raises and those it faults with.
func TestEffects(t *testing.T) {
	for _, c := range []struct{ src, suspends, raises, faults string }{
		{"def f(a):\n    return a\nf(1)\n", "no", "", ""},
		{"def f(a):\n    raise ValueError(a)\nf(1)\n", "no", "ValueError", ""},
		{"def f(d):\n    return d['k']\nf({'k': 1})\n", "no", "", "KeyError"},
		{"def f(d):\n    try:\n        return d['k']\n    except KeyError:\n        return 0\nf({'k': 1})\n", "no", "", ""},
		{"def f(a):\n    return a // 2\nf(1)\n", "no", "", ""},
		{"def f(a):\n    return 2 // a\nf(1)\n", "no", "", "ZeroDivisionError"},
		{"async def f(a):\n    return a\nf(1)\n", "no", "", ""},
		{"import asyncio\nasync def f(a):\n    await asyncio.sleep(a)\nasyncio.run(f(1))\n", "yes", "CancelledError ValueError", ""},
		{"def g():\n    raise KeyError('k')\ndef f(a):\n    try:\n        g()\n    except LookupError:\n        pass\nf(1)\n", "no", "", ""},
	} {
		b := analysed(t, c.src)
		var f *types.Func
		for _, fn := range b.p.Funcs {
			if fn.Name == "f" {
				f = fn
			}
		}
		e := b.eff.Of(f)
		suspends := "no"
		if e.Suspends {
			suspends = "yes"
		}
		if got := names(e.Raises); suspends != c.suspends || got != c.raises || names(e.Faults) != c.faults {
			t.Errorf("%q: suspends %s, raises %q, faults %q; want %s, %q, %q", c.src, suspends, got, names(e.Faults), c.suspends, c.raises, c.faults)
		}
	}
}

func names(s effects.Set) string {
	var list []string
	for c := range s {
		list = append(list, c.Name)
	}
	sort.Strings(list)
	return strings.Join(list, " ")
}

// TestIntervals: where Go's + and * can't overflow.
func TestIntervals(t *testing.T) {
	for _, c := range []struct {
		src  string
		want bool // bounded
	}{
		{"def f():\n    n = 0\n    for x in 'abc':\n        n += 1\n    return n\nprint(f())\n", true},
		{"def f():\n    n = 1\n    for x in 'abc':\n        n *= 2\n    return n\nprint(f())\n", false},
		{"def f():\n    n = int('7')\n    return n\nprint(f())\n", false},
		{"def f():\n    n = len('abc') + 1\n    return n\nprint(f())\n", true},
		{"def f(n):\n    return n\nprint(f(3), f(4))\n", true},
		{"def f(n):\n    return n\nprint(f(int('3')))\n", false},
	} {
		b := analysed(t, c.src)
		bounded := false
		for v := range allVars(b) {
			if v.Name == "n" {
				bounded = b.intervals.variable(v) != everything
			}
		}
		if bounded != c.want {
			t.Errorf("%q: n bounded %v, want %v", c.src, bounded, c.want)
		}
	}
}

// allVars are the variables that the functions of a program bind.
func allVars(b *builder) map[*types.Var]bool {
	vars := map[*types.Var]bool{}
	m := b.p.Modules[0]
	for _, s := range b.p.Scopes(m).Scopes {
		for _, bd := range s.Bindings {
			vars[b.p.VarOf(m, bd)] = true
		}
	}
	return vars
}
