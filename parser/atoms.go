package parser

import (
	"github.com/gosyncio/gosyncio/ast"
)

// atom:
//
//	| NAME
//	| 'True'
//	| 'False'
//	| 'None'
//	| strings
//	| NUMBER
//	| (tuple | group | genexp)
//	| (list | listcomp)
//	| (dict | set | dictcomp | setcomp)
//	| '...'
func (r *reader) atom() ast.Expression {
	switch r.tok.Type {
	case tokNAME:
		t := r.advance()
		return &ast.Name{Span: tokenSpan(t), ID: identifier(t.Value)}
	case tokTrue:
		return &ast.Constant{Span: tokenSpan(r.advance()), Value: ast.ConstBool(true)}
	case tokFalse:
		return &ast.Constant{Span: tokenSpan(r.advance()), Value: ast.ConstBool(false)}
	case tokNone:
		return &ast.Constant{Span: tokenSpan(r.advance()), Value: ast.ConstNone{}}
	case tokEllipsis:
		return &ast.Constant{Span: tokenSpan(r.advance()), Value: ast.ConstEllipsis{}}
	case tokSTRING, tokFSTRINGStart:
		return r.strings()
	case tokNUMBER:
		return r.number()
	case tokLpar:
		return r.parenthesized()
	case tokLsqb:
		return r.listOrComprehension()
	case tokLbrace:
		return r.dictOrSet()
	}
	r.fail()
	return nil
}

func (r *reader) number() ast.Expression {
	t := r.advance()
	value, err := numberValue(t.Value)
	if err != nil {
		err.span = tokenSpan(t)
		panic(&mismatch{token: t, literal: err})
	}
	return &ast.Constant{Span: tokenSpan(t), Value: value}
}

// tuple: '(' [star_named_expression ',' [star_named_expressions]] ')'
//
// group: '(' (yield_expr | named_expression) ')'
//
// genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')'
func (r *reader) parenthesized() ast.Expression {
	open := r.advance()
	if r.accept(tokRpar) {
		return &ast.Tuple{Span: r.spanFrom(open)}
	}
	if r.at(tokYield) {
		x := r.yieldExpr()
		r.expect(tokRpar)
		return x
	}
	x := r.starNamedExpression()
	_, star := x.(*ast.Starred)
	switch {
	case (r.at(tokFor) || r.at(tokAsync)) && !star:
		generators := r.forIfClauses()
		r.expect(tokRpar)
		return &ast.GeneratorExp{Span: r.spanFrom(open), Elt: x, Generators: generators}
	case r.at(tokComma):
		elts := append(make([]ast.Expression, 0, 4), x)
		for r.accept(tokComma) && !r.at(tokRpar) {
			elts = append(elts, r.starNamedExpression())
		}
		r.expect(tokRpar)
		return &ast.Tuple{Span: r.spanFrom(open), Elts: elts}
	case star:
		r.fail()
	}
	r.expect(tokRpar)
	return x
}

// list: '[' [star_named_expressions] ']'
//
// listcomp: '[' named_expression for_if_clauses ']'
func (r *reader) listOrComprehension() ast.Expression {
	open := r.advance()
	if r.accept(tokRsqb) {
		return &ast.List{Span: r.spanFrom(open)}
	}
	x := r.starNamedExpression()
	if _, star := x.(*ast.Starred); !star && (r.at(tokFor) || r.at(tokAsync)) {
		generators := r.forIfClauses()
		r.expect(tokRsqb)
		return &ast.ListComp{Span: r.spanFrom(open), Elt: x, Generators: generators}
	}
	elts := append(make([]ast.Expression, 0, 4), x)
	for r.accept(tokComma) && !r.at(tokRsqb) {
		elts = append(elts, r.starNamedExpression())
	}
	r.expect(tokRsqb)
	return &ast.List{Span: r.spanFrom(open), Elts: elts}
}

// dict: '{' [double_starred_kvpairs] '}'
//
// set: '{' star_named_expressions '}'
//
// setcomp: '{' named_expression for_if_clauses '}'
//
// dictcomp: '{' kvpair for_if_clauses '}'
func (r *reader) dictOrSet() ast.Expression {
	open := r.advance()
	if r.accept(tokRbrace) {
		return &ast.Dict{Span: r.spanFrom(open)}
	}
	if r.at(tokDoubleStar) {
		dict := &ast.Dict{}
		r.keyValues(dict)
		dict.Span = r.spanFrom(open)
		return dict
	}
	first := r.tok
	x := r.starNamedExpression()
	_, star := x.(*ast.Starred)
	if r.at(tokColon) {
		named, ok := x.(*ast.NamedExpr)
		if star || ok && named.Line == first.Pos.Line && named.Col == first.Pos.Column {
			r.fail()
		}
		r.advance()
		value := r.expression()
		if r.at(tokFor) || r.at(tokAsync) {
			generators := r.forIfClauses()
			r.expect(tokRbrace)
			return &ast.DictComp{Span: r.spanFrom(open), Key: x, Value: value, Generators: generators}
		}
		dict := &ast.Dict{
			Keys:   append(make([]ast.Expression, 0, 4), x),
			Values: append(make([]ast.Expression, 0, 4), value),
		}
		if !r.at(tokRbrace) {
			r.expect(tokComma)
		}
		r.keyValues(dict)
		dict.Span = r.spanFrom(open)
		return dict
	}
	if !star && (r.at(tokFor) || r.at(tokAsync)) {
		generators := r.forIfClauses()
		r.expect(tokRbrace)
		return &ast.SetComp{Span: r.spanFrom(open), Elt: x, Generators: generators}
	}
	elts := append(make([]ast.Expression, 0, 4), x)
	for r.accept(tokComma) && !r.at(tokRbrace) {
		elts = append(elts, r.starNamedExpression())
	}
	r.expect(tokRbrace)
	return &ast.Set{Span: r.spanFrom(open), Elts: elts}
}

// double_starred_kvpairs: ','.double_starred_kvpair+ [',']
//
// double_starred_kvpair:
//
//	| '**' bitwise_or
//	| kvpair
//
// kvpair: expression ':' expression
func (r *reader) keyValues(dict *ast.Dict) {
	for !r.at(tokRbrace) {
		if r.accept(tokDoubleStar) {
			dict.Keys = append(dict.Keys, nil)
			dict.Values = append(dict.Values, r.bitwiseOr())
		} else {
			key := r.expression()
			r.expect(tokColon)
			dict.Keys = append(dict.Keys, key)
			dict.Values = append(dict.Values, r.expression())
		}
		if !r.at(tokRbrace) {
			r.expect(tokComma)
		}
	}
	r.advance()
}
