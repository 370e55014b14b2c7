package decorate

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Objects makes objects of the functions in functions that carry their attributes out with them, as Go's functions have
// none:
//
//	def make(fn):                       def make(fn):
//	    def inc(by):                        class Inc:
//	        inc.total += by                     def __call__(self, by):
//	        return fn(inc.total)    →               self.total += by
//	    inc.total = 0                               return fn(self.total)
//	    return inc                          inc = Inc()
//	                                        inc.total = 0
//	                                        return inc
//
// One that assigns variables of the function around it stays a function, which the object holds: its variables are
// shared with others. Attributes that nobody but the function around asks for are variables instead, see Attributes.
// It gives nil if there is no such function. users are the modules that may use what the module has.
func Objects(m *ast.Module, info *scope.Info, identities map[ast.Node]*Identity, users []*ast.Module) *Result {
	o := &objects{info: info, taken: ast.IdentifiersOf(m), found: map[ast.Statement]*object{}, uses: map[*scope.Binding]*object{}}
	o.find(m.Body, nil, false)
	o.judge(m, users)
	x := &expander{info: info, identities: map[ast.Node]*Identity{}}
	out := carrying(identities)
	cp := &ast.Copier{Instead: o.self, Made: out.copied}
	cp.List = func(body []ast.Statement) []ast.Statement {
		var list []ast.Statement
		for _, st := range body {
			c := o.found[st]
			if c == nil || !c.made {
				list = append(list, ast.Copy(cp, st))
				continue
			}
			made := ast.Copy(cp, st)
			delete(out.Identities, made)
			list = append(list, c.statements(made, o.taken)...)
			id := x.plainIdentity(st)
			id.Bare = true
			out.Identities[c.call] = id
			if c.fn != "" {
				out.Identities[made] = x.plainIdentity(st)
			}
		}
		return list
	}
	changed := false
	for _, c := range o.found {
		changed = changed || c.made
	}
	if !changed {
		return nil
	}
	out.Tree = &ast.Module{Body: cp.List(m.Body), Comments: m.Comments}
	return out
}

// object is a function that becomes one.
type object struct {
	def     ast.Statement
	binding *scope.Binding
	attrs   map[string]bool // that are set on it
	made    bool
	own     bool   // its body becomes the method's
	name    string // of the object in its own body
	fn      string // what the function is called that the object holds; "" if it holds none
	call    ast.Node
}

type objects struct {
	info  *scope.Info
	taken ast.Identifiers
	found map[ast.Statement]*object
	uses  map[*scope.Binding]*object
}

// find lists the functions in functions that are given attributes.
func (o *objects) find(body []ast.Statement, fn ast.Statement, loop bool) {
	for _, st := range body {
		in, looped := fn, loop
		switch st := st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			if b := o.info.Binder(st); fn != nil && !loop && b != nil && b.Once() && b.Scope.Node == any(fn) && o.undecorated(st) {
				c := &object{def: st, binding: b, attrs: map[string]bool{}}
				o.found[st], o.uses[b] = c, c
			}
			in, looped = st, false
		case *ast.ClassDef:
			in = nil
		case *ast.For, *ast.AsyncFor, *ast.While:
			looped = true
		}
		for _, list := range ast.Blocks(st) {
			o.find(list, in, looped)
		}
	}
}

// undecorated: functools.wraps gives a function names alone, which nobody asks for; see judge.
func (o *objects) undecorated(st ast.Statement) bool {
	for _, d := range ast.Decorators(st) {
		call, ok := d.(*ast.Call)
		if !ok || o.info.Qualified(call.Func) != "functools.wraps" || len(call.Args) != 1 || len(call.Keywords) > 0 {
			return false
		}
	}
	return true
}

// of is the function that a name stands for; nil for others.
func (o *objects) of(e ast.Expression) *object {
	n, ok := e.(*ast.Name)
	if !ok {
		return nil
	}
	return o.uses[o.info.Use(n)]
}

// judge decides which functions become objects: those that leave the function around them, and are asked for an attribute
// by others.
func (o *objects) judge(m *ast.Module, users []*ast.Module) {
	direct := map[*ast.Name]bool{} // what is called, or asked for an attribute, by its name
	asked := map[string]bool{}
	ask := func(n any) bool {
		switch n := n.(type) {
		case *ast.Attribute:
			if c := o.of(n.Value); c != nil {
				direct[n.Value.(*ast.Name)] = true
				if n.Ctx == ast.Store && o.info.In(n.Value.(*ast.Name)) == c.binding.Scope {
					c.attrs[n.Attr] = true
				}
				return true
			}
			asked[n.Attr] = true
		case *ast.Call:
			if o.of(n.Func) != nil {
				direct[n.Func.(*ast.Name)] = true
			}
			if len(n.Args) > 1 {
				if k, ok := n.Args[1].(*ast.Constant); ok { // getattr(f, "name")
					if s, ok := k.Value.(ast.ConstStr); ok {
						asked[string(s)] = true
					}
				}
			}
		}
		return true
	}
	ast.Walk(m, ask)
	for _, u := range users {
		ast.Walk(u, ask)
	}
	for _, special := range []string{"__name__", "__qualname__", "__doc__", "__wrapped__", "__dict__", "__module__", "__defaults__"} {
		if asked[special] {
			return // it must be a function still
		}
	}
	for _, c := range o.found {
		wanted, escapes := false, false
		for a := range c.attrs {
			wanted = wanted || asked[a]
			if isDunder(a) {
				wanted = false
				break
			}
		}
		for _, r := range c.binding.Reads {
			escapes = escapes || !direct[r]
		}
		if c.made = wanted && escapes && constantDefaults(c.def); c.made {
			c.own = o.standsAlone(c)
			if s := o.info.Scope(c.def); !c.own && s.Async && s.Generator {
				c.made = false // awaiting it would be wrong
			}
			c.name = o.selfName(c.def)
		}
	}
}

// constantDefaults: those that a method may have as well.
func constantDefaults(st ast.Statement) bool {
	def, _ := ast.Def(st)
	for _, list := range [][]ast.Expression{def.Args.Defaults, def.Args.KwDefaults} {
		for _, d := range list {
			switch d.(type) {
			case nil, *ast.Constant:
			default:
				return false
			}
		}
	}
	return true
}

// standsAlone reports whether what a function uses of the functions around it stays the same while it lives.
func (o *objects) standsAlone(c *object) bool {
	alone := true
	ast.Walk(c.def, func(n any) bool {
		switch n := n.(type) {
		case *ast.Nonlocal:
			alone = false
		case *ast.Name:
			b := o.info.Use(n)
			if b == nil || b.Scope == nil || b == c.binding || b.Scope.Kind == scope.Module || o.inside(b.Scope, c.def) {
				break
			}
			_, param := b.Sites[0].Node.(*ast.Arg)
			before := param || b.Sites[0].Span().Line < c.def.Pos().Line
			alone = alone && b.Once() && !b.AssignedInInner && b.Scope == c.binding.Scope && before && o.uses[b] == nil
		}
		return alone
	})
	return alone
}

func (o *objects) inside(s *scope.Scope, def ast.Statement) bool {
	for ; s != nil; s = s.Parent {
		if s.Node == any(def) {
			return true
		}
	}
	return false
}

// selfName is a name that a function does not use.
func (o *objects) selfName(def ast.Statement) string {
	words := ast.Identifiers{}
	ast.Walk(def, func(n any) bool {
		switch n := n.(type) {
		case *ast.Name:
			words[n.ID] = true
		case *ast.Arg:
			words[n.Arg] = true
		}
		return true
	})
	return words.Fresh("self")
}

// self is what an object calls itself in its own method; nil for other nodes.
func (o *objects) self(n any) any {
	name, ok := n.(*ast.Name)
	if !ok {
		return nil
	}
	c := o.of(name)
	if c == nil || !c.made || !c.own || !o.inside(o.info.In(name), c.def) {
		return nil
	}
	return &ast.Name{Span: name.Span, ID: c.name, Ctx: name.Ctx}
}

// statements are the class of an object, and what makes the object, in the place of the function, of which copied is a copy.
func (c *object) statements(copied ast.Statement, taken ast.Identifiers) []ast.Statement {
	at := copied.Pos()
	def, _ := ast.Def(copied)
	name := def.Name
	load := func(id string) *ast.Name { return &ast.Name{Span: at, ID: id} }
	method := *def
	args := *def.Args
	method.Name, method.DecoratorList, method.Args = "__call__", nil, &args
	args.Args = append([]*ast.Arg{{Span: at, Arg: c.name}}, def.Args.Args...)
	if len(args.Posonlyargs) > 0 {
		args.Args, args.Posonlyargs = def.Args.Args, append([]*ast.Arg{{Span: at, Arg: c.name}}, def.Args.Posonlyargs...)
	}
	class := &ast.ClassDef{Span: at, Name: taken.Fresh(ast.CamelCase(name))}
	created := &ast.Call{Span: at, Func: load(class.Name)}
	var out []ast.Statement
	if !c.own {
		c.fn = taken.Fresh("call_" + name)
		def.Name, def.DecoratorList = c.fn, nil
		out = append(out, copied)
		created.Args = []ast.Expression{load(c.fn)}
		field := func(ctx ast.ExprContext) *ast.Attribute {
			return &ast.Attribute{Span: at, Value: load(c.name), Attr: "fn", Ctx: ctx}
		}
		class.Body = append(class.Body, &ast.FunctionDef{Span: at, Name: "__init__",
			Args: &ast.Arguments{Args: []*ast.Arg{{Span: at, Arg: c.name}, {Span: at, Arg: "fn"}}},
			Body: []ast.Statement{&ast.Assign{Span: at, Targets: []ast.Expression{field(ast.Store)}, Value: load("fn")}}})
		method.Body = []ast.Statement{&ast.Return{Span: at, Value: handOn(copied, field(ast.Load))}}
	}
	var call ast.Statement = &method
	if _, ok := copied.(*ast.AsyncFunctionDef); ok {
		call = (*ast.AsyncFunctionDef)(&method)
	}
	c.call = call
	class.Body = append(class.Body, call)
	bind := &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: name, Ctx: ast.Store}}, Value: created}
	return append(out, class, bind)
}

// handOn is a call of a function with the parameters of a def, awaited in a coroutine function.
func handOn(def ast.Statement, fn ast.Expression) ast.Expression {
	at := def.Pos()
	d, _ := ast.Def(def)
	load := func(a *ast.Arg) *ast.Name { return &ast.Name{Span: at, ID: a.Arg} }
	call := &ast.Call{Span: at, Func: fn}
	for _, a := range slices.Concat(d.Args.Posonlyargs, d.Args.Args) {
		call.Args = append(call.Args, load(a))
	}
	if d.Args.Vararg != nil {
		call.Args = append(call.Args, &ast.Starred{Span: at, Value: load(d.Args.Vararg)})
	}
	for _, a := range d.Args.Kwonlyargs {
		call.Keywords = append(call.Keywords, &ast.Keyword{Span: at, Arg: a.Arg, Value: load(a)})
	}
	if d.Args.Kwarg != nil {
		call.Keywords = append(call.Keywords, &ast.Keyword{Span: at, Value: load(d.Args.Kwarg)})
	}
	if _, ok := def.(*ast.AsyncFunctionDef); ok {
		return &ast.Await{Span: at, Value: call}
	}
	return call
}
