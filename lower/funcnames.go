package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// A function value that may be one of several has no name that the compiler knows. Where a program asks for it, the name
// is noted at the place where the function becomes such a value:
//
//	for step in (load, check):        for _, step := range []func(){py.Named("load", load), py.Named("check", check)} {
//	    print(step.__name__)      →       py.Print(py.FuncName(step))

// namedFuncs are the functions whose names a program asks for through values that may be several.
func (b *builder) namedFuncs() map[*types.Func]bool {
	if b.named != nil {
		return b.named
	}
	b.named = map[*types.Func]bool{}
	for _, m := range b.p.Modules {
		for _, st := range m.Tree.Body {
			ast.Inspect(st, func(n ast.Node) bool {
				a, ok := n.(*ast.Attribute)
				if !ok || a.Attr != "__name__" {
					return true
				}
				if atoms := b.p.CellOf(a.Value).Atoms(); len(atoms) > 1 {
					for _, x := range atoms {
						if x.Fn != nil {
							b.named[x.Fn] = true
						}
					}
				}
				return true
			})
		}
	}
	return b.named
}

// colouredFuncs are the functions of which a program asks whether they are coroutine functions, where they and others may
// be the value.
func (b *builder) colouredFuncs() map[*types.Func]bool {
	if b.coloured != nil {
		return b.coloured
	}
	b.coloured = map[*types.Func]bool{}
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		if len(rec.Targets) != 1 || rec.Targets[0].Fn == nil || rec.Targets[0].Fn.Name != "iscoroutinefunction" || len(e.Args) != 1 {
			return
		}
		if atoms := b.p.CellOf(e.Args[0]).Atoms(); len(atoms) > 1 {
			for _, a := range atoms {
				if a.Fn != nil {
					b.coloured[a.Fn] = true
				}
			}
		}
	})
	return b.coloured
}

// signedFuncs are the functions that calls with * or ** reach through values that may be several: what is passed is checked
// against the parameters of the one that is called.
func (b *builder) signedFuncs() map[*types.Func]bool {
	if b.signed != nil {
		return b.signed
	}
	b.signed = map[*types.Func]bool{}
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		spreads := hasStar(types.Positional(e))
		for _, k := range types.Keywords(e) {
			spreads = spreads || k.Arg == ""
		}
		if !spreads || len(rec.Targets) < 2 {
			return
		}
		for _, t := range rec.Targets {
			if t.Fn != nil && t.Fn.Stub == nil {
				b.signed[t.Fn] = true
			}
		}
	})
	return b.signed
}

// onlyFunction is the function that values of a representation are; nil if there may be several.
func (b *builder) onlyFunction(r *Rep) *types.Func {
	if r.Cell == nil {
		if r.Sig != nil {
			return r.Sig.fn
		}
		return nil
	}
	var one *types.Func
	for _, a := range r.Cell.Atoms() {
		if a.Fn == nil && !types.IsNone(a) || one != nil && a.Fn != nil {
			return nil
		}
		if a.Fn != nil {
			one = a.Fn
		}
	}
	return one
}

// named notes the name of a function that becomes a value which may be several.
func (f *fn) named(x ir.Expr, fn *types.Func, to *Rep) ir.Expr {
	if fn == nil || to.Cell == nil || f.b.onlyFunction(to) != nil {
		return x
	}
	if f.b.signedFuncs()[fn] && !(to.Sig != nil && to.Sig.loose) {
		var s ir.Expr = ref(f.signatureOf(fn, describeParams(fn, 0)))
		if callSkip(fn) > 0 {
			s = method(s, "Bound")
		}
		x = call(py("Signed"), s, x)
	}
	return f.colouredAndNamed(x, fn)
}

// colouredAndNamed notes of a function's value what the program asks of values that may be several functions: whether it
// makes coroutines, and its name.
func (f *fn) colouredAndNamed(x ir.Expr, fn *types.Func) ir.Expr {
	if fn.Async && !fn.Generator && f.b.colouredFuncs()[fn] {
		x = call(aio("CoroutineFunction"), x)
	}
	if !f.b.namedFuncs()[fn] {
		return x
	}
	name, _ := fn.Special("__name__")
	return call(py("Named"), str(name), x)
}

// nameOfValue is __name__ of a value that may be several functions; nil if it may be something else.
func (f *fn) nameOfValue(e ast.Expression) ir.Expr {
	atoms := f.b.p.CellOf(e).Atoms()
	if len(atoms) < 2 || f.rep(e).Kind != Func {
		return nil
	}
	for _, a := range atoms {
		if a.Fn == nil && !types.IsNone(a) || a.Fn != nil && (a.Fn.Partial != nil || a.Fn.Name == "<callable>") {
			return nil
		}
	}
	x, r := f.value(e)
	return call(py("FuncName"), f.deref(x, r, e, "__name__"))
}

// comparesFuncs reports whether a program may ask whether functions are the same: then an adapter notes what it stands for.
func (b *builder) comparesFuncs() bool {
	if b.comparing != nil {
		return *b.comparing
	}
	found := false
	holds := func(e ast.Expression) bool {
		for _, a := range b.p.CellOf(e).Atoms() {
			if a.Fn != nil {
				return true
			}
			for _, arg := range a.Args {
				for _, x := range arg.Atoms() {
					if x.Fn != nil {
						return true
					}
				}
			}
		}
		return false
	}
	for _, m := range b.p.Modules {
		for _, st := range m.Tree.Body {
			ast.Inspect(st, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.Compare:
					found = found || !ast.IsNone(n.Comparators[0]) && (holds(n.Left) || holds(n.Comparators[0]))
				case *ast.Attribute:
					switch n.Attr {
					case "remove", "index", "count", "discard", "add":
						found = found || holds(n.Value)
					}
				case *ast.Dict:
					for _, k := range n.Keys {
						found = found || k != nil && holds(k)
					}
				case *ast.Set:
					found = found || len(n.Elts) > 0 && holds(n.Elts[0])
				case *ast.Subscript:
					found = found || holds(n.Slice)
				}
				return !found
			})
		}
	}
	b.comparing = &found
	return found
}
