package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Plain lists.
//
// A Python list is a reference: whoever holds it sees it grow. Go's slice is
// not: append may move it. So a list is a plain []T only where nobody could
// tell, and a *py.List elsewhere. That is decided for each component of lists
// (the allocation sites that inference has unified, told by Atom.Shape):
//
//   - no place may hold the list or something else (None, another kind), and
//     nobody compares its identity;
//
//   - a list that never changes its length may be held by anybody: slices share
//     their items;
//
//   - one that does may only be grown through a variable or field that is its
//     owner: everything assigned to the owner is fresh, and the owner is only
//     ever read where no second holder comes about (len, indexing, iteration,
//     printing, arguments that are not kept), except by a function that returns
//     its own local list, which ends the owner's life.
//
//     rows = []                    var rows []Row
//     rows.append(r)               rows = append(rows, r)
//     return rows                  return rows
//
// Without this pass every list would be a *py.List.
type listForms struct {
	b       *builder
	banned  map[*types.Cell]bool          // by shape
	grown   map[*types.Cell][]*growthSite // by shape
	stored  map[*types.Cell]bool          // by shape: some place puts another item in
	parents map[ast.Node]ast.Node
	module  map[ast.Node]*types.Module // of names and attributes
	quiet   map[*types.Var]int         // 1: being decided, 2: quiet, 3: not
	uses    map[*types.Field][]*ast.Attribute
	makes   map[*types.Class][]making // calls of a class of the program
}

// making is a call that makes an instance of a class.
type making struct {
	call   *ast.Call
	target *types.Target
}

// growthSite is a place that changes a list's length.
type growthSite struct {
	owner ast.Expression // the receiver
	at    ast.Node
	m     *types.Module
}

// plain reports whether the lists of an allocation site and all that meet it are plain slices.
func (l *listForms) plain(a *types.Atom) bool {
	return a.Shape != nil && !l.banned[a.Shape.Root()]
}

// grows reports whether something changes the length of the lists of a cell.
func (l *listForms) grows(c *types.Cell) bool {
	for _, a := range c.Atoms() {
		if a.Shape != nil && len(l.grown[a.Shape.Root()]) > 0 {
			return true
		}
	}
	return false
}

// changes reports whether something changes the lists of a cell.
func (l *listForms) changes(c *types.Cell) bool {
	for _, a := range c.Atoms() {
		if a.Shape == nil || l.stored[a.Shape.Root()] {
			return true
		}
	}
	return l.grows(c)
}

// storing are the methods of list that change its items alone.
var storing = map[string]bool{"sort": true, "reverse": true, "__setitem__": true}

func (l *listForms) store(owner ast.Expression) {
	for _, a := range l.b.p.CellOf(owner).Atoms() {
		if a.Shape != nil {
			l.stored[a.Shape.Root()] = true
		}
	}
}

// resizing are the methods of list that change its length.
var resizing = map[string]bool{"append": true, "extend": true, "insert": true, "pop": true, "remove": true, "clear": true, "__iadd__": true, "__imul__": true}

func newListForms(b *builder) *listForms {
	l := &listForms{
		b: b, banned: map[*types.Cell]bool{}, grown: map[*types.Cell][]*growthSite{}, stored: map[*types.Cell]bool{}, parents: map[ast.Node]ast.Node{},
		module: map[ast.Node]*types.Module{}, quiet: map[*types.Var]int{},
	}
	for _, m := range b.p.Modules {
		l.visit(m)
	}
	b.p.EachCell(func(c *types.Cell) {
		if len(c.Atoms()) > 1 {
			for _, a := range c.Atoms() {
				l.ban(a)
			}
		}
	})
	l.banLoose()
	for shape, sites := range l.grown {
		for _, s := range sites {
			if !l.owned(s) {
				l.banned[shape] = true
				break
			}
		}
	}
	return l
}

// banLoose bans the lists that loose functions are handed or give: on their way they are values of any kind.
func (l *listForms) banLoose() {
	loose := l.b.loose()
	for f := range loose.fns {
		l.banAtoms(f.Ret)
		for _, p := range f.Params {
			l.banAtoms(p.Cell)
		}
	}
	for _, e := range loose.calls {
		l.banCell(e)
		for _, x := range e.Args {
			l.banCell(x)
		}
		for _, k := range e.Keywords {
			l.banCell(k.Value)
		}
	}
}

func (l *listForms) banAtoms(c *types.Cell) {
	for _, a := range c.Atoms() {
		l.ban(a)
	}
}

func (l *listForms) ban(a *types.Atom) {
	if a.Shape != nil {
		l.banned[a.Shape.Root()] = true
	}
}

func (l *listForms) banCell(e ast.Expression) {
	for _, a := range l.b.p.CellOf(e).Atoms() {
		l.ban(a)
	}
}

// visit notes parents, growth sites, and what bans a list at once.
func (l *listForms) visit(m *types.Module) {
	var stack []ast.Node
	var walk func(n ast.Node) bool
	enter := func(n ast.Node) {
		if len(stack) > 0 {
			l.parents[n] = stack[len(stack)-1]
		}
		l.module[n] = m
		l.note(m, n)
	}
	walk = func(n ast.Node) bool {
		enter(n)
		stack = append(stack, n)
		first := true
		ast.Inspect(n, func(c ast.Node) bool {
			if first {
				first = false
				return true
			}
			return walk(c)
		})
		stack = stack[:len(stack)-1]
		return false
	}
	for _, st := range m.Tree.Body {
		walk(st)
	}
}

func (l *listForms) grow(m *types.Module, owner ast.Expression, at ast.Node) {
	for _, a := range l.b.p.CellOf(owner).Atoms() {
		if a.Shape != nil {
			s := a.Shape.Root()
			l.grown[s] = append(l.grown[s], &growthSite{owner, at, m})
		}
	}
}

func (l *listForms) note(m *types.Module, n ast.Node) {
	switch n := n.(type) {
	case *ast.Call:
		if a, ok := n.Func.(*ast.Attribute); ok && resizing[a.Attr] {
			l.grow(m, a.Value, n)
			if l.besideItself(n, a.Value) {
				l.banCell(a.Value)
			}
		}
		l.noteArguments(n)
	case *ast.AugAssign:
		l.grow(m, n.Target, n)
	case *ast.Delete:
		for _, t := range n.Targets {
			if s, ok := t.(*ast.Subscript); ok {
				l.grow(m, s.Value, n)
			}
		}
	case *ast.Subscript:
		if n.Ctx != ast.Load {
			l.store(n.Value)
		}
		if _, slice := n.Slice.(*ast.Slice); slice && n.Ctx == ast.Store {
			l.grow(m, n.Value, n)
		}
	case *ast.Compare:
		for i, op := range n.Ops {
			if op == ast.Is || op == ast.IsNot {
				l.banCell(n.Comparators[i])
				if i == 0 {
					l.banCell(n.Left)
				} else {
					l.banCell(n.Comparators[i-1])
				}
			}
		}
	case *ast.Name:
		l.banConstant(m, n)
	case *ast.Attribute:
		l.banConstant(m, n)
		if storing[n.Attr] {
			l.store(n.Value)
		}
		// A method of a list as a value keeps the list itself.
		if _, called := l.parents[n].(*ast.Call); !called {
			if resizing[n.Attr] {
				l.banCell(n.Value)
			}
		} else if l.parents[n].(*ast.Call).Func != ast.Expression(n) && resizing[n.Attr] {
			l.banCell(n.Value)
		}
	}
}

// besideItself reports whether a list that a call resizes is an operand of the same expression itself, as in f(xs, xs.pop()):
// all of them are one list, which a slice that was read before is not.
func (l *listForms) besideItself(call *ast.Call, list ast.Expression) bool {
	top := ast.Node(call)
	for {
		parent, ok := l.parents[top].(ast.Expression)
		if !ok {
			break
		}
		top = parent
	}
	if top == ast.Node(call) {
		return false
	}
	found := false
	ast.Inspect(top, func(n ast.Node) bool {
		e, ok := n.(ast.Expression)
		if !ok || e == list {
			return true
		}
		same := false
		switch e := e.(type) {
		case *ast.Name:
			x, ok := list.(*ast.Name)
			same = ok && x.ID == e.ID
		case *ast.Attribute:
			x, ok := list.(*ast.Attribute)
			same = ok && x.Attr == e.Attr
		}
		switch p := l.parents[e].(type) {
		case *ast.Attribute:
			same = false
		case *ast.Subscript:
			same = same && p.Value != e
		}
		found = found || same
		return !found
	})
	return found
}

// banConstant bans lists that are the runtime's own, as sys.argv is.
func (l *listForms) banConstant(m *types.Module, e ast.Expression) {
	if c := l.b.p.CellOf(e); len(c.Atoms()) == 0 {
		return
	}
	if v := l.b.p.Resolve(m, nil, e); v != nil && v.Ann != nil {
		l.banCell(e)
	}
	if a, ok := e.(*ast.Attribute); ok {
		for _, x := range l.b.p.CellOf(a.Value).Atoms() {
			if types.IsNamespace(x) {
				l.banCell(e)
			}
		}
	}
}

// noteArguments bans lists that the runtime is handed to change, or whose identity it shows.
func (l *listForms) noteArguments(e *ast.Call) {
	if n, ok := e.Func.(*ast.Name); ok && n.ID == "id" {
		for _, a := range e.Args {
			l.banCell(a)
		}
	}
	for _, t := range l.b.p.CallOf(e).Targets {
		if t.Fn == nil || t.Fn.Stub == nil {
			continue
		}
		slots, problem := types.Bind(t.Fn, e, recvSkip(t))
		if problem != "" {
			continue
		}
		for _, s := range slots {
			if s.Expr == nil {
				continue
			}
			for _, name := range t.Fn.Stub.Mutates {
				if name == s.Param.Name {
					l.banCell(s.Expr)
				}
			}
		}
	}
}

func recvSkip(t *types.Target) int {
	if t.Recv != nil {
		return 1
	}
	return 0
}

// owned reports whether a growth site's receiver is an owner.
func (l *listForms) owned(s *growthSite) bool {
	switch o := s.owner.(type) {
	case *ast.Name:
		b := l.b.p.Scopes(s.m).Use(o)
		if b == nil || b.Builtin || b.Unresolved {
			return false
		}
		return l.ownerVar(s.m, l.b.p.VarOf(s.m, b))
	case *ast.Attribute:
		found := l.b.p.AttrOf(o).Found
		if len(found) != 1 || found[0].Field == nil {
			return false
		}
		return l.ownerField(found[0].Field)
	}
	return false
}

// ownerVar reports whether a variable is the only holder of its lists.
func (l *listForms) ownerVar(m *types.Module, v *types.Var) bool {
	if v.Param != nil || v.Binding.Outside {
		return false
	}
	for _, site := range v.Binding.Sites {
		switch st := site.Stmt.(type) {
		case *ast.Assign:
			if len(st.Targets) != 1 || any(st.Targets[0]) != site.Node || !l.fresh(m, st.Value) {
				return false
			}
		case *ast.AnnAssign:
			if st.Value != nil && !l.fresh(m, st.Value) {
				return false
			}
		case *ast.AugAssign:
		default:
			return false
		}
	}
	for _, r := range v.Binding.Reads {
		ret := !v.Binding.Captured && !v.Binding.Global()
		if !l.harmlessRead(m, r, ret, v) {
			return false
		}
	}
	return true
}

// ownerField reports whether a field is the only holder of its lists.
func (l *listForms) ownerField(fl *types.Field) bool {
	if l.b.attrs.MayLack(fl) {
		return false // a slice that grows needs a place, and there may be none
	}
	for _, a := range l.usesOf(fl) {
		m := l.module[a]
		if a.Ctx == ast.Store {
			if !l.freshStore(m, a) {
				return false
			}
			continue
		}
		if !l.harmlessRead(m, a, false, nil) {
			return false
		}
	}
	if d := fl.Class.Data; d != nil {
		for _, f := range d.Fields {
			if f.Name == fl.Name && (f.Factory == nil || l.givenToInit(fl.Class, f.Name)) {
				return false // the caller's list is kept
			}
		}
	}
	return true
}

// usesOf are the attribute accesses that may mean a field.
func (l *listForms) usesOf(fl *types.Field) []*ast.Attribute {
	if l.uses == nil {
		l.uses = map[*types.Field][]*ast.Attribute{}
		for n := range l.module {
			a, ok := n.(*ast.Attribute)
			if !ok {
				continue
			}
			for _, acc := range l.b.p.AttrOf(a).Found {
				if acc.Field != nil {
					l.uses[acc.Field] = append(l.uses[acc.Field], a)
				}
			}
		}
	}
	return l.uses[fl]
}

// givenToInit reports whether some call of a dataclass hands a value for a field.
func (l *listForms) givenToInit(c *types.Class, name string) bool {
	for _, mk := range l.makingsOf(c) {
		slots, _ := types.Bind(mk.target.Fn, mk.call, 1)
		for _, s := range slots {
			if s.Param.Name == name && (s.Expr != nil && !l.fresh(mk.target.Class.Module, s.Expr) || s.Tail != nil || s.DoubleStar != nil) {
				return true
			}
		}
	}
	return false
}

// makingsOf are the calls that make instances of a class, or of one below it, by a method of the program.
func (l *listForms) makingsOf(c *types.Class) []making {
	if l.makes == nil {
		l.makes = map[*types.Class][]making{}
		l.b.p.EachCall(func(e *ast.Call, rec *types.Call) {
			for _, t := range rec.Targets {
				if t.Class == nil || t.Fn == nil || t.Fn.Stub != nil {
					continue
				}
				for _, k := range t.Class.MRO {
					l.makes[k] = append(l.makes[k], making{e, t})
				}
			}
		})
	}
	return l.makes[c]
}

func (l *listForms) freshStore(m *types.Module, a *ast.Attribute) bool {
	switch st := l.parents[a].(type) {
	case *ast.Assign:
		return len(st.Targets) == 1 && l.fresh(m, st.Value)
	case *ast.AnnAssign:
		return st.Value == nil || l.fresh(m, st.Value)
	case *ast.AugAssign:
		return true
	}
	return false
}

// fresh reports whether an expression makes a list that nobody else holds.
func (l *listForms) fresh(m *types.Module, e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.List, *ast.ListComp, *ast.BinOp:
		return true
	case *ast.Subscript:
		_, slice := e.Slice.(*ast.Slice)
		return slice
	case *ast.IfExp:
		return l.fresh(m, e.Body) && l.fresh(m, e.Orelse)
	case *ast.Await:
		if c, ok := e.Value.(*ast.Call); ok {
			return l.freshCall(c)
		}
	case *ast.Call:
		return l.freshCall(e)
	}
	return false
}

// freshCall: the runtime's functions give fresh lists unless they hand a value on; a function of the program does if it
// returns fresh ones, or its own local.
func (l *listForms) freshCall(e *ast.Call) bool {
	rec := l.b.p.CallOf(e)
	if len(rec.Targets) == 0 {
		return false
	}
	for _, t := range rec.Targets {
		switch {
		case t.Class != nil:
			if t.Class.Program() {
				return false
			}
		case t.Fn.Stub != nil:
			if t.Fn.Stub.Intrinsic != "gather" && !returnsClass(t.Fn, "list") {
				return false
			}
		default:
			if !l.returnsFresh(t.Fn) {
				return false
			}
		}
	}
	return true
}

func (l *listForms) returnsFresh(fn *types.Func) bool {
	if fn.Generator || fn.Lambda != nil {
		return false
	}
	ok := true
	info := l.b.p.Scopes(fn.Module)
	ast.InspectOwn(fn.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Return:
			if n.Value == nil {
				return false
			}
			if name, is := n.Value.(*ast.Name); is {
				b := info.Use(name)
				v := l.b.p.VarOf(fn.Module, b)
				ok = ok && b != nil && !b.Builtin && !b.Captured && !b.Global() && v.Fn == fn && l.ownerVar(fn.Module, v)
				return false
			}
			ok = ok && l.fresh(fn.Module, n.Value)
			return false
		}
		return true
	})
	return ok
}
