package parser

import (
	"github.com/gosyncio/gosyncio/ast"
)

// This file finds the errors that CPython's compiler finds when it generates
// code (Python/compile.c): statements and expressions where they may not
// stand. It visits in the order in which the compiler emits code.

// unitKind is compile.c's scope type.
type unitKind uint8

const (
	unitModule unitKind = iota
	unitClass
	unitFunction
	unitAsyncFunction
	unitLambda
	unitGenerator // a generator expression: a function of its own
	unitTypes     // type parameters, bounds and values of type aliases
)

// blockKind is compile.c's frame block type, as far as it matters.
type blockKind uint8

const (
	blockOther blockKind = iota
	blockLoop
	blockGroupHandler // the handlers of except*
)

// maxBlocks is CO_MAXBLOCKS.
const maxBlocks = 21

// unit is what one code object is compiled from.
type unit struct {
	kind      unitKind
	generator bool // it has a yield of its own
	blocks    []blockKind
	full      bool // the excess of blocks was reported
}

// placementChecker walks a module.
type placementChecker struct {
	errors  *[]*syntaxError
	options Options
	units   []*unit

	futureLine int // of the last import from __future__ that is at its place
}

// checkPlacement reports what the compiler has against a module.
func checkPlacement(m *ast.Module, o Options, futureLine int, errors *[]*syntaxError) {
	c := &placementChecker{errors: errors, options: o, futureLine: futureLine}
	c.enter(unitModule)
	c.statements(m.Body)
}

func (c *placementChecker) fail(at ast.Span, message string) {
	*c.errors = append(*c.errors, &syntaxError{code: CodePlacement, message: message, span: at})
}

func (c *placementChecker) enter(kind unitKind) *unit {
	u := &unit{kind: kind}
	c.units = append(c.units, u)
	return u
}

func (c *placementChecker) leave() { c.units = c.units[:len(c.units)-1] }

func (c *placementChecker) unit() *unit { return c.units[len(c.units)-1] }

func (u *unit) isFunction() bool {
	return u.kind == unitFunction || u.kind == unitAsyncFunction || u.kind == unitLambda || u.kind == unitGenerator
}

// topLevelAwait tells whether the code is a notebook's top level.
func (c *placementChecker) topLevelAwait() bool {
	return c.options.TopLevelAwait && c.unit().kind == unitModule
}

// block runs what stands inside of a frame block.
func (c *placementChecker) block(kind blockKind, at ast.Span, inside func()) {
	u := c.unit()
	if len(u.blocks) >= maxBlocks && !u.full {
		u.full = true
		c.fail(at, "too many statically nested blocks")
	}
	u.blocks = append(u.blocks, kind)
	inside()
	u.blocks = u.blocks[:len(u.blocks)-1]
}

func (c *placementChecker) statements(body []ast.Statement) {
	for _, s := range body {
		c.statement(s)
	}
}

func (c *placementChecker) statement(s ast.Statement) {
	switch s := s.(type) {
	case *ast.FunctionDef:
		c.function(s, unitFunction)
	case *ast.AsyncFunctionDef:
		def := ast.FunctionDef(*s)
		c.function(&def, unitAsyncFunction)
	case *ast.ClassDef:
		c.classDef(s)
	case *ast.Return:
		c.returnStmt(s)
	case *ast.Delete:
		c.targets(s.Targets)
	case *ast.Assign:
		c.expression(s.Value)
		c.targets(s.Targets)
	case *ast.TypeAlias:
		c.notDebug(s.Name.(*ast.Name).ID, s.Span, ast.Store)
		c.enter(unitTypes)
		c.typeParams(s.TypeParams)
		c.expression(s.Value)
		c.leave()
	case *ast.AugAssign:
		if name, ok := s.Target.(*ast.Name); ok {
			c.target(name)
		} else {
			c.operands(s.Target)
		}
		c.expression(s.Value)
	case *ast.AnnAssign:
		c.expression(s.Value)
		switch target := s.Target.(type) {
		case *ast.Attribute:
			c.notDebug(target.Attr, s.Span, ast.Store)
			c.expression(target.Value)
		default:
			c.target(target)
		}
		c.expression(s.Annotation)
	case *ast.For:
		c.expression(s.Iter)
		c.loop(s.Span, s.Target, s.Body, s.Orelse)
	case *ast.AsyncFor:
		if c.unit().kind != unitAsyncFunction && !c.topLevelAwait() {
			c.fail(s.Span, "'async for' outside async function")
		}
		c.expression(s.Iter)
		c.loop(s.Span, s.Target, s.Body, s.Orelse)
	case *ast.While:
		c.block(blockLoop, s.Span, func() {
			c.expression(s.Test)
			c.statements(s.Body)
		})
		c.statements(s.Orelse)
	case *ast.If:
		c.expression(s.Test)
		c.statements(s.Body)
		c.statements(s.Orelse)
	case *ast.With:
		c.with(s.Items, s.Body)
	case *ast.AsyncWith:
		if c.unit().kind != unitAsyncFunction && !c.topLevelAwait() {
			c.fail(s.Span, "'async with' outside async function")
		}
		c.with(s.Items, s.Body)
	case *ast.Match:
		c.match(s)
	case *ast.Raise:
		c.expression(s.Exc)
		c.expression(s.Cause)
	case *ast.Try:
		c.try(s, blockOther)
	case *ast.TryStar:
		try := ast.Try(*s)
		c.try(&try, blockGroupHandler)
	case *ast.Assert:
		c.expression(s.Test)
		c.expression(s.Msg)
	case *ast.Import:
		c.imports(s.Span, s.Names)
	case *ast.ImportFrom:
		if isFuture(s) && s.Line > c.futureLine {
			c.fail(s.Span, "from __future__ imports must occur at the beginning of the file")
		}
		c.imports(s.Span, s.Names)
	case *ast.Expr:
		c.expression(s.Value)
	case *ast.Break:
		c.jump(s.Span, "'break' outside loop")
	case *ast.Continue:
		c.jump(s.Span, "'continue' not properly in loop")
	case *ast.Global, *ast.Nonlocal, *ast.Pass:
	}
}

// notDebug refuses to assign to the one name that is a constant without being
// a keyword.
func (c *placementChecker) notDebug(name string, at ast.Span, ctx ast.ExprContext) {
	if name != "__debug__" {
		return
	}
	if ctx == ast.Del {
		c.fail(at, "cannot delete __debug__")
	} else {
		c.fail(at, "cannot assign to __debug__")
	}
}

func (c *placementChecker) function(f *ast.FunctionDef, kind unitKind) {
	c.expressions(f.DecoratorList)
	c.defaults(f.Args)
	c.notDebug(f.Name, f.Span, ast.Store)
	if len(f.TypeParams) > 0 {
		c.enter(unitTypes)
		c.typeParams(f.TypeParams)
	}
	c.parameters(f.Args)
	c.expression(f.Returns)
	u := c.enter(kind)
	u.generator = yields(f.Body)
	inside := func() { c.statements(f.Body) }
	if u.generator || kind == unitAsyncFunction {
		c.block(blockOther, f.Span, inside) // what turns StopIteration into RuntimeError
	} else {
		inside()
	}
	c.leave()
	if len(f.TypeParams) > 0 {
		c.leave()
	}
}

// yields tells whether the statements contain a yield of their own function.
func yields(body []ast.Statement) bool {
	found := false
	for _, s := range body {
		ast.Walk(s, func(n any) bool {
			switch n.(type) {
			case *ast.Yield, *ast.YieldFrom:
				found = true
			case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef, *ast.Lambda:
				return false
			}
			return !found
		})
	}
	return found
}

func (c *placementChecker) defaults(a *ast.Arguments) {
	c.expressions(a.Defaults)
	c.expressions(a.KwDefaults)
}

// parameters checks names and annotations.
func (c *placementChecker) parameters(a *ast.Arguments) {
	for _, args := range [][]*ast.Arg{a.Posonlyargs, a.Args, {a.Vararg}, a.Kwonlyargs, {a.Kwarg}} {
		for _, arg := range args {
			if arg == nil {
				continue
			}
			c.notDebug(arg.Arg, arg.Span, ast.Store)
			// *args: *Ts is the one annotation that may be starred.
			if star, ok := arg.Annotation.(*ast.Starred); ok {
				c.expression(star.Value)
			} else {
				c.expression(arg.Annotation)
			}
		}
	}
}

func (c *placementChecker) typeParams(params []ast.TypeParam) {
	for _, p := range params {
		switch p := p.(type) {
		case *ast.TypeVar:
			c.notDebug(p.Name, p.Span, ast.Store)
			c.expression(p.Bound)
			c.expression(p.DefaultValue)
		case *ast.ParamSpec:
			c.notDebug(p.Name, p.Span, ast.Store)
			c.expression(p.DefaultValue)
		case *ast.TypeVarTuple:
			c.notDebug(p.Name, p.Span, ast.Store)
			if star, ok := p.DefaultValue.(*ast.Starred); ok {
				c.expression(star.Value)
			} else {
				c.expression(p.DefaultValue)
			}
		}
	}
}

func (c *placementChecker) classDef(class *ast.ClassDef) {
	c.expressions(class.DecoratorList)
	if len(class.TypeParams) > 0 {
		c.enter(unitTypes)
		c.typeParams(class.TypeParams)
	}
	c.enter(unitClass)
	c.statements(class.Body)
	c.leave()
	c.arguments(class.Bases, class.Keywords)
	if len(class.TypeParams) > 0 {
		c.leave()
	}
	c.notDebug(class.Name, class.Span, ast.Store)
}

func (c *placementChecker) returnStmt(s *ast.Return) {
	u := c.unit()
	switch {
	case !u.isFunction():
		c.fail(s.Span, "'return' outside function")
	case s.Value != nil && u.kind == unitAsyncFunction && u.generator:
		c.fail(s.Span, "'return' with value in async generator")
	}
	c.expression(s.Value)
	for i := len(u.blocks) - 1; i >= 0 && u.isFunction(); i-- {
		if u.blocks[i] == blockGroupHandler {
			at := s.Span
			if value, ok := s.Value.(*ast.Constant); ok && value.Line == s.Line {
				at = value.Span
			}
			c.fail(at, groupHandlerJump)
			return
		}
	}
}

const groupHandlerJump = "'break', 'continue' and 'return' cannot appear in an except* block"

// jump is a break or continue.
func (c *placementChecker) jump(at ast.Span, outside string) {
	blocks := c.unit().blocks
	for i := len(blocks) - 1; i >= 0; i-- {
		switch blocks[i] {
		case blockLoop:
			return
		case blockGroupHandler:
			c.fail(at, groupHandlerJump)
			return
		}
	}
	c.fail(at, outside)
}

func (c *placementChecker) loop(at ast.Span, target ast.Expression, body, orelse []ast.Statement) {
	c.block(blockLoop, at, func() {
		c.target(target)
		c.statements(body)
	})
	c.statements(orelse)
}

func (c *placementChecker) with(items []*ast.WithItem, body []ast.Statement) {
	if len(items) == 0 {
		c.statements(body)
		return
	}
	item := items[0]
	c.expression(item.ContextExpr)
	c.block(blockOther, item.ContextExpr.Pos(), func() {
		if item.OptionalVars != nil {
			c.target(item.OptionalVars)
		}
		c.with(items[1:], body)
	})
}

// try counts blocks as the compiler does: one around the body, two around a
// handler, one more for a finally.
func (c *placementChecker) try(s *ast.Try, handlers blockKind) {
	inner := func() {
		if len(s.Handlers) == 0 {
			c.statements(s.Body)
			return
		}
		c.block(blockOther, s.Span, func() { c.statements(s.Body) })
		c.statements(s.Orelse)
		c.block(handlers, s.Span, func() {
			for i, h := range s.Handlers {
				c.handler(h, i == len(s.Handlers)-1)
			}
		})
	}
	if len(s.Finalbody) == 0 {
		inner()
		return
	}
	c.block(blockOther, s.Span, inner)
	c.block(blockOther, s.Span, func() { c.statements(s.Finalbody) })
}

func (c *placementChecker) handler(h *ast.ExceptHandler, last bool) {
	if h.Type == nil && !last {
		c.fail(h.Span, "default 'except:' must be last")
	}
	c.expression(h.Type)
	c.notDebug(h.Name, h.Span, ast.Store)
	c.block(blockOther, h.Span, func() { c.statements(h.Body) })
}

func (c *placementChecker) imports(at ast.Span, names []*ast.Alias) {
	for _, alias := range names {
		name := alias.Asname
		if name == "" {
			name = alias.Name
		}
		c.notDebug(name, at, ast.Store)
	}
}
