package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

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
		p.ownKey(o, s, e)
	}
	p.orders(o.fn, e)
	p.stubResult(o.fn, e, out)
}

// orders lets None that is among ordered objects arrive in their methods: sorted([Job(1), None]) compares it.
func (p *Program) orders(f *Func, e *env) {
	if !slices.Contains(f.Stub.Faults, "TypeError") {
		return
	}
	for _, c := range e.tvars {
		p.on(func() {
			atoms := c.Atoms()
			if !slices.ContainsFunc(atoms, isNone) {
				return
			}
			for _, a := range atoms {
				if a.Class == nil || !a.Class.Program() {
					continue
				}
				for _, name := range []string{"__lt__", "__gt__"} {
					if m := a.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil && len(m.Fn.Params) == 2 {
						p.addInstance(m.Fn.Params[1].Cell, "NoneType")
					}
				}
			}
		}, c)
	}
}

// ownKey: a key function that is None stands for the item itself, where the function gives or takes keys.
func (p *Program) ownKey(o *overload, s *Slot, e *env) {
	if s.Expr == nil || !KeyElsewhere(o.fn, s.Param) {
		return
	}
	in, out := keyVars(s.Param)
	item, key := e.tvars[in], e.tvars[out]
	v := p.exprs[s.Expr]
	p.on(func() {
		if slices.ContainsFunc(v.Atoms(), isNone) {
			p.flow(item, key)
		}
	}, v)
}

// keyVars are the type variables T and K of a parameter Callable[[T], K] | None.
func keyVars(prm *Param) (item, key string) {
	union, ok := prm.Ann.(*ast.BinOp)
	if !ok {
		return "", ""
	}
	sub, ok := union.Left.(*ast.Subscript)
	if !ok || dottedName(sub.Value) != "Callable" {
		return "", ""
	}
	args := elements(sub.Slice)
	in, ok := args[0].(*ast.List)
	if !ok || len(in.Elts) != 1 {
		return "", ""
	}
	return dottedName(in.Elts[0]), dottedName(args[1])
}

// KeyElsewhere reports whether a parameter is a key function that may be None, of a function that gives or takes keys.
func KeyElsewhere(f *Func, prm *Param) bool {
	item, key := keyVars(prm)
	if !slices.Contains(f.TypeParams(), key) || !slices.Contains(append(f.TypeParams(), classParams(f)...), item) {
		return false
	}
	found := false
	look := func(ann ast.Expression) {
		if ann == nil {
			return
		}
		ast.Inspect(ann, func(n ast.Node) bool {
			x, ok := n.(*ast.Name)
			found = found || ok && x.ID == key
			return !found
		})
	}
	look(f.Returns)
	for _, other := range f.Params {
		if other != prm {
			look(other.Ann)
		}
	}
	return found
}

func classParams(f *Func) []string {
	if f.Class == nil {
		return nil
	}
	return f.Class.Params
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
		p.applied[o] = true
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
		if m == nil || m.Fn == nil || m.Fn.Class != c && m.Fn.Class.IsObject() {
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
		if m := c.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub != nil && (m.Fn.Class == c || !m.Fn.Class.IsObject()) {
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
