package decorate

import (
	"maps"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// Generic functions.
//
// A function under @singledispatch and those that its register takes are functions of their own, and one that asks what its
// first argument is, derived classes before their bases:
//
//	@singledispatch                  def show(x):
//	def show(x): …                       if isinstance(x, bool):
//	@show.register                           return show_bool(x)
//	def _(x: int): …            →            if isinstance(x, int):
//	@show.register(bool)                     return show_int(x)
//	def _(x): …                              return show_object(x)
//
// That is done where the module alone registers functions, in statements of its own. A method under @singledispatchmethod, of which the
// class's body registers the others, asks so of its first argument behind self.

// generic is a function under @singledispatch.
type generic struct {
	name     string
	at       int // its place in the module
	def      *function
	impls    []*implementation
	original string // what the function itself is called now
	skip     int    // the parameters before the one that is asked for: 1 of a method
}

// implementation is a function that is registered for a class.
type implementation struct {
	class ast.Expression
	key   string // the class, as it is written
	name  string
	def   *ast.ClassDef
	in    *Found
}

// Dispatch rewrites the generic functions of a module; nil if it has none. find finds the modules that it imports, those of
// the library among them.
func Dispatch(m *ast.Module, find func(*ast.ImportFrom) *Found) *ast.Module {
	module := &Found{Tree: m, Find: find}
	x := &dispatcher{module: module, body: m.Body, taken: ast.IdentifiersOf(m)}
	changed := x.dispatch("singledispatch", 0)
	body := x.rewritten()
	for i, st := range body {
		def, ok := st.(*ast.ClassDef)
		if !ok {
			continue
		}
		methods := &dispatcher{module: module, body: def.Body, taken: x.taken}
		if methods.dispatch("singledispatchmethod", 1) {
			c := *def
			c.Body = methods.rewritten()
			body[i], changed = &c, true
			x.taken = methods.taken // a class below has other names
		}
	}
	if !changed {
		return nil
	}
	return &ast.Module{Body: body, Comments: m.Comments}
}

// dispatch rewrites the generic functions of a body, those under a decorator of functools; false if there are none.
func (x *dispatcher) dispatch(decorator string, skip int) bool {
	x.replaced = map[int]ast.Statement{}
	for i, st := range x.body {
		f := functionOf(st)
		if f == nil || len(f.decorators()) != 1 || !x.fromFunctools(f.decorators()[0], decorator) || bound(x.body, f.name()) != 1 {
			continue
		}
		if skip == 0 || !x.registeredElsewhere(f.name()) {
			x.rewrite(&generic{name: f.name(), at: i, def: f, skip: skip})
		}
	}
	return len(x.replaced) > 0
}

// registeredElsewhere reports whether a method may be asked for what only generic ones have: circle.area.register.
func (x *dispatcher) registeredElsewhere(name string) bool {
	found := false
	ast.Walk(x.module.Tree, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok {
			of, ok := a.Value.(*ast.Attribute)
			found = found || ok && of.Attr == name && (a.Attr == "register" || a.Attr == "dispatcher")
		}
		return !found
	})
	return found
}

// definedTwice reports whether several classes have a method of a name.
func (x *dispatcher) definedTwice(name string) bool {
	n := 0
	ast.Walk(x.module.Tree, func(node any) bool {
		if ast.DefName(node) == name {
			n++
		}
		return true
	})
	return n > 1
}

// rewritten is the body with what was put in the place of its statements.
func (x *dispatcher) rewritten() []ast.Statement {
	var body []ast.Statement
	for i, st := range x.body {
		if other, ok := x.replaced[i]; ok {
			if other == nil {
				continue
			}
			st = other
		}
		body = append(append(body, st), x.after[i]...)
	}
	return body
}

type dispatcher struct {
	module   *Found
	body     []ast.Statement
	taken    ast.Identifiers
	replaced map[int]ast.Statement // statements by place: others for them, or nil for none
	after    map[int][]ast.Statement
}

// fromFunctools reports whether a decorator is one of functools.
func (x *dispatcher) fromFunctools(d ast.Expression, name string) bool {
	switch d := d.(type) {
	case *ast.Name:
		for _, st := range x.module.Tree.Body {
			if module, of := importedName(st, d.ID); module == "functools" && of == name {
				return true
			}
		}
	case *ast.Attribute:
		n, ok := d.Value.(*ast.Name)
		if !ok || d.Attr != name {
			return false
		}
		for _, st := range x.module.Tree.Body {
			if module, of := importedName(st, n.ID); module == "functools" && of == "" {
				return true
			}
		}
	}
	return false
}

// rewrite makes a generic function one that asks; it leaves one alone that it does not understand.
func (x *dispatcher) rewrite(g *generic) {
	known := map[*ast.Attribute]bool{}
	made := map[int]ast.Statement{}
	taken := maps.Clone(x.taken)
	g.original = taken.Fresh(g.name + "_object")
	for i, st := range x.body {
		f := functionOf(st)
		if f == nil || i == g.at {
			continue
		}
		var classes []ast.Expression
		for _, d := range f.decorators() {
			list, a := g.registered(f, d)
			if a == nil {
				classes = nil
				break
			}
			known[a] = true
			classes = append(classes, list...)
		}
		if len(classes) == 0 {
			continue
		}
		name := f.name()
		if name == "_" || bound(x.body, name) != 1 {
			name = taken.Fresh(g.name + "_" + strings.ToLower(strings.ReplaceAll(classText(classes[0]), ".", "_")))
		}
		if g.skip > 0 && name == f.name() && x.definedTwice(name) {
			return // calls would find that of a class below
		}
		copied := copyDef(st)
		functionOf(copied).set(name, nil)
		made[i] = copied
		for _, c := range classes {
			g.implement(c, name)
		}
	}
	other := false
	for _, st := range x.body {
		ast.Walk(st, func(n any) bool {
			if a, ok := n.(*ast.Attribute); ok && !known[a] {
				if v, ok := a.Value.(*ast.Name); ok && v.ID == g.name && !isDunder(a.Attr) {
					other = true
				}
			}
			return !other
		})
	}
	if other || !x.sort(g) {
		return
	}
	own := copyDef(x.body[g.at])
	functionOf(own).set(g.original, nil)
	asks := g.asks(x.body[g.at], made)
	if asks == nil {
		return
	}
	x.taken = taken
	if x.after == nil {
		x.after = map[int][]ast.Statement{}
	}
	for i, st := range made {
		x.replaced[i] = st
	}
	x.replaced[g.at] = own
	x.after[g.at] = append(x.after[g.at], asks)
}

// registered are the classes for which a decorator registers a function with a generic one; the attribute is its register,
// nil for another decorator.
func (g *generic) registered(f *function, d ast.Expression) ([]ast.Expression, *ast.Attribute) {
	var class ast.Expression
	c, called := d.(*ast.Call)
	if called {
		if len(c.Args) != 1 || len(c.Keywords) > 0 {
			return nil, nil
		}
		d, class = c.Func, c.Args[0]
	}
	a, ok := d.(*ast.Attribute)
	if !ok || a.Attr != "register" {
		return nil, nil
	}
	if n, ok := a.Value.(*ast.Name); !ok || n.ID != g.name {
		return nil, nil
	}
	if !called {
		all := f.args().Positional()
		if len(all) <= g.skip || all[g.skip].Annotation == nil {
			return nil, nil
		}
		class = all[g.skip].Annotation
	}
	return unionOf(class), a
}

// unionOf are the classes of int | str and Union[int, str].
func unionOf(e ast.Expression) []ast.Expression {
	switch e := e.(type) {
	case *ast.BinOp:
		if e.Op == ast.BitOr {
			return append(unionOf(e.Left), unionOf(e.Right)...)
		}
	case *ast.Subscript:
		if n, ok := e.Value.(*ast.Name); ok && n.ID == "Union" {
			if t, ok := e.Slice.(*ast.Tuple); ok {
				var list []ast.Expression
				for _, x := range t.Elts {
					list = append(list, unionOf(x)...)
				}
				return list
			}
		}
	}
	return []ast.Expression{e}
}

// implement registers a function for a class: the last one counts.
func (g *generic) implement(class ast.Expression, name string) {
	key := classText(class)
	for _, k := range g.impls {
		if k.key == key {
			k.name = name
			return
		}
	}
	g.impls = append(g.impls, &implementation{class: class, key: key, name: name})
}

// classText is a class as it is written; "" for what is none.
func classText(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Name:
		return e.ID
	case *ast.Attribute:
		if left := classText(e.Value); left != "" {
			return left + "." + e.Attr
		}
	case *ast.Constant:
		if ast.IsNone(e) {
			return "None"
		}
	case *ast.Call:
		if n, ok := e.Func.(*ast.Name); ok && n.ID == "type" && len(e.Args) == 1 && classText(e.Args[0]) == "None" {
			return "None"
		}
	}
	return ""
}

// sort puts derived classes before their bases, and abstract ones, which take classes for their methods, last. It reports
// whether the order can be told.
func (x *dispatcher) sort(g *generic) bool {
	var list []*implementation
	for _, abstract := range []bool{false, true} {
		for _, k := range g.impls {
			k.def, k.in = x.module.class(k.key)
			if k.key == "" || k.def == nil && k.key != "None" {
				return false
			}
			if abstract != (k.in != nil && k.in.Path == "typing") {
				continue
			}
			at := slices.IndexFunc(list, func(have *implementation) bool { return k.def != nil && k.in.derives(k.def, have.def) })
			if at < 0 {
				at = len(list)
			}
			list = slices.Insert(list, at, k)
		}
	}
	g.impls = list
	return true
}

// asks is the function that asks what its first argument is; nil if the functions take different arguments.
func (g *generic) asks(def ast.Statement, made map[int]ast.Statement) ast.Statement {
	f := functionOf(def)
	_, async := def.(*ast.AsyncFunctionDef)
	args := f.args()
	all := args.Positional()
	if len(all) <= g.skip {
		return nil
	}
	for _, st := range made {
		_, other := st.(*ast.AsyncFunctionDef)
		if other != async || !sameArguments(args, functionOf(st).args(), g.skip) {
			return nil
		}
	}
	at := def.Pos()
	name := func(id string) ast.Expression { return &ast.Name{Span: at, ID: id} }
	call := func(to string) ast.Statement {
		c := &ast.Call{Span: at, Func: name(to)}
		if g.skip > 0 {
			c.Func = &ast.Attribute{Span: at, Value: name(all[0].Arg), Attr: to}
		}
		for _, a := range all[g.skip:] {
			c.Args = append(c.Args, name(a.Arg))
		}
		if args.Vararg != nil {
			c.Args = append(c.Args, &ast.Starred{Span: at, Value: name(args.Vararg.Arg)})
		}
		for _, a := range args.Kwonlyargs {
			c.Keywords = append(c.Keywords, &ast.Keyword{Span: at, Arg: a.Arg, Value: name(a.Arg)})
		}
		if args.Kwarg != nil {
			c.Keywords = append(c.Keywords, &ast.Keyword{Span: at, Value: name(args.Kwarg.Arg)})
		}
		var value ast.Expression = c
		if async {
			value = &ast.Await{Span: at, Value: c}
		}
		return &ast.Return{Span: at, Value: value}
	}
	var body []ast.Statement
	if _, ok := ast.Docstring(f.body()); ok {
		body = append(body, ast.Copy(nil, f.body()[0]))
	}
	last := g.original
	for _, k := range g.impls {
		if k.key == "object" {
			last = k.name
			continue
		}
		var test ast.Expression = &ast.Call{Span: at, Func: name("isinstance"), Args: []ast.Expression{name(all[g.skip].Arg), ast.Copy(nil, k.class)}}
		if k.key == "None" {
			test = &ast.Compare{Span: at, Left: name(all[g.skip].Arg), Ops: []ast.CmpOperator{ast.Is}, Comparators: []ast.Expression{&ast.Constant{Span: at, Value: ast.ConstNone{}}}}
		}
		body = append(body, &ast.If{Span: at, Test: test, Body: []ast.Statement{call(k.name)}})
	}
	body = append(body, call(last))
	own := copyDef(def)
	functionOf(own).set(g.name, nil)
	params := ast.Copy(nil, args)
	for _, a := range params.Positional() {
		a.Annotation = nil
	}
	functionOf(own).setBody(params, body)
	return own
}

// sameArguments reports whether functions take the same arguments: the names after the one that is asked for count, and the defaults.
func sameArguments(x, y *ast.Arguments, skip int) bool {
	a, b := x.Positional(), y.Positional()
	if len(a) != len(b) || len(x.Kwonlyargs) != len(y.Kwonlyargs) || (x.Vararg == nil) != (y.Vararg == nil) || (x.Kwarg == nil) != (y.Kwarg == nil) || len(x.Defaults) != len(y.Defaults) {
		return false
	}
	for i := range a {
		if i > skip && a[i].Arg != b[i].Arg {
			return false
		}
	}
	for i, k := range x.Kwonlyargs {
		if k.Arg != y.Kwonlyargs[i].Arg {
			return false
		}
	}
	for i := range x.Defaults {
		if !sameConstant(x.Defaults[i], y.Defaults[i]) {
			return false
		}
	}
	for i := range x.KwDefaults {
		if !sameConstant(x.KwDefaults[i], y.KwDefaults[i]) {
			return false
		}
	}
	return true
}

func sameConstant(x, y ast.Expression) bool {
	if x == nil || y == nil {
		return x == nil && y == nil
	}
	a, ok := x.(*ast.Constant)
	b, also := y.(*ast.Constant)
	return ok && also && ast.SameConst(a.Value, b.Value)
}
