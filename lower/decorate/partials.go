package decorate

import (
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// partial(int, base=2), a partial of a library function, is a value like any other function: written as a lambda that takes
// the parameters that are left, it is typed anew at each place that makes one.
//
//	map(partial(int, base=2), rows)    →    map(lambda x: int(x, base=2), rows)

// Required tells how many arguments a library function needs beside those that are given: n by position, others by
// keyword; ok is false if it is unknown, or takes them not.
type Required func(function string, n int, keywords []string) (more int, ok bool)

// RequiredOf tells it of a function or class of a stub.
func RequiredOf(stub *ast.Module, path string, n int, keywords []string) (more int, ok bool) {
	body, skip := stub.Body, 0
	names := strings.Split(path, ".")
	for i, name := range names {
		for _, st := range body {
			if c, isClass := st.(*ast.ClassDef); isClass && c.Name == name && i < len(names)-1 {
				body, skip = c.Body, 0
				break
			}
			if c, isClass := st.(*ast.ClassDef); isClass && c.Name == name {
				for _, maker := range []string{"__new__", "__init__"} {
					if more, ok = requiredIn(c.Body, maker, 1, n, keywords); ok {
						return more, true
					}
				}
				return 0, false
			}
		}
	}
	return requiredIn(body, names[len(names)-1], skip, n, keywords)
}

// requiredIn looks at the overloads of a function: the one that needs the fewest arguments, but one if it can take one.
func requiredIn(body []ast.Statement, name string, skip, n int, keywords []string) (more int, ok bool) {
	for _, st := range body {
		def, isDef := st.(*ast.FunctionDef)
		if !isDef || def.Name != name {
			continue
		}
		left, takes := leftOver(def.Args, skip, n, keywords)
		if takes && left > 0 && (more == 0 || left < more) {
			more = left
		}
		ok = ok || takes
	}
	return more, ok
}

// leftOver counts the parameters without default that are left; one where there are only optional ones.
func leftOver(args *ast.Arguments, skip, n int, keywords []string) (left int, ok bool) {
	given := map[string]bool{}
	for _, k := range keywords {
		given[k] = true
	}
	positional := args.Positional()
	required := len(positional) - len(args.Defaults)
	open := false
	for i, p := range positional[min(skip, len(positional)):] {
		switch {
		case i < n:
		case given[p.Arg]:
			delete(given, p.Arg)
		default:
			open = true
			if i+skip < required {
				left++
			}
		}
	}
	if n > len(positional)-skip && args.Vararg == nil {
		return 0, false
	}
	for _, p := range args.Kwonlyargs {
		delete(given, p.Arg)
	}
	if len(given) > 0 && args.Kwarg == nil {
		return 0, false
	}
	if left == 0 && (open || args.Vararg != nil) {
		left = 1
	}
	return left, true
}

// partialLambda writes a partial of a library function as a lambda; nil for other expressions. An argument that may be another
// when the lambda is called is the default of a parameter of its own: evaluated now.
func (a *attributes) partialLambda(e *ast.Call) ast.Expression {
	if !a.partialOfLibrary(e) {
		return nil
	}
	var keywords []string
	for _, k := range e.Keywords {
		if k.Arg == "" {
			return nil
		}
		keywords = append(keywords, k.Arg)
	}
	for _, x := range e.Args {
		if _, star := x.(*ast.Starred); star {
			return nil
		}
	}
	more, ok := a.required(a.info.Qualified(e.Args[0]), len(e.Args)-1, keywords)
	if !ok || more > 2 {
		return nil
	}
	var held []*ast.Arg
	var values []ast.Expression
	bind := func(v ast.Expression, name string) ast.Expression {
		if a.lasting(v) {
			return a.copier.expression(v)
		}
		held, values = append(held, &ast.Arg{Span: v.Pos(), Arg: name + "_"}), append(values, a.copier.expression(v))
		return &ast.Name{Span: v.Pos(), ID: name + "_"}
	}
	l, _ := lambdaOf(e.Span, more, func(x []ast.Expression) ast.Expression {
		c := &ast.Call{Span: e.Span, Func: a.copier.expression(e.Args[0])}
		for i, v := range e.Args[1:] {
			c.Args = append(c.Args, bind(v, "arg"+strconv.Itoa(i)))
		}
		c.Args = append(c.Args, x...)
		for _, k := range e.Keywords {
			c.Keywords = append(c.Keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: bind(k.Value, k.Arg)})
		}
		return c
	}).(*ast.Lambda)
	l.Args.Kwonlyargs, l.Args.KwDefaults = held, values
	return l
}

// partialOfLibrary: partial(f, …), f a function or class that is not the program's.
func (a *attributes) partialOfLibrary(e *ast.Call) bool {
	return len(e.Args) > 0 && a.info.Qualified(e.Func) == "functools.partial" && a.info.Qualified(e.Args[0]) != ""
}

// lasting reports whether an expression has the same value whenever it is evaluated.
func (a *attributes) lasting(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Lambda:
		return len(e.Args.Defaults)+len(e.Args.KwDefaults) == 0
	case *ast.Attribute:
		return a.info.Qualified(e) != ""
	case *ast.Name:
		b := a.info.Use(e)
		if b == nil || a.info.Qualified(e) != "" {
			return b != nil
		}
		if !b.Once() || b.Scope == nil {
			return false
		}
		// A def in a loop makes another function each time.
		return b.Sites[0].Kind == scope.Param || a.top[b.Sites[0].Node]
	}
	return ast.IsConstant(e)
}
