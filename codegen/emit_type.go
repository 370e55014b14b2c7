package codegen

import (
	"github.com/dave/jennifer/jen"

	"github.com/gosyncio/gosyncio/lower/ir"
)

// typ writes a type.
func (e *emitter) typ(t ir.Type) *jen.Statement {
	switch t := deref(t).(type) {
	case ir.Basic:
		return ident(t.Name)
	case ir.TypeVarRef:
		return ident(t.Name)
	case ir.Named:
		var s *jen.Statement
		if t.Obj != nil {
			s = e.object(t.Obj)
		} else {
			s = e.symbol(t.Pkg, t.Name)
		}
		if len(t.Args) > 0 {
			s.Types(e.types(t.Args)...)
		}
		return s
	case ir.Pointer:
		return jen.Op("*").Add(e.typ(t.Elem))
	case ir.Slice:
		return jen.Index().Add(e.typ(t.Elem))
	case ir.Array:
		return jen.Index(jen.Lit(t.Len)).Add(e.typ(t.Elem))
	case ir.Map:
		return jen.Map(e.typ(t.Key)).Add(e.typ(t.Elem))
	case ir.FuncType:
		return jen.Func().Add(e.signature(t))
	case ir.Struct:
		if len(t.Fields) == 0 {
			return jen.Struct()
		}
		return jen.Struct(e.fields(t.Fields)...)
	case ir.Interface:
		return e.iface(t)
	default:
		unknownNode(t)
		return nil
	}
}

func (e *emitter) types(ts []ir.Type) []jen.Code {
	list := make([]jen.Code, len(ts))
	for i, t := range ts {
		list[i] = e.typ(t)
	}
	return list
}

// signature writes (A, B...) (C, error).
func (e *emitter) signature(t ir.FuncType) *jen.Statement {
	params := make([]jen.Code, len(t.Params))
	for i, p := range t.Params {
		if s, ok := deref(p).(ir.Slice); ok && t.Variadic && i == len(t.Params)-1 {
			params[i] = jen.Op("...").Add(e.typ(s.Elem))
			continue
		}
		params[i] = e.typ(p)
	}
	return jen.Params(params...).Add(e.results(t.Results))
}

func (e *emitter) results(ts []ir.Type) *jen.Statement {
	switch len(ts) {
	case 0:
		return jen.Null()
	case 1:
		return e.typ(ts[0])
	}
	return jen.Params(e.types(ts)...)
}

// params writes a parameter list with names: neighbours of one type share it, as in (n, workers int).
func (e *emitter) params(params []*ir.Var, variadic bool) *jen.Statement {
	var list []jen.Code
	for i := 0; i < len(params); {
		p := params[i]
		if s, ok := deref(p.Type).(ir.Slice); ok && variadic && i == len(params)-1 {
			list = append(list, jen.Id(e.names.variable(p)).Op("...").Add(e.typ(s.Elem)))
			break
		} else if variadic && i == len(params)-1 {
			faultf("a variadic parameter of the type %T", deref(p.Type))
		}
		j := i + 1
		group := []jen.Code{jen.Id(e.names.variable(p))}
		for j < len(params) && sameType(params[j].Type, p.Type) && !(variadic && j == len(params)-1) {
			group = append(group, jen.Id(e.names.variable(params[j])))
			j++
		}
		list = append(list, jen.List(group...).Add(e.typ(p.Type)))
		i = j
	}
	return jen.Params(list...)
}

func (e *emitter) typeParams(ps []ir.TypeParam) *jen.Statement {
	if len(ps) == 0 {
		return jen.Null()
	}
	list := make([]jen.Code, len(ps))
	for i, p := range ps {
		list[i] = ident(p.Name).Add(e.typ(p.Constraint))
	}
	return jen.Types(list...)
}

// fields writes the fields of a struct, with the comments that belong to them.
func (e *emitter) fields(fields []ir.Field) []jen.Code {
	var list []jen.Code
	for i := range fields {
		f := &fields[i]
		notes := e.notes.field(f)
		list = append(list, commentLines(notes.before)...)
		s := e.typ(f.Type)
		if f.Obj != nil {
			s = jen.Id(e.names.object(f.Obj)).Add(s)
		}
		if notes.trailing != "" {
			s.Comment(notes.trailing)
		}
		list = append(list, s)
		list = append(list, commentLines(notes.after)...)
	}
	return list
}

func (e *emitter) iface(t ir.Interface) *jen.Statement {
	if len(t.Methods)+len(t.Embeds)+len(t.Union) == 0 {
		return jen.Id("any")
	}
	if len(t.Methods)+len(t.Embeds) == 0 {
		return jen.Union(e.types(t.Union)...)
	}
	list := e.methods(t)
	if len(list) == 1 {
		return jen.Id("interface").Op("{").Add(list[0]).Op("}")
	}
	return jen.Interface(list...)
}

// methods writes what is between the braces of an interface.
func (e *emitter) methods(t ir.Interface) []jen.Code {
	list := e.types(t.Embeds)
	if len(t.Union) > 0 {
		list = append(list, jen.Union(e.types(t.Union)...))
	}
	for _, m := range t.Methods {
		list = append(list, jen.Id(e.names.object(m.Obj)).Add(e.signature(m.Type)))
	}
	return list
}

// object writes a name of the program, with its package where that is another.
func (e *emitter) object(o *ir.Object) *jen.Statement {
	if p := e.program.pkg[o]; p != nil && p.Path != e.pkg.Path {
		return e.symbol("./"+p.Path, e.names.object(o))
	}
	return jen.Id(e.names.object(o))
}

// symbol writes a name of another package.
func (e *emitter) symbol(pkg, name string) *jen.Statement {
	if pkg == "" {
		return ident(name)
	}
	return jen.Qual(e.importPath(pkg), checkedName(name))
}
