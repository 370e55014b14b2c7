package types

import (
	"fmt"
	"strings"

	"github.com/gosyncio/gosyncio/ast"
	"github.com/gosyncio/gosyncio/runtime/suggest"
)

// Slot is what a call gives to one parameter.
type Slot struct {
	Param *Param
	Expr  ast.Expression   // the argument, or nil
	Exprs []ast.Expression // of a VarPos: all that it takes, *spread ones as Starred
	Kw    []*ast.Keyword   // of a VarKw
	// Tail is the positional arguments from the first *argument on, if one of their items may fill this parameter: the
	// one with number Index. A VarPos takes the items from number Index on.
	Tail  []ast.Expression
	Index int
	// DoubleStar is a **argument that may fill this parameter by name.
	DoubleStar ast.Expression
}

// Positional is the positional arguments of a call, with the items of f(*[a, b]) as arguments of their own.
func Positional(call *ast.Call) []ast.Expression {
	for _, a := range call.Args {
		if st, ok := a.(*ast.Starred); ok && displayed(st.Value) != nil {
			return withDisplays(nil, call.Args)
		}
	}
	return call.Args
}

func withDisplays(out, list []ast.Expression) []ast.Expression {
	for _, a := range list {
		if st, ok := a.(*ast.Starred); ok {
			if items := displayed(st.Value); items != nil {
				out = withDisplays(out, items)
				continue
			}
		}
		out = append(out, a)
	}
	return out
}

// displayed is the items of a list or tuple display; nil for anything else.
func displayed(e ast.Expression) []ast.Expression {
	switch e := e.(type) {
	case *ast.List:
		return append([]ast.Expression{}, e.Elts...)
	case *ast.Tuple:
		return append([]ast.Expression{}, e.Elts...)
	}
	return nil
}

// Keywords is the keyword arguments of a call, with the items of f(**{"a": 1}) as arguments of their own.
func Keywords(call *ast.Call) []*ast.Keyword {
	var out []*ast.Keyword
	named := map[string]bool{}
	for _, k := range call.Keywords {
		d, ok := k.Value.(*ast.Dict)
		if k.Arg != "" || !ok {
			if named[k.Arg] && k.Arg != "" {
				return call.Keywords
			}
			named[k.Arg] = true
			out = append(out, k)
			continue
		}
		for i, key := range d.Keys {
			var name string
			if key != nil {
				name, ok = constStr(key)
			}
			if key == nil || !ok || named[name] {
				return call.Keywords
			}
			named[name] = true
			out = append(out, &ast.Keyword{Span: k.Span, Arg: name, Value: d.Values[i]})
		}
	}
	return out
}

// Bind maps the arguments of a call to a function's parameters, as CPython does (initialize_locals in ceval.c). skip is
// 1 for a bound method. The text is that of CPython's TypeError, if the call can't be right.
func Bind(f *Func, call *ast.Call, skip int) (slots []*Slot, problem string) {
	params := f.Params[min(skip, len(f.Params)):]
	var pos []*Slot
	var rest, kwRest *Slot
	for _, p := range params {
		s := &Slot{Param: p}
		slots = append(slots, s)
		switch p.Kind {
		case PosOnly, PosOrKw:
			pos = append(pos, s)
		case VarPos:
			rest = s
		case VarKw:
			kwRest = s
		}
	}
	next, given := 0, skip
	var tail []ast.Expression
	positional := Positional(call)
	for i, a := range positional {
		if _, ok := a.(*ast.Starred); ok {
			tail = positional[i:]
			break
		}
		given++
		switch {
		case next < len(pos):
			pos[next].Expr = a
			next++
		case rest != nil:
			rest.Exprs = append(rest.Exprs, a)
		}
	}
	if tail != nil {
		for i, s := range pos[next:] {
			s.Tail, s.Index = tail, i
		}
		if rest != nil {
			rest.Exprs = append(rest.Exprs, tail...)
			rest.Index = len(pos) - next
		}
	}
	if problem := bindKeywords(f, call, slots, kwRest); problem != "" {
		return slots, problem
	}
	if rest == nil && given > len(pos)+skip {
		return slots, tooMany(f, slots, given)
	}
	return slots, missingArguments(f, slots)
}

// bindKeywords maps the keyword arguments.
func bindKeywords(f *Func, call *ast.Call, slots []*Slot, kwRest *Slot) string {
	var only, possible []string
	var double ast.Expression
	for _, k := range Keywords(call) {
		if k.Arg == "" {
			if double == nil {
				double = k.Value
			}
			if kwRest != nil {
				kwRest.Kw = append(kwRest.Kw, k)
			}
			continue
		}
		var to *Slot
		for _, s := range slots {
			if s.Param.Name == k.Arg && (s.Param.Kind == PosOrKw || s.Param.Kind == KwOnly) {
				to = s
			}
		}
		switch {
		case to != nil && to.Expr != nil:
			return fmt.Sprintf("%s() got multiple values for argument '%s'", f.Qualname(), k.Arg)
		case to != nil:
			to.Expr, to.Tail = k.Value, nil
		case kwRest != nil:
			kwRest.Kw = append(kwRest.Kw, k)
		default:
			for _, s := range slots {
				switch s.Param.Kind {
				case PosOnly:
					if hasKeyword(call, s.Param.Name) {
						only = append(only, s.Param.Name)
					}
				case PosOrKw, KwOnly:
					possible = append(possible, s.Param.Name)
				}
			}
			if len(only) > 0 {
				return fmt.Sprintf("%s() got some positional-only arguments passed as keyword arguments: '%s'", f.Qualname(), strings.Join(only, ", "))
			}
			text := fmt.Sprintf("%s() got an unexpected keyword argument '%s'", f.Qualname(), k.Arg)
			if like := suggest.Closest(k.Arg, possible); like != "" {
				text += fmt.Sprintf(". Did you mean '%s'?", like)
			}
			return text
		}
	}
	for _, s := range slots {
		if double != nil && s.Expr == nil && (s.Param.Kind == PosOrKw || s.Param.Kind == KwOnly) {
			s.DoubleStar = double
		}
	}
	return ""
}

func hasKeyword(call *ast.Call, name string) bool {
	for _, k := range Keywords(call) {
		if k.Arg == name {
			return true
		}
	}
	return false
}

// tooMany is the text of the TypeError for a call with more positional arguments than there are parameters
// (too_many_positional in ceval.c).
func tooMany(f *Func, slots []*Slot, given int) string {
	most, defaults, keywords := 0, 0, 0
	for _, p := range f.Params {
		if p.Kind <= PosOrKw {
			most++
			if p.Default != nil {
				defaults++
			}
		}
	}
	for _, s := range slots {
		if s.Param.Kind == KwOnly && s.Expr != nil {
			keywords++
		}
	}
	if f.Identity != nil && f.Identity.Bare {
		most, given = most-1, given-1
	}
	takes := fmt.Sprintf("%d positional argument%s", most, plural(most))
	if defaults > 0 {
		takes = fmt.Sprintf("from %d to %d positional arguments", most-defaults, most)
	}
	number, were := fmt.Sprint(given), "were"
	if keywords > 0 {
		number += fmt.Sprintf(" positional argument%s (and %d keyword-only argument%s)", plural(given), keywords, plural(keywords))
	} else if given == 1 {
		were = "was"
	}
	return fmt.Sprintf("%s() takes %s but %s %s given", f.Qualname(), takes, number, were)
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

func missingArguments(f *Func, slots []*Slot) string {
	var pos, kw []string
	for _, s := range slots {
		if s.Expr != nil || s.Tail != nil || s.DoubleStar != nil || s.Param.Default != nil {
			continue
		}
		switch s.Param.Kind {
		case PosOnly, PosOrKw:
			pos = append(pos, "'"+s.Param.Name+"'")
		case KwOnly:
			kw = append(kw, "'"+s.Param.Name+"'")
		}
	}
	kind := "positional"
	if len(pos) == 0 {
		pos, kind = kw, "keyword-only"
	}
	if len(pos) == 0 {
		return ""
	}
	return fmt.Sprintf("%s() missing %d required %s argument%s: %s", f.Qualname(), len(pos), kind, plural(len(pos)), andList(pos))
}

func andList(names []string) string {
	switch len(names) {
	case 1:
		return names[0]
	case 2:
		return names[0] + " and " + names[1]
	}
	s := ""
	for _, n := range names[:len(names)-1] {
		s += n + ", "
	}
	return s + "and " + names[len(names)-1]
}

// Misfit is the text of CPython's TypeError for a call whose positional arguments turn out to be so many, the receiver
// among them; "" if they fit.
func Misfit(f *Func, call *ast.Call, slots []*Slot, given int) string {
	first := len(f.Params) - len(slots)
	most, variadic := 0, false
	for _, p := range f.Params {
		if p.Kind <= PosOrKw {
			most++
		}
		variadic = variadic || p.Kind == VarPos
	}
	filled := make([]*Slot, len(slots))
	for i, s := range slots {
		if s.Param.Kind == PosOrKw && s.Tail == nil && first+i < given && hasKeyword(call, s.Param.Name) {
			return fmt.Sprintf("%s() got multiple values for argument '%s'", f.Qualname(), s.Param.Name)
		}
		filled[i] = s
		if s.Tail != nil && first+i >= given {
			filled[i] = &Slot{Param: s.Param, Expr: s.Expr, DoubleStar: s.DoubleStar}
		}
	}
	if given > most && !variadic {
		return tooMany(f, slots, given)
	}
	return missingArguments(f, filled)
}

// tailItems lets the items of a call's positional arguments, from the first *argument on, flow into a parameter: the one
// with number i, or all from there on. What stands behind a value of unknown length may be anywhere.
func (p *Program) tailItems(tail []ast.Expression, i int, all bool, to *Cell) {
	var starred []*Cell
	for _, a := range tail {
		if st, ok := a.(*ast.Starred); ok {
			starred = append(starred, p.exprs[st.Value])
		}
	}
	p.on(func() {
		at, exact := 0, true
		here := func(n int) bool { return n == i || all && n > i || !exact && n < i }
		for _, a := range tail {
			st, ok := a.(*ast.Starred)
			if !ok {
				if here(at) {
					p.flow(p.exprs[a], to)
				}
				at++
				continue
			}
			atoms, size := p.exprs[st.Value].Atoms(), -1
			if len(atoms) == 0 {
				return
			}
			for k, a := range atoms {
				if a.Class == nil {
					continue
				}
				items := p.tupleItems(a)
				if items == nil {
					p.itemsOf(a, to, false)
					size = -1
					continue
				}
				for n, item := range items {
					if here(at + n) {
						p.flow(item, to)
					}
				}
				if k == 0 {
					size = len(items)
				} else if size != len(items) {
					size = -1
				}
			}
			if size < 0 {
				exact = false
			} else {
				at += size
			}
		}
	}, starred...)
}
