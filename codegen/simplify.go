package codegen

import (
	"slices"
	"strconv"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Simplification: the same statements as a Go programmer writes them. It runs before variables are declared, so lists
// can be joined without a thought for what is declared in them.

// simplify rewrites a function's body.
func simplify(g *program, body *[]ir.Stmt) {
	everyExpr(body, func(e *ir.Expr) { *e = simplifyExpr(g, *e) })
	everyBlock(body, func(list *[]ir.Stmt) {
		simplifyStmts(list)
		for _, s := range *list {
			expressions(s, bare)
			headers(s, func(h *ir.Stmt) {
				expressions(*h, bare)
				if a, ok := (*h).(*ir.Assign); ok {
					*h = simplifyAssign(a)
				}
			})
		}
	})
}

// simplifyValue rewrites the value of a package-level variable.
func simplifyValue(g *program, d ir.Decl) {
	if v, ok := d.(*ir.VarDecl); ok && v.Value != nil {
		everyOperand(&v.Value, func(e *ir.Expr) { *e = simplifyExpr(g, *e) })
		bare(&v.Value)
	}
}

// simplifyStmts rewrites one list; the lists inside are done.
func simplifyStmts(list *[]ir.Stmt) {
	var out []ir.Stmt
	for _, s := range *list {
		switch x := s.(type) {
		case *ir.Block:
			// { a; b }  →  a; b
			if x.Label == nil || !breaks(x.Body, x.Label, false) {
				out = append(out, x.Body...)
				continue
			}
		case *ir.Assign:
			if dropSelf(x); len(x.Lhs) == 0 {
				continue
			}
			s = simplifyAssign(x)
			if n := len(out); n > 0 && overwrites(x, out[n-1]) {
				out = out[:n-1]
			}
		case *ir.ExprStmt:
			dropNilResult(x.X)
			// Go has no statements of mere values: x → nothing, xs[i] → _ = xs[i]
			bare(&x.X)
			if !canStandAlone(x.X) {
				if pure(x.X) {
					continue
				}
				s = &ir.Assign{At: x.At, Lhs: []ir.Expr{nil}, Rhs: []ir.Expr{x.X}}
			}
		case *ir.For:
			// for true { }  →  for { }
			if b, ok := x.Cond.(*ir.Builtin); ok && b.Name == "true" {
				x.Cond = nil
			}
		case *ir.If:
			if more, ok := simplifyIf(x); ok {
				out = append(out, more...)
				continue
			}
		}
		out = append(out, s)
	}
	*list = out
}

// dropNilResult takes the result of a literal that is called for its effect and never gives an error:
//
//	func() error { f(); return nil }()  →  func() { f() }()
func dropNilResult(e ir.Expr) {
	c, ok := e.(*ir.Call)
	if !ok {
		return
	}
	lit, ok := c.Fun.(*ir.FuncLit)
	if !ok || len(lit.Results) != 1 || basic(lit.Results[0]) != "error" {
		return
	}
	var returns []*ir.Return
	nils := true
	var walk func(list []ir.Stmt)
	walk = func(list []ir.Stmt) {
		for _, st := range list {
			if r, ok := st.(*ir.Return); ok {
				returns = append(returns, r)
				nils = nils && len(r.Results) == 1 && isNil(r.Results[0])
			}
			blocks(st, func(b *[]ir.Stmt) { walk(*b) })
		}
	}
	if walk(lit.Body); !nils {
		return
	}
	lit.Results = nil
	for _, r := range returns {
		r.Results = nil
	}
	if n := len(lit.Body); n > 0 && slices.Contains(returns, asReturn(lit.Body[n-1])) {
		lit.Body = lit.Body[:n-1]
	}
}

func asReturn(st ir.Stmt) *ir.Return {
	r, _ := st.(*ir.Return)
	return r
}

// overwrites reports whether an assignment takes away what the statement before it assigned, unread.
func overwrites(s *ir.Assign, before ir.Stmt) bool {
	b, ok := before.(*ir.Assign)
	if !ok || s.Op != "" || b.Op != "" || len(s.Lhs) != 1 || len(b.Lhs) != 1 || len(s.Rhs) != 1 || len(b.Rhs) != 1 {
		return false
	}
	v := varOf(s.Lhs[0])
	if v == nil || varOf(b.Lhs[0]) != v || !pure(s.Rhs[0]) || !pure(b.Rhs[0]) {
		return false
	}
	read := false
	everyOperand(&s.Rhs[0], func(e *ir.Expr) { read = read || varOf(*e) == v })
	return !read
}

// dropSelf removes what an assignment gives to itself: x = x, which vet reports.
func dropSelf(s *ir.Assign) {
	if s.Op != "" || len(s.Lhs) != len(s.Rhs) {
		return
	}
	var lhs, rhs []ir.Expr
	for i := range s.Lhs {
		if s.Lhs[i] == nil || !samePlace(s.Lhs[i], s.Rhs[i]) {
			lhs, rhs = append(lhs, s.Lhs[i]), append(rhs, s.Rhs[i])
			continue
		}
		for j := range lhs {
			if lhs[j] != nil && samePlace(lhs[j], s.Lhs[i]) {
				lhs[j] = nil // x, x = f(), x: the last one holds
			}
		}
	}
	s.Lhs, s.Rhs = lhs, rhs
}

// samePlace reports whether a and b are the same variable, or the same field of it.
func samePlace(a, b ir.Expr) bool {
	switch a := a.(type) {
	case *ir.VarRef:
		return varOf(b) == a.Var
	case *ir.Selector:
		b, ok := b.(*ir.Selector)
		return ok && a.Obj == b.Obj && samePlace(a.X, b.X)
	}
	return false
}

// simplifyAssign writes an assignment shorter:
//
//	x = x + y  →  x += y
//	x += 1     →  x++
func simplifyAssign(s *ir.Assign) ir.Stmt {
	if len(s.Lhs) != 1 || len(s.Rhs) != 1 {
		return s
	}
	if v := varOf(s.Lhs[0]); v != nil && s.Op == "" {
		if b, ok := s.Rhs[0].(*ir.Binary); ok && binaryPrec[b.Op] >= 4 && varOf(b.X) == v && !mentions(b.Y, v) {
			s.Op, s.Rhs = b.Op, []ir.Expr{b.Y}
		}
	}
	if s.Op == "+" || s.Op == "-" {
		if n, ok := s.Rhs[0].(*ir.IntLit); ok && n.Value == "1" {
			return &ir.IncDec{At: s.At, X: s.Lhs[0], Dec: s.Op == "-"}
		}
	}
	return s
}

// simplifyIf returns what an if is replaced with.
//
//	if c { } else { B }                       →  if !c { B }
//	if c { }                                  →  nothing, if c has no effect
//	if c { A; return } else { B }             →  if c { A; return }; B
//	if true { A } else { B }                  →  A
func simplifyIf(s *ir.If) ([]ir.Stmt, bool) {
	if b, ok := s.Cond.(*ir.Builtin); ok && s.Init == nil && b.Name == "true" && !listEnds(s.Then, true) {
		return s.Then, true
	}
	if b, ok := s.Cond.(*ir.Builtin); ok && s.Init == nil && b.Name == "false" {
		return s.Else, true
	}
	if len(s.Then) == 0 && s.Init == nil {
		if len(s.Else) > 0 {
			s.Cond, s.Then, s.Else = not(s.Cond), s.Else, nil
			return []ir.Stmt{s}, true
		}
		if pure(s.Cond) {
			return nil, true
		}
	}
	if len(s.Else) > 0 && listEnds(s.Then, true) && !initUsed(s.Init, s.Else) {
		rest := s.Else
		s.Else = nil
		return append([]ir.Stmt{s}, rest...), true
	}
	return nil, false
}

// initUsed reports whether the list uses what an if's Init assigns.
func initUsed(init ir.Stmt, list []ir.Stmt) bool {
	a, ok := init.(*ir.Assign)
	if !ok {
		return init != nil
	}
	used := false
	everyExpr(&list, func(e *ir.Expr) {
		for _, l := range a.Lhs {
			if v := varOf(l); v != nil && varOf(*e) == v {
				used = true
			}
		}
	})
	return used
}

// bare removes the parentheses around a whole expression.
func bare(e *ir.Expr) {
	for {
		p, ok := (*e).(*ir.Paren)
		if !ok {
			return
		}
		*e = p.X
	}
}

// simplifyExpr rewrites one expression; its operands are done.
func simplifyExpr(g *program, e ir.Expr) ir.Expr {
	switch x := e.(type) {
	case *ir.Unary:
		if x.Op == "!" {
			return negate(g, x)
		}
	case *ir.Paren:
		// (x) → x, where it parts nothing
		if precOf(x.X) >= precUnary {
			return x.X
		}
	case *ir.Call:
		for i := range x.Args {
			bare(&x.Args[i])
		}
		if r := calledAtOnce(g, x); r != nil {
			return r
		}
	case *ir.Binary:
		if r := foldLogic(x); r != nil {
			return r
		}
		if r := foldComparison(x); r != nil {
			return r
		}
	case *ir.Index:
		bare(&x.Index)
	case *ir.Conv:
		bare(&x.X)
	case *ir.Composite:
		for i := range x.Elems {
			bare(&x.Elems[i])
		}
		keyTuple(x)
	case *ir.FuncLit:
		if f := forwards(g, x); f != nil {
			return f
		}
	}
	return e
}

// foldLogic folds a test whose one side is known: false || x → x. The left side that is dropped must be a constant.
func foldLogic(x *ir.Binary) ir.Expr {
	left, ok := x.X.(*ir.Builtin)
	if !ok || left.Name != "true" && left.Name != "false" || x.Op != "&&" && x.Op != "||" {
		return nil
	}
	if (left.Name == "true") == (x.Op == "&&") {
		return x.Y
	}
	return left
}

// foldComparison folds the comparison of a literal with itself, and of texts that differ.
func foldComparison(x *ir.Binary) ir.Expr {
	if x.Op != "==" && x.Op != "!=" {
		return nil
	}
	same := false
	switch a := x.X.(type) {
	case *ir.IntLit:
		b, ok := x.Y.(*ir.IntLit)
		if !ok || a.Value != b.Value {
			return nil // 10 and 0xA
		}
		same = true
	case *ir.FloatLit:
		b, ok := x.Y.(*ir.FloatLit)
		if !ok || a.Value != b.Value {
			return nil
		}
		same = true
	case *ir.StringLit:
		b, ok := x.Y.(*ir.StringLit)
		if !ok {
			return nil
		}
		same = a.Value == b.Value
	default:
		return nil
	}
	return &ir.Builtin{Name: strconv.FormatBool(same == (x.Op == "=="))}
}

// keyTuple names the fields of the runtime's tuples: vet wants the structs of other packages with keys.
//
//	py.Tuple4[…]{a, b, c, d}  →  py.Tuple4[…]{V0: a, V1: b, V2: c, V3: d}
func keyTuple(c *ir.Composite) {
	t, ok := deref(c.Type).(ir.Named)
	if !ok || t.Pkg != "runtime/py" || c.Keys != nil || len(t.Args) != len(c.Elems) {
		return
	}
	var fields []string
	switch t.Name {
	case "Pair", "Triple":
		fields = []string{"First", "Second", "Third"}
	case "Tuple4", "Tuple5", "Tuple6", "Tuple7", "Tuple8":
		fields = []string{"V0", "V1", "V2", "V3", "V4", "V5", "V6", "V7"}
	default:
		return
	}
	for i := range c.Elems {
		c.Keys = append(c.Keys, &ir.PkgRef{Name: fields[i]})
	}
}

// negate simplifies !x.
//
//	!(a == b)        →  a != b
//	!(a < b)         →  a >= b   not for floats: NaN; only where the type is known
//	!!a              →  a
//	!(!a && b == c)  →  a || b != c
func negate(g *program, x *ir.Unary) ir.Expr {
	if r, ok := inverse(g, x.X); ok {
		return r
	}
	return x
}

var inverseOp = map[string]string{"==": "!=", "!=": "==", "<": ">=", ">=": "<", ">": "<=", "<=": ">", "&&": "||", "||": "&&"}

// inverse returns the negation of x, if there is one that reads no worse than !x.
func inverse(g *program, x ir.Expr) (ir.Expr, bool) {
	switch x := x.(type) {
	case *ir.Paren:
		return inverse(g, x.X)
	case *ir.Unary:
		if x.Op == "!" {
			inner := x.X
			bare(&inner)
			return inner, true
		}
	case *ir.Builtin:
		switch x.Name {
		case "true":
			return &ir.Builtin{Name: "false"}, true
		case "false":
			return &ir.Builtin{Name: "true"}, true
		}
	case *ir.Binary:
		switch x.Op {
		case "==", "!=":
			return &ir.Binary{Op: inverseOp[x.Op], X: x.X, Y: x.Y}, true
		case "<", "<=", ">", ">=":
			if x.Op == ">" && isLength(x.X) && isZero(x.Y) {
				return &ir.Binary{Op: "==", X: x.X, Y: x.Y}, true
			}
			if ordered(g, x.X) && ordered(g, x.Y) {
				return &ir.Binary{Op: inverseOp[x.Op], X: x.X, Y: x.Y}, true
			}
		case "&&", "||":
			// De Morgan, where both sides lose or turn a sign and none gains one.
			a, ok1 := inverse(g, x.X)
			b, ok2 := inverse(g, x.Y)
			if ok1 && ok2 {
				return &ir.Binary{Op: inverseOp[x.Op], X: a, Y: b}, true
			}
		}
	}
	return nil, false
}

// isLength: len(x), or x.Len() of the runtime's containers.
func isLength(e ir.Expr) bool {
	c, ok := e.(*ir.Call)
	if !ok {
		return false
	}
	switch f := c.Fun.(type) {
	case *ir.Builtin:
		return f.Name == "len"
	case *ir.SelectorName:
		return f.Name == "Len" && len(c.Args) == 0
	}
	return false
}

func isZero(e ir.Expr) bool {
	k, ok := e.(*ir.IntLit)
	return ok && k.Value == "0"
}

// ordered reports whether x is known to be of a totally ordered type.
func ordered(g *program, x ir.Expr) bool {
	if isConstant(x) {
		_, float := x.(*ir.FloatLit)
		return !float
	}
	t := basic(g.typeOf(x))
	return t == "string" || numeric[t] && t != "float64" && t != "float32"
}

// not returns the negation of x.
func not(x ir.Expr) ir.Expr {
	if r, ok := inverse(&program{}, x); ok {
		return r
	}
	return &ir.Unary{Op: "!", X: x}
}

// calledAtOnce returns the call, or the value, that is all of a literal that is called where it stands, or nil:
//
//	func() error { return f(x) }()              →  f(x)
//	func() error { return py.KeyError.New() }() →  error(py.KeyError.New())
//	func() []int { return []int{1} }()          →  []int{1}
//
// The second is for what may be of a class of its own; where neither is known to be right the literal stays.
func calledAtOnce(g *program, c *ir.Call) ir.Expr {
	lit, ok := c.Fun.(*ir.FuncLit)
	if !ok || len(lit.Params) > 0 || len(lit.Body) != 1 || len(lit.Results) != 1 {
		return nil
	}
	r, ok := lit.Body[0].(*ir.Return)
	if !ok || len(r.Results) != 1 {
		return nil
	}
	if made, ok := r.Results[0].(*ir.Composite); ok && !made.Addr && sameType(made.Type, lit.Results[0]) {
		return made
	}
	inner, ok := r.Results[0].(*ir.Call)
	if !ok {
		return nil
	}
	if _, ok := lit.Results[0].(ir.Pointer); ok {
		return inner // no other type of a call can be returned as a pointer
	}
	t := g.typeOf(inner)
	if t == nil {
		// The runtime's functions that yield an error yield an error; its methods may make one of a class of their own.
		if basic(lit.Results[0]) != "error" {
			return nil
		}
		if _, ok := inner.Fun.(*ir.PkgRef); !ok {
			return &ir.Conv{Type: lit.Results[0], X: inner}
		}
	} else if !sameType(t, lit.Results[0]) {
		return nil
	}
	return inner
}

// forwards returns the function that a literal only forwards to, or nil:
//
//	func(ctx context.Context) error { return f(ctx) }  →  f
//
// only for a plain function of the program, of the very type: any other callee is an expression whose value may
// change between now and the call.
func forwards(g *program, lit *ir.FuncLit) ir.Expr {
	if len(lit.Body) != 1 {
		return nil
	}
	var e ir.Expr
	switch s := lit.Body[0].(type) {
	case *ir.Return:
		if len(s.Results) == 1 {
			e = s.Results[0]
		}
	case *ir.ExprStmt:
		if len(lit.Results) == 0 {
			e = s.X
		}
	}
	c, ok := e.(*ir.Call)
	if !ok || len(c.Args) != len(lit.Params) || len(c.TypeArgs) > 0 || c.Ellipsis != lit.Variadic {
		return nil
	}
	for i, a := range c.Args {
		if varOf(a) != lit.Params[i] {
			return nil
		}
	}
	f, ok := c.Fun.(*ir.ObjRef)
	if !ok {
		return nil
	}
	d := g.funcs[f.Obj]
	if d == nil || d.Recv != nil || len(d.TypePrm) > 0 ||
		!sameType(funcType(d.Params, d.Variadic, d.Results), funcType(lit.Params, lit.Variadic, lit.Results)) {
		return nil
	}
	return f
}

// pure reports whether evaluating e has no effect and can't panic.
func pure(e ir.Expr) bool {
	switch x := e.(type) {
	case nil, *ir.VarRef, *ir.ObjRef, *ir.PkgRef, *ir.Builtin, *ir.IntLit, *ir.FloatLit, *ir.StringLit, *ir.FuncLit, *ir.TypeExpr, *ir.Instance:
		return true
	case *ir.Selector:
		return pure(x.X)
	case *ir.SelectorName:
		return pure(x.X)
	case *ir.Unary:
		return x.Op != "*" && pure(x.X)
	case *ir.Binary:
		return x.Op != "/" && x.Op != "%" && pure(x.X) && pure(x.Y)
	case *ir.Paren:
		return pure(x.X)
	case *ir.Conv:
		return pure(x.X)
	case *ir.Composite:
		for i := range x.Elems {
			if !pure(x.Elems[i]) || i < len(x.Keys) && !pure(x.Keys[i]) {
				return false
			}
		}
		return true
	case *ir.Call:
		switch f := x.Fun.(type) {
		case *ir.Builtin:
			if !pureBuiltins[f.Name] {
				return false
			}
		case *ir.SelectorName: // of the runtime: py.ValueError.New("…")
			if x.Purity != ir.Pure || !pure(f.X) {
				return false
			}
		default:
			return false
		}
		for _, a := range x.Args {
			if !pure(a) {
				return false
			}
		}
		return true
	}
	return false
}

var pureBuiltins = wordSet("len cap min max new real imag complex")
