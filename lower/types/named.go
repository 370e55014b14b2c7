package types

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Attributes by name: getattr(x, "name") is x.name, and setattr(x, "name", v) is x.name = v, as an expression that the
// program does not hold. Where the name is computed, it is one of those that the program can tell: the strings that it may be,
// or the attributes that the object's class has and that begin and end as the name does. "visit_" + kind stands for
// all methods visit_….

// NamedAttrs are the accesses that a call of getattr, hasattr or setattr may make, with the call's object. whole says that the
// name is one of them for certain.
func (p *Program) NamedAttrs(e *ast.Call) (list []*ast.Attribute, whole bool) {
	n := p.named[e]
	if n == nil {
		return nil, false
	}
	return n.attrs, n.whole && (n.kw == nil || !n.kw.isOpen())
}

type namedAttrs struct {
	attrs []*ast.Attribute
	whole bool
	kw    *keywords // the names are those of a **parameter's arguments
	self  string    // the method that the call stands in, which is left out: its result would be itself
}

// NamedSelf is the name of the method that a getattr with a computed name stands in, if that may name it; it is none of
// NamedAttrs.
func (p *Program) NamedSelf(e *ast.Call) string {
	if n := p.named[e]; n != nil {
		return n.self
	}
	return ""
}

// attrNamed is the access of one name, made once.
func (p *Program) attrNamed(e *ast.Call, name string, ctx ast.ExprContext) (*ast.Attribute, bool) {
	n := p.named[e]
	for _, a := range n.attrs {
		if a.Attr == name {
			return a, false
		}
	}
	a := &ast.Attribute{Span: e.Span, Value: e.Args[0], Attr: name, Ctx: ctx}
	n.attrs = append(n.attrs, a)
	return a, true
}

// eachNamed calls visit for the access of each name that a call may mean, as they are found out.
func (w *walker) eachNamed(e *ast.Call, ctx ast.ExprContext, visit func(a *ast.Attribute)) {
	p := w.p
	if p.named[e] != nil {
		return
	}
	n := &namedAttrs{}
	p.named[e] = n
	if names, ok := w.stringsOf(e.Args[1], 0); ok {
		n.whole = true
		for _, name := range names {
			if a, fresh := p.attrNamed(e, name, ctx); fresh {
				visit(a)
			}
		}
		return
	}
	if prm := w.keywordName(e.Args[1]); prm != nil {
		n.kw, n.whole = p.keywordsOf(prm), true
		see := func(name string) {
			if a, fresh := p.attrNamed(e, name, ctx); fresh {
				visit(a)
			}
		}
		n.kw.each(see)
		return
	}
	prefix, suffix := affixes(e.Args[1])
	obj := p.exprs[e.Args[0]]
	p.on(func() {
		for _, a := range obj.Atoms() {
			if a.Class == nil || !a.Class.Program() || a.Class.Enum {
				continue
			}
			for _, name := range attributeNames(a.Class) {
				if !strings.HasPrefix(name, prefix) || !strings.HasSuffix(name, suffix) || ctx != ast.Load && a.Class.FieldOf(name) == nil {
					continue
				}
				if w.fn != nil && w.fn.Class != nil && w.fn.Name == name && a.Class.FieldOf(name) == nil {
					n.self = name
					continue
				}
				if at, fresh := p.attrNamed(e, name, ctx); fresh {
					visit(at)
				}
			}
		}
	}, obj)
}

// attributeNames are the attributes of a class of the program, special ones aside: fields, then what class bodies define, bases
// first.
func attributeNames(c *Class) []string {
	var names []string
	add := func(name string) {
		if !slices.Contains(names, name) && !(strings.HasPrefix(name, "__") && strings.HasSuffix(name, "__")) {
			names = append(names, name)
		}
	}
	for _, k := range slices.Backward(c.MRO) {
		if k.Program() {
			for _, name := range k.FieldOrder {
				add(name)
			}
		}
	}
	for _, k := range slices.Backward(c.MRO) {
		if k.Program() {
			for _, name := range k.Order {
				add(name)
			}
		}
	}
	for _, sub := range c.Subclasses {
		for _, name := range attributeNames(sub) {
			add(name)
		}
	}
	return names
}

// affixes are what a text is certain to begin and end with.
func affixes(e ast.Expression) (prefix, suffix string) {
	switch e := e.(type) {
	case *ast.Constant:
		s, _ := constStr(e)
		return s, s
	case *ast.BinOp:
		if e.Op == ast.Add {
			prefix, _ = affixes(e.Left)
			_, suffix = affixes(e.Right)
		}
	case *ast.JoinedStr:
		if len(e.Values) > 0 {
			if k, ok := e.Values[0].(*ast.Constant); ok {
				prefix, _ = constStr(k)
			}
			if k, ok := e.Values[len(e.Values)-1].(*ast.Constant); ok {
				suffix, _ = constStr(k)
			}
		}
	}
	return prefix, suffix
}

// stringsOf are the strings that an expression may be: a constant, a choice of them, or a variable that only ever holds such.
func (w *walker) stringsOf(e ast.Expression, depth int) ([]string, bool) {
	if depth > 4 {
		return nil, false
	}
	switch e := e.(type) {
	case *ast.Constant:
		s, ok := constStr(e)
		return []string{s}, ok
	case *ast.IfExp:
		a, ok := w.stringsOf(e.Body, depth+1)
		b, ok2 := w.stringsOf(e.Orelse, depth+1)
		return append(a, b...), ok && ok2
	case *ast.Name:
		b := w.info.Use(e)
		if b == nil || b.Builtin || b.Unresolved || len(b.Sites) == 0 {
			return nil, false
		}
		var all []string
		for _, s := range b.Sites {
			list, ok := w.boundStrings(s, e.ID, depth)
			if !ok {
				return nil, false
			}
			all = append(all, list...)
		}
		return all, true
	}
	return nil, false
}

// boundStrings are the strings that a binding may give a name.
func (w *walker) boundStrings(s scope.Site, name string, depth int) ([]string, bool) {
	var target, iter ast.Expression
	switch st := s.Stmt.(type) {
	case *ast.Assign:
		if len(st.Targets) == 1 {
			if n, ok := st.Targets[0].(*ast.Name); ok && n.ID == name {
				return w.stringsOf(st.Value, depth+1)
			}
		}
	case *ast.For:
		target, iter = st.Target, st.Iter
	case *ast.Comprehension:
		target, iter = st.Target, st.Iter
	}
	if target == nil {
		return nil, false
	}
	items, ok := w.displayOf(iter, depth)
	if !ok {
		return nil, false
	}
	at := -1
	if t, ok := target.(*ast.Tuple); ok {
		for i, x := range t.Elts {
			if n, ok := x.(*ast.Name); ok && n.ID == name {
				at = i
			}
		}
		if at < 0 {
			return nil, false
		}
	}
	var all []string
	for _, it := range items {
		if at >= 0 {
			t, ok := it.(*ast.Tuple)
			if !ok || at >= len(t.Elts) {
				return nil, false
			}
			it = t.Elts[at]
		}
		list, ok := w.stringsOf(it, depth+1)
		if !ok {
			return nil, false
		}
		all = append(all, list...)
	}
	return all, true
}

// displayOf are the items of a display, of the keys of one, of a variable that is bound once to one, or of d.items() of such.
func (w *walker) displayOf(e ast.Expression, depth int) ([]ast.Expression, bool) {
	switch e := e.(type) {
	case *ast.Tuple:
		return e.Elts, true
	case *ast.List:
		return e.Elts, true
	case *ast.Set:
		return e.Elts, true
	case *ast.Dict:
		return e.Keys, !slices.Contains(e.Keys, nil)
	case *ast.Name:
		b := w.info.Use(e)
		if b == nil || b.Builtin || len(b.Sites) != 1 || depth > 4 {
			return nil, false
		}
		if st, ok := b.Sites[0].Stmt.(*ast.Assign); ok && len(st.Targets) == 1 {
			if _, list := st.Value.(*ast.Tuple); list {
				return w.displayOf(st.Value, depth+1) // a tuple does not change
			}
		}
	case *ast.Call:
		a, ok := e.Func.(*ast.Attribute)
		if !ok || len(e.Args) > 0 {
			break
		}
		d, ok := a.Value.(*ast.Dict)
		if !ok || slices.Contains(d.Keys, nil) {
			break
		}
		switch a.Attr {
		case "keys":
			return d.Keys, true
		case "items":
			var pairs []ast.Expression
			for i, k := range d.Keys {
				pairs = append(pairs, &ast.Tuple{Elts: []ast.Expression{k, d.Values[i]}})
			}
			return pairs, true
		}
	}
	return nil, false
}

// typeGetattr: getattr is the attribute that it names, or the default.
func typeGetattr(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) < 2 || len(e.Keywords) > 0 || hasStarred(e.Args) {
		return false
	}
	w.eachNamed(e, ast.Load, func(a *ast.Attribute) {
		w.p.exprs[a] = w.attribute(a)
		w.p.flow(w.p.exprs[a], out)
	})
	if len(e.Args) == 3 {
		w.p.flow(w.p.exprs[e.Args[2]], out)
	}
	return true
}

// typeHasattr: hasattr(x, name) looks at x.name.
func typeHasattr(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 2 || hasStarred(e.Args) {
		return false
	}
	w.p.addInstance(out, "bool")
	w.eachNamed(e, ast.Load, func(a *ast.Attribute) { w.p.exprs[a] = w.attribute(a) })
	return true
}

// typeSetattr: setattr(x, name, v) is x.name = v.
func typeSetattr(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 3 || hasStarred(e.Args) {
		return false
	}
	w.p.addInstance(out, "NoneType")
	w.eachNamed(e, ast.Store, func(a *ast.Attribute) { w.storeAttribute(a, w.p.exprs[e.Args[2]]) })
	return true
}

// typeDelattr: delattr(x, name) is del x.name.
func typeDelattr(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 2 || hasStarred(e.Args) {
		return false
	}
	w.p.addInstance(out, "NoneType")
	w.eachNamed(e, ast.Del, func(a *ast.Attribute) { w.p.exprs[a] = w.attribute(a) })
	return true
}

func hasStarred(list []ast.Expression) bool {
	for _, x := range list {
		if _, ok := x.(*ast.Starred); ok {
			return true
		}
	}
	return false
}
