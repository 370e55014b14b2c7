package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

func (w *walker) match(st *ast.Match) {
	subject := w.expr(st.Subject)
	start := w.facts
	for _, c := range st.Cases {
		w.facts = start
		more := w.pattern(c.Pattern, subject, w.path(st.Subject))
		w.facts = start.with(more)
		if c.Guard != nil {
			w.expr(c.Guard)
			yes, _ := w.narrow(c.Guard)
			w.facts = w.facts.with(yes)
		}
		w.branch(c.Body, nil)
	}
	w.facts = start
	for _, c := range st.Cases {
		w.forget(c.Body)
	}
}

// pattern types a pattern's captures, and gives the facts that it shows of the subject at path key.
func (w *walker) pattern(pat ast.Pattern, v *Cell, key string) facts {
	p := w.p
	switch pat := pat.(type) {
	case *ast.MatchValue:
		w.expr(pat.Value)
		if key != "" {
			if k, ok := pat.Value.(*ast.Constant); ok {
				name := constClass(k.Value)
				return facts{key: {{keep: func(a *Atom) bool { return p.sameKind(a, name) }}}}
			}
			return facts{key: {notNone()}}
		}
	case *ast.MatchSingleton:
		if _, ok := pat.Value.(ast.ConstNone); ok && key != "" {
			return facts{key: {onlyNone()}}
		}
	case *ast.MatchSequence:
		w.sequencePattern(pat, v)
		if key != "" {
			return facts{key: {{keep: p.isSequence}}}
		}
	case *ast.MatchMapping:
		for _, k := range pat.Keys {
			w.expr(k)
		}
		val, k := &Cell{}, &Cell{}
		p.on(func() {
			for _, a := range v.Atoms() {
				if kk, vv := p.mapping(a); kk != nil {
					p.flow(kk, k)
					p.flow(vv, val)
				}
			}
		}, v)
		for _, sub := range pat.Patterns {
			w.pattern(sub, val, "")
		}
		if b := w.info.Binder(pat); b != nil {
			p.addInstance(p.variable(w.m, b).Cell, "dict", k, val)
		}
	case *ast.MatchClass:
		return w.classPattern(pat, v, key)
	case *ast.MatchStar:
		if b := w.info.Binder(pat); b != nil {
			p.addInstance(p.variable(w.m, b).Cell, "list", v)
		}
	case *ast.MatchAs:
		var more facts
		seen := v
		if pat.Pattern != nil {
			more = w.pattern(pat.Pattern, v, key)
			if keep := w.patternKeeps(pat.Pattern); keep != nil {
				seen = &Cell{}
				p.flowIf(v, seen, keep)
			}
		}
		if b := w.info.Binder(pat); b != nil {
			p.flow(seen, p.variable(w.m, b).Cell)
		}
		return more
	case *ast.MatchOr:
		for _, sub := range pat.Patterns {
			w.pattern(sub, v, "")
		}
		if keep := w.patternKeeps(pat); keep != nil && key != "" {
			return facts{key: {{keep: keep}}}
		}
	}
	return nil
}

// patternKeeps is the filter of a pattern on the subject's kinds of value, or nil.
func (w *walker) patternKeeps(pat ast.Pattern) func(*Atom) bool {
	p := w.p
	switch pat := pat.(type) {
	case *ast.MatchValue:
		if k, ok := pat.Value.(*ast.Constant); ok {
			name := constClass(k.Value)
			return func(a *Atom) bool { return p.sameKind(a, name) }
		}
	case *ast.MatchSequence:
		return p.isSequence
	case *ast.MatchMapping:
		return func(a *Atom) bool { k, _ := p.mapping(a); return k != nil }
	case *ast.MatchClass:
		if c := p.resolveClass(w.env(), pat.Cls); c != nil {
			return func(a *Atom) bool {
				return a.Class != nil && (c.Name == "int" && a.Class.Name == "bool" || slices.ContainsFunc(p.Conforming([]*Class{c}), func(c *Class) bool {
					return a.Class.IsSubclass(c) || p.MayBe(a, c)
				}))
			}
		}
	case *ast.MatchSingleton:
		if _, ok := pat.Value.(ast.ConstNone); ok {
			return isNone
		}
		return func(a *Atom) bool { return p.builtinName(a.Class) == "bool" }
	case *ast.MatchOr:
		var keeps []func(*Atom) bool
		for _, sub := range pat.Patterns {
			k := w.patternKeeps(sub)
			if k == nil {
				return nil
			}
			keeps = append(keeps, k)
		}
		return func(a *Atom) bool {
			for _, k := range keeps {
				if k(a) {
					return true
				}
			}
			return false
		}
	case *ast.MatchAs:
		if pat.Pattern != nil {
			return w.patternKeeps(pat.Pattern)
		}
	}
	return nil
}

// sameKind: an int pattern matches equal bools and floats too.
func (p *Program) sameKind(a *Atom, name string) bool {
	if a.Class == nil {
		return false
	}
	if name == "int" || name == "float" || name == "bool" {
		return p.rank(a.Class) > 0 || a.Class.Program()
	}
	return a.Class.Name == name || a.Class.Program()
}

func (p *Program) isSequence(a *Atom) bool {
	switch p.builtinName(a.Class) {
	case "list", "tuple", "range":
		return true
	}
	return a.Class != nil && (a.Class.Name == "deque" || a.Class.Named != nil)
}

func (w *walker) sequencePattern(pat *ast.MatchSequence, v *Cell) {
	p := w.p
	star := -1
	cells := make([]*Cell, len(pat.Patterns))
	for i, sub := range pat.Patterns {
		cells[i] = &Cell{}
		if _, ok := sub.(*ast.MatchStar); ok {
			star = i
		}
	}
	p.on(func() {
		for _, a := range v.Atoms() {
			if !p.isSequence(a) {
				continue
			}
			items := p.tupleItems(a)
			if items == nil {
				for _, c := range cells {
					p.itemsOf(a, c, false)
				}
				continue
			}
			if star < 0 && len(items) != len(cells) || star >= 0 && len(items) < len(cells)-1 {
				continue // never matches
			}
			for i, c := range cells {
				switch {
				case star < 0 || i < star:
					p.flow(items[i], c)
				case i > star:
					p.flow(items[len(items)-(len(cells)-i)], c)
				default:
					for j := star; j < len(items)-(len(cells)-star-1); j++ {
						p.flow(items[j], c)
					}
				}
			}
		}
	}, v)
	for i, sub := range pat.Patterns {
		w.pattern(sub, cells[i], "")
	}
}

func (w *walker) classPattern(pat *ast.MatchClass, v *Cell, key string) facts {
	p := w.p
	w.expr(pat.Cls)
	c := p.resolveClass(w.env(), pat.Cls)
	if c == nil {
		return nil
	}
	keep := w.patternKeeps(pat)
	narrowed := &Cell{}
	p.link(v, narrowed)
	p.on(func() {
		for _, a := range v.Atoms() {
			if !keep(a) {
				continue
			}
			if a.Class.IsSubclass(c) || c.Name == "int" {
				p.add(narrowed, a)
			} else {
				p.add(narrowed, p.ownInstance(c))
			}
		}
	}, v)
	for i, sub := range pat.Patterns {
		cell := &Cell{}
		if c.Stub != nil {
			cell = narrowed // int(x) captures the subject itself
		} else if name, ok := c.matchArg(i); ok {
			p.fieldInto(narrowed, name, cell, pat)
		}
		w.pattern(sub, cell, "")
	}
	for i, sub := range pat.KwdPatterns {
		cell := &Cell{}
		p.fieldInto(narrowed, pat.KwdAttrs[i], cell, pat)
		w.pattern(sub, cell, "")
	}
	if key == "" {
		return nil
	}
	return facts{key: {{keep: keep, become: p.becoming([]*Class{c})}}}
}

// matchArg is __match_args__[i].
func (c *Class) matchArg(i int) (string, bool) {
	for _, k := range c.MRO {
		if m := k.Members["__match_args__"]; m != nil {
			if t, ok := m.Value.(*ast.Tuple); ok && i < len(t.Elts) {
				return constStr(t.Elts[i])
			}
		}
		if k.Data != nil {
			n := 0
			for _, f := range k.Data.Fields {
				if !f.Init || f.KwOnly {
					continue
				}
				if n == i {
					return f.Name, true
				}
				n++
			}
		}
		if k.Named != nil && i < len(k.Named) {
			return k.Named[i].Name, true
		}
	}
	return "", false
}

func (p *Program) fieldInto(v *Cell, name string, out *Cell, at ast.Node) {
	rec := &Attr{seen: map[any]bool{}}
	p.on(func() {
		for _, a := range v.Atoms() {
			p.attributeOf(rec, a, name, out, at)
		}
	}, v)
}

// MatchArg is the attribute that the i-th positional subpattern of a class pattern matches: __match_args__[i].
func (c *Class) MatchArg(i int) (string, bool) { return c.matchArg(i) }

// ownInstance is the instance that a test shows an object to be.
func (p *Program) ownInstance(c *Class) *Atom {
	if c.Program() {
		return p.selfAtom(c)
	}
	return p.bare(c)
}
