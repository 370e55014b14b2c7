package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// intrinsicTypes are the calls whose result no signature can say. Each returns false to fall back on the stub's
// signature.
var intrinsicTypes map[string]func(w *walker, e *ast.Call, rec *Call, f *Func, recv *Atom, out *Cell) bool

func init() {
	intrinsicTypes = map[string]func(w *walker, e *ast.Call, rec *Call, f *Func, recv *Atom, out *Cell) bool{
		"gather":                typeGather,
		"pow":                   typePow,
		"divmod":                typeDivmod,
		"sum":                   typeSum,
		"call_soon":             typeCallSoon,
		"to_thread":             typeCallSoon,
		"run_in_executor":       typeCallSoon,
		"submit":                typeCallSoon,
		"context.run":           typeCallSoon,
		"type":                  typeOfValue,
		"vars":                  typeVars,
		"partial":               typePartial,
		"getattr":               typeGetattr,
		"namedtuple":            typeNamedtuple,
		"dataclasses.replace":   typeReplace,
		"dataclasses.asdict":    typeRecordDict,
		"namedtuple._replace":   typeReplace,
		"namedtuple._asdict":    typeRecordDict,
		"namedtuple._make":      typeMake,
		"hasattr":               typeHasattr,
		"setattr":               typeSetattr,
		"delattr":               typeDelattr,
		"cast":                  typeCast,
		"argparse.add_argument": typeAddArgument,
		"closing":               typeClosing,
		"aclosing":              typeClosing,
		"enter_context":         typeEnterContext,
		"enter_async_context":   typeEnterAsyncContext,
		"push_exit":             typePushExit,
		"push_callback":         typeCallSoon,
		"push_async_callback":   typeCallSoon,
		"next":                  typeNext,
		"anext":                 typeAnext,
		"iter":                  typeIter,
		"aiter":                 typeAiter,
		"generator.send":        typeSend,
		"iterator.next":         typeIteratorNext,
		"TypeVar":               typeNothing,
		"ParamSpec":             typeNothing,
	}
}

// typePow: pow(a, b) is a ** b.
func typePow(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 2 || len(e.Keywords) > 0 {
		return false
	}
	for _, a := range e.Args {
		if _, star := a.(*ast.Starred); star {
			return false
		}
	}
	w.binary(e, ast.Pow, w.p.exprs[e.Args[0]], w.p.exprs[e.Args[1]], out)
	return true
}

// typeSum: sum(xs) is 0, or what its items add up to.
func typeSum(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	w.addsUp(e, out)
	if len(e.Args) != 1 || len(e.Keywords) > 0 {
		return false
	}
	if _, star := e.Args[0].(*ast.Starred); star {
		return false
	}
	p := w.p
	item := w.items(e.Args[0], p.exprs[e.Args[0]], false)
	p.addInstance(out, "int")
	p.flowIf(item, out, func(a *Atom) bool { return p.builtinName(a.Class) != "bool" })
	return true
}

// addsUp lets sum call __add__ and __radd__ of the program's classes: with the items, and with what has been added up.
func (w *walker) addsUp(e *ast.Call, out *Cell) {
	if len(e.Args) == 0 {
		return
	}
	if _, star := e.Args[0].(*ast.Starred); star {
		return
	}
	p := w.p
	item := w.items(e.Args[0], p.exprs[e.Args[0]], false)
	sofar := &Cell{}
	p.flow(out, sofar)
	p.flow(item, sofar)
	switch {
	case len(e.Args) == 2:
		p.flow(p.exprs[e.Args[1]], sofar)
	case len(e.Keywords) == 1:
		p.flow(p.exprs[e.Keywords[0].Value], sofar)
	default:
		p.addInstance(sofar, "int")
	}
	p.on(func() {
		for _, a := range item.Atoms() {
			if a.Class != nil && a.Class.Program() && !a.Class.Enum {
				p.dunder(e, a, "__add__", []*Cell{item}, out)
				p.dunder(e, a, "__radd__", []*Cell{sofar}, out)
			}
		}
	}, item)
}

// typeDivmod: divmod(a, b) is (a // b, a % b).
func typeDivmod(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 2 || len(e.Keywords) > 0 {
		return false
	}
	p, left, right := w.p, w.p.exprs[e.Args[0]], w.p.exprs[e.Args[1]]
	quotient, rest := &Cell{}, &Cell{}
	w.binary(e, ast.FloorDiv, left, right, quotient)
	w.binary(e, ast.Mod, left, right, rest)
	p.on(func() {
		for _, a := range left.Atoms() {
			for _, b := range right.Atoms() {
				if divides(a) || divides(b) {
					p.binaryAtoms(e, ast.DivMod, a, b, right, left, out)
				} else {
					p.addInstance(out, "tuple", quotient, rest)
				}
			}
		}
	}, left, right)
	return true
}

// divides reports whether an object has methods of its own for divmod.
func divides(a *Atom) bool {
	if a.Class == nil || !a.Class.Program() {
		return false
	}
	return a.Class.Lookup(ast.DivMod.Method()) != nil || a.Class.Lookup(ast.Reflected(ast.DivMod.Method())) != nil
}

// typeGather: gather's list has the join of what its awaitables give, and exceptions if they are returned.
func typeGather(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	p := w.p
	item := &Cell{}
	if !p.gathered[e] {
		for _, a := range e.Args {
			if st, ok := a.(*ast.Starred); ok {
				each := w.items(st.Value, p.exprs[st.Value], false)
				p.await(each, item)
			} else {
				p.await(p.exprs[a], item)
			}
		}
		if keepsErrors(e) {
			p.addInstance(item, "BaseException")
		}
	}
	list := w.is("list", item)
	if c := p.library("asyncio", "Future"); c != nil {
		p.add(out, &Atom{Class: c, Args: []*Cell{list}})
	}
	return true
}

// typeCallSoon: call_soon(callback, *args) and its like call the callback with the arguments later. The call that they
// stand for is a node of its own, see LaterCall.
func typeCallSoon(w *walker, e *ast.Call, rec *Call, f *Func, recv *Atom, _ *Cell) bool {
	p := w.p
	if p.later[e] != nil {
		return false
	}
	skip := 0
	if recv != nil {
		skip = 1
	}
	slots, problem := Bind(f.Overloads[0], e, skip)
	if problem != "" {
		return false
	}
	call := &ast.Call{Span: e.Span}
	for _, s := range slots {
		switch {
		case s.Param.Name == "callable" || s.Param.Name == "callback" || s.Param.Name == "func" || s.Param.Name == "fn":
			call.Func = s.Expr
		case s.Param.Kind == VarPos:
			call.Args = s.Exprs
		case s.Param.Kind == VarKw:
			call.Keywords = s.Kw
		}
	}
	if call.Func == nil {
		return false
	}
	w.joinPartial(call)
	p.later[e] = call
	made := p.callRecord(call)
	out := &Cell{}
	p.exprs[call] = out
	callee := p.exprs[call.Func]
	p.on(func() {
		for _, a := range callee.Atoms() {
			w.callAtom(call, made, a, out)
		}
	}, callee)
	return false
}

// joinPartial makes a later call of a partial one of the function itself, with the arguments that the partial holds: both are
// evaluated when the later call is asked for.
//
//	loop.call_later(1, partial(done.set_result, 5))    →    done.set_result(5)
func (w *walker) joinPartial(call *ast.Call) {
	made, ok := call.Func.(*ast.Call)
	if !ok || len(made.Args) == 0 || len(made.Keywords) > 0 && len(call.Keywords) > 0 || w.info.Qualified(made.Func) != "functools.partial" {
		return
	}
	call.Func = made.Args[0]
	call.Args = slices.Concat(made.Args[1:], call.Args)
	call.Keywords = slices.Concat(made.Keywords, call.Keywords)
}

// typeOfValue: type(x) with one argument is the class of x.
func typeOfValue(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 1 {
		return false
	}
	v := w.p.exprs[e.Args[0]]
	w.p.on(func() {
		for _, a := range v.Atoms() {
			if a.Class != nil {
				w.p.classesOf(a.Class, out)
			}
		}
	}, v)
	return true
}

// typeVars: vars(obj) is a dict of its attributes.
func typeVars(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 1 {
		return false
	}
	w.p.attributeDict(w.p.exprs[e.Args[0]], out)
	return true
}

// attributeDict: the attributes of objects, by name. Their values are of all kinds, even where one kind is all that is
// assigned: a method may add others to the dict.
func (p *Program) attributeDict(objects, out *Cell) {
	key, val := &Cell{}, &Cell{}
	p.addInstance(key, "str")
	p.addInstance(val, "object")
	p.addInstance(out, "dict", key, val)
	p.on(func() {
		for _, a := range objects.Atoms() {
			p.attributeValues(a, val)
		}
	}, objects)
}

// attributeValues lets the values of all attributes of an instance flow into a cell, those of subclasses with them, and
// those that are found later.
func (p *Program) attributeValues(a *Atom, val *Cell) {
	if a.Class == nil || !a.Class.Program() {
		return
	}
	p.dicts = append(p.dicts, attributeDict{a.Class, val})
	for _, c := range p.Classes {
		for _, f := range c.Fields {
			p.intoDicts(c, f, p.dicts[len(p.dicts)-1])
		}
	}
}

// attributeDict is a cell for the values of the attributes of a class's instances.
type attributeDict struct {
	class *Class
	val   *Cell
}

// intoDicts lets a field of a class flow where dicts of the attributes of such instances are made.
func (p *Program) intoDicts(c *Class, f *Field, dicts ...attributeDict) {
	for _, d := range dicts {
		if c.IsSubclass(d.class) || d.class.IsSubclass(c) {
			p.flow(f.Cell, d.val)
		}
	}
}

// typeCast: typing.cast(T, x) is x, as far as Go goes.
func typeCast(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) != 2 {
		return false
	}
	w.p.flow(w.p.exprs[e.Args[1]], out)
	return true
}

// typeNothing: T = TypeVar("T") is no value of the program.
func typeNothing(*walker, *ast.Call, *Call, *Func, *Atom, *Cell) bool { return true }
