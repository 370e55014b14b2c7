package ast_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/parser"
)

// TestBlocks finds the node type whose statements Blocks forgets.
func TestBlocks(t *testing.T) {
	body := []ast.Statement{&ast.Pass{}}
	for _, n := range ast.NewNodes() {
		node, want := reflect.ValueOf(n).Elem(), 0
		for i := range node.NumField() {
			switch f := node.Field(i); f.Interface().(type) {
			case []ast.Statement:
				f.Set(reflect.ValueOf(body))
				want++
			case []*ast.ExceptHandler:
				f.Set(reflect.ValueOf([]*ast.ExceptHandler{{Body: body}}))
				want++
			case []*ast.MatchCase:
				f.Set(reflect.ValueOf([]*ast.MatchCase{{Body: body}}))
				want++
			}
		}
		if _, ok := n.(*ast.MatchCase); ok {
			want = 0 // it is the match statement's
		}
		got := ast.Blocks(n)
		for _, list := range got {
			if len(list) != 1 || list[0] != body[0] {
				t.Errorf("%T: a list of its own", n)
			}
		}
		if len(got) != want {
			t.Errorf("%T has %d lists of statements, not %d", n, want, len(got))
		}
	}
}

const copied = `
@traced
async def f(a, *rest, b: int = 1, **kw) -> str:
    """Text."""
    for x in rest:
        match x:
            case {"k": v, **more} if v > 1:
                print(f"{v!r:>{a}}", [i async for i in v if i], **more)
    return lambda y=2: {**kw, "a": y}
`

func parsed(t *testing.T) *ast.Module {
	var diags diag.List
	m := parser.Parse("f.py", []byte(copied), &diags)
	if diags.HasErrors() {
		t.Fatal(diags.Sorted())
	}
	return m
}

// TestCopy compares a tree with its copy, and with one that has a name in the place of another.
func TestCopy(t *testing.T) {
	m := parsed(t)
	dump := func(n any) string { return ast.Dump(n, ast.DumpOptions{Attributes: true, Indent: 1}) }
	before := dump(m)
	made, lists := 0, 0
	c := &ast.Copier{Made: func(from, to any) {
		if from == to || fmt.Sprintf("%T", from) != fmt.Sprintf("%T", to) {
			t.Errorf("%T became %T", from, to)
		}
		made++
	}}
	c.List = func(body []ast.Statement) []ast.Statement {
		lists++
		out := make([]ast.Statement, len(body))
		for i, st := range body {
			out[i] = ast.Copy(c, st)
		}
		return out
	}
	out := ast.Copy(c, m)
	if got := dump(out); got != before {
		t.Errorf("got %s\nwant %s", got, before)
	}
	nodes := 0
	ast.Walk(m, func(any) bool { nodes++; return true })
	if made != nodes || lists != 4 {
		t.Errorf("%d copies of %d nodes, in %d lists", made, nodes, lists)
	}
	ast.MoveTo(ast.Span{Line: 7}, out)
	if def := out.Body[0]; def.Pos() != (ast.Span{Line: 7, Col: 1, EndLine: 7, EndCol: 1}) {
		t.Error(def.Pos())
	}
	if got := dump(m); got != before {
		t.Errorf("the copy shares nodes with the tree: %s", got)
	}
}

func TestIdentifiers(t *testing.T) {
	m := parsed(t)
	words := ast.IdentifiersOf(m)
	for _, name := range []string{"traced", "f", "a", "rest", "b", "kw", "int", "str", "x", "v", "more", "print", "i", "y"} {
		if !words[name] {
			t.Errorf("%s is not among them", name)
		}
	}
	if a, b := words.Fresh("more"), words.Fresh("more"); a != "more_" || b != "more__" {
		t.Error(a, b)
	}
}

func TestSnakeCase(t *testing.T) {
	for class, want := range map[string]string{"Task": "task", "TaskGroup": "task_group", "plain": "plain", "": ""} {
		if got := ast.SnakeCase(class); got != want {
			t.Errorf("%s: %s", class, got)
		}
	}
}

func TestCamelCase(t *testing.T) {
	for name, want := range map[string]string{
		"parse_line": "ParseLine", "DARK_RED": "DarkRed", "__private": "Private", "getHTTP": "GetHTTP", "żółw": "Żółw", "ÇA_VA": "ÇaVa", "x2": "X2", "_": "", "": "",
	} {
		if got := ast.CamelCase(name); got != want {
			t.Errorf("CamelCase(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestBinds(t *testing.T) {
	for src, want := range map[string]bool{
		"x = 1": true, "y = x": false, "import x.y": true, "import y as x": true, "from m import x as y": false, "from m import *": true,
		"def x(): pass": true, "class x: pass": true, "for x in y: pass": true, "del x": true, "(x := 1)": true,
		"try: pass\nexcept E as x: pass": true, "match y:\n  case [*x]: pass": true, "match y:\n  case {**x}: pass": true, "match y:\n  case x: pass": true, "x.y = 1": false,
	} {
		diags := &diag.List{}
		m := parser.Parse("m.py", []byte(src+"\n"), diags)
		if diags.HasErrors() {
			t.Fatal(src, diags.Sorted())
		}
		if got := ast.Binds(m.Body, "x"); got != want {
			t.Errorf("Binds(%q) = %v", src, got)
		}
	}
}
