package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Match statements. Three forms, the plainest that is right:
//
//	cases that are values            switch command { case "go", "run": … default: … }
//	cases that are classes           switch c := shape.(type) { case *Circle: … }
//	any others                       if py.IsType[*Circle](shape) && … { r := …; … } else if …
//
// A guard is asked after its pattern's names are bound: with names, the cases are ifs in a labelled block, one after the
// other, and each that matches leaves the block. So it is where a test needs statements first, such as taking the items
// out of a value of which it is not known whether it is a sequence:
//
//	if items, ok := py.MatchSeq(v); ok && len(items) == 2 { … }

// pattern is what matching one pattern comes to: a test (nil: it always matches) and what it binds then.
type pattern struct {
	steps []patternStep // tests, each with the statements that the next ones need
	test  ir.Expr
	never bool
	binds []capture
}

// patternStep is a test and what is done once it is true, before the next one.
type patternStep struct {
	test  ir.Expr
	stmts []ir.Stmt
}

// capture gives a name of a pattern a value, once all of the pattern has matched.
type capture struct {
	v *types.Var
	x ir.Expr
	r *Rep
	// first are statements that x needs.
	first []ir.Stmt
}

// then adds statements that run when all tests so far are true, before those to come.
func (p *pattern) then(stmts ...ir.Stmt) {
	if len(stmts) > 0 {
		p.steps = append(p.steps, patternStep{p.test, stmts})
		p.test = nil
	}
}

// nested emits a pattern's tests, one inside the other where statements lie between, with inner innermost.
func (f *fn) nested(p *pattern, inner func()) {
	var emit func(steps []patternStep)
	emit = func(steps []patternStep) {
		test := p.test
		rest := inner
		if len(steps) > 0 {
			test = steps[0].test
			rest = func() {
				*f.out = append(*f.out, steps[0].stmts...)
				emit(steps[1:])
			}
		}
		if test == nil {
			rest()
			return
		}
		f.emit(&ir.If{At: f.place(), Cond: test, Then: f.into(rest)})
	}
	emit(p.steps)
}

func (p *pattern) and(test ir.Expr) {
	if test == nil {
		return
	}
	if b, ok := test.(*ir.Builtin); ok && b.Name == "true" {
		return
	}
	if b, ok := test.(*ir.Builtin); ok && b.Name == "false" {
		p.never = true
		return
	}
	if p.test == nil {
		p.test = test
		return
	}
	p.test = bin("&&", p.test, test)
}

func (p *pattern) both(q *pattern) {
	p.never = p.never || q.never
	for _, s := range q.steps {
		p.and(s.test)
		p.then(s.stmts...)
	}
	p.and(q.test)
	p.binds = append(p.binds, q.binds...)
}

func (f *fn) matchStmt(st *ast.Match) {
	place := f.place()
	x, r := f.value(st.Subject)
	f.span = place
	if f.matchValues(st, x, r) || f.matchTypes(st, x, r) {
		return
	}
	if !f.isStable(x) {
		x = f.save("subject", r.Go, x)
	}
	f.matchChain(st, x, r)
}

// matchValues lowers a match whose patterns are values alone to a switch.
func (f *fn) matchValues(st *ast.Match, x ir.Expr, r *Rep) bool {
	switch r.Kind {
	case Int, Str, Enum:
	default:
		return false
	}
	if r.Opt {
		return false
	}
	sw := &ir.Switch{At: f.span, Tag: x}
	used := map[string]bool{}
	var values [][]ast.Expression
	for i, c := range st.Cases {
		if c.Guard != nil {
			return false
		}
		list, wild := casesValues(c.Pattern)
		if list == nil && !(wild && i == len(st.Cases)-1) {
			return false
		}
		for _, v := range list {
			key, ok := f.constantKey(v)
			if !ok || used[key] || f.rep(v).Kind != r.Kind || r.Kind == Enum && f.rep(v).Class != r.Class {
				return false
			}
			used[key] = true
		}
		values = append(values, list)
	}
	f.span = ast.Span{}
	for i, c := range st.Cases {
		k := ir.Case{}
		for _, v := range values[i] {
			k.Exprs = append(k.Exprs, f.as(v, r))
		}
		k.Body = f.switchBody(c.Body)
		sw.Cases = append(sw.Cases, k)
	}
	f.emit(sw)
	return true
}

// switchBody lowers statements inside a Go switch, where a plain break leaves the switch.
func (f *fn) switchBody(body []ast.Statement) []ir.Stmt {
	if n := len(f.loops); n > 0 {
		f.loops[n-1].depth++
		defer func() { f.loops[n-1].depth-- }()
	}
	return f.block(body)
}

// casesValues gives the values that a pattern compares with, or says that it matches anything and binds nothing.
func casesValues(p ast.Pattern) (list []ast.Expression, wild bool) {
	switch p := p.(type) {
	case *ast.MatchValue:
		return []ast.Expression{p.Value}, false
	case *ast.MatchOr:
		for _, sub := range p.Patterns {
			one, wild := casesValues(sub)
			if wild || one == nil {
				return nil, false
			}
			list = append(list, one...)
		}
		return list, false
	case *ast.MatchAs:
		return nil, p.Pattern == nil && p.Name == ""
	}
	return nil, false
}

// constantKey tells two constant case values apart: Go refuses duplicate cases.
func (f *fn) constantKey(e ast.Expression) (string, bool) {
	switch e := e.(type) {
	case *ast.Constant:
		switch v := e.Value.(type) {
		case ast.ConstInt:
			return "i" + v.String(), true
		case ast.ConstStr:
			return "s" + string(v), true
		}
	case *ast.UnaryOp:
		key, ok := f.constantKey(e.Operand)
		return "-" + key, ok && e.Op == ast.USub
	case *ast.Attribute:
		if rec := f.b.p.AttrOf(e); len(rec.Found) > 0 {
			if m := rec.Found[0].Member; m != nil && m.Const && m.Class.Enum {
				return "e" + f.b.enumOf(m.Class).members[m].Want, true
			}
		}
	}
	return "", false
}

// matchTypes lowers a match whose patterns are classes, with attributes that are bound or not looked at, to a type switch.
func (f *fn) matchTypes(st *ast.Match, x ir.Expr, r *Rep) bool {
	if r.Kind != Iface && r.Kind != Any {
		return false
	}
	type branch struct {
		classes []*types.Class
		pat     *ast.MatchClass
		as      *ast.MatchAs
	}
	var branches []branch
	seen := map[*types.Class]bool{}
	for i, c := range st.Cases {
		if c.Guard != nil {
			return false
		}
		b := branch{}
		pat := c.Pattern
		if a, ok := pat.(*ast.MatchAs); ok && a.Pattern != nil {
			pat, b.as = a.Pattern, a
		}
		list := []ast.Pattern{pat}
		if or, ok := pat.(*ast.MatchOr); ok {
			if b.as != nil {
				return false
			}
			list = or.Patterns
		}
		for _, p := range list {
			k, ok := p.(*ast.MatchClass)
			if !ok {
				break
			}
			v := f.b.p.Resolve(f.m, f.f, k.Cls)
			if v == nil || v.Class == nil || !v.Class.Program() || v.Class.Enum || !f.b.hasStruct(v.Class) || len(f.b.p.Conforming([]*types.Class{v.Class})) > 1 || seen[v.Class] || !f.irrefutable(k) {
				return false
			}
			if len(list) > 1 && len(k.Patterns)+len(k.KwdPatterns) > 0 {
				return false
			}
			seen[v.Class] = true
			b.classes, b.pat = append(b.classes, v.Class), k
		}
		if len(b.classes) < len(list) {
			wild, ok := c.Pattern.(*ast.MatchAs)
			if !ok || wild.Pattern != nil || wild.Name != "" || i != len(st.Cases)-1 {
				return false
			}
		}
		branches = append(branches, b)
	}
	if len(branches) < 2 {
		return false
	}
	sw := &ir.TypeSwitch{At: f.place(), X: x}
	for i, b := range branches {
		tc := ir.TypeCase{}
		for _, c := range b.classes {
			tc.Types = append(tc.Types, f.b.rep(f.b.p.InstanceCell(c)).Go)
		}
		body := st.Cases[i].Body
		if len(b.classes) == 1 {
			own := f.b.rep(f.b.p.InstanceCell(b.classes[0]))
			tc.Var = f.temp(receiverName(b.classes[0].Name), own.Go)
			tc.Body = f.into(func() {
				p := f.classParts(b.pat, ref(tc.Var), own, b.classes[0])
				if b.as != nil {
					f.capture(p, b.as, ref(tc.Var), own)
				}
				f.bindAll(p)
				f.asSubject(st.Subject, body, tc.Var, own, func() { *f.out = append(*f.out, f.switchBody(body)...) })
			})
		} else {
			tc.Body = f.switchBody(body)
		}
		sw.Cases = append(sw.Cases, tc)
	}
	f.emit(sw)
	return true
}

// asSubject lets the variable that is matched stand for the case's own variable while the case's body is lowered, if the
// body does not assign it.
func (f *fn) asSubject(subject ast.Expression, body []ast.Statement, v *ir.Var, r *Rep, lower func()) {
	n, ok := subject.(*ast.Name)
	if !ok {
		lower()
		return
	}
	tv := f.varOfName(n)
	if tv == nil || !f.b.local(tv) || tv.Binding.AssignedInInner || tv.Binding.Captured || len(tv.Binding.Sites) != 1 {
		lower()
		return
	}
	have, old := f.b.vars[tv], f.b.caught[tv]
	f.b.vars[tv], f.b.caught[tv] = v, r
	lower()
	f.b.vars[tv] = have
	if old == nil {
		delete(f.b.caught, tv)
	} else {
		f.b.caught[tv] = old
	}
}

// irrefutable: a class pattern whose subpatterns match anything.
func (f *fn) irrefutable(k *ast.MatchClass) bool {
	for _, list := range [][]ast.Pattern{k.Patterns, k.KwdPatterns} {
		for _, p := range list {
			if a, ok := p.(*ast.MatchAs); !ok || a.Pattern != nil {
				return false
			}
		}
	}
	return true
}

// matchChain lowers any other match.
func (f *fn) matchChain(st *ast.Match, x ir.Expr, r *Rep) {
	var pats []*pattern
	block := false
	place := f.place()
	for i, c := range st.Cases {
		p := f.pattern(c.Pattern, x, r)
		pats = append(pats, p)
		if c.Guard != nil && (len(p.binds) > 0 || i < len(st.Cases)-1 && f.guardActs(c.Guard)) || len(p.steps) > 0 {
			block = true
		}
	}
	f.span = place
	if block {
		f.matchBlock(st, pats)
		return
	}
	*f.out = append(*f.out, f.caseIfs(st.Cases, pats)...)
	f.span = ast.Span{}
}

// caseIfs makes a chain of ifs.
func (f *fn) caseIfs(cases []*ast.MatchCase, pats []*pattern) []ir.Stmt {
	if len(cases) == 0 {
		return nil
	}
	c, p := cases[0], pats[0]
	if p.never {
		return f.caseIfs(cases[1:], pats[1:])
	}
	place := f.place()
	test := p.test
	var out []ir.Stmt
	if c.Guard != nil {
		var guard ir.Expr
		pre := f.into(func() { guard = f.cond(c.Guard) })
		switch {
		case len(pre) > 0 && test != nil:
			f.refuse(c.Guard, "GSY0460", "test it in the case's body", "this guard is not supported")
		case test == nil:
			out, test = pre, guard
		default:
			test = bin("&&", test, guard)
		}
	}
	body := func() []ir.Stmt {
		return f.into(func() {
			f.bindAll(p)
			f.stmts(c.Body)
		})
	}
	if test == nil {
		return append(out, body()...)
	}
	then := body()
	rest := f.caseIfs(cases[1:], pats[1:])
	if len(then) == 0 && len(rest) == 0 {
		return out
	}
	return append(out, &ir.If{At: place, Cond: test, Then: then, Else: rest})
}

// matchBlock makes ifs one after the other; each case that matches leaves the block around them.
func (f *fn) matchBlock(st *ast.Match, pats []*pattern) {
	label := &ir.Label{Want: "match"}
	block := &ir.Block{At: f.place(), Label: label}
	block.Body = f.into(func() {
		for i, c := range st.Cases {
			p := pats[i]
			if p.never {
				continue
			}
			f.nested(p, func() {
				f.bindAll(p)
				lower := func() {
					f.stmts(c.Body)
					if !f.b.p.Terminates(c.Body) && i < len(st.Cases)-1 {
						f.emit(&ir.Branch{Label: label})
					}
				}
				if c.Guard == nil {
					lower()
					return
				}
				guard := f.cond(c.Guard)
				f.emit(&ir.If{Cond: guard, Then: f.into(lower)})
			})
			if p.test == nil && len(p.steps) == 0 && c.Guard == nil {
				return
			}
		}
	})
	f.emit(block)
}

// guardActs reports whether a guard needs statements before it.
func (f *fn) guardActs(guard ast.Expression) bool {
	eff := f.b.eff.OfExpr(f.m, f.f, guard)
	return eff.Fails() || eff.Suspends
}

func (f *fn) bindAll(p *pattern) {
	for _, c := range p.binds {
		*f.out = append(*f.out, c.first...)
		f.assignVar(c.v, f.convert(c.x, c.r, f.b.rep(c.v.Cell), nil))
	}
}

// capture makes p bind a value to the name of a pattern.
func (f *fn) capture(p *pattern, n ast.Node, x ir.Expr, r *Rep, first ...ir.Stmt) {
	if b := f.info.Binder(n); b != nil {
		p.binds = append(p.binds, capture{f.b.p.VarOf(f.m, b), x, r, first})
	}
}
