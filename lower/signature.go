package lower

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/effects"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// signature is the Go signature of a function of the program.
type signature struct {
	fn       *types.Func
	ctx      bool
	params   []*Rep // without ctx and receiver
	variadic bool
	vararg   int  // of a variadic one: the place of *args among params; in Go it is the last
	result   *Rep // Void: none
	err      bool
	seq      bool // a pushed generator: returns an iter.Seq, or Seq2 with errors
	object   bool // a generator object: returns it
	loose    bool // takes any arguments: see loose.go
}

// signature decides a function's Go signature from its types and effects.
func (b *builder) signature(f *types.Func) *signature {
	e := b.eff.Of(f)
	s := &signature{fn: f, result: b.rep(f.Ret), err: e.Fails()}
	s.ctx = e.Suspends || e.Ctx
	if effects.CalledByRuntime(f) {
		s.err = false
	}
	params := f.Params
	if f.Class != nil && !f.Static && f.Lambda == nil && len(params) > 0 {
		params = params[1:]
	}
	for _, p := range params {
		s.params = append(s.params, b.paramRep(p))
		if p.Kind == types.VarPos {
			s.variadic, s.vararg = true, len(s.params)-1
		}
	}
	if f.Generator && b.gens.OfFunc(f).Object && f.Name != "__await__" {
		s.object = true
		s.result = b.generatorObject(f)
		if f.Manager {
			s.result = b.managerRep(f)
		}
		s.err, s.ctx = false, false
	} else if f.Generator {
		s.seq = true
		item := b.rep(f.Yield)
		s.result = b.generatorRep(item, e.Fails() || f.Async, f.Async)
		s.err = false
		s.ctx = e.Ctx // one that only drives another generator needs none
	}
	if f.GivesText() && s.result.Kind != Void && (s.result.Kind != Str || s.result.Opt) {
		s.result = strRep // as Go's method has it: for what is no text the runtime raises TypeError
	}
	if len(f.Ret.Atoms()) == 0 && !f.Generator {
		s.result = voidRep // never returns
	}
	return s
}

// managerRep is the representation of what a function with @contextmanager gives.
func (b *builder) managerRep(f *types.Func) *Rep {
	out := &types.Cell{}
	name := "GeneratorContextManager"
	if f.Async {
		name = "Async" + name
	}
	r := &Rep{}
	b.chooseAtom(r, &types.Atom{Class: b.p.ModuleNamed("contextlib").Stubs[name].Class, Args: []*types.Cell{f.Yield}}, out)
	return r
}

func (b *builder) generatorRep(item *Rep, fails, async bool) *Rep {
	if fails {
		r := &Rep{Kind: Seq, Args: []*Rep{item}, Go: ir.Named{Pkg: "iter", Name: "Seq2", Args: []ir.Type{item.elem(), errorType}}}
		if async {
			r.Kind = AsyncSeq
		}
		return r
	}
	return &Rep{Kind: Seq, Args: []*Rep{item}, Go: ir.Named{Pkg: "iter", Name: "Seq", Args: []ir.Type{item.elem()}}}
}

// paramRep is the representation of a parameter as the function's body sees it.
func (b *builder) paramRep(p *types.Param) *Rep {
	if p.Var != nil && (p.Kind == types.VarPos || p.Kind == types.VarKw) {
		return b.rep(p.Var.Cell)
	}
	return b.rep(p.Cell)
}

// results are the Go result types.
func (s *signature) results() []ir.Type {
	var list []ir.Type
	if s.result.Kind != Void {
		list = append(list, s.result.Go)
	}
	if s.err {
		list = append(list, errorType)
	}
	return list
}

// chooseFunc represents a function value: one Go signature for all functions that flow together.
func (b *builder) chooseFunc(r *Rep, c *types.Cell) {
	r.Kind = Func
	s := &signature{}
	var fns []*types.Func
	var recvs []*types.Atom
	for _, a := range c.Atoms() {
		if a.Fn != nil {
			fns, recvs = append(fns, a.Fn), append(recvs, a.Recv)
		}
	}
	r.Sig = s
	if len(fns) == 0 {
		return
	}
	if b.isLoose(c) {
		r.Sig = b.looseSignature(fns, recvs)
		r.Go = r.Sig.funcType()
		return
	}
	s.fn = fns[0]
	s.result = voidRep
	coroutine := false
	for i, f := range fns {
		fs := b.valueSignature(f, recvs[i])
		s.ctx, s.err = s.ctx || fs.ctx, s.err || fs.err
		if i == 0 {
			s.params, s.result, s.variadic, s.vararg = slices.Clone(fs.params), fs.result, fs.variadic, fs.vararg
		} else if s.result.Kind == Void && fs.result.Kind != Void {
			s.result = fs.result
		} else if fs.result.Kind != Void && !b.sameType(s.result.Go, fs.result.Go) {
			s.result = anyRep
		}
		for j := range s.params {
			if s.variadic && j == s.vararg && fs.variadic && fs.vararg == j {
				continue
			}
			if j < len(fs.params) && !b.sameType(s.params[j].Go, fs.params[j].Go) {
				s.params[j] = anyRep
			}
		}
		coroutine = coroutine || f.Async
	}
	if s.result.Kind != Void && s.result.Kind != Any && !s.result.Opt && !s.result.Unit {
		if atoms := noneAmong(fns); atoms != nil && b.looksAtResult(fns) {
			s.result = b.rep(types.CellOfAtoms(atoms))
		}
	}
	r.Go = s.funcType()
}

// noneAmong gives what any of the functions returns, if one of them returns None; nil else.
func noneAmong(fns []*types.Func) []*types.Atom {
	var all []*types.Atom
	seen, none := map[*types.Atom]bool{}, false
	for _, f := range fns {
		if f.Stub != nil || f.Generator {
			return nil
		}
		for _, a := range f.Ret.Atoms() {
			if !seen[a] {
				seen[a], all = true, append(all, a)
			}
			none = none || types.IsNone(a)
		}
	}
	if !none {
		return nil
	}
	return all
}

// looksAtResult reports whether a call that reaches one of the functions is more than a statement of its own.
func (b *builder) looksAtResult(fns []*types.Func) bool {
	if b.lookedAt == nil {
		b.lookedAt = map[*types.Func]bool{}
		b.p.EachCall(func(e *ast.Call, rec *types.Call) {
			at := b.lists.parents[e]
			if aw, ok := at.(*ast.Await); ok {
				at = b.lists.parents[aw]
			}
			if _, statement := at.(*ast.Expr); statement {
				return
			}
			for _, t := range rec.Targets {
				b.lookedAt[t.Fn] = true
			}
		})
	}
	for _, f := range fns {
		if b.lookedAt[f] {
			return true
		}
	}
	return false
}

// valueSignature is the Go signature of a function as a value. One of the runtime takes the parameters without defaults,
// as its annotations say; the others keep their defaults.
func (b *builder) valueSignature(f *types.Func, recv *types.Atom) *signature {
	if f.Stub == nil || f.Node == nil || f.Name == "<callable>" {
		if f.Stub == nil {
			return b.signature(f)
		}
	}
	if recv != nil && f.Class != nil {
		f = b.formOf(f)
	}
	x := b.newFn(f.Module, nil)
	t := &types.Target{Fn: f, Recv: recv}
	s := &signature{fn: f, ctx: f.Stub.Suspends || f.Stub.Ctx, err: f.Stub.Suspends || len(f.Stub.Raises) > 0, result: voidRep}
	params := f.Params
	if f.Class != nil && !f.Static && len(params) > 0 {
		params = params[1:]
	}
	for _, p := range params {
		if p.Default == nil && p.Kind <= types.PosOrKw {
			s.params = append(s.params, x.stubParam(&types.Slot{Param: p}, nil, t))
		} else if p.Kind == types.VarPos {
			s.variadic, s.vararg = true, len(s.params)
			s.params = append(s.params, x.stubParam(&types.Slot{Param: p}, nil, t))
		}
	}
	if f.Returns != nil {
		s.result = awaitedResult(f, x.annRep(f.Returns, nil, t))
		if u, union := f.Returns.(*ast.BinOp); union && f.Stub.Go == "" {
			if v := x.annRep(u.Left, nil, t); v.Opt {
				s.result = v // V | None, None among the Vs
			}
		}
		if noneForm := recv != nil && recv.Class != nil && recv.Class.Stub != nil && recv.Class.Stub.None != ""; s.result.Unit && noneForm {
			s.result = voidRep
		}
	}
	return s
}

func (s *signature) funcType() ir.Type {
	t := ir.FuncType{Variadic: s.variadic, Results: s.results()}
	if s.ctx {
		t.Params = append(t.Params, ctxType)
	}
	for i, p := range s.params {
		if !s.variadic || i != s.vararg {
			t.Params = append(t.Params, p.Go)
		}
	}
	if s.variadic {
		item := anyRep
		if p := s.params[s.vararg]; p.Kind == VarTuple {
			item = p.Args[0]
		}
		t.Params = append(t.Params, ir.Slice{Elem: item.Go})
	}
	return t
}

// sameType compares Go types.
func (b *builder) sameType(x, y ir.Type) bool {
	switch x := x.(type) {
	case ir.Basic:
		y, ok := y.(ir.Basic)
		return ok && x == y
	case ir.Named:
		y, ok := y.(ir.Named)
		if !ok || x.Obj != y.Obj || x.Pkg != y.Pkg || x.Name != y.Name || len(x.Args) != len(y.Args) {
			return false
		}
		for i := range x.Args {
			if !b.sameType(x.Args[i], y.Args[i]) {
				return false
			}
		}
		return true
	case ir.Pointer:
		y, ok := y.(ir.Pointer)
		return ok && b.sameType(x.Elem, y.Elem)
	case ir.Slice:
		y, ok := y.(ir.Slice)
		return ok && b.sameType(x.Elem, y.Elem)
	case ir.Map:
		y, ok := y.(ir.Map)
		return ok && b.sameType(x.Key, y.Key) && b.sameType(x.Elem, y.Elem)
	case ir.FuncType:
		y, ok := y.(ir.FuncType)
		if !ok || len(x.Params) != len(y.Params) || len(x.Results) != len(y.Results) || x.Variadic != y.Variadic {
			return false
		}
		for i := range x.Params {
			if !b.sameType(x.Params[i], y.Params[i]) {
				return false
			}
		}
		for i := range x.Results {
			if !b.sameType(x.Results[i], y.Results[i]) {
				return false
			}
		}
		return true
	}
	return false
}

// funcObject is the package-level name of a function of the program.
func (b *builder) funcObject(f *types.Func) *ir.Object {
	if o := b.funcs[f]; o != nil {
		return o
	}
	if f.Class != nil && isMethod(f) {
		if top := topmost(f); top != f {
			b.funcs[f] = b.funcObject(top)
			return b.funcs[f]
		}
	}
	o := &ir.Object{Python: f.Name, Pkg: b.pkg}
	if f.Class != nil {
		o.Member, o.Exported = true, true
		if f.Static || f.ClassM {
			o.Member, o.Exported = false, false
			o.Python = ast.SnakeCase(f.Class.Def.Name) + "_" + f.Name
		}
		if f.Class.Maker() == f {
			o.Python, o.Want, o.Exported = "__new__", "New"+exportedName(f.Class.Def.Name), true
		}
		if want := dunderNames[f.Name]; want != "" {
			o.Want = want
		}
		if f.Name == "__str__" && f.Class.Exception() {
			o.Want = "Error"
		}
	}
	if id := f.Identity; id != nil && o.Want == "" {
		// The place in a traceback has the name of the code; the Go function is called as the program calls it.
		o.Python, o.Want = id.Code[strings.LastIndexByte(id.Code, '.')+1:], o.Python
		if o.Exported && !strings.Contains(o.Want, "_") {
			o.Want = ast.CamelCase(o.Want)
		}
	}
	if f.Class == nil && f.Name == "main" && f.Async {
		o.Want = "amain"
	} else if f.Class == nil && f.Name == "main" {
		o.Want = "run"
	}
	b.funcs[f] = o
	return o
}

// dunderNames are the Go names of Python's special methods: those that the runtime's interfaces ask for have theirs.
var dunderNames = map[string]string{
	"__str__": "String", "__repr__": "Repr", "__len__": "Len", "__iter__": "All", "__next__": "Next", "__eq__": "Equal",
	"__lt__": "Less", "__le__": "LessEqual", "__gt__": "Greater", "__ge__": "GreaterEqual", "__hash__": "Hash",
	"__call__": "Call", "__format__": "FormatSpec", "__getitem__": "At", "__setitem__": "Set", "__delitem__": "Delete", "__contains__": "Contains",
	"__enter__": "Enter", "__exit__": "Exit", "__aenter__": "Enter", "__aexit__": "Exit", "__bool__": "Bool",
	"__add__": "Add", "__sub__": "Sub", "__mul__": "Mul", "__truediv__": "Div", "__floordiv__": "FloorDiv", "__mod__": "Mod",
	"__neg__": "Neg", "__aiter__": "AIter", "__anext__": "ANext", "__await__": "AwaitIter", "__init__": "Init", "__getattr__": "Attr",
}

// qualifiesAsMethod reports whether a function is lowered as a Go method.
func isMethod(f *types.Func) bool {
	return f.Class != nil && !f.Static && !f.ClassM && f.Lambda == nil
}

// docOf splits a body into its docstring, cleaned for a Go comment, and the rest.
func docOf(body []ast.Statement) (doc string, rest []ast.Statement) {
	text, ok := ast.Docstring(body)
	if !ok {
		return "", body
	}
	return cleandoc(text), body[1:]
}
