package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Dicts made and filled from other dicts, pairs and keywords.

// callDict lowers dict(…):
//
//	dict(a=1, b=2)       →  py.DictOf(py.KV("a", 1), py.KV("b", 2))
//	dict(other, a=1)     →  dict := other.Copy(); dict.Set("a", 1)
func callDict(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	r := f.rep(e)
	if r.Kind != Dict || len(e.Args) > 1 || hasStar(e.Args) {
		return nil
	}
	key, val := r.Args[0], r.Args[1]
	if len(e.Args) == 0 && len(e.Keywords) > 0 && !hasDoubleStar(e.Keywords) {
		return &fallibleCall{expr: f.keywordDisplay(e.Keywords, key, val), rep: r, want: "dict"}
	}
	ops := f.operands(1+len(e.Keywords), func(i int) (ir.Expr, ir.Type) {
		switch {
		case i > 0:
			return f.keywordValue(e.Keywords[i-1], key, val)
		case len(e.Args) == 0:
			return &ir.Call{Fun: py("NewDict"), TypeArgs: []ir.Type{key.elem(), val.elem()}}, r.Go
		}
		if ar := f.rep(e.Args[0]); ar.Kind == Dict && f.b.sameType(ar.Go, r.Go) && !ar.Opt {
			return method(f.expr(e.Args[0]), "Copy"), r.Go
		}
		if f.rep(e.Args[0]).Kind == Any || !f.givesPairs(e.Args[0]) {
			return &ir.Call{Fun: py("DictFromAny"), TypeArgs: []ir.Type{key.elem(), val.elem()}, Args: []ir.Expr{f.as(e.Args[0], anyRep)}}, r.Go
		}
		return call(py("DictFromPairs"), f.pairSeq(e.Args[0], key, val)), r.Go
	})
	if len(e.Keywords) == 0 {
		return &fallibleCall{expr: ops[0], rep: r, want: "dict"}
	}
	made := f.save("dict", r.Go, ops[0])
	f.setKeywords(made, e.Keywords, ops[1:], key)
	return &fallibleCall{expr: made, rep: r, want: "dict"}
}

// givesPairs reports whether a mapping, or an iterable of tuples of two.
func (f *fn) givesPairs(e ast.Expression) bool {
	if key, _ := f.mappingReps(f.rep(e)); key != nil {
		return true
	}
	for _, a := range f.b.p.ItemsOf(e).Atoms() {
		if len(f.b.p.TupleItems(a)) != 2 {
			return false
		}
	}
	return true
}

func hasDoubleStar(list []*ast.Keyword) bool {
	for _, k := range list {
		if k.Arg == "" {
			return true
		}
	}
	return false
}

// keywordDisplay is the dict of keyword arguments.
func (f *fn) keywordDisplay(list []*ast.Keyword, key, val *Rep) ir.Expr {
	ops := f.operands(len(list), func(i int) (ir.Expr, ir.Type) { return f.keywordValue(list[i], key, val) })
	if key.Kind == Str && val.Kind == Any {
		record := call(py("Record"))
		for i, k := range list {
			record.Args = append(record.Args, str(k.Arg), ops[i])
		}
		return record
	}
	out := call(py("DictOf"))
	for i, k := range list {
		kv := call(py("KV"), str(k.Arg), ops[i])
		if key.Kind != Str || f.needsTypeArg(ops, val) {
			kv.TypeArgs = []ir.Type{key.elem(), val.elem()}
		}
		out.Args = append(out.Args, kv)
	}
	return out
}

// keywordValue lowers the value of a keyword argument, or the pairs of **other.
func (f *fn) keywordValue(k *ast.Keyword, key, val *Rep) (ir.Expr, ir.Type) {
	if k.Arg == "" {
		pair := pairRep(key, val)
		return f.pairSeq(k.Value, key, val), ir.Named{Pkg: "iter", Name: "Seq", Args: []ir.Type{pair.Go}}
	}
	return f.as(k.Value, val), val.Go
}

// setKeywords puts keyword arguments into a dict.
func (f *fn) setKeywords(x ir.Expr, list []*ast.Keyword, values []ir.Expr, key *Rep) {
	for i, k := range list {
		if k.Arg == "" {
			f.emit(&ir.ExprStmt{At: f.place(), X: method(x, "UpdatePairs", values[i])})
			continue
		}
		f.emit(&ir.ExprStmt{At: f.place(), X: method(x, "Set", f.convert(str(k.Arg), strRep, key, nil), values[i])})
	}
}

// callUpdate lowers d.update(…) with keywords, or of a dict of another type.
func callUpdate(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok || len(e.Args) > 1 || hasStar(e.Args) {
		return nil
	}
	r := f.rep(a.Value)
	if r.Kind != Dict && !(r.Kind == Stub && rec.Targets[0].Recv != nil) {
		return nil
	}
	key, val := f.mappingReps(r)
	if key == nil {
		return nil
	}
	var x ir.Expr
	ops := f.operands(1+len(e.Args)+len(e.Keywords), func(i int) (ir.Expr, ir.Type) {
		switch {
		case i == 0:
			return f.deref(f.expr(a.Value), r, a.Value, "update"), r.Go
		case i == 1 && len(e.Args) == 1:
			return f.pairSeq(e.Args[0], key, val), ir.Named{Pkg: "iter", Name: "Seq", Args: []ir.Type{pairRep(key, val).Go}}
		}
		return f.keywordValue(e.Keywords[i-1-len(e.Args)], key, val)
	})
	x = f.stable(ops[0], r)
	if len(e.Args) == 1 {
		f.emit(&ir.ExprStmt{At: f.place(), X: method(x, "UpdatePairs", ops[1])})
	}
	f.setKeywords(x, e.Keywords, ops[1+len(e.Args):], key)
	return &fallibleCall{expr: &ir.Composite{Type: voidRep.Go}, rep: voidRep}
}

// callTupleFind lowers t.index(x) and t.count(x) of a tuple whose items are told apart: it is searched as a sequence.
func callTupleFind(f *fn, e *ast.Call, rec *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok || len(e.Args) != 1 {
		return nil
	}
	r, t := f.rep(a.Value), rec.Targets[0]
	if r.Kind != Tuple || r.Opt {
		return nil
	}
	item := anyRep
	if c := rec.Site[t.Fn]["T"]; c != nil {
		item = f.b.rep(c)
	}
	wide := &Rep{Kind: VarTuple, Args: []*Rep{item}, Go: pyType("Tuple", item.elem())}
	ops := f.operandsAs([]ast.Expression{a.Value, e.Args[0]}, []*Rep{wide, item})
	return &fallibleCall{expr: method(ops[0], t.Fn.Stub.Go[1:], ops[1]), rep: intRep, want: "n"}
}
