package decorate

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// decoratedClass is a class whose decorators are being applied, or were.
type decoratedClass struct {
	def     *ast.ClassDef // in the module's tree
	self    *target
	made    *ast.ClassDef
	set     map[string]bool    // attributes that decorators have set
	before  []ast.Statement    // what they do that stands in front of the class
	methods map[string]*target // methods that decorators have got hold of
	unknown bool               // some decorators could not be applied
}

// applyToClass applies the decorators of a class that give the class itself: those that register it, or set attributes.
//
//	@register("csv")                 class CsvReader: …
//	class CsvReader: …          →    READERS["csv"] = CsvReader
func (x *expander) applyToClass(def, c *ast.ClassDef, at *site) (out []ast.Statement) {
	x.sources[c] = def
	out = []ast.Statement{c}
	b := x.info.Binder(def)
	last := len(def.DecoratorList)
	for last > 0 && x.ours(def.DecoratorList[last-1]) {
		last--
	}
	if last == len(def.DecoratorList) || last > 0 && anyOursOf(x, def.DecoratorList[:last]) || b == nil || at.class != nil {
		// A dataclass decorator stands below, or above, but not between.
		first := 0
		for first < len(def.DecoratorList) && x.ours(def.DecoratorList[first]) {
			first++
		}
		if first == 0 || anyOursOf(x, def.DecoratorList[first:]) || b == nil || at.class != nil {
			return out
		}
		return x.classDecorators(def, c, at, def.DecoratorList[:first], def.DecoratorList[first:], b)
	}
	return x.classDecorators(def, c, at, def.DecoratorList[last:], def.DecoratorList[:last], b)
}

func anyOursOf(x *expander, list []ast.Expression) bool {
	for _, d := range list {
		if x.ours(d) {
			return true
		}
	}
	return false
}

func (x *expander) classDecorators(def, c *ast.ClassDef, at *site, apply, keep []ast.Expression, b *scope.Binding) (out []ast.Statement) {
	out = []ast.Statement{c}
	r := &run{x: x, site: x.info.Scope(def).Parent, global: !at.inFunc, renames: map[*ast.Name]string{}, prefix: ast.SnakeCase(def.Name)}
	for r.site != nil && r.site.Kind == scope.TypeParams {
		r.site = r.site.Parent
	}
	made := *c
	made.DecoratorList, made.Body = keep, slices.Clone(c.Body)
	self := &target{name: def.Name, class: true, id: x.plainIdentity(def), kind: plain}
	r.class = &decoratedClass{def: def, self: self, made: &made, set: map[string]bool{}, methods: map[string]*target{}}
	x.classes[def] = r.class
	defer func() {
		if e := recover(); e != nil {
			if _, ok := e.(bail); !ok {
				panic(e)
			}
			r.class.unknown = true
			out = []ast.Statement{c}
		}
	}()
	var values []*value
	for _, d := range apply {
		v := r.eval(d, nil)
		if v == nil {
			giveUp()
		}
		if v.inst != nil {
			m := r.method(v.inst, "__call__")
			if m == nil {
				giveUp()
			}
			v = &value{fn: &closure{def: m, self: v}}
		}
		if v.fn == nil {
			giveUp()
		}
		values = append(values, v)
	}
	before := r.out
	r.out = nil
	for i := len(values) - 1; i >= 0; i-- {
		got := r.enter(values[i].fn, []*value{{fun: self}}, map[string]*value{})
		if got.raised {
			if len(b.Reads) > 0 {
				giveUp() // the name is not bound
			}
			break
		}
		if got.fn != nil && i == 0 && len(keep) == 0 {
			r.standIn(got.fn, b, at)
			break
		}
		if got.fun != self {
			giveUp()
		}
	}
	if at.inLoop && len(made.Body) != len(c.Body) {
		giveUp()
	}
	if at.try != nil && raises(slices.Concat(r.class.before, r.out)) && readOutside(b, at.try) || len(keep) > 0 && callsName(r.out, def.Name) {
		giveUp()
	}
	for _, d := range apply {
		x.consume(d)
	}
	x.changed = true
	x.sources[&made] = def
	return slices.Concat(before, r.class.before, []ast.Statement{&made}, r.out)
}

// standIn lets a function that a decorator gives have the name of the class, with the parameters of its __init__:
//
//	@singleton                       class Config_: …
//	class Config: …             →    instances = {}
//	                                 def get_config(path):
//	                                     if Config_ not in instances: …
func (r *run) standIn(w *closure, b *scope.Binding, at *site) {
	c := r.class
	if r.method(c.made, "__new__") != nil || !b.Once() || w.env == nil {
		giveUp()
	}
	args := &ast.Arguments{}
	if m := r.method(c.made, "__init__"); m != nil {
		own := *functionOf(m).args()
		if len(own.Posonlyargs) > 0 || len(own.Args) == 0 {
			giveUp()
		}
		own.Args = own.Args[1:]
		args = &own
	} else if len(c.made.Bases) > 0 {
		giveUp()
	}
	name := c.made.Name
	c.self.def = &function{node: &ast.FunctionDef{Span: c.made.Span, Name: name, Args: args}, from: c.def}
	stages := &chain{run: r, binding: b, at: at, from: c.def, current: c.self}
	next := &target{name: r.x.taken.Fresh(r.prefix + "_" + functionOf(w.def).name()), wraps: c.self}
	stages.wrapper(next, w)
	if len(stages.hoisted) > 0 || next.shaped {
		giveUp()
	}
	if next.rename(name); !r.x.exported {
		next.rename(r.x.taken.Fresh("get_" + r.prefix)) // Go has types and functions in one namespace
		for _, n := range b.Reads {
			r.x.renames[n] = next.name
		}
	}
	c.made.Name = r.x.taken.Fresh(name + "_")
	for _, write := range c.self.written {
		write(c.made.Name)
	}
	r.x.identities[c.made] = c.self.id
}

// raises reports whether statements raise exceptions of their own accord.
func raises(list []ast.Statement) bool {
	found := false
	for _, st := range list {
		ast.Walk(st, func(n any) bool {
			_, raise := n.(*ast.Raise)
			found = found || raise
			return !found
		})
	}
	return found
}

// readOutside reports whether a variable is read behind a statement.
func readOutside(b *scope.Binding, st ast.Statement) bool {
	at := st.Pos()
	return slices.ContainsFunc(b.Reads, func(n *ast.Name) bool { return n.Line < at.Line || n.Line > at.EndLine })
}

// callsName reports whether statements call a class: what other decorators make of it is not there yet.
func callsName(list []ast.Statement, name string) bool {
	found := false
	for _, st := range list {
		ast.Walk(st, func(n any) bool {
			if c, ok := n.(*ast.Call); ok {
				f, named := c.Func.(*ast.Name)
				found = found || named && f.ID == name
			}
			return !found
		})
	}
	return found
}

// setAttribute writes an attribute that a decorator gives its class into the class's body: a function as a method, others where
// the value is the same there. False leaves the statement as it is.
//
//	Gadget.kind = "tool"    →    class Gadget: …; kind = "tool"
func (r *run) setAttribute(st *ast.Assign, t *ast.Attribute, in *env) bool {
	if isPrivate(t.Attr) || atCreation[t.Attr] || r.lookedAt() || !r.plainBases(r.class.made, 0) {
		giveUp()
	}
	if v := r.eval(st.Value, in); v != nil && v.fn != nil && v.fn.env != nil {
		r.setMethod(t.Attr, v.fn)
		r.class.set[t.Attr] = true
		return true
	}
	value := foldText(r.copier(in).expression(st.Value))
	at := st.Pos()
	var member ast.Statement
	if f, ok := value.(*ast.Lambda); ok {
		member = &ast.FunctionDef{Span: at, Name: t.Attr, Args: f.Args, Body: []ast.Statement{&ast.Return{Span: f.Body.Pos(), Value: f.Body}}}
	} else if r.sameInBody(value) || r.goesBefore() && r.sameInBody(value) {
		member = &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: t.Attr, Ctx: ast.Store}}, Value: value}
	} else {
		giveUp()
	}
	r.class.made.Body = append(slices.DeleteFunc(r.class.made.Body, isPass), member)
	r.class.set[t.Attr] = true
	return true
}

// atCreation are the attributes that the making of a class looks at, or sets: in the body they are something else.
var atCreation = map[string]bool{
	"__slots__": true, "__init_subclass__": true, "__class_getitem__": true, "__new__": true, "__set_name__": true, "__eq__": true, "__hash__": true,
	"__name__": true, "__qualname__": true, "__doc__": true, "__module__": true, "__abstractmethods__": true, "__annotations__": true, "__match_args__": true,
}

// plainBases reports whether a class is made as if its attributes were set later: none of its bases looks at what stands in its body,
// as enums and abstract classes do.
func (r *run) plainBases(c *ast.ClassDef, depth int) bool {
	if depth > 10 || len(c.Keywords) > 0 {
		return false
	}
	for _, base := range c.Bases {
		if sub, ok := base.(*ast.Subscript); ok {
			base = sub.Value
		}
		switch q := r.x.info.Qualified(base); {
		case q == "builtins.object", q == "typing.Generic", q == "typing.NamedTuple", q == "builtins.Exception", q == "builtins.dict", q == "builtins.list":
			continue
		case q != "":
			return false
		}
		n, ok := base.(*ast.Name)
		if !ok {
			return false
		}
		b := r.global1(r.x.use(n))
		if b == nil || b.cls == nil || !r.plainBases(b.cls, depth+1) || slices.ContainsFunc(b.cls.Body, func(st ast.Statement) bool { return ast.DefName(st) == "__init_subclass__" }) {
			return false
		}
	}
	return true
}

// setByName: setattr(cls, "name", value) as a statement.
func (r *run) setByName(c *ast.Call, in *env) bool {
	if r.class == nil || r.x.info.Qualified(c.Func) != "builtins.setattr" || len(c.Args) != 3 {
		return false
	}
	name := r.textOf(c.Args[1], in)
	if name == "" || !r.isClass(c.Args[0], in) {
		return false
	}
	t := &ast.Attribute{Span: c.Span, Value: c.Args[0], Attr: name, Ctx: ast.Store}
	return r.setAttribute(&ast.Assign{Span: c.Span, Targets: []ast.Expression{t}, Value: c.Args[2]}, t, in)
}

func isPass(st ast.Statement) bool {
	_, pass := st.(*ast.Pass)
	return pass
}

// isPrivate reports whether a name is another one in the body of a class.
func isPrivate(name string) bool {
	return len(name) > 2 && name[:2] == "__" && !isDunder(name)
}

// sameInBody reports whether an expression that stands behind the class may stand in its body: it names nothing that the class
// binds, nor the class. What decorators have done before must not tell, nor be told by it.
func (r *run) sameInBody(e ast.Expression) bool {
	own := map[string]bool{r.class.made.Name: true}
	for _, st := range r.class.made.Body {
		ast.Walk(st, func(n any) bool {
			switch n := n.(type) {
			case *ast.Name:
				own[n.ID] = own[n.ID] || n.Ctx == ast.Store
			case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
				own[ast.DefName(n)] = true
				return false
			}
			return true
		})
	}
	same, quiet := true, true
	ast.Walk(e, func(n any) bool {
		switch n := n.(type) {
		case *ast.Name:
			same = same && !own[n.ID] && !isPrivate(n.ID) && !ast.Binds(r.out, n.ID)
			quiet = quiet && r.static(n)
		case *ast.Attribute:
			same = same && !isPrivate(n.Attr)
			quiet = false
		case *ast.Call:
			f, named := n.Func.(*ast.Name)
			quiet = quiet && named && len(n.Args)+len(n.Keywords) == 0 && r.x.use(f) != nil && r.x.use(f).Builtin // list(), dict()
		case *ast.Lambda, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp, *ast.Subscript, *ast.Await, *ast.NamedExpr:
			quiet = false
		}
		return same
	})
	return same && (quiet || !r.acts())
}

// lookedAt reports whether what decorators have done so far may have seen the class without the attribute: anything but keeping
// it in a container.
func (r *run) lookedAt() bool {
	mentions := func(n any) bool {
		found := false
		ast.Walk(n, func(x any) bool {
			v, ok := x.(*ast.Name)
			found = found || ok && v.ID == r.class.made.Name
			return !found
		})
		return found
	}
	isClass := func(e ast.Expression) bool {
		n, ok := e.(*ast.Name)
		return ok && n.ID == r.class.made.Name
	}
	for _, st := range r.out {
		if !mentions(st) {
			continue
		}
		switch st := st.(type) {
		case *ast.Assign:
			if t, ok := st.Targets[0].(*ast.Subscript); ok && len(st.Targets) == 1 && isClass(st.Value) && !mentions(t) {
				continue
			}
		case *ast.Expr:
			c, ok := st.Value.(*ast.Call)
			if !ok {
				break
			}
			m, ok := c.Func.(*ast.Attribute)
			if ok && (m.Attr == "append" || m.Attr == "add") && !mentions(m) && len(c.Args) == 1 && isClass(c.Args[0]) && !r.defines(m.Attr) {
				continue
			}
		}
		return true
	}
	return false
}

// defines reports whether a class of the module has a method of a name.
func (r *run) defines(name string) bool {
	found := false
	ast.Walk(r.x.module, func(n any) bool {
		found = found || ast.DefName(n) == name
		return !found
	})
	return found
}

// goesBefore moves what decorators have done so far in front of the class: none of it names the class, and the class's body does
// nothing that could tell.
func (r *run) goesBefore() bool {
	inert := func(st ast.Statement) bool {
		var value ast.Expression
		switch st := st.(type) {
		case *ast.FunctionDef:
			return len(st.DecoratorList) == 0 && !impureDefaults(st.Args)
		case *ast.AsyncFunctionDef:
			return len(st.DecoratorList) == 0 && !impureDefaults(st.Args)
		case *ast.Assign:
			value = st.Value
		case *ast.AnnAssign:
			value = st.Value
		case *ast.Expr:
			value = st.Value
		case *ast.Pass:
			return true
		default:
			return false
		}
		return value == nil || ast.IsConstant(value)
	}
	if slices.ContainsFunc(r.class.made.Body, func(st ast.Statement) bool { return !inert(st) }) {
		return false
	}
	for _, st := range r.out {
		named := false
		ast.Walk(st, func(n any) bool {
			v, ok := n.(*ast.Name)
			named = named || ok && v.ID == r.class.made.Name
			return !named
		})
		if named {
			return false
		}
	}
	r.class.before, r.out = append(r.class.before, r.out...), nil
	return true
}

// acts reports whether what decorators have done so far may have an effect that an expression could tell.
func (r *run) acts() bool {
	return slices.ContainsFunc(r.out, func(st ast.Statement) bool { return !isPass(st) })
}

// setMethod writes an inner function of a decorator as a method of the class. One that wraps a method which it replaces has
// that method's parameters.
//
//	orig = cls.save                            def save_inner(self, path): …
//	def save(self, *args):              →      def save(self, path):
//	    print("saving")                            print("saving")
//	    return orig(self, *args)                   return self.save_inner(path)
//	cls.save = save
func (r *run) setMethod(name string, w *closure) {
	def := functionOf(w.def)
	if w.self != nil || w.args != nil || w.bind != nil || w.made != "" {
		giveUp()
	}
	c := r.class
	i := slices.IndexFunc(c.made.Body, func(st ast.Statement) bool { return ast.DefName(st) == name })
	wrapped := c.methods[name]
	if wrapped == nil {
		if len(def.decorators()) > 0 {
			giveUp()
		}
		made := &function{node: r.copier(w.env).statement(w.def)[0], from: w.def}
		made.set(name, nil)
		r.x.identities[made.node] = r.x.plainIdentity(w.def)
		if i >= 0 {
			c.made.Body = slices.Delete(c.made.Body, i, i+1)
		}
		c.made.Body = append(slices.DeleteFunc(c.made.Body, isPass), made.node)
		return
	}
	if i < 0 {
		giveUp()
	}
	var before, after []ast.Statement
	stages := &chain{run: r, binding: r.x.info.Binder(wrapped.def.from), at: &site{class: c.made, before: &before, after: &after}, from: wrapped.def.from}
	if s := r.x.methodShape(name, wrapped.def.from); s != nil && name != "__init__" {
		stages.shapes = []*shape{s}
	}
	stages.current, stages.stages = wrapped, []*target{wrapped}
	next := &target{name: r.x.taken.Fresh(stem(name) + "_" + def.name()), kind: method, in: c.made, wraps: wrapped}
	wrapped.rename(r.x.taken.Fresh(stem(name) + "_inner"))
	r.x.identities[wrapped.def.node] = wrapped.id
	stages.wrapper(next, w)
	next.rename(name)
	if len(stages.hoisted)+len(next.copies) > 1 {
		giveUp()
	}
	c.made.Body = slices.Concat(c.made.Body[:i], []ast.Statement{wrapped.def.node}, stages.defs, c.made.Body[i+1:])
	delete(c.methods, name)
}

// classMethod is a method of the class being decorated that the decorator reads; nil for other attributes.
func (r *run) classMethod(name string) *value {
	c := r.class
	if c == nil || len(c.made.DecoratorList) > 0 && isDunder(name) {
		return nil
	}
	if t := c.methods[name]; t != nil {
		return &value{fun: t}
	}
	var found ast.Statement
	for _, st := range c.made.Body {
		if functionOf(st) != nil && ast.DefName(st) != name {
			continue
		}
		if ast.Binds(st, name) {
			if found != nil || functionOf(st) == nil || len(ast.Decorators(st)) > 0 {
				return nil
			}
			found = st
		}
	}
	if found == nil {
		return nil
	}
	from, _ := r.x.source(found).(ast.Statement)
	if from == nil || r.x.info.Scope(from) == nil {
		return nil
	}
	f := &function{node: copyDef(found), from: from}
	t := &target{name: name, def: f, kind: method, in: c.made, id: r.x.plainIdentity(from)}
	r.x.sources[f.node] = from
	c.methods[name] = t
	return &value{fun: t}
}
