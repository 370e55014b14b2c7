package decorate

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// resetOf writes the call of the __init__ that a dataclass has been given, on an object that is there, as what it assigns:
//
//	self.__init__()    →    self.count = 0
//	                        self.items = list()
//
// Nil for other statements, and where the object may be of a class below.
func (a *attributes) resetOf(st ast.Statement) []ast.Statement {
	e, ok := st.(*ast.Expr)
	if !ok {
		return nil
	}
	call, ok := e.Value.(*ast.Call)
	if !ok {
		return nil
	}
	m, ok := call.Func.(*ast.Attribute)
	if !ok || m.Attr != "__init__" {
		return nil
	}
	self, ok := m.Value.(*ast.Name)
	if !ok || !a.firstParameter(self) {
		return nil
	}
	def, ok := a.info.In(self).Parent.Node.(*ast.ClassDef)
	if !ok || len(def.Bases) > 0 || len(def.DecoratorList) != 1 || !a.plainDataclass(def.DecoratorList[0]) || a.below(def) {
		return nil
	}
	given := map[string]ast.Expression{}
	for _, k := range call.Keywords {
		if k.Arg == "" || !ast.IsConstant(k.Value) {
			return nil
		}
		given[k.Arg] = k.Value
	}
	at := st.Pos()
	var out []ast.Statement
	post, n := false, 0
	for _, member := range def.Body {
		switch name := ast.DefName(member); name {
		case "__init__", "__setattr__":
			return nil
		default:
			post = post || name == "__post_init__"
		}
		f, ok := member.(*ast.AnnAssign)
		if !ok {
			continue
		}
		name, ok := f.Target.(*ast.Name)
		if !ok || a.special(f.Annotation) {
			return nil
		}
		var value ast.Expression
		switch {
		case n < len(call.Args):
			if !ast.IsConstant(call.Args[n]) {
				return nil
			}
			value = call.Args[n]
		case given[name.ID] != nil:
			value = given[name.ID]
			delete(given, name.ID)
		default:
			if value = a.fieldDefault(f.Value); value == nil {
				return nil
			}
		}
		n++
		target := &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: self.ID}, Attr: name.ID, Ctx: ast.Store}
		out = append(out, &ast.Assign{Span: at, Targets: []ast.Expression{target}, Value: a.copier.expression(value)})
	}
	if n < len(call.Args) || len(given) > 0 {
		return nil
	}
	if post {
		again := &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: self.ID}, Attr: "__post_init__"}
		out = append(out, &ast.Expr{Span: at, Value: &ast.Call{Span: at, Func: again}})
	}
	return out
}

// plainDataclass reports whether a decorator is dataclass, with nothing that changes how fields are assigned.
func (a *attributes) plainDataclass(d ast.Expression) bool {
	if c, ok := d.(*ast.Call); ok {
		if len(c.Args) > 0 || slices.ContainsFunc(c.Keywords, func(k *ast.Keyword) bool {
			return k.Arg != "order" && k.Arg != "eq" && k.Arg != "repr" && k.Arg != "slots"
		}) {
			return false
		}
		d = c.Func
	}
	return a.info.Qualified(d) == "dataclasses.dataclass"
}

// below reports whether a class has classes below it in the program.
func (a *attributes) below(def *ast.ClassDef) bool {
	found := false
	for _, m := range a.modules {
		ast.Walk(m, func(n any) bool {
			c, ok := n.(*ast.ClassDef)
			found = found || ok && slices.ContainsFunc(c.Bases, func(b ast.Expression) bool { return ast.LastName(b) == def.Name })
			return !found
		})
	}
	return found
}

// special reports whether an annotation may make something else of a field.
func (a *attributes) special(e ast.Expression) bool {
	if _, text := e.(*ast.Constant); text {
		return true
	}
	if s, ok := e.(*ast.Subscript); ok {
		e = s.Value
	}
	switch a.info.Qualified(e) {
	case "typing.ClassVar", "dataclasses.InitVar", "dataclasses.KW_ONLY":
		return true
	}
	return false
}

// fieldDefault is what a field holds that no argument gives a value; nil if it needs one, or it is not known.
func (a *attributes) fieldDefault(e ast.Expression) ast.Expression {
	call, ok := e.(*ast.Call)
	if !ok {
		if e == nil || !ast.IsConstant(e) {
			return nil
		}
		return e
	}
	if a.info.Qualified(call.Func) != "dataclasses.field" || len(call.Args) > 0 {
		return nil
	}
	var value ast.Expression
	for _, k := range call.Keywords {
		switch k.Arg {
		case "default":
			if ast.IsConstant(k.Value) {
				value = k.Value
			}
		case "default_factory":
			switch q := a.info.Qualified(k.Value); {
			case q == "builtins.list":
				value = &ast.List{Span: k.Span}
			case q == "builtins.dict":
				value = &ast.Dict{Span: k.Span}
			default:
				if l, ok := k.Value.(*ast.Lambda); ok {
					value = l.Body
				} else {
					value = &ast.Call{Span: k.Span, Func: k.Value}
				}
			}
		case "repr", "compare", "hash":
		default:
			return nil
		}
	}
	return value
}
