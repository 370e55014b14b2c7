package decorate

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// plainly writes decorators that can't be applied here as the calls that they stand for: those that a variable holds, that
// a method of an object makes, or that a loop applies again and again.
//
//	@bus.on("start")                def started(name): …
//	def started(name): …       →    bus.on("start")(started)
//
// The name is assigned what they give if anything reads it; most of them give the function itself, to a program that has
// it from them. Library decorators stay on the def, if they are applied first. It gives nil if that is not so.
func (x *expander) plainly(f *function, at *site, list []ast.Expression) []ast.Statement {
	b := x.info.Binder(f.from)
	if b == nil || at.class != nil || impureDefaults(f.args()) {
		return nil
	}
	n := 0
	for n < len(list) && x.held(list[n]) {
		n++
	}
	for _, d := range list[n:] {
		if x.info.Qualified(d) == "" || x.ours(d) || x.held(d) {
			return nil
		}
	}
	if n == 0 {
		return nil
	}
	span := list[0].Pos()
	var value ast.Expression = &ast.Name{Span: span, ID: b.Name}
	for i := n - 1; i >= 0; i-- {
		value = &ast.Call{Span: list[i].Pos(), Func: list[i], Args: []ast.Expression{value}}
	}
	f.set(b.Name, list[n:])
	x.changed = true
	if len(b.Reads) == 0 && (at.inFunc || !x.exported) && !b.AssignedInInner && b.Once() {
		return []ast.Statement{f.node, &ast.Expr{Span: span, Value: value}}
	}
	name := &ast.Name{Span: span, ID: b.Name, Ctx: ast.Store}
	return []ast.Statement{f.node, &ast.Assign{Span: span, Targets: []ast.Expression{name}, Value: value}}
}

// held reports whether a decorator is a value of the program's: what a variable holds, or what is made of that.
func (x *expander) held(d ast.Expression) bool {
	for {
		switch e := d.(type) {
		case *ast.Call:
			d = e.Func
		case *ast.Attribute:
			d = e.Value
		case *ast.Name:
			b := x.info.Use(e)
			return b != nil && b.Scope != nil && !x.imported(b)
		default:
			return false
		}
	}
}

// imported reports whether a variable is, or may be, what an import statement has from the library.
func (x *expander) imported(b *scope.Binding) bool {
	for _, s := range b.Sites {
		switch st := s.Stmt.(type) {
		case *ast.Import:
			for _, a := range st.Names {
				if x.find(&ast.ImportFrom{Span: st.Span, Module: a.Name, HasModule: true}) == nil {
					return true
				}
			}
		case *ast.ImportFrom:
			if s.Kind == scope.StarImport || x.find(st) == nil {
				return true
			}
		}
	}
	return false
}
