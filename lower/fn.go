package lower

import (
	"go/token"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// fn lowers the body of one function, or of a module.
type fn struct {
	b     *builder
	m     *types.Module
	info  *scope.Info
	f     *types.Func // nil for a module's body
	out   *[]ir.Stmt  // the block being built
	frame *frame
	span  ast.Span // of the statement being lowered, until it is used
	ctx   *ir.Var  // nil if there is none
	loops []*loop
	// handled are the exceptions that the code being lowered handles, outermost first; see handling.go.
	handled []handledException
	// raised is the operand of the raise statement being lowered.
	raised ast.Expression
	// initReturn is the object that a constructor made of an __init__ returns.
	initReturn *ir.Var
	// unused is the awaited call whose value nobody needs: await gather(…) as a statement.
	unused *ast.Call
	// laterOf is the call that a function literal with the context laterCtx is to make.
	laterOf  *ast.Call
	laterCtx *ir.Var
	// self is the interface that a method with a dynamic self has, selfStruct the struct behind it.
	self, selfStruct *ir.Var
	selfUsed         bool // selfStruct
	partReads        []partRead
	// thawed says that a store goes by object.__setattr__, which a frozen dataclass does not hinder.
	thawed bool
	// target is the variable that a comprehension about to be lowered may fill directly.
	target *ir.Var
}

// frame tells how return and raise leave the code being lowered.
type frame struct {
	kind   frameKind
	outer  *frame
	result *Rep    // of a function: what it returns
	fails  bool    // of a function: has an error result
	yield  *ir.Var // of a generator
	seq2   bool    // of a generator that fails
	item   *Rep    // of a generator
	resume *ir.Var // of a generator object: its yield, which gives what was sent, and what was thrown in
	sent   *Rep    // of a generator object: what it is sent; nil if nobody looks at it

	// Of a closure: how to say that the code around is to return, break or continue.
	returned *ir.Var
	always   bool // it ends by a return of the code around, or an error
	value    *ir.Var
	leave    map[*loop]*leaving

	// Of an inline try: where its one failing call is, and its error.
	mark   *ir.Block
	err    *ir.Var
	spoilt bool
}

type leaving struct{ broke, continued *ir.Var }

type frameKind uint8

const (
	inFunc    frameKind = iota // return leaves the function
	inClosure                  // return leaves a func() error literal around a part of it
	inTry                      // as the frame around, but the first error is handled in place
)

// loop is a loop around the code being lowered.
type loop struct {
	label *ir.Label
	frame *frame
	broke *ir.Var // set before a break, where the loop has an else
	left  bool    // broke is set somewhere
	depth int     // number of Go constructs inside that catch a plain break: switch
}

func (f *fn) emit(st ir.Stmt) { *f.out = append(*f.out, st) }

// place gives the Python place of the statement being lowered, once: later Go statements belong to the first.
func (f *fn) place() ast.Span {
	s := f.span
	f.span = ast.Span{}
	return s
}

// into lowers into a block of its own.
func (f *fn) into(body func()) []ir.Stmt {
	saved := f.out
	var block []ir.Stmt
	f.out = &block
	body()
	f.out = saved
	return block
}

// within lowers inside another frame.
func (f *fn) within(fr *frame, body func()) {
	saved := f.frame
	f.frame = fr
	body()
	f.frame = saved
}

func (f *fn) assign(lhs, rhs ir.Expr) {
	f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{lhs}, Rhs: []ir.Expr{rhs}})
}

// temp makes a local variable of lowering's own.
func (f *fn) temp(want string, t ir.Type) *ir.Var { return &ir.Var{Want: want, Type: t} }

// save puts a value into a temporary, and gives the temporary.
func (f *fn) save(want string, t ir.Type, x ir.Expr) ir.Expr {
	v := f.temp(f.nameFor(want, x), t)
	f.assign(ref(v), x)
	return ref(v)
}

// nameFor names a temporary after the field that it is a copy of, where that says more.
func (f *fn) nameFor(want string, x ir.Expr) string {
	s, ok := x.(*ir.Selector)
	if !ok || want != "value" && want != "arg" {
		return want
	}
	if fl := f.b.fieldOf[s.Obj]; fl != nil && !token.IsKeyword(fl.Name) {
		return strings.TrimLeft(fl.Name, "_")
	}
	return want
}

func (f *fn) newErr() *ir.Var { return &ir.Var{Want: "err", Type: errorType} }

// raise leaves with an error.
func (f *fn) raise(err ir.Expr) {
	f.raiseFrom(f.frame, f.during(err))
}

func (f *fn) raiseFrom(fr *frame, err ir.Expr) {
	switch fr.kind {
	case inTry:
		if fr.mark == nil {
			// The one failing call of an inline try: its error is a variable.
			if v, ok := err.(*ir.VarRef); ok {
				fr.err = v.Var
				fr.mark = &ir.Block{}
				f.emit(fr.mark)
				return
			}
		}
		fr.spoilt = true
	case inClosure:
		f.emit(&ir.Return{At: f.place(), Results: []ir.Expr{err}})
	case inFunc:
		switch {
		case fr.yield != nil && fr.seq2:
			f.emit(&ir.ExprStmt{At: f.place(), X: call(ref(fr.yield), f.b.zero(fr.item), err)})
			f.emit(&ir.Return{})
		case fr.yield == nil && fr.fails:
			f.emit(&ir.Return{At: f.place(), Results: f.results(fr, f.b.zero(fr.result), err)})
		default:
			f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), err)})
		}
	}
}

func (f *fn) results(fr *frame, value, err ir.Expr) []ir.Expr {
	var list []ir.Expr
	if fr.result != nil && (fr.result.Kind != Void || fr.result.Unit) {
		list = append(list, value)
	}
	if fr.fails {
		list = append(list, err)
	}
	return list
}

// checkErr leaves if err is not nil.
func (f *fn) checkErr(err *ir.Var) {
	if f.frame.kind == inTry {
		f.raise(ref(err))
		return
	}
	then := f.into(func() { f.raise(ref(err)) })
	f.emit(&ir.If{Cond: notNil(ref(err)), Then: then})
}

// returnValue lowers "return value".
func (f *fn) returnValue(value ir.Expr) { f.returnFrom(f.frame, value) }

func (f *fn) returnFrom(fr *frame, value ir.Expr) {
	switch fr.kind {
	case inTry:
		f.returnFrom(fr.outer, value)
	case inClosure:
		target := fr
		for target.kind != inFunc {
			target = target.outer
		}
		if target.result != nil && target.result.Kind != Void && value != nil && target.yield == nil {
			outermost := fr.outermost()
			if outermost.value == nil {
				outermost.value = f.temp("result", target.result.Go)
			}
			fr.value = outermost.value
			if v, ok := value.(*ir.VarRef); !ok || v.Var != fr.value {
				f.assign(ref(fr.value), value)
			}
		}
		if !fr.always {
			if fr.returned == nil {
				fr.returned = f.temp("returned", basic("bool"))
			}
			f.assign(ref(fr.returned), builtin("true"))
		}
		f.emit(&ir.Return{Results: []ir.Expr{nilExpr()}})
	case inFunc:
		if fr.yield != nil {
			f.emit(&ir.Return{At: f.place()})
			return
		}
		if value == nil && f.initReturn != nil {
			value = ref(f.initReturn)
		}
		if value == nil {
			value = f.b.zero(fr.result)
		}
		f.emit(&ir.Return{At: f.place(), Results: f.results(fr, resultLiteral(value, fr.result), nilExpr())})
	}
}

// resultLiteral writes a tuple that is a function's result as a literal of the result's type, which costs Go's inliner less than
// a call of the generic function that makes one.
func resultLiteral(value ir.Expr, r *Rep) ir.Expr {
	c, ok := value.(*ir.Call)
	if !ok || r == nil || r.Kind != Tuple || r.Opt {
		return value
	}
	if p, ok := c.Fun.(*ir.PkgRef); ok && p.Pkg == "runtime/py" && (p.Name == "PairOf" || p.Name == "TripleOf") && len(c.Args) == len(r.Args) {
		return &ir.Composite{Type: r.Go, Elems: c.Args}
	}
	return value
}

// outermost is the closure around which the function itself is: the values that closures return share its variable.
func (fr *frame) outermost() *frame {
	out := fr
	for ; fr.kind != inFunc; fr = fr.outer {
		if fr.kind == inClosure {
			out = fr
		}
	}
	return out
}

// functionFrame is the frame of the function around.
func (f *fn) functionFrame() *frame {
	fr := f.frame
	for fr.kind != inFunc {
		fr = fr.outer
	}
	return fr
}

// branch lowers break and continue.
func (f *fn) branch(cont bool) {
	if len(f.loops) == 0 {
		return
	}
	lp := f.loops[len(f.loops)-1]
	fr := f.frame
	for fr.kind == inTry && fr != lp.frame {
		fr = fr.outer
	}
	if !cont && lp.broke != nil {
		lp.left = true
		f.assign(ref(lp.broke), builtin("true"))
	}
	if fr == lp.frame || f.sameFunction(fr, lp.frame) {
		b := &ir.Branch{At: f.place(), Continue: cont}
		if !cont && lp.depth > 0 {
			b.Label = lp.label
		}
		f.emit(b)
		return
	}
	if fr.leave == nil {
		fr.leave = map[*loop]*leaving{}
	}
	l := fr.leave[lp]
	if l == nil {
		l = &leaving{}
		fr.leave[lp] = l
	}
	flag := &l.broke
	want := "broke"
	if cont {
		flag, want = &l.continued, "skip"
	}
	if *flag == nil {
		*flag = f.temp(want, basic("bool"))
	}
	f.assign(ref(*flag), builtin("true"))
	f.emit(&ir.Return{Results: []ir.Expr{nilExpr()}})
}

// sameFunction reports whether two frames are of one Go function: only inline trys lie between them.
func (f *fn) sameFunction(a, b *frame) bool {
	for a.kind == inTry {
		a = a.outer
	}
	for b.kind == inTry {
		b = b.outer
	}
	return a == b
}

// afterClosure carries out what a closure asked for: a return, a break, a continue of the code around it.
func (f *fn) afterClosure(fr *frame) {
	if fr.returned != nil || fr.always {
		then := f.into(func() {
			var v ir.Expr
			if fr.value != nil {
				v = ref(fr.value)
			}
			f.returnValue(v)
		})
		if fr.always {
			*f.out = append(*f.out, then...)
			return
		}
		f.emit(&ir.If{Cond: ref(fr.returned), Then: then})
	}
	for i := len(f.loops) - 1; i >= 0; i-- {
		l := fr.leave[f.loops[i]]
		if l == nil {
			continue
		}
		for _, flag := range []*ir.Var{l.broke, l.continued} {
			if flag == nil {
				continue
			}
			then := f.into(func() {
				broke := f.loops[i].broke
				f.loops[i].broke = nil // set inside the closure
				f.branch(flag == l.continued)
				f.loops[i].broke = broke
			})
			f.emit(&ir.If{Cond: ref(flag), Then: then})
		}
	}
}

// resetFlags clears a closure's flags before it runs: a loop may bring control here again.
func (f *fn) resetFlags(fr *frame, at int) {
	var reset []ir.Stmt
	add := func(v *ir.Var) {
		if v != nil {
			reset = append(reset, &ir.Declare{Var: v})
		}
	}
	if fr.outermost() == fr {
		add(fr.value)
	}
	add(fr.returned)
	for _, lp := range f.loops {
		if l := fr.leave[lp]; l != nil {
			add(l.broke)
			add(l.continued)
		}
	}
	if len(reset) > 0 {
		tail := append([]ir.Stmt(nil), (*f.out)[at:]...)
		*f.out = append(append((*f.out)[:at], reset...), tail...)
	}
}

// varOf is the Go variable of a binding.
func (f *fn) variable(v *types.Var) *ir.Var { return f.b.variable(v) }

func (b *builder) variable(v *types.Var) *ir.Var {
	if x := b.vars[v]; x != nil {
		return x
	}
	if from := b.sameVar(v); from != nil {
		return b.variable(from)
	}
	if m := b.memberOf(v); m != nil {
		return b.classVar(m)
	}
	x := &ir.Var{Python: v.Name, Type: b.rep(v.Cell).Go}
	if !b.local(v) {
		x.Global, x.Declared, x.Pkg = true, true, b.pkg
	}
	if s := v.Binding; s != nil && s.Captured && len(s.Sites) > 1 {
		b.shared[x] = true
	}
	b.vars[v], b.origin[x] = x, v
	return x
}

// local reports whether a variable is one of a Go function: a Python local, or a name of the script that no function
// uses, which lives in main.
func (b *builder) local(v *types.Var) bool {
	return !v.Binding.Global() || !v.Binding.Captured
}

// varOfName is the types.Var of a name.
func (f *fn) varOfName(n *ast.Name) *types.Var {
	b := f.info.Use(n)
	if b == nil || b.Builtin || b.Unresolved {
		return nil
	}
	return f.b.p.VarOf(f.m, b)
}

// rep of an expression.
func (f *fn) rep(e ast.Expression) *Rep {
	if v, ok := f.b.evaluated[e]; ok {
		return v.rep
	}
	return f.b.rep(f.b.p.CellOf(e))
}
