package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// This file turns what Participle filled in into the nodes of package ast.

// body is a run of statements as nodes, and where its last token ends: behind
// the last statement, a semicolon after it included.
type body struct {
	nodes           []ast.Statement
	endLine, endCol int
}

// add appends a compound statement.
func (b *body) add(node ast.Statement) {
	b.nodes = append(b.nodes, node)
	end := node.Pos()
	b.endLine, b.endCol = end.EndLine, end.EndCol
}

func (b *block) body() body {
	if b.Simple != nil {
		return b.Simple.body
	}
	return b.Statements.body
}

func (b *elseBlock) body() body {
	if b == nil {
		return body{}
	}
	return b.Body.body()
}

func (b *finallyBlock) body() body {
	if b == nil {
		return body{}
	}
	return b.Body.body()
}

// upTo is the span from a position to the end of the last of the bodies that
// has a statement.
func upTo(pos lexer.Position, bodies ...body) ast.Span {
	span := ast.Span{Line: pos.Line, Col: pos.Column}
	for _, b := range bodies {
		if len(b.nodes) > 0 {
			span.EndLine, span.EndCol = b.endLine, b.endCol
		}
	}
	return span
}

func (d *definitionStmt) addTo(b *body) error {
	var decorators []ast.Expression
	for _, d := range d.Decorators {
		decorators = append(decorators, d.Expression.node)
	}
	if d.Class != nil {
		b.add(d.Class.node(decorators))
	} else {
		b.add(d.Function.node(decorators))
	}
	return nil
}

func (c *classDefRaw) node(decorators []ast.Expression) ast.Statement {
	body := c.Body.body()
	class := &ast.ClassDef{Span: upTo(c.Pos, body), Name: identifier(c.Name), DecoratorList: decorators, Body: body.nodes}
	if c.TypeParams != nil {
		class.TypeParams = c.TypeParams.nodes
	}
	if c.Arguments != nil {
		class.Bases, class.Keywords = c.Arguments.args, c.Arguments.keywords
	}
	return class
}

func (f *functionDefRaw) node(decorators []ast.Expression) ast.Statement {
	body := f.Body.body()
	def := ast.FunctionDef{
		Span: upTo(f.Pos, body), Name: identifier(f.Name), Args: f.Params.node, DecoratorList: decorators, Body: body.nodes,
	}
	if f.TypeParams != nil {
		def.TypeParams = f.TypeParams.nodes
	}
	if f.Returns != nil {
		def.Returns = f.Returns.node
	}
	if f.Async {
		async := ast.AsyncFunctionDef(def)
		return &async
	}
	return &def
}

func (s *ifStmt) addTo(b *body) error {
	// Each elif is an if in the orelse of the one before it.
	if len(s.Elif) > maxDepth {
		return &mismatch{token: &lexer.Token{Pos: s.Pos}, tooDeep: true}
	}
	orelse := s.Else.body()
	for i := len(s.Elif) - 1; i >= 0; i-- {
		e := s.Elif[i]
		then := e.Body.body()
		stmt := &ast.If{Span: upTo(e.Pos, then, orelse), Test: e.Test.node, Body: then.nodes, Orelse: orelse.nodes}
		orelse = body{nodes: make([]ast.Statement, 0, 1)}
		orelse.add(stmt)
	}
	then := s.Body.body()
	b.add(&ast.If{Span: upTo(s.Pos, then, orelse), Test: s.Test.node, Body: then.nodes, Orelse: orelse.nodes})
	return nil
}

func (s *whileStmt) addTo(b *body) error {
	loop, orelse := s.Body.body(), s.Else.body()
	b.add(&ast.While{Span: upTo(s.Pos, loop, orelse), Test: s.Test.node, Body: loop.nodes, Orelse: orelse.nodes})
	return nil
}

func (s *forStmt) addTo(b *body) error {
	loop, orelse := s.Body.body(), s.Else.body()
	stmt := ast.For{
		Span: upTo(s.Pos, loop, orelse), Target: s.Target.node, Iter: s.Iter.node, Body: loop.nodes, Orelse: orelse.nodes,
	}
	if s.Async {
		async := ast.AsyncFor(stmt)
		b.add(&async)
	} else {
		b.add(&stmt)
	}
	return nil
}

func (s *withStmt) addTo(b *body) error {
	inner := s.Body.body()
	stmt := ast.With{Span: upTo(s.Pos, inner), Items: s.Items.nodes, Body: inner.nodes}
	if s.Async {
		async := ast.AsyncWith(stmt)
		b.add(&async)
	} else {
		b.add(&stmt)
	}
	return nil
}

func (s *tryStmt) addTo(b *body) error {
	tried, orelse, finally := s.Body.body(), s.Else.body(), s.Finally.body()
	stmt := ast.Try{Body: tried.nodes, Orelse: orelse.nodes, Finalbody: finally.nodes}
	last := tried
	for _, h := range s.Star {
		last = h.Body.body()
		stmt.Handlers = append(stmt.Handlers, handler(h.Pos, &h.Type, h.Name, last))
	}
	for _, h := range s.Plain {
		last = h.Body.body()
		stmt.Handlers = append(stmt.Handlers, handler(h.Pos, h.Type, h.Name, last))
	}
	stmt.Span = upTo(s.Pos, last, orelse, finally)
	if s.Star != nil {
		star := ast.TryStar(stmt)
		b.add(&star)
	} else {
		b.add(&stmt)
	}
	return nil
}

func handler(pos lexer.Position, class *expression, name string, body body) *ast.ExceptHandler {
	h := &ast.ExceptHandler{Span: upTo(pos, body), Name: identifier(name), Body: body.nodes}
	if class != nil {
		h.Type = class.node
	}
	return h
}

func (s *matchStmt) addTo(b *body) error {
	stmt := &ast.Match{Subject: s.Subject.node, Cases: make([]*ast.MatchCase, len(s.Cases))}
	var last body
	for i, c := range s.Cases {
		last = c.Body.body()
		stmt.Cases[i] = &ast.MatchCase{Pattern: c.Patterns.node, Body: last.nodes}
		if c.Guard != nil {
			stmt.Cases[i].Guard = c.Guard.node
		}
	}
	stmt.Span = upTo(s.Pos, last)
	b.add(stmt)
	return nil
}
