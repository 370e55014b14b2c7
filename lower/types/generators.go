package types

import "github.com/gosyncio/gosyncio/ast"

// Generators as values: what next, iter and their async kin give, and what a generator is sent.
//
// What the yield expressions of a generator give is the join of what is sent to it. next(g), and a loop over g, send
// None; the first next(g) of a generator's life sends nothing, since no yield waits yet. A program that drives a
// generator with send alone begins with such a next:
//
//	avg = averager()
//	next(avg)          # runs to the first yield: nobody receives a None
//	avg.send(10)
//
// Where that can be seen, in one block and of a variable that nobody else has, no None is taken to arrive.

// primers notes the first next(g), g.send(None) and their like after g = f(…) in one block.
func (w *walker) primers(list []ast.Statement) {
	for i, st := range list {
		a, ok := st.(*ast.Assign)
		if !ok || len(a.Targets) != 1 {
			continue
		}
		n, ok := a.Targets[0].(*ast.Name)
		if _, call := a.Value.(*ast.Call); !ok || !call {
			continue
		}
		b := w.info.Use(n)
		if b == nil || b.Captured {
			continue
		}
		if call := w.firstUse(n.ID, list[i+1:]); call != nil {
			w.p.primed[call] = true
		}
	}
}

// firstUse is the call that primes a variable, if it is what mentions the variable first, at the top of a block.
func (w *walker) firstUse(name string, list []ast.Statement) *ast.Call {
	for _, st := range list {
		var first *ast.Call
		mentions := 0
		ast.Inspect(st, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.Name:
				if n.ID == name {
					mentions++
				}
			case *ast.Call:
				if mentions == 0 && first == nil && w.primes(n, name) {
					first = n
				}
			}
			return true
		})
		if mentions == 0 {
			continue
		}
		switch st.(type) {
		case *ast.Expr, *ast.Assign, *ast.AnnAssign:
			return first
		}
		return nil
	}
	return nil
}

// primes reports whether a call is next(name), name.send(None) or one of their like.
func (w *walker) primes(c *ast.Call, name string) bool {
	is := func(e ast.Expression) bool {
		n, ok := e.(*ast.Name)
		return ok && n.ID == name
	}
	switch fn := c.Func.(type) {
	case *ast.Name:
		b := w.info.Use(fn)
		return b != nil && b.Builtin && (fn.ID == "next" || fn.ID == "anext") && len(c.Args) > 0 && is(c.Args[0])
	case *ast.Attribute:
		switch fn.Attr {
		case "__next__", "__anext__":
			return is(fn.Value)
		case "send", "asend":
			return is(fn.Value) && len(c.Args) == 1 && ast.IsNone(c.Args[0])
		}
	}
	return false
}

// IsGenerator reports whether an atom is a generator, an async one if async is set.
func IsGenerator(a *Atom, async bool) bool {
	name := "Generator"
	if async {
		name = "AsyncGenerator"
	}
	return a.Class != nil && a.Class.Stub != nil && a.Class.Name == name && len(a.Args) > 1
}

// resumed: a generator is resumed without a value, unless the call only primes it.
func (p *Program) resumed(a *Atom, by ast.Node) {
	if call, ok := by.(*ast.Call); ok && p.primed[call] {
		return
	}
	if (IsGenerator(a, false) || IsGenerator(a, true)) && len(a.Args) > 1 {
		p.addInstance(a.Args[1], "NoneType")
	}
}

// next types next(x) and, with async, anext(x): out gets what the iterator gives.
func (p *Program) next(a *Atom, out *Cell, async bool, by ast.Node) {
	if a.Class == nil {
		return
	}
	p.resumed(a, by)
	name := "__next__"
	if async {
		name = "__anext__"
	}
	if m := a.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil {
		p.implies(by, m.Fn)
		got := out
		if async {
			got = &Cell{}
			p.await(got, out)
		}
		p.applyFunc(m.Fn, a, nil, got, by)
		return
	}
	switch a.Class.Name {
	case "Generator", "Iterator", "AsyncGenerator", "AsyncIterator":
		if a.Class.Stub != nil && len(a.Args) > 0 {
			p.flow(a.Args[0], out)
		}
		return
	}
	p.itemsOf(a, out, async)
}

func typeNext(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	return w.typeNext(e, out, false)
}

func typeAnext(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	got := &Cell{}
	w.p.addTyping(out, "Coroutine", got)
	return w.typeNext(e, got, true)
}

func (w *walker) typeNext(e *ast.Call, out *Cell, async bool) bool {
	if len(e.Args) == 0 || len(e.Args) > 2 || len(e.Keywords) > 0 {
		return false
	}
	p := w.p
	v := p.exprs[e.Args[0]]
	p.on(func() {
		for _, a := range v.Atoms() {
			p.next(a, out, async, e)
		}
	}, v)
	if len(e.Args) == 2 {
		p.flow(p.exprs[e.Args[1]], out)
	}
	return true
}

// typeIter: iter(x) of a generator is the generator; of an object it is what its __iter__ gives.
func typeIter(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 1 {
		return false
	}
	w.typeIter(e, out, false)
	return true
}

func typeAiter(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 1 {
		return false
	}
	w.typeIter(e, out, true)
	return true
}

func (w *walker) typeIter(e *ast.Call, out *Cell, async bool) {
	p := w.p
	v := p.exprs[e.Args[0]]
	name := "__iter__"
	if async {
		name = "__aiter__"
	}
	item := &Cell{}
	p.on(func() {
		for _, a := range v.Atoms() {
			switch {
			case a.Class == nil && a.Obj == nil:
			case IsGenerator(a, async), a.Class != nil && a.Class.Stub != nil && (a.Class.Name == "Iterator" || a.Class.Name == "AsyncIterator"):
				p.add(out, a)
			case a.Class != nil && a.Class.Program() && a.Class.Lookup(name) != nil && a.Class.Lookup(name).Fn != nil && a.Class.Lookup(name).Fn.Stub == nil:
				m := a.Class.Lookup(name)
				p.implies(e, m.Fn)
				p.applyFunc(m.Fn, a, nil, out, e)
			case !async:
				p.itemsOf(a, item, async)
				p.addTyping(out, "Iterator", item)
			}
		}
	}, v)
}

// typeSend: g.send(v), and g.asend(v) with a coroutine of the next value. The value of a priming send goes nowhere.
func typeSend(w *walker, e *ast.Call, _ *Call, f *Func, recv *Atom, out *Cell) bool {
	if len(e.Args) != 1 || len(e.Keywords) > 0 || recv == nil || len(recv.Args) < 2 {
		return false
	}
	p := w.p
	if !p.primed[e] {
		p.flow(p.exprs[e.Args[0]], recv.Args[1])
	}
	if f.Async {
		p.addTyping(out, "Coroutine", recv.Args[0])
	} else {
		p.flow(recv.Args[0], out)
	}
	return true
}

// typeIteratorNext: it.__next__() and it.__anext__().
func typeIteratorNext(w *walker, e *ast.Call, _ *Call, f *Func, recv *Atom, out *Cell) bool {
	if len(e.Args) > 0 || recv == nil {
		return false
	}
	if f.Async {
		got := &Cell{}
		w.p.addTyping(out, "Coroutine", got)
		out = got
	}
	w.p.next(recv, out, f.Async, e)
	return true
}

// yieldFrom types "yield from x": x's items are yielded, what is sent goes to x if it is a generator, and the value is
// what x returns.
func (w *walker) yieldFrom(e *ast.YieldFrom) *Cell {
	p := w.p
	src := w.expr(e.Value)
	items, out := &Cell{}, &Cell{}
	p.iters[e.Value] = items
	p.flow(items, w.fn.Yield)
	sent := w.fn.Sent
	p.on(func() {
		for _, a := range src.Atoms() {
			if !IsGenerator(a, false) || len(a.Args) != 3 {
				p.itemsOf(a, items, false)
				p.addInstance(out, "NoneType")
				continue
			}
			p.flow(a.Args[0], items)
			p.flow(sent, a.Args[1])
			p.flow(a.Args[2], out)
		}
	}, src)
	return out
}

// TypingClass is a class of the vocabulary of types.
func (p *Program) TypingClass(name string) *Class { return p.core(name) }
