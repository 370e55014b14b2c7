package lower

import (
	"math/big"
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// An Enum becomes a Go type with constants, which hold the members' values if these are all ints or all texts:
//
//	class Kind(Enum):             type Kind int
//	    ROUND = 1           →     const ( KindRound Kind = 1; KindFlat Kind = 2 )
//	    FLAT = 2
//
// and otherwise the members' numbers, with a table of the values. An alias (a second name for a value) is another name of
// the same constant.

// enum is how an Enum of the program is represented.
type enum struct {
	c       *types.Class
	kind    Kind // Int, Str: of the values that the constants hold; Any: constants are numbers of members
	members map[*types.Member]*ir.Object
	list    []*types.Member                 // without aliases
	alias   map[*types.Member]*types.Member // second names: the first
	values  map[*types.Member]ast.Const
	all     *ir.Var     // the slice of all members, if it is used
	asked   bool        // the class, as a value, is asked for its members
	byValue *ir.Object  // Color(1)
	byName  *ir.Object  // Color["RED"]
	table   *ir.Var     // of the values, where the constants don't hold them
	mixin   Kind        // Int of an IntEnum, Str of a StrEnum: the members are ints or texts themselves
	str     bool        // str(x) is that of the value
	flag    bool        // of a Flag: members can be combined
	keep    bool        // of an IntFlag
	flags   *ir.Var     // of a Flag: what knows the names
	missing *types.Func // _missing_, of the program

	// Of one whose members have attributes: the members are objects.
	objects               map[*types.Member]*ir.Var
	nameField, valueField *ir.Object
}

// enumOf plans the representation of an Enum, once.
func (b *builder) enumOf(c *types.Class) *enum {
	k := b.class(c)
	if k.enum != nil {
		return k.enum
	}
	e := &enum{c: c, members: map[*types.Member]*ir.Object{}, values: map[*types.Member]ast.Const{}, alias: map[*types.Member]*types.Member{}}
	k.enum = e
	for _, base := range c.MRO {
		if base.Program() {
			continue
		}
		switch base.Name {
		case "IntEnum":
			e.mixin, e.str = Int, true
		case "IntFlag":
			e.mixin, e.str, e.keep = Int, true, true
		case "Flag":
			e.flag = true
		case "StrEnum":
			e.mixin, e.str = Str, true
		case "int":
			e.mixin = Int
		case "str":
			e.mixin = Str
		}
	}
	if m := c.Lookup("__init__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
		e.objects = map[*types.Member]*ir.Var{}
		e.nameField = &ir.Object{Python: "name", Want: "name", Member: true, Pkg: b.pkg}
		e.valueField = &ir.Object{Python: "value", Want: "value", Member: true, Pkg: b.pkg}
	}
	if m := c.Lookup("_missing_"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
		e.missing = m.Fn
	}
	canonical := map[string]*types.Member{}
	before := map[string]*big.Int{}
	e.kind = Int
	for _, name := range c.Order {
		m := c.Members[name]
		if !m.Const {
			continue
		}
		v := b.memberValue(c, m, e, before)
		switch v := v.(type) {
		case ast.ConstInt:
			before[name] = v.Int
			if !v.IsInt64() || len(e.list) > 0 && e.kind != Int {
				e.kind = Any
			}
		case ast.ConstStr:
			if len(e.list) > 0 && e.kind != Str {
				e.kind = Any
			} else {
				e.kind = Str
			}
		default:
			e.kind = Any
		}
		key := valueKey(m.Value)
		if v != nil {
			key = valueKey(&ast.Constant{Value: v})
		}
		if key == "" {
			key = "\x00" + name
		}
		if first := canonical[key]; first != nil {
			e.members[m], e.alias[m] = e.members[first], first
			continue
		}
		canonical[key] = m
		e.values[m] = v
		e.list = append(e.list, m)
		want := exportedName(c.Def.Name) + ast.CamelCase(m.Name)
		e.members[m] = &ir.Object{Python: m.Name, Want: want, Pkg: b.pkg, Exported: true}
		if e.objects != nil {
			e.objects[m] = &ir.Var{Python: want, Want: want, Type: b.enumType(c), Global: true, Declared: true, Exported: true, Pkg: b.pkg}
		}
	}
	if e.objects != nil {
		e.kind = Any
	}
	return e
}

// memberRef is a member in Go.
func (b *builder) memberRef(m *types.Member) ir.Expr {
	e := b.enumOf(m.Class)
	if first := e.alias[m]; first != nil {
		m = first
	}
	if v := e.objects[m]; v != nil {
		return ref(v)
	}
	return obj(e.members[m])
}

func (b *builder) enumType(c *types.Class) ir.Type {
	if m := c.Lookup("__init__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
		return ptr(ir.Named{Obj: b.class(c).obj})
	}
	return ir.Named{Obj: b.class(c).obj}
}

func (b *builder) enumRep(c *types.Class) *Rep {
	return &Rep{Kind: Enum, Class: c, Go: b.enumType(c)}
}

// asksMembers lets the classes of all enums that a value may be give their members at run time.
//
//	for m in kind:    →    ColorClass = py.NewClass("Color", …).Holding(ColorRed, ColorBlue)
//	                       for m := range py.DynIter(kind) {
func (f *fn) asksMembers(e ast.Expression) (enums bool) {
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Obj != nil && a.Obj.Enum && a.Obj.Program() {
			f.b.enumOf(a.Obj).asked = true
			enums = true
		}
	}
	return enums
}

// listed are the members that iterating over an enum's class gives: no aliases, and of a Flag no combinations.
func (e *enum) listed() []*types.Member {
	return slices.DeleteFunc(slices.Clone(e.list), func(m *types.Member) bool {
		v, ok := e.values[m].(ast.ConstInt)
		return ok && e.flag && (v.Sign() <= 0 || new(big.Int).And(v.Int, new(big.Int).Sub(v.Int, big.NewInt(1))).Sign() != 0)
	})
}

// memberRefs refers to the members that are listed.
func (b *builder) memberRefs(e *enum) []ir.Expr {
	var list []ir.Expr
	for _, m := range e.listed() {
		list = append(list, b.memberRef(m))
	}
	return list
}

// enumAttribute is what every member has: its name and its value. nil for other attributes.
func (f *fn) enumAttribute(x ir.Expr, r *Rep, name string) (ir.Expr, *Rep) {
	switch name {
	case "name", "_name_":
		if f.b.enumOf(r.Class).flag {
			return method(x, "Name"), optStr
		}
		return method(x, "Name"), strRep
	case "value", "_value_":
		return f.enumValue(x, r.Class), f.b.rep(f.b.p.EnumValues(r.Class))
	}
	return nil, nil
}

// stem begins the names of what belongs to an enum: color_values.
func (e *enum) stem() string { return ast.SnakeCase(exportedName(e.c.Def.Name)) }

// enumVar is a variable of the module that belongs to an enum.
func (b *builder) enumVar(name string, t ir.Type) *ir.Var {
	return &ir.Var{Python: name, Type: t, Global: true, Declared: true, Pkg: b.pkg}
}

func (b *builder) enumAll(c *types.Class) *ir.Var {
	e := b.enumOf(c)
	if e.all == nil {
		e.all = b.enumVar(plural(e.stem()), ir.Slice{Elem: b.enumType(c)})
	}
	return e.all
}

func plural(s string) string {
	switch {
	case strings.HasSuffix(s, "s") || strings.HasSuffix(s, "x") || strings.HasSuffix(s, "ch"):
		return s + "es"
	case strings.HasSuffix(s, "y") && len(s) > 1 && !strings.ContainsRune("aeiou", rune(s[len(s)-2])):
		return s[:len(s)-1] + "ies"
	}
	return s + "s"
}

// declareEnum refuses what enums can't be translated with; making the members has no effects.
func (f *fn) declareEnum(c *types.Class, def *ast.ClassDef) {
	for _, base := range c.MRO[1:] {
		switch {
		case base.Program() && base.Enum && len(base.Order) > 0:
			f.refuse(def, "GSY0458", "write the methods into each enum", "an enum that extends another with methods is not supported")
		case base.Program() && !base.Enum:
			f.refuse(def, "GSY0458", "derive from Enum alone", "an enum that extends %s is not supported", base.Name)
		}
	}
	if m := c.Members["__init__"]; m != nil && m.Fn != nil && (f.b.signature(m.Fn).err || !f.b.copyable(m.Fn)) {
		f.refuse(m.Node, "GSY0458", "assign the attributes, and nothing else", "this __init__ in an enum is not supported")
	}
	for _, special := range []struct{ name, advice string }{
		{"__new__", "give each member a literal value, and write properties for what follows from it"},
		{"_generate_next_value_", "write the values out"},
		{"_ignore_", "move the names out of the class"},
	} {
		if m := c.Members[special.name]; m != nil {
			f.b.refuseWhole(f.m, m.Node, m.Node, "GSY0458", special.advice, "%s in an enum is not supported", special.name)
		}
	}
	for _, st := range def.Body {
		if !declaresMembers(st) {
			f.refuse(st, "GSY0458", "give each member a value of its own", "this statement in the body of an enum is not supported")
		}
	}
	e := f.b.enumOf(c)
	if e.flag && e.kind != Int {
		f.refuse(def, "GSY0458", "give its members ints", "this flag's values are not supported")
	}
	for _, name := range c.Order {
		if m := c.Members[name]; m.Const && e.kind == Any && e.objects == nil {
			switch m.Value.(type) {
			case *ast.Constant, *ast.Tuple, *ast.UnaryOp:
			default:
				f.refuse(m.Node, "GSY0458", "use a literal value", "this value of an enum's member is not supported")
			}
		}
	}
}

// declaresMembers reports whether a statement of an Enum's body makes members or methods, or nothing.
func declaresMembers(st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef, *ast.AnnAssign, *ast.Pass:
		return true
	case *ast.Assign:
		return !slices.ContainsFunc(st.Targets, func(e ast.Expression) bool { _, name := e.(*ast.Name); return !name })
	case *ast.Expr:
		return ast.IsConstant(st.Value)
	}
	return false
}

// enumDecls declares the type, its constants and its methods.
func (b *builder) enumDecls(c *types.Class, def *ast.ClassDef) []ir.Decl {
	e := b.enumOf(c)
	k := b.class(c)
	doc, _ := docOf(def.Body)
	if e.objects != nil {
		decls := b.objectDecls(c, def, e)
		decls = append(decls, b.enumTexts(c, e)...)
		return append(decls, b.enumMethods(c, def)...)
	}
	under := basic("int")
	if e.kind == Str {
		under = basic("string")
	}
	decls := []ir.Decl{&ir.TypeDecl{Obj: k.obj, Type: under, Doc: doc, Span: def.Pos()}}
	for i, m := range e.list {
		d := &ir.ConstDecl{Obj: e.members[m], Type: b.enumType(c), Group: 1000*def.Pos().Line + i + 1, Span: m.Node.Pos()}
		switch v := e.values[m].(type) {
		case ast.ConstInt:
			d.Value = &ir.IntLit{Value: v.String()}
		case ast.ConstStr:
			d.Value = str(string(v))
		}
		if e.kind == Any {
			d.Value = intLit(i)
		}
		decls = append(decls, d)
	}
	if len(e.list) == 0 {
		return decls
	}
	if e.flag {
		decls = append(decls, b.flagMethods(c)...)
		return append(decls, b.enumMethods(c, def)...)
	}
	decls = append(decls, b.enumTexts(c, e)...)
	return append(decls, b.enumMethods(c, def)...)
}

// enumTexts are the methods for a member's name, str and repr, but for those that the program defines.
func (b *builder) enumTexts(c *types.Class, e *enum) []ir.Decl {
	var decls []ir.Decl
	if !b.defines(c, "name") {
		decls = append(decls, b.enumName(c, e))
	}
	if !b.defines(c, "__str__") {
		decls = append(decls, b.enumString(c, e))
	}
	if !b.defines(c, "__repr__") {
		decls = append(decls, b.enumRepr(c, e))
	}
	return decls
}

// plainMethod tells the runtime the int or text that a member is besides.
func (b *builder) plainMethod(c *types.Class) []ir.Decl {
	recv := b.enumReceiver(c)
	x, r := b.newFn(c.Module, nil).mixedIn(ref(recv), b.enumRep(c))
	if r.Kind == Enum {
		return nil
	}
	return []ir.Decl{&ir.Func{Obj: &ir.Object{Python: "plain", Want: "Plain", Exported: true, Member: true, Pkg: b.pkg}, Recv: recv,
		Doc: "Plain is the value that the member is besides.", Results: []ir.Type{basic("any")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{x}}}}}
}

// enumMethods are the methods that the program defines.
func (b *builder) enumMethods(c *types.Class, def *ast.ClassDef) []ir.Decl {
	decls := b.plainMethod(c)
	for _, st := range def.Body {
		if fn := b.p.FuncOf(st); fn != nil && fn.Name != "__init__" {
			decls = append(decls, b.function(fn, st))
		}
	}
	return decls
}

func (b *builder) enumReceiver(c *types.Class) *ir.Var {
	return &ir.Var{Want: receiverName(c.Name), Type: b.enumType(c), Declared: true}
}

func (b *builder) enumMethod(c *types.Class, recv *ir.Var, name string, body ...ir.Stmt) ir.Decl {
	return &ir.Func{Obj: &ir.Object{Python: name, Want: name, Exported: true, Member: true, Pkg: b.pkg}, Recv: recv, Results: []ir.Type{basic("string")}, Body: body}
}

func (b *builder) enumName(c *types.Class, e *enum) ir.Decl {
	recv := b.enumReceiver(c)
	if e.objects != nil {
		return b.enumMethod(c, recv, "Name", &ir.Return{Results: []ir.Expr{&ir.Selector{X: ref(recv), Obj: e.nameField}}})
	}
	ret := func(m *types.Member) []ir.Stmt { return []ir.Stmt{&ir.Return{Results: []ir.Expr{str(m.Name)}}} }
	last := e.list[len(e.list)-1]
	var body []ir.Stmt
	switch {
	case len(e.list) == 2:
		body = []ir.Stmt{&ir.If{Cond: bin("==", ref(recv), b.memberRef(e.list[0])), Then: ret(e.list[0])}}
	case len(e.list) > 2:
		s := &ir.Switch{Tag: ref(recv)}
		for _, m := range e.list[:len(e.list)-1] {
			s.Cases = append(s.Cases, ir.Case{Exprs: []ir.Expr{b.memberRef(m)}, Body: ret(m)})
		}
		body = []ir.Stmt{s}
	}
	return b.enumMethod(c, recv, "Name", append(body, ret(last)...)...)
}

// value is a member's value.
func (b *builder) enumValueOf(x ir.Expr, e *enum) ir.Expr {
	if e.objects != nil {
		return &ir.Selector{X: x, Obj: e.valueField}
	}
	switch e.kind {
	case Int:
		return conv(basic("int"), x)
	case Str:
		return conv(basic("string"), x)
	}
	if e.table == nil {
		e.table = b.enumVar(e.stem()+"_values", ir.Slice{Elem: b.rep(b.p.EnumValues(e.c)).Go})
	}
	return &ir.Index{X: ref(e.table), Index: x}
}

func (b *builder) enumString(c *types.Class, e *enum) ir.Decl {
	recv := b.enumReceiver(c)
	var x ir.Expr = bin("+", str(c.Name+"."), method(ref(recv), "Name"))
	if e.str {
		x = call(py("Str"), b.enumValueOf(ref(recv), e))
		if e.kind == Str {
			x = b.enumValueOf(ref(recv), e)
		}
	}
	return b.enumMethod(c, recv, "String", &ir.Return{Results: []ir.Expr{x}})
}

func (b *builder) enumRepr(c *types.Class, e *enum) ir.Decl {
	recv := b.enumReceiver(c)
	value := b.enumValueOf(ref(recv), e)
	format := "<" + c.Name + ".%s: %#v>"
	if e.kind == Int {
		format = "<" + c.Name + ".%s: %d>"
		return b.enumMethod(c, recv, "Repr", &ir.Return{Results: []ir.Expr{call(std("fmt", "Sprintf"), str(format), method(ref(recv), "Name"), value)}})
	}
	return b.enumMethod(c, recv, "Repr", &ir.Return{Results: []ir.Expr{call(py("Sprintf"), str(format), method(ref(recv), "Name"), value)}})
}

// enumTables declares what the code of a module asked for: the members in a slice, their values, and the functions that
// find them.
func (b *builder) enumTables(m *types.Module) []ir.Decl {
	var decls []ir.Decl
	for _, c := range b.p.Classes {
		if c.Module != m || !c.Enum {
			continue
		}
		e := b.enumOf(c)
		if e.flag {
			decls = append(decls, b.flagsDecl(c))
		}
		if e.byValue != nil {
			value := &ir.Var{Want: "value", Type: b.rep(b.p.EnumValues(c)).Go, Declared: true}
			test := func(v *ir.Var) ir.Expr {
				r := b.rep(b.p.EnumValues(c))
				if e.kind == Any && !b.newFn(m, nil).plainEqual(r) {
					return call(py("Equal"), b.enumValueOf(ref(v), e), ref(value))
				}
				return bin("==", b.enumValueOf(ref(v), e), ref(value))
			}
			fault := method(py("ValueError"), "Errorf", str("%#v is not a valid "+c.Qualname()), ref(value))
			decls = append(decls, b.enumFinder(c, e.byValue, value, "returns the member that has the value.", test, fault, b.enumMissing(c, e, value)...))
		}
		if e.byName != nil {
			name := &ir.Var{Want: "name", Type: basic("string"), Declared: true}
			var test func(*ir.Var) ir.Expr
			if !e.flag { // whose names are not of the members alone
				test = func(v *ir.Var) ir.Expr { return bin("==", method(ref(v), "Name"), ref(name)) }
			}
			decls = append(decls, b.enumFinder(c, e.byName, name, "returns the member of that name.", test, method(py("KeyError"), "New", ref(name)), b.otherNames(c, name)...))
		}
		if e.all != nil {
			decls = append(decls, &ir.VarDecl{Var: e.all, Value: &ir.Composite{Type: e.all.Type, Elems: b.memberRefs(e)}})
		}
		if e.table != nil {
			f := b.newFn(m, nil)
			lit := &ir.Composite{Type: e.table.Type}
			want := b.rep(b.p.EnumValues(c))
			f.into(func() {
				for _, x := range e.list {
					lit.Elems = append(lit.Elems, f.as(x.Value, want))
				}
			})
			decls = append(decls, &ir.VarDecl{Var: e.table, Value: lit})
		}
	}
	return decls
}

// enumFinder is a function that looks through the members, if there is a test for them, and then as missing says.
func (b *builder) enumFinder(c *types.Class, name *ir.Object, param *ir.Var, doc string, test func(*ir.Var) ir.Expr, fault ir.Expr, missing ...ir.Stmt) ir.Decl {
	var body []ir.Stmt
	if test != nil {
		v := &ir.Var{Want: receiverName(c.Name), Type: b.enumType(c)}
		body = []ir.Stmt{&ir.Range{Value: v, X: ref(b.enumAll(c)), Body: []ir.Stmt{&ir.If{Cond: test(v), Then: []ir.Stmt{&ir.Return{Results: []ir.Expr{ref(v)}}}}}}}
	}
	body = append(append(body, missing...), &ir.ExprStmt{X: call(builtin("panic"), fault)})
	return &ir.Func{Obj: name, Doc: name.Want + " " + doc, Params: []*ir.Var{param}, Results: []ir.Type{b.enumType(c)}, Body: body}
}

// otherNames finds what looking through the members does not: aliases, and all of a Flag.
func (b *builder) otherNames(c *types.Class, name *ir.Var) []ir.Stmt {
	e := b.enumOf(c)
	sw := &ir.Switch{Tag: ref(name)}
	var listed []*types.Member // found by looking through them
	if !e.flag {
		listed = e.list
	}
	for _, text := range c.Order {
		if m := c.Members[text]; m.Const && !slices.Contains(listed, m) {
			sw.Cases = append(sw.Cases, ir.Case{Exprs: []ir.Expr{str(text)}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{b.memberRef(m)}}}})
		}
	}
	switch len(sw.Cases) {
	case 0:
		return nil
	case 1:
		one := sw.Cases[0]
		return []ir.Stmt{&ir.If{Cond: bin("==", ref(name), one.Exprs[0]), Then: one.Body}}
	}
	return []ir.Stmt{sw}
}

// enumMissing asks _missing_ for a value that no member has.
func (b *builder) enumMissing(c *types.Class, e *enum, value *ir.Var) []ir.Stmt {
	if e.missing == nil {
		return nil
	}
	s := b.signature(e.missing)
	f := b.newFn(c.Module, nil)
	x := call(obj(b.funcObject(e.missing)), f.convert(ref(value), b.rep(b.p.EnumValues(c)), s.params[0], nil))
	if s.result.Kind == Enum && !s.result.Opt {
		return []ir.Stmt{&ir.Return{Results: []ir.Expr{x}}}
	}
	if s.result.Kind != Enum {
		return []ir.Stmt{&ir.ExprStmt{X: x}}
	}
	v := &ir.Var{Want: "found", Type: s.result.Go}
	return []ir.Stmt{&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{x}},
		&ir.If{Cond: field(ref(v), "OK"), Then: []ir.Stmt{&ir.Return{Results: []ir.Expr{field(ref(v), "Value")}}}}}
}

// enumByValue lowers Color(1).
func (f *fn) enumByValue(e *ast.Call, c *types.Class) *fallibleCall {
	r := f.b.enumRep(c)
	if len(e.Args) != 1 || len(e.Keywords) > 0 {
		f.refuse(e, "GSY0458", "write a class statement", "this call of an enum is not supported")
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	en := f.b.enumOf(c)
	if en.flag {
		if own := f.rep(e.Args[0]); own.Kind == Enum && own.Class == c && !own.Opt {
			return &fallibleCall{expr: f.expr(e.Args[0]), rep: r}
		}
		x := method(ref(f.b.flagsVar(c)), "Value", f.as(e.Args[0], intRep))
		return &fallibleCall{expr: conv(f.b.enumType(c), x), rep: r, want: ast.SnakeCase(c.Name)}
	}
	if en.missing != nil && f.b.signature(en.missing).err {
		f.refuse(e, "GSY0458", "return None", "a _missing_ that raises is not supported")
	}
	if k, ok := e.Args[0].(*ast.Constant); ok {
		for _, m := range en.list {
			if ast.SameConst(en.values[m], k.Value) {
				return &fallibleCall{expr: f.b.memberRef(m), rep: r}
			}
		}
	}
	if own := f.rep(e.Args[0]); own.Kind == Enum && own.Class == c && !own.Opt {
		return &fallibleCall{expr: f.expr(e.Args[0]), rep: r}
	}
	want := f.b.rep(f.b.p.EnumValues(c))
	if x := f.enumOfAny(e.Args[0], en, want); x != nil {
		return &fallibleCall{expr: x, rep: r}
	}
	if own := f.rep(e.Args[0]); want.Kind != Any && (own.Kind != want.Kind || own.Opt) {
		f.refuse(e, "GSY0458", "convert it first", "the value of type %s can't be looked up in enum %s", own, c.Name)
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	return &fallibleCall{expr: call(obj(f.enumFinder(c)), f.as(e.Args[0], want)), rep: r, want: ast.SnakeCase(c.Name)}
}

// enumFinder is the function that finds the member that has a value.
func (f *fn) enumFinder(c *types.Class) *ir.Object {
	en := f.b.enumOf(c)
	if en.byValue == nil {
		en.byValue = &ir.Object{Python: "new_" + ast.SnakeCase(c.Def.Name), Want: "New" + exportedName(c.Def.Name), Exported: true, Pkg: f.b.pkg}
		f.b.enumAll(c)
	}
	return en.byValue
}

// enumOfAny finds the member for an argument that may be a member already, or a value, or neither: nil where its Go type
// tells which, or where one may equal a value of another type, as 1.0 does.
func (f *fn) enumOfAny(e ast.Expression, en *enum, want *Rep) ir.Expr {
	c, own := en.c, f.rep(e)
	if own.Kind != Any || en.missing != nil || want.Opt || want.Kind != Str && want.Kind != Int {
		return nil
	}
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Class == nil || a.Class.Enum && a.Class != c || want.Kind == Int && (a.InstanceOf(f.b.p.Builtin("float")) || f.b.p.BuiltinName(a.Class) == "bool") {
			return nil
		}
	}
	r := f.b.enumRep(c)
	x := f.stable(f.expr(e), own)
	v := f.temp(ast.SnakeCase(c.Name), r.Go)
	f.emit(&ir.Declare{At: f.place(), Var: v})
	arm := func(t ir.Type, value func(x ir.Expr) ir.Expr) ir.TypeCase {
		is := f.temp("value", t)
		is.Declared = true
		return ir.TypeCase{Types: []ir.Type{t}, Var: is, Body: []ir.Stmt{&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{value(ref(is))}}}}
	}
	fault := method(py("ValueError"), "Errorf", str("%#v is not a valid "+c.Qualname()), x)
	f.emit(&ir.TypeSwitch{At: f.place(), X: x, Cases: []ir.TypeCase{
		arm(r.Go, func(x ir.Expr) ir.Expr { return x }),
		arm(want.Go, func(x ir.Expr) ir.Expr { return call(obj(f.enumFinder(c)), x) }),
		{Body: []ir.Stmt{&ir.ExprStmt{X: call(builtin("panic"), fault)}}},
	}})
	return ref(v)
}

// enumByName lowers Color["RED"].
func (f *fn) enumByName(e *ast.Subscript, c *types.Class) (ir.Expr, *Rep) {
	en := f.b.enumOf(c)
	r := f.b.enumRep(c)
	if k, ok := e.Slice.(*ast.Constant); ok {
		if s, ok := k.Value.(ast.ConstStr); ok {
			if m := c.Members[string(s)]; m != nil && m.Const {
				return f.b.memberRef(m), r
			}
		}
	}
	if en.byName == nil {
		en.byName = &ir.Object{Python: en.stem() + "_named", Want: unexportedName(c.Def.Name) + "Named", Pkg: f.b.pkg}
		if !en.flag {
			f.b.enumAll(c)
		}
	}
	return call(obj(en.byName), f.as(e.Slice, strRep)), r
}

// enumValue is x.value.
func (f *fn) enumValue(x ir.Expr, c *types.Class) ir.Expr { return f.b.enumValueOf(x, f.b.enumOf(c)) }

// mixedIn gives an enum member that is an int or a text itself as that; any other value stays.
func (f *fn) mixedIn(x ir.Expr, r *Rep) (ir.Expr, *Rep) {
	if r.Kind != Enum || r.Opt {
		return x, r
	}
	switch e := f.b.enumOf(r.Class); {
	case e.mixin == Int && e.kind == Int:
		return conv(basic("int"), x), intRep
	case e.mixin == Str && e.kind == Str:
		return conv(basic("string"), x), strRep
	}
	return x, r
}

// plainRep is the representation of an expression's value, of an enum member that is an int or a text itself that of the
// int or text.
func (f *fn) plainRep(e ast.Expression) *Rep {
	r := f.rep(e)
	if r.Kind != Enum || r.Opt {
		return r
	}
	_, plain := f.mixedIn(nil, r)
	return plain
}
