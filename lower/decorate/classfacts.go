package decorate

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// What a class decorator asks of its class is known where it is applied: hasattr(cls, "name"), issubclass(cls, Plugin),
// getattr(cls, "run", None).

// member is what is known of an attribute of a class.
type member struct {
	has    bool
	method bool           // it is a function of the class's body
	value  ast.Expression // a constant that it is bound to, or nil
}

// member looks an attribute of the class up that is being decorated.
func (r *run) member(name string) (m member, known bool) {
	c := r.class
	if c == nil || c.unknown || r.x.setElsewhere(name) {
		return member{}, false
	}
	return r.memberOf(c.made, name, 0)
}

func (r *run) memberOf(c *ast.ClassDef, name string, depth int) (m member, known bool) {
	if depth > 10 || len(c.Keywords) > 0 {
		return m, false
	}
	for _, st := range c.Body {
		switch st := st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			if ast.DefName(st) == name {
				m = member{has: true, method: len(ast.Decorators(st)) == 0}
			}
			continue
		case *ast.AnnAssign:
			if st.Value == nil {
				continue
			}
		}
		if ast.Binds(st, "__slots__") {
			return m, false
		}
		if !ast.Binds(st, name) {
			continue
		}
		value := assignedTo(st, name)
		if k, ok := value.(*ast.Constant); ok {
			m = member{has: true, value: k}
			continue
		}
		if _, call := value.(*ast.Call); value == nil || call && len(c.DecoratorList) > 0 {
			return m, false // field(default_factory=list) leaves none
		}
		m = member{has: true}
	}
	if m.has {
		return m, true
	}
	if isDunder(name) && len(c.DecoratorList) > 0 {
		return m, false
	}
	for _, base := range c.Bases {
		if n, ok := base.(*ast.Subscript); ok {
			base = n.Value // Base[int]
		}
		switch r.x.info.Qualified(base) {
		case "builtins.object", "abc.ABC", "typing.Generic", "typing.Protocol":
			if isDunder(name) {
				return m, false
			}
			continue
		}
		n, ok := base.(*ast.Name)
		if !ok {
			return m, false
		}
		b := r.global1(r.x.use(n))
		if b == nil || b.cls == nil {
			return m, false
		}
		def := b.cls
		if d := r.x.classes[def]; d != nil {
			if d.unknown {
				return m, false
			}
			def = d.made
		} else if anyOursOf(r.x, def.DecoratorList) {
			return m, false
		}
		if m, known = r.memberOf(def, name, depth+1); m.has || !known {
			return m, known
		}
	}
	return m, !isDunder(name)
}

// assignedTo is the value of name = value; nil for other statements.
func assignedTo(st ast.Statement, name string) ast.Expression {
	var target, value ast.Expression
	switch st := st.(type) {
	case *ast.Assign:
		if len(st.Targets) == 1 {
			target, value = st.Targets[0], st.Value
		}
	case *ast.AnnAssign:
		target, value = st.Target, st.Value
	}
	if n, ok := target.(*ast.Name); ok && n.ID == name {
		return value
	}
	return nil
}

// setElsewhere reports whether the module may set an attribute of a class other than in the class's body and by decorators.
func (x *expander) setElsewhere(name string) bool {
	if x.setNames == nil {
		x.setNames = map[string]bool{}
		ast.Walk(x.module, func(n any) bool {
			a, ok := n.(*ast.Attribute)
			if !ok || a.Ctx == ast.Load {
				return true
			}
			v, ok := a.Value.(*ast.Name)
			if !ok {
				return true
			}
			b := x.info.Use(v)
			if b == nil || b.Scope == nil {
				return true
			}
			f, _ := b.Scope.Node.(*ast.FunctionDef)
			classMethod := f != nil && b.Scope.Parent.Kind == scope.Class && b.Param() && (methodKindOf(f.DecoratorList) == classMethod || f.Name == "__init_subclass__")
			if b.Kinds.Has(scope.ClassDef) || classMethod {
				x.setNames[a.Attr] = true
			}
			return true
		})
	}
	return x.setNames[name]
}

// alwaysThere are the attributes that each class has in its own __dict__, or may.
var alwaysThere = map[string]bool{"__module__": true, "__dict__": true, "__weakref__": true, "__doc__": true, "__annotations__": true, "__hash__": true, "__static_attributes__": true, "__firstlineno__": true, "__parameters__": true, "__orig_bases__": true, "__type_params__": true}

// classFact folds what is asked of the class being decorated; nil if it asks for something else, or the answer is not known.
func (r *run) classFact(e ast.Expression, in *env) ast.Expression {
	truth := func(b bool) ast.Expression { return &ast.Constant{Span: e.Pos(), Value: ast.ConstBool(b)} }
	switch e := e.(type) {
	case *ast.Compare:
		if r.class == nil || len(e.Ops) != 1 || e.Ops[0] != ast.In && e.Ops[0] != ast.NotIn {
			return nil
		}
		of := e.Comparators[0] // "run" in cls.__dict__
		if c, ok := of.(*ast.Call); ok && len(c.Args) == 1 && r.x.info.Qualified(c.Func) == "builtins.vars" {
			of = &ast.Attribute{Value: c.Args[0], Attr: "__dict__"}
		}
		name := r.textOf(e.Left, in)
		if a, ok := of.(*ast.Attribute); !ok || a.Attr != "__dict__" || !r.isClass(a.Value, in) || name == "" || r.class.unknown || r.x.setElsewhere(name) {
			return nil
		}
		own := *r.class.made
		own.Bases = nil
		if m, known := r.memberOf(&own, name, 0); known || !m.has && isDunder(name) && len(own.DecoratorList) == 0 && !alwaysThere[name] {
			return truth(m.has == (e.Ops[0] == ast.In))
		}
	case *ast.Call:
		if r.class == nil || len(e.Args) == 0 || len(e.Keywords) > 0 {
			return nil
		}
		switch r.x.info.Qualified(e.Func) {
		case "builtins.callable":
			if name := r.readOf(e.Args[0], in); name != "" && len(e.Args) == 1 {
				if m, known := r.member(name); known && (m.method || !m.has || m.value != nil) {
					return truth(m.method)
				}
			}
		case "builtins.hasattr":
			if name := r.readOf(&ast.Call{Func: e.Func, Args: e.Args}, in); name != "" {
				if m, known := r.member(name); known {
					return truth(m.has)
				}
			}
		case "builtins.getattr":
			if name := r.readOf(e, in); name != "" {
				switch m, known := r.member(name); {
				case known && m.has:
					return &ast.Attribute{Span: e.Span, Value: r.class.self.reference(&ast.Name{Span: e.Span}), Attr: name}
				case known && len(e.Args) == 3:
					return r.copier(in).expression(e.Args[2])
				}
			}
		case "builtins.issubclass":
			if len(e.Args) == 2 && r.isClass(e.Args[0], in) {
				if is, known := r.derives(r.class.made, e.Args[1], 0); known {
					return truth(is)
				}
			}
		case "builtins.isinstance":
			if len(e.Args) == 2 && r.isClass(e.Args[0], in) && r.x.info.Qualified(e.Args[1]) == "builtins.type" {
				return truth(true)
			}
		}
	}
	return nil
}

// isClass reports whether an expression is the class being decorated.
func (r *run) isClass(e ast.Expression, in *env) bool {
	n, ok := e.(*ast.Name)
	if !ok || r.class == nil {
		return false
	}
	v := in.lookup(r.x.use(n))
	return v != nil && v.fun == r.class.self
}

// readOf is the attribute of the class being decorated that an expression reads: cls.name, getattr(cls, "name").
func (r *run) readOf(e ast.Expression, in *env) string {
	switch e := e.(type) {
	case *ast.Attribute:
		if r.isClass(e.Value, in) {
			return e.Attr
		}
	case *ast.Call:
		q := r.x.info.Qualified(e.Func)
		if q != "builtins.getattr" && q != "builtins.hasattr" || len(e.Args) < 2 || len(e.Args) > 3 || !r.isClass(e.Args[0], in) {
			return ""
		}
		return r.textOf(e.Args[1], in)
	}
	return ""
}

// textOf is a text that is known; "" for other expressions.
func (r *run) textOf(e ast.Expression, in *env) string {
	v := r.eval(e, in)
	if v == nil {
		return ""
	}
	k, ok := v.expr.(*ast.Constant)
	if !ok {
		return ""
	}
	s, _ := k.Value.(ast.ConstStr)
	return string(s)
}

// derives reports whether a class is, or derives from, a class of the module.
func (r *run) derives(c *ast.ClassDef, from ast.Expression, depth int) (is, known bool) {
	n, ok := from.(*ast.Name)
	if !ok || depth > 10 {
		return false, false
	}
	want := r.global1(r.x.use(n))
	if want == nil || want.cls == nil || len(want.cls.Keywords) > 0 {
		return false, false
	}
	for _, base := range want.cls.Bases {
		if q := r.x.info.Qualified(base); strings.HasPrefix(q, "abc.") || strings.HasPrefix(q, "typing.") {
			return false, false // it may have been told of others, or ask what they have
		}
	}
	if depth == 0 && want.cls == r.class.def {
		return true, true
	}
	for _, base := range c.Bases {
		if sub, ok := base.(*ast.Subscript); ok {
			base = sub.Value
		}
		if r.x.info.Qualified(base) != "" {
			continue // none of the program's
		}
		b, ok := base.(*ast.Name)
		if !ok {
			return false, false
		}
		v := r.global1(r.x.use(b))
		if v == nil || v.cls == nil {
			return false, false
		}
		if v.cls == want.cls {
			return true, true
		}
		if is, known := r.derives(v.cls, from, depth+1); is || !known {
			return is, known
		}
	}
	return false, true
}

// knownText puts what is known of the class being decorated into an f-string: f"{cls.__name__} has no name". Nil if it names
// nothing of that.
func (r *run) knownText(e *ast.JoinedStr, in *env) ast.Expression {
	if r.class == nil {
		return nil
	}
	known := false
	out := &ast.JoinedStr{Span: e.Span}
	add := func(v ast.Expression) {
		k, ok := v.(*ast.Constant)
		if n := len(out.Values); ok && n > 0 {
			if last, ok := out.Values[n-1].(*ast.Constant); ok {
				out.Values[n-1] = &ast.Constant{Span: last.Span, Value: last.Value.(ast.ConstStr) + k.Value.(ast.ConstStr)}
				return
			}
		}
		out.Values = append(out.Values, v)
	}
	for _, v := range e.Values {
		copied := r.copier(in).expression(v)
		if f, ok := copied.(*ast.FormattedValue); ok && f.FormatSpec == nil && f.Conversion <= 0 {
			if k, ok := f.Value.(*ast.Constant); ok {
				if _, text := k.Value.(ast.ConstStr); text {
					known, copied = true, k
				}
			}
		}
		add(copied)
	}
	if !known {
		return nil
	}
	if len(out.Values) == 1 {
		if k, ok := out.Values[0].(*ast.Constant); ok {
			return k
		}
	}
	return out
}

// knownValue is a text that a decorator makes of what is known of its class; nil for other expressions.
func (r *run) knownValue(e ast.Expression, in *env) *value {
	if r.class == nil {
		return nil
	}
	switch e := e.(type) {
	case *ast.BoolOp:
		if v := r.eval(e, in); v != nil {
			if k, ok := v.expr.(*ast.Constant); ok {
				return &value{expr: k}
			}
		}
		return nil
	case *ast.Call, *ast.BinOp, *ast.JoinedStr, *ast.Attribute:
		if k, ok := foldText(r.copier(in).expression(e)).(*ast.Constant); ok {
			return &value{expr: k}
		}
	}
	return nil
}

// foldText works out texts that are known: "User".lower() + "s".
func foldText(e ast.Expression) ast.Expression {
	text := func(e ast.Expression) (string, bool) {
		k, ok := e.(*ast.Constant)
		if !ok {
			return "", false
		}
		s, ok := k.Value.(ast.ConstStr)
		return string(s), ok
	}
	made := func(s string) ast.Expression { return &ast.Constant{Span: e.Pos(), Value: ast.ConstStr(s)} }
	switch n := e.(type) {
	case *ast.BinOp:
		left, ok1 := text(foldText(n.Left))
		right, ok2 := text(foldText(n.Right))
		if ok1 && ok2 && n.Op == ast.Add {
			return made(left + right)
		}
	case *ast.Call:
		f, ok := n.Func.(*ast.Attribute)
		if !ok || len(n.Args)+len(n.Keywords) > 0 {
			break
		}
		s, ok := text(foldText(f.Value))
		if !ok || strings.ContainsFunc(s, func(c rune) bool { return c > 127 }) {
			break
		}
		switch f.Attr {
		case "lower":
			return made(strings.ToLower(s))
		case "upper":
			return made(strings.ToUpper(s))
		}
	case *ast.JoinedStr:
		all := ""
		for _, v := range n.Values {
			if field, ok := v.(*ast.FormattedValue); ok && field.FormatSpec == nil && field.Conversion <= 0 {
				v = field.Value
			}
			s, ok := text(foldText(v))
			if !ok {
				return e
			}
			all += s
		}
		return made(all)
	}
	return e
}
