package parser

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
)

// This file finds the errors that CPython's symbol table finds
// (Python/symtable.c): names declared global or nonlocal at the wrong place,
// names given twice, expressions where their scope allows none. It follows the
// order in which symtable.c visits the tree, because the first error is the one
// that CPython reports.

// scopeKind is symtable.c's block type.
type scopeKind uint8

const (
	scopeModule scopeKind = iota
	scopeClass
	scopeFunction
	scopeAnnotation // under from __future__ import annotations
	scopeTypeAlias
	scopeTypeParams   // of a generic function, class or alias
	scopeTypeVariable // a bound, constraint or default
)

// use is a set of symtable.c's DEF_… flags.
type use uint16

const (
	defGlobal use = 1 << iota
	defLocal
	defParam
	defNonlocal
	used
	defImport
	defAnnotated
	defIteration // a comprehension's variable
	defTypeParam
)

// scope is a symbol table entry.
type scope struct {
	kind          scopeKind
	info          string // of a scopeTypeVariable: what it is
	comprehension string // what kind of comprehension it is the scope of; "" for none
	class         string // the class whose private names are mangled here
	symbols       map[string]use
	order         []string // of symbols
	directives    []directive
	children      []*scope
	inTarget      bool // in a comprehension's variables
	inIterable    int  // in how many comprehensions' iterables
}

// directive is a global or nonlocal declaration of one name, real or made by
// a walrus in a comprehension.
type directive struct {
	name string
	span ast.Span
}

// symbolChecker walks a module.
type symbolChecker struct {
	errors            *[]*syntaxError
	stack             []*scope
	futureAnnotations bool
}

// checkSymbols reports what the symbol table has against a module.
func checkSymbols(m *ast.Module, futureAnnotations bool, errors *[]*syntaxError) {
	c := &symbolChecker{errors: errors, futureAnnotations: futureAnnotations}
	top := c.enter(scopeModule)
	c.statements(m.Body)
	c.leave()
	c.analyze(top, nil, map[string]bool{}, map[string]bool{})
}

func (c *symbolChecker) fail(at ast.Span, message string) {
	*c.errors = append(*c.errors, &syntaxError{code: CodeNames, message: message, span: at})
}

func (c *symbolChecker) current() *scope { return c.stack[len(c.stack)-1] }

func (c *symbolChecker) enter(kind scopeKind) *scope {
	s := &scope{kind: kind, symbols: map[string]use{}}
	if len(c.stack) > 0 {
		parent := c.current()
		s.class = parent.class
		parent.children = append(parent.children, s)
	}
	c.stack = append(c.stack, s)
	return s
}

func (c *symbolChecker) leave() { c.stack = c.stack[:len(c.stack)-1] }

// mangle is what a private name is called inside of a class.
func (s *scope) mangle(name string) string {
	class := strings.TrimLeft(s.class, "_")
	if class == "" || !strings.HasPrefix(name, "__") || strings.HasSuffix(name, "__") || strings.Contains(name, ".") {
		return name
	}
	return "_" + class + name
}

func (s *scope) lookup(name string) use { return s.symbols[s.mangle(name)] }

// define is symtable_add_def.
func (c *symbolChecker) define(name string, flag use, at ast.Span) {
	c.defineIn(c.current(), name, flag, at)
}

func (c *symbolChecker) defineIn(s *scope, name string, flag use, at ast.Span) {
	name = s.mangle(name)
	old, known := s.symbols[name]
	switch {
	case flag&defParam != 0 && old&defParam != 0:
		c.fail(at, "duplicate argument '"+name+"' in function definition")
	case flag&defTypeParam != 0 && old&defTypeParam != 0:
		c.fail(at, "duplicate type parameter '"+name+"'")
	}
	if s.inTarget {
		if (old|flag)&(defGlobal|defNonlocal) != 0 {
			c.fail(at, "comprehension inner loop cannot rebind assignment expression target '"+name+"'")
		}
		flag |= defIteration
	}
	if !known {
		s.order = append(s.order, name)
	}
	s.symbols[name] = old | flag
}

func (c *symbolChecker) statements(body []ast.Statement) {
	for _, s := range body {
		c.statement(s)
	}
}

func (c *symbolChecker) statement(s ast.Statement) {
	switch s := s.(type) {
	case *ast.FunctionDef:
		c.function(s)
	case *ast.AsyncFunctionDef:
		def := ast.FunctionDef(*s)
		c.function(&def)
	case *ast.ClassDef:
		c.classDef(s)
	case *ast.Return:
		c.expression(s.Value)
	case *ast.Delete:
		c.expressions(s.Targets)
	case *ast.Assign:
		c.expressions(s.Targets)
		c.expression(s.Value)
	case *ast.TypeAlias:
		c.typeAlias(s)
	case *ast.AugAssign:
		c.expression(s.Target)
		c.expression(s.Value)
	case *ast.AnnAssign:
		c.annAssign(s)
	case *ast.For:
		c.loop(s.Target, s.Iter, s.Body, s.Orelse)
	case *ast.AsyncFor:
		c.loop(s.Target, s.Iter, s.Body, s.Orelse)
	case *ast.While:
		c.expression(s.Test)
		c.statements(s.Body)
		c.statements(s.Orelse)
	case *ast.If:
		c.expression(s.Test)
		c.statements(s.Body)
		c.statements(s.Orelse)
	case *ast.With:
		c.withItems(s.Items, s.Body)
	case *ast.AsyncWith:
		c.withItems(s.Items, s.Body)
	case *ast.Match:
		c.expression(s.Subject)
		for _, m := range s.Cases {
			c.pattern(m.Pattern)
			c.expression(m.Guard)
			c.statements(m.Body)
		}
	case *ast.Raise:
		c.expression(s.Exc)
		c.expression(s.Cause)
	case *ast.Try:
		c.try(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *ast.TryStar:
		c.try(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *ast.Assert:
		c.expression(s.Test)
		c.expression(s.Msg)
	case *ast.Import:
		c.imports(s.Names)
	case *ast.ImportFrom:
		c.imports(s.Names)
	case *ast.Global:
		c.declare(s.Names, s.Span, defGlobal, "global")
	case *ast.Nonlocal:
		c.declare(s.Names, s.Span, defNonlocal, "nonlocal")
	case *ast.Expr:
		c.expression(s.Value)
	case *ast.Pass, *ast.Break, *ast.Continue:
	}
}

func (c *symbolChecker) function(f *ast.FunctionDef) {
	c.define(f.Name, defLocal, f.Span)
	c.expressions(f.Args.Defaults)
	c.expressions(f.Args.KwDefaults)
	c.expressions(f.DecoratorList)
	if len(f.TypeParams) > 0 {
		c.enter(scopeTypeParams)
		c.typeParams(f.TypeParams)
	}
	c.annotations(f.Args, f.Returns)
	c.enter(scopeFunction)
	c.parameters(f.Args)
	c.statements(f.Body)
	c.leave()
	if len(f.TypeParams) > 0 {
		c.leave()
	}
}

func (c *symbolChecker) classDef(class *ast.ClassDef) {
	c.define(class.Name, defLocal, class.Span)
	c.expressions(class.DecoratorList)
	if len(class.TypeParams) > 0 {
		c.enter(scopeTypeParams).class = class.Name
		c.typeParams(class.TypeParams)
	}
	c.expressions(class.Bases)
	c.keywords(class.Keywords)
	c.enter(scopeClass).class = class.Name
	c.statements(class.Body)
	c.leave()
	if len(class.TypeParams) > 0 {
		c.leave()
	}
}

func (c *symbolChecker) typeAlias(s *ast.TypeAlias) {
	c.expression(s.Name)
	if len(s.TypeParams) > 0 {
		c.enter(scopeTypeParams)
		c.typeParams(s.TypeParams)
	}
	c.enter(scopeTypeAlias)
	c.expression(s.Value)
	c.leave()
	if len(s.TypeParams) > 0 {
		c.leave()
	}
}

func (c *symbolChecker) annAssign(s *ast.AnnAssign) {
	if name, ok := s.Target.(*ast.Name); ok {
		old := c.current().lookup(name.ID)
		if old&(defGlobal|defNonlocal) != 0 && len(c.stack) > 1 && s.Simple != 0 {
			word := "global"
			if old&defGlobal == 0 {
				word = "nonlocal"
			}
			c.fail(s.Span, "annotated name '"+name.ID+"' can't be "+word)
		}
		if s.Simple != 0 {
			c.define(name.ID, defAnnotated|defLocal, name.Span)
		} else if s.Value != nil {
			c.define(name.ID, defLocal, name.Span)
		}
	} else {
		c.expression(s.Target)
	}
	c.annotation(s.Annotation)
	c.expression(s.Value)
}

func (c *symbolChecker) loop(target, iter ast.Expression, body, orelse []ast.Statement) {
	c.expression(target)
	c.expression(iter)
	c.statements(body)
	c.statements(orelse)
}

func (c *symbolChecker) withItems(items []*ast.WithItem, body []ast.Statement) {
	for _, item := range items {
		c.expression(item.ContextExpr)
		c.expression(item.OptionalVars)
	}
	c.statements(body)
}

func (c *symbolChecker) try(body []ast.Statement, handlers []*ast.ExceptHandler, orelse, finally []ast.Statement) {
	c.statements(body)
	c.statements(orelse)
	for _, h := range handlers {
		c.expression(h.Type)
		if h.Name != "" {
			c.define(h.Name, defLocal, h.Span)
		}
		c.statements(h.Body)
	}
	c.statements(finally)
}

func (c *symbolChecker) imports(names []*ast.Alias) {
	for _, alias := range names {
		name := alias.Asname
		if name == "" {
			name, _, _ = strings.Cut(alias.Name, ".")
		}
		if name != "*" {
			c.define(name, defImport, alias.Span)
		} else if len(c.stack) > 1 {
			c.fail(alias.Span, "import * only allowed at module level")
		}
	}
}

// declare is a global or nonlocal statement.
func (c *symbolChecker) declare(names []string, at ast.Span, flag use, word string) {
	s := c.current()
	for _, name := range names {
		switch old := s.lookup(name); {
		case old&defParam != 0:
			c.fail(at, "name '"+name+"' is parameter and "+word)
		case old&used != 0:
			c.fail(at, "name '"+name+"' is used prior to "+word+" declaration")
		case old&defAnnotated != 0:
			c.fail(at, "annotated name '"+name+"' can't be "+word)
		case old&defLocal != 0:
			c.fail(at, "name '"+name+"' is assigned to before "+word+" declaration")
		}
		c.define(name, flag, at)
		s.directives = append(s.directives, directive{s.mangle(name), at})
	}
}

// annotation visits an annotation, which under from __future__ import
// annotations has a scope of its own, in which some expressions may not stand.
func (c *symbolChecker) annotation(x ast.Expression) {
	if x == nil {
		return
	}
	if c.futureAnnotations {
		c.enter(scopeAnnotation)
		defer c.leave()
	}
	c.expression(x)
}

func (c *symbolChecker) annotations(a *ast.Arguments, returns ast.Expression) {
	for _, args := range [][]*ast.Arg{a.Posonlyargs, a.Args, {a.Vararg, a.Kwarg}, a.Kwonlyargs} {
		for _, arg := range args {
			if arg != nil {
				c.annotation(arg.Annotation)
			}
		}
	}
	c.annotation(returns)
}

func (c *symbolChecker) parameters(a *ast.Arguments) {
	for _, args := range [][]*ast.Arg{a.Posonlyargs, a.Args, a.Kwonlyargs, {a.Vararg, a.Kwarg}} {
		for _, arg := range args {
			if arg != nil {
				c.define(arg.Arg, defParam, arg.Span)
			}
		}
	}
}

func (c *symbolChecker) typeParams(params []ast.TypeParam) {
	inScope := func(info string, x ast.Expression) {
		if x != nil {
			c.enter(scopeTypeVariable).info = info
			c.expression(x)
			c.leave()
		}
	}
	for _, p := range params {
		switch p := p.(type) {
		case *ast.TypeVar:
			c.define(p.Name, defTypeParam|defLocal, p.Span)
			info := "a TypeVar bound"
			if _, ok := p.Bound.(*ast.Tuple); ok {
				info = "a TypeVar constraint"
			}
			inScope(info, p.Bound)
			inScope("a TypeVar default", p.DefaultValue)
		case *ast.ParamSpec:
			c.define(p.Name, defTypeParam|defLocal, p.Span)
			inScope("a ParamSpec default", p.DefaultValue)
		case *ast.TypeVarTuple:
			c.define(p.Name, defTypeParam|defLocal, p.Span)
			inScope("a TypeVarTuple default", p.DefaultValue)
		}
	}
}

func (c *symbolChecker) pattern(p ast.Pattern) {
	ast.Walk(p, func(n any) bool {
		switch n := n.(type) {
		case *ast.MatchStar:
			c.bind(n.Name, n.Span)
		case *ast.MatchMapping:
			c.expressions(n.Keys)
			for _, p := range n.Patterns {
				c.pattern(p)
			}
			c.bind(n.Rest, n.Span)
			return false
		case *ast.MatchAs:
			if n.Pattern != nil {
				c.pattern(n.Pattern)
			}
			c.bind(n.Name, n.Span)
			return false
		case ast.Expression:
			c.expression(n)
			return false
		}
		return true
	})
}

func (c *symbolChecker) bind(name string, at ast.Span) {
	if name != "" {
		c.define(name, defLocal, at)
	}
}

// analyze is analyze_block as far as it can fail: a nonlocal needs a binding
// in a function around it. bound are the names of those functions, nil for the
// module itself; typeParams those of the generics around.
func (c *symbolChecker) analyze(s *scope, bound, typeParams, global map[string]bool) {
	inner := map[string]bool{}
	innerTypes := map[string]bool{}
	innerGlobal := map[string]bool{}
	for name := range global {
		innerGlobal[name] = true
	}
	for name := range bound {
		inner[name] = true
	}
	for name := range typeParams {
		innerTypes[name] = true
	}
	for _, name := range s.order {
		flags := s.symbols[name]
		switch {
		case flags&defGlobal != 0:
			if flags&defNonlocal != 0 {
				c.failAtDirective(s, name, "name '"+name+"' is nonlocal and global")
			}
			delete(inner, name)
			innerGlobal[name] = true
		case flags&defNonlocal != 0:
			switch {
			case bound == nil:
				c.failAtDirective(s, name, "nonlocal declaration not allowed at module level")
			case !bound[name]:
				c.failAtDirective(s, name, "no binding for nonlocal '"+name+"' found")
			case typeParams[name]:
				c.failAtDirective(s, name, "nonlocal binding not allowed for type parameter '"+name+"'")
			}
		case flags&(defLocal|defParam|defImport) != 0 && s.kind != scopeClass && s.kind != scopeModule:
			inner[name] = true
			delete(innerTypes, name)
			if flags&defTypeParam != 0 {
				innerTypes[name] = true
			}
		}
	}
	if s.kind == scopeClass {
		inner["__class__"], inner["__classdict__"] = true, true
	}
	for _, child := range s.children {
		c.analyze(child, inner, innerTypes, innerGlobal)
	}
}

func (c *symbolChecker) failAtDirective(s *scope, name, message string) {
	i := slices.IndexFunc(s.directives, func(d directive) bool { return d.name == name })
	if i >= 0 {
		c.fail(s.directives[i].span, message)
	}
}
