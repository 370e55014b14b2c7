package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// While an except clause, a finally or an __exit__ runs, an exception is being handled. It is what a bare raise raises
// again and what sys.exception() gives, and it becomes the __context__ of what is raised meanwhile.
//
// Most programs can't tell. In those that can, three things are done to every exception that is raised while another is
// handled, so that its chain is CPython's whenever the program may look at it:
//
//	raise X(…)                        return py.Raise(NewX(…), err)
//	a call that raises                return py.During(err2, err)
//	a try around either               err2 := py.During(func() error { … }(), err)
//
// Where what runs may fault, or calls functions that handle exceptions themselves or ask for the one that is handled, the
// body of the clause goes through py.Handle, which keeps the state of the task, and does the same to what comes out.

// handlingFacts say what a program can see of the exceptions that it handles.
type handlingFacts struct {
	context bool // __context__, or a traceback that shows it
	asked   bool // the exception that is handled, by a function that handles none itself
	shows   bool // tracebacks
	// reach are the functions that handle exceptions or ask for one, or call such; nil until asked for.
	reach map[*types.Func]bool
}

// handledException is an exception that the code being lowered handles.
type handledException struct {
	err   *ir.Var
	maybe bool // of a finally: it is nil if none came
	state bool // py.Handle has made it known to the runtime, and sees to what comes out
}

// contextAttrs are the attributes that show a context.
var contextAttrs = map[string]bool{"__context__": true, "__suppress_context__": true}

// observeHandling finds out what the code of a module can see.
func (b *builder) observeHandling(m *types.Module) {
	var walk func(n ast.Node, handles bool)
	walk = func(n ast.Node, handles bool) {
		first := true
		ast.Inspect(n, func(x ast.Node) bool {
			if first {
				first = false
				return true
			}
			switch x := x.(type) {
			case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda:
				walk(x, false)
				return false
			case *ast.ExceptHandler:
				walk(x, true)
				return false
			case *ast.Attribute:
				b.handling.context = b.handling.context || contextAttrs[x.Attr]
				b.handling.shows = b.handling.shows || x.Attr == "__traceback__"
			case *ast.Raise:
				if x.Exc == nil && !handles {
					b.handling.asked = true
				}
			case *ast.Call:
				switch b.asksFor(x) {
				case "exception", "exc_info":
					b.handling.context = true
					b.handling.asked = b.handling.asked || !handles
				case "format_exc", "print_exc":
					b.handling.context, b.handling.shows = true, true
					b.handling.asked = b.handling.asked || !handles
				case "traceback":
					b.handling.context, b.handling.shows = true, true
				}
			}
			return true
		})
	}
	for _, st := range m.Tree.Body {
		walk(&ast.If{Test: &ast.Constant{Value: ast.ConstNone{}}, Body: []ast.Statement{st}}, false)
	}
}

// asksFor tells by a call's intrinsic what it wants to know of the exception that is handled.
func (b *builder) asksFor(c *ast.Call) string {
	for _, t := range b.p.CallOf(c).Targets {
		if t.Fn == nil || t.Fn.Stub == nil {
			continue
		}
		switch t.Fn.Stub.Intrinsic {
		case "exception", "exc_info", "format_exc", "print_exc":
			return t.Fn.Stub.Intrinsic
		}
		if t.Fn.Module.Name == "traceback" {
			return "traceback"
		}
	}
	return ""
}

// seesHandled reports whether what is raised here gets a context that the program may look at.
func (f *fn) seesHandled() bool {
	return len(f.handled) > 0 && f.b.sees()
}

func (b *builder) sees() bool { return b.handling.context || b.handling.asked }

// needsState reports whether code calls what may handle exceptions itself, or ask for the one that is handled: the
// runtime has to know that one then.
func (b *builder) needsState(list []ast.Statement) bool {
	if b.handling.reach == nil {
		b.handling.reach = map[*types.Func]bool{}
		for again := true; again; {
			again = false
			for _, fn := range b.p.Funcs {
				if !b.handling.reach[fn] && b.reaches(fn.Body) {
					b.handling.reach[fn], again = true, true
				}
			}
		}
	}
	return b.callsReaching(list)
}

// reaches reports whether a function's body handles exceptions or asks for one, or calls what does.
func (b *builder) reaches(body []ast.Statement) bool {
	found := false
	ast.InspectOwn(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Try, *ast.TryStar, *ast.With, *ast.AsyncWith:
			found = true
		case *ast.Raise:
			found = found || n.Exc == nil
		case *ast.Call:
			found = found || b.asksFor(n) != ""
		}
		return !found
	})
	return found || b.callsReaching(body)
}

func (b *builder) callsReaching(list []ast.Statement) bool {
	found := false
	implied := func(n ast.Node) {
		for _, fn := range b.p.Implied(n) {
			found = found || b.handling.reach[fn]
		}
	}
	ast.InspectOwn(list, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Call:
			rec := b.p.CallOf(n)
			found = found || len(rec.Targets) == 0
			for _, t := range rec.Targets {
				found = found || t.Fn != nil && (b.handling.reach[t.Fn] || t.Fn.Stub != nil && len(t.Fn.Stub.Calls) > 0)
			}
		}
		if n != nil {
			implied(n)
		}
		return !found
	})
	return found
}

// exiting lowers the call of an __exit__, which handles the body's exception if there is one. An __exit__ of the program
// may ask for it, or raise one whose context it becomes.
func (f *fn) exiting(err *ir.Var, m *manager, body func(closure bool)) {
	e := handledException{err: err, maybe: true}
	if !f.b.sees() || m.exits == nil || !f.b.needsStateOf(m.exits) && len(f.b.eff.Of(m.exits).Faults) == 0 {
		f.handled = append(f.handled, e)
		body(false)
		f.handled = f.handled[:len(f.handled)-1]
		return
	}
	f.handlingState(e, func() { body(true) }, nil)
}

// needsStateOf is needsState for the call of a function.
func (b *builder) needsStateOf(fn *types.Func) bool {
	b.needsState(nil)
	return b.handling.reach[fn]
}

// handling lowers code that runs while an exception is being handled.
func (f *fn) handling(e handledException, list []ast.Statement, body func()) {
	if !f.b.sees() || !f.b.needsState(list) && len(f.b.eff.OfStatements(f.m, f.f, list...).Faults) == 0 {
		f.handled = append(f.handled, e)
		body()
		f.handled = f.handled[:len(f.handled)-1]
		return
	}
	f.handlingState(e, body, list)
}

// handlingState is handling with the runtime knowing the exception.
func (f *fn) handlingState(e handledException, body func(), list []ast.Statement) {
	e.state = true
	at := len(*f.out)
	f.handled = append(f.handled, e)
	lit, fr := f.closure(nil, body, list)
	f.handled = f.handled[:len(f.handled)-1]
	out := f.newErr()
	f.assign(ref(out), call(py("Handle"), ref(e.err), lit))
	f.checkErr(out)
	f.afterClosure(fr)
	f.resetFlags(fr, at)
}

// during lets an error that leaves the code being lowered have the exception that is handled as its context.
func (f *fn) during(err ir.Expr) ir.Expr {
	if !f.seesHandled() {
		return err
	}
	for i := len(f.handled) - 1; i >= 0; i-- {
		e := f.handled[i]
		if v, ok := err.(*ir.VarRef); ok && v.Var == e.err || e.state && !e.maybe {
			return err
		}
		if !e.state {
			err = call(py("During"), err, ref(e.err))
		}
		if !e.maybe {
			break
		}
	}
	return err
}

// caughtHere is during for what a try statement catches, before its clauses see it.
func (f *fn) caughtHere(err ir.Expr) ir.Expr {
	if !f.seesHandled() {
		return err
	}
	for i := len(f.handled) - 1; i >= 0; i-- {
		e := f.handled[i]
		err = call(py("During"), err, ref(e.err))
		if !e.maybe {
			break
		}
	}
	return err
}

// whileHandling is what raise makes of an exception: whatever its context was, it is what is being handled now.
func (f *fn) whileHandling(exc ir.Expr) ir.Expr {
	if !f.seesHandled() {
		return exc
	}
	first := len(f.handled) - 1
	for first > 0 && f.handled[first].maybe {
		first--
	}
	for _, e := range f.handled[first:] {
		exc = call(py("Raise"), exc, ref(e.err))
	}
	return exc
}

// reraise lowers a bare raise.
func (f *fn) reraise() {
	n := len(f.handled)
	if n > 0 && !f.handled[n-1].maybe {
		f.raiseFrom(f.frame, ref(f.handled[n-1].err))
		return
	}
	again := call(py("Reraise"))
	for i := n - 1; i >= 0; i-- {
		again.Args = append(again.Args, ref(f.handled[i].err))
		if !f.handled[i].maybe {
			break
		}
	}
	f.raiseFrom(f.frame, again)
}

// handledNow is sys.exception() at this place.
func (f *fn) handledNow() ir.Expr {
	if n := len(f.handled); n > 0 && !f.handled[n-1].maybe {
		return ref(f.handled[n-1].err)
	}
	return call(py("Handled"))
}

// callException lowers sys.exception().
func callException(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args)+len(e.Keywords) > 0 {
		return nil
	}
	return &fallibleCall{expr: f.handledNow(), rep: optError, want: "exc"}
}

// callExcInfo lowers sys.exc_info().
func callExcInfo(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args)+len(e.Keywords) > 0 {
		return nil
	}
	exc := optError
	r := &Rep{Kind: Tuple, Args: []*Rep{anyRep, exc, anyRep}, Go: pyType("Triple", anyRep.Go, exc.Go, anyRep.Go)}
	return &fallibleCall{expr: call(py("ExcInfo"), f.handledNow()), rep: r, want: "info"}
}
