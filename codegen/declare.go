package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Declarations
//
// Lowering assigns to variables and never declares them. This pass finds, for each variable, the place in Go where it
// is to be declared, so that the program means the same and reads as if written there:
//
//	x = 1                         x := 1
//	use(x)                   →    use(x)
//
//	if c {                        var x int
//	    x = 1                     if c {
//	} else {                 →        x = 1
//	    x = 2                     } else {
//	}                                 x = 2
//	use(x)                        }
//	                              use(x)
//
// The block is the smallest that holds every occurrence, but for three things.
//
//  1. A header (of an if, for, switch) holds a declaration only as its Init: else the block around takes it.
//  2. A loop's body is a new block in each turn, a Python variable is not. A variable that some path of the body reads
//     before it is written carries a value from turn to turn; one that a closure captures is seen by the closures of all
//     turns. Both are declared outside the loop, unless PerIteration says that the closure is to have its own.
//     Without this rule closures would see Go's fresh variables where Python's see the last value.
//  3. := declares every new name on its left in its own block: it is used only if all others on its left are declared
//     in that very block, and only if it gives the variable the type that it is to have. Else
//     `var x T` comes first, and the assignment stays plain:
//
//	n, digit = n.DivMod(10)  →    var digit int
//	                              n, digit = n.DivMod(10)
//
// Where := is ruled out only by the type, the declaration takes the value: `var x any = f()`; nil goes without saying.
//
// The pass changes the lists of statements (it inserts Declare) and tells which assignments become declarations.

// defines tells how the assignments that declare are written.
type defines struct {
	short    map[*ir.Assign]bool  // x := 1
	typed    map[*ir.Assign]bool  // var x any = 1
	inserted map[*ir.Declare]bool // declarations that lowering did not ask for
}

func newDefines() defines {
	return defines{map[*ir.Assign]bool{}, map[*ir.Assign]bool{}, map[*ir.Declare]bool{}}
}

// declares reports whether a is written as a declaration.
func (d defines) declares(a *ir.Assign) bool { return d.short[a] || d.typed[a] }

// declareVars places the declarations of a function's variables.
func declareVars(g *program, params []*ir.Var, body *[]ir.Stmt, defs defines) {
	d := &declarer{program: g, scopes: scopesOf(params, body), defs: defs, home: map[*ir.Var]*scope{}, first: map[*ir.Var]int{}}
	for _, info := range d.order {
		if info.fixed != nil {
			d.home[info.v] = info.fixed
			continue
		}
		if info.v.Declared || info.v.Global || len(info.occ) == 0 {
			continue
		}
		d.place(info)
	}
	d.rewrite(d.root)
}

type declarer struct {
	*program
	*scopes
	defs   defines
	home   map[*ir.Var]*scope   // the scope that is to declare it
	first  map[*ir.Var]int      // the statement of home's list that touches it first
	homes  map[*scope][]*ir.Var // by home, in order of occurrence
	sorted []*scope
}

// place decides where the variable is declared.
func (d *declarer) place(info *varInfo) {
	s := info.smallest()
	// Loops first: from the inside out, each that the variable must outlive moves it to the block around.
	for t := s; !t.fn; t = t.parent {
		if t.loop != nil && d.outlives(info, t) {
			s = t.parent
			for s.list == nil {
				s = s.parent
			}
		}
	}
	for s.list == nil && !d.initDefines(s, info) {
		s = s.parent
	}
	d.home[info.v] = s
	d.first[info.v] = -1
	if s.list != nil {
		d.first[info.v] = info.occ[0].index(s)
		for _, o := range info.occ {
			d.first[info.v] = min(d.first[info.v], o.index(s))
		}
	}
	if d.homes == nil {
		d.homes = map[*scope][]*ir.Var{}
	}
	if d.homes[s] == nil {
		d.sorted = append(d.sorted, s)
	}
	d.homes[s] = append(d.homes[s], info.v)
}

// initDefines reports whether the header's Init can declare the variable: all that is on its left is to be declared
// right there, and what only the header's scope needs. A for's variable is a new one in each turn of Go: no place for
// one that closures capture.
func (d *declarer) initDefines(h *scope, info *varInfo) bool {
	init := initOf(h.owner)
	a, ok := init.(*ir.Assign)
	if !ok || h.loop != nil || a.Op != "" || info.occ[0].stmt != init {
		return false
	}
	if _, isFor := h.owner.(*ir.For); isFor && !info.v.PerIteration {
		for _, o := range info.occ {
			if o.captured(h) {
				return false
			}
		}
	}
	onLeft := false
	for _, e := range a.Lhs {
		onLeft = onLeft || varOf(e) == info.v
	}
	for _, e := range a.Rhs {
		if mentions(e, info.v) {
			return false
		}
	}
	return onLeft
}

// outlives reports whether the variable must be declared outside the loop whose turn is s.
func (d *declarer) outlives(info *varInfo, s *scope) bool {
	declaredHere := false
	captured, assigned := false, false
	for _, o := range info.occ {
		if !o.scope.within(s) {
			continue
		}
		if o.escapes(s) {
			captured = true
		}
		if o.write {
			assigned = true
			if _, ok := o.stmt.(*ir.Declare); ok {
				declaredHere = true // lowering asked for a fresh one each turn
			}
		}
	}
	if captured && assigned && !info.v.PerIteration && !declaredHere {
		return true
	}
	return carried(info.v, s.loop)
}

// rewrite turns first assignments into definitions and inserts the missing declarations.
func (d *declarer) rewrite(root *scope) {
	// Headers: an Init defines all or nothing.
	for _, s := range d.sorted {
		if s.list == nil {
			d.rewriteHeader(s)
		}
	}
	d.eachList(root, d.rewriteList)
}

// eachList calls f for the lists below s.
func (d *declarer) eachList(s *scope, f func(*scope)) {
	if s.list != nil {
		f(s)
	}
	for _, inner := range s.inner {
		d.eachList(inner, f)
	}
}

func (d *declarer) rewriteHeader(h *scope) {
	a := initOf(h.owner).(*ir.Assign)
	for _, e := range a.Lhs {
		if v := varOf(e); e != nil && (v == nil || d.home[v] != h) {
			d.moveOut(h)
			return
		}
	}
	if !d.typesFit(a, d.homes[h]) {
		d.moveOut(h)
		return
	}
	d.defs.short[a] = true
}

// moveOut gives the variables of a header that can't declare them to the block around it.
func (d *declarer) moveOut(h *scope) {
	s := h.parent
	for s.list == nil {
		s = s.parent
	}
	for _, v := range d.homes[h] {
		d.home[v], d.first[v] = s, d.vars[v].occ[0].index(s)
		if d.homes[s] == nil {
			d.sorted = append(d.sorted, s)
		}
		d.homes[s] = append(d.homes[s], v)
	}
	d.homes[h] = nil
}

func initOf(s ir.Stmt) ir.Stmt {
	switch s := s.(type) {
	case *ir.If:
		return s.Init
	case *ir.For:
		return s.Init
	}
	return nil
}

// resetAt makes a Declare that does not declare, the variable being in use before or living further out, an
// assignment of the zero value.
func (d *declarer) resetAt(list []ir.Stmt, i int, fresh []*ir.Var) {
	if x, ok := list[i].(*ir.Declare); ok && !d.defs.inserted[x] && !(len(fresh) == 1 && fresh[0] == x.Var) {
		list[i] = &ir.Assign{At: x.At, Lhs: []ir.Expr{&ir.VarRef{Var: x.Var}}, Rhs: []ir.Expr{d.zero(x.Var.Type)}}
	}
}

func (d *declarer) rewriteList(s *scope) {
	before := map[int][]*ir.Var{} // what must be declared before the i-th statement
	byFirst := map[int][]*ir.Var{}
	for _, v := range d.homes[s] {
		byFirst[d.first[v]] = append(byFirst[d.first[v]], v)
	}
	list := *s.list
	dropped := map[int]bool{}
	for i := range list {
		fresh := byFirst[i]
		if len(fresh) == 0 {
			if a, ok := list[i].(*ir.Assign); ok {
				dropConversion(a)
			}
			d.resetAt(list, i, nil)
			continue
		}
		switch x := list[i].(type) {
		case *ir.Declare:
			if len(fresh) == 1 && fresh[0] == x.Var {
				// Declare x; x = 1  →  x := 1
				if i+1 < len(list) {
					if a, ok := list[i+1].(*ir.Assign); ok && len(byFirst[i+1]) == 0 && len(a.Lhs) == 1 && d.canDefine(s, a, fresh, i) {
						d.defs.short[a] = true
						dropped[i] = true
					}
				}
				continue
			}
		case *ir.Assign:
			// What only its right side touches, in a closure, is declared before it.
			fresh, rest := onLeft(x, fresh)
			if len(rest) > 0 {
				before[i] = rest
			}
			if len(fresh) == 0 {
				dropConversion(x)
			}
			if len(fresh) == 0 || d.canDefine(s, x, fresh, i) {
				d.defs.short[x] = len(fresh) > 0
				continue
			}
			if v := fresh[0]; len(fresh) == 1 && len(x.Lhs) == 1 && x.Op == "" && assigns(x, v) {
				if isNil(x.Rhs[0]) {
					list[i] = &ir.Declare{At: x.At, Var: v}
				} else {
					d.defs.typed[x] = true
				}
				continue
			}
			before[i] = append(rest, fresh...)
			continue
		}
		before[i] = fresh
		d.resetAt(list, i, fresh)
	}
	if len(before) == 0 && len(dropped) == 0 {
		return
	}
	var out []ir.Stmt
	for i, stmt := range list {
		for _, v := range before[i] {
			decl := &ir.Declare{At: spanOf(stmt), Var: v}
			d.defs.inserted[decl] = true
			out = append(out, decl)
		}
		if !dropped[i] {
			out = append(out, stmt)
		}
	}
	*s.list = out
}

// onLeft parts the variables on the left of the assignment, and not read there, from the others.
func onLeft(a *ir.Assign, vs []*ir.Var) (left, rest []*ir.Var) {
	for _, v := range vs {
		if a.Op == "" && assigns(a, v) {
			left = append(left, v)
		} else {
			rest = append(rest, v)
		}
	}
	return left, rest
}

// canDefine reports whether the assignment, the i-th statement of s, can declare the fresh variables by :=.
func (d *declarer) canDefine(s *scope, a *ir.Assign, fresh []*ir.Var, i int) bool {
	if a.Op != "" {
		return false
	}
	isFresh := map[*ir.Var]bool{}
	for _, v := range fresh {
		isFresh[v] = true
	}
	seen := map[*ir.Var]bool{}
	for _, e := range a.Lhs {
		if e == nil {
			continue
		}
		v := varOf(e)
		switch {
		case v == nil || v.Global || seen[v]:
			return false
		case isFresh[v]:
		case d.home[v] != s:
			return false
		}
		seen[v] = true
	}
	for _, v := range fresh {
		if !seen[v] {
			return false // only read here
		}
		for _, e := range a.Rhs {
			if mentions(e, v) {
				return false
			}
		}
	}
	return d.typesFit(a, fresh)
}

// typesFit reports whether := gives each fresh variable its type. Where only a conversion of a constant is missing,
// it adds it:
//
//	h = 0x811C  (h uint64)   →   h := uint64(0x811C)
func (d *declarer) typesFit(a *ir.Assign, fresh []*ir.Var) bool {
	isFresh := map[*ir.Var]bool{}
	for _, v := range fresh {
		isFresh[v] = true
	}
	if len(a.Rhs) == 1 && len(a.Lhs) > 1 {
		results := d.resultsOf(a.Rhs[0])
		if _, ok := a.Rhs[0].(*ir.Call); !ok {
			// v, ok := m[k], v, ok := x.(T)
			if t := d.commaOK(a.Rhs[0]); t != nil {
				results = []ir.Type{t, ir.Basic{Name: "bool"}}
			}
		}
		for i, e := range a.Lhs {
			v := varOf(e)
			if v == nil || !isFresh[v] {
				continue
			}
			if len(results) == len(a.Lhs) && results[i] != nil {
				if !sameType(results[i], v.Type) {
					return false
				}
			} else if d.isInterface(v.Type) && basic(v.Type) != "error" && v.Python != "" {
				return false // lowering's own variables have the types of the results that they take
			}
		}
		return true
	}
	if len(a.Rhs) != len(a.Lhs) {
		faultf("an assignment of %d values to %d variables", len(a.Rhs), len(a.Lhs))
	}
	var convert []int
	for i, e := range a.Lhs {
		v := varOf(e)
		if v == nil || !isFresh[v] {
			continue
		}
		rhs := a.Rhs[i]
		t := d.typeOf(rhs)
		switch {
		case v.Type == nil: // a copy of the value
		case isNil(rhs):
			return false
		case t != nil && sameType(t, v.Type):
		case isConstant(rhs) && numeric[basic(v.Type)] && len(a.Lhs) == 1:
			convert = append(convert, i)
		case t != nil:
			return false
		case d.isInterface(v.Type):
			// A call that yields an error is told by its variable: lowering makes one for each such call.
			if _, call := rhs.(*ir.Call); !call || basic(v.Type) != "error" || v.Python != "" {
				return false
			}
		}
	}
	for _, i := range convert {
		t := varOf(a.Lhs[i]).Type
		if lit, ok := a.Rhs[i].(*ir.IntLit); ok && basic(t) == "float64" {
			if f, ok := exactFloat(lit.Value); ok {
				a.Rhs[i] = &ir.FloatLit{Value: f}
				continue
			}
		}
		a.Rhs[i] = &ir.Conv{Type: t, X: a.Rhs[i]}
	}
	return true
}

// dropConversion drops what an assignment to a variable that is there does by itself: err = error(x).
func dropConversion(a *ir.Assign) {
	if len(a.Lhs) != 1 || len(a.Rhs) != 1 || a.Op != "" {
		return
	}
	v := varOf(a.Lhs[0])
	if c, ok := a.Rhs[0].(*ir.Conv); ok && v != nil && basic(c.Type) == "error" && basic(v.Type) == "error" {
		a.Rhs[0] = c.X
	}
}

// commaOK returns the type of the first value of v, ok := e, or nil.
func (d *declarer) commaOK(e ir.Expr) ir.Type {
	switch e := e.(type) {
	case *ir.TypeAssert:
		return e.Type
	case *ir.Index:
		if m, ok := d.typeOf(e.X).(ir.Map); ok {
			return m.Elem
		}
	}
	return nil
}

var numeric = map[string]bool{
	"int": true, "int8": true, "int16": true, "int32": true, "int64": true,
	"uint": true, "uint8": true, "uint16": true, "uint32": true, "uint64": true, "uintptr": true,
	"byte": true, "rune": true, "float32": true, "float64": true,
}
