package inherit

import (
	"maps"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Makers lets a __new__ do all that a call of its class does: it is a class method of each class that has it, which makes an
// object and has its __init__ run, which is a method like others.
//
//	class Config:                                           class Config:
//	    _instance = None                                        _instance = None
//	    def __new__(cls, *args):                                @classmethod
//	        if cls._instance is None:                           def __new__(cls, path):
//	            cls._instance = super().__new__(cls)                if cls._instance is None:
//	        return cls._instance                         →              cls._instance = object.__new__(cls)
//	    def __init__(self, path):                                   config = cls._instance
//	        self.path = path                                        config.init(path)
//	                                                                return config
//	                                                            def init(self, path):
//	                                                                self.path = path
//
// A subclass has a copy of its own, where cls is the subclass. A call of a class that has such a method is a call of it (see
// package types), and object.__new__(cls) makes an object without anything in it. A class whose __new__ is not understood stays
// as it is, and is refused later. Makers gives nil if there is nothing to rewrite.
func Makers(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity, users []*ast.Module) *Result {
	x := newLinearizer(m, info, identities)
	made := &makers{linearizer: x, elsewhere: ast.Identifiers{}, init: x.taken.Fresh("init"), rewritten: map[ast.Statement][]ast.Statement{}}
	for _, m := range users {
		maps.Copy(made.elsewhere, ast.IdentifiersOf(m))
	}
	for _, c := range x.classes {
		if next(c.mro, c, newName) == nil && len(c.defs[newName]) > 0 {
			family := maps.Clone(made.rewritten)
			if !made.family(c) {
				made.rewritten = family
			}
		}
	}
	if len(made.rewritten) == 0 {
		return nil
	}
	return &Result{Tree: x.with(made.rewritten), Identities: x.identities}
}

const newName = "__new__"

type makers struct {
	*linearizer
	elsewhere ast.Identifiers // the words of the modules that may use the classes
	init      string          // what __init__ is called
	kept      map[string]bool // see keptFor: of the family that is rewritten
	asked     map[string]bool // see askedOf
	rewritten map[ast.Statement][]ast.Statement
}

// A base that only says how to make the objects of its subclasses keeps nothing for itself: each subclass has a value of its own
// in the place of what __new__ keeps on cls, or in a dict by cls.
//
//	class Singleton:                                          class Cache(Singleton):
//	    _made = {}                                                _made = None
//	    def __new__(cls):                                         @classmethod
//	        if cls not in cls._made:                       →      def __new__(cls):
//	            cls._made[cls] = super().__new__(cls)                 if cls._made is None:
//	        return cls._made[cls]                                         cls._made = object.__new__(cls)
//	                                                                  return cls._made
//	class Cache(Singleton): …

// kept are the attributes of a class that its __new__ alone uses, if the program makes no objects of the class itself; with
// true for a dict by cls.
func (x *makers) keptFor(top *class) map[string]bool {
	kept := map[string]bool{}
	if !x.abstract(top) {
		return kept
	}
	st := top.defs[newName][0]
	cls, _ := firstParameter(st)
	inside, byClass, other := map[*ast.Attribute]bool{}, map[string]int{}, map[string]int{}
	ast.Walk(st, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok {
			if v, ok := a.Value.(*ast.Name); ok && (v.ID == cls || v.ID == top.name) {
				inside[a] = true
				other[a.Attr]++
			}
		}
		if name := byCls(n, cls); name != "" {
			byClass[name]++
		}
		return true
	})
	for _, st := range top.def.Body {
		for name := range other {
			if assigns(st, name) {
				d, ok := valueOf(st).(*ast.Dict)
				if k, none := valueOf(st).(*ast.Constant); ok && len(d.Keys) == 0 && byClass[name] == other[name] {
					kept[name] = true
				} else if none && k != nil && byClass[name] == 0 && slices.Contains(x.stores(top), name) {
					kept[name] = false
				}
			}
		}
	}
	foreign := x.foreign(top)
	ast.Walk(x.m, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok && !inside[a] && !foreign[a] {
			delete(kept, a.Attr)
		}
		return true
	})
	return kept
}

// foreign are attributes of the self, cls or name of classes that have nothing to do with the family, and their names in hasattr.
func (x *makers) foreign(top *class) map[any]bool {
	list := map[any]bool{}
	of := func(st ast.Statement, name string) {
		ast.Walk(st, func(n any) bool {
			if x.hasattr(n, name) != "" {
				list[n.(*ast.Call).Args[1]] = true
			}
			if a, ok := n.(*ast.Attribute); ok {
				v, named := a.Value.(*ast.Name)
				if !named {
					return true
				}
				k := x.byBinding[x.info.Use(v)]
				if v.ID == name || k != nil && !slices.Contains(k.mro, top) {
					list[a] = true
				}
			}
			return true
		})
	}
	for _, st := range x.m.Body {
		of(st, "")
	}
	for _, c := range x.classes {
		if slices.Contains(c.mro, top) || slices.Contains(top.mro, c) {
			continue
		}
		for _, st := range c.def.Body {
			if name, static := firstParameter(st); name != "" && !static {
				of(st, name)
			}
		}
	}
	return list
}

func valueOf(st ast.Statement) ast.Expression {
	switch st := st.(type) {
	case *ast.Assign:
		return st.Value
	case *ast.AnnAssign:
		return st.Value
	}
	return nil
}

// byCls is the name of the dict in cls.name[cls] and cls in cls.name.
func byCls(n any, cls string) string {
	isCls := func(e ast.Expression) bool { v, ok := e.(*ast.Name); return ok && v.ID == cls }
	var dict ast.Expression
	switch n := n.(type) {
	case *ast.Subscript:
		if isCls(n.Slice) {
			dict = n.Value
		}
	case *ast.Compare:
		if len(n.Ops) == 1 && (n.Ops[0] == ast.In || n.Ops[0] == ast.NotIn) && isCls(n.Left) {
			dict = n.Comparators[0]
		}
	}
	if a, ok := dict.(*ast.Attribute); ok {
		if _, ok := a.Value.(*ast.Name); ok {
			return a.Attr
		}
	}
	return ""
}

// family rewrites the class that defines a __new__ and those below it; false if one of them is not understood.
func (x *makers) family(top *class) bool {
	x.kept, x.asked = x.keptFor(top), x.askedOf(top)
	for _, c := range x.classes {
		if !slices.Contains(c.mro, top) {
			continue
		}
		if c.odd || slices.ContainsFunc(c.mro, func(k *class) bool { return k.opaque }) || c != top && len(c.defs[newName]) > 0 || len(c.bases) > 1 {
			return false
		}
		if !x.rewriteClass(c, top) {
			return false
		}
	}
	return true
}

// rewriteClass writes a class of the family.
func (x *makers) rewriteClass(c, top *class) bool {
	def := *c.def
	def.Body = nil
	of := next(c.mro, nil, "__init__")
	var init *ast.FunctionDef
	if of != nil {
		init, _ = of.defs["__init__"][0].(*ast.FunctionDef)
		if init == nil || len(of.defs["__init__"]) > 1 || len(init.DecoratorList) > 0 {
			return false
		}
	}
	if c != top && x.keepsOnClass(top) && !x.uncalled(top) {
		return false // what the class keeps for itself, its subclasses inherit: it depends on who is first
	}
	fine := true
	for _, st := range c.def.Body {
		if c == top && slices.ContainsFunc(slices.Collect(maps.Keys(x.kept)), func(name string) bool { return assigns(st, name) }) {
			continue
		}
		switch ast.DefName(st) {
		case newName:
			if x.abstract(top) {
				continue // only its subclasses have it
			}
			made, ok := x.maker(c, top, init)
			if !ok {
				return false
			}
			def.Body = append(append(def.Body, x.noValues(c, x.asked)...), made)
		default:
			def.Body = append(def.Body, x.renamed(st, &fine)...)
		}
	}
	if c != top {
		made, ok := x.maker(c, top, init)
		if !ok {
			return false
		}
		def.Body = slices.DeleteFunc(def.Body, func(st ast.Statement) bool { _, pass := st.(*ast.Pass); return pass })
		at := 0
		if len(def.Body) > 0 {
			if e, ok := def.Body[0].(*ast.Expr); ok && e != nil {
				at = 1 // the docstring
			}
		}
		def.Body = slices.Insert(def.Body, at, append(x.ownValues(c, top), made)...)
	}
	if len(def.Body) == 0 {
		def.Body = []ast.Statement{&ast.Pass{Span: def.Span}}
	}
	x.rewritten[c.def] = []ast.Statement{&def}
	return fine
}

// renamed is a statement of a class's body in which __init__ is called otherwise.
func (x *makers) renamed(st ast.Statement, fine *bool) []ast.Statement {
	cp := &decorate.Copier{Expr: func(e ast.Expression) ast.Expression {
		if a, ok := e.(*ast.Attribute); ok && a.Attr == "__init__" {
			if x.isSuper(a.Value) {
				return &ast.Attribute{Span: a.Span, Value: a.Value, Attr: x.init, Ctx: a.Ctx}
			}
			*fine = false
		}
		return nil
	}, Made: func(from, to ast.Node) {
		if f, ok := to.(*ast.FunctionDef); ok && f.Name == "__init__" {
			f.Name = x.init
			if s := x.info.Scope(from); s != nil && x.identities[from] == nil {
				x.identities[to] = &decorate.Identity{Name: s.Name, Qualname: s.QualName(), Code: s.QualName()}
			}
		}
	}}
	return cp.Statements([]ast.Statement{st}, x.info, x.identities)
}

// maker is the __new__ of a class, which has the object's __init__ run.
func (x *makers) maker(c, top *class, init *ast.FunctionDef) (ast.Statement, bool) {
	def, ok := top.defs[newName][0].(*ast.FunctionDef)
	if !ok || len(top.defs[newName]) > 1 || slices.ContainsFunc(def.DecoratorList, func(e ast.Expression) bool { return x.info.Qualified(e) != "builtins.staticmethod" }) {
		return nil, false
	}
	first, _ := firstParameter(def)
	if first == "" {
		return nil, false
	}
	params := def.Args
	var args []ast.Expression
	var keywords []*ast.Keyword
	if init != nil {
		if params, args, keywords, ok = x.handed(def, init); !ok {
			return nil, false
		}
	}
	fine := true
	name := ast.IdentifiersOf(&ast.Module{Body: []ast.Statement{def, &ast.FunctionDef{Args: params}}}).Fresh(ast.SnakeCase(c.name))
	cp := &decorate.Copier{}
	cls := func(at ast.Span, name string, ctx ast.ExprContext) ast.Expression {
		return &ast.Attribute{Span: at, Value: &ast.Name{Span: at, ID: first}, Attr: name, Ctx: ctx}
	}
	cp.Expr = func(e ast.Expression) ast.Expression {
		if dict := byCls(e, first); x.kept[dict] {
			switch e := e.(type) {
			case *ast.Subscript:
				return cls(e.Span, dict, e.Ctx)
			case *ast.Compare:
				op := ast.Is
				if e.Ops[0] == ast.In {
					op = ast.IsNot
				}
				return &ast.Compare{Span: e.Span, Left: cls(e.Span, dict, ast.Load), Ops: []ast.CmpOperator{op}, Comparators: []ast.Expression{&ast.Constant{Span: e.Span, Value: ast.ConstNone{}}}}
			}
		}
		if a, ok := e.(*ast.Attribute); ok {
			if v, named := a.Value.(*ast.Name); named && v.ID == top.name {
				if _, own := x.kept[a.Attr]; own {
					return cls(a.Span, a.Attr, a.Ctx)
				}
			}
		}
		if name := x.hasattr(e, first); x.asked[name] {
			return &ast.Compare{Span: e.Pos(), Left: cls(e.Pos(), name, ast.Load), Ops: []ast.CmpOperator{ast.IsNot}, Comparators: []ast.Expression{&ast.Constant{Span: e.Pos(), Value: ast.ConstNone{}}}}
		}
		call, ok := e.(*ast.Call)
		if !ok {
			if x.isSuper(e) {
				fine = false
			}
			return nil
		}
		a, ok := call.Func.(*ast.Attribute)
		if !ok || a.Attr != newName || !x.isSuper(a.Value) && x.info.Qualified(a.Value) != "builtins.object" {
			return nil
		}
		if len(call.Args) != 1 || len(call.Keywords) > 0 {
			fine = false // object.__new__() takes nothing else
			return nil
		}
		of := cp.Statements([]ast.Statement{&ast.Expr{Span: call.Span, Value: call.Args[0]}}, x.info, x.identities)[0].(*ast.Expr).Value
		return &ast.Call{Span: call.Span, Func: &ast.Attribute{Span: a.Span, Value: &ast.Name{Span: a.Span, ID: "object"}, Attr: newName}, Args: []ast.Expression{of}}
	}
	cp.Stmt = func(st ast.Statement) []ast.Statement {
		r, ok := st.(*ast.Return)
		if !ok {
			if n, ok := st.(*ast.If); ok { // cls is Shape
				if is, known := x.isClass(n.Test, def, c); known && is {
					return cp.Statements(n.Body, x.info, x.identities)
				} else if known && len(n.Orelse) > 0 {
					return cp.Statements(n.Orelse, x.info, x.identities)
				} else if known {
					return []ast.Statement{&ast.Pass{Span: n.Span}}
				}
			}
			return nil
		}
		if r.Value == nil {
			fine = false
			return nil
		}
		if init == nil {
			return nil
		}
		at := r.Span
		value := cp.Statements([]ast.Statement{&ast.Expr{Span: at, Value: r.Value}}, x.info, x.identities)[0].(*ast.Expr).Value
		var out []ast.Statement
		made, ok := value.(*ast.Name)
		if !ok {
			made = &ast.Name{Span: at, ID: name}
			out = append(out, &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: name, Ctx: ast.Store}}, Value: value})
		}
		load := func() ast.Expression { return &ast.Name{Span: at, ID: made.ID} }
		run := &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: load(), Attr: x.init}}
		for _, a := range args {
			run.Args = append(run.Args, x.fresh(a, at))
		}
		for _, k := range keywords {
			run.Keywords = append(run.Keywords, &ast.Keyword{Span: at, Arg: k.Arg, Value: x.fresh(k.Value, at)})
		}
		return append(out, &ast.Expr{Span: at, Value: run}, &ast.Return{Span: at, Value: load()})
	}
	plain := *def
	plain.DecoratorList, plain.Args, plain.Returns = nil, params, nil
	made := cp.Statements([]ast.Statement{&plain}, x.info, x.identities)[0].(*ast.FunctionDef)
	made.DecoratorList = []ast.Expression{&ast.Name{Span: def.Span, ID: "classmethod"}}
	if s := x.info.Scope(def); s != nil {
		x.identities[made] = &decorate.Identity{Name: s.Name, Qualname: s.QualName(), Code: s.QualName()}
	}
	ast.Walk(def, func(n any) bool {
		switch n := n.(type) {
		case *ast.FunctionDef:
			fine = fine && n == def
		case *ast.Lambda, *ast.Yield, *ast.YieldFrom, *ast.ClassDef, *ast.AsyncFunctionDef:
			fine = false
		}
		return fine
	})
	return made, fine
}

func (x *makers) fresh(e ast.Expression, at ast.Span) ast.Expression {
	if st, ok := e.(*ast.Starred); ok {
		return &ast.Starred{Span: at, Value: x.fresh(st.Value, at)}
	}
	return &ast.Name{Span: at, ID: e.(*ast.Name).ID}
}

// isClass decides a test whether cls is a class of the module, where cls is c.
func (x *makers) isClass(test ast.Expression, def *ast.FunctionDef, c *class) (is, known bool) {
	cmp, ok := test.(*ast.Compare)
	if !ok || len(cmp.Ops) != 1 {
		return false, false
	}
	first, _ := firstParameter(def)
	left, ok1 := cmp.Left.(*ast.Name)
	right, ok2 := cmp.Comparators[0].(*ast.Name)
	if !ok1 || !ok2 || left.ID != first || x.byBinding[x.info.Use(right)] == nil {
		return false, false
	}
	same := x.byBinding[x.info.Use(right)] == c
	switch cmp.Ops[0] {
	case ast.Is, ast.Eq:
		return same, true
	case ast.IsNot, ast.NotEq:
		return !same, true
	}
	return false, false
}

// handed are the parameters that a class takes, and the arguments that __init__ gets of them: both get what the class is
// called with. What __new__ takes as *args and **kwargs and does not look at are the parameters of __init__.
func (x *makers) handed(def, init *ast.FunctionDef) (params *ast.Arguments, args []ast.Expression, keywords []*ast.Keyword, ok bool) {
	from, to := def.Args, init.Args
	out := *from
	if len(from.Posonlyargs)+len(to.Posonlyargs) > 0 || len(to.Args) == 0 || !x.untouched(def) {
		return nil, nil, nil, false
	}
	name := func(a *ast.Arg) ast.Expression { return &ast.Name{ID: a.Arg} }
	swallows := from.Vararg != nil && from.Kwarg != nil && !x.mentions(def, from.Vararg) && !x.mentions(def, from.Kwarg)
	own, theirs := from.Args[1:], to.Args[1:]
	alike := from.Kwarg == nil && to.Kwarg == nil && from.Vararg != nil && to.Vararg != nil && from.Vararg.Arg == to.Vararg.Arg
	if len(own) > len(theirs) || !swallows && len(own) != len(theirs) {
		if from.Vararg == nil || from.Kwarg == nil {
			return nil, nil, nil, false
		}
		// general: hand everything on
		for _, a := range own {
			args = append(args, name(a))
		}
		args = append(args, &ast.Starred{Value: name(from.Vararg)})
		return &out, args, []*ast.Keyword{{Value: name(from.Kwarg)}}, len(from.Kwonlyargs) == 0
	}
	defaultOf := func(a *ast.Arguments, i int) ast.Expression {
		if j := i - (len(a.Args) - len(a.Defaults)); j >= 0 {
			return a.Defaults[j]
		}
		return nil
	}
	for i, a := range own {
		d, e := defaultOf(from, i+1), defaultOf(to, i+1)
		if a.Arg != theirs[i].Arg || d != nil && (e == nil || !same(d, e)) {
			return nil, nil, nil, false
		}
	}
	for _, d := range slices.Concat(from.Defaults, from.KwDefaults, to.Defaults, to.KwDefaults) {
		if d != nil && !constant(d) {
			return nil, nil, nil, false // evaluated twice
		}
	}
	for _, a := range theirs {
		args = append(args, name(a))
	}
	if !swallows {
		if alike {
			args = append(args, &ast.Starred{Value: name(from.Vararg)})
		} else if from.Vararg != nil || to.Vararg != nil || from.Kwarg != nil || to.Kwarg != nil {
			return nil, nil, nil, false
		}
		if len(from.Kwonlyargs) != len(to.Kwonlyargs) {
			return nil, nil, nil, false
		}
		for i, a := range from.Kwonlyargs {
			if a.Arg != to.Kwonlyargs[i].Arg || (from.KwDefaults[i] == nil) != (to.KwDefaults[i] == nil) || from.KwDefaults[i] != nil && !same(from.KwDefaults[i], to.KwDefaults[i]) {
				return nil, nil, nil, false
			}
			keywords = append(keywords, &ast.Keyword{Arg: a.Arg, Value: name(a)})
		}
		return &out, args, keywords, true
	}
	if len(from.Kwonlyargs) > 0 {
		return nil, nil, nil, false
	}
	out = *to
	out.Args = append([]*ast.Arg{from.Args[0]}, to.Args[1:]...)
	if to.Vararg != nil {
		args = append(args, &ast.Starred{Value: name(to.Vararg)})
	}
	for _, a := range to.Kwonlyargs {
		keywords = append(keywords, &ast.Keyword{Arg: a.Arg, Value: name(a)})
	}
	if to.Kwarg != nil {
		keywords = append(keywords, &ast.Keyword{Value: name(to.Kwarg)})
	}
	return &out, args, keywords, true
}

func same(a, b ast.Expression) bool {
	return ast.Dump(a, ast.DumpOptions{}) == ast.Dump(b, ast.DumpOptions{})
}

// untouched: no parameter is given another value.
func (x *makers) untouched(def *ast.FunctionDef) bool {
	for _, a := range slices.Concat(def.Args.Args, def.Args.Kwonlyargs, []*ast.Arg{def.Args.Vararg, def.Args.Kwarg}) {
		if a == nil {
			continue
		}
		if b := x.info.Binder(a); b == nil || !b.Once() {
			return false
		}
	}
	return true
}

func (x *makers) mentions(def *ast.FunctionDef, a *ast.Arg) bool {
	b := x.info.Binder(a)
	return b == nil || len(b.Reads) > 0
}

// keepsOnClass reports whether __new__ gives cls attributes.
func (x *makers) keepsOnClass(top *class) bool { return len(x.stores(top)) > 0 }

// stores are the names of cls.name = value in __new__.
func (x *makers) stores(top *class) []string {
	st := top.defs[newName][0]
	cls, _ := firstParameter(st)
	var names []string
	ast.Walk(st, func(n any) bool {
		if a, ok := n.(*ast.Attribute); ok && a.Ctx != ast.Load {
			if v, ok := a.Value.(*ast.Name); ok && v.ID == cls && !slices.Contains(names, a.Attr) {
				names = append(names, a.Attr)
			}
		}
		return true
	})
	return names
}

// abstract reports whether a class is there for its subclasses alone.
func (x *makers) abstract(c *class) bool {
	return x.uncalled(c) && slices.ContainsFunc(x.classes, func(k *class) bool { return k != c && slices.Contains(k.mro, c) })
}

// uncalled reports whether the program makes no objects of a class itself.
func (x *makers) uncalled(c *class) bool {
	if x.harmless == nil {
		x.harmless = x.harmlessUses()
	}
	return !x.elsewhere[c.name] && !slices.ContainsFunc(c.binding.Reads, func(n *ast.Name) bool { return !x.harmless[n] })
}

// hasattr is the name in hasattr(cls, "name"), or "".
func (x *makers) hasattr(e any, cls string) string {
	call, ok := e.(*ast.Call)
	if !ok || x.info.Qualified(call.Func) != "builtins.hasattr" || len(call.Args) != 2 {
		return ""
	}
	v, ok1 := call.Args[0].(*ast.Name)
	k, ok2 := call.Args[1].(*ast.Constant)
	if !ok1 || !ok2 || v.ID != cls {
		return ""
	}
	name, _ := k.Value.(ast.ConstStr)
	return string(name)
}

// askedOf are the attributes of cls that __new__ asks for by hasattr and sets, and nothing else has or names: None stands for
// one that is not there.
func (x *makers) askedOf(top *class) map[string]bool {
	st := top.defs[newName][0]
	cls, _ := firstParameter(st)
	asked := map[string]bool{}
	inside := map[any]bool{}
	ast.Walk(st, func(n any) bool {
		inside[n] = true
		if name := x.hasattr(n, cls); slices.Contains(x.stores(top), name) {
			asked[name] = true
		}
		return true
	})
	for _, c := range x.classes {
		for name := range asked {
			if slices.Contains(c.mro, top) && (c.has(name) || next(c.mro, c, name) != nil) {
				delete(asked, name)
			}
		}
	}
	foreign := x.foreign(top)
	ast.Walk(x.m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Attribute:
			if !inside[n] && !foreign[n] {
				delete(asked, n.Attr)
			}
		case *ast.Constant:
			if text, ok := n.Value.(ast.ConstStr); ok && !inside[n] && !foreign[n] {
				delete(asked, string(text)) // getattr, and the like
			}
		}
		return true
	})
	return asked
}

// noValues are statements of a class's body that give names None, for those with true.
func (x *makers) noValues(c *class, names map[string]bool) []ast.Statement {
	var out []ast.Statement
	at := c.def.Span
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if names[name] {
			out = append(out, &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: name, Ctx: ast.Store}}, Value: &ast.Constant{Span: at, Value: ast.ConstNone{}}})
		}
	}
	return out
}

// ownValues are the attributes that __new__ sets on the class, as a subclass begins with them.
func (x *makers) ownValues(c, top *class) []ast.Statement {
	out := x.noValues(c, x.kept)
	if c != top {
		out = append(out, x.noValues(c, x.asked)...)
	}
	for _, name := range x.stores(top) {
		k := next(c.mro, nil, name)
		if k == nil || k == c {
			continue
		}
		for _, st := range k.def.Body {
			if assigns(st, name) {
				out = append(out, x.renamed(st, new(bool))...)
			}
		}
	}
	return out
}
