package codegen

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// TestRandomPrograms makes random IR, runs it in the interpreter, compiles and runs the Go, and compares what they
// print: no pass may change the meaning, whatever the shape of the program. One build serves all programs.
func TestRandomPrograms(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command")
	}
	const programs = 500
	var decls []ir.Decl
	var mainBody []ir.Stmt
	in := &interp{funcs: map[*ir.Object]*ir.Func{}, homes: map[*ir.Var]*[]ir.Stmt{}}
	get := getFunc()
	decls = append(decls, get)
	for seed := range programs {
		g := &generator{Rand: rand.New(rand.NewSource(int64(seed))), get: get.Obj}
		f := g.function(fmt.Sprintf("program_%d", seed))
		decls = append(decls, f)
		mainBody = append(mainBody, print(str(fmt.Sprint("-- ", seed)), call(fun(f.Obj), num(seed%7))))
	}
	mainFn := fn(&ir.Object{Python: "main", Want: "main"}, nil, nil, mainBody...)
	decls = append(decls, mainFn)
	for _, d := range decls {
		f := d.(*ir.Func)
		in.funcs[f.Obj] = f
		in.prepare(f)
	}
	in.call(nil, &mainFn.Body, nil, nil)
	want := strings.Split(in.out.String(), "\n")

	rt := maps.Clone(stubRuntime)
	rt["py/py.go"] = &fstest.MapFile{Data: []byte("package py\n\nimport (\n\t\"bufio\"\n\t\"fmt\"\n\t\"os\"\n)\n\nvar out = bufio.NewWriter(os.Stdout)\n\nfunc Print(args ...any) { fmt.Fprintln(out, args...); out.Flush() }\n\n// Failure is an error.\ntype Failure struct{}\n\nfunc (Failure) Error() string { return \"failure\" }\n")}
	out, err := Generate(module(decls...), Options{Module: "app", Runtime: rt})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, dir, out)
	cmd := exec.Command(goTool, "run", ".")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	text, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s\n%s", err, stderr.String(), dir)
	}
	got := strings.Split(string(text), "\n")
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("line %d: the Go prints %q, the IR %q; then %q", i+1, got[min(i, len(got)-1)], want[i], want[i:min(i+40, len(want))])
		}
	}
	// x || x is what the program says: a finding about the Python, not the Go.
	vet := exec.Command(goTool, "vet", "-bools=false", "./...")
	vet.Dir, vet.Env = dir, cmd.Env
	if text, err := vet.CombinedOutput(); err != nil {
		t.Errorf("vet: %v\n%s", err, text)
	}
}

func write(t *testing.T, dir string, out *Output) {
	t.Helper()
	for _, f := range out.Files {
		file := filepath.Join(dir, filepath.FromSlash(f.Path))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, f.Content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// getFunc is func get(n int) (int, error): an error where n has the bits 0 and 1 clear.
func getFunc() *ir.Func {
	n := param("n", tInt)
	return fn(obj("get"), vars(n), types(tInt, tErr),
		when(bin("==", bin("&", ref(n), num(3)), num(0)), ret(num(-1), &ir.Conv{Type: tErr, X: pkgValue()})),
		ret(bin("*", ref(n), num(2)), id("nil")))
}

func pkgValue() ir.Expr { return &ir.Composite{Type: ir.Named{Pkg: "runtime/py", Name: "Failure"}} }

// A generator makes random functions that end.
type generator struct {
	*rand.Rand
	get    *ir.Object
	ints   []*ir.Var
	bools  []*ir.Var
	fns    *ir.Var
	loops  []*ir.Label // of the loops around, in the innermost function
	blocks []*ir.Label // of the labelled blocks around
	inLit  int
	n      int
	locked map[*ir.Var]bool // counters of loops
}

func (g *generator) function(name string) *ir.Func {
	p := param("n", tInt)
	names := []string{"x", "y", "total", "err", "len", "value", "x", "item_id", "get", "main"}
	g.ints = []*ir.Var{p}
	for i := range 6 {
		g.ints = append(g.ints, local(names[(i+g.Intn(3))%len(names)], tInt))
	}
	g.bools = []*ir.Var{local("flag", tBool), local("ok", tBool)}
	g.fns = local("fns", ir.Slice{Elem: ir.FuncType{}})
	g.locked = map[*ir.Var]bool{}
	body := g.list(4, 3)
	f := local("fn", ir.FuncType{})
	body = append(body, each(nil, f, ref(g.fns), do(call(ref(f)))))
	for _, v := range g.ints[:g.Intn(len(g.ints))] {
		body = append(body, print(ref(v)))
	}
	body = append(body, ret(ref(g.ints[1+g.Intn(3)])))
	return fn(obj(name), vars(p), types(tInt), body...)
}

// list makes a block. Some have variables of their own: assigned first, on one path, or read first.
func (g *generator) list(n, depth int) []ir.Stmt {
	var out []ir.Stmt
	known := len(g.ints)
	defer func() { g.ints = g.ints[:known] }()
	if g.Intn(2) == 0 {
		v := local([]string{"x", "y", "inner", "err"}[g.Intn(4)], tInt)
		switch g.Intn(4) {
		case 0, 1:
			out = append(out, set(v, g.intExpr(1)))
		case 2:
			out = append(out, when(g.boolExpr(1), set(v, g.intExpr(1))))
		}
		g.ints = append(g.ints, v, v)
		if g.Intn(3) == 0 {
			out = append(out, set(g.fns, call(id("append"), ref(g.fns), lit(nil, nil, print(ref(v))))))
		}
	}
	for range 1 + g.Intn(n) {
		out = append(out, g.stmts(depth)...)
	}
	return out
}

func (g *generator) target() *ir.Var {
	for {
		if v := g.ints[g.Intn(len(g.ints))]; !g.locked[v] {
			return v
		}
	}
}

func (g *generator) label() *ir.Label {
	if len(g.loops) == 0 || g.Intn(2) == 0 {
		return nil
	}
	return g.loops[g.Intn(len(g.loops))]
}

func (g *generator) inLoop(f func(l *ir.Label) ir.Stmt) ir.Stmt {
	l := &ir.Label{Want: "loop"}
	g.loops = append(g.loops, l)
	s := f(l)
	g.loops = g.loops[:len(g.loops)-1]
	return s
}

func (g *generator) stmts(depth int) []ir.Stmt {
	one := func(s ir.Stmt) []ir.Stmt { return []ir.Stmt{s} }
	kind := g.Intn(20)
	if depth == 0 {
		kind = g.Intn(7)
	}
	switch kind {
	case 0, 1:
		return one(set(g.target(), g.intExpr(2)))
	case 2:
		return one(set(g.bools[g.Intn(2)], g.boolExpr(2)))
	case 3:
		return one(opset(g.target(), []string{"+", "-", "^"}[g.Intn(3)], g.intExpr(1)))
	case 4, 5:
		return one(print(g.intExpr(2), g.boolExpr(1)))
	case 6:
		a, b := g.target(), g.target()
		if a == b {
			return one(set(a, g.intExpr(1)))
		}
		return one(&ir.Assign{Lhs: []ir.Expr{ref(a), ref(b)}, Rhs: []ir.Expr{g.intExpr(1), g.intExpr(1)}})
	case 7, 8:
		s := when(g.boolExpr(2), g.list(3, depth-1)...)
		if g.Intn(2) == 0 {
			s.Else = g.list(3, depth-1)
		}
		if g.Intn(8) == 0 {
			s.Then = nil
		}
		return one(s)
	case 9:
		return one(g.inLoop(func(l *ir.Label) ir.Stmt {
			i := local("i", tInt)
			g.ints = append(g.ints, i)
			defer func() { g.ints = g.ints[:len(g.ints)-1] }()
			r := each(i, nil, num(g.Intn(4)), g.list(3, depth-1)...)
			r.Label = l
			return r
		}))
	case 10:
		return one(g.inLoop(func(l *ir.Label) ir.Stmt {
			c := local("c", tInt)
			g.locked[c] = true
			if g.Intn(2) == 0 {
				g.ints = append(g.ints, c)
				defer func() { g.ints = g.ints[:len(g.ints)-1] }()
			}
			body := g.list(3, depth-1)
			if g.Intn(4) == 0 {
				body = append([]ir.Stmt{set(g.fns, call(id("append"), ref(g.fns), lit(nil, nil, print(ref(c)))))}, body...)
			}
			return &ir.For{Label: l, Init: set(c, num(g.Intn(2))), Cond: bin("<", ref(c), num(2+g.Intn(2))), Post: &ir.IncDec{X: ref(c)}, Body: body}
		}))
	case 11:
		c := tmp("turns", tInt)
		loop := g.inLoop(func(l *ir.Label) ir.Stmt {
			body := []ir.Stmt{opset(c, "+", num(1)), when(bin(">", ref(c), num(2)), &ir.Branch{})}
			return &ir.For{Label: l, Body: append(body, g.list(3, depth-1)...)}
		})
		return []ir.Stmt{set(c, num(0)), loop}
	case 12:
		if len(g.blocks) > 0 && g.Intn(2) == 0 {
			return one(when(g.boolExpr(1), &ir.Branch{Label: g.blocks[g.Intn(len(g.blocks))]}))
		}
		if len(g.loops) == 0 {
			return one(print(g.intExpr(1)))
		}
		return one(when(g.boolExpr(1), &ir.Branch{Continue: g.Intn(2) == 0, Label: g.label()}))
	case 13:
		if g.inLit > 0 {
			return one(when(g.boolExpr(1), ret()))
		}
		if g.Intn(3) == 0 { // by a literal that is called at once
			return one(when(g.boolExpr(1), ret(call(lit(nil, types(tInt), set(g.target(), g.intExpr(1)), print(g.intExpr(1)), ret(g.intExpr(1)))))))
		}
		return one(when(g.boolExpr(1), ret(g.intExpr(1))))
	case 14: // a closure for later
		return one(set(g.fns, call(id("append"), ref(g.fns), g.lit(depth))))
	case 15: // a closure at once
		now := g.lit(depth)
		now.Now = g.Intn(2) == 0
		return one(do(call(now)))
	case 16: // a copy of each turn's own, captured
		own := tmp("own", tInt)
		own.PerIteration = true
		return []ir.Stmt{set(own, g.intExpr(1)), set(g.fns, call(id("append"), ref(g.fns), lit(nil, nil, print(ref(own)))))}
	case 17: // an error
		e, v := tmp("err", tErr), g.target()
		test := when(nilErr(e), print(g.intExpr(1)))
		switch g.Intn(4) {
		case 0:
			test.Else = g.list(2, depth-1)
		case 1:
			if g.inLit == 0 {
				test.Then = append(test.Then, ret(g.intExpr(1)))
			}
		case 2:
			test.Then = g.list(2, depth-1)
		}
		if g.Intn(3) == 0 {
			v = nil
		}
		out := []ir.Stmt{set2(v, e, call(fun(g.get), g.intExpr(1))), test}
		if v != nil && g.Intn(2) == 0 { // through a variable of lowering's own
			through := tmp("v", tInt)
			out = []ir.Stmt{set2(through, e, call(fun(g.get), g.intExpr(1))), test, set(v, ref(through))}
		}
		if g.Intn(3) == 0 {
			out = append(out, print(bin("==", ref(e), id("nil"))))
		}
		if g.Intn(3) == 0 { // another of the same name, while the first is in use
			e2 := tmp("err", tErr)
			out = append(out, set2(nil, e2, call(fun(g.get), g.intExpr(1))), print(bin("==", ref(e), id("nil")), bin("==", ref(e2), id("nil"))))
		}
		return out
	case 18: // a block that is left by name
		l := &ir.Label{Want: "block"}
		g.blocks = append(g.blocks, l)
		body := append(g.list(3, depth-1), when(g.boolExpr(1), &ir.Branch{Label: l}))
		body = append(body, g.list(2, depth-1)...)
		g.blocks = g.blocks[:len(g.blocks)-1]
		return one(&ir.Block{Label: l, Body: body})
	default:
		sw := &ir.Switch{Tag: bin("&", g.intExpr(1), num(3))}
		for i := range 1 + g.Intn(3) {
			body := g.list(2, depth-1)
			if g.Intn(4) == 0 {
				body = append(body, when(g.boolExpr(1), &ir.Branch{}), print(num(i)))
			}
			sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{num(i)}, Body: body})
		}
		if g.Intn(2) == 0 {
			sw.Cases = append(sw.Cases, ir.Case{Body: g.list(2, depth-1)})
		}
		return one(sw)
	}
}

func (g *generator) lit(depth int) *ir.FuncLit {
	loops, blocks := g.loops, g.blocks
	g.loops, g.blocks, g.inLit = nil, nil, g.inLit+1
	defer func() { g.loops, g.blocks, g.inLit = loops, blocks, g.inLit-1 }()
	n := len(g.ints)
	g.ints = append(g.ints, local("inner", tInt))
	defer func() { g.ints = g.ints[:n] }()
	var body []ir.Stmt
	for _, s := range g.list(3, depth-1) {
		if !appends(s) {
			body = append(body, s) // closures that make closures for ever would not end
		}
	}
	return lit(nil, nil, append(body, print(g.intExpr(1)))...)
}

func appends(s ir.Stmt) bool {
	found := false
	everyExprOf(s, func(e *ir.Expr) {
		if b, ok := (*e).(*ir.Builtin); ok && b.Name == "append" {
			found = true
		}
	})
	return found
}

func (g *generator) intExpr(depth int) ir.Expr {
	if depth == 0 || g.Intn(3) == 0 {
		if g.Intn(3) == 0 {
			return num(g.Intn(5))
		}
		return ref(g.ints[g.Intn(len(g.ints))])
	}
	if g.Intn(8) == 0 {
		return un("-", g.intExpr(depth-1))
	}
	e := bin([]string{"+", "-", "*", "&", "|", "^"}[g.Intn(6)], g.intExpr(depth-1), g.intExpr(depth-1))
	if g.Intn(4) == 0 {
		return &ir.Paren{X: e}
	}
	return e
}

func (g *generator) boolExpr(depth int) ir.Expr {
	if depth > 0 {
		switch g.Intn(5) {
		case 0:
			return bin("&&", g.boolExpr(depth-1), g.boolExpr(depth-1))
		case 1:
			return bin("||", g.boolExpr(depth-1), g.boolExpr(depth-1))
		case 2:
			return un("!", g.boolExpr(depth-1))
		}
	}
	if g.Intn(3) == 0 {
		return ref(g.bools[g.Intn(2)])
	}
	return bin([]string{"==", "!=", "<", "<=", ">", ">="}[g.Intn(6)], g.intExpr(1), g.intExpr(1))
}
