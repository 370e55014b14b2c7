package attrs

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/types"
)

// maker runs what a __new__ does to each object that it makes, from the statement on that makes it to the end of the block that
// it stands in. The object is what the statement assigns it to: a variable, or cls._instance.
func (x *run) maker(f *types.Func, s *state) *state {
	var end *state
	found := false
	var block func(list []ast.Statement)
	block = func(list []ast.Statement) {
		for i, st := range list {
			if a, ok := st.(*ast.Assign); ok && x.makesRaw(a.Value) {
				found = true
				start := s.clone()
				w := &frame{run: x, fn: f, self: path(a.Targets[0]), place: true}
				if n, ok := a.Targets[0].(*ast.Name); ok {
					w.self, w.place = n.ID, false
				}
				start.escaped = w.place || len(a.Targets) > 1
				end = join(end, join(w.body(list[i+1:], start), w.returned))
				continue
			}
			for _, inner := range ast.Blocks(st) {
				block(inner)
			}
		}
	}
	block(f.Body)
	if !found || x.rawCount(f) > x.rawAssigned(f) {
		return join(end, s)
	}
	return end
}

// makesRaw reports whether an expression is object.__new__(cls).
func (x *run) makesRaw(e ast.Expression) bool {
	call, ok := e.(*ast.Call)
	if !ok {
		return false
	}
	a, ok := call.Func.(*ast.Attribute)
	if !ok || a.Attr != "__new__" {
		return false
	}
	for _, t := range x.in.p.CallOf(call).Targets {
		if t.Class != nil && t.Class.Maker() != nil {
			return true
		}
	}
	return false
}

// rawCount is how many expressions of a function make objects.
func (x *run) rawCount(f *types.Func) int {
	n := 0
	ast.Walk(&ast.Module{Body: f.Body}, func(node any) bool {
		if e, ok := node.(*ast.Call); ok && x.makesRaw(e) {
			n++
		}
		return true
	})
	return n
}

func (x *run) rawAssigned(f *types.Func) int {
	n := 0
	ast.Walk(&ast.Module{Body: f.Body}, func(node any) bool {
		if a, ok := node.(*ast.Assign); ok && x.makesRaw(a.Value) {
			n++
		}
		return true
	})
	return n
}

// path is the text of a place: cls._instance, cls._made[name].
func path(e ast.Expression) string {
	switch e := e.(type) {
	case *ast.Name:
		return e.ID
	case *ast.Attribute:
		return path(e.Value) + "." + e.Attr
	case *ast.Subscript:
		return path(e.Value) + "[" + path(e.Slice) + "]"
	case *ast.Constant:
		return ast.Dump(e, ast.DumpOptions{})
	}
	return "?"
}
