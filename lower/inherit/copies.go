package inherit

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
)

// reach is the name by which a class calls the method that super() reaches in another.
func (x *linearizer) reach(c, of *class, name string) string {
	d := demand{of, name}
	if made := c.named[d]; made != "" {
		return made
	}
	made := ast.SnakeCase(strings.Trim(of.name, "_")) + "_" + strings.Trim(name, "_")
	for x.taken[made] && !x.madeFor(d, made) {
		made += "_"
	}
	x.taken[made] = true
	c.named[d] = made
	x.copyInto(c, of, name, made)
	return made
}

// madeFor reports whether another class calls its copy of a method so: it may have the same name here.
func (x *linearizer) madeFor(d demand, name string) bool {
	return slices.ContainsFunc(x.classes, func(c *class) bool { return c.named[d] == name })
}

// copyInto writes a method of another class in the line, all parts of a property, into a class.
func (x *linearizer) copyInto(c, of *class, name, as string) {
	if len(of.defs[name]) == 0 {
		c.failed = true // a value: super().limit
		return
	}
	at := len(c.copies)
	parts := x.statements(c, of, of.defs[name], name, as)
	c.copies = slices.Insert(c.copies, at, parts...)
}

// own is the class statement of a class of several bases, with one base.
func (x *linearizer) own(c *class) *ast.ClassDef {
	def := *c.def
	def.Body = nil
	for _, st := range c.def.Body {
		def.Body = append(def.Body, x.statements(c, c, []ast.Statement{st}, "", "")...)
	}
	def.Body = append(def.Body, c.copies...)
	def.Bases = nil
	if c.kept != nil {
		def.Bases = append(def.Bases, &ast.Name{Span: c.def.Span, ID: c.kept.name})
	}
	for _, e := range c.def.Bases {
		if b := x.classOf(e); b == nil || x.byBinding[b.binding] != nil && x.protocol(b) && b != c.kept {
			def.Bases = append(def.Bases, e)
		}
	}
	return &def
}

// statements copies statements of a class's body for class c: what super() means is written out.
func (x *linearizer) statements(c, of *class, list []ast.Statement, name, as string) []ast.Statement {
	var self string
	var static, ofClass bool
	left := map[ast.Expression]bool{} // calls of super that stay
	rename := func(st ast.Statement) {
		if def, ok := ast.Def(st); ok {
			def.Name = as
			x.renameAccessor(def.DecoratorList, name, as)
		}
	}
	cp := &decorate.Copier{}
	cp.Stmt = func(st ast.Statement) []ast.Statement {
		e, ok := st.(*ast.Expr)
		if !ok {
			return nil
		}
		call, ok := e.Value.(*ast.Call)
		if !ok {
			return nil
		}
		if a, ok := call.Func.(*ast.Attribute); ok && x.isSuper(a.Value) && of != c && next(c.mro, of, a.Attr) == nil {
			// object's method: nothing to do, but with what the class that is kept has, super() would reach it.
			if !idle(call) {
				c.failed = true
			}
			return []ast.Statement{&ast.Pass{Span: st.Pos()}}
		}
		return nil
	}
	cp.Expr = func(e ast.Expression) ast.Expression {
		var args []ast.Expression
		call, isCall := e.(*ast.Call)
		a, ok := e.(*ast.Attribute)
		if isCall {
			a, ok = call.Func.(*ast.Attribute)
		}
		if !ok || !x.isSuper(a.Value) {
			c.failed = c.failed || x.isSuper(e) && !left[e]
			return nil
		}
		to := next(c.mro, of, a.Attr)
		if ofClass && to != nil && len(to.defs[a.Attr]) == 0 {
			c.failed = true // a value
			return nil
		}
		super := a.Value.(*ast.Call)
		if static || self == "" || len(super.Args) > 0 && !x.namesOwn(super, of, self) {
			c.failed = true
			return nil
		}
		var target ast.Expression
		switch {
		case to == nil || to.opaque:
			if of != c && !c.keeps(of) {
				c.failed = true
			}
			left[super] = true
			return nil
		case !c.keeps(to), ofClass && classMethod(to.defs[a.Attr][0]):
			target = &ast.Attribute{Span: a.Span, Value: &ast.Name{Span: a.Span, ID: self}, Attr: x.reach(c, to, a.Attr), Ctx: a.Ctx}
		case next(c.kept.mro, c, a.Attr) == to && len(super.Args) == 0:
			left[super] = true
			return nil // super() does
		case next(c.kept.mro, c, a.Attr) == to:
			plain := *super
			plain.Args = nil
			target = &ast.Attribute{Span: a.Span, Value: &plain, Attr: a.Attr, Ctx: a.Ctx}
		case isCall:
			target = &ast.Attribute{Span: a.Span, Value: &ast.Name{Span: a.Span, ID: to.name}, Attr: a.Attr, Ctx: a.Ctx}
			args = []ast.Expression{&ast.Name{Span: a.Span, ID: self}}
		default:
			c.failed = true
			return nil
		}
		if !isCall {
			return target
		}
		out := *call
		out.Func = target
		inner := cp.Statements([]ast.Statement{&ast.Expr{Span: call.Span, Value: &ast.Call{Span: call.Span, Func: target, Args: call.Args, Keywords: call.Keywords}}}, x.info, x.identities)
		copied := inner[0].(*ast.Expr).Value.(*ast.Call)
		out.Args, out.Keywords = append(args, copied.Args...), copied.Keywords
		return &out
	}
	cp.Made = func(from, to ast.Node) {
		switch f := from.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			if of != c && x.identities[from] == nil {
				if s := x.info.Scope(f); s != nil {
					id := &decorate.Identity{Name: s.Name, Qualname: s.QualName(), Code: s.QualName()}
					x.identities[to] = id
				}
			}
		case *ast.ClassDef:
			c.failed = c.failed || of != c
		}
	}
	var out []ast.Statement
	for _, st := range list {
		self, static = firstParameter(st)
		ofClass = classMethod(st)
		if of != c && privateNames(st) {
			c.failed = true
		}
		made := cp.Statements([]ast.Statement{st}, x.info, x.identities)
		if as != "" {
			rename(made[0])
			if id := x.identities[made[0]]; id != nil && as != name {
				made := made[0]
				x.identities[made] = id
			}
		}
		out = append(out, made...)
	}
	return out
}

// renameAccessor renames the property in @name.setter.
func (x *linearizer) renameAccessor(list []ast.Expression, name, as string) {
	for _, d := range list {
		if a, ok := d.(*ast.Attribute); ok {
			if n, ok := a.Value.(*ast.Name); ok && n.ID == name {
				n.ID = as
			}
		}
	}
}

// namesOwn: super(K, self) in a method of K.
func (x *linearizer) namesOwn(super *ast.Call, of *class, self string) bool {
	if len(super.Args) != 2 {
		return false
	}
	k, ok1 := super.Args[0].(*ast.Name)
	s, ok2 := super.Args[1].(*ast.Name)
	return ok1 && ok2 && x.info.Use(k) == of.binding && s.ID == self
}

// idle: a call whose arguments do nothing, object.__init__(**kwargs).
func idle(call *ast.Call) bool {
	for _, a := range call.Args {
		switch a := a.(type) {
		case *ast.Name, *ast.Constant:
		case *ast.Starred:
			if _, ok := a.Value.(*ast.Name); !ok {
				return false
			}
		default:
			return false
		}
	}
	for _, k := range call.Keywords {
		if _, ok := k.Value.(*ast.Name); !ok || k.Arg != "" {
			return false
		}
	}
	return true
}

// firstParameter is the self or cls of a method.
func firstParameter(st ast.Statement) (name string, static bool) {
	def, ok := ast.Def(st)
	if !ok {
		return "", false
	}
	for _, d := range def.DecoratorList {
		if n, ok := d.(*ast.Name); ok && n.ID == "staticmethod" {
			static = true
		}
	}
	for _, a := range def.Args.Positional() {
		return a.Arg, static
	}
	return "", static
}

// privateNames reports whether a method uses names that Python mangles with its class's name.
func privateNames(st ast.Statement) bool {
	found := false
	private := func(name string) bool { return strings.HasPrefix(name, "__") && !strings.HasSuffix(name, "__") }
	ast.Walk(st, func(n any) bool {
		switch n := n.(type) {
		case *ast.Name:
			found = found || private(n.ID) || n.ID == "__class__"
		case *ast.Attribute:
			found = found || private(n.Attr)
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			found = found || private(ast.DefName(n))
		}
		return !found
	})
	return found
}
