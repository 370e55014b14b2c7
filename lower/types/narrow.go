package types

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// A filter keeps the atoms that a test lets through.
type filter struct {
	keep func(*Atom) bool
	// none says that the filter only takes None away, the commonest; unless it may be in one of these cells: what was assigned.
	none   bool
	unless []*Cell
	// become, if not nil, gives what passes: a value typed as a class that a test shows to be of a subclass is one of that.
	become func(*Atom) []*Atom
	// watch are the cells that keep looks at.
	watch []*Cell
}

// facts are what tests have shown of variables and attribute paths, by path: "x", "self.at".
type facts map[string][]filter

// with adds facts; either side may be nil.
func (f facts) with(more facts) facts {
	if len(more) == 0 {
		return f
	}
	sum := make(facts, len(f)+len(more))
	for k, v := range f {
		sum[k] = v
	}
	for k, v := range more {
		sum[k] = append(append([]filter(nil), sum[k]...), v...)
	}
	return sum
}

// join keeps the facts that hold on both of two paths. Filters are compared by identity of their test, which two
// branches share if it stood before them; None taken away on both is a fact too.
func (f facts) join(g facts) facts {
	both := facts{}
	for k, v := range f {
		w, ok := g[k]
		if !ok {
			continue
		}
		n := 0
		for n < len(v) && n < len(w) && sameFilter(v[n], w[n]) {
			n++
		}
		if n > 0 {
			both[k] = v[:n]
		} else if a, b := noneOf(v), noneOf(w); a != nil && b != nil {
			both[k] = []filter{notNone(append(slices.Clone(a.unless), b.unless...)...)}
		}
	}
	return both
}

func sameFilter(a, b filter) bool {
	if a.none || b.none {
		return a.none && b.none && slices.Equal(a.unless, b.unless)
	}
	return fmt.Sprintf("%p", a.keep) == fmt.Sprintf("%p", b.keep)
}

// noneOf is the filter that takes None away, or nil; rather one that always does.
func noneOf(fs []filter) *filter {
	var found *filter
	for i, f := range fs {
		if f.none && (found == nil || len(f.unless) == 0) {
			found = &fs[i]
		}
	}
	return found
}

// path is the key of a variable or of an attribute of one; "" for other expressions.
func (w *walker) path(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Name:
		b := w.info.Use(e)
		if b == nil || !w.stable(b) {
			return ""
		}
		return fmt.Sprintf("%p", b)
	case *ast.Attribute:
		if left := w.path(e.Value); left != "" {
			return left + "." + e.Attr
		}
	case *ast.Subscript:
		left, index := w.path(e.Value), ""
		switch i := e.Slice.(type) {
		case *ast.Name:
			index = w.path(i)
		case *ast.Constant:
			switch k := i.Value.(type) {
			case ast.ConstStr:
				index = strconv.Quote(string(k))
			case ast.ConstInt:
				index = k.String()
			}
		}
		if left != "" && index != "" {
			return left + itemMark + index + "]"
		}
	case *ast.NamedExpr:
		return w.path(e.Target)
	}
	return ""
}

// itemMark stands before the index in the path of an item: "x.[0]".
const itemMark = ".["

// forgetItems drops the facts about items of containers.
func (w *walker) forgetItems() {
	rest := facts{}
	for k, v := range w.facts {
		if !strings.Contains(k, itemMark) {
			rest[k] = v
		}
	}
	w.facts = rest
}

// stable reports whether no other code can change a variable between a test and a read.
func (w *walker) stable(b *scope.Binding) bool {
	if b.Scope == nil || b.AssignedInInner {
		return false
	}
	if b.Scope.Kind == scope.Module {
		return b.Once() || w.fn == nil
	}
	if b.Captured && !b.Once() {
		// A closure may run later, when the variable has been changed.
		return w.fn == nil || w.info.Scope(w.fn.Node) == b.Scope
	}
	return true
}

// notNone takes None away, unless one of the cells may hold it.
func notNone(unless ...*Cell) filter {
	return filter{none: true, unless: unless, watch: unless, keep: func(a *Atom) bool {
		return !isNone(a) || slices.ContainsFunc(unless, func(c *Cell) bool { return slices.ContainsFunc(c.Atoms(), isNone) })
	}}
}

// assigned notes that a place holds what was assigned to it: if that is not None, the place holds no None.
func (w *walker) assigned(t ast.Expression, v *Cell) {
	switch t.(type) {
	case *ast.Name, *ast.Attribute:
		if key := w.path(t); key != "" {
			w.facts = w.facts.without(key).with(facts{key: {notNone(v)}})
		}
	}
}

func isNone(a *Atom) bool { return a.Class != nil && a.Class.Name == "NoneType" }

func onlyNone() filter { return filter{keep: isNone} }

// narrow tells what holds of variables if a test is true, and if it is false.
func (w *walker) narrow(test ast.Expression) (yes, no facts) {
	switch t := test.(type) {
	case *ast.UnaryOp:
		if t.Op == ast.Not {
			yes, no = w.narrow(t.Operand)
			return no, yes
		}
	case *ast.BoolOp:
		var all facts
		for i, v := range t.Values {
			y, n := w.narrow(v)
			if t.Op == ast.And {
				all = all.with(y)
				if i == 0 && len(t.Values) == 1 {
					no = n
				}
			} else {
				all = all.with(n)
			}
		}
		if t.Op == ast.And {
			return all, no
		}
		return w.orFacts(t), all
	case *ast.NamedExpr:
		if key := w.path(t.Target); key != "" {
			yes = facts{key: {truthy()}}
		}
		return yes, nil
	case *ast.Name, *ast.Attribute, *ast.Subscript:
		if key := w.path(test); key != "" {
			return facts{key: {truthy()}}, nil
		}
	case *ast.Compare:
		return w.narrowCompare(t)
	case *ast.Call:
		return w.narrowCall(t)
	}
	return nil, nil
}

// orFacts: if all sides of an "or" test one path, the path is what one of them lets through.
func (w *walker) orFacts(t *ast.BoolOp) facts {
	var alternatives []facts
	for _, v := range t.Values {
		y, _ := w.narrow(v)
		alternatives = append(alternatives, y)
	}
	out := facts{}
	for key := range alternatives[0] {
		var sides [][]filter
		for _, a := range alternatives {
			fs, ok := a[key]
			if !ok {
				sides = nil
				break
			}
			sides = append(sides, fs)
		}
		if sides == nil {
			continue
		}
		out[key] = []filter{{keep: func(a *Atom) bool {
			for _, fs := range sides {
				if keepAll(fs, a) {
					return true
				}
			}
			return false
		}}}
	}
	return out
}

func keepAll(fs []filter, a *Atom) bool {
	for _, f := range fs {
		if !f.keep(a) {
			return false
		}
	}
	return true
}

// truthy takes None away: of the other kinds of value some are true.
func truthy() filter { return notNone() }

func (w *walker) narrowCompare(t *ast.Compare) (yes, no facts) {
	if len(t.Ops) != 1 {
		return nil, nil
	}
	left, right := t.Left, t.Comparators[0]
	if ast.IsNone(left) {
		left, right = right, left
	}
	key := w.path(left)
	if key == "" {
		return nil, nil
	}
	switch op := t.Ops[0]; op {
	case ast.Is, ast.IsNot, ast.Eq, ast.NotEq:
		var in, out facts
		if ast.IsNone(right) {
			in, out = facts{key: {onlyNone()}}, facts{key: {notNone()}}
		} else if s := w.sentinel(right); s != nil && (op == ast.Is || op == ast.IsNot) {
			in = facts{key: {{keep: func(a *Atom) bool { return a.Class == s }}}}
			out = facts{key: {{keep: func(a *Atom) bool { return a.Class != s }}}}
		} else if k, ok := right.(*ast.Constant); ok && op == ast.Eq && constClass(k.Value) != "" {
			return facts{key: {notNone()}}, nil
		} else {
			return nil, nil
		}
		if op == ast.IsNot || op == ast.NotEq {
			in, out = out, in
		}
		return in, out
	}
	return nil, nil
}

// narrowCall narrows by isinstance, issubclass aside, and callable.
func (w *walker) narrowCall(t *ast.Call) (yes, no facts) {
	if keep, ok := w.predicateFacts(w.info.Qualified(t.Func)); ok && len(t.Args) == 1 {
		if key := w.path(t.Args[0]); key != "" {
			return facts{key: {{keep: keep}}}, facts{key: {{keep: func(a *Atom) bool { return !keep(a) }}}}
		}
	}
	n, ok := t.Func.(*ast.Name)
	if !ok || n.ID != "isinstance" || len(t.Args) != 2 || !w.info.Use(n).Builtin {
		return nil, nil
	}
	key := w.path(t.Args[0])
	if key == "" {
		return nil, nil
	}
	asked, ok := w.classList(t.Args[1])
	if !ok {
		return nil, nil
	}
	// A class whose subclasses are tested for may be any of them: the atom stays on both sides.
	sub := func(a *Atom) bool {
		for _, c := range w.p.Conforming(asked) {
			if a.InstanceOf(c) {
				return true
			}
		}
		return false
	}
	super := func(a *Atom) bool {
		for _, c := range w.p.Conforming(asked) {
			if w.p.MayBe(a, c) {
				return true
			}
		}
		return false
	}
	yes = facts{key: {{keep: func(a *Atom) bool { return sub(a) || super(a) }, become: w.p.becoming(asked)}}}
	no = facts{key: {{keep: func(a *Atom) bool { return !sub(a) }}}}
	w.p.narrowTo[t] = asked
	return yes, no
}

// ClassList resolves the classes, unions of classes and names of such that isinstance takes; nil if it can't.
func (p *Program) ClassList(m *Module, fn *Func, e ast.Expression) []*Class {
	w := &walker{p: p, m: m, info: p.scopes[m], fn: fn}
	classes, ok := w.classList(e)
	if !ok {
		return nil
	}
	return classes
}

// classList reads the second argument of isinstance.
func (w *walker) classList(e ast.Expression) ([]*Class, bool) {
	switch e := e.(type) {
	case *ast.Tuple:
		var all []*Class
		for _, x := range e.Elts {
			cs, ok := w.classList(x)
			if !ok {
				return nil, false
			}
			all = append(all, cs...)
		}
		return all, true
	case *ast.BinOp:
		a, ok := w.classList(e.Left)
		b, ok2 := w.classList(e.Right)
		return append(a, b...), ok && ok2 && e.Op == ast.BitOr
	}
	if ast.IsNone(e) {
		return []*Class{w.p.builtin("NoneType")}, true
	}
	if c := w.p.resolveClass(w.env(), e); c != nil {
		return []*Class{c}, true
	}
	switch x := w.p.aliasValue(w.env(), e).(type) {
	case *ast.Tuple, *ast.BinOp:
		return w.classList(x) // NUMBERS = (int, float)
	}
	return nil, false
}

// sentinel is the class of a module-level NAME = object(), which has that one instance.
func (w *walker) sentinel(e ast.Expression) *Class {
	n, ok := e.(*ast.Name)
	if !ok {
		return nil
	}
	b := w.info.Use(n)
	if b == nil || !b.Global() || len(b.Sites) != 1 {
		return nil
	}
	if v := w.p.vars[b]; v != nil {
		return w.p.sentinels[v]
	}
	return nil
}

// forget drops the facts about everything that a body assigns, or may change by a call.
func (w *walker) forget(body []ast.Statement) {
	if len(w.facts) == 0 {
		return
	}
	for _, st := range body {
		w.forgetIn(st)
	}
}

func (w *walker) forgetExpr(e ast.Expression) { w.forgetIn(&ast.Expr{Span: e.Pos(), Value: e}) }

func (w *walker) forgetIn(st ast.Statement) {
	if len(w.facts) == 0 {
		return
	}
	calls := false
	ast.Inspect(st, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Name:
			if n.Ctx != ast.Load {
				w.forgetPath(w.path(n))
			}
		case *ast.Attribute:
			if n.Ctx != ast.Load {
				w.forgetAttr(n.Attr)
			}
		case *ast.Subscript:
			if n.Ctx != ast.Load {
				w.forgetItems()
			}
		case *ast.Await, *ast.AsyncFor, *ast.AsyncWith, *ast.Yield, *ast.YieldFrom:
			calls = true
		case *ast.Call:
			calls = calls || !w.harmless(n)
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda:
			return false
		}
		return true
	})
	if calls {
		w.forgetAttrs()
	}
}

// harmless calls change no attribute: builtins that call nothing of the program.
func (w *walker) harmless(call *ast.Call) bool {
	n, ok := call.Func.(*ast.Name)
	if !ok {
		return false
	}
	b := w.info.Use(n)
	if b == nil || !b.Builtin {
		return false
	}
	switch n.ID {
	case "isinstance", "len", "type", "id", "callable", "issubclass", "abs", "int", "float", "ord", "chr", "round", "range":
		return true
	}
	return false
}

// callForgets drops attribute facts after a statement that calls something.
func (w *walker) callForgets(e ast.Expression) {
	if len(w.facts) > 0 {
		w.forgetExpr(e)
	}
}

func (w *walker) forgetPath(key string) {
	if key == "" || len(w.facts) == 0 {
		return
	}
	rest := facts{}
	for k, v := range w.facts {
		if k != key && !strings.HasPrefix(k, key+".") && !strings.Contains(k, "["+key+"]") {
			rest[k] = v
		}
	}
	w.facts = rest
}

func (w *walker) forgetAttr(attr string) {
	rest := facts{}
	for k, v := range w.facts {
		if !strings.Contains(k+".", "."+attr+".") {
			rest[k] = v
		}
	}
	w.facts = rest
}

func (w *walker) forgetAttrs() {
	rest := facts{}
	for k, v := range w.facts {
		if !strings.Contains(k, ".") {
			rest[k] = v
		}
	}
	w.facts = rest
}

// read is a variable's or attribute's cell under the facts that hold here.
func (w *walker) read(e ast.Expression, cell *Cell) *Cell {
	if len(w.facts) == 0 {
		return cell
	}
	key := w.path(e)
	if key == "" {
		return cell
	}
	fs := w.facts[key]
	if len(fs) == 0 {
		return cell
	}
	seen := &Cell{}
	watch := []*Cell{cell}
	for _, f := range fs {
		watch = append(watch, f.watch...)
	}
	w.p.link(cell, seen)
	w.p.on(func() {
		for _, a := range cell.Atoms() {
			list := []*Atom{a}
			for _, f := range fs {
				var next []*Atom
				for _, x := range list {
					switch {
					case f.become != nil:
						next = append(next, f.become(x)...)
					case f.keep(x):
						next = append(next, x)
					}
				}
				list = next
			}
			for _, x := range list {
				w.p.add(seen, x)
			}
		}
	}, watch...)
	w.p.narrows[e] = cell
	return seen
}

// InstanceOf reports whether values of a kind are instances of a class for certain. Classes are of type and of object.
func (a *Atom) InstanceOf(c *Class) bool {
	if a.Obj != nil {
		return c.Stub != nil && (c.Name == "type" || c.IsObject())
	}
	return a.Class != nil && (a.Class.IsSubclass(c) || c.Name == "int" && a.Class.Name == "bool" || c.Name == "tuple" && a.Class.Named != nil)
}

// MayBe reports whether a value that is typed as a kind may be an instance of a class below. An Exception may be an
// ExceptionGroup, which derives from both.
func (a *Atom) MayBe(c *Class) bool {
	return a.Class != nil && (c.IsSubclass(a.Class) || a.Class.IsAny() || a.Class.Stub != nil && a.Class.Name == "Exception" && c.Stub != nil && c.Name == "BaseExceptionGroup" || c.Stub != nil && c.Module.Name == "typing" && unmodelled[c.Name])
}

// MayBe reports whether a value of a kind may be an instance of a class: also of one that has nothing to do with its own, where
// an exception's class derives from both.
func (p *Program) MayBe(a *Atom, c *Class) bool {
	return a.MayBe(c) || a.Class != nil && a.Class.Exception() && c.Exception() && slices.ContainsFunc(p.Classes, func(d *Class) bool {
		return d.Derives(c) && d.Derives(a.Class)
	})
}

// unmodelled are the abstract classes that the stubs of builtin classes don't derive from: the runtime knows their instances.
var unmodelled = map[string]bool{
	"Sized": true, "Hashable": true, "Container": true, "Reversible": true, "AbstractSet": true, "MutableSet": true, "MutableMapping": true, "MutableSequence": true,
}

// becoming is what passes a test for classes: an instance of one as it is, an instance of a class that one extends as
// one of that.
func (p *Program) becoming(asked []*Class) func(*Atom) []*Atom {
	return func(a *Atom) []*Atom {
		classes := p.Conforming(asked)
		for _, c := range classes {
			if a.InstanceOf(c) {
				return []*Atom{a}
			}
		}
		if a.Class == nil {
			return nil
		}
		var list []*Atom
		for _, c := range classes {
			switch {
			case !p.MayBe(a, c):
			case isEnumBase(c): // no enum of the library's arrives here
				for _, d := range p.Classes {
					if d.IsSubclass(c) {
						list = append(list, p.selfAtom(d))
					}
				}
			case !c.Program() && !c.IsSubclass(p.builtin("BaseException")):
				return []*Atom{a}
			default:
				list = append(list, p.anyOf(c))
			}
		}
		return list
	}
}

// anyOf is an object of a class of which a test alone tells: a group may hold any exceptions.
func (p *Program) anyOf(c *Class) *Atom {
	a := p.selfAtom(c)
	if len(a.Args) == 1 && c.IsSubclass(p.builtin("BaseExceptionGroup")) {
		of := "BaseException"
		if c.IsSubclass(p.builtin("Exception")) {
			of = "Exception"
		}
		p.addInstance(a.Args[0], of)
	}
	return a
}

// without forgets what is known of a variable.
func (f facts) without(key string) facts {
	left := facts{}
	for k, v := range f {
		if k != key && !strings.HasPrefix(k, key+".") {
			left[k] = v
		}
	}
	return left
}
