package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Webs. Python has one variable of a name for the whole function, and a function may use it for several things. A web is
// what belongs together: the definitions that reach common reads. Webs in blocks apart become variables of their own,
// which Go declares there; and what a loop gives to a variable of its body first in each turn is the loop's own:
//
//	var s *Shop                        for _, s := range mine {
//	for _, s2 := range mine {              use(s)
//	    s = s2                    →    }
//	    use(s)                         for _, s := range yours {
//	}                                      use(s)
//	for _, s2 := range yours {         }
//	    s = s2
//	    use(s)
//	}
//
// Variables that a function literal sees later than where it stands stay whole.

// splitWebs rewrites a function.
func splitWebs(params []*ir.Var, body *[]ir.Stmt) {
	s := scopesOf(params, body)
	addressed := map[*ir.Var]bool{}
	everyExpr(body, func(e *ir.Expr) {
		if u, ok := (*e).(*ir.Unary); ok && u.Op == "&" {
			addressed[varOf(u.X)] = true
		}
	})
	var split []*webs
	for _, info := range s.order {
		if info.fixed == nil && len(info.occ) > 1 && placeable(info.v) && !addressed[info.v] && !s.seenLater(info) {
			if w := websOf(info); len(w.list) > 1 && w.complete {
				split = append(split, w)
			}
		}
	}
	if split != nil {
		for _, w := range split {
			w.part()
		}
		s = scopesOf(params, body)
		for _, w := range split {
			w.rejoin(s)
		}
		s = scopesOf(params, body)
	}
	everyBlock(body, func(list *[]ir.Stmt) {
		for _, st := range *list {
			if loop, ok := st.(*ir.Range); ok {
				s.ownVariable(loop, &loop.Key)
				s.ownVariable(loop, &loop.Value)
			}
		}
	})
}

// placeable: codegen declares the variable, where it likes.
func placeable(v *ir.Var) bool { return !v.Global && !v.Declared && !v.PerIteration }

// seenLater reports whether a function literal mentions a variable, of one that is around it, that may be called later.
func (s *scopes) seenLater(info *varInfo) bool {
	home := info.smallest()
	for _, o := range info.occ {
		if o.escapes(home) {
			return true
		}
	}
	return false
}

// webs are those of one variable.
type webs struct {
	v        *ir.Var
	bits     map[ir.Stmt]defSet // of the statements that define it
	places   map[*ir.Expr]defSet
	list     []*web
	complete bool // every occurrence has been met
}

type web struct {
	defs defSet
	v    *ir.Var
	refs []*ir.VarRef
	decl []*ir.Declare
	home *scope
}

// maxDefs is how many definitions a defSet has room for, the one at entry aside.
const maxDefs = 63

func websOf(info *varInfo) *webs {
	w := &webs{v: info.v, bits: map[ir.Stmt]defSet{}, places: map[*ir.Expr]defSet{}}
	r := &reach{v: info.v, def: w.def, read: w.read}
	r.stmts(*info.smallest().function().list, atEntry)
	met := len(w.places)
	for s := range w.bits {
		if _, ok := s.(*ir.Declare); ok {
			met++
		}
	}
	w.complete = len(w.bits) < maxDefs && met == len(info.occ)
	return w
}

// def is the bit of a statement that defines the variable. x += 1 belongs to what it reads.
func (w *webs) def(s ir.Stmt) defSet {
	if bit, ok := w.bits[s]; ok {
		return bit
	}
	bit := atEntry << min(len(w.bits)+1, maxDefs)
	w.bits[s] = bit
	set := bit
	switch s := s.(type) {
	case *ir.Assign:
		for i := range s.Lhs {
			if varOf(s.Lhs[i]) == w.v {
				set |= w.places[&s.Lhs[i]]
				w.places[&s.Lhs[i]] |= bit
			}
		}
	case *ir.IncDec:
		set |= w.places[&s.X]
	}
	w.unite(set)
	return bit
}

func (w *webs) read(at *ir.Expr, in defSet) {
	if in != 0 {
		w.places[at] |= in
		w.unite(in)
	}
}

// unite makes one web of all that share a definition with a set.
func (w *webs) unite(set defSet) {
	rest := w.list[:0]
	for _, web := range w.list {
		if web.defs&set != 0 {
			set |= web.defs
		} else {
			rest = append(rest, web)
		}
	}
	w.list = append(rest, &web{defs: set})
}

// part gives each web a variable; rejoin takes some together again.
func (w *webs) part() {
	for _, web := range w.list {
		v := *w.v
		web.v = &v
		for at, defs := range w.places {
			if web.defs&defs != 0 {
				ref := &ir.VarRef{Var: web.v}
				*at, web.refs = ref, append(web.refs, ref)
			}
		}
		for s, bit := range w.bits {
			if d, ok := s.(*ir.Declare); ok && web.defs&bit != 0 {
				d.Var, web.decl = web.v, append(web.decl, d)
			}
		}
	}
}

// rejoin makes one of the webs that have a block in common.
func (w *webs) rejoin(s *scopes) {
	for _, web := range w.list {
		if info := s.vars[web.v]; info != nil && len(info.occ) > 0 {
			web.home = info.smallest()
		}
	}
	var apart []*web
	for _, one := range w.list {
		if one.home == nil {
			continue
		}
		rest := apart[:0]
		for _, other := range apart {
			if one.home.within(other.home) || other.home.within(one.home) {
				one.take(other)
			} else {
				rest = append(rest, other)
			}
		}
		apart = append(rest, one)
	}
}

func (w *web) take(other *web) {
	w.home = common(w.home, other.home)
	for _, ref := range other.refs {
		ref.Var = w.v
	}
	for _, d := range other.decl {
		d.Var = w.v
	}
	w.refs, w.decl = append(w.refs, other.refs...), append(w.decl, other.decl...)
}

// ownVariable makes a variable that only a loop's body uses, and that gets the loop's value first, the loop's variable. Tests
// for errors may stand before.
func (s *scopes) ownVariable(loop *ir.Range, at **ir.Var) {
	i := 0
	for i < len(loop.Body) && isErrorTest(loop.Body[i]) {
		i++
	}
	if *at == nil || i == len(loop.Body) {
		return
	}
	first, ok := loop.Body[i].(*ir.Assign)
	if !ok || first.Op != "" || len(first.Lhs) != 1 || len(first.Rhs) != 1 || varOf(first.Rhs[0]) != *at {
		return
	}
	v := varOf(first.Lhs[0])
	info := s.vars[v]
	if v == nil || info == nil || info.fixed != nil || !placeable(v) || !sameType(v.Type, (*at).Type) || len(s.vars[*at].occ) != 1 {
		return
	}
	turn := s.lists[&loop.Body]
	if turn == nil || !info.smallest().within(turn) || s.seenLater(info) || info.occ[0].stmt != first {
		return
	}
	*at = v
	info.fixed = turn.parent
	loop.Body = append(loop.Body[:i:i], loop.Body[i+1:]...)
}

// isErrorTest reports whether a statement leaves the function if there is an error: if err != nil { … return }.
func isErrorTest(st ir.Stmt) bool {
	test, ok := st.(*ir.If)
	return ok && test.Init == nil && len(test.Else) == 0 && leavesFunction(test.Then)
}
