package inherit

import (
	"maps"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Lift moves classes that stand in the bodies of classes and functions to the module, as Go has no other types with methods:
//
//	class Tree:                          class TreeNode: …
//	    class Node: …                →
//	    def add(self, value):            class Tree:
//	        self.root = Tree.Node(value)     def add(self, value):
//	                                             self.root = TreeNode(value)
//
// They keep their names in Python. A class of a function is moved if nobody can tell that each call makes another one: it
// keeps nothing that changes, or the function is called once. What it uses of the function's variables it is given when
// its objects are made, see captures.go. One that can't be moved stays where it is, and is refused later.
//
// Lift gives nil if there is nothing to move. exported says that other modules may ask for what the module's classes have.
func Lift(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity, exported bool) *Result {
	x := &lifter{m: m, info: info, byBinding: map[*scope.Binding]*moved{}, byDef: map[*ast.ClassDef]*moved{}, taken: ast.Identifiers{}, exported: exported}
	x.find(m.Body, place{})
	if len(x.order) == 0 {
		return nil
	}
	for again := true; again; { // one that stays keeps those that use it
		again = false
		for _, c := range x.order {
			if !c.stays && !x.movable(c) {
				c.stays, again = true, true
			}
		}
	}
	if !slices.ContainsFunc(x.order, func(c *moved) bool { return !c.stays }) {
		return nil
	}
	x.name()
	return x.rewrite(identities)
}

type lifter struct {
	m         *ast.Module
	info      *scope.Info
	order     []*moved
	byBinding map[*scope.Binding]*moved
	byDef     map[*ast.ClassDef]*moved
	taken     ast.Identifiers
	exported  bool
	asked     map[string]bool // names of attributes that are not rewritten to a moved class
	once      map[*scope.Binding]bool
	bodies    map[string]int // how many classes have an attribute; nil until asked
}

// place is where a statement stands.
type place struct {
	top   ast.Statement // of the module
	class *ast.ClassDef // whose body it is in, or nil
	fn    ast.Statement // the innermost function around it, or nil
}

// moved is a class in the body of a class or function.
type moved struct {
	place
	def     *ast.ClassDef
	binding *scope.Binding
	name    string // in the module
	stays   bool
	keeps   bool // the class around it keeps it as an attribute
	// captured are the variables of the function around it that it uses, and the attributes that hold them.
	captured []capture
}

// find lists the classes in bodies.
func (x *lifter) find(body []ast.Statement, at place) {
	for _, st := range body {
		in := at
		if in.top == nil {
			in.top = st
		}
		switch st := st.(type) {
		case *ast.ClassDef:
			if at.class != nil || at.fn != nil {
				if b := x.info.Binder(st); b != nil {
					c := &moved{place: in, def: st, binding: b, stays: !b.Once()}
					x.order = append(x.order, c)
					x.byBinding[b], x.byDef[st] = c, c
				}
			}
			in.class = st
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			in.fn, in.class = st, nil
		}
		for _, list := range ast.Blocks(st) {
			x.find(list, in)
		}
	}
}

// movable reports whether a class can stand in the module.
func (x *lifter) movable(c *moved) bool {
	if c.class != nil {
		if outer := x.byDef[c.class]; outer != nil && outer.stays {
			return false
		}
	}
	if c.fn != nil && !x.plainBody(c) && !x.runsOnce(c.fn) {
		return false
	}
	fine := true
	var captured []*scope.Binding
	uses := func(n *ast.Name) {
		b := x.info.Use(n)
		switch {
		case b == nil || b.Scope == nil || b.Scope.Kind == scope.Module || x.within(b.Scope, c.def):
		case x.byBinding[b] != nil:
			fine = fine && !x.byBinding[b].stays
		case b.Scope.Kind == scope.Class:
			fine = false // a value of the body around it
		case !slices.Contains(captured, b):
			captured = append(captured, b)
		}
	}
	ast.Walk(c.def, func(n any) bool {
		switch n := n.(type) {
		case *ast.Name:
			uses(n)
		case *ast.Nonlocal:
			fine = false
		}
		return fine
	})
	return fine && x.captures(c, captured)
}

// within reports whether a scope is that of a node, or in it.
func (x *lifter) within(s *scope.Scope, n ast.Node) bool {
	for ; s != nil; s = s.Parent {
		if s.Node == n {
			return true
		}
	}
	return false
}

// plainBody reports whether a class body makes nothing that its class, and so each call of the function around it, has for
// itself.
func (x *lifter) plainBody(c *moved) bool {
	plain := true
	for _, st := range c.def.Body {
		switch st := st.(type) {
		case *ast.Assign:
			plain = plain && x.unchanging(st.Value)
		case *ast.AnnAssign:
			plain = plain && (st.Value == nil || x.unchanging(st.Value))
		}
	}
	ast.Walk(c.fn, func(n any) bool {
		a, ok := n.(*ast.Attribute)
		if !ok || a.Ctx == ast.Load {
			return plain
		}
		if v, ok := a.Value.(*ast.Name); ok && (x.info.Use(v) == c.binding || v.ID == "cls") {
			plain = false // an attribute of the class is set
		}
		return plain
	})
	return plain
}

// unchanging: constants, tuples of them, and what declares fields and members.
func (x *lifter) unchanging(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Constant, *ast.Lambda, *ast.Name:
		return true
	case *ast.UnaryOp:
		return x.unchanging(e.Operand)
	case *ast.Tuple:
		return !slices.ContainsFunc(e.Elts, func(e ast.Expression) bool { return !x.unchanging(e) })
	case *ast.Call:
		q := x.info.Qualified(e.Func)
		return q == "dataclasses.field" || q == "enum.auto"
	}
	return false
}

// runsOnce reports whether all that names a function is one call, by code of the module that runs once: main().
func (x *lifter) runsOnce(fn ast.Statement) bool {
	b := x.info.Binder(fn)
	if b == nil || !b.Once() || b.Scope.Kind != scope.Module || len(b.Reads) != 1 || x.exported {
		return false
	}
	if x.once == nil {
		x.once = map[*scope.Binding]bool{}
		x.calledOnce(x.m.Body)
	}
	return x.once[b]
}

// calledOnce notes what the simple statements of a body call, where each runs at most once.
func (x *lifter) calledOnce(body []ast.Statement) {
	for _, st := range body {
		switch st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef, *ast.For, *ast.AsyncFor, *ast.While:
			continue
		}
		blocks := ast.Blocks(st)
		for _, list := range blocks {
			x.calledOnce(list)
		}
		if blocks != nil {
			continue
		}
		ast.Inspect(st, func(n ast.Node) bool {
			if call, ok := n.(*ast.Call); ok {
				if name, ok := call.Func.(*ast.Name); ok {
					if s := x.info.In(name); s != nil && s.Kind == scope.Module {
						x.once[x.info.Use(name)] = true
					}
				}
			}
			return true
		})
	}
}

// name finds names for the classes in the module.
func (x *lifter) name() {
	ast.Walk(x.m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Name:
			if c := x.byBinding[x.info.Use(n)]; c == nil || c.stays || c.class != nil {
				x.taken[n.ID] = true
			}
		case *ast.ClassDef:
			if c := x.byDef[n]; c == nil || c.stays {
				x.taken[n.Name] = true
			}
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			x.taken[ast.DefName(n)] = true
		case *ast.Arg:
			x.taken[n.Arg] = true
		case *ast.Alias:
			x.taken[n.Name], x.taken[n.Asname] = true, true
		}
		return true
	})
	for _, c := range x.order {
		if c.stays {
			continue
		}
		c.name = c.def.Name
		if c.class != nil {
			around := c.class.Name
			if outer := x.byDef[c.class]; outer != nil {
				around = outer.name
			}
			c.name = around + c.def.Name
		}
		c.name = x.taken.Fresh(c.name)
	}
}

// chain is the moved class that an expression names from outside: Tree.Node; nil for others.
func (x *lifter) chain(e ast.Expression) *moved {
	a, ok := e.(*ast.Attribute)
	if !ok {
		return nil
	}
	var in *ast.ClassDef
	switch v := a.Value.(type) {
	case *ast.Name:
		b := x.info.Use(v)
		if c := x.byBinding[b]; c != nil {
			in = c.def
		} else if b != nil && b.Param() && x.only(a.Attr) {
			in = x.classOfSelf(b)
		} else if b != nil && b.Once() {
			in, _ = b.Sites[0].Stmt.(*ast.ClassDef)
		}
	case *ast.Attribute:
		if c := x.chain(v); c != nil {
			in = c.def
		}
	}
	if in == nil {
		return nil
	}
	for _, c := range x.order {
		if c.class == in && c.def.Name == a.Attr && !c.stays {
			return c
		}
	}
	return nil
}

// classOfSelf is the class in whose method a variable is self or cls; nil for others.
func (x *lifter) classOfSelf(b *scope.Binding) *ast.ClassDef {
	method, ok := b.Scope.Node.(ast.Statement)
	if self, static := firstParameter(method); !ok || !b.Once() || self != b.Name || static || b.Scope.Parent == nil {
		return nil
	}
	def, _ := b.Scope.Parent.Node.(*ast.ClassDef)
	return def
}

// only reports whether no more than one class has an attribute of a name, and nothing sets it: no subclass has another.
func (x *lifter) only(name string) bool {
	if x.bodies == nil {
		x.bodies = map[string]int{}
		ast.Walk(x.m, func(n any) bool {
			switch n := n.(type) {
			case *ast.ClassDef:
				if s := x.info.Scope(n); s != nil {
					for _, b := range s.Bindings {
						x.bodies[b.Name]++
					}
				}
			case *ast.Attribute:
				if n.Ctx != ast.Load {
					x.bodies[n.Attr] += 2
				}
			}
			return true
		})
	}
	return x.bodies[name] == 1 && !x.exported
}

// rewrite gives the tree with the classes moved.
func (x *lifter) rewrite(identities map[ast.Node]*decorate.Identity) *Result {
	out := &Result{Identities: map[ast.Node]*decorate.Identity{}}
	maps.Copy(out.Identities, identities)
	for _, c := range x.order {
		if s := x.info.Scope(c.def); s != nil && !c.stays && out.Identities[c.def] == nil {
			out.Identities[c.def] = &decorate.Identity{Name: s.Name, Qualname: s.QualName()}
		}
	}
	x.asked = map[string]bool{}
	ast.Walk(x.m, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok && x.chain(a) == nil {
			x.asked[a.Attr] = true
		}
		return true
	})
	made := map[ast.Node]ast.Node{}
	cp := &decorate.Copier{}
	var moving ast.Statement // the class that is being written into the module
	copied := func(st ast.Statement) []ast.Statement {
		moving = st
		return cp.Statements([]ast.Statement{st}, x.info, out.Identities)
	}
	cp.Stmt = func(st ast.Statement) []ast.Statement {
		def, ok := st.(*ast.ClassDef)
		if c := x.byDef[def]; ok && c != nil && !c.stays && st != moving {
			name := &ast.Name{Span: def.Span, ID: c.name}
			if c.class != nil && (x.exported || x.asked[def.Name]) {
				return []ast.Statement{&ast.Assign{Span: def.Span, Targets: []ast.Expression{&ast.Name{Span: def.Span, ID: def.Name, Ctx: ast.Store}}, Value: name}}
			}
			return []ast.Statement{&ast.Pass{Span: def.Span}}
		}
		return nil
	}
	cp.Expr = func(e ast.Expression) ast.Expression {
		if call, ok := e.(*ast.Call); ok {
			return x.handed(call, cp, out.Identities)
		}
		if n, ok := e.(*ast.Name); ok {
			if c := x.byBinding[x.info.Use(n)]; c != nil && !c.stays && c.name != n.ID {
				return &ast.Name{Span: n.Span, ID: c.name, Ctx: n.Ctx}
			}
			return x.fromSelf(n)
		}
		if c := x.chain(e); c != nil {
			return &ast.Name{Span: e.Pos(), ID: c.name}
		}
		return nil
	}
	cp.Made = func(from, to ast.Node) {
		made[from] = to
		if def, ok := to.(*ast.ClassDef); ok {
			if c := x.byDef[from.(*ast.ClassDef)]; c != nil && !c.stays {
				def.Name = c.name
				x.takes(c, def)
			}
		}
	}
	var body []ast.Statement
	for _, st := range x.m.Body {
		var before, after []ast.Statement
		for _, c := range slices.Backward(x.order) { // those within others first
			if c.top != st || c.stays {
				continue
			}
			if c.fn == nil {
				before = append(before, copied(c.def)...)
			} else {
				after = append(after, copied(c.def)...)
			}
		}
		slices.Reverse(after) // a class of a function may be the base of the next
		body = append(append(append(body, before...), copied(st)...), after...)
	}
	for _, id := range out.Identities {
		if w := made[id.Wrapped]; id.Wrapped != nil && w != nil {
			id.Wrapped = w
		}
	}
	out.Tree = &ast.Module{Body: body, Comments: x.m.Comments}
	return out
}
