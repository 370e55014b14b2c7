package lower

import (
	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/ir"
	"github.com/gosyncio/gosyncio/lower/types"
)

const argparsePkg = "runtime/argparse"

func argparse(name string) ir.Expr { return &ir.PkgRef{Pkg: argparsePkg, Name: name} }

// structField lowers one keyword argument of add_argument or ArgumentParser to a field of the Go struct.
type structField struct {
	field string
	lower func(f *fn, e ast.Expression) ir.Expr
}

func asText(f *fn, e ast.Expression) ir.Expr {
	if ast.IsNone(e) {
		return str("")
	}
	return f.as(e, strRep)
}

func asAny(f *fn, e ast.Expression) ir.Expr { return f.as(e, anyRep) }

func asBool(f *fn, e ast.Expression) ir.Expr { return f.as(e, boolRep) }

func inverted(f *fn, e ast.Expression) ir.Expr { return negate(f.as(e, boolRep)) }

var argumentFields = map[string]structField{
	"action": {"Action", argumentAction}, "nargs": {"NArgs", argumentCount}, "const": {"Const", asAny}, "default": {"Default", asAny},
	"type": {"Type", argumentType}, "choices": {"Choices", argumentChoices}, "required": {"Required", asBool}, "help": {"Help", asText},
	"metavar": {"MetaVar", asText}, "dest": {"Dest", asText}, "version": {"Version", asText},
}

var parserFields = map[string]structField{
	"prog": {"Prog", asText}, "usage": {"Usage", asText}, "description": {"Description", asText}, "epilog": {"Epilog", asText},
	"add_help": {"NoHelp", inverted}, "allow_abbrev": {"NoAbbrev", inverted}, "exit_on_error": {"NoExit", inverted}, "prefix_chars": {"PrefixChars", asText},
	"formatter_class": {"Format", parserFormat},
}

// argumentStruct lowers keyword arguments to a composite literal.
func (f *fn) argumentStruct(e *ast.Call, typ string, fields map[string]structField, lit *ir.Composite) bool {
	lit.Type = ir.Named{Pkg: argparsePkg, Name: typ}
	ok := true
	values := f.operands(len(e.Keywords), func(i int) (ir.Expr, ir.Type) {
		a, known := fields[e.Keywords[i].Arg]
		if !known {
			f.refuse(e.Keywords[i], "GSY0461", "leave it out", "the argument %s of argparse is not supported", e.Keywords[i].Arg)
			ok = false
			return nilExpr(), nil
		}
		return a.lower(f, e.Keywords[i].Value), nil
	})
	for i, k := range e.Keywords {
		if a, known := fields[k.Arg]; known && values[i] != nil && !(isNilLit(values[i]) && a.field != "Type") {
			lit.Keys = append(lit.Keys, &ir.PkgRef{Name: a.field})
			lit.Elems = append(lit.Elems, values[i])
		}
	}
	return ok
}

// callParser lowers ArgumentParser(…).
func callParser(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	lit := &ir.Composite{}
	if len(e.Args) > 0 {
		lit.Keys = append(lit.Keys, &ir.PkgRef{Name: "Prog"})
		lit.Elems = append(lit.Elems, asText(f, e.Args[0]))
	}
	f.argumentStruct(e, "Options", parserFields, lit)
	return &fallibleCall{expr: call(argparse("New"), lit), rep: f.rep(e), want: "parser"}
}

// callAddArgument lowers parser.add_argument(…).
func callAddArgument(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	a, ok := e.Func.(*ast.Attribute)
	if !ok {
		return nil
	}
	if types.ArgumentDest(e) == "" {
		f.refuse(e, "GSY0461", "write the option's names as string literals", "this add_argument call is not supported")
		return &fallibleCall{expr: nilExpr(), rep: voidRep}
	}
	recv := f.expr(a.Value)
	lit := &ir.Composite{Keys: []ir.Expr{&ir.PkgRef{Name: "Flags"}}}
	lit.Elems = []ir.Expr{&ir.Composite{Type: ir.Slice{Elem: basic("string")}, Elems: f.operandsOf(e.Args, strRep)}}
	f.argumentStruct(e, "Arg", argumentFields, lit)
	return &fallibleCall{expr: method(recv, "Add", lit), rep: voidRep}
}

func constText(e ast.Expression) (string, bool) {
	k, ok := e.(*ast.Constant)
	if !ok {
		return "", false
	}
	s, ok := k.Value.(ast.ConstStr)
	return string(s), ok
}

func argumentAction(f *fn, e ast.Expression) ir.Expr {
	names := map[string]string{
		"store": "Store", "store_true": "StoreTrue", "store_false": "StoreFalse", "store_const": "StoreConst", "append": "Append",
		"append_const": "AppendConst", "count": "Count", "extend": "Extend", "version": "Version", "help": "Help",
	}
	if s, ok := constText(e); ok && names[s] != "" {
		return argparse(names[s])
	}
	if f.b.p.IntrinsicOf(f.m, f.f, e) == "argparse.BooleanOptional" {
		return argparse("BooleanOptional")
	}
	f.refuse(e, "GSY0461", "use one of argparse's own actions", "this action is not supported")
	return nilExpr()
}

func argumentCount(f *fn, e ast.Expression) ir.Expr {
	names := map[string]string{"?": "Optional", "*": "ZeroOrMore", "+": "OneOrMore", "...": "Remainder"}
	if s, ok := constText(e); ok && names[s] != "" {
		return argparse(names[s])
	}
	return conv(ir.Named{Pkg: argparsePkg, Name: "NArgs"}, f.as(e, intRep))
}

func argumentType(f *fn, e ast.Expression) ir.Expr {
	if v := f.b.p.Resolve(f.m, f.f, e); v != nil {
		switch {
		case v.Class != nil && v.Class.In("builtins"):
			if name := map[string]string{"int": "Int", "float": "Float", "str": "Str", "bool": "Bool"}[v.Class.Name]; name != "" {
				return argparse(name)
			}
		case v.Fn != nil && v.Fn.Stub == nil && v.Fn.Outer == nil:
			s := f.b.signature(v.Fn)
			if len(s.params) == 1 && s.params[0].Kind == Str && !s.ctx {
				to := &signature{params: s.params, result: s.result, err: true}
				return call(argparse("TypeOf"), str(v.Fn.Name), f.adaptFunc(f.funcValue(v.Fn), s, to))
			}
		}
	}
	f.refuse(e, "GSY0461", "use int, float, str or a function of one str", "this type of argument is not supported")
	return nilExpr()
}

func argumentChoices(f *fn, e ast.Expression) ir.Expr {
	switch x := e.(type) {
	case *ast.List:
		return &ir.Composite{Type: ir.Slice{Elem: basic("any")}, Elems: f.operandsOf(x.Elts, anyRep)}
	case *ast.Tuple:
		return &ir.Composite{Type: ir.Slice{Elem: basic("any")}, Elems: f.operandsOf(x.Elts, anyRep)}
	}
	return collect(f.seqOf(e, &Rep{Kind: Seq, Args: []*Rep{anyRep}}))
}

func parserFormat(f *fn, e ast.Expression) ir.Expr {
	switch name := f.b.p.IntrinsicOf(f.m, f.f, e); name {
	case "argparse.HelpFormat", "argparse.RawDescriptionFormat", "argparse.RawTextFormat", "argparse.DefaultsFormat":
		return symbol(name)
	}
	f.refuse(e, "GSY0461", "use one of argparse's own formatters", "this formatter_class is not supported")
	return nilExpr()
}

// namespaceAttr reads an attribute of a Namespace.
func (f *fn) namespaceAttr(ns ir.Expr, name string) (ir.Expr, *Rep) {
	r := f.b.rep(f.b.p.NamespaceAttr(name))
	plain := map[Kind]string{Int: "Int", Float: "Float", Str: "Str", Bool: "Bool"}
	switch {
	case r.Kind == Any || r.Kind == Void:
		return method(ns, "Any", str(name)), anyRep
	case r.boxed():
		return &ir.Call{Fun: argparse("GetOpt"), TypeArgs: []ir.Type{f.b.some(r).Go}, Args: []ir.Expr{ns, str(name)}}, r
	case plain[r.Kind] != "" && !r.Opt:
		return method(ns, plain[r.Kind], str(name)), r
	}
	return &ir.Call{Fun: argparse("Get"), TypeArgs: []ir.Type{r.Go}, Args: []ir.Expr{ns, str(name)}}, r
}

// callVars lowers vars(namespace).
func callVars(f *fn, e *ast.Call, _ *types.Call) *fallibleCall {
	if len(e.Args) == 1 && !f.isNamespace(e.Args[0]) {
		x, r := f.attributeDict(e, e.Args[0])
		return &fallibleCall{expr: x, rep: r, want: "attributes"}
	}
	if len(e.Args) != 1 {
		f.refuse(e, "GSY0304", "name the attributes", "vars() without an object is not supported")
		return &fallibleCall{expr: nilExpr(), rep: f.rep(e)}
	}
	return &fallibleCall{expr: method(f.expr(e.Args[0]), "Dict"), rep: f.rep(e), want: "attributes"}
}

// isNamespace reports whether an expression is an argparse.Namespace.
func (f *fn) isNamespace(e ast.Expression) bool {
	atoms := f.b.p.CellOf(e).Atoms()
	return len(atoms) == 1 && types.IsNamespace(atoms[0])
}
