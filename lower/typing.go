package lower

import (
	"cmp"
	"slices"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/internal/diag"
	"github.com/gosyncio/gosyncio/lower/types"
)

// Typing says how much of a program has a static type. An expression is untyped if its Go type is any, or py.Num, which
// wraps one. Every expression counts that has a value: those of functions that nobody calls too, but not annotations,
// and not the names that are assigned.
type Typing struct {
	Expressions int
	Static      int
	Places      []UntypedPlace // in the order of the source
}

// UntypedPlace is where an untyped value comes into a program: what follows from it is counted, not listed.
type UntypedPlace struct {
	File        string
	Span        ast.Span
	Expressions int    // how many expressions have this type for this reason
	Reason      string // what is known of the value
	Advice      string
}

// MeasureTyping measures a program that Program accepts.
func MeasureTyping(files []*SourceFile, o Options) (*Typing, error) {
	var diags diag.List
	b, err := decide(files, &diags, o)
	if err != nil {
		return nil, err
	}
	t := &typingMeter{b: b, out: &Typing{}, places: map[any]*UntypedPlace{}}
	for _, m := range b.p.Modules {
		t.m = m
		for _, st := range m.Tree.Body {
			t.walk(st)
		}
	}
	for _, pl := range t.places {
		t.out.Places = append(t.out.Places, *pl)
	}
	slices.SortFunc(t.out.Places, func(a, b UntypedPlace) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Span.Line, b.Span.Line), cmp.Compare(a.Span.Col, b.Span.Col))
	})
	return t.out, nil
}

type typingMeter struct {
	b      *builder
	m      *types.Module
	out    *Typing
	places map[any]*UntypedPlace
}

// walk measures what stands below a node, annotations aside.
func (t *typingMeter) walk(n ast.Node) {
	skip := map[ast.Expression]bool{}
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Arg:
			skip[n.Annotation] = true
		case *ast.FunctionDef, *ast.AsyncFunctionDef:
			def, _ := ast.Def(n)
			skip[def.Returns] = true
		case *ast.AnnAssign:
			skip[n.Annotation] = true
		}
		e, ok := n.(ast.Expression)
		if !ok {
			return true
		}
		if skip[e] {
			return false
		}
		if hasValue(e) {
			t.measure(e)
		}
		return true
	})
}

// hasValue: the expression stands for a value that is read.
func hasValue(e ast.Expression) bool {
	switch e := e.(type) {
	case *ast.Name:
		return e.Ctx == ast.Load
	case *ast.Attribute:
		return e.Ctx == ast.Load
	case *ast.Subscript:
		return e.Ctx == ast.Load
	case *ast.Tuple:
		return e.Ctx == ast.Load
	case *ast.List:
		return e.Ctx == ast.Load
	case *ast.Starred, *ast.Slice, *ast.FormattedValue:
		return false
	}
	return true
}

func (t *typingMeter) measure(e ast.Expression) {
	t.out.Expressions++
	if t.static(e) {
		t.out.Static++
		return
	}
	from := t.origin(e)
	key := t.place(from)
	pl := t.places[key]
	if pl == nil {
		reason, advice := t.reason(from, t.b.p.CellOf(from))
		pl = &UntypedPlace{File: t.m.File, Span: from.Pos(), Reason: reason, Advice: advice}
		t.places[key] = pl
	}
	pl.Expressions++
}

// origin is the innermost part of an untyped expression that is untyped itself: x of x.items[0].
func (t *typingMeter) origin(e ast.Expression) ast.Expression {
	for {
		var inner ast.Expression
		ast.Inspect(e, func(n ast.Node) bool {
			if x, ok := n.(ast.Expression); ok && x != e {
				if inner == nil && hasValue(x) && !t.static(x) {
					inner = x
				}
				return false
			}
			_, isLambda := n.(*ast.Lambda)
			return !isLambda
		})
		if inner == nil {
			return e
		}
		e = inner
	}
}

// place is what expressions have in common that are untyped for one reason: the variable or attribute that they read.
func (t *typingMeter) place(e ast.Expression) any {
	switch e := e.(type) {
	case *ast.Name:
		if b := t.b.p.Scopes(t.m).Use(e); b != nil {
			return b
		}
	case *ast.Attribute:
		for _, a := range t.b.p.AttrOf(e).Found {
			switch {
			case a.Field != nil:
				return a.Field
			case a.Member != nil:
				return a.Member
			}
		}
	}
	return e
}

// static reports whether Go knows what an expression is: its type, or the function, class or module that it names.
func (t *typingMeter) static(e ast.Expression) bool {
	c := t.b.p.CellOf(e)
	if r := t.b.rep(c); r.Kind != Any && r.Kind != Num {
		return true
	}
	atoms := c.Atoms()
	if call, ok := e.(*ast.Call); ok && t.stands(call, atoms) {
		return true
	}
	if len(atoms) > 1 || !isReadable(e) {
		return false
	}
	for _, a := range atoms {
		if a.Fn != nil || a.Obj != nil || a.Mod != nil {
			return true
		}
	}
	return t.b.p.Resolve(t.m, nil, e) != nil
}

// stands reports whether a call has no value in Go, or is no call there: it never returns, or describes a class.
func (t *typingMeter) stands(call *ast.Call, atoms []*types.Atom) bool {
	switch t.b.p.IntrinsicOf(t.m, nil, call.Func) {
	case "field", "dataclass", "enum.auto":
		return true
	}
	if len(atoms) == 0 {
		return len(t.b.p.CallOf(call).Targets) > 0
	}
	return len(atoms) == 1 && atoms[0].Class != nil && atoms[0].Class.Name == "NoReturn"
}

func isReadable(e ast.Expression) bool {
	switch e.(type) {
	case *ast.Name, *ast.Attribute:
		return true
	}
	return false
}

// reason says what is known of an untyped value, and what would help.
func (t *typingMeter) reason(e ast.Expression, c *types.Cell) (reason, advice string) {
	atoms := c.Atoms()
	for _, a := range atoms {
		if a.Class != nil && a.Class.IsTop() {
			return "a value of any type may arrive here", "annotate it with the class that you mean, or test it with isinstance"
		}
	}
	switch {
	case len(atoms) == 0:
		return "nothing is known of this value", "annotate the parameter, variable or attribute that it comes from"
	case t.b.rep(c).Kind == Num:
		return "an int or a float, and which of them is seen where it is printed", "make it a float throughout: 0.0 instead of 0"
	case len(atoms) == 1:
		return "values of type " + t.b.describeCell(c, 0) + " have no Go type of their own", "annotate it with one class"
	}
	return "values of type " + t.b.describeCell(c, 0) + " meet here", "give them a common base class, or variables of their own"
}
