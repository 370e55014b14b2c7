package decorate

import (
	"math/big"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Some library functions stand for syntax: operator.add(a, b) is a + b, and operator.itemgetter(1), as the key of a sort,
// lambda x: x[1]. Written as that syntax they need no types of their own.

var binaryOperators = map[string]ast.Operator{
	"add": ast.Add, "sub": ast.Sub, "mul": ast.Mult, "truediv": ast.Div, "floordiv": ast.FloorDiv, "mod": ast.Mod, "pow": ast.Pow,
	"matmul": ast.MatMult, "lshift": ast.LShift, "rshift": ast.RShift, "and_": ast.BitAnd, "or_": ast.BitOr, "xor": ast.BitXor, "concat": ast.Add,
}

var comparisons = map[string]ast.CmpOperator{
	"lt": ast.Lt, "le": ast.LtE, "eq": ast.Eq, "ne": ast.NotEq, "ge": ast.GtE, "gt": ast.Gt, "is_": ast.Is, "is_not": ast.IsNot,
}

var unaryOperators = map[string]ast.UnaryOperator{"neg": ast.USub, "pos": ast.UAdd, "invert": ast.Invert, "inv": ast.Invert, "not_": ast.Not}

// operation is a function of module operator applied to operands; nil if it is none.
func operation(name string, at ast.Span, x []ast.Expression) ast.Expression {
	if op, ok := binaryOperators[name]; ok && len(x) == 2 {
		return &ast.BinOp{Span: at, Left: x[0], Op: op, Right: x[1]}
	}
	if op, ok := comparisons[name]; ok && len(x) == 2 {
		return &ast.Compare{Span: at, Left: x[0], Ops: []ast.CmpOperator{op}, Comparators: x[1:]}
	}
	if op, ok := unaryOperators[name]; ok && len(x) == 1 {
		return &ast.UnaryOp{Span: at, Op: op, Operand: x[0]}
	}
	switch {
	case name == "getitem" && len(x) == 2:
		return &ast.Subscript{Span: at, Value: x[0], Slice: x[1]}
	case name == "contains" && len(x) == 2:
		// The container is evaluated first here, and last in x in y.
		if pureOperand(x[0]) && pureOperand(x[1]) {
			return &ast.Compare{Span: at, Left: x[1], Ops: []ast.CmpOperator{ast.In}, Comparators: x[:1]}
		}
	case name == "abs" && len(x) == 1, name == "truth" && len(x) == 1:
		builtin := map[string]string{"abs": "abs", "truth": "bool"}[name]
		return &ast.Call{Span: at, Func: &ast.Name{Span: at, ID: builtin}, Args: x}
	}
	return nil
}

func pureOperand(e ast.Expression) bool {
	switch e.(type) {
	case *ast.Name, *ast.Constant:
		return true
	}
	return false
}

// textMethods are the methods of str that need no argument: str.upper as a value is lambda x: x.upper().
var textMethods = map[string]bool{
	"upper": true, "lower": true, "strip": true, "lstrip": true, "rstrip": true, "title": true, "capitalize": true, "casefold": true,
	"swapcase": true, "isdigit": true, "isalpha": true, "isalnum": true, "isspace": true, "isupper": true, "islower": true, "istitle": true,
	"isnumeric": true, "isdecimal": true, "isidentifier": true, "isascii": true, "isprintable": true, "split": true, "splitlines": true,
}

// operands is the number that an operation takes.
func operands(name string) int {
	for _, n := range []int{1, 2} {
		x := make([]ast.Expression, n)
		for i := range x {
			x[i] = &ast.Name{}
		}
		if operation(name, ast.Span{}, x) != nil {
			return n
		}
	}
	return 0
}

// lambdaOf makes lambda a, b: body(a, b).
func lambdaOf(at ast.Span, n int, body func(x []ast.Expression) ast.Expression) ast.Expression {
	l := &ast.Lambda{Span: at, Args: &ast.Arguments{}}
	var x []ast.Expression
	for _, name := range []string{"a_", "b_"}[:n] {
		if n == 1 {
			name = "x_"
		}
		l.Args.Args = append(l.Args.Args, &ast.Arg{Span: at, Arg: name})
		x = append(x, &ast.Name{Span: at, ID: name})
	}
	if l.Body = body(x); l.Body == nil {
		return nil
	}
	return l
}

// syntaxOf writes a library function, or a call of one, as the syntax that it stands for; nil for anything else.
func (a *attributes) syntaxOf(e ast.Expression) ast.Expression {
	switch e := e.(type) {
	case *ast.Call:
		if name, ok := a.operatorName(e.Func); ok {
			return a.operatorCall(name, e)
		}
		if out := a.nameOf(e); out != nil {
			return out
		}
		if out := a.spreadPartial(e); out != nil {
			return out
		}
		if out := a.throwOf(e); out != nil {
			return out
		}
		if out := a.partialLambda(e); out != nil {
			return out
		}
		if out := a.keyOf(e); out != nil {
			return out
		}
		return a.handedOn(e)
	case *ast.Subscript:
		return a.versionPart(e)
	case *ast.Name, *ast.Attribute:
		if m, ok := e.(*ast.Attribute); ok && textMethods[m.Attr] && !a.called[m] && a.info.Qualified(m.Value) == "builtins.str" {
			return lambdaOf(e.Pos(), 1, func(x []ast.Expression) ast.Expression {
				return &ast.Call{Span: e.Pos(), Func: &ast.Attribute{Span: e.Pos(), Value: x[0], Attr: m.Attr}}
			})
		}
		if m, ok := e.(*ast.Attribute); ok {
			if out := a.methodValue(m); out != nil {
				return out
			}
		}
		name, ok := a.operatorName(e)
		if n := operands(name); ok && n > 0 {
			return lambdaOf(e.Pos(), n, func(x []ast.Expression) ast.Expression { return operation(name, e.Pos(), x) })
		}
	}
	return nil
}

// version is sys.version_info.
var version = []ast.Const{number(3), number(13), number(0), ast.ConstStr("final"), number(0)}

func number(n int64) ast.Const { return ast.ConstInt{Int: big.NewInt(n)} }

// versionPart writes sys.version_info[0] as 3, and sys.version_info[:2] as (3, 13).
func (a *attributes) versionPart(e *ast.Subscript) ast.Expression {
	if a.info.Qualified(e.Value) != "sys.version_info" {
		return nil
	}
	index := func(x ast.Expression, none int) (int, bool) {
		if x == nil {
			return none, true
		}
		k, ok := x.(*ast.Constant)
		if !ok {
			return 0, false
		}
		n, ok := k.Value.(ast.ConstInt)
		return int(n.Int64()), ok && n.IsInt64() && n.Int64() <= int64(len(version))
	}
	part := func(i int) ast.Expression { return &ast.Constant{Span: e.Span, Value: version[i]} }
	if s, ok := e.Slice.(*ast.Slice); ok {
		from, ok := index(s.Lower, 0)
		to, ok2 := index(s.Upper, len(version))
		if !ok || !ok2 || s.Step != nil {
			return nil
		}
		t := &ast.Tuple{Span: e.Span}
		for i := from; i < to; i++ {
			t.Elts = append(t.Elts, part(i))
		}
		return t
	}
	if i, ok := index(e.Slice, 0); ok && i < len(version) {
		return part(i)
	}
	return nil
}

// nameOf writes getattr(f, "__name__", …), f a function, as f.__name__: it has one.
func (a *attributes) nameOf(e *ast.Call) ast.Expression {
	if len(e.Args) < 2 || a.info.Qualified(e.Func) != "builtins.getattr" {
		return nil
	}
	n, ok := e.Args[0].(*ast.Name)
	k, ok2 := e.Args[1].(*ast.Constant)
	if !ok || !ok2 || k.Value != ast.ConstStr("__name__") && k.Value != ast.ConstStr("__qualname__") {
		return nil
	}
	b := a.info.Use(n)
	if b == nil || b.Scope == nil || !b.Once() || b.Sites[0].Kind != scope.Def {
		return nil
	}
	return &ast.Attribute{Span: e.Span, Value: a.copier.expression(n), Attr: string(k.Value.(ast.ConstStr))}
}

func (a *attributes) operatorName(e ast.Expression) (string, bool) {
	return strings.CutPrefix(a.info.Qualified(e), "operator.")
}

func (a *attributes) operatorCall(name string, e *ast.Call) ast.Expression {
	at := e.Span
	for _, x := range e.Args {
		if _, ok := x.(*ast.Starred); ok {
			return nil
		}
	}
	switch name {
	case "itemgetter", "attrgetter":
		if len(e.Args) == 0 || len(e.Keywords) > 0 {
			return nil
		}
		for _, x := range e.Args {
			if !ast.IsConstant(x) {
				return nil
			}
		}
		return lambdaOf(at, 1, func(x []ast.Expression) ast.Expression {
			var items []ast.Expression
			for _, k := range e.Args {
				items = append(items, a.got(name, at, x[0], k))
			}
			if len(items) == 1 {
				return items[0]
			}
			return &ast.Tuple{Span: at, Elts: items}
		})
	case "methodcaller":
		if len(e.Args) == 0 {
			return nil
		}
		method, ok := e.Args[0].(*ast.Constant)
		if !ok {
			return nil
		}
		text, ok := method.Value.(ast.ConstStr)
		if !ok {
			return nil
		}
		for _, x := range e.Args[1:] {
			if !ast.IsConstant(x) {
				return nil
			}
		}
		for _, k := range e.Keywords {
			if !ast.IsConstant(k.Value) {
				return nil
			}
		}
		return lambdaOf(at, 1, func(x []ast.Expression) ast.Expression {
			c := &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: x[0], Attr: string(text)}}
			for _, v := range e.Args[1:] {
				c.Args = append(c.Args, a.copier.expression(v))
			}
			for _, k := range e.Keywords {
				c.Keywords = append(c.Keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: a.copier.expression(k.Value)})
			}
			return c
		})
	}
	if len(e.Keywords) > 0 || operands(name) != len(e.Args) {
		return nil
	}
	if name == "contains" && !(pureOperand(e.Args[0]) && pureOperand(e.Args[1])) {
		return nil
	}
	var x []ast.Expression
	for _, v := range e.Args {
		x = append(x, a.copier.expression(v))
	}
	return operation(name, at, x)
}

// got is what itemgetter or attrgetter gets with one key.
func (a *attributes) got(name string, at ast.Span, x, key ast.Expression) ast.Expression {
	if name == "itemgetter" {
		return &ast.Subscript{Span: at, Value: x, Slice: a.copier.expression(key)}
	}
	k, _ := key.(*ast.Constant)
	if k == nil {
		return &ast.Attribute{Span: at, Value: x}
	}
	path, _ := k.Value.(ast.ConstStr)
	for _, attr := range strings.Split(string(path), ".") {
		x = &ast.Attribute{Span: at, Value: x, Attr: attr}
	}
	return x
}

// keyOf writes key=d.get of a loop over d itself as key=lambda k: d[k]: the key is there.
//
//	max(counts, key=counts.get)    →    max(counts, key=lambda k: counts[k])
func (a *attributes) keyOf(e *ast.Call) ast.Expression {
	if out := a.compared(e); out != nil {
		return out
	}
	for i, k := range e.Keywords {
		if k.Arg != "key" {
			continue
		}
		if l := a.keyLambda(k.Value); l != nil {
			out := &ast.Call{Span: e.Span, Func: a.copier.expression(e.Func)}
			for _, x := range e.Args {
				out.Args = append(out.Args, a.copier.expression(x))
			}
			for j, other := range e.Keywords {
				v := l
				if i != j {
					v = a.copier.expression(other.Value)
				}
				out.Keywords = append(out.Keywords, &ast.Keyword{Span: other.Span, Arg: other.Arg, Value: v})
			}
			return out
		}
	}
	n, ok := e.Func.(*ast.Name)
	if !ok || len(e.Args) != 1 || a.info.Qualified(n) == "" {
		return nil
	}
	switch a.info.Qualified(n) {
	case "builtins.max", "builtins.min", "builtins.sorted":
	default:
		return nil
	}
	over, ok := e.Args[0].(*ast.Name)
	if !ok {
		return nil
	}
	for i, k := range e.Keywords {
		get, ok := k.Value.(*ast.Attribute)
		if k.Arg != "key" || !ok || get.Attr != "get" {
			continue
		}
		d, ok := get.Value.(*ast.Name)
		if !ok || a.info.Use(d) != a.info.Use(over) {
			continue
		}
		out := &ast.Call{Span: e.Span, Func: a.copier.expression(e.Func), Args: []ast.Expression{a.copier.expression(over)}}
		for j, other := range e.Keywords {
			v := a.copier.expression(other.Value)
			if i == j {
				v = lambdaOf(get.Span, 1, func(x []ast.Expression) ast.Expression {
					return &ast.Subscript{Span: get.Span, Value: a.copier.expression(d), Slice: x[0]}
				})
			}
			out.Keywords = append(out.Keywords, &ast.Keyword{Span: other.Span, Arg: other.Arg, Value: v})
		}
		return out
	}
	return nil
}

// keyLambda writes a key function of the library, or a method of an object, as a lambda: key=abs is key=lambda x: abs(x).
func (a *attributes) keyLambda(e ast.Expression) ast.Expression {
	at := e.Pos()
	switch e := e.(type) {
	case *ast.Name:
		if q := a.info.Qualified(e); q != "builtins.len" && strings.HasPrefix(q, "builtins.") && q != "builtins.None" {
			return lambdaOf(at, 1, func(x []ast.Expression) ast.Expression {
				return &ast.Call{Span: at, Func: a.copier.expression(e), Args: x}
			})
		}
	case *ast.Attribute:
		n, ok := e.Value.(*ast.Name)
		if !ok {
			return nil
		}
		b := a.info.Use(n)
		if e.Attr == "__getitem__" && b != nil && b.Scope != nil {
			return lambdaOf(at, 1, func(x []ast.Expression) ast.Expression {
				return &ast.Subscript{Span: at, Value: a.copier.expression(n), Slice: x[0]}
			})
		}
	}
	return nil
}

// compared writes a sort by a comparison as a call of what sorts so: functools' class of keys would hide the items.
//
//	sorted(xs, key=cmp_to_key(f))    →    _sorted_by_comparison(xs, f, False)
//	xs.sort(key=cmp_to_key(f))       →    xs.__setitem__(slice(None), …): as a statement, xs[:] = …
func (a *attributes) compared(e *ast.Call) ast.Expression {
	if a.info.Qualified(e.Func) != "builtins.sorted" || len(e.Args) != 1 {
		return nil
	}
	return a.comparison(e, e.Args[0])
}

// comparison is the sorted list of items; nil unless the key is a comparison.
func (a *attributes) comparison(e *ast.Call, items ast.Expression) ast.Expression {
	var compare ast.Expression
	var reverse ast.Expression = &ast.Constant{Span: e.Span, Value: ast.ConstBool(false)}
	for _, k := range e.Keywords {
		switch k.Arg {
		case "key":
			c, ok := k.Value.(*ast.Call)
			if !ok || a.info.Qualified(c.Func) != "functools.cmp_to_key" || len(c.Args) != 1 {
				return nil
			}
			compare = c.Args[0]
		case "reverse":
			reverse = a.copier.expression(k.Value)
		default:
			return nil
		}
	}
	if compare == nil {
		return nil
	}
	a.sorts = true
	return &ast.Call{Span: e.Span, Func: &ast.Name{Span: e.Span, ID: a.sorter}, Args: []ast.Expression{a.copier.expression(items), a.copier.expression(compare), reverse}}
}

// sortStatement is compared for xs.sort(key=cmp_to_key(f)), a statement.
func (a *attributes) sortStatement(st ast.Statement) ast.Statement {
	x, ok := st.(*ast.Expr)
	if !ok {
		return nil
	}
	c, ok := x.Value.(*ast.Call)
	if !ok || len(c.Args) > 0 {
		return nil
	}
	m, ok := c.Func.(*ast.Attribute)
	if !ok || m.Attr != "sort" {
		return nil
	}
	list := a.comparison(c, m.Value)
	if list == nil {
		return nil
	}
	to := &ast.Subscript{Span: st.Pos(), Value: a.copier.expression(m.Value), Slice: &ast.Slice{Span: st.Pos()}, Ctx: ast.Store}
	return &ast.Assign{Span: st.Pos(), Targets: []ast.Expression{to}, Value: list}
}

// alias is a variable that stands for a method of an object, or a partial of a library function, and is only called.
type alias struct {
	object ast.Expression // of object.method
	method string
	call   *ast.Call // of partial(f, …)
}

// findAliases finds them. What the variable was given can be written at its calls, as neither object nor variable is
// ever another.
//
//	add = seen.add                          show = partial(print, "->", end="!\n")
//	add(1)    →    seen.add(1)              show(x)    →    print("->", x, end="!\n")
func (a *attributes) findAliases(m *ast.Module) {
	called := map[*ast.Name]bool{}
	var assigns []*ast.Assign
	ast.Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Call:
			if f, ok := n.Func.(*ast.Name); ok {
				called[f] = true
			}
		case *ast.Assign:
			assigns = append(assigns, n)
		}
		return true
	})
	for _, st := range assigns {
		if len(st.Targets) != 1 {
			continue
		}
		t, ok := st.Targets[0].(*ast.Name)
		if !ok {
			continue
		}
		b := a.info.Use(t)
		if b == nil || !b.Once() || b.Scope.Kind == scope.Class {
			continue
		}
		only := len(b.Reads) > 0
		for _, r := range b.Reads {
			only = only && called[r] && a.info.Bound(r) == scope.Always
		}
		if !only {
			continue
		}
		switch v := st.Value.(type) {
		case *ast.Attribute:
			switch obj := v.Value.(type) {
			case *ast.Name:
				ob := a.info.Use(obj)
				if methodsOfBuiltins[v.Attr] && ob != nil && ob.Scope != nil && !ob.Unbinds() && len(ob.Sites) == 1 && ob.Scope.Kind != scope.Class {
					a.aliases[b] = &alias{object: obj, method: v.Attr}
				}
			case *ast.Constant:
				a.aliases[b] = &alias{object: obj, method: v.Attr}
			}
		case *ast.Call:
			if a.info.Qualified(v.Func) == "functools.partial" && a.libraryPartial(v) {
				a.aliases[b] = &alias{call: v}
			}
		}
	}
}

// methodsOfBuiltins are those that people give short names to.
var methodsOfBuiltins = map[string]bool{
	"append": true, "extend": true, "pop": true, "popleft": true, "appendleft": true, "add": true, "discard": true, "remove": true,
	"get": true, "setdefault": true, "update": true, "items": true, "keys": true, "values": true, "join": true, "write": true,
	"startswith": true, "endswith": true, "split": true, "strip": true, "lower": true, "upper": true, "format": true, "replace": true,
	"put": true, "put_nowait": true, "get_nowait": true, "insert": true, "index": true, "count": true, "sort": true,
}

// libraryPartial: partial(print, "->", end=""), of a function that is not the program's, with arguments that are constants.
func (a *attributes) libraryPartial(c *ast.Call) bool {
	if len(c.Args) == 0 || a.info.Qualified(c.Args[0]) == "" {
		return false
	}
	for _, x := range c.Args[1:] {
		if !ast.IsConstant(x) {
			return false
		}
	}
	for _, k := range c.Keywords {
		if n, ok := k.Value.(*ast.Name); k.Arg == "" || !ast.IsConstant(k.Value) && !(ok && a.info.Qualified(n) != "") {
			return false
		}
	}
	return true
}

// dealias writes what a variable stands for at a call of it.
func (a *attributes) dealias(e *ast.Call) ast.Expression {
	n, ok := e.Func.(*ast.Name)
	if !ok {
		return nil
	}
	al := a.aliases[a.info.Use(n)]
	if al == nil {
		return nil
	}
	out := &ast.Call{Span: e.Span}
	given := map[string]bool{}
	for _, k := range e.Keywords {
		given[k.Arg] = true
	}
	if al.call == nil {
		out.Func = &ast.Attribute{Span: n.Span, Value: a.copier.expression(al.object), Attr: al.method}
	} else {
		out.Func = a.copier.expression(al.call.Args[0])
		for _, x := range al.call.Args[1:] {
			out.Args = append(out.Args, a.copier.expression(x))
		}
		for _, k := range al.call.Keywords {
			if !given[k.Arg] {
				out.Keywords = append(out.Keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: a.copier.expression(k.Value)})
			}
		}
	}
	for _, x := range e.Args {
		out.Args = append(out.Args, a.copier.expression(x))
	}
	for _, k := range e.Keywords {
		out.Keywords = append(out.Keywords, &ast.Keyword{Span: k.Span, Arg: k.Arg, Value: a.copier.expression(k.Value)})
	}
	return out
}

// aliased reports whether a statement only gives such a variable its value: it goes.
func (a *attributes) aliased(st ast.Statement) bool {
	as, ok := st.(*ast.Assign)
	if !ok || len(as.Targets) != 1 {
		return false
	}
	n, ok := as.Targets[0].(*ast.Name)
	return ok && a.aliases[a.info.Use(n)] != nil
}
