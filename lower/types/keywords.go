package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// What a **parameter takes is known by name, over all calls, so that a function that passes it on gives each parameter what
// calls have given under that name:
//
//	def make(**options):                    def NewConfig(name string, retries int)
//	    return Config(**options)
//	make(name="x", retries=3)

// keywords are the arguments that a **parameter takes, by name.
type keywords struct {
	names []string
	cells map[string]*Cell
	rest  *Cell // of a **argument of which the names are not known
	all   *Cell // the parameter's: what its dict holds
	open  bool  // there is such an argument
	from  []*keywords
	watch []func(name string)
	fixed bool // the function neither changes its dict nor lets it go
}

func (p *Program) keywordsOf(prm *Param) *keywords {
	k := p.kwargs[prm]
	if k == nil {
		k = &keywords{cells: map[string]*Cell{}, rest: &Cell{}, all: prm.Cell}
		p.kwargs[prm] = k
	}
	return k
}

// TakesNoKeywords reports whether no call passes a keyword that a **parameter takes.
func (p *Program) TakesNoKeywords(prm *Param) bool {
	k := p.keywordsOf(prm)
	return !k.isOpen() && len(k.names) == 0
}

// Fixed reports whether the dict of a **parameter is never changed, and known to its function alone.
func (p *Program) Fixed(prm *Param) bool { return p.keywordsOf(prm).fixed }

// PassedOn reports whether **e passes a **parameter on whose dict is never changed.
func (p *Program) PassedOn(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	return ok && p.passedOn[n] != nil
}

// Passes reports whether **e may pass an argument by the name.
func (p *Program) Passes(e ast.Expression, name string) bool {
	switch e := e.(type) {
	case *ast.Name:
		if k := p.passedOn[e]; k != nil {
			return k.isOpen() || slices.Contains(k.names, name)
		}
	case *ast.Dict:
		for i, key := range e.Keys {
			s, ok := constStr(key)
			if key == nil && p.Passes(e.Values[i], name) || key != nil && (s == name || !ok) {
				return true
			}
		}
		return false
	}
	return true
}

// PassesOthers reports whether **e may pass an argument by a name that is none of those given.
func (p *Program) PassesOthers(e ast.Expression, names []string) bool {
	switch e := e.(type) {
	case *ast.Name:
		if k := p.passedOn[e]; k != nil {
			return k.isOpen() || slices.ContainsFunc(k.names, func(name string) bool { return !slices.Contains(names, name) })
		}
	case *ast.Dict:
		for i, key := range e.Keys {
			s, ok := constStr(key)
			if key == nil && p.PassesOthers(e.Values[i], names) || key != nil && !(ok && slices.Contains(names, s)) {
				return true
			}
		}
		return false
	}
	return true
}

// isOpen reports whether there may be other names than those that are known.
func (k *keywords) isOpen() bool {
	seen := map[*keywords]bool{}
	var open func(k *keywords) bool
	open = func(k *keywords) bool {
		if seen[k] {
			return false
		}
		seen[k] = true
		return k.open || slices.ContainsFunc(k.from, open)
	}
	return open(k)
}

// cell holds the values that are passed by a name.
func (k *keywords) cell(name string) *Cell {
	c := k.cells[name]
	if c == nil {
		c = &Cell{}
		k.cells[name] = c
	}
	return c
}

// add says that a call passes an argument by the name.
func (k *keywords) add(name string) *Cell {
	if !slices.Contains(k.names, name) {
		k.names = append(k.names, name)
		for _, w := range slices.Clone(k.watch) {
			w(name)
		}
	}
	return k.cell(name)
}

// each calls see for all names, those that are still to come among them.
func (k *keywords) each(see func(name string)) {
	k.watch = append(k.watch, see)
	for _, name := range slices.Clone(k.names) {
		see(name)
	}
}

// flowNamed lets what **e passes by a name flow into a parameter.
func (p *Program) flowNamed(e ast.Expression, name string, to *Cell) {
	switch e := e.(type) {
	case *ast.Name:
		if k := p.passedOn[e]; k != nil {
			p.flow(k.cell(name), to)
			p.flow(k.rest, to)
			p.link(k.all, to) // numbers have the form that they have in the dict
			return
		}
	case *ast.Dict:
		for i, key := range e.Keys {
			if key == nil {
				p.flowNamed(e.Values[i], name, to)
			} else if s, ok := constStr(key); s == name || !ok {
				p.flow(p.exprs[e.Values[i]], to)
			}
		}
		v := p.exprs[e]
		p.on(func() {
			for _, a := range v.Atoms() {
				p.link(a.Args[1], to)
			}
		}, v)
		return
	}
	p.flowValues(e, to, func() bool {
		if p.NamespaceDict(e) == nil {
			return false
		}
		p.flow(p.namespaceAttr(name), to)
		return true
	})
}

// flowValues lets the values of a mapping flow into a cell, unless special does.
func (p *Program) flowValues(e ast.Expression, to *Cell, special func() bool) {
	v := p.exprs[e]
	p.on(func() {
		if special != nil && special() {
			return
		}
		p.passesValues(v, to)
	}, v)
}

// passKeywords lets what **e passes flow into a **parameter, but for what other parameters take.
func (p *Program) passKeywords(e ast.Expression, prm *Param, taken func(name string) bool) {
	to := p.keywordsOf(prm)
	p.flow(to.rest, prm.Cell)
	one := func(name string, value *Cell) {
		if !taken(name) {
			c := to.add(name)
			p.flow(value, c)
			p.flow(c, prm.Cell)
		}
	}
	var pass func(e ast.Expression)
	pass = func(e ast.Expression) {
		switch e := e.(type) {
		case *ast.Name:
			if from := p.passedOn[e]; from != nil {
				to.from = append(to.from, from)
				from.each(func(name string) { one(name, from.cell(name)) })
				p.flow(from.rest, to.rest)
				return
			}
		case *ast.Dict:
			for i, key := range e.Keys {
				name, ok := constStr(key)
				switch {
				case key == nil:
					pass(e.Values[i])
				case ok:
					one(name, p.exprs[e.Values[i]])
				default:
					to.open = true
					p.flow(p.exprs[e.Values[i]], to.rest)
				}
			}
			return
		}
		to.open = true
		p.flowValues(e, to.rest, nil)
	}
	pass(e)
}

// looksOnly are builtins that neither change nor keep a dict.
var looksOnly = map[string]bool{
	"print": true, "len": true, "dict": true, "list": true, "sorted": true, "str": true, "repr": true, "bool": true, "set": true, "tuple": true,
}

// passesOn finds the places where a function passes its **parameter on, if it does nothing else with it that could change
// it or make it known elsewhere.
func (w *walker) passesOn(f *Func, prm *Param) {
	def, ok := ast.Def(f.Node)
	if !ok || len(prm.Var.Binding.Sites) != 1 {
		return
	}
	harmless := map[ast.Node]bool{} // uses that only look at it
	var spread []*ast.Name
	name := func(e ast.Node) *ast.Name {
		n, ok := e.(*ast.Name)
		if !ok || w.info.Use(n) != prm.Var.Binding {
			return nil
		}
		return n
	}
	kept := true
	for _, st := range def.Body {
		ast.Inspect(st, func(n ast.Node) bool {
			for _, g := range ast.Generators(n) {
				harmless[g.Iter] = true
			}
			switch n := n.(type) {
			case *ast.Keyword:
				if v := name(n.Value); v != nil && n.Arg == "" {
					spread, harmless[v] = append(spread, v), true
				}
			case *ast.Dict:
				for i, key := range n.Keys {
					if v := name(n.Values[i]); v != nil && key == nil {
						spread, harmless[v] = append(spread, v), true
					}
				}
			case *ast.Attribute:
				if v := name(n.Value); v != nil {
					switch n.Attr {
					case "items", "keys", "values", "get":
						harmless[v] = true
					}
				}
			case *ast.Subscript:
				if v := name(n.Value); v != nil && n.Ctx == ast.Load {
					harmless[v] = true
				}
			case *ast.Compare:
				for _, c := range n.Comparators {
					harmless[c] = true
				}
			case *ast.For:
				harmless[n.Iter] = true
			case *ast.Call:
				if fun, ok := n.Func.(*ast.Name); ok && looksOnly[fun.ID] && w.info.Use(fun) != nil && w.info.Use(fun).Builtin {
					for _, a := range n.Args {
						harmless[a] = true
					}
				}
			case *ast.If:
				harmless[n.Test] = true
			case *ast.Name:
				if name(n) != nil && !harmless[n] {
					kept = false
				}
			}
			return kept
		})
	}
	if !kept {
		return
	}
	k := w.p.keywordsOf(prm)
	k.fixed = true
	for _, n := range spread {
		w.p.passedOn[n] = k
	}
}

// keywordName is the **parameter of which a variable goes through the names: for name, value in kwargs.items().
func (w *walker) keywordName(e ast.Expression) *Param {
	n, ok := e.(*ast.Name)
	if !ok || w.fn == nil {
		return nil
	}
	b := w.info.Use(n)
	if b == nil || len(b.Sites) != 1 {
		return nil
	}
	st, ok := b.Sites[0].Stmt.(*ast.For)
	if !ok {
		return nil
	}
	iter, target := st.Iter, st.Target
	if c, ok := iter.(*ast.Call); ok && len(c.Args) == 0 {
		a, ok := c.Func.(*ast.Attribute)
		if !ok || a.Attr != "items" && a.Attr != "keys" {
			return nil
		}
		iter = a.Value
		if a.Attr == "items" {
			t, ok := target.(*ast.Tuple)
			if !ok || len(t.Elts) != 2 {
				return nil
			}
			target = t.Elts[0]
		}
	}
	if t, ok := target.(*ast.Name); !ok || t.ID != n.ID {
		return nil
	}
	d, ok := iter.(*ast.Name)
	if !ok {
		return nil
	}
	db := w.info.Use(d)
	for _, prm := range w.fn.Params {
		if prm.Kind == VarKw && prm.Var != nil && prm.Var.Binding == db && len(db.Sites) == 1 {
			return prm
		}
	}
	return nil
}
