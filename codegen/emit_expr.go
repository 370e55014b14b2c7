package codegen

import (
	"math"

	"github.com/dave/jennifer/jen"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Precedences of Go, the higher the tighter. Unary operators bind tighter than all binary ones, and operands (calls,
// selectors, indexing) tightest.
const (
	precUnary   = 6
	precOperand = 7
)

var binaryPrec = map[string]int{
	"||": 1, "&&": 2,
	"==": 3, "!=": 3, "<": 3, "<=": 3, ">": 3, ">=": 3,
	"+": 4, "-": 4, "|": 4, "^": 4,
	"*": 5, "/": 5, "%": 5, "<<": 5, ">>": 5, "&": 5, "&^": 5,
}

// precOf returns how tightly the written form of x binds.
func precOf(x ir.Expr) int {
	switch x := x.(type) {
	case *ir.Binary:
		if p := binaryPrec[x.Op]; p > 0 {
			return p
		}
		faultf("the binary operator %q", x.Op)
	case *ir.Unary:
		return precUnary
	case *ir.IntLit:
		if x.Value != "" && x.Value[0] == '-' {
			return precUnary
		}
	case *ir.FloatLit:
		if math.Signbit(x.Value) && x.Value != 0 && !math.IsInf(x.Value, 0) && !math.IsNaN(x.Value) {
			return precUnary
		}
	case *ir.Composite:
		if x.Addr {
			return precUnary
		}
	case *ir.TypeExpr:
		if _, ok := deref(x.Type).(ir.Pointer); ok {
			return precUnary // (*T).Method
		}
	}
	return precOperand
}

// expr writes an expression.
func (e *emitter) expr(x ir.Expr) *jen.Statement { return e.exprAt(x, 0) }

// exprAt writes an expression where one that binds at least as tightly as prec is needed.
func (e *emitter) exprAt(x ir.Expr, prec int) *jen.Statement {
	if p := precOf(x); p < prec {
		return e.parens(x)
	}
	switch x := x.(type) {
	case *ir.VarRef:
		return e.varRef(x.Var)
	case *ir.ObjRef:
		return e.object(x.Obj)
	case *ir.PkgRef:
		return e.symbol(x.Pkg, x.Name)
	case *ir.Builtin:
		return ident(x.Name)
	case *ir.IntLit:
		return jen.Op(intText(x.Value, x.Hex))
	case *ir.FloatLit:
		if s, ok := specialFloat(x.Value); ok {
			return s
		}
		return jen.Op(floatText(x.Value))
	case *ir.StringLit:
		return jen.Op(stringText(x.Value, x.Raw))
	case *ir.Selector:
		return e.exprAt(x.X, precOperand).Dot(e.names.object(x.Obj))
	case *ir.SelectorName:
		return e.exprAt(x.X, precOperand).Dot(checkedName(x.Name))
	case *ir.Call:
		return e.call(x)
	case *ir.Index:
		s := e.exprAt(x.X, precOperand)
		defer e.nested()()
		return s.Index(e.expr(x.Index))
	case *ir.SliceExpr:
		s := e.exprAt(x.X, precOperand)
		defer e.nested()()
		lo, hi := jen.Empty(), jen.Empty()
		if x.Lo != nil {
			lo = e.expr(x.Lo)
		}
		if x.Hi != nil {
			hi = e.expr(x.Hi)
		}
		return s.Index(lo, hi)
	case *ir.Unary:
		return jen.Op(x.Op).Add(e.exprAt(x.X, precUnary))
	case *ir.Binary:
		p := binaryPrec[x.Op]
		left := e.exprAt(x.X, p)
		return left.Op(x.Op).Add(e.exprAt(x.Y, p+1))
	case *ir.Paren:
		if _, ok := x.X.(*ir.Paren); ok {
			return e.expr(x.X)
		}
		return e.parens(x.X)
	case *ir.Conv:
		t := e.typ(x.Type)
		if needsParens(x.Type) {
			t = jen.Parens(t)
		}
		defer e.nested()()
		return t.Call(e.expr(x.X))
	case *ir.TypeAssert:
		return e.exprAt(x.X, precOperand).Assert(e.typ(x.Type))
	case *ir.Composite:
		return e.composite(x)
	case *ir.FuncLit:
		return e.funcLit(x)
	case *ir.TypeExpr:
		return e.typ(x.Type)
	case *ir.Instance:
		return e.exprAt(x.Fun, precOperand).Types(e.types(x.TypeArgs)...)
	}
	unknownNode(x)
	return nil
}

func (e *emitter) parens(x ir.Expr) *jen.Statement {
	defer e.nested()()
	return jen.Parens(e.expr(x))
}

// nested says that what follows stands between brackets, where a composite literal needs no parentheses even in the
// header of a statement. It returns the function that ends it.
func (e *emitter) nested() func() {
	old := e.header
	e.header = false
	return func() { e.header = old }
}

func (e *emitter) exprs(xs []ir.Expr) []jen.Code {
	list := make([]jen.Code, len(xs))
	for i, x := range xs {
		list[i] = e.expr(x)
	}
	return list
}

func (e *emitter) varRef(v *ir.Var) *jen.Statement {
	if v.Global {
		if p := e.program.global[v]; p != nil && p.Path != e.pkg.Path {
			return e.symbol("./"+p.Path, e.names.variable(v))
		}
	}
	return jen.Id(e.names.variable(v))
}

// specialFloat writes the floats that have no literal.
func specialFloat(f float64) (*jen.Statement, bool) {
	switch {
	case math.IsNaN(f):
		return jen.Qual("math", "NaN").Call(), true
	case math.IsInf(f, 1):
		return jen.Qual("math", "Inf").Call(jen.Lit(1)), true
	case math.IsInf(f, -1):
		return jen.Qual("math", "Inf").Call(jen.Lit(-1)), true
	case f == 0 && math.Signbit(f):
		return jen.Qual("math", "Copysign").Call(jen.Lit(0), jen.Lit(-1)), true
	}
	return nil, false
}

// needsParens reports whether a conversion to t is written (T)(x).
func needsParens(t ir.Type) bool {
	switch t := deref(t).(type) {
	case ir.Pointer, ir.FuncType:
		return true
	case ir.Interface:
		return len(t.Union) > 0
	}
	return false
}

// call writes a call. One with several function literals, or with one that is not last, has its arguments on lines of
// their own, as in
//
//	asyncio.Gather2(ctx,
//		func(ctx context.Context) (string, error) { … },
//		func(ctx context.Context) (int, error) { … },
//	)
func (e *emitter) call(x *ir.Call) *jen.Statement {
	s := e.exprAt(x.Fun, precOperand)
	if _, ok := x.Fun.(*ir.TypeExpr); ok {
		s = e.expr(x.Fun)
	}
	if len(x.TypeArgs) > 0 {
		s.Types(e.types(x.TypeArgs)...)
	}
	defer e.nested()()
	first := brokenFrom(x.Args)
	if first < 0 || x.Ellipsis {
		args := e.exprs(x.Args)
		if x.Ellipsis && len(args) > 0 {
			last := len(args) - 1
			args[last] = jen.Add(args[last]).Op("...")
		}
		return s.Call(args...)
	}
	// What comes before the first literal stays on the line of the call.
	open := "("
	if first > 0 {
		s.Custom(jen.Options{Open: "("}, jen.List(e.exprs(x.Args[:first])...))
		open = ","
	}
	open += e.takeTail()
	lines := make([]jen.Code, len(x.Args)-first)
	narrow := e.narrow
	for i, a := range x.Args[first:] {
		e.narrow = ruler{e.names}.expr(a) > lineLimit
		lines[i] = e.expr(a)
	}
	e.narrow = narrow
	return s.Custom(jen.Options{Open: open, Close: ")", Separator: ",", Multi: true}, lines...)
}

// brokenFrom returns the index of the first function literal if the arguments are to be broken over lines, else -1.
func brokenFrom(args []ir.Expr) int {
	first, count := -1, 0
	for i, a := range args {
		if _, ok := a.(*ir.FuncLit); ok {
			if first < 0 {
				first = i
			}
			count++
		}
	}
	if count > 1 && first <= 2 {
		return first
	}
	return -1
}

func (e *emitter) composite(x *ir.Composite) *jen.Statement {
	if e.header {
		if _, named := deref(x.Type).(ir.Named); named {
			return e.parens(x) // Go would take the brace for the statement's
		}
	}
	s := jen.Null()
	if x.Addr {
		s = jen.Op("&")
	}
	return s.Add(e.typ(x.Type)).Add(e.elements(x))
}

// elements writes the braces of a composite literal and what is between them.
func (e *emitter) elements(x *ir.Composite) *jen.Statement {
	defer e.nested()()
	elemType := elementType(x.Type)
	element := func(i int) *jen.Statement {
		s := jen.Null()
		if i < len(x.Keys) && x.Keys[i] != nil {
			s = e.key(x, x.Keys[i]).Op(":")
		}
		return s.Add(e.element(x.Elems[i], elemType))
	}
	var items []jen.Code
	if !x.Lines || len(x.Elems) == 0 {
		for i := range x.Elems {
			items = append(items, element(i))
		}
		return jen.Values(items...)
	}
	open := "{" + e.takeTail()
	for i := range x.Elems {
		around := noNote
		if len(x.Places) == len(x.Elems) {
			around = e.notes.span(&x.Places[i])
		}
		if i > 0 && len(x.Places) == len(x.Elems) {
			first, last := x.Places[i].Line, max(x.Places[i-1].EndLine, e.notes.span(&x.Places[i-1]).last)
			if around.first > 0 {
				first = around.first
			}
			if e.notes.isGap(last, first) {
				items = append(items, jen.Empty())
			}
		}
		items = append(items, commentLines(around.before)...)
		e.tail = around.trailing
		s := element(i).Op(",")
		if t := e.takeTail(); t != "" {
			s.Comment(t[1:])
		}
		items = append(items, s)
		items = append(items, commentLines(around.after)...)
	}
	return jen.Custom(jen.Options{Open: open, Close: "}", Multi: true}, items...)
}

// elementType returns the type of the elements of a slice, array or map type, or nil.
func elementType(t ir.Type) ir.Type {
	switch t := deref(t).(type) {
	case ir.Slice:
		return t.Elem
	case ir.Array:
		return t.Elem
	case ir.Map:
		return t.Elem
	}
	return nil
}

// element writes an element, without its type where Go allows that, as gofmt -s does:
//
//	[]Point{Point{1, 2}}     →  []Point{{1, 2}}
//	[]*Point{&Point{1, 2}}   →  []*Point{{1, 2}}
func (e *emitter) element(x ir.Expr, t ir.Type) *jen.Statement {
	c, ok := x.(*ir.Composite)
	if !ok || t == nil {
		return e.expr(x)
	}
	same := !c.Addr && sameType(c.Type, t)
	if p, ok := deref(t).(ir.Pointer); ok && c.Addr {
		same = sameType(c.Type, p.Elem)
	}
	if !same {
		return e.expr(x)
	}
	return e.elements(c)
}

func (e *emitter) key(c *ir.Composite, k ir.Expr) *jen.Statement {
	if isFieldKey(c, k) {
		switch k := k.(type) {
		case *ir.ObjRef:
			return jen.Id(e.names.object(k.Obj))
		case *ir.PkgRef:
			return ident(k.Name)
		}
	}
	return e.expr(k)
}

// funcLit writes a function literal, on one line where a reader would want it so.
func (e *emitter) funcLit(x *ir.FuncLit) *jen.Statement {
	s := jen.Func().Add(e.params(x.Params, x.Variadic)).Add(e.results(x.Results))
	defer e.nested()()
	if e.oneLine(x) {
		if len(x.Body) == 0 {
			return s.Op("{").Op("}")
		}
		return s.Op("{").Add(e.marked(x.Body[0])).Op("}")
	}
	return s.Add(e.block(x.Body))
}
