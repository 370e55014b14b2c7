package types

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// expr makes the constraints of an expression and gives its cell.
func (w *walker) expr(e ast.Expression) *Cell {
	if c := w.p.exprs[e]; c != nil {
		return c
	}
	c := w.newExpr(e)
	w.p.exprs[e] = c
	return c
}

func (w *walker) is(name string, args ...*Cell) *Cell {
	c := &Cell{}
	w.p.addInstance(c, name, args...)
	return c
}

func (w *walker) newExpr(e ast.Expression) *Cell {
	p := w.p
	switch e := e.(type) {
	case *ast.Constant:
		return w.is(constClass(e.Value))
	case *ast.JoinedStr:
		for _, v := range e.Values {
			w.expr(v)
		}
		return w.is("str")
	case *ast.FormattedValue:
		v := w.expr(e.Value)
		if e.FormatSpec != nil {
			w.expr(e.FormatSpec)
		}
		w.texts(e, v, e.Conversion == 'r' || e.Conversion == 'a', e.FormatSpec != nil)
		return w.is("str")
	case *ast.Name:
		return w.name(e)
	case *ast.Attribute:
		return w.read(e, w.attribute(e))
	case *ast.Subscript:
		return w.subscript(e)
	case *ast.Call:
		return w.call(e)
	case *ast.BinOp:
		out := &Cell{}
		w.binary(e, e.Op, w.expr(e.Left), w.expr(e.Right), out)
		return out
	case *ast.UnaryOp:
		return w.unary(e)
	case *ast.BoolOp:
		return w.boolOp(e)
	case *ast.Compare:
		return w.compare(e)
	case *ast.IfExp:
		if value, known := w.p.Imports.Decided(w.link(), e.Test); known {
			w.expr(e.Test)
			if value {
				return w.expr(e.Body)
			}
			return w.expr(e.Orelse)
		}
		w.expr(e.Test)
		yes, no := w.narrow(e.Test)
		saved := w.facts
		out := &Cell{}
		w.facts = saved.with(yes)
		p.flow(w.expr(e.Body), out)
		w.facts = saved.with(no)
		p.flow(w.expr(e.Orelse), out)
		w.facts = saved
		return out
	case *ast.Lambda:
		f := p.funcs[e]
		w.defaults(f)
		// The body may rest on facts about variables that do not change.
		f.walked = true
		inner := &walker{p: p, m: w.m, info: w.info, fn: f, class: nil, facts: w.onceFacts()}
		inner.params(f)
		p.flow(inner.expr(e.Body), f.Ret)
		out := &Cell{}
		p.add(out, &Atom{Fn: f})
		return out
	case *ast.ListComp:
		elt := w.comp(e.Generators, e.Elt)[0]
		return w.is("list", elt)
	case *ast.SetComp:
		return w.is("set", w.comp(e.Generators, e.Elt)[0])
	case *ast.DictComp:
		kv := w.comp(e.Generators, e.Key, e.Value)
		return w.is("dict", kv[0], kv[1])
	case *ast.GeneratorExp:
		elt := w.comp(e.Generators, e.Elt)[0]
		out := &Cell{}
		if w.asyncComp(e) {
			p.addTyping(out, "AsyncGenerator", elt, &Cell{})
		} else {
			p.addTyping(out, "Generator", elt, &Cell{}, w.is("NoneType"))
		}
		return out
	case *ast.Await:
		out := &Cell{}
		p.await(w.expr(e.Value), out)
		return out
	case *ast.Yield:
		if e.Value != nil {
			p.flow(w.expr(e.Value), w.fn.Yield)
		} else {
			p.addInstance(w.fn.Yield, "NoneType")
		}
		return w.fn.Sent
	case *ast.YieldFrom:
		return w.yieldFrom(e)
	case *ast.NamedExpr:
		v := w.expr(e.Value)
		w.assignTo(e.Target, v, e.Value)
		return v
	case *ast.Starred:
		return w.expr(e.Value)
	case *ast.List:
		if e.Ctx == ast.Store {
			break
		}
		return w.is("list", w.display(e.Elts))
	case *ast.Set:
		return w.is("set", w.display(e.Elts))
	case *ast.Tuple:
		if e.Ctx == ast.Store {
			break
		}
		return w.tuple(e)
	case *ast.Dict:
		return w.dict(e)
	case *ast.Slice:
		for _, x := range []ast.Expression{e.Lower, e.Upper, e.Step} {
			if x != nil {
				w.expr(x)
			}
		}
		return w.is("slice")
	}
	return &Cell{}
}

// onceFacts are the facts that a lambda's body may rest on: those about variables, of which path lets only the ones
// through that are bound once. An attribute may have changed by the time the lambda runs.
func (w *walker) onceFacts() facts {
	kept := facts{}
	for k, v := range w.facts {
		if !strings.Contains(k, ".") {
			kept[k] = v
		}
	}
	return kept
}

func (w *walker) name(e *ast.Name) *Cell {
	p := w.p
	b := w.info.Use(e)
	if b == nil {
		return &Cell{}
	}
	if b.Builtin || b.Unresolved {
		c := &Cell{}
		if v := p.builtins.Stubs[e.ID]; v != nil {
			p.valueInto(c, v)
		}
		return c
	}
	v := p.variable(w.m, b)
	cell := w.read(e, v.Cell)
	if fb := w.info.Fallback(e); fb != nil && fb.Builtin && w.info.Bound(e) != scope.Always {
		// Bound on some paths only: the builtin otherwise.
		if sv := p.builtins.Stubs[e.ID]; sv != nil && w.info.Bound(e) == scope.Never {
			c := &Cell{}
			p.valueInto(c, sv)
			return c
		}
	}
	return cell
}

// display joins the items of a list or set display.
func (w *walker) display(elts []ast.Expression) *Cell {
	item := &Cell{}
	for _, x := range elts {
		if s, ok := x.(*ast.Starred); ok {
			w.p.flow(w.items(s.Value, w.expr(s.Value), false), item)
			w.p.exprs[s] = w.p.exprs[s.Value]
			continue
		}
		w.p.flow(w.expr(x), item)
	}
	return item
}

func (w *walker) tuple(e *ast.Tuple) *Cell {
	p := w.p
	for _, x := range e.Elts {
		if _, ok := x.(*ast.Starred); ok {
			out := &Cell{}
			p.add(out, &Atom{Class: p.builtin("tuple"), Args: []*Cell{w.display(e.Elts)}, Var: true})
			return out
		}
	}
	a := &Atom{Class: p.builtin("tuple"), Index: &Cell{}}
	for _, x := range e.Elts {
		item := &Cell{}
		p.flow(w.expr(x), item)
		a.Args = append(a.Args, item)
	}
	if len(a.Args) == 0 {
		a.Var, a.Args = true, []*Cell{{}}
	}
	out := &Cell{}
	p.add(out, a)
	return out
}

func (w *walker) dict(e *ast.Dict) *Cell {
	p := w.p
	key, val := &Cell{}, &Cell{}
	for i, k := range e.Keys {
		v := w.expr(e.Values[i])
		if k == nil {
			p.on(func() {
				for _, a := range v.Atoms() {
					if kk, vv := p.mapping(a); kk != nil {
						p.flow(kk, key)
						p.flow(vv, val)
					}
				}
			}, v)
			continue
		}
		p.flow(w.expr(k), key)
		p.flow(v, val)
	}
	return w.is("dict", key, val)
}

// mapping gives the key and value cells of a dict-like atom.
func (p *Program) mapping(a *Atom) (k, v *Cell) {
	if a.Class == nil {
		return nil, nil
	}
	for _, base := range a.Class.MRO {
		// A dict, or a class of the runtime that is a mapping without being one.
		if base.Name == "dict" && base.Module == p.builtins || base.Name == "Mapping" && base.Stub != nil && a.Class.Stub != nil && a.Class.Stub.Go != "" && len(base.Params) == 2 {
			args := p.baseArgs(a, base)
			return args[0], args[1]
		}
	}
	return nil, nil
}

// comp walks a comprehension and gives the cells of its results.
func (w *walker) comp(gens []*ast.Comprehension, results ...ast.Expression) []*Cell {
	saved := w.facts
	for _, g := range gens {
		items := w.items(g.Iter, w.expr(g.Iter), g.IsAsync)
		w.assignTo(g.Target, items, nil)
		for _, t := range g.Ifs {
			w.expr(t)
			yes, _ := w.narrow(t)
			w.facts = w.facts.with(yes)
		}
	}
	var cells []*Cell
	for _, r := range results {
		c := &Cell{}
		w.p.flow(w.expr(r), c)
		cells = append(cells, c)
	}
	w.facts = saved
	return cells
}

// asyncComp reports whether a generator expression is asynchronous.
func (w *walker) asyncComp(e *ast.GeneratorExp) bool {
	s := w.info.Scope(e)
	return s != nil && s.Async
}

func (w *walker) boolOp(e *ast.BoolOp) *Cell {
	p := w.p
	out := &Cell{}
	saved := w.facts
	for i, v := range e.Values {
		c := w.expr(v)
		last := i == len(e.Values)-1
		switch {
		case last:
			p.flow(c, out)
		case e.Op == ast.Or:
			p.flowIf(c, out, func(a *Atom) bool { return !isNone(a) })
		default:
			p.flowIf(c, out, p.mayBeFalse)
		}
		yes, no := w.narrow(v)
		if e.Op == ast.And {
			w.facts = w.facts.with(yes)
		} else {
			w.facts = w.facts.with(no)
		}
	}
	w.facts = saved
	return out
}

// mayBeFalse: only instances without __bool__ and __len__, functions, classes and modules are always true.
func (p *Program) mayBeFalse(a *Atom) bool {
	if a.Class == nil {
		return false
	}
	if a.Class.Stub != nil && (a.Class.Module == p.builtins || a.Class.Stub.Go == "") && !a.Class.Exception() {
		return true
	}
	return a.Class.Lookup("__bool__") != nil || a.Class.Lookup("__len__") != nil
}

func (w *walker) unary(e *ast.UnaryOp) *Cell {
	p := w.p
	v := w.expr(e.Operand)
	if e.Op == ast.Not {
		return w.is("bool")
	}
	out := &Cell{}
	p.on(func() {
		for _, a := range v.Atoms() {
			if a.Class == nil {
				continue
			}
			if e.Op == ast.Invert && a.Class.derives("Flag", "enum") {
				p.add(out, a)
				continue
			}
			switch a = p.plainAtom(a); a.Class.Name {
			case "bool":
				p.addInstance(out, "int")
			case "int", "float", "complex":
				p.addInstance(out, a.Class.Name)
			default:
				name := map[ast.UnaryOperator]string{ast.USub: "__neg__", ast.UAdd: "__pos__", ast.Invert: "__invert__"}[e.Op]
				p.dunder(e, a, name, nil, out)
			}
		}
	}, v)
	return out
}

func (w *walker) compare(e *ast.Compare) *Cell {
	p := w.p
	cells := []*Cell{w.expr(e.Left)}
	for _, c := range e.Comparators {
		cells = append(cells, w.expr(c))
	}
	out := &Cell{}
	for i, op := range e.Ops {
		name := op.Method()
		left, right := cells[i], cells[i+1]
		if name == "" {
			p.addInstance(out, "bool")
			continue
		}
		if op == ast.In || op == ast.NotIn {
			left, right = right, left
		}
		switch op {
		case ast.Eq, ast.NotEq:
			p.equated(e, left, right, map[[2]*Cell]bool{})
		case ast.In, ast.NotIn:
			items := &Cell{}
			p.on(func() {
				for _, a := range left.Atoms() {
					if a.Class == nil || !a.Class.Program() {
						p.itemsOf(a, items, false)
					}
				}
			}, left)
			p.equated(e, items, right, map[[2]*Cell]bool{})
		}
		p.on(func() {
			for _, a := range left.Atoms() {
				user := a.Class != nil && a.Class.Program()
				if user && name == "__contains__" && a.Class.Lookup(name) == nil {
					p.itemsOf(a, &Cell{}, false) // in iterates
				}
				if user {
					if m := a.Class.Lookup(name); m != nil && m.Fn != nil {
						p.dunder(e, a, name, []*Cell{right}, out)
						continue
					}
					switch op {
					case ast.Lt, ast.LtE, ast.Gt, ast.GtE:
						for _, b := range right.Atoms() {
							if b.Class != nil && b.Class.Program() {
								p.dunder(e, b, ast.Reflected(name), []*Cell{left}, out)
							}
						}
					}
					if name == "__ne__" {
						p.dunder(e, a, "__eq__", []*Cell{right}, &Cell{})
					}
				}
				p.addInstance(out, "bool")
			}
		}, left, right)
	}
	return out
}

// equated: values of two cells are compared for equality by the runtime, item by item where they are containers. An object's
// __eq__ gets the other value, on either side.
func (p *Program) equated(node ast.Node, left, right *Cell, seen map[[2]*Cell]bool) {
	key := [2]*Cell{left.root(), right.root()}
	if seen[key] {
		return
	}
	seen[key] = true
	p.on(func() {
		for _, a := range left.Atoms() {
			for _, b := range right.Atoms() {
				switch {
				case a.Class == nil || b.Class == nil || a.Class == b.Class && a.Class.Program():
				case a.Class.Program() || b.Class.Program():
					if a.Class.Program() {
						p.dunder(node, a, "__eq__", []*Cell{right}, &Cell{})
					}
					if b.Class.Program() {
						p.dunder(node, b, "__eq__", []*Cell{left}, &Cell{})
					}
				default:
					for i := range min(len(a.Args), len(b.Args)) {
						p.equated(node, a.Args[i], b.Args[i], seen)
					}
				}
			}
		}
	}, left, right)
}

// texts notes the methods of the program that making a text of a value calls.
func (w *walker) texts(node ast.Node, v *Cell, repr, format bool) {
	p := w.p
	p.on(func() {
		for _, a := range v.Atoms() {
			if a.Class == nil || !a.Class.Program() {
				continue
			}
			for _, name := range []string{"__str__", "__repr__", "__format__"} {
				if m := a.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Stub == nil {
					p.implies(node, m.Fn)
				}
			}
		}
	}, v)
}

// implies notes that syntax calls a function.
func (p *Program) implies(node ast.Node, f *Func) {
	for _, have := range p.implied[node] {
		if have == f {
			return
		}
	}
	f.Called = true
	p.implied[node] = append(p.implied[node], f)
}
