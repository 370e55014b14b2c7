package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Modules as values
//
// A module in a list or a dict is a *py.Module. An attribute of a value that may be one of several modules is chosen by
// a switch:
//
//	for m in (csv_plugin, json_plugin):        for _, m := range … {
//	    m.load(path)                               var load func(string)
//	                                               switch m {
//	                                               case csvPluginModule:
//	                                                   load = csvplugin.Load
//	                                               …

// moduleValue is the *py.Module of a module.
func (f *fn) moduleValue(m *types.Module) ir.Expr {
	if m.Stub {
		return &ir.Composite{Type: pyType("Module"), Addr: true, Keys: []ir.Expr{&ir.PkgRef{Name: "Name"}}, Elems: []ir.Expr{str(m.Name)}}
	}
	return ref(f.b.moduleVar(m))
}

// moduleVar is the package-level variable with a module of the program as a value.
func (b *builder) moduleVar(m *types.Module) *ir.Var {
	if v := b.moduleVars[m]; v != nil {
		return v
	}
	v := &ir.Var{Python: ast.SnakeCase(lastOf(m.Path)) + "_module", Type: ptr(pyType("Module")), Global: true, Declared: true}
	b.moduleVars[m] = v
	return v
}

// moduleVarDecl declares a module's value, if some code uses it.
func (b *builder) moduleVarDecl(m *types.Module) []ir.Decl {
	v := b.moduleVars[m]
	if v == nil || !b.usedGlobal[v] {
		return nil
	}
	value := &ir.Composite{Type: pyType("Module"), Addr: true, Keys: []ir.Expr{&ir.PkgRef{Name: "Name"}}, Elems: []ir.Expr{str(*b.p.ModuleText(m, "__name__"))}}
	if b.showsModules {
		value.Keys = append(value.Keys, &ir.PkgRef{Name: "File"})
		value.Elems = append(value.Elems, str(m.Abs))
	}
	return []ir.Decl{&ir.VarDecl{Var: v, Value: value}}
}

// modulesOf are the modules that an expression may give, if it gives nothing else and may be one of several.
func (f *fn) modulesOf(e ast.Expression) []*types.Module {
	var list []*types.Module
	for _, a := range f.b.p.CellOf(e).Atoms() {
		if a.Mod == nil {
			return nil
		}
		list = append(list, a.Mod)
	}
	if len(list) < 2 {
		return nil
	}
	return list
}

// moduleAttribute reads an attribute of a value that may be one of several modules.
func (f *fn) moduleAttribute(e *ast.Attribute, modules []*types.Module) (ir.Expr, *Rep) {
	if e.Attr == "__name__" {
		return field(f.expr(e.Value), "Name"), strRep
	}
	r := f.rep(e)
	x := f.stable(f.expr(e.Value), f.rep(e.Value))
	rec := f.b.p.AttrOf(e)
	v := f.temp(e.Attr, r.Go)
	sw := &ir.Switch{At: f.place(), Tag: x}
	for i, m := range modules {
		body := f.into(func() {
			y, yr := f.memberOfModule(e, rec, m)
			if y == nil {
				fault := method(py("AttributeError"), "New", str("module '"+m.Path+"' has no attribute '"+e.Attr+"'"))
				f.emit(&ir.ExprStmt{X: call(builtin("panic"), fault)})
				return
			}
			f.emit(&ir.Assign{Lhs: []ir.Expr{ref(v)}, Rhs: []ir.Expr{f.convert(y, yr, r, e)}})
		})
		c := ir.Case{Body: body}
		if i < len(modules)-1 {
			c.Exprs = []ir.Expr{f.moduleValue(m)}
		}
		sw.Cases = append(sw.Cases, c)
	}
	f.emit(&ir.Declare{Var: v})
	f.emit(sw)
	return ref(v), r
}

// memberOfModule is what an attribute access finds in one module; nil for nothing.
func (f *fn) memberOfModule(e *ast.Attribute, rec *types.Attr, m *types.Module) (ir.Expr, *Rep) {
	for _, a := range rec.Found {
		if a.Var == nil || a.Var.Module != m {
			continue
		}
		if atoms := a.Var.Cell.Atoms(); len(atoms) == 1 && atoms[0].Fn != nil && f.rep(e).Kind == Func {
			sig := f.b.signature(atoms[0].Fn)
			return f.funcValue(atoms[0].Fn), &Rep{Kind: Func, Sig: sig, Go: sig.funcType()}
		}
		return f.globalValue(a.Var)
	}
	if m.Stub {
		f.refuse(e, "GSY0306", "name the module", "attribute %s of one of several modules of the library is not supported", e.Attr)
	}
	return nil, nil
}
