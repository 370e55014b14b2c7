package codegen

import (
	"strings"
	"testing"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// source makes a program of a Python text: its comments and blank lines are found, and stmt(n) gives a statement the
// place of line n.
type source struct {
	lines    []string
	comments []ast.Comment
	blank    []int
}

func python(text string) *source {
	s := &source{lines: strings.Split(strings.Trim(text, "\n"), "\n"), blank: []int{}}
	for i, l := range s.lines {
		if strings.TrimSpace(l) == "" {
			s.blank = append(s.blank, i+1)
		}
		if c := strings.Index(l, "#"); c >= 0 {
			s.comments = append(s.comments, ast.Comment{Span: ast.Span{Line: i + 1, Col: c, EndLine: i + 1, EndCol: len(l)}, Text: l[c:]})
		}
	}
	return s
}

func (s *source) span(line int) ast.Span {
	l := s.lines[line-1]
	return ast.Span{Line: line, Col: len(l) - len(strings.TrimLeft(l, " ")), EndLine: line, EndCol: len(l)}
}

func (s *source) on(line int, st ir.Stmt) ir.Stmt { return at(line, s.span(line).Col, st) }

func (s *source) file(doc string, decls ...ir.Decl) *ir.Program {
	p := module(decls...)
	f := p.Packages[0].Files[0]
	f.Doc, f.Comments, f.Blank = doc, s.comments, s.blank
	return p
}

func TestComments(t *testing.T) {
	c, n := param("c", tBool), param("n", tInt)
	x := local("x", tInt)
	e := tmp("err", tErr)
	ctx := param("ctx", tCtx)
	goMain := fn(&ir.Object{Python: "main", Want: "main"}, nil, nil)
	def := func(s *source, line int, params []*ir.Var, results []ir.Type, body ...ir.Stmt) *ir.Func {
		f := fn(obj("f"), params, results, body...)
		f.Span = s.span(line)
		return f
	}
	var cases []passCase
	add := func(name string, p *ir.Program) { cases = append(cases, passCase{name, p}) }

	s := python(`
#!/usr/bin/env python3
# -*- coding: utf-8 -*-
# Copyright the authors.
# All rights reserved.

import asyncio  # the loop

# The answer,
# as given.
ANSWER = 42  # not 41
OTHER = 43

# How f works:

# in steps.
def f(c):  # plain
    """Do it."""
    # first
    print(1)  # one

    # then
    if c:  # chosen
        print(2)
        # end of the branch
    # before the next

    print(3)  # noqa
    print(4)  # type: ignore  # because
    # end of f

# after f
# the last line
`)
	v1, v2 := global("ANSWER", tInt), global("OTHER", tInt)
	d1, d2 := &ir.VarDecl{Var: v1, Value: num(42), Span: s.span(10)}, &ir.VarDecl{Var: v2, Value: num(43), Span: s.span(11)}
	f := def(s, 16, vars(c), nil,
		s.on(19, print(num(1))),
		s.on(22, when(ref(c), s.on(23, print(num(2))))),
		s.on(27, print(num(3))), s.on(28, print(num(4))))
	f.Doc = "Do it."
	add("everywhere", s.file("The module.", d1, d2, f, goMain))

	s = python(`
def f(c, n):
    if c:
        print(1)
        # tail of then
    # about the elif
    elif n > 1:  # the elif
        print(2)
    # about the else
    else:
        print(3)
        # tail of else
    # tail of f
`)
	add("branches", s.file("", def(s, 1, vars(c, n), nil,
		s.on(2, orElseDo(when(ref(c), s.on(3, print(num(1)))),
			s.on(6, orElseDo(when(bin(">", ref(n), num(1)), s.on(7, print(num(2)))), s.on(10, print(num(3)))))))), goMain))

	s = python(`
async def f(n):
    await asyncio.sleep(n)  # others must not get in here
    x = n  # copied

    # a comment of its own

    for i in range(n):  # all of them
        print(x)


    print(x)
`)
	add("on_the_first_line_of_the_statement", s.file("", def(s, 1, vars(ctx, n), types(tErr),
		s.on(2, set(e, sleep(ctx, n))), when(nilErr(e), ret(ref(e))),
		s.on(3, set(x, ref(n))),
		s.on(7, each(nil, nil, ref(n), s.on(8, print(ref(x))))),
		s.on(11, print(ref(x))), ret(id("nil"))), goMain))

	s = python(`
def f(n):
    global g  # a statement without Go
    print(1)
    print([
        # inside
        1,  # one
        2,
    ])
    # last
`)
	multi := s.on(4, print(num(12)))
	multi.(*ir.ExprStmt).At.EndLine = 8
	add("without_a_place_of_its_own", s.file("", def(s, 1, vars(n), nil, s.on(3, print(num(1))), multi), goMain))

	s = python(`
#go:generate rm -rf /
# +build ignore
x = 1 #no blank
#	tab
# */ end, /* begin
#
`)
	gx := global("x", tInt)
	add("can_not_break_out", s.file("A doc.\n\n# +build\n//go:build no\n*/ func main() {}", &ir.VarDecl{Var: gx, Value: num(1), Span: s.span(3)}, goMain))

	s = python(`
class Point:  # a point
    """A place on the plane."""

    # across
    x: int  # in pixels
    y: int
    # the end of the class

    # now methods
    def area(self):
        return 1  # always
        # never

    # tail of the class
`)
	typ := &ir.Object{Python: "Point", Exported: true}
	pt := &ir.TypeDecl{Obj: typ, Doc: "A place on the plane.", Span: s.span(1), Type: ir.Struct{Fields: []ir.Field{
		{Obj: &ir.Object{Python: "x", Exported: true}, Type: tInt, Span: s.span(5)},
		{Obj: &ir.Object{Python: "y", Exported: true}, Type: tInt, Span: s.span(6)}}}}
	area := &ir.Func{Obj: &ir.Object{Python: "area", Exported: true, Member: true}, Recv: param("self", ir.Pointer{Elem: ir.Named{Obj: typ}}),
		Results: types(tInt), Span: s.span(10), Body: []ir.Stmt{s.on(11, ret(num(1)))}}
	add("in_a_class", s.file("", pt, area, goMain))

	s = python(`
MODE = 1
LIMIT = 2  # most

NAME = 3
`)
	c1, c2, c3 := obj("MODE"), obj("LIMIT"), obj("NAME")
	add("constants", s.file("", &ir.ConstDecl{Obj: c1, Value: num(1), Group: 1, Span: s.span(1)},
		&ir.ConstDecl{Obj: c2, Value: num(2), Group: 1, Span: s.span(2)},
		&ir.ConstDecl{Obj: c3, Value: num(3), Span: s.span(4)}, goMain))

	s = python(`
def f(n):
    def inner():  # a closure
        # inside
        print(1)
    inner()
    x = lambda: n  # short
    print(x)
`)
	in := local("inner", ir.FuncType{})
	fx := local("x", ir.FuncType{Results: types(tInt)})
	add("closures", s.file("", def(s, 1, vars(n), nil,
		s.on(2, set(in, lit(nil, nil, s.on(4, print(num(1)))))), s.on(5, do(call(ref(in)))),
		s.on(6, set(fx, lit(nil, types(tInt), s.on(6, ret(ref(n)))))), s.on(7, print(ref(fx)))), goMain))

	s = python(`
async def f(n):
    x = 1

    # about the if
    if x < await g():  # trailing
        print(x)
`)
	get, v := getFunc(), tmp("v", tInt)
	get.Obj.Python = "get"
	add("before_all_parts_of_a_statement", s.file("", get, def(s, 1, vars(n), types(tErr),
		s.on(2, set(x, num(1))),
		set2(v, e, call(fun(get.Obj), ref(n))), when(nilErr(e), ret(ref(e))),
		s.on(5, when(bin("<", ref(x), ref(v)), s.on(6, print(ref(x))))), ret(id("nil"))), goMain))

	s = python(`
def f(n):
    if n:
        print(lambda: 1,  # first
              2,  # second
              3)
    else:  # otherwise
        print(4)  # four
    try:  # it may fail
        print(5)
    finally:  # always
        print(6)
`)
	spread := s.on(3, print(lit(nil, types(tInt), s.on(3, ret(num(1)))), num(2), num(3)))
	spread.(*ir.ExprStmt).At.EndLine = 5
	add("behind_what_left_no_node", s.file("", def(s, 1, vars(n), nil,
		s.on(2, orElseDo(when(bin("!=", ref(n), num(0)), spread), s.on(7, print(num(4))))),
		s.on(9, print(num(5))), s.on(11, print(num(6)))), goMain))

	s = python(`
TABLE = [  # all of it
    # the first
    1,  # one
    2,

    # the third
    3,
    # no more
]
OTHER = 1
`)
	table := &ir.Composite{Type: ir.Slice{Elem: tInt}, Lines: true, Elems: []ir.Expr{num(1), num(2), num(3)}, Places: []ast.Span{s.span(3), s.span(4), s.span(7)}}
	tableSpan := s.span(1)
	tableSpan.EndLine = 9
	add("between_elements", s.file("", &ir.VarDecl{Var: global("TABLE", ir.Slice{Elem: tInt}), Value: table, Span: tableSpan},
		&ir.VarDecl{Var: global("OTHER", tInt), Value: num(1), Span: s.span(10)}, goMain))

	runGolden(t, "comments", cases)

	// None is lost, none comes twice.
	for _, c := range cases {
		got := generate(t, c.prog)
		kept, _ := keptComments(c.prog.Packages[0].Files[0].Comments)
		for _, k := range kept {
			if n := strings.Count(got, k.text); n != 1 && len(k.text) > 3 {
				t.Errorf("%s: %q comes %d times", c.name, k.text, n)
			}
		}
	}
}
