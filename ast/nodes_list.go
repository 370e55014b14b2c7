package ast

// NewNodes returns an empty node of every type that a tree can hold, in the
// order of nodes.go, so that tests can find the type that a switch has
// forgotten. Module comes first; Comment, which no other node holds, is left
// out.
func NewNodes() []any {
	return []any{
		&Module{},

		&FunctionDef{}, &AsyncFunctionDef{}, &ClassDef{}, &Return{}, &Delete{}, &Assign{}, &TypeAlias{}, &AugAssign{}, &AnnAssign{},
		&For{}, &AsyncFor{}, &While{}, &If{}, &With{}, &AsyncWith{}, &Match{}, &Raise{}, &Try{}, &TryStar{}, &Assert{},
		&Import{}, &ImportFrom{}, &Global{}, &Nonlocal{}, &Expr{}, &Pass{}, &Break{}, &Continue{},

		&BoolOp{}, &NamedExpr{}, &BinOp{}, &UnaryOp{}, &Lambda{}, &IfExp{}, &Dict{}, &Set{}, &ListComp{}, &SetComp{}, &DictComp{},
		&GeneratorExp{}, &Await{}, &Yield{}, &YieldFrom{}, &Compare{}, &Call{}, &FormattedValue{}, &JoinedStr{}, &Constant{},
		&Attribute{}, &Subscript{}, &Starred{}, &Name{}, &List{}, &Tuple{}, &Slice{},

		&MatchValue{}, &MatchSingleton{}, &MatchSequence{}, &MatchMapping{}, &MatchClass{}, &MatchStar{}, &MatchAs{}, &MatchOr{},

		&TypeVar{}, &ParamSpec{}, &TypeVarTuple{},

		&Arguments{}, &Arg{}, &Keyword{}, &Alias{}, &WithItem{}, &ExceptHandler{}, &MatchCase{}, &Comprehension{},
	}
}
