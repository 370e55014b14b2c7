package parser

import "github.com/alecthomas/participle/v2/lexer"

// The grammar of statements, in the order and with the names of Python's
// grammar reference (https://docs.python.org/3.13/reference/grammar.html),
// each rule quoted above the struct that stands for it. Tokens in capitals are
// the lexer's. Simple statements and expressions are leaves here: types with a
// Parse method, in leaves.go, which hand over to a reader.

// compoundStmt is the root of what Participle parses.
//
// compound_stmt:
//
//	| &('def' | '@' | 'async') function_def
//	| &'if' if_stmt
//	| &('class' | '@') class_def
//	| &('with' | 'async') with_stmt
//	| &('for' | 'async') for_stmt
//	| &'try' try_stmt
//	| &'while' while_stmt
//	| match_stmt
type compoundStmt struct {
	Definition *definitionStmt `parser:"  @@"`
	If         *ifStmt         `parser:"| @@"`
	With       *withStmt       `parser:"| @@"`
	For        *forStmt        `parser:"| @@"`
	Try        *tryStmt        `parser:"| @@"`
	While      *whileStmt      `parser:"| @@"`
	Match      *matchStmt      `parser:"| @@"`
}

// block:
//
//	| NEWLINE INDENT statements DEDENT
//	| simple_stmts
type block struct {
	Statements statements   `parser:"  NEWLINE INDENT @@ DEDENT"`
	Simple     *simpleStmts `parser:"| @@"`
}

// decorators: ('@' named_expression NEWLINE)+
type decorator struct {
	Expression namedExpression `parser:"'@' @@ NEWLINE"`
}

// class_def:
//
//	| decorators class_def_raw
//	| class_def_raw
//
// function_def:
//
//	| decorators function_def_raw
//	| function_def_raw
type definitionStmt struct {
	Decorators []*decorator    `parser:"@@*"`
	Function   *functionDefRaw `parser:"( @@"`
	Class      *classDefRaw    `parser:"| @@ )"`
}

// class_def_raw:
//
//	| 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
type classDefRaw struct {
	Pos        lexer.Position
	Name       string      `parser:"'class' @NAME"`
	TypeParams *typeParams `parser:"@@?"`
	Arguments  *arguments  `parser:"@@?"`
	Body       block       `parser:"':' @@"`
}

// function_def_raw:
//
//	| 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' [func_type_comment] block
//	| 'async' 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' [func_type_comment] block
type functionDefRaw struct {
	Pos        lexer.Position
	Async      bool        `parser:"@'async'?"`
	Name       string      `parser:"'def' @NAME"`
	TypeParams *typeParams `parser:"@@?"`
	Params     params      `parser:"'(' @@ ')'"`
	Returns    *expression `parser:"('->' @@)?"`
	Body       block       `parser:"':' @@"`
}

// if_stmt:
//
//	| 'if' named_expression ':' block elif_stmt
//	| 'if' named_expression ':' block [else_block]
type ifStmt struct {
	Pos  lexer.Position
	Test namedExpression `parser:"'if' @@"`
	Body block           `parser:"':' @@"`
	Elif []*elifStmt     `parser:"@@*"`
	Else *elseBlock      `parser:"@@?"`
}

// elif_stmt:
//
//	| 'elif' named_expression ':' block elif_stmt
//	| 'elif' named_expression ':' block [else_block]
type elifStmt struct {
	Pos  lexer.Position
	Test namedExpression `parser:"'elif' @@"`
	Body block           `parser:"':' @@"`
}

// else_block: 'else' ':' block
type elseBlock struct {
	Body block `parser:"'else' ':' @@"`
}

// while_stmt: 'while' named_expression ':' block [else_block]
type whileStmt struct {
	Pos  lexer.Position
	Test namedExpression `parser:"'while' @@"`
	Body block           `parser:"':' @@"`
	Else *elseBlock      `parser:"@@?"`
}

// for_stmt:
//
//	| 'for' star_targets 'in' ~ star_expressions ':' [TYPE_COMMENT] block [else_block]
//	| 'async' 'for' star_targets 'in' ~ star_expressions ':' [TYPE_COMMENT] block [else_block]
type forStmt struct {
	Pos    lexer.Position
	Async  bool            `parser:"@'async'?"`
	Target starTargets     `parser:"'for' @@"`
	Iter   starExpressions `parser:"'in' @@"`
	Body   block           `parser:"':' @@"`
	Else   *elseBlock      `parser:"@@?"`
}

// with_stmt:
//
//	| 'with' '(' ','.with_item+ ','? ')' ':' block
//	| 'with' ','.with_item+ ':' [TYPE_COMMENT] block
//	| 'async' 'with' '(' ','.with_item+ ','? ')' ':' block
//	| 'async' 'with' ','.with_item+ ':' [TYPE_COMMENT] block
type withStmt struct {
	Pos   lexer.Position
	Async bool      `parser:"@'async'?"`
	Items withItems `parser:"'with' @@"`
	Body  block     `parser:"':' @@"`
}

// try_stmt:
//
//	| 'try' ':' block finally_block
//	| 'try' ':' block except_block+ [else_block] [finally_block]
//	| 'try' ':' block except_star_block+ [else_block] [finally_block]
type tryStmt struct {
	Pos     lexer.Position
	Body    block              `parser:"'try' ':' @@"`
	Star    []*exceptStarBlock `parser:"( ( @@+"`
	Plain   []*exceptBlock     `parser:"  | @@+ )"`
	Else    *elseBlock         `parser:"  @@?"`
	Finally *finallyBlock      `parser:"  @@? | @@ )"`
}

// except_block:
//
//	| 'except' expression ['as' NAME] ':' block
//	| 'except' ':' block
type exceptBlock struct {
	Pos  lexer.Position
	Type *expression `parser:"'except' ( @@"`
	Name string      `parser:"( 'as' @NAME )? )?"`
	Body block       `parser:"':' @@"`
}

// except_star_block:
//
//	| 'except' '*' expression ['as' NAME] ':' block
type exceptStarBlock struct {
	Pos  lexer.Position
	Type expression `parser:"'except' '*' @@"`
	Name string     `parser:"( 'as' @NAME )?"`
	Body block      `parser:"':' @@"`
}

// finally_block: 'finally' ':' block
type finallyBlock struct {
	Body block `parser:"'finally' ':' @@"`
}

// match_stmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
type matchStmt struct {
	Pos     lexer.Position
	Subject subjectExpr  `parser:"'match' @@"`
	Cases   []*caseBlock `parser:"':' NEWLINE INDENT @@+ DEDENT"`
}

// case_block: "case" patterns [guard] ':' block
//
// guard: 'if' named_expression
type caseBlock struct {
	Patterns patterns         `parser:"'case' @@"`
	Guard    *namedExpression `parser:"('if' @@)?"`
	Body     block            `parser:"':' @@"`
}
