package inherit

import (
	"github.com/gosyncio/gosyncio/ast"
)

// Verdict is what the method of a binary operator may do when it is asked about an object of a certain class.
type Verdict struct {
	Answers  bool // it may give a result of its own, raise, or do something that shows
	Declines bool // it may give NotImplemented
}

// Judge follows a method through the tests that it makes of its operand's class. Is tells whether the object that the
// method is asked about is an instance of what a class expression names, or exactly so, not of a class below it; it need
// not know. For __eq__ of an object of another line of classes, False is no answer: that is what comes out of two
// NotImplemented too.
func Judge(body []ast.Statement, self, other string, falseIsNone bool, is func(class ast.Expression, exactly bool) (yes, known bool)) Verdict {
	j := &judge{self: self, other: other, falseIsNone: falseIsNone, is: is}
	if j.statements(body) {
		j.Answers = true // None
	}
	return j.Verdict
}

type judge struct {
	Verdict
	self, other string
	falseIsNone bool
	is          func(ast.Expression, bool) (bool, bool)
}

// tribool is the value of a test as far as the operand's class decides it.
type tribool int

const (
	unknown tribool = iota
	yes
	no
)

func (t tribool) not() tribool {
	switch t {
	case yes:
		return no
	case no:
		return yes
	}
	return unknown
}

func known(b bool) tribool {
	if b {
		return yes
	}
	return no
}

// statements reports whether their end may be reached.
func (j *judge) statements(list []ast.Statement) bool {
	for _, st := range list {
		if !j.statement(st) {
			return false
		}
	}
	return true
}

func (j *judge) statement(st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.Pass:
		return true
	case *ast.Expr:
		if _, constant := st.Value.(*ast.Constant); !constant {
			j.Answers = true
		}
		return true
	case *ast.Return:
		j.result(st.Value)
		return false
	case *ast.Raise:
		j.Answers = true
		return false
	case *ast.If:
		switch j.test(st.Test) {
		case yes:
			return j.statements(st.Body)
		case no:
			return j.statements(st.Orelse)
		}
		body, orelse := j.statements(st.Body), j.statements(st.Orelse)
		return body || orelse
	}
	j.Answers, j.Declines = true, true // whatever it does
	return true
}

func (j *judge) result(e ast.Expression) {
	switch e := e.(type) {
	case *ast.Name:
		if e.ID == "NotImplemented" {
			j.Declines = true
			return
		}
	case *ast.Compare:
		if e.Left.Pos() == e.Span && j.isName(e.Left, j.self) && j.isName(e.Comparators[0], j.other) { // identity wrote it
			j.Declines = true
			return
		}
	case *ast.Call:
		if refl, ok := e.Func.(*ast.Attribute); ok && refl.Pos() == e.Span && j.isName(refl.Value, j.other) {
			return // ask wrote it, and Python doesn't do it for a method that it asks second
		}
		if j.falseIsNone && j.test(e) == no {
			return
		}
	case *ast.Constant:
		if b, ok := e.Value.(ast.ConstBool); ok && !bool(b) && j.falseIsNone {
			return
		}
	case *ast.IfExp:
		switch j.test(e.Test) {
		case yes:
			j.result(e.Body)
		case no:
			j.result(e.Orelse)
		default:
			j.result(e.Body)
			j.result(e.Orelse)
		}
		return
	case *ast.BoolOp, *ast.UnaryOp:
		if j.falseIsNone && j.test(e) == no {
			return
		}
	}
	j.Answers = true
}

// test is the value of a condition, as far as the classes decide it. A part that they don't decide may raise or act.
func (j *judge) test(e ast.Expression) tribool {
	switch e := e.(type) {
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			return j.test(e.Operand).not()
		}
	case *ast.BoolOp:
		decides := known(e.Op == ast.Or)
		out := decides.not()
		for _, v := range e.Values {
			switch j.test(v) {
			case decides:
				return decides
			case unknown:
				out = unknown
			}
		}
		return out
	case *ast.Call:
		if f, ok := e.Func.(*ast.Name); ok && f.ID == "isinstance" && len(e.Args) == 2 && j.isName(e.Args[0], j.other) {
			return j.instance(e.Args[1], false)
		}
	case *ast.Compare:
		if len(e.Ops) == 1 {
			if t, harmless := j.comparison(e.Left, e.Ops[0], e.Comparators[0]); harmless {
				return t
			}
		}
	}
	j.Answers = true
	return unknown
}

// comparison is the value of x is None, x is y and type(x) is C; it reports whether it is one of these.
func (j *judge) comparison(left ast.Expression, op ast.CmpOperator, right ast.Expression) (tribool, bool) {
	identity := op == ast.Is || op == ast.IsNot
	negated := op == ast.IsNot || op == ast.NotEq
	if !identity && op != ast.Eq && op != ast.NotEq {
		return unknown, false
	}
	if j.typeOf(right, j.other) {
		left, right = right, left
	}
	t := unknown
	switch {
	case j.typeOf(left, j.other):
		t = j.instance(right, true)
	case identity && j.isName(left, j.other) && ast.IsNone(right):
		t = no
	case identity && (j.isName(left, j.self) && j.isName(right, j.other) || j.isName(left, j.other) && j.isName(right, j.self)):
		if j.falseIsNone {
			t = no
		}
	default:
		return unknown, false
	}
	if negated {
		t = t.not()
	}
	return t, true
}

// instance reports whether the object is an instance of a class, of one of several, or of the method's own.
func (j *judge) instance(class ast.Expression, exactly bool) tribool {
	if t, ok := class.(*ast.Tuple); ok {
		out := no
		for _, e := range t.Elts {
			switch j.instance(e, exactly) {
			case yes:
				return yes
			case unknown:
				out = unknown
			}
		}
		return out
	}
	if is, ok := j.is(class, exactly); ok {
		return known(is)
	}
	return unknown
}

// OwnClass reports whether an expression is type(self) or self.__class__.
func OwnClass(e ast.Expression, self string) bool { return (&judge{}).typeOf(e, self) }

func (j *judge) typeOf(e ast.Expression, name string) bool {
	switch e := e.(type) {
	case *ast.Call:
		f, ok := e.Func.(*ast.Name)
		return ok && f.ID == "type" && len(e.Args) == 1 && j.isName(e.Args[0], name)
	case *ast.Attribute:
		return e.Attr == "__class__" && j.isName(e.Value, name)
	}
	return false
}

func (j *judge) isName(e ast.Expression, name string) bool {
	n, ok := e.(*ast.Name)
	return ok && n.ID == name
}
