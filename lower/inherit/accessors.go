package inherit

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
)

// partWriter writes what one accessor does.
type partWriter struct {
	*specialized
	of               *class
	name             string
	self, obj, class string
}

func (w *partWriter) copier() *decorate.Copier {
	cp := &decorate.Copier{}
	copied := func(e ast.Expression) ast.Expression {
		return cp.Statements([]ast.Statement{&ast.Expr{Span: e.Pos(), Value: e}}, w.info, w.identities)[0].(*ast.Expr).Value
	}
	cp.Expr = func(e ast.Expression) ast.Expression {
		if t, ok := w.fold(e, w.self, nil); ok {
			return text(e.Pos(), t)
		}
		if v := w.value(e); v != nil {
			return copied(v)
		}
		switch e := e.(type) {
		case *ast.Name:
			switch e.ID {
			case w.self:
				w.keeps = true
				return w.object(e.Span)
			case w.obj:
				return &ast.Name{Span: e.Span, ID: "self", Ctx: e.Ctx}
			case w.class:
				w.fine = false
			case "self":
				w.fine = false
			}
		case *ast.Subscript:
			if w.isDict(e.Value) {
				return w.entry(e.Span, e.Slice, e.Ctx)
			}
		case *ast.Compare:
			if len(e.Ops) == 1 && (e.Ops[0] == ast.In || e.Ops[0] == ast.NotIn) && w.isDict(e.Comparators[0]) {
				if a, ok := w.entry(e.Span, e.Left, ast.Load).(*ast.Attribute); ok {
					has := ast.Expression(&ast.Call{Span: e.Span, Func: &ast.Name{Span: e.Span, ID: "hasattr"}, Args: []ast.Expression{a.Value, text(e.Span, a.Attr)}})
					if e.Ops[0] == ast.NotIn {
						has = &ast.UnaryOp{Span: e.Span, Op: ast.Not, Operand: has}
					}
					return has
				}
			}
		case *ast.JoinedStr:
			return w.joined(e, copied)
		case *ast.Call:
			if w.isSuper(e) {
				w.fine = false
			}
			if a, ok := e.Func.(*ast.Attribute); ok && a.Attr == "get" && w.isDict(a.Value) && len(e.Args) > 0 && len(e.Args) < 3 {
				if at, ok := w.entry(e.Span, e.Args[0], ast.Load).(*ast.Attribute); ok {
					fallback := ast.Expression(&ast.Constant{Span: e.Span, Value: ast.ConstNone{}})
					if len(e.Args) == 2 {
						fallback = copied(e.Args[1])
					}
					return &ast.Call{Span: e.Span, Func: &ast.Name{Span: e.Span, ID: "getattr"}, Args: []ast.Expression{at.Value, text(e.Span, at.Attr), fallback}}
				}
			}
			if a := w.named(e, "getattr", 2); a != nil {
				return a
			}
		case *ast.Attribute:
			if e.Attr == "__dict__" {
				w.fine = false
			}
		}
		return nil
	}
	cp.Stmt = func(st ast.Statement) []ast.Statement {
		switch st := st.(type) {
		case *ast.If:
			if is, known := w.asksObject(st.Test); known && is {
				return cp.Statements(st.Body, w.info, w.identities)
			} else if known && len(st.Orelse) > 0 {
				return cp.Statements(st.Orelse, w.info, w.identities)
			} else if known {
				return []ast.Statement{&ast.Pass{Span: st.Span}}
			}
			if test := w.simplify(st.Test); test != st.Test {
				out := &ast.If{Span: st.Span, Test: copied(test), Body: cp.Statements(st.Body, w.info, w.identities)}
				if len(st.Orelse) > 0 {
					out.Orelse = cp.Statements(st.Orelse, w.info, w.identities)
				}
				return []ast.Statement{out}
			}
		case *ast.Return:
			if call, ok := st.Value.(*ast.Call); ok {
				if list := w.inherited(call); list != nil {
					return list
				}
			}
		case *ast.Expr:
			call, ok := st.Value.(*ast.Call)
			if !ok {
				return nil
			}
			if list := w.inherited(call); list != nil {
				return list
			}
			if a := w.named(call, "setattr", 3); a != nil {
				a.Ctx = ast.Store
				return []ast.Statement{&ast.Assign{Span: st.Span, Targets: []ast.Expression{a}, Value: copied(call.Args[2])}}
			}
			if a := w.named(call, "delattr", 2); a != nil {
				a.Ctx = ast.Del
				return []ast.Statement{&ast.Delete{Span: st.Span, Targets: []ast.Expression{a}}}
			}
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef, *ast.Global, *ast.Nonlocal:
			w.fine = false
		}
		return nil
	}
	return cp
}

// isDict: obj.__dict__.
func (w *partWriter) isDict(e ast.Expression) bool {
	a, ok := e.(*ast.Attribute)
	if !ok || a.Attr != "__dict__" {
		return false
	}
	n, ok := a.Value.(*ast.Name)
	return ok && n.ID == w.obj
}

// entry is the attribute for an entry of the object's __dict__; what the property has under its own name has another.
func (w *partWriter) entry(at ast.Span, key ast.Expression, ctx ast.ExprContext) ast.Expression {
	name, ok := w.fold(key, w.self, nil)
	if !ok {
		w.fine = false
		return nil
	}
	if name == w.specialized.use.name {
		name = w.storage
	}
	return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: "self"}, Attr: name, Ctx: ctx}
}

// named is the attribute that getattr(obj, name) and its like ask for; nil for other calls.
func (w *partWriter) named(call *ast.Call, fn string, n int) *ast.Attribute {
	if w.info.Qualified(call.Func) != "builtins."+fn || len(call.Args) != n {
		return nil
	}
	of, ok := call.Args[0].(*ast.Name)
	name, known := w.fold(call.Args[1], w.self, nil)
	if !ok || of.ID != w.obj || !known || name == w.specialized.use.name {
		return nil
	}
	return &ast.Attribute{Span: call.Span, Value: &ast.Name{Span: call.Span, ID: "self"}, Attr: name, Ctx: ast.Load}
}

// value is what __init__ gave an attribute of the descriptor, or nil.
func (w *partWriter) value(e ast.Expression) ast.Expression {
	a, ok := e.(*ast.Attribute)
	if !ok || a.Ctx != ast.Load {
		return nil
	}
	if n, ok := a.Value.(*ast.Name); !ok || n.ID != w.self {
		return nil
	}
	return w.values[a.Attr]
}

// simplify leaves the parts of a condition out of which the outcome is known.
func (w *partWriter) simplify(test ast.Expression) ast.Expression {
	b, ok := test.(*ast.BoolOp)
	if !ok {
		return test
	}
	var rest []ast.Expression
	for _, v := range b.Values {
		if is, known := w.asksObject(v); known && is == (b.Op == ast.And) {
			continue
		}
		rest = append(rest, w.simplify(v))
	}
	switch {
	case len(rest) == len(b.Values):
		return test
	case len(rest) == 1:
		return rest[0]
	}
	return &ast.BoolOp{Span: b.Span, Op: b.Op, Values: rest}
}

// asksObject decides whether obj is None, which is asked of an object, and tests of what __init__ gave the descriptor.
func (w *partWriter) asksObject(test ast.Expression) (is, known bool) {
	if v := w.value(test); v != nil {
		return truth(v)
	}
	switch t := test.(type) {
	case *ast.UnaryOp:
		if t.Op == ast.Not {
			is, known = w.asksObject(t.Operand)
			return !is, known
		}
	case *ast.BoolOp:
		for _, v := range t.Values {
			if is, known = w.asksObject(v); !known || is == (t.Op == ast.Or) {
				return is, known
			}
		}
		return is, known
	case *ast.Compare:
		if v := w.value(t.Left); v != nil && len(t.Ops) == 1 {
			identity := t.Ops[0] == ast.Is || t.Ops[0] == ast.IsNot
			return ast.IsNone(v) == (t.Ops[0] == ast.Is), identity && ast.IsNone(t.Comparators[0])
		}
		n, ok := t.Left.(*ast.Name)
		if !ok || n.ID != w.obj || len(t.Ops) != 1 {
			return false, false
		}
		if ast.IsNone(t.Comparators[0]) {
			return t.Ops[0] == ast.IsNot, t.Ops[0] == ast.Is || t.Ops[0] == ast.IsNot
		}
	}
	return false, false
}

// joined is a text with the parts that are known written into it.
func (w *partWriter) joined(e *ast.JoinedStr, copied func(ast.Expression) ast.Expression) ast.Expression {
	out := &ast.JoinedStr{Span: e.Span}
	for _, v := range e.Values {
		if t, ok := w.fold(v, w.self, nil); ok {
			if n := len(out.Values); n > 0 {
				if k, ok := out.Values[n-1].(*ast.Constant); ok {
					last := *k
					last.Value = ast.ConstStr(string(k.Value.(ast.ConstStr)) + t)
					out.Values[n-1] = &last
					continue
				}
			}
			out.Values = append(out.Values, text(v.Pos(), t))
			continue
		}
		out.Values = append(out.Values, copied(v))
	}
	return out
}

// inherited is what super().__set__(obj, value) does, where it can be written in its place; nil for other calls.
func (w *partWriter) inherited(call *ast.Call) []ast.Statement {
	a, ok := call.Func.(*ast.Attribute)
	if !ok || a.Attr != w.name || !w.isSuper(a.Value) {
		return nil
	}
	k := next(w.kind.mro, w.of, w.name)
	if k == nil || k.opaque || len(call.Keywords) > 0 {
		return nil
	}
	body, params := w.body(k, w.name, len(k.defs[w.name][0].(*ast.FunctionDef).Args.Args))
	if len(call.Args) != len(params)-1 {
		w.fine = false
		return nil
	}
	if w.name != "__get__" && slices.ContainsFunc(body, returns) {
		w.fine = false
	}
	if w.name != "__set__" {
		return body
	}
	if n, ok := call.Args[1].(*ast.Name); ok && n.ID == params[2] {
		return body
	}
	at := call.Span
	value := w.copier().Statements([]ast.Statement{&ast.Expr{Span: at, Value: call.Args[1]}}, w.info, w.identities)[0].(*ast.Expr).Value
	return append([]ast.Statement{&ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: params[2], Ctx: ast.Store}}, Value: value}}, body...)
}

// returns reports whether a statement may return.
func returns(st ast.Statement) bool {
	found := false
	ast.Walk(st, func(n any) bool {
		_, is := n.(*ast.Return)
		found = found || is
		return !found
	})
	return found
}
