package scope

import (
	"fmt"

	"github.com/gosyncio/gosyncio/ast"
)

func (w *walker) statements(list []ast.Statement) {
	for _, s := range list {
		w.statement(s)
	}
}

// statement moves the state over a statement, in order of evaluation.
func (w *walker) statement(s ast.Statement) {
	switch s := s.(type) {
	case *ast.FunctionDef:
		w.function(s, s.Args, s.DecoratorList, s.Returns, s.TypeParams)
	case *ast.AsyncFunctionDef:
		w.function(s, s.Args, s.DecoratorList, s.Returns, s.TypeParams)
	case *ast.ClassDef:
		w.classDef(s)
	case *ast.Return:
		w.optional(s.Value)
		w.st = unreachable
	case *ast.Delete:
		for _, t := range s.Targets {
			w.delete(t)
		}
	case *ast.Assign:
		w.expression(s.Value)
		for _, t := range s.Targets {
			w.target(t)
		}
	case *ast.TypeAlias:
		w.typeParams(s, s.TypeParams)
		w.accessUnit(w.info.typeValues[s.Value])
		w.target(s.Name)
	case *ast.AugAssign:
		if n, ok := s.Target.(*ast.Name); ok {
			w.read(n)
			w.expression(s.Value)
			w.bind(w.info.uses[n])
			return
		}
		w.expression(s.Target)
		w.expression(s.Value)
	case *ast.AnnAssign:
		w.annAssign(s)
	case *ast.For:
		w.forLoop(s.Target, s.Iter, s.Body, s.Orelse, w.runsOnce(s.Iter))
	case *ast.AsyncFor:
		w.forLoop(s.Target, s.Iter, s.Body, s.Orelse, false)
	case *ast.While:
		w.whileLoop(s)
	case *ast.If:
		yes, no := w.condition(s.Test)
		w.st = yes
		w.statements(s.Body)
		yes, w.st = w.st, no
		w.statements(s.Orelse)
		w.st = join(yes, w.st)
	case *ast.With:
		w.with(s, s.Items, s.Body)
	case *ast.AsyncWith:
		w.with(s, s.Items, s.Body)
	case *ast.Match:
		w.match(s)
	case *ast.Raise:
		w.optional(s.Exc)
		w.optional(s.Cause)
		w.st = unreachable
	case *ast.Try:
		w.try(s.Body, s.Handlers, s.Orelse, s.Finalbody, false)
	case *ast.TryStar:
		w.try(s.Body, s.Handlers, s.Orelse, s.Finalbody, true)
	case *ast.Assert:
		yes, no := w.condition(s.Test)
		w.st = no
		w.optional(s.Msg)
		w.st = yes
	case *ast.Import:
		w.importNames(s, s.Names)
	case *ast.ImportFrom:
		w.importNames(s, s.Names)
	case *ast.Global, *ast.Nonlocal, *ast.Pass:
	case *ast.Expr:
		w.expression(s.Value)
	case *ast.Break:
		w.jump(true)
	case *ast.Continue:
		w.jump(false)
	default:
		panic(fmt.Sprintf("scope: statement %T", s))
	}
}

// importNames binds what an import statement brings, up to a name that can't be imported.
func (w *walker) importNames(s ast.Statement, names []*ast.Alias) {
	if w.unit.scope.Kind == Module {
		w.info.atImport[s] = w.st
	}
	for _, a := range names {
		if w.opts.Fails != nil && w.opts.Fails(s, a) {
			w.st = unreachable
			return
		}
		for _, b := range w.info.binders[a] {
			w.bind(b)
		}
	}
}

// jump leaves for the end (or the head) of the innermost loop, through the clean-ups on the way.
func (w *walker) jump(breaks bool) {
	if len(w.loops) > 0 { // else a syntax error, which the parser reports
		l := w.loops[len(w.loops)-1]
		st := w.st
		for i := len(w.cleanups) - 1; i >= l.cleanups; i-- {
			st = st.worst(w.cleanups[i])
		}
		if breaks {
			l.breaks = join(l.breaks, st)
		} else {
			l.continues = join(l.continues, st)
		}
	}
	w.st = unreachable
}

// loopBody runs the body of a loop and returns the states in which it breaks, and in which a turn ends.
func (w *walker) loopBody(body []ast.Statement) (breaks, ends state) {
	l := &loop{breaks: unreachable, continues: unreachable, cleanups: len(w.cleanups)}
	w.loops = append(w.loops, l)
	w.statements(body)
	w.loops = w.loops[:len(w.loops)-1]
	return l.breaks, join(l.continues, w.st)
}

func (w *walker) forLoop(target, iter ast.Expression, body, orelse []ast.Statement, once bool) {
	w.expression(iter)
	e := w.effectsOf(body)
	head := w.st.worst(e)
	w.st = head
	w.target(target)
	head.may = head.may.union(w.st.may) // the target, after the first turn
	breaks, ends := w.loopBody(body)
	if once {
		w.st = ends // the last turn's end, and there was one
	} else {
		w.st = head
	}
	w.statements(orelse)
	w.st = join(breaks, w.st)
}

// runsOnce reports whether an iterable has at least one element for certain: a display with a plain element, a string
// or range with constants.
func (w *walker) runsOnce(iter ast.Expression) bool {
	plain := func(elts []ast.Expression) bool {
		for _, e := range elts {
			if _, star := e.(*ast.Starred); !star {
				return true
			}
		}
		return false
	}
	switch e := iter.(type) {
	case *ast.Tuple:
		return plain(e.Elts)
	case *ast.List:
		return plain(e.Elts)
	case *ast.Set:
		return plain(e.Elts)
	case *ast.Constant:
		s, ok := e.Value.(ast.ConstStr)
		return ok && s != ""
	case *ast.Call:
		n, ok := e.Func.(*ast.Name)
		if !ok || n.ID != "range" || !w.info.uses[n].Builtin || len(e.Keywords) > 0 {
			return false
		}
		var bounds []int64
		for _, a := range e.Args {
			c, ok := a.(*ast.Constant)
			if !ok {
				return false
			}
			i, ok := c.Value.(ast.ConstInt)
			if !ok || i.Int == nil || !i.IsInt64() {
				return false
			}
			bounds = append(bounds, i.Int64())
		}
		return len(bounds) == 1 && bounds[0] > 0 || len(bounds) >= 2 && bounds[0] < bounds[1] && (len(bounds) == 2 || bounds[2] > 0)
	}
	return false
}

func (w *walker) whileLoop(s *ast.While) {
	w.st = w.st.worst(w.effectsOf(s.Body))
	yes, no := w.condition(s.Test)
	w.st = yes
	breaks, _ := w.loopBody(s.Body)
	w.st = no
	w.statements(s.Orelse)
	w.st = join(breaks, w.st)
}

// with runs the items from left to right, each one's exceptions ending at its own context manager.
func (w *walker) with(stmt ast.Statement, items []*ast.WithItem, body []ast.Statement) {
	if len(items) == 0 {
		w.statements(body)
		return
	}
	item := items[0]
	w.expression(item.ContextExpr)
	entered := w.st // __exit__ is called from here on: to bind a target of several names may raise already
	if item.OptionalVars != nil {
		w.target(item.OptionalVars)
		if _, plain := item.OptionalVars.(*ast.Name); plain {
			entered = w.st
		}
	}
	w.with(stmt, items[1:], body)
	if w.opts.Swallows != nil && !w.opts.Swallows(item) || entered.dead() {
		return
	}
	swallowed := entered.worst(w.effectsOf([]ast.Statement{stmt}))
	w.st = state{
		must:  w.st.must.intersect(swallowed.must),
		plain: w.st.plain,
		may:   w.st.may.union(swallowed.may),
	}
}

// try: an exception may come anywhere in the body, but for statements at its beginning that can't raise.
func (w *walker) try(body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement, star bool) {
	finally := w.effectsOf(final)
	if len(final) > 0 {
		w.cleanups = append(w.cleanups, finally)
	}
	for len(body) > 0 && neverRaises(body[0]) {
		w.statement(body[0])
		body = body[1:]
	}
	before, all := w.st, w.effectsOf(body)
	w.statements(body)
	caught := before.worst(all)
	if before.dead() {
		caught = before
	}
	w.statements(orelse)
	out := w.st
	all = all.and(w.effectsOf(orelse))
	for _, h := range handlers {
		w.st = caught
		w.handler(h)
		e := w.effectsOf(h.Body)
		if b := w.info.Binder(h); b != nil && b.Scope != nil {
			if s := w.unit.slot(w.flow, b); s >= 0 {
				e.binds, e.unbinds = e.binds.with(s), e.unbinds.with(s)
			}
		}
		all = all.and(e)
		if star { // the next clause may run after this one
			caught = join(caught, w.st)
			caught.must, caught.plain = caught.must.minus(e.unbinds), caught.plain.minus(e.unbinds)
		}
		out = join(out, w.st)
	}
	w.st = out
	if len(final) == 0 {
		return
	}
	w.cleanups = w.cleanups[:len(w.cleanups)-1]
	// The finally body runs after any part of the statement, but what follows it only after a normal end.
	w.st = join(out, before.worst(all))
	w.statements(final)
	if out.dead() || w.st.dead() {
		w.st = unreachable
		return
	}
	w.st.must = w.st.must.union(out.must.minus(finally.unbinds))
	w.st.plain = w.st.plain.union(out.plain.minus(finally.unbinds))
}

// handler runs an except clause. Its name is unbound when the clause is left, whichever way.
func (w *walker) handler(h *ast.ExceptHandler) {
	w.optional(h.Type)
	b := w.info.Binder(h)
	if b == nil || b.Scope == nil {
		w.statements(h.Body)
		return
	}
	w.bind(b)
	var e effects
	if s := w.unit.slot(w.flow, b); s >= 0 {
		e.unbinds = e.unbinds.with(s)
	}
	w.cleanups = append(w.cleanups, e)
	w.statements(h.Body)
	w.cleanups = w.cleanups[:len(w.cleanups)-1]
	w.unbind(b)
}

// neverRaises holds for statements that only give names constants, or do nothing.
func neverRaises(s ast.Statement) bool {
	constant := func(e ast.Expression) bool {
		switch e := e.(type) {
		case *ast.Constant:
			return true
		case *ast.List:
			return len(e.Elts) == 0
		case *ast.Tuple:
			return len(e.Elts) == 0
		case *ast.Dict:
			return len(e.Values) == 0
		}
		return false
	}
	switch s := s.(type) {
	case *ast.Pass, *ast.Global, *ast.Nonlocal:
		return true
	case *ast.Assign:
		for _, t := range s.Targets {
			if _, ok := t.(*ast.Name); !ok {
				return false
			}
		}
		return constant(s.Value)
	case *ast.Expr:
		return constant(s.Value)
	}
	return false
}

// match: patterns are tried in order; one that fails may have bound some of its names already.
func (w *walker) match(s *ast.Match) {
	w.expression(s.Subject)
	out := unreachable
	for _, mc := range s.Cases {
		before := w.st
		w.pattern(mc.Pattern)
		matched := w.st
		failed := before
		if !failed.dead() {
			failed.may = failed.may.union(matched.may)
		}
		if irrefutable(mc.Pattern) {
			failed = unreachable
		}
		if mc.Guard != nil {
			yes, no := w.condition(mc.Guard)
			matched = yes
			failed = join(failed, no)
		}
		w.st = matched
		w.statements(mc.Body)
		out = join(out, w.st)
		w.st = failed
	}
	w.st = join(out, w.st)
}

// irrefutable holds for _ , a bare name, and what contains such a one as an alternative.
func irrefutable(p ast.Pattern) bool {
	switch p := p.(type) {
	case *ast.MatchAs:
		return p.Pattern == nil || irrefutable(p.Pattern)
	case *ast.MatchOr:
		for _, alt := range p.Patterns {
			if irrefutable(alt) {
				return true
			}
		}
	}
	return false
}

// pattern moves the state over a pattern that matches.
func (w *walker) pattern(p ast.Pattern) {
	patterns := func(list []ast.Pattern) {
		for _, p := range list {
			w.pattern(p)
		}
	}
	switch p := p.(type) {
	case *ast.MatchValue:
		w.expression(p.Value)
	case *ast.MatchSingleton:
	case *ast.MatchSequence:
		patterns(p.Patterns)
	case *ast.MatchMapping:
		w.expressions(p.Keys)
		patterns(p.Patterns)
		w.bind(w.info.Binder(p))
	case *ast.MatchClass:
		w.expression(p.Cls)
		patterns(p.Patterns)
		patterns(p.KwdPatterns)
	case *ast.MatchStar:
		w.bind(w.info.Binder(p))
	case *ast.MatchAs:
		if p.Pattern != nil {
			w.pattern(p.Pattern)
		}
		w.bind(w.info.Binder(p))
	case *ast.MatchOr: // all alternatives bind the same names
		before, out := w.st, unreachable
		for _, alt := range p.Patterns {
			w.st = before
			w.pattern(alt)
			out = join(out, w.st)
		}
		w.st = out
	default:
		panic(fmt.Sprintf("scope: pattern %T", p))
	}
}

// target binds what is assigned to.
func (w *walker) target(e ast.Expression) {
	switch e := e.(type) {
	case *ast.Name:
		w.bind(w.info.uses[e])
	case *ast.Tuple:
		for _, t := range e.Elts {
			w.target(t)
		}
	case *ast.List:
		for _, t := range e.Elts {
			w.target(t)
		}
	case *ast.Starred:
		w.target(e.Value)
	default:
		w.expression(e)
	}
}

func (w *walker) delete(e ast.Expression) {
	switch e := e.(type) {
	case *ast.Name:
		w.inType++ // del reads the name but does nothing with the value
		w.read(e)
		w.inType--
		w.unbind(w.info.uses[e])
	case *ast.Tuple:
		for _, t := range e.Elts {
			w.delete(t)
		}
	case *ast.List:
		for _, t := range e.Elts {
			w.delete(t)
		}
	default:
		w.expression(e)
	}
}

func (w *walker) annAssign(s *ast.AnnAssign) {
	w.optional(s.Value)
	n, plain := s.Target.(*ast.Name)
	switch {
	case s.Value != nil:
		w.target(s.Target)
	case !plain:
		w.expression(s.Target)
	case s.Simple == 0:
		w.read(n)
	}
	w.annotation(s.Annotation)
}

// annotation: names in it are read, if it is evaluated at all, but nothing is called.
func (w *walker) annotation(e ast.Expression) {
	w.inType++
	w.optional(e)
	w.inType--
}
