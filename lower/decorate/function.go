package decorate

import "github.com/gosyncio/gosyncio/ast"

// function is a def of either colour. The tree has two node types for them.
type function struct {
	node ast.Statement // *ast.FunctionDef or *ast.AsyncFunctionDef: the one to emit
	from ast.Statement // the def in the module's tree that it was made from
}

func functionOf(st ast.Statement) *function {
	if _, ok := ast.Def(st); !ok {
		return nil
	}
	return &function{node: st, from: st}
}

func (f *function) async() bool { _, ok := f.node.(*ast.AsyncFunctionDef); return ok }

// def is the node that is emitted.
func (f *function) def() *ast.FunctionDef {
	def, _ := ast.Def(f.node)
	return def
}

func (f *function) args() *ast.Arguments         { return f.def().Args }
func (f *function) body() []ast.Statement        { return f.def().Body }
func (f *function) name() string                 { return f.def().Name }
func (f *function) decorators() []ast.Expression { return f.def().DecoratorList }

// set changes what a def that this package has made is like.
func (f *function) set(name string, decorators []ast.Expression) {
	f.def().Name, f.def().DecoratorList = name, decorators
}

func (f *function) setBody(args *ast.Arguments, body []ast.Statement) {
	f.def().Args, f.def().Body = args, body
}

// generator reports whether the function's own body yields.
func (f *function) generator() bool { return ast.Yields(f.body()) }

// copyDef copies a def, with what is in it shared.
func copyDef(st ast.Statement) ast.Statement {
	switch st := st.(type) {
	case *ast.FunctionDef:
		c := *st
		return &c
	case *ast.AsyncFunctionDef:
		c := *st
		return &c
	}
	return nil
}

// defaultOf is the default of positional parameter i, nil for none.
func defaultOf(a *ast.Arguments, i int) ast.Expression {
	n := len(a.Posonlyargs) + len(a.Args)
	if j := i - (n - len(a.Defaults)); j >= 0 {
		return a.Defaults[j]
	}
	return nil
}
