package ast

import "strings"

// operators are the binary operators: as they are written, and the special method of the left operand.
var operators = [...]struct{ text, method string }{
	Add:      {"+", "__add__"},
	Sub:      {"-", "__sub__"},
	Mult:     {"*", "__mul__"},
	MatMult:  {"@", "__matmul__"},
	Div:      {"/", "__truediv__"},
	Mod:      {"%", "__mod__"},
	Pow:      {"**", "__pow__"},
	LShift:   {"<<", "__lshift__"},
	RShift:   {">>", "__rshift__"},
	BitOr:    {"|", "__or__"},
	BitXor:   {"^", "__xor__"},
	BitAnd:   {"&", "__and__"},
	FloorDiv: {"//", "__floordiv__"},
	DivMod:   {"divmod()", "__divmod__"},
}

// Text is the operator as it is written. Those that Go has are written alike there.
func (op Operator) Text() string { return operators[op].text }

// Method is the special method that an operator calls of its left operand.
func (op Operator) Method() string { return operators[op].method }

// InPlaceMethod is the one that the augmented assignment asks for first.
func (op Operator) InPlaceMethod() string { return "__i" + op.Method()[2:] }

// OperatorOf is the operator that calls a special method, of its left or, reflected, of its right operand.
func OperatorOf(method string) (op Operator, isReflected, ok bool) {
	for i := range operators {
		op := Operator(i)
		if method == op.Method() || method == Reflected(op.Method()) {
			return op, method != op.Method(), true
		}
	}
	return 0, false, false
}

// comparisons are the comparing operators: as they are written, and the special method, where there is one.
var comparisons = [...]struct{ text, method string }{
	Eq:    {"==", "__eq__"},
	NotEq: {"!=", "__ne__"},
	Lt:    {"<", "__lt__"},
	LtE:   {"<=", "__le__"},
	Gt:    {">", "__gt__"},
	GtE:   {">=", "__ge__"},
	Is:    {"is", ""},
	IsNot: {"is not", ""},
	In:    {"in", "__contains__"},
	NotIn: {"not in", "__contains__"},
}

// Text is the operator as it is written.
func (op CmpOperator) Text() string { return comparisons[op].text }

// Method is the special method that a comparison calls: of its left operand, of the right one by in; "" for identity.
func (op CmpOperator) Method() string { return comparisons[op].method }

// RichComparison is the operator that calls one of the six methods by which objects compare.
func RichComparison(method string) (op CmpOperator, ok bool) {
	for op := Eq; op <= GtE; op++ {
		if op.Method() == method {
			return op, true
		}
	}
	return 0, false
}

// Reflected is the method that Python asks of the other operand after a binary operator's (reference, 3.3.1 and 3.3.8).
func Reflected(method string) string {
	switch method {
	case "__eq__", "__ne__":
		return method
	case "__lt__":
		return "__gt__"
	case "__gt__":
		return "__lt__"
	case "__le__":
		return "__ge__"
	case "__ge__":
		return "__le__"
	}
	return "__r" + strings.TrimPrefix(method, "__")
}
