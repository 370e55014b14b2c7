package decorate

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// run is the application of the decorators of one def.
type run struct {
	x       *expander
	prefix  string // of the names that it makes
	out     []ast.Statement
	site    *scope.Scope // where the def stands
	global  bool         // the statements that it makes stand in the module's body
	renames map[*ast.Name]string
	depth   int
	result  *target // what the decorator being applied makes, while it is
	accept  func(*closure)
	methods []ast.Statement // that were run
	within  *build          // the wrapper being copied
	class   *decoratedClass // the class being decorated, or nil
	// pending are the inner functions that update_wrapper was called for, before they are written.
	pending map[ast.Statement]*value
}

func (r *run) emit(st ...ast.Statement) { r.out = append(r.out, st...) }

// copier copies what stands in a decorator to the place of its use.
func (r *run) copier(e *env) *copier {
	return &copier{x: r.x, env: e, global: r.global, expr: func(n ast.Expression) ast.Expression { return r.replace(n, e) }}
}

// replace checks that a name of the decorator means the same where it is copied to, and folds what is known of functions.
func (r *run) replace(e ast.Expression, in *env) ast.Expression {
	n, ok := e.(*ast.Name)
	if !ok {
		if a, ok := e.(*ast.Attribute); ok && a.Ctx == ast.Load {
			return r.nameConstant(a, in)
		}
		if f := r.classFact(e, in); f != nil {
			return f
		}
		switch e := e.(type) {
		case *ast.JoinedStr:
			return r.knownText(e, in)
		case *ast.Call, *ast.ListComp:
			if k := r.fold(e, in); k != nil {
				if _, ok := k.expr.(*ast.Constant); ok {
					return k.expr
				}
			}
		}
		return nil
	}
	b := r.x.use(n)
	if v := in.lookup(b); v != nil {
		return r.reference(v, n)
	}
	if b == nil || b.Scope != nil && b.Scope.Kind != scope.Module && !r.visible(b) {
		return nil // the copied code's own
	}
	there := r.site.Lookup(n.ID)
	if there != b && !(b.Scope == nil && (there == nil || there.Scope == nil)) || r.within != nil && r.within.hidden[n.ID] {
		giveUp() // hidden by another variable there
	}
	return nil
}

// nameConstant folds f.__name__ and its like, for a function that is known.
func (r *run) nameConstant(a *ast.Attribute, in *env) ast.Expression {
	n, ok := a.Value.(*ast.Name)
	if !ok {
		return nil
	}
	v := in.lookup(r.x.use(n))
	if v == nil {
		return nil
	}
	var id *Identity
	switch {
	case v.fun != nil:
		id = v.fun.id
	case v.fn != nil:
		id = r.x.plainIdentity(v.fn.def)
	}
	if id == nil {
		return nil
	}
	text := ""
	switch a.Attr {
	case "__name__":
		text = id.Name
	case "__qualname__":
		text = id.Qualname
	case "__doc__":
		if !id.HasDoc {
			return &ast.Constant{Span: a.Span, Value: ast.ConstNone{}}
		}
		return nil
	default:
		return nil
	}
	return &ast.Constant{Span: a.Span, Value: ast.ConstStr(text)}
}

// visible reports whether a variable belongs to a function around the decorated def.
func (r *run) visible(b *scope.Binding) bool {
	for s := r.site; s != nil; s = s.Parent {
		if s == b.Scope {
			return true
		}
	}
	return false
}

// reference writes a value down, in the place of a name.
func (r *run) reference(v *value, at *ast.Name) ast.Expression {
	switch {
	case v.fun != nil:
		return v.fun.reference(at)
	case v.fn != nil:
		if v.fn.made == "" {
			r.helper(v.fn)
		}
		return &ast.Name{Span: at.Span, ID: v.fn.made, Ctx: at.Ctx}
	case v.name != "":
		return &ast.Name{Span: at.Span, ID: v.name, Ctx: at.Ctx}
	case v.expr != nil:
		if r.within != nil {
			ast.Walk(v.expr, func(n any) bool {
				if n, ok := n.(*ast.Name); ok && (r.within.hidden[n.ID] || r.within.bound[n.ID]) {
					giveUp()
				}
				return true
			})
		}
		return (&copier{x: r.x, env: nil}).expression(v.expr)
	}
	giveUp()
	return nil
}

// helper writes an inner function of a decorator, which is not the wrapper that it returns, as a function of its own.
func (r *run) helper(c *closure) {
	f := functionOf(c.def)
	if b := r.x.info.Binder(c.def); b == nil || c.env == nil || c.self != nil || c.args != nil || c.bind != nil || b.Scope.Kind == scope.Module {
		if b != nil && b.Scope != nil && b.Scope.Kind == scope.Module && c.self == nil && c.args == nil && c.bind == nil {
			c.made = f.name() // a function of the module, handed on
			return
		}
		giveUp()
	}
	if len(f.decorators()) > 0 {
		giveUp()
	}
	c.made = r.x.taken.Fresh(r.prefix + "_" + f.name())
	saved := c.env.vals[r.x.info.Binder(c.def)]
	c.env.vals[r.x.info.Binder(c.def)] = &value{name: c.made}
	made := &function{node: r.copier(c.env).statement(c.def)[0], from: c.def}
	c.env.vals[r.x.info.Binder(c.def)] = saved
	made.set(c.made, nil)
	r.x.identities[made.node] = r.x.plainIdentity(c.def)
	r.emit(made.node)
}

// eval runs an expression of a decorator symbolically. nil: nothing is known, the expression is to be copied.
func (r *run) eval(e ast.Expression, in *env) *value {
	if k := r.fold(e, in); k != nil {
		return k
	}
	switch e := e.(type) {
	case *ast.Name:
		b := r.x.use(e)
		if v := in.lookup(b); v != nil {
			return v
		}
		return r.global1(b)
	case *ast.Attribute:
		return r.attribute(e, in)
	case *ast.Call:
		return r.callValue(e, in)
	case *ast.Constant:
		return &value{expr: e}
	case *ast.BoolOp:
		if r.class == nil {
			return nil
		}
		for _, x := range e.Values[:len(e.Values)-1] {
			t, known := r.test(x, in)
			if !known {
				return nil
			}
			if t == (e.Op == ast.Or) {
				return r.eval(x, in)
			}
		}
		last := e.Values[len(e.Values)-1]
		if v := r.eval(last, in); v != nil {
			return v
		}
		return r.knownValue(last, in)
	case *ast.IfExp:
		if t, ok := r.test(e.Test, in); ok {
			if t {
				return r.eval(e.Body, in)
			}
			return r.eval(e.Orelse, in)
		}
	}
	return nil
}

// global1 is what a variable that is bound once holds.
func (r *run) global1(b *scope.Binding) *value {
	if b == nil || b.Scope == nil || !b.Once() {
		return nil
	}
	switch s := b.Sites[0]; s.Kind {
	case scope.Def:
		if f, ok := s.Node.(ast.Statement); ok {
			return &value{fn: &closure{def: f}}
		}
	case scope.ClassDef:
		n := &ast.Name{ID: b.Name}
		return &value{expr: n, cls: s.Node.(*ast.ClassDef)}
	case scope.Assigned:
		a, ok := s.Stmt.(*ast.Assign)
		if !ok || len(a.Targets) != 1 || a.Targets[0] != s.Node {
			return nil
		}
		call, ok := a.Value.(*ast.Call)
		if !ok {
			return nil
		}
		n, ok := call.Func.(*ast.Name)
		if !ok {
			return nil
		}
		if c := r.global1(r.x.use(n)); c != nil && c.cls != nil && !b.AssignedInInner {
			return &value{expr: &ast.Name{ID: b.Name}, inst: c.cls}
		}
	}
	return nil
}

// attribute is a method of an object whose class is known.
func (r *run) attribute(e *ast.Attribute, in *env) *value {
	obj := r.eval(e.Value, in)
	if obj != nil && r.class != nil && obj.fun == r.class.self {
		if m, known := r.member(e.Attr); known && m.value != nil {
			return &value{expr: m.value}
		}
		return r.classMethod(e.Attr)
	}
	if obj == nil || obj.inst == nil && obj.cls == nil {
		return nil
	}
	c := obj.inst
	if c == nil {
		c = obj.cls
	}
	m := r.method(c, e.Attr)
	if m == nil {
		return nil
	}
	switch boundBy(m) {
	case "staticmethod":
		return &value{fn: &closure{def: m}}
	case "classmethod":
		return &value{fn: &closure{def: m, self: &value{expr: &ast.Name{Span: e.Span, ID: c.Name}, cls: c}}}
	case "":
	default:
		return nil
	}
	if obj.inst == nil {
		return nil
	}
	return &value{fn: &closure{def: m, self: obj}}
}

// boundBy is the decorator that says what a method is called on: staticmethod, classmethod or none; "?" for others.
func boundBy(m ast.Statement) string {
	by := ""
	for _, d := range functionOf(m).decorators() {
		n, ok := d.(*ast.Name)
		if !ok || by != "" || n.ID != "staticmethod" && n.ID != "classmethod" {
			return "?"
		}
		by = n.ID
	}
	return by
}

// method finds a method of a class, or of its first base.
func (r *run) method(c *ast.ClassDef, name string) ast.Statement {
	for depth := 0; c != nil && depth < 10; depth++ {
		var found ast.Statement
		for _, st := range c.Body {
			if f := functionOf(st); f != nil && f.name() == name {
				found = st
			}
		}
		if found != nil {
			return found
		}
		if len(c.Bases) == 0 {
			return nil
		}
		n, ok := c.Bases[0].(*ast.Name)
		if !ok {
			return nil
		}
		b := r.global1(r.x.use(n))
		if b == nil {
			return nil
		}
		c = b.cls
	}
	return nil
}

// callValue runs a call symbolically.
func (r *run) callValue(e *ast.Call, in *env) *value {
	switch r.x.info.Qualified(e.Func) {
	case "functools.partial":
		if len(e.Args) == 0 {
			return nil
		}
		f := r.eval(e.Args[0], in)
		if f == nil || f.fn == nil {
			return nil
		}
		c := *f.fn
		for _, a := range e.Args[1:] {
			c.args = append(c.args, r.argument(a, in, "arg"))
		}
		for _, k := range e.Keywords {
			if k.Arg == "" {
				giveUp()
			}
			c.bind = append(c.bind, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: r.reference(r.argument(k.Value, in, k.Arg), &ast.Name{Span: k.Span})})
		}
		return &value{fn: &c}
	case "functools.update_wrapper":
		if len(e.Args) == 2 && len(e.Keywords) == 0 {
			w := r.eval(e.Args[0], in)
			r.adopt(w, r.eval(e.Args[1], in))
			return w
		}
	case "typing.cast":
		if len(e.Args) == 2 {
			return r.eval(e.Args[1], in)
		}
	}
	if inner, ok := e.Func.(*ast.Call); ok && r.x.info.Qualified(inner.Func) == "functools.wraps" && len(inner.Args) == 1 && len(e.Args) == 1 {
		w := r.eval(e.Args[0], in)
		r.adopt(w, r.eval(inner.Args[0], in))
		return w
	}
	f := r.eval(e.Func, in)
	if f == nil {
		return nil
	}
	if f.cls != nil {
		return r.instance(e, f, in)
	}
	if f.fn == nil {
		return nil
	}
	return r.call(f.fn, e.Args, e.Keywords, in)
}

// instance is an object that a decorator expression makes: it gets a variable.
func (r *run) instance(e *ast.Call, f *value, in *env) *value {
	if r.method(f.cls, "__call__") == nil {
		return nil
	}
	name := r.x.taken.Fresh(r.prefix + "_" + ast.SnakeCase(f.cls.Name))
	c := r.copier(in).expression(e)
	r.emit(&ast.Assign{Span: e.Span, Targets: []ast.Expression{&ast.Name{Span: e.Span, ID: name, Ctx: ast.Store}}, Value: c})
	return &value{name: name, inst: f.cls}
}

// call runs a call of a function of the program: its statements are written where the decorated def stands, its result
// is the call's value.
func (r *run) call(c *closure, args []ast.Expression, keywords []*ast.Keyword, in *env) *value {
	if r.depth++; r.depth > 12 || r.x.copies > maxCopies {
		giveUp()
	}
	defer func() { r.depth-- }()
	var vals []*value
	for _, a := range args {
		if _, ok := a.(*ast.Starred); ok {
			giveUp()
		}
		vals = append(vals, r.argument(a, in, "arg"))
	}
	named := map[string]*value{}
	var order []string // of what is named
	for _, k := range c.bind {
		order = append(order, k.Arg)
		named[k.Arg] = r.argument(k.Value, nil, k.Arg)
	}
	for _, k := range keywords {
		if k.Arg == "" {
			giveUp()
		}
		if named[k.Arg] == nil {
			order = append(order, k.Arg)
		}
		named[k.Arg] = r.argument(k.Value, in, k.Arg)
	}
	return r.enter(c, vals, named, order...)
}

// enter runs a function's body with arguments.
func (r *run) enter(c *closure, vals []*value, named map[string]*value, order ...string) *value {
	f := functionOf(c.def)
	s := r.x.info.Scope(c.def)
	if f == nil || f.async() || f.generator() || s == nil {
		giveUp()
	}
	if c.self == nil && len(f.decorators()) > 0 && !onlyStatic(f) {
		giveUp()
	}
	if s.Parent != nil && s.Parent.Kind == scope.Class {
		r.methods = append(r.methods, c.def)
	}
	vals = append(append([]*value{}, c.args...), vals...)
	if c.self != nil {
		vals = append([]*value{c.self}, vals...)
	}
	in := &env{outer: c.env, vals: map[*scope.Binding]*value{}}
	r.bind(f.args(), vals, named, order, in)
	for _, b := range s.Bindings {
		if in.vals[b] == nil && !b.Param() && b.Scope == s && !b.Kinds.Has(scope.Def) {
			in.vals[b] = &value{name: r.x.taken.Fresh(r.prefix + "_" + b.Name)}
		}
	}
	v, returned := r.exec(f.body(), in)
	if returned && v.raised && r.depth > 0 {
		giveUp()
	}
	if !returned {
		return &value{expr: &ast.Constant{Value: ast.ConstNone{}}}
	}
	return v
}

func onlyStatic(f *function) bool {
	for _, d := range f.decorators() {
		if n, ok := d.(*ast.Name); !ok || n.ID != "staticmethod" {
			return false
		}
	}
	return true
}

// bind gives a function's parameters their arguments.
func (r *run) bind(a *ast.Arguments, vals []*value, named map[string]*value, order []string, in *env) {
	set := func(p *ast.Arg, v *value) {
		b := r.x.info.Binder(p)
		if b == nil {
			giveUp()
		}
		if v == nil {
			giveUp()
		}
		if len(b.Sites) > 1 && v.fn == nil && v.fun == nil {
			name := r.x.taken.Fresh(r.prefix + "_" + p.Arg)
			r.emit(&ast.Assign{Span: p.Span, Targets: []ast.Expression{&ast.Name{Span: p.Span, ID: name, Ctx: ast.Store}}, Value: r.reference(v, &ast.Name{Span: p.Span})})
			v = &value{name: name}
		} else if len(b.Sites) > 1 {
			giveUp()
		}
		in.vals[b] = v
	}
	pos := a.Positional()
	for i, p := range pos {
		switch v := named[p.Arg]; {
		case i < len(vals):
			set(p, vals[i])
		case v != nil:
			set(p, v)
			delete(named, p.Arg)
		default:
			set(p, r.defaultValue(defaultOf(a, i)))
		}
	}
	if len(vals) > len(pos) && a.Vararg == nil {
		giveUp()
	}
	if a.Vararg != nil {
		t := &ast.Tuple{Span: a.Vararg.Span}
		for _, v := range vals[min(len(pos), len(vals)):] {
			t.Elts = append(t.Elts, r.reference(v, &ast.Name{Span: a.Vararg.Span}))
		}
		set(a.Vararg, r.held(&value{expr: t}, a.Vararg.Arg))
	}
	for i, p := range a.Kwonlyargs {
		if v := named[p.Arg]; v != nil {
			set(p, v)
			delete(named, p.Arg)
			continue
		}
		set(p, r.defaultValue(a.KwDefaults[i]))
	}
	for _, p := range pos {
		if named[p.Arg] != nil {
			giveUp() // given twice
		}
	}
	if a.Kwarg != nil {
		d := &ast.Dict{Span: a.Kwarg.Span}
		for _, k := range order {
			if v := named[k]; v != nil {
				d.Keys = append(d.Keys, &ast.Constant{Span: a.Kwarg.Span, Value: ast.ConstStr(k)})
				d.Values = append(d.Values, r.reference(v, &ast.Name{Span: a.Kwarg.Span}))
				delete(named, k)
			}
		}
		made := r.x.taken.Fresh(r.prefix + "_" + a.Kwarg.Arg)
		r.emit(&ast.Assign{Span: d.Span, Targets: []ast.Expression{&ast.Name{Span: d.Span, ID: made, Ctx: ast.Store}}, Value: d})
		set(a.Kwarg, &value{name: made})
	}
	if len(named) > 0 {
		giveUp()
	}
}

// exec runs statements symbolically: what they do is written down, what they return is the value.
func (r *run) exec(body []ast.Statement, in *env) (result *value, returned bool) {
	for i, st := range body {
		switch st := st.(type) {
		case *ast.Expr:
			if _, ok := st.Value.(*ast.Constant); ok {
				continue
			}
			if c, ok := st.Value.(*ast.Call); ok && (r.quietCall(c, in) || r.setByName(c, in)) {
				continue
			}
			r.write(st, in)
		case *ast.Pass:
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			b := r.x.info.Binder(st)
			if b == nil || len(b.Sites) != 1 {
				// One of two definitions: if is_async: def wrapper … else: def wrapper …
				if b == nil || !b.Kinds.Has(scope.Def) {
					giveUp()
				}
			}
			in.vals[b] = &value{fn: &closure{def: st, env: in}}
			r.expectResult(body[i+1:], b, in)
		case *ast.Return:
			if st.Value == nil {
				return &value{expr: &ast.Constant{Span: st.Span, Value: ast.ConstNone{}}}, true
			}
			if v := r.eval(st.Value, in); v != nil {
				return v, true
			}
			return &value{expr: r.copier(in).expression(st.Value)}, true
		case *ast.If:
			t, ok := r.test(st.Test, in)
			if !ok {
				if leaves(st) {
					giveUp()
				}
				r.write(st, in)
				continue
			}
			branch := st.Orelse
			if t {
				branch = st.Body
			}
			if v, returned := r.exec(branch, in); returned {
				return v, true
			}
		case *ast.Raise:
			r.write(st, in)
			return &value{raised: true}, true
		case *ast.Assert:
			t, known := r.test(st.Test, in)
			if known && t {
				continue
			}
			r.write(st, in)
			if known {
				return &value{raised: true}, true
			}
		case *ast.For:
			if v, done := r.unroll(st, in); done {
				if v != nil {
					return v, true
				}
				continue
			}
			if leaves(st) {
				giveUp()
			}
			r.write(st, in)
		case *ast.Assign:
			if !r.assign(st, in) {
				r.write(st, in)
			}
		case *ast.ClassDef:
			giveUp()
		default:
			if leaves(st) {
				giveUp()
			}
			r.write(st, in)
		}
	}
	return nil, false
}

// expectResult lets the inner function that a decorator returns have the decorated name from the start: statements
// before the return may name it.
func (r *run) expectResult(rest []ast.Statement, b *scope.Binding, in *env) {
	if r.result == nil {
		return
	}
	named := false
	for _, st := range rest {
		if ret, ok := st.(*ast.Return); ok {
			n, ok := ret.Value.(*ast.Name)
			if ok && r.x.use(n) == b && named {
				w := in.vals[b].fn
				in.vals[b] = &value{fun: r.result}
				r.accept(w)
			}
			return
		}
		ast.Walk(st, func(n any) bool {
			if n, ok := n.(*ast.Name); ok && r.x.use(n) == b {
				named = true
			}
			return true
		})
	}
}

// assign runs an assignment whose value is known.
func (r *run) assign(st *ast.Assign, in *env) bool {
	if len(st.Targets) != 1 {
		return false
	}
	switch t := st.Targets[0].(type) {
	case *ast.Name:
		b := r.x.use(t)
		if b == nil || len(b.Sites) != 1 || in.vals[b] == nil {
			return false
		}
		if v := r.fold(st.Value, in); v != nil {
			in.vals[b] = v
			return true
		}
		if v := r.knownValue(st.Value, in); v != nil {
			in.vals[b] = v
			return true
		}
		if name := r.readOf(st.Value, in); name != "" {
			if v := r.classMethod(name); v != nil {
				in.vals[b] = v
				return true
			}
		}
		if c, ok := st.Value.(*ast.Call); ok {
			if v := r.attempt(func() *value { return r.callValue(c, in) }); v != nil {
				in.vals[b] = v
				return true
			}
		}
	case *ast.Attribute:
		w := r.eval(t.Value, in)
		if w != nil && r.class != nil && w.fun == r.class.self {
			return r.setAttribute(st, t, in)
		}
		from, ok := st.Value.(*ast.Attribute)
		if w != nil && (w.fn != nil || w.fun != nil) && isDunder(t.Attr) && ok && from.Attr == t.Attr {
			r.adoptOne(w, r.eval(from.Value, in), t.Attr)
			return true
		}
	}
	return false
}

// attempt runs a call whose value may be a function; nil, and nothing done, if it is something else.
func (r *run) attempt(call func() *value) (v *value) {
	out, depth := len(r.out), r.depth
	defer func() {
		if e := recover(); e != nil {
			if _, ok := e.(bail); !ok {
				panic(e)
			}
			v = nil
		}
		if v == nil || v.fn == nil && v.fun == nil {
			r.out, r.depth, v = r.out[:out], depth, nil
		}
	}()
	return call()
}

// quietCall: functools.update_wrapper(wrapper, f) as a statement.
func (r *run) quietCall(c *ast.Call, in *env) bool {
	return r.x.info.Qualified(c.Func) == "functools.update_wrapper" && r.callValue(c, in) != nil
}

// write copies a statement to where the decorated def stands.
func (r *run) write(st ast.Statement, in *env) {
	if _, ok := st.(*ast.Global); ok && r.global {
		return
	}
	r.emit(r.copier(in).statement(st)...)
}

// leaves reports whether a statement contains a return, or a def that the rest may need.
func leaves(st ast.Statement) bool {
	found := false
	ast.Walk(st, func(n any) bool {
		switch n.(type) {
		case *ast.Return, *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
			found = true
		}
		return !found
	})
	return found
}
