package decorate

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// build is the copy of a wrapper for the function that it wraps.
type build struct {
	next, wrapped *target
	star, kw      *scope.Binding // of *args and **kwargs, or nil
	starUse       usage
	kwUse         usage
	forwards      []*forward
	hidden        map[string]bool // the parameters that the copy has and the wrapper had not
	bound         map[string]bool // all names that the wrapper binds, inner functions included
	shape         *shape          // or nil
	open          bool            // it looks at *args and **kwargs, and not all calls are known: it keeps them
	holds         func(ast.Expression) bool

	extra    []string // of a shape: the parameters that make args
	byName   []string // and those that make kwargs
	through  []*ast.Arg
	throughK []*ast.Arg
	rest     *ast.Arg // *nums of the wrapped function
	restK    *ast.Arg // **options
}

// usage is what a wrapper does with *args or **kwargs besides handing them on.
type usage struct{ looked, changed bool }

// forward is a call that hands *args or **kwargs on to the wrapped function.
type forward struct {
	call       *ast.Call
	positional int      // arguments given before *args
	named      []string // keywords given besides
	star, kw   bool
}

// wrapper writes the stage that a closure makes of the current one.
func (c *chain) wrapper(next *target, w *closure) {
	f := functionOf(w.def)
	if w.env == nil || w.self != nil || w.args != nil || w.bind != nil {
		giveUp()
	}
	next.id = c.x.plainIdentity(w.def)
	var keep []ast.Expression
	for _, d := range f.decorators() {
		call, ok := d.(*ast.Call)
		switch {
		case ok && c.x.info.Qualified(call.Func) == "functools.wraps" && len(call.Args) == 1 && len(call.Keywords) == 0:
			c.adoptID(next.id, c.eval(call.Args[0], w.env), "")
		case c.x.info.Qualified(d) == "" || c.x.ours(d):
			giveUp()
		default:
			keep = append(keep, c.copier(w.env).expression(d))
		}
	}
	if p := c.pendingOf(w); p != nil {
		c.adoptID(next.id, p, "")
	}
	b := &build{next: next, wrapped: c.current}
	c.scan(b, f, w)
	name := next.name
	w.env.vals[c.x.info.Binder(w.def)] = &value{fun: next}
	looks := b.starUse != usage{} || b.kwUse != usage{} || len(b.forwards) == 0 && (b.star != nil || b.kw != nil)
	next.shaped = looks || c.current.shaped && (b.star != nil || b.kw != nil)
	next.id.Forwards = b.star != nil || b.kw != nil
	if next.shaped && !c.current.shaped && (len(c.shapes) == 0 || len(c.shapes) > 1 && len(keep) > 0) {
		b.open, next.shaped = true, false
	}
	if !next.shaped {
		next.def = c.copyWrapper(b, f, w, name, keep)
		c.stages = append(c.stages, next)
		c.emitDef(next.def.node)
		return
	}
	if len(c.shapes) == 0 || next.kind != plain && next.kind != method || len(c.shapes) > 1 && len(keep) > 0 {
		giveUp()
	}
	next.copies = map[string]*function{}
	for i, s := range c.shapes {
		one := *b
		one.shape = s
		copyName := name
		if i > 0 {
			copyName = c.x.taken.Fresh(name + "_" + s.suffix())
		}
		next.copies[s.key()] = nil
		made := c.copyWrapper(&one, f, w, copyName, keep)
		next.copies[s.key()] = made
		if i == 0 {
			next.def = made
		}
		c.emitDef(made.node)
	}
	c.stages = append(c.stages, next)
}

// suffix names the copy for a shape.
func (s *shape) suffix() string {
	if len(s.keywords) == 0 {
		return "of_" + string(rune('0'+min(s.positional, 9)))
	}
	return "with_" + strings.Join(s.keywords, "_")
}

// adoptID takes over what functools.wraps does: all of it, or one attribute.
func (r *run) adoptID(id *Identity, from *value, attr string) {
	var of *Identity
	switch {
	case from == nil:
		giveUp()
	case from.fun != nil && from.fun.id != nil:
		of = from.fun.id
		if attr == "" && from.fun.def != nil && !from.fun.class {
			id.Wrapped = from.fun.def.node
		}
	case from.fn != nil:
		of = r.x.plainIdentity(from.fn.def)
	default:
		giveUp()
	}
	if attr == "" || attr == "__name__" {
		id.Name = of.Name
	}
	if attr == "" || attr == "__qualname__" {
		id.Qualname = of.Qualname
	}
	if attr == "" || attr == "__doc__" {
		id.Doc, id.HasDoc, of.DocMoved = of.Doc, of.HasDoc, true
	}
}

// adopt is functools.update_wrapper(w, from).
func (r *run) adopt(w, from *value) { r.adoptOne(w, from, "") }

func (r *run) adoptOne(w, from *value, attr string) {
	switch {
	case w == nil || from == nil:
		giveUp()
	case w.fun != nil && w.fun.id != nil:
		r.adoptID(w.fun.id, from, attr)
	case w.fn != nil && attr == "":
		if r.pending == nil {
			r.pending = map[ast.Statement]*value{}
		}
		r.pending[w.fn.def] = from
	default:
		giveUp()
	}
}

func (r *run) pendingOf(w *closure) *value { return r.pending[w.def] }

// scan finds what a wrapper does with *args and **kwargs.
func (c *chain) scan(b *build, f *function, w *closure) {
	a := f.args()
	if a.Vararg != nil {
		b.star = c.x.info.Binder(a.Vararg)
	}
	if a.Kwarg != nil {
		b.kw = c.x.info.Binder(a.Kwarg)
	}
	if b.holds == nil {
		b.holds = func(e ast.Expression) bool {
			n, ok := e.(*ast.Name)
			if !ok {
				return false
			}
			v := w.env.lookup(c.x.use(n))
			return v != nil && v.fun == b.wrapped
		}
	}
	handedOn := map[*ast.Name]bool{}
	changed := map[*ast.Name]bool{}
	for _, st := range f.body() {
		ast.Walk(st, func(n any) bool {
			switch n := n.(type) {
			case *ast.Call:
				c.scanCall(b, n, handedOn)
				if at, ok := n.Func.(*ast.Attribute); ok {
					switch at.Attr {
					case "pop", "setdefault", "update", "clear", "popitem":
						if v, ok := at.Value.(*ast.Name); ok {
							changed[v] = true
						}
					}
				}
			case *ast.Subscript:
				if v, ok := n.Value.(*ast.Name); ok && n.Ctx != ast.Load {
					changed[v] = true
				}
			}
			return true
		})
	}
	look := func(b *scope.Binding, u *usage) {
		if b == nil {
			return
		}
		u.changed = len(b.Sites) > 1
		for _, n := range b.Reads {
			if !handedOn[n] {
				u.looked = true
			}
			u.changed = u.changed || changed[n]
		}
		u.looked = u.looked || u.changed
	}
	look(b.star, &b.starUse)
	look(b.kw, &b.kwUse)
	for _, fw := range b.forwards {
		first := b.forwards[0]
		same := fw.positional == first.positional && fw.star == first.star && fw.kw == first.kw && len(fw.named) == len(first.named)
		for i := range fw.named {
			same = same && i < len(first.named) && fw.named[i] == first.named[i]
		}
		if !same {
			giveUp()
		}
	}
	b.bound = map[string]bool{}
	var all func(s *scope.Scope)
	all = func(s *scope.Scope) {
		for _, x := range s.Bindings {
			b.bound[x.Name] = true
		}
		for _, k := range s.Children {
			all(k)
		}
	}
	if s := c.x.info.Scope(w.def); s != nil {
		all(s)
	}
}

// scanCall notes a call that hands *args or **kwargs on, to the wrapped function or to what calls it.
func (c *chain) scanCall(b *build, n *ast.Call, handedOn map[*ast.Name]bool) {
	fw := &forward{call: n, positional: -1}
	if b.holds(n.Func) {
		fw.positional = 0
	}
	var star, kw *ast.Name
	for _, a := range n.Args {
		if s, ok := a.(*ast.Starred); ok {
			v, ok := s.Value.(*ast.Name)
			if !ok || b.star == nil || c.x.use(v) != b.star {
				return
			}
			star = v
			continue
		}
		switch {
		case fw.positional < 0 && b.holds(a):
			fw.positional = 0
		case fw.positional >= 0 && star != nil:
			return // f(*args, x)
		case fw.positional >= 0:
			fw.positional++
		}
	}
	for _, k := range n.Keywords {
		if k.Arg != "" {
			fw.named = append(fw.named, k.Arg)
			continue
		}
		v, ok := k.Value.(*ast.Name)
		if !ok || b.kw == nil || c.x.use(v) != b.kw {
			return
		}
		kw = v
	}
	if fw.positional < 0 || star == nil && kw == nil {
		return
	}
	fw.star, fw.kw = star != nil, kw != nil
	b.forwards = append(b.forwards, fw)
	if star != nil {
		handedOn[star] = true
	}
	if kw != nil {
		handedOn[kw] = true
	}
}

// copyWrapper writes a wrapper with the parameters that it has for what it wraps.
func (c *chain) copyWrapper(b *build, f *function, w *closure, name string, keep []ast.Expression) *function {
	c.x.copies++
	inner := &env{outer: w.env, vals: map[*scope.Binding]*value{}}
	args := c.parameters(b, f, inner)
	for _, s := range c.x.info.Scope(w.def).Bindings {
		if !b.hidden[s.Name] || s == b.star || s == b.kw {
			continue
		}
		if s.Param() || s.Captured || s.Scope != c.x.info.Scope(w.def) {
			giveUp()
		}
		inner.vals[s] = &value{name: c.x.taken.Fresh(s.Name + "_")}
	}
	for _, k := range c.x.info.Scope(w.def).Children {
		c.checkChildren(b, k)
	}
	saved := c.within
	c.within = b
	cp := c.copier(inner)
	cp.call = func(from, to *ast.Call) { c.handOn(b, from, to) }
	body := append(b.prologue(w.def), cp.statements(f.body())...)
	if doc, ok := ast.Docstring(f.body()); ok && doc != "" && len(body) > len(f.body()) {
		body = append(b.prologue(w.def), cp.statements(f.body()[1:])...)
	}
	c.within = saved
	made := &function{from: w.def}
	switch n := w.def.(type) {
	case *ast.FunctionDef:
		made.node = &ast.FunctionDef{Span: n.Span, Name: name, Args: args, Body: body, DecoratorList: keep}
	case *ast.AsyncFunctionDef:
		made.node = &ast.AsyncFunctionDef{Span: n.Span, Name: name, Args: args, Body: body, DecoratorList: keep}
	}
	c.x.sources[made.node] = w.def
	c.x.identities[made.node] = b.next.id
	return made
}

// checkChildren: an inner function, lambda or comprehension that binds a name of the new parameters would hide it.
func (c *chain) checkChildren(b *build, s *scope.Scope) {
	for _, x := range s.Bindings {
		if b.hidden[x.Name] {
			giveUp()
		}
	}
	for _, k := range s.Children {
		c.checkChildren(b, k)
	}
}

// parameters are those of the copy: the wrapper's own, and what stands for *args and **kwargs.
func (c *chain) parameters(b *build, f *function, inner *env) *ast.Arguments {
	own := f.args()
	cp := c.copier(inner)
	out := ast.Copy(cp.tree(), own)
	b.hidden = map[string]bool{}
	if b.open {
		return out
	}
	out.Vararg, out.Kwarg = nil, nil
	if b.star == nil && b.kw == nil {
		return out
	}
	if b.shape != nil {
		c.shapedParameters(b, own, out)
	} else {
		c.handedParameters(b, out)
	}
	for n := range b.hidden {
		for _, p := range append(own.Positional(), own.Kwonlyargs...) {
			if p.Arg == n {
				giveUp()
			}
		}
	}
	return out
}

// handedParameters are those of the wrapped function that the wrapper does not give itself.
func (c *chain) handedParameters(b *build, out *ast.Arguments) {
	fw := b.forwards[0]
	w := b.wrapped.def.args()
	given := map[string]bool{}
	for _, n := range fw.named {
		given[n] = true
	}
	pos := w.Positional()
	if fw.positional > len(pos) {
		giveUp()
	}
	add := func(p *ast.Arg) *ast.Arg {
		q := &ast.Arg{Span: p.Span, Arg: p.Arg}
		if p.Annotation != nil {
			q.Annotation = (&copier{x: c.x}).expression(p.Annotation)
		}
		b.hidden[p.Arg] = true
		return q
	}
	for i, p := range pos {
		if i < fw.positional || given[p.Arg] {
			continue
		}
		d := c.defaultOnce(b.wrapped, i, -1)
		q := add(p)
		switch {
		case fw.star:
			if d == nil && len(out.Defaults) > 0 {
				giveUp()
			}
			if !fw.kw || i < len(w.Posonlyargs) {
				// It can't be given by name.
				if len(out.Args) > 0 {
					out.Posonlyargs, out.Args = append(out.Posonlyargs, out.Args...), nil
				}
				out.Posonlyargs = append(out.Posonlyargs, q)
			} else {
				out.Args = append(out.Args, q)
			}
			if d != nil {
				out.Defaults = append(out.Defaults, d)
			}
			b.through = append(b.through, q)
		default:
			out.Kwonlyargs = append(out.Kwonlyargs, q)
			out.KwDefaults = append(out.KwDefaults, d)
			b.throughK = append(b.throughK, q)
		}
	}
	if w.Vararg != nil && fw.star {
		b.rest = add(w.Vararg)
		out.Vararg = b.rest
	}
	if !fw.kw {
		return
	}
	for i, p := range w.Kwonlyargs {
		if given[p.Arg] {
			continue
		}
		q := add(p)
		out.Kwonlyargs = append(out.Kwonlyargs, q)
		out.KwDefaults = append(out.KwDefaults, c.defaultOnce(b.wrapped, -1, i))
		b.throughK = append(b.throughK, q)
	}
	if w.Kwarg != nil {
		b.restK = add(w.Kwarg)
		out.Kwarg = b.restK
	}
}

// defaultOnce is the default of a wrapped function's parameter, for the wrapper's: one that is not the same whenever it
// is evaluated is kept in a variable.
func (c *chain) defaultOnce(t *target, pos, kw int) ast.Expression {
	w := t.def.args()
	var d ast.Expression
	if kw >= 0 {
		d = w.KwDefaults[kw]
	} else {
		d = defaultOf(w, pos)
	}
	if d == nil {
		return nil
	}
	if c.static(d) {
		return (&copier{x: c.x}).expression(d)
	}
	param := ""
	if kw >= 0 {
		param = w.Kwonlyargs[kw].Arg
	} else {
		param = w.Positional()[pos].Arg
	}
	name := c.x.taken.Fresh(c.prefix + "_" + param)
	c.hoisted = append(c.hoisted, &ast.Assign{Span: d.Pos(), Targets: []ast.Expression{&ast.Name{Span: d.Pos(), ID: name, Ctx: ast.Store}}, Value: d})
	args := *w
	args.Defaults, args.KwDefaults = append([]ast.Expression{}, w.Defaults...), append([]ast.Expression{}, w.KwDefaults...)
	read := &ast.Name{Span: d.Pos(), ID: name}
	if kw >= 0 {
		args.KwDefaults[kw] = read
	} else {
		args.Defaults[pos-(len(w.Positional())-len(w.Defaults))] = read
	}
	t.def.setBody(&args, t.def.body())
	return &ast.Name{Span: d.Pos(), ID: name}
}

// shapedParameters are one for each argument of the shape.
func (c *chain) shapedParameters(b *build, own, out *ast.Arguments) {
	s := b.shape
	ownNames := map[string]bool{}
	for _, p := range append(append([]*ast.Arg{}, own.Args...), own.Kwonlyargs...) {
		ownNames[p.Arg] = true
	}
	pos := own.Positional()
	offset := -len(pos)
	if len(b.forwards) > 0 {
		offset += b.forwards[0].positional
	}
	wrapped := b.wrapped.def.args().Positional()
	if s.positional > len(pos) && b.star == nil {
		giveUp()
	}
	if len(own.Defaults) > 0 && s.positional > len(pos) {
		giveUp()
	}
	for i := len(pos); i < s.positional; i++ {
		p := &ast.Arg{Span: c.from.Pos(), Arg: "arg" + string(rune('0'+i%10))}
		if j := i + offset; j >= 0 && j < len(wrapped) {
			p.Arg = wrapped[j].Arg
			if wrapped[j].Annotation != nil {
				p.Annotation = (&copier{x: c.x}).expression(wrapped[j].Annotation)
			}
		} else if i > 9 {
			giveUp()
		}
		if b.hidden[p.Arg] || ownNames[p.Arg] {
			giveUp()
		}
		b.hidden[p.Arg] = true
		b.extra = append(b.extra, p.Arg)
		if len(out.Args) > 0 {
			out.Posonlyargs, out.Args = append(out.Posonlyargs, out.Args...), nil
		}
		out.Posonlyargs = append(out.Posonlyargs, p)
	}
	for _, k := range s.keywords {
		if ownNames[k] {
			continue
		}
		if b.hidden[k] || b.kw == nil {
			giveUp()
		}
		b.hidden[k] = true
		b.byName = append(b.byName, k)
		out.Kwonlyargs = append(out.Kwonlyargs, &ast.Arg{Span: c.from.Pos(), Arg: k})
		out.KwDefaults = append(out.KwDefaults, nil)
	}
}

// prologue gives args and kwargs, where the wrapper looks at them.
func (b *build) prologue(at ast.Node) []ast.Statement {
	if b.shape == nil {
		return nil
	}
	span := at.Pos()
	var out []ast.Statement
	if b.star != nil && b.starUse.looked {
		t := &ast.Tuple{Span: span}
		for _, n := range b.extra {
			t.Elts = append(t.Elts, &ast.Name{Span: span, ID: n})
		}
		out = append(out, &ast.Assign{Span: span, Targets: []ast.Expression{&ast.Name{Span: span, ID: b.star.Name, Ctx: ast.Store}}, Value: t})
	}
	if b.kw != nil && b.kwUse.looked {
		d := &ast.Dict{Span: span}
		for _, n := range b.byName {
			d.Keys = append(d.Keys, &ast.Constant{Span: span, Value: ast.ConstStr(n)})
			d.Values = append(d.Values, &ast.Name{Span: span, ID: n})
		}
		out = append(out, &ast.Assign{Span: span, Targets: []ast.Expression{&ast.Name{Span: span, ID: b.kw.Name, Ctx: ast.Store}}, Value: d})
	}
	return out
}

// handOn writes the arguments of a call that hands *args and **kwargs on.
func (c *chain) handOn(b *build, from, to *ast.Call) {
	var fw *forward
	for _, f := range b.forwards {
		if f.call == from {
			fw = f
		}
	}
	if fw != nil && !b.open {
		c.spread(b, from, to)
	}
	if b.holds(from.Func) {
		b.wrapped.call(to)
	} else if fw != nil && len(b.wrapped.copies) > 1 {
		giveUp()
	}
}

func (c *chain) spread(b *build, from, to *ast.Call) {
	name := func(p string) ast.Expression { return &ast.Name{Span: from.Span, ID: p} }
	var args []ast.Expression
	var keywords []*ast.Keyword
	for i, a := range to.Args {
		if _, ok := from.Args[i].(*ast.Starred); !ok {
			args = append(args, a)
			continue
		}
		switch {
		case b.shape != nil && b.starUse.changed:
			args = append(args, a)
		case b.shape != nil:
			for _, n := range b.extra {
				args = append(args, name(n))
			}
		default:
			for _, p := range b.through {
				args = append(args, name(p.Arg))
			}
			if b.rest != nil {
				args = append(args, &ast.Starred{Span: from.Span, Value: name(b.rest.Arg)})
			}
		}
	}
	for i, k := range to.Keywords {
		if from.Keywords[i].Arg != "" {
			keywords = append(keywords, k)
			continue
		}
		switch {
		case b.shape != nil && b.kwUse.changed:
			keywords = append(keywords, k)
		case b.shape != nil:
			for _, n := range b.byName {
				keywords = append(keywords, &ast.Keyword{Span: from.Span, Arg: n, Value: name(n)})
			}
		default:
			for _, p := range b.throughK {
				keywords = append(keywords, &ast.Keyword{Span: from.Span, Arg: p.Arg, Value: name(p.Arg)})
			}
			if b.restK != nil {
				keywords = append(keywords, &ast.Keyword{Span: from.Span, Value: name(b.restK.Arg)})
			}
		}
	}
	to.Args, to.Keywords = args, keywords
}
