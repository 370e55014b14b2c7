package parser

import (
	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// The leaves of the statement grammar: each is a rule that a reader reads.

type (
	expression      struct{ node ast.Expression }
	namedExpression struct{ node ast.Expression }
	starExpressions struct{ node ast.Expression }
	starTargets     struct{ node ast.Expression }
	subjectExpr     struct{ node ast.Expression }
	params          struct{ node *ast.Arguments }
	typeParams      struct{ nodes []ast.TypeParam }
	patterns        struct{ node ast.Pattern }
	withItems       struct{ nodes []*ast.WithItem }
	arguments       struct {
		args     []ast.Expression
		keywords []*ast.Keyword
	}
)

// Parse implements participle.Parseable.
func (x *expression) Parse(lex *lexer.PeekingLexer) error {
	if !startsExpression(lex.Peek()) || lex.Peek().Type == tokStar {
		return participle.NextMatch
	}
	return read(lex, func(r *reader) { x.node = r.expression() })
}

// Parse implements participle.Parseable.
func (x *namedExpression) Parse(lex *lexer.PeekingLexer) error {
	return read(lex, func(r *reader) { x.node = r.namedExpression() })
}

// Parse implements participle.Parseable.
func (x *starExpressions) Parse(lex *lexer.PeekingLexer) error {
	return read(lex, func(r *reader) { x.node = r.starExpressions() })
}

// Parse implements participle.Parseable.
func (x *starTargets) Parse(lex *lexer.PeekingLexer) error {
	return read(lex, func(r *reader) { x.node = r.starTargets() })
}

// Parse implements participle.Parseable.
//
// subject_expr:
//
//	| star_named_expression ',' star_named_expressions?
//	| named_expression
func (x *subjectExpr) Parse(lex *lexer.PeekingLexer) error {
	return read(lex, func(r *reader) {
		x.node = r.tupleOf((*reader).starNamedExpression)
		if _, star := x.node.(*ast.Starred); star {
			r.fail()
		}
	})
}

// Parse implements participle.Parseable.
func (p *params) Parse(lex *lexer.PeekingLexer) error {
	return read(lex, func(r *reader) { p.node = r.parameters(tokRpar, true) })
}

// Parse implements participle.Parseable.
func (p *typeParams) Parse(lex *lexer.PeekingLexer) error {
	if lex.Peek().Type != tokLsqb {
		return participle.NextMatch
	}
	return read(lex, func(r *reader) { p.nodes = r.typeParams() })
}

// Parse implements participle.Parseable. It reads the brackets too.
func (a *arguments) Parse(lex *lexer.PeekingLexer) error {
	if lex.Peek().Type != tokLpar {
		return participle.NextMatch
	}
	return read(lex, func(r *reader) {
		open := r.advance()
		a.args, a.keywords = r.arguments(tokRpar, open)
		if onlyGenerator(a.args, open) != nil {
			r.fail() // a class has no generator among its bases
		}
		r.expect(tokRpar)
	})
}

// Parse implements participle.Parseable.
func (p *patterns) Parse(lex *lexer.PeekingLexer) error {
	return read(lex, func(r *reader) { p.node = r.patterns() })
}

// Parse implements participle.Parseable.
func (w *withItems) Parse(lex *lexer.PeekingLexer) error {
	if lex.Peek().Type == tokLpar && closesBeforeColon(lex) {
		// The brackets may be the statement's, or those of an expression.
		mark := lex.MakeCheckpoint()
		if read(lex, func(r *reader) { w.nodes = r.parenthesizedWithItems() }) == nil {
			return nil
		}
		lex.LoadCheckpoint(mark)
	}
	return read(lex, func(r *reader) { w.nodes = r.withItems(tokColon) })
}

// closesBeforeColon tells whether the bracket that comes next is closed right
// before a colon.
func closesBeforeColon(lex *lexer.PeekingLexer) bool {
	mark := lex.MakeCheckpoint()
	defer lex.LoadCheckpoint(mark)
	for depth := 0; ; {
		switch lex.Next().Type {
		case tokLpar, tokLsqb, tokLbrace:
			depth++
		case tokRpar, tokRsqb, tokRbrace:
			if depth--; depth == 0 {
				return lex.Peek().Type == tokColon
			}
		case tokENDMARKER, tokError, tokNEWLINE:
			return false
		}
	}
}

func (r *reader) parenthesizedWithItems() []*ast.WithItem {
	r.advance()
	items := r.withItems(tokRpar)
	r.expect(tokRpar)
	if !r.at(tokColon) {
		r.fail()
	}
	return items
}

// with_item:
//
//	| expression 'as' star_target &(',' | ')' | ':')
//	| expression
func (r *reader) withItems(closing lexer.TokenType) []*ast.WithItem {
	items := make([]*ast.WithItem, 0, 1)
	for {
		item := &ast.WithItem{ContextExpr: r.expression()}
		if r.accept(tokAs) {
			item.OptionalVars = r.starTarget()
		}
		items = append(items, item)
		if !r.accept(tokComma) || closing == tokRpar && r.at(tokRpar) {
			return items
		}
	}
}
