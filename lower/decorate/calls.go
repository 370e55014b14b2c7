package decorate

import (
	"fmt"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// A shape is what a function can tell of a call by looking at *args and **kwargs: f(1, 2) has shape {2, nil}, f(1, b=2)
// has {1, [b]}.
type shape struct {
	positional int
	keywords   []string
}

func (s *shape) key() string { return fmt.Sprint(s.positional, "|", strings.Join(s.keywords, ",")) }

// shapeOf is the shape of a call; nil if it spreads arguments of which the number is not known.
func shapeOf(c *ast.Call) *shape {
	s := &shape{}
	for _, a := range c.Args {
		if _, ok := a.(*ast.Starred); ok {
			return nil
		}
		s.positional++
	}
	for _, k := range c.Keywords {
		if k.Arg == "" {
			return nil
		}
		s.keywords = append(s.keywords, k.Arg)
	}
	return s
}

// uses are the calls of a module.
type uses struct {
	callOf   map[*ast.Name]*ast.Call // of a callee's name
	methods  map[string][]*ast.Call  // x.name(…)
	escapes  map[string]bool         // x.name, not called
	observed map[*ast.Name]bool      // reads of an attribute: f.__name__
}

func findUses(m *ast.Module) *uses {
	u := &uses{callOf: map[*ast.Name]*ast.Call{}, methods: map[string][]*ast.Call{}, escapes: map[string]bool{}, observed: map[*ast.Name]bool{}}
	called := map[*ast.Attribute]bool{}
	ast.Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Call:
			switch f := n.Func.(type) {
			case *ast.Name:
				u.callOf[f] = n
			case *ast.Attribute:
				called[f] = true
				u.methods[f.Attr] = append(u.methods[f.Attr], n)
			}
		case *ast.Attribute:
			if !called[n] {
				u.escapes[n.Attr] = true
			}
			if v, ok := n.Value.(*ast.Name); ok {
				u.observed[v] = true
			}
		}
		return true
	})
	return u
}

// maxShapes bounds the copies of one wrapper.
const maxShapes = 6

// shapesOf finds the shapes of the calls of a function, the most frequent first; nil if not all of its calls are known.
// With calls it tells which call has which.
func (x *expander) shapesOf(b *scope.Binding, def ast.Statement) (shapes []*shape, calls map[*ast.Name]*shape) {
	if b == nil || !b.Once() && len(b.Sites) != 1 {
		return nil, nil
	}
	calls = map[*ast.Name]*shape{}
	known := map[string]*shape{}
	count := map[string]int{}
	escapes := false
	for _, n := range b.Reads {
		c := x.uses.callOf[n]
		if c == nil {
			escapes = escapes || !x.uses.observed[n]
			continue
		}
		s := shapeOf(c)
		if s == nil {
			return nil, nil
		}
		if known[s.key()] == nil {
			known[s.key()] = s
			shapes = append(shapes, s)
		}
		count[s.key()]++
		calls[n] = known[s.key()]
	}
	a := functionOf(def).args()
	plain := &shape{positional: len(a.Positional())}
	if escapes {
		// Whoever gets hold of it calls it with all of its parameters; if it has defaults, who knows.
		if len(a.Defaults) > 0 || a.Vararg != nil || a.Kwarg != nil || len(a.Kwonlyargs) > 0 {
			return nil, nil
		}
		if known[plain.key()] == nil {
			shapes = append([]*shape{plain}, shapes...)
		} else {
			count[plain.key()] += len(b.Reads) // it keeps the name
		}
	}
	if len(shapes) == 0 {
		shapes = []*shape{plain} // nobody calls it
	}
	if len(shapes) > maxShapes {
		return nil, nil
	}
	for i := range shapes {
		if count[shapes[i].key()] > count[shapes[0].key()] {
			shapes[0], shapes[i] = shapes[i], shapes[0]
		}
	}
	return shapes, calls
}

// methodShape is the one shape of the calls of all methods of a name, self included; nil if they differ.
func (x *expander) methodShape(name string, def ast.Statement) *shape {
	a := functionOf(def).args()
	if x.uses.escapes[name] && (len(a.Defaults) > 0 || a.Vararg != nil || a.Kwarg != nil || len(a.Kwonlyargs) > 0) {
		return nil
	}
	var one *shape
	if x.uses.escapes[name] {
		one = &shape{positional: len(a.Positional()) - 1}
	}
	for _, c := range x.uses.methods[name] {
		s := shapeOf(c)
		if s == nil || one != nil && one.key() != s.key() {
			return nil
		}
		one = s
	}
	if one == nil {
		one = &shape{positional: len(a.Positional()) - 1}
	}
	return &shape{positional: one.positional + 1, keywords: one.keywords}
}
