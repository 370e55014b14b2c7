package codegen

import (
	"github.com/dave/jennifer/jen"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// block writes statements between braces.
func (e *emitter) block(list []ir.Stmt) *jen.Statement {
	open := "{" + e.takeTail()
	defer e.nested()()
	items := e.stmts(list)
	if len(items) == 0 && open != "{" {
		items = []jen.Code{jen.Empty()}
	}
	return jen.Custom(jen.Options{Open: open, Close: "}", Multi: true}, items...)
}

// stmts writes a list of statements with the comments and blank lines between them.
func (e *emitter) stmts(list []ir.Stmt) []jen.Code {
	var items []jen.Code
	for i := 0; i < len(list); i++ {
		s := list[i]
		notes := e.notes.stmt(s)
		if i > 0 && notes.blank {
			items = append(items, jen.Empty())
		}
		items = append(items, commentLines(notes.before)...)
		e.tail = notes.trailing
		e.mark(spanOf(s))
		var code *jen.Statement
		if together := e.declaredTogether(list[i:]); len(together) > 1 {
			code = jen.Var().List(e.variables(together)...).Add(e.typ(together[0].Type))
			i += len(together) - 1
		} else {
			code = e.stmt(s)
		}
		if t := e.takeTail(); t != "" {
			code.Comment(t[1:])
		}
		items = append(items, code)
		items = append(items, commentLines(notes.after)...)
	}
	return items
}

// declaredTogether returns the variables that the first statements declare and that one var can hold: var x, y int.
func (e *emitter) declaredTogether(list []ir.Stmt) []*ir.Var {
	var vs []*ir.Var
	for _, s := range list {
		d, ok := s.(*ir.Declare)
		if !ok || !e.defs.inserted[d] || len(vs) > 0 && (!sameType(vs[0].Type, d.Var.Type) || !e.notes.stmt(s).empty()) {
			break
		}
		vs = append(vs, d.Var)
	}
	return vs
}

func (e *emitter) variables(vs []*ir.Var) []jen.Code {
	list := make([]jen.Code, len(vs))
	for i, v := range vs {
		list[i] = jen.Id(e.names.variable(v))
	}
	return list
}

// takeTail returns the comment that is to stand at the end of the line that is written just now, with a blank before
// it, and forgets it: the first line of a statement takes it.
func (e *emitter) takeTail() string {
	t := e.tail
	e.tail = ""
	if t == "" {
		return ""
	}
	return " " + t
}

// stmt writes a statement.
func (e *emitter) stmt(s ir.Stmt) *jen.Statement {
	narrow, function := e.narrow, e.function
	e.narrow = tooWide(e.names, s)
	if name := definedFunc(s); name != "" {
		e.function = name
	}
	defer func() { e.narrow, e.function = narrow, function }()
	switch s := s.(type) {
	case *ir.If:
		return e.ifStmt(s)
	case *ir.For:
		return e.label(s.Label).Add(e.forStmt(s))
	case *ir.Range:
		return e.label(s.Label).Add(e.rangeStmt(s))
	case *ir.Block:
		return e.block(s.Body)
	case *ir.Switch:
		return e.label(s.Label).Add(e.switchStmt(s))
	case *ir.TypeSwitch:
		return e.label(s.Label).Add(e.typeSwitch(s))
	}
	return e.simple(s)
}

// definedFunc returns the Python name of the function that a statement defines, as a literal assigned to a variable.
func definedFunc(s ir.Stmt) string {
	a, ok := s.(*ir.Assign)
	if !ok || len(a.Lhs) != 1 || len(a.Rhs) != 1 {
		return ""
	}
	if _, ok := a.Rhs[0].(*ir.FuncLit); !ok || varOf(a.Lhs[0]) == nil {
		return ""
	}
	return varOf(a.Lhs[0]).Python
}

// label writes the label of a statement, if a branch uses it.
func (e *emitter) label(l *ir.Label) *jen.Statement {
	if l == nil || e.names.labelNames[l] == "" {
		return jen.Null()
	}
	return jen.Id(e.names.labelNames[l]).Op(":").Line()
}

// simple writes a statement that has no block of its own; nil is written as nothing, yet takes its place in a for.
func (e *emitter) simple(s ir.Stmt) *jen.Statement {
	switch s := s.(type) {
	case nil:
		return jen.Empty()
	case *ir.ExprStmt:
		return e.expr(s.X)
	case *ir.Assign:
		if e.defs.typed[s] {
			v := varOf(s.Lhs[0])
			return jen.Var().Id(e.names.variable(v)).Add(e.typ(v.Type)).Op("=").Add(e.expr(s.Rhs[0]))
		}
		left := make([]jen.Code, len(s.Lhs))
		blank := true
		for i, x := range s.Lhs {
			if x == nil {
				left[i] = jen.Id("_")
				continue
			}
			left[i] = e.expr(x)
			if v := varOf(x); v == nil || !v.Blank {
				blank = false
			}
		}
		op := s.Op + "="
		if e.defs.short[s] && !blank {
			op = ":="
		}
		return jen.List(left...).Op(op).Add(jen.List(e.exprs(s.Rhs)...))
	case *ir.IncDec:
		op := "++"
		if s.Dec {
			op = "--"
		}
		return e.expr(s.X).Op(op)
	case *ir.Declare:
		return jen.Var().Id(e.names.variable(s.Var)).Add(e.typ(s.Var.Type))
	case *ir.Return:
		return jen.Return(e.exprs(s.Results)...)
	case *ir.Branch:
		word := jen.Break()
		if s.Continue {
			word = jen.Continue()
		}
		if s.Label != nil {
			word.Id(e.names.labelNames[s.Label])
		}
		return word
	case *ir.Defer:
		return jen.Defer().Add(e.expr(s.Call))
	}
	unknownNode(s)
	return nil
}

// inHeader writes parts of a statement's header.
func (e *emitter) inHeader(write func()) {
	old := e.header
	e.header = true
	write()
	e.header = old
}

func (e *emitter) ifStmt(s *ir.If) *jen.Statement {
	out := jen.Null()
	e.inHeader(func() {
		if s.Init != nil {
			out = jen.If(e.marked(s.Init), e.expr(s.Cond))
		} else {
			out = jen.If(e.expr(s.Cond))
		}
	})
	out.Add(e.block(s.Then))
	if len(s.Else) == 0 {
		return out
	}
	out.Else()
	if elif := elseIf(e.notes, s); elif != nil {
		e.mark(spanOf(elif))
		e.tail = e.notes.stmt(elif).trailing
		return out.Add(e.ifStmt(elif))
	}
	return out.Add(e.block(s.Else))
}

// elseIf returns the if that is all of the else branch, if it can be written after the else: no comment needs a line
// of its own before or after it.
func elseIf(n *notes, s *ir.If) *ir.If {
	elif := onlyIf(s.Else)
	if elif == nil {
		return nil
	}
	if at := n.stmt(elif); len(at.before)+len(at.after) > 0 {
		return nil
	}
	return elif
}

// marked writes a simple statement that stands in no list.
func (e *emitter) marked(s ir.Stmt) *jen.Statement {
	e.mark(spanOf(s))
	return e.simple(s)
}

func (e *emitter) forStmt(s *ir.For) *jen.Statement {
	var out *jen.Statement
	e.inHeader(func() {
		switch {
		case s.Init == nil && s.Post == nil && s.Cond == nil:
			out = jen.For()
		case s.Init == nil && s.Post == nil:
			out = jen.For(e.expr(s.Cond))
		default:
			init, cond, post := jen.Empty(), jen.Empty(), jen.Empty()
			if s.Init != nil {
				init = e.marked(s.Init)
			}
			if s.Cond != nil {
				cond = e.expr(s.Cond)
			}
			if s.Post != nil {
				post = e.marked(s.Post)
			}
			out = jen.For(init, cond, post)
		}
	})
	return out.Add(e.block(s.Body))
}

func (e *emitter) rangeStmt(s *ir.Range) *jen.Statement {
	blank := func(v *ir.Var) bool { return v == nil || v.Blank }
	var vars *jen.Statement
	switch {
	case blank(s.Key) && blank(s.Value):
		vars = jen.Null()
	case blank(s.Value):
		vars = jen.Id(e.names.variable(s.Key)).Op(":=")
	case blank(s.Key):
		vars = jen.List(jen.Id("_"), jen.Id(e.names.variable(s.Value))).Op(":=")
	default:
		vars = jen.List(jen.Id(e.names.variable(s.Key)), jen.Id(e.names.variable(s.Value))).Op(":=")
	}
	var out *jen.Statement
	e.inHeader(func() { out = jen.For(vars.Range().Add(e.expr(s.X))) })
	return out.Add(e.block(s.Body))
}

func (e *emitter) switchStmt(s *ir.Switch) *jen.Statement {
	var out *jen.Statement
	e.inHeader(func() {
		if s.Tag == nil {
			out = jen.Switch()
		} else {
			out = jen.Switch(e.expr(s.Tag))
		}
	})
	open := "{" + e.takeTail()
	var cases []jen.Code
	for i := range s.Cases {
		c := &s.Cases[i]
		e.mark(c.At)
		head := jen.Default()
		if len(c.Exprs) > 0 {
			head = jen.Case(e.exprs(c.Exprs)...)
		}
		cases = append(cases, e.caseClause(&c.At, head, c.Body)...)
	}
	return out.Custom(jen.Options{Open: open, Close: "}", Multi: true}, cases...)
}

func (e *emitter) typeSwitch(s *ir.TypeSwitch) *jen.Statement {
	var name string
	for _, c := range s.Cases {
		if c.Var != nil && !c.Var.Blank {
			name = e.names.variable(c.Var)
		}
	}
	var out *jen.Statement
	e.inHeader(func() {
		head := e.exprAt(s.X, precOperand).Assert(jen.Type())
		if name != "" {
			head = jen.Id(name).Op(":=").Add(head)
		}
		out = jen.Switch(head)
	})
	open := "{" + e.takeTail()
	var cases []jen.Code
	for i := range s.Cases {
		c := &s.Cases[i]
		e.mark(c.At)
		head := jen.Default()
		if len(c.Types) > 0 {
			types := make([]jen.Code, len(c.Types))
			for j, t := range c.Types {
				types[j] = e.caseType(t)
			}
			head = jen.Case(types...)
		}
		cases = append(cases, e.caseClause(&c.At, head, c.Body)...)
	}
	return out.Custom(jen.Options{Open: open, Close: "}", Multi: true}, cases...)
}

// caseType writes a type of a case; a nil type is the case of nil.
func (e *emitter) caseType(t ir.Type) *jen.Statement {
	if t == nil {
		return jen.Nil()
	}
	return e.typ(t)
}

// caseClause writes a case, head being what stands before its colon.
func (e *emitter) caseClause(at *ast.Span, head *jen.Statement, body []ir.Stmt) []jen.Code {
	notes := e.notes.span(at)
	var items []jen.Code
	items = append(items, commentLines(notes.before)...)
	// Jennifer writes a case's colon itself; a comment on the line goes first in the body's list.
	inner := e.stmts(body)
	if notes.trailing != "" {
		inner = append([]jen.Code{jen.Comment(notes.trailing)}, inner...)
	}
	items = append(items, head.Block(inner...))
	return append(items, commentLines(notes.after)...)
}
