package scope

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// A variable that a function assigns anew holds two things, one after the other: names = [n.upper() for n in names]. Where
// the assignment stands so that everything behind it reads the new value, and all else the old one, the two are variables
// of their own, which may have types of their own.

// Version is an assignment from which on a variable could be another.
type Version struct {
	Binding *Binding
	Stmt    *ast.Assign
	target  *ast.Name
	later   map[any]bool // the nodes behind the assignment
}

// Versions finds the assignments of a module's functions from which on a variable could be another.
func (i *Info) Versions(m *ast.Module) []Version {
	var out []Version
	ast.Walk(m, func(n any) bool {
		def, ok := ast.Def(n)
		if !ok {
			return true
		}
		s := i.Scope(n)
		if s == nil {
			return true
		}
		v := &versions{info: i, scope: s}
		for _, b := range s.Bindings {
			if b.Scope == s && len(b.Sites) > 1 && !b.AssignedInInner && b.Kinds&^versionKinds == 0 {
				v.occurs = i.occurrences(b)
				v.binding = b
				v.block(def.Body, nil)
			}
		}
		out = append(out, v.found...)
		return true
	})
	return out
}

// versionKinds are the ways of binding a name that versions can be told apart with.
const versionKinds SiteKinds = 1<<Param | 1<<Assigned | 1<<Augmented | 1<<ForTarget | 1<<CompTarget | 1<<WithAs | 1<<Capture

// occurrences are the nodes that name a variable.
func (i *Info) occurrences(b *Binding) map[any]bool {
	out := map[any]bool{}
	for _, s := range b.Sites {
		out[s.Node] = true
	}
	for _, r := range b.Reads {
		out[r] = true
	}
	return out
}

type versions struct {
	info    *Info
	scope   *Scope
	binding *Binding
	occurs  map[any]bool
	found   []Version
}

// around is what stands around a block: the statement that it belongs to, in which block of which statement, and where.
type around struct {
	st    ast.Statement
	list  []ast.Statement
	at    int
	outer *around
}

// block looks for such assignments among statements.
func (v *versions) block(list []ast.Statement, up *around) {
	for at, st := range list {
		if a, ok := st.(*ast.Assign); ok && len(a.Targets) == 1 {
			if t, ok := a.Targets[0].(*ast.Name); ok && v.info.Use(t) == v.binding {
				v.candidate(a, t, list, at, up)
			}
			continue
		}
		switch st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
			continue
		}
		for _, b := range ast.Blocks(st) {
			v.block(b, &around{st, list, at, up})
		}
	}
}

func (v *versions) candidate(a *ast.Assign, t *ast.Name, list []ast.Statement, at int, up *around) {
	later := map[any]bool{}
	for {
		for _, st := range list[at+1:] {
			v.collect(st, later)
		}
		if up == nil || at < len(list)-1 || !v.onlyWay(up.st, list) {
			break
		}
		// The assignment ends the body of a try that nothing else leads out of: what follows the try is behind it too.
		if try, ok := up.st.(*ast.Try); ok {
			for _, st := range try.Orelse {
				v.collect(st, later)
			}
		}
		list, at, up = up.list, up.at, up.outer
	}
	if !v.before(list, at, up) || !v.ownTime(later) {
		return
	}
	later[t] = true
	if len(later) < len(v.occurs) {
		v.found = append(v.found, Version{v.binding, a, t, later})
	}
}

// onlyWay reports whether a block is the body of a try whose handlers all leave, so that what follows comes from its end.
func (v *versions) onlyWay(st ast.Statement, list []ast.Statement) bool {
	try, ok := st.(*ast.Try)
	if !ok || len(try.Finalbody) > 0 || &list[0] != &try.Body[0] {
		return false
	}
	for _, h := range try.Handlers {
		switch h.Body[len(h.Body)-1].(type) {
		case *ast.Return, *ast.Raise, *ast.Continue, *ast.Break:
		default:
			return false
		}
	}
	return true
}

// before reports whether all occurrences that are not behind an assignment in its block come before it, or instead of it.
func (v *versions) before(list []ast.Statement, at int, up *around) bool {
	for ; up != nil; up = up.outer {
		switch st := up.st.(type) {
		case *ast.If, *ast.Match, *ast.With, *ast.AsyncWith:
			// The other branches run instead.
		case *ast.For:
			return v.eachTurn(st, st.Target, st.Body)
		case *ast.AsyncFor:
			return v.eachTurn(st, st.Target, st.Body)
		default:
			return false
		}
		for _, st := range up.list[up.at+1:] {
			if v.mentions(st) {
				return false
			}
		}
	}
	return true
}

// eachTurn reports whether a loop gives the variable its value at the start of each turn, and nothing else knows it.
func (v *versions) eachTurn(loop ast.Statement, target ast.Expression, body []ast.Statement) bool {
	if !v.mentions(target) {
		return false
	}
	inside := map[any]bool{}
	v.collect(target, inside)
	for _, st := range body {
		v.collect(st, inside)
	}
	return len(inside) == len(v.occurs)
}

func (v *versions) collect(n any, into map[any]bool) {
	ast.Walk(n, func(n any) bool {
		if v.occurs[n] {
			into[n] = true
		}
		return true
	})
}

func (v *versions) mentions(n any) bool {
	found := map[any]bool{}
	v.collect(n, found)
	return len(found) > 0
}

// ownTime reports whether no function that could run at another time reads the earlier value, or one of several later ones.
func (v *versions) ownTime(later map[any]bool) bool {
	if !v.binding.Captured {
		return true
	}
	for _, r := range v.binding.Reads {
		if crosses(v.info.In(r), v.scope) && !later[r] {
			return false
		}
	}
	for _, s := range v.binding.Sites {
		if later[s.Node] {
			return false
		}
	}
	return true
}

// Split makes a variable of its own of what a version holds.
func (i *Info) Split(v Version) {
	old := v.Binding
	made := &Binding{Name: old.Name, Scope: old.Scope, Index: len(old.Scope.Bindings), id: len(i.bindings)}
	i.bindings = append(i.bindings, made)
	old.Scope.Bindings = append(old.Scope.Bindings, made)
	i.move(old, made, v.later)
	for _, r := range made.Reads {
		i.bound[r], i.boundPlain[r] = Always, Always
	}
}

// SplitParam makes a variable of its own of what a parameter is handed: the new statement gives it to the variable that
// the body knows.
func (i *Info) SplitParam(def ast.Statement, p *ast.Arg) {
	old := i.Binder(p)
	made := &Binding{Name: old.Name, Scope: old.Scope, Index: len(old.Scope.Bindings), id: len(i.bindings)}
	i.bindings = append(i.bindings, made)
	old.Scope.Bindings = append(old.Scope.Bindings, made)
	i.move(old, made, map[any]bool{p: true})
	to, from := &ast.Name{Span: p.Span, ID: p.Arg, Ctx: ast.Store}, &ast.Name{Span: p.Span, ID: p.Arg}
	set := &ast.Assign{Span: p.Span, Targets: []ast.Expression{to}, Value: from}
	i.uses[to], i.uses[from], i.where[to], i.where[from] = old, made, old.Scope, old.Scope
	i.bound[from], i.boundPlain[from] = Always, Always
	old.Sites = slices.Insert(old.Sites, 0, Site{Kind: Assigned, Node: to, Stmt: set, Scope: old.Scope})
	old.Kinds |= 1 << Assigned
	made.Reads = []*ast.Name{from}
	parts, _ := ast.Def(def)
	at := 0
	if _, ok := ast.Docstring(parts.Body); ok {
		at = 1
	}
	parts.Body = slices.Insert(slices.Clone(parts.Body), at, ast.Statement(set))
}

// move gives nodes that name one variable to another.
func (i *Info) move(old, made *Binding, nodes map[any]bool) {
	sites, reads := old.Sites, old.Reads
	old.Sites, old.Reads = nil, nil
	for _, s := range sites {
		to := old
		if nodes[s.Node] {
			to = made
		}
		to.Sites = append(to.Sites, s)
	}
	for _, r := range reads {
		to := old
		if nodes[r] {
			to = made
		}
		to.Reads = append(to.Reads, r)
	}
	for n := range nodes {
		if name, ok := n.(*ast.Name); ok {
			i.uses[name] = made
		} else {
			i.binders[n] = []*Binding{made}
		}
	}
	for _, b := range []*Binding{old, made} {
		b.Kinds, b.Captured, b.Scopes = 0, false, nil
		for _, s := range b.Sites {
			b.Kinds |= 1 << s.Kind
		}
		for _, r := range b.Reads {
			if at := i.In(r); crosses(at, b.Scope) {
				b.Captured = true
				if !slices.Contains(b.Scopes, at) {
					b.Scopes = append(b.Scopes, at)
				}
			}
		}
	}
}
