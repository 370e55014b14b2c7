package parser

import (
	"sync"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// The leaves of the statement grammar: each is a rule that a reader reads.

// productions are Participle's parsers, one for each compound statement: its
// first token tells which one it is, so that none needs to be tried in vain.
// Built parsers are immutable.
type productions struct {
	definition *participle.Parser[definitionStmt]
	ifStmt     *participle.Parser[ifStmt]
	with       *participle.Parser[withStmt]
	forStmt    *participle.Parser[forStmt]
	try        *participle.Parser[tryStmt]
	while      *participle.Parser[whileStmt]
	match      *participle.Parser[matchStmt]
}

// grammar is built when the first file is read.
var grammar = sync.OnceValue(func() *productions {
	whole := participle.MustBuild[compoundStmt](participle.Lexer(definition{}))
	return &productions{
		definition: production[definitionStmt](whole),
		ifStmt:     production[ifStmt](whole),
		with:       production[withStmt](whole),
		forStmt:    production[forStmt](whole),
		try:        production[tryStmt](whole),
		while:      production[whileStmt](whole),
		match:      production[matchStmt](whole),
	}
})

func production[P any](whole *participle.Parser[compoundStmt]) *participle.Parser[P] {
	p, err := participle.ParserForProduction[P](whole)
	if err != nil {
		panic(err)
	}
	return p
}

// statements: statement+
type statements struct{ body body }

// Parse implements participle.Parseable.
func (s *statements) Parse(lex *lexer.PeekingLexer) error {
	if lex.Peek().Type == tokDEDENT {
		return participle.NextMatch
	}
	for lex.Peek().Type != tokDEDENT {
		if err := parseStatement(lex, &s.body); err != nil {
			return err
		}
	}
	return nil
}

// parseStatement adds the nodes of one statement to a body.
//
// statement: compound_stmt | simple_stmts
func parseStatement(lex *lexer.PeekingLexer, b *body) error {
	t := lex.Peek()
	kind := t.Type
	if kind == tokAsync {
		mark := lex.MakeCheckpoint()
		lex.Next()
		kind = lex.Peek().Type
		lex.LoadCheckpoint(mark)
	}
	switch kind {
	case tokDef, tokClass, tokAt:
		return parseCompound(grammar().definition, lex, b)
	case tokIf:
		return parseCompound(grammar().ifStmt, lex, b)
	case tokWith:
		return parseCompound(grammar().with, lex, b)
	case tokFor:
		return parseCompound(grammar().forStmt, lex, b)
	case tokTry:
		return parseCompound(grammar().try, lex, b)
	case tokWhile:
		return parseCompound(grammar().while, lex, b)
	case tokNAME:
		if t.Value == "match" && startsMatch(lex) {
			return parseCompound(grammar().match, lex, b)
		}
	}
	return parseSimple(lex, b)
}

// compound is a compound statement as Participle filled it in.
type compound[T any] interface {
	*T
	// addTo adds the node that it stands for.
	addTo(*body) error
}

var allowTrailing = participle.AllowTrailing(true)

func parseCompound[T any, P compound[T]](parser *participle.Parser[T], lex *lexer.PeekingLexer, b *body) error {
	stmt, err := parser.ParseFromLexer(lex, allowTrailing)
	if err != nil {
		return err
	}
	return P(stmt).addTo(b)
}

// simple_stmts:
//
//	| simple_stmt !';' NEWLINE
//	| ';'.simple_stmt+ [';'] NEWLINE
type simpleStmts struct{ body body }

// Parse implements participle.Parseable.
func (s *simpleStmts) Parse(lex *lexer.PeekingLexer) error {
	if lex.Peek().Type == tokNEWLINE {
		return participle.NextMatch
	}
	return parseSimple(lex, &s.body)
}

func parseSimple(lex *lexer.PeekingLexer, b *body) error {
	return read(lex, func(r *reader) {
		b.nodes = append(b.nodes, r.simpleStmt())
		for r.accept(tokSemi) && !r.at(tokNEWLINE) {
			b.nodes = append(b.nodes, r.simpleStmt())
		}
		b.endLine, b.endCol = tokenEnd(r.prev)
		r.expect(tokNEWLINE)
	})
}

// startsMatch tells whether the soft keyword match begins a match statement:
// its line then ends in a colon, and a block follows, which no other statement
// that starts with a name has.
func startsMatch(lex *lexer.PeekingLexer) bool {
	mark := lex.MakeCheckpoint()
	defer lex.LoadCheckpoint(mark)
	for previous := lex.Next(); ; previous = lex.Next() {
		switch lex.Peek().Type {
		case tokNEWLINE:
			lex.Next()
			return previous.Type == tokColon && lex.Peek().Type == tokINDENT
		case tokENDMARKER, tokError:
			return false
		}
	}
}

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
