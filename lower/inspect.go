package lower

import (
	"strconv"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// callPredicate lowers inspect's questions about the kind of a value: inference knows the answer, unless values of
// several kinds arrive; then the runtime is asked, where Go's types tell.
func callPredicate(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	t := rec.Targets[0]
	if len(e.Args) != 1 {
		return nil
	}
	x := e.Args[0]
	yes, no, none := false, false, true
	for _, a := range f.b.p.CellOf(x).Atoms() {
		if types.Answers(t.Fn.Name, a) {
			yes = true
		} else {
			no = true
			none = none && types.IsNone(a)
		}
	}
	if yes != no {
		if v := f.discard(x); v != nil {
			f.dropValue(v)
		}
		return &fallibleCall{expr: builtin(strconv.FormatBool(yes)), rep: boolRep}
	}
	if r := f.rep(x); r.Opt && none && r.Kind != Any {
		v, _ := f.value(x)
		return &fallibleCall{expr: negate(absence(v, r)), rep: boolRep} // None, or what it asks for
	}
	if r := f.rep(x); t.Fn.Stub.Go != "" && r.Kind == Any {
		return &fallibleCall{expr: call(symbol(t.Fn.Stub.Go), f.as(x, anyRep)), rep: boolRep}
	}
	if r := f.rep(x); t.Fn.Name == "iscoroutinefunction" && r.Kind == Func {
		return &fallibleCall{expr: call(aio("IsCoroutineFunction"), f.expr(x)), rep: boolRep}
	}
	f.refuse(e, "GSY0304", "test for a class, or keep coroutine functions and others apart", "%s of a value that may be of several kinds is not supported", stubName(t.Fn))
	return &fallibleCall{expr: builtin("false"), rep: boolRep}
}
