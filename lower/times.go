package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// times bounds how often the program comes by a node: the product of the turns of the loops around it, and the sum over
// the calls of its function. What is not known to be few is often.
type times struct {
	b     *builder
	calls map[*types.Func][]ast.Node // nodes that call a function
	value map[*types.Func]bool       // handed on as a value: calls can't be seen
	known map[*types.Func]int
}

// often stands for any number that is not small.
const often = 64

func newTimes(b *builder) *times {
	t := &times{b: b, calls: map[*types.Func][]ast.Node{}, value: map[*types.Func]bool{}, known: map[*types.Func]int{}}
	b.p.EachCall(func(e *ast.Call, rec *types.Call) {
		for _, target := range rec.Targets {
			if target.Fn != nil && target.Fn.Stub == nil {
				t.calls[target.Fn] = append(t.calls[target.Fn], e)
			}
		}
	})
	for n := range b.lists.module {
		for _, f := range b.p.Implied(n) {
			t.calls[f] = append(t.calls[f], n)
		}
		e, ok := n.(ast.Expression)
		if !ok {
			continue
		}
		switch e := e.(type) {
		case *ast.Name:
			if e.Ctx != ast.Load {
				continue
			}
		case *ast.Attribute:
		default:
			continue
		}
		if c, ok := b.lists.parents[e].(*ast.Call); ok && c.Func == e {
			continue
		}
		for _, a := range b.p.CellOf(e).Atoms() {
			if a.Fn != nil {
				t.value[a.Fn] = true
			}
		}
	}
	return t
}

// of bounds how often a node is evaluated.
func (t *times) of(n ast.Node) int {
	turns := 1
	for {
		up := t.b.lists.parents[n]
		switch p := up.(type) {
		case nil:
			return turns
		case *ast.For:
			if n != any(p.Iter) {
				turns *= t.turns(p.Iter)
			}
		case *ast.While:
			return often
		case *ast.AsyncFor, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
			return often
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda:
			return min(often, turns*t.function(t.b.p.FuncOf(p)))
		}
		if turns >= often {
			return often
		}
		n = up
	}
}

// turns bounds the turns of a loop.
func (t *times) turns(iter ast.Expression) int {
	if items, ok := displayItems(iter); ok {
		return len(items)
	}
	c, ok := iter.(*ast.Call)
	if !ok || len(c.Keywords) > 0 {
		return often
	}
	if n, ok := c.Func.(*ast.Name); !ok || n.ID != "range" {
		return often
	}
	m := t.b.lists.module[c]
	switch len(c.Args) {
	case 1:
		return t.count(span{0, 0}, t.b.intervals.expr(m, c.Args[0]))
	case 2:
		return t.count(t.b.intervals.expr(m, c.Args[0]), t.b.intervals.expr(m, c.Args[1]))
	}
	return often
}

func (t *times) count(lo, hi span) int {
	if lo.lo < -often || hi.hi > often {
		return often
	}
	return min(often, max(hi.hi-lo.lo, 0))
}

// function bounds how often a function is called.
func (t *times) function(f *types.Func) int {
	if f == nil || t.value[f] || len(t.calls[f]) == 0 || f.Lambda != nil || f.Generator {
		return often
	}
	if n, ok := t.known[f]; ok {
		return n
	}
	t.known[f] = often // recursion
	total := 0
	for _, site := range t.calls[f] {
		if t.b.lists.module[site] == nil {
			return often
		}
		total += t.of(site)
		if total >= often {
			return often
		}
	}
	t.known[f] = total
	return total
}
