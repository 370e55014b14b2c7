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
