package inherit

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Variables of a function that a class in it uses are handed to the class's objects, where they stay the same from the
// first object on:
//
//	def make(scale):                          class Point:
//	    class Point:                              def __init__(self, scale, x):
//	        def __init__(self, x):                    self.scale = scale
//	            self.x = x * scale       →            self.x = x * self.scale
//	    return Point(2)
//	                                          def make(scale):
//	                                              return Point(scale, 2)
type capture struct {
	binding *scope.Binding
	attr    string
}

// captures reports whether a class can be handed the variables that it captures, and notes them.
func (x *lifter) captures(c *moved, list []*scope.Binding) bool {
	c.captured = nil
	if len(list) == 0 {
		return true
	}
	if c.class != nil || len(c.def.Bases)+len(c.def.Keywords)+len(c.def.DecoratorList) > 0 {
		return false
	}
	for _, b := range list {
		if !b.Once() || b.AssignedInInner || b.Scope.Node != any(c.fn) || x.inLoop(c.fn, b) {
			return false
		}
	}
	if !x.onlyCalled(c, list) || !x.inMethods(c, list) {
		return false
	}
	attrs, listed := x.attributes(c)
	if listed {
		return false // the program would see what it is handed
	}
	for _, b := range list {
		name := b.Name
		if attrs[name] {
			name = "outer_" + name
		}
		c.captured = append(c.captured, capture{b, attrs.Fresh(name)})
	}
	return true
}

// attributes are the words by which the module may ask an object for an attribute, with the names of the class's own; listed
// says that it may also ask for all that there are.
func (x *lifter) attributes(c *moved) (names ast.Identifiers, listed bool) {
	names = ast.Identifiers{}
	ast.Walk(x.m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Attribute:
			names[n.Attr] = true
			listed = listed || n.Attr == "__dict__"
		case *ast.Constant:
			if s, ok := n.Value.(ast.ConstStr); ok {
				names[string(s)] = true // getattr(p, "scale")
			}
		case *ast.Name:
			q := x.info.Qualified(n)
			listed = listed || q == "builtins.vars" || q == "builtins.dir"
		}
		return true
	})
	ast.Walk(c.def, func(n any) bool {
		switch n := n.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			names[ast.DefName(n)] = true
		case *ast.Arg:
			names[n.Arg] = true
		}
		return true
	})
	return names, listed
}

// inLoop reports whether a loop of a function binds a variable again and again.
func (x *lifter) inLoop(fn ast.Statement, b *scope.Binding) bool {
	found := false
	ast.Walk(fn, func(n any) bool {
		switch n.(type) {
		case *ast.For, *ast.AsyncFor, *ast.While:
			ast.Walk(n, func(n any) bool {
				if name, ok := n.(*ast.Name); ok && name.Ctx == ast.Store && x.info.Use(name) == b {
					found = true
				}
				if f, ok := n.(*ast.FunctionDef); ok && x.info.Binder(f) == b {
					found = true
				}
				return !found
			})
		}
		return !found
	})
	return found
}

// onlyCalled reports whether a class is used for nothing but to make objects and read its values, outside its own body, when what it captures
// is bound.
func (x *lifter) onlyCalled(c *moved, list []*scope.Binding) bool {
	called := map[*ast.Name]bool{}
	ast.Walk(c.fn, func(n any) bool {
		switch n := n.(type) {
		case *ast.Call:
			if f, ok := n.Func.(*ast.Name); ok && x.info.Use(f) == c.binding {
				called[f] = true
			}
			if q := x.info.Qualified(n.Func); q == "builtins.isinstance" && len(n.Args) == 2 {
				if k, ok := n.Args[1].(*ast.Name); ok && x.info.Use(k) == c.binding {
					called[k] = true
				}
			}
		case *ast.Attribute:
			method := slices.ContainsFunc(c.def.Body, func(st ast.Statement) bool { return methodName(st) == n.Attr })
			if k, ok := n.Value.(*ast.Name); ok && x.info.Use(k) == c.binding && !method {
				called[k] = true
			}
		case *ast.ClassDef:
			return n != c.def
		}
		return true
	})
	for _, n := range c.binding.Reads {
		if !called[n] {
			return false
		}
		for _, b := range list {
			if len(b.Sites) > 0 && b.Sites[0].Kind != scope.Param && b.Sites[0].Span().Line >= n.Span.Line {
				return false
			}
		}
	}
	return true
}

// inMethods reports whether only methods use the variables, by way of an object that keeps its name.
func (x *lifter) inMethods(c *moved, list []*scope.Binding) bool {
	through := map[*ast.Name]bool{}
	init := false
	for _, st := range c.def.Body {
		self, static := firstParameter(st)
		if methodName(st) == "__new__" {
			return false
		}
		init = init || methodName(st) == "__init__"
		if self == "" || static || classMethod(st) {
			continue
		}
		def, _ := ast.Def(st)
		for _, s := range def.Body {
			ast.Walk(s, func(n any) bool {
				if name, ok := n.(*ast.Name); ok {
					through[name] = true
					if name.ID == self && name.Ctx != ast.Load {
						self = ""
					}
				}
				if a, ok := n.(*ast.Arg); ok && a.Arg == self {
					self = ""
				}
				return true
			})
		}
		if self == "" {
			return false
		}
	}
	fine := true
	ast.Walk(c.def, func(n any) bool {
		if name, ok := n.(*ast.Name); ok && slices.Contains(list, x.info.Use(name)) {
			fine = fine && through[name] && name.Ctx == ast.Load
		}
		return fine
	})
	return fine
}

// fromSelf is self.scale for a captured variable in a method; nil for other names.
func (x *lifter) fromSelf(n *ast.Name) ast.Expression {
	b := x.info.Use(n)
	for _, c := range x.order {
		if c.stays {
			continue
		}
		for _, k := range c.captured {
			if k.binding != b {
				continue
			}
			if self := x.selfOf(c, n); self != "" {
				return &ast.Attribute{Span: n.Span, Value: &ast.Name{Span: n.Span, ID: self}, Attr: k.attr, Ctx: n.Ctx}
			}
		}
	}
	return nil
}

// selfOf is the first parameter of the method of a class that a name stands in; "" for names outside.
func (x *lifter) selfOf(c *moved, n *ast.Name) string {
	for s := x.info.In(n); s != nil; s = s.Parent {
		if s.Parent != nil && s.Parent.Node == any(c.def) {
			st, ok := s.Node.(ast.Statement)
			if !ok {
				return ""
			}
			self, _ := firstParameter(st)
			return self
		}
	}
	return ""
}

// handed is a call of a class that captures, with what it captures as its first arguments; nil for other calls.
func (x *lifter) handed(call *ast.Call, cp *decorate.Copier, identities map[ast.Node]*decorate.Identity) ast.Expression {
	n, ok := call.Func.(*ast.Name)
	if !ok {
		return nil
	}
	c := x.byBinding[x.info.Use(n)]
	if c == nil || c.stays || len(c.captured) == 0 {
		return nil
	}
	plain := &ast.Call{Span: call.Span, Func: &ast.Name{Span: n.Span, ID: c.name}, Args: call.Args, Keywords: call.Keywords}
	made := cp.Statements([]ast.Statement{&ast.Expr{Span: call.Span, Value: plain}}, x.info, identities)[0].(*ast.Expr).Value.(*ast.Call)
	var args []ast.Expression
	for _, k := range c.captured {
		args = append(args, &ast.Name{Span: n.Span, ID: k.binding.Name})
	}
	made.Args = append(args, made.Args...)
	return made
}

// takes lets the __init__ of a moved class take what it captures.
func (x *lifter) takes(c *moved, def *ast.ClassDef) {
	if len(c.captured) == 0 {
		return
	}
	var init *ast.FunctionDef
	for _, st := range def.Body {
		if f, ok := st.(*ast.FunctionDef); ok && f.Name == "__init__" {
			init = f
		}
	}
	if init == nil {
		init = &ast.FunctionDef{Span: def.Span, Name: "__init__", Args: &ast.Arguments{Args: []*ast.Arg{{Span: def.Span, Arg: "self"}}}}
		def.Body = append([]ast.Statement{init}, def.Body...)
	}
	self, _ := firstParameter(init)
	var params []*ast.Arg
	var body []ast.Statement
	for _, k := range c.captured {
		params = append(params, &ast.Arg{Span: init.Span, Arg: k.attr})
		body = append(body, &ast.Assign{Span: init.Span, Targets: []ast.Expression{
			&ast.Attribute{Span: init.Span, Value: &ast.Name{Span: init.Span, ID: self}, Attr: k.attr, Ctx: ast.Store},
		}, Value: &ast.Name{Span: init.Span, ID: k.attr}})
	}
	init.Body = append(body, init.Body...)
	if n := len(init.Args.Posonlyargs); n > 0 {
		init.Args.Posonlyargs = slices.Insert(init.Args.Posonlyargs, 1, params...)
		return
	}
	init.Args.Args = slices.Insert(init.Args.Args, 1, params...)
}
