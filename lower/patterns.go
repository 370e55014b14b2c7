package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// pattern lowers the match of a pattern against a value that can be read several times.
func (f *fn) pattern(pat ast.Pattern, x ir.Expr, r *Rep) *pattern {
	switch pat := pat.(type) {
	case *ast.MatchValue:
		p := &pattern{}
		var test ir.Expr
		p.then(f.into(func() {
			y, yr := f.value(pat.Value)
			test = f.compareValues(&ast.Compare{Span: pat.Span}, ast.Eq, x, r, y, yr)
		})...)
		p.and(test)
		return p
	case *ast.MatchSingleton:
		return f.singleton(pat, x, r)
	case *ast.MatchAs:
		p := &pattern{}
		if pat.Pattern != nil {
			p = f.pattern(pat.Pattern, x, r)
		}
		if pat.Name != "" {
			y, yr := x, r
			if pat.Pattern != nil {
				y, yr = f.shown(pat.Pattern, x, r)
			}
			f.capture(p, pat, y, yr)
		}
		return p
	case *ast.MatchOr:
		return f.orPattern(pat, x, r)
	case *ast.MatchSequence:
		return f.sequencePattern(pat, x, r)
	case *ast.MatchMapping:
		return f.mappingPattern(pat, x, r)
	case *ast.MatchClass:
		return f.classPattern(pat, x, r)
	}
	f.refuse(pat, "GSY0460", "use if and elif", "this pattern is not supported")
	return &pattern{}
}

// singleton matches None, True and False, by identity.
func (f *fn) singleton(pat *ast.MatchSingleton, x ir.Expr, r *Rep) *pattern {
	p := &pattern{}
	if _, none := pat.Value.(ast.ConstNone); none {
		switch {
		case r.Kind == Void:
		case r.boxed():
			p.and(not(field(x, "OK")))
		case r.Opt || r.Kind == Any:
			p.and(bin("==", x, nilExpr()))
		default:
			p.never = true
		}
		return p
	}
	want := "false"
	if b, ok := pat.Value.(ast.ConstBool); ok && bool(b) {
		want = "true"
	}
	switch {
	case r.Kind == Bool && !r.Opt && want == "true":
		p.and(x)
	case r.Kind == Bool && !r.Opt:
		p.and(not(x))
	case r.Kind == Bool || r.Kind == Any:
		p.test = call(py("SameObject"), f.convert(x, r, anyRep, nil), builtin(want))
	default:
		p.never = true
	}
	return p
}

// orPattern matches if one alternative does. Alternatives that bind names, or need statements, are tried one after the
// other:
//
//	case Point(x, 0) | Point(0, x):        matched := false
//	                                       var x int
//	                                       if p.Y == 0 {
//	                                           x, matched = p.X, true
//	                                       }
//	                                       if !matched && p.X == 0 { … }
//	                                       if matched { … }
func (f *fn) orPattern(pat *ast.MatchOr, x ir.Expr, r *Rep) *pattern {
	var alts []*pattern
	plain := true
	for _, sub := range pat.Patterns {
		q := f.pattern(sub, x, r)
		if !q.never {
			alts = append(alts, q)
			plain = plain && len(q.steps) == 0 && len(q.binds) == 0
		}
	}
	p := &pattern{never: len(alts) == 0}
	if len(alts) == 1 && pat.Patterns[len(pat.Patterns)-1] != nil {
		return alts[0]
	}
	if !plain {
		return f.boundOr(alts)
	}
	for _, q := range alts {
		switch {
		case q.test == nil:
			return &pattern{}
		case p.test == nil:
			p.test = q.test
		default:
			p.test = bin("||", p.test, q.test)
		}
	}
	return p
}

// boundOr tries alternatives one after the other; what the one that matches binds is kept until all of the pattern has
// matched.
func (f *fn) boundOr(alts []*pattern) *pattern {
	p := &pattern{}
	if len(alts) == 0 {
		p.never = true
		return p
	}
	matched := f.temp("matched", basic("bool"))
	temps := map[*types.Var]*ir.Var{}
	for _, c := range alts[0].binds {
		if temps[c.v] == nil {
			r := f.b.rep(c.v.Cell)
			temps[c.v] = f.temp(c.v.Name, r.Go)
			p.binds = append(p.binds, capture{v: c.v, x: ref(temps[c.v]), r: r})
		}
	}
	p.then(f.into(func() {
		f.emit(&ir.Declare{Var: matched})
		for _, c := range p.binds {
			f.emit(&ir.Declare{Var: temps[c.v]})
		}
		for i, q := range alts {
			try := func() {
				f.nested(q, func() {
					for _, c := range q.binds {
						*f.out = append(*f.out, c.first...)
						f.emit(&ir.Assign{Lhs: []ir.Expr{ref(temps[c.v])}, Rhs: []ir.Expr{f.convert(c.x, c.r, f.b.rep(c.v.Cell), nil)}})
					}
					f.emit(&ir.Assign{Lhs: []ir.Expr{ref(matched)}, Rhs: []ir.Expr{builtin("true")}})
				})
			}
			if i == 0 {
				try()
			} else {
				f.emit(&ir.If{Cond: not(ref(matched)), Then: f.into(try)})
			}
		}
	})...)
	p.and(ref(matched))
	return p
}

// sequencePattern matches lists and tuples item by item.
func (f *fn) sequencePattern(pat *ast.MatchSequence, x ir.Expr, r *Rep) *pattern {
	star := -1
	for i, sub := range pat.Patterns {
		if _, ok := sub.(*ast.MatchStar); ok {
			star = i
		}
	}
	n := len(pat.Patterns)
	p := &pattern{}
	if r.Opt && (r.Kind == Tuple || r.Kind == List || r.Kind == VarTuple) {
		// None is no sequence; what is left is.
		p.and(f.isSome(x, r))
		some := f.b.some(r)
		if r.boxed() {
			x = field(x, "Value")
		}
		p.both(f.sequencePattern(pat, x, some))
		return p
	}
	if r.Kind == Tuple {
		return f.tuplePattern(pat, x, r, star)
	}
	switch {
	case r.Kind == Any || r.Opt && r.Kind == Stub || r.Kind == Stub:
		if r.Kind == Stub && !f.sequenceStub(r) {
			p.never = true
			return p
		}
		items, ok := f.temp("items", ir.Slice{Elem: basic("any")}), f.temp("ok", basic("bool"))
		p.then(&ir.Assign{Lhs: []ir.Expr{ref(items), ref(ok)}, Rhs: []ir.Expr{call(py("MatchSeq"), f.convert(x, r, anyRep, nil))}})
		p.and(ref(ok))
		x, r = ref(items), f.sliceRep(anyRep)
	case r.Kind == List:
		x = method(x, "Slice")
	case r.Kind == Slice || r.Kind == VarTuple:
	case (r.Kind == Struct || r.Kind == Iface) && r.Class.Named != nil && !r.Opt:
		y, yr := f.asTuple(x, r)
		return f.tuplePattern(pat, y, yr, star)
	default:
		p.never = true
		return p
	}
	item := r.Args[0]
	length := call(builtin("len"), x)
	switch {
	case star < 0:
		p.and(bin("==", length, intLit(n)))
	case n > 1:
		p.and(bin(">=", length, intLit(n-1)))
	}
	for i, sub := range pat.Patterns {
		if s, ok := sub.(*ast.MatchStar); ok {
			if s.Name == "" {
				continue
			}
			hi := ir.Expr(nil)
			if after := n - 1 - star; after > 0 {
				hi = bin("-", length, intLit(after))
			}
			part := &ir.SliceExpr{X: x, Hi: hi}
			if star > 0 {
				part.Lo = intLit(star)
			}
			f.capture(p, s, call(std("slices", "Clone"), part), &Rep{Kind: Slice, Args: []*Rep{item}, Go: ir.Slice{Elem: item.elem()}})
			continue
		}
		var at ir.Expr = intLit(i)
		if star >= 0 && i > star {
			at = bin("-", length, intLit(n-i))
		}
		p.both(f.pattern(sub, &ir.Index{X: x, Index: at}, item))
	}
	return p
}

// tuplePattern matches a tuple of known length item by item; a star takes what is left as a list.
func (f *fn) tuplePattern(pat *ast.MatchSequence, x ir.Expr, r *Rep, star int) *pattern {
	p := &pattern{}
	n := len(pat.Patterns)
	if star < 0 && n != len(r.Args) || star >= 0 && n-1 > len(r.Args) {
		p.never = true
		return p
	}
	item := func(j int) ir.Expr {
		if c, ok := x.(*ir.Composite); ok && len(c.Elems) == len(r.Args) {
			return c.Elems[j]
		}
		return field(x, tupleField(len(r.Args), j))
	}
	for i, sub := range pat.Patterns {
		j := i
		if star >= 0 && i > star {
			j = len(r.Args) - (n - i)
		}
		s, ok := sub.(*ast.MatchStar)
		if !ok {
			p.both(f.pattern(sub, item(j), r.Args[j]))
			continue
		}
		if b := f.info.Binder(s); b != nil {
			v := f.b.p.VarOf(f.m, b)
			want := f.b.rep(v.Cell)
			if len(want.Args) != 1 {
				f.refuse(s, "GSY0460", "name the items", "* in a pattern for a tuple is not supported")
				continue
			}
			list := &ir.Composite{Type: ir.Slice{Elem: want.Args[0].elem()}}
			first := f.into(func() {
				for k := star; k < len(r.Args)-(n-1-star); k++ {
					list.Elems = append(list.Elems, f.convert(item(k), r.Args[k], want.Args[0], nil))
				}
			})
			f.capture(p, s, list, f.sliceRep(want.Args[0]), first...)
		}
	}
	return p
}

// sequenceStub reports whether a library's class may be a sequence for patterns.
func (f *fn) sequenceStub(r *Rep) bool {
	return r.Class != nil && (r.Class.Name == "range" || r.Class.Name == "deque")
}

// isSome tests that an optional value is not None.
func (f *fn) isSome(x ir.Expr, r *Rep) ir.Expr {
	if r.boxed() {
		return field(x, "OK")
	}
	return notNil(x)
}

// mappingPattern matches dicts that have the keys.
func (f *fn) mappingPattern(pat *ast.MatchMapping, x ir.Expr, r *Rep) *pattern {
	p := &pattern{}
	switch {
	case r.Kind == Any:
		d, ok := f.temp("mapping", ptr(pyType("Dict", basic("any"), basic("any")))), f.temp("ok", basic("bool"))
		p.then(&ir.Assign{Lhs: []ir.Expr{ref(d), ref(ok)}, Rhs: []ir.Expr{call(py("MatchMap"), x)}})
		p.and(ref(ok))
		x = ref(d)
		r = &Rep{Kind: Dict, Args: []*Rep{anyRep, anyRep}, Go: d.Type}
	case r.Kind == Dict && r.Opt:
		p.and(notNil(x))
		r = f.b.some(r)
	case r.Kind != Dict:
		p.never = true
		return p
	}
	var keys []ir.Expr
	for i, k := range pat.Keys {
		kr := f.rep(k)
		if r.Args[0].Kind != Any && kr.Kind != r.Args[0].Kind {
			p.never = true
			return p
		}
		var key ir.Expr
		p.then(f.into(func() { key = f.as(k, r.Args[0]) })...)
		keys = append(keys, key)
		p.and(method(x, "Has", key))
		at := method(x, "At", key)
		at.Results = []ir.Type{r.Args[1].elem()}
		if needsValue(pat.Patterns[i]) {
			// Several tests look at it.
			item := f.temp("item", r.Args[1].elem())
			p.then(&ir.Assign{Lhs: []ir.Expr{ref(item)}, Rhs: []ir.Expr{at}})
			p.both(f.pattern(pat.Patterns[i], ref(item), r.Args[1]))
			continue
		}
		p.both(f.pattern(pat.Patterns[i], at, r.Args[1]))
	}
	if pat.Rest != "" {
		rest := f.temp("rest", r.Go)
		first := []ir.Stmt{&ir.Assign{Lhs: []ir.Expr{ref(rest)}, Rhs: []ir.Expr{method(x, "Copy")}}}
		for _, k := range keys {
			first = append(first, &ir.ExprStmt{X: method(ref(rest), "Delete", k)})
		}
		y, yr, more := f.restAs(pat, rest, r)
		f.capture(p, pat, y, yr, append(first, more...)...)
	}
	return p
}

// restAs gives the dict that **rest takes out of a value of unknown kind the types of the variable's own keys and values.
func (f *fn) restAs(pat *ast.MatchMapping, rest *ir.Var, r *Rep) (ir.Expr, *Rep, []ir.Stmt) {
	b := f.info.Binder(pat)
	if b == nil {
		return ref(rest), r, nil
	}
	want := f.b.some(f.b.rep(f.b.p.VarOf(f.m, b).Cell))
	if want.Kind != Dict || f.b.sameType(want.Go, r.Go) {
		return ref(rest), r, nil
	}
	typed := f.temp("typed", want.Go)
	key, value := f.temp("key", r.Args[0].elem()), f.temp("value", r.Args[1].elem())
	more := f.into(func() {
		f.emit(&ir.Assign{Lhs: []ir.Expr{ref(typed)}, Rhs: []ir.Expr{&ir.Call{Fun: py("NewDict"), TypeArgs: []ir.Type{want.Args[0].elem(), want.Args[1].elem()}}}})
		body := f.into(func() {
			k := f.convert(ref(key), r.Args[0], want.Args[0], nil)
			f.emit(&ir.ExprStmt{X: method(ref(typed), "Set", k, f.convert(ref(value), r.Args[1], want.Args[1], nil))})
		})
		f.emit(&ir.Range{Key: key, Value: value, X: method(ref(rest), "All"), Body: body})
	})
	return ref(typed), want, more
}

// needsValue reports whether a pattern looks at its value several times.
func needsValue(pat ast.Pattern) bool {
	switch pat := pat.(type) {
	case *ast.MatchValue, *ast.MatchSingleton, *ast.MatchStar:
		return false
	case *ast.MatchAs:
		return pat.Pattern != nil
	}
	return true
}

// classPattern matches instances of a class, and then their attributes.
func (f *fn) classPattern(pat *ast.MatchClass, x ir.Expr, r *Rep) *pattern {
	p := &pattern{}
	v := f.b.p.Resolve(f.m, f.f, pat.Cls)
	if v == nil || v.Class == nil {
		f.refuse(pat, "GSY0460", "name a class", "a pattern with a computed class is not supported")
		return p
	}
	c := v.Class
	if derived := f.b.p.Conforming([]*types.Class{c}); len(derived) > 1 && !c.IsProtocol() {
		if len(pat.Patterns)+len(pat.KwdPatterns) > 0 {
			f.refuse(pat, "GSY0460", "test the attributes in a guard", "a pattern for attributes of %s, which is one of several bases of %s, is not supported", c.Name, derived[1].Name)
		}
		p.and(f.anyInstanceTest(x, r, derived, pat))
		return p
	}
	p.and(f.instanceTest(x, r, c, pat))
	if p.never {
		return p
	}
	y, yr := f.shownAs(x, r, c)
	p.both(f.classParts(pat, y, yr, c))
	return p
}

// classParts matches the attributes of an object whose class has been tested.
func (f *fn) classParts(pat *ast.MatchClass, x ir.Expr, r *Rep, c *types.Class) *pattern {
	p := &pattern{}
	for i, sub := range pat.Patterns {
		if !c.Program() {
			p.both(f.pattern(sub, x, r)) // int(n) captures the subject itself
			continue
		}
		name, ok := c.MatchArg(i)
		if !ok {
			f.refuse(sub, "GSY0460", "name the attribute", "%s has no attribute for this positional pattern", c.Name)
			return p
		}
		f.attrPattern(p, sub, name, x, r, c)
	}
	for i, sub := range pat.KwdPatterns {
		f.attrPattern(p, sub, pat.KwdAttrs[i], x, r, c)
	}
	return p
}

func (f *fn) attrPattern(p *pattern, sub ast.Pattern, name string, x ir.Expr, r *Rep, c *types.Class) {
	if fl := c.FieldOf(name); fl != nil && (r.Kind == Struct || r.Kind == Iface) {
		p.both(f.pattern(sub, f.fieldOf(x, r, fl), f.b.rep(fl.Cell)))
		return
	}
	if m := c.Lookup(name); m != nil && m.Property && m.Fn.Stub == nil && !f.b.signature(m.Fn).err && (r.Kind == Struct || r.Kind == Iface) {
		s := f.b.signature(m.Fn)
		p.both(f.pattern(sub, call(&ir.Selector{X: x, Obj: f.b.funcObject(m.Fn)}), s.result))
		return
	}
	if r.Kind == Enum && name == "value" {
		p.both(f.pattern(sub, f.enumValue(x, c), f.b.rep(f.b.p.EnumValues(c))))
		return
	}
	if name == "args" && c.Exception() && (r.Kind == Error || r.Kind == Struct || r.Kind == Any) {
		if r.Kind == Any {
			x = assertType(x, errorType)
		}
		p.both(f.pattern(sub, call(py("Args"), x), &Rep{Kind: VarTuple, Args: []*Rep{anyRep}, Go: pyType("Tuple", basic("any"))}))
		return
	}
	f.refuse(sub, "GSY0460", "test it in a guard", "a pattern for attribute %s is not supported", name)
}

// anyInstanceTest tests for a class and for those that derive from it in Python, but were given another base.
func (f *fn) anyInstanceTest(x ir.Expr, r *Rep, classes []*types.Class, at ast.Node) ir.Expr {
	var test ir.Expr
	for _, c := range classes {
		t := f.instanceTest(x, r, c, at)
		b, decided := t.(*ir.Builtin)
		switch {
		case decided && b.Name == "true":
			return t
		case decided:
		case test == nil:
			test = t
		default:
			test = bin("||", test, t)
		}
	}
	if test == nil {
		return builtin("false")
	}
	return test
}

// instanceTest is isinstance(x, c) for a pattern; true and false where the kinds of value say so.
func (f *fn) instanceTest(x ir.Expr, r *Rep, c *types.Class, at ast.Node) ir.Expr {
	all, none := r.Cell != nil && len(r.Cell.Atoms()) > 0, r.Cell != nil && len(r.Cell.Atoms()) > 0
	if r.Cell != nil {
		for _, a := range r.Cell.Atoms() {
			is := a.InstanceOf(c)
			all, none = all && is, none && !is && !f.b.p.MayBe(a, c)
		}
	} else if r.Kind != Any {
		name := map[Kind]string{Int: "int", Str: "str", Float: "float", Bool: "bool"}[r.Kind]
		all = !r.Opt && (name == c.Name || r.Kind == Bool && c.Name == "int")
		none = name != "" && !all && !(r.Opt && name == c.Name)
	}
	switch {
	case all:
		return builtin("true")
	case none:
		return builtin("false")
	case r.boxed():
		return field(x, "OK")
	case r.Kind != Any && r.Opt && nilable(r.Kind) && r.Kind != Iface && r.Kind != Error:
		return notNil(x)
	}
	if isProtocol(c) {
		f.refuse(at, "GSY0462", "match a class", "a pattern with the Protocol %s is not supported", c.Name)
		return builtin("false")
	}
	if c.Exception() {
		if r.Kind == Any {
			return call(py("IsInstance"), x, f.classValue(c))
		}
		return f.isError(x, c)
	}
	if c.Program() {
		return &ir.Call{Fun: py("IsType"), TypeArgs: []ir.Type{f.b.rep(f.b.p.InstanceCell(c)).Go}, Args: []ir.Expr{x}}
	}
	return call(py("IsInstance"), x, f.classValue(c))
}

// shown is a value as the pattern that it matched shows it to be.
func (f *fn) shown(pat ast.Pattern, x ir.Expr, r *Rep) (ir.Expr, *Rep) {
	if k, ok := pat.(*ast.MatchClass); ok {
		if v := f.b.p.Resolve(f.m, f.f, k.Cls); v != nil && v.Class != nil {
			return f.shownAs(x, r, v.Class)
		}
	}
	return x, r
}

// shownAs is a value that is known to be an instance of a class.
func (f *fn) shownAs(x ir.Expr, r *Rep, c *types.Class) (ir.Expr, *Rep) {
	if r.boxed() {
		return field(x, "Value"), f.b.some(r)
	}
	if c.Program() {
		own := f.b.rep(f.b.p.InstanceCell(c))
		if f.sameRep(own, r) || r.Kind == Iface && r.Class.IsSubclass(c) {
			return x, r
		}
		if r.Kind == Any || r.Kind == Iface || r.Kind == Error {
			return assertType(x, own.Go), own
		}
		return x, r
	}
	if r.Kind == Any {
		switch c.Name {
		case "str":
			return assertType(x, basic("string")), strRep
		case "bool":
			return assertType(x, basic("bool")), boolRep
		case "float":
			return assertType(x, basic("float64")), floatRep
		}
	}
	return x, r
}
