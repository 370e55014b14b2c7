package types

import "github.com/gosyncio/gosyncio/ast"

// spreadFits calls choose with the overloads that are left. Those that take another number of arguments than a tuple
// passes, in range(*bounds), are not. How many arguments *rows passes isn't known, nor what names **options has, so of the overloads those are
// meant that take any.
func (p *Program) spreadFits(e *ast.Call, fits []*overload, choose func([]*overload)) {
	for _, k := range e.Keywords {
		if k.Arg == "" {
			fits = only(fits, VarKw)
		}
	}
	list := Positional(e)
	if !hasStarred(list) || len(fits) == 1 {
		choose(fits)
		return
	}
	var starred []*Cell
	for _, x := range list {
		if st, ok := x.(*ast.Starred); ok {
			starred = append(starred, p.exprs[st.Value])
		}
	}
	done := false
	p.on(func() {
		n, known := p.Count(list)
		if done || n < 0 {
			return
		}
		done = true
		if !known {
			choose(only(fits, VarPos))
			return
		}
		var left []*overload
		for _, o := range fits {
			if Misfit(o.fn, e, o.slots, len(o.fn.Params)-len(o.slots)+n) == "" {
				left = append(left, o)
			}
		}
		if len(left) == 0 {
			left = fits
		}
		choose(left)
	}, starred...)
}

// Count is how many values arguments pass, if all that is spread are tuples; -1 as long as nothing is known of some.
func (p *Program) Count(list []ast.Expression) (n int, known bool) {
	known = true
	for _, x := range list {
		st, ok := x.(*ast.Starred)
		if !ok {
			n++
			continue
		}
		atoms := p.exprs[st.Value].Atoms()
		if len(atoms) == 0 {
			return -1, false
		}
		size := -1
		for i, a := range atoms {
			items := p.tupleItems(a)
			if items == nil || i > 0 && size != len(items) {
				known = false
			}
			size = len(items)
		}
		n += size
	}
	return n, known
}

// only keeps the overloads with a parameter of a kind, if there are any.
func only(fits []*overload, kind ParamKind) []*overload {
	var open []*overload
	for _, o := range fits {
		for _, p := range o.fn.Params {
			if p.Kind == kind {
				open = append(open, o)
				break
			}
		}
	}
	if len(open) == 0 {
		return fits
	}
	return open
}

type overload struct {
	fn    *Func
	slots []*Slot
}

// choose applies the overload whose parameters accept the arguments; where arguments are of several kinds, every
// overload that one of them needs.
func (p *Program) choose(e *ast.Call, rec *Call, t *Target, fits []*overload, recv *Atom, out *Cell) {
	if len(fits) == 1 {
		t.Fn = fits[0].fn
		p.applySlots(rec, fits[0], recv, out)
		return
	}
	var watch []*Cell
	watched := map[*Cell]bool{}
	applied := map[*overload]bool{}
	var run func()
	// The choice may depend on the items of an iterable: watch those too, as they turn up.
	rewatch := func() {
		for _, s := range fits[0].slots {
			if s.Expr == nil {
				continue
			}
			for _, a := range p.exprs[s.Expr].Atoms() {
				for _, c := range a.Args {
					if r := c.root(); !watched[r] {
						watched[r] = true
						p.on(run, r)
					}
				}
			}
		}
	}
	for _, s := range fits[0].slots {
		if s.Expr != nil {
			watch = append(watch, p.exprs[s.Expr])
		}
	}
	p.undecided = append(p.undecided, func() bool {
		if len(applied) > 0 {
			return false
		}
		applied[fits[0]] = true
		t.Fn = fits[0].fn
		p.applySlots(rec, fits[0], recv, out)
		return true
	})
	run = func() {
		rewatch()
		for _, o := range fits {
			ok, known := p.accepts(o)
			if !known {
				return
			}
			if ok {
				if !applied[o] {
					applied[o] = true
					t.Fn = o.fn
					p.applySlots(rec, o, recv, out)
				}
				return
			}
		}
		// Arguments of several kinds: each needs its own overload; the last, the most general, is taken as well.
		last := fits[len(fits)-1]
		if !applied[last] {
			applied[last] = true
			t.Fn = last.fn
			p.applySlots(rec, last, recv, out)
		}
	}
	p.on(run, watch...)
}

// accepts reports whether an overload takes the arguments' kinds; not known if one has none yet.
func (p *Program) accepts(o *overload) (ok, known bool) {
	e := &env{module: o.fn.Module}
	for _, s := range o.slots {
		if s.Param.Ann == nil {
			continue
		}
		exprs := s.Exprs
		if s.Expr != nil {
			exprs = []ast.Expression{s.Expr}
		}
		for _, x := range exprs {
			if _, isStar := x.(*ast.Starred); isStar {
				continue
			}
			if isNumberUnion(s.Param.Ann) && !p.mixedNumber(p.exprs[x]) {
				return false, len(p.exprs[x].Atoms()) > 0
			}
			if !p.literalFits(s.Param.Ann, x) {
				return false, true
			}
			cell := p.exprs[x]
			if len(cell.Atoms()) == 0 {
				if _, isLambda := x.(*ast.Lambda); !isLambda {
					return false, false
				}
			}
			for _, a := range cell.Atoms() {
				if p.itemsPending(s.Param.Ann, a) {
					return false, false
				}
				if !p.admits(s.Param.Ann, a, e) {
					return false, true
				}
			}
		}
	}
	return true, true
}

// isNumberUnion: int | float, which stands for numbers of either kind; what is a float alone takes float.
func isNumberUnion(ann ast.Expression) bool {
	u, ok := ann.(*ast.BinOp)
	return ok && dottedName(u.Left) == "int" && dottedName(u.Right) == "float"
}

// mixedNumber reports whether ints and floats may arrive in a cell.
func (p *Program) mixedNumber(c *Cell) bool {
	whole, float := false, false
	for _, a := range c.Atoms() {
		r := p.rank(a.Class)
		whole, float = whole || r == 1 || r == 2, float || r == 3
	}
	return whole && float
}

// literalFits checks an argument against Literal[…].
func (p *Program) literalFits(ann, x ast.Expression) bool {
	sub, ok := ann.(*ast.Subscript)
	if !ok {
		return true
	}
	if n, ok := sub.Value.(*ast.Name); !ok || n.ID != "Literal" {
		return true
	}
	k, ok := x.(*ast.Constant)
	if !ok {
		return false
	}
	for _, want := range elements(sub.Slice) {
		if c, ok := want.(*ast.Constant); ok && ast.SameConst(c.Value, k.Value) {
			return true
		}
	}
	return false
}

// admits reports whether a parameter's annotation lets a kind of value in.
func (p *Program) admits(ann ast.Expression, a *Atom, e *env) bool {
	switch x := ann.(type) {
	case *ast.Constant:
		return !ast.IsNone(x) || isNone(a)
	case *ast.BinOp:
		return p.admits(x.Left, a, e) || p.admits(x.Right, a, e)
	case *ast.Subscript:
		name := dottedName(x.Value)
		switch name {
		case "Optional":
			return isNone(a) || p.admits(x.Slice, a, e)
		case "Union":
			for _, m := range elements(x.Slice) {
				if p.admits(m, a, e) {
					return true
				}
			}
			return false
		case "Callable":
			return a.Fn != nil || a.Obj != nil || a.Class != nil && a.Class.Lookup("__call__") != nil
		case "type":
			return a.Obj != nil
		case "Literal":
			return true
		case "tuple":
			elts := elements(x.Slice)
			if p.builtinName(a.Class) != "tuple" {
				return false
			}
			if len(elts) == 2 {
				if k, ok := elts[1].(*ast.Constant); ok {
					if _, ok := k.Value.(ast.ConstEllipsis); ok {
						return true
					}
				}
			}
			return a.Var || len(elts) == len(a.Args)
		case "Iterable", "Iterator", "Sequence", "Collection", "list":
			if !p.admitsClass(x.Value, a, e) {
				return false
			}
			for _, item := range p.knownItems(a) {
				if !p.admits(x.Slice, item, e) {
					return false
				}
			}
			return true
		}
		return p.admitsClass(x.Value, a, e)
	case *ast.Name, *ast.Attribute:
		return p.admitsClass(ann, a, e)
	}
	return true
}

// knownItems are the kinds of item of a builtin iterable.
func (p *Program) knownItems(a *Atom) []*Atom {
	if a.Class == nil {
		return nil
	}
	switch a.Class.Name {
	case "list", "set", "frozenset", "dict", "tuple", "Generator", "Iterator", "deque":
		var items []*Atom
		for i, c := range a.Args {
			if i == 0 || a.Class.Name == "tuple" {
				items = append(items, c.Atoms()...)
			}
		}
		return items
	case "str":
		return []*Atom{a}
	case "range":
		return []*Atom{{Class: p.builtin("int")}}
	case "dict_keys":
		return a.Args[0].Atoms()
	case "dict_values":
		return a.Args[1].Atoms()
	case "dict_items":
		return []*Atom{{Class: p.builtin("tuple"), Args: a.Args}}
	}
	return nil
}

// itemsPending reports whether an iterable's items are not known yet, where an overload depends on them.
func (p *Program) itemsPending(ann ast.Expression, a *Atom) bool {
	sub, ok := ann.(*ast.Subscript)
	if !ok || a.Class == nil || len(a.Args) == 0 {
		return false
	}
	n, ok := sub.Value.(*ast.Name)
	if !ok || n.ID != "Iterable" && n.ID != "Sequence" && n.ID != "list" {
		return false
	}
	return len(p.knownItems(a)) == 0 && (iterables[a.Class.Name] || a.Class.Name == "deque")
}

func (p *Program) admitsClass(name ast.Expression, a *Atom, e *env) bool {
	v := p.resolve(e, name)
	if v == nil || v.Class == nil {
		return true // a type variable
	}
	c := v.Class
	switch c.Name {
	case "Any", "object", "Hashable", "Sized":
		return true
	case "Iterable", "Iterator", "Sequence", "Collection", "Reversible":
		if a.Obj != nil {
			return a.Obj.Enum
		}
		return a.Class != nil && (a.Class.Lookup("__iter__") != nil || a.Class.Lookup("__getitem__") != nil || iterables[a.Class.Name])
	case "AsyncIterable", "AsyncIterator":
		return a.Class != nil && (a.Class.Lookup("__aiter__") != nil || a.Class.Name == "AsyncGenerator")
	case "Awaitable", "Coroutine":
		return a.Class != nil && (a.Class.Name == "Coroutine" || c.Name == "Awaitable" && a.Class.Lookup("__await__") != nil)
	case "Mapping", "MutableMapping":
		k, _ := p.mapping(a)
		return k != nil
	case "Callable":
		return a.Fn != nil || a.Obj != nil || a.Class != nil && a.Class.Lookup("__call__") != nil
	case "float":
		if c.Module == p.builtins {
			return p.rank(a.Class) >= 1 && p.rank(a.Class) <= 3
		}
	case "int":
		if c.Module == p.builtins {
			return p.rank(a.Class) == 1 || p.rank(a.Class) == 2
		}
	case "type":
		return a.Obj != nil
	}
	return a.Class != nil && (a.Class.IsSubclass(c) || c == p.builtin("str") && p.plainAtom(a).Class == c)
}

var iterables = map[string]bool{"Generator": true, "Iterator": true, "Iterable": true, "tuple": true, "list": true, "dict": true, "set": true, "frozenset": true, "str": true, "bytes": true, "bytearray": true, "range": true, "dict_keys": true, "dict_values": true}
