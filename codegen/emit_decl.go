package codegen

import (
	"github.com/dave/jennifer/jen"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// An emitter writes one file.
type emitter struct {
	program *program
	names   *names
	defs    defines
	notes   *notes
	pkg     *ir.Package
	module  string

	tail   string // a comment waiting for the end of the line that is written
	header bool   // in the header of an if, for or switch
	narrow bool   // literals of one statement go on lines of their own
	marks  []mark // the statements and declarations written, in order

	function string        // the Python function whose body is written
	where    func(ir.Decl) // told what is being written
}

// A mark is the Python place of a written statement or declaration.
type mark struct {
	span     ast.Span
	function string // the Python function that it is in
}

// importPath returns the path that Go imports a package by.
func (e *emitter) importPath(p string) string { return importPath(e.module, p) }

// file writes the declarations of f.
func (e *emitter) file(out *jen.File, f *ir.File) {
	decls := f.Decls
	for i := 0; i < len(decls); {
		if i > 0 {
			out.Line()
		}
		n := groupLen(e.notes, decls[i:])
		e.group(out, decls[i:i+n])
		i += n
	}
	if len(e.notes.footer) > 0 {
		out.Line()
		out.Add(commentBlock(e.notes.footer)...)
	}
}

// commentBlock makes one item for a file of comment lines.
func commentBlock(lines []string) []jen.Code {
	var s []jen.Code
	for _, c := range commentLines(lines) {
		s = append(s, c, jen.Line())
	}
	return s
}

// groupLen returns how many of the declarations, from the first, share a const ( ) or var ( ) block.
func groupLen(n *notes, decls []ir.Decl) int {
	i := 1
	switch first := decls[0].(type) {
	case *ir.ConstDecl:
		if first.Group == 0 {
			return 1
		}
		last := first.Group
		for i < len(decls) {
			c, ok := decls[i].(*ir.ConstDecl)
			if !ok || c.Group != last && c.Group != last+1 {
				break
			}
			last = c.Group
			i++
		}
	case *ir.VarDecl:
		for i < len(decls) {
			prev := decls[i-1].(*ir.VarDecl)
			v, ok := decls[i].(*ir.VarDecl)
			if !ok || (v.Value == nil) != (prev.Value == nil) {
				break
			}
			if placed := v.Span.Line > 0; placed != (prev.Span.Line > 0) ||
				placed && v.Value != nil && n.isGap(max(prev.Span.Line, prev.Span.EndLine), firstLine(n, v)) {
				break
			}
			i++
		}
	}
	return i
}

func firstLine(n *notes, d *ir.VarDecl) int {
	if x := n.decl(d); x.first > 0 {
		return min(x.first, d.Span.Line)
	}
	return d.Span.Line
}

func (e *emitter) group(out *jen.File, decls []ir.Decl) {
	if len(decls) == 1 {
		e.decl(out, decls[0])
		return
	}
	var items []jen.Code
	var keyword *jen.Statement
	for i, d := range decls {
		e.where(d)
		n := e.notes.decl(d)
		before := n.before
		if last := lastIndex(before, ""); i == 0 && last >= 0 {
			// What a blank line parts from the first stands before the group.
			out.Add(commentBlock(before[:last+1])...)
			before = before[last+1:]
		}
		items = append(items, commentLines(before)...)
		var s *jen.Statement
		e.tail = n.trailing
		switch d := d.(type) {
		case *ir.ConstDecl:
			keyword = jen.Const()
			e.mark(d.Span)
			s = e.constSpec(d)
		case *ir.VarDecl:
			keyword = jen.Var()
			e.mark(d.Span)
			s = e.varSpec(d)
		}
		if t := e.takeTail(); t != "" {
			s.Comment(t[1:])
		}
		items = append(items, s)
		items = append(items, commentLines(n.after)...)
	}
	out.Add(keyword.Custom(jen.Options{Open: "(", Close: ")", Multi: true}, items...))
}

func (e *emitter) mark(s ast.Span) { e.marks = append(e.marks, mark{s, e.function}) }

func (e *emitter) decl(out *jen.File, d ir.Decl) {
	e.where(d)
	n := e.notes.decl(d)
	before := n.before
	doc := docLines(d, e.names)
	if len(doc) > 0 && len(before) > 0 && before[len(before)-1] != "" {
		before = append(before[:len(before):len(before)], "")
	}
	s := jen.Add(commentBlock(before)...)
	s.Add(commentBlock(doc)...)
	e.tail = n.trailing
	e.function = "<module>"
	switch d := d.(type) {
	case *ir.Func:
		if d.Span.Line > 0 && d.Obj.Python != "" {
			e.function = d.Obj.Python
		}
		e.mark(d.Span)
		s.Add(e.funcDecl(d))
	case *ir.TypeDecl:
		e.mark(d.Span)
		s.Add(e.typeDecl(d))
	case *ir.ConstDecl:
		e.mark(d.Span)
		s.Add(jen.Const().Add(e.constSpec(d)))
	case *ir.VarDecl:
		e.mark(d.Span)
		s.Add(jen.Var().Add(e.varSpec(d)))
	default:
		unknownNode(d)
	}
	if t := e.takeTail(); t != "" {
		s.Comment(t[1:])
	}
	if len(n.after) > 0 {
		s.Line().Line()
		s.Add(commentBlock(n.after)...)
	}
	out.Add(s)
}

func (e *emitter) funcDecl(d *ir.Func) *jen.Statement {
	s := jen.Func()
	if d.Recv != nil {
		s.Params(jen.Id(e.names.variable(d.Recv)).Add(e.typ(d.Recv.Type)))
	}
	s.Id(e.names.object(d.Obj)).Add(e.typeParams(d.TypePrm))
	s.Add(e.params(d.Params, d.Variadic)).Add(e.results(d.Results))
	if d.Span.Line == 0 && d.Doc == "" && len(d.Body) == 1 && e.shortReturn(d.Body[0]) {
		// What lowering adds, such as a constructor that only calls another, takes one line.
		return s.Op("{").Add(e.marked(d.Body[0])).Op("}")
	}
	return s.Add(e.block(d.Body))
}

func (e *emitter) typeDecl(d *ir.TypeDecl) *jen.Statement {
	s := jen.Type().Id(e.names.object(d.Obj)).Add(e.typeParams(d.TypePrm))
	if t, ok := deref(d.Type).(ir.Struct); ok && len(t.Fields) > 0 {
		return s.Id("struct").Custom(jen.Options{Open: "{" + e.takeTail(), Close: "}", Multi: true}, e.fields(t.Fields)...)
	}
	if t, ok := deref(d.Type).(ir.Interface); ok && len(t.Methods) > 0 {
		return s.Interface(e.methods(t)...)
	}
	return s.Add(e.typ(d.Type))
}

func (e *emitter) constSpec(d *ir.ConstDecl) *jen.Statement {
	s := jen.Id(e.names.object(d.Obj))
	if d.Type != nil {
		s.Add(e.typ(d.Type))
	}
	return s.Op("=").Add(e.expr(d.Value))
}

func (e *emitter) varSpec(d *ir.VarDecl) *jen.Statement {
	s := jen.Id(e.names.variable(d.Var))
	if d.Value == nil {
		return s.Add(e.typ(d.Var.Type))
	}
	value := d.Value
	if lit, ok := value.(*ir.IntLit); ok && basic(d.Var.Type) == "float64" {
		if f, ok := exactFloat(lit.Value); ok {
			value = &ir.FloatLit{Value: f}
		}
	}
	if t := e.program.typeOf(value); isNil(value) || !sameType(t, d.Var.Type) && (t != nil || e.program.isInterface(d.Var.Type)) {
		s.Add(e.typ(d.Var.Type))
	}
	return s.Op("=").Add(e.expr(value))
}

// shortReturn reports whether s is a return that a whole function may be.
func (e *emitter) shortReturn(s ir.Stmt) bool {
	_, ok := s.(*ir.Return)
	return ok && oneLiner(s) && e.notes.stmt(s).empty() && !tooWide(e.names, s)
}

func lastIndex(list []string, s string) int {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i] == s {
			return i
		}
	}
	return -1
}

// ident writes a name that lowering gives as text; it must be one.
func ident(name string) *jen.Statement { return jen.Id(checkedName(name)) }

func checkedName(name string) string {
	if !validIdentifier(name) {
		faultf("%q is no name", name)
	}
	return name
}
