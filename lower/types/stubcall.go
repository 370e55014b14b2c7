package types

import "github.com/gosyncio/gosyncio/ast"

// solved gives the environment of a stub's function at a site: its own type variables, and those of the receiver.
func (p *Program) solved(site map[*Func]map[string]*Cell, f *Func, recv *Atom) *env {
	tv := site[f]
	if tv == nil {
		tv = map[string]*Cell{}
		site[f] = tv
		for _, name := range f.TypeParams() {
			tv[name] = &Cell{}
		}
	}
	e := &env{module: f.Module, tvars: tv}
	if recv != nil && f.Class != nil && p.builtinName(recv.Class) == "tuple" && !recv.Var && len(f.Class.Params) == 1 {
		// The T of a tuple whose items are told apart is what they have in common.
		name := f.Class.Params[0]
		if tv[name] == nil {
			tv[name] = &Cell{}
			for _, a := range recv.Args {
				p.flow(a, tv[name])
			}
		}
	} else if recv != nil && f.Class != nil && recv.Class != nil {
		for i, a := range p.baseArgs(recv, f.Class) {
			if i < len(f.Class.Params) {
				name := f.Class.Params[i]
				if have := tv[name]; have == nil {
					tv[name] = a
				} else if have.root() != a.root() {
					p.unify(have, a)
				}
			}
		}
	}
	if recv != nil && f.Class != nil && recv.Class != nil {
		self := &Cell{}
		p.add(self, recv)
		e.self = self
	}
	return e
}

// baseArgs are the type arguments of an atom, as its base class sees them.
func (p *Program) baseArgs(a *Atom, base *Class) []*Cell {
	if a.Class == base {
		return a.Args
	}
	key := baseKey{a, base}
	if args, ok := p.baseCache[key]; ok {
		return args
	}
	p.baseCache[key] = nil
	e := &env{module: a.Class.Module, tvars: map[string]*Cell{}}
	for i, name := range a.Class.Params {
		if i < len(a.Args) {
			e.tvars[name] = a.Args[i]
		}
	}
	for _, b := range a.Class.Bases {
		if !b.Class.IsSubclass(base) {
			continue
		}
		up := &Atom{Class: b.Class}
		for i := range b.Class.Params {
			arg := &Cell{}
			if i < len(b.Args) {
				p.bindAnnotation(arg, b.Args[i], e)
			}
			up.Args = append(up.Args, arg)
		}
		args := p.baseArgs(up, base)
		p.baseCache[key] = args
		return args
	}
	return nil
}

// bindAnnotation evaluates a type expression so that a lone type variable stays the same cell.
func (p *Program) bindAnnotation(cell *Cell, ann ast.Expression, e *env) {
	if n, ok := ann.(*ast.Name); ok {
		if tv := e.tvars[n.ID]; tv != nil {
			p.unify(cell, tv)
			return
		}
	}
	p.annotate(cell, ann, e)
}

type baseKey struct {
	a    *Atom
	base *Class
}

// callStub types a call of a stub's function: the overloads that fit.
func (w *walker) callStub(e *ast.Call, rec *Call, f *Func, recv *Atom, out *Cell) {
	p := w.p
	if special := intrinsicTypes[f.Stub.Intrinsic]; special != nil {
		if rec.bound[f] {
			return
		}
		if special(w, e, rec, f, recv, out) {
			rec.bound[f] = true
			rec.Targets = append(rec.Targets, &Target{Fn: f, Recv: recv})
			return
		}
	}
	key := any(f)
	if recv != nil {
		key = [2]any{f, recv.Class}
	}
	if rec.bound[key] {
		return
	}
	rec.bound[key] = true
	skip := 0
	if recv != nil {
		skip = 1
	}
	t := &Target{Fn: f, Recv: recv}
	rec.Targets = append(rec.Targets, t)
	var fits []*overload
	for _, o := range f.Overloads {
		if slots, problem := Bind(o, e, skip); problem == "" {
			fits = append(fits, &overload{o, slots})
		}
	}
	if len(fits) == 0 {
		_, p.bindErr[e] = Bind(f.Overloads[0], e, skip)
		return
	}
	p.spreadFits(e, fits, func(fits []*overload) { p.choose(e, rec, t, fits, recv, out) })
}

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
		if c, ok := want.(*ast.Constant); ok && sameConst(c.Value, k.Value) {
			return true
		}
	}
	return false
}

func sameConst(a, b ast.Const) bool {
	if x, ok := a.(ast.ConstInt); ok {
		y, ok := b.(ast.ConstInt)
		return ok && x.Cmp(y.Int) == 0
	}
	return a == b
}

// admits reports whether a parameter's annotation lets a kind of value in.
func (p *Program) admits(ann ast.Expression, a *Atom, e *env) bool {
	switch x := ann.(type) {
	case *ast.Constant:
		if _, ok := x.Value.(ast.ConstNone); ok {
			return isNone(a)
		}
		return true
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

// applySlots matches arguments with an overload's parameters, and gives its result.
func (p *Program) applySlots(rec *Call, o *overload, recv *Atom, out *Cell) {
	e := p.solved(rec.Site, o.fn, recv)
	for _, s := range o.slots {
		exprs := s.Exprs
		if s.Expr != nil {
			exprs = append([]ast.Expression{s.Expr}, exprs...)
		}
		for i, x := range exprs {
			if _, ok := x.(*ast.Starred); ok {
				item := &Cell{}
				p.tailItems(exprs[i:], s.Index, true, item)
				p.match(s.Param.Ann, item, e)
				break
			}
			p.match(s.Param.Ann, p.exprs[x], e)
		}
		if s.Tail != nil {
			item := &Cell{}
			p.tailItems(s.Tail, s.Index, false, item)
			p.match(s.Param.Ann, item, e)
		}
		if s.Expr == nil && len(exprs) == 0 && s.Tail == nil && s.Param.Default != nil {
			p.constantDefault(s.Param, e)
		}
		p.matchKeywords(o.fn, s, e)
	}
	p.stubResult(o.fn, e, out)
}

// matchKeywords matches the arguments that **kwargs takes: the values, and the names where those become keys.
func (p *Program) matchKeywords(f *Func, s *Slot, e *env) {
	key := e.tvars[f.Stub.Keywords]
	for _, k := range s.Kw {
		if k.Arg != "" {
			p.match(s.Param.Ann, p.exprs[k.Value], e)
			if key != nil {
				p.addInstance(key, "str")
			}
			continue
		}
		v, item := p.exprs[k.Value], &Cell{}
		p.on(func() {
			for _, a := range v.Atoms() {
				if kk, vv := p.mapping(a); kk != nil {
					p.flow(vv, item)
					if key != nil {
						p.flow(kk, key)
					}
				}
			}
		}, v)
		p.match(s.Param.Ann, item, e)
	}
}

// constantDefault matches a default that stands for a value of a type variable: result: T = None.
func (p *Program) constantDefault(prm *Param, e *env) {
	n, ok := prm.Ann.(*ast.Name)
	if !ok || e.tvars[n.ID] == nil {
		return
	}
	if k, ok := prm.Default.(*ast.Constant); ok {
		if name := constClass(k.Value); name != "" && name != "EllipsisType" {
			p.addInstance(e.tvars[n.ID], name)
		}
	}
}

func (p *Program) stubResult(f *Func, e *env, out *Cell) {
	if f.Returns == nil {
		p.addInstance(out, "NoneType")
		return
	}
	if f.Async {
		ret := &Cell{}
		p.bindAnnotation(ret, f.Returns, e)
		p.addTyping(out, "Coroutine", ret)
		return
	}
	if n, ok := f.Returns.(*ast.Name); ok && e.tvars[n.ID] != nil {
		p.flow(e.tvars[n.ID], out)
		return
	}
	p.annotateExact(out, f.Returns, e)
}

// annotateExact is annotate for a stub's result, where type variables inside arguments stay the same cells.
func (p *Program) annotateExact(out *Cell, ann ast.Expression, e *env) {
	switch x := ann.(type) {
	case *ast.BinOp:
		p.annotateExact(out, x.Left, e)
		p.annotateExact(out, x.Right, e)
	case *ast.Subscript:
		v := p.resolve(e, x.Value)
		if v == nil || v.Class == nil {
			return
		}
		switch dottedName(x.Value) {
		case "Optional":
			p.addInstance(out, "NoneType")
			p.annotateExact(out, x.Slice, e)
			return
		case "Union", "Literal", "Annotated", "type", "Final":
			p.annotate(out, ann, e)
			return
		case "Callable":
			p.annotateCallable(out, x, e)
			return
		}
		a := &Atom{Class: v.Class}
		args := elements(x.Slice)
		if p.builtinName(v.Class) == "tuple" && len(args) == 2 {
			if k, ok := args[1].(*ast.Constant); ok {
				if _, ok := k.Value.(ast.ConstEllipsis); ok {
					a.Var, args = true, args[:1]
				}
			}
		}
		for _, g := range args {
			c := &Cell{}
			if n, ok := g.(*ast.Name); ok && e.tvars[n.ID] != nil {
				c = e.tvars[n.ID]
			} else {
				p.annotateExact(c, g, e)
			}
			a.Args = append(a.Args, c)
		}
		if p.builtinName(v.Class) == "list" {
			a.Shape = &Cell{}
		}
		p.add(out, a)
	case *ast.Name:
		if tv := e.tvars[x.ID]; tv != nil {
			p.flow(tv, out)
			return
		}
		p.annotate(out, ann, e)
	default:
		p.annotate(out, ann, e)
	}
}

// annotateCallable: a stub that returns a function gives one of its own shape.
func (p *Program) annotateCallable(out *Cell, x *ast.Subscript, e *env) {
	args := elements(x.Slice)
	if len(args) != 2 {
		return
	}
	f := p.callables[x]
	if f == nil {
		f = &Func{Name: "<callable>", Module: e.module, Ret: &Cell{}, walked: true, Node: x}
		if l, ok := args[0].(*ast.List); ok {
			for i, prm := range l.Elts {
				c := &Cell{}
				p.annotate(c, prm, e)
				f.Params = append(f.Params, &Param{Name: string(rune('a' + i)), Cell: c})
			}
		}
		p.annotate(f.Ret, args[1], e)
		f.Overloads = []*Func{f}
		p.callables[x] = f
	}
	p.add(out, &Atom{Fn: f})
}

// match lets an argument solve the type variables of a parameter's annotation, and calls a callback.
func (p *Program) match(ann ast.Expression, arg *Cell, e *env) {
	switch x := ann.(type) {
	case *ast.Name:
		if tv := e.tvars[x.ID]; tv != nil {
			p.flow(arg, tv)
			return
		}
		if x.ID == "Callable" {
			p.callValue(arg, nil, &Cell{})
		}
	case *ast.BinOp:
		p.match(x.Left, arg, e)
		p.match(x.Right, arg, e)
	case *ast.Subscript:
		args := elements(x.Slice)
		switch name := dottedName(x.Value); name {
		case "Optional":
			some := &Cell{}
			p.flowIf(arg, some, func(a *Atom) bool { return !isNone(a) })
			p.match(args[0], some, e)
		case "Union":
			for _, m := range args {
				p.match(m, arg, e)
			}
		case "Iterable", "Iterator", "Sequence", "Collection", "Reversible", "AsyncIterable", "AsyncIterator":
			item := &Cell{}
			async := name[0] == 'A'
			p.on(func() {
				for _, a := range arg.Atoms() {
					p.itemsOf(a, item, async)
				}
			}, arg)
			p.match(args[0], item, e)
		case "Awaitable", "Coroutine", "Future":
			got := &Cell{}
			p.await(arg, got)
			p.match(args[len(args)-1], got, e)
			if name == "Future" {
				p.matchClass(x, args, arg, e)
			}
		case "Callable":
			if len(args) != 2 {
				return
			}
			var in []*Cell
			if l, ok := args[0].(*ast.List); ok {
				for _, prm := range l.Elts {
					c := &Cell{}
					if n, ok := prm.(*ast.Name); ok && e.tvars[n.ID] != nil {
						c = e.tvars[n.ID]
					} else {
						p.annotateExact(c, prm, e)
					}
					in = append(in, c)
				}
			}
			got := &Cell{}
			p.callValue(arg, in, got)
			p.match(args[1], got, e)
		case "type":
			p.on(func() {
				for _, a := range arg.Atoms() {
					if a.Obj != nil {
						inst := &Cell{}
						p.add(inst, p.bare(a.Obj))
						p.match(args[0], inst, e)
					}
				}
			}, arg)
		default:
			p.matchClass(x, args, arg, e)
		}
	}
}

// matchClass matches C[A, B] with the type arguments of the Cs that arrive.
func (p *Program) matchClass(x *ast.Subscript, args []ast.Expression, arg *Cell, e *env) {
	v := p.resolve(e, x.Value)
	if v == nil || v.Class == nil {
		return
	}
	done := map[*Atom]bool{}
	p.on(func() {
		for _, a := range arg.Atoms() {
			if a.Class == nil || done[a] {
				continue
			}
			done[a] = true
			if p.builtinName(v.Class) == "tuple" {
				if p.builtinName(a.Class) != "tuple" { // dict(line.split("=") for line in lines)
					for _, x := range args {
						item := &Cell{}
						p.itemsOf(a, item, false)
						p.match(x, item, e)
					}
					continue
				}
				for i, item := range a.Args {
					if a.Var || len(args) == 2 && isEllipsis(args[1]) {
						p.match(args[0], item, e)
					} else if i < len(args) {
						p.match(args[i], item, e)
					}
				}
				continue
			}
			if v.Class.Name == "Mapping" || v.Class.Name == "MutableMapping" {
				if k, val := p.mapping(a); k != nil && len(args) == 2 {
					p.match(args[0], k, e)
					p.match(args[1], val, e)
				}
				continue
			}
			if !a.Class.IsSubclass(v.Class) {
				continue
			}
			for i, item := range p.baseArgs(a, v.Class) {
				if i < len(args) {
					p.match(args[i], item, e)
					// What the callee puts in arrives in the argument: d.update(…), extend(…).
					if n, ok := args[i].(*ast.Name); ok && e.tvars[n.ID] != nil {
						p.flow(e.tvars[n.ID], item)
					}
				}
			}
		}
	}, arg)
}

func isEllipsis(e ast.Expression) bool {
	k, ok := e.(*ast.Constant)
	if !ok {
		return false
	}
	_, ok = k.Value.(ast.ConstEllipsis)
	return ok
}

// applyStub calls a stub's function with positional values.
func (p *Program) applyStub(f *Func, recv *Atom, args []*Cell, out *Cell, node ast.Node) {
	key := siteKey{node, f, recv}
	site := p.sites[key]
	if site == nil {
		site = map[*Func]map[string]*Cell{}
		p.sites[key] = site
	}
	for _, o := range f.Overloads {
		prms := o.Params
		if recv != nil && !o.Static && len(prms) > 0 {
			prms = prms[1:]
		}
		if len(prms) < len(args) && !hasVarPos(prms) || required(prms) > len(args) {
			continue
		}
		ok := true
		for i, a := range args {
			if i < len(prms) {
				for _, x := range a.Atoms() {
					ok = ok && p.admits(prms[i].Ann, x, &env{module: o.Module})
				}
			}
		}
		if !ok && o != f.Overloads[len(f.Overloads)-1] {
			continue
		}
		e := p.solved(site, o, recv)
		for i, a := range args {
			prm := prms[min(i, len(prms)-1)]
			p.match(prm.Ann, a, e)
		}
		p.stubResult(o, e, out)
		return
	}
}

type siteKey struct {
	node ast.Node
	fn   *Func
	recv *Atom
}

func hasVarPos(prms []*Param) bool {
	for _, p := range prms {
		if p.Kind == VarPos {
			return true
		}
	}
	return false
}

func required(prms []*Param) int {
	n := 0
	for _, p := range prms {
		if p.Kind <= PosOrKw && p.Default == nil {
			n++
		}
	}
	return n
}

// constructStub types a call of a stub's class: an instance whose type arguments belong to this allocation site.
func (w *walker) constructStub(e *ast.Call, rec *Call, c *Class, out *Cell) {
	p := w.p
	name := c.Stub.Intrinsic
	if c == p.builtin("type") {
		name = "type"
	}
	if special := intrinsicTypes[name]; special != nil && special(w, e, rec, nil, &Atom{Obj: c}, out) {
		t := &Target{Class: c}
		if m := c.Members["__init__"]; c.Stub.Intrinsic == "" && m != nil {
			t.Fn = m.Fn
		}
		rec.Targets = append(rec.Targets, t)
		return
	}
	t := &Target{Class: c}
	rec.Targets = append(rec.Targets, t)
	for _, name := range []string{"__new__", "__init__"} {
		m := c.Lookup(name)
		if m == nil || m.Fn == nil || m.Fn.Class != c && m.Fn.Class.Name == "object" {
			continue
		}
		var fits []*overload
		for _, o := range m.Fn.Overloads {
			if slots, problem := Bind(o, e, 1); problem == "" {
				fits = append(fits, &overload{o, slots})
			}
		}
		if len(fits) == 0 {
			_, p.bindErr[e] = Bind(m.Fn.Overloads[0], e, 1)
			return
		}
		self := p.fresh(c)
		t.Recv = self
		result := out
		if name == "__init__" {
			p.add(out, self)
			result = &Cell{}
		}
		p.spreadFits(e, fits, func(fits []*overload) { p.choose(e, rec, t, fits, self, result) })
		return
	}
	p.add(out, p.fresh(c))
}

func (p *Program) fresh(c *Class) *Atom {
	a := &Atom{Class: c}
	for range c.Params {
		a.Args = append(a.Args, &Cell{})
	}
	if p.builtinName(c) == "list" {
		a.Shape = &Cell{}
	}
	return a
}

// instanceOf calls a stub's class with positional values, as map(int, …) and default factories do.
func (p *Program) instanceOf(c *Class, args []*Cell, out *Cell) {
	for _, name := range []string{"__new__", "__init__"} {
		if m := c.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub != nil && (m.Fn.Class == c || m.Fn.Class.Name != "object") {
			self := p.fresh(c)
			if name == "__init__" {
				p.add(out, self)
				p.applyStub(m.Fn, self, args, &Cell{}, nil)
			} else {
				p.applyStub(m.Fn, self, args, out, nil)
			}
			return
		}
	}
	p.add(out, p.fresh(c))
}
