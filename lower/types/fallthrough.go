package types

import "github.com/gosyncio/gosyncio/ast"

// A with statement whose manager may swallow exceptions can be left at its end though its body never gets there. What
// managers swallow is only known once types are: until then Terminates takes it that they don't, and here the functions
// that may run off their end after all get None as a result.

// fallThroughs adds None to the results of such functions.
func (p *Program) fallThroughs() {
	for again := true; again; {
		again = false
		for _, f := range p.Funcs {
			if f.Lambda != nil || f.Generator || !Terminates(f.Body) || p.Terminates(f.Body) {
				continue
			}
			none := false
			for _, a := range f.Ret.Atoms() {
				none = none || isNone(a)
			}
			if !none {
				p.addInstance(f.Ret, "NoneType")
				p.solve()
				again = true
			}
		}
	}
}

// Terminates reports whether a body never runs off its end, swallowed exceptions included.
func (p *Program) Terminates(body []ast.Statement) bool {
	if p.importFails(body) {
		return true
	}
	if !Terminates(body) {
		return false
	}
	for _, st := range body {
		if terminates(st) {
			return !p.swallowsAtEnd(st)
		}
	}
	return false
}

// importFails reports whether one of the statements is an import that certainly fails.
func (p *Program) importFails(body []ast.Statement) bool {
	for _, st := range body {
		var names []*ast.Alias
		switch st := st.(type) {
		case *ast.Import:
			names = st.Names
		case *ast.ImportFrom:
			names = st.Names
		}
		for _, a := range names {
			if p.Imports.Of(a).Fails() && p.Imports.Caught(a) {
				return true
			}
		}
	}
	return false
}

// swallowsAtEnd reports whether a terminating statement has a with inside that may swallow and go on.
func (p *Program) swallowsAtEnd(st ast.Statement) bool {
	found := false
	ast.InspectOwn([]ast.Statement{st}, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.With:
			found = found || p.anySwallows(n.Items)
		case *ast.AsyncWith:
			found = found || p.anySwallows(n.Items)
		}
		return !found
	})
	return found
}

func (p *Program) anySwallows(items []*ast.WithItem) bool {
	for _, it := range items {
		for _, a := range p.CellOf(it.ContextExpr).Atoms() {
			if a.Class == nil || p.Swallows(a.Class) {
				return true
			}
		}
	}
	return false
}

// Swallows reports whether a context manager of the class may swallow exceptions: its __exit__ may return something
// true.
func (p *Program) Swallows(c *Class) bool {
	if c.Stub != nil {
		switch c.Name {
		case "suppress", "ExitStack", "AsyncExitStack", "SwallowingContextManager", "SwallowingAsyncContextManager":
			return true
		}
		return !c.In("asyncio") && !c.In("contextlib") && !c.In("builtins") && !c.In("threading")
	}
	for _, name := range []string{"__exit__", "__aexit__"} {
		if m := c.Lookup(name); m != nil && m.Fn != nil {
			for _, a := range m.Fn.Ret.Atoms() {
				if !isNone(a) {
					return true
				}
			}
		}
	}
	return false
}
