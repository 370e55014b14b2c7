package codegen

import "github.com/gosyncio/gosyncio/lower/ir"

// Scopes
//
// Go's blocks, as a tree, with every occurrence of every variable put into it:
// what declare, errors, unused and names ask their questions of. A scope is
//
//   - a list of statements, which can hold declarations at any place, or
//   - the header of an if, for, range or switch, whose variables the statement's
//     own lists see. Only an Init can declare there (or a range, its key and value), or
//   - the parameters of a function; its body is the same block in Go, and so here.
//
// Occurrences are numbered in the order of the text, which is the order that
// Go's scope rule speaks of: a name is known from the end of its declaration on.

// A scope is one of Go's blocks.
type scope struct {
	parent *scope
	list   *[]ir.Stmt // nil for a header
	owner  ir.Stmt    // of a header: the statement that it is the header of
	at     int        // the index, in the nearest list around, of the statement that this scope is in
	fn     bool       // the body of a function: control does not enter it where it stands
	now    bool       // the body of a literal that is called, if at all, where it stands
	loop   ir.Stmt    // set where the scope's contents are executed once a turn
	start  int        // the number of the last occurrence before what it declares itself is known
	inner  []*scope
}

// newScope adds a scope below parent.
func (w *scopes) newScope(parent *scope, s scope) *scope {
	s.parent = parent
	s.start = w.num
	if parent != nil {
		parent.inner = append(parent.inner, &s)
	}
	return &s
}

// within reports whether s is o or inside it.
func (s *scope) within(o *scope) bool {
	for ; s != nil; s = s.parent {
		if s == o {
			return true
		}
	}
	return false
}

// child returns the scope directly below o on the way to s; s must be inside o, and not o.
func (s *scope) child(o *scope) *scope {
	for s.parent != o {
		s = s.parent
	}
	return s
}

// function returns the function body that s is in.
func (s *scope) function() *scope {
	for !s.fn {
		s = s.parent
	}
	return s
}

// common returns the smallest scope that holds both.
func common(a, b *scope) *scope {
	for !b.within(a) {
		a = a.parent
	}
	return a
}

// An occurrence is a place where a variable is read or written.
type occurrence struct {
	scope *scope
	at    int // the index of the statement, in the nearest list
	num   int
	write bool
	stmt  ir.Stmt
}

// A varInfo is what the walk found of one variable.
type varInfo struct {
	v     *ir.Var
	occ   []occurrence
	fixed *scope // where it is declared by a parameter list, a range or a type switch
	param bool
}

// smallest returns the smallest scope that holds every occurrence.
func (i *varInfo) smallest() *scope {
	s := i.occ[0].scope
	for _, o := range i.occ[1:] {
		s = common(s, o.scope)
	}
	return s
}

// reads counts the occurrences that read.
func (i *varInfo) reads() int {
	n := 0
	for _, o := range i.occ {
		if !o.write {
			n++
		}
	}
	return n
}

// index returns the index, in target's list, of the statement that the occurrence is in.
func (o occurrence) index(target *scope) int {
	if o.scope == target {
		return o.at
	}
	return o.scope.child(target).at
}

// captured reports whether the occurrence is in a function literal inside target.
func (o occurrence) captured(target *scope) bool {
	return o.scope.function() != target.function()
}

// escapes reports whether the occurrence is in a function literal inside target that may be called later.
func (o occurrence) escapes(target *scope) bool {
	for s := o.scope; s != target; s = s.parent {
		if s.fn && !s.now {
			return true
		}
	}
	return false
}

// scopes is the tree of one function.
type scopes struct {
	root  *scope
	vars  map[*ir.Var]*varInfo
	order []*varInfo // by first occurrence
	lists map[*[]ir.Stmt]*scope
	// names of other things, and where they are used: package-level objects and globals, predeclared names
	objects  map[*ir.Object][]occurrence
	globals  map[*ir.Var][]occurrence
	builtins map[string][]occurrence
	num      int
}

// scopesOf builds the tree of a function with the given parameters and body.
func scopesOf(params []*ir.Var, body *[]ir.Stmt) *scopes {
	w := &scopes{
		vars: map[*ir.Var]*varInfo{}, lists: map[*[]ir.Stmt]*scope{},
		objects: map[*ir.Object][]occurrence{}, globals: map[*ir.Var][]occurrence{}, builtins: map[string][]occurrence{},
	}
	w.root = w.function(nil, 0, params, body)
	return w
}

func (w *scopes) function(parent *scope, at int, params []*ir.Var, body *[]ir.Stmt) *scope {
	s := w.newScope(parent, scope{list: body, at: at, fn: true})
	w.lists[body] = s
	for _, p := range params {
		if p != nil {
			w.fix(p, s)
			w.vars[p].param = true
			w.typ(p.Type, s, 0)
		}
	}
	w.stmts(s)
	return s
}

func (w *scopes) info(v *ir.Var) *varInfo {
	i := w.vars[v]
	if i == nil {
		i = &varInfo{v: v}
		w.vars[v] = i
		w.order = append(w.order, i)
	}
	return i
}

// fix says that s declares v.
func (w *scopes) fix(v *ir.Var, s *scope) {
	if v != nil {
		w.info(v).fixed = s
	}
}

func (w *scopes) next() int {
	w.num++
	return w.num
}

func (w *scopes) block(parent *scope, at int, list *[]ir.Stmt) *scope {
	s := w.newScope(parent, scope{list: list, at: at})
	w.lists[list] = s
	w.stmts(s)
	return s
}

func (w *scopes) stmts(s *scope) {
	for i, stmt := range *s.list {
		w.stmt(s, i, stmt)
	}
}

// stmt records what stands in the i-th statement of s.
func (w *scopes) stmt(s *scope, i int, stmt ir.Stmt) {
	header := func(loop ir.Stmt) *scope {
		return w.newScope(s, scope{owner: stmt, at: i, loop: loop})
	}
	switch x := stmt.(type) {
	case *ir.If:
		h := header(nil)
		w.simple(h, i, x.Init)
		w.expr(h, i, stmt, x.Cond)
		w.block(h, i, &x.Then)
		if x.Else != nil {
			w.block(h, i, &x.Else)
		}
	case *ir.For:
		h := header(nil)
		w.simple(h, i, x.Init)
		turn := w.newScope(h, scope{owner: stmt, at: i, loop: stmt})
		w.expr(turn, i, stmt, x.Cond)
		w.simple(turn, i, x.Post)
		w.block(turn, i, &x.Body)
	case *ir.Range:
		w.expr(s, i, stmt, x.X)
		h := header(stmt)
		w.fix(x.Key, h)
		w.fix(x.Value, h)
		w.block(h, i, &x.Body)
	case *ir.Switch:
		h := header(nil)
		w.expr(h, i, stmt, x.Tag)
		for c := range x.Cases {
			for _, e := range x.Cases[c].Exprs {
				w.expr(h, i, stmt, e)
			}
			w.block(h, i, &x.Cases[c].Body)
		}
	case *ir.TypeSwitch:
		h := header(nil)
		w.expr(h, i, stmt, x.X)
		h.start = w.num
		for c := range x.Cases {
			// Go has one name for the variables of all cases: the header declares it.
			w.fix(x.Cases[c].Var, h)
			for _, t := range x.Cases[c].Types {
				w.typ(t, h, i)
			}
			w.block(h, i, &x.Cases[c].Body)
		}
	case *ir.Block:
		w.block(s, i, &x.Body)
	default:
		w.simple(s, i, stmt)
	}
}

// simple records a statement without lists of its own; it may be absent.
func (w *scopes) simple(s *scope, i int, stmt ir.Stmt) {
	switch x := stmt.(type) {
	case nil:
	case *ir.Assign:
		for _, e := range x.Rhs {
			w.expr(s, i, stmt, e)
		}
		for _, e := range x.Lhs {
			if v := varOf(e); v != nil && x.Op == "" {
				w.typ(v.Type, s, i)
				w.variable(v, occurrence{s, i, w.next(), true, stmt})
				continue
			}
			if e != nil {
				w.expr(s, i, stmt, e)
			}
		}
	case *ir.Declare:
		w.typ(x.Var.Type, s, i)
		w.variable(x.Var, occurrence{s, i, w.next(), true, stmt})
	default:
		expressions(stmt, func(e *ir.Expr) { w.expr(s, i, stmt, *e) })
	}
}

func (w *scopes) variable(v *ir.Var, o occurrence) {
	if v.Global {
		w.globals[v] = append(w.globals[v], o)
		return
	}
	info := w.info(v)
	info.occ = append(info.occ, o)
}

func (w *scopes) expr(s *scope, at int, stmt ir.Stmt, e ir.Expr) {
	if e == nil {
		return
	}
	inspect(&e, func(e *ir.Expr) bool {
		switch x := (*e).(type) {
		case *ir.VarRef:
			w.variable(x.Var, occurrence{s, at, w.next(), false, stmt})
		case *ir.ObjRef:
			w.objects[x.Obj] = append(w.objects[x.Obj], occurrence{s, at, w.next(), false, stmt})
		case *ir.Builtin:
			w.builtin(x.Name, s, at)
		case *ir.FuncLit:
			w.types(x.Results, s, at)
			w.function(s, at, x.Params, &x.Body).now = x.Now
		case *ir.Call:
			w.types(x.TypeArgs, s, at)
		case *ir.Instance:
			w.types(x.TypeArgs, s, at)
		case *ir.Conv:
			w.typ(x.Type, s, at)
		case *ir.TypeAssert:
			w.typ(x.Type, s, at)
		case *ir.TypeExpr:
			w.typ(x.Type, s, at)
		case *ir.Composite:
			w.typ(x.Type, s, at)
			for _, k := range x.Keys {
				// A field's name is no use of anything in scope.
				if !isFieldKey(x, k) {
					w.expr(s, at, stmt, k)
				}
			}
			for _, el := range x.Elems {
				w.expr(s, at, stmt, el)
			}
			return false
		}
		return true
	})
}

func (w *scopes) builtin(name string, s *scope, at int) {
	w.builtins[name] = append(w.builtins[name], occurrence{scope: s, at: at, num: w.next()})
}

func (w *scopes) types(list []ir.Type, s *scope, at int) {
	for _, t := range list {
		w.typ(t, s, at)
	}
}

// typ records the names that a written type uses.
func (w *scopes) typ(t ir.Type, s *scope, at int) {
	everyType(t, func(t ir.Type) {
		switch t := t.(type) {
		case ir.Basic:
			w.builtin(t.Name, s, at)
		case ir.Named:
			if t.Obj != nil {
				w.objects[t.Obj] = append(w.objects[t.Obj], occurrence{scope: s, at: at, num: w.next()})
			}
		case ir.TypeVarRef:
			w.builtin(t.Name, s, at) // a type parameter's name is kept free in the same way
		}
	})
}

// isFieldKey reports whether k, a key of c, is the name of a field.
func isFieldKey(c *ir.Composite, k ir.Expr) bool {
	switch deref(c.Type).(type) {
	case ir.Map, ir.Slice, ir.Array:
		return false
	}
	switch k := k.(type) {
	case *ir.ObjRef:
		return true
	case *ir.PkgRef:
		return k.Pkg == ""
	}
	return false
}
