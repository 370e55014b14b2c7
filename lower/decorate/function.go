package decorate

import "github.com/gosyncio/gosyncio/ast"

// function is a def of either colour. The tree has two node types for them.
type function struct {
	node ast.Statement // *ast.FunctionDef or *ast.AsyncFunctionDef: the one to emit
	from ast.Statement // the def in the module's tree that it was made from
}

func functionOf(st ast.Statement) *function {
	switch st.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef:
		return &function{node: st, from: st}
	}
	return nil
}

func (f *function) async() bool { _, ok := f.node.(*ast.AsyncFunctionDef); return ok }

func (f *function) args() *ast.Arguments {
	switch n := f.node.(type) {
	case *ast.FunctionDef:
		return n.Args
	case *ast.AsyncFunctionDef:
		return n.Args
	}
	return nil
}

func (f *function) body() []ast.Statement {
	switch n := f.node.(type) {
	case *ast.FunctionDef:
		return n.Body
	case *ast.AsyncFunctionDef:
		return n.Body
	}
	return nil
}

func (f *function) name() string {
	switch n := f.node.(type) {
	case *ast.FunctionDef:
		return n.Name
	case *ast.AsyncFunctionDef:
		return n.Name
	}
	return ""
}

func (f *function) decorators() []ast.Expression {
	switch n := f.node.(type) {
	case *ast.FunctionDef:
		return n.DecoratorList
	case *ast.AsyncFunctionDef:
		return n.DecoratorList
	}
	return nil
}

// set changes what a def that this package has made is like.
func (f *function) set(name string, decorators []ast.Expression) {
	switch n := f.node.(type) {
	case *ast.FunctionDef:
		n.Name, n.DecoratorList = name, decorators
	case *ast.AsyncFunctionDef:
		n.Name, n.DecoratorList = name, decorators
	}
}

func (f *function) setBody(args *ast.Arguments, body []ast.Statement) {
	switch n := f.node.(type) {
	case *ast.FunctionDef:
		n.Args, n.Body = args, body
	case *ast.AsyncFunctionDef:
		n.Args, n.Body = args, body
	}
}

// generator reports whether the function's own body yields.
func (f *function) generator() bool {
	found := false
	for _, st := range f.body() {
		ast.Walk(st, func(n any) bool {
			switch n.(type) {
			case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda, *ast.ClassDef:
				return false
			case *ast.Yield, *ast.YieldFrom:
				found = true
			}
			return !found
		})
	}
	return found
}

// positional are the parameters that take positional arguments.
func positional(a *ast.Arguments) []*ast.Arg {
	return append(append([]*ast.Arg{}, a.Posonlyargs...), a.Args...)
}

// defaultOf is the default of positional parameter i, nil for none.
func defaultOf(a *ast.Arguments, i int) ast.Expression {
	n := len(a.Posonlyargs) + len(a.Args)
	if j := i - (n - len(a.Defaults)); j >= 0 {
		return a.Defaults[j]
	}
	return nil
}
