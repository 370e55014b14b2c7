package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/imports"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/scope"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Imports
//
// A module's own code becomes a function that the import which is certainly the first calls; other imports do nothing:
//
//	import prices      →  initPrices()
//	import store       →  store.Init()
//
// A module that only has definitions and values that Go can give its variables where they are declared has none. One
// of which it is not certain which import is the first looks whether it ran:
//
//	if pricesRan {
//		return
//	}
//	pricesRan = true

// importStmt lowers an import statement: it runs modules, and gives values to the variables that it binds.
func (f *fn) importStmt(st ast.Statement) {
	switch st := st.(type) {
	case *ast.Import:
		for _, a := range st.Names {
			i := f.b.p.Imports.Of(a)
			if i.Unknown != "" || i.Lacks != "" && !f.b.p.Imports.Caught(a) && f.b.p.ModuleNamed(firstOf(a.Name)) == nil {
				f.refuse(a, "GSY0301", "only modules that gosyncio declares, and your own, can be imported: see docs/language.md; a stub "+a.Name+".pyi can declare it", "module %s is not supported", a.Name)
				continue
			}
			f.runs(i)
			if f.importFails(i, nil, a) {
				return
			}
			f.bindImport(i, a)
		}
	case *ast.ImportFrom:
		for _, a := range st.Names {
			i := f.b.p.Imports.Of(a)
			switch m := f.b.p.ImportSource(f.m, st); {
			case i.Unknown != "" || i.Lacks != "" && !f.b.p.Imports.Caught(a) && st.Level == 0 && f.b.p.ModuleNamed(firstOf(st.Module)) == nil:
				f.refuse(st, "GSY0301", "only modules that gosyncio declares, and your own, can be imported: see docs/language.md", "module %s is not supported", st.Module)
				return
			case i.Source == nil && m != nil && !i.Fails():
				f.libraryName(m, a)
			}
			f.runs(i)
			if f.importFails(i, st, a) {
				return
			}
			f.bindImport(i, a)
		}
	}
}

func firstOf(dotted string) string {
	for i, c := range dotted {
		if c == '.' {
			return dotted[:i]
		}
	}
	return dotted
}

// libraryName checks that a module of the library has what is imported from it.
func (f *fn) libraryName(m *types.Module, a *ast.Alias) {
	if a.Name != "*" && m.Stubs[a.Name] == nil && f.b.p.ModuleNamed(m.Name+"."+a.Name) == nil {
		f.refuse(a, "GSY0302", "see docs/language.md for what is supported", "%s.%s is not supported", m.Name, a.Name)
	}
}

// runs runs the modules that an import may be the first to import.
func (f *fn) runs(i *imports.Import) {
	for _, m := range i.Runs {
		if i.Needs(m) {
			f.runModule(f.b.p.Linked(m))
		}
	}
}

// runModule calls the function that runs a module's own code.
func (f *fn) runModule(m *types.Module) {
	c := f.b.code[m]
	if c != nil && len(c.stmts) == 0 {
		return
	}
	run := call(obj(f.b.initOf(m)))
	if !f.b.eff.OfModule(m).Fails() {
		f.emit(&ir.ExprStmt{At: f.place(), X: run})
		return
	}
	err := f.newErr()
	f.assign(ref(err), run)
	f.checkErr(err)
}

// initOf is the function that runs a module's own code.
func (b *builder) initOf(m *types.Module) *ir.Object {
	if o := b.inits[m]; o != nil {
		return o
	}
	name := "init_" + ast.SnakeCase(lastOf(m.Path))
	if m.Package {
		name = "init"
	}
	o := &ir.Object{Python: name, Pkg: b.pkg}
	b.inits[m] = o
	return o
}

func lastOf(dotted string) string {
	for i := len(dotted) - 1; i >= 0; i-- {
		if dotted[i] == '.' {
			return dotted[i+1:]
		}
	}
	return dotted
}

// initFunc declares the function that runs a module's own code.
func (b *builder) initFunc(c *moduleCode) []ir.Decl {
	m := c.module
	fn := &ir.Func{Obj: b.initOf(m), Doc: "Run the code of " + m.Path + ", as its import does.", Body: c.stmts}
	if c.fails {
		fn.Results = []ir.Type{errorType}
	}
	if !b.p.Imports.Guarded[b.p.Link(m)] {
		return []ir.Decl{fn}
	}
	ran := &ir.Var{Python: ast.SnakeCase(lastOf(m.Path)) + "_imported", Type: basic("bool"), Global: true, Declared: true}
	leave := &ir.Return{}
	if c.fails {
		leave.Results = []ir.Expr{nilExpr()}
	}
	body := []ir.Stmt{
		&ir.If{Cond: ref(ran), Then: []ir.Stmt{leave}},
		&ir.Assign{Lhs: []ir.Expr{ref(ran)}, Rhs: []ir.Expr{builtin("true")}},
	}
	fn.Doc = "Run the code of " + m.Path + " unless it ran before, as its imports do."
	if c.fails {
		// A module whose code raises is not imported: the next import runs it again.
		err := &ir.Var{Want: "err", Type: errorType}
		lit := &ir.FuncLit{Results: []ir.Type{errorType}, Body: c.stmts}
		body = append(body,
			&ir.Assign{Lhs: []ir.Expr{ref(err)}, Rhs: []ir.Expr{&ir.Call{Fun: lit}}},
			&ir.If{Cond: notNil(ref(err)), Then: []ir.Stmt{&ir.Assign{Lhs: []ir.Expr{ref(ran)}, Rhs: []ir.Expr{builtin("false")}}}},
			&ir.Return{Results: []ir.Expr{ref(err)}})
	} else {
		body = append(body, c.stmts...)
	}
	fn.Body = body
	return []ir.Decl{&ir.VarDecl{Var: ran}, fn}
}

// importFails raises what an import that certainly fails raises.
func (f *fn) importFails(i *imports.Import, st *ast.ImportFrom, a *ast.Alias) bool {
	var exc ir.Expr
	switch {
	case !i.Fails():
		return false
	case i.Outside && f.m.Name == "__main__":
		exc = method(py("ImportError"), "New", str("attempted relative import with no known parent package"))
	case i.Outside:
		exc = method(py("ImportError"), "New", str("attempted relative import beyond top-level package"))
	case i.Lacks != "":
		exc = call(py("NoModule"), str(i.Lacks))
		if parent := f.b.p.Imports.Module(parentOf(i.Lacks)); parent != nil && !parent.Package {
			exc = call(py("NotPackage"), str(i.Lacks), str(parent.Path))
		}
	default:
		exc = f.cannotImport(i, a)
	}
	f.raise(exc)
	return true
}

func parentOf(dotted string) string {
	if last := lastOf(dotted); len(last) < len(dotted) {
		return dotted[:len(dotted)-len(last)-1]
	}
	return ""
}

// cannotImport is the ImportError of a name that a module does not have.
func (f *fn) cannotImport(i *imports.Import, a *ast.Alias) ir.Expr {
	return call(py("CannotImport"), str(a.Name), str(i.Source.Path), str(f.b.p.Linked(i.Source).Abs), boolLit(i.Partial))
}

func boolLit(b bool) ir.Expr {
	if b {
		return builtin("true")
	}
	return builtin("false")
}

// bindImport gives the variables that an import binds their values.
func (f *fn) bindImport(i *imports.Import, a *ast.Alias) {
	for _, b := range f.info.Star(a) {
		v := f.b.p.VarOf(f.m, b)
		if v == nil {
			continue
		}
		from := f.b.sourceOf(i, a, b)
		if from == nil {
			if _, ok := f.static(v); !ok {
				f.bindOther(v, a)
			}
			f.bind(v)
			continue
		}
		f.checkImported(i, a, from)
		if _, ok := f.static(v); ok || f.b.sameVar(v) == from {
			f.bind(v)
			continue
		}
		x, r := f.globalValue(from)
		f.assignVar(v, f.convert(x, r, f.b.varRep(v), nil))
	}
}

// bindOther gives a variable that holds several things the function or class of the library that is imported.
func (f *fn) bindOther(v *types.Var, a *ast.Alias) {
	if len(v.Cell.Atoms()) < 2 {
		return // the compiler knows what the name stands for
	}
	f.refuse(a, "GSY0471", "give it a name of its own", "the name %s stands for what is imported and for other values", v.Name)
}

// globalValue reads a module's global, whatever it is.
func (f *fn) globalValue(v *types.Var) (ir.Expr, *Rep) {
	r := f.b.rep(v.Cell)
	if x, ok := f.static(v); ok {
		return x, r
	}
	v = f.b.originOf(v)
	if x, xr := f.moduleText(v); x != nil {
		return x, xr
	}
	if o := f.b.constant(v); o != nil {
		return obj(o), r
	}
	return ref(f.variable(v)), f.b.varRep(v)
}

// moduleText gives the value of __name__ and other names that Python binds in each module, or nil if v is none of them.
func (f *fn) moduleText(v *types.Var) (ir.Expr, *Rep) {
	if v.Binding == nil || v.Binding.Scope == nil || !v.Binding.Global() || v.Binding.Kinds != 1<<scope.Implicit {
		return nil, nil
	}
	switch v.Name {
	case "__name__", "__file__", "__package__", "__doc__":
		r := f.b.rep(v.Cell)
		if text := f.b.p.ModuleText(v.Module, v.Name); text != nil {
			return f.convert(str(*text), strRep, r, nil), r
		}
		return f.noneAs(r), r
	}
	return nil, nil
}

// sourceOf is the variable of another module whose value an import binds, or nil.
func (b *builder) sourceOf(i *imports.Import, a *ast.Alias, s *scope.Binding) *types.Var {
	from := b.p.Imports.Origin(scope.Site{Node: a}, s)
	if from == nil || i.Module != nil {
		return nil
	}
	return b.p.VarOf(b.p.Linked(i.Source), from)
}

// checkImported raises ImportError if the name that is imported has no value yet.
func (f *fn) checkImported(i *imports.Import, a *ast.Alias, from *types.Var) {
	if a.Name == "*" || !f.b.importMayFail(i) {
		return
	}
	p := f.b.presenceOf(from)
	if p == nil {
		return
	}
	then := f.into(func() { f.raise(f.cannotImport(i, a)) })
	f.emit(&ir.If{At: f.place(), Cond: not(ref(p)), Then: then})
}

func (b *builder) importMayFail(i *imports.Import) bool {
	return i.Source != nil && i.Binding != nil && i.Bound != scope.Always
}

// originOf follows names that are just other names of another module's.
func (b *builder) originOf(v *types.Var) *types.Var {
	for {
		from := b.sameVar(v)
		if from == nil {
			return v
		}
		v = from
	}
}

// sameVar is the variable of another module that a name bound by one import is just another name of: neither gets
// another value, ever, and the value was there when it was imported.
//
//	from prices import RATE   →  prices.Rate, where RATE is read
func (b *builder) sameVar(v *types.Var) *types.Var {
	if from, ok := b.aliases[v]; ok {
		return from
	}
	b.aliases[v] = nil
	s := v.Binding
	if s == nil || !s.Once() || s.AssignedInInner {
		return nil
	}
	a, ok := s.Sites[0].Node.(*ast.Alias)
	if !ok {
		return nil
	}
	i := b.p.Imports.Of(a)
	from := b.sourceOf(i, a, s)
	if from == nil || b.importMayFail(i) || i.Partial || !from.Binding.Once() || from.Binding.AssignedInInner || b.inLoop[from] {
		return nil
	}
	if a.Name == "*" && b.p.Imports.AtEnd(i.Source, from.Binding) != scope.Always {
		return nil
	}
	b.aliases[v] = from
	return from
}
