package lower

import (
	"math/big"
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
	list    []*types.Member // without aliases
	values  map[*types.Member]ast.Const
	all     *ir.Var    // the slice of all members, if it is used
	byValue *ir.Object // Color(1)
	byName  *ir.Object // Color["RED"]
	table   *ir.Var    // of the values, where the constants don't hold them
	mixin   Kind       // Int of an IntEnum, Str of a StrEnum: the members are ints or texts themselves
	str     bool       // str(x) is that of the value
}

// enumOf plans the representation of an Enum, once.
func (b *builder) enumOf(c *types.Class) *enum {
	k := b.class(c)
	if k.enum != nil {
		return k.enum
	}
	e := &enum{c: c, members: map[*types.Member]*ir.Object{}, values: map[*types.Member]ast.Const{}}
	k.enum = e
	for _, base := range c.MRO {
		switch base.Name {
		case "IntEnum":
			e.mixin, e.str = Int, true
		case "StrEnum":
			e.mixin, e.str = Str, true
		case "int":
			e.mixin = Int
		case "str":
			e.mixin = Str
		}
	}
	next := big.NewInt(1)
	canonical := map[string]*types.Member{}
	e.kind = Int
	for i, name := range c.Order {
		m := c.Members[name]
		if !m.Const {
			continue
		}
		v := b.memberValue(c, m, next, e.mixin)
		switch v := v.(type) {
		case ast.ConstInt:
			next = new(big.Int).Add(v.Int, big.NewInt(1))
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
		key := "\x00" + name
		switch v := v.(type) {
		case ast.ConstInt:
			key = "i" + v.String()
		case ast.ConstStr:
			key = "s" + string(v)
		}
		_ = i
		if first := canonical[key]; first != nil {
			e.members[m] = e.members[first]
			continue
		}
		canonical[key] = m
		e.values[m] = v
		e.list = append(e.list, m)
		e.members[m] = &ir.Object{Python: m.Name, Want: exportedName(c.Name) + camel(m.Name), Pkg: b.pkg, Exported: true}
	}
	return e
}

// memberValue is the constant value of a member; nil if it is no int or text.
func (b *builder) memberValue(c *types.Class, m *types.Member, next *big.Int, mixin Kind) ast.Const {
	e := m.Value
	if call, ok := e.(*ast.Call); ok && b.p.IntrinsicOf(c.Module, nil, call.Func) == "enum.auto" {
		if mixin == Str {
			return ast.ConstStr(strings.ToLower(m.Name))
		}
		return ast.ConstInt{Int: next}
	}
	neg := false
	if u, ok := e.(*ast.UnaryOp); ok && u.Op == ast.USub {
		neg, e = true, u.Operand
	}
	k, ok := e.(*ast.Constant)
	if !ok {
		return nil
	}
	switch v := k.Value.(type) {
	case ast.ConstInt:
		if neg {
			return ast.ConstInt{Int: new(big.Int).Neg(v.Int)}
		}
		return v
	case ast.ConstStr:
		if !neg {
			return v
		}
	}
	return nil
}

// camel turns a Python constant's name to Go's: "DARK_RED" → "DarkRed".
func camel(s string) string {
	var out strings.Builder
	for _, part := range strings.Split(strings.Trim(s, "_"), "_") {
		if part == "" {
			continue
		}
		if strings.ToUpper(part) == part {
			part = strings.ToLower(part)
		}
		out.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return out.String()
}

func (b *builder) enumType(c *types.Class) ir.Type { return ir.Named{Obj: b.class(c).obj} }

func (b *builder) enumRep(c *types.Class) *Rep {
	return &Rep{Kind: Enum, Class: c, Go: b.enumType(c)}
}

func (b *builder) enumMember(m *types.Member) *ir.Object { return b.enumOf(m.Class).members[m] }

func (b *builder) enumAll(c *types.Class) *ir.Var {
	e := b.enumOf(c)
	if e.all == nil {
		e.all = &ir.Var{Python: plural(snake(exportedName(c.Name))), Type: ir.Slice{Elem: b.enumType(c)}, Global: true, Declared: true, Pkg: b.pkg}
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
		case base.Name == "Flag" || base.Name == "IntFlag":
			f.refuse(def, "GSY0458", "use ints and the bit operators", "flags are not supported yet")
		case base.Program() && base.Enum && len(base.Order) > 0:
			f.refuse(def, "GSY0458", "write the methods into each enum", "an enum that extends another with methods is not supported")
		case base.Program() && !base.Enum:
			f.refuse(def, "GSY0458", "derive from Enum alone", "an enum that extends %s is not supported", base.Name)
		}
	}
	for _, name := range []string{"__init__", "__new__", "_missing_", "_generate_next_value_"} {
		if m := c.Members[name]; m != nil {
			f.refuse(m.Node, "GSY0458", "compute it in a function or property", "%s in an enum is not supported", name)
		}
	}
	e := f.b.enumOf(c)
	for _, name := range c.Order {
		if m := c.Members[name]; m.Const && e.kind == Any {
			switch m.Value.(type) {
			case *ast.Constant, *ast.Tuple, *ast.UnaryOp:
			default:
				f.refuse(m.Node, "GSY0458", "use a literal value", "this value of an enum's member is not supported")
			}
		}
	}
}

// enumDecls declares the type, its constants and its methods.
func (b *builder) enumDecls(c *types.Class, def *ast.ClassDef) []ir.Decl {
	e := b.enumOf(c)
	k := b.class(c)
	doc, _ := docOf(def.Body)
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
	if !b.defines(c, "name") {
		decls = append(decls, b.enumName(c, e))
	}
	if !b.defines(c, "__str__") {
		decls = append(decls, b.enumString(c, e))
	}
	if !b.defines(c, "__repr__") {
		decls = append(decls, b.enumRepr(c, e))
	}
	for _, st := range def.Body {
		if fn := b.p.FuncOf(st); fn != nil {
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
	ret := func(m *types.Member) []ir.Stmt { return []ir.Stmt{&ir.Return{Results: []ir.Expr{str(m.Name)}}} }
	last := e.list[len(e.list)-1]
	var body []ir.Stmt
	switch {
	case len(e.list) == 2:
		body = []ir.Stmt{&ir.If{Cond: bin("==", ref(recv), obj(e.members[e.list[0]])), Then: ret(e.list[0])}}
	case len(e.list) > 2:
		s := &ir.Switch{Tag: ref(recv)}
		for _, m := range e.list[:len(e.list)-1] {
			s.Cases = append(s.Cases, ir.Case{Exprs: []ir.Expr{obj(e.members[m])}, Body: ret(m)})
		}
		body = []ir.Stmt{s}
	}
	return b.enumMethod(c, recv, "Name", append(body, ret(last)...)...)
}

// value is a member's value.
func (b *builder) enumValueOf(x ir.Expr, e *enum) ir.Expr {
	switch e.kind {
	case Int:
		return conv(basic("int"), x)
	case Str:
		return conv(basic("string"), x)
	}
	if e.table == nil {
		e.table = &ir.Var{Python: snake(exportedName(e.c.Name)) + "_values", Type: ir.Slice{Elem: b.rep(b.p.EnumValues(e.c)).Go}, Global: true, Declared: true, Pkg: b.pkg}
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
		if e.byValue != nil {
			value := &ir.Var{Want: "value", Type: b.rep(b.p.EnumValues(c)).Go, Declared: true}
			test := func(v *ir.Var) ir.Expr {
				r := b.rep(b.p.EnumValues(c))
				if e.kind == Any && !b.newFn(m, nil).plainEqual(r) {
					return call(py("Equal"), b.enumValueOf(ref(v), e), ref(value))
				}
				return bin("==", b.enumValueOf(ref(v), e), ref(value))
			}
			fault := call(py("ValueError.Errorf"), str("%#v is not a valid "+c.Name), ref(value))
			fault.Fun = field(py("ValueError"), "Errorf")
			decls = append(decls, b.enumFinder(c, e.byValue, value, "returns the member that has the value.", test, fault))
		}
		if e.byName != nil {
			name := &ir.Var{Want: "name", Type: basic("string"), Declared: true}
			test := func(v *ir.Var) ir.Expr { return bin("==", method(ref(v), "Name"), ref(name)) }
			decls = append(decls, b.enumFinder(c, e.byName, name, "returns the member of that name.", test, method(py("KeyError"), "New", ref(name))))
		}
		if e.all != nil {
			lit := &ir.Composite{Type: e.all.Type}
			for _, x := range e.list {
				lit.Elems = append(lit.Elems, obj(e.members[x]))
			}
			decls = append(decls, &ir.VarDecl{Var: e.all, Value: lit})
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

// enumFinder is a function that looks through the members.
func (b *builder) enumFinder(c *types.Class, name *ir.Object, param *ir.Var, doc string, test func(*ir.Var) ir.Expr, fault ir.Expr) ir.Decl {
	v := &ir.Var{Want: receiverName(c.Name), Type: b.enumType(c)}
	return &ir.Func{Obj: name, Doc: name.Want + " " + doc, Params: []*ir.Var{param}, Results: []ir.Type{b.enumType(c)}, Body: []ir.Stmt{
		&ir.Range{Value: v, X: ref(b.enumAll(c)), Body: []ir.Stmt{&ir.If{Cond: test(v), Then: []ir.Stmt{&ir.Return{Results: []ir.Expr{ref(v)}}}}}},
		&ir.ExprStmt{X: call(builtin("panic"), fault)},
	}}
}

// enumByValue lowers Color(1).
func (f *fn) enumByValue(e *ast.Call, c *types.Class) *fallibleCall {
	r := f.b.enumRep(c)
	if len(e.Args) != 1 || len(e.Keywords) > 0 {
		f.refuse(e, "GSY0458", "write a class statement", "this call of an enum is not supported")
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	en := f.b.enumOf(c)
	if k, ok := e.Args[0].(*ast.Constant); ok {
		for _, m := range en.list {
			if sameConst(en.values[m], k.Value) {
				return &fallibleCall{expr: obj(en.members[m]), rep: r}
			}
		}
	}
	if own := f.rep(e.Args[0]); own.Kind == Enum && own.Class == c && !own.Opt {
		return &fallibleCall{expr: f.expr(e.Args[0]), rep: r}
	}
	want := f.b.rep(f.b.p.EnumValues(c))
	if own := f.rep(e.Args[0]); want.Kind != Any && (own.Kind != want.Kind || own.Opt) {
		f.refuse(e, "GSY0458", "convert it first", "the value of type %s can't be looked up in enum %s", f.b.describe(own), c.Name)
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	if en.byValue == nil {
		en.byValue = &ir.Object{Python: "new_" + snake(c.Name), Want: "New" + exportedName(c.Name), Exported: true, Pkg: f.b.pkg}
		f.b.enumAll(c)
	}
	return &fallibleCall{expr: call(obj(en.byValue), f.as(e.Args[0], want)), rep: r, want: snake(c.Name)}
}

func sameConst(a, b ast.Const) bool {
	switch a := a.(type) {
	case ast.ConstInt:
		b, ok := b.(ast.ConstInt)
		return ok && a.Cmp(b.Int) == 0
	case ast.ConstStr:
		b, ok := b.(ast.ConstStr)
		return ok && a == b
	}
	return false
}

// enumByName lowers Color["RED"].
func (f *fn) enumByName(e *ast.Subscript, c *types.Class) (ir.Expr, *Rep) {
	en := f.b.enumOf(c)
	r := f.b.enumRep(c)
	if k, ok := e.Slice.(*ast.Constant); ok {
		if s, ok := k.Value.(ast.ConstStr); ok {
			if m := c.Members[string(s)]; m != nil && m.Const {
				return obj(en.members[m]), r
			}
		}
	}
	if en.byName == nil {
		en.byName = &ir.Object{Python: snake(exportedName(c.Name)) + "_named", Want: "", Pkg: f.b.pkg}
		en.byName.Want = unexportedName(c.Name) + "Named"
		f.b.enumAll(c)
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
