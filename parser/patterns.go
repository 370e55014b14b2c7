package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// patterns:
//
//	| open_sequence_pattern
//	| pattern
//
// open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
//
// maybe_sequence_pattern: ','.maybe_star_pattern+ ','?
func (r *reader) patterns() ast.Pattern {
	first := r.tok
	p := r.maybeStarPattern()
	_, star := p.(*ast.MatchStar)
	if !r.at(tokComma) {
		if star {
			r.fail()
		}
		return p
	}
	patterns := []ast.Pattern{p}
	for r.accept(tokComma) && !r.at(tokColon) && !r.at(tokIf) {
		patterns = append(patterns, r.maybeStarPattern())
	}
	return &ast.MatchSequence{Span: r.spanFrom(first), Patterns: patterns}
}

// maybe_star_pattern:
//
//	| star_pattern
//	| pattern
//
// star_pattern:
//
//	| '*' pattern_capture_target
//	| '*' wildcard_pattern
func (r *reader) maybeStarPattern() ast.Pattern {
	if !r.at(tokStar) {
		return r.pattern()
	}
	first := r.advance()
	name := r.name()
	if r.at(tokDot) || r.at(tokLpar) || r.at(tokEqual) {
		r.fail()
	}
	if name == "_" {
		name = ""
	}
	return &ast.MatchStar{Span: r.spanFrom(first), Name: name}
}

// pattern:
//
//	| as_pattern
//	| or_pattern
//
// as_pattern: or_pattern 'as' pattern_capture_target
//
// or_pattern: '|'.closed_pattern+
func (r *reader) pattern() ast.Pattern {
	r.enter()
	defer r.leave()
	first := r.tok
	p := r.closedPattern()
	if r.at(tokVbar) {
		or := &ast.MatchOr{Patterns: []ast.Pattern{p}}
		for r.accept(tokVbar) {
			or.Patterns = append(or.Patterns, r.closedPattern())
		}
		or.Span = r.spanFrom(first)
		p = or
	}
	if !r.accept(tokAs) {
		return p
	}
	name := r.captureTarget()
	return &ast.MatchAs{Span: r.spanFrom(first), Pattern: p, Name: name}
}

// pattern_capture_target: !"_" NAME !('.' | '(' | '=')
func (r *reader) captureTarget() string {
	name := r.name()
	if name == "_" || r.at(tokDot) || r.at(tokLpar) || r.at(tokEqual) {
		r.fail()
	}
	return name
}

// closed_pattern:
//
//	| literal_pattern
//	| capture_pattern
//	| wildcard_pattern
//	| value_pattern
//	| group_pattern
//	| sequence_pattern
//	| mapping_pattern
//	| class_pattern
func (r *reader) closedPattern() ast.Pattern {
	first := r.tok
	switch r.tok.Type {
	case tokNone:
		return &ast.MatchSingleton{Span: tokenSpan(r.advance()), Value: ast.ConstNone{}}
	case tokTrue:
		return &ast.MatchSingleton{Span: tokenSpan(r.advance()), Value: ast.ConstBool(true)}
	case tokFalse:
		return &ast.MatchSingleton{Span: tokenSpan(r.advance()), Value: ast.ConstBool(false)}
	case tokNUMBER, tokMinus, tokSTRING, tokFSTRINGStart:
		value := r.literalExpr()
		return &ast.MatchValue{Span: value.Pos(), Value: value}
	case tokNAME:
		return r.namePattern()
	case tokLpar:
		return r.groupPattern()
	case tokLsqb:
		// sequence_pattern: '[' [maybe_sequence_pattern] ']'
		r.advance()
		var patterns []ast.Pattern
		for !r.at(tokRsqb) {
			patterns = append(patterns, r.maybeStarPattern())
			if !r.accept(tokComma) {
				break
			}
		}
		r.expect(tokRsqb)
		return &ast.MatchSequence{Span: r.spanFrom(first), Patterns: patterns}
	case tokLbrace:
		return r.mappingPattern()
	}
	r.fail()
	return nil
}

// group_pattern: '(' pattern ')'
//
// sequence_pattern: '(' [open_sequence_pattern] ')'
func (r *reader) groupPattern() ast.Pattern {
	open := r.advance()
	if r.accept(tokRpar) {
		return &ast.MatchSequence{Span: r.spanFrom(open)}
	}
	p := r.maybeStarPattern()
	_, star := p.(*ast.MatchStar)
	if !r.at(tokComma) {
		if star {
			r.fail()
		}
		r.expect(tokRpar)
		return p
	}
	patterns := []ast.Pattern{p}
	for r.accept(tokComma) && !r.at(tokRpar) {
		patterns = append(patterns, r.maybeStarPattern())
	}
	r.expect(tokRpar)
	return &ast.MatchSequence{Span: r.spanFrom(open), Patterns: patterns}
}

// capture_pattern: pattern_capture_target
//
// wildcard_pattern: "_"
//
// value_pattern: attr !('.' | '(' | '=')
//
// class_pattern: name_or_attr '(' …
func (r *reader) namePattern() ast.Pattern {
	first := r.tok
	name := r.nameOrAttr()
	if r.at(tokLpar) {
		return r.classPattern(first, name)
	}
	if r.at(tokEqual) {
		r.fail()
	}
	span := r.spanFrom(first)
	if id, ok := name.(*ast.Name); ok {
		if id.ID == "_" {
			return &ast.MatchAs{Span: span}
		}
		return &ast.MatchAs{Span: span, Name: id.ID}
	}
	return &ast.MatchValue{Span: span, Value: name}
}

// name_or_attr:
//
//	| attr
//	| NAME
//
// attr: name_or_attr '.' NAME
func (r *reader) nameOrAttr() ast.Expression {
	first := r.expect(tokNAME)
	var x ast.Expression = &ast.Name{Span: tokenSpan(first), ID: identifier(first.Value)}
	for r.accept(tokDot) {
		attr := r.name()
		x = &ast.Attribute{Span: r.spanFrom(first), Value: x, Attr: attr}
	}
	return x
}

// class_pattern:
//
//	| name_or_attr '(' ')'
//	| name_or_attr '(' positional_patterns ','? ')'
//	| name_or_attr '(' keyword_patterns ','? ')'
//	| name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'
func (r *reader) classPattern(first *lexer.Token, cls ast.Expression) ast.Pattern {
	r.advance()
	p := &ast.MatchClass{Cls: cls}
	for !r.at(tokRpar) {
		if r.at(tokNAME) && r.after().Type == tokEqual {
			p.KwdAttrs = append(p.KwdAttrs, r.name())
			r.advance()
			p.KwdPatterns = append(p.KwdPatterns, r.pattern())
		} else {
			if len(p.KwdAttrs) > 0 {
				r.fail()
			}
			p.Patterns = append(p.Patterns, r.pattern())
		}
		if !r.accept(tokComma) {
			break
		}
	}
	r.expect(tokRpar)
	p.Span = r.spanFrom(first)
	return p
}

// mapping_pattern:
//
//	| '{' '}'
//	| '{' double_star_pattern ','? '}'
//	| '{' items_pattern ',' double_star_pattern ','? '}'
//	| '{' items_pattern ','? '}'
//
// key_value_pattern: (literal_expr | attr) ':' pattern
//
// double_star_pattern: '**' pattern_capture_target
func (r *reader) mappingPattern() ast.Pattern {
	first := r.advance()
	p := &ast.MatchMapping{}
	for !r.at(tokRbrace) {
		if r.accept(tokDoubleStar) {
			p.Rest = r.captureTarget()
			r.accept(tokComma)
			break
		}
		var key ast.Expression
		if r.at(tokNAME) {
			key = r.nameOrAttr()
			if _, ok := key.(*ast.Name); ok {
				r.fail()
			}
		} else {
			key = r.literalExpr()
		}
		r.expect(tokColon)
		p.Keys = append(p.Keys, key)
		p.Patterns = append(p.Patterns, r.pattern())
		if !r.accept(tokComma) {
			break
		}
	}
	r.expect(tokRbrace)
	p.Span = r.spanFrom(first)
	return p
}

// literal_expr:
//
//	| signed_number !('+' | '-')
//	| complex_number
//	| strings
//	| 'None'
//	| 'True'
//	| 'False'
//
// complex_number:
//
//	| signed_real_number '+' imaginary_number
//	| signed_real_number '-' imaginary_number
func (r *reader) literalExpr() ast.Expression {
	switch r.tok.Type {
	case tokSTRING, tokFSTRINGStart:
		return r.strings()
	case tokNone, tokTrue, tokFalse:
		return r.atom()
	}
	first := r.tok
	var x ast.Expression
	var number ast.Expression
	if r.accept(tokMinus) {
		if !r.at(tokNUMBER) {
			r.fail()
		}
		number = r.number()
		x = &ast.UnaryOp{Span: r.spanFrom(first), Op: ast.USub, Operand: number}
	} else {
		if !r.at(tokNUMBER) {
			r.fail()
		}
		number = r.number()
		x = number
	}
	if !r.at(tokPlus) && !r.at(tokMinus) {
		return x
	}
	op := ast.Add
	if r.advance().Type == tokMinus {
		op = ast.Sub
	}
	if isComplex(number) || !r.at(tokNUMBER) {
		r.fail()
	}
	imaginary := r.number()
	if !isComplex(imaginary) {
		r.fail()
	}
	return &ast.BinOp{Span: r.spanFrom(first), Left: x, Op: op, Right: imaginary}
}

func isComplex(x ast.Expression) bool {
	c, ok := x.(*ast.Constant)
	if !ok {
		return false
	}
	_, ok = c.Value.(ast.ConstComplex)
	return ok
}
