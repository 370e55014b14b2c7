package decorate

import (
	"strings"

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
	for dots := 0; ; {
		switch e := d.(type) {
		case *ast.Call:
			d = e.Func
		case *ast.Attribute:
			d, dots = e.Value, dots+1
		case *ast.Name:
			b := x.info.Use(e)
			return b != nil && b.Scope != nil && !x.imported(b, dots) && !x.manages(b)
		default:
			return false
		}
	}
}

// manages reports whether a variable may hold a context manager, or what makes one: as a decorator it stands for a with
// statement.
func (x *expander) manages(b *scope.Binding) bool {
	for _, s := range b.Sites {
		switch st := s.Stmt.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			for _, d := range ast.Decorators(st) {
				if q := x.info.Qualified(d); q == "contextlib.contextmanager" || q == "contextlib.asynccontextmanager" {
					return true
				}
			}
		case *ast.ClassDef:
			for _, base := range st.Bases {
				n, ok := base.(*ast.Name)
				own := ok && x.info.Use(n) != nil && x.info.Use(n) != b && x.manages(x.info.Use(n))
				if own || strings.HasPrefix(x.info.Qualified(base), "contextlib.") {
					return true
				}
			}
		case *ast.Assign:
			call, ok := st.Value.(*ast.Call)
			if !ok {
				continue
			}
			n, ok := call.Func.(*ast.Name)
			if strings.HasPrefix(x.info.Qualified(call.Func), "contextlib.") || ok && x.info.Use(n) != nil && x.info.Use(n) != b && x.manages(x.info.Use(n)) {
				return true
			}
		}
	}
	return false
}

// imported reports whether a variable is what an import statement has from the library, or may be, or a function of another
// module: those are copied, see Import. dots says how many attributes are asked of it.
func (x *expander) imported(b *scope.Binding, dots int) bool {
	module := func(of *ast.ImportFrom) bool { return x.find(of) != nil }
	for _, s := range b.Sites {
		switch st := s.Stmt.(type) {
		case *ast.Import:
			a, ok := s.Node.(*ast.Alias)
			if !ok || dots < 2 || !module(&ast.ImportFrom{Span: st.Span, Module: a.Name, HasModule: true}) {
				return true
			}
		case *ast.ImportFrom:
			a, ok := s.Node.(*ast.Alias)
			if !ok || s.Kind == scope.StarImport || dots < 1 || !module(st) {
				return true
			}
			if name := strings.Trim(st.Module+"."+a.Name, "."); dots < 2 && module(&ast.ImportFrom{Span: st.Span, Module: name, HasModule: true, Level: st.Level}) {
				return true
			}
		}
	}
	return false
}
