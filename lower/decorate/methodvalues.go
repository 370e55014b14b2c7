package decorate

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// methodValue writes a method that is read from its class as a function that calls it:
//
//	filter(Item.active, items)    →    filter(lambda item: item.active(), items)
//
// That is the same if no class below has another method of the name. Nil for other expressions.
func (a *attributes) methodValue(e *ast.Attribute) ast.Expression {
	if a.called[e] || e.Ctx != ast.Load || isDunder(e.Attr) || a.stores[e.Attr] || a.reads["__name__"] || a.reads["__qualname__"] {
		return nil
	}
	def := a.methodOf(e)
	if def == nil || a.overridden(def) {
		return nil
	}
	words := ast.Identifiers{}
	for _, p := range def.Args.Args[1:] {
		words[p.Arg] = true
	}
	if v := def.Args.Vararg; v != nil {
		words[v.Arg] = true
	}
	args := *def.Args
	self := words.Fresh(strings.TrimLeft(ast.SnakeCase(ast.LastName(e.Value)), "_"))
	call := &ast.Call{Span: e.Span, Func: &ast.Attribute{Span: e.Span, Value: &ast.Name{Span: e.Span, ID: self}, Attr: e.Attr}}
	args.Args = []*ast.Arg{{Span: e.Span, Arg: self}}
	for _, p := range def.Args.Args[1:] {
		args.Args = append(args.Args, &ast.Arg{Span: e.Span, Arg: p.Arg})
		call.Args = append(call.Args, &ast.Name{Span: e.Span, ID: p.Arg})
	}
	if v := def.Args.Vararg; v != nil {
		args.Vararg = &ast.Arg{Span: e.Span, Arg: v.Arg}
		call.Args = append(call.Args, &ast.Starred{Span: e.Span, Value: &ast.Name{Span: e.Span, ID: v.Arg}})
	}
	return &ast.Lambda{Span: e.Span, Args: &args, Body: call}
}

// methodOf is the method of a class of the module that an expression reads from it; nil if it reads something else, or the
// method takes more than a lambda may.
func (a *attributes) methodOf(e *ast.Attribute) *ast.FunctionDef {
	for c := a.classOf(e.Value); c != nil; {
		for _, st := range c.Body {
			def, ok := ast.Def(st)
			if !ok || def.Name != e.Attr {
				if ast.Binds(st, e.Attr) {
					return nil
				}
				continue
			}
			if len(def.DecoratorList)+len(def.Args.Posonlyargs)+len(def.Args.Kwonlyargs) > 0 || def.Args.Kwarg != nil || len(def.Args.Args) <= len(def.Args.Defaults) {
				return nil
			}
			if slices.ContainsFunc(def.Args.Defaults, func(d ast.Expression) bool { return !ast.IsConstant(d) }) {
				return nil
			}
			return def
		}
		if len(c.Bases) != 1 {
			return nil
		}
		c = a.classOf(c.Bases[0])
	}
	return nil
}

// classOf is the class of the module that a name stands for; nil for others.
func (a *attributes) classOf(e ast.Expression) *ast.ClassDef {
	n, ok := e.(*ast.Name)
	if !ok {
		return nil
	}
	b := a.info.Use(n)
	if b == nil || b.Scope == nil || !b.Once() || b.Sites[0].Kind != scope.ClassDef {
		return nil
	}
	c, _ := b.Sites[0].Node.(*ast.ClassDef)
	return c
}

// overridden reports whether a class that has bases has another method of the name.
func (a *attributes) overridden(def *ast.FunctionDef) bool {
	found := false
	for _, m := range a.modules {
		ast.Walk(m, func(n any) bool {
			c, ok := n.(*ast.ClassDef)
			if !ok || len(c.Bases) == 0 {
				return !found
			}
			for _, st := range c.Body {
				other, ok := ast.Def(st)
				found = found || ast.Binds(st, def.Name) && (!ok || other != def)
			}
			return !found
		})
	}
	return found
}

// boundMethods are methods of texts and sequences of several forms: as functions they take what their place gives.
var boundMethods = map[string]bool{
	"index": true, "count": true, "find": true, "rfind": true, "join": true, "format": true, "startswith": true, "endswith": true,
	"removeprefix": true, "removesuffix": true, "replace": true, "split": true, "__getitem__": true,
}

// handedOn writes functions that have several forms as lambdas, where the place tells how many arguments they get:
//
//	sorted(names, key=order.index)    →    sorted(names, key=lambda x_: order.index(x_))
//	list(map(tuple, rows))            →    list(map(lambda x_: tuple(x_), rows))
//
// Nil for calls that hand none on.
func (a *attributes) handedOn(e *ast.Call) ast.Expression {
	var at *ast.Expression
	n, lazy := 1, false
	out := *e
	switch a.info.Qualified(e.Func) {
	case "builtins.map":
		n, lazy = len(e.Args)-1, true
		out.Args = slices.Clone(e.Args)
	case "builtins.filter", "itertools.takewhile", "itertools.dropwhile", "itertools.filterfalse":
		lazy = true
		out.Args = slices.Clone(e.Args)
	default:
		out.Keywords = slices.Clone(e.Keywords)
		for i, k := range e.Keywords {
			if k.Arg == "key" {
				c := *k
				out.Keywords[i], at = &c, &c.Value
			}
		}
	}
	if lazy && len(out.Args) > 1 {
		at = &out.Args[0]
	}
	if at == nil || n < 1 || n > 2 || slices.ContainsFunc(e.Args, isStarred) {
		return nil
	}
	f := *at
	switch a.info.Qualified(f) {
	case "builtins.tuple", "builtins.set", "builtins.list", "builtins.frozenset", "builtins.dict", "builtins.dict.fromkeys",
		"builtins.sorted", "builtins.sum", "builtins.reversed", "builtins.enumerate", "builtins.any", "builtins.all":
		if n > 1 {
			return nil
		}
	default:
		if m, ok := f.(*ast.Attribute); !ok || !boundMethods[m.Attr] || !a.stays(m.Value, lazy) || a.methods[m.Attr] {
			return nil
		}
	}
	*at = lambdaOf(f.Pos(), n, func(x []ast.Expression) ast.Expression { return &ast.Call{Span: f.Pos(), Func: f, Args: x} })
	if m, ok := f.(*ast.Attribute); ok {
		a.called[m] = true
	}
	return a.copier.expression(&out)
}

func isStarred(e ast.Expression) bool {
	_, ok := e.(*ast.Starred)
	return ok
}

// stays reports whether an expression is the same value whenever a function that is handed on is called.
func (a *attributes) stays(e ast.Expression, lazy bool) bool {
	if k, ok := e.(*ast.Constant); ok {
		_, text := k.Value.(ast.ConstStr)
		return text
	}
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	b := a.info.Use(n)
	if b == nil || b.Scope == nil || !b.Once() || b.AssignedInInner {
		return false
	}
	switch b.Sites[0].Kind {
	case scope.Assigned, scope.Param:
		return true
	case scope.ForTarget, scope.CompTarget, scope.WithAs:
		return !lazy
	}
	return false
}
