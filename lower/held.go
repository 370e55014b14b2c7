package lower

import (
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/types"
)

// heldOut finds the expressions whose value is an object of a class that extends dict or list, where the library takes it for the
// dict or list itself: what the object holds is written there. See inherit.Containers.
//
//	json.dumps(registry)    →    json.dumps(registry._items)
//	{**registry}            →    {**registry._items}
func heldOut(p *types.Program, files []*SourceFile, diags *diag.List) map[ast.Expression]ast.Expression {
	h := &heldFinder{p: p, fields: map[*types.Class]string{}, out: map[ast.Expression]ast.Expression{}}
	for _, f := range files {
		for def, field := range f.Held {
			if c := p.ClassOf(def); c != nil {
				h.fields[c] = field
			}
		}
	}
	if len(h.fields) == 0 {
		return h.out
	}
	for i, m := range p.Modules {
		h.m = m
		ast.Walk(files[i].Tree, func(n any) bool {
			if problem := h.visit(n); problem != "" {
				diags.Add(diag.Diagnostic{Code: "GSY0452", File: m.File, Span: n.(ast.Node).Pos(), Message: problem + " is not supported in a program with a class that extends dict or list", Advice: "hold the dict or list in an attribute instead"})
			}
			return true
		})
	}
	return h.out
}

type heldFinder struct {
	p      *types.Program
	m      *types.Module
	fields map[*types.Class]string
	out    map[ast.Expression]ast.Expression
}

// held is the attribute of the dict or list that an expression's value holds; "" for other values.
func (h *heldFinder) held(e ast.Expression) string {
	atoms := h.p.CellOf(e).Atoms()
	field := ""
	for _, a := range atoms {
		if a.Class == nil {
			return ""
		}
		own := ""
		for _, c := range a.Class.MRO {
			if f := h.fields[c]; f != "" {
				own = f
			}
		}
		if own == "" || field != "" && own != field {
			return ""
		}
		field = own
	}
	return field
}

// replace puts what an object holds in its place; a class that says itself what it has is left alone. A UserDict is no dict: it is
// asked for its keys and their values, and only where asks is set.
func (h *heldFinder) replace(e ast.Expression, asks bool) string {
	field := h.held(e)
	if field == "" {
		return ""
	}
	for _, a := range h.p.CellOf(e).Atoms() {
		names := []string{"__iter__", "keys", "items"}
		if !slices.ContainsFunc(a.Class.PyMRO, func(c *types.Class) bool {
			return !c.Program() && (c.Name == "dict" || c.Name == "list" || c.Name == "set")
		}) {
			if names = append(names, "__getitem__"); !asks {
				return "a UserDict or UserList here"
			}
		}
		for _, name := range names {
			if m := a.Class.Lookup(name); m != nil && m.Fn != nil && m.Fn.Identity == nil {
				return "an object that says itself what it holds, where the library looks at a dict,"
			}
		}
	}
	h.out[e] = &ast.Attribute{Span: e.Pos(), Value: e, Attr: field}
	return ""
}

// replaceOperands puts what they hold in the places of operands whose class does not define the operator.
func (h *heldFinder) replaceOperands(operator string, operands ...ast.Expression) string {
	for _, e := range operands {
		if h.held(e) != "" && h.p.CellOf(e).Atoms()[0].Class.Lookup(operator) == nil {
			makes := func(c *types.Class) bool { return !c.Program() && (c.Name == "OrderedDict" || c.Name == "defaultdict") }
			if slices.ContainsFunc(h.p.CellOf(e).Atoms()[0].Class.PyMRO, makes) {
				return "an operator that makes another object of the class"
			}
			if problem := h.replace(e, false); problem != "" {
				return problem
			}
		}
	}
	return ""
}

var takesMapping = []string{"dict", "OrderedDict", "Counter", "defaultdict", "ChainMap", "MappingProxyType"}

func (h *heldFinder) visit(n any) string {
	switch n := n.(type) {
	case *ast.Call:
		for _, k := range n.Keywords {
			if k.Arg == "" {
				return h.replace(k.Value, true)
			}
		}
		takes, asks := false, true
		for _, a := range h.p.CellOf(n.Func).Atoms() {
			switch {
			case a.Obj != nil && !a.Obj.Program():
				takes = takes || slices.Contains(takesMapping, a.Obj.Name)
			case a.Fn != nil && a.Fn.Stub != nil:
				asks = asks && a.Fn.Module.Name != "json"
				takes = takes || a.Fn.Module.Name == "json" || a.Fn.Name == "update" && a.Recv != nil
			}
		}
		if takes {
			for _, e := range n.Args {
				if problem := h.replace(e, asks); problem != "" {
					return problem
				}
			}
		}
		if f, ok := n.Func.(*ast.Name); ok && f.ID == "isinstance" && len(n.Args) == 2 && h.unknown(n.Args[0]) {
			for _, c := range h.p.ClassList(h.m, nil, n.Args[1]) {
				if !c.Program() && slices.Contains([]string{"dict", "list", "set", "OrderedDict", "defaultdict", "Counter", "Set", "MutableSet", "Mapping", "MutableMapping", "Sequence", "MutableSequence"}, c.Name) {
					return "asking a value of which nothing is known whether it is a " + c.Name
				}
			}
		}
	case *ast.Dict:
		for i, k := range n.Keys {
			if k == nil {
				if problem := h.replace(n.Values[i], true); problem != "" {
					return problem
				}
			}
		}
	case *ast.Compare:
		if len(n.Ops) != 1 {
			break
		}
		if op := n.Ops[0]; op == ast.Eq || op == ast.NotEq {
			if h.held(n.Left) == "" {
				return h.replace(n.Comparators[0], true)
			}
		} else if _, ordered := ast.RichComparison(op.Method()); ordered {
			return h.replaceOperands(op.Method(), n.Left, n.Comparators[0])
		}
	case *ast.BinOp:
		return h.replaceOperands(n.Op.Method(), n.Left, n.Right)
	case *ast.AugAssign:
		if target, ok := n.Target.(*ast.Name); ok && h.held(target) != "" && h.p.CellOf(target).Atoms()[0].Class.Lookup(n.Op.InPlaceMethod()) == nil {
			if problem := h.replace(target, false); problem != "" {
				return problem
			}
			target.Ctx = ast.Load // the name itself is read now
			h.out[target].(*ast.Attribute).Ctx = ast.Store
		}
		if h.held(n.Value) != "" {
			return h.replace(n.Value, false)
		}
	case *ast.MatchMapping, *ast.MatchSequence:
		return "a pattern for a mapping or sequence"
	}
	return ""
}

// unknown reports whether a value may be of any class.
func (h *heldFinder) unknown(e ast.Expression) bool {
	return slices.ContainsFunc(h.p.CellOf(e).Atoms(), func(a *types.Atom) bool { return a.Class != nil && (a.Class.IsAny() || a.Class.IsObject()) })
}

// askedAnyhow reports whether the runtime may ask an object for a method that no call of the program's shows: where the program
// looks into, or compares, values that are not known to be plain ones.
func (b *builder) askedAnyhow(name string) bool {
	if b.asked == nil {
		b.asked = map[string]bool{}
		plain := func(e ast.Expression) bool {
			atoms := b.p.CellOf(e).Atoms()
			return !slices.ContainsFunc(atoms, func(a *types.Atom) bool {
				return a.Class == nil || a.Class.IsAny() || a.Class.IsObject() || len(a.Args) > 0 && slices.ContainsFunc(a.Args[len(a.Args)-1].Atoms(), func(x *types.Atom) bool {
					return x.Class == nil || x.Class.Program() || x.Class.IsAny() || x.Class.IsObject()
				})
			})
		}
		for _, m := range b.p.Modules {
			ast.Walk(m.Tree, func(n any) bool {
				switch n := n.(type) {
				case *ast.Subscript:
					atoms := b.p.CellOf(n.Value).Atoms()
					b.asked["__getitem__"] = b.asked["__getitem__"] || !plain(n.Value) && slices.ContainsFunc(atoms, func(a *types.Atom) bool { return a.Class == nil || a.Class.IsAny() || a.Class.IsObject() })
				case *ast.Compare:
					unknown := !plain(n.Left) || !plain(n.Comparators[0])
					b.asked["__eq__"] = b.asked["__eq__"] || unknown
					b.asked["__contains__"] = b.asked["__contains__"] || unknown
				}
				return true
			})
		}
	}
	return b.asked[name]
}
