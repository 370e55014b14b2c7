package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Loose functions.
//
// Functions that flow together have one Go signature where one does for all of their calls. It does not where they take
// different parameters, where a call leaves out an argument for which each has a default of its own, names one that stands
// in another place, or spreads a list. There the values are loose: each takes any arguments, checks them as CPython does,
// and calls the function.
//
//	ops = {"push": stack.push, "dup": stack.dup}    →    "push": func(args ...any) any {
//	ops[name](*words)                                        stackPushSignature.Check(1 + len(args))
//	                                                         stack.Push(args[0].(string))
//	                                                         return nil
//	                                                     },
//
// If some loose call of the program passes keywords, all loose functions take a dict of them first.
//
// A function is loose only in the company of others: alone in a variable it has its own signature, and is wrapped where it
// goes on to meet others. So a loose function never becomes a typed one again but where the runtime takes it.
//
// Alone, too, are loose the functions whose defaults are others each time that they are made: the function value holds them.
//
//	for i in range(3):                        for i := range 3 {
//	    def show(prefix, n=i): …       →          show := func(args ...any) { … py.GivenOr(bound[1], i) … }

// looseFuncs are the functions that are loose where they meet others.
type looseFuncs struct {
	fns      map[*types.Func]bool
	always   map[*types.Func]bool // alone, too
	calls    []*ast.Call          // of values that are loose
	keywords bool
	mixedCalls
}

// loose finds the functions that are loose where they meet others; when it is first asked for.
func (b *builder) loose() *looseFuncs {
	if b.looseFns != nil {
		return b.looseFns
	}
	l := &looseFuncs{fns: map[*types.Func]bool{}, always: map[*types.Func]bool{}, mixedCalls: newMixedCalls()}
	b.looseFns = l
	l.ownDefaults(b)
	var values []*ast.Call // calls of values that may be several functions
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		l.mixedCall(b, e, rec)
		if fns := l.functionsOf(b.p.CellOf(e.Func)); fns != nil && b.callsValue(e) {
			values = append(values, e)
			if len(fns) > 1 && b.irregular(e, rec) {
				l.add(fns)
			}
		}
	})
	var sets [][]*types.Func
	b.p.EachCell(func(c *types.Cell) {
		fns := l.functionsOf(c)
		if fns == nil {
			return
		}
		sets = append(sets, fns)
		if !oneSignature(fns) {
			l.add(fns)
		}
	})
	for grown := true; grown; {
		grown = false
		for _, fns := range sets {
			if slices.ContainsFunc(fns, func(f *types.Func) bool { return l.fns[f] }) {
				grown = l.add(fns) || grown
			}
		}
	}
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		if len(e.Keywords) > 0 && len(rec.Targets) == 1 && rec.Targets[0].Fn != nil && rec.Targets[0].Fn.Name == "partial" && len(e.Args) > 0 {
			fns := l.functionsOf(b.p.CellOf(e.Args[0]))
			l.keywords = l.keywords || fns != nil && l.fns[fns[0]] // a loose partial passes them on
		}
	})
	for _, e := range values {
		if l.fns[l.functionsOf(b.p.CellOf(e.Func))[0]] {
			l.calls = append(l.calls, e)
			l.keywords = l.keywords || b.passesKeywords(e)
		}
	}
	return l
}

// ownDefaults notes the functions that hold defaults of their own: they are made again and again, or in a function, with a
// default that is no constant, and are not only called where they are made.
func (l *looseFuncs) ownDefaults(b *builder) {
	callees := map[ast.Expression]bool{}
	b.p.EachCall(func(e *ast.Call, _ *types.Call) { callees[e.Func] = true })
	for _, f := range b.p.Funcs {
		if f.Class != nil || f.Stub != nil || f.Outer == nil && !f.Looped || !slices.ContainsFunc(f.Params, ownDefault) {
			continue
		}
		if !f.Looped && f.Lambda == nil {
			bind := b.p.Scopes(f.Module).Binder(f.Node)
			if bind != nil && !slices.ContainsFunc(bind.Reads, func(n *ast.Name) bool { return !callees[n] }) {
				continue
			}
		}
		l.always[f], l.fns[f] = true, true
	}
}

// ownDefault reports whether a parameter's default may be another each time that it is evaluated.
func ownDefault(p *types.Param) bool {
	switch x := p.Default.(type) {
	case nil, *ast.Constant:
		return false
	case *ast.UnaryOp:
		_, constant := x.Operand.(*ast.Constant)
		return !constant
	}
	return true
}

func (l *looseFuncs) add(fns []*types.Func) (grown bool) {
	for _, f := range fns {
		grown = grown || !l.fns[f]
		l.fns[f] = true
	}
	return grown
}

// functionsOf are the functions that a value may be, if it can be nothing else but None; nil if it is one that has its own
// signature.
func (l *looseFuncs) functionsOf(c *types.Cell) []*types.Func {
	var fns []*types.Func
	for _, a := range c.Atoms() {
		if types.IsNone(a) {
			continue
		}
		if a.Fn == nil || a.Fn.Name == "<callable>" || a.Fn.Stub != nil && a.Fn.Async {
			return nil
		}
		if !slices.Contains(fns, a.Fn) {
			fns = append(fns, a.Fn)
		}
	}
	if len(fns) == 0 || len(fns) == 1 && !l.always[fns[0]] {
		return nil
	}
	return fns
}

// callsValue reports whether a call is one of a function value, not of a method of an object that may be of several classes.
func (b *builder) callsValue(e *ast.Call) bool {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return true
	}
	if b.p.IsSuperAttr(a) {
		return false
	}
	for _, acc := range b.p.AttrOf(a).Found {
		if acc.Member != nil && acc.Member.Fn != nil {
			return false
		}
	}
	return true
}

// irregular reports whether one Go signature can't serve a call of all the functions that it may reach.
func (b *builder) irregular(e *ast.Call, rec *types.Call) bool {
	if b.p.BindProblem(e) != "" {
		return true
	}
	spreads := hasStar(types.Positional(e))
	named := len(types.Keywords(e)) > 0
	var first *types.Func
	var firstSlots []*types.Slot
	for _, t := range rec.Targets {
		if t.Fn == nil {
			return false
		}
		if t.Fn.Stub != nil {
			s := shape(t.Fn, t.Recv)
			if spreads || named || len(e.Args) != len(s.params) && !s.variadic {
				return true
			}
			continue
		}
		slots, _ := types.Bind(t.Fn, e, boundSkip(t))
		if first == nil {
			first, firstSlots = t.Fn, slots
			continue
		}
		if spreads || named {
			if !sameShape(t.Fn, first, named) {
				return true
			}
			continue
		}
		for i, s := range slots {
			if i < len(firstSlots) && unfilled(s) && unfilled(firstSlots[i]) && !sameDefault(s.Param, firstSlots[i].Param) {
				return true
			}
		}
	}
	return false
}

// boundSkip is the number of parameters that a function value has its arguments for.
func boundSkip(t *types.Target) int {
	if t.Recv != nil && !t.Fn.Static || isMethod(t.Fn) && t.Recv != nil {
		return 1
	}
	return 0
}

// unfilled reports whether a parameter gets its default.
func unfilled(s *types.Slot) bool {
	return s.Expr == nil && s.Tail == nil && s.DoubleStar == nil && (s.Param.Kind <= types.PosOrKw || s.Param.Kind == types.KwOnly)
}

// sameDefault reports whether the defaults of two parameters are one constant.
func sameDefault(p, q *types.Param) bool {
	if p.Default == nil || q.Default == nil {
		return true // one of them is no parameter to be filled
	}
	x, ok := p.Default.(*ast.Constant)
	y, also := q.Default.(*ast.Constant)
	return p.Default == q.Default || ok && also && ast.SameConst(x.Value, y.Value)
}

// shape is a function's signature as far as the number of parameters goes.
func shape(fn *types.Func, recv *types.Atom) *signature {
	s := &signature{fn: fn}
	params := fn.Params
	if fn.Class != nil && !fn.Static && fn.Lambda == nil && (fn.Stub == nil || recv != nil) {
		params = params[min(1, len(params)):]
	}
	for _, p := range params {
		if fn.Stub != nil && (p.Default != nil || p.Kind > types.VarPos) {
			continue
		}
		if p.Kind == types.VarPos {
			s.variadic, s.vararg = true, len(s.params)
		}
		s.params = append(s.params, nil)
	}
	return s
}

// oneSignature reports whether functions have one Go signature.
func oneSignature(fns []*types.Func) bool {
	to := shape(fns[0], nil)
	for _, f := range fns {
		if coroutines(f) != coroutines(fns[0]) || takesKind(f) != takesKind(fns[0]) || !shape(f, nil).serves(to) {
			return false
		}
	}
	return true
}

// coroutines reports whether a function makes coroutines.
func coroutines(f *types.Func) bool { return f.Async && !f.Generator }

// takesKind tells builtin functions apart by what they take, as a Go function value takes one type. What takes anything can
// stand among functions of the program.
func takesKind(f *types.Func) string {
	switch {
	case f.Stub == nil || f.Stub.Loose == "" || f.Name == "len" || f.Name == "repr":
		return ""
	case f.Name == "print":
		return "any"
	case f.Name == "abs" || f.Name == "round":
		return "number"
	}
	return "items"
}

// passesKeywords reports whether a call passes keyword arguments, as far as can be told.
func (b *builder) passesKeywords(e *ast.Call) bool {
	for _, k := range e.Keywords {
		n, ok := k.Value.(*ast.Name)
		if k.Arg != "" || !ok || !b.emptyKeywords(n) {
			return true
		}
	}
	return false
}

// emptyKeywords reports whether a name is a **parameter that no call passes a keyword for.
func (b *builder) emptyKeywords(n *ast.Name) bool {
	for _, m := range b.p.Modules {
		bind := b.p.Scopes(m).Use(n)
		if bind == nil || bind.Builtin || bind.Unresolved {
			continue
		}
		return b.takesNone(b.p.VarOf(m, bind), n)
	}
	return false
}

// takesNone reports whether a variable is a **parameter that nothing changes and no call passes a keyword for.
func (b *builder) takesNone(v *types.Var, n *ast.Name) bool {
	if v == nil || v.Param == nil || v.Param.Kind != types.VarKw || len(v.Binding.Sites) != 1 {
		return false
	}
	for _, a := range b.p.CellOf(n).Atoms() {
		if len(a.Args) == 0 || b.changing()[a.Args[0].Root()] {
			return false
		}
	}
	return b.p.TakesNoKeywords(v.Param)
}

// isLoose reports whether functions that flow together are loose.
func (b *builder) isLoose(c *types.Cell) bool {
	l := b.loose()
	fns := l.functionsOf(c)
	return fns != nil && l.fns[fns[0]]
}

var keywordsRep = &Rep{Kind: Dict, Args: []*Rep{strRep, anyRep}, Go: ptr(pyType("Dict", basic("string"), basic("any")))}
var argsRep = &Rep{Kind: VarTuple, Args: []*Rep{anyRep}, Go: ir.Slice{Elem: basic("any")}}

// looseSignature is the Go signature of functions that are loose together.
func (b *builder) looseSignature(fns []*types.Func, recvs []*types.Atom) *signature {
	s := &signature{loose: true, variadic: true}
	if b.loose().keywords {
		s.params = append(s.params, keywordsRep)
	}
	s.vararg = len(s.params)
	s.params = append(s.params, argsRep)
	for i, f := range fns {
		result := anyRep
		switch {
		case f.Stub != nil && (f.Stub.Loose != "" || len(f.Overloads) > 1):
		case f.Async && !f.Generator:
			result = b.coroutineRep(f)
		default:
			fs := b.valueSignature(f, recvs[i])
			result, s.err = fs.result, s.err || fs.err
		}
		if result.Kind == Void && (result.Unit || result.Const != nil) {
			result = anyRep
		}
		if s.result == nil {
			s.result = result
		} else if !b.sameType(s.result.Go, result.Go) || s.result.Opt != result.Opt || s.result.Kind != result.Kind {
			s.result = anyRep
		}
	}
	return s
}

// coroutineRep is the representation of what a call of a coroutine function gives.
func (b *builder) coroutineRep(f *types.Func) *Rep {
	r := &Rep{}
	coroutine := b.p.ModuleNamed("typing").Stubs["Coroutine"].Class
	b.chooseAtom(r, &types.Atom{Class: coroutine, Args: []*types.Cell{f.Ret}}, &types.Cell{})
	return r
}
