package codegen

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// Several results. A Python function that gives several values gives a tuple. Where every call takes it apart at once, the
// Go function has several results:
//
//	func split(n int) py.Pair[int, int] {       func split(n int) (int, int) {
//	    return py.Pair[int, int]{…}                 return n / 10, n % 10
//	}                                       →   }
//
//	pair := split(42)                           a, b := split(42)
//	a := pair.First
//	b := pair.Second
//
// A function that is used as a value, a method that others override, and one whose tuple goes anywhere as a whole keep it.

// spreadResults rewrites the functions of a program, and their calls.
func spreadResults(g *program, p *ir.Program) {
	r := &results{program: g, funcs: map[*ir.Object]*tupleFunc{}, writes: map[*ir.Var]int{}, reads: map[*ir.Var]int{}, fields: map[*ir.Var][]*ir.Expr{}}
	r.candidates()
	if len(r.funcs) == 0 {
		return
	}
	for _, pkg := range p.Packages {
		for _, f := range pkg.Files {
			for _, d := range f.Decls {
				fn, _ := d.(*ir.Func)
				bodies(d, func(body *[]ir.Stmt) { r.findCalls(fn, body) })
				if fn != nil {
					everyExpr(&fn.Body, r.count)
				} else if v, ok := d.(*ir.VarDecl); ok && v.Value != nil {
					everyOperand(&v.Value, r.count)
				}
			}
		}
	}
	r.judge()
	for _, f := range r.funcs {
		f.spread(r)
	}
}

// maxResults is how many values a function gives at the most, the error aside.
const maxResults = 3

type results struct {
	*program
	funcs  map[*ir.Object]*tupleFunc
	writes map[*ir.Var]int
	reads  map[*ir.Var]int
	fields map[*ir.Var][]*ir.Expr // the reads that ask for a field
}

// tupleFunc is a function whose first result is a tuple.
type tupleFunc struct {
	fn      *ir.Func
	types   []ir.Type
	fails   bool // its last result is an error
	refs    int
	calls   []*ir.Assign   // x, err = f()
	ignored []*ir.ExprStmt // f()
	tails   []*tupleFunc   // the functions that return f()
	gives   []*tupleFunc   // the functions whose results it returns
	returns []*ir.Return
	odd     bool // a return that can't be taken apart
}

// candidates are the functions that give a pair or a triple, but methods that interfaces ask for.
func (r *results) candidates() {
	asked := map[string]bool{}
	for _, t := range r.types {
		if i, ok := deref(t.Type).(ir.Interface); ok {
			for _, m := range i.Methods {
				asked[m.Obj.Python] = true
			}
		}
	}
	for obj, fn := range r.program.funcs {
		n := len(fn.Results)
		if n == 0 || n > 2 || n == 2 && basic(fn.Results[1]) != "error" || strings.HasPrefix(obj.Python, "__") || fn.Recv != nil && asked[obj.Python] {
			continue
		}
		if types := tupleTypes(fn.Results[0]); types != nil {
			r.funcs[obj] = &tupleFunc{fn: fn, types: types, fails: n == 2}
		}
	}
}

// tupleTypes are the types of the items of a pair or triple; nil for other types.
func tupleTypes(t ir.Type) []ir.Type {
	named, ok := deref(t).(ir.Named)
	if !ok || named.Pkg != "runtime/py" || named.Name != "Pair" && named.Name != "Triple" || len(named.Args) > maxResults {
		return nil
	}
	return named.Args
}

// called is the candidate that an expression calls, or nil.
func (r *results) called(e ir.Expr) *tupleFunc {
	c, ok := e.(*ir.Call)
	if !ok {
		return nil
	}
	switch fun := c.Fun.(type) {
	case *ir.ObjRef:
		return r.funcs[fun.Obj]
	case *ir.Selector:
		return r.funcs[fun.Obj]
	}
	return nil
}

// findCalls finds the calls in the statements of a body that can be taken apart, and the returns of a candidate.
func (r *results) findCalls(fn *ir.Func, body *[]ir.Stmt) {
	var own *tupleFunc
	if fn != nil {
		own = r.funcs[fn.Obj]
	}
	inLit := map[*[]ir.Stmt]bool{}
	everyExpr(body, func(e *ir.Expr) {
		if lit, ok := (*e).(*ir.FuncLit); ok {
			inLit[&lit.Body] = true
			everyBlock(&lit.Body, func(list *[]ir.Stmt) { inLit[list] = true })
		}
	})
	everyBlock(body, func(list *[]ir.Stmt) {
		for _, st := range *list {
			switch st := st.(type) {
			case *ir.Assign:
				for _, e := range st.Lhs {
					if v := varOf(e); v != nil {
						r.writes[v]++
						r.reads[v]-- // count takes it for one
					}
				}
				if f := r.called(st.Rhs[0]); f != nil && st.Op == "" && len(st.Rhs) == 1 && len(st.Lhs) == len(f.fn.Results) {
					f.calls = append(f.calls, st)
				}
			case *ir.ExprStmt:
				if f := r.called(st.X); f != nil && !f.fails {
					f.ignored = append(f.ignored, st)
				}
			case *ir.Declare:
				r.writes[st.Var]++
			case *ir.Return:
				if own != nil && !inLit[list] {
					own.returned(r, st)
				}
			}
		}
	})
}

// returned notes a return of the function.
func (f *tupleFunc) returned(r *results, st *ir.Return) {
	if g := r.called(st.Results[0]); g != nil && len(st.Results) == 1 && g.fails == f.fails && slices.EqualFunc(g.types, f.types, sameType) {
		g.tails, f.gives = append(g.tails, f), append(f.gives, g)
		return
	}
	f.returns = append(f.returns, st)
	if f.odd = f.odd || len(st.Results) != len(f.fn.Results); f.odd {
		return
	}
	switch x := st.Results[0].(type) {
	case *ir.Composite:
		f.odd = x.Keys != nil || len(x.Elems) != len(f.types)
		if len(x.Elems) == 0 {
			f.odd = slices.ContainsFunc(f.types, func(t ir.Type) bool { return r.plainZero(t) == nil })
		}
	case *ir.VarRef:
	default:
		f.odd = true
	}
}

// count counts what an expression mentions.
func (r *results) count(e *ir.Expr) {
	switch x := (*e).(type) {
	case *ir.ObjRef:
		if f := r.funcs[x.Obj]; f != nil {
			f.refs++
		}
	case *ir.Selector:
		if f := r.funcs[x.Obj]; f != nil {
			f.refs++
		}
	case *ir.VarRef:
		r.reads[x.Var]++
	case *ir.SelectorName:
		if v := varOf(x.X); v != nil && slices.Contains(pairFields, x.Name) {
			r.fields[v] = append(r.fields[v], e)
		}
	}
}

// pairFields are the fields of pairs and triples.
var pairFields = []string{"First", "Second", "Third"}

// judge drops the candidates that have to keep their tuple, and those that return what such a one gives or whose result such a
// one returns.
func (r *results) judge() {
	for obj, f := range r.funcs {
		unpacked := false
		fits := !f.odd && f.refs == len(f.calls)+len(f.ignored)+len(f.tails)
		for _, a := range f.calls {
			v := varOf(a.Lhs[0])
			if a.Lhs[0] == nil {
				continue
			}
			fits = fits && v != nil && v.Python == "" && !v.Global && !v.Declared && r.writes[v] == 1 && r.reads[v] == len(r.fields[v])
			unpacked = true
		}
		if !fits || !unpacked && len(f.tails) == 0 {
			delete(r.funcs, obj)
		}
	}
	gone := func(f *tupleFunc) bool { return r.funcs[f.fn.Obj] == nil }
	for dropped := true; dropped; {
		dropped = false
		for obj, f := range r.funcs {
			if slices.ContainsFunc(f.tails, gone) || slices.ContainsFunc(f.gives, gone) {
				delete(r.funcs, obj)
				dropped = true
			}
		}
	}
}

// plainZero is the zero value of a type that has a literal for it; nil of others.
func (r *results) plainZero(t ir.Type) ir.Expr {
	named, ok := deref(t).(ir.Named)
	if !ok || named.Obj != nil {
		return r.zero(t)
	}
	if named.Pkg == "runtime/py" {
		switch named.Name {
		case "Opt", "Pair", "Triple", "Int", "Num", "NoneType":
			return &ir.Composite{Type: t}
		case "Tuple":
			return &ir.Builtin{Name: "nil"}
		case "Bytes":
			return &ir.StringLit{}
		}
	}
	return nil
}

// spread rewrites a function and its calls.
func (f *tupleFunc) spread(r *results) {
	for _, ret := range f.returns {
		ret.Results = append(f.items(r, ret.Results[0]), ret.Results[1:]...)
	}
	f.fn.Results = append(slices.Clone(f.types), f.fn.Results[1:]...)
	for _, a := range f.calls {
		v := varOf(a.Lhs[0])
		items := make([]ir.Expr, len(f.types))
		if v != nil {
			vars := make([]*ir.Var, len(f.types))
			for _, e := range r.fields[v] {
				i := slices.Index(pairFields, (*e).(*ir.SelectorName).Name)
				if vars[i] == nil {
					vars[i] = &ir.Var{Want: strings.ToLower(pairFields[i]), Type: f.types[i], PerIteration: v.PerIteration}
					items[i] = &ir.VarRef{Var: vars[i]}
				}
				*e = &ir.VarRef{Var: vars[i]}
			}
		}
		a.Lhs = append(items, a.Lhs[1:]...)
	}
}

// items are those of a tuple that is returned.
func (f *tupleFunc) items(r *results, tuple ir.Expr) []ir.Expr {
	if c, ok := tuple.(*ir.Composite); ok && len(c.Elems) > 0 {
		return c.Elems
	}
	items := make([]ir.Expr, len(f.types))
	for i, t := range f.types {
		if v := varOf(tuple); v != nil {
			items[i] = &ir.SelectorName{X: &ir.VarRef{Var: v}, Name: pairFields[i]}
		} else {
			items[i] = r.plainZero(t)
		}
	}
	return items
}
