package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callStub lowers a call of a function or method that a stub declares: the Go symbol that it names, with all
// parameters in order, defaults filled in.
func (f *fn) callStub(e *ast.Call, rec *types.Call, t *types.Target) *fallibleCall {
	fn := t.Fn
	d := fn.Stub
	if threaded[d.Intrinsic] {
		return f.threadCall(e, t)
	}
	skip := 0
	if t.Recv != nil {
		skip = 1
	}
	at, attr := e.Func.(*ast.Attribute)
	if attr && t.Recv != nil && !fn.ClassM && len(f.b.p.AttrOf(at).Found) > 0 && f.b.callsValue(e) {
		if r := f.rep(e.Func); r.Kind == Func { // self.push = self.items.append; self.push(x)
			return f.callValue(e, r)
		}
	}
	if t.Recv != nil && !attr && !fn.ClassM {
		if r := f.rep(e.Func); r.Kind == Func { // release = lock.release; release()
			return f.callValue(e, r)
		}
		f.refuse(e, "GSY0343", "call the method of the object", "what this call reaches can't be determined")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	if d.Go == "" {
		f.refuse(e, "GSY0304", "see docs/language.md for what is supported", "%s is not supported", stubName(fn))
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	slots, _ := types.Bind(fn, e, skip)
	if f.passesAny(e, fn, slots) {
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	reps := make([]*Rep, len(slots))
	env := rec.Site[fn]
	form := f.bigForm(e, t, slots, skip)
	for i, s := range slots {
		reps[i] = f.stubParam(s, form.params(f.b, env), t)
	}
	f.checkOwnKey(slots, reps, fn)
	if form.kind == floatForm {
		reps[0] = floatRep
	}
	if form.kind == firstBig && skip == 0 && len(reps) > 0 {
		reps[0] = bigRep
	}
	var recvExpr ir.Expr
	var recvRep *Rep
	var recvType ir.Type
	if skip == 1 && !fn.ClassM {
		if a, ok := e.Func.(*ast.Attribute); ok {
			if c := f.sliceMethod(e, a, fn, slots, reps); c != nil {
				return c
			}
			x, r := f.value(a.Value)
			x, r = f.mixedIn(x, r)
			recvExpr, recvRep, recvType = f.deref(x, r, a.Value, fn.Name), r, f.b.some(r).Go
			if form.kind != noBig && form.kind != resultBig {
				recvExpr, recvType = f.convert(recvExpr, r, bigRep, a.Value), bigRep.Go
			} else if r.Kind == Big && f.b.p.BuiltinName(fn.Class) == "int" {
				recvExpr, recvType = f.convert(recvExpr, r, intRep, a.Value), intRep.Go
			}
			if r.Kind == Iter && len(r.Args) == 1 || r.Kind == Any && t.Recv != nil && t.Recv.Class != nil {
				recvExpr, recvRep = f.asReceiver(recvExpr, r, t, fn.Name)
				recvType = recvRep.Go
			}
		}
	}
	args := f.withReceiver(recvType, recvExpr, func() []ir.Expr { return f.fillSlots(e, fn, slots, reps) }, &recvExpr)
	if fn.Name == "extend" && len(args) == 1 {
		args[0] = snapshot(args[0])
	}
	c := &ir.Call{}
	if d.Suspends || d.Ctx || fn.Async {
		c.Args = append(c.Args, f.contextOf(e))
	}
	name, noneForm := d.Go, recvRep.noneForm()
	switch {
	case d.None == "":
	case noneForm:
		name, noneForm = d.None, false // ResultAny: an any that stands for None
	case len(fn.TypeParams()) > 0 && f.solvedAsNone(fn, env):
		name, noneForm = d.None, true
	}
	if form.kind != noBig {
		name = form.symbol
	}
	switch {
	case name[0] == '.' && recvExpr == nil:
		c.Fun = field(args[0], name[1:])
		args = args[1:]
	case name[0] == '.':
		c.Fun = field(recvExpr, name[1:])
	case recvExpr != nil:
		c.Fun = symbol(name)
		c.Args = append(c.Args, recvExpr)
	default:
		c.Fun = symbol(name)
	}
	if name[0] != '.' {
		f.inferable(args, slots, reps)
	}
	if !noneForm {
		c.TypeArgs = f.stubTypeArgs(fn, slots, env)
	}
	c.Args = append(c.Args, args...)
	f.orderedBy(c, fn, f.orderedItem(recvRep, env))
	c.Ellipsis = f.anySpreads(slots)
	r := f.numberResult(f.stubRep(e, fn), form, fn, t)
	if own := f.rep(e); fn.Name == "copy" && recvRep != nil && recvRep.Kind == List && len(own.Args) == 1 {
		// ys.Copy() is a list, and not what functions give.
		if own.Kind == Slice {
			return &fallibleCall{expr: call(std("slices", "Clone"), method(recvExpr, "Slice")), rep: own, want: "items"}
		}
		r = own
	}
	if n, ok := fn.Returns.(*ast.Name); ok && (n.ID == "NoReturn" || n.ID == "Never") {
		r = voidRep
	} else if r.Kind == Void && ok && !noneForm {
		r = unitRep
	}
	fails := d.Suspends || fn.Async || len(d.Raises) > 0
	if fails && r.Kind == Void && !r.Unit && r.Const == nil {
		c.Results = []ir.Type{basic("error")}
	}
	if keepsNothing(fn) && r.holdsNoFunc() {
		for _, a := range args {
			if lit, ok := a.(*ir.FuncLit); ok {
				lit.Now = true
			}
		}
	}
	if !f.b.eff.CallActs(e, fn) {
		c.Purity = purity(fails || len(d.Faults) > 0)
	}
	if d.Seq2 && r.Kind == Seq {
		c = call(py("Pairs"), c) // whose items are wanted as one value each
	}
	return &fallibleCall{expr: c, rep: r, fails: fails, want: valueName(fn.Name)}
}

// keepsNothing reports whether a stub's function can hold on to a function or an iterator that it gets by its result alone.
func keepsNothing(fn *types.Func) bool {
	d := fn.Stub
	return fn.Module.Stated && d.Go != "" && !fn.Async && !d.Suspends && len(d.Mutates)+len(d.Retains)+len(d.CallsLater) == 0
}

// holdsNoFunc reports whether a value is, by its type, no function or iterator, and has none in it.
func (r *Rep) holdsNoFunc() bool {
	switch r.Kind {
	case Int, Float, Bool, Str, Bytes, Big, Num:
		return true
	case Slice, List, Dict, Set, Tuple, VarTuple:
		return !slices.ContainsFunc(r.Args, func(a *Rep) bool { return !a.holdsNoFunc() && a.Kind != Struct && a.Kind != Iface })
	}
	return false
}

// checkOwnKey refuses a key function that may be None where the keys are of another Go type than the items: None stands
// for the items themselves there.
func (f *fn) checkOwnKey(slots []*types.Slot, reps []*Rep, fn *types.Func) {
	for i, s := range slots {
		r := reps[i]
		if s.Expr == nil || r.Kind != Func || !r.Opt || len(r.Sig.params) != 1 || !f.mayBeNone(s.Expr) && !f.rep(s.Expr).Opt || !types.KeyElsewhere(fn, s.Param) {
			continue
		}
		if item, key := r.Sig.params[0], r.Sig.result; key.Kind != Any && key.Kind != Iface && !f.sameRep(item, key) {
			f.refuse(s.Expr, "GSY0343", "pass lambda item: item", "%s with a key that may be None is not supported for these items", stubName(fn))
		}
	}
}

// takesStar reports whether a parameter takes what a starred argument passes.
func takesStar(slots []*types.Slot) bool {
	for _, s := range slots {
		if s.Tail != nil || spreads(s) {
			return true
		}
	}
	return false
}

// passesAny refuses a call of which it is not known which parameters of a runtime function its starred arguments fill.
func (f *fn) passesAny(e *ast.Call, fn *types.Func, slots []*types.Slot) bool {
	list := types.Positional(e)
	if !hasStar(list) || takesStar(slots) && (f.knownLength(list) || !takesDefaults(fn, slots)) {
		return false
	}
	f.refuse(e, "GSY0341", "pass the arguments one by one", "how many arguments * passes to %s can't be determined", stubName(fn))
	return true
}

// takesDefaults reports whether what a starred argument passes may be less than what a function's parameters take, or
// another overload take it.
func takesDefaults(fn *types.Func, slots []*types.Slot) bool {
	for _, s := range slots {
		if s.Tail != nil && (s.Param.Default != nil || fn.Module.Name == "builtins") {
			return true
		}
	}
	return false
}

// sharedMethod is the one Go method behind several methods of runtime classes that one Go type stands for: put of a
// Queue or a LifoQueue, result of a task or a future.
func (f *fn) sharedMethod(e *ast.Call, rec *types.Call) *types.Target {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	r := f.rep(a.Value)
	if r.Kind != Stub {
		return nil
	}
	m := r.Class.Lookup(a.Attr)
	if m == nil || m.Fn == nil {
		return nil
	}
	for _, t := range rec.Targets {
		if t.Fn == nil || t.Fn.Stub == nil || t.Recv == nil || t.Fn.Stub.Go != m.Fn.Stub.Go {
			return nil
		}
	}
	if t := rec.Targets[0]; t.Fn == m.Fn || r.Atom == nil {
		return t
	}
	return &types.Target{Fn: m.Fn, Recv: r.Atom}
}

// noneForm reports whether a runtime object is of the form that its class has where the type argument is None.
func (r *Rep) noneForm() bool {
	return r != nil && r.Kind == Stub && r.Class.Stub.None != "" && len(r.Args) > 0 && r.Args[0].Kind == Void
}

// solvedAsNone reports whether a function's type variable stands for None at a call: its none= symbol is meant.
func (f *fn) solvedAsNone(fn *types.Func, env map[string]*types.Cell) bool {
	for _, name := range fn.TypeParams() {
		if c := env[name]; c == nil || len(c.Atoms()) > 0 && f.b.rep(c).Kind != Void {
			return false
		}
	}
	return true
}

// typeParams are the modules whose Go functions have the type parameters of their stubs.
var typeParams = map[string]bool{"asyncio": true, "bisect": true, "heapq": true}

// stubTypeArgs writes out the type arguments that Go can't infer from the arguments: of a variable that no parameter
// mentions, or whose argument may be of a narrower Go type.
func (f *fn) stubTypeArgs(fn *types.Func, slots []*types.Slot, env map[string]*types.Cell) []ir.Type {
	names := fn.TypeParams()
	var list []ir.Type
	needed := false
	for _, name := range names {
		c := env[name]
		if c == nil {
			return nil
		}
		r := f.b.rep(c)
		list = append(list, r.elem())
		mentioned := false
		for _, s := range slots {
			if n, ok := s.Param.Ann.(*ast.Name); ok && n.ID == name {
				mentioned = true
				wide := r.Kind == Any || r.Kind == Iface || r.Kind == Error || r.Kind == Func || r.Opt
				needed = needed || wide && !(s.Expr != nil && f.sameRep(f.rep(s.Expr), r))
			}
			mentioned = mentioned || mentions(s.Param.Ann, name)
		}
		needed = needed || !mentioned
	}
	if !needed || !typeParams[fn.Module.Name] {
		return nil
	}
	return list
}

// mentions reports whether a name stands in an annotation.
func mentions(ann ast.Expression, name string) bool {
	found := false
	if ann != nil {
		ast.Inspect(ann, func(n ast.Node) bool {
			if x, ok := n.(*ast.Name); ok && x.ID == name {
				found = true
			}
			return !found
		})
	}
	return found
}

func stubName(fn *types.Func) string {
	if fn.Class != nil {
		return fn.Class.Name + "." + fn.Name
	}
	if fn.Module.Name == "builtins" {
		return fn.Name
	}
	return fn.Module.Name + "." + fn.Name
}

// asReceiver gives a method's receiver the type that the stub's class has in Go. A value of another kind that may arrive
// has no such method: that is AttributeError.
func (f *fn) asReceiver(x ir.Expr, r *Rep, t *types.Target, attr string) (ir.Expr, *Rep) {
	if r.Kind != Any {
		return x, r
	}
	to := &Rep{Cell: nil, Atom: t.Recv}
	f.b.chooseAtom(to, t.Recv, &types.Cell{})
	if to.Kind == Slice {
		to.Kind, to.Go = List, ptr(pyType("List", to.Args[0].elem()))
	}
	return &ir.Call{Fun: py("As"), TypeArgs: []ir.Type{to.Go}, Args: []ir.Expr{x, str(attr)}}, to
}

// withReceiver keeps the receiver, or the function that is called, evaluated before the arguments: recv, of Go type t.
func (f *fn) withReceiver(t ir.Type, recv ir.Expr, lower func() []ir.Expr, out *ir.Expr) []ir.Expr {
	if _, place := t.(ir.Slice); recv == nil || place && !mayAct(recv) {
		return lower() // a method of a list whose form is a slice changes the place that holds it
	}
	at := len(*f.out)
	args := lower()
	added := (*f.out)[at:]
	// Go does not say when it reads a variable or field beside calls: see hasLooseRead.
	unordered := hasLooseRead(recv) && slices.ContainsFunc(args, mayAct)
	if len(added) == 0 && !unordered || f.isStableAgainst(recv, added) {
		return args
	}
	v := f.temp("recv", t)
	*f.out = slices.Insert(*f.out, at, ir.Stmt(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{recv}}))
	*out = ref(v)
	return args
}

// receiverOf is what a method is called on.
func receiverOf(e *ast.Call) ast.Expression {
	if a, ok := e.Func.(*ast.Attribute); ok {
		return a.Value
	}
	return e.Func
}

// sliceMethod lowers a method of a list whose form is a plain slice; nil if the receiver is none.
func (f *fn) sliceMethod(e *ast.Call, a *ast.Attribute, fn *types.Func, slots []*types.Slot, reps []*Rep) *fallibleCall {
	r := f.rep(a.Value)
	if r.Kind != Slice || fn.Class == nil || f.b.p.BuiltinName(fn.Class) != "list" {
		return nil
	}
	x := f.expr(a.Value)
	switch fn.Name {
	case "append":
		v := f.as(e.Args[0], r.Args[0])
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{x}, Rhs: []ir.Expr{call(builtin("append"), x, v)}})
		return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
	case "extend":
		if er := f.rep(e.Args[0]); er.Kind == Slice || er.Kind == List {
			v := f.sliceOf(e.Args[0], r.Args[0])
			f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{x}, Rhs: []ir.Expr{&ir.Call{Fun: builtin("append"), Args: []ir.Expr{x, v}, Ellipsis: true}}})
			return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
		}
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{x}, Rhs: []ir.Expr{call(std("slices", "AppendSeq"), x, f.seqOf(e.Args[0], &Rep{Kind: Seq, Args: r.Args}))}})
		return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
	}
	if fn.Stub.Slice == "" {
		f.refuse(e, "GSY0304", "see docs/language.md for what is supported", "list.%s is not supported", fn.Name)
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	args := f.withReceiver(r.Go, x, func() []ir.Expr { return f.fillSlots(e, fn, slots, reps) }, &x)
	var typeArgs []ir.Type
	if f.boxes(r.Args[0], args, slots) {
		typeArgs = []ir.Type{r.Args[0].Go}
	}
	if fn.Stub.Resizes {
		x = &ir.Unary{Op: "&", X: x}
	}
	result := f.stubRep(e, fn)
	if returnsClass(fn, "list") {
		result = f.sliceRep(r.Args[0]) // the form for slices gives one
	}
	c := &ir.Call{Fun: symbol(fn.Stub.Slice), Args: append([]ir.Expr{x}, args...), TypeArgs: typeArgs}
	f.orderedBy(c, fn, r.Args[0])
	return &fallibleCall{expr: c, rep: result, fails: len(fn.Stub.Raises) > 0, want: "item"}
}

// boxes reports whether a value of another type arrives where items of a list are wanted that are interfaces: Go would
// infer its type, and not the interface.
func (f *fn) boxes(item *Rep, args []ir.Expr, slots []*types.Slot) bool {
	if item.Kind != Any && item.Kind != Iface || len(args) != len(slots) {
		return false
	}
	for i, s := range slots {
		if _, variable := s.Param.Ann.(*ast.Name); !variable || s.Expr == nil {
			continue
		}
		switch args[i].(type) {
		case *ir.StringLit, *ir.IntLit, *ir.FloatLit, *ir.Builtin:
			continue
		}
		if r := f.rep(s.Expr); f.constructs(s.Expr) || r.Kind != item.Kind || !f.b.sameType(r.Go, item.Go) {
			return true
		}
	}
	return false
}

// inferable converts new objects to the interface that stands for a type variable, so that Go infers that, and not the
// object's own type.
func (f *fn) inferable(args []ir.Expr, slots []*types.Slot, reps []*Rep) {
	if len(args) != len(slots) {
		return
	}
	for i, s := range slots {
		if _, variable := s.Param.Ann.(*ast.Name); variable && reps[i].Kind == Iface && f.constructs(s.Expr) {
			args[i] = conv(reps[i].Go, args[i])
		}
	}
}

// construct lowers a call of a class.
func (f *fn) construct(e *ast.Call, t *types.Target) *fallibleCall {
	c := t.Class
	r := f.rep(e)
	switch {
	case c.Program() && c.Enum:
		return f.enumByValue(e, c)
	case c.Program() && c.Exception():
		return f.newException(e, t)
	case c.Program():
		return f.newObject(e, t)
	case c.Exception() && f.isGroupClass(c):
		return f.newGroup(e, c)
	case c.Exception():
		return f.newBuiltinException(e, c)
	}
	return f.constructStub(e, t, r)
}

// constructStub lowers a call of a runtime class: its stub's __init__ or __new__ names the Go constructor.
func (f *fn) constructStub(e *ast.Call, t *types.Target, r *Rep) *fallibleCall {
	c := t.Class
	if t.Fn == nil || t.Fn.Stub == nil || t.Fn.Stub.Go == "" {
		if len(e.Args)+len(e.Keywords) == 0 {
			if made := f.constructEmpty(c, r); made != nil {
				return made
			}
		}
		if c.Stub.Go == "" || len(e.Args)+len(e.Keywords) > 0 {
			f.refuse(e, "GSY0304", "see docs/language.md for what is supported", "calling %s is not supported", c.Name)
			return &fallibleCall{expr: nilExpr(), rep: r}
		}
		if p, ok := r.Go.(ir.Pointer); ok {
			return &fallibleCall{expr: &ir.Composite{Type: p.Elem, Addr: true}, rep: r, want: ast.SnakeCase(c.Name)}
		}
		return &fallibleCall{expr: &ir.Composite{Type: r.Go}, rep: r, want: ast.SnakeCase(c.Name)}
	}
	slots, _ := types.Bind(t.Fn, e, 1)
	if f.passesAny(e, t.Fn, slots) {
		return &fallibleCall{expr: nilExpr(), rep: r}
	}
	env := f.b.p.CallOf(e).Site[t.Fn]
	reps := make([]*Rep, len(slots))
	form := f.bigForm(e, t, slots, 1)
	for i, s := range slots {
		reps[i] = f.stubParam(s, form.params(f.b, env), t)
	}
	args := f.fillSlots(e, t.Fn, slots, reps)
	out := &ir.Call{Fun: symbol(t.Fn.Stub.Go)}
	if form.kind != noBig {
		out.Fun = symbol(form.symbol)
	}
	if t.Fn.Stub.Ctx || t.Fn.Stub.Suspends {
		out.Args = append(out.Args, f.contextOf(e))
	}
	out.Args = append(out.Args, args...)
	out.Ellipsis = f.anySpreads(slots)
	if r.Kind == Stub || r.Kind == Dict || r.Kind == Set {
		out.TypeArgs = f.constructorTypeArgs(r, reps)
	}
	rep := r
	if t.Fn.Name == "__new__" {
		rep = f.numberResult(f.stubRep(e, t.Fn), form, t.Fn, t)
	}
	return &fallibleCall{expr: out, rep: rep, fails: len(t.Fn.Stub.Raises) > 0, want: ast.SnakeCase(c.Name)}
}

// constructorTypeArgs writes the type arguments out where no argument lets Go infer them.
func (f *fn) constructorTypeArgs(r *Rep, params []*Rep) []ir.Type {
	named, ok := r.Go.(ir.Pointer)
	if !ok {
		return nil
	}
	n, ok := named.Elem.(ir.Named)
	if !ok || len(n.Args) == 0 {
		return nil
	}
	for _, p := range params {
		for _, a := range r.Args {
			if p.Kind == Seq && len(p.Args) > 0 && p.Args[0] == a {
				return nil
			}
		}
	}
	return n.Args
}

// classAsFunc lowers a class that is handed on as a function, as in map(int, texts): a literal that calls the Go
// constructor whose parameter fits.
func (f *fn) classAsFunc(c *types.Class, want *signature, e ast.Expression) ir.Expr {
	lit := &ir.FuncLit{Results: want.results()}
	inner := f.literal(want)
	var args []ir.Expr
	for i, p := range want.params {
		v := &ir.Var{Want: string(rune('a' + i)), Type: p.Go, Declared: true}
		lit.Params = append(lit.Params, v)
		args = append(args, ref(v))
	}
	var made *fallibleCall
	lit.Body = inner.into(func() {
		if len(args) == 0 {
			made = inner.constructEmpty(c, want.result)
		}
		if made == nil {
			made = inner.constructFrom(c, args, want.params)
		}
		if made != nil {
			inner.forward(made.expr, made.rep, made.fails, want)
		}
	})
	if made == nil {
		if e != nil {
			f.refuse(e, "GSY0307", "write a lambda", "the class %s as a function is not supported here", c.Name)
		}
		return nilExpr()
	}
	return lit
}

// constructEmpty makes what a builtin or runtime class gives without arguments, as a default factory does; nil for others.
func (f *fn) constructEmpty(c *types.Class, r *Rep) *fallibleCall {
	if r.Opt || r.Class != c {
		return nil
	}
	var typeArgs []ir.Type
	for _, a := range r.Args {
		typeArgs = append(typeArgs, a.elem())
	}
	made := func(fun ir.Expr) *fallibleCall {
		return &fallibleCall{expr: &ir.Call{Fun: fun, TypeArgs: typeArgs}, rep: r}
	}
	switch r.Kind {
	case Bool, Int, Float, Str, Slice:
		return &fallibleCall{expr: f.b.zero(r), rep: r}
	case Bytes:
		return &fallibleCall{expr: conv(r.Go, str("")), rep: r}
	case List:
		return made(py("ListOf"))
	case Dict:
		return made(py("NewDict"))
	case Set:
		return made(py("NewSet"))
	case VarTuple:
		return &fallibleCall{expr: &ir.Composite{Type: r.Go}, rep: r}
	case Stub:
		for _, name := range []string{"__new__", "__init__"} {
			m := c.Members[name]
			if m == nil || m.Fn == nil {
				continue
			}
			for _, o := range m.Fn.Overloads {
				if len(o.Params) == 1 && o.Stub.Go != "" && o.Stub.Go[0] != '.' && !o.Stub.Ctx {
					return made(symbol(o.Stub.Go))
				}
			}
		}
	}
	return nil
}

// constructFrom calls a class with lowered arguments; nil if no overload of its constructor fits.
func (f *fn) constructFrom(c *types.Class, args []ir.Expr, reps []*Rep) *fallibleCall {
	if c.Program() {
		init := f.b.p.Initializer(c)
		if init == nil || init.Stub != nil || c.Exception() || c.Enum {
			return nil
		}
		s := f.b.initSignature(c, init)
		if s.ctx || s.variadic || len(s.params) < len(args) {
			return nil
		}
		out := call(obj(f.b.class(c).ctor))
		for i, a := range args {
			out.Args = append(out.Args, f.convert(a, reps[i], s.params[i], nil))
		}
		for i := len(args); i < len(s.params); i++ {
			p := s.param(i)
			if p == nil || !ast.IsConstant(p.Default) {
				return nil
			}
			out.Args = append(out.Args, f.defaultArg(nil, p, s.params[i]))
		}
		return &fallibleCall{expr: out, rep: s.result, fails: s.err}
	}
	if len(args) == 0 {
		switch f.b.p.BuiltinName(c) {
		case "int":
			return &fallibleCall{expr: intLit(0), rep: intRep}
		case "float":
			return &fallibleCall{expr: &ir.FloatLit{}, rep: floatRep}
		case "bool":
			return &fallibleCall{expr: builtin("false"), rep: boolRep}
		case "str":
			return &fallibleCall{expr: str(""), rep: strRep}
		}
	}
	if len(args) == 1 {
		switch name := f.b.p.BuiltinName(c); {
		case name == "str":
			return &fallibleCall{expr: call(py("Str"), args[0]), rep: strRep}
		case name == "int" && reps[0].Kind == Int || name == "float" && reps[0].Kind == Float:
			return &fallibleCall{expr: args[0], rep: reps[0]}
		case name == "bool":
			return &fallibleCall{expr: f.truth(args[0], reps[0], nil), rep: boolRep}
		}
	}
	for _, name := range []string{"__new__", "__init__"} {
		m := c.Members[name]
		if m == nil || m.Fn == nil {
			continue
		}
		for _, o := range m.Fn.Overloads {
			if o.Stub.Go == "" || len(o.Params) != len(args)+1 || o.Stub.Ctx {
				continue
			}
			t := &types.Target{Fn: o, Class: c}
			out := call(symbol(o.Stub.Go))
			fits := true
			for i, a := range args {
				p := f.annRep(o.Params[i+1].Ann, nil, t)
				fits = fits && p.Kind == reps[i].Kind && !p.Opt && !reps[i].Opt
				out.Args = append(out.Args, a)
			}
			if !fits {
				continue
			}
			return &fallibleCall{expr: out, rep: f.annRep(o.Returns, nil, t), fails: len(o.Stub.Raises) > 0}
		}
	}
	return nil
}
