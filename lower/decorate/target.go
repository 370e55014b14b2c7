package decorate

import (
	"cmp"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// methodKind tells how a function is called in its class.
type methodKind uint8

const (
	plain methodKind = iota // not in a class
	method
	static
	classMethod
)

// target is the function being decorated, or a wrapper around it: a stage of the chain.
type target struct {
	name    string
	def     *function
	kind    methodKind
	in      *ast.ClassDef
	class   bool // a class rather than a function
	id      *Identity
	wraps   *target
	written []func(name string) // puts the final name where a reference was written
	// shaped says that there is a copy for each shape of call.
	shaped bool
	copies map[string]*function
}

// reference writes the function's name.
func (t *target) reference(at *ast.Name) ast.Expression {
	if t.kind == plain {
		n := &ast.Name{Span: at.Span, ID: t.name, Ctx: at.Ctx}
		t.written = append(t.written, func(name string) { n.ID = name })
		return n
	}
	return t.member(&ast.Name{Span: at.Span, ID: t.in.Name}, at.Span)
}

func (t *target) member(of ast.Expression, at ast.Span) *ast.Attribute {
	n := &ast.Attribute{Span: at, Value: of, Attr: t.name}
	t.written = append(t.written, func(name string) { n.Attr = name })
	return n
}

// call writes a call of the function, whose name c.Func was.
func (t *target) call(c *ast.Call) {
	copied := t.def
	name := t.name
	if t.shaped {
		s := shapeOf(c)
		if s == nil || t.copies[s.key()] == nil {
			giveUp()
		}
		copied = t.copies[s.key()]
		name = copied.name()
	}
	switch t.kind {
	case method, classMethod:
		if len(c.Args) == 0 {
			giveUp()
		}
		recv, ok := c.Args[0].(*ast.Name)
		if !ok {
			giveUp()
		}
		c.Func = t.member(recv, c.Func.Pos())
		c.Args = c.Args[1:]
	case plain:
		if copied != t.def {
			c.Func = &ast.Name{Span: c.Func.Pos(), ID: name}
		}
	}
}

// rename gives the stage its final name.
func (t *target) rename(name string) {
	for _, f := range t.written {
		f(name)
	}
	t.name = name
	t.def.set(name, t.def.decorators())
}

// decoration is a decorator of the list.
type decoration struct {
	expr  ast.Expression
	value *value         // nil for one that is left as it is
	size  ast.Expression // of a cache
}

// decorated applies the decorators of a def.
func (x *expander) decorated(f *function, at *site) (out []ast.Statement) {
	x.sources[f.node] = f.from
	list := f.decorators()
	b := x.info.Binder(f.from)
	if len(list) == 0 || b == nil {
		return []ast.Statement{f.node}
	}
	any := false
	for _, d := range list {
		any = any || x.ours(d)
	}
	if !any || f.name() == "__init__" || at.inLoop {
		if out := x.plainly(f, at, list); out != nil {
			return out
		}
		return []ast.Statement{f.node}
	}
	r := &run{x: x, site: x.info.Scope(f.from).Parent, global: !at.inFunc, renames: map[*ast.Name]string{}, prefix: f.name()}
	for r.site != nil && (r.site.Kind == scope.Class || r.site.Kind == scope.TypeParams) {
		r.site = r.site.Parent
	}
	if at.class != nil {
		r.prefix = ast.SnakeCase(at.class.Name) + "_" + f.name()
	}
	out = []ast.Statement{f.node}
	defer func() {
		if e := recover(); e != nil {
			if _, ok := e.(bail); !ok {
				panic(e)
			}
			f.set(b.Name, list)
			if plain := x.plainly(f, at, list); plain != nil {
				out = plain
			}
		}
	}()
	stages := &chain{run: r, binding: b, at: at, from: f.from}
	result := stages.apply(f, list)
	for n, name := range r.renames {
		x.renames[n] = name
	}
	for _, d := range list {
		x.consume(d)
	}
	for _, m := range stages.methods {
		x.applied[m] = true
	}
	x.changed = true
	x.copies++
	return result
}

// consume notes the decorators that nothing needs any more.
func (x *expander) consume(d ast.Expression) {
	if c, ok := d.(*ast.Call); ok {
		d = c.Func
	}
	if n, ok := d.(*ast.Name); ok {
		if b := x.info.Use(n); b != nil {
			x.consumed[b]++
		}
	}
}

// ours reports whether a decorator is, or is made by, a function, class or object of the module.
func (x *expander) ours(d ast.Expression) bool {
	if _, ok := x.cacheOf(d); ok {
		return true
	}
	for {
		c, ok := d.(*ast.Call)
		if !ok {
			break
		}
		d = c.Func
	}
	r := &run{x: x}
	switch d := d.(type) {
	case *ast.Name:
		v := r.global1(x.use(d))
		return v != nil && (v.fn != nil || v.cls != nil || v.inst != nil)
	case *ast.Attribute:
		return r.attribute(d, nil) != nil
	}
	return false
}

// chain applies decorators one around the other.
type chain struct {
	*run
	binding *scope.Binding
	at      *site
	from    ast.Statement
	current *target
	stages  []*target
	defs    []ast.Statement // in a class body: its members
	shapes  []*shape
	calls   map[*ast.Name]*shape
	hoisted []ast.Statement // defaults that are evaluated once, before the def
}

// apply gives the statements that stand for a decorated def.
func (c *chain) apply(f *function, list []ast.Expression) []ast.Statement {
	name := f.name()
	var decorations []*decoration
	for _, d := range list {
		dec := &decoration{expr: d}
		if size, ok := c.x.cacheOf(d); ok {
			dec.size = size
		} else if c.x.ours(d) {
			if dec.value = c.eval(d, nil); dec.value == nil {
				giveUp()
			}
		}
		decorations = append(decorations, dec)
	}
	pre := c.out
	c.out = nil
	kind := plain
	if c.at.class != nil {
		kind = methodKindOf(list)
		if s := c.x.methodShape(name, f.from); s != nil && kind == method {
			c.shapes = []*shape{s}
		}
	} else {
		c.shapes, c.calls = c.x.shapesOf(c.binding, f.from)
	}
	inner := &target{name: c.x.taken.Fresh(stem(name) + "_inner"), def: f, kind: kind, in: c.at.class, id: c.x.plainIdentity(f.from)}
	c.current, c.stages = inner, []*target{inner}
	f.set(inner.name, nil)
	c.x.identities[f.node] = inner.id
	c.emitDef(f.node)
	for i := len(decorations) - 1; i >= 0; i-- {
		d := decorations[i]
		if d.value != nil && d.value.cls != nil && i == 0 {
			return c.instance(pre, name, d.expr)
		}
		if d.value != nil {
			c.wrap(d)
			continue
		}
		if d.size != nil {
			c.cache(d.size)
			continue
		}
		if c.current.def == nil || len(c.current.copies) > 1 {
			giveUp()
		}
		c.current.def.set(c.current.name, append([]ast.Expression{d.expr}, c.current.def.decorators()...))
	}
	if kind == static || kind == classMethod {
		for _, t := range c.stages {
			t.beside(map[methodKind]string{static: "staticmethod", classMethod: "classmethod"}[kind])
		}
	}
	return c.finish(pre, name)
}

// beside makes every stage of a static or class method one.
func (t *target) beside(decorator string) {
	for _, d := range t.def.decorators() {
		if n, ok := d.(*ast.Name); ok && n.ID == decorator {
			return
		}
	}
	t.def.set(t.name, append([]ast.Expression{&ast.Name{ID: decorator}}, t.def.decorators()...))
}

func methodKindOf(list []ast.Expression) methodKind {
	for _, d := range list {
		if n, ok := d.(*ast.Name); ok && n.ID == "staticmethod" {
			return static
		} else if ok && n.ID == "classmethod" {
			return classMethod
		}
	}
	return method
}

// stem is a name without the underscores of Python's special methods.
func stem(name string) string {
	if isDunder(name) {
		return name[2 : len(name)-2]
	}
	return name
}

// emitDef writes a def where the decorated one stands.
func (c *chain) emitDef(def ast.Statement) {
	if c.at.class != nil {
		c.defs = append(c.defs, def)
		return
	}
	c.emit(def)
}

// wrap applies one decorator to the current stage.
func (c *chain) wrap(d *decoration) {
	v := d.value
	if v.inst != nil {
		m := c.method(v.inst, "__call__")
		if m == nil {
			giveUp()
		}
		v = &value{fn: &closure{def: m, self: v}}
	}
	if v.cls != nil {
		c.instanceOf(v)
		return
	}
	if v.fn == nil {
		giveUp()
	}
	next := &target{name: c.x.taken.Fresh(stem(functionOf(c.from).name()) + "_" + nameOf(d.expr)), kind: c.current.kind, in: c.at.class, wraps: c.current}
	c.result = next
	c.accept = func(w *closure) { c.wrapper(next, w) }
	got := c.enter(v.fn, []*value{{fun: c.current}}, map[string]*value{})
	c.result, c.accept = nil, nil
	switch {
	case got.fun == c.current: // it only looked at the function, or registered it
		if c.current.id != nil {
			c.current.id.Mark = nameOf(d.expr)
		}
	case got.fun == next:
		c.current = next
	case got.fn != nil:
		c.wrapper(next, got.fn)
		c.current = next
	default:
		giveUp()
	}
}

// nameOf is the last word of a decorator: what it makes is named for it.
func nameOf(d ast.Expression) string {
	if call, ok := d.(*ast.Call); ok {
		return nameOf(call.Func)
	}
	return cmp.Or(ast.LastName(d), "wrapper")
}

// finish gives the last stage the decorated name, and puts the statements where they belong.
func (c *chain) finish(pre []ast.Statement, name string) []ast.Statement {
	last := c.current
	last.rename(name)
	if last.shaped {
		for i, s := range c.shapes {
			copied := last.copies[s.key()]
			if i == 0 {
				copied.set(name, copied.decorators())
				continue
			}
			copied.set(c.x.taken.Fresh(name+"_"+s.suffix()), copied.decorators())
			for n, have := range c.calls {
				if have == s {
					c.renames[n] = copied.name()
				}
			}
		}
	}
	pre = append(pre, c.hoisted...)
	if c.at.class == nil {
		return append(pre, c.out...)
	}
	if c.at.before == nil {
		giveUp()
	}
	*c.at.before = append(*c.at.before, pre...)
	for _, st := range c.out {
		if c.names(st) {
			*c.at.after = append(*c.at.after, st)
		} else {
			*c.at.before = append(*c.at.before, st)
		}
	}
	return c.defs
}

// names reports whether a statement names the class that a decorated method is in.
func (c *chain) names(st ast.Statement) bool {
	found := false
	ast.Walk(st, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok {
			if v, ok := a.Value.(*ast.Name); ok && v.ID == c.at.class.Name {
				found = true
			}
		}
		return !found
	})
	return found
}

// instanceOf: a class as a decorator makes an object that stands for the function.
func (c *chain) instanceOf(*value) { giveUp() }
