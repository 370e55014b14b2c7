package codegen

import (
	"reflect"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// cloneProgram copies the tree, so that the passes may rewrite it in place and
// Generate leaves its argument alone. Vars, Objects, Labels and Packages are
// identities and stay themselves; types are immutable and are shared. A node
// that lowering put in two places becomes two nodes, so that side tables keyed
// by node hold one place each.
func cloneProgram(p *ir.Program) *ir.Program {
	out := &ir.Program{}
	for _, pkg := range p.Packages {
		files := make([]*ir.File, len(pkg.Files))
		for i, f := range pkg.Files {
			c := *f
			c.Decls = cloneTree(f.Decls)
			files[i] = &c
		}
		// Objects go on pointing to the original: packages are compared by path.
		c := *pkg
		c.Files = files
		out.Packages = append(out.Packages, &c)
	}
	return out
}

// cloneTree copies a list of declarations, statements or expressions deeply.
func cloneTree[T any](x T) T {
	v := reflect.ValueOf(&x).Elem()
	c := reflect.New(v.Type()).Elem()
	c.Set(cloneValue(v))
	return c.Interface().(T)
}

// identities are the types whose pointers are shared, not followed.
var identities = map[reflect.Type]bool{
	reflect.TypeFor[ir.Var]():     true,
	reflect.TypeFor[ir.Object]():  true,
	reflect.TypeFor[ir.Label]():   true,
	reflect.TypeFor[ir.Package](): true,
}

func cloneValue(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || identities[v.Type().Elem()] {
			return v
		}
		c := reflect.New(v.Type().Elem())
		c.Elem().Set(cloneValue(v.Elem()))
		return c
	case reflect.Interface:
		if v.IsNil() || v.Type() == reflect.TypeFor[ir.Type]() {
			return v
		}
		c := reflect.New(v.Type()).Elem()
		c.Set(cloneValue(v.Elem()))
		return c
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		c := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			c.Index(i).Set(cloneValue(v.Index(i)))
		}
		return c
	case reflect.Struct:
		c := reflect.New(v.Type()).Elem()
		for i := range v.NumField() {
			c.Field(i).Set(cloneValue(v.Field(i)))
		}
		return c
	default:
		return v
	}
}
