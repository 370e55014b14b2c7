package decorate

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// env says what the names of a decorator's body stand for at one use of it.
type env struct {
	outer *env
	vals  map[*scope.Binding]*value
}

func (e *env) lookup(b *scope.Binding) *value {
	if b == nil {
		return nil
	}
	for ; e != nil; e = e.outer {
		if v := e.vals[b]; v != nil {
			return v
		}
	}
	return nil
}

// value is what is known of a value: one of the pointers is set.
type value struct {
	name string         // a variable of the new tree
	expr ast.Expression // that can be written at each place of use
	fn   *closure       // a function of the program
	fun  *target        // the function (or class) being decorated, or a wrapper of it
	inst *ast.ClassDef  // with name or expr: an instance of this class
	cls  *ast.ClassDef
	// raised says that there is no value: an exception was raised.
	raised bool
}

// closure is a function with the meanings of the names around it.
type closure struct {
	def  ast.Statement
	env  *env
	self *value // of a bound method
	bind []*ast.Keyword
	args []*value // of a partial
	made string   // its name in the new tree, once it is there
}

// bail gives a decoration up: the def stays as it is.
type bail struct{}

func giveUp() { panic(bail{}) }

// plainIdentity is what Python calls a function that nothing renames.
func (x *expander) plainIdentity(def any) *Identity {
	id := &Identity{}
	if s := x.info.Scope(def); s != nil {
		id.Name, id.Qualname, id.Code = s.Name, s.QualName(), s.QualName()
	}
	switch def.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
		id.Doc, id.HasDoc = ast.Docstring(ast.Blocks(def)[0])
	}
	return id
}

// held keeps a value in a variable, unless it can be written out wherever it is used.
func (r *run) held(v *value, name string) *value {
	if v.expr == nil || r.static(v.expr) {
		return v
	}
	made := r.x.taken.Fresh(r.prefix + "_" + name)
	r.emit(&ast.Assign{Span: v.expr.Pos(), Targets: []ast.Expression{&ast.Name{Span: v.expr.Pos(), ID: made, Ctx: ast.Store}}, Value: v.expr})
	return &value{name: made}
}

// static reports whether an expression is the same whenever it is evaluated: a constant, the name of a class or
// function, or a tuple of such.
func (r *run) static(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Constant:
		return true
	case *ast.UnaryOp:
		return r.static(e.Operand)
	case *ast.Tuple:
		for _, x := range e.Elts {
			if !r.static(x) {
				return false
			}
		}
		return len(e.Elts) > 0
	case *ast.Attribute:
		return r.x.info.Qualified(e) != ""
	case *ast.Name:
		b := r.x.use(e)
		return b == nil || b.Builtin || b.Once() && (b.Kinds.Has(scope.Def) || b.Kinds.Has(scope.ClassDef) || b.Kinds.Has(scope.Import))
	}
	return false
}

// defaultValue is a parameter's default: one that was evaluated at the decorator's def must be the same now.
func (r *run) defaultValue(e ast.Expression) *value {
	if e == nil || !r.static(e) {
		giveUp()
	}
	if v := r.eval(e, nil); v != nil {
		return v
	}
	return &value{expr: e}
}

// argument is the value of an argument of a decorator: what is known of it, or a variable that holds it.
func (r *run) argument(e ast.Expression, in *env, name string) *value {
	if _, ok := e.(*ast.Call); !ok || r.x.info.Qualified(e.(*ast.Call).Func) == "functools.partial" {
		if v := r.eval(e, in); v != nil {
			return v
		}
	}
	c := r.copier(in).expression(e)
	if r.static(e) {
		return &value{expr: c}
	}
	made := r.x.taken.Fresh(r.prefix + "_" + name)
	r.emit(&ast.Assign{Span: e.Pos(), Targets: []ast.Expression{&ast.Name{Span: e.Pos(), ID: made, Ctx: ast.Store}}, Value: c})
	return &value{name: made}
}

func isDunder(name string) bool {
	return len(name) > 4 && name[:2] == "__" && name[len(name)-2:] == "__"
}
