package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// This file turns what Participle filled in into the nodes of package ast.

func (s *simpleStmts) appendTo(body []ast.Statement) []ast.Statement {
	return append(body, s.nodes...)
}

// nodes are the statements of a block.
func (b *block) nodes() []ast.Statement {
	if b.Simple != nil {
		return b.Simple.nodes
	}
	body := make([]ast.Statement, 0, len(b.Statements))
	for _, s := range b.Statements {
		body = s.appendTo(body)
	}
	return body
}

func (b *elseBlock) nodes() []ast.Statement {
	if b == nil {
		return nil
	}
	return b.Body.nodes()
}

func (b *finallyBlock) nodes() []ast.Statement {
	if b == nil {
		return nil
	}
	return b.Body.nodes()
}

// upTo is the span from a position to the end of the last of the bodies that
// has a statement.
func upTo(pos lexer.Position, bodies ...[]ast.Statement) ast.Span {
	span := ast.Span{Line: pos.Line, Col: pos.Column}
	for _, body := range bodies {
		if len(body) > 0 {
			end := body[len(body)-1].Pos()
			span.EndLine, span.EndCol = end.EndLine, end.EndCol
		}
	}
	return span
}

func (d *definitionStmt) appendTo(body []ast.Statement) []ast.Statement {
	var decorators []ast.Expression
	for _, d := range d.Decorators {
		decorators = append(decorators, d.Expression.node)
	}
	if d.Class != nil {
		return append(body, d.Class.node(decorators))
	}
	return append(body, d.Function.node(decorators))
}

func (c *classDefRaw) node(decorators []ast.Expression) ast.Statement {
	class := &ast.ClassDef{Name: identifier(c.Name), DecoratorList: decorators, Body: c.Body.nodes()}
	if c.TypeParams != nil {
		class.TypeParams = c.TypeParams.nodes
	}
	if c.Arguments != nil {
		class.Bases, class.Keywords = c.Arguments.args, c.Arguments.keywords
	}
	class.Span = upTo(c.Pos, class.Body)
	return class
}

func (f *functionDefRaw) node(decorators []ast.Expression) ast.Statement {
	def := ast.FunctionDef{Name: identifier(f.Name), Args: f.Params.node, DecoratorList: decorators, Body: f.Body.nodes()}
	if f.TypeParams != nil {
		def.TypeParams = f.TypeParams.nodes
	}
	if f.Returns != nil {
		def.Returns = f.Returns.node
	}
	def.Span = upTo(f.Pos, def.Body)
	if f.Async {
		async := ast.AsyncFunctionDef(def)
		return &async
	}
	return &def
}

func (s *ifStmt) appendTo(body []ast.Statement) []ast.Statement {
	// Each elif is an if in the orelse of the one before it.
	orelse := s.Else.nodes()
	for i := len(s.Elif) - 1; i >= 0; i-- {
		e := s.Elif[i]
		stmt := &ast.If{Test: e.Test.node, Body: e.Body.nodes(), Orelse: orelse}
		stmt.Span = upTo(e.Pos, stmt.Body, orelse)
		orelse = []ast.Statement{stmt}
	}
	stmt := &ast.If{Test: s.Test.node, Body: s.Body.nodes(), Orelse: orelse}
	stmt.Span = upTo(s.Pos, stmt.Body, orelse)
	return append(body, stmt)
}

func (s *whileStmt) appendTo(body []ast.Statement) []ast.Statement {
	stmt := &ast.While{Test: s.Test.node, Body: s.Body.nodes(), Orelse: s.Else.nodes()}
	stmt.Span = upTo(s.Pos, stmt.Body, stmt.Orelse)
	return append(body, stmt)
}

func (s *forStmt) appendTo(body []ast.Statement) []ast.Statement {
	stmt := ast.For{Target: s.Target.node, Iter: s.Iter.node, Body: s.Body.nodes(), Orelse: s.Else.nodes()}
	stmt.Span = upTo(s.Pos, stmt.Body, stmt.Orelse)
	if s.Async {
		async := ast.AsyncFor(stmt)
		return append(body, &async)
	}
	return append(body, &stmt)
}

func (s *withStmt) appendTo(body []ast.Statement) []ast.Statement {
	stmt := ast.With{Items: s.Items.nodes, Body: s.Body.nodes()}
	stmt.Span = upTo(s.Pos, stmt.Body)
	if s.Async {
		async := ast.AsyncWith(stmt)
		return append(body, &async)
	}
	return append(body, &stmt)
}

func (s *tryStmt) appendTo(body []ast.Statement) []ast.Statement {
	stmt := ast.Try{Body: s.Body.nodes(), Orelse: s.Else.nodes(), Finalbody: s.Finally.nodes()}
	for _, h := range s.Star {
		stmt.Handlers = append(stmt.Handlers, handler(h.Pos, h.Type.node, h.Name, h.Body.nodes()))
	}
	for _, h := range s.Plain {
		var class ast.Expression
		if h.Type != nil {
			class = h.Type.node
		}
		stmt.Handlers = append(stmt.Handlers, handler(h.Pos, class, h.Name, h.Body.nodes()))
	}
	var last []ast.Statement
	if n := len(stmt.Handlers); n > 0 {
		last = stmt.Handlers[n-1].Body
	}
	stmt.Span = upTo(s.Pos, stmt.Body, last, stmt.Orelse, stmt.Finalbody)
	if s.Star != nil {
		star := ast.TryStar(stmt)
		return append(body, &star)
	}
	return append(body, &stmt)
}

func handler(pos lexer.Position, class ast.Expression, name string, body []ast.Statement) *ast.ExceptHandler {
	return &ast.ExceptHandler{Span: upTo(pos, body), Type: class, Name: identifier(name), Body: body}
}

func (s *matchStmt) appendTo(body []ast.Statement) []ast.Statement {
	stmt := &ast.Match{Subject: s.Subject.node, Cases: make([]*ast.MatchCase, len(s.Cases))}
	var last []ast.Statement
	for i, c := range s.Cases {
		stmt.Cases[i] = &ast.MatchCase{Pattern: c.Patterns.node, Body: c.Body.nodes()}
		if c.Guard != nil {
			stmt.Cases[i].Guard = c.Guard.node
		}
		last = stmt.Cases[i].Body
	}
	stmt.Span = upTo(s.Pos, last)
	return append(body, stmt)
}
