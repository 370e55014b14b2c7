package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// Qualname is __qualname__ as far as error messages show it.
func (f *Func) Qualname() string {
	if f.Identity != nil {
		return f.Identity.Code
	}
	if f.Class != nil && f.Class.Named != nil && f.Class.Init == f {
		return f.Class.Qualname() + ".__new__"
	}
	if f.Class != nil {
		return f.Class.Qualname() + "." + f.Name
	}
	for o := f.Outer; o != nil; o = o.Outer {
		return o.Qualname() + ".<locals>." + f.Name
	}
	return f.Name
}

// Special is __name__, __qualname__ or __doc__ of a function; not ok means None.
func (f *Func) Special(name string) (text string, ok bool) {
	id := f.Identity
	switch name {
	case "__name__":
		if id != nil {
			return id.Name, true
		}
		return f.Name, true
	case "__qualname__":
		if id != nil {
			return id.Qualname, true
		}
		return f.Qualname(), true
	case "__module__":
		return f.Module.Name, true
	}
	if id != nil {
		return id.Doc, id.HasDoc
	}
	if len(f.Body) > 0 {
		if e, ok := f.Body[0].(*ast.Expr); ok {
			return constStr(e.Value)
		}
	}
	return "", false
}

// Wrapped is the function behind __wrapped__, or nil.
func (p *Program) Wrapped(f *Func) *Func {
	if f.Identity == nil || f.Identity.Wrapped == nil {
		return nil
	}
	return p.funcs[f.Identity.Wrapped]
}

// call types a call.
func (w *walker) call(e *ast.Call) *Cell {
	p := w.p
	out := &Cell{}
	rec := p.callRecord(e)
	if w.isSuper(e) {
		return out
	}
	if w.isRawNew(e) {
		w.rawNew(e, rec, out)
		return out
	}
	fn := w.expr(e.Func)
	for _, a := range e.Args {
		if s, ok := a.(*ast.Starred); ok {
			p.exprs[s] = w.expr(s.Value)
			continue
		}
		w.expr(a)
	}
	for _, k := range e.Keywords {
		w.expr(k.Value)
	}
	w.textCall(e)
	p.on(func() {
		for _, a := range fn.Atoms() {
			w.callAtom(e, rec, a, out)
		}
	}, fn)
	return out
}

// textCall notes the __str__ and __repr__ of the program that print, str and repr call.
func (w *walker) textCall(e *ast.Call) {
	n, ok := e.Func.(*ast.Name)
	if !ok {
		return
	}
	switch n.ID {
	case "print", "str", "repr", "format":
		for _, a := range e.Args {
			w.texts(e, w.p.exprs[a], n.ID == "repr", false)
		}
	}
}

func (p *Program) callRecord(e *ast.Call) *Call {
	rec := p.calls[e]
	if rec == nil {
		rec = &Call{Site: map[*Func]map[string]*Cell{}, bound: map[any]bool{}}
		p.calls[e] = rec
	}
	return rec
}

// callAtom calls one kind of value.
func (w *walker) callAtom(e *ast.Call, rec *Call, a *Atom, out *Cell) {
	p := w.p
	switch {
	case a.Fn != nil && a.Fn.Stub == nil:
		key := any(a.Fn)
		if a.Recv != nil {
			key = [2]any{a.Fn, a.Recv.Class}
		}
		if rec.bound[key] {
			return
		}
		rec.bound[key] = true
		rec.Targets = append(rec.Targets, &Target{Fn: a.Fn, Recv: a.Recv, Super: a.Super})
		p.bindCall(e, a.Fn, a.Recv, out)
	case a.Fn != nil:
		w.callStub(e, rec, a.Fn, a.Recv, out)
	case a.Obj != nil && a.Obj.Maker() != nil:
		w.callAtom(e, rec, &Atom{Fn: a.Obj.Maker(), Recv: a}, out)
	case a.Obj != nil:
		w.construct(e, rec, a.Obj, out)
	case a.Class != nil:
		if m := a.Class.Lookup("__call__"); m != nil && m.Fn != nil {
			w.callAtom(e, rec, &Atom{Fn: m.Fn, Recv: a}, out)
		}
	}
}

// bindCall lets a call's arguments flow into a function of the program, and its result into out.
func (p *Program) bindCall(e *ast.Call, f *Func, recv *Atom, out *Cell) {
	f.Called = true
	skip := 0
	if recv != nil {
		skip = 1
		p.bindSelf(f, recv)
	}
	slots, problem := Bind(f, e, skip)
	if problem != "" {
		p.bindErr[e] = problem
		return
	}
	p.fill(slots)
	p.result(f, out)
}

func (p *Program) bindSelf(f *Func, recv *Atom) {
	if len(f.Params) == 0 {
		return
	}
	if f.ClassM || f.Static || recv.Obj != nil {
		return
	}
	if recv.Class != nil && f.Class != nil && recv.Class == f.Class {
		p.add(f.Params[0].Cell, recv)
	}
}

// fill lets arguments flow into parameters.
func (p *Program) fill(slots []*Slot) {
	for _, s := range slots {
		s.Param.Given = s.Param.Given || s.Expr != nil || s.Tail != nil || s.DoubleStar != nil
		if s.Expr != nil {
			p.flow(p.exprs[s.Expr], s.Param.Cell)
		}
		if s.Tail != nil {
			p.tailItems(s.Tail, s.Index, false, s.Param.Cell)
		}
		if s.Expr == nil && s.DoubleStar != nil {
			p.flowNamed(s.DoubleStar, s.Param.Name, s.Param.Cell)
		}
		for i, x := range s.Exprs {
			if _, ok := x.(*ast.Starred); ok {
				p.tailItems(s.Exprs[i:], s.Index, true, s.Param.Cell)
				break
			}
			p.flow(p.exprs[x], s.Param.Cell)
		}
		for _, k := range s.Kw {
			if k.Arg == "" {
				p.passKeywords(k.Value, s.Param, func(name string) bool { return takesNamed(slots, name) })
				continue
			}
			p.flow(p.exprs[k.Value], p.keywordsOf(s.Param).add(k.Arg))
			p.flow(p.exprs[k.Value], s.Param.Cell)
		}
	}
}

// passesValues lets the values of what ** passes flow into a parameter: of a value of which nothing is known, anything.
func (p *Program) passesValues(v, to *Cell) {
	for _, a := range v.Atoms() {
		if k, val := p.mapping(a); k != nil {
			p.flow(val, to)
		} else if a.Class != nil && a.Class.IsTop() {
			p.add(to, a)
		}
	}
}

// takesNamed reports whether a parameter of its own takes a keyword.
func takesNamed(slots []*Slot, name string) bool {
	return slices.ContainsFunc(slots, func(s *Slot) bool {
		return s.Param.Name == name && (s.Param.Kind == PosOrKw || s.Param.Kind == KwOnly)
	})
}

// result is what calling a function of the program gives: a coroutine or generator where it makes one.
func (p *Program) result(f *Func, out *Cell) {
	switch {
	case f.Manager:
		p.makesManager(f, out)
	case f.Async && f.Generator:
		p.addTyping(out, "AsyncGenerator", f.Yield, f.Sent)
	case f.Async:
		p.addTyping(out, "Coroutine", f.Ret)
	case f.Generator:
		p.addTyping(out, "Generator", f.Yield, f.Sent, f.Ret)
	default:
		p.flow(f.Ret, out)
	}
}

// construct types a call of a class.
func (w *walker) construct(e *ast.Call, rec *Call, c *Class, out *Cell) {
	p := w.p
	if rec.bound[c] {
		return
	}
	rec.bound[c] = true
	if c.Stub != nil {
		w.constructStub(e, rec, c, out)
		return
	}
	if c.Enum {
		p.add(out, p.selfAtom(c))
		rec.Targets = append(rec.Targets, &Target{Class: c})
		if m := c.Lookup("_missing_"); m != nil && m.Fn != nil && m.Fn.Stub == nil && len(e.Args) == 1 {
			p.implies(e, m.Fn)
			p.applyFunc(m.Fn, &Atom{Obj: c}, []*Cell{p.exprs[e.Args[0]]}, &Cell{}, e)
		}
		return
	}
	self := p.selfAtom(c)
	p.add(out, self)
	t := &Target{Class: c, Recv: self}
	rec.Targets = append(rec.Targets, t)
	init := p.Initializer(c)
	if init == nil {
		return
	}
	t.Fn = init
	if init.Stub != nil {
		return
	}
	p.bindCall(e, init, self, &Cell{})
}

// Initializer is the __init__ of a class: its own, an inherited one, or the one that @dataclass makes.
func (p *Program) Initializer(c *Class) *Func {
	for _, k := range c.MRO {
		if m := k.Members["__init__"]; m != nil && m.Fn != nil {
			if m.Fn.Stub != nil && k.IsObject() {
				return nil
			}
			return m.Fn
		}
		if k.Data != nil {
			return p.dataInit(k)
		}
		if k.Named != nil {
			return p.namedInit(k)
		}
	}
	return nil
}

// dataInit is the __init__ that @dataclass makes of a class's fields.
func (p *Program) dataInit(c *Class) *Func {
	if c.Init != nil {
		return c.Init
	}
	f := &Func{Name: "__init__", Module: c.Module, Class: c, Ret: &Cell{}, walked: true}
	p.addInstance(f.Ret, "NoneType")
	f.Params = append(f.Params, &Param{Name: "self", Cell: &Cell{}})
	var kwOnly []*Param
	var initVars []*Cell
	for _, d := range c.Data.Fields {
		if !d.Init {
			continue
		}
		prm := &Param{Name: d.Name, Kind: PosOrKw, Ann: d.Ann, Default: d.Default, Cell: &Cell{}}
		p.flow(d.Omitted, prm.Cell)
		if d.InitOnly {
			p.annotate(prm.Cell, d.Ann, &env{module: d.Class.Module})
			initVars = append(initVars, prm.Cell)
			if d.KwOnly {
				prm.Kind = KwOnly
				kwOnly = append(kwOnly, prm)
			} else {
				f.Params = append(f.Params, prm)
			}
			continue
		}
		if d.Factory != nil {
			prm.Default = d.Factory
			p.unify(prm.Cell, c.FieldOf(d.Name).Cell) // the container is the parameter's and the field's
		}
		p.flow(prm.Cell, c.FieldOf(d.Name).Cell)
		if d.KwOnly {
			prm.Kind = KwOnly
			kwOnly = append(kwOnly, prm)
			continue
		}
		f.Params = append(f.Params, prm)
	}
	f.Params = append(f.Params, kwOnly...)
	c.Init = f
	if m := c.Lookup("__post_init__"); m != nil && m.Fn != nil {
		p.implies(c.Def, m.Fn)
		p.applyFunc(m.Fn, p.selfAtom(c), initVars, &Cell{}, c.Def)
	}
	return f
}

func (p *Program) namedInit(c *Class) *Func {
	if c.Init != nil {
		return c.Init
	}
	f := &Func{Name: "__new__", Module: c.Module, Class: c, Ret: &Cell{}, walked: true}
	f.Params = append(f.Params, &Param{Name: "cls", Cell: &Cell{}})
	for _, fld := range c.Named {
		prm := &Param{Name: fld.Name, Kind: PosOrKw, Cell: &Cell{}}
		if m := c.Members[fld.Name]; m != nil {
			prm.Default = m.Value
		}
		p.flow(prm.Cell, fld.Cell)
		f.Params = append(f.Params, prm)
	}
	c.Init = f
	return f
}

// applyFunc calls a function with positional values: what syntax, the runtime and decorators do.
func (p *Program) applyFunc(f *Func, recv *Atom, args []*Cell, out *Cell, node ast.Node) {
	if f.Stub != nil {
		p.applyStub(f, recv, args, out, node)
		return
	}
	f.Called = true
	params := f.Params
	if recv != nil && !f.Static {
		p.bindSelf(f, recv)
		if len(params) > 0 {
			params = params[1:]
		}
	}
	for i, a := range args {
		if i < len(params) && params[i].Kind <= PosOrKw {
			params[i].Given = true
			p.flow(a, params[i].Cell)
		} else if len(params) > 0 {
			for _, prm := range params {
				if prm.Kind == VarPos {
					p.flow(a, prm.Cell)
				}
			}
		}
	}
	p.result(f, out)
}

// callValue calls whatever arrives in a cell with positional values.
func (p *Program) callValue(fn *Cell, args []*Cell, out *Cell) {
	done := map[any]bool{}
	p.on(func() {
		for _, a := range fn.Atoms() {
			if done[a] {
				continue
			}
			done[a] = true
			switch {
			case a.Fn != nil:
				p.applyFunc(a.Fn, a.Recv, args, out, nil)
			case a.Obj != nil && a.Obj.Maker() != nil:
				p.applyFunc(a.Obj.Maker(), a, args, out, nil)
			case a.Obj != nil && a.Obj.Program():
				self := p.selfAtom(a.Obj)
				p.add(out, self)
				if init := p.Initializer(a.Obj); init != nil && init.Stub == nil {
					p.applyFunc(init, self, args, &Cell{}, nil)
				}
			case a.Obj != nil:
				p.instanceOf(a.Obj, args, out)
			case a.Class != nil:
				if m := a.Class.Lookup("__call__"); m != nil && m.Fn != nil {
					p.applyFunc(m.Fn, a, args, out, nil)
				}
			}
		}
	}, fn)
}
