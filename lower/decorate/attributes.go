package decorate

import (
	"slices"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/lower/scope"
)

// Attributes lets attributes that a program sets on its functions be variables beside them, and writes the library
// functions that stand for syntax as that (see operators.go).
//
//	def step():                    def step():
//	    step.count += 1       →        global step_count
//	step.count = 0                     step_count += 1
//	                               step_count = 0
//
// The function's name must be bound by its def alone, and the attribute set where the function is defined: then every
// mention of it is this attribute of this function. It gives nil if there is none such.
func Attributes(m *ast.Module, info *scope.Info, identities map[ast.Node]*Identity, required Required, users []*ast.Module) *ast.Module {
	a := &attributes{info: info, modules: append([]*ast.Module{m}, users...), methods: map[string]bool{}, required: required, names: map[attribute]string{}, aliases: map[*scope.Binding]*alias{}, top: map[any]bool{}, called: map[*ast.Attribute]bool{}, reads: map[string]bool{}, stores: map[string]bool{}, deletes: map[string]bool{}}
	for _, st := range m.Body {
		switch st.(type) {
		case *ast.FunctionDef, *ast.AsyncFunctionDef, *ast.ClassDef:
			a.top[st] = true
		}
	}
	a.findAliases(m)
	sugar := false
	a.taken = ast.IdentifiersOf(m)
	ast.Walk(m, func(n any) bool {
		if k, b := a.of(n); b != nil && n.(*ast.Attribute).Ctx == ast.Store && a.names[k] == "" && info.In(n.(*ast.Attribute).Value.(*ast.Name)) == b.Scope {
			a.names[k] = a.taken.Fresh(b.Name + "_" + k.attr)
		}
		switch n := n.(type) {
		case *ast.Alias:
			sugar = sugar || n.Name == "update_wrapper" || n.Name == "cached_property" || n.Name == "partialmethod" || n.Name == "version_info"
		case *ast.ClassDef:
			for _, st := range n.Body {
				_, lambda := specialLambda(st)
				_, choice := st.(*ast.If)
				sugar = sugar || lambda != nil || choice
				a.methods[ast.DefName(st)] = true
			}
		case *ast.Call:
			if f, ok := n.Func.(*ast.Attribute); ok {
				a.called[f] = true
			}
			sugar = sugar || info.Qualified(n.Func) == "functools.partial"
			if displays, several := spreads(n); displays > 0 || several {
				sugar = true
			}
			switch info.Qualified(n.Func) {
			case "builtins.sorted", "builtins.min", "builtins.max":
				for _, k := range n.Keywords {
					if f, ok := k.Value.(*ast.Attribute); ok && k.Arg == "key" && a.methodOf(f) == nil {
						a.called[f] = true // a key function has a form of its own
					}
				}
			}
		case *ast.Attribute:
			if of, ok := n.Value.(*ast.Attribute); ok {
				a.called[of] = true // the function itself is asked
			}
			sugar = sugar || !a.called[n] && a.methodOf(n) != nil
			a.reads[n.Attr] = a.reads[n.Attr] || n.Ctx == ast.Load
			a.stores[n.Attr] = a.stores[n.Attr] || n.Ctx == ast.Store
			a.deletes[n.Attr] = a.deletes[n.Attr] || n.Ctx == ast.Del
			sugar = sugar || n.Attr == "throw" || n.Attr == "__init__" || n.Attr == "athrow" || n.Attr == "version_info" || n.Attr == "update_wrapper" || n.Attr == "cached_property" || n.Attr == "partialmethod" || textMethods[n.Attr] && a.info.Qualified(n.Value) == "builtins.str"
		}
		if e, ok := n.(ast.Expression); ok && !sugar {
			_, operator := a.operatorName(e)
			call, isCall := e.(*ast.Call)
			q := ""
			if isCall {
				q = a.info.Qualified(call.Func)
			}
			sugar = operator || isCall && (len(call.Keywords) > 0 || q == "builtins.getattr" || q == "builtins.map" || q == "builtins.filter" || strings.HasPrefix(q, "itertools."))
		}
		return true
	})
	if len(a.names)+len(a.aliases) == 0 && !sugar {
		return nil
	}
	x := &expander{info: info, identities: map[ast.Node]*Identity{}, origin: map[*ast.Name]*ast.Name{}, sources: map[any]any{}}
	for n, id := range identities {
		x.identities[n] = id
	}
	moved := map[any]ast.Node{}
	a.sorter = a.taken.Fresh("sorted_by_comparison")
	a.copier = &copier{x: x, drop: a.aliased, instead: a.instead, expr: a.replace, made: func(from, to any) {
		a.declare(from, to)
		if n, ok := to.(ast.Node); ok {
			moved[from] = n
		}
	}}
	tree := &ast.Module{Comments: m.Comments, Body: a.copier.statements(m.Body)}
	if a.sorts {
		tree.Body = importAs(tree.Body, "functools", "_sorted_by_comparison", a.sorter)
	}
	for n, id := range x.identities {
		if identities != nil {
			identities[n] = id
		}
		if w := moved[id.Wrapped]; id.Wrapped != nil && w != nil {
			id.Wrapped = w
		}
	}
	return tree
}

// attribute is an attribute of a function.
type attribute struct {
	of   *scope.Binding
	attr string
}

type attributes struct {
	info     *scope.Info
	required Required
	modules  []*ast.Module   // the module, and those that may use what it has
	methods  map[string]bool // names of the methods of its classes
	names    map[attribute]string
	aliases  map[*scope.Binding]*alias
	copier   *copier
	sorter   string // what functools._sorted_by_comparison is imported as
	called   map[*ast.Attribute]bool
	sorts    bool            // it is called
	reads    map[string]bool // attributes that the module reads
	stores   map[string]bool // assigns
	deletes  map[string]bool // and deletes
	taken    ast.Identifiers // identifiers of the module
	top      map[any]bool    // functions and classes of the module itself
}

// instead gives the statements that stand for a library function called for its effect; nil for others.
func (a *attributes) instead(st ast.Statement) []ast.Statement {
	if out := a.cachedProperty(st); out != nil {
		return out
	}
	if out := a.choiceInBody(st); out != nil {
		return out
	}
	if out := a.resetOf(st); out != nil {
		return out
	}
	if out := a.lambdaMethod(st); out != nil {
		return []ast.Statement{out}
	}
	if out := a.updateWrapper(st); out != nil {
		return out
	}
	if out := a.partialMethod(st); out != nil {
		return []ast.Statement{out}
	}
	if out := a.sortStatement(st); out != nil {
		return []ast.Statement{out}
	}
	return nil
}

// of tells which attribute of which function a node is.
func (a *attributes) of(n any) (attribute, *scope.Binding) {
	at, ok := n.(*ast.Attribute)
	if !ok || isDunder(at.Attr) {
		return attribute{}, nil
	}
	v, ok := at.Value.(*ast.Name)
	if !ok {
		return attribute{}, nil
	}
	b := a.info.Use(v)
	if b == nil || b.Scope == nil || b.Scope.Kind == scope.Class || !b.Once() || b.Sites[0].Kind != scope.Def {
		return attribute{}, nil
	}
	return attribute{b, at.Attr}, b
}

func (a *attributes) replace(e ast.Expression) ast.Expression {
	if c, ok := e.(*ast.Call); ok {
		if out := a.dealias(c); out != nil {
			return out
		}
		if out := a.spreadKeywords(c); out != nil {
			return out
		}
	}
	if out := a.syntaxOf(e); out != nil {
		return out
	}
	k, b := a.of(e)
	if b == nil || a.names[k] == "" {
		return nil
	}
	return &ast.Name{Span: e.Pos(), ID: a.names[k], Ctx: e.(*ast.Attribute).Ctx}
}

// declare adds the global or nonlocal statement to a copied function that sets such variables.
func (a *attributes) declare(from, to any) {
	def, ok := ast.Def(from)
	if !ok {
		return
	}
	body := def.Body
	own := a.info.Scope(from)
	var global, nonlocal []string
	seen := map[string]bool{}
	for _, st := range body {
		ast.Walk(st, func(n any) bool {
			k, b := a.of(n)
			name := a.names[k]
			if b == nil || name == "" || seen[name] || n.(*ast.Attribute).Ctx == ast.Load {
				return true
			}
			if a.info.In(n.(*ast.Attribute).Value.(*ast.Name)) != own || b.Scope == own {
				return true
			}
			seen[name] = true
			if b.Scope.Kind == scope.Module {
				global = append(global, name)
			} else {
				nonlocal = append(nonlocal, name)
			}
			return true
		})
	}
	var first []ast.Statement
	if len(global) > 0 {
		first = append(first, &ast.Global{Span: body[0].Pos(), Names: global})
	}
	if len(nonlocal) > 0 {
		first = append(first, &ast.Nonlocal{Span: body[0].Pos(), Names: nonlocal})
	}
	if first == nil {
		return
	}
	at := 0
	if _, ok := ast.Docstring(body); ok {
		at = 1
	}
	made, _ := ast.Def(to)
	made.Body = slices.Concat(made.Body[:at], first, made.Body[at:])
}
