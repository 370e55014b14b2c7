package lower

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// The values of an Enum's members are worked out by the compiler where they are ints or texts: RW = R | W, auto().

// memberValue is the constant value of a member; nil if it is no int or text. before are the ints of earlier members.
func (b *builder) memberValue(c *types.Class, m *types.Member, e *enum, before map[string]*big.Int) ast.Const {
	if call, ok := m.Value.(*ast.Call); ok && b.p.IntrinsicOf(c.Module, nil, call.Func) == "enum.auto" {
		if e.mixin == Str {
			return ast.ConstStr(strings.ToLower(m.Name))
		}
		var top *big.Int // the greatest of those before, which may be negative
		for _, v := range before {
			if top == nil || v.Cmp(top) > 0 {
				top = v
			}
		}
		if top == nil {
			top = new(big.Int)
		}
		if e.flag {
			return ast.ConstInt{Int: new(big.Int).Lsh(big.NewInt(1), uint(top.BitLen()))}
		}
		return ast.ConstInt{Int: new(big.Int).Add(top, big.NewInt(1))}
	}
	if k, ok := m.Value.(*ast.Constant); ok {
		if s, ok := k.Value.(ast.ConstStr); ok {
			return s
		}
	}
	if v := fold(m.Value, before); v != nil {
		return ast.ConstInt{Int: v}
	}
	return nil
}

// valueKey tells the values of members apart as == does: of members with one value, the second is an alias. It is "" for a
// value that may be like no other.
func valueKey(e ast.Expression) string {
	if v := fold(e, nil); v != nil {
		return v.String()
	}
	switch e := e.(type) {
	case *ast.Constant:
		switch v := e.Value.(type) {
		case ast.ConstStr:
			return strconv.Quote(string(v))
		case ast.ConstBytes:
			return "b" + strconv.Quote(string(v))
		case ast.ConstNone:
			return "None"
		case ast.ConstBool: // True == 1
			if v {
				return "1"
			}
			return "0"
		case ast.ConstFloat: // 1.0 == 1
			return floatKey(float64(v))
		}
	case *ast.UnaryOp:
		if k, ok := e.Operand.(*ast.Constant); ok && e.Op == ast.USub {
			if v, ok := k.Value.(ast.ConstFloat); ok {
				return floatKey(-float64(v))
			}
		}
	case *ast.Tuple:
		key := "("
		for _, x := range e.Elts {
			k := valueKey(x)
			if k == "" {
				return ""
			}
			key += k + ","
		}
		return key + ")"
	}
	return ""
}

func floatKey(v float64) string {
	if v == 0 {
		return "0" // -0.0, too
	}
	if f := new(big.Float).SetFloat64(v); f.IsInt() {
		return f.Text('f', 0)
	}
	return strconv.FormatFloat(v, 'g', -1, 64)
}

// An Enum with an __init__ has members with attributes of their own. They are objects:
//
//	class Planet(Enum):                        type Planet struct { name string; value py.Pair[…]; Mass float64; … }
//	    EARTH = (5.97e24, 6.37e6)         →    var PlanetEarth = NewPlanet(5.97e24, 6.37e6).as("EARTH", py.PairOf(…))
//	    def __init__(self, mass, radius):
//	        self.mass = mass

// objectDecls declares the struct of such an Enum, its members and their constructor.
func (b *builder) objectDecls(c *types.Class, def *ast.ClassDef, e *enum) []ir.Decl {
	k := b.class(c)
	doc, _ := docOf(def.Body)
	init := c.Lookup("__init__").Fn
	value := b.rep(b.p.EnumValues(c))
	st := ir.Struct{Fields: []ir.Field{{Obj: e.nameField, Type: basic("string")}, {Obj: e.valueField, Type: value.Go}}}
	for _, name := range c.FieldOrder {
		fl := c.Fields[name]
		st.Fields = append(st.Fields, ir.Field{Obj: b.fieldObject(fl), Type: b.fieldType(fl), Span: fl.Span})
	}
	decls := []ir.Decl{&ir.TypeDecl{Obj: k.obj, Type: st, Doc: doc, Span: def.Pos()}}
	f := b.newFn(c.Module, nil)
	for _, m := range e.list {
		f.span = m.Node.Pos()
		var made ir.Expr
		pre := f.into(func() {
			args := []ast.Expression{m.Value}
			if t, ok := m.Value.(*ast.Tuple); ok {
				args = t.Elts
			}
			call := &ast.Call{Span: m.Value.Pos(), Func: &ast.Name{Span: m.Value.Pos(), ID: c.Name}, Args: args}
			if _, problem := types.Bind(init, call, 1); problem != "" {
				f.refuse(m.Value, "GSY0340", "fix the call: CPython raises this when it runs", "TypeError: %s", problem)
				return
			}
			s := b.initSignature(c, init)
			made = f.finishCall(call, init, s, obj(k.ctor), f.arguments(call, init, 1), 1)
			made = method(made, "as", str(m.Name), f.as(m.Value, value))
		})
		if len(pre) > 0 {
			f.refuse(m.Value, "GSY0458", "use a literal value", "this value of an enum's member is not supported")
		}
		decls = append(decls, &ir.VarDecl{Var: e.objects[m], Value: made, Span: m.Node.Pos()})
	}
	decls = append(decls, b.constructors(c, def)...)
	recv := b.enumReceiver(c)
	name := &ir.Var{Want: "name", Type: basic("string"), Declared: true}
	v := &ir.Var{Want: "value", Type: value.Go, Declared: true}
	assign := &ir.Assign{Lhs: []ir.Expr{&ir.Selector{X: ref(recv), Obj: e.nameField}, &ir.Selector{X: ref(recv), Obj: e.valueField}}, Rhs: []ir.Expr{ref(name), ref(v)}}
	return append(decls, &ir.Func{Obj: &ir.Object{Python: "as", Want: "as", Member: true, Pkg: b.pkg}, Recv: recv, Params: []*ir.Var{name, v},
		Results: []ir.Type{b.enumType(c)}, Body: []ir.Stmt{assign, &ir.Return{Results: []ir.Expr{ref(recv)}}}})
}
