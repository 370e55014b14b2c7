package lower

import (
	"cmp"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// stubParam is the representation that a stub's Go function wants for a parameter: what its annotation says, type
// variables solved at this call.
func (f *fn) stubParam(s *types.Slot, env map[string]*types.Cell, t *types.Target) *Rep {
	r := f.annRep(s.Param.Ann, env, t)
	if s.Param.Via != "" {
		return &Rep{Kind: Duration, Go: ir.Named{Pkg: "time", Name: "Duration"}}
	}
	if r.Kind == Int { // PyLong_AsSsize_t, if its stub names no other way
		fit := *r
		fit.Fit = cmp.Or(strings.TrimPrefix(s.Param.Big, "."), "Size")
		r = &fit
	}
	switch s.Param.Kind {
	case types.VarPos:
		return &Rep{Kind: VarTuple, Args: []*Rep{r}, Go: ir.Slice{Elem: r.Go}}
	case types.VarKw:
		return &Rep{Kind: Dict, Args: []*Rep{strRep, r}, Go: ptr(pyType("Dict", basic("string"), r.elem()))}
	}
	return r
}

// annRep is the representation of a stub's annotation.
func (f *fn) annRep(ann ast.Expression, env map[string]*types.Cell, t *types.Target) *Rep {
	switch x := ann.(type) {
	case nil:
		return anyRep
	case *ast.Constant:
		return voidRep
	case *ast.Name:
		if c := env[x.ID]; c != nil {
			return f.b.rep(c)
		}
		if t != nil && t.Recv != nil && t.Recv.Class != nil {
			for i, name := range t.Fn.Class.Params {
				if name == x.ID {
					if args := f.b.p.BaseArgs(t.Recv, t.Fn.Class); i < len(args) {
						return f.b.rep(args[i])
					}
				}
			}
		}
		switch x.ID {
		case "int":
			return intRep
		case "float":
			return floatRep
		case "str":
			return strRep
		case "bool":
			return boolRep
		case "Any", "object":
			return anyRep
		case "bytes":
			return bytesRep
		case "BaseException", "Exception":
			return errorRep
		case "Callable":
			return anyRep
		}
		if c := f.b.stubClass(t, x); c != nil {
			r := &Rep{}
			f.b.chooseAtom(r, &types.Atom{Class: c}, &types.Cell{})
			return r
		}
		return anyRep
	case *ast.BinOp:
		left, right := f.annRep(x.Left, env, t), f.annRep(x.Right, env, t)
		if left.Kind == Void {
			left, right = right, left
		}
		if left.Kind == Int && right.Kind == Float {
			return numRep
		}
		if left.Kind == Slice && right.Kind == VarTuple {
			return left // list[T] | tuple[T, ...]: both are a []T
		}
		if left.Kind == Bytes && isByteArray(right) {
			return &Rep{Kind: Any, Go: pyType("BytesLike")}
		}
		if right.Kind != Void {
			return anyRep
		}
		opt := *left
		if opt.Kind == Void {
			return &opt
		}
		f.b.makeOptional(&opt)
		return &opt
	case *ast.Subscript:
		return f.annSubscript(x, env, t)
	}
	return anyRep
}

func (f *fn) annSubscript(x *ast.Subscript, env map[string]*types.Cell, t *types.Target) *Rep {
	name, _ := x.Value.(*ast.Name)
	if name == nil {
		return anyRep
	}
	var elts []ast.Expression
	if tu, ok := x.Slice.(*ast.Tuple); ok {
		elts = tu.Elts
	} else {
		elts = []ast.Expression{x.Slice}
	}
	switch name.ID {
	case "Iterable", "Iterator", "Collection", "Sequence":
		item := f.annRep(elts[0], env, t)
		return &Rep{Kind: Seq, Args: []*Rep{item}, Go: ir.Named{Pkg: "iter", Name: "Seq", Args: []ir.Type{item.Go}}}
	case "list":
		return f.sliceRep(f.annRep(elts[0], env, t))
	case "Optional":
		opt := *f.annRep(elts[0], env, t)
		f.b.makeOptional(&opt)
		return &opt
	case "Callable":
		return f.callableRep(elts, env, t)
	case "Literal":
		if k, ok := elts[0].(*ast.Constant); ok {
			_, r := f.constant(k)
			return r
		}
	case "tuple":
		return f.tupleAnn(elts, env, t)
	case "type":
		return &Rep{Kind: Class, Go: ptr(pyType("Class"))}
	case "dict", "set", "frozenset":
		args := []*Rep{}
		for _, e := range elts {
			args = append(args, f.annRep(e, env, t))
		}
		r := &Rep{Kind: Set, Args: args, Go: ptr(pyType("Set", args[0].elem()))}
		if name.ID == "dict" {
			r.Kind, r.Go = Dict, ptr(pyType("Dict", args[0].elem(), args[1].elem()))
		} else if name.ID == "frozenset" {
			r.Kind, r.Go = Stub, ptr(pyType("FrozenSet", args[0].elem()))
		}
		return r
	}
	if c := f.b.stubClass(t, name); c != nil && c.Stub.Go != "" {
		var goArgs []ir.Type
		r := &Rep{Kind: Stub, Class: c}
		if f.b.p.BuiltinName(c) == "list" {
			r.Kind = List // by its alias List: the list itself, which the function changes
		}
		for _, e := range elts {
			a := f.annRep(e, env, t)
			r.Args = append(r.Args, a)
			goArgs = append(goArgs, a.elem())
		}
		r.Go = f.b.symbolType(c.Stub.Go, goArgs)
		return r
	}
	return anyRep
}

func (f *fn) tupleAnn(elts []ast.Expression, env map[string]*types.Cell, t *types.Target) *Rep {
	var args []*Rep
	var goArgs []ir.Type
	for _, e := range elts {
		if k, ok := e.(*ast.Constant); ok {
			if _, ok := k.Value.(ast.ConstEllipsis); ok {
				return &Rep{Kind: VarTuple, Args: args[:1], Go: pyType("Tuple", args[0].elem())}
			}
		}
		a := f.annRep(e, env, t)
		args = append(args, a)
		goArgs = append(goArgs, a.elem())
	}
	if len(args) < 2 || len(args) >= len(tupleNames) {
		return anyRep
	}
	return &Rep{Kind: Tuple, Args: args, Go: pyType(tupleNames[len(args)], goArgs...)}
}

// callableRep is a Go function that cannot fail: a callback that raises panics (decision D4).
func (f *fn) callableRep(elts []ast.Expression, env map[string]*types.Cell, t *types.Target) *Rep {
	s := &signature{result: voidRep}
	if len(elts) == 2 {
		if l, ok := elts[0].(*ast.List); ok {
			for _, p := range l.Elts {
				s.params = append(s.params, f.annRep(p, env, t))
			}
		}
		s.result = f.annRep(elts[1], env, t)
		if n, ok := elts[1].(*ast.Name); ok && n.ID == "Any" && t != nil && t.Fn.Module.Name == "asyncio" {
			s.result = voidRep // a callback whose result nobody looks at
		}
	}
	return &Rep{Kind: Func, Sig: s, Go: s.funcType()}
}

// stubClass resolves a class name in the stub that a target is declared in.
func (b *builder) stubClass(t *types.Target, n *ast.Name) *types.Class {
	if t == nil || t.Fn == nil || t.Fn.Module == nil {
		return nil
	}
	if v := b.p.Resolve(t.Fn.Module, nil, n); v != nil {
		return v.Class
	}
	return nil
}

// stubRep is the representation of what a stub's Go function returns: lists come as slices, iterators as sequences.
func (f *fn) stubRep(e ast.Expression, fn *types.Func) *Rep {
	r := f.rep(e)
	switch r.Kind {
	case List:
		if !r.Opt && returnsClass(fn, "list") {
			return f.sliceRep(f.listedRep(fn, r.Args[0]))
		}
	case Slice:
		if !r.Opt && returnsClass(fn, "list") {
			if item := f.listedRep(fn, r.Args[0]); item != r.Args[0] {
				return f.sliceRep(item)
			}
		}
	case Iter:
		if !r.Opt && len(r.Args) == 1 && (returnsClass(fn, "Iterator") || returnsClass(fn, "Iterable")) {
			return &Rep{Kind: Seq, Args: r.Args, Go: ir.Named{Pkg: "iter", Name: "Seq", Args: []ir.Type{r.Args[0].elem()}}}
		}
	}
	return r
}

// listedRep is what the list that a stub's function gives holds, where it flows into one of any: words = text.split().
func (f *fn) listedRep(fn *types.Func, item *Rep) *Rep {
	n, ok := fn.Returns.(*ast.Subscript).Slice.(*ast.Name)
	if !ok || item.Kind != Any {
		return item
	}
	switch n.ID {
	case "str":
		return strRep
	case "int":
		return intRep
	case "float":
		return floatRep
	case "bytes":
		return bytesRep
	}
	return item
}

func returnsClass(fn *types.Func, name string) bool {
	sub, ok := fn.Returns.(*ast.Subscript)
	if !ok {
		return false
	}
	n, ok := sub.Value.(*ast.Name)
	return ok && n.ID == name
}
