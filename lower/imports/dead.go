package imports

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Dead reports whether a statement or an except clause never runs: it follows an import that fails, or a test of what
// such an import left.
func (p *Program) Dead(n any) bool { return p != nil && p.dead[n] }

// Live leaves out statements that never run.
func (p *Program) Live(list []ast.Statement) []ast.Statement {
	for i, st := range list {
		if p.Dead(st) {
			out := append([]ast.Statement{}, list[:i]...)
			for _, st := range list[i+1:] {
				if !p.Dead(st) {
					out = append(out, st)
				}
			}
			return out
		}
	}
	return list
}

// Decided gives the value of a test that is known before the program runs: of a constant, of TYPE_CHECKING, of __name__ ==
// "__main__", of the interpreter's version, and of names that say whether an import failed.
func (p *Program) Decided(m *Module, test ast.Expression) (value, known bool) {
	if p == nil {
		return false, false
	}
	return p.decided(m, test)
}

func (p *Program) decided(m *Module, test ast.Expression) (value, known bool) {
	switch e := test.(type) {
	case *ast.Constant:
		return truth(e.Value)
	case *ast.Name:
		if e.ID == "TYPE_CHECKING" {
			return false, true
		}
		if c := p.verdict(m, e); c != nil {
			b, ok := c.(ast.ConstBool)
			return ok && bool(b), true
		}
	case *ast.Attribute:
		if e.Attr == "TYPE_CHECKING" {
			return false, true
		}
	case *ast.UnaryOp:
		if e.Op == ast.Not {
			value, known = p.decided(m, e.Operand)
			return !value, known
		}
	case *ast.BoolOp:
		return p.junction(m, e)
	case *ast.Compare:
		if len(e.Ops) == 1 {
			return p.comparison(m, e.Left, e.Ops[0], e.Comparators[0])
		}
	}
	return false, false
}

// truth is what bool() gives for a constant. Programs write few such tests (if False: yield), but applying a decorator puts its
// arguments where its parameters were: if on_retry: on_retry(n).
func truth(k ast.Const) (value, known bool) {
	switch k := k.(type) {
	case ast.ConstNone:
		return false, true
	case ast.ConstBool:
		return bool(k), true
	case ast.ConstInt:
		return k.Sign() != 0, true
	case ast.ConstStr:
		return k != "", true
	}
	return false, false
}

func (p *Program) junction(m *Module, e *ast.BoolOp) (value, known bool) {
	all := true
	for _, x := range e.Values {
		v, k := p.decided(m, x)
		if k && v == (e.Op == ast.Or) {
			return v, true
		}
		all = all && k
	}
	return e.Op == ast.And, all
}

func (p *Program) comparison(m *Module, left ast.Expression, op ast.CmpOperator, right ast.Expression) (value, known bool) {
	n, isName := left.(*ast.Name)
	k, isConst := right.(*ast.Constant)
	switch {
	case isName && isConst && n.ID == "__name__":
		if s, ok := k.Value.(ast.ConstStr); ok && s == "__main__" && (op == ast.Eq || op == ast.NotEq) {
			return m.Main == (op == ast.Eq), true
		}
	case isName && isConst && (op == ast.Is || op == ast.IsNot):
		if c := p.verdict(m, n); c != nil && ast.IsNone(k) {
			_, is := c.(ast.ConstNone)
			return is == (op == ast.Is), true
		}
	case isVersion(left):
		if t, ok := right.(*ast.Tuple); ok {
			return compareVersion(op, t)
		}
	}
	return false, false
}

func isVersion(e ast.Expression) bool {
	a, ok := e.(*ast.Attribute)
	if !ok || a.Attr != "version_info" {
		return false
	}
	n, ok := a.Value.(*ast.Name)
	return ok && n.ID == "sys"
}

// compareVersion compares 3.13 with a tuple of one or two numbers.
func compareVersion(op ast.CmpOperator, t *ast.Tuple) (value, known bool) {
	version := []int64{3, 13}
	if len(t.Elts) == 0 || len(t.Elts) > len(version) {
		return false, false
	}
	order := 1 // version_info has five items: an equal beginning makes it the greater one
	for i, x := range t.Elts {
		k, ok := x.(*ast.Constant)
		if !ok {
			return false, false
		}
		n, ok := k.Value.(ast.ConstInt)
		if !ok || !n.IsInt64() {
			return false, false
		}
		if d := version[i] - n.Int64(); d != 0 {
			order = 1
			if d < 0 {
				order = -1
			}
			break
		}
	}
	switch op {
	case ast.Lt, ast.LtE:
		return order < 0, true
	case ast.Gt, ast.GtE:
		return order > 0, true
	}
	return false, false
}

// verdict is the constant that a name certainly has because an import failed: True, False or None; nil for others.
func (p *Program) verdict(m *Module, n *ast.Name) ast.Const {
	b := m.Scopes.Use(n)
	for range 100 {
		if b == nil {
			return nil
		}
		if c := p.verdicts[b]; c != nil {
			return c
		}
		// from .compat import HAS_UJSON
		if len(b.Sites) != 1 || b.AssignedInInner {
			return nil
		}
		b = p.Origin(b.Sites[0], b)
	}
	return nil
}

// findDead finds the statements of a module that never run.
func (p *Program) findDead(m *Module) {
	p.markBlock(m, m.Tree.Body)
	for _, s := range m.Scopes.Scopes {
		for _, b := range s.Bindings {
			if c := p.onlyConstant(b); c != nil {
				p.verdicts[b] = c
			}
		}
	}
	// Tests of the verdicts: branches that never run.
	p.markBlock(m, m.Tree.Body)
}

// onlyConstant is the one constant that the sites of a binding that are alive give it, if some other is dead.
func (p *Program) onlyConstant(b *scope.Binding) ast.Const {
	if b.AssignedInInner || len(b.Sites) < 2 {
		return nil
	}
	var value ast.Const
	dead := false
	for _, s := range b.Sites {
		if a, ok := s.Node.(*ast.Alias); ok && p.Of(a).Fails() && p.caught[a] || p.dead[s.Stmt] {
			dead = true
			continue
		}
		as, ok := s.Stmt.(*ast.Assign)
		if !ok || len(as.Targets) != 1 {
			return nil
		}
		k, ok := as.Value.(*ast.Constant)
		if !ok || value != nil && value != k.Value {
			return nil
		}
		switch k.Value.(type) {
		case ast.ConstBool, ast.ConstNone:
			value = k.Value
		default:
			return nil
		}
	}
	if !dead {
		return nil
	}
	return value
}

// markBlock marks the dead statements of a block and reports whether its end can be reached, as far as imports tell.
func (p *Program) markBlock(m *Module, list []ast.Statement) bool {
	for n, st := range list {
		if !p.markStatement(m, st) {
			p.kill(list[n+1:])
			return false
		}
	}
	return true
}

func (p *Program) kill(list []ast.Statement) {
	for _, st := range list {
		ast.Inspect(st, func(n ast.Node) bool {
			if s, ok := n.(ast.Statement); ok {
				p.dead[s] = true
			}
			return true
		})
	}
}

func (p *Program) markStatement(m *Module, st ast.Statement) bool {
	switch st := st.(type) {
	case *ast.Import:
		return !p.fails(st.Names)
	case *ast.ImportFrom:
		return !p.fails(st.Names)
	case *ast.If:
		if value, known := p.decided(m, st.Test); known {
			live, dead := st.Body, st.Orelse
			if !value {
				live, dead = dead, live
			}
			p.kill(dead)
			return p.markBlock(m, live) && !leaves(live)
		}
		a, b := p.markBlock(m, st.Body), p.markBlock(m, st.Orelse)
		return a || b
	case *ast.Try:
		return p.markTry(m, st)
	case *ast.With:
		return p.markBlock(m, st.Body) || suppressesImport(st.Items)
	default:
		for _, b := range ast.Blocks(st) {
			p.markBlock(m, b)
		}
	}
	return true
}

// leaves reports whether statements end by leaving the block.
func leaves(list []ast.Statement) bool {
	if len(list) == 0 {
		return false
	}
	switch list[len(list)-1].(type) {
	case *ast.Return, *ast.Raise, *ast.Break, *ast.Continue:
		return true
	}
	return false
}

// fails reports whether an import statement certainly raises, and is meant to be able to.
func (p *Program) fails(names []*ast.Alias) bool {
	for _, a := range names {
		if p.Of(a).Fails() && p.caught[a] {
			return true
		}
	}
	return false
}

func (p *Program) markTry(m *Module, st *ast.Try) bool {
	ends := p.markBlock(m, st.Body)
	if !ends {
		p.kill(st.Orelse)
	} else {
		ends = p.markBlock(m, st.Orelse)
	}
	safe := p.safe(st.Body)
	for _, h := range st.Handlers {
		if safe {
			p.dead[h] = true
			p.kill(h.Body)
		} else if p.markBlock(m, h.Body) {
			ends = true
		}
	}
	return p.markBlock(m, st.Finalbody) && ends
}

// safe reports whether the statements are imports that can't fail, and assignments of constants: no except clause
// around them ever runs.
func (p *Program) safe(body []ast.Statement) bool {
	imports := false
	for _, st := range body {
		var names []*ast.Alias
		switch st := st.(type) {
		case *ast.Import:
			names = st.Names
		case *ast.ImportFrom:
			names = st.Names
		case *ast.Assign:
			if _, ok := st.Value.(*ast.Constant); !ok || len(st.Targets) != 1 {
				return false
			}
			if _, ok := st.Targets[0].(*ast.Name); !ok {
				return false
			}
		case *ast.Pass:
		default:
			return false
		}
		for _, a := range names {
			i := p.Of(a)
			if i.Fails() || i.Unknown != "" || len(i.Runs) > 0 && !p.quietlyImported(i) || i.Source != nil && i.Binding != nil && i.Bound != scope.Always {
				return false
			}
			imports = true
		}
	}
	return imports
}

// quietlyImported reports whether running the modules of an import can't raise ImportError: neither they nor what they
// import has an import that fails, or a raise, outside functions.
func (p *Program) quietlyImported(i *Import) bool {
	for _, m := range i.Runs {
		for x := range p.reach(m) {
			for _, inner := range p.of[x] {
				if inner.MayFail() || inner.Unknown != "" {
					return false
				}
			}
			for _, st := range x.Tree.Body {
				raises := false
				ast.Inspect(st, func(n ast.Node) bool {
					switch n.(type) {
					case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.Lambda:
						return false
					case *ast.Raise:
						raises = true
					}
					return !raises
				})
				if raises {
					return false
				}
			}
		}
	}
	return true
}
