package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// primary:
//
//	| primary '.' NAME
//	| primary genexp
//	| primary '(' [arguments] ')'
//	| primary '[' slices ']'
//	| atom
func (r *reader) primary() ast.Expression {
	first := r.tok
	x := r.atom()
	for links := 0; ; links++ {
		if links > maxChain {
			r.tooDeep()
		}
		switch r.tok.Type {
		case tokDot:
			r.advance()
			attr := r.name()
			x = &ast.Attribute{Span: r.spanFrom(first), Value: x, Attr: attr}
		case tokLpar:
			open := r.advance()
			args, keywords := r.arguments(tokRpar, open)
			r.expect(tokRpar)
			if gen := onlyGenerator(args, open); gen != nil {
				gen.Span = r.spanFrom(open)
			}
			x = &ast.Call{Span: r.spanFrom(first), Func: x, Args: args, Keywords: keywords}
		case tokLsqb:
			r.advance()
			slice := r.slices()
			r.expect(tokRsqb)
			x = &ast.Subscript{Span: r.spanFrom(first), Value: x, Slice: slice}
		default:
			return x
		}
	}
}

// onlyGenerator finds a generator expression whose brackets are the call's.
func onlyGenerator(args []ast.Expression, open *lexer.Token) *ast.GeneratorExp {
	if len(args) != 1 {
		return nil
	}
	gen, ok := args[0].(*ast.GeneratorExp)
	if !ok || gen.Line != open.Pos.Line || gen.Col != open.Pos.Column {
		return nil
	}
	return gen
}

// slices:
//
//	| slice !','
//	| ','.(slice | starred_expression)+ [',']
func (r *reader) slices() ast.Expression {
	first := r.tok
	x := r.slice()
	if _, star := x.(*ast.Starred); !star && !r.at(tokComma) {
		return x
	}
	elts := append(make([]ast.Expression, 0, 2), x)
	for r.accept(tokComma) && !r.at(tokRsqb) {
		elts = append(elts, r.slice())
	}
	return &ast.Tuple{Span: r.spanFrom(first), Elts: elts}
}

// slice:
//
//	| [expression] ':' [expression] [':' [expression]]
//	| named_expression
func (r *reader) slice() ast.Expression {
	first := r.tok
	var lower ast.Expression
	switch r.tok.Type {
	case tokStar:
		return r.starred((*reader).expression)
	case tokColon:
	default:
		lower = r.namedExpression()
		if !r.at(tokColon) {
			return lower
		}
		if named, ok := lower.(*ast.NamedExpr); ok && named.Col == first.Pos.Column && named.Line == first.Pos.Line {
			r.fail()
		}
	}
	r.advance()
	slice := &ast.Slice{Lower: lower}
	slice.Upper = r.sliceBound()
	if r.accept(tokColon) {
		slice.Step = r.sliceBound()
	}
	slice.Span = r.spanFrom(first)
	return slice
}

func (r *reader) sliceBound() ast.Expression {
	switch r.tok.Type {
	case tokColon, tokComma, tokRsqb:
		return nil
	}
	return r.expression()
}

// arguments: args [','] &')'
//
// args:
//
//	| ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs]
//	| kwargs
//
// kwargs:
//
//	| ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
//	| ','.kwarg_or_starred+
//	| ','.kwarg_or_double_starred+
//
// Positional arguments come first; after the first keyword only * and more
// keywords follow, after the first ** no *. A generator expression stands
// alone, in the call's own brackets.
func (r *reader) arguments(closing lexer.TokenType, open *lexer.Token) (args []ast.Expression, keywords []*ast.Keyword) {
	seenDouble := false
	for !r.at(closing) {
		first := r.tok
		switch r.tok.Type {
		case tokStar:
			if seenDouble {
				r.fail()
			}
			args = append(args, r.starred((*reader).expression))
		case tokDoubleStar:
			r.advance()
			value := r.expression()
			keywords = append(keywords, &ast.Keyword{Span: r.spanFrom(first), Value: value})
			seenDouble = true
		default:
			x := r.namedExpression()
			switch {
			case r.at(tokEqual):
				name, ok := x.(*ast.Name)
				if !ok || r.prev != first {
					r.fail()
				}
				r.advance()
				value := r.expression()
				keywords = append(keywords, &ast.Keyword{Span: r.spanFrom(first), Arg: name.ID, Value: value})
			case r.at(tokFor) || r.at(tokAsync):
				if len(args)+len(keywords) > 0 {
					r.fail()
				}
				generators := r.forIfClauses()
				if !r.at(closing) {
					r.fail()
				}
				return []ast.Expression{&ast.GeneratorExp{Span: tokenSpan(open), Elt: x, Generators: generators}}, nil
			case len(keywords) > 0:
				r.fail()
			default:
				args = append(args, x)
			}
		}
		if !r.at(closing) {
			r.expect(tokComma)
		}
	}
	return args, keywords
}

// for_if_clauses: for_if_clause+
//
// for_if_clause:
//
//	| 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
//	| 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
func (r *reader) forIfClauses() []*ast.Comprehension {
	clauses := make([]*ast.Comprehension, 0, 1)
	for r.at(tokFor) || r.at(tokAsync) {
		clause := &ast.Comprehension{IsAsync: r.accept(tokAsync)}
		r.expect(tokFor)
		clause.Target = r.starTargets()
		r.expect(tokIn)
		clause.Iter = r.disjunction()
		for r.accept(tokIf) {
			clause.Ifs = append(clause.Ifs, r.disjunction())
		}
		clauses = append(clauses, clause)
	}
	return clauses
}
