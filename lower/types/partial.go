package types

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
)

// Partial is what functools.partial(f, …) knows of its call.
type Partial struct {
	Of     *Func
	Recv   *Atom  // of a bound method
	Class  *Class // of a class: Of is its __init__
	Object bool   // of an object: Of is its __call__
	Call   *ast.Call
	Bound  map[*Param]ast.Expression // the parameters that have their argument
	Extra  []ast.Expression          // the first arguments of *args
	Params map[*Param]*Param         // the parameters that are left, by those of the function
}

// typePartial: partial(f, a, k=b) is a function that takes the parameters of f that are left. One that is given by
// keyword stays, with the value for its default.
func typePartial(w *walker, e *ast.Call, _ *Call, _ *Func, _ *Atom, out *Cell) bool {
	if len(e.Args) == 0 {
		return false
	}
	p := w.p
	for _, a := range e.Args {
		if _, ok := a.(*ast.Starred); ok {
			return false
		}
	}
	callee := p.exprs[e.Args[0]]
	done := map[atomKey]bool{}
	p.on(func() {
		for _, a := range callee.Atoms() {
			if done[a.key()] {
				continue
			}
			done[a.key()] = true
			if f := p.partialOf(e, a); f != nil {
				p.add(out, &Atom{Fn: f})
			}
		}
	}, callee)
	return true
}

// partialOf makes the function that a partial of a function, bound method or class of the program is; nil for others.
func (p *Program) partialOf(e *ast.Call, a *Atom) *Func {
	of := a.Fn
	made := &Partial{Of: of, Recv: a.Recv, Call: e, Bound: map[*Param]ast.Expression{}, Params: map[*Param]*Param{}}
	ret := &Cell{}
	skip := 0
	switch {
	case of != nil && of.Stub == nil && of.Name != "<callable>" && !of.Partial.partOf(e):
		if a.Recv != nil {
			skip = 1
			p.bindSelf(of, a.Recv)
		}
		ret = of.Ret
	case a.Class != nil && a.Class.Program():
		m := a.Class.Lookup("__call__")
		if m == nil || m.Fn == nil || m.Fn.Stub != nil || m.Fn.Static || m.Fn.ClassM {
			return nil
		}
		of, made.Of, made.Recv, made.Object, skip = m.Fn, m.Fn, a, true, 1
		p.bindSelf(of, a)
		ret = of.Ret
	case a.Obj != nil && a.Obj.Program() && !a.Obj.Enum && !a.Obj.Exception():
		of = p.Initializer(a.Obj)
		if of == nil || of.Stub != nil {
			return nil
		}
		self := p.selfAtom(a.Obj)
		p.bindSelf(of, self)
		p.add(ret, self)
		made.Of, made.Class, skip = of, a.Obj, 1
	default:
		return nil
	}
	of.Called = true
	f := &Func{Name: "<partial>", Module: of.Module, Node: e, Ret: ret, walked: true, Partial: made}
	if made.Class == nil {
		f.Async, f.Generator, f.Yield, f.Sent = of.Async, of.Generator, of.Yield, of.Sent
	}
	named := map[string]ast.Expression{}
	for _, k := range e.Keywords {
		named[k.Arg] = k.Value
	}
	args := e.Args[1:]
	var keywordOnly []*Param
	for i, prm := range of.Params[min(skip, len(of.Params)):] {
		rest := &Param{Name: prm.Name, Kind: prm.Kind, Node: prm.Node, Ann: prm.Ann, Default: prm.Default, Cell: prm.Cell, Var: prm.Var}
		given := named[prm.Name]
		switch {
		case prm.Kind <= PosOrKw && i < len(args):
			made.Bound[prm] = args[i]
			p.flow(p.exprs[args[i]], prm.Cell)
			continue
		case prm.Kind == VarPos:
			if n := positionals(of.Params[skip:]); len(args) > n {
				made.Extra = args[n:]
				for _, x := range made.Extra {
					p.flow(p.exprs[x], prm.Cell)
				}
			}
		case given != nil && prm.Kind != VarKw:
			p.flow(p.exprs[given], prm.Cell)
			delete(named, prm.Name)
			if _, constant := given.(*ast.Constant); !constant {
				made.Bound[prm] = given // nobody can tell, unless a call gives it again
				continue
			}
			rest.Kind, rest.Default = KwOnly, given
		case len(keywordOnly) > 0 && prm.Kind == PosOrKw:
			rest.Kind = KwOnly // what stands before it is taken
		}
		made.Params[prm] = rest
		if rest.Kind == KwOnly {
			keywordOnly = append(keywordOnly, rest)
		} else {
			f.Params = append(f.Params, rest)
		}
	}
	if len(named) > 0 || len(args) > positionals(of.Params[skip:]) && made.Extra == nil {
		return nil
	}
	at := len(f.Params)
	for at > 0 && f.Params[at-1].Kind == VarKw {
		at--
	}
	f.Params = append(append(append([]*Param{}, f.Params[:at]...), keywordOnly...), f.Params[at:]...)
	f.Overloads = []*Func{f}
	return f
}

// partOf reports whether a partial is made, at last, of what a call makes: partial(f, …) of f itself, in a loop.
func (m *Partial) partOf(e *ast.Call) bool {
	for ; m != nil; m = m.Of.Partial {
		if m.Call == e {
			return true
		}
	}
	return false
}

// Root is the partial of a function that is none: a partial of a partial has its func.
func (m *Partial) Root() *Partial {
	for m.Of.Partial != nil {
		m = m.Of.Partial
	}
	return m
}

// Args are the positional arguments that a partial holds, those of the partial that it is made of first.
func (m *Partial) Args() []ast.Expression {
	var list []ast.Expression
	if m.Of.Partial != nil {
		list = m.Of.Partial.Args()
	}
	return append(list, m.Call.Args[1:]...)
}

// Keywords are the keyword arguments that it holds.
func (m *Partial) Keywords() []*ast.Keyword {
	var list []*ast.Keyword
	if m.Of.Partial != nil {
		list = m.Of.Partial.Keywords()
	}
	for _, k := range m.Call.Keywords {
		if i := slices.IndexFunc(list, func(o *ast.Keyword) bool { return o.Arg == k.Arg }); i >= 0 {
			list[i] = k
		} else {
			list = append(list, k)
		}
	}
	return list
}

// WrongPartial is the text of the TypeError for a call that does not fit a partial: that of the function that it is made of,
// with all arguments. "" if they fit that, as does another value for a keyword argument that is no constant.
func (f *Func) WrongPartial(call *ast.Call) string {
	m := f.Partial
	if m == nil {
		return ""
	}
	joined := &ast.Call{Span: call.Span, Args: slices.Concat(m.Call.Args[1:], call.Args)}
	for _, k := range m.Call.Keywords {
		if !hasKeyword(call, k.Arg) {
			joined.Keywords = append(joined.Keywords, k)
		}
	}
	joined.Keywords = append(joined.Keywords, call.Keywords...)
	if m.Of.Partial != nil {
		return m.Of.WrongPartial(joined)
	}
	skip := 0
	if m.Recv != nil || m.Class != nil {
		skip = 1
	}
	_, problem := Bind(m.Of, joined, skip)
	return problem
}

// StandsIn reports whether a lambda was written for a function of the library: its parameters stand where it does (package
// decorate). That function may take other arguments, too.
func (f *Func) StandsIn() bool {
	return f.Lambda != nil && len(f.Lambda.Args.Args) > 0 && f.Lambda.Args.Args[0].Span == f.Lambda.Span
}

func positionals(list []*Param) int {
	n := 0
	for _, p := range list {
		if p.Kind <= PosOrKw {
			n++
		}
	}
	return n
}

// partialAttribute: args is a tuple of the arguments, keywords a dict.
func (p *Program) partialAttribute(f *Func, name string, out *Cell) {
	if f.Partial == nil {
		return
	}
	if name == "args" {
		a := &Atom{Class: p.builtin("tuple"), Index: &Cell{}}
		for _, x := range f.Partial.Args() {
			a.Args = append(a.Args, p.exprs[x])
		}
		if len(a.Args) == 0 {
			a.Var, a.Args = true, []*Cell{{}}
		}
		p.add(out, a)
		return
	}
	key, val := &Cell{}, &Cell{}
	p.addInstance(key, "str")
	for _, k := range f.Partial.Keywords() {
		p.flow(p.exprs[k.Value], val)
	}
	p.addInstance(out, "dict", key, val)
}
