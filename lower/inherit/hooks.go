package inherit

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Hooks writes out what __init_subclass__ does, at each class statement for which Python calls it. What it sets on the class
// becomes part of the class's body, the rest stands behind it:
//
//	class Plugin:                                        class Plugin:
//	    def __init_subclass__(cls, name=None, **kw):         registry = {}
//	        super().__init_subclass__(**kw)
//	        cls.name = name or cls.__name__.lower()  →   class Upper(Plugin):
//	        Plugin.registry[cls.name] = cls                  name = "up"
//
//	class Upper(Plugin, name="up"): …                    Plugin.registry[Upper.name] = Upper
//
// A hook with variables of its own, or with loops, is left alone, and refused later; so is one that classes of other modules
// may inherit (exported). Hooks gives nil if there is none.
func Hooks(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity, exported bool) *Result {
	x := newLinearizer(m, info, identities)
	if exported || !slices.ContainsFunc(x.classes, func(c *class) bool { return len(c.defs[hookName]) > 0 }) || x.hookedElsewhere() {
		return nil
	}
	written := map[ast.Statement][]ast.Statement{}
	hooked := map[*class]bool{} // hooks that are no longer needed
	for _, c := range x.classes {
		if k := next(c.mro, c, hookName); k != nil && !k.opaque {
			hooked[k] = true
			h := &hook{x: x, c: c, body: slices.Clone(c.def.Body)}
			if !h.run(k, c.def.Keywords) {
				return nil
			}
			def := *c.def
			def.Body, def.Keywords = h.body, nil
			written[c.def] = append([]ast.Statement{&def}, h.after...)
			if id := x.identities[c.def]; id != nil {
				x.identities[&def] = id
			}
		}
	}
	if len(written) == 0 {
		return nil
	}
	for k := range hooked {
		list := written[k.def]
		if list == nil {
			def := *k.def
			list = []ast.Statement{&def}
		}
		def := list[0].(*ast.ClassDef)
		def.Body = slices.DeleteFunc(slices.Clone(def.Body), func(st ast.Statement) bool { return methodName(st) == hookName })
		if len(def.Body) == 0 {
			def.Body = []ast.Statement{&ast.Pass{Span: def.Span}}
		}
		written[k.def] = list
	}
	return &Result{Tree: x.with(written), Identities: x.identities}
}

// hookedElsewhere reports whether a class statement that is not one of the module's own inherits a hook.
func (x *linearizer) hookedElsewhere() bool {
	own := map[*ast.ClassDef]bool{}
	for _, c := range x.classes {
		own[c.def] = true
	}
	found := false
	ast.Walk(x.m, func(n any) bool {
		if def, ok := n.(*ast.ClassDef); ok && !own[def] {
			for _, e := range def.Bases {
				b := x.classOf(e)
				found = found || b != nil && !b.opaque && slices.ContainsFunc(b.mro, func(k *class) bool { return k.has(hookName) })
			}
		}
		return !found
	})
	return found
}

const hookName = "__init_subclass__"

// hook is a call of __init_subclass__ for a class.
type hook struct {
	x     *linearizer
	c     *class
	body  []ast.Statement // of the class
	after []ast.Statement // what stands behind it
}

// run writes out the hook of a class in the line for the keywords of the class statement; false if that can't be done.
func (h *hook) run(of *class, keywords []*ast.Keyword) bool {
	def, ok := of.defs[hookName][0].(*ast.FunctionDef)
	if !ok || len(of.defs[hookName]) != 1 || def.Args.Vararg != nil {
		return false
	}
	params := def.Args.Positional()
	if len(params) == 0 {
		return false
	}
	env := map[*scope.Binding]ast.Expression{}
	defaults := slices.Concat(make([]ast.Expression, len(params)-len(def.Args.Defaults)), def.Args.Defaults, def.Args.KwDefaults)
	rest := slices.Clone(keywords)
	for i, p := range slices.Concat(params, def.Args.Kwonlyargs)[1:] {
		value := defaults[i+1]
		if j := slices.IndexFunc(rest, func(k *ast.Keyword) bool { return k.Arg == p.Arg }); j >= 0 {
			value = rest[j].Value
			rest = slices.Delete(rest, j, j+1)
		}
		b := h.x.info.Binder(p)
		if value == nil || b == nil || !b.Once() || !constant(value) {
			return false
		}
		env[b] = value
	}
	if len(rest) > 0 && def.Args.Kwarg == nil {
		return false // TypeError
	}
	s := &substitution{hook: h, of: of, cls: h.x.info.Binder(params[0]), env: env, rest: rest}
	if def.Args.Kwarg != nil {
		s.kwargs = h.x.info.Binder(def.Args.Kwarg)
	}
	return s.cls != nil && s.cls.Once() && s.statements(def.Body)
}

// constant: what is the same wherever it is evaluated.
func constant(e ast.Expression) bool {
	if t, ok := e.(*ast.Tuple); ok {
		return !slices.ContainsFunc(t.Elts, func(e ast.Expression) bool { return !constant(e) })
	}
	return ast.IsConstant(e)
}

// substitution writes a hook's statements for one class.
type substitution struct {
	*hook
	of     *class
	cls    *scope.Binding
	env    map[*scope.Binding]ast.Expression
	kwargs *scope.Binding
	rest   []*ast.Keyword // what **kwargs holds
}

func (s *substitution) statements(list []ast.Statement) bool {
	for _, st := range list {
		if !s.statement(st) {
			return false
		}
	}
	return true
}

func (s *substitution) statement(st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.Pass:
		return true
	case *ast.Expr:
		if _, ok := st.Value.(*ast.Constant); ok {
			return true
		}
		if call, ok := st.Value.(*ast.Call); ok {
			if a, ok := call.Func.(*ast.Attribute); ok && a.Attr == hookName && s.x.isSuper(a.Value) {
				return s.super(call)
			}
		}
	case *ast.Assign:
		if a, ok := s.ofClass(st.Targets[0]); ok && len(st.Targets) == 1 {
			return s.set(a, st.Value)
		}
		if slices.ContainsFunc(st.Targets, func(e ast.Expression) bool { _, sub := e.(*ast.Subscript); return !sub }) {
			return false
		}
	case *ast.AugAssign:
	case *ast.If:
		test := s.fold(st.Test)
		if is, known := truth(test); known && is {
			return s.statements(st.Body)
		} else if known {
			return s.statements(st.Orelse)
		}
	case *ast.Raise:
	default:
		return false
	}
	copied, ok := s.copied(st, false)
	if ok {
		s.after = append(s.after, copied)
	}
	return ok
}

// super is a call of the next hook in the class's line.
func (s *substitution) super(call *ast.Call) bool {
	if len(call.Args) > 0 {
		return false
	}
	var keywords []*ast.Keyword
	for _, k := range call.Keywords {
		if n, ok := k.Value.(*ast.Name); k.Arg == "" && ok && s.x.info.Use(n) == s.kwargs {
			keywords = append(keywords, s.rest...)
			continue
		}
		value := s.fold(k.Value)
		if k.Arg == "" || !constant(value) {
			return false
		}
		keywords = append(keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: value})
	}
	k := next(s.c.mro, s.of, hookName)
	if k == nil {
		return len(keywords) == 0
	}
	return !k.opaque && s.run(k, keywords)
}

// ofClass is the name of cls.name.
func (s *substitution) ofClass(e ast.Expression) (string, bool) {
	a, ok := e.(*ast.Attribute)
	if !ok {
		return "", false
	}
	n, ok := a.Value.(*ast.Name)
	return a.Attr, ok && s.x.info.Use(n) == s.cls
}

// set writes cls.name = value into the class's body.
func (s *substitution) set(name string, value ast.Expression) bool {
	if len(s.after) > 0 || slices.ContainsFunc(s.body, func(st ast.Statement) bool { return methodName(st) == name }) {
		return false
	}
	st, ok := s.copied(&ast.Assign{Span: value.Pos(), Targets: []ast.Expression{&ast.Name{Span: value.Pos(), ID: name, Ctx: ast.Store}}, Value: s.fold(value)}, true)
	if !ok {
		return false
	}
	read := false // by the rest of the body, before it gets its last value
	ast.InspectOwn(s.body, func(n ast.Node) bool {
		if n, ok := n.(*ast.Name); ok && n.ID == name && n.Ctx == ast.Load {
			read = true
		}
		return !read
	})
	s.body = slices.DeleteFunc(s.body, func(st ast.Statement) bool { _, pass := st.(*ast.Pass); return pass || !read && setsName(st, name) })
	s.body = append(s.body, st)
	return true
}

// setsName: a plain assignment to a name that is given another value now.
func setsName(st ast.Statement, name string) bool {
	a, ok := st.(*ast.Assign)
	if !ok || len(a.Targets) != 1 || !constant(a.Value) {
		return false
	}
	n, ok := a.Targets[0].(*ast.Name)
	return ok && n.ID == name
}

// copied is a statement with cls and the parameters replaced: inside the class's body, or behind it.
func (s *substitution) copied(st ast.Statement, inside bool) (ast.Statement, bool) {
	fine := true
	cp := &decorate.Copier{Expr: func(e ast.Expression) ast.Expression {
		if name, ok := s.ofClass(e); ok {
			if a := e.(*ast.Attribute); a.Ctx != ast.Load {
				fine = false
			}
			switch name {
			case "__name__":
				return &ast.Constant{Span: e.Pos(), Value: ast.ConstStr(s.c.name)}
			case "__qualname__", "__module__", "__dict__", "__mro__", "__bases__":
				fine = false
			}
			if !inside {
				return &ast.Attribute{Span: e.Pos(), Value: &ast.Name{Span: e.Pos(), ID: s.c.name}, Attr: name}
			}
			if slices.ContainsFunc(s.body, func(st ast.Statement) bool { return assigns(st, name) }) {
				return &ast.Name{Span: e.Pos(), ID: name}
			}
			if k := next(s.c.mro, s.c, name); k != nil && !k.opaque {
				return &ast.Attribute{Span: e.Pos(), Value: &ast.Name{Span: e.Pos(), ID: k.name}, Attr: name}
			}
			fine = false
			return nil
		}
		n, ok := e.(*ast.Name)
		if !ok {
			return nil
		}
		switch b := s.x.info.Use(n); {
		case b == s.cls:
			fine = fine && !inside
			return &ast.Name{Span: n.Span, ID: s.c.name}
		case b != nil && b == s.kwargs:
			fine = false
		case s.env[b] != nil:
			return s.env[b]
		case inside && n.Ctx == ast.Load && s.hides(n.ID):
			fine = false
		}
		return nil
	}}
	ast.Walk(st, func(n any) bool {
		switch n := n.(type) {
		case *ast.NamedExpr, *ast.Return, *ast.Await, *ast.Lambda, *ast.For, *ast.While, *ast.With, *ast.FunctionDef:
			fine = false
		case *ast.Call:
			fine = fine && !s.x.isSuper(n)
		case *ast.Name:
			fine = fine && (n.Ctx == ast.Load || inside)
		}
		return fine
	})
	if !fine {
		return nil, false
	}
	out := cp.Statements([]ast.Statement{st}, s.x.info, s.x.identities)[0]
	return out, fine
}

// hides reports whether a name of the hook's module stands for something else in the class's body.
func (s *substitution) hides(name string) bool {
	own := s.x.info.Scope(s.c.def)
	return own == nil || own.Own(name) != nil || slices.ContainsFunc(s.body, func(st ast.Statement) bool { return assigns(st, name) })
}

// assigns reports whether a statement of a class's body gives a name a value.
func assigns(st ast.Statement, name string) bool {
	switch st := st.(type) {
	case *ast.Assign:
		return slices.ContainsFunc(st.Targets, func(e ast.Expression) bool { n, ok := e.(*ast.Name); return ok && n.ID == name })
	case *ast.AnnAssign:
		n, ok := st.Target.(*ast.Name)
		return ok && n.ID == name && st.Value != nil
	}
	return false
}

// fold decides conditions of the parameters: name or cls.__name__.lower() is one of the two.
func (s *substitution) fold(e ast.Expression) ast.Expression {
	switch e := e.(type) {
	case *ast.Name:
		if v := s.env[s.x.info.Use(e)]; v != nil {
			return v
		}
	case *ast.BoolOp:
		for i, v := range e.Values {
			v = s.fold(v)
			is, known := truth(v)
			if !known {
				if i == len(e.Values)-1 {
					return v
				}
				return &ast.BoolOp{Span: e.Span, Op: e.Op, Values: e.Values[i:]}
			}
			if is == (e.Op == ast.Or) || i == len(e.Values)-1 {
				return v
			}
		}
	case *ast.IfExp:
		if is, known := truth(s.fold(e.Test)); known && is {
			return s.fold(e.Body)
		} else if known {
			return s.fold(e.Orelse)
		}
	case *ast.UnaryOp:
		if is, known := truth(s.fold(e.Operand)); known && e.Op == ast.Not {
			return &ast.Constant{Span: e.Span, Value: ast.ConstBool(!is)}
		}
	case *ast.Compare:
		if len(e.Ops) == 1 && (e.Ops[0] == ast.Is || e.Ops[0] == ast.IsNot) {
			left, known := s.fold(e.Left).(*ast.Constant)
			if known && ast.IsNone(e.Comparators[0]) {
				return &ast.Constant{Span: e.Span, Value: ast.ConstBool(ast.IsNone(left) == (e.Ops[0] == ast.Is))}
			}
		}
	}
	return e
}

// truth is a constant's truth.
func truth(e ast.Expression) (is, known bool) {
	k, ok := e.(*ast.Constant)
	if !ok {
		return false, false
	}
	switch v := k.Value.(type) {
	case ast.ConstNone:
		return false, true
	case ast.ConstBool:
		return bool(v), true
	case ast.ConstStr:
		return v != "", true
	case ast.ConstInt:
		return v.Sign() != 0, true
	}
	return false, false
}
