package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// star_expressions:
//
//	| star_expression (',' star_expression)+ [',']
//	| star_expression ','
//	| star_expression
func (r *reader) starExpressions() ast.Expression {
	return r.tupleOf((*reader).starExpression)
}

// tupleOf reads one element, or several with commas between them as a tuple.
func (r *reader) tupleOf(element func(*reader) ast.Expression) ast.Expression {
	first := r.tok
	x := element(r)
	if !r.at(tokComma) {
		return x
	}
	elts := append(make([]ast.Expression, 0, 4), x)
	for r.accept(tokComma) && startsExpression(r.tok) {
		elts = append(elts, element(r))
	}
	return &ast.Tuple{Span: r.spanFrom(first), Elts: elts}
}

// startsExpression tells whether an element of a list of expressions begins
// with the token; if not, a comma before it was the last one.
func startsExpression(t *lexer.Token) bool {
	switch t.Type {
	case tokNAME, tokNUMBER, tokSTRING, tokFSTRINGStart, tokLpar, tokLsqb, tokLbrace, tokMinus, tokPlus, tokTilde, tokStar,
		tokEllipsis, tokNone, tokTrue, tokFalse, tokNot, tokLambda, tokAwait:
		return true
	}
	return false
}

// star_expression:
//
//	| '*' bitwise_or
//	| expression
func (r *reader) starExpression() ast.Expression {
	if r.at(tokStar) {
		return r.starred((*reader).bitwiseOr)
	}
	return r.expression()
}

// star_named_expression:
//
//	| '*' bitwise_or
//	| named_expression
func (r *reader) starNamedExpression() ast.Expression {
	if r.at(tokStar) {
		return r.starred((*reader).bitwiseOr)
	}
	return r.namedExpression()
}

// starred reads a * and its operand.
func (r *reader) starred(operand func(*reader) ast.Expression) ast.Expression {
	star := r.expect(tokStar)
	value := operand(r)
	return &ast.Starred{Span: r.spanFrom(star), Value: value}
}

// named_expression:
//
//	| NAME ':=' ~ expression
//	| expression !':='
func (r *reader) namedExpression() ast.Expression {
	first := r.tok
	x := r.expression()
	if !r.at(tokColonEqual) {
		return x
	}
	target, ok := x.(*ast.Name)
	if !ok || first.Type != tokNAME {
		r.fail()
	}
	r.advance()
	target.Ctx = ast.Store
	value := r.expression()
	return &ast.NamedExpr{Span: r.spanFrom(first), Target: target, Value: value}
}

// expressions:
//
//	| expression (',' expression)+ [',']
//	| expression ','
//	| expression
//
// expression:
//
//	| disjunction 'if' disjunction 'else' expression
//	| disjunction
//	| lambdef
func (r *reader) expression() ast.Expression {
	r.enter()
	if r.at(tokLambda) {
		x := r.lambda()
		r.leave()
		return x
	}
	first := r.tok
	x := r.disjunction()
	if !r.at(tokIf) {
		r.leave()
		return x
	}
	r.advance()
	test := r.disjunction()
	r.expect(tokElse)
	orelse := r.expression()
	r.leave()
	return &ast.IfExp{Span: r.spanFrom(first), Test: test, Body: x, Orelse: orelse}
}

// yield_expr:
//
//	| 'yield' 'from' expression
//	| 'yield' [star_expressions]
func (r *reader) yieldExpr() ast.Expression {
	first := r.expect(tokYield)
	if r.accept(tokFrom) {
		value := r.expression()
		return &ast.YieldFrom{Span: r.spanFrom(first), Value: value}
	}
	var value ast.Expression
	if startsExpression(r.tok) {
		value = r.starExpressions()
	}
	return &ast.Yield{Span: r.spanFrom(first), Value: value}
}

// annotated_rhs: yield_expr | star_expressions
func (r *reader) annotatedRHS() ast.Expression {
	if r.at(tokYield) {
		return r.yieldExpr()
	}
	return r.starExpressions()
}

// disjunction:
//
//	| conjunction ('or' conjunction)+
//	| conjunction
func (r *reader) disjunction() ast.Expression {
	return r.boolean(tokOr, ast.Or, (*reader).conjunction)
}

// conjunction:
//
//	| inversion ('and' inversion)+
//	| inversion
func (r *reader) conjunction() ast.Expression {
	return r.boolean(tokAnd, ast.And, (*reader).inversion)
}

func (r *reader) boolean(word lexer.TokenType, op ast.BoolOperator, operand func(*reader) ast.Expression) ast.Expression {
	first := r.tok
	x := operand(r)
	if !r.at(word) {
		return x
	}
	values := append(make([]ast.Expression, 0, 2), x)
	for r.accept(word) {
		values = append(values, operand(r))
	}
	return &ast.BoolOp{Span: r.spanFrom(first), Op: op, Values: values}
}

// inversion:
//
//	| 'not' inversion
//	| comparison
func (r *reader) inversion() ast.Expression {
	if !r.at(tokNot) {
		return r.comparison()
	}
	r.enter()
	first := r.advance()
	operand := r.inversion()
	r.leave()
	return &ast.UnaryOp{Span: r.spanFrom(first), Op: ast.Not, Operand: operand}
}

// comparison:
//
//	| bitwise_or compare_op_bitwise_or_pair+
//	| bitwise_or
func (r *reader) comparison() ast.Expression {
	first := r.tok
	x := r.bitwiseOr()
	op, ok := r.comparisonOperator()
	if !ok {
		return x
	}
	compare := &ast.Compare{Left: x}
	for ok {
		compare.Ops = append(compare.Ops, op)
		compare.Comparators = append(compare.Comparators, r.bitwiseOr())
		op, ok = r.comparisonOperator()
	}
	compare.Span = r.spanFrom(first)
	return compare
}

// compare_op_bitwise_or_pair:
//
//	eq_bitwise_or | noteq_bitwise_or | lte_bitwise_or | lt_bitwise_or | gte_bitwise_or
//	| gt_bitwise_or | notin_bitwise_or | in_bitwise_or | isnot_bitwise_or | is_bitwise_or
func (r *reader) comparisonOperator() (op ast.CmpOperator, ok bool) {
	switch r.tok.Type {
	case tokEqEqual:
		op = ast.Eq
	case tokNotEqual:
		if r.tok.Value != "!=" {
			return 0, false // <> came and went with Python 2
		}
		op = ast.NotEq
	case tokLess:
		op = ast.Lt
	case tokLessEqual:
		op = ast.LtE
	case tokGreater:
		op = ast.Gt
	case tokGreaterEqual:
		op = ast.GtE
	case tokIn:
		op = ast.In
	case tokIs:
		r.advance()
		if r.accept(tokNot) {
			return ast.IsNot, true
		}
		return ast.Is, true
	case tokNot:
		r.advance()
		r.expect(tokIn)
		return ast.NotIn, true
	default:
		return 0, false
	}
	r.advance()
	return op, true
}

// binary gives the operators of bitwise_or, bitwise_xor, bitwise_and,
// shift_expr, sum and term their precedence, from 1 on, and their node's
// operator.
var binary = [tokCount]struct {
	precedence uint8
	op         ast.Operator
}{
	tokVbar:       {1, ast.BitOr},
	tokCircumflex: {2, ast.BitXor},
	tokAmper:      {3, ast.BitAnd},
	tokLeftShift:  {4, ast.LShift}, tokRightShift: {4, ast.RShift},
	tokPlus: {5, ast.Add}, tokMinus: {5, ast.Sub},
	tokStar: {6, ast.Mult}, tokSlash: {6, ast.Div}, tokDoubleSlash: {6, ast.FloorDiv}, tokPercent: {6, ast.Mod}, tokAt: {6, ast.MatMult},
}

// bitwise_or:
//
//	| bitwise_or '|' bitwise_xor
//	| bitwise_xor
//
// and so on through bitwise_xor, bitwise_and, shift_expr and sum to
//
// term:
//
//	| term '*' factor
//	| term '/' factor
//	| term '//' factor
//	| term '%' factor
//	| term '@' factor
//	| factor
//
// Precedence climbing stands for the six rules.
func (r *reader) bitwiseOr() ast.Expression { return r.binaryFrom(1) }

func (r *reader) binaryFrom(lowest uint8) ast.Expression {
	first := r.tok
	x := r.factor()
	for links := 0; ; links++ {
		if r.tok.Type < 0 {
			return x
		}
		if links > maxChain {
			r.tooDeep()
		}
		op := binary[r.tok.Type]
		if op.precedence < lowest || op.precedence == 0 {
			return x
		}
		r.advance()
		right := r.binaryFrom(op.precedence + 1)
		x = &ast.BinOp{Span: r.spanFrom(first), Left: x, Op: op.op, Right: right}
	}
}

// factor:
//
//	| '+' factor
//	| '-' factor
//	| '~' factor
//	| power
func (r *reader) factor() ast.Expression {
	var op ast.UnaryOperator
	switch r.tok.Type {
	case tokPlus:
		op = ast.UAdd
	case tokMinus:
		op = ast.USub
	case tokTilde:
		op = ast.Invert
	default:
		return r.power()
	}
	r.enter()
	first := r.advance()
	operand := r.factor()
	r.leave()
	return &ast.UnaryOp{Span: r.spanFrom(first), Op: op, Operand: operand}
}

// power:
//
//	| await_primary '**' factor
//	| await_primary
func (r *reader) power() ast.Expression {
	first := r.tok
	x := r.awaitPrimary()
	if !r.at(tokDoubleStar) {
		return x
	}
	r.enter()
	r.enter()
	r.advance()
	exponent := r.factor()
	r.leave()
	r.leave()
	return &ast.BinOp{Span: r.spanFrom(first), Left: x, Op: ast.Pow, Right: exponent}
}

// await_primary:
//
//	| 'await' primary
//	| primary
func (r *reader) awaitPrimary() ast.Expression {
	if !r.at(tokAwait) {
		return r.primary()
	}
	first := r.advance()
	value := r.primary()
	return &ast.Await{Span: r.spanFrom(first), Value: value}
}
