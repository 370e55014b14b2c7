package types

import "github.com/gosyncio/gosyncio/ast"

// core finds a class of the typing vocabulary that inference itself makes instances of; one that no stub declares is
// made here.
func (p *Program) core(name string) *Class {
	if c := p.library("typing", name); c != nil {
		return c
	}
	if c := p.cores[name]; c != nil {
		return c
	}
	object := p.builtin("object")
	c := &Class{Name: name, Module: &Module{Name: "typing", Stub: true, Stubs: map[string]*StubValue{}}, Members: map[string]*Member{}, Stub: &Directives{}}
	c.MRO = []*Class{c, object}
	p.cores[name] = c
	return c
}

func (p *Program) addTyping(cell *Cell, name string, args ...*Cell) {
	p.add(cell, &Atom{Class: p.core(name), Args: args})
}

// items gives the cell of an iterable's items.
func (w *walker) items(e ast.Expression, v *Cell, async bool) *Cell {
	p := w.p
	out := &Cell{}
	p.iters[e] = out
	p.on(func() {
		for _, a := range v.Atoms() {
			p.itemsOf(a, out, async)
		}
	}, v)
	return out
}

// itemsOf lets the items of one kind of iterable flow into out.
func (p *Program) itemsOf(a *Atom, out *Cell, async bool) {
	if a.Obj != nil && a.Obj.Enum {
		p.add(out, p.selfAtom(a.Obj))
		return
	}
	if a.Class == nil {
		return
	}
	if a.Class.Enum && a.Class.derives("Flag", "enum") {
		p.add(out, a)
		return
	}
	if items := p.tupleItems(a); items != nil {
		for _, x := range items {
			p.flow(x, out)
		}
		return
	}
	switch a.Class.Name {
	case "tuple", "Generator", "AsyncGenerator", "Iterator", "Iterable", "AsyncIterator", "AsyncIterable", "Collection", "Sequence":
		if a.Class.Stub != nil && len(a.Args) > 0 {
			p.resumed(a, nil)
			p.flow(a.Args[0], out)
			return
		}
	}
	enter, next := "__iter__", "__next__"
	if async {
		enter, next = "__aiter__", "__anext__"
	}
	m := a.Class.Lookup(enter)
	if m == nil || m.Fn == nil {
		if m := a.Class.Lookup("__getitem__"); m != nil && m.Fn != nil && !async {
			index := &Cell{}
			p.addInstance(index, "int")
			p.applyFunc(m.Fn, a, []*Cell{index}, out, m.Node)
		}
		return
	}
	if m.Fn.Stub != nil {
		it := &Cell{}
		p.applyFunc(m.Fn, a, nil, it, m.Node)
		p.on(func() {
			for _, x := range it.Atoms() {
				if x.Class != nil && len(x.Args) > 0 && x.Class != a.Class {
					p.flow(x.Args[0], out)
				}
			}
		}, it)
		return
	}
	it := &Cell{}
	p.applyFunc(m.Fn, a, nil, it, m.Node)
	p.implies(m.Node, m.Fn)
	p.on(func() {
		for _, x := range it.Atoms() {
			if x.Class == nil {
				continue
			}
			if n := x.Class.Lookup(next); n != nil && n.Fn != nil && n.Fn.Stub == nil {
				p.implies(n.Node, n.Fn)
				got := out
				if async {
					got = &Cell{}
					p.await(got, out)
				}
				p.applyFunc(n.Fn, x, nil, got, n.Node)
			} else {
				p.itemsOf(x, out, async)
			}
		}
	}, it)
}

// await types what an await gives.
func (p *Program) await(v, out *Cell) {
	p.on(func() {
		for _, a := range v.Atoms() {
			if a.Class == nil {
				continue
			}
			switch a.Class.Name {
			case "Coroutine", "Awaitable", "CoroutineType":
				if a.Class.Stub != nil && len(a.Args) > 0 {
					p.flow(a.Args[len(a.Args)-1], out)
					continue
				}
			}
			m := a.Class.Lookup("__await__")
			if m == nil || m.Fn == nil {
				continue
			}
			gen := &Cell{}
			p.applyFunc(m.Fn, a, nil, gen, m.Node)
			if m.Fn.Stub == nil {
				p.implies(m.Node, m.Fn)
			}
			p.generatorReturn(gen, out)
		}
	}, v)
}

// generatorReturn types what a generator returns: the value of yield from, and of await.
func (p *Program) generatorReturn(gen, out *Cell) {
	p.on(func() {
		for _, a := range gen.Atoms() {
			if a.Class != nil && a.Class.Name == "Generator" && len(a.Args) == 3 {
				p.flow(a.Args[2], out)
			} else if a.Class != nil && (a.Class.Name == "Generator" || a.Class.Name == "Iterator") && len(a.Args) == 1 {
				p.flow(a.Args[0], out)
			} else if a.Class != nil {
				p.addInstance(out, "NoneType")
			}
		}
	}, gen)
}

// enter types what a with statement binds.
func (w *walker) enter(node ast.Expression, mgr, out *Cell, async bool) {
	p := w.p
	name, exit := "__enter__", "__exit__"
	if async {
		name, exit = "__aenter__", "__aexit__"
	}
	p.on(func() {
		for _, a := range mgr.Atoms() {
			if a.Class == nil {
				continue
			}
			m := a.Class.Lookup(name)
			if m == nil || m.Fn == nil {
				continue
			}
			got := out
			if async {
				got = &Cell{}
				p.await(got, out)
			}
			for _, f := range p.overrides(a, m) {
				if p.EntersSelf(f) {
					p.applyFunc(f, a, nil, &Cell{}, node)
					p.add(out, a)
				} else {
					p.applyFunc(f, a, nil, got, node)
				}
				if f.Stub == nil {
					p.implies(node, f)
				}
			}
			if x := a.Class.Lookup(exit); x != nil && x.Fn != nil && x.Fn.Stub == nil {
				p.implies(node, x.Fn)
				p.applyExit(x.Fn, a, node)
			}
		}
	}, mgr)
}

// applyExit calls __exit__(type, value, traceback): each is None where the body raised nothing.
func (p *Program) applyExit(f *Func, a *Atom, node ast.Node) {
	p.applyFunc(f, a, p.exitCells(), &Cell{}, node)
}

// exitCells are the arguments of an __exit__.
func (p *Program) exitCells() []*Cell {
	typ, val, tb := &Cell{}, &Cell{}, &Cell{}
	for _, c := range []*Cell{typ, val, tb} {
		p.addInstance(c, "NoneType")
	}
	p.add(typ, &Atom{Obj: p.builtin("BaseException")})
	p.addInstance(val, "BaseException")
	if c := p.library("types", "TracebackType"); c != nil {
		p.add(tb, &Atom{Class: c})
	}
	return []*Cell{typ, val, tb}
}

// subscript types x[i].
func (w *walker) subscript(e *ast.Subscript) *Cell {
	p := w.p
	if c := p.exprs[e]; c != nil {
		return c
	}
	obj := w.expr(e.Value)
	index := w.expr(e.Slice)
	out := &Cell{}
	p.on(func() {
		for _, a := range obj.Atoms() {
			p.subscriptOf(e, a, index, out)
		}
	}, obj, index)
	return w.read(e, out)
}

func (p *Program) subscriptOf(e *ast.Subscript, a *Atom, index, out *Cell) {
	if a.Obj != nil {
		if a.Obj.Enum {
			p.add(out, p.selfAtom(a.Obj))
		} else {
			p.add(out, a) // list[int] as a value
		}
		return
	}
	if a.Class == nil {
		return
	}
	slice, _ := e.Slice.(*ast.Slice)
	if items := p.tupleItems(a); items != nil {
		p.subscriptTuple(e, a, items, slice, out)
		return
	}
	part, item := p.indexKinds(index)
	switch name := p.builtinName(a.Class); name {
	case "list":
		if part {
			item := &Cell{}
			p.flow(a.Args[0], item)
			p.addMade(out, [3]any{e, a, nil}, item)
		}
		if item {
			p.flow(a.Args[0], out)
		}
		return
	case "tuple":
		if part {
			p.add(out, a)
		}
		if item {
			p.flow(a.Args[0], out)
		}
		return
	case "str":
		p.addInstance(out, "str")
		return
	case "bytes", "bytearray":
		if part {
			p.addInstance(out, name)
		}
		if item {
			p.addInstance(out, "int")
		}
		return
	case "range":
		if part {
			p.add(out, a)
		}
		if item {
			p.addInstance(out, "int")
		}
		return
	}
	if a.Class.IsAny() {
		p.add(out, a) // what is in it may be anything, too
		return
	}
	p.dunder(e, a, "__getitem__", []*Cell{index}, out)
}

// indexKinds reports whether what stands in x[…] may be a slice, and whether it may be something else.
func (p *Program) indexKinds(index *Cell) (part, item bool) {
	for _, a := range index.Atoms() {
		if a.Class != nil && p.builtinName(a.Class) == "slice" {
			part = true
		} else {
			item = true
		}
	}
	return part, item
}

// Slicing reports whether a subscript's index may be a slice object, and whether it may be something else, too.
func (p *Program) Slicing(e *ast.Subscript) (part, item bool) { return p.indexKinds(p.CellOf(e.Slice)) }

func (p *Program) subscriptTuple(e *ast.Subscript, a *Atom, items []*Cell, slice *ast.Slice, out *Cell) {
	if part, other := p.indexKinds(p.exprs[e.Slice]); part {
		if picked, ok := slicePicks(slice, len(items)); ok {
			t := &Atom{Class: p.builtin("tuple")}
			for _, i := range picked {
				t.Args = append(t.Args, items[i])
			}
			if len(t.Args) == 0 {
				t.Var, t.Args = true, []*Cell{{}}
			}
			p.add(out, t)
			return
		}
		item := &Cell{}
		for _, x := range items {
			p.flow(x, item)
		}
		p.add(out, &Atom{Class: p.builtin("tuple"), Args: []*Cell{item}, Var: true})
		if !other {
			return
		}
	}
	if i, ok := ConstInt(e.Slice); ok {
		if i < 0 {
			i += len(items)
		}
		if 0 <= i && i < len(items) {
			p.flow(items[i], out)
		}
		return
	}
	if a.Index != nil {
		p.indexed = append(p.indexed, a.Index)
	}
	for _, x := range items {
		p.flow(x, out)
	}
}

// Indexed reports whether a tuple of known length is indexed by what is no constant: it is used as a sequence.
func (p *Program) Indexed(a *Atom) bool {
	if a.Index == nil {
		return false
	}
	for _, c := range p.indexed {
		if c.root() == a.Index.root() {
			return true
		}
	}
	return false
}

// slicePicks is SliceIndices for what may be a slice object of unknown bounds.
func slicePicks(s *ast.Slice, n int) ([]int, bool) {
	if s == nil {
		return nil, false
	}
	return SliceIndices(s, n)
}

// SliceIndices are the indices that a slice with constant bounds picks of n items; false if a bound is no constant.
func SliceIndices(s *ast.Slice, n int) ([]int, bool) {
	step, ok := constIndex(s.Step, 1)
	if !ok || step == 0 {
		return nil, false
	}
	first, last := 0, n
	if step < 0 {
		first, last = n-1, -1
	}
	// PySlice_AdjustIndices: a bound below the first item is the first, or the place before it.
	least, most := 0, n
	if step < 0 {
		least, most = -1, n-1
	}
	adjust := func(e ast.Expression, i int) (int, bool) {
		if e == nil {
			return i, true
		}
		k, ok := ConstInt(e)
		if k < 0 {
			k = max(k+n, least)
		}
		return min(k, most), ok
	}
	lo, ok1 := adjust(s.Lower, first)
	hi, ok2 := adjust(s.Upper, last)
	if !ok1 || !ok2 {
		return nil, false
	}
	var picked []int
	for i := lo; step > 0 && i < hi || step < 0 && i > hi; i += step {
		picked = append(picked, i)
	}
	return picked, true
}

// constIndex reads an index that is a constant; absent ones are def.
func constIndex(e ast.Expression, def int) (int, bool) {
	if e == nil {
		return def, true
	}
	return ConstInt(e)
}

// ConstInt reads an int literal, signed or not, that fits an int.
func ConstInt(e ast.Expression) (int, bool) {
	neg := false
	if u, ok := e.(*ast.UnaryOp); ok && u.Op == ast.USub {
		neg, e = true, u.Operand
	}
	k, ok := e.(*ast.Constant)
	if !ok {
		return 0, false
	}
	n, ok := k.Value.(ast.ConstInt)
	if !ok || !n.IsInt64() {
		return 0, false
	}
	if neg {
		return -int(n.Int64()), true
	}
	return int(n.Int64()), true
}

// storeSubscript types x[i] = v.
func (w *walker) storeSubscript(e *ast.Subscript, v *Cell) {
	p := w.p
	obj := w.expr(e.Value)
	index := w.expr(e.Slice)
	_, isSlice := e.Slice.(*ast.Slice)
	if p.exprs[e] == nil {
		p.exprs[e] = v
	}
	p.on(func() {
		for _, a := range obj.Atoms() {
			if a.Class == nil {
				continue
			}
			switch p.builtinName(a.Class) {
			case "list":
				if isSlice {
					for _, b := range v.Atoms() {
						p.itemsOf(b, a.Args[0], false)
					}
				} else {
					p.flow(v, a.Args[0])
				}
				continue
			}
			if k, val := p.mapping(a); k != nil {
				p.flow(index, k)
				p.flow(v, val)
				continue
			}
			p.dunder(e, a, "__setitem__", []*Cell{index, v}, &Cell{})
		}
	}, obj, v)
}
