package scope

import (
	"fmt"

	"github.com/gosyncio/gosyncio/ast"
)

func (c *collector) statements(list []ast.Statement) {
	for _, s := range list {
		c.statement(s)
	}
}

func (c *collector) statement(s ast.Statement) {
	start := len(c.occ)
	defer func() { c.ranges[s] = [2]int{start, len(c.occ)} }()
	switch s := s.(type) {
	case *ast.FunctionDef:
		c.function(s, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, false)
	case *ast.AsyncFunctionDef:
		c.function(s, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, true)
	case *ast.ClassDef:
		c.class(s)
	case *ast.Return:
		if s.Value != nil {
			c.functionScope().Returns = true
		}
		c.optional(s.Value)
	case *ast.Delete:
		for _, t := range s.Targets {
			c.target(t, Deleted, s)
		}
	case *ast.Assign:
		c.expression(s.Value)
		for _, t := range s.Targets {
			c.target(t, Assigned, s)
		}
	case *ast.TypeAlias:
		c.typeAlias(s)
	case *ast.AugAssign:
		if n, ok := s.Target.(*ast.Name); ok {
			c.bind(Augmented, n.ID, n, s)
			c.expression(s.Value)
			return
		}
		c.target(s.Target, Augmented, s)
		c.expression(s.Value)
	case *ast.AnnAssign:
		c.annotated(s)
	case *ast.For:
		c.expression(s.Iter)
		c.target(s.Target, ForTarget, s)
		c.statements(s.Body)
		c.statements(s.Orelse)
	case *ast.AsyncFor:
		c.expression(s.Iter)
		c.target(s.Target, ForTarget, s)
		c.statements(s.Body)
		c.statements(s.Orelse)
	case *ast.While:
		c.expression(s.Test)
		c.statements(s.Body)
		c.statements(s.Orelse)
	case *ast.If:
		c.expression(s.Test)
		c.statements(s.Body)
		c.statements(s.Orelse)
	case *ast.With:
		c.with(s, s.Items, s.Body)
	case *ast.AsyncWith:
		c.with(s, s.Items, s.Body)
	case *ast.Match:
		c.expression(s.Subject)
		for _, mc := range s.Cases {
			c.pattern(mc.Pattern, mc)
			c.optional(mc.Guard)
			c.statements(mc.Body)
		}
	case *ast.Raise:
		c.optional(s.Exc)
		c.optional(s.Cause)
	case *ast.Try:
		c.try(s, s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *ast.TryStar:
		c.try(s, s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *ast.Assert:
		c.expression(s.Test)
		c.optional(s.Msg)
	case *ast.Import:
		for _, a := range s.Names {
			c.bind(Import, ImportedName(a), a, s)
		}
	case *ast.ImportFrom:
		c.importFrom(s)
	case *ast.Global:
		c.declare(s, s.Names, true)
	case *ast.Nonlocal:
		c.declare(s, s.Names, false)
	case *ast.Expr:
		c.expression(s.Value)
	case *ast.Pass, *ast.Break, *ast.Continue:
	default:
		panic(fmt.Sprintf("scope: statement %T", s))
	}
}

// ImportedName is the name that an Alias of an import statement binds: "import a.b" binds a.
func ImportedName(a *ast.Alias) string {
	if a.Asname != "" {
		return a.Asname
	}
	for i := range len(a.Name) {
		if a.Name[i] == '.' {
			return a.Name[:i]
		}
	}
	return a.Name
}

func (c *collector) importFrom(s *ast.ImportFrom) {
	if s.Module == "__future__" && s.Level == 0 {
		for _, a := range s.Names {
			if a.Name == "annotations" {
				c.future = true
			}
		}
	}
	for _, a := range s.Names {
		if a.Name != "*" {
			c.bind(Import, ImportedName(a), a, s)
			continue
		}
		if c.scope.Kind != Module {
			c.syntaxError(s.Pos(), "import * only allowed at module level")
			continue
		}
		known := false
		if c.opts.Star != nil {
			var names []string
			names, known = c.opts.Star(s)
			for _, name := range names {
				c.bind(StarImport, name, a, s)
			}
		}
		c.scope.star = c.scope.star || !known
	}
}

// functionScope is the function, lambda, class or module whose code the current place belongs to.
func (c *collector) functionScope() *Scope {
	s := c.scope
	for s.Kind == Comprehension || s.Kind == TypeParams || s.Kind == TypeValue {
		s = s.Parent
	}
	return s
}

func (c *collector) function(node ast.Statement, name string, args *ast.Arguments, body []ast.Statement,
	decorators []ast.Expression, returns ast.Expression, params []ast.TypeParam, async bool) {
	c.expressions(decorators)
	c.defaults(args)
	inner := func() {
		c.argAnnotations(args)
		c.annotation(returns)
		c.in(Function, node, name, func(s *Scope) {
			s.Async = async
			c.params(args, node)
			c.statements(body)
		})
	}
	c.generic(node, params, inner)
	c.bind(Def, name, node, node)
}

// generic runs inner in the scope of the type parameters, if there are any.
func (c *collector) generic(node any, params []ast.TypeParam, inner func()) {
	if len(params) == 0 {
		inner()
		return
	}
	c.in(TypeParams, node, "", func(*Scope) {
		for _, p := range params {
			c.typeParam(p)
		}
		inner()
	})
}

func (c *collector) typeParam(p ast.TypeParam) {
	lazily := func(e ast.Expression) {
		if e != nil {
			c.in(TypeValue, e, "", func(*Scope) { c.expression(e) })
		}
	}
	switch p := p.(type) {
	case *ast.TypeVar:
		c.bind(TypeParam, p.Name, p, p)
		lazily(p.Bound)
		lazily(p.DefaultValue)
	case *ast.ParamSpec:
		c.bind(TypeParam, p.Name, p, p)
		lazily(p.DefaultValue)
	case *ast.TypeVarTuple:
		c.bind(TypeParam, p.Name, p, p)
		lazily(p.DefaultValue)
	default:
		panic(fmt.Sprintf("scope: type parameter %T", p))
	}
}

func (c *collector) typeAlias(s *ast.TypeAlias) {
	c.generic(s, s.TypeParams, func() {
		c.in(TypeValue, s.Value, "", func(*Scope) { c.expression(s.Value) })
	})
	if n, ok := s.Name.(*ast.Name); ok {
		c.bind(TypeAlias, n.ID, n, s)
	}
}

func (c *collector) class(s *ast.ClassDef) {
	c.expressions(s.DecoratorList)
	c.generic(s, s.TypeParams, func() {
		c.expressions(s.Bases)
		c.keywords(s.Keywords)
		c.in(Class, s, s.Name, func(scope *Scope) {
			for _, name := range classNames {
				c.implicit(scope, name)
			}
			c.statements(s.Body)
		})
	})
	c.bind(ClassDef, s.Name, s, s)
}

func (c *collector) defaults(a *ast.Arguments) {
	c.expressions(a.Defaults)
	for _, d := range a.KwDefaults {
		c.optional(d)
	}
}

func eachArg(a *ast.Arguments, visit func(*ast.Arg)) {
	for _, list := range [][]*ast.Arg{a.Posonlyargs, a.Args} {
		for _, arg := range list {
			visit(arg)
		}
	}
	if a.Vararg != nil {
		visit(a.Vararg)
	}
	for _, arg := range a.Kwonlyargs {
		visit(arg)
	}
	if a.Kwarg != nil {
		visit(a.Kwarg)
	}
}

func (c *collector) argAnnotations(a *ast.Arguments) {
	eachArg(a, func(arg *ast.Arg) { c.annotation(arg.Annotation) })
}

func (c *collector) params(a *ast.Arguments, stmt any) {
	seen := map[string]bool{}
	eachArg(a, func(arg *ast.Arg) {
		if seen[arg.Arg] {
			c.syntaxError(arg.Span, "duplicate argument '%s' in function definition", arg.Arg)
			return
		}
		seen[arg.Arg] = true
		c.bind(Param, arg.Arg, arg, stmt)
	})
}

// annotation visits an annotation of a parameter, result, module or class variable: evaluated in place, unless the
// module asks for PEP 563.
func (c *collector) annotation(e ast.Expression) { c.annotationIf(e, !c.future) }

func (c *collector) annotationIf(e ast.Expression, evaluated bool) {
	saved := c.inert
	c.inert = c.inert || !evaluated
	c.optional(e)
	c.inert = saved
}

// annotated visits "x: T = v". A plain name becomes local even without a value; its annotation is not evaluated in
// a function (compiler_annassign in Python/compile.c).
func (c *collector) annotated(s *ast.AnnAssign) {
	n, plain := s.Target.(*ast.Name)
	if plain && s.Simple != 0 {
		if d := c.scope.decls[c.scope.mangle(n.ID)]; d != nil && c.scope.Kind != Module {
			word := "nonlocal"
			if d.global {
				word = "global"
			}
			c.syntaxError(s.Span, "annotated name '%s' can't be %s", n.ID, word)
		}
	}
	c.optional(s.Value)
	kind := Assigned
	if s.Value == nil {
		kind = Annotated
	}
	if plain && s.Simple == 0 && s.Value == nil {
		c.read(n) // "(x): int" neither binds nor declares
	} else {
		c.target(s.Target, kind, s)
	}
	local := c.functionScope().Kind == Function
	c.annotationIf(s.Annotation, !c.future && !(local && plain))
}

func (c *collector) with(stmt ast.Statement, items []*ast.WithItem, body []ast.Statement) {
	f := c.functionScope()
	f.Withs = append(f.Withs, stmt)
	for _, item := range items {
		c.expression(item.ContextExpr)
		if item.OptionalVars != nil {
			c.target(item.OptionalVars, WithAs, stmt)
		}
	}
	c.statements(body)
}

func (c *collector) try(stmt ast.Statement, body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement) {
	catches := catchesNameError(handlers)
	if catches {
		c.lax++
	}
	c.statements(body)
	if catches {
		c.lax--
	}
	for _, h := range handlers {
		c.optional(h.Type)
		if h.Name != "" {
			c.bind(ExceptAs, h.Name, h, stmt)
		}
		c.statements(h.Body)
	}
	c.statements(orelse)
	c.statements(final)
}

// catchesNameError reports whether a handler is written for NameError or for everything.
func catchesNameError(handlers []*ast.ExceptHandler) bool {
	for _, h := range handlers {
		types := []ast.Expression{h.Type}
		if t, ok := h.Type.(*ast.Tuple); ok {
			types = t.Elts
		}
		for _, t := range types {
			if t == nil {
				return true
			}
			if n, ok := t.(*ast.Name); ok {
				switch n.ID {
				case "NameError", "UnboundLocalError", "Exception", "BaseException":
					return true
				}
			}
		}
	}
	return false
}

// target visits what is assigned to, deleted, or bound by for and with.
func (c *collector) target(e ast.Expression, kind SiteKind, stmt any) {
	switch e := e.(type) {
	case *ast.Name:
		c.bind(kind, e.ID, e, stmt)
	case *ast.Tuple:
		for _, t := range e.Elts {
			c.target(t, kind, stmt)
		}
	case *ast.List:
		for _, t := range e.Elts {
			c.target(t, kind, stmt)
		}
	case *ast.Starred:
		c.target(e.Value, kind, stmt)
	default: // Attribute, Subscript: binds no name
		c.expression(e)
	}
}

func (c *collector) pattern(p ast.Pattern, mc *ast.MatchCase) {
	patterns := func(list []ast.Pattern) {
		for _, p := range list {
			c.pattern(p, mc)
		}
	}
	switch p := p.(type) {
	case *ast.MatchValue:
		c.expression(p.Value)
	case *ast.MatchSingleton:
	case *ast.MatchSequence:
		patterns(p.Patterns)
	case *ast.MatchMapping:
		c.expressions(p.Keys)
		patterns(p.Patterns)
		if p.Rest != "" {
			c.bind(Capture, p.Rest, p, mc)
		}
	case *ast.MatchClass:
		c.expression(p.Cls)
		patterns(p.Patterns)
		patterns(p.KwdPatterns)
	case *ast.MatchStar:
		if p.Name != "" {
			c.bind(Capture, p.Name, p, mc)
		}
	case *ast.MatchAs:
		if p.Pattern != nil {
			c.pattern(p.Pattern, mc)
		}
		if p.Name != "" {
			c.bind(Capture, p.Name, p, mc)
		}
	case *ast.MatchOr:
		patterns(p.Patterns)
	default:
		panic(fmt.Sprintf("scope: pattern %T", p))
	}
}

func (c *collector) expressions(list []ast.Expression) {
	for _, e := range list {
		c.optional(e)
	}
}

func (c *collector) optional(e ast.Expression) {
	if e != nil {
		c.expression(e)
	}
}

func (c *collector) keywords(list []*ast.Keyword) {
	for _, k := range list {
		c.expression(k.Value)
	}
}

func (c *collector) expression(e ast.Expression) {
	switch e := e.(type) {
	case *ast.BoolOp:
		c.expressions(e.Values)
	case *ast.NamedExpr:
		c.namedExpr(e)
	case *ast.BinOp:
		c.expression(e.Left)
		c.expression(e.Right)
	case *ast.UnaryOp:
		c.expression(e.Operand)
	case *ast.Lambda:
		c.defaults(e.Args)
		c.in(Lambda, e, "", func(*Scope) {
			c.params(e.Args, e)
			c.expression(e.Body)
		})
	case *ast.IfExp:
		c.expression(e.Test)
		c.expression(e.Body)
		c.expression(e.Orelse)
	case *ast.Dict:
		for i, k := range e.Keys {
			c.optional(k)
			c.expression(e.Values[i])
		}
	case *ast.Set:
		c.expressions(e.Elts)
	case *ast.ListComp:
		c.comprehension(e, e.Generators, e.Elt)
	case *ast.SetComp:
		c.comprehension(e, e.Generators, e.Elt)
	case *ast.DictComp:
		c.comprehension(e, e.Generators, e.Key, e.Value)
	case *ast.GeneratorExp:
		c.comprehension(e, e.Generators, e.Elt)
	case *ast.Await:
		c.markAsync()
		c.expression(e.Value)
	case *ast.Yield:
		c.functionScope().Generator = true
		c.optional(e.Value)
	case *ast.YieldFrom:
		c.functionScope().Generator = true
		c.expression(e.Value)
	case *ast.Compare:
		c.expression(e.Left)
		c.expressions(e.Comparators)
	case *ast.Call:
		c.expression(e.Func)
		c.expressions(e.Args)
		c.keywords(e.Keywords)
	case *ast.FormattedValue:
		c.expression(e.Value)
		c.optional(e.FormatSpec)
	case *ast.JoinedStr:
		c.expressions(e.Values)
	case *ast.Constant:
	case *ast.Attribute:
		c.expression(e.Value)
	case *ast.Subscript:
		c.expression(e.Value)
		c.expression(e.Slice)
	case *ast.Starred:
		c.expression(e.Value)
	case *ast.Name:
		c.read(e)
	case *ast.List:
		c.expressions(e.Elts)
	case *ast.Tuple:
		c.expressions(e.Elts)
	case *ast.Slice:
		c.optional(e.Lower)
		c.optional(e.Upper)
		c.optional(e.Step)
	default:
		panic(fmt.Sprintf("scope: expression %T", e))
	}
}

// markAsync marks the comprehensions around an await: they are asynchronous, up to the function.
func (c *collector) markAsync() {
	for s := c.scope; s.Kind == Comprehension; s = s.Parent {
		s.Async = true
		if s.Lazy {
			return
		}
	}
}

// comprehension visits a comprehension. Its first iterable belongs to the scope around it.
func (c *collector) comprehension(node ast.Expression, generators []*ast.Comprehension, elts ...ast.Expression) {
	iterable := func(e ast.Expression) {
		c.iterOf++
		c.expression(e)
		c.iterOf--
	}
	iterable(generators[0].Iter)
	_, lazy := node.(*ast.GeneratorExp)
	c.in(Comprehension, node, "", func(s *Scope) {
		s.Lazy, s.Generator = lazy, lazy
		for i, g := range generators {
			if i > 0 {
				iterable(g.Iter)
			}
			if g.IsAsync {
				c.markAsync()
			}
			c.target(g.Target, CompTarget, g)
			c.expressions(g.Ifs)
		}
		c.expressions(elts)
	})
}

// namedExpr visits a walrus. In a comprehension it binds in the function (or module) around all comprehensions:
// symtable_extend_namedexpr_scope, whose errors these are.
func (c *collector) namedExpr(e *ast.NamedExpr) {
	n, ok := e.Target.(*ast.Name)
	if !ok { // the parser has refused it
		c.expression(e.Target)
		c.expression(e.Value)
		return
	}
	if c.iterOf > 0 {
		c.syntaxError(e.Span, "assignment expression cannot be used in a comprehension iterable expression")
	}
	c.expression(e.Value)
	s := c.scope
	for ; s.Kind == Comprehension; s = s.Parent {
		if s.local[s.mangle(n.ID)] != nil { // all that a comprehension binds itself are its targets
			c.syntaxError(n.Span, "assignment expression cannot rebind comprehension iteration variable '%s'", n.ID)
			return
		}
	}
	if s != c.scope {
		switch s.Kind {
		case Class:
			c.syntaxError(e.Span, "assignment expression within a comprehension cannot be used in a class body")
			return
		case TypeParams, TypeValue:
			c.syntaxError(e.Span, "assignment expression within a comprehension cannot be used within the definition of a generic")
			return
		}
	}
	c.bindIn(s, Walrus, n.ID, n, e)
}
