package decorate

import "github.com/gosyncio/gosyncio/ast"

// ** of a display is the keywords that are its items. Several ** of a call become one, of a dict display that has the call's own span: there a name that is given twice is an
// error, as in no display that is written.
//
//	f(a, **x, b=1, **y)    →    f(a, **{**x, "b": 1, **y})

// spreads counts the ** of a call that are displays of names, and tells whether there are several others, or names twice.
func spreads(c *ast.Call) (displays int, several bool) {
	n, names, twice := 0, map[string]bool{}, false
	note := func(name string) { twice, names[name] = twice || names[name], true }
	for _, k := range c.Keywords {
		d, ok := k.Value.(*ast.Dict)
		switch {
		case k.Arg != "":
			note(k.Arg)
		case ok && namesOnly(d):
			displays++
			for _, key := range d.Keys {
				name, _ := constant(key)
				note(name)
			}
		default:
			n++
		}
	}
	if n+displays < 2 && twice {
		return 0, false // an error when it runs
	}
	return displays, n+displays > 1 && (n > 1 || twice)
}

// namesOnly reports whether the keys of a display are names, each another.
func namesOnly(d *ast.Dict) bool {
	seen := map[string]bool{}
	for _, key := range d.Keys {
		name, ok := constant(key)
		if !ok || seen[name] {
			return false
		}
		seen[name] = true
	}
	return true
}

func constant(e ast.Expression) (string, bool) {
	k, ok := e.(*ast.Constant)
	if !ok {
		return "", false
	}
	s, ok := k.Value.(ast.ConstStr)
	return string(s), ok
}

// spreadKeywords writes the ** of a call so; nil if there is nothing to write.
func (a *attributes) spreadKeywords(c *ast.Call) ast.Expression {
	displays, several := spreads(c)
	if displays == 0 && !several {
		return nil
	}
	out := &ast.Call{Span: c.Span, Func: a.copier.expression(c.Func)}
	for _, x := range c.Args {
		out.Args = append(out.Args, a.copier.expression(x))
	}
	var joined *ast.Dict
	add := func(at ast.Span, name string, v ast.Expression) {
		if joined == nil {
			out.Keywords = append(out.Keywords, &ast.Keyword{Span: at, Arg: name, Value: v})
			return
		}
		joined.Keys = append(joined.Keys, &ast.Constant{Span: at, Value: ast.ConstStr(name)})
		joined.Values = append(joined.Values, v)
	}
	for _, k := range c.Keywords {
		d, ok := k.Value.(*ast.Dict)
		switch {
		case k.Arg != "":
			add(k.Span, k.Arg, a.copier.expression(k.Value))
			continue
		case ok && namesOnly(d) && !several:
			for i, key := range d.Keys {
				name, _ := constant(key)
				add(k.Span, name, a.copier.expression(d.Values[i]))
			}
			continue
		case several && joined == nil:
			joined = &ast.Dict{Span: c.Span}
			out.Keywords = append(out.Keywords, &ast.Keyword{Span: k.Span, Value: joined})
		case !several:
			out.Keywords = append(out.Keywords, &ast.Keyword{Span: k.Span, Value: a.copier.expression(k.Value)})
			continue
		}
		joined.Keys, joined.Values = append(joined.Keys, nil), append(joined.Values, a.copier.expression(k.Value))
	}
	return out
}
