package decorate

import (
	"math/big"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// A function under functools.lru_cache or functools.cache becomes one that asks a cache first.
//
//	@functools.cache                 fib_cache = functools._lru_cache_wrapper(-1)
//	def fib(n): …              →     def fib(n):
//	                                     if fib_cache.hit(n):
//	                                         return fib_cache.at(n)
//	                                     return fib_cache.remember(n, fib_inner(n))
//
// The key is made of the arguments as they are given: f(1) and f(n=1) are two keys, as in CPython.

// cacheOf reports whether a decorator is functools' cache, and its size: -1 for none.
func (x *expander) cacheOf(d ast.Expression) (size ast.Expression, ok bool) {
	minus := &ast.UnaryOp{Span: d.Pos(), Op: ast.USub, Operand: intConstant(d, 1)}
	if x.info.Qualified(d) == "functools.cache" {
		return minus, true
	}
	if x.info.Qualified(d) == "functools.lru_cache" {
		return intConstant(d, 128), true
	}
	call, isCall := d.(*ast.Call)
	if !isCall || x.info.Qualified(call.Func) != "functools.lru_cache" || len(call.Args) > 1 {
		return nil, false
	}
	size = intConstant(d, 128)
	take := func(e ast.Expression) bool {
		k, ok := e.(*ast.Constant)
		if !ok {
			size = (&copier{x: x}).expression(e)
			return true
		}
		switch k.Value.(type) {
		case ast.ConstNone:
			size = minus
		case ast.ConstInt:
			size = k
		default:
			return false
		}
		return true
	}
	for _, a := range call.Args {
		if !take(a) {
			return nil, false
		}
	}
	for _, k := range call.Keywords {
		switch k.Arg {
		case "maxsize":
			if !take(k.Value) {
				return nil, false
			}
		case "typed":
			// Arguments of one type each are told apart by their values alone.
			if c, ok := k.Value.(*ast.Constant); !ok || c.Value != ast.ConstBool(false) {
				return nil, false
			}
		default:
			return nil, false
		}
	}
	return size, true
}

func intConstant(at ast.Node, n int64) *ast.Constant {
	return &ast.Constant{Span: at.Pos(), Value: ast.ConstInt{Int: big.NewInt(n)}}
}

// cache puts a cache around the current stage.
func (c *chain) cache(size ast.Expression) {
	cur := c.current
	unlimited := false
	if u, ok := size.(*ast.UnaryOp); ok {
		unlimited = u.Op == ast.USub
	}
	if cur.def == nil || cur.def.async() || cur.def.generator() || len(c.shapes) == 0 || cur.kind == classMethod ||
		len(c.shapes) > 1 && (!unlimited || c.x.asksCache(c.binding)) {
		giveUp()
	}
	id := *cur.id
	id.Wrapped, id.Forwards, cur.id.DocMoved = cur.def.node, true, true
	next := &target{name: c.x.taken.Fresh(stem(functionOf(c.from).name()) + "_cached"), kind: cur.kind, in: cur.in, wraps: cur, id: &id, shaped: true, copies: map[string]*function{}}
	at := c.from.Pos()
	if c.x.cacheClass == "" {
		c.x.cacheClass = c.x.taken.Fresh("lru_cache_wrapper")
	}
	name := func(n string) *ast.Name { return &ast.Name{Span: at, ID: n} }
	for i, s := range c.shapes {
		cache := c.x.taken.Fresh(c.prefix + "_cache")
		c.emit(&ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: cache, Ctx: ast.Store}},
			Value: &ast.Call{Span: at, Func: name(c.x.cacheClass), Args: []ast.Expression{size}}})
		if i == 0 {
			c.x.caches[c.binding] = cache
		}
		args := c.cachedParameters(s, cur)
		inner := &ast.Call{Span: at, Func: name(cur.name)}
		var parts []ast.Expression
		for _, p := range args.Posonlyargs {
			inner.Args = append(inner.Args, name(p.Arg))
			parts = append(parts, name(p.Arg))
		}
		for _, p := range args.Kwonlyargs {
			inner.Keywords = append(inner.Keywords, &ast.Keyword{Span: at, Arg: p.Arg, Value: name(p.Arg)})
			parts = append(parts, name(p.Arg))
		}
		if cur.kind == plain {
			inner.Func = cur.reference(name(cur.name))
		}
		if cur.kind == static {
			inner.Func = cur.member(name(cur.in.Name), at)
		}
		cur.call(inner)
		key := func() ast.Expression {
			switch len(parts) {
			case 0:
				return intConstant(c.from, 0)
			case 1:
				return (&copier{x: c.x}).expression(parts[0])
			}
			return (&copier{x: c.x}).expression(&ast.Tuple{Span: at, Elts: parts})
		}
		ask := func(method string, args ...ast.Expression) ast.Expression {
			return &ast.Call{Span: at, Func: &ast.Attribute{Span: at, Value: name(cache), Attr: method}, Args: args}
		}
		copyName := next.name
		if i > 0 {
			copyName = c.x.taken.Fresh(next.name + "_" + s.suffix())
		}
		body := []ast.Statement{&ast.If{Span: at, Test: ask("hit", key()), Body: []ast.Statement{&ast.Return{Span: at, Value: ask("at", key())}}}}
		var result ast.Expression = inner
		if len(parts) > 1 {
			// The key is made after the result: Go has no order to keep then.
			v := c.x.taken.Fresh("result")
			body = append(body, &ast.Assign{Span: at, Targets: []ast.Expression{&ast.Name{Span: at, ID: v, Ctx: ast.Store}}, Value: inner})
			result = name(v)
		}
		body = append(body, &ast.Return{Span: at, Value: ask("remember", key(), result)})
		def := &ast.FunctionDef{Span: at, Name: copyName, Args: args, Body: body}
		made := &function{node: def, from: c.from}
		c.x.sources[def] = c.x.source(c.from)
		c.x.identities[def] = next.id
		next.copies[s.key()] = made
		if i == 0 {
			next.def = made
		}
		c.emitDef(def)
	}
	c.stages = append(c.stages, next)
	c.current = next
}

// cachedParameters are the arguments of a shape of call.
func (c *chain) cachedParameters(s *shape, cur *target) *ast.Arguments {
	a := cur.def.args()
	pos := a.Positional()
	out := &ast.Arguments{}
	param := func(p *ast.Arg, name string) *ast.Arg {
		q := &ast.Arg{Span: c.from.Pos(), Arg: name}
		if p != nil && p.Annotation != nil {
			q.Annotation = (&copier{x: c.x}).expression(p.Annotation)
		}
		return q
	}
	for i := range s.positional {
		if i < len(pos) {
			out.Posonlyargs = append(out.Posonlyargs, param(pos[i], pos[i].Arg))
			continue
		}
		if a.Vararg == nil || i > 9 {
			giveUp()
		}
		out.Posonlyargs = append(out.Posonlyargs, param(a.Vararg, a.Vararg.Arg+string(rune('0'+i))))
	}
	for _, k := range s.keywords {
		var of *ast.Arg
		for _, p := range append(append([]*ast.Arg{}, pos...), a.Kwonlyargs...) {
			if p.Arg == k {
				of = p
			}
		}
		out.Kwonlyargs = append(out.Kwonlyargs, param(of, k))
		out.KwDefaults = append(out.KwDefaults, nil)
	}
	return out
}

// asksCache reports whether the program asks a function's cache for something.
func (x *expander) asksCache(b *scope.Binding) bool {
	for _, n := range b.Reads {
		if x.uses.observed[n] {
			return true
		}
	}
	return false
}

// cacheMember is the cache behind f.cache_info, f.cache_clear; "" for other attributes.
func (x *expander) cacheMember(a *ast.Attribute) string {
	if a.Attr != "cache_info" && a.Attr != "cache_clear" {
		return ""
	}
	switch v := a.Value.(type) {
	case *ast.Name:
		return x.caches[x.use(v)]
	case *ast.Attribute:
		found := ""
		for b, cache := range x.caches {
			if b.Name == v.Attr && b.Scope.Kind == scope.Class {
				if found != "" {
					return ""
				}
				found = cache
			}
		}
		return found
	}
	return ""
}

// importAs binds a name of a module, after the docstring and the imports from __future__.
func importAs(body []ast.Statement, module, name, as string) []ast.Statement {
	at := 0
	if _, ok := ast.Docstring(body); ok {
		at = 1
	}
	for at < len(body) {
		imp, ok := body[at].(*ast.ImportFrom)
		if !ok || imp.Module != "__future__" {
			break
		}
		at++
	}
	span := body[min(at, len(body)-1)].Pos()
	imp := &ast.ImportFrom{Span: span, Module: module, HasModule: true, Names: []*ast.Alias{{Span: span, Name: name, Asname: as}}}
	return append(append(append([]ast.Statement{}, body[:at]...), imp), body[at:]...)
}
