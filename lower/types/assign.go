package types

import "github.com/gosyncio/gosyncio/ast"

func (w *walker) assign(st *ast.Assign) {
	if w.assignSentinel(st) || w.assignGathered(st) {
		return
	}
	v := w.expr(st.Value)
	w.callForgets(st.Value)
	for _, t := range st.Targets {
		w.assignTo(t, v, st.Value)
	}
	for _, t := range st.Targets {
		w.assigned(t, v)
	}
}

// assignSentinel recognises NAME = object() at module level: a class of its own, with one instance.
func (w *walker) assignSentinel(st *ast.Assign) bool {
	p := w.p
	call, ok := st.Value.(*ast.Call)
	if !ok || w.fn != nil || w.class != nil || len(st.Targets) != 1 || len(call.Args)+len(call.Keywords) > 0 {
		return false
	}
	n, ok := st.Targets[0].(*ast.Name)
	if !ok || dottedName(call.Func) != "object" {
		return false
	}
	b := w.info.Use(n)
	if len(b.Sites) != 1 || !w.info.Use(call.Func.(*ast.Name)).Builtin {
		return false
	}
	v := p.variable(w.m, b)
	object := p.builtin("object")
	c := &Class{Name: "object", Module: object.Module, Members: map[string]*Member{}, Stub: object.Stub, Sentinel: v}
	c.MRO = []*Class{c, object}
	p.sentinels[v] = c
	p.add(v.Cell, &Atom{Class: c})
	p.exprs[st.Value] = v.Cell
	rec := p.callRecord(call)
	rec.Targets = []*Target{{Class: object, Fn: object.Members["__new__"].Fn}}
	p.exprs[call.Func] = &Cell{}
	p.add(p.exprs[call.Func], &Atom{Obj: object})
	return true
}

// assignGathered types a, b = await gather(f(), g()) item by item.
func (w *walker) assignGathered(st *ast.Assign) bool {
	if len(st.Targets) != 1 {
		return false
	}
	t, ok := st.Targets[0].(*ast.Tuple)
	if !ok {
		return false
	}
	call, ok := GatheredCall(st.Value)
	if !ok || !w.p.isIntrinsic(w.m, call.Func, "gather") || len(call.Args) < 2 {
		return false
	}
	for _, a := range call.Args {
		if _, ok := a.(*ast.Starred); ok {
			return false
		}
	}
	parts := GatheredParts(t.Elts, len(call.Args))
	if parts == nil {
		return false
	}
	w.p.gathered[call] = true
	w.expr(st.Value)
	for i, part := range parts {
		c := &Cell{}
		for _, a := range call.Args[part[0]:part[1]] {
			w.p.await(w.p.exprs[a], c)
		}
		if keepsErrors(call) {
			w.p.addInstance(c, "BaseException")
		}
		w.assignTo(t.Elts[i], c, nil)
	}
	w.callForgets(st.Value)
	return true
}

// GatheredParts are the members of a gather of n that each target takes, as a half-open range: one each, and the rest
// for a starred target. It is nil if they don't fit.
func GatheredParts(targets []ast.Expression, n int) [][2]int {
	star := -1
	for i, t := range targets {
		if _, ok := t.(*ast.Starred); ok {
			star = i
		}
	}
	rest := n - len(targets) + 1
	if star < 0 && rest != 1 || rest < 0 {
		return nil
	}
	var parts [][2]int
	at := 0
	for i := range targets {
		k := 1
		if i == star {
			k = rest
		}
		parts = append(parts, [2]int{at, at + k})
		at += k
	}
	return parts
}

// GatheredCall takes await f(…) apart.
func GatheredCall(e ast.Expression) (*ast.Call, bool) {
	a, ok := e.(*ast.Await)
	if !ok {
		return nil, false
	}
	call, ok := a.Value.(*ast.Call)
	return call, ok
}

// keepsErrors: return_exceptions=True, or anything that is not the constant False.
func keepsErrors(call *ast.Call) bool {
	for _, k := range call.Keywords {
		if k.Arg == "return_exceptions" {
			c, ok := k.Value.(*ast.Constant)
			if !ok {
				return true
			}
			b, ok := c.Value.(ast.ConstBool)
			return !ok || bool(b)
		}
	}
	return false
}

// assignTo lets a value flow into a target.
func (w *walker) assignTo(target ast.Expression, v *Cell, value ast.Expression) {
	p := w.p
	switch t := target.(type) {
	case *ast.Name:
		b := w.info.Use(t)
		cell := p.variable(w.m, b).Cell
		p.exprs[t] = cell
		p.flow(v, cell)
		w.forgetPath(w.path(t))
	case *ast.Attribute:
		w.storeAttribute(t, v)
		w.forgetAttr(t.Attr)
	case *ast.Subscript:
		w.storeSubscript(t, v)
		w.forgetItems()
	case *ast.Starred:
		list := w.is("list", v)
		w.assignTo(t.Value, list, nil)
	case *ast.Tuple:
		w.unpack(t.Elts, v)
	case *ast.List:
		w.unpack(t.Elts, v)
	}
}

// unpack spreads a value over targets.
func (w *walker) unpack(targets []ast.Expression, v *Cell) {
	p := w.p
	star := -1
	cells := make([]*Cell, len(targets))
	for i, t := range targets {
		cells[i] = &Cell{}
		if _, ok := t.(*ast.Starred); ok {
			star = i
		}
	}
	p.on(func() {
		for _, a := range v.Atoms() {
			if a.Class == nil {
				continue
			}
			if items := p.tupleItems(a); items != nil {
				for i := range targets {
					switch {
					case star < 0:
						if i < len(items) {
							p.flow(items[i], cells[i])
						}
					case i < star:
						if i < len(items) {
							p.flow(items[i], cells[i])
						}
					case i > star:
						if j := len(items) - (len(targets) - i); j >= 0 {
							p.flow(items[j], cells[i])
						}
					default:
						for j := star; j < len(items)-(len(targets)-star-1); j++ {
							p.flow(items[j], cells[i])
						}
					}
				}
				continue
			}
			for _, c := range cells {
				p.itemsOf(a, c, false)
			}
		}
	}, v)
	for i, t := range targets {
		w.assignTo(t, cells[i], nil)
	}
}

// tupleItems gives the items of a tuple of known length, or of a NamedTuple.
func (p *Program) tupleItems(a *Atom) []*Cell {
	if a.Class.Name == "tuple" && a.Class.Module == p.builtins && !a.Var {
		return a.Args
	}
	if a.Class.Named != nil {
		var cells []*Cell
		for _, f := range a.Class.Named {
			cells = append(cells, f.Cell)
		}
		return cells
	}
	return nil
}

func (w *walker) annAssign(st *ast.AnnAssign) {
	p := w.p
	typed := &Cell{}
	p.annotate(typed, st.Annotation, w.env())
	switch t := st.Target.(type) {
	case *ast.Name:
		b := w.info.Use(t)
		v := p.variable(w.m, b)
		v.Ann = st.Annotation
		p.exprs[t] = v.Cell
		if st.Value != nil {
			w.agree(w.expr(st.Value), typed)
			p.flow(p.exprs[st.Value], v.Cell)
			w.forgetPath(w.path(t))
			w.assigned(t, p.exprs[st.Value])
		}
		w.declared(v.Cell, typed)
	case *ast.Attribute:
		if st.Value != nil {
			w.agree(w.expr(st.Value), typed)
			w.storeAttribute(t, p.exprs[st.Value])
			w.forgetAttr(t.Attr)
			w.assigned(t, p.exprs[st.Value])
		} else {
			w.attribute(t)
		}
		if st.Value == nil || !sealed(st.Value) {
			w.storeAttribute(t, typed)
		}
	case *ast.Subscript:
		if st.Value != nil {
			w.storeSubscript(t, w.expr(st.Value))
		}
	}
	if st.Value != nil {
		w.callForgets(st.Value)
	}
}

// sealed: a number's annotation adds nothing to the number itself; "x: float = 0" holds an int.
func sealed(value ast.Expression) bool {
	_, ok := value.(*ast.Constant)
	return ok
}

// agree unifies the type arguments of a value with those of its annotation.
func (w *walker) agree(v, typed *Cell) {
	p := w.p
	p.on(func() {
		for _, a := range v.Atoms() {
			for _, b := range typed.Atoms() {
				if a != b && a.key() == b.key() {
					p.unifyAtoms(a, b)
				}
			}
		}
	}, v, typed)
}

// declared: the annotation of a variable counts only as far as values agree with it; it gives containers their
// types, and a variable that is never assigned its type.
func (w *walker) declared(cell, typed *Cell) {
	w.agree(cell, typed)
}

func (w *walker) augAssign(st *ast.AugAssign) {
	p := w.p
	out := &Cell{}
	switch t := st.Target.(type) {
	case *ast.Name:
		b := w.info.Use(t)
		v := p.variable(w.m, b)
		p.exprs[t] = w.read(t, v.Cell)
		w.inPlace(st, p.exprs[t], w.expr(st.Value), out)
		p.flow(out, v.Cell)
		w.forgetPath(w.path(t))
	case *ast.Attribute:
		cell := w.attribute(t)
		p.exprs[t] = w.read(t, cell)
		w.inPlace(st, p.exprs[t], w.expr(st.Value), out)
		w.storeFound(t, out)
		w.forgetAttr(t.Attr)
	case *ast.Subscript:
		cell := w.subscript(t)
		p.exprs[t] = cell
		w.inPlace(st, cell, w.expr(st.Value), out)
		w.storeSubscript(t, out)
	}
	w.callForgets(st.Value)
}

// inPlace is an augmented assignment: lists and sets change, numbers and texts make a new value.
func (w *walker) inPlace(st *ast.AugAssign, left, right, out *Cell) {
	p := w.p
	w.p.stored[st] = out
	p.on(func() {
		for _, a := range left.Atoms() {
			if a.Class == nil {
				continue
			}
			if a.Class.Name == "list" && a.Class.Module == p.builtins {
				p.add(out, a)
				if st.Op == ast.Add {
					item := a.Args[0]
					for _, b := range right.Atoms() {
						p.itemsOf(b, item, false)
					}
				}
				continue
			}
			if a.Class.Program() {
				if replacesOperator(a.Class, st.Op) {
					p.dunder(st, a, st.Op.InPlaceMethod(), []*Cell{right}, out)
					continue
				}
			}
			if m := a.Class.Lookup(st.Op.InPlaceMethod()); m != nil && m.Fn != nil && m.Fn.Stub != nil {
				p.add(out, a)
				p.dunder(st, a, st.Op.InPlaceMethod(), []*Cell{right}, &Cell{})
			}
		}
	}, left, right)
	w.binary(st, st.Op, left, right, out)
}

// replacesOperator reports whether instances of a class of the program have a method for an augmented operator.
func replacesOperator(c *Class, op ast.Operator) bool {
	m := c.Lookup(op.InPlaceMethod())
	return c.Program() && m != nil && m.Fn != nil
}

func (w *walker) del(t ast.Expression) {
	switch t := t.(type) {
	case *ast.Name:
		w.forgetPath(w.path(t))
	case *ast.Attribute:
		w.attribute(t)
	case *ast.Subscript:
		w.delSubscript(t)
	case *ast.Tuple:
		for _, x := range t.Elts {
			w.del(x)
		}
	case *ast.List:
		for _, x := range t.Elts {
			w.del(x)
		}
	}
}

// delSubscript types del x[i]: the __delitem__ of objects of the program is called.
func (w *walker) delSubscript(t *ast.Subscript) {
	p := w.p
	obj, index := w.expr(t.Value), w.expr(t.Slice)
	if p.exprs[t] == nil {
		p.exprs[t] = &Cell{}
	}
	p.on(func() {
		for _, a := range obj.Atoms() {
			if a.Class != nil && a.Class.Program() {
				p.dunder(t, a, "__delitem__", []*Cell{index}, &Cell{})
			}
		}
	}, obj, index)
}
