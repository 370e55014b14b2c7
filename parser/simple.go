package parser

import (
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/gosyncio/gosyncio/ast"
)

// simpleStmt reads one simple statement.
//
// simple_stmt:
//
//	| assignment
//	| &"type" type_alias
//	| star_expressions
//	| &'return' return_stmt
//	| &('import' | 'from') import_stmt
//	| &'raise' raise_stmt
//	| &'pass' pass_stmt
//	| &'del' del_stmt
//	| &'yield' yield_stmt
//	| &'assert' assert_stmt
//	| &'break' break_stmt
//	| &'continue' continue_stmt
//	| &'global' global_stmt
//	| &'nonlocal' nonlocal_stmt
func (r *reader) simpleStmt() ast.Statement {
	switch first := r.tok; first.Type {
	case tokReturn: // return_stmt: 'return' [star_expressions]
		r.advance()
		var value ast.Expression
		if startsExpression(r.tok) {
			value = r.starExpressions()
		}
		return &ast.Return{Span: r.spanFrom(first), Value: value}
	case tokImport:
		return r.importName()
	case tokFrom:
		return r.importFrom()
	case tokRaise:
		return r.raiseStmt()
	case tokPass:
		return &ast.Pass{Span: tokenSpan(r.advance())}
	case tokDel:
		return r.delStmt()
	case tokYield: // yield_stmt: yield_expr
		value := r.yieldExpr()
		if r.at(tokEqual) {
			r.fail()
		}
		return &ast.Expr{Span: value.Pos(), Value: value}
	case tokAssert: // assert_stmt: 'assert' expression [',' expression]
		r.advance()
		stmt := &ast.Assert{Test: r.expression()}
		if r.accept(tokComma) {
			stmt.Msg = r.expression()
		}
		stmt.Span = r.spanFrom(first)
		return stmt
	case tokBreak:
		return &ast.Break{Span: tokenSpan(r.advance())}
	case tokContinue:
		return &ast.Continue{Span: tokenSpan(r.advance())}
	case tokGlobal: // global_stmt: 'global' ','.NAME+
		names := r.names()
		return &ast.Global{Span: r.spanFrom(first), Names: names}
	case tokNonlocal: // nonlocal_stmt: 'nonlocal' ','.NAME+
		names := r.names()
		return &ast.Nonlocal{Span: r.spanFrom(first), Names: names}
	case tokNAME:
		if first.Value == "type" && r.after().Type == tokNAME {
			return r.typeAlias()
		}
	}
	return r.assignmentOrExpression()
}

// names reads the names of a global or nonlocal statement, keyword included.
func (r *reader) names() []string {
	r.advance()
	names := []string{r.name()}
	for r.accept(tokComma) {
		names = append(names, r.name())
	}
	return names
}

// assignment:
//
//	| NAME ':' expression ['=' annotated_rhs]
//	| ('(' single_target ')' | single_subscript_attribute_target) ':' expression ['=' annotated_rhs]
//	| (star_targets '=')+ annotated_rhs !'=' [TYPE_COMMENT]
//	| single_target augassign ~ annotated_rhs
//
// The list of expressions comes first, and then what stands behind it decides.
func (r *reader) assignmentOrExpression() ast.Statement {
	first := r.tok
	x := r.starExpressions()
	switch r.tok.Type {
	case tokEqual:
		return r.assign(first, x)
	case tokColon:
		return r.annAssign(first, x)
	}
	if op, ok := augAssignOperator(r.tok.Type); ok {
		if !setSingle(x) {
			r.fail()
		}
		r.advance()
		value := r.annotatedRHS()
		return &ast.AugAssign{Span: r.spanFrom(first), Target: x, Op: op, Value: value}
	}
	return &ast.Expr{Span: r.spanFrom(first), Value: x}
}

func (r *reader) assign(first *lexer.Token, x ast.Expression) ast.Statement {
	stmt := &ast.Assign{Targets: make([]ast.Expression, 0, 1)}
	for r.at(tokEqual) {
		r.store(x)
		stmt.Targets = append(stmt.Targets, x)
		r.advance()
		x = r.annotatedRHS()
	}
	stmt.Value = x
	stmt.Span = r.spanFrom(first)
	return stmt
}

func (r *reader) annAssign(first *lexer.Token, target ast.Expression) ast.Statement {
	if !setSingle(target) {
		r.fail()
	}
	stmt := &ast.AnnAssign{Target: target}
	if _, ok := target.(*ast.Name); ok && first.Type == tokNAME {
		stmt.Simple = 1
	}
	r.advance()
	stmt.Annotation = r.expression()
	if r.accept(tokEqual) {
		stmt.Value = r.annotatedRHS()
	}
	stmt.Span = r.spanFrom(first)
	return stmt
}

// augassign:
//
//	'+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
func augAssignOperator(kind lexer.TokenType) (ast.Operator, bool) {
	switch kind {
	case tokPlusEqual:
		return ast.Add, true
	case tokMinEqual:
		return ast.Sub, true
	case tokStarEqual:
		return ast.Mult, true
	case tokAtEqual:
		return ast.MatMult, true
	case tokSlashEqual:
		return ast.Div, true
	case tokPercentEqual:
		return ast.Mod, true
	case tokAmperEqual:
		return ast.BitAnd, true
	case tokVbarEqual:
		return ast.BitOr, true
	case tokCircumflexEqual:
		return ast.BitXor, true
	case tokLeftShiftEqual:
		return ast.LShift, true
	case tokRightShiftEqual:
		return ast.RShift, true
	case tokDoubleStarEqual:
		return ast.Pow, true
	case tokDoubleSlashEqual:
		return ast.FloorDiv, true
	}
	return 0, false
}

// raise_stmt:
//
//	| 'raise' expression ['from' expression]
//	| 'raise'
func (r *reader) raiseStmt() ast.Statement {
	first := r.advance()
	stmt := &ast.Raise{}
	if startsExpression(r.tok) {
		stmt.Exc = r.expression()
		if r.accept(tokFrom) {
			stmt.Cause = r.expression()
		}
	}
	stmt.Span = r.spanFrom(first)
	return stmt
}

// del_stmt: 'del' del_targets &(';' | NEWLINE)
//
// del_targets: ','.del_target+ [',']
//
// del_target:
//
//	| t_primary '.' NAME !t_lookahead
//	| t_primary '[' slices ']' !t_lookahead
//	| del_t_atom
//
// del_t_atom:
//
//	| NAME
//	| '(' del_target ')'
//	| '(' [del_targets] ')'
//	| '[' [del_targets] ']'
func (r *reader) delStmt() ast.Statement {
	first := r.advance()
	stmt := &ast.Delete{Targets: []ast.Expression{r.primary()}}
	for r.accept(tokComma) && !r.at(tokSemi) && !r.at(tokNEWLINE) {
		stmt.Targets = append(stmt.Targets, r.primary())
	}
	if !setTargets(stmt.Targets, ast.Del, false) {
		r.fail()
	}
	stmt.Span = r.spanFrom(first)
	return stmt
}

// import_name: 'import' dotted_as_names
//
// dotted_as_names: ','.dotted_as_name+
//
// dotted_as_name: dotted_name ['as' NAME]
func (r *reader) importName() ast.Statement {
	first := r.advance()
	stmt := &ast.Import{Names: make([]*ast.Alias, 0, 1)}
	for {
		start := r.tok
		alias := &ast.Alias{Name: r.dottedName()}
		r.asName(alias)
		alias.Span = r.spanFrom(start)
		stmt.Names = append(stmt.Names, alias)
		if !r.accept(tokComma) {
			break
		}
	}
	stmt.Span = r.spanFrom(first)
	return stmt
}

func (r *reader) asName(alias *ast.Alias) {
	if r.accept(tokAs) {
		alias.Asname = r.name()
	}
}

// dotted_name:
//
//	| dotted_name '.' NAME
//	| NAME
func (r *reader) dottedName() string {
	name := r.name()
	for r.accept(tokDot) {
		name += "." + r.name()
	}
	return name
}

// import_from:
//
//	| 'from' ('.' | '...')* dotted_name 'import' import_from_targets
//	| 'from' ('.' | '...')+ 'import' import_from_targets
func (r *reader) importFrom() ast.Statement {
	first := r.advance()
	stmt := &ast.ImportFrom{}
	for r.at(tokDot) || r.at(tokEllipsis) {
		stmt.Level += len(r.advance().Value)
	}
	if stmt.Level == 0 || !r.at(tokImport) {
		stmt.Module, stmt.HasModule = r.dottedName(), true
	}
	r.expect(tokImport)
	stmt.Names = r.importFromTargets()
	stmt.Span = r.spanFrom(first)
	return stmt
}

// import_from_targets:
//
//	| '(' import_from_as_names [','] ')'
//	| import_from_as_names !','
//	| '*'
//
// import_from_as_names: ','.import_from_as_name+
//
// import_from_as_name: NAME ['as' NAME]
func (r *reader) importFromTargets() []*ast.Alias {
	if r.at(tokStar) {
		return []*ast.Alias{{Span: tokenSpan(r.advance()), Name: "*"}}
	}
	parens := r.accept(tokLpar)
	names := make([]*ast.Alias, 0, 1)
	for {
		start := r.tok
		alias := &ast.Alias{Name: r.name()}
		r.asName(alias)
		alias.Span = r.spanFrom(start)
		names = append(names, alias)
		if !r.accept(tokComma) || parens && r.at(tokRpar) {
			break
		}
	}
	if parens {
		r.expect(tokRpar)
	}
	return names
}

// type_alias: "type" NAME [type_params] '=' expression
func (r *reader) typeAlias() ast.Statement {
	first := r.advance()
	name := r.expect(tokNAME)
	stmt := &ast.TypeAlias{Name: &ast.Name{Span: tokenSpan(name), ID: identifier(name.Value), Ctx: ast.Store}}
	if r.at(tokLsqb) {
		stmt.TypeParams = r.typeParams()
	}
	r.expect(tokEqual)
	stmt.Value = r.expression()
	stmt.Span = r.spanFrom(first)
	return stmt
}

// type_params: '[' type_param_seq ']'
//
// type_param_seq: ','.type_param+ [',']
//
// type_param:
//
//	| NAME [type_param_bound] [type_param_default]
//	| '*' NAME [type_param_starred_default]
//	| '**' NAME [type_param_default]
func (r *reader) typeParams() []ast.TypeParam {
	r.expect(tokLsqb)
	var params []ast.TypeParam
	for len(params) == 0 || !r.at(tokRsqb) {
		first := r.tok
		switch r.tok.Type {
		case tokStar:
			r.advance()
			param := &ast.TypeVarTuple{Name: r.name()}
			if r.accept(tokEqual) {
				param.DefaultValue = r.starExpression()
			}
			param.Span = r.spanFrom(first)
			params = append(params, param)
		case tokDoubleStar:
			r.advance()
			param := &ast.ParamSpec{Name: r.name()}
			if r.accept(tokEqual) {
				param.DefaultValue = r.expression()
			}
			param.Span = r.spanFrom(first)
			params = append(params, param)
		default:
			param := &ast.TypeVar{Name: r.name()}
			if r.accept(tokColon) {
				param.Bound = r.expression()
			}
			if r.accept(tokEqual) {
				param.DefaultValue = r.expression()
			}
			param.Span = r.spanFrom(first)
			params = append(params, param)
		}
		if !r.accept(tokComma) {
			break
		}
	}
	r.expect(tokRsqb)
	return params
}
