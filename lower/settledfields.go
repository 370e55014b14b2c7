package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Fields that never change.
//
// Most attributes are bound once, by self.queue = … in __init__. What reads such a field later reads the same value:
// it need not be copied before a call, nor for a coroutine that runs later.
//
//	create_task(self.queue.put(n))    →    func(ctx context.Context) error { return s.queue.Put(ctx, n) }
//
// A field is settled if one statement of the program binds it, on the first parameter of an __init__ or __post_init__
// and outside of loops; a dataclass's if none does. The names of attributes count, not the objects: a store to x.queue of an object
// that inference does not know unsettles every field of that name.
type settledFields struct {
	stores  map[*types.Field]int
	changed map[string]bool // names that are bound elsewhere, or deleted
	open    bool            // __init__ is called again, or attributes are reached through __dict__
}

func findSettledFields(b *builder) *settledFields {
	s := &settledFields{stores: map[*types.Field]int{}, changed: map[string]bool{}}
	for n := range b.lists.module {
		switch n := n.(type) {
		case *ast.Name:
			s.open = s.open || n.ID == "vars" && n.Ctx == ast.Load
		case *ast.Attribute:
			switch {
			case n.Ctx != ast.Load:
				for _, acc := range b.p.AttrOf(n).Found {
					if acc.Field != nil {
						s.stores[acc.Field]++
					}
				}
				if !s.initializes(b, n) {
					s.changed[n.Attr] = true
				}
			case n.Attr == "__dict__", n.Attr == "__init__" && !s.chainsUp(b, n):
				s.open = true
			}
		case *ast.Call:
			list, _ := b.p.NamedAttrs(n)
			for _, a := range list {
				s.changed[a.Attr] = true
			}
		}
	}
	return s
}

// initializes: self.x = value in __init__, outside of loops.
func (s *settledFields) initializes(b *builder, a *ast.Attribute) bool {
	if a.Ctx != ast.Store {
		return false
	}
	for up := b.lists.parents[a]; up != nil; up = b.lists.parents[up] {
		switch up := up.(type) {
		case *ast.AugAssign, *ast.For, *ast.While, *ast.AsyncFor, *ast.ListComp, *ast.SetComp, *ast.DictComp, *ast.GeneratorExp:
			return false
		case *ast.FunctionDef:
			self, ok := a.Value.(*ast.Name)
			first := up.Args.Positional()
			return ok && (up.Name == "__init__" || up.Name == "__post_init__") && len(first) > 0 && first[0].Arg == self.ID
		case *ast.AsyncFunctionDef, *ast.Lambda, *ast.ClassDef:
			return false
		}
	}
	return false
}

// chainsUp: super().__init__ or Base.__init__, in an __init__.
func (s *settledFields) chainsUp(b *builder, a *ast.Attribute) bool {
	if v, ok := a.Value.(*ast.Name); ok && len(b.p.CellOf(v).Atoms()) == 1 && b.p.CellOf(v).Atoms()[0].Obj == nil {
		return false
	}
	for up := b.lists.parents[a]; up != nil; up = b.lists.parents[up] {
		if def, ok := up.(*ast.FunctionDef); ok {
			return def.Name == "__init__"
		}
	}
	return false
}

// settledField reports whether x.f, evaluated here, has the value that it will have whenever it is evaluated.
func (f *fn) settledField(o *ir.Object) bool {
	fl := f.b.fieldOf[o]
	if fl == nil || f.f == nil || f.f.Name == "__init__" || f.f.Name == "__post_init__" {
		return false
	}
	s := f.b.settledFields
	if s.open || s.changed[fl.Name] {
		return false
	}
	if n := s.stores[fl]; n > 1 || n == 0 && fl.Class.Data == nil || fl.Class.Data == nil && fl.Class.Lookup(fl.Name) != nil {
		return false
	}
	// Go's append binds a growing slice anew.
	return !(f.b.rep(fl.Cell).Kind == Slice && f.b.lists.grows(fl.Cell))
}
