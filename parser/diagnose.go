package parser

import (
	"strconv"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// This file holds what the actions of invalid.peg do.

// run makes an action's error.
func (a *pegAction) run(p *peg, first, second span, end int) *syntaxError {
	if a.find != nil {
		return a.find(p, first, second)
	}
	places := [2]span{first, second}
	place := func(i int) ast.Span { return p.nodeSpan(places[a.places[i]-'a']) }
	err := &syntaxError{message: p.fill(a.message, places)}
	switch a.verb {
	case "at":
		err.span = place(0)
	case "range":
		err.span = between(place(0), place(1))
	case "from":
		err.span = p.from(place(0))
	case "next":
		err.span = tokenSpan(&p.token(end).Token)
	case "indent":
		err.kind = kindIndentation
		err.span = p.lastSpan()
		err.header = p.token(first.start).Pos.Line
	default:
		err.span = p.lastSpan()
	}
	return err
}

// lastSpan is where the furthest token stands. INDENT, DEDENT and the end have
// no column in CPython: an error there gets that of the tokenizer itself.
func (p *peg) lastSpan() ast.Span {
	t := p.last()
	switch t.Type {
	case tokINDENT, tokDEDENT, tokENDMARKER:
		if p.scanner == nil {
			break
		}
		line, col := p.scanner.place()
		return ast.Span{Line: line, Col: col - 1, EndLine: line, EndCol: -2}
	}
	return tokenSpan(&t.Token)
}

// from is the span from a place up to the furthest token, whose last column
// CPython leaves out.
func (p *peg) from(first ast.Span) ast.Span {
	s := between(first, p.lastSpan())
	s.EndCol--
	return s
}

// between is the span from the start of one to the end of another.
func between(first, last ast.Span) ast.Span {
	return ast.Span{Line: first.Line, Col: first.Col, EndLine: last.EndLine, EndCol: last.EndCol}
}

// fill puts in what a message says in braces.
func (p *peg) fill(message string, places [2]span) string {
	for i, place := range places {
		name := string(rune('a' + i))
		if mark := "{line " + name + "}"; strings.Contains(message, mark) {
			message = strings.Replace(message, mark, strconv.Itoa(p.token(place.start).Pos.Line), 1)
		}
		if mark := "{text " + name + "}"; strings.Contains(message, mark) {
			message = strings.Replace(message, mark, p.token(place.start).Value, 1)
		}
		if mark := "{kind " + name + "}"; strings.Contains(message, mark) {
			message = strings.Replace(message, mark, exprName(p.expression(place)), 1)
		}
	}
	return message
}

// expression is the tree of an expression that a rule has matched. The
// brackets of a group are not part of it.
func (p *peg) expression(s span) ast.Expression {
	var x ast.Expression
	p.reading(s, func(r *reader) {
		if r.at(tokYield) {
			x = r.yieldExpr()
		} else {
			x = r.tupleOf((*reader).starNamedExpression)
		}
		if !r.at(tokENDMARKER) {
			r.fail()
		}
	})
	return x
}

// reading runs a production over tokens that were matched already.
func (p *peg) reading(s span, production func(*reader)) error {
	tokens := make([]lexer.Token, 0, s.end-s.start)
	for i := s.start; i < s.end; i++ {
		tokens = append(tokens, p.tokens[i].Token)
	}
	lex, err := lexer.Upgrade(&tokenList{tokens})
	if err != nil {
		return err
	}
	return read(lex, production)
}

// tokenList hands out tokens that are there already, as a lexer.Lexer.
type tokenList struct{ tokens []lexer.Token }

func (l *tokenList) Next() (lexer.Token, error) {
	if len(l.tokens) == 0 {
		return lexer.Token{Type: tokENDMARKER}, nil
	}
	t := l.tokens[0]
	l.tokens = l.tokens[1:]
	return t, nil
}

// nodeSpan is where the node stands that a rule has matched: an expression, a
// parameter (whose comma is not part of it), or a token.
func (p *peg) nodeSpan(s span) ast.Span {
	if s.end-s.start > 1 {
		if x := p.expression(s); x != nil {
			return x.Pos()
		}
		if p.tokens[s.end-1].Type == tokComma {
			s.end--
		}
	}
	return between(tokenSpan(&p.tokens[s.start].Token), tokenSpan(&p.tokens[s.end-1].Token))
}

// exprName is how CPython's messages call a sort of expression.
func exprName(x ast.Expression) string {
	switch x := x.(type) {
	case *ast.Attribute:
		return "attribute"
	case *ast.Subscript:
		return "subscript"
	case *ast.Starred:
		return "starred"
	case *ast.Name:
		return "name"
	case *ast.List:
		return "list"
	case *ast.Tuple:
		return "tuple"
	case *ast.Lambda:
		return "lambda"
	case *ast.Call:
		return "function call"
	case *ast.BoolOp, *ast.BinOp, *ast.UnaryOp:
		return "expression"
	case *ast.GeneratorExp:
		return "generator expression"
	case *ast.Yield, *ast.YieldFrom:
		return "yield expression"
	case *ast.Await:
		return "await expression"
	case *ast.ListComp:
		return "list comprehension"
	case *ast.SetComp:
		return "set comprehension"
	case *ast.DictComp:
		return "dict comprehension"
	case *ast.Dict:
		return "dict literal"
	case *ast.Set:
		return "set display"
	case *ast.JoinedStr, *ast.FormattedValue:
		return "f-string expression"
	case *ast.Constant:
		switch value := x.Value.(type) {
		case ast.ConstNone:
			return "None"
		case ast.ConstBool:
			if value {
				return "True"
			}
			return "False"
		case ast.ConstEllipsis:
			return "ellipsis"
		}
		return "literal"
	case *ast.Compare:
		return "comparison"
	case *ast.IfExp:
		return "conditional expression"
	case *ast.NamedExpr:
		return "named expression"
	}
	return "expression"
}

// pegFinders are the functions that invalid.peg calls by name.
var pegFinders = map[string]func(p *peg, a, b span) *syntaxError{
	"string":                    (*peg).checkString,
	"fstring":                   (*peg).checkFString,
	"mixed":                     (*peg).checkMixed,
	"number":                    (*peg).checkNumber,
	"real":                      checkReal,
	"imaginary":                 checkImaginary,
	"conversion":                checkConversion,
	"conversion_character":      checkConversionCharacter,
	"generator_in_call":         (*peg).generatorInCall,
	"generator_after_arguments": (*peg).generatorAfterArguments,
	"positional_after_keyword":  (*peg).positionalAfterKeyword,
	"legacy_statement":          (*peg).legacyStatement,
	"missing_comma":             (*peg).missingComma,
	"bound_of_type_var_tuple":   boundOf("TypeVarTuple"),
	"bound_of_param_spec":       boundOf("ParamSpec"),
	"assign_target":             invalidTarget("cannot assign to ", targetStar),
	"for_target":                invalidTarget("cannot assign to ", targetFor),
	"delete_target":             invalidTarget("cannot delete ", targetDel),
	"unparenthesized_target":    (*peg).unparenthesizedTarget,
	"missing_colon_after_key":   (*peg).missingColonAfterKey,
}

// literalError runs a production for the error of a literal in it.
func (p *peg) literalError(s span, production func(*reader)) *syntaxError {
	err := p.reading(s, production)
	if m, ok := err.(*mismatch); ok {
		return m.literal
	}
	return nil
}

func (p *peg) checkString(a, _ span) *syntaxError {
	return p.literalError(a, func(r *reader) { r.stringValue(r.advance()) })
}

// checkFString decodes the literal text of an f-string. CPython does that when
// it has read the end of it, and reports it there.
func (p *peg) checkFString(a, _ span) *syntaxError {
	err := p.literalError(a, func(r *reader) { r.fstring() })
	if err != nil {
		err.span = p.lastSpan()
	}
	return err
}

// checkMixed refuses bytes beside text.
func (p *peg) checkMixed(a, _ span) *syntaxError {
	err := p.literalError(a, func(r *reader) { r.strings() })
	if err != nil {
		err.span = p.lastSpan()
	}
	return err
}

func (p *peg) checkNumber(a, _ span) *syntaxError {
	return p.literalError(a, func(r *reader) { r.number() })
}

func isImaginary(t *pegToken) bool { return strings.ContainsAny(t.Value[len(t.Value)-1:], "jJ") }

func checkReal(p *peg, a, _ span) *syntaxError {
	if t := p.token(a.start); isImaginary(t) {
		return &syntaxError{message: "real number required in complex literal", span: tokenSpan(&t.Token)}
	}
	return nil
}

func checkImaginary(p *peg, a, _ span) *syntaxError {
	if t := p.token(a.start); !isImaginary(t) {
		return &syntaxError{message: "imaginary number required in complex literal", span: tokenSpan(&t.Token)}
	}
	return nil
}

// checkConversion looks at !r in a replacement field.
func checkConversion(p *peg, a, b span) *syntaxError {
	bang, name := p.token(a.start), p.token(b.start)
	if bang.Pos.Offset+1 != name.Pos.Offset {
		return &syntaxError{
			message: "f-string: conversion type must come right after the exclamanation mark", // sic
			span:    between(tokenSpan(&bang.Token), tokenSpan(&name.Token)),
		}
	}
	return nil
}

// checkConversionCharacter looks which conversion a field asks for, once the
// field is complete. The ! of the field itself is the one outside of brackets.
func checkConversionCharacter(p *peg, a, _ span) *syntaxError {
	level := p.token(a.start).level
	for i := a.start + 1; i < a.end; i++ {
		if t := p.token(i); t.level != level || t.Type != tokExclamation {
			continue
		}
		name := p.token(i + 1)
		if name.Value == "s" || name.Value == "r" || name.Value == "a" {
			return nil
		}
		return &syntaxError{
			message: "f-string: invalid conversion character " + ast.ReprConst(ast.ConstStr(identifier(name.Value))) + ": expected 's', 'r', or 'a'",
			span:    tokenSpan(&name.Token),
		}
	}
	return nil
}

// lastItem is the last expression of a comprehension's clauses.
func (p *peg) lastItem(s span) ast.Span {
	var clauses []*ast.Comprehension
	p.reading(s, func(r *reader) { clauses = r.forIfClauses() })
	if len(clauses) == 0 {
		return p.nodeSpan(s)
	}
	last := clauses[len(clauses)-1]
	if n := len(last.Ifs); n > 0 {
		return last.Ifs[n-1].Pos()
	}
	return last.Iter.Pos()
}

const mustParenthesize = "Generator expression must be parenthesized"

func (p *peg) generatorInCall(a, b span) *syntaxError {
	return &syntaxError{message: mustParenthesize, span: between(p.nodeSpan(a), p.lastItem(b))}
}

// arguments is the tree of a call's arguments.
func (p *peg) arguments(s span) (args []ast.Expression, keywords []*ast.Keyword) {
	open := &lexer.Token{Type: tokLpar}
	p.reading(s, func(r *reader) { args, keywords = r.arguments(tokENDMARKER, open) })
	return args, keywords
}

func (p *peg) generatorAfterArguments(a, b span) *syntaxError {
	args, _ := p.arguments(a)
	if len(args) <= 1 {
		return nil
	}
	return &syntaxError{message: mustParenthesize, span: between(args[len(args)-1].Pos(), p.lastItem(b))}
}

func (p *peg) positionalAfterKeyword(a, _ span) *syntaxError {
	message := "positional argument follows keyword argument"
	_, keywords := p.arguments(a)
	for _, k := range keywords {
		if k.Arg == "" {
			message += " unpacking"
			break
		}
	}
	return &syntaxError{message: message, span: p.lastSpan()}
}

func isLegacy(name string) bool { return name == "print" || name == "exec" }

func (p *peg) legacyStatement(a, b span) *syntaxError {
	name := p.token(a.start).Value
	if !isLegacy(name) {
		return nil
	}
	return &syntaxError{
		message: "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
		span:    between(p.nodeSpan(a), p.nodeSpan(b)),
	}
}

// missingComma is about two expressions side by side inside of brackets.
func (p *peg) missingComma(a, b span) *syntaxError {
	if a.end-a.start == 1 && isLegacy(p.token(a.start).Value) || p.token(b.end-1).level == 0 {
		return nil
	}
	return &syntaxError{message: "invalid syntax. Perhaps you forgot a comma?", span: between(p.nodeSpan(a), p.nodeSpan(b))}
}

func boundOf(sort string) func(*peg, span, span) *syntaxError {
	return func(p *peg, a, b span) *syntaxError {
		what := "bound"
		if _, ok := p.expression(b).(*ast.Tuple); ok {
			what = "constraints"
		}
		return &syntaxError{
			message: "cannot use " + what + " with " + sort,
			span:    p.from(p.nodeSpan(a)),
		}
	}
}

type targetKind uint8

const (
	targetStar targetKind = iota
	targetFor
	targetDel
)

func invalidTarget(prefix string, kind targetKind) func(*peg, span, span) *syntaxError {
	return func(p *peg, a, _ span) *syntaxError {
		bad := findInvalidTarget(p.expression(a), kind)
		if bad == nil {
			return nil
		}
		return &syntaxError{message: prefix + exprName(bad), span: bad.Pos()}
	}
}

// findInvalidTarget is CPython's _PyPegen_get_invalid_target: the first part
// of an expression that is no target.
func findInvalidTarget(x ast.Expression, kind targetKind) ast.Expression {
	switch x := x.(type) {
	case nil, *ast.Name, *ast.Attribute, *ast.Subscript:
		return nil
	case *ast.List:
		return firstInvalidTarget(x.Elts, kind)
	case *ast.Tuple:
		return firstInvalidTarget(x.Elts, kind)
	case *ast.Starred:
		if kind == targetDel {
			return x
		}
		return findInvalidTarget(x.Value, kind)
	case *ast.Compare:
		// The a in b of "for a in b" looks like a comparison.
		if kind == targetFor {
			if x.Ops[0] == ast.In {
				return findInvalidTarget(x.Left, kind)
			}
			return nil
		}
	}
	return x
}

func firstInvalidTarget(elts []ast.Expression, kind targetKind) ast.Expression {
	for _, elt := range elts {
		if bad := findInvalidTarget(elt, kind); bad != nil {
			return bad
		}
	}
	return nil
}

func (p *peg) unparenthesizedTarget(a, b span) *syntaxError {
	last := p.nodeSpan(b)
	if tuple, ok := p.expression(b).(*ast.Tuple); ok && p.token(b.start).Type != tokLpar {
		last = tuple.Elts[len(tuple.Elts)-1].Pos()
	}
	return &syntaxError{
		message: "did you forget parentheses around the comprehension target?",
		span:    between(p.nodeSpan(a), last),
	}
}

func (p *peg) missingColonAfterKey(a, _ span) *syntaxError {
	key := p.nodeSpan(a)
	key.Col, key.EndCol = key.EndCol-1, -1
	return &syntaxError{message: "':' expected after dictionary key", span: key}
}
