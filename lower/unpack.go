package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
)

// Unpacking of what is neither tuple nor list: iterables are read as far as CPython reads them, one item further than there are
// targets.

// unpackSeq lowers a, b = x for an x that is a Go sequence.
func (f *fn) unpackSeq(targets []ast.Expression, star int, rg *ranged, e ast.Expression) {
	items := f.temp("items", ir.Slice{Elem: rg.item.Go})
	var collected ir.Expr
	switch {
	case rg.indexed:
		collected = rg.x
	case rg.fails && star < 0:
		collected = call(py("FirstItems2"), rg.x, intLit(len(targets)+1))
	case rg.fails:
		collected = call(py("CollectSeq2"), rg.x)
	case star < 0:
		collected = call(py("FirstItems"), rg.x, intLit(len(targets)+1))
	default:
		collected = collect(rg.x)
	}
	if rg.fails {
		err := f.newErr()
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(items), ref(err)}, Rhs: []ir.Expr{collected}})
		f.checkErr(err)
	} else {
		f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{ref(items)}, Rhs: []ir.Expr{collected}})
	}
	f.unpackItems(targets, star, ref(items), f.sliceRep(rg.item), e)
}

// unpackable is the sequence of an object's items, or of those of bytes; nil if it has none that Go can range over.
func (f *fn) unpackable(e ast.Expression, x ir.Expr, r *Rep) *ranged {
	if r.Kind == Bytes {
		return &ranged{x: method(x, "All"), item: intRep}
	}
	return f.rangeObject(e, x, r)
}

// unpackTuple lowers a, *b = x for a tuple of known length.
func (f *fn) unpackTuple(targets []ast.Expression, star int, x ir.Expr, r *Rep, e ast.Expression) {
	x = f.stableValue(x, r, "tuple")
	item := func(i int) ir.Expr { return field(x, tupleField(len(r.Args), i)) }
	rest := len(r.Args) - len(targets) + 1
	at := 0
	for i, t := range targets {
		if i != star {
			f.assignValue(t, item(at), r.Args[at], e)
			at++
			continue
		}
		target := t.(*ast.Starred).Value
		of := anyRep
		if tr := f.rep(target); len(tr.Args) == 1 {
			of = tr.Args[0]
		}
		list := &ir.Composite{Type: ir.Slice{Elem: of.Go}}
		for range rest {
			list.Elems = append(list.Elems, f.convert(item(at), r.Args[at], of, e))
			at++
		}
		f.assignValue(target, list, f.sliceRep(of), e)
	}
}

// unpackDynamic lowers a, b = x by the runtime, which looks at what x is, and raises TypeError for what has no items.
func (f *fn) unpackDynamic(targets []ast.Expression, star int, x ir.Expr, r *Rep, e ast.Expression) {
	if r.Kind == Seq || r.Kind == AsyncSeq || r.Kind == Coro && r.Cell == nil {
		f.refuse(e, "GSY0365", "unpack a tuple or a list", "unpacking a value of type %s is not supported", r)
		return
	}
	x = f.convert(x, r, anyRep, e)
	anys := ir.Slice{Elem: basic("any")}
	if star < 0 {
		items := f.save("items", anys, call(py("Unpack"), x, intLit(len(targets))))
		for i, t := range targets {
			f.assignValue(t, &ir.Index{X: items, Index: intLit(i)}, anyRep, e)
		}
		return
	}
	after := len(targets) - star - 1
	part := func(want string, t ir.Type, used bool) ir.Expr {
		if !used {
			return nil
		}
		return ref(f.temp(want, t))
	}
	list := &Rep{Kind: List, Args: []*Rep{anyRep}, Go: ptr(pyType("List", basic("any")))}
	head, middle, tail := part("head", anys, star > 0), part("rest", list.Go, true), part("tail", anys, after > 0)
	f.emit(&ir.Assign{At: f.place(), Lhs: []ir.Expr{head, middle, tail}, Rhs: []ir.Expr{call(py("UnpackStar"), x, intLit(star), intLit(after))}})
	for i, t := range targets {
		switch {
		case i < star:
			f.assignValue(t, &ir.Index{X: head, Index: intLit(i)}, anyRep, e)
		case i > star:
			f.assignValue(t, &ir.Index{X: tail, Index: intLit(i - star - 1)}, anyRep, e)
		default:
			target := t.(*ast.Starred).Value
			tr := f.rep(target)
			if (tr.Kind == List || tr.Kind == Slice) && tr.Args[0].Kind != Any {
				typed := f.save("rest", ir.Slice{Elem: tr.Args[0].Go}, &ir.Call{Fun: py("SliceAs"), TypeArgs: []ir.Type{tr.Args[0].Go}, Args: []ir.Expr{middle}})
				f.assignValue(target, typed, f.sliceRep(tr.Args[0]), e)
				continue
			}
			f.assignValue(target, middle, list, e)
		}
	}
}
