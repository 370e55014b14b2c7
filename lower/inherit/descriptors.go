package inherit

import (
	"maps"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Descriptors writes the attributes that a class's body gives descriptors of the program as properties: what __get__ and
// __set__ do is written for each, with the names that __set_name__ gives; the object is kept beside for what it knows.
//
//	class Positive:                                       class Positive: …
//	    def __set_name__(self, owner, name):              class Item:
//	        self.name = "_" + name                            price_field = Positive(least=1)
//	    def __get__(self, obj, owner=None):                   @property
//	        return getattr(obj, self.name)           →        def price(self):
//	    def __set__(self, obj, value):                            return self._price
//	        if value < self.least: …                          @price.setter
//	        setattr(obj, self.name, value)                    def price(self, value):
//	class Item:                                                   if value < Item.price_field.least: …
//	    price = Positive(least=1)                                 self._price = value
//
// A class of descriptors that is used otherwise, or does what can't be written so, is left alone, and refused later.
// Descriptors gives nil if there is none.
func Descriptors(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity) *Result {
	x := &linearizer{m: m, info: info, byBinding: map[*scope.Binding]*class{}, opaques: map[string]*class{}, taken: ast.IdentifiersOf(m), identities: map[ast.Node]*decorate.Identity{}}
	maps.Copy(x.identities, identities)
	x.collect()
	d := &descriptors{linearizer: x, named: map[*class]bool{}}
	var kinds []*class
	for _, c := range x.classes {
		if d.describes(c) {
			kinds = append(kinds, c)
		}
	}
	if len(kinds) == 0 {
		return nil
	}
	uses, ok := d.uses(kinds)
	if !ok || len(uses) == 0 {
		return nil
	}
	written := map[ast.Statement][]ast.Statement{}
	for _, c := range x.classes {
		if len(uses[c]) == 0 {
			continue
		}
		list, ok := d.owner(c, uses[c])
		if !ok {
			return nil
		}
		written[c.def] = list
	}
	for _, c := range kinds {
		written[c.def] = d.without(c)
	}
	tree := *m
	tree.Body = nil
	for _, st := range m.Body {
		if list, ok := written[st]; ok {
			tree.Body = append(tree.Body, list...)
		} else {
			tree.Body = append(tree.Body, st)
		}
	}
	return &Result{Tree: &tree, Identities: x.identities}
}

type descriptors struct {
	*linearizer
	named map[*class]bool // classes whose objects must be told their names, see setName
	kept  []*class        // classes of which an object is kept
}

var accessors = []string{"__get__", "__set__", "__delete__"}

// describes reports whether the objects of a class are descriptors.
func (d *descriptors) describes(c *class) bool {
	return slices.ContainsFunc(accessors, func(name string) bool {
		return len(c.defs[name]) > 0 || next(c.mro, c, name) != nil && !next(c.mro, c, name).opaque
	})
}

// use is an attribute that is a descriptor.
type use struct {
	name string
	st   ast.Statement
	call *ast.Call
	kind *class
}

// uses finds where descriptors are made; not ok if they are anywhere but in bodies of classes.
func (d *descriptors) uses(kinds []*class) (map[*class][]use, bool) {
	found := map[*class][]use{}
	seen := map[*ast.Name]bool{}
	for _, c := range d.classes {
		for _, st := range c.def.Body {
			var target ast.Expression
			switch st := st.(type) {
			case *ast.Assign:
				if len(st.Targets) == 1 {
					target = st.Targets[0]
				}
			case *ast.AnnAssign:
				target = st.Target
			}
			n, ok1 := target.(*ast.Name)
			call, ok2 := valueOf(st).(*ast.Call)
			if !ok1 || !ok2 {
				continue
			}
			of := call.Func
			if s, ok := of.(*ast.Subscript); ok {
				of = s.Value
			}
			k, ok := of.(*ast.Name)
			if !ok || !slices.Contains(kinds, d.byBinding[d.info.Use(k)]) {
				continue
			}
			seen[k] = true
			found[c] = append(found[c], use{n.ID, st, call, d.byBinding[d.info.Use(k)]})
		}
	}
	harmless := d.harmlessUses()
	for _, k := range kinds {
		if len(k.def.DecoratorList) > 0 || slices.ContainsFunc(k.mro, func(b *class) bool { return b.opaque }) {
			return nil, false
		}
		if slices.ContainsFunc(k.binding.Reads, func(n *ast.Name) bool { return !seen[n] && !harmless[n] }) {
			return nil, false
		}
	}
	return found, true
}

// owner is a class whose descriptors are written out, and what stands behind it.
func (d *descriptors) owner(c *class, list []use) ([]ast.Statement, bool) {
	if len(c.def.DecoratorList) > 0 {
		return nil, false
	}
	def := *c.def
	def.Body = nil
	var after []ast.Statement
	for _, st := range c.def.Body {
		i := slices.IndexFunc(list, func(u use) bool { return u.st == st })
		if i < 0 {
			def.Body = append(def.Body, st)
			continue
		}
		s := &specialized{descriptors: d, use: list[i], owner: c, texts: map[string]string{}, fine: true}
		s.field = d.taken.Fresh(s.name + "_field")
		if s.storage = "_" + s.name; c.has(s.storage) {
			s.storage = d.taken.Fresh(s.storage)
		}
		if !s.nameAll(next(s.kind.mro, nil, setName)) {
			return nil, false
		}
		plain := s.initialize()
		body := s.parts()
		if !s.fine {
			return nil, false
		}
		told := d.tells(s.kind, s.texts)
		if s.keeps || told || !plain {
			at := st.Pos()
			def.Body = append(def.Body, &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: s.field, Ctx: ast.Store}}, Value: s.call})
			d.kept = append(d.kept, s.kind)
			if told {
				d.named[next(s.kind.mro, nil, setName)] = true
				after = append(after, &ast.Expr{Span: at, Value: &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: s.object(at), Attr: "set_name"}, Args: []ast.Expression{text(at, s.name)}}})
			}
		}
		def.Body = append(def.Body, body...)
	}
	return append([]ast.Statement{&def}, after...), true
}

const setName = "__set_name__"

// tells reports whether the objects of a class must know their names: methods that stay look at what __set_name__ sets.
func (d *descriptors) tells(kind *class, texts map[string]string) bool {
	asked := false
	for _, k := range kind.mro {
		for _, st := range k.def.Body {
			name := ast.DefName(st)
			if name == "" || name == setName || slices.Contains(accessors, name) {
				continue
			}
			ast.Walk(st, func(n any) bool {
				if a, ok := n.(*ast.Attribute); ok && a.Ctx == ast.Load {
					_, is := texts[a.Attr]
					asked = asked || is
				}
				return !asked
			})
		}
	}
	return asked
}

// without is a class of descriptors with no more than its other methods; nothing if no object of it is made.
func (d *descriptors) without(c *class) []ast.Statement {
	if !slices.ContainsFunc(d.kept, func(k *class) bool { return slices.Contains(k.mro, c) }) {
		return nil
	}
	def := *c.def
	def.Body = nil
	for _, st := range c.def.Body {
		name := ast.DefName(st)
		switch {
		case slices.Contains(accessors, name):
		case name != setName:
			def.Body = append(def.Body, st)
		case d.named[c]:
			f := *st.(*ast.FunctionDef)
			args := *f.Args
			args.Args = slices.Delete(slices.Clone(args.Args), 1, 2)
			f.Name, f.Args = "set_name", &args
			s := &specialized{descriptors: d, texts: map[string]string{}}
			s.nameAll(c)
			for _, name := range slices.Sorted(maps.Keys(s.texts)) {
				if !c.has(name) { // every object has one
					def.Body = append(def.Body, &ast.Assign{Span: f.Span, Targets: []ast.Expression{&ast.Name{Span: f.Span, ID: name, Ctx: ast.Store}}, Value: text(f.Span, "")})
				}
			}
			def.Body = append(def.Body, &f)
		}
	}
	if len(def.Body) == 0 {
		def.Body = []ast.Statement{&ast.Pass{Span: def.Span}}
	}
	return []ast.Statement{&def}
}

func text(at ast.Span, s string) ast.Expression {
	return &ast.Constant{Span: at, Value: ast.ConstStr(s)}
}

// specialized is one descriptor, as it is written out.
type specialized struct {
	*descriptors
	use
	owner   *class
	field   string                    // the attribute of the class that keeps the object
	storage string                    // the attribute that stands for the entry of the object's __dict__
	texts   map[string]string         // what __set_name__ gives the descriptor
	values  map[string]ast.Expression // what __init__ does: constants and classes
	keeps   bool                      // the object is looked at
	fine    bool
}

// object is the descriptor itself.
func (s *specialized) object(at ast.Span) ast.Expression {
	return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: s.owner.name}, Attr: s.field}
}

// nameAll runs __set_name__: it may give attributes texts that are made of the name.
func (s *specialized) nameAll(k *class) bool {
	if k == nil {
		return true
	}
	def, ok := k.defs[setName][0].(*ast.FunctionDef)
	if !ok || len(def.Args.Args) != 3 {
		return false
	}
	self, name := def.Args.Args[0].Arg, def.Args.Args[2].Arg
	for _, st := range def.Body {
		switch st := st.(type) {
		case *ast.Pass:
			continue
		case *ast.Expr:
			if _, ok := st.Value.(*ast.Constant); ok {
				continue
			}
		case *ast.Assign:
			a, ok := st.Targets[0].(*ast.Attribute)
			if !ok || len(st.Targets) > 1 {
				return false
			}
			v, ok := a.Value.(*ast.Name)
			value, known := s.fold(st.Value, self, map[string]string{name: s.name})
			if ok && v.ID == self && known {
				s.texts[a.Attr] = value
				continue
			}
		}
		return false
	}
	return true
}

// initialize finds the attributes that __init__ gives constants and classes, which nothing changes; true if it does no more
// than that.
func (s *specialized) initialize() bool {
	s.values = map[string]ast.Expression{}
	k := next(s.kind.mro, nil, "__init__")
	if k == nil {
		return true
	}
	def, ok := k.defs["__init__"][0].(*ast.FunctionDef)
	if !ok || len(def.Args.Posonlyargs) > 0 || len(def.Args.Args) == 0 || def.Args.Vararg != nil || def.Args.Kwarg != nil {
		return false
	}
	given := map[string]ast.Expression{}
	params := def.Args.Args[1:]
	for i, d := range def.Args.Defaults {
		given[params[len(params)-len(def.Args.Defaults)+i].Arg] = d
	}
	for i, p := range def.Args.Kwonlyargs {
		given[p.Arg] = def.Args.KwDefaults[i]
	}
	for i, a := range s.call.Args {
		if _, star := a.(*ast.Starred); star || i >= len(params) {
			return false
		}
		given[params[i].Arg] = a
	}
	for _, a := range s.call.Keywords {
		if a.Arg == "" {
			return false
		}
		given[a.Arg] = a.Value
	}
	plain := true
	for _, st := range def.Body {
		var target ast.Expression
		switch st := st.(type) {
		case *ast.Assign:
			target = st.Targets[0]
			plain = plain && len(st.Targets) == 1
		case *ast.AnnAssign:
			target = st.Target
		case *ast.Expr:
			if call, ok := st.Value.(*ast.Call); ok {
				a, ok := call.Func.(*ast.Attribute)
				base := next(s.kind.mro, k, "__init__")
				if ok && a.Attr == "__init__" && s.isSuper(a.Value) && base == nil && len(call.Args)+len(call.Keywords) == 0 {
					continue
				}
			} else if _, ok := st.Value.(*ast.Constant); ok {
				continue
			}
		}
		a, ok1 := target.(*ast.Attribute)
		n, ok2 := valueOf(st).(*ast.Name)
		if !ok1 || a.Attr == "" {
			plain = false
			continue
		}
		value := valueOf(st)
		if ok2 {
			if v, param := given[n.ID]; param {
				value = v
			}
		}
		if v, ok := a.Value.(*ast.Name); !ok || v.ID != def.Args.Args[0].Arg || value == nil || !s.settled(value) || s.changes(a.Attr, k) {
			plain = false
			continue
		}
		s.values[a.Attr] = value
	}
	return plain
}

// settled: a constant, or a class by its name.
func (s *specialized) settled(e ast.Expression) bool {
	if constant(e) {
		_, tuple := e.(*ast.Tuple)
		return !tuple
	}
	n, ok := e.(*ast.Name)
	if !ok {
		return false
	}
	b := s.info.Use(n)
	return b != nil && (s.byBinding[b] != nil || b.Builtin && slices.Contains([]string{"int", "str", "float", "bool", "bytes", "list", "dict", "set", "tuple"}, n.ID))
}

// changes reports whether something else than the __init__ of a class may set an attribute of the descriptor.
func (s *specialized) changes(name string, init *class) bool {
	found := false
	for _, k := range s.kind.mro {
		for _, st := range k.def.Body {
			if k == init && ast.DefName(st) == "__init__" {
				continue
			}
			ast.Walk(st, func(n any) bool {
				a, ok := n.(*ast.Attribute)
				found = found || ok && a.Attr == name && a.Ctx != ast.Load
				return !found
			})
		}
	}
	return found
}

// fold is the text that an expression gives, if it is known.
func (s *specialized) fold(e ast.Expression, self string, names map[string]string) (string, bool) {
	switch e := e.(type) {
	case *ast.Constant:
		v, ok := e.Value.(ast.ConstStr)
		return string(v), ok
	case *ast.Name:
		v, ok := names[e.ID]
		return v, ok
	case *ast.Attribute:
		if v, ok := e.Value.(*ast.Name); ok && v.ID == self && e.Ctx == ast.Load {
			t, ok := s.texts[e.Attr]
			return t, ok
		}
	case *ast.BinOp:
		l, ok1 := s.fold(e.Left, self, names)
		r, ok2 := s.fold(e.Right, self, names)
		return l + r, ok1 && ok2 && e.Op == ast.Add
	case *ast.FormattedValue:
		t, ok := s.fold(e.Value, self, names)
		return t, ok && e.FormatSpec == nil && (e.Conversion < 0 || e.Conversion == 's')
	case *ast.JoinedStr:
		all := ""
		for _, v := range e.Values {
			t, ok := s.fold(v, self, names)
			if !ok {
				return "", false
			}
			all += t
		}
		return all, true
	}
	return "", false
}

// parts are the parts of the property.
func (s *specialized) parts() []ast.Statement {
	at := s.st.Pos()
	part := func(decorator ast.Expression, params []string, body []ast.Statement) ast.Statement {
		f := &ast.FunctionDef{Span: at, Name: s.name, Args: &ast.Arguments{}, DecoratorList: []ast.Expression{decorator}, Body: body}
		for _, p := range params {
			f.Args.Args = append(f.Args.Args, &ast.Arg{Span: at, Arg: p})
		}
		return f
	}
	accessor := func(name string) ast.Expression {
		return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: s.name}, Attr: name}
	}
	get := []ast.Statement{&ast.Return{Span: at, Value: &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: "self"}, Attr: s.storage}}}
	if k := next(s.kind.mro, nil, "__get__"); k != nil {
		get, _ = s.body(k, "__get__", 3)
	}
	out := []ast.Statement{part(&ast.Name{Span: at, ID: "property"}, []string{"self"}, get)}
	if k := next(s.kind.mro, nil, "__set__"); k != nil {
		set, params := s.body(k, "__set__", 3)
		if len(params) == 3 {
			out = append(out, part(accessor("setter"), []string{"self", params[2]}, set))
		}
	} else {
		s.fine = false // the object's own attribute hides it once it is set
	}
	if k := next(s.kind.mro, nil, "__delete__"); k != nil {
		del, _ := s.body(k, "__delete__", 2)
		out = append(out, part(accessor("deleter"), []string{"self"}, del))
	}
	return out
}

// body is what an accessor of a class does, as a part of a property, and its parameters.
func (s *specialized) body(k *class, name string, n int) ([]ast.Statement, []string) {
	def, ok := k.defs[name][0].(*ast.FunctionDef)
	if !ok || len(k.defs[name]) > 1 || len(def.DecoratorList) > 0 || len(def.Args.Args) != n || def.Args.Vararg != nil || def.Args.Kwarg != nil || len(def.Args.Kwonlyargs) > 0 {
		s.fine = false
		return nil, nil
	}
	var params []string
	for _, a := range def.Args.Args {
		params = append(params, a.Arg)
		if b := s.info.Binder(a); b == nil || !b.Once() && a != def.Args.Args[n-1] {
			s.fine = false
		}
	}
	w := &partWriter{specialized: s, of: k, name: name, self: params[0], obj: params[1]}
	if name == "__get__" {
		w.class = params[2]
	}
	body := w.copier().Statements(def.Body, s.info, s.identities)
	body = slices.DeleteFunc(body, func(st ast.Statement) bool { _, pass := st.(*ast.Pass); return pass })
	if len(body) == 0 {
		body = []ast.Statement{&ast.Pass{Span: def.Span}}
	}
	return body, params
}

// partWriter writes what one accessor does.
type partWriter struct {
	*specialized
	of               *class
	name             string
	self, obj, class string
}

func (w *partWriter) copier() *decorate.Copier {
	cp := &decorate.Copier{}
	copied := func(e ast.Expression) ast.Expression {
		return cp.Statements([]ast.Statement{&ast.Expr{Span: e.Pos(), Value: e}}, w.info, w.identities)[0].(*ast.Expr).Value
	}
	cp.Expr = func(e ast.Expression) ast.Expression {
		if t, ok := w.fold(e, w.self, nil); ok {
			return text(e.Pos(), t)
		}
		if v := w.value(e); v != nil {
			return copied(v)
		}
		switch e := e.(type) {
		case *ast.Name:
			switch e.ID {
			case w.self:
				w.keeps = true
				return w.object(e.Span)
			case w.obj:
				return &ast.Name{Span: e.Span, ID: "self", Ctx: e.Ctx}
			case w.class:
				w.fine = false
			case "self":
				w.fine = false
			}
		case *ast.Subscript:
			if w.isDict(e.Value) {
				return w.entry(e.Span, e.Slice, e.Ctx)
			}
		case *ast.Compare:
			if len(e.Ops) == 1 && (e.Ops[0] == ast.In || e.Ops[0] == ast.NotIn) && w.isDict(e.Comparators[0]) {
				if a, ok := w.entry(e.Span, e.Left, ast.Load).(*ast.Attribute); ok {
					has := ast.Expression(&ast.Call{Span: e.Span, Func: &ast.Name{Span: e.Span, ID: "hasattr"}, Args: []ast.Expression{a.Value, text(e.Span, a.Attr)}})
					if e.Ops[0] == ast.NotIn {
						has = &ast.UnaryOp{Span: e.Span, Op: ast.Not, Operand: has}
					}
					return has
				}
			}
		case *ast.JoinedStr:
			return w.joined(e, copied)
		case *ast.Call:
			if w.isSuper(e) {
				w.fine = false
			}
			if a, ok := e.Func.(*ast.Attribute); ok && a.Attr == "get" && w.isDict(a.Value) && len(e.Args) > 0 && len(e.Args) < 3 {
				if at, ok := w.entry(e.Span, e.Args[0], ast.Load).(*ast.Attribute); ok {
					fallback := ast.Expression(&ast.Constant{Span: e.Span, Value: ast.ConstNone{}})
					if len(e.Args) == 2 {
						fallback = copied(e.Args[1])
					}
					return &ast.Call{Span: e.Span, Func: &ast.Name{Span: e.Span, ID: "getattr"}, Args: []ast.Expression{at.Value, text(e.Span, at.Attr), fallback}}
				}
			}
			if a := w.named(e, "getattr", 2); a != nil {
				return a
			}
		case *ast.Attribute:
			if e.Attr == "__dict__" {
				w.fine = false
			}
		}
		return nil
	}
	cp.Stmt = func(st ast.Statement) []ast.Statement {
		switch st := st.(type) {
		case *ast.If:
			if is, known := w.asksObject(st.Test); known && is {
				return cp.Statements(st.Body, w.info, w.identities)
			} else if known && len(st.Orelse) > 0 {
				return cp.Statements(st.Orelse, w.info, w.identities)
			} else if known {
				return []ast.Statement{&ast.Pass{Span: st.Span}}
			}
			if test := w.simplify(st.Test); test != st.Test {
				out := &ast.If{Span: st.Span, Test: copied(test), Body: cp.Statements(st.Body, w.info, w.identities)}
				if len(st.Orelse) > 0 {
					out.Orelse = cp.Statements(st.Orelse, w.info, w.identities)
				}
				return []ast.Statement{out}
			}
		case *ast.Return:
			if call, ok := st.Value.(*ast.Call); ok {
				if list := w.inherited(call); list != nil {
					return list
				}
			}
		case *ast.Expr:
			call, ok := st.Value.(*ast.Call)
			if !ok {
				return nil
			}
			if list := w.inherited(call); list != nil {
				return list
			}
			if a := w.named(call, "setattr", 3); a != nil {
				a.Ctx = ast.Store
				return []ast.Statement{&ast.Assign{Span: st.Span, Targets: []ast.Expression{a}, Value: copied(call.Args[2])}}
			}
			if a := w.named(call, "delattr", 2); a != nil {
				a.Ctx = ast.Del
				return []ast.Statement{&ast.Delete{Span: st.Span, Targets: []ast.Expression{a}}}
			}
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef, *ast.Global, *ast.Nonlocal:
			w.fine = false
		}
		return nil
	}
	return cp
}

// isDict: obj.__dict__.
func (w *partWriter) isDict(e ast.Expression) bool {
	a, ok := e.(*ast.Attribute)
	if !ok || a.Attr != "__dict__" {
		return false
	}
	n, ok := a.Value.(*ast.Name)
	return ok && n.ID == w.obj
}

// entry is the attribute for an entry of the object's __dict__; what the property has under its own name has another.
func (w *partWriter) entry(at ast.Span, key ast.Expression, ctx ast.ExprContext) ast.Expression {
	name, ok := w.fold(key, w.self, nil)
	if !ok {
		w.fine = false
		return nil
	}
	if name == w.specialized.use.name {
		name = w.storage
	}
	return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: "self"}, Attr: name, Ctx: ctx}
}

// named is the attribute that getattr(obj, name) and its like ask for; nil for other calls.
func (w *partWriter) named(call *ast.Call, fn string, n int) *ast.Attribute {
	if w.info.Qualified(call.Func) != "builtins."+fn || len(call.Args) != n {
		return nil
	}
	of, ok := call.Args[0].(*ast.Name)
	name, known := w.fold(call.Args[1], w.self, nil)
	if !ok || of.ID != w.obj || !known || name == w.specialized.use.name {
		return nil
	}
	return &ast.Attribute{Span: call.Span, Value: &ast.Name{Span: call.Span, ID: "self"}, Attr: name, Ctx: ast.Load}
}

// value is what __init__ gave an attribute of the descriptor, or nil.
func (w *partWriter) value(e ast.Expression) ast.Expression {
	a, ok := e.(*ast.Attribute)
	if !ok || a.Ctx != ast.Load {
		return nil
	}
	if n, ok := a.Value.(*ast.Name); !ok || n.ID != w.self {
		return nil
	}
	return w.values[a.Attr]
}

// simplify leaves the parts of a condition out of which the outcome is known.
func (w *partWriter) simplify(test ast.Expression) ast.Expression {
	b, ok := test.(*ast.BoolOp)
	if !ok {
		return test
	}
	var rest []ast.Expression
	for _, v := range b.Values {
		if is, known := w.asksObject(v); known && is == (b.Op == ast.And) {
			continue
		}
		rest = append(rest, w.simplify(v))
	}
	switch {
	case len(rest) == len(b.Values):
		return test
	case len(rest) == 1:
		return rest[0]
	}
	return &ast.BoolOp{Span: b.Span, Op: b.Op, Values: rest}
}

// asksObject decides whether obj is None, which is asked of an object, and tests of what __init__ gave the descriptor.
func (w *partWriter) asksObject(test ast.Expression) (is, known bool) {
	if v := w.value(test); v != nil {
		return truth(v)
	}
	switch t := test.(type) {
	case *ast.UnaryOp:
		if t.Op == ast.Not {
			is, known = w.asksObject(t.Operand)
			return !is, known
		}
	case *ast.BoolOp:
		for _, v := range t.Values {
			if is, known = w.asksObject(v); !known || is == (t.Op == ast.Or) {
				return is, known
			}
		}
		return is, known
	case *ast.Compare:
		if v := w.value(t.Left); v != nil && len(t.Ops) == 1 {
			identity := t.Ops[0] == ast.Is || t.Ops[0] == ast.IsNot
			return ast.IsNone(v) == (t.Ops[0] == ast.Is), identity && ast.IsNone(t.Comparators[0])
		}
		n, ok := t.Left.(*ast.Name)
		if !ok || n.ID != w.obj || len(t.Ops) != 1 {
			return false, false
		}
		if ast.IsNone(t.Comparators[0]) {
			return t.Ops[0] == ast.IsNot, t.Ops[0] == ast.Is || t.Ops[0] == ast.IsNot
		}
	}
	return false, false
}

// joined is a text with the parts that are known written into it.
func (w *partWriter) joined(e *ast.JoinedStr, copied func(ast.Expression) ast.Expression) ast.Expression {
	out := &ast.JoinedStr{Span: e.Span}
	for _, v := range e.Values {
		if t, ok := w.fold(v, w.self, nil); ok {
			if n := len(out.Values); n > 0 {
				if k, ok := out.Values[n-1].(*ast.Constant); ok {
					last := *k
					last.Value = ast.ConstStr(string(k.Value.(ast.ConstStr)) + t)
					out.Values[n-1] = &last
					continue
				}
			}
			out.Values = append(out.Values, text(v.Pos(), t))
			continue
		}
		out.Values = append(out.Values, copied(v))
	}
	return out
}

// inherited is what super().__set__(obj, value) does, where it can be written in its place; nil for other calls.
func (w *partWriter) inherited(call *ast.Call) []ast.Statement {
	a, ok := call.Func.(*ast.Attribute)
	if !ok || a.Attr != w.name || !w.isSuper(a.Value) {
		return nil
	}
	k := next(w.kind.mro, w.of, w.name)
	if k == nil || k.opaque || len(call.Keywords) > 0 {
		return nil
	}
	body, params := w.body(k, w.name, len(k.defs[w.name][0].(*ast.FunctionDef).Args.Args))
	if len(call.Args) != len(params)-1 {
		w.fine = false
		return nil
	}
	if w.name != "__get__" && slices.ContainsFunc(body, returns) {
		w.fine = false
	}
	if w.name != "__set__" {
		return body
	}
	if n, ok := call.Args[1].(*ast.Name); ok && n.ID == params[2] {
		return body
	}
	at := call.Span
	value := w.copier().Statements([]ast.Statement{&ast.Expr{Span: at, Value: call.Args[1]}}, w.info, w.identities)[0].(*ast.Expr).Value
	return append([]ast.Statement{&ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: params[2], Ctx: ast.Store}}, Value: value}}, body...)
}

// returns reports whether a statement may return.
func returns(st ast.Statement) bool {
	found := false
	ast.Walk(st, func(n any) bool {
		_, is := n.(*ast.Return)
		found = found || is
		return !found
	})
	return found
}
