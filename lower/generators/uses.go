package generators

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// occurrence takes one expression that may be a generator into account.
func (in *Info) occurrence(e ast.Expression) {
	for _, a := range in.p.CellOf(e).Atoms() {
		async := types.IsGenerator(a, true)
		if !async && !types.IsGenerator(a, false) || isStored(e) {
			continue
		}
		fam := in.family(a.Args[0])
		switch use := in.use(e); {
		case use == consumed && !async, use == dropped:
		case use == consumed && in.freshOrOnce(e):
		case use == passed && in.passesOnce(e):
			fam.Kept = fam.Kept || !async
		default:
			fam.Kept = true
			fam.Object = fam.Object || async
		}
		in.driving(e, fam)
	}
}

func isStored(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Name:
		return e.Ctx != ast.Load
	case *ast.Attribute:
		return e.Ctx != ast.Load
	case *ast.Subscript:
		return e.Ctx != ast.Load
	case *ast.Starred, *ast.Tuple, *ast.List:
		return true
	}
	return false
}

// driving: a method of the generator, or the value of yield from.
func (in *Info) driving(e ast.Expression, fam *Family) {
	switch p := in.parents[e].(type) {
	case *ast.Attribute:
		fam.Object = true
		if p.Attr == "throw" || p.Attr == "athrow" {
			fam.Thrown = true
		}
	case *ast.YieldFrom:
		if _, alone := in.parents[p].(*ast.Expr); !alone {
			fam.valued = true
		}
		// What is thrown into the generator around goes to this one.
		if f := in.funcs[p]; f != nil && f.Generator && in.OfFunc(f).Thrown {
			fam.Thrown = true
		}
	case *ast.Call:
		if in.intrinsic(p) == "anext" || in.intrinsic(p) == "aiter" {
			fam.Object = true
		}
	}
}

// Overtaken reports whether a generator that a call consumes starts only after other arguments have been evaluated, which
// may tell that its first iterable was not evaluated before: max((… for x in a()), default=b()).
func (in *Info) Overtaken(e ast.Expression) bool {
	var call *ast.Call
	switch p := in.parents[e].(type) {
	case *ast.Call:
		call = p
	case *ast.Keyword:
		call, _ = in.parents[p].(*ast.Call)
	}
	if call == nil {
		return false
	}
	after := false
	for _, x := range call.Args {
		if after && !inert(x) {
			return true
		}
		after = after || x == e
	}
	for _, k := range call.Keywords {
		if after && !inert(k.Value) {
			return true
		}
		after = after || k.Value == e
	}
	return false
}

// inert: evaluating the expression can't be noticed.
func inert(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Constant, *ast.Name, *ast.Lambda:
		return true
	case *ast.UnaryOp:
		_, ok := e.Operand.(*ast.Constant)
		return ok
	}
	return false
}

type use uint8

const (
	kept     use = iota // anything may become of it
	consumed            // by a loop or a runtime function, there and then
	passed              // to a variable, a parameter, or as a result
	dropped             // nobody gets it
)

// use classifies what becomes of a generator where it stands.
func (in *Info) use(e ast.Expression) use {
	switch p := in.parents[e].(type) {
	case *ast.For:
		if p.Iter == e {
			return consumed
		}
	case *ast.AsyncFor:
		if p.Iter == e {
			return consumed
		}
	case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
		if ast.Iterates(p, e) {
			return consumed
		}
	case *ast.YieldFrom:
		return consumed
	case *ast.Starred:
		if in.parents[p] != nil {
			return consumed
		}
	case *ast.Expr:
		return dropped
	case *ast.Assign, *ast.AnnAssign, *ast.Return, *ast.Lambda:
		return passed
	case *ast.Keyword:
		if call, ok := in.parents[p].(*ast.Call); ok {
			return in.argument(call, e)
		}
	case *ast.Call:
		if p.Func != e {
			return in.argument(p, e)
		}
	}
	return kept
}

// asking are the builtins that take one value of an iterator, or hand the iterator on.
var asking = map[string]bool{"next": true, "iter": true, "anext": true, "aiter": true}

// argument classifies a generator that a call gets: runtime functions that take an iterable consume it.
func (in *Info) argument(call *ast.Call, e ast.Expression) use {
	rec := in.p.CallOf(call)
	if len(rec.Targets) == 0 {
		return kept
	}
	for _, t := range rec.Targets {
		if t.Fn == nil {
			return kept
		}
		if t.Fn.Stub == nil {
			return passed
		}
		if asking[t.Fn.Stub.Intrinsic] || !takesIterable(t, call, e) {
			return kept
		}
	}
	return consumed
}

func takesIterable(t *types.Target, call *ast.Call, e ast.Expression) bool {
	skip := 0
	if t.Recv != nil || t.Class != nil {
		skip = 1
	}
	slots, _ := types.Bind(t.Fn, call, skip)
	for _, s := range slots {
		mine := s.Expr == e
		for _, x := range s.Exprs {
			mine = mine || x == e
		}
		if mine {
			return Iterates(s.Param.Ann)
		}
	}
	return false
}

// Iterates reports whether a parameter's annotation says that the callee takes an iterable and runs through it.
func Iterates(ann ast.Expression) bool {
	found := false
	if ann != nil {
		ast.Inspect(ann, func(n ast.Node) bool {
			if x, ok := n.(*ast.Name); ok && (x.ID == "Iterable" || x.ID == "Collection" || x.ID == "Sequence" || x.ID == "AsyncIterable") {
				found = true
			}
			return !found
		})
	}
	return found
}

func (in *Info) intrinsic(call *ast.Call) string {
	for _, t := range in.p.CallOf(call).Targets {
		if t.Fn != nil && t.Fn.Stub != nil {
			return t.Fn.Stub.Intrinsic
		}
	}
	return ""
}

// freshOrOnce: the loop over an async generator is its only one: it is made there, or comes from a variable that is
// read nowhere else.
func (in *Info) freshOrOnce(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Call, *ast.GeneratorExp:
		return true
	case *ast.Name:
		return in.readOnce(e)
	}
	return false
}

// readOnce reports whether a name's variable is bound once and read once, by this read, outside any loop.
func (in *Info) readOnce(n *ast.Name) bool {
	b := in.p.Scopes(in.modules[n]).Use(n)
	if b == nil || b.Builtin || b.Unresolved || b.Captured || len(b.Reads) != 1 || len(b.Sites) != 1 {
		return false
	}
	var below ast.Node = n
	for p := in.parents[n]; p != nil; below, p = p, in.parents[p] {
		switch p := p.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda:
			return true
		case *ast.While:
			return false
		case *ast.For:
			if below != ast.Node(p.Iter) {
				return false
			}
		case *ast.AsyncFor:
			if below != ast.Node(p.Iter) {
				return false
			}
		case *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
			if below != ast.Node(ast.Generators(p)[0].Iter) {
				return false
			}
		}
	}
	return true
}

// passesOnce: whoever gets an async generator here loops over it once. The variables that it goes to are read by
// expressions that are looked at on their own; they must be bound here alone.
func (in *Info) passesOnce(e ast.Expression) bool {
	switch p := in.parents[e].(type) {
	case *ast.Assign:
		if len(p.Targets) == 1 {
			_, ok := p.Targets[0].(*ast.Name)
			return ok
		}
	case *ast.AnnAssign:
		_, ok := p.Target.(*ast.Name)
		return ok
	case *ast.Return, *ast.Call, *ast.Keyword, *ast.Lambda:
		return true
	}
	return false
}
