// Package ast is the tree of a Python 3.13 source file. Node and field names
// are those of CPython's own ASDL (Parser/Python.asdl), in Go's capitals;
// positions are CPython's: lines from 1, columns in UTF-8 bytes from 0.
//
// The tree is made by package parser and never changed afterwards: what later
// passes learn about a node they keep in side tables keyed by the node. This
// package knows nothing of Go or of meaning.
package ast

import "math/big"

// Span is where a node stands in its file, as in CPython's lineno, col_offset,
// end_lineno and end_col_offset.
type Span struct {
	Line, Col       int
	EndLine, EndCol int
}

// Pos returns the span itself; embedding it makes a struct a Node.
func (s Span) Pos() Span { return s }

// Node is any node that has a position.
type Node interface{ Pos() Span }

// Statement is ASDL's stmt.
type Statement interface {
	Node
	statement()
}

// Expression is ASDL's expr.
type Expression interface {
	Node
	expression()
}

// Pattern is ASDL's pattern.
type Pattern interface {
	Node
	pattern()
}

// TypeParam is ASDL's type_param.
type TypeParam interface {
	Node
	typeParam()
}

// Module is a whole source file.
type Module struct {
	Body     []Statement
	Comments []Comment // in order; ASDL has none, the emitted Go keeps them
}

// Comment is a # comment, its text from the # on.
type Comment struct {
	Span
	Text string
}

// Statements.
type (
	FunctionDef struct {
		Span
		Name          string
		Args          *Arguments
		Body          []Statement
		DecoratorList []Expression
		Returns       Expression // or nil
		TypeParams    []TypeParam
	}
	AsyncFunctionDef struct {
		Span
		Name          string
		Args          *Arguments
		Body          []Statement
		DecoratorList []Expression
		Returns       Expression // or nil
		TypeParams    []TypeParam
	}
	ClassDef struct {
		Span
		Name          string
		Bases         []Expression
		Keywords      []*Keyword
		Body          []Statement
		DecoratorList []Expression
		TypeParams    []TypeParam
	}
	Return struct {
		Span
		Value Expression // or nil
	}
	Delete struct {
		Span
		Targets []Expression
	}
	Assign struct {
		Span
		Targets []Expression
		Value   Expression
	}
	TypeAlias struct {
		Span
		Name       Expression
		TypeParams []TypeParam
		Value      Expression
	}
	AugAssign struct {
		Span
		Target Expression
		Op     Operator
		Value  Expression
	}
	AnnAssign struct {
		Span
		Target     Expression
		Annotation Expression
		Value      Expression // or nil
		Simple     int
	}
	For struct {
		Span
		Target Expression
		Iter   Expression
		Body   []Statement
		Orelse []Statement
	}
	AsyncFor struct {
		Span
		Target Expression
		Iter   Expression
		Body   []Statement
		Orelse []Statement
	}
	While struct {
		Span
		Test   Expression
		Body   []Statement
		Orelse []Statement
	}
	If struct {
		Span
		Test   Expression
		Body   []Statement
		Orelse []Statement
	}
	With struct {
		Span
		Items []*WithItem
		Body  []Statement
	}
	AsyncWith struct {
		Span
		Items []*WithItem
		Body  []Statement
	}
	Match struct {
		Span
		Subject Expression
		Cases   []*MatchCase
	}
	Raise struct {
		Span
		Exc   Expression // or nil
		Cause Expression // or nil
	}
	Try struct {
		Span
		Body      []Statement
		Handlers  []*ExceptHandler
		Orelse    []Statement
		Finalbody []Statement
	}
	TryStar struct {
		Span
		Body      []Statement
		Handlers  []*ExceptHandler
		Orelse    []Statement
		Finalbody []Statement
	}
	Assert struct {
		Span
		Test Expression
		Msg  Expression // or nil
	}
	Import struct {
		Span
		Names []*Alias
	}
	ImportFrom struct {
		Span
		Module    string // "" for none, as in "from . import x"
		Names     []*Alias
		Level     int
		HasModule bool
	}
	Global struct {
		Span
		Names []string
	}
	Nonlocal struct {
		Span
		Names []string
	}
	// Expr is an expression that stands as a statement.
	Expr struct {
		Span
		Value Expression
	}
	Pass     struct{ Span }
	Break    struct{ Span }
	Continue struct{ Span }
)

// Expressions.
type (
	BoolOp struct {
		Span
		Op     BoolOperator
		Values []Expression
	}
	NamedExpr struct {
		Span
		Target Expression
		Value  Expression
	}
	BinOp struct {
		Span
		Left  Expression
		Op    Operator
		Right Expression
	}
	UnaryOp struct {
		Span
		Op      UnaryOperator
		Operand Expression
	}
	Lambda struct {
		Span
		Args *Arguments
		Body Expression
	}
	IfExp struct {
		Span
		Test   Expression
		Body   Expression
		Orelse Expression
	}
	Dict struct {
		Span
		Keys   []Expression // nil for **value
		Values []Expression
	}
	Set struct {
		Span
		Elts []Expression
	}
	ListComp struct {
		Span
		Elt        Expression
		Generators []*Comprehension
	}
	SetComp struct {
		Span
		Elt        Expression
		Generators []*Comprehension
	}
	DictComp struct {
		Span
		Key        Expression
		Value      Expression
		Generators []*Comprehension
	}
	GeneratorExp struct {
		Span
		Elt        Expression
		Generators []*Comprehension
	}
	Await struct {
		Span
		Value Expression
	}
	Yield struct {
		Span
		Value Expression // or nil
	}
	YieldFrom struct {
		Span
		Value Expression
	}
	Compare struct {
		Span
		Left        Expression
		Ops         []CmpOperator
		Comparators []Expression
	}
	Call struct {
		Span
		Func     Expression
		Args     []Expression
		Keywords []*Keyword
	}
	FormattedValue struct {
		Span
		Value      Expression
		Conversion int        // -1, 's', 'r' or 'a'
		FormatSpec Expression // *JoinedStr, or nil
	}
	JoinedStr struct {
		Span
		Values []Expression
	}
	Constant struct {
		Span
		Value Const
		Kind  string // "u" or ""
	}
	Attribute struct {
		Span
		Value Expression
		Attr  string
		Ctx   ExprContext
	}
	Subscript struct {
		Span
		Value Expression
		Slice Expression
		Ctx   ExprContext
	}
	Starred struct {
		Span
		Value Expression
		Ctx   ExprContext
	}
	Name struct {
		Span
		ID  string
		Ctx ExprContext
	}
	List struct {
		Span
		Elts []Expression
		Ctx  ExprContext
	}
	Tuple struct {
		Span
		Elts []Expression
		Ctx  ExprContext
	}
	Slice struct {
		Span
		Lower Expression // or nil
		Upper Expression // or nil
		Step  Expression // or nil
	}
)

// Const is the value of a Constant: one of the Const… types.
type Const interface{ constant() }

// SameConst reports whether two constants are of one kind and have one value.
func SameConst(a, b Const) bool {
	if x, ok := a.(ConstInt); ok {
		y, ok := b.(ConstInt)
		return ok && x.Cmp(y.Int) == 0
	}
	return a == b
}

// The kinds of constant.
type (
	ConstNone     struct{}
	ConstEllipsis struct{}
	ConstBool     bool
	ConstInt      struct{ *big.Int }
	ConstFloat    float64
	ConstComplex  float64 // the imaginary part; the real part of a literal is 0
	ConstStr      string  // WTF-8: a lone surrogate stands as its three-byte encoding
	ConstBytes    string
)

func (ConstNone) constant()     {}
func (ConstEllipsis) constant() {}
func (ConstBool) constant()     {}
func (ConstInt) constant()      {}
func (ConstFloat) constant()    {}
func (ConstComplex) constant()  {}
func (ConstStr) constant()      {}
func (ConstBytes) constant()    {}

// Patterns.
type (
	MatchValue struct {
		Span
		Value Expression
	}
	MatchSingleton struct {
		Span
		Value Const
	}
	MatchSequence struct {
		Span
		Patterns []Pattern
	}
	MatchMapping struct {
		Span
		Keys     []Expression
		Patterns []Pattern
		Rest     string // "" for none
	}
	MatchClass struct {
		Span
		Cls         Expression
		Patterns    []Pattern
		KwdAttrs    []string
		KwdPatterns []Pattern
	}
	MatchStar struct {
		Span
		Name string // "" for _
	}
	MatchAs struct {
		Span
		Pattern Pattern // or nil
		Name    string  // "" for _
	}
	MatchOr struct {
		Span
		Patterns []Pattern
	}
)

// Type parameters.
type (
	TypeVar struct {
		Span
		Name         string
		Bound        Expression // or nil
		DefaultValue Expression // or nil
	}
	ParamSpec struct {
		Span
		Name         string
		DefaultValue Expression // or nil
	}
	TypeVarTuple struct {
		Span
		Name         string
		DefaultValue Expression // or nil
	}
)

// The parts that are neither statements nor expressions.
type (
	// Arguments are a function's parameters. It has no position of its own.
	Arguments struct {
		Posonlyargs []*Arg
		Args        []*Arg
		Vararg      *Arg // or nil
		Kwonlyargs  []*Arg
		KwDefaults  []Expression // one for each of Kwonlyargs, nil for none
		Kwarg       *Arg         // or nil
		Defaults    []Expression // of the last of Posonlyargs and Args
	}
	Arg struct {
		Span
		Arg        string
		Annotation Expression // or nil
	}
	Keyword struct {
		Span
		Arg   string // "" for **value
		Value Expression
	}
	Alias struct {
		Span
		Name   string
		Asname string // "" for none
	}
	// WithItem has no position of its own.
	WithItem struct {
		ContextExpr  Expression
		OptionalVars Expression // or nil
	}
	ExceptHandler struct {
		Span
		Type Expression // or nil
		Name string     // "" for none
		Body []Statement
	}
	// MatchCase has no position of its own.
	MatchCase struct {
		Pattern Pattern
		Guard   Expression // or nil
		Body    []Statement
	}
	// Comprehension has no position of its own.
	Comprehension struct {
		Target  Expression
		Iter    Expression
		Ifs     []Expression
		IsAsync bool
	}
)

// ExprContext is ASDL's expr_context.
type ExprContext uint8

const (
	Load ExprContext = iota
	Store
	Del
)

// BoolOperator is ASDL's boolop.
type BoolOperator uint8

const (
	And BoolOperator = iota
	Or
)

// Operator is ASDL's operator.
type Operator uint8

const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
	// DivMod is none that is written: divmod(a, b) asks its operands' methods as operators do.
	DivMod
)

// UnaryOperator is ASDL's unaryop.
type UnaryOperator uint8

const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// CmpOperator is ASDL's cmpop.
type CmpOperator uint8

const (
	Eq CmpOperator = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

func (*FunctionDef) statement()      {}
func (*AsyncFunctionDef) statement() {}
func (*ClassDef) statement()         {}
func (*Return) statement()           {}
func (*Delete) statement()           {}
func (*Assign) statement()           {}
func (*TypeAlias) statement()        {}
func (*AugAssign) statement()        {}
func (*AnnAssign) statement()        {}
func (*For) statement()              {}
func (*AsyncFor) statement()         {}
func (*While) statement()            {}
func (*If) statement()               {}
func (*With) statement()             {}
func (*AsyncWith) statement()        {}
func (*Match) statement()            {}
func (*Raise) statement()            {}
func (*Try) statement()              {}
func (*TryStar) statement()          {}
func (*Assert) statement()           {}
func (*Import) statement()           {}
func (*ImportFrom) statement()       {}
func (*Global) statement()           {}
func (*Nonlocal) statement()         {}
func (*Expr) statement()             {}
func (*Pass) statement()             {}
func (*Break) statement()            {}
func (*Continue) statement()         {}

func (*BoolOp) expression()         {}
func (*NamedExpr) expression()      {}
func (*BinOp) expression()          {}
func (*UnaryOp) expression()        {}
func (*Lambda) expression()         {}
func (*IfExp) expression()          {}
func (*Dict) expression()           {}
func (*Set) expression()            {}
func (*ListComp) expression()       {}
func (*SetComp) expression()        {}
func (*DictComp) expression()       {}
func (*GeneratorExp) expression()   {}
func (*Await) expression()          {}
func (*Yield) expression()          {}
func (*YieldFrom) expression()      {}
func (*Compare) expression()        {}
func (*Call) expression()           {}
func (*FormattedValue) expression() {}
func (*JoinedStr) expression()      {}
func (*Constant) expression()       {}
func (*Attribute) expression()      {}
func (*Subscript) expression()      {}
func (*Starred) expression()        {}
func (*Name) expression()           {}
func (*List) expression()           {}
func (*Tuple) expression()          {}
func (*Slice) expression()          {}

func (*MatchValue) pattern()     {}
func (*MatchSingleton) pattern() {}
func (*MatchSequence) pattern()  {}
func (*MatchMapping) pattern()   {}
func (*MatchClass) pattern()     {}
func (*MatchStar) pattern()      {}
func (*MatchAs) pattern()        {}
func (*MatchOr) pattern()        {}

func (*TypeVar) typeParam()      {}
func (*ParamSpec) typeParam()    {}
func (*TypeVarTuple) typeParam() {}
