package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// parameters reads a function's parameters up to the closing token, which it leaves.
//
// parameters:
//
//	| slash_no_default param_no_default* param_with_default* [star_etc]
//	| slash_with_default param_with_default* [star_etc]
//	| param_no_default+ param_with_default* [star_etc]
//	| param_with_default+ [star_etc]
//	| star_etc
//
// star_etc:
//
//	| '*' param_no_default param_maybe_default* [kwds]
//	| '*' param_no_default_star_annotation param_maybe_default* [kwds]
//	| '*' ',' param_maybe_default+ [kwds]
//	| kwds
//
// kwds: '**' param_no_default
//
// A lambda's parameters (lambda_params) are the same without annotations.
func (r *reader) parameters(closing lexer.TokenType, annotated bool) *ast.Arguments {
	args := &ast.Arguments{}
	seenStar, bareStar := false, false
	for !r.at(closing) {
		switch r.tok.Type {
		case tokSlash:
			if seenStar || args.Posonlyargs != nil || len(args.Args) == 0 {
				r.fail()
			}
			r.advance()
			args.Posonlyargs, args.Args = args.Args, nil
		case tokStar:
			if seenStar {
				r.fail()
			}
			r.advance()
			seenStar = true
			if bareStar = r.at(tokComma); !bareStar {
				args.Vararg = r.parameter(annotated, true)
			}
		case tokDoubleStar:
			r.advance()
			args.Kwarg = r.parameter(annotated, false)
			r.accept(tokComma)
			if !r.at(closing) || bareStar && len(args.Kwonlyargs) == 0 {
				r.fail()
			}
			return args
		default:
			param := r.parameter(annotated, false)
			var value ast.Expression
			if r.accept(tokEqual) {
				value = r.expression()
			}
			switch {
			case seenStar:
				args.Kwonlyargs = append(args.Kwonlyargs, param)
				args.KwDefaults = append(args.KwDefaults, value)
			case value != nil:
				args.Args = append(args.Args, param)
				args.Defaults = append(args.Defaults, value)
			case len(args.Defaults) > 0:
				r.fail()
			default:
				args.Args = append(args.Args, param)
			}
		}
		if !r.at(closing) {
			r.expect(tokComma)
		}
	}
	if bareStar && len(args.Kwonlyargs) == 0 {
		r.fail()
	}
	return args
}

// param: NAME annotation?
//
// param_star_annotation: NAME star_annotation
//
// annotation: ':' expression
//
// star_annotation: ':' star_expression
func (r *reader) parameter(annotated, star bool) *ast.Arg {
	first := r.tok
	arg := &ast.Arg{Arg: r.name()}
	if annotated && r.accept(tokColon) {
		if star {
			arg.Annotation = r.starExpression()
		} else {
			arg.Annotation = r.expression()
		}
	}
	arg.Span = r.spanFrom(first)
	return arg
}

// lambdef: 'lambda' [lambda_params] ':' expression
func (r *reader) lambda() ast.Expression {
	r.enter()
	first := r.advance()
	args := r.parameters(tokColon, false)
	r.expect(tokColon)
	body := r.expression()
	r.leave()
	return &ast.Lambda{Span: r.spanFrom(first), Args: args, Body: body}
}
