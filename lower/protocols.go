package lower

import (
	"fmt"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Statements over values that lack the special methods that the statement asks for. CPython evaluates the value and
// raises TypeError; so does the Go, and check warns:
//
//	async for x in [1, 2]: …    →    panic(py.TypeError.New("'async for' requires an object with __aiter__ method, got list"))

// languageTypes are CPython's names for the types of which typing's stubs have others.
var languageTypes = map[string]string{"Generator": "generator", "AsyncGenerator": "async_generator", "Coroutine": "coroutine"}

// typeText is CPython's name for the type of a value, where it is sure that it has no methods but those that are
// declared; "" for others.
func (b *builder) typeText(a *types.Atom) string {
	switch {
	case a.Fn != nil && a.Recv == nil && a.Fn.Stub == nil && a.Fn.Class == nil:
		return "function"
	case a.Obj != nil && a.Obj.Program() && !a.Obj.Enum:
		return "type"
	case a.Class == nil:
		return ""
	case a.Class.Program() && b.ownAttributes(a.Class):
		return a.Class.Name
	case a.Class.In("typing"):
		return languageTypes[a.Class.Name]
	}
	if name := b.p.BuiltinName(a.Class); name != "object" {
		return name
	}
	return ""
}

// without reports whether no value that may arrive at an expression has a special method.
func (f *fn) without(e ast.Expression, method string) bool {
	atoms := f.b.p.CellOf(e).Atoms()
	for _, a := range atoms {
		if f.b.typeText(a) == "" || a.Class != nil && a.Class.Lookup(method) != nil {
			return false
		}
	}
	return len(atoms) > 0
}

// wrongKind raises TypeError for a value that has been lowered to x. In format, %s is the name of its type.
func (f *fn) wrongKind(e ast.Expression, x ir.Expr, r *Rep, code, advice, format string) {
	atoms := f.b.p.CellOf(e).Atoms()
	f.warn(e, code, advice, "TypeError", format, f.b.typeText(atoms[0]))
	if len(atoms) == 1 {
		f.dropValue(x)
		f.fault("TypeError", fmt.Sprintf(format, f.b.typeText(atoms[0])))
		return
	}
	name := call(py("TypeName"), f.convert(x, r, anyRep, e))
	f.emit(&ir.ExprStmt{At: f.place(), X: call(builtin("panic"), method(py("TypeError"), "Errorf", str(format), name))})
}

// lacksProtocol raises TypeError where a with statement can't enter or leave any value that may arrive at e; false if it
// may.
func (f *fn) lacksProtocol(e ast.Expression, async bool) bool {
	enter, exit := enterExit(async)
	kind := ""
	if async {
		kind = "asynchronous "
	}
	format := "'%s' object does not support the " + kind + "context manager protocol"
	switch {
	case f.without(e, enter):
	case f.without(e, exit):
		format += " (missed " + exit + " method)"
	default:
		return false
	}
	x, r := f.value(e)
	f.wrongKind(e, x, r, "GSY0405", "define "+enter+" and its like in the class", format)
	return true
}

// callReversed raises TypeError where reversed gets what has no order; nil for others.
func callReversed(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	if len(e.Args) == 1 {
		if r := f.rep(e.Args[0]); r.Kind == Stub && !r.Opt && r.Class.Derives(f.b.p.Builtin("dict")) {
			k, v := f.itemReps(r) // the dict inside
			x, _ := f.value(e.Args[0])
			defer f.stands(e.Args[0], field(x, "Dict"), &Rep{Kind: Dict, Args: []*Rep{k, v}, Go: ptr(pyType("Dict", k.elem(), v.elem()))})()
			return f.callStub(e, rec, rec.Targets[0])
		}
	}
	if len(e.Args) != 1 || !f.without(e.Args[0], "__reversed__") || !f.without(e.Args[0], "__getitem__") {
		return nil
	}
	out := f.rep(e)
	x, r := f.value(e.Args[0])
	f.wrongKind(e.Args[0], x, r, "GSY0369", "make a list of it: list(x)", "'%s' object is not reversible")
	return &fallibleCall{expr: f.b.zero(out), rep: out}
}
