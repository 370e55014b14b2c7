package ast

// Inspect calls f for n and, if f returns true, for everything below it, in the order of the source's fields. Parts
// without a position of their own (Arguments, WithItem, MatchCase, Comprehension) are passed through.
func Inspect(n Node, f func(Node) bool) {
	if isNil(n) || !f(n) {
		return
	}
	in := inspector(f)
	switch n := n.(type) {
	case *FunctionDef:
		in.exprs(n.DecoratorList)
		in.params(n.TypeParams)
		in.args(n.Args)
		in.expr(n.Returns)
		in.stmts(n.Body)
	case *AsyncFunctionDef:
		in.exprs(n.DecoratorList)
		in.params(n.TypeParams)
		in.args(n.Args)
		in.expr(n.Returns)
		in.stmts(n.Body)
	case *ClassDef:
		in.exprs(n.DecoratorList)
		in.params(n.TypeParams)
		in.exprs(n.Bases)
		in.keywords(n.Keywords)
		in.stmts(n.Body)
	case *Return:
		in.expr(n.Value)
	case *Delete:
		in.exprs(n.Targets)
	case *Assign:
		in.exprs(n.Targets)
		in.expr(n.Value)
	case *TypeAlias:
		in.expr(n.Name)
		in.params(n.TypeParams)
		in.expr(n.Value)
	case *AugAssign:
		in.expr(n.Target)
		in.expr(n.Value)
	case *AnnAssign:
		in.expr(n.Target)
		in.expr(n.Annotation)
		in.expr(n.Value)
	case *For:
		in.loop(n.Target, n.Iter, n.Body, n.Orelse)
	case *AsyncFor:
		in.loop(n.Target, n.Iter, n.Body, n.Orelse)
	case *While:
		in.expr(n.Test)
		in.stmts(n.Body)
		in.stmts(n.Orelse)
	case *If:
		in.expr(n.Test)
		in.stmts(n.Body)
		in.stmts(n.Orelse)
	case *With:
		in.items(n.Items)
		in.stmts(n.Body)
	case *AsyncWith:
		in.items(n.Items)
		in.stmts(n.Body)
	case *Match:
		in.expr(n.Subject)
		for _, c := range n.Cases {
			Inspect(c.Pattern, f)
			in.expr(c.Guard)
			in.stmts(c.Body)
		}
	case *Raise:
		in.expr(n.Exc)
		in.expr(n.Cause)
	case *Try:
		in.try(n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *TryStar:
		in.try(n.Body, n.Handlers, n.Orelse, n.Finalbody)
	case *Assert:
		in.expr(n.Test)
		in.expr(n.Msg)
	case *Import:
		in.aliases(n.Names)
	case *ImportFrom:
		in.aliases(n.Names)
	case *Expr:
		in.expr(n.Value)
	case *ExceptHandler:
		in.expr(n.Type)
		in.stmts(n.Body)
	case *Arg:
		in.expr(n.Annotation)
	case *Keyword:
		in.expr(n.Value)
	case *MatchValue:
		in.expr(n.Value)
	case *MatchSequence:
		in.patterns(n.Patterns)
	case *MatchMapping:
		in.exprs(n.Keys)
		in.patterns(n.Patterns)
	case *MatchClass:
		in.expr(n.Cls)
		in.patterns(n.Patterns)
		in.patterns(n.KwdPatterns)
	case *MatchAs:
		Inspect(n.Pattern, f)
	case *MatchOr:
		in.patterns(n.Patterns)
	case *TypeVar:
		in.expr(n.Bound)
		in.expr(n.DefaultValue)
	case *ParamSpec:
		in.expr(n.DefaultValue)
	case *TypeVarTuple:
		in.expr(n.DefaultValue)
	case Expression:
		in.below(n)
	}
}

// isNil tells an absent child, whose interface is nil.
func isNil(n Node) bool { return n == nil }

type inspector func(Node) bool

// below visits what an expression is made of.
func (in inspector) below(e Expression) {
	switch e := e.(type) {
	case *BoolOp:
		in.exprs(e.Values)
	case *NamedExpr:
		in.expr(e.Target)
		in.expr(e.Value)
	case *BinOp:
		in.expr(e.Left)
		in.expr(e.Right)
	case *UnaryOp:
		in.expr(e.Operand)
	case *Lambda:
		in.args(e.Args)
		in.expr(e.Body)
	case *IfExp:
		in.expr(e.Test)
		in.expr(e.Body)
		in.expr(e.Orelse)
	case *Dict:
		for i, k := range e.Keys {
			in.expr(k)
			in.expr(e.Values[i])
		}
	case *Set:
		in.exprs(e.Elts)
	case *ListComp:
		in.comp(e.Generators, e.Elt)
	case *SetComp:
		in.comp(e.Generators, e.Elt)
	case *DictComp:
		in.comp(e.Generators, e.Key, e.Value)
	case *GeneratorExp:
		in.comp(e.Generators, e.Elt)
	case *Await:
		in.expr(e.Value)
	case *Yield:
		in.expr(e.Value)
	case *YieldFrom:
		in.expr(e.Value)
	case *Compare:
		in.expr(e.Left)
		in.exprs(e.Comparators)
	case *Call:
		in.expr(e.Func)
		in.exprs(e.Args)
		in.keywords(e.Keywords)
	case *FormattedValue:
		in.expr(e.Value)
		in.expr(e.FormatSpec)
	case *JoinedStr:
		in.exprs(e.Values)
	case *Attribute:
		in.expr(e.Value)
	case *Subscript:
		in.expr(e.Value)
		in.expr(e.Slice)
	case *Starred:
		in.expr(e.Value)
	case *List:
		in.exprs(e.Elts)
	case *Tuple:
		in.exprs(e.Elts)
	case *Slice:
		in.expr(e.Lower)
		in.expr(e.Upper)
		in.expr(e.Step)
	}
}

func (in inspector) expr(e Expression) {
	if e != nil {
		Inspect(e, in)
	}
}

func (in inspector) exprs(list []Expression) {
	for _, e := range list {
		in.expr(e)
	}
}

func (in inspector) stmts(list []Statement) {
	for _, s := range list {
		Inspect(s, in)
	}
}

func (in inspector) patterns(list []Pattern) {
	for _, p := range list {
		Inspect(p, in)
	}
}

func (in inspector) params(list []TypeParam) {
	for _, t := range list {
		Inspect(t, in)
	}
}

func (in inspector) keywords(list []*Keyword) {
	for _, k := range list {
		Inspect(k, in)
	}
}

func (in inspector) aliases(list []*Alias) {
	for _, a := range list {
		Inspect(a, in)
	}
}

func (in inspector) args(a *Arguments) {
	if a == nil {
		return
	}
	for _, list := range [][]*Arg{a.Posonlyargs, a.Args, {a.Vararg}, a.Kwonlyargs, {a.Kwarg}} {
		for _, arg := range list {
			if arg != nil {
				Inspect(arg, in)
			}
		}
	}
	in.exprs(a.Defaults)
	in.exprs(a.KwDefaults)
}

func (in inspector) items(list []*WithItem) {
	for _, it := range list {
		in.expr(it.ContextExpr)
		in.expr(it.OptionalVars)
	}
}

func (in inspector) loop(target, iter Expression, body, orelse []Statement) {
	in.expr(target)
	in.expr(iter)
	in.stmts(body)
	in.stmts(orelse)
}

func (in inspector) try(body []Statement, handlers []*ExceptHandler, orelse, final []Statement) {
	in.stmts(body)
	for _, h := range handlers {
		Inspect(h, in)
	}
	in.stmts(orelse)
	in.stmts(final)
}

func (in inspector) comp(gens []*Comprehension, results ...Expression) {
	for _, g := range gens {
		in.expr(g.Target)
		in.expr(g.Iter)
		in.exprs(g.Ifs)
	}
	in.exprs(results)
}
