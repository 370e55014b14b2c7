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
	x := newLinearizer(m, info, identities)
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
	return &Result{Tree: x.with(written), Identities: x.identities}
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
	} else if s.deleted(s.name) {
		none := &ast.Call{Span: at, Func: &ast.Name{Span: at, ID: "AttributeError"}, Args: []ast.Expression{text(at, "__delete__")}}
		out = append(out, part(accessor("deleter"), []string{"self"}, []ast.Statement{&ast.Raise{Span: at, Exc: none}}))
	}
	return out
}

// deleted reports whether the module deletes an attribute of a name.
func (d *descriptors) deleted(name string) bool {
	found := false
	ast.Walk(d.m, func(n any) bool {
		a, ok := n.(*ast.Attribute)
		found = found || ok && a.Ctx == ast.Del && a.Attr == name
		return !found
	})
	return found
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
