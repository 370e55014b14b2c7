package attrs

import (
	"maps"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// state is what is known at a point of the initialization; nil for one that is not reached.
type state struct {
	set     map[*types.Field]bool          // certain to be assigned
	may     map[*types.Field]bool          // assigned on some path
	holds   map[*types.Field]*ast.Constant // what it certainly holds
	escaped bool                           // others may hold the object
	ran     bool                           // code of the program ran that may
}

func newState() *state {
	return &state{set: map[*types.Field]bool{}, may: map[*types.Field]bool{}, holds: map[*types.Field]*ast.Constant{}}
}

func (s *state) clone() *state {
	if s == nil {
		return nil
	}
	return &state{maps.Clone(s.set), maps.Clone(s.may), maps.Clone(s.holds), s.escaped, s.ran}
}

// join is what is certain on either of two paths.
func join(a, b *state) *state {
	switch {
	case a == nil:
		return b.clone()
	case b == nil:
		return a.clone()
	}
	out := newState()
	out.escaped, out.ran = a.escaped || b.escaped, a.ran || b.ran
	for f := range a.set {
		if b.set[f] {
			out.set[f] = true
		}
	}
	maps.Copy(out.may, a.may)
	maps.Copy(out.may, b.may)
	for f, k := range a.holds {
		if b.holds[f] == k {
			out.holds[f] = k
		}
	}
	return out
}

// run is the initialization of one class.
type run struct {
	in    *Info
	c     *types.Class
	stack []*types.Func
}

// depth is how deep calls of methods are followed; deeper ones count as escapes.
const depth = 12

func (x *run) classDefault(f *types.Field) bool {
	m := x.c.Lookup(f.Name)
	return m != nil && m.Fn == nil && m.Cell != nil && m.Value != nil && f.Class.Data == nil
}

// runsCode: code of the program runs that may hold the object.
func (x *run) runsCode(s *state) {
	if !s.escaped {
		return
	}
	s.ran = true
	clear(s.holds)
	for _, k := range x.c.MRO {
		for _, f := range k.Fields {
			if !s.set[f] && !x.classDefault(f) {
				x.in.unset[f] = true
			}
		}
	}
}

// method runs a method of the object's class, and gives the state in which it returns.
func (x *run) method(f *types.Func, s *state) *state {
	if f.Stub != nil {
		return s
	}
	if f.Async || f.Generator || len(f.Params) == 0 {
		s.escaped = true // it runs later
		return s
	}
	recursive := len(x.stack) >= depth
	for _, g := range x.stack {
		recursive = recursive || g == f
	}
	if recursive {
		s.escaped = true
		x.runsCode(s)
		return s
	}
	x.stack = append(x.stack, f)
	w := &frame{run: x, fn: f, self: f.Params[0].Name}
	end := w.body(f.Body, s)
	x.stack = x.stack[:len(x.stack)-1]
	return join(end, w.returned)
}

// frame is one method being run.
type frame struct {
	*run
	fn       *types.Func
	self     string
	ends     bool   // a block, rather than a function: see later
	place    bool   // self is not a name, but the text of another place that holds the object
	returned *state // at its return statements
}

func (w *frame) body(list []ast.Statement, s *state) *state {
	for _, st := range list {
		if s == nil {
			return nil
		}
		s = w.stmt(st, s)
	}
	return s
}

func (w *frame) stmt(st ast.Statement, s *state) *state {
	switch st := st.(type) {
	case *ast.Assign:
		w.expr(st.Value, s)
		for _, t := range st.Targets {
			w.store(t, s)
			w.hold(t, st.Value, s)
		}
	case *ast.AnnAssign:
		if st.Value != nil {
			w.expr(st.Value, s)
			w.store(st.Target, s)
			w.hold(st.Target, st.Value, s)
		}
	case *ast.AugAssign:
		if a, ok := st.Target.(*ast.Attribute); ok && w.isSelf(a.Value) {
			w.read(a, s)
		} else {
			w.expr(st.Target, s)
		}
		w.expr(st.Value, s)
		w.implied(st, s)
		w.store(st.Target, s)
	case *ast.Return:
		w.expr(st.Value, s)
		w.returned = join(w.returned, s)
		return nil
	case *ast.Raise:
		w.expr(st.Exc, s)
		w.expr(st.Cause, s)
		if w.ends {
			w.runsCode(s)
		}
		return nil
	case *ast.Break, *ast.Continue:
		if w.ends {
			w.returned = join(w.returned, s)
		}
		return nil // the state after a loop is that before it
	case *ast.If:
		w.expr(st.Test, s)
		if is, known := w.decide(st.Test, s); known && is {
			return w.body(st.Body, s)
		} else if known {
			return w.body(st.Orelse, s)
		}
		return join(w.body(st.Body, s.clone()), w.body(st.Orelse, s.clone()))
	case *ast.For:
		w.expr(st.Iter, s)
		return w.loop(s, st.Target, st.Body, st.Orelse)
	case *ast.AsyncFor:
		w.expr(st.Iter, s)
		w.runsCode(s)
		return w.loop(s, st.Target, st.Body, st.Orelse)
	case *ast.While:
		w.expr(st.Test, s)
		return w.loop(s, nil, st.Body, st.Orelse)
	case *ast.With:
		return w.with(st.Items, st.Body, s)
	case *ast.AsyncWith:
		w.runsCode(s)
		return w.with(st.Items, st.Body, s)
	case *ast.Try:
		return w.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, s)
	case *ast.TryStar:
		return w.try(st.Body, st.Handlers, st.Orelse, st.Finalbody, s)
	case *ast.Match:
		w.expr(st.Subject, s)
		end := s.clone()
		for _, c := range st.Cases {
			w.expr(c.Guard, s)
			end = join(end, w.body(c.Body, s.clone()))
		}
		if n := len(st.Cases); n > 0 && catchAll(st.Cases[n-1]) {
			end = nil
			for _, c := range st.Cases {
				end = join(end, w.body(c.Body, s.clone()))
			}
		}
		return end
	case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
		w.capture(st, s)
	default:
		ast.Inspect(st, func(n ast.Node) bool {
			if e, ok := n.(ast.Expression); ok {
				w.expr(e, s)
				return false
			}
			return true
		})
	}
	return s
}

func catchAll(c *ast.MatchCase) bool {
	as, ok := c.Pattern.(*ast.MatchAs)
	return ok && as.Pattern == nil && c.Guard == nil
}

// loop: the body may run no times, or many; what it assigns is not certain after it.
func (w *frame) loop(s *state, target ast.Expression, body, orelse []ast.Statement) *state {
	inner := s.clone()
	if target != nil {
		w.store(target, inner)
	}
	if end := w.body(body, inner); end != nil {
		s.escaped = s.escaped || end.escaped
		if end.escaped {
			w.body(body, s.clone()) // a later turn, where others hold the object
		}
	}
	w.body(orelse, s.clone())
	return s
}

func (w *frame) with(items []*ast.WithItem, body []ast.Statement, s *state) *state {
	swallows := false
	for _, it := range items {
		w.expr(it.ContextExpr, s)
		w.implied(it.ContextExpr, s)
		if it.OptionalVars != nil {
			w.store(it.OptionalVars, s)
		}
		for _, a := range w.in.p.CellOf(it.ContextExpr).Atoms() {
			swallows = swallows || a.Class == nil || a.Class.Program() || a.Class.In("contextlib")
		}
	}
	start := s.clone()
	end := w.body(body, s)
	if swallows {
		if end != nil {
			start.escaped = start.escaped || end.escaped
		}
		return join(start, end)
	}
	return end
}

func (w *frame) try(body []ast.Statement, handlers []*ast.ExceptHandler, orelse, final []ast.Statement, s *state) *state {
	start := s.clone()
	end := w.body(body, s)
	if end != nil {
		start.escaped = start.escaped || end.escaped
		end = w.body(orelse, end)
	}
	for _, h := range handlers {
		end = join(end, w.body(h.Body, start.clone()))
	}
	if len(final) == 0 {
		return end
	}
	after := w.body(final, start.clone())
	if end == nil || after == nil {
		return nil
	}
	return w.body(final, end)
}

func (w *frame) isSelf(e ast.Expression) bool {
	if w.place {
		return path(e) == w.self
	}
	n, ok := e.(*ast.Name)
	return ok && n.ID == w.self
}

// store assigns a target.
func (w *frame) store(t ast.Expression, s *state) {
	switch t := t.(type) {
	case *ast.Attribute:
		if !w.isSelf(t.Value) {
			w.expr(t.Value, s)
			return
		}
		if m := w.c.Lookup(t.Attr); m != nil && m.Setter != nil {
			if end := w.method(m.Setter, s); end != nil && end != s {
				*s = *end
			}
			return
		}
		if f := w.c.FieldOf(t.Attr); f != nil {
			s.set[f], s.may[f] = true, true
			delete(s.holds, f)
			w.in.order[w.c] = append(w.in.order[w.c], f)
		}
	case *ast.Subscript:
		w.expr(t.Value, s)
		w.expr(t.Slice, s)
		w.implied(t, s)
	case *ast.Starred:
		w.store(t.Value, s)
	case *ast.Tuple:
		for _, x := range t.Elts {
			w.store(x, s)
		}
	case *ast.List:
		for _, x := range t.Elts {
			w.store(x, s)
		}
	}
}

// read is self.name where its value is used.
func (w *frame) read(e *ast.Attribute, s *state) {
	if f := w.c.FieldOf(e.Attr); f != nil {
		if !s.set[f] && !w.classDefault(f) {
			w.in.unset[f] = true
		}
		return
	}
	m := w.c.Lookup(e.Attr)
	switch {
	case m == nil || m.Fn == nil || m.Fn.Stub != nil:
	case m.Property:
		w.follow(m.Fn, s)
	default:
		s.escaped = true // a bound method holds it
	}
}

func (w *frame) follow(f *types.Func, s *state) {
	if end := w.method(f, s); end != nil && end != s {
		*s = *end
	}
}

// capture: a function made here holds the object if it mentions it.
func (w *frame) capture(n ast.Node, s *state) {
	ast.Inspect(n, func(n ast.Node) bool {
		if x, ok := n.(*ast.Name); ok && (x.ID == w.self || x.ID == "super") {
			s.escaped = true
		}
		return true
	})
}

// implied: methods of the program that an operator or the like runs.
func (w *frame) implied(n ast.Node, s *state) {
	if len(w.in.p.Implied(n)) > 0 {
		w.runsCode(s)
	}
}

func (w *frame) expr(e ast.Expression, s *state) {
	switch e := e.(type) {
	case nil:
	case *ast.Name:
		if e.ID == w.self {
			s.escaped = true
		}
	case *ast.Attribute:
		if w.isSelf(e.Value) {
			w.read(e, s)
			return
		}
		w.expr(e.Value, s)
		if f := w.c.FieldOf(e.Attr); w.ends && s.escaped && f != nil && !s.set[f] && !w.classDefault(f) {
			w.in.unset[f] = true // it may be the object, by another name
		}
		w.implied(e, s)
	case *ast.Lambda:
		w.capture(e.Body, s)
	case *ast.Await:
		w.expr(e.Value, s)
		w.runsCode(s) // others may run
	case *ast.Yield:
		w.expr(e.Value, s)
		w.runsCode(s)
	case *ast.YieldFrom:
		w.expr(e.Value, s)
		w.runsCode(s)
	case *ast.Call:
		w.call(e, s)
	default:
		ast.Inspect(e, func(n ast.Node) bool {
			if n == ast.Node(e) {
				return true
			}
			if x, ok := n.(ast.Expression); ok {
				w.expr(x, s)
				return false
			}
			return true
		})
		w.implied(e, s)
	}
}

// call runs the arguments, then what is called: methods of the object are followed.
func (w *frame) call(e *ast.Call, s *state) {
	rest := e.Args
	own := w.ownMethod(e)
	if own == nil {
		if a, ok := e.Func.(*ast.Attribute); !ok || !w.in.p.IsSuperAttr(a) {
			if f := w.unbound(e); f != nil {
				own, rest = f, rest[1:]
			} else {
				w.expr(e.Func, s)
			}
		}
	}
	for _, a := range rest {
		if st, ok := a.(*ast.Starred); ok {
			a = st.Value
		}
		w.expr(a, s)
	}
	if f, _ := w.asked(e); f != nil && !s.set[f] && !w.classDefault(f) {
		w.in.unset[f] = true
	}
	for _, k := range e.Keywords {
		w.expr(k.Value, s)
	}
	if own != nil {
		w.follow(own, s)
		return
	}
	for _, t := range w.in.p.CallOf(e).Targets {
		library := t.Class == nil || !t.Class.Program()
		if !library || t.Fn == nil && t.Class == nil || t.Fn != nil && (t.Fn.Stub == nil || len(t.Fn.Stub.Calls) > 0) {
			w.runsCode(s)
		}
	}
	w.implied(e, s)
	if len(w.in.p.CallOf(e).Targets) == 0 {
		if a, ok := e.Func.(*ast.Attribute); !ok || !w.in.p.IsSuperAttr(a) {
			w.runsCode(s)
		}
	}
}

// ownMethod is the method of the program that self.m() or super().m() calls on the object.
func (w *frame) ownMethod(e *ast.Call) *types.Func {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	switch {
	case w.in.p.IsSuperAttr(a):
		after := false
		for _, k := range w.c.MRO {
			if m := k.Members[a.Attr]; after && m != nil && m.Fn != nil {
				return program(m.Fn)
			}
			after = after || k == w.fn.Class
		}
	case w.isSelf(a.Value):
		if m := w.c.Lookup(a.Attr); m != nil && m.Fn != nil && !m.Property && !m.Fn.Static && !m.Fn.ClassM && w.c.FieldOf(a.Attr) == nil {
			return program(m.Fn)
		}
	}
	return nil
}

func program(f *types.Func) *types.Func {
	if f.Stub != nil {
		return nil
	}
	return f
}

// unbound is the method that Base.m(self, …) calls.
func (w *frame) unbound(e *ast.Call) *types.Func {
	if len(e.Args) == 0 || !w.isSelf(e.Args[0]) {
		return nil
	}
	rec := w.in.p.CallOf(e)
	if len(rec.Targets) != 1 || rec.Targets[0].Recv != nil || rec.Targets[0].Fn == nil {
		return nil
	}
	f := rec.Targets[0].Fn
	if f.Class == nil || f.Static || f.Stub != nil || !w.c.IsSubclass(f.Class) {
		return nil
	}
	return f
}

// Objects that are made once are often filled once, too: if hasattr(self, "ready"): return. Of a new object the answer is known.

// hold notes that an attribute of the object holds a constant.
func (w *frame) hold(t, value ast.Expression, s *state) {
	if k, ok := value.(*ast.Constant); ok && s != nil {
		if f := w.own(t); f != nil {
			s.holds[f] = k
		}
	}
}

// own is the attribute of the object that an expression names, or nil.
func (w *frame) own(e ast.Expression) *types.Field {
	a, ok := e.(*ast.Attribute)
	if !ok || !w.isSelf(a.Value) {
		return nil
	}
	return w.c.FieldOf(a.Attr)
}

// asked is the attribute that hasattr(self, "name") and getattr(self, "name", default) ask for, and the default.
func (w *frame) asked(e *ast.Call) (f *types.Field, fallback ast.Expression) {
	n, ok := e.Func.(*ast.Name)
	if !ok || len(e.Args) < 2 || !w.isSelf(e.Args[0]) {
		return nil, nil
	}
	k, ok := e.Args[1].(*ast.Constant)
	if !ok {
		return nil, nil
	}
	name, ok := k.Value.(ast.ConstStr)
	switch {
	case !ok:
	case n.ID == "hasattr" && len(e.Args) == 2:
		return w.c.FieldOf(string(name)), nil
	case n.ID == "getattr" && len(e.Args) == 3:
		return w.c.FieldOf(string(name)), e.Args[2]
	}
	return nil, nil
}

// decide is the outcome of a test of the object's attributes, if it is known.
func (w *frame) decide(e ast.Expression, s *state) (is, known bool) {
	switch e := e.(type) {
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			is, known = w.decide(e.Operand, s)
			return !is, known
		}
	case *ast.Constant:
		switch v := e.Value.(type) {
		case ast.ConstBool:
			return bool(v), true
		case ast.ConstNone:
			return false, true
		}
	case *ast.Attribute:
		f := w.own(e)
		switch {
		case f == nil:
		case s.holds[f] != nil:
			return w.decide(s.holds[f], s)
		case !s.may[f] && !s.ran && w.classDefault(f) && !w.in.stored[w.c.Lookup(f.Name)]:
			return w.decide(w.c.Lookup(f.Name).Value, s)
		}
	case *ast.Call:
		f, fallback := w.asked(e)
		switch {
		case f == nil || w.classDefault(f):
		case s.set[f] && fallback == nil:
			return true, true
		case s.set[f] && s.holds[f] != nil:
			return w.decide(s.holds[f], s)
		case !s.may[f] && !s.ran && fallback == nil:
			return false, true
		case !s.may[f] && !s.ran:
			return w.decide(fallback, s)
		}
	}
	return false, false
}
