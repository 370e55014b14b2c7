package lower

import (
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// notImplemented lowers return NotImplemented: an operator method's way to say that it does not know the other operand.
// Comparisons for equality go on to identity, which is false for objects of two classes; the others raise TypeError. Where
// the other operand's class has the reflected method, Python would ask that next: refused.
func (f *fn) notImplemented(e ast.Expression) bool {
	n, ok := e.(*ast.Name)
	if !ok || n.ID != "NotImplemented" || f.f == nil || f.f.Class == nil || len(f.f.Params) != 2 {
		return false
	}
	if b := f.info.Use(n); b == nil || !b.Builtin {
		return false
	}
	self, other := ref(f.variable(f.f.Params[0].Var)), f.f.Params[1]
	name := f.f.Name
	if name == "__eq__" || name == "__ne__" {
		text := "false"
		if name == "__ne__" {
			text = "true"
		}
		f.returnValue(builtin(text))
		return true
	}
	var x, y ir.Expr = self, f.toAny(ref(f.variable(other.Var)), f.b.paramRep(other), nil)
	swapped := false
	symbol := ""
	for op, method := range operatorNames {
		if method == name || "__r"+method[2:] == name {
			symbol, swapped = binaryText[op], method != name
		}
	}
	fun := "OperandError"
	for op, method := range map[string]string{"<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"} {
		if method == name {
			symbol, fun = op, "NotOrdered"
		}
	}
	always := len(f.f.Body) == 1 && fun == "NotOrdered" && f.b.defines(f.f.Class, otherOrder[name]) // asked of the other next
	if symbol == "" || always || f.reflectedElsewhere(f.f) {
		f.refuse(e, "GSY0463", "test the operand's type where the operator is used", "NotImplemented here is not supported: another class may define the operator")
		return true
	}
	if swapped {
		x, y = y, x
	}
	f.showsClass(f.b.rep(f.b.p.InstanceCell(f.f.Class)))
	f.showsClass(f.b.paramRep(other))
	f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), call(py(fun), str(symbol), x, y))})
	return true
}

var binaryText = map[ast.Operator]string{
	ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "** or pow()", ast.BitOr: "|",
	ast.BitAnd: "&", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>", ast.MatMult: "@",
}

// otherOrder is what Python asks the other operand after a comparison.
var otherOrder = map[string]string{"__lt__": "__gt__", "__gt__": "__lt__", "__le__": "__ge__", "__ge__": "__le__"}

// reflectedElsewhere reports whether another class of the program has the method that Python asks after this one.
func (f *fn) reflectedElsewhere(fn *types.Func) bool {
	name := "__r" + strings.TrimPrefix(fn.Name, "__")
	if strings.HasPrefix(fn.Name, "__r") && fn.Name != "__rshift__" {
		return false
	}
	if swapped := otherOrder[fn.Name]; swapped != "" {
		name = swapped
	}
	for _, c := range f.b.p.Classes {
		written := c.Module == fn.Module && strings.HasPrefix(name, "__r") // see inherit.Operators
		if c != fn.Class && !written && f.b.defines(c, name) && !c.IsSubclass(fn.Class) && !fn.Class.IsSubclass(c) {
			return true
		}
	}
	return false
}

// callIssubclass lowers issubclass(A, B) of classes that are named.
func callIssubclass(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) != 2 {
		return nil
	}
	of, ok := f.classesOf(e.Args[1])
	if !ok {
		ops := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(py("IsSubclassOf"), ops...), rep: boolRep}
	}
	if v := f.b.p.Resolve(f.m, f.f, e.Args[0]); v != nil && v.Class != nil {
		for _, c := range of {
			if v.Class.Derives(c) {
				return &fallibleCall{expr: builtin("true"), rep: boolRep}
			}
		}
		return &fallibleCall{expr: builtin("false"), rep: boolRep}
	}
	if r := f.rep(e.Args[0]); r.Kind != Class || r.Opt {
		ops := f.operandsOf(e.Args, anyRep)
		return &fallibleCall{expr: call(py("IsSubclassOf"), ops...), rep: boolRep}
	}
	x := f.expr(e.Args[0])
	var args []ir.Expr
	for _, c := range of {
		args = append(args, f.classValue(c))
	}
	return &fallibleCall{expr: method(x, "IsSubclass", args...), rep: boolRep}
}

// formats reports whether a class, or one below it, has a __format__, which an f-string calls with an empty spec too.
func (b *builder) formats(c *types.Class) bool {
	for _, d := range descendants(c) {
		if m := d.Lookup("__format__"); m != nil && m.Fn != nil && m.Fn.Stub == nil {
			return true
		}
	}
	return false
}

// orderings are the comparisons that functools.total_ordering derives from the one that the class has: another one is
// the root or its opposite, joined with equality by and, or, or not at all (functools._convert).
var orderings = map[string][]struct {
	name   string
	negate bool
	join   string // "&&" with !=, "||" with ==
}{
	"__lt__": {{"__gt__", true, "&&"}, {"__le__", false, "||"}, {"__ge__", true, ""}},
	"__le__": {{"__ge__", true, "||"}, {"__lt__", false, "&&"}, {"__gt__", true, ""}},
	"__gt__": {{"__lt__", true, "&&"}, {"__ge__", false, "||"}, {"__le__", true, ""}},
	"__ge__": {{"__le__", true, "||"}, {"__gt__", false, "&&"}, {"__lt__", true, ""}},
}

// orderingDecls are the methods that @total_ordering adds to a class.
func (b *builder) orderingDecls(c *types.Class) []ir.Decl {
	decorated := false
	for _, d := range c.Def.DecoratorList {
		decorated = decorated || b.p.IntrinsicOf(c.Module, nil, d) == "total_ordering"
	}
	if !decorated {
		return nil
	}
	for _, root := range []string{"__lt__", "__le__", "__gt__", "__ge__"} {
		m := c.Lookup(root)
		if m == nil || m.Fn == nil || m.Fn.Stub != nil {
			continue
		}
		var decls []ir.Decl
		for _, o := range orderings[root] {
			if have := c.Lookup(o.name); have != nil && have.Fn != nil && have.Fn.Stub == nil {
				continue
			}
			recv := b.receiver(c)
			other := &ir.Var{Want: "other", Type: b.signature(m.Fn).params[0].Go, Declared: true}
			var x ir.Expr = &ir.Call{Fun: &ir.Selector{X: ref(recv), Obj: b.funcObject(m.Fn)}, Args: []ir.Expr{ref(other)}}
			if o.negate {
				x = not(x)
			}
			equal := ir.Expr(call(py("Equal"), ref(recv), ref(other)))
			switch o.join {
			case "&&":
				x = bin("&&", x, not(equal))
			case "||":
				x = bin("||", x, equal)
			}
			decls = append(decls, &ir.Func{Obj: &ir.Object{Python: o.name, Want: dunderNames[o.name], Exported: true, Member: true, Pkg: b.pkg},
				Recv: recv, Params: []*ir.Var{other}, Results: []ir.Type{basic("bool")}, Body: []ir.Stmt{&ir.Return{Results: []ir.Expr{x}}}})
		}
		return decls
	}
	return nil
}
