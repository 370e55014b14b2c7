package decorate

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Handlers gives the exceptions that handlers name variables of their own where a function uses the name for something else,
// too: the one variable would hold values of several kinds.
//
//	except ValueError as e:               except ValueError as e_:
//	    errors.append(e)           →          errors.append(e_)
//	for e in errors: …                    for e in errors: …
//
// A handler deletes its name at its end. So nobody can tell if each read of the name is certain to find it bound, and no inner
// function uses it. It gives nil if there is none such.
func Handlers(m *ast.Module, info *scope.Info, identities map[ast.Node]*Identity) *Result {
	names := map[*ast.ExceptHandler]string{}
	inside := map[*ast.Name]string{}
	taken := ast.IdentifiersOf(m)
	fresh := map[*scope.Binding]string{}
	listed := false
	ast.Walk(m, func(n any) bool {
		switch n := n.(type) {
		case *ast.Name:
			q := info.Qualified(n)
			listed = listed || q == "builtins.locals" || q == "builtins.vars" || q == "builtins.eval" || q == "builtins.exec"
		case *ast.ExceptHandler:
			b := info.Binder(n)
			if b == nil || !sharesName(info, b) {
				break
			}
			if fresh[b] == "" {
				fresh[b] = taken.Fresh(b.Name + "_")
			}
			names[n] = fresh[b]
			for _, r := range b.Reads {
				if within(n, r) {
					inside[r] = fresh[b]
				}
			}
		}
		return true
	})
	if len(names) == 0 || listed {
		return nil
	}
	out := carrying(identities)
	cp := &ast.Copier{Instead: func(n any) any {
		if name, ok := n.(*ast.Name); ok && inside[name] != "" {
			return &ast.Name{Span: name.Span, ID: inside[name], Ctx: name.Ctx}
		}
		return nil
	}, Made: func(from, to any) {
		if h, ok := from.(*ast.ExceptHandler); ok && names[h] != "" {
			to.(*ast.ExceptHandler).Name = names[h]
		}
		out.copied(from, to)
	}}
	out.Tree = &ast.Module{Comments: m.Comments}
	for _, st := range m.Body {
		out.Tree.Body = append(out.Tree.Body, ast.Copy(cp, st))
	}
	return out
}

// sharesName reports whether a name is that of a handler's exception and of something else, of which each is read where it is
// certain to be bound.
func sharesName(info *scope.Info, b *scope.Binding) bool {
	if b.Captured || b.Outside || b.AssignedInInner || b.Kinds.Has(scope.Deleted) || b.Scope == nil || b.Scope.Kind == scope.Class {
		return false
	}
	var handlers []*ast.ExceptHandler
	for _, s := range b.Sites {
		if h, ok := s.Node.(*ast.ExceptHandler); ok {
			handlers = append(handlers, h)
		}
	}
	if len(handlers) == 0 || len(handlers) == len(b.Sites) {
		return false
	}
	for _, h := range handlers {
		for _, s := range b.Sites {
			if s.Node != any(h) && within(h, s.Node) {
				return false
			}
		}
	}
	for _, r := range b.Reads {
		if info.Bound(r) != scope.Always {
			return false
		}
	}
	return true
}

// within reports whether a node stands in another.
func within(outer, inner any) bool {
	found := false
	ast.Walk(outer, func(n any) bool {
		found = found || n == inner
		return !found
	})
	return found
}
