package inherit

import (
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/decorate"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Containers lets a class that extends dict, list, set, or a dict of collections, hold one: what it inherits are methods that ask it, of which only those are
// written to Go that something calls.
//
//	class Registry(dict):                                class Registry:
//	    def __init__(self, owner):                           def __init__(self, owner):
//	        super().__init__()                                   self._items = {}
//	        self.owner = owner                      →            self.owner = owner
//	    def __setitem__(self, name, value):                  def __setitem__(self, name, value):
//	        super().__setitem__(name.lower(), value)             self._items[name.lower()] = value
//	                                                         def __getitem__(self, key):
//	                                                             return self._items[key]
//
// The methods of a dict do not call each other, nor do those here. The bases in Python are kept; where an object is taken for the
// dict itself, lowering refuses it. Containers gives nil if there is no such class.
func Containers(m *ast.Module, info *scope.Info, identities map[ast.Node]*decorate.Identity, users []*ast.Module) *Result {
	x := newLinearizer(m, info, identities)
	for _, m := range users { // whose classes may derive from these
		maps.Copy(x.taken, ast.IdentifiersOf(m))
	}
	out := &Result{Identities: x.identities, Bases: map[*ast.ClassDef][]ast.Expression{}, Held: map[*ast.ClassDef]string{}}
	written := map[ast.Statement][]ast.Statement{}
	for _, c := range x.classes {
		if len(c.def.Bases) != 1 || len(c.def.DecoratorList)+len(c.def.Keywords) > 0 || len(c.defs[newName]) > 0 {
			continue
		}
		base := c.def.Bases[0]
		ann := base
		if s, ok := base.(*ast.Subscript); ok {
			base = s.Value
		} else {
			ann = nil
		}
		h := &holder{linearizer: x, c: c, ann: ann, fine: true, modules: append([]*ast.Module{m}, users...)}
		switch x.info.Qualified(base) {
		case "builtins.dict":
			h.kind, h.field = "dict", x.taken.Fresh("_items")
		case "builtins.list":
			h.kind, h.field = "list", x.taken.Fresh("_items")
		case "builtins.set":
			h.kind, h.field, h.base = "set", x.taken.Fresh("_items"), base
		case "collections.OrderedDict", "collections.defaultdict", "collections.Counter":
			h.kind, h.field, h.base = strings.TrimPrefix(x.info.Qualified(base), "collections."), x.taken.Fresh("_items"), base
		case "collections.UserDict":
			h.kind, h.field, h.user = "dict", "data", true
		case "collections.UserList":
			h.kind, h.field, h.user = "list", "data", true
		default:
			continue
		}
		if def := h.write(); h.fine && def != nil {
			written[c.def] = []ast.Statement{def}
			out.Held[def] = h.field
			if !h.user {
				out.Bases[def] = []ast.Expression{base}
			}
		}
	}
	if len(written) == 0 {
		return nil
	}
	out.Tree = x.with(written)
	for i, st := range out.Tree.Body {
		out.Tree.Body[i] = x.withoutUser(st)
	}
	return out
}

// withoutUser is an import without UserDict and UserList, which were but bases.
func (x *linearizer) withoutUser(st ast.Statement) ast.Statement {
	from, ok := st.(*ast.ImportFrom)
	if !ok || from.Module != "collections" {
		return st
	}
	rest := *from
	rest.Names = slices.DeleteFunc(slices.Clone(from.Names), func(a *ast.Alias) bool { return a.Name == "UserDict" || a.Name == "UserList" })
	if len(rest.Names) == 0 {
		return &ast.Pass{Span: from.Span}
	}
	return &rest
}

// holder is a class that is given its container.
type holder struct {
	*linearizer
	c     *class
	kind  string         // "dict", "list", "set", or a dict of collections
	base  ast.Expression // of the kinds that have no literal: what makes them
	field string
	user  bool // UserDict, UserList: they hold theirs in Python, too
	ann   ast.Expression
	self  string // in the method that is being written
	fine  bool

	modules []*ast.Module // this one and those that may use the class
}

// walk visits what may use the class.
func (h *holder) walk(visit func(n any) bool) {
	for _, m := range h.modules {
		ast.Walk(m, visit)
	}
}

func (h *holder) name(at ast.Span, id string) *ast.Name { return &ast.Name{Span: at, ID: id} }

// held is the container.
func (h *holder) held(at ast.Span) ast.Expression {
	return &ast.Attribute{Span: at, Value: h.name(at, h.self), Attr: h.field}
}

// empty makes the container, of what the builtin is called with.
func (h *holder) empty(at ast.Span, args []ast.Expression, keywords []*ast.Keyword) ast.Statement {
	var value ast.Expression = &ast.Call{Span: at, Func: h.name(at, h.kind), Args: args, Keywords: keywords}
	if len(args)+len(keywords) == 0 {
		value = &ast.Dict{Span: at}
		if h.kind == "list" {
			value = &ast.List{Span: at}
		}
	}
	if h.base != nil {
		value = &ast.Call{Span: at, Func: ast.Copy(nil, h.base), Args: args, Keywords: keywords}
	}
	target := &ast.Attribute{Span: at, Value: h.name(at, h.self), Attr: h.field, Ctx: ast.Store}
	if h.ann != nil {
		return &ast.AnnAssign{Span: at, Target: target, Annotation: ast.Copy(nil, h.ann), Value: value}
	}
	return &ast.Assign{Span: at, Targets: []ast.Expression{target}, Value: value}
}

func (h *holder) write() *ast.ClassDef {
	def := *h.c.def
	def.Bases, def.Body = nil, nil
	for _, st := range h.c.def.Body {
		if ast.DefName(st) != "" {
			h.self, _ = firstParameter(st)
			st = h.method(st)
		} else if _, pass := st.(*ast.Pass); pass {
			continue
		}
		def.Body = append(def.Body, st)
	}
	h.self = "self"
	at := def.Span
	if len(h.c.defs["__init__"]) == 0 {
		init := h.initializer(at)
		if init == nil {
			return nil
		}
		i := 0
		if len(def.Body) > 0 {
			if _, doc := def.Body[0].(*ast.Expr); doc {
				i = 1
			}
		}
		def.Body = slices.Insert(def.Body, i, init)
	}
	def.Body = append(def.Body, h.inheritedMethods(at)...)
	return &def
}

// initializer is the __init__ that the class inherits, as the program calls it.
func (h *holder) initializer(at ast.Span) ast.Statement {
	least, most := 1, 0
	counted := func(call *ast.Call) {
		h.fine = h.fine && len(call.Keywords) == 0 && !slices.ContainsFunc(call.Args, func(e ast.Expression) bool { _, star := e.(*ast.Starred); return star })
		least, most = min(least, len(call.Args)), max(most, len(call.Args))
	}
	family := h.family()
	h.walk(func(n any) bool {
		switch n := n.(type) {
		case *ast.Call:
			if own, of := family[ast.LastName(n.Func)]; of && !own {
				counted(n)
			}
		case *ast.ClassDef:
			if own := family[n.Name]; !own {
				return true
			}
			ast.Walk(n, func(n any) bool {
				if call, ok := n.(*ast.Call); ok {
					a, _ := call.Func.(*ast.Attribute)
					if a != nil && a.Attr == "__init__" {
						counted(call) // super().__init__
					}
				}
				return true
			})
		}
		return true
	})
	if most > 1 {
		return nil
	}
	f := h.def(at, "__init__", nil)
	if most == 0 {
		f.Body = []ast.Statement{h.empty(at, nil, nil)}
		return f
	}
	f.Args.Args = append(f.Args.Args, &ast.Arg{Span: at, Arg: "items"})
	if least == 0 {
		f.Args.Defaults = []ast.Expression{&ast.Tuple{Span: at}}
	}
	f.Body = []ast.Statement{h.empty(at, []ast.Expression{h.name(at, "items")}, nil)}
	return f
}

// family are the names of the class and of those below it, with true for those that have an __init__ of their own.
func (h *holder) family() map[string]bool {
	names := map[string]bool{h.c.name: false}
	for n := 0; n < len(names); {
		n = len(names)
		h.walk(func(node any) bool {
			if def, ok := node.(*ast.ClassDef); ok && slices.ContainsFunc(def.Bases, func(e ast.Expression) bool { _, of := names[ast.LastName(e)]; return of }) {
				names[def.Name] = slices.ContainsFunc(def.Body, func(st ast.Statement) bool { return methodName(st) == "__init__" })
			}
			return true
		})
	}
	return names
}

func (h *holder) def(at ast.Span, name string, params []string) *ast.FunctionDef {
	f := &ast.FunctionDef{Span: at, Name: name, Args: &ast.Arguments{Args: []*ast.Arg{{Span: at, Arg: "self"}}}}
	for _, p := range params {
		f.Args.Args = append(f.Args.Args, &ast.Arg{Span: at, Arg: p})
	}
	return f
}

// held methods, with the names of their parameters.
var heldMethods = map[string]map[string][]string{
	"dict": {
		"__getitem__": {"key"}, "__setitem__": {"key", "value"}, "__delitem__": {"key"}, "__contains__": {"key"}, "__len__": nil, "__iter__": nil, "__repr__": nil, "__eq__": {"other"},
		"keys": nil, "values": nil, "items": nil, "clear": nil, "copy": nil, "popitem": nil, "update": {"other"}, "get": {"key", "default"}, "pop": {"key", "default"}, "setdefault": {"key", "default"},
	},
	"set": {
		"__contains__": {"item"}, "__len__": nil, "__iter__": nil, "__repr__": nil, "__eq__": {"other"},
		"add": {"item"}, "discard": {"item"}, "remove": {"item"}, "pop": nil, "clear": nil, "copy": nil, "update": {"other"}, "union": {"other"}, "intersection": {"other"},
		"difference": {"other"}, "symmetric_difference": {"other"}, "issubset": {"other"}, "issuperset": {"other"}, "isdisjoint": {"other"},
		"intersection_update": {"other"}, "difference_update": {"other"},
	},
	"list": {
		"__getitem__": {"index"}, "__setitem__": {"index", "value"}, "__delitem__": {"index"}, "__contains__": {"item"}, "__len__": nil, "__iter__": nil, "__repr__": nil, "__eq__": {"other"},
		"append": {"item"}, "extend": {"items"}, "insert": {"index", "item"}, "remove": {"item"}, "clear": nil, "copy": nil, "reverse": nil, "index": {"item"}, "count": {"item"}, "pop": {"index"}, "sort": {"key", "reverse"},
	},
}

func init() {
	for kind, more := range map[string]map[string][]string{
		"OrderedDict": {"move_to_end": {"key"}},
		"defaultdict": {},
		"Counter":     {"most_common": {"n"}, "elements": nil, "total": nil, "subtract": {"other"}},
	} {
		heldMethods[kind] = maps.Clone(heldMethods["dict"])
		maps.Copy(heldMethods[kind], more)
	}
}

// inheritedMethods are the methods that the class has from its container.
func (h *holder) inheritedMethods(at ast.Span) []ast.Statement {
	var out []ast.Statement
	all := heldMethods[h.kind]
	h.fine = h.fine && !(h.kind == "defaultdict" && h.taken["default_factory"]) && !h.asksItself()
	for _, name := range slices.Sorted(maps.Keys(all)) {
		special := strings.HasPrefix(name, "__")
		if h.c.has(name) || (h.user || h.base != nil && h.kind != "set") && name == "copy" || // it makes an object of the class
			!special && !h.taken[name] {
			continue
		}
		params := all[name]
		optional := 0
		switch name {
		case "get":
			optional = 1
		case "pop", "setdefault":
			least, most := h.given(name, len(params))
			if most == 0 && h.mapping() {
				continue // nobody calls it
			}
			if least != most && h.mapping() {
				h.fine = false // pop(key) raises, and pop(key, None) does not
			}
			if params = params[:most]; least < most {
				optional = most - least
			}
		}
		var args []ast.Expression
		for _, p := range params {
			args = append(args, h.name(at, p))
		}
		f := h.def(at, name, params)
		switch {
		case optional > 0 && h.kind == "list":
			f.Args.Defaults = []ast.Expression{&ast.UnaryOp{Span: at, Op: ast.USub, Operand: &ast.Constant{Span: at, Value: ast.ConstInt{Int: big.NewInt(1)}}}}
		case optional > 0:
			f.Args.Defaults = []ast.Expression{&ast.Constant{Span: at, Value: ast.ConstNone{}}}
		}
		if name == "sort" {
			f.Args.Kwonlyargs, f.Args.Args = f.Args.Args[1:], f.Args.Args[:1]
			f.Args.KwDefaults = []ast.Expression{&ast.Constant{Span: at, Value: ast.ConstNone{}}, &ast.Constant{Span: at, Value: ast.ConstBool(false)}}
			f.Body = []ast.Statement{&ast.Expr{Span: at, Value: &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: h.held(at), Attr: name}, Keywords: []*ast.Keyword{
				{Span: at, Arg: "key", Value: h.name(at, "key")}, {Span: at, Arg: "reverse", Value: h.name(at, "reverse")},
			}}}}
		} else {
			f.Body = h.ask(at, name, args)
		}
		if name == "popitem" && h.kind == "OrderedDict" || name == "move_to_end" {
			f.Args.Args = append(f.Args.Args, &ast.Arg{Span: at, Arg: "last"})
			f.Args.Defaults = []ast.Expression{&ast.Constant{Span: at, Value: ast.ConstBool(true)}}
			f.Body = h.ask(at, name, append(args, h.name(at, "last")))
		}
		if name == "most_common" {
			f.Args.Defaults = []ast.Expression{&ast.Constant{Span: at, Value: ast.ConstNone{}}}
		}
		if name == "update" && h.mapping() && h.updatedByName() {
			f.Args.Defaults = []ast.Expression{&ast.Tuple{Span: at}}
			f.Args.Kwarg = &ast.Arg{Span: at, Arg: "values"}
			call := f.Body[0].(*ast.Expr).Value.(*ast.Call)
			call.Keywords = []*ast.Keyword{{Span: at, Value: h.name(at, "values")}}
		}
		h.identities[f] = &decorate.Identity{Name: name, Qualname: h.c.name + "." + name, Code: h.kind + "." + name, Decorator: !alwaysAsked[name]}
		if !runtimeAsks[name] || h.uses(name) {
			out = append(out, f)
		}
	}
	return out
}

// asksItself reports whether methods of the container may be used that ask for what the class defines itself: OrderedDict's update
// calls __setitem__, and so do its making from items and its setdefault; Counter's do the like.
func (h *holder) asksItself() bool {
	if h.kind != "OrderedDict" && h.kind != "Counter" || !slices.ContainsFunc([]string{"__setitem__", "__getitem__", "__contains__"}, h.overridden) {
		return false
	}
	if h.kind == "Counter" {
		return true
	}
	found := false
	h.walk(func(n any) bool {
		switch n := n.(type) {
		case *ast.Attribute:
			found = found || n.Attr == "update" || n.Attr == "setdefault"
		case *ast.Call:
			_, of := h.family()[ast.LastName(n.Func)]
			made := len(h.c.defs["__init__"]) == 0 && (of || ast.LastName(n.Func) == "__init__")
			found = found || made && len(n.Args)+len(n.Keywords) > 0
		}
		return !found
	})
	ast.Walk(h.c.def, func(n any) bool {
		c, ok := n.(*ast.Call)
		found = found || ok && ast.LastName(c.Func) == "__init__" && len(c.Args)+len(c.Keywords) > 0
		return !found
	})
	return found
}

// runtimeAsks are methods that the runtime looks for, too: no call of the program's shows that they are needed.
var runtimeAsks = map[string]bool{"__getitem__": true, "__contains__": true, "__len__": true, "__iter__": true, "__repr__": true, "__eq__": true}

// alwaysAsked are those that are short, and that the runtime asks of an object of any kind.
var alwaysAsked = map[string]bool{"__len__": true, "__iter__": true, "__repr__": true}

// uses reports whether the module has what may ask for a method.
func (h *holder) uses(name string) bool {
	found := name == "__len__" || name == "__repr__" || name == "__iter__"
	h.walk(func(n any) bool {
		switch n := n.(type) {
		case *ast.Subscript:
			found = found || name == "__getitem__" && n.Ctx != ast.Del
		case *ast.Compare:
			for _, op := range n.Ops {
				in := op == ast.In || op == ast.NotIn
				found = found || name == "__contains__" && in || name == "__eq__" && (in || op == ast.Eq || op == ast.NotEq)
			}
		case *ast.Attribute:
			found = found || name == "__eq__" && (n.Attr == "index" || n.Attr == "count" || n.Attr == "remove")
		}
		return !found
	})
	return found
}

// given is with how many arguments the module calls a method, which takes so many, and a dict's at least one.
func (h *holder) given(name string, takes int) (least, most int) {
	least = takes
	h.walk(func(n any) bool {
		if call, ok := n.(*ast.Call); ok {
			if a, ok := call.Func.(*ast.Attribute); ok && a.Attr == name && len(call.Args) <= takes && (!h.mapping() || len(call.Args) > 0) {
				if v, ok := a.Value.(*ast.Name); ok && v.ID == "self" && !h.overridden(name) {
					return true // see directly
				}
				least, most = min(least, len(call.Args)), max(most, len(call.Args))
			}
		}
		return true
	})
	return min(least, most), most
}

// updatedByName reports whether the program calls an update with keywords, or with nothing.
func (h *holder) updatedByName() bool {
	found := false
	h.walk(func(n any) bool {
		if call, ok := n.(*ast.Call); ok {
			if a, ok := call.Func.(*ast.Attribute); ok && a.Attr == "update" {
				found = found || len(call.Keywords) > 0 || len(call.Args) == 0
			}
		}
		return !found
	})
	return found
}

// ask is the body of a method that asks the container.
func (h *holder) ask(at ast.Span, name string, args []ast.Expression) []ast.Statement {
	if name == "__eq__" {
		other := h.name(at, "other")
		same := func(with ast.Expression) ast.Statement {
			return &ast.Return{Span: at, Value: &ast.Compare{Span: at, Left: h.held(at), Ops: []ast.CmpOperator{ast.Eq}, Comparators: []ast.Expression{with}}}
		}
		return []ast.Statement{
			&ast.If{Span: at, Test: &ast.Call{Span: at, Func: h.name(at, "isinstance"), Args: []ast.Expression{h.name(at, "other"), h.name(at, h.c.name)}},
				Body: []ast.Statement{same(&ast.Attribute{Span: at, Value: h.name(at, "other"), Attr: h.field})}},
			same(other),
		}
	}
	if name == "__getitem__" && h.mapping() && len(h.c.defs["__missing__"]) > 0 {
		missing := &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: h.name(at, h.self), Attr: "__missing__"}, Args: []ast.Expression{h.name(at, "key")}}
		return []ast.Statement{
			&ast.If{Span: at, Test: &ast.Compare{Span: at, Left: h.name(at, "key"), Ops: []ast.CmpOperator{ast.NotIn}, Comparators: []ast.Expression{h.held(at)}},
				Body: []ast.Statement{&ast.Return{Span: at, Value: missing}}},
			&ast.Return{Span: at, Value: &ast.Subscript{Span: at, Value: h.held(at), Slice: h.name(at, "key")}},
		}
	}
	if st := h.asStatement(at, name, args); st != nil {
		return []ast.Statement{st}
	}
	if givesNone[name] {
		return []ast.Statement{&ast.Expr{Span: at, Value: h.asExpression(at, name, args)}}
	}
	return []ast.Statement{&ast.Return{Span: at, Value: h.asExpression(at, name, args)}}
}

var givesNone = map[string]bool{"add": true, "discard": true, "subtract": true, "move_to_end": true, "intersection_update": true, "difference_update": true, "append": true, "extend": true, "insert": true, "remove": true, "clear": true, "reverse": true, "update": true}

// asStatement is an assignment to an item, or its deletion; nil for other methods.
func (h *holder) asStatement(at ast.Span, name string, args []ast.Expression) ast.Statement {
	switch {
	case name == "__setitem__" && len(args) == 2:
		return &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Subscript{Span: at, Value: h.held(at), Slice: args[0], Ctx: ast.Store}}, Value: args[1]}
	case name == "__delitem__" && len(args) == 1:
		return &ast.Delete{Span: at, Targets: []ast.Expression{&ast.Subscript{Span: at, Value: h.held(at), Slice: args[0], Ctx: ast.Del}}}
	}
	return nil
}

// asExpression is what a method of the container gives.
func (h *holder) asExpression(at ast.Span, name string, args []ast.Expression) ast.Expression {
	builtin := func(f string) ast.Expression {
		return &ast.Call{Span: at, Func: h.name(at, f), Args: []ast.Expression{h.held(at)}}
	}
	switch {
	case name == "__getitem__" && len(args) == 1:
		return &ast.Subscript{Span: at, Value: h.held(at), Slice: args[0]}
	case name == "__contains__" && len(args) == 1:
		return &ast.Compare{Span: at, Left: args[0], Ops: []ast.CmpOperator{ast.In}, Comparators: []ast.Expression{h.held(at)}}
	case name == "__eq__" && len(args) == 1:
		return &ast.Compare{Span: at, Left: h.held(at), Ops: []ast.CmpOperator{ast.Eq}, Comparators: args}
	case name == "__len__":
		return builtin("len")
	case name == "__iter__":
		return builtin("iter")
	case name == "__repr__", name == "__str__":
		return h.repr(at)
	}
	return &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: h.held(at), Attr: name}, Args: args}
}

// repr is how the object is shown: those of a set, and of a dict of collections, have the name of their class.
func (h *holder) repr(at ast.Span) ast.Expression {
	text := func(s string) ast.Expression { return &ast.Constant{Span: at, Value: ast.ConstStr(s)} }
	repr := &ast.Call{Span: at, Func: h.name(at, "repr"), Args: []ast.Expression{h.held(at)}}
	if h.base == nil {
		return repr
	}
	if len(h.family()) > 1 {
		h.fine = false // each has its own name
	}
	if h.kind == "OrderedDict" && h.overridden("__getitem__") {
		h.fine = h.fine && !h.shown() // it would be asked for each item
	}
	plus := func(x, y ast.Expression) ast.Expression { return &ast.BinOp{Span: at, Left: x, Op: ast.Add, Right: y} }
	if h.kind == "set" {
		some := plus(plus(text(h.c.name+"("), repr), text(")"))
		return &ast.IfExp{Span: at, Test: h.held(at), Body: some, Orelse: text(h.c.name + "()")}
	}
	behind := &ast.Slice{Span: at, Lower: &ast.Constant{Span: at, Value: ast.ConstInt{Int: big.NewInt(int64(len(h.kind)))}}}
	return plus(text(h.c.name), &ast.Subscript{Span: at, Value: repr, Slice: behind})
}

// shown reports whether the program may show an object by its name: print(cache).
func (h *holder) shown() bool {
	made := map[string]bool{}
	h.walk(func(n any) bool {
		if st, ok := n.(*ast.Assign); ok {
			if c, ok := st.Value.(*ast.Call); ok && ast.LastName(c.Func) == h.c.name {
				made[ast.LastName(st.Targets[0])] = true
			}
		}
		return true
	})
	found := false
	h.walk(func(n any) bool {
		name := func(e ast.Expression) bool { return made[ast.LastName(e)] }
		switch n := n.(type) {
		case *ast.Call:
			f := ast.LastName(n.Func)
			found = found || (f == "print" || f == "repr" || f == "str") && slices.ContainsFunc(n.Args, name)
		case *ast.FormattedValue:
			found = found || name(n.Value)
		}
		return !found
	})
	return found
}

// mapping reports whether the container is a dict of some kind.
func (h *holder) mapping() bool { return h.kind != "list" && h.kind != "set" }

// inheritedCall is the name and the arguments of super().name(…) and dict.name(self, …); "" for other calls.
func (h *holder) inheritedCall(e any) (string, *ast.Call, []ast.Expression) {
	call, ok := e.(*ast.Call)
	if !ok {
		return "", nil, nil
	}
	a, ok := call.Func.(*ast.Attribute)
	if !ok {
		return "", nil, nil
	}
	if h.isSuper(a.Value) && len(a.Value.(*ast.Call).Args) == 0 {
		return a.Attr, call, call.Args
	}
	if q := h.info.Qualified(a.Value); (q == "builtins."+h.kind || q == "collections."+h.kind) && len(call.Args) > 0 {
		if n, ok := call.Args[0].(*ast.Name); ok && n.ID == h.self {
			return a.Attr, call, call.Args[1:]
		}
	}
	return "", nil, nil
}

// method is a method of the class, in which the container is asked for what it inherits.
func (h *holder) method(st ast.Statement) ast.Statement {
	cp := &decorate.Copier{}
	copied := func(list []ast.Expression) []ast.Expression {
		var out []ast.Expression
		for _, e := range list {
			out = append(out, cp.Statements([]ast.Statement{&ast.Expr{Span: e.Pos(), Value: e}}, h.info, h.identities)[0].(*ast.Expr).Value)
		}
		return out
	}
	cp.Expr = func(e ast.Expression) ast.Expression {
		if name, call, args := h.inheritedCall(e); name != "" {
			switch name {
			case "__init__", "__setitem__", "__delitem__", "__new__", "__missing__", "__init_subclass__":
				h.fine = false
				return nil
			}
			if name == "__getitem__" && len(h.c.defs["__missing__"]) > 0 {
				h.fine = false
			}
			out := h.asExpression(call.Span, name, copied(args))
			if asked, ok := out.(*ast.Call); ok {
				for _, k := range call.Keywords {
					asked.Keywords = append(asked.Keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: copied([]ast.Expression{k.Value})[0]})
				}
			}
			return out
		}
		if call, ok := e.(*ast.Call); ok && h.isSuper(call) {
			h.fine = false
		}
		return h.directly(e, func(e ast.Expression) ast.Expression { return copied([]ast.Expression{e})[0] })
	}
	cp.Stmt = func(st ast.Statement) []ast.Statement {
		e, ok := st.(*ast.Expr)
		if !ok {
			return nil
		}
		name, call, args := h.inheritedCall(e.Value)
		switch {
		case name == "__init__":
			var keywords []*ast.Keyword
			for _, k := range call.Keywords {
				keywords = append(keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: copied([]ast.Expression{k.Value})[0]})
			}
			return []ast.Statement{h.empty(st.Pos(), copied(args), keywords)}
		case name != "":
			if out := h.asStatement(st.Pos(), name, copied(args)); out != nil {
				return []ast.Statement{out}
			}
		}
		return nil
	}
	out := cp.Statements([]ast.Statement{st}, h.info, h.identities)[0]
	if f, ok := out.(*ast.FunctionDef); ok && f.Name == "__init__" {
		i := 0
		if e, ok := f.Body[0].(*ast.Expr); ok && len(f.Body) > 1 {
			if _, doc := e.Value.(*ast.Constant); doc {
				i = 1
			}
		}
		first := f.Body[i]
		if a, ok := targetOf(first).(*ast.Attribute); !ok || a.Attr != h.field {
			f.Body = slices.Insert(f.Body, i, h.empty(f.Span, nil, nil))
		}
	}
	return out
}

// directly asks the container where a method asks its own object for what no class of the program overrides; nil for other
// expressions.
//
//	len(self)    →    len(self._items)
func (h *holder) directly(e ast.Expression, copied func(ast.Expression) ast.Expression) ast.Expression {
	self := func(e ast.Expression, method string) bool {
		n, ok := e.(*ast.Name)
		return ok && n.ID == h.self && h.self != "" && !h.overridden(method)
	}
	switch e := e.(type) {
	case *ast.Subscript:
		method := map[ast.ExprContext]string{ast.Load: "__getitem__", ast.Store: "__setitem__", ast.Del: "__delitem__"}[e.Ctx]
		if self(e.Value, method) && !h.overridden("__getitem__") && !h.overridden("__missing__") {
			return &ast.Subscript{Span: e.Span, Value: h.held(e.Span), Slice: copied(e.Slice), Ctx: e.Ctx}
		}
	case *ast.Compare:
		if len(e.Ops) == 1 && (e.Ops[0] == ast.In || e.Ops[0] == ast.NotIn) && self(e.Comparators[0], "__contains__") {
			return &ast.Compare{Span: e.Span, Left: copied(e.Left), Ops: e.Ops, Comparators: []ast.Expression{h.held(e.Span)}}
		}
	case *ast.Call:
		if a, ok := e.Func.(*ast.Attribute); ok && self(a.Value, a.Attr) {
			if _, has := heldMethods[h.kind][a.Attr]; has {
				out := &ast.Call{Span: e.Span, Func: &ast.Attribute{Span: a.Span, Value: h.held(a.Span), Attr: a.Attr}}
				for _, x := range e.Args {
					out.Args = append(out.Args, copied(x))
				}
				for _, k := range e.Keywords {
					out.Keywords = append(out.Keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: copied(k.Value)})
				}
				return out
			}
		}
		if len(e.Args) == 1 && len(e.Keywords) == 0 {
			method := map[string]string{"builtins.len": "__len__", "builtins.sorted": "__iter__", "builtins.list": "__iter__", "builtins.sum": "__iter__", "builtins.iter": "__iter__", "builtins.max": "__iter__", "builtins.min": "__iter__", "builtins.set": "__iter__", "builtins.tuple": "__iter__"}[h.info.Qualified(e.Func)]
			if method != "" && self(e.Args[0], method) {
				return &ast.Call{Span: e.Span, Func: copied(e.Func), Args: []ast.Expression{h.held(e.Span)}}
			}
		}
	}
	return nil
}

// overridden reports whether the class, or one below it, defines a method itself.
func (h *holder) overridden(method string) bool {
	if slices.ContainsFunc(h.classes, func(c *class) bool {
		return slices.Contains(c.mro, h.c) && (len(c.defs[method]) > 0 || c.attrs[method])
	}) {
		return true
	}
	found := false
	for _, m := range h.modules[1:] {
		ast.Walk(m, func(n any) bool {
			def, ok := n.(*ast.ClassDef)
			found = found || ok && slices.ContainsFunc(def.Body, func(st ast.Statement) bool { return methodName(st) == method || assigns(st, method) })
			return !found
		})
	}
	return found
}

// targetOf is the one target of an assignment.
func targetOf(st ast.Statement) ast.Expression {
	switch st := st.(type) {
	case *ast.Assign:
		return st.Targets[0]
	case *ast.AnnAssign:
		return st.Target
	}
	return nil
}
