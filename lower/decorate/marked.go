package decorate

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Marked makes objects that stand for functions of the module which carry attributes, where the program asks for these through
// variables: Go's functions have none.
//
//	def index(): …                     class Route:
//	index.path = "/"                       def __init__(self, fn):
//	ROUTES.append(index)                       self.fn = fn
//	                                       def __call__(self):
//	for fn in ROUTES:              →           return self.fn()
//	    print(fn.path, fn())
//	                                   def index(): …
//	                                   index_route = Route(index)
//	                                   index_route.path = "/"
//	                                   ROUTES.append(index_route)
//
// Functions that share such an attribute, and those that stand in one display with them, have one class: they must take the
// same parameters. What calls a function by its name calls the function. It gives nil if there is no such function. users are
// the modules that may use what the module has.
func Marked(m *ast.Module, info *scope.Info, identities map[ast.Node]*Identity, users []*ast.Module) *Result {
	k := &marks{info: info, taken: ast.IdentifiersOf(m), found: map[*scope.Binding]*marked{}, called: map[*ast.Name]bool{}, asked: map[string]bool{}}
	for _, st := range m.Body {
		if b := info.Binder(st); functionOf(st) != nil && len(ast.Decorators(st)) == 0 && b != nil && b.Once() {
			f := &marked{def: st, binding: b, attrs: map[string]bool{}, id: identities[st]}
			if f.id == nil {
				f.id = (&expander{info: info}).plainIdentity(st)
			}
			k.list, k.found[b] = append(k.list, f), f
		}
	}
	k.look(m)
	for _, u := range users {
		k.look(u)
		words := ast.IdentifiersOf(u)
		k.list = slices.DeleteFunc(k.list, func(f *marked) bool { return words[f.binding.Name] })
	}
	k.judge(m)
	if !slices.ContainsFunc(k.list, func(f *marked) bool { return f.class != nil }) {
		return nil
	}
	out := carrying(identities)
	cp := &ast.Copier{Instead: k.object, Made: out.copied}
	cp.List = func(body []ast.Statement) []ast.Statement {
		var list []ast.Statement
		for _, st := range body {
			f := k.found[info.Binder(st)]
			if f == nil || f.class == nil || f.def != st {
				list = append(list, ast.Copy(cp, st))
				continue
			}
			if !f.class.written {
				list = append(list, f.class.statement())
			}
			list = append(list, ast.Copy(cp, st), f.made())
		}
		return list
	}
	out.Tree = &ast.Module{Body: cp.List(m.Body), Comments: m.Comments}
	return out
}

// marked is a function of the module.
type marked struct {
	def     ast.Statement
	binding *scope.Binding
	attrs   map[string]bool // that are set on it
	id      *Identity
	class   *markedClass // what its object is of; nil for none
	object  string       // the variable of its object
}

// markedClass is the class of the objects that stand for functions.
type markedClass struct {
	name    string
	def     *ast.FunctionDef // the first of the functions
	async   bool
	names   []string // attributes of functions that the program asks for: __name__, __doc__
	written bool
}

type marks struct {
	info   *scope.Info
	taken  ast.Identifiers
	list   []*marked
	found  map[*scope.Binding]*marked
	called map[*ast.Name]bool // names that are called, or asked for what functions know of themselves
	asked  map[string]bool    // attributes that are asked of anything but a function by its name
}

// of is the function that a name stands for; nil for others.
func (k *marks) of(e ast.Expression) *marked {
	n, ok := e.(*ast.Name)
	if !ok {
		return nil
	}
	return k.found[k.info.Use(n)]
}

// look finds out what a module asks of functions.
func (k *marks) look(m *ast.Module) {
	ast.Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Attribute:
			f := k.of(n.Value)
			switch {
			case f == nil && n.Ctx == ast.Load && !k.isSelf(n.Value):
				k.asked[n.Attr] = true
			case f != nil && isDunder(n.Attr):
				k.called[n.Value.(*ast.Name)] = true
			case f != nil && n.Ctx == ast.Store:
				f.attrs[n.Attr] = true
			}
		case *ast.Call:
			if k.of(n.Func) != nil {
				k.called[n.Func.(*ast.Name)] = true
			}
			if name, ok := n.Func.(*ast.Name); ok && len(n.Args) > 1 && (name.ID == "getattr" || name.ID == "hasattr") {
				if s, ok := n.Args[1].(*ast.Constant); ok {
					text, _ := s.Value.(ast.ConstStr)
					k.asked[string(text)] = true
				}
			}
		}
		return true
	})
}

// isSelf reports whether an expression is the object of the method that it stands in.
func (k *marks) isSelf(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	return ok && (&attributes{info: k.info}).firstParameter(n)
}

// judge decides which functions have objects, and of which classes.
func (k *marks) judge(m *ast.Module) {
	for _, special := range []string{"__qualname__", "__wrapped__", "__dict__", "__module__", "__defaults__", "__code__", "__annotations__"} {
		if k.asked[special] {
			return // they must be functions still
		}
	}
	for name := range k.asked {
		if name == "iscoroutinefunction" || name == "isfunction" {
			return
		}
	}
	groups := map[*marked]*marked{}
	var root func(f *marked) *marked
	root = func(f *marked) *marked {
		if groups[f] == nil || groups[f] == f {
			return f
		}
		return root(groups[f])
	}
	join := func(f, g *marked) {
		if root(f) != root(g) {
			groups[root(g)] = root(f)
		}
	}
	first := map[string]*marked{}
	wanted := map[*marked]bool{}
	for _, f := range k.list {
		for a := range f.attrs {
			if !k.asked[a] {
				continue
			}
			wanted[f] = true
			if first[a] == nil {
				first[a] = f
			}
			join(first[a], f)
		}
	}
	if len(wanted) == 0 {
		return
	}
	ast.Walk(m, func(n any) bool { // what stands in a display beside one is taken for one
		var items []ast.Expression
		switch n := n.(type) {
		case *ast.List:
			items = n.Elts
		case *ast.Tuple:
			items = n.Elts
		case *ast.Dict:
			items = n.Values
		}
		i := slices.IndexFunc(items, func(e ast.Expression) bool { return wanted[k.of(e)] })
		if i < 0 {
			return true
		}
		for _, e := range items {
			if f := k.of(e); f != nil {
				join(k.of(items[i]), f)
				wanted[f] = true
			}
		}
		return true
	})
	members := map[*marked][]*marked{}
	for _, f := range k.list {
		if wanted[f] {
			members[root(f)] = append(members[root(f)], f)
		}
	}
	for _, f := range k.list {
		if list := members[f]; len(list) > 0 && k.escape(list) && alike(list) {
			k.group(list)
		}
	}
}

// escape reports whether one of the functions is held by something that may ask it for its attributes.
func (k *marks) escape(list []*marked) bool {
	return slices.ContainsFunc(list, func(f *marked) bool {
		return slices.ContainsFunc(f.binding.Reads, func(n *ast.Name) bool { return !k.called[n] && !k.ownAttr(n) })
	})
}

// ownAttr reports whether a name is only there to have an attribute of it: index.path.
func (k *marks) ownAttr(n *ast.Name) bool {
	in := k.info.In(n)
	if in == nil {
		return false
	}
	found := false
	ast.Walk(in.Node, func(x any) bool {
		a, ok := x.(*ast.Attribute)
		found = found || ok && a.Value == ast.Expression(n)
		return !found
	})
	return found
}

// alike reports whether functions take the same parameters, and give their results in the same way.
func alike(list []*marked) bool {
	first := functionOf(list[0].def)
	shape := func(f *function) string {
		a := f.args()
		text := ""
		for _, p := range slices.Concat(a.Posonlyargs, a.Args, []*ast.Arg{a.Vararg}, a.Kwonlyargs, []*ast.Arg{a.Kwarg}) {
			if p == nil {
				text += "|"
				continue
			}
			text += p.Arg + ","
		}
		for _, d := range slices.Concat(a.Defaults, a.KwDefaults) {
			if d != nil && !ast.IsConstant(d) {
				return "?" + f.name()
			}
			text += ast.Dump(d, ast.DumpOptions{}) + ";"
		}
		return text
	}
	return !slices.ContainsFunc(list, func(f *marked) bool {
		g := functionOf(f.def)
		return shape(g) != shape(first) || g.async() != first.async() || g.generator() && g.async()
	})
}

// group gives functions a class.
func (k *marks) group(list []*marked) {
	name := ""
	for _, f := range list {
		if name = cmp.Or(name, f.id.Mark); f.id.Mark != "" && f.id.Mark != name {
			name = "func"
			break
		}
	}
	name = cmp.Or(name, "func")
	f := functionOf(list[0].def)
	c := &markedClass{name: k.taken.Fresh(ast.CamelCase(name)), def: f.def(), async: f.async()}
	for _, special := range []string{"__name__", "__doc__"} {
		if k.asked[special] {
			c.names = append(c.names, special)
		}
	}
	for _, f := range list {
		f.class, f.object = c, k.taken.Fresh(f.binding.Name+"_"+ast.SnakeCase(ast.CamelCase(name)))
	}
}

// object is what stands for a function that is not called by its name; nil for other nodes.
func (k *marks) object(n any) any {
	name, ok := n.(*ast.Name)
	if !ok || k.called[name] {
		return nil
	}
	f := k.of(name)
	if f == nil || f.class == nil {
		return nil
	}
	return &ast.Name{Span: name.Span, ID: f.object, Ctx: name.Ctx}
}

// statement is the class of the objects.
func (c *markedClass) statement() ast.Statement {
	c.written = true
	at := c.def.Span
	self := "self"
	for _, p := range slices.Concat(c.def.Args.Positional(), c.def.Args.Kwonlyargs) {
		if p.Arg == self {
			self = "self_"
		}
	}
	field := func(name string, ctx ast.ExprContext) *ast.Attribute {
		return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: self}, Attr: name, Ctx: ctx}
	}
	init := &ast.FunctionDef{Span: at, Name: "__init__", Args: &ast.Arguments{Args: []*ast.Arg{{Span: at, Arg: self}, {Span: at, Arg: "fn"}}}}
	set := func(name string, v ast.Expression) {
		init.Body = append(init.Body, &ast.Assign{Span: at, Targets: []ast.Expression{field(name, ast.Store)}, Value: v})
	}
	fn := &ast.Name{Span: at, ID: "fn"}
	set("fn", fn)
	for _, name := range c.names {
		param := strings.Trim(name, "_")
		init.Args.Args = append(init.Args.Args, &ast.Arg{Span: at, Arg: param})
		set(name, &ast.Name{Span: at, ID: param})
	}
	args := *c.def.Args
	if len(args.Posonlyargs) > 0 {
		args.Posonlyargs = slices.Concat([]*ast.Arg{{Span: at, Arg: self}}, args.Posonlyargs)
	} else {
		args.Args = slices.Concat([]*ast.Arg{{Span: at, Arg: self}}, args.Args)
	}
	call := &ast.FunctionDef{Span: at, Name: "__call__", Args: &args}
	var def ast.Statement = c.def
	var method ast.Statement = call
	if c.async {
		def, method = (*ast.AsyncFunctionDef)(c.def), (*ast.AsyncFunctionDef)(call)
	}
	call.Body = []ast.Statement{&ast.Return{Span: at, Value: handOn(def, field("fn", ast.Load))}}
	return &ast.ClassDef{Span: at, Name: c.name, Body: []ast.Statement{init, method}}
}

// made is the statement that makes a function's object.
func (f *marked) made() ast.Statement {
	at := f.def.Pos()
	call := &ast.Call{Span: at, Func: &ast.Name{Span: at, ID: f.class.name}, Args: []ast.Expression{&ast.Name{Span: at, ID: f.binding.Name}}}
	for _, name := range f.class.names {
		text := &ast.Constant{Span: at, Value: ast.ConstStr(f.id.Name)}
		if name == "__doc__" {
			if text.Value = ast.ConstStr(f.id.Doc); !f.id.HasDoc {
				text.Value = ast.ConstNone{}
			}
		}
		call.Args = append(call.Args, text)
	}
	return &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: f.object, Ctx: ast.Store}}, Value: call}
}
